export const id = 661;
export const ids = [661];
export const modules = {

/***/ 6208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ noApi)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/**
 * Of a server that answers, but does not have what the API of `vendor` has at this address. `cause` names the address
 * and what it answered: `GET https://proxy.example/foo/scans: answered 404 (Not Found)`. `hint` says what the address is.
 */
function noApi(vendor, cause, hint) {
    const message = `base-url: there is no ${vendor} API at this address: ${cause.message}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm('INPUT_INVALID', message, { cause, hint });
}


/***/ }),

/***/ 70661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rafterBackend: () => (/* binding */ rafterBackend)
});

;// CONCATENATED MODULE: ./build/backends/rafter/address.js
/** The vendor's own server. */
const rafterAddress = 'https://rafter.so';
/** What people paste in the place of the server's address: the base of the API, or one of its endpoints. */
const ownPath = /\/api(\/static(\/(scan|usage))?)?$/;
/**
 * Where the endpoints are, with `/` at the end. The address may be given with or without a part of the API's own path;
 * what comes before that is the prefix of a reverse proxy, and stays.
 */
function apiRoot(address) {
    const prefix = address.pathname.replace(/\/+$/, '').replace(ownPath, '').replace(/\/+$/, '');
    return new URL(`${address.origin}${prefix}/api/static/`);
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(13405);
// EXTERNAL MODULE: ./build/http/http-client.js
var http_client = __webpack_require__(13805);
// EXTERNAL MODULE: ./build/backends/no-api.js
var no_api = __webpack_require__(6208);
;// CONCATENATED MODULE: ./build/backends/rafter/checks.js
/** What every scan of Rafter looks at; configuration counts as code. */
const rafterChecks = [
    { name: 'vulnerabilities', categories: ['sca'] },
    { name: 'secrets', categories: ['secret'] },
    { name: 'code', categories: ['sast'] },
];
/** All of them, complete unless there is a reason. */
function checksOf(scope, reasons) {
    const state = reasons.length === 0 ? 'complete' : 'incomplete';
    return rafterChecks.map((check) => ({ ...check, state, reasons, scope }));
}

// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/http/pacer.js
var http_pacer = __webpack_require__(96042);
;// CONCATENATED MODULE: ./build/backends/rafter/client.js



/** 100 requests a minute are allowed for each address, which a company's jobs may share. */
const pace = { burst: 10, everyMs: 667 };
function createRafterClient({ http, apiKey = '' }, address) {
    const root = apiRoot(address);
    const pacer = (0,http_pacer/* createPacer */.g)(pace);
    const headers = { 'x-api-key': apiKey, accept: 'application/json' };
    const send = (request, signal) => http.send({ headers, pacer, expect: 'json', ...request }, signal);
    return {
        usage: async (signal) => (await send({ url: new URL('usage', root) }, signal)).json(),
        async start(body, signal, noAttemptAfter) {
            const request = {
                url: new URL('scan', root),
                method: 'POST',
                headers: { ...headers, 'content-type': 'application/json' },
                body: JSON.stringify(body),
                budgetMs: 0,
                noAttemptAfter,
            };
            return (await send(request, signal)).json();
        },
        scan(id, format, signal, budgetMs) {
            const url = new URL('scan', root);
            url.search = new URLSearchParams({ scan_id: id, format }).toString();
            // A completed scan comes with all its findings, whichever way it is asked for.
            return send({ url, maxBytes: limits/* largestAnswer */.Bo, ...(budgetMs === undefined ? {} : { budgetMs }) }, signal);
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/cut.js
var cut = __webpack_require__(57506);
;// CONCATENATED MODULE: ./build/backends/rafter/schema.js


/** Anything that can stand for a text; what is empty or of another kind counts as absent. */
const schema_text = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])
    .transform((value) => {
    const trimmed = String(value).trim();
    return trimmed === '' ? undefined : trimmed;
})
    .optional()
    .catch(undefined);
/** What a sentence of ours names. */
const schema_name = schema_text.transform((value) => (value === undefined ? undefined : (0,cut/* cut */.J)(value, 200)));
const number = schemas/* number */.aig().optional().catch(undefined);
/** `200` to `POST /api/static/scan`; some documents write `scanId`. */
const startAnswer = schemas/* object */.Ikc({
    success: schemas/* boolean */.zMY().optional().catch(undefined),
    scan_id: schema_text,
    scanId: schema_text,
    error: schema_text,
});
/** What every answer of `GET /api/static/scan` has. */
const statusAnswer = schemas/* object */.Ikc({
    status: schemas/* string */.YjP().min(1),
    error: schema_text,
    message: schema_text,
});
/**
 * The same of a completed scan. The list is called `vulnerabilities`, in one document `findings` beside a `summary`; one
 * that is there and no list makes the whole unreadable.
 */
const completedAnswer = schemas/* object */.Ikc({
    status: schemas/* string */.YjP().min(1),
    success: schemas/* boolean */.zMY().optional().catch(undefined),
    error: schema_text,
    scan_id: schema_text,
    repository_name: schema_name,
    branch_name: schema_name,
    scan_mode: schema_name,
    mode: schema_name,
    vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    findings: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    summary: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional().catch(undefined),
});
const region = schemas/* object */.Ikc({ startLine: number, startColumn: number, endLine: number, endColumn: number })
    .optional()
    .catch(undefined);
/** One location of a SARIF result (SARIF 2.1.0, section 3.28). */
const sarifLocation = schemas/* object */.Ikc({
    physicalLocation: schemas/* object */.Ikc({
        artifactLocation: schemas/* object */.Ikc({ uri: schema_text }).optional().catch(undefined),
        region,
    }),
});
/** The SARIF result that a finding of a recorded run was made of. */
const sarifResult = schemas/* object */.Ikc({
    ruleId: schema_text,
    level: schema_text,
    message: schemas/* object */.Ikc({ text: schema_text }).optional().catch(undefined),
    locations: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional().catch(undefined),
})
    .optional()
    .catch(undefined);
/** One entry of the list, in any of the shapes that documents and recorded runs have. */
const listedFinding = schemas/* object */.Ikc({
    rule_id: schema_text,
    ruleId: schema_text,
    level: schema_text,
    severity: schema_text,
    file: schema_text,
    line: number,
    column: number,
    title: schema_text,
    message: schema_text,
    description: schema_text,
    suggestion: schema_text,
    recommendation: schema_text,
    result: sarifResult,
});
const pool = schemas/* object */.Ikc({ used: number, limit: number, remaining: number }).optional().catch(undefined);
/** `GET /api/static/usage`: the current shape with two pools, and the older one with `can_scan`. */
const usageAnswer = schemas/* object */.Ikc({
    quota: schemas/* object */.Ikc({
        fast: pool,
        plus: pool,
        quota_reset_date: schema_text,
        can_scan: schemas/* boolean */.zMY().optional().catch(undefined),
        remaining_scans: number,
        scans_limit: number,
        reset_date: schema_text,
    }),
});
/** The body of a refusal; `used`, `limit` and `scan_mode` are there when a quota is used up. */
const refusalAnswer = schemas/* object */.Ikc({
    error: schema_text,
    message: schema_text,
    scan_mode: schema_text,
    used: number,
    limit: number,
});
/** `format=md`. */
const markdownAnswer = schemas/* object */.Ikc({ markdown: schemas/* string */.YjP() });
/** As much of a SARIF 2.1.0 log as tells it from everything else. */
const sarifLog = schemas/* object */.Ikc({
    version: schemas/* literal */.euz('2.1.0'),
    runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        tool: schemas/* object */.Ikc({ driver: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }) }),
        results: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    })),
});

;// CONCATENATED MODULE: ./build/backends/rafter/native-reports.js



/** Time for one report: a run does not fail for want of it, so it does not wait long either. */
const budgetMs = 30_000;
/** Downloads those that were asked for. What is not what it should be is left out, with a warning. */
async function ownReports(client, { reports, logger }, scanId, signal) {
    const leftOut = (what, why) => logger.warn((0,core_text/* line */.n8) `Rafter's own ${what} is left out, and Scangate makes one: ${why}`);
    const download = async (format, what) => {
        try {
            return await client.scan(scanId, format, signal, budgetMs);
        }
        catch (thrown) {
            signal.throwIfAborted();
            leftOut(what, (0,errors/* describeError */.Uc)(thrown));
            return undefined;
        }
    };
    const sarif = reports.includes('sarif') ? await download('sarif', 'SARIF log') : undefined;
    const log = sarif && sarifLog.safeParse(sarif.json()).data;
    if (sarif && !log)
        leftOut('SARIF log', 'it is none of version 2.1.0');
    const markdown = reports.includes('markdown') ? await download('md', 'Markdown report') : undefined;
    const text = markdown && (markdownAnswer.safeParse(markdown.json()).data?.markdown ?? '');
    if (text?.trim() === '')
        leftOut('Markdown report', 'it holds no text');
    return {
        reports: [
            ...(sarif && log ? [{ kind: 'sarif', content: sarif.body }] : []),
            ...(text?.trim() ? [{ kind: 'markdown', content: Buffer.from(text, 'utf8') }] : []),
        ],
        ...(log && { sarifResults: log.runs.flatMap(({ results }) => results ?? []).length }),
    };
}

