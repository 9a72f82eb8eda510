export const id = 7345;
export const ids = [7345];
export const modules = {

/***/ 7345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openSession),
/* harmony export */   u: () => (/* binding */ loadSessionSettings)
/* harmony export */ });
/* harmony import */ var _backends_vendor_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1072);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5235);
/* harmony import */ var _config_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8765);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(193);
/* harmony import */ var _platforms_terminal_logger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8098);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6222);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9112);







/** Reads the command line of `command`, which takes `operandCount` arguments. */
function openSession(host, command, operandCount) {
    const commandLine = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommandLine */ .y)(command, operandCount);
    const { json, quiet, verbose } = command.opts();
    const verbosity = verbose ? 'verbose' : quiet ? 'quiet' : 'normal';
    const redactor = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .createRedactor */ .lY)();
    (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .registerSecrets */ .d)(redactor, host.env);
    return {
        host,
        commandLine,
        json: json === true,
        verbosity,
        redactor,
        logger: (0,_platforms_terminal_logger_js__WEBPACK_IMPORTED_MODULE_3__/* .createTerminalLogger */ .n)(host.stderr, redactor, json && !verbose ? 'quiet' : verbosity),
    };
}
/** Resolves the inputs of a session; `path` is the operand when the command takes one. */
async function loadSessionSettings({ host, commandLine }, path, check) {
    const flags = new Map(commandLine.flags);
    if (path !== undefined)
        flags.set('path', path);
    const source = { ...(0,_config_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .flagSource */ .qz)(flags), problems: commandLine.problems };
    return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSettings */ .M)([source, (0,_config_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentSource */ .nC)(host.env)], host.cwd, check, (backend) => [
        (0,_config_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignEnvironmentSource */ .zl)(host.env, _backends_vendor_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .vendorEnvironment */ .U[backend]),
    ]);
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
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2635);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8765);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5252);






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

/***/ 8765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ fileSource),
/* harmony export */   nC: () => (/* binding */ environmentSource),
/* harmony export */   qz: () => (/* binding */ flagSource),
/* harmony export */   zl: () => (/* binding */ foreignEnvironmentSource)
/* harmony export */ });
/* unused harmony export stepInputSource */
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2732);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);


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
    return url.href;
}
function withoutQuery(address, keepFragment) {
    const [place] = scpForm.exec(address) ?? [];
    const rest = /^(?:\?[^#]*)?(#.*)?$/.exec(address.slice(place?.length));
    if (place === undefined || rest === null)
        return undefined;
    return keepFragment ? place + (rest[1] ?? '') : place;
}


/***/ })

};
