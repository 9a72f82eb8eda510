export const id = 988;
export const ids = [988];
export const modules = {

/***/ 167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkScanSettings),
/* harmony export */   a: () => (/* binding */ checkBackendSettings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _config_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(895);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _core_gate_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7723);
/* harmony import */ var _http_ca_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2661);
/* harmony import */ var _http_url_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(783);






/** What a scan adds to `checkBackendSettings`: whether its backend can be left or taken up as the inputs wish. */
async function checkScanSettings(resolution, loadBackend) {
    const settings = (0,_config_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsOf */ .f)(resolution);
    const problems = await checkBackendSettings(resolution, loadBackend);
    if (settings.backend === undefined)
        return problems;
    const { attaches } = await loadBackend(settings.backend);
    const spelled = (name) => resolution.inputs.get(name)?.spelled ?? name;
    return [...problems, ...checkTakingUp(settings, attaches, spelled)];
}
/** What the values of several inputs, the files they name and the chosen backend say about each other. */
async function checkBackendSettings(resolution, loadBackend) {
    const settings = (0,_config_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsOf */ .f)(resolution);
    const spelled = (name) => resolution.inputs.get(name)?.spelled ?? name;
    const problems = [
        ...checkUrl(settings['base-url'], settings['allow-http'] ?? false, spelled('base-url')),
        ...checkUrl(settings['osv-url'], settings['allow-http'] ?? false, spelled('osv-url')),
        ...(await checkCaFile(settings['ca-file'], spelled('ca-file'))),
    ];
    if (settings.backend === undefined)
        return problems;
    const backend = await loadBackend(settings.backend);
    return [
        ...problems,
        ...(settings.options ? backend.checkOptions(settings.options, spelled('options')) : []),
        ...checkRules(settings, backend.checks, spelled('fail-on')),
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
/** A rule about something that the backend never looks at would hold for ever. */
function checkRules(settings, checks, input) {
    const covered = new Set(checks.flatMap((check) => check.categories));
    return (settings['fail-on'] ?? []).flatMap((rule) => rule.category === undefined || covered.has(rule.category)
        ? []
        : [
            {
                input,
                message: `rule '${(0,_core_gate_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRule */ .U)(rule)}' can never be broken: backend ${settings.backend} does not look for ${rule.category}`,
                hint: `It looks for ${[...covered].join(', ')}.`,
            },
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
    const problem = url && (0,_http_url_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .urlProblem */ .r)(url, allowHttp);
    return problem ? [{ input, message: `'${url.href}' is not used: ${problem}` }] : [];
}
async function checkCaFile(path, input) {
    if (path === undefined)
        return [];
    try {
        (0,_http_ca_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCertificates */ .W)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        return [];
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScangateError */ .fm))
            return [
                {
                    input,
                    message: `'${path}' cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}`,
                    hint: 'Give the path of a PEM file.',
                },
            ];
        const { message, hint } = error;
        return [{ input, message: `'${path}': ${message}`, ...(hint ? { hint } : {}) }];
    }
}


/***/ }),

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configCommand: () => (/* binding */ configCommand)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5235);
/* harmony import */ var _core_gate_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7723);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(193);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6067);
/* harmony import */ var _platforms_terminal_styled_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7180);
/* harmony import */ var _check_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(167);
/* harmony import */ var _print_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9749);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7345);









/** `scangate config [path]`: every input with its value and where it came from. */
async function configCommand(host, command, loadBackend) {
    const session = (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .openSession */ .f)(host, command, 1);
    const [path] = session.commandLine.operands;
    const { resolution, configFile } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .loadSessionSettings */ .u)(session, path, (found) => (0,_check_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .checkScanSettings */ .B)(found, loadBackend));
    const rows = [...resolution.inputs.values()].map((input) => ({
        name: input.name,
        value: showValue(input, host.cwd),
        from: input.origin === 'default' ? 'default' : `${input.origin} (${input.spelled})`,
    }));
    const print = (text) => host.stdout.write(`${session.redactor.redact(text)}\n`);
    if (session.json) {
        (0,_print_json_js__WEBPACK_IMPORTED_MODULE_7__/* .printJson */ .Q)(host, session.redactor, { configFile: configFile ?? null, inputs: rows });
        return 0;
    }
    const lines = rows.map(({ name, value, from }) => [
        { text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8) `${name.padEnd(18)}`, style: 'bold' },
        { text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)(value.padEnd(34)) },
        { text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8) `  ${from}`, style: 'dim' },
    ]);
    for (const spans of lines)
        print((0,_platforms_terminal_styled_line_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .n)(spans, host.stdout.colour));
    print((0,_platforms_terminal_styled_line_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .n)([{ text: configFile ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8) `config file: ${configFile}` : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8) `config file: none`, style: 'dim' }], host.stdout.colour));
    return 0;
}
/** A value as the user would write it. */
function showValue({ name, value }, cwd) {
    const { type, secret } = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(name);
    if (value === undefined)
        return '(not set)';
    if (secret)
        return _core_redact_js__WEBPACK_IMPORTED_MODULE_8__/* .redacted */ .p;
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


/***/ })

};
