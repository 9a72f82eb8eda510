export const id = 5310;
export const ids = [5310];
export const modules = {

/***/ 1850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ cycloneDx)
/* harmony export */ });
/** A CycloneDX document in JSON, valid against the schema of its version. */
function cycloneDx(options) {
    const { specVersion, tool, project, timestamp, components, vulnerabilities, refPrefix = '' } = options;
    return {
        bomFormat: 'CycloneDX',
        specVersion,
        version: 1,
        metadata: {
            timestamp: timestamp.toISOString(),
            tools: [{ vendor: tool.vendor, name: tool.name, version: tool.version }],
            component: { type: 'application', 'bom-ref': 'project', ...project },
        },
        components: components.map(({ name, version, purl, license }) => ({
            type: 'library',
            'bom-ref': purl,
            name,
            version,
            purl,
            licenses: [{ license: { id: license } }],
        })),
        dependencies: [
            { ref: 'project', dependsOn: components.map(({ purl }) => purl) },
            ...components.map(({ purl }) => ({ ref: purl })),
        ],
        ...(vulnerabilities
            ? {
                vulnerabilities: vulnerabilities.map((found) => ({
                    'bom-ref': found.cve,
                    id: found.cve,
                    source: { name: 'NVD', url: `https://nvd.nist.gov/vuln/detail/${found.cve}` },
                    references: [{ id: found.ghsa, source: { name: 'GitHub Advisories' } }],
                    ratings: [
                        {
                            score: found.cvss.score,
                            severity: found.severity,
                            method: 'CVSSv31',
                            vector: found.cvss.vector,
                        },
                    ],
                    cwes: [Number(found.cwe.slice('CWE-'.length))],
                    description: found.title,
                    recommendation: `Upgrade ${found.component.name} to ${found.fixedIn}`,
                    affects: [{ ref: `${refPrefix}${found.component.purl}` }],
                })),
            }
            : {}),
    };
}


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


/***/ }),

/***/ 5310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scancodeioEmulator: () => (/* binding */ scancodeioEmulator)
});

// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 23 modules
var dist = __webpack_require__(1829);
;// CONCATENATED MODULE: ./build/emulators/scancodeio/listing.js
/** One page of a list (PageNumberPagination); undefined where there is no such page. */
function pageOf(items, url, { plays }) {
    const size = plays('small-pages') || plays('foreign-next') ? 2 : 50;
    const page = Number(url.searchParams.get('page') ?? '1');
    const start = plays('endless-pages') ? 0 : (page - 1) * size;
    if (!Number.isInteger(page) || page < 1 || (page > 1 && start >= items.length))
        return undefined;
    const link = (to) => {
        const other = new URL(url);
        if (plays('foreign-next'))
            other.host = 'web.internal:8000';
        other.searchParams.set('page', String(to));
        return other.href;
    };
    const goesOn = start + size < items.length || (plays('endless-pages') && items.length > 0);
    return {
        count: items.length + (plays('lost-items') ? 1 : 0),
        next: goesOn ? link(page + 1) : null,
        previous: page > 1 ? link(page - 1) : null,
        results: items.slice(start, start + size),
    };
}

;// CONCATENATED MODULE: ./build/emulators/scancodeio/answers.js

/** What Django and its REST framework answer, whatever was asked. */
function unauthorized(context, detail) {
    return context.json({ detail }, 401, { 'www-authenticate': 'Token' });
}
/** In the words of servers up to 36.1; later ones say `No Project matches the given query.` */
function notFound(context) {
    return context.json({ detail: 'Not found.' }, 404);
}
function refused(context, status) {
    return context.json({ status }, 400);
}
function serverError(context) {
    return context.html('<!doctype html><title>Server Error (500)</title><h1>Server Error (500)</h1>', 500);
}
function paged(context, items, settings) {
    const page = pageOf(items, new URL(context.req.url), settings);
    return page ? context.json(page) : context.json({ detail: 'Invalid page.' }, 404);
}
function originOf(context) {
    return new URL(context.req.url).origin;
}

