export const id = 813;
export const ids = [813];
export const modules = {

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allEnded)
/* harmony export */ });
/** `Promise.all`, but it rejects only once none of them is at work any more. */
async function allEnded(works) {
    await Promise.allSettled(works);
    return Promise.all(works);
}


/***/ }),

/***/ 851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ nothingToScan),
/* harmony export */   u: () => (/* binding */ describeExcluded)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3627);

/** To be put after what was looked at: `; excluded: 3 files and 1 folder`; empty when nothing is excluded. */
function describeExcluded({ files, folders }) {
    const parts = [
        ...(files > 0 ? [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(files, 'file')] : []),
        ...(folders > 0 ? [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(folders, 'folder')] : []),
    ];
    return parts.length === 0 ? '' : `; excluded: ${parts.join(' and ')}`;
}
/** Why there is no file at all. */
function nothingToScan({ files, folders }) {
    return `nothing to scan: ${files + folders > 0 ? 'every file is excluded' : 'the folder is empty'}`;
}


/***/ }),

/***/ 9153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ findNotCheckedOut),
/* harmony export */   s: () => (/* binding */ describeNotCheckedOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3627);



/** `isWanted` tells what would be looked at if it were there; `isListed` what is there. */
async function findNotCheckedOut(root, worktrees, isWanted, isListed) {
    const submodules = [];
    const sparse = [];
    for (const worktree of worktrees) {
        for (const path of worktree.submodules)
            if (isWanted(`${path}/`) && (await isEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))))
                submodules.push(path);
        for (const path of worktree.sparse)
            if (isWanted(path) && (path.endsWith('/') ? await isEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) : !isListed(path)))
                sparse.push(path);
    }
    return { submodules: submodules.sort(), sparse: sparse.sort() };
}
/** A sentence for each kind. */
function describeNotCheckedOut({ submodules, sparse }) {
    const folders = sparse.filter((path) => path.endsWith('/')).length;
    const files = sparse.length - folders;
    const left = [
        ...(folders > 0 ? [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(folders, 'tracked folder')] : []),
        ...(files > 0 ? [(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(files, 'tracked file')] : []),
    ].join(' and ');
    return [
        ...(submodules.length === 1 ? [`submodule ${submodules[0]} is not checked out`] : []),
        ...(submodules.length > 1 ? [`submodules are not checked out: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(submodules)}`] : []),
        ...(sparse.length > 0
            ? [`${left} ${sparse.length === 1 ? 'is' : 'are'} not checked out (sparse checkout)`]
            : []),
    ];
}
async function isEmpty(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((thrown) => thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT' ? [] : undefined);
    return entries?.length === 0;
}


/***/ }),

/***/ 8255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ vulnerabilityCheck),
/* harmony export */   YH: () => (/* binding */ sbomCheck),
/* harmony export */   gA: () => (/* binding */ secretsCheck),
/* harmony export */   lb: () => (/* binding */ notChecked)
/* harmony export */ });
const sbomCheck = { name: 'sbom', categories: ['sca', 'malware'] };
/** For known vulnerabilities and known malicious packages. */
const vulnerabilityCheck = {
    name: 'vulnerabilities',
    categories: ['sca', 'malware'],
};
const secretsCheck = { name: 'secrets', categories: ['secret'] };
/** The check when nothing was looked at, and why: a sentence. */
function notChecked(capability, reason) {
    return { ...capability, state: 'not-checked', reasons: [reason], scope: 'nothing' };
}


/***/ }),

/***/ 8813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localBackend: () => (/* binding */ localBackend)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(5573);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
// EXTERNAL MODULE: ./build/git/git-files.js
var git_files = __webpack_require__(1781);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
;// CONCATENATED MODULE: ./build/backends/local/checkout/pattern.js

const longest = 1024;
const mostStars = 4;
/**
 * Why a pattern cannot be obeyed; undefined when it can. Patterns become regular expressions, and many stars in one
 * name make one that runs for ever.
 */
function whyNotObeyed(pattern) {
    if (pattern.length > longest)
        return `has more than ${(0,words/* number */.ai)(longest)} characters`;
    const stars = Math.max(...pattern.split('/').map((name) => name.split('*').length - 1));
    return stars > mostStars ? `has more than ${mostStars} stars in one name` : undefined;
}

;// CONCATENATED MODULE: ./build/backends/local/checkout/ignore-rules.js




const gitignoreLimit = 1024 * 1024;
/**
 * Compiles patterns; `outer` when there is nothing in them. A file with a line that cannot be obeyed is not obeyed at
 * all, so that more is looked at, never less.
 */
function compileRules(folder, text, outer) {
    if (text.trim() === '' || text.split('\n').some((line) => whyNotObeyed(line) !== undefined))
        return outer;
    return { ...folder, patterns: ignore().add(text), ...(outer && { outer }) };
}
/** The rules within the folder at `path`: those of its `.gitignore`, if it has one, before those around it. */
async function readGitignore(path, folder, outer) {
    const text = await (0,git_files/* readSmallFile */.E)((0,external_node_path_.join)(path, '.gitignore'), gitignoreLimit);
    return compileRules(folder, text?.toString('utf8') ?? '', outer);
}
/**
 * Whether the first rules that know the path ignore it (gitignore(5)); a folder ends with `/`, and the root of the
 * checkout is empty.
 */
function isIgnored(path, rules) {
    for (let at = rules; at !== undefined; at = at.outer) {
        const verdict = at.patterns.test(at.prefix + path.slice(at.base.length));
        if (verdict.ignored)
            return true;
        if (verdict.unignored)
            return false;
    }
    return false;
}

// EXTERNAL MODULE: ./build/backends/local/checkout/not-checked-out.js
var not_checked_out = __webpack_require__(9153);
;// CONCATENATED MODULE: ./build/backends/local/checkout/own-reports.js


/** The fixed names of the reports, and the temporaries that they are written as. */
const ownName = /^(?:scangate\.(?:json|md|sarif|cdx\.json)|\.(?:probe|scangate\.(?:json|md|sarif|cdx\.json))\.[0-9a-f]{16}\.tmp)$/;
/**
 * Tells the reports of this and earlier runs from the files of a checkout. They lie directly in the report folder (an
 * absolute path); whatever else lies there is looked at like any other file. Paths are relative to `root`.
 */
async function ownReportsIn(root, reportFolder) {
    if (reportFolder === undefined)
        return () => false;
    const real = await (0,promises_.realpath)(reportFolder).catch(() => reportFolder);
    const folder = (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/');
    return (path) => {
        const slash = path.lastIndexOf('/');
        return path.slice(0, Math.max(slash, 0)) === folder && ownName.test(path.slice(slash + 1));
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/backends/local/checkout/system-error.js

/** What the system said, in words: its own message would tell where the checkout lies on this machine. */
function systemErrorInWords(thrown) {
    const errno = thrown instanceof Error && 'errno' in thrown ? thrown.errno : undefined;
    return typeof errno === 'number' ? (0,external_node_util_.getSystemErrorMessage)(errno) : 'unexpected error';
}

// EXTERNAL MODULE: ./build/git/find-worktree.js
var find_worktree = __webpack_require__(8476);
// EXTERNAL MODULE: ./build/git/git-dir.js
var git_dir = __webpack_require__(189);
// EXTERNAL MODULE: ./build/git/config.js
var config = __webpack_require__(869);
;// CONCATENATED MODULE: ./build/git/git-index.js



const indexLimit = 512 * 1024 * 1024;
const statBytes = 40;
const modeOffset = 24;
const typeMask = 0o170000;
const typeSubmodule = 0o160000;
const typeFolder = 0o040000;
const flagExtended = 0x4000;
const flagSkipWorktree = 0x4000;
/**
 * The index of a work tree. Undefined when there is none or it cannot be relied on: another version, a wrong checksum,
 * a split index or another extension that changes its meaning, a path that leaves the checkout.
 */
async function readIndex(dir, objectFormat) {
    const content = await (0,git_files/* readSmallFile */.E)((0,external_node_path_.join)(dir.own, 'index'), indexLimit);
    return content === undefined ? undefined : parseIndex(content, objectFormat);
}
/** Parses an index file of version 2, 3 or 4 (gitformat-index(5)). */
function parseIndex(index, objectFormat) {
    const hashBytes = objectFormat === 'sha256' ? 32 : 20;
    const end = index.length - hashBytes;
    if (end < 12 || index.toString('latin1', 0, 4) !== 'DIRC' || !hasChecksum(index, end, objectFormat))
        return undefined;
    const version = index.readUInt32BE(4);
    if (version < 2 || version > 4)
        return undefined;
    const paths = [];
    const submodules = [];
    const sparse = [];
    let previous = Buffer.alloc(0);
    let at = 12;
    for (let left = index.readUInt32BE(8); left > 0; left -= 1) {
        const start = at;
        at += statBytes + hashBytes;
        if (at + 2 > end)
            return undefined;
        const type = index.readUInt32BE(start + modeOffset) & typeMask;
        const isExtended = (index.readUInt16BE(at) & flagExtended) !== 0;
        if (at + 4 > end)
            return undefined;
        const isSparse = isExtended && (index.readUInt16BE(at + 2) & flagSkipWorktree) !== 0;
        at += isExtended ? 4 : 2;
        let kept = 0;
        if (version === 4) {
            const strip = readVarint(index, at, end);
            if (strip === undefined || strip.value > previous.length)
                return undefined;
            kept = previous.length - strip.value;
            at = strip.next;
        }
        const nul = index.indexOf(0, at);
        if (nul < 0 || nul >= end)
            return undefined;
        const path = Buffer.concat([previous.subarray(0, kept), index.subarray(at, nul)]);
        const text = path.toString('utf8');
        const isFolder = type === typeFolder && text.endsWith('/');
        if (!staysInside(isFolder ? text.slice(0, -1) : text))
            return undefined;
        if (isSparse && type !== typeSubmodule)
            sparse.push(text);
        // A path in conflict has up to three entries.
        if (!isFolder && text !== paths.at(-1)) {
            paths.push(text);
            if (type === typeSubmodule)
                submodules.push(text);
        }
        previous = path;
        at = version === 4 ? nul + 1 : start + Math.ceil((nul + 1 - start) / 8) * 8;
    }
    return hasOnlyKnownExtensions(index, at, end) ? { paths, submodules, sparse } : undefined;
}
/** All zeros when git was told not to compute it (`index.skipHash`). */
function hasChecksum(index, end, algorithm) {
    const stored = index.subarray(end);
    return (stored.every((byte) => byte === 0) ||
        (0,external_node_crypto_.createHash)(algorithm).update(index.subarray(0, end)).digest().equals(stored));
}
/**
 * A reader may pass over an extension whose name begins with a capital letter. It must understand every other one:
 * `sdir`, which says that entries may be folders, is understood, `link` (a split index) is not (gitformat-index(5),
 * "Extensions").
 */
function hasOnlyKnownExtensions(index, from, end) {
    let at = from;
    while (at + 8 <= end) {
        if (!/^(?:[A-Z]|sdir$)/.test(index.toString('latin1', at, at + 4)))
            return false;
        at += 8 + index.readUInt32BE(at + 4);
    }
    return at === end;
}
/** The offset encoding of pack files (gitformat-pack(5)): seven bits a byte, plus one at each continuation. */
function readVarint(bytes, from, end) {
    let value = 0;
    for (let at = from; at < end && at < from + 5; at += 1) {
        const byte = bytes.readUInt8(at);
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return { value, next: at + 1 };
        value += 1;
    }
    return undefined;
}
function staysInside(path) {
    return path !== '' && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

;// CONCATENATED MODULE: ./build/git/tracked.js




const excludesLimit = 1024 * 1024;
async function readTracked(dir) {
    const [{ objectFormat }, excludes] = await Promise.all([
        (0,config/* readConfig */.X)(dir),
        (0,git_files/* readSmallFile */.E)((0,external_node_path_.join)(dir.common, 'info', 'exclude'), excludesLimit),
    ]);
    const index = await readIndex(dir, objectFormat);
    return { ...(index === undefined ? {} : { index }), excludes: excludes?.toString('utf8') ?? '' };
}

;// CONCATENATED MODULE: ./build/backends/local/checkout/worktree.js





const withoutRepository = { trackedFolders: new Set(), submodules: [], sparse: [] };
/**
 * The work tree that the checkout is, or is a folder of: then the rules of the folders above hold too. A checkout that
 * is itself ignored is kept whole, since somebody asked for it.
 */
async function openWorktree(root) {
    const found = await (0,find_worktree/* findWorktree */.H)(root);
    if (found === undefined)
        return withoutRepository;
    const above = (0,external_node_path_.relative)(found.root, root).split(external_node_path_.sep).filter(Boolean);
    const prefix = above.map((name) => `${name}/`).join('');
    const { index, excludes } = await readTracked(found.dir);
    if (index === undefined)
        return withoutRepository;
    let rules = compileRules({ base: '', prefix }, excludes);
    for (const [depth] of above.entries()) {
        const inner = above
            .slice(depth)
            .map((name) => `${name}/`)
            .join('');
        const folder = (0,external_node_path_.join)(found.root, ...above.slice(0, depth));
        rules = await readGitignore(folder, { base: '', prefix: inner }, rules);
    }
    if (prefix !== '' && isIgnored('', rules))
        return withoutRepository;
    const within = (paths) => paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
    return worktreeOf(index, within, rules);
}
/** The work tree of a repository of its own within the checkout: the rules of whatever is around it end here. */
async function openNestedWorktree(root, path) {
    const dir = await (0,git_dir/* findGitDir */.r)((0,external_node_path_.join)(root, path));
    if (dir === undefined)
        return undefined;
    const { index, excludes } = await readTracked(dir);
    if (index === undefined)
        return withoutRepository;
    const below = (paths) => paths.map((tracked) => path + tracked);
    return worktreeOf(index, below, compileRules({ base: path, prefix: '' }, excludes));
}
/** `place` makes paths of the index paths from the root of the checkout, and drops what lies elsewhere. */
function worktreeOf(index, place, rules) {
    const paths = place(index.paths);
    return {
        tracked: new Set(paths),
        trackedFolders: foldersOf(paths),
        submodules: place(index.submodules),
        sparse: place(index.sparse),
        ...(rules && { rules }),
    };
}
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths)
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            const folder = path.slice(0, at + 1);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    return folders;
}

;// CONCATENATED MODULE: ./build/backends/local/checkout/walk.js




/** Folders that hold what was installed, not what was written. */
const neverEntered = new Set(['.git', 'node_modules']);
const concurrency = 32;
/** Whether the walk would look at a path, were it there. */
function isWithinReach(path, exclude) {
    return !path.split('/').some((name) => neverEntered.has(name)) && !isIgnored(path, exclude);
}
/**
 * Lists a tree, several folders at a time, without following a link. Rejects with the signal's reason, once no folder
 * is being read any more.
 */
async function walk(root, { exclude, isOwn, maxFiles }, signal) {
    const outermost = await openWorktree(root);
    const listing = {
        files: [],
        links: [],
        unreadable: [],
        excluded: { files: 0, folders: 0 },
        cut: false,
        worktrees: [outermost],
    };
    const queue = [begin('', outermost)];
    const failures = [];
    let active = 0;
    await new Promise((done) => {
        const next = () => {
            if (signal.aborted || listing.cut || failures.length > 0)
                queue.length = 0;
            for (; active < concurrency; active += 1) {
                const folder = queue.pop();
                if (folder === undefined)
                    break;
                visit(folder)
                    .catch((thrown) => failures.push(thrown))
                    .then(() => {
                    active -= 1;
                    next();
                });
            }
            if (active === 0)
                done();
        };
        next();
    });
    signal.throwIfAborted();
    if (failures.length > 0)
        throw failures[0];
    return listing;
    async function visit(folder) {
        let entries;
        try {
            entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder.path), { withFileTypes: true });
        }
        catch {
            listing.unreadable.push(folder.path.slice(0, -1) || '.');
            return;
        }
        const here = await settle(folder, entries);
        const files = [];
        for (const entry of entries) {
            const path = folder.path + entry.name;
            if (neverEntered.has(entry.name))
                continue;
            if (entry.isDirectory())
                enqueue(here, `${path}/`);
            else if (isOwn(path) || !isKept(here, path))
                continue;
            else if (isIgnored(path, exclude))
                listing.excluded.files += 1;
            else if (entry.isSymbolicLink())
                listing.links.push(path);
            else if (entry.isFile())
                files.push(path);
        }
        await Promise.all(files.map(record));
    }
    async function settle(folder, entries) {
        const has = (name) => entries.some((entry) => entry.name === name);
        const nested = folder.path !== '' && has('.git') ? await openNestedWorktree(root, folder.path) : undefined;
        if (nested !== undefined)
            listing.worktrees.push(nested);
        const here = nested === undefined ? folder : begin(folder.path, nested);
        if (here.worktree.tracked === undefined || !has('.gitignore'))
            return here;
        const rules = await readGitignore((0,external_node_path_.join)(root, here.path), { base: here.path, prefix: '' }, here.rules);
        return { ...here, ...(rules && { rules }) };
    }
    function enqueue(parent, path) {
        const ignored = parent.ignored || isIgnored(path, parent.rules);
        const { tracked, trackedFolders } = parent.worktree;
        const holdsTracked = trackedFolders.has(path) || tracked?.has(path.slice(0, -1));
        if (tracked !== undefined && ignored && !holdsTracked)
            return;
        if (isIgnored(path, exclude))
            listing.excluded.folders += 1;
        else
            queue.push({ ...parent, path, ignored });
    }
    function isKept(folder, path) {
        const { tracked } = folder.worktree;
        if (tracked === undefined || tracked.has(path))
            return true;
        return !folder.ignored && !isIgnored(path, folder.rules);
    }
    async function record(path) {
        try {
            const stat = await (0,promises_.lstat)((0,external_node_path_.join)(root, path));
            if (listing.files.length >= maxFiles)
                listing.cut = true;
            else if (stat.isSymbolicLink())
                listing.links.push(path);
            else if (stat.isFile())
                listing.files.push({ path, size: stat.size });
        }
        catch {
            listing.unreadable.push(path);
        }
    }
}
function begin(path, worktree) {
    return { path, worktree, ignored: false, ...(worktree.rules && { rules: worktree.rules }) };
}

