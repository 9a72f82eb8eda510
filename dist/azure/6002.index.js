export const id = 6002;
export const ids = [6002];
export const modules = {

/***/ 6002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endProcess: () => (/* binding */ endProcess)
/* harmony export */ });
/** How long what is left of the work may take to end by itself. */
const graceMs = 500;
/**
 * Ends this process with the exit code, once everything that was written is with its reader: by itself, or soon after
 * although something is still under way that nobody waits for.
 */
async function endProcess(exitCode) {
    process.exitCode = exitCode;
    await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
    setTimeout(() => process.exit(), graceMs).unref();
}
/** Resolves when the stream has handed over what it was given, or cannot. */
function flushed(stream) {
    return new Promise((resolve) => {
        stream.write('', () => resolve());
    });
}


/***/ })

};