;// CONCATENATED MODULE: ./build/backends/rafter/quota.js

/**
 * Whether the answer of `GET /api/static/usage` says that no scan of this mode is left. A shape that is not known, or
 * a plan without a limit, says nothing: then the start itself tells.
 */
function usedUpBy(answer, mode) {
    const read = usageAnswer.safeParse(answer);
    if (!read.success)
        return undefined;
    const { quota } = read.data;
    const { used, limit, remaining } = quota[mode] ?? {
        limit: quota.scans_limit,
        remaining: quota.remaining_scans,
    };
    const left = remaining ?? (limit === undefined || used === undefined ? undefined : limit - used);
    const unlimited = limit !== undefined && limit < 0;
    const mayScan = quota[mode] === undefined ? quota.can_scan : undefined;
    const empty = mayScan === undefined ? left !== undefined && left <= 0 && !unlimited : !mayScan;
    if (!empty)
        return undefined;
    return describeUsedUp(mode, used, limit, quota.quota_reset_date ?? quota.reset_date);
}
function describeUsedUp(mode, used, limit, resetDate) {
    const count = limit === undefined ? `all ${mode} scans` : `${used ?? limit} of ${limit} ${mode} scans`;
    return `${count} are used${resetDate === undefined ? '' : `; renewed on ${resetDate.slice(0, 10)}`}`;
}

// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/http/backend-error.js
var backend_error = __webpack_require__(99626);
;// CONCATENATED MODULE: ./build/backends/rafter/refusals.js








/** Characters of the server's own words that a message repeats. */
const quotedLength = 200;
function createRefusals({ apiKey, sourceToken, }) {
    const redactor = (0,redact/* createRedactor */.l)();
    for (const secret of [apiKey, sourceToken])
        if (secret !== undefined)
            redactor.add(secret);
    const words = (text) => (0,cut/* cut */.J)(redactor.redact(text).replaceAll(/\s+/g, ' '), quotedLength);
    const said = ({ answer }) => {
        const { error, message } = readRefusal(answer);
        const text = error ?? message;
        return text === undefined ? '' : `: ${words(text)}`;
    };
    const refusal = (cause, code, what, hint) => new errors/* ScangateError */.fm(code, `${what}${said(cause)}`, { cause, hint });
    const ofReading = (thrown, about) => {
        if (!(thrown instanceof http_client/* HttpError */.j))
            return (0,backend_error/* backendError */.n)(thrown, about);
        const { status } = thrown;
        if (status === 401)
            return refusal(thrown, 'CREDENTIALS_REFUSED', `${about}: Rafter does not accept the API key`, keyHint);
        if (status === 403)
            return refusal(thrown, 'CREDENTIALS_REFUSED', `${about}: Rafter does not allow it`, keyHint);
        if (status === 404)
            return refusal(thrown, 'SCAN_NOT_FOUND', `${about}: Rafter does not know the scan`, scanHint);
        return (0,backend_error/* backendError */.n)(thrown, about);
    };
    return {
        words,
        ofReading,
        ofStart(thrown, target, mode) {
            const about = `starting a scan of branch ${target.branch_name} of ${target.repository_name}`;
            if (!(thrown instanceof http_client/* HttpError */.j))
                return (0,backend_error/* backendError */.n)(thrown, about);
            const { status } = thrown;
            const usedUp = usedUpByRefusal(thrown, mode);
            if (usedUp !== undefined)
                return quotaExhausted(usedUp, mode, thrown);
            if (status === 403 && /\bscope\b/i.test(said(thrown)))
                return refusal(thrown, 'CREDENTIALS_REFUSED', `${about}: the API key may only read`, scopeHint);
            if (isForeign(thrown))
                return (0,no_api/* noApi */._)('Rafter', thrown, addressHint);
            if (status === 404)
                return refusal(thrown, 'TARGET_UNUSABLE', `${about}: Rafter does not find it`, notFoundHint);
            if (status === 400 || status === 422)
                return refusal(thrown, 'TARGET_UNUSABLE', `${about}: Rafter does not take it`, targetHint);
            return ofReading(thrown, about);
        },
    };
}
/** No scan is left, whoever says so. */
function quotaExhausted(usedUp, mode, cause) {
    const other = mode === 'plus' ? " 'scan-mode: fast' has a quota of its own." : '';
    return new errors/* ScangateError */.fm('QUOTA_EXHAUSTED', `Rafter's quota is used up: ${usedUp}`, {
        cause,
        hint: `Wait until it is renewed, or take a larger plan.${other} 'scan-id' judges a scan that was made already.`,
    });
}
/** A 404 that Rafter did not write: another server answers there. */
function isForeign({ status, answer }) {
    return status === 404 && readRefusal(answer).error === undefined;
}
/**
 * What a refused start says about the quota: 403 or 429 with the fields of a quota, or 403 in the words of older servers.
 * A 429 without them is the limit of 100 requests a minute.
 */
