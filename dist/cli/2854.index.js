export const id = 2854;
export const ids = [2854];
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

/***/ 2854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/reports/escape-markup.js
var escape_markup = __webpack_require__(1810);
;// CONCATENATED MODULE: ./build/reports/html/html.js


/** Characters that are shown: of one value, of a whole text. */
const shownLength = 300;
const shownLengthOfText = 2_000;
let newHtml;
/** HTML in which everything from outside is inert. Made in this file only, by the template `html` and what uses it. */
class Html {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
    static {
        newHtml = (text) => new Html(text);
    }
}
/**
 * HTML: the literal parts are ours; every string becomes one line of escaped text, in an element or in a quoted
 * attribute. An address needs `webLink`, since escaping does not make a scheme harmless.
 *
 *     html`<td title="${finding.title}">${finding.ruleId}</td>`
 */
function html(literals, ...values) {
    return newHtml(literals.reduce((text, literal, index) => text + show(values[index - 1]) + literal));
}
function show(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.toString();
    if (value instanceof core_text/* Sentence */.Qt)
        return (0,core_text/* piecesOf */.Xe)(value).map(showPiece).join('');
    if (typeof value === 'object')
        return value.map(String).join('');
    if (typeof value === 'number')
        return value.toLocaleString('en-US');
    return (0,escape_markup/* escapeMarkup */.M)((0,core_text/* visible */.RK)(value, shownLength));
}
function showPiece({ kind, text }) {
    if (kind === 'name')
        return html `<code>${text}</code>`.toString();
    return (0,escape_markup/* escapeMarkup */.M)(kind === 'ours' ? text : (0,core_text/* visible */.RK)(text, shownLengthOfText));
}
/** A text of several lines: a paragraph each. */
function paragraphs(text) {
    const lines = text
        .slice(0, shownLengthOfText)
        .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
        .filter((line) => line.trim() !== '');
    const rest = text.length > shownLengthOfText ? html `<p>… (${text.length} characters)</p>` : html ``;
    return html `${lines.map((line) => newHtml(`<p>${(0,escape_markup/* escapeMarkup */.M)((0,core_text/* visible */.RK)(line, shownLengthOfText))}</p>`))}${rest}`;
}
function list(sentences) {
    if (sentences.length === 0)
        return html ``;
    return html `<ul>\n${sentences.map((sentence) => html `<li>${sentence}</li>\n`)}</ul>\n`;
}
/** A link that shows where it leads; an address that is not of a page on the web, or holds a user, is only text. */
function webLink(page) {
    const url = URL.parse(page);
    const isPage = url?.protocol === 'https:' && url.username === '' && url.password === '';
    return isPage
        ? newHtml(`<a href="${(0,escape_markup/* escapeMarkup */.M)(url.href)}" rel="noopener noreferrer">${(0,escape_markup/* escapeMarkup */.M)((0,core_text/* visible */.RK)(url.href, shownLength))}</a>`)
        : html `${page}`;
}

;// CONCATENATED MODULE: ./build/reports/html/checks.js

const shownReasons = 10;
const states = {
    complete: html `<span class="state good">complete</span>`,
    incomplete: html `<span class="state warning">only in part</span>`,
    'not-checked': html `<span class="state bad">NOT checked</span>`,
};
/** What was looked at, and what the absence of findings says nothing about. */
function checksSection({ checks }) {
    return html `<section aria-labelledby="checks">
<h2 id="checks">What was checked</h2>
${checks.length === 0 ? html `<p>Nothing was checked.</p>\n` : html `<ul class="checks">\n${checks.map(item)}</ul>\n`}</section>
`;
}
function item({ name, state, scope, reasons }) {
    const shown = reasons.slice(0, shownReasons).map((reason) => html `<li>${paragraphs(reason)}</li>`);
    const more = reasons.length - shown.length;
    const rest = more > 0 ? html `<li>and ${more} more reasons</li>` : html ``;
    const why = reasons.length > 0 ? html `<ul>${shown}${rest}</ul>` : html ``;
    return html `<li><strong>${name}</strong> ${states[state]} <span class="muted">${scope}</span>${why}</li>\n`;
}

// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/gate/counted.js
var counted = __webpack_require__(9346);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/reports/html/controls.js

