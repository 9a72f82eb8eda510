import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventoryOf } from '../inventory.ts';
import { scanFolder } from '../scan-tree.ts';

const fixture = join(import.meta.dirname, '../../../../fixtures/lockfiles/nuget');

describe('the fixture of NuGet', async () => {
  const { sbom, check } = await scanFolder(fixture);
  const needsOf = (ref: string) => sbom.dependencies.find((one) => one.ref === ref)?.dependsOn;

  it('is read completely: packages.lock.json, project.assets.json and packages.config', () => {
    expect(check).toMatchObject({ state: 'complete', reasons: [], scope: '11 components from 3 lockfiles' });
  });
  it('has the projects of the solution, by the names of their files, and what each needs', () => {
    expect(sbom.projects.map(({ id, name }) => [id, name])).toEqual([
      ['project:src/App/packages.lock.json#src/App', 'App'],
      ['project:src/App/packages.lock.json#src/Lib', 'Lib'],
      ['project:src/Lib/obj/project.assets.json#src/Lib', 'Lib'],
      ['project:src/Old/packages.config#src/Old', 'Old'],
    ]);
    expect(needsOf('project:src/App/packages.lock.json#src/App')).toEqual([
      'pkg:nuget/Newtonsoft.Json@13.0.1',
      'pkg:nuget/Serilog.Sinks.Console@5.0.1',
      'project:src/App/packages.lock.json#src/Lib',
    ]);
    expect(needsOf('project:src/App/packages.lock.json#src/Lib')).toEqual([
      'pkg:nuget/Humanizer.Core@2.14.1',
    ]);
    expect(needsOf('project:src/Lib/obj/project.assets.json#src/Lib')).toEqual([
      'pkg:nuget/Humanizer.Core@2.14.1',
      'pkg:nuget/NETStandard.Library@2.0.3',
    ]);
  });
  it('finds what a runtime adds in the list of its framework', () => {
    expect(needsOf('pkg:nuget/runtime.linux-x64.Microsoft.DotNet.ILCompiler@8.0.0')).toEqual([
      'pkg:nuget/System.Text.Json@8.0.0',
    ]);
  });
  it('has no hashes: those of NuGet are of no file', () => {
    expect(sbom.components.flatMap(({ hashes }) => hashes)).toEqual([]);
  });
  it('knows what is for development only where it is written', () => {
    expect(sbom.components.filter(({ scope }) => scope !== 'required').map(({ name }) => name)).toEqual([
      'NUnit',
    ]);
  });
});

describe('packages.lock.json', () => {
  const lock = (entries: unknown) => ({
    'packages.lock.json': JSON.stringify({ version: 1, dependencies: { 'net8.0': entries } }),
  });

  it.each([
    ['{"version": 3}', "has version 3; NuGet's versions 1 and 2 can be read"],
    ['{"lockfileVersion": 3}', "has version undefined; NuGet's versions 1 and 2 can be read"],
    ['{"version": 1}', 'has no "dependencies", so nothing can be read from it'],
    ['null', 'holds null where an object is expected'],
  ])('%s cannot be read', async (text, reason) => {
    expect((await inventoryOf({ 'packages.lock.json': text })).reasons).toEqual([
      `packages.lock.json ${reason}`,
    ]);
  });
  it('leaves out what makes no sense and misses what is not there', async () => {
    const { reasons } = await inventoryOf(
      lock({
        a: 1,
        'b/c': { resolved: '1' },
        d: { type: 'Direct' },
        e: { resolved: '1.0', dependencies: { gone: '1' } },
      }),
    );
    expect(reasons).toEqual([
      'packages.lock.json: 3 entries make no sense and were left out: a is not an object; net8.0 b/c has no usable name; net8.0 d has no version',
      'packages.lock.json: 1 dependency is not in it, so it is out of date or damaged: gone, needed by net8.0 e',
    ]);
  });
  it('finds a package by any capitals', async () => {
    const { needsOf, reasons } = await inventoryOf(
      lock({
        A: { resolved: '1.0', dependencies: { b: '1' } },
        B: { resolved: '2.0' },
        lib: { type: 'Project' },
      }),
    );
    expect(reasons).toEqual([]);
    expect(needsOf('pkg:nuget/A@1.0')).toEqual(['pkg:nuget/B@2.0']);
  });
});

