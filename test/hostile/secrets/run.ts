import type { EmulatedBackend, Scenario } from '../../../src/emulators/emulator.ts';
import { loadEmulator } from '../../../src/emulators/index.ts';
import { type Canary, fitsHeader, makeCanaries } from './canaries.ts';
import { createDetector } from './detector.ts';
import { encodings } from './encodings.ts';
import { type Front, type Misdeed, startFront } from './front.ts';
import { environmentOf, fastClock, openRoom, type TestHost, testHost } from './job.ts';

export const canaries = makeCanaries(7);
const detector = createDetector(canaries);
const sendable = canaries.filter(fitsHeader);
const spellings = Object.values(encodings);

/** A job, as a platform runs it. */
export interface Job {
  /** What a user would give as flags or inputs. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** A process of the job; what it writes is looked at, and it gets the signals. */
  process(argv: readonly string[], env: Readonly<Record<string, string>>): TestHost;
  /** A secret that the platform itself hands the job. */
  readonly platformToken: string;
  /** How that server spells what it repeats. */
  spell(secret: string): string;
}

export interface JobRunner {
  /** Runs all of a job and gives the exit codes of its processes. */
  run(job: Job): Promise<readonly number[]>;
  /** Lines that tell the platform what to hide, in its own words. */
  readonly masks?: RegExp;
}

export interface Act extends Misdeed {
  readonly backend: EmulatedBackend;
  /** Chooses the secrets, and how they are spelled where they are repeated. */
  readonly turn: number;
  /** By the other way to log in, where there is one. */
  readonly login?: boolean;
  /** What logs in; default one that can be sent. */
  readonly credential?: Canary;
  readonly scenario?: Scenario;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The process is asked to end when this request arrives. */
  readonly cancelAt?: number;
}

export interface Ran {
  readonly codes: readonly number[];
  readonly front: Front;
  /** What was written to the outputs of all processes. */
  readonly log: string;
  /** Pieces of secrets that show anywhere, with where. */
  readonly leaks: readonly string[];
  /** Whether something was hidden, so that there was something to hide. */
  readonly hid: boolean;
}

/** Those that no header can carry as they are. */
export const unsendable: readonly Canary[] = canaries.filter((canary) => !fitsHeader(canary));

/** A job against a vendor that does wrong. */
export async function act({ run, masks }: JobRunner, { backend, turn, ...rest }: Act): Promise<Ran> {
  const { login = false, scenario = 'findings', inputs = {}, cancelAt, credential: given, ...misdeed } = rest;
  const room = await openRoom();
  const clock = fastClock(cancelAt === undefined ? 2_000 : 200);
  const emulator = await loadEmulator(backend);
  const { app, options, ...known } = emulator.create({
    scenario,
    durationMs: 10_000,
    play: new Set(),
    clock,
  });
  const pick = (index: number) => sendable[(turn + index) % sendable.length]?.value ?? '';
  const [own, issued, platformToken] = [given?.value ?? pick(0), pick(1), pick(2)];
  const others = canaries.filter(({ value }) => ![own, issued, platformToken].includes(value));
  const [user, secret] = login ? Object.entries(known.otherCredentials ?? {}) : [];
  const credentials: Record<string, string> =
    user && secret ? { [user[0]]: user[1], [secret[0]]: own } : { 'api-key': own };
  const env = { ...environmentOf(others) };
  // The vendor's own names would count besides.
  if (secret) for (const name of ['MDSSC_API_KEY', 'APPSECPLUS_TOKEN']) delete env[name];
  const spell = spellings[turn % spellings.length] ?? String;
  const processes: TestHost[] = [];
  const front = await startFront({
    ...misdeed,
    app,
    accepted: new Map([[own, secret?.[1] ?? known.credential]]),
    issued,
    secrets: canaries.map(({ value }) => value),
    spell,
    onRequest: (index) => {
      if (index === cancelAt) for (const process of processes) process.signal('SIGTERM');
    },
  });
  try {
    const codes = await run({
      inputs: {
        backend,
        'base-url': front.url,
        options: JSON.stringify(options),
        'report-dir': 'out',
        'poll-interval': '1s',
        timeout: '10m',
        reports: 'json,markdown,html,sarif,csv,junit',
        ...inputs,
      },
      cwd: room.checkout,
      env: {
        ...env,
        ...Object.fromEntries(
          Object.entries(credentials).map(([name, value]) => [
            `SCANGATE_${name.toUpperCase().replaceAll('-', '_')}`,
            value,
          ]),
        ),
      },
      platformToken,
      spell,
      process(argv, more) {
        const process = testHost(argv, room.checkout, { ...more }, clock);
        processes.push(process);
        return process;
      },
    });
    const written = processes.map((each) => Object.values(each.written()).join('\n')).join('\n');
    const log = masks ? written.replace(masks, '') : written;
    const texts = [log, ...(await room.leavings()), ...front.strayed];
    return {
      codes,
      front,
      log,
      leaks: texts.flatMap((text) => detector.find(text).map((name) => `${name} in ${text.slice(0, 2_000)}`)),
      hid: texts.some((text) => text.includes('***')),
    };
  } finally {
    await front.close();
    await room.close();
  }
}
