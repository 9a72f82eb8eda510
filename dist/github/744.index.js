export const id = 744;
export const ids = [744,8472];
export const modules = {

/***/ 30359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Cancellation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** The reason of an `AbortSignal` that a process signal fired. */
class Cancellation extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm {
    signal;
    constructor(signal) {
        super('CANCELLED', `stopped by ${signal}`);
        this.signal = signal;
    }
}


/***/ }),

/***/ 60744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/core/cancellation.js
var cancellation = __webpack_require__(30359);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(69058);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(13405);
// EXTERNAL MODULE: ./build/job/cancel-on-signals.js
var cancel_on_signals = __webpack_require__(2740);
// EXTERNAL MODULE: ./build/job/no-scan.js
var no_scan = __webpack_require__(93331);
// EXTERNAL MODULE: ./build/job/with-backend.js + 1 modules
var with_backend = __webpack_require__(18932);
;// CONCATENATED MODULE: ./build/core/place-within.js

/** The first place of a finding that lies within what was scanned; a CI shows a finding there. */
function placeWithin({ locations }) {
    return locations.find(({ path }) => isWithin(path));
}
/** Relative, without a step upwards, and without a character that nobody sees. */
function isWithin(path) {
    const isSeen = path !== '' && path === (0,core_text/* visible */.RK)(path, path.length);
    return isSeen && !/^[/\\]|^[a-z]:/i.test(path) && !path.split(/[/\\]/).includes('..');
}

// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(23627);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/platforms/github/annotations.js




/** A severity that nobody named is shown as a bad one: nobody knows that it is less. */
const levels = {
    critical: 'error',
    high: 'error',
    unknown: 'error',
    medium: 'warning',
    low: 'notice',
    info: 'notice',
};
/**
 * Shows findings at their lines, the worst first, as many of each level as the step can still show. To be called last
 * in a step, so that its own warnings have found room. `folder` is what was scanned, relative to the work tree. Returns how
 * many are shown.
 */
