export const id = 5658;
export const ids = [5658];
export const modules = {

/***/ 5658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  archiveCommit: () => (/* binding */ archiveCommit)
});

// UNUSED EXPORTS: archiveDefaults

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/git/config.js
var config = __webpack_require__(869);
;// CONCATENATED MODULE: ./build/git/borrow-objects.js




/**
 * These outrank every `.gitattributes` (gitattributes(5)): no file is left out of an archive, none is changed, and no
 * filter is named.
 */
const asCommitted = '* -export-ignore -export-subst -filter -text -crlf -eol -ident -working-tree-encoding\n';
/** Makes it; the folder is removed when it is disposed of. */
async function borrowObjects(dir) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'scangate-git-'));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        await Promise.all([(0,promises_.mkdir)((0,external_node_path_.join)(folder, 'refs')), (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'info'))]);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config'), configFor((await (0,config/* readConfig */.X)(dir)).objectFormat));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'info/attributes'), asCommitted);
    }
    catch (thrown) {
        await remove();
        throw thrown;
    }
    const env = {
        GIT_DIR: folder,
        GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(dir.common, 'objects'),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        HOME: folder,
        LC_ALL: 'C',
    };
    return { env, folder, [Symbol.asyncDispose]: remove };
}
function configFor(objectFormat) {
    const core = (version) => `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n`;
    return objectFormat === 'sha1' ? core(0) : `${core(1)}[extensions]\n\tobjectFormat = sha256\n`;
}

// EXTERNAL MODULE: ./build/git/find-worktree.js
var find_worktree = __webpack_require__(8476);
// EXTERNAL MODULE: ./build/git/head.js
var head = __webpack_require__(9425);
;// CONCATENATED MODULE: ./build/git/archive.js
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










const archiveDefaults = {
    // Not the PATH of the job: what a checkout or an earlier step put there is never run.
    programs: [
        '/usr/local/bin',
        '/usr/bin',
        '/bin',
        '/opt/homebrew/bin',
        '/run/current-system/sw/bin',
        'C:\\Program Files\\Git\\cmd',
    ],
    mostBytes: 2 * 1024 ** 3,
};
/**
 * Writes a commit (40 or 64 hexadecimal digits; `HEAD` where none is given) of the work tree that holds `checkout` as
 * `.tar.gz` to `file`, which must not exist; only its owner can read it. Of a folder below the root of the work tree,
 * it holds that folder alone. Every file is as it was committed, whatever `.gitattributes` say; of submodules and Git
 * LFS there is what git itself stores, a reference.
 *
 * The git program does it, in an empty repository of ours that borrows the objects: nothing of the checkout's own
 * config, hooks or attributes is read, since these can name programs to run.
 *
 * Rejects with `TARGET_UNUSABLE`, or with the signal's reason; no file is left then.
 */