;// CONCATENATED MODULE: ./build/emulators/scancodeio/behaviours.js
/** What odd behaviour a ScanCode.io server can have, a sentence each. */
const scancodeioBehaviours = {
    synchronous: 'Pipelines run within the request that starts them, which is answered when they have ended.',
    'gateway-timeout': 'The request that starts a pipeline is carried out, but a proxy answers it with 504.',
    'task-queue-down': 'The first request to start a pipeline is answered 200 without anything being started, as when Redis is down.',
    'second-pipeline-fails': 'The first pipeline succeeds, the second fails, and all others are never started.',
    stale: 'The worker dies: the first pipeline ends as stale.',
    'vulnerablecode-v3': 'Vulnerabilities come in the shape of VulnerableCode v3.',
    'vulnerabilities-of-sbom': 'Vulnerabilities come in the shape of a loaded CycloneDX file.',
    'vulnerablecode-exception': 'VulnerableCode fails while it is asked: the pipeline succeeds without data and says so in its log only.',
    'vulnerablecode-missing': 'The server knows no VulnerableCode and does not say so: the pipeline find_vulnerabilities fails.',
    'vulnerablecode-unavailable': 'The list of pipelines says that find_vulnerabilities is not available.',
    'small-pages': 'Lists come in pages of two.',
    'foreign-next': 'Lists come in pages of two, and their links name a host that nobody can reach.',
    'endless-pages': 'Lists say for ever that there is another page, which is the first one again.',
    'lost-items': 'Lists count one item more than they hold.',
    'old-server': 'The server is older than 35.3: it knows neither the clarity nor the scorecard of a project.',
    'no-policies': 'The server has no licence policies.',
    'duplicate-name': 'A failed project has the name of the new one already.',
    'versions-unsupported': 'A version of SPDX or CycloneDX that is asked for is answered 500.',
    'scan-errors': 'The pipelines succeed, but logged errors about single files.',
    'unpinned-dependencies': 'The dependencies have no fixed version, and there is nothing else.',
    virus: 'The pipeline scan_for_virus finds one.',
    'wrong-host': 'The server does not allow the host name that it is asked by.',
    open: 'The server asks nobody for a token.',
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/emulators/scancodeio/pipelines.js
const steps = [{ name: 'run', doc: 'Do it.', groups: [] }];
const names = {
    scan_codebase: 'Scan a codebase for application packages, licenses, and copyrights.',
    inspect_packages: 'Inspect one or more manifest files and lockfiles.',
    scan_single_package: 'Scan a single package archive with ScanCode-toolkit.',
    resolve_dependencies: 'Resolve dependencies from package manifests and lockfiles.',
    load_sbom: 'Load package data from one or more SBOMs.',
    load_inventory: 'Load JSON/XLSX inventory files generated with ScanCode-toolkit or ScanCode.io.',
    find_vulnerabilities: 'Find vulnerabilities for packages and dependencies in the VulnerableCode database.',
    fetch_scores: 'Fetch ScoreCode information for packages and dependencies.',
    scan_for_virus: 'Run a ClamAV scan on the codebase directory to detect virus infection.',
    map_deploy_to_develop: 'Establish relationships between two code trees: deployment and development.',
};
function isPipeline(asked) {
    return (asked.split(':')[0] ?? '') in names;
}
/** `GET /api/projects/pipelines/` */
function listPipelines({ plays }) {
    return Object.entries(names).map(([name, summary]) => {
        const missing = name === 'find_vulnerabilities' && plays('vulnerablecode-unavailable');
        const availability = {
            is_available: !missing,
            unavailable_reason: missing ? 'VulnerableCode is not configured.' : '',
        };
        return {
            name,
            summary,
            description: summary,
            steps,
            available_groups: name === 'map_deploy_to_develop' ? ['Java', 'JavaScript'] : [],
            ...(plays('old-server') ? {} : availability),
        };
    });
}

// EXTERNAL MODULE: ./build/emulators/kit/timeline.js
var timeline = __webpack_require__(2433);
;// CONCATENATED MODULE: ./build/emulators/scancodeio/runs.js


function newRun(asked) {
    const [pipeline = '', groups = ''] = asked.split(':');
    return { uuid: (0,external_node_crypto_.randomUUID)(), pipeline, groups: groups.split(',').filter((group) => group !== '') };
}
/** How the pipeline at this place of a project ends when its time has come. */
function endOf(project, index, { scenario, plays }) {
    const { pipeline } = project.runs[index] ?? {};
    if (scenario === 'failed' && index === 0)
        return 'failure';
    if (scenario === 'cancelled' && index === 0)
        return 'stopped';
    if (plays('stale') && index === 0)
        return 'stale';
    if (plays('second-pipeline-fails') && index === 1)
        return 'failure';
    if (plays('vulnerablecode-missing') && pipeline === 'find_vulnerabilities')
        return 'failure';
    return 'success';
}
/**
 * The state of each run of a project, in the words of the API. They run one after the other, and the first that does
 * not succeed ends it: the others are `not_started` for ever.
 */
function statesOf(project, settings) {
    const { endedAs, startedAt, runs } = project;
    if (settings.state !== undefined)
        return runs.map(() => settings.state ?? '');
    if (endedAs !== undefined)
        return runs.map(() => endedAs);
    let last;
    return runs.map((run, index) => {
        if (last !== undefined && last !== 'success')
            return 'not_started';
        last = stateOf(project, run, index, startedAt, settings);
        return last;
    });
}
function stateOf(project, run, index, startedAt, settings) {
    if (run.stopped)
        return 'stopped';
    if (startedAt === undefined)
        return 'not_started';
    const share = settings.durationMs / project.runs.length;
    const phase = (0,timeline/* phaseOf */.h)({ ...settings, durationMs: share }, startedAt + index * share);
    if (phase === 'ended')
        return endOf(project, index, settings);
    return phase === 'queued' && !settings.plays('synchronous') ? 'queued' : 'running';
}
/** A run as the API shows it (RunSerializer). */
function showRun(project, index, origin, settings) {
    const { uuid, pipeline, groups } = project.runs[index] ?? newRun('');
    const status = statesOf(project, settings)[index] ?? 'not_started';
    const exitCode = { success: 0, failure: 1, stale: 88, stopped: 99 }[status] ?? null;
    const waits = status === 'not_started';
    const date = (at) => new Date(settings.clock.date().getTime() - settings.clock.now() + at).toISOString();
    return {
        url: `${origin}/api/runs/${uuid}/`,
        pipeline_name: pipeline,
        status,
        description: `The pipeline ${pipeline}.`,
        selected_groups: groups.length > 0 ? groups : null,
        selected_steps: null,
        project: `${origin}/api/projects/${project.uuid}/`,
        uuid,
        created_date: date(project.createdAt),
        scancodeio_version: 'v37.2.0',
        task_id: waits ? null : uuid,
        task_start_date: waits || status === 'queued' ? null : date(project.startedAt ?? project.createdAt),
        task_end_date: exitCode === null ? null : date(settings.clock.now()),
        task_exitcode: exitCode,
        task_output: outputOf(status, pipeline),
        log: logOf(status, pipeline, settings),
        execution_time: exitCode === null ? null : 12,
    };
}
function outputOf(status, pipeline) {
    if (status === 'stale')
        return 'Run is stale';
    if (status !== 'failure')
        return '';
    return pipeline === 'find_vulnerabilities'
        ? 'VulnerableCode is not configured.\n\nTraceback:\n  File "/app/pipeline.py", line 1, in execute\n    step(self)\n'
        : 'Error: the archive cannot be read.\n\nTraceback:\n  File "/app/pipeline.py", line 1, in execute\n    step(self)\n';
}
function logOf(status, pipeline, { plays }) {
    if (status === 'not_started' || status === 'queued')
        return '';
    const begun = `2026-05-04 10:00:00.12 Pipeline [${pipeline}] starting\n`;
    if (status === 'running')
        return begun;
    if (pipeline === 'find_vulnerabilities' && plays('vulnerablecode-exception'))
        return `${begun}2026-05-04 10:00:05.00 VulnerableCode [Exception] 502 Server Error: Bad Gateway\n`;
    return `${begun}2026-05-04 10:00:12.00 Pipeline completed in 12 seconds\n`;
}

;// CONCATENATED MODULE: ./build/emulators/scancodeio/new-project.js



/** The errors of a body by field, as the server words them; empty: it can be made. */
function refusalOf(body, names) {
    const errors = {};
    const { name, upload_file: upload } = body;
    if (typeof name !== 'string' || name.trim() === '')
        errors.name = [name === undefined ? 'This field is required.' : 'This field may not be blank.'];
    else if (name.length > 100)
        errors.name = ['Ensure this field has no more than 100 characters.'];
    else if (names.has(name))
        errors.name = ['project with this name already exists.'];
    const unknown = listOf(body.pipeline).find((pipeline) => !isPipeline(pipeline));
    if (unknown !== undefined)
        errors.pipeline = [`"${unknown.split(':')[0]}" is not a valid choice.`];
    if (upload !== undefined && !(upload instanceof File))
        errors.upload_file = ['The submitted data was not a file. Check the encoding type on the form.'];
    else if (upload instanceof File && upload.size === 0)
        errors.upload_file = ['The submitted file is empty.'];
    return errors;
}
function newProject(body, now) {
    const { name, notes, upload_file: upload } = body;
    const urls = listOf(body.input_urls).flatMap((entry) => entry.split(/\s+/));
    const starts = body.execute_now === true || /^(true|1|on|yes)$/i.test(String(body.execute_now));
    return {
        uuid: (0,external_node_crypto_.randomUUID)(),
        name: String(name).trim(),
        createdAt: now,
        labels: listOf(body.labels),
        notes: typeof notes === 'string' ? notes : '',
        inputs: [
            ...(upload instanceof File ? [{ filename: upload.name, downloadUrl: '' }] : []),
            ...urls.filter((url) => url !== '').map((downloadUrl) => ({ filename: '', downloadUrl })),
        ],
        runs: listOf(body.pipeline).map(newRun),
        ...(starts ? { startedAt: now } : {}),
        isArchived: false,
        stopAsked: false,
    };
}
function listOf(value) {
    return [value ?? []].flat().map(String);
}

// EXTERNAL MODULE: ./build/emulators/kit/sample.js
var sample = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/emulators/scancodeio/vulnerability-shapes.js
/** The vulnerabilities of a component as a server stores them; the shape tells where they came from. */
function affecting(component, vulnerabilities, settings) {
    return vulnerabilities
        .filter((found) => found.component.purl === component.purl)
        .map((found) => showVulnerability(found, settings));
}
function showVulnerability(found, { plays }) {
    const { cve, ghsa, title, cvss, severity, component, fixedIn } = found;
    const fixed = `pkg:npm/${component.name}@${fixedIn}`;
    if (plays('vulnerablecode-v3'))
        return {
            advisory_id: ghsa,
            advisory_uid: `github_osv/${ghsa}`,
            aliases: [cve],
            summary: title,
            weighted_severity: cvss.score,
            exploitability: 0.5,
            risk_score: cvss.score / 2,
            fixed_by_packages: [fixed],
            ssvc_trees: [],
            resource_url: `https://public.vulnerablecode.io/advisories/github_osv/${ghsa}`,
        };
    if (plays('vulnerabilities-of-sbom'))
        return {
            vulnerability_id: cve,
            summary: title,
            cdx_vulnerability_data: {
                id: cve,
                // The server cuts the version off the vector, and forgets the method.
                ratings: [
                    { severity, score: cvss.score, method: 'other', vector: cvss.vector.replace(/^CVSS:[\d.]+\//, '') },
                ],
                cwes: [Number(found.cwe.slice('CWE-'.length))],
                recommendation: `Upgrade ${component.name} to ${fixedIn}`,
            },
        };
    const id = `VCID-${cve.slice(-5)}-aaaa-aaab`;
    return {
        url: `https://public.vulnerablecode.io/api/vulnerabilities/${cve.slice(-5)}`,
        vulnerability_id: id,
        summary: title,
        aliases: [cve, ghsa],
        references: [
            {
                reference_url: `https://nvd.nist.gov/vuln/detail/${cve}`,
                reference_id: cve,
                scores: [
                    { value: String(cvss.score), scoring_system: 'cvssv3.1', scoring_elements: cvss.vector },
                    { value: severity.toUpperCase(), scoring_system: 'generic_textual', scoring_elements: '' },
                    { value: '0.97', scoring_system: 'epss', scoring_elements: '' },
                ],
            },
        ],
        fixed_packages: [{ purl: fixed, is_vulnerable: false }],
        resource_url: `https://public.vulnerablecode.io/vulnerabilities/${id}`,
    };
}

;// CONCATENATED MODULE: ./build/emulators/scancodeio/inventory.js



function inventoryOf(project, settings) {
    const { plays, scenario } = settings;
    const states = statesOf(project, settings);
    const did = (wanted) => project.runs.some(({ pipeline }, index) => states[index] === 'success' && wanted(pipeline));
    const found = did((name) => name !== 'find_vulnerabilities');
    const codebase = folderOf(project);
    const components = found && !plays('unpinned-dependencies') ? sample/* sampleComponents */.T : [];
    const asked = (did((name) => name === 'find_vulnerabilities') && !plays('vulnerablecode-exception')) ||
        plays('vulnerabilities-of-sbom');
    const vulnerabilities = asked && found && scenario !== 'clean' ? sample/* sampleVulnerabilities */.P : [];
    const packages = components.map((component) => showPackage(component, codebase, vulnerabilities, settings));
    return {
        components,
        vulnerabilities,
        packages,
        dependencies: found ? dependenciesOf(codebase, vulnerabilities, settings) : [],
        messages: found
            ? messagesOf(codebase, did((name) => name === 'scan_for_virus'), settings)
            : [],
        resources: [],
        alerts: alertsOf(packages),
    };
}
/** Where the server unpacks an input: in a folder of its name and `-extract`. An archive of GitHub holds one more. */
function folderOf({ inputs: [input] }) {
    if (input === undefined)
        return 'codebase';
    if (input.filename !== '')
        return `${input.filename}-extract`;
    return `${input.downloadUrl.split('/').at(-1)}-extract/shop-main`;
}
function showPackage(component, codebase, vulnerabilities, settings) {
    const { name, version, purl, license } = component;
    return {
        purl,
        type: 'npm',
        namespace: '',
        name,
        version,
        declared_license_expression: license.toLowerCase(),
        declared_license_expression_spdx: license,
        compliance_alert: alertOf(component, settings),
        package_uid: `${purl}?uuid=5f1b1a52-7c2b-4a53-8c51-000000000000`,
        datasource_ids: ['npm_package_lock_json'],
        datafile_paths: [`${codebase}/package-lock.json`],
        affected_by_vulnerabilities: affecting(component, vulnerabilities, settings),
    };
}
/** The policy of the emulated server: LGPL needs a look. A clean project keeps to it. */
function alertOf({ license }, { plays, scenario }) {
    if (plays('no-policies'))
        return '';
    return license.startsWith('LGPL') && scenario !== 'clean' ? 'warning' : 'ok';
}
function dependenciesOf(codebase, vulnerabilities, settings) {
    const isPinned = !settings.plays('unpinned-dependencies');
    return sample/* sampleComponents */.T.slice(0, 3).map((component) => ({
        purl: isPinned ? component.purl : `pkg:npm/${component.name}`,
        extracted_requirement: isPinned ? component.version : `^${component.version}`,
        scope: 'dependencies',
        is_runtime: true,
        is_optional: false,
        is_pinned: isPinned,
        is_direct: true,
        dependency_uid: `${component.purl}?uuid=0033a678-2003-420d-8c83-c4071e646f4e`,
        for_package_uid: null,
        resolved_to_package_uid: null,
        datafile_path: `${codebase}/package-lock.json`,
        datasource_id: 'npm_package_lock_json',
        package_type: 'npm',
        affected_by_vulnerabilities: isPinned ? affecting(component, vulnerabilities, settings) : [],
    }));
}
function messagesOf(codebase, searchedForViruses, { plays, clock }) {
    const message = (severity, model, description, details) => ({
        uuid: 'd4ed9405-5568-45ad-99f6-782a9b82d1d2',
        severity,
        description,
        model,
        details,
        traceback: ['Traceback (most recent call last):', '  …'],
        created_date: clock.date().toISOString(),
    });
    return [
        ...(plays('scan-errors')
            ? [
                message('error', 'scan_codebase', 'ERROR: Processing interrupted: timeout after 120 seconds.', {
                    resource_path: `${codebase}/vendor/bundle.js`,
                }),
                message('warning', 'scan_codebase', 'A warning.', {}),
            ]
            : []),
        ...(searchedForViruses && plays('virus')
            ? [
                message('error', 'ScanForVirus', 'Virus detected', {
                    status: 'FOUND',
                    reason: 'Eicar-Test-Signature',
                    resource_path: `${codebase}/assets/eicar.com`,
                }),
            ]
            : []),
    ];
}
function alertsOf(packages) {
    const warning = packages
        .filter(({ compliance_alert: alert }) => alert === 'warning')
        .map(({ purl }) => String(purl));
    return warning.length === 0
        ? {}
        : { packages: { warning }, license_detections: { warning: ['lgpl_2_1_plus-1d2f0f21'] } };
}

;// CONCATENATED MODULE: ./build/emulators/scancodeio/show-project.js


/** A project as a list shows it (ProjectSerializer without what is only in the details). */
function slimProject(project, origin, settings) {
    const { uuid, name, notes, labels, inputs, runs, isArchived } = project;
    const url = `${origin}/api/projects/${uuid}/`;
    return {
        name,
        url,
        uuid,
        purl: '',
        created_date: settings.clock.date().toISOString(),
        is_archived: isArchived,
        notes,
        labels,
        input_sources: inputs.map(({ filename, downloadUrl }) => ({
            filename,
            download_url: downloadUrl,
            is_uploaded: downloadUrl === '',
            tag: '',
            exists: true,
            uuid,
        })),
        runs: runs.map((_, index) => showRun(project, index, origin, settings)),
        results_url: `${url}results/`,
        summary_url: `${url}summary/`,
    };
}
/** A project as its own address shows it. */
function showProject(project, origin, settings) {
    const { packages, dependencies, messages } = inventoryOf(project, settings);
    const waiting = statesOf(project, settings).indexOf('not_started');
    const pinned = dependencies.filter(({ is_pinned: isPinned }) => isPinned === true);
    return {
        ...slimProject(project, origin, settings),
        settings: {},
        input_root: project.inputs.map(({ filename }) => filename).filter((name) => name !== ''),
        output_root: [],
        next_run: project.runs[waiting]?.pipeline ?? null,
        extra_data: {},
        message_count: messages.length,
        resource_count: 42,
        package_count: packages.length,
        dependency_count: dependencies.length,
        relation_count: 0,
        codebase_resources_summary: { 'application-package': packages.length },
        discovered_packages_summary: {
            total: packages.length,
            with_missing_resources: 0,
            with_modified_resources: 0,
        },
        discovered_dependencies_summary: {
            total: dependencies.length,
            is_runtime: dependencies.length,
            is_optional: 0,
            is_pinned: pinned.length,
        },
        codebase_relations_summary: {},
    };
}

;// CONCATENATED MODULE: ./build/emulators/scancodeio/store.js

function findRun({ projects, settings }, uuid) {
    for (const project of projects.values()) {
        const index = project.runs.findIndex((run) => run.uuid === uuid);
        const run = project.runs[index];
        if (run)
            return { project, run, index, status: statesOf(project, settings)[index] ?? 'not_started' };
    }
    return undefined;
}
/** Whether one of its pipelines runs, waits in the queue, or will be started by the one before it. */
function isActive({ settings }, project) {
    const states = statesOf(project, settings);
    if (states.some((state) => state === 'running' || state === 'queued'))
        return true;
    const allWell = states.every((state) => state === 'success' || state === 'not_started');
    return project.startedAt !== undefined && allWell && states.includes('not_started');
}

;// CONCATENATED MODULE: ./build/emulators/scancodeio/project-routes.js





/** Lists, makes, archives and removes projects (ProjectViewSet). */
function addProjectRoutes(app, store) {
    const { projects, settings } = store;
    const { plays, clock } = settings;
    app.get('/api/projects/pipelines/', (context) => context.json(listPipelines(settings)));
    app.get('/api/projects/', (context) => {
        const found = [...projects.values()]
            .filter((project) => isWanted(project, context.req.query()))
            .reverse();
        const shown = found.map((project) => slimProject(project, originOf(context), settings));
        return paged(context, shown, settings);
    });
    app.post('/api/projects/', async (context) => {
        const body = await bodyOf(context);
        if (body === undefined)
            return context.json({ detail: 'JSON parse error' }, 400);
        if (plays('duplicate-name') && projects.size === 0) {
            const earlier = { ...newProject(body, clock.now()), endedAs: 'failure' };
            projects.set(earlier.uuid, earlier);
        }
        const errors = refusalOf(body, new Set([...projects.values()].map(({ name }) => name)));
        if (Object.keys(errors).length > 0)
            return context.json(errors, 400);
        const project = newProject(body, clock.now());
        projects.set(project.uuid, project);
        return context.json(showProject(project, originOf(context), settings), 201);
    });
    app.get('/api/projects/:uuid/', (context) => {
        const project = projects.get(context.req.param('uuid'));
        if (!project)
            return notFound(context);
        return context.json(showProject(project, originOf(context), settings));
    });
    app.post('/api/projects/:uuid/archive/', (context) => {
        const project = projects.get(context.req.param('uuid'));
        if (!project)
            return notFound(context);
        if (isActive(store, project))
            return refused(context, 'Cannot archive project while a run is in progress.');
        project.isArchived = true;
        return context.json({ status: `The project ${project.name} has been archived.` });
    });
    app.delete('/api/projects/:uuid/', (context) => {
        const project = projects.get(context.req.param('uuid'));
        if (!project)
            return notFound(context);
        if (isActive(store, project))
            return refused(context, 'Cannot delete project while a run is in progress.');
        projects.delete(project.uuid);
        return context.body(null, 204);
    });
}
/** The filters of the list (ProjectFilterSet). */
function isWanted(project, query) {
    const { name, name__startswith: start, uuid, label, is_archived: archived } = query;
    return ((!name || project.name === name) &&
        (!start || project.name.startsWith(start)) &&
        (!uuid || project.uuid === uuid) &&
        (!label || project.labels.includes(label)) &&
        (!archived || String(project.isArchived) === archived.toLowerCase()));
}
async function bodyOf(context) {
    const type = context.req.header('content-type') ?? '';
    if (!type.startsWith('application/json'))
        return context.req.parseBody({ all: true });
    const body = await context.req.json().catch(() => undefined);
    return typeof body === 'object' && body !== null ? body : undefined;
}

;// CONCATENATED MODULE: ./build/emulators/scancodeio/filters.js
/** The filters of lists that take a few words only, and no other spelling of them (`scanpipe/filters.py`). */
const choices = {
    is_vulnerable: ['yes', 'no'],
    is_pinned: ['True', 'False'],
    compliance_alert: ['EMPTY', 'ok', 'warning', 'error', 'missing'],
    severity: ['info', 'warning', 'error'],
};
/** What is wrong with the filters, in the words of Django; undefined: nothing. What is no filter is ignored. */
function filterErrors(query) {
    const errors = Object.entries(query).flatMap(([name, value]) => {
        const allowed = choices[name];
        if (allowed === undefined || value === '' || allowed.includes(value))
            return [];
        return [[name, [`Select a valid choice. ${value} is not one of the available choices.`]]];
    });
    return errors.length === 0 ? undefined : Object.fromEntries(errors);
}
function filtered(items, query) {
    const { is_vulnerable: vulnerable, compliance_alert: alert, severity, is_pinned: pinned, type } = query;
    return items
        .filter((item) => !vulnerable || isVulnerable(item) === (vulnerable === 'yes'))
        .filter((item) => !alert || item.compliance_alert === alert)
        .filter((item) => !severity || item.severity === severity)
        .filter((item) => !pinned || item.is_pinned === (pinned === 'True'))
        .filter((item) => !type || (item.package_type ?? item.type) === type);
}
function isVulnerable({ affected_by_vulnerabilities: affecting }) {
    return Array.isArray(affecting) && affecting.length > 0;
}

// EXTERNAL MODULE: ./build/emulators/kit/cyclonedx.js
var cyclonedx = __webpack_require__(1850);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/emulators/scancodeio/spreadsheet.js

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet_packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** A spreadsheet (Office Open XML, ECMA-376) of one sheet with these rows of text. */
function spreadsheet(sheet, rows) {
    const cell = (text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
    const data = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
    return zip({
        '[Content_Types].xml': `<Types xmlns="${spreadsheet_packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetml}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetml}.worksheet+xml"/></Types>`,
        '_rels/.rels': relationTo('officeDocument', 'xl/workbook.xml'),
        'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relationTo('worksheet', 'worksheets/sheet1.xml'),
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
    });
}
function relationTo(kind, target) {
    return `<Relationships xmlns="${spreadsheet_packages}/relationships"><Relationship Id="rId1" Type="${relations}/${kind}" Target="${target}"/></Relationships>`;
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
/** A ZIP archive of uncompressed XML files (APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16). */
function zip(files) {
    const locals = [];
    const entries = [];
    let offset = 0;
    for (const [name, content] of Object.entries(files)) {
        const body = Buffer.from(`${xml}${content}`);
        // Version 2.0, no flags, stored, 1 January 1980, checksum, twice the size, length of the name, no extra field.
        const common = Buffer.alloc(26);
        common.writeUInt16LE(20, 0);
        common.writeUInt16LE(0x21, 8);
        common.writeUInt32LE((0,external_node_zlib_.crc32)(body), 10);
        common.writeUInt32LE(body.length, 14);
        common.writeUInt32LE(body.length, 18);
        common.writeUInt16LE(name.length, 22);
        const rest = Buffer.alloc(14);
        rest.writeUInt32LE(offset, 10);
        const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), body]);
        locals.push(local);
        entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, Buffer.from(name)]));
        offset += local.length;
    }
    const directory = Buffer.concat(entries);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(entries.length, 8);
    end.writeUInt16LE(entries.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(offset, 16);
    return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

;// CONCATENATED MODULE: ./build/emulators/scancodeio/reports.js


const bomVersions = ['1.4', '1.5', '1.6', '1.7'];
const spdxVersions = ['2.2', '2.3'];
/** `GET /api/projects/{uuid}/results_download/?output_format=…` */
function download(format, version, project, inventory, settings) {
    const of = (extension, type, body) => ({
        fileName: `scancodeio_${project.name}_results-2026-05-04.${extension}`,
        type,
        body,
    });
    const ofJson = (extension, document) => of(extension, 'application/json', JSON.stringify(document, undefined, 2));
    const known = (versions, preset) => {
        if (version === undefined)
            return preset;
        if (settings.plays('versions-unsupported'))
            return undefined;
        return versions.find((candidate) => candidate === version);
    };
    switch (format) {
        case 'json':
            return ofJson('json', results(project, inventory));
        case 'cyclonedx': {
            const made = known(bomVersions, '1.6');
            return made ? ofJson('cdx.json', bom(project, inventory, settings, made)) : 'unsupported-version';
        }
        case 'spdx': {
            const made = known(spdxVersions, '2.3');
            return made ? ofJson('spdx.json', spdx(project, inventory, settings, made)) : 'unsupported-version';
        }
        case 'xlsx':
            return of('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', workbook(inventory));
        case 'attribution':
            return of('attribution.html', 'text/html', attribution(inventory));
        default:
            return 'unsupported-format';
    }
}
function results({ name, uuid }, { packages, dependencies }) {
    const header = { tool_name: 'scanpipe', tool_version: 'v37.2.0', project_name: name, project_uuid: uuid };
    return { headers: [header], packages, dependencies, files: [], relations: [] };
}
function bom({ name }, inventory, { clock }, specVersion) {
    const { components, vulnerabilities } = inventory;
    return (0,cyclonedx/* cycloneDx */.q)({
        specVersion,
        tool: { vendor: 'AboutCode', name: 'ScanCode.io', version: 'v37.2.0' },
        project: { name },
        timestamp: clock.date(),
        components,
        vulnerabilities,
        refPrefix: 'urn:cdx:',
    });
}
function spdx({ name, uuid }, inventory, { clock }, version = '2.3') {
    return {
        spdxVersion: `SPDX-${version}`,
        dataLicense: 'CC0-1.0',
        // Not the id that SPDX asks for, but the one that the server writes.
        SPDXID: `SPDXRef-DOCUMENT-${uuid}`,
        name: `scancodeio_${name}`,
        documentNamespace: `https://scancode.io/spdxdocs/${uuid}`,
        creationInfo: {
            created: clock
                .date()
                .toISOString()
                .replace(/\.\d+Z$/, 'Z'),
            creators: ['Tool: ScanCode.io-v37.2.0'],
        },
        packages: inventory.components.map((component, index) => ({
            SPDXID: `SPDXRef-scancodeio-discoveredpackage-${index}`,
            name: component.name,
            versionInfo: component.version,
            downloadLocation: 'NOASSERTION',
            filesAnalyzed: false,
            licenseConcluded: component.license,
            externalRefs: [
                { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: component.purl },
            ],
        })),
    };
}
function attribution({ components }) {
    const rows = components.map(({ name, version, license }) => `<li>${name} ${version}: ${license}</li>`);
    return `<!DOCTYPE html>\n<html><head><title>Attribution</title></head><body><ul>${rows.join('')}</ul></body></html>\n`;
}
function workbook({ components }) {
    const rows = components.map(({ purl, name, version, license }) => [purl, name, version, license]);
    return spreadsheet('PACKAGES', [['purl', 'name', 'version', 'declared_license_expression_spdx'], ...rows]);
}

;// CONCATENATED MODULE: ./build/emulators/scancodeio/result-routes.js




/** What a project found, in lists, judgements and reports (the actions of ProjectViewSet). */
function addResultRoutes(app, { projects, settings }) {
    const { plays, scenario } = settings;
    const answer = (path, give) => {
        app.get(`/api/projects/:uuid/${path}/`, (context) => {
            const project = projects.get(context.req.param('uuid') ?? '');
            return project ? give(context, inventoryOf(project, settings), project) : notFound(context);
        });
    };
    for (const list of ['packages', 'dependencies', 'messages', 'resources'])
        answer(list, (context, inventory) => {
            const errors = filterErrors(context.req.query());
            if (errors !== undefined)
                return context.json({ errors }, 400);
            return paged(context, filtered(inventory[list], context.req.query()), settings);
        });
    answer('compliance', (context, { alerts }) => {
        const wanted = levels[(context.req.query('fail_level') ?? 'error').toLowerCase()];
        if (wanted === undefined)
            return serverError(context);
        const kept = Object.entries(alerts).map(([model, bySeverity]) => [
            model,
            Object.fromEntries(Object.entries(bySeverity).filter(([severity]) => wanted.includes(severity))),
        ]);
        return context.json({ compliance_alerts: Object.fromEntries(kept) });
    });
    if (!plays('old-server')) {
        const [clear, scored] = plays('no-policies')
            ? [null, null]
            : ['ok', scenario === 'clean' ? null : 'warning'];
        answer('license_clarity_compliance', (context) => context.json({ license_clarity_compliance_alert: clear }));
        answer('scorecard_compliance', (context) => context.json({ scorecard_compliance_alert: scored }));
    }
    answer('results_download', (context, inventory, project) => {
        const { output_format: format = 'json', version } = context.req.query();
        const report = download(format, version, project, inventory, settings);
        if (report === 'unsupported-version')
            return serverError(context);
        if (report === 'unsupported-format')
            return refused(context, `Format ${format} not supported.`);
        return context.body(report.body, 200, {
            'content-type': report.type,
            'content-disposition': `attachment; filename="${report.fileName}"`,
        });
    });
}
const levels = {
    error: ['error'],
    warning: ['error', 'warning'],
    missing: ['error', 'warning', 'missing'],
};

;// CONCATENATED MODULE: ./build/emulators/scancodeio/hold.js
const askAgainMs = 20;
/** Resolves when `met`. It keeps no process alive. */
async function hold(met) {
    while (!met())
        await new Promise((resolve) => setTimeout(resolve, askAgainMs).unref());
}

;// CONCATENATED MODULE: ./build/emulators/scancodeio/run-routes.js




/** Shows, starts, stops and removes the pipelines of projects (RunViewSet). */
function addRunRoutes(app, store) {
    const { settings } = store;
    const { plays, clock } = settings;
    let lostStarts = 0;
    const action = (name, act) => {
        app.post(`/api/runs/:uuid/${name}/`, (context) => {
            const found = findRun(store, context.req.param('uuid') ?? '');
            return found ? act(context, found) : notFound(context);
        });
    };
    app.get('/api/runs/:uuid/', (context) => {
        const found = findRun(store, context.req.param('uuid'));
        if (!found)
            return notFound(context);
        return context.json(showRun(found.project, found.index, originOf(context), settings));
    });
    action('start_pipeline', async (context, { project, run, index, status }) => {
        if (status === 'queued')
            return refused(context, 'Pipeline already queued.');
        if (status === 'running')
            return refused(context, 'Pipeline already started.');
        if (status !== 'not_started')
            return refused(context, 'Pipeline already executed.');
        if (index > 0)
            return serverError(context);
        const isLost = plays('task-queue-down') && lostStarts++ === 0;
        if (!isLost)
            project.startedAt = clock.now();
        if (plays('gateway-timeout'))
            return context.html('<h1>504 Gateway Time-out</h1>', 504);
        if (plays('synchronous'))
            await hold(() => !isActive(store, project));
        return context.json({ status: `Pipeline ${run.pipeline} started.` });
    });
    action('stop_pipeline', (context, { project, run, status }) => {
        if (status !== 'running')
            return refused(context, 'Pipeline is not running.');
        run.stopped = true;
        project.stopAsked = true;
        return context.json({ status: `Pipeline ${run.pipeline} stopped.` });
    });
    action('delete_pipeline', (context, { project, run, status }) => {
        if (status !== 'not_started' && status !== 'queued')
            return refused(context, 'Only non started or queued pipelines can be deleted.');
        project.runs = project.runs.filter((other) => other !== run);
        project.stopAsked = true;
        return context.json({ status: `Pipeline ${run.pipeline} deleted.` });
    });
}

;// CONCATENATED MODULE: ./build/emulators/scancodeio/index.js







const credential = ['emulated', 'scancodeio', 'token'].join('-');
/** A stand-in of a ScanCode.io server, as its documents and the source of its API describe it (`scanpipe/api/views.py`). */
const scancodeioEmulator = {
    scenarios: ['findings', 'clean', 'failed', 'cancelled'],
    behaviours: scancodeioBehaviours,
    create: createScancodeio,
};
function createScancodeio(given) {
    const store = {
        settings: { ...given, plays: (behaviour) => given.play.has(behaviour) },
        projects: new Map(),
    };
    const { plays } = store.settings;
    const app = new dist/* Hono */.$();
    app.use(async (context, next) => {
        if (plays('wrong-host'))
            return context.html('<h1>Bad Request (400)</h1>', 400);
        const key = context.req.header('authorization');
        if (key === undefined && plays('open'))
            return next();
        if (key === undefined)
            return unauthorized(context, 'Authentication credentials were not provided.');
        return key === `Token ${credential}` ? next() : unauthorized(context, 'Invalid token.');
    });
    addProjectRoutes(app, store);
    addResultRoutes(app, store);
    addRunRoutes(app, store);
    // Django adds the slash that is missing by a redirect (CommonMiddleware, APPEND_SLASH).
    app.notFound((context) => {
        const { pathname, search } = new URL(context.req.url);
        if (!pathname.endsWith('/'))
            return context.redirect(`${pathname}/${search}`, 301);
        return context.html('<h1>Not Found</h1><p>The requested resource was not found on this server.</p>', 404);
    });
    return {
        app,
        credential,
        options: {
            'input-urls': ['https://github.com/acme/shop/archive/refs/heads/main.zip'],
            pipelines: ['scan_codebase', 'find_vulnerabilities'],
        },
        scans: () => [...store.projects.values()].map((project) => ({
            id: project.uuid,
            target: project.name,
            state: statesOf(project, store.settings).join(' '),
            stopped: project.stopAsked,
        })),
    };
}


/***/ })

};
