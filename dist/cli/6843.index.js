export const id = 6843;
export const ids = [6843];
export const modules = {

/***/ 6843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWithEngine: () => (/* binding */ readWithEngine)
});

// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/backends/local/checks.js
var checks = __webpack_require__(8255);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/backends/local/sbom/data.js
var sbom_data = __webpack_require__(1066);
// EXTERNAL MODULE: ./build/backends/local/sbom/parse-text.js + 1 modules
var parse_text = __webpack_require__(4769);
;// CONCATENATED MODULE: ./build/backends/local/engines/engine.js
/** Why an engine has no report: a sentence without its name. */
class EngineFailure extends Error {
    name = 'EngineFailure';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/backends/local/engines/find-program.js



/**
 * The folders of a PATH that programs may come from: what lies in the checkout is never run, nor what is named relative to
 * wherever we happen to be.
 */
async function searchPathOutside(root, path) {
    const folders = [];
    for (const folder of path.split(external_node_path_.delimiter).filter((one) => (0,external_node_path_.isAbsolute)(one))) {
        const real = await (0,promises_.realpath)(folder).catch(() => undefined);
        if (real !== undefined && !isWithin(root, real))
            folders.push(folder);
    }
    return { folders };
}
/** The first program of that name; undefined when there is none, or only one that links into the checkout. */
async function findProgram(name, root, { folders }) {
    for (const folder of folders)
        for (const file of [(0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(folder, `${name}.exe`)])
            if (await isProgram(file, root))
                return file;
    return undefined;
}
async function isProgram(file, root) {
    try {
        await (0,promises_.access)(file, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(file)).isFile() && !isWithin(root, await (0,promises_.realpath)(file));
    }
    catch {
        return false;
    }
}
function isWithin(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/backends/local/engines/run-program.js




/**
 * Runs a program without a shell until it ends. Rejects with an `EngineFailure` when it cannot be started, takes too
 * long, says too much or is killed, or with the signal's reason; it and what it started are gone then.
 */
async function runProgram(order, clock, signal) {
    signal.throwIfAborted();
    const { file, args, cwd, env, limitMs, mostBytes } = order;
    const child = (0,external_node_child_process_.spawn)(file, args, {
        cwd,
        env: { ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
        windowsHide: true,
    });
    const pieces = [];
    let bytes = 0;
    let said = '';
    const over = new AbortController();
    try {
        return await new Promise((resolve, reject) => {
            let stopped = false;
            const stop = (why) => {
                if (stopped)
                    return;
                stopped = true;
                endGroup(child)
                    .catch(() => undefined)
                    .then(() => reject(why));
            };
            signal.addEventListener('abort', () => stop(signal.reason), { once: true, signal: over.signal });
            clock.sleep(limitMs, over.signal).then(() => stop(new EngineFailure(`took longer than ${(0,words/* counted */.hS)(Math.round(limitMs / 60_000), 'minute')}`)), () => undefined);
            child.stdout.on('data', (piece) => {
                bytes += piece.length;
                if (bytes > mostBytes)
                    stop(new EngineFailure(`wrote more than ${(0,words/* number */.ai)(mostBytes)} bytes`));
                else
                    pieces.push(piece);
            });
            child.stderr.setEncoding('utf8').on('data', (text) => {
                said = `${said}${text}`.slice(-2_000);
            });
            child.on('error', (error) => reject(new EngineFailure(`cannot be started: ${codeOf(error)}`)));
            child.on('close', (exitCode, killedBy) => {
                if (stopped)
                    return;
                if (exitCode === null)
                    reject(new EngineFailure(`was killed (${killedBy ?? 'by nobody known'})`));
                else
                    resolve({ exitCode, output: Buffer.concat(pieces), complaint: lastLine(said) });
            });
        });
    }
    finally {
        over.abort();
    }
}
/** Ends a program, and where there are groups of processes (POSIX) what it started: a build tool would otherwise go on. */
async function endGroup(child) {
    const ended = child.exitCode === null && child.signalCode === null ? (0,external_node_events_.once)(child, 'exit') : undefined;
    if (child.pid !== undefined) {
        const args = ['-c', 'kill -s KILL -- "-$1"', 'sh', String(child.pid)];
        const kill = (0,external_node_child_process_.spawn)('/bin/sh', args, { env: {}, stdio: 'ignore' });
        await new Promise((done) => kill.on('close', done).on('error', done));
    }
    child.kill('SIGKILL');
    child.stdout?.destroy();
    child.stderr?.destroy();
    await ended;
}
function codeOf(error) {
    return 'code' in error && typeof error.code === 'string' ? error.code : 'unexpected error';
}
function lastLine(text) {
    return text.trim().split('\n').at(-1)?.trim().slice(0, 300) ?? '';
}

;// CONCATENATED MODULE: ./build/backends/local/engines/ask-engine.js









const limitMs = 10 * 60_000;
const mostBytes = 64 * 1024 * 1024;
/**
 * Runs an engine on a checkout: in an empty folder, with nothing of the environment but where programs are, for ten
 * minutes at most. Rejects with an `EngineFailure` that tells why there is no report, or with the signal's reason.
 */
async function askEngine(name, engine, context, { clock, offline, searchPath }, signal) {
    const path = await searchPathOutside(context.root, searchPath ?? '');
    const file = await findProgram(name, context.root, path);
    if (file === undefined)
        throw new EngineFailure('is not on the PATH: install it, or take the option away');
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'scangate-engine-'));
    try {
        const [home, scratch] = [(0,external_node_path_.join)(folder, 'home'), (0,external_node_path_.join)(folder, 'work')];
        await Promise.all([(0,promises_.mkdir)(home), (0,promises_.mkdir)(scratch)]);
        await (0,promises_.writeFile)((0,external_node_path_.join)(scratch, 'empty.toml'), '');
        const env = {
            PATH: path.folders.join(external_node_path_.delimiter),
            HOME: home,
            TMPDIR: scratch,
            LC_ALL: 'C',
            NO_COLOR: '1',
            ...engine.env?.(offline),
        };
        const args = engine.args(context.root, scratch, offline);
        const ran = await runProgram({ file, args, cwd: scratch, env, limitMs, mostBytes }, clock, signal);
        if (!engine.exitCodes.includes(ran.exitCode))
            throw new EngineFailure(`ended with exit code ${ran.exitCode}${ran.complaint === '' ? '' : `: ${ran.complaint}`}`);
        const bytes = engine.reportFile === undefined ? ran.output : await readReport((0,external_node_path_.join)(scratch, engine.reportFile));
        return engine.read((0,parse_text/* parseJson */.qF)((0,parse_text/* decode */.D4)(bytes)), context);
    }
    catch (thrown) {
        if (thrown instanceof sbom_data/* Unreadable */.IO)
            throw new EngineFailure(`gave a report that ${thrown.message}`);
        throw thrown;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function readReport(path) {
    const handle = await (0,promises_.open)(path).catch(() => undefined);
    if (handle === undefined)
        throw new EngineFailure('wrote no report');
    try {
        const { size } = await handle.stat();
        if (size > mostBytes)
            throw new EngineFailure(`wrote more than ${(0,words/* number */.ai)(mostBytes)} bytes`);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/backends/local/sbom/ecosystems.js
var ecosystems = __webpack_require__(9544);
// EXTERNAL MODULE: ./build/backends/local/sbom/purl.js
var sbom_purl = __webpack_require__(5707);
;// CONCATENATED MODULE: ./build/backends/local/engines/purl-parts.js


const byType = new Map(Object.entries(ecosystems/* ecosystems */.u).map(([name, { purlType }]) => [purlType, name]));
/** Types that no reader of ours makes, by the names that OSV has for them. */
const foreignTypes = new Map([
    ['hackage', 'Hackage'],
    ['cran', 'CRAN'],
    ['conan', 'ConanCenter'],
    ['bioconductor', 'Bioconductor'],
]);
const shape = /^pkg:\/{0,2}([a-zA-Z][\w.+-]{0,40})\/([^@?#]{1,1000})(?:@([^?#]{1,512}))?(\?[^#]{0,2000})?(?:#.{0,1000})?$/;
/** Undefined for what is no package URL with a version, or has a name that its ecosystem does not allow. */
function packageOf(purl, spelled) {
    const [, type = '', path = '', rawVersion, query = ''] = shape.exec(purl) ?? [];
    const [segments, version] = [path.split('/').filter(Boolean).map(decoded), decoded(rawVersion ?? '')];
    if (type === '' || segments.length === 0 || version === '')
        return undefined;
    const ecosystem = byType.get(type.toLowerCase());
    if (ecosystem === undefined) {
        const kept = purl.replace(/[?#].*$/s, '');
        return /^[\x21-\x7e]+$/.test(kept)
            ? { purl: kept, ecosystem: foreignTypes.get(type) ?? type, name: segments.join('/'), version }
            : undefined;
    }
    const { names, separator = '/' } = (0,ecosystems/* ecosystemOf */.M)(ecosystem);
    const inPurl = segments.join(separator);
    const name = spelled?.toLowerCase() === inPurl.toLowerCase() ? spelled : inPurl;
    if (!names.test(name) || !/^[\x21-\x7e]{1,512}$/.test(version))
        return undefined;
    const given = new URLSearchParams(query);
    const source = ['vcs_url', 'download_url'].flatMap((key) => {
        const value = given.get(key);
        return value === null ? [] : [[key, value]];
    });
    return { purl: (0,sbom_purl/* purlOf */.V)(ecosystem, name, version, Object.fromEntries(source)), ecosystem, name, version };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/backends/local/engines/cyclonedx/schema.js

/** What is not what it should be is left out; only the frame must be right (CycloneDX 1.2 to 1.7, JSON). */
const schema_text = schemas/* string */.YjP().optional().catch(undefined);
const list = schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]).default([]);
const bomFrame = schemas/* object */.Ikc({
    bomFormat: schemas/* literal */.euz('CycloneDX'),
    specVersion: schemas/* string */.YjP().regex(/^1\.\d+$/),
    metadata: schemas/* object */.Ikc({ tools: schemas/* unknown */.L5J(), component: schemas/* object */.Ikc({ 'bom-ref': schema_text }).optional().catch(undefined) })
        .partial()
        .catch({})
        .default({}),
    components: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]),
    dependencies: list,
    vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]),
});
const bomComponent = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    'bom-ref': schema_text,
    name: schemas/* string */.YjP(),
    version: schema_text,
    purl: schema_text,
    scope: schemas/* enum */.k5n(['required', 'optional', 'excluded']).optional().catch(undefined),
    licenses: list,
    hashes: list,
    properties: list,
    components: list,
});
const bomLicense = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ expression: schemas/* string */.YjP() }).transform(({ expression }) => expression),
    schemas/* object */.Ikc({ license: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }) }).transform(({ license }) => license.id),
    schemas/* object */.Ikc({ license: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }) }).transform(({ license }) => license.name),
]);
const bomHash = schemas/* object */.Ikc({
    alg: schemas/* enum */.k5n(['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512', 'MD5']),
    content: schemas/* string */.YjP().regex(/^[0-9a-fA-F]{32,128}$/),
});
const bomProperty = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
const bomDependency = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), dependsOn: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) });
const bomTool = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() });
/** Strict in what a finding cannot be without: its name, and what it affects. */
const bomVulnerability = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1),
    description: schema_text,
    recommendation: schema_text,
    ratings: list,
    cwes: list,
    affects: schemas/* array */.YOg(schemas/* object */.Ikc({ ref: schemas/* string */.YjP() })).min(1),
});
const bomRating = schemas/* object */.Ikc({
    severity: schemas/* unknown */.L5J(),
    score: schemas/* number */.aig().min(0).max(10).optional().catch(undefined),
    method: schema_text,
    vector: schema_text,
});

