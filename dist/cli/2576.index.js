export const id = 2576;
export const ids = [2576];
export const modules = {

/***/ 5573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText),
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** By code unit, for `sort`: the same on every machine and in every language. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders items by a text of theirs. */
function byText(textOf) {
    return (a, b) => compareText(textOf(a), textOf(b));
}


/***/ }),

/***/ 1934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5573);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);


/**
 * The worst findings, at most `limit`: unknown severity right after high (nobody knows that it is less), then by
 * fixability and rule. Findings of one severity are only sorted when some of them are shown, so a million of them
 * cost one pass.
 */
function worstFirst(findings, limit) {
    const bySeverity = Map.groupBy(findings, (finding) => finding.severity);
    const shown = [];
    for (const severity of order) {
        if (shown.length >= limit)
            break;
        const sorted = [...(bySeverity.get(severity) ?? [])].sort(compare);
        shown.push(...sorted.slice(0, limit - shown.length));
    }
    return shown;
}
const order = [..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.slice(0, 2), 'unknown', ..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.slice(2, -1)];
function compare(a, b) {
    return (Number(b.fixVersions.length > 0) - Number(a.fixVersions.length > 0) ||
        (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.ruleId, b.ruleId) ||
        (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.component?.purl ?? a.locations[0]?.path ?? '', b.component?.purl ?? b.locations[0]?.path ?? ''));
}


/***/ }),

/***/ 4646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ jsonPieces)
/* harmony export */ });
/* harmony import */ var _core_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4432);

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
    return (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .logSafeJson */ .C)(JSON.stringify(value));
}
function isList(value) {
    return typeof value === 'object' && value !== null && Symbol.iterator in value;
}


/***/ }),

/***/ 2326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pathWithin),
/* harmony export */   f: () => (/* binding */ locator)
/* harmony export */ });
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

/***/ 2576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./build/reports/json-pieces.js
var json_pieces = __webpack_require__(4646);
// EXTERNAL MODULE: ./build/reports/locator.js
var locator = __webpack_require__(2326);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/reports/sarif/held.js


/** Of GitHub, "SARIF support for code scanning": results and rules of a run, and bytes of the file once compressed. */
const mostResults = 25_000;
const mostBytes = 10_000_000;
/** For what stands around the results, and for a compressor that does worse than ours. */
const reserve = 500_000;
/** Characters that are compressed at once: the sum over such parts is hardly more than all at once would take. */
const partLength = 1_000_000;
/** The worst findings, then the ignored ones, as many as GitHub takes. `textsOf` is all that one adds to the file. */
function heldFindings({ findings, ignored = [] }, textsOf, mostCompressed = mostBytes - reserve) {
    const counted = (0,worst_first/* worstFirst */.m)(findings, mostResults).map((finding) => ({ finding }));
    const rest = ignored.slice(0, mostResults - counted.length);
    const held = [...counted, ...rest.map((entry) => ({ finding: entry.finding, ignored: entry }))];
    let compressed = 0;
    let part = '';
    let fitting = 0;
    for (const [index, one] of held.entries()) {
        part += textsOf(one);
        if (part.length < partLength && index < held.length - 1)
            continue;
        compressed += (0,external_node_zlib_.gzipSync)(part).length;
        if (compressed > mostCompressed)
            break;
        part = '';
        fitting = index + 1;
    }
    return fitting === held.length ? held : held.slice(0, fitting);
}

// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
;// CONCATENATED MODULE: ./build/reports/sarif/text.js

/** One line of text that a SARIF viewer cannot take for a link (SARIF 2.1.0, section 3.11.6). */
function plain(text) {
    return (0,core_text/* message */.iU)(text).toString().replaceAll('](', '] (');
}
/** The same of a text of several lines. */
function plainLines(text) {
    return text
        .split(/\r\n|[\n\r]/)
        .map(plain)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/reports/sarif/notifications.js


/** What a reader of the results must know about them: what failed, was not checked, or did not fit. */
function notificationsOf(result, held) {
    const { failure, checks, notices = [], findings, ignored = [] } = result;
    const found = findings.length + ignored.length;
    return [
        ...(failure
            ? [notification('failure', 'error', [failure.message, failure.hint].filter(Boolean).join('. '))]
            : []),
        ...checks
            .filter(({ state }) => state !== 'complete')
            .map(({ name, state, reasons }) => {
            const what = state === 'not-checked' ? `${name} NOT checked` : `${name} checked only in part`;
            return notification(`check/${name}`, 'warning', [what, ...reasons].join(': '));
        }),
        ...(found > held ? [notification('trimmed', 'warning', describeTrimming(held, found))] : []),
        ...notices.map((notice) => notification('notice', 'note', notice)),
    ];
}
function describeTrimming(held, found) {
    return `this report holds the worst ${(0,words/* number */.ai)(held)} of ${(0,words/* number */.ai)(found)} findings, unknown severity right after high; scangate.json has them all`;
}
function notification(id, level, text) {
    return { descriptor: { id }, level, message: { text: plain(text) } };
}

;// CONCATENATED MODULE: ./build/reports/sarif/locations.js
function toSarifLocation(location) {
    return {
        physicalLocation: {
            artifactLocation: { uri: toUri(location.path), uriBaseId: '%SRCROOT%' },
            region: toRegion(location),
        },
    };
}
/** GitHub wants a line: the first one stands for the whole file. */
function toRegion({ startLine = 1, startColumn, endLine, endColumn }) {
    const spansLines = endLine !== undefined && endLine > startLine;
    const endsAfterStart = endColumn !== undefined && (spansLines || endColumn >= (startColumn ?? 1));
    return {
        startLine,
        ...(startColumn === undefined ? {} : { startColumn }),
        ...(endLine === undefined || endLine < startLine ? {} : { endLine }),
        ...(endsAfterStart ? { endColumn } : {}),
    };
}
/** A path as a relative reference (RFC 3986). */
function toUri(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(part.toWellFormed()))
        .join('/');
}

