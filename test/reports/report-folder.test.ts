import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScangateError } from '../../src/core/errors.ts';
import { reportKinds } from '../../src/core/model/report.ts';
import { reportFileNames } from '../../src/core/model/report-names.ts';
import { createRedactor } from '../../src/core/redact.ts';
import { parseResult } from '../../src/reports/json/parse.ts';
import { createReportFolder, type ReportFolderOptions } from '../../src/reports/report-folder.ts';
import { recordingLogger } from '../doubles/recording-logger.ts';
import {
  aCheck,
  aComponent,
  aFailedResult,
  aFinding,
  anSbom,
  aScanResult,
  aSecretFinding,
} from '../factories/model.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'scangate-reports-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

function folder(overrides: Partial<ReportFolderOptions> = {}) {
  return createReportFolder({
    dir: join(home, 'out'),
    shownAs: 'out',
    kinds: reportKinds,
    redactor: createRedactor(),
    logger: recordingLogger(),
    ...overrides,
  });
}

async function refusal(work: Promise<unknown>): Promise<ScangateError> {
  return work.then(
    () => {
      throw new Error('it was accepted');
    },
    (thrown) => thrown,
  );
}

describe('a report folder', () => {
  it('is created, and proven writable without leaving anything', async () => {
    await folder().prepare();
    expect(await readdir(join(home, 'out'))).toEqual([]);
  });

  it('gets every report under its fixed name, each of them listed in the result', async () => {
    const files = await folder().write(aFailedResult(), []);
    const names = [
      'gl-dependency-scanning-report.json',
      'gl-secret-detection-report.json',
      'scangate.cdx.json',
      'scangate.codequality.json',
      'scangate.csv',
      'scangate.html',
      'scangate.json',
      'scangate.junit.xml',
      'scangate.md',
      'scangate.pdf',
      'scangate.sarif',
      'scangate.spdx.json',
    ];
    expect((await readdir(join(home, 'out'))).sort()).toEqual(names);
    expect(files.map(({ path }) => path).sort()).toEqual(names.map((name) => `out/${name}`));
    const result = parseResult(await readFile(join(home, 'out', 'scangate.json'), 'utf8'));
    expect(result).toEqual({ ...aFailedResult(), reports: files });
    expect(await readFile(join(home, 'out', 'scangate.md'), 'utf8')).toContain('`out/scangate.sarif`');
  });

  it('gets the result file whatever was asked for', async () => {
    expect(await folder({ kinds: [] }).write(aScanResult(), [])).toEqual([
      { kind: 'json', path: 'out/scangate.json', madeBy: 'scangate' },
    ]);
  });

  it('shows a path outside of the working directory as it is', async () => {
    const dir = join(home, 'elsewhere');
    const [file] = await folder({ dir, shownAs: dir, kinds: [] }).write(aScanResult(), []);
    expect(file?.path).toBe(`${dir}/scangate.json`);
  });
});

describe('a folder that cannot be used', () => {
  it('because a file is in the way', async () => {
    await writeFile(join(home, 'out'), '');
    const error = await refusal(folder().prepare());
    expect(error.code).toBe('REPORT_WRITE_FAILED');
    expect(error.message).toBe("cannot write reports to 'out': a file is in the way");
    expect(error.hint).toContain("'report-dir'");
  });

  it('because a file is in the way further up', async () => {
    await writeFile(join(home, 'file'), '');
    const error = await refusal(folder({ dir: join(home, 'file/out'), shownAs: 'file/out' }).prepare());
    expect(error.message).toBe("cannot write reports to 'file/out': a file is in the way");
  });

  it('because permission is denied', async () => {
    await mkdir(join(home, 'out'));
    await chmod(home, 0o755);
    await chmod(join(home, 'out'), 0o555);
    const error = await asNobody(() => refusal(folder().prepare()));
    expect(error.message).toBe("cannot write reports to 'out': permission denied");
  });

  it('because it is a symbolic link', async () => {
    await mkdir(join(home, 'target'));
    await symlink(join(home, 'target'), join(home, 'out'));
    expect((await refusal(folder().prepare())).message).toContain('is a symbolic link');
    expect((await refusal(folder().write(aScanResult(), []))).message).toContain('is a symbolic link');
    expect(await readdir(join(home, 'target'))).toEqual([]);
  });

  it('because a folder has the name of a report', async () => {
    await mkdir(join(home, 'out', 'scangate.sarif'), { recursive: true });
    const error = await refusal(folder().prepare());
    expect(error.message).toBe("cannot write reports to 'out': 'scangate.sarif' in it is a folder");
  });
});