;// CONCATENATED MODULE: ./build/backends/local/engines/cyclonedx/components.js



const scopes = {
    required: 'required',
    optional: 'optional',
    excluded: 'development',
};
/** What engines list besides packages: files, the system, and the projects themselves. */
const noPackages = new Set(['file', 'operating-system', 'application', 'container', 'device', 'data']);
/** The third-party packages of a document, nested ones included. */
function componentsOf(listed, context) {
    const components = new Map();
    const purlOf = new Map();
    const [nameless, malformed] = [[], []];
    const queue = [...listed];
    for (const [index, raw] of queue.entries()) {
        const parsed = bomComponent.safeParse(raw);
        if (!parsed.success) {
            malformed.push(index);
            continue;
        }
        const { data } = parsed;
        for (const inner of data.components)
            queue.push(inner);
        const known = data.purl === undefined ? undefined : packageOf(data.purl, data.name);
        if (known === undefined) {
            if (!noPackages.has(data.type) && !context.projects.has(data.name))
                nameless.push(data.name);
            continue;
        }
        if (context.projects.has(known.name))
            continue;
        for (const ref of [data['bom-ref'], data.purl])
            if (ref !== undefined)
                purlOf.set(ref, known.purl);
        const before = components.get(known.purl);
        const lockfiles = [...new Set([...(before?.lockfiles ?? []), ...placesOf(data, context)])].sort();
        components.set(known.purl, {
            ...known,
            scope: before?.scope ?? scopes[data.scope ?? 'required'] ?? 'required',
            licenses: data.licenses.flatMap((license) => bomLicense.safeParse(license).data ?? []),
            hashes: data.hashes.flatMap((hash) => {
                const read = bomHash.safeParse(hash).data;
                return read === undefined ? [] : [{ algorithm: read.alg, hex: read.content.toLowerCase() }];
            }),
            lockfiles,
        });
    }
    return {
        components: [...components.values()],
        purlOf,
        problems: [
            ...(malformed.length > 0
                ? [`${(0,words/* counted */.hS)(malformed.length, 'component')} of its report cannot be understood`]
                : []),
            ...(nameless.length > 0
                ? [
                    `${(0,words/* counted */.hS)(nameless.length, 'component')} of its report ${nameless.length === 1 ? 'has' : 'have'} no package URL with a version: ${(0,words/* someOf */.yU)(nameless)}`,
                ]
                : []),
        ],
    };
}
/** Where syft, trivy and cdxgen say that they found it, if that is a file of the checkout. */
function placesOf({ properties }, { root, isFile }) {
    return properties.flatMap((raw) => {
        const { data } = bomProperty.safeParse(raw);
        if (data === undefined)
            return [];
        const path = data.value.startsWith(`${root}/`) ? data.value.slice(root.length) : data.value;
        const inside = path.replace(/^\.?\/+/, '');
        if (/^(?:syft:location:\d+:path|aquasecurity:trivy:FilePath)$/.test(data.name))
            return isFile(inside) ? [inside] : [];
        // cdxgen writes paths from a folder somewhere above the checkout.
        return data.name === 'SrcFile' ? (endsOf(inside).find(isFile) ?? []) : [];
    });
}
function endsOf(path) {
    const parts = path.split('/');
    return parts.slice(0, 50).map((_, index) => parts.slice(index).join('/'));
}

// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/core/model/severity.js
var model_severity = __webpack_require__(4077);
;// CONCATENATED MODULE: ./build/backends/local/engines/cyclonedx/vulnerabilities.js