/** What narrows the table. Hidden until the script runs, without which it could do nothing. */
function controls(findings, facets) {
    return html `<div id="controls" class="controls" role="search" aria-label="Filter the findings" hidden>
<label>Text <input id="text" type="search" autocomplete="off" spellcheck="false"></label>
${facets.map((facet) => choice(facet, findings))}<button id="reset" type="button" hidden>Show all</button>
</div>
`;
}
/** A choice among the values that occur; none where there is nothing to choose. */
function choice({ name, title, values, of }, findings) {
    const counts = new Map();
    for (const finding of findings)
        counts.set(of(finding), (counts.get(of(finding)) ?? 0) + 1);
    if (counts.size < 2)
        return html ``;
    const options = values.flatMap((value) => {
        const count = counts.get(value);
        return count === undefined ? [] : [html `<option value="${value}">${value} (${count})</option>`];
    });
    return html `<label>${title} <select data-facet="${name}"><option value="">any</option>${options}</select></label>\n`;
}

// EXTERNAL MODULE: ./build/core/model/finding.js
var model_finding = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/core/grade.js
var grade = __webpack_require__(6761);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
;// CONCATENATED MODULE: ./build/reports/html/scale.js



const bySeverity = { title: 'Severity', levels: severity/* severities */.gO, levelOf: (severity) => severity };
const byGrade = { title: 'Result', levels: ['failed', 'warned'], levelOf: grade/* gradeOf */.V };
function scaleOf({ grading }) {
    return grading === 'pass-fail' ? byGrade : bySeverity;
}
function badge(level) {
    return html `<span class="badge ${level}">${level}</span>`;
}

;// CONCATENATED MODULE: ./build/reports/html/facets.js


function facetsOf(result, breaksGate) {
    const { title, levels, levelOf } = scaleOf(result);
    return [
        { name: 'level', title, values: levels, of: ({ severity }) => levelOf(severity) },
        { name: 'category', title: 'Category', values: model_finding/* categories */.LZ, of: ({ category }) => category },
        {
            name: 'gate',
            title: 'Gate',
            values: ['breaks it', 'does not'],
            of: (finding) => (breaksGate(finding) ? 'breaks it' : 'does not'),
        },
        { name: 'baseline', title: 'Baseline', values: ['new', 'known'], of: ({ baseline }) => baseline ?? '' },
    ];
}

;// CONCATENATED MODULE: ./build/reports/html/where.js

/** The component, else the first place. */
function where({ component, locations }) {
    if (component)
        return html `${component.name} <span class="muted">${component.version}</span>`;
    const [first] = locations;
    return first ? html `<code>${placeOf(first)}</code>` : html `–`;
}
function placeOf({ path, startLine }) {
    return startLine === undefined ? path : `${path}:${startLine}`;
}

;// CONCATENATED MODULE: ./build/reports/html/finding-details.js


const shownItems = 20;
/** What is behind a row: the words of the source and everything that identifies the finding. */
function findingDetails(finding) {
    const { description, remediation, url, component, locations, aliases, cwes, ratings, fixVersions } = finding;
    const facts = [
        ...(remediation === undefined ? [] : [html `<dt>Remediation</dt><dd>${paragraphs(remediation)}</dd>`]),
        fact('Fixed in', fixVersions),
        fact('Seen in', locations.map(placeOf)),
        fact('Component', component ? [component.purl || `${component.name} ${component.version}`] : []),
        fact('Also known as', aliases),
        fact('Weakness', cwes),
        fact('CVSS', ratings.map(({ vector, score }) => `${score} ${vector}`)),
        ...(url === undefined ? [] : [html `<dt>More</dt><dd>${webLink(url)}</dd>`]),
        fact('Fingerprint', [finding.fingerprint]),
    ];
    return html `${description === undefined ? html `` : html `<div class="text">${paragraphs(description)}</div>`}<dl>${facts}</dl>`;
}
function fact(name, values) {
    if (values.length === 0)
        return html ``;
    const shown = values.slice(0, shownItems).map((value) => html `<li><code>${value}</code></li>`);
    const more = values.length - shown.length;
    return html `<dt>${name}</dt><dd><ul>${shown}${more > 0 ? html `<li>and ${more} more</li>` : html ``}</ul></dd>`;
}

