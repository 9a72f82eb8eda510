export const id = 6844;
export const ids = [6844];
export const modules = {

/***/ 6844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCycloneDx: () => (/* binding */ renderCycloneDx)
});

// EXTERNAL MODULE: ./build/reports/bom/completeness.js
var completeness = __webpack_require__(7505);
// EXTERNAL MODULE: ./build/reports/bom/dependencies.js
var dependencies = __webpack_require__(484);
// EXTERNAL MODULE: ./build/reports/bom/subject.js
var bom_subject = __webpack_require__(6217);
// EXTERNAL MODULE: ./build/reports/content-uuid.js
var content_uuid = __webpack_require__(3517);
// EXTERNAL MODULE: ./build/reports/json-pieces.js + 1 modules
var json_pieces = __webpack_require__(3972);
// EXTERNAL MODULE: ./build/reports/unique.js
var unique = __webpack_require__(5713);
// EXTERNAL MODULE: ./build/reports/bom/hashes.js
var bom_hashes = __webpack_require__(7881);
// EXTERNAL MODULE: ./build/reports/bom/licenses.js
var bom_licenses = __webpack_require__(9221);
;// CONCATENATED MODULE: ./build/reports/cyclonedx/licenses.js

/**
 * Licences as CycloneDX wants them: an id of the SPDX list by its exact spelling, an SPDX expression when it stands
 * alone (the schema allows no other licence beside one), anything else as a name.
 */
function toLicenses(licenses) {
    const texts = (0,bom_licenses/* licenseTexts */.u)(licenses);
    const [only] = texts;
    if (texts.length === 1 && only !== undefined && (0,bom_licenses/* licenseKind */.y)(only) === 'expression')
        return [{ expression: only }];
    return texts.map((text) => ({ license: (0,bom_licenses/* licenseKind */.y)(text) === 'id' ? { id: text } : { name: text } }));
}

;// CONCATENATED MODULE: ./build/reports/cyclonedx/components.js


const scopes = {
    required: 'required',
    optional: 'optional',
    development: 'excluded',
};
/** A third-party component; its package URL is its `bom-ref`. */
function toComponent(component) {
    const hashes = (0,bom_hashes/* soundHashes */.G)(component.hashes);
    const licenses = toLicenses(component.licenses);
    return {
        type: 'library',
        'bom-ref': component.purl,
        ...nameOf(component.ecosystem, component.name),
        version: component.version,
        scope: scopes[component.scope],
        ...(hashes.length === 0
            ? {}
            : {
                hashes: hashes.map(({ algorithm, hex }) => ({ alg: algorithm, content: hex })),
            }),
        ...(licenses.length === 0 ? {} : { licenses }),
        purl: component.purl,
        properties: [
            ...(component.ecosystem === 'npm' && component.scope === 'development'
                ? [{ name: 'cdx:npm:package:development', value: 'true' }]
                : []),
            ...[...new Set(component.lockfiles)].map((value) => ({ name: 'scangate:lockfile', value })),
            ...forGitLab(component),
        ],
    };
}
/** Without the file that names it GitLab ignores a component ("CycloneDX property taxonomy"). */
function forGitLab({ lockfiles, scope }) {
    const [file] = lockfiles;
    if (file === undefined)
        return [];
    return [
        { name: 'gitlab:dependency_scanning:input_file:path', value: file },
        {
            name: 'gitlab:dependency_scanning:category',
            value: scope === 'development' ? 'development' : 'production',
        },
    ];
}
/** A first-party package; its id is its `bom-ref`. */
function toProject(project) {
    return {
        type: 'application',
        'bom-ref': project.id,
        name: project.name,
        ...(project.version === undefined ? {} : { version: project.version }),
        properties: [
            { name: 'scangate:path', value: project.path },
            { name: 'scangate:lockfile', value: project.lockfile },
        ],
    };
}
/** `@scope/name` of npm has the scope as its group, as in the package URL. */
function nameOf(ecosystem, fullName) {
    const slash = fullName.indexOf('/');
    if (ecosystem !== 'npm' || !fullName.startsWith('@') || slash < 0)
        return { name: fullName };
    return { group: fullName.slice(0, slash), name: fullName.slice(slash + 1) };
}

