export const id = 1621;
export const ids = [1621];
export const modules = {

/***/ 1621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTask: () => (/* binding */ runTask)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/config/inputs.js + 1 modules
var config_inputs = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/config/parse-value.js
var parse_value = __webpack_require__(7508);
;// CONCATENATED MODULE: ./build/config/resolve.js


/** Gives every input its value: the first source that has one wins, else the default. Finds all problems at once. */
function resolveInputs(sources, cwd, names = config_inputs/* inputNames */.vj) {
    const resolved = new Map();
    const problems = sources.flatMap((source) => source.problems);
    for (const name of names) {
        const definition = (0,config_inputs/* definitionOf */.Fg)(name);
        const source = sources.find((candidate) => candidate.read(name) !== undefined);
        const origin = source?.origin ?? 'default';
        const spelled = source?.spell(name) ?? name;
        const raw = source ? source.read(name) : definition.default;
        if (raw === undefined) {
            resolved.set(name, { name, value: undefined, origin, spelled });
            continue;
        }
        const parsed = (0,parse_value/* parseValue */.$)(definition.type, raw, { cwd, confined: origin === 'config file' });
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

// EXTERNAL MODULE: ./build/config/sources.js
var config_sources = __webpack_require__(8765);
// EXTERNAL MODULE: ./build/config/yaml.js
var yaml = __webpack_require__(5252);
;// CONCATENATED MODULE: ./build/config/load.js







/** The config file that is looked for in the checkout. */
const configFileNames = ['.scangate.yml', '.scangate.yaml'];
const largestConfigFile = 256 * 1024;
/**
 * Resolves all inputs: the sources given, in their order, then those that the chosen backend adds, then the config
 * file, then the defaults. Rejects with an `InputError` that holds every problem found, those of `check` among them.
 */
async function loadSettings(sources, cwd, check = async () => [], ofBackend = () => [], { notInFile = [], presets } = {}) {
    const bare = sources.map((source) => ({ ...source, problems: [] }));
    const first = settingsOf(resolveInputs(bare, cwd, ['path', 'config']));
    const file = await readConfigFile(first.path, first.config, cwd);
    const fromFile = file.source ? [without(file.source, notInFile)] : [];
    const { backend } = settingsOf(resolveInputs([...bare, ...fromFile], cwd, ['backend']));
    const resolution = {
        ...resolveInputs([
            ...sources,
            ...(backend === undefined ? [] : ofBackend(backend)),
            ...fromFile,
            ...(presets ? [presets] : []),
        ], cwd),
        notTaken: notInFile.filter((name) => file.source?.read(name) !== undefined),
    };
    const problems = [
        ...resolution.problems,
        ...file.problems,
        ...(await linksOut(resolution, cwd)),
        ...(await check(resolution)),
    ];
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return {
        // Without a problem every input has been read as its own kind, so nothing is missing.
        settings: settingsOf(resolution),
        resolution,
        ...(file.source ? { configFile: file.shownAs } : {}),
    };
}
/** What a path in the config file leads to is read, so a link that a change has put there may not lead elsewhere. */
async function linksOut({ inputs }, cwd) {
    const root = await (0,promises_.realpath)(cwd);
    const found = [...inputs.values()].map(async ({ name, value, origin, spelled }) => {
        if (origin !== 'config file' || (0,config_inputs/* definitionOf */.Fg)(name).type.kind !== 'path')
            return [];
        const real = await (0,promises_.realpath)(String(value)).catch(() => root);
        if (!(0,external_node_path_.isAbsolute)(showPath(real, root)))
            return [];
        const message = 'leads out of the working directory by a link';
        return [{ input: spelled, message, hint: 'Write a path without one, or use the flag.' }];
    });
    return (await Promise.all(found)).flat();
}
/** A source in which some inputs are not looked for, whether they stand there or not. */
function without(source, names) {
    return { ...source, read: (name) => (names.includes(name) ? undefined : source.read(name)) };
}
async function readConfigFile(checkout, named, cwd) {
    if (named !== undefined)
        return readDocument(named, showPath(named, cwd));
    for (const name of checkout === undefined ? [] : configFileNames) {
        const path = (0,external_node_path_.join)(checkout ?? '', name);
        const found = await (0,promises_.lstat)(path).catch(() => undefined);
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
        const found = await (0,promises_.lstat)(path);
        if (!found.isFile())
            return refuse('is not a regular file', 'Put the settings into a file of their own.');
        if (found.size > largestConfigFile)
            return refuse(`has ${found.size} bytes`, 'A config file has 256 KiB at most.');
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        return refuse(`cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, 'Check the path given with --config.');
    }
    const reading = (0,yaml/* readYaml */.g)(text.trim() === '' ? '{}' : text);
    if ('refused' in reading)
        return refuse(`is not YAML: ${reading.refused}`, "A config file holds lines like 'fail-on: high'.");
    if (!(0,yaml/* isMap */.j)(reading.value))
        return refuse('does not hold a map of inputs', "A config file holds lines like 'fail-on: high'.");
    return { shownAs, source: (0,config_sources/* fileSource */.IO)(reading.value, shownAs), problems: [] };
}
/** A path as the user would type it: relative where it lies below the working directory. */
function showPath(path, cwd) {
    const below = (0,external_node_path_.relative)(cwd, path);
    return below === ''
        ? '.'
        : below.split(external_node_path_.sep)[0] === '..' || (0,external_node_path_.isAbsolute)(below)
            ? path
            : below.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
;// CONCATENATED MODULE: ./build/job/in-terms-of-inputs.js

/** A problem in terms of a template: what its hint calls a flag is an input there. As it is where no template is used. */
function inTermsOfInputs(problem, templates) {
    const template = templates.find(({ read }) => config_inputs/* inputNames */.vj.some((name) => read(name) !== undefined));
    if (template === undefined || problem.hint === undefined)
        return problem;
    const hint = problem.hint.replace(/--([a-z][a-z-]*)/g, (flag, word) => {
        const name = config_inputs/* inputNames */.vj.find((candidate) => candidate === word);
        return name === undefined ? flag : template.spell(name);
    });
    return { ...problem, hint };
}

// EXTERNAL MODULE: ./build/reports/redact-result.js
var redact_result = __webpack_require__(3593);
;// CONCATENATED MODULE: ./build/core/cancellation.js

/** The reason of an `AbortSignal` that a process signal fired. */
class Cancellation extends errors/* ScangateError */.fm {
    signal;
    constructor(signal) {
        super('CANCELLED', `stopped by ${signal}`);
        this.signal = signal;
    }
}

;// CONCATENATED MODULE: ./build/job/cancel-on-signals.js

/** A signal that is aborted, with a `Cancellation`, when the process is asked to end. */
function cancelOnSignals(host) {
    const controller = new AbortController();
    host.onSignal((signal) => controller.abort(new Cancellation(signal)));
    return controller.signal;
}

// EXTERNAL MODULE: ./build/git/config.js
var config = __webpack_require__(869);
// EXTERNAL MODULE: ./build/git/find-worktree.js
var find_worktree = __webpack_require__(8476);
// EXTERNAL MODULE: ./build/git/head.js
var git_head = __webpack_require__(9425);
;// CONCATENATED MODULE: ./build/git/repository.js



/** Reads the repository whose work tree holds `folder` (absolute); undefined when there is none. */
async function readRepository(folder) {
    const found = await (0,find_worktree/* findWorktree */.H)(folder);
    if (found === undefined)
        return undefined;
    const [head, { origin }] = await Promise.all([(0,git_head/* readHead */.z)(found.dir), (0,config/* readConfig */.X)(found.dir)]);
    return { root: found.root, head, ...(origin === undefined ? {} : { origin }) };
}

;// CONCATENATED MODULE: ./build/job/job.js
/**
 * Sources: GitHub "Variables reference" (`GITHUB_RUN_ID` stays for a re-run), GitLab "Predefined CI/CD variables
 * reference", Azure Pipelines "Use predefined variables".
 */
const cis = [
    {
        platform: 'github',
        sign: 'GITHUB_ACTIONS',
        run: 'GITHUB_RUN_ID',
        id: ['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_JOB'],
    },
    {
        platform: 'gitlab',
        sign: 'GITLAB_CI',
        run: 'CI_PIPELINE_ID',
        id: ['CI_PROJECT_ID', 'CI_PIPELINE_ID', 'CI_JOB_NAME'],
    },
    {
        platform: 'azure',
        sign: 'TF_BUILD',
        run: 'BUILD_BUILDID',
        // `System.JobName` is the leg of a matrix, and `__default` in every job without one.
        id: ['SYSTEM_TEAMPROJECTID', 'BUILD_BUILDID', 'SYSTEM_STAGENAME', 'SYSTEM_PHASENAME', 'SYSTEM_JOBNAME'],
    },
];
/** Reads the job from the environment of a process; `now` is wall-clock time. */
function jobOf(env, now) {
    const ci = cis.find(({ sign }) => env[sign]?.toLowerCase() === 'true');
    if (ci === undefined)
        return { platform: 'terminal' };
    const id = env[ci.run] ? JSON.stringify(ci.id.map((name) => env[name] ?? '')) : undefined;
    const leftMs = ci.platform === 'gitlab' ? gitlabTimeLeft(env, now) : undefined;
    return {
        platform: ci.platform,
        ...(id === undefined ? {} : { id }),
        ...(leftMs === undefined ? {} : { leftMs }),
    };
}
/** `CI_JOB_TIMEOUT` is in seconds (GitLab 15.7), `CI_JOB_STARTED_AT` a time in ISO 8601. */
function gitlabTimeLeft(env, now) {
    const timeoutMs = Number(env.CI_JOB_TIMEOUT || Number.NaN) * 1_000;
    const startedAt = Date.parse(env.CI_JOB_STARTED_AT ?? '');
    const left = timeoutMs - (now.getTime() - startedAt);
    return Number.isFinite(left) ? Math.max(0, left) : undefined;
}

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/job/target.js




const commandNames = [
    'scan',
    'cancel',
    'config',
    'gate',
    'report',
    'emulate',
    'version',
    'completion',
    'help',
];
/**
 * What is wrong with the folder that shall be scanned, which is shown as `shown`. `typed` is what stood on the command
 * line, if anything: only there it may have been meant for a command.
 */
async function checkPath(path, typed, shown = typed ?? path) {
    const found = await (0,promises_.stat)(path).catch((error) => error);
    const input = 'path';
    if (found instanceof Error) {
        const near = typed === undefined ? undefined : (0,nearest/* nearest */.p)(typed, commandNames);
        const cause = found.code === 'ENOENT' ? 'does not exist' : `cannot be read (${found.code ?? found.message})`;
        return [
            {
                input,
                message: `'${shown}' ${cause}`,
                hint: near ? `Did you mean the command '${near}'?` : 'Give the folder of a checkout.',
            },
        ];
    }
    if (found.isDirectory())
        return [];
    const hint = typed?.endsWith('.json')
        ? `To judge a stored result: scangate gate ${typed}`
        : 'Give the folder that it lies in.';
    return [{ input, message: `'${shown}' is a file, not a folder`, hint }];
}
/** What to scan: the inputs first, then what the checkout's own .git says. */
function targetOf(settings, git) {
    const repository = settings.repository ?? git?.origin;
    const ref = settings.ref ?? git?.head.ref;
    const sha = settings.sha ?? git?.head.sha;
    return {
        path: settings.path,
        ...(repository ? { repository } : {}),
        ...(ref ? { ref } : {}),
        ...(sha ? { sha } : {}),
    };
}
/** Where a command runs: its folder is relative to the work tree, else to `cwd`, so that it is the same elsewhere. */
async function placeOf(settings, job, cwd) {
    const git = await readRepository(settings.path);
    const from = git?.root ?? (await resolved(cwd));
    const folder = (0,external_node_path_.relative)(from, await resolved(settings.path)).replaceAll(external_node_path_.sep, '/');
    return { job, target: targetOf(settings, git), folder };
}
function resolved(path) {
    return (0,promises_.realpath)(path).catch(() => path);
}

;// CONCATENATED MODULE: ./build/job/place.js



/**
 * What a job is about: what the inputs say, else the code that the CI names, unless the folder holds a checkout of
 * something else. `within` tells it from other work of the same job.
 */
async function jobPlace(host, { code, standsFor }, settings, within = []) {
    const git = await readRepository(settings.path);
    const isThat = git?.head.sha === undefined || git.head.sha === code.sha || standsFor(git.head.sha);
    const job = jobOf(host.env, host.clock.date());
    const place = await placeOf(isThat ? withCode(settings, code) : settings, job, host.cwd);
    return job.id === undefined || within.length === 0
        ? place
        : { ...place, job: { ...job, id: JSON.stringify([job.id, ...within]) } };
}
function withCode(settings, code) {
    return {
        ...settings,
        repository: settings.repository ?? code.repository,
        ref: settings.ref ?? code.ref,
        sha: settings.sha ?? code.sha,
    };
}

// EXTERNAL MODULE: ./build/backends/options.js
var options = __webpack_require__(9538);
// EXTERNAL MODULE: ./build/core/gate/rules.js
var rules = __webpack_require__(7723);
// EXTERNAL MODULE: ./build/http/ca.js
var ca = __webpack_require__(2661);
// EXTERNAL MODULE: ./build/http/url-policy.js
var url_policy = __webpack_require__(783);
// EXTERNAL MODULE: ./build/backends/vendor-environment.js
var vendor_environment = __webpack_require__(1072);
;// CONCATENATED MODULE: ./build/job/check-connection.js


/**
 * What is missing to reach the backend: its address, and one of the ways to log in. What was given and cannot be read is
 * not missing: that has been said.
 */
function checkConnection(settings, connection, isReadable = () => true) {
    const { backend } = settings;
    if (connection === undefined || backend === undefined)
        return [];
    const isSet = (name) => settings[name] !== undefined || !isReadable(name);
    const ways = connection.credentials;
    const begun = ways.find((way) => way.some(isSet)) ?? ways[0] ?? [];
    const missing = ways.some((way) => way.every(isSet)) ? [] : begun.filter((name) => !isSet(name));
    return [
        ...(settings.offline
            ? [
                {
                    input: 'offline',
                    message: `true leaves nothing to do: backend ${backend} is somewhere else`,
                    hint: "Remove it, or choose 'local' as backend.",
                },
            ]
            : []),
        ...(connection.baseUrl === undefined && !isSet('base-url')
            ? [
                {
                    input: 'base-url',
                    message: `is not set, and backend ${backend} has no address of its own`,
                    hint: howToSet(['base-url'], backend),
                },
            ]
            : []),
        ...missing.map((input) => ({
            input,
            message: `is not set, and backend ${backend} needs it`,
            hint: hintFor(begun.some(isSet) ? [[input]] : ways, backend),
        })),
    ];
}
function hintFor(ways, backend) {
    const [first = [], ...others] = ways;
    const also = others.map((way) => ` Or ${lowerFirst(howToSet(way, backend))}`);
    return `${howToSet(first, backend)}${also.join('')}`;
}
/** `Set --base-url, SCANGATE_BASE_URL or MDSSC_SERVER.` */
function howToSet(names, backend) {
    const each = names.map((name) => {
        const foreign = vendor_environment/* vendorEnvironment */.U[backend][name] ?? [];
        const flag = (0,config_inputs/* definitionOf */.Fg)(name).secret ? [] : [`--${name}`];
        return alternatives([...flag, (0,config_inputs/* environmentName */.VE)(name), ...foreign]);
    });
    return `Set ${each.join(' and ')}.`;
}
function alternatives(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
function lowerFirst(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/job/check-settings.js








/** What a scan adds to `checkBackendSettings`: whether its backend can be left or taken up as the inputs wish. */
async function checkScanSettings(resolution, loadBackend) {
    const settings = settingsOf(resolution);
    const problems = await checkBackendSettings(resolution, loadBackend);
    if (settings.backend === undefined)
        return problems;
    const { attaches } = await loadBackend(settings.backend);
    const spelled = (name) => resolution.inputs.get(name)?.spelled ?? name;
    return [...problems, ...checkTakingUp(settings, attaches, spelled)];
}
/** What the values of several inputs, the files they name and the chosen backend say about each other. */
async function checkBackendSettings(resolution, loadBackend) {
    const settings = settingsOf(resolution);
    const spelled = (name) => resolution.inputs.get(name)?.spelled ?? name;
    const problems = [
        ...checkUrl(settings['base-url'], settings['allow-http'] ?? false, spelled('base-url')),
        ...checkUrl(settings['osv-url'], settings['allow-http'] ?? false, spelled('osv-url')),
        ...(await checkCaFile(settings['ca-file'], spelled('ca-file'))),
        ...(await checkOsvDb(settings['osv-db'], spelled('osv-db'))),
    ];
    if (settings.backend === undefined)
        return problems;
    const backend = await loadBackend(settings.backend);
    return [
        ...problems,
        ...checkConnection(settings, backend.connection, (name) => resolution.inputs.has(name)),
        ...(settings.options ? backend.checkOptions(settings.options, spelled('options')) : []),
        ...(settings.options && resolution.inputs.get('options')?.origin === 'config file'
            ? (0,options/* optionsNotInFile */.N)(backend.options, settings.options, spelled('options'))
            : []),
        ...checkRules(settings, backend, spelled('fail-on')),
        ...checkRequire(settings, backend.checks, spelled('require')),
    ];
}
/** A scan that ends with this process can neither be left nor taken up. */
function checkTakingUp(settings, attaches, spelled) {
    const [leave, id] = [settings.wait === false, settings['scan-id']];
    if (leave && id !== undefined)
        return [
            {
                input: spelled('scan-id'),
                message: `'${id}' is to be judged, but ${spelled('wait')} says not to wait`,
                hint: 'Remove one of them.',
            },
        ];
    if (attaches)
        return [];
    const message = `is not possible with backend ${settings.backend}: its scans end with this process`;
    const hint = "Remove it, or choose another 'backend'.";
    return [
        ...(leave ? [{ input: spelled('wait'), message: `false ${message}`, hint }] : []),
        ...(id === undefined ? [] : [{ input: spelled('scan-id'), message: `'${id}' ${message}`, hint }]),
    ];
}
/** A rule about something that the backend never looks at, or never tells, would hold for ever. */
function checkRules(settings, { checks, namesNoFixes }, input) {
    const covered = new Set(checks.flatMap((check) => check.categories));
    const never = (rule, why, hint) => ({
        input,
        message: `rule '${(0,rules/* formatRule */.U)(rule)}' can never be broken: backend ${settings.backend} ${why}`,
        hint,
    });
    return (settings['fail-on'] ?? []).flatMap((rule) => [
        ...(rule.category === undefined || covered.has(rule.category)
            ? []
            : [never(rule, `does not look for ${rule.category}`, `It looks for ${[...covered].join(', ')}.`)]),
        ...(rule.fixable && namesNoFixes
            ? [never(rule, 'does not say in which version something is fixed', "Leave out 'fixable'.")]
            : []),
    ]);
}
function checkRequire(settings, checks, input) {
    const names = checks.map((check) => check.name);
    const asked = settings.require === undefined || settings.require === 'auto' ? [] : settings.require;
    return asked
        .filter((name) => !names.includes(name))
        .map((name) => ({
        input,
        message: `'${name}' is not checked by backend ${settings.backend}`,
        hint: `It checks ${names.join(', ')}.`,
    }));
}
function checkUrl(url, allowHttp, input) {
    const problem = url && (0,url_policy/* urlProblem */.r)(url, allowHttp);
    return problem ? [{ input, message: `'${url.href}' is not used: ${problem}` }] : [];
}
async function checkOsvDb(path, input) {
    if (path === undefined || (await (0,promises_.stat)(path).catch(() => undefined)))
        return [];
    return [{ input, message: `'${path}' does not exist`, hint: 'docs/offline.md says how to get one.' }];
}
async function checkCaFile(path, input) {
    if (path === undefined)
        return [];
    try {
        (0,ca/* parseCertificates */.W)(await (0,promises_.readFile)(path, 'utf8'));
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* ScangateError */.fm))
            return [
                {
                    input,
                    message: `'${path}' cannot be read: ${(0,errors/* describeError */.Uc)(error)}`,
                    hint: 'Give the path of a PEM file.',
                },
            ];
        const { message, hint } = error;
        return [{ input, message: `'${path}': ${message}`, ...(hint ? { hint } : {}) }];
    }
}

;// CONCATENATED MODULE: ./build/job/credentials.js


/** Why a job without credentials is skipped; undefined where it has some, needs none, or shall fail. */
async function whySkipped(settings, withheld, loadBackend) {
    const { backend, 'on-missing-credentials': policy } = settings;
    if (backend === undefined || policy === 'fail' || (policy !== 'skip' && withheld === undefined))
        return undefined;
    const { connection } = await loadBackend(backend);
    const isSet = vendor_environment/* connectionInputs */.e.some((name) => (0,config_inputs/* definitionOf */.Fg)(name).secret && settings[name] !== undefined);
    if (isSet || connection === undefined || connection.credentials.length === 0)
        return undefined;
    return {
        code: 'CREDENTIALS_WITHHELD',
        message: `the credentials of backend ${backend} are missing${withheld === undefined ? '' : `: ${withheld.why}`}`,
        hint: withheld?.hint ?? "Set them, or set 'on-missing-credentials' to 'fail'.",
    };
}
/** The registry for a run that is skipped: what else is wrong with its inputs still counts. */
function withoutConnection(loadBackend) {
    return async (id) => {
        const { connection: _, ...rest } = await loadBackend(id);
        return rest;
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/core/model/report.js
var report = __webpack_require__(4944);
// EXTERNAL MODULE: ./build/core/model/report-names.js
var report_names = __webpack_require__(5641);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/reports/native-check.js
var native_check = __webpack_require__(2820);
;// CONCATENATED MODULE: ./build/reports/delivered.js




/** What says how Scangate judged is never taken from a backend. */
const ownKinds = new Set(['json', 'gitlab']);
/**
 * The reports of the backend that were asked for, and those that only a backend makes. One that is not what it says is
 * left out with a warning, as is one that a secret of this run cannot be taken out of.
 */
function keepDelivered(native, kinds, { redactor, logger }) {
    const wanted = new Set([...kinds, 'other']);
    const kept = new Map();
    for (const report of native) {
        if (!wanted.has(report.kind) || ownKinds.has(report.kind))
            continue;
        const fileName = (0,report_names/* deliveredFileName */.oy)(report);
        const content = withoutSecrets(report.content, redactor);
        const why = (0,native_check/* whyNotOfKind */.X)(report) ??
            (fileName === undefined ? 'has a name that is taken' : undefined) ??
            (content === undefined ? 'holds a secret of this run' : undefined) ??
            (kept.has(fileName ?? '') ? 'came twice' : undefined);
        if (fileName !== undefined && content !== undefined && why === undefined)
            kept.set(fileName, { kind: report.kind, fileName, content });
        else
            logger.warn((0,core_text/* line */.n8) `the ${report.kind} report of the backend is left out: it ${(0,core_text/* message */.iU)(why ?? '')}`);
    }
    return [...kept.values()];
}
/**
 * A report stays as it came, byte for byte, unless it repeats a secret of this run; undefined where taking that out would
 * break the file.
 */
function withoutSecrets(content, redactor) {
    const isText = (0,external_node_buffer_.isUtf8)(content);
    const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString(isText ? 'utf8' : 'latin1');
    const clean = redactor.redact(text);
    if (clean === text)
        return content;
    return isText && !text.startsWith('%PDF-') ? Buffer.from(clean, 'utf8') : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







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
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const path = (0,external_node_path_.join)(folder.dir, name);
        const entry = await (0,promises_.lstat)(path).catch(nullWhenMissing(folder));
        if (!entry?.isFile())
            return '';
        // What was looked at may be replaced by now: no link is followed, and nobody waited for at a pipe.
        const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, flags).catch(rethrow(folder)), true);
        const { size } = await file.stat();
        return size > external_node_buffer_.constants.MAX_STRING_LENGTH ? '' : await file.readFile('utf8').catch(rethrow(folder));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What lies in the folder; nothing where there is none yet. */
async function folder_namesIn(folder) {
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
        hint: "Choose another folder with 'report-dir', or make this one writable.",
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

;// CONCATENATED MODULE: ./build/reports/earlier-reports.js





/**
 * Removes what an earlier run wrote, as far as its result file lists it, that file last: whatever interrupts this, the
 * next run takes it up again. A folder without a result file of Scangate is left as it is, but for the temporary files
 * of a run that was killed while it wrote.
 */
async function removeEarlierReports(folder) {
    for (const name of await folder_namesIn(folder))
        if (isTemporary(name))
            await (0,promises_.rm)((0,external_node_path_.join)(folder.dir, name), { force: true });
    const [resultFile] = report_names/* reportFileNames */.bI.json;
    const names = namesListedIn(await readReport(folder, resultFile));
    if (!names)
        return;
    for (const name of names)
        if (name !== resultFile)
            await removeReport(folder, name);
    await removeReport(folder, resultFile);
}
/**
 * The names of the reports that a result file of any version lists; undefined when the text is no such file. A kind
 * stands for its fixed names; of what else is listed only a name that Scangate gives counts.
 */
function namesListedIn(text) {
    const document = parseObject(text);
    if (!document || !('schemaVersion' in document) || !('tool' in document))
        return undefined;
    const listed = 'reports' in document && Array.isArray(document.reports) ? document.reports : [];
    const kinds = report/* reportKinds */.e.filter((kind) => listed.some((report) => fieldOf(report, 'kind') === kind));
    const own = listed.map((report) => (0,external_node_path_.basename)(fieldOf(report, 'path'))).filter(report_names/* isNameOfDelivered */.fV);
    return new Set([...kinds.flatMap((kind) => report_names/* reportFileNames */.bI[kind]), ...own]);
}
function fieldOf(report, name) {
    if (typeof report !== 'object' || report === null)
        return '';
    const value = Object.getOwnPropertyDescriptor(report, name)?.value;
    return typeof value === 'string' ? value : '';
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/reports/font-file.js
var font_file = __webpack_require__(522);
// EXTERNAL MODULE: ./build/reports/gitlab/types.js
var types = __webpack_require__(3155);
;// CONCATENATED MODULE: ./build/reports/index.js


/** How each kind is rendered where the backend does not deliver it. */
const reportFormats = {
    cyclonedx: oneFile('cyclonedx', async () => (await Promise.all(/* import() */[__webpack_require__.e(4967), __webpack_require__.e(6844)]).then(__webpack_require__.bind(__webpack_require__, 6844))).renderCycloneDx),
    spdx: oneFile('spdx', async () => (await Promise.all(/* import() */[__webpack_require__.e(4967), __webpack_require__.e(2253)]).then(__webpack_require__.bind(__webpack_require__, 2253))).renderSpdx),
    pdf: oneFile('pdf', async () => (await Promise.all(/* import() */[__webpack_require__.e(8201), __webpack_require__.e(1735)]).then(__webpack_require__.bind(__webpack_require__, 1735))).renderPdf),
    html: oneFile('html', async () => (await __webpack_require__.e(/* import() */ 2854).then(__webpack_require__.bind(__webpack_require__, 2854))).renderHtml),
    sarif: oneFile('sarif', async () => (await __webpack_require__.e(/* import() */ 2576).then(__webpack_require__.bind(__webpack_require__, 2576))).renderSarif),
    markdown: oneFile('markdown', async () => {
        const { renderMarkdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8472));
        return (result) => [renderMarkdown(result).toString()];
    }),
    junit: oneFile('junit', async () => (await __webpack_require__.e(/* import() */ 1278).then(__webpack_require__.bind(__webpack_require__, 1278))).renderJunit),
    codequality: {
        ...oneFile('codequality', async () => (await __webpack_require__.e(/* import() */ 4061).then(__webpack_require__.bind(__webpack_require__, 4061))).renderCodeQuality),
        // An empty list would tell GitLab that all is mended, when nothing is known.
        fileNames: (result) => (result.verdict ? report_names/* reportFileNames */.bI.codequality : []),
    },
    gitlab: {
        fileNames: types/* gitlabFilesFor */.Ib,
        async render(result, _, fileName) {
            const { renderGitLab } = await __webpack_require__.e(/* import() */ 526).then(__webpack_require__.bind(__webpack_require__, 526));
            const known = types/* gitlabFileNames */.e.find((name) => name === fileName);
            return known === undefined ? [] : renderGitLab(result, known);
        },
    },
    csv: oneFile('csv', async () => (await __webpack_require__.e(/* import() */ 4582).then(__webpack_require__.bind(__webpack_require__, 4582))).renderCsv),
    json: oneFile('json', async () => (await __webpack_require__.e(/* import() */ 3640).then(__webpack_require__.bind(__webpack_require__, 1259))).renderJson),
};
function oneFile(kind, load) {
    return {
        fileNames: () => [report_names/* reportFileNames */.bI[kind][0]],
        render: async (result, context) => (await load())(result, context),
    };
}

;// CONCATENATED MODULE: ./build/reports/plan.js


/**
 * The files of a run: of each kind what the backend delivered, else ours. What only a backend makes comes after the kinds
 * that were asked for, the result file last.
 */
function plan_planFiles(kinds, result, delivered, mergeSbom) {
    const of = (kind) => delivered.filter((report) => report.kind === kind);
    const planned = kinds.flatMap((kind) => {
        const [first, ...others] = of(kind);
        if (!first)
            return rendered(kind, result);
        const merged = kind === 'cyclonedx' && mergeSbom ? [mergedWith(first)] : [];
        return [...[first, ...others].map(kept), ...merged];
    });
    const isResultFile = ({ kind }) => kind === 'json';
    return [
        ...planned.filter((file) => !isResultFile(file)),
        ...of('other').map(kept),
        ...planned.filter(isResultFile),
    ];
}
function rendered(kind, result) {
    const format = reportFormats[kind];
    return format.fileNames(result).map((fileName) => ({
        kind,
        fileName,
        madeBy: 'scangate',
        pieces: (whole, context) => format.render(whole, context, fileName),
    }));
}
function kept({ kind, fileName, content }) {
    return { kind, fileName, madeBy: 'backend', pieces: async () => [content] };
}
function mergedWith({ content }) {
    return {
        kind: 'cyclonedx',
        fileName: report_names/* reportFileNames */.bI.cyclonedx[1],
        madeBy: 'scangate',
        async pieces(result, context) {
            const { mergeFindings } = await __webpack_require__.e(/* import() */ 6798).then(__webpack_require__.bind(__webpack_require__, 6798));
            return mergeFindings(content, result, context);
        },
    };
}

;// CONCATENATED MODULE: ./build/reports/write-files.js


/**
 * Writes everything beside its place first, so that a full disk leaves no part of it; nor does any other failure. Before
 * each file the folder is looked at again: what makes the reports takes long enough to put a link in its place. `tidy` is
 * called before each.
 */
async function writeFiles(folder, files, tidy = () => undefined) {
    const temporaries = [];
    const placed = [];
    try {
        for (const { fileName, pieces } of files) {
            tidy();
            const content = await pieces();
            await ensureFolder(folder);
            temporaries.push(await writeTemporary(folder, fileName, content));
        }
        await ensureFolder(folder);
        for (const [index, { fileName }] of files.entries())
            placed.push(await putInPlace(folder, temporaries[index] ?? '', fileName));
    }
    catch (thrown) {
        // Behind a link that came in between, a file of this name would be somebody else's.
        const isStillOurs = await ensureFolder(folder).then(() => true, () => false);
        const made = isStillOurs ? [...temporaries, ...placed] : temporaries;
        await Promise.allSettled(made.map((path) => (0,promises_.rm)(path, { force: true })));
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/reports/report-folder.js










/** Findings from which on memory is looked after. */
const largeResult = 10_000;
/**
 * Reports in one folder, under fixed names; `json` is always among them. Nothing else in it is touched, except the
 * reports that an earlier run listed in its result file, and what has the name of a kind that was asked for, or with
 * `ownsNames` of any.
 */
function createReportFolder(options) {
    const kinds = report/* reportKinds */.e.filter((kind) => kind === 'json' || options.kinds.includes(kind));
    return {
        async prepare() {
            await prepareFolder(options, { ...options, kinds });
            await removeEarlierReports(options);
        },
        async write(result, native) {
            await ensureFolder(options);
            const delivered = keepDelivered(native, kinds, options);
            const files = plan_planFiles(kinds, result, delivered, options.mergeSbom ?? false);
            const reports = files.map((file) => ({
                kind: file.kind,
                path: pathOf(file, options),
                madeBy: file.madeBy,
            }));
            await removeOthersOf(options.ownsNames ? await reportsIn(options) : namesOf(kinds), files, options);
            await writeAll(options, files, (0,redact_result.redactResult)({ ...result, reports }, options.redactor), options);
            return reports;
        },
    };
}
/** Whatever has such a name would be taken for a report of this run. */
async function removeOthersOf(names, files, folder) {
    const written = new Set(files.map(({ fileName }) => fileName));
    for (const name of names)
        if (!written.has(name))
            await removeReport(folder, name);
}
function namesOf(kinds) {
    return kinds.flatMap((kind) => report_names/* reportFileNames */.bI[kind]);
}
async function reportsIn(folder) {
    return [...(await folder_namesIn(folder))].filter(report_names/* isReportName */.WG);
}
/** Renders a stored result again, just as the run did that it is of. */
async function writeAgain(folder, options, stored, redactor) {
    const ofBackend = new Set(stored.reports.filter(({ madeBy }) => madeBy === 'backend').map(({ path }) => basename(path)));
    const there = await namesIn(folder);
    const isKept = ({ fileName }) => ofBackend.has(fileName) && there.has(fileName);
    const { kept = [], written = [] } = Object.groupBy(planFiles(options.kinds, stored, [], false), (file) => isKept(file) ? 'kept' : 'written');
    await prepareFolder(folder, options);
    await writeAll(folder, written, redactResult(stored, redactor), options);
    const paths = (files) => files.map((file) => pathOf(file, folder));
    return { written: paths(written), kept: paths(kept) };
}
async function prepareFolder(folder, { kinds, pdfFont }) {
    if (pdfFont !== undefined && kinds.includes('pdf'))
        await (0,font_file/* checkFont */.O)(pdfFont);
    await ensureFolder(folder);
    await proveWritable(folder);
    for (const name of kinds.flatMap((kind) => report_names/* reportFileNames */.bI[kind]))
        await refuseFolderNamed(folder, name);
}
async function writeAll(folder, files, result, { date = new Date(result.finishedAt), pdfFont, collectGarbage }) {
    const tidy = result.findings.length > largeResult ? collectGarbage : undefined;
    const context = { date, ...(pdfFont === undefined ? {} : { pdfFont }) };
    await writeFiles(folder, files.map((file) => ({ fileName: file.fileName, pieces: () => file.pieces(result, context) })), tidy);
}
function pathOf({ fileName }, { shownAs }) {
    return (0,external_node_path_.join)(shownAs, fileName).replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./build/job/leave-result.js





const resultFileName = 'scangate.json';
/**
 * Leaves a result that no run has written: in the report folder, else in a folder for temporary files, so that later
 * steps learn the outcome. Gives its path.
 */
async function leaveResult({ host, redactor, logger }, { tempDir = (0,external_node_os_.tmpdir)() }, settings, result) {
    const dir = settings['report-dir'];
    try {
        const folder = createReportFolder({
            dir,
            shownAs: showPath(dir, host.cwd),
            roots: [host.cwd, settings.path],
            kinds: [],
            ownsNames: true,
            redactor,
            logger,
        });
        await folder.prepare();
        await folder.write(result, []);
        return (0,external_node_path_.join)(dir, resultFileName);
    }
    catch {
        const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempDir, 'scangate-')), resultFileName);
        const [{ renderJson }, { redactResult }] = await Promise.all([
            __webpack_require__.e(/* import() */ 3640).then(__webpack_require__.bind(__webpack_require__, 1259)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3593)),
        ]);
        await (0,promises_.writeFile)(path, [...renderJson(redactResult(result, redactor))].join(''));
        return path;
    }
}

// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(9058);
;// CONCATENATED MODULE: ./build/version.js
// Generated from package.json by `npm run generate`.
const version = '1.0.0';

;// CONCATENATED MODULE: ./build/job/no-scan.js





/** The result of a run that ended before there was anything to scan. */
function resultWithoutScan({ settings, code, clock }, outcome, failure) {
    const now = clock.date().toISOString();
    const policies = { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] };
    return {
        tool: { name: 'Scangate', version: version },
        outcome,
        exitCode: (0,core_outcome/* exitCodeOf */.FO)(outcome, policies),
        backend: settings.backend,
        target: code,
        startedAt: now,
        finishedAt: now,
        failOn: settings['fail-on'].map(rules/* formatRule */.U),
        failure,
        checks: [],
        counts: (0,severity/* countBySeverity */.Ot)([]),
        findings: [],
        reports: [],
    };
}
/** What an error says, as a part of a result. */
function failureOf(error) {
    const { code, message, hint } = error;
    return {
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(error instanceof errors/* InputError */.dz ? { problems: error.problems } : {}),
    };
}

// EXTERNAL MODULE: ./build/core/gate/evaluate.js
var evaluate = __webpack_require__(1753);
// EXTERNAL MODULE: ./build/core/model/scan.js
var scan = __webpack_require__(6711);
;// CONCATENATED MODULE: ./build/core/wait/show-duration.js
/** Milliseconds for people, to the second: `45 s`, `3 min`, `1 h 5 min`. */
function showDuration(ms) {
    const seconds = Math.max(0, Math.round(ms / 1_000));
    const parts = [
        [Math.floor(seconds / 3_600), 'h'],
        [Math.floor(seconds / 60) % 60, 'min'],
        [seconds % 60, 's'],
    ];
    return parts.flatMap(([count, unit]) => (count > 0 ? `${count} ${unit}` : [])).join(' ') || '0 s';
}

;// CONCATENATED MODULE: ./build/core/wait/deadline.js


/** Left of a job's time for stopping the scan, writing the reports and uploading them, but never more than a quarter. */
const marginMs = 60_000;
/** How often it looks whether the machine was suspended. */
const lookMs = 30_000;
/** A sleep that lasts so much longer than asked for was no sleep of this program: the machine was suspended. */
const gapMs = 60_000;
/** The smaller of what the user allows and what the CI job has left, both in milliseconds. */
function timeLimit(timeoutMs, jobLeftMs) {
    if (jobLeftMs === undefined)
        return { ms: timeoutMs, setBy: 'timeout' };
    const usable = Math.max(0, jobLeftMs - Math.min(marginMs, jobLeftMs / 4));
    return usable < timeoutMs ? { ms: usable, setBy: 'job' } : { ms: timeoutMs, setBy: 'timeout' };
}
/** Runs `work` against a deadline. Time for which the machine was suspended does not count. */
async function withDeadline(clock, limit, signal, work) {
    const passed = new AbortController();
    const done = new AbortController();
    let endsAt = clock.now() + limit.ms;
    const watch = async () => {
        for (;;) {
            const left = endsAt - clock.now();
            if (left <= 0)
                return passed.abort(deadlinePassed(limit));
            const sleptFrom = clock.now();
            const asked = Math.min(left, lookMs);
            await clock.sleep(asked, done.signal);
            const gap = clock.now() - sleptFrom - asked;
            if (gap > gapMs)
                endsAt += gap;
        }
    };
    const watching = watch().catch(() => undefined);
    try {
        return await work({
            left: () => endsAt - clock.now(),
            signal: AbortSignal.any([signal, passed.signal]),
        });
    }
    finally {
        done.abort();
        await watching;
    }
}
function deadlinePassed({ ms, setBy }) {
    const hint = setBy === 'timeout'
        ? "Give it longer with 'timeout', for example 2h."
        : 'Give the CI job a longer time limit: the scan ends in time to write and upload the reports.';
    return new errors/* ScangateError */.fm('DEADLINE_PASSED', `the scan did not end within ${showDuration(ms)}`, { hint });
}

// EXTERNAL MODULE: ./build/core/wait/limited.js
var limited = __webpack_require__(7296);
// EXTERNAL MODULE: ./build/core/backoff.js
var backoff = __webpack_require__(8186);
;// CONCATENATED MODULE: ./build/core/wait/outage.js



const outage_backoff = { firstMs: 1_000, factor: 2, capMs: 30_000 };
/** A page in the place of an answer (a proxy, a login) seldom goes away by asking: so often, and for so long. */
const mostUnusable = 3;
const longestUnusableMs = 120_000;
/**
 * An outage ends in `BACKEND_UNREACHABLE` after `longestMs`. A backend that names a time to come back is there, so
 * its wish does not count as failure. An answer that cannot be used (`BACKEND_PROTOCOL`) is given up sooner, after two
 * minutes and three of them.
 */
function createOutage({ clock, random }, longestMs) {
    let since;
    let delays = (0,backoff/* fullJitter */.G)(outage_backoff, random);
    let unusable = { count: 0, since: 0 };
    const over = () => {
        since = undefined;
        delays = (0,backoff/* fullJitter */.G)(outage_backoff, random);
        unusable = { count: 0, since: 0 };
    };
    return {
        over,
        failed(error) {
            const now = clock.now();
            if (error.retryAfterMs !== undefined && error.retryAfterMs > 0) {
                over();
                return error.retryAfterMs;
            }
            unusable =
                error.code === 'BACKEND_PROTOCOL'
                    ? { count: unusable.count + 1, since: unusable.count === 0 ? now : unusable.since }
                    : { count: 0, since: 0 };
            if (unusable.count >= mostUnusable && now - unusable.since >= longestUnusableMs)
                throw error;
            since ??= now;
            if (now - since >= longestMs)
                throw unreachable(error, now - since);
            return delays.next().value;
        },
    };
}
/** The end of asking, whatever the last failure was called. */
function unreachable(last, ms) {
    return new errors/* ScangateError */.fm('BACKEND_UNREACHABLE', `no usable answer for ${showDuration(ms)}; the last failure: ${last.message}`, { cause: last, hint: last.hint });
}

;// CONCATENATED MODULE: ./build/core/wait/poll-schedule.js
const shortestWaitMs = 2_000;
const longestWaitMs = 15_000;
/** A backend that asks to be asked at once, again and again, is asked once a second. */
const shortestHintMs = 1_000;
/** The last question is asked so long before the deadline. */
const lastQuestionMs = 1_000;
/**
 * Milliseconds until the next question, for a scan that has run for `elapsedMs`: a tenth of that, 2 to 15 seconds,
 * less up to a fifth at random so that jobs started together drift apart. So the end of a scan is seen at most a tenth
 * of its length late, and never more than 15 seconds. `random` is from 0 up to 1.
 */
function scheduledWait(elapsedMs, random) {
    const wait = Math.min(longestWaitMs, Math.max(shortestWaitMs, elapsedMs / 10));
    return Math.round(wait * (0.8 + 0.2 * random));
}
/**
 * Milliseconds until the first question: drawn evenly from the first two seconds, since jobs that started together
 * would otherwise stay together for minutes. `random` is from 0 up to 1.
 */
function firstWait(random) {
    return Math.round(shortestWaitMs * random);
}
/** What a backend asked for as a wait in milliseconds; undefined for nothing and for nonsense. */
function askedWait(ms) {
    return ms !== undefined && ms >= 0 ? ms : undefined;
}
/** What a status asked for, a second at least; undefined for nothing and for nonsense. */
function hintedWait(pollAfterMs) {
    const asked = askedWait(pollAfterMs);
    return asked === undefined ? undefined : Math.max(shortestHintMs, asked);
}
/** A wait of our own, cut so that there is always one last question right before the deadline, `leftMs` from now. */
function withinDeadline(waitMs, leftMs) {
    const untilLast = leftMs - lastQuestionMs;
    if (waitMs === 0 || waitMs <= untilLast)
        return waitMs;
    return untilLast > 0 ? untilLast : Math.max(0, leftMs);
}

;// CONCATENATED MODULE: ./build/core/wait/sightings.js



/** How long an adapter may hear nothing but words that it does not know. */
const longestUnknownMs = 300_000;
/** How often a log that keeps its lines is told that the run still waits. */
const remindMs = 60_000;
function createSightings({ clock, logger }, { id }) {
    const counts = new Map();
    const startedAt = clock.now();
    const warned = new Set();
    let current;
    let unknownSince;
    let saidAt = startedAt;
    let missing = false;
    const count = (word) => counts.set(word, (counts.get(word) ?? 0) + 1);
    const warnOnce = (about, text) => {
        if (!warned.has(about))
            logger.warn(text);
        warned.add(about);
    };
    return {
        seen({ state, detail }) {
            count(state);
            missing = false;
            if (state === 'unknown') {
                warnOnce(state, (0,core_text/* line */.n8) `scan ${id} is '${detail ?? ''}', which is not known here; taken as running`);
                unknownSince ??= clock.now();
                if (clock.now() - unknownSince >= longestUnknownMs)
                    throw onlyUnknown(id, detail);
                return;
            }
            unknownSince = undefined;
            if (current === 'running' && state === 'queued')
                warnOnce('regression', (0,core_text/* line */.n8) `scan ${id} is queued again, although it was running`);
            if (state !== current) {
                logger.info((0,core_text/* line */.n8) `scan ${id} is ${state}`);
                saidAt = clock.now();
            }
            current = state;
        },
        missed(why) {
            count('no answer');
            const text = (0,core_text/* line */.n8) `no status of scan ${id}: ${(0,core_text/* message */.iU)(why)}; asking on`;
            if (missing)
                logger.debug(text);
            else
                logger.info(text);
            missing = true;
        },
        waiting(nextMs) {
            const elapsed = showDuration(clock.now() - startedAt);
            const state = current ?? 'started';
            if (logger.showsProgress) {
                logger.progress((0,core_text/* line */.n8) `scan ${id} is ${state}, ${elapsed}; next look in ${showDuration(nextMs)}`);
            }
            else if (clock.now() - saidAt >= remindMs) {
                logger.info((0,core_text/* line */.n8) `scan ${id} is still ${state} after ${elapsed}`);
                saidAt = clock.now();
            }
        },
        summary: () => [...counts]
            .sort(([, a], [, b]) => b - a)
            .map(([word, times]) => `${times} × ${word}`)
            .join(', '),
    };
}
function onlyUnknown(id, word = '') {
    const minutes = showDuration(longestUnknownMs);
    return new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `for ${minutes} the backend has said of scan ${id} nothing but '${word}', which is not known here`, { hint: 'Look at the scan; the backend may be newer than this Scangate.' });
}

;// CONCATENATED MODULE: ./build/core/poll.js








/** How long failed questions in an unbroken row are put up with. */
const longestOutageMs = 600_000;
/** A scan need not be visible in the first minute. */
const visibleAfterMs = 60_000;
/**
 * Asks until the scan has ended, every `intervalMs`, else as often as is usual with the backend, else by `scheduledWait`; a backend that says when to come back is
 * asked then. A failed question says nothing about the scan. Rejects with the reason of the deadline's signal, and
 * with what ends waiting early: `DEADLINE_PASSED` (the backend asks to wait longer than there is time),
 * `BACKEND_UNREACHABLE`, `BACKEND_PROTOCOL`, `SCAN_NOT_FOUND`, or an error of the backend that is not transient.
 */
async function poll(deps, started, deadline, intervalMs) {
    const { clock, random } = deps;
    const startedAt = clock.now();
    const sightings = createSightings(deps, started.ref);
    const outage = createOutage(deps, longestOutageMs);
    const interval = intervalMs ?? started.pollEveryMs;
    const scheduled = () => interval ?? scheduledWait(clock.now() - startedAt, random());
    let asked = askedWait(started.pollAfterMs);
    let wait = asked ?? interval ?? firstWait(random());
    try {
        for (;;) {
            refuseLongWait(asked, deadline.left());
            const untilNext = Math.max(asked ?? 0, withinDeadline(wait, deadline.left()));
            await pause(deps, sightings, untilNext, deadline.signal);
            const answer = await ask(deps, started, deadline.signal);
            if (answer instanceof errors/* ScangateError */.fm) {
                const unseen = answer.code === 'SCAN_NOT_FOUND' && clock.now() - startedAt < visibleAfterMs;
                if (!unseen && !answer.transient)
                    throw answer;
                sightings.missed(answer.message);
                asked = askedWait(answer.retryAfterMs);
                wait = Math.max(scheduled(), unseen ? (asked ?? 0) : outage.failed(answer));
                continue;
            }
            outage.over();
            if ((0,scan/* isTerminal */.Hd)(answer.state))
                return answer;
            sightings.seen(answer);
            asked = hintedWait(answer.pollAfterMs);
            wait = asked ?? scheduled();
        }
    }
    catch (thrown) {
        throw withSummary(thrown, sightings.summary());
    }
}
async function ask({ backend }, { ref }, signal) {
    signal.throwIfAborted();
    try {
        return await (0,limited/* orAborted */.H)(backend.status(ref, signal), signal);
    }
    catch (thrown) {
        signal.throwIfAborted();
        return (0,errors/* toScangateError */.KK)(thrown);
    }
}
/** Waits, saying so; ends early when the machine was suspended meanwhile, since much may have happened. */
async function pause({ clock, logger }, sightings, ms, signal) {
    // Once nothing is left, an answer at once may not keep the timer of the deadline from going off.
    if (ms <= 0)
        await clock.sleep(0, signal);
    const until = clock.now() + ms;
    for (let rest = ms; rest > 0; rest = until - clock.now()) {
        sightings.waiting(rest);
        const from = clock.now();
        const slice = Math.min(rest, logger.showsProgress ? 1_000 : 60_000);
        await clock.sleep(slice, signal);
        if (clock.now() - from > slice + gapMs)
            return;
    }
}
function refuseLongWait(askedMs, leftMs) {
    if (askedMs === undefined || askedMs <= leftMs)
        return;
    const [asked, left] = [showDuration(askedMs), showDuration(leftMs)];
    throw new errors/* ScangateError */.fm('DEADLINE_PASSED', `the backend asks to wait ${asked}, longer than the ${left} left`, {
        hint: "Give it longer with 'timeout', or run again later.",
    });
}
/** A time-out says what was seen until then. */
function withSummary(thrown, summary) {
    if (!(thrown instanceof errors/* ScangateError */.fm) || thrown.code !== 'DEADLINE_PASSED' || summary === '')
        return thrown;
    return new errors/* ScangateError */.fm(thrown.code, `${thrown.message}; seen: ${summary}`, {
        hint: thrown.hint,
        cause: thrown,
    });
}

;// CONCATENATED MODULE: ./build/core/run/usable-scan.js


/** The scan that a backend named; throws `BACKEND_PROTOCOL` for an id that cannot be put into a request. */
function usableScan(started) {
    const { id } = started.ref;
    if ((0,scan/* isScanId */.tk)(id))
        return started;
    throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `the backend gave the scan an id that cannot be used: '${id}'`, { mayHaveRun: true });
}

;// CONCATENATED MODULE: ./build/core/run/earlier-scan.js




/** A scan need not be visible in the first minute. */
const earlier_scan_visibleAfterMs = 60_000;
const askAgainMs = 5_000;
/**
 * The scan that an earlier run of the same order has started, if it has not ended or has results: the one of the state
 * that it left, else the one that the backend's look-up finds. Each is in the record before anything is asked about it.
 * Rejects with `START_UNCERTAIN` where the earlier run may have started one that nobody can look up.
 */
async function findEarlierScan(deps, order, record, deadline) {
    const { signal } = deadline;
    const kept = await readState(deps, order);
    if (kept?.phase === 'starting' && !deps.backend.find)
        throw neverKnown();
    return ((kept && (await keptScan(deps, kept, record, signal))) ?? (await foundScan(deps, order, record, signal)));
}
/** A scan that no look-up can find may be too young to be seen, so it is asked for a minute before it is taken as gone. */
async function keptScan(deps, { scan, phase }, record, signal) {
    const { backend, clock } = deps;
    if (!scan || !backend.attach)
        return undefined;
    await record.started(scan);
    const goneAt = clock.now() + (backend.find || phase === 'ended' ? 0 : earlier_scan_visibleAfterMs);
    for (;;) {
        let waitMs = askAgainMs;
        const note = ({ retryAfterMs = 0 }) => {
            waitMs = Math.max(waitMs, retryAfterMs);
        };
        const taken = await unlessGone(backend.attach(scan.id, signal), signal, note);
        const status = taken && (await statusOf(backend, usableScan(taken), signal, note));
        if (taken && status)
            return ifOfUse(deps, taken, status);
        if (clock.now() >= goneAt)
            return undefined;
        await clock.sleep(waitMs, signal);
    }
}
/** What a look-up finds is there, even where its status is not yet. */
async function foundScan(deps, order, record, signal) {
    const { backend } = deps;
    const found = await unlessGone(backend.find?.(order, signal), signal);
    if (!found)
        return undefined;
    await record.started(usableScan(found).ref);
    const status = await statusOf(backend, found, signal);
    return ifOfUse(deps, found, status ?? { state: 'unknown' });
}
function ifOfUse({ logger }, scan, { state, pollAfterMs = scan.pollAfterMs }) {
    const { ref } = scan;
    if (state === 'failed' || state === 'cancelled')
        return undefined;
    logger.info((0,core_text/* line */.n8) `scan ${ref.id} of an earlier run is taken up (${state}); reuse-scan: never starts another`);
    return pollAfterMs === undefined ? { ref } : { ref, pollAfterMs };
}
function neverKnown() {
    return new errors/* ScangateError */.fm('START_UNCERTAIN', 'an earlier run of this job may have started a scan, and this backend has no way to look it up', {
        hint: 'Look at the backend: --scan-id takes up a scan that is there, reuse-scan: never starts another.',
        mayHaveRun: true,
    });
}
async function readState({ state, backend, logger }, order) {
    try {
        const kept = await state.read();
        return kept?.key === order.key && kept.backend === backend.id ? kept : undefined;
    }
    catch (thrown) {
        logger.warn((0,core_text/* line */.n8) `${(0,errors/* toScangateError */.KK)(thrown).message}; it is not used`);
        return undefined;
    }
}
/** Undefined for a scan that is gone; one that does not answer now is left to polling, no sooner than it wishes. */
async function statusOf(backend, { ref }, signal, note) {
    try {
        return await unlessGone(backend.status(ref, signal), signal, note);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ScangateError */.fm) || !thrown.transient)
            throw thrown;
        const { retryAfterMs } = thrown;
        return { state: 'unknown', ...(retryAfterMs === undefined ? {} : { pollAfterMs: retryAfterMs }) };
    }
}
async function unlessGone(work, signal, note) {
    if (work === undefined)
        return undefined;
    try {
        return await (0,limited/* orAborted */.H)(work, signal);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ScangateError */.fm) || thrown.code !== 'SCAN_NOT_FOUND')
            throw thrown;
        note?.(thrown);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/run/stop.js




/** How long a start that is under way when the run is cancelled may take to bring its id. */
const startGraceMs = 3_000;
/** How long all of stopping may take; a CI kills the process soon after (GitHub and Azure 7.5 s after SIGINT). */
const stopBudgetMs = 5_500;
const tries = 2;
const tryMs = 2_500;
const betweenTriesMs = 500;
/**
 * Stops the scan of an order within `withinMs`: the one given, else the one that the backend's look-up finds. It never
 * rejects.
 */
async function stopScan(deps, order, scan, withinMs) {
    const { backend, clock, logger } = deps;
    const endsAt = clock.now() + withinMs;
    const name = scan === undefined ? (0,core_text/* line */.n8) `a scan that may have been started` : (0,core_text/* line */.n8) `scan ${scan.id}`;
    const { cancel, find } = backend;
    // Nobody can take such a scan up again: it ends with this process.
    if (!cancel && !backend.attach)
        return 'stopped';
    if (!cancel) {
        logger.warn((0,core_text/* line */.n8) `${name} goes on: backend ${backend.id} cannot stop it`);
        return 'running';
    }
    if (!scan && !find) {
        logger.warn((0,core_text/* line */.n8) `${name} may go on: backend ${backend.id} cannot look it up`);
        return 'running';
    }
    try {
        const found = scan ?? (await persist(clock, endsAt, async (signal) => find?.call(backend, order, signal)))?.ref;
        if (found === undefined)
            return 'none';
        usableScan({ ref: found });
        await persist(clock, endsAt, (signal) => cancel.call(backend, found, signal));
        logger.info((0,core_text/* line */.n8) `scan ${found.id} was stopped`);
        return 'stopped';
    }
    catch (thrown) {
        logger.warn((0,core_text/* line */.n8) `${name} could not be stopped: ${(0,errors/* toScangateError */.KK)(thrown).message}`);
        return 'running';
    }
}
/** Tries it twice where there is time; a first try leaves as much for the second. */
async function persist(clock, endsAt, work) {
    for (let attempt = 1;; attempt++) {
        const leftMs = endsAt - clock.now();
        const limitMs = Math.min(tryMs, attempt === tries ? leftMs : (leftMs - betweenTriesMs) / tries);
        const limit = Math.round(limitMs / 100) / 10;
        const tooLong = new errors/* ScangateError */.fm('BACKEND_UNREACHABLE', `no answer within ${limit} s`);
        try {
            return await (0,limited/* limited */.T)(clock, limitMs, tooLong, work);
        }
        catch (thrown) {
            if (attempt === tries || endsAt - clock.now() <= betweenTriesMs)
                throw thrown;
            await clock.sleep(betweenTriesMs, new AbortController().signal);
        }
    }
}

;// CONCATENATED MODULE: ./build/core/run/start.js






/** Time within which a scan that surely was not started is started again. */
const budgetMs = 120_000;
/** Looks for a scan that may have been started, and the time between them. */
const looks = 2;
const lookAgainMs = 5_000;
/**
 * Starts one scan and never two. Where nobody knows whether the start was done, the backend's own look-up decides: the
 * scan that it finds is taken, and only when there is none is it started again. A backend without a look-up leaves it
 * open: `START_UNCERTAIN`. An answer that cannot be used is none. A wish to wait is granted as far as the deadline
 * allows. Once the deadline's signal is aborted it still waits up to `startGraceMs` for the id of a start under way.
 */
async function startOnce(deps, order, deadline) {
    const { clock, logger } = deps;
    const startedAt = clock.now();
    for (;;) {
        const answer = await send(deps, order, deadline.signal);
        if (!(answer instanceof errors/* ScangateError */.fm))
            return answer;
        deadline.signal.throwIfAborted();
        if (answer.mayHaveRun) {
            logger.warn((0,core_text/* line */.n8) `whether a scan was started is not known: ${answer.message}`);
            const found = await lookUp(deps, order, answer, deadline);
            if (found) {
                logger.info((0,core_text/* line */.n8) `it was: scan ${found.ref.id}`);
                return found;
            }
            if (!answer.transient || clock.now() - startedAt >= budgetMs)
                throw inDoubt(answer, 'the backend does not find it', answer.code);
            logger.info((0,core_text/* line */.n8) `it was not, so it is started again`);
        }
        else {
            const asked = answer.retryAfterMs ?? 0;
            if (!answer.transient || asked === 0 || asked > deadline.left())
                throw answer;
            logger.info((0,core_text/* line */.n8) `the backend asks to wait ${showDuration(asked)} before a scan is started`);
            await clock.sleep(asked, deadline.signal);
        }
    }
}
async function send({ backend, clock }, order, signal) {
    signal.throwIfAborted();
    const patient = new AbortController();
    let underWay = true;
    const leave = () => patient.abort(signal.reason);
    const onAbort = () => {
        if (underWay)
            clock.sleep(startGraceMs, patient.signal).then(leave, () => undefined);
        else
            leave();
    };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return usableScan(await (0,limited/* orAborted */.H)(backend.start(order, patient.signal, signal), patient.signal));
    }
    catch (thrown) {
        return thrown instanceof errors/* ScangateError */.fm ? thrown : defect(thrown);
    }
    finally {
        underWay = false;
        if (signal.aborted)
            leave();
    }
}
/** Two looks; the second comes no sooner than the backend wishes to be asked again. */
async function lookUp({ backend, clock }, order, failed, { signal, left }) {
    if (!backend.find)
        throw uncertain(failed, 'this backend has no way to look it up');
    const asked = failed.retryAfterMs ?? 0;
    for (let look = 1;; look++) {
        try {
            const found = await (0,limited/* orAborted */.H)(backend.find(order, signal), signal);
            if (found)
                return usableScan(found);
        }
        catch (thrown) {
            signal.throwIfAborted();
            throw uncertain(failed, `looking it up failed: ${(0,errors/* toScangateError */.KK)(thrown).message}`);
        }
        if (look === looks)
            return undefined;
        if (asked > left()) {
            const [wish, rest] = [showDuration(asked), showDuration(left())];
            throw uncertain(failed, `the backend asks to wait ${wish}, longer than the ${rest} left`);
        }
        await clock.sleep(Math.max(lookAgainMs, asked), signal);
    }
}
/** An adapter that fails over an answer has sent its request before. */
function defect(thrown) {
    const { code, message, hint } = (0,errors/* toScangateError */.KK)(thrown);
    return new errors/* ScangateError */.fm(code, message, { hint, cause: thrown, mayHaveRun: true });
}
/** A defect stays one, so that it is reported. */
function uncertain(failed, why) {
    return inDoubt(failed, why, failed.code === 'INTERNAL' ? failed.code : 'START_UNCERTAIN');
}
function inDoubt(failed, why, code) {
    const look = 'Look at the backend before running again. A scan that is there can be taken up with --scan-id.';
    return new errors/* ScangateError */.fm(code, `a scan may have been started: ${failed.message}; ${why}`, {
        cause: failed,
        hint: code !== 'START_UNCERTAIN' && failed.hint ? `${failed.hint} ${look}` : look,
        mayHaveRun: true,
    });
}

;// CONCATENATED MODULE: ./build/core/run/begin.js




/** The scan to wait for: the one asked for, that of an earlier run, or a new one. */
async function begin(deps, { order, waiting }, record, deadline) {
    const { backend } = deps;
    const { scanId, reuse } = waiting;
    if (scanId !== undefined && backend.attach) {
        await record.started({ backend: backend.id, id: scanId });
        const known = usableScan(await (0,limited/* orAborted */.H)(backend.attach(scanId, deadline.signal), deadline.signal));
        await record.started(known.ref);
        return known;
    }
    if (backend.preflight)
        await (0,limited/* orAborted */.H)(backend.preflight(order.target, deadline.signal), deadline.signal);
    const earlier = reuse && (await findEarlierScan(deps, order, record, deadline));
    if (earlier)
        return earlier;
    deadline.signal.throwIfAborted();
    await record.starting();
    const started = await startOnce(deps, order, deadline);
    await record.started(started.ref);
    return started;
}

// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
// EXTERNAL MODULE: ./build/core/too-large.js
var too_large = __webpack_require__(310);
;// CONCATENATED MODULE: ./build/core/run/within-limits.js


/** The results, if a result file can hold them; throws `RESULTS_TOO_LARGE` else. */
function withinLimits(results) {
    const { findings, sbom } = results;
    (0,too_large/* refuseMoreThan */.T)(limits/* mostFindings */.Yb, findings.length, 'findings');
    (0,too_large/* refuseMoreThan */.T)(limits/* mostComponents */.MQ, sbom?.components.length ?? 0, 'components');
    (0,too_large/* refuseMoreThan */.T)(limits/* mostDependencies */.b6, sbom?.dependencies.length ?? 0, 'dependencies');
    return results;
}

;// CONCATENATED MODULE: ./build/core/run/collect.js






/** A scan that says that it has ended may need as long until its results are there. */
const longestMs = 300_000;
/**
 * The results of a completed scan. Asked again while they are not there yet (`SCAN_NOT_FOUND`) or the failure passes,
 * for five minutes at most. Rejects with `RESULTS_STALE` for those of another commit than was asked for, and with
 * `RESULTS_TOO_LARGE` for more than a result can hold.
 */
async function collect(deps, ref, target, deadline) {
    const { backend, clock, logger, random } = deps;
    const { signal } = deadline;
    const startedAt = clock.now();
    const outage = createOutage(deps, longestMs);
    for (;;) {
        signal.throwIfAborted();
        try {
            return withinLimits(ofCommit(await (0,limited/* orAborted */.H)(backend.results(ref, signal), signal), target, ref));
        }
        catch (thrown) {
            signal.throwIfAborted();
            const error = (0,errors/* toScangateError */.KK)(thrown);
            if (!error.transient && error.code !== 'SCAN_NOT_FOUND')
                throw error;
            const elapsed = clock.now() - startedAt;
            const wait = Math.max(scheduledWait(elapsed, random()), outage.failed(error));
            if (elapsed + wait > longestMs || wait > deadline.left())
                throw unreachable(error, elapsed);
            logger.debug((0,core_text/* line */.n8) `no results yet: ${error.message}`);
            await clock.sleep(wait, signal);
        }
    }
}
function ofCommit(results, target, ref) {
    const { sha } = results;
    if (sha === undefined || target.sha === undefined || sha.toLowerCase() === target.sha)
        return results;
    throw new errors/* ScangateError */.fm('RESULTS_STALE', `scan ${ref.id} is of commit ${sha}, but ${target.sha} was asked for`, { hint: 'Results of another commit are never judged; run again.' });
}

;// CONCATENATED MODULE: ./build/core/run/conclude.js





/** The result of a run that has learned so much. */
function conclude({ tool, backend, clock }, request, progress) {
    const { failure, verdict, results } = progress;
    const { path: _, ...target } = request.order.target;
    const outcome = outcomeOf(progress);
    const cancelledBy = failure instanceof Cancellation ? failure.signal : undefined;
    const findings = results?.findings ?? [];
    return {
        tool,
        outcome,
        exitCode: (0,core_outcome/* exitCodeOf */.FO)(outcome, request.policies, cancelledBy),
        backend: backend.id,
        target,
        ...(progress.scan ? { scan: progress.scan } : {}),
        startedAt: progress.startedAt.toISOString(),
        finishedAt: clock.date().toISOString(),
        failOn: request.gate.rules.map(rules/* formatRule */.U),
        ...(verdict ? { verdict } : {}),
        ...(failure ? { failure: toFailure(failure) } : {}),
        checks: results?.checks ?? [],
        counts: (0,severity/* countBySeverity */.Ot)(findings),
        findings,
        ...(results?.ignored?.length ? { ignored: results.ignored } : {}),
        ...(results?.sbom ? { sbom: results.sbom } : {}),
        ...(results?.notices?.length ? { notices: results.notices } : {}),
        ...(results?.grading ? { grading: results.grading } : {}),
        reports: [],
    };
}
/** A broken gate is certain, even when the reports could not be kept. */
function outcomeOf({ verdict, failure, left }) {
    if (verdict?.gate === 'broken')
        return 'failed';
    if (failure)
        return failure.outcome;
    if (left)
        return 'started';
    return verdict?.gate === 'held' ? 'passed' : 'inconclusive';
}
function toFailure(error) {
    return {
        code: error.code,
        message: error.message,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
        ...(error instanceof errors/* InputError */.dz ? { problems: error.problems } : {}),
    };
}

;// CONCATENATED MODULE: ./build/core/gate/baseline.js
/** Each finding with whether the baseline holds it. */
function compareWithBaseline(findings, baseline) {
    return findings.map((finding) => ({
        ...finding,
        baseline: baseline.has(finding.fingerprint) ? 'known' : 'new',
    }));
}

;// CONCATENATED MODULE: ./build/core/gate/ignore.js
/** Takes out what somebody decided not to count. A decision that has run out counts no more, and that is said. */
function sortOut(findings, rules, now) {
    const today = now.toISOString().slice(0, 10);
    const lasting = rules.filter(({ until }) => until === undefined || until >= today);
    const byId = Map.groupBy(lasting, ({ id }) => id.toLowerCase());
    const used = new Set();
    const kept = [];
    const ignored = [];
    for (const finding of findings) {
        const rule = [finding.ruleId, finding.fingerprint, ...finding.aliases]
            .flatMap((id) => byId.get(id.toLowerCase()) ?? [])
            .find((candidate) => fits(candidate, finding));
        if (rule === undefined)
            kept.push(finding);
        else {
            used.add(rule);
            const { reason, until } = rule;
            ignored.push({ finding, reason, ...(until === undefined ? {} : { until }) });
        }
    }
    const over = rules.filter((rule) => !lasting.includes(rule));
    return {
        findings: kept,
        ignored,
        notices: [
            ...over.map(({ id, until }) => `The decision to ignore ${id} ran out on ${until}; it counts again.`),
            ...lasting
                .filter((rule) => !used.has(rule))
                .map(({ id }) => `The decision to ignore ${id} matches nothing; it may be removed.`),
        ],
    };
}
function fits({ component, path }, finding) {
    if (component !== undefined && !isComponent(component, finding))
        return false;
    if (path === undefined)
        return true;
    const folder = path.endsWith('/') ? path : `${path}/`;
    return finding.locations.some((location) => location.path === path || location.path.startsWith(folder));
}
function isComponent(wanted, { component }) {
    if (component === undefined)
        return false;
    const { name, purl } = component;
    return [name, purl, purl.replace(/@[^@/]*$/, '')].includes(wanted);
}

;// CONCATENATED MODULE: ./build/core/run/decide.js


function decide(results, { baseline, ignore }, now) {
    const marked = baseline ? compareWithBaseline(results.findings, baseline) : results.findings;
    if (ignore.length === 0)
        return { ...results, findings: marked };
    const { findings, ignored, notices } = sortOut(marked, ignore, now);
    return { ...results, findings, ignored, notices: [...new Set([...(results.notices ?? []), ...notices])] };
}

;// CONCATENATED MODULE: ./build/core/run/leave.js


/**
 * Leaves a scan that nobody waits for any more: stops it where it was cancelled or took too long, else lets it go on.
 * Gives the failure with the way back to a scan that was let go on; what nobody can take up is `scangate cancel`'s.
 */
async function leaveScan(deps, { order, waiting }, record, failure, withinMs) {
    const { current } = record;
    const late = failure.code === 'DEADLINE_PASSED';
    if (current === undefined)
        return late ? neverStarted(failure) : failure;
    // An outage may hide the results of a scan that has ended.
    if (current.phase === 'ended')
        return failure.code === 'BACKEND_UNREACHABLE' ? withWayBack(deps, failure, record) : failure;
    if (failure.code === 'CANCELLED' || (late && waiting.cancelOnTimeout)) {
        const stopped = await stopScan(deps, order, current.scan, withinMs);
        if (stopped === 'stopped')
            await record.ended();
        return failure;
    }
    if (current.scan === undefined) {
        if (!late && !mayHaveStarted(failure))
            await record.ended();
        return failure;
    }
    if (failure.code === 'SCAN_NOT_FOUND' || (!late && !deps.backend.attach))
        return failure;
    await record.left();
    return withWayBack(deps, failure, record);
}
/** The time was up before anything was asked to scan: to say that the scan took too long would be untrue. */
function neverStarted(failure) {
    return new errors/* ScangateError */.fm(failure.code, 'the backend did not answer in time, so no scan was started', {
        cause: failure,
        hint: "Check that it is up and that this machine may reach it, or give it longer with 'timeout'.",
    });
}
function mayHaveStarted({ code, mayHaveRun }) {
    return mayHaveRun || code === 'START_UNCERTAIN';
}
function withWayBack({ backend }, failure, { current }) {
    if (!backend.attach)
        return failure;
    const id = current?.scan?.id;
    const way = `The same job with 'scan-id' set to ${id}, or 'scangate scan --backend ${backend.id} --scan-id ${id}', takes the scan up again.`;
    return new errors/* ScangateError */.fm(failure.code, failure.message, {
        cause: failure,
        hint: failure.hint === undefined ? way : `${failure.hint} ${way}`,
    });
}
/** Gives the milliseconds that stopping may still take, counted from when the run was told to end. */
function stopTime(clock, signal) {
    let abortedAt;
    signal.addEventListener('abort', () => {
        abortedAt = clock.now();
    });
    return () => stopBudgetMs - (clock.now() - (abortedAt ?? clock.now()));
}

;// CONCATENATED MODULE: ./build/core/run/scan-record.js


/** A backend whose work ends with this process leaves nothing behind, so nothing is kept for it. */
function createScanRecord({ backend, state, logger }, identity) {
    const outlives = backend.attach !== undefined || backend.find !== undefined || backend.cancel !== undefined;
    let current;
    const keep = async ({ phase, scan }) => {
        current = { ...identity, backend: backend.id, phase, ...(scan ? { scan } : {}) };
        if (outlives)
            await state.write(current);
    };
    const keepOrWarn = (phase, scan = current?.scan) => keep(scan ? { phase, scan } : { phase }).catch((thrown) => logger.warn((0,core_text/* line */.n8) `the state of the scan was not kept: ${(0,errors/* toScangateError */.KK)(thrown).message}`));
    return {
        get current() {
            return current;
        },
        starting: () => keep({ phase: 'starting' }),
        started: (scan) => keepOrWarn('started', scan),
        left: () => keepOrWarn('left'),
        ended: () => keepOrWarn('ended'),
    };
}

;// CONCATENATED MODULE: ./build/core/run-scan.js











/**
 * The whole job: start, wait, collect, judge, write the reports, publish. It always resolves: a red gate, a failed
 * scan and bad credentials are results, each with its outcome.
 */
async function runScan(deps, request, signal) {
    const progress = { startedAt: deps.clock.date() };
    try {
        await deps.reports.prepare();
        progress.prepared = true;
        await withDeadline(deps.clock, request.waiting.limit, signal, (deadline) => run_scan_scan(deps, request, progress, deadline));
    }
    catch (thrown) {
        progress.failure = (0,errors/* toScangateError */.KK)(thrown);
        for (const row of progress.failure.trace)
            deps.logger.debug((0,core_text/* message */.iU)(row));
    }
    const result = await writeReports(deps, request, progress);
    try {
        await deps.platform.publish(result);
    }
    catch (thrown) {
        deps.logger.warn((0,core_text/* line */.n8) `the result could not be shown: ${(0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown))}`);
    }
    return result;
}
async function run_scan_scan(deps, request, progress, deadline) {
    const { order, waiting } = request;
    const record = createScanRecord(deps, {
        key: order.key,
        ...(request.nonce ? { nonce: request.nonce } : {}),
    });
    const stopBy = stopTime(deps.clock, deadline.signal);
    try {
        const started = await begin(deps, request, record, deadline);
        progress.scan = started.ref;
        deadline.signal.throwIfAborted();
        if (!waiting.wait) {
            progress.left = true;
            return await record.left();
        }
        await waitForCompletion(deps, started, deadline, waiting.pollIntervalMs, record);
        const results = await collect(deps, started.ref, order.target, deadline);
        progress.results = decide(results, request.decisions ?? { ignore: [] }, deps.clock.date());
        progress.verdict = (0,evaluate/* evaluate */._)(progress.results, request.gate);
        if (deps.supplement)
            progress.results = await deps.supplement(progress.results, deadline.signal);
    }
    catch (thrown) {
        const { scan: known } = record.current ?? {};
        if (known)
            progress.scan ??= known;
        throw await leaveScan(deps, request, record, (0,errors/* toScangateError */.KK)(thrown), stopBy());
    }
}
async function waitForCompletion(deps, started, deadline, intervalMs, record) {
    const { state, detail } = await poll(deps, started, deadline, intervalMs);
    await record.ended();
    if (state === 'completed')
        return;
    throw new errors/* ScangateError */.fm('SCAN_FAILED', `the scan ended as '${state}'${detail ? `: ${detail}` : ''}`, {
        hint: 'Nothing can be said about the code; look at the scan, then run again.',
    });
}
async function writeReports(deps, request, progress) {
    const result = conclude(deps, request, progress);
    if (!progress.prepared)
        return result;
    try {
        return { ...result, reports: await deps.reports.write(result, progress.results?.nativeReports ?? []) };
    }
    catch (thrown) {
        const { message: text, hint } = (0,errors/* toScangateError */.KK)(thrown);
        deps.logger.warn((0,core_text/* line */.n8) `the reports are lost: ${(0,core_text/* message */.iU)(text)}`);
        progress.failure ??= new errors/* ScangateError */.fm('REPORTS_LOST', text, { hint, cause: thrown });
        return conclude(deps, request, progress);
    }
}

;// CONCATENATED MODULE: ./build/reports/state-file.js
var state_file_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var state_file_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





const stateFileName = 'scangate-state.json';
const largestFile = 64 * 1024;
/** The state of a run as a file of the report folder that only its owner can read. No link is followed. */
function createStateFile(folder) {
    const path = (0,external_node_path_.join)(folder.dir, stateFileName);
    const shownAs = (0,external_node_path_.join)(folder.shownAs, stateFileName).replaceAll('\\', '/');
    return {
        async read() {
            const text = await readText(path, shownAs);
            return text === undefined ? undefined : parseState(text, shownAs);
        },
        async write(state) {
            const content = Buffer.from(`${renderState(state, 2)}\n`, 'utf8');
            await ensureFolder(folder);
            await refuseFolderNamed(folder, stateFileName);
            const temporary = await writeTemporary(folder, stateFileName, content, 0o600);
            try {
                await putInPlace(folder, temporary, stateFileName);
            }
            catch (thrown) {
                await (0,promises_.rm)(temporary, { force: true });
                throw thrown;
            }
        },
    };
}
/** A state as JSON. The page of the scan is the backend's text and no help in finding the scan again. */
function renderState({ key, nonce, backend, phase, scan }, indent = 0) {
    const ref = scan && { backend: scan.backend, id: scan.id };
    return JSON.stringify({ version: 1, key, nonce, backend, phase, scan: ref }, undefined, indent);
}
async function readText(path, shownAs) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const noFollow = (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
            const handle = state_file_addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | noFollow), true);
            const stat = await handle.stat();
            if (!stat.isFile())
                throw new Error('it is not a regular file');
            if (stat.size > largestFile)
                throw new Error(`it has ${stat.size} bytes`);
            return await handle.readFile('utf8');
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = state_file_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw state_file_unusable(shownAs, code === 'ELOOP' ? 'it is a symbolic link' : (0,errors/* describeError */.Uc)(thrown));
    }
}
/** The state of such JSON; rejects with `STATE_FILE_INVALID`. */
async function parseState(text, shownAs) {
    const { stateDocument } = await __webpack_require__.e(/* import() */ 3795).then(__webpack_require__.bind(__webpack_require__, 3795));
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        throw state_file_unusable(shownAs, 'it is not JSON');
    }
    const parsed = stateDocument.safeParse(document);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw state_file_unusable(shownAs, `${issue?.path.join('.') || 'the document'}: ${issue?.message}`);
    }
    const { version: _, ...state } = parsed.data;
    return state;
}
function state_file_unusable(shownAs, why) {
    return new errors/* ScangateError */.fm('STATE_FILE_INVALID', `${shownAs} cannot be used: ${why}`, {
        hint: `Remove it. A scan that still runs can be stopped with 'scangate cancel --scan-id'.`,
    });
}

// EXTERNAL MODULE: ./build/core/words.js
var core_words = __webpack_require__(3627);
;// CONCATENATED MODULE: ./build/job/checkout-sbom.js




const bomKinds = ['cyclonedx', 'spdx'];
/**
 * Reads the bill of materials from the checkout where one is asked for and the backend delivers none, and says so. The
 * checkout must be of the code that was scanned.
 */
function createSupplement(settings, { kinds, notices }, logger) {
    return async (results, signal) => {
        const isElsewhere = settings.backend !== 'local';
        const found = isElsewhere && !results.ofOtherCode && lacksBom(results, kinds)
            ? await readCheckout(settings, logger, signal)
            : undefined;
        const added = [...notices, ...(found?.notices ?? [])];
        return {
            ...results,
            ...(found ? { sbom: found.sbom } : {}),
            ...(added.length > 0 ? { notices: [...(results.notices ?? []), ...added] } : {}),
        };
    };
}
function lacksBom({ sbom, nativeReports }, kinds) {
    const isDelivered = (kind) => nativeReports.some((report) => report.kind === kind && (0,native_check/* whyNotOfKind */.X)(report) === undefined);
    return sbom === undefined && bomKinds.some((kind) => kinds.includes(kind) && !isDelivered(kind));
}
/** Undefined where there is nothing to read, or nothing that can be read: a report is no reason to end a run. */
async function readCheckout(settings, logger, signal) {
    try {
        if (!(await isOfScannedCode(settings)))
            return undefined;
        logger.progress((0,core_text/* line */.n8) `reading lockfiles`);
        const [{ openCheckout }, { readSbom }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(1330), __webpack_require__.e(4519)]).then(__webpack_require__.bind(__webpack_require__, 1330)),
            __webpack_require__.e(/* import() */ 2836).then(__webpack_require__.bind(__webpack_require__, 2836)),
        ]);
        const own = { exclude: [], ownReports: settings['report-dir'] };
        const { sbom, check } = await readSbom(await openCheckout(settings.path, own, signal), signal);
        if (sbom.projects.length + sbom.components.length === 0)
            return undefined;
        const who = `The bill of materials was read from the checkout by Scangate, not by ${settings.backend}.`;
        const missing = `It is not complete: ${(0,core_words/* someOf */.yU)(check.reasons, 3, '; ')}`;
        return { sbom, notices: check.state === 'complete' ? [who] : [who, missing] };
    }
    catch (thrown) {
        signal.throwIfAborted();
        logger.warn((0,core_text/* line */.n8) `no bill of materials: the checkout cannot be read: ${(0,core_text/* message */.iU)(describe(thrown))}`);
        return undefined;
    }
}
function describe(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** A repository or commit that the user named may be another one than that of the folder. */
async function isOfScannedCode({ path, repository, sha }) {
    if (repository === undefined && sha === undefined)
        return true;
    const git = await readRepository(path);
    const isSameCode = repository === undefined || fullName(repository) === fullName(git?.origin);
    return isSameCode && (sha === undefined || sha === git?.head.sha);
}
/** `acme/shop` of any address of it. */
function fullName(repository) {
    return repository
        ?.replace(/\.git$|\/+$/g, '')
        .split(/[/:]/)
        .slice(-2)
        .join('/')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/config/ignore-file.js




const ignore_file_largestFile = 1024 * 1024;
const fields = ['id', 'component', 'path', 'reason', 'until'];
const example = "For example '- id: CVE-2021-23337', below it 'reason: not reachable' and 'until: 2027-01-31'.";
/**
 * Reads the file of ignored findings: a list of maps in YAML, each with `id` and `reason`.
 *
 * @throws InputError with everything wrong with it
 */
async function readIgnoreFile(path, shownAs) {
    const refuse = (message, hint) => {
        throw new errors/* InputError */.dz([{ input: shownAs, message, hint }]);
    };
    const text = await textOf(path).catch((error) => refuse(`cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, "Check the path given with 'ignore-file'."));
    const reading = (0,yaml/* readYaml */.g)(text.trim() === '' ? '[]' : text);
    if ('refused' in reading)
        return refuse(`is not YAML: ${reading.refused}`, example);
    if (!Array.isArray(reading.value))
        return refuse('does not hold a list', example);
    const problems = [];
    const rules = reading.value.map((entry, index) => {
        const { rule, problems: own } = readRule(entry);
        problems.push(...own.map((problem) => ({ ...problem, input: `${shownAs}: entry ${index + 1}` })));
        return rule;
    });
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return rules;
}
/** A link is refused: it could show a file from outside the checkout in an error. */
async function textOf(path) {
    const found = await (0,promises_.lstat)(path);
    if (!found.isFile())
        throw new Error('it is not a regular file');
    if (found.size > ignore_file_largestFile)
        throw new Error(`it has ${found.size} bytes, more than 1 MiB`);
    return (0,promises_.readFile)(path, 'utf8');
}
function readRule(entry) {
    const map = (0,yaml/* isMap */.j)(entry) ? entry : {};
    const text = (name) => {
        const value = map[name];
        if (value instanceof Date)
            return value.toISOString().slice(0, 10);
        return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
    };
    const unknown = Object.keys(map).filter((key) => !fields.some((field) => field === key));
    const { id, component, path, reason, until } = Object.fromEntries(fields.map((name) => [name, text(name)]));
    const problems = [
        ...((0,yaml/* isMap */.j)(entry) ? [] : [{ message: 'is not a map', hint: example }]),
        ...unknown.map((key) => {
            const near = (0,nearest/* nearest */.p)(key, fields);
            return {
                message: `'${key}' is not known`,
                hint: near ? `Did you mean '${near}'?` : `Possible: ${fields.join(', ')}.`,
            };
        }),
        // A scope that cannot be read would make the decision one about everything.
        ...fields
            .filter((name) => name in map && !text(name))
            .map((name) => ({
            message: `${name} has no text`,
            hint: 'Write one text, or remove the line; for several, write an entry each.',
        })),
        ...((0,yaml/* isMap */.j)(entry) && !('id' in map) ? [{ message: "has no 'id'", hint: example }] : []),
        ...((0,yaml/* isMap */.j)(entry) && !('reason' in map)
            ? [{ message: "has no 'reason'", hint: 'Say why it does not count: somebody will ask.' }]
            : []),
        ...(until === undefined || isDay(until)
            ? []
            : [{ message: `until '${until}' is not a day`, hint: 'Write it as 2027-01-31.' }]),
    ];
    const rule = {
        id: id ?? '',
        reason: reason ?? '',
        ...(component ? { component } : {}),
        ...(path ? { path: path.replace(/^\.\//, '') } : {}),
        ...(until ? { until } : {}),
    };
    return { rule, problems };
}
function isDay(text) {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/job/read-result.js




/**
 * A stored `scangate.json`; with `fingerprints`, its findings without their texts. Rejects with `RESULT_FILE_INVALID`, or
 * with an `InputError` that names each wrong place.
 */
async function readResult(path, shownAs, kept) {
    const { createResultReader } = await __webpack_require__.e(/* import() */ 2881).then(__webpack_require__.bind(__webpack_require__, 2881));
    const reader = createResultReader(kept);
    try {
        await refuseUnfit(path, shownAs);
        for await (const piece of (0,external_node_fs_.createReadStream)(path, 'utf8'))
            reader.push(String(piece));
        return reader.finish();
    }
    catch (thrown) {
        if (thrown instanceof errors/* InputError */.dz)
            throw new errors/* InputError */.dz(thrown.problems.map((problem) => ({ ...problem, input: `${shownAs}: ${problem.input}` })));
        if (thrown instanceof errors/* ScangateError */.fm)
            throw thrown;
        throw new errors/* ScangateError */.fm('RESULT_FILE_INVALID', `${shownAs} cannot be read: ${(0,errors/* describeError */.Uc)(thrown)}`, {
            cause: thrown,
            hint: "Give the scangate.json that 'scangate scan' wrote.",
        });
    }
}
async function refuseUnfit(path, shownAs) {
    const found = await (0,promises_.stat)(path);
    if (!found.isFile())
        throw new errors/* ScangateError */.fm('RESULT_FILE_INVALID', `${shownAs} is no regular file`, {
            hint: "Give the scangate.json that 'scangate scan' wrote.",
        });
    if (found.size > limits/* largestResultFile */.OY)
        throw new errors/* ScangateError */.fm('RESULT_FILE_INVALID', `${shownAs} has ${found.size} bytes, and ${limits/* largestResultFile */.OY} are read`, {
            hint: 'A result of 100,000 findings has some 60 MB. Was another file given, or is more than one scan in it?',
        });
}

;// CONCATENATED MODULE: ./build/job/decisions.js




/**
 * Reads the baseline and the file of ignored findings for results of a backend, before anything is scanned.
 *
 * @throws InputError, or another `ScangateError`, that names the file and what is wrong with it
 */
async function readDecisions(settings, backend, cwd) {
    const { baseline, 'ignore-file': ignoreFile } = settings;
    return {
        ...(baseline === undefined ? {} : { baseline: await readBaseline(baseline, backend, cwd) }),
        ignore: ignoreFile === undefined ? [] : await readIgnoreFile(ignoreFile, showPath(ignoreFile, cwd)),
    };
}
/** The findings of an earlier result, those that were ignored then among them. */
async function readBaseline(path, wanted, cwd) {
    const shownAs = showPath(path, cwd);
    const input = `baseline ${shownAs}`;
    const { backend, findings, ignored = [], verdict } = await readResult(path, input, 'fingerprints');
    const refuse = (message, hint) => new errors/* InputError */.dz([{ input, message, hint }]);
    if (backend !== wanted)
        throw refuse(`is of backend ${backend}, and this scan is by ${wanted}: everything would seem new`, 'Give a result of the same backend.');
    if (!verdict)
        throw refuse('is of a run without results', 'Give the scangate.json of a run that ended with a verdict.');
    return new Set([...findings, ...ignored.map(({ finding }) => finding)].map(({ fingerprint }) => fingerprint));
}

;// CONCATENATED MODULE: ./build/core/run/scan-key.js

/**
 * SHA-256 over the identity, each part preceded by its length; a nonce makes the key that of one run alone. The order
 * in which options were written does not matter.
 */
function scanKeyOf(identity, nonce) {
    const { platform, job, code, folder, backend, address, options } = identity;
    const { repository, ref, sha } = code;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const parts = [platform, job, repository, ref, sha, folder, backend, address, canonical(options), nonce];
    for (const part of parts)
        hash.update(part === undefined ? '-;' : `${Buffer.byteLength(part)}:${part};`);
    return hash.digest('hex');
}
function canonical(value) {
    return JSON.stringify(value, (_key, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}

;// CONCATENATED MODULE: ./build/job/order.js


/**
 * An earlier scan is known to be of the same code, and this run's to take up and to stop, only where an attempt at the
 * same CI job has started it for a known commit. A scan that is taken up by its id was ordered by somebody else, so it
 * is never kept as that of this order.
 */
function orderOf(settings, place) {
    const { target, job } = place;
    const again = target.sha !== undefined && job.id !== undefined && settings['scan-id'] === undefined;
    if (settings['reuse-scan'] === 'auto' && again)
        return { order: { target, key: keyOf(settings, place) }, reuse: true };
    const nonce = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    return { order: { target, key: keyOf(settings, place, nonce) }, reuse: false, nonce };
}
/** The key of an order with these settings, and with this nonce if it had one. */
function keyOf(settings, { target, job, folder }, nonce) {
    const { path: _, ...code } = target;
    const { backend, options = {}, 'base-url': url } = settings;
    const { platform, id } = job;
    return scanKeyOf({
        platform,
        ...(id === undefined ? {} : { job: id }),
        code,
        folder,
        backend,
        ...(url === undefined ? {} : { address: `${url.origin}${url.pathname}` }),
        options,
    }, nonce);
}

;// CONCATENATED MODULE: ./build/job/render-options.js

/** What the reports depend on beside the result. */
function renderOptionsOf({ reports, 'pdf-font': pdfFont }, { env, collectGarbage }) {
    const date = sourceDate(env);
    return {
        kinds: reports,
        collectGarbage,
        ...(date === undefined ? {} : { date }),
        ...(pdfFont === undefined ? {} : { pdfFont }),
    };
}
/** Seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch/). */
function sourceDate({ SOURCE_DATE_EPOCH: text = '' }) {
    if (text === '')
        return undefined;
    const date = new Date(Number(text) * 1_000);
    if (/^\d{1,12}$/.test(text) && date.getUTCFullYear() < 10_000)
        return date;
    throw new errors/* InputError */.dz([
        {
            input: 'SOURCE_DATE_EPOCH',
            message: `'${text}' is not a number of seconds since 1970`,
            hint: 'Set it as in SOURCE_DATE_EPOCH=$(git log -1 --format=%ct), or unset it.',
        },
    ]);
}

;// CONCATENATED MODULE: ./build/job/secretless-state.js
/**
 * Keeps no secret with a state: a backend may give a scan an id that repeats one. Such a scan is then looked up by its
 * key, as one is whose id never came.
 */
function secretlessState(store, redactor) {
    return {
        read: () => store.read(),
        async write(state) {
            const { scan, ...rest } = state;
            const isClean = scan === undefined || redactor.redact(scan.id) === scan.id;
            await store.write(isClean ? state : { ...rest, phase: rest.phase === 'ended' ? 'ended' : 'starting' });
        },
    };
}

;// CONCATENATED MODULE: ./build/job/wanted-reports.js
/** Leaves out what makes no sense for what the backend scans. */
function wantedReports(asked, { senseless }) {
    const without = asked.filter((kind) => senseless?.kinds.includes(kind));
    if (!senseless || without.length === 0)
        return { kinds: asked, notices: [] };
    return {
        kinds: asked.filter((kind) => !without.includes(kind)),
        notices: [`No report of kind ${without.join(', ')} is written: ${senseless.reason.replace(/\.$/, '')}.`],
    };
}

;// CONCATENATED MODULE: ./build/http/client.js
/**
 * A client that waits, repeats, checks and gives up by the rules of `HttpClient`. Nothing is loaded before the first
 * request, so that a run without network starts fast. The first request rejects with `INPUT_INVALID` where `ca` holds
 * no certificates (`parseCertificates` checks it before).
 */
function createHttpClient(options) {
    let engine;
    let closed = false;
    const load = () => {
        if (closed)
            throw new Error('the HTTP client is closed');
        engine ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1228)]).then(__webpack_require__.bind(__webpack_require__, 1228)).then(({ createEngine }) => createEngine(options));
        return engine;
    };
    return {
        send: async (request, signal) => (await load()).send(request, signal),
        download: async (request, path, check, signal) => (await load()).download(request, path, check, signal),
        async close() {
            closed = true;
            await (await engine?.catch(() => undefined))?.close();
        },
    };
}

;// CONCATENATED MODULE: ./build/job/with-backend.js



/** Runs `work` with an HTTP client of the settings; its connections are closed afterwards. */
async function withHttp({ host, logger }, settings, work) {
    const { clock, random, env } = host;
    const caFile = settings['ca-file'];
    const http = createHttpClient({
        clock,
        random,
        logger,
        allowHttp: settings['allow-http'],
        env,
        userAgent: `scangate/${version}`,
        ...(caFile === undefined ? {} : { ca: await (0,promises_.readFile)(caFile, 'utf8') }),
    });
    try {
        return await work(http);
    }
    finally {
        await http.close();
    }
}
/** Runs `work` with the backend of the settings; its connections are closed afterwards. */
async function withBackend(worker, settings, loadBackend, work) {
    const { host, logger, redactor } = worker;
    const { clock, random, env } = host;
    return withHttp(worker, settings, async (http) => {
        const { create, connection } = await loadBackend(settings.backend);
        const { offline, reports } = settings;
        const preset = connection?.baseUrl;
        const deps = {
            http,
            clock,
            logger,
            random,
            offline,
            baseUrl: settings['base-url'] ?? (preset === undefined ? undefined : new URL(preset)),
            apiKey: settings['api-key'],
            username: settings.username,
            password: settings.password,
            clientId: settings['client-id'],
            clientSecret: settings['client-secret'],
            sourceToken: settings['source-token'],
            addSecret: (secret) => redactor.add(secret),
            reports,
            osvUrl: settings['osv-url'],
            osvDb: settings['osv-db'],
            reportDir: settings['report-dir'],
            searchPath: env.PATH,
        };
        return work(create(settings.options ?? {}, deps));
    });
}

;// CONCATENATED MODULE: ./build/job/run-job.js















/**
 * Scans as the settings say, writes the reports and shows the result. What is wrong before anything was started (a
 * baseline that cannot be read, say) rejects; everything after that is a result.
 */
async function runJob(deps, settings, place) {
    const { host, redactor, logger, loadBackend } = deps;
    const decisions = await readDecisions(settings, settings.backend, host.cwd);
    const signal = deps.signal ?? cancelOnSignals(host);
    const folder = {
        dir: settings['report-dir'],
        shownAs: showPath(settings['report-dir'], host.cwd),
        roots: [host.cwd, settings.path],
    };
    const { clock, random } = host;
    const wanted = wantedReports(settings.reports, await loadBackend(settings.backend));
    for (const notice of wanted.notices)
        logger.info((0,core_text/* message */.iU)(notice));
    return withBackend(deps, settings, loadBackend, async (backend) => {
        const { order, reuse, nonce } = orderOf(settings, place);
        const state = createStateFile(folder);
        return runScan({
            tool: { name: 'Scangate', version: version },
            backend,
            platform: deps.platform,
            reports: createReportFolder({
                ...folder,
                ...renderOptionsOf(settings, host),
                kinds: wanted.kinds,
                mergeSbom: settings['merge-sbom'],
                ownsNames: deps.ownsNames ?? false,
                redactor,
                logger,
            }),
            state: secretlessState(deps.keepState?.(state) ?? state, redactor),
            supplement: createSupplement(settings, wanted, logger),
            clock,
            logger,
            random,
        }, {
            order,
            ...(nonce === undefined ? {} : { nonce }),
            waiting: { ...waitingOf(settings, place.job), reuse },
            gate: {
                rules: settings['fail-on'],
                unknownSeverity: settings['unknown-severity'],
                require: settings.require,
            },
            decisions,
            policies: { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] },
        }, signal);
    });
}
function waitingOf(settings, job) {
    const { 'poll-interval': pollIntervalMs, 'scan-id': scanId } = settings;
    return {
        limit: timeLimit(settings.timeout, job.leftMs),
        ...(pollIntervalMs === undefined ? {} : { pollIntervalMs }),
        wait: settings.wait,
        ...(scanId === undefined ? {} : { scanId }),
        cancelOnTimeout: settings['cancel-on-timeout'],
    };
}

;// CONCATENATED MODULE: ./build/job/scan-job.js











/** Reads inputs with `read`, and checks them as far as the CI gives the job what they need. */
async function loadScanSettings(read, { cwd, withheld }, loadBackend) {
    let skipped;
    const found = await read(async (resolution) => {
        const settings = settingsOf(resolution);
        skipped = await whySkipped(settings, withheld, loadBackend);
        const shown = settings.path === undefined ? undefined : showPath(settings.path, cwd);
        const typed = resolution.inputs.get('path')?.origin === 'flag' ? shown : undefined;
        return [
            ...(settings.path === undefined ? [] : await checkPath(settings.path, typed, shown)),
            ...(await checkScanSettings(resolution, skipped ? withoutConnection(loadBackend) : loadBackend)),
        ];
    });
    return { ...found, skipped };
}
/** A scan as a job of a CI: it gives a stored result for whatever happens, wrong inputs included. */
async function scanJob(deps, context, read, place) {
    const { settings } = read;
    const result = await resultOf(deps, context, read, place);
    const isWritten = result.reports.some(({ kind }) => kind === 'json');
    const resultFile = isWritten
        ? (0,external_node_path_.join)(settings['report-dir'], resultFileName)
        : await leaveResult(deps, context, settings, result);
    return { result, resultFile };
}
async function resultOf(deps, { code }, { settings, problems, resolution, skipped }, place) {
    const { host, logger } = deps;
    const without = (outcome, failure) => resultWithoutScan({ settings, code, clock: host.clock }, outcome, failure);
    if (problems.length > 0)
        return without('misconfigured', failureOf(new errors/* InputError */.dz(problems)));
    if (skipped) {
        logger.warn((0,core_text/* line */.n8) `Skipped, nothing was scanned: ${(0,core_text/* message */.iU)(`${skipped.message}. ${skipped.hint ?? ''}`)}`);
        return without('skipped', skipped);
    }
    const { notTaken = [] } = resolution;
    if (notTaken.length > 0)
        logger.warn((0,core_text/* line */.n8) `${notTaken.join(', ')} of the config file: not used here, since a fork wrote it; inputs of the job are used`);
    try {
        return await runJob({ ...deps, ownsNames: true }, settings, await place());
    }
    catch (thrown) {
        const error = (0,errors/* toScangateError */.KK)(thrown);
        for (const row of error.trace)
            logger.debug((0,core_text/* message */.iU)(row));
        return without(error.outcome, failureOf(error));
    }
}

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
    scan: (0,config_inputs/* inputsOf */.Vc)('github').filter((name) => ![...publishing, 'result-file'].some((other) => other === name)),
    report: [...finding, ...publishing, 'leg', 'ca-file'],
    gate: [...finding, ...judging],
};
/** The inputs of the whole action: what its own steps hand to each other is left out. */
const actionInputs = (0,config_inputs/* inputsOf */.Vc)('github').filter((name) => name !== 'result-file' && name !== 'fail-without-verdict');
/** What an input is when nobody sets it, as an expression of the runner; only where no config file can set it. */
const inputExpressions = {
    'github-token': expression('github.token'),
    leg: expression('toJSON(matrix)'),
};
/** What the runner evaluates. */
function expression(text) {
    return `\${{ ${text} }}`;
}

;// CONCATENATED MODULE: ./build/job/settings.js






/**
 * Reads inputs: the sources given first, then `SCANGATE_…`, the names of the vendor and of the CI, and the config file,
 * which decides nothing in a change request from a fork: whoever opened it wrote the file. Rejects with an `InputError`.
 */
function loadInputs({ env, cwd }, { sources, names = {}, fromFork, platform }, check) {
    return loadSettings([...sources, (0,config_sources/* environmentSource */.nC)(env)], cwd, check, (backend) => [(0,config_sources/* foreignEnvironmentSource */.zl)(env, { ...vendor_environment/* vendorEnvironment */.U[backend], ...names })], { notInFile: fromFork ? judging : [], presets: (0,config_sources/* presetSource */.DA)(platform) });
}
/** Reads the inputs of a job. What is wrong is told, not thrown, since a job has outputs to set all the same. */
async function loadJobSettings(host, inputs, check = async () => []) {
    let resolution = { inputs: new Map(), problems: [] };
    let problems = [];
    try {
        await loadInputs(host, inputs, async (found) => {
            resolution = found;
            return check(found);
        });
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* InputError */.dz))
            throw thrown;
        problems = thrown.problems;
    }
    // Every input has a value of its own kind here: what was read, else the default.
    const presets = settingsOf(resolveInputs([(0,config_sources/* presetSource */.DA)(inputs.platform)], host.cwd));
    const settings = { ...presets, ...settingsOf(resolution) };
    return { settings, problems, resolution };
}

;// CONCATENATED MODULE: ./build/job/run-in-ci.js







/** Scans as a job of a CI, and tells that CI what came of it, wrong inputs included. */
async function runInCi({ host, ci, sources = [], loadBackend, show, reword = (problem) => problem, }) {
    const inputs = { ...ci, sources: [...sources, ...ci.inputs], platform: ci.id };
    const found = await loadScanSettings((check) => loadJobSettings(host, inputs, check), { ...ci, cwd: host.cwd }, loadBackend);
    const read = { ...found, problems: found.problems.map(reword) };
    const { settings } = read;
    const signal = cancelOnSignals(host);
    const { logger, redactor } = ci;
    const platform = show(settings);
    let folder = '';
    let isShown = false;
    const shown = {
        id: ci.id,
        async publish(result) {
            isShown = true;
            await platform.publish(result);
        },
    };
    const deps = { host, logger, redactor, loadBackend, platform: shown, signal };
    await ci.begin?.(settings);
    const { result, resultFile } = await scanJob(deps, ci, read, async () => {
        const place = await jobPlace(host, ci, settings);
        folder = place.folder;
        return place;
    });
    for (const problem of result.failure?.problems ?? [])
        logger.error((0,core_text/* message */.iU)((0,errors/* describeProblem */.BJ)(problem)));
    if (!isShown && !result.failure?.problems)
        await platform.publish(result);
    // In a text that is rendered already, what escapes a sign would hide a secret from the redactor.
    await ci.publish({ result: (0,redact_result.redactResult)(result, redactor), settings, resultFile, folder }, signal);
    return result;
}

// EXTERNAL MODULE: ./build/job/secrets.js
var secrets = __webpack_require__(4109);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/platforms/terminal/styled-line.js

const formats = {
    bold: 'bold',
    dim: 'dim',
    good: 'green',
    bad: 'red',
    warning: 'yellow',
    critical: ['bold', 'red'],
    high: 'red',
    medium: 'yellow',
    low: 'cyan',
    info: 'dim',
    unknown: 'magenta',
};
/** The line as text, with colours where the output can show them. */
function paint(spans, colour) {
    return spans
        .map(({ text, style }) => colour && style
        ? (0,external_node_util_.styleText)(formats[style], text.toString(), { validateStream: false })
        : text.toString())
        .join('')
        .trimEnd();
}

// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/grade.js
var grade = __webpack_require__(6761);
// EXTERNAL MODULE: ./build/core/model/finding.js
var model_finding = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/platforms/terminal/summary.js






const shownFindings = 10;
const shownReasons = 5;
const shownNotices = 5;
const shownReports = 30;
/** The result for a person at a terminal: what was scanned, what was found, what decided, where to look, what to do. */
function summarise(result, { place, all }) {
    const { notices, next } = (0,explain/* explain */.W)(result);
    return [
        header(result, place),
        ...section(result.checks.flatMap(checkLines)),
        ...section(noticeLines(notices)),
        ...section(result.checks.length > 0 ? [countsLine(result)] : []),
        ...section(findingLines(result, all ? Number.POSITIVE_INFINITY : shownFindings)),
        [],
        ...verdictOnly(result),
        ...section(reportLines(result)),
        ...section(next.map((sentence, index) => labelled(index === 0 ? 'Next' : '', (0,core_text/* line */.n8) `${sentence}`))),
    ];
}
/** The verdict alone, for `--quiet`. */
function verdictOnly(result) {
    const { headline, reasons } = (0,explain/* explain */.W)(result);
    return [
        [{ text: (0,core_text/* line */.n8) `${headline}`, style: styleOf[result.outcome] }],
        ...reasons.map((reason) => [{ text: (0,core_text/* line */.n8) `  ${reason}` }]),
    ];
}
const styleOf = {
    passed: 'good',
    failed: 'bad',
    misconfigured: 'bad',
    inconclusive: 'warning',
    'timed-out': 'warning',
    cancelled: 'warning',
    skipped: 'warning',
    started: 'warning',
};
function section(lines) {
    return lines.length === 0 ? [] : [[], ...lines];
}
function header({ tool, backend, target }, place) {
    const where = [
        place,
        ...(target.repository ? [target.repository] : []),
        ...(target.ref ? [target.ref] : []),
        ...(target.sha ? [target.sha.slice(0, 12)] : []),
    ];
    return [
        { text: (0,core_text/* line */.n8) `${tool.name} ${tool.version}`, style: 'bold' },
        { text: (0,core_text/* line */.n8) ` · ${backend}`, style: 'dim' },
        ...where.map((part) => ({ text: (0,core_text/* line */.n8) ` · ${part}`, style: 'dim' })),
    ];
}
const marks = { complete: (0,core_text/* line */.n8) `ok`, incomplete: (0,core_text/* line */.n8) `!!`, 'not-checked': (0,core_text/* line */.n8) `!!` };
/** The check with what it covered, then why it is not complete. */
function checkLines({ name, state, scope, reasons }) {
    const style = state === 'complete' ? 'good' : 'warning';
    const head = [{ text: pad(marks[state], 4), style }, { text: pad((0,core_text/* line */.n8) `${name}`, 17) }];
    if (state === 'complete')
        return [[...head, { text: (0,core_text/* message */.iU)(scope) }]];
    const word = state === 'incomplete' ? (0,core_text/* line */.n8) `only in part: ${(0,core_text/* message */.iU)(scope)}` : (0,core_text/* line */.n8) `NOT checked`;
    const shown = reasons.slice(0, shownReasons).map((reason) => (0,core_text/* message */.iU)(reason));
    const rest = reasons.length - shown.length;
    const more = rest > 0 ? [(0,core_text/* line */.n8) `and ${(0,explain/* countOf */.p)(rest, (0,core_text/* say */.cv) `more reason`, (0,core_text/* say */.cv) `more reasons`)}; see the reports`] : [];
    const list = [...shown, ...more].map((text) => [{ text: (0,core_text/* line */.n8) `${' '.repeat(21)}- ${text}`, style }]);
    return [[...head, { text: word, style }], ...list];
}
function noticeLines(notices) {
    const shown = notices.slice(0, shownNotices).map((notice) => (0,core_text/* line */.n8) `${notice}`);
    const rest = notices.length - shown.length;
    const more = rest > 0 ? [(0,core_text/* line */.n8) `and ${(0,explain/* countOf */.p)(rest, (0,core_text/* say */.cv) `more note`, (0,core_text/* say */.cv) `more notes`)}; see the reports`] : [];
    return [...shown, ...more].map((text, index) => labelled(index === 0 ? 'Note' : '', text));
}
function countsLine({ counts, findings, grading }) {
    const { failed, warned } = (0,grade/* countByGrade */.E)(counts);
    const parts = grading === 'pass-fail'
        ? [
            [failed, (0,core_text/* line */.n8) `failed`, 'high'],
            [warned, (0,core_text/* line */.n8) `warned`, 'medium'],
        ]
        : severity/* severities */.gO.map((severity) => [counts[severity], (0,core_text/* line */.n8) `${severity}`, severity]);
    const spans = parts.map(([count, word, style]) => ({
        text: (0,core_text/* line */.n8) `${(0,core_text/* say */.cv) `${count}`} ${word}   `,
        style: count > 0 ? style : 'dim',
    }));
    return [...spans, { text: (0,core_text/* line */.n8) `${(0,explain/* countOf */.p)(findings.length, (0,core_text/* say */.cv) `finding`, (0,core_text/* say */.cv) `findings`)}`, style: 'bold' }];
}
function findingLines({ findings, grading }, limit) {
    const shown = (0,worst_first/* worstFirst */.m)(findings, limit);
    const lines = shown.flatMap((finding) => [
        [
            { text: pad((0,core_text/* line */.n8) `${wordFor(finding, grading)}`, 10), style: finding.severity },
            { text: (0,core_text/* line */.n8) `${finding.ruleId}`, style: 'bold' },
            { text: (0,core_text/* line */.n8) `  ${what(finding)}` },
        ],
        [{ text: (0,core_text/* line */.n8) `          ${finding.title}`, style: 'dim' }],
    ]);
    const rest = findings.length - shown.length;
    return rest > 0
        ? [
            ...lines,
            [
                {
                    text: (0,core_text/* line */.n8) `          … and ${(0,explain/* countOf */.p)(rest, (0,core_text/* say */.cv) `more finding`, (0,core_text/* say */.cv) `more findings`)}; see the reports`,
                    style: 'dim',
                },
            ],
        ]
        : lines;
}
/** A severity is what Scangate makes of a scanner that has none, so its own word is shown. */
function wordFor({ severity }, grading) {
    return grading === 'pass-fail' ? (0,grade/* gradeOf */.V)(severity) : severity;
}
function what(finding) {
    const { component, fixVersions, locations } = finding;
    const [location] = locations;
    const place = location ? (0,core_text/* line */.n8) `${summary_placeOf(location)}` : (0,core_text/* line */.n8) ``;
    if (!component)
        return place;
    const [fix] = fixVersions;
    const unfixed = (0,model_finding/* isVulnerability */.Z4)(finding) ? (0,core_text/* line */.n8) ` (no fix known)` : (0,core_text/* line */.n8) ``;
    const upgrade = fix === undefined ? unfixed : (0,core_text/* line */.n8) ` (fixed in ${fix})`;
    return (0,core_text/* line */.n8) `${component.name} ${component.version}${upgrade}  ${place}`;
}
function summary_placeOf({ path, startLine }) {
    return startLine === undefined ? (0,core_text/* line */.n8) `${path}` : (0,core_text/* line */.n8) `${path}:${startLine}`;
}
function reportLines({ reports }) {
    const shown = reports.slice(0, shownReports).map(({ path }) => (0,core_text/* line */.n8) `${path}`);
    const rest = reports.length - shown.length;
    const more = rest > 0 ? [(0,core_text/* line */.n8) `and ${(0,explain/* countOf */.p)(rest, (0,core_text/* say */.cv) `more report`, (0,core_text/* say */.cv) `more reports`)}`] : [];
    return [...shown, ...more].map((text, index) => labelled(index === 0 ? 'Reports' : '', text));
}
function labelled(label, text) {
    return [{ text: pad((0,core_text/* line */.n8) `${label}`, 9), style: 'bold' }, { text }];
}
function pad(text, width) {
    return (0,core_text/* line */.n8) `${text}${' '.repeat(Math.max(0, width - text.toString().length))}`;
}

;// CONCATENATED MODULE: ./build/platforms/terminal/index.js


/** A plain shell: the result is printed. */
function createTerminalPlatform({ output, redactor, verbosity, place, logger, }) {
    return {
        id: 'terminal',
        async publish(result) {
            logger.endProgress();
            const lines = verbosity === 'quiet'
                ? verdictOnly(result)
                : summarise(result, { place, all: verbosity === 'verbose' });
            for (const spans of lines)
                output.write(`${redactor.redact(paint(spans, output.colour))}\n`);
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/azure/escape.js
/** The agent reads `%AZP25` as `%`, unless the variable `DECODE_PERCENTS` of the job is anything but true. */
function escapeFor(env) {
    const decodes = /^(?:1|\$?true)?$/i.test(env.DECODE_PERCENTS ?? '');
    const data = (text) => {
        const whole = decodes ? text.replaceAll('%', '%AZP25') : text;
        return whole.replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    };
    return { data, property: (text) => data(text).replaceAll(']', '%5D').replaceAll(';', '%3B') };
}

;// CONCATENATED MODULE: ./build/platforms/azure/commands.js


/** Of each level a step shows so many; more are lines of the log only (`ExecutionContext.cs`, `_maxIssueCount`). */
const mostIssues = 10;
const longestPath = 4_096;
function createCommands(output, redactor, env) {
    const escaped = escapeFor(env);
    const shown = { error: 0, warning: 0 };
    let isGroupOpen = false;
    const clean = (text) => redactor.redact(text.toString());
    const command = (name, properties, data) => {
        const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escaped.property(value)};`);
        output.write(`##vso[${[name, pairs.join('')].join(' ').trim()}]${escaped.data(data)}\n`);
    };
    return {
        line: (text) => output.write(`${clean(text)}\n`),
        debug: (text) => command('task.debug', {}, clean(text)),
        issue({ level, text, place, code }) {
            shown[level] += 1;
            const properties = {
                type: level,
                ...(place === undefined ? {} : placeProperties(place, redactor)),
                ...(code === undefined ? {} : { code: redactor.redact((0,core_text/* visible */.RK)(code, longestPath)) }),
            };
            command('task.logissue', properties, clean(text));
        },
        issuesLeft: (level) => Math.max(0, mostIssues - shown[level]),
        group(title) {
            output.write(`##[group]${clean(title)}\n`);
            isGroupOpen = true;
        },
        endGroup() {
            if (isGroupOpen)
                output.write('##[endgroup]\n');
            isGroupOpen = false;
        },
        // Nobody knows how much of a scan is left, and the agent never goes back.
        progress: (text) => command('task.setprogress', { value: '0' }, clean(text)),
        setOutput: (variable, value) => command('task.setvariable', { variable, isOutput: 'true' }, redactor.redact(value.toWellFormed())),
        uploadSummary: (path) => command('task.uploadsummary', {}, path),
        uploadArtifact: ({ name, path }) => command('artifact.upload', { containerfolder: name, artifactname: name }, path),
        addTag: (tag) => command('build.addbuildtag', {}, tag),
        complete: (result, text) => command('task.complete', { result }, clean(text)),
    };
}
function placeProperties({ file, line, column }, redactor) {
    return {
        sourcepath: redactor.redact((0,core_text/* visible */.RK)(file, longestPath)),
        ...(line === undefined ? {} : { linenumber: String(line) }),
        ...(column === undefined ? {} : { columnnumber: String(column) }),
    };
}

;// CONCATENATED MODULE: ./build/core/given.js
function given(name, value) {
    return value ? { [name]: value } : {};
}

;// CONCATENATED MODULE: ./build/platforms/azure/pull-request.js

/**
 * The pull request of a build. The variables are there where a pull request has started the build; one that somebody
 * has queued by hand for a pull request says so in its branch only.
 */
function pull_request_pullRequestOf(env) {
    const [, inBranch] = /^refs\/pull\/(\d{1,10})\//.exec(env.BUILD_SOURCEBRANCH ?? '') ?? [];
    // The id of a pull request on GitHub is one of Azure Pipelines' own.
    const id = isGitHub(env) ? env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER : env.SYSTEM_PULLREQUEST_PULLREQUESTID;
    const number = wholeOf(id) ?? wholeOf(inBranch);
    if (number === undefined)
        return undefined;
    return {
        number,
        ...given('headRef', env.SYSTEM_PULLREQUEST_SOURCEBRANCH?.replace(/^refs\/heads\//, '')),
        ...given('headSha', shaOf(env.SYSTEM_PULLREQUEST_SOURCECOMMITID)),
        ...given('headRepository', env.SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI),
        ...(env.SYSTEM_PULLREQUEST_ISFORK
            ? { fromFork: env.SYSTEM_PULLREQUEST_ISFORK.toLowerCase() === 'true' }
            : {}),
    };
}
function isGitHub(env) {
    return /^GitHub/i.test(env.BUILD_REPOSITORY_PROVIDER ?? '');
}
function shaOf(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text ?? '') ? text : undefined;
}
/** A number from 1. */
function wholeOf(text) {
    return /^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/platforms/azure/run.js

/** What a part that nobody named is called. */
const unnamed = '__default';
/** Attempts at one job; a later attempt at its stage counts more than all of them. */
const mostJobAttempts = 1_000;
function run_runOf(env) {
    const id = wholeOf(env.BUILD_BUILDID) ?? 0;
    const stage = wholeOf(env.SYSTEM_STAGEATTEMPT) ?? 1;
    const job = wholeOf(env.SYSTEM_JOBATTEMPT) ?? 1;
    const url = pageOf(env, id);
    return {
        id,
        attempt: (stage - 1) * mostJobAttempts + job,
        ...(stage === 1 && job === 1
            ? {}
            : { attemptName: stage === 1 || stage === job ? `${job}` : `${stage}.${job}` }),
        pipeline: env.SYSTEM_DEFINITIONID ?? env.BUILD_DEFINITIONNAME ?? '',
        // Of a job without a matrix the leg has no name; "phase" is what a pipeline calls a job.
        job: [env.SYSTEM_STAGENAME, env.SYSTEM_PHASENAME, env.SYSTEM_JOBNAME]
            .filter((name) => name !== undefined)
            .filter((name) => name !== '' && name !== unnamed),
        step: env.SYSTEM_TASKINSTANCENAME ?? '',
        ...(url === undefined ? {} : { url }),
    };
}
/** `https://dev.azure.com/acme/` and `https://tfs.acme.example/tfs/Main/` alike. */
function collectionOf(env) {
    const url = URL.parse(env.SYSTEM_COLLECTIONURI || env.SYSTEM_TEAMFOUNDATIONCOLLECTIONURI || '');
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    return new URL(`${url.origin}${url.pathname.replace(/\/*$/, '/')}`);
}
/** Azure Pipelines, "Use predefined variables": a project is named by its id or by its name. */
function projectOf(env) {
    return env.SYSTEM_TEAMPROJECTID || env.SYSTEM_TEAMPROJECT || undefined;
}
function pageOf(env, id) {
    const [collection, project] = [collectionOf(env), env.SYSTEM_TEAMPROJECT || projectOf(env)];
    if (collection === undefined || project === undefined || id === 0)
        return undefined;
    return new URL(`${encodeURIComponent(project)}/_build/results?buildId=${id}`, collection);
}

;// CONCATENATED MODULE: ./build/platforms/azure/context.js


/** Sources: Azure Pipelines, "Use predefined variables" and "Build Azure Repos Git repositories". */
function readAzureContext(env) {
    const pullRequest = pull_request_pullRequestOf(env);
    const buildSha = shaOf(env.BUILD_SOURCEVERSION);
    const repository = azureRepositoryOf(env);
    const repositoryPage = context_pageOf(env.BUILD_REPOSITORY_URI);
    return {
        provider: isGitHub(env) ? 'github' : env.BUILD_REPOSITORY_PROVIDER === 'TfsGit' ? 'azure-repos' : 'other',
        ...(repository === undefined ? {} : { repository }),
        ...(repositoryPage === undefined ? {} : { repositoryPage }),
        code: codeOf(env, pullRequest, buildSha),
        ...(buildSha === undefined ? {} : { buildSha }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        run: run_runOf(env),
        isBuild: (env.SYSTEM_HOSTTYPE || 'build') === 'build',
        ...(env.AGENT_TEMPDIRECTORY ? { tempDir: env.AGENT_TEMPDIRECTORY } : {}),
    };
}
/** `Build.SourceBranchName` is the last part of a branch only, so it is never read. */
function codeOf(env, pullRequest, buildSha) {
    const repository = context_pageOf(pullRequest?.headRepository ?? env.BUILD_REPOSITORY_URI);
    const ref = pullRequest?.headRef ?? env.BUILD_SOURCEBRANCH?.replace(/^refs\/(?:heads|tags)\//, '');
    const sha = pullRequest?.headSha ?? buildSha;
    return { ...(repository ? { repository } : {}), ...(ref ? { ref } : {}), ...(sha ? { sha } : {}) };
}
/** The address of a repository as people use it: `https://acme@dev.azure.com/…` names the organisation as a user. */
function context_pageOf(text) {
    const url = URL.parse(text ?? '');
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    return `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\.git$/, '')}`;
}
function azureRepositoryOf(env) {
    const [collection, project, id] = [collectionOf(env), projectOf(env), env.BUILD_REPOSITORY_ID];
    if (env.BUILD_REPOSITORY_PROVIDER !== 'TfsGit')
        return undefined;
    return collection && project && id ? { collection, project, id } : undefined;
}

;// CONCATENATED MODULE: ./build/platforms/azure/logger.js

/**
 * The log of a step: warnings and errors are issues of the run too. What a run does is folded until its result, or an
 * error, is shown; what it does last is shown at the step as well.
 */
function createAzureLogger(commands, verbosity) {
    let group = 'to come';
    const endProgress = () => {
        commands.endGroup();
        group = 'over';
    };
    const within = (write) => (text) => {
        if (group === 'to come') {
            group = 'open';
            commands.group((0,core_text/* line */.n8) `Scangate: what is done`);
        }
        write(text);
    };
    const both = (text) => {
        commands.line(text);
        commands.progress(text);
    };
    return {
        debug: verbosity === 'verbose' ? within(commands.line) : commands.debug,
        info: verbosity === 'quiet' ? commands.progress : within(both),
        warn: (text) => commands.issue({ level: 'warning', text }),
        error(text) {
            endProgress();
            commands.issue({ level: 'error', text });
        },
        progress: commands.progress,
        endProgress,
    };
}

// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/secret-forms.js
var secret_forms = __webpack_require__(6806);
;// CONCATENATED MODULE: ./build/platforms/azure/masking.js



/**
 * A redactor that also makes the agent hide each secret, and every form of it, in whatever any later step writes. A
 * secret has to be added before anything that knows it may write.
 */
function createMaskingRedactor(output) {
    const redactor = (0,redact/* createRedactor */.l)();
    // An agent that leaves `%AZP25` as it is hides a secret as it was before, too (`TaskCommandExtension.cs`, AddSecret).
    const escaped = escapeFor({});
    const masked = new Set();
    return {
        add(secret) {
            for (const form of (0,secret_forms/* formsToHide */.N)(secret).difference(masked)) {
                masked.add(form);
                output.write(`##vso[task.setsecret]${escaped.data(form)}\n`);
            }
            redactor.add(secret);
        },
        redact: (text) => redactor.redact(text),
    };
}

;// CONCATENATED MODULE: ./build/azure/ci-context.js
/** What the code shared by all CIs asks of a context. */
function ciContextOf({ code, buildSha, pullRequest, tempDir }) {
    return {
        code,
        // The checkout of a pull request is the commit that merges it.
        standsFor: (sha) => sha === buildSha,
        ...(pullRequest?.fromFork ? { withheld } : {}),
        // A pull request that nobody calls one of this repository may be anybody's.
        fromFork: pullRequest !== undefined && pullRequest.fromFork !== false,
        tempDir,
    };
}
/** Azure Pipelines, "Contributions from forks". */
const withheld = {
    why: 'Azure Pipelines withholds secrets from builds of forks',
    hint: 'Scan it after the merge, or run a backend that needs none, such as local.',
};

;// CONCATENATED MODULE: ./build/core/place-within.js

/** The first place of a finding that lies within what was scanned; a CI shows a finding there. */
function placeWithin({ locations }) {
    return locations.find(({ path }) => place_within_isWithin(path));
}
/** Relative, without a step upwards, and without a character that nobody sees. */
function place_within_isWithin(path) {
    const isSeen = path !== '' && path === (0,core_text/* visible */.RK)(path, path.length);
    return isSeen && !/^[/\\]|^[a-z]:/i.test(path) && !path.split(/[/\\]/).includes('..');
}

;// CONCATENATED MODULE: ./build/platforms/azure/annotations.js




/** A severity that nobody named is shown as a bad one: nobody knows that it is less. */
const levels = {
    critical: 'error',
    high: 'error',
    unknown: 'error',
    medium: 'warning',
    low: 'warning',
    info: 'warning',
};
/**
 * Shows findings at their lines, the worst first, as many of each level as the step can still show. To be called after
 * its own warnings. `folder` is what was scanned, relative to the repository. Returns how many are shown.
 */
function annotateFindings(commands, findings, folder = '') {
    const placed = findings.filter((finding) => placeWithin(finding) !== undefined);
    const byLevel = Map.groupBy(placed, ({ severity }) => levels[severity]);
    let shown = 0;
    for (const [level, group] of byLevel)
        for (const finding of (0,worst_first/* worstFirst */.m)(group, commands.issuesLeft(level))) {
            const place = annotations_placeOf(finding, folder);
            commands.issue({ level, text: annotations_textOf(finding), code: finding.ruleId, ...(place ? { place } : {}) });
            shown += 1;
        }
    if (placed.length > shown)
        commands.line((0,core_text/* line */.n8) `${shown} of ${(0,core_words/* counted */.hS)(placed.length, 'finding')} with a place are shown at their lines; the reports have all`);
    return shown;
}
/** The agent puts the place and the rule before it. */
function annotations_textOf({ severity, title, component, fixVersions }) {
    const [fix] = fixVersions;
    const about = component === undefined ? (0,core_text/* line */.n8) `` : (0,core_text/* line */.n8) ` in ${component.name} ${component.version}`;
    return (0,core_text/* line */.n8) `${severity}: ${title}${about}${fix === undefined ? (0,core_text/* line */.n8) `` : (0,core_text/* line */.n8) `; fixed in ${fix}`}`;
}
function annotations_placeOf(finding, folder) {
    const location = placeWithin(finding);
    return location === undefined ? undefined : toPlace(location, folder);
}
function toPlace({ path, startLine, startColumn }, folder) {
    return {
        file: folder === '' ? path : `${folder}/${path}`,
        ...(startLine === undefined ? {} : { line: startLine }),
        ...(startColumn === undefined ? {} : { column: startColumn }),
    };
}

// EXTERNAL MODULE: ./build/reports/markdown/render.js + 3 modules
var markdown_render = __webpack_require__(8472);
;// CONCATENATED MODULE: ./build/azure/announce.js


/** Says on the page of the run why a step is not green. Wrong inputs have been named already. */
function announce({ commands, credential }, result) {
    const state = announce_resultOf(result);
    if (state === 'Succeeded' || result.failure?.problems)
        return;
    const { headline, reasons, next } = (0,explain/* explain */.W)(result);
    const isRefused = result.failure?.code === 'CREDENTIALS_REFUSED';
    const origin = isRefused && credential !== undefined ? [(0,core_text/* line */.n8) `Used was ${(0,core_text/* message */.iU)(credential)}.`] : [];
    const text = [...reasons, ...origin, ...next.slice(0, 1)].reduce((sofar, sentence) => /[.!?]$/.test(`${sofar}`) ? (0,core_text/* line */.n8) `${sofar} ${sentence}` : (0,core_text/* line */.n8) `${sofar}. ${sentence}`, (0,core_text/* line */.n8) `Scangate: ${headline}`);
    commands.issue({ level: state === 'Failed' ? 'error' : 'warning', text });
}
/** The last command of a step. Where it is not our task a failure is told by the exit code, once. */
function complete({ commands, isTask }, result) {
    const state = announce_resultOf(result);
    if (isTask || state === 'SucceededWithIssues')
        commands.complete(state, (0,core_text/* line */.n8) `${(0,explain/* explain */.W)(result).headline}`);
}
/** A scan that was to be let pass although it says nothing is still an issue. */
function announce_resultOf({ outcome, exitCode }) {
    if (exitCode !== 0)
        return 'Failed';
    return outcome === 'timed-out' || outcome === 'inconclusive' ? 'SucceededWithIssues' : 'Succeeded';
}

// EXTERNAL MODULE: ./build/http/http-client.js
var http_client = __webpack_require__(3805);
;// CONCATENATED MODULE: ./build/platforms/azure/api.js

/** Milliseconds within which a failing request is repeated: what is shown to people may not hold a job for long. */
const api_budgetMs = 60_000;
/**
 * What pull requests need has not changed since. The service takes every version that was released, and a server none
 * that is newer than itself: 2020 knows 6.0, 2022 knows 7.0 ("Azure DevOps Services REST API Reference", "Versions").
 */
const apiVersion = '6.0';
function createAzureApi({ http, collection, token }) {
    return {
        async call({ path, body, ...request }, signal) {
            const url = new URL(path, collection);
            // What is in preview wants a version of its own, and gives the newest where none is asked for.
            if (!path.startsWith('_apis/connectionData'))
                url.searchParams.set('api-version', apiVersion);
            const whole = {
                ...request,
                url,
                headers: headersOf(token, body),
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
                repeatable: request.method !== 'POST',
                budgetMs: api_budgetMs,
            };
            const answer = await http.send(whole, signal);
            refuseSignInPage(answer);
            return answer.body.length === 0 ? undefined : answer.json();
        },
    };
}
/** The token of a job is a JSON Web Token; a personal one goes with an empty name ("Use personal access tokens"). */
function headersOf(token, body) {
    const isJobToken = /^ey[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
    const basic = Buffer.from(`:${token}`).toString('base64');
    return {
        accept: 'application/json',
        authorization: isJobToken ? `Bearer ${token}` : `Basic ${basic}`,
        // Otherwise a token that is not accepted is answered by a redirect to a page.
        'x-tfs-fedauthredirect': 'Suppress',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
}
/** A token that is not accepted may be answered by a page to sign in, with 203 ("Use personal access tokens"). */
function refuseSignInPage({ status, headers }) {
    if (status !== 203 && !/^text\/html\b/i.test(headers['content-type'] ?? ''))
        return;
    throw new http_client/* HttpError */.j('status', 'Azure DevOps answered with a page to sign in', { status: 401 });
}

;// CONCATENATED MODULE: ./build/platforms/comment/marker.js

const pattern = /^<!-- scangate ([0-9a-f]{32}) run=(\d{1,15})\.(\d{1,15}) -->\r?\n/;
/** The first line of a comment. It holds a digest of the key, so no key can break out of it. */
function markerLine(key, { id, attempt }) {
    return `<!-- scangate ${digestOf(key)} run=${id}.${attempt} -->\n`;
}
/** The marker of a comment that begins with one of this key; text quoted further down never counts. */
function markerOf(body, key) {
    const [, digest, id, attempt] = pattern.exec(body) ?? [];
    return digest === digestOf(key) ? { id: Number(id), attempt: Number(attempt) } : undefined;
}
/** What people see of a comment; the web editor changes line ends. */
function marker_textOf(body) {
    return body.replace(pattern, '').replaceAll('\r\n', '\n').trimEnd();
}
/** Whether a comment was written by a run that began after this one; never where the runner did not name this one. */
function isNewer(marker, than) {
    if (than.id === 0)
        return false;
    return marker.id === than.id ? marker.attempt > than.attempt : marker.id > than.id;
}
function digestOf(key) {
    return (0,external_node_crypto_.createHash)('sha256').update(key.toWellFormed()).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./build/platforms/comment/wanted.js
/** Whether a result deserves a comment. A scan that says nothing is never taken for one without findings. */
function deservesComment(mode, { outcome, findings }) {
    if (mode === 'always')
        return true;
    if (mode === 'never')
        return false;
    const isFine = outcome === 'passed' || outcome === 'skipped' || outcome === 'started';
    return !isFine || (mode === 'on-findings' && findings.length > 0);
}

;// CONCATENATED MODULE: ./build/platforms/comment/write.js


/** Brings the one comment of a key to the given text, and its thread to the state that goes with it. */
async function writeComment(conversation, draft, signal) {
    const written = draft.anew
        ? await writeAnew(conversation, draft, signal)
        : await writeOnce(conversation, draft, signal);
    if (written.state !== 'not-wanted' && written.state !== 'superseded')
        await conversation.settle?.(written.comment, signal);
    return written;
}
async function writeAnew(conversation, draft, signal) {
    if (!draft.create)
        return { state: 'not-wanted' };
    return { state: 'created', comment: await conversation.create(bodyOf(draft), signal) };
}
/** Two jobs may write at once: whoever then finds an older comment takes its own back, so that one stays. */
async function writeOnce(conversation, draft, signal) {
    const [found, ...leftOver] = await conversation.findOwn(draft.key, signal);
    if (found !== undefined) {
        for (const comment of leftOver)
            await conversation.remove(comment, signal);
        return bringUpToDate(conversation, draft, found, signal);
    }
    if (!draft.create)
        return { state: 'not-wanted' };
    const own = await createUnlessUncertain(conversation, draft, signal);
    const [oldest] = await conversation.findOwn(draft.key, signal);
    if (oldest === undefined || oldest.id === own?.id)
        return { state: 'created', comment: own ?? (await conversation.create(bodyOf(draft), signal)) };
    if (own !== undefined)
        await conversation.remove(own, signal);
    return bringUpToDate(conversation, draft, oldest, signal);
}
function bodyOf({ key, marker, text }) {
    return markerLine(key, marker) + text;
}
/** Undefined where the comment may or may not be there now. */
async function createUnlessUncertain(conversation, draft, signal) {
    try {
        return await conversation.create(bodyOf(draft), signal);
    }
    catch (thrown) {
        if (thrown instanceof http_client/* HttpError */.j && thrown.mayHaveRun)
            return undefined;
        throw thrown;
    }
}
async function bringUpToDate(conversation, draft, found, signal) {
    const { id, url, body, marker } = found;
    const comment = { id, url };
    if (isNewer(marker, draft.marker))
        return { state: 'superseded', comment };
    if (marker_textOf(body) === marker_textOf(bodyOf(draft)))
        return { state: 'unchanged', comment };
    try {
        await conversation.update(found, bodyOf(draft), signal);
        return { state: 'updated', comment };
    }
    catch (thrown) {
        const wasDeleted = thrown instanceof http_client/* HttpError */.j && thrown.status === 404;
        if (!wasDeleted || !draft.create)
            throw thrown;
        return { state: 'created', comment: await conversation.create(bodyOf(draft), signal) };
    }
}

;// CONCATENATED MODULE: ./build/platforms/comment/index.js





/**
 * Writes the summary comment, or brings the earlier one up to date: that also where the mode would not have made one,
 * so that no old verdict stays. Rejects with the signal's reason only; what the platform refuses is one warning.
 */
async function publishComment(options, signal) {
    const { conversation, key, marker, mode, anew = false, result, render, explain, logger, redactor, } = options;
    if (mode === 'never')
        return { state: 'not-wanted' };
    const create = deservesComment(mode, result);
    const head = markerLine(key, marker);
    try {
        const text = redactor.redact(render(conversation.mostCharacters - head.length).toString());
        const written = await writeComment(conversation, { key, marker, text, create, anew }, signal);
        if (written.state === 'superseded')
            logger.info((0,core_text/* line */.n8) `the comment was left as it is: a newer run has written it (${written.comment.url})`);
        return written;
    }
    catch (thrown) {
        signal.throwIfAborted();
        logger.debug((0,core_text/* line */.n8) `the comment: ${(0,errors/* describeError */.Uc)(thrown)}`);
        if (!create)
            return { state: 'not-wanted' };
        logger.warn((0,core_text/* line */.n8) `the comment could not be written: ${explain(thrown)}`);
        return { state: 'refused' };
    }
}

;// CONCATENATED MODULE: ./build/platforms/azure/refusal.js



/** Why Azure DevOps did not write a comment, and the way out. */
function explainRefusal(thrown, { fromFork }) {
    if (!(thrown instanceof http_client/* HttpError */.j) || thrown.status === undefined)
        return (0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown));
    const { status } = thrown;
    const words = wordsOf(thrown.answer);
    if (words.startsWith('TF401027'))
        return missingPermission(words);
    // A token that is not accepted may also be sent to a page to sign in, which is elsewhere.
    if (status === 401 || (status >= 300 && status < 400))
        return (0,core_text/* line */.n8) `the token was not accepted (${status}); map it with ${'SYSTEM_ACCESSTOKEN: $(System.AccessToken)'} or check ${'azureToken'} and when it ends`;
    if (status === 403 && fromFork)
        return (0,core_text/* line */.n8) `the token of a build of a fork may not comment (403). The result is in the summary of the run`;
    if (status === 403)
        return (0,core_text/* line */.n8) `${missingPermission(words)} (403)`;
    if (status === 404 && words.startsWith('TF401180'))
        return (0,core_text/* line */.n8) `the pull request is not there, or the token may not read it (404): ${(0,core_text/* message */.iU)(words)}`;
    if (status === 404)
        return (0,core_text/* line */.n8) `it is not there for this token (404); let the token read the repository, and see 'Limit job authorization scope' in the settings of the project`;
    if (status === 429)
        return (0,core_text/* line */.n8) `the organisation has used up what it may ask (429); run the job again later`;
    return words === '' ? (0,core_text/* message */.iU)(thrown.message) : (0,core_text/* line */.n8) `Azure DevOps answered ${status}: ${(0,core_text/* message */.iU)(words)}`;
}
/** `… permission to perform this action. Details: identity 'Build\<id>', scope 'repository'.` */
function missingPermission(words) {
    const [, identity = ''] = /identity '([^']{1,200})'/.exec(words) ?? [];
    const who = identity === '' ? (0,core_text/* line */.n8) `the build service` : (0,core_text/* line */.n8) `'${identity}', which is the build service`;
    return (0,core_text/* line */.n8) `${who} of the project or of the collection, lacks the permission 'Contribute to pull requests'; allow it in Project settings, Repositories, Security`;
}
/** What Azure DevOps says about a refusal; empty where it says nothing. Text from outside. */
function wordsOf(answer) {
    const found = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'message') : undefined;
    return typeof found === 'string' ? found : '';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/platforms/azure/comment/threads.js


const comment = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    content: schemas/* string */.YjP().nullish(),
    author: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).nullish(),
    isDeleted: schemas/* boolean */.zMY().nullish(),
});
/** What of a thread is needed (Azure DevOps REST API, "Pull Request Threads"). */
const thread = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    status: schemas/* string */.YjP().nullish(),
    comments: schemas/* array */.YOg(comment).nullish(),
    properties: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    isDeleted: schemas/* boolean */.zMY().nullish(),
});
const threads = schemas/* object */.Ikc({ value: schemas/* array */.YOg(thread) });
const property = schemas/* object */.Ikc({ $value: schemas/* unknown */.L5J() });
const connectionData = schemas/* object */.Ikc({ authenticatedUser: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }) });
/** All threads of a pull request come in one answer. */
const mostListBytes = 48 * 1024 * 1024;
/** The threads of one pull request (Azure DevOps REST API, "Pull Request Threads" and "Pull Request Thread Comments"). */
function threadsOf(api, { repository, number }) {
    const { project, id } = repository;
    const path = `${encodeURIComponent(project)}/_apis/git/repositories/${encodeURIComponent(id)}/pullRequests/${number}/threads`;
    return {
        async list(signal) {
            const answer = await api.call({ path, maxBytes: mostListBytes }, signal);
            return read(threads, answer, 'a list of threads').value;
        },
        /** A thread without a status waits for nobody. */
        async create(content, properties, signal) {
            const bag = Object.entries(properties).map(([key, $value]) => [
                key,
                { $type: 'System.String', $value },
            ]);
            const body = {
                comments: [{ parentCommentId: 0, content, commentType: 'text' }],
                properties: Object.fromEntries(bag),
            };
            return read(thread, await api.call({ method: 'POST', path, body }, signal), 'a thread');
        },
        async setStatus(threadId, status, signal) {
            await api.call({ method: 'PATCH', path: `${path}/${threadId}`, body: { status } }, signal);
        },
        async setContent(threadId, commentId, content, signal) {
            const body = { content };
            await api.call({ method: 'PATCH', path: `${path}/${threadId}/comments/${commentId}`, body }, signal);
        },
        /** A thread is gone with its last comment. */
        async removeComment(threadId, commentId, signal) {
            await api.call({ method: 'DELETE', path: `${path}/${threadId}/comments/${commentId}` }, signal);
        },
    };
}
/** The id of whom the token is of, as it stands at what that identity has written. */
async function ownId(api, signal) {
    const answer = await api.call({ path: '_apis/connectionData' }, signal);
    return read(connectionData, answer, 'whose token it is').authenticatedUser.id.toLowerCase();
}
/** A property of a thread, where it is a text. */
function propertyOf({ properties }, key) {
    const { success, data } = property.safeParse(properties?.[key]);
    return success && typeof data.$value === 'string' ? data.$value : undefined;
}
function read(schema, answer, about) {
    const { success, data, error } = schema.safeParse(answer);
    if (success)
        return data;
    const where = error.issues[0]?.path.join('.') ?? '';
    throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `Azure DevOps answered something else than ${about}${where === '' ? '' : ` (at ${where})`}`, { hint: 'Does a proxy answer in its place?' });
}

