export const id = 9691;
export const ids = [9691];
export const modules = {

/***/ 40869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29448);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41781);



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

/***/ 18476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findWorktree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41781);



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

/***/ 41781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
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

/***/ 29425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41781);


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


/***/ }),

/***/ 85799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40869);
/* harmony import */ var _find_worktree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18476);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29425);



/** Reads the repository whose work tree holds `folder` (absolute); undefined when there is none. */
async function readRepository(folder) {
    const found = await (0,_find_worktree_js__WEBPACK_IMPORTED_MODULE_1__/* .findWorktree */ .H)(folder);
    if (found === undefined)
        return undefined;
    const [head, { origin }] = await Promise.all([(0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .z)(found.dir), (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)(found.dir)]);
    return { root: found.root, head, ...(origin === undefined ? {} : { origin }) };
}


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ciContextOf)
/* harmony export */ });
/** What the code shared by all CIs asks of a context. */
function ciContextOf({ env }, context) {
    const { code, event, eventSha, pullRequest, withheld } = context;
    const isBase = event === 'pull_request_target' || event === 'workflow_run';
    return {
        code,
        // The default checkout of a pull request is its merge commit; that of these events is the base.
        standsFor: (sha) => sha === eventSha && !isBase,
        ...(withheld === undefined ? {} : { withheld: withheldTexts[withheld] }),
        fromFork: pullRequest?.fromFork === true,
        tempDir: env.RUNNER_TEMP || undefined,
    };
}
const withheldTexts = {
    fork: {
        why: 'GitHub withholds secrets from pull requests of forks',
        hint: 'Scan it after the merge, or run a backend that needs none, such as local.',
    },
    dependabot: {
        why: 'GitHub withholds the secrets of Actions from runs that Dependabot starts',
        hint: 'Add the secrets to those of Dependabot (Settings, Secrets and variables, Dependabot).',
    },
};


/***/ }),

/***/ 11586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const longestWords = 60;
function identityOf({ host, context }, { leg }) {
    return {
        job: context.run.job,
        // The expression in the manifest says `null` where there is no matrix.
        leg: leg === undefined || leg === 'null' ? '' : leg,
        step: host.env.GITHUB_ACTION ?? '',
    };
}
/** `test-shop-linux-1f0c3a2b`: for people to read, and for no two steps of a run the same. */
function nameOf(identity) {
    const { job, leg, step } = identity;
    const stepWords = step.startsWith('__') ? (/_(\d+)$/.exec(step)?.[1] ?? '') : step;
    const words = [job, ...wordsOf(leg), stepWords].join('-').replace(/[^A-Za-z0-9.]+/g, '-');
    const shown = words.slice(0, longestWords).replace(/^[-.]+|[-.]+$/g, '');
    return leg === '' && shown === job ? job : `${shown}-${digestOf(identity)}`;
}
function digestOf({ job, leg, step }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([job, leg, step]))
        .digest('hex')
        .slice(0, 8);
}
/** The values of a matrix, of any depth, or the words that the user chose. */
function wordsOf(leg) {
    try {
        return leavesOf(JSON.parse(leg));
    }
    catch {
        return [leg];
    }
}
function leavesOf(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(leavesOf);
    return value === null ? [] : [String(value)];
}


/***/ }),

/***/ 36976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ stepPlace)
});

// EXTERNAL MODULE: ./build/git/repository.js
var repository = __webpack_require__(85799);
;// CONCATENATED MODULE: ./build/job/job.js
/**
 * Sources: GitHub "Variables reference" (`GITHUB_RUN_ID` stays for a re-run), GitLab "Predefined CI/CD variables
 * reference", Azure Pipelines "Use predefined variables".
 */
