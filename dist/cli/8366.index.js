export const id = 8366;
export const ids = [8366];
export const modules = {

/***/ 8366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dbBuildCommand: () => (/* binding */ dbBuildCommand),
  dbInfoCommand: () => (/* binding */ dbInfoCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(5573);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/coverage.js
var coverage = __webpack_require__(3151);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/withdrawn.js
var withdrawn = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/backends/local/osv-db/about.js
var osv_db_about = __webpack_require__(8117);
// EXTERNAL MODULE: ./build/backends/local/osv-db/database.js
var database = __webpack_require__(6931);
// EXTERNAL MODULE: ./build/backends/local/osv-db/index-file.js
var index_file = __webpack_require__(3815);
// EXTERNAL MODULE: ./build/backends/local/osv-db/records.js + 3 modules
var records = __webpack_require__(5123);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/package-name.js
var package_name = __webpack_require__(9769);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/ranges.js
var vulnerabilities_ranges = __webpack_require__(6379);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/title.js
var title = __webpack_require__(8075);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/versions/index.js + 6 modules
var versions = __webpack_require__(4116);
;// CONCATENATED MODULE: ./build/backends/local/osv-db/trim.js




/**
 * What an index keeps of a record about one package: all that a finding is made of, but for a long description. A
 * record that speaks of no version of it is dropped.
 */
function trim(record, subject) {
    const affected = (0,package_name/* affectedOf */.oz)(record, subject)
        .map((entry) => trimAffected(entry, subject.ecosystem))
        .filter(({ ranges, versions }) => ranges !== undefined || versions !== undefined);
    if (affected.length === 0)
        return undefined;
    const { cwe_ids: cwes = [], severity: word } = record.database_specific;
    const summary = (0,title/* firstText */.o)([record.summary]);
    return {
        id: record.id,
        withdrawn: record.withdrawn,
        aliases: some(record.aliases),
        summary,
        // Without a summary a finding is called by the first line of this.
        details: summary === undefined ? (0,title/* titleOf */.G)([record]) : undefined,
        severity: some(record.severity),
        affected,
        database_specific: word === undefined && cwes.length === 0 ? undefined : { severity: word, cwe_ids: some(cwes) },
    };
}
/** Versions that a range holds as well are not listed again. */
function trimAffected(entry, ecosystem) {
    const ranges = (0,vulnerabilities_ranges/* rangesOf */.wA)([entry]);
    const order = (0,versions/* versionOrderOf */.s)(ecosystem);
    const isInRange = (version) => order?.isVersion(version) === true && ranges.some((range) => (0,vulnerabilities_ranges/* contains */.gR)(range, version, order));
    return {
        ranges: some(ranges),
        versions: some(entry.versions.filter((version) => !isInRange(version))),
        severity: some(entry.severity),
        database_specific: wordOf(entry.database_specific.severity),
        ecosystem_specific: wordOf(entry.ecosystem_specific.severity),
    };
}
function wordOf(severity) {
    return typeof severity === 'string' ? { severity } : undefined;
}
/** JSON leaves out what is undefined. */
function some(items) {
    return items.length === 0 ? undefined : items;
}

// EXTERNAL MODULE: ./build/backends/local/osv-db/unusable.js
var unusable = __webpack_require__(2229);
;// CONCATENATED MODULE: ./build/backends/local/osv-db/build.js










/**
 * Makes an index of all the sources. Rejects with `INPUT_INVALID` when one is damaged, or there is no advisory: an index
 * that misses a part would be taken for whole.
 */
async function buildIndex(root, { sources }, now, signal) {
    const tally = (0,osv_db_about/* createTally */.X)(now);
    const packages = new Map();
    for (const source of sources) {
        for await (const reading of (0,records/* readAdvisories */.g)(source, signal)) {
            tally.add(reading, source);
            if (reading.record !== undefined)
                keep(packages, reading.record, now);
        }
    }
    const about = (0,unusable/* refuseEmpty */.O)(root, tally.about());
    const lines = [...packages].flatMap(([key, kept]) => lineOf(key, kept) ?? []).sort();
    const head = {
        ...index_file/* indexFormat */.Wk,
        ...(about.date !== undefined && { date: about.date }),
        ecosystems: Object.fromEntries(about.ecosystems),
        records: about.records,
        packages: lines.length,
        unreadable: [...about.unreadable],
    };
    const text = `${[JSON.stringify(head), ...lines].join('\n')}\n`;
    return { about, packages: lines.length, bytes: (0,external_node_zlib_.gzipSync)(text, { level: 9 }) };
}
function keep(packages, record, now) {
    const { id, modified } = record;
    for (const [key, subject] of (0,database/* packagesOf */.DT)(record)) {
        if (!(0,coverage/* isAskable */.c)(subject.ecosystem))
            continue;
        const records = packages.get(key) ?? new Map();
        packages.set(key, records);
        const known = records.get(id);
        if (known !== undefined && (0,database/* isNewer */.U4)(known, record))
            continue;
        const trimmed = (0,withdrawn/* isWithdrawn */.r)(record, now) ? undefined : trim(record, subject);
        records.set(id, { modified, json: trimmed && JSON.stringify(trimmed) });
    }
}
function lineOf(key, records) {
    const rows = [...records].sort((0,compare/* byText */.z)(([id]) => id)).flatMap(([, { json }]) => json ?? []);
    return rows.length === 0 ? undefined : `${key.slice(0, -1)},[${rows.join(',')}]]`;
}

// EXTERNAL MODULE: ./build/backends/local/osv-db/open.js + 2 modules
var osv_db_open = __webpack_require__(835);
;// CONCATENATED MODULE: ./build/backends/local/osv-db/inspect.js





/** Reads a whole database. Rejects with `INPUT_INVALID` when it is none, is damaged or holds no advisory. */
async function inspect(path, now, signal) {
    const opened = await (0,osv_db_open/* lookAt */.t)(path);
    if (opened.kind === 'index') {
        const { about } = await (0,index_file/* openIndex */.b6)(path, []);
        return { kind: 'index', about: (0,unusable/* refuseEmpty */.O)(path, about), leftOut: [] };
    }
    const { sources, leftOut } = opened.layout;
    const tally = (0,osv_db_about/* createTally */.X)(now);
    for (const source of sources)
        for await (const reading of (0,records/* readAdvisories */.g)(source, signal))
            tally.add(reading, source);
    return { kind: 'files', about: (0,unusable/* refuseEmpty */.O)(path, tally.about()), leftOut };
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/cli/print-json.js
var print_json = __webpack_require__(9749);
// EXTERNAL MODULE: ./build/cli/session.js + 1 modules
var cli_session = __webpack_require__(8445);
;// CONCATENATED MODULE: ./build/cli/commands/db.js











const never = new AbortController().signal;
const dayMs = 24 * 3_600_000;
/** `scangate db build --from <path> [--to <file>]`: makes an index of the advisories in a folder. */
async function dbBuildCommand(host, command) {
    const session = await (0,cli_session/* openSession */.fA)(host, command, 0);
    const { from, to } = command.opts();
    const [source, target] = [(0,external_node_path_.resolve)(host.cwd, from), (0,external_node_path_.resolve)(host.cwd, to)];
    const opened = await (0,osv_db_open/* lookAt */.t)(source);
    if (opened.kind === 'index')
        throw new errors/* InputError */.dz([
            {
                input: '--from',
                message: `'${from}' is no folder or archive of OSV`,
                hint: 'docs/offline.md says where to get one.',
            },
        ]);
    session.logger.progress((0,core_text/* line */.n8) `reading ${from}`);
    const { layout } = opened;
    const { about, packages, bytes } = await buildIndex(source, layout, host.clock.date(), never);
    await write(target, bytes, to);
    if (session.json)
        (0,print_json/* printJson */.Q)(host, session.redactor, {
            path: to,
            bytes: bytes.length,
            packages,
            ...shown(about, host),
            leftOut: layout.leftOut,
        });
    else if (session.verbosity !== 'quiet')
        print(session, [
            (0,core_text/* line */.n8) `${to}: ${(0,words/* counted */.hS)(about.records, 'advisory', 'advisories')} about ${(0,words/* counted */.hS)(packages, 'package')}, ${dateOf(about, host)}`,
            ...listed(about),
        ]);
    warn(session, about, layout.leftOut);
    return 0;
}
/** `scangate db info <path>`: what a database is made of. */
async function dbInfoCommand(host, command) {
    const session = await (0,cli_session/* openSession */.fA)(host, command, 1);
    const [given = ''] = session.commandLine.operands;
    session.logger.progress((0,core_text/* line */.n8) `reading ${given}`);
    const { kind, about, leftOut } = await inspect((0,external_node_path_.resolve)(host.cwd, given), host.clock.date(), never);
    if (session.json)
        (0,print_json/* printJson */.Q)(host, session.redactor, { path: given, kind, ...shown(about, host), leftOut });
    else
        print(session, [
            (0,core_text/* line */.n8) `${given}: ${(0,words/* counted */.hS)(about.records, 'advisory', 'advisories')}, ${dateOf(about, host)}`,
            ...listed(about),
        ]);
    warn(session, about, leftOut);
    return 0;
}
/** Beside its place first, so that no scan ever reads half of it. */
async function write(path, bytes, shownAs) {
    const part = `${path}.${(0,external_node_crypto_.randomUUID)()}.part`;
    try {
        await (0,promises_.writeFile)(part, bytes, { flag: 'wx' });
        await (0,promises_.rename)(part, path);
    }
    catch (error) {
        await (0,promises_.rm)(part, { force: true }).catch(() => undefined);
        throw new errors/* InputError */.dz([
            {
                input: '--to',
                message: `'${shownAs}' cannot be written: ${(0,errors/* describeError */.Uc)(error)}`,
                hint: 'Give a file in a folder that exists.',
            },
        ]);
    }
}
function shown({ date, records, ecosystems, unreadable }, host) {
    return {
        date: date ?? null,
        ageDays: date === undefined ? null : ageDays(date, host),
        records,
        ecosystems: Object.fromEntries(ecosystems),
        unreadable,
    };
}
function dateOf({ date }, host) {
    return date === undefined
        ? (0,core_text/* line */.n8) `of unknown date`
        : (0,core_text/* line */.n8) `of ${date.slice(0, 10)} (${(0,words/* counted */.hS)(ageDays(date, host), 'day')} old)`;
}
function ageDays(date, { clock }) {
    return Math.max(0, Math.floor((clock.date().getTime() - Date.parse(date)) / dayMs));
}
function listed({ ecosystems }) {
    return [...ecosystems].map(([name, records]) => (0,core_text/* line */.n8) `  ${name}: ${(0,words/* counted */.hS)(records, 'advisory', 'advisories')}`);
}
function print({ host, redactor }, lines) {
    for (const each of lines)
        host.stdout.write(`${redactor.redact(each.toString())}\n`);
}
function warn({ logger }, { unreadable }, leftOut) {
    if (leftOut.length > 0)
        logger.info((0,core_text/* line */.n8) `left out, as no component can be of them: ${(0,words/* someOf */.yU)(leftOut)}`);
    if (unreadable.length > 0)
        logger.warn((0,core_text/* line */.n8) `${(0,words/* counted */.hS)(unreadable.length, 'file')} cannot be understood as an advisory, so that scans with this database are not complete: ${(0,words/* someOf */.yU)(unreadable)}`);
}


/***/ }),

/***/ 5573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText),
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** By code unit, for `sort`: the same on every machine and in every language. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders items by a text of theirs. */
function byText(textOf) {
    return (a, b) => compareText(textOf(a), textOf(b));
}


/***/ }),

/***/ 3627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jh: () => (/* binding */ mebibytes),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/** `1,204`. */
function number(count) {
    return count.toLocaleString('en-US');
}
/** `32 MiB`. */
function mebibytes(bytes) {
    return `${number(Math.round(bytes / 1024 / 1024))} MiB`;
}
/** `1 component`, `1,204 components`. */
function counted(count, one, many = `${one}s`) {
    return `${number(count)} ${count === 1 ? one : many}`;
}
/** The first of several names, and how many more there are: `a, b, c and 12 more`. */
function someOf(names, limit = 5, separator = ', ') {
    const shown = names.slice(0, limit).join(separator);
    return names.length > limit ? `${shown} and ${number(names.length - limit)} more` : shown;
}


/***/ })

};