;// CONCATENATED MODULE: ./build/platforms/azure/comment/conversation.js



/** Characters that a comment takes (Azure DevOps, "Git limits": 150,000). */
const mostCharacters = 150_000;
/** The property by which a thread of ours is found. */
const keyProperty = 'Scangate.Key';
/** The threads of a pull request on Azure Repos, each with one comment of ours at its beginning. */
function conversationOn(api, { pullRequest, key, status }) {
    const threads = threadsOf(api, pullRequest);
    const property = (0,external_node_crypto_.createHash)('sha256').update(key.toWellFormed()).digest('hex');
    /** By thread: what has to be known to take a comment back. */
    const firstComments = new Map();
    const note = ({ id, comments }) => {
        const first = comments?.[0]?.id ?? 1;
        firstComments.set(id, first);
        return first;
    };
    return {
        mostCharacters,
        async findOwn(wanted, signal) {
            const marked = (await threads.list(signal)).flatMap((thread) => {
                const [first] = thread.comments ?? [];
                const body = first?.content ?? '';
                const marker = markerOf(body, wanted);
                if (thread.isDeleted || first === undefined || first.isDeleted || marker === undefined)
                    return [];
                if (propertyOf(thread, keyProperty) !== property)
                    return [];
                const own = { id: thread.id, commentId: note(thread), url: '', body, marker };
                return [{ own, author: first.author?.id.toLowerCase() }];
            });
            if (marked.length === 0)
                return [];
            const us = await ownId(api, signal);
            return marked
                .filter(({ author }) => author === us)
                .map(({ own }) => own)
                .sort((a, b) => a.id - b.id);
        },
        async create(body, signal) {
            const thread = await threads.create(body, { [keyProperty]: property }, signal);
            note(thread);
            return { id: thread.id, url: '' };
        },
        async update({ id, commentId }, body, signal) {
            await threads.setContent(id, commentId, body, signal);
        },
        async remove({ id }, signal) {
            await threads
                .removeComment(id, firstComments.get(id) ?? 1, signal)
                .catch(() => signal.throwIfAborted());
        },
        ...(status === undefined ? {} : { settle: ({ id }, signal) => threads.setStatus(id, status, signal) }),
    };
}

