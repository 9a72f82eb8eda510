export const id = 1735;
export const ids = [1735];
export const modules = {

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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3405);



function explain(result) {
    return {
        headline: headlineOf(result),
        reasons: shortened(reasonsOf(result)),
        notices: noticesOf(result),
        next: nextOf(result),
    };
}
/** More would flood a log, and nobody reads them. */
const mostReasons = 25;
function shortened(reasons) {
    const rest = reasons.length - mostReasons;
    if (rest <= 0)
        return reasons;
    return [...reasons.slice(0, mostReasons), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `and ${countOf(rest, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `more reason`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `more reasons`)}`];
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
function noticesOf({ grading, notices = [] }) {
    return [
        ...(grading === 'pass-fail'
            ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The scanner only says pass, warn or fail: failed counts as high or worse, warned as less.`]
            : []),
        ...notices.map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD),
    ];
}
function nextOf({ outcome, failure, findings, verdict, backend, scan, checks }) {
    const count = (category) => findings.filter((finding) => finding.category === category).length;
    const [malware, secrets] = [count('malware'), count('secret')];
    const vulnerabilities = findings.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isVulnerability */ .Z4);
    const fixable = vulnerabilities.filter(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixable */ .G4).length;
    return [
        ...(failure?.hint ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(failure.hint)] : []),
        ...(outcome === 'started' && scan
            ? [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Wait for it and judge it: run the same job with ${'scan-id'} set to ${scan.id}, or ${`scangate scan --backend ${backend} --scan-id ${scan.id}`} with the same address and options.`,
            ]
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
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Upgrade: a fixed version is known for ${fixable} of ${countOf(vulnerabilities.length, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `vulnerability`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `vulnerabilities`)}.`,
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

/***/ 6761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ countByGrade),
/* harmony export */   V: () => (/* binding */ gradeOf)
/* harmony export */ });
/** Of a result with `grading: 'pass-fail'`: high and worse stand for failed, what is below for warned. */
function gradeOf(severity) {
    return severity === 'medium' || severity === 'low' || severity === 'info' ? 'warned' : 'failed';
}
function countByGrade(counts) {
    const { critical, high, unknown, medium, low, info } = counts;
    return { failed: critical + high + unknown, warned: medium + low + info };
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

/***/ 1735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPdf: () => (/* binding */ renderPdf)
});

// EXTERNAL MODULE: ./node_modules/pdfkit/js/pdfkit.node.mjs + 28 modules
var pdfkit_node = __webpack_require__(8201);
// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
;// CONCATENATED MODULE: ./build/reports/pdf/theme.js
/** A4 and its margins, in points of 1/72 inch. */
const paper = { width: 595.28, height: 841.89, side: 50, top: 54, bottom: 58 };
const bodyWidth = paper.width - 2 * paper.side;
const colours = {
    text: '#1f2328',
    muted: '#59636e',
    link: '#0b57d0',
    rule: '#d1d9e0',
    track: '#eef1f4',
};
const styles = {
    title: { size: 22, colour: colours.text, bold: true, maxLines: 3 },
    verdict: { size: 16, colour: colours.text, bold: true },
    h2: { size: 14, colour: colours.text, bold: true },
    h3: { size: 10.5, colour: colours.text, bold: true },
    body: { size: 9.5, colour: colours.text },
    strong: { size: 9.5, colour: colours.text, bold: true },
    cell: { size: 8.5, colour: colours.text },
    cellStrong: { size: 8.5, colour: colours.text, bold: true },
    small: { size: 7.5, colour: colours.muted },
    label: { size: 7.5, colour: colours.muted, bold: true },
};
/** Distance from line to line, as a multiple of the size. */
const leading = 1.35;
/** The mood of a verdict: `strong` carries white or stands on white, `soft` lies behind text. All reach 4.5:1. */
const tones = {
    good: { strong: '#116329', soft: '#e9f6ec' },
    bad: { strong: '#b3261e', soft: '#fcebea' },
    warning: { strong: '#855300', soft: '#fdf3dc' },
    neutral: { strong: '#3d4852', soft: '#f1f4f7' },
};
const severityColours = {
    critical: '#8f1239',
    high: '#c4320a',
    unknown: '#6b21a8',
    medium: '#a15c07',
    low: '#1d5fbf',
    info: '#59636e',
};

;// CONCATENATED MODULE: ./build/reports/pdf/wrap.js
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/**
 * The lines of a text, none wider than `width`, at most `maxLines` of them; the last one ends with `…` where something
 * had to go. Lines break at spaces; a word that is wider than a line breaks after punctuation, else anywhere.
 */
function wrap(text, width, measure, maxLines = 1_000) {
    const lines = [];
    for (const line of linesOf(text, width, measure)) {
        if (lines.length === maxLines) {
            lines.push(shortened(lines.pop() ?? '', width, measure));
            break;
        }
        lines.push(line);
    }
    return lines;
}
function* linesOf(text, width, measure) {
    let line = '';
    let used = 0;
    for (const word of piecesOf(text, width, measure)) {
        const wide = measure(word.trimEnd());
        if (used + wide > width && line !== '') {
            yield line.trimEnd();
            line = '';
            used = 0;
        }
        line += word;
        used += measure(word);
    }
    if (line !== '')
        yield line.trimEnd();
}
/** Words with the space behind them; words that no line can hold, in parts. */
function* piecesOf(text, width, measure) {
    for (const [word] of text.trim().replaceAll(/\s+/g, ' ').matchAll(/\S+ ?/g)) {
        if (measure(word.trimEnd()) <= width)
            yield word;
        else
            for (const [part] of word.matchAll(/[^/\\.,;:@=?&_-]*[/\\.,;:@=?&_-]* ?/g))
                yield* measure(part.trimEnd()) <= width ? [part] : graphemesOf(part);
    }
}
function* graphemesOf(text) {
    for (const { segment } of graphemes.segment(text))
        yield segment;
}
/** Measured by its characters, so that no measure is asked for every beginning of a line. */
function shortened(line, width, measure) {
    let shown = '';
    let used = measure('…');
    for (const character of graphemesOf(line)) {
        used += measure(character);
        if (used > width)
            break;
        shown += character;
    }
    return `${shown.trimEnd()}…`;
}

;// CONCATENATED MODULE: ./build/reports/pdf/typesetter.js


/** Of blocks below each other. */
function heightOf(blocks) {
    return blocks.reduce((sum, { height }) => sum + height, 0);
}
const box = '□';
/** Measures and draws text with the fonts of a document. */
class Typesetter {
    /** Characters that no font had: they are shown as a box. */
    missing = new Set();
    #doc;
    #fonts;
    #widths = { regular: new Map(), bold: new Map() };
    constructor(doc, fonts) {
        this.#doc = doc;
        this.#fonts = fonts;
        doc.registerFont('regular', fonts.regular.bytes);
        doc.registerFont('bold', fonts.bold.bytes);
        if (fonts.own)
            doc.registerFont('own', fonts.own.bytes);
    }
    /** The paragraphs that say something, in lines no wider than `width`. */
    lay(paragraphs, width) {
        return paragraphs
            .map(({ text, style, link }) => {
            const measure = (words) => this.#width(words, style.bold === true) * style.size;
            const lines = wrap(this.#shown(text.toString()), width, measure, style.maxLines);
            return { lines, style, link, height: lines.length * style.size * leading };
        })
            .filter(({ lines }) => lines.length > 0);
    }
    width(text, { size, bold }) {
        return this.#width(this.#shown(text.toString()), bold === true) * size;
    }
    /** Draws one line of a block with its upper left corner at `x`, `y`. */
    draw(line, { style, link }, x, y) {
        const { size, colour, bold } = style;
        const baseline = y + size * leading * 0.74;
        this.#doc.fillColor(colour);
        let at = x;
        const runs = this.#runs(line, bold === true);
        for (const run of runs) {
            this.#doc.font(run.font, size).text(run.text, at, baseline, {
                lineBreak: false,
                baseline: 'alphabetic',
                ...(link === undefined ? {} : { link }),
            });
            if (run !== runs.at(-1))
                at += this.#widthOfRun(run) * size;
        }
    }
    /** With one kind of space, and a box for what no font has. */
    #shown(text) {
        if (isPlain(text))
            return text;
        return Array.from(text.replaceAll(/\s/g, ' '), (character) => {
            const { regular, own } = this.#fonts;
            const codePoint = character.codePointAt(0) ?? 0;
            if (regular.covers(codePoint) || own?.covers(codePoint))
                return character;
            this.missing.add(character);
            return box;
        }).join('');
    }
    /** For a size of 1. */
    #width(text, bold) {
        return this.#runs(text, bold).reduce((sum, run) => sum + this.#widthOfRun(run), 0);
    }
    /** By the character in our fonts, which only kern; the user's can join characters, so it is asked for the whole. */
    #widthOfRun({ font, text }) {
        if (font === 'own')
            return this.#ask(font, text);
        const known = this.#widths[font];
        let sum = 0;
        for (const character of text) {
            const width = known.get(character) ?? this.#ask(font, character);
            known.set(character, width);
            sum += width;
        }
        return sum;
    }
    #ask(font, text) {
        return this.#doc.font(font, 1_000).widthOfString(text) / 1_000;
    }
    /** Pieces of one font each: bold where it has the character, else regular, else the user's. */
    #runs(text, bold) {
        if (isPlain(text))
            return text === '' ? [] : [{ font: bold ? 'bold' : 'regular', text }];
        const runs = [];
        for (const character of text) {
            const font = this.#fontFor(character.codePointAt(0) ?? 0, bold);
            const last = runs.at(-1);
            if (last?.font === font)
                last.text += character;
            else
                runs.push({ font, text: character });
        }
        return runs;
    }
    #fontFor(codePoint, bold) {
        if (bold && this.#fonts.bold.covers(codePoint))
            return 'bold';
        return this.#fonts.regular.covers(codePoint) ? 'regular' : 'own';
    }
}
/** Printable ASCII, which every font has. */
function isPlain(text) {
    return /^[ -~]*$/.test(text);
}

;// CONCATENATED MODULE: ./build/reports/pdf/table.js


const padding = 5;
const gutter = 12;
/** Draws a table whose rows stay whole and whose head is repeated on every page. */
function drawTable(sheet, { heading, columns, rows }) {
    const titles = columns.map(({ head }) => [{ text: head, style: styles.label }]);
    const head = layRow(sheet, columns, titles);
    let open;
    for (const row of rows) {
        const laid = layRow(sheet, columns, row);
        if (!open) {
            heading(head.height + laid.height);
            open = openTable(sheet, head);
        }
        else if (sheet.reserve(laid.height))
            repeatHead(sheet, head);
        drawRow(sheet, laid, 'TD', open.body);
        sheet.rule(sheet.y);
    }
    open?.table.end();
}
function openTable(sheet, head) {
    const table = sheet.element('Table');
    drawRow(sheet, head, 'TH', sheet.element('THead', table));
    sheet.rule(sheet.y, colours.muted);
    return { table, body: sheet.element('TBody', table) };
}
function layRow({ type }, columns, row) {
    let x = paper.side;
    const cells = columns.map(({ share }, index) => {
        const cell = { x, blocks: type.lay(row[index] ?? [], share * bodyWidth - gutter) };
        x += share * bodyWidth;
        return cell;
    });
    const heights = cells.map(({ blocks }) => heightOf(blocks));
    return { cells, height: Math.max(...heights) + 2 * padding };
}
/** The repetition is for the eye: the structure tree has the head once. */
function repeatHead(sheet, head) {
    sheet.artifact(() => {
        for (const { x, blocks } of head.cells)
            for (const block of blocks)
                block.lines.forEach((text, index) => {
                    sheet.type.draw(text, block, x, sheet.y + padding + (index * block.height) / block.lines.length);
                });
    });
    sheet.y += head.height;
    sheet.rule(sheet.y, colours.muted);
}
function drawRow(sheet, { cells, height }, tag, parent) {
    const row = sheet.element('TR', parent);
    for (const { x, blocks } of cells) {
        const cell = sheet.element(tag, row, tag === 'TH' ? { scope: 'Column' } : {});
        sheet.blocks(blocks, x, sheet.y + padding, cell);
        cell.end();
    }
    row.end();
    sheet.y += height;
}
/** A cell of one text. */
function cell(text, style = styles.cell) {
    return [{ text, style }];
}

;// CONCATENATED MODULE: ./build/reports/pdf/checks.js




const shownReasons = 10;
const columns = [
    { head: (0,core_text/* line */.n8) `CHECK`, share: 0.2 },
    { head: (0,core_text/* line */.n8) `STATE`, share: 0.18 },
    { head: (0,core_text/* line */.n8) `COVERED`, share: 0.62 },
];
const states = {
    complete: { text: (0,core_text/* line */.n8) `✓ complete`, colour: tones.good.strong },
    incomplete: { text: (0,core_text/* line */.n8) `! only in part`, colour: tones.warning.strong },
    'not-checked': { text: (0,core_text/* line */.n8) `✗ NOT checked`, colour: tones.bad.strong },
};
/** What was looked at, and what the reader must not take for "nothing found". */
function drawChecks(sheet, { checks }) {
    const heading = (keep) => sheet.heading(2, (0,core_text/* line */.n8) `What was checked`, { keep });
    if (checks.length === 0) {
        heading();
        sheet.paragraphs([{ text: (0,core_text/* line */.n8) `Nothing was checked.`, style: styles.body }]);
    }
    else
        drawTable(sheet, { heading, columns, rows: checks.map(rowOf) });
}
function rowOf({ name, state, scope, reasons }) {
    const { text, colour } = states[state];
    const shown = reasons.slice(0, shownReasons).map(core_text/* message */.iU);
    const rest = reasons.length - shown.length;
    const why = [
        ...shown,
        ...(rest > 0
            ? [(0,core_text/* line */.n8) `and ${(0,explain/* countOf */.p)(rest, (0,core_text/* say */.cv) `more reason`, (0,core_text/* say */.cv) `more reasons`)} in ${(0,core_text/* say */.cv) `${'scangate.json'}`}`]
            : []),
    ];
    return [
        cell((0,core_text/* line */.n8) `${name}`, styles.cellStrong),
        cell(text, { ...styles.cellStrong, colour }),
        [
            { text: (0,core_text/* message */.iU)(scope), style: { ...styles.cell, maxLines: 4 } },
            ...why.map((reason) => ({ text: reason, style: { ...styles.small, maxLines: 4 } })),
        ],
    ];
}

;// CONCATENATED MODULE: ./build/reports/pdf/closing.js


const namedCharacters = 5;
/** Which characters this document could not show, and how it could. Nothing when it showed all. */
function drawClosing(sheet) {
    const missing = [...sheet.type.missing];
    if (missing.length === 0)
        return;
    const named = missing.slice(0, namedCharacters).map(codeOf).join(', ');
    const more = missing.length > namedCharacters ? ', …' : '';
    sheet.heading(2, (0,core_text/* line */.n8) `About this document`);
    sheet.paragraphs([
        {
            text: (0,core_text/* line */.n8) `Characters that the fonts of this document lack are shown as □ (${named}${more}). To see them, give a font that has them with the input pdf-font; the other reports have them as they are.`,
            style: styles.body,
        },
    ]);
}
function codeOf(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(5573);
;// CONCATENATED MODULE: ./build/reports/pdf/bars.js


const rowHeight = 17;
const labelGap = 10;
const numberGap = 12;
function heightOfBars(bars) {
    return bars.length * rowHeight;
}
/** A bar chart. For a reader that speaks it is a table of two columns; the bars only show the numbers once more. */
function drawBars(sheet, bars, { x, y, width, labelWidth }) {
    const most = Math.max(1, ...bars.map(({ count }) => count));
    const numberWidth = Math.max(...bars.map(({ count }) => sheet.type.width(shown(count), styles.cellStrong)));
    const track = { x: x + labelWidth, width: width - labelWidth - numberGap - numberWidth };
    const table = sheet.element('Table');
    bars.forEach(({ label, count, colour }, index) => {
        const top = y + index * rowHeight;
        const filled = count === 0 ? 0 : Math.max(3, (count / most) * track.width);
        sheet.artifact((doc) => {
            doc.roundedRect(track.x, top + 4, track.width, 8, 2).fill(colours.track);
            if (filled > 0)
                doc.roundedRect(track.x, top + 4, filled, 8, 2).fill(colour);
        });
        const row = sheet.element('TR', table);
        drawLabel(sheet, row, label, { x, top, width: labelWidth });
        drawNumber(sheet, row, count, { right: x + width, top });
        row.end();
    });
    table.end();
}
function drawLabel(sheet, row, text, { x, top, width }) {
    const cell = sheet.element('TH', row, { scope: 'Row' });
    sheet.blocks(sheet.type.lay([{ text, style: { ...styles.cell, maxLines: 1 } }], width - labelGap), x, top + 2, cell);
    cell.end();
}
function drawNumber(sheet, row, count, { right, top }) {
    const style = count === 0 ? { ...styles.cell, colour: colours.muted } : styles.cellStrong;
    const text = shown(count);
    const cell = sheet.element('TD', row);
    sheet.blocks(sheet.type.lay([{ text, style: { ...style, maxLines: 1 } }], 100), right - sheet.type.width(text, style), top + 2, cell);
    cell.end();
}
function shown(count) {
    return (0,core_text/* line */.n8) `${count.toLocaleString('en-US')}`;
}

;// CONCATENATED MODULE: ./build/reports/pdf/components.js






const shownBars = 12;
const barColour = '#5b7c99';
const gap = 28;
const chartWidth = (bodyWidth - gap) / 2;
const spacing = 3;
/** What the checkout is made of: ecosystems and licences, most frequent first. */
function drawComponents(sheet, { sbom }) {
    if (!sbom || sbom.components.length === 0)
        return;
    const { components } = sbom;
    const charts = [
        layChart(sheet, (0,core_text/* line */.n8) `By ecosystem`, tally(components.map(({ ecosystem }) => ecosystem))),
        layChart(sheet, (0,core_text/* line */.n8) `By licence`, tally(components.flatMap(({ licenses }) => licencesOf(licenses)))),
    ];
    const height = Math.max(...charts.map((chart) => chart.height));
    const title = (0,explain/* countOf */.p)(components.length, (0,core_text/* say */.cv) `component`, (0,core_text/* say */.cv) `components`);
    sheet.heading(2, (0,core_text/* line */.n8) `${title}`, { keep: height + 30 });
    sheet.paragraphs([{ text: describeScopes(sbom), style: styles.body }]);
    sheet.y += 8;
    charts.forEach((chart, index) => {
        drawChart(sheet, chart, paper.side + index * (chartWidth + gap));
    });
    sheet.y += height;
}
const noLicence = 'none named';
/** Each once; a component with several counts for each of them. */
function licencesOf(licences) {
    const named = licences.filter((licence) => licence.trim() !== '');
    return named.length === 0 ? [noLicence] : [...new Set(named)];
}
function describeScopes({ components }) {
    const scopes = tally(components.map(({ scope }) => scope));
    const parts = scopes.map(([scope, count]) => `${count.toLocaleString('en-US')} ${scope}`);
    return (0,core_text/* line */.n8) `Needed at run time or not: ${parts.join(', ')}.`;
}
function tally(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (0,compare/* compareText */.n)(a, b));
}
function layChart({ type }, text, tally) {
    const title = type.lay([{ text, style: styles.h3 }], chartWidth);
    const bars = barsOf(tally);
    const more = type.lay(moreOf(tally), chartWidth);
    return { title, bars, more, height: heightOf(title) + heightOfBars(bars) + heightOf(more) + 2 * spacing };
}
function drawChart(sheet, { title, bars, more }, x) {
    let y = sheet.y + sheet.blocks(title, x, sheet.y, undefined, 'P') + spacing;
    drawBars(sheet, bars, { x, y, width: chartWidth, labelWidth: 104 });
    y += heightOfBars(bars) + spacing;
    sheet.blocks(more, x, y, undefined, 'P');
}
function barsOf(tally) {
    return tally.slice(0, shownBars).map(([name, count]) => ({
        label: (0,core_text/* line */.n8) `${name}`,
        count,
        colour: name === noLicence ? colours.muted : barColour,
    }));
}
function moreOf(tally) {
    const rest = tally.length - shownBars;
    return rest > 0 ? [{ text: (0,core_text/* line */.n8) `and ${rest.toLocaleString('en-US')} more`, style: styles.small }] : [];
}

// EXTERNAL MODULE: ./build/core/grade.js
var core_grade = __webpack_require__(6761);
// EXTERNAL MODULE: ./build/core/model/severity.js
var severity = __webpack_require__(4077);
;// CONCATENATED MODULE: ./build/reports/pdf/groups.js




/**
 * The groups of a result, worst first: one of each severity, a severity nobody named right after high as in
 * `core/worst-first.ts`. A scanner that only says pass, warn or fail has failed and warned instead.
 */
function groupsOf({ counts, grading }) {
    const groups = grading === 'pass-fail' ? passFail : bySeverity;
    return groups.map((group) => ({
        ...group,
        count: group.severities.reduce((sum, severity) => sum + counts[severity], 0),
    }));
}
const bySeverity = [
    { label: (0,core_text/* line */.n8) `Critical`, colour: severityColours.critical, severities: ['critical'] },
    { label: (0,core_text/* line */.n8) `High`, colour: severityColours.high, severities: ['high'] },
    { label: (0,core_text/* line */.n8) `Unknown`, colour: severityColours.unknown, severities: ['unknown'] },
    { label: (0,core_text/* line */.n8) `Medium`, colour: severityColours.medium, severities: ['medium'] },
    { label: (0,core_text/* line */.n8) `Low`, colour: severityColours.low, severities: ['low'] },
    { label: (0,core_text/* line */.n8) `Info`, colour: severityColours.info, severities: ['info'] },
];
const passFail = [
    { label: (0,core_text/* line */.n8) `Failed`, colour: severityColours.high, severities: withGrade('failed') },
    { label: (0,core_text/* line */.n8) `Warned`, colour: severityColours.medium, severities: withGrade('warned') },
];
function withGrade(grade) {
    return severity/* severities */.gO.filter((severity) => (0,core_grade/* gradeOf */.V)(severity) === grade);
}

;// CONCATENATED MODULE: ./build/reports/pdf/counts.js





/** How many findings of each severity, and how many of them are new. Nothing where nothing was looked at. */
function drawCounts(sheet, result) {
    const { checks, findings } = result;
    if (checks.length === 0 && findings.length === 0)
        return;
    const bars = groupsOf(result).map(({ label, colour, count }) => ({ label, colour, count }));
    const title = (0,explain/* countOf */.p)(findings.length, (0,core_text/* say */.cv) `finding`, (0,core_text/* say */.cv) `findings`);
    sheet.heading(2, (0,core_text/* line */.n8) `${title}`, { keep: heightOfBars(bars) });
    drawBars(sheet, bars, { x: paper.side, y: sheet.y, width: bodyWidth, labelWidth: 70 });
    sheet.y += heightOfBars(bars);
    const notes = notesOn(result);
    if (notes.length === 0)
        return;
    sheet.y += 4;
    sheet.paragraphs(notes.map((text) => ({ text, style: styles.body })));
}
function notesOn({ findings, ignored = [] }) {
    const compared = findings.filter(({ baseline }) => baseline !== undefined).length;
    const added = findings.filter(({ baseline }) => baseline === 'new').length;
    return [
        ...(compared > 0
            ? [
                (0,core_text/* line */.n8) `${added.toLocaleString('en-US')} new, ${(compared - added).toLocaleString('en-US')} in the baseline.`,
            ]
            : []),
        ...(ignored.length > 0
            ? [(0,core_text/* line */.n8) `${(0,explain/* countOf */.p)(ignored.length, (0,core_text/* say */.cv) `finding is`, (0,core_text/* say */.cv) `findings are`)} ignored and not counted here.`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/reports/pdf/links.js
const longest = 2_000;
/** The address of a page that a reader may be sent to: `https`, without credentials; else undefined. */
function pageOf(address) {
    if (address === undefined || address.length > longest)
        return undefined;
    const url = URL.parse(address);
    if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
        return undefined;
    return url.href;
}

;// CONCATENATED MODULE: ./build/reports/pdf/panel.js


const inset = 46;
const panel_padding = 14;
const panel_spacing = 4;
/** Paragraphs on a coloured ground with a sign beside the first; goes on over the page when there is much to say. */
function drawPanel(sheet, tone, paragraphs) {
    const rest = sheet.type.lay(paragraphs, bodyWidth - inset - panel_padding);
    sheet.reserve(panelHeight(rest.slice(0, 2)));
    for (let first = true; rest.length > 0; first = false) {
        if (!first)
            sheet.nextPage();
        const part = rest.splice(0, countThatFits(rest, sheet.room));
        const height = panelHeight(part);
        sheet.artifact((doc) => {
            drawGround(doc, tone, sheet.y, height);
            if (first)
                drawSign(doc, tone, paper.side + 25, sheet.y + panel_padding + 10.5);
        });
        let top = sheet.y + panel_padding;
        for (const block of part)
            top += sheet.blocks([block], paper.side + inset, top, undefined, 'P') + panel_spacing;
        sheet.y += height;
    }
}
function panelHeight(blocks) {
    return heightOf(blocks) + (blocks.length - 1) * panel_spacing + 2 * panel_padding;
}
/** At least one: a block is never higher than a page. */
function countThatFits(blocks, room) {
    let count = 1;
    while (count < blocks.length && panelHeight(blocks.slice(0, count + 1)) <= room)
        count += 1;
    return count;
}
function drawGround(doc, tone, top, height) {
    doc.roundedRect(paper.side, top, bodyWidth, height, 5).fill(tones[tone].soft);
    doc.rect(paper.side, top + 5, 3, height - 10).fill(tones[tone].strong);
}
/** A tick, a cross, an exclamation mark or a dash in a disc: the verdict for those who see no colour. */
function drawSign(doc, tone, x, y) {
    doc.circle(x, y, 10).fill(tones[tone].strong);
    doc.lineWidth(2).lineCap('round').lineJoin('round');
    if (tone === 'good')
        doc
            .moveTo(x - 4.5, y + 0.5)
            .lineTo(x - 1.2, y + 3.8)
            .lineTo(x + 4.8, y - 3.6);
    if (tone === 'bad')
        doc
            .moveTo(x - 3.8, y - 3.8)
            .lineTo(x + 3.8, y + 3.8)
            .moveTo(x + 3.8, y - 3.8)
            .lineTo(x - 3.8, y + 3.8);
    if (tone === 'warning')
        doc
            .moveTo(x, y - 5)
            .lineTo(x, y + 1)
            .moveTo(x, y + 5)
            .lineTo(x, y + 5);
    if (tone === 'neutral')
        doc.moveTo(x - 4, y).lineTo(x + 4, y);
    doc.stroke('#ffffff');
}

;// CONCATENATED MODULE: ./build/reports/pdf/verdict.js




/** The verdict in words, in a colour and with a sign, and what decided it. */
function drawVerdict(sheet, result) {
    const { headline, reasons } = (0,explain/* explain */.W)(result);
    const tone = toneOf(result);
    drawPanel(sheet, tone, [
        { text: (0,core_text/* line */.n8) `${headline}`, style: { ...styles.verdict, colour: tones[tone].strong } },
        ...reasons.map((reason) => ({ text: (0,core_text/* line */.n8) `${reason}`, style: styles.body })),
    ]);
}
const toneByOutcome = {
    passed: 'good',
    failed: 'bad',
    misconfigured: 'bad',
    inconclusive: 'warning',
    'timed-out': 'warning',
    cancelled: 'warning',
    skipped: 'warning',
    started: 'neutral',
};
/** A pass without a rule is none to be proud of. */
function toneOf({ outcome, verdict }) {
    return outcome === 'passed' && verdict?.rules.length === 0 ? 'neutral' : toneByOutcome[outcome];
}

;// CONCATENATED MODULE: ./build/reports/pdf/cover.js





/** What was scanned, the verdict, and the particulars of the run. */
function drawCover(sheet, result) {
    sheet.paragraphs([{ text: (0,core_text/* line */.n8) `SECURITY SCAN REPORT`, style: styles.label }]);
    sheet.heading(1, nameOf(result));
    sheet.y += 8;
    drawVerdict(sheet, result);
    sheet.y += 18;
    drawFacts(sheet, factsOf(result));
}
/** `acme/shop` of `https://host/acme/shop`. */
function nameOf({ target: { repository } }) {
    if (repository === undefined || repository.trim() === '')
        return (0,core_text/* line */.n8) `The checkout`;
    const path = repository.replace(/^https?:\/\/[^/]+\/(?=.)/i, '').replace(/(\.git)?\/?$/, '');
    return (0,core_text/* line */.n8) `${path === '' ? repository : path}`;
}
function factsOf({ target, backend, tool, scan, failOn, ...result }) {
    const { repository, ref, sha } = target;
    return [
        ...(repository === undefined
            ? []
            : [{ label: (0,core_text/* line */.n8) `Repository`, value: (0,core_text/* line */.n8) `${repository}`, link: pageOf(repository) }]),
        ...(ref === undefined ? [] : [{ label: (0,core_text/* line */.n8) `Branch or tag`, value: (0,core_text/* line */.n8) `${ref}` }]),
        ...(sha === undefined ? [] : [{ label: (0,core_text/* line */.n8) `Commit`, value: (0,core_text/* line */.n8) `${sha}` }]),
        { label: (0,core_text/* line */.n8) `Backend`, value: (0,core_text/* line */.n8) `${backend}` },
        ...(scan ? [{ label: (0,core_text/* line */.n8) `Scan`, value: (0,core_text/* line */.n8) `${scan.id}`, link: pageOf(scan.url) }] : []),
        { label: (0,core_text/* line */.n8) `Time`, value: (0,core_text/* line */.n8) `${describeTime(result.finishedAt)}, after ${durationOf(result)}` },
        { label: (0,core_text/* line */.n8) `Rules`, value: (0,core_text/* message */.iU)(failOn.length === 0 ? 'none' : failOn.join(', ')) },
        { label: (0,core_text/* line */.n8) `Made by`, value: (0,core_text/* line */.n8) `${tool.name} ${tool.version}` },
    ];
}
/** `2026-03-01 10:00 UTC`. */
function describeTime(instant) {
    return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
function durationOf({ startedAt, finishedAt }) {
    const seconds = Math.max(0, Date.parse(finishedAt) - Date.parse(startedAt)) / 1_000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const minutes = Math.round(seconds / 60);
    return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function valueStyle(link) {
    return { ...styles.body, maxLines: 4, ...(link === undefined ? {} : { colour: colours.link }) };
}
/** Two to a row, the label above the value. */
function drawFacts(sheet, facts) {
    const gap = 20;
    const width = (bodyWidth - gap) / 2;
    for (let index = 0; index < facts.length; index += 2) {
        const cells = facts
            .slice(index, index + 2)
            .map(({ label, value, link }) => [
            ...sheet.type.lay([{ text: label, style: styles.label }], width),
            ...sheet.type.lay([{ text: value, style: valueStyle(link), link }], width),
        ]);
        const height = Math.max(...cells.map((blocks) => heightOf(blocks)));
        sheet.reserve(height);
        cells.forEach((blocks, column) => {
            sheet.blocks(blocks, paper.side + column * (width + gap), sheet.y, undefined, 'P');
        });
        sheet.y += height + 7;
    }
}

// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
// EXTERNAL MODULE: ./build/core/model/finding.js
var model_finding = __webpack_require__(6889);
;// CONCATENATED MODULE: ./build/reports/pdf/finding-cells.js




const shownPlaces = 3;
const shownNames = 4;
const shownFixes = 3;
const longestPath = 100;
const small = { ...styles.small, maxLines: 3 };
/** What it is: its name, its title, what else it is known by, and what the source says to do. */
function describeFinding(finding) {
    const { ruleId, title, url, remediation } = finding;
    const link = pageOf(url);
    return [
        {
            text: (0,core_text/* line */.n8) `${ruleId}`,
            style: { ...styles.cellStrong, maxLines: 3, ...(link ? { colour: colours.link } : {}) },
            link,
        },
        { text: (0,core_text/* line */.n8) `${title}`, style: { ...styles.cell, maxLines: 5 } },
        { text: joined(namesOf(finding)), style: small },
        ...(remediation
            ? [{ text: (0,core_text/* line */.n8) `To do: ${(0,core_text/* message */.iU)(remediation)}`, style: { ...small, maxLines: 6 } }]
            : []),
    ];
}
/** The category, whether it is new, its scores and its other names. */
function namesOf({ category, baseline, ratings, cwes, aliases }) {
    const [rating] = ratings;
    return [
        (0,core_text/* line */.n8) `${category}`,
        ...(baseline === 'new' ? [(0,core_text/* line */.n8) `new`] : []),
        ...(rating ? [(0,core_text/* line */.n8) `CVSS ${rating.version} ${rating.score.toFixed(1)}`] : []),
        ...some([...cwes, ...aliases], shownNames),
    ];
}
/** The component, then the places it was seen in. */
function describePlace({ component, locations }) {
    const places = some(locations.map(placeOf), shownPlaces);
    return [
        ...(component
            ? [{ text: (0,core_text/* line */.n8) `${component.name} ${component.version}`, style: { ...styles.cell, maxLines: 3 } }]
            : []),
        ...places.map((text) => ({ text, style: component ? small : { ...styles.cell, maxLines: 3 } })),
    ];
}
/** Of a long path the middle is left out: the file's own name tells more. */
function placeOf({ path, startLine }) {
    const shown = path.length > longestPath ? `${path.slice(0, 40)}…${path.slice(41 - longestPath)}` : path;
    return startLine === undefined ? shown : `${shown}:${startLine}`;
}
/** The versions that no longer have it; that there is none is only said of a vulnerability. */
function describeFix(finding) {
    const { fixVersions } = finding;
    if (fixVersions.length > 0)
        return [{ text: joined(some(fixVersions, shownFixes), ', '), style: { ...styles.cell, maxLines: 4 } }];
    return [
        {
            text: (0,model_finding/* isVulnerability */.Z4)(finding) ? (0,core_text/* line */.n8) `no fix known` : (0,core_text/* line */.n8) `–`,
            style: { ...styles.cell, colour: colours.muted },
        },
    ];
}
/** The first of them, and how many more there are. */
function some(texts, limit) {
    const rest = texts.length - limit;
    return [
        ...texts.slice(0, limit).map((text) => (0,core_text/* line */.n8) `${text}`),
        ...(rest > 0 ? [(0,core_text/* line */.n8) `and ${rest} more`] : []),
    ];
}
function joined(texts, separator = ' · ') {
    return texts.reduce((all, text, index) => (index === 0 ? text : (0,core_text/* line */.n8) `${all}${separator}${text}`), (0,core_text/* line */.n8) ``);
}

;// CONCATENATED MODULE: ./build/reports/pdf/findings.js







/** Nobody reads more of them on paper; each takes some 45 KB of memory until the document ends, beside a large result. */
const shownFindings = (all) => (all > 10_000 ? 500 : 2_000);
/** The head names the group, since it is repeated on each page. */
const columnsFor = (group) => [
    { head: (0,core_text/* line */.n8) `FINDING · ${group}`, share: 0.5 },
    { head: (0,core_text/* line */.n8) `WHERE`, share: 0.32 },
    { head: (0,core_text/* line */.n8) `FIXED IN`, share: 0.18 },
];
/** The findings by severity, worst first, and where the rest is. */
function drawFindings(sheet, result) {
    const { findings } = result;
    if (findings.length === 0)
        return;
    const shown = (0,worst_first/* worstFirst */.m)(findings, shownFindings(findings.length));
    sheet.heading(2, (0,core_text/* line */.n8) `Findings in detail`, { keep: 150 });
    if (shown.length < findings.length)
        sheet.paragraphs([
            {
                text: (0,core_text/* line */.n8) `${(0,core_text/* say */.cv) `The ${shown.length} worst of ${findings.length} findings; all of them are in ${'scangate.json'}.`}`,
                style: styles.body,
            },
        ]);
    for (const { label, colour, count, severities } of groupsOf(result)) {
        const members = shown.filter(({ severity }) => severities.includes(severity));
        if (members.length === 0)
            continue;
        const some = members.length < count ? (0,core_text/* line */.n8) `${members.length.toLocaleString('en-US')} of ` : (0,core_text/* line */.n8) ``;
        drawTable(sheet, {
            heading: (keep) => sheet.heading(3, (0,core_text/* line */.n8) `${label} (${some}${count.toLocaleString('en-US')})`, { keep, mark: colour }),
            columns: columnsFor(label),
            rows: members.values().map(findings_rowOf),
        });
    }
    const rest = findings.length - shown.length;
    if (rest > 0) {
        sheet.y += 10;
        sheet.paragraphs([
            {
                text: (0,core_text/* line */.n8) `${(0,core_text/* say */.cv) `${(0,explain/* countOf */.p)(rest, (0,core_text/* say */.cv) `more finding`, (0,core_text/* say */.cv) `more findings`)} in ${'scangate.json'}.`}`,
                style: styles.strong,
            },
        ]);
    }
}
function findings_rowOf(finding) {
    return [describeFinding(finding), describePlace(finding), describeFix(finding)];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/reports/font-file.js
var font_file = __webpack_require__(522);
;// CONCATENATED MODULE: ./build/reports/pdf/coverage.js
/** What is wrong with a font; the message goes on after its name. */
class UnusableFont extends Error {
}
const tagLength = 4;
const headLength = 12;
const recordLength = 16;
/**
 * What a TrueType or OpenType font covers, from its `cmap` (OpenType 1.9, "cmap": formats 4 and 12, which are the ones
 * that fonts for Unicode have).
 *
 * @throws {UnusableFont} when it is not whole or has no such table.
 */
function coverageOf(font) {
    const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
    const cmap = tablesOf(view).get('cmap');
    if (cmap === undefined)
        throw new UnusableFont('has no table of characters');
    const formats = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
        const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
        return { at, format: view.getUint16(at) };
    });
    const full = formats.find(({ format }) => format === 12);
    if (full)
        return coverageOfGroups(view, full.at);
    const basic = formats.find(({ format }) => format === 4);
    if (basic)
        return coverageOfSegments(view, basic.at);
    throw new UnusableFont('has no table of Unicode characters');
}
/** Where each table begins. Each has to lie within the file, so that a download cut short is noticed. */
function tablesOf(view) {
    const tables = new Map();
    for (let index = 0; index < view.getUint16(tagLength); index += 1) {
        const record = headLength + index * recordLength;
        const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
        const [at, length] = [view.getUint32(record + 8), view.getUint32(record + 12)];
        if (at + length > view.byteLength)
            throw new UnusableFont('is cut short');
        tables.set(tag, at);
    }
    return tables;
}
/** Format 12: groups of code points, each of which has a glyph. */
function coverageOfGroups(view, at) {
    const groups = Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
        const group = at + 16 + index * 12;
        return { from: view.getUint32(group), to: view.getUint32(group + 4) };
    });
    return remembered((codePoint) => groups.some(({ from, to }) => codePoint >= from && codePoint <= to));
}
/** Format 4: segments of the first 65,536 code points, within which a glyph can still be 0, which is none. */
function coverageOfSegments(view, at) {
    const count = view.getUint16(at + 6) / 2;
    const row = (index) => at + 14 + index * count * 2;
    const [ends, starts, deltas, offsets] = [row(0), row(1) + 2, row(2) + 2, row(3) + 2];
    const segments = Array.from({ length: count }, (_, index) => {
        const offsetAt = offsets + index * 2;
        return {
            from: view.getUint16(starts + index * 2),
            to: view.getUint16(ends + index * 2),
            delta: view.getUint16(deltas + index * 2),
            offset: view.getUint16(offsetAt),
            offsetAt,
        };
    });
    return remembered((codePoint) => {
        const segment = segments.find(({ from, to }) => codePoint >= from && codePoint <= to);
        if (!segment)
            return false;
        const { from, delta, offset, offsetAt } = segment;
        if (offset === 0)
            return ((codePoint + delta) & 0xffff) !== 0;
        return view.getUint16(offsetAt + offset + (codePoint - from) * 2) !== 0;
    });
}
function remembered(covers) {
    const known = new Map();
    return (codePoint) => {
        const found = known.get(codePoint) ?? covers(codePoint);
        known.set(codePoint, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./build/reports/pdf/fonts.js





/** `assets/` is as far from `src/reports/pdf` as from `build/reports/pdf`; the bundler copies what is named like this. */
const regularFile = __webpack_require__.ab + "DejaVuSansCondensed.ttf";
const boldFile = __webpack_require__.ab + "DejaVuSansCondensed-Bold.ttf";
/** @throws {ScangateError} INPUT_INVALID when the user's font cannot be read or is not a TTF or OTF file. */
async function loadFonts(ownPath) {
    const [regular, bold, own] = await Promise.all([
        (0,promises_.readFile)(regularFile).then(asFont),
        (0,promises_.readFile)(boldFile).then(asFont),
        ownPath === undefined ? undefined : loadOwnFont(ownPath),
    ]);
    return own ? { regular, bold, own } : { regular, bold };
}
async function loadOwnFont(path) {
    await (0,font_file/* checkFont */.O)(path);
    try {
        const font = asFont(await (0,promises_.readFile)(path));
        proveDrawable(font);
        return font;
    }
    catch (thrown) {
        const reason = thrown instanceof UnusableFont ? thrown.message : 'is damaged or has no outlines';
        throw new errors/* InputError */.dz([
            {
                input: 'pdf-font',
                message: `'${path}' ${reason}`,
                hint: 'Give the path of a whole TTF or OTF file.',
            },
        ]);
    }
}
/** Embeds some of its characters into a document that nobody sees, since a font can lack what only that reveals. */
function proveDrawable({ bytes, covers }) {
    const covered = Array.from({ length: 0xffff }, (_, codePoint) => codePoint)
        .filter(covers)
        .slice(0, 100);
    const doc = new pdfkit_node/* default */.Ay({ font: '' });
    doc.registerFont('own', bytes);
    doc.font('own').text(String.fromCodePoint(...covered), { lineBreak: false });
    doc.end();
}
function asFont(bytes) {
    return { bytes, covers: coverageOf(bytes) };
}

;// CONCATENATED MODULE: ./build/reports/pdf/ignored.js





const shownIgnored = 500;
const ignored_columns = [
    { head: (0,core_text/* line */.n8) `FINDING`, share: 0.36 },
    { head: (0,core_text/* line */.n8) `WHERE`, share: 0.26 },
    { head: (0,core_text/* line */.n8) `REASON`, share: 0.26 },
    { head: (0,core_text/* line */.n8) `UNTIL`, share: 0.12 },
];
/** What somebody decided not to count, and why. */
function drawIgnored(sheet, { ignored = [], grading }) {
    if (ignored.length === 0)
        return;
    drawTable(sheet, {
        heading(keep) {
            sheet.heading(2, (0,core_text/* line */.n8) `Ignored findings (${ignored.length.toLocaleString('en-US')})`, { keep });
            if (ignored.length > shownIgnored)
                sheet.paragraphs([
                    {
                        text: (0,core_text/* line */.n8) `${(0,core_text/* say */.cv) `The first ${shownIgnored}; all of them are in ${'scangate.json'}.`}`,
                        style: styles.body,
                    },
                ]);
        },
        columns: ignored_columns,
        rows: ignored
            .values()
            .take(shownIgnored)
            .map((one) => ignored_rowOf(one, grading)),
    });
}
function ignored_rowOf({ finding, reason, until }, grading) {
    const level = grading === 'pass-fail' ? (0,core_grade/* gradeOf */.V)(finding.severity) : finding.severity;
    return [
        [
            { text: (0,core_text/* line */.n8) `${finding.ruleId}`, style: { ...styles.cellStrong, maxLines: 3 } },
            { text: (0,core_text/* line */.n8) `${finding.title}`, style: { ...styles.cell, maxLines: 3 } },
            { text: (0,core_text/* line */.n8) `${level} · ${finding.category}`, style: styles.small },
        ],
        describePlace(finding),
        [{ text: (0,core_text/* message */.iU)(reason), style: { ...styles.cell, maxLines: 8 } }],
        [{ text: until === undefined ? (0,core_text/* line */.n8) `no end` : (0,core_text/* line */.n8) `${until}`, style: styles.cell }],
    ];
}

;// CONCATENATED MODULE: ./build/reports/pdf/list.js



const list_inset = 14;
const list_spacing = 3;
const bullet = (0,core_text/* line */.n8) `•`;
/** A list with bullets. */
function drawList(sheet, items) {
    const list = sheet.element('L');
    const mark = sheet.type.lay([{ text: bullet, style: styles.body }], list_inset);
    for (const text of items) {
        const blocks = sheet.type.lay([{ text, style: styles.body }], bodyWidth - list_inset);
        const height = heightOf(blocks);
        sheet.reserve(height);
        const item = sheet.element('LI', list);
        sheet.blocks(mark, paper.side + 2, sheet.y, item, 'Lbl');
        sheet.blocks(blocks, paper.side + list_inset, sheet.y, item, 'LBody');
        item.end();
        sheet.y += height + list_spacing;
    }
    list.end();
}

;// CONCATENATED MODULE: ./build/reports/pdf/pagination.js





const footTop = paper.height - 42;
const headTop = 26;
/** Puts the foot on every page and, from the second on, a head that repeats what it is about and the verdict. */
function numberPages(sheet, result) {
    const { doc } = sheet;
    const { start, count } = doc.bufferedPageRange();
    const about = (0,core_text/* line */.n8) `${result.tool.name} ${result.tool.version} · ${nameOf(result)}${commitOf(result)}`;
    const verdict = (0,core_text/* line */.n8) `${(0,explain/* explain */.W)(result).headline}`;
    for (let page = start; page < start + count; page += 1) {
        doc.switchToPage(page);
        doc.markContent('Artifact', { type: 'Pagination' });
        doc
            .lineWidth(0.6)
            .moveTo(paper.side, footTop - 6)
            .lineTo(paper.width - paper.side, footTop - 6)
            .stroke(colours.rule);
        drawEnds(sheet, footTop, about, (0,core_text/* line */.n8) `Page ${page + 1} of ${count}`, styles.small);
        if (page > 0)
            drawEnds(sheet, headTop, nameOf(result), verdict, {
                ...styles.small,
                colour: tones[toneOf(result)].strong,
                bold: true,
            });
        doc.endMarkedContent();
    }
}
function commitOf({ target: { sha } }) {
    return sha === undefined ? (0,core_text/* line */.n8) `` : (0,core_text/* line */.n8) ` · ${sha.slice(0, 12)}`;
}
function drawEnds({ type }, y, left, right, rightStyle) {
    const width = type.width(right, rightStyle);
    const leftStyle = { ...styles.small, maxLines: 1 };
    const [block] = type.lay([{ text: left, style: leftStyle }], bodyWidth - width - 20);
    if (block)
        for (const text of block.lines)
            type.draw(text, block, paper.side, y);
    const [end] = type.lay([{ text: right, style: rightStyle }], bodyWidth);
    if (end)
        for (const text of end.lines)
            type.draw(text, end, paper.width - paper.side - width, y);
}

;// CONCATENATED MODULE: ./build/reports/pdf/sheet.js


/**
 * The document as it grows down the page. Everything drawn is either in the structure tree, for readers that speak or
 * reflow, or an artifact, which they leave out.
 */
class Sheet {
    doc;
    type;
    /** Where the next thing goes, in points from the top of the page. */
    y = paper.top;
    #root;
    #section;
    #belowHeading = 0;
    constructor(doc, type) {
        this.doc = doc;
        this.type = type;
        this.#root = doc.struct('Document');
        doc.addStructure(this.#root);
        doc.addPage();
    }
    get room() {
        return paper.height - paper.bottom - this.y;
    }
    /** Goes on at the top of a new page unless `height` fits; tells whether it did. */
    reserve(height) {
        if (height <= this.room || this.y === paper.top)
            return false;
        this.nextPage();
        return true;
    }
    nextPage() {
        this.doc.addPage();
        this.y = paper.top;
    }
    /** An element of the structure tree, open until `end()`. */
    element(tag, parent = this.#root, options = {}) {
        const element = this.doc.struct(tag, options);
        parent.add(element);
        return element;
    }
    /** What only decorates. Never within the drawing of an element. */
    artifact(draw) {
        this.doc.markContent('Artifact', { type: 'Layout' });
        draw(this.doc);
        this.doc.endMarkedContent();
    }
    /**
     * Draws paragraphs below each other and returns how high they are. Each is an element `tag` below `parent`; without a
     * tag they are the content of `parent` itself.
     */
    blocks(blocks, x, top, parent = this.#root, tag) {
        let y = top;
        for (const block of blocks) {
            const draw = drawing(this.type, block, x, y);
            const content = block.link === undefined ? draw : this.doc.struct('Link', {}, [draw]);
            parent.add(tag === undefined ? content : this.doc.struct(tag, {}, [content]));
            y += block.height;
        }
        return y - top;
    }
    /** Paragraphs over the whole width, which go on over the page where they must. */
    paragraphs(paragraphs) {
        for (const block of this.type.lay(paragraphs, bodyWidth)) {
            this.reserve(block.height);
            this.y += this.blocks([block], paper.side, this.y, undefined, 'P');
        }
    }
    /** A title, also in the list of bookmarks: level 3 below the last one of level 2. */
    heading(level, text, { keep = 70, mark = '' } = {}) {
        const inset = mark === '' ? 0 : 14;
        const blocks = this.type.lay([{ text, style: headingStyles[level] }], bodyWidth - inset);
        const height = heightOf(blocks);
        if (this.y !== this.#belowHeading && this.y !== paper.top)
            this.y += spaceAbove[level];
        this.reserve(height + keep);
        this.#bookmark(level, text);
        if (mark !== '')
            this.artifact((doc) => doc.roundedRect(paper.side, this.y + height / 2 - 4.5, 8, 9, 2).fill(mark));
        this.y += this.blocks(blocks, paper.side + inset, this.y, this.#root, `H${level}`) + spaceBelow[level];
        this.#belowHeading = this.y;
    }
    #bookmark(level, text) {
        const place = { expanded: level < 3, top: this.y - 12, left: paper.width, zoom: 0 };
        const parent = level === 3 ? (this.#section ?? this.doc.outline) : this.doc.outline;
        const bookmark = parent.addItem(text.toString(), place);
        if (level === 2)
            this.#section = bookmark;
    }
    rule(y, colour = colours.rule) {
        this.artifact((doc) => doc
            .lineWidth(0.6)
            .moveTo(paper.side, y)
            .lineTo(paper.width - paper.side, y)
            .stroke(colour));
    }
    /** Ends the structure tree; nothing can be written to the body afterwards. */
    end() {
        this.#root.end();
    }
}
const headingStyles = { 1: styles.title, 2: styles.h2, 3: styles.h3 };
const spaceAbove = { 1: 0, 2: 24, 3: 14 };
const spaceBelow = { 1: 4, 2: 6, 3: 4 };
function drawing(type, block, x, y) {
    const step = block.height / block.lines.length;
    return () => {
        block.lines.forEach((line, index) => {
            type.draw(line, block, x, y + index * step);
        });
    };
}

;// CONCATENATED MODULE: ./build/reports/pdf/render.js















/**
 * `scangate.pdf`: the result as a document to hand on. A4, tagged (PDF 1.7 structure tree), fonts embedded; the same
 * result and date give the same bytes.
 *
 * @throws {ScangateError} INPUT_INVALID when the user's font cannot be used.
 */
async function* renderPdf(result, context) {
    const { next, notices } = (0,explain/* explain */.W)(result);
    const fonts = await loadFonts(context.pdfFont);
    const doc = newDocument(result, context);
    const sheet = new Sheet(doc, new Typesetter(doc, fonts));
    drawCover(sheet, result);
    drawCounts(sheet, result);
    drawSentences(sheet, (0,core_text/* line */.n8) `What to do next`, next);
    drawSentences(sheet, (0,core_text/* line */.n8) `Please note`, notices);
    drawChecks(sheet, result);
    drawFindings(sheet, result);
    drawIgnored(sheet, result);
    drawComponents(sheet, result);
    drawClosing(sheet);
    sheet.end();
    numberPages(sheet, result);
    doc.end();
    yield* doc;
}
/** No font is named here, since pdfkit looks for its standard fonts in files that a bundle does not have. */
function newDocument(result, { date }) {
    const maker = inXml((0,core_text/* line */.n8) `${result.tool.name} ${result.tool.version}`);
    return new pdfkit_node/* default */.Ay({
        size: 'A4',
        margin: 0,
        font: '',
        pdfVersion: '1.7',
        tagged: true,
        lang: 'en',
        displayTitle: true,
        autoFirstPage: false,
        bufferPages: true,
        info: {
            Title: inXml((0,core_text/* line */.n8) `Security scan of ${nameOf(result)}`),
            Subject: inXml((0,core_text/* line */.n8) `${(0,explain/* explain */.W)(result).headline}`),
            Creator: maker,
            Producer: maker,
            CreationDate: date,
            ModDate: date,
        },
    });
}
/** pdfkit writes the particulars into XML (the metadata of the document) as they are. */
function inXml(text) {
    return text.toString().replaceAll(/[<>&]/g, ' ');
}
function drawSentences(sheet, title, sentences) {
    if (sentences.length === 0)
        return;
    sheet.heading(2, title);
    drawList(sheet, sentences.map((sentence) => (0,core_text/* line */.n8) `${sentence}`));
}


/***/ })

};