const versions = {
    CVSSv2: '2.0',
    CVSSv3: '3.0',
    CVSSv31: '3.1',
    CVSSv4: '4.0',
};
/** A finding for each package that a vulnerability affects. What affects nothing that is listed is a problem. */
function vulnerabilitiesOf(listed, purlOf, components) {
    const byPurl = new Map(components.map((component) => [component.purl, component]));
    const findings = new Map();
    let malformed = 0;
    let adrift = 0;
    for (const raw of listed) {
        const { data } = bomVulnerability.safeParse(raw);
        if (data === undefined) {
            malformed += 1;
            continue;
        }
        for (const { ref } of data.affects) {
            const component = byPurl.get(purlOf.get(ref) ?? '');
            if (component === undefined)
                adrift += 1;
            else {
                const finding = toFinding(data, component);
                findings.set(finding.fingerprint, finding);
            }
        }
    }
    return {
        findings: [...findings.values()],
        problems: [
            ...(malformed > 0
                ? [`${(0,words/* counted */.hS)(malformed, 'vulnerability', 'vulnerabilities')} of its report cannot be understood`]
                : []),
            ...(adrift > 0
                ? [
                    `${(0,words/* counted */.hS)(adrift, 'vulnerability', 'vulnerabilities')} of its report ${adrift === 1 ? 'is' : 'are'} of no component in it`,
                ]
                : []),
        ],
    };
}
function toFinding({ id, description, recommendation, ratings, cwes }, { purl, name, version, lockfiles }) {
    const rated = ratings.flatMap((raw) => bomRating.safeParse(raw).data ?? []);
    const vectors = rated.flatMap(({ method = '', vector, score }) => {
        const known = versions[method];
        return known === undefined || vector === undefined || score === undefined
            ? []
            : [{ version: known, vector, score }];
    });
    const severity = rated.map((rating) => (0,model_severity/* parseSeverity */.lv)(rating.severity)).reduce(model_severity/* worse */.JJ, 'unknown');
    return {
        fingerprint: (0,fingerprint/* fingerprintOf */.a)('sca', purl, id),
        category: 'sca',
        severity,
        ruleId: id,
        title: titleOf(description) ?? id,
        ...(description !== undefined && { description }),
        locations: lockfiles.map((path) => ({ path })),
        component: { purl, name, version },
        aliases: [],
        cwes: cwes.filter((cwe) => Number.isInteger(cwe)).map((cwe) => `CWE-${cwe}`),
        ratings: [...new Map(vectors.map((rating) => [rating.vector, rating])).values()],
        fixVersions: fixesIn(recommendation),
        ...(recommendation !== undefined && { remediation: recommendation }),
    };
}
function titleOf(description) {
    const line = description
        ?.split('\n')
        .find((one) => one.trim() !== '')
        ?.trim();
    return line === undefined || line.length <= 120 ? line : `${line.slice(0, 119)}…`;
}
/** Trivy writes `Upgrade lodash to version 4.17.21, 5.0.0`. */
function fixesIn(recommendation) {
    const [, list] = /^Upgrade \S+ to version (.+)$/.exec(recommendation ?? '') ?? [];
    return list?.split(/,\s*/).filter((one) => /^[\w.+~:-]+$/.test(one)) ?? [];
}

;// CONCATENATED MODULE: ./build/backends/local/engines/cyclonedx/index.js




/** Reads a CycloneDX document as engines write it. Throws `Unreadable` for anything else. */
function readBom(report, context, { tool, withVulnerabilities }) {
    const { data: bom } = bomFrame.safeParse(report);
    if (bom === undefined)
        throw new sbom_data/* Unreadable */.IO('is no CycloneDX document of version 1');
    const { components, purlOf, problems } = componentsOf(bom.components, context);
    const found = withVulnerabilities ? vulnerabilitiesOf(bom.vulnerabilities, purlOf, components) : undefined;
    const edges = bom.dependencies.flatMap((raw) => {
        const { data } = bomDependency.safeParse(raw);
        const ref = data && purlOf.get(data.ref);
        if (ref === undefined)
            return [];
        const targets = data?.dependsOn.flatMap((one) => purlOf.get(one) ?? []) ?? [];
        return [{ ref, dependsOn: [...new Set(targets)].filter((one) => one !== ref).sort() }];
    });
    return {
        version: versionOf(bom.metadata.tools, tool),
        components,
        dependencies: edges,
        ...(found && { findings: found.findings }),
        problems: [...problems, ...(found?.problems ?? [])],
    };
}
/** A list before 1.5, an object with components since. */
function versionOf(tools, name) {
    const listed = typeof tools === 'object' && tools !== null && 'components' in tools ? tools.components : tools;
    const found = (Array.isArray(listed) ? listed : [])
        .map((tool) => bomTool.safeParse(tool).data)
        .find((tool) => tool?.name === name);
    return found?.version.slice(0, 40);
}

// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/normalise.js + 4 modules
var normalise = __webpack_require__(8764);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/schema.js
var schema = __webpack_require__(6006);
;// CONCATENATED MODULE: ./build/backends/local/engines/osv-scanner.js







/** The JSON of OSV-Scanner 2 (google.github.io/osv-scanner/output): sources, their packages, and OSV records of each. */
const osv_scanner_frame = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(schemas/* object */.Ikc({
        source: schemas/* object */.Ikc({ path: schemas/* string */.YjP().catch('') }).catch({ path: '' }),
        packages: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    })),
});
const listed = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), version: schemas/* string */.YjP(), ecosystem: schemas/* string */.YjP() }),
    dependency_groups: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(null),
    licenses: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(null),
    vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
});
function readOsvScanner(report, { root, isFile, projects }) {
    const { data } = osv_scanner_frame.safeParse(report);
    if (data === undefined)
        throw new sbom_data/* Unreadable */.IO('is no report of OSV-Scanner 2');
    const components = new Map();
    const records = new Map();
    let [malformed, unreadable] = [0, 0];
    for (const { source, packages } of data.results)
        for (const raw of packages ?? []) {
            const { data: entry } = listed.safeParse(raw);
            const component = entry && toComponent(entry, placeOf(source.path, root, isFile));
            if (entry === undefined || component === undefined) {
                malformed += 1;
                continue;
            }
            if (projects.has(component.name))
                continue;
            const before = components.get(component.purl);
            components.set(component.purl, before ? { ...before, lockfiles: joined(before, component) } : component);
            const known = records.get(component.purl) ?? new Map();
            records.set(component.purl, known);
            for (const one of entry.vulnerabilities ?? []) {
                const { data: record } = schema/* osvRecord */.om.safeParse(one);
                if (record === undefined)
                    unreadable += 1;
                else if (record.withdrawn === undefined)
                    known.set(record.id, record);
            }
        }
    const findings = [...components.values()].flatMap((component) => (0,normalise/* normalise */.j)(component, [...(records.get(component.purl)?.values() ?? [])]));
    return {
        components: [...components.values()],
        dependencies: [],
        findings,
        problems: [
            ...(malformed > 0 ? [`${(0,words/* counted */.hS)(malformed, 'package')} of its report cannot be understood`] : []),
            ...(unreadable > 0
                ? [`${(0,words/* counted */.hS)(unreadable, 'vulnerability', 'vulnerabilities')} of its report cannot be understood`]
                : []),
        ],
    };
}
function toComponent({ package: named, dependency_groups: groups, licenses }, place) {
    const { name, version } = named;
    const ecosystem = named.ecosystem.replace(/:.*$/, '');
    const isOurs = Object.hasOwn(ecosystems/* ecosystems */.u, ecosystem);
    if (version === '' || ecosystem === '')
        return undefined;
    if (isOurs && !(0,ecosystems/* ecosystemOf */.M)(ecosystem).names.test(name))
        return undefined;
    const isDevelopment = (groups ?? []).length > 0 && (groups ?? []).every((group) => /^dev/.test(group));
    return {
        purl: isOurs
            ? (0,sbom_purl/* purlOf */.V)(ecosystem, name, version)
            : `pkg:generic/${encodeURIComponent(name)}@${encodeURIComponent(version)}`,
        ecosystem,
        name,
        version,
        scope: isDevelopment ? 'development' : 'required',
        licenses: licenses ?? [],
        hashes: [],
        lockfiles: place,
    };
}
function placeOf(path, root, isFile) {
    const inside = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
    return isFile(inside) ? [inside] : [];
}
function joined(a, b) {
    return [...new Set([...a.lockfiles, ...b.lockfiles])].sort();
}

