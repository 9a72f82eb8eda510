export const id = 1278;
export const ids = [1278];
export const modules = {

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

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ countedByGate)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1753);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7723);



/**
 * Tells which findings broke the gate of a result: those that match a broken rule. What an unknown severity counted as
 * is not part of a result, yet the stored counts tell it: a setting that gives the same counts gives the same findings,
 * since a rule counts either all that it can match of unknown severity or none.
 */
function countedByGate({ verdict, findings, }) {
    const broken = (verdict?.rules ?? [])
        .filter((rule) => rule.broken)
        .map(({ rule, count }) => ({ rules: (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRules */ .N)(rule).rules, count }));
    const unknownSeverity = _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSeverities */ .hB.find((severity) => broken.every(({ rules, count }) => {
        const matching = (finding) => rules.some((rule) => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .c)(rule, finding, severity));
        return findings.reduce((sum, finding) => sum + Number(matching(finding)), 0) === count;
    })) ?? 'critical';
    const rules = broken.flatMap((judged) => judged.rules);
    return (finding) => rules.some((rule) => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .c)(rule, finding, unknownSeverity));
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

/***/ 1810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escapeMarkup)
/* harmony export */ });
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for the content of an element or for a quoted attribute, in HTML and in XML. */
function escapeMarkup(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}


/***/ }),

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJunit: () => (/* binding */ renderJunit)
});

// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/gate/counted.js
var counted = __webpack_require__(9346);
// EXTERNAL MODULE: ./build/core/grade.js
var grade = __webpack_require__(6761);
// EXTERNAL MODULE: ./build/core/model/finding.js
var finding = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/reports/escape-markup.js
var escape_markup = __webpack_require__(1810);
;// CONCATENATED MODULE: ./build/reports/junit/xml.js


const shownLength = 2_000;
let newXml;
/** XML in which everything from outside is inert. Made by the template `xml` only. */
class Xml {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
    static {
        newXml = (text) => new Xml(text);
    }
}
/** XML: the literal parts are ours; every string becomes one line of characters that XML 1.0 allows, escaped. */
function xml(literals, ...values) {
    return newXml(literals.reduce((text, literal, index) => text + show(values[index - 1]) + literal));
}
function show(value) {
    if (value === undefined)
        return '';
    if (value instanceof Xml)
        return value.toString();
    if (typeof value === 'object')
        return value.map(String).join('');
    return (0,escape_markup/* escapeMarkup */.M)((0,core_text/* visible */.RK)(value, shownLength));
}

;// CONCATENATED MODULE: ./build/reports/junit/check-cases.js

/**
 * What the run could look at, as test cases: an error where the verdict needs what is missing or there is none, skipped
 * where a check is not complete and nothing depends on it.
 */
function checkCases({ checks, verdict, failure, outcome }) {
    const unmet = verdict?.unmet ?? [];
    const needs = unmet.filter(({ about }) => !checks.some(({ name }) => name === about));
    return [
        ...(failure
            ? [checkCase('run', outcome === 'skipped' ? 'skipped' : 'error', failure.message, failure.hint)]
            : []),
        ...checks.map((check) => ofCheck(check, unmet.find(({ about }) => about === check.name)?.reason)),
        ...needs.map(({ about, reason }) => checkCase(about, 'error', reason)),
    ];
}
function ofCheck({ name, state, scope, reasons }, need) {
    if (need !== undefined)
        return checkCase(name, 'error', need, ...reasons);
    if (state === 'complete')
        return checkCase(name, 'passed', scope);
    return checkCase(name, 'skipped', state === 'not-checked' ? 'NOT checked' : 'checked only in part');
}
function checkCase(name, state, message, ...details) {
    const lines = details.filter((detail) => detail !== undefined).map((detail) => xml `${detail}\n`);
    const content = {
        passed: () => xml `<system-out>${message}</system-out>`,
        error: () => xml `<error message="${message}" type="missing">${lines}</error>`,
        skipped: () => xml `<skipped message="${message}"/>`,
    }[state]();
    return {
        state,
        text: xml `    <testcase classname="checks" name="${name}" time="0">${content}</testcase>\n`,
    };
}

;// CONCATENATED MODULE: ./build/reports/junit/finding-case.js

