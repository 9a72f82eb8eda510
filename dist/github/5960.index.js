export const id = 5960;
export const ids = [5960];
export const modules = {

/***/ 5960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findSecrets: () => (/* reexport */ findSecrets)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(13405);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(23627);
;// CONCATENATED MODULE: ./build/backends/local/secrets/decode.js
/** Bytes at the start in which a NUL makes a file binary, as git decides it (`buffer_is_binary` in xdiff-interface.c). */
const examinedBytes = 8_192;
/**
 * The text of a file without its byte order mark, or undefined when it is binary. UTF-16 is text when a byte order
 * mark says so; everything else is read as UTF-8, and what is not valid in it becomes U+FFFD.
 */
function decodeText(bytes) {
    const encoding = utf16Of(bytes);
    if (encoding !== undefined)
        return new TextDecoder(encoding).decode(bytes);
    if (bytes.subarray(0, examinedBytes).includes(0))
        return undefined;
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return bytes.toString('utf8', bom ? 3 : 0);
}
/** FF FE followed by two NULs is UTF-32, which counts as binary. */
function utf16Of(bytes) {
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0))
        return 'utf-16le';
    return undefined;
}

// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/backends/local/secrets/careful-rule.js

/**
 * The rule with three precautions: its messages never hold the secret, not even on the way to secretlint's masking
 * (which leaves a short secret readable by masking its letters everywhere); its ranges are those of the secret; and
 * when it throws, the other rules go on.
 */
function careful(rule, log) {
    return {
        ...rule,
        create(context, options) {
            let content = '';
            const handler = rule.create({
                ...context,
                createTranslator(messages) {
                    const translate = context.createTranslator(messages);
                    return (id, props) => ({ ...translate(id, careful_rule_hidden(props)), data: props });
                },
                report(descriptor) {
                    if (log.remaining === 0) {
                        log.truncated = true;
                        return;
                    }
                    log.remaining -= 1;
                    const { message, messageId } = descriptor.message;
                    context.report({
                        range: rangeOfSecret(content, descriptor),
                        message: { message, messageId, data: undefined },
                    });
                },
            }, options);
            return {
                async file(source) {
                    content = source.content;
                    try {
                        await handler.file?.(source);
                    }
                    catch {
                        log.failed.push(rule.meta.id);
                    }
                },
            };
        },
    };
}
function careful_rule_hidden(props) {
    return (props && Object.assign({}, props, Object.fromEntries(Object.keys(props).map((key) => [key, redact/* redacted */.p]))));
}
/**
 * Where the secret itself is. The rules for AWS secret keys, `_authToken` and `x-oauth-basic` report a range that has
 * its length but starts at the words before it, so the secret's end would lie outside.
 */
function rangeOfSecret(content, { range, message }) {
    const [start, end] = range;
    const values = Object.values(message.data ?? {});
    const secret = values.find((value) => typeof value === 'string' && value.length === end - start);
    if (typeof secret !== 'string' || content.startsWith(secret, start))
        return range;
    let at = content.indexOf(secret, start + 1);
    while (at > 0 && /\w/.test(content.charAt(at - 1)))
        at = content.indexOf(secret, at + 1);
    return at > 0 ? [at, at + secret.length] : range;
}

;// CONCATENATED MODULE: ./build/backends/local/secrets/short-key-rule.js
const pem = /-----BEGIN (?:EC )?PRIVATE KEY-----([A-Za-z0-9+/=\s\\]{60,600})-----END (?:EC )?PRIVATE KEY-----/g;
/**
 * Private keys of less than 128 bytes: P-256 as openssl writes it (RFC 5915), Ed25519 and X25519 (RFC 8410). The
 * recommended rule knows a key by the base64 `MI`, which only longer ones begin with, and asks for 100 characters.
 */
const shortKeyRule = {
    messages: { PrivateKey: { en: (props) => `found private key: ${props?.KEY}` } },
    meta: {
        id: 'scangate-short-private-key',
        recommended: true,
        type: 'scanner',
        supportedContentTypes: ['text'],
        docs: {
            url: 'https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-privatekey/README.md',
        },
    },
    create(context) {
        const t = context.createTranslator(shortKeyRule.messages);
        return {
            file({ content }) {
                for (const { 0: key, 1: body = '', index } of content.matchAll(pem)) {
                    if (!isShortKey(Buffer.from(body.replace(/\s|\\[nr]/g, ''), 'base64')))
                        continue;
                    context.report({ message: t('PrivateKey', { KEY: key }), range: [index, index + key.length] });
                }
            },
        };
    },
};
/** A DER SEQUENCE of exactly these bytes, its length in one byte, that begins with a version of one byte (X.690, 8.1). */
function isShortKey(der) {
    return (der[0] === 0x30 && der[1] === der.length - 2 && der.length < 130 && der[2] === 0x02 && der[3] === 0x01);
}