;// CONCATENATED MODULE: ./build/platforms/azure/comment/index.js



/** The summary comment on a pull request of Azure Repos. */
async function comment_publishComment(options, signal) {
    const { api, pullRequest, context, status, ...rest } = options;
    const { id, attempt } = context.run;
    const fromFork = context.pullRequest?.fromFork === true;
    return publishComment({
        ...rest,
        conversation: conversationOn(api, { pullRequest, key: rest.key, ...(status ? { status } : {}) }),
        marker: { id, attempt },
        explain: (thrown) => explainRefusal(thrown, { fromFork }),
    }, signal);
}

;// CONCATENATED MODULE: ./build/platforms/github/payload.js
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
    return payload_shaOf(textAt(value, ...path));
}
function payload_shaOf(text) {
    return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text)
        ? text
        : undefined;
}

;// CONCATENATED MODULE: ./build/platforms/github/api.js


/** Milliseconds within which a failing request is repeated: what is shown to people may not hold a job for long. */
const github_api_budgetMs = 60_000;
/** Without `Retry-After` GitHub wants a minute (docs.github.com, "Rate limits for the REST API"). */
const secondaryWaitMs = 60_000;
const longestSecondaryWaitMs = 120_000;
/** A list that has more pages never ends: an issue has at most 25 of comments. */
const mostPages = 1_000;
function createGitHubApi({ http, server, token, clock }) {
    const base = server.apiUrl.href.replace(/\/$/, '');
    const send = async (request, signal) => {
        const whole = { ...request, headers: api_headersOf(token, request.body), budgetMs: github_api_budgetMs };
        try {
            return await http.send(whole, signal);
        }
        catch (thrown) {
            const wait = secondaryLimitWait(thrown);
            if (wait === undefined)
                throw thrown;
            await clock.sleep(wait, signal);
            return await http.send(whole, signal);
        }
    };
    return {
        async call({ path, body, ...request }, signal) {
            const sent = body === undefined ? {} : { body: JSON.stringify(body) };
            const repeatable = request.method !== 'POST';
            const answer = await send({ url: new URL(base + path), repeatable, ...request, ...sent }, signal);
            return answer.body.length === 0 ? undefined : answer.json();
        },
        async *pages({ path, maxBytes }, signal) {
            for (let page = 1; page <= mostPages; page += 1) {
                const url = new URL(base + path);
                url.searchParams.set('per_page', '100');
                url.searchParams.set('page', String(page));
                const answer = await send({ url, ...(maxBytes === undefined ? {} : { maxBytes }) }, signal);
                yield answer.json();
                if (!/\brel="next"/.test(answer.headers.link ?? ''))
                    return;
            }
        },
        async query(text, signal) {
            const body = JSON.stringify({ query: text });
            const request = { url: server.graphqlUrl, method: 'POST', body, repeatable: true };
            return (await send(request, signal)).json();
        },
    };
}
function api_headersOf(token, body) {
    return {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
}
/**
 * Milliseconds to wait after a secondary rate limit, which may come as 403; undefined for every other failure, and
 * where the wait is longer than anybody wants to wait for.
 */
function secondaryLimitWait(thrown) {
    if (!(thrown instanceof http_client/* HttpError */.j) || (thrown.status !== 403 && thrown.status !== 429))
        return undefined;
    const isLimit = thrown.retryAfterMs !== undefined || /secondary rate limit/i.test(api_wordsOf(thrown));
    const wait = thrown.retryAfterMs ?? secondaryWaitMs;
    return isLimit && wait <= longestSecondaryWaitMs ? wait : undefined;
}
/** What GitHub says about a refusal, with its reasons; empty where it says nothing. Text from outside. */
function api_wordsOf({ answer }) {
    const errors = at(answer, 'errors');
    const reasons = Array.isArray(errors)
        ? errors.map((error) => (typeof error === 'string' ? error : textAt(error, 'message')))
        : [];
    return [textAt(answer, 'message'), ...reasons].filter((words) => words !== undefined).join(': ');
}

;// CONCATENATED MODULE: ./build/platforms/github/refusal.js




/** Why GitHub did not do it, and the way out. */
function refusal_explainRefusal(thrown, attempted) {
    if (!(thrown instanceof http_client/* HttpError */.j) || thrown.status === undefined)
        return (0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown));
    const words = api_wordsOf(thrown);
    const special = attempted.special?.(thrown.status, words);
    if (special !== undefined)
        return special;
    if (isRateLimit(thrown, words))
        return (0,core_text/* line */.n8) `the rate limit of the token is used up; run the job again later`;
    if (thrown.status === 401)
        return (0,core_text/* line */.n8) `the token was not accepted (401); check ${'github-token'} and when it ends`;
    if (thrown.status === 403)
        return refusal_missingPermission(attempted);
    if (thrown.status === 404)
        return (0,core_text/* line */.n8) `it is not there for this token (404): ${refusal_missingPermission(attempted)}`;
    return words === '' ? (0,core_text/* message */.iU)(thrown.message) : (0,core_text/* line */.n8) `GitHub answered ${thrown.status}: ${(0,core_text/* message */.iU)(words)}`;
}
function isRateLimit({ status, retryAfterMs }, words) {
    return status === 429 || (status === 403 && (retryAfterMs !== undefined || /rate limit/i.test(words)));
}
function refusal_missingPermission({ permission, withheld, withoutPermission }) {
    if (withheld === 'fork')
        return (0,core_text/* line */.n8) `a run from a fork has no permission ${permission}. ${withoutPermission}`;
    if (withheld === 'dependabot')
        return (0,core_text/* line */.n8) `a run of Dependabot has no permission ${permission} unless the permissions of the job name it`;
    return (0,core_text/* line */.n8) `the token lacks the permission ${permission}; add it to the permissions of the job, or to the token given as github-token`;
}

