export const id = 1259;
export const ids = [1259];
export const modules = {

/***/ 33972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ jsonPieces)
});

;// CONCATENATED MODULE: ./build/core/json-text.js
/**
 * The same JSON, fit for the log of a CI: without `##`, which begins a command anywhere in a line (`##vso[…]`, `##[…]`),
 * also where there is between the two what a runner may pass over (`core/text/commands.ts`), and with a number for each
 * character that is not seen. The other kind of command, `::name::`, counts at the start of a line only, where JSON has
 * no text.
 */
function logSafeJson(json) {
    const seen = /^[\n -~]*$/.test(json) ? json : json.replace(unseen, escaped);
    return seen.includes('#') ? seen.replace(/(#\P{ASCII}*)#/gu, '$1\\u0023') : seen;
}
const unseen = /[^\P{Cc}\n]|[\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
/** In JSON a character beyond U+FFFF is two numbers. */
function escaped(character) {
    return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/reports/json-pieces.js

/**
 * JSON in pieces, without `undefined`. Each element of a list lies on a line of its own and is only asked for when it is
 * written, so a list may be any iterable. Nothing in it begins a command of a CI.
 */
function* jsonPieces(value, { depth, indent = '' }) {
    const inner = `${indent}  `;
    if (isList(value)) {
        let before = '[';
        for (const item of value) {
            yield `${before}\n${inner}${oneLine(item)}`;
            before = ',';
        }
        yield before === '[' ? '[]' : `\n${indent}]`;
    }
    else if (depth > 0 && typeof value === 'object' && value !== null) {
        let before = '{';
        for (const [name, part] of Object.entries(value)) {
            if (part === undefined)
                continue;
            yield `${before}\n${inner}${JSON.stringify(name)}: `;
            yield* jsonPieces(part, { depth: depth - 1, indent: inner });
            before = ',';
        }
        yield before === '{' ? '{}' : `\n${indent}}`;
    }
    else
        yield oneLine(value);
}
function oneLine(value) {
    return logSafeJson(JSON.stringify(value));
}
function isList(value) {
    return typeof value === 'object' && value !== null && Symbol.iterator in value;
}


/***/ }),

/***/ 31259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _json_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33972);
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
        'ignored',
        'sbom',
        'notices',
        'grading',
        'reports',
    ],
    ...['repository', 'ref', 'sha'],
    ...['gate', 'rules', 'unmet', 'rule', 'broken', 'count', 'allowed', 'about', 'reason'],
    ...['code', 'input', 'message', 'hint', 'problems'],
    ...['critical', 'high', 'medium', 'low', 'info', 'unknown'],
    ...['fingerprint', 'category', 'severity', 'ruleId', 'title', 'description', 'locations', 'component'],
    ...['aliases', 'cwes', 'ratings', 'fixVersions', 'remediation', 'baseline', 'finding', 'until'],
    ...['projects', 'components', 'dependencies', 'dependsOn'],
    ...[
        'id',
        'purl',
        'ecosystem',
        'kind',
        'name',
        'version',
        'categories',
        'worst',
        'state',
        'reasons',
        'scope',
    ],
    ...['vector', 'score', 'licenses', 'hashes', 'algorithm', 'hex', 'lockfiles'],
    ...['path', 'startLine', 'startColumn', 'endLine', 'endColumn', 'lockfile', 'madeBy', 'url'],
];
const places = new Map(fields.map((name, place) => [name, place]));
/** `scangate.json`, with each finding and each component on a line of its own. It may be printed to the log of a CI. */
function* renderJson(result) {
    const { repository, ref, sha } = result.target;
    const document = {
        ...result,
        $schema: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaId */ .Vl,
        schemaVersion: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
        target: { repository, ref, sha },
    };
    yield* (0,_json_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPieces */ .M)(listsInOrder(document), { depth: 2 });
    yield '\n';
}
/** The elements of a list are brought into order when they are asked for, so that a large one is not held twice. */
function listsInOrder(value) {
    if (Array.isArray(value))
        return value.values().map(inOrder);
    return isObject(value) ? mapFields(value, listsInOrder) : value;
}
/** A copy with the fields in their order, at every depth. */
function inOrder(value) {
    if (Array.isArray(value))
        return value.some(isObject) ? value.map(inOrder) : value;
    return isObject(value) ? mapFields(value, inOrder) : value;
}
function mapFields(value, change) {
    const known = Object.entries(value).filter(([name]) => places.has(name));
    known.sort(([a], [b]) => placeOf(a) - placeOf(b));
    return Object.fromEntries(known.map(([name, part]) => [name, change(part)]));
}
function placeOf(name) {
    return places.get(name) ?? 0;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
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
