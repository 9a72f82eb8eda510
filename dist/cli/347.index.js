export const id = 347;
export const ids = [347];
export const modules = {

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
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

// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/reports/markdown/findings.js



const shownFindings = 25;
function severityTable({ counts }) {
    return (0,core_text/* mdTable */.gJ)(severity/* severities */.gO.map((severity) => (0,core_text.md) `${words[severity]}`), [severity/* severities */.gO.map((severity) => (0,core_text.md) `${counts[severity]}`)]);
}
/** The worst findings, and how many more there are. */
function findingsTable({ findings }) {
    const shown = (0,worst_first/* worstFirst */.m)(findings, shownFindings);
    const table = (0,core_text/* mdTable */.gJ)([(0,core_text.md) `severity`, (0,core_text.md) `what`, (0,core_text.md) `where`, (0,core_text.md) `fixed in`], shown.map((finding) => [
        (0,core_text.md) `${words[finding.severity]}`,
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

;// CONCATENATED MODULE: ./build/reports/markdown/render.js




/** `scangate.md`: the verdict and its reasons for a person, in GitHub Flavored Markdown. Everything foreign is inert. */
function renderMarkdown(result) {
    const gaps = missing(result);
    const { headline, reasons, next } = (0,explain/* explain */.W)(result);
    const blocks = [
        (0,core_text.md) `# Scangate: ${headline}`,
        list(reasons),
        describeTarget(result),
        ...(gaps ? [gaps] : []),
        ...(result.checks.length > 0 || result.findings.length > 0
            ? [(0,core_text.md) `## ${(0,explain/* countOf */.p)(result.findings.length, (0,core_text/* say */.cv) `finding`, (0,core_text/* say */.cv) `findings`)}`, severityTable(result)]
            : []),
        ...(result.findings.length > 0 ? [findingsTable(result)] : []),
        (0,core_text.md) `## What was checked`,
        checksTable(result),
        ...(next.length > 0 ? [(0,core_text.md) `## What to do next`, list(next)] : []),
        ...describeReports(result),
    ];
    const text = (0,core_text/* joinMarkdown */.UF)(blocks.filter((block) => block.toString() !== ''), '\n\n');
    return `${text}\n`;
}
function list(sentences) {
    return (0,core_text/* joinMarkdown */.UF)(sentences.map((sentence) => (0,core_text.md) `- ${sentence}`), '\n');
}
function describeTarget({ target, backend, tool }) {
    const { repository, ref, sha } = target;
    return (0,core_text.md) `Scanned ${repository ?? (0,core_text.md) `the checkout`}${ref === undefined ? (0,core_text.md) `` : (0,core_text.md) ` at ${ref}`}${sha === undefined ? (0,core_text.md) `` : (0,core_text.md) ` (${sha.slice(0, 12)})`} with backend ${backend}, Scangate ${tool.version}.`;
}
function describeReports({ reports }) {
    if (reports.length === 0)
        return [];
    const lines = reports.map(({ path, madeBy }) => (0,core_text.md) `- ${path}${madeBy === 'backend' ? (0,core_text.md) ` (as the scanner delivered it)` : (0,core_text.md) ``}`);
    return [(0,core_text.md) `## Reports`, (0,core_text/* joinMarkdown */.UF)(lines, '\n')];
}


/***/ })

};
