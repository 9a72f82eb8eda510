export const id = 7465;
export const ids = [7465];
export const modules = {

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _backends_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5235);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
/* harmony import */ var _core_model_backend_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2736);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6067);
/* harmony import */ var _reports_report_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(986);
/* harmony import */ var _print_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9749);
/* harmony import */ var _read_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1691);
/* harmony import */ var _render_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4714);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7345);
/* harmony import */ var _wanted_reports_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5836);












/** `scangate report <scangate.json>`: renders reports again, or others, from a stored result; nothing is scanned. */
async function reportCommand(host, command) {
    const session = (0,_session_js__WEBPACK_IMPORTED_MODULE_8__/* .openSession */ .f)(host, command, 1);
    const [file] = session.commandLine.operands;
    const missing = {
        input: 'file',
        message: 'is missing',
        hint: 'For example: scangate report scangate-reports/scangate.json --reports pdf,html',
    };
    const known = session.commandLine.problems.length > 0;
    const { settings } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_8__/* .loadSessionSettings */ .u)(session, undefined, async () => file === undefined && !known ? [missing] : []);
    if (file === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([missing]);
    const result = await (0,_read_result_js__WEBPACK_IMPORTED_MODULE_6__/* .readResult */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, file), file);
    const dir = settings['report-dir'];
    const folder = { dir, shownAs: (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P)(dir, host.cwd), roots: [host.cwd] };
    const backend = _core_model_backend_id_js__WEBPACK_IMPORTED_MODULE_9__/* .backendIds */ .f.find((id) => id === result.backend);
    const wanted = backend
        ? (0,_wanted_reports_js__WEBPACK_IMPORTED_MODULE_10__/* .wantedReports */ .h)(settings.reports, await (0,_backends_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadBackend */ .D)(backend))
        : { kinds: settings.reports, notices: [] };
    for (const notice of wanted.notices)
        session.logger.info((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .message */ .iU)(notice));
    const options = (0,_render_options_js__WEBPACK_IMPORTED_MODULE_7__/* .renderOptionsOf */ .e)({ ...settings, reports: wanted.kinds }, host);
    const { written, kept } = await (0,_reports_report_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAgain */ .S)(folder, options, result, session.redactor);
    for (const path of kept)
        session.logger.warn((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `${path} stays as the backend delivered it; ours needs another --report-dir`);
    if (session.json)
        (0,_print_json_js__WEBPACK_IMPORTED_MODULE_11__/* .printJson */ .Q)(host, session.redactor, { reports: written });
    else if (session.verbosity !== 'quiet')
        for (const path of written)
            host.stdout.write(`${session.redactor.redact((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8) `${path}`.toString())}\n`);
    return 0;
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
    const path = (0,external_node_path_.join)(folder.dir, name);
    const entry = await (0,promises_.lstat)(path).catch(nullWhenMissing(folder));
    if (!entry?.isFile() || entry.size > external_node_buffer_.constants.MAX_STRING_LENGTH)
        return '';
    const flag = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
    return (0,promises_.readFile)(path, { encoding: 'utf8', flag }).catch(rethrow(folder));
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
        hint: "Choose another folder with '--report-dir', or make this one writable.",
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
