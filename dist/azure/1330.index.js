export const id = 1330;
export const ids = [1330];
export const modules = {

/***/ 1330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCheckout: () => (/* binding */ openCheckout)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(5573);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
// EXTERNAL MODULE: ./build/git/git-files.js
var git_files = __webpack_require__(1781);
// EXTERNAL MODULE: ./build/backends/local/checkout/pattern.js
var pattern = __webpack_require__(3507);
;// CONCATENATED MODULE: ./build/backends/local/checkout/ignore-rules.js




const gitignoreLimit = 1024 * 1024;
/**
 * Compiles patterns; `outer` when there is nothing in them. A file with a line that cannot be obeyed is not obeyed at
 * all, so that more is looked at, never less.
 */
function compileRules(folder, text, outer) {
    if (text.trim() === '' || text.split('\n').some((line) => (0,pattern/* whyNotObeyed */.Y)(line) !== undefined))
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
// EXTERNAL MODULE: ./build/core/model/report-names.js
var report_names = __webpack_require__(5641);
;// CONCATENATED MODULE: ./build/backends/local/checkout/own-reports.js



/** What reports are written as until all of them are there. */
const temporaryName = /^\.(.+)\.[0-9a-f]{16}\.tmp$/;
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
        return path.slice(0, Math.max(slash, 0)) === folder && isOwn(path.slice(slash + 1));
    };
}
function isOwn(fileName) {
    const name = temporaryName.exec(fileName)?.[1];
    return name === undefined ? (0,report_names/* isReportName */.WG)(fileName) : name === 'probe' || (0,report_names/* isReportName */.WG)(name);
}

// EXTERNAL MODULE: ./build/backends/local/checkout/system-error.js
var system_error = __webpack_require__(9319);
// EXTERNAL MODULE: ./build/git/find-worktree.js
var find_worktree = __webpack_require__(8476);
// EXTERNAL MODULE: ./build/git/git-dir.js
var git_dir = __webpack_require__(189);
// EXTERNAL MODULE: ./build/git/config.js
var config = __webpack_require__(869);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    return (0,system_error/* systemErrorInWords */.S)(cause);
}


/***/ }),

/***/ 3507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ whyNotObeyed)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3627);

const longest = 1024;
const mostStars = 4;
/**
 * Why a pattern cannot be obeyed; undefined when it can. Patterns become regular expressions, and many stars in one
 * name make one that runs for ever.
 */
function whyNotObeyed(pattern) {
    if (pattern.length > longest)
        return `has more than ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(longest)} characters`;
    const stars = Math.max(...pattern.split('/').map((name) => name.split('*').length - 1));
    return stars > mostStars ? `has more than ${mostStars} stars in one name` : undefined;
}


/***/ })

};
