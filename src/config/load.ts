import { lstat, readFile, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { describeError, InputError, type Problem } from '../core/errors.ts';
import type { BackendId } from '../core/model/backend-id.ts';
import { definitionOf, type InputName, type Settings } from './inputs.ts';
import { type Resolution, resolveInputs, settingsOf } from './resolve.ts';
import { fileSource, type InputSource } from './sources.ts';
import { isMap, readYaml } from './yaml.ts';

/** The config file that is looked for in the checkout. */
const configFileNames = ['.scangate.yml', '.scangate.yaml'] as const;

const largestConfigFile = 256 * 1024;

export interface Loaded {
  readonly settings: Settings;
  readonly resolution: Resolution;
  /** The config file that was read, as shown to the user. */
  readonly configFile?: string;
}

/** Looks at values that were read, for what one value alone does not show; inputs with problems are missing. */
export type SettingsCheck = (resolution: Resolution) => Promise<readonly Problem[]>;

export interface LoadOptions {
  /** What is not taken from the config file. */
  readonly notInFile?: readonly InputName[];
  /** Defaults that count before those of the table. */
  readonly presets?: InputSource;
}

/**
 * Resolves all inputs: the sources given, in their order, then those that the chosen backend adds, then the config
 * file, then the defaults. Rejects with an `InputError` that holds every problem found, those of `check` among them.
 */
export async function loadSettings(
  sources: readonly InputSource[],
  cwd: string,
  check: SettingsCheck = async () => [],
  ofBackend: (backend: BackendId) => readonly InputSource[] = () => [],
  { notInFile = [], presets }: LoadOptions = {},
): Promise<Loaded> {
  const bare = sources.map((source) => ({ ...source, problems: [] }));
  const first = settingsOf(resolveInputs(bare, cwd, ['path', 'config']));
  const file = await readConfigFile(first.path, first.config, cwd);
  const fromFile = file.source ? [without(file.source, notInFile)] : [];
  const { backend } = settingsOf(resolveInputs([...bare, ...fromFile], cwd, ['backend']));
  const resolution = {
    ...resolveInputs(
      [
        ...sources,
        ...(backend === undefined ? [] : ofBackend(backend)),
        ...fromFile,
        ...(presets ? [presets] : []),
      ],
      cwd,
    ),
    notTaken: notInFile.filter((name) => file.source?.read(name) !== undefined),
  };
  const problems = [
    ...resolution.problems,
    ...file.problems,
    ...(await linksOut(resolution, cwd)),
    ...(await check(resolution)),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return {
    // Without a problem every input has been read as its own kind, so nothing is missing.
    settings: settingsOf(resolution) as Settings,
    resolution,
    ...(file.source ? { configFile: file.shownAs } : {}),
  };
}

/** What a path in the config file leads to is read, so a link that a change has put there may not lead elsewhere. */
async function linksOut({ inputs }: Resolution, cwd: string): Promise<Problem[]> {
  const root = await realpath(cwd);
  const found = [...inputs.values()].map(async ({ name, value, origin, spelled }): Promise<Problem[]> => {
    if (origin !== 'config file' || definitionOf(name).type.kind !== 'path') return [];
    const real = await realpath(String(value)).catch(() => root);
    if (!isAbsolute(showPath(real, root))) return [];
    const message = 'leads out of the working directory by a link';
    return [{ input: spelled, message, hint: 'Write a path without one, or use the flag.' }];
  });
  return (await Promise.all(found)).flat();
}

/** A source in which some inputs are not looked for, whether they stand there or not. */
function without(source: InputSource, names: readonly InputName[]): InputSource {
  return { ...source, read: (name) => (names.includes(name) ? undefined : source.read(name)) };
}

interface ConfigFile {
  readonly shownAs: string;
  readonly source?: InputSource;
  readonly problems: readonly Problem[];
}

async function readConfigFile(
  checkout: string | undefined,
  named: string | undefined,
  cwd: string,
): Promise<ConfigFile> {
  if (named !== undefined) return readDocument(named, showPath(named, cwd));
  for (const name of checkout === undefined ? [] : configFileNames) {
    const path = join(checkout ?? '', name);
    const found = await lstat(path).catch(() => undefined);
    if (found) return readDocument(path, showPath(path, cwd));
  }
  return { shownAs: '', problems: [] };
}

/** Reads a config file as data. A link is refused: it could show a file from outside the checkout in an error. */
async function readDocument(path: string, shownAs: string): Promise<ConfigFile> {
  const refuse = (message: string, hint: string): ConfigFile => ({
    shownAs,
    problems: [{ input: shownAs, message, hint }],
  });
  let text: string;
  try {
    const found = await lstat(path);
    if (!found.isFile()) return refuse('is not a regular file', 'Put the settings into a file of their own.');
    if (found.size > largestConfigFile)
      return refuse(`has ${found.size} bytes`, 'A config file has 256 KiB at most.');
    text = await readFile(path, 'utf8');
  } catch (error) {
    return refuse(`cannot be read: ${describeError(error)}`, 'Check the path given with --config.');
  }
  const reading = readYaml(text.trim() === '' ? '{}' : text);
  if ('refused' in reading)
    return refuse(`is not YAML: ${reading.refused}`, "A config file holds lines like 'fail-on: high'.");
  if (!isMap(reading.value))
    return refuse('does not hold a map of inputs', "A config file holds lines like 'fail-on: high'.");
  return { shownAs, source: fileSource(reading.value, shownAs), problems: [] };
}

/** A path as the user would type it: relative where it lies below the working directory. */
export function showPath(path: string, cwd: string): string {
  const below = relative(cwd, path);
  return below === ''
    ? '.'
    : below.split(sep)[0] === '..' || isAbsolute(below)
      ? path
      : below.split(sep).join('/');
}
