export const id = 5742;
export const ids = [5742];
export const modules = {

/***/ 1850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ cycloneDx)
/* harmony export */ });
/** A CycloneDX document in JSON, valid against the schema of its version. */
function cycloneDx(options) {
    const { specVersion, tool, project, timestamp, components, vulnerabilities, refPrefix = '' } = options;
    return {
        bomFormat: 'CycloneDX',
        specVersion,
        version: 1,
        metadata: {
            timestamp: timestamp.toISOString(),
            tools: [{ vendor: tool.vendor, name: tool.name, version: tool.version }],
            component: { type: 'application', 'bom-ref': 'project', ...project },
        },
        components: components.map(({ name, version, purl, license }) => ({
            type: 'library',
            'bom-ref': purl,
            name,
            version,
            purl,
            licenses: [{ license: { id: license } }],
        })),
        dependencies: [
            { ref: 'project', dependsOn: components.map(({ purl }) => purl) },
            ...components.map(({ purl }) => ({ ref: purl })),
        ],
        ...(vulnerabilities
            ? {
                vulnerabilities: vulnerabilities.map((found) => ({
                    'bom-ref': found.cve,
                    id: found.cve,
                    source: { name: 'NVD', url: `https://nvd.nist.gov/vuln/detail/${found.cve}` },
                    references: [{ id: found.ghsa, source: { name: 'GitHub Advisories' } }],
                    ratings: [
                        {
                            score: found.cvss.score,
                            severity: found.severity,
                            method: 'CVSSv31',
                            vector: found.cvss.vector,
                        },
                    ],
                    cwes: [Number(found.cwe.slice('CWE-'.length))],
                    description: found.title,
                    recommendation: `Upgrade ${found.component.name} to ${found.fixedIn}`,
                    affects: [{ ref: `${refPrefix}${found.component.purl}` }],
                })),
            }
            : {}),
    };
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sampleVulnerabilities),
/* harmony export */   T: () => (/* binding */ sampleComponents)
/* harmony export */ });
const npm = (name, version, license = 'MIT') => ({
    name,
    version,
    purl: `pkg:npm/${name}@${version}`,
    license,
});
const minimist = npm('minimist', '1.2.5');
const lodash = npm('lodash', '4.17.20');
const express = npm('express', '4.17.1');
const semver = npm('semver', '7.3.4', 'ISC');
/** A web shop's dependencies, as far as a demonstration needs them. */
const sampleComponents = [
    express,
    lodash,
    minimist,
    semver,
    npm('body-parser', '1.19.0'),
    npm('chalk', '4.1.2'),
    npm('dayjs', '1.11.10'),
    npm('uuid', '8.3.2'),
    npm('mariadb', '3.2.2', 'LGPL-2.1-or-later'),
];
const sampleVulnerabilities = [
    {
        cve: 'CVE-2021-44906',
        ghsa: 'GHSA-xvch-5gv4-984h',
        component: minimist,
        severity: 'critical',
        cvss: { score: 9.8, vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
        cwe: 'CWE-1321',
        title: 'Prototype pollution in minimist',
        fixedIn: '1.2.6',
    },
    {
        cve: 'CVE-2021-23337',
        ghsa: 'GHSA-35jh-r3h4-6jhm',
        component: lodash,
        severity: 'high',
        cvss: { score: 7.2, vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' },
        cwe: 'CWE-94',
        title: 'Command injection in lodash',
        fixedIn: '4.17.21',
    },
    {
        cve: 'CVE-2022-25883',
        ghsa: 'GHSA-c2qf-rxjj-qqgw',
        component: semver,
        severity: 'high',
        cvss: { score: 7.5, vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' },
        cwe: 'CWE-1333',
        title: 'Regular expression denial of service in semver',
        fixedIn: '7.5.2',
    },
    {
        cve: 'CVE-2024-29041',
        ghsa: 'GHSA-rv95-896h-c2vc',
        component: express,
        severity: 'medium',
        cvss: { score: 6.1, vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N' },
        cwe: 'CWE-601',
        title: 'Open redirect in express',
        fixedIn: '4.19.2',
    },
    {
        cve: 'CVE-2024-43796',
        ghsa: 'GHSA-qw6h-vgh9-j6wx',
        component: express,
        severity: 'low',
        cvss: { score: 5.0, vector: 'CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:L/A:L' },
        cwe: 'CWE-79',
        title: 'Cross-site scripting in express by response.redirect()',
        fixedIn: '4.20.0',
    },
];


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ phaseOf),
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
/** A quarter of the time a scan is queued, then it runs, then it has ended. */
function phaseOf({ clock, durationMs }, startedAt) {
    const elapsed = clock.now() - startedAt;
    if (elapsed < durationMs / 4)
        return 'queued';
    return elapsed < durationMs ? 'running' : 'ended';
}
/** How much of a scan is done, 0 to 100. */
function progressOf({ clock, durationMs }, startedAt) {
    if (durationMs === 0)
        return 100;
    return Math.min(100, Math.floor(((clock.now() - startedAt) / durationMs) * 100));
}


/***/ }),

/***/ 5742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mdsscEmulator: () => (/* binding */ mdsscEmulator)
});

// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 23 modules
var dist = __webpack_require__(1829);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/emulators/mdssc/accounts.js

const lifetimeSeconds = 3_600;
const shortLifeMs = 15_000;
/** Who may come in: an API key for ever, a token for an hour (the documents' "lifespan of the token"). */
class Accounts {
    credentials = {
        apiKey: ['mdssc', 'emulated', 'api', 'key'].join('-'),
        username: 'ci',
        password: ['emulated', 'pass', 'word'].join('-'),
    };
    #settings;
    #tokens = new Map();
    #first;
    constructor(settings) {
        this.#settings = settings;
    }
    /** A new token, or undefined for a wrong name or password. */
    logIn(username, password) {
        const known = username === this.credentials.username && password === this.credentials.password;
        return known ? this.#issue() : undefined;
    }
    /** A new token for one that still lives. */
    renew(token) {
        if (typeof token !== 'string' || !this.#lives(token))
            return undefined;
        this.#tokens.delete(token);
        return this.#issue();
    }
    /** 401 for everybody else. */
    async admit(context, next) {
        const bearer = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
        const known = context.req.header('apikey') === this.credentials.apiKey || this.#lives(bearer ?? '');
        if (!known)
            return context.json({ ResponseKey: 'Unauthorized', ResponseMessage: 'Authentication is required.' }, 401);
        await next();
        return undefined;
    }
    #issue() {
        const issued = Math.floor(this.#settings.clock.date().getTime() / 1_000);
        const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
        const claims = {
            sub: this.credentials.username,
            jti: (0,external_node_crypto_.randomUUID)(),
            iat: issued,
            exp: issued + lifetimeSeconds,
        };
        const unsigned = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
        const token = `${unsigned}.${(0,external_node_crypto_.createHash)('sha256').update(unsigned).digest('base64url')}`;
        this.#first ??= token;
        this.#tokens.set(token, this.#settings.clock.now());
        return token;
    }
    #lives(token) {
        const issuedAt = this.#tokens.get(token);
        if (issuedAt === undefined)
            return false;
        const isShort = this.#settings.play.has('token-expiry') && token === this.#first;
        const lifeMs = isShort ? shortLifeMs : lifetimeSeconds * 1_000;
        return this.#settings.clock.now() - issuedAt < lifeMs;
    }
}

