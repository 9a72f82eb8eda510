export const id = 943;
export const ids = [943,4820];
export const modules = {

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   n1: () => (/* binding */ signalExitCodes)
/* harmony export */ });
/**
 * The outcomes of a run and their exit codes. The tables in the README and in
 * `docs/troubleshooting.md` are generated from this one.
 */
const outcomes = {
    passed: { exitCode: 0, when: 'results complete and checked, the gate holds' },
    skipped: {
        exitCode: 0,
        when: 'credentials withheld by the CI (fork, Dependabot) and `on-missing-credentials` says skip',
    },
    started: { exitCode: 0, when: 'the scan was started and `wait` is false: nothing is judged yet' },
    failed: { exitCode: 1, when: 'the gate is broken' },
    inconclusive: {
        exitCode: 2,
        when: 'the scan failed, its results are unreadable, incomplete or of another commit, or the backend stayed unreachable',
    },
    misconfigured: { exitCode: 3, when: 'bad input, refused credentials, untrusted TLS certificate' },
    'timed-out': { exitCode: 4, when: 'the deadline passed (the remote scan was stopped)' },
    cancelled: {
        exitCode: 130,
        when: 'SIGINT (130), SIGTERM (143) or SIGHUP (129); the remote scan was stopped',
    },
};
/** The signals that end a run early, with the exit code a shell gives them (128 + number). */
const signalExitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
/** The process exit code of an outcome; a cancelled run keeps the code of its signal. */
function exitCodeOf(outcome, policies, signal) {
    if (outcome === 'timed-out' && policies.onTimeout === 'warn')
        return 0;
    if (outcome === 'inconclusive' && policies.onInconclusive === 'warn')
        return 0;
    if (outcome === 'cancelled' && signal !== undefined)
        return signalExitCodes[signal];
    return outcomes[outcome].exitCode;
}


/***/ }),

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectGarbage: () => (/* binding */ collectGarbage),
/* harmony export */   keepMemoryLow: () => (/* binding */ keepMemoryLow)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);


/**
 * Keeps the part of the heap small that new objects go to. It grows to 48 MB otherwise, and everything that a large
 * result is made of is copied about in it: with 100,000 findings that is a third of the memory of the process, and no
 * time is gained by it (`npm run bench -- reports`).
 */
function keepMemoryLow() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
/** Gives back what is not used any more, at once: between two reports of a large result. */
function collectGarbage() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
    const collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
    if (typeof collect === 'function')
        collect();
}


/***/ }),

/***/ 943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeHost: () => (/* binding */ nodeHost)
});

// EXTERNAL MODULE: ./build/core/outcome.js
var outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/entry/memory.js
var memory = __webpack_require__(4820);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/entry/system-clock.js

/** The machine's own clock. */
const systemClock = {
    now: () => performance.now(),
    date: () => new Date(),
    async sleep(ms, signal) {
        try {
            await (0,promises_.setTimeout)(ms, undefined, { signal });
        }
        catch (error) {
            throw signal.aborted ? signal.reason : error;
        }
    },
};

;// CONCATENATED MODULE: ./build/entry/node-host.js



/** A process that was asked to end is gone after so long, whatever still hangs. */
const longestEndMs = 5_900;
/** This process as a `Host`. */
function nodeHost() {
    const { env } = process;
    return {
        argv: process.argv.slice(2),
        env,
        cwd: process.cwd(),
        runtime: { node: process.versions.node, platform: `${process.platform}-${process.arch}` },
        stdout: outputOf(process.stdout, env),
        stderr: outputOf(process.stderr, env),
        clock: systemClock,
        random: Math.random,
        collectGarbage: memory.collectGarbage,
        onSignal(listener) {
            let asked = false;
            for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
                process.on(signal, () => {
                    // Whoever asks twice does not want to wait for an orderly end.
                    if (asked)
                        process.exit(outcome/* signalExitCodes */.n1[signal]);
                    asked = true;
                    setTimeout(() => process.exit(outcome/* signalExitCodes */.n1[signal]), longestEndMs).unref();
                    listener(signal);
                });
        },
    };
}
/**
 * An output that cannot be written changes no verdict: a reader that went away (`scangate | head`) is nothing to speak
 * of, everything else is said once on the other output.
 */
function outputOf(stream, env) {
    stream.once('error', (error) => {
        stream.on('error', () => undefined);
        if (error.code !== 'EPIPE' && stream === process.stdout)
            process.stderr.write(`warning: standard output cannot be written: ${error.message}\n`);
    });
    return {
        write: (text) => void stream.write(text),
        isTTY: stream.isTTY === true,
        colour: wantsColour(stream, env),
        columns: stream.columns,
    };
}
/** https://no-color.org and https://force-color.org: both count when they are not empty. */
function wantsColour(stream, env) {
    if (env.NO_COLOR)
        return false;
    if (env.FORCE_COLOR)
        return env.FORCE_COLOR !== '0';
    return stream.isTTY === true && stream.hasColors();
}


/***/ })

};
