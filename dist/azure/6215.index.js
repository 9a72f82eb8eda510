export const id = 6215;
export const ids = [6215];
export const modules = {

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   KK: () => (/* binding */ toScangateError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   fm: () => (/* binding */ ScangateError)
/* harmony export */ });
/** Every way a run can fail, named by what was being done, with the outcome that it leads to. */
const codes = {
    INPUT_INVALID: 'misconfigured',
    CONFIG_FILE_INVALID: 'misconfigured',
    TARGET_UNUSABLE: 'misconfigured',
    CREDENTIALS_REFUSED: 'misconfigured',
    TLS_UNTRUSTED: 'misconfigured',
    REPORT_WRITE_FAILED: 'misconfigured',
    REPORTS_LOST: 'inconclusive',
    RESULT_FILE_INVALID: 'misconfigured',
    STATE_FILE_INVALID: 'misconfigured',
    HOST_UNKNOWN: 'misconfigured',
    QUOTA_EXHAUSTED: 'inconclusive',
    SCAN_CONFLICT: 'inconclusive',
    BACKEND_UNREACHABLE: 'inconclusive',
    BACKEND_PROTOCOL: 'inconclusive',
    START_UNCERTAIN: 'inconclusive',
    SCAN_NOT_FOUND: 'inconclusive',
    SCAN_FAILED: 'inconclusive',
    RESULTS_STALE: 'inconclusive',
    RESULTS_TOO_LARGE: 'inconclusive',
    DEADLINE_PASSED: 'timed-out',
    CANCELLED: 'cancelled',
    INTERNAL: 'inconclusive',
};
/**
 * A failure with a code, a cause and a way out. `message` and `hint` may quote text from outside: a sink cleans them.
 * Neither ever holds a header, a token or a response body.
 */
class ScangateError extends Error {
    name = 'ScangateError';
    code;
    hint;
    transient;
    retryAfterMs;
    mayHaveRun;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.transient = details.transient ?? false;
        this.retryAfterMs = details.retryAfterMs;
        this.mayHaveRun = details.mayHaveRun ?? false;
    }
    get outcome() {
        return codes[this.code];
    }
    /** Where it was thrown, and where its causes were, a line each: for whoever mends it. */
    get trace() {
        const { cause } = this;
        const own = this.stack?.split('\n') ?? [];
        if (cause instanceof ScangateError)
            return [...own, ...cause.trace];
        return [...own, ...((cause instanceof Error && cause.stack?.split('\n')) || [])];
    }
}
/** `--backend: 'locl' is not known. Did you mean 'local'?` */
function describeProblem({ input, message, hint }) {
    return `${input}: ${message}${hint === undefined ? '' : `. ${hint}`}`;
}
/** Everything wrong with what the user gave, at once. */
class InputError extends ScangateError {
    problems;
    constructor(problems) {
        super('INPUT_INVALID', problems.map(describeProblem).join('\n'));
        this.problems = problems;
    }
}
/** What a thrown value says, in one line: its message, and the message of its cause where that adds something. */
function describeError(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    const { cause } = thrown;
    if (cause instanceof Error && cause.message !== '' && !thrown.message.includes(cause.message))
        return `${thrown.message}: ${cause.message}`;
    return thrown.message;
}
/** Any thrown value as a `ScangateError`; one that nobody foresaw is `INTERNAL` and keeps its cause. */
function toScangateError(thrown) {
    if (thrown instanceof ScangateError)
        return thrown;
    return new ScangateError('INTERNAL', `unexpected error: ${describeError(thrown)}`, {
        cause: thrown,
        hint: 'This is a defect of Scangate: please report it with the output of the same run with --verbose.',
    });
}


/***/ }),

/***/ 4077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   hB: () => (/* binding */ knownSeverities),
/* harmony export */   lv: () => (/* binding */ parseSeverity)
/* harmony export */ });
/** How bad a finding is, worst first. `unknown` is a severity nobody named: it is counted, never dropped. */
const severities = ['critical', 'high', 'medium', 'low', 'info', 'unknown'];
const knownSeverities = severities.filter((severity) => severity !== 'unknown');
const synonyms = new Map([
    ['moderate', 'medium'],
    ['informational', 'info'],
    ['information', 'info'],
    ['note', 'info'],
]);
/**
 * Reads a severity word of any case; `moderate` and `informational` are the words npm and some scanners use.
 * Whatever else comes is `unknown`.
 */