;// CONCATENATED MODULE: ./build/backends/local/secrets/detector.js


/** Reports of one file that are kept. */
const mostPerFile = 1_000;
/** Obeys `secretlint-disable` comments: whoever can write a file could hide a secret in it. */
const commentRule = '@secretlint/secretlint-rule-filter-comments';
/** secretlint with its recommended rules; nothing in a checkout configures it. */
async function loadDetector() {
    const [{ lintSource }, { rules }, { secretLintProfiler }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6707)]).then(__webpack_require__.bind(__webpack_require__, 86707)),
        __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577)),
        __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 806)),
    ]);
    // On by default, it keeps some 170 performance marks for each file until the process ends.
    secretLintProfiler.setEnabled(false);
    return createDetector(lintSource, [...rules.filter((rule) => rule.meta.id !== commentRule), shortKeyRule]);
}
function createDetector(lint, rules) {
    return async (text, path) => {
        const log = { remaining: mostPerFile, truncated: false, failed: [] };
        const { messages } = await lint({
            source: { ...nameOf(path), content: withoutEscapedReturns(text), contentType: 'text' },
            options: {
                maskSecrets: true,
                noPhysicFilePath: true,
                config: { rules: rules.map((rule) => ({ id: rule.meta.id, rule: careful(rule, log) })) },
            },
        });
        return {
            detections: onePerPlace(messages.map(toDetection)),
            failedRules: log.failed,
            truncated: log.truncated,
        };
    };
}
const tellingEnds = ['.npmrc', 'package.json', 'package-lock.json', '.json'];
/**
 * All of the path that rules look at. The path itself stays out: secretlint prints it when DEBUG is set, and the rule
 * for GCP opens a `.p12` file by it.
 */
function nameOf(path) {
    const end = tellingEnds.find((name) => path.toLowerCase().endsWith(name)) ?? '.txt';
    return { filePath: `file${end}`, ext: end.endsWith('.json') ? '.json' : '.txt' };
}
/**
 * The rule for private keys takes the escape `\n` for a line end but not `\r\n`, and misses such a key. The copy has
 * spaces for the `\r`, so that offsets stay.
 */
function withoutEscapedReturns(text) {
    return text.includes('-----BEGIN') ? text.replaceAll('\\r\\n', '  \\n') : text;
}
function toDetection({ messageId, message, severity, range, docsUrl, }) {
    return { messageId, message, level: severity, range, ...(docsUrl !== undefined && { docsUrl }) };
}
/** A token in `.npmrc` is both an `_authToken` and an npm token: the rule that comes later knows it better. */
function onePerPlace(detections) {
    return [...new Map(detections.map((detection) => [detection.range.join('-'), detection])).values()];
}

;// CONCATENATED MODULE: ./build/backends/local/secrets/search-text.js


const sizes = { size: 1_048_576, overlap: 65_536 };
/**
 * Looks for secrets in a text of any length, one window at a time, and lets signals and timers in between. A secret
 * that starts in the first half of an overlap is taken from the earlier window, where what stands before it is seen
 * too; one that starts in the second half from the later window, which has what comes after it. So none is cut in two
 * or counted twice. Rejects with the signal's reason when it is aborted.
 */
async function searchText(detect, text, path, signal, { size, overlap } = sizes) {
    const detections = [];
    const failedRules = new Set();
    let truncated = false;
    let from = 0;
    for (let start = 0; detections.length <= mostPerFile; start += size - overlap) {
        const end = start + size;
        const until = end < text.length ? end - overlap / 2 : Number.POSITIVE_INFINITY;
        const found = await detect(text.slice(start, end), path);
        for (const rule of found.failedRules)
            failedRules.add(rule);
        truncated ||= found.truncated;
        const placed = found.detections.map((detection) => moved(detection, start));
        detections.push(...placed.filter(({ range: [at] }) => at >= from && at < until));
        if (end >= text.length)
            break;
        from = until;
        await (0,promises_.setImmediate)();
        signal.throwIfAborted();
    }
    return {
        detections: detections.slice(0, mostPerFile),
        failedRules: [...failedRules],
        truncated: truncated || detections.length > mostPerFile,
    };
}
function moved(detection, by) {
    const [start, end] = detection.range;
    return { ...detection, range: [start + by, end + by] };
}

// EXTERNAL MODULE: ./build/backends/local/checkout/excluded.js
var checkout_excluded = __webpack_require__(70851);
// EXTERNAL MODULE: ./build/backends/local/checkout/not-checked-out.js
var not_checked_out = __webpack_require__(69153);
// EXTERNAL MODULE: ./build/backends/local/checks.js
var checks = __webpack_require__(38255);
;// CONCATENATED MODULE: ./build/backends/local/secrets/tally.js




