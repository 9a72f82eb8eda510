export const id = 8472;
export const ids = [8472];
export const modules = {

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

/***/ 8472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
;// CONCATENATED MODULE: ./build/reports/markdown/checks.js

const shownReasons = 10;
const states = {
    complete: (0,core_text.md) `complete`,
    incomplete: (0,core_text.md) `**only in part**`,
    'not-checked': (0,core_text.md) `**NOT checked**`,
};
/** What the reader must not take for "nothing found"; undefined when everything was checked. */
function missing({ checks }) {
    const gaps = checks.filter(({ state }) => state !== 'complete');
    if (gaps.length === 0)
        return undefined;
    return (0,core_text/* joinMarkdown */.UF)([
        (0,core_text.md) `## Not checked`,
        (0,core_text.md) `The absence of findings says nothing here:`,
        (0,core_text/* joinMarkdown */.UF)(gaps.map(describeGap), '\n'),
    ], '\n\n');
}
function describeGap({ name, state, reasons }) {
    const shown = reasons.slice(0, shownReasons).map((reason) => (0,core_text.md) `  - ${(0,core_text/* mdMessage */.be)(reason)}`);
    const more = reasons.length - shown.length;
    return (0,core_text/* joinMarkdown */.UF)([(0,core_text.md) `- ${name}: ${states[state]}`, ...shown, ...(more > 0 ? [(0,core_text.md) `  - and ${more} more reasons`] : [])], '\n');
}
function checksTable({ checks }) {
    if (checks.length === 0)
        return (0,core_text.md) `Nothing was checked.`;
    return (0,core_text/* mdTable */.gJ)([(0,core_text.md) `check`, (0,core_text.md) `state`, (0,core_text.md) `covered`], checks.map(({ name, state, scope }) => [(0,core_text.md) `${name}`, states[state], (0,core_text.md) `${scope}`]));
}

// EXTERNAL MODULE: ./build/core/grade.js
var grade = __webpack_require__(6761);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/reports/markdown/findings.js




/** How many there are of each severity, and how many of these are new where there is a baseline. */
function countsTable({ counts, findings, grading }) {
    const hasBaseline = findings.some(({ baseline }) => baseline !== undefined);
    const added = (0,severity/* countBySeverity */.Ot)(findings.filter(({ baseline }) => baseline === 'new'));
    const cell = (all, fresh) => hasBaseline && all > 0 ? (0,core_text.md) `${(0,core_text/* say */.cv) `${all}`} (${(0,core_text/* say */.cv) `${fresh}`} new)` : (0,core_text.md) `${(0,core_text/* say */.cv) `${all}`}`;
    if (grading === 'pass-fail') {
        const [all, fresh] = [(0,grade/* countByGrade */.E)(counts), (0,grade/* countByGrade */.E)(added)];
        const cells = [cell(all.failed, fresh.failed), cell(all.warned, fresh.warned)];
        return (0,core_text/* mdTable */.gJ)([grades.failed, grades.warned], [cells]);
    }
    return (0,core_text/* mdTable */.gJ)(severity/* severities */.gO.map((severity) => words[severity]), [severity/* severities */.gO.map((severity) => cell(counts[severity], added[severity]))]);
}
/** The worst findings, `rows` of them, and how many more there are. */
function findingsTable({ findings, grading }, rows) {
    const shown = (0,worst_first/* worstFirst */.m)(findings, rows);
    const table = (0,core_text/* mdTable */.gJ)([grading === 'pass-fail' ? (0,core_text.md) `result` : (0,core_text.md) `severity`, (0,core_text.md) `what`, (0,core_text.md) `where`, (0,core_text.md) `fixed in`], shown.map((finding) => [
        (0,core_text/* joinMarkdown */.UF)([
            grading === 'pass-fail' ? grades[(0,grade/* gradeOf */.V)(finding.severity)] : words[finding.severity],
            ...(finding.baseline === 'new' ? [(0,core_text.md) `**new**`] : []),
        ], ', '),
        (0,core_text/* joinMarkdown */.UF)([identity(finding), (0,core_text.md) `${finding.title}`], ' '),
        where(finding),
        finding.fixVersions[0] === undefined ? (0,core_text.md) `–` : (0,core_text.md) `${finding.fixVersions[0]}`,
    ]));
    const more = findings.length - shown.length;
    return more > 0 ? (0,core_text/* joinMarkdown */.UF)([table, (0,core_text.md) `… and **${more}** more in ${'scangate.json'}.`], '\n\n') : table;
}
function identity({ ruleId, url }) {
    const label = (0,core_text.md) `${ruleId}`;
    return url === undefined ? label : (0,core_text/* mdLink */.YF)(label, url);
}
function where({ component, locations }) {
    if (component)
        return (0,core_text.md) `${`${component.name} ${component.version}`}`;
    const [first] = locations;
    if (!first)
        return (0,core_text.md) `–`;
    return first.startLine === undefined ? (0,core_text.md) `${first.path}` : (0,core_text.md) `${`${first.path}:${first.startLine}`}`;
}
const words = {
    critical: (0,core_text.md) `critical`,
    high: (0,core_text.md) `high`,
    medium: (0,core_text.md) `medium`,
    low: (0,core_text.md) `low`,
    info: (0,core_text.md) `info`,
    unknown: (0,core_text.md) `unknown`,
};
const grades = { failed: (0,core_text.md) `failed`, warned: (0,core_text.md) `warned` };

;// CONCATENATED MODULE: ./build/reports/markdown/ignored.js



/** What somebody decided not to count, and why; the first `rows` of it. */
function ignoredSection({ ignored = [] }, rows) {
    if (ignored.length === 0)
        return [];
    const heading = (0,core_text.md) `## ${(0,explain/* countOf */.p)(ignored.length, (0,core_text/* say */.cv) `ignored finding`, (0,core_text/* say */.cv) `ignored findings`)}`;
    const shown = ignored.slice(0, rows);
    if (shown.length === 0)
        return [heading];
    const table = (0,core_text/* mdTable */.gJ)([(0,core_text.md) `what`, (0,core_text.md) `where`, (0,core_text.md) `reason`, (0,core_text.md) `until`], shown.map(({ finding, reason, until }) => [
        (0,core_text/* joinMarkdown */.UF)([identity(finding), (0,core_text.md) `${finding.title}`], ' '),
        where(finding),
        (0,core_text/* mdMessage */.be)(reason),
        until === undefined ? (0,core_text.md) `–` : (0,core_text.md) `${until}`,
    ]));
    const more = ignored.length - shown.length;
    return [heading, table, ...(more > 0 ? [(0,core_text.md) `… and **${more}** more in ${'scangate.json'}.`] : [])];
}

;// CONCATENATED MODULE: ./build/reports/markdown/render.js





/** From the whole to the head alone. */
const render_forms = [
    { rows: 25, details: true, isShort: false },
    { rows: 10, details: true, isShort: true },
    { rows: 5, details: true, isShort: true },
    { rows: 0, details: true, isShort: true },
    { rows: 0, details: false, isShort: true },
];
/**
 * `scangate.md`: the verdict and its reasons for a person, in GitHub Flavored Markdown. Everything foreign is inert. Under
 * a limit it first loses findings, then details, and never its head; then it says where the rest is.
 */
function renderMarkdown(result, { limit = Number.POSITIVE_INFINITY } = {}) {
    const fits = (text) => (0,core_text/* bytesOf */.$$)(text) <= limit;
    for (const form of render_forms) {
        const text = join(blocksOf(result, form));
        if (fits(text))
            return text;
    }
    const { headline, reasons } = (0,explain/* explain */.W)(result);
    const headOf = (count) => join([
        (0,core_text.md) `# Scangate: ${headline}`,
        list(reasons.slice(0, count)),
        whereTheRestIs(result),
        countsTable(result),
    ]);
    const count = reasons.findLastIndex((_, index) => fits(headOf(index + 1))) + 1;
    return headOf(count);
}
function blocksOf(result, { rows, details, isShort }) {
    const gaps = details ? missing(result) : undefined;
    const { headline, reasons, notices, next } = (0,explain/* explain */.W)(result);
    return [
        (0,core_text.md) `# Scangate: ${headline}`,
        list(reasons),
        describeTarget(result),
        ...(isShort ? [whereTheRestIs(result)] : []),
        ...(gaps ? [gaps] : []),
        ...(result.checks.length > 0 || result.findings.length > 0
            ? [(0,core_text.md) `## ${(0,explain/* countOf */.p)(result.findings.length, (0,core_text/* say */.cv) `finding`, (0,core_text/* say */.cv) `findings`)}`, countsTable(result)]
            : []),
        ...(result.findings.length > 0 && rows > 0 ? [findingsTable(result, rows)] : []),
        ...ignoredSection(result, rows),
        ...(details ? [(0,core_text.md) `## What was checked`, checksTable(result), list(notices)] : []),
        ...(next.length > 0 ? [(0,core_text.md) `## What to do next`, list(next)] : []),
        ...(details ? describeReports(result) : []),
    ];
}
function join(blocks) {
    const text = (0,core_text/* joinMarkdown */.UF)(blocks.filter((block) => block.toString() !== ''), '\n\n');
    return (0,core_text.md) `${text}\n`;
}
function list(sentences) {
    return (0,core_text/* joinMarkdown */.UF)(sentences.map((sentence) => (0,core_text.md) `- ${sentence}`), '\n');
}
/** The report that a person reads best, of those that were written. */
function whereTheRestIs({ reports }) {
    const kinds = ['html', 'markdown', 'pdf', 'json'];
    const [best] = kinds.flatMap((kind) => reports.find((report) => report.kind === kind) ?? []);
    return (0,core_text.md) `This is a short form; the rest is in ${best?.path ?? 'scangate.json'}.`;
}
function describeTarget({ target, checks, backend, tool }) {
    const { repository, ref, sha } = target;
    const verb = checks.length === 0 ? (0,core_text.md) `This is about` : (0,core_text.md) `Scanned`;
    return (0,core_text.md) `${verb} ${repository ?? (0,core_text.md) `the checkout`}${ref === undefined ? (0,core_text.md) `` : (0,core_text.md) ` at ${ref}`}${sha === undefined ? (0,core_text.md) `` : (0,core_text.md) ` (${sha.slice(0, 12)})`} with backend ${backend}, Scangate ${tool.version}.`;
}
function describeReports({ reports }) {
    if (reports.length === 0)
        return [];
    const lines = reports.map(({ path, madeBy }) => (0,core_text.md) `- ${path}${madeBy === 'backend' ? (0,core_text.md) ` (as the scanner delivered it)` : (0,core_text.md) ``}`);
    return [(0,core_text.md) `## Reports`, (0,core_text/* joinMarkdown */.UF)(lines, '\n')];
}


/***/ })

};
