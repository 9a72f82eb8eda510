export const id = 4832;
export const ids = [4832];
export const modules = {

/***/ 30796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadBackend)
/* harmony export */ });
/** The backends, each loaded when it is chosen. */
const modules = {
    local: async () => (await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(2836), __webpack_require__.e(1330), __webpack_require__.e(8005)]).then(__webpack_require__.bind(__webpack_require__, 5363))).localBackend,
    rafter: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(661)]).then(__webpack_require__.bind(__webpack_require__, 70661))).rafterBackend,
    mdssc: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4885)]).then(__webpack_require__.bind(__webpack_require__, 74885))).mdsscBackend,
    appsecplus: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(7288)]).then(__webpack_require__.bind(__webpack_require__, 91259))).appsecplusBackend,
    scancodeio: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(9693)]).then(__webpack_require__.bind(__webpack_require__, 79693))).scancodeioBackend,
    advalidation: async () => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1563)]).then(__webpack_require__.bind(__webpack_require__, 71563))).advalidationBackend,
};
async function loadBackend(id) {
    return modules[id]();
}


/***/ }),

/***/ 19538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ optionsNotInFile),
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _config_parse_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27508);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42732);


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

/***/ 76711:
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

/***/ 14866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ stopBudgetMs),
/* harmony export */   j7: () => (/* binding */ startGraceMs),
/* harmony export */   uo: () => (/* binding */ stopScan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13405);
/* harmony import */ var _wait_limited_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57296);
/* harmony import */ var _usable_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28122);




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
    const name = scan === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8) `a scan that may have been started` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8) `scan ${scan.id}`;
    const { cancel, find } = backend;
    // Nobody can take such a scan up again: it ends with this process.
    if (!cancel && !backend.attach)
        return 'stopped';
    if (!cancel) {
        logger.warn((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8) `${name} goes on: backend ${backend.id} cannot stop it`);
        return 'running';
    }
    if (!scan && !find) {
        logger.warn((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8) `${name} may go on: backend ${backend.id} cannot look it up`);
        return 'running';
    }
    try {
        const found = scan ?? (await persist(clock, endsAt, async (signal) => find?.call(backend, order, signal)))?.ref;
        if (found === undefined)
            return 'none';
        (0,_usable_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .usableScan */ .E)({ ref: found });
        await persist(clock, endsAt, (signal) => cancel.call(backend, found, signal));
        logger.info((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8) `scan ${found.id} was stopped`);
        return 'stopped';
    }
    catch (thrown) {
        logger.warn((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8) `${name} could not be stopped: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toScangateError */ .KK)(thrown).message}`);
        return 'running';
    }
}
/** Tries it twice where there is time; a first try leaves as much for the second. */
async function persist(clock, endsAt, work) {
    for (let attempt = 1;; attempt++) {
        const leftMs = endsAt - clock.now();
        const limitMs = Math.min(tryMs, attempt === tries ? leftMs : (leftMs - betweenTriesMs) / tries);
        const limit = Math.round(limitMs / 100) / 10;
        const tooLong = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm('BACKEND_UNREACHABLE', `no answer within ${limit} s`);
        try {
            return await (0,_wait_limited_js__WEBPACK_IMPORTED_MODULE_3__/* .limited */ .T)(clock, limitMs, tooLong, work);
        }
        catch (thrown) {
            if (attempt === tries || endsAt - clock.now() <= betweenTriesMs)
                throw thrown;
            await clock.sleep(betweenTriesMs, new AbortController().signal);
        }
    }
}


/***/ }),

/***/ 28122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ usableScan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _model_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76711);


/** The scan that a backend named; throws `BACKEND_PROTOCOL` for an id that cannot be put into a request. */
function usableScan(started) {
    const { id } = started.ref;
    if ((0,_model_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .isScanId */ .tk)(id))
        return started;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm('BACKEND_PROTOCOL', `the backend gave the scan an id that cannot be used: '${id}'`, { mayHaveRun: true });
}


/***/ }),

/***/ 57296:
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

/***/ 80614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keepInStep),
/* harmony export */   c: () => (/* binding */ keptInStep)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13405);
/* harmony import */ var _platforms_github_command_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(316);
/* harmony import */ var _reports_state_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8172);