const cis = [
    {
        platform: 'github',
        sign: 'GITHUB_ACTIONS',
        run: 'GITHUB_RUN_ID',
        id: ['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_JOB'],
    },
    {
        platform: 'gitlab',
        sign: 'GITLAB_CI',
        run: 'CI_PIPELINE_ID',
        id: ['CI_PROJECT_ID', 'CI_PIPELINE_ID', 'CI_JOB_NAME'],
    },
    {
        platform: 'azure',
        sign: 'TF_BUILD',
        run: 'BUILD_BUILDID',
        // `System.JobName` is the leg of a matrix, and `__default` in every job without one.
        id: ['SYSTEM_TEAMPROJECTID', 'BUILD_BUILDID', 'SYSTEM_STAGENAME', 'SYSTEM_PHASENAME', 'SYSTEM_JOBNAME'],
    },
];
/** Reads the job from the environment of a process; `now` is wall-clock time. */
function jobOf(env, now) {
    const ci = cis.find(({ sign }) => env[sign]?.toLowerCase() === 'true');
    if (ci === undefined)
        return { platform: 'terminal' };
    const id = env[ci.run] ? JSON.stringify(ci.id.map((name) => env[name] ?? '')) : undefined;
    const leftMs = ci.platform === 'gitlab' ? gitlabTimeLeft(env, now) : undefined;
    return {
        platform: ci.platform,
        ...(id === undefined ? {} : { id }),
        ...(leftMs === undefined ? {} : { leftMs }),
    };
}
/** `CI_JOB_TIMEOUT` is in seconds (GitLab 15.7), `CI_JOB_STARTED_AT` a time in ISO 8601. */
function gitlabTimeLeft(env, now) {
    const timeoutMs = Number(env.CI_JOB_TIMEOUT || Number.NaN) * 1_000;
    const startedAt = Date.parse(env.CI_JOB_STARTED_AT ?? '');
    const left = timeoutMs - (now.getTime() - startedAt);
    return Number.isFinite(left) ? Math.max(0, left) : undefined;
}

// EXTERNAL MODULE: ./build/job/target.js
var target = __webpack_require__(29475);
;// CONCATENATED MODULE: ./build/job/place.js



/**
 * What a job is about: what the inputs say, else the code that the CI names, unless the folder holds a checkout of
 * something else. `within` tells it from other work of the same job.
 */
async function jobPlace(host, { code, standsFor }, settings, within = []) {
    const git = await (0,repository/* readRepository */.N)(settings.path);
    const isThat = git?.head.sha === undefined || git.head.sha === code.sha || standsFor(git.head.sha);
    const job = jobOf(host.env, host.clock.date());
    const place = await (0,target/* placeOf */.$)(isThat ? withCode(settings, code) : settings, job, host.cwd);
    return job.id === undefined || within.length === 0
        ? place
        : { ...place, job: { ...job, id: JSON.stringify([job.id, ...within]) } };
}
function withCode(settings, code) {
    return {
        ...settings,
        repository: settings.repository ?? code.repository,
        ref: settings.ref ?? code.ref,
        sha: settings.sha ?? code.sha,
    };
}

// EXTERNAL MODULE: ./build/github/context.js
var github_context = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/github/leg.js
var github_leg = __webpack_require__(11586);
;// CONCATENATED MODULE: ./build/github/place.js



/** What a step is about; the legs of a matrix and the steps of a job are told apart. */
function stepPlace(step, settings) {
    const { host, context } = step;
    const { leg, step: name } = (0,github_leg/* identityOf */.c)(step, settings);
    return jobPlace(host, (0,github_context/* ciContextOf */.X)(host, context), settings, [leg, name]);
}


/***/ }),

/***/ 29475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   C: () => (/* binding */ checkPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42732);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85799);




const commandNames = [
    'scan',
    'cancel',
    'config',
    'gate',
    'report',
    'emulate',
    'version',
    'completion',
    'help',
];
/**
 * What is wrong with the folder that shall be scanned, which is shown as `shown`. `typed` is what stood on the command
 * line, if anything: only there it may have been meant for a command.
 */
