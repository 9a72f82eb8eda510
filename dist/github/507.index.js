export const id = 507;
export const ids = [507];
export const modules = {

/***/ 18377:
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

/***/ 27957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDecisions)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(42732);
// EXTERNAL MODULE: ./build/config/yaml.js
var yaml = __webpack_require__(95252);
;// CONCATENATED MODULE: ./build/config/ignore-file.js




const largestFile = 1024 * 1024;
const fields = ['id', 'component', 'path', 'reason', 'until'];
const example = "For example '- id: CVE-2021-23337', below it 'reason: not reachable' and 'until: 2027-01-31'.";
/**
 * Reads the file of ignored findings: a list of maps in YAML, each with `id` and `reason`.
 *
 * @throws InputError with everything wrong with it
 */
async function readIgnoreFile(path, shownAs) {
    const refuse = (message, hint) => {
        throw new errors/* InputError */.dz([{ input: shownAs, message, hint }]);
    };
    const text = await textOf(path).catch((error) => refuse(`cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, "Check the path given with 'ignore-file'."));
    const reading = (0,yaml/* readYaml */.g)(text.trim() === '' ? '[]' : text);
    if ('refused' in reading)
        return refuse(`is not YAML: ${reading.refused}`, example);
    if (!Array.isArray(reading.value))
        return refuse('does not hold a list', example);
    const problems = [];
    const rules = reading.value.map((entry, index) => {
        const { rule, problems: own } = readRule(entry);
        problems.push(...own.map((problem) => ({ ...problem, input: `${shownAs}: entry ${index + 1}` })));
        return rule;
    });
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return rules;
}
/** A link is refused: it could show a file from outside the checkout in an error. */
async function textOf(path) {
    const found = await (0,promises_.lstat)(path);
    if (!found.isFile())
        throw new Error('it is not a regular file');
    if (found.size > largestFile)
        throw new Error(`it has ${found.size} bytes, more than 1 MiB`);
    return (0,promises_.readFile)(path, 'utf8');
}
function readRule(entry) {
    const map = (0,yaml/* isMap */.j)(entry) ? entry : {};
    const text = (name) => {
        const value = map[name];
        if (value instanceof Date)
            return value.toISOString().slice(0, 10);
        return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
    };
    const unknown = Object.keys(map).filter((key) => !fields.some((field) => field === key));
    const { id, component, path, reason, until } = Object.fromEntries(fields.map((name) => [name, text(name)]));
    const problems = [
        ...((0,yaml/* isMap */.j)(entry) ? [] : [{ message: 'is not a map', hint: example }]),
        ...unknown.map((key) => {
            const near = (0,nearest/* nearest */.p)(key, fields);
            return {
                message: `'${key}' is not known`,
                hint: near ? `Did you mean '${near}'?` : `Possible: ${fields.join(', ')}.`,
            };
        }),
        ...((0,yaml/* isMap */.j)(entry) && !id ? [{ message: "has no 'id'", hint: example }] : []),
        ...((0,yaml/* isMap */.j)(entry) && !reason
            ? [{ message: "has no 'reason'", hint: 'Say why it does not count: somebody will ask.' }]
            : []),
        ...(until === undefined || isDay(until)
            ? []
            : [{ message: `until '${until}' is not a day`, hint: 'Write it as 2027-01-31.' }]),
    ];
    const rule = {
        id: id ?? '',
        reason: reason ?? '',
        ...(component ? { component } : {}),
        ...(path ? { path: path.replace(/^\.\//, '') } : {}),
        ...(until ? { until } : {}),
    };
    return { rule, problems };
}
function isDay(text) {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(35235);
// EXTERNAL MODULE: ./build/cli/read-result.js
var read_result = __webpack_require__(61691);
;// CONCATENATED MODULE: ./build/cli/decisions.js




/**
 * Reads the baseline and the file of ignored findings for results of a backend, before anything is scanned.
 *
 * @throws InputError, or another `ScangateError`, that names the file and what is wrong with it
 */
async function readDecisions(settings, backend, cwd) {
    const { baseline, 'ignore-file': ignoreFile } = settings;
    return {
        ...(baseline === undefined ? {} : { baseline: await readBaseline(baseline, backend, cwd) }),
        ignore: ignoreFile === undefined ? [] : await readIgnoreFile(ignoreFile, (0,load/* showPath */.P)(ignoreFile, cwd)),
    };
}
/** The findings of an earlier result, those that were ignored then among them. */
async function readBaseline(path, wanted, cwd) {
    const shownAs = (0,load/* showPath */.P)(path, cwd);
    const { backend, findings, ignored = [], verdict } = await (0,read_result/* readResult */.U)(path, shownAs);
    const refuse = (message, hint) => new errors/* InputError */.dz([{ input: `baseline ${shownAs}`, message, hint }]);
    if (backend !== wanted)
        throw refuse(`is of backend ${backend}, and this scan is by ${wanted}: everything would seem new`, 'Give a result of the same backend.');
    if (!verdict)
        throw refuse('is of a run without results', 'Give the scangate.json of a run that ended with a verdict.');
    return new Set([...findings, ...ignored.map(({ finding }) => finding)].map(({ fingerprint }) => fingerprint));
}


/***/ }),

/***/ 48186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fullJitter)
/* harmony export */ });
/**
 * Waits in milliseconds, without end, each drawn evenly between zero and a ceiling that grows up to the cap ("full
 * jitter"): clients that failed together do not come back together. `random` gives numbers from 0 up to 1.
 */
function* fullJitter(backoff, random) {
    let ceiling = Math.min(backoff.firstMs, backoff.capMs);
    for (;;) {
        yield Math.round(random() * ceiling);
        ceiling = Math.min(ceiling * backoff.factor, backoff.capMs);
    }
}


/***/ }),

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

/***/ 41753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76889);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44077);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37723);



/**
 * Judges a result. A broken rule stays broken whatever was not checked, since more findings could only break it more;
 * a rule that holds says nothing when something it depends on is missing.
 */
function evaluate(evidence, settings) {
    const rules = settings.rules.map((rule) => judge(rule, evidence.findings, settings.unknownSeverity));
    const unmet = [
        ...unanswerable(settings.rules, evidence),
        ...(settings.require === 'auto'
            ? needsOfRules(settings.rules, evidence)
            : needsOf(settings.require, evidence)),
    ];
    const gate = rules.some((rule) => rule.broken) ? 'broken' : unmet.length > 0 ? 'unknown' : 'held';
    return { gate, rules, unmet };
}
function judge(rule, findings, unknownSeverity) {
    const count = findings.reduce((sum, finding) => sum + (matches(rule, finding, unknownSeverity) ? 1 : 0), 0);
    return { rule: (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .U)(rule), broken: count > rule.allowed, count, allowed: rule.allowed };
}
/**
 * Whether a rule counts a finding. Without a baseline every finding is new; one that was only counted may be fixable.
 */
function matches(rule, finding, unknownSeverity) {
    if (rule.isNew && finding.baseline === 'known')
        return false;
    if (rule.fixable && !(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixable */ .G4)(finding) && !finding.countedOnly)
        return false;
    if (rule.category !== undefined && finding.category !== rule.category)
        return false;
    if (rule.severity === undefined)
        return true;
    if (rule.severity === 'unknown')
        return !isKnown(finding.severity);
    const severity = isKnown(finding.severity) ? finding.severity : unknownSeverity;
    return rule.only ? severity === rule.severity : (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(severity) >= (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(rule.severity);
}
function isKnown(severity) {
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSeverities */ .hB.includes(severity);
}
/** What rules ask about and no check looks at: such a rule would hold for ever, whatever is required. */
function unanswerable(rules, { checks }) {
    return rules
        .filter((rule) => checksFor(rule, checks).length === 0)
        .map((rule) => {
        const about = rule.category ?? 'any check';
        return {
            about,
            reason: `no check for ${about} was made, and rule '${(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .U)(rule)}' depends on it`,
        };
    });
}
function needsOfRules(rules, { checks }) {
    const unmet = new Map();
    for (const rule of rules)
        for (const check of checksFor(rule, checks).filter((candidate) => canBreak(rule, candidate)))
            if (!unmet.has(check.name))
                for (const need of incomplete(check, `rule '${(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .U)(rule)}' depends on it`))
                    unmet.set(check.name, need);
    return [...unmet.values()];
}
/** The checks that a rule depends on: those of its category, or all. */
function checksFor({ category }, checks) {
    return category === undefined ? checks : checks.filter((check) => check.categories.includes(category));
}
/** Whether a check could find what a rule counts. */
function canBreak({ severity }, { worst }) {
    if (worst === undefined || severity === undefined)
        return true;
    return severity !== 'unknown' && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(worst) >= (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(severity);
}
function needsOf(names, { checks }) {
    return names.flatMap((name) => {
        const check = checks.find((candidate) => candidate.name === name);
        const why = `'require' asks for it`;
        return check
            ? incomplete(check, why)
            : [{ about: name, reason: `${name} is not checked by this backend, and ${why}` }];
    });
}
function incomplete(check, why) {
    if (check.state === 'complete')
        return [];
    const what = check.state === 'not-checked' ? 'was not checked' : 'was checked only in part';
    return [{ about: check.name, reason: `${check.name} ${what}, and ${why}` }];
}


/***/ }),

/***/ 2257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

;// CONCATENATED MODULE: ./build/core/gate/baseline.js
/** Each finding with whether the baseline holds it. */
function compareWithBaseline(findings, baseline) {
    return findings.map((finding) => ({
        ...finding,
        baseline: baseline.has(finding.fingerprint) ? 'known' : 'new',
    }));
}

;// CONCATENATED MODULE: ./build/core/gate/ignore.js
/** Takes out what somebody decided not to count. A decision that has run out counts no more, and that is said. */
function sortOut(findings, rules, now) {
    const today = now.toISOString().slice(0, 10);
    const lasting = rules.filter(({ until }) => until === undefined || until >= today);
    const byId = Map.groupBy(lasting, ({ id }) => id.toLowerCase());
    const used = new Set();
    const kept = [];
    const ignored = [];
    for (const finding of findings) {
        const rule = [finding.ruleId, finding.fingerprint, ...finding.aliases]
            .flatMap((id) => byId.get(id.toLowerCase()) ?? [])
            .find((candidate) => fits(candidate, finding));
        if (rule === undefined)
            kept.push(finding);
        else {
            used.add(rule);
            const { reason, until } = rule;
            ignored.push({ finding, reason, ...(until === undefined ? {} : { until }) });
        }
    }
    const over = rules.filter((rule) => !lasting.includes(rule));
    return {
        findings: kept,
        ignored,
        notices: [
            ...over.map(({ id, until }) => `The decision to ignore ${id} ran out on ${until}; it counts again.`),
            ...lasting
                .filter((rule) => !used.has(rule))
                .map(({ id }) => `The decision to ignore ${id} matches nothing; it may be removed.`),
        ],
    };
}
function fits({ component, path }, finding) {
    if (component !== undefined && !isComponent(component, finding))
        return false;
    if (path === undefined)
        return true;
    const folder = path.endsWith('/') ? path : `${path}/`;
    return finding.locations.some((location) => location.path === path || location.path.startsWith(folder));
}
function isComponent(wanted, { component }) {
    if (component === undefined)
        return false;
    const { name, purl } = component;
    return [name, purl, purl.replace(/@[^@/]*$/, '')].includes(wanted);
}

;// CONCATENATED MODULE: ./build/core/run/decide.js


function decide(results, { baseline, ignore }, now) {
    const marked = baseline ? compareWithBaseline(results.findings, baseline) : results.findings;
    if (ignore.length === 0)
        return { ...results, findings: marked };
    const { findings, ignored, notices } = sortOut(marked, ignore, now);
    return { ...results, findings, ignored, notices: [...(results.notices ?? []), ...notices] };
}


/***/ }),

/***/ 23627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/** `1,204`. */
function number(count) {
    return count.toLocaleString('en-US');
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


/***/ }),

/***/ 80507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan_scan)
});

// EXTERNAL MODULE: ./build/backends/index.js
var backends = __webpack_require__(30796);
// EXTERNAL MODULE: ./build/cli/check-settings.js + 1 modules
var check_settings = __webpack_require__(82600);
// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(35235);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/gate/evaluate.js
var evaluate = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/core/model/scan.js
var scan = __webpack_require__(76711);
;// CONCATENATED MODULE: ./build/core/wait/show-duration.js
/** Milliseconds for people, to the second: `45 s`, `3 min`, `1 h 5 min`. */
function showDuration(ms) {
    const seconds = Math.max(0, Math.round(ms / 1_000));
    const parts = [
        [Math.floor(seconds / 3_600), 'h'],
        [Math.floor(seconds / 60) % 60, 'min'],
        [seconds % 60, 's'],
    ];
    return parts.flatMap(([count, unit]) => (count > 0 ? `${count} ${unit}` : [])).join(' ') || '0 s';
}

;// CONCATENATED MODULE: ./build/core/wait/deadline.js


/** Left of a job's time for stopping the scan, writing the reports and uploading them, but never more than a quarter. */
const marginMs = 60_000;
/** How often it looks whether the machine was suspended. */
const lookMs = 30_000;
/** A sleep that lasts so much longer than asked for was no sleep of this program: the machine was suspended. */
const gapMs = 60_000;
/** The smaller of what the user allows and what the CI job has left, both in milliseconds. */
function timeLimit(timeoutMs, jobLeftMs) {
    if (jobLeftMs === undefined)
        return { ms: timeoutMs, setBy: 'timeout' };
    const usable = Math.max(0, jobLeftMs - Math.min(marginMs, jobLeftMs / 4));
    return usable < timeoutMs ? { ms: usable, setBy: 'job' } : { ms: timeoutMs, setBy: 'timeout' };
}
/** Runs `work` against a deadline. Time for which the machine was suspended does not count. */
async function withDeadline(clock, limit, signal, work) {
    const passed = new AbortController();
    const done = new AbortController();
    let endsAt = clock.now() + limit.ms;
    const watch = async () => {
        for (;;) {
            const left = endsAt - clock.now();
            if (left <= 0)
                return passed.abort(deadlinePassed(limit));
            const sleptFrom = clock.now();
            const asked = Math.min(left, lookMs);
            await clock.sleep(asked, done.signal);
            const gap = clock.now() - sleptFrom - asked;
            if (gap > gapMs)
                endsAt += gap;
        }
    };
    const watching = watch().catch(() => undefined);
    try {
        return await work({
            left: () => endsAt - clock.now(),
            signal: AbortSignal.any([signal, passed.signal]),
        });
    }
    finally {
        done.abort();
        await watching;
    }
}
function deadlinePassed({ ms, setBy }) {
    const hint = setBy === 'timeout'
        ? "Give it longer with 'timeout', for example 2h."
        : 'Give the CI job a longer time limit: the scan ends in time to write and upload the reports.';
    return new errors/* ScangateError */.fm('DEADLINE_PASSED', `the scan did not end within ${showDuration(ms)}`, { hint });
}

// EXTERNAL MODULE: ./build/core/wait/limited.js
var limited = __webpack_require__(57296);
// EXTERNAL MODULE: ./build/core/backoff.js
var backoff = __webpack_require__(48186);
;// CONCATENATED MODULE: ./build/core/wait/outage.js



const outage_backoff = { firstMs: 1_000, factor: 2, capMs: 30_000 };
/** A page in the place of an answer (a proxy, a login) seldom goes away by asking: so often, and for so long. */
const mostUnusable = 3;
const longestUnusableMs = 120_000;
/**
 * An outage ends in `BACKEND_UNREACHABLE` after `longestMs`. A backend that names a time to come back is there, so
 * its wish does not count as failure. An answer that cannot be used (`BACKEND_PROTOCOL`) is given up sooner, after two
 * minutes and three of them.
 */
function createOutage({ clock, random }, longestMs) {
    let since;
    let delays = (0,backoff/* fullJitter */.G)(outage_backoff, random);
    let unusable = { count: 0, since: 0 };
    const over = () => {
        since = undefined;
        delays = (0,backoff/* fullJitter */.G)(outage_backoff, random);
        unusable = { count: 0, since: 0 };
    };
    return {
        over,
        failed(error) {
            const now = clock.now();
            if (error.retryAfterMs !== undefined && error.retryAfterMs > 0) {
                over();
                return error.retryAfterMs;
            }
            unusable =
                error.code === 'BACKEND_PROTOCOL'
                    ? { count: unusable.count + 1, since: unusable.count === 0 ? now : unusable.since }
                    : { count: 0, since: 0 };
            if (unusable.count >= mostUnusable && now - unusable.since >= longestUnusableMs)
                throw error;
            since ??= now;
            if (now - since >= longestMs)
                throw unreachable(error, now - since);
            return delays.next().value;
        },
    };
}
/** The end of asking, whatever the last failure was called. */
function unreachable(last, ms) {
    return new errors/* ScangateError */.fm('BACKEND_UNREACHABLE', `no usable answer for ${showDuration(ms)}; the last failure: ${last.message}`, { cause: last, hint: last.hint });
}

;// CONCATENATED MODULE: ./build/core/wait/poll-schedule.js
const shortestWaitMs = 2_000;
const longestWaitMs = 15_000;
/** A backend that asks to be asked at once, again and again, is asked once a second. */
const shortestHintMs = 1_000;
/** The last question is asked so long before the deadline. */
const lastQuestionMs = 1_000;
/**
 * Milliseconds until the next question, for a scan that has run for `elapsedMs`: a tenth of that, 2 to 15 seconds,
 * less up to a fifth at random so that jobs started together drift apart. So the end of a scan is seen at most a tenth
 * of its length late, and never more than 15 seconds. `random` is from 0 up to 1.
 */
function scheduledWait(elapsedMs, random) {
    const wait = Math.min(longestWaitMs, Math.max(shortestWaitMs, elapsedMs / 10));
    return Math.round(wait * (0.8 + 0.2 * random));
}
/**
 * Milliseconds until the first question: drawn evenly from the first two seconds, since jobs that started together
 * would otherwise stay together for minutes. `random` is from 0 up to 1.
 */
function firstWait(random) {
    return Math.round(shortestWaitMs * random);
}
/** What a backend asked for as a wait in milliseconds; undefined for nothing and for nonsense. */
function askedWait(ms) {
    return ms !== undefined && ms >= 0 ? ms : undefined;
}
/** What a status asked for, a second at least; undefined for nothing and for nonsense. */
function hintedWait(pollAfterMs) {
    const asked = askedWait(pollAfterMs);
    return asked === undefined ? undefined : Math.max(shortestHintMs, asked);
}
/** A wait of our own, cut so that there is always one last question right before the deadline, `leftMs` from now. */
function withinDeadline(waitMs, leftMs) {
    const untilLast = leftMs - lastQuestionMs;
    if (waitMs === 0 || waitMs <= untilLast)
        return waitMs;
    return untilLast > 0 ? untilLast : Math.max(0, leftMs);
}

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
;// CONCATENATED MODULE: ./build/core/wait/sightings.js



/** How long an adapter may hear nothing but words that it does not know. */
const longestUnknownMs = 300_000;
/** How often a log that keeps its lines is told that the run still waits. */
const remindMs = 60_000;
function createSightings({ clock, logger }, { id }) {
    const counts = new Map();
    const startedAt = clock.now();
    const warned = new Set();
    let current;
    let unknownSince;
    let saidAt = startedAt;
    let missing = false;
    const count = (word) => counts.set(word, (counts.get(word) ?? 0) + 1);
    const warnOnce = (about, text) => {
        if (!warned.has(about))
            logger.warn(text);
        warned.add(about);
    };
    return {
        seen({ state, detail }) {
            count(state);
            missing = false;
            if (state === 'unknown') {
                warnOnce(state, (0,core_text/* line */.n8) `scan ${id} is '${detail ?? ''}', which is not known here; taken as running`);
                unknownSince ??= clock.now();
                if (clock.now() - unknownSince >= longestUnknownMs)
                    throw onlyUnknown(id, detail);
                return;
            }
            unknownSince = undefined;
            if (current === 'running' && state === 'queued')
                warnOnce('regression', (0,core_text/* line */.n8) `scan ${id} is queued again, although it was running`);
            if (state !== current) {
                logger.info((0,core_text/* line */.n8) `scan ${id} is ${state}`);
                saidAt = clock.now();
            }
            current = state;
        },
        missed(why) {
            count('no answer');
            const text = (0,core_text/* line */.n8) `no status of scan ${id}: ${(0,core_text/* message */.iU)(why)}; asking on`;
            if (missing)
                logger.debug(text);
            else
                logger.info(text);
            missing = true;
        },
        waiting(nextMs) {
            const elapsed = showDuration(clock.now() - startedAt);
            const state = current ?? 'started';
            if (logger.showsProgress) {
                logger.progress((0,core_text/* line */.n8) `scan ${id} is ${state}, ${elapsed}; next look in ${showDuration(nextMs)}`);
            }
            else if (clock.now() - saidAt >= remindMs) {
                logger.info((0,core_text/* line */.n8) `scan ${id} is still ${state} after ${elapsed}`);
                saidAt = clock.now();
            }
        },
        summary: () => [...counts]
            .sort(([, a], [, b]) => b - a)
            .map(([word, times]) => `${times} × ${word}`)
            .join(', '),
    };
}
function onlyUnknown(id, word = '') {
    const minutes = showDuration(longestUnknownMs);
    return new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `for ${minutes} the backend has said of scan ${id} nothing but '${word}', which is not known here`, { hint: 'Look at the scan; the backend may be newer than this Scangate.' });
}

;// CONCATENATED MODULE: ./build/core/poll.js








/** How long failed questions in an unbroken row are put up with. */
const longestOutageMs = 600_000;
/** A scan need not be visible in the first minute. */
const visibleAfterMs = 60_000;
/**
 * Asks until the scan has ended, every `intervalMs`, else as often as is usual with the backend, else by `scheduledWait`; a backend that says when to come back is
 * asked then. A failed question says nothing about the scan. Rejects with the reason of the deadline's signal, and
 * with what ends waiting early: `DEADLINE_PASSED` (the backend asks to wait longer than there is time),
 * `BACKEND_UNREACHABLE`, `BACKEND_PROTOCOL`, `SCAN_NOT_FOUND`, or an error of the backend that is not transient.
 */
async function poll(deps, started, deadline, intervalMs) {
    const { clock, random } = deps;
    const startedAt = clock.now();
    const sightings = createSightings(deps, started.ref);
    const outage = createOutage(deps, longestOutageMs);
    const interval = intervalMs ?? started.pollEveryMs;
    const scheduled = () => interval ?? scheduledWait(clock.now() - startedAt, random());
    let asked = askedWait(started.pollAfterMs);
    let wait = asked ?? interval ?? firstWait(random());
    try {
        for (;;) {
            refuseLongWait(asked, deadline.left());
            const untilNext = Math.max(asked ?? 0, withinDeadline(wait, deadline.left()));
            await pause(deps, sightings, untilNext, deadline.signal);
            const answer = await ask(deps, started, deadline.signal);
            if (answer instanceof errors/* ScangateError */.fm) {
                const unseen = answer.code === 'SCAN_NOT_FOUND' && clock.now() - startedAt < visibleAfterMs;
                if (!unseen && !answer.transient)
                    throw answer;
                sightings.missed(answer.message);
                asked = askedWait(answer.retryAfterMs);
                wait = Math.max(scheduled(), unseen ? (asked ?? 0) : outage.failed(answer));
                continue;
            }
            outage.over();
            if ((0,scan/* isTerminal */.Hd)(answer.state))
                return answer;
            sightings.seen(answer);
            asked = hintedWait(answer.pollAfterMs);
            wait = asked ?? scheduled();
        }
    }
    catch (thrown) {
        throw withSummary(thrown, sightings.summary());
    }
}
async function ask({ backend }, { ref }, signal) {
    signal.throwIfAborted();
    try {
        return await (0,limited/* orAborted */.H)(backend.status(ref, signal), signal);
    }
    catch (thrown) {
        signal.throwIfAborted();
        return (0,errors/* toScangateError */.KK)(thrown);
    }
}
/** Waits, saying so; ends early when the machine was suspended meanwhile, since much may have happened. */
async function pause({ clock, logger }, sightings, ms, signal) {
    const until = clock.now() + ms;
    for (let rest = ms; rest > 0; rest = until - clock.now()) {
        sightings.waiting(rest);
        const from = clock.now();
        const slice = Math.min(rest, logger.showsProgress ? 1_000 : 60_000);
        await clock.sleep(slice, signal);
        if (clock.now() - from > slice + gapMs)
            return;
    }
}
function refuseLongWait(askedMs, leftMs) {
    if (askedMs === undefined || askedMs <= leftMs)
        return;
    const [asked, left] = [showDuration(askedMs), showDuration(leftMs)];
    throw new errors/* ScangateError */.fm('DEADLINE_PASSED', `the backend asks to wait ${asked}, longer than the ${left} left`, {
        hint: "Give it longer with 'timeout', or run again later.",
    });
}
/** A time-out says what was seen until then. */
function withSummary(thrown, summary) {
    if (!(thrown instanceof errors/* ScangateError */.fm) || thrown.code !== 'DEADLINE_PASSED' || summary === '')
        return thrown;
    return new errors/* ScangateError */.fm(thrown.code, `${thrown.message}; seen: ${summary}`, {
        hint: thrown.hint,
        cause: thrown,
    });
}

// EXTERNAL MODULE: ./build/core/run/usable-scan.js
var usable_scan = __webpack_require__(28122);
;// CONCATENATED MODULE: ./build/core/run/earlier-scan.js




/** A scan need not be visible in the first minute. */
const earlier_scan_visibleAfterMs = 60_000;
const askAgainMs = 5_000;
/**
 * The scan that an earlier run of the same order has started, if it has not ended or has results: the one of the state
 * that it left, else the one that the backend's look-up finds. Each is in the record before anything is asked about it.
 * Rejects with `START_UNCERTAIN` where the earlier run may have started one that nobody can look up.
 */
async function findEarlierScan(deps, order, record, deadline) {
    const { signal } = deadline;
    const kept = await readState(deps, order);
    if (kept?.phase === 'starting' && !deps.backend.find)
        throw neverKnown();
    return ((kept && (await keptScan(deps, kept, record, signal))) ?? (await foundScan(deps, order, record, signal)));
}
/** A scan that no look-up can find may be too young to be seen, so it is asked for a minute before it is taken as gone. */
async function keptScan(deps, { scan, phase }, record, signal) {
    const { backend, clock } = deps;
    if (!scan || !backend.attach)
        return undefined;
    await record.started(scan);
    const goneAt = clock.now() + (backend.find || phase === 'ended' ? 0 : earlier_scan_visibleAfterMs);
    for (;;) {
        let waitMs = askAgainMs;
        const note = ({ retryAfterMs = 0 }) => {
            waitMs = Math.max(waitMs, retryAfterMs);
        };
        const taken = await unlessGone(backend.attach(scan.id, signal), signal, note);
        const status = taken && (await statusOf(backend, (0,usable_scan/* usableScan */.E)(taken), signal, note));
        if (taken && status)
            return ifOfUse(deps, taken, status);
        if (clock.now() >= goneAt)
            return undefined;
        await clock.sleep(waitMs, signal);
    }
}
/** What a look-up finds is there, even where its status is not yet. */
async function foundScan(deps, order, record, signal) {
    const { backend } = deps;
    const found = await unlessGone(backend.find?.(order, signal), signal);
    if (!found)
        return undefined;
    await record.started((0,usable_scan/* usableScan */.E)(found).ref);
    const status = await statusOf(backend, found, signal);
    return ifOfUse(deps, found, status ?? { state: 'unknown' });
}
function ifOfUse({ logger }, scan, { state, pollAfterMs = scan.pollAfterMs }) {
    const { ref } = scan;
    if (state === 'failed' || state === 'cancelled')
        return undefined;
    logger.info((0,core_text/* line */.n8) `scan ${ref.id} of an earlier run is taken up (${state}); reuse-scan: never starts another`);
    return pollAfterMs === undefined ? { ref } : { ref, pollAfterMs };
}
function neverKnown() {
    return new errors/* ScangateError */.fm('START_UNCERTAIN', 'an earlier run of this job may have started a scan, and this backend has no way to look it up', {
        hint: 'Look at the backend: --scan-id takes up a scan that is there, reuse-scan: never starts another.',
        mayHaveRun: true,
    });
}
async function readState({ state, backend, logger }, order) {
    try {
        const kept = await state.read();
        return kept?.key === order.key && kept.backend === backend.id ? kept : undefined;
    }
    catch (thrown) {
        logger.warn((0,core_text/* line */.n8) `${(0,errors/* toScangateError */.KK)(thrown).message}; it is not used`);
        return undefined;
    }
}
/** Undefined for a scan that is gone; one that does not answer now is left to polling, no sooner than it wishes. */
async function statusOf(backend, { ref }, signal, note) {
    try {
        return await unlessGone(backend.status(ref, signal), signal, note);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ScangateError */.fm) || !thrown.transient)
            throw thrown;
        const { retryAfterMs } = thrown;
        return { state: 'unknown', ...(retryAfterMs === undefined ? {} : { pollAfterMs: retryAfterMs }) };
    }
}
async function unlessGone(work, signal, note) {
    if (work === undefined)
        return undefined;
    try {
        return await (0,limited/* orAborted */.H)(work, signal);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ScangateError */.fm) || thrown.code !== 'SCAN_NOT_FOUND')
            throw thrown;
        note?.(thrown);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/core/run/stop.js
var stop = __webpack_require__(14866);
;// CONCATENATED MODULE: ./build/core/run/start.js






/** Time within which a scan that surely was not started is started again. */
const budgetMs = 120_000;
/** Looks for a scan that may have been started, and the time between them. */
const looks = 2;
const lookAgainMs = 5_000;
/**
 * Starts one scan and never two. Where nobody knows whether the start was done, the backend's own look-up decides: the
 * scan that it finds is taken, and only when there is none is it started again. A backend without a look-up leaves it
 * open: `START_UNCERTAIN`. An answer that cannot be used is none. A wish to wait is granted as far as the deadline
 * allows. Once the deadline's signal is aborted it still waits up to `startGraceMs` for the id of a start under way.
 */
async function startOnce(deps, order, deadline) {
    const { clock, logger } = deps;
    const startedAt = clock.now();
    for (;;) {
        const answer = await send(deps, order, deadline.signal);
        if (!(answer instanceof errors/* ScangateError */.fm))
            return answer;
        deadline.signal.throwIfAborted();
        if (answer.mayHaveRun) {
            logger.warn((0,core_text/* line */.n8) `whether a scan was started is not known: ${answer.message}`);
            const found = await lookUp(deps, order, answer, deadline);
            if (found) {
                logger.info((0,core_text/* line */.n8) `it was: scan ${found.ref.id}`);
                return found;
            }
            if (!answer.transient || clock.now() - startedAt >= budgetMs)
                throw inDoubt(answer, 'the backend does not find it', answer.code);
            logger.info((0,core_text/* line */.n8) `it was not, so it is started again`);
        }
        else {
            const asked = answer.retryAfterMs ?? 0;
            if (!answer.transient || asked === 0 || asked > deadline.left())
                throw answer;
            logger.info((0,core_text/* line */.n8) `the backend asks to wait ${showDuration(asked)} before a scan is started`);
            await clock.sleep(asked, deadline.signal);
        }
    }
}
async function send({ backend, clock }, order, signal) {
    signal.throwIfAborted();
    const patient = new AbortController();
    let underWay = true;
    const leave = () => patient.abort(signal.reason);
    const onAbort = () => {
        if (underWay)
            clock.sleep(stop/* startGraceMs */.j7, patient.signal).then(leave, () => undefined);
        else
            leave();
    };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return (0,usable_scan/* usableScan */.E)(await (0,limited/* orAborted */.H)(backend.start(order, patient.signal, signal), patient.signal));
    }
    catch (thrown) {
        return thrown instanceof errors/* ScangateError */.fm ? thrown : defect(thrown);
    }
    finally {
        underWay = false;
        if (signal.aborted)
            leave();
    }
}
/** Two looks; the second comes no sooner than the backend wishes to be asked again. */
async function lookUp({ backend, clock }, order, failed, { signal, left }) {
    if (!backend.find)
        throw uncertain(failed, 'this backend has no way to look it up');
    const asked = failed.retryAfterMs ?? 0;
    for (let look = 1;; look++) {
        try {
            const found = await (0,limited/* orAborted */.H)(backend.find(order, signal), signal);
            if (found)
                return (0,usable_scan/* usableScan */.E)(found);
        }
        catch (thrown) {
            signal.throwIfAborted();
            throw uncertain(failed, `looking it up failed: ${(0,errors/* toScangateError */.KK)(thrown).message}`);
        }
        if (look === looks)
            return undefined;
        if (asked > left()) {
            const [wish, rest] = [showDuration(asked), showDuration(left())];
            throw uncertain(failed, `the backend asks to wait ${wish}, longer than the ${rest} left`);
        }
        await clock.sleep(Math.max(lookAgainMs, asked), signal);
    }
}
/** An adapter that fails over an answer has sent its request before. */
function defect(thrown) {
    const { code, message, hint } = (0,errors/* toScangateError */.KK)(thrown);
    return new errors/* ScangateError */.fm(code, message, { hint, cause: thrown, mayHaveRun: true });
}
/** A defect stays one, so that it is reported. */
function uncertain(failed, why) {
    return inDoubt(failed, why, failed.code === 'INTERNAL' ? failed.code : 'START_UNCERTAIN');
}
function inDoubt(failed, why, code) {
    const look = 'Look at the backend before running again. A scan that is there can be taken up with --scan-id.';
    return new errors/* ScangateError */.fm(code, `a scan may have been started: ${failed.message}; ${why}`, {
        cause: failed,
        hint: code !== 'START_UNCERTAIN' && failed.hint ? `${failed.hint} ${look}` : look,
        mayHaveRun: true,
    });
}

;// CONCATENATED MODULE: ./build/core/run/begin.js




/** The scan to wait for: the one asked for, that of an earlier run, or a new one. */
async function begin(deps, { order, waiting }, record, deadline) {
    const { backend } = deps;
    const { scanId, reuse } = waiting;
    if (scanId !== undefined && backend.attach) {
        await record.started({ backend: backend.id, id: scanId });
        const known = (0,usable_scan/* usableScan */.E)(await (0,limited/* orAborted */.H)(backend.attach(scanId, deadline.signal), deadline.signal));
        await record.started(known.ref);
        return known;
    }
    if (backend.preflight)
        await (0,limited/* orAborted */.H)(backend.preflight(order.target, deadline.signal), deadline.signal);
    const earlier = reuse && (await findEarlierScan(deps, order, record, deadline));
    if (earlier)
        return earlier;
    deadline.signal.throwIfAborted();
    await record.starting();
    const started = await startOnce(deps, order, deadline);
    await record.started(started.ref);
    return started;
}

;// CONCATENATED MODULE: ./build/core/run/collect.js





/** A scan that says that it has ended may need as long until its results are there. */
const longestMs = 300_000;
/**
 * The results of a completed scan. Asked again while they are not there yet (`SCAN_NOT_FOUND`) or the failure passes,
 * for five minutes at most. Rejects with `RESULTS_STALE` for those of another commit than was asked for.
 */
async function collect(deps, ref, target, deadline) {
    const { backend, clock, logger, random } = deps;
    const { signal } = deadline;
    const startedAt = clock.now();
    const outage = createOutage(deps, longestMs);
    for (;;) {
        signal.throwIfAborted();
        try {
            return ofCommit(await (0,limited/* orAborted */.H)(backend.results(ref, signal), signal), target, ref);
        }
        catch (thrown) {
            signal.throwIfAborted();
            const error = (0,errors/* toScangateError */.KK)(thrown);
            if (!error.transient && error.code !== 'SCAN_NOT_FOUND')
                throw error;
            const elapsed = clock.now() - startedAt;
            const wait = Math.max(scheduledWait(elapsed, random()), outage.failed(error));
            if (elapsed + wait > longestMs || wait > deadline.left())
                throw unreachable(error, elapsed);
            logger.debug((0,core_text/* line */.n8) `no results yet: ${error.message}`);
            await clock.sleep(wait, signal);
        }
    }
}
function ofCommit(results, target, ref) {
    const { sha } = results;
    if (sha === undefined || target.sha === undefined || sha.toLowerCase() === target.sha)
        return results;
    throw new errors/* ScangateError */.fm('RESULTS_STALE', `scan ${ref.id} is of commit ${sha}, but ${target.sha} was asked for`, { hint: 'Results of another commit are never judged; run again.' });
}

// EXTERNAL MODULE: ./build/core/cancellation.js
var cancellation = __webpack_require__(30359);
// EXTERNAL MODULE: ./build/core/gate/rules.js
var rules = __webpack_require__(37723);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(44077);
// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(69058);
;// CONCATENATED MODULE: ./build/core/run/conclude.js





/** The result of a run that has learned so much. */
function conclude({ tool, backend, clock }, request, progress) {
    const { failure, verdict, results } = progress;
    const { path: _, ...target } = request.order.target;
    const outcome = outcomeOf(progress);
    const cancelledBy = failure instanceof cancellation/* Cancellation */.m ? failure.signal : undefined;
    const findings = results?.findings ?? [];
    return {
        tool,
        outcome,
        exitCode: (0,core_outcome/* exitCodeOf */.FO)(outcome, request.policies, cancelledBy),
        backend: backend.id,
        target,
        ...(progress.scan ? { scan: progress.scan } : {}),
        startedAt: progress.startedAt.toISOString(),
        finishedAt: clock.date().toISOString(),
        failOn: request.gate.rules.map(rules/* formatRule */.U),
        ...(verdict ? { verdict } : {}),
        ...(failure ? { failure: toFailure(failure) } : {}),
        checks: results?.checks ?? [],
        counts: (0,severity/* countBySeverity */.Ot)(findings),
        findings,
        ...(results?.ignored?.length ? { ignored: results.ignored } : {}),
        ...(results?.sbom ? { sbom: results.sbom } : {}),
        ...(results?.notices?.length ? { notices: results.notices } : {}),
        ...(results?.grading ? { grading: results.grading } : {}),
        reports: [],
    };
}
/** A broken gate is certain, even when the reports could not be kept. */
function outcomeOf({ verdict, failure, left }) {
    if (verdict?.gate === 'broken')
        return 'failed';
    if (failure)
        return failure.outcome;
    if (left)
        return 'started';
    return verdict?.gate === 'held' ? 'passed' : 'inconclusive';
}
function toFailure(error) {
    return {
        code: error.code,
        message: error.message,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
        ...(error instanceof errors/* InputError */.dz ? { problems: error.problems } : {}),
    };
}

// EXTERNAL MODULE: ./build/core/run/decide.js + 2 modules
var decide = __webpack_require__(2257);
;// CONCATENATED MODULE: ./build/core/run/leave.js


/**
 * Leaves a scan that nobody waits for any more: stops it where it was cancelled or took too long, else lets it go on.
 * Gives the failure with the way back to a scan that was let go on; what nobody can take up is `scangate cancel`'s.
 */
async function leaveScan(deps, { order, waiting }, record, failure, withinMs) {
    const { current } = record;
    const late = failure.code === 'DEADLINE_PASSED';
    if (current === undefined)
        return late ? neverStarted(failure) : failure;
    // An outage may hide the results of a scan that has ended.
    if (current.phase === 'ended')
        return failure.code === 'BACKEND_UNREACHABLE' ? withWayBack(deps, failure, record) : failure;
    if (failure.code === 'CANCELLED' || (late && waiting.cancelOnTimeout)) {
        const stopped = await (0,stop/* stopScan */.uo)(deps, order, current.scan, withinMs);
        if (stopped === 'stopped')
            await record.ended();
        return failure;
    }
    if (current.scan === undefined) {
        if (!late && !mayHaveStarted(failure))
            await record.ended();
        return failure;
    }
    if (failure.code === 'SCAN_NOT_FOUND' || (!late && !deps.backend.attach))
        return failure;
    await record.left();
    return withWayBack(deps, failure, record);
}
/** The time was up before anything was asked to scan: to say that the scan took too long would be untrue. */
function neverStarted(failure) {
    return new errors/* ScangateError */.fm(failure.code, 'the backend did not answer in time, so no scan was started', {
        cause: failure,
        hint: "Check that it is up and that this machine may reach it, or give it longer with 'timeout'.",
    });
}
function mayHaveStarted({ code, mayHaveRun }) {
    return mayHaveRun || code === 'START_UNCERTAIN';
}
function withWayBack({ backend }, failure, { current }) {
    if (!backend.attach)
        return failure;
    const way = `'scangate scan --backend ${backend.id} --scan-id ${current?.scan?.id}' takes the scan up again.`;
    return new errors/* ScangateError */.fm(failure.code, failure.message, {
        cause: failure,
        hint: failure.hint === undefined ? way : `${failure.hint} ${way}`,
    });
}
/** Gives the milliseconds that stopping may still take, counted from when the run was told to end. */
function stopTime(clock, signal) {
    let abortedAt;
    signal.addEventListener('abort', () => {
        abortedAt = clock.now();
    });
    return () => stop/* stopBudgetMs */.En - (clock.now() - (abortedAt ?? clock.now()));
}

;// CONCATENATED MODULE: ./build/core/run/scan-record.js


/** A backend whose work ends with this process leaves nothing behind, so nothing is kept for it. */
function createScanRecord({ backend, state, logger }, identity) {
    const outlives = backend.attach !== undefined || backend.find !== undefined || backend.cancel !== undefined;
    let current;
    const keep = async ({ phase, scan }) => {
        current = { ...identity, backend: backend.id, phase, ...(scan ? { scan } : {}) };
        if (outlives)
            await state.write(current);
    };
    const keepOrWarn = (phase, scan = current?.scan) => keep(scan ? { phase, scan } : { phase }).catch((thrown) => logger.warn((0,core_text/* line */.n8) `the state of the scan was not kept: ${(0,errors/* toScangateError */.KK)(thrown).message}`));
    return {
        get current() {
            return current;
        },
        starting: () => keep({ phase: 'starting' }),
        started: (scan) => keepOrWarn('started', scan),
        left: () => keepOrWarn('left'),
        ended: () => keepOrWarn('ended'),
    };
}

;// CONCATENATED MODULE: ./build/core/run-scan.js











/**
 * The whole job: start, wait, collect, judge, write the reports, publish. It always resolves: a red gate, a failed
 * scan and bad credentials are results, each with its outcome.
 */
async function runScan(deps, request, signal) {
    const progress = { startedAt: deps.clock.date() };
    try {
        await deps.reports.prepare();
        progress.prepared = true;
        await withDeadline(deps.clock, request.waiting.limit, signal, (deadline) => run_scan_scan(deps, request, progress, deadline));
    }
    catch (thrown) {
        progress.failure = (0,errors/* toScangateError */.KK)(thrown);
        for (const row of progress.failure.trace)
            deps.logger.debug((0,core_text/* message */.iU)(row));
    }
    const result = await writeReports(deps, request, progress);
    try {
        await deps.platform.publish(result);
    }
    catch (thrown) {
        deps.logger.warn((0,core_text/* line */.n8) `the result could not be shown: ${(0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown))}`);
    }
    return result;
}
async function run_scan_scan(deps, request, progress, deadline) {
    const { order, waiting } = request;
    const record = createScanRecord(deps, {
        key: order.key,
        ...(request.nonce ? { nonce: request.nonce } : {}),
    });
    const stopBy = stopTime(deps.clock, deadline.signal);
    try {
        const started = await begin(deps, request, record, deadline);
        progress.scan = started.ref;
        deadline.signal.throwIfAborted();
        if (!waiting.wait) {
            progress.left = true;
            return await record.left();
        }
        await waitForCompletion(deps, started, deadline, waiting.pollIntervalMs, record);
        const results = await collect(deps, started.ref, order.target, deadline);
        progress.results = (0,decide/* decide */.L)(results, request.decisions ?? { ignore: [] }, deps.clock.date());
        progress.verdict = (0,evaluate/* evaluate */._)(progress.results, request.gate);
        if (deps.supplement)
            progress.results = await deps.supplement(progress.results, deadline.signal);
    }
    catch (thrown) {
        const { scan: known } = record.current ?? {};
        if (known)
            progress.scan ??= known;
        throw await leaveScan(deps, request, record, (0,errors/* toScangateError */.KK)(thrown), stopBy());
    }
}
async function waitForCompletion(deps, started, deadline, intervalMs, record) {
    const { state, detail } = await poll(deps, started, deadline, intervalMs);
    await record.ended();
    if (state === 'completed')
        return;
    throw new errors/* ScangateError */.fm('SCAN_FAILED', `the scan ended as '${state}'${detail ? `: ${detail}` : ''}`, {
        hint: 'Nothing can be said about the code; look at the scan, then run again.',
    });
}
async function writeReports(deps, request, progress) {
    const result = conclude(deps, request, progress);
    if (!progress.prepared)
        return result;
    try {
        return { ...result, reports: await deps.reports.write(result, progress.results?.nativeReports ?? []) };
    }
    catch (thrown) {
        const { message: text, hint } = (0,errors/* toScangateError */.KK)(thrown);
        deps.logger.warn((0,core_text/* line */.n8) `the reports are lost: ${(0,core_text/* message */.iU)(text)}`);
        progress.failure ??= new errors/* ScangateError */.fm('REPORTS_LOST', text, { hint, cause: thrown });
        return conclude(deps, request, progress);
    }
}

// EXTERNAL MODULE: ./build/reports/report-folder.js + 5 modules
var report_folder = __webpack_require__(50986);
// EXTERNAL MODULE: ./build/reports/state-file.js
var state_file = __webpack_require__(8172);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/cli/cancel-on-signals.js
var cancel_on_signals = __webpack_require__(18377);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(23627);
// EXTERNAL MODULE: ./build/git/repository.js
var git_repository = __webpack_require__(85799);
// EXTERNAL MODULE: ./build/reports/native-check.js
var native_check = __webpack_require__(12820);
;// CONCATENATED MODULE: ./build/cli/checkout-sbom.js




const bomKinds = ['cyclonedx', 'spdx'];
/**
 * Reads the bill of materials from the checkout where one is asked for and the backend delivers none, and says so. The
 * checkout must be of the code that was scanned.
 */
function createSupplement(settings, { kinds, notices }, logger) {
    return async (results, signal) => {
        const isElsewhere = settings.backend !== 'local';
        const found = isElsewhere && !results.ofOtherCode && lacksBom(results, kinds)
            ? await readCheckout(settings, logger, signal)
            : undefined;
        const added = [...notices, ...(found?.notices ?? [])];
        return {
            ...results,
            ...(found ? { sbom: found.sbom } : {}),
            ...(added.length > 0 ? { notices: [...(results.notices ?? []), ...added] } : {}),
        };
    };
}
function lacksBom({ sbom, nativeReports }, kinds) {
    const isDelivered = (kind) => nativeReports.some((report) => report.kind === kind && (0,native_check/* whyNotOfKind */.X)(report) === undefined);
    return sbom === undefined && bomKinds.some((kind) => kinds.includes(kind) && !isDelivered(kind));
}
/** Undefined where there is nothing to read, or nothing that can be read: a report is no reason to end a run. */
async function readCheckout(settings, logger, signal) {
    try {
        if (!(await isOfScannedCode(settings)))
            return undefined;
        logger.progress((0,core_text/* line */.n8) `reading lockfiles`);
        const [{ openCheckout }, { readSbom }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(1330), __webpack_require__.e(4519)]).then(__webpack_require__.bind(__webpack_require__, 31330)),
            __webpack_require__.e(/* import() */ 2836).then(__webpack_require__.bind(__webpack_require__, 22836)),
        ]);
        const own = { exclude: [], ownReports: settings['report-dir'] };
        const { sbom, check } = await readSbom(await openCheckout(settings.path, own, signal), signal);
        if (sbom.projects.length + sbom.components.length === 0)
            return undefined;
        const who = `The bill of materials was read from the checkout by Scangate, not by ${settings.backend}.`;
        const missing = `It is not complete: ${(0,words/* someOf */.yU)(check.reasons, 3, '; ')}`;
        return { sbom, notices: check.state === 'complete' ? [who] : [who, missing] };
    }
    catch (thrown) {
        signal.throwIfAborted();
        logger.warn((0,core_text/* line */.n8) `no bill of materials: the checkout cannot be read: ${(0,core_text/* message */.iU)(describe(thrown))}`);
        return undefined;
    }
}
function describe(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** A repository or commit that the user named may be another one than that of the folder. */
async function isOfScannedCode({ path, repository, sha }) {
    if (repository === undefined && sha === undefined)
        return true;
    const git = await (0,git_repository/* readRepository */.N)(path);
    const isSameCode = repository === undefined || fullName(repository) === fullName(git?.origin);
    return isSameCode && (sha === undefined || sha === git?.head.sha);
}
/** `acme/shop` of any address of it. */
function fullName(repository) {
    return repository
        ?.replace(/\.git$|\/+$/g, '')
        .split(/[/:]/)
        .slice(-2)
        .join('/')
        .toLowerCase();
}

// EXTERNAL MODULE: ./build/cli/decisions.js + 1 modules
var cli_decisions = __webpack_require__(27957);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/run/scan-key.js

/**
 * SHA-256 over the identity, each part preceded by its length; a nonce makes the key that of one run alone. The order
 * in which options were written does not matter.
 */
function scanKeyOf(identity, nonce) {
    const { platform, job, code, folder, backend, address, options } = identity;
    const { repository, ref, sha } = code;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const parts = [platform, job, repository, ref, sha, folder, backend, address, canonical(options), nonce];
    for (const part of parts)
        hash.update(part === undefined ? '-;' : `${Buffer.byteLength(part)}:${part};`);
    return hash.digest('hex');
}
function canonical(value) {
    return JSON.stringify(value, (_key, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}

;// CONCATENATED MODULE: ./build/cli/order.js


/**
 * An earlier scan is known to be of the same code, and this run's to take up and to stop, only where an attempt at the
 * same CI job has started it for a known commit. A scan that is taken up by its id was ordered by somebody else, so it
 * is never kept as that of this order.
 */
function orderOf(settings, place) {
    const { target, job } = place;
    const again = target.sha !== undefined && job.id !== undefined && settings['scan-id'] === undefined;
    if (settings['reuse-scan'] === 'auto' && again)
        return { order: { target, key: keyOf(settings, place) }, reuse: true };
    const nonce = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    return { order: { target, key: keyOf(settings, place, nonce) }, reuse: false, nonce };
}
/** The key of an order with these settings, and with this nonce if it had one. */
function keyOf(settings, { target, job, folder }, nonce) {
    const { path: _, ...code } = target;
    const { backend, options = {}, 'base-url': url } = settings;
    const { platform, id } = job;
    return scanKeyOf({
        platform,
        ...(id === undefined ? {} : { job: id }),
        code,
        folder,
        backend,
        ...(url === undefined ? {} : { address: `${url.origin}${url.pathname}` }),
        options,
    }, nonce);
}

;// CONCATENATED MODULE: ./build/cli/render-options.js

/** What the reports depend on beside the result. */
function renderOptionsOf({ reports, 'pdf-font': pdfFont }, { env, collectGarbage }) {
    const date = sourceDate(env);
    return {
        kinds: reports,
        collectGarbage,
        ...(date === undefined ? {} : { date }),
        ...(pdfFont === undefined ? {} : { pdfFont }),
    };
}
/** Seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch/). */
function sourceDate({ SOURCE_DATE_EPOCH: text = '' }) {
    if (text === '')
        return undefined;
    const date = new Date(Number(text) * 1_000);
    if (/^\d{1,12}$/.test(text) && date.getUTCFullYear() < 10_000)
        return date;
    throw new errors/* InputError */.dz([
        {
            input: 'SOURCE_DATE_EPOCH',
            message: `'${text}' is not a number of seconds since 1970`,
            hint: 'Set it as in SOURCE_DATE_EPOCH=$(git log -1 --format=%ct), or unset it.',
        },
    ]);
}

;// CONCATENATED MODULE: ./build/cli/wanted-reports.js
/** Leaves out what makes no sense for what the backend scans. */
function wantedReports(asked, { senseless }) {
    const without = asked.filter((kind) => senseless?.kinds.includes(kind));
    if (!senseless || without.length === 0)
        return { kinds: asked, notices: [] };
    return {
        kinds: asked.filter((kind) => !without.includes(kind)),
        notices: [`No report of kind ${without.join(', ')} is written: ${senseless.reason.replace(/\.$/, '')}.`],
    };
}

// EXTERNAL MODULE: ./build/cli/with-backend.js + 1 modules
var with_backend = __webpack_require__(1729);
;// CONCATENATED MODULE: ./build/cli/run-job.js














/**
 * Scans as the settings say, writes the reports and shows the result. What is wrong before anything was started (a
 * baseline that cannot be read, say) rejects; everything after that is a result.
 */
async function runJob(deps, settings, place) {
    const { host, redactor, logger, loadBackend } = deps;
    const decisions = await (0,cli_decisions/* readDecisions */.u)(settings, settings.backend, host.cwd);
    const signal = (0,cancel_on_signals/* cancelOnSignals */.d)(host);
    const folder = { dir: settings['report-dir'], shownAs: (0,load/* showPath */.P)(settings['report-dir'], host.cwd) };
    const { clock, random } = host;
    const wanted = wantedReports(settings.reports, await loadBackend(settings.backend));
    for (const notice of wanted.notices)
        logger.info((0,core_text/* message */.iU)(notice));
    return (0,with_backend/* withBackend */.J)(deps, settings, loadBackend, async (backend) => {
        const { order, reuse, nonce } = orderOf(settings, place);
        const state = (0,state_file/* createStateFile */.Oi)(folder);
        return runScan({
            tool: { name: 'Scangate', version: version/* version */.r },
            backend,
            platform: deps.platform,
            reports: (0,report_folder/* createReportFolder */.h)({
                ...folder,
                ...renderOptionsOf(settings, host),
                kinds: wanted.kinds,
                mergeSbom: settings['merge-sbom'],
                redactor,
                logger,
                roots: [host.cwd, settings.path],
            }),
            state: deps.keepState?.(state) ?? state,
            supplement: createSupplement(settings, wanted, logger),
            clock,
            logger,
            random,
        }, {
            order,
            ...(nonce === undefined ? {} : { nonce }),
            waiting: { ...waitingOf(settings, place.job), reuse },
            gate: {
                rules: settings['fail-on'],
                unknownSeverity: settings['unknown-severity'],
                require: settings.require,
            },
            decisions,
            policies: { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] },
        }, signal);
    });
}
function waitingOf(settings, job) {
    const { 'poll-interval': pollIntervalMs, 'scan-id': scanId } = settings;
    return {
        limit: timeLimit(settings.timeout, job.leftMs),
        ...(pollIntervalMs === undefined ? {} : { pollIntervalMs }),
        wait: settings.wait,
        ...(scanId === undefined ? {} : { scanId }),
        cancelOnTimeout: settings['cancel-on-timeout'],
    };
}

// EXTERNAL MODULE: ./build/cli/target.js
var target = __webpack_require__(5768);
// EXTERNAL MODULE: ./build/config/resolve.js
var resolve = __webpack_require__(22635);
// EXTERNAL MODULE: ./build/platforms/terminal/index.js + 2 modules
var terminal = __webpack_require__(6634);
// EXTERNAL MODULE: ./build/github/announce.js
var announce = __webpack_require__(13495);
// EXTERNAL MODULE: ./build/backends/vendor-environment.js
var vendor_environment = __webpack_require__(1072);
// EXTERNAL MODULE: ./build/config/inputs.js + 1 modules
var inputs = __webpack_require__(61653);
;// CONCATENATED MODULE: ./build/github/credentials.js


/** Why a job without credentials is skipped; undefined where it has some, needs none, or shall fail. */
async function whySkipped(settings, { withheld }, loadBackend) {
    const { backend, 'on-missing-credentials': policy } = settings;
    if (backend === undefined || policy === 'fail' || (policy !== 'skip' && withheld === undefined))
        return undefined;
    const { connection } = await loadBackend(backend);
    const isSet = vendor_environment/* connectionInputs */.e.some((name) => (0,inputs/* definitionOf */.Fg)(name).secret && settings[name] !== undefined);
    if (isSet || connection === undefined || connection.credentials.length === 0)
        return undefined;
    return {
        code: 'CREDENTIALS_WITHHELD',
        message: `the credentials of backend ${backend} are missing${withheld === undefined ? '' : `: ${reasons[withheld]}`}`,
        hint: withheld === undefined ? policyHint : hints[withheld],
    };
}
const reasons = {
    fork: 'GitHub withholds secrets from pull requests of forks',
    dependabot: 'GitHub withholds the secrets of Actions from runs that Dependabot starts',
};
const policyHint = "Set them, or set 'on-missing-credentials' to 'fail'.";
const hints = {
    fork: 'Scan it after the merge, or run a backend that needs none, such as local.',
    dependabot: 'Add the secrets to those of Dependabot (Settings, Secrets and variables, Dependabot).',
};
/** The registry for a run that is skipped: what else is wrong with its inputs still counts. */
function withoutConnection(loadBackend) {
    return async (id) => {
        const { connection: _, ...rest } = await loadBackend(id);
        return rest;
    };
}

// EXTERNAL MODULE: ./build/github/no-scan.js
var no_scan = __webpack_require__(20005);
// EXTERNAL MODULE: ./build/github/outputs.js + 1 modules
var outputs = __webpack_require__(16574);
// EXTERNAL MODULE: ./build/github/place.js + 1 modules
var github_place = __webpack_require__(9589);
// EXTERNAL MODULE: ./build/github/result-file.js
var result_file = __webpack_require__(93484);
// EXTERNAL MODULE: ./build/github/settings.js + 1 modules
var github_settings = __webpack_require__(20219);
// EXTERNAL MODULE: ./build/github/step.js + 9 modules
var github_step = __webpack_require__(12880);
// EXTERNAL MODULE: ./build/github/step-state.js
var step_state = __webpack_require__(80614);
;// CONCATENATED MODULE: ./build/github/scan.js


















/** The scan step: starts, waits, collects, judges, and leaves a result and outputs whatever happens. */
async function scan_scan(host, loadBackend = backends/* loadBackend */.D) {
    const step = await (0,github_step/* openStep */.b)(host);
    let skipped;
    const read = await (0,github_settings/* loadStepSettings */.i)(step, async (resolution) => {
        const found = (0,resolve/* settingsOf */.f)(resolution);
        skipped = await whySkipped(found, step.context, loadBackend);
        return [
            ...(found.path === undefined ? [] : await (0,target/* checkPath */.C)(found.path, (0,load/* showPath */.P)(found.path, host.cwd))),
            ...(await (0,check_settings/* checkScanSettings */.B)(resolution, skipped ? withoutConnection(loadBackend) : loadBackend)),
        ];
    });
    const { settings } = read;
    const result = await resultOf(step, read, skipped, loadBackend);
    const isWritten = result.reports.some(({ kind }) => kind === 'json');
    const resultFile = isWritten
        ? `${settings['report-dir']}/scangate.json`
        : await (0,result_file/* leaveResult */.B)(step, settings, result);
    (0,outputs/* setOutputs */.n)(step, 'scan', (0,outputs/* valuesOf */.s)(result, {
        reportDir: (0,load/* showPath */.P)(settings['report-dir'], host.cwd),
        resultFile: (0,load/* showPath */.P)(resultFile, host.cwd),
    }));
    const exitCode = exitCodeOf(result, settings);
    if (exitCode !== 0 || result.failure?.problems)
        (0,announce/* announce */.i)(step, result);
    return exitCode;
}
async function resultOf(step, read, skipped, loadBackend) {
    const { logger, commands } = step;
    const { settings, problems } = read;
    if (problems.length > 0)
        return (0,no_scan/* resultWithoutScan */.f)(step, read, 'misconfigured', (0,no_scan/* failureOf */.g)(new errors/* InputError */.dz(problems)));
    if (skipped) {
        logger.warn((0,core_text/* line */.n8) `Skipped, nothing was scanned: ${(0,core_text/* message */.iU)(`${skipped.message}. ${skipped.hint ?? ''}`)}`);
        return (0,no_scan/* resultWithoutScan */.f)(step, read, 'skipped', skipped);
    }
    const { notTaken = [] } = read.resolution;
    if (notTaken.length > 0)
        logger.warn((0,core_text/* line */.n8) `${notTaken.join(', ')} of the config file count for nothing here: a fork wrote it; inputs of the step do count`);
    try {
        const place = await (0,github_place/* stepPlace */.q)(step, settings);
        commands.group((0,core_text/* line */.n8) `Scan with backend ${settings.backend}`);
        const platform = logPlatform(step, settings);
        return await runJob({ ...step, loadBackend, platform, keepState: (0,step_state/* keepInStep */.T)(step) }, settings, place);
    }
    catch (thrown) {
        const error = (0,errors/* toScangateError */.KK)(thrown);
        commands.endGroup();
        for (const row of error.trace)
            logger.debug((0,core_text/* message */.iU)(row));
        return (0,no_scan/* resultWithoutScan */.f)(step, read, error.outcome, (0,no_scan/* failureOf */.g)(error));
    }
}
/** The log shows the result after what was done, which is folded. */
function logPlatform({ host, redactor, commands, context }, settings) {
    const shown = (0,terminal/* createTerminalPlatform */.K)({
        output: host.stdout,
        redactor,
        verbosity: context.debug ? 'verbose' : 'normal',
        place: (0,load/* showPath */.P)(settings.path, host.cwd),
        logger: { endProgress: () => undefined },
    });
    return {
        id: 'github',
        async publish(result) {
            commands.endGroup();
            await shown.publish(result);
        },
    };
}
const withoutVerdict = ['misconfigured', 'inconclusive', 'timed-out'];
/** The step fails where nothing was found out; a broken gate is for the gate step to say. */
function exitCodeOf({ outcome, exitCode }, settings) {
    if (outcome === 'cancelled')
        return exitCode;
    return withoutVerdict.includes(outcome) && settings['fail-without-verdict'] ? exitCode : 0;
}


/***/ }),

/***/ 6634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ createTerminalPlatform)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/platforms/terminal/styled-line.js

const formats = {
    bold: 'bold',
    dim: 'dim',
    good: 'green',
    bad: 'red',
    warning: 'yellow',
    critical: ['bold', 'red'],
    high: 'red',
    medium: 'yellow',
    low: 'cyan',
    info: 'dim',
    unknown: 'magenta',
};
/** The line as text, with colours where the output can show them. */
function paint(spans, colour) {
    return spans
        .map(({ text, style }) => colour && style
        ? (0,external_node_util_.styleText)(formats[style], text.toString(), { validateStream: false })
        : text.toString())
        .join('')
        .trimEnd();
}

// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/grade.js
var grade = __webpack_require__(16761);
// EXTERNAL MODULE: ./build/core/model/finding.js
var model_finding = __webpack_require__(76889);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(44077);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/platforms/terminal/summary.js






const shownFindings = 10;
const shownReasons = 5;
const shownNotices = 5;
/** The result for a person at a terminal: what was scanned, what was found, what decided, where to look, what to do. */
function summarise(result, { place, all }) {
    const { notices, next } = (0,explain/* explain */.W)(result);
    return [
        header(result, place),
        ...section(result.checks.flatMap(checkLines)),
        ...section(noticeLines(notices)),
        ...section(result.checks.length > 0 ? [countsLine(result)] : []),
        ...section(findingLines(result, all ? Number.POSITIVE_INFINITY : shownFindings)),
        [],
        ...verdictOnly(result),
        ...section(result.reports.map((report, index) => labelled(index === 0 ? 'Reports' : '', (0,core_text/* line */.n8) `${report.path}`))),
        ...section(next.map((sentence, index) => labelled(index === 0 ? 'Next' : '', (0,core_text/* line */.n8) `${sentence}`))),
    ];
}
/** The verdict alone, for `--quiet`. */
function verdictOnly(result) {
    const { headline, reasons } = (0,explain/* explain */.W)(result);
    return [
        [{ text: (0,core_text/* line */.n8) `${headline}`, style: styleOf[result.outcome] }],
        ...reasons.map((reason) => [{ text: (0,core_text/* line */.n8) `  ${reason}` }]),
    ];
}
const styleOf = {
    passed: 'good',
    failed: 'bad',
    misconfigured: 'bad',
    inconclusive: 'warning',
    'timed-out': 'warning',
    cancelled: 'warning',
    skipped: 'warning',
    started: 'warning',
};
function section(lines) {
    return lines.length === 0 ? [] : [[], ...lines];
}
function header({ tool, backend, target }, place) {
    const where = [
        place,
        ...(target.repository ? [target.repository] : []),
        ...(target.ref ? [target.ref] : []),
        ...(target.sha ? [target.sha.slice(0, 12)] : []),
    ];
    return [
        { text: (0,core_text/* line */.n8) `${tool.name} ${tool.version}`, style: 'bold' },
        { text: (0,core_text/* line */.n8) ` · ${backend}`, style: 'dim' },
        ...where.map((part) => ({ text: (0,core_text/* line */.n8) ` · ${part}`, style: 'dim' })),
    ];
}
const marks = { complete: (0,core_text/* line */.n8) `ok`, incomplete: (0,core_text/* line */.n8) `!!`, 'not-checked': (0,core_text/* line */.n8) `!!` };
/** The check with what it covered, then why it is not complete. */
function checkLines({ name, state, scope, reasons }) {
    const style = state === 'complete' ? 'good' : 'warning';
    const head = [{ text: pad(marks[state], 4), style }, { text: pad((0,core_text/* line */.n8) `${name}`, 17) }];
    if (state === 'complete')
        return [[...head, { text: (0,core_text/* message */.iU)(scope) }]];
    const word = state === 'incomplete' ? (0,core_text/* line */.n8) `only in part: ${(0,core_text/* message */.iU)(scope)}` : (0,core_text/* line */.n8) `NOT checked`;
    const shown = reasons.slice(0, shownReasons).map((reason) => (0,core_text/* message */.iU)(reason));
    const rest = reasons.length - shown.length;
    const more = rest > 0 ? [(0,core_text/* line */.n8) `and ${(0,explain/* countOf */.p)(rest, (0,core_text/* say */.cv) `more reason`, (0,core_text/* say */.cv) `more reasons`)}; see the reports`] : [];
    const list = [...shown, ...more].map((text) => [{ text: (0,core_text/* line */.n8) `${' '.repeat(21)}- ${text}`, style }]);
    return [[...head, { text: word, style }], ...list];
}
function noticeLines(notices) {
    const shown = notices.slice(0, shownNotices).map((notice) => (0,core_text/* line */.n8) `${notice}`);
    const rest = notices.length - shown.length;
    const more = rest > 0 ? [(0,core_text/* line */.n8) `and ${(0,explain/* countOf */.p)(rest, (0,core_text/* say */.cv) `more note`, (0,core_text/* say */.cv) `more notes`)}; see the reports`] : [];
    return [...shown, ...more].map((text, index) => labelled(index === 0 ? 'Note' : '', text));
}
function countsLine({ counts, findings, grading }) {
    const { failed, warned } = (0,grade/* countByGrade */.E)(counts);
    const parts = grading === 'pass-fail'
        ? [
            [failed, (0,core_text/* line */.n8) `failed`, 'high'],
            [warned, (0,core_text/* line */.n8) `warned`, 'medium'],
        ]
        : severity/* severities */.gO.map((severity) => [counts[severity], (0,core_text/* line */.n8) `${severity}`, severity]);
    const spans = parts.map(([count, word, style]) => ({ text: (0,core_text/* line */.n8) `${count} ${word}   `, style: count > 0 ? style : 'dim' }));
    return [...spans, { text: (0,core_text/* line */.n8) `${(0,explain/* countOf */.p)(findings.length, (0,core_text/* say */.cv) `finding`, (0,core_text/* say */.cv) `findings`)}`, style: 'bold' }];
}
function findingLines({ findings, grading }, limit) {
    const shown = (0,worst_first/* worstFirst */.m)(findings, limit);
    const lines = shown.flatMap((finding) => [
        [
            { text: pad((0,core_text/* line */.n8) `${wordFor(finding, grading)}`, 10), style: finding.severity },
            { text: (0,core_text/* line */.n8) `${finding.ruleId}`, style: 'bold' },
            { text: (0,core_text/* line */.n8) `  ${what(finding)}` },
        ],
        [{ text: (0,core_text/* line */.n8) `          ${finding.title}`, style: 'dim' }],
    ]);
    const rest = findings.length - shown.length;
    return rest > 0
        ? [
            ...lines,
            [
                {
                    text: (0,core_text/* line */.n8) `          … and ${(0,explain/* countOf */.p)(rest, (0,core_text/* say */.cv) `more finding`, (0,core_text/* say */.cv) `more findings`)}; see the reports`,
                    style: 'dim',
                },
            ],
        ]
        : lines;
}
/** A severity is what Scangate makes of a scanner that has none, so its own word is shown. */
function wordFor({ severity }, grading) {
    return grading === 'pass-fail' ? (0,grade/* gradeOf */.V)(severity) : severity;
}
function what(finding) {
    const { component, fixVersions, locations } = finding;
    const [location] = locations;
    const place = location ? (0,core_text/* line */.n8) `${placeOf(location)}` : (0,core_text/* line */.n8) ``;
    if (!component)
        return place;
    const [fix] = fixVersions;
    const unfixed = (0,model_finding/* isVulnerability */.Z4)(finding) ? (0,core_text/* line */.n8) ` (no fix known)` : (0,core_text/* line */.n8) ``;
    const upgrade = fix === undefined ? unfixed : (0,core_text/* line */.n8) ` (fixed in ${fix})`;
    return (0,core_text/* line */.n8) `${component.name} ${component.version}${upgrade}  ${place}`;
}
function placeOf({ path, startLine }) {
    return startLine === undefined ? (0,core_text/* line */.n8) `${path}` : (0,core_text/* line */.n8) `${path}:${startLine}`;
}
function labelled(label, text) {
    return [{ text: pad((0,core_text/* line */.n8) `${label}`, 9), style: 'bold' }, { text }];
}
function pad(text, width) {
    return (0,core_text/* line */.n8) `${text}${' '.repeat(Math.max(0, width - text.toString().length))}`;
}

;// CONCATENATED MODULE: ./build/platforms/terminal/index.js


/** A plain shell: the result is printed. */
function createTerminalPlatform({ output, redactor, verbosity, place, logger, }) {
    return {
        id: 'terminal',
        async publish(result) {
            logger.endProgress();
            const lines = verbosity === 'quiet'
                ? verdictOnly(result)
                : summarise(result, { place, all: verbosity === 'verbose' });
            for (const spans of lines)
                output.write(`${redactor.redact(paint(spans, output.colour))}\n`);
        },
    };
}


/***/ })

};
