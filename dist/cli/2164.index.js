export const id = 2164;
export const ids = [2164];
export const modules = {

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   crashMessage: () => (/* binding */ crashMessage)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(193);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3405);
/* harmony import */ var _job_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4109);



/** What an error that nobody foresaw says: one line that nothing reads as a command, without the secrets of the job. */
function crashMessage(thrown, env) {
    const redactor = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)();
    (0,_job_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .registerSecrets */ .d)(redactor, env);
    // Before it is cleaned as well: there is no telling how cleaning changes what a secret is a part of.
    return redactor.redact((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)(redactor.redact(wordsOf(thrown))).toString());
}
/** Anything can be thrown, also what cannot be made a text. */
function wordsOf(thrown) {
    try {
        return String(thrown instanceof Error ? thrown.message : thrown);
    }
    catch {
        return 'unexpected error';
    }
}


/***/ })

};
