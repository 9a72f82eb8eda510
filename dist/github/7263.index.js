export const id = 7263;
export const ids = [7263];
export const modules = {

/***/ 17263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findVulnerabilities: () => (/* binding */ findVulnerabilities)
});

// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(13405);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(23627);
// EXTERNAL MODULE: ./build/backends/local/checks.js
var checks = __webpack_require__(38255);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/coverage.js
/**
 * The ecosystems of language packages that OSV knows (https://ossf.github.io/osv-schema/#defined-ecosystems). One
 * query about any other is an error for its whole batch.
 */
const ecosystems = new Set([
    'Bioconductor',
    'ConanCenter',
    'CRAN',
    'crates.io',
    'GitHub Actions',
    'Go',
    'Hackage',
    'Hex',
    'Julia',
    'Maven',
    'npm',
    'NuGet',
    'opam',
    'Packagist',
    'Pub',
    'PyPI',
    'RubyGems',
    'SwiftURL',
]);
/** Whether advisories about components of an ecosystem can exist. */
function isAskable(ecosystem) {
    return ecosystems.has(ecosystem);
}
function coverageOf(components) {
    const askable = [];
    const versionless = [];
    const misversioned = [];
    const foreign = [];
    const unlisted = [];
    for (const component of components) {
        if (isUnlisted(component))
            unlisted.push(component);
        else if (!ecosystems.has(component.ecosystem))
            foreign.push(component);
        else if (component.version === '')
            versionless.push(component);
        else if (!isVersion(component))
            misversioned.push(component);
        else
            askable.push(component);
    }
    const unregistered = askable.filter((component) => isUnregistered(component.purl));
    return { askable, unregistered, versionless, misversioned, foreign, unlisted };
}
/** A commit is what nobody published as a version. A tag such as `v4` is moved to each release that begins with 4, so it is the version of none. */
function isUnlisted({ ecosystem, version }) {
    return (ecosystem === 'Docker' ||
        /^[0-9a-f]{40}$/.test(version) ||
        (ecosystem === 'GitHub Actions' && !/^v?\d+\.\d+\.\d+(?!\.)/.test(version)));
}
/** For npm as Semantic Versioning 2.0.0 writes it, which its registry demands; of the others not every spelling is known. */
function isVersion({ ecosystem, version }) {
    return ecosystem !== 'npm' || /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/.test(version);
}
/** By the qualifiers that ECMA-427 has for a package from somewhere else. */
function isUnregistered(purl) {
    return /[?&](?:vcs_url|download_url)=/.test(purl);
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/schema.js
var schema = __webpack_require__(16006);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/package-name.js
var package_name = __webpack_require__(79769);
;// CONCATENATED MODULE: ./build/backends/local/osv-db/about.js



const dayMs = 24 * 3_600_000;
/** A copy without dates may have the year 1 in their place. */
const earliest = Date.UTC(2000);
/** Counts records as they are read. What was modified after today was not, so it tells no date. */
function createTally(now) {
    const ids = new Set();
    const idsOf = new Map();
    const unreadable = [];
    let newest = Number.NEGATIVE_INFINITY;
    function count(record, ecosystems) {
        if (ecosystems.size > 0)
            ids.add(record.id);
        for (const ecosystem of ecosystems) {
            const known = idsOf.get(ecosystem) ?? new Set();
            idsOf.set(ecosystem, known.add(record.id));
        }
        const modified = Date.parse(record.modified ?? '');
        if (modified > earliest && modified > newest && modified <= now.getTime() + dayMs)
            newest = modified;
    }
    return {
        add({ where, record }, { ecosystem }) {
            if (record === undefined)
                unreadable.push(where);
            else
                count(record, ecosystem === undefined ? ecosystemsOf(record) : new Set([ecosystem]));
        },
        /** Without an ecosystem whose source broke off. */
        about: (broken = new Set()) => ({
            date: Number.isFinite(newest) ? new Date(newest).toISOString() : undefined,
            ecosystems: new Map([...idsOf]
                .filter(([ecosystem]) => !broken.has(ecosystem))
                .map(([ecosystem, known]) => [ecosystem, known.size])
                .sort(([a], [b]) => (a < b ? -1 : 1))),
            records: ids.size,
            unreadable,
        }),
    };
}
function ecosystemsOf({ affected }) {
    return new Set(affected.flatMap((entry) => (0,package_name/* packageEcosystem */.zz)(entry) ?? []).filter(isAskable));
}
/** Why what a database says is not all that its publisher says, a sentence. */
function unreadableReason(path, unreadable) {
    if (unreadable.length === 0)
        return [];
    const hold = unreadable.length === 1 ? '1 file' : `${(0,words/* number */.ai)(unreadable.length)} files`;
    return [`${hold} of the database ${path} cannot be understood as an advisory: ${(0,words/* someOf */.yU)(unreadable)}`];
}

;// CONCATENATED MODULE: ./build/backends/local/osv-db/database.js

/** The same for every spelling of the name of one package. */
function keyOf({ ecosystem, name }) {
    return JSON.stringify([ecosystem, (0,package_name/* canonicalName */.Ew)(ecosystem, name)]);
}
/** The packages that a record is about, by their keys. */
function packagesOf({ affected }) {
    return new Map(affected.flatMap((entry) => {
        const ecosystem = (0,package_name/* packageEcosystem */.zz)(entry);
        if (ecosystem === undefined)
            return [];
        const subject = { ecosystem, name: (0,package_name/* canonicalName */.Ew)(ecosystem, entry.package?.name ?? '') };
        return [[keyOf(subject), subject]];
    }));
}
/** Of two copies of a record, as two archives may hold them: whether the other was modified no later. */
function isNewer(one, other) {
    return Date.parse(one.modified ?? '') > Date.parse(other.modified ?? '');
}

;// CONCATENATED MODULE: ./build/backends/local/osv-db/unusable.js

/** A database, or a file of one, that cannot be used. */
function unusable(path, why, cause) {
    return new errors/* ScangateError */.fm('INPUT_INVALID', `the database ${path} ${why}`, {
        hint: "Download it again, or give with 'osv-db' what docs/offline.md describes.",
        cause,
    });
}
/** What is empty would be taken for 'no vulnerabilities'. */
function refuseEmpty(path, about) {
    if (about.records > 0)
        return about;
    throw unusable(path, 'holds no advisory: neither <ecosystem>/all.zip nor .json files of OSV records');
}

;// CONCATENATED MODULE: ./build/backends/local/osv-db/index-file.js









/**
 * An index is one file of JSON lines, gzipped or not. The first line is the head, each other one a package with trimmed
 * OSV records about it: `["npm","lodash",[{…},{…}]]`.
 */
const indexFormat = { format: 'scangate-osv-index', version: 1 };
const indexHead = schemas/* object */.Ikc({
    format: schemas/* literal */.euz(indexFormat.format),
    version: schemas/* number */.aig(),
    date: iso/* datetime */.w$().optional(),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr().min(1)),
    records: schemas/* int */.Whr().min(0),
    packages: schemas/* int */.Whr().min(0),
    unreadable: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const indexLine = schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* array */.YOg(schema/* osvRecord */.om)]);
