import { describe, expect, it } from 'vitest';
import { mdsscBackend } from '../../../src/backends/mdssc/index.ts';
import { parseMdsscOptions } from '../../../src/backends/mdssc/options.ts';
import { findSource } from '../../../src/backends/mdssc/source/find-source.ts';
import { checkReference } from '../../../src/backends/mdssc/source/references.ts';
import { type Answers, fakeClient } from './fake-client.ts';

const never = new AbortController().signal;
const shop = { RepositoryId: 'c2hvcA==', RepositoryName: 'shop' };
const blog = { RepositoryId: 'YmxvZw==', RepositoryName: 'acme/blog' };
const source = (id: string, ...repositories: object[]) => ({
  ServiceId: id,
  ServiceName: `${id}-name`,
  Repositories: repositories,
});
const workflow = (...sources: object[]) => ({ 'workflows/w': { Id: 'w', ScanSources: sources } });

async function find(answers: Answers, options: Record<string, unknown>, repository?: string, ref = 'main') {
  const client = fakeClient(answers);
  const { options: parsed, problems } = parseMdsscOptions(options, 'options');
  expect(problems).toEqual([]);
  const target = { ref, ...(repository === undefined ? {} : { repository }) };
  const found = await findSource(client, parsed, target, never);
  return { found, asked: client.asked };
}

describe('the options', () => {
  it.each([
    [{}, 'does not say what to scan'],
    [{ repository: 'shop' }, 'does not say what to scan'],
    [{ 'workflow-id': 'w', upload: true, reference: 'main' }, 'says nothing about an upload'],
    [{ 'workflow-id': 'w', settle: 61 }, 'is not a whole number from 0 to 60'],
    [{ workfowId: 'w' }, 'is not an option of backend mdssc'],
  ])('%j: %s', (options, message) => {
    const [problem] = mdsscBackend.checkOptions(options, '--options');
    expect(problem?.message).toContain(message);
    expect(problem?.input).toMatch(/^--options/);
  });

  it.each([
    [{ workflowId: 'w' }],
    [{ storage: 's', repository: 'r' }],
    [{ 'storage-id': 's' }],
    [{ upload: true }],
  ])('%j is enough', (options) => expect(mdsscBackend.checkOptions(options, '--options')).toEqual([]));
});

describe('of a workflow', () => {
  it('takes the only repository, and says when another one is checked out', async () => {
    const answers = workflow(source('s', shop));
    const { found, asked } = await find(answers, { 'workflow-id': 'w' }, 'https://github.com/acme/shop.git');
    expect(found).toEqual({
      storage: expect.objectContaining({ id: 's', name: 's-name' }),
      repository: { id: 'c2hvcA==', name: 'shop' },
      reference: 'main',
      workflowId: 'w',
      warnings: [],
    });
    expect(asked).toEqual(['workflows/w']);
    const other = await find(answers, { 'workflow-id': 'w' }, 'acme/other');
    expect(other.found.warnings).toEqual([
      "The workflow scans the repository 'shop', but 'other' is checked out.",
    ]);
    expect((await find(answers, { 'workflow-id': 'w' })).found.warnings).toEqual([]);
  });

  it.each([
    ['git@github.com:acme/blog.git', {}, blog],
    ['https://host.example/acme/Shop/', {}, shop],
    ['acme/other', { repository: 'SHOP' }, shop],
    ['acme/other', { 'repository-id': blog.RepositoryId }, blog],
  ])('takes the one that is meant: %s %j', async (repository, options, expected) => {
    const { found } = await find(
      workflow(source('s', shop, blog)),
      { 'workflow-id': 'w', ...options },
      repository,
    );
    expect(found.repository.id).toBe(expected.RepositoryId);
  });

  it('tells storages apart', async () => {
    const answers = workflow(source('a', shop), source('b', { ...shop, RepositoryId: 'other' }));
    const by = async (options: object) =>
      (await find(answers, { 'workflow-id': 'w', ...options }, 'x/shop')).found.repository.id;
    expect(await by({ storage: 'B-name' })).toBe('other');
    expect(await by({ 'storage-id': 'a' })).toBe('c2hvcA==');
    await expect(by({})).rejects.toMatchObject({
      code: 'TARGET_UNUSABLE',
      message: 'several repositories of the workflow fit',
    });
    await expect(by({ storage: 'c-name' })).rejects.toMatchObject({
      message: 'the workflow has no such storage',
    });
  });

  it('takes the exact name before one in another case', async () => {
    const answers = workflow(source('s', shop, { RepositoryId: 'x', RepositoryName: 'Shop' }));
    expect((await find(answers, { 'workflow-id': 'w' }, 'acme/Shop')).found.repository.id).toBe('x');
  });

  it('reads camelCase, and a workflow within an object', async () => {
    const inner = {
      scanSources: [{ serviceId: 's', repositories: [{ repositoryId: 'r', repositoryName: 'shop' }] }],
    };
    expect((await find({ 'workflows/w': { workflow: inner } }, { 'workflow-id': 'w' })).found).toMatchObject({
      storage: { id: 's' },
      repository: { id: 'r' },
    });
  });

  it.each([
    [workflow(source('s')), 'the workflow names no repository'],
    [workflow(), 'the workflow names no storage'],
    [{ 'workflows/w': 'text' }, 'the workflow names no storage'],
    [workflow(source('s', shop, blog)), 'the workflow has no such repository'],
  ])('%j: %s', async (answers, message) => {
    await expect(find(answers, { 'workflow-id': 'w' }, 'acme/other')).rejects.toMatchObject({
      code: 'TARGET_UNUSABLE',
      message,
    });
  });
});

