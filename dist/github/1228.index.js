export const id = 1228;
export const ids = [1228];
export const modules = {

/***/ 48186:
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

/***/ 57506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   v: () => (/* binding */ cutToEnd)
/* harmony export */ });
/**
 * The beginning of a text from outside, of at most so many characters. The mark where it was cut off is what a redactor knows the head of a secret by
 * (`core/redact.ts`).
 */
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
/** The end of a text from outside, from a whole word on: the rest of a secret could not be told from other text. */
function cutToEnd(text, length) {
    return text.length > length ? text.slice(-length).replace(/^\S*/, '…') : text;
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

/***/ 40332:
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

/***/ 40476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _json_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4013);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40332);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23627);



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

/***/ 23627:
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

/***/ 51228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createEngine: () => (/* binding */ createEngine)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./build/http/addresses.js
var addresses = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/http/ca.js
var ca = __webpack_require__(42661);
;// CONCATENATED MODULE: ./build/http/connect-failure.js
/** There was no connection to send the request on, so it surely did not run; `cause` says why. */
class ConnectFailure extends Error {
    name = 'ConnectFailure';
    constructor(cause) {
        super('no connection', { cause });
    }
}
/** The connection was not there in time. */
class ConnectTimeout extends Error {
    name = 'ConnectTimeout';
    limitMs;
    constructor(limitMs) {
        super(`no connection within ${limitMs / 1_000} s`);
        this.limitMs = limitMs;
    }
}
/** The name stands for an address that nothing is sent to. */
class ForbiddenAddress extends Error {
    name = 'ForbiddenAddress';
    constructor(host, address) {
        super(`${host} stands for ${address}, a link-local or metadata address`);
    }
}

// EXTERNAL MODULE: ./build/http/proxy.js
var http_proxy = __webpack_require__(12749);
;// CONCATENATED MODULE: ./build/http/agents.js






