import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type NativeReport, type ReportKind, reportKinds } from '../../src/core/model/report.ts';
import { createRedactor } from '../../src/core/redact.ts';
import { parseResult } from '../../src/reports/json/parse.ts';
import { createReportFolder, type ReportFolderOptions } from '../../src/reports/report-folder.ts';
import { recordingLogger } from '../doubles/recording-logger.ts';
import { aFailedResult, aScanResult } from '../factories/model.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'scangate-delivered-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

/** Real enough for what is looked at. */
const contents = {
  pdf: bytes('%PDF-1.7\n\u0000\u0001\n%%EOF\n'),
  cyclonedx: bytes('{"bomFormat": "CycloneDX", "specVersion": "1.5",\r\n "x": "\\u0000"}'),
  sarif: bytes('{"version":"2.1.0","runs":[]}'),
  spdx: bytes('{"spdxVersion":"SPDX-2.2","SPDXID":"SPDXRef-DOCUMENT"}'),
} as const;

async function write(native: readonly NativeReport[], overrides: Partial<ReportFolderOptions> = {}) {
  const logger = recordingLogger();
  const kinds: readonly ReportKind[] = ['cyclonedx', 'spdx', 'pdf', 'sarif', 'json'];
  const options = { dir: home, shownAs: 'out', kinds, redactor: createRedactor(), logger, ...overrides };
  const folder = createReportFolder(options);
  const files = await folder.write(aFailedResult(), native);
  const madeBy = Object.fromEntries(files.map((file) => [file.path.replace('out/', ''), file.madeBy]));
  return { folder, files, madeBy, names: (await readdir(home)).sort(), warnings: logger.lines };
}

const read = (name: string) => readFile(join(home, name));

describe('a report of the backend', () => {
  it.each(Object.entries(contents))(
    'of kind %s is kept byte for byte, and ours is not made',
    async (kind, content) => {
      const { files } = await write([{ kind: kind as keyof typeof contents, content }]);
      const [file, ...others] = files.filter((one) => one.kind === kind);
      expect(others).toEqual([]);
      expect(file?.madeBy).toBe('backend');
      expect(await read(file?.path.replace('out/', '') ?? '')).toEqual(Buffer.from(content));
    },
  );

  it('may be one of several of its kind', async () => {
    const { madeBy, names } = await write([
      { kind: 'pdf', name: 'overview', content: contents.pdf },
      { kind: 'pdf', name: 'sbom', content: contents.pdf },
    ]);
    expect(madeBy).toEqual({
      'scangate.cdx.json': 'scangate',
      'scangate.spdx.json': 'scangate',
      'scangate-overview.pdf': 'backend',
      'scangate-sbom.pdf': 'backend',
      'scangate.sarif': 'scangate',
      'scangate.json': 'scangate',
    });
    expect(names).not.toContain('scangate.pdf');
  });

  it('is left out when nobody asked for its kind', async () => {
    const { names } = await write([{ kind: 'pdf', content: contents.pdf }], { kinds: ['json'] });
    expect(names).toEqual(['scangate.json']);
  });

  it('that only it can make is always kept', async () => {
    const { names, files } = await write(
      [
        { kind: 'other', name: 'attribution', extension: 'html', content: bytes('<p>') },
        {
          kind: 'other',
          name: 'results',
          extension: 'xlsx',
          content: bytes('PK\u0003\u0004 [Content_Types].xml'),
        },
        { kind: 'other', extension: 'json', content: bytes('{}') },
      ],
      { kinds: [] },
    );
    expect(names).toEqual([
      'scangate-attribution.html',
      'scangate-other.json',
      'scangate-results.xlsx',
      'scangate.json',
    ]);
    expect(files.at(-1)?.kind).toBe('json');
    expect(parseResult((await read('scangate.json')).toString()).reports).toEqual(files);
  });

  it('never says how Scangate judged', async () => {
    const native = (['json', 'gitlab'] as const).map((kind) => ({ kind, content: bytes('{}') }));
    await write(native, { kinds: reportKinds });
    expect(parseResult((await read('scangate.json')).toString()).outcome).toBe('failed');
    expect((await read('gl-dependency-scanning-report.json')).toString()).toContain('"15.0.7"');
  });

  it('is gone before the next run, and nothing else that has such a name', async () => {
    const { folder } = await write([{ kind: 'pdf', name: 'overview', content: contents.pdf }]);
    await folder.prepare();
    expect(await readdir(home)).toEqual([]);
  });
});

