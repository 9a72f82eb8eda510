export const id = 6786;
export const ids = [6786];
export const modules = {

/***/ 6786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  emulateCommand: () => (/* binding */ emulateCommand)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/config/parse-value.js
var parse_value = __webpack_require__(7508);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/emulators/index.js
/** The emulators, each loaded when it is asked for. */
const modules = {
    rafter: async () => (await Promise.all(/* import() */[__webpack_require__.e(1829), __webpack_require__.e(6750)]).then(__webpack_require__.bind(__webpack_require__, 6750))).rafterEmulator,
    mdssc: async () => (await Promise.all(/* import() */[__webpack_require__.e(1829), __webpack_require__.e(5742)]).then(__webpack_require__.bind(__webpack_require__, 5742))).mdsscEmulator,
    appsecplus: async () => (await Promise.all(/* import() */[__webpack_require__.e(1829), __webpack_require__.e(7292)]).then(__webpack_require__.bind(__webpack_require__, 7292))).appsecplusEmulator,
    scancodeio: async () => (await Promise.all(/* import() */[__webpack_require__.e(1829), __webpack_require__.e(5310)]).then(__webpack_require__.bind(__webpack_require__, 5310))).scancodeioEmulator,
    advalidation: async () => (await Promise.all(/* import() */[__webpack_require__.e(1829), __webpack_require__.e(2901)]).then(__webpack_require__.bind(__webpack_require__, 2901))).advalidationEmulator,
};
const emulatedBackends = Object.keys(modules);
async function loadEmulator(id) {
    return modules[id]();
}

;// CONCATENATED MODULE: ./build/emulators/kit/faults.js
function createFaultBook(faults) {
    const book = faults.map((fault) => ({ fault, seen: 0, met: 0 }));
    return {
        add(fault) {
            book.push({ fault, seen: 0, met: 0 });
        },
        take(method, path) {
            for (const entry of book) {
                const { fault } = entry;
                if ((fault.method ?? method) !== method || fault.path?.test(path) === false)
                    continue;
                entry.seen += 1;
                if (entry.seen <= (fault.skip ?? 0))
                    continue;
                if ((entry.seen - (fault.skip ?? 0)) % (fault.every ?? 1) !== 0)
                    continue;
                if (entry.met >= (fault.times ?? Number.POSITIVE_INFINITY))
                    continue;
                entry.met += 1;
                return fault;
            }
            return undefined;
        },
        met: (name) => book.filter(({ fault }) => fault.name === name).reduce((sum, { met }) => sum + met, 0),
    };
}
const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html; charset=utf-8' };
/** What any server in front of any vendor can do, a sentence each. */
const commonBehaviours = {
    'rate-limited': 'Every third request is answered 429 with Retry-After: 1.',
    'rate-limited-silently': 'Every third request is answered 429 without Retry-After.',
    flaky: 'Every second GET is answered 503 once it has been asked for the first time.',
    down: 'Every request is answered 503.',
    'login-page': 'Every GET is answered 200 with an HTML page.',
    'lost-start': 'The first POST is carried out, but its answer never arrives.',
};
/** The faults behind the common behaviours that are played. */
function commonFaults(play) {
    const all = {
        'rate-limited': {
            every: 3,
            answer: {
                status: 429,
                headers: { ...json, 'retry-after': '1' },
                body: '{"error":"too many requests"}',
            },
        },
        'rate-limited-silently': {
            every: 3,
            answer: { status: 429, headers: json, body: '{"error":"too many requests"}' },
        },
        flaky: { method: 'GET', every: 2, answer: { status: 503, headers: html, body: '<h1>503</h1>' } },
        down: { answer: { status: 503, headers: html, body: '<h1>503 Service Unavailable</h1>' } },
        'login-page': {
            method: 'GET',
            answer: { status: 200, headers: html, body: '<html><title>Sign in</title><body>Sign in</body></html>' },
        },
        'lost-start': { method: 'POST', times: 1, answer: { cut: 'after' } },
    };
    return Object.entries(all)
        .filter(([name]) => play.has(name))
        .map(([name, fault]) => ({ name, ...fault }));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/emulators/kit/serve.js



/** Starts an emulator. Rejects with Node's own error where the port is taken. */
async function serve(module, settings, options) {
    const { app, ...emulated } = module.create(settings);
    const book = createFaultBook(commonFaults(settings.play));
    const requests = [];
    const startedAt = settings.clock.now();
    const note = (request, status, fault) => {
        const { pathname, search } = new URL(request.url);
        const seen = {
            at: settings.clock.now() - startedAt,
            method: request.method,
            path: `${pathname}${search}`,
            status,
            ...(fault ? { fault: fault.name } : {}),
        };
        requests.push(seen);
        options.onRequest?.(seen);
    };
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
        const request = requestOf(incoming);
        const fault = book.take(request.method, new URL(request.url).pathname);
        const respond = async () => {
            const response = await answer(fault, async () => app.fetch(request));
            note(request, response?.status ?? 0, fault);
            if (!response)
                return void outgoing.destroy();
            outgoing.writeHead(response.status, Object.fromEntries(response.headers));
            outgoing.end(new Uint8Array(await response.arrayBuffer()));
        };
        respond().catch(() => outgoing.destroy());
    });
    await listen(server, options.port);
    const { port } = server.address();
    return {
        ...emulated,
        url: `http://127.0.0.1:${port}`,
        requests,
        faults: book,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
            server.off('error', reject);
            resolve();
        });
    });
}
function requestOf(incoming) {
    const { method = 'GET', url = '/', headers } = incoming;
    const pairs = Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, [value].flat().join(', ')]]);
    const body = method === 'GET' || method === 'HEAD' ? {} : { body: external_node_stream_.Readable.toWeb(incoming), duplex: 'half' };
    return new Request(new URL(url, `http://${headers.host ?? '127.0.0.1'}`), {
        method,
        headers: pairs,
        ...body,
    });
}
/** Undefined: the connection is cut. */
async function answer(fault, vendor) {
    if (fault === undefined)
        return vendor();
    const { answer: played } = fault;
    if (played === 'truncated')
        return changed(await vendor(), (body) => body.slice(0, Math.ceil(body.length / 2)));
    if ('rewrite' in played)
        return changed(await vendor(), played.rewrite);
    if ('cut' in played) {
        if (played.cut === 'after')
            await vendor();
        return undefined;
    }
    return new Response(played.body ?? null, {
        status: played.status,
        ...(played.headers ? { headers: played.headers } : {}),
    });
}
async function changed(response, change) {
    return new Response(change(await response.text()), {
        status: response.status,
        headers: { 'content-type': response.headers.get('content-type') ?? 'application/json' },
    });
}