;// CONCATENATED MODULE: ./build/emulators/mdssc/behaviours.js
/** What else a server of this product can do, a sentence each. */
const behaviours = {
    'camel-case': 'Keys are in camelCase and enumerations are integers, in requests as well, as in versions 3.1 and 3.3.',
    'flat-direct': 'There is no overview, and a scan is one flat object, as of an uploaded file.',
    'nested-status': 'The state is in ScanStatus.ScanningState.',
    'completed-early': 'A scan is Completed 8 seconds before its packages and counts are there.',
    'two-scans': 'A start brings two scans, of which the second fails.',
    'empty-scan-ids': 'A start is answered 200 without a scan id.',
    'result-error': 'A start is answered 200 with Result: Error.',
    'other-reference': 'The default branch is scanned in place of the one that was asked for.',
    'token-expiry': 'The token of the first login is refused 15 seconds later, and cannot be renewed, as after a restart.',
    'cookie-login': 'A login puts its token into a cookie instead of the body.',
    'partial-services': 'The list of services is answered 206, since one connection is down.',
    'no-vulnerabilities-in-sbom': 'The CycloneDX export has no vulnerabilities.',
    'no-details': 'Neither the CycloneDX export nor the packages tell vulnerabilities: there are only counts.',
    'no-spdx': 'There is no SPDX export.',
    'login-page-for-pdf': 'The PDF exports answer 200 with an HTML page.',
    'newer-scan': 'Another scan of the same reference has ended meanwhile, and the CycloneDX export is of that one.',
    infected: 'The scan finds malware.',
    'slow-to-appear': 'A scan is answered 404 in the first 6 seconds.',
    'read-only': 'The account may read, but not start or stop scans.',
};

// EXTERNAL MODULE: ./node_modules/hono/dist/utils/url.js
var url = __webpack_require__(2157);
;// CONCATENATED MODULE: ./node_modules/hono/dist/utils/cookie.js