;// CONCATENATED MODULE: ./build/backends/local/engines/engines.js



/**
 * How each engine is asked. None gets a config file of the checkout: their working folder is an empty one, and OSV-Scanner,
 * which looks beside each lockfile, is given an empty one in place of those.
 */
const engines = {
    syft: {
        args: (checkout) => ['scan', `dir:${checkout}`, '--output', 'cyclonedx-json', '--quiet'],
        env: () => ({ SYFT_CHECK_FOR_APP_UPDATE: 'false' }),
        exitCodes: [0],
        findsVulnerabilities: false,
        read: (report, context) => readBom(report, context, { tool: 'syft', withVulnerabilities: false }),
    },
    trivy: {
        args: (checkout) => [
            'fs',
            '--format',
            'cyclonedx',
            '--scanners',
            'vuln',
            '--include-dev-deps',
            '--quiet',
            checkout,
        ],
        env: (offline) => ({
            TRIVY_SKIP_VERSION_CHECK: 'true',
            ...(offline && {
                TRIVY_OFFLINE_SCAN: 'true',
                TRIVY_SKIP_DB_UPDATE: 'true',
                TRIVY_SKIP_JAVA_DB_UPDATE: 'true',
            }),
        }),
        exitCodes: [0],
        findsVulnerabilities: true,
        read: (report, context) => readBom(report, context, { tool: 'trivy', withVulnerabilities: true }),
    },
    'osv-scanner': {
        args: (checkout, scratch, offline) => [
            ...['scan', 'source', '--recursive', '--all-packages', '--format', 'json'],
            ...['--config', (0,external_node_path_.join)(scratch, 'empty.toml')],
            ...(offline ? ['--offline'] : []),
            checkout,
        ],
        // 1: there are vulnerabilities.
        exitCodes: [0, 1],
        findsVulnerabilities: true,
        read: readOsvScanner,
    },
    cdxgen: {
        args: (checkout, scratch) => [
            ...['--no-install-deps', '--no-babel', '--no-validate'],
            ...['--output', (0,external_node_path_.join)(scratch, 'bom.json'), checkout],
        ],
        reportFile: 'bom.json',
        exitCodes: [0],
        findsVulnerabilities: false,
        warning: 'cdxgen runs build tools of the checkout (go, mvn, gradle and others): use it only for code that you would build',
        read: (report, context) => readBom(report, context, { tool: 'cdxgen', withVulnerabilities: false }),
    },
};

// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(5573);
;// CONCATENATED MODULE: ./build/backends/local/engines/join.js

/** Our own SBOM and what an engine found besides. Of what both know, ours stands; licences and digests are of both. */
function joinSboms(own, { components, dependencies }) {
    const all = new Map(own.components.map((component) => [component.purl, component]));
    for (const component of components) {
        const known = all.get(component.purl);
        all.set(component.purl, known ? enriched(known, component) : component);
    }
    const targets = new Map(own.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    for (const { ref, dependsOn } of dependencies) {
        const known = targets.get(ref);
        if (known === undefined || known.length === 0)
            targets.set(ref, dependsOn);
    }
    for (const purl of all.keys())
        if (!targets.has(purl))
            targets.set(purl, []);
    return {
        projects: own.projects,
        components: [...all.values()].sort((0,compare/* byText */.z)(({ purl }) => purl)),
        dependencies: [...targets]
            .map(([ref, dependsOn]) => ({ ref, dependsOn }))
            .sort((0,compare/* byText */.z)(({ ref }) => ref)),
    };
}
function enriched(own, other) {
    return {
        ...own,
        licenses: own.licenses.length > 0 ? own.licenses : other.licenses,
        hashes: own.hashes.length > 0 ? own.hashes : other.hashes,
    };
}

;// CONCATENATED MODULE: ./build/backends/local/engines/still-unread.js
/** The types of package URL that an answer about these ecosystems must have, by our own words for them. */
const typesOf = {
    Bun: ['npm'],
    Deno: ['npm', 'jsr'],
    'C and C++': ['conan'],
    Haskell: ['hackage'],
    R: ['cran'],
    Perl: ['cpan'],
};
/**
 * The reasons that stay: an ecosystem that we cannot read is answered for once an engine lists packages of it that no
 * lockfile of ours names.
 */
function stillUnread(reasons, own, engine) {
    const known = new Set(own.map(({ purl }) => purl));
    const types = new Set(engine.filter(({ purl }) => !known.has(purl)).map(({ purl }) => /^pkg:([^/]+)/.exec(purl)?.[1]));
    return reasons.filter((reason) => {
        const [, ecosystem = ''] = /^(.+) dependencies cannot be read yet: /.exec(reason) ?? [];
        return !(typesOf[ecosystem] ?? []).some((type) => types.has(type));
    });
}

;// CONCATENATED MODULE: ./build/backends/local/engines/index.js








/**
 * What our own reading of a checkout and an engine know together. An engine that fails adds a reason, and when it was to
 * look for vulnerabilities, these are not checked. Rejects with the signal's reason only.
 */
async function readWithEngine(name, own, checkout, deps, signal) {
    const engine = engines[name];
    if (engine.warning !== undefined)
        deps.logger.warn((0,core_text/* message */.iU)(engine.warning));
    deps.logger.progress((0,core_text/* line */.n8) `running ${name}`);
    const paths = new Set(checkout.files.map(({ path }) => path));
    const context = {
        root: checkout.root,
        projects: new Set(own.sbom.projects.map((project) => project.name)),
        isFile: (path) => paths.has(path),
    };
    let report;
    try {
        report = await askEngine(name, engine, context, deps, signal);
    }
    catch (thrown) {
        signal.throwIfAborted();
        const why = `${name} ${thrown instanceof EngineFailure ? thrown.message : 'could not be used: unexpected error'}`;
        if (!(thrown instanceof EngineFailure))
            deps.logger.debug((0,core_text/* message */.iU)(String(thrown)));
        return {
            sbom: own.sbom,
            check: withReasons(own.check, [why]),
            ...(engine.findsVulnerabilities && { vulnerabilities: { check: (0,checks/* notChecked */.lb)(checks/* vulnerabilityCheck */.XC, why) } }),
        };
    }
    const sbom = joinSboms(own.sbom, report);
    const problems = report.problems.map((problem) => `${name}: ${problem}`);
    const by = report.version === undefined ? name : `${name} ${report.version}`;
    const check = withReasons({ ...own.check, reasons: stillUnread(own.check.reasons, own.sbom.components, report.components) }, problems);
    const added = sbom.components.length - own.sbom.components.length;
    const scope = `${own.check.scope}; ${(0,words/* counted */.hS)(added, 'more', 'more')} from ${by}`;
    return {
        sbom,
        check: { ...check, scope },
        ...(report.findings && {
            vulnerabilities: {
                findings: report.findings,
                check: vulnerabilitiesBy(by, sbom, report.components, check, problems),
            },
        }),
    };
}
function withReasons(check, reasons) {
    const all = [...check.reasons, ...reasons];
    return { ...check, reasons: all, state: all.length === 0 ? 'complete' : 'incomplete' };
}
/** An engine that lists a component looked for its vulnerabilities; what it does not list, it did not look at. */
function vulnerabilitiesBy(by, { components }, looked, inventory, problems) {
    const seen = new Set(looked.map(({ purl }) => purl));
    const missed = components.filter(({ purl }) => !seen.has(purl));
    const reasons = [
        ...problems,
        ...(missed.length > 0
            ? [
                `${by} does not list ${(0,words/* counted */.hS)(missed.length, 'component')} that a lockfile names: ${(0,words/* someOf */.yU)(missed.map(({ name, version }) => `${name}@${version}`))}`,
            ]
            : []),
        ...(inventory.state === 'complete'
            ? []
            : ['only the known components were looked at: the SBOM is not complete']),
    ];
    const of = missed.length === 0 ? '' : `${(0,words/* number */.ai)(components.length - missed.length)} of `;
    return {
        ...checks/* vulnerabilityCheck */.XC,
        state: reasons.length === 0 ? 'complete' : 'incomplete',
        reasons,
        scope: `${of}${(0,words/* counted */.hS)(components.length, 'component')}, by ${by}`,
    };
}


/***/ }),

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ advisoryUrl),
/* harmony export */   Lw: () => (/* binding */ isAdvisoryId),
/* harmony export */   Wv: () => (/* binding */ isMalwareReport),
/* harmony export */   ur: () => (/* binding */ isGhsa),
/* harmony export */   vQ: () => (/* binding */ isCve)
/* harmony export */ });
/**
 * Whether a string can be the id of an OSV record, `<database>-<entry>`: letters, digits and the punctuation that the
 * databases use (`SUSE-SU-2022:0001-1`). Nothing that could lead a URL elsewhere.
 */
