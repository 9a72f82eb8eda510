export const id = 2253;
export const ids = [2253];
export const modules = {

/***/ 2253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSpdx: () => (/* binding */ renderSpdx)
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/reports/bom/licenses.js
var bom_licenses = __webpack_require__(9221);
;// CONCATENATED MODULE: ./build/reports/spdx/licenses.js


const noAssertion = 'NOASSERTION';
/** Text that is no SPDX expression becomes a `LicenseRef-…`; several licences apply all, since nobody says otherwise. */
function declareLicenses(components) {
    const extracted = new Map();
    const termOf = (text) => {
        const refs = text.match(/LicenseRef-[A-Za-z0-9.-]+/g) ?? [];
        if ((0,bom_licenses/* licenseKind */.y)(text) !== 'name' && !text.includes('DocumentRef-')) {
            for (const ref of refs)
                extracted.set(ref, { name: ref, text: 'The source gives the name only.' });
            return text;
        }
        const ref = refFor(text);
        extracted.set(ref, { name: text, text });
        return ref;
    };
    const expressionOf = ({ licenses }) => {
        const texts = (0,bom_licenses/* licenseTexts */.u)(licenses).filter((text) => text !== noAssertion);
        if (texts.length === 0)
            return noAssertion;
        if (texts.length === 1 && texts[0] === 'NONE')
            return 'NONE';
        const terms = texts.filter((text) => text !== 'NONE').map(termOf);
        return terms.length === 1 ? terms.join('') : terms.map(parenthesised).join(' AND ');
    };
    for (const component of components)
        expressionOf(component);
    return {
        of: expressionOf,
        extracted: [...extracted].map(([licenseId, { name, text }]) => ({
            licenseId,
            name,
            extractedText: text,
        })),
    };
}
function refFor(text) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text.toWellFormed()).digest('hex').slice(0, 12);
    const slug = text
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40);
    return `LicenseRef-${slug === '' ? '' : `${slug}-`}${digest}`;
}
function parenthesised(term) {
    return / (?:AND|OR) /.test(term) && !/^\([^()]*\)$/.test(term) ? `(${term})` : term;
}

// EXTERNAL MODULE: ./build/reports/bom/hashes.js
var bom_hashes = __webpack_require__(7881);
;// CONCATENATED MODULE: ./build/reports/spdx/packages.js


const algorithms = {
    MD5: 'MD5',
    'SHA-1': 'SHA1',
    'SHA-256': 'SHA256',
    'SHA-384': 'SHA384',
    'SHA-512': 'SHA512',
};
const comments = {
    required: undefined,
    optional: 'Optional: it may be absent at run time.',
    development: 'Needed for development only.',
};
const unsaid = {
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    licenseConcluded: 'NOASSERTION',
    licenseDeclared: 'NOASSERTION',
    copyrightText: 'NOASSERTION',
};
/** The name of a package within the document, made of the one that dependencies use. */
function spdxId(ref) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(ref.toWellFormed()).digest('hex').slice(0, 12);
    const slug = ref
        .replace(/^pkg:/, '')
        .replace(/%40/g, '')
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60);
    return `SPDXRef-Package-${slug === '' ? '' : `${slug}-`}${digest}`;
}
/** The package that the document describes. Its origin is text: not every host is one that `downloadLocation` allows. */
function toSubjectPackage({ ref, name, project, repository }, sha) {
    const commit = sha === undefined ? '' : `, commit ${sha}`;
    return {
        ...toProjectPackage({ id: ref, name, version: project?.version }),
        ...(repository === undefined ? {} : { sourceInfo: `From ${repository}${commit}` }),
    };
}
/** A first-party package. */
function toProjectPackage({ id, name, version, }) {
    return {
        SPDXID: spdxId(id),
        name: name || 'unnamed',
        ...(version ? { versionInfo: version } : {}),
        ...unsaid,
        primaryPackagePurpose: 'APPLICATION',
    };
}
/** A third-party component with its licences as one expression. */
function toPackage(component, licenseDeclared) {
    const { purl, name, version, scope } = component;
    const hashes = (0,bom_hashes/* soundHashes */.G)(component.hashes);
    const comment = comments[scope];
    return {
        SPDXID: spdxId(purl),
        name: name || 'unnamed',
        ...(version === '' ? {} : { versionInfo: version }),
        ...unsaid,
        licenseDeclared,
        ...(hashes.length === 0
            ? {}
            : {
                checksums: hashes.map(({ algorithm, hex }) => ({
                    algorithm: algorithms[algorithm],
                    checksumValue: hex,
                })),
            }),
        ...(/^pkg:[^\s/]+\/\S+$/.test(purl)
            ? {
                externalRefs: [
                    { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl },
                ],
            }
            : {}),
        primaryPackagePurpose: 'LIBRARY',
        ...(comment === undefined ? {} : { comment }),
    };
}

