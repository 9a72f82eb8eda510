export const id = 686;
export const ids = [686];
export const modules = {

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadBackend)
/* harmony export */ });
/** The backends, each loaded when it is chosen. */
const modules = {
    local: async () => (await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 4424))).localBackend,
};
async function loadBackend(id) {
    return modules[id]();
}


/***/ }),

/***/ 167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkScanSettings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _backends_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);
/* harmony import */ var _config_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(895);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
/* harmony import */ var _core_gate_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7723);
/* harmony import */ var _http_ca_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2661);
/* harmony import */ var _http_url_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(783);







/** What the values of several inputs, the files they name and the chosen backend say about each other. */
async function checkScanSettings(resolution) {
    const settings = (0,_config_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f)(resolution);
    const spelled = (name) => resolution.inputs.get(name)?.spelled ?? name;
    const problems = [
        ...checkUrl(settings['osv-url'], settings['allow-http'] ?? false, spelled('osv-url')),
        ...(await checkCaFile(settings['ca-file'], spelled('ca-file'))),
    ];
    if (settings.backend === undefined)
        return problems;
    const backend = await (0,_backends_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadBackend */ .D)(settings.backend);
    return [
        ...problems,
        ...(settings.options ? backend.checkOptions(settings.options, spelled('options')) : []),
        ...checkRules(settings, backend.checks, spelled('fail-on')),
        ...checkRequire(settings, backend.checks, spelled('require')),
    ];
}
/** A rule about something that the backend never looks at would hold for ever. */
function checkRules(settings, checks, input) {
    if (settings.require !== 'auto')
        return [];
    const covered = new Set(checks.flatMap((check) => check.categories));
    return (settings['fail-on'] ?? []).flatMap((rule) => rule.category === undefined || covered.has(rule.category)
        ? []
        : [
            {
                input,
                message: `rule '${(0,_core_gate_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRule */ .U)(rule)}' can never be broken: backend ${settings.backend} does not look for ${rule.category}`,
                hint: `It looks for ${[...covered].join(', ')}.`,
            },
        ]);
}
function checkRequire(settings, checks, input) {
    const names = checks.map((check) => check.name);
    const asked = settings.require === undefined || settings.require === 'auto' ? [] : settings.require;
    return asked
        .filter((name) => !names.includes(name))
        .map((name) => ({
        input,
        message: `'${name}' is not checked by backend ${settings.backend}`,
        hint: `It checks ${names.join(', ')}.`,
    }));
}
function checkUrl(url, allowHttp, input) {
    const problem = url && (0,_http_url_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .urlProblem */ .r)(url, allowHttp);
    return problem ? [{ input, message: `'${url.href}' is not used: ${problem}` }] : [];
}
async function checkCaFile(path, input) {
    if (path === undefined)
        return [];
    try {
        (0,_http_ca_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCertificates */ .W)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        return [];
    }
    catch (error) {
        const { message, hint } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toScangateError */ .KK)(error);
        return [{ input, message: `'${path}': ${message}`, ...(hint ? { hint } : {}) }];
    }
}


/***/ }),

/***/ 3686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/backends/index.js
var backends = __webpack_require__(796);
// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(5235);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/core/cancellation.js

/** The reason of an `AbortSignal` that a process signal fired. */
class Cancellation extends errors/* ScangateError */.fm {
    signal;
    constructor(signal) {
        super('CANCELLED', `stopped by ${signal}`);
        this.signal = signal;
    }
}

// EXTERNAL MODULE: ./build/core/gate/evaluate.js
var evaluate = __webpack_require__(1753);
// EXTERNAL MODULE: ./build/core/gate/rules.js
var rules = __webpack_require__(7723);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(9058);
;// CONCATENATED MODULE: ./build/core/model/scan.js
const scanStates = (/* unused pure expression or super */ null && (['queued', 'running', 'completed', 'failed', 'cancelled']));
function isTerminal(state) {
    return state === 'completed' || state === 'failed' || state === 'cancelled';
}

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
;// CONCATENATED MODULE: ./build/core/poll.js


const shortestWaitMs = 2_000;
const longestWaitMs = 15_000;
/**
 * Asks until the scan has ended. Between two questions a tenth of the time since the start passes, 2 to 15 seconds,
 * less up to a fifth at random so that jobs started together drift apart; a backend that says when to come back is
 * asked then, neither before nor later. Rejects with the signal's reason.
 */
async function poll(deps, started, signal) {
    const startedAt = deps.clock.now();
    let hint = started.pollAfterMs;
    let shown = '';
    for (;;) {
        const wait = hint ?? scheduledWait(deps.clock.now() - startedAt, deps.random());
        if (wait > 0)
            await deps.clock.sleep(wait, signal);
        signal.throwIfAborted();
        const status = await deps.backend.status(started.ref, signal);
        if (isTerminal(status.state))
            return status;
        if (status.state !== shown)
            deps.logger.info((0,core_text/* line */.n8) `scan ${started.ref.id} is ${status.state}`);
        shown = status.state;
        hint = status.pollAfterMs;
    }
}
/** Milliseconds until the next question, for a scan that has run for `elapsedMs`; `random` from 0 up to 1. */
function scheduledWait(elapsedMs, random) {
    const wait = Math.min(longestWaitMs, Math.max(shortestWaitMs, elapsedMs / 10));
    return Math.round(wait * (0.8 + 0.2 * random));
}

;// CONCATENATED MODULE: ./build/core/run-scan.js








/** How long a backend may take to stop a scan that nobody waits for any more. */
const stopBudgetMs = 5_000;
/**
 * The whole job: start, wait, collect, judge, write the reports, publish. It always resolves: a red gate, a failed
 * scan and bad credentials are results, each with its outcome.
 */
