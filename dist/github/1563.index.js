export const id = 1563;
export const ids = [1563];
export const modules = {

/***/ 71563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advalidationBackend: () => (/* binding */ advalidationBackend)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/backends/advalidation/web-page.js
/** The address of a page that a person may open; undefined for anything else, whatever the API says it is. */
function webPage(text) {
    const url = URL.parse(text ?? '');
    return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}

;// CONCATENATED MODULE: ./build/backends/advalidation/about.js


function gradingOf(options) {
    return {
        fail: options['fail-severity'],
        warn: options['warn-severity'],
        critical: new Set(options['critical-tests'].map((name) => name.toLowerCase())),
    };
}
function aboutOf({ 'creative-id': creativeId, file, url }, creative) {
    const page = webPage(creative.shareURL);
    const path = file === undefined ? undefined : (0,external_node_path_.normalize)(file).split(external_node_path_.sep).join('/');
    const served = URL.parse(url ?? '');
    return {
        source: creativeId === undefined
            ? (path ?? (served ? `${served.origin}${served.pathname}` : 'tag'))
            : `creative ${creativeId}`,
        ...(path === undefined ? {} : { path }),
        ...(page === undefined ? {} : { url: page }),
    };
}
/** What the reader must know about the time of a scan. */
function servedNotices({ file, tag }) {
    if (file !== undefined || tag !== undefined)
        return [];
    return ['Advalidation tests what is served at the time of the scan, whatever the commit is.'];
}

;// CONCATENATED MODULE: ./build/backends/advalidation/checks.js
const creativeCheck = { name: 'creative', categories: ['creative'] };

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/http/pacer.js
var http_pacer = __webpack_require__(96042);
;// CONCATENATED MODULE: ./build/backends/advalidation/address.js
/** Of the API, which goes into every path. */
const version = 'v2';
/**
 * The address of the API from what people paste: with or without a slash at its end, with or without `/v2`. The path of
 * a reverse proxy stays.
 */
function apiAddress(given) {
    const parts = given.pathname.split('/').filter((part) => part !== '');
    if (parts.at(-1) !== version)
        parts.push(version);
    return new URL(`/${parts.join('/')}/`, given);
}

// EXTERNAL MODULE: ./build/core/cut.js
var cut = __webpack_require__(57506);
// EXTERNAL MODULE: ./build/http/backend-error.js
var backend_error = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/http/http-client.js
var http_client = __webpack_require__(13805);
// EXTERNAL MODULE: ./build/backends/no-api.js
var no_api = __webpack_require__(6208);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./build/backends/advalidation/schema.js

/**
 * What the adapter reads of the API (https://advalidation.com/docs/api): permissive in what nothing depends on. A count
 * that is no number is null, which the adapter takes as "not said", never as zero.
 */
const id = schemas/* union */.KCZ([
    schemas/* int */.Whr().positive(),
    schemas/* string */.YjP()
        .regex(/^[1-9]\d{0,14}$/)
        .transform(Number),
]);
const schema_text = schemas/* string */.YjP().min(1).optional().catch(undefined);
const count = schemas/* union */.KCZ([
    schemas/* int */.Whr().nonnegative(),
    schemas/* string */.YjP()
        .regex(/^\d{1,15}$/)
        .transform(Number),
])
    .nullable()
    .catch(null);
/** Anything that is not clearly "no" is "yes". */
const flag = schemas/* unknown */.L5J()
    .optional()
    .transform((value) => ![undefined, null, false, 0, '', '0', 'false'].some((no) => no === value));
const scanSchema = schemas/* object */.Ikc({
    id,
    processingStatus: schemas/* string */.YjP().catch(''),
    nbIssues: count,
    isInconclusive: flag,
    inconclusiveReason: schema_text,
    /** Looked at one by one by `readTests`. */
    tests: schemas/* unknown */.L5J().optional(),
    monitoring_alerts: schemas/* unknown */.L5J().optional(),
    monitoringAlerts: schemas/* unknown */.L5J().optional(),
});
const testSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    /** `pass`, `fail` or `warn`. */
    result: schemas/* string */.YjP().transform((word) => word.trim().toLowerCase()),
    value: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String).optional().catch(undefined),
    valueFormatted: schema_text,
    valuePhrase: schema_text,
    attributes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schema_text, description: schema_text, value: schemas/* unknown */.L5J().optional() }).catch({ value: undefined }))
        .catch([]),
});
const creativeSchema = schemas/* object */.Ikc({
    id,
    campaignId: id.optional().catch(undefined),
    name: schema_text,
    sourceType: schema_text,
    shareURL: schema_text,
    width: count,
    height: count,
    nbVariations: count,
    nbMediaFiles: count,
    latestScanStatus: scanSchema.nullable().default(null),
});
/** An entry of `/creatives/{id}/variations`: it names the creative of the variation. */
const variationSchema = schemas/* object */.Ikc({ creativeId: id.optional(), id: id.optional(), label: schema_text, name: schema_text })
    .transform(({ creativeId, id: own, label, name }, context) => {
    const found = creativeId ?? own;
    if (found === undefined) {
        context.addIssue('no id');
        return core/* NEVER */.tm;
    }
    return { creativeId: found, label: label ?? name ?? `#${found}` };
});
const campaignSchema = schemas/* object */.Ikc({ id, name: schema_text, adspecId: id.nullable().catch(null) });
const specificationSchema = schemas/* object */.Ikc({
    id,
    name: schema_text,
    type: schema_text,
    isDefault: flag,
    tests: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schema_text, conditionsString: schema_text }).catch({})).catch([]),
});
const paginationSchema = schemas/* object */.Ikc({ pagination: schemas/* object */.Ikc({ page: count, totalPages: count }) })
    .optional()
    .catch(undefined);
/** The body of a refusal. */
const refusalSchema = schemas/* object */.Ikc({
    error: schemas/* object */.Ikc({
        issues: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schema_text, relatedField: schema_text }).catch({})),
    }),
});

;// CONCATENATED MODULE: ./build/backends/advalidation/refusal.js






