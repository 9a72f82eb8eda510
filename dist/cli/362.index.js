export const id = 362;
export const ids = [362,593];
export const modules = {

/***/ 3362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(5235);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/core/cancellation.js

/** The reason of an `AbortSignal` that a process signal fired. */
class Cancellation extends errors/* ScangateError */.fm {
    signal;
    constructor(signal) {
        super('CANCELLED', `stopped by ${signal}`);
        this.signal = signal;
    }
}

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

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
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
 * Asks until the scan has ended, by `scheduledWait` or every `intervalMs`; a backend that says when to come back is
 * asked then. A failed question says nothing about the scan. Rejects with the reason of the deadline's signal, and
 * with what ends waiting early: `DEADLINE_PASSED` (the backend asks to wait longer than there is time),
 * `BACKEND_UNREACHABLE`, `BACKEND_PROTOCOL`, `SCAN_NOT_FOUND`, or an error of the backend that is not transient.
 */
async function poll(deps, started, deadline, intervalMs) {
    const { clock, random } = deps;
    const startedAt = clock.now();
    const sightings = createSightings(deps, started.ref);
    const outage = createOutage(deps, longestOutageMs);
    const scheduled = () => intervalMs ?? scheduledWait(clock.now() - startedAt, random());
    let asked = askedWait(started.pollAfterMs);
    let wait = asked ?? intervalMs ?? firstWait(random());
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
    const cancelledBy = failure instanceof Cancellation ? failure.signal : undefined;
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
        ...(results?.sbom ? { sbom: results.sbom } : {}),
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

;// CONCATENATED MODULE: ./build/core/run/leave.js


/**
 * Leaves a scan that nobody waits for any more: stops it where it was cancelled or took too long, else lets it go on.
 * Gives the failure with the way back to a scan that was let go on; what nobody can take up is `scangate cancel`'s.
 */
async function leaveScan(deps, { order, waiting }, record, failure, withinMs) {
    const { current } = record;
    const late = failure.code === 'DEADLINE_PASSED';
    if (current === undefined)
        return failure;
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
        progress.results = await collect(deps, started.ref, order.target, deadline);
        progress.verdict = (0,evaluate/* evaluate */._)(progress.results, request.gate);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/model/report.js
var report = __webpack_require__(4944);
// EXTERNAL MODULE: ./build/reports/folder.js + 1 modules
var reports_folder = __webpack_require__(6966);
;// CONCATENATED MODULE: ./build/reports/index.js
const reportFormats = {
    json: {
        fileName: 'scangate.json',
        load: async () => (await __webpack_require__.e(/* import() */ 259).then(__webpack_require__.bind(__webpack_require__, 1259))).renderJson,
    },
    markdown: {
        fileName: 'scangate.md',
        load: async () => (await __webpack_require__.e(/* import() */ 347).then(__webpack_require__.bind(__webpack_require__, 8347))).renderMarkdown,
    },
    sarif: {
        fileName: 'scangate.sarif',
        load: async () => (await __webpack_require__.e(/* import() */ 222).then(__webpack_require__.bind(__webpack_require__, 9222))).renderSarif,
    },
    cyclonedx: {
        fileName: 'scangate.cdx.json',
        load: async () => (await __webpack_require__.e(/* import() */ 477).then(__webpack_require__.bind(__webpack_require__, 9477))).renderCycloneDx,
    },
};

;// CONCATENATED MODULE: ./build/reports/earlier-reports.js



/**
 * Removes what an earlier run wrote, as far as its result file lists it, that file last: whatever interrupts this, the
 * next run takes it up again. A folder without a result file of Scangate is left as it is.
 */
async function removeEarlierReports(folder) {
    const { fileName } = reportFormats.json;
    const kinds = kindsListedIn(await (0,reports_folder/* readReport */.tL)(folder, fileName));
    if (!kinds)
        return;
    for (const kind of kinds)
        if (kind !== 'json')
            await (0,reports_folder/* removeReport */.Jr)(folder, reportFormats[kind].fileName);
    await (0,reports_folder/* removeReport */.Jr)(folder, fileName);
}
/** The reports that a result file of any version lists; undefined when the text is no such file. */
function kindsListedIn(text) {
    const document = parseObject(text);
    if (!document || !('schemaVersion' in document) || !('tool' in document))
        return undefined;
    const listed = 'reports' in document && Array.isArray(document.reports) ? document.reports : [];
    return report/* reportKinds */.e.filter((kind) => listed.some((report) => isOfKind(report, kind)));
}
function isOfKind(report, kind) {
    return typeof report === 'object' && report !== null && 'kind' in report && report.kind === kind;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/reports/redact-result.js
var redact_result = __webpack_require__(3593);
;// CONCATENATED MODULE: ./build/reports/report-folder.js







/**
 * Reports in one folder, under fixed names. Nothing else in it is touched, except the reports that an earlier run
 * listed in its result file.
 */
function createReportFolder(options) {
    const kinds = report/* reportKinds */.e.filter((kind) => kind === 'json' || options.kinds.includes(kind));
    return {
        async prepare() {
            await (0,reports_folder/* ensureFolder */.f2)(options);
            await (0,reports_folder/* proveWritable */.F6)(options);
            for (const kind of kinds)
                await (0,reports_folder/* refuseFolderNamed */.WN)(options, reportFormats[kind].fileName);
            await removeEarlierReports(options);
        },
        async write(result, native) {
            await (0,reports_folder/* ensureFolder */.f2)(options);
            const rendered = await renderAll(options, kinds, result, native);
            await replaceAll(options, rendered);
            return rendered.map(({ file }) => file);
        },
    };
}
async function renderAll({ shownAs, redactor }, kinds, result, native) {
    const delivered = new Map(native.filter(({ kind }) => kind !== 'json').map((report) => [report.kind, report]));
    const reports = kinds.map((kind) => ({
        kind,
        path: (0,external_node_path_.join)(shownAs, reportFormats[kind].fileName).replaceAll('\\', '/'),
        madeBy: delivered.has(kind) ? 'backend' : 'scangate',
    }));
    const redactedResult = (0,redact_result.redactResult)({ ...result, reports }, redactor);
    const rendered = [];
    for (const file of reports) {
        const { fileName: name, load } = reportFormats[file.kind];
        const report = delivered.get(file.kind);
        const content = report
            ? withoutSecrets(report.content, redactor)
            : Buffer.from((await load())(redactedResult), 'utf8');
        rendered.push({ file, name, content });
    }
    return rendered;
}
/** A backend's report stays as it came, byte for byte, unless it repeats a secret of this run. */
function withoutSecrets(content, redactor) {
    const text = Buffer.from(content).toString('utf8');
    const clean = redactor.redact(text);
    return clean === text ? content : Buffer.from(clean, 'utf8');
}
/** Writes everything beside its place first, so that a full disk leaves no part of it; nor does any other failure. */
async function replaceAll(folder, rendered) {
    const temporaries = [];
    const placed = [];
    try {
        for (const { name, content } of rendered)
            temporaries.push(await (0,reports_folder/* writeTemporary */.bW)(folder, name, content));
        for (const [index, { name }] of rendered.entries())
            placed.push(await (0,reports_folder/* putInPlace */.yK)(folder, temporaries[index] ?? '', name));
    }
    catch (thrown) {
        await Promise.allSettled([...temporaries, ...placed].map((path) => (0,promises_.rm)(path, { force: true })));
        throw thrown;
    }
}

// EXTERNAL MODULE: ./build/reports/state-file.js
var state_file = __webpack_require__(8172);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/cli/check-settings.js
var check_settings = __webpack_require__(167);
// EXTERNAL MODULE: ./build/cli/job.js
var cli_job = __webpack_require__(3078);
// EXTERNAL MODULE: ./build/cli/order.js + 1 modules
var cli_order = __webpack_require__(6926);
// EXTERNAL MODULE: ./build/cli/output.js + 2 modules
var output = __webpack_require__(9240);
// EXTERNAL MODULE: ./build/cli/session.js
var cli_session = __webpack_require__(7345);
// EXTERNAL MODULE: ./build/cli/target.js + 2 modules
var target = __webpack_require__(9358);
// EXTERNAL MODULE: ./build/cli/with-backend.js + 1 modules
var with_backend = __webpack_require__(1729);
;// CONCATENATED MODULE: ./build/cli/commands/scan.js














/** `scangate scan [path]`: the whole job in one process. */
async function scanCommand(host, command, loadBackend) {
    const session = (0,cli_session/* openSession */.f)(host, command, 1);
    const [typed] = session.commandLine.operands;
    const { settings } = await (0,cli_session/* loadSessionSettings */.u)(session, typed, async (resolution) => {
        const path = resolution.inputs.get('path')?.value;
        return [
            ...(typeof path === 'string' ? await (0,target/* checkPath */.C)(path, typed) : []),
            ...(await (0,check_settings/* checkScanSettings */.B)(resolution, loadBackend)),
        ];
    });
    const signal = cancelOnSignals(session);
    const job = (0,cli_job/* jobOf */.Z)(host.env, host.clock.date());
    const place = await (0,target/* placeOf */.$)(settings, job, host.cwd);
    const folder = { dir: settings['report-dir'], shownAs: (0,load/* showPath */.P)(settings['report-dir'], host.cwd) };
    const { redactor, logger } = session;
    const { clock, random } = host;
    return (0,with_backend/* withBackend */.J)(session, settings, loadBackend, async (backend) => {
        const { order, reuse, nonce } = (0,cli_order/* orderOf */.m)(settings, place);
        const result = await runScan({
            tool: { name: 'Scangate', version: version/* version */.r },
            backend,
            platform: (0,output/* createOutput */.q)(session, (0,load/* showPath */.P)(settings.path, host.cwd)),
            reports: createReportFolder({
                ...folder,
                kinds: settings.reports,
                redactor,
                roots: [host.cwd, settings.path],
            }),
            state: (0,state_file/* createStateFile */.O)(folder),
            clock,
            logger,
            random,
        }, {
            order,
            ...(nonce === undefined ? {} : { nonce }),
            waiting: { ...waitingOf(settings, job), reuse },
            gate: {
                rules: settings['fail-on'],
                unknownSeverity: settings['unknown-severity'],
                require: settings.require,
            },
            policies: { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] },
        }, signal);
        return result.exitCode;
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
function cancelOnSignals({ host }) {
    const controller = new AbortController();
    host.onSignal((signal) => controller.abort(new Cancellation(signal)));
    return controller.signal;
}


/***/ }),

/***/ 9240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createOutput)
});

// EXTERNAL MODULE: ./build/platforms/terminal/styled-line.js
var styled_line = __webpack_require__(7180);
// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/platforms/terminal/summary.js




const shownFindings = 10;
const shownReasons = 5;
/** The result for a person at a terminal: what was scanned, what was found, what decided, where to look, what to do. */
function summarise(result, { place, all }) {
    const { next } = (0,explain/* explain */.W)(result);
    return [
        header(result, place),
        ...section(result.checks.flatMap(checkLines)),
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
function countsLine({ counts, findings }) {
    const spans = severity/* severities */.gO.map((severity) => ({
        text: (0,core_text/* line */.n8) `${counts[severity]} ${severity}   `,
        style: counts[severity] > 0 ? severity : 'dim',
    }));
    return [...spans, { text: (0,core_text/* line */.n8) `${(0,explain/* countOf */.p)(findings.length, (0,core_text/* say */.cv) `finding`, (0,core_text/* say */.cv) `findings`)}`, style: 'bold' }];
}
function findingLines({ findings }, limit) {
    const shown = (0,worst_first/* worstFirst */.m)(findings, limit);
    const lines = shown.flatMap((finding) => [
        [
            { text: pad((0,core_text/* line */.n8) `${finding.severity}`, 10), style: finding.severity },
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
function what({ component, fixVersions, locations }) {
    const [location] = locations;
    const place = location ? (0,core_text/* line */.n8) `${placeOf(location)}` : (0,core_text/* line */.n8) ``;
    if (!component)
        return place;
    const [fix] = fixVersions;
    const upgrade = fix === undefined ? (0,core_text/* line */.n8) `no fix known` : (0,core_text/* line */.n8) `fixed in ${fix}`;
    return (0,core_text/* line */.n8) `${component.name} ${component.version} (${upgrade})  ${place}`;
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
                output.write(`${redactor.redact((0,styled_line/* paint */.n)(spans, output.colour))}\n`);
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/output.js

/** Where a command shows its result: for a person, or as JSON for a machine. */
function createOutput(session, place) {
    const { host, redactor, logger, verbosity } = session;
    if (!session.json)
        return createTerminalPlatform({ output: host.stdout, redactor, verbosity, place, logger });
    return {
        id: 'json',
        async publish(result) {
            const [{ renderJson }, { redactResult }] = await Promise.all([
                __webpack_require__.e(/* import() */ 259).then(__webpack_require__.bind(__webpack_require__, 1259)),
                __webpack_require__.e(/* import() */ 593).then(__webpack_require__.bind(__webpack_require__, 3593)),
            ]);
            host.stdout.write(renderJson(redactResult(result, redactor)));
        },
    };
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

/***/ 9277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6889);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6067);



function explain(result) {
    return { headline: headlineOf(result), reasons: reasonsOf(result), next: nextOf(result) };
}
const headlines = {
    passed: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Passed`,
    skipped: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Skipped: nothing was scanned`,
    started: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Started: nothing is judged yet`,
    failed: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Failed: the gate is broken`,
    inconclusive: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Inconclusive: this is not a pass`,
    misconfigured: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Misconfigured: nothing can be said about the code`,
    'timed-out': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Timed out: nothing can be said about the code`,
    cancelled: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Cancelled: nothing can be said about the code`,
};
/** Without a rule nothing was decided, so it does not sound like it. */
function headlineOf({ outcome, verdict }) {
    const nothingAsked = outcome === 'passed' && verdict?.rules.length === 0;
    return nothingAsked ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Reported: no rule was asked for` : headlines[outcome];
}
function reasonsOf({ verdict, failure, checks, outcome, scan }) {
    const problems = failure?.problems ?? [];
    return [
        ...(failure && problems.length === 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(failure.message)] : []),
        ...(outcome === 'started' && scan ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `scan ${scan.id} goes on`] : []),
        ...problems.map((problem) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem))),
        ...(verdict ? describeRules(verdict) : []),
        ...(verdict?.unmet ?? []).map((need) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(need.reason)),
        ...(verdict ? describeGaps(checks, verdict) : []),
    ];
}
/** Broken ones first. One that is not broken holds only when everything was looked at. */
function describeRules({ rules, unmet }) {
    const unbroken = unmet.length > 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `is not broken so far` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `holds`;
    return rules
        .toSorted((a, b) => Number(b.broken) - Number(a.broken))
        .map(({ rule, broken, count, allowed }) => {
        const state = broken ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `is broken` : unbroken;
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `rule ${rule} ${state}: ${countOf(count, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `finding matches`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `findings match`)}, ${allowed} allowed`;
    });
}
/** What the verdict does not speak of, though nothing depends on it. */
function describeGaps(checks, { unmet }) {
    return checks
        .filter((check) => check.state !== 'complete' && !unmet.some((need) => need.about === check.name))
        .map(({ name, state }) => state === 'not-checked'
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${name} was NOT checked; this verdict does not speak of it`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${name} was checked only in part; this verdict speaks of that part`);
}
function nextOf({ outcome, failure, findings, verdict, backend, scan, checks }) {
    const count = (category) => findings.filter((finding) => finding.category === category).length;
    const [malware, secrets, fixable] = [count('malware'), count('secret'), findings.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixable */ .G).length];
    return [
        ...(failure?.hint ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(failure.hint)] : []),
        ...(outcome === 'started' && scan
            ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Wait for it and judge it: ${`scangate scan --backend ${backend} --scan-id ${scan.id}`}.`]
            : []),
        ...(malware > 0
            ? [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Remove ${countOf(malware, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `malicious component`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `malicious components`)}; take every machine that installed it as compromised.`,
            ]
            : []),
        ...(secrets > 0
            ? [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Revoke ${countOf(secrets, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `secret`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `secrets`)} at the issuer: taking a secret out of the code is not enough.`,
            ]
            : []),
        ...(fixable > 0
            ? [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Upgrade: a fixed version is known for ${fixable} of ${countOf(findings.length, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `finding`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `findings`)}.`,
            ]
            : []),
        ...(verdict?.gate === 'unknown'
            ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Make the missing checks possible and run again, or ask for less with the input ${'require'}.`]
            : []),
        ...(outcome === 'passed' && checks.some((check) => check.state !== 'complete')
            ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `To have everything checked, mend what is named above and run again.`]
            : []),
        ...(outcome === 'failed' ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `To report without failing the job, set ${'fail-on'} to ${'none'}.`] : []),
    ];
}
/** A number with its noun. */
function countOf(count, one, many) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* unused harmony export matches */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6889);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7723);



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
/** Whether a rule counts a finding. Without a baseline every finding is new. */
function matches(rule, finding, unknownSeverity) {
    if (rule.fixable && !(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixable */ .G)(finding))
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
        for (const check of checksFor(rule, checks))
            if (!unmet.has(check.name))
                for (const need of incomplete(check, `rule '${(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRule */ .U)(rule)}' depends on it`))
                    unmet.set(check.name, need);
    return [...unmet.values()];
}
/** The checks that a rule depends on: those of its category, or all. */
function checksFor({ category }, checks) {
    return category === undefined ? checks : checks.filter((check) => check.categories.includes(category));
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

/***/ 1934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5573);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);


