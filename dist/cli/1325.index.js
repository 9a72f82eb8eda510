export const id = 1325;
export const ids = [1325];
export const modules = {

/***/ 1325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(5235);
// EXTERNAL MODULE: ./build/job/check-settings.js + 1 modules
var check_settings = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
;// CONCATENATED MODULE: ./build/job/in-terms-of-inputs.js

/** A problem in terms of a template: what its hint calls a flag is an input there. As it is where no template is used. */
function inTermsOfInputs(problem, templates) {
    const template = templates.find(({ read }) => inputs/* inputNames */.vj.some((name) => read(name) !== undefined));
    if (template === undefined || problem.hint === undefined)
        return problem;
    const hint = problem.hint.replace(/--([a-z][a-z-]*)/g, (flag, word) => {
        const name = inputs/* inputNames */.vj.find((candidate) => candidate === word);
        return name === undefined ? flag : template.spell(name);
    });
    return { ...problem, hint };
}

// EXTERNAL MODULE: ./build/job/run-job.js + 17 modules
var run_job = __webpack_require__(5944);
// EXTERNAL MODULE: ./build/job/target.js
var target = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/cli/output.js + 2 modules
var output = __webpack_require__(9240);
// EXTERNAL MODULE: ./build/cli/session.js + 1 modules
var cli_session = __webpack_require__(8445);
;// CONCATENATED MODULE: ./build/cli/commands/scan.js







/** `scangate scan [path]`: the whole job in one process. */
async function scanCommand(host, command, loadBackend) {
    const session = await (0,cli_session/* openSession */.fA)(host, command, 1);
    const [typed] = session.commandLine.operands;
    if (session.ci)
        return scanInCi(session, session.ci, typed, loadBackend);
    const { settings } = await (0,cli_session/* loadSessionSettings */.un)(session, typed, async (resolution) => {
        const path = resolution.inputs.get('path')?.value;
        return [
            ...(typeof path === 'string' ? await (0,target/* checkPath */.C)(path, typed) : []),
            ...(await (0,check_settings/* checkScanSettings */.B)(resolution, loadBackend)),
        ];
    });
    const platform = (0,output/* createOutput */.q)(session, (0,load/* showPath */.P)(settings.path, host.cwd));
    const place = await (0,cli_session/* sessionPlace */.ql)(session, settings);
    const { exitCode } = await (0,run_job/* runJob */.b)({ ...session, platform, loadBackend }, settings, place);
    return exitCode;
}
async function scanInCi(session, ci, typed, loadBackend) {
    const { runInCi } = await __webpack_require__.e(/* import() */ 9992).then(__webpack_require__.bind(__webpack_require__, 9992));
    const { host } = session;
    const { exitCode } = await runInCi({
        host,
        ci,
        sources: [(0,cli_session/* commandLineSource */.PP)(session, typed)],
        loadBackend,
        show: (settings) => (0,output/* createOutput */.q)(session, (0,load/* showPath */.P)(settings.path, host.cwd)),
        reword: (problem) => inTermsOfInputs(problem, ci.inputs),
    });
    return exitCode;
}


/***/ }),

/***/ 8186:
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

/***/ 310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuseMoreThan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);


/** Throws `RESULTS_TOO_LARGE` where a scan has more of something than is read: what is judged is all of it or nothing. */
function refuseMoreThan(most, count, what) {
    if (count <= most)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm('RESULTS_TOO_LARGE', `the scan has ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(count)} ${what}, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(most)} can be judged at once`, { hint: 'Scan it in parts: fewer folders or projects in one scan.' });
}


/***/ }),

/***/ 2740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _core_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(359);

