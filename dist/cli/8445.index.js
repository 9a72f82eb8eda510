export const id = 8445;
export const ids = [8445];
export const modules = {

/***/ 8445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PP: () => (/* binding */ commandLineSource),
  un: () => (/* binding */ loadSessionSettings),
  fA: () => (/* binding */ openSession),
  ql: () => (/* binding */ sessionPlace)
});

// EXTERNAL MODULE: ./build/config/sources.js
var sources = __webpack_require__(8765);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/job/job.js
var job = __webpack_require__(6319);
// EXTERNAL MODULE: ./build/job/place.js
var place = __webpack_require__(191);
// EXTERNAL MODULE: ./build/job/secrets.js
var secrets = __webpack_require__(4109);
// EXTERNAL MODULE: ./build/job/settings.js + 1 modules
var settings = __webpack_require__(449);
// EXTERNAL MODULE: ./build/job/target.js
var target = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/platforms/terminal/logger.js
var logger = __webpack_require__(8098);
// EXTERNAL MODULE: ./build/cli/flags.js
var flags = __webpack_require__(6222);
;// CONCATENATED MODULE: ./build/cli/open-ci.js

/**
 * The CI that a command runs in, as the user says or else as the environment does; undefined on a terminal. A word that
 * names none is an input with a problem, which is told with all others.
 */
async function openCi(host, asked, log) {
    const word = asked ?? host.env.SCANGATE_PLATFORM?.trim();
    const platform = word === undefined || word === '' || word === 'auto' ? (0,job/* jobOf */.Z)(host.env, host.clock.date()).platform : word;
    if (platform === 'gitlab')
        return (await Promise.all(/* import() */[__webpack_require__.e(6478), __webpack_require__.e(8346)]).then(__webpack_require__.bind(__webpack_require__, 8346))).openGitLab(host, log);
    if (platform === 'azure')
        return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9679), __webpack_require__.e(3084)]).then(__webpack_require__.bind(__webpack_require__, 3084))).openAzure(host, log);
    return undefined;
}

;// CONCATENATED MODULE: ./build/cli/session.js










/** Reads the command line of `command`, which takes `operandCount` arguments. */
async function openSession(host, command, operandCount) {
    const commandLine = (0,flags/* readCommandLine */.y)(command, operandCount);
    const { json, quiet, verbose } = command.opts();
    const verbosity = verbose ? 'verbose' : quiet ? 'quiet' : 'normal';
    const log = { output: host.stderr, verbosity: json && !verbose ? 'quiet' : verbosity };
    const ci = await openCi(host, commandLine.flags.get('platform'), log);
    const redactor = ci?.redactor ?? (0,redact/* createRedactor */.l)();
    (0,secrets/* registerSecrets */.d)(redactor, host.env);
    return {
        host,
        commandLine,
        json: json === true,
        verbosity,
        redactor,
        logger: ci?.logger ?? (0,logger/* createTerminalLogger */.n)(log.output, redactor, log.verbosity),
        ...(ci ? { ci } : {}),
    };
}
/** What stands on the command line; `path` is the operand when the command takes one. */
function commandLineSource({ commandLine }, path) {
    const flags = new Map(commandLine.flags);
    if (path !== undefined)
        flags.set('path', path);
    return { ...(0,sources/* flagSource */.qz)(flags), problems: commandLine.problems };
}
/** Resolves the inputs of a session. */
async function loadSessionSettings(session, path, check) {
    const { host, ci } = session;
    const { inputs = [], names = {}, fromFork = false, id: platform = 'cli' } = ci ?? {};
    const sources = [commandLineSource(session, path), ...inputs];
    return (0,settings/* loadInputs */.I)(host, { sources, names, fromFork, platform }, check);
}
/** What a command is about: in a CI the code that the job is for. */
function sessionPlace({ host, ci }, settings) {
    return ci ? (0,place/* jobPlace */.$)(host, ci, settings) : (0,target/* placeOf */.$)(settings, (0,job/* jobOf */.Z)(host.env, host.clock.date()), host.cwd);
}


/***/ }),

/***/ 5235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loadSettings),
/* harmony export */   P: () => (/* binding */ showPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9190);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2635);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8765);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5252);







/** The config file that is looked for in the checkout. */
const configFileNames = ['.scangate.yml', '.scangate.yaml'];
const largestConfigFile = 256 * 1024;
/**
 * Resolves all inputs: the sources given, in their order, then those that the chosen backend adds, then the config
 * file, then the defaults. Rejects with an `InputError` that holds every problem found, those of `check` among them.
 */
