import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 1072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ vendorEnvironment),
/* harmony export */   e: () => (/* binding */ connectionInputs)
/* harmony export */ });
/** The inputs that say how a backend is reached. */
const connectionInputs = [
    'base-url',
    'api-key',
    'username',
    'password',
    'client-id',
    'client-secret',
    'source-token',
];
/**
 * The environment names that users of a backend have already, by the input that they stand for. They count when the
 * backend is chosen, after the flags and the `SCANGATE_…` names.
 */
const vendorEnvironment = {
    local: {},
    rafter: {
        'base-url': ['RAFTER_URL'],
        'api-key': ['RAFTER_API_KEY'],
        'source-token': ['RAFTER_GITHUB_TOKEN'],
    },
    mdssc: {
        'base-url': ['MDSSC_SERVER'],
        'api-key': ['MDSSC_API_KEY'],
        username: ['MDSSC_USERNAME'],
        password: ['MDSSC_PASSWORD'],
    },
    appsecplus: {
        'base-url': ['APPSECPLUS_URL'],
        'api-key': ['APPSECPLUS_TOKEN'],
        'client-id': ['APPSECPLUS_CLIENT_ID'],
        'client-secret': ['APPSECPLUS_CLIENT_SECRET'],
    },
    scancodeio: { 'base-url': ['SCANCODEIO_URL'], 'api-key': ['SCANCODEIO_TOKEN', 'SCANCODEIO_API_KEY'] },
    advalidation: { 'base-url': ['ADVALIDATION_BASE_URL'], 'api-key': ['ADVALIDATION_API_KEY'] },
};


/***/ }),

/***/ 61653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fg: () => (/* binding */ definitionOf),
  VE: () => (/* binding */ environmentName),
  vj: () => (/* binding */ inputNames),
  Vc: () => (/* binding */ inputsOf)
});

// UNUSED EXPORTS: flagInputs, groups, inputs, platforms, templateName

;// CONCATENATED MODULE: ./build/core/model/backend-id.js
/** The backends, by the name that the `backend` input takes. */
const backendIds = ['local', 'rafter', 'mdssc', 'appsecplus', 'scancodeio', 'advalidation'];

// EXTERNAL MODULE: ./build/core/model/check.js
var check = __nccwpck_require__(84460);
// EXTERNAL MODULE: ./build/core/model/report.js
var report = __nccwpck_require__(94944);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __nccwpck_require__(44077);
;// CONCATENATED MODULE: ./build/config/inputs.js




/** The places Scangate runs in; each gets the inputs that name it. */
const platforms = (/* unused pure expression or super */ null && (['cli', 'github', 'gitlab', 'azure']));
const groups = (/* unused pure expression or super */ null && (['What to scan', 'Waiting', 'Network', 'Deciding', 'Reporting']));
/**
 * The one table of inputs. Flags, environment names, the config file and its JSON Schema, and the tables of the
 * documentation are all made from it (`npm run generate`).
 */
