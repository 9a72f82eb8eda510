export const id = 3390;
export const ids = [3390];
export const modules = {

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unreadableReason),
/* harmony export */   X: () => (/* binding */ createTally)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3627);
/* harmony import */ var _vulnerabilities_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3151);
/* harmony import */ var _vulnerabilities_package_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9769);



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
    return new Set(affected.flatMap((entry) => (0,_vulnerabilities_package_name_js__WEBPACK_IMPORTED_MODULE_1__/* .packageEcosystem */ .zz)(entry) ?? []).filter(_vulnerabilities_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .isAskable */ .c));
}
/** Why what a database says is not all that its publisher says, a sentence. */
function unreadableReason(path, unreadable) {
    if (unreadable.length === 0)
        return [];
    const hold = unreadable.length === 1 ? '1 file' : `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(unreadable.length)} files`;
    return [`${hold} of the database ${path} cannot be understood as an advisory: ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(unreadable)}`];
}


/***/ }),

/***/ 6931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   U4: () => (/* binding */ isNewer)
/* harmony export */ });
/* harmony import */ var _vulnerabilities_package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9769);

/** The same for every spelling of the name of one package. */
function keyOf({ ecosystem, name }) {
    return JSON.stringify([ecosystem, (0,_vulnerabilities_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(ecosystem, name)]);
}
/** The packages that a record is about, by their keys. */
function packagesOf({ affected }) {
    return new Map(affected.flatMap((entry) => {
        const ecosystem = (0,_vulnerabilities_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .packageEcosystem */ .zz)(entry);
        if (ecosystem === undefined)
            return [];
        const subject = { ecosystem, name: (0,_vulnerabilities_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(ecosystem, entry.package?.name ?? '') };
        return [[keyOf(subject), subject]];
    }));
}
/** Of two copies of a record, as two archives may hold them: whether the other was modified no later. */
function isNewer(one, other) {
    return Date.parse(one.modified ?? '') > Date.parse(other.modified ?? '');
}


/***/ }),

/***/ 3815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wk: () => (/* binding */ indexFormat),
/* harmony export */   b6: () => (/* binding */ openIndex)
/* harmony export */ });
/* unused harmony export indexHead */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3627);
/* harmony import */ var _vulnerabilities_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6006);
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8117);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6931);
/* harmony import */ var _unusable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2229);









/**
 * An index is one file of JSON lines, gzipped or not. The first line is the head, each other one a package with trimmed
 * OSV records about it: `["npm","lodash",[{…},{…}]]`.
 */
const indexFormat = { format: 'scangate-osv-index', version: 1 };
const indexHead = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(indexFormat.format),
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
    date: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$().optional(),
    ecosystems: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1)),
    records: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0),
    packages: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0),
    unreadable: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
});
const indexLine = zod__WEBPACK_IMPORTED_MODULE_6__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_vulnerabilities_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .osvRecord */ .om)]);
const fileLimit = 512 * 1024 * 1024;
const usualLimit = 1024 * 1024 * 1024;
/** Reads the head and the lines of the packages given; the others are only counted. `limit`: bytes once unpacked. */
async function openIndex(path, packages, limit = usualLimit) {
    const bytes = await unpacked(path, limit);
    const lines = linesOf(bytes);
    const { value: first } = lines.next();
    const head = readHead(path, first === undefined ? '' : bytes.toString('utf8', first.start, first.end));
    const wanted = new Map(packages.map((each) => [startOf((0,_database_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(each)), (0,_database_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(each)]));
    const found = new Map();
    let count = 0;
    for (const { start, end } of lines) {
        count += 1;
        const key = wanted.get(bytes.toString('latin1', start, endOfStart(bytes, start, end)));
        if (key !== undefined)
            found.set(key, readLine(path, count, bytes.toString('utf8', start, end)));
    }
    if (count !== head.packages)
        throw (0,_unusable_js__WEBPACK_IMPORTED_MODULE_5__/* .unusable */ ._)(path, `was cut short: it has ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_9__/* .number */ .ai)(count)} of ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_9__/* .number */ .ai)(head.packages)} packages`);
    return {
        about: aboutOf(head),
        problems: (0,_about_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableReason */ .Q)(path, head.unreadable),
        recordsOf: (subject) => found.get((0,_database_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(subject)) ?? [],
    };
}
function aboutOf({ date, ecosystems, records, unreadable }) {
    return { date, ecosystems: new Map(Object.entries(ecosystems)), records, unreadable };
}
async function unpacked(path, limit) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > fileLimit)
            throw new Error(`it has ${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_9__/* .number */ .ai)(size)} bytes`);
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
        return isZipped ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { maxOutputLength: limit }) : bytes;
    }
    catch (error) {
        throw (0,_unusable_js__WEBPACK_IMPORTED_MODULE_5__/* .unusable */ ._)(path, `cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}`, error);
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
        throw (0,_unusable_js__WEBPACK_IMPORTED_MODULE_5__/* .unusable */ ._)(path, "is neither a folder, an archive of OSV nor an index of 'scangate db build'");
    if (head.data.version !== indexFormat.version)
        throw (0,_unusable_js__WEBPACK_IMPORTED_MODULE_5__/* .unusable */ ._)(path, `is an index of version ${head.data.version}, which this Scangate cannot read`);
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
        throw (0,_unusable_js__WEBPACK_IMPORTED_MODULE_5__/* .unusable */ ._)(path, `is damaged in line ${count + 1}`);
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


/***/ }),

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ lookAt),
  q: () => (/* binding */ openDatabase)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/backends/local/osv-db/index-file.js