async function loadSettings(sources, cwd, check = async () => [], ofBackend = () => [], { notInFile = [], presets } = {}) {
    const bare = sources.map((source) => ({ ...source, problems: [] }));
    const first = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f)((0,_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInputs */ .e)(bare, cwd, ['path', 'config']));
    const file = await readConfigFile(first.path, first.config, cwd);
    const fromFile = file.source ? [without(file.source, notInFile)] : [];
    const { backend } = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f)((0,_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInputs */ .e)([...bare, ...fromFile], cwd, ['backend']));
    const resolution = {
        ...(0,_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInputs */ .e)([
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(problems);
    return {
        // Without a problem every input has been read as its own kind, so nothing is missing.
        settings: (0,_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f)(resolution),
        resolution,
        ...(file.source ? { configFile: file.shownAs } : {}),
    };
}
/** What a path in the config file leads to is read, so a link that a change has put there may not lead elsewhere. */
async function linksOut({ inputs }, cwd) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd);
    const found = [...inputs.values()].map(async ({ name, value, origin, spelled }) => {
        if (origin !== 'config file' || (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .definitionOf */ .Fg)(name).type.kind !== 'path')
            return [];
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(String(value)).catch(() => root);
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(showPath(real, root)))
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
    const reading = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .readYaml */ .g)(text.trim() === '' ? '{}' : text);
    if ('refused' in reading)
        return refuse(`is not YAML: ${reading.refused}`, "A config file holds lines like 'fail-on: high'.");
    if (!(0,_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .isMap */ .j)(reading.value))
        return refuse('does not hold a map of inputs', "A config file holds lines like 'fail-on: high'.");
    return { shownAs, source: (0,_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(reading.value, shownAs), problems: [] };
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

/***/ 7508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseValue)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_gate_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7723);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2732);
/* harmony import */ var _core_url_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9448);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5252);





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

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ resolveInputs),
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/* harmony import */ var _parse_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7508);


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

/***/ 5252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   j: () => (/* binding */ isMap)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

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

/***/ 7723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseRules),
/* harmony export */   U: () => (/* binding */ formatRule)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6889);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2732);



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

/***/ 6889:
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

/***/ 9448:
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
    // A mirror has the address of what it mirrors in its path: https://mirror/https://user:token@host/x
    url.pathname = url.pathname.replace(/(https?:\/\/?|:\/\/)[^/]*@/gi, '$1');
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

/***/ 5799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(869);
/* harmony import */ var _find_worktree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8476);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9425);



/** Reads the repository whose work tree holds `folder` (absolute); undefined when there is none. */
async function readRepository(folder) {
    const found = await (0,_find_worktree_js__WEBPACK_IMPORTED_MODULE_1__/* .findWorktree */ .H)(folder);
    if (found === undefined)
        return undefined;
    const [head, { origin }] = await Promise.all([(0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .z)(found.dir), (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)(found.dir)]);
    return { root: found.root, head, ...(origin === undefined ? {} : { origin }) };
}


/***/ }),

/***/ 6319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ jobOf)
/* harmony export */ });
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


/***/ }),

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ jobPlace)
/* harmony export */ });
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5799);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6319);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9475);



/**
 * What a job is about: what the inputs say, else the code that the CI names, unless the folder holds a checkout of
 * something else. `within` tells it from other work of the same job.
 */
async function jobPlace(host, { code, standsFor }, settings, within = []) {
    const git = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .N)(settings.path);
    const isThat = git?.head.sha === undefined || git.head.sha === code.sha || standsFor(git.head.sha);
    const job = (0,_job_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Z)(host.env, host.clock.date());
    const place = await (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(isThat ? withCode(settings, code) : settings, job, host.cwd);
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


/***/ }),

/***/ 449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ loadInputs),
  X: () => (/* binding */ loadJobSettings)
});

// EXTERNAL MODULE: ./build/backends/vendor-environment.js
var vendor_environment = __webpack_require__(1072);
// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
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
var load = __webpack_require__(5235);
// EXTERNAL MODULE: ./build/config/resolve.js
var resolve = __webpack_require__(2635);
// EXTERNAL MODULE: ./build/config/sources.js
var config_sources = __webpack_require__(8765);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/job/settings.js






/**
 * Reads inputs: the sources given first, then `SCANGATE_…`, the names of the vendor and of the CI, and the config file,
 * which decides nothing in a change request from a fork: whoever opened it wrote the file. Rejects with an `InputError`.
 */
function loadInputs({ env, cwd }, { sources, names = {}, fromFork, platform }, check) {
    return (0,load/* loadSettings */.M)([...sources, (0,config_sources/* environmentSource */.nC)(env)], cwd, check, (backend) => [(0,config_sources/* foreignEnvironmentSource */.zl)(env, { ...vendor_environment/* vendorEnvironment */.U[backend], ...names })], { notInFile: fromFork ? judging : [], presets: (0,config_sources/* presetSource */.DA)(platform) });
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
    const presets = (0,resolve/* settingsOf */.f)((0,resolve/* resolveInputs */.e)([(0,config_sources/* presetSource */.DA)(inputs.platform)], host.cwd));
    const settings = { ...presets, ...(0,resolve/* settingsOf */.f)(resolution) };
    return { settings, problems, resolution };
}


/***/ }),

/***/ 9475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   C: () => (/* binding */ checkPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2732);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5799);




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
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => error);
    const input = 'path';
    if (found instanceof Error) {
        const near = typed === undefined ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(typed, commandNames);
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
    const git = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepository */ .N)(settings.path);
    const from = git?.root ?? (await resolved(cwd));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, await resolved(settings.path)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
    return { job, target: targetOf(settings, git), folder };
}
function resolved(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
}


/***/ })

};