function usedUpByRefusal({ status, answer }, mode) {
    if (status !== 403 && status !== 429)
        return undefined;
    const { scan_mode, used, limit, error = '' } = readRefusal(answer);
    const hasFields = scan_mode !== undefined || (used !== undefined && limit !== undefined);
    const oldWords = status === 403 && /\b(scan limit|quota)\b/i.test(error) && !/\bscope\b/i.test(error);
    return hasFields || oldWords ? describeUsedUp(mode, used, limit) : undefined;
}
function readRefusal(answer) {
    return refusalAnswer.safeParse(answer).data ?? {};
}
const keyHint = 'Check SCANGATE_API_KEY or RAFTER_API_KEY: a key begins with RF and is made in the settings of your Rafter account.';
const scanHint = 'Is it a scan of the same Rafter account, and is the key of that account?';
const scopeHint = "Make a key with the scope 'Read & Scan' in the settings of your Rafter account, and give it in SCANGATE_API_KEY or RAFTER_API_KEY.";
const addressHint = 'Set base-url (SCANGATE_BASE_URL or RAFTER_URL) to the address of the server, such as https://rafter.so.';
const targetHint = "Check 'repository', 'ref' and the options repository-name, branch-name and provider.";
const notFoundHint = 'Check the spelling of both. Was the branch pushed? That of a fork is not in the base repository, and a tag is no branch. ' +
    'For a private repository connect it in your Rafter account, or give a token that may read it in SCANGATE_SOURCE_TOKEN or RAFTER_GITHUB_TOKEN.';

// EXTERNAL MODULE: ./build/core/too-large.js
var too_large = __webpack_require__(40310);
;// CONCATENATED MODULE: ./build/backends/rafter/category.js
const advisoryId = /^(CVE-\d{4}-\d{4,}|GHSA(-[0-9a-z]{4}){3})$/i;
const secretRule = /(^|[^a-z])(secrets?|credentials?|gitleaks|trufflehog|hard-?coded|(api|private|secret|access|encryption)[-_. ]?key|(access|auth|api|refresh|bot|oauth|deploy|personal)[-_. ]?token)([^a-z]|$)/i;
const secretThing = '(secret|credential|password|passphrase|token|api[-_ ]?key|private[-_ ]?key|access[-_ ]?key)s?';
const secretMessage = new RegExp(`\\b(hard-?coded|exposed|leaked|committed|embedded|detected|found)\\b.{0,60}\\b${secretThing}\\b|\\b${secretThing}\\b.{0,60}\\b(hard-?coded|exposed|leaked|committed|embedded|detected|found)\\b`, 'i');
/**
 * Rafter does not say which of its analyzers found something. What names a package or an advisory is a known
 * vulnerability; what speaks of a secret in its rule, or of one that was found in its first line, is a secret; the rest,
 * configuration included, is code.
 */
function categoryOf(ruleId, firstLine, namesPackage) {
    if (namesPackage || advisoryId.test(ruleId))
        return 'sca';
    return secretRule.test(ruleId) || secretMessage.test(firstLine) ? 'secret' : 'sast';
}

// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(77486);
// EXTERNAL MODULE: ./build/core/model/severity.js
var model_severity = __webpack_require__(44077);
;// CONCATENATED MODULE: ./build/backends/rafter/identity.js


/**
 * A vulnerability of one package in one file is one finding wherever the file names it; anything else is the same thing
 * only where rule, words and place are the same, and stays apart where its line is not known. The worst severity wins.
 */
function merged(found) {
    const byIdentity = new Map();
    for (const [index, finding] of found.entries()) {
        const key = (0,fingerprint/* fingerprintOf */.a)(finding.category, JSON.stringify(identityOf(finding) ?? index));
        const earlier = byIdentity.get(key);
        byIdentity.set(key, earlier ? together(earlier, finding) : finding);
    }
    return [...byIdentity.values()];
}
function identityOf(finding) {
    const { category, ruleId, component, locations, title, description } = finding;
    const [first] = locations;
    if (component)
        return [category, ruleId, component.name, component.version, first?.path];
    return first?.startLine === undefined ? undefined : [category, ruleId, title, description, locations];
}
function together(a, b) {
    const places = new Map([...a.locations, ...b.locations].map((place) => [JSON.stringify(place), place]));
    return { ...a, severity: (0,model_severity/* worse */.JJ)(a.severity, b.severity), locations: [...places.values()] };
}
/**
 * Adds the fingerprints, made of the rule, the file and the package, and of a number among those that are equal in all
 * this, counted from the top of the file. Messages are no part of it: some analyzers put a commit into them.
 */
function numbered(found) {
    const counts = new Map();
    const fingerprints = new Map();
    for (const finding of found.toSorted(fromTheTop)) {
        const { category, ruleId, component, locations } = finding;
        const parts = [ruleId, locations[0]?.path ?? '', component?.name ?? '', component?.version ?? ''];
        const key = JSON.stringify([category, ...parts]);
        const ordinal = counts.get(key) ?? 0;
        counts.set(key, ordinal + 1);
        fingerprints.set(finding, (0,fingerprint/* fingerprintOf */.a)(category, ...parts, String(ordinal)));
    }
    return found.map((finding) => ({ ...finding, fingerprint: fingerprints.get(finding) ?? '' }));
}
function fromTheTop(a, b) {
    const [[first], [second]] = [a.locations, b.locations];
    const lines = (first?.startLine ?? 0) - (second?.startLine ?? 0);
    return lines || (first?.startColumn ?? 0) - (second?.startColumn ?? 0);
}

;// CONCATENATED MODULE: ./build/backends/rafter/locations.js

const mostLocations = 100;
const longestPath = 1_024;
/** Where an entry says that it is: its own file and line, then the locations of its SARIF result. */
function locationsOf({ file, line, column, result }) {
    const own = file === undefined ? [] : locationAt(file, { startLine: line, startColumn: column });
    const listed = (result?.locations ?? []).slice(0, mostLocations).flatMap((entry) => {
        const read = sarifLocation.safeParse(entry).data?.physicalLocation;
        const uri = read?.artifactLocation?.uri;
        return uri === undefined ? [] : locationAt(decoded(uri), read?.region ?? {});
    });
    const [first] = own;
    // The first location of the result is the entry's own, told in more detail.
    const isOwn = ({ path, startLine }) => path === first?.path && (first.startLine === undefined || startLine === first.startLine);
    return listed.some(isOwn)
        ? listed.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
        : [...own, ...listed];
}
function locationAt(file, { startLine, startColumn, endLine, endColumn }) {
    const path = pathWithin(file);
    if (path === undefined)
        return [];
    if (!counts(startLine))
        return [{ path }];
    return [
        {
            path,
            startLine,
            ...(counts(startColumn) && { startColumn }),
            ...(counts(endLine) && endLine >= startLine && { endLine, ...(counts(endColumn) && { endColumn }) }),
        },
    ];
}
function counts(value) {
    return Number.isSafeInteger(value) && Number(value) >= 1;
}
/** A path relative to the checkout, with `/`; undefined for what leads out of it or is no path. */
function pathWithin(file) {
    const path = file.replaceAll('\\', '/');
    if (path.length > longestPath || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:|\p{Cc}/iu.test(path))
        return undefined;
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.length === 0 || segments.includes('..') ? undefined : segments.join('/');
}
function decoded(uri) {
    try {
        return decodeURIComponent(uri);
    }
    catch {
        return uri;
    }
}