async function runScan(deps, request, signal) {
    const progress = { startedAt: deps.clock.date() };
    try {
        await deps.reports.prepare();
        await withDeadline(deps.clock, request.timeoutMs, signal, (deadline) => collect(deps, request, progress, deadline));
    }
    catch (thrown) {
        progress.failure = (0,errors/* toScangateError */.KK)(thrown);
        deps.logger.debug((0,core_text/* message */.iU)(progress.failure.stack ?? progress.failure.message));
    }
    const result = await writeReports(deps, request, progress);
    await deps.platform.publish(result);
    return result;
}
async function collect(deps, request, progress, signal) {
    const started = await deps.backend.start(request.target, signal);
    progress.scan = started.ref;
    try {
        await waitForCompletion(deps, started, signal);
        progress.results = await deps.backend.results(started.ref, signal);
    }
    catch (thrown) {
        if (!signal.aborted)
            throw thrown;
        await stop(deps, started.ref);
        throw signal.reason;
    }
    progress.verdict = (0,evaluate/* evaluate */._)(progress.results, request.gate);
}
async function waitForCompletion(deps, started, signal) {
    const status = await poll(deps, started, signal);
    if (status.state === 'completed')
        return;
    const detail = status.detail ? `: ${status.detail}` : '';
    throw new errors/* ScangateError */.fm('SCAN_FAILED', `the scan ended as '${status.state}'${detail}`, {
        hint: 'Nothing can be said about the code; look at the scan, then run again.',
    });
}
async function stop(deps, ref) {
    if (!deps.backend.cancel)
        return;
    try {
        await deps.backend.cancel(ref, AbortSignal.timeout(stopBudgetMs));
    }
    catch (thrown) {
        deps.logger.warn((0,core_text/* line */.n8) `scan ${ref.id} could not be stopped: ${(0,errors/* toScangateError */.KK)(thrown).message}`);
    }
}
/** Runs `work` with a signal that also fires once `timeoutMs` have passed. */
async function withDeadline(clock, timeoutMs, signal, work) {
    const deadline = new AbortController();
    const done = new AbortController();
    const timer = clock.sleep(timeoutMs, done.signal).then(() => deadline.abort(new errors/* ScangateError */.fm('DEADLINE_PASSED', `the scan did not end within ${Math.round(timeoutMs / 1000)} s`, {
        hint: "Give it longer with 'timeout', for example 2h.",
    })), () => undefined);
    try {
        await work(AbortSignal.any([signal, deadline.signal]));
    }
    finally {
        done.abort();
        await timer;
    }
}
async function writeReports(deps, request, progress) {
    const result = conclude(deps, request, progress);
    if (progress.failure?.code === 'REPORT_WRITE_FAILED')
        return result;
    try {
        return { ...result, reports: await deps.reports.write(result, progress.results?.nativeReports ?? []) };
    }
    catch (thrown) {
        const failure = (0,errors/* toScangateError */.KK)(thrown);
        progress.failure ??= new errors/* ScangateError */.fm('REPORTS_LOST', failure.message, {
            hint: failure.hint,
            cause: thrown,
        });
        return conclude(deps, request, progress);
    }
}
function conclude(deps, request, progress) {
    const { failure, verdict, results } = progress;
    const { path: _, ...target } = request.target;
    const outcome = outcomeOf(verdict, failure);
    const cancelledBy = failure instanceof Cancellation ? failure.signal : undefined;
    const findings = results?.findings ?? [];
    return {
        tool: deps.tool,
        outcome,
        exitCode: (0,core_outcome/* exitCodeOf */.FO)(outcome, request.policies, cancelledBy),
        backend: deps.backend.id,
        target,
        ...(progress.scan ? { scan: progress.scan } : {}),
        startedAt: progress.startedAt.toISOString(),
        finishedAt: deps.clock.date().toISOString(),
        failOn: request.gate.rules.map(rules/* formatRule */.U),
        ...(verdict ? { verdict } : {}),
        ...(failure ? { failure: toFailure(failure) } : {}),
        checks: results?.checks ?? [],
        counts: (0,severity/* countBySeverity */.Ot)(findings),
        findings,
        ...(results?.sbom ? { sbom: results.sbom } : {}),
        reports: [],
    };
}
/** A broken gate is certain, even when the reports could not be kept. */
function outcomeOf(verdict, failure) {
    if (verdict?.gate === 'broken')
        return 'failed';
    if (failure)
        return failure.outcome;
    return verdict?.gate === 'held' ? 'passed' : 'inconclusive';
}
function toFailure(error) {
    return {
        code: error.code,
        message: error.message,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
        ...(error instanceof errors/* InputError */.dz ? { problems: error.problems } : {}),
    };
}

// EXTERNAL MODULE: ./build/git/repository.js + 4 modules
var repository = __webpack_require__(1489);
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
        engine ??= Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(768)]).then(__webpack_require__.bind(__webpack_require__, 7768)).then(({ createEngine }) => createEngine(options));
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/model/report.js
var report = __webpack_require__(4944);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/reports/folder.js




/**
 * Creates the folder. A symbolic link is refused wherever the checkout could have put one: in every part of the path
 * that lies below the working directory, else in its last part.
 */
