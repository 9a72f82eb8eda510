export const id = 259;
export const ids = [259];
export const modules = {

/***/ 1259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _core_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4432);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3503);


/**
 * The fields in the order in which they are written, whatever order the objects have in memory. One list serves all
 * objects, since none contradicts another; a field that is not named here is not written.
 */
const fields = [
    ...['$schema', 'schemaVersion', 'tool', 'outcome', 'exitCode', 'backend', 'target', 'scan'],
    ...[
        'startedAt',
        'finishedAt',
        'failOn',
        'verdict',
        'failure',
        'checks',
        'counts',
        'findings',
        'sbom',
        'reports',
    ],
    ...['repository', 'ref', 'sha'],
    ...['gate', 'rules', 'unmet', 'rule', 'broken', 'count', 'allowed', 'about', 'reason'],
    ...['code', 'input', 'message', 'hint', 'problems'],
    ...['critical', 'high', 'medium', 'low', 'info', 'unknown'],
    ...['fingerprint', 'category', 'severity', 'ruleId', 'title', 'description', 'locations', 'component'],
    ...['aliases', 'cwes', 'ratings', 'fixVersions'],
    ...['projects', 'components', 'dependencies', 'dependsOn'],
    ...['id', 'purl', 'ecosystem', 'kind', 'name', 'version', 'categories', 'state', 'reasons', 'scope'],
    ...['vector', 'score', 'licenses', 'hashes', 'algorithm', 'hex', 'lockfiles'],
    ...['path', 'startLine', 'startColumn', 'endLine', 'endColumn', 'lockfile', 'madeBy', 'url'],
];
/** `scangate.json`, with each finding and each component on a line of its own. It may be printed to the log of a CI. */
function renderJson(result) {
    const { repository, ref, sha } = result.target;
    const document = {
        ...result,
        $schema: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaId */ .Vl,
        schemaVersion: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
        target: { repository, ref, sha },
    };
    return `${(0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .logSafeJson */ .C)(block(document, '', 2))}\n`;
}
/** JSON in which objects are unfolded `depth` levels deep and arrays have one element a line. */
function block(value, indent, depth) {
    const inner = `${indent}  `;
    const enclose = (open, parts, close) => parts.length === 0 ? open + close : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
    if (Array.isArray(value))
        return enclose('[', value.map((item) => JSON.stringify(item, fields)), ']');
    if (depth === 0 || typeof value !== 'object' || value === null)
        return JSON.stringify(value, fields);
    const properties = new Map(Object.entries(value));
    const present = fields.filter((field) => properties.get(field) !== undefined);
    return enclose('{', present.map((field) => `"${field}": ${block(properties.get(field), inner, depth - 1)}`), '}');
}


/***/ }),

/***/ 3503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ schemaVersion),
/* harmony export */   Vl: () => (/* binding */ schemaId),
/* harmony export */   sB: () => (/* binding */ readableVersions)
/* harmony export */ });
/** The version of `scangate.json` that this Scangate writes, and the versions that it reads. */
const schemaVersion = 1;
const readableVersions = [1];
/** Names the schema; nothing is fetched from it. */
const schemaId = `urn:scangate:schema:result:${schemaVersion}`;


/***/ })

};
