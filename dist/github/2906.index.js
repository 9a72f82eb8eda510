export const id = 2906;
export const ids = [2906];
export const modules = {

/***/ 45573:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76889);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13405);



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

/***/ 16761:
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

/***/ 4013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ JsonOutline)
/* harmony export */ });
/* unused harmony export deepest */
/** Arrays and objects within each other that are read; deeper ones overflow the stack of whoever walks them. */
const deepest = 200;
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const isOpening = (byte) => byte === 0x7b || byte === 0x5b;
const isClosing = (byte) => byte === 0x7d || byte === 0x5d;
const isSpace = (byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const longestKept = 64;
/**
 * Follows the outline of a JSON text (RFC 8259) that comes in pieces, in constant memory: strings, brackets, where it
 * ends. It does not judge what stands between; it tells a whole text from one that was cut, and from no JSON at all.
 */
class JsonOutline {
    /** The brackets that are open, as the bytes that close them. */
    #open = [];
    #problem;
    #bytes = 0;
    #started = false;
    #ended = false;
    #inString = false;
    #escaped = false;
    #string = [];
    #key = '';
    #wanted;
    /** The value of the wanted member of the top-level object, where that is a string; cut to 64 bytes. */
    member;
    tooDeep = false;
    /** How many values it has, its members' and items' included; right only for a whole text. */
    values = 1;
    #justOpened = false;
    /** `wanted`: the name of the member whose value is kept. */
    constructor(wanted) {
        this.#wanted = wanted;
    }
    push(chunk) {
        for (const byte of chunk) {
            if (this.#problem !== undefined)
                return;
            this.#bytes++;
            if (this.#inString)
                this.#stringByte(byte);
            else if (!isSpace(byte) && !this.#isByteOrderMark(byte))
                this.#outsideByte(byte);
        }
    }
    /** What is wrong with the text, now that nothing more comes; undefined for a whole one. */
    problem() {
        if (this.#problem !== undefined)
            return this.#problem;
        return this.#ended ? undefined : 'it is JSON that was cut short';
    }
    #outsideByte(byte) {
        if (byte === comma || (this.#justOpened && !isClosing(byte)))
            this.values++;
        this.#justOpened = isOpening(byte);
        if (this.#ended)
            this.#problem = 'something follows the end of its JSON';
        else if (!this.#started && !isOpening(byte))
            this.#problem = 'it is not JSON';
        else if (isOpening(byte))
            this.#enter(byte);
        else if (isClosing(byte))
            this.#leave(byte);
        else if (byte === quote) {
            this.#inString = true;
            this.#string = [];
        }
        else if (byte === 0x3a && this.#open.length === 1)
            this.#key = this.#text();
        else if (byte === comma && this.#open.length === 1)
            this.#key = '';
    }
    #enter(byte) {
        this.#started = true;
        this.#open.push(byte + 2); // "{" and "}", "[" and "]" are two apart
        if (this.#open.length > deepest) {
            this.tooDeep = true;
            this.#problem = `its JSON is more than ${deepest} levels deep`;
        }
        this.#key = this.#open.length === 1 ? '' : this.#key;
    }
    #leave(byte) {
        if (this.#open.pop() !== byte)
            this.#problem = 'its JSON is broken';
        this.#ended = this.#open.length === 0;
    }
    #stringByte(byte) {
        if (this.#escaped)
            this.#escaped = false;
        else if (byte === backslash)
            this.#escaped = true;
        else if (byte === quote) {
            this.#inString = false;
            if (this.#open.length === 1 && this.#key === this.#wanted)
                this.member = this.#text();
            return;
        }
        if (this.#open.length === 1 && this.#string.length < longestKept)
            this.#string.push(byte);
    }
    #text() {
        return new TextDecoder().decode(Uint8Array.from(this.#string));
    }
    #isByteOrderMark(byte) {
        return !this.#started && byte === [0xef, 0xbb, 0xbf][this.#bytes - 1];
    }
}


/***/ }),

/***/ 40332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ largestAnswer),
/* harmony export */   FK: () => (/* binding */ largestReport),
/* harmony export */   Kl: () => (/* binding */ mostJsonValues),
/* harmony export */   MQ: () => (/* binding */ mostComponents),
/* harmony export */   OY: () => (/* binding */ largestResultFile),
/* harmony export */   Yb: () => (/* binding */ mostFindings),
/* harmony export */   b6: () => (/* binding */ mostDependencies)
/* harmony export */ });
/**
 * What one result may hold, so that no backend, checkout or stored result brings the process beyond 256 MiB of memory
 * (`docs/adr/0022-limits-of-a-result.md`). More is never left out in silence: it ends in an error, or in a check that is
 * not complete.
 */
/** Findings, those that are ignored among them. */
const mostFindings = 100_000;
/** Components of a bill of materials. */
const mostComponents = 50_000;
/** Of them and of projects: what each of them needs. */
const mostDependencies = 2 * mostComponents;
/** The bytes of `scangate.json`. */
const largestResultFile = 96 * 1024 * 1024;
/** The bytes of one answer of a backend in JSON, whose values are in memory beside it. */
const largestAnswer = 16 * 1024 * 1024;
/** The bytes of one report of a backend that is kept as it comes. */
const largestReport = 32 * 1024 * 1024;
/** The values, of any kind, in one answer in JSON: `[{},{},…]` takes twenty times its length in memory. */
const mostJsonValues = 1_000_000;


/***/ }),

/***/ 25641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isReportName),
/* harmony export */   bI: () => (/* binding */ reportFileNames),
/* harmony export */   fV: () => (/* binding */ isNameOfDelivered),
/* harmony export */   oy: () => (/* binding */ deliveredFileName)
/* harmony export */ });
/** The names that the files of each kind can have, first the one that a report as the backend delivered it gets. */
const reportFileNames = {
    cyclonedx: ['scangate.cdx.json', 'scangate-merged.cdx.json'],
    spdx: ['scangate.spdx.json'],
    pdf: ['scangate.pdf'],
    html: ['scangate.html'],
    sarif: ['scangate.sarif'],
    markdown: ['scangate.md'],
    junit: ['scangate.junit.xml'],
    codequality: ['scangate.codequality.json'],
    gitlab: [
        'gl-sast-report.json',
        'gl-dependency-scanning-report.json',
        'gl-container-scanning-report.json',
        'gl-secret-detection-report.json',
    ],
    csv: ['scangate.csv'],
    json: ['scangate.json'],
};
const fixedNames = new Set(Object.values(reportFileNames).flat());
/** Names of files of Scangate itself, which no report may take. */
const takenNames = new Set(['scangate-state.json', 'scangate-merged.cdx.json']);
/** Every file system takes a name of so many characters. */
const longestName = 120;
const deliveredName = /^scangate-[a-z0-9]+(?:-[a-z0-9]+)*\.(?:cdx\.json|spdx\.json|pdf|html|sarif|md|junit\.xml|codequality\.json|csv|xlsx|json)$/;
/** Whether a backend's report that is told from others by a name of its own can lie under this file name. */
function isNameOfDelivered(fileName) {
    return fileName.length <= longestName && deliveredName.test(fileName) && !takenNames.has(fileName);
}
/** Whether Scangate gives a report this file name. */
function isReportName(fileName) {
    return fixedNames.has(fileName) || isNameOfDelivered(fileName);
}
/**
 * The file name of a report as the backend delivered it: `scangate.pdf`, or `scangate-sbom.pdf` by the adapter's own
 * word for it; undefined for a word that would name a file of Scangate itself, or none.
 */
function deliveredFileName({ kind, name, extension }) {
    const [plain] = kind === 'other' ? [`scangate.${extension ?? 'json'}`] : reportFileNames[kind];
    if (name === undefined && kind !== 'other')
        return plain;
    const fileName = plain.replace(/^scangate/, `scangate-${name ?? kind}`);
    return isNameOfDelivered(fileName) ? fileName : undefined;
}


/***/ }),

