export const id = 2881;
export const ids = [2881];
export const modules = {

/***/ 3627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jh: () => (/* binding */ mebibytes),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/** `1,204`. */
function number(count) {
    return count.toLocaleString('en-US');
}
/** `32 MiB`. */
function mebibytes(bytes) {
    return `${number(Math.round(bytes / 1024 / 1024))} MiB`;
}
/** `1 component`, `1,204 components`. */
function counted(count, one, many = `${one}s`) {
    return `${number(count)} ${count === 1 ? one : many}`;
}
/** The first of several names, and how many more there are: `a, b, c and 12 more`. */
function someOf(names, limit = 5, separator = ', ') {
    const shown = names.slice(0, limit).join(separator);
    return names.length > limit ? `${shown} and ${number(names.length - limit)} more` : shown;
}


/***/ }),

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createResultReader: () => (/* binding */ createResultReader)
});

// UNUSED EXPORTS: parseResult

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
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

;// CONCATENATED MODULE: ./build/reports/json/long-lists.js
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [opensList, endsList, opensObject, endsObject] = [0x5b, 0x5d, 0x7b, 0x7d];
/** No list is deeper; and no name of ours is longer, were each letter of it escaped. */
const deepestMember = 2;
const longestName = 128;
/**
 * Takes the long lists out of a JSON text that comes in pieces, so that neither it nor they are ever held whole. It does
 * not judge: the items, and the rest in which the lists are empty, are JSON where the text was; where it was not, one of
 * them is none.
 */
