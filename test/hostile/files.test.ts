import { execFileSync } from 'node:child_process';
import {
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BackendModule } from '../../src/backends/backend-module.ts';
import { type NativeReport, reportKinds } from '../../src/core/model/report.ts';
import { isReportName, reportFileNames } from '../../src/core/model/report-names.ts';
import type { Backend } from '../../src/core/ports/backend.ts';
import { createRedactor } from '../../src/core/redact.ts';
import { keepDelivered } from '../../src/reports/delivered.ts';
import { writeFiles } from '../../src/reports/write-files.ts';
import { recordingLogger } from '../doubles/recording-logger.ts';
import * as faults from '../fault-server/faults.ts';
import { never, startClient, startServer } from '../http/harness.ts';
import { aRemoteBackend, scangate } from '../reports/run-cli.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const pdf = bytes('%PDF-1.7\n%%EOF\n');

interface Place {
  readonly home: string;
  readonly checkout: string;
  /** What lies outside of the checkout and is nobody's business. */
  readonly outside: string;
  outsideNow(): Promise<Record<string, string>>;
}

async function aPlace(): Promise<Place> {
  const home = await mkdtemp(join(tmpdir(), 'scangate-files-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const [checkout, outside] = [join(home, 'checkout'), join(home, 'outside')];
  await mkdir(checkout);
  await mkdir(outside);
  await writeFile(join(outside, 'mine.txt'), 'mine');
  await writeFile(join(outside, 'scangate.json'), 'mine too');
  return {
    home,
    checkout,
    outside,
    async outsideNow() {
      const names = await readdir(outside);
      const texts = names.map(async (name) => [name, await readFile(join(outside, name), 'utf8')] as const);
      return Object.fromEntries(await Promise.all(texts));
    },
  };
}

const untouched = { 'mine.txt': 'mine', 'scangate.json': 'mine too' };

/** A backend that delivers these reports, and does something meanwhile. */
function delivering(nativeReports: readonly NativeReport[], during: Partial<Backend> = {}): BackendModule {
  const module = aRemoteBackend({ nativeReports });
  return { ...module, create: (...given) => ({ ...module.create(...given), ...during }) };
}

const scanOf = (checkout: string, backend: BackendModule, ...args: readonly string[]) =>
  scangate(
    ['scan', '--backend', 'mdssc', '--fail-on', 'none', '--reports', reportKinds.join(), ...args],
    checkout,
    { backend },
  );

describe('H11: the names of files', () => {
  const names = [
    ...['../../x', '/etc/passwd', 'C:\\x', 'a\\b', 'a/b', 'a\0b', 'CON', 'nul', 'x ', 'x.', '.', '..', ''],
    ...['ä', 'A', '-x', 'x-', '%2e%2e', 'a'.repeat(300), 'state', 'x\n', '\u202e', 'merged'],
  ];

  it('are ours, whatever a backend calls its reports', async () => {
    const { checkout, outsideNow } = await aPlace();
    const reports = names.map((name): NativeReport => ({ kind: 'pdf', name, content: pdf }));
    const { code, stderr } = await scanOf(
      checkout,
      delivering([...reports, { kind: 'pdf', name: 'sbom', content: pdf }]),
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const written = await readdir(join(checkout, 'scangate-reports'));
    expect(written).toContain('scangate-sbom.pdf');
    expect(written.filter((name) => !isReportName(name) && name !== 'scangate-state.json')).toEqual([]);
    expect(await readdir(checkout)).toEqual(['scangate-reports']);
    expect(await outsideNow()).toEqual(untouched);
  });

  it('are not those of a header', async () => {
    const { home, outsideNow } = await aPlace();
    const header = { 'content-disposition': 'attachment; filename="../outside/mine.txt"' };
    const server = await startServer({ otherwise: faults.answer('{"ok":true}', header) });
    const { client } = startClient();
    await client.download({ url: server.url }, join(home, 'report.json'), 'json', never);
    expect((await readdir(home)).sort()).toEqual(['checkout', 'outside', 'report.json']);
    expect(await outsideNow()).toEqual(untouched);
  });

  it('are each given once', async () => {
    const logger = recordingLogger();
    const native = (['x', 'x', 'X'] as const).map(
      (name): NativeReport => ({ kind: 'pdf', name, content: pdf }),
    );
    const kept = keepDelivered(native, ['pdf'], { redactor: createRedactor(), logger });
    expect(kept.map(({ fileName }) => fileName)).toEqual(['scangate-x.pdf']);
    expect(logger.lines.join()).toMatch(/came twice.*has a name that is taken/);
  });
});

describe('H11 and H25: what lies where reports go', () => {
  const linkTo = (path: (place: Place) => string) => (target: string, place: Place) =>
    symlink(path(place), target);
  const ways: readonly (readonly [string, (target: string, place: Place) => Promise<unknown>])[] = [
    ['a link to a file', linkTo(({ outside }) => join(outside, 'mine.txt'))],
    ['a link to a folder', linkTo(({ outside }) => outside)],
    ['a link to nothing', linkTo(({ outside }) => join(outside, 'new.txt'))],
    ['a link to itself', (target) => symlink(target, target)],
    ['a link that is relative', (target) => symlink('../../outside/mine.txt', target)],
    ['another name of a file', (target, { outside }) => link(join(outside, 'mine.txt'), target)],
    ['a pipe', async (target) => execFileSync('mkfifo', [target])],
    ['a socket', listenAt],
  ];

  it.each(ways)('is replaced and not followed: %s', async (_, put) => {
    const place = await aPlace();
    const dir = join(place.checkout, 'scangate-reports');
    await mkdir(dir);
    const taken = Object.values(reportFileNames).flat();
    for (const name of taken) await put(join(dir, name), place);
    const { code, stderr } = await scanOf(place.checkout, delivering([{ kind: 'pdf', content: pdf }]));
    expect({ code, stderr }).toMatchObject({ code: 0 });
    for (const name of await readdir(dir)) {
      const entry = await lstat(join(dir, name));
      expect([name, entry.isFile(), entry.nlink]).toEqual([name, true, 1]);
    }
    expect(await readFile(join(dir, 'scangate.json'), 'utf8')).toContain('schemaVersion');
    expect(await place.outsideNow()).toEqual(untouched);
  });

  it('is never taken for a report of this run', async () => {
    const { checkout } = await aPlace();
    const dir = join(checkout, 'scangate-reports');
    await mkdir(dir);
    for (const name of reportFileNames.gitlab) await writeFile(join(dir, name), '{"vulnerabilities":[]}');
    await writeFile(join(dir, 'scangate-merged.cdx.json'), 'forged');
    await writeFile(join(dir, 'notes.txt'), 'mine');
    expect((await scanOf(checkout, delivering([]))).code).toBe(0);
    const names = await readdir(dir);
    expect(names).toContain('notes.txt');
    for (const name of names) expect(await readFile(join(dir, name), 'utf8')).not.toMatch(/forged|^{"vuln/);
  });

  it('is refused where it is a folder, before anything is scanned', async () => {
    const { checkout } = await aPlace();
    await mkdir(join(checkout, 'scangate-reports/scangate.json'), { recursive: true });
    let isStarted = false;
    const start = async () => {
      isStarted = true;
      throw new Error('started');
    };
    const { code, stdout } = await scanOf(checkout, delivering([], { start }));
    expect(code).toBe(3);
    expect(stdout).toContain("'scangate.json' in it is a folder");
    expect(isStarted).toBe(false);
  });

  it.each([
    ['the folder itself', 'scangate-reports', []],
    ['a folder above it', 'build', ['--report-dir', 'build/reports']],
    ['a folder far above it', 'a', ['--report-dir', 'a/b/c/d']],
  ])('is refused where a link leads out of the checkout: %s', async (_, name, args) => {
    const { checkout, outside, outsideNow } = await aPlace();
    await symlink(outside, join(checkout, name));
    const { code, stdout } = await scanOf(checkout, delivering([]), ...args);
    expect(code).toBe(3);
    expect(stdout).toContain('is a symbolic link');
    expect(await outsideNow()).toEqual(untouched);
  });
});

describe('H11 and H25: a folder that is replaced by a link during the run', () => {
  const swap = async ({ checkout, outside, home }: Place) => {
    await rename(join(checkout, 'scangate-reports'), join(home, 'moved'));
    await symlink(outside, join(checkout, 'scangate-reports'));
  };

  it.each(['start', 'status', 'results'] as const)('is refused: at %s', async (moment) => {
    const place = await aPlace();
    const honest = aRemoteBackend();
    const backend: BackendModule = {
      ...honest,
      create(...given) {
        const made = honest.create(...given);
        const swapping = async (...args: unknown[]) => {
          await swap(place);
          return Reflect.apply(made[moment], made, args);
        };
        return { ...made, [moment]: swapping };
      },
    };
    const { code, stdout, stderr } = await scanOf(place.checkout, backend);
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain('is a symbolic link');
    expect(await place.outsideNow()).toEqual(untouched);
  });

  it('is refused: between two reports, and nothing of others is removed', async () => {
    const place = await aPlace();
    const dir = join(place.checkout, 'scangate-reports');
    await mkdir(dir);
    const files = ['scangate.md', 'scangate.json'].map((fileName, index) => ({
      fileName,
      async pieces() {
        if (index === 1) await swap(place);
        return ['text'];
      },
    }));
    const folder = { dir, shownAs: 'out', roots: [place.checkout] };
    await expect(writeFiles(folder, files)).rejects.toMatchObject({
      code: 'REPORT_WRITE_FAILED',
      message: expect.stringContaining('is a symbolic link'),
    });
    expect(await place.outsideNow()).toEqual(untouched);
  });
});

describe('H25: a file of the checkout that is none', () => {
  const kinds: readonly (readonly [string, (path: string) => unknown])[] = [
    ['a pipe', (path) => execFileSync('mkfifo', [path])],
    ['a link to a device', (path) => symlink('/dev/zero', path)],
    ['a folder', (path) => mkdir(path)],
  ];
  const inputs = ['ignore-file', 'baseline', 'pdf-font'] as const;

  it.each(kinds.flatMap(([name, put]) => inputs.map((input) => ({ name, put, input }))))(
    'is refused and not waited for: $name as $input',
    async ({ put, input }) => {
      const { checkout } = await aPlace();
      await put(join(checkout, 'trap'));
      await writeFile(join(checkout, '.scangate.yml'), `${input}: trap\n`);
      const { code, stdout, stderr } = await scanOf(checkout, delivering([]));
      expect(code).toBe(3);
      expect(stdout + stderr).toMatch(
        /trap.*(regular file|is no font)|out of the working directory by a link/,
      );
    },
  );

  it.each([...kinds, ['a link to a file', (path: string) => symlink('../outside/mine.txt', path)]] as const)(
    'is refused and not waited for: %s as config file',
    async (_, put) => {
      const { checkout } = await aPlace();
      await put(join(checkout, '.scangate.yml'));
      const { code, stderr } = await scanOf(checkout, delivering([]));
      expect(code).toBe(3);
      expect(stderr).toContain('.scangate.yml: is not a regular file');
    },
  );
});

/** A socket that lies there as long as the test. */
async function listenAt(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => void server.close());
}
