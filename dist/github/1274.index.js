export const id = 1274;
export const ids = [1274];
export const modules = {

/***/ 1072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fg: () => (/* binding */ definitionOf),
  VE: () => (/* binding */ environmentName),
  vj: () => (/* binding */ inputNames),
  Vc: () => (/* binding */ inputsOf)
});

// UNUSED EXPORTS: groups, inputs, platforms

;// CONCATENATED MODULE: ./build/core/model/backend-id.js
/** The backends, by the name that the `backend` input takes. */
const backendIds = ['local', 'rafter', 'mdssc', 'appsecplus', 'scancodeio', 'advalidation'];

// EXTERNAL MODULE: ./build/core/model/check.js
var check = __webpack_require__(84460);
// EXTERNAL MODULE: ./build/core/model/report.js
var report = __webpack_require__(94944);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(44077);
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
        description: 'The repository that the checkout belongs to; read from .git when not given.',
        notInFile: true,
    },
    ref: {
        group: 'What to scan',
        type: { kind: 'text', example: 'main' },
        description: 'The branch or tag; read from .git when not given.',
        notInFile: true,
    },
    sha: {
        group: 'What to scan',
        type: { kind: 'text', example: '3f2c1e…', pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
        description: 'The commit, in full; read from .git when not given.',
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
        description: 'Send nothing anywhere; known vulnerabilities are then looked up in osv-db, or not at all.',
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
        description: 'When the pull request gets a comment; one that is there already is kept up to date.',
        platforms: ['github'],
    },
    'comment-key': {
        group: 'Reporting',
        type: { kind: 'text', example: 'shop-api' },
        description: 'What tells the comment from others on the pull request; when not given, the workflow, the job, its leg and the step.',
        platforms: ['github'],
    },
    summary: {
        group: 'Reporting',
        type: { kind: 'boolean' },
        default: 'true',
        description: 'Whether the summary of the job shows the result.',
        platforms: ['github'],
    },
    annotations: {
        group: 'Reporting',
        type: { kind: 'boolean' },
        default: 'true',
        description: 'Whether the worst findings are shown at their files and lines.',
        platforms: ['github'],
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
        platforms: ['github'],
    },
    'artifact-name': {
        group: 'Reporting',
        type: { kind: 'text', example: 'security-reports' },
        description: 'The name of the artifact; when not given, made of the job, its leg and the step, so that it is free in a matrix.',
        platforms: ['github'],
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
        description: 'The token for comments and code scanning; that of the job when not given.',
        platforms: ['github'],
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
/** `fail-on` as an environment variable: `SCANGATE_FAIL_ON`. */
function environmentName(name) {
    return `SCANGATE_${name.toUpperCase().replaceAll('-', '_')}`;
}


/***/ }),

/***/ 35235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loadSettings),
/* harmony export */   P: () => (/* binding */ showPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22635);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98765);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95252);






/** The config file that is looked for in the checkout. */
const configFileNames = ['.scangate.yml', '.scangate.yaml'];
const largestConfigFile = 256 * 1024;
/**
 * Resolves all inputs: the sources given, in their order, then those that the chosen backend adds, then the config
 * file, then the defaults; what `notInFile` names is not taken from the file. Rejects with an `InputError` that holds every problem found, those of `check` among them.
 */
async function loadSettings(sources, cwd, check = async () => [], ofBackend = () => [], notInFile = []) {
    const bare = sources.map((source) => ({ ...source, problems: [] }));
    const first = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsOf */ .f)((0,_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInputs */ .e)(bare, cwd, ['path', 'config']));
    const file = await readConfigFile(first.path, first.config, cwd);
    const fromFile = file.source ? [without(file.source, notInFile)] : [];
    const { backend } = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsOf */ .f)((0,_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInputs */ .e)([...bare, ...fromFile], cwd, ['backend']));
    const resolution = {
        ...(0,_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInputs */ .e)([...sources, ...(backend === undefined ? [] : ofBackend(backend)), ...fromFile], cwd),
        notTaken: notInFile.filter((name) => file.source?.read(name) !== undefined),
    };
    const problems = [...resolution.problems, ...file.problems, ...(await check(resolution))];
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(problems);
    return {
        // Without a problem every input has been read as its own kind, so nothing is missing.
        settings: (0,_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsOf */ .f)(resolution),
        resolution,
        ...(file.source ? { configFile: file.shownAs } : {}),
    };
}
/** A source in which some inputs are not looked for, whether they stand there or not. */
function without(source, names) {
    return { ...source, read: (name) => (names.includes(name) ? undefined : source.read(name)) };
}
async function readConfigFile(checkout, named, cwd) {
    if (named !== undefined)
        return readDocument(named, showPath(named, cwd));
    for (const name of checkout === undefined ? [] : configFileNames) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout ?? '', name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
        if (found)
            return readDocument(path, showPath(path, cwd));
    }
    return { shownAs: '', problems: [] };
}
/** Reads a config file as data. A link is refused: it could show a file from outside the checkout in an error. */
async function readDocument(path, shownAs) {
    const refuse = (message, hint) => ({
        shownAs,
        problems: [{ input: shownAs, message, hint }],
    });
    let text;
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        if (!found.isFile())
            return refuse('is not a regular file', 'Put the settings into a file of their own.');
        if (found.size > largestConfigFile)
            return refuse(`has ${found.size} bytes`, 'A config file has 256 KiB at most.');
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        return refuse(`cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}`, 'Check the path given with --config.');
    }
    const reading = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .g)(text.trim() === '' ? '{}' : text);
    if ('refused' in reading)
        return refuse(`is not YAML: ${reading.refused}`, "A config file holds lines like 'fail-on: high'.");
    if (!(0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .j)(reading.value))
        return refuse('does not hold a map of inputs', "A config file holds lines like 'fail-on: high'.");
    return { shownAs, source: (0,_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSource */ .IO)(reading.value, shownAs), problems: [] };
}
/** A path as the user would type it: relative where it lies below the working directory. */
function showPath(path, cwd) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path);
    return below === ''
        ? '.'
        : below.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below)
            ? path
            : below.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 27508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseValue)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_gate_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37723);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42732);
/* harmony import */ var _core_url_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29448);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95252);





