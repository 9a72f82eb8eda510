export const id = 2901;
export const ids = [2901];
export const modules = {

/***/ 2901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advalidationEmulator: () => (/* binding */ advalidationEmulator)
});

// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 23 modules
var dist = __webpack_require__(1829);
;// CONCATENATED MODULE: ./build/emulators/advalidation/specifications.js
const displayTests = [
    {
        name: 'Test_Display_Filesize',
        conditions: 'Maximum 150 KB',
        good: { value: '120000', formatted: '120 KB', phrase: 'File size is 120 KB' },
        bad: { value: '200000', formatted: '200 KB', phrase: 'File size is 200 KB', result: 'fail' },
    },
    {
        name: 'Test_Display_SslCompliance',
        conditions: null,
        good: { value: 'true', formatted: 'Compliant', phrase: null },
        bad: { value: 'false', formatted: '2 insecure requests', phrase: null, result: 'fail' },
    },
    {
        name: 'Test_Display_LoadTime',
        conditions: 'Maximum 2.00 seconds',
        good: { value: '1.2', formatted: '1.20 seconds', phrase: 'Loads in 1.20 seconds' },
        bad: { value: '2.4', formatted: '2.40 seconds', phrase: 'Loads in 2.40 seconds', result: 'warn' },
    },
    {
        name: 'Test_Display_Dimensions',
        conditions: '300x250, 728x90',
        good: { value: '300x250', formatted: '300x250', phrase: 'Dimensions are 300x250' },
    },
];
const vastTests = [
    {
        name: 'Test_Video_VastSkipDetection',
        conditions: null,
        good: { value: 'true', formatted: 'Skippable', phrase: null },
        bad: { value: 'false', formatted: 'Not skippable', phrase: null, result: 'fail' },
    },
    {
        name: 'Test_Video_VastVersion',
        conditions: '3.0, 4.0, 4.2',
        good: { value: '4.2', formatted: '4.2', phrase: 'VAST version is 4.2' },
    },
];
const videoTests = [
    {
        name: 'Test_Video_AudioAverage',
        conditions: '-23 +/- 1 LUFS',
        good: { value: '-23.1', formatted: '-23.10 LUFS', phrase: null },
        bad: { value: '-26.7', formatted: '-26.70 LUFS', phrase: null, result: 'fail' },
    },
    {
        name: 'Test_Video_Bitrate',
        conditions: 'Minimum 2500 kb/s',
        good: { value: '3810', formatted: '3810 kb/s', phrase: 'Bit rate is 3810 kb/s' },
        bad: { value: '2100', formatted: '2100 kb/s', phrase: 'Bit rate is 2100 kb/s', result: 'warn' },
    },
    {
        name: 'Test_Video_Duration',
        conditions: '6.00 seconds, 15.00 seconds',
        good: { value: '15.04', formatted: '15.04 seconds', phrase: 'Duration is 15.04 seconds' },
    },
];
const specifications = [
    { id: 41, name: 'Display', type: 'display', isDefault: true, tests: displayTests, mediaTests: [] },
    { id: 42, name: 'Video', type: 'video', isDefault: true, tests: vastTests, mediaTests: videoTests },
    { id: 43, name: 'Publisher', type: 'display', isDefault: false, tests: displayTests, mediaTests: [] },
];
/** As `GET /ad-specifications/{id}` gives it; the list has no tests. */
function showSpecification({ id, name, type, isDefault, tests, mediaTests }, withTests) {
    return {
        id,
        name,
        createdAt: '2026-01-05T08:00:00Z',
        updatedAt: null,
        type,
        isDefault,
        isPublic: false,
        ...(withTests
            ? {
                tests: [...tests, ...mediaTests].map((test) => ({
                    name: test.name,
                    enabled: true,
                    conditionsString: test.conditions,
                })),
            }
            : {}),
    };
}

;// CONCATENATED MODULE: ./build/emulators/advalidation/creative.js

