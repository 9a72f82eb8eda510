export const id = 6280;
export const ids = [6280];
export const modules = {

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _backends_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5235);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
/* harmony import */ var _core_model_backend_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2736);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3405);
/* harmony import */ var _job_read_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1030);
/* harmony import */ var _job_render_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5973);
/* harmony import */ var _job_wanted_reports_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(287);
/* harmony import */ var _reports_report_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2837);
/* harmony import */ var _print_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9749);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8445);












/** `scangate report <scangate.json>`: renders reports again, or others, from a stored result; nothing is scanned. */
async function reportCommand(host, command) {
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_8__/* .openSession */ .fA)(host, command, 1);
    const [file] = session.commandLine.operands;
    const missing = {
        input: 'file',
        message: 'is missing',
        hint: 'For example: scangate report scangate-reports/scangate.json --reports pdf,html',
    };
    const known = session.commandLine.problems.length > 0;
    const { settings } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_8__/* .loadSessionSettings */ .un)(session, undefined, async () => file === undefined && !known ? [missing] : []);
    if (file === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([missing]);
    const result = await (0,_job_read_result_js__WEBPACK_IMPORTED_MODULE_5__/* .readResult */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, file), file);
    const dir = settings['report-dir'];
    const folder = { dir, shownAs: (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P)(dir, host.cwd), roots: [host.cwd] };
    const backend = _core_model_backend_id_js__WEBPACK_IMPORTED_MODULE_9__/* .backendIds */ .f.find((id) => id === result.backend);
    const wanted = backend
        ? (0,_job_wanted_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .wantedReports */ .h)(settings.reports, await (0,_backends_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadBackend */ .D)(backend))
        : { kinds: settings.reports, notices: [] };
    for (const notice of wanted.notices)
        session.logger.info((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)(notice));
    const options = (0,_job_render_options_js__WEBPACK_IMPORTED_MODULE_6__/* .renderOptionsOf */ .e)({ ...settings, reports: wanted.kinds }, host);
    const { written, kept } = await (0,_reports_report_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .writeAgain */ .S)(folder, options, result, session.redactor);
    for (const path of kept)
        session.logger.warn((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `${path} stays as the backend delivered it; ours needs another --report-dir`);
    if (session.json)
        (0,_print_json_js__WEBPACK_IMPORTED_MODULE_11__/* .printJson */ .Q)(host, session.redactor, { reports: written });
    else if (session.verbosity !== 'quiet')
        for (const path of written)
            host.stdout.write(`${session.redactor.redact((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `${path}`.toString())}\n`);
    return 0;
}


/***/ }),

/***/ 1030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(332);




/**
 * A stored `scangate.json`; with `fingerprints`, its findings without their texts. Rejects with `RESULT_FILE_INVALID`, or
 * with an `InputError` that names each wrong place.
 */
async function readResult(path, shownAs, kept) {
    const { createResultReader } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2881)]).then(__webpack_require__.bind(__webpack_require__, 2881));
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


/***/ })

};