describe('a report that is not what it says', () => {
  it.each([
    ['pdf', '', 'is empty'],
    ['pdf', '<html>Please log in</html>', 'does not begin as a PDF does'],
    ['pdf', '%PDF-1.7 and then the connection broke', 'ends in the middle of the PDF'],
    ['cyclonedx', '<bom/>', 'is not a JSON object'],
    ['cyclonedx', '{"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"na', 'is not a JSON object'],
    ['cyclonedx', '{"error":"not ready"}', 'is JSON, but not CycloneDX'],
    [
      'cyclonedx',
      '{"bomFormat":"CycloneDX","specVersion":"1.5","components":{}}',
      'is JSON, but not CycloneDX',
    ],
    ['sarif', '{"version":"2.0.0","runs":[]}', 'is JSON, but not SARIF 2.1.0'],
    ['sarif', '[]', 'is not a JSON object'],
    ['spdx', '{"spdxVersion":"3"}', 'is JSON, but not SPDX'],
    ['spdx', 'null', 'is not a JSON object'],
  ] as const)('is left out with a warning, and ours is made: %s %j', async (kind, content, why) => {
    const { madeBy, warnings } = await write([{ kind, content: bytes(content) }]);
    expect(Object.values(madeBy)).not.toContain('backend');
    expect(Object.keys(madeBy)).toHaveLength(5);
    expect(warnings).toEqual([`warn the ${kind} report of the backend is left out: it ${why}`]);
  });

  it.each([
    [{ kind: 'other', name: 'state', extension: 'json' }, 'has a name that is taken'],
    [{ kind: 'cyclonedx', name: 'merged' }, 'has a name that is taken'],
    [{ kind: 'cyclonedx', name: '../../x' }, 'has a name that is taken'],
  ] as const)('is left out when its name is %j', async (report, why) => {
    const { warnings, madeBy } = await write([{ ...report, content: contents.cyclonedx }]);
    expect(warnings.join()).toContain(why);
    expect(Object.values(madeBy)).not.toContain('backend');
  });

  it('is left out when it comes twice', async () => {
    const again = bytes('%PDF-1.7 again %%EOF');
    const { warnings } = await write([
      { kind: 'pdf', content: contents.pdf },
      { kind: 'pdf', content: again },
    ]);
    expect(warnings).toEqual(['warn the pdf report of the backend is left out: it came twice']);
    expect(await read('scangate.pdf')).toEqual(Buffer.from(contents.pdf));
  });

  it('is left out when a secret of the run cannot be taken out of it', async () => {
    const secret = ['canary', 'q7Z9', 'fK2'].join('-');
    const redactor = createRedactor();
    redactor.add(secret);
    const content = bytes(`%PDF-1.7 ${secret} %%EOF`);
    const { warnings, madeBy } = await write([{ kind: 'pdf', content }], { redactor });
    expect(warnings.join()).toContain('holds a secret of this run');
    expect(madeBy['scangate.pdf']).toBe('scangate');
    for (const name of await readdir(home)) expect((await read(name)).includes(secret)).toBe(false);
  });
});

describe('the bill of materials of the backend', () => {
  const native: NativeReport = { kind: 'cyclonedx', content: contents.cyclonedx };

  it('gets a copy with our findings only when that is asked for', async () => {
    expect((await write([native])).names).not.toContain('scangate-merged.cdx.json');
    const { madeBy } = await write([native], { mergeSbom: true });
    expect(madeBy).toMatchObject({ 'scangate.cdx.json': 'backend', 'scangate-merged.cdx.json': 'scangate' });
    expect(await read('scangate.cdx.json')).toEqual(Buffer.from(contents.cyclonedx));
    const merged = JSON.parse((await read('scangate-merged.cdx.json')).toString());
    expect(merged.vulnerabilities.map(({ id }: { id: string }) => id)).toEqual(['CVE-2021-23337']);
  });

  it('has nothing to merge when it is ours', async () => {
    expect((await write([], { mergeSbom: true })).names).not.toContain('scangate-merged.cdx.json');
  });
});

it('a run without findings of the backend still renders every kind', async () => {
  const folder = createReportFolder({
    dir: home,
    shownAs: 'out',
    kinds: reportKinds,
    redactor: createRedactor(),
    logger: recordingLogger(),
  });
  const files = await folder.write(aScanResult(), []);
  expect(new Set(files.map(({ kind }) => kind))).toEqual(new Set(reportKinds));
});
