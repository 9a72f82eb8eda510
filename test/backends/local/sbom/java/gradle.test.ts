import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventoryOf } from '../inventory.ts';
import { scanFolder } from '../scan-tree.ts';

describe('the fixture of Gradle', async () => {
  const { sbom, check } = await scanFolder(
    join(import.meta.dirname, '../../../../fixtures/lockfiles/gradle'),
  );

  it('is read completely', () => {
    expect(check).toMatchObject({ state: 'complete', reasons: [], scope: '14 components from 4 lockfiles' });
  });
  it('takes scopes from configurations: tests, annotation processors and the build are for development', () => {
    expect(sbom.components.filter(({ scope }) => scope === 'development').map(({ name }) => name)).toEqual([
      'com.diffplug.spotless:spotless-plugin-gradle',
      'junit:junit',
      'org.hamcrest:hamcrest-core',
    ]);
  });
  it('has the projects whose lockfiles these are', () => {
    expect([...new Set(sbom.projects.map(({ path }) => path))].sort()).toEqual(['.', 'app', 'lib']);
  });
});

describe('gradle.lockfile', () => {
  it.each([
    ['', "gradle.lockfile has no line, not even 'empty=', so nothing can be read from it"],
    ['# only a comment\n', "gradle.lockfile has no line, not even 'empty=', so nothing can be read from it"],
    ['a:b:1=c\n=======\n>>>>>>> x\n', 'gradle.lockfile holds merge conflict markers (line 3)'],
    ['{"a": 1}\na:b=c\na:b:1\na:b:1:x=c\n', 'gradle.lockfile: 4 lines cannot be understood: 1, 2, 3, 4'],
    ['a:b c:1=d\n', 'gradle.lockfile: 1 entry makes no sense and was left out: a:b c:1 has no usable name'],
  ])('%j is not complete', async (text, reason) => {
    expect((await inventoryOf({ 'gradle.lockfile': text })).reasons).toEqual([reason]);
  });
  it('may say that there is nothing to lock', async () => {
    expect((await inventoryOf({ 'gradle.lockfile': 'empty=compileClasspath\n' })).reasons).toEqual([]);
  });
});

describe('a build.gradle without a lockfile', () => {
  it('names the way out', async () => {
    expect(
      (await inventoryOf({ 'app/build.gradle.kts': 'dependencies { }', 'gradle/libs.versions.toml': '' }))
        .reasons,
    ).toEqual([
      "no lockfile: Gradle dependencies of app/build.gradle.kts, gradle/libs.versions.toml were not checked; switch dependency locking on (lockAllConfigurations), run 'gradle dependencies --write-locks' and commit what it writes",
    ]);
  });
  it('is not answered for by a pom.xml, nor by the lockfile of another project', async () => {
    const { reasons } = await inventoryOf({
      'a/build.gradle': 'dependencies { }',
      'a/pom.xml': '<project><artifactId>a</artifactId></project>',
      'b/gradle.lockfile': 'empty=\n',
      'gradle/libs.versions.toml': '',
    });
    expect(reasons.join()).toContain('Gradle dependencies of a/build.gradle were');
  });
});