const mostIssues = 3;
const mostCharacters = 200;
/** A failed request as an error with a way out. What is no `HttpError`, such as the reason of a signal, stays what it is. */
function refusalOf(thrown, call) {
    if (!(thrown instanceof http_client/* HttpError */.j))
        return thrown;
    if (thrown.status === 404 && call.names === 'address')
        return (0,no_api/* noApi */._)('Advalidation', thrown, addressHint);
    const general = (0,backend_error/* backendError */.n)(thrown, call.about);
    const known = knownRefusal(thrown.status, call);
    const said = issuesIn(thrown.answer);
    return new errors/* ScangateError */.fm(known?.code ?? general.code, `${general.message}${said === '' ? '' : `: ${said}`}`, {
        cause: thrown,
        hint: known?.hint ?? general.hint,
        transient: general.transient,
        mayHaveRun: call.starts && general.mayHaveRun,
    });
}
function knownRefusal(status, { names }) {
    if (status === 401)
        return {
            code: 'CREDENTIALS_REFUSED',
            hint: 'Check the API key (SCANGATE_API_KEY or ADVALIDATION_API_KEY), and whether your account lives at another base-url, such as https://app2.advalidation.io.',
        };
    if (status === 403)
        return {
            code: 'CREDENTIALS_REFUSED',
            hint: 'The API key is good, but its user may not do this: ask for access to the creative or campaign, or use the key of another user.',
        };
    if (status === 404 && names !== 'address')
        return notFound[names];
    if (status === 409)
        return {
            code: 'SCAN_CONFLICT',
            hint: 'Run again when the scan under way has ended, or take it up with scan-id.',
        };
    if (status === 413)
        return { code: 'TARGET_UNUSABLE', hint: "Host the file and give its address with the option 'url'." };
    if (status === 422 || status === 400)
        return {
            code: 'TARGET_UNUSABLE',
            hint: "Check the options: the creative must fit the campaign's type, display or video.",
        };
    if (status === 429)
        return {
            code: 'BACKEND_UNREACHABLE',
            hint: 'Advalidation takes 60 requests a minute from one IP address: let fewer jobs run at once.',
        };
    return undefined;
}
const notFound = {
    scan: {
        code: 'SCAN_NOT_FOUND',
        hint: 'Check the id, and whether the API key is of the account that has the scan.',
    },
    target: {
        code: 'TARGET_UNUSABLE',
        hint: 'Check the id in the options, and whether the API key is of the account that has it.',
    },
};
const addressHint = 'Set base-url (SCANGATE_BASE_URL or ADVALIDATION_BASE_URL) to the address of the application, such as https://app.advalidation.io.';
/** `issues[].message` and `relatedField` of the body, in short. */
function issuesIn(answer) {
    const parsed = refusalSchema.safeParse(answer);
    if (!parsed.success)
        return '';
    return parsed.data.error.issues
        .slice(0, mostIssues)
        .map(({ message = '', relatedField }) => relatedField === undefined
        ? (0,cut/* cut */.J)(message, mostCharacters)
        : `${(0,cut/* cut */.J)(relatedField, mostCharacters)}: ${(0,cut/* cut */.J)(message, mostCharacters)}`)
        .filter((words) => words !== '')
        .join('; ');
}

;// CONCATENATED MODULE: ./build/backends/advalidation/api.js






/** The token bucket that the vendor has for each IP address (https://advalidation.com/docs/rate-limiting/). */
const pace = { burst: 15, everyMs: 1_000 };
/** A scan with the details of all its tests is larger than the usual answer. */
const mostBytes = 16 * 1024 * 1024;
/** Of one list: beyond that it is taken as not whole. */
const mostPages = 25;
function createApi(http, baseUrl, apiKey) {
    const root = apiAddress(baseUrl);
    const pacer = (0,http_pacer/* createPacer */.g)(pace);
    const ask = async (call, path, signal, more = {}) => {
        const request = {
            url: new URL(path, root),
            expect: 'json',
            maxBytes: mostBytes,
            obeyRetryAfter: false,
            pacer,
            ...more,
            headers: { accept: 'application/json', 'x-api-key': apiKey, ...more.headers },
        };
        try {
            return (await http.send(request, signal)).json();
        }
        catch (thrown) {
            throw refusalOf(thrown, call);
        }
    };
    return {
        async one(call, path, schema, signal, more) {
            const envelope = schemas/* object */.Ikc({ data: schemas/* unknown */.L5J() }).safeParse(await ask(call, path, signal, more));
            const parsed = envelope.success ? schema.safeParse(envelope.data.data) : envelope;
            if (!parsed.success)
                throw unreadable(call, parsed.error);
            return parsed.data;
        },
        async list(call, path, schema, signal) {
            const items = [];
            let whole = true;
            for (let page = 1;; page++) {
                const answer = await ask(call, page === 1 ? path : `${path}?page=${page}`, signal);
                const envelope = schemas/* object */.Ikc({ data: schemas/* array */.YOg(schemas/* unknown */.L5J()), meta: paginationSchema }).safeParse(answer);
                if (!envelope.success)
                    throw unreadable(call, envelope.error);
                const { data, meta } = envelope.data;
                const read = data.map((item) => schema.safeParse(item));
                for (const parsed of read)
                    if (parsed.success)
                        items.push(parsed.data);
                whole &&= read.every(({ success }) => success);
                // A server that does not know `page` would give its first one for ever.
                const isNext = page === 1 || (data.length > 0 && (meta?.pagination.page ?? page) === page);
                const isLast = (meta?.pagination.totalPages ?? 1) <= page;
                if (isLast || !isNext || page === mostPages)
                    return { items, whole: whole && isNext && isLast };
            }
        },
    };
}
function unreadable({ about, starts }, cause) {
    return new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `${about}: the answer does not have the shape it should have`, {
        cause,
        mayHaveRun: starts,
        hint: 'Does another service answer at base-url? Else Advalidation may have changed its API: look for a newer Scangate.',
    });
}

;// CONCATENATED MODULE: ./build/backends/advalidation/client.js