const inputs = {
    backend: {
        group: 'What to scan',
        type: { kind: 'choice', values: backendIds },
        default: 'local',
        description: 'The scanner that does the work; local needs no account and no server.',
    },
    path: {
        group: 'What to scan',
        type: { kind: 'path', example: './my-project' },
        default: '.',
        description: 'The checkout to scan; on the command line the argument of scan.',
        notInFile: true,
    },
    repository: {
        group: 'What to scan',
        type: { kind: 'repository', example: 'https://github.com/acme/shop' },
        description: 'The repository that the checkout belongs to; that of the CI job, else of .git, when not given.',
        notInFile: true,
    },
    ref: {
        group: 'What to scan',
        type: { kind: 'text', example: 'main' },
        description: 'The branch or tag; that of the CI job, else of .git, when not given.',
        notInFile: true,
    },
    sha: {
        group: 'What to scan',
        type: { kind: 'text', example: '3f2c1e…', pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
        description: 'The commit, in full; that of the CI job, else of .git, when not given.',
        notInFile: true,
    },
    platform: {
        group: 'What to scan',
        type: { kind: 'choice', values: ['auto', 'terminal', 'gitlab', 'azure'] },
        default: 'auto',
        description: 'Where the command runs, which decides how it speaks; auto: found out from the environment.',
        platforms: ['cli'],
        notInFile: true,
    },
    config: {
        group: 'What to scan',
        type: { kind: 'path', example: 'ci/scangate.yml' },
        description: 'The config file; .scangate.yml in the checkout when not given.',
        notInFile: true,
    },
    'base-url': {
        group: 'What to scan',
        type: { kind: 'url', example: 'https://scanner.example.com/api' },
        description: 'The address of the backend; local has none.',
        notInFile: true,
    },
    options: {
        group: 'What to scan',
        type: { kind: 'map', example: 'exclude: [test/fixtures]' },
        description: 'What only the chosen backend knows, as a YAML map; its page lists them.',
    },
    'api-key': {
        group: 'What to scan',
        type: { kind: 'text', example: 'sk-…' },
        description: 'The key or token of the backend; local needs none.',
        secret: true,
        notInFile: true,
    },
    username: {
        group: 'What to scan',
        type: { kind: 'text', example: 'ci@example.com' },
        description: 'The user to log in as, where the backend takes a name and a password instead of a key.',
        notInFile: true,
    },
    password: {
        group: 'What to scan',
        type: { kind: 'text', example: '…' },
        description: 'The password that goes with the user.',
        secret: true,
        notInFile: true,
    },
    'client-id': {
        group: 'What to scan',
        type: { kind: 'text', example: 'scangate-ci' },
        description: 'The OAuth client, where the backend takes client credentials instead of a token.',
        notInFile: true,
    },
    'client-secret': {
        group: 'What to scan',
        type: { kind: 'text', example: '…' },
        description: 'The secret that goes with the OAuth client.',
        secret: true,
        notInFile: true,
    },
    'source-token': {
        group: 'What to scan',
        type: { kind: 'text', example: 'github_pat_…' },
        description: 'A token with which the backend itself reads a private repository, where it takes one.',
        secret: true,
        notInFile: true,
    },
    timeout: {
        group: 'Waiting',
        type: { kind: 'duration', example: '1h30m' },
        default: '60m',
        description: 'How long the whole scan may take.',
    },
    'poll-interval': {
        group: 'Waiting',
        type: { kind: 'duration', example: '10s' },
        description: 'How often to ask whether the scan has ended; when not given, after a tenth of its time so far, 2 to 15 seconds.',
    },
    wait: {
        group: 'Waiting',
        type: { kind: 'boolean' },
        default: 'true',
        description: 'Whether to wait for the scan; otherwise it is started, its id printed, and nothing judged.',
        notInFile: true,
    },
    'scan-id': {
        group: 'Waiting',
        type: { kind: 'text', example: '3f2c1e0a-9b7d', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,511}$' },
        description: 'A scan that was started before, to wait for and judge instead of starting one.',
        notInFile: true,
    },
    'reuse-scan': {
        group: 'Waiting',
        type: { kind: 'choice', values: ['auto', 'never'] },
        default: 'auto',
        description: 'Whether to take up the scan of an earlier attempt at the same CI job, for the same commit and settings, unless it failed or was stopped.',
    },
    'cancel-on-timeout': {
        group: 'Waiting',
        type: { kind: 'boolean' },
        default: 'true',
        description: 'Whether a scan that does not end in time is stopped.',
    },
    'on-timeout': {
        group: 'Waiting',
        type: { kind: 'choice', values: ['fail', 'warn'] },
        default: 'fail',
        description: 'Whether a scan that does not end in time fails the job.',
    },
    'on-inconclusive': {
        group: 'Waiting',
        type: { kind: 'choice', values: ['fail', 'warn'] },
        default: 'fail',
        description: 'Whether a scan that failed or could not check what the rules need fails the job.',
    },
    'on-missing-credentials': {
        group: 'Waiting',
        type: { kind: 'choice', values: ['auto', 'fail', 'skip'] },
        default: 'auto',
        description: 'What a job without the credentials of its backend does; auto: skip where the CI withholds them, as from forks and Dependabot, else fail.',
        platforms: ['github', 'gitlab', 'azure'],
        notInFile: true,
    },
    'fail-without-verdict': {
        group: 'Waiting',
        type: { kind: 'boolean' },
        default: 'true',
        description: 'Whether the scan step fails where nothing can be said about the code; otherwise that is left to a gate step.',
        platforms: ['github'],
        notInFile: true,
    },
    offline: {
        group: 'Network',
        type: { kind: 'boolean' },
        default: 'false',
        description: 'Send nothing anywhere but to the CI itself; known vulnerabilities are then looked up in osv-db, or not at all.',
    },
    'osv-url': {
        group: 'Network',
        type: { kind: 'url', example: 'https://osv.example.com' },
        default: 'https://api.osv.dev',
        description: 'Where to ask for known vulnerabilities; names and versions of components are sent there.',
        notInFile: true,
    },
    'osv-db': {
        group: 'Network',
        type: { kind: 'path', example: '/srv/osv' },
        description: 'A database of known vulnerabilities for when no service answers: a folder as OSV publishes it, or an index of scangate db build.',
        notInFile: true,
    },
    'allow-http': {
        group: 'Network',
        type: { kind: 'boolean' },
        default: 'false',
        description: 'Allow plain http to hosts other than this one.',
        notInFile: true,
    },
    'ca-file': {
        group: 'Network',
        type: { kind: 'path', example: '/etc/ssl/company-ca.pem' },
        description: 'Certificates (PEM) to trust besides the usual ones.',
        notInFile: true,
    },
    'fail-on': {
        group: 'Deciding',
        type: { kind: 'rules', example: 'high, only medium > 10, secret' },
        default: 'high',
        description: 'The rules that fail the job, one a line or separated by commas, or none.',
    },
    'unknown-severity': {
        group: 'Deciding',
        type: { kind: 'choice', values: severity/* knownSeverities */.hB },
        default: 'high',
        description: 'What a finding of unknown severity counts as.',
    },
    require: {
        group: 'Deciding',
        type: { kind: 'list', values: check/* checkNames */.L, alone: ['auto'] },
        default: 'auto',
        description: 'The checks that must be complete; auto: those that the rules depend on.',
    },
    baseline: {
        group: 'Deciding',
        type: { kind: 'path', example: 'main/scangate.json' },
        description: 'An earlier scangate.json, of the target branch say; what it does not hold is new.',
    },
    'ignore-file': {
        group: 'Deciding',
        type: { kind: 'path', example: '.scangate-ignore.yml' },
        description: 'Findings that do not count, as a YAML list, each with its id and the reason.',
    },
    reports: {
        group: 'Reporting',
        type: { kind: 'list', values: report/* reportKinds */.e },
        default: 'cyclonedx, pdf, sarif, json',
        // What GitLab reads itself: the free tier shows codequality and junit.
        defaultOn: { gitlab: 'cyclonedx, pdf, sarif, json, gitlab, codequality, junit' },
        description: 'The reports to write; scangate.json is always written.',
    },
    'report-dir': {
        group: 'Reporting',
        type: { kind: 'path', example: 'out/security' },
        default: 'scangate-reports',
        description: 'The folder for the reports; made when it does not exist.',
    },
    'merge-sbom': {
        group: 'Reporting',
        type: { kind: 'boolean' },
        default: 'false',
        description: 'Whether to write scangate-merged.cdx.json as well: the bill of materials of the backend with all findings.',
    },
    'pdf-font': {
        group: 'Reporting',
        type: { kind: 'path', example: 'fonts/NotoSansJP-Regular.ttf' },
        description: 'A TTF or OTF font for the PDF, for scripts other than Latin, Greek and Cyrillic.',
    },
    'result-file': {
        group: 'Reporting',
        type: { kind: 'path', example: 'results/scangate.json' },
        description: 'The stored result; scangate.json in the folder of the reports when not given.',
        platforms: ['github'],
        notInFile: true,
    },
    comment: {
        group: 'Reporting',
        type: { kind: 'choice', values: ['on-findings', 'always', 'on-failure', 'never'] },
        default: 'on-findings',
        description: 'When the pull or merge request gets a comment; one that is there already is kept up to date.',
        platforms: ['github', 'gitlab', 'azure'],
    },
    'comment-style': {
        group: 'Reporting',
        type: { kind: 'choice', values: ['update', 'new', 'thread'] },
        default: 'update',
        description: 'One comment that is kept up to date, a new one each time, or one thread that is open while the gate is broken and resolved when it holds.',
        platforms: ['gitlab', 'azure'],
    },
    'comment-key': {
        group: 'Reporting',
        type: { kind: 'text', example: 'shop-api' },
        description: 'What tells the comment from others of ours on the same request; when not given, the workflow or pipeline, and the job.',
        platforms: ['github', 'gitlab', 'azure'],
    },
    summary: {
        group: 'Reporting',
        type: { kind: 'boolean' },
        default: 'true',
        description: 'Whether the summary of the job shows the result.',
        platforms: ['github', 'azure'],
    },
    annotations: {
        group: 'Reporting',
        type: { kind: 'boolean' },
        default: 'true',
        description: 'Whether the worst findings are shown at their files and lines.',
        platforms: ['github', 'azure'],
    },
    'upload-sarif': {
        group: 'Reporting',
        type: { kind: 'boolean' },
        default: 'false',
        description: 'Whether the findings go to code scanning; the job needs the permission security-events: write.',
        platforms: ['github'],
    },
    artifact: {
        group: 'Reporting',
        type: { kind: 'boolean' },
        default: 'true',
        description: 'Whether the reports are kept as an artifact of the run.',
        platforms: ['github', 'azure'],
    },
    'artifact-name': {
        group: 'Reporting',
        type: { kind: 'text', example: 'security-reports' },
        description: 'The name of the artifact; when not given, made of the job, its leg and the step, so that it is free in a matrix.',
        platforms: ['github', 'azure'],
    },
    'artifact-per-report': {
        group: 'Reporting',
        type: { kind: 'boolean' },
        default: 'false',
        description: 'Whether each report becomes an artifact of its own.',
        platforms: ['github'],
    },
    'artifact-retention-days': {
        group: 'Reporting',
        type: { kind: 'number', example: '30', least: 1, most: 400 },
        description: 'How long artifacts are kept; as long as the repository says when not given.',
        platforms: ['github'],
    },
    'github-token': {
        group: 'Reporting',
        type: { kind: 'text', example: 'ghs_…' },
        description: 'The token for comments and code scanning on GitHub; that of the job, where it has one, when not given.',
        platforms: ['github', 'azure'],
        secret: true,
        notInFile: true,
    },
    'gitlab-token': {
        group: 'Reporting',
        type: { kind: 'text', example: 'glpat-…' },
        description: 'A project or group access token with the scope api, for the note on the merge request; the variable GITLAB_TOKEN when not given.',
        platforms: ['gitlab'],
        secret: true,
        notInFile: true,
    },
    'azure-token': {
        group: 'Reporting',
        type: { kind: 'text', example: '…' },
        description: 'The token for the thread on the pull request; that of the task, or the variable SYSTEM_ACCESSTOKEN, when not given.',
        platforms: ['azure'],
        secret: true,
        notInFile: true,
    },
    leg: {
        group: 'Reporting',
        type: { kind: 'text', example: '{"app":"shop"}' },
        description: 'What tells the jobs of a matrix apart; its values when not given.',
        platforms: ['github'],
        notInFile: true,
    },
};
const inputNames = Object.keys(inputs);
/** The definition of an input, by its name, without the narrower types of the table. */
function definitionOf(name) {
    return inputs[name];
}
/** The inputs that a platform has. */
function inputsOf(platform) {
    return inputNames.filter((name) => definitionOf(name).platforms?.includes(platform) ?? true);
}
/** The inputs that have a flag: what the command line can use, in whatever CI it runs. */
function flagInputs() {
    return inputNames.filter((name) => {
        const { platforms, secret } = definitionOf(name);
        const usable = platforms?.some((platform) => platform !== 'github') ?? true;
        return usable && !secret && name !== 'path';
    });
}
/** `fail-on` as an environment variable: `SCANGATE_FAIL_ON`. */
function environmentName(name) {
    return `SCANGATE_${name.toUpperCase().replaceAll('-', '_')}`;
}
/** The same as a template hands it over: `SCANGATE_INPUT_FAIL_ON`. */
function templateName(name) {
    return environmentName(name).replace('SCANGATE_', 'SCANGATE_INPUT_');
}


/***/ }),