describe('a symbolic link that a change may have made', () => {
  let outside: string;
  beforeEach(async () => {
    outside = await mkdtemp(join(tmpdir(), 'scangate-outside-'));
  });
  afterEach(() => rm(outside, { recursive: true, force: true }));

  async function linkedIn(parent: string) {
    await mkdir(parent, { recursive: true });
    await symlink(outside, join(parent, 'build'));
    return join(parent, 'build/reports');
  }

  it.each(['build/reports', '/absolute'])('is refused in the checkout, shown as %j', async (shownAs) => {
    const dir = await linkedIn(home);
    const error = await refusal(folder({ dir, shownAs, roots: [home] }).prepare());
    expect(error.message).toBe(
      `cannot write reports to '${shownAs}': 'build' in its path is a symbolic link`,
    );
    expect(await readdir(outside)).toEqual([]);
  });

  it('is refused below any of the roots, at any depth', async () => {
    const dir = await linkedIn(join(home, 'a/b'));
    const roots = [join(home, 'other'), join(home, 'a/b'), join(home, 'a')];
    expect((await refusal(folder({ dir, roots }).write(aScanResult(), []))).message).toContain(
      "'build' in its path is a symbolic link",
    );
    expect(await readdir(outside)).toEqual([]);
  });

  it('is refused when a link outside of the checkout leads there', async () => {
    await linkedIn(home);
    await symlink(home, join(outside, 'way'));
    const dir = join(outside, 'way/build/reports');
    expect((await refusal(folder({ dir, roots: [home] }).prepare())).message).toContain('is a symbolic link');
  });

  it('is followed above and beside the roots, where no change reaches', async () => {
    const dir = await linkedIn(join(home, 'beside'));
    await folder({ dir, roots: [join(home, 'checkout'), join(home, 'beside-too')] }).prepare();
    expect(await readdir(outside)).toEqual(['reports']);
    await symlink(home, join(outside, 'above'));
    const above = join(outside, 'above/out');
    await folder({ dir: above, roots: [join(outside, 'above')] }).prepare();
    expect(await readdir(home)).toContain('out');
  });
});

describe('the reports of an earlier run', () => {
  const inFolder = async () => (await readdir(join(home, 'out'))).sort();

  it('are gone before the next one scans anything, and nothing else is', async () => {
    await folder().write(aScanResult(), []);
    await writeFile(join(home, 'out', 'notes.txt'), 'mine');
    await folder({ kinds: [] }).prepare();
    expect(await inFolder()).toEqual(['notes.txt']);
  });

  it('are gone only as far as that run wrote them', async () => {
    await folder({ kinds: ['markdown'] }).write(aScanResult(), []);
    await writeFile(join(home, 'out', 'scangate.sarif'), 'of somebody else');
    await folder().prepare();
    expect(await inFolder()).toEqual(['scangate.sarif']);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '["schemaVersion", "tool"]'],
    ['null', 'null'],
    ['no version', '{"tool": {"name": "x"}, "reports": [{"kind": "markdown"}]}'],
    ['no tool', '{"schemaVersion": 1, "reports": [{"kind": "markdown"}]}'],
  ])('are not taken for ours: %s', async (_, text) => {
    await mkdir(join(home, 'out'));
    await writeFile(join(home, 'out', 'scangate.json'), text);
    await writeFile(join(home, 'out', 'scangate.md'), 'mine');
    await folder().prepare();
    expect(await inFolder()).toEqual(['scangate.json', 'scangate.md']);
  });

  it('cannot name a file of their own choice', async () => {
    await mkdir(join(home, 'out'));
    await writeFile(join(home, 'precious'), 'precious');
    const paths = ['../precious', join(home, 'precious')];
    const reports = [...paths.map((path) => ({ kind: 'markdown', path })), { kind: '../precious' }, null, 7];
    const forged = { schemaVersion: 1, tool: { name: 'Scangate' }, reports };
    await writeFile(join(home, 'out', 'scangate.json'), JSON.stringify(forged));
    await folder().prepare();
    expect(await readdir(home)).toEqual(['out', 'precious']);
    expect(await inFolder()).toEqual([]);
  });

  it('are not looked for through a link', async () => {
    await folder().write(aScanResult(), []);
    await mkdir(join(home, 'next'));
    for (const name of await inFolder()) await symlink(join(home, 'out', name), join(home, 'next', name));
    await folder({ dir: join(home, 'next') }).prepare();
    expect((await readdir(join(home, 'next'))).sort()).toEqual(await inFolder());
  });

  it('that cannot be removed end the run, and still say what they are', async () => {
    await folder().write(aScanResult(), []);
    await rm(join(home, 'out', 'scangate.md'));
    await mkdir(join(home, 'out', 'scangate.md'));
    const error = await refusal(folder({ kinds: [] }).prepare());
    expect(error.code).toBe('REPORT_WRITE_FAILED');
    expect(error.message).toContain("cannot write reports to 'out'");
    expect(await inFolder()).toContain('scangate.json');
  });
});