;// CONCATENATED MODULE: ./build/platforms/comment/answer.js

/** Takes an answer of a platform for what it has to be; throws `BACKEND_PROTOCOL` for anything else. */
function readAnswerOf(platform, schema, answer, about) {
    const { success, data, error } = schema.safeParse(answer);
    if (success)
        return data;
    const where = error.issues[0]?.path.join('.') ?? '';
    throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `${platform} answered something else than ${about}${where === '' ? '' : ` (at ${where})`}`, { hint: 'Does a proxy answer in its place?' });
}

;// CONCATENATED MODULE: ./build/platforms/github/answer.js

/** Takes an answer for what it has to be; throws `BACKEND_PROTOCOL` for anything else. */
function readAnswer(schema, answer, about) {
    return readAnswerOf('GitHub', schema, answer, about);
}

;// CONCATENATED MODULE: ./build/platforms/github/comment/author.js

/** Who the `GITHUB_TOKEN` of a workflow writes as. */
const workflowLogin = 'github-actions[bot]';
/**
 * The login that this token writes as. `viewer` knows it for every kind of token; `GET /user` is refused to the token
 * of a workflow or an app, and is there for servers without GraphQL.
 */
async function ownLogin(api, signal) {
    const attempts = [
        async () => textAt(await api.query('{ viewer { login } }', signal), 'data', 'viewer', 'login'),
        async () => textAt(await api.call({ path: '/user' }, signal), 'login'),
    ];
    for (const attempt of attempts) {
        const login = await attempt().catch(() => undefined);
        signal.throwIfAborted();
        if (login !== undefined)
            return login;
    }
    return workflowLogin;
}

