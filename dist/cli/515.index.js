export const id = 515;
export const ids = [515];
export const modules = {

/***/ 515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findVulnerabilities: () => (/* binding */ findVulnerabilities)
});

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/backends/local/checks.js
var checks = __webpack_require__(8255);
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
function coverageOf(components) {
    const askable = [];
    const versionless = [];
    const misversioned = [];
    const foreign = [];
    for (const component of components) {
        if (!ecosystems.has(component.ecosystem))
            foreign.push(component);
        else if (component.version === '')
            versionless.push(component);
        else if (!isVersion(component))
            misversioned.push(component);
        else
            askable.push(component);
    }
    const unregistered = askable.filter((component) => isUnregistered(component.purl));
    return { askable, unregistered, versionless, misversioned, foreign };
}
/** For npm as Semantic Versioning 2.0.0 writes it, which its registry demands; of the others not every spelling is known. */
function isVersion({ ecosystem, version }) {
    return ecosystem !== 'npm' || /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/.test(version);
}
/** By the qualifiers that ECMA-427 has for a package from somewhere else. */
function isUnregistered(purl) {
    return /[?&](?:vcs_url|download_url)=/.test(purl);
}

// EXTERNAL MODULE: ./build/http/http-client.js
var http_client = __webpack_require__(3805);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/advisory-id.js
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/schema.js

/** OSV leaves out what is empty; some mirrors write `null` instead. */
function listOf(item) {
    return schemas/* array */.YOg(item)
        .nullish()
        .transform((items) => items ?? []);
}
const optionalText = schemas/* string */.YjP()
    .nullish()
    .transform((text) => text ?? undefined);
/** The answer of `POST /v1/querybatch`; its results are read one by one, so that a bad one spoils no other. */
const batchAnswer = schemas/* object */.Ikc({ results: listOf(schemas/* unknown */.L5J()) });
/** One result of a batch; a query without hits is answered with `{}`. */
const batchResult = schemas/* object */.Ikc({
    vulns: listOf(schemas/* object */.Ikc({ id: schemas/* string */.YjP().min(1) })),
    next_page_token: optionalText,
});
/** The schema leaves these objects to each database: whatever they hold, the record stays readable. */
const databaseSpecific = schemas/* object */.Ikc({ severity: schemas/* unknown */.L5J(), cwe_ids: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]) })
    .partial()
    .catch({});
