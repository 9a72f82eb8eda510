export const id = 9476;
export const ids = [9476];
export const modules = {

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateCommand: () => (/* binding */ gateCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/gate/evaluate.js
var evaluate = __webpack_require__(1753);
// EXTERNAL MODULE: ./build/core/gate/rules.js
var rules = __webpack_require__(7723);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(9058);
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
            hint: `Wait for it and judge it, with the same address and options: scangate scan --backend ${stored.backend} --scan-id ${stored.scan?.id}.`,
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

// EXTERNAL MODULE: ./build/cli/decisions.js + 1 modules
var decisions = __webpack_require__(7957);
// EXTERNAL MODULE: ./build/cli/output.js + 2 modules
var output = __webpack_require__(9240);
// EXTERNAL MODULE: ./build/cli/read-result.js
var read_result = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/cli/session.js
var cli_session = __webpack_require__(7345);
;// CONCATENATED MODULE: ./build/cli/commands/gate.js







/** `scangate gate <scangate.json>`: judges a stored result with the rules given now. */
async function gateCommand(host, command) {
    const session = (0,cli_session/* openSession */.f)(host, command, 1);
    const [file] = session.commandLine.operands;
    const missing = {
        input: 'file',
        message: 'is missing',
        hint: 'For example: scangate gate scangate-reports/scangate.json',
    };
    const known = session.commandLine.problems.length > 0;
    const { settings } = await (0,cli_session/* loadSessionSettings */.u)(session, undefined, async () => file === undefined && !known ? [missing] : []);
    if (file === undefined)
        throw new errors/* InputError */.dz([missing]);
    const stored = await (0,read_result/* readResult */.U)((0,external_node_path_.resolve)(host.cwd, file), file);
    const result = judgeAgain(stored, { rules: settings['fail-on'], unknownSeverity: settings['unknown-severity'], require: settings.require }, { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] }, await (0,decisions/* readDecisions */.u)(settings, stored.backend, host.cwd), host.clock.date());
    await (0,output/* createOutput */.q)(session, file).publish(result);
    return result.exitCode;
}


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);


const largestResult = 512 * 1024 * 1024;
/** A stored `scangate.json`. Rejects with `RESULT_FILE_INVALID`, or with an `InputError` that names each wrong place. */
async function readResult(path, shownAs) {
    const { parseResult } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(6256)]).then(__webpack_require__.bind(__webpack_require__, 6256));
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


/***/ })

};