/** 16 MB may take their time. */
const uploadMs = 300_000;
/** The calls of the API that the adapter makes, by its operations (https://advalidation.com/docs/api/). */
function createClient(http, baseUrl, apiKey) {
    const { one, list } = createApi(http, baseUrl, apiKey);
    return {
        /** Whether the key is good. */
        async whoAmI(signal) {
            await one(reading('the user of the API key', 'address'), 'users/me', schemas/* looseObject */._H3({}), signal);
        },
        creative: (id, signal, { names, once } = {}) => one(reading(`creative ${id}`, names), `creatives/${id}`, creativeSchema, signal, attempts(once)),
        scan: (id, signal, { once } = {}) => one(reading(`scan ${id}`, 'scan'), `scans/${id}`, scanSchema, signal, attempts(once)),
        /** Of a scan that has finished. */
        scanWithTests: (id, signal) => one(reading(`scan ${id}`, 'scan'), `scans/${id}?include_checks=true`, scanSchema, signal),
        mediaFiles: (id, signal) => list(reading(`the media files of creative ${id}`), `creatives/${id}/media-files`, creativeSchema, signal),
        variations: (id, signal) => list(reading(`the variations of creative ${id}`), `creatives/${id}/variations`, variationSchema, signal),
        /** The variation itself, and its media files. */
        variation: (id, variationId, signal) => list(reading(`variation ${variationId} of creative ${id}`), `creatives/${id}/variations/${variationId}`, creativeSchema, signal),
        campaign: (id, signal) => one(reading(`campaign ${id}`), `campaigns/${id}`, campaignSchema, signal),
        campaigns: (signal) => list(reading('the campaigns'), 'campaigns', campaignSchema, signal),
        creativesOf: (id, signal) => list(reading(`the creatives of campaign ${id}`), `campaigns/${id}/creatives`, creativeSchema, signal),
        specification: (id, signal) => one(reading(`ad specification ${id}`), `ad-specifications/${id}`, specificationSchema, signal),
        specifications: (signal) => list(reading('the ad specifications'), 'ad-specifications', specificationSchema, signal),
        /** It may have been made although no answer came; it is no scan. */
        createCampaign: (campaign, signal) => one(reading(`a campaign named '${campaign.name}'`), 'campaigns', campaignSchema, signal, post(JSON.stringify(campaign))),
        rescan: (id, signal, noAttemptAfter) => one(starting(`a new scan of creative ${id}`), `creatives/${id}/rescan`, scanSchema, signal, {
            ...post('{}'),
            noAttemptAfter,
        }),
        /** The scan starts by itself; the creative need not name it yet. */
        upload: async (campaignId, { name, content }, signal, noAttemptAfter) => {
            const body = 'bytes' in content
                ? post(content.bytes, { 'content-type': 'application/octet-stream', 'x-filename': name })
                : post(JSON.stringify({ payload: content.payload }), { 'x-filename': name });
            const [creative] = await one(starting(`the upload to campaign ${campaignId}`), `campaigns/${campaignId}/creatives`, schemas/* tuple */.PVZ([creativeSchema], schemas/* unknown */.L5J()), signal, { ...body, noAttemptAfter, attemptMs: uploadMs });
            return creative;
        },
    };
}
function reading(about, names = 'target') {
    return { about, names, starts: false };
}
function starting(about) {
    return { about, names: 'target', starts: true };
}
function attempts(once = false) {
    return once ? { budgetMs: 0 } : {};
}
function post(body, headers = {}) {
    return { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } };
}

// EXTERNAL MODULE: ./build/backends/options.js
var backends_options = __webpack_require__(19538);
;// CONCATENATED MODULE: ./build/backends/advalidation/options.js


const options_id = { kind: 'number', example: '100', least: 1, most: 999_999_999_999 };
/** The `options` of the Advalidation backend. */
const advalidationOptions = {
    'creative-id': {
        type: options_id,
        description: 'The creative that is scanned again, by its id. Give this or one of file, tag and url.',
    },
    file: {
        type: { kind: 'text', example: 'dist/banner.zip' },
        description: 'A file of the checkout that is uploaded, of at most 16 MB.',
    },
    tag: {
        type: { kind: 'text', example: '<script src="https://ads.example/tag.js"></script>' },
        description: 'An ad tag or VAST document that is uploaded as it stands here.',
    },
    url: {
        type: { kind: 'text', example: 'https://ads.example/banner.html' },
        description: 'The address of a creative or a VAST document, which Advalidation fetches.',
    },
    'campaign-id': {
        type: options_id,
        description: 'The campaign that an upload goes into; its ad specification is the one that counts.',
    },
    'campaign-name': {
        type: { kind: 'text', example: 'Shop banners' },
        description: 'Without campaign-id: the name of the campaign, which is made if there is none; default is the name of the repository.',
    },
    'adspec-id': {
        type: options_id,
        description: 'Without campaign-id: the ad specification; default is the one of the account for the type.',
    },
    type: {
        type: { kind: 'choice', values: ['display', 'video'] },
        description: 'Without campaign-id: what kind of creative it is; an ad specification says it as well.',
    },
    'fail-severity': {
        type: { kind: 'choice', values: ['critical', 'high'] },
        default: 'high',
        description: 'The severity of a test that failed.',
    },
    'warn-severity': {
        type: { kind: 'choice', values: ['medium', 'low', 'info'] },
        default: 'medium',
        description: 'The severity of a test that warns.',
    },
    'critical-tests': {
        type: { kind: 'texts', example: '[Test_Display_SslCompliance]' },
        default: '',
        description: 'Names of tests that are critical when they fail.',
    },
};
const sources = ['creative-id', 'file', 'tag', 'url'];
function parseOptions(options, spelled) {
    const { values, problems } = (0,backends_options/* readOptions */.T)('advalidation', advalidationOptions, options, spelled);
    return { options: values, problems: [...problems, ...checkTogether(values, options, spelled)] };
}
/** What a look at each option alone does not see. `given` also holds those with a problem of their own. */
function checkTogether(values, given, spelled) {
    const named = sources.filter((name) => values[name] !== undefined);
    if (named.length === 0 && sources.some((name) => name in given))
        return [];
    if (named.length !== 1) {
        const message = named.length === 0 ? 'names nothing to scan' : `names ${named.join(' and ')}, but one can be scanned`;
        return [{ input: spelled, message, hint: `Give exactly one of ${sources.join(', ')}.` }];
    }
    return [
        ...checkFile(values.file, spelled),
        ...checkUrl(values.url, spelled),
        ...(values['creative-id'] === undefined ? checkCampaign(values, spelled) : checkRescan(values, spelled)),
    ];
}
function checkFile(file, spelled) {
    if (file === undefined)
        return [];
    if (!(0,external_node_path_.isAbsolute)(file) && !file.includes('\0') && (0,external_node_path_.normalize)(file).split(external_node_path_.sep)[0] !== '..')
        return [];
    const message = `'${file}' leads out of the checkout`;
    return [{ input: `${spelled}: file`, message, hint: 'Write it relative to the checkout.' }];
}
function checkUrl(url, spelled) {
    if (url === undefined)
        return [];
    const input = `${spelled}: url`;
    const parsed = URL.parse(url);
    if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:')
        return [
            { input, message: 'is not an http(s) URL', hint: 'For markup or a VAST document use the option tag.' },
        ];
    if (parsed.username === '' && parsed.password === '')
        return [];
    return [
        { input, message: 'the URL holds credentials', hint: 'Advalidation must be able to fetch it without.' },
    ];
}
const campaignOptions = ['campaign-name', 'adspec-id', 'type'];
function checkRescan(values, spelled) {
    return ['campaign-id', ...campaignOptions]
        .filter((name) => values[name] !== undefined)
        .map((name) => ({
        input: `${spelled}: ${name}`,
        message: 'has no use: the creative of creative-id is in a campaign already',
        hint: 'Remove it.',
    }));
}
function checkCampaign(values, spelled) {
    if (values['campaign-id'] !== undefined)
        return campaignOptions
            .filter((name) => values[name] !== undefined)
            .map((name) => ({
            input: `${spelled}: ${name}`,
            message: 'has no use: the campaign of campaign-id decides it',
            hint: 'Remove one of the two.',
        }));
    if (values.type !== undefined || values['adspec-id'] !== undefined)
        return [];
    return [
        {
            input: `${spelled}: type`,
            message: 'is not set, and a campaign needs it',
            hint: "Give 'display' or 'video', or an adspec-id, or a campaign-id.",
        },
    ];
}

