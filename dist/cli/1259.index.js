export const id = 1259;
export const ids = [1259];
export const modules = {

/***/ 1259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  appsecplusBackend: () => (/* binding */ appsecplusBackend)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
;// CONCATENATED MODULE: ./build/backends/appsecplus/repository-address.js
/**
 * Whether two addresses are of one repository, however each is written: by https or ssh, with `.git` or without, in any
 * case, or as `owner/name` alone.
 */
function sameRepository(one, other) {
    const [a, b] = [placeOf(one), placeOf(other)];
    return a.path !== '' && a.path === b.path && (a.host === b.host || a.host === '' || b.host === '');
}
/** No host takes a longer one, and the time that is needed grows with its square. */
const longest = 2_048;
function placeOf(address) {
    if (address.length > longest)
        return { host: '', path: '' };
    const plain = address
        .trim()
        .toLowerCase()
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
    const [, host = '', path = plain] = /^[a-z+]+:\/\/(?:[^@/]*@)?(?:www\.)?([^/:]+)(?::\d+)?\/+(.+)$/.exec(plain) ??
        /^(?:[^@/]+@)?([^/:]+):(?!\/)(.+)$/.exec(plain) ??
        /^((?:[\w-]+\.)+[a-z]+)\/(.+\/.+)$/.exec(plain) ??
        [];
    return { host, path };
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/application.js




/**
 * The application to scan: the one `wanted` by id, name or repository, else the one that has the repository of the
 * checkout. Throws `TARGET_UNUSABLE` where there is none or more than one, and an `InputError` where neither was given.
 */
function chooseApplication(known, wanted, repository) {
    if (wanted !== undefined)
        return only(named(known.entries, wanted), known, `'${wanted}'`, wanted);
    if (repository === undefined)
        throw new errors/* InputError */.dz([
            {
                input: 'options: application',
                message: 'is not set, and the checkout does not tell its repository',
                hint: `Set it to one of: ${shown(known.entries)}. Or set 'repository'.`,
            },
        ]);
    const found = known.entries.filter(({ repoUrl }) => repoUrl && sameRepository(repoUrl, repository));
    return only(found, known, `repository ${repository}`, repository);
}
/** The most telling kind of match alone: an id, then a name, then a repository. */
function named(applications, wanted) {
    const word = wanted.trim().toLowerCase();
    const kinds = [
        ({ id }) => id === wanted.trim(),
        ({ name }) => name === wanted.trim(),
        ({ name }) => name?.trim().toLowerCase() === word,
        ({ repoUrl }) => repoUrl !== undefined && sameRepository(repoUrl, wanted),
    ];
    for (const matches of kinds) {
        const found = applications.filter(matches);
        if (found.length > 0)
            return found;
    }
    return [];
}
function only(found, { entries, gap }, what, word) {
    const [first, ...others] = found;
    if (first && others.length === 0)
        return first;
    if (first)
        throw new errors/* ScangateError */.fm('TARGET_UNUSABLE', `${found.length} applications of AppSec+ match ${what}`, {
            hint: `Set the option application to the id of the one that is meant: ${shown(found)}.`,
        });
    const near = (0,nearest/* nearest */.p)(word, entries.flatMap(({ id, name = id }) => [name, id]));
    throw new errors/* ScangateError */.fm('TARGET_UNUSABLE', `no application of AppSec+ matches ${what}${gap === undefined ? '' : ` (of the list of applications, ${gap})`}`, {
        hint: entries.length === 0
            ? seesNone
            : `${near === undefined ? '' : `Did you mean '${near}'? `}${oneOf(entries)}`,
    });
}
const seesNone = 'AppSec+ shows no application to these credentials: ask whoever administers it for the right to see yours.';
function oneOf(applications) {
    return `Set the option application to one of: ${shown(applications)}.`;
}
function shown(applications) {
    if (applications.length === 0)
        return 'none that these credentials see';
    return (0,words/* someOf */.yU)(applications.map(({ id, name }) => (name === undefined ? id : `${id} (${name})`)), 10);
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/base-url.js
/**
 * The address that all paths are appended to, without a slash at its end. People also paste the address of an endpoint
 * from the documentation; the path of a reverse proxy stays.
 */
function apiRoot({ origin, pathname }) {
    const path = pathname.replace(/\/+$/, '').replace(/\/(scans|oauth\/token)$/, '');
    return `${origin}${path.replace(/\/+$/, '')}`;
}

// EXTERNAL MODULE: ./build/core/limits.js
var core_limits = __webpack_require__(332);
// EXTERNAL MODULE: ./build/http/pacer.js
var http_pacer = __webpack_require__(6042);
// EXTERNAL MODULE: ./build/http/http-client.js
var http_client = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/http/token-keeper.js
var token_keeper = __webpack_require__(9811);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/schema.js

/** A text that nothing depends on: whatever else stands there is none. */
const schema_text = classic_schemas/* string */.YjP().optional().catch(undefined);
/** Ids are strings in the documents; a number is read as one. */
const id = classic_schemas/* union */.KCZ([classic_schemas/* string */.YjP().min(1), classic_schemas/* int */.Whr().transform(String)]);
/** `GET /scans/{id}` and the answer of `POST /scans`. */
const scanSchema = classic_schemas/* object */.Ikc({
    id,
    applicationId: id.optional().catch(undefined),
    scanType: schema_text,
    status: classic_schemas/* string */.YjP().min(1),
    triggeredBy: schema_text,
    /** Null while it is queued. */
    startedAt: schema_text,
    completedAt: schema_text,
    /** Null until the scan is completed; read by `readCounts`. */
    summary: classic_schemas/* unknown */.L5J().optional(),
});
/** An entry of `GET /applications`. */
const applicationSchema = classic_schemas/* object */.Ikc({ id, name: schema_text, repoUrl: schema_text });
/** An entry of `GET /vulnerabilities`: one finding. */
const vulnerabilitySchema = classic_schemas/* object */.Ikc({
    id: id.optional().catch(undefined),
    /** The scan that found it, "when applicable". */
    scanId: id.optional().catch(undefined),
    title: schema_text,
    description: schema_text,
    severity: schema_text,
    status: schema_text,
    cwe: classic_schemas/* unknown */.L5J().optional(),
    cve: classic_schemas/* unknown */.L5J().optional(),
    cvssScore: classic_schemas/* number */.aig().optional().catch(undefined),
    introducedIn: schema_text,
    remediation: schema_text,
});
/** An entry of `GET /policies`. */
const policySchema = classic_schemas/* object */.Ikc({
    id: schema_text,
    name: schema_text,
    action: classic_schemas/* string */.YjP(),
    conditions: classic_schemas/* object */.Ikc({ applicationIds: classic_schemas/* array */.YOg(id).optional().catch(undefined), vulnerabilitySeverity: schema_text })
        .catch({}),
});
/** The answer of `POST /oauth/token`. A token that no header could hold is none. */
const tokenSchema = classic_schemas/* object */.Ikc({
    access_token: classic_schemas/* string */.YjP().regex(/^[\x21-\x7e]+$/),
    /** Seconds. */
    expires_in: number().positive().optional().catch(undefined),
});
/** Null, or an empty text, on the last page. */
const cursor = classic_schemas/* union */.KCZ([classic_schemas/* string */.YjP(), classic_schemas/* number */.aig().transform(String)])
    .nullish()
    .transform((value) => value || undefined);
/** A list is a bare array, or in pages that `cursor` leads through. */
const pageSchema = classic_schemas/* union */.KCZ([
    classic_schemas/* array */.YOg(classic_schemas/* unknown */.L5J()).transform((entries) => ({ entries, next: undefined })),
    classic_schemas/* object */.Ikc({
        items: classic_schemas/* array */.YOg(classic_schemas/* unknown */.L5J()).optional(),
        data: classic_schemas/* array */.YOg(classic_schemas/* unknown */.L5J()).optional(),
        nextCursor: cursor,
        next_cursor: cursor,
    })
        .transform(({ items, data, nextCursor, next_cursor }) => ({
        entries: items ?? data,
        next: nextCursor ?? next_cursor,
    })),
]);
/** The entries of a page and the cursor of the next; undefined for what is no list. */
function readPage(json) {
    const { data } = pageSchema.safeParse(json);
    if (data?.entries === undefined)
        return undefined;
    const { entries, next } = data;
    return next === undefined ? { entries } : { entries, next };
}
/** The "standard AppSec+ error object". */
const errorSchema = classic_schemas/* object */.Ikc({ message: classic_schemas/* string */.YjP() });

;// CONCATENATED MODULE: ./build/backends/appsecplus/access.js




/** The client credentials come first: they renew what expires after an hour. */
function createAccess(deps, root, pacer) {
    const { apiKey = '', clientId, clientSecret, clock } = deps;
    const secrets = new Set([apiKey, clientSecret ?? ''].filter((secret) => secret !== ''));
    const reveals = (text) => [...secrets].some((secret) => text.includes(secret));
    if (clientId === undefined || clientSecret === undefined)
        return { use: (_, send) => send(`Bearer ${apiKey}`), reveals };
    const keeper = (0,token_keeper/* createTokenKeeper */.s)(clock, async () => {
        const token = await logIn(deps, root, pacer, { clientId, clientSecret });
        secrets.add(token.value);
        deps.addSecret(token.value);
        return token;
    });
    return { use: (signal, send) => keeper.use(signal, (token) => send(`Bearer ${token}`)), reveals };
}
async function logIn({ http }, root, pacer, { clientId, clientSecret }) {
    const grant = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
    const response = await http
        .send({
        url: new URL(`${root}/oauth/token`),
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        body: new URLSearchParams(grant).toString(),
        repeatable: true,
        expect: 'json',
        pacer,
    }, new AbortController().signal)
        .catch((thrown) => {
        throw loginError(thrown);
    });
    const { data } = tokenSchema.safeParse(response.json());
    if (!data)
        throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `POST ${root}/oauth/token: the answer holds no token`, {
            hint: 'Check base-url: does AppSec+ answer there?',
        });
    const { access_token: value, expires_in: seconds } = data;
    return { value, ...(seconds === undefined ? {} : { lifetimeMs: seconds * 1_000 }) };
}
/** RFC 6749, section 5.2: wrong client credentials are a 400 or a 401. */
function loginError(thrown) {
    if (!(thrown instanceof http_client/* HttpError */.j) || ![400, 401, 403].includes(thrown.status ?? 0))
        return thrown;
    return new errors/* ScangateError */.fm('CREDENTIALS_REFUSED', `AppSec+ refuses client-id and client-secret: ${thrown.message}`, {
        cause: thrown,
        hint: 'Set SCANGATE_CLIENT_ID and SCANGATE_CLIENT_SECRET (or APPSECPLUS_CLIENT_ID and APPSECPLUS_CLIENT_SECRET) to those of an API client that exists.',
    });
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/listing.js




/**
 * Reads all pages of a list; `read` gets one, from its cursor. Pages that lead back to one of before, or are too many,
 * are left at what was read until then. What stands on two pages, by its id, is there once; an entry that cannot be read
 * spoils no other.
 */
async function listing(about, read, schema, mostPages) {
    const entries = [];
    const ids = new Set();
    const cursors = new Set();
    let unreadable = 0;
    const done = (gap) => {
        const gaps = [
            ...(unreadable > 0 ? [`${(0,words/* counted */.hS)(unreadable, 'entry', 'entries')} cannot be read`] : []),
            ...(gap === undefined ? [] : [gap]),
        ];
        return gaps.length === 0 ? { entries } : { entries, gap: gaps.join(', ') };
    };
    for (let cursor;;) {
        const page = readPage(await read(cursor));
        if (page === undefined)
            throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `${about}: the answer is not a list`, {
                hint: 'Does a proxy or a login page answer in the place of AppSec+?',
            });
        for (const entry of page.entries) {
            const { success, data } = schema.safeParse(entry);
            if (!success)
                unreadable += 1;
            else if (data.id === undefined || !ids.has(data.id)) {
                entries.push(data);
                if (data.id !== undefined)
                    ids.add(data.id);
            }
        }
        cursor = page.next;
        if (cursor === undefined)
            return done();
        if (cursors.has(cursor))
            return done('its pages repeat themselves');
        cursors.add(cursor);
        if (entries.length >= core_limits/* mostFindings */.Yb)
            return done(`only ${(0,words/* number */.ai)(entries.length)} entries were read`);
        if (cursors.size >= mostPages)
            return done('there are too many pages');
    }
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/purposes.js
/**
 * The list at `address`. It is there even when it is empty, so a 404 is no answer of AppSec+; that of the applications is
 * asked for before anything else, and tells whether the address is right.
 */
function listOf(what, address) {
    return {
        about: `the list of ${what}`,
        right: `read ${what}`,
        meanings: {
            404: {
                code: what === 'applications' ? 'INPUT_INVALID' : 'BACKEND_PROTOCOL',
                message: `base-url: there is no AppSec+ API at this address: GET ${address}: answered 404`,
                hint: 'Set base-url (SCANGATE_BASE_URL or APPSECPLUS_URL) to the address of the API, such as https://api.appsecplus.example.com.',
            },
        },
    };
}
function scanOf(id) {
    return { about: `scan ${id}`, right: 'read scans' };
}
/** The refusals of `POST /scans`, by the table of its page. */
function startOf({ applicationId, scanType }) {
    const what = `a ${scanType} scan of application ${applicationId}`;
    return {
        about: `the start of ${what}`,
        right: 'start scans',
        starts: true,
        meanings: {
            400: {
                code: 'TARGET_UNUSABLE',
                message: `AppSec+ does not start ${what}: it takes the application or the scan type as invalid (400)`,
                hint: 'Check the options application and scan-type: not every application can be scanned in every way.',
            },
            404: {
                code: 'TARGET_UNUSABLE',
                message: `AppSec+ does not start ${what}: it does not know the application (404)`,
                hint: 'Set the option application to one that exists, by its id, name or repository URL.',
            },
            409: {
                code: 'SCAN_CONFLICT',
                message: `AppSec+ does not start ${what}: a conflicting scan is running already (409)`,
                hint: 'Run again when it has ended, or set the option on-conflict to attach or wait.',
            },
        },
    };
}

// EXTERNAL MODULE: ./build/core/cut.js
var cut = __webpack_require__(7506);
// EXTERNAL MODULE: ./build/http/backend-error.js
var backend_error = __webpack_require__(9626);
;// CONCATENATED MODULE: ./build/backends/appsecplus/refused.js





const newToken = 'Set SCANGATE_API_KEY (or APPSECPLUS_TOKEN) to a token that is valid now. Tokens expire after an hour: client-id and client-secret, given instead, get new ones by themselves.';
const whereTo = 'Check base-url (SCANGATE_BASE_URL or APPSECPLUS_URL), and whether this machine can reach that address.';
/**
 * A failed request as an error that says what to do. `reveals` tells whether words of the answer hold a secret: then
 * they are not repeated.
 */
function refused(thrown, purpose, reveals) {
    const error = (0,backend_error/* backendError */.n)(thrown, purpose.about);
    const { transient, retryAfterMs } = error;
    if (!(thrown instanceof http_client/* HttpError */.j))
        return error;
    const { code, message, hint } = meaningOf(thrown, purpose) ?? error;
    return new errors/* ScangateError */.fm(code, `${message}${vendorWords(thrown.answer, reveals)}`, {
        hint: thrown.kind === 'network' ? whereTo : hint,
        cause: thrown,
        transient,
        retryAfterMs,
        mayHaveRun: (purpose.starts ?? false) && thrown.mayHaveRun,
    });
}
function meaningOf({ status, message }, { about, right, meanings }) {
    const own = status === undefined ? undefined : meanings?.[status];
    if (own)
        return own;
    if (status === 401)
        return {
            code: 'CREDENTIALS_REFUSED',
            message: `${about}: AppSec+ does not accept the api-key (401)`,
            hint: newToken,
        };
    if (status === 403)
        return {
            code: 'CREDENTIALS_REFUSED',
            message: `${about}: the credentials are good, but may not ${right} (403)`,
            hint: `Ask whoever administers AppSec+ for the right to ${right}.`,
        };
    if (status === 429)
        return {
            code: 'BACKEND_UNREACHABLE',
            message: `${about}: ${message}`,
            hint: 'AppSec+ takes 100 requests a minute from a token: give this job one of its own, or run again later.',
        };
    return undefined;
}
/** The vendor's own words, as "the standard AppSec+ error object" holds them: `{"code","message"}`. */
function vendorWords(answer, reveals) {
    const { data } = errorSchema.safeParse(answer);
    const words = data?.message.replace(/\s+/g, ' ').trim().replace(/\.$/, '') ?? '';
    if (words === '' || reveals(words))
        return '';
    return `; it says: ${(0,cut/* cut */.J)(words, 200)}`;
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/client.js








/** 100 requests in any minute: what is sent at once, and 90 more. */
const pace = { burst: 10, everyMs: 667 };
const listAttemptMs = 120_000;
const mostPages = 1_000;
/** Scans that run are few, and "avoid fetching full scan history repeatedly" says the guide on best practices. */
const mostPagesOfScans = 20;
function createClient(deps, root) {
    const pacer = (0,http_pacer/* createPacer */.g)(pace);
    const access = createAccess(deps, root, pacer);
    const send = async (purpose, path, request, signal) => {
        try {
            const response = await access.use(request.noAttemptAfter ?? signal, (authorization) => deps.http.send({
                ...request,
                url: new URL(root + path),
                headers: { ...request.headers, authorization, accept: 'application/json' },
                expect: 'json',
                pacer,
            }, signal));
            return response.json();
        }
        catch (thrown) {
            signal.throwIfAborted();
            throw refused(thrown, purpose, access.reveals);
        }
    };
    const list = async (what, query, schema, signal, most = mostPages) => {
        const path = `/${what}`;
        const purpose = listOf(what, root + path);
        const read = (cursor) => {
            const search = new URLSearchParams({ ...query, ...(cursor === undefined ? {} : { cursor }) });
            const limits = { maxBytes: core_limits/* largestAnswer */.Bo, attemptMs: listAttemptMs };
            return send(purpose, search.size === 0 ? path : `${path}?${search}`, limits, signal);
        };
        return listing(purpose.about, read, schema, most);
    };
    return {
        applications: (signal) => list('applications', {}, applicationSchema, signal),
        scans: (applicationId, status, signal) => list('scans', { applicationId, status }, scanSchema, signal, mostPagesOfScans),
        async scan(id, signal, repeat) {
            const once = repeat === 'never' ? { budgetMs: 0 } : {};
            const json = await send(scanOf(id), `/scans/${encodeURIComponent(id)}`, once, signal);
            const { data } = scanSchema.safeParse(json);
            if (data?.id === id)
                return data;
            throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `scan ${id}: the answer is not that scan`, {
                hint: 'Does a proxy answer in the place of AppSec+?',
                transient: true,
            });
        },
        async trigger(order, signal, noAttemptAfter) {
            const json = await send(startOf(order), '/scans', {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify(order),
                noAttemptAfter,
            }, signal);
            const { data } = scanSchema.safeParse(json);
            const { applicationId } = order;
            if (data && (data.applicationId ?? applicationId) === applicationId)
                return data;
            throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', 'POST /scans: the answer is not the scan asked for', {
                hint: 'Does a proxy answer in the place of AppSec+?',
                mayHaveRun: true,
            });
        },
        vulnerabilities: (applicationId, signal) => list('vulnerabilities', applicationId === undefined ? {} : { applicationId }, vulnerabilitySchema, signal),
        policies: (signal) => list('policies', {}, policySchema, signal),
    };
}

// EXTERNAL MODULE: ./build/core/model/severity.js
var model_severity = __webpack_require__(4077);
;// CONCATENATED MODULE: ./build/backends/appsecplus/counts.js

/**
 * Reads a summary; undefined for one that is not there yet, or whose numbers are none. Without a total it is none
 * either: what it counts by a word that is not known here would be lost.
 */
function readCounts(summary) {
    if (typeof summary !== 'object' || summary === null)
        return undefined;
    const bySeverity = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };
    let total;
    for (const [key, value] of Object.entries(summary)) {
        const isTotal = /^total(_?findings)?$/i.test(key);
        const severity = model_severity/* severities */.gO.find((word) => word === key.toLowerCase());
        if (!isTotal && severity === undefined)
            continue;
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            return undefined;
        if (severity === undefined)
            total = value;
        else
            bySeverity[severity] += value;
    }
    return total === undefined ? undefined : { total, bySeverity };
}
function sumOf(bySeverity) {
    return model_severity/* severities */.gO.reduce((sum, severity) => sum + bySeverity[severity], 0);
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/state.js
/** The vendor has no word for a stopped scan; should it get one, it will be one of these. */
const states = new Map([
    ['queued', 'queued'],
    ['running', 'running'],
    ['completed', 'completed'],
    ['failed', 'failed'],
    ['cancelled', 'cancelled'],
    ['canceled', 'cancelled'],
]);
/** The `status` of a scan, in any case. */
function scanStatus(word) {
    const state = states.get(word.trim().toLowerCase());
    return state === undefined ? { state: 'unknown', detail: word } : { state };
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/evidence.js




/** A scan may be completed a while before its summary is there, and that before its findings are listed. */
const lookAgainMs = 5_000;
const mostLooksForCounts = 13;
const mostLooksForFindings = 4;
/**
 * Reads the summary and the findings, a little longer where they are late. Findings that must not be read are withheld
 * when there is a summary to judge by. Rejects while the scan is not completed, to be asked again.
 */
async function readEvidence(clock, client, ref, signal) {
    const { scan, counts } = await completedScan(clock, client, ref, signal);
    for (let look = 1;; look += 1) {
        const list = await ownFindings(client, scan, counts, signal);
        const late = counts !== undefined && !list.withheld && list.listed.length < counts.total;
        if (!late || look === mostLooksForFindings)
            return { scan, ...(counts ? { counts } : {}), ...list };
        await clock.sleep(lookAgainMs, signal);
    }
}
async function completedScan(clock, client, { id }, signal) {
    for (let look = 1;; look += 1) {
        const scan = await client.scan(id, signal);
        const { state } = scanStatus(scan.status);
        if (state !== 'completed')
            throw notCompleted(scan);
        const counts = readCounts(scan.summary);
        if (counts !== undefined || look === mostLooksForCounts)
            return { scan, counts };
        await clock.sleep(lookAgainMs, signal);
    }
}
function notCompleted({ id, status }) {
    const message = `scan ${id} was completed, and now it is '${status}'`;
    return new errors/* ScangateError */.fm('BACKEND_PROTOCOL', message, { transient: true });
}
/** The documents have no filter for a scan, so the list is that of the whole application. */
async function ownFindings(client, { id, applicationId }, counts, signal) {
    try {
        const { entries, gap } = await client.vulnerabilities(applicationId, signal);
        return { listed: entries.filter(({ scanId }) => scanId === id), ...(gap === undefined ? {} : { gap }) };
    }
    catch (thrown) {
        if (counts === undefined || !isWithheld(thrown))
            throw thrown;
        return { listed: [], withheld: thrown.message };
    }
}
function isWithheld(thrown) {
    return (thrown instanceof errors/* ScangateError */.fm &&
        thrown.cause instanceof http_client/* HttpError */.j &&
        (thrown.cause.status === 403 || thrown.cause.status === 404));
}

// EXTERNAL MODULE: ./build/core/model/scan.js
var model_scan = __webpack_require__(6711);
;// CONCATENATED MODULE: ./build/backends/appsecplus/newest.js
/** The scan that began last; one that has not begun is newer than all that have. */
function newest(scans) {
    const begun = ({ startedAt }) => {
        const at = Date.parse(startedAt ?? '');
        return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
    };
    return scans.reduce((best, scan) => (best === undefined || begun(scan) > begun(best) ? scan : best), undefined);
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/find.js



/** The newest scan that this order has started and that has not failed; its tag tells it from all others. */
async function findScan(client, { applicationId, scanType, triggeredBy }, signal) {
    const ours = (scan) => scan.triggeredBy === triggeredBy &&
        (scan.scanType ?? scanType).toLowerCase() === scanType &&
        (scan.applicationId ?? applicationId) === applicationId;
    const running = newest((await runningScans(client, applicationId, signal)).filter(ours));
    if (running)
        return running;
    const { entries } = await client.scans(applicationId, 'completed', signal);
    return newest(entries.filter(ours).filter(({ status }) => scanStatus(status).state === 'completed'));
}
/**
 * The scans of an application that have not ended. Queued ones are asked for first: one that begins between the two
 * questions is seen twice, and not missed.
 */
async function runningScans(client, applicationId, signal) {
    const queued = await client.scans(applicationId, 'queued', signal);
    const running = await client.scans(applicationId, 'running', signal);
    const byId = new Map([...queued.entries, ...running.entries].map((scan) => [scan.id, scan]));
    return [...byId.values()].filter((scan) => (scan.applicationId ?? applicationId) === applicationId && !(0,model_scan/* isTerminal */.Hd)(scanStatus(scan.status).state));
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/policies.js



/** What the block policies of AppSec+ say about the findings; that they cannot be read spoils nothing else. */
async function policyNotices(client, applicationId, findings, signal) {
    try {
        const { entries, gap } = await client.policies(signal);
        const broken = brokenPolicies(entries, applicationId, findings);
        return gap === undefined ? broken : [...broken, `Of the list of policies, ${gap}.`];
    }
    catch (thrown) {
        signal.throwIfAborted();
        return [`The policies of AppSec+ cannot be read: ${(0,errors/* describeError */.Uc)(thrown)}.`];
    }
}
/** A sentence for each block policy of the application that the findings break. */
function brokenPolicies(policies, applicationId, findings) {
    return policies
        .filter(({ action }) => action.trim().toLowerCase() === 'block')
        .filter(({ conditions: { applicationIds = [] } }) => applicationIds.length === 0 ? true : applicationIds.includes(applicationId))
        .flatMap(({ id, name = id ?? 'without a name', conditions }) => {
        const threshold = (0,model_severity/* parseSeverity */.lv)(conditions.vulnerabilitySeverity);
        if (threshold === 'unknown')
            return [`Block policy '${name}' of AppSec+ has no severity that can be read.`];
        const count = findings.filter(({ severity }) => severity !== 'unknown' && (0,model_severity/* rank */.Tm)(severity) >= (0,model_severity/* rank */.Tm)(threshold)).length;
        if (count === 0)
            return [];
        const what = `${(0,words/* counted */.hS)(count, 'finding')} of ${threshold}${threshold === 'critical' ? '' : ' or above'}`;
        return [`Block policy '${name}' of AppSec+ is broken by ${what}; fail-on decides, not the policy.`];
    });
}

// EXTERNAL MODULE: ./build/backends/undetailed.js
var backends_undetailed = __webpack_require__(8457);
// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(7486);
;// CONCATENATED MODULE: ./build/backends/appsecplus/normalise.js



const longestTitle = 500;
const longestText = 10_000;
/** Whether a finding is to be judged: all are but those that somebody accepted or resolved. */
function isOpen({ status }) {
    return !['accepted', 'resolved'].includes(status?.trim().toLowerCase() ?? '');
}
/**
 * Findings of one scan in normal form. AppSec+ names no file and no package. Its ids may change from scan to scan, so
 * what identifies a finding is what it says; several that say the same are numbered.
 */
function normalise(vulnerabilities, category, applicationId) {
    const alike = new Map();
    return vulnerabilities.map((vulnerability) => {
        const { title = '', introducedIn = '' } = vulnerability;
        const [cve, ...otherCves] = idsIn(vulnerability.cve, /\bCVE-\d{4}-\d{4,}\b/gi);
        const cwes = cwesIn(vulnerability.cwe);
        const ruleId = cve ?? cwes[0] ?? 'appsecplus-unclassified';
        const identity = [ruleId, applicationId, title, introducedIn];
        const same = JSON.stringify(identity);
        const number = (alike.get(same) ?? 0) + 1;
        alike.set(same, number);
        const url = pageOf(ruleId);
        return {
            fingerprint: (0,fingerprint/* fingerprintOf */.a)(category, 'appsecplus', ...identity, String(number)),
            category,
            severity: (0,model_severity/* parseSeverity */.lv)(vulnerability.severity),
            ruleId,
            title: (0,cut/* cut */.J)(title.trim() === '' ? ruleId : title, longestTitle),
            ...given('description', describe(vulnerability)),
            locations: [],
            aliases: otherCves,
            cwes,
            ratings: [],
            fixVersions: [],
            ...given('remediation', (0,cut/* cut */.J)(vulnerability.remediation ?? '', longestText)),
            ...(url === undefined ? {} : { url }),
        };
    });
}
/** The text as it came, and what the model has no place for: where it came in, and a CVSS score without a vector. */
function describe({ description = '', introducedIn, cvssScore }) {
    const facts = [
        ...(introducedIn ? [`Introduced in ${(0,cut/* cut */.J)(introducedIn, longestTitle)}.`] : []),
        ...(cvssScore === undefined ? [] : [`CVSS score ${cvssScore}.`]),
    ].join(' ');
    return [(0,cut/* cut */.J)(description, longestText), facts].filter((part) => part !== '').join('\n\n');
}
function given(name, text) {
    return text === '' ? {} : { [name]: text };
}
/** `CWE-89`, as a text, a number or a list of these. */
function cwesIn(value) {
    const numbers = [value].flat().map((entry) => (typeof entry === 'number' ? `CWE-${entry}` : entry));
    return idsIn(numbers, /\bCWE-\d{1,6}\b/gi);
}
function idsIn(value, pattern) {
    const texts = [value].flat().filter((entry) => typeof entry === 'string');
    return [...new Set(texts.flatMap((text) => text.match(pattern) ?? []).map((id) => id.toUpperCase()))];
}
function pageOf(ruleId) {
    if (ruleId.startsWith('CVE-'))
        return `https://nvd.nist.gov/vuln/detail/${ruleId}`;
    if (ruleId.startsWith('CWE-'))
        return `https://cwe.mitre.org/data/definitions/${ruleId.slice(4)}.html`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/scan-type.js
const scanTypes = ['sast', 'dast', 'sca', 'container'];
/** What a scan of each type looks at. */
const covered = {
    sast: { name: 'code', categories: ['sast'] },
    dast: { name: 'dynamic', categories: ['dast'] },
    sca: { name: 'vulnerabilities', categories: ['sca'] },
    container: { name: 'containers', categories: ['container'] },
};
const appsecplusChecks = Object.values(covered);
function checkOf(type) {
    return covered[type];
}
/** The category of all that a scan of this type finds. */
function categoryOf(type) {
    return covered[type].categories[0];
}
/** Reads the vendor's word, in any case; undefined for one that is not known. */
function parseScanType(word) {
    return scanTypes.find((type) => type === word.trim().toLowerCase());
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/tag.js
/** What all scans that Scangate starts are tagged with. */
const ownTag = 'scangate-';
/** `triggeredBy` of a scan of this order: the same for each try at the same work, so that one is found again. */
function tagOf(key) {
    return `${ownTag}${key.slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/notices.js



/** What a reader of the results must know. */
function noticesOf(evidence, reading) {
    const { scan } = evidence;
    const { name } = checkOf(reading.type);
    const others = appsecplusChecks.map((check) => check.name).filter((other) => other !== name);
    return [
        `AppSec+ scans an application, not a commit: it does not say which code scan ${scan.id} has seen.`,
        `scan-type is ${reading.type}: ${others.join(', ')} were not checked.`,
        ...startedBy(evidence, reading),
        ...aboutCounts(evidence, reading),
    ];
}
function startedBy({ scan: { id, triggeredBy } }, { tag }) {
    const own = tag === undefined ? triggeredBy?.startsWith(ownTag) : triggeredBy === tag;
    if (triggeredBy === undefined || own)
        return [];
    return [`Scan ${id} was started by '${triggeredBy}', not by this job: it may be of older code.`];
}
function aboutCounts({ listed, counts, withheld }, { open, undetailed }) {
    const total = counts?.total ?? listed.length;
    const triaged = listed.length - open;
    return [
        ...(triaged > 0
            ? [
                `${(0,words/* counted */.hS)(triaged, 'finding')} accepted or resolved in AppSec+ ${triaged === 1 ? 'does' : 'do'} not count.`,
            ]
            : []),
        ...(undetailed > 0
            ? [
                `AppSec+ counts ${(0,words/* counted */.hS)(total, 'finding')} and lists ${(0,words/* number */.ai)(listed.length)}: ${(0,words/* number */.ai)(undetailed)} ${undetailed === 1 ? 'is' : 'are'} counted here without details.`,
            ]
            : []),
        ...(withheld === undefined ? [] : [`No details: ${withheld}.`]),
        ...(listed.length > total && open !== total
            ? [
                `AppSec+ lists ${(0,words/* counted */.hS)(listed.length, 'finding')} and counts ${(0,words/* number */.ai)(total)}: all that are listed count here.`,
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/undetailed.js



/**
 * How many findings of each severity a scan counts beyond those that are listed. What is listed under another severity
 * than it is counted under stands for nothing, so that no count is ever lost.
 */
function missingDetails({ total, bySeverity }, listed) {
    const there = (0,model_severity/* countBySeverity */.Ot)(listed);
    const missing = { ...there };
    for (const severity of model_severity/* severities */.gO)
        missing[severity] = Math.max(0, bySeverity[severity] - there[severity]);
    const unnamed = total - Math.max(listed.length + sumOf(missing), sumOf(bySeverity));
    missing.unknown += Math.max(0, unnamed);
    return missing;
}
/** Findings of which only the severity is known; at most `mostUndetailed`, the worst first. */
function undetailedFindings(missing, category, applicationId) {
    const findings = [];
    for (const severity of ['critical', 'high', 'unknown', 'medium', 'low', 'info'])
        for (let index = 1; index <= missing[severity] && findings.length < backends_undetailed/* mostUndetailed */.p; index += 1)
            findings.push((0,backends_undetailed/* undetailedFinding */.B)({
                category,
                severity,
                ruleId: 'appsecplus-undetailed',
                vendor: 'AppSec+',
                parts: [applicationId, String(index)],
            }));
    return findings;
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/results.js









/**
 * What a completed scan found: the open findings, and those that are counted without being listed. Only the check of
 * its type is among the checks: a rule about anything else cannot be answered by it. `assumedType` is for a scan that
 * does not tell its type; `tag` is that of the order, where there is one.
 */
function resultsOf(evidence, assumedType, tag) {
    const { scan, counts, listed } = evidence;
    const { applicationId = '' } = scan;
    const type = scan.scanType === undefined ? assumedType : parseScanType(scan.scanType);
    if (type === undefined)
        throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `scan ${scan.id} is of an unknown type: '${scan.scanType}'`, {
            hint: 'Nothing can be said about what it looks at.',
        });
    const open = listed.filter(isOpen);
    const severities = listed.map(({ severity }) => ({ severity: (0,model_severity/* parseSeverity */.lv)(severity) }));
    const missing = counts && missingDetails(counts, severities);
    const undetailed = missing ? sumOf(missing) : 0;
    return {
        findings: [
            ...normalise(open, categoryOf(type), applicationId),
            ...(missing ? undetailedFindings(missing, categoryOf(type), applicationId) : []),
        ],
        checks: [check(type, evidence, undetailed)],
        notices: noticesOf(evidence, { type, tag, open: open.length, undetailed }),
        nativeReports: [],
    };
}
function check(type, { scan, counts, gap }, undetailed) {
    const bySeverity = counts ? sumOf(counts.bySeverity) : 0;
    const reasons = [
        ...(counts ? [] : ['AppSec+ gave no summary that its list of findings could be compared with']),
        ...(gap === undefined ? [] : [`of the list of vulnerabilities, ${gap}`]),
        ...(counts && counts.total !== bySeverity
            ? [`the summary counts ${(0,words/* number */.ai)(counts.total)} findings in all, and ${(0,words/* number */.ai)(bySeverity)} by severity`]
            : []),
        ...(undetailed > backends_undetailed/* mostUndetailed */.p
            ? [`${(0,words/* number */.ai)(undetailed)} findings have no details, and ${(0,words/* number */.ai)(backends_undetailed/* mostUndetailed */.p)} of them are kept`]
            : []),
    ];
    return {
        ...checkOf(type),
        state: reasons.length === 0 ? 'complete' : 'incomplete',
        reasons,
        scope: `application ${scan.applicationId ?? 'unknown'}, ${type} scan ${scan.id}`,
    };
}

// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
;// CONCATENATED MODULE: ./build/backends/appsecplus/start.js







const start_lookAgainMs = 10_000;
/** Conflicts in a row with a scan that nobody finds. */
const mostUnseen = 2;
/**
 * Starts a scan. AppSec+ refuses one while a conflicting scan runs; what happens then says `on-conflict`.
 * One that ended before it could be found is no reason to give up: the start is tried once more.
 */
async function startScan({ clock, logger }, client, order, onConflict, { signal, noAttemptAfter }) {
    const either = AbortSignal.any([signal, noAttemptAfter]);
    const ended = async ({ id }) => {
        do
            await clock.sleep(start_lookAgainMs, either);
        while (!(0,model_scan/* isTerminal */.Hd)(await stateOf(client, id, either)));
    };
    for (let unseen = 0;;) {
        const started = await unlessConflict(client.trigger(order, signal, noAttemptAfter));
        if (!(started instanceof errors/* ScangateError */.fm))
            return started;
        const running = await runningScans(client, order.applicationId, either);
        if (onConflict === 'fail')
            throw conflict(started, running);
        const same = running.filter((scan) => scan.scanType?.toLowerCase() === order.scanType);
        if (onConflict === 'wait' && running.length > 0) {
            unseen = 0;
            for (const scan of same.length > 0 ? same : running) {
                logger.info((0,core_text/* line */.n8) `waiting for ${start_describe(scan)} to end`);
                await ended(scan);
            }
            continue;
        }
        const taken = newest(same);
        if (taken) {
            logger.info((0,core_text/* line */.n8) `${start_describe(taken)} is running already, so it is taken (on-conflict: attach)`);
            return taken;
        }
        unseen += 1;
        if (unseen === mostUnseen)
            throw conflict(started, running);
    }
}
async function unlessConflict(started) {
    try {
        return await started;
    }
    catch (thrown) {
        if (thrown instanceof errors/* ScangateError */.fm && thrown.code === 'SCAN_CONFLICT')
            return thrown;
        throw thrown;
    }
}
/** A scan that is gone has ended. */
async function stateOf(client, id, signal) {
    try {
        return scanStatus((await client.scan(id, signal)).status).state;
    }
    catch (thrown) {
        if (thrown instanceof errors/* ScangateError */.fm && thrown.code === 'SCAN_NOT_FOUND')
            return 'completed';
        throw thrown;
    }
}
function conflict(refusal, running) {
    const which = running.length === 0
        ? 'none is listed: it has ended by now, or these credentials do not see it'
        : (0,words/* someOf */.yU)(running.map(start_describe), 3);
    return new errors/* ScangateError */.fm('SCAN_CONFLICT', `${refusal.message}: ${which}`, {
        cause: refusal,
        hint: running.length === 0
            ? 'Run again.'
            : 'Run again when it has ended, or set the option on-conflict: attach takes a scan of the same type, wait waits for its end.',
    });
}
function start_describe({ id, scanType, status, triggeredBy, startedAt }) {
    const since = startedAt === undefined ? '' : ` since ${startedAt}`;
    const by = triggeredBy === undefined ? '' : `, started by '${triggeredBy}'`;
    return `${scanType ?? 'the'} scan ${id} (${status}${since}${by})`;
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/backend.js












const backend_id = 'appsecplus';
/** There is no `cancel`: AppSec+ has no call that stops a scan. */
function createAppsecplusBackend(options, deps) {
    const { baseUrl, clock } = deps;
    if (baseUrl === undefined)
        throw new errors/* InputError */.dz([
            { input: 'base-url', message: 'is not set, and AppSec+ has no address of its own' },
        ]);
    const client = createClient(deps, apiRoot(baseUrl));
    let chosen;
    let tag;
    const applicationOf = async ({ repository }, signal) => {
        chosen ??= chooseApplication(await client.applications(signal), options.application, repository);
        return chosen;
    };
    const bodyOf = async ({ target, key }, signal) => {
        const { id: applicationId } = await applicationOf(target, signal);
        tag = tagOf(key);
        return { applicationId, scanType: options['scan-type'], triggeredBy: tag };
    };
    const handleOf = (scan) => ({ ref: { backend: backend_id, id: scan.id } });
    return {
        id: backend_id,
        checks: appsecplusChecks,
        async preflight(target, signal) {
            await applicationOf(target, signal);
        },
        async start(order, signal, noAttemptAfter) {
            const body = await bodyOf(order, AbortSignal.any([signal, noAttemptAfter]));
            const signals = { signal, noAttemptAfter };
            return handleOf(await startScan(deps, client, body, options['on-conflict'], signals));
        },
        async find(order, signal) {
            const found = await findScan(client, await bodyOf(order, signal), signal);
            return found && handleOf(found);
        },
        async attach(scanId, signal) {
            return handleOf(await client.scan(scanId, signal));
        },
        async status(ref, signal) {
            return scanStatus((await client.scan(ref.id, signal, 'never')).status);
        },
        async results(ref, signal) {
            const evidence = await readEvidence(clock, client, ref, signal);
            const results = resultsOf(evidence, options['scan-type'], tag);
            const { applicationId } = evidence.scan;
            if (!options['use-policies'] || applicationId === undefined)
                return results;
            const broken = await policyNotices(client, applicationId, results.findings, signal);
            return { ...results, notices: [...(results.notices ?? []), ...broken] };
        },
    };
}

// EXTERNAL MODULE: ./build/backends/options.js
var backends_options = __webpack_require__(9538);
;// CONCATENATED MODULE: ./build/backends/appsecplus/options.js


/** The `options` of the AppSec+ backend. */
const appsecplusOptions = {
    'scan-type': {
        type: { kind: 'choice', values: scanTypes },
        default: 'sast',
        description: 'What is looked for: sast, dast, sca or container.',
    },
    application: {
        type: { kind: 'text', example: 'app-12345' },
        description: 'The application: its id, its name or its repository URL. Not set: the one that has the repository of the checkout.',
    },
    'on-conflict': {
        type: { kind: 'choice', values: ['attach', 'wait', 'fail'] },
        default: 'attach',
        description: 'What to do when AppSec+ refuses because a conflicting scan runs: attach takes one of the same type, wait starts another when it has ended, fail ends the run.',
    },
    'use-policies': {
        type: { kind: 'boolean' },
        default: 'false',
        description: 'Name the block policies of AppSec+ that the findings break; they do not change the gate.',
    },
};
function parseAppsecplusOptions(options, spelled) {
    return (0,backends_options/* readOptions */.T)('appsecplus', appsecplusOptions, options, spelled);
}

;// CONCATENATED MODULE: ./build/backends/appsecplus/index.js



/** AppSec+: scans an application that it knows, in one of four ways. */
const appsecplusBackend = {
    checks: appsecplusChecks,
    attaches: true,
    connection: { credentials: [['api-key'], ['client-id', 'client-secret']] },
    options: appsecplusOptions,
    delivers: [],
    namesNoFixes: true,
    checkOptions: (options, spelled) => parseAppsecplusOptions(options, spelled).problems,
    create: (options, deps) => createAppsecplusBackend(parseAppsecplusOptions(options, 'options').values, deps),
};


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

/***/ 6042:
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
