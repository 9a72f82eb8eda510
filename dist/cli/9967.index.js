export const id = 9967;
export const ids = [9967,3593];
export const modules = {

/***/ 5641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isReportName),
/* harmony export */   bI: () => (/* binding */ reportFileNames),
/* harmony export */   fV: () => (/* binding */ isNameOfDelivered),
/* harmony export */   oy: () => (/* binding */ deliveredFileName)
/* harmony export */ });
/** The names that the files of each kind can have, first the one that a report as the backend delivered it gets. */
const reportFileNames = {
    cyclonedx: ['scangate.cdx.json', 'scangate-merged.cdx.json'],
    spdx: ['scangate.spdx.json'],
    pdf: ['scangate.pdf'],
    html: ['scangate.html'],
    sarif: ['scangate.sarif'],
    markdown: ['scangate.md'],
    junit: ['scangate.junit.xml'],
    codequality: ['scangate.codequality.json'],
    gitlab: [
        'gl-sast-report.json',
        'gl-dependency-scanning-report.json',
        'gl-container-scanning-report.json',
        'gl-secret-detection-report.json',
    ],
    csv: ['scangate.csv'],
    json: ['scangate.json'],
};
const fixedNames = new Set(Object.values(reportFileNames).flat());
/** Names of files of Scangate itself, which no report may take. */
const takenNames = new Set(['scangate-state.json', 'scangate-merged.cdx.json']);
/** Every file system takes a name of so many characters. */
const longestName = 120;
const deliveredName = /^scangate-[a-z0-9]+(?:-[a-z0-9]+)*\.(?:cdx\.json|spdx\.json|pdf|html|sarif|md|junit\.xml|codequality\.json|csv|xlsx|json)$/;
/** Whether a backend's report that is told from others by a name of its own can lie under this file name. */
function isNameOfDelivered(fileName) {
    return fileName.length <= longestName && deliveredName.test(fileName) && !takenNames.has(fileName);
}
/** Whether Scangate gives a report this file name. */
function isReportName(fileName) {
    return fixedNames.has(fileName) || isNameOfDelivered(fileName);
}
/**
 * The file name of a report as the backend delivered it: `scangate.pdf`, or `scangate-sbom.pdf` by the adapter's own
 * word for it; undefined for a word that would name a file of Scangate itself, or none.
 */
function deliveredFileName({ kind, name, extension }) {
    const [plain] = kind === 'other' ? [`scangate.${extension ?? 'json'}`] : reportFileNames[kind];
    if (name === undefined && kind !== 'other')
        return plain;
    const fileName = plain.replace(/^scangate/, `scangate-${name ?? kind}`);
    return isNameOfDelivered(fileName) ? fileName : undefined;
}


/***/ }),

/***/ 5973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ renderOptionsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
        {
            input: 'SOURCE_DATE_EPOCH',
            message: `'${text}' is not a number of seconds since 1970`,
            hint: 'Set it as in SOURCE_DATE_EPOCH=$(git log -1 --format=%ct), or unset it.',
        },
    ]);
}


/***/ }),

/***/ 287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ wantedReports)
/* harmony export */ });
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


/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkFont)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
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