function annotateFindings(commands, findings, folder = '') {
    const placed = findings.filter((finding) => placeWithin(finding) !== undefined);
    const byLevel = Map.groupBy(placed, ({ severity }) => levels[severity]);
    let shown = 0;
    for (const [level, group] of byLevel)
        for (const finding of (0,worst_first/* worstFirst */.m)(group, commands.annotationsLeft(level))) {
            const place = placeOf(finding, folder);
            commands.annotate({
                level,
                title: titleOf(finding),
                text: textOf(finding),
                ...(place ? { place } : {}),
            });
            shown += 1;
        }
    if (placed.length > shown)
        commands.line((0,core_text/* line */.n8) `${shown} of ${(0,words/* counted */.hS)(placed.length, 'finding')} with a place are shown at their lines; the reports have all`);
    return shown;
}
function titleOf({ severity, ruleId, title }) {
    return title === ruleId ? (0,core_text/* line */.n8) `${severity}: ${title}` : (0,core_text/* line */.n8) `${severity}: ${title} (${ruleId})`;
}
function textOf({ title, description, component, fixVersions }) {
    const [fix] = fixVersions;
    return [
        (0,core_text/* message */.iU)(description ?? title),
        ...(component === undefined ? [] : [(0,core_text/* line */.n8) `In ${component.name} ${component.version}.`]),
        ...(fix === undefined ? [] : [(0,core_text/* line */.n8) `Fixed in ${fix}.`]),
    ];
}
function placeOf(finding, folder) {
    const location = placeWithin(finding);
    return location === undefined ? undefined : toPlace(location, folder);
}
function toPlace({ path, startLine, startColumn, endLine, endColumn }, folder) {
    return {
        file: folder === '' ? path : `${folder}/${path}`,
        ...(startLine === undefined ? {} : { line: startLine }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(startColumn === undefined ? {} : { column: startColumn }),
        ...(endColumn === undefined ? {} : { endColumn }),
    };
}

// EXTERNAL MODULE: ./build/http/http-client.js
var http_client = __webpack_require__(13805);
// EXTERNAL MODULE: ./build/platforms/github/payload.js
var payload = __webpack_require__(83925);
;// CONCATENATED MODULE: ./build/platforms/github/api.js


/** Milliseconds within which a failing request is repeated: what is shown to people may not hold a job for long. */
const budgetMs = 60_000;
/** Without `Retry-After` GitHub wants a minute (docs.github.com, "Rate limits for the REST API"). */
const secondaryWaitMs = 60_000;
const longestSecondaryWaitMs = 120_000;
/** A list that has more pages never ends: an issue has at most 25 of comments. */
const mostPages = 1_000;
function createGitHubApi({ http, server, token, clock }) {
    const base = server.apiUrl.href.replace(/\/$/, '');
    const send = async (request, signal) => {
        const whole = { ...request, headers: headersOf(token, request.body), budgetMs };
        try {
            return await http.send(whole, signal);
        }
        catch (thrown) {
            const wait = secondaryLimitWait(thrown);
            if (wait === undefined)
                throw thrown;
            await clock.sleep(wait, signal);
            return await http.send(whole, signal);
        }
    };
    return {
        async call({ path, body, ...request }, signal) {
            const sent = body === undefined ? {} : { body: JSON.stringify(body) };
            const repeatable = request.method !== 'POST';
            const answer = await send({ url: new URL(base + path), repeatable, ...request, ...sent }, signal);
            return answer.body.length === 0 ? undefined : answer.json();
        },
        async *pages({ path, maxBytes }, signal) {
            for (let page = 1; page <= mostPages; page += 1) {
                const url = new URL(base + path);
                url.searchParams.set('per_page', '100');
                url.searchParams.set('page', String(page));
                const answer = await send({ url, ...(maxBytes === undefined ? {} : { maxBytes }) }, signal);
                yield answer.json();
                if (!/\brel="next"/.test(answer.headers.link ?? ''))
                    return;
            }
        },
        async query(text, signal) {
            const body = JSON.stringify({ query: text });
            const request = { url: server.graphqlUrl, method: 'POST', body, repeatable: true };
            return (await send(request, signal)).json();
        },
    };
}
function headersOf(token, body) {
    return {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
}
/**
 * Milliseconds to wait after a secondary rate limit, which may come as 403; undefined for every other failure, and
 * where the wait is longer than anybody wants to wait for.
 */
function secondaryLimitWait(thrown) {
    if (!(thrown instanceof http_client/* HttpError */.j) || (thrown.status !== 403 && thrown.status !== 429))
        return undefined;
    const isLimit = thrown.retryAfterMs !== undefined || /secondary rate limit/i.test(wordsOf(thrown));
    const wait = thrown.retryAfterMs ?? secondaryWaitMs;
    return isLimit && wait <= longestSecondaryWaitMs ? wait : undefined;
}
/** What GitHub says about a refusal, with its reasons; empty where it says nothing. Text from outside. */
function wordsOf({ answer }) {
    const errors = (0,payload.at)(answer, 'errors');
    const reasons = Array.isArray(errors)
        ? errors.map((error) => (typeof error === 'string' ? error : (0,payload/* textAt */.$6)(error, 'message')))
        : [];
    return [(0,payload/* textAt */.$6)(answer, 'message'), ...reasons].filter((words) => words !== undefined).join(': ');
}

;// CONCATENATED MODULE: ./build/platforms/github/artifacts/index.js


/**
 * Keeps files as artifacts of the run. It never rejects: what cannot be uploaded is one warning that says what to do,
 * and the rest is uploaded all the same.
 */
async function uploadArtifacts(plans, options) {
    const { dir, retentionDays, logger, load = loadClient } = options;
    const hindrance = whyImpossible(options);
    if (hindrance) {
        logger.warn((0,core_text/* line */.n8) `the reports are not kept as an artifact: ${hindrance}`);
        return [];
    }
    const client = await load();
    const uploaded = [];
    for (const { name, files } of plans)
        try {
            const retention = retentionDays === undefined ? {} : { retentionDays };
            const { id } = await client.uploadArtifact(name, [...files], dir, retention);
            if (id !== undefined)
                uploaded.push({ id, name, url: pageOf(id, options) });
        }
        catch (thrown) {
            logger.warn((0,core_text/* line */.n8) `artifact ${name} was not uploaded: ${explain(thrown)}`);
        }
    return uploaded;
}
async function loadClient() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(5824), __webpack_require__.e(2830), __webpack_require__.e(3962)]).then(__webpack_require__.bind(__webpack_require__, 43962));
    return new DefaultArtifactClient();
}
/** What is known without asking. */
function whyImpossible({ context, env }) {
    if (context.server.isEnterpriseServer)
        return (0,core_text/* line */.n8) `GitHub Enterprise Server does not have the service for it. Add a step with 'actions/upload-artifact@v3' and the output 'report-dir' as its path, and set 'artifact' to 'false'`;
    if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL)
        return (0,core_text/* line */.n8) `this runner gives no access to artifacts. Keep the folder of the output 'report-dir' by other means, and set 'artifact' to 'false'`;
    return undefined;
}
/** The Results service answers 409 for a name that is taken: artifacts cannot be changed. */
function explain(thrown) {
    const text = (0,errors/* describeError */.Uc)(thrown);
    if (/\b409\b/.test(text))
        return (0,core_text/* line */.n8) `the run has one of that name already. Give each job an 'artifact-name' of its own, or leave it out`;
    if (thrown instanceof Error && thrown.name === 'UsageError')
        return (0,core_text/* line */.n8) `the storage for artifacts is full. Delete old ones, or set 'artifact-retention-days' lower`;
    return (0,core_text/* message */.iU)(text);
}
function pageOf(id, { context, env }) {
    const { owner = '', name = '' } = context.repository ?? {};
    return `${context.server.url.origin}/${owner}/${name}/actions/runs/${env.GITHUB_RUN_ID ?? ''}/artifacts/${id}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/platforms/comment/answer.js

/** Takes an answer of a platform for what it has to be; throws `BACKEND_PROTOCOL` for anything else. */
function readAnswerOf(platform, schema, answer, about) {
    const { success, data, error } = schema.safeParse(answer);
    if (success)
        return data;
    const where = error.issues[0]?.path.join('.') ?? '';
    throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `${platform} answered something else than ${about}${where === '' ? '' : ` (at ${where})`}`, { hint: 'Does a proxy answer in its place?' });
}

;// CONCATENATED MODULE: ./build/platforms/github/answer.js

/** Takes an answer for what it has to be; throws `BACKEND_PROTOCOL` for anything else. */
function readAnswer(schema, answer, about) {
    return readAnswerOf('GitHub', schema, answer, about);
}

;// CONCATENATED MODULE: ./build/platforms/github/refusal.js




/** Why GitHub did not do it, and the way out. */
function explainRefusal(thrown, attempted) {
    if (!(thrown instanceof http_client/* HttpError */.j) || thrown.status === undefined)
        return (0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown));
    const words = wordsOf(thrown);
    const special = attempted.special?.(thrown.status, words);
    if (special !== undefined)
        return special;
    if (isRateLimit(thrown, words))
        return (0,core_text/* line */.n8) `the rate limit of the token is used up; run the job again later`;
    if (thrown.status === 401)
        return (0,core_text/* line */.n8) `the token was not accepted (401); check ${'github-token'} and when it ends`;
    if (thrown.status === 403)
        return missingPermission(attempted);
    if (thrown.status === 404)
        return (0,core_text/* line */.n8) `it is not there for this token (404): ${missingPermission(attempted)}`;
    return words === '' ? (0,core_text/* message */.iU)(thrown.message) : (0,core_text/* line */.n8) `GitHub answered ${thrown.status}: ${(0,core_text/* message */.iU)(words)}`;
}
function isRateLimit({ status, retryAfterMs }, words) {
    return status === 429 || (status === 403 && (retryAfterMs !== undefined || /rate limit/i.test(words)));
}
function missingPermission({ permission, withheld, withoutPermission }) {
    if (withheld === 'fork')
        return (0,core_text/* line */.n8) `a run from a fork has no permission ${permission}. ${withoutPermission}`;
    if (withheld === 'dependabot')
        return (0,core_text/* line */.n8) `a run of Dependabot has no permission ${permission} unless the permissions of the job name it`;
    return (0,core_text/* line */.n8) `the token lacks the permission ${permission}; add it to the permissions of the job, or to the token given as github-token`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/platforms/github/code-scanning/trim.js
/** What code scanning takes; a file with more of one is refused (docs.github.com, "SARIF results exceed one or more limits"). */
const limits = {
    runs: 20,
    results: 25_000,
    rules: 25_000,
    extensions: 100,
    locations: 1_000,
    tagsPerRule: 20,
    /** Of the compressed file: 10 MB. */
    bytes: 10_000_000,
};
/**
 * A log within the limits, of at most `mostResults` results a run, the worst of each kept. Each run gets the category:
 * two runs of one tool with the same one are refused. A run that did not look, or not to the end, would close alerts
 * that nobody has looked for: it is left out.
 */
function trimSarif(log, category, mostResults = limits.results) {
    const runs = log.runs.filter(hasLooked);
    const kept = runs
        .slice(0, limits.runs)
        .map((run, index) => trimRun(run, mostResults, idOf(category, index)));
    return { log: { ...log, runs: kept }, dropped: countResults(runs) - countResults(kept) };
}
/** Section 3.14.23 of SARIF: no `results` at all, other than an empty list, says that nothing was scanned. */
function hasLooked({ results, invocations = [] }) {
    return (results !== undefined && invocations.every(({ executionSuccessful }) => executionSuccessful !== false));
}
/** Everything before the last slash is the category (docs.github.com, "SARIF support", `automationDetails.id`). */
function idOf(category, index) {
    return `${category}${index === 0 ? '' : `/${index + 1}`}/`;
}
function countResults(runs) {
    return runs.reduce((sum, { results = [] }) => sum + results.length, 0);
}
function trimRun(run, mostResults, id) {
    const { driver, extensions } = run.tool;
    const { rules = [] } = driver;
    const all = run.results ?? [];
    const ruleOf = ruleFinder(rules);
    const results = worstResults(all, ruleOf, mostResults);
    const isTrimmed = results.length < all.length || rules.length > limits.rules;
    const compact = isTrimmed ? withUsedRules(results, rules, ruleOf) : { results, rules };
    return {
        ...run,
        tool: {
            ...run.tool,
            driver: { ...driver, rules: compact.rules.map(trimRule) },
            ...(extensions === undefined ? {} : { extensions: extensions.slice(0, limits.extensions) }),
        },
        automationDetails: { ...Object(run.automationDetails), id },
        results: compact.results.map((result) => result.locations === undefined || result.locations.length <= limits.locations
            ? result
            : { ...result, locations: result.locations.slice(0, limits.locations) }),
    };
}
function trimRule(rule) {
    const tags = rule.properties?.tags;
    if (tags === undefined || tags.length <= limits.tagsPerRule)
        return rule;
    return { ...rule, properties: { ...rule.properties, tags: tags.slice(0, limits.tagsPerRule) } };
}
/** The rule of the driver that a result names; one that names a tool component has its rule there (SARIF, 3.52.7). */
function ruleFinder(rules) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    return ({ ruleId, rule, ruleIndex = rule?.index }) => {
        if (rule?.toolComponent !== undefined)
            return undefined;
        return (ruleIndex === undefined ? undefined : rules[ruleIndex]) ?? byId.get(ruleId ?? rule?.id);
    };
}
/** In their own order, so that a file within the limit stays as it is. */
function worstResults(results, ruleOf, most) {
    if (results.length <= most)
        return [...results];
    const badness = results.map((result) => badnessOf(result, ruleOf(result)));
    const worst = [...results.keys()]
        .sort((a, b) => (badness[b] ?? 0) - (badness[a] ?? 0) || a - b)
        .slice(0, most);
    const kept = new Set(worst);
    return results.filter((_, index) => kept.has(index));
}
const levelBadness = new Map([
    ['error', 7],
    ['warning', 4],
    ['note', 1],
    ['none', 0],
]);
/** `security-severity` is 0 to 10; without it the level decides, which is `warning` when not given (SARIF, 3.27.10). */
function badnessOf({ level = 'warning' }, rule) {
    const score = Number(rule?.properties?.['security-severity'] ?? Number.NaN);
    return Number.isFinite(score) ? score : (levelBadness.get(level) ?? 10);
}
/** Only the rules that the results name, with the indexes brought along. */
function withUsedRules(results, rules, ruleOf) {
    const used = new Set(results.map(ruleOf));
    const kept = rules.filter((rule) => used.has(rule));
    const indexes = new Map(kept.map((rule, index) => [rule, index]));
    const moved = results.map((result) => {
        const index = indexes.get(ruleOf(result) ?? {});
        if (index === undefined)
            return result;
        return { ...result, ruleIndex: index, ...(result.rule ? { rule: { ...result.rule, index } } : {}) };
    });
    return { results: moved, rules: kept };
}

;// CONCATENATED MODULE: ./build/platforms/github/code-scanning/pack.js



const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** The log as it is uploaded, with fewer results where it would be too large; undefined where it has no run. */
async function packSarif(log, category, mostBytes = limits.bytes) {
    for (let mostResults = limits.results; mostResults > 0; mostResults = Math.floor(mostResults / 2)) {
        const { log: trimmed, dropped } = trimSarif(log, category, mostResults);
        if (trimmed.runs.length === 0)
            return undefined;
        const packed = await compress(JSON.stringify(trimmed));
        if (packed.length <= mostBytes)
            return { content: packed.toString('base64'), dropped };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/platforms/github/code-scanning/processing.js




/** `GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}` */
const processing_status = schemas/* object */.Ikc({ processing_status: schemas/* string */.YjP(), errors: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() });
/** Seconds before each question: a small file is there at once, a large one takes a minute or two. */
const waits = [2, 3, 5, 10, 20, 40, 40];
/** Waits until GitHub has read an upload. Rejects with the signal's reason only. */
async function awaitProcessing(api, path, clock, signal) {
    for (const seconds of waits) {
        await clock.sleep(seconds * 1_000, signal);
        try {
            const answer = await api.call({ path }, signal);
            const { processing_status: state, errors } = readAnswer(processing_status, answer, 'the state of an upload');
            if (state === 'complete')
                return { state };
            if (state === 'failed')
                return { state, errors: errors ?? [] };
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (!isNotKnownYet(thrown))
                return { state: 'pending', problem: (0,errors/* describeError */.Uc)(thrown) };
        }
    }
    return { state: 'pending' };
}
function isNotKnownYet(thrown) {
    return thrown instanceof http_client/* HttpError */.j && thrown.status === 404;
}

;// CONCATENATED MODULE: ./build/platforms/github/code-scanning/sarif.js


/** As much of SARIF 2.1.0 as GitHub limits; all the rest is kept as it came. */
const rule = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().optional(),
    properties: schemas/* looseObject */._H3({ tags: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(), 'security-severity': schemas/* unknown */.L5J().optional() })
        .optional(),
});
const sarif_location = schemas/* looseObject */._H3({
    physicalLocation: schemas/* looseObject */._H3({
        artifactLocation: schemas/* looseObject */._H3({ uri: schemas/* string */.YjP().optional(), uriBaseId: schemas/* string */.YjP().optional() })
            .optional(),
    })
        .optional(),
});
const result = schemas/* looseObject */._H3({
    ruleId: schemas/* string */.YjP().optional(),
    ruleIndex: schemas/* int */.Whr().optional(),
    rule: schemas/* looseObject */._H3({
        id: schemas/* string */.YjP().optional(),
        index: schemas/* int */.Whr().optional(),
        toolComponent: schemas/* unknown */.L5J().optional(),
    })
        .optional(),
    level: schemas/* string */.YjP().optional(),
    locations: schemas/* array */.YOg(sarif_location).optional(),
});
const run = schemas/* looseObject */._H3({
    tool: schemas/* looseObject */._H3({
        driver: schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), rules: schemas/* array */.YOg(rule).optional() }),
        extensions: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    }),
    invocations: schemas/* array */.YOg(schemas/* looseObject */._H3({ executionSuccessful: schemas/* boolean */.zMY().optional() })).optional(),
    results: schemas/* array */.YOg(result).optional(),
});
const log = schemas/* looseObject */._H3({ version: schemas/* literal */.euz('2.1.0'), runs: schemas/* array */.YOg(run) });
/** The same log with the paths of our own reports, which begin at the folder that was scanned, below that folder. */
function belowFolder(sarif, folder) {
    if (folder === '')
        return sarif;
    const prefix = folder.split('/').map(encodeURIComponent).join('/');
    const moved = (place) => {
        const { artifactLocation, ...physical } = place.physicalLocation ?? {};
        if (artifactLocation?.uri === undefined || artifactLocation.uriBaseId !== '%SRCROOT%')
            return place;
        const uri = `${prefix}/${artifactLocation.uri}`;
        return { ...place, physicalLocation: { ...physical, artifactLocation: { ...artifactLocation, uri } } };
    };
    const runs = sarif.runs.map((one) => ({
        ...one,
        results: one.results?.map((found) => ({ ...found, locations: found.locations?.map(moved) })),
    }));
    return { ...sarif, runs };
}
/** Reads a SARIF file; rejects with `RESULT_FILE_INVALID`. */
function parseSarif(text) {
    const { success, data } = log.safeParse(jsonOf(text));
    if (!success)
        throw new errors/* ScangateError */.fm('RESULT_FILE_INVALID', 'the file is not SARIF 2.1.0');
    return data;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/platforms/github/code-scanning/index.js
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










/** `POST /repos/{owner}/{repo}/code-scanning/sarifs` */
const receipt = schemas/* object */.Ikc({ id: schemas/* string */.YjP().regex(/^[\w-]{1,100}$/) });
/** Milliseconds that sending up to 13 MB may take. */
const uploadMs = 180_000;
/**
 * Uploads a SARIF file to code scanning and waits until it was read. Rejects with the signal's reason only; all else is
 * one warning.
 */
async function uploadSarif(options, signal) {
    try {
        return await upload(options, signal);
    }
    catch (thrown) {
        signal.throwIfAborted();
        const { context, logger } = options;
        logger.debug((0,core_text/* line */.n8) `code scanning: ${(0,errors/* describeError */.Uc)(thrown)}`);
        const attempted = {
            permission: 'security-events: write',
            withheld: context.withheld,
            withoutPermission,
            special,
        };
        logger.warn((0,core_text/* line */.n8) `the findings could not be uploaded to code scanning: ${explainRefusal(thrown, attempted)}`);
        return { state: 'refused' };
    }
}
async function upload({ api, context, file, folder = '', startedAt, category, clock, logger }, signal) {
    const { repository, code, gitRef } = context;
    if (repository === undefined || code.sha === undefined || gitRef === undefined) {
        logger.warn((0,core_text/* line */.n8) `nothing was uploaded to code scanning: this run names no repository, commit or ref`);
        return { state: 'nothing' };
    }
    const log = parseSarif(await readBounded(file));
    const packed = await packSarif(belowFolder(log, folder), category);
    if (packed === undefined) {
        logger.info((0,core_text/* line */.n8) `nothing was uploaded to code scanning: the scan did not look at everything, and what was not looked for would count as mended`);
        return { state: 'nothing' };
    }
    if (packed.dropped > 0)
        logger.warn((0,core_text/* line */.n8) `code scanning takes no more: ${(0,words/* counted */.hS)(packed.dropped, 'finding')} of the least severe were not uploaded; the reports have all`);
    const path = `/repos/${repository.owner}/${repository.name}/code-scanning/sarifs`;
    const body = {
        commit_sha: code.sha,
        ref: gitRef,
        sarif: packed.content,
        started_at: startedAt,
        tool_name: 'Scangate',
    };
    const answer = await api.call({ method: 'POST', path, body, attemptMs: uploadMs }, signal);
    const { id } = readAnswer(receipt, answer, 'the id of an upload');
    const processing = await awaitProcessing(api, `${path}/${id}`, clock, signal);
    if (processing.state === 'failed')
        logger.warn((0,core_text/* line */.n8) `code scanning could not use all of the upload: ${(0,core_text/* message */.iU)((0,words/* someOf */.yU)(processing.errors, 3, '; '))}`);
    if (processing.state === 'pending')
        logger.info(processing.problem === undefined
            ? (0,core_text/* line */.n8) `code scanning has not read the upload yet; it goes on by itself`
            : (0,core_text/* line */.n8) `code scanning has the upload; whether it could be read is not known: ${(0,core_text/* message */.iU)(processing.problem)}`);
    return { state: processing.state, id };
}
/** Bytes of a SARIF file; a larger one would not fit into the limit when compressed, and may come from anybody. */
const mostFileBytes = 256 * 1024 * 1024;
async function readBounded(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const { size } = await file.stat();
        if (size > mostFileBytes)
            throw new errors/* ScangateError */.fm('RESULT_FILE_INVALID', `the SARIF file has ${size} bytes, more than ${mostFileBytes}`);
        return file.readFile('utf8');
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
const withoutPermission = (0,core_text/* line */.n8) `The SARIF file is among the reports; a run of the base repository can upload it`;
/** GitHub tells a repository without the feature from a token without permission in words only, both with 403. */
function special(status, words) {
    if (status === 403 && /\benabled\b/i.test(words) && /code scanning/i.test(words))
        return (0,core_text/* line */.n8) `the repository has no code scanning: turn on Code Security (Advanced Security) in its settings, or set ${'upload-sarif'} to ${'false'}`;
    if (status === 413)
        return (0,core_text/* line */.n8) `the file is too large for this server (413)`;
    if (status === 503)
        return (0,core_text/* line */.n8) `code scanning is not available right now (503); run the job again later`;
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/platforms/comment/marker.js

const pattern = /^<!-- scangate ([0-9a-f]{32}) run=(\d{1,15})\.(\d{1,15}) -->\r?\n/;
/** The first line of a comment. It holds a digest of the key, so no key can break out of it. */
function markerLine(key, { id, attempt }) {
    return `<!-- scangate ${digestOf(key)} run=${id}.${attempt} -->\n`;
}
/** The marker of a comment that begins with one of this key; text quoted further down never counts. */
function markerOf(body, key) {
    const [, digest, id, attempt] = pattern.exec(body) ?? [];
    return digest === digestOf(key) ? { id: Number(id), attempt: Number(attempt) } : undefined;
}
/** What people see of a comment; the web editor changes line ends. */
function marker_textOf(body) {
    return body.replace(pattern, '').replaceAll('\r\n', '\n').trimEnd();
}
/** Whether a comment was written by a run that began after this one; never where the runner did not name this one. */
function isNewer(marker, than) {
    if (than.id === 0)
        return false;
    return marker.id === than.id ? marker.attempt > than.attempt : marker.id > than.id;
}
function digestOf(key) {
    return (0,external_node_crypto_.createHash)('sha256').update(key.toWellFormed()).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./build/platforms/comment/wanted.js
/** Whether a result deserves a comment. A scan that says nothing is never taken for one without findings. */
function deservesComment(mode, { outcome, findings }) {
    if (mode === 'always')
        return true;
    if (mode === 'never')
        return false;
    const isFine = outcome === 'passed' || outcome === 'skipped' || outcome === 'started';
    return !isFine || (mode === 'on-findings' && findings.length > 0);
}

;// CONCATENATED MODULE: ./build/platforms/comment/write.js


/** Brings the one comment of a key to the given text, and its thread to the state that goes with it. */
async function writeComment(conversation, draft, signal) {
    const written = draft.anew
        ? await writeAnew(conversation, draft, signal)
        : await writeOnce(conversation, draft, signal);
    if (written.state !== 'not-wanted' && written.state !== 'superseded')
        await conversation.settle?.(written.comment, signal);
    return written;
}
async function writeAnew(conversation, draft, signal) {
    if (!draft.create)
        return { state: 'not-wanted' };
    return { state: 'created', comment: await conversation.create(bodyOf(draft), signal) };
}
/** Two jobs may write at once: whoever then finds an older comment takes its own back, so that one stays. */
async function writeOnce(conversation, draft, signal) {
    const [found, ...leftOver] = await conversation.findOwn(draft.key, signal);
    if (found !== undefined) {
        for (const comment of leftOver)
            await conversation.remove(comment, signal);
        return bringUpToDate(conversation, draft, found, signal);
    }
    if (!draft.create)
        return { state: 'not-wanted' };
    const own = await createUnlessUncertain(conversation, draft, signal);
    const [oldest] = await conversation.findOwn(draft.key, signal);
    if (oldest === undefined || oldest.id === own?.id)
        return { state: 'created', comment: own ?? (await conversation.create(bodyOf(draft), signal)) };
    if (own !== undefined)
        await conversation.remove(own, signal);
    return bringUpToDate(conversation, draft, oldest, signal);
}
function bodyOf({ key, marker, text }) {
    return markerLine(key, marker) + text;
}
/** Undefined where the comment may or may not be there now. */
async function createUnlessUncertain(conversation, draft, signal) {
    try {
        return await conversation.create(bodyOf(draft), signal);
    }
    catch (thrown) {
        if (thrown instanceof http_client/* HttpError */.j && thrown.mayHaveRun)
            return undefined;
        throw thrown;
    }
}
async function bringUpToDate(conversation, draft, found, signal) {
    const { id, url, body, marker } = found;
    const comment = { id, url };
    if (isNewer(marker, draft.marker))
        return { state: 'superseded', comment };
    if (marker_textOf(body) === marker_textOf(bodyOf(draft)))
        return { state: 'unchanged', comment };
    try {
        await conversation.update(found, bodyOf(draft), signal);
        return { state: 'updated', comment };
    }
    catch (thrown) {
        const wasDeleted = thrown instanceof http_client/* HttpError */.j && thrown.status === 404;
        if (!wasDeleted || !draft.create)
            throw thrown;
        return { state: 'created', comment: await conversation.create(bodyOf(draft), signal) };
    }
}

;// CONCATENATED MODULE: ./build/platforms/comment/index.js





/**
 * Writes the summary comment, or brings the earlier one up to date: that also where the mode would not have made one,
 * so that no old verdict stays. Rejects with the signal's reason only; what the platform refuses is one warning.
 */
async function publishComment(options, signal) {
    const { conversation, key, marker, mode, anew = false, result, render, explain, logger, redactor, } = options;
    if (mode === 'never')
        return { state: 'not-wanted' };
    const create = deservesComment(mode, result);
    const head = markerLine(key, marker);
    try {
        const text = redactor.redact(render(conversation.mostCharacters - head.length).toString());
        const written = await writeComment(conversation, { key, marker, text, create, anew }, signal);
        if (written.state === 'superseded')
            logger.info((0,core_text/* line */.n8) `the comment was left as it is: a newer run has written it (${written.comment.url})`);
        return written;
    }
    catch (thrown) {
        signal.throwIfAborted();
        logger.debug((0,core_text/* line */.n8) `the comment: ${(0,errors/* describeError */.Uc)(thrown)}`);
        if (!create)
            return { state: 'not-wanted' };
        logger.warn((0,core_text/* line */.n8) `the comment could not be written: ${explain(thrown)}`);
        return { state: 'refused' };
    }
}

;// CONCATENATED MODULE: ./build/platforms/github/comment/author.js

/** Who the `GITHUB_TOKEN` of a workflow writes as. */
const workflowLogin = 'github-actions[bot]';
/**
 * The login that this token writes as. `viewer` knows it for every kind of token; `GET /user` is refused to the token
 * of a workflow or an app, and is there for servers without GraphQL.
 */
async function ownLogin(api, signal) {
    const attempts = [
        async () => (0,payload/* textAt */.$6)(await api.query('{ viewer { login } }', signal), 'data', 'viewer', 'login'),
        async () => (0,payload/* textAt */.$6)(await api.call({ path: '/user' }, signal), 'login'),
    ];
    for (const attempt of attempts) {
        const login = await attempt().catch(() => undefined);
        signal.throwIfAborted();
        if (login !== undefined)
            return login;
    }
    return workflowLogin;
}

;// CONCATENATED MODULE: ./build/platforms/github/comment/conversation.js




const written = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), html_url: schemas/* string */.YjP() });
const listed = schemas/* array */.YOg(written.extend({ body: schemas/* string */.YjP().nullish(), user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish() }));
/** Characters that GitHub takes; a text of so many bytes has no more. */
const mostCharacters = 65_536;
/** Bytes of a page of the longest comments, in which every character is escaped. */
const mostPageBytes = 48 * 1024 * 1024;
/** The comments on the page of a pull request (GitHub, "REST API endpoints for issue comments"). */
function conversationOn(api, pullRequest) {
    const { owner, name } = pullRequest.repository;
    const issues = `/repos/${owner}/${name}/issues`;
    const ofPullRequest = `${issues}/${pullRequest.number}/comments`;
    const listMarked = async (key, signal) => {
        const marked = [];
        for await (const answer of api.pages({ path: ofPullRequest, maxBytes: mostPageBytes }, signal))
            for (const { id, html_url: url, body, user } of readAnswer(listed, answer, 'a list of comments')) {
                const marker = markerOf(body ?? '', key);
                if (marker !== undefined)
                    marked.push({ id, url, body: body ?? '', author: user?.login, marker });
            }
        return marked;
    };
    return {
        mostCharacters,
        async findOwn(key, signal) {
            const marked = await listMarked(key, signal);
            if (marked.length === 0)
                return [];
            const own = await ownLogin(api, signal);
            return marked.filter(({ author }) => author === own).sort((a, b) => a.id - b.id);
        },
        async create(body, signal) {
            const answer = await api.call({ method: 'POST', path: ofPullRequest, body: { body } }, signal);
            const { id, html_url: url } = readAnswer(written, answer, 'a comment');
            return { id, url };
        },
        async update({ id }, body, signal) {
            await api.call({ method: 'PATCH', path: `${issues}/comments/${id}`, body: { body } }, signal);
        },
        async remove({ id }, signal) {
            await api
                .call({ method: 'DELETE', path: `${issues}/comments/${id}` }, signal)
                .catch(() => signal.throwIfAborted());
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/github/comment/index.js




/** The summary comment on a pull request of GitHub. */
async function comment_publishComment(options, signal) {
    const { api, conversation, context, ...rest } = options;
    const explain = (thrown) => explainRefusal(thrown, {
        permission: 'pull-requests: write',
        withheld: context.withheld,
        withoutPermission: comment_withoutPermission,
        special: locked(conversation),
    });
    const { id, attempt } = context.run;
    return publishComment({ ...rest, conversation: conversationOn(api, conversation), marker: { id, attempt }, explain }, signal);
}
const comment_withoutPermission = (0,core_text/* line */.n8) `The result is in the job summary; to comment all the same, let a workflow_run workflow post it (see Forks in docs/github.md)`;
/** GitHub names a conversation that takes no comments in words only, with 403; one that was deleted is 410. */
function locked({ number }) {
    return (status, words) => {
        if (status === 403 && /\block(ed)?\b/i.test(words))
            return (0,core_text/* line */.n8) `pull request ${number} is locked`;
        if (status === 410)
            return (0,core_text/* line */.n8) `the conversation of pull request ${number} was deleted or is turned off`;
        return undefined;
    };
}

;// CONCATENATED MODULE: ./build/platforms/github/find-pull-request.js


/** `GET /repos/{owner}/{repo}/pulls` */
const page = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    head: schemas/* object */.Ikc({
        ref: schemas/* string */.YjP(),
        sha: schemas/* string */.YjP(),
        repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
    }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
}));
/**
 * The open pull request whose head is the code of this run, asked of GitHub: the event of a `workflow_run` does not
 * name that of a fork, and nothing that the fork wrote is believed. Undefined where there is none, or where its branch
 * has moved on. Rejects with an `HttpError`.
 */
async function findPullRequest(api, { repository, code }, signal) {
    const [, owner] = /\/([\w-]+)\/[\w.-]+$/.exec(code.repository ?? '') ?? [];
    if (repository === undefined || owner === undefined || !code.ref || !code.sha)
        return undefined;
    const head = encodeURIComponent(`${owner}:${code.ref}`);
    const path = `/repos/${repository.owner}/${repository.name}/pulls?state=open&head=${head}`;
    for await (const answer of api.pages({ path, maxBytes: 16 * 1024 * 1024 }, signal)) {
        const found = readAnswer(page, answer, 'a list of pull requests').find(({ head: { sha, repo } }) => sha === code.sha && repo && code.repository?.endsWith(`/${repo.full_name}`));
        if (found !== undefined)
            return toPullRequest(found);
    }
    return undefined;
}
function toPullRequest({ number, head, base }) {
    return {
        number,
        headRef: head.ref,
        headSha: head.sha,
        ...(head.repo ? { headRepository: head.repo.full_name } : {}),
        baseRef: base.ref,
        baseSha: base.sha,
        fromFork: head.repo?.full_name !== base.repo.full_name,
    };
}

;// CONCATENATED MODULE: ./build/platforms/github/summary.js


/**
 * Bytes that the summary of a step may have: the runner refuses 1 MiB and more, and summaries close to it have been
 * lost without a word (github.com/actions/runner/issues/4337).
 */
const mostBytes = 1_000_000;
/**
 * Adds the result to the summary of the job; `render` makes the text in at most so many bytes. It never rejects: what
 * cannot be written is one warning. Returns whether it was written.
 */
function publishSummary(files, render, logger) {
    try {
        files.addSummary((0,core_text.md) `${render(mostBytes - files.summaryBytes() - 2)}\n\n`);
        return true;
    }
    catch (thrown) {
        logger.warn((0,core_text/* line */.n8) `the job summary could not be written: ${(0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown))}`);
        return false;
    }
}

// EXTERNAL MODULE: ./build/reports/markdown/render.js + 3 modules
var markdown_render = __webpack_require__(28472);
// EXTERNAL MODULE: ./build/github/announce.js
var announce = __webpack_require__(13495);
// EXTERNAL MODULE: ./build/github/leg.js
var github_leg = __webpack_require__(11586);
;// CONCATENATED MODULE: ./build/github/links.js

/**
 * The last line of a summary and a comment: where everything is. It is the same for each attempt at a run, so that a
 * comment which says nothing new stays as it is. The address is the runner's own.
 */
function linksTo({ server, repository, run }, hasArtifacts) {
    if (repository === undefined || run.id === 0)
        return (0,core_text.md) ``;
    const page = new URL(`/${repository.owner}/${repository.name}/actions/runs/${run.id}`, server.url);
    const thisRun = (0,core_text/* mdPage */.zo)((0,core_text.md) `This run`, page);
    return hasArtifacts
        ? (0,core_text.md) `\n${(0,core_text/* mdPage */.zo)((0,core_text.md) `All reports`, new URL('#artifacts', page))} · ${thisRun}\n`
        : (0,core_text.md) `\n${thisRun}\n`;
}

// EXTERNAL MODULE: ./build/github/outputs.js
var outputs = __webpack_require__(31224);
// EXTERNAL MODULE: ./build/github/place.js + 2 modules
var place = __webpack_require__(36976);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/model/report-names.js
var report_names = __webpack_require__(25641);
;// CONCATENATED MODULE: ./build/github/reports.js




/** The artifacts to make of a folder of reports. */
async function planArtifacts(dir, settings, identity) {
    const files = await reportsIn(dir);
    const name = settings['artifact-name'] ?? `scangate-${(0,github_leg/* nameOf */.V)(identity)}`;
    if (files.length === 0)
        return [];
    if (!settings['artifact-per-report'])
        return [{ name, files: files.map((file) => (0,external_node_path_.join)(dir, file)) }];
    return files.map((file) => ({ name: `${name}-${file}`, files: [(0,external_node_path_.join)(dir, file)] }));
}
/**
 * The regular files of the folder that have the name of a report. What the result lists is not asked: it may come from
 * anywhere, and a link could lead anywhere.
 */
async function reportsIn(dir) {
    const entries = await (0,promises_.readdir)(dir, { withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && (0,report_names/* isReportName */.WG)(entry.name))
        .map(({ name }) => name)
        .sort();
}

// EXTERNAL MODULE: ./build/github/result-file.js
var result_file = __webpack_require__(93484);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/reports/report-folder.js + 5 modules
var report_folder = __webpack_require__(50986);
;// CONCATENATED MODULE: ./build/github/sarif.js





const [fileName] = report_names/* reportFileNames */.bI.sarif;
/** The SARIF report of a stored result: the file beside it, else one made of it in a folder for temporary files. */
async function sarifOf({ host, redactor }, { dir, result }) {
    const beside = (0,external_node_path_.join)(dir, fileName);
    const found = await (0,promises_.lstat)(beside).catch(() => undefined);
    if (found?.isFile())
        return beside;
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)(host.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'scangate-sarif-'));
    const folder = { dir: temporary, shownAs: temporary, roots: [] };
    await (0,report_folder/* writeAgain */.S)(folder, { kinds: ['sarif'] }, result, redactor);
    return (0,external_node_path_.join)(temporary, fileName);
}

// EXTERNAL MODULE: ./build/github/settings.js + 2 modules
var settings = __webpack_require__(60736);
// EXTERNAL MODULE: ./build/github/step.js + 8 modules
var github_step = __webpack_require__(93319);
;// CONCATENATED MODULE: ./build/github/report.js

























/**
 * The report step: artifacts, summary, comment, code scanning and annotations, all made from a stored result that may
 * come from anybody. What cannot be published is a warning; only wrong inputs and an unreadable result fail the step.
 */
async function report(host) {
    const step = await (0,github_step/* openStep */.b)(host);
    const read = await (0,settings/* loadStepSettings */.i)(step);
    let stored;
    try {
        stored = await storedResult(step, read);
    }
    catch (thrown) {
        const error = (0,errors/* toScangateError */.KK)(thrown);
        const run = { settings: read.settings, code: step.context.code, clock: host.clock };
        const result = (0,no_scan/* resultWithoutScan */.f)(run, error.outcome, (0,no_scan/* failureOf */.g)(error));
        (0,outputs/* setOutputs */.n)(step, 'report', {});
        (0,announce/* announce */.i)(step, result);
        return result.exitCode;
    }
    try {
        const { artifacts, comment } = await publish(step, read.settings, stored);
        (0,outputs/* setOutputs */.n)(step, 'report', {
            'artifact-id': artifacts.map(({ id }) => id).join('\n'),
            'artifact-url': artifacts.map(({ url }) => url).join('\n'),
            'comment-id': String(comment?.id ?? ''),
            'comment-url': comment?.url ?? '',
        });
        return 0;
    }
    catch (thrown) {
        if (thrown instanceof cancellation/* Cancellation */.m)
            return outcome/* signalExitCodes */.n1[thrown.signal];
        throw thrown;
    }
}
/** The inputs that the scan refused are mostly those of this step as well: it publishes just that, by its defaults. */
async function storedResult(step, { settings, problems }) {
    const stored = await (0,result_file/* readStoredResult */.n)(step, settings);
    if (problems.length > 0 && !stored.result.failure?.problems)
        throw new errors/* InputError */.dz(problems);
    return stored;
}
async function publish(step, settings, stored) {
    const { result } = stored;
    const { host, context, commands, logger, files } = step;
    const signal = (0,cancel_on_signals/* cancelOnSignals */.d)(host);
    const artifacts = settings.artifact ? await keepReports(step, settings, stored) : [];
    const links = linksTo(context, artifacts.length > 0);
    const render = (limit) => (0,core_text.md) `${(0,markdown_render.renderMarkdown)(result, { limit: limit - (0,core_text/* bytesOf */.$$)(links) })}${links}`;
    if (settings.summary)
        publishSummary(files, render, logger);
    const comment = await onServer(step, settings, stored, { render, signal });
    if (settings.annotations)
        annotateFindings(commands, result.findings, await folderOf(step, settings, stored));
    return { artifacts, comment };
}
/** The library has much to say about it, so that is folded. */
async function keepReports(step, settings, { dir }) {
    const { host, context, commands, logger } = step;
    const plans = await planArtifacts(dir, settings, (0,github_leg/* identityOf */.c)(step, settings));
    const retentionDays = settings['artifact-retention-days'];
    commands.group((0,core_text/* line */.n8) `Artifact`);
    const uploaded = await uploadArtifacts(plans, { dir, retentionDays, context, env: host.env, logger });
    commands.endGroup();
    return uploaded;
}
/** What needs a token: code scanning and the comment. */
async function onServer(step, settings, stored, { render, signal }) {
    const { host, context, logger } = step;
    const token = settings['github-token'];
    const wantsComment = settings.comment !== 'never' && mayHavePullRequest(step);
    if (!wantsComment && !settings['upload-sarif'])
        return undefined;
    if (token === undefined) {
        logger.warn((0,core_text/* line */.n8) `nothing was sent to GitHub: 'github-token' is empty`);
        return undefined;
    }
    try {
        return await (0,with_backend/* withHttp */.N)(step, settings, async (http) => {
            const api = createGitHubApi({ http, server: context.server, token, clock: host.clock });
            const deps = { api, render, signal };
            if (settings['upload-sarif'])
                await codeScanning(step, settings, stored, deps);
            return wantsComment ? await comment(step, settings, stored, deps) : undefined;
        });
    }
    catch (thrown) {
        signal.throwIfAborted();
        logger.warn((0,core_text/* line */.n8) `not everything could be published: ${(0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown))}`);
        return undefined;
    }
}
/** What paths begin with: the embedded scanner's begin at the folder that it scanned, others at the repository. */
async function folderOf(step, settings, { result }) {
    return result.backend === 'local' ? (await (0,place/* stepPlace */.q)(step, settings)).folder : '';
}
async function codeScanning(step, settings, stored, { api, signal }) {
    const { host, context, logger } = step;
    const options = {
        api,
        context,
        file: await sarifOf(step, stored),
        startedAt: stored.result.startedAt,
        category: `scangate/${(0,github_leg/* nameOf */.V)((0,github_leg/* identityOf */.c)(step, settings))}`,
        clock: host.clock,
        logger,
        folder: await folderOf(step, settings, stored),
    };
    await uploadSarif(options, signal);
}
async function comment(step, settings, { result }, { api, render, signal }) {
    const { context, logger, redactor } = step;
    const { repository, run } = context;
    const pullRequest = context.pullRequest ?? (await findPullRequest(api, context, signal));
    if (pullRequest === undefined || repository === undefined) {
        logger.info((0,core_text/* line */.n8) `no comment is written: the run belongs to no open pull request`);
        return undefined;
    }
    const { job, leg, step: name } = (0,github_leg/* identityOf */.c)(step, settings);
    const options = {
        api,
        conversation: { repository, number: pullRequest.number },
        context,
        key: settings['comment-key'] ?? JSON.stringify([run.workflow, job, leg, name]),
        mode: settings.comment,
        result,
        render,
        logger,
        redactor,
    };
    const written = await comment_publishComment(options, signal);
    return written.comment;
}
/** The event of a `workflow_run` does not name the pull request of a fork. */
function mayHavePullRequest({ context }) {
    return context.pullRequest !== undefined || context.event === 'workflow_run';
}


/***/ }),

/***/ 93484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readStoredResult)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35235);
/* harmony import */ var _job_leave_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96133);
/* harmony import */ var _job_read_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61030);




/** The result that an earlier step, or another job, has left. Nothing of it is trusted but what its schema holds. */
async function readStoredResult({ host }, settings) {
    const path = settings['result-file'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings['report-dir'], _job_leave_result_js__WEBPACK_IMPORTED_MODULE_2__/* .resultFileName */ .t);
    return { result: await (0,_job_read_result_js__WEBPACK_IMPORTED_MODULE_3__/* .readResult */ .U)(path, (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)(path, host.cwd)), path, dir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) };
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

/***/ 2740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _core_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30359);

/** A signal that is aborted, with a `Cancellation`, when the process is asked to end. */
function cancelOnSignals(host) {
    const controller = new AbortController();
    host.onSignal((signal) => controller.abort(new _core_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancellation */ .m(signal)));
    return controller.signal;
}


/***/ }),

/***/ 28472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(13405);
;// CONCATENATED MODULE: ./build/reports/markdown/checks.js

const shownReasons = 10;
const states = {
    complete: (0,core_text.md) `complete`,
    incomplete: (0,core_text.md) `**only in part**`,
    'not-checked': (0,core_text.md) `**NOT checked**`,
};
/** What the reader must not take for "nothing found"; undefined when everything was checked. */
function missing({ checks }) {
    const gaps = checks.filter(({ state }) => state !== 'complete');
    if (gaps.length === 0)
        return undefined;
    return (0,core_text/* joinMarkdown */.UF)([
        (0,core_text.md) `## Not checked`,
        (0,core_text.md) `The absence of findings says nothing here:`,
        (0,core_text/* joinMarkdown */.UF)(gaps.map(describeGap), '\n'),
    ], '\n\n');
}
function describeGap({ name, state, reasons }) {
    const shown = reasons.slice(0, shownReasons).map((reason) => (0,core_text.md) `  - ${(0,core_text/* mdMessage */.be)(reason)}`);
    const more = reasons.length - shown.length;
    return (0,core_text/* joinMarkdown */.UF)([(0,core_text.md) `- ${name}: ${states[state]}`, ...shown, ...(more > 0 ? [(0,core_text.md) `  - and ${more} more reasons`] : [])], '\n');
}
function checksTable({ checks }) {
    if (checks.length === 0)
        return (0,core_text.md) `Nothing was checked.`;
    return (0,core_text/* mdTable */.gJ)([(0,core_text.md) `check`, (0,core_text.md) `state`, (0,core_text.md) `covered`], checks.map(({ name, state, scope }) => [(0,core_text.md) `${name}`, states[state], (0,core_text.md) `${scope}`]));
}