async function archiveCommit(checkout, sha, file, signal, options = archiveDefaults) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        signal.throwIfAborted();
        const worktree = await (0,find_worktree/* findWorktree */.H)(checkout);
        if (worktree === undefined)
            throw unusable(`${checkout} is no git checkout`, 'Scan the folder of one.');
        const commit = sha ?? (await (0,head/* readHead */.z)(worktree.dir)).sha;
        if (commit === undefined)
            throw unusable(`${checkout} has no commit that can be read`, "Name one with the input 'sha'.");
        if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit))
            throw unusable(`'${commit}' is no full commit`, 'Give all its hexadecimal digits.');
        const folder = (0,external_node_path_.relative)(worktree.root, await (0,promises_.realpath)(checkout)).replaceAll(external_node_path_.sep, '/');
        const borrowed = __addDisposableResource(env_1, await borrowObjects(worktree.dir), true);
        const output = await (0,promises_.open)(file, 'wx', 0o600).catch((thrown) => {
            throw notWritten(thrown);
        });
        try {
            const git = (0,external_node_child_process_.spawn)('git', ['archive', '--format=tar', folder === '' ? commit : `${commit}:${folder}`], {
                cwd: borrowed.folder,
                env: { ...borrowed.env, PATH: options.programs.join(external_node_path_.delimiter) },
                stdio: ['ignore', 'pipe', 'pipe'],
            });
            await saveOutput(git, output, options.mostBytes, signal);
        }
        catch (thrown) {
            await output.close();
            await (0,promises_.rm)(file, { force: true });
            signal.throwIfAborted();
            throw thrown instanceof errors/* ScangateError */.fm ? thrown : notWritten(thrown);
        }
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
/** Resolves when git has ended well and all that it said is in the file; git has ended in every other case, too. */
async function saveOutput(git, output, mostBytes, signal) {
    const { stdout, stderr } = git;
    if (stdout === null || stderr === null)
        throw new Error('git has no output');
    let complaint = '';
    stderr.setEncoding('utf8').on('data', (text) => {
        complaint = `${complaint}${text}`.slice(-2_000);
    });
    const ended = new Promise((resolve, reject) => {
        git.on('error', (error) => reject(notRun(error)));
        git.on('close', resolve);
    });
    ended.catch(() => undefined);
    try {
        await (0,external_node_stream_promises_.pipeline)(stdout, (0,external_node_zlib_.createGzip)(), atMost(mostBytes), output.createWriteStream(), { signal });
    }
    catch (thrown) {
        git.kill('SIGKILL');
        await ended;
        throw thrown;
    }
    if ((await ended) !== 0)
        throw refused(complaint);
}
function atMost(mostBytes) {
    let bytes = 0;
    return new external_node_stream_.Transform({
        transform(piece, _encoding, done) {
            bytes += piece.length;
            if (bytes <= mostBytes)
                done(null, piece);
            else
                done(unusable(`the archive of the commit has more than ${mostBytes} bytes`, 'Scan a part of it.'));
        },
    });
}
function unusable(message, hint, cause) {
    return new errors/* ScangateError */.fm('TARGET_UNUSABLE', message, { hint, cause });
}
function notWritten(thrown) {
    return unusable(`the archive of the commit cannot be written: ${(0,errors/* describeError */.Uc)(thrown)}`, 'Is there space in the folder for temporary files?', thrown);
}
function notRun(error) {
    const why = error.code === 'ENOENT' ? 'git is not there' : `git cannot be run: ${error.message}`;
    return unusable(`the commit cannot be archived: ${why}`, 'Install git where the system has its programs, such as /usr/bin: it makes the archive that is uploaded.', error);
}
function refused(complaint) {
    const said = complaint.trim().split('\n').at(-1) ?? '';
    return unusable(`git cannot archive the commit${said === '' ? '' : `: ${said}`}`, 'Is it in this checkout? Fetch it whole: fetch-depth: 0 and no filter (GitHub), GIT_DEPTH: 0 (GitLab), fetchDepth: 0 (Azure).');
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


/***/ }),

/***/ 9425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1781);


const sha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const symbolic = /^ref: (refs\/\S+)$/;
/** A ref may point at another ref; git itself stops after five. */
const longestChain = 5;
const packedRefsLimit = 64 * 1024 * 1024;
/** Reads HEAD, then the ref that it names, loose before packed (gitrepository-layout(5)). */
async function readHead(dir) {
    const head = await readLine((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir.own, 'HEAD'));
    if (head === undefined)
        return {};
    if (sha.test(head))
        return { sha: head };
    const name = symbolic.exec(head)?.[1];
    // A repository with the reftable format keeps this placeholder in HEAD (git-init(1), `--ref-format`).
    if (name === undefined || !isRefName(name) || name === 'refs/heads/.invalid')
        return {};
    const commit = await resolveRef(dir, name);
    const ref = name.replace(/^refs\/(?:heads|tags)\//, '');
    return commit === undefined ? { ref } : { ref, sha: commit };
}
async function resolveRef(dir, name, depth = 0) {
    const loose = (await readLine((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir.own, name))) ?? (await readLine((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir.common, name)));
    if (loose === undefined)
        return findPacked(dir, name);
    if (sha.test(loose))
        return loose;
    const next = symbolic.exec(loose)?.[1];
    if (next === undefined || !isRefName(next) || depth >= longestChain)
        return undefined;
    return resolveRef(dir, next, depth + 1);
}
async function findPacked(dir, name) {
    const packed = (await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir.common, 'packed-refs'), packedRefsLimit))?.toString('utf8');
    for (const line of packed?.split('\n') ?? []) {
        const space = line.indexOf(' ');
        if (line.slice(space + 1) === name && sha.test(line.slice(0, space)))
            return line.slice(0, space);
    }
    return undefined;
}
/** The part of git-check-ref-format(1) that keeps a name within its folder. */
function isRefName(name) {
    return !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/$/.test(name) && !name.split('/').includes('.');
}
async function readLine(file) {
    return (await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E)(file, 4096))?.toString('utf8').trimEnd();
}


/***/ })

};