;// CONCATENATED MODULE: ./build/reports/spdx/render.js








const documentId = 'SPDXRef-DOCUMENT';
/**
 * `scangate.spdx.json`: SPDX 2.3 (https://spdx.github.io/spdx-spec/v2.3/), the bill of materials with its licences. The
 * same result gives the same bytes, the namespace among them.
 */
function* renderSpdx(result, { date }) {
    const { tool } = result;
    const document = {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: documentId,
        name: (0,bom_subject/* subjectOf */.e)(result).name || 'checkout',
        creationInfo: {
            created: `${date.toISOString().slice(0, 19)}Z`,
            creators: [`Tool: ${tool.name}-${tool.version}`],
        },
    };
    const body = () => bodyOf(result);
    const id = (0,content_uuid/* contentUuid */.V)((0,json_pieces/* jsonPieces */.M)({ ...document, ...body() }, { depth: 2 }));
    const documentNamespace = `https://spdx.org/spdxdocs/scangate-${id}`;
    yield* (0,json_pieces/* jsonPieces */.M)({ ...document, documentNamespace, ...body() }, { depth: 2 });
    yield '\n';
}
/** Its lists are made while they are read, once. */
function bodyOf(result) {
    const { projects, components } = result.sbom ?? completeness/* noSbom */.V;
    const subject = (0,bom_subject/* subjectOf */.e)(result);
    const licenses = declareLicenses(components);
    const refs = new Set([subject.ref, ...projects.map(({ id }) => id), ...components.map(({ purl }) => purl)]);
    refs.delete('');
    function* packages() {
        yield toSubjectPackage(subject, result.target.sha);
        const others = projects.filter(({ id }) => id !== '' && id !== subject.ref);
        for (const project of (0,unique/* unique */.A)(others, ({ id }) => id))
            yield toProjectPackage({ ...project, version: project.version });
        for (const component of (0,unique/* unique */.A)(components, ({ purl }) => purl))
            if (component.purl !== '')
                yield toPackage(component, licenses.of(component));
    }
    return {
        ...commentOf(result),
        packages: packages(),
        relationships: relationshipsOf(result, subject.ref, refs),
        ...(licenses.extracted.length === 0 ? {} : { hasExtractedLicensingInfos: licenses.extracted }),
    };
}
function* relationshipsOf(result, root, refs) {
    const relate = (from, relationshipType, to) => ({
        spdxElementId: from,
        relationshipType,
        relatedSpdxElement: to,
    });
    yield relate(documentId, 'DESCRIBES', spdxId(root));
    for (const { ref, dependsOn } of (0,dependencies/* dependencyGraph */.i)(result.sbom ?? completeness/* noSbom */.V, root, refs))
        for (const other of dependsOn)
            yield relate(spdxId(ref), 'DEPENDS_ON', spdxId(other));
    // Section 11.1: nothing is said about what else there is.
    if ((0,completeness/* completenessOf */.w)(result) !== 'complete')
        yield relate(spdxId(root), 'DEPENDS_ON', 'NOASSERTION');
}
function commentOf(result) {
    const reasons = result.checks.filter(({ name }) => name === 'sbom').flatMap((check) => check.reasons);
    const incomplete = (0,completeness/* completenessOf */.w)(result) === 'complete' ? [] : [['Not known to be complete', ...reasons].join(': ')];
    const lines = [...incomplete, ...(result.notices ?? [])];
    return lines.length === 0 ? {} : { comment: lines.join('\n') };
}


/***/ })

};