/** Of how many media files a VAST tag has the sample is. */
const sizes = [
    { width: 640, height: 360 },
    { width: 1_280, height: 720 },
];
/**
 * A creative as its campaign makes it: a banner, or a VAST tag with media files, or `varies` with two variations that
 * have media files each. Ids are taken as they come, its own first.
 */
function makeCreative(campaign, name, varies, createdAt, nextId) {
    const { tests = [], mediaTests = [] } = specifications.find(({ id }) => id === campaign.adspecId) ?? {};
    const id = nextId();
    const noParts = { width: null, height: null, variations: [], mediaFiles: [] };
    const common = { ...noParts, campaignId: campaign.id, createdAt };
    if (campaign.type === 'display')
        return { ...common, id, parentId: null, name, sourceType: 'html5', width: 300, height: 250, tests };
    const part = { ...common, parentId: id };
    const files = () => sizes.map((size) => {
        const file = `${size.width}x${size.height}.mp4`;
        return {
            ...part,
            ...size,
            id: nextId(),
            name: file,
            sourceType: 'vast-child-video',
            tests: mediaTests,
        };
    });
    const variation = (label) => ({
        ...part,
        id: nextId(),
        name: label,
        sourceType: 'vast-variation',
        tests,
        mediaFiles: files(),
    });
    const vast = { ...common, id, parentId: null, name, sourceType: 'vast' };
    return varies
        ? { ...vast, tests: [], variations: [variation('Variation A'), variation('Variation B')] }
        : { ...vast, tests, mediaFiles: files() };
}
/** What is in a creative, one level down. */
function partsOf({ variations, mediaFiles }) {
    return [...variations, ...mediaFiles];
}

;// CONCATENATED MODULE: ./build/emulators/advalidation/account.js


/** The creative that is there from the start. */
const sampleCreativeId = 100;
/** An account with two campaigns, and one creative that was scanned when it was uploaded. */
function createAccount({ clock, play }) {
    const campaigns = [];
    const creatives = new Map();
    const scans = new Map();
    const nextCampaign = counter(25);
    const nextCreative = counter(sampleCreativeId);
    const nextScan = counter(300);
    const keep = (creative) => {
        creatives.set(creative.id, creative);
        for (const part of partsOf(creative))
            keep(part);
    };
    const isSkipped = (part, whole) => play.has('unscanned-part') && part === whole.mediaFiles.at(-1);
    const account = {
        campaigns,
        creatives,
        scans,
        addCampaign(name, { type, id: adspecId }) {
            const campaign = { id: nextCampaign(), name, type, adspecId };
            campaigns.push(campaign);
            return campaign;
        },
        addCreative(campaign, name) {
            const varies = play.has('vast-variations');
            const creative = makeCreative(campaign, name, varies, clock.now(), nextCreative);
            keep(creative);
            return creative;
        },
        scan(creative, sequenceType, asked) {
            const scan = { id: nextScan(), creative, sequenceType, startedAt: clock.now(), asked };
            scans.set(scan.id, scan);
            for (const part of partsOf(creative))
                if (!isSkipped(part, creative))
                    account.scan(part, sequenceType, asked);
            return scan;
        },
        scansOf: (creative) => [...scans.values()].filter((scan) => scan.creative === creative).reverse(),
    };
    seed(account, play);
    return account;
}
function seed(account, play) {
    const [display, video] = specifications;
    const banners = account.addCampaign('Spring banners', display);
    const spots = account.addCampaign('Spring spots', video);
    if (play.has('many-campaigns'))
        for (let n = 1; n <= 45; n++)
            account.addCampaign(`Archive ${n}`, display);
    const isVast = play.has('vast-variations') || play.has('vast-media-files');
    const creative = account.addCreative(isVast ? spots : banners, isVast ? 'Spring spot' : 'Spring banner');
    account.scan(creative, 'initial', false);
}
function counter(first) {
    let next = first;
    return () => {
        next += 1;
        return next - 1;
    };
}