class LongLists {
    #lists;
    #longest;
    #seen = new Set();
    /** The name of the member that is read, for each object from the top. */
    #path = [];
    #rest = '';
    #item = '';
    #depth = 0;
    #inString = false;
    #escaped = false;
    /** The last string outside the lists, as it is written. */
    #string = '';
    #list;
    #listDepth = 0;
    #isFirstItem = true;
    constructor(lists, longest) {
        this.#lists = lists;
        this.#longest = longest;
    }
    /** Throws an `Error` for what is too long and for a list that stands there twice, and what `item` throws. */
    push(text) {
        let from = 0;
        for (let at = 0; at < text.length; at++) {
            const char = text.charCodeAt(at);
            if (this.#inString)
                this.#inStringAt(char);
            else if (char === quote) {
                this.#inString = true;
                this.#string = '';
            }
            else if (this.#endsItem(char)) {
                this.#keep(text.slice(from, at));
                this.#finishItem(char);
                from = char === comma ? at + 1 : at;
            }
            else if (char === opensList || char === opensObject) {
                this.#depth++;
                const list = this.#list === undefined ? this.#listHere(char) : undefined;
                if (list !== undefined) {
                    this.#keep(text.slice(from, at + 1));
                    from = at + 1;
                    this.#enter(list);
                }
            }
            else if (char === endsList || char === endsObject)
                this.#depth = Math.max(0, this.#depth - 1);
            else if (char === colon && this.#list === undefined)
                this.#nameMember();
        }
        this.#keep(text.slice(from));
    }
    /** The text without the items of the lists, once it has ended. */
    rest() {
        return this.#rest;
    }
    #inStringAt(char) {
        if (char === quote && !this.#escaped)
            this.#inString = false;
        else {
            this.#escaped = char === backslash && !this.#escaped;
            if (this.#list === undefined && this.#string.length < longestName)
                this.#string += String.fromCharCode(char);
        }
    }
    #nameMember() {
        if (this.#depth <= deepestMember)
            this.#path[this.#depth - 1] = nameOf(this.#string);
    }
    #listHere(opens) {
        if (this.#depth > deepestMember + 1)
            return undefined;
        this.#path.length = this.#depth - 1;
        const list = opens === opensList ? this.#lists.find(({ path }) => isSame(path, this.#path)) : undefined;
        this.#path.push(undefined);
        return list;
    }
    #enter(list) {
        if (this.#seen.has(list))
            throw new Error(`has two lists called ${list.path.join('.')}`);
        this.#seen.add(list);
        this.#list = list;
        this.#listDepth = this.#depth;
        this.#isFirstItem = true;
    }
    #endsItem(char) {
        if (this.#list === undefined || this.#depth !== this.#listDepth)
            return false;
        return char === comma || char === endsList || char === endsObject;
    }
    #finishItem(char) {
        const text = this.#item;
        this.#item = '';
        const isEmptyList = this.#isFirstItem && char !== comma && text.trim() === '';
        if (!isEmptyList)
            this.#list?.item(text);
        this.#isFirstItem = false;
        if (char === comma)
            return;
        this.#list = undefined;
        this.#depth--;
    }
    #keep(text) {
        if (this.#list === undefined)
            this.#rest += text;
        else
            this.#item += text;
        if (this.#rest.length > this.#longest.rest)
            throw new Error(`has more than ${this.#longest.rest} characters beside its long lists`);
        if (this.#item.length > this.#longest.item)
            throw new Error(`has more than ${this.#longest.item} characters in one item of ${this.#list?.path.join('.')}`);
    }
}
function nameOf(written) {
    if (!written.includes('\\'))
        return written;
    try {
        return String(JSON.parse(`"${written}"`));
    }
    catch {
        return undefined;
    }
}
function isSame(path, open) {
    return path.length === open.length && path.every((name, index) => name === open[index]);
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
const dependency = schemas/* object */.Ikc({ ref: schema_text, dependsOn: texts });
const sbom = schemas/* object */.Ikc({
    projects: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schema_text, name: schema_text, version: schema_text.exactOptional(), path: schema_text, lockfile: schema_text })),
    components: schemas/* array */.YOg(component),
    dependencies: schemas/* array */.YOg(dependency),
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







const shownProblems = 20;
const shownValueLength = 80;
/** Characters of one item of a long list, and of all that is in none. */
const longest = { item: 4_000_000, rest: 16_000_000 };
/** What a problem is about that no field has. */
const wholeFile = 'result file';
const hint = "Give the 'scangate.json' of a run as it was written, made by this version of Scangate or by an older one.";
/**
 * Reads `scangate.json`, which may have been made or changed by anybody. What it has many of is checked item by item, so
 * that the text of a large result is never held beside it. `fingerprints`: only what a baseline needs is kept, the
 * findings without their texts and no components, so that a second result fits beside it.
 */
function createResultReader(kept = 'all') {
    const findingsLeft = room(limits/* mostFindings */.Yb, 'findings');
    const isAll = kept === 'all';
    const none = isAll ? undefined : () => undefined;
    const lists = {
        findings: checkedList(['findings'], schema_finding, findingsLeft, isAll ? undefined : bare),
        ignored: checkedList(['ignored'], ignored, findingsLeft, isAll ? undefined : (entry) => ({ ...entry, finding: bare(entry.finding) })),
        components: checkedList(['sbom', 'components'], component, room(limits/* mostComponents */.MQ, 'components'), none),
        dependencies: checkedList(['sbom', 'dependencies'], dependency, room(limits/* mostDependencies */.b6, 'dependencies'), none),
    };
    const all = Object.values(lists);
    const text = new LongLists(all, longest);
    let isStart = true;
    return {
        push(piece) {
            try {
                text.push(isStart ? piece.replace(/^\uFEFF/, '') : piece);
            }
            catch (thrown) {
                throw thrown instanceof SyntaxError ? notJson() : unusable((0,errors/* describeError */.Uc)(thrown));
            }
            isStart &&= piece === '';
        },
        finish() {
            const document = parseJson(text.rest());
            checkVersion(document);
            const parsed = resultDocument.safeParse(document);
            const problems = [
                ...(parsed.error?.issues ?? []).map((issue) => describeIssue(issue, document)),
                ...all.flatMap((list) => list.problems),
            ];
            const count = problems.length + all.reduce((sum, { unshown }) => sum + unshown, 0);
            if (!parsed.success || count > 0)
                throw invalid(problems, count);
            const { $schema: _, schemaVersion: __, ...rest } = parsed.data;
            const { components, dependencies } = {
                components: lists.components.items,
                dependencies: lists.dependencies.items,
            };
            const result = {
                ...rest,
                findings: lists.findings.items,
                ...(rest.ignored ? { ignored: lists.ignored.items } : {}),
                ...(rest.sbom ? { sbom: { ...rest.sbom, components, dependencies } } : {}),
            };
            const contradictions = contradictionsIn(result);
            if (contradictions.length > 0)
                throw invalid(contradictions, contradictions.length);
            return result;
        },
    };
}
/** Reads a whole `scangate.json`; throws as a `ResultReader` does. */
function parseResult(text) {
    const reader = createResultReader();
    reader.push(text);
    return reader.finish();
}
/** Counts the items that may still come, perhaps in several lists; throws at the first that is too many. */
function room(most, what) {
    let taken = 0;
    return () => {
        if (taken === most)
            throw new Error(`has more than ${(0,words/* number */.ai)(most)} ${what}`);
        taken += 1;
    };
}
const noTexts = { ruleId: '', title: '', locations: [], aliases: [], cwes: [], ratings: [], fixVersions: [] };
/** A finding without its texts: what tells whether it is known, and what the counts are held against. */
function bare({ fingerprint, category, severity }) {
    return { fingerprint, category, severity, ...noTexts };
}
/** A list whose items are checked one by one while they come. */
function checkedList(path, schema, takeRoom, keep = (item) => item) {
    const items = [];
    const problems = [];
    let seen = 0;
    let unshown = 0;
    return {
        path,
        items,
        problems,
        get unshown() {
            return unshown;
        },
        item(text) {
            takeRoom();
            const value = JSON.parse(text);
            const parsed = schema.safeParse(value);
            const checked = parsed.success ? keep(parsed.data) : undefined;
            if (checked !== undefined)
                items.push(checked);
            if (!parsed.success)
                for (const issue of parsed.error.issues)
                    if (problems.length < shownProblems)
                        problems.push(describeIssue(issue, value, [...path, seen]));
                    else
                        unshown += 1;
            seen += 1;
        },
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw text.trim() === '' ? unusable('is empty') : notJson();
    }
}
/** Quotes nothing, as the engine does: a link may have led to a file that is no result, and holds secrets. */
function notJson() {
    return unusable('is not JSON, or not all of it is there');
}
/** Said alone: under another version every other problem would be noise. */
function checkVersion(document) {
    const version = valueAt(document, ['schemaVersion']);
    if (typeof version !== 'number' || json_version/* readableVersions */.sB.includes(version))
        return;
    const message = `is ${version}, and this Scangate reads version ${json_version/* readableVersions */.sB.join(', ')}`;
    throw new errors/* InputError */.dz([{ input: 'schemaVersion', message, hint }]);
}
/** `place`: where in the result the document stands that the issue is about. */
function describeIssue(issue, document, place = []) {
    const value = valueAt(document, issue.path);
    const expected = issue.message.replace(/^(Invalid (input|option|string)|Too (big|small)): |, received \w+$/g, '');
    const found = value === undefined ? 'is missing' : `is ${shown(value)}`;
    return { input: pathOf([...place, ...issue.path]) || wholeFile, message: `${found}, ${expected}` };
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
function invalid(problems, count) {
    const more = count - shownProblems;
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
