export const id = 424;
export const ids = [424];
export const modules = {

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localBackend: () => (/* binding */ localBackend)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
// EXTERNAL MODULE: ./build/git/git-files.js
var git_files = __webpack_require__(1781);
;// CONCATENATED MODULE: ./build/backends/local/checkout/ignore-rules.js



const gitignoreLimit = 1024 * 1024;
/** Compiles patterns; undefined when there is nothing in them. */
function compileRules(base, text, outer) {
    if (text.trim() === '' || !isHarmless(text))
        return outer;
    return { base, patterns: ignore().add(text), ...(outer === undefined ? {} : { outer }) };
}
/** The rules within a folder: those of its `.gitignore`, if it has one, before those around it. */
async function readGitignore(root, base, outer) {
    const text = await (0,git_files/* readSmallFile */.E)((0,external_node_path_.join)(root, base, '.gitignore'), gitignoreLimit);
    return compileRules(base, text?.toString('utf8') ?? '', outer);
}
/** Whether the first rules that know the path ignore it (gitignore(5)); a folder ends with `/`. */
function isIgnored(path, rules) {
    for (let at = rules; at !== undefined; at = at.outer) {
        const verdict = at.patterns.test(path.slice(at.base.length));
        if (verdict.ignored)
            return true;
        if (verdict.unignored)
            return false;
    }
    return false;
}
/**
 * Patterns become regular expressions, and many stars in one name make one that runs for ever. A file with such a
 * line is not obeyed, so that more is looked at, never less.
 */
function isHarmless(text) {
    return text
        .split('\n')
        .every((line) => line.length <= 1024 && line.split('/').every((part) => (part.match(/\*/g) ?? []).length <= 4));
}

// EXTERNAL MODULE: ./build/git/repository.js + 4 modules
var git_repository = __webpack_require__(1489);
;// CONCATENATED MODULE: ./build/backends/local/checkout/walk.js




/** Folders that hold what was installed, not what was written. */
const neverEntered = new Set(['.git', 'node_modules']);
const concurrency = 32;
/** Lists a tree, several folders at a time, without following a link. */
async function walk(root, exclude, maxFiles, signal) {
    const listing = { files: [], links: [], unreadable: [], cut: false };
    const queue = [await enterWorktree('', await (0,git_repository/* readRepository */.N)(root))];
    let active = 0;
    await new Promise((done, fail) => {
        const next = () => {
            if (signal.aborted)
                return fail(signal.reason);
            if (listing.cut)
                queue.length = 0;
            while (active < concurrency) {
                const folder = queue.pop();
                if (folder === undefined)
                    break;
                active += 1;
                visit(folder).then(() => {
                    active -= 1;
                    next();
                }, fail);
            }
            if (active === 0)
                done();
        };
        next();
    });
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
            if (isIgnored(entry.isDirectory() ? `${path}/` : path, exclude))
                continue;
            if (entry.isDirectory())
                enqueue(here, `${path}/`);
            else if (!isKept(here, path))
                continue;
            else if (entry.isSymbolicLink())
                listing.links.push(path);
            else if (entry.isFile())
                files.push(path);
        }
        await Promise.all(files.map(record));
    }
    async function settle(folder, entries) {
        const isNested = folder.path !== '' && entries.some((entry) => entry.name === '.git');
        const repository = isNested ? await (0,git_repository/* readRepository */.N)((0,external_node_path_.join)(root, folder.path)) : undefined;
        const here = repository === undefined ? folder : await enterWorktree(folder.path, repository);
        if (here.worktree.tracked === undefined || !entries.some((entry) => entry.name === '.gitignore'))
            return here;
        const rules = await readGitignore(root, here.path, here.rules);
        return { ...here, ...(rules === undefined ? {} : { rules }) };
    }
    function enqueue(parent, path) {
        const ignored = parent.ignored || isIgnored(path, parent.rules);
        const { tracked, trackedFolders } = parent.worktree;
        const holdsTracked = trackedFolders.has(path) || tracked?.has(path.slice(0, -1));
        if (tracked === undefined || !ignored || holdsTracked)
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
/** A folder at which a repository begins: the rules of whatever is around it end here. */
async function enterWorktree(path, repository) {
    if (repository?.trackedPaths === undefined)
        return { path, worktree: { trackedFolders: new Set() }, ignored: false };
    const tracked = new Set(repository.trackedPaths.map((tracked) => path + tracked));
    const trackedFolders = new Set();
    for (const file of tracked)
        for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
            const folder = file.slice(0, at + 1);
            if (trackedFolders.has(folder))
                break;
            trackedFolders.add(folder);
        }
    const rules = compileRules(path, repository.excludes);
    return {
        path,
        worktree: { tracked, trackedFolders },
        ignored: false,
        ...(rules === undefined ? {} : { rules }),
    };
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
 * nothing is ignored.
 *
 * Rejects with `TARGET_UNUSABLE` when `root` is no readable folder, or with the signal's reason.
 */
async function openCheckout(root, options, signal) {
    signal.throwIfAborted();
    const real = await resolveRoot(root);
    const maxFiles = options.maxFiles ?? 200_000;
    const exclude = compileRules('', options.exclude.join('\n'));
    const listing = await walk(real, exclude, maxFiles, signal);
    if (listing.unreadable.includes('.'))
        throw new errors/* ScangateError */.fm('TARGET_UNUSABLE', `the folder ${root} cannot be read`, {
            hint: 'Give the user that runs the scan the right to read it.',
        });
    const listed = new Set(listing.files.map((file) => file.path));
    return {
        root: real,
        files: listing.files.sort((a, b) => (a.path < b.path ? -1 : 1)),
        links: listing.links.sort(),
        unreadable: listing.unreadable.sort(),
        ...(listing.cut ? { fileLimit: maxFiles } : {}),
        read: (path, maxBytes) => readListed(real, listed, path, maxBytes),
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
async function readListed(root, listed, path, maxBytes) {
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
            if (found.size > maxBytes)
                throw refuse(`has ${found.size} bytes, more than ${maxBytes}`);
            const content = Buffer.alloc(found.size);
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
    return (0,errors/* describeError */.Uc)(cause);
}

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
    return { options: { exclude: texts }, problems };
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/purl.js
/**
 * Package URL of an npm package (ECMA-427; purl type `npm`: name and scope in lower case, the scope is the namespace).
 * A legacy name such as `JSONStream` loses its capitals here and keeps them in `Component.name`.
 */
function npmPurl(name, version, qualifiers = {}) {
    const path = name.toLowerCase().split('/').map(encode).join('/');
    const query = Object.entries(qualifiers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
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
        projects: [...projects.values()].sort(by((project) => project.id)),
        components: [...components.values()].sort(by((component) => component.purl)),
        dependencies: [...dependencies]
            .map(([ref, targets]) => ({ ref, dependsOn: [...targets].sort() }))
            .sort(by((dependency) => dependency.ref)),
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
    return [...all].sort(by(([key]) => key)).map(([, item]) => item);
}
function by(keyOf) {
    return (a, b) => {
        const [left, right] = [keyOf(a), keyOf(b)];
        return left < right ? -1 : left > right ? 1 : 0;
    };
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
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new Unreadable('is not UTF-8 text');
    }
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
    const { loadAll, FAILSAFE_SCHEMA, YAMLException } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3243));
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

;// CONCATENATED MODULE: ./build/backends/local/sbom/lock-graph.js
function createLockGraph(lockfile) {
    const projects = new Map();
    const packages = new Map();
    const edges = new Map();
    const problems = [];
    const leftOut = [];
    const absent = [];
    const leaveOut = (entry, why) => {
        leftOut.push(`${entry || '(empty)'} ${why}`);
    };
    return {
        addProject(key, project) {
            projects.set(key, project);
        },
        addPackage(key, { name = '', version = '', ...rest }) {
            const why = whyNonsense(name, version);
            if (why === undefined)
                packages.set(key, { ...rest, name, version });
            else
                leaveOut(key, why);
            return why === undefined;
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
        problem(sentence) {
            problems.push(sentence);
        },
        has: (key) => projects.has(key) || packages.has(key),
        build() {
            if (leftOut.length > 0)
                problems.push(`${count(leftOut, 'entry makes', 'entries make')} no sense and ${leftOut.length === 1 ? 'was' : 'were'} left out: ${some(leftOut)}`);
            if (absent.length > 0)
                problems.push(`${count(absent, 'dependency is', 'dependencies are')} not in it, so it is out of date or damaged: ${some(absent)}`);
            return { lockfile, projects, packages, edges, problems };
        },
    };
}
function count(items, one, many) {
    return `${items.length} ${items.length === 1 ? one : many}`;
}
function some(items) {
    const shown = items.slice(0, 3).map((item) => (item.length > 120 ? `${item.slice(0, 120)}…` : item));
    return shown.join('; ') + (items.length > shown.length ? '; …' : '');
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

;// CONCATENATED MODULE: ./build/backends/local/sbom/source.js
/**
 * How a purl says where a package comes from, given the URL that the lockfile resolved it to: nothing for a registry's
 * own tarball (`…/<name>/-/<name>-<version>.tgz`, the path that npm's registry and its mirrors use), `vcs_url` for git,
 * `download_url` for any other URL and for a tarball in the checkout.
 */
function sourceOf(name, version, url) {
    if (isRegistryTarball(name, version, url))
        return {};
    const clean = withoutPassword(url);
    if (isGit(url))
        return { vcs_url: clean.replace(/#commit=/, '#') };
    return { download_url: clean.replace(/#[0-9a-f]{40}$/, '').replace(/^file:\.\//, 'file:') };
}
function isGit(url) {
    return (/^(?:git[+:]|git@|ssh:|github:|gitlab:|bitbucket:)/.test(url) ||
        /\.git(?:#|$)/.test(url) ||
        url.includes('#commit='));
}
function isUrl(text) {
    return /^(?:https?|git|ssh|file|git\+[a-z]+):/.test(text);
}
function isRegistryTarball(name, version, url) {
    const parsed = URL.parse(url);
    if (parsed === null || !parsed.protocol.startsWith('http'))
        return false;
    const base = name.slice(name.indexOf('/') + 1);
    const path = parsed.pathname.replaceAll(/%2f/gi, '/').replaceAll(/%40/g, '@');
    return path.endsWith(`/${name}/-/${base}-${version}.tgz`);
}
/** A user name alone (`git@`) is part of the address; with a password both are a credential, and so is a token on http. */
function withoutPassword(text) {
    const userinfo = /^([a-z+]+:\/\/)([^/@?#]*)@/i.exec(text);
    if (!userinfo)
        return text;
    const keeps = !/^(?:git\+)?https?:/i.test(text) && !(userinfo[2] ?? '').includes(':');
    return keeps ? text : (userinfo[1] ?? '') + text.slice(userinfo[0].length);
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
    const urlSpecs = placesAskedForByUrl(known);
    for (const [place, entry] of known)
        addEntry(graph, lockfile, place, entry, urlSpecs);
    for (const [place, entry] of known)
        if (isData(entry) && field(entry, 'link') !== true)
            addEdges(graph, known, place, entry);
    for (const [place, entry] of known)
        if (isData(entry) && !place.includes('node_modules/'))
            await compareWithManifest(graph, lockfile, place, entry);
    return graph.build();
}
function addEntry(graph, lockfile, place, entry, urlSpecs) {
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
    const version = data_text(entry, 'version');
    const foreign = resolved !== undefined &&
        (isGit(resolved) || resolved.startsWith('file:') || (urlSpecs.has(place) && isUrl(resolved)));
    graph.addPackage(place, {
        name,
        version,
        qualifiers: foreign ? sourceOf(name, version ?? '', resolved) : {},
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
/** What a `package.json` asks for and its entry here does not: the lockfile was not written again. */
async function compareWithManifest(graph, lockfile, place, entry) {
    const manifest = await lockfile.manifest(external_node_path_.posix.join(lockfile.folder, place));
    const listed = new Set([...wishesOf(entry, true)].map(([name]) => name));
    for (const [name, { kind }] of manifest?.dependencies ?? [])
        if (kind !== 'optional' && !listed.has(name))
            graph.missing(place === '' ? 'the project' : place, name);
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
/** The places that something asks for by a URL, so that a tarball there does not come from the registry. */
function placesAskedForByUrl(known) {
    const places = new Set();
    for (const [place, entry] of known)
        for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
            for (const [name, range] of fieldsOf(field(entry, group)))
                if (typeof range === 'string' && isUrl(range)) {
                    const found = resolve(known, place, name);
                    if (found !== undefined)
                        places.add(found);
                }
    return places;
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
    for (const place of places.slice(1))
        await addPlace(graph, lockfile, place);
    return graph.build();
}
async function addPlace(graph, lockfile, place) {
    const { key, entry } = place;
    const written = data_text(entry, 'version') ?? '';
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
            qualifiers: isUrl(written) ? sourceOf(name, version, written) : {},
            hashes: hashesOf(field(entry, 'integrity')),
            scope: scopeOf(entry),
        });
    }
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
/**
 * The version field holds a version, `npm:name@version` for an alias, or a URL. A URL has the version in its file name
 * at best; else what the lockfile says stands for it: the commit, or the URL itself.
 */
function nameAndVersion(name, written) {
    const alias = /^npm:(.+)@([^@]+)$/.exec(written);
    if (alias)
        return { name: alias[1] ?? name, version: alias[2] ?? '' };
    if (!isUrl(written))
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
        if (typeof directory === 'string')
            keyOf.set(path, await pnpm_addProject(graph, lockfile, directory, true));
        else if (addPackage(graph, dialect, path, entry))
            keyOf.set(path, path);
    }
    const target = async (folder, alias, ref) => {
        if (ref?.startsWith('link:'))
            return pnpm_addProject(graph, lockfile, external_node_path_.posix.join(folder, ref.slice('link:'.length)), false);
        return keyOf.get(ref ?? '') ?? keyOf.get(dialect.pathOf(alias, ref ?? ''));
    };
    for (const [folder, importer] of importers) {
        const listed = new Set();
        for (const [group, kind] of importerGroups)
            for (const [alias, wanted] of fieldsOf(field(importer, group))) {
                listed.add(alias);
                const to = await target(folder, alias, typeof wanted === 'string' ? wanted : data_text(wanted, 'version'));
                if (to !== undefined)
                    graph.addEdge(projectKey(folder), to, isForPnpm ? 'development' : kind);
                else
                    graph.missing(folder, alias);
            }
        if (!isForPnpm)
            await pnpm_compareWithManifest(graph, lockfile, folder, listed);
    }
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
/** What a `package.json` asks for and its importer does not: the lockfile was not written again. */
async function pnpm_compareWithManifest(graph, lockfile, folder, listed) {
    const manifest = await lockfile.manifest(external_node_path_.posix.join(lockfile.folder, folder));
    // pnpm can be told to leave links out of the lockfile (`excludeLinksFromLockfile`).
    for (const [name, { range, kind }] of manifest?.dependencies ?? [])
        if (kind !== 'optional' && !range.startsWith('link:') && !listed.has(name))
            graph.missing(folder, name);
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
    // The path of a registry's package ends in its version, whatever URL it came from.
    const fromRegistry = parsed !== undefined && /^\d/.test(parsed.version);
    const repo = data_text(resolution, 'repo');
    const url = repo === undefined ? data_text(resolution, 'tarball') : `${gitUrl(repo)}#${data_text(resolution, 'commit') ?? ''}`;
    return graph.addPackage(path, {
        name,
        version,
        qualifiers: fromRegistry || url === undefined ? {} : sourceOf(name ?? '', version ?? '', url),
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

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/yarn-descriptor.js
/** `@scope/name@range` in two. */
function splitDescriptor(descriptor) {
    const at = descriptor.indexOf('@', 1);
    return at < 0
        ? { name: descriptor, range: '' }
        : { name: descriptor.slice(0, at), range: descriptor.slice(at + 1) };
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
            else if (kind !== 'optional')
                graph.missing(from, name);
        }
    }
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
    const plain = /^(?:npm|patch):/.test(reference);
    const foreign = !plain && (isUrl(reference) || isGit(reference));
    const url = reference.startsWith('file:')
        ? reference.replace(/#.*$/s, '')
        : reference.replace(/^https?:(?=.*#commit=)/, 'git+$&');
    return graph.addPackage(locator, {
        name,
        version,
        qualifiers: foreign ? sourceOf(name, version ?? '', url) : {},
    });
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
            const to = members.get(name)?.key ?? link(key, manifest?.name ?? '', name, range);
            if (to !== undefined)
                graph.addEdge(key, to, kind);
        }
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
            covered: true,
        });
        return true;
    }
    const aliased = /^npm:(.+?)(?:@[^@]*)?$/.exec(range)?.[1];
    const name = aliased ?? alias;
    const version = entry.fields.get('version');
    const foreign = resolved !== undefined && entry.descriptors.some((descriptor) => isForeign(descriptor, resolved));
    return graph.addPackage(key, {
        name,
        version,
        qualifiers: foreign ? sourceOf(name, version ?? '', resolved) : {},
        hashes: [...hashesOf(entry.fields.get('integrity')), ...hashInUrl(resolved)],
    });
}
function isForeign(descriptor, resolved) {
    const { range } = splitDescriptor(descriptor);
    return (isGit(resolved) || resolved.startsWith('file:') || isUrl(range) || /^[\w.-]+\/[\w.-]+(?:#|$)/.test(range));
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
            if (typeof range === 'string')
                dependencies.set(name, { range, kind });
    const workspaces = field(data, 'workspaces');
    const patterns = Array.isArray(workspaces) ? workspaces : field(workspaces, 'packages');
    const [name, version] = [data_text(data, 'name'), data_text(data, 'version')];
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        dependencies,
        peers: fieldsOf(field(data, 'peerDependencies')).map(([peer]) => peer),
        workspaces: Array.isArray(patterns) ? patterns.filter((pattern) => typeof pattern === 'string') : [],
        resolutions: new Map(fieldsOf(field(data, 'resolutions')).filter((entry) => typeof entry[1] === 'string')),
    };
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/other-ecosystems.js

/** Files that tell of dependencies in a way that cannot be read yet, by the words people use for them. */
const fileNames = [
    ['Bun', ['bun.lock', 'bun.lockb']],
    ['Deno', ['deno.lock']],
    [
        'Python',
        [
            'poetry.lock',
            'uv.lock',
            'pdm.lock',
            'Pipfile',
            'Pipfile.lock',
            'pylock.toml',
            'pyproject.toml',
            'requirements.txt',
            'setup.py',
            'environment.yml',
        ],
    ],
    ['Rust', ['Cargo.toml', 'Cargo.lock']],
    ['Go', ['go.mod', 'go.work']],
    ['Ruby', ['Gemfile', 'Gemfile.lock', 'gems.rb', 'gems.locked']],
    ['Java', ['pom.xml', 'build.gradle', 'build.gradle.kts', 'gradle.lockfile', 'build.sbt']],
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
const byName = new Map(fileNames.flatMap(([ecosystem, names]) => names.map((name) => [name, ecosystem])));
const byExtension = new Map([
    ['.csproj', '.NET'],
    ['.fsproj', '.NET'],
    ['.vbproj', '.NET'],
    ['.gemspec', 'Ruby'],
    ['.cabal', 'Haskell'],
]);
/** The ecosystem whose manifest or lockfile a file is; undefined when it is none of those that cannot be read yet. */
function otherEcosystemOf(path) {
    return byName.get(external_node_path_.posix.basename(path)) ?? byExtension.get(external_node_path_.posix.extname(path));
}
/** One sentence for each ecosystem found. */
function reasonsForOthers(paths) {
    const found = new Map();
    for (const path of paths) {
        const ecosystem = otherEcosystemOf(path);
        if (ecosystem !== undefined)
            found.set(ecosystem, [...(found.get(ecosystem) ?? []), path]);
    }
    return [...found].map(([ecosystem, files]) => `${ecosystem} dependencies cannot be read yet: ${listed(files)}`);
}
/** A few paths, and how many more there are. */
function listed(paths) {
    const shown = paths.slice(0, 5).join(', ');
    return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/uncovered.js




/**
 * Looks at each `package.json` that belongs to no lockfile: what it asks for was not checked. `coveredFolders` are
 * those of the projects that a lockfile describes, and those in which a lockfile lies, read or not.
 */
async function reasonsForUncovered(checkout, coveredFolders, signal) {
    const asking = [];
    const reasons = [];
    let wanted = 0;
    for (const { path } of checkout.files) {
        const folder = external_node_path_.posix.dirname(path);
        if (external_node_path_.posix.basename(path) !== 'package.json' || coveredFolders.has(folder))
            continue;
        signal.throwIfAborted();
        try {
            const count = countOf(await readManifest(checkout, folder));
            if (count > 0)
                asking.push(path);
            wanted += count;
        }
        catch (thrown) {
            const why = (0,errors/* describeError */.Uc)(thrown);
            reasons.push(why.startsWith(path) ? why : `${path} ${why}`);
        }
    }
    if (asking.length > 0)
        reasons.unshift(`no lockfile: ${listed(asking)} ${asking.length === 1 ? 'lists' : 'list'} ${wanted} direct ${wanted === 1 ? 'dependency' : 'dependencies'}, none checked`);
    return reasons;
}
function countOf(manifest) {
    return new Set([...manifest.dependencies.keys(), ...manifest.peers]).size;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/read-sbom.js








/** The largest lockfile that is read: the largest known real ones have about 5 MiB. */
const lockfileLimit = 64 * 1024 * 1024;
const formatOf = new Map(formats.flatMap((format) => format.fileNames.map((name) => [name, format])));
/**
 * Reads every lockfile of a checkout into one SBOM. Whatever could not be read, or has no lockfile at all, makes the
 * check incomplete with a reason that names the file. Rejects only with the signal's reason.
 */
async function readSbom(checkout, signal) {
    const read = [];
    const reasons = [];
    const covered = new Set();
    const manifestFolders = checkout.files
        .filter((file) => external_node_path_.posix.basename(file.path) === 'package.json')
        .map((file) => external_node_path_.posix.dirname(file.path));
    const manifests = new Map();
    const manifest = (folder) => {
        const known = manifests.get(folder) ?? readManifest(checkout, folder).catch(() => undefined);
        manifests.set(folder, known);
        return known;
    };
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
                manifest,
                manifestFolders: () => manifestFolders,
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
            reasons.push(unreadable(file.path, thrown));
        }
    }
    const { sbom, problems } = assemble(read);
    reasons.push(...problems, ...(await reasonsForUncovered(checkout, covered, signal)));
    reasons.push(...reasonsForOthers(checkout.files.map((file) => file.path)), ...reasonsOfCheckout(checkout));
    if (checkout.files.length === 0)
        reasons.push('nothing to scan: the folder is empty');
    else if (reasons.length === 0 && read.length === 0)
        reasons.push(`no lockfile and no package manifest among ${checkout.files.length} files, so no dependency was checked`);
    signal.throwIfAborted();
    return { sbom, check: checkOf(sbom, read.length, reasons) };
}
function checkOf(sbom, lockfiles, reasons) {
    const counted = (count, noun) => `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
    return {
        name: 'sbom',
        categories: ['sca', 'malware'],
        state: reasons.length === 0 ? 'complete' : 'incomplete',
        reasons,
        scope: `${counted(sbom.components.length, 'component')} from ${counted(lockfiles, 'lockfile')}`,
    };
}
async function readWithinLimit(checkout, path, size) {
    if (size > lockfileLimit)
        throw new Error(`has ${size} bytes, more than the ${lockfileLimit} that are read`);
    return checkout.read(path, lockfileLimit);
}
function unreadable(path, thrown) {
    const why = (0,errors/* describeError */.Uc)(thrown);
    return why.startsWith(path) ? why : `${path} ${why}`;
}
/** What the walk left out could hold a lockfile. */
function reasonsOfCheckout(checkout) {
    const isKnown = (path) => formatOf.has(external_node_path_.posix.basename(path)) ||
        external_node_path_.posix.basename(path) === 'package.json' ||
        otherEcosystemOf(path) !== undefined;
    const links = checkout.links.filter(isKnown);
    return [
        ...(links.length > 0 ? [`symbolic links are not followed: ${listed(links)}`] : []),
        ...(checkout.unreadable.length > 0 ? [`cannot be read: ${listed(checkout.unreadable)}`] : []),
        ...(checkout.fileLimit === undefined
            ? []
            : [`more than ${checkout.fileLimit} files: the rest was not looked at`]),
    ];
}

// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/check.js
var check = __webpack_require__(2429);
;// CONCATENATED MODULE: ./build/backends/local/index.js






const id = 'local';
/** The embedded scanner: reads the checkout itself; no account, no server, nothing of the checkout is run. */
const localBackend = {
    checks: [
        { name: 'sbom', categories: ['sca', 'malware'] },
        check/* vulnerabilityCheck */.X,
        { name: 'secrets', categories: ['secret'] },
    ],
    checkOptions: (options, spelled) => parseLocalOptions(options, spelled).problems,
    create: (options, deps) => createLocalBackend(parseLocalOptions(options, 'options').options, deps),
};
/**
 * Does the work in this process from `start` on; `status` answers when it is done. The work ends with the signal that
 * `start` was given.
 */
function createLocalBackend(options, deps) {
    const scans = new Map();
    const resultsOf = (scanId) => scans.get(scanId) ?? Promise.reject(new Error(`no scan ${scanId} in this process`));
    return {
        id,
        checks: localBackend.checks,
        async start(target, signal) {
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
    const checkout = await openCheckout(path, options, signal);
    deps.logger.progress((0,core_text/* line */.n8) `reading lockfiles`);
    const reading = await readSbom(checkout, signal);
    const { findSecrets } = await __webpack_require__.e(/* import() */ 555).then(__webpack_require__.bind(__webpack_require__, 2555));
    const [vulnerabilities, secrets] = await Promise.all([
        checkVulnerabilities(reading, deps, signal),
        findSecrets(checkout, deps, signal),
    ]);
    return {
        findings: [...vulnerabilities.findings, ...secrets.findings],
        checks: [reading.check, vulnerabilities.check, secrets.check],
        sbom: reading.sbom,
        nativeReports: [],
    };
}
async function checkVulnerabilities({ sbom, check: sbomCheck }, deps, signal) {
    if (deps.offline)
        return { findings: [], check: (0,check/* notChecked */.l)("'offline' is set, so nothing was asked") };
    if (sbom.components.length === 0 && sbomCheck.state !== 'complete')
        return { findings: [], check: (0,check/* notChecked */.l)('no component is known to ask about') };
    const { findVulnerabilities } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(904), __webpack_require__.e(515)]).then(__webpack_require__.bind(__webpack_require__, 515));
    return findVulnerabilities(sbom.components, deps, signal);
}


/***/ }),

/***/ 2429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ vulnerabilityCheck),
/* harmony export */   l: () => (/* binding */ notChecked)
/* harmony export */ });
/** The check for known vulnerabilities and known malicious packages. */
const vulnerabilityCheck = {
    name: 'vulnerabilities',
    categories: ['sca', 'malware'],
};
/** The check when nobody was asked, and why: a sentence. Loads nothing, so that an offline run stays quick. */
function notChecked(reason) {
    return { ...vulnerabilityCheck, state: 'not-checked', reasons: [reason], scope: 'no components' };
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

/***/ 1489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/git/git-files.js
var git_files = __webpack_require__(1781);
;// CONCATENATED MODULE: ./build/git/config.js


/** Reads `config` as git-config(1) describes its syntax; includes are not followed. */
async function readConfig(dir) {
    const text = (await (0,git_files/* readSmallFile */.E)((0,external_node_path_.join)(dir.common, 'config'), 1024 * 1024))?.toString('utf8') ?? '';
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
    const clean = origin === undefined ? undefined : withoutCredentials(origin);
    return clean === undefined ? { objectFormat } : { origin: clean, objectFormat };
}
function unquote(raw) {
    const value = raw.trim();
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
    return quoted === undefined ? value.replace(/\s[#;].*$/, '') : quoted.replace(/\\(.)/g, '$1');
}
/**
 * A remote's URL without anything that could be a credential: `https://user:token@host/x` becomes `https://host/x`.
 * The scp form `git@host:owner/name` has none and stays; undefined for what has no recognisable shape.
 */
function withoutCredentials(remote) {
    if (/[\0-\x20\x7f]/.test(remote))
        return undefined;
    if (!remote.includes('://'))
        return remote.includes('@') && !/^[\w.-]+@[\w.-]+:/.test(remote) ? undefined : remote;
    const url = URL.parse(remote);
    if (url === null)
        return undefined;
    const user = url.protocol === 'ssh:' || url.protocol === 'git+ssh:' ? url.username : '';
    url.username = user;
    url.password = '';
    url.search = '';
    url.hash = '';
    return url.href;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/git/git-dir.js



const pointer = /^gitdir: ([^\0\r\n]+)\r?\n?$/;
const onePath = /^([^\0\r\n]+)\r?\n?$/;
/**
 * Finds the git folder of a checkout. `.git` is a folder, or, in a worktree or submodule, a file that names one; a
 * symbolic link counts as neither. Nothing read through such a file is believed unless it has git's exact shape.
 */
async function findGitDir(root) {
    const dotGit = (0,external_node_path_.join)(root, '.git');
    const own = (await isFolder(dotGit)) ? dotGit : await readPointer(dotGit, pointer, root);
    if (own === undefined || !(await isFolder(own)))
        return undefined;
    const common = (await readPointer((0,external_node_path_.join)(own, 'commondir'), onePath, own)) ?? own;
    return (await isFolder(common)) ? { own, common } : undefined;
}
async function readPointer(file, shape, base) {
    const target = shape.exec((await (0,git_files/* readSmallFile */.E)(file, 4096))?.toString('utf8') ?? '')?.[1];
    return target === undefined ? undefined : (0,external_node_path_.resolve)(base, target);
}
async function isFolder(path) {
    return (await (0,promises_.lstat)(path).catch(() => undefined))?.isDirectory() ?? false;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/git/git-index.js



const indexLimit = 512 * 1024 * 1024;
const statBytes = 40;
const flagExtended = 0x4000;
const extensionsThatMoveEntries = new Set(['link', 'sdir']);
/**
 * The tracked paths of a checkout, relative, with `/`; a submodule counts as one path. Undefined when there is no
 * index or it cannot be relied on: another version, a wrong checksum, a split or sparse index, a path that leaves the
 * checkout.
 */
async function readTrackedPaths(dir, objectFormat) {
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
    let previous = Buffer.alloc(0);
    let at = 12;
    for (let left = index.readUInt32BE(8); left > 0; left -= 1) {
        const start = at;
        at += statBytes + hashBytes;
        if (at + 2 > end)
            return undefined;
        at += index.readUInt16BE(at) & flagExtended ? 4 : 2;
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
        if (!staysInside(text))
            return undefined;
        if (text !== paths.at(-1))
            paths.push(text);
        previous = path;
        at = version === 4 ? nul + 1 : start + Math.ceil((nul + 1 - start) / 8) * 8;
    }
    return hasOnlyKnownExtensions(index, at, end) ? paths : undefined;
}
/** All zeros when git was told not to compute it (`index.skipHash`). */
function hasChecksum(index, end, algorithm) {
    const stored = index.subarray(end);
    return (stored.every((byte) => byte === 0) ||
        (0,external_node_crypto_.createHash)(algorithm).update(index.subarray(0, end)).digest().equals(stored));
}
function hasOnlyKnownExtensions(index, from, end) {
    let at = from;
    while (at + 8 <= end) {
        if (extensionsThatMoveEntries.has(index.toString('latin1', at, at + 4)))
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

;// CONCATENATED MODULE: ./build/git/head.js


const sha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const symbolic = /^ref: (refs\/\S+)$/;
/** A ref may point at another ref; git itself stops after five. */
const longestChain = 5;
const packedRefsLimit = 64 * 1024 * 1024;
/** Reads HEAD, then the ref that it names, loose before packed (gitrepository-layout(5)). */
async function readHead(dir) {
    const head = await readLine((0,external_node_path_.join)(dir.own, 'HEAD'));
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
    const loose = (await readLine((0,external_node_path_.join)(dir.own, name))) ?? (await readLine((0,external_node_path_.join)(dir.common, name)));
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
    const packed = (await (0,git_files/* readSmallFile */.E)((0,external_node_path_.join)(dir.common, 'packed-refs'), packedRefsLimit))?.toString('utf8');
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
    return (await (0,git_files/* readSmallFile */.E)(file, 4096))?.toString('utf8').trimEnd();
}

;// CONCATENATED MODULE: ./build/git/repository.js






const excludesLimit = 1024 * 1024;
/** Reads the repository whose work tree `root` (absolute) is; undefined when `root` is not the root of one. */
async function readRepository(root) {
    const dir = await findGitDir(root);
    if (dir === undefined)
        return undefined;
    const [head, config, excludes] = await Promise.all([
        readHead(dir),
        readConfig(dir),
        (0,git_files/* readSmallFile */.E)((0,external_node_path_.join)(dir.common, 'info', 'exclude'), excludesLimit),
    ]);
    const trackedPaths = await readTrackedPaths(dir, config.objectFormat);
    return {
        head,
        ...(config.origin === undefined ? {} : { origin: config.origin }),
        ...(trackedPaths === undefined ? {} : { trackedPaths }),
        excludes: excludes?.toString('utf8') ?? '',
    };
}


/***/ })

};
