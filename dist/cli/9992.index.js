export const id = 9992;
export const ids = [9992];
export const modules = {

/***/ 9992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInCi: () => (/* binding */ runInCi)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/reports/redact-result.js
var redact_result = __webpack_require__(3593);
// EXTERNAL MODULE: ./build/job/cancel-on-signals.js
var cancel_on_signals = __webpack_require__(2740);
// EXTERNAL MODULE: ./build/job/place.js
var job_place = __webpack_require__(191);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(5235);
// EXTERNAL MODULE: ./build/config/resolve.js
var resolve = __webpack_require__(2635);
// EXTERNAL MODULE: ./build/job/check-settings.js + 1 modules
var check_settings = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/backends/vendor-environment.js
var vendor_environment = __webpack_require__(1072);
// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
;// CONCATENATED MODULE: ./build/job/credentials.js


/** Why a job without credentials is skipped; undefined where it has some, needs none, or shall fail. */
async function whySkipped(settings, withheld, loadBackend) {
    const { backend, 'on-missing-credentials': policy } = settings;
    if (backend === undefined || policy === 'fail' || (policy !== 'skip' && withheld === undefined))
        return undefined;
    const { connection } = await loadBackend(backend);
    const isSet = vendor_environment/* connectionInputs */.e.some((name) => (0,inputs/* definitionOf */.Fg)(name).secret && settings[name] !== undefined);
    if (isSet || connection === undefined || connection.credentials.length === 0)
        return undefined;
    return {
        code: 'CREDENTIALS_WITHHELD',
        message: `the credentials of backend ${backend} are missing${withheld === undefined ? '' : `: ${withheld.why}`}`,
        hint: withheld?.hint ?? "Set them, or set 'on-missing-credentials' to 'fail'.",
    };
}
/** The registry for a run that is skipped: what else is wrong with its inputs still counts. */
function withoutConnection(loadBackend) {
    return async (id) => {
        const { connection: _, ...rest } = await loadBackend(id);
        return rest;
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/reports/report-folder.js + 4 modules
var report_folder = __webpack_require__(2837);
;// CONCATENATED MODULE: ./build/job/leave-result.js





const resultFileName = 'scangate.json';
/**
 * Leaves a result that no run has written: in the report folder, else in a folder for temporary files, so that later
 * steps learn the outcome. Gives its path.
 */
async function leaveResult({ host, redactor, logger }, { tempDir = (0,external_node_os_.tmpdir)() }, settings, result) {
    const dir = settings['report-dir'];
    try {
        const folder = (0,report_folder/* createReportFolder */.h)({
            dir,
            shownAs: (0,load/* showPath */.P)(dir, host.cwd),
            roots: [host.cwd, settings.path],
            kinds: [],
            ownsNames: true,
            redactor,
            logger,
        });
        await folder.prepare();
        await folder.write(result, []);
        return (0,external_node_path_.join)(dir, resultFileName);
    }
    catch {
        const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempDir, 'scangate-')), resultFileName);
        const [{ renderJson }, { redactResult }] = await Promise.all([
            __webpack_require__.e(/* import() */ 3640).then(__webpack_require__.bind(__webpack_require__, 3640)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3593)),
        ]);
        await (0,promises_.writeFile)(path, [...renderJson(redactResult(result, redactor))].join(''));
        return path;
    }
}

// EXTERNAL MODULE: ./build/core/gate/rules.js
var rules = __webpack_require__(7723);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/job/no-scan.js





/** The result of a run that ended before there was anything to scan. */
function resultWithoutScan({ settings, code, clock }, outcome, failure) {
    const now = clock.date().toISOString();
    const policies = { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] };
    return {
        tool: { name: 'Scangate', version: version/* version */.r },
        outcome,
        exitCode: (0,core_outcome/* exitCodeOf */.FO)(outcome, policies),
        backend: settings.backend,
        target: code,
        startedAt: now,
        finishedAt: now,
        failOn: settings['fail-on'].map(rules/* formatRule */.U),
        failure,
        checks: [],
        counts: (0,severity/* countBySeverity */.Ot)([]),
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
        ...(error instanceof errors/* InputError */.dz ? { problems: error.problems } : {}),
    };
}

// EXTERNAL MODULE: ./build/job/run-job.js + 17 modules
var run_job = __webpack_require__(5944);
// EXTERNAL MODULE: ./build/job/target.js
var target = __webpack_require__(9475);
;// CONCATENATED MODULE: ./build/job/scan-job.js