function isAdvisoryId(id) {
    return /^[A-Za-z0-9][A-Za-z0-9._:~+-]{0,127}$/.test(id) && !id.includes('..');
}
/** The page of a record for people; none for what cannot be an id. */
function advisoryUrl(id) {
    return isAdvisoryId(id) ? `https://osv.dev/vulnerability/${encodeURIComponent(id)}` : undefined;
}
function isCve(id) {
    return id.startsWith('CVE-');
}
/** The GitHub Advisory Database. */
function isGhsa(id) {
    return id.startsWith('GHSA-');
}
/** A report of a malicious package (https://github.com/ossf/malicious-packages). */
function isMalwareReport(id) {
    return id.startsWith('MAL-');
}


/***/ }),

/***/ 8764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ normalise),
  T: () => (/* binding */ unreadableRecord)
});

// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(5573);
// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/advisory-id.js
var advisory_id = __webpack_require__(2238);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/aliases.js
/**
 * Puts the records about one vulnerability together. Aliases are symmetric and transitive
 * (https://ossf.github.io/osv-schema/#aliases-field), also by way of an id that none of the records has.
 */
function groupByAlias(records) {
    const parents = new Map();
    const rootOf = (name) => {
        let root = name;
        for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root))
            root = parent;
        for (let each = name; each !== root;) {
            const parent = parents.get(each) ?? root;
            parents.set(each, root);
            each = parent;
        }
        return root;
    };
    for (const { id, aliases } of records) {
        for (const alias of aliases) {
            const [a, b] = [rootOf(id), rootOf(alias)];
            if (a !== b)
                parents.set(a, b);
        }
    }
    return [...Map.groupBy(records, ({ id }) => rootOf(id)).values()];
}

// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/ranges.js
var vulnerabilities_ranges = __webpack_require__(6379);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/versions/index.js + 6 modules
var versions = __webpack_require__(4116);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/fixes.js


/**
 * The versions that fix what `affected` says about this component, nearest first: the `fixed` events above its version
 * in the ranges that hold it, without those that another range still holds. Where the order of versions is not known,
 * all `fixed` events as they come. `last_affected` names no fix, and a GIT range holds commits.
 */
function fixVersionsOf(component, affected) {
    const ranges = (0,vulnerabilities_ranges/* rangesOf */.wA)(affected);
    const order = (0,versions/* versionOrderOf */.s)(component.ecosystem);
    if (!order?.isVersion(component.version))
        return fixedVersions(ranges);
    return fixedVersions(ranges.filter((range) => (0,vulnerabilities_ranges/* contains */.gR)(range, component.version, order)))
        .filter((version) => order.isVersion(version))
        .filter((version) => order.compare(version, component.version) > 0 && (0,vulnerabilities_ranges/* isAffected */.fH)(version, affected, order) !== true)
        .sort(order.compare);
}
function fixedVersions(ranges) {
    return [...new Set(ranges.flatMap((range) => range.events.flatMap((event) => event.fixed ?? [])))];
}

// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/package-name.js
var package_name = __webpack_require__(9769);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
// EXTERNAL MODULE: ./node_modules/ae-cvss-calculator/dist/ae-cvss-calculator.js
var ae_cvss_calculator = __webpack_require__(4353);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/cvss.js

/**
 * Scores a CVSS vector; `undefined` when it is not a whole and valid one. Versions 2 and 3: the base score. Version 4
 * has one score for all that the vector says, threat metrics included (CVSS v4.0 specification, section 8).
 */
function rate(vector) {
    const version = versionOf(vector);
    if (version === undefined || hasRepeatedMetric(vector))
        return undefined;
    try {
        const score = scoreOf(version, vector);
        return score === undefined || !(score >= 0 && score <= 10) ? undefined : { version, vector, score };
    }
    catch {
        return undefined;
    }
}
/**
 * The qualitative severity rating scale of CVSS 3 and 4 (section 5 and 6 of the specifications); for version 2, that
 * of the National Vulnerability Database, which knows no critical (https://nvd.nist.gov/vuln-metrics/cvss).
 */
function severityOfRating({ version, score }) {
    if (score === 0)
        return 'info';
    if (score < 4)
        return 'low';
    if (score < 7)
        return 'medium';
    return score < 9 || version === '2.0' ? 'high' : 'critical';
}
function versionOf(vector) {
    const shape = /^(?:CVSS:(3\.0|3\.1|4\.0)\/)?[A-Za-z]+:[A-Za-z]+(?:\/[A-Za-z]+:[A-Za-z]+)*$/.exec(vector);
    if (shape === null)
        return undefined;
    return shape[1] ?? '2.0';
}
/** The calculator would take the last of them. */
function hasRepeatedMetric(vector) {
    const metrics = vector.split('/').map((metric) => metric.split(':', 1)[0]);
    return new Set(metrics).size !== metrics.length;
}
function scoreOf(version, vector) {
    if (version === '4.0') {
        const calculator = new ae_cvss_calculator.Cvss4P0(vector);
        return calculator.isBaseFullyDefined() ? calculator.calculateScores().overall : undefined;
    }
    const calculator = version === '2.0'
        ? new ae_cvss_calculator.Cvss2(vector)
        : version === '3.0'
            ? new ae_cvss_calculator.Cvss3P0(vector)
            : new ae_cvss_calculator.Cvss3P1(vector);
    return calculator.isBaseFullyDefined() ? calculator.calculateScores().base : undefined;
}

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/severity.js


/** The CVSS vectors of a record that can be scored, those for this package first. */
function ratingsOf(record, affected) {
    return [...affected.flatMap((entry) => entry.severity), ...record.severity].flatMap(({ score }) => rate(score) ?? []);
}
/**
 * The database's own word (people weighed it), else the worst of its CVSS vectors, else `unknown`.
 */
