import { describe, expect, it } from 'vitest';
import { scanTree } from './scan-tree.ts';

const read = (lines: string[], more: Record<string, string> = {}) =>
  scanTree({ 'pnpm-lock.yaml': `${lines.join('\n')}\n`, ...more });

describe('pnpm-lock.yaml', () => {
  it('of one project has its dependencies at the top', async () => {
    const { sbom, check } = await read([
      'lockfileVersion: 5.4',
      'dependencies:',
      '  a: 1.0.0_peer@2.0.0',
      '  "@s/b": 1.0.0',
      'packages:',
      '  /a/1.0.0_peer@2.0.0: {resolution: {integrity: x}, dependencies: {peer: 2.0.0}}',
      '  /@s/b/1.0.0: {resolution: {integrity: x}}',
      '  host.example/peer/2.0.0: {resolution: {integrity: x}}',
      '  /peer/2.0.0: {resolution: {integrity: x}}',
    ]);
    expect(check.state).toBe('complete');
    expect(sbom.dependencies).toEqual([
      { ref: 'pkg:npm/%40s/b@1.0.0', dependsOn: [] },
      { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/peer@2.0.0'] },
      { ref: 'pkg:npm/peer@2.0.0', dependsOn: [] },
      { ref: 'project:pnpm-lock.yaml#.', dependsOn: ['pkg:npm/%40s/b@1.0.0', 'pkg:npm/a@1.0.0'] },
    ]);
  });
  it('takes a hosted tarball of a commit for what it is, and a private registry’s tarball for the package', async () => {
    const url = `https://codeload.host.example/team/x/tar.gz/${'b'.repeat(40)}`;
    const { sbom } = await read([
      "lockfileVersion: '9.0'",
      'importers:',
      `  .: {dependencies: {x: {specifier: team/x, version: "${url}"}, y: {specifier: ^1, version: 1.0.0}}}`,
      'packages:',
      `  "x@${url}": {resolution: {tarball: "${url}"}, version: 3.0.0}`,
      '  y@1.0.0: {resolution: {integrity: z, tarball: "https://pkg.example/download/y/1.0.0/abc"}}',
      'snapshots:',
      `  "x@${url}": {}`,
      '  y@1.0.0: {}',
    ]);
    expect(sbom.components.map(({ purl }) => decodeURIComponent(purl))).toEqual([
      `pkg:npm/x@3.0.0?download_url=${url}`,
      'pkg:npm/y@1.0.0',
    ]);
  });
  it('lets an optional peer change no scope', async () => {
    const { sbom } = await read([
      "lockfileVersion: '9.0'",
      'importers:',
      '  .: {dependencies: {a: {version: 1.0.0(tool@1.0.0)}}, devDependencies: {tool: {version: 1.0.0}}}',
      'packages:',
      '  a@1.0.0: {resolution: {integrity: x}, peerDependenciesMeta: {tool: {optional: true}}}',
      '  tool@1.0.0: {resolution: {integrity: x}}',
      'snapshots:',
      '  a@1.0.0(tool@1.0.0): {optionalDependencies: {tool: 1.0.0}}',
      '  tool@1.0.0: {}',
    ]);
    expect(sbom.components.map(({ name, scope }) => [name, scope])).toEqual([
      ['a', 'required'],
      ['tool', 'development'],
    ]);
    expect(sbom.dependencies[0]?.dependsOn).toEqual(['pkg:npm/tool@1.0.0']);
  });
  it('says what is missing, out of date or nonsense', async () => {
    const { check } = await read(
      [
        "lockfileVersion: '6.0'",
        'importers:',
        '  .: {dependencies: {gone: {specifier: 1, version: 1.0.0}}}',
        'packages:',
        '  /a@1.0.0: {dependencies: {lost: 1.0.0}, optionalDependencies: {maybe: 1.0.0}}',
        '  /b@: {}',
        '  host.example/x/abc: {}',
        '  /c@1.0.0: text',
      ],
      { 'package.json': '{"dependencies":{"fresh":"1","linked":"link:./x"}}' },
    );
    expect(check.reasons).toEqual([
      'pnpm-lock.yaml: 3 entries make no sense and were left out: /c@1.0.0 is described nowhere; /b@ has no version; host.example/x/abc has no usable name',
      'pnpm-lock.yaml: 3 dependencies are not in it, so it is out of date or damaged: gone, needed by .; fresh, needed by .; lost, needed by /a@1.0.0',
    ]);
  });
  it('does not take a linked folder for one whose dependencies it holds', async () => {
    const { sbom, check } = await read(
      [
        "lockfileVersion: '9.0'",
        'importers:',
        '  app: {dependencies: {lib: {specifier: "link:../lib", version: "link:../lib"}}}',
      ],
      { 'lib/package.json': '{"name":"the-lib","dependencies":{"x":"1"}}' },
    );
    expect(sbom.projects.map(({ name, path }) => [name, path])).toEqual([
      ['app', 'app'],
      ['the-lib', 'lib'],
    ]);
    expect(check.reasons).toEqual(['no lockfile: lib/package.json lists 1 direct dependency, none checked']);
  });
});