;// CONCATENATED MODULE: ./build/reports/html/finding-row.js





/** One finding; the controls narrow the table by its `data-` attributes. */
function findingRow(finding, standing, facets) {
    const { ruleId, title, category, fixVersions } = finding;
    const [fix] = fixVersions;
    const data = facets.map(({ name, of }) => html ` data-${name}="${of(finding)}"`);
    const heading = html `<b>${ruleId}</b> ${title}${marks(finding, standing)}`;
    return html `<tr${data}><td>${badge(standing.level)}</td><td><details><summary>${heading}</summary>${findingDetails(finding)}</details></td><td>${where(finding)}</td><td class="fix">${fix === undefined ? withoutFix(finding) : html `${fix}`}</td><td class="muted">${category}</td></tr>\n`;
}
function marks({ baseline }, { breaksGate }) {
    return [
        ...(breaksGate ? [html ` <span class="mark gate">breaks the gate</span>`] : []),
        ...(baseline === undefined ? [] : [html ` <span class="mark">${baseline}</span>`]),
    ];
}
/** Only of a vulnerability is it known that no version mends it. */
function withoutFix(finding) {
    return (0,model_finding/* isVulnerability */.Z4)(finding)
        ? html `<span class="muted">no fix known</span>`
        : html `<span class="muted">–</span>`;
}

;// CONCATENATED MODULE: ./build/reports/html/findings.js









/** More rows would make a page that a browser takes seconds to lay out, and nobody reads. */
const shownFindings = 5_000;
/** The findings, worst first, as one table that the script makes sortable and filterable. */
function* findingsSection(result) {
    yield html `<section id="findings" aria-labelledby="findings-title" tabindex="-1">
<h2 id="findings-title">Findings</h2>
`;
    if (result.findings.length === 0)
        yield nothing(result);
    else
        yield* table(result, (0,worst_first/* worstFirst */.m)(result.findings, shownFindings));
    yield html `</section>\n`;
}
function nothing({ checks }) {
    const complete = checks.length > 0 && checks.every(({ state }) => state === 'complete');
    return complete
        ? html `<p>Nothing was found.</p>\n`
        : html `<p>Nothing was found in what was checked, and not everything was.</p>\n`;
}
function* table(result, shown) {
    const breaksGate = (0,counted/* countedByGate */.f)(result);
    const facets = facetsOf(result, breaksGate);
    const { title, levelOf } = scaleOf(result);
    const all = result.findings.length;
    if (all > shown.length)
        yield html `<p class="more">${(0,core_text/* say */.cv) `The ${shown.length} worst of ${all} findings; all of them are in ${'scangate.json'}.`}</p>\n`;
    yield controls(shown, facets);
    yield html `<p id="count" class="muted" role="status">${(0,explain/* countOf */.p)(shown.length, (0,core_text/* say */.cv) `finding`, (0,core_text/* say */.cv) `findings`)}</p>
<table id="findings-table" class="list">
<caption class="unseen">Findings, worst first</caption>
<thead><tr><th scope="col" aria-sort="descending">${title}</th><th scope="col">Finding</th><th scope="col">Where</th><th scope="col">Fixed in</th><th scope="col">Category</th></tr></thead>
<tbody>
`;
    for (const finding of shown) {
        const standing = { level: levelOf(finding.severity), breaksGate: breaksGate(finding) };
        yield findingRow(finding, standing, facets);
    }
    yield html `</tbody>\n</table>\n`;
}

;// CONCATENATED MODULE: ./build/reports/html/footer.js

