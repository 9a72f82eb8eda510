import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventoryOf } from '../inventory.ts';
import { scanFolder } from '../scan-tree.ts';

const path = '.github/workflows/ci.yml';
const of = (text: string, rest: Record<string, string> = {}) =>
  inventoryOf({ [path]: text, 'package.json': '{}', ...rest });
const step = (uses: string) => `jobs: { a: { steps: [{ uses: ${JSON.stringify(uses)} }] } }`;

describe('the fixture of workflows', async () => {
  const { sbom, check } = await scanFolder(
    join(import.meta.dirname, '../../../../fixtures/lockfiles/workflows'),
  );

  it('is read: actions, reusable workflows, containers and services, which say nothing of the other file', () => {
    expect(check).toMatchObject({
      reasons: [
        'no lockfile and no package manifest at the root of 4 files, so no dependency of the code was checked',
      ],
      scope: '10 components from 3 workflows',
    });
    expect(sbom.components.map(({ purl }) => decodeURIComponent(purl))).toEqual([
      'pkg:docker/node@22.11-bookworm',
      expect.stringMatching(/^pkg:docker\/postgres@sha256:\w{64}\?tag=16$/),
      'pkg:docker/python@3.12',
      'pkg:docker/python@3.13',
      'pkg:docker/team/lint@1.4?repository_url=ghcr.io',
      'pkg:github/actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683',
      'pkg:github/actions/setup-node@v4.1.0',
      'pkg:github/actions/setup-python@v5.3.0',
      'pkg:github/github/codeql-action@v3#init',
      'pkg:github/team/workflows@main#.github/workflows/release.yml',
    ]);
  });
  it('keeps the real name, and all of it is for development', () => {
    expect(sbom.components.map(({ name }) => name)).toContain('Actions/Setup-Python');
    expect(new Set(sbom.components.map(({ scope }) => scope))).toEqual(new Set(['development']));
  });
});

describe('an action of the checkout', () => {
  const composite = 'runs: { using: composite, steps: [{ uses: a/b@v1.0.0 }] }';
  it('has parts that are there at run time when it is made for others', async () => {
    expect((await inventoryOf({ 'action.yml': composite })).scopes).toEqual({ 'a/b': 'required' });
    expect((await inventoryOf({ '.github/actions/x/action.yaml': composite })).scopes).toEqual({
      'a/b': 'development',
    });
  });
  it('may be an image', async () => {
    expect(
      (await inventoryOf({ 'action.yml': 'runs: { using: docker, image: "docker://a:1" }' })).purls,
    ).toEqual(['pkg:docker/a@1']);
    expect((await inventoryOf({ 'action.yml': 'runs: { using: docker, image: Dockerfile }' })).purls).toEqual(
      [],
    );
  });
  it('is no action without what it runs: other tools have files of this name', async () => {
    expect((await inventoryOf({ 'x/action.yml': 'name: x', 'package.json': '{}' })).reasons).toEqual([]);
  });
});

describe('a workflow', () => {
  it('may use what the checkout holds', async () => {
    const { reasons } = await of(
      'jobs: { a: { uses: ./.github/workflows/ci.yml }, b: { steps: [{ uses: ./ }, { uses: ./x/ }, { uses: ./y }, { uses: $/x }] } }',
      {
        'action.yml': 'runs: {}',
        'x/action.yaml': 'runs: {}',
        'y/Dockerfile': 'FROM scratch',
      },
    );
    expect(reasons).toEqual([]);
  });
  it('is looked at in a repository within the checkout too, whose paths begin there', async () => {
    const { reasons } = await inventoryOf({
      'sub/.github/workflows/ci.yml': step('./x'),
      'sub/x/action.yml': 'runs: {}',
    });
    expect(reasons).toEqual([]);
  });
  it('says when it uses what the checkout does not hold', async () => {
    expect((await of(step('./gone'))).reasons).toEqual([
      `${path}: it uses ./gone, which is not in the checkout`,
    ]);
    expect((await of(step('../gone'))).reasons).toEqual([
      `${path}: it uses ../gone, which is not in the checkout`,
    ]);
  });
  it.each(['a', 'a/b', 'a/b@', 'a@v1', `\${{ x }}`, 'a/../b@v1', 'a/b/../c@v1', 'a/b//c@v1', 'a/b @v1', ''])(
    'leaves out what it cannot mean by %j',
    async (uses) => {
      const { purls, reasons } = await of(step(uses));
      expect(purls).toEqual([]);
      expect(reasons.join()).toContain('1 entry makes no sense and was left out');
    },
  );
  it('takes images from the matrix where it lists them, and leaves out what only the run knows', async () => {
    const job = (matrix: string) =>
      `jobs: { a: { container: { image: "a:\${{ matrix.v }}" }, strategy: { matrix: ${matrix} } } }`;
    expect((await of(job('{ v: ["1", "2"], include: [{ v: "3" }, { w: "4" }] }'))).purls).toEqual([
      'pkg:docker/a@1',
      'pkg:docker/a@2',
      'pkg:docker/a@3',
    ]);
    const known = 'b: { container: "b:1" }';
    for (const jobs of [
      job(`"\${{ fromJSON(x) }}"`).replace('jobs: {', `jobs: { ${known},`),
      `jobs: { ${known}, c: { services: { x: { image: "\${{ needs.a.outputs.image }}" } } } }`,
    ])
      expect(await of(jobs)).toMatchObject({ purls: ['pkg:docker/b@1'], reasons: [] });
  });
  it('may have no container after all', async () => {
    expect(await of('jobs: { a: { container: "", services: { x: { image: "" } } } }')).toMatchObject({
      purls: [],
      reasons: [],
    });
  });
  it('may repeat its parts by anchors, each of which is followed once', async () => {
    const { purls, reasons } = await of(
      'jobs:\n  a: &a\n    steps: &s\n      - uses: a/b@v1\n  b: *a\n  c:\n    steps: *s\n',
    );
    expect({ purls, reasons }).toEqual({ purls: ['pkg:github/a/b@v1'], reasons: [] });
  });
  it('ends with anchors by the billion', async () => {
    const levels = Array.from({ length: 9 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n},`.repeat(9)}]`);
    const bomb = `l0: &l0 [{ uses: a/b@v1 }]\n${levels.join('\n')}\njobs: { a: { steps: *l9 } }`;
    expect((await of(bomb)).purls).toEqual([]);
    const many = `x: &x {}\njobs: { a: { steps: [${'*x,'.repeat(2000)}] } }`;
    expect((await of(many)).reasons.join()).toContain('is not valid YAML');
  });
  it.each([
    ['', 'is empty'],
    ['on: push', 'has no "jobs", so nothing can be read from it'],
    ['jobs: []', 'has no "jobs", so nothing can be read from it'],
    ['- a', 'holds a list where an object is expected'],
    ['jobs:\n<<<<<<< HEAD\n', 'holds merge conflict markers (line 2)'],
    ['jobs: {', expect.stringContaining('is not valid YAML')],
  ])('%j cannot be read', async (text, reason) => {
    const expected = typeof reason === 'string' ? `${path} ${reason}` : reason;
    expect((await of(text)).reasons).toEqual([expected]);
  });
});