/** The connections of a client: kept alive, HTTP/1.1 only, one pool for each origin and each proxy. */
function createAgents(options) {
    const tls = {
        rejectUnauthorized: true,
        allowH2: false,
        timeout: 0, // ours covers the proxy's answer too
        ...(options.ca === undefined ? {} : { ca: (0,ca/* trustedRoots */.V)(options.ca) }),
    };
    const parser = { allowH2: false, useMilo: false, headersTimeout: 0, bodyTimeout: 0 };
    const closing = new AbortController();
    const pool = (origin, connect) => new undici/* Pool */.bC(origin, { ...parser, connect: limited(connect, options, closing.signal) });
    const direct = new undici/* Agent */.g6({
        ...parser,
        factory: (origin) => pool(origin, (0,undici/* buildConnector */.gU)({ ...tls, autoSelectFamily: true, lookup: guarded(options.lookup ?? external_node_dns_.lookup) })),
    });
    const proxies = new Map();
    const proxyAgent = (uri) => {
        const agent = proxies.get(uri) ??
            new undici/* ProxyAgent */.kT({
                uri,
                ...parser,
                requestTls: tls,
                proxyTls: { ...tls, autoSelectFamily: true },
                // ProxyAgent hands over the connector that goes by way of the proxy.
                factory: (origin, { connect }) => pool(origin, connect),
            });
        proxies.set(uri, agent);
        return agent;
    };
    return {
        routeTo(url) {
            const proxy = (0,http_proxy/* proxyFor */.i)(url, options.env);
            return proxy === undefined
                ? { dispatcher: direct, proxy: undefined }
                : { dispatcher: proxyAgent(proxy.href), proxy: proxy.host };
        },
        async destroy() {
            closing.abort(new Error('the connections are closed'));
            await Promise.all([direct, ...proxies.values()].map((agent) => agent.destroy()));
        },
    };
}
/** Every failure as a `ConnectFailure`, which tells it from one after the request was sent; and the time limit. */
function limited(connect, { limits, timers }, closing) {
    return (target, callback) => {
        let over = false;
        const end = (error, socket) => {
            if (over) {
                socket?.destroy();
                return;
            }
            over = true;
            stop();
            closing.removeEventListener('abort', onClosing);
            if (socket === null)
                callback(new ConnectFailure(error), null);
            else
                callback(null, socket);
        };
        const giveUp = (why) => {
            end(why, null);
            abandon();
        };
        const onClosing = () => giveUp(closing.reason);
        const stop = timers.after(limits.connectMs, () => giveUp(new ConnectTimeout(limits.connectMs)));
        closing.addEventListener('abort', onClosing, { once: true });
        const connecting = connect(target, (...[error, socket]) => end(error, socket ?? null));
        const abandon = () => {
            if (connecting !== null && typeof connecting === 'object' && 'destroy' in connecting)
                connecting.destroy();
        };
    };
}
/** A name must not stand for an address that would be refused in a URL. */
function guarded(lookup) {
    return (host, options, callback) => lookup(host, options, (error, address, family) => {
        // With an error Node.js gives no addresses at all, whatever the types say.
        if (error !== null)
            return callback(error, address, family);
        const found = typeof address === 'string' ? [address] : address.map((entry) => entry.address);
        const forbidden = found.find(addresses/* isMetadata */.SE);
        if (forbidden === undefined)
            callback(error, address, family);
        else
            callback(new ForbiddenAddress(host, forbidden), '', 0);
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/core/parse-json.js
var parse_json = __webpack_require__(40476);
// EXTERNAL MODULE: ./build/http/http-client.js
var http_client = __webpack_require__(13805);
;// CONCATENATED MODULE: ./build/http/failure.js


/** Method, origin and path of a request: what an error may name. */
function labelOf(method, url) {
    return `${method} ${url.origin}${url.pathname}`;
}
/** What an attempt threw before the head of the answer was there. */
function failureBeforeAnswer(thrown, place) {
    if (thrown instanceof http_client/* HttpError */.j)
        return thrown;
    const proxyStatus = proxyStatusOf(thrown instanceof ConnectFailure ? thrown.cause : thrown);
    if (proxyStatus !== undefined)
        return proxyFailure(proxyStatus, place);
    if (thrown instanceof ConnectFailure)
        return connectFailure(thrown.cause, place);
    const code = codeOf(thrown);
    if (code === 'UND_ERR_INVALID_ARG')
        return new http_client/* HttpError */.j('refused', `${place.label}: it cannot be sent: ${messageOf(thrown)}`);
    if (code === 'UND_ERR_HEADERS_OVERFLOW')
        return new http_client/* HttpError */.j('body', `${place.label}: the head of the answer is too large`, { mayHaveRun: true });
    const why = code.startsWith('HPE_')
        ? `the answer is no HTTP (${code.slice(4)})`
        : 'the connection broke before an answer came';
    return new http_client/* HttpError */.j('network', `${place.label}: ${why}${through(place)}`, {
        mayHaveRun: true,
        transient: true,
    });
}
/** What reading the body threw, after `bytes` of it. */
function failureInBody(thrown, label, bytes) {
    if (thrown instanceof http_client/* HttpError */.j)
        return thrown;
    const code = codeOf(thrown);
    const tooLarge = code === 'UND_ERR_HEADERS_OVERFLOW';
    const why = tooLarge
        ? 'the trailers of the answer are too large'
        : `the answer broke off after ${bytes} bytes`;
    return new http_client/* HttpError */.j('body', `${label}: ${why}`, { mayHaveRun: true, transient: !tooLarge });
}
function connectFailure(cause, place) {
    if (cause instanceof ForbiddenAddress)
        return new http_client/* HttpError */.j('refused', `${place.label}: ${cause.message}`);
    if (cause instanceof ConnectTimeout)
        return new http_client/* HttpError */.j('timeout', `${place.label}: ${cause.message}${through(place)}`, { transient: true });
    const code = codeOf(cause);
    const tls = tlsWords(code);
    if (tls !== undefined)
        return new http_client/* HttpError */.j('tls', `${place.label}: ${tls}`, { cause });
    const host = cause instanceof Error && 'hostname' in cause ? String(cause.hostname) : place.host;
    const why = networkWords[code]?.(host) ?? `no connection${code === '' ? '' : ` (${code})`}`;
    return new http_client/* HttpError */.j('network', `${place.label}: ${why}${through(place)}`, { transient: true, cause });
}
const networkWords = {
    ENOTFOUND: (host) => `the host name ${host} is not known`,
    EAI_AGAIN: (host) => `the name server does not answer for ${host}`,
    ECONNREFUSED: () => 'connection refused',
    ECONNRESET: () => 'the connection was closed before the request could be sent',
    EHOSTUNREACH: () => 'no route to the host',
    ENETUNREACH: () => 'no route to the network',
    ETIMEDOUT: () => 'no connection in time',
    UND_ERR_PRX_CONN: () => 'the proxy closed the connection',
};
const certificateWords = {
    CERT_HAS_EXPIRED: 'it has expired',
    CERT_NOT_YET_VALID: 'it is not valid yet',
    CERT_REVOKED: 'it was revoked',
    ERR_TLS_CERT_ALTNAME_INVALID: 'it is for another host name',
    UND_ERR_PRX_TLS: 'that of the proxy is for another host name',
};
const issuerWords = {
    DEPTH_ZERO_SELF_SIGNED_CERT: 'it is self-signed',
    SELF_SIGNED_CERT_IN_CHAIN: 'its authority is not known here',
    UNABLE_TO_GET_ISSUER_CERT: 'its authority is not known here',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its authority is not known here',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its authority is not known here',
};
/** A TLS failure in words; undefined for every other code. A certificate's codes are those of OpenSSL's verify. */
function tlsWords(code) {
    const issuer = issuerWords[code];
    if (issuer !== undefined)
        return `the certificate is not trusted: ${issuer}; give the certificate of its authority with ca-file`;
    const certificate = certificateWords[code];
    if (certificate !== undefined)
        return `the certificate is not trusted: ${certificate}`;
    if (/^(CERT|CRL|UNABLE_TO|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME)_/.test(code) ||
        code === 'INVALID_CA')
        return `the certificate is not trusted (${code})`;
    if (/^(ERR_SSL_|ERR_TLS_|EPROTO$)/.test(code))
        return `no common TLS with the server (${code.replace(/^ERR_(SSL|TLS)_/, '')}): is it really https?`;
    return undefined;
}
/** undici tells the status of a refused CONNECT, and 407 of a forwarded request, only in words. */
function proxyStatusOf(thrown) {
    const [, status] = /^Proxy (?:response|Authentication Required) \((\d+)\)/.exec(messageOf(thrown)) ?? [];
    return status === undefined ? undefined : Number(status);
}
function proxyFailure(status, place) {
    if (status === 407)
        return new http_client/* HttpError */.j('status', `${place.label}: the proxy ${place.proxy} asks for credentials (407); give them in HTTPS_PROXY`, { status });
    return new http_client/* HttpError */.j('network', `${place.label}: the proxy ${place.proxy} answered ${status}`, {
        transient: status === 429 || status >= 500,
    });
}
function through(place) {
    return place.proxy === undefined ? '' : `, by way of the proxy ${place.proxy}`;
}
function codeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : '';
}

// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(23627);
;// CONCATENATED MODULE: ./build/http/read-body.js



/** The pieces of a body, up to `maxBytes` in all. Throws an `HttpError` of kind `body` for a longer or a broken one. */
async function* piecesOf(answer, maxBytes) {
    const announced = Number(answer.headers['content-length'] ?? 0);
    if (announced > maxBytes)
        throw tooLarge(answer.label, maxBytes);
    let bytes = 0;
    try {
        for await (const piece of answer.body) {
            bytes += piece.length;
            if (bytes > maxBytes)
                throw tooLarge(answer.label, maxBytes);
            yield piece;
        }
    }
    catch (thrown) {
        throw failureInBody(thrown, answer.label, bytes);
    }
}
/** Bytes from which on a body is put together in one place as it comes, so that it is never held twice. */
const largeBody = 1024 * 1024;
/** The whole body in memory. */
async function readBody(answer, maxBytes) {
    const pieces = [];
    let whole;
    let bytes = 0;
    for await (const piece of piecesOf(answer, maxBytes)) {
        if (whole === undefined && bytes + piece.length > largeBody) {
            // Of what is not written to, the system gives no memory.
            whole = Buffer.allocUnsafeSlow(maxBytes);
            whole.set(Buffer.concat(pieces.splice(0)));
        }
        if (whole === undefined)
            pieces.push(piece);
        else
            whole.set(piece, bytes);
        bytes += piece.length;
    }
    return whole?.subarray(0, bytes) ?? Buffer.concat(pieces);
}
function tooLarge(label, maxBytes) {
    const shown = maxBytes >= largeBody ? (0,words/* mebibytes */.jh)(maxBytes) : `${maxBytes} bytes`;
    return new http_client/* HttpError */.j('body', `${label}: the answer is larger than ${shown}`, { mayHaveRun: true });
}

;// CONCATENATED MODULE: ./build/http/redirect.js


/** Redirects followed one after the other before it is called a loop. */
const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
/**
 * Where an answer sends the request, undefined if nowhere. Only within the origin, so that no header and no body ever
 * reaches another one; 303 turns into a GET, 301 and 302 are followed for GET only, since others would change their
 * method (RFC 9110 section 15.4). Throws an `HttpError` of kind `refused` for all else.
 */
function redirected(request, status, headers) {
    const location = headers.location;
    if (!redirects.has(status) || location === undefined)
        return undefined;
    const method = request.method ?? 'GET';
    const refuse = (why) => new http_client/* HttpError */.j('refused', `${labelOf(method, request.url)}: answered ${status}, ${why}`, {
        status,
        mayHaveRun: method !== 'GET' && status < 307,
    });
    const target = URL.parse(location, request.url.href);
    // A URL has no spaces; two lines of Location, joined, have one.
    if (target === null || /\s/.test(location))
        throw refuse('with a redirect that is no URL');
    if (target.username !== '' || target.password !== '')
        throw refuse('with a redirect that holds credentials');
    if (request.url.protocol === 'https:' && target.protocol === 'http:')
        throw refuse(`a redirect from https to ${target.origin}`);
    if (target.origin !== request.url.origin)
        throw refuse(`a redirect to another origin, ${originOf(target)}, which is not followed`);
    target.hash = '';
    if (method === 'GET' || status === 307 || status === 308)
        return { ...request, url: target };
    if (status !== 303)
        throw refuse('a redirect that would lose the body; has the service moved?');
    const { body: _body, ...rest } = request;
    return { ...rest, method: 'GET', url: target, headers: withoutContentHeaders(request.headers ?? {}) };
}
function originOf(url) {
    return url.origin === 'null' ? `a ${url.protocol} URL` : url.origin;
}
function withoutContentHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^content-/i.test(name)));
}