/** The reports beside this one, and when and with what it was made. */
function footer({ reports, scan, startedAt, finishedAt, tool }, date) {
    const files = reports.map(({ path, madeBy }) => html `<li><code>${path}</code>${madeBy === 'backend' ? ' (as the scanner delivered it)' : ''}</li>`);
    const link = scan?.url === undefined ? html `` : html ` (${webLink(scan.url)})`;
    return html `<footer>
${files.length > 0 ? html `<h2>Reports</h2>\n<ul>${files}</ul>\n` : html ``}${scan ? html `<p>Scan <code>${scan.id}</code>${link}</p>\n` : html ``}<p>Started ${time(new Date(startedAt))}, ended ${time(new Date(finishedAt))}. Made by ${tool.name} ${tool.version} on ${time(date)}.</p>
</footer>
`;
}
function time(date) {
    const iso = date.toISOString();
    return html `<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')} UTC</time>`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/reports/html/script.js

/** Sorts and filters the table of findings. What the page says is there without it; it writes text, never markup. */
const script = html `
'use strict';
(() => {
  const table = document.getElementById('findings-table');
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const controls = document.getElementById('controls');
  const selects = [...controls.querySelectorAll('select')];
  const text = document.getElementById('text');
  const reset = document.getElementById('reset');
  const status = document.getElementById('count');
  const all = status.textContent;
  const levels = ['info', 'low', 'medium', 'unknown', 'high', 'critical', 'warned', 'failed'];
  const { compare } = new Intl.Collator('en', { numeric: true });

  const keyOf = (row, column) => {
    if (column === 0) return levels.indexOf(row.dataset.level);
    const cell = row.cells[column];
    return (cell.querySelector('summary') ?? cell).textContent;
  };

  const sort = (head, column) => {
    const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    const sign = direction === 'ascending' ? 1 : -1;
    const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
    keyed.sort((a, b) => sign * (column === 0 ? a.key - b.key : compare(a.key, b.key)));
    body.replaceChildren(...keyed.map(({ row }) => row));
  };

  let texts;
  const filter = () => {
    texts ??= new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
    const phrase = text.value.trim().toLowerCase();
    const wanted = selects.filter((select) => select.value !== '');
    let shown = 0;
    for (const row of rows) {
      const fits =
        wanted.every((select) => row.dataset[select.dataset.facet] === select.value) &&
        texts.get(row).includes(phrase);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    reset.hidden = wanted.length === 0 && phrase === '';
    status.textContent = reset.hidden ? all : shown.toLocaleString('en-US') + ' of ' + all;
  };

  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', () => sort(head, column));
    head.replaceChildren(button);
  });
  let waiting;
  text.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  for (const select of selects) select.addEventListener('change', filter);
  reset.addEventListener('click', () => {
    text.value = '';
    for (const select of selects) select.value = '';
    filter();
    text.focus();
  });
  controls.hidden = false;
  filter();
})();
`;

;// CONCATENATED MODULE: ./build/reports/html/style.js

/** Light and dark, wide and narrow, screen and paper. Every pair of colours has the contrast of WCAG 2.2, level AA. */
const style = html `
:root {
  color-scheme: light dark;
  --page: #f4f6f8; --card: #ffffff; --ink: #1b2027; --muted: #57606a; --edge: #d5dbe1; --link: #0a58a8; --track: #e9edf1;
  --good: #116329; --good-bed: #e7f5ea; --bad: #a5102a; --bad-bed: #fdebee; --warning: #754b00; --warning-bed: #fff4d9;
  --on: #ffffff; --critical: #8f1233; --high: #bf3b0a; --medium: #856000; --low: #1d5fa8; --info: #4d5763; --unknown: #6b3fa0;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #0f1318; --card: #181e25; --ink: #e6eaef; --muted: #9aa6b2; --edge: #303944; --link: #7cb8ff; --track: #262e38;
    --good: #7fdc9c; --good-bed: #11291a; --bad: #ff9ba6; --bad-bed: #34151b; --warning: #f0c46c; --warning-bed: #2d230d;
    --on: #10151a; --critical: #ff7d92; --high: #ff9d66; --medium: #e3b844; --low: #74b4ff; --info: #a5afbb; --unknown: #c5a0ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
header, main, footer { max-width: 1160px; margin: 0 auto; padding: 0 20px; }
header, section, footer { overflow: hidden; }
h1, h2, p, ul, dl { margin: 0; }
h1 { font-size: 26px; line-height: 1.25; display: flex; gap: 12px; align-items: center; }
h2 { font-size: 17px; line-height: 1.3; margin-bottom: 12px; }
ul { padding-left: 20px; }
p + p { margin-top: 8px; }
a { color: var(--link); }
code { font: 0.92em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; unicode-bidi: isolate; }
td, th, li { unicode-bidi: isolate; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.muted { color: var(--muted); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 20px; top: 8px; background: var(--card); padding: 6px 12px; z-index: 1; }

header { display: flex; flex-wrap: wrap; gap: 4px 20px; align-items: baseline; padding-top: 18px; padding-bottom: 14px; }
.brand { font-size: 17px; letter-spacing: -0.01em; }
.facts li { min-width: 0; }
.facts { display: flex; flex-wrap: wrap; gap: 2px 18px; padding: 0; list-style: none; color: var(--muted); }

section { background: var(--card); border: 1px solid var(--edge); border-radius: 10px; padding: 20px; margin-bottom: 16px; }
.verdict { border-left-width: 8px; }
.verdict svg { width: 34px; height: 34px; flex: none; fill: currentColor; }
.verdict path { fill: none; stroke: var(--card); stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round; }
.verdict ul { margin-top: 10px; padding-left: 66px; }
.verdict.good { background: var(--good-bed); border-color: var(--good); }
.verdict.bad { background: var(--bad-bed); border-color: var(--bad); }
.verdict.warning { background: var(--warning-bed); border-color: var(--warning); }
.good h1 { color: var(--good); }
.bad h1 { color: var(--bad); }
.warning h1 { color: var(--warning); }
.next li + li { margin-top: 4px; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 16px; }
.pair > :only-child { grid-column: 1 / -1; }

table { border-collapse: collapse; width: 100%; }
.bars caption { text-align: left; font-weight: 600; font-size: 14px; color: var(--muted); padding-bottom: 6px; }
.charts { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 16px 40px; margin-top: 14px; align-items: start; }
.bars th { text-align: left; font-weight: 400; padding: 3px 12px 3px 0; width: 34%; }
.bars td { padding: 3px 0; }
.bars .figure { text-align: right; font-variant-numeric: tabular-nums; width: 4.5em; padding-right: 14px; font-weight: 600; }
.bars svg { display: block; }
.track { fill: var(--track); }
rect.critical { fill: var(--critical); }
rect.high, rect.failed { fill: var(--high); }
rect.medium, rect.warned { fill: var(--medium); }
rect.low { fill: var(--low); }
rect.info { fill: var(--info); }
rect.unknown { fill: var(--unknown); }
rect.plain { fill: var(--link); }

.checks { list-style: none; padding: 0; }
.checks > li + li { border-top: 1px solid var(--edge); margin-top: 8px; padding-top: 8px; }
.checks ul { color: var(--muted); }
.state { border-radius: 4px; padding: 1px 7px; font-size: 13px; margin: 0 6px; }
.state.good { color: var(--good); background: var(--good-bed); }
.state.warning { color: var(--warning); background: var(--warning-bed); font-weight: 600; }
.state.bad { color: var(--bad); background: var(--bad-bed); font-weight: 600; }

.controls { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: end; margin-bottom: 10px; }
.controls[hidden] { display: none; }
.controls label { display: grid; gap: 3px; font-size: 13px; color: var(--muted); }
.controls label:first-child { flex: 1 1 220px; }
input, select, button { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--muted); border-radius: 6px; padding: 6px 10px; min-height: 38px; max-width: 100%; }
button { cursor: pointer; }
#count { margin-bottom: 8px; font-size: 13px; }

.list { table-layout: fixed; }
.list th { text-align: left; font-size: 13px; color: var(--muted); border-bottom: 2px solid var(--edge); padding: 6px 12px 6px 0; }
.list td { vertical-align: top; border-bottom: 1px solid var(--edge); padding: 9px 12px 9px 0; }
.list tbody tr:last-child td { border-bottom: 0; }
.list th:nth-child(1) { width: 106px; }
.list th:nth-child(3) { width: 23%; }
.list th:nth-child(4) { width: 12%; }
.list th:nth-child(5) { width: 100px; }
.ignored th:nth-child(3) { width: 18%; }
.ignored th:nth-child(4) { width: 32%; }
.list th button { border: 0; background: none; padding: 2px 0; min-height: 26px; color: inherit; font-weight: 600; white-space: nowrap; }
.list th button::after { content: " \\2195"; opacity: 0.55; }
.list th[aria-sort="ascending"] button::after { content: " \\2191"; opacity: 1; }
.list th[aria-sort="descending"] button::after { content: " \\2193"; opacity: 1; }
.list tr[hidden] { display: none; }
.badge { display: inline-block; min-width: 82px; text-align: center; white-space: nowrap; border-radius: 5px; padding: 1px 7px; font-size: 13px; font-weight: 600; color: var(--on); background: var(--unknown); }
.badge.critical { background: var(--critical); }
.badge.high, .badge.failed { background: var(--high); }
.badge.medium, .badge.warned { background: var(--medium); }
.badge.low { background: var(--low); }
.badge.info { background: var(--info); }
.mark { border: 1px solid var(--edge); border-radius: 4px; padding: 0 6px; font-size: 12px; color: var(--muted); white-space: nowrap; }
.mark.gate { color: var(--bad); border-color: currentColor; }
summary { cursor: pointer; }
details[open] > summary { margin-bottom: 8px; }
.text p { max-width: 75ch; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 14px; margin-top: 10px; font-size: 14px; }
dt { color: var(--muted); }
dd { margin: 0; }
dd ul { list-style: none; padding: 0; }
.more { margin-bottom: 12px; }
footer { color: var(--muted); padding-top: 8px; padding-bottom: 32px; font-size: 14px; }
footer h2 { color: var(--ink); font-size: 15px; margin-bottom: 4px; }
footer ul { margin-bottom: 10px; }

@media screen and (max-width: 720px) {
  header, main, footer { padding-left: 12px; padding-right: 12px; }
  section { padding: 16px; }
  h1 { font-size: 21px; }
  .verdict ul { padding-left: 20px; }
  .pair, .charts { grid-template-columns: minmax(0, 1fr); }
  .controls label { flex: 1 1 130px; }
  .controls label:first-child { flex-basis: 100%; }
  .list, .list tbody { display: block; }
  .list thead tr { display: flex; flex-wrap: wrap; gap: 0 14px; border-bottom: 2px solid var(--edge); }
  .list thead th:nth-child(n) { width: auto; border: 0; padding: 2px 0; }
  .list.ignored thead { position: absolute; clip-path: inset(50%); }
  .list tbody tr { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 4px 10px; padding: 12px 0; border-bottom: 1px solid var(--edge); }
  .list tbody tr:last-child { border-bottom: 0; padding-bottom: 0; }
  .list tbody tr[hidden] { display: none; }
  .list td { border: 0; padding: 0; min-width: 0; }
  .list td:nth-child(2) { grid-column: 1 / -1; grid-row: 2; }
  .list td:nth-child(3) { grid-column: 1 / 3; grid-row: 3; }
  .list td:nth-child(4) { grid-column: 3; grid-row: 3; text-align: right; }
  .list td:nth-child(5) { grid-column: 3; grid-row: 1; text-align: right; }
  .fix:not(:has(.muted))::before { content: "fixed in "; color: var(--muted); }
  .list.ignored td:nth-child(4) { grid-column: 1 / -1; grid-row: 4; text-align: left; }
  .until::before { content: "until "; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dt { margin-top: 6px; }
}
@media print {
  :root { --page: #ffffff; --edge: #b8c0c8; }
  body { font-size: 11px; }
  h1 { font-size: 18px; }
  h2 { font-size: 13px; margin-bottom: 6px; }
  .badge, .state, .mark, .list th, dl { font-size: 10px; }
  .badge { min-width: 64px; padding: 1px 4px; }
  .list th:nth-child(1) { width: 80px; }
  .verdict svg { width: 24px; height: 24px; }
  .verdict ul { padding-left: 54px; }
  .controls, .skip, #count { display: none; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  section { padding: 10px 0; border: 0; border-radius: 0; break-inside: auto; }
  .verdict { padding: 10px; border: 1px solid; border-left-width: 8px; }
  tr, .verdict, .next { break-inside: avoid; }
  thead { display: table-header-group; }
  .list th button::after { content: ""; }
  * { print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ./build/reports/html/head.js





/**
 * Nothing may be loaded, sent or run but the style and the script of this page, known by their hashes
 * (https://www.w3.org/TR/CSP3/). Trusted types keep the script from making markup out of text.
 */
const policy = html `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
function head(result) {
    const { repository } = result.target;
    const place = repository === undefined ? html `` : html ` – ${repository}`;
    return html `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Scangate: ${(0,explain/* explain */.W)(result).headline}${place}</title>
<style>${style}</style>
</head>
`;
}
function hashOf(source) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(source.toString()).digest('base64')}`;
}

;// CONCATENATED MODULE: ./build/reports/html/ignored.js





const shownIgnored = 1_000;
/** What was found as well and does not count, and who said so. */
function* ignoredSection(result) {
    const { ignored = [] } = result;
    if (ignored.length === 0)
        return;
    const { title, levelOf } = scaleOf(result);
    const more = ignored.length - shownIgnored;
    yield html `<section aria-labelledby="ignored">