;// CONCATENATED MODULE: ./build/emulators/advalidation/envelope.js
const statuses = { 401: 401, 403: 403, 404: 404, 413: 413, 422: 422, 429: 429 };
function refuse(c, status, ...issues) {
    return c.json({ error: { responseCode: status, issues } }, statuses[status]);
}
function notFound(c, what) {
    return refuse(c, 404, { type: 'not_found', message: `${what} was not found` });
}
const pageSize = 20;
/** A page of a list; `page` is the number asked for, from 1. */
function listed(c, items) {
    const page = Math.max(1, Number(c.req.query('page') ?? '1') || 1);
    const shown = items.slice((page - 1) * pageSize, page * pageSize);
    const totalPages = Math.max(1, Math.ceil(items.length / pageSize));
    const pagination = { count: shown.length, totalCount: items.length, page, totalPages };
    return c.json({ meta: { pagination }, data: shown });
}

;// CONCATENATED MODULE: ./build/emulators/advalidation/rate-limit.js

const burst = 15;
const refillMs = 1_000;
/**
 * The vendor's token bucket: 15 at once, then one a second. Its `Retry-After` always names the size of the bucket,
 * whatever the real wait is.
 */
function rateLimit({ clock }) {
    let tokens = burst;
    let countedAt = clock.now();
    return async (c, next) => {
        const now = clock.now();
        tokens = Math.min(burst, tokens + (now - countedAt) / refillMs);
        countedAt = now;
        if (tokens < 1) {
            const refusal = refuse(c, 429, { type: 'rate_limit', message: 'Too many requests' });
            refusal.headers.set('retry-after', String(burst));
            refusal.headers.set('x-ratelimit-ipremaining', '0');
            return refusal;
        }
        tokens -= 1;
        await next();
        c.header('X-RateLimit-IPRemaining', String(Math.floor(tokens)));
        return undefined;
    };
}