;// CONCATENATED MODULE: ./build/platforms/github/comment/conversation.js




const written = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), html_url: schemas/* string */.YjP() });
const listed = schemas/* array */.YOg(written.extend({ body: schemas/* string */.YjP().nullish(), user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish() }));
/** Characters that GitHub takes; a text of so many bytes has no more. */
const conversation_mostCharacters = 65_536;
/** Bytes of a page of the longest comments, in which every character is escaped. */
const mostPageBytes = 48 * 1024 * 1024;
/** The comments on the page of a pull request (GitHub, "REST API endpoints for issue comments"). */
function conversation_conversationOn(api, pullRequest) {
    const { owner, name } = pullRequest.repository;
    const issues = `/repos/${owner}/${name}/issues`;
    const ofPullRequest = `${issues}/${pullRequest.number}/comments`;
    const listMarked = async (key, signal) => {
        const marked = [];
        for await (const answer of api.pages({ path: ofPullRequest, maxBytes: mostPageBytes }, signal))
            for (const { id, html_url: url, body, user } of readAnswer(listed, answer, 'a list of comments')) {
                const marker = markerOf(body ?? '', key);
                if (marker !== undefined)
                    marked.push({ id, url, body: body ?? '', author: user?.login, marker });
            }
        return marked;
    };
    return {
        mostCharacters: conversation_mostCharacters,
        async findOwn(key, signal) {
            const marked = await listMarked(key, signal);
            if (marked.length === 0)
                return [];
            const own = await ownLogin(api, signal);
            return marked.filter(({ author }) => author === own).sort((a, b) => a.id - b.id);
        },
        async create(body, signal) {
            const answer = await api.call({ method: 'POST', path: ofPullRequest, body: { body } }, signal);
            const { id, html_url: url } = readAnswer(written, answer, 'a comment');
            return { id, url };
        },
        async update({ id }, body, signal) {
            await api.call({ method: 'PATCH', path: `${issues}/comments/${id}`, body: { body } }, signal);
        },
        async remove({ id }, signal) {
            await api
                .call({ method: 'DELETE', path: `${issues}/comments/${id}` }, signal)
                .catch(() => signal.throwIfAborted());
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/github/comment/index.js




/** The summary comment on a pull request of GitHub. */
async function github_comment_publishComment(options, signal) {
    const { api, conversation, context, ...rest } = options;
    const explain = (thrown) => refusal_explainRefusal(thrown, {
        permission: 'pull-requests: write',
        withheld: context.withheld,
        withoutPermission,
        special: locked(conversation),
    });
    const { id, attempt } = context.run;
    return publishComment({ ...rest, conversation: conversation_conversationOn(api, conversation), marker: { id, attempt }, explain }, signal);
}
const withoutPermission = (0,core_text/* line */.n8) `The result is in the job summary; to comment all the same, let a workflow_run workflow post it (see Forks in docs/github.md)`;
/** GitHub names a conversation that takes no comments in words only, with 403; one that was deleted is 410. */
function locked({ number }) {
    return (status, words) => {
        if (status === 403 && /\block(ed)?\b/i.test(words))
            return (0,core_text/* line */.n8) `pull request ${number} is locked`;
        if (status === 410)
            return (0,core_text/* line */.n8) `the conversation of pull request ${number} was deleted or is turned off`;
        return undefined;
    };
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
        return JSON.parse(await readFile(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/platforms/github/server.js
function server_serverOf(env) {
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

;// CONCATENATED MODULE: ./build/azure/names.js
/** More would make a file name that no file system takes. */
const longestWords = 120;
/**
 * `shop-linux-api`: job, leg and step, in letters that an artifact and a file can be called by. A step called `scangate`,
 * as our task and our template call theirs, adds nothing.
 */
function nameOf({ job, step, attemptName }) {
    const words = [...job, step.replace(/^scangate$/i, '')]
        .map((part) => part.replace(/[^A-Za-z0-9._]+/g, '-').replace(/^[-.]+|-+$/g, ''))
        .filter((part) => part !== '')
        .join('-')
        .slice(0, longestWords);
    const attempt = attemptName === undefined ? '' : `attempt-${attemptName}`;
    return [words, attempt].filter((part) => part !== '').join('-');
}
/** What tells the comment of a job from those of others, the same for each run of the pipeline. */
function commentKeyOf({ pipeline, job, step }) {
    return JSON.stringify([pipeline, ...job, step]);
}
/**
 * The name of the artifact of a job. One that was made at an earlier attempt stays, so a later one has its own. Of a
 * chosen one, what no artifact can be called by becomes a hyphen: a name that is refused would fail the step.
 */
function artifactNameOf(given, run) {
    const chosen = given?.replace(/[\p{Cc}"\\/:<>|*?]+/gu, '-').replace(/^[-. ]+|[-. ]+$/g, '');
    if (!chosen)
        return ['scangate', nameOf(run)].filter((part) => part !== '').join('-');
    return run.attemptName === undefined ? chosen : `${chosen}-attempt-${run.attemptName}`;
}

;// CONCATENATED MODULE: ./build/azure/comment.js











/** Writes the comment on the pull request of a build, wherever its code lives; undefined where there is none. */
async function comment_writeComment(job, publication, render, signal) {
    const { context, logger } = job;
    const { settings } = publication;
    const { provider, pullRequest, repository } = context;
    if (settings.comment === 'never' || pullRequest === undefined)
        return undefined;
    try {
        if (provider === 'github')
            return await onGitHub(job, publication, render, pullRequest.number, signal);
        if (repository !== undefined)
            return await onAzureRepos(job, publication, render, { repository, number: pullRequest.number }, signal);
        logger.debug((0,core_text/* line */.n8) `no comment is written: the code is neither on Azure Repos nor on GitHub`);
    }
    catch (thrown) {
        signal.throwIfAborted();
        logger.warn((0,core_text/* line */.n8) `the comment could not be written: ${(0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown))}`);
    }
    return undefined;
}
async function onAzureRepos(job, publication, render, pullRequest, signal) {
    const { settings, result } = publication;
    const token = settings['azure-token'] ?? job.token;
    if (token === undefined)
        return tokenMissing(job, publication, 'azure');
    const style = settings['comment-style'];
    return withHttp(job, settings, async (http) => {
        const api = createAzureApi({ http, collection: pullRequest.repository.collection, token });
        const options = {
            ...commonOf(job, publication, render),
            api,
            pullRequest,
            context: job.context,
            anew: style === 'new',
            ...(style === 'thread' ? threadStatus(result) : {}),
        };
        return (await comment_publishComment(options, signal)).comment;
    });
}
/** A thread is closed by a gate that holds only; a run that looked at nothing leaves it as it is. */
function threadStatus({ outcome }) {
    if (outcome === 'skipped' || outcome === 'started')
        return {};
    return { status: outcome === 'passed' ? 'closed' : 'active' };
}
async function onGitHub(job, publication, render, number, signal) {
    const { host, context, logger } = job;
    const { settings } = publication;
    const page = URL.parse(context.repositoryPage ?? '');
    const repository = repositoryNameOf(page?.pathname.slice(1));
    const token = settings['github-token'];
    if (token === undefined)
        return tokenMissing(job, publication, 'github');
    if (page === null || repository === undefined)
        return undefined;
    if (settings['comment-style'] !== 'update')
        logger.info((0,core_text/* line */.n8) `${'commentStyle'} counts for Azure Repos only: on GitHub there is one comment, which is kept up to date`);
    return withHttp(job, settings, async (http) => {
        const server = server_serverOf({ GITHUB_SERVER_URL: page.origin });
        const api = createGitHubApi({ http, server, token, clock: host.clock });
        const { id, attempt } = context.run;
        const withheld = context.pullRequest?.fromFork ? 'fork' : undefined;
        const options = {
            ...commonOf(job, publication, render),
            api,
            conversation: { repository, number },
            context: { run: { id, attempt, job: '', workflow: '' }, ...(withheld ? { withheld } : {}) },
        };
        return (await github_comment_publishComment(options, signal)).comment;
    });
}
function commonOf({ context, logger, redactor }, { settings, result }, render) {
    const key = settings['comment-key'] ?? commentKeyOf(context.run);
    return { key, mode: settings.comment, result, render, logger, redactor };
}
const ways = {
    azure: (0,core_text/* line */.n8) `map the token of the job with ${'SYSTEM_ACCESSTOKEN: $(System.AccessToken)'}, or set ${'azureToken'}`,
    github: (0,core_text/* line */.n8) `set ${'githubToken'}, or the variable ${'GITHUB_TOKEN'}, to a token that may write to pull requests`,
};
function tokenMissing({ logger }, { settings, result }, kind) {
    if (deservesComment(settings.comment, result))
        logger.warn((0,core_text/* line */.n8) `no comment is written: there is no token for it; ${ways[kind]}, or set ${'comment'} to ${'never'}`);
}

;// CONCATENATED MODULE: ./build/azure/files.js






/** Bytes of the summary; no limit is documented, and nobody reads more. */
const mostSummaryBytes = 250_000;
/** The artifact that the extension "SARIF SAST Scans Tab" looks for; what it shows lies at its root. */
const scansTabArtifact = 'CodeAnalysisLogs';
const [sarifName] = report_names/* reportFileNames */.bI.sarif;
/** Shows the result on the tab "Extensions" of the run, under the name of the file. */
async function uploadSummary(job, render) {
    const { commands, redactor, context } = job;
    const name = ['Scangate', nameOf(context.run)].filter((part) => part !== '').join(' ');
    const path = (0,external_node_path_.join)(await ownFolder(job), `${name}.md`);
    await (0,promises_.writeFile)(path, redactor.redact(render(mostSummaryBytes).toString()));
    commands.uploadSummary(path);
}
/**
 * Keeps the reports of a result, which lie in `dir`: SARIF where a tab of the run shows it, and all others in one
 * artifact. The agent takes whole folders when the step has ended, so copies lie in a folder of their own.
 */
async function keepReports(job, settings, { result, resultFile }, dir) {
    const { commands, context, logger } = job;
    const names = new Set([...result.reports.map(({ path }) => (0,external_node_path_.basename)(path)), (0,external_node_path_.basename)(resultFile)]);
    const folder = await ownFolder(job);
    const stage = async (from, part, as = from) => {
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, part), { recursive: true });
        await (0,promises_.copyFile)((0,external_node_path_.join)(dir, from), (0,external_node_path_.join)(folder, part, as));
    };
    const chosen = settings['artifact-name'];
    const name = artifactNameOf(chosen, context.run);
    if (chosen !== undefined && !name.startsWith(chosen))
        logger.warn((0,core_text/* line */.n8) `the artifact is called ${name}: ${chosen}, as ${'artifactName'} says, is no name for one`);
    for (const report of names)
        if (report !== sarifName)
            await stage(report, 'reports');
    commands.uploadArtifact({ name, path: (0,external_node_path_.join)(folder, 'reports') });
    if (!names.has(sarifName))
        return;
    // All jobs of a run share this artifact, so each of them calls its file as itself.
    await stage(sarifName, 'sarif', `${['scangate', nameOf(context.run)].filter(Boolean).join('-')}.sarif`);
    commands.uploadArtifact({ name: scansTabArtifact, path: (0,external_node_path_.join)(folder, 'sarif') });
}
/** A folder that is there until the job has ended. */
function ownFolder({ context }) {
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(context.tempDir ?? (0,external_node_os_.tmpdir)(), 'scangate-'));
}

;// CONCATENATED MODULE: ./build/azure/links.js

/** The last line of a summary and a comment: where everything is. The address is the agent's own. */
function linksTo({ url }, hasArtifacts) {
    if (url === undefined)
        return (0,core_text.md) ``;
    const thisRun = (0,core_text/* mdPage */.zo)((0,core_text.md) `This run`, url);
    const artifacts = new URL(`${url.href}&view=artifacts&type=publishedArtifacts`);
    return hasArtifacts ? (0,core_text.md) `\n${(0,core_text/* mdPage */.zo)((0,core_text.md) `All reports`, artifacts)} · ${thisRun}\n` : (0,core_text.md) `\n${thisRun}\n`;
}

// EXTERNAL MODULE: ./build/config/outputs.js
var outputs = __webpack_require__(6757);
;// CONCATENATED MODULE: ./build/job/values.js


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
        ...Object.fromEntries(severity/* severities */.gO.map((severity) => [severity, counts[severity]])),
        new: findings.filter(({ baseline }) => baseline !== 'known').length,
        ignored: ignored.length,
    };
    if (verdict)
        return known;
    return Object.fromEntries(Object.keys(known).map((name) => [name, outputs/* unknownNumber */.YV]));
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

;// CONCATENATED MODULE: ./build/azure/task-names.js
/** `fail-on` as the task and the templates spell it: `failOn`. Names of inputs in Azure Pipelines have no hyphens. */
function azureName(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
/** `failOn` as the agent names its variable: `INPUT_FAILON` (azure-pipelines-agent, `Handler.cs`). */
function inputVariable(name) {
    return `INPUT_${name.replaceAll('-', '').toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/azure/outputs.js



/** What the agent does not tell a step: where an artifact lies, and what a thread is called in an address. */
const unknownHere = ['artifact-id', 'artifact-url', 'comment-url'];
/** The output variables of a step, by the output that each of them holds. */
const azureOutputs = new Map(outputs/* outputNames */.gr.filter((name) => !unknownHere.includes(name)).map((name) => [name, variableOf(name)]));
/** Sets every output that a result has; what does not apply is empty. */
function setOutputs(commands, result, place) {
    const values = valuesOf(result, place);
    for (const [name, variable] of azureOutputs)
        commands.setOutput(variable, values[name] ?? '');
}
/** Of a step named `scangate` later steps see `SCANGATE_EXITCODE`; `SCANGATE_REPORTS` would be an input to them. */
function variableOf(name) {
    return name === 'reports' ? 'reportFiles' : azureName(name);
}

;// CONCATENATED MODULE: ./build/azure/publish.js











/**
 * Tells the agent what came of a scan, and with a token the pull request. A cancelled job has no time for more than its
 * outputs: the agent ends its processes within ten seconds.
 */
async function publishToAzure(job, publication, signal) {
    const { host, commands, logger } = job;
    const { result, settings, resultFile, folder } = publication;
    logger.endProgress();
    setOutputs(commands, result, {
        reportDir: showPath(settings['report-dir'], host.cwd),
        resultFile: showPath(resultFile, host.cwd),
    });
    try {
        if (!signal.aborted)
            await show(job, publication, signal);
    }
    finally {
        announce(job, result);
        if (settings.annotations && !signal.aborted)
            annotateFindings(commands, result.findings, result.backend === 'local' ? folder : '');
        complete(job, result);
    }
}
async function show(job, publication, signal) {
    const { context, commands, logger } = job;
    const { result, settings } = publication;
    const dir = (0,external_node_path_.dirname)(publication.resultFile);
    const hasArtifacts = settings.artifact && context.isBuild;
    const links = linksTo(context.run, hasArtifacts);
    const render = (limit) => (0,core_text.md) `${(0,markdown_render.renderMarkdown)(result, { limit: limit - (0,core_text/* bytesOf */.$$)(links) })}${links}`;
    await attempt(job, 'the summary', async () => {
        if (settings.summary)
            await uploadSummary(job, render);
    });
    await attempt(job, 'the artifact', async () => {
        if (hasArtifacts)
            await keepReports(job, settings, publication, dir);
    });
    if (settings.artifact && !context.isBuild)
        logger.info((0,core_text/* line */.n8) `the reports are not kept: a release has no artifacts of its own`);
    if (context.isBuild && context.run.id > 0)
        commands.addTag(`scangate-${result.outcome}`);
    const written = await comment_writeComment(job, publication, render, signal);
    if (written !== undefined)
        commands.setOutput('commentId', String(written.id));
}
/** What cannot be shown is a warning, and the rest is shown all the same. */
async function attempt({ logger }, what, work) {
    try {
        await work();
    }
    catch (thrown) {
        logger.warn((0,core_text/* line */.n8) `${what} could not be published: ${(0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown))}`);
    }
}

;// CONCATENATED MODULE: ./build/azure/index.js








/** A job of Azure Pipelines. Commands go where the log goes: the agent reads both outputs of a step. */
async function openAzure(host, { output, verbosity }, task) {
    const { env } = host;
    const context = readAzureContext(env);
    const redactor = createMaskingRedactor(output);
    const commands = createCommands(output, redactor, env);
    const logger = createAzureLogger(commands, verbosity);
    const { token, credential } = task ?? {};
    const job = { host, context, commands, logger, redactor, isTask: task !== undefined, token, credential };
    return {
        ...ciContextOf(context),
        id: 'azure',
        inputs: task?.sources ?? [(0,config_sources/* templateInputSource */.QR)(env, azureName)],
        names: { 'azure-token': ['SYSTEM_ACCESSTOKEN'], 'github-token': ['GITHUB_TOKEN'] },
        redactor,
        logger,
        publish: (publication, signal) => publishToAzure(job, publication, signal),
    };
}

;// CONCATENATED MODULE: ./build/azure/task-connection.js


/** What a service connection of type `scangate` can hold, by the input that it stands for. */
const connectionFields = {
    'base-url': { label: 'Server URL' },
    'api-key': { label: 'API key or token', parameter: 'apitoken' },
    username: { label: 'Username', parameter: 'username' },
    password: { label: 'Password', parameter: 'password' },
    'client-id': { label: 'Client ID', parameter: 'clientId' },
    'client-secret': { label: 'Client secret', parameter: 'clientSecret' },
};
/** The input of the task that names the service connection. */
const connectionInput = 'connection';
/** Whether the task names a service connection. */
function hasConnection(env) {
    return connectionId(env) !== undefined;
}
/**
 * What the service connection says that the task names, as the agent hands it over: `ENDPOINT_URL_<id>` and
 * `ENDPOINT_AUTH_PARAMETER_<id>_<NAME>` (azure-pipelines-agent, `Handler.cs`).
 */
function connectionSource(env) {
    const id = connectionId(env);
    const read = (name) => {
        const field = connectionFields[name];
        if (id === undefined || field === undefined)
            return undefined;
        return field.parameter === undefined
            ? env[`ENDPOINT_URL_${id}`]
            : authorization(env, id, field.parameter);
    };
    return {
        origin: 'input',
        read: (name) => read(name)?.trim() || undefined,
        spell(name) {
            const label = connectionFields[name]?.label;
            return label === undefined ? azureName(name) : `'${label}' of the service connection`;
        },
        problems: id === undefined || env[`ENDPOINT_URL_${id}`] !== undefined || isFork(env) ? [] : [notHandedOver],
    };
}
/** The field with which a scan logs in, as it is spelled; undefined where an input of the task counts before it. */
function credentialField(inputs, connection) {
    const secrets = ['api-key', 'password', 'client-secret'];
    const name = secrets.find((secret) => connection.read(secret) !== undefined);
    return name === undefined || inputs.read(name) !== undefined ? undefined : connection.spell(name);
}
/** The token of the job, which the agent hands to each task in a connection of its own. */
function jobToken(env) {
    return authorization(env, 'SYSTEMVSSCONNECTION', 'AccessToken') || undefined;
}
function connectionId(env) {
    return env[inputVariable(connectionInput)]?.trim() || undefined;
}
function authorization(env, id, parameter) {
    return env[`ENDPOINT_AUTH_PARAMETER_${id}_${parameter.toUpperCase()}`];
}
/** Builds of forks get no service connections, as they get no secrets. */
function isFork(env) {
    return env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() === 'true';
}
const notHandedOver = {
    input: connectionInput,
    message: 'names a service connection that the agent does not hand over',
    hint: 'Allow this pipeline to use it: Project settings, Service connections, Security.',
};
/**
 * A problem in terms of the task. What was given spells its input already; a value that is missing is called what it is
 * called here, and a service connection may have it.
 */
function inTermsOfTask(problem, isConnected) {
    const name = config_inputs/* inputNames */.vj.find((candidate) => candidate === problem.input);
    if (name === undefined)
        return problem;
    const label = connectionFields[name]?.label;
    if (label === undefined)
        return { ...problem, input: azureName(name) };
    const where = isConnected
        ? `Or fill in '${label}' of the service connection.`
        : `Or let the input '${connectionInput}' name a service connection that has it.`;
    return { ...problem, input: azureName(name), hint: `${problem.hint ?? ''} ${where}`.trim() };
}

;// CONCATENATED MODULE: ./build/azure/task-environment.js
const proxyNames = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/**
 * Adds what the agent hands to its tasks in a way of its own: secret variables (`SECRET_RAFTER_API_KEY`), which stand
 * for those of the same name, and its proxy, where the environment names none. Sources: azure-pipelines-agent
 * (`Handler.cs`, `ExecutionContext.cs`), azure-pipelines-task-lib (`getHttpProxyConfiguration`).
 */
function taskEnvironment(given) {
    const secrets = Object.entries(given)
        .filter(([name]) => /^SECRET_./.test(name))
        .map(([name, value]) => [name.slice('SECRET_'.length), value])
        .filter(([name]) => given[name] === undefined);
    const env = { ...given, ...Object.fromEntries(secrets) };
    const proxy = proxyNames.some((name) => env[name]) ? undefined : proxyOf(env);
    if (proxy === undefined)
        return { env, unusedBypasses: [] };
    const bypasses = bypassList(env.AGENT_PROXYBYPASSLIST);
    const hosts = bypasses.map(hostOf);
    const exempt = env.no_proxy || env.NO_PROXY || hosts.filter((host) => host !== undefined).join(',');
    return {
        env: { ...env, HTTPS_PROXY: proxy, HTTP_PROXY: proxy, NO_PROXY: exempt },
        unusedBypasses: bypasses.filter((_, index) => hosts[index] === undefined),
    };
}
/** One that cannot be read is handed on as it is: whoever needs it says what is wrong. */
function proxyOf(env) {
    const { AGENT_PROXYURL: address, AGENT_PROXYUSERNAME: username, AGENT_PROXYPASSWORD: password } = env;
    if (!address)
        return undefined;
    const url = URL.parse(address);
    if (!username || url === null)
        return address;
    url.username = encodeURIComponent(username);
    url.password = encodeURIComponent(password ?? '');
    return url.href;
}
function bypassList(json) {
    try {
        const list = JSON.parse(json || '[]');
        return Array.isArray(list) ? list.filter((rule) => typeof rule === 'string') : [];
    }
    catch {
        return [];
    }
}
/**
 * A rule is a regular expression over whole addresses. Those that people write name a host (`github\.com`,
 * `.*\.corp\.example`, `^https://nexus/.*`); they become that host and all below it. Anything else is never run: it
 * comes from outside, and may take for ever.
 */
function hostOf(rule) {
    const host = rule
        .trim()
        .replaceAll('\\.', '.')
        .replace(/^\^?(?:https?:\/\/)?(?:\.?\*)?\.?/, '')
        .replace(/\/?(?:\.\*)?\$?$/, '');
    return /^[\w-]+(?:\.[\w-]+)*$/.test(host) ? host : undefined;
}

;// CONCATENATED MODULE: ./build/azure/task-inputs.js




/**
 * The inputs of the task. The agent gives every input that the manifest has: an empty one was not set, and one of type
 * `filePath` that was not set is the folder of the sources, as `filePathSupplied` of azure-pipelines-task-lib says.
 */
function taskInputSource(env) {
    const folders = [env.BUILD_SOURCESDIRECTORY, env.SYSTEM_DEFAULTWORKINGDIRECTORY]
        .filter((folder) => folder !== undefined && folder !== '')
        .map((folder) => (0,external_node_path_.resolve)(folder ?? ''));
    const isUnset = (name, text) => (0,config_inputs/* definitionOf */.Fg)(name).type.kind === 'path' && folders.includes((0,external_node_path_.resolve)(text));
    return {
        origin: 'input',
        read(name) {
            const text = (0,config_sources/* givenText */.xe)(env[inputVariable(name)]);
            return text === undefined || isUnset(name, text) ? undefined : (0,config_sources/* unlessPreset */.yw)(name, text);
        },
        spell: azureName,
        problems: [],
    };
}

;// CONCATENATED MODULE: ./build/azure/task.js











/**
 * Runs the task of Azure Pipelines: its inputs, its service connection and what else the agent hands it alone. The
 * result of the task is told by `task.complete`.
 */
async function runTask(host, loadBackend) {
    const { env, unusedBypasses } = taskEnvironment(host.env);
    const job = { ...host, env };
    const verbosity = env.SYSTEM_DEBUG?.toLowerCase() === 'true' ? 'verbose' : 'normal';
    const inputs = taskInputSource(env);
    const connection = connectionSource(env);
    const sources = [inputs, connection];
    const credential = credentialField(inputs, connection);
    const task = { sources, credential, token: jobToken(env) };
    const ci = await openAzure(job, { output: host.stdout, verbosity }, task);
    (0,secrets/* registerSecrets */.d)(ci.redactor, env);
    for (const rule of unusedBypasses)
        ci.logger.warn((0,core_text/* line */.n8) `The rule ${rule} of the agent's proxy bypass list is not used: it is more than the name of a host. Set the variable NO_PROXY instead`);
    const certificates = env.AGENT_CAINFO;
    const canRead = certificates ? await isReadable(certificates) : false;
    if (certificates && !canRead)
        ci.logger.warn((0,core_text/* line */.n8) `The certificates of the agent (${certificates}) cannot be read here, as in a container, and are not used. Set the input ${'caFile'} where they are needed`);
    await runInCi({
        host: job,
        ci: { ...ci, names: { ...ci.names, ...(canRead ? { 'ca-file': ['AGENT_CAINFO'] } : {}) } },
        loadBackend,
        show: (settings) => createTerminalPlatform({
            output: host.stdout,
            redactor: ci.redactor,
            verbosity,
            place: showPath(settings.path, host.cwd),
            logger: ci.logger,
        }),
        reword: (problem) => inTermsOfTask(inTermsOfInputs(problem, sources), hasConnection(env)),
    });
}
function isReadable(path) {
    return (0,promises_.access)(path, promises_.constants.R_OK).then(() => true, () => false);
}


/***/ }),

/***/ 8186:
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

/***/ 5573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText),
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** By code unit, for `sort`: the same on every machine and in every language. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders items by a text of theirs. */
function byText(textOf) {
    return (a, b) => compareText(textOf(a), textOf(b));
}


/***/ }),

/***/ 9277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6889);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3405);



