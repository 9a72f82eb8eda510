export const id = 796;
export const ids = [796];
export const modules = {

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadBackend: () => (/* binding */ loadBackend)
/* harmony export */ });
/** The backends, each loaded when it is chosen. */
const modules = {
    local: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(298), __webpack_require__.e(6424), __webpack_require__.e(2836), __webpack_require__.e(1330), __webpack_require__.e(4302)]).then(__webpack_require__.bind(__webpack_require__, 5363))).localBackend,
    rafter: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3243), __webpack_require__.e(6424), __webpack_require__.e(661)]).then(__webpack_require__.bind(__webpack_require__, 661))).rafterBackend,
    mdssc: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3243), __webpack_require__.e(6424), __webpack_require__.e(4885)]).then(__webpack_require__.bind(__webpack_require__, 4885))).mdsscBackend,
    appsecplus: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3243), __webpack_require__.e(6424), __webpack_require__.e(1259)]).then(__webpack_require__.bind(__webpack_require__, 7288))).appsecplusBackend,
    scancodeio: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3243), __webpack_require__.e(6424), __webpack_require__.e(9693)]).then(__webpack_require__.bind(__webpack_require__, 9693))).scancodeioBackend,
    advalidation: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3243), __webpack_require__.e(6424), __webpack_require__.e(1563)]).then(__webpack_require__.bind(__webpack_require__, 1563))).advalidationBackend,
};
async function loadBackend(id) {
    return modules[id]();
}


/***/ })

};