describe('project.assets.json', () => {
  it.each([
    [
      '{"version": 2, "targets": {}}',
      'is not a project.assets.json of version 3, the only one that can be read',
    ],
    ['{"version": 3}', 'is not a project.assets.json of version 3, the only one that can be read'],
  ])('%s cannot be read', async (text, reason) => {
    expect((await inventoryOf({ 'obj/project.assets.json': text })).reasons).toEqual([
      `obj/project.assets.json ${reason}`,
    ]);
  });
  it('links the projects that it names, and says what it misses', async () => {
    const { reasons, sbom } = await inventoryOf({
      'a/obj/project.assets.json': JSON.stringify({
        version: 3,
        targets: {
          'net8.0': { 'B/1.0.0': { type: 'project', dependencies: { gone: '1.0' } }, c: { type: 'package' } },
        },
        libraries: { 'B/1.0.0': { type: 'project', path: '..\\b\\B.csproj' } },
        projectFileDependencyGroups: { 'net8.0': ['B >= 1.0.0', 'Fresh >= 1.0'] },
      }),
    });
    expect(sbom.projects.map(({ path }) => path)).toEqual(['a', 'b']);
    expect(reasons).toEqual([
      'a/obj/project.assets.json: 1 entry makes no sense and was left out: net8.0 c has no version',
      'a/obj/project.assets.json: 2 dependencies are not in it, so it is out of date or damaged: gone, needed by B/1.0.0; Fresh, needed by the project',
    ]);
  });
});

describe('packages.config', () => {
  const read = async (text: string) => (await inventoryOf({ 'packages.config': text })).reasons;
  it.each([
    ['', 'is empty'],
    ['<packages>', 'is not valid XML (line 1)'],
    ['<configuration/>', 'has no <packages> at its root'],
    ['<!DOCTYPE packages [<!ENTITY a "b">]>\n<packages/>', 'has a document type (line 1), which is not read'],
    [
      `<packages>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</packages>`,
      'is not XML that can be read: it nests deeper than 100 elements, or uses names that are kept',
    ],
    [
      '<packages><__proto__><a>1</a></__proto__></packages>',
      'is not XML that can be read: it nests deeper than 100 elements, or uses names that are kept',
    ],
  ])('%.40s cannot be read', async (text, reason) => {
    expect(await read(text)).toEqual([`packages.config ${reason}`]);
  });
  it('can be empty', async () => {
    expect(await read('<packages/>')).toEqual([]);
  });
  it('leaves out what makes no sense', async () => {
    expect((await read('<packages><package>x</package><package id="a"/></packages>')).join()).toContain(
      '2 entries make no sense',
    );
  });
});

describe('a project file without a lockfile', () => {
  const asking = '<Project><PackageReference Include="a" /></Project>';
  it('names the way out', async () => {
    expect(
      (await inventoryOf({ 'src/App.csproj': asking, 'Directory.Build.props': asking })).reasons,
    ).toEqual([
      "no lockfile: .NET dependencies of src/App.csproj, Directory.Build.props were not checked; set RestorePackagesWithLockFile to true in the projects or in Directory.Build.props, run 'dotnet restore' and commit what it writes",
    ]);
  });
  it('is answered for by the assets in its obj folder, and what is shared by any below', async () => {
    const assets = readFileSync(join(fixture, 'src/Lib/obj/project.assets.json'), 'utf8');
    const files = {
      'src/App.csproj': asking,
      'src/obj/project.assets.json': assets,
      'Directory.Packages.props': '<PackageVersion/>',
    };
    expect((await inventoryOf(files)).reasons).toEqual([]);
  });
});