const name = 'scan';
/** Keeps the state of a run for the post step as well: the runner hands it over even when the main step was killed. */
function keepInStep({ files, logger, }) {
    return (store) => ({
        read: () => store.read(),
        async write(state) {
            try {
                files.saveState({ [name]: (0,_reports_state_file_js__WEBPACK_IMPORTED_MODULE_3__/* .renderState */ .Cn)(state) });
            }
            catch (thrown) {
                logger.warn((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8) `the post step will not know of the scan: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(thrown))}`);
            }
            await store.write(state);
        },
    });
}
/** What the main step left for its post step; undefined where it started nothing. */
async function keptInStep({ host }) {
    const text = (0,_platforms_github_command_files_js__WEBPACK_IMPORTED_MODULE_2__/* .savedState */ .f)(host.env, name);
    return text === undefined ? undefined : (0,_reports_state_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseState */ .Bu)(text, 'the state of the step');
}


/***/ }),

/***/ 42661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ trustedRoots),
/* harmony export */   W: () => (/* binding */ parseCertificates)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);



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

/***/ 30783:
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

/***/ 85821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ checkBackendSettings),
  B: () => (/* binding */ checkScanSettings)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/backends/options.js
var options = __webpack_require__(19538);
// EXTERNAL MODULE: ./build/config/resolve.js
var resolve = __webpack_require__(22635);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/gate/rules.js
var rules = __webpack_require__(37723);
// EXTERNAL MODULE: ./build/http/ca.js
var ca = __webpack_require__(42661);
// EXTERNAL MODULE: ./build/http/url-policy.js
var url_policy = __webpack_require__(30783);
// EXTERNAL MODULE: ./build/backends/vendor-environment.js
var vendor_environment = __webpack_require__(1072);
// EXTERNAL MODULE: ./build/config/inputs.js + 1 modules
var inputs = __webpack_require__(61653);
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
        const flag = (0,inputs/* definitionOf */.Fg)(name).secret ? [] : [`--${name}`];
        return alternatives([...flag, (0,inputs/* environmentName */.VE)(name), ...foreign]);
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
    const settings = (0,resolve/* settingsOf */.f)(resolution);
    const problems = await checkBackendSettings(resolution, loadBackend);
    if (settings.backend === undefined)
        return problems;
    const { attaches } = await loadBackend(settings.backend);
    const spelled = (name) => resolution.inputs.get(name)?.spelled ?? name;
    return [...problems, ...checkTakingUp(settings, attaches, spelled)];
}
/** What the values of several inputs, the files they name and the chosen backend say about each other. */
async function checkBackendSettings(resolution, loadBackend) {
    const settings = (0,resolve/* settingsOf */.f)(resolution);
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


/***/ }),

/***/ 8172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   Cn: () => (/* binding */ renderState),
/* harmony export */   Oi: () => (/* binding */ createStateFile)
/* harmony export */ });
/* unused harmony export stateFileName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46966);
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





const stateFileName = 'scangate-state.json';
const largestFile = 64 * 1024;
/** The state of a run as a file of the report folder that only its owner can read. No link is followed. */
function createStateFile(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.dir, stateFileName);
    const shownAs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.shownAs, stateFileName).replaceAll('\\', '/');
    return {
        async read() {
            const text = await readText(path, shownAs);
            return text === undefined ? undefined : parseState(text, shownAs);
        },
        async write(state) {
            const content = Buffer.from(`${renderState(state, 2)}\n`, 'utf8');
            await (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureFolder */ .f2)(folder);
            await (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseFolderNamed */ .WN)(folder, stateFileName);
            const temporary = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .writeTemporary */ .bW)(folder, stateFileName, content, 0o600);
            try {
                await (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .putInPlace */ .yK)(folder, temporary, stateFileName);
            }
            catch (thrown) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
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
            const noFollow = (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | noFollow), true);
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
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw unusable(shownAs, code === 'ELOOP' ? 'it is a symbolic link' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(thrown));
    }
}
/** The state of such JSON; rejects with `STATE_FILE_INVALID`. */
async function parseState(text, shownAs) {
    const { stateDocument } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3795)]).then(__webpack_require__.bind(__webpack_require__, 23795));
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        throw unusable(shownAs, 'it is not JSON');
    }
    const parsed = stateDocument.safeParse(document);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw unusable(shownAs, `${issue?.path.join('.') || 'the document'}: ${issue?.message}`);
    }
    const { version: _, ...state } = parsed.data;
    return state;
}
function unusable(shownAs, why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ScangateError */ .fm('STATE_FILE_INVALID', `${shownAs} cannot be used: ${why}`, {
        hint: `Remove it. A scan that still runs can be stopped with 'scangate cancel --scan-id'.`,
    });
}


/***/ })

};