;// CONCATENATED MODULE: ./build/http/http-date.js
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const time = String.raw `(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)`;
/** The three forms of RFC 9110 section 5.6.7, the one in use first. */
const http_date_forms = [
    new RegExp(String.raw `^[A-Z][a-z]{2}, (?<day>\d\d) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) ${time} GMT$`),
    new RegExp(String.raw `^[A-Z][a-z]+, (?<day>\d\d)-(?<month>[A-Z][a-z]{2})-(?<year>\d\d) ${time} GMT$`),
    new RegExp(String.raw `^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) ${time} (?<year>\d{4})$`),
];
/**
 * Milliseconds since 1970 of an HTTP date, undefined where it is none. `Date.parse` is no help: it takes "-5" and
 * "2027" for dates, and the third form for local time.
 */
function parseHttpDate(text) {
    for (const form of http_date_forms) {
        const parts = form.exec(text)?.groups;
        if (parts === undefined)
            continue;
        const { day, month = '', year = '', hour, minute, second } = parts;
        const monthIndex = months.indexOf(month);
        if (monthIndex < 0)
            return undefined;
        const at = Date.UTC(fullYear(year), monthIndex, Number(day), Number(hour), Number(minute), Number(second));
        return Number.isNaN(at) ? undefined : at;
    }
    return undefined;
}
/** Two digits are a year of this century: no server dates an answer of today in the last one. */
function fullYear(digits) {
    return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

;// CONCATENATED MODULE: ./build/http/retry-after.js

/** The longest wait that a timer of Node.js can do; a longer one would end at once. */
const longestWaitMs = 2 ** 31 - 1;
/**
 * Milliseconds that `Retry-After` (RFC 9110 section 10.2.3) asks to wait. A date counts from the answer's own `Date`,
 * so a server whose clock is wrong is understood all the same; `now` stands in where there is none. Undefined for
 * nothing, nonsense, a negative number or several values.
 */
function retryAfterMs(headers, now) {
    const value = headers['retry-after']?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(value))
        return clamp(Number(value) * 1_000);
    const at = parseHttpDate(value);
    if (at === undefined)
        return undefined;
    return clamp(at - (parseHttpDate(headers.date ?? '') ?? now.getTime()));
}
function clamp(ms) {
    return Math.min(longestWaitMs, Math.max(0, Math.ceil(ms)));
}