;// CONCATENATED MODULE: ./build/emulators/advalidation/uploads.js
const mostBytes = 16 * 1024 * 1024;
const videoFile = /\.(mp4|mov|webm|mxf)$/i;
const displayFile = /\.(zip|png|jpe?g|gif|html?)$/i;
/** Reads the body of an upload: `{"payload"}` as JSON, text, or the bytes of a file. */
async function readUpload(c, type, now) {
    const contentType = c.req.header('content-type') ?? '';
    const name = c.req.header('x-filename') ?? `API-Upload-${now.getTime()}`;
    const bytes = Buffer.from(await c.req.arrayBuffer());
    if (bytes.length > mostBytes)
        return { refused: 413, message: 'The file is larger than 16 MB' };
    if (contentType.startsWith('application/json')) {
        const payload = payloadOf(bytes.toString());
        if (payload === undefined)
            return { refused: 422, message: 'This value should not be blank', field: 'payload' };
    }
    else if (bytes.length === 0)
        return { refused: 422, message: 'The file is empty' };
    const wrong = type === 'display' ? videoFile : displayFile;
    if (wrong.test(name))
        return { refused: 422, message: `The type of the creative does not fit a ${type} campaign` };
    return { name };
}
function payloadOf(text) {
    try {
        const { payload } = JSON.parse(text);
        return typeof payload === 'string' && payload !== '' ? payload : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/emulators/advalidation/routes.js





/** The API below `/v2`. */
function routes(settings, account, show, apiKey) {
    const { play, clock } = settings;
    const app = new dist/* Hono */.$();
    app.use(rateLimit(settings));
    app.use(async (c, next) => {
        if (c.req.header('x-api-key') !== apiKey)
            return refuse(c, 401, { type: 'authentication', message: 'Unable to authenticate user' });
        if (c.req.method === 'POST' && play.has('read-only-key'))
            return refuse(c, 403, { type: 'permission', message: 'You may not update this object' });
        return next();
    });
    const creativeOf = (c) => account.creatives.get(Number(c.req.param('id')));
    const campaignOf = (c) => account.campaigns.find(({ id }) => id === Number(c.req.param('id')));
    const specificationOf = (id) => specifications.find((candidate) => candidate.id === id);
    app.get('/users/me', (c) => c.json({ data: { id: 7, name: 'CI', email: 'ci@customer.example', customerId: 3 } }));
    app.get('/ad-specifications', (c) => listed(c, specifications.map((specification) => showSpecification(specification, false))));
    app.get('/ad-specifications/:id', (c) => {
        const found = specificationOf(Number(c.req.param('id')));
        return found ? c.json({ data: showSpecification(found, true) }) : notFound(c, 'The ad specification');
    });
    app.get('/campaigns', (c) => listed(c, account.campaigns));
    app.post('/campaigns', async (c) => {
        const { name, type, adspecId } = await c.req.json().catch(() => ({}));
        const specification = adspecId === null
            ? specifications.find((candidate) => candidate.isDefault && candidate.type === type)
            : specificationOf(adspecId);
        const issues = [
            ...(typeof name === 'string' && name !== '' ? [] : ['name']),
            ...(type === 'display' || type === 'video' ? [] : ['type']),
            ...(specification?.type === type ? [] : ['adspecId']),
        ].map((relatedField) => ({ type: 'validation', message: 'This value is not valid', relatedField }));
        if (issues.length > 0 || !specification)
            return refuse(c, 422, ...issues);
        return c.json({ data: account.addCampaign(name, specification) });
    });
    app.get('/campaigns/:id', (c) => {
        const found = campaignOf(c);
        return found ? c.json({ data: found }) : notFound(c, 'The campaign');
    });
    app.get('/campaigns/:id/creatives', (c) => {
        const found = campaignOf(c);
        if (!found)
            return notFound(c, 'The campaign');
        const own = [...account.creatives.values()].filter(({ campaignId, parentId }) => campaignId === found.id && parentId === null);
        return listed(c, own.map((creative) => show.creative(creative, true)));
    });
    app.post('/campaigns/:id/creatives', async (c) => {
        const campaign = campaignOf(c);
        if (!campaign)
            return notFound(c, 'The campaign');
        const upload = await readUpload(c, campaign.type, clock.date());
        if ('refused' in upload) {
            const { refused, message, field } = upload;
            return refuse(c, refused, { type: 'upload', message, ...(field ? { relatedField: field } : {}) });
        }
        const creative = account.addCreative(campaign, upload.name);
        account.scan(creative, 'initial', true);
        return listed(c, [show.creative(creative, true)]);
    });
    app.get('/creatives/:id', (c) => {
        const found = creativeOf(c);
        return found ? c.json({ data: show.creative(found, false) }) : notFound(c, 'The creative');
    });
    app.post('/creatives/:id/rescan', (c) => {
        const found = creativeOf(c);
        if (!found)
            return notFound(c, 'The creative');
        return c.json({ data: show.scan(account.scan(found, 'manual', true), false) });
    });
    app.get('/creatives/:id/media-files', (c) => {
        const found = creativeOf(c);
        if (!found)
            return notFound(c, 'The creative');
        return listed(c, found.mediaFiles.map((file) => show.creative(file, true)));
    });
    app.get('/creatives/:id/variations', (c) => {
        const found = creativeOf(c);
        if (!found)
            return notFound(c, 'The creative');
        return listed(c, found.variations.map(({ id, name }) => ({ creativeId: id, label: name })));
    });
    app.get('/creatives/:id/variations/:variation', (c) => {
        const found = creativeOf(c)?.variations.find(({ id }) => id === Number(c.req.param('variation')));
        if (!found)
            return notFound(c, 'The variation');
        return listed(c, [found, ...found.mediaFiles].map((part) => show.creative(part, true)));
    });
    app.get('/scans/:id', (c) => {
        const found = account.scans.get(Number(c.req.param('id')));
        if (!found)
            return notFound(c, 'The scan');
        return c.json({ data: show.scan(found, c.req.query('include_checks') === 'true') });
    });
    app.all('*', (c) => notFound(c, 'The resource'));
    return app;
}

// EXTERNAL MODULE: ./build/emulators/kit/timeline.js
var timeline = __webpack_require__(2433);
;// CONCATENATED MODULE: ./build/emulators/advalidation/show.js


/** Milliseconds after its end in which a scan is not analysed yet, with `slow-analysis`. */
const analysisMs = 20_000;
/** Milliseconds in which a creative does not name its newest scan, with `stale-latest` and `late-scan`. */
const lateMs = 10_000;
function createShower(settings, account) {
    const { clock, play, durationMs, scenario } = settings;
    const iso = (at) => new Date(clock.date().getTime() - (clock.now() - at)).toISOString();
    const hasEndedBefore = ({ asked }) => !asked && !play.has('scan-under-way');
    const endsAt = (scan) => (hasEndedBefore(scan) ? scan.startedAt : scan.startedAt + durationMs);
    const state = (scan) => {
        if (hasEndedBefore(scan))
            return 'finished';
        if (settings.state !== undefined)
            return settings.state;
        const phase = (0,timeline/* phaseOf */.h)(settings, scan.startedAt);
        if (phase === 'queued')
            return 'queued';
        if (phase === 'running')
            return 'processing';
        return scenario === 'failed' || scenario === 'cancelled' ? scenario : 'finished';
    };
    const isAnalysed = (scan) => state(scan) === 'finished' &&
        !play.has('never-analysed') &&
        !(play.has('slow-analysis') && clock.now() < endsAt(scan) + analysisMs);
    const misses = ({ bad }) => bad !== undefined && scenario === 'findings' && !(bad.result === 'fail' && play.has('warnings-only'));
    /** One that no test tells of, where the sample misses none. */
    const untold = ({ parentId }) => play.has('missing-test') && scenario !== 'findings' && parentId === null ? 1 : 0;
    const issuesOf = (creative) => creative.tests.filter(misses).length + partsOf(creative).reduce((sum, part) => sum + issuesOf(part), 0);
    const showTest = (test) => {
        const measured = misses(test) ? test.bad : test.good;
        return {
            name: test.name,
            value: measured?.value ?? null,
            valueFormatted: measured?.formatted ?? null,
            valuePhrase: measured?.phrase ?? null,
            result: misses(test) ? test.bad?.result : 'pass',
            attributes: [],
            extended: null,
        };
    };
    /** The scan of a tag with variations has none, not even an empty list. */
    const testsOf = ({ tests, variations }) => {
        const shown = play.has('missing-test')
            ? tests.filter((test) => !misses(test) || test !== tests[0])
            : tests;
        return variations.length > 0 ? {} : { tests: shown.map(showTest) };
    };
    const hasNoVerdict = ({ creative }) => {
        const whole = account.creatives.get(creative.parentId ?? creative.id);
        const isLast = creative === whole?.mediaFiles.at(-1);
        return play.has('inconclusive') || (play.has('inconclusive-part') && isLast);
    };
    const showScan = (scan, withTests) => {
        const processingStatus = state(scan);
        const finished = processingStatus === 'finished';
        const inconclusive = finished && hasNoVerdict(scan);
        const monitored = play.has('monitoring');
        return {
            id: scan.id,
            createdAt: iso(scan.startedAt),
            updatedAt: null,
            finishedAt: finished ? iso(endsAt(scan)) : null,
            sequenceType: monitored ? 'monitoring' : scan.sequenceType,
            nbIssues: isAnalysed(scan) ? issuesOf(scan.creative) + untold(scan.creative) : null,
            processingStatus,
            isInconclusive: inconclusive,
            inconclusiveReason: inconclusive ? 'The creative did not render' : null,
            ...(finished && withTests ? (monitored ? { monitoring_alerts: [] } : testsOf(scan.creative)) : {}),
        };
    };
    /** The scan that the creative names as its newest. */
    const latestScan = (creative) => {
        const [newest, before] = account.scansOf(creative);
        const young = newest !== undefined && clock.now() < newest.startedAt + lateMs;
        if (young && before !== undefined && play.has('stale-latest'))
            return before;
        return young && newest.asked && before === undefined && play.has('late-scan') ? undefined : newest;
    };
    return {
        state,
        scan: showScan,
        creative(creative, inList) {
            const latest = latestScan(creative);
            return {
                id: creative.id,
                campaignId: creative.campaignId,
                name: creative.name,
                createdAt: iso(creative.createdAt),
                updatedAt: null,
                parentId: creative.parentId,
                sourceType: creative.sourceType,
                sourceTypeLabel: creative.sourceType,
                shareURL: `https://app.advalidation.example/share/${creative.id}`,
                width: creative.width,
                height: creative.height,
                userId: 7,
                ...(creative.variations.length > 0 ? { nbVariations: creative.variations.length } : {}),
                ...(inList ? {} : { nbMediaFiles: creative.mediaFiles.length || null }),
                latestScanStatus: latest ? showScan(latest, false) : null,
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/emulators/advalidation/index.js




/**
 * Stands in for app.advalidation.io. Creative 100 is a banner, or with `vast-…` a video, in one of two campaigns.
 * Written from the vendor's guide, data model and operations pages (https://advalidation.com/docs).
 */
const advalidationEmulator = {
    scenarios: ['findings', 'clean', 'failed', 'cancelled'],
    behaviours: {
        'vast-variations': 'Creative 100, and each upload of a video, is a VAST tag with two variations.',
        'vast-media-files': 'Creative 100, like each upload of a video, is a VAST tag with two media files.',
        'warnings-only': 'No test fails, but some warn.',
        inconclusive: 'Scans finish without a verdict.',
        'inconclusive-part': 'The scan of the last media file finishes without a verdict.',
        'slow-analysis': 'The number of issues is missing for 20 s after a scan has finished.',
        'never-analysed': 'The number of issues is missing for ever.',
        monitoring: 'Scans have no tests, but a list of monitoring alerts.',
        'missing-test': 'More issues are counted than there are tests that tell of them.',
        'unscanned-part': 'The last media file has no scan.',
        'stale-latest': 'For 10 s after a rescan the creative names the scan before it as its latest.',
        'late-scan': 'An upload has no scan for its first 10 s.',
        'scan-under-way': 'The first scan of creative 100 has only just been started by somebody else.',
        'many-campaigns': 'There are 45 more campaigns, on several pages.',
        'read-only-key': 'The key may read, but every POST is refused with 403.',
    },
    create(settings) {
        const credential = 'emulated-advalidation-key';
        const account = createAccount(settings);
        const show = createShower(settings, account);
        return {
            app: new dist/* Hono */.$().route('/v2', routes(settings, account, show, credential)),
            credential,
            options: { 'creative-id': sampleCreativeId },
            scans: () => [...account.scans.values()]
                .filter(({ asked, creative }) => asked && creative.parentId === null)
                .map((scan) => ({
                id: `${scan.creative.id}-${scan.id}`,
                target: scan.creative.name,
                state: show.state(scan),
                stopped: false,
            })),
        };
    },
};


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ phaseOf),
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
/** A quarter of the time a scan is queued, then it runs, then it has ended. */
function phaseOf({ clock, durationMs }, startedAt) {
    const elapsed = clock.now() - startedAt;
    if (elapsed < durationMs / 4)
        return 'queued';
    return elapsed < durationMs ? 'running' : 'ended';
}
/** How much of a scan is done, 0 to 100. */
function progressOf({ clock, durationMs }, startedAt) {
    if (durationMs === 0)
        return 100;
    return Math.min(100, Math.floor(((clock.now() - startedAt) / durationMs) * 100));
}


/***/ })

};