/** A finding that breaks the gate is a failure; another one passes and says in its output what it is. */
function findingCase(finding, level, breaksGate) {
    const verdict = breaksGate
        ? xml `<failure message="${`${level}: ${finding.title}`}" type="${level}">${facts(finding, level)}</failure>`
        : xml `<system-out>${facts(finding, level)}\nnot counted by a broken rule</system-out>`;
    return testCase(finding, verdict);
}
function ignoredCase({ finding, reason, until }) {
    const end = until === undefined ? '' : ` (until ${until})`;
    return testCase(finding, xml `<skipped message="${`ignored: ${reason}${end}`}"/>`);
}
function testCase(finding, verdict) {
    const { category, locations } = finding;
    const [first] = locations;
    const file = first === undefined ? xml `` : xml ` file="${first.path}"`;
    const line = first?.startLine === undefined ? xml `` : xml ` line="${first.startLine}"`;
    return xml `    <testcase classname="${category}" name="${nameOf(finding)}"${file}${line} time="0">${verdict}</testcase>\n`;
}
/** Tells it from the same rule elsewhere, since a reader of test results joins cases of the same name. */
function nameOf({ ruleId, component, locations }) {
    const [first] = locations;
    if (component)
        return `${ruleId} in ${component.name} ${component.version}`;
    if (first)
        return `${ruleId} in ${first.path}${first.startLine === undefined ? '' : `:${first.startLine}`}`;
    return ruleId;
}
function facts(finding, level) {
    const { title, component, locations, fixVersions, aliases, remediation, url } = finding;
    const places = locations.map(({ path, startLine }) => startLine === undefined ? path : `${path}:${startLine}`);
    return [
        xml `${level}: ${title}`,
        ...(component ? [xml `\ncomponent: ${component.purl || `${component.name} ${component.version}`}`] : []),
        ...places.map((place) => xml `\nseen in: ${place}`),
        ...(fixVersions.length > 0 ? [xml `\nfixed in: ${fixVersions.join(', ')}`] : []),
        ...(remediation === undefined ? [] : [xml `\nremediation: ${remediation}`]),
        ...(aliases.length > 0 ? [xml `\nalso known as: ${aliases.join(', ')}`] : []),
        ...(url === undefined ? [] : [xml `\n${url}`]),
    ];
}

;// CONCATENATED MODULE: ./build/reports/junit/render.js








/**
 * `scangate.junit.xml`: the checks and every finding as test cases, a suite a category, in the form that CI systems read
 * (https://github.com/testmoapp/junitxml). Only what breaks the gate is a failure.
 */
function* renderJunit(result) {
    const suites = [...suitesOf(result)];
    const sum = (key) => suites.reduce((total, suite) => total + suite[key], 0);
    const name = (0,core_text/* line */.n8) `${result.tool.name}: ${(0,explain/* explain */.W)(result).headline}`.toString();
    const seconds = Math.max(0, Date.parse(result.finishedAt) - Date.parse(result.startedAt)) / 1_000;
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `${xml `<testsuites name="${name}" tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}" skipped="${sum('skipped')}" time="${seconds}">`}\n`;
    for (const suite of suites) {
        const { tests, failures, errors, skipped } = suite;
        yield `${xml `  <testsuite name="${suite.name}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" timestamp="${result.startedAt.slice(0, 19)}" time="0">`}\n`;
        for (const testCase of suite.cases())
            yield testCase.toString();
        yield '  </testsuite>\n';
    }
    yield '</testsuites>\n';
}
function* suitesOf(result) {
    const checks = checkCases(result);
    const count = (state) => checks.filter((check) => check.state === state).length;
    yield {
        name: 'checks',
        tests: checks.length,
        failures: 0,
        errors: count('error'),
        skipped: count('skipped'),
        cases: () => checks.map(({ text }) => text),
    };
    yield* findingSuites(result);
}
function* findingSuites(result) {
    const breaksGate = (0,counted/* countedByGate */.f)(result);
    const levelOf = (severity) => (result.grading === 'pass-fail' ? (0,grade/* gradeOf */.V)(severity) : severity);
    const byCategory = Map.groupBy(result.findings, ({ category }) => category);
    const ignoredByCategory = Map.groupBy(result.ignored ?? [], ({ finding }) => finding.category);
    for (const category of finding/* categories */.LZ) {
        const findings = byCategory.get(category) ?? [];
        const ignored = ignoredByCategory.get(category) ?? [];
        const tests = findings.length + ignored.length;
        if (tests === 0)
            continue;
        yield {
            name: category,
            tests,
            failures: findings.reduce((sum, finding) => sum + Number(breaksGate(finding)), 0),
            errors: 0,
            skipped: ignored.length,
            *cases() {
                for (const finding of findings)
                    yield findingCase(finding, levelOf(finding.severity), breaksGate(finding));
                for (const entry of ignored)
                    yield ignoredCase(entry);
            },
        };
    }
}


/***/ })

};
