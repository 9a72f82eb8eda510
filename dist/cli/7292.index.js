export const id = 7292;
export const ids = [7292];
export const modules = {

/***/ 7292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  appsecplusEmulator: () => (/* binding */ appsecplusEmulator)
});

// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 23 modules
var dist = __webpack_require__(1829);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/emulators/appsecplus/refusal.js
/** An answer in the "standard AppSec+ error object" of the vulnerabilities page. */
function refusal(status, code, message) {
    return Response.json({ code, message }, { status });
}

;// CONCATENATED MODULE: ./build/emulators/appsecplus/access.js


const apiToken = 'appsecplus-emulator-token';
const client = { id: 'appsecplus-emulator', secret: 'appsecplus-emulator-secret' };
/** "100 requests/min per token", says the guide on best practices. */
const requestsPerMinute = 100;
const minuteMs = 60_000;
const hourMs = 3_600_000;
function createAccess({ clock, play }) {
    const goodUntil = new Map([[apiToken, Number.POSITIVE_INFINITY]]);
    const askedAt = new Map();
    const [lifeMs, saidMs] = play.has('short-tokens')
        ? [20_000, 20_000]
        : [play.has('token-expiry') ? 30_000 : hourMs, hourMs];
    return {
        async guard(context, next) {
            const [, token = ''] = /^Bearer (\S+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
            if ((goodUntil.get(token) ?? 0) <= clock.now())
                return refusal(401, 'unauthorized', 'Authentication failed.');
            const recent = (askedAt.get(token) ?? []).filter((at) => clock.now() - at < minuteMs);
            if (recent.length >= requestsPerMinute)
                return refusal(429, 'rate_limited', 'Too many requests.');
            askedAt.set(token, [...recent, clock.now()]);
            return next();
        },
        async issueToken(context) {
            const type = context.req.header('content-type') ?? '';
            const form = new URLSearchParams(type.startsWith('application/x-www-form-urlencoded') ? await context.req.text() : '');
            if (form.get('grant_type') !== 'client_credentials')
                return Response.json({ error: 'unsupported_grant_type' }, { status: 400 });
            if (form.get('client_id') !== client.id || form.get('client_secret') !== client.secret)
                return Response.json({ error: 'invalid_client' }, { status: 401 });
            const token = `token-${(0,external_node_crypto_.randomUUID)()}`;
            goodUntil.set(token, clock.now() + lifeMs);
            return Response.json({ access_token: token, token_type: 'Bearer', expires_in: saidMs / 1_000 });
        },
    };
}

;// CONCATENATED MODULE: ./build/emulators/appsecplus/applications.js
const shop = { id: 'app-12345', name: 'Web Shop', repoUrl: 'https://github.com/acme/shop' };
const payments = {
    id: 'app-67890',
    name: 'Payments API',
    repoUrl: 'https://github.com/example/payments',
};
const twin = {
    id: 'app-12346',
    name: 'Web Shop (staging)',
    repoUrl: 'https://github.com/acme/shop.git',
};
function applications(play) {
    return play.has('twin-application') ? [shop, payments, twin] : [shop, payments];
}
/** All fields of the page about applications. */
function showApplication({ id, name, repoUrl }) {
    return {
        id,
        name,
        description: `${name}, in production`,
        criticality: 'high',
        owner: 'team-shop',
        repoUrl,
        serviceUrl: 'https://shop.example.com',
        language: 'typescript',
        tags: ['shop', 'pci'],
        createdAt: '2025-10-01T12:34:56Z',
        updatedAt: '2025-11-01T08:30:00Z',
    };
}

;// CONCATENATED MODULE: ./build/emulators/appsecplus/behaviours.js
/** What odd behaviour the emulator can play, a sentence each. */
const behaviours = {
    conflict: 'Another scan of the application runs already when the first one is asked for.',
    'conflict-ended': 'The first scan asked for is refused because of one that has ended by then.',
    'short-tokens': 'A token of /oauth/token lives 20 seconds, and says so.',
    'token-expiry': 'A token of /oauth/token stops working after 30 seconds, although it says an hour.',
    'paged-items': 'Lists come as {items, nextCursor}, two entries a page.',
    'paged-data': 'Lists come as {data, nextCursor}, two entries a page.',
    'cursor-loop': 'Lists come in pages that name each other as the next one for ever.',
    'late-summary': 'A scan is completed 15 seconds before its summary is there.',
    'no-summary': 'A completed scan never gets its summary.',
    'counts-disagree': 'The summary counts two findings more than its severities add up to.',
    'late-details': 'The findings are listed 8 seconds after their scan was completed.',
    'no-details': 'The findings of a scan are never listed: its summary is all there is.',
    'half-details': 'Every second finding of a scan is not listed.',
    'mixed-details': 'The list of findings holds those of earlier scans too.',
    'triaged-details': 'All findings above low are accepted or resolved.',
    'unreadable-details': 'The credentials may not list findings.',
    'twin-application': 'Two applications have the same repository.',
};

;// CONCATENATED MODULE: ./build/emulators/appsecplus/list.js
/** Where a list is cut, when lists are cut at all. */
const perPage = 2;
/** A list as the documents show it, a bare array, or in pages that `cursor` leads through. */
function listAnswer(play, entries, cursor) {
    const name = play.has('paged-data') ? 'data' : 'items';
    const start = Number(cursor?.replace('after-', '') ?? 0);
    const page = entries.slice(start, start + perPage);
    if (play.has('cursor-loop'))
        return Response.json({ items: page, nextCursor: start === 0 ? 'after-2' : 'after-0' });
    if (!play.has('paged-items') && !play.has('paged-data'))
        return Response.json(entries);
    const end = start + page.length;
    return Response.json({ [name]: page, nextCursor: end < entries.length ? `after-${end}` : null });
}

;// CONCATENATED MODULE: ./build/emulators/appsecplus/policies.js
/** As `GET /policies` lists them. */
const policies = [
    {
        id: 'policy-001',
        name: 'Block Critical Vulnerabilities',
        action: 'block',
        conditions: { applicationIds: ['app-12345'], vulnerabilitySeverity: 'critical' },
    },
    {
        id: 'policy-002',
        name: 'Watch Everything',
        action: 'monitor',
        conditions: { applicationIds: ['app-12345', 'app-67890'], vulnerabilitySeverity: 'low' },
    },
    {
        id: 'policy-003',
        name: 'Strict Payments',
        action: 'block',
        conditions: { applicationIds: ['app-67890'], vulnerabilitySeverity: 'low' },
    },
];

// EXTERNAL MODULE: ./build/emulators/kit/timeline.js
var timeline = __webpack_require__(2433);
// EXTERNAL MODULE: ./build/emulators/kit/sample.js
var sample = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/emulators/appsecplus/sample.js

const scanTypes = ['sast', 'dast', 'sca', 'container'];
const code = [
    {
        title: 'SQL Injection in login form',
        description: 'User input is concatenated directly into an SQL query.',
        severity: 'critical',
        cwe: 'CWE-89',
        cve: null,
        cvssScore: 9.0,
        remediation: 'Use parameterized queries.',
    },
    {
        title: 'Cross-site scripting in product search',
        description: 'The search term is written into the page as it came.',
        severity: 'high',
        cwe: 'CWE-79',
        cve: null,
        cvssScore: 7.1,
        remediation: 'Escape the search term.',
    },
    {
        title: 'Weak hash for passwords',
        description: 'Passwords are stored as MD5.',
        severity: 'medium',
        cwe: 'CWE-328',
        cve: null,
        cvssScore: 5.9,
        remediation: 'Use Argon2id.',
    },
    {
        title: 'Verbose error page',
        description: 'Stack traces are shown to visitors.',
        severity: 'low',
        cwe: 'CWE-209',
        cve: null,
        cvssScore: 3.1,
        remediation: 'Show a plain error page.',
    },
    {
        title: 'Verbose error page',
        description: 'Stack traces are shown to the readers of the administration.',
        severity: 'low',
        cwe: 'CWE-209',
        cve: null,
        cvssScore: 3.1,
        remediation: 'Show a plain error page.',
    },
];
const components = sample/* sampleVulnerabilities */.P.flatMap(({ severity, title, cve, cwe, cvss, component, fixedIn }) => severity === 'info'
    ? []
    : [
        {
            title,
            description: `${component.name} ${component.version} is affected.`,
            severity,
            cwe,
            cve,
            cvssScore: cvss.score,
            remediation: `Upgrade ${component.name} to ${fixedIn}.`,
        },
    ]);
function sampleFindings(type) {
    return type === 'sast' || type === 'dast' ? code : components;
}

;// CONCATENATED MODULE: ./build/emulators/appsecplus/scans.js


const statuses = ['queued', 'running', 'completed', 'failed'];
const lateSummaryMs = 15_000;
function createScans(settings) {
    const { clock, durationMs, scenario, play, state } = settings;
    const scans = [];
    const status = (scan) => {
        if (state !== undefined)
            return state;
        const phase = (0,timeline/* phaseOf */.h)(settings, scan.askedAt);
        if (phase !== 'ended')
            return phase;
        return scenario === 'failed' ? 'failed' : 'completed';
    };
    const findings = (scan) => {
        if (status(scan) !== 'completed')
            return undefined;
        const found = scenario === 'clean' ? [] : sampleFindings(scan.scanType);
        return { found, sinceMs: clock.now() - scan.askedAt - durationMs };
    };
    const summary = (scan) => {
        const completed = findings(scan);
        if (!completed || play.has('no-summary'))
            return null;
        const { found, sinceMs } = completed;
        if (play.has('late-summary') && sinceMs < lateSummaryMs)
            return null;
        const count = (severity) => found.filter((finding) => finding.severity === severity).length;
        return {
            totalFindings: found.length + (play.has('counts-disagree') ? 2 : 0),
            critical: count('critical'),
            high: count('high'),
            medium: count('medium'),
            low: count('low'),
        };
    };
    const dateAfter = (scan, ms) => new Date(scan.askedDate.getTime() + ms).toISOString();
    return {
        all: () => scans,
        add(scan, agoMs = 0) {
            const added = {
                ...scan,
                id: `scan-${String(scans.length + 1).padStart(3, '0')}`,
                askedAt: clock.now() - agoMs,
                askedDate: new Date(clock.date().getTime() - agoMs),
            };
            scans.push(added);
            return added;
        },
        status,
        findings,
        show(scan) {
            const { id, applicationId, scanType, triggeredBy } = scan;
            const word = status(scan);
            const ended = word === 'completed' || word === 'failed';
            return {
                id,
                applicationId,
                scanType,
                status: word,
                triggeredBy,
                startedAt: word === 'queued' ? null : dateAfter(scan, durationMs / 4),
                completedAt: ended ? dateAfter(scan, durationMs) : null,
                summary: summary(scan),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/emulators/appsecplus/trigger.js


/**
 * `POST /scans`, answered 409 while a conflicting scan runs. Which scans conflict no page says; here those of the same
 * application and type do.
 */
function triggerScan({ durationMs, play }, scans, known) {
    let first = true;
    return async (context) => {
        if (!/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
            return refusal(400, 'invalid_request', 'The body must be of type application/json.');
        const order = readOrder(await context.req.json().catch(() => undefined), known);
        if (order instanceof Response)
            return order;
        if (first && play.has('conflict'))
            scans.add({ ...order, triggeredBy: 'nightly' }, durationMs / 2);
        const refused = first && play.has('conflict-ended');
        if (refused)
            scans.add({ ...order, triggeredBy: 'nightly' }, durationMs);
        first = false;
        const running = scans
            .all()
            .some((scan) => scan.applicationId === order.applicationId &&
            scan.scanType === order.scanType &&
            ['queued', 'running'].includes(scans.status(scan)));
        if (refused || running)
            return refusal(409, 'conflict', 'A conflicting scan is already running.');
        return Response.json(scans.show(scans.add(order)), { status: 201 });
    };
}
function readOrder(body, known) {
    const invalid = (message) => refusal(400, 'invalid_request', message);
    if (typeof body !== 'object' || body === null)
        return invalid('The body must be a JSON object.');
    const { applicationId, scanType, triggeredBy = null } = body;
    if (typeof applicationId !== 'string' || applicationId === '')
        return invalid('Invalid application ID.');
    if (!isScanType(scanType))
        return invalid('Invalid scan type.');
    if (triggeredBy !== null && typeof triggeredBy !== 'string')
        return invalid('Invalid triggeredBy.');
    if (!known.some(({ id }) => id === applicationId))
        return refusal(404, 'not_found', 'Application not found.');
    return { applicationId, scanType, triggeredBy };
}
function isScanType(word) {
    return scanTypes.some((type) => type === word);
}

;// CONCATENATED MODULE: ./build/emulators/appsecplus/vulnerabilities.js
const lateDetailsMs = 8_000;
/** All findings of an application as `GET /vulnerabilities` lists them, those of every completed scan. */
function listVulnerabilities(scans, play, applicationId) {
    const listed = scans
        .all()
        .filter((scan) => applicationId === undefined || scan.applicationId === applicationId)
        .flatMap((scan) => detailsOf(scan, scans.findings(scan), play));
    return play.has('mixed-details') ? [...earlier(applicationId), ...listed] : listed;
}
function detailsOf(scan, completed, play) {
    if (!completed || play.has('no-details'))
        return [];
    if (play.has('late-details') && completed.sinceMs < lateDetailsMs)
        return [];
    return completed.found
        .map((finding, index) => ({
        id: `vuln-${scan.id.replace('scan-', '')}-${index + 1}`,
        applicationId: scan.applicationId,
        scanId: scan.id,
        ...shown(finding),
        status: play.has('triaged-details')
            ? triaged(finding, index)
            : index % 2 === 0
                ? 'open'
                : 'in_progress',
    }))
        .filter((_, index) => !play.has('half-details') || index % 2 === 0);
}
function shown(finding) {
    const day = '2025-11-01T10:00:00Z';
    return { ...finding, introducedIn: 'commit:abc123', createdAt: day, updatedAt: day };
}
function triaged({ severity }, index) {
    if (severity === 'low')
        return 'open';
    return index % 2 === 0 ? 'accepted' : 'resolved';
}
/** Of a scan that was made long ago, and of one that nobody remembers. */
function earlier(applicationId = 'app-12345') {
    const finding = {
        title: 'Remote code execution in image upload',
        description: 'Uploaded files are handed to a shell.',
        severity: 'critical',
        cwe: 'CWE-78',
        cve: null,
        cvssScore: 9.8,
        remediation: 'Call the image library directly.',
    };
    return ['scan-789', null].map((scanId, index) => ({
        id: `vuln-old-${index + 1}`,
        applicationId,
        scanId,
        ...shown(finding),
        status: 'open',
    }));
}

;// CONCATENATED MODULE: ./build/emulators/appsecplus/index.js










/** AppSec+ as its documentation describes it: scans, and the sibling pages on applications, findings and policies. */
const appsecplusEmulator = {
    scenarios: ['findings', 'clean', 'failed'],
    behaviours: behaviours,
    create(settings) {
        const { play } = settings;
        const scans = createScans(settings);
        const known = applications(play);
        const { guard, issueToken } = createAccess(settings);
        const trigger = triggerScan(settings, scans, known);
        const app = new dist/* Hono */.$();
        app.notFound(() => refusal(404, 'not_found', 'No such resource.'));
        app.post('/oauth/token', issueToken);
        app.use('*', guard);
        app.get('/applications', (context) => listAnswer(play, known.map(showApplication), context.req.query('cursor')));
        app.post('/scans', trigger);
        app.get('/scans', (context) => {
            const { applicationId, status, cursor } = context.req.query();
            if (status !== undefined && !statuses.some((word) => word === status))
                return refusal(400, 'invalid_request', `status must be one of ${statuses.join(', ')}.`);
            const listed = scans
                .all()
                .filter((scan) => applicationId === undefined || scan.applicationId === applicationId)
                .filter((scan) => status === undefined || scans.status(scan) === status);
            return listAnswer(play, listed.map(scans.show), cursor);
        });
        app.get('/scans/:id', (context) => {
            const scan = scans.all().find(({ id }) => id === context.req.param('id'));
            return scan ? context.json(scans.show(scan)) : refusal(404, 'not_found', 'Scan not found.');
        });
        app.get('/vulnerabilities', (context) => {
            if (play.has('unreadable-details'))
                return refusal(403, 'forbidden', 'Insufficient permissions.');
            const { applicationId, cursor } = context.req.query();
            return listAnswer(play, listVulnerabilities(scans, play, applicationId), cursor);
        });
        app.get('/policies', (context) => listAnswer(play, policies, context.req.query('cursor')));
        return {
            app,
            credential: apiToken,
            otherCredentials: { 'client-id': client.id, 'client-secret': client.secret },
            options: { application: 'app-12345' },
            scans: () => scans.all().map((scan) => ({
                id: scan.id,
                target: `${scan.applicationId} ${scan.scanType}`,
                state: scans.status(scan),
                stopped: false,
            })),
        };
    },
};


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sampleVulnerabilities),
/* harmony export */   T: () => (/* binding */ sampleComponents)
/* harmony export */ });
const npm = (name, version, license = 'MIT') => ({
    name,
    version,
    purl: `pkg:npm/${name}@${version}`,
    license,
});
const minimist = npm('minimist', '1.2.5');
const lodash = npm('lodash', '4.17.20');
const express = npm('express', '4.17.1');
const semver = npm('semver', '7.3.4', 'ISC');
/** A web shop's dependencies, as far as a demonstration needs them. */
const sampleComponents = [
    express,
    lodash,
    minimist,
    semver,
    npm('body-parser', '1.19.0'),
    npm('chalk', '4.1.2'),
    npm('dayjs', '1.11.10'),
    npm('uuid', '8.3.2'),
    npm('mariadb', '3.2.2', 'LGPL-2.1-or-later'),
];
const sampleVulnerabilities = [
    {
        cve: 'CVE-2021-44906',
        ghsa: 'GHSA-xvch-5gv4-984h',
        component: minimist,
        severity: 'critical',
        cvss: { score: 9.8, vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
        cwe: 'CWE-1321',
        title: 'Prototype pollution in minimist',
        fixedIn: '1.2.6',
    },
    {
        cve: 'CVE-2021-23337',
        ghsa: 'GHSA-35jh-r3h4-6jhm',
        component: lodash,
        severity: 'high',
        cvss: { score: 7.2, vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' },
        cwe: 'CWE-94',
        title: 'Command injection in lodash',
        fixedIn: '4.17.21',
    },
    {
        cve: 'CVE-2022-25883',
        ghsa: 'GHSA-c2qf-rxjj-qqgw',
        component: semver,
        severity: 'high',
        cvss: { score: 7.5, vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' },
        cwe: 'CWE-1333',
        title: 'Regular expression denial of service in semver',
        fixedIn: '7.5.2',
    },
    {
        cve: 'CVE-2024-29041',
        ghsa: 'GHSA-rv95-896h-c2vc',
        component: express,
        severity: 'medium',
        cvss: { score: 6.1, vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N' },
        cwe: 'CWE-601',
        title: 'Open redirect in express',
        fixedIn: '4.19.2',
    },
    {
        cve: 'CVE-2024-43796',
        ghsa: 'GHSA-qw6h-vgh9-j6wx',
        component: express,
        severity: 'low',
        cvss: { score: 5.0, vector: 'CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:L/A:L' },
        cwe: 'CWE-79',
        title: 'Cross-site scripting in express by response.redirect()',
        fixedIn: '4.20.0',
    },
];


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
