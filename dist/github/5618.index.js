export const id = 5618;
export const ids = [5618];
export const modules = {

/***/ 35618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/gate/evaluate.js
var evaluate = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/core/gate/rules.js
var rules = __webpack_require__(37723);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(44077);
// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(69058);
// EXTERNAL MODULE: ./build/core/run/decide.js + 2 modules
var decide = __webpack_require__(2257);
;// CONCATENATED MODULE: ./build/core/judge-again.js





/**
 * A stored result, judged by other rules. Of a run that ended without results nothing new can be said: it keeps its
 * outcome, whatever the rules are. A run that only started its scan is no answer to a gate.
 */
function judgeAgain(original, gate, policies, decisions, now) {
    const stored = decideAgain(original, decisions, now);
    const failOn = gate.rules.map(rules/* formatRule */.U);
    if (stored.outcome === 'started') {
        const failure = {
            code: 'SCAN_NOT_ENDED',
            message: 'the scan was started, and its results were not fetched',
            hint: `Wait for it and judge it: run the same job with 'scan-id' set to ${stored.scan?.id}, or 'scangate scan --backend ${stored.backend} --scan-id ${stored.scan?.id}' with the same address and options.`,
        };
        return {
            ...stored,
            failOn,
            failure,
            outcome: 'inconclusive',
            exitCode: (0,core_outcome/* exitCodeOf */.FO)('inconclusive', policies),
        };
    }
    if (!stored.verdict) {
        const code = (0,core_outcome/* exitCodeOf */.FO)(stored.outcome, policies);
        return { ...stored, failOn, exitCode: stored.outcome === 'cancelled' ? stored.exitCode : code };
    }
    const verdict = (0,evaluate/* evaluate */._)(stored, gate);
    const outcome = { broken: 'failed', held: 'passed', unknown: 'inconclusive' }[verdict.gate];
    const { failure: _, ...rest } = stored;
    return { ...rest, failOn, verdict, outcome, exitCode: (0,core_outcome/* exitCodeOf */.FO)(outcome, policies) };
}
/** Without decisions of its own, a judgement goes by those that the result holds. */
function decideAgain(stored, decisions, now) {
    const { baseline, ignore } = decisions;
    if (baseline === undefined && ignore.length === 0)
        return stored;
    const everything = [...stored.findings, ...(stored.ignored ?? []).map(({ finding }) => finding)];
    const all = ignore.length === 0 ? stored.findings : everything;
    const { findings, ignored = stored.ignored, notices, } = (0,decide/* decide */.L)({ ...stored, findings: all, nativeReports: [] }, decisions, now);
    return {
        ...stored,
        findings,
        counts: (0,severity/* countBySeverity */.Ot)(findings),
        ...(ignored ? { ignored } : {}),
        ...(notices ? { notices } : {}),
    };
}

// EXTERNAL MODULE: ./build/job/decisions.js + 1 modules
var decisions = __webpack_require__(59026);
// EXTERNAL MODULE: ./build/job/no-scan.js
var no_scan = __webpack_require__(93331);
// EXTERNAL MODULE: ./build/job/values.js
var values = __webpack_require__(83196);
// EXTERNAL MODULE: ./build/platforms/terminal/index.js + 2 modules
var terminal = __webpack_require__(6634);
// EXTERNAL MODULE: ./build/github/announce.js
var announce = __webpack_require__(13495);
// EXTERNAL MODULE: ./build/github/outputs.js
var outputs = __webpack_require__(31224);
// EXTERNAL MODULE: ./build/github/result-file.js
var result_file = __webpack_require__(93484);
// EXTERNAL MODULE: ./build/github/settings.js + 2 modules
var settings = __webpack_require__(60736);
// EXTERNAL MODULE: ./build/github/step.js + 8 modules
var github_step = __webpack_require__(93319);
;// CONCATENATED MODULE: ./build/github/gate.js











/** The gate step: judges a stored result with the rules given now, and ends with the exit code of the outcome. */
async function gate(host) {
    const step = await (0,github_step/* openStep */.b)(host);
    const read = await (0,settings/* loadStepSettings */.i)(step);
    const { result, isKnown } = await judge(step, read);
    const { redactor } = step;
    const shown = (0,terminal/* createTerminalPlatform */.K)({
        output: host.stdout,
        redactor,
        verbosity: 'quiet',
        place: '',
        logger: { endProgress: () => undefined },
    });
    await shown.publish(result);
    (0,outputs/* setOutputs */.n)(step, 'gate', (0,values/* valuesOf */.s)(result));
    if (result.exitCode !== 0 && !isKnown)
        (0,announce/* announce */.i)(step, result);
    return result.exitCode;
}
async function judge(step, read) {
    const { host, context } = step;
    const { settings, problems } = read;
    try {
        const { result: stored } = await (0,result_file/* readStoredResult */.n)(step, settings);
        // The inputs that the scan refused are mostly those of this step as well.
        if (stored.failure?.problems)
            return { result: stored, isKnown: true };
        if (problems.length > 0)
            throw new errors/* InputError */.dz(problems);
        const judged = judgeAgain(stored, {
            rules: settings['fail-on'],
            unknownSeverity: settings['unknown-severity'],
            require: settings.require,
        }, { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] }, await (0,decisions/* readDecisions */.u)(settings, stored.backend, host.cwd), host.clock.date());
        return { result: judged, isKnown: false };
    }
    catch (thrown) {
        const error = (0,errors/* toScangateError */.KK)(thrown);
        const run = { settings, code: context.code, clock: host.clock };
        return { result: (0,no_scan/* resultWithoutScan */.f)(run, error.outcome, (0,no_scan/* failureOf */.g)(error)), isKnown: false };
    }
}


/***/ }),

/***/ 93484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readStoredResult)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35235);
/* harmony import */ var _job_leave_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96133);
/* harmony import */ var _job_read_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61030);




/** The result that an earlier step, or another job, has left. Nothing of it is trusted but what its schema holds. */
async function readStoredResult({ host }, settings) {
    const path = settings['result-file'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings['report-dir'], _job_leave_result_js__WEBPACK_IMPORTED_MODULE_2__/* .resultFileName */ .t);
    return { result: await (0,_job_read_result_js__WEBPACK_IMPORTED_MODULE_3__/* .readResult */ .U)(path, (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)(path, host.cwd)), path, dir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) };
}


/***/ })

};