<h2 id="ignored">${(0,explain/* countOf */.p)(ignored.length, (0,core_text/* say */.cv) `ignored finding`, (0,core_text/* say */.cv) `ignored findings`)}</h2>
<p class="muted">Found as well, but not counted, since somebody decided so.</p>
<table class="list ignored">
<caption class="unseen">Ignored findings</caption>
<thead><tr><th scope="col">${title}</th><th scope="col">Finding</th><th scope="col">Where</th><th scope="col">Reason</th><th scope="col">Until</th></tr></thead>
<tbody>
`;
    for (const entry of ignored.slice(0, shownIgnored))
        yield row(entry, levelOf(entry.finding.severity));
    yield html `</tbody>\n</table>\n`;
    if (more > 0)
        yield html `<p class="more">and ${more} more in <code>scangate.json</code></p>\n`;
    yield html `</section>\n`;
}
function row({ finding, reason, until }, level) {
    const { ruleId, title } = finding;
    return html `<tr><td>${badge(level)}</td><td><b>${ruleId}</b> ${title}</td><td>${where(finding)}</td><td>${paragraphs(reason)}</td>${until === undefined ? html `<td class="muted">no end</td>` : html `<td class="muted until">${until}</td>`}</tr>\n`;
}

;// CONCATENATED MODULE: ./build/reports/html/bars.js

/** A bar chart that is a table: its figures are read out, its bars are for the eye. */
function barTable(caption, heads, bars) {
    const most = bars.reduce((max, { count }) => Math.max(max, count), 1);
    const [label, count] = heads;
    return html `<table class="bars">
