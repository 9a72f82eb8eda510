export const id = 4582;
export const ids = [4582];
export const modules = {

/***/ 4582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCsv: () => (/* binding */ renderCsv)
});

// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
;// CONCATENATED MODULE: ./build/reports/csv/row.js

/** Characters of one cell; a spreadsheet takes 32,767. */
const longestCell = 2_000;
/**
 * Spreadsheets take a cell that begins like this for a formula, some of them the full-width forms too. Where the
 * semicolon separates cells, one begins after it in the middle of ours.
 */
const formulaStart = /(^|;)(?=["'\s]*[=+\-@＝＋－＠])/gu;
/** A line of CSV (RFC 4180) whose cells hold one line each and no formula. Undefined is an empty cell. */
function row(cells) {
    return `${cells.map(cell).join(',')}\r\n`;
}
/** A formula is defused by an apostrophe, which spreadsheets read as "this is text". A number of ours needs none. */
function cell(value) {
    if (typeof value !== 'string')
        return `"${value ?? ''}"`;
    const text = (0,core_text/* visible */.RK)(value, longestCell).replace(formulaStart, "$1'");
    return `"${text.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./build/reports/csv/render.js

/** The columns in their order. Programs read them by name: a new one goes to the end. */
const columns = {
    status: ({ reason }) => (reason === undefined ? 'open' : 'ignored'),
    severity: ({ finding }) => finding.severity,
    category: ({ finding }) => finding.category,
    rule: ({ finding }) => finding.ruleId,
    title: ({ finding }) => finding.title,
    component: ({ finding }) => finding.component?.name,
    version: ({ finding }) => finding.component?.version,
    fixed_in: ({ finding }) => finding.fixVersions.join(' '),
    path: ({ finding }) => finding.locations[0]?.path,
    line: ({ finding }) => finding.locations[0]?.startLine,
    cvss_score: ({ finding }) => finding.ratings[0]?.score,
    cvss_vector: ({ finding }) => finding.ratings[0]?.vector,
    aliases: ({ finding }) => finding.aliases.join(' '),
    cwes: ({ finding }) => finding.cwes.join(' '),
    baseline: ({ finding }) => finding.baseline,
    remediation: ({ finding }) => finding.remediation,
    url: ({ finding }) => finding.url,
    purl: ({ finding }) => finding.component?.purl,
    fingerprint: ({ finding }) => finding.fingerprint,
    ignored_because: ({ reason }) => reason,
    ignored_until: ({ until }) => until,
};
/**
 * `scangate.csv`: one row a finding, the ignored ones last, in CSV as RFC 4180 has it (UTF-8 without a byte order mark,
 * CRLF, every cell quoted), inert in a spreadsheet.
 */
function* renderCsv(result) {
    const cells = Object.values(columns);
    yield row(Object.keys(columns));
    for (const finding of result.findings)
        yield row(cells.map((cell) => cell({ finding })));
    for (const entry of result.ignored ?? [])
        yield row(cells.map((cell) => cell(entry)));
}


/***/ })

};