const longestTimeoutMs = 7 * 24 * 3_600_000;
/** Reads what a user wrote (text from a flag or the environment, any YAML value from the config file) as `kind`. */
function parseValue(kind, raw, context) {
    if (raw === null)
        return refuse('has no value', 'Write one, or remove the line.');
    switch (kind.kind) {
        case 'boolean':
            return parseBoolean(raw);
        case 'text':
            return parseText(raw, kind);
        case 'choice':
            return parseChoice(raw, kind.values);
        case 'list':
            return parseList(raw, kind.values, kind.alone ?? []);
        case 'texts':
            return parseTexts(raw, kind.example);
        case 'number':
            return parseNumber(raw, kind);
        case 'duration':
            return parseDuration(raw, kind.example);
        case 'repository':
            return parseRepository(raw, kind.example);
        case 'url':
            return parseUrl(raw, kind.example);
        case 'path':
            return parsePath(raw, context);
        case 'rules':
            return parseFailOn(raw);
        case 'map':
            return parseMap(raw, kind.example);
    }
}
function refuse(message, hint) {
    return { refusals: [hint === undefined ? { message } : { message, hint }] };
}
/** A scalar as text; anything else is not what a single value looks like. */
function textOf(raw) {
    if (typeof raw === 'string')
        return raw.trim();
    return typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : undefined;
}
function show(raw) {
    return typeof raw === 'string' ? `'${raw}'` : (JSON.stringify(raw) ?? String(raw));
}
function parseBoolean(raw) {
    const text = textOf(raw)?.toLowerCase();
    if (text === 'true')
        return { value: true };
    if (text === 'false')
        return { value: false };
    return refuse(`${show(raw)} is neither true nor false`);
}
function parseText(raw, kind) {
    const text = textOf(raw);
    if (text === undefined || text === '')
        return refuse(`${show(raw)} is not a text`, `For example ${kind.example}.`);
    if (kind.pattern !== undefined && !new RegExp(kind.pattern).test(text))
        return refuse(`${show(raw)} does not look like one`, `For example ${kind.example}.`);
    return { value: text };
}
function parseTexts(raw, example) {
    const items = Array.isArray(raw)
        ? raw
        : (textOf(raw)
            ?.split(/[,\n]/)
            .filter((item) => item.trim() !== '') ?? [raw]);
    const texts = items.map(textOf).filter((text) => text !== undefined && text !== '');
    if (texts.length < items.length)
        return refuse(`${show(raw)} is not a list of texts`, `For example ${example}.`);
    return { value: texts };
}
function parseNumber(raw, kind) {
    const text = textOf(raw) ?? '';
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < kind.least || value > kind.most)
        return refuse(`${show(raw)} is not a whole number from ${kind.least} to ${kind.most}`, `For example ${kind.example}.`);
    return { value };
}
function parseChoice(raw, values) {
    const word = textOf(raw)?.toLowerCase();
    const value = values.find((candidate) => candidate === word);
    return value === undefined ? { refusals: [notOneOf(show(raw), word ?? '', values)] } : { value };
}
function notOneOf(shown, word, values) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word, values);
    const all = `Possible: ${values.join(', ')}.`;
    return { message: `${shown} is not known`, hint: near ? `Did you mean '${near}'? ${all}` : all };
}
function parseList(raw, values, alone) {
    const items = Array.isArray(raw) ? raw : (textOf(raw)?.split(/[,\n]/) ?? [raw]);
    const words = items.map((item) => textOf(item)?.toLowerCase() ?? show(item)).filter((word) => word !== '');
    const [first] = words;
    if (first === undefined)
        return refuse('names nothing', `Possible: ${[...alone, ...values].join(', ')}.`);
    if (words.length === 1 && alone.includes(first))
        return { value: first };
    const refusals = words.flatMap((word) => {
        if (alone.includes(word))
            return { message: `'${word}' stands alone`, hint: `Remove '${word}' or the others.` };
        return values.includes(word) ? [] : notOneOf(`'${word}'`, word, [...alone, ...values]);
    });
    return refusals.length > 0 ? { refusals } : { value: values.filter((value) => words.includes(value)) };
}
function parseDuration(raw, example) {
    const hint = `Write a number and a unit: 90s, 30m, ${example}.`;
    const match = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(textOf(raw)?.toLowerCase() ?? 'no');
    const [, hours, minutes, seconds] = match ?? [];
    if (!match || (hours ?? minutes ?? seconds) === undefined)
        return refuse(`${show(raw)} is not a duration`, hint);
    const value = ((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0)) * 1_000;
    if (value === 0)
        return refuse(`${show(raw)} is no time at all`, hint);
    if (value > longestTimeoutMs)
        return refuse(`${show(raw)} is longer than a week`, hint);
    return { value };
}
/** GitLab's `CI_REPOSITORY_URL` holds a token, so an address is never kept, nor repeated, as it came. */
function parseRepository(raw, example) {
    const text = textOf(raw) ?? '';
    const address = /[@:]/.test(text) ? (0,_core_url_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .r)(text) : text;
    if (address !== undefined && /^[^\s\0]+$/.test(address))
        return { value: address };
    return refuse('does not name a repository', `For example ${example}, or owner/name.`);
}
function parseUrl(raw, example) {
    const url = URL.parse(textOf(raw) ?? '');
    const hint = `For example ${example}.`;
    if (url?.username || url?.password)
        return refuse('the URL holds credentials', `Remove them from the URL: it ends up in logs. ${hint}`);
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
        return refuse(`${show(withoutSecrets(raw))} is not an http(s) URL`, `It begins with https://. ${hint}`);
    if (url.search !== '' || url.hash !== '')
        return refuse(`${show(withoutSecrets(raw))} has a query or a fragment`, hint);
    return { value: url };
}
/** What may be shown of something that should have been a URL: credentials stand before an `@` or after a `?`. */
function withoutSecrets(raw) {
    return typeof raw === 'string'
        ? raw.replace(/^.*@/s, '…@').replace(/[?#].*$/s, (rest) => `${rest[0]}…`)
        : raw;
}
function parsePath(raw, context) {
    const text = textOf(raw);
    if (text === undefined || text === '' || text.includes('\0'))
        return refuse(`${show(raw)} is not a path`);
    if (context.confined && ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(text).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === '..'))
        return refuse(`${show(raw)} leads out of the working directory`, 'Write a path below it, or use the flag.');
    return { value: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, text) };
}
function parseFailOn(raw) {
    const text = Array.isArray(raw) ? raw.map((item) => textOf(item) ?? show(item)).join('\n') : textOf(raw);
    if (text === undefined)
        return refuse(`${show(raw)} is not a list of rules`, "For example 'high, secret'.");
    const { rules, problems } = (0,_core_gate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRules */ .N)(text);
    if (problems.length === 0)
        return { value: rules };
    const where = (line) => (text.includes('\n') ? `line ${line}: ` : '');
    return {
        refusals: problems.map(({ line, message, hint }) => ({
            message: `${where(line)}${message}`,
            ...(hint === undefined ? {} : { hint }),
        })),
    };
}
function parseMap(raw, example) {
    const hint = `For example ${example}.`;
    const reading = typeof raw === 'string' ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(raw) : { value: raw };
    if ('refused' in reading)
        return refuse(`is not YAML: ${reading.refused}`, hint);
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .j)(reading.value) ? { value: reading.value } : refuse(`${show(raw)} is not a map`, hint);
}


/***/ }),

/***/ 22635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ resolveInputs),
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61653);
/* harmony import */ var _parse_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27508);


/** Gives every input its value: the first source that has one wins, else the default. Finds all problems at once. */
function resolveInputs(sources, cwd, names = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj) {
    const resolved = new Map();
    const problems = sources.flatMap((source) => source.problems);
    for (const name of names) {
        const definition = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(name);
        const source = sources.find((candidate) => candidate.read(name) !== undefined);
        const origin = source?.origin ?? 'default';
        const spelled = source?.spell(name) ?? name;
        const raw = source ? source.read(name) : definition.default;
        if (raw === undefined) {
            resolved.set(name, { name, value: undefined, origin, spelled });
            continue;
        }
        const parsed = (0,_parse_value_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValue */ .$)(definition.type, raw, { cwd, confined: origin === 'config file' });
        if ('value' in parsed)
            resolved.set(name, { name, value: parsed.value, origin, spelled });
        else
            for (const refusal of parsed.refusals)
                problems.push({ input: spelled, ...hideSecret(definition, refusal) });
    }
    return { inputs: resolved, problems };
}
/** The settings of a resolution without problems: every input has been read as its own kind. */
function settingsOf(resolution) {
    return Object.fromEntries([...resolution.inputs].map(([name, { value }]) => [name, value]));
}
function hideSecret(definition, refusal) {
    return definition.secret ? { message: 'is not what it should be (the value is not shown)' } : refusal;
}


/***/ }),

