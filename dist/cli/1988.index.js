export const id = 1988;
export const ids = [1988];
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

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configCommand: () => (/* binding */ configCommand)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5235);
/* harmony import */ var _core_gate_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7723);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(193);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3405);
/* harmony import */ var _job_check_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5821);
/* harmony import */ var _platforms_terminal_styled_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7180);
/* harmony import */ var _print_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9749);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8445);









/** `scangate config [path]`: every input with its value and where it came from. */
async function configCommand(host, command, loadBackend) {
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .openSession */ .fA)(host, command, 1);
    const [path] = session.commandLine.operands;
    const { resolution, configFile } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .loadSessionSettings */ .un)(session, path, (found) => (0,_job_check_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .checkScanSettings */ .B)(found, loadBackend));
    const rows = [...resolution.inputs.values()].map((input) => ({
        name: input.name,
        value: showValue(input, host.cwd),
        from: input.origin === 'default' ? 'default' : `${input.origin} (${input.spelled})`,
    }));
    const print = (text) => host.stdout.write(`${session.redactor.redact(text)}\n`);
    if (session.json) {
        (0,_print_json_js__WEBPACK_IMPORTED_MODULE_8__/* .printJson */ .Q)(host, session.redactor, { configFile: configFile ?? null, inputs: rows });
        return 0;
    }
    const widest = Math.max(...rows.map(({ name }) => name.length));
    const lines = rows.map(({ name, value, from }) => [
        { text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `${name.padEnd(widest + 2)}`, style: 'bold' },
        { text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)(value.padEnd(34)) },
        { text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `  ${from}`, style: 'dim' },
    ]);
    for (const spans of lines)
        print((0,_platforms_terminal_styled_line_js__WEBPACK_IMPORTED_MODULE_6__/* .paint */ .n)(spans, host.stdout.colour));
    print((0,_platforms_terminal_styled_line_js__WEBPACK_IMPORTED_MODULE_6__/* .paint */ .n)([{ text: configFile ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `config file: ${configFile}` : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `config file: none`, style: 'dim' }], host.stdout.colour));
    return 0;
}
/** A value as the user would write it. */
function showValue({ name, value }, cwd) {
    const { type, secret } = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(name);
    if (value === undefined)
        return '(not set)';
    if (secret)
        return _core_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redacted */ .p;
    switch (type.kind) {
        case 'duration':
            return showDuration(Number(value));
        case 'path':
            return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)(String(value), cwd);
        case 'rules':
            return value.map(_core_gate_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRule */ .U).join(', ') || 'none';
        case 'list':
            return Array.isArray(value) ? value.join(', ') : String(value);
        case 'map':
            return JSON.stringify(value);
        default:
            return String(value);
    }
}
/** Milliseconds as `1h30m`. */
function showDuration(ms) {
    const seconds = Math.round(ms / 1_000);
    const parts = [
        [Math.floor(seconds / 3_600), 'h'],
        [Math.floor(seconds / 60) % 60, 'm'],
        [seconds % 60, 's'],
    ];
    return parts.flatMap(([count, unit]) => (count > 0 ? `${count}${unit}` : [])).join('');
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

/***/ 5821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ checkBackendSettings),
  B: () => (/* binding */ checkScanSettings)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/backends/options.js
var options = __webpack_require__(9538);
// EXTERNAL MODULE: ./build/config/resolve.js
var resolve = __webpack_require__(2635);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/gate/rules.js
var rules = __webpack_require__(7723);
// EXTERNAL MODULE: ./build/http/ca.js
var ca = __webpack_require__(2661);
// EXTERNAL MODULE: ./build/http/url-policy.js
var url_policy = __webpack_require__(783);
// EXTERNAL MODULE: ./build/backends/vendor-environment.js
var vendor_environment = __webpack_require__(1072);
// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
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


/***/ })

};