function severityOf(record, affected) {
    const words = [
        record.database_specific.severity,
        ...affected.flatMap((entry) => [entry.database_specific.severity, entry.ecosystem_specific.severity]),
    ];
    const word = worst(words.map(severity/* parseSeverity */.lv));
    return word === 'unknown' ? worst(ratingsOf(record, affected).map(severityOfRating)) : word;
}
function worst(severities) {
    return severities.reduce(severity/* worse */.JJ, 'unknown');
}

// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/title.js
var title = __webpack_require__(8075);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/normalise.js








/** "Embedded Malicious Code", by which GitHub classifies malware that no other database has reported. */
const embeddedMalice = 'CWE-506';
/** One finding for each vulnerability of a component, however many databases have a record of it. */
function normalise(component, records) {
    return groupByAlias(records)
        .map((group) => toFinding(component, group.toSorted(byTrust)))
        .sort((0,compare/* byText */.z)(({ ruleId }) => ruleId));
}
/** What stands for a record that could not be read: all that is known is its id. */
function unreadableRecord(id) {
    const nothing = { severity: [], affected: [], aliases: [], database_specific: {} };
    return {
        id,
        modified: undefined,
        withdrawn: undefined,
        summary: undefined,
        details: undefined,
        ...nothing,
    };
}
/**
 * The fingerprint holds the package with its version, and the advisory. Two installed versions are two findings, each
 * to be fixed on its own; a change that brings in another affected version is something new to look at. Where the
 * component is installed does not matter. The advisory is named by its GHSA id if it has one: a CVE is often assigned
 * days after the advisory is out, and must not make an old finding new.
 */
function toFinding(component, records) {
    const names = [...new Set(records.flatMap(({ id, aliases }) => [id, ...aliases]))];
    const ids = names.toSorted(compare/* compareText */.n);
    const [primary = ''] = names;
    const ruleId = ids.find(advisory_id/* isCve */.vQ) ?? ids.find(advisory_id/* isGhsa */.ur) ?? primary;
    const cwes = [...new Set(records.flatMap(cwesOf))];
    const category = ids.some(advisory_id/* isMalwareReport */.Wv) || cwes.includes(embeddedMalice) ? 'malware' : 'sca';
    const affected = records.flatMap((record) => (0,package_name/* affectedOf */.oz)(record, component));
    const ratings = records.flatMap((record) => ratingsOf(record, (0,package_name/* affectedOf */.oz)(record, component)));
    const description = (0,title/* firstText */.o)(records.map((record) => record.details));
    const url = (0,advisory_id/* advisoryUrl */.Le)(primary);
    return {
        fingerprint: (0,fingerprint/* fingerprintOf */.a)(category, component.purl, ids.find(advisory_id/* isGhsa */.ur) ?? ruleId),
        category,
        severity: category === 'malware'
            ? 'critical'
            : worst(records.map((record) => severityOf(record, (0,package_name/* affectedOf */.oz)(record, component)))),
        ruleId,
        title: (0,title/* titleOf */.G)(records) ?? ruleId,
        ...(description !== undefined && { description }),
        locations: component.lockfiles.map((path) => ({ path })),
        component: { purl: component.purl, name: component.name, version: component.version },
        aliases: ids.filter((id) => id !== ruleId),
        cwes,
        ratings: [...new Map(ratings.map((rating) => [rating.vector, rating])).values()],
        fixVersions: fixVersionsOf(component, affected),
        ...(url !== undefined && { url }),
    };
}
/** GitHub's records first: they have a summary, a reviewed severity and the ranges of the registry. */
function byTrust(a, b) {
    return Number((0,advisory_id/* isGhsa */.ur)(b.id)) - Number((0,advisory_id/* isGhsa */.ur)(a.id)) || (0,compare/* compareText */.n)(a.id, b.id);
}
function cwesOf(record) {
    const { cwe_ids: cwes = [] } = record.database_specific;
    return cwes.filter((cwe) => typeof cwe === 'string').filter((cwe) => /^CWE-\d+$/.test(cwe));
}


/***/ }),

/***/ 9769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   KK: () => (/* binding */ nameToAsk),
/* harmony export */   oz: () => (/* binding */ affectedOf),
/* harmony export */   zz: () => (/* binding */ packageEcosystem)
/* harmony export */ });
/** The entries of a record that are about this component. */
function affectedOf(record, component) {
    const name = canonicalName(component.ecosystem, component.name);
    return record.affected.filter((entry) => {
        const ecosystem = packageEcosystem(entry);
        return ecosystem === component.ecosystem && canonicalName(ecosystem, entry.package?.name ?? '') === name;
    });
}
/** Without what may follow it: `Maven:https://repo.example` is Maven. */
function packageEcosystem({ package: subject }) {
    return subject?.ecosystem.split(':', 1)[0];
}
/** The name to ask OSV by: it has one spelling for all those of a Python package. */
function nameToAsk({ ecosystem, name }) {
    return ecosystem === 'PyPI' ? canonicalName(ecosystem, name) : name;
}
/** Spellings of one name are equal here; most ecosystems, npm among them, have only one. */
function canonicalName(ecosystem, name) {
    switch (ecosystem) {
        case 'PyPI': // PEP 503
            return name.replace(/[-_.]+/g, '-').toLowerCase();
        case 'NuGet':
        case 'Packagist':
        case 'GitHub Actions':
            return name.toLowerCase();
        case 'SwiftURL': // the address of a repository, which some write without its scheme
            return name
                .toLowerCase()
                .replace(/^https?:\/\//, '')
                .replace(/\.git$/, '');
        default:
            return name;
    }
}


/***/ }),

/***/ 6379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fH: () => (/* binding */ isAffected),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
/**
 * Whether entries about a package hold one of its versions (https://ossf.github.io/osv-schema/#evaluation);
 * `undefined` when that cannot be told: the ranges may hold it, but the version, or the start of a range, has no place
 * in the order.
 */
function isAffected(version, affected, order) {
    const known = order?.isVersion(version) ? order : undefined;
    const ranges = rangesOf(affected);
    if (affected.some((entry) => lists(entry, version, known)) || ranges.some(holdsAll))
        return true;
    if (known === undefined)
        return ranges.length === 0 ? false : undefined;
    if (ranges.some((range) => contains(range, version, known)))
        return true;
    return ranges.every((range) => hasKnownStarts(range, known)) ? false : undefined;
}
/** The ranges of versions: a GIT range holds commits. */
function rangesOf(affected) {
    return affected.flatMap((entry) => entry.ranges).filter((range) => range.type !== 'GIT');
}
/** Beside ranges, which know other spellings, the list is taken by its letters. */
function lists(entry, version, order) {
    if (entry.versions.includes(version))
        return true;
    if (order === undefined || rangesOf([entry]).length > 0)
        return false;
    return entry.versions.some((listed) => order.isVersion(listed) && order.compare(listed, version) === 0);
}
/** From the first version on, without an end: no order is needed. */
function holdsAll({ events }) {
    const ends = events.some(({ fixed, last_affected: last, limit }) => fixed ?? last ?? limit);
    return !ends && events.some(({ introduced }) => introduced === '0');
}
function hasKnownStarts({ events }, order) {
    return events.every(({ introduced }) => introduced === undefined || introduced === '0' || order.isVersion(introduced));
}
/** At one version: first the end of an older interval, then the start of the next, which may end there again. */
const kinds = ['fixed', 'introduced', 'last_affected'];
/** Whether a range holds a version, by the events that have a place in the order. */
function contains({ events }, version, order) {
    if (!isBeforeLimits(events, version, order))
        return false;
    let affected = false;
    for (const step of stepsOf(events, order)) {
        const distance = isZero(step) ? -1 : order.compare(step.version, version);
        if (step.kind === 'introduced' && distance <= 0)
            affected = true;
        if (step.kind === 'fixed' && distance <= 0)
            affected = false;
        if (step.kind === 'last_affected' && distance < 0)
            affected = false;
    }
    return affected;
}
/** One limit that it is before is enough; `*` is beyond every version. */
function isBeforeLimits(events, version, order) {
    const limits = events.flatMap(({ limit }) => limit ?? []);
    return (limits.length === 0 ||
        limits.some((limit) => !order.isVersion(limit) || order.compare(version, limit) < 0));
}
function stepsOf(events, order) {
    const steps = events.flatMap((event) => kinds.flatMap((kind) => {
        const version = event[kind];
        return version === undefined ? [] : [{ version, kind }];
    }));
    return steps
        .filter((step) => isZero(step) || order.isVersion(step.version))
        .sort((a, b) => Number(isZero(b)) - Number(isZero(a)) ||
        (isZero(a) ? 0 : order.compare(a.version, b.version)) ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}
/** `introduced: 0` comes before every version, prereleases included. */
function isZero(step) {
    return step.kind === 'introduced' && step.version === '0';
}


/***/ }),