/** Reasons that are written out; of the rest only the number. */
const mostReasons = 20;
function createTally({ files, links, unreadable, excluded, notCheckedOut, fileLimit, }) {
    return {
        searched: 0,
        binary: 0,
        reasons: [
            ...(files.length === 0 ? ['not searched for secrets: no file was there to search'] : []),
            ...(0,not_checked_out/* describeNotCheckedOut */.s)(notCheckedOut).map((why) => `not searched for secrets: ${why}`),
            ...(fileLimit === undefined
                ? []
                : [`not searched for secrets: what the checkout holds beyond ${(0,words/* number */.ai)(fileLimit)} files`]),
            ...unreadable.map((path) => `not searched for secrets: ${path} cannot be read`),
        ],
        toCheck() {
            const skipped = [
                ...(this.binary > 0 ? [`${(0,words/* number */.ai)(this.binary)} binary`] : []),
                ...(links.length > 0 ? [(0,words/* counted */.hS)(links.length, 'link')] : []),
            ];
            const searched = (0,words/* counted */.hS)(this.searched, 'file');
            return {
                ...checks/* secretsCheck */.gA,
                state: this.reasons.length === 0 ? 'complete' : 'incomplete',
                reasons: shortened(this.reasons),
                scope: (skipped.length === 0 ? searched : `${searched}; skipped: ${skipped.join(', ')}`) +
                    (0,checkout_excluded/* describeExcluded */.u)(excluded),
            };
        },
    };
}
function shortened(reasons) {
    const more = reasons.length - mostReasons;
    return more <= 0 ? reasons : [...reasons.slice(0, mostReasons), `and ${(0,words/* number */.ai)(more)} more of this kind`];
}

// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(77486);
;// CONCATENATED MODULE: ./build/backends/local/secrets/positions.js
/**
 * The positions of offsets, in one pass and without a list of all lines. Lines end with LF or CRLF, as git and the code
 * hosts count them.
 */
function positionsOf(text, offsets) {
    const positions = new Map();
    let line = 1;
    let lineStart = 0;
    let lineEnd = text.indexOf('\n');
    for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
        while (lineEnd !== -1 && lineEnd < offset) {
            line += 1;
            lineStart = lineEnd + 1;
            lineEnd = text.indexOf('\n', lineStart);
        }
        positions.set(offset, { line, column: offset - lineStart + 1 });
    }
    return positions;
}

;// CONCATENATED MODULE: ./build/backends/local/secrets/surroundings.js
/** Characters on each side that tell one place from another. */
const reach = 250;
/** A rule may match only the head of a longer secret. */
const restOfSecret = /[\w+/=.~-]*/y;
/**
 * Tells what stands around each range on its line when every range is cut out: it names a place without saying
 * anything about a secret, and stays the same when lines move or the secret is replaced. `ranges` are in order of start.
 */
function surroundingsIn(text, ranges) {
    const cuts = cutsFor(text, ranges);
    let rest = '';
    let end = 0;
    const placeOf = new Map();
    for (const cut of cuts) {
        rest += text.slice(end, cut.start);
        for (const start of cut.starts)
            placeOf.set(start, rest.length);
        end = cut.end;
    }
    rest += text.slice(end);
    return ([start]) => {
        const place = placeOf.get(start) ?? 0;
        const before = rest.slice(Math.max(0, place - reach), place);
        const after = rest.slice(place, place + reach);
        return (before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '')).trim();
    };
}
/** The ranges, each with the rest of its secret, overlapping ones as one. */
function cutsFor(text, ranges) {
    const cuts = [];
    for (const [start, end] of ranges) {
        const last = cuts.at(-1);
        if (last !== undefined && start < last.end) {
            last.starts.push(start);
            if (end > last.end)
                last.end = endOfSecret(text, end);
        }
        else {
            cuts.push({ start, end: endOfSecret(text, end), starts: [start] });
        }
    }
    return cuts;
}
function endOfSecret(text, end) {
    restOfSecret.lastIndex = end;
    return end + (restOfSecret.exec(text)?.[0].length ?? 0);
}

;// CONCATENATED MODULE: ./build/backends/local/secrets/to-findings.js



/** Every rule of the preset reports errors: whether a secret is still valid, and for what, cannot be seen in a file. */
const severityOf = { error: 'high', warning: 'medium', info: 'low' };
const description = 'Everyone who can read the repository can read this secret, and its history keeps it: revoke it where it was issued, then remove it from the file.';
/**
 * The detections of one file as findings. The fingerprint is made of the rule, the path, what stands around the secret
 * on its line, and a number among those that are equal in all this; not of the secret, which could be guessed from it.
 */