// EXTERNAL MODULE: ./build/http/url-policy.js
var url_policy = __webpack_require__(30783);
;// CONCATENATED MODULE: ./build/http/round-trip.js




/**
 * Sends a request once and resolves with the head of whatever answer there is. Rejects with an `HttpError`. `abort`
 * ends the exchange with a reason of ours; it must fire `signal`.
 */
async function roundTrip(wire, request, abort, signal) {
    const { url, method = 'GET' } = request;
    const label = labelOf(method, url);
    const problem = (0,url_policy/* urlProblem */.r)(url, wire.allowHttp);
    if (problem !== undefined)
        throw new http_client/* HttpError */.j('refused', `${label}: ${problem}`);
    const route = routeTo(wire.agents, url, label);
    const place = { label, host: (0,addresses/* bareHost */.n0)(url), proxy: route.proxy };
    const headersMs = Math.max(wire.limits.headersMs, request.attemptMs ?? 0);
    const stop = wire.timers.after(headersMs, () => abort(new http_client/* HttpError */.j('timeout', `${label}: no answer within ${headersMs / 1_000} s`, {
        mayHaveRun: true,
        transient: true,
    })));
    try {
        const { statusCode, headers, body } = await route.dispatcher.request({
            origin: url.origin,
            path: `${url.pathname}${url.search}`,
            method,
            headers: headersOf(request, wire.userAgent),
            body: await bodyOf(request),
            signal,
        });
        const joined = Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
        return { label, status: statusCode, headers: Object.fromEntries(joined), body };
    }
    catch (thrown) {
        throw failureBeforeAnswer(thrown, place);
    }
    finally {
        stop();
    }
}
function routeTo(agents, url, label) {
    try {
        return agents.routeTo(url);
    }
    catch (thrown) {
        throw new http_client/* HttpError */.j('refused', `${label}: ${thrown instanceof Error ? thrown.message : 'no route'}`);
    }
}
async function bodyOf({ body }) {
    if (typeof body !== 'object' || body instanceof Uint8Array)
        return body ?? null;
    return (await __webpack_require__.e(/* import() */ 8655).then(__webpack_require__.bind(__webpack_require__, 18655))).formData(body);
}
function headersOf(request, userAgent) {
    const given = Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    return {
        accept: request.expect === 'json' ? 'application/json' : '*/*',
        'user-agent': userAgent,
        ...Object.fromEntries(given),
        'accept-encoding': 'identity',
    };
}

