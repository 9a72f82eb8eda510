export const id = 526;
export const ids = [526];
export const modules = {

/***/ 20526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderGitLab: () => (/* binding */ renderGitLab)
});

// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(13405);
// EXTERNAL MODULE: ./build/reports/json-pieces.js + 1 modules
var json_pieces = __webpack_require__(33972);
// EXTERNAL MODULE: ./build/reports/unique.js
var unique = __webpack_require__(5713);
// EXTERNAL MODULE: ./build/reports/gitlab/types.js
var types = __webpack_require__(63155);
// EXTERNAL MODULE: ./build/reports/locator.js
var locator = __webpack_require__(22326);
// EXTERNAL MODULE: ./build/reports/names.js
var names = __webpack_require__(77932);
;// CONCATENATED MODULE: ./build/reports/gitlab/identifiers.js



/** GitLab stores no more of one finding. */
const mostIdentifiers = 20;
const known = [
    {
        type: 'cve',
        shape: /^CVE-\d{4}-\d{4,}$/,
        page: (id) => `https://nvd.nist.gov/vuln/detail/${id}`,
    },
    {
        type: 'ghsa',
        shape: /^GHSA(?:-[0-9a-z]{4}){3}$/,
        page: (id) => `https://github.com/advisories/${id}`,
    },
    {
        type: 'cwe',
        shape: /^CWE-\d{1,6}$/,
        page: (id) => `https://cwe.mitre.org/data/definitions/${Number(id.slice(4))}.html`,
    },
];
/** The rule or advisory first: GitLab takes the first one for the same finding from run to run. Never empty. */
function identifiersOf(finding) {
    const others = [...finding.aliases, ...finding.cwes].map((id) => (0,core_text/* line */.n8) `${id}`.toString().trim());
    const ids = [(0,names/* ruleName */.o)(finding), ...others];
    const once = (0,unique/* unique */.A)(ids.filter((id) => id !== ''), String);
    return [...once.take(mostIdentifiers)].map(toIdentifier);
}
function toIdentifier(id) {
    const kind = known.find(({ shape }) => shape.test(id));
    if (!kind)
        return { type: 'scangate_rule', name: id, value: id };
    const value = kind.type === 'cwe' ? id.slice('CWE-'.length) : id;
    return { type: kind.type, name: id, value, url: kind.page(id) };
}

;// CONCATENATED MODULE: ./build/reports/gitlab/prose.js

/**
 * Text that GitLab shows as Markdown on the page of a vulnerability, and copies into an issue that is made of it, but as
 * it is in a merge request: it loses its images, HTML, links under another name, mentions and quick actions, and can
 * still be read as it is. Each line is cleaned on its own.
 */