function parseSeverity(word) {
    if (typeof word !== 'string')
        return 'unknown';
    const lower = word.trim().toLowerCase();
    return synonyms.get(lower) ?? severities.find((severity) => severity === lower) ?? 'unknown';
}
/** Larger is worse: info 0 … critical 4. */
function rank(severity) {
    return knownSeverities.length - 1 - knownSeverities.indexOf(severity);
}
/** The worse of two; a known severity wins over `unknown`. */
function worse(a, b) {
    if (a === 'unknown')
        return b;
    if (b === 'unknown')
        return a;
    return rank(a) >= rank(b) ? a : b;
}
/** Counts by severity; the sum is the number of findings. */
function countBySeverity(findings) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };
    for (const finding of findings)
        counts[finding.severity] += 1;
    return counts;
}


/***/ }),

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate that the word was most likely meant to be, or undefined when none is near: at most one edit for a
 * short word, two for a longer one, three from twelve letters on. Two swapped letters are one edit.
 */
function nearest(word, candidates) {
    const typed = word.toLowerCase().slice(0, 64);
    let best;
    let bestDistance = typed.length <= 3 ? 2 : typed.length < 12 ? 3 : 4;
    for (const candidate of candidates) {
        const distance = editDistance(typed, candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment distance). */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        [beforeLast, last] = [last, current];
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qt: () => (/* reexport */ Sentence),
  $$: () => (/* reexport */ bytesOf),
  UF: () => (/* reexport */ joinMarkdown),
  n8: () => (/* reexport */ line),
  md: () => (/* reexport */ md),
  YF: () => (/* reexport */ mdLink),
  be: () => (/* reexport */ mdMessage),
  zo: () => (/* reexport */ mdPage),
  gJ: () => (/* reexport */ mdTable),
  iU: () => (/* reexport */ message),
  Xe: () => (/* reexport */ piecesOf),
  hD: () => (/* reexport */ quote),
  cv: () => (/* reexport */ say),
  RK: () => (/* reexport */ visible)
});

// UNUSED EXPORTS: LogText, Markdown, OutputLine, outputLine

;// CONCATENATED MODULE: ./build/core/text/commands.js
/**
 * Text in which no runner finds a command. `::name::` counts at the start of a trimmed line (GitHub), `##[name]`
 * (GitHub) and `##vso[area.name]` (Azure) anywhere in it: actions/runner `ActionCommand.cs`, azure-pipelines-agent
 * `Command.cs`. Both search by the rules of a culture, which pass over some characters (Hebrew points, for one), none
 * of them ASCII.
 */
function withoutCommands(text) {
    return text
        .replace(/#(?=\P{ASCII}*#\P{ASCII}*(?:\[|v\P{ASCII}*s\P{ASCII}*o\P{ASCII}*\[))/giu, '# ')
        .replace(/^([\s\P{ASCII}]*):(?=\P{ASCII}*:)/u, '$1: ');
}

;// CONCATENATED MODULE: ./build/core/text/limits.js
/** Characters of one value that a sink shows; of the rest it says how long it was. */
const shownLength = 200;
const shownLengthOfMessage = 2_000;

;// CONCATENATED MODULE: ./build/core/text/sentence.js
let newSentence;
let partsOf;
/** A sentence that every kind of sink can show in its own way. Made by `say` and `quote` only. */
class Sentence {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    static {
        newSentence = (parts) => new Sentence(parts);
        partsOf = (sentence) => sentence.#parts;
    }
}
/**
 * A sentence: the literal parts are ours, every string is a name from outside, which a log quotes and Markdown puts
 * into a code span.
 *
 *     say`rule ${rule} is broken by ${count} findings`
 */
function say(literals, ...values) {
    const parts = literals.flatMap((literal, index) => {
        const value = values[index];
        const ours = { kind: 'ours', text: literal };
        if (value === undefined)
            return [ours];
        if (value instanceof Sentence)
            return [ours, ...partsOf(value)];
        return [ours, { kind: typeof value === 'number' ? 'ours' : 'name', text: formatted(value) }];
    });
    return newSentence(parts);
}
/** A message from outside as a sentence of its own. */
function quote(text) {
    return newSentence([{ kind: 'message', text }]);
}
/** The pieces of a sentence, for a sink that has a template of its own: what is not ours is not clean yet. */
function piecesOf(sentence) {
    return partsOf(sentence);
}
function formatted(value) {
    return typeof value === 'number' ? value.toLocaleString('en-US') : value;
}

;// CONCATENATED MODULE: ./build/core/text/look-alikes.js
const word = /[\p{L}\p{M}\p{N}_]+/gu;
const latin = /\p{Script=Latin}/gu;
/** Scripts with letters that look like Latin ones; of Greek only such letters, since others stand in units and formulas. */
const alike = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρι]/gu;
/** The same text; in a word of two scripts, `lоdash` with a Cyrillic letter, the letters of the rarer one are named. */
function withLookAlikesNamed(text, nameOf) {
    return text.replace(word, (found) => {
        const latins = found.match(latin)?.length ?? 0;
        const others = found.match(alike)?.length ?? 0;
        if (latins === 0 || others === 0)
            return found;
        return found.replace(latins < others ? latin : alike, nameOf);
    });
}