;// CONCATENATED MODULE: ./build/backends/rafter/lockfile-purl.js
const plain = /^(?!\.)[\w.-]+$/;
const lower = (name) => name.toLowerCase();
const npm = { type: 'npm', names: /^(?:@[\w~.-]+\/)?(?!\.)[\w~.-]+$/, canonical: lower };
const pypi = {
    type: 'pypi',
    names: plain,
    canonical: (name) => name.replace(/[-_.]+/g, '-').toLowerCase(),
};
const maven = { type: 'maven', names: /^(?!\.)[\w.-]+:(?!\.)[\w.-]+$/, separator: ':' };
const nuget = { type: 'nuget', names: plain };
const golang = {
    type: 'golang',
    names: /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[\w~+./-]+$/,
    canonical: lower,
    // Older versions of Trivy leave it out.
    version: (version) => (/^\d/.test(version) ? `v${version}` : version),
};
/**
 * By the name of the file in lower case: those that Trivy reads, and that are of one ecosystem only
 * (https://trivy.dev/docs/latest/coverage/language/).
 */
const ecosystems = new Map([
    ['package-lock.json', npm],
    ['npm-shrinkwrap.json', npm],
    ['yarn.lock', npm],
    ['pnpm-lock.yaml', npm],
    ['poetry.lock', pypi],
    ['pipfile.lock', pypi],
    ['uv.lock', pypi],
    ['requirements.txt', pypi],
    ['go.mod', golang],
    ['gemfile.lock', { type: 'gem', names: plain }],
    ['composer.lock', { type: 'composer', names: /^(?!\.)[\w.-]+\/(?!\.)[\w.-]+$/, canonical: lower }],
    ['cargo.lock', { type: 'cargo', names: plain }],
    ['pom.xml', maven],
    ['gradle.lockfile', maven],
    ['packages.lock.json', nuget],
    ['packages.config', nuget],
    ['pubspec.lock', { type: 'pub', names: plain, canonical: lower }],
    ['mix.lock', { type: 'hex', names: plain, canonical: lower }],
]);
/**
 * Package URL of a package that Trivy found in this file. Empty where the file does not tell the ecosystem for certain,
 * or the name is none that this ecosystem has.
 */
function purlIn(file, name, version) {
    const ecosystem = ecosystems.get(file?.split('/').at(-1)?.toLowerCase() ?? '');
    if (ecosystem === undefined || !ecosystem.names.test(name) || !/^\S+$/.test(version))
        return '';
    const { type, separator = '/', canonical = same, version: spelled = same } = ecosystem;
    const path = canonical(name).split(separator).map(encode).join('/');
    return `pkg:${type}/${path}@${encode(name === 'stdlib' ? version : spelled(version))}`;
}
function same(text) {
    return text;
}
/** Percent-encodes all but letters, digits, `.-_~` and the colon (ECMA-427, character encoding). */
function encode(text) {
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}

;// CONCATENATED MODULE: ./build/backends/rafter/package-message.js
/**
 * Reads such a message; undefined for any other. It must begin with the two lines that name the package, since other
 * messages quote lines of the scanned code, which could hold a `Severity:` of its author's choice.
 */
function parsePackageMessage(message) {
    const lines = message.split(/\r?\n/).map((line) => line.trim());
    const name = /^Package:\s*(\S.*)$/.exec(lines[0] ?? '')?.[1];
    const version = /^Installed Version:\s*(.*)$/.exec(lines[1] ?? '')?.[1];
    if (name === undefined || version === undefined)
        return undefined;
    const find = (pattern) => lines
        .slice(2)
        .map((line) => pattern.exec(line)?.[1])
        .find((found) => found);
    return {
        name,
        version,
        advisory: find(/^Vulnerability:?\s+(\S+)$/),
        severity: find(/^Severity:\s*(\w+)$/),
        fixVersions: (find(/^Fixed Version:\s*(\S.*)$/) ?? '')
            .split(',')
            .map((fixed) => fixed.trim())
            .filter((fixed) => fixed !== ''),
        url: find(/^Link:\s*\[[^\]]*\]\((https:\/\/[^\s)]+)\)$/),
    };
}

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(42732);
;// CONCATENATED MODULE: ./build/backends/rafter/severity.js


/**
 * The levels of the current reference page (`error`, `warning`, `note`), the words of older ones, and those that SARIF
 * and Trivy know besides. The vendor's own action counts error as high, warning as medium and note as low.
 */
const usual = [
    ['critical', 'critical'],
    ['error', 'high'],
    ['high', 'high'],
    ['warning', 'medium'],
    ['medium', 'medium'],
    ['moderate', 'medium'],
    ['note', 'low'],
    ['low', 'low'],
    ['info', 'info'],
    ['informational', 'info'],
    ['none', 'info'],
];
/** The usual meanings under those of the user; `input` is the option as the user wrote it. */
function readLevelMap(given, input) {
    const levels = new Map(usual);
    const problems = [];
    for (const [word, meaning] of Object.entries(given)) {
        const severity = model_severity/* severities */.gO.find((known) => known === String(meaning).trim().toLowerCase());
        if (severity)
            levels.set(word.trim().toLowerCase(), severity);
        else
            problems.push(notASeverity(word, String(meaning), input));
    }
    return { levels, problems };
}
function notASeverity(word, meaning, input) {
    const near = (0,nearest/* nearest */.p)(meaning, model_severity/* severities */.gO);
    const possible = `Possible: ${model_severity/* severities */.gO.join(', ')}.`;
    return {
        input,
        message: `'${meaning}', which '${word}' shall mean, is no severity`,
        hint: near ? `Did you mean '${near}'? ${possible}` : possible,
    };
}
/** The meaning of the first word that has one. */
function severityOf(words, levels) {
    for (const word of words) {
        const known = levels.get(word?.toLowerCase() ?? '');
        if (known)
            return known;
    }
    return 'unknown';
}

;// CONCATENATED MODULE: ./build/backends/rafter/normalise.js