/***/ 26757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ unknownNumber),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   gr: () => (/* binding */ outputNames)
/* harmony export */ });
/* unused harmony exports outputSteps, outputs, outputOf */
/** The steps of the GitHub Action that can set outputs. */
const outputSteps = (/* unused pure expression or super */ null && (['scan', 'report', 'gate']));
const judged = ['gate', 'scan'];
/** Said of a number that nobody knows: an empty text would count as 0 in an expression. */
const unknownNumber = 'unknown';
const countOf = (severity) => ({
    description: `How many findings are ${severity}; ${unknownNumber} where nothing was judged.`,
    setBy: judged,
});
/** The one table of outputs: the manifests and the documentation are made from it (`npm run generate`). */
const outputs = {
    outcome: {
        description: 'What came of it: passed, failed, inconclusive, misconfigured, timed-out, cancelled, skipped or started.',
        setBy: judged,
    },
    'exit-code': { description: 'The exit code that goes with the outcome.', setBy: judged },
    'scan-id': { description: 'The id of the scan; empty where none was started.', setBy: ['scan'] },
    'scan-url': { description: 'The page of the scan, where the backend has one.', setBy: ['scan'] },
    total: {
        description: `How many findings count; ${unknownNumber} where nothing was judged.`,
        setBy: judged,
    },
    critical: countOf('critical'),
    high: countOf('high'),
    medium: countOf('medium'),
    low: countOf('low'),
    info: countOf('of severity info'),
    unknown: countOf('of unknown severity'),
    new: {
        description: `How many findings the baseline does not hold, which is all without one; ${unknownNumber} where nothing was judged.`,
        setBy: judged,
    },
    ignored: {
        description: `How many findings the ignore-file takes out; ${unknownNumber} where nothing was judged.`,
        setBy: judged,
    },
    'report-dir': { description: 'The folder of the reports.', setBy: ['scan'] },
    'result-file': { description: 'The stored result, scangate.json.', setBy: ['scan'] },
    reports: { description: 'The files of the reports, a line each.', setBy: ['scan'] },
    'sbom-path': {
        description: 'The bill of materials, CycloneDX before SPDX, for an attestation; empty without one.',
        setBy: ['scan'],
    },
    'sarif-path': { description: 'The SARIF report; empty without one.', setBy: ['scan'] },
    'artifact-id': { description: 'The id of the artifact; of several a line each.', setBy: ['report'] },
    'artifact-url': { description: 'The page of the artifact; of several a line each.', setBy: ['report'] },
    'comment-id': { description: 'The id of the comment on the pull request.', setBy: ['report'] },
    'comment-url': { description: 'The page of the comment on the pull request.', setBy: ['report'] },
    result: {
        description: 'The outcome, the counts, the rules and the scan as one line of JSON, without findings; branch names are in it, so hand it to a script through env.',
        setBy: judged,
    },
};
const outputNames = Object.keys(outputs);
/** The definition of an output, by its name, without the narrower types of the table. */
function outputOf(name) {
    return outputs[name];
}
/** The outputs that a step sets. */
function outputsOf(step) {
    return outputNames.filter((name) => outputOf(name).setBy.includes(step));
}


/***/ }),

/***/ 98765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ presetSource),
/* harmony export */   IO: () => (/* binding */ fileSource),
/* harmony export */   nC: () => (/* binding */ environmentSource),
/* harmony export */   ot: () => (/* binding */ stepInputSource),
/* harmony export */   xe: () => (/* binding */ givenText),
/* harmony export */   zl: () => (/* binding */ foreignEnvironmentSource)
/* harmony export */ });
/* unused harmony exports flagSource, templateInputSource, unlessPreset */
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(42732);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61653);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26757);



/** Flags as the argument parser hands them over, by input name. */
function flagSource(flags) {
    return {
        origin: 'flag',
        read: (name) => flags.get(name),
        spell: (name) => (name === 'path' ? 'path' : `--${name}`),
        problems: [],
    };
}
/**
 * The inputs of a step, which the runner hands over as `INPUT_FAIL-ON`: upper case, with its hyphens. One that was not
 * set is an empty string. Inputs that do not exist are the runner's to name.
 */
function stepInputSource(env) {
    return {
        origin: 'input',
        read: (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined,
        spell: (name) => name,
        problems: [],
    };
}
/** What the templates for GitLab and Azure set beside the inputs of the same prefix. */
const reservedNames = /^SCANGATE_(?:INPUT_|OUTPUT_|PACKAGE$)/;
/**
 * What a step named `scangate` has set, as the later steps of its job see it on Azure: `$(scangate.scanId)` is
 * `SCANGATE_SCANID`.
 */
const outputsOfAzure = new Set([..._outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .outputNames */ .gr, 'report-files'].map((name) => `SCANGATE_${name.replaceAll('-', '').toUpperCase()}`));
/**
 * The inputs of a template, which hands them over in variables of their own (`SCANGATE_INPUT_FAIL_ON`), so that one of
 * the project with the name of an input cannot change them. An empty one was not set, and a template can only give a
 * yes or no: that counts where it is not the default, so that the config file can still say so.
 */
function templateInputSource(env, spell = (name) => name) {
    return {
        origin: 'input',
        read(name) {
            const text = givenText(env[templateName(name)]);
            return text === undefined ? undefined : unlessPreset(name, text);
        },
        spell,
        problems: [],
    };
}
/**
 * The text of a variable; undefined where it was not set: empty, or still `$(name)`, as Azure Pipelines leaves what
 * names no variable of the run, such as a secret that a fork does not get.
 */
function givenText(text) {
    const trimmed = text?.trim();
    return !trimmed || /^\$\([\w. -]+\)$/.test(trimmed) ? undefined : trimmed;
}
/** A yes or no of a form, which cannot leave it open, counts where it is not the default. */
function unlessPreset(name, text) {
    const { type, default: preset } = definitionOf(name);
    return type.kind === 'boolean' && text.toLowerCase() === preset ? undefined : text;
}
/** What inputs are on a platform when nobody sets them, where that is not what they are elsewhere. */
function presetSource(platform) {
    return {
        origin: 'default',
        read: (name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(name).defaultOn?.[platform],
        spell: (name) => name,
        problems: [],
    };
}
/** `SCANGATE_…` variables. CI systems pass an empty string for what was not set, so that is how it is read. */
function environmentSource(env) {
    const known = new Set(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj.map(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE));
    const unknown = Object.keys(env).filter((name) => name.startsWith('SCANGATE_') &&
        !known.has(name) &&
        !reservedNames.test(name) &&
        !outputsOfAzure.has(name));
    return {
        origin: 'environment',
        read: (name) => givenText(env[(0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)(name)]),
        spell: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE,
        problems: unknown.sort().map((name) => unknownInput(name, known)),
    };
}
/** Environment names that somebody else chose, by the input that they stand for; the first that is set counts. */
function foreignEnvironmentSource(env, names) {
    const found = (name) => names[name]?.find((candidate) => givenText(env[candidate]));
    return {
        origin: 'environment',
        read: (name) => givenText(env[found(name) ?? '']),
        spell: (name) => found(name) ?? (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)(name),
        problems: [],
    };
}
/** The keys of a config file, which a change under review may have written. */
function fileSource(document, shownAs) {
    const keys = new Map(Object.entries(document));
    const spell = (name) => `${name} in ${shownAs}`;
    const problems = [...keys.keys()].flatMap((key) => {
        const name = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj.find((candidate) => candidate === key);
        if (name === undefined)
            return [unknownInput(spell(key), _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj, key)];
        if (!(0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(name).notInFile)
            return [];
        const way = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(name).secret ? (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)(name) : `--${name} or ${(0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)(name)}`;
        return [
            {
                input: spell(key),
                message: 'cannot be set in the config file, which a change under review could rewrite',
                hint: `Set ${name === 'path' ? 'the argument' : way} instead.`,
            },
        ];
    });
    return {
        origin: 'config file',
        read: (name) => ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(name).notInFile ? undefined : keys.get(name)),
        spell,
        problems,
    };
}
function unknownInput(spelled, known, word = spelled) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, known);
    return {
        input: spelled,
        message: 'is not an input of Scangate',
        hint: near ? `Did you mean '${near}'?` : "See 'scangate --help' for the inputs.",
    };
}


/***/ }),

/***/ 62807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   KK: () => (/* binding */ toScangateError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   fm: () => (/* binding */ ScangateError)
/* harmony export */ });
/** Every way a run can fail, named by what was being done, with the outcome that it leads to. */
const codes = {
    INPUT_INVALID: 'misconfigured',
    CONFIG_FILE_INVALID: 'misconfigured',
    TARGET_UNUSABLE: 'misconfigured',
    CREDENTIALS_REFUSED: 'misconfigured',
    TLS_UNTRUSTED: 'misconfigured',
    REPORT_WRITE_FAILED: 'misconfigured',
    REPORTS_LOST: 'inconclusive',
    RESULT_FILE_INVALID: 'misconfigured',
    STATE_FILE_INVALID: 'misconfigured',
    HOST_UNKNOWN: 'misconfigured',
    QUOTA_EXHAUSTED: 'inconclusive',
    SCAN_CONFLICT: 'inconclusive',
    BACKEND_UNREACHABLE: 'inconclusive',
    BACKEND_PROTOCOL: 'inconclusive',
    START_UNCERTAIN: 'inconclusive',
    SCAN_NOT_FOUND: 'inconclusive',
    SCAN_FAILED: 'inconclusive',
    RESULTS_STALE: 'inconclusive',
    RESULTS_TOO_LARGE: 'inconclusive',
    DEADLINE_PASSED: 'timed-out',
    CANCELLED: 'cancelled',
    INTERNAL: 'inconclusive',
};
/**
 * A failure with a code, a cause and a way out. `message` and `hint` may quote text from outside: a sink cleans them.
 * Neither ever holds a header, a token or a response body.
 */