/***/ 98765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ fileSource),
/* harmony export */   nC: () => (/* binding */ environmentSource),
/* harmony export */   ot: () => (/* binding */ stepInputSource),
/* harmony export */   zl: () => (/* binding */ foreignEnvironmentSource)
/* harmony export */ });
/* unused harmony export flagSource */
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42732);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61653);


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
/** `SCANGATE_…` variables. CI systems pass an empty string for what was not set, so that is how it is read. */
function environmentSource(env) {
    const known = new Set(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj.map(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE));
    const unknown = Object.keys(env).filter((name) => name.startsWith('SCANGATE_') && !known.has(name));
    return {
        origin: 'environment',
        read: (name) => env[(0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)(name)]?.trim() || undefined,
        spell: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE,
        problems: unknown.sort().map((name) => unknownInput(name, known)),
    };
}
/** Environment names that somebody else chose, by the input that they stand for; the first that is set counts. */
function foreignEnvironmentSource(env, names) {
    const found = (name) => names[name]?.find((candidate) => env[candidate]?.trim());
    return {
        origin: 'environment',
        read: (name) => env[found(name) ?? '']?.trim(),
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
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known);
    return {
        input: spelled,
        message: 'is not an input of Scangate',
        hint: near ? `Did you mean '${near}'?` : "See 'scangate --help' for the inputs.",
    };
}


/***/ }),

/***/ 95252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   j: () => (/* binding */ isMap)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);

/** Reads one small YAML document as data: no aliases, no duplicate keys, no types of its own. */
function readYaml(text) {
    try {
        return { value: (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, { maxAliases: 0 }) };
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__.YAMLException))
            return { refused: 'it is nested too deeply' };
        const at = error.mark ? ` (line ${error.mark.line + 1}, column ${error.mark.column + 1})` : '';
        return { refused: `${error.reason}${at}` };
    }
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 62807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 37723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseRules),
/* harmony export */   U: () => (/* binding */ formatRule)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76889);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44077);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42732);



/** The place of each word in a rule, in the order of the grammar. */
const slots = ['new', 'fixable', 'category', 'only', 'severity'];
const slotOf = new Map([
    ['new', 'new'],
    ['fixable', 'fixable'],
    ['only', 'only'],
    ..._model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .LZ.map((category) => [category, 'category']),
    ..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => [severity, 'severity']),
]);
const grammar = '[new] [fixable] [category] [only] [severity] [> count]';
/** Reads the rules, one a line or separated by commas; `none` alone means no rule. All problems are found at once. */
function parseRules(text) {
    const rules = [];
    const problems = [];
    const written = [...splitRules(text)];
    if (written.length === 0)
        problems.push({
            line: 1,
            word: '',
            message: 'holds no rule',
            hint: "Write a rule such as 'high', or 'none' to only report.",
        });
    for (const { line, source } of written) {
        if (source.toLowerCase() === 'none') {
            if (written.length > 1)
                problems.push({
                    line,
                    word: source,
                    message: "'none' stands alone",
                    hint: "Remove 'none' or the other rules.",
                });
            continue;
        }
        const parsed = parseRule(source);
        if ('message' in parsed)
            problems.push({ line, ...parsed });
        else
            rules.push(parsed);
    }
    return { rules: problems.length > 0 ? [] : rules, problems };
}
/** The rule in canonical spelling. */
function formatRule(rule) {
    const words = [
        rule.isNew ? 'new' : undefined,
        rule.fixable ? 'fixable' : undefined,
        rule.category,
        rule.only ? 'only' : undefined,
        rule.severity,
        rule.allowed > 0 ? `> ${rule.allowed}` : undefined,
    ];
    return words.filter((word) => word !== undefined).join(' ');
}
function* splitRules(text) {
    for (const [index, row] of text.split(/\r\n|\n|\r/).entries())
        for (const part of row.split(','))
            if (part.trim() !== '')
                yield { line: index + 1, source: part.trim() };
}
function parseRule(source) {
    const [head = '', ...tail] = source.split('>');
    const words = head.split(/\s+/).filter((word) => word !== '');
    const filled = new Map();
    for (const word of words) {
        const problem = fill(filled, word);
        if (problem)
            return problem;
    }
    if (filled.size === 0)
        return {
            word: source,
            message: 'does not say what to count',
            hint: `A rule is ${grammar}, for example 'info > 10' or 'secret'.`,
        };
    if (filled.has('only') && !filled.has('severity'))
        return {
            word: 'only',
            message: "'only' needs a severity after it",
            hint: "For example 'only medium > 10'.",
        };
    const allowed = tail.length === 0 ? 0 : parseCount(tail.join('>').trim());
    if (typeof allowed !== 'number')
        return allowed;
    const category = _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .LZ.find((name) => name === filled.get('category'));
    const severity = _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.find((name) => name === filled.get('severity'));
    return {
        isNew: filled.has('new'),
        fixable: filled.has('fixable'),
        ...(category ? { category } : {}),
        ...(severity ? { severity } : {}),
        only: filled.has('only'),
        allowed,
    };
}
function fill(filled, written) {
    const word = written.toLowerCase();
    const slot = slotOf.get(word);
    if (word === 'none')
        return { word: written, message: "'none' stands alone", hint: "Remove 'none' or the other words." };
    if (slot === undefined) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, [...slotOf.keys(), 'none']);
        return {
            word: written,
            message: `'${written}' is not a word of a rule`,
            hint: near
                ? `Did you mean '${near}'?`
                : `Severities: ${_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.join(', ')}. Categories: ${_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .categories */ .LZ.join(', ')}. Also: new, fixable, only.`,
        };
    }
    const before = filled.get(slot);
    if (before !== undefined)
        return {
            word: written,
            message: before === word
                ? `'${word}' stands there twice`
                : `'${before}' and '${word}' cannot stand in one rule`,
            hint: 'Write two rules, separated by a comma.',
        };
    const wrongOrder = [...filled.keys()].some((other) => slots.indexOf(other) > slots.indexOf(slot));
    filled.set(slot, word);
    if (!wrongOrder)
        return undefined;
    const ordered = slots.flatMap((name) => filled.get(name) ?? []).join(' ');
    return {
        word: written,
        message: `'${word}' is in the wrong place`,
        hint: `The order is ${grammar}: '${ordered}'.`,
    };
}
function parseCount(text) {
    if (/^\d{1,9}$/.test(text))
        return Number(text);
    const atLeast = /^=\s*([1-9]\d{0,8})$/.exec(text)?.[1];
    return {
        word: `>${text}`,
        message: text === '' ? "'>' needs a number after it" : `'${text}' is not a whole number of findings`,
        hint: atLeast
            ? `Write '> ${Number(atLeast) - 1}'.`
            : "For example 'high > 5' is broken by the sixth finding.",
    };
}


/***/ }),

/***/ 84460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 76889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ isFixable),
/* harmony export */   LZ: () => (/* binding */ categories),
/* harmony export */   Z4: () => (/* binding */ isVulnerability)
/* harmony export */ });
const categories = [
    'sast',
    'secret',
    'sca',
    'malware',
    'license',
    'compliance',
    'container',
    'dast',
    'creative',
];
/** Whether a fixed version is known. */
function isFixable(finding) {
    return finding.fixVersions.length > 0;
}
/** Whether it is a known vulnerability, of a component or of what an image holds: what a newer version may be free of. */
function isVulnerability({ category }) {
    return category === 'sca' || category === 'container';
}


/***/ }),

