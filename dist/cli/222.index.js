export const id = 222;
export const ids = [222];
export const modules = {

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(4432);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/reports/sarif/locations.js
/** GitHub reads no more of one result. */
const mostLocations = 10;
/** Where to look for a finding that names no file: GitHub refuses a result without a location. */
function locator(sbom) {
    const lockfiles = new Map(sbom?.components.map(({ purl, lockfiles }) => [purl, lockfiles]));
    const fallback = sbom?.projects[0]?.lockfile ?? 'unknown';
    return ({ locations, component }) => {
        const usable = locations.filter(({ path }) => toUri(path) !== undefined);
        if (usable.length > 0)
            return usable.slice(0, mostLocations);
        const paths = lockfiles.get(component?.purl ?? '') ?? [];
        const path = [...paths, fallback].find((candidate) => toUri(candidate) !== undefined) ?? 'unknown';
        return [{ path }];
    };
}
function toSarifLocation(location) {
    return {
        physicalLocation: {
            artifactLocation: { uri: toUri(location.path) ?? 'unknown', uriBaseId: '%SRCROOT%' },
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
/** A path of the checkout as a relative reference (RFC 3986); undefined when it would lead out of the root. */
function toUri(path) {
    if (path.startsWith('/') || path.includes('\0'))
        return undefined;
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (segments.length === 0 || segments.includes('..'))
        return undefined;
    return segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/');
}

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
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
    const score = Math.max(...ratings.map((rating) => rating.score));
    return (score >= from && score <= to ? score : between).toFixed(1);
}

;// CONCATENATED MODULE: ./build/reports/sarif/text.js

/** One line of text that a SARIF viewer cannot take for a link (SARIF 2.1.0, section 3.11.6). */
function plain(text) {
    return (0,core_text/* message */.iU)(text).toString().replaceAll('](', '] (');
}

;// CONCATENATED MODULE: ./build/reports/sarif/rules.js



/** GitHub keeps no more tags of one rule. */
const mostTags = 20;
function ruleIdOf({ ruleId, category }) {
    return plain(ruleId).trim() || category;
}
/**
 * One rule for each rule id, as severe as its worst finding, with the place of each id in the list. The findings come
 * worst first.
 */
function toRules(findings) {
    const worst = new Map();
    for (const finding of findings) {
        const id = ruleIdOf(finding);
        if (!worst.has(id))
            worst.set(id, finding);
    }
    return {
        rules: [...worst].map(([id, finding]) => toRule(id, finding)),
        indexOf: new Map([...worst.keys()].map((id, index) => [id, index])),
    };
}
function toRule(id, finding) {
    const number = securitySeverity(finding);
    const page = URL.parse(finding.url ?? '');
    return {
        id,
        shortDescription: { text: plain(finding.title) || id },
        fullDescription: { text: plain(finding.description ?? finding.title) || id },
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
function helpText({ title, description, aliases, fixVersions, url }) {
    const lines = [
        plain(description ?? title),
        ...(aliases.length > 0 ? [`Also known as ${plain(aliases.join(', '))}.`] : []),
        fixVersions.length > 0 ? `Fixed in ${plain(fixVersions.join(', '))}.` : 'No fixed version is known.',
        ...(url === undefined ? [] : [plain(url)]),
    ];
    return lines.filter((line) => line !== '').join('\n');
}
function helpMarkdown({ ruleId, title, description, aliases, fixVersions, url }) {
    const label = (0,core_text.md) `${ruleId}`;
    return (0,core_text/* joinMarkdown */.UF)([
        (0,core_text.md) `**${url === undefined ? label : (0,core_text/* mdLink */.YF)(label, url)}** ${(0,core_text/* mdMessage */.be)(title)}`,
        ...(description === undefined ? [] : [(0,core_text/* mdMessage */.be)(description)]),
        ...(aliases.length > 0 ? [(0,core_text.md) `Also known as ${list(aliases)}.`] : []),
        fixVersions.length > 0 ? (0,core_text.md) `Fixed in ${list(fixVersions)}.` : (0,core_text.md) `No fixed version is known.`,
    ], '\n\n');
}
function list(texts) {
    return (0,core_text/* joinMarkdown */.UF)(texts.slice(0, 10).map((text) => (0,core_text.md) `${text}`), ', ');
}

;// CONCATENATED MODULE: ./build/reports/sarif/results.js




function toResults(findings, sbom, ruleIndexes) {
    const locate = locator(sbom);
    return findings.map((finding) => {
        const ruleId = ruleIdOf(finding);
        const [first, ...others] = locate(finding).map(toSarifLocation);
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
            properties: {
                category: finding.category,
                severity: finding.severity,
                ...(finding.component ? { purl: finding.component.purl } : {}),
                ...(finding.aliases.length > 0 ? { aliases: finding.aliases } : {}),
                ...(finding.fixVersions.length > 0 ? { fixVersions: finding.fixVersions } : {}),
            },
        };
    });
}
function messageOf({ title, ruleId, component, fixVersions }) {
    const what = plain(title) || plain(ruleId) || 'finding';
    const subject = component ? `${plain(`${component.name} ${component.version}`)}: ` : '';
    const fix = fixVersions[0] === undefined ? '' : ` (fixed in ${plain(fixVersions[0])})`;
    return subject + what + fix;
}

;// CONCATENATED MODULE: ./build/reports/sarif/render.js





/** GitHub refuses a run with more results, and with more rules. */
const mostResults = 25_000;
/** `scangate.sarif`: SARIF 2.1.0 (OASIS), as GitHub code scanning and other viewers read it. */
function renderSarif(result) {
    const findings = (0,worst_first/* worstFirst */.m)(result.findings, mostResults);
    const { rules, indexOf } = toRules(findings);
    const { name, version } = result.tool;
    const run = {
        tool: { driver: { name: plain(name), version: plain(version), rules } },
        automationDetails: { id: `scangate/${encodeURIComponent(result.backend.toWellFormed())}/` },
        ...provenance(result),
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checkout.' } } },
        invocations: [toInvocation(result)],
        columnKind: 'utf16CodeUnits',
        // Section 3.14.23: no results at all, other than an empty list, says that nothing was scanned.
        ...(wasScanned(result) ? { results: toResults(findings, result.sbom, indexOf) } : {}),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${(0,json_text/* logSafeJson */.C)(JSON.stringify(log, undefined, 2))}\n`;
}
function wasScanned({ verdict, checks, findings }) {
    return verdict !== undefined || checks.length > 0 || findings.length > 0;
}
function toInvocation(result) {
    const { outcome, failure, checks, findings } = result;
    const notifications = [
        ...(failure
            ? [notification('failure', 'error', [failure.message, failure.hint].filter(Boolean).join(' '))]
            : []),
        ...checks
            .filter(({ state }) => state !== 'complete')
            .map(({ name, state, reasons }) => {
            const what = state === 'not-checked' ? `${name} NOT checked` : `${name} checked only in part`;
            return notification(`check/${name}`, 'warning', [what, ...reasons].join(': '));
        }),
        ...(findings.length > mostResults
            ? [notification('trimmed', 'warning', describeTrimming(findings.length))]
            : []),
    ];
    return {
        executionSuccessful: failure === undefined && (outcome === 'passed' || outcome === 'failed'),
        startTimeUtc: result.startedAt,
        endTimeUtc: result.finishedAt,
        exitCode: result.exitCode,
        toolExecutionNotifications: notifications,
    };
}
function describeTrimming(found) {
    const [held, all] = [mostResults, found].map((count) => count.toLocaleString('en-US'));
    return `this report holds the worst ${held} of ${all} findings, unknown severity right after high; scangate.json has them all`;
}
function notification(id, level, text) {
    return { descriptor: { id }, level, message: { text: plain(text) } };
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