/** Reads inputs with `read`, and checks them as far as the CI gives the job what they need. */
async function loadScanSettings(read, { cwd, withheld }, loadBackend) {
    let skipped;
    const found = await read(async (resolution) => {
        const settings = (0,resolve/* settingsOf */.f)(resolution);
        skipped = await whySkipped(settings, withheld, loadBackend);
        const shown = settings.path === undefined ? undefined : (0,load/* showPath */.P)(settings.path, cwd);
        const typed = resolution.inputs.get('path')?.origin === 'flag' ? shown : undefined;
        return [
            ...(settings.path === undefined ? [] : await (0,target/* checkPath */.C)(settings.path, typed, shown)),
            ...(await (0,check_settings/* checkScanSettings */.B)(resolution, skipped ? withoutConnection(loadBackend) : loadBackend)),
        ];
    });
    return { ...found, skipped };
}
/** A scan as a job of a CI: it gives a stored result for whatever happens, wrong inputs included. */
async function scanJob(deps, context, read, place) {
    const { settings } = read;
    const result = await resultOf(deps, context, read, place);
    const isWritten = result.reports.some(({ kind }) => kind === 'json');
    const resultFile = isWritten
        ? (0,external_node_path_.join)(settings['report-dir'], resultFileName)
        : await leaveResult(deps, context, settings, result);
    return { result, resultFile };
}
async function resultOf(deps, { code }, { settings, problems, resolution, skipped }, place) {
    const { host, logger } = deps;
    const without = (outcome, failure) => resultWithoutScan({ settings, code, clock: host.clock }, outcome, failure);
    if (problems.length > 0)
        return without('misconfigured', failureOf(new errors/* InputError */.dz(problems)));
    if (skipped) {
        logger.warn((0,core_text/* line */.n8) `Skipped, nothing was scanned: ${(0,core_text/* message */.iU)(`${skipped.message}. ${skipped.hint ?? ''}`)}`);
        return without('skipped', skipped);
    }
    const { notTaken = [] } = resolution;
    if (notTaken.length > 0)
        logger.warn((0,core_text/* line */.n8) `${notTaken.join(', ')} of the config file: not used here, since a fork wrote it; inputs of the job are used`);
    try {
        return await (0,run_job/* runJob */.b)({ ...deps, ownsNames: true }, settings, await place());
    }
    catch (thrown) {
        const error = (0,errors/* toScangateError */.KK)(thrown);
        for (const row of error.trace)
            logger.debug((0,core_text/* message */.iU)(row));
        return without(error.outcome, failureOf(error));
    }
}

// EXTERNAL MODULE: ./build/job/settings.js + 1 modules
var job_settings = __webpack_require__(449);
;// CONCATENATED MODULE: ./build/job/run-in-ci.js







/** Scans as a job of a CI, and tells that CI what came of it, wrong inputs included. */
async function runInCi({ host, ci, sources = [], loadBackend, show, reword = (problem) => problem, }) {
    const inputs = { ...ci, sources: [...sources, ...ci.inputs], platform: ci.id };
    const found = await loadScanSettings((check) => (0,job_settings/* loadJobSettings */.X)(host, inputs, check), { ...ci, cwd: host.cwd }, loadBackend);
    const read = { ...found, problems: found.problems.map(reword) };
    const { settings } = read;
    const signal = (0,cancel_on_signals/* cancelOnSignals */.d)(host);
    const { logger, redactor } = ci;
    const platform = show(settings);
    let folder = '';
    let isShown = false;
    const shown = {
        id: ci.id,
        async publish(result) {
            isShown = true;
            await platform.publish(result);
        },
    };
    const deps = { host, logger, redactor, loadBackend, platform: shown, signal };
    await ci.begin?.(settings);
    const { result, resultFile } = await scanJob(deps, ci, read, async () => {
        const place = await (0,job_place/* jobPlace */.$)(host, ci, settings);
        folder = place.folder;
        return place;
    });
    for (const problem of result.failure?.problems ?? [])
        logger.error((0,core_text/* message */.iU)((0,errors/* describeProblem */.BJ)(problem)));
    if (!isShown && !result.failure?.problems)
        await platform.publish(result);
    // In a text that is rendered already, what escapes a sign would hide a secret from the redactor.
    await ci.publish({ result: (0,redact_result.redactResult)(result, redactor), settings, resultFile, folder }, signal);
    return result;
}


/***/ })

};
