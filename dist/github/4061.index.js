export const id = 4061;
export const ids = [4061];
export const modules = {

/***/ 24061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCodeQuality: () => (/* binding */ renderCodeQuality)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13405);
/* harmony import */ var _json_pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33972);
/* harmony import */ var _locator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22326);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77932);
/* harmony import */ var _unique_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5713);





/** A severity nobody named is not waved through as a minor one. */
const severities = {
    critical: 'blocker',
    high: 'critical',
    medium: 'major',
    low: 'minor',
    info: 'info',
    unknown: 'major',
};
/**
 * `scangate.codequality.json`: what GitLab shows in a merge request on every tier ("Code Quality report format",
 * docs.gitlab.com/ci/testing/code_quality). Ignored findings are left out.
 */
function* renderCodeQuality({ findings, sbom }) {
    const locate = (0,_locator_js__WEBPACK_IMPORTED_MODULE_2__/* .locator */ .f)(sbom);
    const once = (0,_unique_js__WEBPACK_IMPORTED_MODULE_3__/* .unique */ .A)(findings, ({ fingerprint }) => fingerprint);
    yield* (0,_json_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonPieces */ .M)(once.map((finding) => toIssue(finding, locate(finding))), { depth: 0 });
    yield '\n';
}
function toIssue(finding, [{ path, startLine = 1 }]) {
    const { fingerprint, severity } = finding;
    return {
        description: describe(finding),
        check_name: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleName */ .o)(finding),
        fingerprint,
        severity: severities[severity],
        location: { path, lines: { begin: startLine } },
    };
}
function describe(finding) {
    const { component, fixVersions } = finding;
    const [fix] = fixVersions;
    const subject = component ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${`${component.name} ${component.version}`.trim()}: ` : '';
    return `${subject}${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .G)(finding)}${fix === undefined ? '' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) ` (fixed in ${fix})`}`;
}


/***/ }),

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

/***/ 22326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ locator)
/* harmony export */ });
/* unused harmony export pathWithin */
/**
 * Where to look for a finding, for viewers that refuse one without a place: its own locations, else, of a component, the
 * lockfile that names it, else any. No path leads out of the checkout.
 */
function locator(sbom) {
    const lockfiles = new Map(sbom?.components.map(({ purl, lockfiles }) => [purl, lockfiles]));
    const fallback = sbom?.projects[0]?.lockfile ?? '';
    return ({ locations, component }) => {
        const [first, ...others] = locations.flatMap((location) => {
            const path = pathWithin(location.path);
            return path === undefined ? [] : [path === location.path ? location : { ...location, path }];
        });
        if (first)
            return [first, ...others];
        const paths = component ? [...(lockfiles.get(component.purl) ?? []), fallback] : [];
        const path = paths.map(pathWithin).find((candidate) => candidate !== undefined);
        return [{ path: path ?? 'unknown' }];
    };
}
/** A path of the checkout in its shortest form; undefined when it would lead out of the root. */
function pathWithin(path) {
    if (path.startsWith('/') || path.includes('\0'))
        return undefined;
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/');
}


/***/ }),

/***/ 77932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   o: () => (/* binding */ ruleName)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13405);

/** The rule of a finding as one cleaned line that is never empty. */
function ruleName({ ruleId, category }) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${ruleId}`.toString().trim() || category;
}
/** The title of a finding as one cleaned line that is never empty. */
function titleOf(finding) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${finding.title}`.toString().trim() || ruleName(finding);
}


/***/ }),

/***/ 5713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unique)
/* harmony export */ });
/** The first of those with the same key, one by one. */
function* unique(items, keyOf) {
    const seen = new Set();
    for (const item of items) {
        const key = keyOf(item);
        if (seen.has(key))
            continue;
        seen.add(key);
        yield item;
    }
}


/***/ })

};