;// CONCATENATED MODULE: ./build/http/attempt.js








/**
 * One attempt: sends the request, follows redirects, and reads the answer where its status is below 300. Rejects with
 * an `HttpError`, or with the signal's reason. `limitMs` is for the whole, without it there is no such limit.
 */
async function attempt(wire, clock, request, limitMs, signal, read) {
    const own = new AbortController();
    const abort = (reason) => own.abort(reason);
    const either = AbortSignal.any([signal, own.signal]);
    let answer;
    let label = '';
    const stop = limitMs === undefined ? () => { } : wire.timers.after(limitMs, () => abort(tooLong(label, limitMs)));
    try {
        let current = request;
        for (let hops = 0;; hops++) {
            label = labelOf(current.method ?? 'GET', current.url);
            answer = await roundTrip(wire, current, abort, either);
            const next = redirected(current, answer.status, answer.headers);
            if (next === undefined)
                break;
            if (hops === mostRedirects)
                throw new http_client/* HttpError */.j('refused', `${label}: more than ${mostRedirects} redirects`, {
                    mayHaveRun: true,
                });
            discard(answer);
            current = next;
        }
        if (answer.status >= 300)
            throw statusError(answer, clock, request, await readRefusal(answer));
        refuseOddities(answer, request);
        return await read(answer, abort);
    }
    catch (thrown) {
        signal.throwIfAborted();
        throw thrown;
    }
    finally {
        stop();
        if (answer !== undefined)
            discard(answer);
    }
}
function tooLong(label, limitMs) {
    return new http_client/* HttpError */.j('timeout', `${label}: not finished within ${limitMs / 1_000} s`, {
        mayHaveRun: true,
        transient: true,
    });
}
/** A body that nobody wants is not waited for; one that was read whole keeps its connection. */
function discard(answer) {
    answer.body.on('error', () => { });
    answer.body.destroy();
}
const transientStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);
/** The largest refusal that is read, in bytes. */
const mostRefusalBytes = 64 * 1024;
/** What a server says about a refusal, where that is JSON and comes whole; undefined otherwise. */
async function readRefusal(answer) {
    if (!/^application\/([\w.+-]+\+)?json\b/i.test(answer.headers['content-type'] ?? ''))
        return undefined;
    try {
        return (0,parse_json/* parseJson */.q)(await readBody(answer, mostRefusalBytes));
    }
    catch {
        return undefined;
    }
}
function statusError(answer, clock, request, refusal) {
    const { status, label, headers } = answer;
    const words = external_node_http_.STATUS_CODES[status];
    const asked = request.obeyRetryAfter === false ? undefined : retryAfterMs(headers, clock.date());
    return new http_client/* HttpError */.j('status', `${label}: answered ${status}${words === undefined ? '' : ` (${words})`}`, {
        status,
        transient: transientStatuses.has(status),
        mayHaveRun: transientStatuses.has(status) ? status !== 429 && status !== 503 : status >= 500,
        ...(asked === undefined ? {} : { retryAfterMs: asked }),
        answer: refusal,
    });
}
/** Answers to something that was not asked: a compressed body, whose cut end could not be seen, or a part of one. */
function refuseOddities({ label, status, headers }, { acceptPart }) {
    const encodings = [headers['content-encoding'], headers['transfer-encoding']].filter((value) => value !== undefined && !/^(identity|chunked)?$/i.test(value.trim()));
    if (encodings.length > 0)
        throw new http_client/* HttpError */.j('body', `${label}: the answer is encoded, although that was not asked for`, {
            mayHaveRun: true,
        });
    if (status === 206 && acceptPart !== true)
        throw new http_client/* HttpError */.j('body', `${label}: answered with a part, although the whole was asked for`, {
            mayHaveRun: true,
        });
}

;// CONCATENATED MODULE: ./build/http/limits.js
const defaultLimits = {
    connectMs: 10_000,
    headersMs: 30_000,
    attemptMs: 60_000,
    progressMs: 30_000,
    progressBytes: 30 * 1024,
    bodyBytes: 1024 * 1024,
    downloadBytes: 100 * 1024 * 1024,
};

// EXTERNAL MODULE: ./build/core/cut.js
var cut = __webpack_require__(57506);
;// CONCATENATED MODULE: ./build/http/html.js

