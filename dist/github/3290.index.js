export const id = 3290;
export const ids = [3290];
export const modules = {

/***/ 61691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


const largestResult = 512 * 1024 * 1024;
/** A stored `scangate.json`. Rejects with `RESULT_FILE_INVALID`, or with an `InputError` that names each wrong place. */
async function readResult(path, shownAs) {
    const { parseResult } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(6256)]).then(__webpack_require__.bind(__webpack_require__, 56256));
    let text;
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (!found.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScangateError */ .fm('RESULT_FILE_INVALID', `${shownAs} is no regular file`, {
                hint: "Give the scangate.json that 'scangate scan' wrote.",
            });
        const { size } = found;
        if (size > largestResult)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScangateError */ .fm('RESULT_FILE_INVALID', `${shownAs} has ${size} bytes, more than a result can have`);
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScangateError */ .fm)
            throw cause;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScangateError */ .fm('RESULT_FILE_INVALID', `${shownAs} cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(cause)}`, {
            cause,
            hint: "Give the scangate.json that 'scangate scan' wrote.",
        });
    }
    try {
        return parseResult(text);
    }
    catch (thrown) {
        if (!(thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
            throw thrown;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(thrown.problems.map((problem) => ({ ...problem, input: `${shownAs}: ${problem.input}` })));
    }
}


/***/ }),

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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);



