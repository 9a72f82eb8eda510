export const id = 9679;
export const ids = [9679,8472];
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

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** A failed request. The message names method, origin and path, never a query, a header or a body. */
class HttpError extends Error {
    name = 'HttpError';
    kind;
    status;
    /** Milliseconds that the server asked to wait, where it did. */
    retryAfterMs;
    /** Of the request, once it is given up. */
    method;
    /** Whether the server may have acted on the request. */
    mayHaveRun;
    /** Whether the same request may well succeed later. */
    transient;
    /**
     * The body of an answer with a bad status, where it was JSON of at most 64 KiB: for an adapter that knows what its
     * backend puts there. It is text from outside, and may repeat what was sent.
     */
    answer;
    constructor(kind, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = kind;
        this.status = details.status;
        this.retryAfterMs = details.retryAfterMs;
        this.method = details.method;
        this.mayHaveRun = details.mayHaveRun ?? false;
        this.transient = details.transient ?? false;
        this.answer = details.answer;
    }
}


/***/ }),

/***/ 8932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ withBackend),
  N: () => (/* binding */ withHttp)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/http/client.js
/**
 * A client that waits, repeats, checks and gives up by the rules of `HttpClient`. Nothing is loaded before the first
 * request, so that a run without network starts fast. The first request rejects with `INPUT_INVALID` where `ca` holds
 * no certificates (`parseCertificates` checks it before).
 */
function createHttpClient(options) {
    let engine;
    let closed = false;
    const load = () => {
        if (closed)
            throw new Error('the HTTP client is closed');
        engine ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1228)]).then(__webpack_require__.bind(__webpack_require__, 1228)).then(({ createEngine }) => createEngine(options));
        return engine;
    };
    return {
        send: async (request, signal) => (await load()).send(request, signal),
        download: async (request, path, check, signal) => (await load()).download(request, path, check, signal),
        async close() {
            closed = true;
            await (await engine?.catch(() => undefined))?.close();
        },
    };
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/job/with-backend.js



/** Runs `work` with an HTTP client of the settings; its connections are closed afterwards. */
async function withHttp({ host, logger }, settings, work) {
    const { clock, random, env } = host;
    const caFile = settings['ca-file'];
    const http = createHttpClient({
        clock,
        random,
        logger,
        allowHttp: settings['allow-http'],
        env,
        userAgent: `scangate/${version/* version */.r}`,
        ...(caFile === undefined ? {} : { ca: await (0,promises_.readFile)(caFile, 'utf8') }),
    });
    try {
        return await work(http);
    }
    finally {
        await http.close();
    }
}
/** Runs `work` with the backend of the settings; its connections are closed afterwards. */
async function withBackend(worker, settings, loadBackend, work) {
    const { host, logger, redactor } = worker;
    const { clock, random, env } = host;
    return withHttp(worker, settings, async (http) => {
        const { create, connection } = await loadBackend(settings.backend);
        const { offline, reports } = settings;
        const preset = connection?.baseUrl;
        const deps = {
            http,
            clock,
            logger,
            random,
            offline,
            baseUrl: settings['base-url'] ?? (preset === undefined ? undefined : new URL(preset)),
            apiKey: settings['api-key'],
            username: settings.username,
            password: settings.password,
            clientId: settings['client-id'],
            clientSecret: settings['client-secret'],
            sourceToken: settings['source-token'],
            addSecret: (secret) => redactor.add(secret),
            reports,
            osvUrl: settings['osv-url'],
            osvDb: settings['osv-db'],
            reportDir: settings['report-dir'],
            searchPath: env.PATH,
        };
        return work(create(settings.options ?? {}, deps));
    });
}


/***/ }),

/***/ 979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readAnswerOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/** Takes an answer of a platform for what it has to be; throws `BACKEND_PROTOCOL` for anything else. */
function readAnswerOf(platform, schema, answer, about) {
    const { success, data, error } = schema.safeParse(answer);
    if (success)
        return data;
    const where = error.issues[0]?.path.join('.') ?? '';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm('BACKEND_PROTOCOL', `${platform} answered something else than ${about}${where === '' ? '' : ` (at ${where})`}`, { hint: 'Does a proxy answer in its place?' });
}


/***/ }),

/***/ 7945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ publishComment)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/platforms/comment/marker.js
var comment_marker = __webpack_require__(3927);
// EXTERNAL MODULE: ./build/platforms/comment/wanted.js
var wanted = __webpack_require__(3242);
// EXTERNAL MODULE: ./build/http/http-client.js
var http_client = __webpack_require__(3805);
;// CONCATENATED MODULE: ./build/platforms/comment/write.js