/** Bytes of a body in which a page is recognised and its title looked for. */
const headBytes = 4 * 1024;
const longestTitle = 100;
function looksLikeHtml(head) {
    return /^\uFEFF?\s*(<!--[^>]*>\s*)*<(!doctype html|html|head|body)[\s>]/i.test(textOf(head));
}
/** The title of a page as it stands there, cut to 100 characters; empty where it has none. */
function htmlTitle(head) {
    const text = textOf(head);
    const start = /<title[^>]*>/i.exec(text);
    if (start === null)
        return '';
    const rest = text.slice(start.index + start[0].length);
    const end = rest.search(/<\/title/i);
    return (0,cut/* cut */.J)(end < 0 ? `${rest}…` : rest.slice(0, end).trim(), longestTitle);
}
function textOf(head) {
    return new TextDecoder().decode(head.subarray(0, headBytes));
}

;// CONCATENATED MODULE: ./build/http/unfit-body.js


/** A body that came whole, as far as HTTP can tell, and is not what was asked for. */
class UnfitBody extends http_client/* HttpError */.j {
    constructor(label, why) {
        super('body', `${label}: the answer cannot be used: ${why}`, { mayHaveRun: true, transient: true });
    }
}
/** Why a body is not what it should be; `head` is its beginning. Quotes nothing of it but the title of a page. */
function unfit(label, head, bytes, why) {
    if (bytes === 0)
        return new UnfitBody(label, 'it is empty');
    if (!looksLikeHtml(head))
        return new UnfitBody(label, why);
    const title = htmlTitle(head);
    return new UnfitBody(label, `it is an HTML page${title === '' ? '' : ` titled "${title}"`}: does a proxy or a login page answer?`);
}

;// CONCATENATED MODULE: ./build/http/response.js



/** An answer that was read whole. */
function createResponse({ status, headers, label }, body) {
    let parsed;
    return {
        status,
        headers,
        body,
        json() {
            try {
                parsed ??= { value: (0,parse_json/* parseJson */.q)(body) };
                return parsed.value;
            }
            catch (thrown) {
                const why = thrown instanceof Error ? thrown.message : 'it is not JSON';
                throw unfit(label, body.subarray(0, headBytes), body.length, why);
            }
        },
    };
}

// EXTERNAL MODULE: ./build/core/backoff.js
var backoff = __webpack_require__(48186);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(13405);
;// CONCATENATED MODULE: ./build/http/retry.js





const retry_backoff = { firstMs: 500, factor: 2, capMs: 20_000 };
/** Time for a host name that was never known: a typing error should not look like a slow server. */
const unknownHostBudgetMs = 5_000;
/** A page of a proxy or a login in the place of an answer seldom goes away by asking. */
const mostUnfitBodies = 3;
/**
 * Attempts until one succeeds, while the failure is one that passes, the request may be repeated, and time and tokens
 * last. `Retry-After` is never undercut; a longer one than the time left ends it at once. Another attempt begins
 * within the budget, and may end after it. Rejects with the reason of `signal`, or of the request's `noAttemptAfter`.
 */
async function retrying(deps, request, signal, attempt) {
    const { clock, tokens } = deps;
    const { noAttemptAfter } = request;
    const beginning = noAttemptAfter === undefined ? signal : AbortSignal.any([signal, noAttemptAfter]);
    const startedAt = clock.now();
    const delays = (0,backoff/* fullJitter */.G)(retry_backoff, deps.random);
    const repeatable = request.repeatable ?? (request.method ?? 'GET') === 'GET';
    let mayHaveRun = false;
    let unfitBodies = 0;
    for (let attempts = 1;; attempts++) {
        beginning.throwIfAborted();
        await request.pacer?.turn(clock, beginning);
        try {
            const result = await attempt();
            tokens.earn();
            deps.reached.add(request.url.origin);
            return result;
        }
        catch (thrown) {
            if (!(thrown instanceof http_client/* HttpError */.j))
                throw thrown;
            if (thrown.mayHaveRun || thrown.status !== undefined)
                deps.reached.add(request.url.origin);
            mayHaveRun ||= thrown.mayHaveRun;
            unfitBodies = thrown instanceof UnfitBody ? unfitBodies + 1 : 0;
            const giveUp = (why) => finalError(request, thrown, mayHaveRun, attempts, why);
            if (!thrown.transient || (thrown.mayHaveRun && !repeatable))
                throw giveUp();
            if (unfitBodies === mostUnfitBodies)
                throw giveUp();
            const left = budgetFor(deps, request, thrown) - (clock.now() - startedAt);
            if (left <= 0)
                throw giveUp();
            const wait = waitBefore(thrown, attempts, delays.next().value, deps.random);
            const asked = thrown.retryAfterMs ?? 0;
            if (asked > left)
                throw giveUp(`it asks to wait ${seconds(asked)}, longer than the ${seconds(left)} left`);
            if (wait > left && asked === 0)
                throw giveUp();
            beginning.throwIfAborted();
            if (!tokens.spend())
                throw giveUp('too many requests failed lately to repeat it');
            announce(deps, request.url.origin, thrown, Math.min(wait, left), clock.now() - startedAt);
            await clock.sleep(Math.min(wait, left), beginning);
        }
    }
}
/** Milliseconds that all attempts of this request may take. */
function budgetFor(deps, request, error) {
    const budget = request.budgetMs ?? deps.budgetMs;
    const unknown = error.kind === 'network' && isUnknownHost(error.cause) && !deps.reached.has(request.url.origin);
    return unknown ? Math.min(budget, unknownHostBudgetMs) : budget;
}
function isUnknownHost(cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ENOTFOUND';
}
/**
 * Milliseconds until the next attempt. A kept-alive connection that the server closed meanwhile is no sign of trouble,
 * so a first broken one is repeated at once. What the server asks for is exceeded by up to a quarter, so that not all
 * come back in the same moment.
 */
