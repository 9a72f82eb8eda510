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
    rafter: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(1674), __webpack_require__.e(661)]).then(__webpack_require__.bind(__webpack_require__, 661))).rafterBackend,
    mdssc: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(1674), __webpack_require__.e(4885)]).then(__webpack_require__.bind(__webpack_require__, 4885))).mdsscBackend,
    appsecplus: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(1674), __webpack_require__.e(1259)]).then(__webpack_require__.bind(__webpack_require__, 1259))).appsecplusBackend,
    scancodeio: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(1674), __webpack_require__.e(9693)]).then(__webpack_require__.bind(__webpack_require__, 9693))).scancodeioBackend,
    advalidation: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(1674), __webpack_require__.e(1563)]).then(__webpack_require__.bind(__webpack_require__, 1563))).advalidationBackend,
};
async function loadBackend(id) {
    return modules[id]();
}


/***/ }),

/***/ 1072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ vendorEnvironment),
/* harmony export */   e: () => (/* binding */ connectionInputs)
/* harmony export */ });
/** The inputs that say how a backend is reached. */
const connectionInputs = [
    'base-url',
    'api-key',
    'username',
    'password',
    'client-id',
    'client-secret',
    'source-token',
];
/**
 * The environment names that users of a backend have already, by the input that they stand for. They count when the
 * backend is chosen, after the flags and the `SCANGATE_…` names.
 */
const vendorEnvironment = {
    local: {},
    rafter: {
        'base-url': ['RAFTER_URL'],
        'api-key': ['RAFTER_API_KEY'],
        'source-token': ['RAFTER_GITHUB_TOKEN'],
    },
    mdssc: {
        'base-url': ['MDSSC_SERVER'],
        'api-key': ['MDSSC_API_KEY'],
        username: ['MDSSC_USERNAME'],
        password: ['MDSSC_PASSWORD'],
    },
    appsecplus: {
        'base-url': ['APPSECPLUS_URL'],
        'api-key': ['APPSECPLUS_TOKEN'],
        'client-id': ['APPSECPLUS_CLIENT_ID'],
        'client-secret': ['APPSECPLUS_CLIENT_SECRET'],
    },
    scancodeio: { 'base-url': ['SCANCODEIO_URL'], 'api-key': ['SCANCODEIO_TOKEN', 'SCANCODEIO_API_KEY'] },
    advalidation: { 'base-url': ['ADVALIDATION_BASE_URL'], 'api-key': ['ADVALIDATION_API_KEY'] },
};


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
function addInputFlags(command, names = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)('cli')) {
    for (const group of _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .groups */ .TN)
        for (const name of names) {
            const definition = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionOf */ .Fg)(name);
            if (definition.group !== group || definition.secret || name === 'path')
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

// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(9058);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/platforms/terminal/logger.js
var terminal_logger = __webpack_require__(8098);
// EXTERNAL MODULE: ./build/cli/print-json.js
var print_json = __webpack_require__(9749);
// EXTERNAL MODULE: ./build/cli/secrets.js
var secrets = __webpack_require__(9112);
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
    const redactor = (0,redact/* createRedactor */.lY)();
    (0,secrets/* registerSecrets */.d)(redactor, host.env);
    return redactor;
}
function failWith(host, redactor, error) {
    const { code, outcome, message: text, hint } = error;
    const { exitCode } = core_outcome/* outcomes */.KI[outcome];
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
        scan: async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(7345), __webpack_require__.e(9525), __webpack_require__.e(6758), __webpack_require__.e(8652), __webpack_require__.e(2299)]).then(__webpack_require__.bind(__webpack_require__, 2299))).scanCommand(host, command, loadBackend),
        cancel: async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(7345), __webpack_require__.e(9525), __webpack_require__.e(8712)]).then(__webpack_require__.bind(__webpack_require__, 8712))).cancelCommand(host, command, loadBackend),
        config: async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(7345), __webpack_require__.e(1988)]).then(__webpack_require__.bind(__webpack_require__, 1988))).configCommand(host, command, loadBackend),
        gate: async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(7345), __webpack_require__.e(8652), __webpack_require__.e(9476)]).then(__webpack_require__.bind(__webpack_require__, 9476))).gateCommand(host, command),
        report: async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(7345), __webpack_require__.e(6758), __webpack_require__.e(7465)]).then(__webpack_require__.bind(__webpack_require__, 6280))).reportCommand(host, command),
        'db build': async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(2088), __webpack_require__.e(4117), __webpack_require__.e(7345), __webpack_require__.e(3390), __webpack_require__.e(8366)]).then(__webpack_require__.bind(__webpack_require__, 8366))).dbBuildCommand(host, command),
        'db info': async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2857), __webpack_require__.e(2088), __webpack_require__.e(4117), __webpack_require__.e(7345), __webpack_require__.e(3390), __webpack_require__.e(8366)]).then(__webpack_require__.bind(__webpack_require__, 8366))).dbInfoCommand(host, command),
        emulate: async (command) => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6786)]).then(__webpack_require__.bind(__webpack_require__, 6786))).emulateCommand(host, command),
        version: async (command) => (await __webpack_require__.e(/* import() */ 8076).then(__webpack_require__.bind(__webpack_require__, 8076))).versionCommand(host, command),
    };
}
function prepare(command, host) {
    command.exitOverride().configureOutput({
        writeOut: (text) => host.stdout.write(text),
        writeErr: (text) => host.stderr.write(text),
    });
    for (const below of command.commands)
        prepare(below, host);
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

/***/ 9112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ registerSecrets)
/* harmony export */ });
/* harmony import */ var _backends_vendor_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1072);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9190);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2749);



const proxyNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** Makes the redactor know every secret of the environment, before anything is written. */
function registerSecrets(redactor, env) {
    const secretInputs = _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.filter((candidate) => (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionOf */ .Fg)(candidate).secret);
    const foreign = Object.values(_backends_vendor_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .vendorEnvironment */ .U).flatMap((names) => _backends_vendor_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionInputs */ .e.filter((name) => secretInputs.includes(name)).flatMap((name) => names[name] ?? []));
    for (const name of [...secretInputs.map(_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE), ...foreign]) {
        const secret = env[name];
        if (secret)
            redactor.add(secret);
    }
    for (const name of proxyNames) {
        const proxy = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProxy */ .Y)(env[name] ?? '');
        // A token may stand alone, as the user name.
        for (const secret of [proxy?.password || proxy?.username].filter((part) => part !== undefined)) {
            redactor.add(secret);
            redactor.add(decodeURIComponentOrNot(secret));
        }
    }
}
function decodeURIComponentOrNot(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   TN: () => (/* binding */ groups),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/* unused harmony exports platforms, inputs */
/* harmony import */ var _core_model_backend_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2736);
/* harmony import */ var _core_model_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4460);
/* harmony import */ var _core_model_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4944);
/* harmony import */ var _core_model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4077);




/** The places Scangate runs in; each gets the inputs that name it. */
const platforms = (/* unused pure expression or super */ null && (['cli', 'github', 'gitlab', 'azure']));
const groups = ['What to scan', 'Waiting', 'Network', 'Deciding', 'Reporting'];
/**
 * The one table of inputs. Flags, environment names, the config file and its JSON Schema, and the tables of the
 * documentation are all made from it (`npm run generate`).
 */