/***/ 40476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _json_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4013);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40332);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23627);



/**
 * The value of a JSON text in UTF-8 of any origin; a byte order mark is accepted, of two members with one name the last
 * counts. Throws an `Error` that quotes nothing of the text: for what is no JSON, for what has more values than fit into
 * memory, and for what is too deep for whoever walks it. How long it may be is for the caller to say.
 */
function parseJson(bytes) {
    const outline = new _json_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonOutline */ .b();
    outline.push(bytes);
    if (outline.tooDeep)
        throw new Error(outline.problem());
    if (outline.values > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .mostJsonValues */ .Kl)
        throw new Error(`its JSON has more than ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .mostJsonValues */ .Kl)} values`);
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new Error(outline.problem() ?? 'its JSON is broken');
    }
}


/***/ }),

/***/ 23627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jh: () => (/* binding */ mebibytes),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/** `1,204`. */
function number(count) {
    return count.toLocaleString('en-US');
}
/** `32 MiB`. */
function mebibytes(bytes) {
    return `${number(Math.round(bytes / 1024 / 1024))} MiB`;
}
/** `1 component`, `1,204 components`. */
function counted(count, one, many = `${one}s`) {
    return `${number(count)} ${count === 1 ? one : many}`;
}
/** The first of several names, and how many more there are: `a, b, c and 12 more`. */
function someOf(names, limit = 5, separator = ', ') {
    const shown = names.slice(0, limit).join(separator);
    return names.length > limit ? `${shown} and ${number(names.length - limit)} more` : shown;
}