// EXTERNAL MODULE: ./build/core/grade.js
var grade = __webpack_require__(16761);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(44077);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/reports/markdown/findings.js




/** How many there are of each severity, and how many of these are new where there is a baseline. */
function countsTable({ counts, findings, grading }) {
    const hasBaseline = findings.some(({ baseline }) => baseline !== undefined);
    const added = (0,severity/* countBySeverity */.Ot)(findings.filter(({ baseline }) => baseline === 'new'));
    const cell = (all, fresh) => hasBaseline && all > 0 ? (0,core_text.md) `${(0,core_text/* say */.cv) `${all}`} (${(0,core_text/* say */.cv) `${fresh}`} new)` : (0,core_text.md) `${(0,core_text/* say */.cv) `${all}`}`;
    if (grading === 'pass-fail') {
        const [all, fresh] = [(0,grade/* countByGrade */.E)(counts), (0,grade/* countByGrade */.E)(added)];
        const cells = [cell(all.failed, fresh.failed), cell(all.warned, fresh.warned)];
        return (0,core_text/* mdTable */.gJ)([grades.failed, grades.warned], [cells]);
    }
    return (0,core_text/* mdTable */.gJ)(severity/* severities */.gO.map((severity) => words[severity]), [severity/* severities */.gO.map((severity) => cell(counts[severity], added[severity]))]);
}
/** The worst findings, `rows` of them, and how many more there are. */
function findingsTable({ findings, grading }, rows) {
    const shown = (0,worst_first/* worstFirst */.m)(findings, rows);
    const table = (0,core_text/* mdTable */.gJ)([grading === 'pass-fail' ? (0,core_text.md) `result` : (0,core_text.md) `severity`, (0,core_text.md) `what`, (0,core_text.md) `where`, (0,core_text.md) `fixed in`], shown.map((finding) => [
        (0,core_text/* joinMarkdown */.UF)([
            grading === 'pass-fail' ? grades[(0,grade/* gradeOf */.V)(finding.severity)] : words[finding.severity],
            ...(finding.baseline === 'new' ? [(0,core_text.md) `**new**`] : []),
        ], ', '),
        (0,core_text/* joinMarkdown */.UF)([identity(finding), (0,core_text.md) `${finding.title}`], ' '),
        where(finding),
        finding.fixVersions[0] === undefined ? (0,core_text.md) `–` : (0,core_text.md) `${finding.fixVersions[0]}`,
    ]));
    const more = findings.length - shown.length;
    return more > 0 ? (0,core_text/* joinMarkdown */.UF)([table, (0,core_text.md) `… and **${more}** more in ${'scangate.json'}.`], '\n\n') : table;
}
function identity({ ruleId, url }) {
    const label = (0,core_text.md) `${ruleId}`;
    return url === undefined ? label : (0,core_text/* mdLink */.YF)(label, url);
}
function where({ component, locations }) {
    if (component)
        return (0,core_text.md) `${`${component.name} ${component.version}`}`;
    const [first] = locations;
    if (!first)
        return (0,core_text.md) `–`;
    return first.startLine === undefined ? (0,core_text.md) `${first.path}` : (0,core_text.md) `${`${first.path}:${first.startLine}`}`;
}
const words = {
    critical: (0,core_text.md) `critical`,
    high: (0,core_text.md) `high`,
    medium: (0,core_text.md) `medium`,
    low: (0,core_text.md) `low`,
    info: (0,core_text.md) `info`,
    unknown: (0,core_text.md) `unknown`,
};
const grades = { failed: (0,core_text.md) `failed`, warned: (0,core_text.md) `warned` };