/***/ 94944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ formsToHide),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/** What a secret becomes wherever it would have been shown. */
const redacted = '***';
/** A shorter secret would blank ordinary words, and protects nothing. */
const shortest = 4;
/** What cleaned text ends with where a long value was cut (`core/text.ts`). */
const cutMark = '…';
function createRedactor() {
    const forms = new Set();
    let longestFirst = [];
    return {
        add(secret) {
            const before = forms.size;
            for (const form of formsToHide(secret))
                forms.add(form);
            if (forms.size !== before)
                longestFirst = [...forms].sort((a, b) => b.length - a.length);
        },
        redact(text) {
            let out = text;
            for (const form of longestFirst)
                if (out.includes(form))
                    out = out.replaceAll(form, redacted);
            return out.includes(cutMark) ? hideCutSecrets(out, longestFirst) : out;
        },
    };
}
/** Every form that a log or an error could show a secret in; empty for one that is too short to hide. */
function formsToHide(secret) {
    return new Set(formsOf(secret).filter((form) => form.length >= shortest));
}
/** Hides the head of a secret whose rest was cut away. */
function hideCutSecrets(text, forms) {
    const pieces = text.split(cutMark);
    const last = pieces.pop() ?? '';
    const hidden = pieces.map((piece) => {
        const length = Math.max(0, ...forms.map((form) => longestHeadAtEnd(piece, form)));
        return length === 0 ? piece : piece.slice(0, piece.length - length) + redacted;
    });
    return [...hidden, last].join(cutMark);
}
function longestHeadAtEnd(text, form) {
    for (let length = Math.min(text.length, form.length - 1); length >= shortest; length -= 1)
        if (text.endsWith(form.slice(0, length)))
            return length;
    return 0;
}
/** The secret, its lines, and each of these as URL, JSON, hexadecimal and base64 would write it. */
function* formsOf(secret) {
    const lines = secret.split(/\r?\n/).filter((part) => part.length >= 8);
    for (const text of new Set([secret, secret.trim(), ...lines])) {
        if (text.length < shortest)
            continue;
        yield text;
        yield encodeURIComponent(text.toWellFormed());
        yield new URLSearchParams({ '': text }).toString().slice(1);
        yield JSON.stringify(text).slice(1, -1);
        const bytes = Buffer.from(text, 'utf8');
        yield bytes.toString('hex');
        yield bytes.toString('hex').toUpperCase();
        yield* base64Forms(bytes);
    }
    for (const part of jwtParts(secret))
        yield part;
}
/**
 * Base64 of the secret at the start of the encoded text and at each of the two other shifts, as in the
 * `Basic user:secret` header; only the characters that the secret alone decides.
 */
function* base64Forms(bytes) {
    for (const shift of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replaceAll('=', '');
        const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
        yield own;
        yield own.replaceAll('+', '-').replaceAll('/', '_');
    }
}
/** Header, payload and signature of a JSON Web Token: each alone is worth hiding. */
function jwtParts(secret) {
    const parts = secret.split('.');
    return parts.length === 3 && secret.startsWith('ey') ? parts.filter((part) => part.length >= 16) : [];
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* binding */ Sentence),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   UF: () => (/* binding */ joinMarkdown),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   YF: () => (/* binding */ mdLink),
/* harmony export */   be: () => (/* binding */ mdMessage),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   gJ: () => (/* binding */ mdTable),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   n8: () => (/* binding */ line)
/* harmony export */ });
/* unused harmony exports LogText, Markdown */
/**
 * Text that came from outside (a backend, a branch name, a file, a thrown error) is hostile until it is cleaned for
 * the place it goes to. A sink takes `LogText` or `Markdown`. Both can be made here only, by the templates `line` and
 * `md`, which clean every value put into them; a plain string is refused by the compiler. What several sinks shall say
 * is a `Sentence`, made by `say`, which remembers what in it is ours.
 */
/** Characters of one value that a sink shows; of the rest it says how long it was. */
const shownLength = 200;
const shownLengthOfMessage = 2_000;
let newLogText;
let newMarkdown;
let newSentence;
let partsOf;
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
 * A log line: the literal parts are ours, every value is cleaned and cut.
 *
 *     logger.info(line`scan ${ref.id} is ${status.state}`)
 */
function line(literals, ...values) {
    return newLogText(breakCommands(weave(literals, values, showInLog)));
}
function showInLog(value) {
    if (value instanceof LogText)
        return value.toString();
    if (value instanceof Sentence)
        return partsOf(value).map(showPartInLog).join('');
    return visible(value, shownLength);
}
function showPartInLog({ kind, text }) {
    if (kind === 'ours')
        return text;
    return kind === 'name' ? `'${visible(text, shownLength)}'` : visible(text, shownLengthOfMessage);
}
/** A whole message as a log line, with room for more than a name: an error's text, a hint. */
function message(text) {
    return newLogText(breakCommands(visible(text, shownLengthOfMessage)));
}
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
/**
 * Markdown: the literal parts are ours, every string becomes a code span, where nothing is interpreted.
 *
 *     md`**${count}** findings in ${repository}`
 */
function md(literals, ...values) {
    return newMarkdown(weave(literals, values, showInMarkdown));
}
function showInMarkdown(value) {
    if (value instanceof Sentence)
        return partsOf(value).map(showPartInMarkdown).join('');
    return typeof value === 'string' ? codeSpan(visible(value, shownLength)) : value.toString();
}
function showPartInMarkdown({ kind, text }) {
    if (kind === 'ours')
        return text;
    return codeSpan(visible(text, kind === 'name' ? shownLength : shownLengthOfMessage));
}
function joinMarkdown(parts, separator) {
    return newMarkdown(parts.map(String).join(separator));
}
/** A whole message as one code span. */
function mdMessage(text) {
    return newMarkdown(codeSpan(visible(text, shownLengthOfMessage)));
}
/** A table whose shape no cell can change (GitHub Flavored Markdown, section 4.10). */
function mdTable(head, rows) {
    const row = (cells) => `| ${cells.map((cell) => escapePipes(cell.toString())).join(' | ')} |`;
    const rule = `|${head.map(() => ' --- |').join('')}`;
    return newMarkdown([row(head), rule, ...rows.map(row)].join('\n'));
}
const linkableHosts = new Set(['osv.dev', 'github.com', 'cwe.mitre.org', 'nvd.nist.gov']);
/** A link, if the page is on a host of our own choice; else the label alone. */
function mdLink(label, page) {
    const url = URL.parse(page);
    if (url?.protocol !== 'https:' || !linkableHosts.has(url.host) || url.username !== '')
        return label;
    return newMarkdown(`[${label}](<${url.href.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`);
}
function weave(literals, values, show) {
    let out = literals[0] ?? '';
    values.forEach((value, index) => {
        out += show(value) + (literals[index + 1] ?? '');
    });
    return out;
}
/**
 * One line without control characters, in which invisible and direction-changing characters are named. Inert in no
 * format yet: a sink's own template escapes it.
 */