const inputs = {
    backend: {
        group: 'What to scan',
        type: { kind: 'choice', values: _core_model_backend_id_js__WEBPACK_IMPORTED_MODULE_1__/* .backendIds */ .f },
        default: 'local',
        description: 'The scanner that does the work; local needs no account and no server.',
    },
    path: {
        group: 'What to scan',
        type: { kind: 'path', example: './my-project' },
        default: '.',
        description: 'The checkout to scan; on the command line the argument of scan.',
        notInFile: true,
    },
    repository: {
        group: 'What to scan',
        type: { kind: 'repository', example: 'https://github.com/acme/shop' },
        description: 'The repository that the checkout belongs to; read from .git when not given.',
        notInFile: true,
    },
    ref: {
        group: 'What to scan',
        type: { kind: 'text', example: 'main' },
        description: 'The branch or tag; read from .git when not given.',
        notInFile: true,
    },
    sha: {
        group: 'What to scan',
        type: { kind: 'text', example: '3f2c1e…', pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
        description: 'The commit, in full; read from .git when not given.',
        notInFile: true,
    },
    config: {
        group: 'What to scan',
        type: { kind: 'path', example: 'ci/scangate.yml' },
        description: 'The config file; .scangate.yml in the checkout when not given.',
        notInFile: true,
    },
    'base-url': {
        group: 'What to scan',
        type: { kind: 'url', example: 'https://scanner.example.com/api' },
        description: 'The address of the backend; local has none.',
        notInFile: true,
    },
    options: {
        group: 'What to scan',
        type: { kind: 'map', example: 'exclude: [test/fixtures]' },
        description: 'What only the chosen backend knows, as a YAML map; its page lists them.',
    },
    'api-key': {
        group: 'What to scan',
        type: { kind: 'text', example: 'sk-…' },
        description: 'The key or token of the backend; local needs none.',
        secret: true,
        notInFile: true,
    },
    username: {
        group: 'What to scan',
        type: { kind: 'text', example: 'ci@example.com' },
        description: 'The user to log in as, where the backend takes a name and a password instead of a key.',
        notInFile: true,
    },
    password: {
        group: 'What to scan',
        type: { kind: 'text', example: '…' },
        description: 'The password that goes with the user.',
        secret: true,
        notInFile: true,
    },
    'client-id': {
        group: 'What to scan',
        type: { kind: 'text', example: 'scangate-ci' },
        description: 'The OAuth client, where the backend takes client credentials instead of a token.',
        notInFile: true,
    },
    'client-secret': {
        group: 'What to scan',
        type: { kind: 'text', example: '…' },
        description: 'The secret that goes with the OAuth client.',
        secret: true,
        notInFile: true,
    },
    'source-token': {
        group: 'What to scan',
        type: { kind: 'text', example: 'github_pat_…' },
        description: 'A token with which the backend itself reads a private repository, where it takes one.',
        secret: true,
        notInFile: true,
    },
    timeout: {
        group: 'Waiting',
        type: { kind: 'duration', example: '1h30m' },
        default: '60m',
        description: 'How long the whole scan may take.',
    },
    'poll-interval': {
        group: 'Waiting',
        type: { kind: 'duration', example: '10s' },
        description: 'How often to ask whether the scan has ended; when not given, after a tenth of its time so far, 2 to 15 seconds.',
    },
    wait: {
        group: 'Waiting',
        type: { kind: 'boolean' },
        default: 'true',
        description: 'Whether to wait for the scan; otherwise it is started, its id printed, and nothing judged.',
        notInFile: true,
    },
    'scan-id': {
        group: 'Waiting',
        type: { kind: 'text', example: '3f2c1e0a-9b7d', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,511}$' },
        description: 'A scan that was started before, to wait for and judge instead of starting one.',
        notInFile: true,
    },
    'reuse-scan': {
        group: 'Waiting',
        type: { kind: 'choice', values: ['auto', 'never'] },
        default: 'auto',
        description: 'Whether to take up the scan of an earlier attempt at the same CI job, for the same commit and settings, unless it failed or was stopped.',
    },
    'cancel-on-timeout': {
        group: 'Waiting',
        type: { kind: 'boolean' },
        default: 'true',
        description: 'Whether a scan that does not end in time is stopped.',
    },
    'on-timeout': {
        group: 'Waiting',
        type: { kind: 'choice', values: ['fail', 'warn'] },
        default: 'fail',
        description: 'Whether a scan that does not end in time fails the job.',
    },
    'on-inconclusive': {
        group: 'Waiting',
        type: { kind: 'choice', values: ['fail', 'warn'] },
        default: 'fail',
        description: 'Whether a scan that failed or could not check what the rules need fails the job.',
    },
    'on-missing-credentials': {
        group: 'Waiting',
        type: { kind: 'choice', values: ['auto', 'fail', 'skip'] },
        default: 'auto',
        description: 'What a job without the credentials of its backend does; auto: skip where the CI withholds them, as from forks and Dependabot, else fail.',
        platforms: ['github', 'gitlab', 'azure'],
        notInFile: true,
    },
    'fail-without-verdict': {
        group: 'Waiting',
        type: { kind: 'boolean' },
        default: 'true',
        description: 'Whether the scan step fails where nothing can be said about the code; otherwise that is left to a gate step.',
        platforms: ['github'],
        notInFile: true,
    },
    offline: {
        group: 'Network',
        type: { kind: 'boolean' },
        default: 'false',
        description: 'Send nothing anywhere; known vulnerabilities are then looked up in osv-db, or not at all.',
    },
    'osv-url': {
        group: 'Network',
        type: { kind: 'url', example: 'https://osv.example.com' },
        default: 'https://api.osv.dev',
        description: 'Where to ask for known vulnerabilities; names and versions of components are sent there.',
        notInFile: true,
    },
    'osv-db': {
        group: 'Network',
        type: { kind: 'path', example: '/srv/osv' },
        description: 'A database of known vulnerabilities for when no service answers: a folder as OSV publishes it, or an index of scangate db build.',
        notInFile: true,
    },
    'allow-http': {
        group: 'Network',
        type: { kind: 'boolean' },
        default: 'false',
        description: 'Allow plain http to hosts other than this one.',
        notInFile: true,
    },
    'ca-file': {
        group: 'Network',
        type: { kind: 'path', example: '/etc/ssl/company-ca.pem' },
        description: 'Certificates (PEM) to trust besides the usual ones.',
        notInFile: true,
    },
    'fail-on': {
        group: 'Deciding',
        type: { kind: 'rules', example: 'high, only medium > 10, secret' },
        default: 'high',
        description: 'The rules that fail the job, one a line or separated by commas, or none.',
    },
    'unknown-severity': {
        group: 'Deciding',
        type: { kind: 'choice', values: _core_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSeverities */ .hB },
        default: 'high',
        description: 'What a finding of unknown severity counts as.',
    },
    require: {
        group: 'Deciding',
        type: { kind: 'list', values: _core_model_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkNames */ .L, alone: ['auto'] },
        default: 'auto',
        description: 'The checks that must be complete; auto: those that the rules depend on.',
    },
    baseline: {
        group: 'Deciding',
        type: { kind: 'path', example: 'main/scangate.json' },
        description: 'An earlier scangate.json, of the target branch say; what it does not hold is new.',
    },
    'ignore-file': {
        group: 'Deciding',
        type: { kind: 'path', example: '.scangate-ignore.yml' },
        description: 'Findings that do not count, as a YAML list, each with its id and the reason.',
    },
    reports: {
        group: 'Reporting',
        type: { kind: 'list', values: _core_model_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportKinds */ .e },
        default: 'cyclonedx, pdf, sarif, json',
        description: 'The reports to write; scangate.json is always written.',
    },
    'report-dir': {
        group: 'Reporting',
        type: { kind: 'path', example: 'out/security' },
        default: 'scangate-reports',
        description: 'The folder for the reports; made when it does not exist.',
    },
    'merge-sbom': {
        group: 'Reporting',
        type: { kind: 'boolean' },
        default: 'false',
        description: 'Whether to write scangate-merged.cdx.json as well: the bill of materials of the backend with all findings.',
    },
    'pdf-font': {
        group: 'Reporting',
        type: { kind: 'path', example: 'fonts/NotoSansJP-Regular.ttf' },
        description: 'A TTF or OTF font for the PDF, for scripts other than Latin, Greek and Cyrillic.',
    },
    'result-file': {
        group: 'Reporting',
        type: { kind: 'path', example: 'results/scangate.json' },
        description: 'The stored result; scangate.json in the folder of the reports when not given.',
        platforms: ['github'],
        notInFile: true,
    },
    comment: {
        group: 'Reporting',
        type: { kind: 'choice', values: ['on-findings', 'always', 'on-failure', 'never'] },
        default: 'on-findings',
        description: 'When the pull request gets a comment; one that is there already is kept up to date.',
        platforms: ['github'],
    },
    'comment-key': {
        group: 'Reporting',
        type: { kind: 'text', example: 'shop-api' },
        description: 'What tells the comment from others on the pull request; when not given, the workflow, the job, its leg and the step.',
        platforms: ['github'],
    },
    summary: {
        group: 'Reporting',
        type: { kind: 'boolean' },
        default: 'true',
        description: 'Whether the summary of the job shows the result.',
        platforms: ['github'],
    },
    annotations: {
        group: 'Reporting',
        type: { kind: 'boolean' },
        default: 'true',
        description: 'Whether the worst findings are shown at their files and lines.',
        platforms: ['github'],
    },
    'upload-sarif': {
        group: 'Reporting',
        type: { kind: 'boolean' },
        default: 'false',
        description: 'Whether the findings go to code scanning; the job needs the permission security-events: write.',
        platforms: ['github'],
    },
    artifact: {
        group: 'Reporting',
        type: { kind: 'boolean' },
        default: 'true',
        description: 'Whether the reports are kept as an artifact of the run.',
        platforms: ['github'],
    },
    'artifact-name': {
        group: 'Reporting',
        type: { kind: 'text', example: 'security-reports' },
        description: 'The name of the artifact; when not given, made of the job, its leg and the step, so that it is free in a matrix.',
        platforms: ['github'],
    },
    'artifact-per-report': {
        group: 'Reporting',
        type: { kind: 'boolean' },
        default: 'false',
        description: 'Whether each report becomes an artifact of its own.',
        platforms: ['github'],
    },
    'artifact-retention-days': {
        group: 'Reporting',
        type: { kind: 'number', example: '30', least: 1, most: 400 },
        description: 'How long artifacts are kept; as long as the repository says when not given.',
        platforms: ['github'],
    },
    'github-token': {
        group: 'Reporting',
        type: { kind: 'text', example: 'ghs_…' },
        description: 'The token for comments and code scanning; that of the job when not given.',
        platforms: ['github'],
        secret: true,
        notInFile: true,
    },
    leg: {
        group: 'Reporting',
        type: { kind: 'text', example: '{"app":"shop"}' },
        description: 'What tells the jobs of a matrix apart; its values when not given.',
        platforms: ['github'],
        notInFile: true,
    },
};
const inputNames = Object.keys(inputs);
/** The definition of an input, by its name, without the narrower types of the table. */
function definitionOf(name) {
    return inputs[name];
}
/** The inputs that a platform has. */
function inputsOf(platform) {
    return inputNames.filter((name) => definitionOf(name).platforms?.includes(platform) ?? true);
}
/** `fail-on` as an environment variable: `SCANGATE_FAIL_ON`. */
function environmentName(name) {
    return `SCANGATE_${name.toUpperCase().replaceAll('-', '_')}`;
}


/***/ }),

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

