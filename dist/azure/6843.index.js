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
var ecosystems = __webpack_require__(7163);
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

// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/normalise.js + 5 modules
var normalise = __webpack_require__(9300);
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


/***/ })

};
