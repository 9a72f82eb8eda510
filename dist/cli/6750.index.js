export const id = 6750;
export const ids = [6750];
export const modules = {

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


/***/ }),

/***/ 6750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rafterEmulator: () => (/* binding */ rafterEmulator)
});

// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 23 modules
var dist = __webpack_require__(1829);
;// CONCATENATED MODULE: ./build/emulators/rafter/behaviours.js
/** What the stand-in of Rafter can play beside its documented behaviour, a sentence each. */
const rafterBehaviours = {
    'recorded-shape': 'Findings look as in a recorded run: ruleId, the whole SARIF result, no description.',
    'summary-shape': 'Findings come as `findings` with `severity`, and a `summary` that counts them.',
    'severity-words': 'Findings have critical, high, medium or low as their level, as older servers say.',
    undetailed: 'The `summary` counts two findings more than are listed.',
    'unreadable-entries': 'Two entries of the list of findings are no objects.',
    'no-list': 'A completed scan has no list of findings.',
    'late-list': 'The list of findings is null the first three times that a completed scan is read.',
    'late-scan': 'A scan is not known (404) the first two times that it is asked for.',
    'unknown-state': 'A scan that runs says `analyzing`.',
    'usage-older': 'The usage has the older shape, with can_scan and remaining_scans.',
    'usage-missing': 'There is no usage endpoint.',
    'usage-unknown': 'The usage has a shape that no document describes.',
    'usage-unlimited': 'The plan has no limit: limit and remaining are null.',
    'quota-used-up': 'No scan is left, and the usage says so.',
    'quota-used-up-meanwhile': 'A start is refused because no scan is left (403), although the usage said otherwise.',
    'quota-older-wording': 'A start is refused with the older words for a quota that is used up (403).',
    'quota-429': 'A start is refused because no scan is left, with 429 in the place of 403.',
    'read-only-key': 'The API key may read, but not start scans.',
    'read-only-key-older-wording': 'The same, in the words of older servers.',
    'private-repository': 'Only a start with a github_token finds the repository.',
    'unknown-repository': 'No start finds the repository or the branch.',
    'start-error': 'A start is carried out, but answered 500.',
    'start-without-id': 'A start is carried out, but the answer names no scan.',
    'start-refused-politely': 'A start is answered 200 with success false.',
    'start-rate-limited': 'The first two starts are answered 429 without a quota and without Retry-After.',
    'sarif-missing': 'format=sarif is answered 400.',
    'sarif-as-json': 'format=sarif gives what format=json gives.',
    'sarif-with-more': 'The SARIF log has one result more than the JSON lists.',
    'markdown-raw': 'format=md gives Markdown itself in the place of JSON.',
    'markdown-empty': 'The Markdown report is empty.',
    'hostile-text': 'Names, messages and paths hold commands of CI logs, control characters and paths out of the checkout.',
    'names-nothing': 'A completed scan says neither its repository nor its branch nor its mode.',
};

;// CONCATENATED MODULE: ./build/emulators/rafter/quota.js
/** The two pools that Rafter counts apart. */
const scanModes = ['fast', 'plus'];
function createQuota(usedUp, today) {
    const limits = { fast: 200, plus: 5 };
    const resetsOn = new Date(today);
    resetsOn.setUTCMonth(today.getUTCMonth() + 1);
    return { limits, used: usedUp ? { ...limits } : { fast: 0, plus: 0 }, resetsOn };
}
/** `GET /api/static/usage`, as the current reference page shows it. */
function usage({ limits, used, resetsOn }) {
    const pool = (mode) => ({
        used: used[mode],
        limit: limits[mode],
        remaining: limits[mode] - used[mode],
    });
    return { quota: { fast: pool('fast'), plus: pool('plus'), quota_reset_date: resetsOn.toISOString() } };
}
/** The same as older pages show it: one pool. */
function olderUsage({ limits, used, resetsOn }) {
    const remaining = limits.fast - used.fast;
    return {
        quota: {
            can_scan: remaining > 0,
            remaining_scans: remaining,
            scans_limit: limits.fast,
            period: 'monthly',
            reset_date: resetsOn.toISOString(),
        },
    };
}
/** The body of a start that is refused because the pool is empty. */
function usedUp({ limits }, mode) {
    const name = mode === 'plus' ? 'Plus' : 'Fast';
    return {
        error: `You have reached your ${name} scan limit for this billing period. Upgrade your plan or wait for your quota to reset.`,
        scan_mode: mode,
        used: limits[mode],
        limit: limits[mode],
    };
}

