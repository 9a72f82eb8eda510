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
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/git/config.js
var config = __webpack_require__(40869);
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
var find_worktree = __webpack_require__(18476);
// EXTERNAL MODULE: ./build/git/head.js
var head = __webpack_require__(29425);
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


/***/ })

};
