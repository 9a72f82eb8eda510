import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIgnoreFile } from '../../src/config/ignore-file.ts';
import { describeProblem, InputError } from '../../src/core/errors.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scangate-ignore-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(text: string) {
  await writeFile(join(folder, 'ignore.yml'), text);
  return readIgnoreFile(join(folder, 'ignore.yml'), 'ignore.yml');
}

async function problems(reading: Promise<unknown>): Promise<string[]> {
  const thrown = await reading.then(
    () => 'it was read',
    (error: unknown) => error,
  );
  if (!(thrown instanceof InputError)) throw new Error(`no InputError: ${thrown}`);
  return thrown.problems.map(describeProblem);
}

describe('the file of ignored findings', () => {
  it('holds decisions with their reasons', async () => {
    const text = `
- id: CVE-2021-23337
  component: lodash
  reason: not reachable
  until: 2027-01-31
- id: AWSAccessKeyID
  path: ./test/data
  reason: an example of the vendor
`;
    expect(await read(text)).toEqual([
      { id: 'CVE-2021-23337', component: 'lodash', reason: 'not reachable', until: '2027-01-31' },
      { id: 'AWSAccessKeyID', path: 'test/data', reason: 'an example of the vendor' },
    ]);
  });

  it('may be empty', async () => {
    expect(await read('')).toEqual([]);
    expect(await read('[]')).toEqual([]);
  });

  it('has all its problems said at once, each by its entry', async () => {
    const text = `
- id: CVE-1
- reason: because
  untill: 2027-01-31
- just text
- id: CVE-2
  reason: because
  until: 2027-02-30
`;
    expect(await problems(read(text))).toEqual([
      "ignore.yml: entry 1: has no 'reason'. Say why it does not count: somebody will ask.",
      "ignore.yml: entry 2: 'untill' is not known. Did you mean 'until'?",
      expect.stringContaining("ignore.yml: entry 2: has no 'id'"),
      expect.stringContaining('ignore.yml: entry 3: is not a map'),
      "ignore.yml: entry 4: until '2027-02-30' is not a day. Write it as 2027-01-31.",
    ]);
  });

  it.each([
    'path: [test/data]',
    "path: ''",
    'path:',
    'path: true',
    'component: [lodash, underscore]',
    'until: {}',
    'until:',
  ])('is not taken as a decision about more, or for longer, with %j', async (field) => {
    const [name] = field.split(':');
    expect(await problems(read(`- id: CVE-1\n  reason: because\n  ${field}\n`))).toEqual([
      `ignore.yml: entry 1: ${name} has no text. Write one text, or remove the line; for several, write an entry each.`,
    ]);
  });

  it.each(['id: CVE-1', '{', '- &a [*a]'])('is refused whole when it is %j', async (text) => {
    expect((await problems(read(text))).join()).toMatch(/ignore\.yml: (does not hold a list|is not YAML)/);
  });

  it('is neither missing nor a link', async () => {
    expect((await problems(readIgnoreFile(join(folder, 'no.yml'), 'no.yml'))).join()).toContain(
      'cannot be read',
    );
    await symlink('/etc/hostname', join(folder, 'link.yml'));
    expect((await problems(readIgnoreFile(join(folder, 'link.yml'), 'link.yml'))).join()).toContain(
      'not a regular file',
    );
  });
});
