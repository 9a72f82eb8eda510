import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NativeReport } from '../../src/core/model/report.ts';
import { aFinding } from '../factories/model.ts';
import { pipelines } from '../platforms/gitlab/pipelines.ts';
import { aRemoteBackend } from '../reports/run-cli.ts';
import { aFolder, type JobOptions, runJob } from './job.ts';

const branch = { ...pipelines.branch, SCANGATE_REPORTS: 'json' };
const shop = 'https://gitlab.example/tools/acme/shop';

const run = (env: Record<string, string>, options: JobOptions = {}) => runJob({ ...branch, ...env }, options);

function withScanPage(url: string) {
  const backend = aRemoteBackend({ findings: [aFinding()] });
  return {
    ...backend,
    create: (...args: Parameters<typeof backend.create>) => ({
      ...backend.create(...args),
      start: async () => ({ ref: { backend: 'mdssc', id: 'scan-1', url }, pollAfterMs: 0 }),
    }),
  };
}

describe('the links of a job', () => {
  it('lead to the scan and to the report for people', async () => {
    const { read } = await run(
      { SCANGATE_REPORTS: 'html,json' },
      { backend: withScanPage('https://scan.example/scans/1') },
    );
    expect(JSON.parse(await read('scangate.annotations.json'))).toEqual({
      Scangate: [
        { external_link: { label: 'Scan by mdssc', url: 'https://scan.example/scans/1' } },
        {
          external_link: {
            label: 'Report of the scan',
            url: `${shop}/-/jobs/1000/artifacts/file/scangate-reports/scangate.html`,
          },
        },
      ],
    });
  });

  it.each(['javascript:alert(1)', 'not an address', `https://scan.example/${'x'.repeat(3_000)}`])(
    'are none for %s',
    async (url) => {
      const { read } = await run({}, { backend: withScanPage(url) });
      expect(await read('scangate.annotations.json')).toBe('{}\n');
    },
  );

  it('never lead to what is no artifact', async () => {
    const elsewhere = await aFolder();
    const { log } = await run({ SCANGATE_REPORTS: 'html,json', CI_PROJECT_DIR: elsewhere });
    expect(log).not.toContain('/artifacts/');
  });

  it('hold no secret', async () => {
    const secret = ['hidden', 'value', '0123456789'].join('-');
    const backend = withScanPage(`https://scan.example/scans/${secret}`);
    const { read, variables } = await run({ GITLAB_TOKEN: secret }, { backend });
    expect(await read('scangate.annotations.json')).toBe('{}\n');
    expect((await variables()).SCANGATE_OUTPUT_SCAN_URL).toBe('https://scan.example/scans/***');
  });
});