function visible(value, limit) {
    const text = String(value);
    const head = text.length > limit ? text.slice(0, limit) : text;
    const shown = head
        .toWellFormed()
        .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
        .replaceAll('\t', ' ')
        .replace(/\p{Cc}/gu, '')
        .replace(/[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu, (character) => `<U+${hex(character)}>`);
    return text.length > limit ? `${shown}… (${text.length} characters)` : shown;
}
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
/**
 * Runners read commands from a log. `::name::` counts at the start of a trimmed line (GitHub), `##[name]` and
 * `##vso[area.name]` anywhere in it and in any case (GitHub, Azure): actions/runner `ActionCommand.cs`,
 * azure-pipelines-agent `Command.cs`.
 */
function breakCommands(text) {
    return text.replace(/##(?=vso\[|\[)/gi, '# #').replace(/^(\s*):(?=:)/, '$1: ');
}
/** A code span whose fence is longer than any run of back-ticks inside (CommonMark, section 6.1). */
function codeSpan(text) {
    const content = text.trim() === '' ? '(empty)' : text;
    const runs = content.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
    const pad = content.startsWith('`') || content.endsWith('`') || (content.startsWith(' ') && content.endsWith(' '))
        ? ' '
        : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** `\|` is a pipe within a cell; a back-slash right before it would be paired with ours, so a space parts them. */
function escapePipes(cell) {
    return cell.replace(/\\\|/g, '\\ |').replaceAll('|', '\\|').replaceAll('\n', ' ');
}


/***/ }),

/***/ 29448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/** `git@host:owner/name` as git and ssh write it, also behind `ssh://`; and `github:owner/name`. There is no password. */
const scpForm = /^(?:(?:git\+)?ssh:\/\/)?(?:[\w.-]+@)?[\w.-]{2,}:(?!\/\/)[^@\\?#]*/;
/**
 * The address of a repository or a download without anything that could be a credential: no user, no password, no
 * query, and no fragment unless it is kept, since it names a commit. `https://user:token@host/x?key=1` becomes
 * `https://host/x`. The user of ssh is part of the address and stays: `ssh://git@host/x`, `git@host:owner/name`.
 *
 * Undefined for what has no recognisable shape, so that nothing can be told apart in it, and for a folder of this
 * machine (`file:///home/me/x`, `../x`), which is nobody else's business.
 */
function withoutCredentials(address, { keepFragment = false } = {}) {
    if (/[\0-\x20\x7f]/.test(address))
        return undefined;
    const url = address.includes('://') ? URL.parse(address) : null;
    if (url === null)
        return withoutQuery(address, keepFragment);
    if (url.host === '')
        return undefined;
    if (url.protocol !== 'ssh:' && url.protocol !== 'git+ssh:')
        url.username = '';
    url.password = '';
    url.search = '';
    if (!keepFragment)
        url.hash = '';
    return url.href;
}
function withoutQuery(address, keepFragment) {
    const [place] = scpForm.exec(address) ?? [];
    const rest = /^(?:\?[^#]*)?(#.*)?$/.exec(address.slice(place?.length));
    if (place === undefined || rest === null)
        return undefined;
    return keepFragment ? place + (rest[1] ?? '') : place;
}


/***/ }),

/***/ 20219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ loadStepSettings)
});

// EXTERNAL MODULE: ./build/backends/vendor-environment.js
var vendor_environment = __webpack_require__(1072);
// EXTERNAL MODULE: ./build/config/inputs.js + 1 modules
var inputs = __webpack_require__(61653);
;// CONCATENATED MODULE: ./build/config/action-steps.js

/** The inputs that decide what a result means. */
const judging = [
    'on-timeout',
    'on-inconclusive',
    'fail-on',
    'unknown-severity',
    'require',
    'baseline',
    'ignore-file',
];
const publishing = [
    'comment',
    'comment-key',
    'summary',
    'annotations',
    'upload-sarif',
    'artifact',
    'artifact-name',
    'artifact-per-report',
    'artifact-retention-days',
    'github-token',
];
const finding = ['path', 'config', 'report-dir', 'result-file'];
/** The inputs of each step of the GitHub Action. */
const stepInputs = {
    scan: (0,inputs/* inputsOf */.Vc)('github').filter((name) => ![...publishing, 'result-file'].some((other) => other === name)),
    report: [...finding, ...publishing, 'leg', 'ca-file'],
    gate: [...finding, ...judging],
};
/** The inputs of the whole action: what its own steps hand to each other is left out. */
const actionInputs = (0,inputs/* inputsOf */.Vc)('github').filter((name) => name !== 'result-file' && name !== 'fail-without-verdict');
/** What an input is when nobody sets it, as an expression of the runner; only where no config file can set it. */
const inputExpressions = {
    'github-token': expression('github.token'),
    leg: expression('toJSON(matrix)'),
};
/** What the runner evaluates. */
function expression(text) {
    return `\${{ ${text} }}`;
}

// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(35235);
// EXTERNAL MODULE: ./build/config/resolve.js
var resolve = __webpack_require__(22635);
// EXTERNAL MODULE: ./build/config/sources.js
var sources = __webpack_require__(98765);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/github/settings.js






/**
 * Reads the inputs of a step: those of the workflow first, then `SCANGATE_…`, the names of the vendor and the config
 * file, which decides nothing in a pull request from a fork: whoever opened it wrote the file. What is wrong is told, not thrown, since a step has outputs to set all the same.
 */
async function loadStepSettings({ host, context }, check = async () => []) {
    const { env, cwd } = host;
    let resolution = { inputs: new Map(), problems: [] };
    let problems = [];
    try {
        await (0,load/* loadSettings */.M)([(0,sources/* stepInputSource */.ot)(env), (0,sources/* environmentSource */.nC)(env)], cwd, async (found) => {
            resolution = found;
            return check(found);
        }, (backend) => [(0,sources/* foreignEnvironmentSource */.zl)(env, vendor_environment/* vendorEnvironment */.U[backend])], context.pullRequest?.fromFork ? judging : []);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* InputError */.dz))
            throw thrown;
        problems = thrown.problems;
    }
    // Every input has a value of its own kind here: what was read, else the default.
    const settings = { ...(0,resolve/* settingsOf */.f)((0,resolve/* resolveInputs */.e)([], cwd)), ...(0,resolve/* settingsOf */.f)(resolution) };
    return { settings, problems, resolution };
}


/***/ }),

/***/ 12880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openStep)
});

// EXTERNAL MODULE: ./build/backends/vendor-environment.js
var vendor_environment = __webpack_require__(1072);
// EXTERNAL MODULE: ./build/config/inputs.js + 1 modules
var inputs = __webpack_require__(61653);
// EXTERNAL MODULE: ./build/http/proxy.js
var http_proxy = __webpack_require__(12749);
;// CONCATENATED MODULE: ./build/cli/secrets.js



const proxyNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** Makes the redactor know every secret of the environment, before anything is written. */
function registerSecrets(redactor, env) {
    const secretInputs = inputs/* inputNames */.vj.filter((candidate) => (0,inputs/* definitionOf */.Fg)(candidate).secret);
    const foreign = Object.values(vendor_environment/* vendorEnvironment */.U).flatMap((names) => vendor_environment/* connectionInputs */.e.filter((name) => secretInputs.includes(name)).flatMap((name) => names[name] ?? []));
    for (const name of [...secretInputs.map(inputs/* environmentName */.VE), ...foreign]) {
        const secret = env[name];
        if (secret)
            redactor.add(secret);
    }
    for (const name of proxyNames) {
        const proxy = (0,http_proxy/* parseProxy */.Y)(env[name] ?? '');
        // A token may stand alone, as the user name.
        for (const secret of [proxy?.password || proxy?.username].filter((part) => part !== undefined)) {
            redactor.add(secret);
            redactor.add(decodeURIComponentOrNot(secret));
        }
    }
}
function decodeURIComponentOrNot(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/platforms/github/command-files.js
var command_files = __webpack_require__(316);
;// CONCATENATED MODULE: ./build/platforms/github/commands.js
/**
 * Of each level a step shows so many; more are lines of the log only (actions/runner `ExecutionContext.cs`,
 * `_maxCountPerIssueType`).
 */
const mostAnnotations = 10;
function createCommands(output, redactor) {
    const shown = { error: 0, warning: 0, notice: 0 };
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
        group: (title) => issue('group', [], clean(title)),
        endGroup: () => issue('endgroup', [], ''),
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/platforms/github/payload.js
var github_payload = __webpack_require__(83925);
;// CONCATENATED MODULE: ./build/platforms/github/head.js

/** The code that a run is about. */
function headOf(env, payload, server, pullRequest) {
    const { repository, gitRef, ref = nameOf(gitRef), sha } = placeOf(env, payload, pullRequest);
    const eventSha = (0,github_payload/* shaOf */.ye)(env.GITHUB_SHA);
    return {
        code: {
            ...(repository ? { repository: `${server.url.origin}/${repository}` } : {}),
            ...(ref ? { ref } : {}),
            ...(sha ? { sha } : {}),
        },
        ...(gitRef ? { gitRef } : {}),
        ...(eventSha ? { eventSha } : {}),
    };
}
function placeOf(env, payload, pullRequest) {
    const own = env.GITHUB_REPOSITORY;
    if (pullRequest !== undefined)
        return {
            repository: pullRequest.headRepository ?? own,
            gitRef: `refs/pull/${pullRequest.number}/head`,
            ref: pullRequest.headRef,
            sha: pullRequest.headSha,
        };
    if (env.GITHUB_EVENT_NAME === 'workflow_run') {
        const branch = (0,github_payload/* textAt */.$6)(payload, 'workflow_run', 'head_branch');
        const repository = (0,github_payload/* textAt */.$6)(payload, 'workflow_run', 'head_repository', 'full_name') ?? own;
        return {
            repository,
            gitRef: branch === undefined || repository !== own ? undefined : `refs/heads/${branch}`,
            ref: branch,
            sha: (0,github_payload/* shaAt */.wF)(payload, 'workflow_run', 'head_sha'),
        };
    }
    if (env.GITHUB_EVENT_NAME === 'merge_group')
        return {
            repository: own,
            gitRef: (0,github_payload/* textAt */.$6)(payload, 'merge_group', 'head_ref') ?? env.GITHUB_REF,
            sha: (0,github_payload/* shaAt */.wF)(payload, 'merge_group', 'head_sha') ?? (0,github_payload/* shaOf */.ye)(env.GITHUB_SHA),
        };
    return { repository: own, gitRef: env.GITHUB_REF, sha: (0,github_payload/* shaOf */.ye)(env.GITHUB_SHA) };
}
/** A branch or a tag without its prefix. */
function nameOf(gitRef) {
    return gitRef?.replace(/^refs\/(?:heads|tags)\//, '');
}

;// CONCATENATED MODULE: ./build/platforms/github/pull-request.js

/**
 * The pull request of the event. A `workflow_run` names those of its own repository only; for a fork's ask
 * `findPullRequest`.
 */
function pullRequestOf(env, payload) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (event === 'workflow_run')
        return ofOtherRun(payload);
    if (!event.startsWith('pull_request'))
        return undefined;
    const found = (0,github_payload.at)(payload, 'pull_request');
    const number = (0,github_payload/* wholeAt */.X7)(found, 'number') ?? numberInRef(env.GITHUB_REF);
    if (number === undefined)
        return undefined;
    const known = found !== undefined;
    const head = (0,github_payload/* textAt */.$6)(found, 'head', 'repo', 'full_name');
    return {
        number,
        ...given('headRef', (0,github_payload/* textAt */.$6)(found, 'head', 'ref') ?? env.GITHUB_HEAD_REF),
        ...given('headSha', (0,github_payload/* shaAt */.wF)(found, 'head', 'sha')),
        ...given('headRepository', head),
        ...given('baseRef', (0,github_payload/* textAt */.$6)(found, 'base', 'ref') ?? env.GITHUB_BASE_REF),
        ...given('baseSha', (0,github_payload/* shaAt */.wF)(found, 'base', 'sha')),
        fromFork: known && head !== ((0,github_payload/* textAt */.$6)(found, 'base', 'repo', 'full_name') ?? env.GITHUB_REPOSITORY),
    };
}
/** Its pull requests are empty for a fork, and hold those of other repositories with the same branch name. */
function ofOtherRun(payload) {
    const run = (0,github_payload.at)(payload, 'workflow_run');
    if (!((0,github_payload/* textAt */.$6)(run, 'event') ?? '').startsWith('pull_request'))
        return undefined;
    const listed = (0,github_payload.at)(run, 'pull_requests');
    const base = (0,github_payload/* textAt */.$6)(payload, 'repository', 'full_name');
    const head = (0,github_payload/* textAt */.$6)(run, 'head_repository', 'full_name');
    const own = Array.isArray(listed)
        ? listed.find((one) => (0,github_payload/* wholeAt */.X7)(one, 'base', 'repo', 'id') === (0,github_payload/* wholeAt */.X7)(payload, 'repository', 'id') &&
            (0,github_payload/* shaAt */.wF)(one, 'head', 'sha') === (0,github_payload/* shaAt */.wF)(run, 'head_sha'))
        : undefined;
    const number = (0,github_payload/* wholeAt */.X7)(own, 'number');
    if (number === undefined)
        return undefined;
    return {
        number,
        ...given('headRef', (0,github_payload/* textAt */.$6)(own, 'head', 'ref')),
        ...given('headSha', (0,github_payload/* shaAt */.wF)(own, 'head', 'sha')),
        ...given('headRepository', head),
        ...given('baseRef', (0,github_payload/* textAt */.$6)(own, 'base', 'ref')),
        ...given('baseSha', (0,github_payload/* shaAt */.wF)(own, 'base', 'sha')),
        fromFork: head !== base,
    };
}
/** `refs/pull/5/merge` */
function numberInRef(ref) {
    const [, number] = /^refs\/pull\/([1-9]\d{0,9})\//.exec(ref ?? '') ?? [];
    return number === undefined ? undefined : Number(number);
}
function given(name, value) {
    return value ? { [name]: value } : {};
}

;// CONCATENATED MODULE: ./build/platforms/github/run.js

/** In a `workflow_run` the run meant is the one that has ended, not the one that reports about it. */
function runOf(env, payload, server) {
    const other = env.GITHUB_EVENT_NAME === 'workflow_run' ? 'workflow_run' : '';
    const id = (0,github_payload/* wholeAt */.X7)(payload, other, 'id') ?? whole(env.GITHUB_RUN_ID) ?? 0;
    const attempt = (0,github_payload/* wholeAt */.X7)(payload, other, 'run_attempt') ?? whole(env.GITHUB_RUN_ATTEMPT) ?? 1;
    const repository = env.GITHUB_REPOSITORY;
    return {
        id,
        attempt,
        job: env.GITHUB_JOB ?? '',
        workflow: (0,github_payload/* textAt */.$6)(payload, other, 'name') ?? env.GITHUB_WORKFLOW ?? '',
        ...(id > 0 && repository
            ? { url: `${server.url.origin}/${repository}/actions/runs/${id}/attempts/${attempt}` }
            : {}),
    };
}
function whole(text) {
    return /^\d{1,15}$/.test(text ?? '') && Number(text) > 0 ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/platforms/github/server.js
function serverOf(env) {
    const url = urlOf(env.GITHUB_SERVER_URL) ?? new URL('https://github.com');
    const isEnterpriseServer = !/(^|\.)(github\.com|ghe\.com|localhost)$/.test(url.hostname);
    const usual = url.hostname === 'github.com'
        ? { api: 'https://api.github.com', graphql: 'https://api.github.com/graphql' }
        : { api: `${url.origin}/api/v3`, graphql: `${url.origin}/api/graphql` };
    return {
        url,
        apiUrl: urlOf(env.GITHUB_API_URL) ?? new URL(usual.api),
        graphqlUrl: urlOf(env.GITHUB_GRAPHQL_URL) ?? new URL(usual.graphql),
        isEnterpriseServer,
    };
}
function urlOf(text) {
    const url = URL.parse(text?.trim().replace(/\/+$/, '') ?? '');
    return url !== null && /^https?:$/.test(url.protocol) ? url : undefined;
}

;// CONCATENATED MODULE: ./build/platforms/github/context.js





/** Reads the environment of a step and the event that started its workflow. */
async function readGitHubContext(env) {
    return contextOf(env, await readPayload(env.GITHUB_EVENT_PATH));
}
/** The event is what the webhook of that name sends (GitHub, "Webhook events and payloads"). */
function contextOf(env, payload) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    const repository = repositoryNameOf(env.GITHUB_REPOSITORY);
    const server = serverOf(env);
    const pullRequest = pullRequestOf(env, payload);
    const withheld = whyWithheld(env, event, pullRequest);
    return {
        event,
        ...(repository === undefined ? {} : { repository }),
        ...headOf(env, payload, server, pullRequest),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(withheld === undefined ? {} : { withheld }),
        run: runOf(env, payload, server),
        server,
        debug: env.RUNNER_DEBUG === '1',
    };
}
/** Owner and name of `acme/shop`, in the characters that GitHub allows; undefined for everything else. */
function repositoryNameOf(text) {
    const [, owner, name] = /^([\w-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? '') ?? [];
    return owner === undefined || name === undefined || /^\.\.?$/.test(name) ? undefined : { owner, name };
}
/** Events for which a run of Dependabot gets no secrets, and a token that only reads unless `permissions` say more. */
const restrictedForDependabot = new Set([
    'create',
    'deployment',
    'deployment_status',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'push',
]);
/** Sources: GitHub, "Events that trigger workflows" (forks) and "Dependabot on GitHub Actions". */
function whyWithheld(env, event, pullRequest) {
    if (env.GITHUB_ACTOR === 'dependabot[bot]' && restrictedForDependabot.has(event))
        return 'dependabot';
    const asFork = event.startsWith('pull_request') && event !== 'pull_request_target';
    return asFork && pullRequest?.fromFork ? 'fork' : undefined;
}
/** Not every runner writes the event, and one that cannot be read says nothing. */
async function readPayload(path) {
    if (!path)
        return undefined;
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
;// CONCATENATED MODULE: ./build/platforms/github/logger.js

/** The log of a step: warnings and errors are annotations too, and what is being done is not shown. */
function createGitHubLogger(commands) {
    const title = (0,core_text/* line */.n8) `Scangate`;
    return {
        debug: (text) => commands.debug(text),
        info: (text) => commands.line(text),
        warn: (text) => commands.annotate({ level: 'warning', title, text: [text] }),
        error: (text) => commands.annotate({ level: 'error', title, text: [text] }),
        progress: () => undefined,
    };
}

// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/platforms/github/masking.js


/**
 * A redactor that also makes the runner hide each secret, and every form of it, in whatever any later step writes. A
 * secret has to be added before anything that knows it may write.
 */
function createMaskingRedactor(output) {
    const redactor = (0,redact/* createRedactor */.lY)();
    const masked = new Set();
    return {
        add(secret) {
            for (const form of (0,redact/* formsToHide */.Ni)(secret).difference(masked)) {
                masked.add(form);
                output.write(`::add-mask::${escapeData(form)}\n`);
            }
            redactor.add(secret);
        },
        redact: (text) => redactor.redact(text),
    };
}

;// CONCATENATED MODULE: ./build/github/step.js







/** Hides every secret first, before anything can be written. */
async function openStep(host) {
    const redactor = createMaskingRedactor(host.stdout);
    registerSecrets(redactor, host.env);
    for (const name of inputs/* inputNames */.vj) {
        const value = host.env[`INPUT_${name.toUpperCase()}`]?.trim();
        if (value && (0,inputs/* definitionOf */.Fg)(name).secret)
            redactor.add(value);
    }
    const commands = createCommands(host.stdout, redactor);
    return {
        host,
        context: await readGitHubContext(host.env),
        commands,
        logger: createGitHubLogger(commands),
        redactor,
        files: (0,command_files/* commandFiles */.n)(host.env, redactor),
    };
}


/***/ }),

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ isMetadata),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   n0: () => (/* binding */ bareHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** RFC 1122 section 3.2.1.3 and RFC 4291 section 2.5.3. */
const loopback = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Link-local addresses, and where clouds keep credentials for whoever asks from inside. */
const metadata = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
metadata.addSubnet('169.254.0.0', 16, 'ipv4');
metadata.addSubnet('fe80::', 10, 'ipv6');
metadata.addAddress('fd00:ec2::254', 'ipv6'); // AWS
metadata.addAddress('fd20:ce::254', 'ipv6'); // Google
metadata.addAddress('100.100.100.200', 'ipv4'); // Alibaba
metadata.addAddress('168.63.129.16', 'ipv4'); // Azure
metadata.addAddress('192.0.0.192', 'ipv4'); // Oracle
const metadataNames = new Set(['metadata.google.internal', 'metadata.goog', 'metadata', 'instance-data']);
/** Well-known prefixes whose last 32 bits are an IPv4 address: RFC 6052 (NAT64) and RFC 4291 section 2.5.5.1. */
const embedding = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
embedding.addSubnet('64:ff9b::', 96, 'ipv6');
embedding.addSubnet('::', 96, 'ipv6');
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
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 6 || !embedding.check(host, 'ipv6'))
        return '';
    const groups = URL.parse(`http://[${host}]/`)?.hostname.slice(1, -1).split(':') ?? [];
    const [high = 0, low = 0] = groups.slice(-2).map((group) => Number.parseInt(group || '0', 16));
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}