/** Characters that are kept of a text from outside. */
const longest = { id: 200, title: 300, text: 10_000 };
/** Every entry counts: one that cannot be read is a finding of unknown severity. */
function normalise(entries, levels) {
    const found = [];
    let unreadable = 0;
    for (const entry of entries) {
        const { data } = listedFinding.safeParse(entry);
        if (data === undefined)
            unreadable += 1;
        found.push(data === undefined ? unreadableFinding() : toFinding(data, levels));
    }
    return {
        findings: numbered(merged(found)),
        severities: found.map(({ severity }) => severity),
        unreadable,
    };
}
const nothing = { locations: [], aliases: [], cwes: [], ratings: [], fixVersions: [] };
function unreadableFinding() {
    return {
        ...nothing,
        category: 'sast',
        severity: 'unknown',
        ruleId: 'rafter-unreadable',
        title: 'Listed by Rafter, but not readable',
    };
}
function toFinding(entry, levels) {
    const message = entry.message ?? entry.result?.message?.text ?? '';
    const pack = parsePackageMessage(message);
    const [firstLine = ''] = message.split(/\r?\n/);
    const ruleId = (0,cut/* cut */.J)(entry.rule_id ?? entry.ruleId ?? entry.result?.ruleId ?? pack?.advisory ?? 'rafter-unnamed', longest.id);
    const heading = entry.title ?? (firstLine || entry.description?.split(/\r?\n/)[0]) ?? ruleId;
    const untold = pack === undefined && message !== '' && message !== heading;
    const description = entry.description ?? (untold ? message : undefined);
    const remediation = entry.suggestion ?? entry.recommendation;
    const locations = locationsOf(entry);
    return {
        ...nothing,
        category: categoryOf(ruleId, entry.title ?? firstLine, pack !== undefined),
        severity: severityOf([pack?.severity, entry.level, entry.result?.level, entry.severity], levels),
        ruleId,
        title: (0,cut/* cut */.J)(pack === undefined ? heading : titleOf(pack, entry), longest.title),
        ...(description !== undefined && { description: (0,cut/* cut */.J)(description, longest.text) }),
        locations,
        ...(pack && componentOf(pack, ruleId, locations[0]?.path)),
        ...(remediation !== undefined && { remediation: (0,cut/* cut */.J)(remediation, longest.text) }),
    };
}
/** Trivy's message has no title; the description may begin with one. */
function titleOf({ name, version }, { title, description }) {
    const [first = ''] = description?.split(/\r?\n/) ?? [];
    const heading = first !== '' && first.length <= 120 ? first : undefined;
    return title ?? heading ?? `Known vulnerability of ${name}${version === '' ? '' : ` ${version}`}`;
}
/** Trivy's message does not tell the ecosystem; the file that it is about may. */
function componentOf({ name, version, advisory, fixVersions, url }, ruleId, file) {
    const isAlias = advisory !== undefined && advisory.toLowerCase() !== ruleId.toLowerCase();
    const fits = name.length <= longest.id && version.length <= longest.id;
    return {
        component: {
            purl: fits ? purlIn(file, name, version) : '',
            name: (0,cut/* cut */.J)(name, longest.id),
            version: (0,cut/* cut */.J)(version, longest.id),
        },
        fixVersions: fixVersions.slice(0, 50).map((fixed) => (0,cut/* cut */.J)(fixed, longest.id)),
        aliases: isAlias ? [(0,cut/* cut */.J)(advisory, longest.id)] : [],
        ...(url !== undefined && url.length <= 2_000 && { url }),
    };
}

;// CONCATENATED MODULE: ./build/backends/rafter/state.js
/** `running` is in no document, only in the vendor's tests of the live API. There is no word for a stopped scan. */
const states = new Map([
    ['pending', 'queued'],
    ['queued', 'queued'],
    ['processing', 'running'],
    ['running', 'running'],
    ['completed', 'completed'],
    ['failed', 'failed'],
]);
/** A word of Rafter, in any case, as a state. */
function stateOf(word) {
    return states.get(word.trim().toLowerCase()) ?? 'unknown';
}

// EXTERNAL MODULE: ./build/backends/undetailed.js
var undetailed = __webpack_require__(58457);
;// CONCATENATED MODULE: ./build/backends/rafter/undetailed.js



/**
 * Compares the `summary` of a scan (a number for each severity word, perhaps a `total`) with the severities that its
 * list has, and makes a finding for each that the list lacks. A list that has more is believed.
 */
function undetailed_undetailed(summary, listed, levels) {
    const expected = expectedCounts(summary, levels);
    let missing = Math.max(0, expected.total - listed.length);
    const count = missing;
    const findings = [];
    for (const severity of model_severity/* severities */.gO) {
        const known = listed.filter((found) => found === severity).length;
        const rest = severity === 'unknown' ? missing : (expected.bySeverity.get(severity) ?? 0) - known;
        const take = Math.max(0, Math.min(rest, missing));
        missing -= take;
        for (let index = 0; index < take && findings.length < undetailed/* mostUndetailed */.p; index++)
            findings.push(undetailed_toFinding(severity, index));
    }
    return { count, findings };
}
function expectedCounts(summary, levels) {
    const bySeverity = new Map();
    let sum = 0;
    let total = 0;
    for (const [word, value] of Object.entries(summary)) {
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            continue;
        const severity = severityOf([word], levels);
        if (/^(total|count)(_?(findings|issues|vulnerabilities))?$/i.test(word))
            total = Math.max(total, value);
        else if (severity !== 'unknown' || word.toLowerCase() === 'unknown') {
            bySeverity.set(severity, (bySeverity.get(severity) ?? 0) + value);
            sum += value;
        }
    }
    return { bySeverity, total: Math.max(sum, total) };
}
function undetailed_toFinding(severity, index) {
    const ruleId = 'rafter-undetailed';
    return (0,undetailed/* undetailedFinding */.B)({ category: 'sast', severity, ruleId, vendor: 'Rafter', parts: [String(index)] });
}

;// CONCATENATED MODULE: ./build/backends/rafter/results.js









/**
 * Reads the answer of a completed scan. Throws `BACKEND_PROTOCOL`, transient since the list may be written later than
 * the state, where it holds no list of findings: that never means that there are none; and `RESULTS_TOO_LARGE`.
 */
function readResults(answer, scanId, levels, ordered) {
    const read = completedAnswer.safeParse(answer).data;
    if (read === undefined || stateOf(read.status) !== 'completed')
        throw unusable(scanId, 'its results cannot be read');
    if (read.scan_id !== undefined && read.scan_id.toLowerCase() !== scanId.toLowerCase())
        throw unusable(scanId, 'the answer is of another scan');
    const { vulnerabilities, findings, summary = {} } = read;
    if (!vulnerabilities && !findings)
        throw unusable(scanId, 'the answer holds no list of findings');
    const entries = [...(vulnerabilities ?? []), ...(findings ?? [])];
    (0,too_large/* refuseMoreThan */.T)(limits/* mostFindings */.Yb, entries.length, 'findings');
    const normalised = normalise(entries, levels);
    const rest = undetailed_undetailed(summary, normalised.severities, levels);
    const { unreadable } = normalised;
    const reasons = [
        ...contradictions(read, ordered),
        ...(rest.count > 0
            ? [`${results_number(rest.count)} findings are counted, but not listed, so what kind they are is not known`]
            : []),
        ...(unreadable > 0
            ? [`${results_number(unreadable)} listed findings cannot be read, so what kind they are is not known`]
            : []),
    ];
    return {
        listed: entries.length,
        results: {
            findings: [...normalised.findings, ...rest.findings],
            checks: checksOf(scopeOf(read), reasons),
            notices: [headOfBranch(read), ...reasons.map((reason) => `${reason}.`)],
        },
    };
}
/** Why an answer is not taken for the whole truth about what was ordered. */
function contradictions({ success, error, repository_name: repository, branch_name: branch }, ordered) {
    const isFailed = success === false || error !== undefined;
    const isOther = (said, asked) => said !== undefined && asked !== undefined && !isSameName(said, asked);
    return [
        ...(isFailed
            ? [`the scan is completed, but Rafter names an error${error ? `: ${(0,cut/* cut */.J)(error, 200)}` : ''}`]
            : []),
        ...(isOther(repository, ordered?.repository_name)
            ? [`the results are of ${repository}, but ${ordered?.repository_name} was ordered`]
            : []),
        ...(isOther(branch, ordered?.branch_name)
            ? [`the results are of branch ${branch}, but ${ordered?.branch_name} was ordered`]
            : []),
    ];
}
/** Documents do not say in which form an answer repeats a name: one may be the end of the other. */
function isSameName(a, b) {
    const [one, other] = [`/${a.toLowerCase()}`, `/${b.toLowerCase()}`];
    return one.endsWith(other) || other.endsWith(one);
}
/**
 * Adds Rafter's own reports. The list is made of what the SARIF log holds, so beside a log that has more it is not
 * believed to be all.
 */
