export const id = 8346;
export const ids = [8346];
export const modules = {

/***/ 6947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ artifactPage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * The page of a file or folder among the artifacts of the job; undefined where it lies outside the project's folder, so
 * that it cannot be one, and where the job does not know its own page.
 */
function artifactPage({ host, context }, kind, path) {
    const { jobPage } = context.run;
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(host.env.CI_PROJECT_DIR || host.cwd, path);
    const isOutside = within.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(within);
    if (jobPage === undefined || isOutside)
        return undefined;
    const encoded = within.toWellFormed().split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).map(encodeURIComponent).join('/');
    return new URL(`${jobPage.href}/artifacts/${kind}/${encoded}`);
}


/***/ }),

/***/ 5264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ leaveInFolder),
/* harmony export */   Ic: () => (/* binding */ clearFolder),
/* harmony export */   jx: () => (/* binding */ fileNames),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5235);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3405);
/* harmony import */ var _reports_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6966);
/* harmony import */ var _reports_write_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9085);





/** The files that GitLab or the component looks for in the report folder, beside the reports. */
const fileNames = {
    dotenv: 'scangate.env',
    annotations: 'scangate.annotations.json',
    sbom: 'gl-sbom.cdx.json',
    note: 'scangate.note.md',
};
/** The report folder of a job. */
function folderOf({ host }, { 'report-dir': dir, path }) {
    return { dir, shownAs: (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(dir, host.cwd), roots: [host.cwd, path] };
}
/** Takes the files of an earlier run away: one that is killed would hand them on as its own. Never rejects. */
async function clearFolder(folder) {
    const names = Object.values(fileNames);
    await (0,_reports_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(folder).then(() => Promise.allSettled(names.map((name) => (0,_reports_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeReport */ .Jr)(folder, name))), 
    // Who writes there is told.
    () => undefined);
}
/** Writes the files that have a text. What cannot be written is one warning. */
async function leaveInFolder({ logger }, folder, texts) {
    const files = Object.entries(texts).flatMap(([fileName, text]) => text === undefined ? [] : [{ fileName, pieces: async () => [text] }]);
    try {
        await (0,_reports_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(folder);
        for (const { fileName } of files)
            await (0,_reports_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseFolderNamed */ .WN)(folder, fileName);
        await (0,_reports_write_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFiles */ .h)(folder, files);
    }
    catch (thrown) {
        const names = files.map(({ fileName }) => fileName).join(', ');
        logger.warn((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8) `${names} could not be left for GitLab: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(thrown))}`);
    }
}


/***/ }),

/***/ 8346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitLab: () => (/* binding */ openGitLab)
});

// EXTERNAL MODULE: ./build/config/sources.js
var sources = __webpack_require__(8765);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/platforms/gitlab/server.js
/**
 * The address of the REST API, as the server itself names it: a server may lie below a folder of its host. Undefined
 * where the job does not know one.
 */
function apiUrlOf({ CI_API_V4_URL: api, CI_SERVER_URL: server }) {
    return pageOf(api) ?? pageOf(server, '/api/v4');
}
/** An address out of a variable, with a path added to it; undefined where it is none of the web, or logs somebody in. */
function pageOf(text, path = '') {
    const url = URL.parse((text?.trim().replace(/\/+$/, '') ?? '') + path);
    const isPage = url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '';
    return isPage ? url : undefined;
}

;// CONCATENATED MODULE: ./build/platforms/gitlab/merge-request.js

/**
 * The merge requests that a result belongs to: that of the pipeline, or those which are open for the branch of a branch
 * pipeline (`CI_OPEN_MERGE_REQUESTS`: up to four, `group/project!12,…`), as far as they are in the same project.
 */
