export const id = 4885;
export const ids = [4885];
export const modules = {

/***/ 4885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mdsscBackend: () => (/* binding */ mdsscBackend)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
;// CONCATENATED MODULE: ./build/backends/mdssc/results/checks.js

const capabilities = {
    sbom: { name: 'sbom', categories: ['sca', 'license'] },
    vulnerabilities: { name: 'vulnerabilities', categories: ['sca'] },
    malware: { name: 'malware', categories: ['malware'] },
    secrets: { name: 'secrets', categories: ['secret'], worst: 'high' },
    licenses: { name: 'licenses', categories: ['license'], worst: 'medium' },
};
const worstFirst = ['not-checked', 'incomplete', 'complete'];
/** A check that has as many reasons as things went wrong; with none it is complete. */
function checkOf(capability, scope, reasons, without = 'incomplete') {
    return { ...capability, state: reasons.length === 0 ? 'complete' : without, reasons, scope };
}
/** The same check of several scans: as complete as the least of them. */
function jointCheck(checks) {
    const [first] = checks;
    const states = new Set(checks.map(({ state }) => state));
    return {
        ...first,
        state: worstFirst.find((state) => states.has(state)) ?? 'incomplete',
        reasons: [...new Set(checks.flatMap(({ reasons }) => reasons))],
        scope: (0,words/* someOf */.yU)([...new Set(checks.map(({ scope }) => scope))], 5, '; '),
    };
}

// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(5573);
// EXTERNAL MODULE: ./build/core/model/severity.js
var model_severity = __webpack_require__(4077);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/backends/mdssc/wire/address.js

/**
 * The address of a server from whatever people paste: its root, `…/api`, `…/api/v1`, with or without a slash. The path
 * of a reverse proxy before that stays.
 */
function addressOf(baseUrl) {
    const prefix = baseUrl.pathname.replace(/\/+$/, '').replace(/\/api(\/v1)?$/i, '');
    const root = `${baseUrl.origin}${prefix}`;
    return { api: new URL(`${root}/api/v1/`), root };
}
/**
 * A path below the API of segments from outside: a repository id is base64 and may hold `/`, `+` and `=`. Throws for dots
 * alone, which would lead to another path however they are encoded (URL Standard, "double-dot URL path segment").
 */
function pathOf(...segments) {
    const climbing = segments.find((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
    if (climbing !== undefined)
        throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `the server gave an id that cannot be used: '${climbing}'`);
    return segments.map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./build/core/cut.js
var cut = __webpack_require__(7506);
;// CONCATENATED MODULE: ./build/backends/mdssc/wire/fold.js

/**
 * The same document with its member names in lower case: versions of the product differ in them (`ScanIds`, `scanIds`),
 * and some mix both in one document. The HTTP client has bounded its depth.
 */
function folded(value) {
    if (Array.isArray(value))
        return value.map(folded);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key.toLowerCase(), folded(member)]));
}
/** An object, or one without members in the place of anything else. */
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** The list of an answer: the answer itself, or the member of it with one of these names; undefined where there is none. */
function listOf(value, ...names) {
    if (Array.isArray(value))
        return value;
    const holder = objectOf(value);
    for (const name of names) {
        const member = holder[name];
        if (Array.isArray(member))
            return member;
    }
    return undefined;
}
/** Longest text that is kept of any member, in characters. */
const longestText = 10_000;
/** The first of these members that is a text with something in it. */
function textIn(value, ...names) {
    const holder = objectOf(value);
    for (const name of names) {
        const member = holder[name];
        if (typeof member === 'string' && member.trim() !== '')
            return (0,cut/* cut */.J)(member.trim(), longestText);
        if (typeof member === 'number')
            return String(member);
    }
    return undefined;
}
/** A whole number from 0 up, also where it is written as a text. */
function countOf(value) {
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
/** How many items there are in all, where a page of them says so. */
function totalIn(value) {
    const holder = objectOf(value);
    return countOf(holder.totalcount ?? holder.total ?? holder.totalitems ?? holder.count);
}

;// CONCATENATED MODULE: ./build/backends/mdssc/source/references.js





/**
 * Rejects with `TARGET_UNUSABLE` where the server knows the references of the repository, and this is none of them. Where
 * it does not tell them all, the start has the last word.
 */
async function checkReference(client, place, signal) {
    const { reference } = place;
    const found = await referencesOf(client, place, [['FilterValue', reference]], signal);
    if (found === undefined || found.includes(reference))
        return;
    const all = await referencesOf(client, place, [], signal);
    if (all === undefined || all.length === 0 || all.includes(reference))
        return;
    const near = (0,nearest/* nearest */.p)(reference, all);
    throw new errors/* ScangateError */.fm('TARGET_UNUSABLE', `the repository has no reference '${reference}'`, {
        hint: `Check the option 'reference'; a branch must be pushed first. ${near ? `Did you mean '${near}'?` : `Possible: ${(0,words/* someOf */.yU)(all, 10)}.`}`,
    });
}
/** The server may have to ask its Git host; not knowing is no reason to wait long. */
const referencesMs = 10_000;
/** All references that a filter lets through; undefined where the server does not tell them all. */
async function referencesOf(client, { storageId, repositoryId }, query, signal) {
    try {
        const path = pathOf('services', storageId, repositoryId, 'references');
        const meaning = { about: 'the references of the repository' };
        const { value } = await client.ask({ path, query, meaning, sending: { budgetMs: referencesMs } }, signal);
        const list = listOf(value, 'references');
        const names = list?.flatMap((item) => (typeof item === 'string' ? item : textIn(item, 'name', 'ref')) ?? []);
        const total = countOf(objectOf(value).totalreferences);
        return names && names.length === total ? names.map(plainReference) : undefined;
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (!(thrown instanceof errors/* ScangateError */.fm) || thrown.code === 'CREDENTIALS_REFUSED')
            throw thrown;
        return undefined;
    }
}
/** `main` of `refs/heads/main` and `origin/main`. */
function plainReference(name) {
    return name.replace(/^refs\/(heads|tags)\//, '').replace(/^origin\//, '');
}

;// CONCATENATED MODULE: ./build/backends/mdssc/scan/facts.js

/**
 * Reads `GET /scans/{id}/overview` or `GET /scans/{id}` (names in lower case), whose numbers are nested in the scan of a
 * repository and flat in that of an upload.
 */
function factsIn(scan) {
    const top = objectOf(scan);
    const information = objectOf(top.scaninformation);
    const places = [
        top,
        information,
        objectOf(top.package),
        objectOf(information.licenses),
        objectOf(top.licenses),
    ];
    const find = (read, ...names) => places.flatMap((place) => names.map((name) => read(place[name]))).find((value) => value !== undefined);
    return present({
        vulnerabilities: find(countsOf, 'vulnerabilityissues'),
        malware: find(signalOf, 'malware', 'infectedfiles', 'threats'),
        secrets: find(signalOf, 'secret', 'secrets', 'fileswithsecrets'),
        blockedLicenses: find(signalOf, 'blockedlicensescount', 'blockedlicenses'),
        packages: find(countOf, 'totalpackages'),
        vulnerablePackages: find(countOf, 'vulnerablepackages'),
        repositoryId: textIn(top, 'repositoryid'),
        repositoryName: textIn(top, 'repositoryname'),
        serviceId: textIn(top, 'serviceid', 'storageid'),
        reference: textIn(top, 'repositoryreference', 'reference', 'branch'),
        startedAt: startIn(top),
    });
}
/** When a scan, or an item of a list of scans, says that it began. */
function startIn(scan) {
    return textIn(scan, 'starttime', 'startedat', 'startdate', 'scanstarttime', 'createdat', 'created', 'scandate');
}
/** Of two readings of the same scan: whatever was told, and the worse where both told it. */
function worseFacts(a, b) {
    return present({
        ...a,
        ...b,
        vulnerabilities: both(a.vulnerabilities, b.vulnerabilities, moreOf),
        malware: both(a.malware, b.malware, strongerOf),
        secrets: both(a.secrets, b.secrets, strongerOf),
        blockedLicenses: both(a.blockedLicenses, b.blockedLicenses, strongerOf),
        packages: both(a.packages, b.packages, Math.max),
        vulnerablePackages: both(a.vulnerablePackages, b.vulnerablePackages, Math.max),
    });
}
/** Whether the numbers of a completed scan may not be there yet: some servers complete it before they are. */
function looksUnsettled(facts) {
    const { vulnerabilities, malware, secrets, blockedLicenses, packages = 0 } = facts;
    const found = Object.values(vulnerabilities ?? {}).some((count) => count > 0);
    return (packages === 0 &&
        !found &&
        ![malware, secrets, blockedLicenses].some((signal) => (signal?.count ?? 0) > 0));
}
const facts_words = ['critical', 'high', 'medium', 'low', 'unknown', 'none'];
/** Undefined for what is no set of counts: it is not taken as zero. One that leaves out some severities has none of them. */
function countsOf(value) {
    const issues = objectOf(value);
    const told = facts_words.filter((word) => issues[word] !== undefined && issues[word] !== null);
    const counts = Object.fromEntries(told.map((word) => [word, countOf(issues[word])]));
    if (told.length === 0 || Object.values(counts).includes(undefined))
        return undefined;
    const { critical = 0, high = 0, medium = 0, low = 0, unknown = 0 } = counts;
    return { critical, high, medium, low, info: 0, unknown };
}
/** A flag, a count (alone or in an object of its own), or a list. */
function signalOf(value) {
    if (typeof value === 'boolean')
        return { count: value ? 1 : 0, exact: !value };
    if (Array.isArray(value))
        return { count: value.length, exact: true };
    const count = countOf(value) ?? totalIn(value);
    return count === undefined ? undefined : { count, exact: true };
}
function strongerOf(a, b) {
    if (a.count === b.count)
        return a.exact ? a : b;
    return a.count > b.count ? a : b;
}
function moreOf(a, b) {
    return {
        critical: Math.max(a.critical, b.critical),
        high: Math.max(a.high, b.high),
        medium: Math.max(a.medium, b.medium),
        low: Math.max(a.low, b.low),
        info: Math.max(a.info, b.info),
        unknown: Math.max(a.unknown, b.unknown),
    };
}
function both(a, b, merge) {
    return a === undefined || b === undefined ? (a ?? b) : merge(a, b);
}
/** Without the members that are undefined. */
function present(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/backends/mdssc/scan/state.js


/** The names are those of the documents, and the synonyms that clients of real servers accept. */
const states = new Map([
    ['notstarted', 'queued'],
    ['pending', 'queued'],
    ['running', 'running'],
    ['scanning', 'running'],
    ['inprogress', 'running'],
    ['cancelled', 'cancelled'],
    ['canceled', 'cancelled'],
    ['failed', 'failed'],
    ['error', 'failed'],
    ['completed', 'completed'],
    ['finished', 'completed'],
    ['success', 'completed'],
]);
/** Older versions give the place in the enumeration `NotStarted, Running, Cancelled, Failed, Completed`. */
const byNumber = ['queued', 'running', 'cancelled', 'failed', 'completed'];
/** What a scan (its names in lower case) says about its state; undefined where it says nothing. */
function stateIn(scan) {
    const word = wordIn(objectOf(scan));
    if (word === undefined)
        return undefined;
    const place = countOf(word);
    const name = String(word)
        .toLowerCase()
        .replaceAll(/[\s_-]/g, '');
    const known = place === undefined ? states.get(name) : byNumber[place];
    return known === undefined ? { state: 'unknown', detail: (0,cut/* cut */.J)(String(word), 200) } : { state: known };
}
/** Five places in which servers have been seen to put it, the surest first. */
function wordIn(scan) {
    const nested = objectOf(scan.scanstatus).scanningstate;
    const candidates = [scan.scanningstate, nested, scan.scanstatus, scan.status, scan.state];
    return candidates.find((value) => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number');
}
/** Worst first: one scan that has failed is a failure of the whole. */
const state_worstFirst = ['failed', 'cancelled', 'unknown', 'running', 'queued', 'completed'];
/** What several scans of one start say together. */
function worstOf(statuses) {
    const place = ({ state }) => state_worstFirst.indexOf(state);
    const worst = statuses.reduce((a, b) => (place(b) < place(a) ? b : a));
    if (statuses.length === 1)
        return worst;
    const alike = statuses.filter(({ state }) => state === worst.state).length;
    const detail = worst.detail === undefined ? '' : `: ${worst.detail}`;
    return { ...worst, detail: `${alike} of ${statuses.length} scans${detail}` };
}

;// CONCATENATED MODULE: ./build/backends/mdssc/scan/listed.js




/** A look-up that fails for so many milliseconds is given up: no scan depends on it alone. */
const listMs = 10_000;
/** `GET /scans` of the last day that run or have ended well; undefined where not all of them can be read. */
async function recentScans(client, search, signal) {
    const { value } = await client.ask({
        path: 'scans',
        query: [
            ['Status', 'Running'],
            ['Status', 'NotStarted'],
            ['Status', 'Completed'],
            ['TimeFrame', 'OneDay'],
            ...(search === '' ? [] : [['Search', search]]),
        ],
        meaning: { about: 'the list of scans' },
        sending: { budgetMs: listMs },
    }, signal);
    const scans = scansIn(value);
    return scans && (totalIn(value) ?? scans.length) <= scans.length ? scans : undefined;
}
/** `GET /scans/{serviceId}/{repositoryId}`; undefined where it cannot be read. */
async function scansOfRepository(client, storageId, repositoryId, signal) {
    const path = pathOf('scans', storageId, repositoryId);
    return scansIn((await client.ask({ path, meaning: { about: 'the scans of the repository' } }, signal)).value);
}
/** Newest first, as far as the list tells; the rest in the order of the list. */
function newestFirst(scans) {
    return scans.toSorted((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0));
}
function scansIn(value) {
    const list = listOf(value, 'scans', 'scanresults', 'items', 'data', 'entries', 'results');
    const scans = list?.flatMap(listedScan);
    return scans?.length === list?.length ? scans : undefined;
}
function listedScan(item) {
    const id = textIn(item, 'id', 'scanid');
    if (id === undefined)
        return [];
    const [firstReference] = listOf(objectOf(item).repositoryreferences) ?? [];
    const startedAt = Date.parse(startIn(item) ?? '');
    return [
        {
            id,
            state: stateIn(item)?.state ?? 'unknown',
            repositoryId: textIn(item, 'repositoryid'),
            repositoryName: textIn(item, 'repositoryname'),
            workflowId: textIn(item, 'workflowid'),
            reference: textIn(item, 'repositoryreference', 'reference', 'branch') ??
                (typeof firstReference === 'string' ? firstReference : undefined),
            commit: textIn(item, 'commitsha', 'commitid', 'commithash', 'commit', 'sha'),
            fileName: textIn(item, 'filename', 'repositoryname', 'name'),
            ...(Number.isNaN(startedAt) ? {} : { startedAt }),
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/backends/mdssc/results/purl.js
/** Package URL types by the names that servers give ecosystems, in lower case. */
const types = new Map([
    ['npm', 'npm'],
    ['node', 'npm'],
    ['pypi', 'pypi'],
    ['python', 'pypi'],
    ['maven', 'maven'],
    ['java', 'maven'],
    ['nuget', 'nuget'],
    ['gem', 'gem'],
    ['rubygems', 'gem'],
    ['go', 'golang'],
    ['golang', 'golang'],
    ['cargo', 'cargo'],
    ['crates.io', 'cargo'],
    ['composer', 'composer'],
    ['packagist', 'composer'],
]);
/** Types whose names have no capitals (purl-spec, "known types"). */
const lowerCase = new Set(['npm', 'pypi', 'golang', 'composer']);
/** Whether a text from outside can be a package URL. */
function isPurl(text) {
    return /^pkg:[a-z][a-z0-9.+-]*\/\S+$/.test(text);
}
/** Package URL (ECMA-427) of a package; empty for an ecosystem that is not known here. */
function purlOf(ecosystem, name, version) {
    const type = types.get(ecosystem.toLowerCase());
    if (type === undefined || name === '')
        return '';
    const cased = lowerCase.has(type) ? name.toLowerCase() : name;
    const plain = type === 'pypi' ? cased.replaceAll('_', '-') : cased;
    const parts = plain.split(type === 'maven' ? /[:/]/ : '/').filter((part) => part !== '');
    const path = parts.map(encode).join('/');
    return `pkg:${type}/${path}${version === '' ? '' : `@${encode(version)}`}`;
}
/** Percent-encodes all but letters, digits, `.-_~` and the colon (ECMA-427, character encoding). */
function encode(text) {
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}

;// CONCATENATED MODULE: ./build/backends/mdssc/results/bom.js



const bom_text = schemas/* string */.YjP().min(1);
/** The parts of a document that are used (cyclonedx.org/docs/1.6/json); each item is read on its own. */
const bom_document = schemas/* object */.Ikc({
    bomFormat: schemas/* literal */.euz('CycloneDX'),
    components: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
});
const component = schemas/* object */.Ikc({
    'bom-ref': bom_text.optional().catch(undefined),
    name: bom_text,
    group: bom_text.optional().catch(undefined),
    version: schemas/* string */.YjP().catch(''),
    purl: schemas/* string */.YjP().refine(isPurl).catch(''),
    components: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
});
const rating = schemas/* object */.Ikc({
    score: schemas/* number */.aig().min(0).max(10).optional().catch(undefined),
    severity: bom_text.optional().catch(undefined),
    vector: bom_text.optional().catch(undefined),
    method: bom_text.optional().catch(undefined),
});
const affected = schemas/* object */.Ikc({
    ref: bom_text,
    versions: schemas/* array */.YOg(schemas/* object */.Ikc({ version: bom_text, status: schemas/* string */.YjP() }).or(schemas/* unknown */.L5J())).catch([]),
});
const source = schemas/* object */.Ikc({ url: schemas/* string */.YjP().catch('') }).catch({ url: '' });
const vulnerability = schemas/* object */.Ikc({
    id: bom_text,
    source: source.optional(),
    references: schemas/* array */.YOg(schemas/* object */.Ikc({ id: bom_text }).or(schemas/* unknown */.L5J())).catch([]),
    ratings: schemas/* array */.YOg(rating.or(schemas/* unknown */.L5J())).catch([]),
    cwes: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
    description: bom_text.optional().catch(undefined),
    recommendation: bom_text.optional().catch(undefined),
    affects: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
});
/** Reads a CycloneDX document; undefined for what is none. */
function readBom(value) {
    const bom = bom_document.safeParse(value);
    if (!bom.success)
        return undefined;
    const { byRef, count } = componentsIn(bom.data.components ?? []);
    if (bom.data.vulnerabilities === undefined)
        return { components: count, unreadable: 0 };
    let unreadable = 0;
    const vulnerabilities = bom.data.vulnerabilities.flatMap((item) => {
        const found = vulnerability.safeParse(item);
        if (found.success)
            return toVulnerabilities(found.data, byRef);
        unreadable += 1;
        return [];
    });
    return { components: count, vulnerabilities, unreadable };
}
/** Components may hold components. */
function componentsIn(items) {
    const byRef = new Map();
    const queue = [...items];
    let count = 0;
    for (const item of queue) {
        const parsed = component.safeParse(item);
        if (!parsed.success)
            continue;
        count += 1;
        const { 'bom-ref': ref, name, group, version, purl, components } = parsed.data;
        const known = { name: group === undefined ? name : `${group}/${name}`, version, purl };
        if (purl !== '')
            byRef.set(purl, known);
        if (ref !== undefined)
            byRef.set(ref, known);
        for (const inner of components)
            queue.push(inner);
    }
    return { byRef, count };
}
function toVulnerabilities(found, byRef) {
    const { id, description, recommendation, source: origin } = found;
    const ratings = found.ratings.flatMap((item) => rating.safeParse(item).data ?? []);
    const url = origin?.url ?? '';
    const common = {
        id,
        severity: severityOf(ratings),
        ...(description === undefined ? {} : { description }),
        ...(recommendation === undefined ? {} : { remediation: recommendation }),
        aliases: found.references.flatMap((item) => schemas/* object */.Ikc({ id: bom_text }).safeParse(item).data?.id ?? []),
        cwes: found.cwes.filter((cwe) => Number.isSafeInteger(cwe)).map((cwe) => `CWE-${cwe}`),
        ratings: ratings.flatMap(cvssOf),
        ...(/^https?:\/\//.test(url) ? { url } : {}),
    };
    const places = found.affects.flatMap((item) => affected.safeParse(item).data ?? []);
    if (places.length === 0)
        return [{ ...common, fixVersions: [] }];
    return places.map(({ ref, versions }) => {
        const named = byRef.get(ref) ?? byRef.get(ref.slice(ref.indexOf('#') + 1));
        const fixed = versions.flatMap((item) => {
            const { data } = schemas/* object */.Ikc({ version: bom_text, status: schemas/* literal */.euz('unaffected') }).safeParse(item);
            return data?.version ?? [];
        });
        return { ...common, component: named ?? { purl: '', name: ref, version: '' }, fixVersions: fixed };
    });
}
/** The worst that any rating says. */
function severityOf(ratings) {
    return ratings.map(ratedSeverity).reduce(model_severity/* worse */.JJ, 'unknown');
}
function ratedSeverity({ severity, score }) {
    if (severity?.toLowerCase() === 'none')
        return 'info';
    const word = (0,model_severity/* parseSeverity */.lv)(severity);
    return word === 'unknown' && score !== undefined ? ofScore(score) : word;
}
/** CVSS v3.1, section 5: qualitative severity rating scale. */
function ofScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'info';
}
const versionOfMethod = new Map([
    ['CVSSv2', '2.0'],
    ['CVSSv3', '3.0'],
    ['CVSSv31', '3.1'],
    ['CVSSv4', '4.0'],
]);
function cvssOf({ method = '', vector, score }) {
    const version = versionOfMethod.get(method);
    return version === undefined || vector === undefined || score === undefined
        ? []
        : [{ version, vector, score }];
}

// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
// EXTERNAL MODULE: ./build/core/parse-json.js
var parse_json = __webpack_require__(476);
// EXTERNAL MODULE: ./build/http/backend-error.js
var backend_error = __webpack_require__(9626);
// EXTERNAL MODULE: ./build/http/http-client.js
var http_client = __webpack_require__(3805);
;// CONCATENATED MODULE: ./build/backends/mdssc/wire/refusal.js





const longestWords = 200;
const credentials = "Check 'api-key' (SCANGATE_API_KEY or MDSSC_API_KEY), or 'username' and 'password' (MDSSC_USERNAME, MDSSC_PASSWORD).";
const role = 'The account lacks a right: it must be an administrator, not a read-only one. Ask the administrator of the server.';
const tooLarge = 'It is larger than the server, or a proxy before it, takes: ask its administrator, or scan a smaller folder.';
const address = "Check 'base-url' (SCANGATE_BASE_URL or MDSSC_SERVER), and that this machine can reach the server.";
/** A failed request as the error that the core acts upon, in the words of this product. */
function refusal(thrown, meaning) {
    const plain = (0,backend_error/* backendError */.n)(thrown, meaning.about);
    if (!(thrown instanceof http_client/* HttpError */.j))
        return plain;
    const words = wordsOf(thrown.answer);
    const { code, hint, why } = readStatus(thrown.status, meaning, plain);
    const message = [meaning.about, why, thrown.message, words].filter((part) => part !== undefined).join(': ');
    return new errors/* ScangateError */.fm(code, message, {
        cause: thrown,
        hint,
        transient: plain.transient,
        mayHaveRun: plain.mayHaveRun,
        retryAfterMs: plain.retryAfterMs,
    });
}
function readStatus(status, { notFound = 'BACKEND_PROTOCOL', refused = 'BACKEND_PROTOCOL', hint }, plain) {
    if (status === 401)
        return {
            code: 'CREDENTIALS_REFUSED',
            hint: credentials,
            why: 'the server does not accept the credentials',
        };
    if (status === 403)
        return { code: 'CREDENTIALS_REFUSED', hint: role, why: 'the credentials are good, but may not do this' };
    if (status === 404)
        return { code: notFound, hint: hint ?? address };
    if (status === 400 || status === 422)
        return { code: refused, hint: hint ?? plain.hint };
    if (status === 413)
        return { code: 'TARGET_UNUSABLE', hint: tooLarge };
    if (status === 409)
        return { code: 'SCAN_CONFLICT', hint: 'Wait for the other scan to end, then run again.' };
    const unreachable = plain.code === 'BACKEND_UNREACHABLE' || plain.code === 'HOST_UNKNOWN';
    return { code: plain.code, hint: unreachable ? address : plain.hint };
}
const failures = new Map([
    ['error', 'failed'],
    ['internalerror', 'failed'],
    ['notfound', 'not-found'],
    ['1', 'failed'],
    ['2', 'failed'],
    ['3', 'not-found'],
]);
/** Throws for an answer (its names in lower case) that says in spite of its status 200 that the request failed. */
function throwIfFailed(answer, { about, notFound, failed, hint }) {
    const { result, responsekey, responsemessage } = objectOf(answer);
    const isEnvelope = responsekey !== undefined || responsemessage !== undefined;
    if (typeof result !== 'string' && !(typeof result === 'number' && isEnvelope))
        return;
    const failure = failures.get(String(result).toLowerCase());
    if (failure === undefined)
        return;
    const words = wordsOf(answer) ?? 'it does not say why';
    const code = failure === 'not-found' ? notFound : failed;
    throw new errors/* ScangateError */.fm(code ?? 'BACKEND_PROTOCOL', `${about}: the server refused it: ${words}`, { hint });
}
/** What an answer says for people, cut to a sentence or two. */
function wordsOf(answer) {
    const words = textIn(folded(answer), 'responsemessage', 'detail', 'title', 'message', 'error', 'responsekey');
    return words === undefined ? undefined : (0,cut/* cut */.J)(words, longestWords);
}
/** The HTTP status behind an error, if a refusal was behind it. */
function statusBehind(thrown) {
    return thrown instanceof errors/* ScangateError */.fm && thrown.cause instanceof http_client/* HttpError */.j
        ? thrown.cause.status
        : undefined;
}

;// CONCATENATED MODULE: ./build/backends/mdssc/results/exports.js







/** The CycloneDX export; undefined where there is none, which is said. */
async function exportCycloneDx(deps, exported, signal) {
    const isBom = (value) => objectOf(value).bomFormat === 'CycloneDX';
    return exportJson(deps, 'cyclonedx', exported, isBom, signal);
}
/** The SPDX export, which not every version has: undefined there. */
async function exportSpdx(deps, exported, signal) {
    return exportJson(deps, 'spdx', exported, isSpdx, signal);
}
/** SPDX 3 is JSON-LD with a context of spdx.org, SPDX 2 names its version. */
function isSpdx(value) {
    const { spdxVersion, '@context': context, '@graph': graph } = objectOf(value);
    return (typeof spdxVersion === 'string' ||
        (Array.isArray(graph) && (JSON.stringify(context) ?? '').includes('spdx.org')));
}
async function exportJson(deps, kind, { repositoryId, reference }, isOne, signal) {
    const bytes = await download(deps, kind, { path: `export/${kind}/${pathOf(repositoryId)}`, query: [['Reference', reference]] }, signal);
    if (bytes === undefined)
        return undefined;
    const value = parsed(bytes);
    if (isOne(value))
        return { bytes, value };
    deps.logger.warn((0,core_text/* line */.n8) `the ${kind} report of the server is left out: what it sends is something else`);
    return undefined;
}
/** The PDF reports of a scan: an overview, and its packages with what is known of them. */
async function exportPdfs(deps, scanId, suffix, signal) {
    const reports = [];
    for (const name of ['overview', 'sbom']) {
        const query = [['ProductAddress', deps.root]];
        const content = await download(deps, 'pdf', { path: `export/pdf/${name}/${pathOf(scanId)}`, query }, signal);
        if (content === undefined)
            continue;
        if (isPdf(content))
            reports.push({ kind: 'pdf', name: `${name}${suffix}`, content });
        else
            deps.logger.warn((0,core_text/* line */.n8) `the pdf report '${name}' of the server is left out: what it sends is no PDF`);
    }
    return reports;
}
/** `%PDF-` begins a PDF, `%%EOF` stands in its last 1024 bytes (ISO 32000-1, 7.5.2, 7.5.5). */
function isPdf(bytes) {
    const text = (piece) => Buffer.from(piece).toString('latin1');
    return text(bytes.subarray(0, 5)) === '%PDF-' && text(bytes.subarray(-1024)).includes('%%EOF');
}
/** Undefined where the server does not give it; a report is never worth losing the results. */
async function download({ client, logger }, kind, call, signal) {
    try {
        const meaning = { about: `the ${kind} report` };
        const sending = kind === 'pdf' ? { maxBytes: limits/* largestReport */.FK } : {};
        return await client.fetch({ ...call, meaning, sending }, signal);
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (!(thrown instanceof errors/* ScangateError */.fm))
            throw thrown;
        const why = (0,errors/* toScangateError */.KK)(thrown).message;
        if (statusBehind(thrown) === 404)
            logger.info((0,core_text/* line */.n8) `the server has no ${kind} report: ${why}`);
        else
            logger.warn((0,core_text/* line */.n8) `the ${kind} report of the server is left out: ${why}`);
        return undefined;
    }
}
function parsed(bytes) {
    try {
        return (0,parse_json/* parseJson */.q)(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/backends/mdssc/results/files.js


const pageSize = 200;
const mostPages = 500;
/** `GET /scans/{id}/files`, all its pages. */
async function readFiles(client, scanId, signal) {
    const files = [];
    let first = '';
    let isWhole = false;
    for (let page = 1; page <= mostPages; page++) {
        const { value } = await client.ask({
            path: pathOf('scans', scanId, 'files'),
            query: [
                ['page', String(page)],
                ['pageSize', String(pageSize)],
                ['includeArchives', 'true'],
            ],
            meaning: { about: `the files of scan ${scanId}` },
        }, signal);
        const list = listOf(value, 'files', 'items', 'results', 'entries', 'data') ?? [];
        const head = JSON.stringify(list[0]) ?? '';
        const total = totalIn(value);
        // A server that does not know pages gives the same one for ever.
        const isLast = list.length === 0 || head === first;
        if (page === 1)
            first = head;
        if (!isLast)
            for (const file of list)
                files.push(objectOf(file));
        isWhole = total === undefined ? list.length < pageSize : files.length >= total;
        if (isLast || isWhole)
            break;
    }
    const all = (isTold) => isWhole && files.length > 0 && files.every(isTold);
    return {
        suspects: files.flatMap(suspectIn),
        examined: {
            malware: all((file) => isSaid(toldOfMalware(file))),
            secrets: all((file) => isSaid(toldOfSecrets(file))),
        },
    };
}
function isSaid(value) {
    return value !== undefined && value !== null;
}
function toldOfMalware(item) {
    return item.malware ?? item.infected ?? item.isinfected ?? item.threats;
}
function toldOfSecrets(item) {
    return item.secrets ?? item.secret ?? item.hassecrets ?? item.secretscount;
}
function suspectIn(item) {
    const path = textIn(item, 'filepath', 'path', 'fullpath', 'filename', 'name') ?? '';
    const secrets = secretsIn(item);
    const threat = threatIn(item);
    if (threat === undefined && secrets.length === 0)
        return [];
    return [{ path, ...(threat === undefined ? {} : { threat }), secrets }];
}
/** MetaDefender engines name a result for clean files as well: `No Threat Detected`. */
const harmless = /^(no threat|no malware|clean|none|not )/i;
function threatIn(item) {
    const name = textIn(item, 'threatname', 'threatfound', 'malwarename') ?? '';
    const flag = toldOfMalware(item);
    if (!isSaid(flag))
        return name === '' || harmless.test(name) ? undefined : name;
    return flag === true || (countOf(flag) ?? 0) > 0 || (Array.isArray(flag) && flag.length > 0)
        ? name
        : undefined;
}
function secretsIn(item) {
    const told = toldOfSecrets(item);
    if (Array.isArray(told))
        return told.map((secret) => {
            const kind = typeof secret === 'string' ? '' : (textIn(secret, 'type', 'name', 'rule', 'category') ?? '');
            const line = countOf(objectOf(secret).line ?? objectOf(secret).linenumber);
            return { kind, ...(line === undefined || line === 0 ? {} : { line }) };
        });
    return told === true || (countOf(told) ?? 0) > 0 ? [{ kind: '' }] : [];
}

;// CONCATENATED MODULE: ./build/backends/mdssc/results/packages.js





/** Vulnerabilities are asked for package by package, so many at once, and no more than so many in all. */
const atOnce = 4;
const mostAsked = 1_000;
/** `GET /packages?ScanId=…`, and `GET /packages/{id}/cves` for each that is not known to have none. */
async function readPackages(client, scanId, signal) {
    const { value } = await client.ask({ path: 'packages', query: [['ScanId', scanId]], meaning: { about: `the packages of scan ${scanId}` } }, signal);
    const list = listOf(value, 'packages', 'items', 'data', 'entries', 'results')?.map(objectOf);
    if (list === undefined)
        throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', 'the list of packages is in an unknown shape');
    const packages = list.flatMap((item) => {
        const read = packageIn(item);
        return read ? [{ ...read, item }] : [];
    });
    const all = packages.filter(({ item }) => mayBeVulnerable(item));
    const suspects = all.slice(0, mostAsked);
    const vulnerabilities = [];
    for (let at = 0; at < suspects.length; at += atOnce) {
        const some = suspects.slice(at, at + atOnce);
        const found = await Promise.all(some.map((scanned) => vulnerabilitiesOf(client, scanned, signal)));
        for (const vulnerability of found.flat())
            vulnerabilities.push(vulnerability);
    }
    return {
        packages: totalIn(value) ?? packages.length,
        vulnerabilities,
        cut: all.length > suspects.length,
        blocked: packages.filter(({ item }) => isBlocked(item)),
    };
}
function packageIn(item) {
    const id = textIn(item, 'id', 'packageid');
    const name = textIn(item, 'name', 'packagename');
    if (id === undefined || name === undefined)
        return undefined;
    const version = textIn(item, 'version', 'packageversion') ?? '';
    const told = textIn(item, 'purl') ?? '';
    const ecosystem = textIn(item, 'ecosystem', 'packagetype') ?? '';
    const purl = isPurl(told) ? told : purlOf(ecosystem, name, version);
    const licenses = (listOf(item.licenses) ?? []).flatMap((license) => (typeof license === 'string' ? license : textIn(license, 'name', 'id', 'spdxid')) ?? []);
    return { id, name, version, purl, licenses };
}
/** A package that says itself that it has no vulnerability need not be asked about. */
function mayBeVulnerable(item) {
    const told = item.vulnerabilities ?? item.vulnerabilitiescount ?? item.vulnerabilitycount;
    return Array.isArray(told) ? told.length > 0 : countOf(told) !== 0;
}
function isBlocked(item) {
    const risks = [item.licenserisk, item.licenserisks, item.licensestatus].flat();
    return item.isblocked === true || risks.some((risk) => String(risk).toLowerCase() === 'blocked');
}
async function vulnerabilitiesOf(client, scanned, signal) {
    const { id, name, version, purl } = scanned;
    const path = pathOf('packages', id, 'cves');
    const { value } = await client.ask({ path, meaning: { about: `the vulnerabilities of package ${name}` } }, signal);
    return (listOf(value, 'cves', 'vulnerabilities') ?? []).flatMap((item) => {
        const cve = objectOf(item);
        const cveId = textIn(cve, 'id', 'cveid', 'name');
        if (cveId === undefined)
            return [];
        return [
            {
                id: cveId,
                severity: packages_severityOf(cve.severity),
                component: { purl, name, version },
                aliases: [],
                cwes: textsIn(cve.cwes).filter((cwe) => /^CWE-\d+$/.test(cwe)),
                ratings: [],
                fixVersions: textsIn(cve.fixedversions),
            },
        ];
    });
}
/** The place in the enumeration `None, Critical, High, Medium, Low, Unknown`, as older versions give it. */
const packages_byNumber = ['info', 'critical', 'high', 'medium', 'low', 'unknown'];
function packages_severityOf(value) {
    if (typeof value === 'number')
        return packages_byNumber[value] ?? 'unknown';
    return typeof value === 'string' && value.toLowerCase() === 'none' ? 'info' : (0,model_severity/* parseSeverity */.lv)(value);
}
function textsIn(value) {
    return (listOf(value) ?? []).filter((item) => typeof item === 'string' && item !== '');
}

;// CONCATENATED MODULE: ./build/backends/mdssc/results/evidence.js








/**
 * Reads a completed scan. Rejects where the scan itself cannot be read; a second source that fails is a gap, since the
 * counts of the scan tell what it leaves open.
 */
async function gatherEvidence(deps, scan, known, settle, signal) {
    const facts = await deps.reader.settledFacts(scan.id, settle, deps.clock, signal);
    const gaps = [];
    const attempt = async (work) => {
        try {
            return await work;
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (!(thrown instanceof errors/* ScangateError */.fm))
                throw thrown;
            gaps.push(`Not read: ${thrown.message}.`);
            return undefined;
        }
    };
    const { repositoryId = known.repositoryId, serviceId = known.storageId, reference = known.reference, } = facts;
    const exported = repositoryId !== undefined && reference !== undefined ? { repositoryId, reference } : undefined;
    const document = exported && (await exportCycloneDx(deps, exported, signal));
    const newerScan = exported && serviceId !== undefined
        ? await newerScanOf(deps.client, serviceId, exported, scan, facts, signal).catch(() => undefined)
        : undefined;
    signal.throwIfAborted();
    const bom = document && readBom(document.value);
    const packages = isQuiet(facts, bom)
        ? undefined
        : await attempt(readPackages(deps.client, scan.id, signal));
    if (packages?.cut)
        gaps.push('The scan has too many packages to ask about each: some fixed versions are not known.');
    const files = hasSuspects(facts) || looksUnsettled(facts)
        ? await attempt(readFiles(deps.client, scan.id, signal))
        : undefined;
    return {
        facts,
        ...(exported ? { exported } : {}),
        ...(document ? { bomBytes: document.bytes } : {}),
        ...(bom ? { bom } : {}),
        ...(newerScan === undefined ? {} : { newerScan }),
        ...(packages ? { packages } : {}),
        ...(files ? { files } : {}),
        gaps,
    };
}
/** Whether there is nothing to ask the packages about. */
function isQuiet({ vulnerabilities, blockedLicenses, packages = 0 }, bom) {
    const counted = vulnerabilities && Object.values(vulnerabilities).reduce((sum, count) => sum + count, 0);
    const told = bom?.vulnerabilities?.length ?? 0;
    return counted === 0 && told === 0 && blockedLicenses?.count === 0 && packages > 0;
}
function hasSuspects({ malware, secrets }) {
    return (malware?.count ?? 0) > 0 || (secrets?.count ?? 0) > 0;
}
async function newerScanOf(client, serviceId, { repositoryId, reference }, { id, ownIds }, facts, signal) {
    const scans = (await scansOfRepository(client, serviceId, repositoryId, signal)) ?? [];
    const startedAt = scans.find((scan) => scan.id === id)?.startedAt ?? Date.parse(facts.startedAt ?? '');
    return newestFirst(scans).find((scan) => plainReference(scan.reference ?? '') === plainReference(reference) &&
        !ownIds.includes(scan.id) &&
        (scan.startedAt ?? 0) > startedAt &&
        scan.state !== 'failed' &&
        scan.state !== 'cancelled')?.id;
}

// EXTERNAL MODULE: ./build/backends/undetailed.js
var undetailed = __webpack_require__(8457);
// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(7486);
;// CONCATENATED MODULE: ./build/backends/mdssc/results/normalise.js

/** What the product only flags has no severity of its own: this is ours. */
const severityOfSignal = {
    malware: 'critical',
    secret: 'high',
    license: 'medium',
};
const nothingKnown = { aliases: [], cwes: [], ratings: [], fixVersions: [] };
function malwareFindings(files) {
    return files.flatMap(({ path, threat }) => {
        if (threat === undefined)
            return [];
        const ruleId = threat || 'mdssc-malware';
        return [
            {
                ...nothingKnown,
                fingerprint: (0,fingerprint/* fingerprintOf */.a)('malware', ruleId, path),
                category: 'malware',
                severity: severityOfSignal.malware,
                ruleId,
                title: `Malware in ${path || 'a file'}`,
                locations: locationsOf(path),
            },
        ];
    });
}
/** The fingerprint counts the secrets of one kind in one file, since lines move. */
function secretFindings(files) {
    return files.flatMap(({ path, secrets }) => {
        const seen = new Map();
        return secrets.map(({ kind, line }) => {
            const ruleId = kind || 'mdssc-secret';
            const ordinal = seen.get(ruleId) ?? 0;
            seen.set(ruleId, ordinal + 1);
            return {
                ...nothingKnown,
                fingerprint: (0,fingerprint/* fingerprintOf */.a)('secret', ruleId, path, String(ordinal)),
                category: 'secret',
                severity: severityOfSignal.secret,
                ruleId,
                title: `${kind === '' ? 'A secret' : kind} in ${path || 'a file'}`,
                locations: locationsOf(path, line),
            };
        });
    });
}
function licenseFindings(packages) {
    return packages.map(({ name, version, purl, licenses }) => {
        const ruleId = licenses[0] ?? 'mdssc-blocked-license';
        return {
            ...nothingKnown,
            fingerprint: (0,fingerprint/* fingerprintOf */.a)('license', purl || `${name}@${version}`, ruleId),
            category: 'license',
            severity: severityOfSignal.license,
            ruleId,
            title: `Blocked licence of ${name}`,
            locations: [],
            component: { purl, name, version },
        };
    });
}
/** Only a path that stays within the checkout is a location. */
function locationsOf(path, line) {
    const plain = path.replaceAll('\\', '/').replace(/^\.\//, '');
    const isRelative = plain !== '' && !/^\/|^[a-z][a-z0-9+.-]*:|\p{Cc}/iu.test(plain) && !plain.split('/').includes('..');
    return isRelative ? [{ path: plain, ...(line === undefined ? {} : { startLine: line }) }] : [];
}

;// CONCATENATED MODULE: ./build/backends/mdssc/results/undetailed.js


/**
 * Findings for the rest of what a scan has counted, so that at each severity and above there are as many as it says.
 * Sources may grade the same vulnerability differently: one that is told as worse stands for one counted as less.
 */
function undetailedVulnerabilities(counts, details, scan) {
    const told = (0,model_severity/* countBySeverity */.Ot)(details);
    const findings = [];
    let cut = false;
    let spare = 0;
    for (const severity of model_severity/* severities */.gO) {
        const missing = counts[severity] - told[severity] - (severity === 'unknown' ? 0 : spare);
        spare = Math.max(0, -missing);
        const room = undetailed/* mostUndetailed */.p - findings.length;
        cut ||= missing > room;
        findings.push(...repeated('sca', severity, Math.min(missing, room), scan));
    }
    return { findings, cut };
}
/** Findings for the rest of a count of one kind. */
function undetailed_undetailed(category, severity, count, told, scan) {
    const missing = count - told;
    return {
        findings: repeated(category, severity, Math.min(missing, undetailed/* mostUndetailed */.p), scan),
        cut: missing > undetailed/* mostUndetailed */.p,
    };
}
const ruleIds = {
    sca: 'mdssc-undetailed',
    malware: 'mdssc-malware',
    secret: 'mdssc-secret',
    license: 'mdssc-blocked-license',
};
function repeated(category, severity, count, scan) {
    const ruleId = ruleIds[category] ?? 'mdssc-undetailed';
    const vendor = 'MetaDefender Software Supply Chain';
    return Array.from({ length: Math.max(0, count) }, (_, index) => (0,undetailed/* undetailedFinding */.B)({ category, severity, ruleId, vendor, parts: [String(scan), String(index)] }));
}

;// CONCATENATED MODULE: ./build/backends/mdssc/results/vulnerability.js



const vulnerability_longestText = 10_000;
const longestTitle = 120;
/**
 * One finding for each vulnerability of a component, however many sources tell it: the worse severity counts, and what
 * one of them leaves out is taken from the other.
 */
function vulnerabilityFindings(told) {
    const merged = new Map();
    for (const vulnerability of told) {
        const key = keyOf(vulnerability);
        const known = merged.get(key);
        merged.set(key, known ? merge(known, vulnerability) : vulnerability);
    }
    return [...merged.values()].map(toFinding);
}
/** Sources spell a component in different ways, as package URL or as name and version. */
function keyOf({ id, component }) {
    const name = (component?.name ?? '').toLowerCase().replaceAll(/[:/]+/g, '/');
    return JSON.stringify([id.toUpperCase(), name, component?.version ?? '']);
}
function merge(a, b) {
    const component = a.component?.purl ? a.component : (b.component ?? a.component);
    const description = a.description ?? b.description;
    const remediation = a.remediation ?? b.remediation;
    const url = a.url ?? b.url;
    return {
        id: a.id,
        severity: (0,model_severity/* worse */.JJ)(a.severity, b.severity),
        ...(component ? { component } : {}),
        ...(description === undefined ? {} : { description }),
        ...(remediation === undefined ? {} : { remediation }),
        ...(url === undefined ? {} : { url }),
        aliases: union(a.aliases, b.aliases),
        cwes: union(a.cwes, b.cwes),
        ratings: [...new Map([...a.ratings, ...b.ratings].map((rating) => [rating.vector, rating])).values()],
        fixVersions: union(a.fixVersions, b.fixVersions),
    };
}
function union(a, b) {
    return [...new Set([...a, ...b])];
}
function toFinding(vulnerability) {
    const { id, severity, component, description, remediation, aliases, cwes, ratings, fixVersions, url } = vulnerability;
    const version = component?.version ? `@${component.version}` : '';
    return {
        fingerprint: (0,fingerprint/* fingerprintOf */.a)('sca', component?.purl || `${component?.name ?? ''}${version}`, id),
        category: 'sca',
        severity,
        ruleId: id,
        title: titleOf(vulnerability),
        ...(description === undefined ? {} : { description: (0,cut/* cut */.J)(description, vulnerability_longestText) }),
        locations: [],
        ...(component ? { component } : {}),
        aliases: aliases.filter((alias) => alias !== id),
        cwes,
        ratings,
        fixVersions,
        ...(remediation === undefined ? {} : { remediation: (0,cut/* cut */.J)(remediation, vulnerability_longestText) }),
        ...(url === undefined ? {} : { url }),
    };
}
/** The first line of the description, where that is as short as a title. */
function titleOf({ id, component, description = '' }) {
    const first = description.trim().split(/[\r\n]/)[0] ?? '';
    if (first !== '' && first.length <= longestTitle)
        return first;
    return component ? `${id} in ${component.name}` : id;
}

;// CONCATENATED MODULE: ./build/backends/mdssc/results/judge.js







const tooMany = `more than ${undetailed/* mostUndetailed */.p.toLocaleString('en-US')} were counted without details, and the rest is not listed`;
/**
 * Findings and checks of one scan, pure. The counts of the scan decide what there must be: what the sources of details
 * leave out becomes findings without details. `scan` tells the scans of one start apart.
 */
function judge(evidence, scan) {
    const parts = [
        judgeVulnerabilities(evidence, scan),
        judgeSignal(evidence, scan, 'malware'),
        judgeSignal(evidence, scan, 'secrets'),
        judgeSignal(evidence, scan, 'licenses'),
    ];
    return {
        findings: parts.flatMap(({ findings }) => findings),
        checks: [judgeSbom(evidence), ...parts.flatMap(({ checks }) => checks)],
        notices: [...parts.flatMap(({ notices }) => notices), ...aboutNewerScan(evidence)],
    };
}
/** The export may be of another scan, so it is asked only where the scan itself does not say. */
function packagesIn({ facts, bom, packages, newerScan }) {
    const exported = newerScan === undefined ? (bom?.components ?? 0) : 0;
    return Math.max(facts.packages ?? exported, packages?.packages ?? 0);
}
const noPackages = 'the server lists no package at all, so nothing tells whether dependencies were looked at; without any, ask for less with require';
/**
 * Whether the numbers of the scan itself may still be missing. Where they do not tell of packages at all, those that are
 * listed show that it was analysed.
 */
function isUnsettled({ facts, packages }) {
    return looksUnsettled(facts) && (facts.packages !== undefined || (packages?.packages ?? 0) === 0);
}
const unsettled = "the scan is complete, but all its numbers are zero, packages included, as before its analysis: raise the option 'settle', or judge the scan again later with scan-id";
function judgeSbom(evidence) {
    const packages = packagesIn(evidence);
    return checkOf(capabilities.sbom, (0,words/* counted */.hS)(packages, 'package'), packages === 0 ? [noPackages] : []);
}
function judgeVulnerabilities(evidence, scan) {
    const { facts, bom, packages, newerScan } = evidence;
    const fromBom = newerScan === undefined ? (bom?.vulnerabilities ?? []) : [];
    const fromPackages = packages?.vulnerabilities ?? [];
    const details = vulnerabilityFindings([...fromBom, ...fromPackages]);
    const counts = facts.vulnerabilities;
    const rest = counts
        ? undetailedVulnerabilities(counts, details, scan)
        : { findings: [], cut: false };
    const findings = [...details, ...rest.findings];
    const isAgreed = bom?.vulnerabilities !== undefined &&
        newerScan === undefined &&
        bom.unreadable === 0 &&
        packages !== undefined &&
        vulnerabilityFindings(fromBom).length === details.length &&
        vulnerabilityFindings(fromPackages).length === details.length;
    const reasons = [
        ...(counts || isAgreed ? [] : ['the scan does not tell how many vulnerabilities it found']),
        ...(packagesIn(evidence) === 0 ? [noPackages] : []),
        ...(packagesIn(evidence) > 0 && facts.packages === 0 && looksUnsettled(facts) ? [unsettled] : []),
        ...(findings.length === 0 && (facts.vulnerablePackages ?? 0) > 0
            ? [
                `the scan has ${(0,words/* counted */.hS)(facts.vulnerablePackages ?? 0, 'vulnerable package')}, but tells no vulnerability`,
            ]
            : []),
        ...(rest.cut ? [tooMany] : []),
    ];
    return {
        findings,
        checks: [checkOf(capabilities.vulnerabilities, (0,words/* counted */.hS)(packagesIn(evidence), 'package'), reasons)],
        notices: [
            ...(rest.findings.length > 0
                ? [
                    `The server counts ${(0,words/* counted */.hS)(rest.findings.length, 'vulnerability', 'vulnerabilities')} more than it tells details of; each is listed without details.`,
                ]
                : []),
            ...evidence.gaps,
        ],
    };
}
const categoryOf = { malware: 'malware', secrets: 'secret', licenses: 'license' };
const nounOf = { malware: 'infected file', secrets: 'secret', licenses: 'blocked licence' };
/** Malware, secrets and blocked licences: a flag or a count, and details where the server has some. */
function judgeSignal(evidence, scan, check) {
    const { facts, files, packages } = evidence;
    const signal = {
        malware: facts.malware,
        secrets: facts.secrets,
        licenses: facts.blockedLicenses,
    }[check];
    const scope = check === 'licenses' ? 'all packages of the scan' : 'all files of the scan';
    const details = {
        malware: () => malwareFindings(files?.suspects ?? []),
        secrets: () => secretFindings(files?.suspects ?? []),
        licenses: () => licenseFindings(packages?.blocked ?? []),
    }[check]();
    if (signal === undefined) {
        const reason = `the scan says nothing about ${check}; its workflow may not look at them`;
        return {
            findings: details,
            checks: [checkOf(capabilities[check], 'nothing', [reason], 'not-checked')],
            notices: [],
        };
    }
    const category = categoryOf[check];
    const told = check === 'secrets' && signal.exact ? new Set(details.map(judge_pathOf)).size : details.length;
    const rest = undetailed_undetailed(category, severityOfSignal[category], signal.count, told, scan);
    const isExamined = check !== 'licenses' && files?.examined[check] === true;
    const reasons = [
        ...(rest.cut ? [tooMany] : []),
        ...(isUnsettled(evidence) && !isExamined ? [unsettled] : []),
    ];
    return {
        findings: [...details, ...rest.findings],
        checks: [checkOf(capabilities[check], scope, reasons)],
        notices: rest.findings.length > 0
            ? [`The server tells of ${(0,words/* counted */.hS)(rest.findings.length, nounOf[check])} without details.`]
            : [],
    };
}
/** Servers count the files that hold secrets, not the secrets. */
function judge_pathOf({ locations, fingerprint }) {
    return locations[0]?.path ?? fingerprint;
}
function aboutNewerScan({ newerScan, exported }) {
    if (newerScan === undefined)
        return [];
    return [
        `Scan ${newerScan} of reference '${exported?.reference}' was started after this one: the CycloneDX and SPDX reports of the server may be of that one, so no finding is taken from them, and Scangate's own are written instead.`,
    ];
}

;// CONCATENATED MODULE: ./build/backends/mdssc/results/collect-results.js








/** What the scans of one start found together. */
async function resultsOf(deps, { scanIds, known, settle, reports }, signal) {
    const all = [];
    for (const id of scanIds)
        all.push({ id, evidence: await gatherEvidence(deps, { id, ownIds: scanIds }, known, settle, signal) });
    refuseOtherReference(all, known);
    const judged = all.map(({ evidence }, index) => judge(evidence, index));
    const [first, ...others] = judged;
    const checks = (first?.checks ?? []).map((check, at) => jointCheck([check, ...others.flatMap(({ checks }) => checks[at] ?? [])]));
    return {
        findings: distinct(judged.flatMap(({ findings }) => findings)),
        checks,
        notices: [...new Set([...judged.flatMap(({ notices }) => notices), ...all.flatMap(aboutSource)])],
        nativeReports: await nativeReports(deps, all, reports, signal),
    };
}
/** A scan that was taken up by its id may be of anything. */
function refuseOtherReference(all, { reference: asked }) {
    const told = all.flatMap(({ evidence }) => evidence.facts.reference ?? []);
    if (asked === undefined || told.length < all.length)
        return;
    if (told.some((reference) => plainReference(reference) === plainReference(asked)))
        return;
    throw new errors/* ScangateError */.fm('RESULTS_STALE', `the scan is of '${told[0]}', but '${asked}' was asked for`, {
        hint: 'Results of another reference are never judged: name the right scan, or run again.',
    });
}
/** The same finding of two scans is one; worst first, so that the order does not depend on the server. */
function distinct(findings) {
    const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
    const place = (severity) => (severity === 'unknown' ? -1 : model_severity/* knownSeverities */.hB.indexOf(severity));
    return [...byFingerprint.values()]
        .sort((0,compare/* byText */.z)(({ ruleId, title }) => `${ruleId} ${title}`))
        .sort((a, b) => place(a.severity) - place(b.severity));
}
/** The server fetches the repository itself, and tells no commit. */
function aboutSource({ evidence: { facts, exported } }) {
    if (exported === undefined)
        return [];
    const name = facts.repositoryName ?? exported.repositoryId;
    return [
        `The server scanned '${exported.reference}' of '${name}' as its own connection sees it, and does not tell the commit.`,
    ];
}
async function nativeReports(deps, all, kinds, signal) {
    const reports = [];
    const exported = new Set();
    for (const [index, { id, evidence }] of all.entries()) {
        const suffix = index === 0 ? '' : `-${index + 1}`;
        const name = index === 0 ? {} : { name: `scan${suffix}` };
        const source = JSON.stringify(evidence.exported);
        const isOurs = evidence.exported !== undefined && evidence.newerScan === undefined;
        const isNew = isOurs && !exported.has(source);
        exported.add(source);
        if (isNew && kinds.includes('cyclonedx') && evidence.bomBytes)
            reports.push({ kind: 'cyclonedx', ...name, content: evidence.bomBytes });
        if (isNew && kinds.includes('spdx') && evidence.exported) {
            const spdx = await exportSpdx(deps, evidence.exported, signal);
            if (spdx)
                reports.push({ kind: 'spdx', ...name, content: spdx.bytes });
        }
        if (kinds.includes('pdf'))
            reports.push(...(await exportPdfs(deps, id, suffix, signal)));
    }
    return reports;
}

// EXTERNAL MODULE: ./build/core/model/scan.js
var scan = __webpack_require__(6711);
;// CONCATENATED MODULE: ./build/backends/mdssc/scan/cancel.js




/** `POST /scans/{id}` stops a scan and keeps what it has; resolves as well for one that has ended. */
async function cancelScan(client, reader, id, signal) {
    const about = `scan ${id} was not stopped`;
    try {
        const { value } = await client.ask({
            path: pathOf('scans', id),
            method: 'POST',
            meaning: { about, notFound: 'SCAN_NOT_FOUND' },
            sending: { repeatable: true, budgetMs: 0 },
        }, signal);
        const told = countOf(objectOf(value).statuscode) ?? 200;
        if (told >= 400)
            throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `${about}: the server answered ${told}`);
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (!(await hasEnded(reader, id, signal)))
            throw thrown;
    }
}
async function hasEnded(reader, id, signal) {
    try {
        const { status } = await reader.standing(id, signal);
        return (0,scan/* isTerminal */.Hd)(status.state);
    }
    catch {
        signal.throwIfAborted();
        return false;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/backends/mdssc/scan/scan-ids.js


/** One start can bring several scans; together they are one scan of ours, with one id. */
const separator = '.';
function joinScanIds(ids) {
    const odd = ids.find((id) => !/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(id));
    if (odd !== undefined)
        throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `the server gave the scan an id that cannot be used: '${odd}'`, {
            mayHaveRun: true,
        });
    return ids.join(separator);
}
function splitScanIds(id) {
    return id.split(separator).filter((part) => part !== '');
}
/** The ids in the answer to a start (its names in lower case); none where it lists none. */
function scanIdsIn(answer) {
    const list = listOf(objectOf(answer).scanids);
    if (list === undefined)
        return [textIn(answer, 'scanids', 'scanid', 'id') ?? []].flat();
    return [...new Set(list.filter((id) => typeof id === 'string' || typeof id === 'number').map(String))];
}

;// CONCATENATED MODULE: ./build/backends/mdssc/scan/start.js








/** A server that has to ask its Git host first takes its time. */
const startMs = 60_000;
const uploadMs = 300_000;
/**
 * `POST /scans`: a reference of a repository, fetched by the server itself. Older versions take the number of a scan type
 * where newer ones take its name: what is refused for that alone is sent again with the number.
 */
async function startRepositoryScan(client, source, signal, noAttemptAfter) {
    try {
        return await begin(client, repositoryCall(source, 'Instant', noAttemptAfter), signal);
    }
    catch (thrown) {
        if (!isAboutScanType(thrown))
            throw thrown;
        return begin(client, repositoryCall(source, 0, noAttemptAfter), signal);
    }
}
function repositoryCall({ storage, repository, reference, workflowId }, scanType, noAttemptAfter) {
    return {
        path: 'scans',
        json: {
            StorageId: storage.id,
            ScanType: scanType,
            RepositoryId: repository.id,
            RepositoryReferences: [reference],
            ...(workflowId === undefined ? {} : { WorkflowId: workflowId }),
            ...(storage.name === '' ? {} : { StorageName: storage.name }),
            ...(repository.name === '' ? {} : { RepositoryName: repository.name }),
        },
        meaning: meaningOfStart('the scan was not started', "Check the options 'workflow-id', 'storage-id', 'repository-id' and 'reference'."),
        sending: { attemptMs: startMs, noAttemptAfter },
    };
}
function isAboutScanType(thrown) {
    const { cause } = thrown instanceof errors/* ScangateError */.fm ? thrown : {};
    return (cause instanceof http_client/* HttpError */.j &&
        cause.status === 400 &&
        /scan_?type/i.test(JSON.stringify(cause.answer) ?? ''));
}
/** `POST /scans/direct`: the commit that is checked out, as an archive. */
async function startUpload(client, order, workflowId, signal, noAttemptAfter) {
    const { archiveCommit } = await __webpack_require__.e(/* import() */ 5658).then(__webpack_require__.bind(__webpack_require__, 5658));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'scangate-upload-'));
    try {
        const path = (0,external_node_path_.join)(folder, 'source.tar.gz');
        await archiveCommit(order.target.path, order.target.sha, path, noAttemptAfter);
        const file = { name: 'file', path, fileName: uploadName(order), type: 'application/gzip' };
        const workflow = workflowId === undefined ? [] : [{ name: 'workflowId', value: workflowId }];
        return await begin(client, {
            path: 'scans/direct',
            form: { parts: [...workflow, file] },
            meaning: meaningOfStart('the upload was refused', "Check the option 'workflow-id'."),
            sending: { attemptMs: uploadMs, noAttemptAfter },
        }, signal);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Names the order, so that its scan can be found again: `shop-1f2e3d4c5b6a-0123456789abcdef.tar.gz`. */
function uploadName({ target, key }) {
    const name = (target.repository ?? 'source')
        .replace(/\.git$/, '')
        .split(/[/:]/)
        .at(-1) ?? '';
    const parts = [
        name.replaceAll(/[^\w.-]/g, '').slice(0, 60) || 'source',
        target.sha?.slice(0, 12),
        key.slice(0, 16),
    ];
    return `${parts.filter((part) => part !== undefined).join('-')}.tar.gz`;
}
/** What was sent, since the server itself does not tell it. */
function aboutUpload({ sha }) {
    const commit = sha === undefined ? 'the commit that is checked out' : `commit ${sha}`;
    return `The server scanned an upload of ${commit}: what is not committed is no part of it.`;
}
function meaningOfStart(about, hint) {
    return {
        about,
        notFound: 'TARGET_UNUSABLE',
        refused: 'TARGET_UNUSABLE',
        failed: 'SCAN_FAILED',
        hint,
    };
}
async function begin(client, call, signal) {
    const { value } = await client.ask({ ...call, method: 'POST' }, signal).catch((thrown) => {
        throw isAboutLicence(thrown) ? exhausted(thrown.message, thrown) : thrown;
    });
    const scanIds = scanIdsIn(value);
    if (scanIds.length === 0)
        throw notStarted(`the server started no scan: ${wordsOf(value) ?? 'it does not say why'}`);
    const repositoryId = textIn(value, 'repositoryid');
    const references = (listOf(value, 'referencesusedforscanning') ?? []).filter((item) => typeof item === 'string');
    return { scanIds, references, ...(repositoryId === undefined ? {} : { repositoryId }) };
}
function notStarted(message) {
    if (licence.test(message))
        return exhausted(message);
    return new errors/* ScangateError */.fm('SCAN_FAILED', message, {
        hint: 'Look at the connection and the workflow in the user interface of the server, then run again.',
    });
}
/** The licence of a server limits it in time and in developers. */
const licence = /\b(licen[cs]e|quota)\b/i;
function isAboutLicence(thrown) {
    if (!(thrown instanceof errors/* ScangateError */.fm) || thrown.mayHaveRun || thrown.transient)
        return false;
    return licence.test(thrown.cause instanceof http_client/* HttpError */.j ? (wordsOf(thrown.cause.answer) ?? '') : thrown.message);
}
function exhausted(message, cause) {
    return new errors/* ScangateError */.fm('QUOTA_EXHAUSTED', message, {
        cause,
        hint: 'Ask the administrator of the server to look at its licence.',
    });
}

;// CONCATENATED MODULE: ./build/backends/mdssc/scan/find.js





/**
 * Looks up the scan of a start whose answer was lost. An upload carries its order in its file name. The scan of a
 * repository carries nothing: two pushes to one branch, or two jobs, look alike. So only a scan that was not there
 * before our own start is taken for it, or one that the server says is of our commit; never somebody else's.
 */
class ScanFinder {
    #client;
    /** The scans that were there before the start of an order; undefined where they could not be read. */
    #before = new Map();
    constructor(client) {
        this.#client = client;
    }
    /** Remembers what is there before a start. */
    async lookBefore(order, { repository }, signal) {
        const there = await recentScans(this.#client, repository.name, signal).catch(() => undefined);
        signal.throwIfAborted();
        this.#before.set(order.key, there && new Set(there.map(({ id }) => id)));
    }
    async upload(order, signal) {
        const name = uploadName(order);
        const scans = await this.#recent(name, signal);
        return newestFirst(scans).find((scan) => scan.fileName === name && isOfUse(scan))?.id;
    }
    async repositoryScan(order, { repository, reference, workflowId }, signal) {
        const scans = await this.#recent(repository.name, signal);
        const fits = newestFirst(scans).filter((scan) => plainReference(scan.reference ?? '') === reference &&
            (scan.repositoryId ?? repository.id) === repository.id &&
            (scan.repositoryId !== undefined || scan.repositoryName === repository.name) &&
            (workflowId === undefined || (scan.workflowId ?? workflowId) === workflowId) &&
            isOfUse(scan));
        const { sha } = order.target;
        const ofCommit = fits.find(({ commit }) => commit !== undefined && commit.toLowerCase() === sha);
        if (ofCommit || !this.#before.has(order.key))
            return ofCommit?.id;
        const before = this.#before.get(order.key);
        if (before === undefined)
            throw cannotTell('they could not be listed before the start');
        const since = (scan) => scan.commit === undefined && !before.has(scan.id);
        const ours = fits.find(since);
        if (!ours && scans.some((scan) => since(scan) && scan.reference === undefined))
            throw cannotTell('the server does not tell their references');
        return ours?.id;
    }
    async #recent(search, signal) {
        const scans = await recentScans(this.#client, search, signal);
        if (scans === undefined)
            throw cannotTell('their list is cut, or in an unknown shape');
        return scans;
    }
}
function isOfUse({ state }) {
    return state === 'completed' || !(0,scan/* isTerminal */.Hd)(state);
}
function cannotTell(why) {
    return new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `scans cannot be told apart: ${why}`);
}

;// CONCATENATED MODULE: ./build/backends/mdssc/scan/scan-reader.js







const settleMs = 5_000;
/** Asks about scans. While it waits for one it remembers whether that has an overview. */
class ScanReader {
    #client;
    #withoutOverview = new Set();
    constructor(client) {
        this.#client = client;
    }
    /** Where a scan stands, asked once. */
    async standing(id, signal) {
        if (this.#withoutOverview.has(id))
            return readingOf(await this.#view(id, 'whole', signal, 0));
        let isOutage = false;
        try {
            const value = await this.#view(id, 'overview', signal, 0);
            if (stateIn(value) !== undefined)
                return readingOf(value);
        }
        catch (thrown) {
            if (!mayBeAbsent(thrown))
                throw thrown;
            isOutage = (statusBehind(thrown) ?? 0) >= 500;
        }
        const value = await this.#view(id, 'whole', signal, 0);
        if (!isOutage)
            this.#withoutOverview.add(id);
        return readingOf(value);
    }
    /**
     * The numbers of a completed scan, out of all that is told about it. Read again up to `settle` times while there are
     * none: they may come late.
     */
    async settledFacts(id, settle, clock, signal) {
        for (let left = settle;; left--) {
            const facts = await this.#facts(id, signal);
            if (left <= 0 || !looksUnsettled(facts))
                return facts;
            await clock.sleep(settleMs, signal);
        }
    }
    /** One of both views is enough. */
    async #facts(id, signal) {
        const read = [];
        let failure;
        for (const view of ['overview', 'whole']) {
            try {
                read.push(factsIn(await this.#view(id, view, signal)));
            }
            catch (thrown) {
                if (!mayBeAbsent(thrown))
                    throw thrown;
                failure = thrown;
            }
        }
        const [first, second] = read;
        if (first === undefined)
            throw failure;
        return second === undefined ? first : worseFacts(first, second);
    }
    async #view(id, view, signal, budgetMs) {
        const path = view === 'overview' ? pathOf('scans', id, 'overview') : pathOf('scans', id);
        const { value } = await this.#client.ask({
            path,
            meaning: { about: `scan ${id}`, notFound: 'SCAN_NOT_FOUND' },
            ...(budgetMs === undefined ? {} : { sending: { budgetMs } }),
        }, signal);
        return unwrapped(value);
    }
}
/** A refusal that is about this view alone: whoever may not read one may not read the other. */
function mayBeAbsent(thrown) {
    const status = statusBehind(thrown) ?? 0;
    const isEnvelope = thrown instanceof errors/* ScangateError */.fm && thrown.code === 'SCAN_NOT_FOUND';
    return isEnvelope || status === 400 || status === 404 || status === 405 || status >= 500;
}
function readingOf(scan) {
    const status = stateIn(scan) ?? { state: 'unknown', detail: 'the server tells no state' };
    const progress = countOf(objectOf(scan).scanprogress);
    const detail = status.state === 'running' && progress !== undefined ? `${progress} %` : failureIn(scan);
    return {
        status: status.detail === undefined && detail !== undefined ? { ...status, detail } : status,
        facts: factsIn(scan),
    };
}
/** Why a scan failed, where it says so. */
function failureIn(scan) {
    const { failurereason, errormessage, statusmessage } = objectOf(scan);
    const words = [failurereason, errormessage, statusmessage].find((text) => typeof text === 'string' && text.trim() !== '');
    return words === undefined ? undefined : (0,cut/* cut */.J)(words, 500);
}
/** A scan that is the only member of its answer. */
function unwrapped(value) {
    if (stateIn(value) !== undefined)
        return value;
    const { scan, scanresult, data, result } = objectOf(value);
    return [scan, scanresult, data, result].find((inner) => stateIn(inner) !== undefined) ?? value;
}

// EXTERNAL MODULE: ./build/backends/no-api.js
var no_api = __webpack_require__(6208);
;// CONCATENATED MODULE: ./build/backends/mdssc/source/access.js




/**
 * `GET /version`; undefined for a server that has none, but says that it is well. Rejects where that is no such server,
 * or does not let us in.
 */
async function versionOf(client, signal) {
    const meaning = { about: 'the version of the server' };
    try {
        const { value } = await client.ask({ path: 'version', meaning }, signal);
        return textIn(value, 'version')?.slice(0, 50);
    }
    catch (thrown) {
        if (statusBehind(thrown) !== 404)
            throw thrown;
        await healthOf(client, signal);
        return undefined;
    }
}
async function healthOf(client, signal) {
    try {
        await client.fetch({ path: 'health', meaning: { about: 'the health of the server' } }, signal);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ScangateError */.fm) || statusBehind(thrown) !== 404)
            throw thrown;
        throw (0,no_api/* noApi */._)('MetaDefender Software Supply Chain', thrown.cause instanceof Error ? thrown.cause : thrown, 'Set base-url (SCANGATE_BASE_URL or MDSSC_SERVER) to the address of the server, with the prefix of its proxy if it has one.');
    }
}
/** `GET /workflows`: whether we are let in. */
async function checkAccess(client, signal) {
    await client.ask({ path: 'workflows', meaning: { about: 'the workflows' } }, signal);
}

;// CONCATENATED MODULE: ./build/backends/mdssc/source/lookups.js






const giveIds = "Give 'storage-id' and 'repository-id'; both are in the address of the repository's page.";
/** The sources of `GET /workflows/{id}`; rejects with `TARGET_UNUSABLE` for an id that the server does not know. */
async function sourcesOf(client, workflowId, signal) {
    const workflow = await workflowOf(client, workflowId, signal);
    return (listOf(objectOf(workflow).scansources) ?? []).flatMap((source) => {
        const id = textIn(source, 'serviceid', 'storageid', 'id');
        if (id === undefined)
            return [];
        const repositories = namedIn(objectOf(source).repositories, 'repositoryid', 'repositoryname');
        return [{ id, name: textIn(source, 'servicename', 'storagename', 'name') ?? '', repositories }];
    });
}
async function workflowOf(client, id, signal) {
    const about = `workflow '${id}'`;
    const meaning = { about, notFound: 'TARGET_UNUSABLE', refused: 'TARGET_UNUSABLE' };
    try {
        const { value } = await client.ask({ path: pathOf('workflows', id), meaning }, signal);
        return objectOf(value).workflow ?? value;
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ScangateError */.fm) || thrown.code !== 'TARGET_UNUSABLE')
            throw thrown;
        throw new errors/* ScangateError */.fm('TARGET_UNUSABLE', `${about} is not known to the server`, {
            cause: thrown,
            hint: `Check the option 'workflow-id'. ${await knownWorkflows(client, id, signal)}`,
        });
    }
}
/** Which there are, for whoever wrote a wrong id, or the name in its place. */
async function knownWorkflows(client, wanted, signal) {
    const nothing = "It is in the address of the workflow's page.";
    const answer = await client
        .ask({ path: 'workflows', meaning: { about: 'the workflows' } }, signal)
        .catch(() => undefined);
    const all = namedIn(listOf(answer?.value, 'workflows', 'data', 'items'), 'id', 'name');
    const near = (0,nearest/* nearest */.p)(wanted, all.flatMap(({ id, name }) => [id, name]));
    const meant = all.find(({ id, name }) => near !== undefined && (id === near || name === near));
    if (meant)
        return `Did you mean '${meant.id}' (${meant.name})?`;
    return all.length === 0
        ? nothing
        : `Possible: ${(0,words/* someOf */.yU)(all.map(({ id, name }) => `${id} (${name})`), 10)}.`;
}
/** `GET /services`. */
async function storagesOf(client, signal) {
    const { status, value } = await client.ask({
        path: 'services',
        query: [['content', 'true']],
        meaning: { about: 'the storages', hint: giveIds },
        sending: { acceptPart: true },
    }, signal);
    const list = listOf(value, 'servicedtos', 'services', 'data');
    if (list === undefined)
        throw unreadable('the list of storages');
    const said = textIn(value, 'statusmessage');
    const warning = `the server lists only a part of its storages${said === undefined ? '' : `: ${(0,cut/* cut */.J)(said, 200)}`}`;
    return { all: namedIn(list, 'serviceid', 'servicename'), ...(status === 206 ? { warning } : {}) };
}
/** The repositories of `GET /services/{id}` that a name is searched in. */
async function repositoriesOf(client, storageId, search, signal) {
    const hint = "Check the option 'storage-id'.";
    const { value } = await client.ask({
        path: pathOf('services', storageId),
        query: [
            ['content', 'true'],
            ['Search', search],
            ['PageSize', '100'],
        ],
        meaning: { about: `storage '${storageId}'`, notFound: 'TARGET_UNUSABLE', hint },
        sending: { acceptPart: true },
    }, signal);
    const list = listOf(value, 'repositories', 'content', 'items', 'data', 'resources');
    if (list === undefined)
        throw unreadable('the list of repositories');
    return namedIn(list, 'repositoryid', 'repositoryname');
}
function namedIn(list, idKey, nameKey) {
    return (listOf(list) ?? []).flatMap((item) => {
        const id = textIn(item, idKey, 'id');
        return id === undefined ? [] : [{ id, name: textIn(item, nameKey, 'name') ?? '' }];
    });
}
function unreadable(what) {
    return new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `${what} cannot be read: the server gives it in an unknown shape`, {
        hint: giveIds,
    });
}

;// CONCATENATED MODULE: ./build/backends/mdssc/source/names.js
/** The items whose repository the options name, else the checkout. */
function choose(items, repositoryOf, options, { repository: checkedOut }) {
    const { 'repository-id': id, repository: name } = options;
    if (id !== undefined)
        return items.filter((item) => repositoryOf(item).id === id);
    if (name !== undefined)
        return alike(items, (item) => repositoryOf(item).name, name);
    const full = lastParts(checkedOut, 2);
    const short = lastPart(checkedOut);
    const byFull = full === undefined ? [] : alike(items, (item) => repositoryOf(item).name, full);
    if (byFull.length > 0 || short === undefined)
        return byFull;
    return alike(items, (item) => lastPart(repositoryOf(item).name) ?? '', short);
}
/** Those of exactly this name, else those that differ in case only. */
function alike(items, nameOf, wanted) {
    const exact = items.filter((item) => nameOf(item) === wanted);
    if (exact.length > 0)
        return exact;
    return items.filter((item) => nameOf(item).toLowerCase() === wanted.toLowerCase());
}
function isNamed({ name }, { repository }) {
    const wanted = lastPart(repository);
    return wanted === undefined || name === '' || lastPart(name)?.toLowerCase() === wanted.toLowerCase();
}
/** `shop` of `https://host/acme/shop.git`. */
function lastPart(repository) {
    return lastParts(repository, 1);
}
function lastParts(repository, count) {
    const parts = (repository ?? '')
        .replace(/\/+$/, '')
        .replace(/\.git$/i, '')
        .split(/[/:]/)
        .filter((part) => part !== '');
    return parts.length < count ? undefined : parts.slice(-count).join('/');
}

;// CONCATENATED MODULE: ./build/backends/mdssc/source/find-source.js






/**
 * Finds storage, repository and reference by the options, what the workflow names, and the name of what is checked out.
 * Rejects with `TARGET_UNUSABLE`, or an `InputError`, that says which option decides.
 */
async function findSource(client, options, target, signal) {
    const reference = referenceOf(options, target);
    const workflowId = options['workflow-id'];
    const sources = workflowId === undefined ? [] : await sourcesOf(client, workflowId, signal);
    const found = ofOptions(options) ??
        (sources.length > 0
            ? ofWorkflow(sources, options, target)
            : await ofStorages(client, options, target, signal));
    return { ...found, reference, ...(workflowId === undefined ? {} : { workflowId }) };
}
function referenceOf({ reference }, { ref }) {
    const plain = plainReference(reference ?? ref ?? '');
    if (plain !== '')
        return plain;
    throw new errors/* InputError */.dz([
        {
            input: 'options: reference',
            message: 'is not set, and the checkout is on no branch',
            hint: 'Name the branch or tag that the server shall scan.',
        },
    ]);
}
/** Ids that the user gave need no look-up. */
function ofOptions(options) {
    const { 'storage-id': storageId, 'repository-id': repositoryId } = options;
    if (storageId === undefined || repositoryId === undefined)
        return undefined;
    return {
        storage: { id: storageId, name: options.storage ?? '' },
        repository: { id: repositoryId, name: options.repository ?? '' },
        warnings: [],
    };
}
function ofWorkflow(sources, options, target) {
    const ofId = sources.filter(({ id }) => (options['storage-id'] ?? id) === id);
    const storages = options.storage === undefined ? ofId : alike(ofId, ({ name }) => name, options.storage);
    if (storages.length === 0)
        throw unusable('the workflow has no such storage', 'storage', sources, options['storage-id'] ?? options.storage);
    const all = storages.flatMap((storage) => storage.repositories.map((repository) => ({ storage, repository })));
    if (all.length === 0)
        throw unusable('the workflow names no repository', 'repository-id', [], undefined);
    const [only] = all;
    const asked = options['repository-id'] ?? options.repository;
    if (all.length === 1 && only && asked === undefined)
        return isNamed(only.repository, target)
            ? { ...only, warnings: [] }
            : { ...only, warnings: otherName(only.repository, target), ofOtherCode: true };
    const fits = choose(all, ({ repository }) => repository, options, target);
    const [first, second] = fits;
    if (first && !second)
        return { ...first, warnings: [] };
    throw second
        ? unusable('several repositories of the workflow fit', 'storage', storages, undefined)
        : unusable('the workflow has no such repository', 'repository', all.map(({ repository }) => repository), asked);
}
async function ofStorages(client, options, target, signal) {
    if (options['storage-id'] === undefined && options.storage === undefined)
        throw unusable('the workflow names no storage', 'storage', [], undefined);
    const { storage, warnings } = await findStorage(client, options, signal);
    const repositoryId = options['repository-id'];
    if (repositoryId !== undefined)
        return { storage, repository: { id: repositoryId, name: options.repository ?? '' }, warnings };
    const wanted = options.repository ?? lastPart(target.repository);
    if (wanted === undefined)
        throw unusable('the checkout has no repository name', 'repository', [], undefined);
    const repositories = await repositoriesOf(client, storage.id, wanted, signal);
    const [first, second] = choose(repositories, (repository) => repository, options, target);
    if (first && !second)
        return { storage, repository: first, warnings };
    throw unusable(second ? `several repositories are called '${wanted}'` : `the storage has no repository '${wanted}'`, second ? 'repository-id' : 'repository', repositories, wanted);
}
async function findStorage(client, options, signal) {
    const { 'storage-id': id, storage: wanted = '' } = options;
    if (id !== undefined)
        return { storage: { id, name: wanted }, warnings: [] };
    const { all, warning } = await storagesOf(client, signal);
    const [storage, second] = alike(all, ({ name }) => name, wanted);
    if (storage && !second)
        return { storage, warnings: warning === undefined ? [] : [warning] };
    const why = second ? `several storages are called '${wanted}'` : `there is no storage '${wanted}'`;
    throw unusable(warning === undefined ? why : `${why}, but ${warning}`, second ? 'storage-id' : 'storage', all, wanted);
}
function otherName({ name }, { repository = '' }) {
    return [`The workflow scans the repository '${name}', but '${lastPart(repository)}' is checked out.`];
}
function unusable(why, option, candidates, wanted) {
    const names = candidates.map(({ id, name }) => name || id);
    const near = wanted === undefined ? undefined : (0,nearest/* nearest */.p)(wanted, names);
    const possible = names.length > 0 ? ` Possible: ${(0,words/* someOf */.yU)(names, 10)}.` : '';
    return new errors/* ScangateError */.fm('TARGET_UNUSABLE', why, {
        hint: `Say it with the option '${option}'.${near ? ` Did you mean '${near}'?` : possible}`,
    });
}

// EXTERNAL MODULE: ./build/http/token-keeper.js
var token_keeper = __webpack_require__(9811);
;// CONCATENATED MODULE: ./build/backends/mdssc/wire/session.js





/** The documents: "The lifespan of the token is currently set to 60 minutes". */
const documentedLifeMs = 3_600_000;
/** By the API key where there is one, else by a token that a login gives. */
function createSession(deps, api) {
    const { apiKey, username, password } = deps;
    if (apiKey !== undefined)
        return { use: (_, send) => send({ apikey: apiKey }) };
    let issued;
    const keeper = (0,token_keeper/* createTokenKeeper */.s)(deps.clock, async () => {
        issued =
            (issued && (await renewed(deps, api, issued))) ?? (await loggedIn(deps, api, { username, password }));
        deps.addSecret(issued.value);
        return issued;
    });
    return {
        use: (signal, send) => keeper.use(signal, (value) => send({
            authorization: `Bearer ${value}`,
            ...(issued?.cookie ? { cookie: `${issued.cookie}=${value}` } : {}),
        })),
    };
}
/** A login outlives who waits for it; it ends with the HTTP client at the latest. */
const unlimited = () => new AbortController().signal;
async function loggedIn({ http }, api, { username, password }) {
    const about = 'the login';
    const request = {
        url: new URL('user/login', api),
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ Username: username, Password: password }),
        expect: 'json',
        repeatable: true,
    };
    try {
        const response = await http.send(request, unlimited());
        throwIfFailed(folded(response.json()), {
            about,
            failed: 'CREDENTIALS_REFUSED',
            notFound: 'CREDENTIALS_REFUSED',
        });
        const token = issuedIn(response);
        if (token !== undefined)
            return token;
        throw notLoggedIn('the answer holds no token', wordsOf(response.json()));
    }
    catch (thrown) {
        if (thrown instanceof http_client/* HttpError */.j && [400, 401, 403].includes(thrown.status ?? 0))
            throw notLoggedIn(thrown.message, wordsOf(thrown.answer));
        throw thrown;
    }
}
/** Undefined where the old token cannot be renewed any more, so that a login is needed. */
async function renewed({ http }, api, old) {
    const request = {
        url: new URL('user/token', api),
        method: 'PUT',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${old.value}` },
        body: JSON.stringify({ AccessToken: old.value }),
        expect: 'json',
        budgetMs: 0,
    };
    try {
        return issuedIn(await http.send(request, unlimited()));
    }
    catch (thrown) {
        if (thrown instanceof http_client/* HttpError */.j)
            return undefined;
        throw thrown;
    }
}
function notLoggedIn(why, words) {
    return new errors/* ScangateError */.fm('CREDENTIALS_REFUSED', `the login failed: ${why}${words === undefined ? '' : `: ${words}`}`, {
        hint: "Check 'username' and 'password' (MDSSC_USERNAME, MDSSC_PASSWORD), or give an API key (MDSSC_API_KEY).",
    });
}
/** Versions from 4.3 on put the token into a cookie, whose name an administrator can give a prefix. */
function issuedIn(response) {
    const body = objectOf(folded(response.json()));
    const told = textIn(body.jwttoken, 'token') ?? textIn(body, 'jwttoken', 'token', 'accesstoken');
    if (told !== undefined)
        return withLife(told);
    const [, cookie, value] = /(?:^|[,;]\s*)([\w.-]*accessToken)=([\w.~+/=-]+)/i.exec(response.headers['set-cookie'] ?? '') ?? [];
    return cookie === undefined || value === undefined ? undefined : { ...withLife(value), cookie };
}
function withLife(value) {
    return { value, lifetimeMs: lifeIn(value) ?? documentedLifeMs };
}
/** `exp - iat` of a JSON Web Token (RFC 7519, 4.1), in milliseconds. */
function lifeIn(token) {
    try {
        const claims = objectOf(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
        const life = Number(claims.exp) - Number(claims.iat);
        return life > 0 ? life * 1_000 : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/backends/mdssc/wire/client.js




function createClient(deps, { api }) {
    const session = createSession(deps, api);
    const send = async (call, expect, signal) => {
        const { path, method = 'GET', query = [], json, form, sending = {} } = call;
        const url = new URL(path, api);
        for (const [name, value] of query)
            url.searchParams.append(name, value);
        const body = json ? JSON.stringify(json) : form;
        const request = {
            // Bills of materials and lists of packages are long.
            maxBytes: limits/* largestAnswer */.Bo,
            ...sending,
            url,
            method,
            ...(expect ? { expect } : {}),
            ...(body ? { body } : {}),
        };
        const type = json ? { 'content-type': 'application/json' } : {};
        try {
            return await session.use(sending.noAttemptAfter ?? signal, (headers) => deps.http.send({ ...request, headers: { ...type, ...headers } }, signal));
        }
        catch (thrown) {
            signal.throwIfAborted();
            throw refusal(thrown, call.meaning);
        }
    };
    return {
        async ask(call, signal) {
            const response = await send(call, 'json', signal);
            const value = folded(response.json());
            throwIfFailed(value, call.meaning);
            return { status: response.status, value };
        },
        async fetch(call, signal) {
            return (await send(call, undefined, signal)).body;
        },
    };
}

;// CONCATENATED MODULE: ./build/backends/mdssc/backend.js
















const id = 'mdssc';
function createMdsscBackend(options, deps) {
    const { baseUrl, logger, clock } = deps;
    if (baseUrl === undefined)
        throw new errors/* InputError */.dz([
            { input: 'base-url', message: `is not set, and backend ${id} has no address of its own` },
        ]);
    const address = addressOf(baseUrl);
    const client = createClient(deps, address);
    const reader = new ScanReader(client);
    const finder = new ScanFinder(client);
    const workflowId = options['workflow-id'];
    let version;
    let source;
    let sent = [];
    const sourceOf = async (target, signal) => {
        source ??= await findSource(client, options, target, signal);
        return source;
    };
    const refOf = (scanIds, repositoryId) => {
        const [first = ''] = scanIds;
        const url = repositoryId === undefined ? {} : { url: `${address.root}/reports/${pathOf(repositoryId, first)}` };
        return { backend: id, id: joinScanIds(scanIds), ...url };
    };
    const started = ({ scanIds, repositoryId }) => ({ ref: refOf(scanIds, repositoryId) });
    const known = () => ({
        repositoryId: source?.repository.id ?? options['repository-id'],
        storageId: source?.storage.id ?? options['storage-id'],
        reference: source?.reference ?? options.reference,
    });
    return {
        id,
        checks: Object.values(capabilities),
        async preflight(target, signal) {
            version = await versionOf(client, signal);
            if (version !== undefined)
                logger.debug((0,core_text/* line */.n8) `the server runs version ${version}`);
            if (options.upload) {
                await (workflowId === undefined
                    ? checkAccess(client, signal)
                    : sourcesOf(client, workflowId, signal));
                return;
            }
            const { storage, repository, reference, warnings } = await sourceOf(target, signal);
            for (const warning of warnings)
                logger.warn((0,core_text/* line */.n8) `${warning}`);
            await checkReference(client, { storageId: storage.id, repositoryId: repository.id, reference }, signal);
        },
        async start(order, signal, noAttemptAfter) {
            if (options.upload) {
                const begun = await startUpload(client, order, workflowId, signal, noAttemptAfter);
                sent = [aboutUpload(order.target)];
                return started(begun);
            }
            const asked = await sourceOf(order.target, noAttemptAfter);
            await finder.lookBefore(order, asked, noAttemptAfter);
            const begun = await startRepositoryScan(client, asked, signal, noAttemptAfter);
            await refuseOtherReference(begun, asked.reference, signal);
            return started({ repositoryId: asked.repository.id, ...begun });
        },
        async status({ id: joined }, signal) {
            const readings = await Promise.all(splitScanIds(joined).map((scanId) => reader.standing(scanId, signal)));
            return worstOf(readings.map(({ status }) => status));
        },
        async results({ id: joined }, signal) {
            const results = await resultsOf({ client, reader, clock, logger, root: address.root }, { scanIds: splitScanIds(joined), known: known(), settle: options.settle, reports: deps.reports }, signal);
            version ??= await versionOf(client, signal).catch(() => undefined);
            const product = `MetaDefender Software Supply Chain ${version ?? 'of an unknown version'} made this scan.`;
            return {
                ...results,
                ...(source?.ofOtherCode ? { ofOtherCode: true } : {}),
                notices: [product, ...sent, ...(source?.warnings ?? []), ...(results.notices ?? [])],
            };
        },
        async cancel({ id: joined }, signal) {
            await Promise.all(splitScanIds(joined).map((scanId) => cancelScan(client, reader, scanId, signal)));
        },
        async find(order, signal) {
            if (options.upload) {
                const found = await finder.upload(order, signal);
                if (found === undefined)
                    return undefined;
                sent = [aboutUpload(order.target)];
                return { ref: refOf([found], undefined) };
            }
            const asked = await sourceOf(order.target, signal);
            const found = await finder.repositoryScan(order, asked, signal);
            return found === undefined ? undefined : { ref: refOf([found], asked.repository.id) };
        },
        async attach(joined, signal) {
            const scanIds = splitScanIds(joined);
            const readings = await Promise.all(scanIds.map((scanId) => reader.standing(scanId, signal)));
            return { ref: refOf(scanIds, readings[0]?.facts.repositoryId ?? known().repositoryId) };
        },
    };
    /** A scan of another branch than was asked for says nothing about this one; it is stopped. */
    async function refuseOtherReference({ scanIds, references }, reference, signal) {
        const [used] = references;
        if (used === undefined || references.map(plainReference).includes(reference))
            return;
        await Promise.all(scanIds.map((scanId) => cancelScan(client, reader, scanId, signal).catch(() => undefined)));
        throw new errors/* ScangateError */.fm('TARGET_UNUSABLE', `the server scans '${used}' in place of '${reference}'`, {
            hint: "Check the option 'reference', and that its branch is pushed.",
        });
    }
}

// EXTERNAL MODULE: ./build/backends/options.js
var backends_options = __webpack_require__(9538);
;// CONCATENATED MODULE: ./build/backends/mdssc/options.js

/** The `options` of the mdssc backend. */
const mdsscOptions = {
    'workflow-id': {
        type: { kind: 'text', example: '6a27f0c1' },
        description: 'Id of the workflow that scans; it names storage and repository as well, so it is often the only option that is needed.',
    },
    'storage-id': {
        type: { kind: 'text', example: '019e4c1d-7a55-7e30-b8a4-0c6f2d9e5b11' },
        description: 'Id of the connection (storage) that holds the repository, where the workflow has several.',
    },
    storage: {
        type: { kind: 'text', example: 'github-acme' },
        description: 'Name of the connection, instead of its id.',
    },
    'repository-id': {
        type: { kind: 'text', example: 'Z2l0aHViLWFjbWUvMTIzNDU2' },
        description: 'Id of the repository in the connection, where the workflow has several.',
        notInFile: true,
    },
    repository: {
        type: { kind: 'text', example: 'shop' },
        description: 'Name of the repository in the connection, instead of its id; default: the last part of the name of the repository that is checked out.',
        notInFile: true,
    },
    reference: {
        type: { kind: 'text', example: 'main' },
        description: 'Branch or tag to scan; default: the one that is checked out.',
        notInFile: true,
    },
    upload: {
        type: { kind: 'boolean' },
        default: 'false',
        description: 'Upload the commit that is checked out as an archive, instead of having the server fetch the repository by a connection of its own.',
    },
    settle: {
        type: { kind: 'number', example: '3', least: 0, most: 60 },
        default: '3',
        description: 'How often a completed scan that shows no packages and no findings is read again, 5 seconds apart, since some servers complete a scan before its counts are there; 0: never.',
    },
};
const ofRepository = ['storage-id', 'storage', 'repository-id', 'repository', 'reference'];
function parseMdsscOptions(options, spelled) {
    const { values, problems } = (0,backends_options/* readOptions */.T)('mdssc', mdsscOptions, options, spelled);
    return { options: values, problems: problems.length > 0 ? problems : contradictions(values, spelled) };
}
function contradictions(options, spelled) {
    if (options.upload)
        return ofRepository
            .filter((name) => options[name] !== undefined)
            .map((name) => ({
            input: `${spelled}: ${name}`,
            message: 'says nothing about an upload, which is the commit that is checked out',
            hint: "Remove it, or 'upload'.",
        }));
    const named = options['workflow-id'] ?? options['storage-id'] ?? options.storage;
    if (named !== undefined)
        return [];
    return [
        {
            input: spelled,
            message: 'does not say what to scan',
            hint: "Give 'workflow-id', or 'storage' and 'repository', or 'upload: true'.",
        },
    ];
}

;// CONCATENATED MODULE: ./build/backends/mdssc/index.js



/**
 * MetaDefender Software Supply Chain of OPSWAT, a server that its customers run themselves: scans the repositories that
 * it is connected to, or an uploaded archive (opswat.com/docs/supply-chain).
 */
const mdsscBackend = {
    checks: Object.values(capabilities),
    attaches: true,
    connection: { credentials: [['api-key'], ['username', 'password']] },
    options: mdsscOptions,
    delivers: ['cyclonedx', 'spdx', 'pdf'],
    checkOptions: (options, spelled) => parseMdsscOptions(options, spelled).problems,
    create: (options, deps) => createMdsscBackend(parseMdsscOptions(options, 'options').options, deps),
};


/***/ }),

/***/ 6208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ noApi)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/**
 * Of a server that answers, but does not have what the API of `vendor` has at this address. `cause` names the address
 * and what it answered: `GET https://proxy.example/foo/scans: answered 404 (Not Found)`. `hint` says what the address is.
 */
function noApi(vendor, cause, hint) {
    const message = `base-url: there is no ${vendor} API at this address: ${cause.message}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm('INPUT_INVALID', message, { cause, hint });
}


/***/ }),

/***/ 8457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ undetailedFinding),
/* harmony export */   p: () => (/* binding */ mostUndetailed)
/* harmony export */ });
/* harmony import */ var _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);

/** Of what is only counted, so many become findings: more of them would say no more. */
const mostUndetailed = 10_000;
/** A finding for something that was only counted, so that the gate counts what the vendor counted. */
function undetailedFinding({ category, severity, ruleId, vendor, parts }) {
    return {
        fingerprint: (0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(category, ruleId, severity, ...parts),
        category,
        severity,
        ruleId,
        title: `Counted by ${vendor}, without details`,
        locations: [],
        aliases: [],
        cwes: [],
        ratings: [],
        fixVersions: [],
        countedOnly: true,
    };
}


/***/ }),

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

/***/ 4013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ JsonOutline)
/* harmony export */ });
/* unused harmony export deepest */
/** Arrays and objects within each other that are read; deeper ones overflow the stack of whoever walks them. */
const deepest = 200;
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const isOpening = (byte) => byte === 0x7b || byte === 0x5b;
const isClosing = (byte) => byte === 0x7d || byte === 0x5d;
const isSpace = (byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const longestKept = 64;
/**
 * Follows the outline of a JSON text (RFC 8259) that comes in pieces, in constant memory: strings, brackets, where it
 * ends. It does not judge what stands between; it tells a whole text from one that was cut, and from no JSON at all.
 */
class JsonOutline {
    /** The brackets that are open, as the bytes that close them. */
    #open = [];
    #problem;
    #bytes = 0;
    #started = false;
    #ended = false;
    #inString = false;
    #escaped = false;
    #string = [];
    #key = '';
    #wanted;
    /** The value of the wanted member of the top-level object, where that is a string; cut to 64 bytes. */
    member;
    tooDeep = false;
    /** How many values it has, its members' and items' included; right only for a whole text. */
    values = 1;
    #justOpened = false;
    /** `wanted`: the name of the member whose value is kept. */
    constructor(wanted) {
        this.#wanted = wanted;
    }
    push(chunk) {
        for (const byte of chunk) {
            if (this.#problem !== undefined)
                return;
            this.#bytes++;
            if (this.#inString)
                this.#stringByte(byte);
            else if (!isSpace(byte) && !this.#isByteOrderMark(byte))
                this.#outsideByte(byte);
        }
    }
    /** What is wrong with the text, now that nothing more comes; undefined for a whole one. */
    problem() {
        if (this.#problem !== undefined)
            return this.#problem;
        return this.#ended ? undefined : 'it is JSON that was cut short';
    }
    #outsideByte(byte) {
        if (byte === comma || (this.#justOpened && !isClosing(byte)))
            this.values++;
        this.#justOpened = isOpening(byte);
        if (this.#ended)
            this.#problem = 'something follows the end of its JSON';
        else if (!this.#started && !isOpening(byte))
            this.#problem = 'it is not JSON';
        else if (isOpening(byte))
            this.#enter(byte);
        else if (isClosing(byte))
            this.#leave(byte);
        else if (byte === quote) {
            this.#inString = true;
            this.#string = [];
        }
        else if (byte === 0x3a && this.#open.length === 1)
            this.#key = this.#text();
        else if (byte === comma && this.#open.length === 1)
            this.#key = '';
    }
    #enter(byte) {
        this.#started = true;
        this.#open.push(byte + 2); // "{" and "}", "[" and "]" are two apart
        if (this.#open.length > deepest) {
            this.tooDeep = true;
            this.#problem = `its JSON is more than ${deepest} levels deep`;
        }
        this.#key = this.#open.length === 1 ? '' : this.#key;
    }
    #leave(byte) {
        if (this.#open.pop() !== byte)
            this.#problem = 'its JSON is broken';
        this.#ended = this.#open.length === 0;
    }
    #stringByte(byte) {
        if (this.#escaped)
            this.#escaped = false;
        else if (byte === backslash)
            this.#escaped = true;
        else if (byte === quote) {
            this.#inString = false;
            if (this.#open.length === 1 && this.#key === this.#wanted)
                this.member = this.#text();
            return;
        }
        if (this.#open.length === 1 && this.#string.length < longestKept)
            this.#string.push(byte);
    }
    #text() {
        return new TextDecoder().decode(Uint8Array.from(this.#string));
    }
    #isByteOrderMark(byte) {
        return !this.#started && byte === [0xef, 0xbb, 0xbf][this.#bytes - 1];
    }
}


/***/ }),

/***/ 332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ largestAnswer),
/* harmony export */   FK: () => (/* binding */ largestReport),
/* harmony export */   Kl: () => (/* binding */ mostJsonValues),
/* harmony export */   MQ: () => (/* binding */ mostComponents),
/* harmony export */   OY: () => (/* binding */ largestResultFile),
/* harmony export */   Yb: () => (/* binding */ mostFindings),
/* harmony export */   b6: () => (/* binding */ mostDependencies)
/* harmony export */ });
/**
 * What one result may hold, so that no backend, checkout or stored result brings the process beyond 256 MiB of memory
 * (`docs/adr/0022-limits-of-a-result.md`). More is never left out in silence: it ends in an error, or in a check that is
 * not complete.
 */
/** Findings, those that are ignored among them. */
const mostFindings = 100_000;
/** Components of a bill of materials. */
const mostComponents = 50_000;
/** Of them and of projects: what each of them needs. */
const mostDependencies = 2 * mostComponents;
/** The bytes of `scangate.json`. */
const largestResultFile = 96 * 1024 * 1024;
/** The bytes of one answer of a backend in JSON, whose values are in memory beside it. */
const largestAnswer = 16 * 1024 * 1024;
/** The bytes of one report of a backend that is kept as it comes. */
const largestReport = 32 * 1024 * 1024;
/** The values, of any kind, in one answer in JSON: `[{},{},…]` takes twenty times its length in memory. */
const mostJsonValues = 1_000_000;


/***/ }),

/***/ 6711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   tk: () => (/* binding */ isScanId)
/* harmony export */ });
/* unused harmony export scanStates */
const scanIdPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,511}$/;
/** Whether a text can be a scan id: one that changes no path or query that it is put into. */
function isScanId(text) {
    return scanIdPattern.test(text);
}
/** `unknown`: the backend used a word that its adapter does not know. */
const scanStates = (/* unused pure expression or super */ null && (['queued', 'running', 'unknown', 'completed', 'failed', 'cancelled']));
function isTerminal(state) {
    return state === 'completed' || state === 'failed' || state === 'cancelled';
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _json_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4013);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(332);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3627);



/**
 * The value of a JSON text in UTF-8 of any origin; a byte order mark is accepted, of two members with one name the last
 * counts. Throws an `Error` that quotes nothing of the text: for what is no JSON, for what has more values than fit into
 * memory, and for what is too deep for whoever walks it. How long it may be is for the caller to say.
 */
function parseJson(bytes) {
    const outline = new _json_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonOutline */ .b();
    outline.push(bytes);
    if (outline.tooDeep)
        throw new Error(outline.problem());
    if (outline.values > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .mostJsonValues */ .Kl)
        throw new Error(`its JSON has more than ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .mostJsonValues */ .Kl)} values`);
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new Error(outline.problem() ?? 'its JSON is broken');
    }
}


/***/ }),

/***/ 7296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ orAborted),
/* harmony export */   T: () => (/* binding */ limited)
/* harmony export */ });
/** Rejects with the signal's reason as soon as it is aborted, whatever the work makes of the signal. */
function orAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const leave = () => reject(signal.reason);
        if (signal.aborted)
            leave();
        else
            signal.addEventListener('abort', leave, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
}
/** Runs work that is given up, with `reason`, after `ms` milliseconds. */
async function limited(clock, ms, reason, work) {
    const tooLong = new AbortController();
    const done = new AbortController();
    const timer = clock.sleep(Math.max(0, ms), done.signal).then(() => tooLong.abort(reason), () => undefined);
    try {
        return await orAborted(work(tooLong.signal), tooLong.signal);
    }
    finally {
        done.abort();
        await timer;
    }
}


/***/ }),

/***/ 9811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createTokenKeeper)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_wait_limited_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7296);
/* harmony import */ var _backend_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9626);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3805);




/** After so much of its life a token is renewed, while it still works. */
const renewAt = 0.8;
const betweenRefusalsMs = 60_000;
/** Refusals in a row of tokens that were renewed because of a refusal. */
const mostRefusals = 2;
/**
 * `logIn` gets a token, whose life is measured on the monotonic clock. There is never more than one under way, and it
 * outlives who waits for it, so that whoever asks next (to stop the scan of a cancelled run) need not begin anew. So no
 * signal of a call is its own: it ends with the HTTP client at the latest.
 */
function createTokenKeeper(clock, logIn) {
    let held;
    let renewing;
    let renewedForRefusalAt;
    let refusals = 0;
    const renew = () => {
        renewing ??= (async () => {
            const since = clock.now();
            try {
                held = { ...(await logIn()), since };
                return held;
            }
            catch (thrown) {
                throw loginFailed(thrown);
            }
            finally {
                renewing = undefined;
            }
        })();
        return renewing;
    };
    const usedUp = ({ since, lifetimeMs }, share) => lifetimeMs !== undefined && clock.now() - since >= lifetimeMs * share;
    const current = async (signal) => {
        const old = held;
        if (old && !usedUp(old, renewAt))
            return old;
        try {
            return await (0,_core_wait_limited_js__WEBPACK_IMPORTED_MODULE_3__/* .orAborted */ .H)(renew(), signal);
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (old && !usedUp(old, 1))
                return old;
            throw thrown;
        }
    };
    const afterRefusal = async (refused, signal) => {
        if (renewing)
            return (0,_core_wait_limited_js__WEBPACK_IMPORTED_MODULE_3__/* .orAborted */ .H)(renewing, signal);
        if (held !== undefined && held !== refused)
            return held;
        const since = renewedForRefusalAt === undefined ? undefined : clock.now() - renewedForRefusalAt;
        if (since !== undefined && since < betweenRefusalsMs)
            return undefined;
        held = undefined;
        const fresh = await (0,_core_wait_limited_js__WEBPACK_IMPORTED_MODULE_3__/* .orAborted */ .H)(renew(), signal);
        renewedForRefusalAt = clock.now();
        return fresh;
    };
    return {
        async use(signal, send) {
            signal.throwIfAborted();
            const token = await current(signal);
            try {
                const result = await send(token.value);
                refusals = 0;
                return result;
            }
            catch (thrown) {
                if (!isRefusal(thrown))
                    throw thrown;
                const fresh = await afterRefusal(token, signal);
                if (fresh === undefined)
                    throw refused(thrown, ++refusals);
                try {
                    const result = await send(fresh.value);
                    refusals = 0;
                    return result;
                }
                catch (again) {
                    throw isRefusal(again) ? refused(again, ++refusals) : again;
                }
            }
        },
    };
}
/** A login that may have been done has started no scan, and one that is not there is no lost scan. */
function loginFailed(thrown) {
    const { code, message, hint, transient, retryAfterMs } = (0,_backend_error_js__WEBPACK_IMPORTED_MODULE_1__/* .backendError */ .n)(thrown, 'the login');
    const details = { hint, transient, retryAfterMs, cause: thrown };
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm(code === 'SCAN_NOT_FOUND' ? 'BACKEND_PROTOCOL' : code, message, details);
}
function isRefusal(thrown) {
    return thrown instanceof _http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j && thrown.status === 401;
}
function refused(cause, times) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm('CREDENTIALS_REFUSED', `a fresh token was refused: ${cause.message}`, {
        cause,
        transient: times < mostRefusals,
        hint: 'Check the credentials, and what they may do.',
    });
}


/***/ })

};