// EXTERNAL MODULE: ./build/core/grade.js
var grade = __webpack_require__(16761);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(23627);
// EXTERNAL MODULE: ./build/backends/undetailed.js
var undetailed = __webpack_require__(58457);
// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(77486);
;// CONCATENATED MODULE: ./build/backends/advalidation/normalise.js



const longestTitle = 1_000;
const longestDescription = 10_000;
/** The failed and warned tests of one part; `thresholds` are the words of the ad specification, by test. */
function findingsOf({ label, tests }, grading, thresholds, about) {
    const seen = new Map();
    return tests.filter(isIssue).map((test) => {
        const nth = (seen.get(test.name) ?? 0) + 1;
        seen.set(test.name, nth);
        const description = descriptionOf(test);
        return {
            ...common(about),
            fingerprint: (0,fingerprint/* fingerprintOf */.a)('creative', 'advalidation', about.source, label, test.name, `${nth}`),
            severity: severityOf(test, grading),
            ruleId: test.name,
            title: titleOf(test, thresholds.get(test.name), label),
            ...(description === '' ? {} : { description }),
        };
    });
}
/** Issues that are counted, but told of by no test. */
function undetailedFindings(count, severity, about) {
    return Array.from({ length: Math.min(count, undetailed/* mostUndetailed */.p) }, (_, index) => ({
        ...(0,undetailed/* undetailedFinding */.B)({
            category: 'creative',
            severity,
            ruleId: 'advalidation-undetailed',
            vendor: 'Advalidation',
            parts: [about.source, String(index)],
        }),
        ...common(about),
    }));
}
function common({ path, url }) {
    return {
        category: 'creative',
        locations: path === undefined ? [] : [{ path }],
        aliases: [],
        cwes: [],
        ratings: [],
        fixVersions: [],
        ...(url === undefined ? {} : { url }),
    };
}
function severityOf({ name, result }, { fail, warn, critical }) {
    if (result === 'warn')
        return warn;
    return critical.has(name.toLowerCase()) ? 'critical' : fail;
}
function isIssue({ result }) {
    return result === 'fail' || result === 'warn';
}
/** `File size is 200 KB [Maximum 150 KB] (Variation A, media file 640x360)` */
function titleOf(test, threshold, label) {
    const said = test.valuePhrase ?? `${test.name}: ${test.valueFormatted ?? test.value ?? test.result}`;
    const limit = threshold === undefined ? '' : ` [${threshold}]`;
    const where = label === '' ? '' : ` (${label})`;
    return (0,cut/* cut */.J)(`${said}${limit}${where}`, longestTitle);
}
function descriptionOf({ attributes }) {
    const lines = attributes.flatMap(({ name, description, value }) => {
        const shown = typeof value === 'object' ? undefined : value;
        const about = description ?? name;
        return about === undefined || shown === undefined ? [] : [`${about}: ${shown}`];
    });
    return (0,cut/* cut */.J)(lines.join('\n'), longestDescription);
}

;// CONCATENATED MODULE: ./build/backends/advalidation/results.js





/**
 * What a tree says, compared with what the vendor counts: `nbIssues` of the creative's own scan is all that failed and
 * warned in it and its parts. Without that number a finished scan is not analysed yet, so its tests are no verdict.
 */