;// CONCATENATED MODULE: ./build/reports/sarif/severity.js
/** `level` of SARIF. A severity nobody named is not waved through as a note. */
const levels = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    info: 'note',
    unknown: 'warning',
};
/** From, to, and a number in between, on the scale of CVSS that GitHub reads `security-severity` by. */
const bands = {
    critical: [9, 10, 9.5],
    high: [7, 8.9, 8],
    medium: [4, 6.9, 5.5],
    low: [0.1, 3.9, 2],
    info: [0, 0, 0],
};
/**
 * The number that GitHub shows a finding by: its highest CVSS score where that agrees with its severity, else one that
 * does; none for a severity nobody named.
 */
function securitySeverity({ severity, ratings }) {
    if (severity === 'unknown')
        return undefined;
    const [from, to, between] = bands[severity];
    const score = ratings.reduce((highest, rating) => Math.max(highest, rating.score), 0);
    return (score >= from && score <= to ? score : between).toFixed(1);
}

;// CONCATENATED MODULE: ./build/reports/sarif/rules.js



/** GitHub keeps no more tags of one rule. */
const mostTags = 20;
function ruleIdOf({ ruleId, category }) {
    return plain(ruleId).trim() || category;
}
/**
 * One rule for each rule id, as severe as its worst finding, made when it is asked for; and the place of each id among
 * them. The findings come worst first.
 */
function collectRules(held) {
    const worst = new Map();
    for (const { finding } of held) {
        const id = ruleIdOf(finding);
        if (!worst.has(id))
            worst.set(id, finding);
    }
    return {
        rules: worst.entries().map(([id, finding]) => toRule(id, finding)),
        ruleIndexes: new Map([...worst.keys()].map((id, index) => [id, index])),
    };
}
function toRule(id, finding) {
    const number = securitySeverity(finding);
    const page = URL.parse(finding.url ?? '');
    return {
        id,
        shortDescription: { text: plain(finding.title) || id },
        fullDescription: { text: plainLines(finding.description ?? finding.title).trim() || id },
        help: { text: helpText(finding), markdown: helpMarkdown(finding).toString() },
        ...(page?.protocol === 'https:' && page.username === '' ? { helpUri: page.href } : {}),
        defaultConfiguration: { level: levels[finding.severity] },
        properties: {
            tags: tagsOf(finding),
            ...(number === undefined ? {} : { 'security-severity': number }),
        },
    };
}
function tagsOf({ category, cwes }) {
    const numbers = cwes.flatMap((cwe) => /^CWE-(\d{1,6})$/.exec(cwe)?.[1] ?? []);
    const tags = new Set([
        'security',
        category,
        ...numbers.map((n) => `external/cwe/cwe-${n.padStart(3, '0')}`),
    ]);
    return [...tags].slice(0, mostTags);
}
function helpText({ title, description, remediation, aliases, fixVersions, url }) {
    const lines = [
        plainLines(description ?? title),
        ...(remediation === undefined ? [] : [plain(remediation)]),
        ...(aliases.length > 0 ? [`Also known as ${plain(aliases.join(', '))}.`] : []),
        fixVersions.length > 0 ? `Fixed in ${plain(fixVersions.join(', '))}.` : 'No fixed version is known.',
        ...(url === undefined ? [] : [plain(url)]),
    ];
    return lines.filter((line) => line !== '').join('\n');
}
function helpMarkdown(finding) {
    const { ruleId, title, description, remediation, aliases, fixVersions, url } = finding;
    const label = (0,core_text.md) `${ruleId}`;
    return (0,core_text/* joinMarkdown */.UF)([
        (0,core_text.md) `**${url === undefined ? label : (0,core_text/* mdLink */.YF)(label, url)}** ${(0,core_text/* mdMessage */.be)(title)}`,
        ...(description === undefined ? [] : [(0,core_text/* mdMessage */.be)(description)]),
        ...(remediation === undefined ? [] : [(0,core_text/* mdMessage */.be)(remediation)]),
        ...(aliases.length > 0 ? [(0,core_text.md) `Also known as ${list(aliases)}.`] : []),
        fixVersions.length > 0 ? (0,core_text.md) `Fixed in ${list(fixVersions)}.` : (0,core_text.md) `No fixed version is known.`,
    ], '\n\n');
}
function list(texts) {
    return (0,core_text/* joinMarkdown */.UF)(texts.slice(0, 10).map((text) => (0,core_text.md) `${text}`), ', ');
}

