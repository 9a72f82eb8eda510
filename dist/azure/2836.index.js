export const id = 2836;
export const ids = [2836,4519];
export const modules = {

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

/***/ 9319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ systemErrorInWords)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** What the system said, in words: its own message would tell where the checkout lies on this machine. */
function systemErrorInWords(thrown) {
    const errno = thrown instanceof Error && 'errno' in thrown ? thrown.errno : undefined;
    return typeof errno === 'number' ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.getSystemErrorMessage)(errno) : 'unexpected error';
}


/***/ }),

/***/ 8255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ licensesCheck),
/* harmony export */   XC: () => (/* binding */ vulnerabilityCheck),
/* harmony export */   YH: () => (/* binding */ sbomCheck),
/* harmony export */   eN: () => (/* binding */ complianceCheck),
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
/** For the policy: nothing that it finds is above `low`. */
const complianceCheck = {
    name: 'compliance',
    categories: ['compliance'],
    worst: 'low',
};
/** For denied licences, where any are. */
const licensesCheck = {
    name: 'licenses',
    categories: ['license'],
    worst: 'medium',
};
/** The check when nothing was looked at, and why: a sentence. */
function notChecked(capability, reason) {
    return { ...capability, state: 'not-checked', reasons: [reason], scope: 'nothing' };
}


/***/ }),

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ isData),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ZZ: () => (/* binding */ field)
/* harmony export */ });
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
/** The items of a list; none for anything else. */
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}
function text(value, key) {
    const found = field(value, key);
    return typeof found === 'string' ? found : undefined;
}
/** A file that cannot be read as what it claims to be: one sentence, without the file's name. */
class Unreadable extends Error {
    name = 'Unreadable';
}


/***/ }),

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ecosystemOf),
/* harmony export */   u: () => (/* binding */ ecosystems)
/* harmony export */ });
const lower = (name) => name.toLowerCase();
const path = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w~+.-]{1,214}(?:\/[\w~+.-]{1,214}){0,20}$/;
/**
 * By the names that OSV has for them (https://ossf.github.io/osv-schema/#defined-ecosystems); what OSV does not know has a
 * name of its own. The rules of package URLs are those of their types (ECMA-427 and its type definitions).
 */
const ecosystems = {
    // All that the npm registry ever allowed, legacy ones included (validate-npm-package-name).
    npm: {
        purlType: 'npm',
        names: /^(?!\.{1,2}$)(?:@[\w~!'()*.-]{1,214}\/)?[\w~!'()*.-]{1,214}$/,
        canonical: lower,
        hasLookalikes: true,
    },
    PyPI: {
        purlType: 'pypi',
        names: /^[A-Za-z0-9](?:[\w.-]{0,212}[A-Za-z0-9])?$/,
        canonical: (name) => name.replace(/[-_.]+/g, '-').toLowerCase(),
    },
    'crates.io': { purlType: 'cargo', names: /^[\w-]{1,214}$/ },
    Pub: { purlType: 'pub', names: /^\w{1,214}$/, canonical: lower },
    SwiftURL: { purlType: 'swift', names: /^(?=[^/]+\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w~+.:@/-]{3,400}$/ },
    Hex: { purlType: 'hex', names: /^(?:[\w.-]{1,214}\/)?\w{1,214}$/, canonical: lower },
    Go: { purlType: 'golang', names: path, canonical: lower, hasLookalikes: true },
    RubyGems: { purlType: 'gem', names: /^(?!\.{1,2}$)[\w.-]{1,214}$/ },
    Packagist: { purlType: 'composer', names: /^(?!\.)[\w.-]{1,214}\/(?!\.)[\w.-]{1,214}$/, canonical: lower },
    NuGet: { purlType: 'nuget', names: /^(?!\.{1,2}$)[\w.-]{1,214}$/ },
    Maven: { purlType: 'maven', names: /^(?!\.)[\w.-]{1,214}:(?!\.)[\w.-]{1,214}$/, separator: ':' },
    'GitHub Actions': { purlType: 'github', names: path, canonical: lower },
    Docker: {
        purlType: 'docker',
        // The host of a registry is a part of the name for people and a qualifier of the package URL.
        names: /^(?!\.)(?:[\w.-]{1,214}(?::\d{1,5})?\/)?(?!\.)[\w.-]{1,214}(?:\/(?!\.)[\w.-]{1,214}){0,20}$/,
        canonical: (name) => name.toLowerCase().replace(/^(?:localhost|[^/]*[.:][^/]*)\//, ''),
    },
};
function ecosystemOf(name) {
    return ecosystems[name];
}


/***/ }),

/***/ 4769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ decode),
  qF: () => (/* binding */ parseJson),
  MT: () => (/* binding */ parseToml),
  hN: () => (/* binding */ parseYaml),
  Xs: () => (/* binding */ refuseConflict)
});

// EXTERNAL MODULE: ./build/backends/local/sbom/data.js
var data = __webpack_require__(1066);
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
        throw new data/* Unreadable */.IO('is not UTF-8 text');
    }
    if (decoded.startsWith('version https://git-lfs.github.com/spec/'))
        throw new data/* Unreadable */.IO("is a pointer of Git LFS instead of the file: run 'git lfs pull' before the scan");
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
            throw new data/* Unreadable */.IO('is empty');
        const line = jsonFaultLine(source);
        throw new data/* Unreadable */.IO(`is not valid JSON${line === undefined ? ': it ends too early' : ` (line ${line})`}`);
    }
    return requireObject(value);
}
/**
 * Parses the YAML that package managers write: one or more documents, every scalar a string, no anchors or tags beyond
 * the failsafe schema, nesting to 100. An alias is refused, since that is how a small file becomes a huge value; who allows
 * some must not follow them twice.
 */