const fileLimit = 512 * 1024 * 1024;
const usualLimit = 1024 * 1024 * 1024;
/** Reads the head and the lines of the packages given; the others are only counted. `limit`: bytes once unpacked. */
async function openIndex(path, packages, limit = usualLimit) {
    const bytes = await unpacked(path, limit);
    const lines = linesOf(bytes);
    const { value: first } = lines.next();
    const head = readHead(path, first === undefined ? '' : bytes.toString('utf8', first.start, first.end));
    const wanted = new Map(packages.map((each) => [startOf(keyOf(each)), keyOf(each)]));
    const found = new Map();
    let count = 0;
    for (const { start, end } of lines) {
        count += 1;
        const key = wanted.get(bytes.toString('latin1', start, endOfStart(bytes, start, end)));
        if (key !== undefined)
            found.set(key, readLine(path, count, bytes.toString('utf8', start, end)));
    }
    if (count !== head.packages)
        throw unusable(path, `was cut short: it has ${(0,words/* number */.ai)(count)} of ${(0,words/* number */.ai)(head.packages)} packages`);
    return {
        about: aboutOf(head),
        problems: unreadableReason(path, head.unreadable),
        recordsOf: (subject) => found.get(keyOf(subject)) ?? [],
    };
}
function aboutOf({ date, ecosystems, records, unreadable }) {
    return { date, ecosystems: new Map(Object.entries(ecosystems)), records, unreadable };
}
async function unpacked(path, limit) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > fileLimit)
            throw new Error(`it has ${(0,words/* number */.ai)(size)} bytes`);
        const bytes = await (0,promises_.readFile)(path);
        const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
        return isZipped ? (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: limit }) : bytes;
    }
    catch (error) {
        throw unusable(path, `cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, error);
    }
}
function* linesOf(bytes) {
    for (let start = 0; start < bytes.length;) {
        const found = bytes.indexOf(0x0a, start);
        const end = found === -1 ? bytes.length : found;
        yield { start, end };
        start = end + 1;
    }
}
function readHead(path, line) {
    const head = indexHead.safeParse(parseJson(line));
    if (!head.success)
        throw unusable(path, "is neither a folder, an archive of OSV nor an index of 'scangate db build'");
    if (head.data.version !== indexFormat.version)
        throw unusable(path, `is an index of version ${head.data.version}, which this Scangate cannot read`);
    return head.data;
}
/** A line begins with its key, but for the bracket that closes it. */
function startOf(key) {
    return Buffer.from(key.slice(0, -1)).toString('latin1');
}
/** Behind the second string of a line. */
function endOfStart(bytes, start, end) {
    const [quote, backslash] = [0x22, 0x5c];
    let quotes = 0;
    for (let at = start; at < end; at += 1) {
        if (bytes[at] === backslash)
            at += 1;
        else if (bytes[at] === quote)
            quotes += 1;
        if (quotes === 4)
            return at + 1;
    }
    return end;
}
function readLine(path, count, line) {
    const parsed = indexLine.safeParse(parseJson(line));
    if (!parsed.success)
        throw unusable(path, `is damaged in line ${count + 1}`);
    const [ecosystem, name, records] = parsed.data;
    const subject = { ecosystem, name };
    return records.map((record) => ({
        ...record,
        affected: record.affected.map((entry) => ({ ...entry, package: subject })),
    }));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/backends/local/osv-db/read-at.js
const windowBytes = 4 * 1024 * 1024;
/** Reads much at once and keeps it, for whoever goes through a file from its start to its end in small steps. */
function createReader(file, fileBytes) {
    let start = 0;
    let kept = Buffer.alloc(0);
    return async (offset, length) => {
        if (offset < 0 || offset + length > fileBytes)
            return undefined;
        if (offset < start || offset + length > start + kept.length) {
            const wanted = Buffer.allocUnsafe(Math.min(Math.max(length, windowBytes), fileBytes - offset));
            let filled = 0;
            while (filled < wanted.length) {
                const { bytesRead } = await file.read(wanted, filled, wanted.length - filled, offset + filled);
                if (bytesRead === 0)
                    return undefined;
                filled += bytesRead;
            }
            [start, kept] = [offset, wanted];
        }
        return kept.subarray(offset - start, offset - start + length);
    };
}

;// CONCATENATED MODULE: ./build/backends/local/osv-db/zip-directory.js
const endBytes = 22;
const longestComment = 0xffff;
const directoryLimit = 512 * 1024 * 1024;
/**
 * The entries by the central directory (PKWARE APPNOTE 6.3.10, sections 4.3.12 to 4.3.16, ZIP64 included), which stands
 * at the end: an archive that was cut short has none. `undefined` when there is none, or it makes no sense.
 */
async function readDirectory(read, fileBytes) {
    const found = await findDirectory(read, fileBytes);
    if (found === undefined || found.bytes > directoryLimit)
        return undefined;
    const directory = await read(found.offset, found.bytes);
    if (directory === undefined)
        return undefined;
    const entries = [];
    let at = 0;
    for (let index = 0; index < found.count; index += 1) {
        if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
            return undefined;
        const [nameBytes, extraBytes] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30)];
        const end = at + 46 + nameBytes + extraBytes + directory.readUInt16LE(at + 32);
        if (end > directory.length)
            return undefined;
        const extra = directory.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes);
        const [bytes = -1, packedBytes = -1, offset = -1] = widened([24, 20, 42].map((field) => directory.readUInt32LE(at + field)), extra);
        entries.push({
            name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
            method: directory.readUInt16LE(at + 10),
            isEncrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
            crc: directory.readUInt32LE(at + 16),
            packedBytes,
            bytes,
            offset,
        });
        at = end;
    }
    return at === directory.length ? entries : undefined;
}
async function findDirectory(read, fileBytes) {
    const tailBytes = Math.min(fileBytes, endBytes + longestComment);
    const tail = await read(fileBytes - tailBytes, tailBytes);
    for (let at = tailBytes - endBytes; tail !== undefined && at >= 0; at -= 1) {
        if (tail.readUInt32LE(at) !== 0x06054b50 || at + endBytes + tail.readUInt16LE(at + 20) !== tailBytes)
            continue;
        const end = fileBytes - tailBytes + at;
        return ((await findWideDirectory(read, end)) ?? {
            count: tail.readUInt16LE(at + 10),
            bytes: tail.readUInt32LE(at + 12),
            offset: tail.readUInt32LE(at + 16),
        });
    }
    return undefined;
}
/** That of ZIP64, for more than 65,535 entries or 4 GiB; a locator right before the end leads to it. */
async function findWideDirectory(read, end) {
    const locator = await read(end - 20, 20);
    if (locator?.readUInt32LE(0) !== 0x07064b50)
        return undefined;
    const record = await read(Number(locator.readBigUInt64LE(8)), 56);
    if (record?.readUInt32LE(0) !== 0x06064b50)
        return undefined;
    return {
        count: Number(record.readBigUInt64LE(32)),
        bytes: Number(record.readBigUInt64LE(40)),
        offset: Number(record.readBigUInt64LE(48)),
    };
}
/** Fields of 32 bits that are full stand in the ZIP64 extra field (4.5.3), in this order. */
function widened(fields, extra) {
    let wide;
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
        if (extra.readUInt16LE(at) === 0x0001)
            wide = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    let next = 0;
    return fields.map((field) => {
        if (field !== 0xffffffff || wide === undefined || next + 8 > wide.length)
            return field;
        next += 8;
        return Number(wide.readBigUInt64LE(next - 8));
    });
}

;// CONCATENATED MODULE: ./build/backends/local/osv-db/zip.js







const usualLimits = {
    entries: 2_000_000,
    entryBytes: 32 * 1024 * 1024,
    ratio: 60,
    freeBytes: 64 * 1024 * 1024,
};
/**
 * The files of a ZIP archive, one at a time, each checked against its size and its checksum. Rejects when the archive is
 * damaged, cut short or would unpack to more than the limits: what is read of it is never all there is by mistake.
 */
async function* readZip(path, limits = usualLimits) {
    const file = await (0,promises_.open)(path).catch((error) => {
        throw unusable(path, `cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, error);
    });
    try {
        const { size } = await file.stat();
        const read = createReader(file, size);
        const entries = await readDirectory(read, size);
        if (entries === undefined)
            throw unusable(path, 'is no whole ZIP archive');
        refuseBombs(path, entries, size, limits);
        for (const entry of entries) {
            if (entry.name.endsWith('/'))
                continue;
            const bytes = await unpack(read, entry);
            if (bytes === undefined)
                throw unusable(path, `is damaged: '${entry.name}' cannot be unpacked`);
            yield { name: entry.name, bytes };
        }
    }
    finally {
        await file.close();
    }
}
function refuseBombs(path, entries, size, limits) {
    if (entries.length > limits.entries)
        throw unusable(path, `has ${(0,words/* number */.ai)(entries.length)} entries, more than the ${(0,words/* number */.ai)(limits.entries)} read`);
    const large = entries.find(({ bytes }) => bytes > limits.entryBytes);
    if (large !== undefined)
        throw unusable(path, `holds '${large.name}' of ${(0,words/* number */.ai)(large.bytes)} bytes, too many for an advisory`);
    const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total > Math.max(limits.freeBytes, limits.ratio * size))
        throw unusable(path, `would unpack from ${(0,words/* number */.ai)(size)} to ${(0,words/* number */.ai)(total)} bytes`);
}
const [stored, deflated] = [0, 8];
async function unpack(read, entry) {
    if (entry.isEncrypted || entry.bytes < 0 || entry.packedBytes < 0)
        return undefined;
    const header = await read(entry.offset, 30);
    if (header?.readUInt32LE(0) !== 0x04034b50)
        return undefined;
    const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = await read(start, entry.packedBytes);
    if (packed === undefined)
        return undefined;
    const bytes = entry.method === stored ? packed : entry.method === deflated ? inflate(packed, entry.bytes) : undefined;
    return bytes?.length === entry.bytes && (0,external_node_zlib_.crc32)(bytes) === entry.crc ? bytes : undefined;
}
/** No more than the archive says that there is. */
function inflate(packed, bytes) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(bytes, 1) });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/backends/local/osv-db/records.js