class ScangateError extends Error {
    name = 'ScangateError';
    code;
    hint;
    transient;
    retryAfterMs;
    mayHaveRun;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.transient = details.transient ?? false;
        this.retryAfterMs = details.retryAfterMs;
        this.mayHaveRun = details.mayHaveRun ?? false;
    }
    get outcome() {
        return codes[this.code];
    }
    /** Where it was thrown, and where its causes were, a line each: for whoever mends it. */
    get trace() {
        const { cause } = this;
        const own = this.stack?.split('\n') ?? [];
        if (cause instanceof ScangateError)
            return [...own, ...cause.trace];
        return [...own, ...((cause instanceof Error && cause.stack?.split('\n')) || [])];
    }
}
/** `--backend: 'locl' is not known. Did you mean 'local'?` */
function describeProblem({ input, message, hint }) {
    return `${input}: ${message}${hint === undefined ? '' : `. ${hint}`}`;
}
/** Everything wrong with what the user gave, at once. */
class InputError extends ScangateError {
    problems;
    constructor(problems) {
        super('INPUT_INVALID', problems.map(describeProblem).join('\n'));
        this.problems = problems;
    }
}
/** What a thrown value says, in one line: its message, and the message of its cause where that adds something. */
function describeError(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    const { cause } = thrown;
    if (cause instanceof Error && cause.message !== '' && !thrown.message.includes(cause.message))
        return `${thrown.message}: ${cause.message}`;
    return thrown.message;
}
/** Any thrown value as a `ScangateError`; one that nobody foresaw is `INTERNAL` and keeps its cause. */
function toScangateError(thrown) {
    if (thrown instanceof ScangateError)
        return thrown;
    return new ScangateError('INTERNAL', `unexpected error: ${describeError(thrown)}`, {
        cause: thrown,
        hint: 'This is a defect of Scangate: please report it with the output of the same run with --verbose.',
    });
}


/***/ }),

/***/ 84460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkNames)
/* harmony export */ });
const checkNames = [
    'sbom',
    'vulnerabilities',
    'secrets',
    'code',
    'malware',
    'licenses',
    'containers',
    'compliance',
    'dynamic',
    'creative',
];


/***/ }),

/***/ 94944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ nativeOnlyKind),
/* harmony export */   e: () => (/* binding */ reportKinds)
/* harmony export */ });
const reportKinds = [
    'cyclonedx',
    'spdx',
    'pdf',
    'html',
    'sarif',
    'markdown',
    'junit',
    'codequality',
    'gitlab',
    'csv',
    'json',
];
/** What only a backend makes: a spreadsheet, an attribution notice, its own JSON. */
const nativeOnlyKind = 'other';


/***/ }),

/***/ 44077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   hB: () => (/* binding */ knownSeverities),
/* harmony export */   lv: () => (/* binding */ parseSeverity)
/* harmony export */ });
/** How bad a finding is, worst first. `unknown` is a severity nobody named: it is counted, never dropped. */
const severities = ['critical', 'high', 'medium', 'low', 'info', 'unknown'];
const knownSeverities = severities.filter((severity) => severity !== 'unknown');
const synonyms = new Map([
    ['moderate', 'medium'],
    ['informational', 'info'],
    ['information', 'info'],
    ['note', 'info'],
]);
/**
 * Reads a severity word of any case; `moderate` and `informational` are the words npm and some scanners use.
 * Whatever else comes is `unknown`.
 */
function parseSeverity(word) {
    if (typeof word !== 'string')
        return 'unknown';
    const lower = word.trim().toLowerCase();
    return synonyms.get(lower) ?? severities.find((severity) => severity === lower) ?? 'unknown';
}
/** Larger is worse: info 0 … critical 4. */
function rank(severity) {
    return knownSeverities.length - 1 - knownSeverities.indexOf(severity);
}
/** The worse of two; a known severity wins over `unknown`. */
function worse(a, b) {
    if (a === 'unknown')
        return b;
    if (b === 'unknown')
        return a;
    return rank(a) >= rank(b) ? a : b;
}
/** Counts by severity; the sum is the number of findings. */
function countBySeverity(findings) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };
    for (const finding of findings)
        counts[finding.severity] += 1;
    return counts;
}


/***/ }),

/***/ 42732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate that the word was most likely meant to be, or undefined when none is near: at most one edit for a
 * short word, two for a longer one, three from twelve letters on. Two swapped letters are one edit.
 */
function nearest(word, candidates) {
    const typed = word.toLowerCase().slice(0, 64);
    let best;
    let bestDistance = typed.length <= 3 ? 2 : typed.length < 12 ? 3 : 4;
    for (const candidate of candidates) {
        const distance = editDistance(typed, candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment distance). */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        [beforeLast, last] = [last, current];
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 69058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   n1: () => (/* binding */ signalExitCodes)
/* harmony export */ });
/**
 * The outcomes of a run and their exit codes. The tables in the README and in
 * `docs/troubleshooting.md` are generated from this one.
 */
const outcomes = {
    passed: { exitCode: 0, when: 'results complete and checked, the gate holds' },
    skipped: {
        exitCode: 0,
        when: 'credentials withheld by the CI (fork, Dependabot) and `on-missing-credentials` says skip',
    },
    started: { exitCode: 0, when: 'the scan was started and `wait` is false: nothing is judged yet' },
    failed: { exitCode: 1, when: 'the gate is broken' },
    inconclusive: {
        exitCode: 2,
        when: 'the scan failed, its results are unreadable, incomplete or of another commit, or the backend stayed unreachable',
    },
    misconfigured: { exitCode: 3, when: 'bad input, refused credentials, untrusted TLS certificate' },
    'timed-out': { exitCode: 4, when: 'the deadline passed (the remote scan was stopped)' },
    cancelled: {
        exitCode: 130,
        when: 'SIGINT (130), SIGTERM (143) or SIGHUP (129); the remote scan was stopped',
    },
};
/** The signals that end a run early, with the exit code a shell gives them (128 + number). */
const signalExitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
/** The process exit code of an outcome; a cancelled run keeps the code of its signal. */
function exitCodeOf(outcome, policies, signal) {
    if (outcome === 'timed-out' && policies.onTimeout === 'warn')
        return 0;
    if (outcome === 'inconclusive' && policies.onInconclusive === 'warn')
        return 0;
    if (outcome === 'cancelled' && signal !== undefined)
        return signalExitCodes[signal];
    return outcomes[outcome].exitCode;
}


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor),
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56806);

