export const id = 3795;
export const ids = [3795];
export const modules = {

/***/ 3795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stateDocument: () => (/* binding */ stateDocument)
});

// UNUSED EXPORTS: stateVersion

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/core/model/scan.js
var scan = __webpack_require__(6711);
;// CONCATENATED MODULE: ./build/core/ports/state-store.js
/**
 * `starting`: a start was or may have been sent. `started`: the scan has this id. `left`: it goes on although nobody
 * waits, as the user wished. `ended`: there is nothing to stop any more.
 */
const scanPhases = ['starting', 'started', 'left', 'ended'];

;// CONCATENATED MODULE: ./build/reports/state-schema.js



const stateVersion = 1;
const scanRef = schemas/* object */.Ikc({
    backend: schemas/* string */.YjP(),
    id: schemas/* string */.YjP().refine(scan/* isScanId */.tk, 'expected a scan id'),
});
/** `scangate-state.json` as it lies on disk. */
const stateDocument = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(stateVersion),
    key: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
    nonce: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{32}$/, 'expected 32 hexadecimal digits')
        .exactOptional(),
    backend: schemas/* string */.YjP(),
    phase: schemas/* enum */.k5n(scanPhases),
    scan: scanRef.exactOptional(),
});


/***/ })

};
