export const id = 6478;
export const ids = [6478];
export const modules = {

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

/***/ 332:
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

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _json_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4013);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(332);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3627);



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


/***/ }),

/***/ 6966:
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
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
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

/***/ 2820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ whyNotOfKind),
/* harmony export */   l: () => (/* binding */ parseObject)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(332);
/* harmony import */ var _core_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(476);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3627);




/** A PDF may have so much after its end. */
const pdfTail = 1_024;
/**
 * Why a report is not what its kind says, as the rest of a sentence: `is not JSON`; undefined when it is. Only what can
 * be told without reading all of it as a program for it would.
 */
function whyNotOfKind({ kind, extension, content }) {
    if (content.length === 0)
        return 'is empty';
    switch (kind === 'other' ? extension : kind) {
        case 'pdf':
            return whyNotPdf(bufferOf(content));
        case 'cyclonedx':
            return whyNotJson(content, isCycloneDx, 'CycloneDX');
        case 'sarif':
            return whyNotJson(content, isSarif, 'SARIF 2.1.0');
        case 'spdx':
            return whyNotJson(content, isSpdx, 'SPDX');
        case 'xlsx':
            return whyNotSpreadsheet(bufferOf(content));
        case 'html':
        case 'junit':
            return beginsWithTag(content) ? undefined : 'does not begin with a tag';
        case 'codequality':
        case 'json':
        case undefined:
            return jsonIn(content) === undefined ? 'is not JSON' : undefined;
        default:
            return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) ? undefined : 'is not text in UTF-8';
    }
}
function bufferOf({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}
/** A ZIP archive (APPNOTE.TXT 4.3.7) with the part that names the types of all others (ECMA-376 part 2, 7.2.3). */
function whyNotSpreadsheet(content) {
    if (content.toString('latin1', 0, 4) !== 'PK\u0003\u0004')
        return 'does not begin as a spreadsheet does';
    return content.includes('[Content_Types].xml') ? undefined : 'is an archive, but no spreadsheet';
}
function beginsWithTag(content) {
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) && /^\uFEFF?\s*</.test(bufferOf(content).toString('utf8', 0, 1_024));
}
function whyNotPdf(content) {
    if (content.toString('latin1', 0, 5) !== '%PDF-')
        return 'does not begin as a PDF does';
    return content.subarray(-pdfTail).includes('%%EOF') ? undefined : 'ends in the middle of the PDF';
}
function whyNotJson(content, isOne, name) {
    if (content.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .largestAnswer */ .Bo)
        return `is larger than ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibytes */ .jh)(_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .largestAnswer */ .Bo)}`;
    const document = parseObject(content);
    if (document === undefined)
        return 'is not a JSON object';
    return isOne(document) ? undefined : `is JSON, but not ${name}`;
}
/** The object that a JSON text holds; undefined when it holds none. */
function parseObject(content) {
    const value = jsonIn(content);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** The value of a JSON text; undefined when it is none. */
function jsonIn(content) {
    try {
        return (0,_core_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(content);
    }
    catch {
        return undefined;
    }
}
function isCycloneDx({ bomFormat, specVersion, components }) {
    const listsComponents = components === undefined || Array.isArray(components);
    return bomFormat === 'CycloneDX' && typeof specVersion === 'string' && listsComponents;
}
function isSarif({ version, runs }) {
    return version === '2.1.0' && Array.isArray(runs);
}
/** Version 2 says so in a field (ScanCode.io adds a UUID to its id), version 3 by its JSON-LD context. */
function isSpdx(document) {
    const { spdxVersion, SPDXID } = document;
    if (typeof spdxVersion === 'string')
        return /^SPDX-2\.\d$/.test(spdxVersion) && String(SPDXID).startsWith('SPDXRef-DOCUMENT');
    const context = JSON.stringify(document['@context']) ?? '';
    return Array.isArray(document['@graph']) && context.includes('spdx.org/rdf/3');
}


/***/ }),

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6966);


/**
 * Writes everything beside its place first, so that a full disk leaves no part of it; nor does any other failure. Before
 * each file the folder is looked at again: what makes the reports takes long enough to put a link in its place. `tidy` is
 * called before each.
 */
async function writeFiles(folder, files, tidy = () => undefined) {
    const temporaries = [];
    const placed = [];
    try {
        for (const { fileName, pieces } of files) {
            tidy();
            const content = await pieces();
            await (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureFolder */ .f2)(folder);
            temporaries.push(await (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .writeTemporary */ .bW)(folder, fileName, content));
        }
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureFolder */ .f2)(folder);
        for (const [index, { fileName }] of files.entries())
            placed.push(await (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .putInPlace */ .yK)(folder, temporaries[index] ?? '', fileName));
    }
    catch (thrown) {
        // Behind a link that came in between, a file of this name would be somebody else's.
        const isStillOurs = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureFolder */ .f2)(folder).then(() => true, () => false);
        const made = isStillOurs ? [...temporaries, ...placed] : temporaries;
        await Promise.allSettled(made.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true })));
        throw thrown;
    }
}


/***/ })

};