function withOwnReports({ results, listed }, { reports, sarifResults = 0 }) {
    const nativeReports = reports;
    if (sarifResults <= listed)
        return { ...results, nativeReports };
    const more = `Rafter's own SARIF log has ${results_number(sarifResults)} results, but its list of findings ${results_number(listed)}`;
    const doubt = (check) => ({
        ...check,
        state: 'incomplete',
        reasons: [...check.reasons, more],
    });
    return {
        ...results,
        checks: results.checks.map(doubt),
        notices: [...(results.notices ?? []), `${more}.`],
        nativeReports,
    };
}
function unusable(scanId, why) {
    return new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `scan ${scanId} is completed, but ${why}`, {
        transient: true,
        hint: 'Look at the scan in your Rafter account; the server may be newer than this Scangate.',
    });
}
/** `branch main of acme/shop, fast mode` */
function scopeOf({ branch_name, repository_name, scan_mode, mode }) {
    const branch = branch_name === undefined ? 'a branch' : `branch ${branch_name}`;
    const repository = repository_name === undefined ? '' : ` of ${repository_name}`;
    const how = scan_mode ?? mode;
    return `${branch}${repository}${how === undefined ? '' : `, ${how} mode`}`;
}
function headOfBranch({ branch_name, repository_name }) {
    const branch = branch_name === undefined ? 'the branch' : `branch '${branch_name}'`;
    const repository = repository_name === undefined ? '' : ` of ${repository_name}`;
    return `Rafter scans the head of ${branch}${repository} as it is on its host, and names no commit: it may be another one than that of the checkout.`;
}
function results_number(count) {
    return count.toLocaleString('en-US');
}

// EXTERNAL MODULE: ./build/core/backoff.js
var backoff = __webpack_require__(48186);
// EXTERNAL MODULE: ./build/core/model/scan.js
var scan = __webpack_require__(76711);
;// CONCATENATED MODULE: ./build/backends/rafter/start.js







/** Time within which a start that surely did not run is sent again. */
const patienceMs = 120_000;
const start_backoff = { firstMs: 2_000, factor: 2, capMs: 20_000 };
/**
 * Posts a start until one is carried out, and gives its answer. It is sent again only where the server surely did
 * nothing and names no time to come back, which is the core's to wait for; an empty quota never passes.
 */
async function postOnce({ clock, logger, random }, client, body, signal, noAttemptAfter) {
    const startedAt = clock.now();
    const either = AbortSignal.any([signal, noAttemptAfter]);
    const delays = (0,backoff/* fullJitter */.G)(start_backoff, random);
    for (;;) {
        either.throwIfAborted();
        try {
            return await client.start(body, signal, noAttemptAfter);
        }
        catch (thrown) {
            const wait = delays.next().value;
            if (!surelyDidNothing(thrown, body) || clock.now() + wait - startedAt >= patienceMs)
                throw thrown;
            logger.debug((0,core_text/* line */.n8) `${thrown.message}; next attempt in ${wait} ms`);
            await clock.sleep(wait, either);
        }
    }
}
function surelyDidNothing(thrown, { scan_mode }) {
    return (thrown instanceof http_client/* HttpError */.j &&
        thrown.transient &&
        !thrown.mayHaveRun &&
        thrown.retryAfterMs === undefined &&
        usedUpByRefusal(thrown, scan_mode) === undefined);
}
/** The id in the answer of a start. An answer that makes no sense leaves open whether a scan runs. */
function startedId(answer, refusals) {
    const { success, scan_id, scanId, error } = startAnswer.safeParse(answer).data ?? {};
    const id = scan_id ?? scanId;
    if (id !== undefined && (0,scan/* isScanId */.tk)(id))
        return id;
    const says = error === undefined ? '' : `: ${refusals.words(error)}`;
    const refused = success === false && id === undefined;
    const what = refused
        ? 'Rafter did not start a scan'
        : 'the answer to the start names no scan that can be asked for';
    throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `${what}${says}`, {
        mayHaveRun: !refused,
        hint: 'Look at the scans in your Rafter account.',
    });
}

;// CONCATENATED MODULE: ./build/backends/rafter/repository.js
/** Reads `owner/name`, an address of any scheme, or what git writes for ssh (`git@host:owner/name`). */
function parseRepository(text) {
    const url = text.includes('://') ? URL.parse(text) : null;
    if (url) {
        const host = url.protocol === 'https:' ? url.host : url.hostname;
        return { host, path: cleanPath(url.pathname) };
    }
    const [, scpHost, scpPath] = /^(?:[^@/]*@)?([^:/]+):(.*)$/.exec(text) ?? [];
    if (scpHost !== undefined && scpPath !== undefined)
        return { host: scpHost, path: cleanPath(scpPath) };
    const path = cleanPath(text);
    const [first = '', ...rest] = path.split('/');
    return first.includes('.') && rest.length >= 2 ? { host: first, path: rest.join('/') } : { path };
}
function cleanPath(path) {
    return path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
}

;// CONCATENATED MODULE: ./build/backends/rafter/target.js


