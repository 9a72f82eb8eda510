export const id = 8655;
export const ids = [8655];
export const modules = {

/***/ 8655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formData: () => (/* binding */ formData)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6752);


/** A form as undici sends it. A file is not held in memory: it is read while it is sent. */
async function formData(form) {
    const data = new undici__WEBPACK_IMPORTED_MODULE_1__.FormData();
    for (const part of form.parts) {
        if ('value' in part)
            data.append(part.name, part.value);
        else
            data.append(part.name, await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(part.path, { type: part.type }), part.fileName);
    }
    return data;
}


/***/ })

};