${caption}
<thead class="unseen"><tr><th scope="col">${label}</th><th scope="col">${count}</th><td></td></tr></thead>
<tbody>
${bars.map((bar) => bars_row(bar, most))}</tbody>
</table>
`;
}
function bars_row({ label, count, tone }, most) {
    const width = count === 0 ? 0 : Math.max(1, Math.round((100 * count) / most));
    return html `<tr><th scope="row">${label}</th><td class="figure">${count}</td><td><svg width="100%" height="10" aria-hidden="true"><rect width="100%" height="10" rx="3" class="track"/><rect width="${width}%" height="10" rx="3" class="${tone}"/></svg></td></tr>\n`;
}

;// CONCATENATED MODULE: ./build/reports/html/level-chart.js






/** How many findings there are, and how bad; nothing where nothing was looked at. */
function levelChart(result) {
    const { counts, checks, findings } = result;
    if (checks.length === 0 && findings.length === 0)
        return html ``;
    const { title, levels, levelOf } = scaleOf(result);
    const bars = levels.map((level) => ({
        label: html `${level}`,
        count: severity/* severities */.gO.reduce((sum, each) => sum + (levelOf(each) === level ? counts[each] : 0), 0),
        tone: level,
    }));
    const caption = html `<caption class="unseen">How bad the findings are</caption>`;
    return html `<section aria-labelledby="levels">