function resultsOf(tree, grading, thresholds, about) {
    const { creative, root, parts, isJudged } = tree;
    const tests = parts.flatMap((part) => part.tests);
    const told = parts.flatMap((part) => findingsOf(part, grading, thresholds, about));
    const isAnalysed = root.nbIssues !== null;
    const findings = isAnalysed ? told : [];
    const missing = Math.max(0, (root.nbIssues ?? 0) - findings.length);
    const untold = isJudged ? missing : 0;
    const gaps = [
        ...tree.gaps,
        ...(tests.length === 0 ? ['no test at all is in the answers, so nothing shows that one was made'] : []),
        ...(isAnalysed ? [] : ['the number of issues is missing, so the scan is not analysed yet']),
        ...(missing > 0
            ? [
                `${(0,words/* counted */.hS)(missing, 'issue')} of ${(0,words/* number */.ai)(root.nbIssues ?? 0)} ${missing === 1 ? 'has' : 'have'} no test`,
            ]
            : []),
    ];
    return {
        findings: [...findings, ...undetailedFindings(untold, grading.fail, about)],
        checks: [
            {
                ...creativeCheck,
                state: gaps.length === 0 ? 'complete' : 'incomplete',
                reasons: gaps,
                scope: scopeOf(tests.length, parts.length - 1),
            },
        ],
        notices: [
            ...latestNotices(creative, root),
            ...notAnalysedNotices(told.length - findings.length),
            ...countNotices(root.nbIssues, findings, untold),
            ...unknownTests(grading, tests.map(({ name }) => name)),
        ],
        grading: 'pass-fail',
    };
}
function scopeOf(tests, below) {
    return `${(0,words/* counted */.hS)(tests, 'test')} of the creative${below > 0 ? ` and ${(0,words/* counted */.hS)(below, 'part')} of it` : ''}`;
}
function notAnalysedNotices(held) {
    if (held === 0)
        return [];
    return [
        `${(0,words/* counted */.hS)(held, 'test')} failed or warned in a scan that Advalidation has not analysed yet: ${held === 1 ? 'it is' : 'they are'} not judged. Scan the creative again.`,
    ];
}
function latestNotices({ latestScanStatus: latest }, { id }) {
    if (!latest || latest.id === id)
        return [];
    return [`This is scan ${id}, and Advalidation names scan ${latest.id} as the latest of the creative.`];
}
function countNotices(counts, findings, untold) {
    if (untold > 0) {
        const shown = untold > undetailed/* mostUndetailed */.p ? `: the first ${(0,words/* number */.ai)(undetailed/* mostUndetailed */.p)} of them` : '';
        return [
            `${(0,words/* counted */.hS)(untold, 'issue')} that Advalidation counts ${untold === 1 ? 'is' : 'are'} shown without details, as failed${shown}.`,
        ];
    }
    // Its guide counts warnings, its own client does not.
    const failed = findings.filter(({ severity }) => (0,grade/* gradeOf */.V)(severity) === 'failed').length;
    if (counts === null || counts === findings.length || counts === failed)
        return [];
    return [
        `Advalidation counts ${(0,words/* counted */.hS)(counts, 'issue')}, but its tests tell of ${findings.length}; these are shown.`,
    ];
}
/** A typing error here would never lift anything. */
function unknownTests({ critical }, names) {
    const known = new Set(names.map((name) => name.toLowerCase()));
    return [...critical]
        .filter((name) => !known.has(name))
        .map((name) => `The option critical-tests names '${name}', and no test of this scan is called so.`);
}

;// CONCATENATED MODULE: ./build/backends/advalidation/scan-id.js

/** `100-300`: creative and scan; `100` alone stands for the latest scan of creative 100. */
function formatScanId({ creativeId, scanId }) {
    return scanId === undefined ? `${creativeId}` : `${creativeId}-${scanId}`;
}
/** Rejects what `formatScanId` never makes. */
function parseScanId(id) {
    const [, creative, scan] = /^([1-9]\d{0,14})(?:-([1-9]\d{0,14}))?$/.exec(id) ?? [];
    if (creative === undefined)
        throw new errors/* InputError */.dz([
            {
                input: 'scan-id',
                message: `'${id}' is no scan of Advalidation`,
                hint: 'Give the ids of creative and scan as in 100-300, or that of the creative alone.',
            },
        ]);
    const creativeId = Number(creative);
    return scan === undefined ? { creativeId } : { creativeId, scanId: Number(scan) };
}

// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(13405);
;// CONCATENATED MODULE: ./build/backends/advalidation/campaign.js



/**
 * The campaign for an upload: the one of the options, else the one of the name that has the ad specification asked for.
 * So all builds of a repository share a campaign, and another specification never judges in the place of the one meant.
 */
async function planCampaign(client, options, target, logger, signal) {
    const id = options['campaign-id'];
    if (id !== undefined)
        return { existing: await client.campaign(id, signal) };
    const name = options['campaign-name'] ?? nameOf(target.repository);
    const { specification, type } = await specificationFor(client, options, signal);
    const { items, whole } = await client.campaigns(signal);
    const fits = ({ adspecId }) => adspecId === specification.id || (adspecId === null && specification.isDefault);
    const [existing] = items
        .filter((campaign) => campaign.name === name && fits(campaign))
        .sort((a, b) => a.id - b.id);
    if (existing)
        return { existing };
    if (!whole)
        logger.warn((0,core_text/* line */.n8) `the list of campaigns could not be read to its end, so another campaign is made; campaign-id says which to use`);
    return { missing: { name, type, adspecId: specification.id } };
}
async function specificationFor(client, { 'adspec-id': id, type }, signal) {
    if (id !== undefined) {
        const specification = await client.specification(id, signal);
        if (type !== undefined && specification.type !== undefined && specification.type !== type)
            throw new errors/* InputError */.dz([
                {
                    input: 'options: type',
                    message: `is '${type}', but ad specification ${id} is for '${specification.type}'`,
                    hint: 'Remove it, or name another adspec-id.',
                },
            ]);
        return { specification, type: specification.type ?? type ?? 'display' };
    }
    const { items } = await client.specifications(signal);
    const ofType = items.filter((specification) => specification.type === type);
    const specification = ofType.find(({ isDefault }) => isDefault);
    if (specification && type)
        return { specification, type };
    const known = ofType.map((candidate) => `${candidate.id} (${candidate.name ?? 'no name'})`);
    throw new errors/* ScangateError */.fm('TARGET_UNUSABLE', `the account has no default ad specification for '${type}'`, {
        hint: known.length === 0
            ? 'Make one in Advalidation, or give a campaign-id.'
            : `Give its adspec-id: ${(0,words/* someOf */.yU)(known)}.`,
    });
}
/** `https://host/owner/name.git` and `owner/name` give `owner/name`, so that every machine comes to the same name. */
function nameOf(repository) {
    const path = repository?.replace(/^[a-z+]+:\/\/[^/]*\//i, '').replace(/^[^/]*:/, '');
    const name = path?.replace(/\.git$/, '').replace(/^\/+|\/+$/g, '');
    if (name)
        return name;
    throw new errors/* InputError */.dz([
        {
            input: 'options: campaign-name',
            message: 'is not set, and no repository is known to name the campaign after',
            hint: 'Give campaign-name or campaign-id.',
        },
    ]);
}

;// CONCATENATED MODULE: ./build/backends/advalidation/state.js
const states = new Map([
    ['queued', 'queued'],
    ['processing', 'running'],
    ['finished', 'completed'],
    ['failed', 'failed'],
    ['cancelled', 'cancelled'],
]);
/**
 * The state that `processingStatus` stands for; a word that is not known here is the detail. A scan that has finished
 * without a verdict is a failed one.
 */
function statusOf(scan) {
    const { processingStatus, inconclusiveReason, isInconclusive } = scan;
    const state = states.get(processingStatus.trim().toLowerCase());
    if (state === undefined)
        return { state: 'unknown', detail: processingStatus };
    if (state === 'completed' && isInconclusive)
        return { state: 'failed', detail: noVerdict('the scan', scan) };
    return state === 'failed' && inconclusiveReason !== undefined
        ? { state, detail: inconclusiveReason }
        : { state };
}
/** `the scan is inconclusive: The creative did not render` */
function noVerdict(subject, { inconclusiveReason }) {
    return `${subject} is inconclusive: ${inconclusiveReason ?? 'no reason is given'}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/backends/advalidation/upload.js



/** The vendor's limit for an upload (https://advalidation.com/docs/file-upload/). */
const upload_mostBytes = 16 * 1024 * 1024;
/**
 * What the options say to upload. Its name holds the start of the order's key, so that a later run finds what an
 * earlier one has sent.
 */
async function readUpload({ file, tag, url }, target, key) {
    if (file === undefined)
        return { name: uploadName(undefined, key), content: { payload: tag ?? url ?? '' } };
    return { name: uploadName(file, key), content: { bytes: await readInside(target.path, file) } };
}
/** `banner-0123456789ab.zip`: the vendor tells types by the ending. Bytes outside of ASCII cannot go into a header. */
function uploadName(file, key) {
    const mark = key.slice(0, 12);
    if (file === undefined)
        return `scangate-${mark}`;
    const base = file.split(/[\\/]/).at(-1) ?? '';
    const ending = (0,external_node_path_.extname)(base);
    const stem = base.slice(0, base.length - ending.length);
    return `${stem}-${mark}${ending}`.replaceAll(/[^\x20-\x7e]/g, '_');
}
/** A regular file that is in the folder after all links are followed. */
async function readInside(folder, file) {
    const refuse = (why, hint) => new errors/* ScangateError */.fm('TARGET_UNUSABLE', `the file '${file}' of the options ${why}`, { hint });
    let handle;
    try {
        const [root, path] = await Promise.all([(0,promises_.realpath)(folder), (0,promises_.realpath)((0,external_node_path_.join)(folder, file))]);
        if (!path.startsWith(root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`))
            throw refuse('leads out of the checkout', 'Copy it into the checkout.');
        handle = await (0,promises_.open)(path, 'r');
        const stat = await handle.stat();
        if (!stat.isFile())
            throw refuse('is no regular file', 'Name a file, such as an archive of the folder.');
        if (stat.size === 0)
            throw refuse('is empty', 'Is it built before this step?');
        if (stat.size > upload_mostBytes)
            throw refuse(`is larger than the ${upload_mostBytes / 1024 / 1024} MB that can be uploaded`, "Host it and give its address with the option 'url'.");
        return await handle.readFile();
    }
    catch (thrown) {
        if (thrown instanceof errors/* ScangateError */.fm)
            throw thrown;
        throw new errors/* ScangateError */.fm('TARGET_UNUSABLE', `the file '${file}' of the options cannot be read: ${(0,errors/* describeError */.Uc)(thrown)}`, {
            cause: thrown,
            hint: 'Is it built before this step, and written relative to the checkout?',
        });
    }
    finally {
        await handle?.close();
    }
}

