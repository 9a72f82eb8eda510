export const id = 6256;
export const ids = [6256];
export const modules = {

/***/ 6256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseResult: () => (/* binding */ parseResult)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(9058);
;// CONCATENATED MODULE: ./build/reports/json/contradictions.js


/** What the types cannot say: a result that Scangate writes agrees with itself, and a gate relies on that. */
function contradictionsIn(result) {
    return [...wrongCounts(result), ...wrongRules(result), ...wrongOutcome(result), ...wrongExitCode(result)];
}
function wrongCounts({ counts, findings }) {
    const actual = (0,severity/* countBySeverity */.Ot)(findings);
    return severity/* severities */.gO
        .filter((severity) => counts[severity] !== actual[severity])
        .map((severity) => ({
        input: `counts.${severity}`,
        message: `is ${counts[severity]}, but the findings have ${actual[severity]}`,
    }));
}
function wrongRules({ verdict }) {
    const rules = verdict?.rules ?? [];
    const wrong = rules.flatMap(({ broken, count, allowed }, index) => broken === count > allowed
        ? []
        : [
            {
                input: `verdict.rules[${index}].broken`,
                message: `is ${broken}, but ${count} findings match, ${allowed} allowed`,
            },
        ]);
    const isBroken = rules.some(({ broken }) => broken);
    if (verdict === undefined || (verdict.gate === 'broken') === isBroken)
        return wrong;
    const what = isBroken ? 'a rule is' : 'no rule is';
    return [...wrong, { input: 'verdict.gate', message: `is "${verdict.gate}", but ${what} broken` }];
}
const failureAlone = {
    needs: 'a failure and no verdict',
    areIn: ({ verdict, failure }) => failure !== undefined && verdict === undefined,
};
/** What an outcome rests on. Results can be lost after they were judged, so a verdict and a failure may stand together. */
const grounds = {
    passed: {
        needs: 'a verdict whose gate is "held", and no failure',
        areIn: ({ verdict, failure }) => verdict?.gate === 'held' && failure === undefined,
    },
    failed: {
        needs: 'a verdict whose gate is "broken"',
        areIn: ({ verdict }) => verdict?.gate === 'broken',
    },
    inconclusive: {
        needs: 'a failure, or a verdict whose gate is "unknown"',
        areIn: ({ verdict, failure }) => verdict?.gate === 'unknown' || (failure !== undefined && verdict?.gate !== 'broken'),
    },
    started: {
        needs: 'a scan, and neither a failure nor a verdict',
        areIn: ({ scan, verdict, failure }) => scan !== undefined && verdict === undefined && failure === undefined,
    },
    skipped: failureAlone,
    misconfigured: failureAlone,
    'timed-out': failureAlone,
    cancelled: failureAlone,
};
function wrongOutcome(result) {
    const { needs, areIn } = grounds[result.outcome];
    if (areIn(result))
        return [];
    return [{ input: 'outcome', message: `is "${result.outcome}", which needs ${needs}` }];
}
function wrongExitCode({ outcome, exitCode }) {
    const possible = exitCodesOf(outcome);
    if (possible.includes(exitCode))
        return [];
    return [
        { input: 'exitCode', message: `is ${exitCode}, but "${outcome}" ends with ${possible.join(' or ')}` },
    ];
}
function exitCodesOf(outcome) {
    if (outcome === 'cancelled')
        return Object.values(core_outcome/* signalExitCodes */.n1);
    const strict = (0,core_outcome/* exitCodeOf */.FO)(outcome, { onTimeout: 'fail', onInconclusive: 'fail' });
    const lenient = (0,core_outcome/* exitCodeOf */.FO)(outcome, { onTimeout: 'warn', onInconclusive: 'warn' });
    return [...new Set([strict, lenient])];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/core/model/check.js
var check = __webpack_require__(4460);
// EXTERNAL MODULE: ./build/core/model/finding.js
var finding = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/core/model/report.js
var report = __webpack_require__(4944);
// EXTERNAL MODULE: ./build/reports/json/version.js
var json_version = __webpack_require__(3503);
;// CONCATENATED MODULE: ./build/reports/json/schema.js







const schema_text = schemas/* string */.YjP();
const texts = schemas/* array */.YOg(schema_text);
const count = schemas/* int */.Whr().nonnegative();
const instant = iso/* datetime */.w$('expected a time in ISO 8601, UTC');
const position = schemas/* int */.Whr().positive();
const problem = schemas/* object */.Ikc({ input: schema_text, message: schema_text, hint: schema_text.exactOptional() });
const failure = schemas/* object */.Ikc({
    code: schema_text,
    message: schema_text,
    hint: schema_text.exactOptional(),
    problems: schemas/* array */.YOg(problem).exactOptional(),
});
const verdict = schemas/* object */.Ikc({
    gate: schemas/* enum */.k5n(['held', 'broken', 'unknown']),
    rules: schemas/* array */.YOg(schemas/* object */.Ikc({ rule: schema_text, broken: schemas/* boolean */.zMY(), count, allowed: count })),
    unmet: schemas/* array */.YOg(schemas/* object */.Ikc({ about: schema_text, reason: schema_text })),
});
const schema_check = schemas/* object */.Ikc({
    name: schemas/* enum */.k5n(check/* checkNames */.L),
    categories: schemas/* array */.YOg(schemas/* enum */.k5n(finding/* categories */.LZ)),
    state: schemas/* enum */.k5n(['complete', 'incomplete', 'not-checked']),
    worst: schemas/* enum */.k5n(severity/* knownSeverities */.hB).exactOptional(),
    reasons: texts,
    scope: schema_text,
});
const schema_location = schemas/* object */.Ikc({
    path: schema_text,
    startLine: position.exactOptional(),
    startColumn: position.exactOptional(),
    endLine: position.exactOptional(),
    endColumn: position.exactOptional(),
});
const rating = schemas/* object */.Ikc({
    version: schemas/* enum */.k5n(['2.0', '3.0', '3.1', '4.0']),
    vector: schema_text,
    score: schemas/* number */.aig().min(0).max(10),
});
const schema_finding = schemas/* object */.Ikc({
    fingerprint: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
    category: schemas/* enum */.k5n(finding/* categories */.LZ),
    severity: schemas/* enum */.k5n(severity/* severities */.gO),
    ruleId: schema_text,
    title: schema_text,
    description: schema_text.exactOptional(),
    locations: schemas/* array */.YOg(schema_location),
    component: schemas/* object */.Ikc({ purl: schema_text, name: schema_text, version: schema_text }).exactOptional(),
    aliases: texts,
    cwes: texts,
    ratings: schemas/* array */.YOg(rating),
    fixVersions: texts,
    remediation: schema_text.exactOptional(),
    url: schema_text.exactOptional(),
    countedOnly: schemas/* literal */.euz(true).exactOptional(),
    baseline: schemas/* enum */.k5n(['new', 'known']).exactOptional(),
});
const ignored = schemas/* object */.Ikc({
    finding: schema_finding,
    reason: schema_text,
    until: iso/* date */.p6('expected a day as in 2027-01-31').exactOptional(),
});
const component = schemas/* object */.Ikc({
    purl: schema_text,
    ecosystem: schema_text,
    name: schema_text,
    version: schema_text,
    scope: schemas/* enum */.k5n(['required', 'optional', 'development']),
    licenses: texts,
    hashes: schemas/* array */.YOg(schemas/* object */.Ikc({
        algorithm: schemas/* enum */.k5n(['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512', 'MD5']),
        hex: schemas/* string */.YjP().regex(/^[0-9a-f]+$/, 'expected lower-case hexadecimal digits'),
    })),
    lockfiles: texts,
});
const sbom = schemas/* object */.Ikc({
    projects: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schema_text, name: schema_text, version: schema_text.exactOptional(), path: schema_text, lockfile: schema_text })),
    components: schemas/* array */.YOg(component),
    dependencies: schemas/* array */.YOg(schemas/* object */.Ikc({ ref: schema_text, dependsOn: texts })),
});
const outcomeNames = Object.keys(core_outcome/* outcomes */.KI);
/** `scangate.json` as it lies on disk. Keys that it does not name are ignored, so that a version may add some. */
const resultDocument = schemas/* object */.Ikc({
    $schema: schemas/* literal */.euz(json_version/* schemaId */.Vl).exactOptional(),
    schemaVersion: schemas/* literal */.euz(json_version/* schemaVersion */.CZ),
    tool: schemas/* object */.Ikc({ name: schema_text, version: schema_text }),
    outcome: schemas/* enum */.k5n(outcomeNames),
    exitCode: schemas/* int */.Whr().min(0).max(255),
    backend: schema_text,
    target: schemas/* object */.Ikc({
        repository: schema_text.exactOptional(),
        ref: schema_text.exactOptional(),
        sha: schema_text.exactOptional(),
    }),
    scan: schemas/* object */.Ikc({ backend: schema_text, id: schema_text, url: schema_text.exactOptional() }).exactOptional(),
    startedAt: instant,
    finishedAt: instant,
    failOn: texts,
    verdict: verdict.exactOptional(),
    failure: failure.exactOptional(),
    checks: schemas/* array */.YOg(schema_check),
    counts: schemas/* object */.Ikc({
        critical: count,
        high: count,
        medium: count,
        low: count,
        info: count,
        unknown: count,
    }),
    findings: schemas/* array */.YOg(schema_finding),
    ignored: schemas/* array */.YOg(ignored).exactOptional(),
    sbom: sbom.exactOptional(),
    notices: texts.exactOptional(),
    grading: schemas/* literal */.euz('pass-fail').exactOptional(),
    reports: schemas/* array */.YOg(schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n([...report/* reportKinds */.e, report/* nativeOnlyKind */.W]),
        path: schema_text,
        madeBy: schemas/* enum */.k5n(['scangate', 'backend']),
    })),
});