;// CONCATENATED MODULE: ./build/reports/markdown/ignored.js



/** What somebody decided not to count, and why; the first `rows` of it. */
function ignoredSection({ ignored = [] }, rows) {
    if (ignored.length === 0)
        return [];
    const heading = (0,core_text.md) `## ${(0,explain/* countOf */.p)(ignored.length, (0,core_text/* say */.cv) `ignored finding`, (0,core_text/* say */.cv) `ignored findings`)}`;
    const shown = ignored.slice(0, rows);
    if (shown.length === 0)
        return [heading];
    const table = (0,core_text/* mdTable */.gJ)([(0,core_text.md) `what`, (0,core_text.md) `where`, (0,core_text.md) `reason`, (0,core_text.md) `until`], shown.map(({ finding, reason, until }) => [
        (0,core_text/* joinMarkdown */.UF)([identity(finding), (0,core_text.md) `${finding.title}`], ' '),
        where(finding),
        (0,core_text/* mdMessage */.be)(reason),
        until === undefined ? (0,core_text.md) `–` : (0,core_text.md) `${until}`,
    ]));
    const more = ignored.length - shown.length;
    return [heading, table, ...(more > 0 ? [(0,core_text.md) `… and **${more}** more in ${'scangate.json'}.`] : [])];
}