function explain(result) {
    return {
        headline: headlineOf(result),
        reasons: shortened(reasonsOf(result)),
        notices: noticesOf(result),
        next: nextOf(result),
    };
}
/** More would flood a log, and nobody reads them. */
const mostReasons = 25;
function shortened(reasons) {
    const rest = reasons.length - mostReasons;
    if (rest <= 0)
        return reasons;
    return [...reasons.slice(0, mostReasons), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `and ${countOf(rest, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `more reason`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `more reasons`)}`];
}
const headlines = {
    passed: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Passed`,
    skipped: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Skipped: nothing was scanned`,
    started: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Started: nothing is judged yet`,
    failed: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Failed: the gate is broken`,
    inconclusive: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Inconclusive: this is not a pass`,
    misconfigured: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Misconfigured: nothing can be said about the code`,
    'timed-out': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Timed out: nothing can be said about the code`,
    cancelled: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Cancelled: nothing can be said about the code`,
};
/** Without a rule nothing was decided, so it does not sound like it. */
function headlineOf({ outcome, verdict }) {
    const nothingAsked = outcome === 'passed' && verdict?.rules.length === 0;
    return nothingAsked ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Reported: no rule was asked for` : headlines[outcome];
}
function reasonsOf({ verdict, failure, checks, outcome, scan }) {
    const problems = failure?.problems ?? [];
    return [
        ...(failure && problems.length === 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(failure.message)] : []),
        ...(outcome === 'started' && scan ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `scan ${scan.id} goes on`] : []),
        ...problems.map((problem) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem))),
        ...(verdict ? describeRules(verdict) : []),
        ...(verdict?.unmet ?? []).map((need) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(need.reason)),
        ...(verdict ? describeGaps(checks, verdict) : []),
    ];
}
/** Broken ones first. One that is not broken holds only when everything was looked at. */
function describeRules({ rules, unmet }) {
    const unbroken = unmet.length > 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `is not broken so far` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `holds`;
    return rules
        .toSorted((a, b) => Number(b.broken) - Number(a.broken))
        .map(({ rule, broken, count, allowed }) => {
        const state = broken ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `is broken` : unbroken;
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `rule ${rule} ${state}: ${countOf(count, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `finding matches`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `findings match`)}, ${allowed} allowed`;
    });
}
/** What the verdict does not speak of, though nothing depends on it. */
function describeGaps(checks, { unmet }) {
    return checks
        .filter((check) => check.state !== 'complete' && !unmet.some((need) => need.about === check.name))
        .map(({ name, state }) => state === 'not-checked'
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${name} was NOT checked; this verdict does not speak of it`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${name} was checked only in part; this verdict speaks of that part`);
}
function noticesOf({ grading, notices = [] }) {
    return [
        ...(grading === 'pass-fail'
            ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The scanner only says pass, warn or fail: failed counts as high or worse, warned as less.`]
            : []),
        ...notices.map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD),
    ];
}
function nextOf({ outcome, failure, findings, verdict, backend, scan, checks }) {
    const count = (category) => findings.filter((finding) => finding.category === category).length;
    const [malware, secrets] = [count('malware'), count('secret')];
    const vulnerabilities = findings.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isVulnerability */ .Z4);
    const fixable = vulnerabilities.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixable */ .G4).length;
    return [
        ...(failure?.hint ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(failure.hint)] : []),
        ...(outcome === 'started' && scan
            ? [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Wait for it and judge it: run the same job with ${'scan-id'} set to ${scan.id}, or ${`scangate scan --backend ${backend} --scan-id ${scan.id}`} with the same address and options.`,
            ]
            : []),
        ...(malware > 0
            ? [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Remove ${countOf(malware, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `malicious component`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `malicious components`)}; take every machine that installed it as compromised.`,
            ]
            : []),
        ...(secrets > 0
            ? [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Revoke ${countOf(secrets, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `secret`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `secrets`)} at the issuer: taking a secret out of the code is not enough.`,
            ]
            : []),
        ...(fixable > 0
            ? [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Upgrade: a fixed version is known for ${fixable} of ${countOf(vulnerabilities.length, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `vulnerability`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `vulnerabilities`)}.`,
            ]
            : []),
        ...(verdict?.gate === 'unknown'
            ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Make the missing checks possible and run again, or ask for less with the input ${'require'}.`]
            : []),
        ...(outcome === 'passed' && checks.some((check) => check.state !== 'complete')
            ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `To have everything checked, mend what is named above and run again.`]
            : []),
        ...(outcome === 'failed' ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `To report without failing the job, set ${'fail-on'} to ${'none'}.`] : []),
    ];
}
/** A number with its noun. */
function countOf(count, one, many) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6889);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7723);



/**
 * Judges a result. A broken rule stays broken whatever was not checked, since more findings could only break it more;
 * a rule that holds says nothing when something it depends on is missing.
 */
function evaluate(evidence, settings) {
    const rules = settings.rules.map((rule) => judge(rule, evidence.findings, settings.unknownSeverity));
    const unmet = [
        ...unanswerable(settings.rules, evidence),
        ...(settings.require === 'auto'
            ? needsOfRules(settings.rules, evidence)
            : needsOf(settings.require, evidence)),
    ];
    const gate = rules.some((rule) => rule.broken) ? 'broken' : unmet.length > 0 ? 'unknown' : 'held';
    return { gate, rules, unmet };
}
function judge(rule, findings, unknownSeverity) {
    const count = findings.reduce((sum, finding) => sum + (matches(rule, finding, unknownSeverity) ? 1 : 0), 0);
    return { rule: (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .U)(rule), broken: count > rule.allowed, count, allowed: rule.allowed };
}
/**
 * Whether a rule counts a finding. Without a baseline every finding is new; one that was only counted may be fixable.
 */
function matches(rule, finding, unknownSeverity) {
    if (rule.isNew && finding.baseline === 'known')
        return false;
    if (rule.fixable && !(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixable */ .G4)(finding) && !finding.countedOnly)
        return false;
    if (rule.category !== undefined && finding.category !== rule.category)
        return false;
    if (rule.severity === undefined)
        return true;
    if (rule.severity === 'unknown')
        return !isKnown(finding.severity);
    const severity = isKnown(finding.severity) ? finding.severity : unknownSeverity;
    return rule.only ? severity === rule.severity : (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(severity) >= (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(rule.severity);
}
function isKnown(severity) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSeverities */ .hB.includes(severity);
}
/** What rules ask about and no check looks at: such a rule would hold for ever, whatever is required. */
function unanswerable(rules, { checks }) {
    return rules
        .filter((rule) => checksFor(rule, checks).length === 0)
        .map((rule) => {
        const about = rule.category ?? 'any check';
        return {
            about,
            reason: `no check for ${about} was made, and rule '${(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .U)(rule)}' depends on it`,
        };
    });
}
function needsOfRules(rules, { checks }) {
    const unmet = new Map();
    for (const rule of rules)
        for (const check of checksFor(rule, checks).filter((candidate) => canBreak(rule, candidate)))
            if (!unmet.has(check.name))
                for (const need of incomplete(check, `rule '${(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .U)(rule)}' depends on it`))
                    unmet.set(check.name, need);
    return [...unmet.values()];
}
/** The checks that a rule depends on: those of its category, or all. */
function checksFor({ category }, checks) {
    return category === undefined ? checks : checks.filter((check) => check.categories.includes(category));
}
/** Whether a check could find what a rule counts. */
function canBreak({ severity }, { worst }) {
    if (worst === undefined || severity === undefined)
        return true;
    return severity !== 'unknown' && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(worst) >= (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(severity);
}
function needsOf(names, { checks }) {
    return names.flatMap((name) => {
        const check = checks.find((candidate) => candidate.name === name);
        const why = `'require' asks for it`;
        return check
            ? incomplete(check, why)
            : [{ about: name, reason: `${name} is not checked by this backend, and ${why}` }];
    });
}
function incomplete(check, why) {
    if (check.state === 'complete')
        return [];
    const what = check.state === 'not-checked' ? 'was not checked' : 'was checked only in part';
    return [{ about: check.name, reason: `${check.name} ${what}, and ${why}` }];
}


/***/ }),

/***/ 6761:
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

/***/ 4013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ JsonOutline)
/* harmony export */ });
/* unused harmony export deepest */
/** Arrays and objects within each other that are read; deeper ones overflow the stack of whoever walks them. */
const deepest = 200;
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const isOpening = (byte) => byte === 0x7b || byte === 0x5b;
const isClosing = (byte) => byte === 0x7d || byte === 0x5d;
const isSpace = (byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const longestKept = 64;
/**
 * Follows the outline of a JSON text (RFC 8259) that comes in pieces, in constant memory: strings, brackets, where it
 * ends. It does not judge what stands between; it tells a whole text from one that was cut, and from no JSON at all.
 */
class JsonOutline {
    /** The brackets that are open, as the bytes that close them. */
    #open = [];
    #problem;
    #bytes = 0;
    #started = false;
    #ended = false;
    #inString = false;
    #escaped = false;
    #string = [];
    #key = '';
    #wanted;
    /** The value of the wanted member of the top-level object, where that is a string; cut to 64 bytes. */
    member;
    tooDeep = false;
    /** How many values it has, its members' and items' included; right only for a whole text. */
    values = 1;
    #justOpened = false;
    /** `wanted`: the name of the member whose value is kept. */
    constructor(wanted) {
        this.#wanted = wanted;
    }
    push(chunk) {
        for (const byte of chunk) {
            if (this.#problem !== undefined)
                return;
            this.#bytes++;
            if (this.#inString)
                this.#stringByte(byte);
            else if (!isSpace(byte) && !this.#isByteOrderMark(byte))
                this.#outsideByte(byte);
        }
    }
    /** What is wrong with the text, now that nothing more comes; undefined for a whole one. */
    problem() {
        if (this.#problem !== undefined)
            return this.#problem;
        return this.#ended ? undefined : 'it is JSON that was cut short';
    }
    #outsideByte(byte) {
        if (byte === comma || (this.#justOpened && !isClosing(byte)))
            this.values++;
        this.#justOpened = isOpening(byte);
        if (this.#ended)
            this.#problem = 'something follows the end of its JSON';
        else if (!this.#started && !isOpening(byte))
            this.#problem = 'it is not JSON';
        else if (isOpening(byte))
            this.#enter(byte);
        else if (isClosing(byte))
            this.#leave(byte);
        else if (byte === quote) {
            this.#inString = true;
            this.#string = [];
        }
        else if (byte === 0x3a && this.#open.length === 1)
            this.#key = this.#text();
        else if (byte === comma && this.#open.length === 1)
            this.#key = '';
    }
    #enter(byte) {
        this.#started = true;
        this.#open.push(byte + 2); // "{" and "}", "[" and "]" are two apart
        if (this.#open.length > deepest) {
            this.tooDeep = true;
            this.#problem = `its JSON is more than ${deepest} levels deep`;
        }
        this.#key = this.#open.length === 1 ? '' : this.#key;
    }
    #leave(byte) {
        if (this.#open.pop() !== byte)
            this.#problem = 'its JSON is broken';
        this.#ended = this.#open.length === 0;
    }
    #stringByte(byte) {
        if (this.#escaped)
            this.#escaped = false;
        else if (byte === backslash)
            this.#escaped = true;
        else if (byte === quote) {
            this.#inString = false;
            if (this.#open.length === 1 && this.#key === this.#wanted)
                this.member = this.#text();
            return;
        }
        if (this.#open.length === 1 && this.#string.length < longestKept)
            this.#string.push(byte);
    }
    #text() {
        return new TextDecoder().decode(Uint8Array.from(this.#string));
    }
    #isByteOrderMark(byte) {
        return !this.#started && byte === [0xef, 0xbb, 0xbf][this.#bytes - 1];
    }
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

/***/ 5641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isReportName),
/* harmony export */   bI: () => (/* binding */ reportFileNames),
/* harmony export */   fV: () => (/* binding */ isNameOfDelivered),
/* harmony export */   oy: () => (/* binding */ deliveredFileName)
/* harmony export */ });
/** The names that the files of each kind can have, first the one that a report as the backend delivered it gets. */
const reportFileNames = {
    cyclonedx: ['scangate.cdx.json', 'scangate-merged.cdx.json'],
    spdx: ['scangate.spdx.json'],
    pdf: ['scangate.pdf'],
    html: ['scangate.html'],
    sarif: ['scangate.sarif'],
    markdown: ['scangate.md'],
    junit: ['scangate.junit.xml'],
    codequality: ['scangate.codequality.json'],
    gitlab: [
        'gl-sast-report.json',
        'gl-dependency-scanning-report.json',
        'gl-container-scanning-report.json',
        'gl-secret-detection-report.json',
    ],
    csv: ['scangate.csv'],
    json: ['scangate.json'],
};
const fixedNames = new Set(Object.values(reportFileNames).flat());
/** Names of files of Scangate itself, which no report may take. */
const takenNames = new Set(['scangate-state.json', 'scangate-merged.cdx.json']);
/** Every file system takes a name of so many characters. */
const longestName = 120;
const deliveredName = /^scangate-[a-z0-9]+(?:-[a-z0-9]+)*\.(?:cdx\.json|spdx\.json|pdf|html|sarif|md|junit\.xml|codequality\.json|csv|xlsx|json)$/;
/** Whether a backend's report that is told from others by a name of its own can lie under this file name. */
function isNameOfDelivered(fileName) {
    return fileName.length <= longestName && deliveredName.test(fileName) && !takenNames.has(fileName);
}
/** Whether Scangate gives a report this file name. */
function isReportName(fileName) {
    return fixedNames.has(fileName) || isNameOfDelivered(fileName);
}
/**
 * The file name of a report as the backend delivered it: `scangate.pdf`, or `scangate-sbom.pdf` by the adapter's own
 * word for it; undefined for a word that would name a file of Scangate itself, or none.
 */
function deliveredFileName({ kind, name, extension }) {
    const [plain] = kind === 'other' ? [`scangate.${extension ?? 'json'}`] : reportFileNames[kind];
    if (name === undefined && kind !== 'other')
        return plain;
    const fileName = plain.replace(/^scangate/, `scangate-${name ?? kind}`);
    return isNameOfDelivered(fileName) ? fileName : undefined;
}


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

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _json_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4013);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(332);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3627);



/**
 * The value of a JSON text in UTF-8 of any origin; a byte order mark is accepted, of two members with one name the last
 * counts. Throws an `Error` that quotes nothing of the text: for what is no JSON, for what has more values than fit into
 * memory, and for what is too deep for whoever walks it. How long it may be is for the caller to say.
 */
function parseJson(bytes) {
    const outline = new _json_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonOutline */ .b();
    outline.push(bytes);
    if (outline.tooDeep)
        throw new Error(outline.problem());
    if (outline.values > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .mostJsonValues */ .Kl)
        throw new Error(`its JSON has more than ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .mostJsonValues */ .Kl)} values`);
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new Error(outline.problem() ?? 'its JSON is broken');
    }
}


/***/ }),

/***/ 310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuseMoreThan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);


/** Throws `RESULTS_TOO_LARGE` where a scan has more of something than is read: what is judged is all of it or nothing. */
function refuseMoreThan(most, count, what) {
    if (count <= most)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm('RESULTS_TOO_LARGE', `the scan has ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(count)} ${what}, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(most)} can be judged at once`, { hint: 'Scan it in parts: fewer folders or projects in one scan.' });
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

/***/ 1934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5573);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);


/**
 * The worst findings, at most `limit`: unknown severity right after high (nobody knows that it is less), then by
 * fixability and rule. Findings of one severity are only sorted when some of them are shown, so a million of them
 * cost one pass.
 */
function worstFirst(findings, limit) {
    const bySeverity = Map.groupBy(findings, (finding) => finding.severity);
    const shown = [];
    for (const severity of order) {
        if (shown.length >= limit)
            break;
        const sorted = [...(bySeverity.get(severity) ?? [])].sort(compare);
        shown.push(...sorted.slice(0, limit - shown.length));
    }
    return shown;
}
const order = [..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.slice(0, 2), 'unknown', ..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.slice(2, -1)];
function compare(a, b) {
    return (Number(b.fixVersions.length > 0) - Number(a.fixVersions.length > 0) ||
        (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.ruleId, b.ruleId) ||
        (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.component?.purl ?? a.locations[0]?.path ?? '', b.component?.purl ?? b.locations[0]?.path ?? ''));
}


/***/ }),

/***/ 869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9448);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1781);



/** Reads `config` as git-config(1) describes its syntax; includes are not followed. */
async function readConfig(dir) {
    const text = (await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir.common, 'config'), 1024 * 1024))?.toString('utf8') ?? '';
    let section = '';
    let origin;
    let objectFormat = 'sha1';
    for (const line of text.split('\n')) {
        const header = /^\s*\[\s*([A-Za-z0-9.-]+)(?:\s+"([^"]*)")?\s*\]/.exec(line);
        if (header)
            section = `${(header[1] ?? '').toLowerCase()}${header[2] === undefined ? '' : ` ${header[2]}`}`;
        const assignment = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*=(.*)$/.exec(header ? line.slice(header[0].length) : line);
        if (!assignment)
            continue;
        const key = `${section}.${(assignment[1] ?? '').toLowerCase()}`;
        const value = unquote(assignment[2] ?? '');
        if (key === 'remote origin.url')
            origin ??= value;
        if (key === 'extensions.objectformat' && value.toLowerCase() === 'sha256')
            objectFormat = 'sha256';
    }
    const clean = origin === undefined ? undefined : (0,_core_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCredentials */ .r)(origin);
    return clean === undefined ? { objectFormat } : { origin: clean, objectFormat };
}
function unquote(raw) {
    const value = raw.trim();
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
    return quoted === undefined ? value.replace(/\s[#;].*$/, '') : quoted.replace(/\\(.)/g, '$1');
}


/***/ }),

/***/ 8476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findWorktree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(189);



/**
 * Finds the work tree that a folder is part of: its own, else that of the nearest folder above with a `.git`. As git
 * does, the search ends at the border of a file system, and it does not enter what belongs to another user, who could
 * have put a `.git` there (git-config(1), `safe.directory`). Undefined also when the `.git` found is none that can be
 * read.
 */
async function findWorktree(folder) {
    const start = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => folder);
    const startStat = await statOf(start);
    if (startStat === undefined)
        return undefined;
    let root = start;
    for (;;) {
        const dotGit = await statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'));
        if (dotGit !== undefined) {
            if (root !== start && !isAlike(dotGit, startStat))
                return undefined;
            const dir = await (0,_git_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .findGitDir */ .r)(root);
            return dir === undefined ? undefined : { root, dir };
        }
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root);
        const parentStat = parent === root ? undefined : await statOf(parent);
        if (parentStat === undefined || !isAlike(parentStat, startStat))
            return undefined;
        root = parent;
    }
}
function isAlike(a, b) {
    return a.uid === b.uid && a.dev === b.dev;
}
async function statOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
}


/***/ }),

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ findGitDir)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1781);



const pointer = /^gitdir: ([^\0\r\n]+)\r?\n?$/;
const onePath = /^([^\0\r\n]+)\r?\n?$/;
/**
 * Finds the git folder of a checkout. `.git` is a folder, or, in a worktree or submodule, a file that names one; a
 * symbolic link counts as neither. Nothing read through such a file is believed unless it has git's exact shape.
 */
async function findGitDir(root) {
    const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git');
    const own = (await isFolder(dotGit)) ? dotGit : await readPointer(dotGit, pointer, root);
    if (own === undefined || !(await isFolder(own)))
        return undefined;
    const common = (await readPointer((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'commondir'), onePath, own)) ?? own;
    return (await isFolder(common)) ? { own, common } : undefined;
}
async function readPointer(file, shape, base) {
    const target = shape.exec((await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(file, 4096))?.toString('utf8') ?? '')?.[1];
    return target === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, target);
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isDirectory() ?? false;
}


/***/ }),

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/**
 * The whole of a small regular file, or undefined when there is none, it is a link, a device or a pipe, or it has more
 * than `maxBytes`. A missing file and a hostile one are the same to a reader of `.git`: nothing to go by.
 */
async function readSmallFile(path, maxBytes) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const noFollow = (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | noFollow), true);
            const stat = await handle.stat();
            if (!stat.isFile() || stat.size > maxBytes)
                return undefined;
            const content = await handle.readFile();
            return content.length > maxBytes ? undefined : content;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1781);


const sha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const symbolic = /^ref: (refs\/\S+)$/;
/** A ref may point at another ref; git itself stops after five. */
const longestChain = 5;
const packedRefsLimit = 64 * 1024 * 1024;
/** Reads HEAD, then the ref that it names, loose before packed (gitrepository-layout(5)). */
async function readHead(dir) {
    const head = await readLine((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir.own, 'HEAD'));
    if (head === undefined)
        return {};
    if (sha.test(head))
        return { sha: head };
    const name = symbolic.exec(head)?.[1];
    // A repository with the reftable format keeps this placeholder in HEAD (git-init(1), `--ref-format`).
    if (name === undefined || !isRefName(name) || name === 'refs/heads/.invalid')
        return {};
    const commit = await resolveRef(dir, name);
    const ref = name.replace(/^refs\/(?:heads|tags)\//, '');
    return commit === undefined ? { ref } : { ref, sha: commit };
}
async function resolveRef(dir, name, depth = 0) {
    const loose = (await readLine((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir.own, name))) ?? (await readLine((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir.common, name)));
    if (loose === undefined)
        return findPacked(dir, name);
    if (sha.test(loose))
        return loose;
    const next = symbolic.exec(loose)?.[1];
    if (next === undefined || !isRefName(next) || depth >= longestChain)
        return undefined;
    return resolveRef(dir, next, depth + 1);
}
async function findPacked(dir, name) {
    const packed = (await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir.common, 'packed-refs'), packedRefsLimit))?.toString('utf8');
    for (const line of packed?.split('\n') ?? []) {
        const space = line.indexOf(' ');
        if (line.slice(space + 1) === name && sha.test(line.slice(0, space)))
            return line.slice(0, space);
    }
    return undefined;
}
/** The part of git-check-ref-format(1) that keeps a name within its folder. */
function isRefName(name) {
    return !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/$/.test(name) && !name.split('/').includes('.');
}
async function readLine(file) {
    return (await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E)(file, 4096))?.toString('utf8').trimEnd();
}


/***/ }),

/***/ 2661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ trustedRoots),
/* harmony export */   W: () => (/* binding */ parseCertificates)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);



/** The certificates of a PEM text (RFC 7468), each checked to be one. Throws `INPUT_INVALID`. */
function parseCertificates(pem) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0)
        throw noCertificate('it holds no "-----BEGIN CERTIFICATE-----"');
    blocks.forEach((block, index) => {
        try {
            new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block);
        }
        catch {
            throw noCertificate(`its certificate ${index + 1} of ${blocks.length} cannot be read`);
        }
    });
    return blocks;
}
/** The trusted roots: those that Node.js trusts (NODE_EXTRA_CA_CERTS among them) and the given ones. */
function trustedRoots(pem) {
    return [...(0,node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates)('default'), ...parseCertificates(pem)];
}
function noCertificate(why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScangateError */ .fm('INPUT_INVALID', `ca-file is no list of certificates in PEM form: ${why}`, {
        hint: 'Give the certificate of the authority as text that begins with -----BEGIN CERTIFICATE-----, for example ca-file: certs/company-ca.pem',
    });
}


/***/ }),

/***/ 3805:
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

/***/ 783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ urlProblem)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5249);

/** Why nothing is sent to this URL, in words for people; undefined where it may be used. */
function urlProblem(url, allowHttp) {
    const host = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHost */ .n0)(url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return `only https is supported, not ${url.protocol.slice(0, -1)}`;
    if (url.username !== '' || url.password !== '')
        return 'the URL holds credentials; give them by an input';
    if ((0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isMetadata */ .SE)(host))
        return `${host} is a link-local or metadata address`;
    if (url.protocol === 'http:' && !allowHttp && !(0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(host))
        return 'plain http would send credentials in clear text; use https, or allow-http where that is meant';
    return undefined;
}


/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkFont)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** How TrueType and OpenType files begin ("OpenType font file", learn.microsoft.com/typography). */
const beginnings = ['00010000', '4f54544f', '74727565'];
/** Rejects with an `InputError` for a file that cannot be read or is no TTF or OTF, before anything is rendered. */
async function checkFont(path) {
    const refuse = (why) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([
        { input: 'pdf-font', message: `'${path}' ${why}`, hint: 'Give the path of a TTF or OTF file.' },
    ]);
    let beginning;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // Nobody waits at a pipe or a terminal that a link in the checkout leads to.
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)), true);
            if (!(await file.stat()).isFile())
                throw new Error('it is not a regular file');
            const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
            beginning = buffer.subarray(0, bytesRead).toString('hex');
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (thrown) {
        throw refuse(`cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(thrown)}`);
    }
    if (!beginnings.includes(beginning))
        throw refuse('is no font of that kind');
}


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ gitlabFilesFor),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   e: () => (/* binding */ gitlabFileNames),
/* harmony export */   pQ: () => (/* binding */ gitlabReports),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/** GitLab's security reports, by file name: what it calls the scan, and the categories that belong there. */
const gitlabReports = {
    'gl-sast-report.json': { type: 'sast', categories: ['sast'] },
    'gl-dependency-scanning-report.json': { type: 'dependency_scanning', categories: ['sca', 'malware'] },
    'gl-container-scanning-report.json': { type: 'container_scanning', categories: ['container'] },
    'gl-secret-detection-report.json': { type: 'secret_detection', categories: ['secret'] },
};
const gitlabFileNames = Object.keys(gitlabReports);
/** The checks that say whether a report of these categories speaks of everything. */
function coverageOf({ checks }, categories) {
    const concerned = checks.filter((check) => categories.some((name) => check.categories.includes(name)));
    return {
        concerned,
        isComplete: concerned.length > 0 && concerned.every(({ state }) => state === 'complete'),
    };
}
/**
 * The reports that a result gives: those with findings and, in a run that came to a verdict, those whose checks covered
 * everything and found nothing. An empty report of what was not checked would tell GitLab that its earlier findings are
 * gone.
 */
function gitlabFilesFor(result) {
    return gitlabFileNames.filter((name) => {
        const { categories } = gitlabReports[name];
        const isClean = result.verdict !== undefined && coverageOf(result, categories).isComplete;
        return isClean || result.findings.some(isOf(categories));
    });
}
/** Malware that is a file and no package has no place among dependencies. */
function isOf(categories) {
    return ({ category, component }) => categories.includes(category) && (category !== 'malware' || component !== undefined);
}


/***/ }),

/***/ 8472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
;// CONCATENATED MODULE: ./build/reports/markdown/checks.js

const shownReasons = 10;
const states = {
    complete: (0,core_text.md) `complete`,
    incomplete: (0,core_text.md) `**only in part**`,
    'not-checked': (0,core_text.md) `**NOT checked**`,
};
/** What the reader must not take for "nothing found"; undefined when everything was checked. */
function missing({ checks }) {
    const gaps = checks.filter(({ state }) => state !== 'complete');
    if (gaps.length === 0)
        return undefined;
    return (0,core_text/* joinMarkdown */.UF)([
        (0,core_text.md) `## Not checked`,
        (0,core_text.md) `The absence of findings says nothing here:`,
        (0,core_text/* joinMarkdown */.UF)(gaps.map(describeGap), '\n'),
    ], '\n\n');
}
function describeGap({ name, state, reasons }) {
    const shown = reasons.slice(0, shownReasons).map((reason) => (0,core_text.md) `  - ${(0,core_text/* mdMessage */.be)(reason)}`);
    const more = reasons.length - shown.length;
    return (0,core_text/* joinMarkdown */.UF)([(0,core_text.md) `- ${name}: ${states[state]}`, ...shown, ...(more > 0 ? [(0,core_text.md) `  - and ${more} more reasons`] : [])], '\n');
}
function checksTable({ checks }) {
    if (checks.length === 0)
        return (0,core_text.md) `Nothing was checked.`;
    return (0,core_text/* mdTable */.gJ)([(0,core_text.md) `check`, (0,core_text.md) `state`, (0,core_text.md) `covered`], checks.map(({ name, state, scope }) => [(0,core_text.md) `${name}`, states[state], (0,core_text.md) `${scope}`]));
}