;// CONCATENATED MODULE: ./build/reports/json/parse.js




/** Characters; a result with 500,000 findings has about 220 million. */
const longestText = 300_000_000;
const shownProblems = 20;
const shownValueLength = 80;
/** What a problem is about that no field has. */
const wholeFile = 'result file';
const hint = "Give the 'scangate.json' of a run as it was written, made by this version of Scangate or by an older one.";
/**
 * Reads `scangate.json`, which may have been made or changed by anybody.
 *
 * @throws InputError with everything wrong with it, each problem named by its place: `findings[3].severity`
 */
function parseResult(text) {
    const document = parseJson(text);
    checkVersion(document);
    const checked = withFindingsChecked(document);
    const parsed = resultDocument.safeParse(checked.document);
    const issues = [...(parsed.error?.issues ?? []), ...checked.issues];
    if (!parsed.success || issues.length > 0)
        throw invalid(issues.map((issue) => describeIssue(issue, document)));
    const { $schema: _, schemaVersion: __, ...rest } = parsed.data;
    const result = { ...rest, findings: checked.findings };
    const contradictions = contradictionsIn(result);
    if (contradictions.length > 0)
        throw invalid(contradictions);
    return result;
}
/**
 * Checks the findings one by one, and puts each checked one in the place of what was read, so that a large result is
 * not held twice. The document that remains has none.
 */
