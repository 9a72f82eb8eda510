export const id = 988;
export const ids = [988];
export const modules = {

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadBackend)
/* harmony export */ });
/** The backends, each loaded when it is chosen. */
const modules = {
    local: async () => (await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 4424))).localBackend,
};
async function loadBackend(id) {
    return modules[id]();
}


/***/ }),

/***/ 167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkScanSettings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _backends_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);
/* harmony import */ var _config_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(895);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
/* harmony import */ var _core_gate_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7723);
/* harmony import */ var _http_ca_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2661);
/* harmony import */ var _http_url_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(783);







/** What the values of several inputs, the files they name and the chosen backend say about each other. */
async function checkScanSettings(resolution) {
    const settings = (0,_config_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f)(resolution);
    const spelled = (name) => resolution.inputs.get(name)?.spelled ?? name;
    const problems = [
        ...checkUrl(settings['osv-url'], settings['allow-http'] ?? false, spelled('osv-url')),
        ...(await checkCaFile(settings['ca-file'], spelled('ca-file'))),
    ];
    if (settings.backend === undefined)
        return problems;
    const backend = await (0,_backends_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadBackend */ .D)(settings.backend);
    return [
        ...problems,
        ...(settings.options ? backend.checkOptions(settings.options, spelled('options')) : []),
        ...checkRules(settings, backend.checks, spelled('fail-on')),
        ...checkRequire(settings, backend.checks, spelled('require')),
    ];
}
/** A rule about something that the backend never looks at would hold for ever. */
function checkRules(settings, checks, input) {
    if (settings.require !== 'auto')
        return [];
    const covered = new Set(checks.flatMap((check) => check.categories));
    return (settings['fail-on'] ?? []).flatMap((rule) => rule.category === undefined || covered.has(rule.category)
        ? []
        : [
            {
                input,
                message: `rule '${(0,_core_gate_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRule */ .U)(rule)}' can never be broken: backend ${settings.backend} does not look for ${rule.category}`,
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
    const problem = url && (0,_http_url_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .urlProblem */ .r)(url, allowHttp);
    return problem ? [{ input, message: `'${url.href}' is not used: ${problem}` }] : [];
}
async function checkCaFile(path, input) {
    if (path === undefined)
        return [];
    try {
        (0,_http_ca_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCertificates */ .W)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        return [];
    }
    catch (error) {
        const { message, hint } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toScangateError */ .KK)(error);
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
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(193);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6067);
/* harmony import */ var _platforms_terminal_styled_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7180);
/* harmony import */ var _check_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(167);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7345);








/** `scangate config [path]`: every input with its value and where it came from. */
async function configCommand(host, command) {
    const session = (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .openSession */ .f)(host, command, 1);
    const [path] = session.commandLine.operands;
    const { resolution, configFile } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .loadSessionSettings */ .u)(session, path, _check_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .checkScanSettings */ .B);
    const rows = [...resolution.inputs.values()].map((input) => ({
        name: input.name,
        value: showValue(input, host.cwd),
        from: input.origin === 'default' ? 'default' : `${input.origin} (${input.spelled})`,
    }));
    const print = (text) => host.stdout.write(`${session.redactor.redact(text)}\n`);
    if (session.json) {
        print(JSON.stringify({ configFile: configFile ?? null, inputs: rows }, undefined, 2));
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
        return _core_redact_js__WEBPACK_IMPORTED_MODULE_7__/* .redacted */ .p;
    switch (type.kind) {
        case 'duration':
            return showDuration(Number(value));
        case 'path':
            return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(String(value), cwd);
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

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ isMetadata),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   n0: () => (/* binding */ bareHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

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