function waitBefore(error, attempts, delay, random) {
    const asked = error.retryAfterMs ?? 0;
    if (asked > 0)
        return Math.min(longestWaitMs, Math.max(delay, Math.ceil(asked * (1 + random() / 4))));
    const broke = error.kind === 'network' && error.mayHaveRun;
    return broke && attempts === 1 ? 0 : delay;
}
function finalError({ method = 'GET' }, error, mayHaveRun, attempts, why) {
    const count = attempts === 1 ? '' : ` (${attempts} attempts)`;
    return new http_client/* HttpError */.j(error.kind, `${error.message}${why === undefined ? '' : `; ${why}`}${count}`, {
        ...(error.status === undefined ? {} : { status: error.status }),
        ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
        method,
        mayHaveRun,
        transient: error.transient,
        answer: error.answer,
        cause: error.cause,
    });
}
/** Whoever waits for longer than this hears why. */
const silentMs = 10_000;
function announce(deps, origin, error, wait, elapsed) {
    const asked = error.retryAfterMs ?? 0;
    if (asked > 0 && !deps.askedToWait.has(origin)) {
        deps.askedToWait.add(origin);
        deps.logger.info((0,core_text/* line */.n8) `${origin} asks to wait ${seconds(asked)} before the next request`);
    }
    if (elapsed >= silentMs && asked === 0 && !deps.failing.has(origin)) {
        deps.failing.add(origin);
        deps.logger.warn((0,core_text/* line */.n8) `${error.message}; it is asked again for a while`);
    }
    deps.logger.debug((0,core_text/* line */.n8) `${error.message}; next attempt in ${seconds(wait)}`);
}
function seconds(ms) {
    return `${Number((ms / 1_000).toFixed(1))} s`;
}

;// CONCATENATED MODULE: ./build/http/retry-tokens.js
const full = 100;
const costOfRetry = 5;
function createRetryTokens() {
    let tokens = full;
    return {
        spend() {
            if (tokens < costOfRetry)
                return false;
            tokens -= costOfRetry;
            return true;
        },
        earn() {
            tokens = Math.min(full, tokens + 1);
        },
    };
}

// EXTERNAL MODULE: ./build/core/json-outline.js
var json_outline = __webpack_require__(4013);
;// CONCATENATED MODULE: ./build/http/body-check.js