/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ logSafeJson)
/* harmony export */ });
/**
 * The same JSON without `##`, which begins a command of a CI anywhere in a line of its log (`##vso[…]`, `##[…]`). The
 * other kind, `::name::`, counts at the start of a line only, where JSON has no text.
 */
function logSafeJson(json) {
    return json.replaceAll('##', '#\\u0023');
}


/***/ }),

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ backendIds)
/* harmony export */ });
/** The backends, by the name that the `backend` input takes. */
const backendIds = ['local', 'rafter', 'mdssc', 'appsecplus', 'scancodeio', 'advalidation'];


/***/ }),

/***/ 4460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkNames)
/* harmony export */ });
const checkNames = [
    'sbom',
    'vulnerabilities',
    'secrets',
    'code',
    'malware',
    'licenses',
    'containers',
    'compliance',
    'dynamic',
    'creative',
];


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ nativeOnlyKind),
/* harmony export */   e: () => (/* binding */ reportKinds)
/* harmony export */ });
const reportKinds = [
    'cyclonedx',
    'spdx',
    'pdf',
    'html',
    'sarif',
    'markdown',
    'junit',
    'codequality',
    'gitlab',
    'csv',
    'json',
];
/** What only a backend makes: a spreadsheet, an attribution notice, its own JSON. */
const nativeOnlyKind = 'other';


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

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/* unused harmony export formsToHide */
/** What a secret becomes wherever it would have been shown. */
const redacted = '***';
/** A shorter secret would blank ordinary words, and protects nothing. */
const shortest = 4;
/** What cleaned text ends with where a long value was cut (`core/text.ts`). */
const cutMark = '…';
function createRedactor() {
    const forms = new Set();
    let longestFirst = [];
    return {
        add(secret) {
            const before = forms.size;
            for (const form of formsToHide(secret))
                forms.add(form);
            if (forms.size !== before)
                longestFirst = [...forms].sort((a, b) => b.length - a.length);
        },
        redact(text) {
            let out = text;
            for (const form of longestFirst)
                if (out.includes(form))
                    out = out.replaceAll(form, redacted);
            return out.includes(cutMark) ? hideCutSecrets(out, longestFirst) : out;
        },
    };
}
/** Every form that a log or an error could show a secret in; empty for one that is too short to hide. */
function formsToHide(secret) {
    return new Set(formsOf(secret).filter((form) => form.length >= shortest));
}
/** Hides the head of a secret whose rest was cut away. */
function hideCutSecrets(text, forms) {
    const pieces = text.split(cutMark);
    const last = pieces.pop() ?? '';
    const hidden = pieces.map((piece) => {
        const length = Math.max(0, ...forms.map((form) => longestHeadAtEnd(piece, form)));
        return length === 0 ? piece : piece.slice(0, piece.length - length) + redacted;
    });
    return [...hidden, last].join(cutMark);
}
function longestHeadAtEnd(text, form) {
    for (let length = Math.min(text.length, form.length - 1); length >= shortest; length -= 1)
        if (text.endsWith(form.slice(0, length)))
            return length;
    return 0;
}
/** The secret, its lines, and each of these as URL, JSON, hexadecimal and base64 would write it. */
function* formsOf(secret) {
    const lines = secret.split(/\r?\n/).filter((part) => part.length >= 8);
    for (const text of new Set([secret, secret.trim(), ...lines])) {
        if (text.length < shortest)
            continue;
        yield text;
        yield encodeURIComponent(text.toWellFormed());
        yield new URLSearchParams({ '': text }).toString().slice(1);
        yield JSON.stringify(text).slice(1, -1);
        const bytes = Buffer.from(text, 'utf8');
        yield bytes.toString('hex');
        yield bytes.toString('hex').toUpperCase();
        yield* base64Forms(bytes);
    }
    for (const part of jwtParts(secret))
        yield part;
}
/**
 * Base64 of the secret at the start of the encoded text and at each of the two other shifts, as in the
 * `Basic user:secret` header; only the characters that the secret alone decides.
 */