function explain(result) {
    return {
        headline: headlineOf(result),
        reasons: reasonsOf(result),
        notices: noticesOf(result),
        next: nextOf(result),
    };
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
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Wait for it and judge it, with the same address and options: ${`scangate scan --backend ${backend} --scan-id ${scan.id}`}.`,
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
const deliveredName = /^scangate-[a-z0-9]+(?:-[a-z0-9]+)*\.(?:cdx\.json|spdx\.json|pdf|html|sarif|md|junit\.xml|codequality\.json|csv|xlsx|json)$/;
/** Whether a backend's report that is told from others by a name of its own can lie under this file name. */
function isNameOfDelivered(fileName) {
    return deliveredName.test(fileName) && !takenNames.has(fileName);
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
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);



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

/***/ 20005:
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
function resultWithoutScan({ host, context }, { settings }, outcome, failure) {
    const now = host.clock.date().toISOString();
    const policies = { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] };
    return {
        tool: { name: 'Scangate', version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r },
        outcome,
        exitCode: (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .FO)(outcome, policies),
        backend: settings.backend,
        target: context.code,
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

/***/ 16574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ setOutputs),
  s: () => (/* binding */ valuesOf)
});

;// CONCATENATED MODULE: ./build/config/outputs.js
/** The steps of the GitHub Action that can set outputs. */
const outputSteps = (/* unused pure expression or super */ null && (['scan', 'report', 'gate']));
const judged = ['gate', 'scan'];
/** Said of a number that nobody knows: an empty text would count as 0 in an expression. */
const unknownNumber = 'unknown';
const countOf = (severity) => ({
    description: `How many findings are ${severity}; ${unknownNumber} where nothing was judged.`,
    setBy: judged,
});
/** The one table of outputs: the manifests and the documentation are made from it (`npm run generate`). */
const outputs = {
    outcome: {
        description: 'What came of it: passed, failed, inconclusive, misconfigured, timed-out, cancelled, skipped or started.',
        setBy: judged,
    },
    'exit-code': { description: 'The exit code that goes with the outcome.', setBy: judged },
    'scan-id': { description: 'The id of the scan; empty where none was started.', setBy: ['scan'] },
    'scan-url': { description: 'The page of the scan, where the backend has one.', setBy: ['scan'] },
    total: {
        description: `How many findings count; ${unknownNumber} where nothing was judged.`,
        setBy: judged,
    },
    critical: countOf('critical'),
    high: countOf('high'),
    medium: countOf('medium'),
    low: countOf('low'),
    info: countOf('of severity info'),
    unknown: countOf('of unknown severity'),
    new: {
        description: `How many findings the baseline does not hold, which is all without one; ${unknownNumber} where nothing was judged.`,
        setBy: judged,
    },
    ignored: {
        description: `How many findings the ignore-file takes out; ${unknownNumber} where nothing was judged.`,
        setBy: judged,
    },
    'report-dir': { description: 'The folder of the reports.', setBy: ['scan'] },
    'result-file': { description: 'The stored result, scangate.json.', setBy: ['scan'] },
    reports: { description: 'The files of the reports, a line each.', setBy: ['scan'] },
    'sbom-path': {
        description: 'The bill of materials, CycloneDX before SPDX, for an attestation; empty without one.',
        setBy: ['scan'],
    },
    'sarif-path': { description: 'The SARIF report; empty without one.', setBy: ['scan'] },
    'artifact-id': { description: 'The id of the artifact; of several a line each.', setBy: ['report'] },
    'artifact-url': { description: 'The page of the artifact; of several a line each.', setBy: ['report'] },
    'comment-id': { description: 'The id of the comment on the pull request.', setBy: ['report'] },
    'comment-url': { description: 'The page of the comment on the pull request.', setBy: ['report'] },
    result: {
        description: 'The outcome, the counts, the rules and the scan as one line of JSON, without findings.',
        setBy: judged,
    },
};
const outputNames = Object.keys(outputs);
/** The definition of an output, by its name, without the narrower types of the table. */
function outputOf(name) {
    return outputs[name];
}
/** The outputs that a step sets. */
function outputsOf(step) {
    return outputNames.filter((name) => outputOf(name).setBy.includes(step));
}

// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(44077);
;// CONCATENATED MODULE: ./build/github/outputs.js


/** Sets every output of a step; what does not apply is empty. */
function setOutputs({ files }, step, values) {
    files.setOutputs(Object.fromEntries(outputsOf(step).map((name) => [name, values[name] ?? ''])));
}
/** What a result says, as outputs. Without a verdict a number would look like an answer. */
function valuesOf(result, place) {
    const { outcome, exitCode, scan, reports } = result;
    const pathOf = (...kinds) => kinds.flatMap((kind) => reports.find((report) => report.kind === kind)?.path ?? [])[0] ?? '';
    return {
        outcome,
        'exit-code': String(exitCode),
        'scan-id': scan?.id ?? '',
        'scan-url': webPage(scan?.url),
        ...Object.fromEntries(Object.entries(numbersOf(result)).map(([name, count]) => [name, String(count)])),
        'report-dir': place?.reportDir ?? '',
        'result-file': place?.resultFile ?? '',
        reports: reports.map(({ path }) => path).join('\n'),
        'sbom-path': pathOf('cyclonedx', 'spdx'),
        'sarif-path': pathOf('sarif'),
        result: JSON.stringify(summaryOf(result)),
    };
}
function numbersOf({ verdict, counts, findings, ignored = [] }) {
    const known = {
        total: findings.length,
        ...Object.fromEntries(severity/* severities */.gO.map((severity) => [severity, counts[severity]])),
        new: findings.filter(({ baseline }) => baseline !== 'known').length,
        ignored: ignored.length,
    };
    if (verdict)
        return known;
    return Object.fromEntries(Object.keys(known).map((name) => [name, unknownNumber]));
}
/** One line of JSON: small enough for the outputs of a job, which hold 1 MiB in all. */
function summaryOf(result) {
    const { outcome, exitCode, backend, target, scan, failOn, verdict, failure } = result;
    return {
        outcome,
        exitCode,
        backend,
        target,
        ...(scan ? { scan } : {}),
        failOn,
        ...(verdict ? { verdict } : {}),
        ...(failure ? { failure: { code: failure.code } } : {}),
        findings: numbersOf(result),
    };
}
/** The address comes from the backend. */
function webPage(text) {
    const url = URL.parse(text ?? '');
    return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : '';
}


/***/ }),

/***/ 93484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ leaveResult),
/* harmony export */   n: () => (/* binding */ readStoredResult)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _cli_read_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61691);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35235);
/* harmony import */ var _reports_report_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50986);






const fileName = 'scangate.json';
/** The result that an earlier step, or another job, has left. Nothing of it is trusted but what its schema holds. */
async function readStoredResult({ host }, settings) {
    const path = settings['result-file'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(settings['report-dir'], fileName);
    return { result: await (0,_cli_read_result_js__WEBPACK_IMPORTED_MODULE_3__/* .readResult */ .U)(path, (0,_config_load_js__WEBPACK_IMPORTED_MODULE_4__/* .showPath */ .P)(path, host.cwd)), path, dir: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) };
}
/**
 * Leaves a result that no run has written: in the report folder, else in a folder for temporary files, so that the next
 * step learns the outcome. Gives its path.
 */
async function leaveResult(step, settings, result) {
    const { host, redactor, logger } = step;
    const dir = settings['report-dir'];
    try {
        const folder = (0,_reports_report_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .createReportFolder */ .h)({
            dir,
            shownAs: (0,_config_load_js__WEBPACK_IMPORTED_MODULE_4__/* .showPath */ .P)(dir, host.cwd),
            roots: [host.cwd, settings.path],
            kinds: [],
            redactor,
            logger,
        });
        await folder.prepare();
        await folder.write(result, []);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, fileName);
    }
    catch {
        const spare = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'scangate-'));
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(spare, fileName);
        const [{ renderJson }, { redactResult }] = await Promise.all([
            __webpack_require__.e(/* import() */ 1259).then(__webpack_require__.bind(__webpack_require__, 31259)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83593)),
        ]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, [...renderJson(redactResult(result, redactor))].join(''));
        return path;
    }
}


/***/ }),

/***/ 70522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkFont)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
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
    const refuse = (why) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([
        { input: 'pdf-font', message: `'${path}' ${why}`, hint: 'Give the path of a TTF or OTF file.' },
    ]);
    let beginning;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path), true);
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
        throw refuse(`cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(thrown)}`);
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
 * The reports that a result gives: those with findings, and those whose checks covered everything and found nothing. An
 * empty report of what was not checked would tell GitLab that its earlier findings are gone.
 */
function gitlabFilesFor(result) {
    return gitlabFileNames.filter((name) => {
        const { categories } = gitlabReports[name];
        return result.findings.some(isOf(categories)) || coverageOf(result, categories).isComplete;
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

/** A PDF may have so much after its end. */
const pdfTail = 1_024;
/**
 * Why a report is not what its kind says, as the rest of a sentence: `is not JSON`; undefined when it is. Only what can
 * be told without reading all of it as a program for it would.
 */
function whyNotOfKind({ kind, content }) {
    if (content.length === 0)
        return 'is empty';
    switch (kind) {
        case 'pdf':
            return whyNotPdf(Buffer.from(content.buffer, content.byteOffset, content.byteLength));
        case 'cyclonedx':
            return whyNotJson(content, isCycloneDx, 'CycloneDX');
        case 'sarif':
            return whyNotJson(content, isSarif, 'SARIF 2.1.0');
        case 'spdx':
            return whyNotJson(content, isSpdx, 'SPDX');
        case 'other':
            return undefined;
        default:
            return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) ? undefined : 'is not text in UTF-8';
    }
}
function whyNotPdf(content) {
    if (content.toString('latin1', 0, 5) !== '%PDF-')
        return 'does not begin as a PDF does';
    return content.subarray(-pdfTail).includes('%%EOF') ? undefined : 'ends in the middle of the PDF';
}
function whyNotJson(content, isOne, name) {
    const document = parseObject(content);
    if (document === undefined)
        return 'is not a JSON object';
    return isOne(document) ? undefined : `is JSON, but not ${name}`;
}
/** The object that a JSON text holds; undefined when it holds none. */
function parseObject(content) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
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
    return Array.isArray(document['@graph']) && JSON.stringify(document['@context']).includes('spdx.org/rdf/3');
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
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
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
        return (result) => [renderMarkdown(result)];
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
            const { renderGitLab } = await __webpack_require__.e(/* import() */ 6388).then(__webpack_require__.bind(__webpack_require__, 16388));
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
 * Writes everything beside its place first, so that a full disk leaves no part of it; nor does any other failure. `tidy`
 * is called before each.
 */
async function writeFiles(folder, files, tidy = () => undefined) {
    const temporaries = [];
    const placed = [];
    try {
        for (const { fileName, pieces } of files) {
            tidy();
            temporaries.push(await (0,reports_folder/* writeTemporary */.bW)(folder, fileName, await pieces()));
        }
        for (const [index, { fileName }] of files.entries())
            placed.push(await (0,reports_folder/* putInPlace */.yK)(folder, temporaries[index] ?? '', fileName));
    }
    catch (thrown) {
        await Promise.allSettled([...temporaries, ...placed].map((path) => (0,promises_.rm)(path, { force: true })));
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/reports/report-folder.js










/** Findings from which on memory is looked after. */
const largeResult = 10_000;
/**
 * Reports in one folder, under fixed names; `json` is always among them. Nothing else in it is touched, except the
 * reports that an earlier run listed in its result file.
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
            await writeAll(options, files, (0,redact_result.redactResult)({ ...result, reports }, options.redactor), options);
            return reports;
        },
    };
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