/** How TrueType and OpenType files begin ("OpenType font file", learn.microsoft.com/typography). */
const beginnings = ['00010000', '4f54544f', '74727565'];
/** Rejects with an `InputError` for a file that cannot be read or is no TTF or OTF, before anything is rendered. */
async function checkFont(path) {
    const refuse = (why) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([
        { input: 'pdf-font', message: `'${path}' ${why}`, hint: 'Give the path of a TTF or OTF file.' },
    ]);
    let beginning;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // Nobody waits at a pipe or a terminal that a link in the checkout leads to.
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)), true);
            if (!(await file.stat()).isFile())
                throw new Error('it is not a regular file');
            const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
            beginning = buffer.subarray(0, bytesRead).toString('hex');
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
    catch (thrown) {
        throw refuse(`cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(thrown)}`);
    }
    if (!beginnings.includes(beginning))
        throw refuse('is no font of that kind');
}


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ gitlabFilesFor),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   e: () => (/* binding */ gitlabFileNames),
/* harmony export */   pQ: () => (/* binding */ gitlabReports),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/** GitLab's security reports, by file name: what it calls the scan, and the categories that belong there. */
const gitlabReports = {
    'gl-sast-report.json': { type: 'sast', categories: ['sast'] },
    'gl-dependency-scanning-report.json': { type: 'dependency_scanning', categories: ['sca', 'malware'] },
    'gl-container-scanning-report.json': { type: 'container_scanning', categories: ['container'] },
    'gl-secret-detection-report.json': { type: 'secret_detection', categories: ['secret'] },
};
const gitlabFileNames = Object.keys(gitlabReports);
/** The checks that say whether a report of these categories speaks of everything. */
function coverageOf({ checks }, categories) {
    const concerned = checks.filter((check) => categories.some((name) => check.categories.includes(name)));
    return {
        concerned,
        isComplete: concerned.length > 0 && concerned.every(({ state }) => state === 'complete'),
    };
}
/**
 * The reports that a result gives: those with findings and, in a run that came to a verdict, those whose checks covered
 * everything and found nothing. An empty report of what was not checked would tell GitLab that its earlier findings are
 * gone.
 */
function gitlabFilesFor(result) {
    return gitlabFileNames.filter((name) => {
        const { categories } = gitlabReports[name];
        const isClean = result.verdict !== undefined && coverageOf(result, categories).isComplete;
        return isClean || result.findings.some(isOf(categories));
    });
}
/** Malware that is a file and no package has no place among dependencies. */
function isOf(categories) {
    return ({ category, component }) => categories.includes(category) && (category !== 'malware' || component !== undefined);
}


/***/ }),

/***/ 3593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactResult: () => (/* binding */ redactResult)
/* harmony export */ });
const finding = {
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
    remediation: 'redact',
    url: 'redact',
};
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
    findings: finding,
    ignored: { finding, reason: 'redact', until: 'keep' },
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
    notices: 'redact',
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
/** What is not changed is shared with the value, so that a large result is not held twice. */
function carryOut(decision, value, redact) {
    if (decision === 'keep')
        return value;
    if (Array.isArray(value))
        return changedItems(value, (item) => carryOut(decision, item, redact));
    if (typeof value === 'string')
        return decision === 'redact' ? redact(value) : value;
    if (typeof value !== 'object' || value === null || decision === 'redact')
        return value;
    return changedFields(value, (field, part) => carryOut(decision[field] ?? 'keep', part, redact));
}
function changedItems(items, change) {
    let changed;
    for (const [index, item] of items.entries()) {
        const after = change(item);
        if (after !== item && !changed)
            changed = items.slice(0, index);
        changed?.push(after);
    }
    return changed ?? items;
}
function changedFields(value, change) {
    const changes = Object.entries(value).flatMap(([field, part]) => {
        const after = change(field, part);
        return after === part ? [] : [[field, after]];
    });
    return changes.length === 0 ? value : Object.assign({ ...value }, Object.fromEntries(changes));
}


