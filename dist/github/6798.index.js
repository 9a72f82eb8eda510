export const id = 6798;
export const ids = [6798];
export const modules = {

/***/ 73517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contentUuid)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A UUID of version 8 (RFC 9562, section 5.8), made of a content, so that the same content has the same one. */
function contentUuid(pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    const digest = hash.digest();
    digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x80;
    digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
    const hex = digest.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}


/***/ }),

/***/ 86798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeFindings: () => (/* binding */ mergeFindings)
/* harmony export */ });
/* harmony import */ var _content_uuid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73517);
/* harmony import */ var _json_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33972);
/* harmony import */ var _native_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12820);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26300);




/**
 * `scangate-merged.cdx.json`: the bill of materials of a backend with our findings added to its vulnerabilities. What it
 * says stays; it gets a number of its own, and at least version 1.6, which ours are of and earlier ones are part of.
 */
function* mergeFindings(content, result, { date }) {
    const { $schema: _, bomFormat, specVersion, serialNumber: __, version: ___, ...bom } = (0,_native_check_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .l)(content) ?? {};
    const refByPurl = new Map(componentsIn(bom).flatMap(refsByPurl));
    const body = () => ({
        ...bom,
        metadata: { timestamp: date.toISOString(), ...fieldsOf(bom.metadata) },
        components: joined(bom.components, addedComponents(result, refByPurl)),
        vulnerabilities: joined(bom.vulnerabilities, addedVulnerabilities(bom, result, refByPurl)),
    });
    const head = {
        bomFormat,
        specVersion: isBefore16(specVersion) ? '1.6' : specVersion,
        serialNumber: `urn:uuid:${(0,_content_uuid_js__WEBPACK_IMPORTED_MODULE_0__/* .contentUuid */ .V)((0,_json_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonPieces */ .M)(body(), { depth: 2 }))}`,
        version: 1,
    };
    yield* (0,_json_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonPieces */ .M)({ ...head, ...body() }, { depth: 2 });
    yield '\n';
}
/** Components of every depth. */
function componentsIn({ components, metadata }) {
    const direct = [fieldsOf(fieldsOf(metadata).component), ...listOf(components).map(fieldsOf)];
    return direct.flatMap((component) => [
        component,
        ...(listOf(component.components).length > 0 ? componentsIn({ components: component.components }) : []),
    ]);
}
/** A component without a package URL may be referred to by one. */
function refsByPurl({ purl, 'bom-ref': ref }) {
    if (typeof ref !== 'string')
        return [];
    return typeof purl === 'string'
        ? [
            [ref, ref],
            [purl, ref],
        ]
        : [[ref, ref]];
}
/** The components of our findings that the bill of materials does not have, or has under no name to refer to. */
function* addedComponents(result, known) {
    const seen = new Set(known.keys());
    for (const { finding } of (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .componentFindings */ .WT)(result)) {
        const { purl } = finding.component;
        if (seen.size < seen.add(purl).size)
            yield (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .toFoundComponent */ .Bp)(finding.component);
    }
}
/** Without those that the bill of materials has for the same component under the same id. */
function* addedVulnerabilities(bom, result, refByPurl) {
    const known = new Set(listOf(bom.vulnerabilities).map(fieldsOf).flatMap(idsWithRefs));
    const refOf = ({ finding }) => refByPurl.get(finding.component.purl) ?? finding.component.purl;
    for (const entry of (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .componentFindings */ .WT)(result)) {
        const ref = refOf(entry);
        if (known.has(`${entry.finding.ruleId} ${ref}`))
            continue;
        const vulnerability = (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .toVulnerability */ .OF)(entry);
        yield { ...vulnerability, affects: vulnerability.affects.map((affected) => ({ ...affected, ref })) };
    }
}
/** ScanCode.io writes `urn:cdx:` before the bom-ref. */
function idsWithRefs({ id, affects }) {
    return listOf(affects).map((affected) => `${id} ${String(fieldsOf(affected).ref).replace(/^urn:cdx:/, '')}`);
}
function* joined(first, second) {
    yield* listOf(first);
    yield* second;
}
function isBefore16(version) {
    return typeof version !== 'string' || /^1\.[0-5]$/.test(version);
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 26300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ toFoundComponent),
/* harmony export */   OF: () => (/* binding */ toVulnerability),
/* harmony export */   WT: () => (/* binding */ componentFindings)
/* harmony export */ });
/* harmony import */ var _unique_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5713);