function mergeRequestsOf(env) {
    const iid = numberOf(env.CI_MERGE_REQUEST_IID);
    if (iid !== undefined) {
        const { CI_MERGE_REQUEST_PROJECT_ID: id, CI_MERGE_REQUEST_PROJECT_PATH: path } = env;
        return mergeRequest(id, path, iid, env.CI_MERGE_REQUEST_PROJECT_URL);
    }
    return (env.CI_OPEN_MERGE_REQUESTS ?? '').split(',').flatMap((reference) => {
        const [, path, number] = /^(.+)!(\d{1,15})$/.exec(reference.trim()) ?? [];
        const isHere = path !== undefined && path.toLowerCase() === env.CI_PROJECT_PATH?.toLowerCase();
        return isHere ? mergeRequest(env.CI_PROJECT_ID, path, Number(number), env.CI_PROJECT_URL) : [];
    });
}
function mergeRequest(id, path, iid, projectPage) {
    const project = numberOf(id)?.toString() ?? (path ? encodeURIComponent(path.toWellFormed()) : undefined);
    const page = pageOf(projectPage, `/-/merge_requests/${iid}`);
    return project === undefined ? [] : [{ project, iid, ...(page === undefined ? {} : { page }) }];
}
/** A positive whole number; undefined for everything else. */
function numberOf(text) {
    return /^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/platforms/gitlab/context.js


/** Reads the environment of a job. */
function contextOf(env) {
    const apiUrl = apiUrlOf(env);
    const fork = forkOf(env);
    const isMerged = /^(?:merged_result|merge_train)$/.test(env.CI_MERGE_REQUEST_EVENT_TYPE ?? '');
    return {
        code: codeOf(env),
        ...(isMerged && env.CI_COMMIT_SHA ? { mergedSha: env.CI_COMMIT_SHA } : {}),
        mergeRequests: mergeRequestsOf(env),
        ...(fork === undefined ? {} : { fork }),
        isUnprotected: env.CI_COMMIT_REF_PROTECTED === 'false',
        run: runOf(env),
        ...(apiUrl === undefined ? {} : { apiUrl }),
    };
}
/**
 * `CI_COMMIT_BRANCH` is absent in pipelines of merge requests and tags, and `CI_MERGE_REQUEST_SOURCE_BRANCH_SHA` is empty
 * but for merged results. `CI_REPOSITORY_URL` holds a token, so it is never asked.
 */
function codeOf(env) {
    const isOfMergeRequest = numberOf(env.CI_MERGE_REQUEST_IID) !== undefined;
    const repository = (isOfMergeRequest ? pageOf(env.CI_MERGE_REQUEST_SOURCE_PROJECT_URL) : undefined) ??
        pageOf(env.CI_PROJECT_URL);
    const ref = env.CI_MERGE_REQUEST_SOURCE_BRANCH_NAME ||
        env.CI_COMMIT_BRANCH ||
        env.CI_COMMIT_TAG ||
        env.CI_COMMIT_REF_NAME;
    const sha = env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || env.CI_COMMIT_SHA;
    return {
        ...(repository === undefined ? {} : { repository: repository.href }),
        ...(ref ? { ref } : {}),
        ...(sha ? { sha } : {}),
    };
}
/** A merge request whose source is gone was one of a fork as well. */
function forkOf(env) {
    const target = env.CI_MERGE_REQUEST_PROJECT_ID;
    if (!target || env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID === target)
        return undefined;
    return env.CI_PROJECT_ID === target ? 'in-parent' : 'in-fork';
}
function runOf(env) {
    const [jobPage, pipelinePage] = [pageOf(env.CI_JOB_URL), pageOf(env.CI_PIPELINE_URL)];
    return {
        pipelineId: numberOf(env.CI_PIPELINE_ID) ?? 0,
        jobId: numberOf(env.CI_JOB_ID) ?? 0,
        name: [env.CI_CONFIG_PATH ?? '', env.CI_JOB_NAME ?? ''],
        ...(jobPage === undefined ? {} : { jobPage }),
        ...(pipelinePage === undefined ? {} : { pipelinePage }),
    };
}

;// CONCATENATED MODULE: ./build/gitlab/ci-context.js
/** What the code shared by all CIs asks of a context. */
function ciContextOf({ code, mergedSha, fork }) {
    return {
        code,
        standsFor: (sha) => sha === mergedSha,
        ...(fork === undefined ? {} : { withheld: withheldTexts[fork] }),
        fromFork: fork !== undefined,
    };
}
/** GitLab, "Merge request pipelines", Use with forked projects. */
const withheldTexts = {
    'in-fork': {
        why: 'GitLab runs the pipeline of a merge request from a fork in the fork, which has not the variables of this project',
        hint: 'Let a member run the pipeline in the parent project (merge request, Pipelines, Run pipeline) after reading the change, scan it after the merge, or run a backend that needs no credentials, such as local.',
    },
    'in-parent': {
        why: 'GitLab gives protected variables to no merge request from a fork',
        hint: 'Scan it after the merge, or run a backend that needs no credentials, such as local.',
    },
};

// EXTERNAL MODULE: ./build/gitlab/folder.js
var gitlab_folder = __webpack_require__(5264);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/platforms/terminal/logger.js
var terminal_logger = __webpack_require__(8098);
;// CONCATENATED MODULE: ./build/gitlab/log.js


/** The page of a job shows colours although its log is no terminal, unless somebody wants none (no-color.org). */
function showsColours({ NO_COLOR, FORCE_COLOR }) {
    return !NO_COLOR && FORCE_COLOR !== '0';
}
/**
 * The log of a job: what a scan does is a section that can be folded, which begins with its first line and ends where the
 * result or an error begins (GitLab, "CI/CD job logs", Custom collapsible sections).
 */
function createJobLog({ write, colour }, { redactor, verbosity, clock }) {
    const logger = (0,terminal_logger/* createTerminalLogger */.n)({ write, colour, isTTY: false }, redactor, verbosity);
    let section = 'none';
    const mark = (kind) => `section_${kind}:${Math.floor(clock.date().getTime() / 1_000)}:scangate\r\u001b[0K`;
    const endProgress = () => {
        if (section === 'open')
            write(`${mark('end')}\n`);
        section = 'none';
    };
    const within = (log) => (text) => {
        if (section === 'to come') {
            section = 'open';
            write(mark('start'));
            logger.info((0,core_text/* line */.n8) `Scangate: what the scan does`);
        }
        log(text);
    };
    return {
        ...logger,
        debug: verbosity === 'verbose' ? within(logger.debug) : logger.debug,
        info: within(logger.info),
        warn: within(logger.warn),
        error(text) {
            endProgress();
            logger.error(text);
        },
        startProgress() {
            section = verbosity === 'quiet' ? 'none' : 'to come';
        },
        endProgress,
    };
}

// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(5235);
// EXTERNAL MODULE: ./build/job/values.js
var job_values = __webpack_require__(3196);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(4432);
// EXTERNAL MODULE: ./build/gitlab/artifact-pages.js
var artifact_pages = __webpack_require__(6947);
;// CONCATENATED MODULE: ./build/gitlab/annotations.js




/** Characters; GitLab names no limit, and a longer one is no address for people. */
const longestAddress = 2_048;
/** Links for the page of the job (GitLab, "CI/CD artifacts reports types", `annotations`). Without any it is `{}`. */
function annotationsOf(job, { result, settings }, scanPage = '') {
    const html = result.reports.find(({ kind }) => kind === 'html');
    const reportPage = html && (0,artifact_pages/* artifactPage */.M)(job, 'file', (0,external_node_path_.join)(settings['report-dir'], (0,external_node_path_.basename)(html.path)));
    const links = [
        { label: `Scan by ${result.backend}`, url: scanPage },
        { label: 'Report of the scan', url: reportPage?.href ?? '' },
    ]
        .filter(({ url }) => url !== '' && url.length <= longestAddress && !job.redactor.redact(url).includes(redact/* redacted */.p))
        .map((link) => ({ external_link: link }));
    return `${(0,json_text/* logSafeJson */.C)(JSON.stringify(links.length === 0 ? {} : { Scangate: links }, undefined, 2))}\n`;
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/gitlab/dotenv.js


/** The outputs that become variables: an instance may take no more than 20. The first ones matter most. */
const names = [
    'outcome',
    'exit-code',
    'total',
    'critical',
    'high',
    'medium',
    'low',
    'info',
    'unknown',
    'new',
    'ignored',
    'scan-id',
    'report-dir',
    'result-file',
    'sbom-path',
    'sarif-path',
    'scan-url',
];
/** Bytes of the file; GitLab takes less than 5 KiB. */
const mostBytes = 5_000;
/**
 * A `dotenv` report (GitLab, "CI/CD artifacts reports types"): `SCANGATE_OUTPUT_EXIT_CODE=0`, a line each, none for an
 * output without a value. A runner expands `$NAME` in it, so a value that holds a `$` is left out: it could ask for a
 * secret of the job that reads it.
 */
function dotenvOf(values, redactor) {
    const leftOut = [];
    let text = '';
    for (const name of names) {
        const value = redactor.redact(values[name] ?? '');
        if (value === '')
            continue;
        const row = rowOf(name, name === 'scan-url' ? value.replaceAll('$', '%24') : value);
        if (row === undefined || Buffer.byteLength(text + row) > mostBytes)
            leftOut.push(name);
        else
            text += row;
    }
    return { text, leftOut };
}
function rowOf(name, value) {
    if (value.includes('$'))
        return undefined;
    try {
        return `${(0,core_text/* outputLine */.MI)(`SCANGATE_OUTPUT_${name.toUpperCase().replaceAll('-', '_')}`, value)}\n`;
    }
    catch (thrown) {
        if (thrown instanceof errors/* ScangateError */.fm && thrown.code === 'REPORT_WRITE_FAILED')
            return undefined;
        throw thrown;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/reports/folder.js + 1 modules
var reports_folder = __webpack_require__(6966);
// EXTERNAL MODULE: ./build/reports/locator.js
var locator = __webpack_require__(2326);
;// CONCATENATED MODULE: ./build/reports/gitlab/manifests.js

/** The file that names a component, by package URL: what the bill of materials says, else the place of a finding. */
function manifestsOf({ sbom, findings, }) {
    const found = findings.map(({ component, locations }) => [component?.purl, locations[0]?.path]);
    const listed = (sbom?.components ?? []).map(({ purl, lockfiles }) => [purl, lockfiles[0]]);
    return new Map([...found, ...listed].flatMap(([purl, path]) => {
        const within = (0,locator/* pathWithin */.R)(path ?? '');
        return purl && within !== undefined ? [[purl, within]] : [];
    }));
}

// EXTERNAL MODULE: ./build/reports/native-check.js
var native_check = __webpack_require__(2820);
;// CONCATENATED MODULE: ./build/reports/gitlab/package-managers.js

/** By type of package URL; of several package managers the file tells which. */
const byType = {
    npm: { language: 'JavaScript' },
    pypi: { language: 'Python' },
    maven: { language: 'Java' },
    golang: { packageManager: 'go', language: 'Go' },
    gem: { packageManager: 'bundler', language: 'Ruby' },
    composer: { packageManager: 'composer', language: 'PHP' },
    nuget: { packageManager: 'nuget', language: 'C#' },
    cargo: { packageManager: 'cargo', language: 'Rust' },
    swift: { packageManager: 'swift', language: 'Swift' },
    pub: { packageManager: 'pub', language: 'Dart' },
};
const byFile = [
    [/^(?:package-lock|npm-shrinkwrap)\.json$/, 'npm'],
    [/^yarn\.lock$/, 'yarn'],
    [/^pnpm-lock\.ya?ml$/, 'pnpm'],
    [/^requirements.*\.(?:txt|pip)$|^requires\.txt$/, 'pip'],
    [/^Pipfile(?:\.lock)?$/, 'pipenv'],
    [/^poetry\.lock$/, 'poetry'],
    [/^uv\.lock$/, 'uv'],
    [/^pom\.xml$/, 'maven'],
    [/^(?:gradle\.lockfile|build\.gradle(?:\.kts)?|verification-metadata\.xml)$/, 'gradle'],
    [/^build\.sbt$/, 'sbt'],
];
/** Which package manager and language a component is of, by its package URL and the file that names it. */
function provenanceOf(purl, file) {
    const [, type = ''] = /^pkg:([a-z0-9.+-]+)\//i.exec(purl) ?? [];
    const known = Object.hasOwn(byType, type.toLowerCase()) ? byType[type.toLowerCase()] : undefined;
    const named = byFile.find(([shape]) => shape.test(external_node_path_.posix.basename(file)))?.[1];
    const packageManager = known?.packageManager ?? named;
    return { ...known, ...(packageManager === undefined ? {} : { packageManager }) };
}

;// CONCATENATED MODULE: ./build/reports/gitlab/sbom.js




const inputFile = 'gitlab:dependency_scanning:input_file:path';
/**
 * A CycloneDX document with the properties without which GitLab finds nothing in it ("CycloneDX property taxonomy"): the
 * version of its schema and the file that names each component, for all of them at once where that is one file. What is
 * there stays. Undefined where it is not a version that GitLab reads: 1.4, 1.5 or 1.6, in JSON.
 */
function withGitLabProperties(text, manifests) {
    const bom = (0,native_check/* parseObject */.l)(Buffer.from(text));
    if (bom?.bomFormat !== 'CycloneDX' || !/^1\.[456]$/.test(String(bom.specVersion)))
        return undefined;
    const metadata = fieldsOf(bom.metadata);
    const components = listOf(bom.components).map(fieldsOf);
    const described = components.map((component) => describe(component, manifests));
    const isSaid = propertyOf(metadata, inputFile) !== undefined;
    const common = isSaid ? undefined : commonOf(described);
    const schema = { name: 'gitlab:meta:schema_version', value: '1' };
    const added = {
        ...bom,
        metadata: withProperties(metadata, [schema, ...(common ?? [])]),
        ...(isSaid || common !== undefined || components.length === 0
            ? {}
            : {
                components: components.map((component, index) => withProperties(component, described[index] ?? [])),
            }),
    };
    return `${(0,json_text/* logSafeJson */.C)(JSON.stringify(added))}\n`;
}
/** The file that names a component, its package manager and its language; nothing where no file is known. */
function describe(component, manifests) {
    const origin = originOf(component, manifests);
    if (origin === undefined)
        return [];
    const { packageManager, language } = provenanceOf(origin.purl, origin.file);
    return [
        { name: inputFile, value: origin.file },
        ...(packageManager === undefined
            ? []
            : [{ name: 'gitlab:dependency_scanning:package_manager:name', value: packageManager }]),
        ...(language === undefined
            ? []
            : [{ name: 'gitlab:dependency_scanning:language:name', value: language }]),
    ];
}
/** That of the first component in it counts for one that has none: only components of the first level are described. */
function originOf(component, manifests) {
    const purl = textOf(component.purl);
    const file = propertyOf(component, inputFile) ?? manifests.get(purl) ?? occurrenceOf(component);
    if (file !== undefined)
        return { purl, file };
    for (const part of listOf(component.components)) {
        const origin = originOf(fieldsOf(part), manifests);
        if (origin !== undefined)
            return origin;
    }
    return undefined;
}
/** What is the same for every component. */
function commonOf(described) {
    const [first] = described;
    const isSame = (properties) => JSON.stringify(properties) === JSON.stringify(first);
    return first !== undefined && first.length > 0 && described.every(isSame) ? first : undefined;
}
/** Where the scanner says that it saw the component (CycloneDX 1.5, `evidence.occurrences`). */
function occurrenceOf({ evidence }) {
    const [first] = listOf(fieldsOf(evidence).occurrences);
    return (0,locator/* pathWithin */.R)(textOf(fieldsOf(first).location));
}
function withProperties(owner, properties) {
    const missing = properties.filter(({ name }) => propertyOf(owner, name) === undefined);
    return missing.length === 0 ? owner : { ...owner, properties: [...listOf(owner.properties), ...missing] };
}
function propertyOf({ properties }, name) {
    const found = listOf(properties)
        .map(fieldsOf)
        .find((property) => property.name === name);
    return textOf(found?.value) || undefined;
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/gitlab/sbom.js









/** Bytes that gitlab.com takes; a larger file would fail the job when it is uploaded. */
const sbom_mostBytes = 5 * 1024 * 1024;
/** Bytes that an instance takes where its administrator changed nothing. */
const usualBytes = 1024 * 1024;
/** Bytes of a report that is read at all: without its line breaks and spaces it may be small enough. */
const mostBytesRead = 2 * sbom_mostBytes;
/**
 * The bill of materials for GitLab: a copy of the CycloneDX report, whoever made it, with the properties that GitLab
 * asks for. Undefined where there is none that it could read, and where nobody knows of any component.
 */
async function sbomForGitLab({ logger, redactor }, folder, result) {
    const report = result.reports.find(({ kind }) => kind === 'cyclonedx');
    if (report === undefined || (report.madeBy === 'scangate' && !knowsComponents(result)))
        return undefined;
    const name = (0,external_node_path_.basename)(report.path);
    const tooLarge = (bytes) => logger.warn((0,core_text/* line */.n8) `no ${gitlab_folder/* fileNames */.jx.sbom}: ${name} has ${(0,words/* mebibytes */.jh)(bytes)}, and GitLab takes no more than 5 MiB`);
    try {
        const { size } = await (0,promises_.lstat)((0,external_node_path_.join)(folder.dir, name));
        if (size > mostBytesRead)
            return void tooLarge(size);
        const manifests = [...manifestsOf(result)].map(([purl, path]) => [
            purl,
            redactor.redact(path),
        ]);
        const text = withGitLabProperties(await (0,reports_folder/* readReport */.tL)(folder, name), new Map(manifests));
        if (text === undefined) {
            logger.debug((0,core_text/* line */.n8) `no ${gitlab_folder/* fileNames */.jx.sbom}: ${name} is no CycloneDX 1.4 to 1.6 in JSON`);
            return undefined;
        }
        const bytes = Buffer.byteLength(text);
        if (bytes > sbom_mostBytes)
            return void tooLarge(bytes);
        if (bytes > usualBytes)
            logger.info((0,core_text/* line */.n8) `${gitlab_folder/* fileNames */.jx.sbom} has ${(0,words/* mebibytes */.jh)(bytes)}; a GitLab of your own may take no more than 1 MiB (limit ci_max_artifact_size_cyclonedx)`);
        return text;
    }
    catch (thrown) {
        logger.debug((0,core_text/* line */.n8) `no ${gitlab_folder/* fileNames */.jx.sbom}: ${(0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown))}`);
        return undefined;
    }
}
/** For GitLab a bill without components says that there are no dependencies: only who saw everything can say so. */
function knowsComponents({ checks, sbom, findings }) {
    return (checks.some(({ name, state }) => name === 'sbom' && state === 'complete') ||
        (sbom !== undefined && sbom.components.length > 0) ||
        findings.some(({ component }) => component !== undefined));
}

;// CONCATENATED MODULE: ./build/gitlab/files.js







/** Leaves what GitLab takes from a job once it has ended: variables for later jobs, links, a bill of materials. */
async function leaveFiles(job, publication) {
    const { host, logger, redactor } = job;
    const { result, resultFile } = publication;
    const folder = (0,gitlab_folder/* folderOf */.yS)(job, publication.settings);
    const shown = { reportDir: folder.shownAs, resultFile: (0,load/* showPath */.P)(resultFile, host.cwd) };
    const values = (0,job_values/* valuesOf */.s)(result, shown);
    const { text, leftOut } = dotenvOf(values, redactor);
    if (leftOut.length > 0)
        logger.warn((0,core_text/* line */.n8) `not handed to later jobs: ${leftOut.join(', ')}; a variable has one line, no $, and all have 5 KB. ${shown.resultFile} has them`);
    await (0,gitlab_folder/* leaveInFolder */.Dw)(job, folder, {
        [gitlab_folder/* fileNames */.jx.dotenv]: text,
        [gitlab_folder/* fileNames */.jx.annotations]: annotationsOf(job, publication, values['scan-url']),
        [gitlab_folder/* fileNames */.jx.sbom]: await sbomForGitLab(job, folder, result),
    });
}

;// CONCATENATED MODULE: ./build/gitlab/publish.js



/**
 * Leaves the files that GitLab reads once the job has ended, then tells the merge requests: who cancels the job gets the
 * files all the same. Rejects with the signal's reason only.
 */
async function publishToGitLab(job, publication, signal) {
    const { context, logger } = job;
    const { result, settings } = publication;
    logger.endProgress();
    if (context.isUnprotected && lacksSecret(result))
        logger.info((0,core_text/* line */.n8) `This branch is not protected, so GitLab keeps protected variables from it: protect the branch, or take the protection from the variable (Settings, CI/CD, Variables).`);
    await leaveFiles(job, publication);
    if (signal.aborted || settings.comment === 'never' || context.mergeRequests.length === 0)
        return;
    const { publishNotes } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9679), __webpack_require__.e(3033)]).then(__webpack_require__.bind(__webpack_require__, 3033));
    await publishNotes(job, publication, signal);
}
function lacksSecret({ failure }) {
    const secrets = inputs/* inputNames */.vj.filter((name) => (0,inputs/* definitionOf */.Fg)(name).secret);
    return failure?.problems?.some(({ input }) => secrets.includes(input)) ?? false;
}

;// CONCATENATED MODULE: ./build/gitlab/index.js







/** A job of GitLab. Nothing can be masked while it runs, so the redactor is the only thing that hides a secret. */
async function openGitLab(host, { output, verbosity }) {
    const { env, clock } = host;
    const redactor = (0,redact/* createRedactor */.l)();
    const context = contextOf(env);
    const colour = showsColours(env);
    const logger = createJobLog({ write: (text) => output.write(text), colour }, { redactor, verbosity: env.CI_DEBUG_TRACE === 'true' ? 'verbose' : verbosity, clock });
    const job = { host, context, logger, redactor };
    return {
        ...ciContextOf(context),
        id: 'gitlab',
        inputs: [(0,sources/* templateInputSource */.QR)(env)],
        names: { 'gitlab-token': ['GITLAB_TOKEN'] },
        redactor,
        logger,
        colour,
        async begin(settings) {
            logger.startProgress();
            await (0,gitlab_folder/* clearFolder */.Ic)((0,gitlab_folder/* folderOf */.yS)(job, settings));
        },
        publish: (publication, signal) => publishToGitLab(job, publication, signal),
    };
}


/***/ }),