const providerOfHost = new Map([
    ['github.com', 'github'],
    ['www.github.com', 'github'],
    ['ssh.github.com', 'github'],
    ['gitlab.com', 'gitlab'],
    ['bitbucket.org', 'bitbucket'],
]);
/** Where `owner/name` is when only the provider is known; a Gitea is always somebody's own. */
const homes = {
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
};
/** What to scan, by the options first and the checkout else; throws an `InputError` with everything that is missing. */
function rafterTarget(target, options) {
    const repository = readRepository(options['repository-name'] ?? target.repository, options.provider);
    const branch = readBranch(target.ref, options['branch-name']);
    const problems = [repository, branch].filter((read) => 'message' in read);
    if ('message' in repository || 'message' in branch)
        throw new errors/* InputError */.dz(problems);
    return { ...repository, ...branch };
}
function readRepository(named, given) {
    const problem = (message, hint) => ({ input: 'repository', message, hint });
    const howToSet = "Set --repository or SCANGATE_REPOSITORY, or the option 'repository-name'.";
    if (named === undefined)
        return problem('is not set, and Rafter scans a repository on its host, not the checkout', howToSet);
    const { host, path } = parseRepository(named);
    if (!/^[\w.-]+(\/[\w.-]+)+$/.test(path))
        return problem(`'${named}' does not name owner and name`, howToSet);
    const provider = given ?? (host === undefined ? 'github' : providerOfHost.get(host.toLowerCase()));
    if (provider === undefined)
        return problem(`'${named}' is on a host that may be of any kind`, "Say of which with the option 'provider': gitlab, gitea, bitbucket, or github where it is github.com by another name. Rafter reads no others.");
    if (provider === 'github') {
        if (path.split('/').length === 2)
            return { repository_name: path };
        return problem(`'${named}' is no repository of GitHub, which has owner and name only`, howToSet);
    }
    const home = host ?? homes[provider];
    if (home === undefined)
        return problem(`'${named}' does not say on which host it is`, 'Write its whole address: https://git.example/acme/shop.');
    return { repository_name: path, provider, repo_url: `https://${home}/${path}` };
}
/** A branch of the user's own naming is taken as it is. */
function readBranch(ref, given) {
    const problem = (message) => ({
        input: 'ref',
        message,
        hint: "Set --ref or SCANGATE_REF, or the option 'branch-name', to the branch that was pushed.",
    });
    const named = given ?? ref;
    if (named === undefined)
        return problem('is not set, and Rafter scans a branch');
    const branch = named.replace(/^refs\/heads\//, '');
    const isOther = branch.startsWith('refs/') || (given === undefined && /^\d+\/(merge|head)$/.test(branch));
    return isOther
        ? problem(`'${named}' is no branch, and Rafter scans branches only`)
        : { branch_name: branch };
}

;// CONCATENATED MODULE: ./build/backends/rafter/backend.js
















const id = 'rafter';
/** The id that no scan has (RFC 9562, section 5.9). */
const noScan = '00000000-0000-0000-0000-000000000000';
/** As often as the vendor's own tools ask: the limit of 100 requests a minute is that of a whole company's address. */
const pollEveryMs = 10_000;
/** There is no request that stops a scan or looks one up, so there is neither `cancel` nor `find`. */
function createRafterBackend(options, deps) {
    const { logger, sourceToken } = deps;
    const client = createRafterClient(deps, deps.baseUrl ?? new URL(rafterAddress));
    const refusals = createRefusals(deps);
    const mode = options['scan-mode'];
    const { levels } = readLevelMap(options['level-map'] ?? {}, 'options');
    let usedUp;
    /** Absent where another process has ordered the scan. */
    let ordered;
    const reading = async (about, signal, answer) => {
        try {
            return await answer;
        }
        catch (thrown) {
            signal.throwIfAborted();
            throw refusals.ofReading(thrown, about);
        }
    };
    /** A Rafter refuses a scan that cannot be in words of its own. */
    const expectRafter = async (signal) => {
        try {
            await client.scan(noScan, 'json', signal);
        }
        catch (thrown) {
            if (!(thrown instanceof http_client/* HttpError */.j))
                throw thrown;
            if (isForeign(thrown))
                throw (0,no_api/* noApi */._)('Rafter', thrown, addressHint);
        }
    };
    /** Older servers may have no usage endpoint: then the start tells, which goes to no other server than a Rafter. */
    const usageOf = async (signal) => {
        try {
            return await client.usage(signal);
        }
        catch (thrown) {
            if (!(thrown instanceof http_client/* HttpError */.j) || thrown.status !== 404)
                throw thrown;
            if (isForeign(thrown))
                await expectRafter(signal);
            logger.debug((0,core_text/* line */.n8) `${thrown.message}; the start will tell whether a scan is left`);
            return undefined;
        }
    };
    const statusOf = async (scanId, signal, budgetMs) => {
        const about = `the status of scan ${scanId}`;
        const answer = await reading(about, signal, client.scan(scanId, 'json', signal, budgetMs));
        const read = statusAnswer.safeParse(answer.json()).data;
        if (read === undefined)
            throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `${about}: the answer names no status`, {
                transient: true,
            });
        const state = stateOf(read.status);
        const detail = state === 'unknown' ? read.status : (read.error ?? read.message);
        return { state, ...(detail !== undefined && { detail: refusals.words(detail) }) };
    };
    return {
        id,
        checks: rafterChecks,
        /** An empty quota is for `start` to refuse: a scan of an earlier run can be taken up all the same. */
        async preflight(target, signal) {
            rafterTarget(target, options);
            usedUp = usedUpBy(await reading('the usage of the account', signal, usageOf(signal)), mode);
        },
        async start({ target }, signal, noAttemptAfter) {
            const asked = rafterTarget(target, options);
            ordered = asked;
            if (usedUp !== undefined)
                throw quotaExhausted(usedUp, mode);
            const isOnGitHub = asked.provider === undefined;
            if (sourceToken !== undefined && !isOnGitHub)
                logger.warn((0,core_text/* line */.n8) `source-token is not sent: Rafter takes one for repositories on GitHub only`);
            const token = sourceToken !== undefined && isOnGitHub ? { github_token: sourceToken } : {};
            const body = { ...asked, scan_mode: mode, ...token };
            try {
                const answer = await postOnce(deps, client, body, signal, noAttemptAfter);
                return { ref: { backend: id, id: startedId(answer, refusals) }, pollEveryMs };
            }
            catch (thrown) {
                signal.throwIfAborted();
                throw refusals.ofStart(thrown, asked, mode);
            }
        },
        status: ({ id: scanId }, signal) => statusOf(scanId, signal, 0),
        async attach(scanId, signal) {
            await statusOf(scanId, signal);
            return { ref: { backend: id, id: scanId }, pollEveryMs };
        },
        async results({ id: scanId }, signal) {
            const about = `the results of scan ${scanId}`;
            const answer = (await reading(about, signal, client.scan(scanId, 'json', signal))).json();
            const read = readResults(answer, scanId, levels, ordered);
            const { 'repository-name': repository, 'branch-name': branch } = options;
            return {
                ...withOwnReports(read, await ownReports(client, deps, scanId, signal)),
                ...(repository === undefined && branch === undefined ? {} : { ofOtherCode: true }),
            };
        },
    };
}

// EXTERNAL MODULE: ./build/backends/options.js
var backends_options = __webpack_require__(19538);
;// CONCATENATED MODULE: ./build/backends/rafter/options.js


/** The `options` of the Rafter backend. */
const rafterOptions = {
    'scan-mode': {
        type: { kind: 'choice', values: ['fast', 'plus'] },
        default: 'fast',
        description: 'How Rafter scans: fast, or plus, which is paid and takes minutes to tens of minutes.',
    },
    'accept-plus-cost': {
        type: { kind: 'boolean' },
        default: 'false',
        description: 'Must be true for scan-mode plus: it says that you know that each such scan costs money.',
        notInFile: true,
    },
    'repository-name': {
        type: { kind: 'repository', example: 'acme/shop' },
        description: 'The repository to scan where it is not that of the checkout: owner/name for GitHub, else its address.',
        notInFile: true,
    },
    'branch-name': {
        type: { kind: 'text', example: 'main' },
        description: 'The branch to scan where it is not that of the checkout.',
        notInFile: true,
    },
    provider: {
        type: { kind: 'choice', values: ['github', 'gitlab', 'gitea', 'bitbucket'] },
        description: 'What kind of host the repository is on, where that is not github.com, gitlab.com or bitbucket.org; github stands for github.com by another name.',
    },
    'level-map': {
        type: { kind: 'map', example: '{error: critical, note: info}' },
        description: 'The severity that each level word of Rafter means, where it is not the usual one.',
    },
};
function parseRafterOptions(options, spelled) {
    const { values, problems } = (0,backends_options/* readOptions */.T)('rafter', rafterOptions, options, spelled);
    const levels = readLevelMap(values['level-map'] ?? {}, `${spelled}: level-map`);
    const unpaid = values['scan-mode'] === 'plus' && values['accept-plus-cost'] !== true;
    return {
        options: values,
        problems: [...problems, ...levels.problems, ...(unpaid ? [plusCosts(`${spelled}: scan-mode`)] : [])],
    };
}
function plusCosts(input) {
    return {
        input,
        message: "'plus' costs money for each scan, and nothing says that you accept that",
        hint: "Add 'accept-plus-cost: true', or use 'scan-mode: fast'.",
    };
}