<h2 id="levels">${(0,explain/* countOf */.p)(findings.length, (0,core_text/* say */.cv) `finding`, (0,core_text/* say */.cv) `findings`)}</h2>
${barTable(caption, [title, 'Findings'], bars)}</section>
`;
}

;// CONCATENATED MODULE: ./build/reports/html/notices.js


/** What a reader must know before the figures. */
function noticesSection(result) {
    const { notices } = (0,explain/* explain */.W)(result);
    if (notices.length === 0)
        return html ``;
    return html `<section aria-labelledby="notices">
<h2 id="notices">Please note</h2>
${list(notices)}</section>
`;
}

// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(5573);
;// CONCATENATED MODULE: ./build/reports/html/sbom.js





const shownRows = 12;
/** What the code is made of: its components by ecosystem and by licence. */
function sbomSection({ sbom }) {
    if (sbom === undefined)
        return html ``;
    const { components, projects } = sbom;
    const ecosystems = tally(components.map(({ ecosystem }) => ecosystem));
    const licences = tally(components.map(({ licenses }) => licenses.join(', ') || 'not stated'));
    const charts = components.length === 0
        ? html ``
        : html `<div class="charts">\n${chart('By ecosystem', 'Ecosystem', ecosystems)}${chart('By licence', 'Licence', licences)}</div>\n`;
    return html `<section aria-labelledby="sbom">