/** What a secret becomes wherever it would have been shown. */
const redacted = '***';
/** What stands where a long text was cut (`core/cut.ts`, `core/text.ts`). */
const cutMark = '…';
/** Characters by which a form is looked up; no form is shorter. */
const headLength = 4;
/** So much of a form, at the end of a text, was cut off elsewhere; less may be chance. */
const leastOfCut = 8;
function createRedactor() {
    const known = new Set();
    /** By their first characters, the longest first. */
    const forms = new Map();
    /** The hashes of these first characters: nearly every place of a text is passed over by one look into it. */
    const heads = new Uint8Array(65_536);
    return {
        add(secret) {
            for (const form of (0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .formsToHide */ .N)(secret)) {
                if (known.has(form))
                    continue;
                known.add(form);
                const head = form.slice(0, headLength);
                forms.set(head, [...(forms.get(head) ?? []), form].sort((a, b) => b.length - a.length));
                heads[hashAt(form, 0)] = 1;
            }
        },
        redact(text) {
            // Hidden is whatever any form covers: of two that overlap, nothing of either is left.
            let out = '';
            let shownTo = 0;
            let hiddenFrom = 0;
            let hiddenTo = 0;
            for (let at = 0; at + headLength <= text.length; at += 1) {
                if (heads[hashAt(text, at)] === 0)
                    continue;
                const end = endOfSecret(text, at, forms.get(text.slice(at, at + headLength)) ?? []);
                if (end === undefined)
                    continue;
                if (at > hiddenTo) {
                    if (hiddenTo > 0)
                        out += text.slice(shownTo, hiddenFrom) + redacted;
                    shownTo = hiddenTo;
                    hiddenFrom = at;
                }
                hiddenTo = Math.max(hiddenTo, end);
            }
            if (hiddenTo === 0)
                return text;
            return out + text.slice(shownTo, hiddenFrom) + redacted + text.slice(hiddenTo);
        },
    };
}
function hashAt(text, at) {
    const code = (offset) => text.charCodeAt(at + offset);
    return (code(0) * 35_937 + code(1) * 1_089 + code(2) * 33 + code(3)) & 0xffff;
}
/** Where the form ends that begins here, whole or cut; undefined where none does. */
function endOfSecret(text, at, candidates) {
    const whole = candidates.find((form) => text.startsWith(form, at));
    if (whole !== undefined)
        return at + whole.length;
    const longest = candidates[0]?.length ?? 0;
    const rest = text.slice(at, at + longest);
    const cut = rest.indexOf(cutMark);
    const isAtEnd = cut < 0 && at + longest > text.length && rest.length >= leastOfCut;
    const shown = cut >= headLength ? rest.slice(0, cut) : isAtEnd ? rest : undefined;
    return shown !== undefined && candidates.some((form) => form.startsWith(shown))
        ? at + shown.length
        : undefined;
}


/***/ }),

/***/ 56806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ formsToHide)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13405);

/** A shorter form would blank ordinary words, and protects nothing. */
const shortest = 4;
/** A shorter line of a secret, or part of a token, says nothing alone. */
const shortestLine = 8;
/** Every form that a log, an error or a report could show a secret in; empty for one that is too short to hide. */
function formsToHide(secret) {
    return new Set([...formsOf(secret)].filter((form) => form.length >= shortest));
}
/** The secret, its lines and the parts of a token, and each of these as other formats write it. */
function* formsOf(secret) {
    const lines = secret.split(/\r?\n/).filter((part) => part.length >= shortestLine);
    for (const text of new Set([secret, secret.trim(), ...lines, ...tokenParts(secret)])) {
        if (text.length < shortest)
            continue;
        const small = text.length < shortestLine ? text : text.toLowerCase();
        const inOneLine = text.replaceAll(/\s+/g, ' ');
        for (const written of [text, small, inOneLine, ...inUrls(text), ...inJson(text), ...inMarkup(text)]) {
            yield written;
            yield* cleaned(written);
        }
        const bytes = Buffer.from(text, 'utf8');
        yield bytes.toString('hex');
        yield bytes.toString('hex').toUpperCase();
        yield* inBase64(bytes);
    }
}
/** As a log shows it, where it begins a line and elsewhere. */
function* cleaned(text) {
    const before = 'x ';
    yield (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)(text).toString();
    yield (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)(before + text)
        .toString()
        .slice(before.length);
}
/** Header, payload and signature of a JSON Web Token: each alone is worth hiding. */
function tokenParts(secret) {
    const parts = secret.split('.');
    return parts.length >= 3 && secret.startsWith('ey') ? parts.filter((part) => part.length >= 16) : [];
}
/** Whole as a component, as a form, and as a URL writes a path or a query, which leaves more as it is. */
function* inUrls(text) {
    const component = encodeURIComponent(text.toWellFormed());
    const form = new URLSearchParams({ '': text }).toString().slice(1);
    const strict = component.replace(/[!'()*~]/g, percent);
    const url = new URL('http://host/');
    url.pathname = `/${text}`;
    url.search = `?${text}`;
    for (const written of [component, form, strict, url.pathname.slice(1), url.search.slice(1)]) {
        yield written;
        yield written.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    }
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** As `JSON.stringify` does, and as PHP (`\/`), Python (ASCII only) and Go (safe within HTML) do. */
function* inJson(text) {
    const json = JSON.stringify(text).slice(1, -1);
    for (const written of [json, json.replace(/[<>&]/g, unicodeEscape)])
        for (const slashes of [written, written.replaceAll('/', '\\/')]) {
            yield slashes;
            yield slashes.replace(/[\u007f-\uffff]/g, unicodeEscape);
        }
}
function unicodeEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** As HTML and XML write it, whichever of the quotes they escape. */
function* inMarkup(text) {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    for (const double of ['"', '&quot;', '&#34;'])
        for (const single of ["'", '&apos;', '&#39;', '&#x27;'])
            yield escaped.replaceAll('"', double).replaceAll("'", single);
}
/**
 * Base64 of the secret at the start of the encoded text and at each of the two other shifts, as in the
 * `Basic user:secret` header; only the characters that the secret alone decides.
 */
function* inBase64(bytes) {
    for (const shift of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replaceAll('=', '');
        const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
        yield own;
        yield encodeURIComponent(own);
        yield own.replaceAll('+', '-').replaceAll('/', '_');
    }
}


/***/ }),

/***/ 13405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qt: () => (/* reexport */ Sentence),
  $$: () => (/* reexport */ bytesOf),
  UF: () => (/* reexport */ joinMarkdown),
  n8: () => (/* reexport */ line),
  md: () => (/* reexport */ md),
  YF: () => (/* reexport */ mdLink),
  be: () => (/* reexport */ mdMessage),
  zo: () => (/* reexport */ mdPage),
  gJ: () => (/* reexport */ mdTable),
  iU: () => (/* reexport */ message),
  Xe: () => (/* reexport */ piecesOf),
  hD: () => (/* reexport */ quote),
  cv: () => (/* reexport */ say),
  RK: () => (/* reexport */ visible)
});

// UNUSED EXPORTS: LogText, Markdown, OutputLine, outputLine

;// CONCATENATED MODULE: ./build/core/text/commands.js
/**
 * Text in which no runner finds a command. `::name::` counts at the start of a trimmed line (GitHub), `##[name]`
 * (GitHub) and `##vso[area.name]` (Azure) anywhere in it: actions/runner `ActionCommand.cs`, azure-pipelines-agent
 * `Command.cs`. Both search by the rules of a culture, which pass over some characters (Hebrew points, for one), none
 * of them ASCII.
 */
function withoutCommands(text) {
    return text
        .replace(/#(?=\P{ASCII}*#\P{ASCII}*(?:\[|v\P{ASCII}*s\P{ASCII}*o\P{ASCII}*\[))/giu, '# ')
        .replace(/^([\s\P{ASCII}]*):(?=\P{ASCII}*:)/u, '$1: ');
}

;// CONCATENATED MODULE: ./build/core/text/limits.js
/** Characters of one value that a sink shows; of the rest it says how long it was. */
const shownLength = 200;
const shownLengthOfMessage = 2_000;

;// CONCATENATED MODULE: ./build/core/text/sentence.js
let newSentence;
let partsOf;
/** A sentence that every kind of sink can show in its own way. Made by `say` and `quote` only. */
class Sentence {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    static {
        newSentence = (parts) => new Sentence(parts);
        partsOf = (sentence) => sentence.#parts;
    }
}
/**
 * A sentence: the literal parts are ours, every string is a name from outside, which a log quotes and Markdown puts
 * into a code span.
 *
 *     say`rule ${rule} is broken by ${count} findings`
 */
function say(literals, ...values) {
    const parts = literals.flatMap((literal, index) => {
        const value = values[index];
        const ours = { kind: 'ours', text: literal };
        if (value === undefined)
            return [ours];
        if (value instanceof Sentence)
            return [ours, ...partsOf(value)];
        return [ours, { kind: typeof value === 'number' ? 'ours' : 'name', text: formatted(value) }];
    });
    return newSentence(parts);
}
/** A message from outside as a sentence of its own. */
function quote(text) {
    return newSentence([{ kind: 'message', text }]);
}
/** The pieces of a sentence, for a sink that has a template of its own: what is not ours is not clean yet. */
function piecesOf(sentence) {
    return partsOf(sentence);
}
function formatted(value) {
    return typeof value === 'number' ? value.toLocaleString('en-US') : value;
}

;// CONCATENATED MODULE: ./build/core/text/look-alikes.js
const word = /[\p{L}\p{M}\p{N}_]+/gu;
const latin = /\p{Script=Latin}/gu;
/** Scripts with letters that look like Latin ones; of Greek only such letters, since others stand in units and formulas. */
const alike = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρι]/gu;
/** The same text; in a word of two scripts, `lоdash` with a Cyrillic letter, the letters of the rarer one are named. */
function withLookAlikesNamed(text, nameOf) {
    return text.replace(word, (found) => {
        const latins = found.match(latin)?.length ?? 0;
        const others = found.match(alike)?.length ?? 0;
        if (latins === 0 || others === 0)
            return found;
        return found.replace(latins < others ? latin : alike, nameOf);
    });
}