async function parseYaml(source, { maxAliases = 0 } = {}) {
    refuseConflict(source);
    const { loadAll, FAILSAFE_SCHEMA, YAMLException } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3243));
    let documents;
    try {
        documents = loadAll(source, { schema: FAILSAFE_SCHEMA, maxAliases, maxDepth: 100 });
    }
    catch (cause) {
        if (!(cause instanceof YAMLException))
            throw new data/* Unreadable */.IO('is not valid YAML');
        const line = cause.mark === undefined ? '' : ` (line ${cause.mark.line + 1})`;
        throw new data/* Unreadable */.IO(`is not valid YAML: ${cause.reason}${line}`);
    }
    const found = documents.filter((document) => document !== null);
    if (found.length === 0)
        throw new data/* Unreadable */.IO('is empty');
    return found.map(requireObject);
}
/** Parses TOML 1.0, nesting to 100. Throws `Unreadable` that names the line, never the text at it. */
async function parseToml(source) {
    refuseConflict(source);
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    if (source.trim() === '')
        throw new data/* Unreadable */.IO('is empty');
    try {
        return requireObject(parse(source, { maxDepth: 100, integersAsBigInt: 'asNeeded' }));
    }
    catch (cause) {
        const line = cause instanceof TomlError ? ` (line ${cause.line})` : '';
        throw new data/* Unreadable */.IO(`is not valid TOML${line}`);
    }
}
/** Git leaves these lines where two sides changed the same place. */
function refuseConflict(source) {
    const at = source.search(/^(?:<{7} |>{7} |\|{7} )/m);
    if (at >= 0)
        throw new data/* Unreadable */.IO(`holds merge conflict markers (line ${source.slice(0, at).split('\n').length})`);
}
function requireObject(value) {
    if ((0,data/* isData */.$V)(value))
        return value;
    throw new data/* Unreadable */.IO(`holds ${Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`} where an object is expected`);
}


/***/ }),

/***/ 5707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf)
/* harmony export */ });
/* harmony import */ var _core_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5573);
/* harmony import */ var _ecosystems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7163);


/**
 * Package URL (ECMA-427) of a package that is called by its full name, namespace included (`@angular/core`,
 * `github.com/gorilla/mux`, `org.slf4j:slf4j-api`). A name that its type writes in lower case, such as `JSONStream`, loses
 * its capitals here and keeps them in `Component.name`.
 */
function purlOf(ecosystem, name, version, qualifiers = {}, subpath = '') {
    const { purlType, separator = '/', canonical = (same) => same } = (0,_ecosystems_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystemOf */ .M)(ecosystem);
    const path = canonical(name).split(separator).map(encode).join('/');
    const query = Object.entries(qualifiers)
        .sort((0,_core_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(([key]) => key))
        .map(([key, value]) => `${key}=${encode(value)}`)
        .join('&');
    const inside = subpath.split('/').map(encode).join('/');
    return `pkg:${purlType}/${path}${version && `@${encode(version)}`}${query && `?${query}`}${inside && `#${inside}`}`;
}
/** Percent-encodes all but letters, digits, `.-_~` and the colon (ECMA-427, character encoding). */
function encode(text) {
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}


/***/ }),

/***/ 2836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSbom: () => (/* binding */ readSbom)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/backends/local/checkout/excluded.js
var excluded = __webpack_require__(851);
// EXTERNAL MODULE: ./build/backends/local/checkout/not-checked-out.js
var not_checked_out = __webpack_require__(9153);
// EXTERNAL MODULE: ./build/backends/local/checks.js
var checks = __webpack_require__(8255);
// EXTERNAL MODULE: ./build/backends/local/sbom/data.js
var sbom_data = __webpack_require__(1066);
// EXTERNAL MODULE: ./build/backends/local/sbom/parse-text.js + 1 modules
var parse_text = __webpack_require__(4769);
;// CONCATENATED MODULE: ./build/backends/local/sbom/asks-for-nothing.js



const kinds = [
    {
        path: /(?:^|\/)Cargo\.toml$/,
        async isEmpty(source) {
            const data = await (0,parse_text/* parseToml */.MT)(source);
            return (0,sbom_data/* isData */.$V)((0,sbom_data/* field */.ZZ)(data, 'package')) && !holdsWishes(data);
        },
    },
    {
        path: /(?:^|\/)pyproject\.toml$/,
        async isEmpty(source) {
            const data = await (0,parse_text/* parseToml */.MT)(source);
            const project = (0,sbom_data/* field */.ZZ)(data, 'project');
            const isProject = (0,sbom_data/* isData */.$V)(project) || (0,sbom_data/* isData */.$V)((0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)(data, 'tool'), 'poetry'));
            // What is dynamic is told by the program that builds the project.
            const isDynamic = (0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(project, 'dynamic')).some((one) => String(one).includes('dependencies'));
            return isProject && !isDynamic && !holdsWishes(data);
        },
    },
    {
        path: /(?:^|\/)composer\.json$/,
        isEmpty(source) {
            const data = (0,parse_text/* parseJson */.qF)(source);
            const wishes = ['require', 'require-dev'].flatMap((group) => (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(data, group)));
            return wishes.every(([name]) => isPlatform.test(name));
        },
    },
    {
        path: /(?:^|\/)(?:Gemfile|gems\.rb)$/,
        isEmpty: (source) => /^\s*source\b/m.test(source) &&
            source
                .split('\n')
                .every((line) => /^\s*(?:#.*|(?:source|ruby)[ (][^;{]*)?$/.test(line) && !/\bdo\b/.test(line)),
    },
    {
        path: /\.(?:cs|fs|vb)proj$/,
        // What is imported may ask for packages.
        isEmpty: (source) => /<Project\s[^>]*\bSdk\s*=/.test(source) &&
            !/<(?:PackageReference|PackageDownload|Import|Sdk)\b/.test(source),
    },
];
/** What Composer takes from the machine (getcomposer.org, platform packages). */
const isPlatform = /^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|ext-[^/]+|lib-[^/]+|composer(?:-plugin-api|-runtime-api)?)$/i;
/** Deeper tables than any manifest has. */
const deepest = 8;
/** Whether a table or list of dependencies, of whatever kind, holds more than the version of Python. */
function holdsWishes(data, depth = 0) {
    if (depth > deepest)
        return true;
    return (0,sbom_data/* fieldsOf */.Pf)(data).some(([key, value]) => /dependenc/.test(key) ? hasItems(value) : (0,sbom_data/* isData */.$V)(value) && holdsWishes(value, depth + 1));
}
/** Groups may be there and be empty: `[project.optional-dependencies]` with `docs = []`. */
function hasItems(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if (!(0,sbom_data/* isData */.$V)(value))
        return true;
    return (0,sbom_data/* fieldsOf */.Pf)(value).some(([key, one]) => key !== 'python' && !(Array.isArray(one) && one.length === 0));
}
/** A larger manifest is taken to ask for something. */
const manifestLimit = 4 * 1024 * 1024;
/** Whether a file is a manifest that can be understood and asks for no package. Does not reject. */
async function asksForNothing(checkout, path) {
    const kind = kinds.find((one) => one.path.test(path));
    if (kind === undefined)
        return false;
    try {
        return await kind.isEmpty((0,parse_text/* decode */.D4)(await checkout.read(path, manifestLimit)));
    }
    catch {
        return false;
    }
}
/** Whether one of the manifests at the root asks for nothing, which proves that there is nothing to lock. */
async function rootAsksForNothing(checkout) {
    for (const { path } of checkout.files)
        if (external_node_path_.posix.dirname(path) === '.' && (await asksForNothing(checkout, path)))
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(5573);
// EXTERNAL MODULE: ./build/backends/local/sbom/ecosystems.js
var ecosystems = __webpack_require__(7163);
// EXTERNAL MODULE: ./build/backends/local/sbom/purl.js
var sbom_purl = __webpack_require__(5707);
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
function identityOf({ ecosystem, name, version, qualifiers }) {
    return JSON.stringify([ecosystem, name, version, qualifiers]);
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/assemble.js




/**
 * Joins what the lockfiles of a checkout say into one SBOM, sorted. Two different packages whose names differ in
 * capitals only have the same package URL; the second becomes a problem.
 */
function assemble(graphs) {
    const components = new Map();
    const projects = new Map();
    const dependencies = new Map();
    const problems = [];
    for (const graph of graphs) {
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
            const purl = (0,sbom_purl/* purlOf */.V)(entry.ecosystem, entry.name, entry.version, entry.qualifiers, entry.subpath);
            const component = {
                purl,
                ecosystem: entry.ecosystem,
                name: entry.name,
                version: entry.version,
                scope: scopes.get(key) ?? 'required',
                licenses: entry.licenses ?? [],
                hashes: entry.hashes ?? [],
                lockfiles: [graph.lockfile],
            };
            const known = components.get(purl);
            if (known && known.name !== component.name && (0,ecosystems/* ecosystemOf */.M)(entry.ecosystem).hasLookalikes)
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

// EXTERNAL MODULE: ./build/backends/local/sbom/source.js + 1 modules
var sbom_source = __webpack_require__(1796);
;// CONCATENATED MODULE: ./build/backends/local/sbom/lock-graph.js



function createLockGraph({ path: lockfile, ecosystem: ownEcosystem, }) {
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
        addPackage(key, { ecosystem = ownEcosystem, name = '', version = '', ...rest }) {
            const { url } = rest;
            const why = whyNonsense(ecosystem, name, version);
            if (why !== undefined) {
                leaveOut(key, why);
                return false;
            }
            const qualifiers = url === undefined ? rest.qualifiers : (0,sbom_source/* sourceOf */.vz)(name, version, url);
            packages.set(key, { ...rest, ecosystem, name, version, ...(qualifiers && { qualifiers }) });
            const other = url === undefined ? undefined : (0,sbom_source/* otherPackageAt */.GV)(name, version, url);
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
            return { lockfile, projects, packages, edges, problems: few(problems) };
        },
    };
}
/** More than anybody reads. */
const mostProblems = 50;
function few(problems) {
    const more = problems.length - mostProblems;
    return more <= 0 ? problems : [...problems.slice(0, mostProblems), `and ${(0,words/* counted */.hS)(more, 'more problem')}`];
}
function entries(items) {
    const short = items.map((item) => (item.length > 120 ? `${item.slice(0, 120)}…` : item));
    return (0,words/* someOf */.yU)(short, 3, '; ');
}
const versionText = /^[\x21-\x7e]{1,512}$/;
function whyNonsense(ecosystem, name, version) {
    if (!(0,ecosystems/* ecosystemOf */.M)(ecosystem).names.test(name))
        return 'has no usable name';
    if (version === '')
        return 'has no version';
    return versionText.test(version) ? undefined : 'has no usable version';
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/containers/dockerfile-arguments.js
/** Longer than any image reference; arguments that double each other never get there. */
const longest = 4096;
/** The arguments with those of one more `ARG`: `NAME`, `NAME=value` or several of these. */
function withArguments(known, rest) {
    const args = new Map(known);
    for (const [, name = '', value] of rest.matchAll(/(?<=^|\s)([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|\S*))?(?=\s|$)/g))
        args.set(name, value === undefined ? undefined : expand(value, args));
    return args;
}
/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:-other}` and `${NAME:+other}` (docs.docker.com, environment replacement). Undefined
 * when one of them has no value, or is written in another way.
 */
function expand(written, args) {
    let isKnown = true;
    const text = written
        .replace(/^(["'])(.*)\1$/, '$2')
        .replace(/\$(?:\{(\w+)(?:(:?[-+])([^${}]*))?\}|(\w+))/g, (_, braced, how, other, plain) => {
        const value = args.get(braced ?? plain);
        const isSet = value !== undefined && (value !== '' || how?.startsWith(':') !== true);
        if (how?.endsWith('-'))
            return isSet ? value : other;
        if (how?.endsWith('+'))
            return isSet ? other : '';
        isKnown &&= value !== undefined;
        return value ?? '';
    });
    return isKnown && text.length <= longest && !text.includes('$') ? text : undefined;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/containers/dockerfile-syntax.js


const heredoc = /(?<!<)<<-?(["']?)([A-Za-z_][\w.-]{0,100})\1/g;
/**
 * The instructions of a Dockerfile (docs.docker.com, Dockerfile reference), without comments and the bodies of here-documents.
 * Throws `Unreadable` that names the line.
 */
function parseDockerfile(source) {
    (0,parse_text/* refuseConflict */.Xs)(source);
    const [, continues = '\\'] = /^(?:[ \t]*#[ \t]*\w+[ \t]*=.*\r?\n)*?[ \t]*#[ \t]*escape[ \t]*=[ \t]*([\\`])/i.exec(source) ?? [];
    const lines = source.split('\n').map((line) => line.trimEnd());
    const instructions = [];
    const ends = endsOfHeredocs(lines);
    for (let at = 0; at < lines.length; at += 1) {
        const begin = at;
        const parts = [];
        for (; at < lines.length; at += 1) {
            const line = lines[at] ?? '';
            const isSkipped = /^\s*(?:#|$)/.test(line);
            if (!isSkipped)
                parts.push(line.endsWith(continues) ? line.slice(0, -1) : line);
            if (isSkipped ? parts.length === 0 : !line.endsWith(continues))
                break;
        }
        if (parts.length === 0)
            continue;
        const [, name = '', rest = ''] = /^\s*([A-Za-z]+)(?:\s+(.*))?$/s.exec(parts.join(' ')) ?? [];
        if (name === '')
            throw new sbom_data/* Unreadable */.IO(`is not in the syntax of a Dockerfile (line ${begin + 1})`);
        instructions.push({ name: name.toUpperCase(), rest, line: begin + 1 });
        if (!/^(?:RUN|COPY|ADD)$/i.test(name))
            continue;
        for (const [, , word = ''] of rest.matchAll(heredoc)) {
            const found = ends.get(word) ?? [];
            while ((found.at(-1) ?? lines.length) <= at)
                found.pop();
            // A shift in a shell command looks like the beginning of a here-document that does not end.
            at = found.pop() ?? at;
        }
    }
    return instructions;
}
/** The lines that hold one word only, by the word, the last one first. */
function endsOfHeredocs(lines) {
    const ends = new Map();
    for (const [index, line] of lines.toReversed().entries()) {
        const [, word] = /^\t*([A-Za-z_][\w.-]{0,100})$/.exec(line) ?? [];
        if (word === undefined)
            continue;
        const known = ends.get(word);
        if (known)
            known.push(lines.length - 1 - index);
        else
            ends.set(word, [lines.length - 1 - index]);
    }
    return ends;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/containers/image-reference.js
const hub = /^(?:(?:index\.|registry-1\.)?docker\.io\/)?(?:library\/(?=[^/]+$))?/;
const reference = /^((?:[a-z0-9.-]{1,253}(?::\d{1,5})?\/)?[a-z0-9][a-z0-9._/-]{0,254})(?::(\w[\w.-]{0,127}))?(?:@([a-z0-9]+:[0-9a-f]{32,128}))?$/i;
/**
 * An image reference (distribution/reference): `[host[:port]/]name[:tag][@digest]`. Undefined for anything else. In a package
 * URL of the type `docker` the host is `repository_url`; a tag beside a digest is `tag`, as the type `oci` has it.
 */
function imageOf(written) {
    const [, full, tag = 'latest', digest] = reference.exec(written) ?? [];
    if (full === undefined || /\/\/|\/$/.test(full))
        return undefined;
    const name = full.replace(hub, '');
    const host = hostOf(name);
    const hasTag = digest !== undefined && /:[^/@]+@/.test(written);
    return {
        name,
        version: digest?.toLowerCase() ?? tag,
        qualifiers: { ...(host !== undefined && { repository_url: host }), ...(hasTag && { tag }) },
    };
}
/** What stands before the first slash is a host when it could not be a part of a name. */
function hostOf(name) {
    return /^(localhost|[^/]*[.:][^/]*)\//.exec(name)?.[1];
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/containers/dockerfile.js





/** Dockerfiles: the images that they begin with (`FROM`) or take files from (`COPY --from`, `RUN --mount=from`). */
const dockerfile = {
    id: 'dockerfile',
    ecosystem: 'Docker',
    called: ['Dockerfile', 'Dockerfiles'],
    fileNames: ['Dockerfile', 'dockerfile', 'Containerfile'],
    // Not `Dockerfile.md`, and no template: that is a Dockerfile only when something has filled it in.
    pattern: /(?:^|\/)(?:[^/]+\.(?:[Dd]ockerfile|Containerfile)|(?:Dockerfile|Containerfile)[._-](?![^/]*\.)(?!(?:dockerignore|md|txt|in|j2|jinja2?|tmpl|template|tpl|erb|mustache|hbs|orig|rej|bak|lock|json|ya?ml|[cm]?[jt]sx?|py|go|rs|rb|java|sh)$)[^/]+)$/,
    async read(lockfile) {
        const graph = createLockGraph(lockfile);
        const instructions = parseDockerfile(lockfile.text);
        if (!instructions.some(({ name }) => name === 'FROM'))
            throw new sbom_data/* Unreadable */.IO('has no FROM, so nothing can be read from it');
        let args = new Map();
        const stages = new Set(['scratch']);
        let count = 0;
        for (const instruction of instructions) {
            const { name, rest, line } = instruction;
            if (name === 'ARG' && count === 0)
                args = withArguments(args, rest);
            for (const image of imagesOf(instruction)) {
                const found = name === 'FROM' ? expand(image, args) : image;
                // Only the build knows an image with an ARG in its name that has no default.
                if (found === undefined || found.includes('$'))
                    continue;
                if (!stages.has(found.toLowerCase()))
                    addImage(graph, found, line);
            }
            if (name !== 'FROM')
                continue;
            const [, stage] = /\sAS\s+(\S+)\s*$/i.exec(rest) ?? [];
            for (const known of [String(count), ...(stage === undefined ? [] : [stage.toLowerCase()])])
                stages.add(known);
            count += 1;
        }
        return graph.build();
    },
};
function imagesOf({ name, rest }) {
    const flags = /^(?:--\S+\s+)*/.exec(rest)?.[0] ?? '';
    if (name === 'FROM')
        return [rest.slice(flags.length).split(/\s/, 1)[0] ?? ''];
    if (name === 'COPY' || name === 'ADD')
        return valuesOf(flags, /^--from=(.*)$/);
    return name === 'RUN' ? valuesOf(flags, /^--mount=(?:.*,)?from=([^,]*)/) : [];
}
function valuesOf(flags, wanted) {
    return flags.split(/\s+/).flatMap((flag) => wanted.exec(flag)?.[1]?.replace(/^["']|["']$/g, '') ?? []);
}
function addImage(graph, written, line) {
    const image = imageOf(written);
    if (image === undefined)
        graph.problem(`the image on line ${line} cannot be understood`);
    else
        graph.addPackage(written, image);
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/dotnet/nuget-project.js

/** By the list of files, which is the same for all lockfiles of a checkout. */
const known = new WeakMap();
/** The project that a lockfile belongs to, called as its project file. */
function nugetProject(lockfile, folder) {
    const path = projectFilesOf(lockfile).byFolder.get(folder);
    return { path: folder, name: nameOf(path ?? folder), covered: true };
}
/** The project of the same solution that a lockfile mentions by name; where nobody knows it, it is called a folder of that name. */
function siblingProject(lockfile, name) {
    const path = projectFilesOf(lockfile).byName.get(name.toLowerCase());
    return path === undefined
        ? { path: external_node_path_.posix.join(lockfile.folder, name), name, covered: false }
        : { path: external_node_path_.posix.dirname(path), name: nameOf(path), covered: false };
}
function projectFilesOf(lockfile) {
    const paths = lockfile.paths();
    const found = known.get(paths) ?? indexOf(paths.filter((path) => /\.(?:cs|fs|vb)proj$/.test(path)));
    known.set(paths, found);
    return found;
}
function indexOf(paths) {
    return {
        byFolder: new Map(paths.map((path) => [external_node_path_.posix.dirname(path), path])),
        byName: new Map(paths.map((path) => [nameOf(path).toLowerCase(), path])),
    };
}
function nameOf(path) {
    return external_node_path_.posix.basename(path).replace(/\.(?:cs|fs|vb)proj$/, '');
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/dotnet/nuget-assets.js





const project = 'the project';
/**
 * `obj/project.assets.json`, what `dotnet restore` leaves for the build: `targets` has for each framework the packages and
 * what each needs, `projectFileDependencyGroups` what the project asks for.
 */
const nugetAssets = {
    id: 'nuget-assets',
    ecosystem: 'NuGet',
    fileNames: ['project.assets.json'],
    // It lies in `obj`, and speaks for the folder above.
    isPartial: true,
    async read(lockfile) {
        const graph = createLockGraph(lockfile);
        const data = (0,parse_text/* parseJson */.qF)(lockfile.text);
        const targets = (0,sbom_data/* field */.ZZ)(data, 'targets');
        if ((0,sbom_data/* field */.ZZ)(data, 'version') !== 3 || !(0,sbom_data/* isData */.$V)(targets))
            throw new sbom_data/* Unreadable */.IO('is not a project.assets.json of version 3, the only one that can be read');
        const isInObj = external_node_path_.posix.basename(lockfile.folder) === 'obj';
        const folder = isInObj ? external_node_path_.posix.dirname(lockfile.folder) : lockfile.folder;
        graph.addProject(project, nugetProject(lockfile, folder));
        const asked = new Map((0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(data, 'projectFileDependencyGroups')));
        for (const [target, entries] of (0,sbom_data/* fieldsOf */.Pf)(targets)) {
            const keys = addTarget(graph, folder, target, entries, (0,sbom_data/* field */.ZZ)(data, 'libraries'));
            // A target for one runtime is `net8.0/linux-x64`.
            const [framework = ''] = target.split('/', 1);
            const wishes = asked.get(framework);
            for (const wish of Array.isArray(wishes) ? wishes : []) {
                const [name = ''] = String(wish).split(' ', 1);
                const to = keys.get(name.toLowerCase());
                if (to === undefined)
                    graph.missing(project, name);
                else
                    graph.addEdge(project, to, 'required');
            }
        }
        return graph.build();
    },
};
/** Adds what stands under `name/version`; the keys by name in lower case. */
function addTarget(graph, folder, target, entries, libraries) {
    const keys = new Map();
    for (const [id, entry] of (0,sbom_data/* fieldsOf */.Pf)(entries)) {
        const [name = '', version] = id.split('/', 2);
        const key = `${target} ${id}`;
        if ((0,sbom_data/* text */.Qq)(entry, 'type') === 'project') {
            const file = (0,sbom_data/* text */.Qq)((0,sbom_data/* field */.ZZ)(libraries, id), 'path') ?? `${name}/${name}.csproj`;
            const path = external_node_path_.posix.join(folder, external_node_path_.posix.dirname(file.replaceAll('\\', '/')));
            graph.addProject(key, { path, name, covered: false });
        }
        else if (!graph.addPackage(key, { name, version }))
            continue;
        keys.set(name.toLowerCase(), key);
    }
    for (const [id, entry] of (0,sbom_data/* fieldsOf */.Pf)(entries))
        for (const [needed] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(entry, 'dependencies'))) {
            const to = keys.get(needed.toLowerCase());
            if (!graph.has(`${target} ${id}`))
                continue;
            if (to === undefined)
                graph.missing(id, needed);
            else
                graph.addEdge(`${target} ${id}`, to, 'required');
        }
    return keys;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/parse-xml.js


/** Deeper than any project file; the parser has a limit of its own, and reports it as any other fault. */
const parse_xml_deepest = 100;
/**
 * Parses XML whose root has one of these names: elements as fields, texts as strings, an element that is repeated as a list,
 * attributes with `@` before their name. No text is expanded: a document type, which could define what would be, is refused.
 * Throws `Unreadable` that names the line, never the text at it.
 */
async function parseXml(source, root) {
    (0,parse_text/* refuseConflict */.Xs)(source);
    if (source.trim() === '')
        throw new sbom_data/* Unreadable */.IO('is empty');
    const doctype = source.search(/<!(?:DOCTYPE|ENTITY)/i);
    if (doctype >= 0)
        throw new sbom_data/* Unreadable */.IO(`has a document type (line ${source.slice(0, doctype).split('\n').length}), which is not read`);
    const { XMLParser, XMLValidator } = await __webpack_require__.e(/* import() */ 9131).then(__webpack_require__.bind(__webpack_require__, 9131));
    const valid = XMLValidator.validate(source);
    if (valid !== true)
        throw new sbom_data/* Unreadable */.IO(`is not valid XML (line ${valid.err.line})`);
    let document;
    try {
        document = new XMLParser({
            ignoreAttributes: false,
            attributeNamePrefix: '@',
            parseTagValue: false,
            parseAttributeValue: false,
            processEntities: false,
            ignoreDeclaration: true,
            ignorePiTags: true,
            removeNSPrefix: true,
            maxNestedTags: parse_xml_deepest,
        }).parse(source);
    }
    catch {
        throw new sbom_data/* Unreadable */.IO(`is not XML that can be read: it nests deeper than ${parse_xml_deepest} elements, or uses names that are kept`);
    }
    const found = (0,sbom_data/* isData */.$V)(document) ? document[root] : undefined;
    if (found === '')
        return {};
    if (!(0,sbom_data/* isData */.$V)(found))
        throw new sbom_data/* Unreadable */.IO(`has no <${root}> at its root`);
    return found;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/dotnet/nuget-config.js




/**
 * `packages.config` of older .NET projects (learn.microsoft.com): every package, those that others need too, at its version.
 * Who needs what is not in it.
 */
const nugetConfig = {
    id: 'nuget-config',
    ecosystem: 'NuGet',
    fileNames: ['packages.config'],
    async read(lockfile) {
        const graph = createLockGraph(lockfile);
        const found = (0,sbom_data/* field */.ZZ)(await parseXml(lockfile.text, 'packages'), 'package');
        graph.addProject('the project', nugetProject(lockfile, lockfile.folder));
        const entries = found === undefined ? [] : Array.isArray(found) ? found : [found];
        for (const [index, entry] of entries.entries()) {
            const [name, version] = [(0,sbom_data/* text */.Qq)(entry, '@id'), (0,sbom_data/* text */.Qq)(entry, '@version')];
            if (!(0,sbom_data/* isData */.$V)(entry))
                graph.leaveOut(`entry ${index + 1}`, 'has no attributes');
            else
                graph.addPackage(`${name} ${version}`, {
                    name,
                    version,
                    scope: (0,sbom_data/* text */.Qq)(entry, '@developmentDependency') === 'true' ? 'development' : 'required',
                });
        }
        return graph.build();
    },
};

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/dotnet/nuget-lock.js




const nuget_lock_project = 'the project';
/**
 * `packages.lock.json`, versions 1 and 2 (learn.microsoft.com, locking dependencies): for each target framework the packages
 * that the project gets. It has no scopes, and its `contentHash` leaves the signature of a package out, so it is the digest
 * of no file.
 */
const nugetLock = {
    id: 'nuget',
    ecosystem: 'NuGet',
    fileNames: ['packages.lock.json'],
    async read(lockfile) {
        const graph = createLockGraph(lockfile);
        const data = (0,parse_text/* parseJson */.qF)(lockfile.text);
        const version = (0,sbom_data/* field */.ZZ)(data, 'version');
        if (version !== 1 && version !== 2)
            throw new sbom_data/* Unreadable */.IO(`has version ${JSON.stringify(version)}; NuGet's versions 1 and 2 can be read`);
        const frameworks = (0,sbom_data/* field */.ZZ)(data, 'dependencies');
        if (!(0,sbom_data/* isData */.$V)(frameworks))
            throw new sbom_data/* Unreadable */.IO('has no "dependencies", so nothing can be read from it');
        graph.addProject(nuget_lock_project, nugetProject(lockfile, lockfile.folder));
        for (const [framework, entries] of (0,sbom_data/* fieldsOf */.Pf)(frameworks))
            readFramework(graph, lockfile, framework, entries);
        return graph.build();
    },
};
function readFramework(graph, lockfile, framework, entries) {
    // What a runtime needs beyond the framework itself is listed as `net8.0/linux-x64`, and needs what the framework has.
    const [base = ''] = framework.split('/', 1);
    const keyOf = (name) => {
        const key = `${framework} ${name.toLowerCase()}`;
        return graph.has(key) ? key : `${base} ${name.toLowerCase()}`;
    };
    const known = [];
    for (const [name, entry] of (0,sbom_data/* fieldsOf */.Pf)(entries)) {
        const key = `${framework} ${name.toLowerCase()}`;
        if (!(0,sbom_data/* isData */.$V)(entry))
            graph.leaveOut(name, 'is not an object');
        else if (addEntry(graph, lockfile, key, name, entry))
            known.push([key, entry]);
    }
    for (const [key, entry] of known) {
        const type = (0,sbom_data/* text */.Qq)(entry, 'type');
        if (type === 'Direct' || type === 'Project')
            graph.addEdge(nuget_lock_project, key, 'required');
        for (const [name] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(entry, 'dependencies')))
            if (graph.has(keyOf(name)))
                graph.addEdge(key, keyOf(name), 'required');
            else
                graph.missing(key, name);
    }
}
function addEntry(graph, lockfile, key, name, entry) {
    if ((0,sbom_data/* text */.Qq)(entry, 'type') === 'Project') {
        graph.addProject(key, siblingProject(lockfile, name));
        return true;
    }
    return graph.addPackage(key, { name, version: (0,sbom_data/* text */.Qq)(entry, 'resolved') });
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
/** A digest as Python's tools and others write it, `sha256:<hexadecimal>`; parted by `=` in the fragment of a URL. */
function digestOf(written) {
    if (typeof written !== 'string')
        return [];
    const found = /^(md5|sha1|sha256|sha384|sha512)[:=]([0-9a-fA-F]{32,128})$/.exec(written);
    const algorithm = algorithms[found?.[1]];
    const hex = (found?.[2] ?? '').toLowerCase();
    return algorithm?.bytes === hex.length / 2 ? [{ algorithm: algorithm.name, hex }] : [];
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/elixir/terms.js

const token = /[ \t\r\n]*(?:#[^\n]*(?:\n|$)[ \t\r\n]*)*(?:(%?\{|[[\]{}]|,|=>)|"([^"\\]*(?:\\.[^"\\]*)*)"(:(?!:)|)|:"([^"\\]*(?:\\.[^"\\]*)*)"|:([a-z_][\w@]*[?!]?)|([A-Za-z_]\w*[?!]?):(?=[ \t\r\n])|(-?\d[\d_]*|true|false|nil))/suy;
const terms_deepest = 100;
/**
 * Reads an Elixir term that is plain data: maps, lists, tuples, strings, atoms, numbers. Nothing is evaluated: whatever
 * else the language has (calls, operators, interpolation) is a fault. Throws `Unreadable` that names the line.
 */
function parseTerm(source) {
    let at = 0;
    const fault = () => new sbom_data/* Unreadable */.IO(`is not an Elixir term of plain data (line ${source.slice(0, at).split('\n').length})`);
    /** The next token; what groups of the pattern are defined tells its kind. */
    function next() {
        token.lastIndex = at;
        const found = token.exec(source);
        if (found === null)
            throw fault();
        at = token.lastIndex;
        return found;
    }
    function value(depth, first = next()) {
        const [, mark, quoted, colon, quotedAtom, atom, , plain] = first;
        if (mark === '{' || mark === '%{' || mark === '[')
            return group(mark, depth + 1);
        const text = quoted ?? quotedAtom;
        if (text !== undefined && colon !== ':')
            return unescaped(text);
        const word = atom ?? plain;
        if (word === undefined)
            throw fault();
        return word;
    }
    function group(open, depth) {
        if (depth > terms_deepest)
            throw fault();
        const close = open === '[' ? ']' : '}';
        const items = [];
        const fields = [];
        for (let first = next(); first[1] !== close;) {
            const key = keyOf(first);
            if (key !== undefined)
                fields.push([key, value(depth)]);
            else {
                const item = value(depth, first);
                if (open !== '%{')
                    items.push(item);
                else {
                    if (next()[1] !== '=>' || typeof item !== 'string')
                        throw fault();
                    fields.push([item, value(depth)]);
                }
            }
            const after = next();
            if (after[1] === close)
                break;
            if (after[1] !== ',')
                throw fault();
            first = next();
        }
        if (open === '{')
            return { kind: 'tuple', items };
        return { kind: open === '[' ? 'list' : 'map', items, fields };
    }
    const term = value(0);
    if (!/^[ \t\r\n]*(?:#[^\n]*(?:\n|$)[ \t\r\n]*)*$/.test(source.slice(at)))
        throw fault();
    return term;
}
/** `"key":` or `key:`. */
function keyOf([, , quoted, colon, , , key]) {
    return colon === ':' && quoted !== undefined ? unescaped(quoted) : key;
}
function unescaped(text) {
    if (text.includes('#{'))
        throw new sbom_data/* Unreadable */.IO('holds code, which is never run');
    return text.replace(/\\(.)/gs, (_, character) => escapes[character] ?? character);
}
const escapes = { n: '\n', t: '\t', r: '\r', s: ' ', 0: '\0' };

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/elixir/mix.js







/**
 * `mix.lock` (elixir-lang/elixir, Mix.Dep.Lock; hexpm/hex, Hex.Mix): a map from names to tuples, read as data. It does not
 * say what the project itself asks for: that is at least what nothing else needs.
 */
const mix = {
    id: 'mix',
    ecosystem: 'Hex',
    fileNames: ['mix.lock'],
    async read(lockfile) {
        (0,parse_text/* refuseConflict */.Xs)(lockfile.text);
        if (lockfile.text.trim() === '')
            throw new sbom_data/* Unreadable */.IO('is empty');
        const term = parseTerm(lockfile.text.replace(/^\uFEFF/, ''));
        if (typeof term === 'string' || term.kind !== 'map')
            throw new sbom_data/* Unreadable */.IO('is not a map, so it is no lockfile of Mix');
        const graph = createLockGraph(lockfile);
        const project = `project ${lockfile.folder}`;
        const name = external_node_path_.posix.basename(lockfile.folder);
        graph.addProject(project, { path: lockfile.folder, name, covered: true });
        await addUmbrella(graph, lockfile, project);
        const added = term.fields.filter(([app, entry]) => mix_addEntry(graph, app, itemsOf(entry)));
        const needed = new Set();
        for (const [app, entry] of added)
            for (const to of addEdges(graph, app, itemsOf(entry)))
                needed.add(to);
        for (const [app] of added)
            if (!needed.has(app))
                graph.addEdge(project, app, 'required');
        return graph.build();
    },
};
/** The projects of an umbrella name the lockfile that they share. */
async function addUmbrella(graph, lockfile, project) {
    const below = lockfile.folder === '.' ? '' : `${lockfile.folder}/`;
    for (const path of lockfile.paths()) {
        const folder = external_node_path_.posix.dirname(path);
        if (external_node_path_.posix.basename(path) !== 'mix.exs' || !path.startsWith(below) || folder === lockfile.folder)
            continue;
        const source = await lockfile.textOf(path).catch(() => undefined);
        const shared = /\blockfile:\s*"([^"\n]{1,300})"/.exec(source ?? '')?.[1];
        if (shared === undefined || external_node_path_.posix.join(folder, shared) !== lockfile.path)
            continue;
        graph.addProject(`project ${folder}`, { path: folder, name: external_node_path_.posix.basename(folder), covered: true });
        graph.addEdge(project, `project ${folder}`, 'required');
    }
}
/** `{:hex, name, version, checksum, managers, needs, repository, checksum of the archive}` or `{:git, address, commit, options}`. */
function mix_addEntry(graph, app, tuple) {
    const [source, first, second, , , , repository, archive] = tuple.map(textOf);
    if (graph.has(app)) {
        graph.leaveOut(app, 'stands in it twice');
        return false;
    }
    if (source === 'git')
        return graph.addPackage(app, { name: app, version: second, qualifiers: (0,sbom_source/* gitSource */.Ym)(first ?? '', second) });
    if (source !== 'hex') {
        graph.leaveOut(app, 'has a source of an unknown kind');
        return false;
    }
    // A private repository of an organisation: `hexpm:acme`.
    const [, organisation] = /^hexpm:([\w.-]{1,214})$/.exec(repository ?? '') ?? [];
    const isElsewhere = repository !== undefined && repository !== 'hexpm' && organisation === undefined;
    return graph.addPackage(app, {
        name: organisation === undefined ? first : `${organisation}/${first}`,
        version: second,
        ...(isElsewhere ? { qualifiers: { repository_url: repository } } : {}),
        hashes: digestOf(`sha256:${archive}`),
    });
}
/** A need is `{name, range, options}`; the names of those that are in the lockfile. */
function addEdges(graph, app, tuple) {
    const needs = tuple[0] === 'hex' ? itemsOf(tuple[5]) : [];
    return needs.flatMap((need) => {
        const [name] = itemsOf(need).map(textOf);
        const options = itemsOf(need)[2];
        const isOptional = isList(options) && options.fields.some(([key, on]) => key === 'optional' && on === 'true');
        if (name === undefined) {
            graph.leaveOut(`a dependency of ${app}`, 'is not readable');
            return [];
        }
        if (!graph.has(name)) {
            if (!isOptional)
                graph.missing(app, name);
            return [];
        }
        graph.addEdge(app, name, isOptional ? 'optional-peer' : 'required');
        return isOptional || name === app ? [] : [name];
    });
}
function textOf(term) {
    return typeof term === 'string' ? term : undefined;
}
function isList(term) {
    return term !== undefined && typeof term !== 'string' && term.kind !== 'tuple';
}
/** Of a tuple or a list; none for anything else. */
function itemsOf(term) {
    return term === undefined || typeof term === 'string' ? [] : term.items;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/github/actions-images.js

/**
 * The images of a job's container and services, as written, with the values of the matrix where they stand in the name.
 * GitHub takes an empty name for no container at all.
 */
function imagesOfJob(job) {
    const services = (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(job, 'services')).map(([, service]) => service);
    return [(0,sbom_data/* field */.ZZ)(job, 'container'), ...services]
        .map((one) => (typeof one === 'string' ? one : (0,sbom_data/* text */.Qq)(one, 'image')))
        .flatMap((image) => image === undefined ? [] : services.length > mostServices ? [image] : fromMatrix(job, image))
        .filter((image) => image !== '');
}
/** More than a job has: names of the matrix are not filled in then, so that little text does not become much. */
const mostServices = 100;
/** GitHub makes no more jobs of one matrix (docs.github.com, workflow syntax). */
const mostValues = 256;
const variable = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/;
/** One name for each value of the variable; the name as it is when it has none, or none that is listed in the file. */
function fromMatrix(job, image) {
    const [, name] = variable.exec(image) ?? [];
    if (name === undefined)
        return [image];
    const matrix = (0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)(job, 'strategy'), 'matrix');
    const own = (0,sbom_data/* field */.ZZ)(matrix, name);
    const included = (0,sbom_data/* field */.ZZ)(matrix, 'include');
    const values = [
        ...(Array.isArray(own) ? own : []),
        ...(Array.isArray(included) ? included.map((one) => (0,sbom_data/* text */.Qq)(one, name)) : []),
    ]
        .filter((value) => typeof value === 'string')
        .slice(0, mostValues);
    return values.length === 0 ? [image] : values.map((value) => image.replace(variable, () => value));
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/github/actions.js






/** More than any workflow has; each is followed once. */
const maxAliases = 1000;
/**
 * The workflows of GitHub Actions and the actions of a checkout (docs.github.com, workflow syntax and metadata syntax): the
 * actions, reusable workflows and images that they use. All are for development, but for the parts of an action that is
 * made for others, outside of `.github`.
 */
const actions = {
    id: 'github-actions',
    ecosystem: 'GitHub Actions',
    called: ['workflow', 'workflows'],
    fileNames: ['action.yml', 'action.yaml'],
    pattern: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/,
    async read(lockfile) {
        const graph = createLockGraph(lockfile);
        const [document] = await (0,parse_text/* parseYaml */.hN)(lockfile.text, { maxAliases });
        if (/^action\.ya?ml$/.test(external_node_path_.posix.basename(lockfile.path)) &&
            !lockfile.path.includes('.github/workflows/'))
            readAction(graph, lockfile, document);
        else
            readWorkflow(graph, lockfile, document);
        return graph.build();
    },
};
function readWorkflow(graph, lockfile, document) {
    const jobs = (0,sbom_data/* field */.ZZ)(document, 'jobs');
    if (!(0,sbom_data/* isData */.$V)(jobs))
        throw new sbom_data/* Unreadable */.IO('has no "jobs", so nothing can be read from it');
    const seen = new Set();
    for (const job of Object.values(jobs)) {
        if (!(0,sbom_data/* isData */.$V)(job) || seen.has(job))
            continue;
        seen.add(job);
        addUse(graph, lockfile, (0,sbom_data/* text */.Qq)(job, 'uses'), 'development');
        addSteps(graph, lockfile, (0,sbom_data/* field */.ZZ)(job, 'steps'), 'development', seen);
        for (const image of imagesOfJob(job))
            actions_addImage(graph, image, 'development');
    }
}
function readAction(graph, lockfile, document) {
    const runs = (0,sbom_data/* field */.ZZ)(document, 'runs');
    // Other tools have files of this name too.
    if (!(0,sbom_data/* isData */.$V)(runs))
        return;
    const scope = /(?:^|\/)\.github\//.test(lockfile.path) ? 'development' : 'required';
    addSteps(graph, lockfile, (0,sbom_data/* field */.ZZ)(runs, 'steps'), scope, new Set());
    const image = (0,sbom_data/* text */.Qq)(runs, 'image');
    if (image?.startsWith('docker://'))
        actions_addImage(graph, image.slice('docker://'.length), scope);
}
function addSteps(graph, lockfile, steps, scope, seen) {
    if (!Array.isArray(steps) || seen.has(steps))
        return;
    seen.add(steps);
    for (const step of steps)
        addUse(graph, lockfile, (0,sbom_data/* text */.Qq)(step, 'uses'), scope);
}
function addUse(graph, lockfile, uses, scope) {
    if (uses === undefined)
        return;
    if (uses.startsWith('docker://')) {
        actions_addImage(graph, uses.slice('docker://'.length), scope);
        return;
    }
    // `./` begins at the root of the repository that is checked out, `$/` at that of the file itself.
    if (/^(?:\.{1,2}|\$)\//.test(uses)) {
        if (!isInCheckout(lockfile, uses))
            graph.problem(`it uses ${uses.slice(0, 120)}, which is not in the checkout`);
        return;
    }
    const [, name, subpath, version] = /^([\w.-]+\/[\w.-]+)(?:\/([^@\s]+))?@(\S+)$/.exec(uses) ?? [];
    if (subpath?.split('/').some((part) => part === '' || part === '.' || part === '..'))
        graph.leaveOut(uses, 'is no path in a repository');
    else
        graph.addPackage(uses, { name, version, scope, ...(subpath !== undefined && { subpath }) });
}
/** Paths begin at the root of the repository, which is where `.github` is. */
function isInCheckout(lockfile, uses) {
    const root = /^(.*?)\.github\//.exec(lockfile.path)?.[1] ?? '';
    const path = external_node_path_.posix.join(root, uses.replace(/^\$/, '.')).replace(/\/$/, '');
    return ['', '/action.yml', '/action.yaml', '/Dockerfile'].some((file) => lockfile.has(external_node_path_.posix.normalize(path + file)));
}
function actions_addImage(graph, written, scope) {
    // Only the run knows what an expression stands for.
    if (written.includes('${{'))
        return;
    const image = imageOf(written);
    if (image === undefined)
        graph.leaveOut(written, 'is no image that can be understood');
    else
        graph.addPackage(`docker://${written}`, { ...image, ecosystem: 'Docker', scope });
}

// EXTERNAL MODULE: ./build/backends/local/sbom/why-unreadable.js
var why_unreadable = __webpack_require__(6144);
;// CONCATENATED MODULE: ./build/backends/local/sbom/beside.js


/**
 * Text of a file that a lockfile goes with, by its path from the lockfile's folder; undefined when there is none, or none
 * that can be read, which is then a problem of the lockfile.
 */
async function textBeside(lockfile, graph, path) {
    const full = external_node_path_.posix.join(lockfile.folder, path);
    try {
        return await lockfile.textOf(full);
    }
    catch (thrown) {
        graph.problem(`it goes with ${(0,why_unreadable/* whyUnreadable */._)(full, thrown)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/go/go-mod-syntax.js


const go_mod_syntax_token = /(?:(\/\/.*)|"((?:[^"\\]|\\.)*)"|`([^`]*)`|([()])|((?:[^\s()"`/]|\/(?!\/))+))[ \t\r]*/y;
/**
 * The directives of a `go.mod` or `go.work` file (go.dev/ref/mod, go.mod file syntax). Throws `Unreadable` that names the
 * line where it is no such file.
 */
function parseGoMod(source) {
    (0,parse_text/* refuseConflict */.Xs)(source);
    const directives = [];
    let block;
    for (const [index, written] of source.split('\n').entries()) {
        const line = index + 1;
        const { words, comment } = splitLine(written, line);
        const isIndirect = /^\/\/\s*indirect\s*(?:;|$)/.test(comment);
        const [first, second] = words;
        if (first === undefined)
            continue;
        if (block !== undefined && first === ')')
            block = undefined;
        else if (block !== undefined)
            directives.push({ verb: block, words, isIndirect, line });
        else if (second === '(' && words.length === 2)
            block = first;
        else if (/^[a-z]+$/.test(first))
            directives.push({ verb: first, words: words.slice(1), isIndirect, line });
        else
            throw new sbom_data/* Unreadable */.IO(`is not in the syntax of go.mod (line ${line})`);
    }
    if (block !== undefined)
        throw new sbom_data/* Unreadable */.IO(`ends within a block of '${block}'`);
    return directives;
}
function splitLine(written, line) {
    const words = [];
    for (let at = written.search(/[^ \t\r]|$/); at < written.length; at = go_mod_syntax_token.lastIndex) {
        go_mod_syntax_token.lastIndex = at;
        const [whole, comment, quoted, raw, bracket, plain] = go_mod_syntax_token.exec(written) ?? [];
        if (whole === undefined)
            throw new sbom_data/* Unreadable */.IO(`is not in the syntax of go.mod (line ${line})`);
        if (comment !== undefined)
            return { words, comment };
        words.push(quoted?.replace(/\\(.)/g, '$1') ?? raw ?? bracket ?? plain ?? '');
    }
    return { words, comment: '' };
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/go/go-directives.js

/** Directives that name no module that is built in (go.dev/ref/mod). */
const settings = new Set(['toolchain', 'godebug', 'retract', 'tool', 'ignore']);
/** Throws `Unreadable` like `parseGoMod`. */
function readGoFile(source) {
    let module;
    let go;
    const requirements = [];
    const replacements = new Map();
    const excluded = new Set();
    const uses = [];
    const problems = [];
    for (const directive of parseGoMod(source)) {
        const { verb, words, isIndirect, line } = directive;
        const [first = '', second = ''] = words;
        const replacement = verb === 'replace' ? replacementOf(directive) : undefined;
        if (verb === 'module' && words.length === 1)
            module = first;
        else if (verb === 'go' && words.length === 1)
            go = first;
        else if (verb === 'require' && words.length === 2)
            requirements.push({ name: first, version: second, isIndirect });
        else if (replacement !== undefined)
            replacements.set(...replacement);
        else if (verb === 'exclude' && words.length === 2)
            excluded.add(`${first} ${second}`);
        else if (verb === 'use' && words.length === 1)
            uses.push(first);
        else if (!settings.has(verb))
            problems.push(`its '${verb}' on line ${line} cannot be understood`);
    }
    return { module, go, requirements, replacements, excluded, uses, problems };
}
function replacementOf({ words }) {
    const arrow = words.indexOf('=>');
    const [target, targetVersion] = words.slice(arrow + 1);
    if (arrow < 1 || arrow > 2 || target === undefined || words.length > arrow + 3)
        return undefined;
    return [words.slice(0, arrow).join(' '), { target, targetVersion }];
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/go/go-sum.js



/**
 * Says which modules `go.sum` does not vouch for: Go refuses to build then, so the versions in `go.mod` may not be those
 * that will be built. Its `h1:` values are digests of a list of digests and of no file, so they are no hashes of packages.
 */
async function compareWithGoSum(graph, lockfile, modules) {
    if (modules.length === 0)
        return;
    const sums = await textBeside(lockfile, graph, 'go.sum');
    const known = entriesOf(sums);
    for (const path of await workspaceSums(lockfile, graph))
        for (const entry of path)
            known.add(entry);
    const unknown = modules.filter(({ name, version }) => !known.has(`${name} ${version}/go.mod`));
    if (unknown.length === 0)
        return;
    const names = (0,words/* someOf */.yU)(unknown.map(({ name, version }) => `${name} ${version}`), 3);
    graph.problem(sums === undefined
        ? "there is no go.sum beside it, so nothing shows that these versions are built: run 'go mod tidy'"
        : `${(0,words/* counted */.hS)(unknown.length, 'module is', 'modules are')} not in go.sum, so it is out of date: ${names}; run 'go mod tidy'`);
}
/** `<module> <version>[/go.mod] h1:<digest>` on each line. */
function entriesOf(sums) {
    return new Set((sums ?? '').split('\n').map((line) => line.split(/\s+/, 2).join(' ')));
}
/** In a workspace, `go.work.sum` holds what no module's own `go.sum` does. */
async function workspaceSums(lockfile, graph) {
    const found = [];
    for (let up = '.';; up = external_node_path_.posix.join('..', up)) {
        const folder = external_node_path_.posix.join(lockfile.folder, up);
        if (folder.startsWith('..'))
            return found;
        const sums = await textBeside(lockfile, graph, external_node_path_.posix.join(up, 'go.work.sum'));
        if (sums !== undefined)
            found.push(entriesOf(sums));
        if (folder === '.')
            return found;
    }
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/go/go-vendor.js

/** Reads `vendor/modules.txt`: `# module version` or `# module version => replacement` before the packages of each. */
function vendoredModules(text) {
    if (text === undefined)
        return undefined;
    const lines = text.split('\n').map((line) => line.trimEnd());
    const modules = lines.flatMap((line) => {
        const [, name, version] = /^# (\S{1,1000}) (v\S{1,500})(?: => |$)/.exec(line) ?? [];
        return name === undefined || version === undefined ? [] : [{ name, version }];
    });
    return { isOfWorkspace: lines[0] === '## workspace', modules };
}
/** Says where the copy is not of what `go.mod` asks for; Go refuses to build then. */
function compareWithVendored(graph, { requirements }, { modules }, listsEverything) {
    const asked = new Map(requirements.map(({ name, version }) => [name, version]));
    const copied = new Set(modules.map(({ name }) => name));
    const other = [
        ...modules.filter(({ name, version }) => (asked.get(name) ?? (listsEverything ? '' : version)) !== version),
        ...requirements.filter(({ name }) => !copied.has(name)),
    ];
    if (other.length === 0)
        return;
    const names = (0,words/* someOf */.yU)(other.map(({ name, version }) => `${name} ${version}`), 3);
    graph.problem(`it and vendor/modules.txt differ, so one of them is out of date: ${names}; run 'go mod vendor'`);
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/go/go-workspace.js


/**
 * The modules that a module gets from folders by its workspace: those that `go.work` uses and those that it replaces, with
 * keys as in `GoFile.replacements` and paths from the module's folder. The workspace is the nearest `go.work` upwards, and
 * counts for the modules that it uses only (go.dev/ref/mod, workspaces). What cannot be read is left to the reader of that file.
 */
async function workspaceFolders(lockfile) {
    const folders = new Map();
    const root = workspaceOf(lockfile);
    const work = root === undefined ? undefined : await fileAt(lockfile, external_node_path_.posix.join(root, 'go.work'));
    if (root === undefined || work === undefined)
        return folders;
    const uses = work.uses.map((folder) => external_node_path_.posix.join(root, folder, '.'));
    if (!uses.includes(external_node_path_.posix.join(lockfile.folder, '.')))
        return folders;
    const link = (name, folder) => {
        const target = external_node_path_.posix.relative(lockfile.folder, folder);
        folders.set(name, {
            target: /^\.\.(?:\/|$)/.test(target) ? target : `./${target}`,
            targetVersion: undefined,
        });
    };
    for (const [name, { target, targetVersion }] of work.replacements)
        if (targetVersion === undefined && /^\.{1,2}(?:\/|$)/.test(target))
            link(name, external_node_path_.posix.join(root, target));
    for (const folder of uses) {
        const used = await fileAt(lockfile, external_node_path_.posix.join(folder, 'go.mod'));
        if (used?.module !== undefined)
            link(used.module, folder);
    }
    return folders;
}
/** The folder of the nearest `go.work`. */
function workspaceOf(lockfile) {
    for (let folder = lockfile.folder;; folder = external_node_path_.posix.dirname(folder)) {
        if (lockfile.has(external_node_path_.posix.join(folder, 'go.work')))
            return folder;
        if (folder === '.')
            return undefined;
    }
}
async function fileAt(lockfile, path) {
    try {
        const source = await lockfile.textOf(path);
        return source === undefined ? undefined : readGoFile(source);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/go/go.js








const go_project = 'the project';
/**
 * `go.mod`. From Go 1.17 on it lists every module that the project is built from, at the version that is used
 * (go.dev/ref/mod, module graph pruning); before, only `vendor/modules.txt` did. `go.sum` also holds modules that were
 * only looked at on the way, so it names none. Who needs an indirect module is in neither.
 */
const goMod = {
    id: 'go',
    ecosystem: 'Go',
    fileNames: ['go.mod'],
    async read(lockfile) {
        const graph = createLockGraph(lockfile);
        const file = await inWorkspace(lockfile, readGoFile(lockfile.text));
        if (file.module === undefined)
            throw new sbom_data/* Unreadable */.IO("has no 'module' line, so it is no go.mod");
        for (const problem of file.problems)
            graph.problem(problem);
        graph.addProject(go_project, { path: lockfile.folder, name: file.module, covered: true });
        const used = file.requirements
            .map((requirement) => use(graph, lockfile, file, requirement))
            .filter((module) => module !== undefined);
        const vendored = vendoredModules(await textBeside(lockfile, graph, 'vendor/modules.txt'));
        if (vendored !== undefined)
            await addVendored(graph, lockfile, file, vendored);
        else {
            if (used.length > 0 && !listsEverything(file.go))
                graph.problem(`it is for Go ${file.go ?? '1.16'}, which lists in it what the project asks for and not what that needs: run 'go mod tidy -go=1.17'`);
            await compareWithGoSum(graph, lockfile, used);
        }
        return graph.build();
    },
};
/** What a workspace says of a module goes before what the module says itself, at whatever version. */
async function inWorkspace(lockfile, file) {
    const folders = await workspaceFolders(lockfile);
    return { ...file, replacements: new Map([...file.replacements, ...folders]) };
}
/** What a module gets: itself or its replacement. Undefined for a folder. */
function use(graph, lockfile, { replacements, excluded }, { name, version, isIndirect }) {
    if (excluded.has(`${name} ${version}`))
        graph.problem(`it asks for ${name} ${version}, which it excludes: run 'go mod tidy'`);
    const replacement = replacements.get(`${name} ${version}`) ?? replacements.get(name);
    const module = { name: replacement?.target ?? name, version: replacement?.targetVersion ?? version };
    if (replacement !== undefined && replacement.targetVersion === undefined) {
        linkFolder(graph, lockfile, name, replacement.target);
        return undefined;
    }
    if (!graph.addPackage(name, module))
        return undefined;
    if (!isIndirect)
        graph.addEdge(go_project, name, 'required');
    return module;
}
function linkFolder(graph, lockfile, name, target) {
    if (!/^\.{1,2}(?:\/|$)/.test(target)) {
        graph.problem(`it replaces ${name} by a folder outside of the checkout, which was not looked at`);
        return;
    }
    const path = external_node_path_.posix.join(lockfile.folder, target);
    graph.addProject(name, { path, name, covered: false });
    graph.addEdge(go_project, name, 'required');
    if (!path.startsWith('..') && !lockfile.has(external_node_path_.posix.join(path, 'go.mod')))
        graph.problem(`it replaces ${name} by ${path}, where there is no go.mod`);
}
/** What is vendored is what is built. */
async function addVendored(graph, lockfile, file, vendored) {
    if (vendored.isOfWorkspace)
        return;
    if (!listsEverything(file.go)) {
        const listed = new Set(file.requirements.map(({ name }) => name));
        for (const { name, version } of vendored.modules)
            if (!listed.has(name))
                use(graph, lockfile, file, { name, version, isIndirect: true });
    }
    compareWithVendored(graph, file, vendored, listsEverything(file.go));
}
/** Without a `go` line it is for 1.16. */
function listsEverything(go = '1.16') {
    const [major = 0, minor = 0] = go.split('.').map((part) => Number.parseInt(part, 10));
    return major > 1 || minor >= 17;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/go/go-work.js



/**
 * `go.work`: the modules of a workspace, each with a `go.mod` of its own that tells what it needs. A module that the
 * workspace replaces by another module is listed beside its replacement: the workspace counts only where it is not switched off.
 */
const goWork = {
    id: 'go-work',
    ecosystem: 'Go',
    fileNames: ['go.work'],
    isPartial: true,
    async read(lockfile) {
        const graph = createLockGraph(lockfile);
        const file = readGoFile(lockfile.text);
        for (const problem of file.problems)
            graph.problem(problem);
        for (const folder of file.uses) {
            const path = external_node_path_.posix.join(lockfile.folder, folder);
            if (external_node_path_.posix.isAbsolute(folder) || path.startsWith('..'))
                graph.problem('it uses a folder outside of the checkout, which was not looked at');
            else if (!lockfile.has(external_node_path_.posix.join(path, 'go.mod')))
                graph.problem(`it uses ${path}, where there is no go.mod`);
        }
        for (const { target, targetVersion } of file.replacements.values())
            if (targetVersion !== undefined)
                graph.addPackage(target, { name: target, version: targetVersion });
            else if (!/^\.{1,2}(?:\/|$)/.test(target) || external_node_path_.posix.join(lockfile.folder, target).startsWith('..'))
                graph.problem('it replaces a module by a folder outside of the checkout, which was not looked at');
        return graph.build();
    },
};

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/java/gradle.js






/**
 * What Gradle locks (docs.gradle.org, dependency locking): `group:name:version=configuration,…` on each line of one file,
 * or before Gradle 7 a file for each configuration without them. Who needs what is not in it.
 */
const gradle = {
    id: 'gradle',
    ecosystem: 'Maven',
    fileNames: [
        'gradle.lockfile',
        'buildscript-gradle.lockfile',
        'settings-gradle.lockfile',
        'settings-buildscript-gradle.lockfile',
    ],
    pattern: /(?:^|\/)gradle\/dependency-locks\/[^/]+\.lockfile$/,
    async read(lockfile) {
        (0,parse_text/* refuseConflict */.Xs)(lockfile.text);
        const graph = createLockGraph(lockfile);
        const [, ofConfiguration] = /gradle\/dependency-locks\/([^/]+)\.lockfile$/.exec(lockfile.path) ?? [];
        const folder = ofConfiguration === undefined ? lockfile.folder : external_node_path_.posix.join(lockfile.folder, '../..');
        const isOfBuild = /^(?:settings|buildscript)/.test(ofConfiguration ?? external_node_path_.posix.basename(lockfile.path));
        graph.addProject('the project', { path: folder, name: external_node_path_.posix.basename(folder), covered: true });
        const unclear = [];
        let isEmpty = true;
        for (const [index, written] of lockfile.text.split('\n').entries()) {
            const line = written.trim();
            if (line === '' || line.startsWith('#'))
                continue;
            isEmpty = false;
            const [module = '', configurations = ofConfiguration] = line.split('=', 2);
            if (module === 'empty')
                continue;
            const isWhole = configurations !== undefined && /^[^:]+:[^:]+:[^:]+$/.test(module);
            if (!isWhole)
                unclear.push(index + 1);
            else
                addModule(graph, module, isOfBuild ? 'development' : scopeOf(configurations));
        }
        if (isEmpty && ofConfiguration === undefined)
            throw new sbom_data/* Unreadable */.IO("has no line, not even 'empty=', so nothing can be read from it");
        if (unclear.length > 0)
            graph.problem(`${(0,words/* counted */.hS)(unclear.length, 'line')} cannot be understood: ${(0,words/* someOf */.yU)(unclear.map(String))}`);
        return graph.build();
    },
};
function addModule(graph, module, scope) {
    const [group, name, version] = module.split(':');
    graph.addPackage(module, { name: `${group}:${name}`, version, scope });
}
/** Tests and annotation processors are never there at run time; any other configuration may be. */
function scopeOf(configurations) {
    return configurations
        .split(',')
        .map((one) => /^test|Test|AnnotationProcessor$|^annotationProcessor$|^k(?:apt|sp)/.test(one)
        ? 'development'
        : 'required')
        .reduce(strongest, 'development');
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/java/pom.js


/** Throws `Unreadable`. */
async function parsePom(source) {
    const project = await parseXml(source, 'project');
    const parent = (0,sbom_data/* field */.ZZ)(project, 'parent');
    const profiles = childrenOf((0,sbom_data/* field */.ZZ)(project, 'profiles'), 'profile');
    return {
        group: pom_textOf(project, 'groupId'),
        artifact: pom_textOf(project, 'artifactId'),
        version: pom_textOf(project, 'version'),
        parent: (0,sbom_data/* isData */.$V)(parent) ? parentOf(parent) : undefined,
        properties: new Map((0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(project, 'properties')).flatMap(([name, value]) => typeof value === 'string' ? [[name, value]] : [])),
        dependencies: [
            ...dependenciesOf(project, false),
            ...profiles.flatMap((profile) => dependenciesOf(profile, true)),
        ],
        managed: dependenciesOf((0,sbom_data/* field */.ZZ)(project, 'dependencyManagement'), false),
    };
}
function pom_keyOf({ group, artifact, type, classifier = '' }) {
    return JSON.stringify([group, artifact, type, classifier]);
}
/** `system` and `provided` are there at run time, though somebody else brings them. */
function pom_scopeOf({ scope, isOptional }) {
    if (scope === 'test')
        return 'development';
    return isOptional ? 'optional' : 'required';
}
function dependenciesOf(holder, isInProfile) {
    return childrenOf((0,sbom_data/* field */.ZZ)(holder, 'dependencies'), 'dependency').map((entry) => ({
        group: pom_textOf(entry, 'groupId') ?? '',
        artifact: pom_textOf(entry, 'artifactId') ?? '',
        version: pom_textOf(entry, 'version'),
        type: pom_textOf(entry, 'type') ?? 'jar',
        classifier: pom_textOf(entry, 'classifier'),
        scope: pom_textOf(entry, 'scope'),
        isOptional: isInProfile || pom_textOf(entry, 'optional') === 'true',
    }));
}
function parentOf(parent) {
    return {
        group: pom_textOf(parent, 'groupId') ?? '',
        artifact: pom_textOf(parent, 'artifactId') ?? '',
        version: pom_textOf(parent, 'version') ?? '',
        relativePath: (0,sbom_data/* field */.ZZ)(parent, 'relativePath') === '' ? '' : pom_textOf(parent, 'relativePath'),
    };
}
/** An element that occurs once is no list. */
function childrenOf(holder, name) {
    const found = (0,sbom_data/* field */.ZZ)(holder, name);
    return found === undefined ? [] : Array.isArray(found) ? found : [found];
}
/** Text of an element, without its attributes; undefined when it is empty. */
function pom_textOf(holder, name) {
    const found = (0,sbom_data/* field */.ZZ)(holder, name);
    const text = (0,sbom_data/* isData */.$V)(found) ? (0,sbom_data/* field */.ZZ)(found, '#text') : found;
    return typeof text === 'string' && text !== '' ? text : undefined;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/java/pom-family.js


/** By the list of files, which is the same for all of a checkout. */
const pom_family_known = new WeakMap();
/** Each is read once for the whole checkout: they name each other as parents and as dependencies. */
function pomsOf(lockfile) {
    const paths = lockfile.paths();
    const found = pom_family_known.get(paths) ?? readAll(lockfile, paths);
    pom_family_known.set(paths, found);
    return found;
}
async function readAll(lockfile, paths) {
    const byPath = new Map();
    for (const path of paths) {
        if (external_node_path_.posix.basename(path) !== 'pom.xml')
            continue;
        try {
            byPath.set(path, await parsePom((await lockfile.textOf(path)) ?? ''));
        }
        catch {
            // When it is its turn as a lockfile, it says why.
        }
    }
    const byName = new Map();
    for (const [path, pom] of byPath)
        if (pom.artifact !== undefined)
            byName.set(`${pom.group ?? pom.parent?.group}:${pom.artifact}`, path);
    return { byPath, byName };
}
/** No real family is older; a parent that is its own grandparent ends here too. */
const oldest = 20;
function familyOf(pom, path, { byPath }) {
    const family = [pom];
    let at = path;
    let parent = pom.parent;
    while (parent !== undefined && family.length < oldest) {
        at = parentPath(at, parent);
        const next = byPath.get(at);
        if (next === undefined || next.artifact !== parent.artifact)
            break;
        family.push(next);
        parent = next.parent;
    }
    const properties = new Map();
    const managed = new Map();
    for (const one of family.toReversed()) {
        for (const [name, value] of one.properties)
            properties.set(name, value);
        for (const dependency of one.managed)
            if (dependency.version !== undefined && dependency.scope !== 'import')
                managed.set(pom_keyOf(dependency), dependency.version);
    }
    for (const [name, value] of ownProperties(pom))
        properties.set(name, value);
    return {
        stranger: parent,
        version: interpolate(properties.get('project.version') ?? '', properties) || undefined,
        interpolate: (text) => interpolate(text, properties),
        managedVersion: (dependency) => managed.get(pom_keyOf(dependency)),
    };
}
function parentPath(path, { relativePath = '../pom.xml' }) {
    if (relativePath === '')
        return '';
    const found = external_node_path_.posix.join(external_node_path_.posix.dirname(path), relativePath);
    return /\.xml$/.test(found) ? found : external_node_path_.posix.join(found, 'pom.xml');
}
/** What a file says of itself can be named too, with `project.` before it, of old with `pom.` or nothing. */
function ownProperties({ group, artifact, version, parent }) {
    const own = { groupId: group ?? parent?.group, artifactId: artifact, version: version ?? parent?.version };
    const ofParent = { groupId: parent?.group, artifactId: parent?.artifact, version: parent?.version };
    return [
        ...Object.entries(own).flatMap(([name, value]) => ['project.', 'pom.', ''].map((prefix) => [prefix + name, value])),
        ...Object.entries(ofParent).map(([name, value]) => [`project.parent.${name}`, value]),
    ].filter((entry) => entry[1] !== undefined);
}
/** Longer than any version; a property that names itself, or two of the next, never gets there. */
const pom_family_longest = 500;
function interpolate(text, properties) {
    let current = text;
    for (let round = 0; round < oldest && current.length <= pom_family_longest; round += 1) {
        if (!current.includes('${'))
            return current;
        let isUnknown = false;
        current = current.replace(/\$\{([^${}]{1,200})\}/g, (_, name) => {
            const value = properties.get(name.trim());
            isUnknown ||= value === undefined || value.length > pom_family_longest;
            return isUnknown ? '' : (value ?? '');
        });
        if (isUnknown)
            return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/java/maven.js





const maven_project = 'the project';
/**
 * `pom.xml`: what a project asks for, at the versions that it and its parents in the checkout tell. What these packages need
 * is in no file of a checkout, so it is never complete. Plugins of the build are not dependencies.
 */
const maven = {
    id: 'maven',
    ecosystem: 'Maven',
    fileNames: ['pom.xml'],
    isPartial: true,
    async read(lockfile) {
        const graph = createLockGraph(lockfile);
        const pom = await parsePom(lockfile.text);
        const poms = await pomsOf(lockfile);
        const family = familyOf(pom, lockfile.path, poms);
        const version = family.version;
        graph.addProject(maven_project, {
            path: lockfile.folder,
            name: pom.artifact ?? external_node_path_.posix.basename(lockfile.folder),
            ...(version !== undefined && { version }),
            covered: false,
        });
        const foreign = [];
        const versionless = [];
        for (const dependency of pom.dependencies) {
            const name = [dependency.group, dependency.artifact]
                .map((part) => family.interpolate(part) ?? part)
                .join(':');
            const sibling = poms.byName.get(name);
            if (sibling !== undefined)
                linkSibling(graph, name, sibling, dependency);
            else {
                foreign.push(name);
                const found = versionOf(dependency, family);
                if (found === undefined)
                    versionless.push(name);
                else
                    addDependency(graph, name, found, dependency);
            }
        }
        if (versionless.length > 0)
            graph.problem(`${(0,words/* counted */.hS)(versionless.length, 'direct dependency has', 'direct dependencies have')} no version that it or its parents in the checkout tell, so ${versionless.length === 1 ? 'it was' : 'they were'} not checked: ${(0,words/* someOf */.yU)(versionless)}`);
        if (foreign.length > 0)
            graph.problem(`it lists ${(0,words/* counted */.hS)(foreign.length, 'direct dependency', 'direct dependencies')}; what these need was not checked, since Maven writes no lockfile`);
        else if (family.stranger !== undefined)
            graph.problem(`its parent ${family.stranger.group}:${family.stranger.artifact} is not in the checkout, so what that adds was not checked`);
        return graph.build();
    },
};
/** A mere version is what a direct dependency gets; a range or a word such as LATEST is not known before the build. */
function versionOf(dependency, family) {
    const written = dependency.version ?? family.managedVersion(dependency);
    const version = written === undefined ? undefined : family.interpolate(written);
    return version === undefined || /^[[(]|^(?:LATEST|RELEASE)$/.test(version) ? undefined : version;
}
function addDependency(graph, name, version, dependency) {
    const { type, classifier } = dependency;
    const key = [name, version, type, classifier].join(':');
    const qualifiers = { ...(type !== 'jar' && { type }), ...(classifier !== undefined && { classifier }) };
    if (graph.addPackage(key, { name, version, qualifiers }))
        graph.addEdge(maven_project, key, pom_scopeOf(dependency));
}
function linkSibling(graph, name, path, dependency) {
    graph.addProject(name, {
        path: external_node_path_.posix.dirname(path),
        name: name.slice(name.indexOf(':') + 1),
        covered: false,
    });
    graph.addEdge(maven_project, name, pom_scopeOf(dependency));
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

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/npm-range.js
/** Nobody writes a longer one, and the time that the library needs grows with its square. */
const longestRange = 1_024;
/** Whether npm takes a version for a range; what is no range of versions (a tag, an address) is never satisfied. */
async function satisfies(version, range) {
    if (range.length > longestRange || version.length > longestRange)
        return false;
    // npm takes a pre-release for any version, which the library does not.
    if (/^\s*\*?\s*$/.test(range))
        return true;
    const { default: semver } = await __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 2088, 19));
    return semver.satisfies(version, range, { loose: true });
}
/** What is too long to be read counts as one, which no version satisfies. */
async function isRange(text) {
    if (text.length > longestRange)
        return true;
    const { default: semver } = await __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 2088, 19));
    return semver.validRange(text, { loose: true }) !== null;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/npm-scope.js

/** The scope that npm's own flags give an entry; `devOptional` is what both a development and an optional path reach. */
function npm_scope_scopeOf(entry) {
    if ((0,sbom_data/* field */.ZZ)(entry, 'dev') === true)
        return 'development';
    return (0,sbom_data/* field */.ZZ)(entry, 'optional') === true || (0,sbom_data/* field */.ZZ)(entry, 'devOptional') === true ? 'optional' : 'required';
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/npm-packages.js







/**
 * Versions 2 and 3: `packages` maps each place in the tree (`node_modules/a/node_modules/b`, a workspace's folder, `` for
 * the project) to what is there. A dependency is found as Node.js finds it: in the nearest `node_modules` on the way up.
 */
async function readPackages(lockfile, data) {
    const places = (0,sbom_data/* field */.ZZ)(data, 'packages');
    if (!(0,sbom_data/* isData */.$V)(places))
        throw new sbom_data/* Unreadable */.IO('has no "packages", so nothing can be read from it');
    const graph = createLockGraph(lockfile);
    const known = new Map((0,sbom_data/* fieldsOf */.Pf)(places));
    for (const [place, entry] of known)
        npm_packages_addEntry(graph, lockfile, place, entry);
    for (const [place, entry] of known)
        if ((0,sbom_data/* isData */.$V)(entry) && (0,sbom_data/* field */.ZZ)(entry, 'link') !== true)
            npm_packages_addEdges(graph, known, place, entry);
    for (const place of new Set(['', ...known.keys()]))
        if (!place.includes('node_modules/'))
            await compareFolder(graph, lockfile, known, place);
    return graph.build();
}
function npm_packages_addEntry(graph, lockfile, place, entry) {
    if (!(0,sbom_data/* isData */.$V)(entry)) {
        graph.leaveOut(place, 'is not an object');
        return;
    }
    if (place.length > longestPlace) {
        graph.leaveOut(place, 'is longer than a path can be');
        return;
    }
    const resolved = (0,sbom_data/* text */.Qq)(entry, 'resolved');
    if ((0,sbom_data/* field */.ZZ)(entry, 'link') === true) {
        if (resolved === undefined)
            graph.leaveOut(place, 'is a link to nowhere');
        return;
    }
    const inTree = place.lastIndexOf('node_modules/');
    if (inTree < 0) {
        addFolder(graph, lockfile, place, entry);
        return;
    }
    const name = (0,sbom_data/* text */.Qq)(entry, 'name') ?? place.slice(inTree + 'node_modules/'.length);
    graph.addPackage(place, {
        name,
        version: (0,sbom_data/* text */.Qq)(entry, 'version'),
        url: resolved,
        hashes: hashesOf((0,sbom_data/* field */.ZZ)(entry, 'integrity')),
        licenses: licensesOf(entry),
        scope: npm_scope_scopeOf(entry),
        installScript: (0,sbom_data/* field */.ZZ)(entry, 'hasInstallScript') === true,
        deprecated: (0,sbom_data/* text */.Qq)(entry, 'deprecated'),
        bundled: (0,sbom_data/* field */.ZZ)(entry, 'inBundle') === true,
    });
}
function addFolder(graph, lockfile, place, entry) {
    const path = external_node_path_.posix.join(lockfile.folder, place);
    const version = (0,sbom_data/* text */.Qq)(entry, 'version');
    graph.addProject(place, {
        path,
        name: (0,sbom_data/* text */.Qq)(entry, 'name') ?? external_node_path_.posix.basename(path),
        ...(version === undefined ? {} : { version }),
        covered: true,
    });
}
function npm_packages_addEdges(graph, known, place, entry) {
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
    const optional = new Set((0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(entry, 'optionalDependencies')).map(([name]) => name));
    for (const name of optional)
        yield [name, 'optional', false];
    for (const [name] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(entry, 'dependencies')))
        if (!optional.has(name))
            yield [name, 'required', true];
    if (isProject)
        for (const [name] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(entry, 'devDependencies')))
            yield [name, 'development', true];
    const meta = (0,sbom_data/* field */.ZZ)(entry, 'peerDependenciesMeta');
    for (const [name] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(entry, 'peerDependencies')))
        yield [name, (0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)(meta, name), 'optional') === true ? 'optional-peer' : 'required', false];
}
/** npm copies what a `package.json` asks for into the entry of its folder; the project itself has one even if it is empty. */
async function compareFolder(graph, lockfile, known, place) {
    const manifest = await lockfile.manifest(external_node_path_.posix.join(lockfile.folder, place));
    if (manifest === undefined)
        return;
    const locked = new Map();
    for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
        for (const [name, range] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(known.get(place), group)))
            locked.set(name, [...(locked.get(name) ?? []), String(range)]);
    for (const [name, { range }] of manifest.dependencies)
        if (locked.has(name) && (await isServedByFolder(known, place, name, range)))
            locked.set(name, []);
    compareWithManifest(graph, place === '' ? 'the project' : place, manifest, locked);
}
/** Release tools raise the range of a sibling together with its version, and npm goes on linking it. */
async function isServedByFolder(known, place, name, range) {
    const target = linkTarget(known.get(resolve(known, place, name) ?? ''));
    const version = (0,sbom_data/* text */.Qq)(known.get(target ?? ''), 'version');
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
    return (0,sbom_data/* field */.ZZ)(entry, 'link') === true ? (0,sbom_data/* text */.Qq)(entry, 'resolved') : undefined;
}
/** `license` is a string today; old packages have `{ type }` or a list of these (docs.npmjs.com, package.json). */
function licensesOf(entry) {
    const license = (0,sbom_data/* field */.ZZ)(entry, 'license');
    const all = Array.isArray(license) ? license : [license];
    return all.flatMap((one) => (typeof one === 'string' ? [one] : ((0,sbom_data/* text */.Qq)(one, 'type') ?? [])));
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/npm-tree.js







/**
 * Version 1: `dependencies` nests as `node_modules` does, `requires` names what an entry needs. What the project itself
 * asks for is only in its `package.json`.
 */
async function readTree(lockfile, data) {
    const listed = (0,sbom_data/* field */.ZZ)(data, 'dependencies');
    if (listed !== undefined && !(0,sbom_data/* isData */.$V)(listed))
        throw new sbom_data/* Unreadable */.IO('has "dependencies" that are no object');
    const graph = createLockGraph(lockfile);
    const root = { key: '', name: '', entry: data, children: new Map() };
    const places = [root];
    // Grows while it is walked: the nesting of a hostile file must not become the depth of a call stack.
    for (const parent of places)
        for (const [name, entry] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(parent.entry, 'dependencies'))) {
            const key = `${parent.key}/${name}`;
            if (!(0,sbom_data/* isData */.$V)(entry)) {
                graph.leaveOut(key, 'is not an object');
                continue;
            }
            const place = { key, name, entry, parent, children: new Map() };
            parent.children.set(name, place);
            places.push(place);
        }
    const manifest = await lockfile.manifest(lockfile.folder);
    addProject(graph, '', lockfile.folder, (0,sbom_data/* text */.Qq)(data, 'name') ?? manifest?.name, (0,sbom_data/* text */.Qq)(data, 'version') ?? manifest?.version);
    addWishes(graph, root, manifest, root.children.keys());
    await compareRanges(graph, root, manifest);
    for (const place of places.slice(1))
        await addPlace(graph, lockfile, place);
    return graph.build();
}
async function addPlace(graph, lockfile, place) {
    const { key, entry } = place;
    const written = (0,sbom_data/* text */.Qq)(entry, 'version') ?? '';
    // An optional dependency that npm could not find leaves an entry with nothing in it but that it is optional.
    if (written === '' && (0,sbom_data/* field */.ZZ)(entry, 'optional') === true)
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
            url: isAddress(written) ? written : (0,sbom_data/* text */.Qq)(entry, 'resolved'),
            hashes: hashesOf((0,sbom_data/* field */.ZZ)(entry, 'integrity')),
            scope: npm_scope_scopeOf(entry),
            bundled: (0,sbom_data/* field */.ZZ)(entry, 'bundled') === true,
        });
    }
    if (folder !== undefined)
        await compareRanges(graph, place, manifest);
    addWishes(graph, place, manifest, (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(entry, 'requires')).map(([name]) => name));
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
        const written = (0,sbom_data/* text */.Qq)(find(place, name)?.entry, 'version');
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
    const scope = npm_scope_scopeOf(target?.entry);
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
    return (0,sbom_source/* isUrl */.gU)(written) || (0,sbom_source/* isGit */.JL)(written);
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
        const data = (0,parse_text/* parseJson */.qF)(lockfile.text);
        const version = (0,sbom_data/* field */.ZZ)(data, 'lockfileVersion') ?? versionOfOld(data);
        if (version === 1)
            return readTree(lockfile, data);
        if (version === 2 || version === 3)
            return readPackages(lockfile, data);
        throw new sbom_data/* Unreadable */.IO(`has lockfileVersion ${JSON.stringify(version) ?? 'none'}; npm's versions 1, 2 and 3 can be read`);
    },
};
/** npm before 5 wrote npm-shrinkwrap.json without a version, in the shape of version 1: nothing else is one. */
function versionOfOld(data) {
    const isOld = (0,sbom_data/* isData */.$V)((0,sbom_data/* field */.ZZ)(data, 'dependencies')) || (0,sbom_data/* fieldsOf */.Pf)(data).every(([key]) => /^(?:name|version)$/.test(key));
    return isOld ? 1 : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/php/composer-hash.js


/** The parts of a `composer.json` that decide what is installed (Composer/Package/Locker.php, getContentHash). */
const relevant = [
    'name',
    'version',
    'require',
    'require-dev',
    'conflict',
    'replace',
    'provide',
    'minimum-stability',
    'prefer-stable',
    'repositories',
    'extra',
];
/**
 * What Composer writes into its lockfile as `content-hash`: the MD5 of the parts of `composer.json` that decide what is
 * installed, as PHP writes them in JSON. Undefined where JavaScript cannot tell what PHP would write.
 */
function contentHashOf(manifest) {
    const parts = relevant
        .filter((key) => (0,sbom_data/* field */.ZZ)(manifest, key) !== undefined && (0,sbom_data/* field */.ZZ)(manifest, key) !== null)
        .map((key) => [key, (0,sbom_data/* field */.ZZ)(manifest, key)]);
    const platform = (0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)(manifest, 'config'), 'platform');
    if (platform !== undefined && platform !== null)
        parts.push(['config', { platform }]);
    const written = phpJson(Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1))));
    return written === undefined ? undefined : (0,external_node_crypto_.createHash)('md5').update(written).digest('hex');
}
/** That of PHP's own `json_encode` is 512. */
const composer_hash_deepest = 100;
/** As `json_encode` of PHP: `/` and what is not ASCII escaped, an empty object as `[]`, since PHP knows arrays only. */
function phpJson(value, depth = 0) {
    if (depth > composer_hash_deepest)
        return undefined;
    if (typeof value === 'number' && !Number.isSafeInteger(value))
        return undefined;
    if (Array.isArray(value) || (0,sbom_data/* isData */.$V)(value)) {
        const entries = Object.entries(value);
        // JavaScript moves keys that are numbers to the front, and PHP makes lists of them.
        if ((0,sbom_data/* isData */.$V)(value) && entries.some(([key]) => /^(?:0|-?[1-9]\d*)$/.test(key)))
            return undefined;
        const inner = entries.map(([key, item]) => {
            const written = phpJson(item, depth + 1);
            return written === undefined || Array.isArray(value) ? written : `${phpText(key)}:${written}`;
        });
        if (inner.includes(undefined))
            return undefined;
        return (0,sbom_data/* isData */.$V)(value) && entries.length > 0 ? `{${inner.join(',')}}` : `[${inner.join(',')}]`;
    }
    return typeof value === 'string' ? phpText(value) : JSON.stringify(value);
}
function phpText(text) {
    return JSON.stringify(text)
        .replaceAll('/', '\\/')
        .replace(/[\u007f-\uffff]/g, (unit) => unit === '\u007f' ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/php/composer.js







const composer_project = 'the project';
/** Any of them would do for whoever needs the name. */
const mostProviders = 20;
/** `composer.lock` (getcomposer.org, composer.json schema): `packages`, and `packages-dev` for development only. */
const composer = {
    id: 'composer',
    ecosystem: 'Packagist',
    fileNames: ['composer.lock'],
    async read(lockfile) {
        const graph = createLockGraph(lockfile);
        const data = (0,parse_text/* parseJson */.qF)(lockfile.text);
        const packages = composer_entriesOf(data, 'packages');
        const entries = [
            ...packages.map((entry) => ({ entry, scope: 'required' })),
            ...composer_entriesOf(data, 'packages-dev', []).map((entry) => ({ entry, scope: 'development' })),
        ];
        const manifest = await manifestBeside(lockfile, graph);
        const version = (0,sbom_data/* text */.Qq)(manifest, 'version');
        graph.addProject(composer_project, {
            path: lockfile.folder,
            name: (0,sbom_data/* text */.Qq)(manifest, 'name') ?? external_node_path_.posix.basename(lockfile.folder),
            ...(version !== undefined && { version }),
            covered: true,
        });
        const provided = new Map();
        const provide = (name, key) => {
            const known = provided.get(name);
            if (known === undefined)
                provided.set(name, [key]);
            else if (known.length < mostProviders)
                known.push(key);
        };
        for (const [index, { entry, scope }] of entries.entries()) {
            if (!(0,sbom_data/* isData */.$V)(entry)) {
                graph.leaveOut(`entry ${index + 1}`, 'is not an object');
                continue;
            }
            const key = composer_keyOf((0,sbom_data/* text */.Qq)(entry, 'name') ?? `entry ${index + 1}`);
            if (!composer_addEntry(graph, lockfile, key, entry, scope))
                continue;
            for (const group of ['replace', 'provide'])
                for (const [name] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(entry, group)))
                    provide(composer_keyOf(name), key);
        }
        const link = (from, wishes, kind) => {
            for (const [name] of (0,sbom_data/* fieldsOf */.Pf)(wishes)) {
                if (composer_isPlatform(name))
                    continue;
                const found = graph.has(composer_keyOf(name)) ? [composer_keyOf(name)] : (provided.get(composer_keyOf(name)) ?? []);
                for (const to of found)
                    graph.addEdge(from, to, kind);
                if (found.length === 0)
                    graph.missing(from, name);
            }
        };
        link(composer_project, (0,sbom_data/* field */.ZZ)(manifest, 'require'), 'required');
        link(composer_project, (0,sbom_data/* field */.ZZ)(manifest, 'require-dev'), 'development');
        for (const { entry } of entries) {
            const key = composer_keyOf((0,sbom_data/* text */.Qq)(entry, 'name') ?? '');
            if (graph.has(key))
                link(key, (0,sbom_data/* field */.ZZ)(entry, 'require'), 'required');
        }
        return graph.build();
    },
};
function composer_entriesOf(data, group, otherwise) {
    const found = (0,sbom_data/* field */.ZZ)(data, group) ?? otherwise;
    if (!Array.isArray(found))
        throw new sbom_data/* Unreadable */.IO(`has no list of "${group}", so nothing can be read from it`);
    return found;
}
/** Its dependencies are those that were locked when the digest that Composer keeps of it is still the same. */
async function manifestBeside(lockfile, graph) {
    const name = external_node_path_.posix.basename(lockfile.path).replace(/\.lock$/, '.json');
    const source = await textBeside(lockfile, graph, name);
    if (source === undefined)
        return undefined;
    try {
        const manifest = (0,parse_text/* parseJson */.qF)(source);
        const written = (0,sbom_data/* text */.Qq)((0,parse_text/* parseJson */.qF)(lockfile.text), 'content-hash');
        const today = contentHashOf(manifest);
        if (written !== undefined && today !== undefined && written !== today)
            graph.problem(`${name} was changed after it was written, so it is out of date: run 'composer update --lock'`);
        return manifest;
    }
    catch (thrown) {
        if (!(thrown instanceof sbom_data/* Unreadable */.IO))
            throw thrown;
        graph.problem(`${name} ${thrown.message}`);
        return undefined;
    }
}
function composer_addEntry(graph, lockfile, key, entry, scope) {
    const [name, version] = [(0,sbom_data/* text */.Qq)(entry, 'name'), (0,sbom_data/* text */.Qq)(entry, 'version')];
    const [dist, source] = [(0,sbom_data/* field */.ZZ)(entry, 'dist'), (0,sbom_data/* field */.ZZ)(entry, 'source')];
    if ((0,sbom_data/* text */.Qq)(dist, 'type') === 'path') {
        const path = external_node_path_.posix.join(lockfile.folder, (0,sbom_data/* text */.Qq)(dist, 'url') ?? '.');
        graph.addProject(key, {
            path,
            name: name ?? key,
            ...(version !== undefined && { version }),
            covered: true,
        });
        return true;
    }
    const sha1 = /^[0-9a-f]{40}$/.exec((0,sbom_data/* text */.Qq)(dist, 'shasum') ?? '')?.[0];
    const licenses = (0,sbom_data/* field */.ZZ)(entry, 'license');
    // Packagist asks to be told of installs; what comes from a repository of its own has nobody to tell.
    const isFromGit = (0,sbom_data/* field */.ZZ)(entry, 'notification-url') === undefined && (0,sbom_data/* text */.Qq)(source, 'type') === 'git';
    return graph.addPackage(key, {
        name,
        version,
        ...(isFromGit && { qualifiers: (0,sbom_source/* gitSource */.Ym)((0,sbom_data/* text */.Qq)(source, 'url') ?? '', (0,sbom_data/* text */.Qq)(source, 'reference')) }),
        hashes: sha1 === undefined ? [] : [{ algorithm: 'SHA-1', hex: sha1 }],
        licenses: (Array.isArray(licenses) ? licenses : [licenses]).filter((one) => typeof one === 'string'),
        scope,
    });
}
function composer_keyOf(name) {
    return name.toLowerCase();
}
/** PHP itself, its extensions and libraries, and Composer: nothing that Composer installs (getcomposer.org, platform packages). */
function composer_isPlatform(name) {
    return /^(?:php(?:-[a-z0-9]+)?|hhvm|(?:ext|lib)-[^/]+|composer(?:-[a-z]+-api)?)$/i.test(name);
}

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
    const replaced = new Map((0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(document, 'overrides')).map(([selector, range]) => [overriddenBy(selector), range]));
    const isRewritten = (0,sbom_data/* field */.ZZ)(document, 'pnpmfileChecksum') !== undefined;
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
    const known = ['dependencies', 'optionalDependencies'].flatMap((group) => (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(snapshot, group)));
    compareWithManifest(graph, folder, await lockfile.manifest(external_node_path_.posix.join(lockfile.folder, folder)), new Map(known.map(([name]) => [name, []])), { mayBeAbsent: ({ range, kind }) => kind !== 'required' || range.startsWith('link:') });
}
function* rangesOf(importer) {
    const specifiers = (0,sbom_data/* field */.ZZ)(importer, 'specifiers');
    for (const group of groups)
        for (const [name, wanted] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(importer, group)))
            yield [name, (0,sbom_data/* text */.Qq)(wanted, 'specifier') ?? (0,sbom_data/* text */.Qq)(specifiers, name)];
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
        const graph = createLockGraph(lockfile);
        // pnpm can put what it installs for itself into a document of its own, before the project's.
        const documents = await (0,parse_text/* parseYaml */.hN)(lockfile.text);
        for (const [index, document] of documents.entries()) {
            const dialect = dialectOf((0,sbom_data/* field */.ZZ)(document, 'lockfileVersion'));
            if (dialect === undefined)
                throw new sbom_data/* Unreadable */.IO(`has lockfileVersion ${JSON.stringify((0,sbom_data/* field */.ZZ)(document, 'lockfileVersion'))}; pnpm's versions 5, 6 and 9 can be read`);
            await readDocument(graph, lockfile, document, dialect, index < documents.length - 1);
        }
        return graph.build();
    },
};
async function readDocument(graph, lockfile, document, dialect, isForPnpm) {
    const importers = importersOf(document);
    for (const [folder] of importers)
        await pnpm_addProject(graph, lockfile, folder, true);
    const entries = pnpm_entriesOf(graph, document);
    const keyOf = new Map();
    for (const [path, entry] of entries) {
        const directory = (0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)(entry.described, 'resolution'), 'directory');
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
            for (const [alias, wanted] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(importer, group))) {
                const to = await target(folder, alias, typeof wanted === 'string' ? wanted : (0,sbom_data/* text */.Qq)(wanted, 'version'));
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
            for (const [alias, ref] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(snapshot, group))) {
                const to = await target('.', alias, typeof ref === 'string' ? ref : undefined);
                const isOptionalPeer = (0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)(described, 'peerDependenciesMeta'), alias), 'optional') === 'true';
                if (to !== undefined)
                    graph.addEdge(from, to, isOptionalPeer ? 'optional-peer' : kind);
                else if (kind === 'required')
                    graph.missing(path, alias);
            }
    }
}
/** Without workspaces, versions before 9 put what the one project asks for at the top. */
function importersOf(document) {
    const importers = (0,sbom_data/* field */.ZZ)(document, 'importers');
    return importers === undefined ? [['.', document]] : (0,sbom_data/* fieldsOf */.Pf)(importers);
}
function pnpm_entriesOf(graph, document) {
    const packages = new Map((0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(document, 'packages')));
    const snapshots = (0,sbom_data/* field */.ZZ)(document, 'snapshots');
    const entries = new Map();
    for (const [path, snapshot] of snapshots === undefined ? packages : (0,sbom_data/* fieldsOf */.Pf)(snapshots)) {
        const described = packages.get(path) ?? packages.get(path.split('(', 1)[0] ?? '');
        if ((0,sbom_data/* isData */.$V)(snapshot) && (0,sbom_data/* isData */.$V)(described))
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
    const name = (0,sbom_data/* text */.Qq)(described, 'name') ?? parsed?.name;
    const version = (0,sbom_data/* text */.Qq)(described, 'version') ?? parsed?.version;
    const resolution = (0,sbom_data/* field */.ZZ)(described, 'resolution');
    // The path of a registry's package ends in its version, which decides what is installed.
    const fromRegistry = parsed !== undefined && /^\d/.test(parsed.version);
    if (fromRegistry && (name !== parsed.name || version !== parsed.version)) {
        graph.leaveOut(path, 'gives itself another name or version');
        return false;
    }
    const repo = (0,sbom_data/* text */.Qq)(resolution, 'repo');
    const url = repo === undefined ? (0,sbom_data/* text */.Qq)(resolution, 'tarball') : `${gitUrl(repo)}#${(0,sbom_data/* text */.Qq)(resolution, 'commit') ?? ''}`;
    return graph.addPackage(path, {
        name,
        version,
        url,
        hashes: hashesOf((0,sbom_data/* field */.ZZ)(resolution, 'integrity')),
        scope: (0,sbom_data/* field */.ZZ)(described, 'dev') === 'true'
            ? 'development'
            : (0,sbom_data/* field */.ZZ)(snapshot, 'optional') === 'true'
                ? 'optional'
                : 'required',
        // pnpm writes it of every optional package that it did not unpack, to be sure: it tells of no script then.
        installScript: (0,sbom_data/* field */.ZZ)(described, 'requiresBuild') === 'true' && (0,sbom_data/* field */.ZZ)(snapshot, 'optional') !== 'true',
        deprecated: (0,sbom_data/* text */.Qq)(described, 'deprecated'),
    });
}
function gitUrl(repo) {
    return /^(?:git[+:@]|ssh:)/.test(repo) ? repo : `git+${repo}`;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/pub.js







/**
 * `pubspec.lock` (dart.dev, pub). It has no graph: it says which packages the project needs directly, and lists the others.
 */
const pub = {
    id: 'pub',
    ecosystem: 'Pub',
    fileNames: ['pubspec.lock'],
    async read(lockfile) {
        const [data] = await (0,parse_text/* parseYaml */.hN)(lockfile.text);
        const packages = (0,sbom_data/* field */.ZZ)(data, 'packages');
        // Without a dependency the list is an empty scalar.
        if (!(0,sbom_data/* isData */.$V)(packages) && packages !== '' && packages !== null)
            throw new sbom_data/* Unreadable */.IO('has no "packages", so it is no lockfile of Dart');
        const graph = createLockGraph(lockfile);
        const root = await pub_addProject(graph, lockfile, lockfile.folder);
        const members = (0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(root, 'workspace')).filter((item) => typeof item === 'string');
        const asking = [[pub_keyOf(lockfile.folder), root]];
        for (const member of members) {
            const folder = external_node_path_.posix.join(lockfile.folder, member);
            if (!graph.has(pub_keyOf(folder)))
                asking.push([pub_keyOf(folder), await pub_addProject(graph, lockfile, folder)]);
        }
        for (const [name, entry] of (0,sbom_data/* fieldsOf */.Pf)(packages))
            pub_addEntry(graph, lockfile, name, entry);
        const siblings = new Map(asking.map(([key, manifest]) => [(0,sbom_data/* text */.Qq)(manifest, 'name') ?? '', key]));
        for (const [key, manifest] of asking)
            joinWishes(graph, siblings, key, manifest, pub_groups);
        for (const [name, entry] of (0,sbom_data/* fieldsOf */.Pf)(packages)) {
            const folder = folderOf(lockfile, entry);
            if (folder === undefined)
                continue;
            // Only of the packages that are developed here is it known what they need for that.
            joinWishes(graph, siblings, name, await readPubspec(graph, lockfile, folder), pub_groups.slice(0, 1));
        }
        for (const [name, entry] of (0,sbom_data/* fieldsOf */.Pf)(packages))
            joinDirect(graph, lockfile, name, entry);
        return graph.build();
    },
};
function pub_keyOf(folder) {
    return `project ${folder}`;
}
/** As the `pubspec.yaml` of its folder says, which is what is returned. */
async function pub_addProject(graph, lockfile, folder) {
    const manifest = await readPubspec(graph, lockfile, folder);
    const version = (0,sbom_data/* text */.Qq)(manifest, 'version');
    graph.addProject(pub_keyOf(folder), {
        path: folder,
        name: (0,sbom_data/* text */.Qq)(manifest, 'name') ?? external_node_path_.posix.basename(folder),
        ...(version === undefined ? {} : { version }),
        covered: true,
    });
    return manifest;
}
async function readPubspec(graph, lockfile, folder) {
    const path = external_node_path_.posix.join(folder, 'pubspec.yaml');
    try {
        const source = await lockfile.textOf(path);
        return source === undefined ? undefined : (await (0,parse_text/* parseYaml */.hN)(source))[0];
    }
    catch (thrown) {
        graph.problem(`what it was written for is not known: ${(0,why_unreadable/* whyUnreadable */._)(path, thrown)}`);
        return undefined;
    }
}
/** Of a package of the checkout. */
function folderOf(lockfile, entry) {
    const description = (0,sbom_data/* field */.ZZ)(entry, 'description');
    const path = (0,sbom_data/* text */.Qq)(description, 'path');
    if ((0,sbom_data/* text */.Qq)(entry, 'source') !== 'path' || path === undefined || external_node_path_.posix.isAbsolute(path))
        return undefined;
    return (0,sbom_data/* field */.ZZ)(description, 'relative') === 'true' ? external_node_path_.posix.join(lockfile.folder, path) : undefined;
}
function pub_addEntry(graph, lockfile, name, entry) {
    const description = (0,sbom_data/* field */.ZZ)(entry, 'description');
    const version = (0,sbom_data/* text */.Qq)(entry, 'version');
    switch ((0,sbom_data/* text */.Qq)(entry, 'source')) {
        case 'path': {
            const path = folderOf(lockfile, entry);
            if (path === undefined)
                graph.leaveOut(name, 'is at a place outside of the checkout');
            else
                graph.addProject(name, { path, name, ...(version !== undefined && { version }), covered: true });
            return;
        }
        case 'hosted':
            graph.addPackage(name, {
                name: (0,sbom_data/* text */.Qq)(description, 'name') ?? name,
                version,
                hashes: digestOf(`sha256:${(0,sbom_data/* text */.Qq)(description, 'sha256') ?? ''}`),
            });
            return;
        case 'git':
            graph.addPackage(name, { name, version, qualifiers: gitOf(description) });
            return;
        case 'sdk': // comes with Dart or Flutter, whose version the file does not tell
            graph.addPackage(name, { name, version });
            return;
        default:
            graph.leaveOut(name, 'has a source of an unknown kind');
    }
}
function gitOf(description) {
    return (0,sbom_source/* gitSource */.Ym)((0,sbom_data/* text */.Qq)(description, 'url') ?? '', (0,sbom_data/* text */.Qq)(description, 'resolved-ref'));
}
const pub_groups = [
    ['dependencies', 'required'],
    ['dev_dependencies', 'development'],
];
/** Members of a workspace need each other without an entry in the lockfile. */
function joinWishes(graph, siblings, key, manifest, asked) {
    for (const [group, kind] of asked)
        for (const [name] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(manifest, group))) {
            const target = graph.has(name) ? name : siblings.get(name);
            if (target === undefined)
                graph.missing(key, name);
            else
                graph.addEdge(key, target, kind);
        }
}
/** What the file itself says of the project beside it, which is all that is known without its `pubspec.yaml`. */
function joinDirect(graph, lockfile, name, entry) {
    const kind = (0,sbom_data/* text */.Qq)(entry, 'dependency') ?? '';
    if (!kind.startsWith('direct') || !graph.has(name))
        return;
    graph.addEdge(pub_keyOf(lockfile.folder), name, kind === 'direct dev' ? 'development' : 'required');
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/python/pep508.js

/** The spelling that is the same for all spellings of one name (PEP 503). */
const pypiName = ecosystems/* ecosystems */.u.PyPI.canonical;
const shape = /^([A-Za-z0-9](?:[\w.-]{0,212}[A-Za-z0-9])?)\s{0,20}(?:\[[^\]]{0,500}\])?\s{0,20}(.*)$/s;
/** Undefined for what is no requirement with a name. */
function parseRequirement(text) {
    const [, name, rest = ''] = shape.exec(text.trim()) ?? [];
    if (name === undefined)
        return undefined;
    const isUrl = rest.startsWith('@');
    // The marker of a URL is set apart by a space, since a URL may hold a semicolon.
    const parting = isUrl ? rest.search(/\s;/) : rest.indexOf(';');
    const wanted = (parting < 0 ? rest : rest.slice(0, parting)).trim();
    const marker = parting < 0 ? '' : rest.slice(rest.indexOf(';', parting) + 1).trim();
    const given = marker === '' ? {} : { marker };
    if (isUrl)
        return { name, specifier: '', url: wanted.slice(1).trim(), ...given };
    const specifier = wanted.replace(/^\((.*)\)$/s, '$1').trim();
    return /^(?:[~=!<>]|$)/.test(specifier) ? { name, specifier, ...given } : undefined;
}
/** The one version that a specifier allows: `==1.2` or `===1.2`, among others or alone. */
function pinnedVersion(specifier) {
    for (const clause of specifier.split(',')) {
        const version = /^\s*={2,3}\s*([^\s*]+)\s*$/.exec(clause)?.[1];
        if (version !== undefined)
            return version;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/python/locked.js

/** Of one package. More would let a made-up lockfile ask for the square of its size in work. */
const mostVersions = 20;
function createLocked() {
    const byName = new Map();
    const keys = new Map();
    return {
        add(name, entry) {
            const known = byName.get(pypiName(name));
            if (known === undefined)
                byName.set(pypiName(name), [entry]);
            else if (known.length < mostVersions && !known.some((one) => isSame(one, entry)))
                known.push(entry);
        },
        find: (name) => byName.get(pypiName(name)) ?? [],
        newKey(name, version) {
            const base = version === undefined ? name : `${name}@${version}`;
            const count = (keys.get(base) ?? 0) + 1;
            keys.set(base, count);
            return count === 1 ? base : `${base} (${count})`;
        },
        all: () => [...byName.values()].flat(),
    };
}
/** Such as the entries that PDM has for the extras of a package. */
function isSame(a, b) {
    return a.version === b.version && a.folder === b.folder;
}
/** Joins a project with what it asks for, and says what the lockfile does not hold or holds in another version. */
async function locked_joinWishes(graph, project, wishes, locked) {
    for (const { name, kind, specifier, isConditional } of wishes) {
        const entries = locked.find(name);
        const fitting = await fittingOf(entries, specifier);
        if (entries.length === 0 && !isConditional)
            graph.missing(project.label, name);
        else if (entries.length > 0 && fitting.length === 0 && !isConditional)
            graph.outdated(project.label, name, specifier, entries.map(({ version }) => version).join(' or '));
        for (const { key } of fitting.length > 0 ? fitting : entries)
            if (key !== project.key)
                graph.addEdge(project.key, key, kind);
    }
}
/** Those whose version a specifier (PEP 440) allows; all of them when it is none. */
async function fittingOf(entries, specifier) {
    if (specifier === '' || entries.length === 0)
        return entries;
    const { satisfies, validRange } = await __webpack_require__.e(/* import() */ 9687).then(__webpack_require__.bind(__webpack_require__, 9687));
    if (specifier.length > 500 || !validRange(specifier))
        return entries;
    return entries.filter(({ version }) => version === undefined || satisfies(version, specifier, { prereleases: true }));
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/python/poetry-range.js
/**
 * A range in Poetry's own spelling as PEP 440 has it: `^1.2` is `>=1.2,<2`, `~1.2` is `>=1.2,<1.3`, a bare version is `==`.
 * Empty, so that any version fits, for what cannot be said so.
 */
function toSpecifier(range) {
    if (range.includes('||') || range.includes('|'))
        return '';
    return range
        .split(',')
        .map((part) => clause(part.trim()))
        .filter((part) => part !== '')
        .join(',');
}
function clause(part) {
    if (part === '*' || part === '')
        return '';
    const [, operator = '', version = ''] = /^(\^|~(?!=)|)\s*v?(\d[\w.*+!-]*)$/.exec(part) ?? [];
    if (version === '')
        return part;
    if (operator === '')
        return `==${version}`;
    const numbers = /^\d+(?:\.\d+)*/.exec(version)?.[0].split('.').map(Number) ?? [];
    const firstNonZero = numbers.findIndex((number) => number > 0);
    const caret = firstNonZero < 0 ? numbers.length - 1 : firstNonZero;
    const raised = operator === '^' ? caret : Math.min(1, numbers.length - 1);
    const end = [...numbers.slice(0, raised), (numbers[raised] ?? 0) + 1].join('.');
    return `>=${version},<${end}`;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/python/pyproject.js






/** Undefined when the folder has none; one that cannot be read becomes a problem of the lockfile. */
async function readPyproject(graph, lockfile, folder) {
    const path = external_node_path_.posix.join(folder, 'pyproject.toml');
    try {
        const source = await lockfile.textOf(path);
        return source === undefined ? undefined : parsePyproject(await (0,parse_text/* parseToml */.MT)(source));
    }
    catch (thrown) {
        graph.problem(`what it was written for is not known: ${(0,why_unreadable/* whyUnreadable */._)(path, thrown)}`);
        return undefined;
    }
}
/** PEP 621 and 735, and what Poetry, PDM and uv have of their own. */
function parsePyproject(data) {
    const project = (0,sbom_data/* field */.ZZ)(data, 'project');
    const tool = (0,sbom_data/* field */.ZZ)(data, 'tool');
    const poetry = (0,sbom_data/* field */.ZZ)(tool, 'poetry');
    const name = (0,sbom_data/* text */.Qq)(project, 'name') ?? (0,sbom_data/* text */.Qq)(poetry, 'name');
    const version = (0,sbom_data/* text */.Qq)(project, 'version') ?? (0,sbom_data/* text */.Qq)(poetry, 'version');
    const groups = [
        ...(0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(data, 'dependency-groups')),
        ...(0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)(tool, 'pdm'), 'dev-dependencies')),
    ];
    const wishes = [
        ...requirements((0,sbom_data/* field */.ZZ)(project, 'dependencies'), 'required'),
        ...(0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(project, 'optional-dependencies')).flatMap(([extra, list]) => requirements(list, 'optional', extra)),
        ...groups.flatMap(([group, list]) => requirements(list, 'development', group)),
        ...requirements((0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)(tool, 'uv'), 'dev-dependencies'), 'development', 'dev'),
        ...poetryWishes((0,sbom_data/* field */.ZZ)(poetry, 'dependencies'), 'required'),
        ...poetryWishes((0,sbom_data/* field */.ZZ)(poetry, 'dev-dependencies'), 'development', 'dev'),
        ...(0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(poetry, 'group')).flatMap(([group, table]) => poetryWishes((0,sbom_data/* field */.ZZ)(table, 'dependencies'), 'development', group)),
    ];
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        wishes,
        isStatic: (0,sbom_data/* field */.ZZ)(project, 'name') !== undefined && !(0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(project, 'dynamic')).includes('dependencies'),
    };
}
/** What is no text includes another group, which is read itself. */
function requirements(list, kind, group) {
    return (0,sbom_data/* itemsOf */.S3)(list).flatMap((item) => {
        const wanted = typeof item === 'string' ? parseRequirement(item) : undefined;
        if (wanted === undefined)
            return [];
        return {
            name: pypiName(wanted.name),
            kind,
            specifier: wanted.specifier,
            isConditional: wanted.marker !== undefined,
            ...(group === undefined ? {} : { group }),
        };
    });
}
/** A range, a table with more about it, or a list of these for different platforms. */
function poetryWishes(table, kind, group) {
    return (0,sbom_data/* fieldsOf */.Pf)(table).flatMap(([name, wanted]) => {
        if (pypiName(name) === 'python')
            return [];
        const isList = Array.isArray(wanted);
        const range = typeof wanted === 'string' ? wanted : isList ? '' : ((0,sbom_data/* text */.Qq)(wanted, 'version') ?? '');
        const conditions = ['markers', 'python', 'platform'];
        return {
            name: pypiName(name),
            kind: (0,sbom_data/* field */.ZZ)(wanted, 'optional') === true ? 'optional' : kind,
            specifier: toSpecifier(range),
            isConditional: isList || conditions.some((key) => (0,sbom_data/* field */.ZZ)(wanted, key) !== undefined),
            ...(group === undefined ? {} : { group }),
        };
    });
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/python/join-root.js




/**
 * Adds the project of a lockfile that does not describe it, as its `pyproject.toml` does. `groups` are the extras and
 * dependency groups that the lockfile says it holds, where it can leave some out: any other is held when all of it is there.
 */
async function joinRoot(graph, lockfile, locked, groups) {
    const manifest = await readPyproject(graph, lockfile, lockfile.folder);
    const key = `project ${lockfile.folder}`;
    graph.addProject(key, {
        path: lockfile.folder,
        name: manifest?.name ?? external_node_path_.posix.basename(lockfile.folder),
        ...(manifest?.version === undefined ? {} : { version: manifest.version }),
        covered: true,
    });
    const wishes = manifest?.wishes ?? [];
    const open = new Set(wishes.flatMap(({ group, name, isConditional }) => {
        if (group === undefined || groups === undefined)
            return [];
        const isLocked = groups.includes(group) || isConditional || locked.find(name).length > 0;
        return isLocked ? [] : group;
    }));
    const lockedWishes = wishes.filter(({ group }) => group === undefined || !open.has(group));
    await locked_joinWishes(graph, { key, label: 'the project' }, lockedWishes, locked);
    if (open.size > 0)
        graph.problem(`it does not hold what the groups ${(0,words/* someOf */.yU)([...open])} of pyproject.toml ask for`);
}
/**
 * Completes the projects that a lockfile names as folders: it holds what their `pyproject.toml` ask for. What code tells
 * when a project is built is not known to be in it.
 */
async function joinFolders(graph, lockfile, locked) {
    for (const { key, folder } of locked.all()) {
        if (folder === undefined || folder.startsWith('..'))
            continue;
        const manifest = await readPyproject(graph, lockfile, folder);
        if (manifest === undefined)
            continue;
        const { name = external_node_path_.posix.basename(folder), version, isStatic, wishes } = manifest;
        graph.addProject(key, {
            path: folder,
            name,
            ...(version === undefined ? {} : { version }),
            covered: isStatic,
        });
        const own = wishes.filter(({ group }) => group === undefined);
        await locked_joinWishes(graph, { key, label: folder }, own, locked);
    }
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/python/pdm.js









/** `pdm.lock`, versions 4.x (pdm-project.org, lock file). */
const pdm = {
    id: 'pdm',
    ecosystem: 'PyPI',
    fileNames: ['pdm.lock'],
    async read(lockfile) {
        const data = await (0,parse_text/* parseToml */.MT)(lockfile.text);
        const metadata = (0,sbom_data/* field */.ZZ)(data, 'metadata');
        const version = (0,sbom_data/* text */.Qq)(metadata, 'lock_version');
        if (version === undefined)
            throw new sbom_data/* Unreadable */.IO('has no lock_version, so it is no lockfile of PDM');
        if (!version.startsWith('4.'))
            throw new sbom_data/* Unreadable */.IO(`has lock_version ${version.slice(0, 20)}; PDM's versions 4.0 to 4.x can be read`);
        const graph = createLockGraph(lockfile);
        const locked = createLocked();
        const entries = [];
        for (const entry of (0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(data, 'package'))) {
            if (!(0,sbom_data/* isData */.$V)(entry)) {
                graph.leaveOut('a package', 'is not a table');
                continue;
            }
            const key = pdm_addEntry(graph, lockfile, locked, entry, metadata);
            if (key !== undefined)
                entries.push([key, entry]);
        }
        for (const [key, entry] of entries)
            await pdm_addEdges(graph, locked, key, entry);
        // Before groups were written, only the default ones could be locked.
        const groups = (0,sbom_data/* field */.ZZ)(metadata, 'groups');
        await joinRoot(graph, lockfile, locked, Array.isArray(groups) ? groups : undefined);
        return graph.build();
    },
};
/** A package and each set of its extras have entries of their own, with one name and version. */
function pdm_addEntry(graph, lockfile, locked, entry, metadata) {
    const [name, version] = [(0,sbom_data/* text */.Qq)(entry, 'name'), (0,sbom_data/* text */.Qq)(entry, 'version')];
    const key = locked.newKey(name ?? 'a package', version);
    const path = (0,sbom_data/* text */.Qq)(entry, 'path');
    const isFile = /\.(?:whl|zip|tar\.\w+|tgz)$/.test(path ?? '');
    if (path !== undefined && !isFile) {
        graph.addProject(key, {
            path: external_node_path_.posix.join(lockfile.folder, path),
            name: name ?? external_node_path_.posix.basename(path),
            ...(version === undefined ? {} : { version }),
            covered: true,
        });
        locked.add(name ?? '', { key });
        return key;
    }
    const files = (0,sbom_data/* field */.ZZ)(entry, 'files') ?? (0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)(metadata, 'files'), `${name} ${version}`);
    const scope = pdm_scopeOf(entry);
    const isKnown = graph.addPackage(key, {
        name,
        version,
        qualifiers: sourceQualifiers(lockfile, entry, path),
        hashes: (0,sbom_data/* itemsOf */.S3)(files).flatMap((file) => digestOf((0,sbom_data/* field */.ZZ)(file, 'hash'))),
        ...(scope === undefined ? {} : { scope }),
    });
    if (!isKnown)
        return undefined;
    locked.add(name ?? '', { key, ...(version === undefined ? {} : { version }) });
    return key;
}
/** The groups may also be extras of the project: which, only its `pyproject.toml` tells. */
function pdm_scopeOf(entry) {
    const groups = (0,sbom_data/* field */.ZZ)(entry, 'groups');
    return Array.isArray(groups) && !groups.includes('default') ? 'development' : undefined;
}
function sourceQualifiers(lockfile, entry, path) {
    const [git, url] = [(0,sbom_data/* text */.Qq)(entry, 'git'), (0,sbom_data/* text */.Qq)(entry, 'url')];
    if (git !== undefined)
        return (0,sbom_source/* gitSource */.Ym)(git, (0,sbom_data/* text */.Qq)(entry, 'revision'));
    if (path !== undefined)
        return (0,sbom_source/* fileSource */.IO)(external_node_path_.posix.join(lockfile.folder, path));
    return url === undefined ? {} : (0,sbom_source/* downloadSource */.qI)(url);
}
async function pdm_addEdges(graph, locked, key, entry) {
    const own = (0,sbom_data/* text */.Qq)(entry, 'name') ?? '';
    const siblings = new Set(locked.find(own).map((each) => each.key));
    for (const item of (0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(entry, 'dependencies'))) {
        const wanted = typeof item === 'string' ? parseRequirement(item) : undefined;
        if (wanted === undefined) {
            graph.leaveOut(`a dependency of ${key}`, 'is not readable');
            continue;
        }
        const entries = locked.find(wanted.name);
        const fitting = await fittingOf(entries, wanted.specifier);
        if (entries.length === 0 && wanted.marker === undefined)
            graph.missing(key, wanted.name);
        for (const { key: to } of fitting.length > 0 ? fitting : entries)
            if (!siblings.has(to))
                graph.addEdge(key, to, 'required');
    }
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/python/from-address.js


/**
 * Adds a folder as a project, a file as a package, with the version of its name when none is given. The key in the graph;
 * undefined when it makes no sense and was left out.
 */
function addFromAddress(graph, lockfile, locked, { name, version, address, label = name ?? 'a package', hashes = [], scope }) {
    const isUrl = /^https?:/i.test(address);
    const place = address.replace(/[?#].*$/s, '');
    if (/^[a-z][\w+.-]*:|^[/\\~]|^\$/i.test(place) && !isUrl) {
        graph.leaveOut(label, 'is at a place outside of the checkout');
        return undefined;
    }
    const file = /\.(?:whl|zip|egg|tgz|tar\.\w+)$/i.test(place) ? partsOf(external_node_path_.posix.basename(place)) : undefined;
    if (!isUrl && file === undefined) {
        const folder = external_node_path_.posix.join(lockfile.folder, place).replace(/(?<=.)\/$/, '');
        if (!folder.startsWith('..') && !isPackageFolder(lockfile, folder)) {
            graph.leaveOut(label, 'is no package, file or folder that can be found');
            return undefined;
        }
        const key = `project ${folder}`;
        const called = name ?? external_node_path_.posix.basename(folder);
        graph.addProject(key, { path: folder, name: called, covered: false });
        locked.add(called, { key, folder });
        return key;
    }
    const full = name ?? file?.name;
    const known = version ?? file?.version;
    const key = locked.newKey(full ?? 'a package', known);
    const isAdded = graph.addPackage(key, {
        name: full,
        version: known,
        qualifiers: isUrl ? (0,sbom_source/* downloadSource */.qI)(address) : (0,sbom_source/* fileSource */.IO)(external_node_path_.posix.join(lockfile.folder, place)),
        hashes,
        ...(scope === undefined ? {} : { scope }),
    });
    if (!isAdded)
        return undefined;
    locked.add(full ?? '', { key, ...(known !== undefined && { version: known }) });
    return key;
}
/** Whether pip can install a folder of the checkout. */
function isPackageFolder(lockfile, folder) {
    return ['pyproject.toml', 'setup.py', 'setup.cfg'].some((name) => lockfile.has(external_node_path_.posix.join(folder, name)));
}
/** `name-version-….whl` (PEP 427) or `name-version.tar.gz` (PEP 625). */
function partsOf(file) {
    const [, name, version] = /^([A-Za-z0-9][\w.]{0,200})-(\d[\w.+!]{0,60})(?:-[\w.-]{1,200})?\.(?:whl|egg)$/i.exec(file) ??
        /^([A-Za-z0-9][\w.-]{0,200})-(\d[\w.+!]{0,60})\.(?:zip|tgz|tar\.\w{1,4})$/i.exec(file) ??
        [];
    return name === undefined || version === undefined ? {} : { name, version };
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/python/pipfile.js












/** `Pipfile.lock`, specification 6 (pypa/pipfile). It has no graph: what the `Pipfile` asks for is needed by the project. */
const pipfile = {
    id: 'pipenv',
    ecosystem: 'PyPI',
    fileNames: ['Pipfile.lock'],
    async read(lockfile) {
        const data = (0,parse_text/* parseJson */.qF)(lockfile.text);
        const version = (0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)(data, '_meta'), 'pipfile-spec');
        if (version === undefined)
            throw new sbom_data/* Unreadable */.IO('has no pipfile-spec, so it is no lockfile of Pipenv');
        if (version !== 6)
            throw new sbom_data/* Unreadable */.IO('has another pipfile-spec than 6, which alone can be read');
        const graph = createLockGraph(lockfile);
        const project = { key: `project ${lockfile.folder}`, label: 'the project' };
        const name = external_node_path_.posix.basename(lockfile.folder);
        graph.addProject(project.key, { path: lockfile.folder, name, covered: true });
        // A package of several sections stands in each of them.
        const locked = createLocked();
        for (const [section, packages] of (0,sbom_data/* fieldsOf */.Pf)(data)) {
            if (section === '_meta')
                continue;
            for (const [each, entry] of (0,sbom_data/* fieldsOf */.Pf)(packages))
                pipfile_addEntry(graph, lockfile, locked, each, entry, pipfile_kindOf(section));
        }
        const wishes = await readWishes(graph, lockfile);
        await locked_joinWishes(graph, project, wishes ?? [], locked);
        // What the project itself asks for is locked with it only when the Pipfile names the project.
        const manifest = await readPyproject(graph, lockfile, lockfile.folder);
        const own = manifest?.wishes.filter(({ group }) => group === undefined) ?? [];
        await locked_joinWishes(graph, project, own, locked);
        await joinFolders(graph, lockfile, locked);
        return graph.build();
    },
};
/** `default` and `develop`; any other is a category that somebody named, which is installed only when it is asked for. */
function pipfile_kindOf(section) {
    return section === 'default' ? 'required' : section === 'develop' ? 'development' : 'optional';
}
function pipfile_addEntry(graph, lockfile, locked, name, entry, scope) {
    if (!(0,sbom_data/* isData */.$V)(entry)) {
        graph.leaveOut(name, 'is not an object');
        return;
    }
    const git = (0,sbom_data/* text */.Qq)(entry, 'git');
    const address = (0,sbom_data/* text */.Qq)(entry, 'file') ?? (0,sbom_data/* text */.Qq)(entry, 'path');
    if (address !== undefined) {
        addFromAddress(graph, lockfile, locked, { name, address, scope });
        return;
    }
    const ref = (0,sbom_data/* text */.Qq)(entry, 'ref');
    const version = git === undefined ? pinnedVersion((0,sbom_data/* text */.Qq)(entry, 'version') ?? '') : ref;
    const key = locked.newKey(name, version);
    const isKnown = graph.addPackage(key, {
        name,
        version,
        ...(git === undefined ? {} : { qualifiers: (0,sbom_source/* gitSource */.Ym)(git, ref) }),
        hashes: (0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(entry, 'hashes')).flatMap(digestOf),
        scope,
    });
    // The version of what comes from git is not told.
    if (isKnown)
        locked.add(name, { key, ...(git === undefined && version !== undefined && { version }) });
}
async function readWishes(graph, lockfile) {
    const path = external_node_path_.posix.join(lockfile.folder, 'Pipfile');
    let data;
    try {
        const source = await lockfile.textOf(path);
        if (source === undefined)
            return undefined;
        data = await (0,parse_text/* parseToml */.MT)(source);
    }
    catch (thrown) {
        graph.problem(`what it was written for is not known: ${(0,why_unreadable/* whyUnreadable */._)(path, thrown)}`);
        return undefined;
    }
    const sections = (0,sbom_data/* fieldsOf */.Pf)(data).filter(([section]) => !['source', 'requires', 'scripts', 'pipenv'].includes(section));
    return sections.flatMap(([section, packages]) => (0,sbom_data/* fieldsOf */.Pf)(packages).map(([name, wanted]) => {
        const range = typeof wanted === 'string' ? wanted : ((0,sbom_data/* text */.Qq)(wanted, 'version') ?? '');
        return {
            name: pypiName(name),
            kind: section === 'packages' ? 'required' : section === 'dev-packages' ? 'development' : 'optional',
            specifier: range === '*' ? '' : range,
            isConditional: false,
        };
    }));
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/python/poetry.js









/** `poetry.lock`, versions 1.x and 2.x (python-poetry/poetry, packages/locker.py). */
const poetry = {
    id: 'poetry',
    ecosystem: 'PyPI',
    fileNames: ['poetry.lock'],
    async read(lockfile) {
        const data = await (0,parse_text/* parseToml */.MT)(lockfile.text);
        const metadata = (0,sbom_data/* field */.ZZ)(data, 'metadata');
        // Poetry before 1.0 wrote no version.
        const version = (0,sbom_data/* text */.Qq)(metadata, 'lock-version') ?? ((0,sbom_data/* field */.ZZ)(metadata, 'content-hash') ? '1.0' : undefined);
        if (version === undefined)
            throw new sbom_data/* Unreadable */.IO('has no lock-version, so it is no lockfile of Poetry');
        if (!/^[12]\./.test(version))
            throw new sbom_data/* Unreadable */.IO(`has lock-version ${version.slice(0, 20)}; Poetry's versions 1 and 2 can be read`);
        const graph = createLockGraph(lockfile);
        const locked = createLocked();
        const entries = [];
        for (const entry of (0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(data, 'package'))) {
            const key = (0,sbom_data/* isData */.$V)(entry) ? poetry_addEntry(graph, lockfile, locked, entry, metadata) : undefined;
            if ((0,sbom_data/* isData */.$V)(entry) && key !== undefined)
                entries.push([key, entry]);
            else if (!(0,sbom_data/* isData */.$V)(entry))
                graph.leaveOut('a package', 'is not a table');
        }
        for (const [key, entry] of entries)
            await poetry_addEdges(graph, locked, key, entry);
        await joinRoot(graph, lockfile, locked);
        return graph.build();
    },
};
function poetry_addEntry(graph, lockfile, locked, entry, metadata) {
    const [name, version] = [(0,sbom_data/* text */.Qq)(entry, 'name'), (0,sbom_data/* text */.Qq)(entry, 'version')];
    const key = locked.newKey(name ?? 'a package', version);
    const source = (0,sbom_data/* field */.ZZ)(entry, 'source');
    const url = (0,sbom_data/* text */.Qq)(source, 'url') ?? '';
    if ((0,sbom_data/* text */.Qq)(source, 'type') === 'directory') {
        const path = external_node_path_.posix.join(lockfile.folder, url);
        graph.addProject(key, {
            path,
            name: name ?? external_node_path_.posix.basename(path),
            ...(version === undefined ? {} : { version }),
            covered: true,
        });
        locked.add(name ?? '', { key });
        return key;
    }
    // Before 1.5 all files stood together at the end.
    const files = (0,sbom_data/* field */.ZZ)(entry, 'files') ?? (0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)(metadata, 'files'), name ?? '');
    const scope = poetry_scopeOf(entry);
    const isKnown = graph.addPackage(key, {
        name,
        version,
        qualifiers: poetry_sourceQualifiers(lockfile, source, url),
        hashes: (0,sbom_data/* itemsOf */.S3)(files).flatMap((file) => digestOf((0,sbom_data/* field */.ZZ)(file, 'hash'))),
        ...(scope === undefined ? {} : { scope }),
    });
    if (!isKnown)
        return undefined;
    locked.add(name ?? '', { key, ...(version === undefined ? {} : { version }) });
    return key;
}
/** Poetry 2 writes the groups that need a package, Poetry before 1.5 a category, those between them nothing. */
function poetry_scopeOf(entry) {
    const groups = (0,sbom_data/* field */.ZZ)(entry, 'groups');
    const category = (0,sbom_data/* text */.Qq)(entry, 'category');
    if (Array.isArray(groups) ? !groups.includes('main') : (category ?? 'main') !== 'main')
        return 'development';
    return (0,sbom_data/* field */.ZZ)(entry, 'optional') === true ? 'optional' : undefined;
}
function poetry_sourceQualifiers(lockfile, source, url) {
    switch ((0,sbom_data/* text */.Qq)(source, 'type')) {
        case 'git':
            return (0,sbom_source/* gitSource */.Ym)(url, (0,sbom_data/* text */.Qq)(source, 'resolved_reference'));
        case 'url':
            return (0,sbom_source/* downloadSource */.qI)(url);
        case 'file':
            return (0,sbom_source/* fileSource */.IO)(external_node_path_.posix.join(lockfile.folder, url));
        default: // `legacy`: another index, with or without the same packages
            return {};
    }
}
async function poetry_addEdges(graph, locked, key, entry) {
    for (const [name, wanted] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(entry, 'dependencies'))) {
        const forms = Array.isArray(wanted) ? wanted : [wanted];
        for (const form of forms) {
            const range = typeof form === 'string' ? form : ((0,sbom_data/* text */.Qq)(form, 'version') ?? '');
            const entries = locked.find(name);
            const fitting = await fittingOf(entries, toSpecifier(range));
            // What an extra needs is there only when something asks for that extra.
            const isOptional = (0,sbom_data/* field */.ZZ)(form, 'optional') === true;
            const isConditional = isOptional || (0,sbom_data/* field */.ZZ)(form, 'markers') !== undefined;
            if (entries.length === 0 && !isConditional)
                graph.missing(key, name);
            for (const { key: to } of fitting.length > 0 ? fitting : entries)
                if (to !== key)
                    graph.addEdge(key, to, isOptional ? 'optional-peer' : 'required');
        }
    }
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/python/pylock.js








/** `pylock.toml` and `pylock.<name>.toml`, version 1 (PEP 751). */
const pylock = {
    id: 'pylock',
    ecosystem: 'PyPI',
    fileNames: ['pylock.toml'],
    pattern: /(?:^|\/)pylock\.[^./]+\.toml$/,
    async read(lockfile) {
        const data = await (0,parse_text/* parseToml */.MT)(lockfile.text);
        const version = (0,sbom_data/* text */.Qq)(data, 'lock-version');
        if (version === undefined)
            throw new sbom_data/* Unreadable */.IO('has no lock-version, so it is no pylock.toml');
        if (!version.startsWith('1.'))
            throw new sbom_data/* Unreadable */.IO(`has lock-version ${version.slice(0, 20)}; versions 1.x can be read`);
        const graph = createLockGraph(lockfile);
        const locked = createLocked();
        const defaults = new Set((0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(data, 'default-groups')));
        const entries = [];
        for (const entry of (0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(data, 'packages'))) {
            if (!(0,sbom_data/* isData */.$V)(entry)) {
                graph.leaveOut('a package', 'is not a table');
                continue;
            }
            const key = pylock_addEntry(graph, lockfile, locked, entry, defaults);
            if (key !== undefined)
                entries.push([key, entry]);
        }
        for (const [key, entry] of entries)
            pylock_addEdges(graph, locked, key, entry);
        const named = [(0,sbom_data/* field */.ZZ)(data, 'extras'), (0,sbom_data/* field */.ZZ)(data, 'dependency-groups')];
        await joinRoot(graph, lockfile, locked, named.flatMap(sbom_data/* itemsOf */.S3));
        await joinFolders(graph, lockfile, locked);
        return graph.build();
    },
};
function pylock_addEntry(graph, lockfile, locked, entry, defaults) {
    const [name, version] = [(0,sbom_data/* text */.Qq)(entry, 'name'), (0,sbom_data/* text */.Qq)(entry, 'version')];
    const [vcs, archive, directory] = ['vcs', 'archive', 'directory'].map((one) => (0,sbom_data/* field */.ZZ)(entry, one));
    const scope = pylock_scopeOf((0,sbom_data/* text */.Qq)(entry, 'marker') ?? '', defaults);
    const named = { ...(name !== undefined && { name }), ...(version !== undefined && { version }) };
    const address = (0,sbom_data/* text */.Qq)(directory, 'path') ?? (0,sbom_data/* text */.Qq)(archive, 'url') ?? (0,sbom_data/* text */.Qq)(archive, 'path');
    if (address !== undefined) {
        const hashes = pylock_hashesOf([archive]);
        return addFromAddress(graph, lockfile, locked, { ...named, address, hashes, ...(scope && { scope }) });
    }
    const commit = (0,sbom_data/* text */.Qq)(vcs, 'commit-id');
    const repository = (0,sbom_data/* text */.Qq)(vcs, 'url') ?? (0,sbom_data/* text */.Qq)(vcs, 'path');
    const key = locked.newKey(name ?? 'a package', version ?? commit);
    const isAdded = graph.addPackage(key, {
        name,
        version: version ?? commit,
        ...(repository === undefined ? {} : { qualifiers: (0,sbom_source/* gitSource */.Ym)(repository, commit) }),
        hashes: pylock_hashesOf([(0,sbom_data/* field */.ZZ)(entry, 'sdist'), ...(0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(entry, 'wheels'))]),
        ...(scope && { scope }),
    });
    if (!isAdded)
        return undefined;
    locked.add(name ?? '', { key, ...(version !== undefined && { version }) });
    return key;
}
/** A marker that asks for a group which is not there by default, or for an extra. */
function pylock_scopeOf(marker, defaults) {
    const [, group] = /['"]([\w.-]+)['"]\s+in\s+dependency_groups/.exec(marker) ?? [];
    if (group !== undefined && !defaults.has(group))
        return 'development';
    return /\bin\s+extras\b/.test(marker) ? 'optional' : undefined;
}
function pylock_hashesOf(files) {
    return files.flatMap((file) => (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(file, 'hashes')).flatMap(([algorithm, hex]) => digestOf(`${algorithm}:${String(hex)}`)));
}
function pylock_addEdges(graph, locked, key, entry) {
    for (const wanted of (0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(entry, 'dependencies'))) {
        const name = (0,sbom_data/* text */.Qq)(wanted, 'name');
        const version = (0,sbom_data/* text */.Qq)(wanted, 'version');
        const found = locked
            .find(name ?? '')
            .filter((one) => version === undefined || one.version === undefined || one.version === version);
        if (found.length === 0)
            graph.missing(key, name ?? 'a package without a name');
        for (const { key: to } of found)
            if (to !== key)
                graph.addEdge(key, to, 'required');
    }
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/python/requirements-resolved.js
/** What pip-compile, uv, PDM and `pip freeze -r` write above what they list. */
const madeBy = /^#+ ?(?:This file (?:is|was) (?:auto|@)generated by (?:pip-compile|uv|PDM)\b|The following requirements were added by pip freeze:)/im;
/** `# via flask, -r requirements.in, app (pyproject.toml)`, or the names in lines of their own; no other sentence. */
const annotated = /(?:^|[ \t])# via(?:[ \t]+(?:-[rc][ \t]+\S+|[\w.[\]-]+)(?:[ \t]+\([^()\n]*\))?(?:,[^\n]*)?)?[ \t]*\r?$/m;
/** pip-compile and uv put their command above: by this option they leave out what packages need in turn. */
const withoutTransitive = /^#[^\n]*[ \t]--no-deps\b/m;
/** Whether a tool that resolves wrote a requirements file, so that it also lists what its packages need in turn. */
function isResolved(text) {
    return (madeBy.test(text) || annotated.test(text)) && !withoutTransitive.test(text);
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/python/requirements-syntax.js
const requirements_syntax_short = {
    '--requirement': '-r',
    '--constraint': '-c',
    '--editable': '-e',
};
/** The lines of a requirements file (pip.pypa.io, requirements file format): continued by `\`, comments after ` #`. */
function parseRequirements(source) {
    const found = [];
    let joined = '';
    let start = 0;
    for (const [index, raw] of source.split(/\r?\n/).entries()) {
        if (joined === '')
            start = index + 1;
        const isComment = /^\s*#/.test(raw);
        if (!isComment && raw.endsWith('\\')) {
            joined += raw.slice(0, -1);
            continue;
        }
        const line = (isComment ? joined : joined + raw).replace(/(?:^|\s)#.*$/s, '').trim();
        joined = '';
        if (line !== '')
            found.push(lineOf(line, start));
    }
    if (joined.trim() !== '')
        found.push(lineOf(joined.trim(), start));
    return found;
}
function lineOf(text, line) {
    const [, option, value = ''] = /^(--?[A-Za-z][\w-]*)(?:\s*=\s*|\s+|(?<=^-[rcefi]))?(.*)$/s.exec(text) ?? [];
    if (option !== undefined) {
        const [, glued] = /^-[rcefi](\S.*)$/s.exec(text) ?? [];
        const name = glued === undefined ? (requirements_syntax_short[option] ?? option) : text.slice(0, 2);
        return { line, option: name, value: unquoted(glued ?? value), hashes: [] };
    }
    const hashes = [...text.matchAll(/\s--hash[=\s]\s*(\S+)/g)].map(([, hash = '']) => hash);
    return { line, value: text.replace(/\s--[a-z][\w-]*(?:[=\s].*)?$/s, '').trim(), hashes };
}
function unquoted(value) {
    return value.trim().replace(/^(['"])(.*)\1$/s, '$2');
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/python/requirements.js













/**
 * Requirements files of pip: what is pinned is known, every other line is a problem. They hold no graph, they need
 * not hold all that the project asks for, and one that is written by hand need not hold what its packages need in turn.
 */
const requirements_requirements = {
    id: 'requirements',
    ecosystem: 'PyPI',
    fileNames: [],
    pattern: /(?:^|[/._-])requirements[^/]*\.txt$|(?:^|\/)requirements\/[^/]+\.txt$/,
    isPartial: true,
    async read(lockfile) {
        const graph = createLockGraph(lockfile);
        const reading = {
            graph,
            lockfile,
            locked: createLocked(),
            pins: new Map(),
            seen: new Set([lockfile.path]),
            unpinned: [],
            partial: [],
            checksHashes: false,
            projectKey: `project ${lockfile.folder}`,
        };
        const file = fileOf(lockfile.path, lockfile.text);
        await readConstraints(reading, file);
        await readFile(reading, file);
        if (reading.unpinned.length > 0)
            graph.problem(`no exact version is given ('name==1.2.3'), so it is not known which is installed: ${(0,words/* someOf */.yU)(reading.unpinned)}`);
        if (reading.partial.length > 0 && !reading.checksHashes)
            graph.problem(`what the packages of ${(0,words/* someOf */.yU)(reading.partial)} need in turn may not be in it: run 'pip-compile' or 'uv pip compile', or 'pip freeze -r requirements.txt' where it is installed, and commit what it writes`);
        await joinFolders(graph, lockfile, reading.locked);
        await requirements_addProject(reading);
        return graph.build();
    },
};
/** Files that one includes, and these again: more are a mistake or an attack. */
const mostFiles = 100;
function fileOf(path, text) {
    return { path, lines: parseRequirements(text), isResolved: isResolved(text) };
}
/** What constraints say holds for every line, also for those above. */
async function readConstraints(reading, { path, lines }) {
    for (const { option, value } of lines) {
        if (option !== '-c')
            continue;
        const included = await include(reading, path, value);
        if (included === undefined)
            continue;
        for (const constraint of included.lines) {
            const wanted = constraint.option === undefined ? parseRequirement(constraint.value) : undefined;
            const version = wanted && pinnedVersion(wanted.specifier);
            if (wanted && version !== undefined)
                reading.pins.set(pypiName(wanted.name), version);
        }
        await readConstraints(reading, included);
    }
}
async function readFile(reading, { path, lines, isResolved }) {
    let namesPackages = false;
    for (const line of lines) {
        if (line.option === '--require-hashes' || line.hashes.length > 0)
            reading.checksHashes = true;
        if (line.option === undefined || line.option === '-e') {
            const key = addRequirement(reading, path, line);
            if (key !== undefined && !key.startsWith('project '))
                namesPackages = true;
        }
        if (line.option === '-r') {
            const included = await include(reading, path, line.value);
            if (included === undefined)
                continue;
            await readConstraints(reading, included);
            await readFile(reading, included);
        }
    }
    if (namesPackages && !isResolved)
        reading.partial.push(path);
}
/** A file that another names; undefined when it was read before or cannot be, which is then a problem. */
async function include({ graph, lockfile, seen }, from, value) {
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(from), value);
    if (/^[a-z][\w+.-]+:/i.test(value) || value.startsWith('/') || path.startsWith('..')) {
        graph.problem('it includes a file from outside of the checkout, which was not looked at');
        return undefined;
    }
    if (seen.has(path))
        return undefined;
    if (seen.size === mostFiles) {
        graph.problem(`it includes more than ${mostFiles} files: the rest was not looked at`);
        return undefined;
    }
    seen.add(path);
    try {
        const source = await lockfile.textOf(path);
        if (source !== undefined)
            return fileOf(path, source);
        graph.problem(`it includes ${path}, which is not there`);
    }
    catch (thrown) {
        graph.problem(`it includes what cannot be read: ${(0,why_unreadable/* whyUnreadable */._)(path, thrown)}`);
    }
    return undefined;
}
/** The key of what it names; undefined when that is not known. */
function addRequirement(reading, path, line) {
    const { graph, lockfile, locked, pins, unpinned, projectKey } = reading;
    const { value } = line;
    const at = `${path === lockfile.path ? '' : `${path} `}line ${line.line}`;
    const hashes = line.hashes.flatMap(digestOf);
    const wanted = parseRequirement(value);
    const address = wanted?.url ?? (wanted === undefined || line.option === '-e' ? value : undefined);
    if (address === undefined && wanted !== undefined) {
        const version = pinnedVersion(wanted.specifier) ?? pins.get(pypiName(wanted.name));
        if (version === undefined) {
            unpinned.push(`${wanted.name} (${at})`);
            return undefined;
        }
        const key = locked.newKey(wanted.name, version);
        if (!graph.addPackage(key, { name: wanted.name, version, hashes }))
            return undefined;
        graph.addEdge(projectKey, key, 'required');
        locked.add(wanted.name, { key, version });
        return key;
    }
    const name = wanted?.url === undefined ? eggOf(value) : wanted.name;
    const place = withoutExtras(address ?? '');
    const key = /^(?:git|hg|svn|bzr)\+/.test(place)
        ? addRepository(reading, name, place, at)
        : addFromAddress(graph, { ...lockfile, folder: baseOf(lockfile, path, place) }, locked, {
            ...(name !== undefined && { name }),
            address: place,
            label: `${name ?? 'a requirement'} (${at})`,
            hashes,
        });
    if (key !== undefined && key !== projectKey)
        graph.addEdge(projectKey, key, 'required');
    return key;
}
/** pip takes a path from where it runs: the folder of the file that names it, or the top of the checkout. */
function baseOf(lockfile, path, place) {
    const folder = external_node_path_.posix.dirname(path);
    const there = external_node_path_.posix.join(folder, place);
    return lockfile.has(there) || isPackageFolder(lockfile, there) ? folder : '.';
}
/** `git+https://host/path@ref#egg=name`; only a ref tells what is installed. */
function addRepository({ graph, locked, unpinned }, name, address, at) {
    const [place = ''] = address.split('#', 1);
    const ref = /(?<=[^/:])@([^@/:]+)$/.exec(place)?.[1];
    const full = name ?? external_node_path_.posix.basename(place.replace(/@[^@/]*$/, '')).replace(/\.git$/, '');
    if (ref === undefined) {
        unpinned.push(`${full} from a repository (${at})`);
        return undefined;
    }
    const key = locked.newKey(full, ref);
    const repository = place.slice(0, place.length - ref.length - 1);
    if (!graph.addPackage(key, { name: full, version: ref, qualifiers: (0,sbom_source/* gitSource */.Ym)(repository, ref) }))
        return undefined;
    locked.add(full, { key });
    return key;
}
/** `./lib[extra]` is the folder `./lib`. */
function withoutExtras(address) {
    return address.endsWith(']') ? address.slice(0, address.lastIndexOf('[')) : address;
}
function eggOf(value) {
    return /[#&]egg=([A-Za-z0-9][\w.-]{0,212})/.exec(value)?.[1];
}
/** The file answers for the `pyproject.toml` beside it when it holds all that the project itself asks for. */
async function requirements_addProject({ graph, lockfile, locked, projectKey }) {
    const manifest = await readPyproject(graph, lockfile, lockfile.folder);
    graph.addProject(projectKey, {
        path: lockfile.folder,
        name: manifest?.name ?? external_node_path_.posix.basename(lockfile.folder),
        ...(manifest?.version === undefined ? {} : { version: manifest.version }),
        covered: manifest?.isStatic === true &&
            manifest.wishes.length > 0 &&
            manifest.wishes.every(({ name, isConditional }) => isConditional || locked.find(name).length > 0),
    });
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/python/uv.js









/** `uv.lock`, version 1 of any revision (docs.astral.sh/uv, the lockfile). */
const uv = {
    id: 'uv',
    ecosystem: 'PyPI',
    fileNames: ['uv.lock'],
    async read(lockfile) {
        const data = await (0,parse_text/* parseToml */.MT)(lockfile.text);
        const version = (0,sbom_data/* field */.ZZ)(data, 'version');
        if (version !== 1)
            throw new sbom_data/* Unreadable */.IO(version === undefined
                ? 'has no version, so it is no lockfile of uv'
                : `has version ${String(version).slice(0, 20)}; uv's version 1 can be read`);
        const graph = createLockGraph(lockfile);
        const locked = createLocked();
        const entries = [];
        for (const entry of (0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(data, 'package'))) {
            const name = (0,sbom_data/* text */.Qq)(entry, 'name');
            if (!(0,sbom_data/* isData */.$V)(entry) || name === undefined) {
                graph.leaveOut('a package', 'has no name');
                continue;
            }
            const folder = uv_folderOf(entry);
            const key = locked.newKey(name, folder ?? (0,sbom_data/* text */.Qq)(entry, 'version'));
            const version = (0,sbom_data/* text */.Qq)(entry, 'version');
            if (folder !== undefined)
                uv_addProject(graph, lockfile, key, folder, entry);
            else if (!uv_addPackage(graph, lockfile, key, entry))
                continue;
            locked.add(name, { key, ...(folder === undefined && version !== undefined && { version }) });
            entries.push([key, entry, folder]);
        }
        for (const [key, entry, folder] of entries) {
            uv_addEdges(graph, locked, key, entry, folder !== undefined);
            if (folder === undefined)
                continue;
            const manifest = await readPyproject(graph, lockfile, external_node_path_.posix.join(lockfile.folder, folder));
            const label = folder === '.' ? 'the project' : folder;
            await locked_joinWishes(graph, { key, label }, manifest?.wishes ?? [], locked);
        }
        // A workspace without a project at its root keeps what its groups ask for in no entry.
        if (!entries.some(([, , folder]) => folder === '.'))
            await joinRoot(graph, lockfile, locked);
        return graph.build();
    },
};
/** Of a first-party package. */
function uv_folderOf(entry) {
    const source = (0,sbom_data/* field */.ZZ)(entry, 'source');
    return (0,sbom_data/* text */.Qq)(source, 'editable') ?? (0,sbom_data/* text */.Qq)(source, 'virtual') ?? (0,sbom_data/* text */.Qq)(source, 'directory');
}
function uv_addProject(graph, lockfile, key, folder, entry) {
    const version = (0,sbom_data/* text */.Qq)(entry, 'version');
    graph.addProject(key, {
        path: external_node_path_.posix.join(lockfile.folder, folder),
        name: (0,sbom_data/* text */.Qq)(entry, 'name') ?? external_node_path_.posix.basename(folder),
        ...(version === undefined ? {} : { version }),
        covered: true,
    });
}
function uv_addPackage(graph, lockfile, key, entry) {
    const qualifiers = uv_sourceQualifiers(lockfile, (0,sbom_data/* field */.ZZ)(entry, 'source'));
    if (qualifiers === undefined) {
        graph.leaveOut(key, 'does not say where it comes from');
        return false;
    }
    return graph.addPackage(key, {
        name: (0,sbom_data/* text */.Qq)(entry, 'name'),
        version: (0,sbom_data/* text */.Qq)(entry, 'version'),
        qualifiers,
        hashes: hashesOfFiles([(0,sbom_data/* field */.ZZ)(entry, 'sdist'), ...(0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(entry, 'wheels'))]),
    });
}
function uv_sourceQualifiers(lockfile, source) {
    const git = (0,sbom_data/* text */.Qq)(source, 'git');
    const [url, path] = [(0,sbom_data/* text */.Qq)(source, 'url'), (0,sbom_data/* text */.Qq)(source, 'path')];
    if ((0,sbom_data/* text */.Qq)(source, 'registry') !== undefined)
        return {};
    if (git !== undefined)
        return (0,sbom_source/* gitSource */.Ym)(git.replace(/#.*$/s, ''), /#([0-9a-f]{7,64})$/.exec(git)?.[1]);
    if (url !== undefined)
        return (0,sbom_source/* downloadSource */.qI)(url);
    return path === undefined ? undefined : (0,sbom_source/* fileSource */.IO)(external_node_path_.posix.join(lockfile.folder, path));
}
function hashesOfFiles(files) {
    return files.flatMap((file) => digestOf((0,sbom_data/* field */.ZZ)(file, 'hash')));
}
function uv_addEdges(graph, locked, key, entry, isProject) {
    const extras = (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(entry, 'optional-dependencies'));
    const groups = isProject ? (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(entry, 'dev-dependencies')) : [];
    const lists = [
        [(0,sbom_data/* field */.ZZ)(entry, 'dependencies'), 'required'],
        // Of a package, uv keeps only the extras that something asks for.
        ...extras.map(([, list]) => [list, isProject ? 'optional' : 'required']),
        ...groups.map(([, list]) => [list, 'development']),
    ];
    for (const [list, kind] of lists)
        for (const wanted of (0,sbom_data/* itemsOf */.S3)(list)) {
            const name = (0,sbom_data/* text */.Qq)(wanted, 'name');
            const version = (0,sbom_data/* text */.Qq)(wanted, 'version');
            const found = locked
                .find(name ?? '')
                .filter((one) => version === undefined || one.version === undefined || one.version === version);
            if (found.length === 0)
                graph.missing(key, name ?? 'a package without a name');
            for (const { key: to } of found)
                if (to !== key)
                    graph.addEdge(key, to, kind);
        }
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/ruby/gemfile-syntax.js


const sources = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']);
/** Sections without gems in them; what a later version of Bundler adds is unclear. */
const others = new Set(['PLATFORMS', 'DEPENDENCIES', 'CHECKSUMS', 'RUBY VERSION', 'BUNDLED WITH']);
/** As Bundler reads it (bundler/lockfile_parser.rb): two, four or six spaces, a name, `(version-platform)`, `!`. */
const entry = /^( {2}| {4}| {6})(?! )(\S{1,300}?)(?: \(([^-)]*)(?:-([^)]*))?\))?(!)?(?: (\S.*))?$/;
/** The sections of a `Gemfile.lock`. Throws `Unreadable` where it is no such file. */
function parseGemLock(source) {
    (0,parse_text/* refuseConflict */.Xs)(source);
    const specs = [];
    const wanted = [];
    const checksums = new Map();
    const unclear = [];
    const seen = new Set();
    let section = '';
    let settings = new Map();
    let needs = [];
    for (const [index, written] of source.split('\n').entries()) {
        const text = written.trimEnd();
        if (text === '')
            continue;
        if (/^[A-Z][A-Z ]+$/.test(text)) {
            [section, settings] = [text, new Map()];
            seen.add(section);
            if (!sources.has(section) && !others.has(section))
                unclear.push(index + 1);
            continue;
        }
        const setting = /^ {2}([a-z_]{1,40}):(?: (.*))?$/.exec(text);
        const [, indent = '', name = '', version = '', platform, , rest = ''] = entry.exec(text) ?? [];
        const depth = indent.length;
        if (sources.has(section) && setting)
            settings.set(setting[1] ?? '', setting[2] ?? '');
        else if (sources.has(section) && depth === 4) {
            needs = [];
            specs.push({ name, version, platform, source: { section, settings }, needs });
        }
        else if (sources.has(section) && depth === 6)
            needs.push(name);
        else if (section === 'DEPENDENCIES' && depth === 2)
            wanted.push(name);
        else if (section === 'CHECKSUMS' && depth === 2) {
            const [, hex] = /(?:^|,)sha256=([0-9a-f]{64})(?:,|$)/.exec(rest) ?? [];
            if (hex !== undefined)
                checksums.set(gemfile_syntax_keyOf({ name, version, platform }), hex);
        }
        else if (sources.has(section) || section === '')
            unclear.push(index + 1);
    }
    if (!seen.has('DEPENDENCIES'))
        throw new sbom_data/* Unreadable */.IO('has no DEPENDENCIES: it is no Gemfile.lock, or its end is missing');
    return { specs, wanted, checksums, unclear };
}
function gemfile_syntax_keyOf({ name, version, platform }) {
    return `${name} (${version}${platform === undefined ? '' : `-${platform}`})`;
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/ruby/gemfile.js





const gemfile_project = 'the project';
/**
 * `Gemfile.lock`. It has no groups, which are in the Gemfile, a program: so every gem counts as required. The builds of one
 * version for several platforms are one component, with the digests of all.
 */
const gemfile = {
    id: 'bundler',
    ecosystem: 'RubyGems',
    fileNames: ['Gemfile.lock', 'gems.locked'],
    async read(lockfile) {
        const graph = createLockGraph(lockfile);
        const lock = parseGemLock(lockfile.text);
        if (lock.unclear.length > 0)
            graph.problem(`${(0,words/* counted */.hS)(lock.unclear.length, 'line')} cannot be understood: ${(0,words/* someOf */.yU)(lock.unclear.map(String))}`);
        graph.addProject(gemfile_project, {
            path: lockfile.folder,
            name: external_node_path_.posix.basename(lockfile.folder),
            covered: true,
        });
        const byName = new Map();
        for (const spec of lock.specs) {
            const versions = byName.get(spec.name) ?? new Map();
            if (addSpec(graph, lockfile, lock, spec, versions))
                byName.set(spec.name, versions.set(spec.version, gemfile_syntax_keyOf(spec)));
        }
        const link = (from, name) => {
            const found = byName.get(name);
            for (const to of found?.values() ?? [])
                graph.addEdge(from, to, 'required');
            return found !== undefined;
        };
        // A gem for other platforms (`platforms: :windows`) stands in DEPENDENCIES and is locked only where one of them is.
        // Where nothing is locked at all, the file is damaged.
        for (const name of lock.wanted)
            if (!link(gemfile_project, name) && lock.specs.length === 0 && name !== 'bundler')
                graph.missing(gemfile_project, name);
        for (const spec of lock.specs)
            if (graph.has(gemfile_syntax_keyOf(spec)))
                // Bundler comes with Ruby and is never locked by itself.
                for (const name of spec.needs)
                    if (!link(gemfile_syntax_keyOf(spec), name) && name !== 'bundler')
                        graph.missing(gemfile_syntax_keyOf(spec), name);
        return graph.build();
    },
};
/** Platforms may differ in the version that they get, but there are few of them. */
const gemfile_mostVersions = 8;
/** False when it makes no sense; `versions` are those of the same name before it. */
function addSpec(graph, lockfile, lock, spec, versions) {
    const { name, version, source } = spec;
    const key = gemfile_syntax_keyOf(spec);
    if (versions.size === gemfile_mostVersions && !versions.has(version)) {
        graph.leaveOut(key, `has more than ${gemfile_mostVersions} versions`);
        return false;
    }
    const remote = source.settings.get('remote') ?? '';
    if (source.section === 'PATH') {
        if (external_node_path_.posix.isAbsolute(remote)) {
            graph.leaveOut(key, 'lies outside of the checkout');
            return false;
        }
        const path = external_node_path_.posix.join(lockfile.folder, remote);
        graph.addProject(key, { path, name, ...(version && { version }), covered: true });
        return true;
    }
    const hex = lock.checksums.get(key);
    return graph.addPackage(key, {
        name,
        version,
        ...(source.section === 'GIT' && { qualifiers: (0,sbom_source/* gitSource */.Ym)(remote, source.settings.get('revision')) }),
        hashes: hex === undefined ? [] : [{ algorithm: 'SHA-256', hex }],
        ...(source.section === 'PLUGIN SOURCE' && { scope: 'development' }),
    });
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/workspaces.js

/**
 * The folders with a `package.json` that workspace patterns name: `*` and `?` within a name, `**` across folders, `!`
 * in front to take away. A pattern with other wild cards is `unclear`.
 */
function workspaces_workspaceFolders(lockfile, patterns) {
    const unclear = patterns.filter(isUnclear);
    const clear = patterns.filter((pattern) => !unclear.includes(pattern));
    const found = lockfile.manifestFolders().filter((folder) => {
        const path = external_node_path_.posix.relative(lockfile.folder, folder).split('/');
        const last = clear.findLast((pattern) => matches(workspaces_partsOf(pattern.replace(/^!/, '')), path));
        return last !== undefined && !last.startsWith('!');
    });
    return { found, unclear };
}
/** Whether a path, without `.` and `..`, is one that a pattern names; never for a pattern that is unclear. */
function matchesFolder(pattern, path) {
    return !isUnclear(pattern) && matches(workspaces_partsOf(pattern), path.split('/'));
}
function isUnclear(pattern) {
    return /[{}[\]()]|.!/.test(pattern) || (pattern.match(/\*/g) ?? []).length > 8;
}
function workspaces_partsOf(pattern) {
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

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/rust/cargo-toml.js





/** More than the largest known workspaces have. */
const mostManifests = 5000;
/**
 * The packages that a `Cargo.lock` is written for, by name: those of the `Cargo.toml` beside it, of its workspace members,
 * and of the path dependencies of all these. What cannot be read becomes a problem.
 */
async function readCargoManifests(graph, lockfile) {
    const found = new Map();
    const seen = new Set([lockfile.folder]);
    const open = [lockfile.folder];
    const follow = (folder) => {
        if (folder.startsWith('..') || seen.has(folder) || seen.size >= mostManifests)
            return;
        seen.add(folder);
        open.push(folder);
    };
    let workspace;
    for (const folder of open) {
        const data = await readManifest(graph, lockfile, folder);
        if (data === undefined)
            continue;
        if (folder === lockfile.folder) {
            workspace = (0,sbom_data/* field */.ZZ)(data, 'workspace');
            for (const member of membersOf(lockfile, workspace))
                follow(member);
        }
        const manifest = parseManifest(data, workspace, folder, lockfile.folder);
        if (manifest.name !== '')
            found.set(manifest.name, manifest);
        for (const { folder: place } of [...manifest.wishes, ...patchesOf(data, folder)])
            if (place !== undefined)
                follow(place);
    }
    return found;
}
async function readManifest(graph, lockfile, folder) {
    const path = external_node_path_.posix.join(folder, 'Cargo.toml');
    try {
        const source = await lockfile.textOf(path);
        return source === undefined ? undefined : await (0,parse_text/* parseToml */.MT)(source);
    }
    catch (thrown) {
        graph.problem(`what it was written for is not known: ${(0,why_unreadable/* whyUnreadable */._)(path, thrown)}`);
        return undefined;
    }
}
function membersOf(lockfile, workspace) {
    const texts = (key) => (0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(workspace, key)).filter((item) => typeof item === 'string');
    const members = texts('members');
    const excluded = texts('exclude').map((folder) => external_node_path_.posix.join(lockfile.folder, folder));
    if (members.length === 0)
        return [];
    return lockfile
        .paths()
        .filter((path) => external_node_path_.posix.basename(path) === 'Cargo.toml')
        .map((path) => external_node_path_.posix.dirname(path))
        .filter((folder) => members.some((pattern) => matchesFolder(pattern, external_node_path_.posix.relative(lockfile.folder, folder))))
        .filter((folder) => !excluded.includes(folder));
}
/** Packages that stand in for others of the same name. */
function patchesOf(data, folder) {
    const tables = [...(0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(data, 'patch')).map(([, table]) => table), (0,sbom_data/* field */.ZZ)(data, 'replace')];
    return tables
        .flatMap(sbom_data/* fieldsOf */.Pf)
        .map(([alias, wanted]) => wishOf(alias, wanted, { kind: 'required', folder }));
}
const cargo_toml_groups = [
    ['dependencies', 'required'],
    ['dev-dependencies', 'development'],
    // They run when the package is built, never with it.
    ['build-dependencies', 'development'],
];
function parseManifest(data, workspace, folder, root) {
    const platforms = (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(data, 'target')).map(([, platform]) => platform);
    const wishes = [data, ...platforms].flatMap((table) => cargo_toml_groups.flatMap(([group, kind]) => (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(table, group) ?? (0,sbom_data/* field */.ZZ)(table, group.replace('-', '_'))).map(([alias, wanted]) => {
        const inherited = (0,sbom_data/* field */.ZZ)(wanted, 'workspace') === true;
        const told = inherited ? (0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)(workspace, 'dependencies'), alias) : wanted;
        return wishOf(alias, told, {
            kind: (0,sbom_data/* field */.ZZ)(wanted, 'optional') === true && kind === 'required' ? 'optional' : kind,
            folder: inherited ? root : folder,
        });
    })));
    return { name: (0,sbom_data/* text */.Qq)((0,sbom_data/* field */.ZZ)(data, 'package'), 'name') ?? '', folder, wishes };
}
function wishOf(alias, wanted, { kind, folder }) {
    const path = (0,sbom_data/* text */.Qq)(wanted, 'path');
    const isElsewhere = path !== undefined || (0,sbom_data/* field */.ZZ)(wanted, 'git') !== undefined;
    const range = typeof wanted === 'string' ? wanted : (0,sbom_data/* text */.Qq)(wanted, 'version');
    return {
        name: (0,sbom_data/* text */.Qq)(wanted, 'package') ?? alias,
        kind,
        ...(range === undefined || isElsewhere ? {} : { range }),
        ...(path === undefined ? {} : { folder: external_node_path_.posix.join(folder, path) }),
    };
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/rust/cargo.js







/**
 * `Cargo.lock`, versions 1 to 4 (rust-lang/cargo, core/resolver/encode.rs). A package without a source is one of the
 * checkout; a dependency is written as short as it is unique: `name`, `name version` or `name version (source)`.
 */
const cargo = {
    id: 'cargo',
    ecosystem: 'crates.io',
    fileNames: ['Cargo.lock'],
    async read(lockfile) {
        const data = await (0,parse_text/* parseToml */.MT)(lockfile.text);
        const checksums = checksumsOf(data);
        const graph = createLockGraph(lockfile);
        const manifests = await readCargoManifests(graph, lockfile);
        const entries = [];
        // Before 2017 the root package had a table of its own.
        for (const entry of [(0,sbom_data/* field */.ZZ)(data, 'root') ?? [], ...(0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(data, 'package'))].flat())
            cargo_addEntry(graph, lockfile, manifests, checksums, entries, entry);
        const byName = new Map();
        for (const entry of entries) {
            const known = byName.get(entry.name);
            if (known)
                known.push(entry);
            else
                byName.set(entry.name, [entry]);
        }
        for (const entry of entries)
            await cargo_addEdges(graph, byName, entry);
        return graph.build();
    },
};
/** Version 1 keeps them together at the end: `checksum name version (source)`. Throws `Unreadable` for other kinds of file. */
function checksumsOf(data) {
    const version = (0,sbom_data/* field */.ZZ)(data, 'version') ?? 1;
    if (version !== 1 && version !== 2 && version !== 3 && version !== 4)
        throw new sbom_data/* Unreadable */.IO(`has version ${String(version).slice(0, 20)}; Cargo's versions 1 to 4 can be read`);
    const metadata = (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(data, 'metadata'));
    if (metadata.some(([key]) => !key.startsWith('checksum ')) || !Array.isArray((0,sbom_data/* field */.ZZ)(data, 'package') ?? []))
        throw new sbom_data/* Unreadable */.IO('is no lockfile of Cargo');
    return new Map(metadata.map(([key, value]) => [key.slice('checksum '.length), value]));
}
function cargo_addEntry(graph, lockfile, manifests, checksums, entries, entry) {
    const [name, version] = [(0,sbom_data/* text */.Qq)(entry, 'name'), (0,sbom_data/* text */.Qq)(entry, 'version')];
    if (!(0,sbom_data/* isData */.$V)(entry) || name === undefined || version === undefined) {
        graph.leaveOut(name ?? 'a package', 'has no name or no version');
        return;
    }
    const source = (0,sbom_data/* text */.Qq)(entry, 'source');
    const key = source === undefined ? `${name} ${version}` : `${name} ${version} (${source})`;
    if (graph.has(key)) {
        graph.leaveOut(key, 'stands in it twice');
        return;
    }
    if (source === undefined) {
        const manifest = manifests.get(name);
        const path = manifest?.folder ?? external_node_path_.posix.join(lockfile.folder, name);
        graph.addProject(key, { path, name, version, covered: manifest !== undefined });
        if (manifest === undefined)
            graph.problem(`${name} is a package of the checkout, and its Cargo.toml was not found`);
        entries.push({ key, name, version, data: entry, ...(manifest && { manifest }) });
        return;
    }
    const qualifiers = qualifiersOf(source);
    if (qualifiers === undefined) {
        graph.leaveOut(key, 'has a source of an unknown kind');
        return;
    }
    const checksum = (0,sbom_data/* field */.ZZ)(entry, 'checksum') ?? checksums.get(key);
    if (graph.addPackage(key, { name, version, qualifiers, hashes: digestOf(`sha256:${String(checksum)}`) }))
        entries.push({ key, name, version, data: entry });
}
/** `registry+<index>`, `sparse+<index>` or `git+<address>?branch=<name>#<commit>`. */
function qualifiersOf(source) {
    const [, kind, address = ''] = /^(registry|sparse|git)\+(\S+)$/.exec(source) ?? [];
    if (kind === undefined)
        return undefined;
    if (kind === 'git')
        return (0,sbom_source/* gitSource */.Ym)(address.replace(/[?#].*$/s, ''), /#([0-9a-f]{7,64})$/.exec(address)?.[1]);
    // The index in git, or a mirror of it under its name, and the index by HTTP.
    const isCentral = /(?:\/crates\.io-index|\/\/index\.crates\.io)\/?$/.test(address);
    return isCentral ? {} : (0,sbom_source/* registrySource */.Bf)(address);
}
async function cargo_addEdges(graph, byName, entry) {
    const needs = [];
    for (const written of (0,sbom_data/* itemsOf */.S3)((0,sbom_data/* field */.ZZ)(entry.data, 'dependencies'))) {
        const [, name = '', version, source] = /^(\S+)(?: (\S+))?(?: \((\S+)\))?$/.exec(typeof written === 'string' ? written : '') ?? [];
        const found = (byName.get(name) ?? []).filter((one) => (version === undefined || one.version === version) &&
            (source === undefined || one.key.endsWith(` (${source})`)));
        const [only] = found;
        if (only === undefined || found.length > 1)
            graph.missing(entry.key, name === '' ? 'a package without a name' : name);
        else
            needs.push(only);
    }
    const wishes = entry.manifest?.wishes;
    for (const need of needs) {
        if (need.key === entry.key)
            continue;
        const asking = wishes?.filter(({ name }) => name === need.name) ?? [];
        if (asking.length === 0)
            graph.addEdge(entry.key, need.key, 'required');
        for (const wish of asking)
            if (asking.length === 1 || (await fits(need.version, wish.range)))
                graph.addEdge(entry.key, need.key, wish.kind);
    }
    for (const wish of wishes ?? [])
        await cargo_compare(graph, entry, wish, needs);
}
async function cargo_compare(graph, entry, { name, range }, needs) {
    const versions = needs.filter((need) => need.name === name).map(({ version }) => version);
    // What a package needs for its own tests may be itself.
    if (versions.length === 0 && name !== entry.name)
        graph.missing(entry.name, name);
    const fitting = await Promise.all(versions.map((version) => fits(version, range)));
    if (range !== undefined && fitting.length > 0 && !fitting.includes(true))
        graph.outdated(entry.name, name, range, versions.join(' or '));
}
/** Ranges of Cargo are those of npm but that a bare version stands for `^` and that a comma joins two. */
async function fits(version, range) {
    if (range === undefined)
        return true;
    const { default: semver } = await __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 2088, 19));
    const spelled = range
        .split(',')
        .map((part) => part.trim().replace(/^(?=\d+(?:\.\d+)*(?:[-+]|$))/, '^'))
        .join(' ');
    return (semver.validRange(spelled) === null || semver.satisfies(version, spelled, { includePrerelease: true }));
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/swift.js





/**
 * `Package.resolved`, versions 1 to 3 (swiftlang/swift-package-manager, PackageGraph). It has no graph and no scopes: the
 * project needs all of it. A package is called by the address of its repository.
 */
const swift = {
    id: 'swift',
    ecosystem: 'SwiftURL',
    fileNames: ['Package.resolved'],
    async read(lockfile) {
        const data = (0,parse_text/* parseJson */.qF)(lockfile.text);
        const version = (0,sbom_data/* field */.ZZ)(data, 'version');
        if (version === undefined)
            throw new sbom_data/* Unreadable */.IO('has no version, so it is no lockfile of Swift');
        if (version !== 1 && version !== 2 && version !== 3)
            throw new sbom_data/* Unreadable */.IO('has another version than 1, 2 and 3, which can be read');
        const pins = (0,sbom_data/* field */.ZZ)(version === 1 ? (0,sbom_data/* field */.ZZ)(data, 'object') : data, 'pins');
        if (!Array.isArray(pins))
            throw new sbom_data/* Unreadable */.IO('has no "pins", so nothing can be read from it');
        const graph = createLockGraph(lockfile);
        const folder = projectFolder(lockfile.folder);
        const project = `project ${folder}`;
        graph.addProject(project, { path: folder, name: external_node_path_.posix.basename(folder), covered: true });
        await addByPath(graph, lockfile, folder);
        for (const pin of (0,sbom_data/* itemsOf */.S3)(pins))
            addPin(graph, folder, project, pin);
        return graph.build();
    },
};
/** Xcode keeps the file within its own folders. */
function projectFolder(folder) {
    return external_node_path_.posix.normalize(folder.replace(/(?:^|\/)[^/]+\.(?:xcodeproj|xcworkspace)\/.*$/s, '') || '.');
}
/**
 * The packages of the checkout that the manifest, and theirs again, name by a path stand in no lockfile; what they ask for
 * does. The manifest is code: it is looked through for these paths, never run.
 */
async function addByPath(graph, lockfile, folder) {
    const open = [folder];
    for (const from of open) {
        const source = await lockfile.textOf(external_node_path_.posix.join(from, 'Package.swift')).catch(() => undefined);
        for (const [, path = ''] of source?.matchAll(byPath) ?? []) {
            const to = external_node_path_.posix.join(from, path);
            if (external_node_path_.posix.isAbsolute(path) || open.length > mostPackages)
                continue;
            if (!graph.has(`project ${to}`)) {
                graph.addProject(`project ${to}`, { path: to, name: external_node_path_.posix.basename(to), covered: true });
                open.push(to);
            }
            graph.addEdge(`project ${from}`, `project ${to}`, 'required');
        }
    }
}
const byPath = /\.package\s{0,20}\((?:\s{0,99}name:\s{0,20}"[^"\n]{0,200}",)?\s{0,99}path:\s{0,20}"([^"\n]{1,300})"/g;
const mostPackages = 1000;
function addPin(graph, folder, project, pin) {
    const address = (0,sbom_data/* text */.Qq)(pin, 'location') ?? (0,sbom_data/* text */.Qq)(pin, 'repositoryURL') ?? '';
    const label = (0,sbom_data/* text */.Qq)(pin, 'identity') ?? (0,sbom_data/* text */.Qq)(pin, 'package') ?? 'a package';
    if (!(0,sbom_data/* isData */.$V)(pin)) {
        graph.leaveOut(label, 'is not an object');
        return;
    }
    if ((0,sbom_data/* text */.Qq)(pin, 'kind') === 'registry') {
        graph.leaveOut(label, 'comes from a package registry, by a name that says nothing of its repository');
        return;
    }
    if ((0,sbom_data/* text */.Qq)(pin, 'kind') === 'localSourceControl' || /^(?:[./~]|file:)/.test(address)) {
        addLocal(graph, folder, project, label, address);
        return;
    }
    const name = swift_nameOf(address);
    const state = (0,sbom_data/* field */.ZZ)(pin, 'state');
    const [version, revision] = [(0,sbom_data/* text */.Qq)(state, 'version'), (0,sbom_data/* text */.Qq)(state, 'revision')];
    const key = `${label} ${version ?? revision ?? ''}`.trim();
    if (graph.has(key)) {
        graph.leaveOut(key, 'stands in it twice');
        return;
    }
    const isAdded = graph.addPackage(key, {
        name,
        version: version ?? revision,
        // A branch or a commit has no version that anybody published.
        ...(version === undefined ? { qualifiers: (0,sbom_source/* gitSource */.Ym)(address, revision) } : {}),
    });
    if (isAdded)
        graph.addEdge(project, key, 'required');
}
/** `github.com/apple/swift-nio`, as purl and OSV call a package, from any way to write the address. */
function swift_nameOf(address) {
    const [, host = '', path = ''] = /^(?:[a-z+]+:\/\/)?(?:[^@/]{1,200}@)?([^/:@\s]{1,200})(?::\d{1,5}(?=\/))?[/:]([^?#\s]{1,400})$/i.exec(address) ?? [];
    const repository = path
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .replace(/^\/+/, '');
    return repository === '' ? undefined : `${host.toLowerCase()}/${repository}`;
}
function addLocal(graph, folder, project, label, address) {
    if (!address.startsWith('.')) {
        graph.leaveOut(label, 'is at a place outside of the checkout');
        return;
    }
    const path = external_node_path_.posix.join(folder, address);
    const key = `project ${path}`;
    if (!graph.has(key))
        graph.addProject(key, { path, name: label, covered: true });
    graph.addEdge(project, key, 'required');
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
        for (const [name, own] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(entries.get(locator), 'dependencies')))
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
const [yarn_berry_oldest, newest] = [4, 10];
/**
 * Yarn 2 and later. Keys are the descriptors that an entry answers, `resolution` is its locator; workspaces are entries
 * too. Which dependencies are for development only is in the `package.json` alone. `checksum` is of yarn's own archive,
 * not of the package, so it is no hash. Peer dependencies are not resolved here and make no edge.
 */
async function readBerry(lockfile) {
    const graph = createLockGraph(lockfile);
    const [document] = await (0,parse_text/* parseYaml */.hN)(lockfile.text);
    const version = Number((0,sbom_data/* text */.Qq)((0,sbom_data/* field */.ZZ)(document, '__metadata'), 'version'));
    if (!(version >= yarn_berry_oldest && version <= newest))
        throw new sbom_data/* Unreadable */.IO(`has version ${(0,sbom_data/* text */.Qq)((0,sbom_data/* field */.ZZ)(document, '__metadata'), 'version') ?? 'none'}; yarn's versions ${yarn_berry_oldest} to ${newest} can be read`);
    const root = await lockfile.manifest(lockfile.folder);
    const entries = (0,sbom_data/* fieldsOf */.Pf)(document).filter(([key]) => key !== '__metadata');
    const keyOf = new Map();
    // The range behind `catalog:` is in `.yarnrc.yml` only, so any package of that name may be meant.
    const ofName = new Map();
    const manifests = new Map();
    for (const [descriptors, entry] of entries) {
        const locator = (0,sbom_data/* text */.Qq)(entry, 'resolution');
        if (!(0,sbom_data/* isData */.$V)(entry) || locator === undefined) {
            graph.leaveOut(descriptors, 'has no resolution');
            continue;
        }
        if (!(await yarn_berry_addEntry(graph, lockfile, locator, (0,sbom_data/* text */.Qq)(entry, 'version'), manifests)))
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
        const from = (0,sbom_data/* text */.Qq)(entry, 'resolution');
        if (from === undefined || !graph.has(from))
            continue;
        const parent = splitDescriptor(from).name;
        for (const [name, range] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(entry, 'dependencies'))) {
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
    compareFolders(graph, root, new Map(entries.map(([, entry]) => [(0,sbom_data/* text */.Qq)(entry, 'resolution'), entry])), manifests);
    return graph.build();
}
function yarn_berry_kindOf(entry, name, manifest) {
    const known = manifest?.dependencies.get(name)?.kind;
    if (known !== undefined)
        return known;
    return (0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)((0,sbom_data/* field */.ZZ)(entry, 'dependenciesMeta'), name), 'optional') === 'true'
        ? 'optional'
        : 'required';
}
async function yarn_berry_addEntry(graph, lockfile, locator, version, manifests) {
    const { name, range } = splitDescriptor(locator);
    const reference = range.replace(/::.*$/s, '');
    const folder = yarn_berry_folderOf(reference, range);
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
    const inRegistry = /^npm:([^:]*)/.exec(range)?.[1];
    return inRegistry ?? (range.startsWith('patch:') ? bindingOf(range, 'version') : undefined);
}
/** What yarn binds to a range: `npm:1.0.0::key=value&other=value`. */
function bindingOf(range, key) {
    const at = range.indexOf('::');
    const bindings = at < 0 ? [] : range.slice(at + 2).split('&');
    return bindings.find((one) => one.startsWith(`${key}=`))?.slice(key.length + 1);
}
/** A registry's package has an address of its own only when that is not where yarn would look for it. */
function urlOf(reference, range) {
    const archive = bindingOf(range, '__archiveUrl');
    if (archive !== undefined)
        return decode(archive);
    if (/^(?:npm|patch):/.test(reference) || !((0,sbom_source/* isUrl */.gU)(reference) || (0,sbom_source/* isGit */.JL)(reference)))
        return undefined;
    return reference.startsWith('file:')
        ? reference.replace(/#.*$/s, '')
        : reference.replace(/^https?:(?=.*#commit=)/, 'git+$&');
}
/** The folder of a first-party package, relative to the lockfile's; undefined for a third-party one. */
function yarn_berry_folderOf(reference, range) {
    if (reference.startsWith('workspace:'))
        return reference.slice('workspace:'.length);
    const path = /^(?:portal|link|file):([^#]*)/.exec(reference)?.[1];
    if (path === undefined || /\.(?:tgz|tar\.gz)$/.test(path))
        return undefined;
    const owner = /[&:]locator=([^&]*)/.exec(range)?.[1] ?? '';
    const base = /@workspace:(.*)$/s.exec(decode(owner))?.[1] ?? '.';
    return external_node_path_.posix.join(base, path);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return '';
    }
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
        const fail = () => new sbom_data/* Unreadable */.IO(`is not a yarn lockfile (line ${index + 1})`);
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
    const graph = createLockGraph(lockfile);
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
    const folders = root === undefined ? { found: [], unclear: [] } : workspaces_workspaceFolders(lockfile, root.workspaces);
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
    const hex = resolved === undefined || (0,sbom_source/* isGit */.JL)(resolved) ? undefined : /#([0-9a-f]{40})$/.exec(resolved)?.[1];
    return hex === undefined ? [] : [{ algorithm: 'SHA-1', hex }];
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/yarn.js



/** `yarn.lock` of yarn 1 (classic, a format of its own) and of yarn 2 and later (berry, YAML). */
const yarn = {
    id: 'yarn',
    ecosystem: 'npm',
    fileNames: ['yarn.lock'],
    async read(lockfile) {
        (0,parse_text/* refuseConflict */.Xs)(lockfile.text);
        return /^__metadata:/m.test(lockfile.text) ? readBerry(lockfile) : readClassic(lockfile);
    },
};

;// CONCATENATED MODULE: ./build/backends/local/sbom/formats/index.js

























/** Every kind of lockfile that can be read. */
const formats = [
    npm,
    pnpm,
    yarn,
    uv,
    poetry,
    pdm,
    pipfile,
    pylock,
    requirements_requirements,
    cargo,
    pub,
    swift,
    mix,
    goMod,
    goWork,
    gemfile,
    composer,
    nugetLock,
    nugetAssets,
    nugetConfig,
    gradle,
    maven,
    actions,
    dockerfile,
];
const byName = new Map(formats.flatMap((format) => format.fileNames.map((name) => [name, format])));
/** The format of a file, by its path; that of its name before any pattern. */
function formatOf(path) {
    return byName.get(external_node_path_.posix.basename(path)) ?? formats.find(({ pattern }) => pattern?.test(path));
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/manifest.js



const manifest_manifestLimit = 4 * 1024 * 1024;
/** Reads the `package.json` of a folder. Rejects when there is none that can be read. */
async function manifest_readManifest(checkout, folder) {
    const bytes = await checkout.read(external_node_path_.posix.join(folder, 'package.json'), manifest_manifestLimit);
    return manifest_parseManifest((0,parse_text/* parseJson */.qF)((0,parse_text/* decode */.D4)(bytes)));
}
/** A dependency named in several groups counts as the strongest but optional, which overrides (npm, package.json). */
function manifest_parseManifest(data) {
    const dependencies = new Map();
    const groups = [
        ['devDependencies', 'development'],
        ['dependencies', 'required'],
        ['optionalDependencies', 'optional'],
    ];
    for (const [group, kind] of groups)
        for (const [name, range] of (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(data, group)))
            if (typeof range === 'string') {
                const forDevelopment = kind === 'development' ? range : dependencies.get(name)?.forDevelopment;
                dependencies.set(name, { range, kind, ...(forDevelopment !== undefined && { forDevelopment }) });
            }
    const workspaces = (0,sbom_data/* field */.ZZ)(data, 'workspaces');
    const patterns = Array.isArray(workspaces) ? workspaces : (0,sbom_data/* field */.ZZ)(workspaces, 'packages');
    const [name, version] = [(0,sbom_data/* text */.Qq)(data, 'name'), (0,sbom_data/* text */.Qq)(data, 'version')];
    return {
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version }),
        dependencies,
        malformed: [...groups.map(([group]) => group), 'peerDependencies'].filter((group) => !isMapOfRanges((0,sbom_data/* field */.ZZ)(data, group))),
        peers: (0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(data, 'peerDependencies')).map(([peer]) => peer),
        workspaces: Array.isArray(patterns) ? patterns.filter((pattern) => typeof pattern === 'string') : [],
        resolutions: new Map((0,sbom_data/* fieldsOf */.Pf)((0,sbom_data/* field */.ZZ)(data, 'resolutions')).filter((entry) => typeof entry[1] === 'string')),
    };
}
/** An absent group is an empty one. */
function isMapOfRanges(group) {
    if (group === undefined || group === null)
        return true;
    return (0,sbom_data/* isData */.$V)(group) && Object.values(group).every((range) => typeof range === 'string');
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
            const manifest = await manifest_readManifest(checkout, folder);
            if (manifest.malformed.length > 0)
                problems.push(`${path} has ${(0,words/* someOf */.yU)(manifest.malformed)} that cannot be read as names and ranges`);
            return manifest;
        }
        catch (thrown) {
            problems.push((0,why_unreadable/* whyUnreadable */._)(path, thrown));
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



const waysOut = new Map([
    ['Python', { ecosystem: 'PyPI', run: "run 'uv lock', 'poetry lock' or 'pip-compile'" }],
    ['Rust', { ecosystem: 'crates.io', run: "run 'cargo generate-lockfile'" }],
    ['Dart', { ecosystem: 'Pub', run: "run 'dart pub get'" }],
    ['Swift', { ecosystem: 'SwiftURL', run: "run 'swift package resolve'" }],
    ['Elixir', { ecosystem: 'Hex', run: "run 'mix deps.get'" }],
    ['Go', { ecosystem: 'Go', run: "run 'go mod init' and 'go mod tidy'" }],
    ['Ruby', { ecosystem: 'RubyGems', run: "run 'bundle lock'" }],
    ['PHP', { ecosystem: 'Packagist', run: "run 'composer update --no-install'" }],
    [
        '.NET',
        {
            ecosystem: 'NuGet',
            run: "set RestorePackagesWithLockFile to true in the projects or in Directory.Build.props, run 'dotnet restore'",
        },
    ],
    [
        'Gradle',
        {
            ecosystem: 'Maven',
            run: "switch dependency locking on (lockAllConfigurations), run 'gradle dependencies --write-locks'",
        },
    ],
]);
const exactNames = [
    ['Bun', ['bun.lock', 'bun.lockb']],
    ['Deno', ['deno.lock']],
    ['pnpm', ['package.json5']],
    ['Python', ['Pipfile', 'setup.py']],
    ['Go', ['go.sum']],
    ['Ruby', ['Gemfile', 'gems.rb']],
    ['Scala', ['build.sbt']],
    ['Paket', ['paket.lock']],
    ['Elixir', ['mix.exs']],
    ['CocoaPods', ['Podfile', 'Podfile.lock']],
    ['Carthage', ['Cartfile', 'Cartfile.resolved']],
    ['C and C++', ['conanfile.txt', 'conanfile.py', 'conan.lock', 'vcpkg.json']],
    ['Haskell', ['stack.yaml.lock', 'cabal.project.freeze']],
    ['Erlang', ['rebar.lock']],
    ['Rye', ['requirements.lock', 'requirements-dev.lock']],
    ['Conda', ['conda-lock.yml', 'conda-lock.yaml']],
    ['Pixi', ['pixi.lock']],
    ['Bazel', ['maven_install.json']],
    ['dep (Go)', ['Gopkg.lock']],
    ['R', ['renv.lock']],
    ['Perl', ['cpanfile', 'cpanfile.snapshot']],
];
const other_ecosystems_byName = new Map(exactNames.flatMap(([ecosystem, names]) => names.map((name) => [name, ecosystem])));
const patterns = [
    { ecosystem: 'Python', path: /(?:^|[/._-])requirements[^/]*\.in$/ },
    { ecosystem: 'Python', path: /(?:^|\/)requirements\/[^/]+\.in$/ },
    // PEP 621 and 735, Poetry, PDM, Hatch: all have the word in a key or in the head of a table.
    { ecosystem: 'Python', path: /(?:^|\/)pyproject\.toml$/, asks: /^[^#\n]*dependenc(?:ies|y-groups)/m },
    {
        ecosystem: 'Python',
        path: /(?:^|\/)setup\.cfg$/,
        asks: /^(?:[ \t]*\w*_requires?\b|\[options\.extras_require\])/m,
    },
    { ecosystem: 'Conda', path: /(?:^|\/)environment\.ya?ml$/, asks: /^dependencies\s*:/m },
    { ecosystem: 'Rust', path: /(?:^|\/)Cargo\.toml$/, asks: /^[^#\n]*dependencies/m },
    { ecosystem: 'Dart', path: /(?:^|\/)pubspec\.yaml$/, asks: /^(?:dev_)?dependencies\s*:/m },
    { ecosystem: 'Swift', path: /(?:^|\/)Package\.swift$/, asks: /\.package\s*\(/ },
    { ecosystem: 'PHP', path: /(?:^|\/)composer\.json$/, asks: /"require(?:-dev)?"\s*:/ },
    { ecosystem: 'Gradle', path: /(?:^|\/)build\.gradle(?:\.kts)?$/, asks: /\bdependencies\b/ },
    { ecosystem: 'Gradle', path: /(?:^|\/)libs\.versions\.toml$/, shared: 2 },
    { ecosystem: '.NET', path: /\.(?:cs|fs|vb)proj$/, asks: /<PackageReference\b/ },
    {
        ecosystem: '.NET',
        path: /(?:^|\/)Directory\.(?:Packages|Build)\.(?:props|targets)$/,
        asks: /<(?:Global)?Package(?:Version|Reference)\b/,
        shared: 1,
    },
    { ecosystem: 'Ruby', path: /\.gemspec$/ },
    // Appraisal writes one for each set of versions that is tested.
    { ecosystem: 'Appraisal (Ruby)', path: /(?:^|\/)gemfiles\/[^/]+\.gemfile\.lock$/ },
    { ecosystem: 'Bazel', path: /(?:^|\/)MODULE\.bazel$/, asks: /\b(?:bazel_dep|use_extension)\s*\(/ },
    { ecosystem: 'Clojure', path: /(?:^|\/)project\.clj$/, asks: /:(?:managed-)?dependencies\b|:plugins\b/ },
    { ecosystem: 'Clojure', path: /(?:^|\/)deps\.edn$/, asks: /:(?:[a-z]+-)?deps\b/ },
    { ecosystem: 'Bower', path: /(?:^|\/)bower\.json$/, asks: /"(?:devD|d)ependencies"\s*:/ },
    { ecosystem: 'Ivy', path: /(?:^|\/)ivy\.xml$/, asks: /<dependency\b/ },
    // Others keep settings of their own in a manifest.toml.
    { ecosystem: 'Gleam', path: /(?:^|\/)manifest\.toml$/, asks: /^packages\s*=\s*\[/m },
    { ecosystem: 'Haskell', path: /\.cabal$/ },
    { ecosystem: 'Deno', path: /(?:^|\/)deno\.jsonc?$/, asks: /"(?:imports|importMap|scopes)"|\b(?:npm|jsr):/ },
    { ecosystem: 'pnpm', path: /(?:^|\/)pnpm-lock\.[^/]+\.yaml$/ },
    // pnpm takes it for a manifest, and so does Haskell's hpack.
    { ecosystem: 'pnpm or Haskell', path: /(?:^|\/)package\.yaml$/, asks: /^[ \t]*(?:\w*D|d)ependencies\s*:/m },
];
/** A larger file counts without a look, and so does one that cannot be read or is not in UTF-8. */
const other_ecosystems_manifestLimit = 4 * 1024 * 1024;
function otherFileOf(path) {
    const ecosystem = other_ecosystems_byName.get(external_node_path_.posix.basename(path));
    return ecosystem === undefined ? patterns.find((pattern) => pattern.path.test(path)) : { ecosystem };
}
/** Whether a file is by its name a manifest, or a lockfile of those that cannot be read yet. */
function isOfOtherEcosystem(path) {
    return otherFileOf(path) !== undefined;
}
/**
 * One sentence for each ecosystem of which the checkout has a file that tells of dependencies and that no lockfile answers
 * for: `covered` are the folders of each ecosystem that have one.
 */
async function reasonsForOthers(checkout, covered) {
    const found = new Map();
    const paths = new Set(checkout.files.map(({ path }) => path));
    for (const { path } of checkout.files) {
        const other = otherFileOf(path);
        // pip-compile writes the lockfile of such a file beside it.
        if (other === undefined || (path.endsWith('.in') && paths.has(path.replace(/in$/, 'txt'))))
            continue;
        const lockable = waysOut.get(other.ecosystem)?.ecosystem;
        if (lockable !== undefined && isAnswered(path, other, covered.get(lockable) ?? new Set()))
            continue;
        if ((await asks(checkout, path, other.asks)) && !(await asksForNothing(checkout, path)))
            found.set(other.ecosystem, [...(found.get(other.ecosystem) ?? []), path]);
    }
    return [...found].map(([ecosystem, files]) => {
        const wayOut = waysOut.get(ecosystem);
        return wayOut === undefined
            ? `${ecosystem} dependencies cannot be read yet: ${(0,words/* someOf */.yU)(files)}`
            : `no lockfile: ${ecosystem} dependencies of ${(0,words/* someOf */.yU)(files)} were not checked; ${wayOut.run} and commit what it writes`;
    });
}
function isAnswered(path, { shared }, folders) {
    const folder = external_node_path_.posix.dirname(path);
    if (folders.has(folder) || isCopy(folder, folders))
        return true;
    if (shared === undefined)
        return false;
    return withAncestors(folders).has(shared === 1 ? folder : external_node_path_.posix.dirname(folder));
}
const other_ecosystems_known = new WeakMap();
/** The folders and all those that they lie in. */
function withAncestors(folders) {
    const found = other_ecosystems_known.get(folders) ?? ancestorsOf(folders);
    other_ecosystems_known.set(folders, found);
    return found;
}
function ancestorsOf(folders) {
    const all = new Set();
    for (const one of folders)
        for (let folder = one; !all.has(folder); folder = external_node_path_.posix.dirname(folder))
            all.add(folder);
    return all;
}
/** What a package manager put into the `vendor` of a project that has a lockfile is in that lockfile. */
function isCopy(folder, folders) {
    const parts = folder.split('/');
    return parts.some((part, index) => part === 'vendor' && folders.has(parts.slice(0, index).join('/') || '.'));
}
async function asks(checkout, path, words) {
    if (words === undefined)
        return true;
    const bytes = await checkout.read(path, other_ecosystems_manifestLimit).catch(() => undefined);
    return (bytes === undefined || bytes.includes(0) || words.test(bytes.toString('utf8').replace(/^\uFEFF/, '')));
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/texts.js


/** The largest lockfile that is read: the largest known real ones have about 5 MiB. */
const lockfileLimit = 16 * 1024 * 1024;
function createTexts(checkout) {
    const known = new Map();
    let sizes;
    let paths;
    const listed = () => {
        sizes ??= new Map(checkout.files.map(({ path, size }) => [path, size]));
        return sizes;
    };
    const read = async (path, size) => {
        if (size > lockfileLimit)
            throw new sbom_data/* Unreadable */.IO(`has ${size} bytes, more than the ${lockfileLimit} that are read`);
        return (0,parse_text/* decode */.D4)(await checkout.read(path, lockfileLimit));
    };
    return {
        read,
        async find(path) {
            const size = listed().get(path);
            if (size === undefined)
                return undefined;
            const reading = known.get(path) ?? read(path, size);
            known.set(path, reading);
            return reading;
        },
        has: (path) => listed().has(path),
        paths() {
            paths ??= [...listed().keys()];
            return paths;
        },
    };
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

;// CONCATENATED MODULE: ./build/backends/local/sbom/what-was-read.js


/** `3 lockfiles, 1 workflow and 2 Dockerfiles`. */
function describeRead(formats) {
    const kinds = [...new Set(formats.map(({ called }) => called))].filter((called) => called !== undefined);
    const parts = kinds.map((called) => (0,words/* counted */.hS)(formats.filter((format) => format.called === called).length, ...called));
    const lockfiles = formats.filter(({ called }) => called === undefined).length;
    if (lockfiles > 0 || parts.length === 0)
        parts.unshift((0,words/* counted */.hS)(lockfiles, 'lockfile'));
    return [...(parts.length > 1 ? [parts.slice(0, -1).join(', ')] : []), ...parts.slice(-1)].join(' and ');
}
/** Texts for people and settings of git and GitHub; none of them can depend on a package. */
const isNoCode = /(?:\.md|\.gitignore|\.gitattributes|\.gitkeep|\.dockerignore|\.editorconfig|(?:^|\/)(?:LICEN[CS]E|NOTICE|CODEOWNERS|\.github\/dependabot\.ya?ml)[^/]*)$/;
/** Apart from what names what it uses itself, such as workflows, and of these there is one. */
function holdsNoCode(checkout) {
    const isUser = (path) => formatOf(path)?.called !== undefined;
    const paths = checkout.files.map(({ path }) => path);
    return paths.some(isUser) && paths.every((path) => isUser(path) || isNoCode.test(path));
}

;// CONCATENATED MODULE: ./build/backends/local/sbom/read-sbom.js














/**
 * Reads every lockfile of a checkout into one SBOM. Whatever could not be read, or has no lockfile at all, makes the
 * check incomplete with a reason that names the file. Only a manifest at the root that asks for nothing proves that
 * there is nothing to lock. Rejects only with the signal's reason.
 */
async function readSbom(checkout, signal, look) {
    const read = [];
    const reasons = [];
    const covered = new Map();
    const cover = (ecosystem, folder) => {
        covered.set(ecosystem, (covered.get(ecosystem) ?? new Set()).add(folder));
    };
    const manifests = createManifests(checkout);
    const texts = createTexts(checkout);
    for (const file of checkout.files) {
        const format = formatOf(file.path);
        if (format === undefined)
            continue;
        signal.throwIfAborted();
        const folder = external_node_path_.posix.dirname(file.path);
        if (!format.isPartial)
            cover(format.ecosystem, folder);
        try {
            const text = await texts.read(file.path, file.size);
            const graph = await format.read({
                path: file.path,
                folder,
                ecosystem: format.ecosystem,
                text,
                manifest: manifests.of,
                manifestFolders: () => manifests.folders,
                paths: texts.paths,
                has: texts.has,
                textOf: texts.find,
            });
            look?.({ path: file.path, text }, graph, format.id);
            read.push({ graph, format });
            for (const problem of graph.problems)
                reasons.push(`${file.path}: ${problem}`);
            for (const project of graph.projects.values()) {
                if (project.covered)
                    cover(format.ecosystem, project.path);
                if (project.path.startsWith('..'))
                    reasons.push(`${file.path}: it links to ${project.path}, outside of the checkout, which was not looked at`);
            }
        }
        catch (thrown) {
            reasons.push((0,why_unreadable/* whyUnreadable */._)(file.path, thrown));
        }
    }
    const { sbom, problems } = assemble(read.map(({ graph }) => graph));
    const uncovered = await readUncovered(manifests, covered.get('npm') ?? new Set(), signal);
    reasons.push(...problems, ...uncovered.reasons, ...manifests.problems);
    reasons.push(...(await reasonsForOthers(checkout, covered)), ...reasonsOfCheckout(checkout));
    const hasLockfile = read.some(({ format }) => format.called === undefined);
    if (checkout.files.length === 0)
        reasons.push((0,excluded/* nothingToScan */.G)(checkout.excluded));
    else if (reasons.length === 0 &&
        !hasLockfile &&
        !uncovered.rootAsksForNothing &&
        !holdsNoCode(checkout) &&
        !(await rootAsksForNothing(checkout)))
        reasons.push(`no lockfile and no package manifest at the root of ${(0,words/* counted */.hS)(checkout.files.length, 'file')}, so no dependency ${read.length > 0 ? 'of the code ' : ''}was checked${(0,excluded/* describeExcluded */.u)(checkout.excluded)}`);
    signal.throwIfAborted();
    const found = `${(0,words/* counted */.hS)(sbom.components.length, 'component')} from ${describeRead(read.map(({ format }) => format))}`;
    const needless = !hasLockfile && reasons.length === 0 && uncovered.rootAsksForNothing
        ? '; package.json asks for none'
        : '';
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
/** What the walk left out could hold a lockfile. */
function reasonsOfCheckout(checkout) {
    const isKnown = (path) => formatOf(path) !== undefined || external_node_path_.posix.basename(path) === 'package.json' || isOfOtherEcosystem(path);
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


/***/ }),

/***/ 1796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qI: () => (/* binding */ downloadSource),
  IO: () => (/* binding */ fileSource),
  Ym: () => (/* binding */ gitSource),
  JL: () => (/* binding */ isGit),
  gU: () => (/* binding */ isUrl),
  GV: () => (/* binding */ otherPackageAt),
  Bf: () => (/* binding */ registrySource),
  vz: () => (/* binding */ sourceOf)
});

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
/** For a package from a repository; the address as the lockfile has it. */
function gitSource(address, commit) {
    const clean = (0,url_credentials/* withoutCredentials */.r)(address.replace(/^git\+/, '')) ?? nowhere;
    const named = /^https?:/.test(clean) ? `git+${clean}` : clean;
    return { vcs_url: commit === undefined ? named : `${named}#${commit}` };
}
/** For a package from an address that is no registry. */
function downloadSource(url) {
    return { download_url: (0,url_credentials/* withoutCredentials */.r)(url) ?? nowhere };
}
/** For a package that lies in the checkout; the path from its root. */
function fileSource(path) {
    return { download_url: `file:${path}` };
}
/** For a package from another registry than the one that everybody uses. */
function registrySource(address) {
    return { repository_url: (0,url_credentials/* withoutCredentials */.r)(address) ?? nowhere };
}


/***/ }),

/***/ 6144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ whyUnreadable)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _checkout_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9319);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1066);



/**
 * Why a file of the checkout could not be read, as a sentence that begins with its path from the root and tells
 * nothing of where that is on this machine.
 */
function whyUnreadable(path, thrown) {
    if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm && thrown.message.startsWith(path))
        return thrown.message;
    if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm || thrown instanceof _data_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO)
        return `${path} ${thrown.message}`;
    return `${path} cannot be read: ${(0,_checkout_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorInWords */ .S)(thrown)}`;
}


/***/ })

};