describe('the bill of materials for GitLab', () => {
  const delivered = (content: string): NativeReport => ({ kind: 'cyclonedx', content: Buffer.from(content) });
  const withBom = (content: string) => ({
    backend: aRemoteBackend({ findings: [aFinding()], nativeReports: [delivered(content)] }),
  });
  const bom = JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    components: [{ type: 'library', name: 'lodash', purl: 'pkg:npm/lodash@4.17.20' }],
  });
  const reports = { SCANGATE_REPORTS: 'cyclonedx,json' };

  it('is a copy of that of the backend, which stays as it came', async () => {
    const { read } = await run(reports, withBom(bom));
    expect(await read('scangate.cdx.json')).toBe(bom);
    expect(JSON.parse(await read('gl-sbom.cdx.json'))).toEqual({
      ...JSON.parse(bom),
      metadata: {
        properties: [
          { name: 'gitlab:meta:schema_version', value: '1' },
          { name: 'gitlab:dependency_scanning:input_file:path', value: 'package-lock.json' },
          { name: 'gitlab:dependency_scanning:package_manager:name', value: 'npm' },
          { name: 'gitlab:dependency_scanning:language:name', value: 'JavaScript' },
        ],
      },
    });
  });

  it('is ours where the backend has none', async () => {
    const { read } = await run(reports, { backend: aRemoteBackend({ findings: [aFinding()] }) });
    const own = JSON.parse(await read('gl-sbom.cdx.json'));
    expect(own.metadata.properties).toContainEqual({ name: 'gitlab:meta:schema_version', value: '1' });
  });

  it('is not there where the scan was only started: an empty one would say that there are no dependencies', async () => {
    const backend = aRemoteBackend({}, { attaches: true });
    const { files, variables } = await run({ ...reports, SCANGATE_WAIT: 'false' }, { backend });
    expect((await variables()).SCANGATE_OUTPUT_OUTCOME).toBe('started');
    expect(files).toContain('scangate.cdx.json');
    expect(files).not.toContain('gl-sbom.cdx.json');
  });

  it('is there without components where everything was looked at, and not where only a part was', async () => {
    const seen = (state: 'complete' | 'incomplete') => ({
      backend: aRemoteBackend({
        checks: [{ name: 'sbom', categories: [], state, reasons: [], scope: '0 components' }],
      }),
    });
    const env = { ...reports, SCANGATE_FAIL_ON: 'none' };
    expect((await run(env, seen('complete'))).files).toContain('gl-sbom.cdx.json');
    expect((await run(env, seen('incomplete'))).files).not.toContain('gl-sbom.cdx.json');
  });

  it('is not there for a version that GitLab cannot read, and an earlier one is taken away', async () => {
    const cwd = await aFolder();
    await run(reports, { cwd, ...withBom(bom) });
    const old = bom.replace('1.5', '1.3');
    const { files, log } = await run(reports, { cwd, args: ['scan', '--verbose'], ...withBom(old) });
    expect(files).not.toContain('gl-sbom.cdx.json');
    expect(log).toContain('no gl-sbom.cdx.json: scangate.cdx.json is no CycloneDX 1.4 to 1.6 in JSON');
  });

  it('is not there where none was asked for', async () => {
    const { files } = await run({}, withBom(bom));
    expect(files).not.toContain('gl-sbom.cdx.json');
  });

  it.each([
    [11, 'warning: no gl-sbom.cdx.json: scangate.cdx.json has 11 MiB, and GitLab takes no more than 5 MiB'],
    [6, 'warning: no gl-sbom.cdx.json: scangate.cdx.json has 6 MiB, and GitLab takes no more than 5 MiB'],
    [2, 'gl-sbom.cdx.json has 2 MiB; a GitLab of your own may take no more than 1 MiB'],
  ])('with %i MiB is spoken of', async (size, expected) => {
    const large = JSON.stringify({ ...JSON.parse(bom), extra: 'ab'.repeat(size * 524_288) });
    const { log, files } = await run(reports, withBom(large));
    expect(log).toContain(expected);
    expect(files.includes('gl-sbom.cdx.json')).toBe(size < 5);
  });
});

describe('a folder that cannot be used', () => {
  it('is one warning, and changes no verdict', async () => {
    const cwd = await aFolder();
    await mkdir(join(cwd, 'scangate-reports/scangate.env'), { recursive: true });
    const { code, log } = await run({}, { cwd });
    expect(code).toBe(0);
    expect(log.split('\n').filter((row) => row.includes('could not be left'))).toEqual([
      expect.stringMatching(/^warning: .*scangate\.env.* could not be left for GitLab: .* is a folder$/),
    ]);
  });

  it('that is a link of the change itself is not followed', async () => {
    const [cwd, elsewhere] = [await aFolder(), await aFolder()];
    await symlink(elsewhere, join(cwd, 'scangate-reports'));
    await chmod(elsewhere, 0o755);
    await writeFile(join(elsewhere, 'scangate.env'), 'KEPT=1\n');
    const { code, log, read } = await run({}, { cwd });
    expect(code).toBe(3);
    expect(log).toContain('is a symbolic link');
    expect(await read('scangate.env')).toBe('KEPT=1\n');
  });
});