;// CONCATENATED MODULE: ./build/emulators/rafter/order.js

const providers = ['gitlab', 'gitea', 'bitbucket'];
/** Reads the body of a start; a text is the `error` of a 400. */
function readOrder(body) {
    if (typeof body !== 'object' || body === null || Array.isArray(body))
        return 'Invalid JSON body';
    const fields = { ...body };
    const text = (name) => {
        const value = fields[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const repository = text('repository_name');
    if (repository === undefined)
        return 'Missing required field: repository_name';
    if (!/^[\w.-]+(\/[\w.-]+)+$/.test(repository))
        return 'Invalid repository_name: expected org/repo';
    const branch = text('branch_name');
    if (branch === undefined)
        return 'Missing required field: branch_name';
    const mode = scanModes.find((known) => known === (fields.scan_mode ?? 'fast'));
    if (mode === undefined)
        return 'Invalid scan_mode: expected fast or plus';
    if ('provider' in fields !== 'repo_url' in fields)
        return 'provider and repo_url must be given together';
    if ('provider' in fields && !providers.includes(text('provider') ?? ''))
        return `Invalid provider: expected one of ${providers.join(', ')}`;
    if ('repo_url' in fields && URL.parse(text('repo_url') ?? '')?.protocol !== 'https:')
        return 'Invalid repo_url: expected an https URL';
    if ('github_token' in fields && text('github_token') === undefined)
        return 'Invalid github_token';
    const token = text('github_token');
    return {
        repository_name: repository,
        branch_name: branch,
        scan_mode: mode,
        ...(token === undefined ? {} : { github_token: token }),
    };
}

;// CONCATENATED MODULE: ./build/emulators/rafter/rate-limit.js
const mostPerMinute = 100;
/** Whether one more request is within the documented limit of 100 a minute; all clients share one address here. */
function createRateLimit(now) {
    let recent = [];
    return () => {
        recent = recent.filter((at) => now() - at < 60_000);
        if (recent.length >= mostPerMinute)
            return false;
        recent.push(now());
        return true;
    };
}

// EXTERNAL MODULE: ./build/emulators/kit/sample.js
var sample = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/emulators/rafter/sample-findings.js

/** The analyzers, in the order of their runs. */
const analyzers = ['semgrep', 'Checkov', 'gitleaks', 'patterns', 'Trivy'];
const code = [
    {
        rule: 'javascript.express.security.injection.tainted-sql-string',
        run: 0,
        level: 'error',
        severity: 'critical',
        file: 'src/orders/search.js',
        line: 27,
        column: 19,
        message: 'User input becomes a part of a SQL query',
        description: 'A request parameter is put into a SQL statement, so a visitor can change the statement.',
        suggestion: 'Use a prepared statement with parameters',
    },
    {
        rule: 'CKV2_GHA_1',
        run: 1,
        level: 'warning',
        severity: 'medium',
        file: '.github/workflows/release.yml',
        line: 1,
        column: 1,
        message: 'Ensure top-level permissions are not set to write-all',
        description: 'A workflow whose token may write everything gives that to every step.',
        suggestion: 'Give the workflow the permissions that it needs',
    },
    {
        rule: 'SEC001',
        run: 2,
        level: 'error',
        severity: 'high',
        file: 'src/auth.js',
        line: 42,
        column: 15,
        message: 'Hardcoded API key detected',
        description: 'API keys should be stored in environment variables',
        suggestion: 'Move the API key to an environment variable',
    },
    {
        rule: 'WEAK_CRYPTO',
        run: 3,
        level: 'warning',
        severity: 'medium',
        file: 'src/lib/checksum.js',
        line: 8,
        column: 3,
        message: 'Weak crypto usage (md5/sha1) found: createHash("md5")',
        description: 'MD5 and SHA-1 no longer withstand an attacker.',
        suggestion: 'Use SHA-256',
    },
];
const levels = {
    critical: ['error', 'critical'],
    high: ['error', 'high'],
    medium: ['warning', 'medium'],
    low: ['note', 'low'],
    info: ['note', 'low'],
};
/** As Trivy puts a vulnerable package into a SARIF message. */
function packageFinding(vulnerability, index) {
    const { cve, component, severity, title, fixedIn } = vulnerability;
    const [level, word] = levels[severity];
    return {
        rule: cve,
        run: 4,
        level,
        severity: word,
        file: 'package-lock.json',
        line: 120 + index * 35,
        column: 1,
        message: [
            `Package: ${component.name}`,
            `Installed Version: ${component.version}`,
            `Vulnerability ${cve}`,
            `Severity: ${severity.toUpperCase()}`,
            `Fixed Version: ${fixedIn}`,
            `Link: [${cve}](https://avd.aquasec.com/nvd/${cve.toLowerCase()})`,
        ].join('\n'),
        description: title,
        suggestion: `Upgrade ${component.name} to ${fixedIn}`,
    };
}
const sampleFindings = [
    ...code,
    ...sample/* sampleVulnerabilities */.P.map(packageFinding),
];
/** Of the last analyzer; no list has it. */
const onlyInSarif = {
    rule: 'only.in.sarif',
    run: analyzers.length - 1,
    level: 'error',
    severity: 'critical',
    file: 'src/only-in-sarif.js',
    line: 27,
    column: 19,
    message: 'The list of findings leaves this one out',
    description: 'A result that the SARIF log alone has.',
    suggestion: 'Read the SARIF log',
};
/** What an attacker would like to see in a log, a comment or a path. */
const hostileFindings = [
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\Windows\\system32',
    'file:///etc/passwd',
    'src/\u202Etxt.js',
    '',
].map((file, index) => ({
    rule: '##vso[task.setvariable variable=PATH]x',
    run: 0,
    level: 'error',
    severity: 'high',
    file,
    line: index === 0 ? -1 : index,
    column: 0,
    message: `\u001b[31m::add-mask::${index}\r\n<img src=x onerror=alert(1)> | a | b |`,
    description: `${'long '.repeat(5_000)}[click](javascript:alert(1))`,
    suggestion: '</details>\n\n# heading @everyone',
}));

;// CONCATENATED MODULE: ./build/emulators/rafter/shapes.js

/** A finding as the reference page of the API shows it. */
function documented({ rule, level, file, line, column, message, description, suggestion, }) {
    return { rule_id: rule, level, file, line, column, message, description, suggestion };
}
/** The same with the words of older servers in `level`. */
function withSeverityWord(found) {
    return { ...documented(found), level: found.severity };
}
/** A finding as in a recorded run: the whole SARIF result is a part of it. */
function recorded(found, index) {
    const { rule, run, level, message, file, line } = found;
    return {
        runIndex: run,
        resultIndex: index,
        ruleId: rule,
        level,
        message,
        file,
        line,
        result: { ...sarifResult(found), ruleIndex: index },
    };
}
/** A finding as the output contract of the vendor's skill documents shows it. */
function contracted({ rule, severity, file, line, message, description, suggestion }) {
    return {
        ruleId: rule,
        severity,
        file,
        line,
        confidence: 'high',
        title: message,
        description,
        recommendation: suggestion,
    };
}
function summaryOf(findings) {
    const count = (word) => findings.filter(({ severity }) => severity === word).length;
    return { critical: count('critical'), high: count('high'), medium: count('medium'), low: count('low') };
}
function sarifResult({ rule, level, message, file, line, column }) {
    return {
        ruleId: rule,
        level,
        message: { text: message },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: file, uriBaseId: 'ROOTPATH' },
                    region: { startLine: line, startColumn: column, endLine: line, endColumn: column + 8 },
                },
            },
        ],
    };
}
/** `format=sarif`: a run for each analyzer. */
function sarifLog(findings) {
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: analyzers.map((name, run) => ({
            tool: { driver: { name } },
            originalUriBaseIds: { ROOTPATH: { description: { text: 'The root of the repository.' } } },
            results: findings.filter((found) => found.run === run).map(sarifResult),
        })),
    };
}
/** The report that `format=md` wraps into JSON. */
function markdownReport(repository, findings) {
    const sections = findings.map(({ rule, level, file, line, description, suggestion }) => `## ${rule}\n\n**${level}** in \`${file}:${line}\`\n\n${description}\n\n${suggestion}\n`);
    const summary = findings.length === 0 ? 'No issues found.' : `${findings.length} issues found.`;
    return [`# Rafter security report for ${repository}\n`, `${summary}\n`, ...sections].join('\n');
}