async function ensureFolder(folder) {
    for (const path of partsToCheck(folder)) {
        const entry = await (0,promises_.lstat)(path).catch(nullWhenMissing(folder));
        if (entry?.isSymbolicLink())
            throw unusable(folder, `'${path}' is a symbolic link`);
        if (entry && !entry.isDirectory())
            throw unusable(folder, 'a file is in the way');
        if (!entry)
            await makeFolder(path).catch(rethrow(folder));
    }
}
/** Parents first, one by one: `mkdir` with `recursive` never ends where a parent refuses as `/proc` does (ENOENT). */
async function makeFolder(path) {
    const parent = (0,external_node_path_.dirname)(path);
    if (!(await (0,promises_.lstat)(parent).catch(() => undefined)))
        await makeFolder(parent);
    await (0,promises_.mkdir)(path);
}
/** Writes a file and takes it away again. */
async function proveWritable(folder) {
    await (0,promises_.rm)(await writeTemporary(folder, 'probe', new Uint8Array()));
}
/** Writes a new file beside the final ones and returns its path. Nothing is left when that fails. */
async function writeTemporary(folder, name, content) {
    const path = (0,external_node_path_.join)(folder.dir, `.${name}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    try {
        const file = await (0,promises_.open)(path, 'wx', 0o644);
        try {
            await file.writeFile(content);
        }
        finally {
            await file.close();
        }
        return path;
    }
    catch (thrown) {
        await (0,promises_.rm)(path, { force: true });
        throw failure(folder, thrown);
    }
}
/** A folder under a report's name cannot be replaced; a link can, without following it. */
async function refuseFolderNamed(folder, name) {
    const entry = await (0,promises_.lstat)((0,external_node_path_.join)(folder.dir, name)).catch(nullWhenMissing(folder));
    if (entry?.isDirectory())
        throw unusable(folder, `'${name}' in it is a folder`);
}
async function putInPlace(folder, temporary, name) {
    await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder.dir, name)).catch(rethrow(folder));
}
function partsToCheck(folder) {
    const dir = (0,external_node_path_.resolve)(folder.dir);
    const isBelow = dir.split(external_node_path_.sep).join('/').endsWith(`/${folder.shownAs}`);
    const parts = [dir];
    while (isBelow && parts.length < folder.shownAs.split('/').length)
        parts.unshift((0,external_node_path_.dirname)(parts[0] ?? dir));
    return parts;
}
const words = new Map([
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EROFS', 'the disk is read-only'],
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk quota is used up'],
    ['ENOTDIR', 'a file is in the way'],
    ['EEXIST', 'a file is in the way'],
    ['ENAMETOOLONG', 'the path is too long'],
    ['ELOOP', 'its path has a loop of symbolic links'],
    ['ENOENT', 'it cannot be created there'],
]);
function failure(folder, thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown error';
    return unusable(folder, words.get(code) ?? code, thrown);
}
function unusable({ shownAs }, why, cause) {
    return new errors/* ScangateError */.fm('REPORT_WRITE_FAILED', `cannot write reports to '${shownAs}': ${why}`, {
        hint: "Choose another folder with '--report-dir', or make this one writable.",
        cause,
    });
}
function rethrow(folder) {
    return (thrown) => {
        throw failure(folder, thrown);
    };
}
function nullWhenMissing(folder) {
    return (thrown) => {
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')
            return null;
        throw failure(folder, thrown);
    };
}

;// CONCATENATED MODULE: ./build/reports/index.js
const reportFormats = {
    json: {
        fileName: 'scangate.json',
        load: async () => (await __webpack_require__.e(/* import() */ 259).then(__webpack_require__.bind(__webpack_require__, 1259))).renderJson,
    },
    markdown: {
        fileName: 'scangate.md',
        load: async () => (await __webpack_require__.e(/* import() */ 347).then(__webpack_require__.bind(__webpack_require__, 8347))).renderMarkdown,
    },
    sarif: {
        fileName: 'scangate.sarif',
        load: async () => (await __webpack_require__.e(/* import() */ 222).then(__webpack_require__.bind(__webpack_require__, 9222))).renderSarif,
    },
    cyclonedx: {
        fileName: 'scangate.cdx.json',
        load: async () => (await __webpack_require__.e(/* import() */ 477).then(__webpack_require__.bind(__webpack_require__, 9477))).renderCycloneDx,
    },
};

// EXTERNAL MODULE: ./build/core/model/check.js
var check = __webpack_require__(4460);
// EXTERNAL MODULE: ./build/core/model/finding.js
var finding = __webpack_require__(6889);
;// CONCATENATED MODULE: ./build/reports/redact-result.js





/** Words of the model, which a secret of the same spelling must not break. */
const vocabulary = new Set([
    ...severity/* severities */.gO,
    ...finding/* categories */.L,
    ...check/* checkNames */.L,
    ...report/* reportKinds */.e,
    ...Object.keys(core_outcome/* outcomes */.KI),
    ...['complete', 'incomplete', 'not-checked', 'held', 'broken', 'unknown'],
    ...['required', 'optional', 'development', 'scangate', 'backend'],
]);
/**
 * The result without the secrets of the run, and with well-formed text. It happens before rendering: in the text of a
 * report a replacement could break the format, and an encoding could hide a secret.
 */
function redactResult(result, redactor) {
    const clean = (value) => mapStrings(value, redactor);
    return clean(result);
}
function mapStrings(value, redactor) {
    if (typeof value === 'string')
        return vocabulary.has(value) ? value : redactor.redact(value.toWellFormed());
    if (Array.isArray(value))
        return value.map((item) => mapStrings(item, redactor));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, redactor)]));
}

;// CONCATENATED MODULE: ./build/reports/report-folder.js






/**
 * Reports in one folder, under fixed names. A report of another kind that an earlier run left there is removed, since
 * beside the new ones it would be taken for a part of them; nothing else in the folder is touched.
 */
function createReportFolder(options) {
    const kinds = report/* reportKinds */.e.filter((kind) => kind === 'json' || options.kinds.includes(kind));
    return {
        async prepare() {
            await ensureFolder(options);
            await proveWritable(options);
        },
        async write(result, native) {
            await ensureFolder(options);
            const rendered = await renderAll(options, kinds, result, native);
            await replaceAll(options, rendered);
            for (const kind of report/* reportKinds */.e)
                if (!kinds.includes(kind))
                    await removeStale(options, reportFormats[kind].fileName);
            return rendered.map(({ file }) => file);
        },
    };
}
async function renderAll({ shownAs, redactor }, kinds, result, native) {
    const delivered = new Map(native.filter(({ kind }) => kind !== 'json').map((report) => [report.kind, report]));
    const reports = kinds.map((kind) => ({
        kind,
        path: (0,external_node_path_.join)(shownAs, reportFormats[kind].fileName).replaceAll('\\', '/'),
        madeBy: delivered.has(kind) ? 'backend' : 'scangate',
    }));
    const redactedResult = redactResult({ ...result, reports }, redactor);
    const rendered = [];
    for (const file of reports) {
        const { fileName: name, load } = reportFormats[file.kind];
        const report = delivered.get(file.kind);
        const content = report
            ? withoutSecrets(report.content, redactor)
            : Buffer.from((await load())(redactedResult), 'utf8');
        rendered.push({ file, name, content });
    }
    return rendered;
}
/** A backend's report stays as it came, byte for byte, unless it repeats a secret of this run. */
function withoutSecrets(content, redactor) {
    const text = Buffer.from(content).toString('utf8');
    const clean = redactor.redact(text);
    return clean === text ? content : Buffer.from(clean, 'utf8');
}
/** Writes everything beside its place first, so that a full disk leaves the earlier reports as they were. */
async function replaceAll(folder, rendered) {
    const temporaries = [];
    try {
        for (const { name, content } of rendered) {
            await refuseFolderNamed(folder, name);
            temporaries.push(await writeTemporary(folder, name, content));
        }
        for (const [index, { name }] of rendered.entries())
            await putInPlace(folder, temporaries[index] ?? '', name);
    }
    catch (thrown) {
        await Promise.all(temporaries.map((path) => (0,promises_.rm)(path, { force: true })));
        throw thrown;
    }
}
async function removeStale({ dir }, name) {
    // A folder of that name is somebody else's.
    await (0,promises_.rm)((0,external_node_path_.join)(dir, name), { force: true }).catch(() => undefined);
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/cli/check-settings.js
var check_settings = __webpack_require__(167);
// EXTERNAL MODULE: ./build/cli/output.js + 2 modules
var output = __webpack_require__(9240);
// EXTERNAL MODULE: ./build/cli/session.js
var cli_session = __webpack_require__(7345);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/cli/target.js


const commandNames = ['scan', 'config', 'gate', 'version', 'completion', 'help'];
/** What is wrong with the folder that shall be scanned. `typed` is what stood on the command line, if anything. */
async function checkPath(path, typed) {
    const found = await (0,promises_.stat)(path).catch((error) => error);
    const input = 'path';
    if (found instanceof Error) {
        const near = typed === undefined ? undefined : (0,nearest/* nearest */.p)(typed, commandNames);
        const cause = found.code === 'ENOENT' ? 'does not exist' : `cannot be read (${found.code ?? found.message})`;
        return [
            {
                input,
                message: `'${typed ?? path}' ${cause}`,
                hint: near ? `Did you mean the command '${near}'?` : 'Give the folder of a checkout.',
            },
        ];
    }
    if (found.isDirectory())
        return [];
    const hint = typed?.endsWith('.json')
        ? `To judge a stored result: scangate gate ${typed}`
        : 'Give the folder that it lies in.';
    return [{ input, message: `'${typed ?? path}' is a file, not a folder`, hint }];
}
/** What to scan: the inputs first, then what the checkout's own .git says. */
function targetOf(settings, git) {
    const repository = settings.repository ?? git?.origin;
    const ref = settings.ref ?? git?.head.ref;
    const sha = settings.sha ?? git?.head.sha;
    return {
        path: settings.path,
        ...(repository ? { repository } : {}),
        ...(ref ? { ref } : {}),
        ...(sha ? { sha } : {}),
    };
}

;// CONCATENATED MODULE: ./build/cli/commands/scan.js













/** `scangate scan [path]`: the whole job in one process. */
async function scanCommand(host, command) {
    const session = (0,cli_session/* openSession */.f)(host, command, 1);
    const [typed] = session.commandLine.operands;
    const { settings } = await (0,cli_session/* loadSessionSettings */.u)(session, typed, async (resolution) => {
        const path = resolution.inputs.get('path')?.value;
        return [
            ...(typeof path === 'string' ? await checkPath(path, typed) : []),
            ...(await (0,check_settings/* checkScanSettings */.B)(resolution)),
        ];
    });
    const signal = cancelOnSignals(session);
    const http = await openHttp(session, settings);
    try {
        const { create } = await (0,backends/* loadBackend */.D)(settings.backend);
        const { clock, random } = host;
        const deps = {
            http,
            clock,
            logger: session.logger,
            offline: settings.offline,
            osvUrl: settings['osv-url'],
        };
        const result = await runScan({
            tool: { name: 'Scangate', version: version/* version */.r },
            backend: create(settings.options ?? {}, deps),
            platform: (0,output/* createOutput */.q)(session, (0,load/* showPath */.P8)(settings.path, host.cwd)),
            reports: createReportFolder({
                dir: settings['report-dir'],
                shownAs: (0,load/* showPath */.P8)(settings['report-dir'], host.cwd),
                kinds: settings.reports,
                redactor: session.redactor,
            }),
            clock,
            logger: session.logger,
            random,
        }, {
            target: targetOf(settings, await (0,repository/* readRepository */.N)(settings.path)),
            gate: {
                rules: settings['fail-on'],
                unknownSeverity: settings['unknown-severity'],
                require: settings.require,
            },
            timeoutMs: settings.timeout,
            policies: { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] },
        }, signal);
        return result.exitCode;
    }
    finally {
        await http.close();
    }
}
function cancelOnSignals({ host }) {
    const controller = new AbortController();
    host.onSignal((signal) => controller.abort(new Cancellation(signal)));
    return controller.signal;
}
async function openHttp({ host, logger }, settings) {
    const caFile = settings['ca-file'];
    return createHttpClient({
        clock: host.clock,
        random: host.random,
        logger,
        allowHttp: settings['allow-http'],
        env: host.env,
        userAgent: `scangate/${version/* version */.r}`,
        ...(caFile === undefined ? {} : { ca: await (0,promises_.readFile)(caFile, 'utf8') }),
    });
}


/***/ }),

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
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/platforms/terminal/summary.js




const shownFindings = 10;
const shownReasons = 5;
/** The result for a person at a terminal: what was scanned, what was found, what decided, where to look, what to do. */
function summarise(result, { place, all }) {
    const { next } = (0,explain/* explain */.W)(result);
    return [
        header(result, place),
        ...section(result.checks.flatMap(checkLines)),
        ...section(result.checks.length > 0 ? [countsLine(result)] : []),
        ...section(findingLines(result, all ? Number.POSITIVE_INFINITY : shownFindings)),
        [],
        ...verdictOnly(result),
        ...section(result.reports.map((report, index) => labelled(index === 0 ? 'Reports' : '', (0,core_text/* line */.n8) `${report.path}`))),
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
function countsLine({ counts, findings }) {
    const spans = severity/* severities */.gO.map((severity) => ({
        text: (0,core_text/* line */.n8) `${counts[severity]} ${severity}   `,
        style: counts[severity] > 0 ? severity : 'dim',
    }));
    return [...spans, { text: (0,core_text/* line */.n8) `${(0,explain/* countOf */.p)(findings.length, (0,core_text/* say */.cv) `finding`, (0,core_text/* say */.cv) `findings`)}`, style: 'bold' }];
}
function findingLines({ findings }, limit) {
    const shown = (0,worst_first/* worstFirst */.m)(findings, limit);
    const lines = shown.flatMap((finding) => [
        [
            { text: pad((0,core_text/* line */.n8) `${finding.severity}`, 10), style: finding.severity },
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
function what({ component, fixVersions, locations }) {
    const [location] = locations;
    const place = location ? (0,core_text/* line */.n8) `${placeOf(location)}` : (0,core_text/* line */.n8) ``;
    if (!component)
        return place;
    const [fix] = fixVersions;
    const upgrade = fix === undefined ? (0,core_text/* line */.n8) `no fix known` : (0,core_text/* line */.n8) `fixed in ${fix}`;
    return (0,core_text/* line */.n8) `${component.name} ${component.version} (${upgrade})  ${place}`;
}
function placeOf({ path, startLine }) {
    return startLine === undefined ? (0,core_text/* line */.n8) `${path}` : (0,core_text/* line */.n8) `${path}:${startLine}`;
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
    const { host, redactor, logger, verbosity } = session;
    if (!session.json)
        return createTerminalPlatform({ output: host.stdout, redactor, verbosity, place, logger });
    return {
        id: 'json',
        async publish(result) {
            const { renderJson } = await __webpack_require__.e(/* import() */ 259).then(__webpack_require__.bind(__webpack_require__, 1259));
            host.stdout.write(redactor.redact(renderJson(result)));
        },
    };
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);



function explain(result) {
    return { headline: headlines[result.outcome], reasons: reasonsOf(result), next: nextOf(result) };
}
const headlines = {
    passed: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Passed`,
    skipped: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Skipped: nothing was scanned`,
    failed: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Failed: the gate is broken`,
    inconclusive: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Inconclusive: this is not a pass`,
    misconfigured: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Misconfigured: nothing can be said about the code`,
    'timed-out': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Timed out: nothing can be said about the code`,
    cancelled: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Cancelled: nothing can be said about the code`,
};
function reasonsOf({ verdict, failure }) {
    const problems = failure?.problems ?? [];
    return [
        ...(failure && problems.length === 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(failure.message)] : []),
        ...problems.map((problem) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem))),
        ...(verdict ? describeRules(verdict) : []),
        ...(verdict?.unmet ?? []).map((need) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(need.reason)),
        ...(verdict && verdict.rules.length === 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `no rule was asked for, so this run only reports`] : []),
    ];
}
/** Broken ones first. One that is not broken holds only when everything was looked at. */
function describeRules({ rules, gate }) {
    const unbroken = gate === 'unknown' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `is not broken so far` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `holds`;
    return rules
        .toSorted((a, b) => Number(b.broken) - Number(a.broken))
        .map(({ rule, broken, count, allowed }) => {
        const state = broken ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `is broken` : unbroken;
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `rule ${rule} ${state}: ${countOf(count, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `finding matches`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `findings match`)}, ${allowed} allowed`;
    });
}
function nextOf({ outcome, failure, findings, checks, verdict }) {
    const count = (category) => findings.filter((finding) => finding.category === category).length;
    const [malware, secrets, fixable] = [count('malware'), count('secret'), findings.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixable */ .G).length];
    const unchecked = checks.filter((check) => check.state !== 'complete');
    return [
        ...(failure?.hint ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(failure.hint)] : []),
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
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Upgrade: a fixed version is known for ${fixable} of ${countOf(findings.length, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `finding`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `findings`)}.`,
            ]
            : []),
        ...(verdict?.gate === 'unknown'
            ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Make the missing checks possible and run again, or ask for less with the input ${'require'}.`]
            : []),
        ...(outcome === 'passed' && unchecked.length > 0
            ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Know that this verdict does not cover ${unchecked.map((check) => check.name).join(', ')}.`]
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
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* unused harmony export matches */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6889);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7723);



/**
 * Judges a result. A broken rule stays broken whatever was not checked, since more findings could only break it more;
 * a rule that holds says nothing when something it depends on is missing.
 */
function evaluate(evidence, settings) {
    const rules = settings.rules.map((rule) => judge(rule, evidence.findings, settings.unknownSeverity));
    const unmet = settings.require === 'auto'
        ? needsOfRules(settings.rules, evidence)
        : needsOf(settings.require, evidence);
    const gate = rules.some((rule) => rule.broken) ? 'broken' : unmet.length > 0 ? 'unknown' : 'held';
    return { gate, rules, unmet };
}
function judge(rule, findings, unknownSeverity) {
    const count = findings.reduce((sum, finding) => sum + (matches(rule, finding, unknownSeverity) ? 1 : 0), 0);
    return { rule: (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .U)(rule), broken: count > rule.allowed, count, allowed: rule.allowed };
}
/** Whether a rule counts a finding. Without a baseline every finding is new. */
function matches(rule, finding, unknownSeverity) {
    if (rule.fixable && !(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixable */ .G)(finding))
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
function needsOfRules(rules, { checks }) {
    const unmet = new Map();
    for (const rule of rules) {
        const { category } = rule;
        const relevant = category === undefined ? checks : checks.filter((check) => check.categories.includes(category));
        const why = `rule '${(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .U)(rule)}' depends on it`;
        if (relevant.length === 0) {
            const about = category ?? 'any check';
            unmet.set(about, { about, reason: `no check for ${about} was made, and ${why}` });
        }
        for (const check of relevant)
            if (!unmet.has(check.name))
                for (const need of incomplete(check, why))
                    unmet.set(check.name, need);
    }
    return [...unmet.values()];
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

/***/ 1934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
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
        ordinal(a.ruleId, b.ruleId) ||
        ordinal(a.component?.purl ?? a.locations[0]?.path ?? '', b.component?.purl ?? b.locations[0]?.path ?? ''));
}
function ordinal(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
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


/**
 * The whole of a small regular file, or undefined when there is none, it is a link, a device or a pipe, or it has more
 * than `maxBytes`. A missing file and a hostile one are the same to a reader of `.git`: nothing to go by.
 */
async function readSmallFile(path, maxBytes) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const noFollow = (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | noFollow), true);
            const stat = await handle.stat();
            if (!stat.isFile() || stat.size > maxBytes)
                return undefined;
            const content = await handle.readFile();
            return content.length > maxBytes ? undefined : content;
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
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/git/git-files.js
var git_files = __webpack_require__(1781);
;// CONCATENATED MODULE: ./build/git/config.js


/** Reads `config` as git-config(1) describes its syntax; includes are not followed. */
async function readConfig(dir) {
    const text = (await (0,git_files/* readSmallFile */.E)((0,external_node_path_.join)(dir.common, 'config'), 1024 * 1024))?.toString('utf8') ?? '';
    let section = '';
    let origin;
    let objectFormat = 'sha1';
    for (const line of text.split('\n')) {
        const header = /^\s*\[\s*([A-Za-z0-9.-]+)(?:\s+"([^"]*)")?\s*\]/.exec(line);
        if (header)
            section = `${(header[1] ?? '').toLowerCase()}${header[2] === undefined ? '' : ` ${header[2]}`}`;
        const assignment = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*=(.*)$/.exec(header ? line.slice(header[0].length) : line);
        if (!assignment)
            continue;
        const key = `${section}.${(assignment[1] ?? '').toLowerCase()}`;
        const value = unquote(assignment[2] ?? '');
        if (key === 'remote origin.url')
            origin ??= value;
        if (key === 'extensions.objectformat' && value.toLowerCase() === 'sha256')
            objectFormat = 'sha256';
    }
    const clean = origin === undefined ? undefined : withoutCredentials(origin);
    return clean === undefined ? { objectFormat } : { origin: clean, objectFormat };
}
function unquote(raw) {
    const value = raw.trim();
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
    return quoted === undefined ? value.replace(/\s[#;].*$/, '') : quoted.replace(/\\(.)/g, '$1');
}
/**
 * A remote's URL without anything that could be a credential: `https://user:token@host/x` becomes `https://host/x`.
 * The scp form `git@host:owner/name` has none and stays; undefined for what has no recognisable shape.
 */
function withoutCredentials(remote) {
    if (/[\0-\x20\x7f]/.test(remote))
        return undefined;
    if (!remote.includes('://'))
        return remote.includes('@') && !/^[\w.-]+@[\w.-]+:/.test(remote) ? undefined : remote;
    const url = URL.parse(remote);
    if (url === null)
        return undefined;
    const user = url.protocol === 'ssh:' || url.protocol === 'git+ssh:' ? url.username : '';
    url.username = user;
    url.password = '';
    url.search = '';
    url.hash = '';
    return url.href;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/git/git-dir.js



const pointer = /^gitdir: ([^\0\r\n]+)\r?\n?$/;
const onePath = /^([^\0\r\n]+)\r?\n?$/;
/**
 * Finds the git folder of a checkout. `.git` is a folder, or, in a worktree or submodule, a file that names one; a
 * symbolic link counts as neither. Nothing read through such a file is believed unless it has git's exact shape.
 */
async function findGitDir(root) {
    const dotGit = (0,external_node_path_.join)(root, '.git');
    const own = (await isFolder(dotGit)) ? dotGit : await readPointer(dotGit, pointer, root);
    if (own === undefined || !(await isFolder(own)))
        return undefined;
    const common = (await readPointer((0,external_node_path_.join)(own, 'commondir'), onePath, own)) ?? own;
    return (await isFolder(common)) ? { own, common } : undefined;
}
async function readPointer(file, shape, base) {
    const target = shape.exec((await (0,git_files/* readSmallFile */.E)(file, 4096))?.toString('utf8') ?? '')?.[1];
    return target === undefined ? undefined : (0,external_node_path_.resolve)(base, target);
}
async function isFolder(path) {
    return (await (0,promises_.lstat)(path).catch(() => undefined))?.isDirectory() ?? false;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/git/git-index.js



const indexLimit = 512 * 1024 * 1024;
const statBytes = 40;
const flagExtended = 0x4000;
const extensionsThatMoveEntries = new Set(['link', 'sdir']);
/**
 * The tracked paths of a checkout, relative, with `/`; a submodule counts as one path. Undefined when there is no
 * index or it cannot be relied on: another version, a wrong checksum, a split or sparse index, a path that leaves the
 * checkout.
 */
async function readTrackedPaths(dir, objectFormat) {
    const content = await (0,git_files/* readSmallFile */.E)((0,external_node_path_.join)(dir.own, 'index'), indexLimit);
    return content === undefined ? undefined : parseIndex(content, objectFormat);
}
/** Parses an index file of version 2, 3 or 4 (gitformat-index(5)). */
function parseIndex(index, objectFormat) {
    const hashBytes = objectFormat === 'sha256' ? 32 : 20;
    const end = index.length - hashBytes;
    if (end < 12 || index.toString('latin1', 0, 4) !== 'DIRC' || !hasChecksum(index, end, objectFormat))
        return undefined;
    const version = index.readUInt32BE(4);
    if (version < 2 || version > 4)
        return undefined;
    const paths = [];
    let previous = Buffer.alloc(0);
    let at = 12;
    for (let left = index.readUInt32BE(8); left > 0; left -= 1) {
        const start = at;
        at += statBytes + hashBytes;
        if (at + 2 > end)
            return undefined;
        at += index.readUInt16BE(at) & flagExtended ? 4 : 2;
        let kept = 0;
        if (version === 4) {
            const strip = readVarint(index, at, end);
            if (strip === undefined || strip.value > previous.length)
                return undefined;
            kept = previous.length - strip.value;
            at = strip.next;
        }
        const nul = index.indexOf(0, at);
        if (nul < 0 || nul >= end)
            return undefined;
        const path = Buffer.concat([previous.subarray(0, kept), index.subarray(at, nul)]);
        const text = path.toString('utf8');
        if (!staysInside(text))
            return undefined;
        if (text !== paths.at(-1))
            paths.push(text);
        previous = path;
        at = version === 4 ? nul + 1 : start + Math.ceil((nul + 1 - start) / 8) * 8;
    }
    return hasOnlyKnownExtensions(index, at, end) ? paths : undefined;
}
/** All zeros when git was told not to compute it (`index.skipHash`). */
function hasChecksum(index, end, algorithm) {
    const stored = index.subarray(end);
    return (stored.every((byte) => byte === 0) ||
        (0,external_node_crypto_.createHash)(algorithm).update(index.subarray(0, end)).digest().equals(stored));
}
function hasOnlyKnownExtensions(index, from, end) {
    let at = from;
    while (at + 8 <= end) {
        if (extensionsThatMoveEntries.has(index.toString('latin1', at, at + 4)))
            return false;
        at += 8 + index.readUInt32BE(at + 4);
    }
    return at === end;
}
/** The offset encoding of pack files (gitformat-pack(5)): seven bits a byte, plus one at each continuation. */
function readVarint(bytes, from, end) {
    let value = 0;
    for (let at = from; at < end && at < from + 5; at += 1) {
        const byte = bytes.readUInt8(at);
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return { value, next: at + 1 };
        value += 1;
    }
    return undefined;
}
function staysInside(path) {
    return path !== '' && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

;// CONCATENATED MODULE: ./build/git/head.js


const sha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const symbolic = /^ref: (refs\/\S+)$/;
/** A ref may point at another ref; git itself stops after five. */
const longestChain = 5;
const packedRefsLimit = 64 * 1024 * 1024;
/** Reads HEAD, then the ref that it names, loose before packed (gitrepository-layout(5)). */
async function readHead(dir) {
    const head = await readLine((0,external_node_path_.join)(dir.own, 'HEAD'));
    if (head === undefined)
        return {};
    if (sha.test(head))
        return { sha: head };
    const name = symbolic.exec(head)?.[1];
    // A repository with the reftable format keeps this placeholder in HEAD (git-init(1), `--ref-format`).
    if (name === undefined || !isRefName(name) || name === 'refs/heads/.invalid')
        return {};
    const commit = await resolveRef(dir, name);
    const ref = name.replace(/^refs\/(?:heads|tags)\//, '');
    return commit === undefined ? { ref } : { ref, sha: commit };
}
async function resolveRef(dir, name, depth = 0) {
    const loose = (await readLine((0,external_node_path_.join)(dir.own, name))) ?? (await readLine((0,external_node_path_.join)(dir.common, name)));
    if (loose === undefined)
        return findPacked(dir, name);
    if (sha.test(loose))
        return loose;
    const next = symbolic.exec(loose)?.[1];
    if (next === undefined || !isRefName(next) || depth >= longestChain)
        return undefined;
    return resolveRef(dir, next, depth + 1);
}
async function findPacked(dir, name) {
    const packed = (await (0,git_files/* readSmallFile */.E)((0,external_node_path_.join)(dir.common, 'packed-refs'), packedRefsLimit))?.toString('utf8');
    for (const line of packed?.split('\n') ?? []) {
        const space = line.indexOf(' ');
        if (line.slice(space + 1) === name && sha.test(line.slice(0, space)))
            return line.slice(0, space);
    }
    return undefined;
}
/** The part of git-check-ref-format(1) that keeps a name within its folder. */
function isRefName(name) {
    return !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/$/.test(name) && !name.split('/').includes('.');
}
async function readLine(file) {
    return (await (0,git_files/* readSmallFile */.E)(file, 4096))?.toString('utf8').trimEnd();
}

;// CONCATENATED MODULE: ./build/git/repository.js






const excludesLimit = 1024 * 1024;
/** Reads the repository whose work tree `root` (absolute) is; undefined when `root` is not the root of one. */
async function readRepository(root) {
    const dir = await findGitDir(root);
    if (dir === undefined)
        return undefined;
    const [head, config, excludes] = await Promise.all([
        readHead(dir),
        readConfig(dir),
        (0,git_files/* readSmallFile */.E)((0,external_node_path_.join)(dir.common, 'info', 'exclude'), excludesLimit),
    ]);
    const trackedPaths = await readTrackedPaths(dir, config.objectFormat);
    return {
        head,
        ...(config.origin === undefined ? {} : { origin: config.origin }),
        ...(trackedPaths === undefined ? {} : { trackedPaths }),
        excludes: excludes?.toString('utf8') ?? '',
    };
}


/***/ }),

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ isMetadata),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   n0: () => (/* binding */ bareHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/** RFC 1122 section 3.2.1.3 and RFC 4291 section 2.5.3. */
const loopback = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Link-local addresses, and where clouds keep credentials for whoever asks from inside. */
const metadata = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
metadata.addSubnet('169.254.0.0', 16, 'ipv4');
metadata.addSubnet('fe80::', 10, 'ipv6');
metadata.addAddress('fd00:ec2::254', 'ipv6'); // AWS
metadata.addAddress('fd20:ce::254', 'ipv6'); // Google
metadata.addAddress('100.100.100.200', 'ipv4'); // Alibaba
metadata.addAddress('168.63.129.16', 'ipv4'); // Azure
metadata.addAddress('192.0.0.192', 'ipv4'); // Oracle
const metadataNames = new Set(['metadata.google.internal', 'metadata.goog', 'metadata', 'instance-data']);
/** Well-known prefixes whose last 32 bits are an IPv4 address: RFC 6052 (NAT64) and RFC 4291 section 2.5.5.1. */
const embedding = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
embedding.addSubnet('64:ff9b::', 96, 'ipv6');
embedding.addSubnet('::', 96, 'ipv6');
/** The host of a URL as a name or an address without brackets, without the dot of a full name. */
function bareHost(url) {
    return url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}
/** Whether the host is this machine by its very name, so that nothing leaves it. */
function isLoopback(host) {
    return host === 'localhost' || inList(loopback, host);
}
/** Whether an address or a name is link-local or a metadata service, which no backend ever is. */
function isMetadata(host) {
    return metadataNames.has(host) || inList(metadata, host) || inList(metadata, embeddedIpv4(host));
}
function inList(list, host) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    return family !== 0 && list.check(host, family === 6 ? 'ipv6' : 'ipv4');
}
function embeddedIpv4(host) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 6 || !embedding.check(host, 'ipv6'))
        return '';
    const groups = URL.parse(`http://[${host}]/`)?.hostname.slice(1, -1).split(':') ?? [];
    const [high = 0, low = 0] = groups.slice(-2).map((group) => Number.parseInt(group || '0', 16));
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}