it.runIf(process.getuid?.() === 0)(
  'an earlier report of another user is not left there in silence',
  async () => {
    await folder().write(aScanResult(), []);
    await chmod(home, 0o755);
    await chmod(join(home, 'out'), 0o1777);
    const error = await asNobody(() => refusal(folder().prepare()));
    expect(error.message).toBe("cannot write reports to 'out': permission denied");
  },
);

it('all reports are written or none, whatever comes in between', async () => {
  const reports = folder();
  await reports.prepare();
  await mkdir(join(home, 'out', 'scangate.json'));
  const error = await refusal(reports.write(aScanResult(), []));
  expect(error.message).toBe("cannot write reports to 'out': a folder is in the way");
  expect(await readdir(join(home, 'out'))).toEqual(['scangate.json']);
});

it('a report that cannot be rendered leaves none of the others, nor a part of itself', async () => {
  const pdfFont = join(home, 'broken.ttf');
  await writeFile(pdfFont, Buffer.concat([Buffer.from([0, 1, 0, 0]), Buffer.from('no font after all')]));
  const reports = folder({ pdfFont });
  await reports.prepare();
  const error = await refusal(reports.write(aScanResult(), []));
  expect(error.code).toBe('INPUT_INVALID');
  expect(error.message).toContain('pdf-font');
  expect(await readdir(join(home, 'out'))).toEqual([]);
});

it('a link under the name of a report is replaced, and what it leads to is left alone', async () => {
  await mkdir(join(home, 'out'));
  await writeFile(join(home, 'precious'), 'precious');
  await symlink(join(home, 'precious'), join(home, 'out', 'scangate.json'));
  await folder({ kinds: [] }).write(aScanResult(), []);
  expect(await readFile(join(home, 'precious'), 'utf8')).toBe('precious');
  expect(await refusal(readlink(join(home, 'out', 'scangate.json')))).toMatchObject({ code: 'EINVAL' });
  expect(await readdir(join(home, 'out'))).toEqual(['scangate.json']);
});

describe('a secret of the run', () => {
  const canary = ['canary', 'q7"\\ü<&', '9fK2'].join('-');
  const forms = [
    canary,
    encodeURIComponent(canary),
    JSON.stringify(canary).slice(1, -1),
    Buffer.from(canary).toString('base64').slice(0, -2),
    Buffer.from(canary).toString('hex'),
  ];
  const redactor = createRedactor();
  redactor.add(canary);

  it('is in no report, wherever it was and however it was written', async () => {
    const all = forms.join(' ');
    const result = {
      ...aFailedResult([
        aFinding({ title: all, description: all, url: `https://osv.dev/?${forms[1]}`, ruleId: all }),
        aSecretFinding({ title: all, locations: [{ path: `${canary}/x` }] }),
      ]),
      target: { repository: `https://x:${forms[1]}@code.example/acme/shop`, ref: canary },
      checks: [aCheck({ state: 'incomplete', reasons: [all], scope: all })],
      failure: { code: 'INTERNAL', message: all, hint: all },
      sbom: anSbom({ components: [aComponent({ name: canary, licenses: [all], lockfiles: [all] })] }),
    };
    await folder({ redactor }).write(result, []);
    for (const name of await readdir(join(home, 'out'))) {
      const text = await readFile(join(home, 'out', name), 'utf8');
      for (const form of forms) expect(text, name).not.toContain(form);
      expect(text, name).toContain('***');
    }
  });

  it('is in no report of the backend either', async () => {
    const content = Buffer.from(JSON.stringify({ version: '2.1.0', runs: [{ key: canary }] }));
    await folder({ redactor }).write(aScanResult(), [{ kind: 'sarif', content }]);
    expect(await readFile(join(home, 'out', 'scangate.sarif'), 'utf8')).toBe(
      '{"version":"2.1.0","runs":[{"key":"***"}]}',
    );
  });
});

it('no two kinds share a file name', () => {
  const names = Object.values(reportFileNames).flat();
  expect(new Set(names).size).toBe(names.length);
});

/** Root may write anywhere, so it steps down for the while. */
async function asNobody<Value>(work: () => Promise<Value>): Promise<Value> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