/***/ }),

/***/ 1934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45573);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44077);


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

/***/ 13495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9277);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13405);



/** Says why a step turns red: one annotation for each wrong input, else one with the outcome and what decided. */
function announce({ commands, logger }, result) {
    const problems = result.failure?.problems ?? [];
    for (const problem of problems)
        logger.error((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem)));
    if (problems.length > 0)
        return;
    const { headline, reasons, next } = (0,_core_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(result);
    commands.annotate({
        level: 'error',
        title: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8) `Scangate: ${headline}`,
        text: [...reasons, ...next.slice(0, 1)].map((sentence) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8) `${sentence}`),
    });
}


/***/ }),

/***/ 31224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _config_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26757);

/** Sets every output of a step; what does not apply is empty. */
function setOutputs({ files }, step, values) {
    files.setOutputs(Object.fromEntries((0,_config_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(step).map((name) => [name, values[name] ?? ''])));
}


/***/ }),

/***/ 96133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ leaveResult),
/* harmony export */   t: () => (/* binding */ resultFileName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35235);
/* harmony import */ var _reports_report_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50986);





const resultFileName = 'scangate.json';
/**
 * Leaves a result that no run has written: in the report folder, else in a folder for temporary files, so that later
 * steps learn the outcome. Gives its path.
 */
async function leaveResult({ host, redactor, logger }, { tempDir = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() }, settings, result) {
    const dir = settings['report-dir'];
    try {
        const folder = (0,_reports_report_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createReportFolder */ .h)({
            dir,
            shownAs: (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P)(dir, host.cwd),
            roots: [host.cwd, settings.path],
            kinds: [],
            ownsNames: true,
            redactor,
            logger,
        });
        await folder.prepare();
        await folder.write(result, []);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, resultFileName);
    }
    catch {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempDir, 'scangate-')), resultFileName);
        const [{ renderJson }, { redactResult }] = await Promise.all([
            __webpack_require__.e(/* import() */ 1259).then(__webpack_require__.bind(__webpack_require__, 31259)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83593)),
        ]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, [...renderJson(redactResult(result, redactor))].join(''));
        return path;
    }
}


/***/ }),

/***/ 93331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ resultWithoutScan),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_gate_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37723);
/* harmony import */ var _core_model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44077);
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69058);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58508);





/** The result of a run that ended before there was anything to scan. */
function resultWithoutScan({ settings, code, clock }, outcome, failure) {
    const now = clock.date().toISOString();
    const policies = { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] };
    return {
        tool: { name: 'Scangate', version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r },
        outcome,
        exitCode: (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .FO)(outcome, policies),
        backend: settings.backend,
        target: code,
        startedAt: now,
        finishedAt: now,
        failOn: settings['fail-on'].map(_core_gate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .U),
        failure,
        checks: [],
        counts: (0,_core_model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .countBySeverity */ .Ot)([]),
        findings: [],
        reports: [],
    };
}
/** What an error says, as a part of a result. */
function failureOf(error) {
    const { code, message, hint } = error;
    return {
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz ? { problems: error.problems } : {}),
    };
}


/***/ }),

/***/ 61030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);




/**
 * A stored `scangate.json`; with `fingerprints`, its findings without their texts. Rejects with `RESULT_FILE_INVALID`, or
 * with an `InputError` that names each wrong place.
 */
async function readResult(path, shownAs, kept) {
    const { createResultReader } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2881)]).then(__webpack_require__.bind(__webpack_require__, 42881));
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


/***/ }),

/***/ 70522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkFont)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** How TrueType and OpenType files begin ("OpenType font file", learn.microsoft.com/typography). */
const beginnings = ['00010000', '4f54544f', '74727565'];
/** Rejects with an `InputError` for a file that cannot be read or is no TTF or OTF, before anything is rendered. */
async function checkFont(path) {
    const refuse = (why) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([
        { input: 'pdf-font', message: `'${path}' ${why}`, hint: 'Give the path of a TTF or OTF file.' },
    ]);
    let beginning;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // Nobody waits at a pipe or a terminal that a link in the checkout leads to.
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)), true);
            if (!(await file.stat()).isFile())
                throw new Error('it is not a regular file');
            const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
            beginning = buffer.subarray(0, bytesRead).toString('hex');
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (thrown) {
        throw refuse(`cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(thrown)}`);
    }
    if (!beginnings.includes(beginning))
        throw refuse('is no font of that kind');
}