function* base64Forms(bytes) {
    for (const shift of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replaceAll('=', '');
        const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
        yield own;
        yield own.replaceAll('+', '-').replaceAll('/', '_');
    }
}
/** Header, payload and signature of a JSON Web Token: each alone is worth hiding. */
function jwtParts(secret) {
    const parts = secret.split('.');
    return parts.length === 3 && secret.startsWith('ey') ? parts.filter((part) => part.length >= 16) : [];
}


/***/ }),

/***/ 6067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* binding */ Sentence),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   UF: () => (/* binding */ joinMarkdown),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   YF: () => (/* binding */ mdLink),
/* harmony export */   be: () => (/* binding */ mdMessage),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   gJ: () => (/* binding */ mdTable),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   n8: () => (/* binding */ line)
/* harmony export */ });
/* unused harmony exports LogText, Markdown */
/**
 * Text that came from outside (a backend, a branch name, a file, a thrown error) is hostile until it is cleaned for
 * the place it goes to. A sink takes `LogText` or `Markdown`. Both can be made here only, by the templates `line` and
 * `md`, which clean every value put into them; a plain string is refused by the compiler. What several sinks shall say
 * is a `Sentence`, made by `say`, which remembers what in it is ours.
 */
/** Characters of one value that a sink shows; of the rest it says how long it was. */
const shownLength = 200;
const shownLengthOfMessage = 2_000;
let newLogText;
let newMarkdown;
let newSentence;
let partsOf;
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
 * A log line: the literal parts are ours, every value is cleaned and cut.
 *
 *     logger.info(line`scan ${ref.id} is ${status.state}`)
 */
