export const id = 8712;
export const ids = [8712];
export const modules = {

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancelCommand: () => (/* binding */ cancelCommand)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5235);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);
/* harmony import */ var _core_run_stop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4866);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);
/* harmony import */ var _reports_state_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8172);
/* harmony import */ var _check_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2600);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3078);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6926);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7345);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5768);
/* harmony import */ var _with_backend_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1729);












/** `scangate cancel [path]`: stops what an earlier process could not stop any more. */
async function cancelCommand(host, command, loadBackend) {
    const session = (0,_session_js__WEBPACK_IMPORTED_MODULE_9__/* .openSession */ .f)(host, command, 1);
    const [typed] = session.commandLine.operands;
    const { settings } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_9__/* .loadSessionSettings */ .u)(session, typed, (found) => (0,_check_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .checkBackendSettings */ .a)(found, loadBackend));
    const print = (text) => host.stdout.write(`${session.redactor.redact(text.toString())}\n`);
    const store = (0,_reports_state_file_js__WEBPACK_IMPORTED_MODULE_5__/* .createStateFile */ .Oi)({
        dir: settings['report-dir'],
        shownAs: (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(settings['report-dir'], host.cwd),
    });
    const named = settings['scan-id'];
    const state = named === undefined ? await store.read() : undefined;
    const nothing = named === undefined ? nothingToStop(state) : undefined;
    if (nothing) {
        print(nothing);
        return 0;
    }
    const place = await (0,_target_js__WEBPACK_IMPORTED_MODULE_10__/* .placeOf */ .$)(settings, (0,_job_js__WEBPACK_IMPORTED_MODULE_7__/* .jobOf */ .Z)(host.env, host.clock.date()), host.cwd);
    const key = (0,_order_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .T)(settings, place, state?.nonce);
    const scan = named === undefined ? state?.scan : { backend: settings.backend, id: named };
    return (0,_with_backend_js__WEBPACK_IMPORTED_MODULE_11__/* .withBackend */ .J)(session, settings, loadBackend, async (backend) => {
        if (state)
            refuseForeign(state, key, backend.id);
        const deps = { backend, clock: host.clock, logger: session.logger };
        const stopped = await (0,_core_run_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .stopScan */ .uo)(deps, { target: place.target, key }, scan, _core_run_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .stopBudgetMs */ .En);
        if (stopped === 'none')
            print((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `nothing to stop: backend ${backend.id} knows no scan of this run`);
        if (stopped === 'stopped' && session.verbosity === 'quiet')
            print((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `stopped`);
        if (state && stopped === 'stopped')
            await store.write({ ...state, phase: 'ended' });
        return stopped === 'running' && backend.cancel ? _core_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomes */ .KI.inconclusive.exitCode : 0;
    });
}
function nothingToStop(state) {
    if (state === undefined)
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `nothing to stop: no ${_reports_state_file_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFileName */ .TI} in the report folder`;
    const id = state.scan?.id ?? '';
    if (state.phase === 'ended')
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `nothing to stop: the scan has ended`;
    return state.phase === 'left'
        ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `nothing is stopped: scan ${id} was left to run; scangate cancel --scan-id ${id} asks the backend to stop it`
        : undefined;
}
/** A state that was not left by a run like this one may be anybody's, and so may its scan. */
function refuseForeign(state, key, backend) {
    if (state.backend === backend && state.key === key)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScangateError */ .fm('STATE_FILE_INVALID', `${_reports_state_file_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFileName */ .TI} is of another run: of another job, commit, folder, backend (${state.backend}) or other options`, { hint: "Give 'scangate cancel' the same inputs as the scan, or name the scan with --scan-id." });
}


/***/ })

};