/***/ }),

/***/ 63155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ gitlabFilesFor),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   e: () => (/* binding */ gitlabFileNames),
/* harmony export */   pQ: () => (/* binding */ gitlabReports),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/** GitLab's security reports, by file name: what it calls the scan, and the categories that belong there. */
const gitlabReports = {
    'gl-sast-report.json': { type: 'sast', categories: ['sast'] },
    'gl-dependency-scanning-report.json': { type: 'dependency_scanning', categories: ['sca', 'malware'] },
    'gl-container-scanning-report.json': { type: 'container_scanning', categories: ['container'] },
    'gl-secret-detection-report.json': { type: 'secret_detection', categories: ['secret'] },
};
const gitlabFileNames = Object.keys(gitlabReports);
/** The checks that say whether a report of these categories speaks of everything. */
function coverageOf({ checks }, categories) {
    const concerned = checks.filter((check) => categories.some((name) => check.categories.includes(name)));
    return {
        concerned,
        isComplete: concerned.length > 0 && concerned.every(({ state }) => state === 'complete'),
    };
}
/**
 * The reports that a result gives: those with findings and, in a run that came to a verdict, those whose checks covered
 * everything and found nothing. An empty report of what was not checked would tell GitLab that its earlier findings are
 * gone.
 */
function gitlabFilesFor(result) {
    return gitlabFileNames.filter((name) => {
        const { categories } = gitlabReports[name];
        const isClean = result.verdict !== undefined && coverageOf(result, categories).isComplete;
        return isClean || result.findings.some(isOf(categories));
    });
}
/** Malware that is a file and no package has no place among dependencies. */
function isOf(categories) {
    return ({ category, component }) => categories.includes(category) && (category !== 'malware' || component !== undefined);
}


/***/ }),

/***/ 12820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ whyNotOfKind),
/* harmony export */   l: () => (/* binding */ parseObject)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);
/* harmony import */ var _core_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40476);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23627);




/** A PDF may have so much after its end. */
const pdfTail = 1_024;
/**
 * Why a report is not what its kind says, as the rest of a sentence: `is not JSON`; undefined when it is. Only what can
 * be told without reading all of it as a program for it would.
 */
function whyNotOfKind({ kind, extension, content }) {
    if (content.length === 0)
        return 'is empty';
    switch (kind === 'other' ? extension : kind) {
        case 'pdf':
            return whyNotPdf(bufferOf(content));
        case 'cyclonedx':
            return whyNotJson(content, isCycloneDx, 'CycloneDX');
        case 'sarif':
            return whyNotJson(content, isSarif, 'SARIF 2.1.0');
        case 'spdx':
            return whyNotJson(content, isSpdx, 'SPDX');
        case 'xlsx':
            return whyNotSpreadsheet(bufferOf(content));
        case 'html':
        case 'junit':
            return beginsWithTag(content) ? undefined : 'does not begin with a tag';
        case 'codequality':
        case 'json':
        case undefined:
            return jsonIn(content) === undefined ? 'is not JSON' : undefined;
        default:
            return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) ? undefined : 'is not text in UTF-8';
    }
}
function bufferOf({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}
/** A ZIP archive (APPNOTE.TXT 4.3.7) with the part that names the types of all others (ECMA-376 part 2, 7.2.3). */
function whyNotSpreadsheet(content) {
    if (content.toString('latin1', 0, 4) !== 'PK\u0003\u0004')
        return 'does not begin as a spreadsheet does';
    return content.includes('[Content_Types].xml') ? undefined : 'is an archive, but no spreadsheet';
}
function beginsWithTag(content) {
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) && /^\uFEFF?\s*</.test(bufferOf(content).toString('utf8', 0, 1_024));
}
function whyNotPdf(content) {
    if (content.toString('latin1', 0, 5) !== '%PDF-')
        return 'does not begin as a PDF does';
    return content.subarray(-pdfTail).includes('%%EOF') ? undefined : 'ends in the middle of the PDF';
}
function whyNotJson(content, isOne, name) {
    if (content.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .largestAnswer */ .Bo)
        return `is larger than ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibytes */ .jh)(_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .largestAnswer */ .Bo)}`;
    const document = parseObject(content);
    if (document === undefined)
        return 'is not a JSON object';
    return isOne(document) ? undefined : `is JSON, but not ${name}`;
}
/** The object that a JSON text holds; undefined when it holds none. */
function parseObject(content) {
    const value = jsonIn(content);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** The value of a JSON text; undefined when it is none. */
function jsonIn(content) {
    try {
        return (0,_core_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(content);
    }
    catch {
        return undefined;
    }
}
function isCycloneDx({ bomFormat, specVersion, components }) {
    const listsComponents = components === undefined || Array.isArray(components);
    return bomFormat === 'CycloneDX' && typeof specVersion === 'string' && listsComponents;
}
function isSarif({ version, runs }) {
    return version === '2.1.0' && Array.isArray(runs);
}
/** Version 2 says so in a field (ScanCode.io adds a UUID to its id), version 3 by its JSON-LD context. */
function isSpdx(document) {
    const { spdxVersion, SPDXID } = document;
    if (typeof spdxVersion === 'string')
        return /^SPDX-2\.\d$/.test(spdxVersion) && String(SPDXID).startsWith('SPDXRef-DOCUMENT');
    const context = JSON.stringify(document['@context']) ?? '';
    return Array.isArray(document['@graph']) && context.includes('spdx.org/rdf/3');
}


/***/ }),