function withFindingsChecked(document) {
    const list = valueAt(document, ['findings']);
    if (!Array.isArray(list))
        return { document, findings: [], issues: [] };
    const issues = [];
    for (const [index, value] of list.entries()) {
        const parsed = schema_finding.safeParse(value);
        if (parsed.success)
            list[index] = parsed.data;
        else
            issues.push(...parsed.error.issues.map((issue) => ({ ...issue, path: ['findings', index, ...issue.path] })));
    }
    return { document: { ...document, findings: [] }, findings: list, issues };
}
function parseJson(text) {
    if (text.length > longestText)
        throw unusable(`is longer than ${longestText} characters`);
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (thrown) {
        throw unusable(text.trim() === '' ? 'is empty' : `is not JSON: ${shown(thrown)}`);
    }
}
/** Said alone: under another version every other problem would be noise. */
function checkVersion(document) {
    const version = valueAt(document, ['schemaVersion']);
    if (typeof version !== 'number' || json_version/* readableVersions */.sB.includes(version))
        return;
    const message = `is ${version}, and this Scangate reads version ${json_version/* readableVersions */.sB.join(', ')}`;
    throw new errors/* InputError */.dz([{ input: 'schemaVersion', message, hint }]);
}
function describeIssue(issue, document) {
    const value = valueAt(document, issue.path);
    const expected = issue.message.replace(/^(Invalid (input|option|string)|Too (big|small)): |, received \w+$/g, '');
    const found = value === undefined ? 'is missing' : `is ${shown(value)}`;
    return { input: pathOf(issue.path) || wholeFile, message: `${found}, ${expected}` };
}
/** As JavaScript would write it: `findings[3].locations[0].path`. */
function pathOf(path) {
    return path
        .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
        .join('')
        .replace(/^\./, '');
}
function valueAt(document, path) {
    let value = document;
    for (const key of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.getOwnPropertyDescriptor(value, key)?.value;
    }
    return value;
}
function shown(value) {
    if (value instanceof Error)
        return cut(value.message);
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return cut(JSON.stringify(value));
}
function cut(text) {
    return text.length > shownValueLength ? `${text.slice(0, shownValueLength)}…` : text;
}
function unusable(message) {
    return new errors/* InputError */.dz([{ input: wholeFile, message, hint }]);
}
function invalid(problems) {
    const more = problems.length - shownProblems;
    return new errors/* InputError */.dz([
        ...problems.slice(0, shownProblems),
        ...(more > 0 ? [{ input: wholeFile, message: `has ${more} more problems` }] : []),
    ]);
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


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