const recordLimit = 32 * 1024 * 1024;
/** The records of a source, one at a time. Rejects when the source as a whole cannot be read. */
async function* readAdvisories(source, signal) {
    for await (const { name, bytes } of source.kind === 'zip'
        ? readZip(source.path)
        : readSingle(source.path)) {
        signal.throwIfAborted();
        if (name.toLowerCase().endsWith('.json'))
            yield { where: name, record: parse(bytes) };
    }
}
async function* readSingle(path) {
    try {
        if ((await (0,promises_.stat)(path)).size > recordLimit)
            throw new Error('it is too large for an advisory');
        yield { name: path, bytes: await (0,promises_.readFile)(path) };
    }
    catch (error) {
        throw unusable(path, `cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, error);
    }
}
function parse(bytes) {
    try {
        return schema/* osvRecord */.om.safeParse(JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''))).data;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/backends/local/osv-db/search.js




/**
 * Reads through the sources that may be about the packages given. One that is damaged spoils its own ecosystem only,
 * which is not covered then.
 */
async function searchLayout(root, { sources }, packages, now, signal) {
    const wanted = new Set(packages.map(({ ecosystem }) => ecosystem));
    const found = new Map(packages.map((each) => [keyOf(each), new Map()]));
    const tally = createTally(now);
    const broken = new Set();
    const problems = [];
    function keep(record) {
        for (const key of packagesOf(record).keys()) {
            const records = found.get(key);
            const known = records?.get(record.id);
            if (known === undefined || !isNewer(known, record))
                records?.set(record.id, record);
        }
    }
    for (const source of sources.filter(({ ecosystem }) => ecosystem === undefined || wanted.has(ecosystem))) {
        try {
            for await (const reading of readAdvisories(source, signal)) {
                tally.add(reading, source);
                if (reading.record !== undefined)
                    keep(reading.record);
            }
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (!(thrown instanceof errors/* ScangateError */.fm))
                throw thrown;
            problems.push(thrown.message);
            for (const each of source.ecosystem === undefined ? wanted : [source.ecosystem])
                broken.add(each);
        }
    }
    const about = tally.about(broken);
    return {
        about,
        problems: [...problems, ...unreadableReason(root, about.unreadable)],
        recordsOf: (subject) => [...(found.get(keyOf(subject))?.values() ?? [])],
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(45573);
;// CONCATENATED MODULE: ./build/backends/local/osv-db/sources.js






const deepest = 16;
const most = 2_000_000;
/**
 * The advisories in a folder: `<ecosystem>/all.zip` as OSV publishes it, the same below `osv-scanner` as that tool keeps
 * it, and files of JSON anywhere. Links are followed; names that begin with a dot are not.
 */
async function layoutOf(root) {
    const leftOut = new Set();
    const sources = (await filesIn(root)).flatMap((path) => {
        const kind = kindOf(path);
        if (kind === undefined)
            return [];
        const folder = folderOf(path, root);
        if (isAskable(folder))
            return [{ path, kind, ecosystem: folder }];
        if (kind === 'zip' && (0,external_node_path_.relative)(root, (0,external_node_path_.dirname)(path)) !== '') {
            leftOut.add(folder);
            return [];
        }
        return [{ path, kind }];
    });
    return { sources: sources.sort((0,compare/* byText */.z)(({ path }) => path)), leftOut: [...leftOut].sort() };
}
/** One archive, such as `npm/all.zip`. */
function layoutOfArchive(path) {
    const folder = (0,external_node_path_.basename)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)));
    return { sources: [{ path, kind: 'zip', ...(isAskable(folder) && { ecosystem: folder }) }], leftOut: [] };
}
function kindOf(path) {
    const extension = (0,external_node_path_.extname)(path).toLowerCase();
    return extension === '.zip' ? 'zip' : extension === '.json' ? 'json' : undefined;
}
/** The folder that stands for an ecosystem: the first below the root, or the root itself. */
function folderOf(path, root) {
    const folders = (0,external_node_path_.relative)(root, (0,external_node_path_.dirname)(path)).split(external_node_path_.sep);
    const [first] = folders[0] === 'osv-scanner' ? folders.slice(1) : folders;
    return first === undefined || first === '' ? (0,external_node_path_.basename)((0,external_node_path_.resolve)(root)) : first;
}
async function filesIn(root) {
    const files = [];
    let seen = 0;
    const walk = async (folder, depth) => {
        if (depth > deepest)
            throw unusable(root, `has more than ${deepest} folders within each other`);
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => {
            throw unusable(folder, `cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, error);
        });
        seen += entries.length;
        if (seen > most)
            throw unusable(root, 'has too many files');
        for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            const found = await followed(entry, path);
            if (found?.isDirectory())
                await walk(path, depth + 1);
            else if (found?.isFile())
                files.push(path);
            else if (found === undefined)
                throw unusable(path, 'is a link that leads nowhere');
        }
    };
    await walk(root, 0);
    return files;
}
async function followed(entry, path) {
    return entry.isSymbolicLink() ? (0,promises_.stat)(path).catch(() => undefined) : entry;
}