/***/ 83593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactResult: () => (/* binding */ redactResult)
/* harmony export */ });
const finding = {
    fingerprint: 'keep',
    ruleId: 'redact',
    title: 'redact',
    description: 'redact',
    locations: { path: 'redact' },
    component: { purl: 'redact', name: 'redact', version: 'redact' },
    aliases: 'redact',
    cwes: 'redact',
    ratings: { vector: 'redact' },
    fixVersions: 'redact',
    remediation: 'redact',
    url: 'redact',
};
const decisions = {
    tool: { name: 'keep', version: 'keep' },
    backend: 'keep',
    target: { repository: 'redact', ref: 'redact', sha: 'keep' },
    scan: { backend: 'keep', id: 'redact', url: 'redact' },
    startedAt: 'keep',
    finishedAt: 'keep',
    failOn: 'keep',
    verdict: { rules: { rule: 'keep' }, unmet: { about: 'keep', reason: 'redact' } },
    failure: {
        code: 'keep',
        message: 'redact',
        hint: 'redact',
        problems: { input: 'redact', message: 'redact', hint: 'redact' },
    },
    checks: { reasons: 'redact', scope: 'redact' },
    findings: finding,
    ignored: { finding, reason: 'redact', until: 'keep' },
    sbom: {
        projects: { id: 'redact', name: 'redact', version: 'redact', path: 'redact', lockfile: 'redact' },
        components: {
            purl: 'redact',
            ecosystem: 'keep',
            name: 'redact',
            version: 'redact',
            licenses: 'redact',
            hashes: { hex: 'keep' },
            lockfiles: 'redact',
        },
        dependencies: { ref: 'redact', dependsOn: 'redact' },
    },
    notices: 'redact',
    reports: { path: 'redact' },
};
/**
 * The result without the secrets of the run, and with well-formed text. It happens before rendering: in the text of a
 * report a replacement could break the format, and an encoding could hide a secret. What a program reads (outcomes,
 * severities, fingerprints, dates, …) stays, so a secret of the same spelling leaves a file that can be read.
 */
function redactResult(result, redactor) {
    const redact = (text) => redactor.redact(text.toWellFormed());
    return carryOut(decisions, result, redact);
}
/** What is not changed is shared with the value, so that a large result is not held twice. */
function carryOut(decision, value, redact) {
    if (decision === 'keep')
        return value;
    if (Array.isArray(value))
        return changedItems(value, (item) => carryOut(decision, item, redact));
    if (typeof value === 'string')
        return decision === 'redact' ? redact(value) : value;
    if (typeof value !== 'object' || value === null || decision === 'redact')
        return value;
    return changedFields(value, (field, part) => carryOut(decision[field] ?? 'keep', part, redact));
}
function changedItems(items, change) {
    let changed;
    for (const [index, item] of items.entries()) {
        const after = change(item);
        if (after !== item && !changed)
            changed = items.slice(0, index);
        changed?.push(after);
    }
    return changed ?? items;
}
function changedFields(value, change) {
    const changes = Object.entries(value).flatMap(([field, part]) => {
        const after = change(field, part);
        return after === part ? [] : [[field, after]];
    });
    return changes.length === 0 ? value : Object.assign({ ...value }, Object.fromEntries(changes));
}


/***/ }),