/** Brings the one comment of a key to the given text, and its thread to the state that goes with it. */
async function writeComment(conversation, draft, signal) {
    const written = draft.anew
        ? await writeAnew(conversation, draft, signal)
        : await writeOnce(conversation, draft, signal);
    if (written.state !== 'not-wanted' && written.state !== 'superseded')
        await conversation.settle?.(written.comment, signal);
    return written;
}
async function writeAnew(conversation, draft, signal) {
    if (!draft.create)
        return { state: 'not-wanted' };
    return { state: 'created', comment: await conversation.create(bodyOf(draft), signal) };
}
/** Two jobs may write at once: whoever then finds an older comment takes its own back, so that one stays. */
async function writeOnce(conversation, draft, signal) {
    const [found, ...leftOver] = await conversation.findOwn(draft.key, signal);
    if (found !== undefined) {
        for (const comment of leftOver)
            await conversation.remove(comment, signal);
        return bringUpToDate(conversation, draft, found, signal);
    }
    if (!draft.create)
        return { state: 'not-wanted' };
    const own = await createUnlessUncertain(conversation, draft, signal);
    const [oldest] = await conversation.findOwn(draft.key, signal);
    if (oldest === undefined || oldest.id === own?.id)
        return { state: 'created', comment: own ?? (await conversation.create(bodyOf(draft), signal)) };
    if (own !== undefined)
        await conversation.remove(own, signal);
    return bringUpToDate(conversation, draft, oldest, signal);
}
function bodyOf({ key, marker, text }) {
    return (0,comment_marker/* markerLine */.B_)(key, marker) + text;
}
/** Undefined where the comment may or may not be there now. */
async function createUnlessUncertain(conversation, draft, signal) {
    try {
        return await conversation.create(bodyOf(draft), signal);
    }
    catch (thrown) {
        if (thrown instanceof http_client/* HttpError */.j && thrown.mayHaveRun)
            return undefined;
        throw thrown;
    }
}
async function bringUpToDate(conversation, draft, found, signal) {
    const { id, url, body, marker } = found;
    const comment = { id, url };
    if ((0,comment_marker/* isNewer */.U4)(marker, draft.marker))
        return { state: 'superseded', comment };
    if ((0,comment_marker/* textOf */.b6)(body) === (0,comment_marker/* textOf */.b6)(bodyOf(draft)))
        return { state: 'unchanged', comment };
    try {
        await conversation.update(found, bodyOf(draft), signal);
        return { state: 'updated', comment };
    }
    catch (thrown) {
        const wasDeleted = thrown instanceof http_client/* HttpError */.j && thrown.status === 404;
        if (!wasDeleted || !draft.create)
            throw thrown;
        return { state: 'created', comment: await conversation.create(bodyOf(draft), signal) };
    }
}

;// CONCATENATED MODULE: ./build/platforms/comment/index.js





/**
 * Writes the summary comment, or brings the earlier one up to date: that also where the mode would not have made one,
 * so that no old verdict stays. Rejects with the signal's reason only; what the platform refuses is one warning.
 */
async function publishComment(options, signal) {
    const { conversation, key, marker, mode, anew = false, result, render, explain, logger, redactor, } = options;
    if (mode === 'never')
        return { state: 'not-wanted' };
    const create = (0,wanted/* deservesComment */.j)(mode, result);
    const head = (0,comment_marker/* markerLine */.B_)(key, marker);
    try {
        const text = redactor.redact(render(conversation.mostCharacters - head.length).toString());
        const written = await writeComment(conversation, { key, marker, text, create, anew }, signal);
        if (written.state === 'superseded')
            logger.info((0,core_text/* line */.n8) `the comment was left as it is: a newer run has written it (${written.comment.url})`);
        return written;
    }
    catch (thrown) {
        signal.throwIfAborted();
        logger.debug((0,core_text/* line */.n8) `the comment: ${(0,errors/* describeError */.Uc)(thrown)}`);
        if (!create)
            return { state: 'not-wanted' };
        logger.warn((0,core_text/* line */.n8) `the comment could not be written: ${explain(thrown)}`);
        return { state: 'refused' };
    }
}


/***/ }),

/***/ 3927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const pattern = /^<!-- scangate ([0-9a-f]{32}) run=(\d{1,15})\.(\d{1,15}) -->\r?\n/;
/** The first line of a comment. It holds a digest of the key, so no key can break out of it. */
function markerLine(key, { id, attempt }) {
    return `<!-- scangate ${digestOf(key)} run=${id}.${attempt} -->\n`;
}
/** The marker of a comment that begins with one of this key; text quoted further down never counts. */
function markerOf(body, key) {
    const [, digest, id, attempt] = pattern.exec(body) ?? [];
    return digest === digestOf(key) ? { id: Number(id), attempt: Number(attempt) } : undefined;
}
/** What people see of a comment; the web editor changes line ends. */
function textOf(body) {
    return body.replace(pattern, '').replaceAll('\r\n', '\n').trimEnd();
}
/** Whether a comment was written by a run that began after this one; never where the runner did not name this one. */
function isNewer(marker, than) {
    if (than.id === 0)
        return false;
    return marker.id === than.id ? marker.attempt > than.attempt : marker.id > than.id;
}
function digestOf(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key.toWellFormed()).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 3242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ deservesComment)
/* harmony export */ });
/** Whether a result deserves a comment. A scan that says nothing is never taken for one without findings. */
function deservesComment(mode, { outcome, findings }) {
    if (mode === 'always')
        return true;
    if (mode === 'never')
        return false;
    const isFine = outcome === 'passed' || outcome === 'skipped' || outcome === 'started';
    return !isFine || (mode === 'on-findings' && findings.length > 0);
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