<h2 id="sbom">Bill of materials</h2>
<p>${(0,explain/* countOf */.p)(components.length, (0,core_text/* say */.cv) `component`, (0,core_text/* say */.cv) `components`)} of ${(0,explain/* countOf */.p)(projects.length, (0,core_text/* say */.cv) `project`, (0,core_text/* say */.cv) `projects`)}.</p>
${charts}</section>
`;
}
/** Most frequent first. */
function tally(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (0,compare/* compareText */.n)(a, b));
}
function chart(caption, head, counts) {
    const bars = counts
        .slice(0, shownRows)
        .map(([name, count]) => ({ label: html `${name}`, count, tone: 'plain' }));
    const more = counts.length - bars.length;
    const rest = more > 0 ? html `<p class="muted">and ${more} more</p>\n` : html ``;
    return html `<div>\n${barTable(html `<caption>${caption}</caption>`, [head, 'Components'], bars)}${rest}</div>\n`;
}

;// CONCATENATED MODULE: ./build/reports/html/summary.js


/** What was scanned, with what. */
function topBar({ target, backend }) {
    const { repository, ref, sha } = target;
    const facts = [
        repository === undefined ? html `the checkout` : webLink(repository),
        ...(ref === undefined ? [] : [html `<code>${ref}</code>`]),
        ...(sha === undefined ? [] : [html `<code title="${sha}">${sha.slice(0, 12)}</code>`]),
        html `backend <code>${backend}</code>`,
    ];
    return html `<header>
<strong class="brand">Scangate</strong>
<ul class="facts">${facts.map((fact) => html `<li>${fact}</li>`)}</ul>
</header>
`;
}
const tones = (() => {
    const good = { name: 'good', mark: html `<path d="M7 12.5l3.5 3.5L17 9"/>` };
    const bad = { name: 'bad', mark: html `<path d="M8 8l8 8M16 8l-8 8"/>` };
    const warning = { name: 'warning', mark: html `<path d="M12 6.5v7M12 17v.5"/>` };
    return {
        passed: good,
        failed: bad,
        misconfigured: bad,
        inconclusive: warning,
        'timed-out': warning,
        cancelled: warning,
        skipped: warning,
        started: warning,
    };
})();
/** The verdict, what decided, what to do. */
function summary(result) {
    const { headline, reasons, next } = (0,explain/* explain */.W)(result);
    const { name, mark } = tones[result.outcome];
    return html `<div class="pair">
<section class="verdict ${name}" aria-labelledby="verdict">
<h1 id="verdict"><svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/>${mark}</svg> ${headline}</h1>
${list(reasons)}</section>
${next.length > 0 ? html `<section class="next" aria-labelledby="next">\n<h2 id="next">What to do next</h2>\n${list(next)}</section>\n` : html ``}</div>
`;
}

;// CONCATENATED MODULE: ./build/reports/html/render.js











/**
 * `scangate.html`: the result as one page that loads nothing, sends nothing and reads well without its script.
 * The same result and date give the same bytes.
 */
function* renderHtml(result, context) {
    for (const part of page(result, context))
        yield part.toString();
}
function* page(result, { date }) {
    yield head(result);
    yield html `<body>\n<a class="skip" href="#findings">Skip to the findings</a>\n`;
    yield topBar(result);
    yield html `<main>\n${summary(result)}${noticesSection(result)}`;
    yield html `<div class="pair">\n${levelChart(result)}${checksSection(result)}</div>\n`;
    yield* findingsSection(result);
    yield* ignoredSection(result);
    yield sbomSection(result);
    yield html `</main>\n${footer(result, date)}<script>${script}</script>\n</body>\n</html>\n`;
}


/***/ })

};