var index_file = __webpack_require__(3815);
// EXTERNAL MODULE: ./build/backends/local/osv-db/about.js
var osv_db_about = __webpack_require__(8117);
// EXTERNAL MODULE: ./build/backends/local/osv-db/database.js
var database = __webpack_require__(6931);
// EXTERNAL MODULE: ./build/backends/local/osv-db/records.js + 3 modules
var records = __webpack_require__(5123);
;// CONCATENATED MODULE: ./build/backends/local/osv-db/search.js




/**
 * Reads through the sources that may be about the packages given. One that is damaged spoils its own ecosystem only,
 * which is not covered then.
 */
async function searchLayout(root, { sources }, packages, now, signal) {
    const wanted = new Set(packages.map(({ ecosystem }) => ecosystem));
    const found = new Map(packages.map((each) => [(0,database/* keyOf */.TN)(each), new Map()]));
    const tally = (0,osv_db_about/* createTally */.X)(now);
    const broken = new Set();
    const problems = [];
    function keep(record) {
        for (const key of (0,database/* packagesOf */.DT)(record).keys()) {
            const records = found.get(key);
            const known = records?.get(record.id);
            if (known === undefined || !(0,database/* isNewer */.U4)(known, record))
                records?.set(record.id, record);
        }
    }
    for (const source of sources.filter(({ ecosystem }) => ecosystem === undefined || wanted.has(ecosystem))) {
        try {
            for await (const reading of (0,records/* readAdvisories */.g)(source, signal)) {
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
        problems: [...problems, ...(0,osv_db_about/* unreadableReason */.Q)(root, about.unreadable)],
        recordsOf: (subject) => [...(found.get((0,database/* keyOf */.TN)(subject))?.values() ?? [])],
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(5573);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/coverage.js
var coverage = __webpack_require__(3151);
// EXTERNAL MODULE: ./build/backends/local/osv-db/unusable.js
var unusable = __webpack_require__(2229);
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
        if ((0,coverage/* isAskable */.c)(folder))
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
    return { sources: [{ path, kind: 'zip', ...((0,coverage/* isAskable */.c)(folder) && { ecosystem: folder }) }], leftOut: [] };
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
            throw (0,unusable/* unusable */._)(root, `has more than ${deepest} folders within each other`);
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => {
            throw (0,unusable/* unusable */._)(folder, `cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, error);
        });
        seen += entries.length;
        if (seen > most)
            throw (0,unusable/* unusable */._)(root, 'has too many files');
        for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            const found = await followed(entry, path);
            if (found?.isDirectory())
                await walk(path, depth + 1);
            else if (found?.isFile())
                files.push(path);
            else if (found === undefined)
                throw (0,unusable/* unusable */._)(path, 'is a link that leads nowhere');
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
            start = await startOf(path);
    }
    catch (error) {
        throw (0,unusable/* unusable */._)(path, `cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, error);
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
        ? (0,index_file/* openIndex */.b6)(path, packages)
        : searchLayout(path, opened.layout, packages, now, signal);
}
async function startOf(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 5123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readAdvisories)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/schema.js
var schema = __webpack_require__(6006);
// EXTERNAL MODULE: ./build/backends/local/osv-db/unusable.js
var unusable = __webpack_require__(2229);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
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
        throw (0,unusable/* unusable */._)(path, `cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, error);
    });
    try {
        const { size } = await file.stat();
        const read = createReader(file, size);
        const entries = await readDirectory(read, size);
        if (entries === undefined)
            throw (0,unusable/* unusable */._)(path, 'is no whole ZIP archive');
        refuseBombs(path, entries, size, limits);
        for (const entry of entries) {
            if (entry.name.endsWith('/'))
                continue;
            const bytes = await unpack(read, entry);
            if (bytes === undefined)
                throw (0,unusable/* unusable */._)(path, `is damaged: '${entry.name}' cannot be unpacked`);
            yield { name: entry.name, bytes };
        }
    }
    finally {
        await file.close();
    }
}
function refuseBombs(path, entries, size, limits) {
    if (entries.length > limits.entries)
        throw (0,unusable/* unusable */._)(path, `has ${(0,words/* number */.ai)(entries.length)} entries, more than the ${(0,words/* number */.ai)(limits.entries)} read`);
    const large = entries.find(({ bytes }) => bytes > limits.entryBytes);
    if (large !== undefined)
        throw (0,unusable/* unusable */._)(path, `holds '${large.name}' of ${(0,words/* number */.ai)(large.bytes)} bytes, too many for an advisory`);
    const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total > Math.max(limits.freeBytes, limits.ratio * size))
        throw (0,unusable/* unusable */._)(path, `would unpack from ${(0,words/* number */.ai)(size)} to ${(0,words/* number */.ai)(total)} bytes`);
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
        throw (0,unusable/* unusable */._)(path, `cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, error);
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


/***/ }),

/***/ 2229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refuseEmpty),
/* harmony export */   _: () => (/* binding */ unusable)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/** A database, or a file of one, that cannot be used. */
function unusable(path, why, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm('INPUT_INVALID', `the database ${path} ${why}`, {
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


/***/ }),

/***/ 3151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf),
/* harmony export */   c: () => (/* binding */ isAskable)
/* harmony export */ });
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

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isWithdrawn)
/* harmony export */ });
/** `withdrawn` is the time from which a record no longer counts; one that is no time counts on. */
function isWithdrawn({ withdrawn }, now) {
    return withdrawn !== undefined && Date.parse(withdrawn) <= now.getTime();
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



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