function toFindings(path, text, detections) {
    const places = detections.map(({ range }) => placeOf(text, range));
    const positions = positionsOf(text, places.flat());
    const surroundingsOf = surroundingsIn(text, detections.map(({ range }) => range));
    const seen = new Map();
    return detections.map((detection, index) => {
        const parts = [detection.messageId, path, surroundingsOf(detection.range)];
        const key = parts.join('\n');
        const ordinal = seen.get(key) ?? 0;
        seen.set(key, ordinal + 1);
        return {
            fingerprint: (0,fingerprint/* fingerprintOf */.a)('secret', ...parts, String(ordinal)),
            category: 'secret',
            severity: severityOf[detection.level],
            ruleId: detection.messageId,
            title: detection.message,
            description,
            locations: [locationOf(path, places[index] ?? detection.range, positions)],
            aliases: [],
            cwes: ['CWE-798'],
            ratings: [],
            fixVersions: [],
            ...(detection.docsUrl !== undefined && { url: detection.docsUrl }),
        };
    });
}
/** A range does not end with a line end. */
function placeOf(text, [start, end]) {
    return [start, start + text.slice(start, end).trimEnd().length];
}
/** The end column is the one after the last character, as in SARIF. */
function locationOf(path, [start, end], positions) {
    const [from, to] = [positions.get(start), positions.get(end)];
    return {
        path,
        ...(from && { startLine: from.line, startColumn: from.column }),
        ...(to && { endLine: to.line, endColumn: to.column }),
    };
}

;// CONCATENATED MODULE: ./build/backends/local/secrets/find-secrets.js









const largestMebibytes = 32;
const largestFile = largestMebibytes * 1024 * 1024;
/**
 * Looks for secrets in every text file of a checkout. Files that cannot be read or scanned leave the check incomplete.
 * Rejects with the signal's reason when it is aborted.
 */
async function findSecrets(checkout, deps, signal) {
    signal.throwIfAborted();
    return findSecretsWith(await loadDetector(), checkout, deps, signal);
}
/** One file at a time: the work is on the processor, and no more than one file is held. */
async function findSecretsWith(detect, checkout, { logger }, signal) {
    const findings = [];
    const tally = createTally(checkout);
    for (const [index, file] of checkout.files.entries()) {
        // Lets signals and timers in, however fast files come.
        await (0,promises_.setImmediate)();
        signal.throwIfAborted();
        if (index % 100 === 0)
            logger.progress((0,core_text/* line */.n8) `looking for secrets: ${index} of ${checkout.files.length} files`);
        const text = await readText(checkout, file, tally, logger);
        if (text === undefined)
            continue;
        const found = await searchText(detect, text, file.path, signal);
        if (found.detections.length > 0)
            findings.push(...toFindings(file.path, text, found.detections));
        tally.reasons.push(...shortcomings(file.path, found));
        tally.searched += 1;
    }
    signal.throwIfAborted();
    return { findings, check: tally.toCheck() };
}
/** The text of a file; when it is none, or cannot be searched, the tally has it. */
async function readText(checkout, { path, size }, tally, logger) {
    const isTooLarge = size > largestFile;
    let bytes;
    try {
        bytes = await (isTooLarge ? checkout.readStart(path, examinedBytes) : checkout.read(path, largestFile));
    }
    catch (error) {
        tally.reasons.push(`not searched for secrets: ${whyUnread(path, error)}`);
        return undefined;
    }
    const text = decodeText(bytes);
    if (text === undefined) {
        tally.binary += 1;
        logger.debug((0,core_text/* line */.n8) `not searched for secrets, binary: ${path}`);
    }
    else if (isTooLarge) {
        tally.reasons.push(`not searched for secrets: ${path} is text of more than ${largestMebibytes} MiB; name it in 'exclude' if it needs no search`);
        return undefined;
    }
    return text;
}
/** A checkout's own error names the path from its root; its cause would add where the checkout is on this machine. */
function whyUnread(path, error) {
    return error instanceof errors/* ScangateError */.fm ? error.message : `${path}: ${(0,errors/* describeError */.Uc)(error)}`;
}
function* shortcomings(path, { failedRules, truncated }) {
    if (failedRules.length > 0)
        yield `${path} made ${failedRules.join(', ')} fail: secrets of that kind may be in it`;
    if (truncated)
        yield `${path} holds more than ${(0,words/* number */.ai)(mostPerFile)} secrets: the rest is not listed`;
}

;// CONCATENATED MODULE: ./build/backends/local/secrets/index.js



/***/ }),

/***/ 77486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * SHA-256 over the category and the parts that identify a finding, each preceded by its length, so that moving a
 * character from one part to the next gives another fingerprint. The parts must not hold a secret, a line number or
 * anything else that changes while the finding stays.
 */
function fingerprintOf(category, ...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of [category, ...parts])
        hash.update(`${Buffer.byteLength(part)}:${part};`);
    return hash.digest('hex');
}


/***/ })

};