/***/ 6006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ batchAnswer),
/* harmony export */   Kt: () => (/* binding */ batchResult),
/* harmony export */   om: () => (/* binding */ osvRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** OSV leaves out what is empty; some mirrors write `null` instead. */
function listOf(item) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item)
        .nullish()
        .transform((items) => items ?? []);
}
const optionalText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .nullish()
    .transform((text) => text ?? undefined);
/** The answer of `POST /v1/querybatch`; its results are read one by one, so that a bad one spoils no other. */
const batchAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ results: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) });
/** One result of a batch; a query without hits is answered with `{}`. */
const batchResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    vulns: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) })),
    next_page_token: optionalText,
});
/** The schema leaves these objects to each database: whatever they hold, the record stays readable. */
const databaseSpecific = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ severity: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(), cwe_ids: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).catch([]) })
    .partial()
    .catch({});
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), score: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const event = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    introduced: optionalText,
    fixed: optionalText,
    last_affected: optionalText,
    limit: optionalText,
});
const affected = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    package: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ecosystem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
    severity: listOf(severity),
    ranges: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), events: listOf(event) })),
    versions: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    ecosystem_specific: databaseSpecific,
    database_specific: databaseSpecific,
});
/** The parts of a record that Scangate uses (https://ossf.github.io/osv-schema/, version 1.7). */
const osvRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    modified: optionalText,
    withdrawn: optionalText,
    aliases: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    summary: optionalText,
    details: optionalText,
    severity: listOf(severity),
    affected: listOf(affected),
    database_specific: databaseSpecific,
});


/***/ }),

/***/ 8075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   o: () => (/* binding */ firstText)
/* harmony export */ });
/** Longest title made of a description; the schema asks databases to keep summaries to about that. */
const titleLength = 120;
/** The first summary, else what the first description begins with. */
function titleOf(records) {
    return (firstText(records.map(({ summary }) => summary)) ??
        titleFrom(firstText(records.map(({ details }) => details))));
}
/** The first that says anything. */
function firstText(texts) {
    return texts.map((text) => text?.trim()).find((text) => text !== undefined && text !== '');
}
/** The first line of prose; a heading such as `### Impact` says nothing. */
function titleFrom(description) {
    const line = description
        ?.split(/[\r\n]+/)
        .map((text) => text.trim())
        .find((text) => text !== '' && !text.startsWith('#'));
    if (line === undefined || line.length <= titleLength)
        return line;
    return `${line.slice(0, titleLength - 1).replace(/\s+\S*$/, '')}…`;
}


/***/ }),

/***/ 4116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ versionOrderOf)
});

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/versions/order.js
/** No ecosystem has longer ones that anybody publishes; what is longer is not taken apart. */
const longestVersion = 256;
/** Of two runs of digits, however long: negative when `a` is the smaller number. */
function compareNumbers(a, b) {
    const [left, right] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
    return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}
function isNumber(text) {
    return /^\d+$/.test(text);
}

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/versions/composer.js

/**
 * Of Packagist, as Composer orders versions: normalised (https://getcomposer.org/doc/articles/versions.md and
 * composer/semver, `VersionParser::normalize`), then compared as PHP's `version_compare` does. A branch has no place.
 */
const composerOrder = {
    isVersion: (text) => normalise(text) !== undefined,
    compare(a, b) {
        const [left, right] = [partsOf(a), partsOf(b)];
        for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
            const difference = compareParts(left[at], right[at]);
            if (difference !== 0)
                return difference;
        }
        return 0;
    },
};
const modifier = '[._-]?(?:(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\\d+(?:[.-]\\d+)*)?))?([.-]?dev)?(?:\\+\\S+)?$';
const classical = new RegExp(`^v?(\\d{1,5})(\\.\\d+)?(\\.\\d+)?(\\.\\d+)?${modifier}`);
const dated = new RegExp(`^v?(\\d{4}(?:[.:-]?\\d{2}){1,6}(?:[.:-]?\\d{1,3}){0,2})${modifier}`);
const longNames = new Map(Object.entries({ a: 'alpha', b: 'beta', p: 'patch', pl: 'patch' }));
/** `1.0-b2` as `1.0.0.0-beta2`; undefined for a branch such as `dev-main`, and for what is no version. */
function normalise(version) {
    if (version.length > longestVersion)
        return undefined;
    const text = version.toLowerCase();
    const numbered = classical.exec(text);
    if (numbered !== null) {
        const [, major, minor = '.0', patch = '.0', fourth = '.0', ...rest] = numbered;
        return `${major}${minor}${patch}${fourth}${modifierOf(rest)}`;
    }
    const byDate = dated.exec(text);
    return byDate === null ? undefined : `${byDate[1]?.replace(/\D/g, '.')}${modifierOf(byDate.slice(2))}`;
}
function modifierOf([stability, count, dev]) {
    if (stability === 'stable')
        return '';
    const word = stability === undefined
        ? ''
        : `-${longNames.get(stability) ?? stability}${count?.replace(/^[.-]/, '') ?? ''}`;
    return word + (dev === undefined ? '' : '-dev');
}
/** PHP parts a version at `-`, `_`, `+`, and between letters and digits. */
function partsOf(version) {
    return normalise(version)?.match(/\d+|[a-z]+/g) ?? [];
}
/** From the oldest; `#` stands for any number. */
const words = ['dev', 'alpha', 'beta', 'rc', '#', 'patch'];
/** Missing parts are older than a number, and compare with a word as a number does. */
function compareParts(a, b) {
    const [left, right] = [numberIn(a), numberIn(b)];
    if (left !== undefined && right !== undefined)
        return compareNumbers(left, right);
    if (left !== undefined && b === undefined)
        return 1;
    if (right !== undefined && a === undefined)
        return -1;
    return rankOf(a) - rankOf(b);
}
function numberIn(part) {
    return part !== undefined && isNumber(part) ? part : undefined;
}
function rankOf(part) {
    return words.indexOf(part === undefined || isNumber(part) ? '#' : part);
}

// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(5573);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/versions/maven.js