// EXTERNAL MODULE: ./build/core/grade.js
var grade = __webpack_require__(6761);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/reports/markdown/findings.js




/** How many there are of each severity, and how many of these are new where there is a baseline. */
function countsTable({ counts, findings, grading }) {
    const hasBaseline = findings.some(({ baseline }) => baseline !== undefined);
    const added = (0,severity/* countBySeverity */.Ot)(findings.filter(({ baseline }) => baseline === 'new'));
    const cell = (all, fresh) => hasBaseline && all > 0 ? (0,core_text.md) `${(0,core_text/* say */.cv) `${all}`} (${(0,core_text/* say */.cv) `${fresh}`} new)` : (0,core_text.md) `${(0,core_text/* say */.cv) `${all}`}`;
    if (grading === 'pass-fail') {
        const [all, fresh] = [(0,grade/* countByGrade */.E)(counts), (0,grade/* countByGrade */.E)(added)];
        const cells = [cell(all.failed, fresh.failed), cell(all.warned, fresh.warned)];
        return (0,core_text/* mdTable */.gJ)([grades.failed, grades.warned], [cells]);
    }
    return (0,core_text/* mdTable */.gJ)(severity/* severities */.gO.map((severity) => words[severity]), [severity/* severities */.gO.map((severity) => cell(counts[severity], added[severity]))]);
}
/** The worst findings, `rows` of them, and how many more there are. */
function findingsTable({ findings, grading }, rows) {
    const shown = (0,worst_first/* worstFirst */.m)(findings, rows);
    const table = (0,core_text/* mdTable */.gJ)([grading === 'pass-fail' ? (0,core_text.md) `result` : (0,core_text.md) `severity`, (0,core_text.md) `what`, (0,core_text.md) `where`, (0,core_text.md) `fixed in`], shown.map((finding) => [
        (0,core_text/* joinMarkdown */.UF)([
            grading === 'pass-fail' ? grades[(0,grade/* gradeOf */.V)(finding.severity)] : words[finding.severity],
            ...(finding.baseline === 'new' ? [(0,core_text.md) `**new**`] : []),
        ], ', '),
        (0,core_text/* joinMarkdown */.UF)([identity(finding), (0,core_text.md) `${finding.title}`], ' '),
        where(finding),
        finding.fixVersions[0] === undefined ? (0,core_text.md) `–` : (0,core_text.md) `${finding.fixVersions[0]}`,
    ]));
    const more = findings.length - shown.length;
    return more > 0 ? (0,core_text/* joinMarkdown */.UF)([table, (0,core_text.md) `… and **${more}** more in ${'scangate.json'}.`], '\n\n') : table;
}
function identity({ ruleId, url }) {
    const label = (0,core_text.md) `${ruleId}`;
    return url === undefined ? label : (0,core_text/* mdLink */.YF)(label, url);
}
function where({ component, locations }) {
    if (component)
        return (0,core_text.md) `${`${component.name} ${component.version}`}`;
    const [first] = locations;
    if (!first)
        return (0,core_text.md) `–`;
    return first.startLine === undefined ? (0,core_text.md) `${first.path}` : (0,core_text.md) `${`${first.path}:${first.startLine}`}`;
}
const words = {
    critical: (0,core_text.md) `critical`,
    high: (0,core_text.md) `high`,
    medium: (0,core_text.md) `medium`,
    low: (0,core_text.md) `low`,
    info: (0,core_text.md) `info`,
    unknown: (0,core_text.md) `unknown`,
};
const grades = { failed: (0,core_text.md) `failed`, warned: (0,core_text.md) `warned` };

