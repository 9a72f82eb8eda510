export const id = 8076;
export const ids = [8076];
export const modules = {

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionCommand: () => (/* binding */ versionCommand)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);

/** `scangate version`: for people and bug reports. */
async function versionCommand(host, command) {
    const { json, verbose } = command.opts();
    if (json)
        host.stdout.write(`${JSON.stringify({ version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r, ...host.runtime })}\n`);
    else if (verbose)
        host.stdout.write(`scangate ${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r} (Node.js ${host.runtime.node}, ${host.runtime.platform})\n`);
    else
        host.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r}\n`);
    return 0;
}


/***/ })

};