/**
 * The worst findings, at most `limit`: unknown severity right after high (nobody knows that it is less), then by
 * fixability and rule. Findings of one severity are only sorted when some of them are shown, so a million of them
 * cost one pass.
 */
function worstFirst(findings, limit) {
    const bySeverity = Map.groupBy(findings, (finding) => finding.severity);
    const shown = [];
    for (const severity of order) {
        if (shown.length >= limit)
            break;
        const sorted = [...(bySeverity.get(severity) ?? [])].sort(compare);
        shown.push(...sorted.slice(0, limit - shown.length));
    }
    return shown;
}
const order = [..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.slice(0, 2), 'unknown', ..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.slice(2, -1)];
function compare(a, b) {
    return (Number(b.fixVersions.length > 0) - Number(a.fixVersions.length > 0) ||
        (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.ruleId, b.ruleId) ||
        (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.component?.purl ?? a.locations[0]?.path ?? '', b.component?.purl ?? b.locations[0]?.path ?? ''));
}


/***/ }),

/***/ 3593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactResult: () => (/* binding */ redactResult)
/* harmony export */ });
const decisions = {
    tool: { name: 'keep', version: 'keep' },
    backend: 'keep',
    target: { repository: 'redact', ref: 'redact', sha: 'keep' },
    scan: { backend: 'keep', id: 'redact', url: 'redact' },
    startedAt: 'keep',
    finishedAt: 'keep',
    failOn: 'keep',
    verdict: { rules: { rule: 'keep' }, unmet: { about: 'keep', reason: 'redact' } },
    failure: {
        code: 'keep',
        message: 'redact',
        hint: 'redact',
        problems: { input: 'redact', message: 'redact', hint: 'redact' },
    },
    checks: { reasons: 'redact', scope: 'redact' },
    findings: {
        fingerprint: 'keep',
        ruleId: 'redact',
        title: 'redact',
        description: 'redact',
        locations: { path: 'redact' },
        component: { purl: 'redact', name: 'redact', version: 'redact' },
        aliases: 'redact',
        cwes: 'redact',
        ratings: { vector: 'redact' },
        fixVersions: 'redact',
        url: 'redact',
    },
    sbom: {
        projects: { id: 'redact', name: 'redact', version: 'redact', path: 'redact', lockfile: 'redact' },
        components: {
            purl: 'redact',
            ecosystem: 'keep',
            name: 'redact',
            version: 'redact',
            licenses: 'redact',
            hashes: { hex: 'keep' },
            lockfiles: 'redact',
        },
        dependencies: { ref: 'redact', dependsOn: 'redact' },
    },
    reports: { path: 'redact' },
};
/**
 * The result without the secrets of the run, and with well-formed text. It happens before rendering: in the text of a
 * report a replacement could break the format, and an encoding could hide a secret. What a program reads (outcomes,
 * severities, fingerprints, dates, …) stays, so a secret of the same spelling leaves a file that can be read.
 */
function redactResult(result, redactor) {
    const redact = (text) => redactor.redact(text.toWellFormed());
    return carryOut(decisions, result, redact);
}
function carryOut(decision, value, redact) {
    if (decision === 'keep')
        return value;
    if (Array.isArray(value))
        return value.map((item) => carryOut(decision, item, redact));
    if (typeof value === 'string')
        return decision === 'redact' ? redact(value) : value;
    if (typeof value !== 'object' || value === null || decision === 'redact')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, carryOut(decision[key] ?? 'keep', item, redact)]));
}


/***/ })

};
