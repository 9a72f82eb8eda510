export const id = 4820;
export const ids = [4820];
export const modules = {

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectGarbage: () => (/* binding */ collectGarbage),
/* harmony export */   keepMemoryLow: () => (/* binding */ keepMemoryLow)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);


/**
 * Keeps the part of the heap small that new objects go to. It grows to 48 MB otherwise, and everything that a large
 * result is made of is copied about in it: with 100,000 findings that is a third of the memory of the process, and no
 * time is gained by it (`npm run bench -- reports`).
 */
function keepMemoryLow() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
/** Gives back what is not used any more, at once: between two reports of a large result. */
function collectGarbage() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
    const collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
    if (typeof collect === 'function')
        collect();
}


/***/ })

};