;// CONCATENATED MODULE: ./build/backends/advalidation/start.js






/** Scans a creative again. */
function rescan(client, creativeId) {
    /** The latest scan before the one that was asked for, by order. */
    const before = new Map();
    return {
        async check(_, signal) {
            await client.creative(creativeId, signal);
        },
        async start({ key }, signal, noAttemptAfter) {
            const creative = await client.creative(creativeId, noAttemptAfter);
            before.set(key, creative.latestScanStatus?.id);
            const scan = await client.rescan(creativeId, signal, noAttemptAfter);
            return startedScan(creative, scan);
        },
        /** A scan is of this order when it came after its start; of an earlier run's order, when it has not ended. */
        async find({ key }, signal) {
            const creative = await client.creative(creativeId, signal);
            const latest = creative.latestScanStatus;
            if (!latest || isLost(latest))
                return undefined;
            const isNew = before.has(key) ? latest.id !== before.get(key) : !hasEnded(latest);
            return isNew ? startedScan(creative, latest) : undefined;
        },
    };
}
/** Uploads a creative, whose first scan starts by itself. */
function uploadAndScan(client, options, logger) {
    const plan = (target, signal) => planCampaign(client, options, target, logger, signal);
    /** Looked up by the check right before; good for one start, since that may make the campaign. */
    let checked;
    const ensureCampaign = async (target, signal) => {
        const planned = checked ?? (await plan(target, signal));
        checked = undefined;
        if ('existing' in planned)
            return planned.existing;
        try {
            return await client.createCampaign(planned.missing, signal);
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* ScangateError */.fm) || !thrown.transient)
                throw thrown;
            // It may have been made although no answer came.
            const again = await plan(target, signal);
            if ('existing' in again)
                return again.existing;
            throw thrown;
        }
    };
    return {
        async check(target, signal) {
            await readUpload(options, target, '');
            checked = await plan(target, signal);
        },
        async start({ target, key }, signal, noAttemptAfter) {
            const upload = await readUpload(options, target, key);
            const campaign = await ensureCampaign(target, noAttemptAfter);
            const creative = await client.upload(campaign.id, upload, signal, noAttemptAfter);
            return startedScan(creative, creative.latestScanStatus);
        },
        async find({ target, key }, signal) {
            const planned = await plan(target, signal);
            if (!('existing' in planned))
                return undefined;
            const { items } = await client.creativesOf(planned.existing.id, signal);
            const name = uploadName(options.file, key);
            const newest = items.filter((creative) => creative.name === name).sort((a, b) => b.id - a.id)[0];
            if (!newest || (newest.latestScanStatus && isLost(newest.latestScanStatus)))
                return undefined;
            return startedScan(newest, newest.latestScanStatus);
        },
    };
}
/** The handle of a scan of a creative; `null` while the creative names none. */
function startedScan(creative, scan) {
    const id = formatScanId({ creativeId: creative.id, ...(scan ? { scanId: scan.id } : {}) });
    const url = webPage(creative.shareURL);
    return { ref: { backend: 'advalidation', id, ...(url === undefined ? {} : { url }) } };
}
function hasEnded(scan) {
    return statusOf(scan).state === 'completed' || isLost(scan);
}
function isLost(scan) {
    const { state } = statusOf(scan);
    return state === 'failed' || state === 'cancelled';
}

