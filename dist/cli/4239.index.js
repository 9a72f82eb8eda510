export const id = 4239;
export const ids = [4239];
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
var decisions = __webpack_require__(9026);
// EXTERNAL MODULE: ./build/job/read-result.js
var read_result = __webpack_require__(1030);
// EXTERNAL MODULE: ./build/cli/output.js + 2 modules
var output = __webpack_require__(9240);
// EXTERNAL MODULE: ./build/cli/session.js + 1 modules
var cli_session = __webpack_require__(8445);
;// CONCATENATED MODULE: ./build/cli/commands/gate.js







/** `scangate gate <scangate.json>`: judges a stored result with the rules given now. */
async function gateCommand(host, command) {
    const session = await (0,cli_session/* openSession */.fA)(host, command, 1);
    const [file] = session.commandLine.operands;
    const missing = {
        input: 'file',
        message: 'is missing',
        hint: 'For example: scangate gate scangate-reports/scangate.json',
    };
    const known = session.commandLine.problems.length > 0;
    const { settings } = await (0,cli_session/* loadSessionSettings */.un)(session, undefined, async () => file === undefined && !known ? [missing] : []);
    if (file === undefined)
        throw new errors/* InputError */.dz([missing]);
    const stored = await (0,read_result/* readResult */.U)((0,external_node_path_.resolve)(host.cwd, file), file);
    const result = judgeAgain(stored, { rules: settings['fail-on'], unknownSeverity: settings['unknown-severity'], require: settings.require }, { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] }, await (0,decisions/* readDecisions */.u)(settings, stored.backend, host.cwd), host.clock.date());
    await (0,output/* createOutput */.q)(session, file).publish(result);
    return result.exitCode;
}


/***/ }),

/***/ 332:
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


/***/ })

};