describe('of options alone', () => {
  const services = {
    services: {
      ServiceDtos: [
        { Id: 's', Name: 'github' },
        { Id: 't', Name: 'gitlab' },
      ],
    },
  };

  it('asks nothing where both ids are given', async () => {
    const { found, asked } = await find({}, { 'storage-id': 's', 'repository-id': 'r' });
    expect(found).toMatchObject({ storage: { id: 's' }, repository: { id: 'r' } });
    expect(found).not.toHaveProperty('workflowId');
    expect(asked).toEqual([]);
  });

  it('looks up the storage and the repository by name', async () => {
    const answers = { ...services, 'services/s': { Repositories: [shop, blog] } };
    const { found, asked } = await find(answers, { storage: 'GitHub', repository: 'shop' });
    expect(found).toMatchObject({ storage: { id: 's', name: 'github' }, repository: { id: 'c2hvcA==' } });
    expect(asked).toEqual(['services?content=true', 'services/s?content=true&Search=shop&PageSize=100']);
  });

  it('takes the name of what is checked out', async () => {
    const answers = { ...services, 'services/t': { content: [blog] } };
    expect((await find(answers, { storage: 'gitlab' }, 'acme/blog')).found.repository.id).toBe('YmxvZw==');
  });

  it.each([
    [
      { storage: 'gitlap' },
      'acme/shop',
      { code: 'TARGET_UNUSABLE', hint: expect.stringContaining("Did you mean 'gitlab'?") },
    ],
    [
      { storage: 'gitlab' },
      undefined,
      { code: 'TARGET_UNUSABLE', message: 'the checkout has no repository name' },
    ],
    [
      { storage: 'github' },
      'acme/shop',
      { code: 'TARGET_UNUSABLE', message: expect.stringContaining("storage 's'") },
    ],
  ])('%j of %s fails', async (options, repository, expected) => {
    await expect(find(services, options, repository)).rejects.toMatchObject(expected);
  });

  it('does not take an unknown shape for an empty list', async () => {
    const unreadable = { code: 'BACKEND_PROTOCOL', hint: expect.stringContaining("'repository-id'") };
    await expect(find({ services: {} }, { storage: 'x' })).rejects.toMatchObject(unreadable);
    await expect(find({ 'services/s': {} }, { 'storage-id': 's' }, 'a/b')).rejects.toMatchObject(unreadable);
  });
});

describe('the reference', () => {
  it.each([
    ['refs/heads/feature/x', 'feature/x'],
    ['refs/tags/v1', 'v1'],
    ['origin/main', 'main'],
    ['release/origin', 'release/origin'],
  ])('%s is %s', async (ref, expected) => {
    const { found } = await find({}, { 'storage-id': 's', 'repository-id': 'r' }, undefined, ref);
    expect(found.reference).toBe(expected);
  });

  const place = { storageId: 's', repositoryId: 'r=', reference: 'main' };
  const path = 'services/s/r=/references';

  it.each([
    ['is there', { [path]: { References: ['main'], TotalReferences: 1 } }],
    ['is there in full', { [path]: { references: ['refs/heads/main'], totalReferences: 1 } }],
    ['is there as an object', { [path]: { References: [{ Name: 'main' }], TotalReferences: 1 } }],
    ['cannot be told: the list is a part', { [path]: { References: ['develop'], TotalReferences: 40 } }],
    ['cannot be told: no total', { [path]: { References: ['develop'] } }],
    ['cannot be told: nothing is listed', { [path]: { References: [], TotalReferences: 0 } }],
    ['cannot be told: unknown shape', { [path]: 'x' }],
    ['cannot be told: no such call', {}],
  ])('%s', async (_, answers) => {
    await expect(checkReference(fakeClient(answers), place, never)).resolves.toBeUndefined();
  });

  it('is none of all that there are', async () => {
    const answers = {
      [`${path}?FilterValue=main`]: { References: [], TotalReferences: 0 },
      [path]: { References: ['develop', 'Main'], TotalReferences: 2 },
    };
    await expect(checkReference(fakeClient(answers), place, never)).rejects.toMatchObject({
      code: 'TARGET_UNUSABLE',
      hint: expect.stringContaining("Did you mean 'Main'?"),
    });
  });

  it('cannot be told to a wrong key', async () => {
    await expect(checkReference(fakeClient({ [path]: 401 }), place, never)).rejects.toMatchObject({
      code: 'CREDENTIALS_REFUSED',
    });
  });
});
