import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventoryOf } from '../inventory.ts';
import { scanFolder } from '../scan-tree.ts';

/** How a pom names a property. */
const ref = (name: string) => `\${${name}}`;
const direct = 'what these need was not checked, since Maven writes no lockfile';
const pom = (inner: string) =>
  `<project><groupId>g</groupId><artifactId>app</artifactId><version>1.0</version>${inner}</project>`;
const dependency = (artifact: string, inner = '<version>1.0</version>') =>
  `<dependency><groupId>x.y</groupId><artifactId>${artifact}</artifactId>${inner}</dependency>`;
const dependencies = (...each: string[]) => `<dependencies>${each.join('')}</dependencies>`;

describe('the fixture of Maven', async () => {
  const { sbom, check } = await scanFolder(join(import.meta.dirname, '../../../../fixtures/lockfiles/maven'));

  it('is never complete: only direct dependencies are in it', () => {
    expect(check.state).toBe('incomplete');
    expect(check.reasons).toEqual([
      `app/pom.xml: it lists 3 direct dependencies; ${direct}`,
      `lib/pom.xml: it lists 1 direct dependency; ${direct}`,
    ]);
  });
  it('has versions from properties and dependencyManagement, those of the parent too', () => {
    expect(sbom.components.map(({ purl, scope }) => [purl, scope])).toEqual([
      ['pkg:maven/com.fasterxml.jackson.core/jackson-databind@2.15.2', 'required'],
      ['pkg:maven/io.netty/netty-transport-native-epoll@4.1.100.Final?classifier=linux-x86_64', 'optional'],
      ['pkg:maven/junit/junit@4.13.2', 'development'],
      ['pkg:maven/org.slf4j/slf4j-api@2.0.9', 'required'],
    ]);
  });
  it('has modules as projects, at the version of their parent', () => {
    expect(sbom.projects.map(({ id, version }) => [id, version])).toEqual([
      ['project:app/pom.xml#app', '1.2.3'],
      ['project:app/pom.xml#lib', undefined],
      ['project:lib/pom.xml#lib', '1.2.3'],
      ['project:pom.xml#.', '1.2.3'],
    ]);
    expect(sbom.dependencies.find(({ ref }) => ref === 'project:app/pom.xml#app')?.dependsOn).toContain(
      'project:app/pom.xml#lib',
    );
  });
});

describe('pom.xml', () => {
  it.each([
    ['no version', ''],
    ['a property that is defined nowhere', `<version>${ref('gone')}</version>`],
    ['a property that names itself', `<version>${ref('loop')}</version>`],
    ['properties that double each other', `<version>${ref('bomb9')}</version>`],
    ['a range', '<version>[1.0,2.0)</version>'],
    ['a word for the newest', '<version>LATEST</version>'],
  ])('lists no component for %s, and says so', async (_, version) => {
    const bombs = Array.from(
      { length: 9 },
      (_, n) => `<bomb${n + 1}>${`\${bomb${n}}`.repeat(50)}</bomb${n + 1}>`,
    );
    const properties = `<properties><loop>\${loop}</loop><bomb0>${'1'.repeat(400)}</bomb0>${bombs.join('')}</properties>`;
    const { purls, reasons } = await inventoryOf({
      'pom.xml': pom(properties + dependencies(dependency('z', version))),
    });
    expect(purls).toEqual([]);
    expect(reasons).toEqual([
      'pom.xml: 1 direct dependency has no version that it or its parents in the checkout tell, so it was not checked: x.y:z',
      `pom.xml: it lists 1 direct dependency; ${direct}`,
    ]);
  });
  it('has its own version under every name that Maven has for it, and dependencies of profiles as optional', async () => {
    const versions = ['project.version', 'pom.version', 'version', 'a'].map(ref);
    const { scopes, purls } = await inventoryOf({
      'pom.xml': pom(
        `<properties><a>\${b}</a><b>1.0</b></properties>${dependencies(...versions.map((version, n) => dependency(`d${n}`, `<version>${version}</version>`)))}<profiles><profile>${dependencies(dependency('p'))}</profile></profiles>`,
      ),
    });
    expect(purls).toEqual([0, 1, 2, 3].map((n) => `pkg:maven/x.y/d${n}@1.0`).concat('pkg:maven/x.y/p@1.0'));
    expect(scopes['x.y:p']).toBe('optional');
  });
  it('takes no version from a bill of materials that it only imports', async () => {
    const managed = `<dependencyManagement>${dependencies(dependency('z', '<version>1.0</version><type>pom</type><scope>import</scope>'))}</dependencyManagement>`;
    const { purls } = await inventoryOf({
      'pom.xml': pom(managed + dependencies(dependency('z', '<type>pom</type>'))),
    });
    expect(purls).toEqual([]);
  });
  it('is complete when it asks for nothing, unless its parent may ask for something', async () => {
    expect((await inventoryOf({ 'pom.xml': pom('') })).reasons).toEqual([]);
    const parent = '<parent><groupId>o</groupId><artifactId>p</artifactId><version>1</version></parent>';
    expect((await inventoryOf({ 'pom.xml': pom(parent) })).reasons).toEqual([
      'pom.xml: its parent o:p is not in the checkout, so what that adds was not checked',
    ]);
  });
  it('ends with parents that are each other’s', async () => {
    const child = (name: string, of: string) =>
      `<project><artifactId>${name}</artifactId><parent><groupId>g</groupId><artifactId>${of}</artifactId><version>1</version><relativePath>../${of}</relativePath></parent></project>`;
    const { sbom } = await inventoryOf({ 'a/pom.xml': child('a', 'b'), 'b/pom.xml': child('b', 'a') });
    expect(sbom.projects).toHaveLength(2);
  });
  it.each([
    ['<project>', 'is not valid XML (line 1)'],
    ['<html/>', 'has no <project> at its root'],
    ['<!DOCTYPE lolz [<!ENTITY lol "lol">]>\n<project/>', 'has a document type (line 1), which is not read'],
    ['{"name": "app"}', 'is not valid XML (line 1)'],
    ['<project>\n<<<<<<< HEAD\n</project>', 'holds merge conflict markers (line 2)'],
  ])('%j cannot be read', async (text, reason) => {
    expect((await inventoryOf({ 'pom.xml': text })).reasons).toEqual([`pom.xml ${reason}`]);
  });
  it('leaves out what has no usable name', async () => {
    const { reasons } = await inventoryOf({
      'pom.xml': pom(dependencies('<dependency>x</dependency>', dependency('a b'))),
    });
    expect(reasons.join()).toContain('x.y:a b');
  });
});