/***/ 50986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createReportFolder),
  S: () => (/* binding */ writeAgain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/model/report.js
var report = __webpack_require__(94944);
// EXTERNAL MODULE: ./build/core/model/report-names.js
var report_names = __webpack_require__(25641);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(13405);
// EXTERNAL MODULE: ./build/reports/native-check.js
var native_check = __webpack_require__(12820);
;// CONCATENATED MODULE: ./build/reports/delivered.js




/** What says how Scangate judged is never taken from a backend. */
const ownKinds = new Set(['json', 'gitlab']);
/**
 * The reports of the backend that were asked for, and those that only a backend makes. One that is not what it says is
 * left out with a warning, as is one that a secret of this run cannot be taken out of.
 */
function keepDelivered(native, kinds, { redactor, logger }) {
    const wanted = new Set([...kinds, 'other']);
    const kept = new Map();
    for (const report of native) {
        if (!wanted.has(report.kind) || ownKinds.has(report.kind))
            continue;
        const fileName = (0,report_names/* deliveredFileName */.oy)(report);
        const content = withoutSecrets(report.content, redactor);
        const why = (0,native_check/* whyNotOfKind */.X)(report) ??
            (fileName === undefined ? 'has a name that is taken' : undefined) ??
            (content === undefined ? 'holds a secret of this run' : undefined) ??
            (kept.has(fileName ?? '') ? 'came twice' : undefined);
        if (fileName !== undefined && content !== undefined && why === undefined)
            kept.set(fileName, { kind: report.kind, fileName, content });
        else
            logger.warn((0,core_text/* line */.n8) `the ${report.kind} report of the backend is left out: it ${(0,core_text/* message */.iU)(why ?? '')}`);
    }
    return [...kept.values()];
}
/**
 * A report stays as it came, byte for byte, unless it repeats a secret of this run; undefined where taking that out would
 * break the file.
 */
function withoutSecrets(content, redactor) {
    const isText = (0,external_node_buffer_.isUtf8)(content);
    const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString(isText ? 'utf8' : 'latin1');
    const clean = redactor.redact(text);
    if (clean === text)
        return content;
    return isText && !text.startsWith('%PDF-') ? Buffer.from(clean, 'utf8') : undefined;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/reports/folder.js + 1 modules
var reports_folder = __webpack_require__(46966);
;// CONCATENATED MODULE: ./build/reports/earlier-reports.js





/**
 * Removes what an earlier run wrote, as far as its result file lists it, that file last: whatever interrupts this, the
 * next run takes it up again. A folder without a result file of Scangate is left as it is, but for the temporary files
 * of a run that was killed while it wrote.
 */
async function removeEarlierReports(folder) {
    for (const name of await (0,reports_folder/* namesIn */.wX)(folder))
        if ((0,reports_folder/* isTemporary */.ey)(name))
            await (0,promises_.rm)((0,external_node_path_.join)(folder.dir, name), { force: true });
    const [resultFile] = report_names/* reportFileNames */.bI.json;
    const names = namesListedIn(await (0,reports_folder/* readReport */.tL)(folder, resultFile));
    if (!names)
        return;
    for (const name of names)
        if (name !== resultFile)
            await (0,reports_folder/* removeReport */.Jr)(folder, name);
    await (0,reports_folder/* removeReport */.Jr)(folder, resultFile);
}
/**
 * The names of the reports that a result file of any version lists; undefined when the text is no such file. A kind
 * stands for its fixed names; of what else is listed only a name that Scangate gives counts.
 */
function namesListedIn(text) {
    const document = parseObject(text);
    if (!document || !('schemaVersion' in document) || !('tool' in document))
        return undefined;
    const listed = 'reports' in document && Array.isArray(document.reports) ? document.reports : [];
    const kinds = report/* reportKinds */.e.filter((kind) => listed.some((report) => fieldOf(report, 'kind') === kind));
    const own = listed.map((report) => (0,external_node_path_.basename)(fieldOf(report, 'path'))).filter(report_names/* isNameOfDelivered */.fV);
    return new Set([...kinds.flatMap((kind) => report_names/* reportFileNames */.bI[kind]), ...own]);
}
function fieldOf(report, name) {
    if (typeof report !== 'object' || report === null)
        return '';
    const value = Object.getOwnPropertyDescriptor(report, name)?.value;
    return typeof value === 'string' ? value : '';
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/reports/font-file.js
var font_file = __webpack_require__(70522);
// EXTERNAL MODULE: ./build/reports/gitlab/types.js
var types = __webpack_require__(63155);
;// CONCATENATED MODULE: ./build/reports/index.js


/** How each kind is rendered where the backend does not deliver it. */
const reportFormats = {
    cyclonedx: oneFile('cyclonedx', async () => (await Promise.all(/* import() */[__webpack_require__.e(4967), __webpack_require__.e(6844)]).then(__webpack_require__.bind(__webpack_require__, 46844))).renderCycloneDx),
    spdx: oneFile('spdx', async () => (await Promise.all(/* import() */[__webpack_require__.e(4967), __webpack_require__.e(2253)]).then(__webpack_require__.bind(__webpack_require__, 62253))).renderSpdx),
    pdf: oneFile('pdf', async () => (await Promise.all(/* import() */[__webpack_require__.e(8201), __webpack_require__.e(1735)]).then(__webpack_require__.bind(__webpack_require__, 51735))).renderPdf),
    html: oneFile('html', async () => (await __webpack_require__.e(/* import() */ 2854).then(__webpack_require__.bind(__webpack_require__, 62854))).renderHtml),
    sarif: oneFile('sarif', async () => (await __webpack_require__.e(/* import() */ 2576).then(__webpack_require__.bind(__webpack_require__, 62576))).renderSarif),
    markdown: oneFile('markdown', async () => {
        const { renderMarkdown } = await __webpack_require__.e(/* import() */ 8472).then(__webpack_require__.bind(__webpack_require__, 28472));
        return (result) => [renderMarkdown(result).toString()];
    }),
    junit: oneFile('junit', async () => (await __webpack_require__.e(/* import() */ 1278).then(__webpack_require__.bind(__webpack_require__, 71278))).renderJunit),
    codequality: {
        ...oneFile('codequality', async () => (await __webpack_require__.e(/* import() */ 4061).then(__webpack_require__.bind(__webpack_require__, 24061))).renderCodeQuality),
        // An empty list would tell GitLab that all is mended, when nothing is known.
        fileNames: (result) => (result.verdict ? report_names/* reportFileNames */.bI.codequality : []),
    },
    gitlab: {
        fileNames: types/* gitlabFilesFor */.Ib,
        async render(result, _, fileName) {
            const { renderGitLab } = await __webpack_require__.e(/* import() */ 526).then(__webpack_require__.bind(__webpack_require__, 20526));
            const known = types/* gitlabFileNames */.e.find((name) => name === fileName);
            return known === undefined ? [] : renderGitLab(result, known);
        },
    },
    csv: oneFile('csv', async () => (await __webpack_require__.e(/* import() */ 4582).then(__webpack_require__.bind(__webpack_require__, 94582))).renderCsv),
    json: oneFile('json', async () => (await __webpack_require__.e(/* import() */ 1259).then(__webpack_require__.bind(__webpack_require__, 31259))).renderJson),
};
function oneFile(kind, load) {
    return {
        fileNames: () => [report_names/* reportFileNames */.bI[kind][0]],
        render: async (result, context) => (await load())(result, context),
    };
}

;// CONCATENATED MODULE: ./build/reports/plan.js


/**
 * The files of a run: of each kind what the backend delivered, else ours. What only a backend makes comes after the kinds
 * that were asked for, the result file last.
 */
function planFiles(kinds, result, delivered, mergeSbom) {
    const of = (kind) => delivered.filter((report) => report.kind === kind);
    const planned = kinds.flatMap((kind) => {
        const [first, ...others] = of(kind);
        if (!first)
            return rendered(kind, result);
        const merged = kind === 'cyclonedx' && mergeSbom ? [mergedWith(first)] : [];
        return [...[first, ...others].map(kept), ...merged];
    });
    const isResultFile = ({ kind }) => kind === 'json';
    return [
        ...planned.filter((file) => !isResultFile(file)),
        ...of('other').map(kept),
        ...planned.filter(isResultFile),
    ];
}
function rendered(kind, result) {
    const format = reportFormats[kind];
    return format.fileNames(result).map((fileName) => ({
        kind,
        fileName,
        madeBy: 'scangate',
        pieces: (whole, context) => format.render(whole, context, fileName),
    }));
}
function kept({ kind, fileName, content }) {
    return { kind, fileName, madeBy: 'backend', pieces: async () => [content] };
}
function mergedWith({ content }) {
    return {
        kind: 'cyclonedx',
        fileName: report_names/* reportFileNames */.bI.cyclonedx[1],
        madeBy: 'scangate',
        async pieces(result, context) {
            const { mergeFindings } = await __webpack_require__.e(/* import() */ 6798).then(__webpack_require__.bind(__webpack_require__, 86798));
            return mergeFindings(content, result, context);
        },
    };
}

// EXTERNAL MODULE: ./build/reports/redact-result.js
var redact_result = __webpack_require__(83593);
;// CONCATENATED MODULE: ./build/reports/write-files.js


/**
 * Writes everything beside its place first, so that a full disk leaves no part of it; nor does any other failure. Before
 * each file the folder is looked at again: what makes the reports takes long enough to put a link in its place. `tidy` is
 * called before each.
 */
async function writeFiles(folder, files, tidy = () => undefined) {
    const temporaries = [];
    const placed = [];
    try {
        for (const { fileName, pieces } of files) {
            tidy();
            const content = await pieces();
            await (0,reports_folder/* ensureFolder */.f2)(folder);
            temporaries.push(await (0,reports_folder/* writeTemporary */.bW)(folder, fileName, content));
        }
        await (0,reports_folder/* ensureFolder */.f2)(folder);
        for (const [index, { fileName }] of files.entries())
            placed.push(await (0,reports_folder/* putInPlace */.yK)(folder, temporaries[index] ?? '', fileName));
    }
    catch (thrown) {
        // Behind a link that came in between, a file of this name would be somebody else's.
        const isStillOurs = await (0,reports_folder/* ensureFolder */.f2)(folder).then(() => true, () => false);
        const made = isStillOurs ? [...temporaries, ...placed] : temporaries;
        await Promise.allSettled(made.map((path) => (0,promises_.rm)(path, { force: true })));
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/reports/report-folder.js










/** Findings from which on memory is looked after. */
const largeResult = 10_000;
/**
 * Reports in one folder, under fixed names; `json` is always among them. Nothing else in it is touched, except the
 * reports that an earlier run listed in its result file, and what has the name of a kind that was asked for, or with
 * `ownsNames` of any.
 */
function createReportFolder(options) {
    const kinds = report/* reportKinds */.e.filter((kind) => kind === 'json' || options.kinds.includes(kind));
    return {
        async prepare() {
            await prepareFolder(options, { ...options, kinds });
            await removeEarlierReports(options);
        },
        async write(result, native) {
            await (0,reports_folder/* ensureFolder */.f2)(options);
            const delivered = keepDelivered(native, kinds, options);
            const files = planFiles(kinds, result, delivered, options.mergeSbom ?? false);
            const reports = files.map((file) => ({
                kind: file.kind,
                path: pathOf(file, options),
                madeBy: file.madeBy,
            }));
            await removeOthersOf(options.ownsNames ? await reportsIn(options) : namesOf(kinds), files, options);
            await writeAll(options, files, (0,redact_result.redactResult)({ ...result, reports }, options.redactor), options);
            return reports;
        },
    };
}
/** Whatever has such a name would be taken for a report of this run. */
async function removeOthersOf(names, files, folder) {
    const written = new Set(files.map(({ fileName }) => fileName));
    for (const name of names)
        if (!written.has(name))
            await (0,reports_folder/* removeReport */.Jr)(folder, name);
}
function namesOf(kinds) {
    return kinds.flatMap((kind) => report_names/* reportFileNames */.bI[kind]);
}
async function reportsIn(folder) {
    return [...(await (0,reports_folder/* namesIn */.wX)(folder))].filter(report_names/* isReportName */.WG);
}
/** Renders a stored result again, just as the run did that it is of. */
async function writeAgain(folder, options, stored, redactor) {
    const ofBackend = new Set(stored.reports.filter(({ madeBy }) => madeBy === 'backend').map(({ path }) => (0,external_node_path_.basename)(path)));
    const there = await (0,reports_folder/* namesIn */.wX)(folder);
    const isKept = ({ fileName }) => ofBackend.has(fileName) && there.has(fileName);
    const { kept = [], written = [] } = Object.groupBy(planFiles(options.kinds, stored, [], false), (file) => isKept(file) ? 'kept' : 'written');
    await prepareFolder(folder, options);
    await writeAll(folder, written, (0,redact_result.redactResult)(stored, redactor), options);
    const paths = (files) => files.map((file) => pathOf(file, folder));
    return { written: paths(written), kept: paths(kept) };
}
async function prepareFolder(folder, { kinds, pdfFont }) {
    if (pdfFont !== undefined && kinds.includes('pdf'))
        await (0,font_file/* checkFont */.O)(pdfFont);
    await (0,reports_folder/* ensureFolder */.f2)(folder);
    await (0,reports_folder/* proveWritable */.F6)(folder);
    for (const name of kinds.flatMap((kind) => report_names/* reportFileNames */.bI[kind]))
        await (0,reports_folder/* refuseFolderNamed */.WN)(folder, name);
}
async function writeAll(folder, files, result, { date = new Date(result.finishedAt), pdfFont, collectGarbage }) {
    const tidy = result.findings.length > largeResult ? collectGarbage : undefined;
    const context = { date, ...(pdfFont === undefined ? {} : { pdfFont }) };
    await writeFiles(folder, files.map((file) => ({ fileName: file.fileName, pieces: () => file.pieces(result, context) })), tidy);
}
function pathOf({ fileName }, { shownAs }) {
    return (0,external_node_path_.join)(shownAs, fileName).replaceAll('\\', '/');
}


/***/ })

};
