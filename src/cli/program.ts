import { Command, Option } from 'commander';
import { definitionOf, type InputName, inputNames } from '../config/inputs.ts';
import { scenarios } from '../emulators/emulator.ts';
import { version } from '../version.ts';
import { addInputFlags } from './flags.ts';

/** What each command does, given its parsed command line. */
export type Actions = Readonly<
  Record<
    'scan' | 'cancel' | 'config' | 'gate' | 'report' | 'db build' | 'db info' | 'emulate' | 'version',
    (command: Command) => Promise<number>
  >
>;

/** The inputs that judging a stored result depends on. */
const gateInputs: readonly InputName[] = [
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
const reportInputs: readonly InputName[] = ['config', 'reports', 'report-dir', 'pdf-font'];

/** The inputs that say which scan is meant, and how its backend is reached. */
const cancelInputs = inputNames.filter(
  (name) =>
    ['What to scan', 'Network'].includes(definitionOf(name).group) ||
    name === 'scan-id' ||
    name === 'report-dir',
);

/** The commands, their flags and their help. `onExit` is told the exit code of the command that ran. */
export function buildProgram(actions: Actions, onExit: (code: number) => void): Command {
  const act =
    (name: keyof Actions) =>
    async (...args: unknown[]) => {
      const command = args.at(-1);
      if (command instanceof Command) onExit(await actions[name](command));
    };
  const program = new Command('scangate')
    .description('Runs a security scan, waits for it, keeps its reports, says what was found and decides.')
    .usage('[command] [path] [flags]')
    .version(version, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Show help.')
    .helpCommand('help [command]', 'Show help for a command.')
    .configureHelp({ optionDescription: (option) => option.description })
    .showHelpAfterError("Run 'scangate --help' to see what is possible.")
    .addHelpText('after', mainHelp);
  addSwitches(addInputFlags(program.command('scan [path]', { isDefault: true })))
    .description('Scan a checkout, write the reports and exit by the gate. This is the default command.')
    .addHelpText('after', scanHelp)
    .action(act('scan'));
  addSwitches(addInputFlags(program.command('cancel [path]'), cancelInputs))
    .description('Stop the scan that an earlier run left behind, if it has not ended.')
    .addHelpText('after', cancelHelp)
    .action(act('cancel'));
  addSwitches(addInputFlags(program.command('config [path]')))
    .description('Print every input with its value and where it came from; secrets are masked.')
    .action(act('config'));
  addSwitches(addInputFlags(program.command('gate <file>'), gateInputs))
    .description('Judge a stored scangate.json with the rules given now; nothing is scanned.')
    .addHelpText('after', gateHelp)
    .action(act('gate'));
  addSwitches(addInputFlags(program.command('report <file>'), reportInputs))
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

function addDatabaseCommands(
  program: Command,
  act: (name: 'db build' | 'db info') => (...args: unknown[]) => Promise<void>,
): void {
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

function addSwitches(command: Command): Command {
  const group = 'Output:';
  return command
    .addOption(new Option('--json', 'Print the result as JSON on standard output.').helpGroup(group))
    .addOption(new Option('-q, --quiet', 'Print the verdict only.').helpGroup(group))
    .addOption(new Option('-v, --verbose', 'Print every finding and what is being done.').helpGroup(group));
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
