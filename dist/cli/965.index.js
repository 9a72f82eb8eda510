export const id = 965;
export const ids = [965];
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

/***/ 965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findVulnerabilities: () => (/* binding */ findVulnerabilities)
});

// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/backends/local/checks.js
var checks = __webpack_require__(8255);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/coverage.js
var vulnerabilities_coverage = __webpack_require__(3151);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/backends/local/osv-db/open.js + 2 modules
var osv_db_open = __webpack_require__(835);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/left-out.js

/** The sentence about components that were not checked; `why` goes into brackets. None when there are none. */
function leftOut(components, why) {
    if (components.length === 0)
        return [];
    const names = components.map(({ name, version }) => (version === '' ? name : `${name}@${version}`));
    const were = (0,words/* counted */.hS)(components.length, 'component was', 'components were');
    return [`${were} not checked (${why}): ${(0,words/* someOf */.yU)(names)}.`];
}

// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/package-name.js
var package_name = __webpack_require__(9769);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/ranges.js
var ranges = __webpack_require__(6379);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/versions/index.js + 6 modules
var versions = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/withdrawn.js
var withdrawn = __webpack_require__(5053);
;// CONCATENATED MODULE: ./build/backends/local/vulnerabilities/database-source.js








const dayMs = 24 * 3_600_000;
/** A database on this machine: the folder or file of `osv-db`. Nothing is sent. */
function databaseSource(path, maxAgeDays, clock) {
    const name = `the database ${path}`;
    return {
        name,
        knows: () => true,
        async ask(components, signal) {
            const now = clock.date();
            try {
                const database = await (0,osv_db_open/* openDatabase */.q)(path, components, now, signal);
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
        .filter((record) => !(0,withdrawn/* isWithdrawn */.r)(record, now))
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
    const days = Math.floor((now.getTime() - Date.parse(date)) / dayMs);
    if (days > maxAgeDays)
        return [`${name} is ${(0,words/* number */.ai)(days)} days old, more than ${(0,words/* number */.ai)(maxAgeDays)}. ${wayOut}`];
    return days < -1 ? [`${name} is of ${date.slice(0, 10)}, which is still to come. ${wayOut}`] : [];
}

// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/normalise.js + 4 modules
var normalise = __webpack_require__(8764);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/http/http-client.js
var http_client = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/backends/own-entries.js
var own_entries = __webpack_require__(9501);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/schema.js
var schema = __webpack_require__(6006);
// EXTERNAL MODULE: ./build/backends/local/vulnerabilities/versions/semver.js
var versions_semver = __webpack_require__(9907);
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
var advisory_id = __webpack_require__(2238);
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
                throw unusable(url, 'it is no answer to a batch of queries');
            const { results } = answer.data;
            if (results.length !== queries.length)
                throw unusable(url, `it has ${results.length} results for ${queries.length} queries`);
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
    const coverage = (0,vulnerabilities_coverage/* coverageOf */._)(components);
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
    return [...records].flatMap(([component, each]) => (0,normalise/* normalise */.j)(component, each.filter((record) => !(0,withdrawn/* isWithdrawn */.r)(record, now))));
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

/***/ 9501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ownEntries)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

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


/***/ })

};