/***/ 3196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _config_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);
/* harmony import */ var _core_model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4077);


/** What a result says, as outputs. Without a verdict a number would look like an answer. */
function valuesOf(result, place) {
    const { outcome, exitCode, scan, reports } = result;
    const pathOf = (...kinds) => kinds.flatMap((kind) => reports.find((report) => report.kind === kind)?.path ?? [])[0] ?? '';
    return {
        outcome,
        'exit-code': String(exitCode),
        'scan-id': scan?.id ?? '',
        'scan-url': webPage(scan?.url),
        ...Object.fromEntries(Object.entries(numbersOf(result)).map(([name, count]) => [name, String(count)])),
        'report-dir': place?.reportDir ?? '',
        'result-file': place?.resultFile ?? '',
        reports: reports.map(({ path }) => path).join('\n'),
        'sbom-path': pathOf('cyclonedx', 'spdx'),
        'sarif-path': pathOf('sarif'),
        result: JSON.stringify(summaryOf(result)),
    };
}
function numbersOf({ verdict, counts, findings, ignored = [] }) {
    const known = {
        total: findings.length,
        ...Object.fromEntries(_core_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.map((severity) => [severity, counts[severity]])),
        new: findings.filter(({ baseline }) => baseline !== 'known').length,
        ignored: ignored.length,
    };
    if (verdict)
        return known;
    return Object.fromEntries(Object.keys(known).map((name) => [name, _config_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownNumber */ .YV]));
}
/** One line of JSON: small enough for the outputs of a job, which hold 1 MiB in all. */
function summaryOf(result) {
    const { outcome, exitCode, backend, target, scan, failOn, verdict, failure } = result;
    return {
        outcome,
        exitCode,
        backend,
        target,
        ...(scan ? { scan } : {}),
        failOn,
        ...(verdict ? { verdict } : {}),
        ...(failure ? { failure: { code: failure.code } } : {}),
        findings: numbersOf(result),
    };
}
/** The address comes from the backend. */
function webPage(text) {
    const url = URL.parse(text ?? '');
    return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : '';
}


/***/ }),

/***/ 2326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pathWithin),
/* harmony export */   f: () => (/* binding */ locator)
/* harmony export */ });
/**
 * Where to look for a finding, for viewers that refuse one without a place: its own locations, else, of a component, the
 * lockfile that names it, else any. No path leads out of the checkout.
 */
function locator(sbom) {
    const lockfiles = new Map(sbom?.components.map(({ purl, lockfiles }) => [purl, lockfiles]));
    const fallback = sbom?.projects[0]?.lockfile ?? '';
    return ({ locations, component }) => {
        const [first, ...others] = locations.flatMap((location) => {
            const path = pathWithin(location.path);
            return path === undefined ? [] : [path === location.path ? location : { ...location, path }];
        });
        if (first)
            return [first, ...others];
        const paths = component ? [...(lockfiles.get(component.purl) ?? []), fallback] : [];
        const path = paths.map(pathWithin).find((candidate) => candidate !== undefined);
        return [{ path: path ?? 'unknown' }];
    };
}
/** A path of the checkout in its shortest form; undefined when it would lead out of the root. */
function pathWithin(path) {
    if (path.startsWith('/') || path.includes('\0'))
        return undefined;
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/');
}


/***/ })

};
