export const id = 1195;
export const ids = [1195];
export const modules = {

/***/ 9240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createOutput)
});

// EXTERNAL MODULE: ./build/platforms/terminal/styled-line.js
var styled_line = __webpack_require__(7180);
// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/grade.js
var grade = __webpack_require__(6761);
// EXTERNAL MODULE: ./build/core/model/finding.js
var model_finding = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/platforms/terminal/summary.js






const shownFindings = 10;
const shownReasons = 5;
const shownNotices = 5;
const shownReports = 30;
/** The result for a person at a terminal: what was scanned, what was found, what decided, where to look, what to do. */
function summarise(result, { place, all }) {
    const { notices, next } = (0,explain/* explain */.W)(result);
    return [
        header(result, place),
        ...section(result.checks.flatMap(checkLines)),
        ...section(noticeLines(notices)),
        ...section(result.checks.length > 0 ? [countsLine(result)] : []),
        ...section(findingLines(result, all ? Number.POSITIVE_INFINITY : shownFindings)),
        [],
        ...verdictOnly(result),
        ...section(reportLines(result)),
        ...section(next.map((sentence, index) => labelled(index === 0 ? 'Next' : '', (0,core_text/* line */.n8) `${sentence}`))),
    ];
}
/** The verdict alone, for `--quiet`. */
function verdictOnly(result) {
    const { headline, reasons } = (0,explain/* explain */.W)(result);
    return [
        [{ text: (0,core_text/* line */.n8) `${headline}`, style: styleOf[result.outcome] }],
        ...reasons.map((reason) => [{ text: (0,core_text/* line */.n8) `  ${reason}` }]),
    ];
}
const styleOf = {
    passed: 'good',
    failed: 'bad',
    misconfigured: 'bad',
    inconclusive: 'warning',
    'timed-out': 'warning',
    cancelled: 'warning',
    skipped: 'warning',
    started: 'warning',
};
function section(lines) {
    return lines.length === 0 ? [] : [[], ...lines];
}
function header({ tool, backend, target }, place) {
    const where = [
        place,
        ...(target.repository ? [target.repository] : []),
        ...(target.ref ? [target.ref] : []),
        ...(target.sha ? [target.sha.slice(0, 12)] : []),
    ];
    return [
        { text: (0,core_text/* line */.n8) `${tool.name} ${tool.version}`, style: 'bold' },
        { text: (0,core_text/* line */.n8) ` · ${backend}`, style: 'dim' },
        ...where.map((part) => ({ text: (0,core_text/* line */.n8) ` · ${part}`, style: 'dim' })),
    ];
}
const marks = { complete: (0,core_text/* line */.n8) `ok`, incomplete: (0,core_text/* line */.n8) `!!`, 'not-checked': (0,core_text/* line */.n8) `!!` };
/** The check with what it covered, then why it is not complete. */
function checkLines({ name, state, scope, reasons }) {
    const style = state === 'complete' ? 'good' : 'warning';
    const head = [{ text: pad(marks[state], 4), style }, { text: pad((0,core_text/* line */.n8) `${name}`, 17) }];
    if (state === 'complete')
        return [[...head, { text: (0,core_text/* message */.iU)(scope) }]];
    const word = state === 'incomplete' ? (0,core_text/* line */.n8) `only in part: ${(0,core_text/* message */.iU)(scope)}` : (0,core_text/* line */.n8) `NOT checked`;
    const shown = reasons.slice(0, shownReasons).map((reason) => (0,core_text/* message */.iU)(reason));
    const rest = reasons.length - shown.length;
    const more = rest > 0 ? [(0,core_text/* line */.n8) `and ${(0,explain/* countOf */.p)(rest, (0,core_text/* say */.cv) `more reason`, (0,core_text/* say */.cv) `more reasons`)}; see the reports`] : [];
    const list = [...shown, ...more].map((text) => [{ text: (0,core_text/* line */.n8) `${' '.repeat(21)}- ${text}`, style }]);
    return [[...head, { text: word, style }], ...list];
}
function noticeLines(notices) {
    const shown = notices.slice(0, shownNotices).map((notice) => (0,core_text/* line */.n8) `${notice}`);
    const rest = notices.length - shown.length;
    const more = rest > 0 ? [(0,core_text/* line */.n8) `and ${(0,explain/* countOf */.p)(rest, (0,core_text/* say */.cv) `more note`, (0,core_text/* say */.cv) `more notes`)}; see the reports`] : [];
    return [...shown, ...more].map((text, index) => labelled(index === 0 ? 'Note' : '', text));
}
function countsLine({ counts, findings, grading }) {
    const { failed, warned } = (0,grade/* countByGrade */.E)(counts);
    const parts = grading === 'pass-fail'
        ? [
            [failed, (0,core_text/* line */.n8) `failed`, 'high'],
            [warned, (0,core_text/* line */.n8) `warned`, 'medium'],
        ]
        : severity/* severities */.gO.map((severity) => [counts[severity], (0,core_text/* line */.n8) `${severity}`, severity]);
    const spans = parts.map(([count, word, style]) => ({
        text: (0,core_text/* line */.n8) `${(0,core_text/* say */.cv) `${count}`} ${word}   `,
        style: count > 0 ? style : 'dim',
    }));
    return [...spans, { text: (0,core_text/* line */.n8) `${(0,explain/* countOf */.p)(findings.length, (0,core_text/* say */.cv) `finding`, (0,core_text/* say */.cv) `findings`)}`, style: 'bold' }];
}
function findingLines({ findings, grading }, limit) {
    const shown = (0,worst_first/* worstFirst */.m)(findings, limit);
    const lines = shown.flatMap((finding) => [
        [
            { text: pad((0,core_text/* line */.n8) `${wordFor(finding, grading)}`, 10), style: finding.severity },
            { text: (0,core_text/* line */.n8) `${finding.ruleId}`, style: 'bold' },
            { text: (0,core_text/* line */.n8) `  ${what(finding)}` },
        ],
        [{ text: (0,core_text/* line */.n8) `          ${finding.title}`, style: 'dim' }],
    ]);
    const rest = findings.length - shown.length;
    return rest > 0
        ? [
            ...lines,
            [
                {
                    text: (0,core_text/* line */.n8) `          … and ${(0,explain/* countOf */.p)(rest, (0,core_text/* say */.cv) `more finding`, (0,core_text/* say */.cv) `more findings`)}; see the reports`,
                    style: 'dim',
                },
            ],
        ]
        : lines;
}
/** A severity is what Scangate makes of a scanner that has none, so its own word is shown. */
function wordFor({ severity }, grading) {
    return grading === 'pass-fail' ? (0,grade/* gradeOf */.V)(severity) : severity;
}
function what(finding) {
    const { component, fixVersions, locations } = finding;
    const [location] = locations;
    const place = location ? (0,core_text/* line */.n8) `${placeOf(location)}` : (0,core_text/* line */.n8) ``;
    if (!component)
        return place;
    const [fix] = fixVersions;
    const unfixed = (0,model_finding/* isVulnerability */.Z4)(finding) ? (0,core_text/* line */.n8) ` (no fix known)` : (0,core_text/* line */.n8) ``;
    const upgrade = fix === undefined ? unfixed : (0,core_text/* line */.n8) ` (fixed in ${fix})`;
    return (0,core_text/* line */.n8) `${component.name} ${component.version}${upgrade}  ${place}`;
}
function placeOf({ path, startLine }) {
    return startLine === undefined ? (0,core_text/* line */.n8) `${path}` : (0,core_text/* line */.n8) `${path}:${startLine}`;
}
function reportLines({ reports }) {
    const shown = reports.slice(0, shownReports).map(({ path }) => (0,core_text/* line */.n8) `${path}`);
    const rest = reports.length - shown.length;
    const more = rest > 0 ? [(0,core_text/* line */.n8) `and ${(0,explain/* countOf */.p)(rest, (0,core_text/* say */.cv) `more report`, (0,core_text/* say */.cv) `more reports`)}`] : [];
    return [...shown, ...more].map((text, index) => labelled(index === 0 ? 'Reports' : '', text));
}
function labelled(label, text) {
    return [{ text: pad((0,core_text/* line */.n8) `${label}`, 9), style: 'bold' }, { text }];
}
function pad(text, width) {
    return (0,core_text/* line */.n8) `${text}${' '.repeat(Math.max(0, width - text.toString().length))}`;
}