/***/ }),

/***/ 2661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ trustedRoots),
/* harmony export */   W: () => (/* binding */ parseCertificates)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);



/** The certificates of a PEM text (RFC 7468), each checked to be one. Throws `INPUT_INVALID`. */
function parseCertificates(pem) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0)
        throw noCertificate('it holds no "-----BEGIN CERTIFICATE-----"');
    blocks.forEach((block, index) => {
        try {
            new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block);
        }
        catch {
            throw noCertificate(`its certificate ${index + 1} of ${blocks.length} cannot be read`);
        }
    });
    return blocks;
}
/** The trusted roots: those that Node.js trusts (NODE_EXTRA_CA_CERTS among them) and the given ones. */
function trustedRoots(pem) {
    return [...(0,node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates)('default'), ...parseCertificates(pem)];
}
function noCertificate(why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScangateError */ .fm('INPUT_INVALID', `ca-file is no list of certificates in PEM form: ${why}`, {
        hint: 'Give the certificate of the authority as text that begins with -----BEGIN CERTIFICATE-----, for example ca-file: certs/company-ca.pem',
    });
}


/***/ }),

/***/ 783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ urlProblem)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);

/** Why nothing is sent to this URL, in words for people; undefined where it may be used. */
function urlProblem(url, allowHttp) {
    const host = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHost */ .n0)(url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return `only https is supported, not ${url.protocol.slice(0, -1)}`;
    if (url.username !== '' || url.password !== '')
        return 'the URL holds credentials; give them by an input';
    if ((0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isMetadata */ .SE)(host))
        return `${host} is a link-local or metadata address`;
    if (url.protocol === 'http:' && !allowHttp && !(0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(host))
        return 'plain http would send credentials in clear text; use https, or allow-http where that is meant';
    return undefined;
}


/***/ })

};