async function checkPath(path, typed, shown = typed ?? path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => error);
    const input = 'path';
    if (found instanceof Error) {
        const near = typed === undefined ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(typed, commandNames);
        const cause = found.code === 'ENOENT' ? 'does not exist' : `cannot be read (${found.code ?? found.message})`;
        return [
            {
                input,
                message: `'${shown}' ${cause}`,
                hint: near ? `Did you mean the command '${near}'?` : 'Give the folder of a checkout.',
            },
        ];
    }
    if (found.isDirectory())
        return [];
    const hint = typed?.endsWith('.json')
        ? `To judge a stored result: scangate gate ${typed}`
        : 'Give the folder that it lies in.';
    return [{ input, message: `'${shown}' is a file, not a folder`, hint }];
}
/** What to scan: the inputs first, then what the checkout's own .git says. */
function targetOf(settings, git) {
    const repository = settings.repository ?? git?.origin;
    const ref = settings.ref ?? git?.head.ref;
    const sha = settings.sha ?? git?.head.sha;
    return {
        path: settings.path,
        ...(repository ? { repository } : {}),
        ...(ref ? { ref } : {}),
        ...(sha ? { sha } : {}),
    };
}
/** Where a command runs: its folder is relative to the work tree, else to `cwd`, so that it is the same elsewhere. */
async function placeOf(settings, job, cwd) {
    const git = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepository */ .N)(settings.path);
    const from = git?.root ?? (await resolved(cwd));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, await resolved(settings.path)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
    return { job, target: targetOf(settings, git), folder };
}
function resolved(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
}


/***/ }),

/***/ 18932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ withBackend),
  N: () => (/* binding */ withHttp)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/http/client.js
/**
 * A client that waits, repeats, checks and gives up by the rules of `HttpClient`. Nothing is loaded before the first
 * request, so that a run without network starts fast. The first request rejects with `INPUT_INVALID` where `ca` holds
 * no certificates (`parseCertificates` checks it before).
 */
function createHttpClient(options) {
    let engine;
    let closed = false;
    const load = () => {
        if (closed)
            throw new Error('the HTTP client is closed');
        engine ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1228)]).then(__webpack_require__.bind(__webpack_require__, 51228)).then(({ createEngine }) => createEngine(options));
        return engine;
    };
    return {
        send: async (request, signal) => (await load()).send(request, signal),
        download: async (request, path, check, signal) => (await load()).download(request, path, check, signal),
        async close() {
            closed = true;
            await (await engine?.catch(() => undefined))?.close();
        },
    };
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/job/with-backend.js



/** Runs `work` with an HTTP client of the settings; its connections are closed afterwards. */
async function withHttp({ host, logger }, settings, work) {
    const { clock, random, env } = host;
    const caFile = settings['ca-file'];
    const http = createHttpClient({
        clock,
        random,
        logger,
        allowHttp: settings['allow-http'],
        env,
        userAgent: `scangate/${version/* version */.r}`,
        ...(caFile === undefined ? {} : { ca: await (0,promises_.readFile)(caFile, 'utf8') }),
    });
    try {
        return await work(http);
    }
    finally {
        await http.close();
    }
}
/** Runs `work` with the backend of the settings; its connections are closed afterwards. */
async function withBackend(worker, settings, loadBackend, work) {
    const { host, logger, redactor } = worker;
    const { clock, random, env } = host;
    return withHttp(worker, settings, async (http) => {
        const { create, connection } = await loadBackend(settings.backend);
        const { offline, reports } = settings;
        const preset = connection?.baseUrl;
        const deps = {
            http,
            clock,
            logger,
            random,
            offline,
            baseUrl: settings['base-url'] ?? (preset === undefined ? undefined : new URL(preset)),
            apiKey: settings['api-key'],
            username: settings.username,
            password: settings.password,
            clientId: settings['client-id'],
            clientSecret: settings['client-secret'],
            sourceToken: settings['source-token'],
            addSecret: (secret) => redactor.add(secret),
            reports,
            osvUrl: settings['osv-url'],
            osvDb: settings['osv-db'],
            reportDir: settings['report-dir'],
            searchPath: env.PATH,
        };
        return work(create(settings.options ?? {}, deps));
    });
}


/***/ })

};