function line(literals, ...values) {
    return newLogText(breakCommands(weave(literals, values, showInLog)));
}
function showInLog(value) {
    if (value instanceof LogText)
        return value.toString();
    if (value instanceof Sentence)
        return partsOf(value).map(showPartInLog).join('');
    return visible(value, shownLength);
}
function showPartInLog({ kind, text }) {
    if (kind === 'ours')
        return text;
    return kind === 'name' ? `'${visible(text, shownLength)}'` : visible(text, shownLengthOfMessage);
}
/** A whole message as a log line, with room for more than a name: an error's text, a hint. */
function message(text) {
    return newLogText(breakCommands(visible(text, shownLengthOfMessage)));
}
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
/**
 * Markdown: the literal parts are ours, every string becomes a code span, where nothing is interpreted.
 *
 *     md`**${count}** findings in ${repository}`
 */
function md(literals, ...values) {
    return newMarkdown(weave(literals, values, showInMarkdown));
}
function showInMarkdown(value) {
    if (value instanceof Sentence)
        return partsOf(value).map(showPartInMarkdown).join('');
    return typeof value === 'string' ? codeSpan(visible(value, shownLength)) : value.toString();
}
function showPartInMarkdown({ kind, text }) {
    if (kind === 'ours')
        return text;
    return codeSpan(visible(text, kind === 'name' ? shownLength : shownLengthOfMessage));
}
function joinMarkdown(parts, separator) {
    return newMarkdown(parts.map(String).join(separator));
}
/** A whole message as one code span. */
function mdMessage(text) {
    return newMarkdown(codeSpan(visible(text, shownLengthOfMessage)));
}
/** A table whose shape no cell can change (GitHub Flavored Markdown, section 4.10). */
function mdTable(head, rows) {
    const row = (cells) => `| ${cells.map((cell) => escapePipes(cell.toString())).join(' | ')} |`;
    const rule = `|${head.map(() => ' --- |').join('')}`;
    return newMarkdown([row(head), rule, ...rows.map(row)].join('\n'));
}
const linkableHosts = new Set(['osv.dev', 'github.com', 'cwe.mitre.org', 'nvd.nist.gov']);
/** A link, if the page is on a host of our own choice; else the label alone. */
function mdLink(label, page) {
    const url = URL.parse(page);
    if (url?.protocol !== 'https:' || !linkableHosts.has(url.host) || url.username !== '')
        return label;
    return newMarkdown(`[${label}](<${url.href.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`);
}
function weave(literals, values, show) {
    let out = literals[0] ?? '';
    values.forEach((value, index) => {
        out += show(value) + (literals[index + 1] ?? '');
    });
    return out;
}
/**
 * One line without control characters, in which invisible and direction-changing characters are named. Inert in no
 * format yet: a sink's own template escapes it.
 */