;// CONCATENATED MODULE: ./build/backends/advalidation/status.js

/** A scan that has finished is analysed after that; so long is waited for the number of its issues. */
const analysisMs = 60_000;
/** Asks where a scan stands, once each time. */
function createStatusReader(client, clock) {
    const finishedAt = new Map();
    return async ({ creativeId, scanId }, signal) => {
        const scan = scanId === undefined
            ? (await client.creative(creativeId, signal, { once: true, names: 'scan' })).latestScanStatus
            : await client.scan(scanId, signal, { once: true });
        if (!scan)
            return { state: 'queued', detail: 'the creative has no scan yet' };
        const status = statusOf(scan);
        if (status.state !== 'completed' || scan.nbIssues !== null)
            return status;
        const since = finishedAt.get(scan.id) ?? clock.now();
        finishedAt.set(scan.id, since);
        return clock.now() - since < analysisMs
            ? { state: 'running', detail: 'finished, not analysed yet' }
            : status;
    };
}

;// CONCATENATED MODULE: ./build/backends/advalidation/thresholds.js


/**
 * What the ad specification of a creative asks of each test, in its own words. They only explain, so a run goes on
 * without them.
 */
async function readThresholds(client, { campaignId }, logger, signal) {
    if (campaignId === undefined)
        return new Map();
    try {
        const { adspecId } = await client.campaign(campaignId, signal);
        if (adspecId === null)
            return new Map();
        const { tests } = await client.specification(adspecId, signal);
        return new Map(tests.flatMap(({ name, conditionsString }) => name && conditionsString ? [[name, conditionsString]] : []));
    }
    catch (thrown) {
        signal.throwIfAborted();
        logger.info((0,core_text/* line */.n8) `the ad specification cannot be read, so thresholds are not shown: ${(0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown))}`);
        return new Map();
    }
}

;// CONCATENATED MODULE: ./build/backends/advalidation/discover.js
/** A complex VAST tag has some thirty; each costs a request of the 60 a minute. */
const mostParts = 300;
/**
 * The parts of a creative (https://advalidation.com/docs/data-model/): of a VAST tag with variations these and their media
 * files, of another one its media files, of everything else none.
 */
async function discoverParts(client, creative, signal) {
    if ((creative.nbVariations ?? 0) > 0)
        return discoverVariations(client, creative, signal);
    if (!mayHaveMediaFiles(creative))
        return { parts: [], gaps: [] };
    const files = await client.mediaFiles(creative.id, signal);
    return discovered(creative, files.items.map((file) => ({ name: mediaFile(file), creative: file })), gapsOf(files, creative.nbMediaFiles, 'media files'));
}
/** The number is not in every answer; only VAST tags have such files. */
function mayHaveMediaFiles({ nbMediaFiles, sourceType = '' }) {
    return nbMediaFiles === null ? /vast/i.test(sourceType) : nbMediaFiles > 0;
}
async function discoverVariations(client, creative, signal) {
    const variations = await client.variations(creative.id, signal);
    const gaps = gapsOf(variations, creative.nbVariations, 'variations');
    const found = [];
    for (const [index, { creativeId, label }] of variations.items.entries()) {
        if (index + found.length > mostParts) {
            gaps.push(`only ${index} of its ${variations.items.length} variations were looked at`);
            break;
        }
        const inside = await client.variation(creative.id, creativeId, signal);
        gaps.push(...gapsOf(inside, null, `parts of ${label}`));
        if (!inside.items.some(({ id }) => id === creativeId))
            gaps.push(`${label} is not in its own list of parts`);
        for (const item of inside.items)
            found.push({ name: item.id === creativeId ? label : `${label}, ${mediaFile(item)}`, creative: item });
    }
    return discovered(creative, found, gaps);
}
function gapsOf({ items, whole }, counted, what) {
    if (whole && items.length >= (counted ?? 0))
        return [];
    return [`the list of ${what} is not whole: ${items.length}${counted === null ? '' : ` of ${counted}`}`];
}
function mediaFile({ width, height }) {
    return width && height ? `media file ${width}x${height}` : 'media file';
}
/** Each creative once, however often the lists name it, and with a label of its own. */
function discovered(root, found, gaps) {
    const seen = new Set([root.id]);
    const labels = new Map();
    const parts = [];
    for (const { name, creative } of found) {
        if (seen.has(creative.id))
            continue;
        seen.add(creative.id);
        const count = (labels.get(name) ?? 0) + 1;
        labels.set(name, count);
        const label = count === 1 ? name : `${name} (${count})`;
        const scanId = creative.latestScanStatus?.id;
        parts.push(scanId === undefined ? { label } : { label, scanId });
    }
    if (parts.length <= mostParts)
        return { parts, gaps };
    return {
        parts: parts.slice(0, mostParts),
        gaps: [...gaps, `only ${mostParts} of its ${parts.length} parts were looked at`],
    };
}

;// CONCATENATED MODULE: ./build/backends/advalidation/read-tests.js

const results = new Set(['pass', 'fail', 'warn']);
/** Reads the tests of a scan one by one: what cannot be read or judged is never taken as passed. */
function readTests(scan) {
    if (!Array.isArray(scan.tests))
        return { tests: [], gaps: [whyNone(scan)] };
    const parsed = scan.tests.map((test) => testSchema.safeParse(test));
    const tests = parsed.flatMap(({ data }) => (data ? [data] : []));
    const unreadable = parsed.length - tests.length;
    const odd = tests.filter(({ result }) => !results.has(result));
    return {
        tests,
        gaps: [
            ...(unreadable > 0 ? [`has tests that cannot be read: ${unreadable} of ${parsed.length}`] : []),
            ...odd.map(({ name, result }) => `says '${result}' of ${name}, which is not known here`),
        ],
    };
}
/** The list that a scan of the monitoring has in the place of tests. */
function alertsIn({ tests, monitoring_alerts, monitoringAlerts, }) {
    const alerts = monitoring_alerts ?? monitoringAlerts;
    return Array.isArray(alerts) && !Array.isArray(tests) ? alerts : undefined;
}
function whyNone(scan) {
    const alerts = alertsIn(scan);
    if (alerts === undefined)
        return 'has no tests in its answer';
    return `was made by monitoring, whose answer has ${alerts.length} alerts in the place of tests; scan the creative again`;
}

;// CONCATENATED MODULE: ./build/backends/advalidation/tree.js




