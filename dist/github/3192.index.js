export const id = 3192;
export const ids = [3192];
export const modules = {

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
    return { ...results, findings, ignored, notices: [...new Set([...(results.notices ?? []), ...notices])] };
}


/***/ }),

/***/ 59026:
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
        // A scope that cannot be read would make the decision one about everything.
        ...fields
            .filter((name) => name in map && !text(name))
            .map((name) => ({
            message: `${name} has no text`,
            hint: 'Write one text, or remove the line; for several, write an entry each.',
        })),
        ...((0,yaml/* isMap */.j)(entry) && !('id' in map) ? [{ message: "has no 'id'", hint: example }] : []),
        ...((0,yaml/* isMap */.j)(entry) && !('reason' in map)
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
// EXTERNAL MODULE: ./build/job/read-result.js
var read_result = __webpack_require__(61030);
;// CONCATENATED MODULE: ./build/job/decisions.js




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
    const input = `baseline ${shownAs}`;
    const { backend, findings, ignored = [], verdict } = await (0,read_result/* readResult */.U)(path, input, 'fingerprints');
    const refuse = (message, hint) => new errors/* InputError */.dz([{ input, message, hint }]);
    if (backend !== wanted)
        throw refuse(`is of backend ${backend}, and this scan is by ${wanted}: everything would seem new`, 'Give a result of the same backend.');
    if (!verdict)
        throw refuse('is of a run without results', 'Give the scangate.json of a run that ended with a verdict.');
    return new Set([...findings, ...ignored.map(({ finding }) => finding)].map(({ fingerprint }) => fingerprint));
}


/***/ }),

/***/ 83196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _config_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26757);
/* harmony import */ var _core_model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44077);


/** What a result says, as outputs. Without a verdict a number would look like an answer. */
function valuesOf(result, place) {
    const { outcome, exitCode, scan, reports } = result;
    const pathOf = (...kinds) => kinds.flatMap((kind) => reports.find((report) => report.kind === kind)?.path ?? [])[0] ?? '';
    return {
        outcome,
        'exit-code': String(exitCode),
        'scan-id': scan?.id ?? '',
        'scan-url': webPage(scan?.url),
        ...Object.fromEntries(Object.entries(numbersOf(result)).map(([name, count]) => [name, String(count)])),
        'report-dir': place?.reportDir ?? '',
        'result-file': place?.resultFile ?? '',
        reports: reports.map(({ path }) => path).join('\n'),
        'sbom-path': pathOf('cyclonedx', 'spdx'),
        'sarif-path': pathOf('sarif'),
        result: JSON.stringify(summaryOf(result)),
    };
}
function numbersOf({ verdict, counts, findings, ignored = [] }) {
    const known = {
        total: findings.length,
        ...Object.fromEntries(_core_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.map((severity) => [severity, counts[severity]])),
        new: findings.filter(({ baseline }) => baseline !== 'known').length,
        ignored: ignored.length,
    };
    if (verdict)
        return known;
    return Object.fromEntries(Object.keys(known).map((name) => [name, _config_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownNumber */ .YV]));
}
/** One line of JSON: small enough for the outputs of a job, which hold 1 MiB in all. */
function summaryOf(result) {
    const { outcome, exitCode, backend, target, scan, failOn, verdict, failure } = result;
    return {
        outcome,
        exitCode,
        backend,
        target,
        ...(scan ? { scan } : {}),
        failOn,
        ...(verdict ? { verdict } : {}),
        ...(failure ? { failure: { code: failure.code } } : {}),
        findings: numbersOf(result),
    };
}
/** The address comes from the backend. */
function webPage(text) {
    const url = URL.parse(text ?? '');
    return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : '';
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
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(13405);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/platforms/terminal/summary.js






const shownFindings = 10;
const shownReasons = 5;
const shownNotices = 5;
const shownReports = 30;
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
        ...section(reportLines(result)),
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
    const spans = parts.map(([count, word, style]) => ({
        text: (0,core_text/* line */.n8) `${(0,core_text/* say */.cv) `${count}`} ${word}   `,
        style: count > 0 ? style : 'dim',
    }));
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
function reportLines({ reports }) {
    const shown = reports.slice(0, shownReports).map(({ path }) => (0,core_text/* line */.n8) `${path}`);
    const rest = reports.length - shown.length;
    const more = rest > 0 ? [(0,core_text/* line */.n8) `and ${(0,explain/* countOf */.p)(rest, (0,core_text/* say */.cv) `more report`, (0,core_text/* say */.cv) `more reports`)}`] : [];
    return [...shown, ...more].map((text, index) => labelled(index === 0 ? 'Reports' : '', text));
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
