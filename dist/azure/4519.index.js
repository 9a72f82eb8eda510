export const id = 4519;
export const ids = [4519];
export const modules = {

/***/ 9153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ findNotCheckedOut),
/* harmony export */   s: () => (/* binding */ describeNotCheckedOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3627);



/** `isWanted` tells what would be looked at if it were there; `isListed` what is there. */
async function findNotCheckedOut(root, worktrees, isWanted, isListed) {
    const submodules = [];
    const sparse = [];
    for (const worktree of worktrees) {
        for (const path of worktree.submodules)
            if (isWanted(`${path}/`) && (await isEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))))
                submodules.push(path);
        for (const path of worktree.sparse)
            if (isWanted(path) && (path.endsWith('/') ? await isEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) : !isListed(path)))
                sparse.push(path);
    }
    return { submodules: submodules.sort(), sparse: sparse.sort() };
}
/** A sentence for each kind. */
function describeNotCheckedOut({ submodules, sparse }) {
    const folders = sparse.filter((path) => path.endsWith('/')).length;
    const files = sparse.length - folders;
    const left = [
        ...(folders > 0 ? [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(folders, 'tracked folder')] : []),
        ...(files > 0 ? [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(files, 'tracked file')] : []),
    ].join(' and ');
    return [
        ...(submodules.length === 1 ? [`submodule ${submodules[0]} is not checked out`] : []),
        ...(submodules.length > 1 ? [`submodules are not checked out: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(submodules)}`] : []),
        ...(sparse.length > 0
            ? [`${left} ${sparse.length === 1 ? 'is' : 'are'} not checked out (sparse checkout)`]
            : []),
    ];
}
async function isEmpty(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((thrown) => thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT' ? [] : undefined);
    return entries?.length === 0;
}


/***/ }),

/***/ 9319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ systemErrorInWords)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** What the system said, in words: its own message would tell where the checkout lies on this machine. */
function systemErrorInWords(thrown) {
    const errno = thrown instanceof Error && 'errno' in thrown ? thrown.errno : undefined;
    return typeof errno === 'number' ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.getSystemErrorMessage)(errno) : 'unexpected error';
}


/***/ })

};