function prose(text) {
    return text
        .split(/\r\n|[\n\r]/)
        .map((row) => withoutDeeds((0,core_text/* message */.iU)(row).toString()))
        .join('\n');
}
/** A sign that a character reference or a back-slash stands for is seen as the sign itself. */
function withoutDeeds(row) {
    return row
        .replace(/&(?=#|\w+;)/g, '& ')
        .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\ ')
        .replaceAll('](', '] (')
        .replaceAll(']:', '] :')
        .replace(/<(?!U\+)(?=[a-z/!?])/gi, '< ')
        .replace(/@(?=[\w<])/g, '@ ')
        .replace(/^\s*(?=\/)/, '› ');
}

;// CONCATENATED MODULE: ./build/reports/gitlab/vulnerabilities.js





const severities = {
    critical: 'Critical',
    high: 'High',
    medium: 'Medium',
    low: 'Low',
    info: 'Info',
    unknown: 'Unknown',
};
/** Characters, by the schema. */
const longestName = 255;
const longestDescription = 1_048_576;
const longestSolution = 7_000;
/** What GitLab's own scanner says when it looks at no commit. */
const noCommit = '0000000';
/** Turns the findings of a result into vulnerabilities of one type of report. */
function vulnerabilityMaker(result, type) {
    const locate = (0,locator/* locator */.f)(result.sbom);
    return (finding) => {
        const { fingerprint, description, severity, url } = finding;
        const solution = solutionOf(finding);
        const page = URL.parse(url ?? '');
        return {
            id: fingerprint,
            name: cut((0,names/* titleOf */.G)(finding), longestName),
            ...(description === undefined ? {} : { description: cut(prose(description), longestDescription) }),
            severity: severities[severity],
            ...(solution === '' ? {} : { solution: cut(solution, longestSolution) }),
            identifiers: identifiersOf(finding),
            links: page?.protocol === 'https:' && page.username === '' ? [{ url: page.href }] : [],
            location: toLocation(finding, type, locate(finding)[0], result),
        };
    };
}
function solutionOf({ fixVersions, remediation, component }) {
    const [fix] = fixVersions;
    const upgrade = fix === undefined ? [] : [(0,core_text/* line */.n8) `Upgrade ${component?.name ?? 'it'} to version ${fix}.`];
    return prose([...upgrade, ...(remediation === undefined ? [] : [(0,core_text/* message */.iU)(remediation)])].join(' '));
}
function toLocation(finding, type, place, { target }) {
    const { path: file, startLine, endLine } = place;
    const lines = {
        ...(startLine === undefined ? {} : { start_line: startLine }),
        ...(endLine === undefined || endLine < (startLine ?? 1) ? {} : { end_line: endLine }),
    };
    switch (type) {
        case 'sast':
            return { file, ...lines };
        case 'secret_detection':
            return { file, commit: { sha: target.sha || noCommit }, ...lines };
        case 'dependency_scanning':
            return { file, dependency: toDependency(finding) };
        case 'container_scanning':
            return {
                image: file,
                operating_system: operatingSystemOf(finding),
                dependency: toDependency(finding),
            };
    }
}
function toDependency({ component, ruleId }) {
    const name = component?.name ?? ruleId;
    return {
        package: { name: (0,core_text/* line */.n8) `${name}`.toString() },
        version: (0,core_text/* line */.n8) `${component?.version ?? ''}`.toString(),
    };
}
/** `debian-12` of `pkg:deb/debian/curl@7.88?distro=debian-12`. */
function operatingSystemOf({ component }) {
    const query = component?.purl.split('?')[1]?.split('#')[0] ?? '';
    return (0,core_text/* line */.n8) `${new URLSearchParams(query).get('distro') || 'unknown'}`.toString();
}
function cut(text, limit) {
    return text.length > limit ? `${text.slice(0, limit - 1).toWellFormed()}…` : text;
}

;// CONCATENATED MODULE: ./build/reports/gitlab/render.js





/**
 * One of GitLab's security reports. It declares 15.0.7 and has only what 15.0 knows, since a server reads the versions
 * that it was built with and no others ("Security scanner integration", docs.gitlab.com). Ignored findings are left out.
 */
function* renderGitLab(result, fileName) {
    const { type, categories } = types/* gitlabReports */.pQ[fileName];
    const findings = (0,unique/* unique */.A)(result.findings, ({ fingerprint }) => fingerprint).filter((0,types/* isOf */.yW)(categories));
    const document = {
        version: '15.0.7',
        scan: toScan(result, fileName),
        vulnerabilities: findings.map(vulnerabilityMaker(result, type)),
        ...(type === 'dependency_scanning' ? { dependency_files: [] } : {}),
    };
    yield* (0,json_pieces/* jsonPieces */.M)(document, { depth: 2 });
    yield '\n';
}
function toScan(result, fileName) {
    const { type, categories } = types/* gitlabReports */.pQ[fileName];
    const { tool, backend, startedAt, finishedAt, notices = [] } = result;
    const { concerned, isComplete } = (0,types/* coverageOf */._5)(result, categories);
    const version = (0,core_text/* line */.n8) `${tool.version || 'unknown'}`.toString();
    const vendor = { name: 'Scangate' };
    return {
        analyzer: { id: 'scangate', name: 'Scangate', vendor, version },
        scanner: {
            id: `scangate-${backend}`,
            name: (0,core_text/* line */.n8) `${`Scangate (${backend})`}`.toString(),
            vendor,
            version,
        },
        type,
        start_time: withoutZone(startedAt),
        end_time: withoutZone(finishedAt),
        status: isComplete ? 'success' : 'failure',
        messages: [
            ...concerned.filter(({ state }) => state !== 'complete').map(toMessage),
            ...notices.map((notice) => ({ level: 'info', value: (0,core_text/* message */.iU)(notice).toString() || '-' })),
        ],
    };
}
function toMessage({ name, state, reasons }) {
    const what = state === 'not-checked' ? `${name} was NOT checked` : `${name} was checked only in part`;
    return { level: 'warn', value: (0,core_text/* message */.iU)([what, ...reasons].join(': ')).toString() };
}
/** `2026-03-01T10:00:00`: UTC, without saying so. */
function withoutZone(instant) {
    return new Date(instant).toISOString().slice(0, 19);
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
