export const id = 6424;
export const ids = [6424];
export const modules = {

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ optionsNotInFile),
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _config_parse_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7508);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2732);


/**
 * Reads the options of a user by the table of the backend, and finds all problems at once. A name may also be written
 * as the backend's own documents do: `workflowId` and `workflow_id` are `workflow-id`. `spelled` is the input as the
 * user wrote it: `--options`.
 */
function readOptions(backend, table, options, spelled) {
    const problems = [];
    const given = new Map();
    const names = Object.keys(table);
    const byPlainName = new Map(names.map((name) => [plain(name), name]));
    for (const [key, value] of Object.entries(options)) {
        const name = byPlainName.get(plain(key));
        const input = `${spelled}: ${key}`;
        if (name === undefined) {
            const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, names);
            const possible = names.length === 0 ? 'It has none.' : `Possible: ${names.join(', ')}.`;
            const hint = near ? `Did you mean '${near}'?` : possible;
            problems.push({ input, message: `is not an option of backend ${backend}`, hint });
        }
        else if (given.has(name)) {
            const message = `says the same as '${given.get(name)?.key}'`;
            problems.push({ input, message, hint: 'Remove one of them.' });
        }
        else
            given.set(name, { key, value });
    }
    const values = {};
    for (const [name, { type, default: preset }] of Object.entries(table)) {
        const found = given.get(name);
        const raw = found ? found.value : preset;
        if (raw === undefined)
            continue;
        const parsed = (0,_config_parse_value_js__WEBPACK_IMPORTED_MODULE_0__/* .parseValue */ .$)(type, raw, { cwd: '.', confined: true });
        if ('value' in parsed)
            values[name] = parsed.value;
        else
            for (const refusal of parsed.refusals)
                problems.push({ input: `${spelled}: ${found?.key ?? name}`, ...refusal });
    }
    return { values: values, problems };
}
/** The options that a config file holds although it must not; `spelled` is the input as it stands there. */
function optionsNotInFile(table, options, spelled) {
    const refused = new Set(Object.entries(table).flatMap(([name, { notInFile }]) => (notInFile ? [plain(name)] : [])));
    return Object.keys(options)
        .filter((key) => refused.has(plain(key)))
        .map((key) => ({
        input: `${spelled}: ${key}`,
        message: 'cannot be set in the config file, which a change under review could rewrite',
        hint: 'Set it by --options or SCANGATE_OPTIONS instead.',
    }));
}
function plain(name) {
    return name.toLowerCase().replaceAll(/[-_]/g, '');
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

/***/ 2807:
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

/***/ 4077:
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

/***/ 2732:
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

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
var errors = __webpack_require__(2807);
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

/***/ 3627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jh: () => (/* binding */ mebibytes),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/** `1,204`. */
function number(count) {
    return count.toLocaleString('en-US');
}
/** `32 MiB`. */
function mebibytes(bytes) {
    return `${number(Math.round(bytes / 1024 / 1024))} MiB`;
}
/** `1 component`, `1,204 components`. */
function counted(count, one, many = `${one}s`) {
    return `${number(count)} ${count === 1 ? one : many}`;
}
/** The first of several names, and how many more there are: `a, b, c and 12 more`. */
function someOf(names, limit = 5, separator = ', ') {
    const shown = names.slice(0, limit).join(separator);
    return names.length > limit ? `${shown} and ${number(names.length - limit)} more` : shown;
}


/***/ })

};