;// CONCATENATED MODULE: ./build/emulators/rafter/results.js


/** The first reads of `late-list` find no list yet. */
const lateReads = 3;
/** A completed scan in one of the formats; a text is Markdown itself. Undefined: the format is refused. */
function resultsOf(scan, format, findings, plays) {
    if (format === 'sarif' && plays('sarif-missing'))
        return undefined;
    if (format === 'sarif' && !plays('sarif-as-json'))
        return sarif(findings, plays);
    const { repository_name } = scan.order;
    if (format === 'md') {
        const markdown = plays('markdown-empty') ? '' : markdownReport(repository_name, findings);
        return plays('markdown-raw') ? markdown : { ...about(scan, plays), markdown };
    }
    scan.read += 1;
    return { ...about(scan, plays), ...listOf(scan, findings, plays) };
}
function about({ id, order, date }, plays) {
    if (plays('names-nothing'))
        return { status: 'completed' };
    const { repository_name, branch_name, scan_mode } = order;
    return {
        status: 'completed',
        repository_name,
        branch_name,
        scan_date: date.toISOString().replace('Z', '+00:00'),
        scan_id: id,
        scan_mode,
    };
}
function listOf(scan, findings, plays) {
    if (plays('no-list'))
        return {};
    if (plays('late-list') && scan.read <= lateReads)
        return { vulnerabilities: null };
    if (plays('recorded-shape'))
        return { vulnerabilities: findings.map(recorded) };
    if (plays('severity-words'))
        return { vulnerabilities: findings.map(withSeverityWord) };
    const summary = summaryOf(findings);
    if (plays('summary-shape'))
        return { findings: findings.map(contracted), summary };
    if (plays('undetailed')) {
        const more = { ...summary, critical: summary.critical + 1, low: summary.low + 1 };
        return { vulnerabilities: findings.map(withSeverityWord), summary: more };
    }
    const vulnerabilities = findings.map(documented);
    return {
        vulnerabilities: plays('unreadable-entries') ? [...vulnerabilities, null, 'finding'] : vulnerabilities,
    };
}
function sarif(findings, plays) {
    return sarifLog(plays('sarif-with-more') ? [...findings, onlyInSarif] : findings);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/emulators/kit/timeline.js
var timeline = __webpack_require__(2433);
;// CONCATENATED MODULE: ./build/emulators/rafter/scans.js



function createScanStore(settings, plays) {
    const scans = new Map();
    const stateOf = ({ startedAt }) => {
        if (settings.state !== undefined)
            return settings.state;
        const phase = (0,timeline/* phaseOf */.h)(settings, startedAt);
        if (phase === 'queued')
            return 'pending';
        if (phase === 'running')
            return plays('unknown-state') ? 'analyzing' : 'processing';
        return settings.scenario === 'failed' ? 'failed' : 'completed';
    };
    return {
        stateOf,
        start(order) {
            const { clock } = settings;
            const scan = {
                id: (0,external_node_crypto_.randomUUID)(),
                order,
                startedAt: clock.now(),
                date: clock.date(),
                asked: 0,
                read: 0,
            };
            scans.set(scan.id, scan);
            return scan;
        },
        get: (id) => scans.get(id),
        findings() {
            if (settings.scenario === 'clean')
                return [];
            return plays('hostile-text') ? [...sampleFindings, ...hostileFindings] : sampleFindings;
        },
        list: () => [...scans.values()].map((scan) => ({
            id: scan.id,
            target: `${scan.order.repository_name}@${scan.order.branch_name}`,
            state: stateOf(scan),
            stopped: false,
        })),
    };
}

;// CONCATENATED MODULE: ./build/emulators/rafter/index.js







const credential = 'RF-emulated-key';
const formats = ['json', 'md', 'sarif'];
/** A stand-in of https://rafter.so as its reference pages and its own action describe it. */
const rafterEmulator = {
    scenarios: ['findings', 'clean', 'failed'],
    behaviours: rafterBehaviours,
    create: createRafter,
};
function createRafter(settings) {
    const plays = (behaviour) => settings.play.has(behaviour);
    const quota = createQuota(plays('quota-used-up'), settings.clock.date());
    const scans = createScanStore(settings, plays);
    const allowed = createRateLimit(() => settings.clock.now());
    let starts = 0;
    const app = new dist/* Hono */.$();
    app.use(async (context, next) => {
        if (!allowed())
            return context.json({ error: 'Rate limit exceeded. Try again later.' }, 429);
        if (context.req.header('x-api-key') !== credential)
            return context.json({ error: 'Invalid or inactive API key.' }, 401);
        return next();
    });
    app.post('/api/static/scan', async (context) => {
        starts += 1;
        if (plays('start-rate-limited') && starts <= 2)
            return context.json({ error: 'Rate limit exceeded. Try again later.' }, 429);
        const order = readOrder(await context.req.json().catch(() => undefined));
        if (typeof order === 'string')
            return context.json({ error: order }, 400);
        const refusal = refusalOf(order, quota, plays);
        if (refusal)
            return context.json(refusal[1], refusal[0]);
        if (plays('start-refused-politely'))
            return context.json({ success: false, error: 'The scanner is being updated.' });
        quota.used[order.scan_mode] += 1;
        const { id } = scans.start(order);
        if (plays('start-error'))
            return context.json({ error: 'An unexpected error occurred.' }, 500);
        return context.json(plays('start-without-id') ? { success: true } : { success: true, scan_id: id });
    });
    app.get('/api/static/scan', (context) => {
        const id = context.req.query('scan_id');
        const format = context.req.query('format') ?? 'json';
        if (id === undefined || id === '')
            return context.json({ error: 'Missing required parameter: scan_id' }, 400);
        if (!formats.includes(format))
            return unknownFormat(context);
        const scan = scans.get(id);
        if (!scan || (plays('late-scan') && ++scan.asked <= 2))
            return context.json({ error: 'Scan not found.' }, 404);
        const status = scans.stateOf(scan);
        if (status === 'failed')
            return context.json({ status, error: 'The repository could not be cloned.' });
        if (status !== 'completed')
            return context.json({ status });
        const results = resultsOf(scan, format, scans.findings(), plays);
        if (results === undefined)
            return unknownFormat(context);
        return typeof results === 'string' ? context.text(results) : context.json(results);
    });
    app.get('/api/static/usage', (context) => {
        if (plays('usage-missing'))
            return context.notFound();
        if (plays('usage-unknown'))
            return context.json({ plan: 'enterprise' });
        if (plays('usage-unlimited')) {
            const pool = { used: quota.used.fast, limit: null, remaining: null };
            return context.json({ quota: { fast: pool, plus: pool } });
        }
        return context.json(plays('usage-older') ? olderUsage(quota) : usage(quota));
    });
    app.notFound((context) => context.html('<!DOCTYPE html><title>404</title><h1>Not found</h1>', 404));
    return {
        app,
        credential,
        options: { 'repository-name': 'acme/shop', 'branch-name': 'main' },
        scans: scans.list,
    };
}
function unknownFormat(context) {
    return context.json({ error: `Invalid format: expected one of ${formats.join(', ')}` }, 400);
}
/** Why a well-formed start is refused, if it is. */
function refusalOf(order, quota, plays) {
    if (plays('read-only-key'))
        return [403, { error: 'API key does not have scan scope.' }];
    if (plays('read-only-key-older-wording'))
        return [403, { error: 'Insufficient permissions. Required scope: read-and-scan.' }];
    const isRefName = order.branch_name.startsWith('refs/');
    if (isRefName ||
        plays('unknown-repository') ||
        (plays('private-repository') && order.github_token === undefined))
        return [404, { error: 'Repository not found or access denied.' }];
    if (plays('quota-older-wording'))
        return [403, { error: 'Scan limit reached for this billing period.' }];
    const spent = quota.used[order.scan_mode] >= quota.limits[order.scan_mode];
    if (plays('quota-429'))
        return [429, usedUp(quota, order.scan_mode)];
    if (spent || plays('quota-used-up-meanwhile'))
        return [403, usedUp(quota, order.scan_mode)];
    return undefined;
}


/***/ })

};