;// CONCATENATED MODULE: ./build/reports/markdown/ignored.js



/** What somebody decided not to count, and why; the first `rows` of it. */
function ignoredSection({ ignored = [] }, rows) {
    if (ignored.length === 0)
        return [];
    const heading = (0,core_text.md) `## ${(0,explain/* countOf */.p)(ignored.length, (0,core_text/* say */.cv) `ignored finding`, (0,core_text/* say */.cv) `ignored findings`)}`;
    const shown = ignored.slice(0, rows);
    if (shown.length === 0)
        return [heading];
    const table = (0,core_text/* mdTable */.gJ)([(0,core_text.md) `what`, (0,core_text.md) `where`, (0,core_text.md) `reason`, (0,core_text.md) `until`], shown.map(({ finding, reason, until }) => [
        (0,core_text/* joinMarkdown */.UF)([identity(finding), (0,core_text.md) `${finding.title}`], ' '),
        where(finding),
        (0,core_text/* mdMessage */.be)(reason),
        until === undefined ? (0,core_text.md) `–` : (0,core_text.md) `${until}`,
    ]));
    const more = ignored.length - shown.length;
    return [heading, table, ...(more > 0 ? [(0,core_text.md) `… and **${more}** more in ${'scangate.json'}.`] : [])];
}

;// CONCATENATED MODULE: ./build/reports/markdown/render.js





/** From the whole to the head alone. */
const render_forms = [
    { rows: 25, details: true, isShort: false },
    { rows: 10, details: true, isShort: true },
    { rows: 5, details: true, isShort: true },
    { rows: 0, details: true, isShort: true },
    { rows: 0, details: false, isShort: true },
];
/**
 * `scangate.md`: the verdict and its reasons for a person, in GitHub Flavored Markdown. Everything foreign is inert. Under
 * a limit it first loses findings, then details, and never its head; then it says where the rest is.
 */
function renderMarkdown(result, { limit = Number.POSITIVE_INFINITY } = {}) {
    const fits = (text) => (0,core_text/* bytesOf */.$$)(text) <= limit;
    for (const form of render_forms) {
        const text = join(blocksOf(result, form));
        if (fits(text))
            return text;
    }
    const { headline, reasons } = (0,explain/* explain */.W)(result);
    const headOf = (count) => join([
        (0,core_text.md) `# Scangate: ${headline}`,
        list(reasons.slice(0, count)),
        whereTheRestIs(result),
        countsTable(result),
    ]);
    const count = reasons.findLastIndex((_, index) => fits(headOf(index + 1))) + 1;
    return headOf(count);
}
function blocksOf(result, { rows, details, isShort }) {
    const gaps = details ? missing(result) : undefined;
    const { headline, reasons, notices, next } = (0,explain/* explain */.W)(result);
    return [
        (0,core_text.md) `# Scangate: ${headline}`,
        list(reasons),
        describeTarget(result),
        ...(isShort ? [whereTheRestIs(result)] : []),
        ...(gaps ? [gaps] : []),
        ...(result.checks.length > 0 || result.findings.length > 0
            ? [(0,core_text.md) `## ${(0,explain/* countOf */.p)(result.findings.length, (0,core_text/* say */.cv) `finding`, (0,core_text/* say */.cv) `findings`)}`, countsTable(result)]
            : []),
        ...(result.findings.length > 0 && rows > 0 ? [findingsTable(result, rows)] : []),
        ...ignoredSection(result, rows),
        ...(details ? [(0,core_text.md) `## What was checked`, checksTable(result), list(notices)] : []),
        ...(next.length > 0 ? [(0,core_text.md) `## What to do next`, list(next)] : []),
        ...(details ? describeReports(result) : []),
    ];
}
function join(blocks) {
    const text = (0,core_text/* joinMarkdown */.UF)(blocks.filter((block) => block.toString() !== ''), '\n\n');
    return (0,core_text.md) `${text}\n`;
}
function list(sentences) {
    return (0,core_text/* joinMarkdown */.UF)(sentences.map((sentence) => (0,core_text.md) `- ${sentence}`), '\n');
}
/** The report that a person reads best, of those that were written. */
function whereTheRestIs({ reports }) {
    const kinds = ['html', 'markdown', 'pdf', 'json'];
    const [best] = kinds.flatMap((kind) => reports.find((report) => report.kind === kind) ?? []);
    return (0,core_text.md) `This is a short form; the rest is in ${best?.path ?? 'scangate.json'}.`;
}
function describeTarget({ target, checks, backend, tool }) {
    const { repository, ref, sha } = target;
    const verb = checks.length === 0 ? (0,core_text.md) `This is about` : (0,core_text.md) `Scanned`;
    return (0,core_text.md) `${verb} ${repository ?? (0,core_text.md) `the checkout`}${ref === undefined ? (0,core_text.md) `` : (0,core_text.md) ` at ${ref}`}${sha === undefined ? (0,core_text.md) `` : (0,core_text.md) ` (${sha.slice(0, 12)})`} with backend ${backend}, Scangate ${tool.version}.`;
}
function describeReports({ reports }) {
    if (reports.length === 0)
        return [];
    const lines = reports.map(({ path, madeBy }) => (0,core_text.md) `- ${path}${madeBy === 'backend' ? (0,core_text.md) ` (as the scanner delivered it)` : (0,core_text.md) ``}`);
    return [(0,core_text.md) `## Reports`, (0,core_text/* joinMarkdown */.UF)(lines, '\n')];
}


/***/ }),

/***/ 2820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ whyNotOfKind),
/* harmony export */   l: () => (/* binding */ parseObject)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(332);
/* harmony import */ var _core_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(476);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3627);




/** A PDF may have so much after its end. */
const pdfTail = 1_024;
/**
 * Why a report is not what its kind says, as the rest of a sentence: `is not JSON`; undefined when it is. Only what can
 * be told without reading all of it as a program for it would.
 */
function whyNotOfKind({ kind, extension, content }) {
    if (content.length === 0)
        return 'is empty';
    switch (kind === 'other' ? extension : kind) {
        case 'pdf':
            return whyNotPdf(bufferOf(content));
        case 'cyclonedx':
            return whyNotJson(content, isCycloneDx, 'CycloneDX');
        case 'sarif':
            return whyNotJson(content, isSarif, 'SARIF 2.1.0');
        case 'spdx':
            return whyNotJson(content, isSpdx, 'SPDX');
        case 'xlsx':
            return whyNotSpreadsheet(bufferOf(content));
        case 'html':
        case 'junit':
            return beginsWithTag(content) ? undefined : 'does not begin with a tag';
        case 'codequality':
        case 'json':
        case undefined:
            return jsonIn(content) === undefined ? 'is not JSON' : undefined;
        default:
            return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) ? undefined : 'is not text in UTF-8';
    }
}
function bufferOf({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}
/** A ZIP archive (APPNOTE.TXT 4.3.7) with the part that names the types of all others (ECMA-376 part 2, 7.2.3). */
function whyNotSpreadsheet(content) {
    if (content.toString('latin1', 0, 4) !== 'PK\u0003\u0004')
        return 'does not begin as a spreadsheet does';
    return content.includes('[Content_Types].xml') ? undefined : 'is an archive, but no spreadsheet';
}
function beginsWithTag(content) {
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) && /^\uFEFF?\s*</.test(bufferOf(content).toString('utf8', 0, 1_024));
}
function whyNotPdf(content) {
    if (content.toString('latin1', 0, 5) !== '%PDF-')
        return 'does not begin as a PDF does';
    return content.subarray(-pdfTail).includes('%%EOF') ? undefined : 'ends in the middle of the PDF';
}
function whyNotJson(content, isOne, name) {
    if (content.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .largestAnswer */ .Bo)
        return `is larger than ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibytes */ .jh)(_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .largestAnswer */ .Bo)}`;
    const document = parseObject(content);
    if (document === undefined)
        return 'is not a JSON object';
    return isOne(document) ? undefined : `is JSON, but not ${name}`;
}
/** The object that a JSON text holds; undefined when it holds none. */
function parseObject(content) {
    const value = jsonIn(content);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** The value of a JSON text; undefined when it is none. */
function jsonIn(content) {
    try {
        return (0,_core_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(content);
    }
    catch {
        return undefined;
    }
}
function isCycloneDx({ bomFormat, specVersion, components }) {
    const listsComponents = components === undefined || Array.isArray(components);
    return bomFormat === 'CycloneDX' && typeof specVersion === 'string' && listsComponents;
}
function isSarif({ version, runs }) {
    return version === '2.1.0' && Array.isArray(runs);
}
/** Version 2 says so in a field (ScanCode.io adds a UUID to its id), version 3 by its JSON-LD context. */
function isSpdx(document) {
    const { spdxVersion, SPDXID } = document;
    if (typeof spdxVersion === 'string')
        return /^SPDX-2\.\d$/.test(spdxVersion) && String(SPDXID).startsWith('SPDXRef-DOCUMENT');
    const context = JSON.stringify(document['@context']) ?? '';
    return Array.isArray(document['@graph']) && context.includes('spdx.org/rdf/3');
}


/***/ }),

/***/ 3593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactResult: () => (/* binding */ redactResult)
/* harmony export */ });
const finding = {
    fingerprint: 'keep',
    ruleId: 'redact',
    title: 'redact',
    description: 'redact',
    locations: { path: 'redact' },
    component: { purl: 'redact', name: 'redact', version: 'redact' },
    aliases: 'redact',
    cwes: 'redact',
    ratings: { vector: 'redact' },
    fixVersions: 'redact',
    remediation: 'redact',
    url: 'redact',
};
const decisions = {
    tool: { name: 'keep', version: 'keep' },
    backend: 'keep',
    target: { repository: 'redact', ref: 'redact', sha: 'keep' },
    scan: { backend: 'keep', id: 'redact', url: 'redact' },
    startedAt: 'keep',
    finishedAt: 'keep',
    failOn: 'keep',
    verdict: { rules: { rule: 'keep' }, unmet: { about: 'keep', reason: 'redact' } },
    failure: {
        code: 'keep',
        message: 'redact',
        hint: 'redact',
        problems: { input: 'redact', message: 'redact', hint: 'redact' },
    },
    checks: { reasons: 'redact', scope: 'redact' },
    findings: finding,
    ignored: { finding, reason: 'redact', until: 'keep' },
    sbom: {
        projects: { id: 'redact', name: 'redact', version: 'redact', path: 'redact', lockfile: 'redact' },
        components: {
            purl: 'redact',
            ecosystem: 'keep',
            name: 'redact',
            version: 'redact',
            licenses: 'redact',
            hashes: { hex: 'keep' },
            lockfiles: 'redact',
        },
        dependencies: { ref: 'redact', dependsOn: 'redact' },
    },
    notices: 'redact',
    reports: { path: 'redact' },
};
/**
 * The result without the secrets of the run, and with well-formed text. It happens before rendering: in the text of a
 * report a replacement could break the format, and an encoding could hide a secret. What a program reads (outcomes,
 * severities, fingerprints, dates, …) stays, so a secret of the same spelling leaves a file that can be read.
 */
function redactResult(result, redactor) {
    const redact = (text) => redactor.redact(text.toWellFormed());
    return carryOut(decisions, result, redact);
}
/** What is not changed is shared with the value, so that a large result is not held twice. */
function carryOut(decision, value, redact) {
    if (decision === 'keep')
        return value;
    if (Array.isArray(value))
        return changedItems(value, (item) => carryOut(decision, item, redact));
    if (typeof value === 'string')
        return decision === 'redact' ? redact(value) : value;
    if (typeof value !== 'object' || value === null || decision === 'redact')
        return value;
    return changedFields(value, (field, part) => carryOut(decision[field] ?? 'keep', part, redact));
}
function changedItems(items, change) {
    let changed;
    for (const [index, item] of items.entries()) {
        const after = change(item);
        if (after !== item && !changed)
            changed = items.slice(0, index);
        changed?.push(after);
    }
    return changed ?? items;
}
function changedFields(value, change) {
    const changes = Object.entries(value).flatMap(([field, part]) => {
        const after = change(field, part);
        return after === part ? [] : [[field, after]];
    });
    return changes.length === 0 ? value : Object.assign({ ...value }, Object.fromEntries(changes));
}


/***/ })

};