//#region src/utils/cookie.ts
/**
* @module
* Cookie utility.
*/
const algorithm = {
	name: "HMAC",
	hash: "SHA-256"
};
const getCryptoKey = async (secret) => {
	const secretBuf = typeof secret === "string" ? new TextEncoder().encode(secret) : secret;
	return await crypto.subtle.importKey("raw", secretBuf, algorithm, false, ["sign", "verify"]);
};
const makeSignature = async (value, secret) => {
	const key = await getCryptoKey(secret);
	const signature = await crypto.subtle.sign(algorithm.name, key, new TextEncoder().encode(value));
	return btoa(String.fromCharCode(...new Uint8Array(signature)));
};
const verifySignature = async (base64Signature, value, secret) => {
	try {
		const signatureBinStr = atob(base64Signature);
		const signature = new Uint8Array(signatureBinStr.length);
		for (let i = 0, len = signatureBinStr.length; i < len; i++) signature[i] = signatureBinStr.charCodeAt(i);
		return await crypto.subtle.verify(algorithm, secret, signature, new TextEncoder().encode(value));
	} catch {
		return false;
	}
};
const validCookieNameRegEx = /^[\w!#$%&'*.^`|~+-]+$/;
const relaxedCookieNameRegEx = /^[!#-:<>-[\]-~]+$/;
const validCookieValueRegEx = /^[ !#-:<-[\]-~]*$/;
const trimCookieWhitespace = (value) => {
	let start = 0;
	let end = value.length;
	while (start < end) {
		const charCode = value.charCodeAt(start);
		if (charCode !== 32 && charCode !== 9) break;
		start++;
	}
	while (end > start) {
		const charCode = value.charCodeAt(end - 1);
		if (charCode !== 32 && charCode !== 9) break;
		end--;
	}
	return start === 0 && end === value.length ? value : value.slice(start, end);
};
const cookie_parse = (cookie, name) => {
	if (name && cookie.indexOf(name) === -1) return {};
	const pairs = cookie.split(";");
	const parsedCookie = Object.create(null);
	for (const pairStr of pairs) {
		const valueStartPos = pairStr.indexOf("=");
		if (valueStartPos === -1) continue;
		const cookieName = trimCookieWhitespace(pairStr.substring(0, valueStartPos));
		if (name && name !== cookieName || !relaxedCookieNameRegEx.test(cookieName) || cookieName in parsedCookie) continue;
		let cookieValue = trimCookieWhitespace(pairStr.substring(valueStartPos + 1));
		if (cookieValue.startsWith("\"") && cookieValue.endsWith("\"")) cookieValue = cookieValue.slice(1, -1);
		if (validCookieValueRegEx.test(cookieValue)) {
			parsedCookie[cookieName] = tryDecodeURIComponent(cookieValue);
			if (name) break;
		}
	}
	return parsedCookie;
};
const cookie_parseSigned = async (cookie, secret, name) => {
	const parsedCookie = Object.create(null);
	const secretKey = await getCryptoKey(secret);
	for (const [key, value] of Object.entries(cookie_parse(cookie, name))) {
		const signatureStartPos = value.lastIndexOf(".");
		if (signatureStartPos < 0) continue;
		const signedValue = value.substring(0, signatureStartPos);
		const signature = value.substring(signatureStartPos + 1);
		if (signature.length !== 44 || !signature.endsWith("=")) continue;
		parsedCookie[key] = await verifySignature(signature, signedValue, secretKey) ? signedValue : false;
	}
	return parsedCookie;
};
const _serialize = (name, value, opt = {}) => {
	if (!validCookieNameRegEx.test(name)) throw new Error("Invalid cookie name");
	let cookie = `${name}=${value}`;
	if (/^__secure-/i.test(name) && !opt.secure) throw new Error("__Secure- Cookie must have Secure attributes");
	if (/^__host-/i.test(name)) {
		if (!opt.secure) throw new Error("__Host- Cookie must have Secure attributes");
		if (opt.path !== "/") throw new Error("__Host- Cookie must have Path attributes with \"/\"");
		if (opt.domain) throw new Error("__Host- Cookie must not have Domain attributes");
	}
	for (const key of [
		"domain",
		"path",
		"sameSite",
		"priority"
	]) if (opt[key] && /[;\r\n]/.test(opt[key])) throw new Error(`${key} must not contain ";", "\\r", or "\\n"`);
	if (opt && typeof opt.maxAge === "number" && opt.maxAge >= 0) {
		if (opt.maxAge > 3456e4) throw new Error("Cookies Max-Age SHOULD NOT be greater than 400 days (34560000 seconds) in duration.");
		cookie += `; Max-Age=${opt.maxAge | 0}`;
	}
	if (opt.domain && opt.prefix !== "host") cookie += `; Domain=${opt.domain}`;
	if (opt.path) cookie += `; Path=${opt.path}`;
	if (opt.expires) {
		if (opt.expires.getTime() - Date.now() > 3456e7) throw new Error("Cookies Expires SHOULD NOT be greater than 400 days (34560000 seconds) in the future.");
		cookie += `; Expires=${opt.expires.toUTCString()}`;
	}
	if (opt.httpOnly) cookie += "; HttpOnly";
	if (opt.secure) cookie += "; Secure";
	if (opt.sameSite) cookie += `; SameSite=${opt.sameSite.charAt(0).toUpperCase() + opt.sameSite.slice(1)}`;
	if (opt.priority) cookie += `; Priority=${opt.priority.charAt(0).toUpperCase() + opt.priority.slice(1)}`;
	if (opt.partitioned) {
		if (!opt.secure) throw new Error("Partitioned Cookie must have Secure attributes");
		cookie += "; Partitioned";
	}
	return cookie;
};
const serialize = (name, value, opt) => {
	value = encodeURIComponent(value);
	return _serialize(name, value, opt);
};
const cookie_serializeSigned = async (name, value, secret, opt = {}) => {
	const signature = await makeSignature(value, secret);
	value = `${value}.${signature}`;
	value = encodeURIComponent(value);
	return _serialize(name, value, opt);
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/hono/dist/helper/cookie/index.js

//#region src/helper/cookie/index.ts
const getCookie = (c, key, prefix) => {
	const cookie = c.req.raw.headers.get("Cookie");
	if (typeof key === "string") {
		if (!cookie) return;
		let finalKey = key;
		if (prefix === "secure") finalKey = "__Secure-" + key;
		else if (prefix === "host") finalKey = "__Host-" + key;
		return parse(cookie, finalKey)[finalKey];
	}
	if (!cookie) return {};
	return parse(cookie);
};
const getSignedCookie = async (c, secret, key, prefix) => {
	const cookie = c.req.raw.headers.get("Cookie");
	if (typeof key === "string") {
		if (!cookie) return;
		let finalKey = key;
		if (prefix === "secure") finalKey = "__Secure-" + key;
		else if (prefix === "host") finalKey = "__Host-" + key;
		return (await parseSigned(cookie, secret, finalKey))[finalKey];
	}
	if (!cookie) return {};
	return await parseSigned(cookie, secret);
};
const generateCookie = (name, value, opt) => {
	let cookie;
	if (opt?.prefix === "secure") cookie = serialize("__Secure-" + name, value, {
		path: "/",
		...opt,
		secure: true
	});
	else if (opt?.prefix === "host") cookie = serialize("__Host-" + name, value, {
		...opt,
		path: "/",
		secure: true,
		domain: void 0
	});
	else cookie = serialize(name, value, {
		path: "/",
		...opt
	});
	return cookie;
};
const setCookie = (c, name, value, opt) => {
	const cookie = generateCookie(name, value, opt);
	c.header("Set-Cookie", cookie, { append: true });
};
const generateSignedCookie = async (name, value, secret, opt) => {
	let cookie;
	if (opt?.prefix === "secure") cookie = await serializeSigned("__Secure-" + name, value, secret, {
		path: "/",
		...opt,
		secure: true
	});
	else if (opt?.prefix === "host") cookie = await serializeSigned("__Host-" + name, value, secret, {
		...opt,
		path: "/",
		secure: true,
		domain: void 0
	});
	else cookie = await serializeSigned(name, value, secret, {
		path: "/",
		...opt
	});
	return cookie;
};
const setSignedCookie = async (c, name, value, secret, opt) => {
	const cookie = await generateSignedCookie(name, value, secret, opt);
	c.header("set-cookie", cookie, { append: true });
};
const deleteCookie = (c, name, opt) => {
	const deletedCookie = getCookie(c, name, opt?.prefix);
	setCookie(c, name, "", {
		...opt,
		maxAge: 0
	});
	return deletedCookie;
};
//#endregion


// EXTERNAL MODULE: ./build/emulators/kit/cyclonedx.js
var cyclonedx = __webpack_require__(1850);
;// CONCATENATED MODULE: ./build/emulators/kit/pdf.js
const linesPerPage = 48;
/** A real PDF (1.4) of some lines of text in Helvetica, several pages if need be. */
function pdf(title, lines) {
    const pages = [];
    for (let at = 0; at < Math.max(1, lines.length); at += linesPerPage)
        pages.push(lines.slice(at, at + linesPerPage));
    const pageId = (index) => 5 + index * 2;
    const kids = pages.map((_, index) => `${pageId(index)} 0 R`).join(' ');
    const objects = [
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
        `<< /Title (${literal(title)}) >>`,
        ...pages.flatMap((page, index) => {
            const text = page.map((row) => `(${literal(row)}) Tj T*`).join('\n');
            const heading = index === 0 ? `/F1 18 Tf (${literal(title)}) Tj T* /F1 11 Tf T*\n` : '/F1 11 Tf\n';
            const stream = `BT 15 TL 56 786 Td\n${heading}${text}\nET`;
            return [
                `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${pageId(index) + 1} 0 R >>`,
                `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
            ];
        }),
    ];
    let text = '%PDF-1.4\n';
    const offsets = objects.map((body, index) => {
        const offset = text.length;
        text += `${index + 1} 0 obj\n${body}\nendobj\n`;
        return offset;
    });
    const start = text.length;
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
    text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`;
    return Buffer.from(text, 'latin1');
}
/** As PDF writes a text in parentheses; what Latin-1 lacks becomes a question mark. */
function literal(text) {
    return text
        .replaceAll(/[^\x20-\x7e\xa1-\xff]/g, '?')
        .replaceAll(/[\\()]/g, (character) => `\\${character}`);
}

// EXTERNAL MODULE: ./build/emulators/kit/timeline.js
var timeline = __webpack_require__(2433);
;// CONCATENATED MODULE: ./build/emulators/mdssc/scans.js


/** Counts arrive so many milliseconds after `Completed` where `completed-early` is played. */
const lateMs = 8_000;
const invisibleMs = 6_000;
/** The scans of one emulated server. */
class Scans {
    #settings;
    #scans = new Map();
    constructor(settings) {
        this.#settings = settings;
    }
    add(subject, workflow, triggeredBy, fails = false) {
        const { clock } = this.#settings;
        const scan = {
            id: (0,external_node_crypto_.randomUUID)(),
            subject,
            ...(workflow ? { workflow } : {}),
            startedAt: clock.now(),
            startedOn: clock.date(),
            fails,
            triggeredBy,
        };
        this.#scans.set(scan.id, scan);
        return scan;
    }
    /** Undefined for one that there is not, or not yet. */
    get(id) {
        const scan = this.#scans.get(id);
        const { play, clock } = this.#settings;
        if (scan && play.has('slow-to-appear') && clock.now() - scan.startedAt < invisibleMs)
            return undefined;
        return scan;
    }
    /** Newest first. */
    all() {
        return [...this.#scans.values()].reverse();
    }
    stop(scan) {
        if (this.stateOf(scan) === 'NotStarted' || this.stateOf(scan) === 'Running')
            scan.stoppedAt = this.#settings.clock.now();
    }
    stateOf(scan) {
        if (scan.stoppedAt !== undefined)
            return 'Cancelled';
        const phase = (0,timeline/* phaseOf */.h)(this.#settings, scan.startedAt);
        if (phase === 'queued')
            return 'NotStarted';
        if (phase === 'running')
            return 'Running';
        if (scan.fails || this.#settings.scenario === 'failed')
            return 'Failed';
        return this.#settings.scenario === 'cancelled' ? 'Cancelled' : 'Completed';
    }
    /** The state as it is told. */
    wordOf(scan) {
        return this.#settings.state ?? this.stateOf(scan);
    }
    progressOf(scan) {
        return (0,timeline/* progressOf */.j)(this.#settings, scan.startedAt);
    }
    /** Whether packages and counts are there. */
    isAnalysed(scan) {
        return this.stateOf(scan) === 'Completed' && !this.#isEarly(scan);
    }
    /** Already said to be complete, and still without its numbers. */
    #isEarly(scan) {
        const { play, clock, durationMs } = this.#settings;
        return play.has('completed-early') && clock.now() < scan.startedAt + durationMs + lateMs;
    }
}
function titleOf({ subject }) {
    return 'fileName' in subject ? subject.fileName : `${subject.repository.name}@${subject.reference}`;
}

;// CONCATENATED MODULE: ./build/emulators/mdssc/exports.js



const productVersion = '4.3.0';
/** The CycloneDX export of a repository. */
function bomOf(name, outcome, timestamp, withVulnerabilities) {
    return (0,cyclonedx/* cycloneDx */.q)({
        specVersion: '1.6',
        tool: { vendor: 'OPSWAT', name: 'MetaDefender Software Supply Chain', version: productVersion },
        project: { name },
        timestamp,
        components: outcome.components,
        ...(withVulnerabilities ? { vulnerabilities: outcome.vulnerabilities } : {}),
    });
}
/** The SPDX export: version 3.0.1 in JSON-LD. */
function spdxOf(name, outcome, timestamp) {
    const id = (part) => `https://mdssc.example/spdx/${encodeURIComponent(part)}`;
    const packages = outcome.components.map(({ name: called, version, purl }) => ({
        type: 'software_Package',
        spdxId: id(purl),
        creationInfo: '_:creation',
        name: called,
        software_packageVersion: version,
        software_packageUrl: purl,
    }));
    return {
        '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
        '@graph': [
            {
                type: 'CreationInfo',
                '@id': '_:creation',
                specVersion: '3.0.1',
                created: timestamp.toISOString().replace(/\.\d+Z$/, 'Z'),
                createdBy: [id('tool')],
            },
            { type: 'Organization', spdxId: id('tool'), creationInfo: '_:creation', name: 'OPSWAT' },
            {
                type: 'SpdxDocument',
                spdxId: id('document'),
                creationInfo: '_:creation',
                name,
                rootElement: packages.slice(0, 1).map(({ spdxId }) => spdxId),
                element: packages.map(({ spdxId }) => spdxId),
            },
            ...packages,
        ],
    };
}
function overviewPdf(scan, { components, vulnerabilities }) {
    return pdf('MetaDefender Software Supply Chain: overview', [
        `Scan ${scan.id} of ${titleOf(scan)}`,
        `Packages: ${components.length}`,
        `Vulnerabilities: ${vulnerabilities.length}`,
    ]);
}
/** Packages with CVE, severity and fixed version, as the vendor describes this report. */
function sbomPdf(scan, { components, vulnerabilities }) {
    return pdf(`MetaDefender Software Supply Chain: SBOM of ${titleOf(scan)}`, components.flatMap((component) => [
        `${component.name} ${component.version} (${component.license})`,
        ...vulnerabilities
            .filter((found) => found.component === component)
            .map(({ cve, severity, fixedIn, cwe }) => `    ${cve}, ${severity}, fixed in ${fixedIn}, ${cwe}`),
    ]));
}

;// CONCATENATED MODULE: ./build/emulators/mdssc/routes/accounts.js


/** Login, renewal and health: what answers without a key. */
function routeAccounts(api, accounts, state) {
    api.get('/health', (context) => state.answer(context, { Status: 'Healthy', Version: productVersion }));
    const given = (token) => ({
        ResponseKey: 'Success',
        ResponseMessage: 'Success',
        JwtToken: { Token: token },
    });
    api.post('/user/login', async (context) => {
        const body = await context.req.json().catch(() => undefined);
        const token = accounts.logIn(body?.Username ?? body?.username, body?.Password ?? body?.password);
        if (token === undefined)
            return state.refuse(context, 400, 'InvalidCredentials', 'The username or password is incorrect.');
        if (!state.plays('cookie-login'))
            return state.answer(context, given(token));
        setCookie(context, 'MDSSC_accessToken', token, { httpOnly: true, path: '/' });
        return state.answer(context, { ResponseKey: 'Success', ResponseMessage: 'Success' });
    });
    api.put('/user/token', async (context) => {
        const body = await context.req.json().catch(() => undefined);
        const token = accounts.renew(body?.AccessToken ?? body?.accessToken);
        if (token === undefined)
            return state.refuse(context, 401, 'InvalidToken', 'The token has expired.');
        return state.answer(context, given(token));
    });
}

;// CONCATENATED MODULE: ./build/emulators/mdssc/inventory.js
const base64 = (text) => Buffer.from(text).toString('base64');
const shop = {
    id: base64('github-acme/12345'),
    name: 'shop',
    defaultReference: 'main',
    references: ['main', 'develop', 'feature/checkout', 'v1.0.0'],
};
const blog = {
    id: base64('github-acme/678901'),
    name: 'blog',
    defaultReference: 'trunk',
    references: ['trunk', 'main'],
};
const github = { id: 'service-github', name: 'github-acme', repositories: [shop, blog] };
const gitlab = {
    id: 'service-gitlab',
    name: 'gitlab-acme',
    repositories: [{ ...shop, id: base64('gitlab-acme/12345') }],
};
/** What the administrator of the emulated server has set up. */
const services = [github, gitlab];
const workflows = [
    { id: 'workflow-shop', name: 'shop', sources: [{ service: github, repositories: [shop] }] },
    {
        id: 'workflow-all',
        name: 'everything on GitHub',
        sources: [{ service: github, repositories: [shop, blog] }],
    },
    {
        id: 'workflow-both',
        name: 'both hosts',
        sources: [
            { service: github, repositories: [shop, blog] },
            { service: gitlab, repositories: gitlab.repositories },
        ],
    },
    { id: 'workflow-upload', name: 'uploads', sources: [] },
];

;// CONCATENATED MODULE: ./build/emulators/mdssc/routes/exports.js


/** The exports: of a repository by its reference, and of a scan as PDF. */
function routeExports(api, state) {
    const { scans, settings } = state;
    const latestOf = (repositoryId, reference) => scans
        .all()
        .find((scan) => 'repository' in scan.subject &&
        scan.subject.repository.id === repositoryId &&
        scan.subject.reference === reference &&
        scans.isAnalysed(scan));
    const ofReference = (context, document) => {
        const id = context.req.param('repository') ?? '';
        const repository = services.flatMap(({ repositories }) => repositories).find((known) => known.id === id);
        const reference = context.req.query('Reference') ?? repository?.defaultReference ?? '';
        const scan = latestOf(id, reference);
        if (!repository || !scan)
            return state.refuse(context, 404, 'NotFound', 'There is no scan to export.');
        const text = JSON.stringify(document(repository.name, state.outcomeOf(scan), settings.clock.date()));
        return context.body(text, 200, {
            'content-type': 'application/octet-stream',
            'content-disposition': `attachment; filename="${repository.name}.json"`,
        });
    };
    api.get('/export/cyclonedx/:repository', (context) => ofReference(context, (name, outcome, timestamp) => {
        const withVulnerabilities = !state.plays('no-vulnerabilities-in-sbom') && !state.plays('no-details');
        const told = state.plays('newer-scan') ? { ...outcome, vulnerabilities: [] } : outcome;
        return bomOf(name, told, timestamp, withVulnerabilities);
    }));
    api.get('/export/spdx/:repository', (context) => state.plays('no-spdx')
        ? context.html('<html><title>404 Not Found</title></html>', 404)
        : ofReference(context, spdxOf));
    const asPdf = (context, make) => {
        if (state.plays('login-page-for-pdf'))
            return context.html('<!doctype html><html><head><title>Sign in</title></head><body></body></html>');
        const scan = scans.get(context.req.param('scan') ?? '');
        if (!scan || !scans.isAnalysed(scan))
            return state.refuse(context, 404, 'ScanNotFound', 'The scan was not found.');
        return context.body(Buffer.from(make(scan, state.outcomeOf(scan))), 200, {
            'content-type': 'application/pdf',
        });
    };
    api.get('/export/pdf/overview/:scan', (context) => asPdf(context, overviewPdf));
    api.get('/export/pdf/sbom/:scan', (context) => asPdf(context, sbomPdf));
}

;// CONCATENATED MODULE: ./build/emulators/mdssc/routes/lookups.js


const repositoryView = ({ id, name }) => ({ RepositoryId: id, RepositoryName: name });
const serviceView = ({ id, name }) => ({
    Name: name,
    Id: id,
    CredentialsType: 1,
    ScanWorkflowId: '',
    Domain: 'github.com',
});
const workflowView = ({ id, name, sources }) => ({
    Id: id,
    Name: name,
    ScanSources: sources.map(({ service, repositories }) => ({
        ServiceId: service.id,
        ServiceName: service.name,
        Repositories: repositories.map(repositoryView),
    })),
});
/** Version, workflows, services and their references. */
function routeLookups(api, state) {
    api.get('/version', (context) => state.answer(context, {
        ResponseKey: 'Success',
        ResponseMessage: 'Success',
        Version: productVersion,
        LastSupportedConfigVersion: '4.0.0',
    }));
    api.get('/workflows', (context) => state.answer(context, workflows.map(({ id, name }) => ({ Id: id, Name: name }))));
    api.get('/workflows/:id', (context) => {
        const found = workflows.find(({ id }) => id === context.req.param('id'));
        return found
            ? state.answer(context, workflowView(found))
            : state.refuse(context, 404, 'WorkflowNotFound', 'The workflow was not found.');
    });
    api.get('/services', (context) => {
        const partial = state.plays('partial-services');
        const down = partial ? 'The connection bitbucket-acme does not answer.' : '';
        return state.answer(context, { ServiceDtos: services.map(serviceView), StatusMessage: down }, partial ? 206 : 200);
    });
    api.get('/services/:id', (context) => {
        const found = services.find(({ id }) => id === context.req.param('id'));
        if (!found)
            return state.refuse(context, 404, 'ServiceNotFound', 'The service was not found.');
        const search = context.req.query('Search')?.toLowerCase() ?? '';
        const repositories = found.repositories.filter(({ name }) => name.toLowerCase().includes(search));
        const wanted = context.req.query('content') === 'true';
        return state.answer(context, {
            ...serviceView(found),
            ...(wanted ? { Repositories: repositories.map(repositoryView) } : {}),
        });
    });
    api.get('/services/:id/references', (context) => {
        const found = services.find(({ id }) => id === context.req.param('id'));
        if (!found)
            return state.refuse(context, 404, 'ServiceNotFound', 'The service was not found.');
        return state.answer(context, {
            ServiceId: found.id,
            ServiceName: found.name,
            RepositoryReferenceInfoArray: found.repositories.map(({ id, defaultReference, references }) => ({
                RepositoryId: id,
                DefaultReference: defaultReference,
                References: references,
            })),
        });
    });
    api.get('/services/:id/:repository/references', (context) => {
        const service = services.find(({ id }) => id === context.req.param('id'));
        const found = service?.repositories.find(({ id }) => id === context.req.param('repository'));
        if (!found)
            return state.refuse(context, 404, 'RepositoryNotFound', 'The repository was not found.');
        const filter = context.req.query('FilterValue')?.toLowerCase() ?? '';
        const references = found.references.filter((name) => name.toLowerCase().includes(filter));
        return state.answer(context, { References: references, TotalReferences: references.length });
    });
}

;// CONCATENATED MODULE: ./build/emulators/mdssc/views.js

const levels = ['critical', 'high', 'medium', 'low'];
/** By severity; the members of this one object are in lower case in every version. */
function issuesOf({ vulnerabilities }) {
    const count = (level) => vulnerabilities.filter(({ severity }) => severity === level).length;
    return { ...Object.fromEntries(levels.map((level) => [level, count(level)])), unknown: 0 };
}
function blockedIn({ components, blockedLicenses }) {
    return components.filter(({ license }) => blockedLicenses.includes(license)).length;
}
function subjectOf({ subject, workflow }) {
    return {
        ...('fileName' in subject
            ? { FileName: subject.fileName }
            : {
                ServiceId: subject.service.id,
                StorageName: subject.service.name,
                RepositoryId: subject.repository.id,
                RepositoryName: subject.repository.name,
                RepositoryReference: subject.reference,
            }),
        ...(workflow ? { WorkflowId: workflow.id, WorkflowName: workflow.name } : {}),
    };
}
/** `GET /scans/{id}/overview`, and `GET /scans/{id}` of a repository. */
function overview(scans, scan, outcome, nested) {
    const word = scans.wordOf(scan);
    return {
        Id: scan.id,
        ...subjectOf(scan),
        ...(nested ? { ScanStatus: { ScanningState: word } } : { ScanningState: word }),
        ScanProgress: scans.progressOf(scan),
        StartTime: scan.startedOn.toISOString(),
        ScanInformation: {
            VulnerabilityIssues: issuesOf(outcome),
            Malware: outcome.files.some(({ threat }) => threat !== undefined),
            Secret: outcome.files.some(({ secrets }) => secrets.length > 0),
            Licenses: { BlockedLicensesCount: blockedIn(outcome) },
        },
        Package: {
            TotalPackages: outcome.components.length,
            VulnerablePackages: new Set(outcome.vulnerabilities.map(({ component }) => component.purl)).size,
        },
    };
}
/** `GET /scans/{id}` of an uploaded file. */
function flatScan(scans, scan, outcome) {
    return {
        Id: scan.id,
        ...subjectOf(scan),
        ScanStatus: scans.wordOf(scan),
        VulnerabilityIssues: issuesOf(outcome),
        InfectedFiles: outcome.files.filter(({ threat }) => threat !== undefined).length,
        FilesWithSecrets: outcome.files.filter(({ secrets }) => secrets.length > 0).length,
        BlockedLicensesCount: blockedIn(outcome),
        TotalPackages: outcome.components.length,
    };
}
/** An item of a list of scans. */
function listed(scans, scan) {
    return {
        Id: scan.id,
        Name: titleOf(scan),
        ...subjectOf(scan),
        ScanningState: scans.wordOf(scan),
        StartTime: scan.startedOn.toISOString(),
        TriggerBy: scan.triggeredBy,
    };
}
/** `GET /packages?ScanId=…`. */
function packagesOf(outcome) {
    return outcome.components.map(({ name, version, license }) => ({
        Id: packageId(name),
        Name: name,
        Version: version,
        Ecosystem: 'npm',
        Licenses: [license],
        LicenseRisk: outcome.blockedLicenses.includes(license) ? 'Blocked' : 'Allowed',
        Vulnerabilities: outcome.vulnerabilities.filter(({ component }) => component.name === name).length,
    }));
}
function packageId(name) {
    return `package-${name}`;
}
/** `GET /packages/{id}/cves`. */
function cvesOf(outcome, id) {
    return outcome.vulnerabilities
        .filter(({ component }) => packageId(component.name) === id)
        .map(({ cve, fixedIn, severity, cwe }) => ({
        Id: cve,
        FixedVersions: [fixedIn],
        Severity: severity.charAt(0).toUpperCase() + severity.slice(1),
        Source: 'NVD',
        Cwes: [cwe],
    }));
}
/** `GET /scans/{id}/files`. */
function filesOf(outcome) {
    return outcome.files.map(({ name, path, threat, secrets }, index) => ({
        Id: `file-${index + 1}`,
        FileName: name,
        FilePath: path,
        Malware: threat !== undefined,
        ...(threat === undefined ? {} : { ThreatName: threat }),
        Secrets: secrets.map(({ type, line }) => ({ Type: type, Line: line })),
    }));
}

;// CONCATENATED MODULE: ./build/emulators/mdssc/routes/start.js

const scanTypes = ['Instant', 'Scheduled', 'RealTime'];
/** `POST /scans` and `POST /scans/direct`. */
function routeStart(api, state) {
    api.post('/scans', async (context) => {
        const body = lowerCased(await context.req.json().catch(() => undefined));
        if (body === undefined)
            return state.refuse(context, 400, 'BadRequest', 'The request body is not valid JSON.');
        if (state.plays('read-only'))
            return state.refuse(context, 403, 'Forbidden', 'The role of this account does not allow this.');
        if (state.plays('camel-case') && typeof body.scantype === 'string')
            return context.json({
                title: 'One or more validation errors occurred.',
                status: 400,
                errors: { '$.scanType': ['The JSON value could not be converted to ScanType.'] },
            }, 400);
        const asked = readOrder(body);
        if (typeof asked === 'string')
            return state.refuse(context, 400, 'BadRequest', asked);
        const { service, repository, references } = asked;
        const used = state.plays('other-reference') ? [repository.defaultReference] : references;
        const subjects = used.map((reference) => ({ service, repository, reference }));
        return start(context, state, subjects, asked.workflow, {
            ReferencesUsedForScanning: used,
            ProtocolType: 'GitHubSdk',
            RepositoryId: repository.id,
            RepositoryName: repository.name,
            ServiceId: service.id,
            StorageName: service.name,
        });
    });
    api.post('/scans/direct', async (context) => {
        if (state.plays('read-only'))
            return state.refuse(context, 403, 'Forbidden', 'The role of this account does not allow this.');
        const form = await context.req.parseBody().catch(() => ({}));
        const { file, workflowId } = form;
        if (!(file instanceof File))
            return state.refuse(context, 400, 'BadRequest', "The field 'file' is required.");
        const workflow = workflows.find(({ id }) => id === workflowId);
        if (workflowId !== undefined && !workflow)
            return state.refuse(context, 400, 'WorkflowNotFound', 'The workflow was not found.');
        return start(context, state, [{ fileName: file.name, bytes: file.size }], workflow, {});
    });
}
function start(context, state, subjects, workflow, told) {
    if (state.plays('result-error'))
        return state.answer(context, {
            Result: 'Error',
            ResponseKey: 'LicenseExpired',
            ResponseMessage: 'The licence of this product has expired.',
        });
    if (state.plays('empty-scan-ids'))
        return state.answer(context, {
            ResponseKey: 'NoScanStarted',
            ResponseMessage: 'No scan was started: the repository could not be reached.',
            ScanIds: [],
        });
    const started = subjects.flatMap((subject) => {
        const scan = state.scans.add(subject, workflow, 'ci');
        return state.plays('two-scans') ? [scan, state.scans.add(subject, workflow, 'ci', true)] : [scan];
    });
    return state.answer(context, {
        ResponseKey: 'Success',
        ResponseMessage: 'Success',
        ScanIds: started.map(({ id }) => id),
        ...told,
        ...(workflow ? { WorkflowId: workflow.id, WorkflowName: workflow.name } : {}),
        TriggerEvent: 'Manual',
        TriggerBy: 'ci',
    });
}
/** What was ordered, or what is wrong with the order. */
function readOrder(body) {
    const service = services.find(({ id }) => id === body.storageid);
    if (!service)
        return 'StorageId is not the id of a service.';
    const repository = repositoryOf(service, body.repositoryid);
    if (!repository)
        return 'RepositoryId is not the id of a repository of the service.';
    const { scantype: type, workflowid: workflowId, repositoryreferences: references } = body;
    if (type !== undefined && !scanTypes.includes(String(type)) && !scanTypes[Number(type)])
        return 'ScanType is not known.';
    const workflow = workflows.find(({ id }) => id === workflowId);
    if (workflowId !== undefined && !workflow)
        return 'WorkflowId is not the id of a workflow.';
    if (!isListOfTexts(references) || references.length === 0)
        return 'RepositoryReferences must name at least one reference.';
    const unknown = references.find((reference) => !repository.references.includes(reference));
    if (unknown !== undefined)
        return 'A reference does not exist in the repository.';
    return { service, repository, workflow, references };
}
function repositoryOf(service, id) {
    return service.repositories.find((repository) => repository.id === id);
}
function isListOfTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
/** The product takes member names in any case. */
function lowerCased(body) {
    if (typeof body !== 'object' || body === null || Array.isArray(body))
        return undefined;
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [key.toLowerCase(), value]));
}

;// CONCATENATED MODULE: ./build/emulators/mdssc/routes/scans.js



const states = ['NotStarted', 'Running', 'Cancelled', 'Failed', 'Completed'];
/** Scans, their files and their packages. */
function routeScans(api, state) {
    const { scans } = state;
    routeStart(api, state);
    const withScan = (context, serve) => {
        const scan = scans.get(context.req.param('id') ?? '');
        return scan ? serve(scan) : state.refuse(context, 404, 'ScanNotFound', 'The scan was not found.');
    };
    api.get('/scans', (context) => {
        const wanted = context.req.queries('Status') ?? [];
        const odd = wanted.find((word) => !states.includes(word));
        if (odd !== undefined)
            return state.refuse(context, 400, 'BadRequest', 'Status is not known.');
        const search = context.req.query('Search')?.toLowerCase() ?? '';
        const found = scans
            .all()
            .filter((scan) => wanted.length === 0 || wanted.includes(scans.stateOf(scan)))
            .filter((scan) => titleOf(scan).toLowerCase().includes(search));
        return state.answer(context, {
            ResponseKey: 'Success',
            ResponseMessage: 'Success',
            Scans: found.map((scan) => listed(scans, scan)),
            TotalCount: found.length,
        });
    });
    api.get('/scans/:service/:repository', async (context, next) => {
        const { service, repository } = context.req.param();
        const found = scans
            .all()
            .filter(({ subject }) => 'service' in subject && subject.service.id === service && subject.repository.id === repository);
        if (found.length === 0)
            return next();
        const [latest] = found;
        if (latest?.triggeredBy === 'ci' && state.plays('newer-scan') && scans.isAnalysed(latest))
            found.unshift(scans.add(latest.subject, latest.workflow, 'somebody else'));
        return state.answer(context, found.map((scan) => listed(scans, scan)));
    });
    api.get('/scans/:id', (context) => withScan(context, (scan) => {
        const flat = state.plays('flat-direct') || 'fileName' in scan.subject;
        const outcome = state.outcomeOf(scan);
        return state.answer(context, flat ? flatScan(scans, scan, outcome) : overview(scans, scan, outcome, state.plays('nested-status')));
    }));
    api.get('/scans/:id/overview', (context) => withScan(context, (scan) => state.plays('flat-direct') || 'fileName' in scan.subject
        ? state.refuse(context, 404, 'NotFound', 'There is no overview of this scan.')
        : state.answer(context, overview(scans, scan, state.outcomeOf(scan), state.plays('nested-status')))));
    api.post('/scans/:id', (context) => state.plays('read-only')
        ? state.refuse(context, 403, 'Forbidden', 'The role of this account does not allow this.')
        : withScan(context, (scan) => {
            scans.stop(scan);
            return state.answer(context, { StatusCode: 200 });
        }));
    api.get('/scans/:id/files', (context) => withScan(context, (scan) => {
        const page = Number(context.req.query('page') ?? 1);
        const size = Number(context.req.query('pageSize') ?? 25);
        if (!(page >= 1) || !(size >= 1))
            return state.refuse(context, 400, 'BadRequest', 'page must be positive.');
        const files = filesOf(state.outcomeOf(scan));
        return state.answer(context, {
            Files: files.slice((page - 1) * size, page * size),
            TotalCount: files.length,
        });
    }));
    api.get('/packages', (context) => {
        const scan = scans.get(context.req.query('ScanId') ?? '');
        if (!scan)
            return state.answer(context, { Packages: [], TotalCount: 0 });
        const packages = packagesOf(state.outcomeOf(scan));
        return state.answer(context, { Packages: packages, TotalCount: packages.length });
    });
    api.get('/packages/:id/cves', (context) => {
        const [latest] = scans.all().filter((scan) => scans.isAnalysed(scan));
        const cves = latest && !state.plays('no-details') ? cvesOf(state.outcomeOf(latest), context.req.param('id')) : [];
        return state.answer(context, { ResponseKey: 'Success', ResponseMessage: 'Success', Cves: cves });
    });
}

;// CONCATENATED MODULE: ./build/emulators/mdssc/casing.js
/** The enumerations of the API in their order, by the member that holds them. */
const enums = {
    ScanningState: ['NotStarted', 'Running', 'Cancelled', 'Failed', 'Completed'],
    Severity: ['None', 'Critical', 'High', 'Medium', 'Low', 'Unknown'],
    Result: ['Success', 'Error', 'InternalError', 'NotFound'],
    ProtocolType: [
        'Smb',
        'GraphSdk',
        'BoxSdk',
        'AwsSdk',
        'AzureBlobSdk',
        'AlibabaCloudSdk',
        'GoogleCloudSdk',
        'AzureFilesSdk',
        'Sftp',
        'Nfs',
        'Mft',
        'SharepointOnPrem',
        'Ftp',
        'GitHubSdk',
    ],
};
/** A document in PascalCase and with words, as a server of that version writes it. */
function written(value, casing) {
    if (casing === 'pascal' || typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => written(item, casing));
    return Object.fromEntries(Object.entries(value).map(([key, member]) => {
        const number = typeof member === 'string' ? (enums[key]?.indexOf(member) ?? -1) : -1;
        return [key.charAt(0).toLowerCase() + key.slice(1), number < 0 ? written(member, casing) : number];
    }));
}

// EXTERNAL MODULE: ./build/emulators/kit/sample.js
var sample = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/emulators/mdssc/outcome.js

const harmless = Array.from({ length: 120 }, (_, index) => {
    const name = `module-${String(index + 1).padStart(3, '0')}.js`;
    return { name, path: `src/${name}`, secrets: [] };
});
const withSecret = {
    name: 'deploy.env',
    path: 'config/deploy.env',
    secrets: [{ type: 'AWS Access Key ID', line: 4 }],
};
const infected = {
    name: 'helper.exe',
    path: 'tools/helper.exe',
    threat: 'EICAR-Test-File',
    secrets: [],
};
function outcomeOf({ scenario, play }) {
    const clean = scenario === 'clean';
    return {
        components: sample/* sampleComponents */.T,
        vulnerabilities: clean ? [] : sample/* sampleVulnerabilities */.P,
        blockedLicenses: clean ? [] : ['LGPL-2.1-or-later'],
        files: [...harmless, ...(clean ? [] : [withSecret]), ...(play.has('infected') ? [infected] : [])],
    };
}
/** While the analysis runs, nothing is known. */
const nothingYet = {
    components: [],
    vulnerabilities: [],
    blockedLicenses: [],
    files: [],
};

;// CONCATENATED MODULE: ./build/emulators/mdssc/server.js


function createServerState(settings, scans) {
    const plays = (behaviour) => settings.play.has(behaviour);
    const casing = plays('camel-case') ? 'camel' : 'pascal';
    const answer = (context, document, status = 200) => context.json(written(document, casing), status);
    return {
        settings,
        scans,
        plays,
        outcomeOf: (scan) => (scans.isAnalysed(scan) ? outcomeOf(settings) : nothingYet),
        answer,
        refuse: (context, status, key, message) => answer(context, { Result: 'Error', ResponseKey: key, ResponseMessage: message }, status),
    };
}

;// CONCATENATED MODULE: ./build/emulators/mdssc/index.js









/**
 * A stand-in of MetaDefender Software Supply Chain, made from its API documents (opswat.com/docs/supply-chain). Where
 * they give no schema, it answers as real clients of such servers read it.
 */
const mdsscEmulator = {
    scenarios: ['findings', 'clean', 'failed', 'cancelled'],
    behaviours: behaviours,
    create: createEmulator,
};
function createEmulator(settings) {
    const accounts = new Accounts(settings);
    const scans = new Scans(settings);
    const state = createServerState(settings, scans);
    const api = new dist/* Hono */.$();
    routeAccounts(api, accounts, state);
    api.use(async (context, next) => accounts.admit(context, next));
    routeLookups(api, state);
    routeScans(api, state);
    routeExports(api, state);
    const app = new dist/* Hono */.$();
    app.route('/api/v1', api);
    app.notFound((context) => context.html('<html><title>404 Not Found</title></html>', 404));
    const { apiKey, username, password } = accounts.credentials;
    return {
        app,
        credential: apiKey,
        otherCredentials: { username, password },
        options: { 'workflow-id': 'workflow-shop', reference: 'main' },
        scans: () => scans.all().map((scan) => ({
            id: scan.id,
            target: titleOf(scan),
            state: scans.wordOf(scan),
            stopped: scan.stoppedAt !== undefined,
        })),
    };
}


/***/ })

};
