import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { aProject, canRunPipelines, including } from '../../gitlab-component/gitlab-ci-local.ts';
import { npmProject } from '../harness.ts';
import { runPipeline, scanners } from './pipeline.ts';

const aScanner = scanners();

/** A job of a later stage that says what it was told of the scan. */
const later = {
  after: {
    stage: 'deploy',
    script: ['echo "told: $SCANGATE_OUTPUT_OUTCOME, $SCANGATE_OUTPUT_TOTAL in $SCANGATE_OUTPUT_REPORT_DIR"'],
    when: 'always',
  },
};

describe.skipIf(!canRunPipelines)(
  'a branch pipeline with the component',
  { timeout: 60_000, concurrent: true },
  () => {
    it('fails its job over findings, and keeps what GitLab reads', async () => {
      const { inputs, secrets } = await aScanner('mdssc', 'findings');
      // In a folder with this file npm installs nothing.
      const hostile = { '.npmrc': 'dry-run=true\n' };
      const project = await aProject(including(inputs), { ...npmProject({}), ...hostile });
      const { jobs, said, artifacts } = await runPipeline(project, { variables: secrets });
      expect(jobs).toEqual({ scangate: 'FAIL 1' });
      expect(said).toContain('Failed: the gate is broken');
      for (const secret of Object.values(secrets)) expect(said).not.toContain(secret);
      const files = await readdir(join(artifacts('scangate'), 'scangate-reports'));
      expect(files).toEqual(
        expect.arrayContaining([
          'scangate.json',
          'scangate.sarif',
          'scangate.codequality.json',
          'scangate.junit.xml',
          'scangate.env',
          'scangate.annotations.json',
          'gl-sbom.cdx.json',
          'gl-dependency-scanning-report.json',
        ]),
      );
      expect(files).not.toContain('scangate-state.json');
    });

    it('goes on where the exit code may fail, and a later job knows what was found', async () => {
      const { inputs, secrets } = await aScanner('mdssc', 'findings');
      const project = await aProject(
        including(
          { ...inputs, 'allow-failure-exit-codes': [1], 'report-dir': 'out/scan', 'job-name': 'security' },
          later,
        ),
      );
      const { jobs, said, artifacts } = await runPipeline(project, { variables: secrets });
      expect(jobs).toEqual({ security: 'WARN 1', after: 'PASS' });
      const result = JSON.parse(
        await readFile(join(artifacts('security'), 'out/scan/scangate.json'), 'utf8'),
      );
      expect(said).toContain(`told: failed, ${result.findings.length} in out/scan`);
    });

    it('passes where nothing is found, and reports are not in the way of the next run', async () => {
      const { inputs, secrets } = await aScanner('mdssc', 'clean');
      const project = await aProject(including(inputs, later), npmProject({}));
      for (const _ of ['first', 'again']) {
        const { jobs, said } = await runPipeline(project, { variables: secrets });
        expect(jobs).toEqual({ scangate: 'PASS', after: 'PASS' });
        expect(said).toContain('told: passed, 0 in scangate-reports');
      }
    });

    it('is never green over a scan that failed, however it is included', async () => {
      const { inputs, secrets } = await aScanner('mdssc', 'failed');
      const include = {
        local: '/templates/scan/template.yml',
        inputs: { ...inputs, 'allow-failure-exit-codes': [1] },
      };
      const project = await aProject(dump({ include: [include] }));
      const { jobs, said } = await runPipeline(project, { variables: secrets });
      expect(jobs).toEqual({ scangate: 'FAIL 2' });
      expect(said).toContain('Inconclusive: ');
    });

    it('leaves a scan to run where it shall not wait', async () => {
      const { emulator, inputs, secrets } = await aScanner('mdssc', 'findings', 600_000);
      const project = await aProject(including({ ...inputs, wait: false }, later));
      const { jobs, said } = await runPipeline(project, { variables: secrets });
      expect(jobs).toEqual({ scangate: 'PASS', after: 'PASS' });
      expect(said).toContain('told: started, unknown in scangate-reports');
      expect(emulator.scans()).toMatchObject([{ stopped: false }]);
    });

    it('says which variable is missing', async () => {
      const { inputs } = await aScanner('mdssc', 'findings');
      const { jobs, said } = await runPipeline(await aProject(including(inputs)));
      expect(jobs).toEqual({ scangate: 'FAIL 3' });
      expect(said).toMatch(/api-key: is not set, .* Set SCANGATE_API_KEY/);
    });

    it('names wrong inputs as they stand in the YAML, and runs nothing of any', async () => {
      const hostile = `"; touch pwned; $(touch pwned) \`touch pwned\` '; touch pwned; '`;
      const inputs = { 'fail-on': 'hgih\nsecret', require: 'secretz', 'comment-key': hostile };
      const project = await aProject(including(inputs));
      const { jobs, said } = await runPipeline(project);
      expect(jobs).toEqual({ scangate: 'FAIL 3' });
      expect(said).toMatch(/> .*\bfail-on: line 1: .*hgih/);
      expect(said).toMatch(/> .*\brequire: .*secretz/);
      expect(said).not.toContain('SCANGATE_INPUT_');
      expect(await readdir(project)).not.toContain('pwned');
    });

    it('fails as a scan that did not happen where the package cannot be had', async () => {
      const project = await aProject(including({ 'allow-failure-exit-codes': [1] }));
      const { jobs, said } = await runPipeline(project, {
        variables: { SCANGATE_PACKAGE: join(project, 'no-such-package.tgz') },
      });
      expect(jobs).toEqual({ scangate: 'FAIL 2' });
      expect(said).toContain('Nothing was scanned: npm cannot install');
    });
  },
);