/***/ }),

/***/ 12749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseProxy),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);


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

/***/ 316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ savedState),
/* harmony export */   n: () => (/* binding */ commandFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);



function commandFiles(env, redactor) {
    const append = (name, text) => {
        const path = env[name];
        if (!path)
            throw unwritable(name, 'the runner gave no such file');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, text);
        }
        catch (thrown) {
            throw unwritable(name, (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(thrown), thrown);
        }
    };
    const hand = (name, values) => append(name, Object.entries(values)
        .map(([key, value]) => entry(key, redactor.redact(value)))
        .join(''));
    return {
        setOutputs: (values) => hand('GITHUB_OUTPUT', values),
        saveState: (values) => hand('GITHUB_STATE', values),
        addSummary: (markdown) => append('GITHUB_STEP_SUMMARY', redactor.redact(markdown)),
        summaryBytes: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(env.GITHUB_STEP_SUMMARY ?? '', { throwIfNoEntry: false })?.size ?? 0,
    };
}
/** What the main step saved; undefined where it did not. */
function savedState(env, name) {
    return env[`STATE_${name}`] || undefined;
}
/**
 * `name<<delimiter`, the value, the delimiter (GitHub, "Workflow commands", "Multiline strings"). No value can hold a
 * delimiter that is drawn after it was made.
 */