const methods = {
    '2.0': 'CVSSv2',
    '3.0': 'CVSSv3',
    '3.1': 'CVSSv31',
    '4.0': 'CVSSv4',
};
/** Each once, those that are ignored last. */
function* componentFindings({ findings, ignored = [] }) {
    const seen = new Set();
    const isNew = (fingerprint) => seen.size < seen.add(fingerprint).size;
    for (const finding of findings)
        if (isComponentFinding(finding) && isNew(finding.fingerprint))
            yield { finding };
    for (const entry of ignored)
        if (isComponentFinding(entry.finding) && isNew(entry.finding.fingerprint))
            yield { finding: entry.finding, ignored: entry };
}
function isComponentFinding(finding) {
    const { category, component } = finding;
    return ((category === 'sca' || category === 'malware' || category === 'container') &&
        component !== undefined &&
        component.purl !== '');
}
/** What a finding says about a component that no bill of materials names. */
function toFoundComponent({ purl, name, version }) {
    return { type: 'library', 'bom-ref': purl, name, ...(version === '' ? {} : { version }), purl };
}
/**
 * One finding as a CycloneDX vulnerability. `analysis` is there only where somebody decided not to count it: else nobody
 * has analysed it yet.
 */
function toVulnerability({ finding, ignored }) {
    const { component, baseline } = finding;
    const advisory = webPage(finding.url);
    const cwes = finding.cwes.flatMap((cwe) => /^CWE-([1-9]\d{0,5})$/.exec(cwe)?.[1] ?? []).map(Number);
    const ratings = finding.ratings.map(({ version, vector, score }) => ({
        score,
        method: methods[version],
        vector,
    }));
    const references = finding.aliases.map((id) => ({ id, source: sourceOf(id) }));
    const recommendation = recommend(finding);
    return {
        'bom-ref': finding.fingerprint,
        id: finding.ruleId,
        source: sourceOf(finding.ruleId),
        ...(references.length === 0 ? {} : { references: [...(0,_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .unique */ .A)(references, ({ id }) => id)] }),
        ratings: [
            { source: { name: 'Scangate' }, severity: finding.severity, method: 'other' },
            ...(0,_unique_js__WEBPACK_IMPORTED_MODULE_0__/* .unique */ .A)(ratings, (rating) => JSON.stringify(rating)),
        ],
        ...(cwes.length === 0 ? {} : { cwes: [...new Set(cwes)] }),
        description: finding.title,
        ...(finding.description === undefined ? {} : { detail: finding.description }),
        ...(recommendation === '' ? {} : { recommendation }),
        ...(advisory === undefined ? {} : { advisories: [{ url: advisory }] }),
        ...(ignored ? { analysis: toAnalysis(ignored) } : {}),
        affects: [
            {
                ref: component.purl,
                ...(component.version === ''
                    ? {}
                    : { versions: [{ version: component.version, status: 'affected' }] }),
            },
        ],
        ...(baseline ? { properties: [{ name: 'scangate:baseline', value: baseline }] } : {}),
    };
}
/** Somebody decided not to count it; whether it can be exploited, or will be mended, is not said. */
function toAnalysis({ reason, until }) {
    const end = until === undefined ? '' : ` until ${until}`;
    return { detail: `Ignored${end}: ${reason}` };
}
function recommend({ component, fixVersions, remediation }) {
    const [nearest, ...others] = fixVersions;
    const also = others.length === 0 ? '' : ` (also fixed in ${others.join(', ')})`;
    const upgrade = nearest === undefined
        ? []
        : [`Upgrade ${component.name} from ${component.version} to ${nearest}${also}.`];
    return [...upgrade, ...(remediation === undefined ? [] : [remediation])].join('\n');
}
/** The database that gives out ids of this shape. */
function sourceOf(id) {
    if (/^CVE-\d{4}-\d{4,}$/.test(id))
        return { name: 'NVD', url: `https://nvd.nist.gov/vuln/detail/${id}` };
    if (/^GHSA(-[0-9a-z]{4}){3}$/.test(id))
        return { name: 'GitHub Advisories', url: `https://github.com/advisories/${id}` };
    if (/^[A-Z]+-[A-Za-z0-9-]+$/.test(id))
        return { name: 'OSV', url: `https://osv.dev/vulnerability/${id}` };
    return { name: 'unknown' };
}
function webPage(text) {
    const url = text === undefined ? null : URL.parse(text);
    return url?.protocol === 'https:' && url.username === '' ? url.href : undefined;
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