function visible(value, limit) {
    const text = String(value);
    const head = text.length > limit ? text.slice(0, limit) : text;
    const shown = head
        .toWellFormed()
        .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
        .replaceAll('\t', ' ')
        .replace(/\p{Cc}/gu, '')
        .replace(/[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu, (character) => `<U+${hex(character)}>`);
    return text.length > limit ? `${shown}… (${text.length} characters)` : shown;
}
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
/**
 * Runners read commands from a log. `::name::` counts at the start of a trimmed line (GitHub), `##[name]` and
 * `##vso[area.name]` anywhere in it and in any case (GitHub, Azure): actions/runner `ActionCommand.cs`,
 * azure-pipelines-agent `Command.cs`.
 */
function breakCommands(text) {
    return text.replace(/##(?=vso\[|\[)/gi, '# #').replace(/^(\s*):(?=:)/, '$1: ');
}
/** A code span whose fence is longer than any run of back-ticks inside (CommonMark, section 6.1). */
function codeSpan(text) {
    const content = text.trim() === '' ? '(empty)' : text;
    const runs = content.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
    const pad = content.startsWith('`') || content.endsWith('`') || (content.startsWith(' ') && content.endsWith(' '))
        ? ' '
        : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** `\|` is a pipe within a cell; a back-slash right before it would be paired with ours, so a space parts them. */
function escapePipes(cell) {
    return cell.replace(/\\\|/g, '\\ |').replaceAll('|', '\\|').replaceAll('\n', ' ');
}


/***/ }),

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ isMetadata),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   n0: () => (/* binding */ bareHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/** RFC 1122 section 3.2.1.3 and RFC 4291 section 2.5.3. */
const loopback = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Link-local addresses, and where clouds keep credentials for whoever asks from inside. */
const metadata = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
metadata.addSubnet('169.254.0.0', 16, 'ipv4');
metadata.addSubnet('fe80::', 10, 'ipv6');
metadata.addAddress('fd00:ec2::254', 'ipv6'); // AWS
metadata.addAddress('fd20:ce::254', 'ipv6'); // Google
metadata.addAddress('100.100.100.200', 'ipv4'); // Alibaba
metadata.addAddress('168.63.129.16', 'ipv4'); // Azure
metadata.addAddress('192.0.0.192', 'ipv4'); // Oracle
const metadataNames = new Set(['metadata.google.internal', 'metadata.goog', 'metadata', 'instance-data']);
/** Well-known prefixes whose last 32 bits are an IPv4 address: RFC 6052 (NAT64) and RFC 4291 section 2.5.5.1. */
const embedding = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
embedding.addSubnet('64:ff9b::', 96, 'ipv6');
embedding.addSubnet('::', 96, 'ipv6');
/** The host of a URL as a name or an address without brackets, without the dot of a full name. */
function bareHost(url) {
    return url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}
/** Whether the host is this machine by its very name, so that nothing leaves it. */
function isLoopback(host) {
    return host === 'localhost' || inList(loopback, host);
}
/** Whether an address or a name is link-local or a metadata service, which no backend ever is. */
function isMetadata(host) {
    return metadataNames.has(host) || inList(metadata, host) || inList(metadata, embeddedIpv4(host));
}
function inList(list, host) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    return family !== 0 && list.check(host, family === 6 ? 'ipv6' : 'ipv4');
}
function embeddedIpv4(host) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 6 || !embedding.check(host, 'ipv6'))
        return '';
    const groups = URL.parse(`http://[${host}]/`)?.hostname.slice(1, -1).split(':') ?? [];
    const [high = 0, low = 0] = groups.slice(-2).map((group) => Number.parseInt(group || '0', 16));
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}