;// CONCATENATED MODULE: ./build/core/text/visible.js


/**
 * One line without control characters, in which characters are named that nobody sees, that change the direction or that
 * look like others, and without a command of a runner, since any file may be shown in a log. Inert in no format yet: a
 * sink's own template escapes it.
 */
function visible(value, limit) {
    const text = String(value);
    const head = text.length > limit ? text.slice(0, limit) : text;
    const inert = withoutCommands(/^[ -~]*$/.test(head) ? head : withUnseenNamed(head));
    return text.length > limit ? `${inert}… (${text.length} characters)` : inert;
}
function withUnseenNamed(text) {
    const oneLine = text
        .toWellFormed()
        .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
        .replaceAll('\t', ' ')
        .replace(/\p{Cc}/gu, '');
    return withLookAlikesNamed(oneLine, nameOf).replace(/[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu, nameOf);
}
/** `<U+202E>` */
function nameOf(character) {
    return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

;// CONCATENATED MODULE: ./build/core/text/weave.js
/** The literals of a template with the values between them, each as its sink shows it. */
function weave(literals, values, show) {
    let out = literals[0] ?? '';
    values.forEach((value, index) => {
        out += show(value) + (literals[index + 1] ?? '');
    });
    return out;
}

;// CONCATENATED MODULE: ./build/core/text/log.js





let newLogText;
/** One line that is safe in the log of every CI and on every terminal. */
class LogText {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
    static {
        newLogText = (text) => new LogText(text);
    }
}
/**
 * A log line: the literal parts are ours, every value is cleaned and cut.
 *
 *     logger.info(line`scan ${ref.id} is ${status.state}`)
 */
function line(literals, ...values) {
    return newLogText(withoutCommands(weave(literals, values, show)));
}
function show(value) {
    if (value instanceof LogText)
        return value.toString();
    if (value instanceof Sentence)
        return piecesOf(value).map(showPart).join('');
    return visible(value, shownLength);
}
function showPart({ kind, text }) {
    if (kind === 'ours')
        return text;
    return kind === 'name' ? `'${visible(text, shownLength)}'` : visible(text, shownLengthOfMessage);
}
/** A whole message as a log line, with room for more than a name: an error's text, a hint. */
function message(text) {
    return newLogText(withoutCommands(visible(text, shownLengthOfMessage)));
}

;// CONCATENATED MODULE: ./build/core/text/markdown.js




let newMarkdown;
/** Markdown in which everything from outside is inert. */
class Markdown {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
    static {
        newMarkdown = (text) => new Markdown(text);
    }
}
/**
 * Markdown: the literal parts are ours, every string becomes a code span, where nothing is interpreted.
 *
 *     md`**${count}** findings in ${repository}`
 */
function md(literals, ...values) {
    return newMarkdown(weave(literals, values, markdown_show));
}
function markdown_show(value) {
    if (value instanceof Sentence)
        return piecesOf(value).map(markdown_showPart).join('');
    return typeof value === 'string' ? codeSpan(value, shownLength) : value.toString();
}
function markdown_showPart({ kind, text }) {
    if (kind === 'ours')
        return text;
    return codeSpan(text, kind === 'name' ? shownLength : shownLengthOfMessage);
}
/** Bytes of UTF-8. */
function bytesOf(markdown) {
    return Buffer.byteLength(markdown.toString());
}
function joinMarkdown(parts, separator) {
    return newMarkdown(parts.map(String).join(separator));
}
/** A whole message as one code span. */
function mdMessage(text) {
    return newMarkdown(codeSpan(text, shownLengthOfMessage));
}
/** A table whose shape no cell can change (GitHub Flavored Markdown, section 4.10). */
function mdTable(head, rows) {
    const row = (cells) => `| ${cells.map((cell) => escapePipes(cell.toString())).join(' | ')} |`;
    const rule = `|${head.map(() => ' --- |').join('')}`;
    return newMarkdown([row(head), rule, ...rows.map(row)].join('\n'));
}
/** `\|` is a pipe within a cell; a back-slash right before it would be paired with ours, so a space parts them. */
function escapePipes(cell) {
    return cell.replace(/\\\|/g, '\\ |').replaceAll('|', '\\|').replaceAll('\n', ' ');
}
/**
 * Pages about a finding, on hosts of our own choice. Only whole addresses of a known shape: an issue on the same host
 * would tell its readers that it was mentioned, and a character of Markdown could end the link early.
 */
const linkablePages = [
    /^https:\/\/osv\.dev\/vulnerability\/[\w.:-]+$/,
    /^https:\/\/github\.com\/advisories\/GHSA(?:-[0-9a-z]{4}){3}$/,
    /^https:\/\/nvd\.nist\.gov\/vuln\/detail\/CVE-\d{4}-\d{4,}$/i,
    /^https:\/\/cwe\.mitre\.org\/data\/definitions\/\d{1,6}\.html$/,
];
/** A link, if the page is one of our own choice; else the label alone. */
function mdLink(label, page) {
    const isLinkable = page.length <= shownLength && linkablePages.some((shape) => shape.test(page));
    return isLinkable ? newMarkdown(`[${label}](<${page}>)`) : label;
}
/**
 * A link to a page of the CI that the run takes place on. The address has to come from the CI itself.
 *
 *     mdPage(md`This run`, new URL(runUrl))
 */
function mdPage(label, page) {
    const address = page.href.replace(/[^\w\-.~:/?#@!$&+,;=%]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return newMarkdown(`[${label}](${address})`);
}
/** A code span whose fence is longer than any run of back-ticks inside (CommonMark, section 6.1). */
function codeSpan(text, limit) {
    const shown = withoutWorkItems(visible(text, limit));
    const content = shown.trim() === '' ? '(empty)' : shown;
    const runs = content.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
    const pad = content.startsWith('`') || content.endsWith('`') || (content.startsWith(' ') && content.endsWith(' '))
        ? ' '
        : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/**
 * Azure Boards reads `AB#12` out of comments on GitHub, and Azure DevOps `@<id of a person>` out of its own, by programs
 * that need not know what Markdown makes of the place.
 */
function withoutWorkItems(text) {
    return text.replace(/\bAB#(?=\d)/gi, '$& ').replaceAll('@<', '@ <');
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(62807);
;// CONCATENATED MODULE: ./build/core/text/output-line.js

let newOutputLine;
/** A line `NAME=value` that says nothing about any other name. Made by `outputLine` only. */
class OutputLine {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
    static {
        newOutputLine = (text) => new OutputLine(text);
    }
}
/**
 * One line for a file of variables, such as the `dotenv` report of GitLab ("GitLab CI/CD artifacts reports types": no
 * values of several lines, UTF-8). The name is ours; a value that holds a control character, a line break above all, is
 * refused with `REPORT_WRITE_FAILED`: it would set further variables.
 */
function outputLine(name, value) {
    const text = String(value);
    if (!/^[A-Za-z_]\w*$/.test(name))
        throw new ScangateError('INTERNAL', `'${name}' cannot be the name of a variable`);
    if (/[\p{Cc}\u2028\u2029]/u.test(text) || !text.isWellFormed())
        throw new ScangateError('REPORT_WRITE_FAILED', `the value of ${name} holds a line break or a control character`, {
            hint: 'Such a value cannot be handed to another job; the result file has it.',
        });
    return newOutputLine(`${name}=${text}`);
}

;// CONCATENATED MODULE: ./build/core/text.js
/**
 * Text that came from outside (a backend, a branch name, a file, a thrown error) is hostile until it is cleaned for
 * the place it goes to. A sink takes `LogText` or `Markdown`. Both can be made here only, by the templates `line` and
 * `md`, which clean every value put into them; a plain string is refused by the compiler. What several sinks shall say
 * is a `Sentence`, made by `say`, which remembers what in it is ours. A file of `NAME=value` lines takes `OutputLine`.
 */







/***/ }),

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ isMetadata),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   n0: () => (/* binding */ bareHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77030);

/** RFC 1122 section 3.2.1.3 and RFC 4291 section 2.5.3. */
const loopback = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Link-local addresses, and where clouds keep credentials for whoever asks from inside. */
const metadata = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
metadata.addSubnet('169.254.0.0', 16, 'ipv4');
metadata.addSubnet('fe80::', 10, 'ipv6');
metadata.addSubnet('fd00:ec2::', 32, 'ipv6'); // AWS: metadata, credentials of pods, names, time
metadata.addAddress('fd20:ce::254', 'ipv6'); // Google
metadata.addAddress('100.100.100.200', 'ipv4'); // Alibaba
metadata.addAddress('168.63.129.16', 'ipv4'); // Azure
metadata.addAddress('192.0.0.192', 'ipv4'); // Oracle
const metadataNames = new Set([
    ...['metadata.google.internal', 'metadata.goog', 'metadata', 'metadata.azure.internal'],
    ...['instance-data', 'instance-data.ec2.internal', 'metadata.tencentyun.com'],
]);
/** Prefixes whose last 32 bits are an IPv4 address: RFC 6052 and 8215 (NAT64), 2765 (SIIT), 4291 section 2.5.5.1. */
const embedding = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
embedding.addSubnet('64:ff9b::', 96, 'ipv6');
embedding.addSubnet('64:ff9b:1::', 48, 'ipv6');
embedding.addSubnet('::ffff:0:0:0', 96, 'ipv6');
embedding.addSubnet('::', 96, 'ipv6');
/** In these the address comes right after the prefix: RFC 3056 (6to4). */
const sixToFour = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
sixToFour.addSubnet('2002::', 16, 'ipv6');
/** The host of a URL as a name or an address without brackets, without the dot of a full name. */
function bareHost(url) {
    return url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}
/** Whether the host is this machine by its very name, so that nothing leaves it. */
function isLoopback(host) {
    return host === 'localhost' || inList(loopback, host);
}
/** Whether an address or a name is link-local or a metadata service, which no backend ever is. */
function isMetadata(host) {
    return metadataNames.has(host) || inList(metadata, host) || inList(metadata, embeddedIpv4(host));
}
function inList(list, host) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    return family !== 0 && list.check(host, family === 6 ? 'ipv6' : 'ipv4');
}
function embeddedIpv4(host) {
    const isLast = inList(embedding, host);
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 6 || !(isLast || inList(sixToFour, host)))
        return '';
    const groups = URL.parse(`http://[${host}]/`)?.hostname.slice(1, -1).split(':') ?? [];
    const own = isLast ? groups.slice(-2) : groups.slice(1, 3);
    const [high = 0, low = 0] = own.map((group) => Number.parseInt(group || '0', 16));
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}


/***/ }),