;// CONCATENATED MODULE: ./build/backends/local/checkout/open-checkout.js
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










/**
 * Lists the files of a checkout: all but `.git`, `node_modules`, what `exclude` names and what is both untracked and
 * ignored. An ignore line hides no tracked file, since what is committed counts; without an index that can be read
 * nothing is ignored. A folder of a work tree is under the index and the ignore files of the folders above it too.
 *
 * Rejects with `TARGET_UNUSABLE` when `root` is no readable folder, or with the signal's reason.
 */
async function openCheckout(root, options, signal) {
    signal.throwIfAborted();
    const real = await resolveRoot(root);
    const maxFiles = options.maxFiles ?? 200_000;
    const exclude = compileRules({ base: '', prefix: '' }, options.exclude.join('\n'));
    const isOwn = await ownReportsIn(real, options.ownReports);
    const listing = await walk(real, { exclude, isOwn, maxFiles }, signal);
    if (listing.unreadable.includes('.'))
        throw new errors/* ScangateError */.fm('TARGET_UNUSABLE', `the folder ${root} cannot be read`, {
            hint: 'Give the user that runs the scan the right to read it.',
        });
    const listed = new Set(listing.files.map((file) => file.path));
    const isThere = new Set([...listed, ...listing.links, ...listing.unreadable]);
    const notCheckedOut = await (0,not_checked_out/* findNotCheckedOut */.m)(real, listing.worktrees, (path) => isWithinReach(path, exclude), (path) => listing.cut || isThere.has(path));
    return {
        root: real,
        files: listing.files.sort((0,compare/* byText */.z)((file) => file.path)),
        links: listing.links.sort(),
        unreadable: listing.unreadable.sort(),
        excluded: listing.excluded,
        notCheckedOut,
        ...(listing.cut ? { fileLimit: maxFiles } : {}),
        read: (path, maxBytes) => readListed(real, listed, path, maxBytes, 'whole'),
        readStart: (path, bytes) => readListed(real, listed, path, bytes, 'start'),
    };
}
async function resolveRoot(root) {
    try {
        const real = await (0,promises_.realpath)(root);
        if ((await (0,promises_.stat)(real)).isDirectory())
            return real;
    }
    catch (cause) {
        throw new errors/* ScangateError */.fm('TARGET_UNUSABLE', `cannot open ${root}: ${(0,errors/* describeError */.Uc)(cause)}`, {
            cause,
            hint: 'Give the path of an existing folder: scangate scan <path>.',
        });
    }
    throw new errors/* ScangateError */.fm('TARGET_UNUSABLE', `${root} is not a folder`, {
        hint: 'Give the folder that holds the code, not a file in it.',
    });
}
async function readListed(root, listed, path, maxBytes, part) {
    const refuse = (why, cause) => new errors/* ScangateError */.fm('TARGET_UNUSABLE', `${path} ${why}`, { cause });
    if (!listed.has(path))
        throw refuse('is not a file of the checkout');
    const full = (0,external_node_path_.join)(root, path.replaceAll('/', external_node_path_.sep));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // Without O_NONBLOCK, opening a pipe that took the file's place would wait for ever.
            const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
            const handle = __addDisposableResource(env_1, await (0,promises_.open)(full, flags), true);
            // O_NOFOLLOW speaks of the last part of a path only: a folder above it may have become a link.
            if ((await (0,promises_.realpath)(full)) !== full)
                throw refuse('became a symbolic link');
            const found = await handle.stat();
            if (!found.isFile())
                throw refuse('is no longer a regular file');
            if (found.size > maxBytes && part === 'whole')
                throw refuse(`has ${found.size} bytes, more than ${maxBytes}`);
            const content = Buffer.alloc(Math.min(found.size, maxBytes));
            let length = 0;
            while (length < content.length) {
                const { bytesRead } = await handle.read(content, length, content.length - length, length);
                if (bytesRead === 0)
                    break;
                length += bytesRead;
            }
            return content.subarray(0, length);
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
    catch (cause) {
        if (cause instanceof errors/* ScangateError */.fm)
            throw cause;
        throw refuse(`cannot be read: ${reasonOf(cause)}`, cause);
    }
}
function reasonOf(cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ELOOP')
        return 'it became a symbolic link';
    if (code === 'ENOENT')
        return 'it is no longer there';
    if (code === 'EACCES' || code === 'EPERM')
        return 'permission denied';
    return systemErrorInWords(cause);
}

// EXTERNAL MODULE: ./build/backends/local/checks.js
var checks = __webpack_require__(8255);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/backends/local/options.js


/** The options with a sentence each; the table in the documentation is generated from it. */
const localOptions = {
    exclude: 'Files that are not looked at: a list of patterns as in .gitignore.',
};
function parseLocalOptions(options, spelled) {
    const problems = [];
    const names = Object.keys(localOptions);
    for (const key of Object.keys(options).filter((candidate) => !names.includes(candidate))) {
        const near = (0,nearest/* nearest */.p)(key, names);
        problems.push({
            input: `${spelled}: ${key}`,
            message: 'is not an option of backend local',
            hint: near ? `Did you mean '${near}'?` : `Possible: ${names.join(', ')}.`,
        });
    }
    const { exclude = [] } = options;
    const patterns = typeof exclude === 'string' ? [exclude] : Array.isArray(exclude) ? exclude : [undefined];
    const texts = patterns.filter((pattern) => typeof pattern === 'string' && pattern.trim() !== '');
    if (texts.length !== patterns.length)
        problems.push({
            input: `${spelled}: exclude`,
            message: 'is not a list of patterns',
            hint: 'For example \'exclude: [test/fixtures, "*.snap"]\'.',
        });
    for (const text of texts)
        for (const pattern of text.split('\n')) {
            const why = whyNotObeyed(pattern);
            if (why !== undefined)
                problems.push({
                    input: `${spelled}: exclude`,
                    message: `'${pattern}' ${why}`,
                    hint: 'Write it shorter, or as several patterns.',
                });
        }
    return { options: { exclude: texts }, problems };
}

// EXTERNAL MODULE: ./build/backends/local/all-ended.js
var all_ended = __webpack_require__(6910);
// EXTERNAL MODULE: ./build/backends/local/checkout/excluded.js
var excluded = __webpack_require__(851);
;// CONCATENATED MODULE: ./build/backends/local/sbom/purl.js

/**
 * Package URL of an npm package (ECMA-427; purl type `npm`: name and scope in lower case, the scope is the namespace).
 * A legacy name such as `JSONStream` loses its capitals here and keeps them in `Component.name`.
 */