/** Of Maven (https://maven.apache.org/pom.html#version-order-specification). A range or a property is no version. */
const mavenOrder = {
    isVersion: (text) => text.length <= longestVersion && /^[^\s[\](),${}]+$/.test(text),
    compare(a, b) {
        const [left, right] = [tokensOf(a), tokensOf(b)];
        for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
            const difference = compareTokens(left[at] ?? padding(right[at]), right[at] ?? padding(left[at]));
            if (difference !== 0)
                return difference;
        }
        return 0;
    },
};
/** Splits at dots, hyphens and between digits and letters, and drops what means nothing at the end of each run. */
function tokensOf(version) {
    const tokens = [];
    const pieces = version.toLowerCase().split(/([.-])/);
    for (let at = 0; at < pieces.length; at += 2) {
        const separator = (pieces[at - 1] ?? '');
        const runs = pieces[at]?.match(/\d+|\D+/g) ?? ['0'];
        runs.forEach((run, index) => {
            const value = meaningOf(run, index + 1 < runs.length);
            tokens.push({ separator: index === 0 ? separator : '-', value });
        });
    }
    return trimmed(tokens);
}
const synonyms = new Map(Object.entries({ cr: 'rc', ga: '', final: '', release: '' }));
const shortNames = new Map(Object.entries({ a: 'alpha', b: 'beta', m: 'milestone' }));
function meaningOf(run, isBeforeNumber) {
    if (isNumber(run))
        return run.replace(/^0+(?=\d)/, '');
    return synonyms.get(run) ?? (isBeforeNumber ? shortNames.get(run) : undefined) ?? run;
}
/** Without trailing zeros and empty qualifiers, at the end and before each hyphen; the first token stays. */
function trimmed(tokens) {
    const kept = [];
    let mayDrop = true;
    for (const [at, token] of [...tokens.entries()].reverse()) {
        const isNull = token.value === '0' || token.value === '';
        if (at > 0 && mayDrop && isNull)
            continue;
        kept.unshift(token);
        mayDrop = token.separator === '-';
    }
    return kept;
}
/** What the shorter of two versions has in the place of a token of the longer one. */
function padding(token) {
    if (token?.separator !== '.')
        return { separator: '-', value: '', isPadding: true };
    // `sp` is the one qualifier that comes after nothing at all.
    return { separator: '.', value: token.value === 'sp' ? '' : '0', isPadding: true };
}
function compareTokens(a, b) {
    if (a.separator !== b.separator)
        return kindOf(a) - kindOf(b);
    const [left, right] = [isNumber(a.value), isNumber(b.value)];
    if (left && right)
        return compareNumbers(a.value, b.value);
    if (left && !a.isPadding)
        return 1;
    if (right && !b.isPadding)
        return -1;
    return maven_rankOf(a.value) - maven_rankOf(b.value) || (isKnown(a.value) ? 0 : (0,compare/* compareText */.n)(a.value, b.value));
}
/** `.qualifier` < `-qualifier` < `-number` < `.number`. */
function kindOf({ separator, value }) {
    if (isNumber(value))
        return separator === '-' ? 2 : 3;
    return separator === '-' ? 1 : 0;
}
/** From the oldest; all others come after them, in the order of the alphabet. */
const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
function isKnown(qualifier) {
    return qualifiers.includes(qualifier);
}
function maven_rankOf(qualifier) {
    return isKnown(qualifier) ? qualifiers.indexOf(qualifier) : qualifiers.length;
}

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/versions/nuget.js


/**
 * Of NuGet (https://learn.microsoft.com/nuget/concepts/package-versioning): Semantic Versioning with one to four
 * numbers, labels without regard to case, and metadata that does not count.
 */
const nugetOrder = {
    isVersion: (text) => text.length <= longestVersion && shape.test(text),
    compare(a, b) {
        const [left, right] = [parse(a), parse(b)];
        for (let at = 0; at < 4; at += 1) {
            const difference = compareNumbers(left.numbers[at] ?? '0', right.numbers[at] ?? '0');
            if (difference !== 0)
                return difference;
        }
        return compareLabels(left.labels, right.labels);
    },
};
const shape = /^(\d+(?:\.\d+){0,3})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/;
function parse(version) {
    const [, numbers = '', labels] = shape.exec(version) ?? [];
    return { numbers: numbers.split('.'), labels: labels?.toLowerCase().split('.') ?? [] };
}
/** A release comes after its prereleases (Semantic Versioning 2.0.0, section 11). */
function compareLabels(a, b) {
    if (a.length === 0 || b.length === 0)
        return Number(a.length === 0) - Number(b.length === 0);
    for (const [at, left] of a.entries()) {
        const right = b[at];
        if (right === undefined)
            return 1;
        const difference = isNumber(left) && isNumber(right)
            ? compareNumbers(left, right)
            : Number(isNumber(right)) - Number(isNumber(left)) || (0,compare/* compareText */.n)(left, right);
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(9687);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/versions/pep440.js


/** Of PyPI (https://packaging.python.org/en/latest/specifications/version-specifiers/, formerly PEP 440). */
const pep440Order = {
    isVersion: (text) => text.length <= longestVersion && (0,pep440/* valid */.rZ)(text) !== null,
    compare: pep440/* compare */.UD,
};

// EXTERNAL MODULE: ./node_modules/@renovatebot/ruby-semver/dist/index.js + 2 modules
var dist = __webpack_require__(6795);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/versions/rubygems.js


/** Of RubyGems (https://docs.ruby-lang.org/en/master/Gem/Version.html). */
const rubygemsOrder = {
    isVersion: (text) => text.length <= longestVersion && (0,dist/* valid */.rZ)(text) !== null,
    compare: (a, b) => ((0,dist.eq)(a, b) ? 0 : (0,dist.gt)(a, b) ? 1 : -1),
};

// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/versions/semver.js
var semver = __webpack_require__(9907);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/versions/index.js






const orders = {
    'crates.io': semver/* semanticOrder */.h,
    'GitHub Actions': semver/* semanticOrder */.h,
    Go: semver/* semanticOrder */.h,
    Hex: semver/* semanticOrder */.h,
    Maven: mavenOrder,
    npm: semver/* semanticOrder */.h,
    NuGet: nugetOrder,
    Packagist: composerOrder,
    Pub: semver/* pubOrder */.o,
    PyPI: pep440Order,
    RubyGems: rubygemsOrder,
    SwiftURL: semver/* semanticOrder */.h,
};
/** The order of an ecosystem (as OSV names it), where one is known. */
function versionOrderOf(ecosystem) {
    return Object.hasOwn(orders, ecosystem) ? orders[ecosystem] : undefined;
}


/***/ }),

/***/ 9907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ semanticOrder),
/* harmony export */   o: () => (/* binding */ pubOrder)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);

/**
 * Semantic Versioning 2.0.0, as npm reads it: a leading `v` is allowed (Go and tags have one), and so are the `4.0` and
 * `4` that some advisories write.
 */
const semanticOrder = {
    isVersion: (text) => semver__WEBPACK_IMPORTED_MODULE_0__.valid(whole(text), { loose: true }) !== null,
    compare: (a, b) => semver__WEBPACK_IMPORTED_MODULE_0__.compare(whole(a), whole(b), { loose: true }),
};
/** Of pub.dev: build metadata counts as well (https://pub.dev/documentation/pub_semver/latest/, `Version`). */
const pubOrder = {
    isVersion: semanticOrder.isVersion,
    compare: (a, b) => semver__WEBPACK_IMPORTED_MODULE_0__.compareBuild(whole(a), whole(b), { loose: true }),
};
function whole(version) {
    const short = /^v?(\d+)(\.\d+)?$/.exec(version);
    return short === null ? version : `${short[1]}${short[2] ?? '.0'}.0`;
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * SHA-256 over the category and the parts that identify a finding, each preceded by its length, so that moving a
 * character from one part to the next gives another fingerprint. The parts must not hold a secret, a line number or
 * anything else that changes while the finding stays.
 */
function fingerprintOf(category, ...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of [category, ...parts])
        hash.update(`${Buffer.byteLength(part)}:${part};`);
    return hash.digest('hex');
}


/***/ })

};
