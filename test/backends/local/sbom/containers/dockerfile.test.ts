import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventoryOf } from '../inventory.ts';
import { scanFolder } from '../scan-tree.ts';

const of = async (...lines: string[]) => {
  const { purls, reasons } = await inventoryOf({ Dockerfile: lines.join('\n'), 'package.json': '{}' });
  return { purls, reasons };
};

describe('the fixture of Dockerfiles', async () => {
  const { sbom, check } = await scanFolder(
    join(import.meta.dirname, '../../../../fixtures/lockfiles/dockerfiles'),
  );

  it('is read completely, and its stages are no images', () => {
    expect(check).toMatchObject({ state: 'complete', reasons: [], scope: '5 components from 2 Dockerfiles' });
    const digest = (start: string) => expect.stringMatching(new RegExp(`@sha256:${start}`));
    expect(
      sbom.components.map(({ name, version, purl }) => [name, version, decodeURIComponent(purl)]),
    ).toEqual([
      ['composer', '2.8', 'pkg:docker/composer@2.8'],
      [
        'gcr.io/distroless/nodejs22-debian12',
        expect.any(String),
        expect.stringMatching(
          /^pkg:docker\/distroless\/nodejs22-debian12@sha256:4ec3\w+\?repository_url=gcr\.io$/,
        ),
      ],
      ['golang', expect.any(String), digest('9e8b\\w+\\?tag=1\\.23$')],
      ['node', '22.11-alpine', 'pkg:docker/node@22.11-alpine'],
      ['ghcr.io/team/tool', '0.4.29', 'pkg:docker/team/tool@0.4.29?repository_url=ghcr.io'],
    ]);
    expect(sbom.projects).toEqual([]);
  });
});

describe('a Dockerfile', () => {
  it.each([
    'Dockerfile',
    'api/Dockerfile.prod',
    'build/web.Dockerfile',
    'x.dockerfile',
    'Containerfile',
    'Dockerfile-dev',
  ])('is called %s', async (path) => {
    expect((await inventoryOf({ [path]: 'FROM a' })).purls).toEqual(['pkg:docker/a@latest']);
  });
  it.each([
    'Dockerfile.md',
    'Dockerfile.dockerignore',
    'Dockerfile.j2',
    'Dockerfile.ts',
    'dockerfile.go',
    'my-dockerfile',
    'Dockerfile.tmpl.x',
  ])('is not called %s', async (path) => {
    expect((await inventoryOf({ [path]: 'FROM a' })).purls).toEqual([]);
  });
  it.each([
    ['FROM a', 'pkg:docker/a@latest'],
    ['from a:1 as b', 'pkg:docker/a@1'],
    ['FROM docker.io/library/a', 'pkg:docker/a@latest'],
    ['FROM index.docker.io/b/a', 'pkg:docker/b/a@latest'],
    ['FROM localhost:5000/a/b/c:1', 'pkg:docker/a/b/c@1?repository_url=localhost:5000'],
    ['FROM "a:1"', 'pkg:docker/a@1'],
    ['  FROM --platform=linux/amd64   a:1   AS   x  ', 'pkg:docker/a@1'],
    ['ARG A=1\nFROM a:$A', 'pkg:docker/a@1'],
    [`ARG A="1" B=2\nFROM a:\${A}.\${B}`, 'pkg:docker/a@1.2'],
    [`ARG A=\nFROM a:\${A:-3}`, 'pkg:docker/a@3'],
    [`FROM a:\${A-3}`, 'pkg:docker/a@3'],
    [`ARG A=1\nFROM a\${A:+:4}`, 'pkg:docker/a@4'],
    ['FROM \\\n # why\n\n  a:1 \\\n AS x', 'pkg:docker/a@1'],
    ['# escape=`\nFROM `\n a:1', 'pkg:docker/a@1'],
    ['# syntax=x\n# escape=`\nFROM a:1\nRUN dir c:\\\nFROM b:1', 'pkg:docker/a@1 pkg:docker/b@1'],
    [
      'FROM a:1\nRUN <<-"X" cat <<Y\nFROM no:1\n\tX\nFROM no:2\nY\nCOPY --from=b:2 x y',
      'pkg:docker/a@1 pkg:docker/b@2',
    ],
    ['FROM a:1\nRUN echo $((1<<SHIFT)) <<<word\nFROM b:1', 'pkg:docker/a@1 pkg:docker/b@1'],
    ['FROM a:1 AS One\nFROM one\nCOPY --from=0 x y\nCOPY --chown=1 --from=ONE x y', 'pkg:docker/a@1'],
    ['FROM scratch', ''],
  ])('%j has %s', async (text, purls) => {
    expect(await of(text)).toEqual({ purls: purls.split(' ').filter(Boolean), reasons: [] });
  });
  it.each([
    ['FROM {{ image }}', 'the image on line 1 cannot be understood'],
    ['FROM a//b', 'the image on line 1 cannot be understood'],
    ['FROM', 'the image on line 1 cannot be understood'],
    ['FROM a@sha256:12', 'the image on line 1 cannot be understood'],
  ])('%j is not complete', async (text, reason) => {
    expect((await of(text)).reasons).toEqual([`Dockerfile: ${reason}`]);
  });
  it.each([
    'FROM a:$B',
    `ARG B\nFROM a:\${B}-slim`,
    `ARG B=\${C}\nFROM a:\${B}`,
    `FROM a:\${B%x}`,
    'FROM x AS y\nARG A=1\nFROM a:$A',
    'FROM x\nCOPY --from=$A y z',
  ])('%j has an image that only the build knows, which is left out', async (text) => {
    const { purls, reasons } = await of(text);
    expect({ purls: purls.filter((purl) => purl !== 'pkg:docker/x@latest'), reasons }).toEqual({
      purls: [],
      reasons: [],
    });
  });
  it('leaves out what comes of ARGs that double each other', async () => {
    const bombs = Array.from({ length: 30 }, (_, n) => `ARG A${n + 1}=$A${n}$A${n}`);
    expect(await of('ARG A0=aaaaaaaaaa', ...bombs, 'FROM $A30')).toEqual({ purls: [], reasons: [] });
  });
  it.each([
    ['', 'has no FROM, so nothing can be read from it'],
    ['RUN true', 'has no FROM, so nothing can be read from it'],
    ['FROM a\n{"a": 1}', 'is not in the syntax of a Dockerfile (line 2)'],
    ['<<<<<<< HEAD\nFROM a', 'holds merge conflict markers (line 1)'],
  ])('%j cannot be read', async (text, reason) => {
    expect((await of(text)).reasons).toEqual([`Dockerfile ${reason}`]);
  });
});
