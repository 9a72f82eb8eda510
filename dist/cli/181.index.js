export const id = 181;
export const ids = [181];
export const modules = {

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loadBackend)
/* harmony export */ });
/** The backends, each loaded when it is chosen. */
const modules = {
    local: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(298), __webpack_require__.e(2836), __webpack_require__.e(1330), __webpack_require__.e(4788)]).then(__webpack_require__.bind(__webpack_require__, 5363))).localBackend,
    rafter: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(2911), __webpack_require__.e(661)]).then(__webpack_require__.bind(__webpack_require__, 661))).rafterBackend,
    mdssc: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(2911), __webpack_require__.e(4885)]).then(__webpack_require__.bind(__webpack_require__, 4885))).mdsscBackend,
    appsecplus: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(2911), __webpack_require__.e(1259)]).then(__webpack_require__.bind(__webpack_require__, 1259))).appsecplusBackend,
    scancodeio: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(2911), __webpack_require__.e(9693)]).then(__webpack_require__.bind(__webpack_require__, 9693))).scancodeioBackend,
    advalidation: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(2911), __webpack_require__.e(1563)]).then(__webpack_require__.bind(__webpack_require__, 1563))).advalidationBackend,
};
async function loadBackend(id) {
    return modules[id]();
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ addInputFlags),
/* harmony export */   y: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9190);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2732);