/** Parts may be scanned a little longer than the whole. */
const patienceMs = 60_000;
const askAgainMs = 5_000;
/**
 * Reads it all: only `/scans/{id}` has tests, and only of the one part that was scanned. Rejects with `SCAN_FAILED` for a
 * scan without a verdict; a part without one is a gap, and has no tests.
 */
async function readTree({ client, clock }, { creativeId, scanId }, signal) {
    const giveUpAt = clock.now() + patienceMs;
    const until = async (isReady, read) => {
        for (;;) {
            const value = await read();
            if (isReady(value) || clock.now() + askAgainMs > giveUpAt)
                return value;
            await clock.sleep(askAgainMs, signal);
        }
    };
    const root = await client.scanWithTests(scanId, signal);
    if (root.isInconclusive)
        throw new errors/* ScangateError */.fm('SCAN_FAILED', noVerdict('the scan', root), {
            hint: 'Look at the creative in Advalidation, then scan it again.',
        });
    const creative = await until((value) => !hasParts(value) || (value.latestScanStatus?.id ?? 0) >= scanId, () => client.creative(creativeId, signal));
    const discovery = await discoverParts(client, creative, signal);
    const own = readTests(root);
    const parts = [{ label: '', tests: own.tests }];
    const gaps = [
        ...tree_gapsOf(root, 'the scan', isContainer(creative, root) ? [] : own.gaps),
        ...(hasParts(creative) && creative.latestScanStatus?.id !== root.id
            ? [`scan ${root.id} is not the latest of the creative, so its parts may be of another scan`]
            : []),
        ...discovery.gaps,
    ];
    let isJudged = alertsIn(root) === undefined;
    for (const { label, scanId: partScanId } of discovery.parts) {
        if (partScanId === undefined) {
            gaps.push(`${label} was not scanned`);
            continue;
        }
        const scan = await until(tree_hasEnded, () => client.scanWithTests(partScanId, signal));
        isJudged &&= !scan.isInconclusive && alertsIn(scan) === undefined;
        if (scan.isInconclusive) {
            gaps.push(noVerdict(`the scan of ${label}`, scan));
            continue;
        }
        const read = readTests(scan);
        parts.push({ label, tests: read.tests });
        gaps.push(...tree_gapsOf(scan, `the scan of ${label}`, read.gaps));
    }
    return { creative, root, parts, gaps, isJudged };
}
function hasParts(creative) {
    return (creative.nbVariations ?? 0) > 0 || mayHaveMediaFiles(creative);
}
/** The scan of a tag with variations has no tests of its own. */
function isContainer({ nbVariations }, { tests }) {
    return (nbVariations ?? 0) > 0 && (tests === undefined || tests === null);
}
function tree_hasEnded(scan) {
    return !['queued', 'running'].includes(statusOf(scan).state);
}
function tree_gapsOf(scan, subject, ofTests) {
    return statusOf(scan).state === 'completed'
        ? ofTests.map((why) => `${subject} ${why}`)
        : [`${subject} is '${scan.processingStatus}', not finished`];
}

;// CONCATENATED MODULE: ./build/backends/advalidation/index.js











const advalidation_id = 'advalidation';
const address = 'https://app.advalidation.io';
/** Advalidation: tests advertising creatives against an ad specification (https://advalidation.com/docs). */
const advalidationBackend = {
    checks: [creativeCheck],
    attaches: true,
    connection: { baseUrl: address, credentials: [['api-key']] },
    options: advalidationOptions,
    delivers: [],
    namesNoFixes: true,
    senseless: {
        kinds: ['cyclonedx', 'spdx', 'gitlab'],
        reason: 'Advalidation tests advertising creatives, which have no components and no vulnerabilities',
    },
    checkOptions: (options, spelled) => parseOptions(options, spelled).problems,
    create: (options, deps) => createAdvalidationBackend(parseOptions(options, 'options').options, deps),
};
function createAdvalidationBackend(options, deps) {
    const { http, clock, logger, baseUrl, apiKey = '' } = deps;
    const client = createClient(http, baseUrl ?? new URL(address), apiKey);
    const creativeId = options['creative-id'];
    const way = creativeId === undefined ? uploadAndScan(client, options, logger) : rescan(client, creativeId);
    const readStatus = createStatusReader(client, clock);
    return {
        id: advalidation_id,
        checks: advalidationBackend.checks,
        async preflight(target, signal) {
            await client.whoAmI(signal);
            await way.check(target, signal);
        },
        start: way.start,
        find: way.find,
        status: (ref, signal) => readStatus(parseScanId(ref.id), signal),
        async attach(scanId, signal) {
            const handle = parseScanId(scanId);
            const creative = await client.creative(handle.creativeId, signal, { names: 'scan' });
            if (handle.scanId === undefined)
                return startedScan(creative, creative.latestScanStatus);
            return startedScan(creative, await client.scan(handle.scanId, signal));
        },
        async results(ref, signal) {
            const tree = await readTree({ client, clock }, await resolved(client, ref, signal), signal);
            const thresholds = await readThresholds(client, tree.creative, logger, signal);
            const results = resultsOf(tree, gradingOf(options), thresholds, aboutOf(options, tree.creative));
            return {
                ...results,
                notices: [...(results.notices ?? []), ...servedNotices(options)],
                nativeReports: [],
            };
        },
    };
}
/** An upload whose scan had no id when it was started has one now. */
async function resolved(client, { id: refId }, signal) {
    const { creativeId, scanId } = parseScanId(refId);
    if (scanId !== undefined)
        return { creativeId, scanId };
    const { latestScanStatus } = await client.creative(creativeId, signal);
    if (latestScanStatus)
        return { creativeId, scanId: latestScanStatus.id };
    throw new errors/* ScangateError */.fm('SCAN_NOT_FOUND', `creative ${creativeId} has no scan`);
}


/***/ }),

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

/***/ 16761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ countByGrade),
/* harmony export */   V: () => (/* binding */ gradeOf)
/* harmony export */ });
/** Of a result with `grading: 'pass-fail'`: high and worse stand for failed, what is below for warned. */
function gradeOf(severity) {
    return severity === 'medium' || severity === 'low' || severity === 'info' ? 'warned' : 'failed';
}
function countByGrade(counts) {
    const { critical, high, unknown, medium, low, info } = counts;
    return { failed: critical + high + unknown, warned: medium + low + info };
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
