export const id = 4937;
export const ids = [4937];
export const modules = {

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancelCommand: () => (/* binding */ cancelCommand)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5235);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);
/* harmony import */ var _core_run_stop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4866);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3405);
/* harmony import */ var _job_check_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5821);
/* harmony import */ var _job_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5373);
/* harmony import */ var _job_with_backend_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8932);
/* harmony import */ var _reports_state_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8172);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8445);










/** `scangate cancel [path]`: stops what an earlier process could not stop any more. */
async function cancelCommand(host, command, loadBackend) {
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_9__/* .openSession */ .fA)(host, command, 1);
    const [typed] = session.commandLine.operands;
    const { settings } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_9__/* .loadSessionSettings */ .un)(session, typed, (found) => (0,_job_check_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .checkBackendSettings */ .a)(found, loadBackend));
    const print = (text) => host.stdout.write(`${session.redactor.redact(text.toString())}\n`);
    const store = (0,_reports_state_file_js__WEBPACK_IMPORTED_MODULE_8__/* .createStateFile */ .Oi)({
        dir: settings['report-dir'],
        shownAs: (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(settings['report-dir'], host.cwd),
        roots: [host.cwd, settings.path],
    });
    const named = settings['scan-id'];
    const state = named === undefined ? await store.read() : undefined;
    const nothing = named === undefined ? nothingToStop(state) : undefined;
    if (nothing) {
        print(nothing);
        return 0;
    }
    const place = await (0,_session_js__WEBPACK_IMPORTED_MODULE_9__/* .sessionPlace */ .ql)(session, settings);
    const key = (0,_job_order_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOf */ .T)(settings, place, state?.nonce);
    const scan = named === undefined ? state?.scan : { backend: settings.backend, id: named };
    return (0,_job_with_backend_js__WEBPACK_IMPORTED_MODULE_7__/* .withBackend */ .J)(session, settings, loadBackend, async (backend) => {
        if (state)
            refuseForeign(state, key, backend.id);
        const deps = { backend, clock: host.clock, logger: session.logger };
        const stopped = await (0,_core_run_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .stopScan */ .uo)(deps, { target: place.target, key }, scan, _core_run_stop_js__WEBPACK_IMPORTED_MODULE_3__/* .stopBudgetMs */ .En);
        if (stopped === 'none')
            print((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `nothing to stop: backend ${backend.id} knows no scan of this run`);
        if (stopped === 'stopped' && session.verbosity === 'quiet')
            print((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `stopped`);
        if (state && stopped === 'stopped')
            await store.write({ ...state, phase: 'ended' });
        return stopped === 'running' && backend.cancel ? _core_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomes */ .KI.inconclusive.exitCode : 0;
    });
}
function nothingToStop(state) {
    if (state === undefined)
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `nothing to stop: no ${_reports_state_file_js__WEBPACK_IMPORTED_MODULE_8__/* .stateFileName */ .TI} in the report folder`;
    const id = state.scan?.id ?? '';
    if (state.phase === 'ended')
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `nothing to stop: the scan has ended`;
    return state.phase === 'left'
        ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `nothing is stopped: scan ${id} was left to run; scangate cancel --scan-id ${id} asks the backend to stop it`
        : undefined;
}
/** A state that was not left by a run like this one may be anybody's, and so may its scan. */
function refuseForeign(state, key, backend) {
    if (state.backend === backend && state.key === key)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScangateError */ .fm('STATE_FILE_INVALID', `${_reports_state_file_js__WEBPACK_IMPORTED_MODULE_8__/* .stateFileName */ .TI} is of another run: of another job, commit, folder, backend (${state.backend}) or other options`, { hint: "Give 'scangate cancel' the same inputs as the scan, or name the scan with --scan-id." });
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


/***/ })

};