;// CONCATENATED MODULE: ./build/backends/local/osv-db/open.js






/** Rejects with `INPUT_INVALID` when nothing can be read there. */
async function lookAt(path) {
    let isFolder;
    let start = '';
    try {
        isFolder = (await (0,promises_.stat)(path)).isDirectory();
        if (!isFolder)
            start = await open_startOf(path);
    }
    catch (error) {
        throw unusable(path, `cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, error);
    }
    if (isFolder)
        return { kind: 'files', layout: await layoutOf(path) };
    return start === 'PK' ? { kind: 'files', layout: layoutOfArchive(path) } : { kind: 'index' };
}
/**
 * Opens what `osv-db` names, and keeps only what is about the packages given. Rejects with `INPUT_INVALID` when it is no
 * database or is damaged as a whole.
 */
async function openDatabase(path, packages, now, signal) {
    const opened = await lookAt(path);
    return opened.kind === 'index'
        ? openIndex(path, packages)
        : searchLayout(path, opened.layout, packages, now, signal);
}
async function open_startOf(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/left-out.js

/** The sentence about components that were not checked; `why` goes into brackets. None when there are none. */
function leftOut(components, why) {
    if (components.length === 0)
        return [];
    const names = components.map(({ name, version }) => (version === '' ? name : `${name}@${version}`));
    const were = (0,words/* counted */.hS)(components.length, 'component was', 'components were');
    return [`${were} not checked (${why}): ${(0,words/* someOf */.yU)(names)}.`];
}

// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/ranges.js
var ranges = __webpack_require__(56379);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/versions/index.js + 6 modules
var versions = __webpack_require__(14116);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/withdrawn.js
/** `withdrawn` is the time from which a record no longer counts; one that is no time counts on. */
function isWithdrawn({ withdrawn }, now) {
    return withdrawn !== undefined && Date.parse(withdrawn) <= now.getTime();
}

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/database-source.js








const database_source_dayMs = 24 * 3_600_000;
/** A database on this machine: the folder or file of `osv-db`. Nothing is sent. */
function databaseSource(path, maxAgeDays, clock) {
    const name = `the database ${path}`;
    return {
        name,
        knows: () => true,
        async ask(components, signal) {
            const now = clock.date();
            try {
                const database = await openDatabase(path, components, now, signal);
                return answerOf(database, components, name, maxAgeDays, now);
            }
            catch (thrown) {
                signal.throwIfAborted();
                if (!(thrown instanceof errors/* ScangateError */.fm))
                    throw thrown;
                return nothingFrom(name, `${thrown.message}. ${thrown.hint ?? ''}`.trim());
            }
        },
    };
}
function nothingFrom(source, reason) {
    return {
        source,
        answered: new Set(),
        records: new Map(),
        unread: new Map(),
        reasons: () => [reason],
    };
}
function answerOf(database, components, name, maxAgeDays, now) {
    const { about } = database;
    const records = new Map();
    const undecided = [];
    for (const component of components) {
        const judged = judge(component, database, now);
        records.set(component, judged.hits);
        if (judged.isUndecided)
            undecided.push(component);
    }
    const uncovered = components.filter(({ ecosystem }) => !about.ecosystems.has(ecosystem));
    const open = new Set([...uncovered, ...undecided]);
    const missing = [...new Set(uncovered.map(({ ecosystem }) => ecosystem))].sort().join(', ');
    return {
        source: about.date === undefined ? name : `the database of ${about.date.slice(0, 10)}`,
        answered: new Set(components.filter((component) => !open.has(component))),
        records,
        unread: new Map(),
        reasons: (left) => {
            const stillLeft = (each) => each.filter((one) => left.components.has(one));
            return [
                ...database.problems,
                ...ageReason(name, about.date, maxAgeDays, now),
                ...leftOut(stillLeft(uncovered), `${name} does not cover ${missing}`),
                ...leftOut(stillLeft(undecided), 'advisories exist, but the version has no place in the order of its ecosystem'),
            ];
        },
    };
}
function judge(component, database, now) {
    const order = (0,versions/* versionOrderOf */.s)(component.ecosystem);
    const judged = database
        .recordsOf(component)
        .filter((record) => !isWithdrawn(record, now))
        .map((record) => ({
        record,
        affected: (0,ranges/* isAffected */.fH)(component.version, (0,package_name/* affectedOf */.oz)(record, component), order),
    }));
    return {
        hits: judged.filter(({ affected }) => affected === true).map(({ record }) => record),
        isUndecided: judged.some(({ affected }) => affected === undefined),
    };
}
/** A database that is too old knows nothing of what was found since. */
function ageReason(name, date, maxAgeDays, now) {
    const wayOut = "Build a new one (docs/offline.md), or allow more with the option 'db-max-age'.";
    if (date === undefined)
        return [`nothing tells how old ${name} is. ${wayOut}`];
    const days = Math.floor((now.getTime() - Date.parse(date)) / database_source_dayMs);
    if (days > maxAgeDays)
        return [`${name} is ${(0,words/* number */.ai)(days)} days old, more than ${(0,words/* number */.ai)(maxAgeDays)}. ${wayOut}`];
    return days < -1 ? [`${name} is of ${date.slice(0, 10)}, which is still to come. ${wayOut}`] : [];
}

// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/normalise.js + 5 modules
var normalise = __webpack_require__(59300);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/ladder.js



/** Asks the sources one after the other, each about what the ones before have left open. */
async function askInTurn(sources, components, logger, signal) {
    const answers = [];
    const answered = new Map();
    let left = { components: new Set(components), unread: new Set() };
    let open = components;
    for (const source of sources) {
        const asked = open.filter((component) => source.knows(component));
        if (asked.length === 0)
            continue;
        logger.progress((0,core_text/* line */.n8) `asking ${source.name} about ${(0,words/* counted */.hS)(asked.length, 'component')}`);
        const answer = await source.ask(asked, signal);
        if (answer.failure !== undefined)
            logger.warn((0,core_text/* message */.iU)(`${source.name} gave no whole answer: ${answer.failure}`));
        answers.push(answer);
        const told = asked.filter((component) => left.components.has(component) && answer.answered.has(component));
        if (told.length > 0)
            answered.set(answer.source, (answered.get(answer.source) ?? 0) + told.length);
        left = leftBy(answers, components);
        open = components.filter((component) => left.components.has(component) || unreadOf(answers, component).some((id) => left.unread.has(id)));
    }
    return {
        records: new Map(components.map((component) => [component, recordsOf(answers, component, left)])),
        answered,
        left,
        reasons: answers.length === 0 && components.length > 0
            ? ['nobody was asked about them']
            : answers.flatMap((answer) => answer.reasons(left)),
    };
}
function leftBy(answers, components) {
    const known = new Set(answers.flatMap(({ records }) => [...records.values()].flatMap((each) => each.flatMap(({ id, aliases }) => [id, ...aliases]))));
    return {
        components: new Set(components.filter((component) => !answers.some(({ answered }) => answered.has(component)))),
        unread: new Set(answers.flatMap(({ unread }) => [...unread.values()].flat()).filter((id) => !known.has(id))),
    };
}
function unreadOf(answers, component) {
    return answers.flatMap(({ unread }) => unread.get(component) ?? []);
}
/** Each record once, from whoever was asked first. */
function recordsOf(answers, component, left) {
    const read = answers.flatMap(({ records }) => records.get(component) ?? []);
    const byId = new Map(read.toReversed().map((record) => [record.id, record]));
    const unread = unreadOf(answers, component).filter((id) => left.unread.has(id));
    return [...byId.values(), ...unread.map(normalise/* unreadableRecord */.T)];
}

// EXTERNAL MODULE: ./build/http/http-client.js
var http_client = __webpack_require__(13805);
// EXTERNAL MODULE: ./build/backends/own-entries.js
var own_entries = __webpack_require__(59501);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/versions/semver.js
var versions_semver = __webpack_require__(39907);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/npm-advisory.js




/**
 * An advisory of `POST /-/npm/v1/security/advisories/bulk`, the endpoint that `npm audit` asks
 * (https://docs.npmjs.com/cli/commands/npm-audit). What else it has is not needed.
 */
const bulkAdvisory = schemas/* object */.Ikc({
    url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    severity: schemas/* string */.YjP(),
    vulnerable_versions: schemas/* string */.YjP(),
    cwe: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* string */.YjP()]).catch([]),
    cvss: schemas/* object */.Ikc({ vectorString: schemas/* string */.YjP().nullish() }).nullish().catch(null),
});
/** The advisories that hold its version; undefined when one of them makes no sense. */
function recordsFor(component, advisories = []) {
    const read = advisories.map((advisory) => readAdvisory(component, advisory));
    return read.includes('unreadable')
        ? undefined
        : read.filter((record) => record !== 'unreadable').filter((record) => record !== 'not affected');
}
function readAdvisory(component, advisory) {
    const { data } = bulkAdvisory.safeParse(advisory);
    const id = /\bGHSA(?:-[0-9a-z]{4}){3}\b/.exec(data?.url ?? '')?.[0];
    const range = data === undefined ? undefined : rangeOf(data);
    if (data === undefined || id === undefined || range === undefined)
        return 'unreadable';
    if (!versions_semver/* semanticOrder */.h.isVersion(component.version))
        return 'unreadable';
    if (!range.test(component.version))
        return 'not affected';
    const { cvss, cwe } = data;
    return schema/* osvRecord */.om.parse({
        id,
        summary: data.title,
        severity: cvss?.vectorString ? [{ type: 'CVSS_V3', score: cvss.vectorString }] : [],
        affected: [
            {
                package: { ecosystem: 'npm', name: component.name },
                versions: [component.version],
                ranges: range.set.map((comparators) => ({ type: 'SEMVER', events: eventsOf(comparators) })),
            },
        ],
        database_specific: { severity: data.severity, cwe_ids: typeof cwe === 'string' ? [cwe] : cwe },
    });
}
/** As `npm audit` reads it (@npmcli/metavuln-calculator). */
function rangeOf({ vulnerable_versions: text }) {
    try {
        return new semver.Range(text, { loose: true, includePrerelease: true });
    }
    catch {
        return undefined;
    }
}
/** The registry names no fix, but where a range of affected versions ends before a version, that one has it. */
function eventsOf(comparators) {
    // A range such as `<4.17` is written out as `<4.17.0-0`.
    const boundOf = (...operators) => comparators.find(({ operator }) => operators.includes(operator))?.semver.version?.replace(/-0$/, '');
    const fixed = boundOf('<');
    const last = boundOf('<=', '');
    return [
        { introduced: boundOf('>=', '>', '') ?? '0' },
        ...(fixed !== undefined ? [{ fixed }] : last !== undefined ? [{ last_affected: last }] : []),
    ];
}

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/npm-audit.js





/** As many names in one request as OSV takes. */
const namesPerRequest = 1_000;
const answerBytes = 32 * 1024 * 1024;
/** It is a second try: nobody should wait long for it. */
const budgetMs = 15_000;
const bulkAnswer = (0,own_entries/* ownEntries */.x)(schemas/* array */.YOg(schemas/* unknown */.L5J()));
/** The advisories of an npm registry: those that GitHub reviewed, about npm packages only. */
function npmSource(http, registry) {
    const base = new URL(registry);
    if (!base.pathname.endsWith('/'))
        base.pathname += '/';
    const url = new URL('-/npm/v1/security/advisories/bulk', base);
    async function askFor(versions, signal) {
        const response = await http.send({
            url,
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(Object.fromEntries(versions)),
            maxBytes: answerBytes,
            expect: 'json',
            repeatable: true,
            budgetMs,
        }, signal);
        const answer = bulkAnswer.safeParse(response.json());
        if (answer.success)
            return answer.data;
        throw new http_client/* HttpError */.j('body', `POST ${url.origin}${url.pathname}: the answer cannot be used: it is no list of advisories`);
    }
    return {
        name: url.origin,
        knows: ({ ecosystem }) => ecosystem === 'npm',
        async ask(components, signal) {
            const answered = new Set();
            const records = new Map();
            const unreadable = [];
            let failure;
            const byName = [...Map.groupBy(components, ({ name }) => name)];
            for (let at = 0; at < byName.length && failure === undefined; at += namesPerRequest) {
                const batch = byName.slice(at, at + namesPerRequest);
                try {
                    const listed = await askFor(new Map(batch.map(([name, each]) => [name, each.map(({ version }) => version)])), signal);
                    for (const component of batch.flatMap(([, each]) => each)) {
                        const hits = recordsFor(component, listed.get(component.name) ?? []);
                        if (hits === undefined)
                            unreadable.push(component);
                        else {
                            answered.add(component);
                            records.set(component, hits);
                        }
                    }
                }
                catch (thrown) {
                    signal.throwIfAborted();
                    if (!(thrown instanceof http_client/* HttpError */.j))
                        throw thrown;
                    failure = thrown;
                }
            }
            return {
                source: url.origin,
                answered,
                records,
                unread: new Map(),
                failure: failure?.message,
                reasons: (left) => [
                    ...(failure !== undefined && components.some((component) => left.components.has(component))
                        ? [`the second try failed as well: ${failure.message}.`]
                        : []),
                    ...leftOut(unreadable.filter((component) => left.components.has(component)), `the answer of ${url.origin} could not be read`),
                ],
            };
        },
    };
}

// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/advisory-id.js
var advisory_id = __webpack_require__(52238);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/osv-client.js




/** More queries in one batch are refused with `400 Too many queries.` */
const queriesPerBatch = 1_000;
/** OSV caps an answer over HTTP/1.1 at 32 MiB (https://google.github.io/osv.dev/api/). */
const batchBytes = 32 * 1024 * 1024;
const recordBytes = 4 * 1024 * 1024;
/** Until OSV has answered once, it may just be out of reach, and nobody should wait two minutes to hear that. */
const firstBudgetMs = 15_000;
/** `osvUrl` may have a path, with or without a slash at its end. */
function createOsvClient(http, osvUrl) {
    const base = new URL(osvUrl);
    if (!base.pathname.endsWith('/'))
        base.pathname += '/';
    let hasAnswered = false;
    async function send(request, signal) {
        const budget = hasAnswered ? {} : { budgetMs: firstBudgetMs };
        const response = await http.send({ ...request, expect: 'json', ...budget }, signal);
        hasAnswered = true;
        return response;
    }
    return {
        origin: base.origin,
        async queryBatch(queries, signal) {
            const url = new URL('v1/querybatch', base);
            const request = {
                url,
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ queries: queries.map(toQuery) }),
                maxBytes: batchBytes,
                repeatable: true,
            };
            const answer = schema/* batchAnswer */.Hz.safeParse((await send(request, signal)).json());
            if (!answer.success)
                throw osv_client_unusable(url, 'it is no answer to a batch of queries');
            const { results } = answer.data;
            if (results.length !== queries.length)
                throw osv_client_unusable(url, `it has ${results.length} results for ${queries.length} queries`);
            return results.map(toPage);
        },
        async record(id, signal) {
            if (!(0,advisory_id/* isAdvisoryId */.Lw)(id))
                return undefined;
            try {
                const url = new URL(`v1/vulns/${encodeURIComponent(id)}`, base);
                const response = await send({ url, maxBytes: recordBytes }, signal);
                const record = schema/* osvRecord */.om.safeParse(response.json());
                return record.success && record.data.id === id ? record.data : undefined;
            }
            catch (thrown) {
                if (thrown instanceof http_client/* HttpError */.j && (thrown.kind === 'body' || thrown.status === 404))
                    return undefined;
                throw thrown;
            }
        },
    };
}
/** Name, ecosystem and version; a purl beside a version is refused. */
function toQuery({ component, pageToken }) {
    const { ecosystem, version } = component;
    return {
        package: { name: (0,package_name/* nameToAsk */.KK)(component), ecosystem },
        version,
        ...(pageToken !== undefined && { page_token: pageToken }),
    };
}
function toPage(result) {
    const page = schema/* batchResult */.Kt.safeParse(result);
    if (!page.success)
        return undefined;
    const { vulns, next_page_token: token } = page.data;
    return { ids: vulns.map(({ id }) => id), nextPageToken: token === '' ? undefined : token };
}
function osv_client_unusable(url, why) {
    return new http_client/* HttpError */.j('body', `POST ${url.origin}${url.pathname}: the answer cannot be used: ${why}`);
}

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/listing.js


/** A component has a few pages at most; a server that goes on is broken. */
const pagesPerComponent = 50;
/**
 * Asks for the advisories of all components, in batches, page by page. The first batch that fails is the last one:
 * the HTTP client has repeated it already.
 */
async function listAdvisories(osv, components, signal) {
    const ids = new Map(components.map((component) => [component, new Set()]));
    const tokens = new Map(components.map((component) => [component, new Set()]));
    const unreadable = [];
    const endless = [];
    let open = components.map((component) => ({ component }));
    let failure;
    function take({ component }, page) {
        if (page === undefined) {
            unreadable.push(component);
            return [];
        }
        for (const id of page.ids)
            ids.get(component)?.add(id);
        const { nextPageToken: pageToken } = page;
        if (pageToken === undefined)
            return [];
        const seen = tokens.get(component);
        if (!seen || seen.has(pageToken) || seen.size + 1 === pagesPerComponent) {
            endless.push(component);
            return [];
        }
        seen.add(pageToken);
        return [{ component, pageToken }];
    }
    while (open.length > 0 && failure === undefined) {
        const batch = open.slice(0, queriesPerBatch);
        try {
            const pages = await osv.queryBatch(batch, signal);
            const more = batch.flatMap((query, index) => take(query, pages[index]));
            open = [...open.slice(batch.length), ...more];
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (!(thrown instanceof http_client/* HttpError */.j))
                throw thrown;
            failure = thrown;
        }
    }
    return { ids, unreadable, endless, unanswered: open.map(({ component }) => component), failure };
}

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/way-out.js
/** What a person can do about an OSV service that failed, as a sentence. */
function wayOut(error) {
    const without = "or set 'offline: true' to scan without known vulnerabilities or with a database ('osv-db')";
    switch (error.kind) {
        case 'network':
        case 'timeout':
            return `Let it through the firewall, set up the proxy ('HTTPS_PROXY'), point 'osv-url' at a mirror, ${without}.`;
        case 'tls':
            return `If a proxy of your organisation inspects TLS, give its certificate with 'ca-file', ${without}.`;
        default:
            return `Check that 'osv-url' is the address of an OSV API and that no proxy answers in its place, try again later, ${without}.`;
    }
}

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/reasons.js




/**
 * Why the answer of OSV leaves something open, for somebody who has never heard of OSV; `origin` is that of the service.
 */
function reasonsFor(asked, listing, records, left, origin) {
    const stillLeft = (components) => components.filter((component) => left.components.has(component));
    return [
        ...failureReason(asked, stillLeft(listing.unanswered), listing.failure),
        ...leftOut(stillLeft(listing.unreadable), `the answer of ${origin} could not be read`),
        ...leftOut(stillLeft(listing.endless), `more than ${pagesPerComponent} pages of advisories, or one page for ever`),
        ...recordsReason(records.unreadable.filter((id) => left.unread.has(id)), records.failure),
    ];
}
function failureReason(asked, unanswered, failure) {
    if (failure === undefined || unanswered.length === 0)
        return [];
    const all = (0,words/* counted */.hS)(asked.length, 'component');
    const left = unanswered.length === asked.length
        ? `the known vulnerabilities of ${all} were NOT checked`
        : `${(0,words/* number */.ai)(unanswered.length)} of ${all} were not checked to the end`;
    return [`${left}: ${failure.message}. ${wayOut(failure)}`];
}
function recordsReason(unreadable, failure) {
    if (unreadable.length === 0)
        return [];
    const advisories = (0,words/* counted */.hS)(unreadable.length, 'advisory', 'advisories');
    const why = failure === undefined ? '' : ` ${failure.message}. ${wayOut(failure)}`;
    return [`${advisories} could not be read, so the severity is not known: ${(0,words/* someOf */.yU)(unreadable)}.${why}`];
}

// EXTERNAL MODULE: ./build/backends/local/all-ended.js
var all_ended = __webpack_require__(46910);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/records.js


/** Requests under way at once. */
const concurrency = 16;
/** After this many requests that failed for good, the rest would only fail slowly. */
const givesUpAfter = 5;
async function readRecords(osv, ids, signal) {
    const readable = new Map();
    const failures = [];
    const queue = ids.values();
    let broken = false;
    async function work() {
        for (const id of queue) {
            if (broken || failures.length >= givesUpAfter)
                return;
            try {
                const record = await osv.record(id, signal);
                if (record !== undefined)
                    readable.set(id, record);
            }
            catch (thrown) {
                if (signal.aborted || !(thrown instanceof http_client/* HttpError */.j)) {
                    broken = true;
                    throw signal.aborted ? signal.reason : thrown;
                }
                failures.push(thrown);
            }
        }
    }
    await (0,all_ended/* allEnded */.C)(Array.from({ length: Math.min(concurrency, ids.length) }, work));
    return { readable, unreadable: ids.filter((id) => !readable.has(id)), failure: failures[0] };
}

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/osv-source.js






/** The OSV API. */
function osvSource(http, osvUrl, logger) {
    const osv = createOsvClient(http, osvUrl);
    const name = osv.origin;
    return {
        name,
        knows: () => true,
        async ask(components, signal) {
            const listing = await listAdvisories(osv, components, signal);
            const ids = [...new Set([...listing.ids.values()].flatMap((each) => [...each]))];
            if (ids.length > 0)
                logger.progress((0,core_text/* line */.n8) `reading ${(0,words/* counted */.hS)(ids.length, 'advisory', 'advisories')} from ${name}`);
            const { readable, unreadable, failure } = await readRecords(osv, ids, signal);
            const open = new Set([...listing.unanswered, ...listing.unreadable, ...listing.endless]);
            return {
                source: name,
                answered: new Set(components.filter((component) => !open.has(component))),
                records: new Map([...listing.ids].map(([component, each]) => [
                    component,
                    [...each].flatMap((id) => readable.get(id) ?? []),
                ])),
                unread: new Map([...listing.ids].map(([component, each]) => [
                    component,
                    [...each].filter((id) => !readable.has(id)),
                ])),
                failure: (listing.failure ?? failure)?.message,
                reasons: (left) => reasonsFor(components, listing, { unreadable, failure }, left, name),
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/index.js











/**
 * The known vulnerabilities of components: by the OSV API, then by an npm registry, then by a database. A service that is
 * away, slow or broken is no error: the check says what was not looked at. Rejects only with the signal's reason.
 *
 * Import this module when it is needed, not at start: it brings the parser and the CVSS calculator with it.
 */
async function findVulnerabilities(components, deps, signal) {
    const { logger, clock } = deps;
    const startedAt = clock.now();
    const sources = sourcesOf(deps);
    const coverage = coverageOf(components);
    const knowledge = await askInTurn(sources, coverage.askable, logger, signal);
    logger.debug((0,core_text/* line */.n8) `known vulnerabilities took ${Math.round(clock.now() - startedAt)} ms`);
    return {
        findings: findingsOf(knowledge, clock.date()),
        check: checkOf(coverage, knowledge, sources[0]?.name ?? 'nobody'),
    };
}
const publicOsv = 'https://api.osv.dev';
const npm = 'npmjs.org';
const publicRegistry = new URL(`https://registry.${npm}`);
/** Whoever has an OSV service of their own may not want the public registry to hear of their packages. */
function sourcesOf(deps) {
    const { http, osvUrl, logger, clock, offline = false, osvDb, databaseMaxAgeDays = 7 } = deps;
    const registry = deps.npmRegistry ?? (osvUrl.origin === publicOsv ? publicRegistry : undefined);
    return [
        ...(offline ? [] : [osvSource(http, osvUrl, logger)]),
        ...(offline || registry === undefined ? [] : [npmSource(http, registry)]),
        ...(osvDb === undefined ? [] : [databaseSource(osvDb, databaseMaxAgeDays, clock)]),
    ];
}
function findingsOf({ records }, now) {
    return [...records].flatMap(([component, each]) => (0,normalise/* normalise */.j)(component, each.filter((record) => !isWithdrawn(record, now))));
}
function checkOf(coverage, knowledge, first) {
    const { askable, unregistered, versionless, misversioned, foreign, unlisted } = coverage;
    const { left, answered, records } = knowledge;
    const all = [askable, versionless, misversioned, foreign, unlisted].flat().length;
    const checked = askable.length - left.components.size;
    const nothing = checked === 0 && [...records.values()].every((each) => each.length === 0);
    const reasons = [
        ...knowledge.reasons,
        ...leftOut(versionless, 'no version'),
        ...leftOut(misversioned, 'no version that an advisory could speak of'),
        ...leftOut(foreign, 'of an ecosystem that OSV does not know'),
    ];
    const state = reasons.length === 0 ? 'complete' : nothing ? 'not-checked' : 'incomplete';
    const of = checked === all ? '' : `${(0,words/* number */.ai)(checked)} of `;
    const guessed = unregistered.length === 0
        ? ''
        : `; ${(0,words/* number */.ai)(unregistered.length)} from git or a download address, by name and version only`;
    const unspoken = unlisted.length === 0
        ? ''
        : `; ${(0,words/* number */.ai)(unlisted.length)} not asked about: images, and actions and packages that are not called by a version`;
    const scope = `${of}${(0,words/* counted */.hS)(all, 'component')}, by ${describe(answered, first)}${guessed}${unspoken}`;
    return { ...checks/* vulnerabilityCheck */.XC, state, reasons, scope };
}
function describe(answered, first) {
    const [only, ...others] = answered;
    if (only === undefined)
        return first;
    if (others.length === 0)
        return only[0];
    return [only, ...others].map(([source, count]) => `${source} (${(0,words/* number */.ai)(count)})`).join(' and ');
}


/***/ }),

/***/ 59501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ownEntries)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/**
 * An object of names that others choose, as a map. `z.record` leaves a member called `__proto__` out without a word, and
 * what is left out is not counted.
 */
function ownEntries(value) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((input) => typeof input === 'object' && input !== null && !Array.isArray(input)
        ? new Map(Object.entries(input))
        : input, zod__WEBPACK_IMPORTED_MODULE_0__/* .map */ .TjK(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value));
}


/***/ }),

/***/ 13805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** A failed request. The message names method, origin and path, never a query, a header or a body. */
class HttpError extends Error {
    name = 'HttpError';
    kind;
    status;
    /** Milliseconds that the server asked to wait, where it did. */
    retryAfterMs;
    /** Of the request, once it is given up. */
    method;
    /** Whether the server may have acted on the request. */
    mayHaveRun;
    /** Whether the same request may well succeed later. */
    transient;
    /**
     * The body of an answer with a bad status, where it was JSON of at most 64 KiB: for an adapter that knows what its
     * backend puts there. It is text from outside, and may repeat what was sent.
     */
    answer;
    constructor(kind, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = kind;
        this.status = details.status;
        this.retryAfterMs = details.retryAfterMs;
        this.method = details.method;
        this.mayHaveRun = details.mayHaveRun ?? false;
        this.transient = details.transient ?? false;
        this.answer = details.answer;
    }
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