/***/ }),

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createReportFolder),
  S: () => (/* binding */ writeAgain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/model/report.js
var report = __webpack_require__(4944);
// EXTERNAL MODULE: ./build/core/model/report-names.js
var report_names = __webpack_require__(5641);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/reports/native-check.js
var native_check = __webpack_require__(2820);
;// CONCATENATED MODULE: ./build/reports/delivered.js




/** What says how Scangate judged is never taken from a backend. */
const ownKinds = new Set(['json', 'gitlab']);
/**
 * The reports of the backend that were asked for, and those that only a backend makes. One that is not what it says is
 * left out with a warning, as is one that a secret of this run cannot be taken out of.
 */
function keepDelivered(native, kinds, { redactor, logger }) {
    const wanted = new Set([...kinds, 'other']);
    const kept = new Map();
    for (const report of native) {
        if (!wanted.has(report.kind) || ownKinds.has(report.kind))
            continue;
        const fileName = (0,report_names/* deliveredFileName */.oy)(report);
        const content = withoutSecrets(report.content, redactor);
        const why = (0,native_check/* whyNotOfKind */.X)(report) ??
            (fileName === undefined ? 'has a name that is taken' : undefined) ??
            (content === undefined ? 'holds a secret of this run' : undefined) ??
            (kept.has(fileName ?? '') ? 'came twice' : undefined);
        if (fileName !== undefined && content !== undefined && why === undefined)
            kept.set(fileName, { kind: report.kind, fileName, content });
        else
            logger.warn((0,core_text/* line */.n8) `the ${report.kind} report of the backend is left out: it ${(0,core_text/* message */.iU)(why ?? '')}`);
    }
    return [...kept.values()];
}
/**
 * A report stays as it came, byte for byte, unless it repeats a secret of this run; undefined where taking that out would
 * break the file.
 */
function withoutSecrets(content, redactor) {
    const isText = (0,external_node_buffer_.isUtf8)(content);
    const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString(isText ? 'utf8' : 'latin1');
    const clean = redactor.redact(text);
    if (clean === text)
        return content;
    return isText && !text.startsWith('%PDF-') ? Buffer.from(clean, 'utf8') : undefined;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/reports/folder.js + 1 modules
var reports_folder = __webpack_require__(6966);
;// CONCATENATED MODULE: ./build/reports/earlier-reports.js





/**
 * Removes what an earlier run wrote, as far as its result file lists it, that file last: whatever interrupts this, the
 * next run takes it up again. A folder without a result file of Scangate is left as it is, but for the temporary files
 * of a run that was killed while it wrote.
 */
async function removeEarlierReports(folder) {
    for (const name of await (0,reports_folder/* namesIn */.wX)(folder))
        if ((0,reports_folder/* isTemporary */.ey)(name))
            await (0,promises_.rm)((0,external_node_path_.join)(folder.dir, name), { force: true });
    const [resultFile] = report_names/* reportFileNames */.bI.json;
    const names = namesListedIn(await (0,reports_folder/* readReport */.tL)(folder, resultFile));
    if (!names)
        return;
    for (const name of names)
        if (name !== resultFile)
            await (0,reports_folder/* removeReport */.Jr)(folder, name);
    await (0,reports_folder/* removeReport */.Jr)(folder, resultFile);
}
/**
 * The names of the reports that a result file of any version lists; undefined when the text is no such file. A kind
 * stands for its fixed names; of what else is listed only a name that Scangate gives counts.
 */
function namesListedIn(text) {
    const document = parseObject(text);
    if (!document || !('schemaVersion' in document) || !('tool' in document))
        return undefined;
    const listed = 'reports' in document && Array.isArray(document.reports) ? document.reports : [];
    const kinds = report/* reportKinds */.e.filter((kind) => listed.some((report) => fieldOf(report, 'kind') === kind));
    const own = listed.map((report) => (0,external_node_path_.basename)(fieldOf(report, 'path'))).filter(report_names/* isNameOfDelivered */.fV);
    return new Set([...kinds.flatMap((kind) => report_names/* reportFileNames */.bI[kind]), ...own]);
}
function fieldOf(report, name) {
    if (typeof report !== 'object' || report === null)
        return '';
    const value = Object.getOwnPropertyDescriptor(report, name)?.value;
    return typeof value === 'string' ? value : '';
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

// EXTERNAL MODULE: ./build/reports/font-file.js
var font_file = __webpack_require__(522);
// EXTERNAL MODULE: ./build/reports/gitlab/types.js
var types = __webpack_require__(3155);
;// CONCATENATED MODULE: ./build/reports/index.js


/** How each kind is rendered where the backend does not deliver it. */
const reportFormats = {
    cyclonedx: oneFile('cyclonedx', async () => (await Promise.all(/* import() */[__webpack_require__.e(9939), __webpack_require__.e(6844)]).then(__webpack_require__.bind(__webpack_require__, 6844))).renderCycloneDx),
    spdx: oneFile('spdx', async () => (await Promise.all(/* import() */[__webpack_require__.e(9939), __webpack_require__.e(2253)]).then(__webpack_require__.bind(__webpack_require__, 2253))).renderSpdx),
    pdf: oneFile('pdf', async () => (await Promise.all(/* import() */[__webpack_require__.e(8201), __webpack_require__.e(1735)]).then(__webpack_require__.bind(__webpack_require__, 1735))).renderPdf),
    html: oneFile('html', async () => (await __webpack_require__.e(/* import() */ 2854).then(__webpack_require__.bind(__webpack_require__, 2854))).renderHtml),
    sarif: oneFile('sarif', async () => (await __webpack_require__.e(/* import() */ 2576).then(__webpack_require__.bind(__webpack_require__, 2576))).renderSarif),
    markdown: oneFile('markdown', async () => {
        const { renderMarkdown } = await __webpack_require__.e(/* import() */ 8472).then(__webpack_require__.bind(__webpack_require__, 8472));
        return (result) => [renderMarkdown(result).toString()];
    }),
    junit: oneFile('junit', async () => (await __webpack_require__.e(/* import() */ 1278).then(__webpack_require__.bind(__webpack_require__, 1278))).renderJunit),
    codequality: {
        ...oneFile('codequality', async () => (await __webpack_require__.e(/* import() */ 4061).then(__webpack_require__.bind(__webpack_require__, 4061))).renderCodeQuality),
        // An empty list would tell GitLab that all is mended, when nothing is known.
        fileNames: (result) => (result.verdict ? report_names/* reportFileNames */.bI.codequality : []),
    },
    gitlab: {
        fileNames: types/* gitlabFilesFor */.Ib,
        async render(result, _, fileName) {
            const { renderGitLab } = await __webpack_require__.e(/* import() */ 526).then(__webpack_require__.bind(__webpack_require__, 526));
            const known = types/* gitlabFileNames */.e.find((name) => name === fileName);
            return known === undefined ? [] : renderGitLab(result, known);
        },
    },
    csv: oneFile('csv', async () => (await __webpack_require__.e(/* import() */ 4582).then(__webpack_require__.bind(__webpack_require__, 4582))).renderCsv),
    json: oneFile('json', async () => (await __webpack_require__.e(/* import() */ 3640).then(__webpack_require__.bind(__webpack_require__, 3640))).renderJson),
};
function oneFile(kind, load) {
    return {
        fileNames: () => [report_names/* reportFileNames */.bI[kind][0]],
        render: async (result, context) => (await load())(result, context),
    };
}

;// CONCATENATED MODULE: ./build/reports/plan.js


/**
 * The files of a run: of each kind what the backend delivered, else ours. What only a backend makes comes after the kinds
 * that were asked for, the result file last.
 */
function planFiles(kinds, result, delivered, mergeSbom) {
    const of = (kind) => delivered.filter((report) => report.kind === kind);
    const planned = kinds.flatMap((kind) => {
        const [first, ...others] = of(kind);
        if (!first)
            return rendered(kind, result);
        const merged = kind === 'cyclonedx' && mergeSbom ? [mergedWith(first)] : [];
        return [...[first, ...others].map(kept), ...merged];
    });
    const isResultFile = ({ kind }) => kind === 'json';
    return [
        ...planned.filter((file) => !isResultFile(file)),
        ...of('other').map(kept),
        ...planned.filter(isResultFile),
    ];
}
function rendered(kind, result) {
    const format = reportFormats[kind];
    return format.fileNames(result).map((fileName) => ({
        kind,
        fileName,
        madeBy: 'scangate',
        pieces: (whole, context) => format.render(whole, context, fileName),
    }));
}
function kept({ kind, fileName, content }) {
    return { kind, fileName, madeBy: 'backend', pieces: async () => [content] };
}
function mergedWith({ content }) {
    return {
        kind: 'cyclonedx',
        fileName: report_names/* reportFileNames */.bI.cyclonedx[1],
        madeBy: 'scangate',
        async pieces(result, context) {
            const { mergeFindings } = await __webpack_require__.e(/* import() */ 6798).then(__webpack_require__.bind(__webpack_require__, 6798));
            return mergeFindings(content, result, context);
        },
    };
}

// EXTERNAL MODULE: ./build/reports/redact-result.js
var redact_result = __webpack_require__(3593);
// EXTERNAL MODULE: ./build/reports/write-files.js
var write_files = __webpack_require__(9085);
;// CONCATENATED MODULE: ./build/reports/report-folder.js










/** Findings from which on memory is looked after. */
const largeResult = 10_000;
/**
 * Reports in one folder, under fixed names; `json` is always among them. Nothing else in it is touched, except the
 * reports that an earlier run listed in its result file, and what has the name of a kind that was asked for, or with
 * `ownsNames` of any.
 */
function createReportFolder(options) {
    const kinds = report/* reportKinds */.e.filter((kind) => kind === 'json' || options.kinds.includes(kind));
    return {
        async prepare() {
            await prepareFolder(options, { ...options, kinds });
            await removeEarlierReports(options);
        },
        async write(result, native) {
            await (0,reports_folder/* ensureFolder */.f2)(options);
            const delivered = keepDelivered(native, kinds, options);
            const files = planFiles(kinds, result, delivered, options.mergeSbom ?? false);
            const reports = files.map((file) => ({
                kind: file.kind,
                path: pathOf(file, options),
                madeBy: file.madeBy,
            }));
            await removeOthersOf(options.ownsNames ? await reportsIn(options) : namesOf(kinds), files, options);
            await writeAll(options, files, (0,redact_result.redactResult)({ ...result, reports }, options.redactor), options);
            return reports;
        },
    };
}
/** Whatever has such a name would be taken for a report of this run. */
async function removeOthersOf(names, files, folder) {
    const written = new Set(files.map(({ fileName }) => fileName));
    for (const name of names)
        if (!written.has(name))
            await (0,reports_folder/* removeReport */.Jr)(folder, name);
}
function namesOf(kinds) {
    return kinds.flatMap((kind) => report_names/* reportFileNames */.bI[kind]);
}
async function reportsIn(folder) {
    return [...(await (0,reports_folder/* namesIn */.wX)(folder))].filter(report_names/* isReportName */.WG);
}
/** Renders a stored result again, just as the run did that it is of. */
async function writeAgain(folder, options, stored, redactor) {
    const ofBackend = new Set(stored.reports.filter(({ madeBy }) => madeBy === 'backend').map(({ path }) => (0,external_node_path_.basename)(path)));
    const there = await (0,reports_folder/* namesIn */.wX)(folder);
    const isKept = ({ fileName }) => ofBackend.has(fileName) && there.has(fileName);
    const { kept = [], written = [] } = Object.groupBy(planFiles(options.kinds, stored, [], false), (file) => isKept(file) ? 'kept' : 'written');
    await prepareFolder(folder, options);
    await writeAll(folder, written, (0,redact_result.redactResult)(stored, redactor), options);
    const paths = (files) => files.map((file) => pathOf(file, folder));
    return { written: paths(written), kept: paths(kept) };
}
async function prepareFolder(folder, { kinds, pdfFont }) {
    if (pdfFont !== undefined && kinds.includes('pdf'))
        await (0,font_file/* checkFont */.O)(pdfFont);
    await (0,reports_folder/* ensureFolder */.f2)(folder);
    await (0,reports_folder/* proveWritable */.F6)(folder);
    for (const name of kinds.flatMap((kind) => report_names/* reportFileNames */.bI[kind]))
        await (0,reports_folder/* refuseFolderNamed */.WN)(folder, name);
}
async function writeAll(folder, files, result, { date = new Date(result.finishedAt), pdfFont, collectGarbage }) {
    const tidy = result.findings.length > largeResult ? collectGarbage : undefined;
    const context = { date, ...(pdfFont === undefined ? {} : { pdfFont }) };
    await (0,write_files/* writeFiles */.h)(folder, files.map((file) => ({ fileName: file.fileName, pieces: () => file.pieces(result, context) })), tidy);
}
function pathOf({ fileName }, { shownAs }) {
    return (0,external_node_path_.join)(shownAs, fileName).replaceAll('\\', '/');
}


/***/ })

};