/***/ }),

/***/ 2749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseProxy),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);


/**
 * The proxy for a URL, undefined where there is none. Loopback is always reached directly. Throws an `Error` that
 * names the variable, never its value, where that is no URL of an HTTP proxy.
 */
function proxyFor(url, env) {
    const secure = url.protocol === 'https:';
    const value = secure ? env.https_proxy || env.HTTPS_PROXY : env.http_proxy || env.HTTP_PROXY;
    if (!value || (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)((0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHost */ .n0)(url)) || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    const name = secure ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const proxy = parseProxy(value);
    if (proxy === null)
        throw new Error(`${name} is not a URL such as http://proxy.example:3128`);
    if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:')
        throw new Error(`${name} names a ${proxy.protocol.slice(0, -1)} proxy; only http and https proxies are supported`);
    return proxy;
}
/** The value of a proxy variable as a URL; without a scheme it is http, as with curl. */
function parseProxy(value) {
    return URL.parse(value.includes('://') ? value : `http://${value}`);
}
/**
 * NO_PROXY: hosts with all below them (`example.com`, `.example.com`), only those below (`*.example.com`), addresses,
 * networks (`10.0.0.0/8`), each optionally with a port, or `*` for everything.
 */
function isExempt(url, list) {
    return list.split(/[,\s]+/).some((entry) => entry !== '' && matches(url, entry.toLowerCase()));
}
function matches(url, entry) {
    const host = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .bareHost */ .n0)(url);
    const [, bracketed, plain, port] = /^(?:\[(.+)\]|([^:]+|.*:.*:.*?))(?::(\d+))?$/.exec(entry) ?? [];
    const pattern = bracketed ?? plain ?? '';
    if (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80')))
        return false;
    if (pattern === '*')
        return true;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
        return pattern.includes('/') ? inNetwork(host, pattern) : sameAddress(host, pattern);
    const suffix = pattern.replace(/^\*?\./, '').replace(/\.$/, '');
    return host.endsWith(`.${suffix}`) || (host === suffix && !pattern.startsWith('*'));
}
function inNetwork(host, network) {
    const [address = '', bits = ''] = network.split('/');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (family === 0 ||
        family !== (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) ||
        !/^\d+$/.test(bits) ||
        Number(bits) > (family === 6 ? 128 : 32))
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(address, Number(bits), family === 6 ? 'ipv6' : 'ipv4');
    return list.check(host, family === 6 ? 'ipv6' : 'ipv4');
}
function sameAddress(host, address) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) !== 0 && inNetwork(host, `${address}/${(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? 128 : 32}`);
}


/***/ }),

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createTerminalLogger)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6067);
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
const version = '0.1.0';


/***/ })

};