function npmPurl(name, version, qualifiers = {}) {
    const path = name.toLowerCase().split('/').map(encode).join('/');
    const query = Object.entries(qualifiers)
        .sort((0,compare/* byText */.z)(([key]) => key))
        .map(([key, value]) => `${key}=${encode(value)}`)
        .join('&');
    return `pkg:npm/${path}@${encode(version)}${query === '' ? '' : `?${query}`}`;
}
/** Percent-encodes all but letters, digits, `.-_~` and the colon (ECMA-427, character encoding). */
function encode(text) {
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/scopes.js
const strongestFirst = ['required', 'optional', 'development'];
function strongest(a, b) {
    return strongestFirst.indexOf(a) <= strongestFirst.indexOf(b) ? a : b;
}
function weakest(a, b) {
    return strongest(a, b) === a ? b : a;
}
/**
 * The scope of each package: that of the strongest path from a project to it, where a path is as strong as its weakest
 * edge. An entry that no path reaches has the scope of the same package elsewhere in the lockfile (yarn keeps a package
 * beside its patched form), else the one that it gives itself.
 */
function scopesOf(graph) {
    const scopes = new Map();
    for (const scope of strongestFirst) {
        const reached = [...graph.projects.keys(), ...scopes.keys()];
        for (const from of reached)
            for (const { to, kind } of graph.edges.get(from) ?? []) {
                if (kind === 'optional-peer' || graph.projects.has(to) || scopes.has(to))
                    continue;
                if (weakest(scopes.get(from) ?? 'required', kind) !== scope)
                    continue;
                scopes.set(to, scope);
                reached.push(to);
            }
    }
    const ofSame = new Map();
    for (const [key, entry] of graph.packages) {
        const scope = scopes.get(key);
        const same = ofSame.get(identityOf(entry));
        if (scope !== undefined)
            ofSame.set(identityOf(entry), same === undefined ? scope : strongest(same, scope));
    }
    for (const [key, entry] of graph.packages)
        if (!scopes.has(key))
            scopes.set(key, ofSame.get(identityOf(entry)) ?? entry.scope ?? 'required');
    return scopes;
}
function identityOf({ name, version, qualifiers }) {
    return JSON.stringify([name, version, qualifiers]);
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/assemble.js



/**
 * Joins what the lockfiles of a checkout say into one SBOM, sorted. Two packages whose names differ in capitals only
 * have the same package URL; the second becomes a problem.
 */
function assemble(lockfiles) {
    const components = new Map();
    const projects = new Map();
    const dependencies = new Map();
    const problems = [];
    for (const { graph, ecosystem } of lockfiles) {
        const refs = new Map();
        for (const [key, project] of graph.projects) {
            const { covered: _, ...shown } = project;
            const id = `project:${graph.lockfile}#${project.path}`;
            refs.set(key, id);
            if (!projects.has(id))
                projects.set(id, { id, ...shown, lockfile: graph.lockfile });
        }
        const scopes = scopesOf(graph);
        for (const [key, entry] of graph.packages) {
            const purl = npmPurl(entry.name, entry.version, entry.qualifiers);
            const component = {
                purl,
                ecosystem,
                name: entry.name,
                version: entry.version,
                scope: scopes.get(key) ?? 'required',
                licenses: entry.licenses ?? [],
                hashes: entry.hashes ?? [],
                lockfiles: [graph.lockfile],
            };
            const known = components.get(purl);
            if (known && known.name !== component.name)
                problems.push(`${graph.lockfile}: ${component.name} and ${known.name} have the same package URL; only the latter is listed`);
            else
                components.set(purl, known ? merge(known, component) : component);
            refs.set(key, purl);
        }
        for (const [key, ref] of refs) {
            const known = dependencies.get(ref) ?? new Set();
            for (const { to } of graph.edges.get(key) ?? []) {
                const target = refs.get(to);
                if (target !== undefined && target !== ref)
                    known.add(target);
            }
            dependencies.set(ref, known);
        }
    }
    const sbom = {
        projects: [...projects.values()].sort((0,compare/* byText */.z)((project) => project.id)),
        components: [...components.values()].sort((0,compare/* byText */.z)((component) => component.purl)),
        dependencies: [...dependencies]
            .map(([ref, targets]) => ({ ref, dependsOn: [...targets].sort() }))
            .sort((0,compare/* byText */.z)((dependency) => dependency.ref)),
    };
    return { sbom, problems };
}
function merge(a, b) {
    return {
        ...a,
        scope: strongest(a.scope, b.scope),
        licenses: union(a.licenses, b.licenses, String),
        hashes: union(a.hashes, b.hashes, (hash) => `${hash.algorithm} ${hash.hex}`),
        lockfiles: union(a.lockfiles, b.lockfiles, String),
    };
}
function union(a, b, keyOf) {
    const all = new Map([...a, ...b].map((item) => [keyOf(item), item]));
    return [...all].sort((0,compare/* byText */.z)(([key]) => key)).map(([, item]) => item);
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/data.js
function isData(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The own fields of an object; none for anything else. `__proto__` is a key like any other. */
function fieldsOf(value) {
    return isData(value) ? Object.entries(value) : [];
}
/** An own field, never one that every object inherits. */
function field(value, key) {
    return isData(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function data_text(value, key) {
    const found = field(value, key);
    return typeof found === 'string' ? found : undefined;
}
/** A file that cannot be read as what it claims to be: one sentence, without the file's name. */
class Unreadable extends Error {
    name = 'Unreadable';
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/json-fault.js
const token = /[ \t\r\n]*(?:([{}[\],:])|("[^"\\]*(?:\\.[^"\\]*)*")|(true|false|null|-?\d[\d.eE+-]*))/sy;
/**
 * The line of the first fault in a text that `JSON.parse` refused; undefined when the text ends before anything is
 * wrong. The engine's own message often has no position, and quotes the text, which may hold a secret.
 */
function jsonFaultLine(source) {
    const open = [];
    let expected = 'value';
    let at = 0;
    for (;;) {
        token.lastIndex = at;
        const [whole, mark, text, literal] = token.exec(source) ?? [];
        if (whole === undefined)
            return source.slice(at).trim() === '' || endsInString(source, at) ? undefined : lineAt(source, at);
        const next = step(open, expected, mark ?? (text === undefined ? 'literal' : 'string'), literal);
        if (next === undefined)
            return lineAt(source, at + whole.length - 1);
        expected = next;
        at += whole.length;
    }
}
function step(open, expected, mark, literal) {
    const inside = open.at(-1);
    if (mark === '{' || mark === '[') {
        if (!expected.endsWith('value'))
            return undefined;
        open.push(mark);
        return mark === '{' ? 'first key' : 'first value';
    }
    if (mark === '}' || mark === ']') {
        const isEmpty = expected === (mark === '}' ? 'first key' : 'first value');
        if (inside !== (mark === '}' ? '{' : '[') || (expected !== 'comma' && !isEmpty))
            return undefined;
        open.pop();
        return 'comma';
    }
    if (mark === ',')
        return expected === 'comma' && inside ? (inside === '{' ? 'key' : 'value') : undefined;
    if (mark === ':')
        return expected === 'colon' ? 'value' : undefined;
    if (expected.endsWith('key'))
        return literal === undefined ? 'colon' : undefined;
    return expected.endsWith('value') ? 'comma' : undefined;
}
function endsInString(source, at) {
    return /^[ \t\r\n]*"/.test(source.slice(at, at + 1000)) && !source.slice(at).includes('\n');
}
function lineAt(source, at) {
    const upTo = source.slice(0, at + (/^[ \t\r\n]*/.exec(source.slice(at, at + 10_000))?.[0].length ?? 0));
    return upTo.split('\n').length;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/parse-text.js


/** Bytes to text: UTF-8, with or without a byte order mark. Throws `Unreadable` for anything else. */
function decode(bytes) {
    let decoded;
    try {
        decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new Unreadable('is not UTF-8 text');
    }
    if (decoded.startsWith('version https://git-lfs.github.com/spec/'))
        throw new Unreadable("is a pointer of Git LFS instead of the file: run 'git lfs pull' before the scan");
    return decoded;
}
/** Parses JSON whose root is an object. Throws `Unreadable` that names the line, never the text at it. */
function parseJson(source) {
    refuseConflict(source);
    let value;
    try {
        value = JSON.parse(source);
    }
    catch {
        if (source.trim() === '')
            throw new Unreadable('is empty');
        const line = jsonFaultLine(source);
        throw new Unreadable(`is not valid JSON${line === undefined ? ': it ends too early' : ` (line ${line})`}`);
    }
    return requireObject(value);
}
/**
 * Parses the YAML that package managers write: one or more documents, every scalar a string, no anchors or tags beyond
 * the failsafe schema, nesting to 100. An alias is refused, since that is how a small file becomes a huge value.
 */
async function parseYaml(source) {
    refuseConflict(source);
    const { loadAll, FAILSAFE_SCHEMA, YAMLException } = await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 3243));
    let documents;
    try {
        documents = loadAll(source, { schema: FAILSAFE_SCHEMA, maxAliases: 0, maxDepth: 100 });
    }
    catch (cause) {
        if (!(cause instanceof YAMLException))
            throw new Unreadable('is not valid YAML');
        const line = cause.mark === undefined ? '' : ` (line ${cause.mark.line + 1})`;
        throw new Unreadable(`is not valid YAML: ${cause.reason}${line}`);
    }
    const found = documents.filter((document) => document !== null);
    if (found.length === 0)
        throw new Unreadable('is empty');
    return found.map(requireObject);
}
/** Git leaves these lines where two sides changed the same place. */
function refuseConflict(source) {
    const at = source.search(/^(?:<{7} |>{7} |\|{7} )/m);
    if (at >= 0)
        throw new Unreadable(`holds merge conflict markers (line ${source.slice(0, at).split('\n').length})`);
}
function requireObject(value) {
    if (isData(value))
        return value;
    throw new Unreadable(`holds ${Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`} where an object is expected`);
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/compare-with-manifest.js
/** Says what a `package.json` asks for and its lockfile does not answer, or answers for another range. */
function compareWithManifest(graph, project, manifest, locked, { spell = (range) => range, asked = ({ range }) => range, mayBeAbsent = () => false } = {}) {
    for (const [name, wish] of manifest?.dependencies ?? []) {
        const written = locked.get(name);
        if (written === undefined) {
            if (!mayBeAbsent(wish))
                graph.missing(project, name);
        }
        else if (written.length > 0 && !written.map(spell).includes(spell(asked(wish))))
            graph.outdated(project, name, asked(wish), written.join(' or '));
    }
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/integrity.js
const algorithms = {
    md5: { name: 'MD5', bytes: 16 },
    sha1: { name: 'SHA-1', bytes: 20 },
    sha256: { name: 'SHA-256', bytes: 32 },
    sha384: { name: 'SHA-384', bytes: 48 },
    sha512: { name: 'SHA-512', bytes: 64 },
};
/**
 * The digests in an `integrity` field (W3C Subresource Integrity: `sha512-<base64>?options`, several parted by space).
 * What has the wrong length for its algorithm, or an unknown one, is no digest.
 */
function hashesOf(integrity) {
    if (typeof integrity !== 'string')
        return [];
    return integrity.split(/\s+/, 20).flatMap((part) => {
        const found = /^(md5|sha1|sha256|sha384|sha512)-([A-Za-z0-9+/]{2,88}={0,2})(?:\?|$)/.exec(part);
        const algorithm = algorithms[found?.[1]];
        const bytes = Buffer.from(found?.[2] ?? '', 'base64');
        return algorithm?.bytes === bytes.length
            ? [{ algorithm: algorithm.name, hex: bytes.toString('hex') }]
            : [];
    });
}

// EXTERNAL MODULE: ./build/core/url-credentials.js
var url_credentials = __webpack_require__(9448);
;// CONCATENATED MODULE: ./build/backends/local/sbom/registry-tarball.js
const registry_tarball_name = '((?:@[^/@]+/)?[^/@]+)';
/** The paths under which registries hand out tarballs. */
const shapes = [
    // npm's registry and its mirrors; the scope again before the file: Artifactory and GitLab; `download`: cnpm.
    new RegExp(`/${registry_tarball_name}/(?:-|download)/(?:@[^/]+/)?([^/]+)\\.tgz$`),
    // Gitea and Cloudsmith: the version as a folder.
    new RegExp(`/${registry_tarball_name}/-/[^/]+/([^/]+)\\.tgz$`),
];
/** GitHub Packages: `/download/@scope/name/1.0.0/<digest>`. */
const byDigest = new RegExp(`/download/${registry_tarball_name}/(\\d+\\.\\d+\\.\\d+[^/]*)/[^/]+$`);
/**
 * Name and version in the URL of a registry's tarball, as npm's registry (`…/<name>/-/<name>-<version>.tgz`), its mirrors
 * and other registries write it; undefined for any other URL. A file that is called otherwise than its folder gives the
 * name. An address without a host is relative to the registry (pnpm before 6).
 */
function registryTarballOf(url) {
    const parsed = URL.parse(url);
    if (parsed !== null && !/^https?:$/.test(parsed.protocol))
        return undefined;
    const path = decoded(parsed?.pathname ?? `/${url.replace(/[?#].*$/s, '')}`);
    const [, folder, version] = byDigest.exec(path) ?? [];
    if (folder !== undefined && version !== undefined)
        return { name: folder, version };
    for (const shape of shapes) {
        const [, inFolder, file] = shape.exec(path) ?? [];
        if (inFolder !== undefined && file !== undefined)
            return packageOf(inFolder, file);
    }
    return undefined;
}
/** Old packages have `1.0.0-rc1` as `1.0.0rc1` in the file name, and no file name has the build that follows a `+`. */
function isSamePackage(a, b) {
    return a.name === b.name && plain(a.version) === plain(b.version);
}
function plain(version) {
    return version.replace(/\+.*$/s, '').replaceAll('-', '');
}
function packageOf(folder, file) {
    const base = folder.slice(folder.indexOf('/') + 1);
    if (file.startsWith(`${base}-`))
        return { name: folder, version: file.slice(base.length + 1) };
    const [, other = file, version = ''] = /^([^/]*?)-(\d.*)$/.exec(file) ?? [];
    return { name: other, version };
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/source.js


/** What SPDX writes for a download location that it does not tell (SPDX 2.3, section 7.7). */
const nowhere = 'NOASSERTION';
/**
 * How a purl says where a package comes from, given the URL that the lockfile resolved it to: nothing for a registry's
 * own tarball of that name and version, `vcs_url` for git,
 * `download_url` for any other URL and for a tarball in the checkout. Without the credentials and the query of the URL;
 * `NOASSERTION` where they cannot be told from the rest of it.
 */
function sourceOf(name, version, url) {
    const tarball = registryTarballOf(url);
    if (tarball !== undefined && isSamePackage(tarball, { name, version }))
        return {};
    if (url.startsWith('file:'))
        return { download_url: withoutDigest(url).replace(/^file:\.\//, 'file:') };
    const clean = (0,url_credentials/* withoutCredentials */.r)(url, { keepFragment: true }) ?? nowhere;
    return isGit(url) ? { vcs_url: clean.replace('#commit=', '#') } : { download_url: withoutDigest(clean) };
}
/** The package that a registry's URL names, when that is another one than the lockfile says. */
function otherPackageAt(name, version, url) {
    const tarball = registryTarballOf(url);
    return tarball === undefined || isSamePackage(tarball, { name, version }) ? undefined : tarball;
}
function isGit(url) {
    return (/^(?:git[+:]|git@|ssh:|github:|gitlab:|bitbucket:)/.test(url) ||
        /\.git(?:#|$)/.test(url) ||
        url.includes('#commit='));
}
function isUrl(text) {
    return /^(?:https?|git|ssh|file|git\+[a-z]+):/.test(text);
}
/** Yarn writes the SHA-1 of a tarball after its URL. */
function withoutDigest(url) {
    return url.replace(/#[0-9a-f]{40}$/, '');
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/lock-graph.js


function createLockGraph(lockfile) {
    const projects = new Map();
    const packages = new Map();
    const edges = new Map();
    const problems = [];
    const leftOut = [];
    const absent = [];
    const stale = [];
    const misplaced = [];
    const leaveOut = (entry, why) => {
        leftOut.push(`${entry || '(empty)'} ${why}`);
    };
    return {
        addProject(key, project) {
            projects.set(key, project);
        },
        addPackage(key, { name = '', version = '', url, ...rest }) {
            const why = whyNonsense(name, version);
            if (why !== undefined) {
                leaveOut(key, why);
                return false;
            }
            const qualifiers = url === undefined ? {} : sourceOf(name, version, url);
            packages.set(key, { ...rest, name, version, qualifiers });
            const other = url === undefined ? undefined : otherPackageAt(name, version, url);
            if (other !== undefined)
                misplaced.push(`${name}@${version} is fetched as ${other.name}@${other.version}`);
            return true;
        },
        addEdge(from, to, kind) {
            const known = edges.get(from);
            if (known)
                known.push({ to, kind });
            else
                edges.set(from, [{ to, kind }]);
        },
        leaveOut,
        missing(from, name) {
            absent.push(`${name}, needed by ${from}`);
        },
        outdated(from, name, asked, written) {
            stale.push(`${name}, needed by ${from} as ${asked}, in it as ${written}`);
        },
        problem(sentence) {
            problems.push(sentence);
        },
        has: (key) => projects.has(key) || packages.has(key),
        build() {
            if (leftOut.length > 0)
                problems.push(`${(0,words/* counted */.hS)(leftOut.length, 'entry makes', 'entries make')} no sense and ${leftOut.length === 1 ? 'was' : 'were'} left out: ${entries(leftOut)}`);
            if (absent.length > 0)
                problems.push(`${(0,words/* counted */.hS)(absent.length, 'dependency is', 'dependencies are')} not in it, so it is out of date or damaged: ${entries(absent)}`);
            if (stale.length > 0)
                problems.push(`${(0,words/* counted */.hS)(stale.length, 'dependency is', 'dependencies are')} asked for by another range than when it was written, so it is out of date: ${entries(stale)}`);
            if (misplaced.length > 0)
                problems.push(`${(0,words/* counted */.hS)(misplaced.length, 'entry is', 'entries are')} fetched from the URL of another package or version: ${entries(misplaced)}`);
            return { lockfile, projects, packages, edges, problems };
        },
    };
}
function entries(items) {
    const short = items.map((item) => (item.length > 120 ? `${item.slice(0, 120)}…` : item));
    return (0,words/* someOf */.yU)(short, 3, '; ');
}
/** The names that the npm registry ever allowed, legacy ones included (validate-npm-package-name), within a file name. */
const packageName = /^(?:@[\w~!'()*.-]{1,214}\/)?[\w~!'()*.-]{1,214}$/;
const versionText = /^[\x21-\x7e]{1,512}$/;
function whyNonsense(name, version) {
    if (!packageName.test(name) || name === '.' || name === '..')
        return 'has no usable name';
    if (version === '')
        return 'has no version';
    return versionText.test(version) ? undefined : 'has no usable version';
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/npm-range.js
/** Whether npm takes a version for a range; what is no range of versions (a tag, an address) is never satisfied. */
async function satisfies(version, range) {
    // npm takes a pre-release for any version, which the library does not.
    if (/^\s*\*?\s*$/.test(range))
        return true;
    const { default: semver } = await __webpack_require__.e(/* import() */ 88).then(__webpack_require__.t.bind(__webpack_require__, 2088, 19));
    return semver.satisfies(version, range, { loose: true });
}
async function isRange(text) {
    const { default: semver } = await __webpack_require__.e(/* import() */ 88).then(__webpack_require__.t.bind(__webpack_require__, 2088, 19));
    return semver.validRange(text, { loose: true }) !== null;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/npm-scope.js

/** The scope that npm's own flags give an entry; `devOptional` is what both a development and an optional path reach. */
function scopeOf(entry) {
    if (field(entry, 'dev') === true)
        return 'development';
    return field(entry, 'optional') === true || field(entry, 'devOptional') === true ? 'optional' : 'required';
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/npm-packages.js







/**
 * Versions 2 and 3: `packages` maps each place in the tree (`node_modules/a/node_modules/b`, a workspace's folder, `` for
 * the project) to what is there. A dependency is found as Node.js finds it: in the nearest `node_modules` on the way up.
 */
async function readPackages(lockfile, data) {
    const places = field(data, 'packages');
    if (!isData(places))
        throw new Unreadable('has no "packages", so nothing can be read from it');
    const graph = createLockGraph(lockfile.path);
    const known = new Map(fieldsOf(places));
    for (const [place, entry] of known)
        addEntry(graph, lockfile, place, entry);
    for (const [place, entry] of known)
        if (isData(entry) && field(entry, 'link') !== true)
            addEdges(graph, known, place, entry);
    for (const place of new Set(['', ...known.keys()]))
        if (!place.includes('node_modules/'))
            await compareFolder(graph, lockfile, known, place);
    return graph.build();
}
function addEntry(graph, lockfile, place, entry) {
    if (!isData(entry)) {
        graph.leaveOut(place, 'is not an object');
        return;
    }
    if (place.length > longestPlace) {
        graph.leaveOut(place, 'is longer than a path can be');
        return;
    }
    const resolved = data_text(entry, 'resolved');
    if (field(entry, 'link') === true) {
        if (resolved === undefined)
            graph.leaveOut(place, 'is a link to nowhere');
        return;
    }
    const inTree = place.lastIndexOf('node_modules/');
    if (inTree < 0) {
        addFolder(graph, lockfile, place, entry);
        return;
    }
    const name = data_text(entry, 'name') ?? place.slice(inTree + 'node_modules/'.length);
    graph.addPackage(place, {
        name,
        version: data_text(entry, 'version'),
        url: resolved,
        hashes: hashesOf(field(entry, 'integrity')),
        licenses: licensesOf(entry),
        scope: scopeOf(entry),
    });
}
function addFolder(graph, lockfile, place, entry) {
    const path = external_node_path_.posix.join(lockfile.folder, place);
    const version = data_text(entry, 'version');
    graph.addProject(place, {
        path,
        name: data_text(entry, 'name') ?? external_node_path_.posix.basename(path),
        ...(version === undefined ? {} : { version }),
        covered: true,
    });
}
function addEdges(graph, known, place, entry) {
    if (!graph.has(place))
        return;
    for (const [name, kind, needed] of wishesOf(entry, !place.includes('node_modules/'))) {
        const found = resolve(known, place, name);
        if (found === undefined) {
            if (needed)
                graph.missing(place === '' ? 'the project' : place, name);
            continue;
        }
        const target = linkTarget(known.get(found)) ?? found;
        if (graph.has(target))
            graph.addEdge(place, target, kind);
        else if (needed && target !== found)
            graph.missing(place === '' ? 'the project' : place, name);
    }
}
/** Name, kind, and whether npm would refuse to install without it. */
function* wishesOf(entry, isProject) {
    const optional = new Set(fieldsOf(field(entry, 'optionalDependencies')).map(([name]) => name));
    for (const name of optional)
        yield [name, 'optional', false];
    for (const [name] of fieldsOf(field(entry, 'dependencies')))
        if (!optional.has(name))
            yield [name, 'required', true];
    if (isProject)
        for (const [name] of fieldsOf(field(entry, 'devDependencies')))
            yield [name, 'development', true];
    const meta = field(entry, 'peerDependenciesMeta');
    for (const [name] of fieldsOf(field(entry, 'peerDependencies')))
        yield [name, field(field(meta, name), 'optional') === true ? 'optional-peer' : 'required', false];
}
/** npm copies what a `package.json` asks for into the entry of its folder; the project itself has one even if it is empty. */
async function compareFolder(graph, lockfile, known, place) {
    const manifest = await lockfile.manifest(external_node_path_.posix.join(lockfile.folder, place));
    if (manifest === undefined)
        return;
    const locked = new Map();
    for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
        for (const [name, range] of fieldsOf(field(known.get(place), group)))
            locked.set(name, [...(locked.get(name) ?? []), String(range)]);
    for (const [name, { range }] of manifest.dependencies)
        if (locked.has(name) && (await isServedByFolder(known, place, name, range)))
            locked.set(name, []);
    compareWithManifest(graph, place === '' ? 'the project' : place, manifest, locked);
}
/** Release tools raise the range of a sibling together with its version, and npm goes on linking it. */
async function isServedByFolder(known, place, name, range) {
    const target = linkTarget(known.get(resolve(known, place, name) ?? ''));
    const version = data_text(known.get(target ?? ''), 'version');
    return target !== undefined && version !== undefined && (await satisfies(version, range));
}
/** Longer paths cannot exist (PATH_MAX), and looking upwards from them would take for ever. */
const longestPlace = 4096;
function resolve(known, place, name) {
    if (place.length > longestPlace)
        return undefined;
    for (let folder = place;; folder = external_node_path_.posix.dirname(folder)) {
        const isTop = folder === '' || folder === '.' || folder === '/';
        const candidate = `${isTop ? '' : `${folder}/`}node_modules/${name}`;
        if (known.has(candidate))
            return candidate;
        if (isTop)
            return undefined;
    }
}
function linkTarget(entry) {
    return field(entry, 'link') === true ? data_text(entry, 'resolved') : undefined;
}
/** `license` is a string today; old packages have `{ type }` or a list of these (docs.npmjs.com, package.json). */
function licensesOf(entry) {
    const license = field(entry, 'license');
    const all = Array.isArray(license) ? license : [license];
    return all.flatMap((one) => (typeof one === 'string' ? [one] : (data_text(one, 'type') ?? [])));
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/npm-tree.js







/**
 * Version 1: `dependencies` nests as `node_modules` does, `requires` names what an entry needs. What the project itself
 * asks for is only in its `package.json`.
 */
async function readTree(lockfile, data) {
    const graph = createLockGraph(lockfile.path);
    const root = { key: '', name: '', entry: data, children: new Map() };
    const places = [root];
    // Grows while it is walked: the nesting of a hostile file must not become the depth of a call stack.
    for (const parent of places)
        for (const [name, entry] of fieldsOf(field(parent.entry, 'dependencies'))) {
            const key = `${parent.key}/${name}`;
            if (!isData(entry)) {
                graph.leaveOut(key, 'is not an object');
                continue;
            }
            const place = { key, name, entry, parent, children: new Map() };
            parent.children.set(name, place);
            places.push(place);
        }
    const manifest = await lockfile.manifest(lockfile.folder);
    addProject(graph, '', lockfile.folder, data_text(data, 'name') ?? manifest?.name, data_text(data, 'version') ?? manifest?.version);
    addWishes(graph, root, manifest, root.children.keys());
    await compareRanges(graph, root, manifest);
    for (const place of places.slice(1))
        await addPlace(graph, lockfile, place);
    return graph.build();
}
async function addPlace(graph, lockfile, place) {
    const { key, entry } = place;
    const written = data_text(entry, 'version') ?? '';
    // An optional dependency that npm could not find leaves an entry with nothing in it but that it is optional.
    if (written === '' && field(entry, 'optional') === true)
        return;
    const folder = linkedFolder(written);
    let manifest;
    if (folder !== undefined) {
        const path = external_node_path_.posix.join(lockfile.folder, folder);
        manifest = await lockfile.manifest(path);
        addProject(graph, key, path, manifest?.name ?? place.name, manifest?.version);
    }
    else {
        const { name, version } = nameAndVersion(place.name, written);
        graph.addPackage(key, {
            name,
            version,
            url: isAddress(written) ? written : data_text(entry, 'resolved'),
            hashes: hashesOf(field(entry, 'integrity')),
            scope: scopeOf(entry),
        });
    }
    if (folder !== undefined)
        await compareRanges(graph, place, manifest);
    addWishes(graph, place, manifest, fieldsOf(field(entry, 'requires')).map(([name]) => name));
}
/** `names` is what the lockfile says is needed; a manifest, where there is one, knows how, and knows the peers too. */
function addWishes(graph, place, manifest, names) {
    const isRoot = place.key === '';
    const wanted = isRoot && manifest ? manifest.dependencies.keys() : names;
    for (const name of wanted) {
        const target = find(place, name);
        const kind = manifest?.dependencies.get(name)?.kind ?? kindOf(target, isRoot);
        if (target)
            graph.addEdge(place.key, target.key, kind);
        else if (kind !== 'optional')
            graph.missing(isRoot ? 'the project' : place.key, name);
    }
    for (const name of manifest?.peers ?? []) {
        const target = find(place, name);
        if (target && !manifest?.dependencies.has(name))
            graph.addEdge(place.key, target.key, 'required');
    }
}
/** Version 1 does not tell the ranges it was written for, so what it holds must at least be what today's could mean. */
async function compareRanges(graph, place, manifest) {
    for (const [name, { range }] of manifest?.dependencies ?? []) {
        const written = data_text(find(place, name)?.entry, 'version');
        if (written !== undefined && !(await couldMean(range, written)))
            graph.outdated(place.key === '' ? 'the project' : place.key, name, range, written);
    }
}
/** A folder stands for any range, since a workspace has one that a range may mean. */
async function couldMean(range, written) {
    if (linkedFolder(written) !== undefined)
        return true;
    const [asked, locked] = [range, written].map((text) => text.replace(/^npm:.*@/, ''));
    if (asked === undefined || locked === undefined || isAddress(asked))
        return isAddress(written);
    return !(await isRange(asked)) || (await satisfies(locked, asked));
}
/** An entry is flagged `optional` when every way to it is; `dev` only says something of what the project asks for. */
function kindOf(target, isRoot) {
    const scope = scopeOf(target?.entry);
    return scope === 'development' && !isRoot ? 'required' : scope;
}
function find(place, name) {
    for (let at = place; at !== undefined; at = at.parent) {
        const found = at.children.get(name);
        if (found)
            return found;
    }
    return undefined;
}
function addProject(graph, key, path, name, version) {
    graph.addProject(key, {
        path,
        name: name ?? external_node_path_.posix.basename(path),
        ...(version === undefined ? {} : { version }),
        covered: true,
    });
}
function linkedFolder(version) {
    return version.startsWith('file:') && !/\.(?:tgz|tar|tar\.gz)$/.test(version)
        ? version.slice('file:'.length)
        : undefined;
}
function isAddress(written) {
    return isUrl(written) || isGit(written);
}
/**
 * The version field holds a version, `npm:name@version` for an alias, or a URL. A URL has the version in its file name
 * at best; else what the lockfile says stands for it: the commit, or the URL itself.
 */
function nameAndVersion(name, written) {
    const alias = /^npm:(.+)@([^@]+)$/.exec(written);
    if (alias)
        return { name: alias[1] ?? name, version: alias[2] ?? '' };
    if (!isAddress(written))
        return { name, version: written };
    const commit = /#(?:commit=)?([0-9a-f]{40})$/.exec(written)?.[1];
    const inFileName = /-(\d+\.\d+\.\d+[\w.+-]*?)\.(?:tgz|tar\.gz)$/.exec(written.slice(-200))?.[1];
    return { name, version: commit ?? inFileName ?? written };
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/npm.js




/** `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3 (docs.npmjs.com, package-lock.json). */
const npm = {
    id: 'npm',
    ecosystem: 'npm',
    fileNames: ['package-lock.json', 'npm-shrinkwrap.json'],
    async read(lockfile) {
        const data = parseJson(lockfile.text);
        // npm before 5 wrote npm-shrinkwrap.json without a version, in the shape of version 1.
        const version = field(data, 'lockfileVersion') ?? 1;
        if (version === 1)
            return readTree(lockfile, data);
        if (version === 2 || version === 3)
            return readPackages(lockfile, data);
        throw new Unreadable(`has lockfileVersion ${JSON.stringify(version)}; npm's versions 1, 2 and 3 can be read`);
    },
};

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/yarn-descriptor.js
/** `@scope/name@range` in two. */
function splitDescriptor(descriptor) {
    const at = descriptor.indexOf('@', 1);
    return at < 0
        ? { name: descriptor, range: '' }
        : { name: descriptor.slice(0, at), range: descriptor.slice(at + 1) };
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/pnpm-compare.js




const groups = ['dependencies', 'optionalDependencies', 'devDependencies'];
/**
 * Compares each importer, and the folder of the lockfile whether it is one or not, with its `package.json`. pnpm writes
 * down the ranges that were asked for: in the dependency (versions 6 and 9) or in a map of their own (5). They differ
 * rightly for what `overrides` replaces, and for anything when a `.pnpmfile.cjs` rewrites manifests.
 */
async function compareImporters(graph, lockfile, document, importers) {
    const replaced = new Map(fieldsOf(field(document, 'overrides')).map(([selector, range]) => [overriddenBy(selector), range]));
    const isRewritten = field(document, 'pnpmfileChecksum') !== undefined;
    for (const folder of new Set(['.', ...importers.keys()])) {
        const manifest = await lockfile.manifest(external_node_path_.posix.join(lockfile.folder, folder));
        const locked = new Map();
        for (const [name, range] of replaced)
            if (range === '-')
                locked.set(name, []);
        for (const [name, range] of rangesOf(importers.get(folder)))
            locked.set(name, isRewritten || replaced.has(name) || range === undefined ? [] : [range]);
        compareWithManifest(graph, folder, manifest, locked, {
            // pnpm can be told to leave links out of the lockfile (`excludeLinksFromLockfile`).
            mayBeAbsent: ({ range, kind }) => kind === 'optional' || range.startsWith('link:'),
        });
    }
}
/** Of a folder that is copied like a package (`file:`), only what it needs at run time is known, without ranges. */
async function compareDirectory(graph, lockfile, folder, snapshot) {
    const known = ['dependencies', 'optionalDependencies'].flatMap((group) => fieldsOf(field(snapshot, group)));
    compareWithManifest(graph, folder, await lockfile.manifest(external_node_path_.posix.join(lockfile.folder, folder)), new Map(known.map(([name]) => [name, []])), { mayBeAbsent: ({ range, kind }) => kind !== 'required' || range.startsWith('link:') });
}
function* rangesOf(importer) {
    const specifiers = field(importer, 'specifiers');
    for (const group of groups)
        for (const [name, wanted] of fieldsOf(field(importer, group)))
            yield [name, data_text(wanted, 'specifier') ?? data_text(specifiers, name)];
}
/** The name in `name`, `name@range` or `parent>name`; a `>` after a space, a `|` or an `@` belongs to a range. */
function overriddenBy(selector) {
    const parent = selector.search(/[^ |@]>/);
    return splitDescriptor(parent < 0 ? selector : selector.slice(parent + 2)).name;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/pnpm-dialects.js
/** 5.x: `/@scope/name/1.2.3_peer@4.5.6`, with a registry's host before it when it is not the default one. */
const v5 = {
    parsePath(path) {
        const parts = /(?:^|\/)((?:@[^/]+\/)?[^/@][^/]*)\/(\d[^/_]*)(?:_[^/]*)?$/.exec(path);
        return parts ? { name: parts[1] ?? '', version: parts[2] ?? '' } : undefined;
    },
    pathOf: (alias, ref) => `/${alias}/${ref}`,
};
/** 9.0: `@scope/name@1.2.3(peer@4.5.6)`; what follows the `@` may be a URL too. */
const v9 = {
    parsePath(path) {
        const at = path.indexOf('@', 1);
        return at < 0
            ? undefined
            : { name: path.slice(0, at), version: path.slice(at + 1).replace(/\(.*$/s, '') };
    },
    pathOf: (alias, ref) => `${alias}@${ref}`,
};
/** 6.x: as 9.0, with a slash before. */
const v6 = {
    parsePath: (path) => (path.startsWith('/') ? v9.parsePath(path.slice(1)) : undefined),
    pathOf: (alias, ref) => `/${alias}@${ref}`,
};
function dialectOf(version) {
    if (typeof version !== 'string')
        return undefined;
    if (/^5(?:\.\d+)?$/.test(version))
        return v5;
    if (/^6\.\d+$/.test(version))
        return v6;
    return version === '9.0' ? v9 : undefined;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/pnpm.js







/** `pnpm-lock.yaml`, versions 5.x, 6.x and 9.0 (pnpm/spec, lockfile). */
const pnpm = {
    id: 'pnpm',
    ecosystem: 'npm',
    fileNames: ['pnpm-lock.yaml'],
    async read(lockfile) {
        const graph = createLockGraph(lockfile.path);
        // pnpm can put what it installs for itself into a document of its own, before the project's.
        const documents = await parseYaml(lockfile.text);
        for (const [index, document] of documents.entries()) {
            const dialect = dialectOf(field(document, 'lockfileVersion'));
            if (dialect === undefined)
                throw new Unreadable(`has lockfileVersion ${JSON.stringify(field(document, 'lockfileVersion'))}; pnpm's versions 5, 6 and 9 can be read`);
            await readDocument(graph, lockfile, document, dialect, index < documents.length - 1);
        }
        return graph.build();
    },
};
async function readDocument(graph, lockfile, document, dialect, isForPnpm) {
    const importers = importersOf(document);
    for (const [folder] of importers)
        await pnpm_addProject(graph, lockfile, folder, true);
    const entries = entriesOf(graph, document);
    const keyOf = new Map();
    for (const [path, entry] of entries) {
        const directory = field(field(entry.described, 'resolution'), 'directory');
        if (typeof directory === 'string') {
            keyOf.set(path, await pnpm_addProject(graph, lockfile, directory, true));
            if (!importers.some(([folder]) => external_node_path_.posix.normalize(folder) === external_node_path_.posix.normalize(directory)))
                await compareDirectory(graph, lockfile, directory, entry.snapshot);
        }
        else if (addPackage(graph, dialect, path, entry))
            keyOf.set(path, path);
    }
    const target = async (folder, alias, ref) => {
        if (ref?.startsWith('link:'))
            return pnpm_addProject(graph, lockfile, external_node_path_.posix.join(folder, ref.slice('link:'.length)), false);
        return keyOf.get(ref ?? '') ?? keyOf.get(dialect.pathOf(alias, ref ?? ''));
    };
    for (const [folder, importer] of importers) {
        for (const [group, kind] of importerGroups)
            for (const [alias, wanted] of fieldsOf(field(importer, group))) {
                const to = await target(folder, alias, typeof wanted === 'string' ? wanted : data_text(wanted, 'version'));
                if (to !== undefined)
                    graph.addEdge(projectKey(folder), to, isForPnpm ? 'development' : kind);
                else
                    graph.missing(folder, alias);
            }
    }
    if (!isForPnpm)
        await compareImporters(graph, lockfile, document, new Map(importers));
    for (const [path, { described, snapshot }] of entries) {
        const from = keyOf.get(path);
        if (from === undefined)
            continue;
        for (const [group, kind] of packageGroups)
            for (const [alias, ref] of fieldsOf(field(snapshot, group))) {
                const to = await target('.', alias, typeof ref === 'string' ? ref : undefined);
                const isOptionalPeer = field(field(field(described, 'peerDependenciesMeta'), alias), 'optional') === 'true';
                if (to !== undefined)
                    graph.addEdge(from, to, isOptionalPeer ? 'optional-peer' : kind);
                else if (kind === 'required')
                    graph.missing(path, alias);
            }
    }
}
/** Without workspaces, versions before 9 put what the one project asks for at the top. */
function importersOf(document) {
    const importers = field(document, 'importers');
    return importers === undefined ? [['.', document]] : fieldsOf(importers);
}
function entriesOf(graph, document) {
    const packages = new Map(fieldsOf(field(document, 'packages')));
    const snapshots = field(document, 'snapshots');
    const entries = new Map();
    for (const [path, snapshot] of snapshots === undefined ? packages : fieldsOf(snapshots)) {
        const described = packages.get(path) ?? packages.get(path.split('(', 1)[0] ?? '');
        if (isData(snapshot) && isData(described))
            entries.set(path, { described, snapshot });
        else
            graph.leaveOut(path, 'is described nowhere');
    }
    return entries;
}
const importerGroups = [
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
    ['devDependencies', 'development'],
    ['configDependencies', 'development'],
    ['packageManagerDependencies', 'development'],
];
const packageGroups = [
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
];
function projectKey(folder) {
    return `project ${external_node_path_.posix.normalize(folder)}`;
}
/** A linked folder may be a project that the lockfile describes too: then that one stays. */
async function pnpm_addProject(graph, lockfile, folder, covered) {
    const key = projectKey(folder);
    if (graph.has(key))
        return key;
    const path = external_node_path_.posix.join(lockfile.folder, folder);
    const manifest = await lockfile.manifest(path);
    graph.addProject(key, {
        path,
        name: manifest?.name ?? external_node_path_.posix.basename(path),
        ...(manifest?.version === undefined ? {} : { version: manifest.version }),
        covered,
    });
    return key;
}
function addPackage(graph, dialect, path, { described, snapshot }) {
    const parsed = dialect.parsePath(path);
    const name = data_text(described, 'name') ?? parsed?.name;
    const version = data_text(described, 'version') ?? parsed?.version;
    const resolution = field(described, 'resolution');
    // The path of a registry's package ends in its version, which decides what is installed.
    const fromRegistry = parsed !== undefined && /^\d/.test(parsed.version);
    if (fromRegistry && (name !== parsed.name || version !== parsed.version)) {
        graph.leaveOut(path, 'gives itself another name or version');
        return false;
    }
    const repo = data_text(resolution, 'repo');
    const url = repo === undefined ? data_text(resolution, 'tarball') : `${gitUrl(repo)}#${data_text(resolution, 'commit') ?? ''}`;
    return graph.addPackage(path, {
        name,
        version,
        url,
        hashes: hashesOf(field(resolution, 'integrity')),
        scope: field(described, 'dev') === 'true'
            ? 'development'
            : field(snapshot, 'optional') === 'true'
                ? 'optional'
                : 'required',
    });
}
function gitUrl(repo) {
    return /^(?:git[+:@]|ssh:)/.test(repo) ? repo : `git+${repo}`;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/yarn-resolutions.js

/**
 * The range that `resolutions` puts in the place of a dependency's own, if it does. Patterns are `name`, `name@range`,
 * `parent/name` and, in yarn 1, with `**` in front (yarnpkg.com, manifest, resolutions).
 */
function overrideOf(resolutions, parent, name, range) {
    for (const [pattern, replacement] of resolutions) {
        const [last, before] = splitPattern(pattern);
        const wanted = splitDescriptor(last);
        if (wanted.name !== name)
            continue;
        if (wanted.range !== '' && wanted.range !== range && wanted.range !== `npm:${range}`)
            continue;
        if (before !== undefined && splitDescriptor(before).name !== parent)
            continue;
        return replacement;
    }
    return undefined;
}
/** The package that a pattern is about, with its scope, and the one that must need it. */
function splitPattern(pattern) {
    const parts = pattern.split('/').filter((part) => part !== '**');
    const isScoped = parts.at(-2)?.startsWith('@') && !parts.at(-2)?.includes('@', 1);
    const last = parts.splice(isScoped ? -2 : -1).join('/');
    const nearest = parts.splice(parts.at(-2)?.startsWith('@') ? -2 : -1).join('/');
    return [last, nearest === '' ? undefined : nearest];
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/yarn-berry-compare.js




/**
 * The entry of a first-party folder has the ranges that its `package.json` asks for; that of a workspace also those for
 * development, which win over others of the same name. Where `resolutions` replace a range it need not be the same. The
 * project itself is compared whether it has an entry or not. `entries` and `manifests` are by locator.
 */
function compareFolders(graph, root, entries, manifests) {
    for (const [locator, manifest] of manifests) {
        const { name: parent, range } = splitDescriptor(locator);
        if (range.startsWith('link:'))
            continue;
        const isWorkspace = range.startsWith('workspace:');
        const isReplaced = (name, own) => root !== undefined && overrideOf(root.resolutions, parent, name, spelled(own)) !== undefined;
        const locked = new Map();
        for (const [name, own] of fieldsOf(field(entries.get(locator), 'dependencies')))
            locked.set(name, typeof own !== 'string' || isReplaced(name, own) ? [] : [own]);
        compareWithManifest(graph, locator, manifest, locked, {
            spell: spelled,
            asked: ({ range, forDevelopment }) => (isWorkspace && forDevelopment) || range,
            mayBeAbsent: ({ kind }) => kind === 'development' && !isWorkspace,
        });
    }
    const hasRoot = [...manifests.keys()].some((locator) => locator.endsWith('@workspace:.'));
    if (!hasRoot)
        compareWithManifest(graph, 'the project', root, new Map());
}
/** Yarn 4 writes `^1` as `npm:^1`, and no range at all is any version. */
function spelled(range) {
    return range.replace(/^npm:/, '').trim() || '*';
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/yarn-berry.js








/** The lockfile versions of yarn 2 (4), 3 (5, 6) and 4 (8 and later). */
const [oldest, newest] = [4, 10];
/**
 * Yarn 2 and later. Keys are the descriptors that an entry answers, `resolution` is its locator; workspaces are entries
 * too. Which dependencies are for development only is in the `package.json` alone. `checksum` is of yarn's own archive,
 * not of the package, so it is no hash. Peer dependencies are not resolved here and make no edge.
 */
async function readBerry(lockfile) {
    const graph = createLockGraph(lockfile.path);
    const [document] = await parseYaml(lockfile.text);
    const version = Number(data_text(field(document, '__metadata'), 'version'));
    if (!(version >= oldest && version <= newest))
        throw new Unreadable(`has version ${data_text(field(document, '__metadata'), 'version') ?? 'none'}; yarn's versions ${oldest} to ${newest} can be read`);
    const root = await lockfile.manifest(lockfile.folder);
    const entries = fieldsOf(document).filter(([key]) => key !== '__metadata');
    const keyOf = new Map();
    // The range behind `catalog:` is in `.yarnrc.yml` only, so any package of that name may be meant.
    const ofName = new Map();
    const manifests = new Map();
    for (const [descriptors, entry] of entries) {
        const locator = data_text(entry, 'resolution');
        if (!isData(entry) || locator === undefined) {
            graph.leaveOut(descriptors, 'has no resolution');
            continue;
        }
        if (!(await yarn_berry_addEntry(graph, lockfile, locator, data_text(entry, 'version'), manifests)))
            continue;
        for (const descriptor of descriptors.split(', ')) {
            const { name } = splitDescriptor(descriptor);
            ofName.set(name, (ofName.get(name) ?? new Set()).add(locator));
            keyOf.set(descriptor, locator);
            const bare = descriptor.replace(/::.*$/s, '');
            if (!keyOf.has(bare))
                keyOf.set(bare, locator);
        }
    }
    for (const [, entry] of entries) {
        const from = data_text(entry, 'resolution');
        if (from === undefined || !graph.has(from))
            continue;
        const parent = splitDescriptor(from).name;
        for (const [name, range] of fieldsOf(field(entry, 'dependencies'))) {
            if (typeof range !== 'string')
                continue;
            const own = splitDescriptor(`${name}@${range}`).range;
            const override = root && overrideOf(root.resolutions, parent, name, own.replace(/^npm:/, ''));
            const to = [override, own]
                .filter((wanted) => wanted !== undefined)
                .flatMap((wanted) => [`${wanted}::locator=${encodeURIComponent(from)}`, wanted, `npm:${wanted}`])
                .map((wanted) => keyOf.get(`${name}@${wanted}`))
                .find((key) => key !== undefined);
            const kind = yarn_berry_kindOf(entry, name, manifests.get(from));
            if (to !== undefined)
                graph.addEdge(from, to, kind);
            else if (own.startsWith('catalog:') && ofName.has(name))
                for (const any of ofName.get(name) ?? [])
                    graph.addEdge(from, any, kind);
            else if (kind !== 'optional')
                graph.missing(from, name);
        }
    }
    compareFolders(graph, root, new Map(entries.map(([, entry]) => [data_text(entry, 'resolution'), entry])), manifests);
    return graph.build();
}
function yarn_berry_kindOf(entry, name, manifest) {
    const known = manifest?.dependencies.get(name)?.kind;
    if (known !== undefined)
        return known;
    return field(field(field(entry, 'dependenciesMeta'), name), 'optional') === 'true'
        ? 'optional'
        : 'required';
}
async function yarn_berry_addEntry(graph, lockfile, locator, version, manifests) {
    const { name, range } = splitDescriptor(locator);
    const reference = range.replace(/::.*$/s, '');
    const folder = folderOf(reference, range);
    if (folder !== undefined) {
        const path = external_node_path_.posix.join(lockfile.folder, folder);
        const manifest = await lockfile.manifest(path);
        manifests.set(locator, manifest);
        const shown = manifest?.version;
        graph.addProject(locator, {
            path,
            name,
            ...(shown === undefined ? {} : { version: shown }),
            covered: !reference.startsWith('link:'),
        });
        return true;
    }
    if (version !== undefined && version !== (versionIn(range) ?? version)) {
        graph.leaveOut(locator, `gives itself the version ${version}`);
        return false;
    }
    return graph.addPackage(locator, { name, version, url: urlOf(reference, range) });
}
/** The version that a locator itself names: that of a registry's package, as it is or patched. */
function versionIn(range) {
    return /^npm:([^:]*)/.exec(range)?.[1] ?? /^patch:.*::(?:.*&)?version=([^&]*)/s.exec(range)?.[1];
}
/** A registry's package has an address of its own only when that is not where yarn would look for it. */
function urlOf(reference, range) {
    const archive = /::(?:.*&)?__archiveUrl=([^&]*)/s.exec(range)?.[1];
    if (archive !== undefined)
        return yarn_berry_decode(archive);
    if (/^(?:npm|patch):/.test(reference) || !(isUrl(reference) || isGit(reference)))
        return undefined;
    return reference.startsWith('file:')
        ? reference.replace(/#.*$/s, '')
        : reference.replace(/^https?:(?=.*#commit=)/, 'git+$&');
}
/** The folder of a first-party package, relative to the lockfile's; undefined for a third-party one. */
function folderOf(reference, range) {
    if (reference.startsWith('workspace:'))
        return reference.slice('workspace:'.length);
    const path = /^(?:portal|link|file):([^#]*)/.exec(reference)?.[1];
    if (path === undefined || /\.(?:tgz|tar\.gz)$/.test(path))
        return undefined;
    const owner = /[&:]locator=([^&]*)/.exec(range)?.[1] ?? '';
    const base = /@workspace:(.*)$/s.exec(yarn_berry_decode(owner))?.[1] ?? '.';
    return external_node_path_.posix.join(base, path);
}
function yarn_berry_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/workspaces.js

/**
 * The folders with a `package.json` that workspace patterns name: `*` and `?` within a name, `**` across folders, `!`
 * in front to take away. A pattern with other wild cards is `unclear`.
 */
function workspaceFolders(lockfile, patterns) {
    const unclear = patterns.filter((pattern) => /[{}[\]()]|.!/.test(pattern) || (pattern.match(/\*/g) ?? []).length > 8);
    const clear = patterns.filter((pattern) => !unclear.includes(pattern));
    const found = lockfile.manifestFolders().filter((folder) => {
        const path = external_node_path_.posix.relative(lockfile.folder, folder).split('/');
        const last = clear.findLast((pattern) => matches(partsOf(pattern.replace(/^!/, '')), path));
        return last !== undefined && !last.startsWith('!');
    });
    return { found, unclear };
}
function partsOf(pattern) {
    return pattern.split('/').filter((part) => part !== '' && part !== '.');
}
function matches(pattern, path) {
    const [first, ...rest] = pattern;
    if (first === undefined)
        return path.length === 0;
    if (first === '**')
        return matches(rest, path) || (path.length > 0 && matches(pattern, path.slice(1)));
    return path[0] !== undefined && matchesName(first, path[0]) && matches(rest, path.slice(1));
}
/** Goes back to the latest star only, so that the time is at most pattern times name. */
function matchesName(pattern, name) {
    let [p, n, star, mark] = [0, 0, -1, 0];
    while (n < name.length) {
        if (pattern[p] === '*')
            [star, mark, p] = [p, n, p + 1];
        else if (pattern[p] === '?' || pattern[p] === name[n])
            [p, n] = [p + 1, n + 1];
        else if (star >= 0)
            [p, mark, n] = [star + 1, mark + 1, mark + 1];
        else
            return false;
    }
    return /^\**$/.test(pattern.slice(p));
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/yarn-classic-syntax.js

/** Parses the text of a yarn 1 lockfile: indentation of 0, 2 and 4 spaces. Throws `Unreadable` that names the line. */
function parseClassic(source) {
    const entries = [];
    let fields = new Map();
    let group;
    let groups = new Map();
    for (const [index, raw] of source.split('\n').entries()) {
        const line = raw.trimEnd();
        const body = line.trimStart();
        if (body === '' || body.startsWith('#'))
            continue;
        const fail = () => new Unreadable(`is not a yarn lockfile (line ${index + 1})`);
        const indent = line.length - body.length;
        const words = wordsOf(body);
        if (words === undefined)
            throw fail();
        if (indent === 0 && words.colon && words.all.length > 0) {
            fields = new Map();
            groups = new Map([
                ['dependencies', new Map()],
                ['optionalDependencies', new Map()],
            ]);
            group = undefined;
            entries.push({
                descriptors: words.all,
                fields,
                dependencies: groups.get('dependencies') ?? new Map(),
                optionalDependencies: groups.get('optionalDependencies') ?? new Map(),
            });
        }
        else if (indent === 2 && entries.length > 0 && words.colon && words.all.length === 1)
            group = groups.get(words.all[0] ?? '') ?? new Map();
        else if (indent === 2 && entries.length > 0 && words.all.length === 2)
            fields.set(words.all[0] ?? '', words.all[1] ?? '');
        else if (indent === 4 && group && words.all.length === 2)
            group.set(words.all[0] ?? '', words.all[1] ?? '');
        else
            throw fail();
    }
    return entries;
}
/** The words of a line, bare or as JSON strings, parted by spaces or commas; a colon at the end opens a block. */
function wordsOf(body) {
    const colon = body.endsWith(':');
    const rest = colon ? body.slice(0, -1) : body;
    const all = [];
    const word = /"((?:[^"\\]|\\.)*)"|([^\s",]+)|[\s,]+|(.)/gy;
    for (const [whole, quoted, bare, wrong] of rest.matchAll(word)) {
        if (wrong !== undefined)
            return undefined;
        if (quoted !== undefined) {
            try {
                all.push(String(JSON.parse(whole)));
            }
            catch {
                return undefined;
            }
        }
        else if (bare !== undefined)
            all.push(bare);
    }
    return { all, colon };
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/yarn-classic.js










/**
 * Yarn 1 writes what each range resolved to; who asks for what is in the `package.json` of the project and its
 * workspaces. Peer dependencies are in neither, so they make no edge.
 */
async function readClassic(lockfile) {
    const graph = createLockGraph(lockfile.path);
    const keyOf = new Map();
    const entries = parseClassic(lockfile.text);
    for (const entry of entries) {
        const key = entry.descriptors[0] ?? '';
        if (await yarn_classic_addEntry(graph, lockfile, key, entry))
            for (const descriptor of entry.descriptors)
                keyOf.set(descriptor, key);
    }
    const root = await lockfile.manifest(lockfile.folder);
    const link = (from, parent, name, range) => {
        const overridden = root && overrideOf(root.resolutions, parent, name, range);
        const found = keyOf.get(`${name}@${overridden ?? range}`) ?? keyOf.get(`${name}@${range}`);
        if (found === undefined)
            graph.missing(from, name);
        return found;
    };
    for (const entry of entries) {
        const from = keyOf.get(entry.descriptors[0] ?? '');
        if (from === undefined)
            continue;
        const parent = splitDescriptor(from).name;
        for (const [name, range] of entry.dependencies) {
            if (entry.optionalDependencies.has(name))
                continue;
            const to = link(from, parent, name, range);
            if (to !== undefined)
                graph.addEdge(from, to, 'required');
        }
        for (const [name, range] of entry.optionalDependencies) {
            const to = keyOf.get(`${name}@${range}`);
            if (to !== undefined)
                graph.addEdge(from, to, 'optional');
        }
    }
    await addProjects(graph, lockfile, root, link);
    return graph.build();
}
async function addProjects(graph, lockfile, root, link) {
    const folders = root === undefined ? { found: [], unclear: [] } : workspaceFolders(lockfile, root.workspaces);
    for (const pattern of folders.unclear)
        graph.problem(`its workspaces ${pattern} cannot be understood`);
    const members = new Map();
    for (const folder of [lockfile.folder, ...folders.found]) {
        const manifest = folder === lockfile.folder ? root : await lockfile.manifest(folder);
        const key = `project ${folder}`;
        const name = manifest?.name ?? external_node_path_.posix.basename(folder);
        graph.addProject(key, {
            path: folder,
            name,
            ...(manifest?.version === undefined ? {} : { version: manifest.version }),
            covered: true,
        });
        members.set(members.size === 0 ? '' : name, { key, manifest });
    }
    for (const { key, manifest } of members.values())
        for (const [name, { range, kind }] of manifest?.dependencies ?? []) {
            const sibling = members.get(name);
            const isServed = sibling !== undefined && (await couldServe(sibling.manifest?.version, range));
            const to = isServed ? sibling.key : link(key, manifest?.name ?? '', name, range);
            if (to !== undefined)
                graph.addEdge(key, to, kind);
        }
}
/** Yarn takes a sibling only where its version is within the range, else the registry's package of that name. */
async function couldServe(version, range) {
    return version === undefined || !(await isRange(range)) || (await satisfies(version, range));
}
async function yarn_classic_addEntry(graph, lockfile, key, entry) {
    const { name: alias, range } = splitDescriptor(key);
    const resolved = entry.fields.get('resolved');
    if (resolved === undefined && /^(?:file|link):/.test(range)) {
        const path = external_node_path_.posix.join(lockfile.folder, range.replace(/^(?:file|link):/, ''));
        const version = entry.fields.get('version');
        graph.addProject(key, {
            path,
            name: alias,
            ...(version === undefined ? {} : { version }),
            covered: !range.startsWith('link:'),
        });
        if (range.startsWith('file:')) {
            const locked = [...entry.dependencies, ...entry.optionalDependencies];
            compareWithManifest(graph, key, await lockfile.manifest(path), new Map(locked.map(([name, own]) => [name, [own]])), { mayBeAbsent: ({ kind }) => kind === 'development' });
        }
        return true;
    }
    const name = entry.descriptors.map(aliasedName).find((real) => real !== undefined) ?? alias;
    const version = entry.fields.get('version');
    return graph.addPackage(key, {
        name,
        version,
        url: resolved,
        hashes: [...hashesOf(entry.fields.get('integrity')), ...hashInUrl(resolved)],
    });
}
function aliasedName(descriptor) {
    return /^npm:(.+?)(?:@[^@]*)?$/.exec(splitDescriptor(descriptor).range)?.[1];
}
/** Yarn 1 writes the SHA-1 of a tarball after its URL. */
function hashInUrl(resolved) {
    const hex = resolved === undefined || isGit(resolved) ? undefined : /#([0-9a-f]{40})$/.exec(resolved)?.[1];
    return hex === undefined ? [] : [{ algorithm: 'SHA-1', hex }];
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/yarn.js



/** `yarn.lock` of yarn 1 (classic, a format of its own) and of yarn 2 and later (berry, YAML). */
const yarn = {
    id: 'yarn',
    ecosystem: 'npm',
    fileNames: ['yarn.lock'],
    async read(lockfile) {
        refuseConflict(lockfile.text);
        return /^__metadata:/m.test(lockfile.text) ? readBerry(lockfile) : readClassic(lockfile);
    },
};

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/index.js



/** Every kind of lockfile that can be read. */
const formats = [npm, pnpm, yarn];

;// CONCATENATED MODULE: ./build/backends/local/sbom/manifest.js



const manifestLimit = 4 * 1024 * 1024;
/** Reads the `package.json` of a folder. Rejects when there is none that can be read. */
async function readManifest(checkout, folder) {
    const bytes = await checkout.read(external_node_path_.posix.join(folder, 'package.json'), manifestLimit);
    return parseManifest(parseJson(decode(bytes)));
}
/** A dependency named in several groups counts as the strongest but optional, which overrides (npm, package.json). */
function parseManifest(data) {
    const dependencies = new Map();
    const groups = [
        ['devDependencies', 'development'],
        ['dependencies', 'required'],
        ['optionalDependencies', 'optional'],
    ];
    for (const [group, kind] of groups)
        for (const [name, range] of fieldsOf(field(data, group)))
            if (typeof range === 'string') {
                const forDevelopment = kind === 'development' ? range : dependencies.get(name)?.forDevelopment;
                dependencies.set(name, { range, kind, ...(forDevelopment !== undefined && { forDevelopment }) });
            }
    const workspaces = field(data, 'workspaces');
    const patterns = Array.isArray(workspaces) ? workspaces : field(workspaces, 'packages');
    const [name, version] = [data_text(data, 'name'), data_text(data, 'version')];
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        dependencies,
        malformed: [...groups.map(([group]) => group), 'peerDependencies'].filter((group) => !isMapOfRanges(field(data, group))),
        peers: fieldsOf(field(data, 'peerDependencies')).map(([peer]) => peer),
        workspaces: Array.isArray(patterns) ? patterns.filter((pattern) => typeof pattern === 'string') : [],
        resolutions: new Map(fieldsOf(field(data, 'resolutions')).filter((entry) => typeof entry[1] === 'string')),
    };
}
/** An absent group is an empty one. */
function isMapOfRanges(group) {
    if (group === undefined || group === null)
        return true;
    return isData(group) && Object.values(group).every((range) => typeof range === 'string');
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/why-unreadable.js



/**
 * Why a file of the checkout could not be read, as a sentence that begins with its path from the root and tells
 * nothing of where that is on this machine.
 */
function whyUnreadable(path, thrown) {
    if (thrown instanceof errors/* ScangateError */.fm && thrown.message.startsWith(path))
        return thrown.message;
    if (thrown instanceof errors/* ScangateError */.fm || thrown instanceof Unreadable)
        return `${path} ${thrown.message}`;
    return `${path} cannot be read: ${systemErrorInWords(thrown)}`;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/manifests.js




function createManifests(checkout) {
    const folders = checkout.files
        .filter((file) => external_node_path_.posix.basename(file.path) === 'package.json')
        .map((file) => external_node_path_.posix.dirname(file.path));
    const present = new Set(folders);
    const known = new Map();
    const problems = [];
    const read = async (folder) => {
        const path = external_node_path_.posix.join(folder, 'package.json');
        try {
            const manifest = await readManifest(checkout, folder);
            if (manifest.malformed.length > 0)
                problems.push(`${path} has ${(0,words/* someOf */.yU)(manifest.malformed)} that cannot be read as names and ranges`);
            return manifest;
        }
        catch (thrown) {
            problems.push(whyUnreadable(path, thrown));
            return undefined;
        }
    };
    return {
        folders,
        problems,
        async of(folder) {
            if (!present.has(folder))
                return undefined;
            const reading = known.get(folder) ?? read(folder);
            known.set(folder, reading);
            return reading;
        },
    };
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/other-ecosystems.js


const exactNames = [
    ['Bun', ['bun.lock', 'bun.lockb']],
    ['Deno', ['deno.lock']],
    ['pnpm', ['package.json5']],
    ['Python', ['poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile', 'Pipfile.lock', 'pylock.toml', 'setup.py']],
    ['Rust', ['Cargo.toml', 'Cargo.lock']],
    ['Go', ['go.mod', 'go.sum', 'go.work', 'go.work.sum']],
    ['Ruby', ['Gemfile', 'Gemfile.lock', 'gems.rb', 'gems.locked']],
    ['Java', ['pom.xml', 'gradle.lockfile', 'libs.versions.toml', 'build.sbt']],
    ['PHP', ['composer.json', 'composer.lock']],
    ['.NET', ['packages.config', 'packages.lock.json', 'paket.lock', 'project.assets.json']],
    ['Dart', ['pubspec.yaml', 'pubspec.lock']],
    ['Elixir', ['mix.exs', 'mix.lock']],
    ['Swift', ['Package.swift', 'Package.resolved', 'Podfile', 'Podfile.lock', 'Cartfile.resolved']],
    ['C and C++', ['conanfile.txt', 'conanfile.py', 'conan.lock', 'vcpkg.json']],
    ['Haskell', ['stack.yaml.lock', 'cabal.project.freeze']],
    ['R', ['renv.lock']],
    ['Perl', ['cpanfile', 'cpanfile.snapshot']],
];
const byName = new Map(exactNames.flatMap(([ecosystem, names]) => names.map((name) => [name, ecosystem])));
const patterns = [
    { ecosystem: 'Python', path: /(?:^|[/._-])requirements[^/]*\.(?:txt|in)$/ },
    { ecosystem: 'Python', path: /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/ },
    { ecosystem: 'Python', path: /(?:^|\/)constraints[^/]*\.txt$/ },
    // PEP 621 and 735, Poetry, PDM, Hatch: all have the word in a key or in the head of a table.
    { ecosystem: 'Python', path: /(?:^|\/)pyproject\.toml$/, asks: /^[^#\n]*dependenc(?:ies|y-groups)/m },
    {
        ecosystem: 'Python',
        path: /(?:^|\/)setup\.cfg$/,
        asks: /^(?:[ \t]*\w*_requires?\b|\[options\.extras_require\])/m,
    },
    { ecosystem: 'Python', path: /(?:^|\/)environment\.ya?ml$/, asks: /^dependencies\s*:/m },
    { ecosystem: 'Java', path: /(?:^|\/)build\.gradle(?:\.kts)?$/ },
    { ecosystem: '.NET', path: /\.(?:cs|fs|vb)proj$/, asks: /<PackageReference\b/ },
    {
        ecosystem: '.NET',
        path: /(?:^|\/)Directory\.(?:Packages|Build)\.(?:props|targets)$/,
        asks: /<(?:Global)?Package(?:Version|Reference)\b/,
    },
    { ecosystem: 'Ruby', path: /\.gemspec$/ },
    { ecosystem: 'Haskell', path: /\.cabal$/ },
    { ecosystem: 'Deno', path: /(?:^|\/)deno\.jsonc?$/, asks: /"(?:imports|importMap|scopes)"|\b(?:npm|jsr):/ },
    { ecosystem: 'pnpm', path: /(?:^|\/)pnpm-lock\.[^/]+\.yaml$/ },
    // pnpm takes it for a manifest, and so does Haskell's hpack.
    { ecosystem: 'pnpm or Haskell', path: /(?:^|\/)package\.yaml$/, asks: /^[ \t]*(?:\w*D|d)ependencies\s*:/m },
];
/** A larger file counts without a look, and so does one that cannot be read or is not in UTF-8. */
const other_ecosystems_manifestLimit = 4 * 1024 * 1024;
function otherFileOf(path) {
    const ecosystem = byName.get(external_node_path_.posix.basename(path));
    return ecosystem === undefined ? patterns.find((pattern) => pattern.path.test(path)) : { ecosystem };
}
/** Whether a file is by its name a manifest or lockfile of those that cannot be read yet. */
function isOfOtherEcosystem(path) {
    return otherFileOf(path) !== undefined;
}
/** One sentence for each ecosystem of which the checkout has a file that tells of dependencies. */
async function reasonsForOthers(checkout) {
    const found = new Map();
    for (const { path } of checkout.files) {
        const other = otherFileOf(path);
        if (other === undefined || !(await asks(checkout, path, other.asks)))
            continue;
        found.set(other.ecosystem, [...(found.get(other.ecosystem) ?? []), path]);
    }
    return [...found].map(([ecosystem, files]) => `${ecosystem} dependencies cannot be read yet: ${(0,words/* someOf */.yU)(files)}`);
}
async function asks(checkout, path, words) {
    if (words === undefined)
        return true;
    const bytes = await checkout.read(path, other_ecosystems_manifestLimit).catch(() => undefined);
    return (bytes === undefined || bytes.includes(0) || words.test(bytes.toString('utf8').replace(/^\uFEFF/, '')));
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/uncovered.js


/**
 * Looks at each `package.json` that belongs to no lockfile and can be read: what it asks for was not checked. `coveredFolders` are
 * those of the projects that a lockfile describes, and those in which a lockfile lies, read or not.
 */
async function readUncovered(manifests, coveredFolders, signal) {
    const asking = [];
    let wanted = 0;
    let rootAsksForNothing = false;
    for (const folder of manifests.folders.filter((one) => !coveredFolders.has(one))) {
        signal.throwIfAborted();
        const manifest = await manifests.of(folder);
        if (manifest === undefined)
            continue;
        const count = new Set([...manifest.dependencies.keys(), ...manifest.peers]).size;
        if (count > 0)
            asking.push(external_node_path_.posix.join(folder, 'package.json'));
        else if (folder === '.')
            rootAsksForNothing = manifest.malformed.length === 0;
        wanted += count;
    }
    if (asking.length === 0)
        return { reasons: [], rootAsksForNothing };
    const list = asking.length === 1 ? 'lists' : 'list';
    const dependencies = (0,words/* counted */.hS)(wanted, 'direct dependency', 'direct dependencies');
    return {
        reasons: [`no lockfile: ${(0,words/* someOf */.yU)(asking)} ${list} ${dependencies}, none checked`],
        rootAsksForNothing,
    };
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/read-sbom.js













/** The largest lockfile that is read: the largest known real ones have about 5 MiB. */
const lockfileLimit = 64 * 1024 * 1024;
const formatOf = new Map(formats.flatMap((format) => format.fileNames.map((name) => [name, format])));
/**
 * Reads every lockfile of a checkout into one SBOM. Whatever could not be read, or has no lockfile at all, makes the
 * check incomplete with a reason that names the file. Only a `package.json` at the root that asks for nothing proves
 * that there is nothing to lock. Rejects only with the signal's reason.
 */
async function readSbom(checkout, signal) {
    const read = [];
    const reasons = [];
    const covered = new Set();
    const manifests = createManifests(checkout);
    for (const file of checkout.files) {
        const format = formatOf.get(external_node_path_.posix.basename(file.path));
        if (format === undefined)
            continue;
        signal.throwIfAborted();
        const folder = external_node_path_.posix.dirname(file.path);
        covered.add(folder);
        try {
            const text = decode(await readWithinLimit(checkout, file.path, file.size));
            const graph = await format.read({
                path: file.path,
                folder,
                text,
                manifest: manifests.of,
                manifestFolders: () => manifests.folders,
            });
            read.push({ graph, ecosystem: format.ecosystem });
            reasons.push(...graph.problems.map((problem) => `${file.path}: ${problem}`));
            for (const project of graph.projects.values()) {
                if (project.covered)
                    covered.add(project.path);
                if (project.path.startsWith('..'))
                    reasons.push(`${file.path}: it links to ${project.path}, outside of the checkout, which was not looked at`);
            }
        }
        catch (thrown) {
            reasons.push(whyUnreadable(file.path, thrown));
        }
    }
    const { sbom, problems } = assemble(read);
    const uncovered = await readUncovered(manifests, covered, signal);
    reasons.push(...problems, ...uncovered.reasons, ...manifests.problems);
    reasons.push(...(await reasonsForOthers(checkout)), ...reasonsOfCheckout(checkout));
    if (checkout.files.length === 0)
        reasons.push((0,excluded/* nothingToScan */.G)(checkout.excluded));
    else if (reasons.length === 0 && read.length === 0 && !uncovered.rootAsksForNothing)
        reasons.push(`no lockfile and no package manifest at the root of ${(0,words/* counted */.hS)(checkout.files.length, 'file')}, so no dependency was checked${(0,excluded/* describeExcluded */.u)(checkout.excluded)}`);
    signal.throwIfAborted();
    const found = `${(0,words/* counted */.hS)(sbom.components.length, 'component')} from ${(0,words/* counted */.hS)(read.length, 'lockfile')}`;
    const needless = read.length === 0 && reasons.length === 0 ? '; package.json asks for none' : '';
    return {
        sbom,
        check: {
            ...checks/* sbomCheck */.YH,
            state: reasons.length === 0 ? 'complete' : 'incomplete',
            reasons,
            scope: found + needless + (0,excluded/* describeExcluded */.u)(checkout.excluded),
        },
    };
}
async function readWithinLimit(checkout, path, size) {
    if (size > lockfileLimit)
        throw new Unreadable(`has ${size} bytes, more than the ${lockfileLimit} that are read`);
    return checkout.read(path, lockfileLimit);
}
/** What the walk left out could hold a lockfile. */
function reasonsOfCheckout(checkout) {
    const isKnown = (path) => formatOf.has(external_node_path_.posix.basename(path)) || external_node_path_.posix.basename(path) === 'package.json' || isOfOtherEcosystem(path);
    const links = checkout.links.filter(isKnown);
    return [
        ...(0,not_checked_out/* describeNotCheckedOut */.s)(checkout.notCheckedOut),
        ...(links.length > 0 ? [`symbolic links are not followed: ${(0,words/* someOf */.yU)(links)}`] : []),
        ...(checkout.unreadable.length > 0 ? [`cannot be read: ${(0,words/* someOf */.yU)(checkout.unreadable)}`] : []),
        ...(checkout.fileLimit === undefined
            ? []
            : [`more than ${(0,words/* number */.ai)(checkout.fileLimit)} files: the rest was not looked at`]),
    ];
}

;// CONCATENATED MODULE: ./build/backends/local/scan.js





/** The real ones; what loads slowly is loaded when it is its turn. */
const realParts = {
    readSbom: readSbom,
    findVulnerabilities: async (...input) => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(88), __webpack_require__.e(353), __webpack_require__.e(515)]).then(__webpack_require__.bind(__webpack_require__, 515))).findVulnerabilities(...input),
    findSecrets: async (...input) => (await __webpack_require__.e(/* import() */ 960).then(__webpack_require__.bind(__webpack_require__, 5960))).findSecrets(...input),
};
/** Rejects with the signal's reason only, and then no part is at work any more. */
async function scanCheckout(checkout, parts, deps, signal) {
    deps.logger.progress((0,core_text/* line */.n8) `reading lockfiles`);
    const inventory = await attempt(checks/* sbomCheck */.YH, () => parts.readSbom(checkout, signal), deps, signal);
    const [vulnerabilities, secrets] = await (0,all_ended/* allEnded */.C)([
        checkVulnerabilities(inventory, parts, deps, signal),
        attempt(checks/* secretsCheck */.gA, () => parts.findSecrets(checkout, deps, signal), deps, signal),
    ]);
    return {
        findings: [...(vulnerabilities.findings ?? []), ...(secrets.findings ?? [])],
        checks: [inventory.check, vulnerabilities.check, secrets.check],
        ...(inventory.sbom && { sbom: inventory.sbom }),
        nativeReports: [],
    };
}
async function checkVulnerabilities({ sbom, check }, parts, deps, signal) {
    const unasked = (reason) => ({ check: (0,checks/* notChecked */.lb)(checks/* vulnerabilityCheck */.XC, reason) });
    if (deps.offline)
        return unasked("'offline' is set, so nothing was asked");
    const components = sbom?.components ?? [];
    if (components.length === 0 && check.state !== 'complete')
        return unasked('no component is known to ask about');
    const found = await attempt(checks/* vulnerabilityCheck */.XC, () => parts.findVulnerabilities(components, deps, signal), deps, signal);
    return check.state === 'complete' ? found : { ...found, check: ofKnownComponents(found.check) };
}
/** What the SBOM misses, nobody was asked about. */
function ofKnownComponents(check) {
    if (check.state === 'not-checked')
        return check;
    const reason = 'only the known components were asked about: the SBOM is not complete';
    return { ...check, state: 'incomplete', reasons: [...check.reasons, reason] };
}
async function attempt(capability, work, { logger }, signal) {
    try {
        return await work();
    }
    catch (thrown) {
        signal.throwIfAborted();
        logger.debug((0,core_text/* message */.iU)(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)));
        return { check: (0,checks/* notChecked */.lb)(capability, scan_reasonOf(thrown)) };
    }
}
function scan_reasonOf(thrown) {
    if (!(thrown instanceof errors/* ScangateError */.fm))
        return `the check broke off: ${(0,errors/* describeError */.Uc)(thrown)}`;
    return thrown.hint === undefined ? thrown.message : `${thrown.message}. ${thrown.hint}`;
}

;// CONCATENATED MODULE: ./build/backends/local/index.js







const id = 'local';
/** The embedded scanner: reads the checkout itself; no account, no server, nothing of the checkout is run. */
const localBackend = {
    checks: [checks/* sbomCheck */.YH, checks/* vulnerabilityCheck */.XC, checks/* secretsCheck */.gA],
    attaches: false,
    checkOptions: (options, spelled) => parseLocalOptions(options, spelled).problems,
    create: (options, deps) => createLocalBackend(parseLocalOptions(options, 'options').options, deps),
};
/**
 * Does the work in this process from `start` on; `status` answers when it is done. The work ends with the signal that
 * `start` was given.
 */
function createLocalBackend(options, deps) {
    const scans = new Map();
    const resultsOf = (scanId) => scans.get(scanId) ??
        Promise.reject(new errors/* ScangateError */.fm('SCAN_FAILED', `no scan ${scanId} was started in this process`));
    return {
        id,
        checks: localBackend.checks,
        async start({ target }, signal) {
            const ref = { backend: id, id: (0,external_node_crypto_.randomUUID)() };
            const work = scan(target.path, options, deps, signal);
            work.catch(() => undefined);
            scans.set(ref.id, work);
            return { ref, pollAfterMs: 0 };
        },
        async status(ref) {
            await resultsOf(ref.id);
            return { state: 'completed' };
        },
        results: (ref) => resultsOf(ref.id),
    };
}
async function scan(path, options, deps, signal) {
    deps.logger.progress((0,core_text/* line */.n8) `listing files`);
    const checkout = await openCheckout(path, { ...options, ownReports: deps.reportDir }, signal);
    return scanCheckout(checkout, realParts, deps, signal);
}


/***/ }),

/***/ 5573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText),
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** By code unit, for `sort`: the same on every machine and in every language. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders items by a text of theirs. */
function byText(textOf) {
    return (a, b) => compareText(textOf(a), textOf(b));
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
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/** `1,204`. */
function number(count) {
    return count.toLocaleString('en-US');
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

/***/ 869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9448);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1781);



/** Reads `config` as git-config(1) describes its syntax; includes are not followed. */
async function readConfig(dir) {
    const text = (await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir.common, 'config'), 1024 * 1024))?.toString('utf8') ?? '';
    let section = '';
    let origin;
    let objectFormat = 'sha1';
    for (const line of text.split('\n')) {
        const header = /^\s*\[\s*([A-Za-z0-9.-]+)(?:\s+"([^"]*)")?\s*\]/.exec(line);
        if (header)
            section = `${(header[1] ?? '').toLowerCase()}${header[2] === undefined ? '' : ` ${header[2]}`}`;
        const assignment = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*=(.*)$/.exec(header ? line.slice(header[0].length) : line);
        if (!assignment)
            continue;
        const key = `${section}.${(assignment[1] ?? '').toLowerCase()}`;
        const value = unquote(assignment[2] ?? '');
        if (key === 'remote origin.url')
            origin ??= value;
        if (key === 'extensions.objectformat' && value.toLowerCase() === 'sha256')
            objectFormat = 'sha256';
    }
    const clean = origin === undefined ? undefined : (0,_core_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCredentials */ .r)(origin);
    return clean === undefined ? { objectFormat } : { origin: clean, objectFormat };
}
function unquote(raw) {
    const value = raw.trim();
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
    return quoted === undefined ? value.replace(/\s[#;].*$/, '') : quoted.replace(/\\(.)/g, '$1');
}


/***/ }),

/***/ 8476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findWorktree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(189);



/**
 * Finds the work tree that a folder is part of: its own, else that of the nearest folder above with a `.git`. As git
 * does, the search ends at the border of a file system, and it does not enter what belongs to another user, who could
 * have put a `.git` there (git-config(1), `safe.directory`). Undefined also when the `.git` found is none that can be
 * read.
 */
async function findWorktree(folder) {
    const start = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => folder);
    const startStat = await statOf(start);
    if (startStat === undefined)
        return undefined;
    let root = start;
    for (;;) {
        const dotGit = await statOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'));
        if (dotGit !== undefined) {
            if (root !== start && !isAlike(dotGit, startStat))
                return undefined;
            const dir = await (0,_git_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .findGitDir */ .r)(root);
            return dir === undefined ? undefined : { root, dir };
        }
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root);
        const parentStat = parent === root ? undefined : await statOf(parent);
        if (parentStat === undefined || !isAlike(parentStat, startStat))
            return undefined;
        root = parent;
    }
}
function isAlike(a, b) {
    return a.uid === b.uid && a.dev === b.dev;
}
async function statOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
}


/***/ }),

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ findGitDir)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1781);



const pointer = /^gitdir: ([^\0\r\n]+)\r?\n?$/;
const onePath = /^([^\0\r\n]+)\r?\n?$/;
/**
 * Finds the git folder of a checkout. `.git` is a folder, or, in a worktree or submodule, a file that names one; a
 * symbolic link counts as neither. Nothing read through such a file is believed unless it has git's exact shape.
 */
async function findGitDir(root) {
    const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git');
    const own = (await isFolder(dotGit)) ? dotGit : await readPointer(dotGit, pointer, root);
    if (own === undefined || !(await isFolder(own)))
        return undefined;
    const common = (await readPointer((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'commondir'), onePath, own)) ?? own;
    return (await isFolder(common)) ? { own, common } : undefined;
}
async function readPointer(file, shape, base) {
    const target = shape.exec((await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(file, 4096))?.toString('utf8') ?? '')?.[1];
    return target === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, target);
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isDirectory() ?? false;
}


/***/ }),

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
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


/**
 * The whole of a small regular file, or undefined when there is none, it is a link, a device or a pipe, or it has more
 * than `maxBytes`. A missing file and a hostile one are the same to a reader of `.git`: nothing to go by.
 */
async function readSmallFile(path, maxBytes) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const noFollow = (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | noFollow), true);
            const stat = await handle.stat();
            if (!stat.isFile() || stat.size > maxBytes)
                return undefined;
            const content = await handle.readFile();
            return content.length > maxBytes ? undefined : content;
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
    catch {
        return undefined;
    }
}


/***/ })

};