const severity = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), score: schemas/* string */.YjP() });
const schema_event = schemas/* object */.Ikc({
    introduced: optionalText,
    fixed: optionalText,
    last_affected: optionalText,
});
const affected = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({ ecosystem: schemas/* string */.YjP(), name: schemas/* string */.YjP() }).nullish(),
    severity: listOf(severity),
    ranges: listOf(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), events: listOf(schema_event) })),
    versions: listOf(schemas/* string */.YjP()),
    ecosystem_specific: databaseSpecific,
    database_specific: databaseSpecific,
});
/** The parts of a record that Scangate uses (https://ossf.github.io/osv-schema/, version 1.7). */
const osvRecord = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1),
    withdrawn: optionalText,
    aliases: listOf(schemas/* string */.YjP()),
    summary: optionalText,
    details: optionalText,
    severity: listOf(severity),
    affected: listOf(affected),
    database_specific: databaseSpecific,
});

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
            const answer = batchAnswer.safeParse((await send(request, signal)).json());
            if (!answer.success)
                throw unusable(url, 'it is no answer to a batch of queries');
            const { results } = answer.data;
            if (results.length !== queries.length)
                throw unusable(url, `it has ${results.length} results for ${queries.length} queries`);
            return results.map(toPage);
        },
        async record(id, signal) {
            if (!isAdvisoryId(id))
                return undefined;
            try {
                const url = new URL(`v1/vulns/${encodeURIComponent(id)}`, base);
                const response = await send({ url, maxBytes: recordBytes }, signal);
                const record = osvRecord.safeParse(response.json());
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
    const { name, ecosystem, version } = component;
    return { package: { name, ecosystem }, version, ...(pageToken !== undefined && { page_token: pageToken }) };
}
function toPage(result) {
    const page = batchResult.safeParse(result);
    if (!page.success)
        return undefined;
    const { vulns, next_page_token: token } = page.data;
    return { ids: vulns.map(({ id }) => id), nextPageToken: token === '' ? undefined : token };
}
function unusable(url, why) {
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

// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(5573);
// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(7486);
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

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/versions.js

const npm = {
    isVersion: (text) => semver.valid(whole(text), { loose: true }) !== null,
    compare: (a, b) => semver.compare(whole(a), whole(b), { loose: true }),
};
/** Some advisories write `4.0` or `4`. */
function whole(version) {
    const short = /^(\d+)(\.\d+)?$/.exec(version);
    return short === null ? version : `${short[1]}${short[2] ?? '.0'}.0`;
}
const orders = new Map([['npm', npm]]);
/** The order of an ecosystem (as OSV names it), where one is known. */
function versionOrderOf(ecosystem) {
    return orders.get(ecosystem);
}

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/fixes.js

/**
 * The versions that fix what `affected` says about this component, nearest first: the `fixed` events above its version
 * in the ranges that hold it, without those that another range still holds. Where the order of versions is not known,
 * all `fixed` events as they come. `last_affected` names no fix, and a GIT range holds commits.
 */
function fixVersionsOf(component, affected) {
    const ranges = affected.flatMap((entry) => entry.ranges).filter((range) => range.type !== 'GIT');
    const order = versionOrderOf(component.ecosystem);
    if (!order?.isVersion(component.version))
        return fixedVersions(ranges);
    const isAffected = (version) => ranges.some((range) => contains(range, version, order)) ||
        affected.some((entry) => entry.versions.includes(version));
    return fixedVersions(ranges.filter((range) => contains(range, component.version, order)))
        .filter((version) => order.isVersion(version))
        .filter((version) => order.compare(version, component.version) > 0 && !isAffected(version))
        .sort(order.compare);
}
function fixedVersions(ranges) {
    return [...new Set(ranges.flatMap((range) => range.events.flatMap((event) => event.fixed ?? [])))];
}
/** At one version: first the end of an older interval, then the start of the next, which may end there again. */
const kinds = ['fixed', 'introduced', 'last_affected'];
/** Whether a range holds a version (https://ossf.github.io/osv-schema/#evaluation). */
function contains(range, version, order) {
    let affected = false;
    for (const step of stepsOf(range.events, order)) {
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

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/package-name.js
/** The entries of a record that are about this component. */
function affectedOf(record, component) {
    const name = canonicalName(component.ecosystem, component.name);
    return record.affected.filter(({ package: subject }) => {
        if (!subject)
            return false;
        const [ecosystem = ''] = subject.ecosystem.split(':', 1);
        return ecosystem === component.ecosystem && canonicalName(ecosystem, subject.name) === name;
    });
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
        default:
            return name;
    }
}

// EXTERNAL MODULE: ./build/core/model/severity.js
var model_severity = __webpack_require__(4077);
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
    const word = worst(words.map(model_severity/* parseSeverity */.lv));
    return word === 'unknown' ? worst(ratingsOf(record, affected).map(severityOfRating)) : word;
}
function worst(severities) {
    return severities.reduce(model_severity/* worse */.JJ, 'unknown');
}

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/normalise.js







/** Longest title made of a description; the schema asks databases to keep summaries to about that. */
const titleLength = 120;
/** One finding for each vulnerability of a component, however many databases have a record of it. */
function normalise(component, records) {
    return groupByAlias(records)
        .map((group) => toFinding(component, group.toSorted(byTrust)))
        .sort((0,compare/* byText */.z)(({ ruleId }) => ruleId));
}
/** What stands for a record that could not be read: all that is known is its id. */
function unreadableRecord(id) {
    const nothing = { severity: [], affected: [], aliases: [], database_specific: {} };
    return { id, withdrawn: undefined, summary: undefined, details: undefined, ...nothing };
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
    const ruleId = ids.find(isCve) ?? ids.find(isGhsa) ?? primary;
    const category = ids.some(isMalwareReport) ? 'malware' : 'sca';
    const affected = records.flatMap((record) => affectedOf(record, component));
    const ratings = records.flatMap((record) => ratingsOf(record, affectedOf(record, component)));
    const description = firstText(records.map((record) => record.details));
    const url = advisoryUrl(primary);
    return {
        fingerprint: (0,fingerprint/* fingerprintOf */.a)(category, component.purl, ids.find(isGhsa) ?? ruleId),
        category,
        severity: category === 'malware'
            ? 'critical'
            : worst(records.map((record) => severityOf(record, affectedOf(record, component)))),
        ruleId,
        title: firstText(records.map((record) => record.summary)) ?? titleFrom(description) ?? ruleId,
        ...(description !== undefined && { description }),
        locations: component.lockfiles.map((path) => ({ path })),
        component: { purl: component.purl, name: component.name, version: component.version },
        aliases: ids.filter((id) => id !== ruleId),
        cwes: [...new Set(records.flatMap(cwesOf))],
        ratings: [...new Map(ratings.map((rating) => [rating.vector, rating])).values()],
        fixVersions: fixVersionsOf(component, affected),
        ...(url !== undefined && { url }),
    };
}
/** GitHub's records first: they have a summary, a reviewed severity and the ranges of the registry. */
function byTrust(a, b) {
    return Number(isGhsa(b.id)) - Number(isGhsa(a.id)) || (0,compare/* compareText */.n)(a.id, b.id);
}
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
function cwesOf(record) {
    const { cwe_ids: cwes = [] } = record.database_specific;
    return cwes.filter((cwe) => typeof cwe === 'string').filter((cwe) => /^CWE-\d+$/.test(cwe));
}

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/way-out.js
/** What a person can do about an OSV service that failed, as a sentence. */
function wayOut(error) {
    const without = "or set 'offline: true' to scan without known vulnerabilities";
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



/** Why the check is not complete, for somebody who has never heard of OSV; `origin` is that of the service. */
function reasonsFor(coverage, listing, records, origin) {
    return [
        ...failureReason(coverage, listing),
        ...leftOut(listing.unreadable, `the answer of ${origin} could not be read`),
        ...leftOut(listing.endless, `more than ${pagesPerComponent} pages of advisories, or one page for ever`),
        ...recordsReason(records),
        ...leftOut(coverage.versionless, 'no version'),
        ...leftOut(coverage.misversioned, 'no version that an advisory could speak of'),
        ...leftOut(coverage.foreign, 'of an ecosystem that OSV does not know'),
    ];
}
function failureReason({ askable }, { failure, unanswered }) {
    if (failure === undefined)
        return [];
    const asked = (0,words/* counted */.hS)(askable.length, 'component');
    const left = unanswered.length === askable.length
        ? `the known vulnerabilities of ${asked} were NOT checked`
        : `${(0,words/* number */.ai)(unanswered.length)} of ${asked} were not checked to the end`;
    return [`${left}: ${failure.message}. ${wayOut(failure)}`];
}
function recordsReason({ unreadable, failure }) {
    if (unreadable.length === 0)
        return [];
    const advisories = (0,words/* counted */.hS)(unreadable.length, 'advisory', 'advisories');
    const why = failure === undefined ? '' : ` ${failure.message}. ${wayOut(failure)}`;
    return [`${advisories} could not be read, so the severity is not known: ${(0,words/* someOf */.yU)(unreadable)}.${why}`];
}
function leftOut(components, why) {
    if (components.length === 0)
        return [];
    const names = components.map(({ name, version }) => (version === '' ? name : `${name}@${version}`));
    const were = (0,words/* counted */.hS)(components.length, 'component was', 'components were');
    return [`${were} not checked (${why}): ${(0,words/* someOf */.yU)(names)}.`];
}

// EXTERNAL MODULE: ./build/backends/local/all-ended.js
var all_ended = __webpack_require__(6910);
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

;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/index.js









/**
 * The known vulnerabilities of components, by the OSV API. A service that is away, slow or broken is no error: the
 * check says what was not looked at. Rejects only with the signal's reason.
 *
 * Import this module when it is needed, not at start: it brings the parser and the CVSS calculator with it.
 */
async function findVulnerabilities(components, { http, osvUrl, logger, clock }, signal) {
    const startedAt = clock.now();
    const osv = createOsvClient(http, osvUrl);
    const coverage = coverageOf(components);
    logger.progress((0,core_text/* line */.n8) `asking ${osv.origin} about ${(0,words/* counted */.hS)(coverage.askable.length, 'component')}`);
    const listing = await listAdvisories(osv, coverage.askable, signal);
    const ids = [...new Set([...listing.ids.values()].flatMap((each) => [...each]))];
    if (ids.length > 0)
        logger.progress((0,core_text/* line */.n8) `reading ${(0,words/* counted */.hS)(ids.length, 'advisory', 'advisories')} from ${osv.origin}`);
    const records = await readRecords(osv, ids, signal);
    logger.debug((0,core_text/* line */.n8) `known vulnerabilities took ${Math.round(clock.now() - startedAt)} ms`);
    return {
        findings: findingsOf(listing, records, clock.date()),
        check: checkOf(coverage, listing, records, osv.origin),
    };
}
function findingsOf(listing, { readable }, now) {
    return [...listing.ids].flatMap(([component, ids]) => normalise(component, [...ids]
        .map((id) => readable.get(id) ?? unreadableRecord(id))
        .filter((record) => !isWithdrawn(record, now))));
}
/** `withdrawn` is the time from which a record no longer counts; one that is no time counts on. */
function isWithdrawn({ withdrawn }, now) {
    return withdrawn !== undefined && Date.parse(withdrawn) <= now.getTime();
}
function checkOf(coverage, listing, records, origin) {
    const { askable, unregistered, versionless, misversioned, foreign } = coverage;
    const all = askable.length + versionless.length + misversioned.length + foreign.length;
    const open = new Set([...listing.unanswered, ...listing.unreadable, ...listing.endless]);
    const checked = askable.length - open.size;
    const nothing = checked === 0 && [...listing.ids.values()].every((ids) => ids.size === 0);
    const reasons = reasonsFor(coverage, listing, records, origin);
    const state = reasons.length === 0 ? 'complete' : nothing ? 'not-checked' : 'incomplete';
    const of = checked === all ? '' : `${(0,words/* number */.ai)(checked)} of `;
    const guessed = unregistered.length === 0
        ? ''
        : `; ${(0,words/* number */.ai)(unregistered.length)} from git or a download address, by name and version only`;
    const scope = `${of}${(0,words/* counted */.hS)(all, 'component')}, by ${origin}${guessed}`;
    return { ...checks/* vulnerabilityCheck */.XC, state, reasons, scope };
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


/***/ }),

/***/ 3805:
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
    /** Whether the server may have acted on the request. */
    mayHaveRun;
    /** Whether the same request may well succeed later. */
    transient;
    constructor(kind, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = kind;
        this.status = details.status;
        this.retryAfterMs = details.retryAfterMs;
        this.mayHaveRun = details.mayHaveRun ?? false;
        this.transient = details.transient ?? false;
    }
}


/***/ })

};