/** Adds a flag for each of the inputs that may be one, in the groups of the table. */
function addInputFlags(command, names = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .flagInputs */ .Cp)()) {
    for (const group of _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .groups */ .TN)
        for (const name of names) {
            const definition = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionOf */ .Fg)(name);
            if (definition.group !== group || !(0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .flagInputs */ .Cp)().includes(name))
                continue;
            for (const option of optionsFor(name))
                command.addOption(option.helpGroup(`${group}:`));
        }
    return command.allowUnknownOption().allowExcessArguments();
}
/** Sorts out what commander understood and what it did not. */
function readCommandLine(command, operandCount) {
    const flags = new Map();
    for (const option of command.options) {
        const value = command.getOptionValue(option.attributeName());
        const name = option.long?.replace(/^--(no-)?/, '');
        if (name !== undefined && value !== undefined)
            flags.set(name, value);
    }
    const unknown = command.args
        .filter((argument) => /^-./.test(argument))
        .map((argument) => argument.split('=')[0] ?? '');
    const problems = unknown.map((flag) => unknownFlag(flag, command));
    const operands = unknown.length > 0 ? [] : command.args;
    const excess = operands.slice(operandCount).map((word) => ({
        input: `'${word}'`,
        message: 'is one argument too many',
        hint: `Usage: scangate ${command.name()} ${command.usage()}.`,
    }));
    return { flags, operands: operands.slice(0, operandCount), problems: [...problems, ...excess] };
}
function optionsFor(name) {
    const { type, description, default: preset } = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionOf */ .Fg)(name);
    const shownDefault = preset === undefined || type.kind === 'boolean' ? '' : ` (default: ${preset})`;
    if (type.kind === 'boolean') {
        return [new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name}`, description), new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--no-${name}`, `Not --${name}.`).hideHelp()];
    }
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name} <${placeholders[type.kind]}>`, `${description}${valuesOf(type)}${shownDefault}`);
    if (type.kind === 'choice')
        option.argChoices = [...type.values];
    if (type.kind === 'list')
        option.argChoices = [...(type.alone ?? []), ...type.values];
    if (type.kind === 'list' || type.kind === 'rules')
        option.argParser((value, before) => typeof before === 'string' ? `${before}\n${value}` : value);
    return [option];
}
const placeholders = {
    boolean: '',
    text: 'text',
    choice: 'word',
    list: 'words',
    duration: 'time',
    repository: 'address',
    url: 'url',
    path: 'path',
    rules: 'rules',
    map: 'yaml',
    texts: 'texts',
    number: 'number',
};
function valuesOf(type) {
    if (type.kind === 'choice')
        return ` One of: ${type.values.join(', ')}.`;
    return type.kind === 'list' ? ` Any of: ${[...(type.alone ?? []), ...type.values].join(', ')}.` : '';
}
function unknownFlag(flag, command) {
    const name = _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.find((candidate) => `--${candidate}` === flag);
    if (name !== undefined && (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionOf */ .Fg)(name).secret)
        return {
            input: flag,
            message: 'is a secret, and every process on the machine can read a command line',
            hint: `Set ${(0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(name)} instead.`,
        };
    if (flag === '--path')
        return {
            input: flag,
            message: 'is no flag',
            hint: 'Give the path as the argument: scangate scan <path>.',
        };
    if (command.options.some((option) => option.long === flag))
        return { input: flag, message: 'takes no value', hint: `Write ${flag}, or --no-${flag.slice(2)}.` };
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(flag, command.options.flatMap((option) => option.long ?? []));
    return {
        input: flag,
        message: 'is not a flag of this command',
        hint: near ? `Did you mean '${near}'?` : `See 'scangate ${command.name()} --help'.`,
    };
}


/***/ }),

/***/ 181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: ./build/backends/index.js
var backends = __webpack_require__(796);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
;// CONCATENATED MODULE: ./build/emulators/emulator.js
const scenarios = ['findings', 'clean', 'failed', 'cancelled'];

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/cli/flags.js
var flags = __webpack_require__(6222);
;// CONCATENATED MODULE: ./build/cli/program.js





/** The inputs that judging a stored result depends on. */
const gateInputs = [
    'config',
    'on-inconclusive',
    'on-timeout',
    'fail-on',
    'baseline',
    'ignore-file',
    'unknown-severity',
    'require',
];
/** The inputs that rendering a stored result depends on. */
const reportInputs = ['config', 'reports', 'report-dir', 'pdf-font'];
/** The inputs that say which scan is meant, and how its backend is reached. */
const cancelInputs = inputs/* inputNames */.vj.filter((name) => ['What to scan', 'Network'].includes((0,inputs/* definitionOf */.Fg)(name).group) ||
    name === 'scan-id' ||
    name === 'report-dir');
/** The commands, their flags and their help. `onExit` is told the exit code of the command that ran. */
function buildProgram(actions, onExit) {
    const act = (name) => async (...args) => {
        const command = args.at(-1);
        if (command instanceof commander/* Command */.uB)
            onExit(await actions[name](command));
    };
    const program = new commander/* Command */.uB('scangate')
        .description('Runs a security scan, waits for it, keeps its reports, says what was found and decides.')
        .usage('[command] [path] [flags]')
        .version(version/* version */.r, '-V, --version', 'Print the version.')
        .helpOption('-h, --help', 'Show help.')
        .helpCommand('help [command]', 'Show help for a command.')
        .configureHelp({ optionDescription: (option) => option.description })
        .showHelpAfterError("Run 'scangate --help' to see what is possible.")
        .addHelpText('after', mainHelp);
    addSwitches((0,flags/* addInputFlags */.h)(program.command('scan [path]', { isDefault: true })))
        .description('Scan a checkout, write the reports and exit by the gate. This is the default command.')
        .addHelpText('after', scanHelp)
        .action(act('scan'));
    addSwitches((0,flags/* addInputFlags */.h)(program.command('cancel [path]'), cancelInputs))
        .description('Stop the scan that an earlier run left behind, if it has not ended.')
        .addHelpText('after', cancelHelp)
        .action(act('cancel'));
    addSwitches((0,flags/* addInputFlags */.h)(program.command('config [path]')))
        .description('Print every input with its value and where it came from; secrets are masked.')
        .action(act('config'));
    addSwitches((0,flags/* addInputFlags */.h)(program.command('gate <file>'), gateInputs))
        .description('Judge a stored scangate.json with the rules given now; nothing is scanned.')
        .addHelpText('after', gateHelp)
        .action(act('gate'));
    addSwitches((0,flags/* addInputFlags */.h)(program.command('report <file>'), reportInputs))
        .description('Write reports from a stored scangate.json; nothing is scanned.')
        .addHelpText('after', reportHelp)
        .action(act('report'));
    addDatabaseCommands(program, act);
    program
        .command('emulate <backend>')
        .description('Serve a stand-in of a vendor, to try a pipeline without an account; stops with Ctrl-C.')
        .option('--port <number>', 'Where to listen on 127.0.0.1; 0: any free port.', '0')
        .option('--scenario <word>', `How scans end. One of: ${scenarios.join(', ')}.`, 'findings')
        .option('--duration <time>', 'How long a scan takes.', '3s')
        .option('--play <words>', 'Odd behaviour to play, separated by commas.')
        .option('--list', 'Print what this stand-in can play, and serve nothing.')
        .option('--request-log <file>', 'Write each request there, a line of JSON each.')
        .addHelpText('after', emulateHelp)
        .action(act('emulate'));
    addSwitches(program.command('version'))
        .description('Print the version; with --verbose also what it runs on.')
        .allowExcessArguments(false)
        .action(act('version'));
    return program;
}
function addDatabaseCommands(program, act) {
    const db = program
        .command('db')
        .description('Databases of known vulnerabilities, for scans without a network.')
        .usage('<command> [flags]');
    addSwitches(db.command('build'))
        .description('Make one small file, an index, of advisories that OSV publishes.')
        .requiredOption('--from <path>', 'A folder of <ecosystem>/all.zip or .json files, or one such archive.')
        .option('--to <file>', 'Where the index goes.', 'scangate-osv-db.ndjson.gz')
        .allowExcessArguments(false)
        .addHelpText('after', dbHelp)
        .action(act('db build'));
    addSwitches(db.command('info <path>'))
        .description('Print the date of a database, its ecosystems and how many advisories each has.')
        .allowExcessArguments(false)
        .action(act('db info'));
}
function addSwitches(command) {
    const group = 'Output:';
    return command
        .addOption(new commander/* Option */.c$('--json', 'Print the result as JSON on standard output.').helpGroup(group))
        .addOption(new commander/* Option */.c$('-q, --quiet', 'Print the verdict only.').helpGroup(group))
        .addOption(new commander/* Option */.c$('-v, --verbose', 'Print every finding and what is being done.').helpGroup(group));
}
const mainHelp = `
Examples:
  scangate                          scan the checkout you are in
  scangate ../shop --fail-on critical,secret
  scangate gate scangate-reports/scangate.json --fail-on 'high > 5'
  source <(scangate completion bash)    with the package bash-completion

An input is set by a flag (--fail-on), an environment variable (SCANGATE_FAIL_ON) or a line of
.scangate.yml (fail-on: high). 'scangate scan --help' lists them, 'scangate config' shows their values.

Exit codes: 0 passed (or started, without waiting), 1 gate broken, 2 inconclusive, 3 misconfigured,
4 timed out, 130/143 cancelled.
`;
const scanHelp = `
A rule of --fail-on is [new] [fixable] [category] [only] [severity] [> count]:
  high                a finding at or above high
  high > 5            more than 5 of them
  only medium > 10    more than 10 of exactly medium
  fixable high        one at or above high that has a fix
  secret, malware     by category, whatever the severity
  none                never fail, only report
`;
const cancelHelp = `
For a step of a CI that always runs, with the same inputs as the scan: a job that was cancelled or lost
its machine leaves a scan running, which 'scangate scan' names in scangate-state.json in its report
folder. Nothing is done, and the exit code is 0, where there is no such file or the scan has ended.

Examples:
  scangate cancel
  scangate cancel --scan-id 3f2c1e0a-9b7d
`;
const dbHelp = `
Nothing is downloaded. docs/offline.md says where OSV publishes its advisories.

Example:
  scangate db build --from ./osv --to osv-db.ndjson.gz
  scangate scan --offline --osv-db osv-db.ndjson.gz
`;
const emulateHelp = `
The first line on standard output is JSON: the url, the credential and the least options for a scan.

Example:
  scangate emulate rafter --port 8080 --duration 10s --play rate-limited
`;
const reportHelp = `
The same result gives the same bytes. A report that the scanner delivered itself is not in the file: ours
is written, but never over the other one.

Example:
  scangate report scangate-reports/scangate.json --reports pdf,html --report-dir out
`;
const gateHelp = `
Example:
  scangate gate scangate-reports/scangate.json --fail-on 'fixable high'
`;

// EXTERNAL MODULE: ./build/core/cancellation.js
var cancellation = __webpack_require__(359);
// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/job/secrets.js
var secrets = __webpack_require__(4109);
// EXTERNAL MODULE: ./build/platforms/terminal/logger.js
var terminal_logger = __webpack_require__(8098);
// EXTERNAL MODULE: ./build/cli/print-json.js
var print_json = __webpack_require__(9749);
;// CONCATENATED MODULE: ./build/cli/report-error.js








/** Says what went wrong before a scan could be started, and gives its exit code. With `--json` for a machine as well. */
function reportError(host, error) {
    const redactor = secretsOf(host);
    const verbose = host.argv.some((argument) => argument === '-v' || argument === '--verbose');
    const logger = (0,terminal_logger/* createTerminalLogger */.n)(host.stderr, redactor, verbose ? 'verbose' : 'normal');
    const problems = error instanceof errors/* InputError */.dz ? error.problems : undefined;
    for (const problem of problems ?? [])
        logger.error((0,core_text/* message */.iU)((0,errors/* describeProblem */.BJ)(problem)));
    if (!problems)
        logger.error((0,core_text/* message */.iU)(error.message));
    if (!problems && error.hint)
        logger.info((0,core_text/* message */.iU)(error.hint));
    for (const row of error.trace)
        logger.debug((0,core_text/* message */.iU)(row));
    return failWith(host, redactor, error);
}
/** What the argument parser has already said on standard error. */
function reportUsageError(host, error) {
    const text = error.message.replace(/^error: /, '');
    return failWith(host, secretsOf(host), new errors/* InputError */.dz([{ input: 'command line', message: text }]));
}
function secretsOf(host) {
    const redactor = (0,redact/* createRedactor */.l)();
    (0,secrets/* registerSecrets */.d)(redactor, host.env);
    return redactor;
}
function failWith(host, redactor, error) {
    const { code, outcome, message: text, hint } = error;
    const exitCode = error instanceof cancellation/* Cancellation */.m ? core_outcome/* signalExitCodes */.n1[error.signal] : core_outcome/* outcomes */.KI[outcome].exitCode;
    const problems = error instanceof errors/* InputError */.dz ? error.problems : undefined;
    if (host.argv.includes('--json'))
        (0,print_json/* printJson */.Q)(host, redactor, { outcome, exitCode, failure: { code, message: text, hint, problems } });
    return exitCode;
}

;// CONCATENATED MODULE: ./build/cli/main.js






/** Runs the command line of a process and resolves to its exit code. */
async function runCli(host, loadBackend = backends/* loadBackend */.D) {
    let exitCode = 0;
    const program = buildProgram(actionsFor(host, loadBackend), (code) => {
        exitCode = code;
    });
    prepare(program, host);
    try {
        if (wantsCompletion(host.argv))
            await addCompletion(program, host.argv[0] === 'complete');
        await program.parseAsync([...host.argv], { from: 'user' });
        return exitCode;
    }
    catch (thrown) {
        if (!(thrown instanceof commander/* CommanderError */.b7))
            return reportError(host, (0,errors/* toScangateError */.KK)(thrown));
        return thrown.exitCode === 0 ? 0 : reportUsageError(host, thrown);
    }
}
/** Each command loads when it runs. */
function actionsFor(host, loadBackend) {
    return {
        scan: async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8445), __webpack_require__.e(6478), __webpack_require__.e(1195), __webpack_require__.e(3050), __webpack_require__.e(9967), __webpack_require__.e(1325)]).then(__webpack_require__.bind(__webpack_require__, 1325))).scanCommand(host, command, loadBackend),
        cancel: async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8445), __webpack_require__.e(3050), __webpack_require__.e(4937)]).then(__webpack_require__.bind(__webpack_require__, 8712))).cancelCommand(host, command, loadBackend),
        config: async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8445), __webpack_require__.e(1988)]).then(__webpack_require__.bind(__webpack_require__, 1988))).configCommand(host, command, loadBackend),
        gate: async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8445), __webpack_require__.e(1195), __webpack_require__.e(4239)]).then(__webpack_require__.bind(__webpack_require__, 9476))).gateCommand(host, command),
        report: async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8445), __webpack_require__.e(6478), __webpack_require__.e(9967), __webpack_require__.e(6280)]).then(__webpack_require__.bind(__webpack_require__, 6280))).reportCommand(host, command),
        'db build': async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(2088), __webpack_require__.e(4117), __webpack_require__.e(8445), __webpack_require__.e(3390), __webpack_require__.e(8366)]).then(__webpack_require__.bind(__webpack_require__, 8366))).dbBuildCommand(host, command),
        'db info': async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(2088), __webpack_require__.e(4117), __webpack_require__.e(8445), __webpack_require__.e(3390), __webpack_require__.e(8366)]).then(__webpack_require__.bind(__webpack_require__, 8366))).dbInfoCommand(host, command),
        emulate: async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6786)]).then(__webpack_require__.bind(__webpack_require__, 6786))).emulateCommand(host, command),
        version: async (command) => (await __webpack_require__.e(/* import() */ 8076).then(__webpack_require__.bind(__webpack_require__, 8076))).versionCommand(host, command),
    };
}
function prepare(command, host) {
    command.exitOverride().configureOutput({
        writeOut: (text) => host.stdout.write(text),
        // It quotes what stands on the command line, where a branch may have given a name.
        writeErr: (text) => host.stderr.write(text.split('\n').map(cleaned).join('\n')),
    });
    for (const below of command.commands)
        prepare(below, host);
}
function cleaned(row) {
    return (0,core_text/* message */.iU)(row).toString();
}
/** The completion of a shell is a library of its own, loaded for its two commands and for the help that lists them. */
function wantsCompletion([first]) {
    return first === undefined || ['completion', 'complete', 'help', '--help', '-h'].includes(first);
}
async function addCompletion(program, asked) {
    const { default: tab } = await __webpack_require__.e(/* import() */ 1283).then(__webpack_require__.bind(__webpack_require__, 1283));
    // What follows the bare name of the program may be a flag of its default command.
    const scan = program.commands.find((command) => command.name() === 'scan');
    for (const option of asked ? (scan?.options ?? []) : [])
        if (!option.hidden)
            program.addOption(option);
    tab(program, { completionCommandName: 'completion' });
}


/***/ }),

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/* harmony import */ var _core_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4432);

/** Prints a value for machines: secrets redacted within its strings, and nothing in it that a CI reads as a command. */
function printJson(host, redactor, value) {
    const clean = (_, part) => (typeof part === 'string' ? redactor.redact(part) : part);
    host.stdout.write(`${(0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .logSafeJson */ .C)(JSON.stringify(value, clean, 2))}\n`);
}


/***/ }),

/***/ 359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Cancellation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/** The reason of an `AbortSignal` that a process signal fired. */
class Cancellation extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm {
    signal;
    constructor(signal) {
        super('CANCELLED', `stopped by ${signal}`);
        this.signal = signal;
    }
}


/***/ }),

/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ logSafeJson)
/* harmony export */ });
/**
 * The same JSON, fit for the log of a CI: without `##`, which begins a command anywhere in a line (`##vso[…]`, `##[…]`),
 * also where there is between the two what a runner may pass over (`core/text/commands.ts`), and with a number for each
 * character that is not seen. The other kind of command, `::name::`, counts at the start of a line only, where JSON has
 * no text.
 */
function logSafeJson(json) {
    const seen = /^[\n -~]*$/.test(json) ? json : json.replace(unseen, escaped);
    return seen.includes('#') ? seen.replace(/(#\P{ASCII}*)#/gu, '$1\\u0023') : seen;
}
const unseen = /[^\P{Cc}\n]|[\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
/** In JSON a character beyond U+FFFF is two numbers. */
function escaped(character) {
    return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

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

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createTerminalLogger)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3405);
/* harmony import */ var _styled_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7180);


/** Clears the line that the cursor is on (ECMA-48: CR, erase in line). */
const clearLine = '\r\u001b[2K';
/** A longer line would wrap, and only its last row would be cleared. */
function fitInto(text, columns = 80) {
    return text.toString().length < columns ? text : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `${text.toString().slice(0, columns - 2)}…`;
}
/**
 * Writes what a run says, a line each, secrets redacted. On a terminal the progress is one line that is replaced;
 * elsewhere it is not shown.
 */
function createTerminalLogger(output, redactor, verbosity) {
    let progressShown = false;
    const endProgress = () => {
        if (progressShown)
            output.write(clearLine);
        progressShown = false;
    };
    const write = (text, style, prefix) => {
        endProgress();
        const spans = [
            ...(prefix ? [{ text: prefix, ...(style ? { style } : {}) }] : []),
            { text, ...(prefix || !style ? {} : { style }) },
        ];
        output.write(`${redactor.redact((0,_styled_line_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .n)(spans, output.colour))}\n`);
    };
    const showsProgress = output.isTTY && verbosity !== 'quiet';
    return {
        showsProgress,
        debug: (text) => verbosity === 'verbose' && write(text, 'dim'),
        info: (text) => verbosity !== 'quiet' && write(text),
        warn: (text) => write(text, 'warning', (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `warning: `),
        error: (text) => write(text, 'bad', (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8) `error: `),
        progress(text) {
            if (!showsProgress)
                return;
            endProgress();
            output.write(redactor.redact((0,_styled_line_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .n)([{ text: fitInto(text, output.columns), style: 'dim' }], output.colour)));
            progressShown = true;
        },
        endProgress,
    };
}


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ paint)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

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
        ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(formats[style], text.toString(), { validateStream: false })
        : text.toString())
        .join('')
        .trimEnd();
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// Generated from package.json by `npm run generate`.
const version = '1.0.0';


/***/ })

};
