export const id = 2757;
export const ids = [2757];
export const modules = {

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

/***/ 9300:
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

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/title.js
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
    const description = firstText(records.map((record) => record.details));
    const url = (0,advisory_id/* advisoryUrl */.Le)(primary);
    return {
        fingerprint: (0,fingerprint/* fingerprintOf */.a)(category, component.purl, ids.find(advisory_id/* isGhsa */.ur) ?? ruleId),
        category,
        severity: category === 'malware'
            ? 'critical'
            : worst(records.map((record) => severityOf(record, (0,package_name/* affectedOf */.oz)(record, component)))),
        ruleId,
        title: titleOf(records) ?? ruleId,
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