/***/ 12749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseProxy),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77030);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5249);


/**
 * The proxy for a URL, undefined where there is none. Loopback is always reached directly. Throws an `Error` that
 * names the variable, never its value, where that is no URL of an HTTP proxy.
 */
function proxyFor(url, env) {
    const secure = url.protocol === 'https:';
    const value = secure ? env.https_proxy || env.HTTPS_PROXY : env.http_proxy || env.HTTP_PROXY;
    if (!value || (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)((0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHost */ .n0)(url)) || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    const name = secure ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const proxy = parseProxy(value);
    if (proxy === null)
        throw new Error(`${name} is not a URL such as http://proxy.example:3128`);
    if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:')
        throw new Error(`${name} names a ${proxy.protocol.slice(0, -1)} proxy; only http and https proxies are supported`);
    return proxy;
}
/** The value of a proxy variable as a URL; without a scheme it is http, as with curl. */
function parseProxy(value) {
    return URL.parse(value.includes('://') ? value : `http://${value}`);
}
/**
 * NO_PROXY: hosts with all below them (`example.com`, `.example.com`), only those below (`*.example.com`), addresses,
 * networks (`10.0.0.0/8`), each optionally with a port, or `*` for everything.
 */
function isExempt(url, list) {
    return list.split(/[,\s]+/).some((entry) => entry !== '' && matches(url, entry.toLowerCase()));
}
function matches(url, entry) {
    const host = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHost */ .n0)(url);
    const [, bracketed, plain, port] = /^(?:\[(.+)\]|([^:]+|.*:.*:.*?))(?::(\d+))?$/.exec(entry) ?? [];
    const pattern = bracketed ?? plain ?? '';
    if (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80')))
        return false;
    if (pattern === '*')
        return true;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
        return pattern.includes('/') ? inNetwork(host, pattern) : sameAddress(host, pattern);
    const suffix = pattern.replace(/^\*?\./, '').replace(/\.$/, '');
    return host.endsWith(`.${suffix}`) || (host === suffix && !pattern.startsWith('*'));
}
function inNetwork(host, network) {
    const [address = '', bits = ''] = network.split('/');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (family === 0 ||
        family !== (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) ||
        !/^\d+$/.test(bits) ||
        Number(bits) > (family === 6 ? 128 : 32))
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(address, Number(bits), family === 6 ? 'ipv6' : 'ipv4');
    return list.check(host, family === 6 ? 'ipv6' : 'ipv4');
}
function sameAddress(host, address) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) !== 0 && inNetwork(host, `${address}/${(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? 128 : 32}`);
}


/***/ }),

/***/ 34109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ registerSecrets)
/* harmony export */ });
/* harmony import */ var _backends_vendor_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1072);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61653);
/* harmony import */ var _config_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(98765);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(12749);




/** Makes the redactor know every secret of the environment, before anything is written. */
function registerSecrets(redactor, env) {
    for (const name of [...secretInputs.flatMap(namesOf), ...tokensOfCis])
        add(env[name]);
    if (env.TF_BUILD?.toLowerCase() === 'true')
        for (const [name, value] of Object.entries(env))
            if (secretsOfTasks.test(name))
                for (const secret of [value, ...parametersOf(value)])
                    add(secret);
    for (const url of [...proxyNames, ...urlNames].map((name) => (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProxy */ .Y)(env[name] ?? ''))) {
        const secret = url === null ? '' : secretOf(url);
        add(secret);
        add(decodeURIComponentOrNot(secret));
    }
    /** What is still `$(name)` is the name of a variable, and the hints that name it are to be read. */
    function add(secret) {
        if (secret && (0,_config_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .givenText */ .xe)(secret) !== undefined)
            redactor.add(secret);
    }
}
/** A token may stand alone, as the user name; Azure Repos has the organisation there, which its path begins with. */
function secretOf({ username, password, pathname }) {
    return password || (pathname.startsWith(`/${username}/`) ? '' : username);
}
const secretInputs = _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.filter((name) => (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionOf */ .Fg)(name).secret);
/** The variables that can hold an input: ours, that of a step, a task or a template, and those that users of a backend have. */
function namesOf(input) {
    const tables = Object.values(_backends_vendor_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .vendorEnvironment */ .U);
    const foreign = tables.flatMap((names) => names[input] ?? []);
    const ofTask = `INPUT_${input.replaceAll('-', '').toUpperCase()}`;
    const ofTemplate = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(input).replace('SCANGATE_', 'SCANGATE_INPUT_');
    return [(0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(input), `INPUT_${input.toUpperCase()}`, ofTask, ofTemplate, ...foreign];
}
/**
 * What a CI gives each job. Sources: GitHub "Automatic token authentication" and "OpenID Connect", GitLab "Predefined
 * CI/CD variables reference", Azure Pipelines "Use predefined variables".
 */
const tokensOfCis = [
    ...['GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    ...['GITLAB_TOKEN', 'CI_JOB_TOKEN', 'CI_JOB_JWT', 'CI_JOB_JWT_V1', 'CI_JOB_JWT_V2'],
    ...['CI_REGISTRY_PASSWORD', 'CI_DEPLOY_PASSWORD', 'CI_DEPENDENCY_PROXY_PASSWORD'],
    ...['SYSTEM_ACCESSTOKEN', 'AZURE_DEVOPS_EXT_PAT', 'AGENT_PROXYPASSWORD'],
];
/** How the agent of Azure Pipelines hands a task its secret variables, and what its service connections log in with. */
const secretsOfTasks = /^(?:SECRET_.|ENDPOINT_AUTH_(?!SCHEME_|PARAMETER_).|ENDPOINT_AUTH_PARAMETER_.*(?:TOKEN|PASSWORD|SECRET|KEY|CERTIFICATE))/i;
/** The secret values of `{"scheme":"Token","parameters":{"apitoken":"…"}}`. */
function parametersOf(value) {
    const pairs = (value ?? '').matchAll(/"(\w*)"\s*:\s*("(?:[^"\\]|\\.)*")/g);
    return [...pairs].flatMap(([, name = '', text = '""']) => /token|password|secret|key|certificate/i.test(name) ? [unquoted(text)] : []);
}
function unquoted(text) {
    try {
        return String(JSON.parse(text));
    }
    catch {
        return text.slice(1, -1);
    }
}
const proxyNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** Addresses that may hold credentials, whether or not they are taken with them. */
const urlNames = [
    ...['base-url', 'osv-url', 'repository'].flatMap(namesOf),
    ...['CI_REPOSITORY_URL', 'BUILD_REPOSITORY_URI'],
];
function decodeURIComponentOrNot(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 23765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createCommands),
/* harmony export */   u: () => (/* binding */ escapeData)
/* harmony export */ });
/**
 * Of each level a step shows so many; more are lines of the log only (actions/runner `ExecutionContext.cs`,
 * `_maxCountPerIssueType`).
 */