function entry(name, value) {
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value.toWellFormed()}\n${delimiter}\n`;
}
function unwritable(name, why, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScangateError */ .fm('REPORT_WRITE_FAILED', `${name} cannot be written: ${why}`, {
        cause,
        hint: 'Run this as a step of a workflow; on a shell, use the command line.',
    });
}


/***/ }),

/***/ 83925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   X7: () => (/* binding */ wholeAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   wF: () => (/* binding */ shaAt),
/* harmony export */   ye: () => (/* binding */ shaOf)
/* harmony export */ });
/** Reads of an event payload. It is data from outside: what is not of the expected kind is not there. */
function at(value, ...path) {
    let found = value;
    for (const key of path) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function wholeAt(value, ...path) {
    const found = at(value, ...path);
    return Number.isSafeInteger(found) && Number(found) > 0 ? Number(found) : undefined;
}
/** A commit in full; one of zeros stands for none, as in the push that deletes a branch. */
function shaAt(value, ...path) {
    return shaOf(textAt(value, ...path));
}
function shaOf(text) {
    return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text)
        ? text
        : undefined;
}


/***/ }),

/***/ 46966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f2: () => (/* binding */ ensureFolder),
  ey: () => (/* binding */ isTemporary),
  wX: () => (/* binding */ namesIn),
  F6: () => (/* binding */ proveWritable),
  yK: () => (/* binding */ putInPlace),
  tL: () => (/* binding */ readReport),
  WN: () => (/* binding */ refuseFolderNamed),
  Jr: () => (/* binding */ removeReport),
  bW: () => (/* binding */ writeTemporary)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/reports/parts-of-a-change.js


/**
 * The parts of a path, parents first, that a change may have made: all below one of the roots, whichever way the path
 * enters it, and always the last.
 *
 *     /tmp/checkout/build/reports, root /private/tmp/checkout → /tmp/checkout/build, /tmp/checkout/build/reports
 */
async function partsOfAChange(dir, roots) {
    const realRoots = await Promise.all(roots.map(real));
    const parts = partsOf((0,external_node_path_.resolve)(dir));
    for (const [index, part] of parts.entries()) {
        const parent = await real((0,external_node_path_.dirname)(part));
        if (realRoots.some((root) => isWithin(root, parent)))
            return parts.slice(index);
    }
    return parts.slice(-1);
}
/** `/a`, `/a/b`, `/a/b/c` */
function partsOf(path) {
    const parts = [path];
    for (let parent = (0,external_node_path_.dirname)(path); parent !== (0,external_node_path_.dirname)(parent); parent = (0,external_node_path_.dirname)(parent))
        parts.unshift(parent);
    return parts;
}
function isWithin(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way.split(external_node_path_.sep)[0] !== '..' && !(0,external_node_path_.isAbsolute)(way);
}
/** Links resolved; a path that does not exist yet has none. */
async function real(path) {
    return (0,promises_.realpath)(path).catch(() => path);
}

;// CONCATENATED MODULE: ./build/reports/folder.js







/** Creates the folder. A symbolic link is refused wherever a change could have put one, and as the folder itself. */
async function ensureFolder(folder) {
    for (const path of await partsOfAChange(folder.dir, folder.roots ?? [])) {
        const entry = await (0,promises_.lstat)(path).catch(nullWhenMissing(folder));
        if (entry?.isSymbolicLink())
            throw unusable(folder, `'${(0,external_node_path_.basename)(path)}' in its path is a symbolic link`);
        if (entry && !entry.isDirectory())
            throw unusable(folder, 'a file is in the way');
        if (!entry)
            await makeFolder(path).catch(rethrow(folder));
    }
}
/** Parents first, one by one: `mkdir` with `recursive` never ends where a parent refuses as `/proc` does (ENOENT). */
async function makeFolder(path) {
    const parent = (0,external_node_path_.dirname)(path);
    if (!(await (0,promises_.lstat)(parent).catch(() => undefined)))
        await makeFolder(parent);
    await (0,promises_.mkdir)(path);
}
/** Writes a file and takes it away again. */
async function proveWritable(folder) {
    await (0,promises_.rm)(await writeTemporary(folder, 'probe', new Uint8Array()));
}
/** Characters or bytes that are written at once. */
const chunkLength = 65_536;
/** Writes a new file beside the final ones and returns its path. Nothing is left when that fails. */
async function writeTemporary(folder, name, content, mode = 0o644) {
    const path = (0,external_node_path_.join)(folder.dir, `.${name}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    try {
        const file = await (0,promises_.open)(path, 'wx', mode);
        try {
            if (content instanceof Uint8Array)
                await file.writeFile(content);
            else
                for await (const chunk of inChunks(content))
                    await file.writeFile(chunk);
        }
        finally {
            await file.close();
        }
        return path;
    }
    catch (thrown) {
        await (0,promises_.rm)(path, { force: true });
        throw failure(folder, thrown);
    }
}
async function* inChunks(pieces) {
    let text = '';
    for await (const piece of pieces) {
        if (typeof piece === 'string')
            text += piece;
        if (text.length >= chunkLength || (typeof piece !== 'string' && text !== '')) {
            yield text;
            text = '';
        }
        if (typeof piece !== 'string')
            yield piece;
    }
    if (text !== '')
        yield text;
}
/** Whether a name is one that `writeTemporary` gives. */
function isTemporary(name) {
    return /^\.(scangate|gl-)[\w.-]*\.[0-9a-f]{16}\.tmp$/.test(name);
}
/** A folder under a report's name cannot be replaced; a link can, without following it. */
async function refuseFolderNamed(folder, name) {
    const entry = await (0,promises_.lstat)((0,external_node_path_.join)(folder.dir, name)).catch(nullWhenMissing(folder));
    if (entry?.isDirectory())
        throw unusable(folder, `'${name}' in it is a folder`);
}
/** Empty when no regular file has the name, or one that is too long for a text. */
async function readReport(folder, name) {
    const path = (0,external_node_path_.join)(folder.dir, name);
    const entry = await (0,promises_.lstat)(path).catch(nullWhenMissing(folder));
    if (!entry?.isFile() || entry.size > external_node_buffer_.constants.MAX_STRING_LENGTH)
        return '';
    const flag = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
    return (0,promises_.readFile)(path, { encoding: 'utf8', flag }).catch(rethrow(folder));
}
/** What lies in the folder; nothing where there is none yet. */
async function namesIn(folder) {
    return new Set((await (0,promises_.readdir)(folder.dir).catch(nullWhenMissing(folder))) ?? []);
}
/** A link is removed, not what it leads to; a folder is somebody else's, and refused. */
async function removeReport(folder, name) {
    await refuseFolderNamed(folder, name);
    await (0,promises_.unlink)((0,external_node_path_.join)(folder.dir, name)).catch(nullWhenMissing(folder));
}
/** Returns the path that the file has then. */
async function putInPlace(folder, temporary, name) {
    const path = (0,external_node_path_.join)(folder.dir, name);
    await (0,promises_.rename)(temporary, path).catch(rethrow(folder));
    return path;
}
const words = new Map([
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EROFS', 'the disk is read-only'],
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk quota is used up'],
    ['ENOTDIR', 'a file is in the way'],
    ['EEXIST', 'a file is in the way'],
    ['EISDIR', 'a folder is in the way'],
    ['EBUSY', 'a file in it is in use'],
    ['ENAMETOOLONG', 'the path is too long'],
    ['ELOOP', 'its path has a loop of symbolic links'],
    ['ENOENT', 'it cannot be created there'],
]);
/** What the system said in words; what a renderer threw, as it is. */
function failure(folder, thrown) {
    if (!(thrown instanceof Error && 'syscall' in thrown && 'code' in thrown))
        return thrown;
    const code = String(thrown.code);
    return unusable(folder, words.get(code) ?? code, thrown);
}
function unusable({ shownAs }, why, cause) {
    return new errors/* ScangateError */.fm('REPORT_WRITE_FAILED', `cannot write reports to '${shownAs}': ${why}`, {
        hint: "Choose another folder with '--report-dir', or make this one writable.",
        cause,
    });
}
function rethrow(folder) {
    return (thrown) => {
        throw failure(folder, thrown);
    };
}
function nullWhenMissing(folder) {
    return (thrown) => {
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')
            return null;
        throw failure(folder, thrown);
    };
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// Generated from package.json by `npm run generate`.
const version = '0.1.0';


/***/ })

};
