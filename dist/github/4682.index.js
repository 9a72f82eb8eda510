export const id = 4682;
export const ids = [4682];
export const modules = {

/***/ 94682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _backends_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30796);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_run_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14866);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13405);
/* harmony import */ var _job_check_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85821);
/* harmony import */ var _job_with_backend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18932);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36976);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60736);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93319);
/* harmony import */ var _step_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80614);










/** All posts of a cancelled job share five minutes (GitHub, "Workflow cancellation reference"). */
const longestMs = 60_000;
const betweenTriesMs = 5_000;
/** The post step: stops the scan that its main step left running. It never fails the job. */
async function post(host, loadBackend = _backends_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBackend */ .D) {
    const step = await (0,_step_js__WEBPACK_IMPORTED_MODULE_8__/* .openStep */ .b)(host);
    try {
        await stopWhatIsLeft(step, loadBackend);
    }
    catch (thrown) {
        step.logger.warn((0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8) `a scan may go on: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toScangateError */ .KK)(thrown).message)}`);
    }
    return 0;
}
async function stopWhatIsLeft(step, loadBackend) {
    const { host, logger } = step;
    const state = await (0,_step_state_js__WEBPACK_IMPORTED_MODULE_9__/* .keptInStep */ .c)(step);
    if (state === undefined || state.phase === 'ended' || state.phase === 'left')
        return;
    const { settings, problems } = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .loadStepSettings */ .i)(step, (found) => (0,_job_check_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBackendSettings */ .a)(found, loadBackend));
    for (const problem of problems)
        logger.warn((0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblem */ .BJ)(problem)));
    if (problems.length > 0 || settings.backend !== state.backend)
        return;
    const { target } = await (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .stepPlace */ .q)(step, settings);
    const { clock } = host;
    const endsAt = clock.now() + longestMs;
    await (0,_job_with_backend_js__WEBPACK_IMPORTED_MODULE_5__/* .withBackend */ .J)(step, settings, loadBackend, async (backend) => {
        let stopped = 'running';
        for (;;) {
            stopped = await (0,_core_run_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stopScan */ .uo)({ backend, clock, logger }, { target, key: state.key }, state.scan, _core_run_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stopBudgetMs */ .En);
            // A scan that was just started need not be visible yet.
            const isWorthAnotherTry = backend.cancel && (stopped === 'running' || state.phase === 'starting');
            if (stopped === 'stopped' || !isWorthAnotherTry || clock.now() + betweenTriesMs > endsAt)
                break;
            await clock.sleep(betweenTriesMs, new AbortController().signal);
        }
        if (stopped === 'none')
            logger.info((0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8) `nothing to stop: backend ${backend.id} knows no scan of this run`);
    });
}


/***/ })

};