;// CONCATENATED MODULE: ./build/reports/markdown/render.js





/** From the whole to the head alone. */
const render_forms = [
    { rows: 25, details: true, isShort: false },
    { rows: 10, details: true, isShort: true },
    { rows: 5, details: true, isShort: true },
    { rows: 0, details: true, isShort: true },
    { rows: 0, details: false, isShort: true },
];
/**
 * `scangate.md`: the verdict and its reasons for a person, in GitHub Flavored Markdown. Everything foreign is inert. Under
 * a limit it first loses findings, then details, and never its head; then it says where the rest is.
 */
function renderMarkdown(result, { limit = Number.POSITIVE_INFINITY } = {}) {
    const fits = (text) => (0,core_text/* bytesOf */.$$)(text) <= limit;
    for (const form of render_forms) {
        const text = join(blocksOf(result, form));
        if (fits(text))
            return text;
    }
    const { headline, reasons } = (0,explain/* explain */.W)(result);
    const headOf = (count) => join([
        (0,core_text.md) `# Scangate: ${headline}`,
        list(reasons.slice(0, count)),
        whereTheRestIs(result),
        countsTable(result),
    ]);
    const count = reasons.findLastIndex((_, index) => fits(headOf(index + 1))) + 1;
    return headOf(count);
}
function blocksOf(result, { rows, details, isShort }) {
    const gaps = details ? missing(result) : undefined;
    const { headline, reasons, notices, next } = (0,explain/* explain */.W)(result);
    return [
        (0,core_text.md) `# Scangate: ${headline}`,
        list(reasons),
        describeTarget(result),
        ...(isShort ? [whereTheRestIs(result)] : []),
        ...(gaps ? [gaps] : []),
        ...(result.checks.length > 0 || result.findings.length > 0
            ? [(0,core_text.md) `## ${(0,explain/* countOf */.p)(result.findings.length, (0,core_text/* say */.cv) `finding`, (0,core_text/* say */.cv) `findings`)}`, countsTable(result)]
            : []),
        ...(result.findings.length > 0 && rows > 0 ? [findingsTable(result, rows)] : []),
        ...ignoredSection(result, rows),
        ...(details ? [(0,core_text.md) `## What was checked`, checksTable(result), list(notices)] : []),
        ...(next.length > 0 ? [(0,core_text.md) `## What to do next`, list(next)] : []),
        ...(details ? describeReports(result) : []),
    ];
}
function join(blocks) {
    const text = (0,core_text/* joinMarkdown */.UF)(blocks.filter((block) => block.toString() !== ''), '\n\n');
    return (0,core_text.md) `${text}\n`;
}
function list(sentences) {
    return (0,core_text/* joinMarkdown */.UF)(sentences.map((sentence) => (0,core_text.md) `- ${sentence}`), '\n');
}
/** The report that a person reads best, of those that were written. */
function whereTheRestIs({ reports }) {
    const kinds = ['html', 'markdown', 'pdf', 'json'];
    const [best] = kinds.flatMap((kind) => reports.find((report) => report.kind === kind) ?? []);
    return (0,core_text.md) `This is a short form; the rest is in ${best?.path ?? 'scangate.json'}.`;
}
function describeTarget({ target, checks, backend, tool }) {
    const { repository, ref, sha } = target;
    const verb = checks.length === 0 ? (0,core_text.md) `This is about` : (0,core_text.md) `Scanned`;
    return (0,core_text.md) `${verb} ${repository ?? (0,core_text.md) `the checkout`}${ref === undefined ? (0,core_text.md) `` : (0,core_text.md) ` at ${ref}`}${sha === undefined ? (0,core_text.md) `` : (0,core_text.md) ` (${sha.slice(0, 12)})`} with backend ${backend}, Scangate ${tool.version}.`;
}
function describeReports({ reports }) {
    if (reports.length === 0)
        return [];
    const lines = reports.map(({ path, madeBy }) => (0,core_text.md) `- ${path}${madeBy === 'backend' ? (0,core_text.md) ` (as the scanner delivered it)` : (0,core_text.md) ``}`);
    return [(0,core_text.md) `## Reports`, (0,core_text/* joinMarkdown */.UF)(lines, '\n')];
}


/***/ })

};
