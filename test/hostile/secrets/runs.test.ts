import { describe, expect, it } from 'vitest';
import { reportKinds } from '../../../src/core/model/report.ts';
import { emulatedBackends } from '../../../src/emulators/index.ts';
import { misdeeds, repeatsInTexts } from './misdeeds.ts';
import { azure, github, gitlab, terminal } from './platforms.ts';
import { act, canaries, type Ran, unsendable } from './run.ts';

function expectSecret({ leaks, front, log }: Ran): void {
  expect(leaks).toEqual([]);
  expect(front.strayed).toEqual([]);
  expect(log).not.toBe('');
}

const each = emulatedBackends.map((backend, column) => ({ backend, column }));
const all = Object.entries(misdeeds).flatMap(([name, misdeed], row) =>
  each.map(({ backend, column }) => ({ name, misdeed, backend, turn: row * 7 + column })),
);
const platforms = [
  { name: 'on a terminal', runner: terminal('--verbose') },
  { name: 'as JSON', runner: terminal('--json', '--verbose') },
  { name: 'in a GitHub job', runner: github },
  { name: 'in a GitLab job', runner: gitlab },
  { name: 'in an Azure task', runner: azure },
];

describe.each(platforms)('$name no secret shows', ({ runner, ...platform }) => {
  let hid = 0;
  let ran = 0;

  // Each of them on some platforms, and each platform with each backend.
  const share = platforms.findIndex(({ name }) => name === platform.name);
  it.each(all.filter((_, index) => index % 4 === share % 4))(
    'when $backend $name',
    async ({ misdeed, backend, turn }) => {
      const end = await act(runner, { ...misdeed, backend, turn, login: turn % 2 === 1 });
      expectSecret(end);
      expect(end.front.heard.size).toBeGreaterThan(0);
      ran += 1;
      if (end.hid) hid += 1;
    },
  );

  it('when it stands in an address, which is refused', async () => {
    for (const [turn, { value }] of canaries.filter((_, index) => index % 5 === share).entries()) {
      const address = `http://user:${encodeURIComponent(value)}@127.0.0.1:9/`;
      const inputs = turn % 2 === 0 ? { 'base-url': address } : { 'osv-url': address };
      const end = await act(runner, { backend: 'rafter', turn, inputs });
      expectSecret(end);
      expect(end.front.count()).toBe(0);
    }
  });

  it('although there was something to hide', () => {
    expect(hid / ran).toBeGreaterThan(0.2);
  });
});

describe('no secret shows in a scan', () => {
  it.each(each)(
    'of $backend that ends with a verdict, by either way to log in',
    async ({ backend, column }) => {
      for (const login of [false, true]) {
        const end = await act(terminal('--verbose'), {
          ...repeatsInTexts,
          backend,
          turn: column,
          login,
          inputs: { reports: reportKinds.join() },
        });
        expectSecret(end);
        expect(end.codes).toEqual([1]);
        expect(end.hid).toBe(true);
      }
    },
  );

  it.each(each)('of $backend that fails there', async ({ backend, column }) => {
    const end = await act(terminal('--verbose'), {
      ...repeatsInTexts,
      backend,
      turn: column + 5,
      scenario: 'failed',
    });
    expectSecret(end);
    expect(end.codes).toEqual([2]);
  });

  it.each(each)('of $backend that is not ready in time', async ({ backend, column }) => {
    const end = await act(terminal('--verbose'), {
      ...repeatsInTexts,
      backend,
      turn: column + 9,
      inputs: { timeout: '4s' },
    });
    expectSecret(end);
    expect(end.codes).toEqual([4]);
  });

  it.each(each)('of $backend that is cancelled', async ({ backend, column }) => {
    const end = await act(terminal('--verbose'), {
      ...repeatsInTexts,
      backend,
      turn: column + 13,
      cancelAt: 3 + column,
    });
    expectSecret(end);
    expect(end.codes).toEqual([143]);
  });
});

describe('a credential that no header can carry', () => {
  it.each(unsendable)('is not shown: $name', async (credential) => {
    for (const [turn, backend] of emulatedBackends.slice(1, 3).entries()) {
      const end = await act(terminal('--verbose'), { backend, turn, credential, login: turn % 2 === 1 });
      expectSecret(end);
    }
  });
});