const mostAnnotations = 10;
function createCommands(output, redactor) {
    const shown = { error: 0, warning: 0, notice: 0 };
    let isGroupOpen = false;
    const clean = (text) => redactor.redact(text.toString());
    const issue = (name, properties, data) => {
        const head = properties.length === 0 ? name : `${name} ${properties.join(',')}`;
        output.write(`::${head}::${escapeData(data)}\n`);
    };
    return {
        line: (text) => output.write(`${clean(text)}\n`),
        debug: (text) => issue('debug', [], clean(text)),
        annotate({ level, title, text, place }) {
            shown[level] += 1;
            const properties = [
                ...(title === undefined ? [] : [`title=${escapeProperty(clean(title))}`]),
                ...(place === undefined ? [] : placeProperties(place, redactor)),
            ];
            issue(level, properties, text.map(clean).join('\n'));
        },
        annotationsLeft: (level) => Math.max(0, mostAnnotations - shown[level]),
        group(title) {
            issue('group', [], clean(title));
            isGroupOpen = true;
        },
        endGroup() {
            if (isGroupOpen)
                issue('endgroup', [], '');
            isGroupOpen = false;
        },
    };
}
/** The runner takes columns only where the lines are the same (`IssueCommandExtension`). */
function placeProperties(place, redactor) {
    const { file, line, endLine = line, column, endColumn } = place;
    const numbers = { line, endLine, ...(line === endLine ? { col: column, endColumn } : {}) };
    return [
        `file=${escapeProperty(redactor.redact(file))}`,
        ...Object.entries(numbers).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])),
    ];
}
/** As the runner unescapes it (actions/runner `ActionCommand.cs`). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runStep)
});

;// CONCATENATED MODULE: ./build/github/index.js
/** The steps of the GitHub Action, each loaded when it runs. Each resolves to the exit code of its process. */
const steps = {
    scan: async (host) => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(8498), __nccwpck_require__.e(2906), __nccwpck_require__.e(9691), __nccwpck_require__.e(4832), __nccwpck_require__.e(3192), __nccwpck_require__.e(9152)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89152))).scan(host),
    post: async (host) => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(8498), __nccwpck_require__.e(9691), __nccwpck_require__.e(4832), __nccwpck_require__.e(4682)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94682))).post(host),
    report: async (host) => (await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(3243), __nccwpck_require__.e(8498), __nccwpck_require__.e(2906), __nccwpck_require__.e(9691), __nccwpck_require__.e(744)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60744))).report(host),
    gate: async (host) => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(8498), __nccwpck_require__.e(2906), __nccwpck_require__.e(3192), __nccwpck_require__.e(5618)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35618))).gate(host),
};

// EXTERNAL MODULE: ./build/platforms/github/commands.js
var commands = __nccwpck_require__(23765);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __nccwpck_require__(193);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __nccwpck_require__(13405);
// EXTERNAL MODULE: ./build/job/secrets.js
var secrets = __nccwpck_require__(34109);
;// CONCATENATED MODULE: ./build/entry/crash.js



/** What an error that nobody foresaw says: one line that nothing reads as a command, without the secrets of the job. */
function crashMessage(thrown, env) {
    const redactor = (0,redact/* createRedactor */.l)();
    (0,secrets/* registerSecrets */.d)(redactor, env);
    // Before it is cleaned as well: there is no telling how cleaning changes what a secret is a part of.
    return redactor.redact((0,core_text/* message */.iU)(redactor.redact(wordsOf(thrown))).toString());
}
/** Anything can be thrown, also what cannot be made a text. */
function wordsOf(thrown) {
    try {
        return String(thrown instanceof Error ? thrown.message : thrown);
    }
    catch {
        return 'unexpected error';
    }
}

;// CONCATENATED MODULE: ./build/entry/end-process.js
/** How long what is left of the work may take to end by itself. */
const graceMs = 500;
/**
 * Ends this process with the exit code, once everything that was written is with its reader: by itself, or soon after
 * although something is still under way that nobody waits for.
 */
async function endProcess(exitCode) {
    process.exitCode = exitCode;
    await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
    setTimeout(() => process.exit(), graceMs).unref();
}
/** Resolves when the stream has handed over what it was given, or cannot. */
function flushed(stream) {
    return new Promise((resolve) => {
        stream.write('', () => resolve());
    });
}

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./build/entry/memory.js


/**
 * Keeps the part of the heap small that new objects go to. It grows to 48 MB otherwise, and everything that a large
 * result is made of is copied about in it: with 100,000 findings that is a third of the memory of the process, and no
 * time is gained by it (`npm run bench -- reports`).
 */
function keepMemoryLow() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
}
/** Gives back what is not used any more, at once: between two reports of a large result. */
function collectGarbage() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--expose-gc');
    const collect = (0,external_node_vm_namespaceObject.runInNewContext)('gc');
    if (typeof collect === 'function')
        collect();
}

// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __nccwpck_require__(69058);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./build/entry/system-clock.js

/** The machine's own clock. */
const systemClock = {
    now: () => performance.now(),
    date: () => new Date(),
    async sleep(ms, signal) {
        try {
            await (0,promises_.setTimeout)(ms, undefined, { signal });
        }
        catch (error) {
            throw signal.aborted ? signal.reason : error;
        }
    },
};

;// CONCATENATED MODULE: ./build/entry/node-host.js



/** A process that was asked to end is gone after so long, whatever still hangs. */
const longestEndMs = 5_900;
/** This process as a `Host`. */
function nodeHost() {
    const { env } = process;
    return {
        argv: process.argv.slice(2),
        env,
        cwd: process.cwd(),
        runtime: { node: process.versions.node, platform: `${process.platform}-${process.arch}` },
        stdout: outputOf(process.stdout, env),
        stderr: outputOf(process.stderr, env),
        clock: systemClock,
        random: Math.random,
        collectGarbage: collectGarbage,
        onSignal(listener) {
            let asked = false;
            for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
                process.on(signal, () => {
                    // Whoever asks twice does not want to wait for an orderly end.
                    if (asked)
                        process.exit(outcome/* signalExitCodes */.n1[signal]);
                    asked = true;
                    setTimeout(() => process.exit(outcome/* signalExitCodes */.n1[signal]), longestEndMs).unref();
                    listener(signal);
                });
        },
    };
}
/**
 * An output that cannot be written changes no verdict: a reader that went away (`scangate | head`) is nothing to speak
 * of, everything else is said once on the other output.
 */
function outputOf(stream, env) {
    stream.once('error', (error) => {
        stream.on('error', () => undefined);
        if (error.code !== 'EPIPE' && stream === process.stdout)
            process.stderr.write(`warning: standard output cannot be written: ${error.message}\n`);
    });
    return {
        write: (text) => void stream.write(text),
        isTTY: stream.isTTY === true,
        colour: wantsColour(stream, env),
        columns: stream.columns,
    };
}
/** https://no-color.org and https://force-color.org: both count when they are not empty. */
function wantsColour(stream, env) {
    if (env.NO_COLOR)
        return false;
    if (env.FORCE_COLOR)
        return env.FORCE_COLOR !== '0';
    return stream.isTTY === true && stream.hasColors();
}

;// CONCATENATED MODULE: ./build/entry/github.js






/** Runs a step of the GitHub Action in this process. The runner brings the Node.js that the manifest names. */
async function runStep(name) {
    process.on('uncaughtException', crash);
    keepMemoryLow();
    try {
        await endProcess(await steps[name](nodeHost()));
    }
    catch (thrown) {
        crash(thrown);
    }
}
/** A defect is never a verdict: exit code 1 means a broken gate, so Node.js's own must not stand. */
function crash(thrown) {
    process.stdout.write(`::error title=Scangate::${(0,commands/* escapeData */.u)(crashMessage(thrown, process.env))}\n`);
    process.exit(2);
}

var __webpack_exports__runStep = __webpack_exports__.e;
export { __webpack_exports__runStep as runStep };