;// CONCATENATED MODULE: ./build/backends/rafter/index.js




/**
 * Rafter (https://docs.rafter.so): scans a branch on its Git host for vulnerable packages, secrets and mistakes in code.
 * It can neither stop a scan nor look one up, and each start is paid from a quota.
 */
const rafterBackend = {
    checks: rafterChecks,
    attaches: true,
    connection: { baseUrl: rafterAddress, credentials: [['api-key']], optional: ['source-token'] },
    options: rafterOptions,
    delivers: ['sarif', 'markdown'],
    checkOptions: (options, spelled) => parseRafterOptions(options, spelled).problems,
    create: (options, deps) => createRafterBackend(parseRafterOptions(options, 'options').options, deps),
};


/***/ }),

/***/ 58457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ undetailedFinding),
/* harmony export */   p: () => (/* binding */ mostUndetailed)
/* harmony export */ });
/* harmony import */ var _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77486);

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

/***/ 48186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fullJitter)
/* harmony export */ });
/**
 * Waits in milliseconds, without end, each drawn evenly between zero and a ceiling that grows up to the cap ("full
 * jitter"): clients that failed together do not come back together. `random` gives numbers from 0 up to 1.
 */
function* fullJitter(backoff, random) {
    let ceiling = Math.min(backoff.firstMs, backoff.capMs);
    for (;;) {
        yield Math.round(random() * ceiling);
        ceiling = Math.min(ceiling * backoff.factor, backoff.capMs);
    }
}


/***/ }),

/***/ 57506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   v: () => (/* binding */ cutToEnd)
/* harmony export */ });
/**
 * The beginning of a text from outside, of at most so many characters. The mark where it was cut off is what a redactor knows the head of a secret by
 * (`core/redact.ts`).
 */
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
/** The end of a text from outside, from a whole word on: the rest of a secret could not be told from other text. */
function cutToEnd(text, length) {
    return text.length > length ? text.slice(-length).replace(/^\S*/, '…') : text;
}


/***/ }),

/***/ 77486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * SHA-256 over the category and the parts that identify a finding, each preceded by its length, so that moving a
 * character from one part to the next gives another fingerprint. The parts must not hold a secret, a line number or
 * anything else that changes while the finding stays.
 */
function fingerprintOf(category, ...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of [category, ...parts])
        hash.update(`${Buffer.byteLength(part)}:${part};`);
    return hash.digest('hex');
}


/***/ }),

/***/ 40332:
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

/***/ 40310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuseMoreThan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23627);


/** Throws `RESULTS_TOO_LARGE` where a scan has more of something than is read: what is judged is all of it or nothing. */
function refuseMoreThan(most, count, what) {
    if (count <= most)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm('RESULTS_TOO_LARGE', `the scan has ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(count)} ${what}, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(most)} can be judged at once`, { hint: 'Scan it in parts: fewer folders or projects in one scan.' });
}


/***/ }),

/***/ 23627:
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

/***/ 99626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ backendError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13805);


/**
 * A failed request to a backend as the error that the core acts upon, with what it says about repeating. `about` names
 * what was asked for: `the status of scan 17`. What is no `HttpError` stays what it is. A 404 becomes `SCAN_NOT_FOUND`,
 * so it is for requests about a scan.
 */
function backendError(thrown, about) {
    if (!(thrown instanceof _http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j))
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toScangateError */ .KK)(thrown);
    const { transient, method, mayHaveRun, retryAfterMs } = thrown;
    const code = codeOf(thrown);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm(code, `${about}: ${thrown.message}`, {
        cause: thrown,
        transient,
        // Reading starts nothing, whatever became of it.
        mayHaveRun: mayHaveRun && method !== 'GET',
        retryAfterMs,
        hint: hints[code],
    });
}
function codeOf({ kind, status, cause }) {
    if (kind === 'tls')
        return 'TLS_UNTRUSTED';
    if (kind === 'refused')
        return 'INPUT_INVALID';
    if (kind === 'body')
        return 'BACKEND_PROTOCOL';
    if (status === 401 || status === 403 || status === 407)
        return 'CREDENTIALS_REFUSED';
    if (status === 404)
        return 'SCAN_NOT_FOUND';
    const unknownHost = cause instanceof Error && 'code' in cause && cause.code === 'ENOTFOUND';
    if (unknownHost)
        return 'HOST_UNKNOWN';
    return status !== undefined && status < 500 && status !== 408 && status !== 425 && status !== 429
        ? 'BACKEND_PROTOCOL'
        : 'BACKEND_UNREACHABLE';
}
const hints = {
    TLS_UNTRUSTED: "For a company's own authority, give its certificate with 'ca-file'.",
    INPUT_INVALID: 'Check the address of the backend.',
    HOST_UNKNOWN: 'Check the address of the backend.',
    BACKEND_UNREACHABLE: 'Check that the backend is up and that this machine may reach it, then run again.',
    BACKEND_PROTOCOL: 'Does a proxy or a login page answer in its place?',
    CREDENTIALS_REFUSED: 'Check the credentials, and what they may do.',
};


/***/ }),

/***/ 13805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** A failed request. The message names method, origin and path, never a query, a header or a body. */
class HttpError extends Error {
    name = 'HttpError';
    kind;
    status;
    /** Milliseconds that the server asked to wait, where it did. */
    retryAfterMs;
    /** Of the request, once it is given up. */
    method;
    /** Whether the server may have acted on the request. */
    mayHaveRun;
    /** Whether the same request may well succeed later. */
    transient;
    /**
     * The body of an answer with a bad status, where it was JSON of at most 64 KiB: for an adapter that knows what its
     * backend puts there. It is text from outside, and may repeat what was sent.
     */
    answer;
    constructor(kind, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = kind;
        this.status = details.status;
        this.retryAfterMs = details.retryAfterMs;
        this.method = details.method;
        this.mayHaveRun = details.mayHaveRun ?? false;
        this.transient = details.transient ?? false;
        this.answer = details.answer;
    }
}


/***/ }),

/***/ 96042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createPacer)
/* harmony export */ });
/** A token bucket on the monotonic clock. */
function createPacer({ burst, everyMs }) {
    let tokens = burst;
    let countedAt = 0;
    let last = Promise.resolve();
    const refill = (clock) => {
        const earned = Math.floor((clock.now() - countedAt) / everyMs);
        tokens = Math.min(burst, tokens + earned);
        countedAt = tokens === burst ? clock.now() : countedAt + earned * everyMs;
    };
    const take = async (clock, signal) => {
        for (;;) {
            signal.throwIfAborted();
            refill(clock);
            if (tokens > 0)
                break;
            await clock.sleep(Math.max(1, countedAt + everyMs - clock.now()), signal);
        }
        tokens -= 1;
    };
    return {
        turn(clock, signal) {
            const mine = last.then(() => take(clock, signal));
            last = mine.catch(() => undefined);
            return mine;
        },
    };
}


/***/ })

};
