export const id = 1029;
export const ids = [1029];
export const modules = {

/***/ 1029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkLicenses: () => (/* binding */ checkLicenses)
/* harmony export */ });
/* harmony import */ var _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3627);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8255);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8345);




/**
 * Components under a licence that is denied: SPDX ids or expressions. A component whose licence is not known, or in words
 * that are no SPDX expression, leaves the check incomplete: it may be under a denied one.
 */
function checkLicenses(sbom, inventory, deny) {
    const denied = deny.flatMap((expression) => (0,_choices_js__WEBPACK_IMPORTED_MODULE_2__/* .choicesOf */ .c)(expression) ?? []);
    const components = sbom?.components ?? [];
    const [findings, without, unclear] = [[], [], []];
    for (const component of components) {
        const licenses = component.licenses.map((text) => text.trim()).filter((text) => text !== '');
        const understood = licenses.map((text) => ({ text, choices: (0,_choices_js__WEBPACK_IMPORTED_MODULE_2__/* .choicesOf */ .c)(text) }));
        const bad = understood.find(({ choices }) => choices !== undefined && (0,_choices_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .G)(choices, denied));
        const label = `${component.name}@${component.version}`;
        if (bad !== undefined)
            findings.push(toFinding(component, bad.text, deny));
        else if (licenses.length === 0)
            without.push(label);
        else if (understood.some(({ choices }) => choices === undefined))
            unclear.push(label);
    }
    const known = components.length - without.length - unclear.length;
    const reasons = [
        ...(inventory.state === 'complete'
            ? []
            : ['only the known components were looked at: the SBOM is not complete']),
        ...(without.length > 0
            ? [`the licence of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(without.length, 'component')} is not known: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .yU)(without)}`]
            : []),
        ...(unclear.length > 0
            ? [`the licence of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(unclear.length, 'component')} is no SPDX expression: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .yU)(unclear)}`]
            : []),
    ];
    const nothing = known === 0 && reasons.length > 0;
    return {
        findings,
        check: {
            ..._checks_js__WEBPACK_IMPORTED_MODULE_1__/* .licensesCheck */ .Hg,
            state: reasons.length === 0 ? 'complete' : nothing ? 'not-checked' : 'incomplete',
            reasons,
            scope: `${known === components.length ? '' : `${known} of `}${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(components.length, 'component')}`,
        },
    };
}
function toFinding(component, license, deny) {
    const { purl, name, version, lockfiles } = component;
    return {
        fingerprint: (0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)('license', 'denied-license', purl),
        category: 'license',
        severity: 'medium',
        ruleId: 'denied-license',
        title: `${name}@${version} is under ${license}`,
        description: `Denied: ${deny.join(', ')}.`,
        locations: lockfiles.map((path) => ({ path })),
        component: { purl, name, version },
        aliases: [],
        cwes: [],
        ratings: [],
        fixVersions: [],
        remediation: 'Use another package, or agree with its authors on another licence.',
    };
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * SHA-256 over the category and the parts that identify a finding, each preceded by its length, so that moving a
 * character from one part to the next gives another fingerprint. The parts must not hold a secret, a line number or
 * anything else that changes while the finding stays.
 */
function fingerprintOf(category, ...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of [category, ...parts])
        hash.update(`${Buffer.byteLength(part)}:${part};`);
    return hash.digest('hex');
}


/***/ })

};