;// CONCATENATED MODULE: ./build/core/text/visible.js


/**
 * One line without control characters, in which characters are named that nobody sees, that change the direction or that
 * look like others, and without a command of a runner, since any file may be shown in a log. Inert in no format yet: a
 * sink's own template escapes it.
 */
function visible(value, limit) {
    const text = String(value);
    const head = text.length > limit ? text.slice(0, limit) : text;
    const inert = withoutCommands(/^[ -~]*$/.test(head) ? head : withUnseenNamed(head));
    return text.length > limit ? `${inert}… (${text.length} characters)` : inert;
}
function withUnseenNamed(text) {
    const oneLine = text
        .toWellFormed()
        .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
        .replaceAll('\t', ' ')
        .replace(/\p{Cc}/gu, '');
    return withLookAlikesNamed(oneLine, nameOf).replace(/[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu, nameOf);
}
/** `<U+202E>` */
function nameOf(character) {
    return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

;// CONCATENATED MODULE: ./build/core/text/weave.js
/** The literals of a template with the values between them, each as its sink shows it. */
function weave(literals, values, show) {
    let out = literals[0] ?? '';
    values.forEach((value, index) => {
        out += show(value) + (literals[index + 1] ?? '');
    });
    return out;
}

;// CONCATENATED MODULE: ./build/core/text/log.js





let newLogText;
/** One line that is safe in the log of every CI and on every terminal. */
class LogText {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
    static {
        newLogText = (text) => new LogText(text);
    }
}
/**
 * A log line: the literal parts are ours, every value is cleaned and cut.
 *
 *     logger.info(line`scan ${ref.id} is ${status.state}`)
 */
function line(literals, ...values) {
    return newLogText(withoutCommands(weave(literals, values, show)));
}
function show(value) {
    if (value instanceof LogText)
        return value.toString();
    if (value instanceof Sentence)
        return piecesOf(value).map(showPart).join('');
    return visible(value, shownLength);
}
function showPart({ kind, text }) {
    if (kind === 'ours')
        return text;
    return kind === 'name' ? `'${visible(text, shownLength)}'` : visible(text, shownLengthOfMessage);
}
/** A whole message as a log line, with room for more than a name: an error's text, a hint. */
function message(text) {
    return newLogText(withoutCommands(visible(text, shownLengthOfMessage)));
}

;// CONCATENATED MODULE: ./build/core/text/markdown.js




let newMarkdown;
/** Markdown in which everything from outside is inert. */
class Markdown {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
    static {
        newMarkdown = (text) => new Markdown(text);
    }
}
/**
 * Markdown: the literal parts are ours, every string becomes a code span, where nothing is interpreted.
 *
 *     md`**${count}** findings in ${repository}`
 */
function md(literals, ...values) {
    return newMarkdown(weave(literals, values, markdown_show));
}
function markdown_show(value) {
    if (value instanceof Sentence)
        return piecesOf(value).map(markdown_showPart).join('');
    return typeof value === 'string' ? codeSpan(value, shownLength) : value.toString();
}
function markdown_showPart({ kind, text }) {
    if (kind === 'ours')
        return text;
    return codeSpan(text, kind === 'name' ? shownLength : shownLengthOfMessage);
}
/** Bytes of UTF-8. */
function bytesOf(markdown) {
    return Buffer.byteLength(markdown.toString());
}
function joinMarkdown(parts, separator) {
    return newMarkdown(parts.map(String).join(separator));
}
/** A whole message as one code span. */
function mdMessage(text) {
    return newMarkdown(codeSpan(text, shownLengthOfMessage));
}
/** A table whose shape no cell can change (GitHub Flavored Markdown, section 4.10). */
function mdTable(head, rows) {
    const row = (cells) => `| ${cells.map((cell) => escapePipes(cell.toString())).join(' | ')} |`;
    const rule = `|${head.map(() => ' --- |').join('')}`;
    return newMarkdown([row(head), rule, ...rows.map(row)].join('\n'));
}
/** `\|` is a pipe within a cell; a back-slash right before it would be paired with ours, so a space parts them. */
function escapePipes(cell) {
    return cell.replace(/\\\|/g, '\\ |').replaceAll('|', '\\|').replaceAll('\n', ' ');
}
/**
 * Pages about a finding, on hosts of our own choice. Only whole addresses of a known shape: an issue on the same host
 * would tell its readers that it was mentioned, and a character of Markdown could end the link early.
 */
const linkablePages = [
    /^https:\/\/osv\.dev\/vulnerability\/[\w.:-]+$/,
    /^https:\/\/github\.com\/advisories\/GHSA(?:-[0-9a-z]{4}){3}$/,
    /^https:\/\/nvd\.nist\.gov\/vuln\/detail\/CVE-\d{4}-\d{4,}$/i,
    /^https:\/\/cwe\.mitre\.org\/data\/definitions\/\d{1,6}\.html$/,
];
/** A link, if the page is one of our own choice; else the label alone. */
function mdLink(label, page) {
    const isLinkable = page.length <= shownLength && linkablePages.some((shape) => shape.test(page));
    return isLinkable ? newMarkdown(`[${label}](<${page}>)`) : label;
}
/**
 * A link to a page of the CI that the run takes place on. The address has to come from the CI itself.
 *
 *     mdPage(md`This run`, new URL(runUrl))
 */
function mdPage(label, page) {
    const address = page.href.replace(/[^\w\-.~:/?#@!$&+,;=%]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return newMarkdown(`[${label}](${address})`);
}
/** A code span whose fence is longer than any run of back-ticks inside (CommonMark, section 6.1). */
function codeSpan(text, limit) {
    const shown = withoutWorkItems(visible(text, limit));
    const content = shown.trim() === '' ? '(empty)' : shown;
    const runs = content.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
    const pad = content.startsWith('`') || content.endsWith('`') || (content.startsWith(' ') && content.endsWith(' '))
        ? ' '
        : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/**
 * Azure Boards reads `AB#12` out of comments on GitHub, and Azure DevOps `@<id of a person>` out of its own, by programs
 * that need not know what Markdown makes of the place.
 */
function withoutWorkItems(text) {
    return text.replace(/\bAB#(?=\d)/gi, '$& ').replaceAll('@<', '@ <');
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/core/text/output-line.js

let newOutputLine;
/** A line `NAME=value` that says nothing about any other name. Made by `outputLine` only. */
class OutputLine {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
    static {
        newOutputLine = (text) => new OutputLine(text);
    }
}
/**
 * One line for a file of variables, such as the `dotenv` report of GitLab ("GitLab CI/CD artifacts reports types": no
 * values of several lines, UTF-8). The name is ours; a value that holds a control character, a line break above all, is
 * refused with `REPORT_WRITE_FAILED`: it would set further variables.
 */
function outputLine(name, value) {
    const text = String(value);
    if (!/^[A-Za-z_]\w*$/.test(name))
        throw new ScangateError('INTERNAL', `'${name}' cannot be the name of a variable`);
    if (/[\p{Cc}\u2028\u2029]/u.test(text) || !text.isWellFormed())
        throw new ScangateError('REPORT_WRITE_FAILED', `the value of ${name} holds a line break or a control character`, {
            hint: 'Such a value cannot be handed to another job; the result file has it.',
        });
    return newOutputLine(`${name}=${text}`);
}

;// CONCATENATED MODULE: ./build/core/text.js
/**
 * Text that came from outside (a backend, a branch name, a file, a thrown error) is hostile until it is cleaned for
 * the place it goes to. A sink takes `LogText` or `Markdown`. Both can be made here only, by the templates `line` and
 * `md`, which clean every value put into them; a plain string is refused by the compiler. What several sinks shall say
 * is a `Sentence`, made by `say`, which remembers what in it is ours. A file of `NAME=value` lines takes `OutputLine`.
 */







/***/ }),

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   crashMessage: () => (/* binding */ crashMessage)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(193);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3405);
/* harmony import */ var _job_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4109);



/** What an error that nobody foresaw says: one line that nothing reads as a command, without the secrets of the job. */
function crashMessage(thrown, env) {
    const redactor = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)();
    (0,_job_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .registerSecrets */ .d)(redactor, env);
    // Before it is cleaned as well: there is no telling how cleaning changes what a secret is a part of.
    return redactor.redact((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)(redactor.redact(wordsOf(thrown))).toString());
}
/** Anything can be thrown, also what cannot be made a text. */
function wordsOf(thrown) {
    try {
        return String(thrown instanceof Error ? thrown.message : thrown);
    }
    catch {
        return 'unexpected error';
    }
}


/***/ })

};