/** A signal that is aborted, with a `Cancellation`, when the process is asked to end. */
function cancelOnSignals(host) {
    const controller = new AbortController();
    host.onSignal((signal) => controller.abort(new _core_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancellation */ .m(signal)));
    return controller.signal;
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(5235);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/gate/evaluate.js
var evaluate = __webpack_require__(1753);
// EXTERNAL MODULE: ./build/core/model/scan.js
var scan = __webpack_require__(6711);
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
var limited = __webpack_require__(7296);
// EXTERNAL MODULE: ./build/core/backoff.js
var backoff = __webpack_require__(8186);
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

// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
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
    // Once nothing is left, an answer at once may not keep the timer of the deadline from going off.
    if (ms <= 0)
        await clock.sleep(0, signal);
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
var usable_scan = __webpack_require__(8122);
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
var stop = __webpack_require__(4866);
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

// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
// EXTERNAL MODULE: ./build/core/too-large.js
var too_large = __webpack_require__(310);
;// CONCATENATED MODULE: ./build/core/run/within-limits.js


/** The results, if a result file can hold them; throws `RESULTS_TOO_LARGE` else. */
function withinLimits(results) {
    const { findings, sbom } = results;
    (0,too_large/* refuseMoreThan */.T)(limits/* mostFindings */.Yb, findings.length, 'findings');
    (0,too_large/* refuseMoreThan */.T)(limits/* mostComponents */.MQ, sbom?.components.length ?? 0, 'components');
    (0,too_large/* refuseMoreThan */.T)(limits/* mostDependencies */.b6, sbom?.dependencies.length ?? 0, 'dependencies');
    return results;
}

;// CONCATENATED MODULE: ./build/core/run/collect.js






/** A scan that says that it has ended may need as long until its results are there. */
const longestMs = 300_000;
/**
 * The results of a completed scan. Asked again while they are not there yet (`SCAN_NOT_FOUND`) or the failure passes,
 * for five minutes at most. Rejects with `RESULTS_STALE` for those of another commit than was asked for, and with
 * `RESULTS_TOO_LARGE` for more than a result can hold.
 */
async function collect(deps, ref, target, deadline) {
    const { backend, clock, logger, random } = deps;
    const { signal } = deadline;
    const startedAt = clock.now();
    const outage = createOutage(deps, longestMs);
    for (;;) {
        signal.throwIfAborted();
        try {
            return withinLimits(ofCommit(await (0,limited/* orAborted */.H)(backend.results(ref, signal), signal), target, ref));
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
var cancellation = __webpack_require__(359);
// EXTERNAL MODULE: ./build/core/gate/rules.js
var rules = __webpack_require__(7723);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(9058);
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
    const id = current?.scan?.id;
    const way = `The same job with 'scan-id' set to ${id}, or 'scangate scan --backend ${backend.id} --scan-id ${id}', takes the scan up again.`;
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

// EXTERNAL MODULE: ./build/reports/report-folder.js + 4 modules
var report_folder = __webpack_require__(2837);
// EXTERNAL MODULE: ./build/reports/state-file.js
var state_file = __webpack_require__(8172);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/job/cancel-on-signals.js
var cancel_on_signals = __webpack_require__(2740);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/git/repository.js
var git_repository = __webpack_require__(5799);
// EXTERNAL MODULE: ./build/reports/native-check.js
var native_check = __webpack_require__(2820);
;// CONCATENATED MODULE: ./build/job/checkout-sbom.js




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
            Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(1330), __webpack_require__.e(4519)]).then(__webpack_require__.bind(__webpack_require__, 1330)),
            __webpack_require__.e(/* import() */ 2836).then(__webpack_require__.bind(__webpack_require__, 2836)),
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

// EXTERNAL MODULE: ./build/job/decisions.js + 1 modules
var job_decisions = __webpack_require__(9026);
// EXTERNAL MODULE: ./build/job/order.js + 1 modules
var job_order = __webpack_require__(5373);
// EXTERNAL MODULE: ./build/job/render-options.js
var render_options = __webpack_require__(5973);
;// CONCATENATED MODULE: ./build/job/secretless-state.js
/**
 * Keeps no secret with a state: a backend may give a scan an id that repeats one. Such a scan is then looked up by its
 * key, as one is whose id never came.
 */
function secretlessState(store, redactor) {
    return {
        read: () => store.read(),
        async write(state) {
            const { scan, ...rest } = state;
            const isClean = scan === undefined || redactor.redact(scan.id) === scan.id;
            await store.write(isClean ? state : { ...rest, phase: rest.phase === 'ended' ? 'ended' : 'starting' });
        },
    };
}

// EXTERNAL MODULE: ./build/job/wanted-reports.js
var wanted_reports = __webpack_require__(287);
// EXTERNAL MODULE: ./build/job/with-backend.js + 1 modules
var with_backend = __webpack_require__(8932);
;// CONCATENATED MODULE: ./build/job/run-job.js















/**
 * Scans as the settings say, writes the reports and shows the result. What is wrong before anything was started (a
 * baseline that cannot be read, say) rejects; everything after that is a result.
 */
async function runJob(deps, settings, place) {
    const { host, redactor, logger, loadBackend } = deps;
    const decisions = await (0,job_decisions/* readDecisions */.u)(settings, settings.backend, host.cwd);
    const signal = deps.signal ?? (0,cancel_on_signals/* cancelOnSignals */.d)(host);
    const folder = {
        dir: settings['report-dir'],
        shownAs: (0,load/* showPath */.P)(settings['report-dir'], host.cwd),
        roots: [host.cwd, settings.path],
    };
    const { clock, random } = host;
    const wanted = (0,wanted_reports/* wantedReports */.h)(settings.reports, await loadBackend(settings.backend));
    for (const notice of wanted.notices)
        logger.info((0,core_text/* message */.iU)(notice));
    return (0,with_backend/* withBackend */.J)(deps, settings, loadBackend, async (backend) => {
        const { order, reuse, nonce } = (0,job_order/* orderOf */.m)(settings, place);
        const state = (0,state_file/* createStateFile */.Oi)(folder);
        return runScan({
            tool: { name: 'Scangate', version: version/* version */.r },
            backend,
            platform: deps.platform,
            reports: (0,report_folder/* createReportFolder */.h)({
                ...folder,
                ...(0,render_options/* renderOptionsOf */.e)(settings, host),
                kinds: wanted.kinds,
                mergeSbom: settings['merge-sbom'],
                ownsNames: deps.ownsNames ?? false,
                redactor,
                logger,
            }),
            state: secretlessState(deps.keepState?.(state) ?? state, redactor),
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


/***/ })

};