;// CONCATENATED MODULE: ./build/cli/commands/emulate.js








/**
 * `scangate emulate <backend>`: a stand-in of the vendor's server on loopback. Prints one line of JSON (`url`,
 * `credential`, `options` and what else it can play), then serves until it is stopped.
 */
async function emulateCommand(host, command) {
    const [named = ''] = command.args;
    const backend = backendNamed(named);
    const module = await loadEmulator(backend);
    const flags = command.opts();
    if (flags.list)
        return list(host, module);
    const { scenario, durationMs, play, port, requestLog } = readFlags(module, backend, flags);
    const log = requestLog === undefined ? undefined : await openLog(requestLog);
    const stopped = new Promise((resolve) => host.onSignal(() => resolve()));
    const running = await serve(module, { scenario, durationMs, play, clock: host.clock }, {
        port,
        onRequest: (request) => log?.write(`${JSON.stringify({ date: host.clock.date(), ...request })}\n`),
    }).catch((thrown) => {
        throw new errors/* InputError */.dz([
            {
                input: '--port',
                message: `'${port}' cannot be used: ${(0,errors/* describeError */.Uc)(thrown)}`,
                hint: 'Give another, or 0 for any that is free.',
            },
        ]);
    });
    const { url, credential, options, otherCredentials } = running;
    host.stdout.write(`${JSON.stringify({ backend, url, credential, options, ...(otherCredentials ? { otherCredentials } : {}) })}\n`);
    await stopped;
    await running.close();
    await new Promise((resolve) => (log ? log.end(resolve) : resolve(undefined)));
    return 0;
}
/** What it can play, a line each. */
function list(host, { scenarios, behaviours }) {
    host.stdout.write(`--scenario: ${scenarios.join(', ')}\n\n--play:\n`);
    const all = Object.entries({ ...behaviours, ...commonBehaviours });
    const width = Math.max(...all.map(([name]) => name.length));
    for (const [name, sentence] of all)
        host.stdout.write(`  ${name.padEnd(width)}  ${sentence}\n`);
    return 0;
}
async function openLog(path) {
    const stream = (0,external_node_fs_.createWriteStream)(path, { flags: 'a' });
    try {
        await (0,external_node_events_.once)(stream, 'open');
    }
    catch (thrown) {
        const hint = 'Give another path, or leave it out.';
        throw new errors/* InputError */.dz([
            { input: '--request-log', message: `'${path}' cannot be written: ${(0,errors/* describeError */.Uc)(thrown)}`, hint },
        ]);
    }
    return stream;
}
function backendNamed(named) {
    const found = emulatedBackends.find((id) => id === named.toLowerCase());
    if (found)
        return found;
    const near = (0,nearest/* nearest */.p)(named, emulatedBackends);
    const possible = `Possible: ${emulatedBackends.join(', ')}.`;
    const message = named === 'local' ? "'local' needs no server" : `'${named}' has no emulator`;
    throw new errors/* InputError */.dz([
        { input: 'backend', message, hint: near ? `Did you mean '${near}'? ${possible}` : possible },
    ]);
}
function readFlags(module, backend, flags) {
    const problems = [];
    const read = (input, kind, raw) => {
        const parsed = (0,parse_value/* parseValue */.$)(kind, raw, { cwd: '.', confined: false });
        if ('value' in parsed)
            return parsed.value;
        problems.push(...parsed.refusals.map((refusal) => ({ input, ...refusal })));
        return undefined;
    };
    const behaviours = [...Object.keys(module.behaviours), ...Object.keys(commonBehaviours)];
    const scenario = read('--scenario', { kind: 'choice', values: module.scenarios }, flags.scenario);
    const durationMs = flags.duration === '0s' ? 0 : read('--duration', { kind: 'duration', example: '3s' }, flags.duration);
    const port = read('--port', { kind: 'number', example: '0', least: 0, most: 65_535 }, flags.port);
    const play = flags.play ? read('--play', { kind: 'list', values: behaviours }, flags.play) : [];
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems.map((problem) => ({ ...problem, hint: hintOf(problem, backend) })));
    return {
        scenario: scenario,
        durationMs: durationMs,
        port: port,
        play: new Set(play),
        requestLog: flags.requestLog,
    };
}
function hintOf({ hint = '' }, backend) {
    return `${hint} 'scangate emulate ${backend} --list' says what each does.`.trim();
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


/***/ })

};