// EXTERNAL MODULE: ./build/reports/cyclonedx/vulnerabilities.js
var vulnerabilities = __webpack_require__(6300);
;// CONCATENATED MODULE: ./build/reports/cyclonedx/render.js








/**
 * `scangate.cdx.json`: CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), the bill of materials with its known
 * vulnerabilities. The same result gives the same bytes.
 */
function* renderCycloneDx(result, { date }) {
    const body = () => bodyOf(result, date);
    yield* (0,json_pieces/* jsonPieces */.M)({
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${(0,content_uuid/* contentUuid */.V)((0,json_pieces/* jsonPieces */.M)(body(), { depth: 2 }))}`,
        version: 1,
        ...body(),
    }, { depth: 2 });
    yield '\n';
}
/** Its lists are made while they are read, once. */
function bodyOf(result, date) {
    const sbom = result.sbom ?? completeness/* noSbom */.V;
    const subject = (0,bom_subject/* subjectOf */.e)(result);
    const refs = new Set([
        subject.ref,
        ...sbom.projects.map(({ id }) => id),
        ...sbom.components.map(({ purl }) => purl),
        ...(0,vulnerabilities/* componentFindings */.WT)(result).map(({ finding }) => finding.component.purl),
    ]);
    refs.delete('');
    return {
        metadata: {
            timestamp: date.toISOString(),
            lifecycles: [{ phase: 'pre-build' }],
            tools: { components: [{ type: 'application', name: result.tool.name, version: result.tool.version }] },
            component: toSubject(subject, result),
            properties: [...describeRun(result)],
        },
        components: componentsOf(result, sbom, subject.ref),
        dependencies: (0,dependencies/* dependencyGraph */.i)(sbom, subject.ref, refs),
        compositions: [
            { aggregate: (0,completeness/* completenessOf */.w)(result), assemblies: [subject.ref], dependencies: [subject.ref] },
        ],
        vulnerabilities: (0,vulnerabilities/* componentFindings */.WT)(result).map(vulnerabilities/* toVulnerability */.OF),
    };
}
/** Those of the bill of materials, then what a backend without one still says about the component of a finding. */
function* componentsOf(result, sbom, rootRef) {
    const refs = new Set([rootRef, '']);
    const isNew = (ref) => refs.size < refs.add(ref).size;
    for (const project of sbom.projects)
        if (isNew(project.id))
            yield toProject(project);
    for (const component of sbom.components)
        if (isNew(component.purl))
            yield toComponent(component);
    for (const { finding } of (0,vulnerabilities/* componentFindings */.WT)(result))
        if (isNew(finding.component.purl))
            yield (0,vulnerabilities/* toFoundComponent */.Bp)(finding.component);
}
function toSubject({ ref, name, project, repository }, { target }) {
    const comment = target.sha === undefined ? {} : { comment: `commit ${target.sha}` };
    return {
        ...(project ? toProject(project) : { type: 'application', 'bom-ref': ref, name, properties: [] }),
        ...(repository === undefined
            ? {}
            : { externalReferences: [{ type: 'vcs', url: repository, ...comment }] }),
    };
}
/** GitLab reads a bill of materials only where it finds the first ("CycloneDX property taxonomy"). */
function* describeRun({ backend, grading, checks, notices = [] }) {
    yield { name: 'gitlab:meta:schema_version', value: '1' };
    yield { name: 'scangate:backend', value: backend };
    if (grading)
        yield { name: 'scangate:grading', value: grading };
    for (const check of checks)
        yield* describeCheck(check);
    for (const value of (0,unique/* unique */.A)(notices, String))
        yield { name: 'scangate:notice', value };
}
function* describeCheck({ name, state, reasons }) {
    yield { name: `scangate:check:${name}`, value: state };
    for (const value of (0,unique/* unique */.A)(reasons, String))
        yield { name: `scangate:check:${name}:reason`, value };
}


/***/ }),

/***/ 6300:
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


/***/ })

};