const judges = {
    json: () => new json_outline/* JsonOutline */.b(),
    cyclonedx: judgeCycloneDx,
    pdf: judgePdf,
    text: () => ({ push() { }, problem: () => undefined }),
};
function watchBody(check) {
    const judge = judges[check]();
    let head = Buffer.alloc(0);
    let bytes = 0;
    return {
        push(piece) {
            bytes += piece.length;
            if (head.length < headBytes)
                head = Buffer.concat([head, piece.subarray(0, headBytes - head.length)]);
            judge.push(piece);
        },
        finish(label) {
            const problem = judge.problem();
            if (problem !== undefined || bytes === 0 || looksLikeHtml(head))
                throw unfit(label, head, bytes, problem ?? 'it is an HTML page');
        },
    };
}
/** CycloneDX in JSON names itself in its member `bomFormat` (cyclonedx.org/docs/1.6/json, "bomFormat"). */
function judgeCycloneDx() {
    const outline = new json_outline/* JsonOutline */.b('bomFormat');
    return {
        push: (piece) => outline.push(piece),
        problem: () => outline.problem() ??
            (outline.member === 'CycloneDX' ? undefined : 'it is JSON, but not CycloneDX (bomFormat)'),
    };
}
/** `%PDF-` begins a PDF, `%%EOF` stands in its last 1024 bytes (ISO 32000-1, 7.5.2, 7.5.5 and Annex H 3.4.4). */
function judgePdf() {
    let start = Buffer.alloc(0);
    let end = Buffer.alloc(0);
    return {
        push(piece) {
            if (start.length < 5)
                start = Buffer.concat([start, piece.subarray(0, 5 - start.length)]);
            end = Buffer.concat([end, piece.subarray(-1024)]).subarray(-1024);
        },
        problem() {
            if (start.toString('latin1') !== '%PDF-')
                return 'it is not a PDF';
            return end.includes('%%EOF') ? undefined : 'it is a PDF that was cut short';
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/http/part-file.js




/** Opens a file beside `path`, which nobody else can read. All its methods reject with `REPORT_WRITE_FAILED`. */
async function openPartFile(path) {
    const name = `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.part`;
    const partPath = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
    const handle = await orWriteFailed(path, () => (0,promises_.open)(partPath, 'wx', 0o600));
    let named = false;
    return {
        write: (piece) => orWriteFailed(path, () => writeWhole(handle, piece)),
        complete: () => orWriteFailed(path, async () => {
            await handle.chmod(0o644);
            await handle.close();
            await (0,promises_.rename)(partPath, path);
            named = true;
        }),
        async discard() {
            if (named)
                return;
            await handle.close().catch(() => { });
            await (0,promises_.unlink)(partPath).catch(() => { });
        },
    };
}
async function writeWhole(handle, piece) {
    for (let done = 0; done < piece.length;)
        done += (await handle.write(piece, done)).bytesWritten;
}
const part_file_words = {
    ENOENT: 'the folder does not exist',
    ENOTDIR: 'its folder is a file',
    EISDIR: 'there is a folder of that name',
    EACCES: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space left',
};
async function orWriteFailed(path, work) {
    try {
        return await work();
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
        throw new errors/* ScangateError */.fm('REPORT_WRITE_FAILED', `${path} cannot be written: ${part_file_words[code] ?? (0,errors/* describeError */.Uc)(thrown)}`, {
            cause: thrown,
            hint: 'Choose another folder with report-dir.',
        });
    }
}

;// CONCATENATED MODULE: ./build/http/save-body.js




/** Streams a body to its file, which gets its name only when it is complete and what it should be. */
async function saveBody(answer, abort, target, wire) {
    const file = await openPartFile(target.path);
    const progress = watchProgress(answer.label, abort, wire.timers, wire.limits);
    try {
        const watch = watchBody(target.check);
        let bytes = 0;
        for await (const piece of piecesOf(answer, target.maxBytes)) {
            bytes += piece.length;
            progress.count(piece.length);
            watch.push(piece);
            await file.write(piece);
        }
        watch.finish(answer.label);
        await file.complete();
        return { path: target.path, bytes };
    }
    finally {
        progress.stop();
        await file.discard();
    }
}
/** Aborts a body that only drips. */
function watchProgress(label, abort, timers, { progressMs, progressBytes }) {
    let bytes = 0;
    const judge = () => {
        if (bytes < progressBytes) {
            const why = `only ${bytes} bytes came within ${progressMs / 1_000} s`;
            abort(new http_client/* HttpError */.j('timeout', `${label}: ${why}`, { mayHaveRun: true, transient: true }));
            return;
        }
        bytes = 0;
        stop = timers.after(progressMs, judge);
    };
    let stop = timers.after(progressMs, judge);
    return {
        count(more) {
            bytes += more;
        },
        stop: () => stop(),
    };
}

;// CONCATENATED MODULE: ./build/http/timers.js
const systemTimers = {
    after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
    },
};

;// CONCATENATED MODULE: ./build/http/engine.js









const defaultBudgetMs = 120_000;
/** The client itself; importing this loads undici. */
function createEngine(options) {
    const timers = options.timers ?? systemTimers;
    const limits = { ...defaultLimits, ...options.limits };
    const agents = createAgents({ env: options.env, limits, timers, ca: options.ca, lookup: options.lookup });
    const wire = { agents, timers, limits, allowHttp: options.allowHttp, userAgent: options.userAgent };
    const retries = {
        clock: options.clock,
        logger: options.logger,
        random: options.random,
        tokens: createRetryTokens(),
        budgetMs: options.budgetMs ?? defaultBudgetMs,
        reached: new Set(),
        askedToWait: new Set(),
        failing: new Set(),
    };
    const closing = new AbortController();
    const whileOpen = (signal) => AbortSignal.any([signal, closing.signal]);
    return {
        async send(request, given) {
            const signal = whileOpen(given);
            const maxBytes = request.maxBytes ?? limits.bodyBytes;
            return retrying(retries, request, signal, () => attempt(wire, options.clock, request, request.attemptMs ?? limits.attemptMs, signal, async (answer) => {
                const response = createResponse(answer, await readBody(answer, maxBytes));
                if (request.expect === 'json')
                    response.json();
                return response;
            }));
        },
        async download(request, path, check, given) {
            const signal = whileOpen(given);
            const target = { path, check, maxBytes: request.maxBytes ?? limits.downloadBytes };
            return retrying(retries, request, signal, () => attempt(wire, options.clock, request, undefined, signal, (answer, abort) => saveBody(answer, abort, target, wire)));
        },
        async close() {
            closing.abort(new Error('the HTTP client is closed'));
            await agents.destroy();
        },
    };
}


/***/ }),

/***/ 13805:
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


/***/ })

};