;// CONCATENATED MODULE: ./build/reports/sarif/results.js




/** GitHub reads no more of one result. */
const mostLocations = 10;
const baselineStates = { new: 'new', known: 'unchanged' };
function toResult({ finding, ignored }, { locate, ruleIndexes, suppressions }) {
    const ruleId = ruleIdOf(finding);
    const [first, ...others] = locate(finding).slice(0, mostLocations).map(toSarifLocation);
    const related = new Map(others.map((location) => [JSON.stringify(location), location]));
    return {
        ruleId,
        ruleIndex: ruleIndexes.get(ruleId) ?? -1,
        level: levels[finding.severity],
        message: { text: messageOf(finding) },
        locations: first ? [first] : [],
        ...(related.size > 0 ? { relatedLocations: [...related.values()] } : {}),
        partialFingerprints: {
            'scangate/v1': finding.fingerprint,
            // The only one that GitHub compares; it makes one of the source line when this is absent.
            primaryLocationLineHash: `${finding.fingerprint.slice(0, 16)}:1`,
        },
        ...(finding.baseline ? { baselineState: baselineStates[finding.baseline] } : {}),
        ...(suppressions ? { suppressions: ignored ? [toSuppression(ignored)] : [] } : {}),
        properties: {
            category: finding.category,
            severity: finding.severity,
            ...(finding.component?.purl ? { purl: finding.component.purl } : {}),
            ...(finding.aliases.length > 0 ? { aliases: finding.aliases } : {}),
            ...(finding.fixVersions.length > 0 ? { fixVersions: finding.fixVersions } : {}),
        },
    };
}
function toSuppression({ reason, until }) {
    return {
        kind: 'external',
        status: 'accepted',
        justification: plain(reason),
        ...(until === undefined ? {} : { properties: { until } }),
    };
}
function messageOf({ title, ruleId, component, fixVersions }) {
    const what = plain(title) || plain(ruleId) || 'finding';
    const subject = component ? `${plain(`${component.name} ${component.version}`.trim())}: ` : '';
    const fix = fixVersions[0] === undefined ? '' : ` (fixed in ${plain(fixVersions[0])})`;
    return subject + what + fix;
}

;// CONCATENATED MODULE: ./build/reports/sarif/render.js







/** `scangate.sarif`: SARIF 2.1.0 (OASIS), as GitHub code scanning and other viewers read it. */
function* renderSarif(result) {
    const locate = (0,locator/* locator */.f)(result.sbom);
    const suppressions = (result.ignored ?? []).length > 0;
    const measured = new Set();
    const held = heldFindings(result, (one) => {
        const id = ruleIdOf(one.finding);
        const rule = measured.has(id) ? '' : JSON.stringify(toRule(id, one.finding));
        measured.add(id);
        return rule + JSON.stringify(toResult(one, { locate, ruleIndexes: new Map(), suppressions }));
    });
    const { rules, ruleIndexes } = collectRules(held);
    const { name, version } = result.tool;
    const run = {
        tool: { driver: { name: plain(name), version: plain(version), rules } },
        automationDetails: { id: `scangate/${encodeURIComponent(result.backend.toWellFormed())}/` },
        ...provenance(result),
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checkout.' } } },
        invocations: [toInvocation(result, held.length)],
        columnKind: 'utf16CodeUnits',
        // Section 3.14.23: no results at all, other than an empty list, says that nothing was scanned.
        ...(wasScanned(result)
            ? { results: Iterator.from(held).map((one) => toResult(one, { locate, ruleIndexes, suppressions })) }
            : {}),
        ...(result.grading ? { properties: { grading: result.grading } } : {}),
    };
    yield '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [\n    ';
    yield* (0,json_pieces/* jsonPieces */.M)(run, { depth: 3, indent: '    ' });
    yield '\n  ]\n}\n';
}
function wasScanned({ verdict, checks, findings }) {
    return verdict !== undefined || checks.length > 0 || findings.length > 0;
}
function toInvocation(result, held) {
    const { outcome, failure } = result;
    return {
        executionSuccessful: failure === undefined && (outcome === 'passed' || outcome === 'failed'),
        startTimeUtc: result.startedAt,
        endTimeUtc: result.finishedAt,
        exitCode: result.exitCode,
        toolExecutionNotifications: notificationsOf(result, held),
    };
}
function provenance({ target }) {
    const url = URL.parse(target.repository ?? '');
    if (url?.protocol !== 'https:' || url.username !== '')
        return {};
    return {
        versionControlProvenance: [
            {
                repositoryUri: url.href,
                ...(target.sha === undefined ? {} : { revisionId: target.sha }),
                ...(target.ref === undefined ? {} : { branch: target.ref }),
                mappedTo: { uriBaseId: '%SRCROOT%' },
            },
        ],
    };
}


/***/ })

};
