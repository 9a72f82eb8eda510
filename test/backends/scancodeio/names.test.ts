import { describe, expect, it } from 'vitest';
import { pageOfProject, serverRoot } from '../../../src/backends/scancodeio/address.ts';
import { commitIn, notesFor, pathInCheckout } from '../../../src/backends/scancodeio/input.ts';
import { parseScancodeioOptions } from '../../../src/backends/scancodeio/options.ts';
import { projectName } from '../../../src/backends/scancodeio/project-name.ts';
import { wordsOf } from '../../../src/backends/scancodeio/refusals.ts';

const optionsOf = (given: Readonly<Record<string, unknown>> = {}) =>
  parseScancodeioOptions(given, 'options').options;
const orderOf = (target: object = {}, key = 'a') => ({
  target: { path: '/x', ...target },
  key: key.repeat(64),
});
const sha = '0123456789abcdef0123456789abcdef01234567';

describe('the name of a project', () => {
  it('tells repository and commit', () => {
    const order = orderOf({ repository: 'https://github.com/acme/Web_Shop.git', sha });
    expect(projectName(order, optionsOf())).toMatch(/^scangate-web-shop-0123456789ab-[0-9a-f]{12}$/);
    expect(projectName(order, optionsOf({ 'project-name': 'Team A' }), 3)).toMatch(
      /^team-a-web-shop-0123456789ab-[0-9a-f]{12}-3$/,
    );
  });
  it('tells every order from every other', () => {
    const of = (order = orderOf({ sha }), options = {}) => projectName(order, optionsOf(options));
    const names = [
      of(),
      of(orderOf({ sha }, 'b')),
      of(orderOf({ sha: sha.replace('0', '1') })),
      of(orderOf({ sha }), { pipelines: ['inspect_packages'] }),
      of(orderOf({ sha }), { 'input-urls': ['https://a.example/x.zip'] }),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(of()).toBe(names[0]);
  });
  it.each([
    ['x'.repeat(500), 'y'.repeat(500)],
    ['git@host.example:team/app.git', 'a'],
    ['', 'a'],
    ['../../☃/\u0000 "', 'a'],
  ])('is short and plain whatever it is made of: %j', (repository, prefix) => {
    const name = projectName(orderOf({ repository, sha }), optionsOf({ 'project-name': prefix }), 30);
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(name.length).toBeLessThanOrEqual(100);
  });
});

describe('the address', () => {
  it.each([
    ['https://s.example', 'https://s.example/'],
    ['https://s.example/api/projects/', 'https://s.example/'],
    ['https://s.example/scancode/api', 'https://s.example/scancode/'],
    ['https://s.example/scancode/', 'https://s.example/scancode/'],
    ['https://s.example:8443/api/projects/pipelines/', 'https://s.example:8443/'],
  ])('%s is that of %s', (given, root) => {
    expect(serverRoot(new URL(given)).href).toBe(root);
  });
  it('of a page is left out where it would be a guess', () => {
    const root = new URL('https://s.example/p/');
    const uuid = '6461408c-726c-4b70-aa7a-c9cc9d1c9685';
    expect(pageOfProject(root, { name: 'Shop-1', uuid })).toBe(
      'https://s.example/p/project/shop-1-6461408c/',
    );
    expect(pageOfProject(root, { name: 'alpine/httpie', uuid })).toBeUndefined();
    expect(pageOfProject(root, { name: 'shop', uuid: '1' })).toBeUndefined();
  });
});

describe('the notes', () => {
  it('name the commit of an upload only, and nobody else can', () => {
    expect(commitIn(notesFor({ path: '/x', sha }, true))).toBe(sha);
    expect(commitIn(notesFor({ path: '/x', sha }, false))).toBeUndefined();
    expect(commitIn(notesFor({ path: '/x' }, true))).toBeUndefined();
    expect(commitIn(`see Commit ${sha} was uploaded by Scangate.`)).toBeUndefined();
    expect(commitIn(null)).toBeUndefined();
  });
});

describe('a path on the server', () => {
  it.each([
    ['code.tar.gz-extract/src/a.ts', 'src/a.ts'],
    ['codebase/code.tar.gz-extract/src/a.ts', 'src/a.ts'],
    ['/code.tar.gz-extract/a b/ü.ts', 'a b/ü.ts'],
    ['code.tar.gz-extract/', undefined],
    ['code.tar.gz-extract/../x', undefined],
    ['code.tar.gz-extract/./x', undefined],
    ['main.zip-extract/src/a.ts', undefined],
    ['src/a.ts', undefined],
    ['code_tar_gz-extract/a', undefined],
  ])('%s is %s in the checkout', (path, expected) => {
    expect(pathInCheckout(path)).toBe(expected);
  });
});

describe('the words of a refusal', () => {
  it.each([
    [{ detail: 'Not found.' }, 'Not found.'],
    [{ status: 'Pipeline is not running.' }, 'Pipeline is not running.'],
    [{ error: 'Summary file not available' }, 'Summary file not available'],
    [{ errors: { is_pinned: ['Select a valid choice.'] } }, 'is_pinned: Select a valid choice.'],
    [{ name: ['too long', 'taken'], pipeline: ['no'] }, 'name: too long; name: taken; pipeline: no'],
    ['text', 'text'],
    [undefined, ''],
    [null, ''],
    [{ a: { b: { c: { d: { e: 'deep' } } } } }, ''],
  ])('%j is %j', (answer, words) => {
    expect(wordsOf(answer)).toBe(words);
  });
  it('are not many', () => {
    expect(wordsOf({ detail: 'x'.repeat(10_000) })).toHaveLength(300);
  });
});
