export const id = 8498;
export const ids = [8498];
export const modules = {

/***/ 35235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loadSettings),
/* harmony export */   P: () => (/* binding */ showPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61653);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22635);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98765);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95252);







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

/***/ 60736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ loadStepSettings)
});

// EXTERNAL MODULE: ./build/config/sources.js
var config_sources = __webpack_require__(98765);
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
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
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

;// CONCATENATED MODULE: ./build/github/settings.js


/** Reads the inputs of a step: those of the workflow count first. */
function loadStepSettings({ host, context }, check) {
    const fromFork = context.pullRequest?.fromFork === true;
    return loadJobSettings(host, { sources: [(0,config_sources/* stepInputSource */.ot)(host.env)], fromFork, platform: 'github' }, check);
}


/***/ }),

/***/ 93319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openStep)
});

// EXTERNAL MODULE: ./build/job/secrets.js
var secrets = __webpack_require__(34109);
// EXTERNAL MODULE: ./build/platforms/github/command-files.js
var command_files = __webpack_require__(316);
// EXTERNAL MODULE: ./build/platforms/github/commands.js
var github_commands = __webpack_require__(23765);
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

;// CONCATENATED MODULE: ./build/core/given.js
function given(name, value) {
    return value ? { [name]: value } : {};
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

// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(13405);
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
// EXTERNAL MODULE: ./build/core/secret-forms.js
var secret_forms = __webpack_require__(56806);
;// CONCATENATED MODULE: ./build/platforms/github/masking.js



/**
 * A redactor that also makes the runner hide each secret, and every form of it, in whatever any later step writes. A
 * secret has to be added before anything that knows it may write.
 */
function createMaskingRedactor(output) {
    const redactor = (0,redact/* createRedactor */.l)();
    const masked = new Set();
    return {
        add(secret) {
            for (const form of (0,secret_forms/* formsToHide */.N)(secret).difference(masked)) {
                masked.add(form);
                output.write(`::add-mask::${(0,github_commands/* escapeData */.u)(form)}\n`);
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
    (0,secrets/* registerSecrets */.d)(redactor, host.env);
    const commands = (0,github_commands/* createCommands */.h)(host.stdout, redactor);
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
        addSummary: (markdown) => append('GITHUB_STEP_SUMMARY', redactor.redact(markdown.toString())),
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


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// Generated from package.json by `npm run generate`.
const version = '1.0.0';


/***/ })

};