;// CONCATENATED MODULE: ./build/platforms/terminal/index.js


/** A plain shell: the result is printed. */
function createTerminalPlatform({ output, redactor, verbosity, place, logger, }) {
    return {
        id: 'terminal',
        async publish(result) {
            logger.endProgress();
            const lines = verbosity === 'quiet'
                ? verdictOnly(result)
                : summarise(result, { place, all: verbosity === 'verbose' });
            for (const spans of lines)
                output.write(`${redactor.redact((0,styled_line/* paint */.n)(spans, output.colour))}\n`);
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/output.js

/** Where a command shows its result: for a person, or as JSON for a machine. */
function createOutput(session, place) {
    const { host, redactor, logger, verbosity, ci } = session;
    const { colour, isTTY, columns } = host.stdout;
    const output = {
        write: (text) => host.stdout.write(text),
        isTTY,
        columns,
        colour: ci?.colour ?? colour,
    };
    if (!session.json)
        return createTerminalPlatform({ output, redactor, verbosity, place, logger });
    return {
        id: 'json',
        async publish(result) {
            const [{ renderJson }, { redactResult }] = await Promise.all([
                __webpack_require__.e(/* import() */ 3640).then(__webpack_require__.bind(__webpack_require__, 3640)),
                __webpack_require__.e(/* import() */ 3593).then(__webpack_require__.bind(__webpack_require__, 3593)),
            ]);
            for (const piece of renderJson(redactResult(result, redactor)))
                host.stdout.write(piece);
        },
    };
}


/***/ }),

/***/ 5573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText),
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** By code unit, for `sort`: the same on every machine and in every language. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders items by a text of theirs. */
function byText(textOf) {
    return (a, b) => compareText(textOf(a), textOf(b));
}


/***/ }),

/***/ 9277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6889);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3405);



function explain(result) {
    return {
        headline: headlineOf(result),
        reasons: shortened(reasonsOf(result)),
        notices: noticesOf(result),
        next: nextOf(result),
    };
}
/** More would flood a log, and nobody reads them. */
const mostReasons = 25;
function shortened(reasons) {
    const rest = reasons.length - mostReasons;
    if (rest <= 0)
        return reasons;
    return [...reasons.slice(0, mostReasons), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `and ${countOf(rest, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `more reason`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `more reasons`)}`];
}
const headlines = {
    passed: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Passed`,
    skipped: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Skipped: nothing was scanned`,
    started: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Started: nothing is judged yet`,
    failed: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Failed: the gate is broken`,
    inconclusive: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Inconclusive: this is not a pass`,
    misconfigured: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Misconfigured: nothing can be said about the code`,
    'timed-out': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Timed out: nothing can be said about the code`,
    cancelled: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Cancelled: nothing can be said about the code`,
};
/** Without a rule nothing was decided, so it does not sound like it. */
function headlineOf({ outcome, verdict }) {
    const nothingAsked = outcome === 'passed' && verdict?.rules.length === 0;
    return nothingAsked ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Reported: no rule was asked for` : headlines[outcome];
}
function reasonsOf({ verdict, failure, checks, outcome, scan }) {
    const problems = failure?.problems ?? [];
    return [
        ...(failure && problems.length === 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(failure.message)] : []),
        ...(outcome === 'started' && scan ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `scan ${scan.id} goes on`] : []),
        ...problems.map((problem) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem))),
        ...(verdict ? describeRules(verdict) : []),
        ...(verdict?.unmet ?? []).map((need) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(need.reason)),
        ...(verdict ? describeGaps(checks, verdict) : []),
    ];
}
/** Broken ones first. One that is not broken holds only when everything was looked at. */
function describeRules({ rules, unmet }) {
    const unbroken = unmet.length > 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `is not broken so far` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `holds`;
    return rules
        .toSorted((a, b) => Number(b.broken) - Number(a.broken))
        .map(({ rule, broken, count, allowed }) => {
        const state = broken ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `is broken` : unbroken;
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `rule ${rule} ${state}: ${countOf(count, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `finding matches`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `findings match`)}, ${allowed} allowed`;
    });
}
/** What the verdict does not speak of, though nothing depends on it. */
function describeGaps(checks, { unmet }) {
    return checks
        .filter((check) => check.state !== 'complete' && !unmet.some((need) => need.about === check.name))
        .map(({ name, state }) => state === 'not-checked'
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${name} was NOT checked; this verdict does not speak of it`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${name} was checked only in part; this verdict speaks of that part`);
}
function noticesOf({ grading, notices = [] }) {
    return [
        ...(grading === 'pass-fail'
            ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The scanner only says pass, warn or fail: failed counts as high or worse, warned as less.`]
            : []),
        ...notices.map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD),
    ];
}
function nextOf({ outcome, failure, findings, verdict, backend, scan, checks }) {
    const count = (category) => findings.filter((finding) => finding.category === category).length;
    const [malware, secrets] = [count('malware'), count('secret')];
    const vulnerabilities = findings.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isVulnerability */ .Z4);
    const fixable = vulnerabilities.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixable */ .G4).length;
    return [
        ...(failure?.hint ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(failure.hint)] : []),
        ...(outcome === 'started' && scan
            ? [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Wait for it and judge it: run the same job with ${'scan-id'} set to ${scan.id}, or ${`scangate scan --backend ${backend} --scan-id ${scan.id}`} with the same address and options.`,
            ]
            : []),
        ...(malware > 0
            ? [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Remove ${countOf(malware, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `malicious component`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `malicious components`)}; take every machine that installed it as compromised.`,
            ]
            : []),
        ...(secrets > 0
            ? [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Revoke ${countOf(secrets, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `secret`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `secrets`)} at the issuer: taking a secret out of the code is not enough.`,
            ]
            : []),
        ...(fixable > 0
            ? [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Upgrade: a fixed version is known for ${fixable} of ${countOf(vulnerabilities.length, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `vulnerability`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `vulnerabilities`)}.`,
            ]
            : []),
        ...(verdict?.gate === 'unknown'
            ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Make the missing checks possible and run again, or ask for less with the input ${'require'}.`]
            : []),
        ...(outcome === 'passed' && checks.some((check) => check.state !== 'complete')
            ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `To have everything checked, mend what is named above and run again.`]
            : []),
        ...(outcome === 'failed' ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `To report without failing the job, set ${'fail-on'} to ${'none'}.`] : []),
    ];
}
/** A number with its noun. */
function countOf(count, one, many) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6889);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7723);



/**
 * Judges a result. A broken rule stays broken whatever was not checked, since more findings could only break it more;
 * a rule that holds says nothing when something it depends on is missing.
 */
function evaluate(evidence, settings) {
    const rules = settings.rules.map((rule) => judge(rule, evidence.findings, settings.unknownSeverity));
    const unmet = [
        ...unanswerable(settings.rules, evidence),
        ...(settings.require === 'auto'
            ? needsOfRules(settings.rules, evidence)
            : needsOf(settings.require, evidence)),
    ];
    const gate = rules.some((rule) => rule.broken) ? 'broken' : unmet.length > 0 ? 'unknown' : 'held';
    return { gate, rules, unmet };
}
function judge(rule, findings, unknownSeverity) {
    const count = findings.reduce((sum, finding) => sum + (matches(rule, finding, unknownSeverity) ? 1 : 0), 0);
    return { rule: (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .U)(rule), broken: count > rule.allowed, count, allowed: rule.allowed };
}
/**
 * Whether a rule counts a finding. Without a baseline every finding is new; one that was only counted may be fixable.
 */
function matches(rule, finding, unknownSeverity) {
    if (rule.isNew && finding.baseline === 'known')
        return false;
    if (rule.fixable && !(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixable */ .G4)(finding) && !finding.countedOnly)
        return false;
    if (rule.category !== undefined && finding.category !== rule.category)
        return false;
    if (rule.severity === undefined)
        return true;
    if (rule.severity === 'unknown')
        return !isKnown(finding.severity);
    const severity = isKnown(finding.severity) ? finding.severity : unknownSeverity;
    return rule.only ? severity === rule.severity : (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(severity) >= (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(rule.severity);
}
function isKnown(severity) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSeverities */ .hB.includes(severity);
}
/** What rules ask about and no check looks at: such a rule would hold for ever, whatever is required. */
function unanswerable(rules, { checks }) {
    return rules
        .filter((rule) => checksFor(rule, checks).length === 0)
        .map((rule) => {
        const about = rule.category ?? 'any check';
        return {
            about,
            reason: `no check for ${about} was made, and rule '${(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .U)(rule)}' depends on it`,
        };
    });
}
function needsOfRules(rules, { checks }) {
    const unmet = new Map();
    for (const rule of rules)
        for (const check of checksFor(rule, checks).filter((candidate) => canBreak(rule, candidate)))
            if (!unmet.has(check.name))
                for (const need of incomplete(check, `rule '${(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .U)(rule)}' depends on it`))
                    unmet.set(check.name, need);
    return [...unmet.values()];
}
/** The checks that a rule depends on: those of its category, or all. */
function checksFor({ category }, checks) {
    return category === undefined ? checks : checks.filter((check) => check.categories.includes(category));
}
/** Whether a check could find what a rule counts. */
function canBreak({ severity }, { worst }) {
    if (worst === undefined || severity === undefined)
        return true;
    return severity !== 'unknown' && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(worst) >= (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(severity);
}
function needsOf(names, { checks }) {
    return names.flatMap((name) => {
        const check = checks.find((candidate) => candidate.name === name);
        const why = `'require' asks for it`;
        return check
            ? incomplete(check, why)
            : [{ about: name, reason: `${name} is not checked by this backend, and ${why}` }];
    });
}
function incomplete(check, why) {
    if (check.state === 'complete')
        return [];
    const what = check.state === 'not-checked' ? 'was not checked' : 'was checked only in part';
    return [{ about: check.name, reason: `${check.name} ${what}, and ${why}` }];
}


/***/ }),

/***/ 6761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ countByGrade),
/* harmony export */   V: () => (/* binding */ gradeOf)
/* harmony export */ });
/** Of a result with `grading: 'pass-fail'`: high and worse stand for failed, what is below for warned. */
function gradeOf(severity) {
    return severity === 'medium' || severity === 'low' || severity === 'info' ? 'warned' : 'failed';
}
function countByGrade(counts) {
    const { critical, high, unknown, medium, low, info } = counts;
    return { failed: critical + high + unknown, warned: medium + low + info };
}


/***/ }),

/***/ 2257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

;// CONCATENATED MODULE: ./build/core/gate/baseline.js
/** Each finding with whether the baseline holds it. */
function compareWithBaseline(findings, baseline) {
    return findings.map((finding) => ({
        ...finding,
        baseline: baseline.has(finding.fingerprint) ? 'known' : 'new',
    }));
}

;// CONCATENATED MODULE: ./build/core/gate/ignore.js
/** Takes out what somebody decided not to count. A decision that has run out counts no more, and that is said. */
function sortOut(findings, rules, now) {
    const today = now.toISOString().slice(0, 10);
    const lasting = rules.filter(({ until }) => until === undefined || until >= today);
    const byId = Map.groupBy(lasting, ({ id }) => id.toLowerCase());
    const used = new Set();
    const kept = [];
    const ignored = [];
    for (const finding of findings) {
        const rule = [finding.ruleId, finding.fingerprint, ...finding.aliases]
            .flatMap((id) => byId.get(id.toLowerCase()) ?? [])
            .find((candidate) => fits(candidate, finding));
        if (rule === undefined)
            kept.push(finding);
        else {
            used.add(rule);
            const { reason, until } = rule;
            ignored.push({ finding, reason, ...(until === undefined ? {} : { until }) });
        }
    }
    const over = rules.filter((rule) => !lasting.includes(rule));
    return {
        findings: kept,
        ignored,
        notices: [
            ...over.map(({ id, until }) => `The decision to ignore ${id} ran out on ${until}; it counts again.`),
            ...lasting
                .filter((rule) => !used.has(rule))
                .map(({ id }) => `The decision to ignore ${id} matches nothing; it may be removed.`),
        ],
    };
}
function fits({ component, path }, finding) {
    if (component !== undefined && !isComponent(component, finding))
        return false;
    if (path === undefined)
        return true;
    const folder = path.endsWith('/') ? path : `${path}/`;
    return finding.locations.some((location) => location.path === path || location.path.startsWith(folder));
}
function isComponent(wanted, { component }) {
    if (component === undefined)
        return false;
    const { name, purl } = component;
    return [name, purl, purl.replace(/@[^@/]*$/, '')].includes(wanted);
}

;// CONCATENATED MODULE: ./build/core/run/decide.js


function decide(results, { baseline, ignore }, now) {
    const marked = baseline ? compareWithBaseline(results.findings, baseline) : results.findings;
    if (ignore.length === 0)
        return { ...results, findings: marked };
    const { findings, ignored, notices } = sortOut(marked, ignore, now);
    return { ...results, findings, ignored, notices: [...new Set([...(results.notices ?? []), ...notices])] };
}


/***/ }),

/***/ 1934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5573);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);


/**
 * The worst findings, at most `limit`: unknown severity right after high (nobody knows that it is less), then by
 * fixability and rule. Findings of one severity are only sorted when some of them are shown, so a million of them
 * cost one pass.
 */
function worstFirst(findings, limit) {
    const bySeverity = Map.groupBy(findings, (finding) => finding.severity);
    const shown = [];
    for (const severity of order) {
        if (shown.length >= limit)
            break;
        const sorted = [...(bySeverity.get(severity) ?? [])].sort(compare);
        shown.push(...sorted.slice(0, limit - shown.length));
    }
    return shown;
}
const order = [..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.slice(0, 2), 'unknown', ..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.slice(2, -1)];
function compare(a, b) {
    return (Number(b.fixVersions.length > 0) - Number(a.fixVersions.length > 0) ||
        (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.ruleId, b.ruleId) ||
        (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.component?.purl ?? a.locations[0]?.path ?? '', b.component?.purl ?? b.locations[0]?.path ?? ''));
}


/***/ }),

/***/ 9026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDecisions)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
// EXTERNAL MODULE: ./build/config/yaml.js
var yaml = __webpack_require__(5252);
;// CONCATENATED MODULE: ./build/config/ignore-file.js




const largestFile = 1024 * 1024;
const fields = ['id', 'component', 'path', 'reason', 'until'];
const example = "For example '- id: CVE-2021-23337', below it 'reason: not reachable' and 'until: 2027-01-31'.";
/**
 * Reads the file of ignored findings: a list of maps in YAML, each with `id` and `reason`.
 *
 * @throws InputError with everything wrong with it
 */
async function readIgnoreFile(path, shownAs) {
    const refuse = (message, hint) => {
        throw new errors/* InputError */.dz([{ input: shownAs, message, hint }]);
    };
    const text = await textOf(path).catch((error) => refuse(`cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, "Check the path given with 'ignore-file'."));
    const reading = (0,yaml/* readYaml */.g)(text.trim() === '' ? '[]' : text);
    if ('refused' in reading)
        return refuse(`is not YAML: ${reading.refused}`, example);
    if (!Array.isArray(reading.value))
        return refuse('does not hold a list', example);
    const problems = [];
    const rules = reading.value.map((entry, index) => {
        const { rule, problems: own } = readRule(entry);
        problems.push(...own.map((problem) => ({ ...problem, input: `${shownAs}: entry ${index + 1}` })));
        return rule;
    });
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return rules;
}
/** A link is refused: it could show a file from outside the checkout in an error. */
async function textOf(path) {
    const found = await (0,promises_.lstat)(path);
    if (!found.isFile())
        throw new Error('it is not a regular file');
    if (found.size > largestFile)
        throw new Error(`it has ${found.size} bytes, more than 1 MiB`);
    return (0,promises_.readFile)(path, 'utf8');
}
function readRule(entry) {
    const map = (0,yaml/* isMap */.j)(entry) ? entry : {};
    const text = (name) => {
        const value = map[name];
        if (value instanceof Date)
            return value.toISOString().slice(0, 10);
        return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
    };
    const unknown = Object.keys(map).filter((key) => !fields.some((field) => field === key));
    const { id, component, path, reason, until } = Object.fromEntries(fields.map((name) => [name, text(name)]));
    const problems = [
        ...((0,yaml/* isMap */.j)(entry) ? [] : [{ message: 'is not a map', hint: example }]),
        ...unknown.map((key) => {
            const near = (0,nearest/* nearest */.p)(key, fields);
            return {
                message: `'${key}' is not known`,
                hint: near ? `Did you mean '${near}'?` : `Possible: ${fields.join(', ')}.`,
            };
        }),
        // A scope that cannot be read would make the decision one about everything.
        ...fields
            .filter((name) => name in map && !text(name))
            .map((name) => ({
            message: `${name} has no text`,
            hint: 'Write one text, or remove the line; for several, write an entry each.',
        })),
        ...((0,yaml/* isMap */.j)(entry) && !('id' in map) ? [{ message: "has no 'id'", hint: example }] : []),
        ...((0,yaml/* isMap */.j)(entry) && !('reason' in map)
            ? [{ message: "has no 'reason'", hint: 'Say why it does not count: somebody will ask.' }]
            : []),
        ...(until === undefined || isDay(until)
            ? []
            : [{ message: `until '${until}' is not a day`, hint: 'Write it as 2027-01-31.' }]),
    ];
    const rule = {
        id: id ?? '',
        reason: reason ?? '',
        ...(component ? { component } : {}),
        ...(path ? { path: path.replace(/^\.\//, '') } : {}),
        ...(until ? { until } : {}),
    };
    return { rule, problems };
}
function isDay(text) {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(5235);
// EXTERNAL MODULE: ./build/job/read-result.js
var read_result = __webpack_require__(1030);
;// CONCATENATED MODULE: ./build/job/decisions.js




/**
 * Reads the baseline and the file of ignored findings for results of a backend, before anything is scanned.
 *
 * @throws InputError, or another `ScangateError`, that names the file and what is wrong with it
 */
async function readDecisions(settings, backend, cwd) {
    const { baseline, 'ignore-file': ignoreFile } = settings;
    return {
        ...(baseline === undefined ? {} : { baseline: await readBaseline(baseline, backend, cwd) }),
        ignore: ignoreFile === undefined ? [] : await readIgnoreFile(ignoreFile, (0,load/* showPath */.P)(ignoreFile, cwd)),
    };
}
/** The findings of an earlier result, those that were ignored then among them. */
async function readBaseline(path, wanted, cwd) {
    const shownAs = (0,load/* showPath */.P)(path, cwd);
    const input = `baseline ${shownAs}`;
    const { backend, findings, ignored = [], verdict } = await (0,read_result/* readResult */.U)(path, input, 'fingerprints');
    const refuse = (message, hint) => new errors/* InputError */.dz([{ input, message, hint }]);
    if (backend !== wanted)
        throw refuse(`is of backend ${backend}, and this scan is by ${wanted}: everything would seem new`, 'Give a result of the same backend.');
    if (!verdict)
        throw refuse('is of a run without results', 'Give the scangate.json of a run that ended with a verdict.');
    return new Set([...findings, ...ignored.map(({ finding }) => finding)].map(({ fingerprint }) => fingerprint));
}


/***/ }),

/***/ 1030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(332);




/**
 * A stored `scangate.json`; with `fingerprints`, its findings without their texts. Rejects with `RESULT_FILE_INVALID`, or
 * with an `InputError` that names each wrong place.
 */
async function readResult(path, shownAs, kept) {
    const { createResultReader } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2881)]).then(__webpack_require__.bind(__webpack_require__, 2881));
    const reader = createResultReader(kept);
    try {
        await refuseUnfit(path, shownAs);
        for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, 'utf8'))
            reader.push(String(piece));
        return reader.finish();
    }
    catch (thrown) {
        if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(thrown.problems.map((problem) => ({ ...problem, input: `${shownAs}: ${problem.input}` })));
        if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScangateError */ .fm)
            throw thrown;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScangateError */ .fm('RESULT_FILE_INVALID', `${shownAs} cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(thrown)}`, {
            cause: thrown,
            hint: "Give the scangate.json that 'scangate scan' wrote.",
        });
    }
}
async function refuseUnfit(path, shownAs) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    if (!found.isFile())
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScangateError */ .fm('RESULT_FILE_INVALID', `${shownAs} is no regular file`, {
            hint: "Give the scangate.json that 'scangate scan' wrote.",
        });
    if (found.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .largestResultFile */ .OY)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScangateError */ .fm('RESULT_FILE_INVALID', `${shownAs} has ${found.size} bytes, and ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .largestResultFile */ .OY} are read`, {
            hint: 'A result of 100,000 findings has some 60 MB. Was another file given, or is more than one scan in it?',
        });
}


/***/ })

};
