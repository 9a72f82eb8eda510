import { describe, expect, it } from 'vitest';
import { chooseApplication } from '../../../src/backends/appsecplus/application.ts';
import { sameRepository } from '../../../src/backends/appsecplus/repository-address.ts';
import { InputError, ScangateError } from '../../../src/core/errors.ts';
import { never } from '../emulated.ts';
import { answering, appsecplus, errorOf } from './appsecplus.ts';

const shop = { id: 'app-1', name: 'Web Shop', repoUrl: 'https://github.com/acme/shop' };
const payments = { id: 'app-2', name: 'Payments API', repoUrl: 'git@gitlab.com:example/payments.git' };
const bare = { id: 'app-3' };
const known = { entries: [shop, payments, bare] };

function refusalOf(...input: Parameters<typeof chooseApplication>): ScangateError {
  try {
    chooseApplication(...input);
  } catch (thrown) {
    if (thrown instanceof ScangateError) return thrown;
  }
  throw new Error('it was not refused');
}

describe('the application', () => {
  it.each([
    ['app-2', payments],
    [' app-3 ', bare],
    ['Web Shop', shop],
    ['payments api', payments],
    ['https://github.com/acme/shop.git', shop],
    ['example/payments', payments],
  ])('is found by %s', (wanted, found) => {
    expect(chooseApplication(known, wanted, 'https://github.com/else/where')).toBe(found);
  });

  it('is found by the repository of the checkout', () => {
    expect(chooseApplication(known, undefined, 'ssh://git@gitlab.com/example/payments')).toBe(payments);
  });

  it('that is named by its id wins over one that has the word as its name', () => {
    const named = { id: 'app-9', name: 'app-1' };
    expect(chooseApplication({ entries: [named, shop] }, 'app-1', undefined)).toBe(shop);
  });

  it('that is spelled exactly wins over another case', () => {
    const lower = { id: 'app-9', name: 'web shop' };
    expect(chooseApplication({ entries: [lower, shop] }, 'Web Shop', undefined)).toBe(shop);
  });

  it('must be one', () => {
    const twin = { id: 'app-4', name: 'Staging', repoUrl: 'git@github.com:acme/shop.git' };
    const error = refusalOf({ entries: [shop, payments, twin] }, undefined, 'https://github.com/acme/shop');
    expect(error.code).toBe('TARGET_UNUSABLE');
    expect(error.message).toBe('2 applications of AppSec+ match repository https://github.com/acme/shop');
    expect(error.hint).toContain('app-1 (Web Shop), app-4 (Staging)');
    expect(error.hint).not.toContain('app-2');
  });

  it('that is unknown is named with those that there are, and the nearest', () => {
    const error = refusalOf(known, 'Web Shp', undefined);
    expect(error).toMatchObject({
      code: 'TARGET_UNUSABLE',
      message: "no application of AppSec+ matches 'Web Shp'",
    });
    expect(error.hint).toBe(
      "Did you mean 'Web Shop'? Set the option application to one of: app-1 (Web Shop), app-2 (Payments API), app-3.",
    );
  });

  it('is not guessed from a list that was not read whole without saying so', () => {
    const error = refusalOf({ entries: [shop], gap: 'it does not end' }, 'other', undefined);
    expect(error.message).toContain('(of the list of applications, it does not end)');
  });

  it('cannot be found where the credentials see none', () => {
    expect(refusalOf({ entries: [] }, 'app-1', undefined).hint).toContain('ask whoever administers it');
  });

  it('must be given where the checkout tells no repository', () => {
    const error = refusalOf(known, undefined, undefined);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain('options: application: is not set');
    expect(error.message).toContain('app-1 (Web Shop)');
  });
});

describe('a repository', () => {
  it.each([
    'https://github.com/acme/shop',
    'https://github.com/acme/shop.git',
    'https://www.github.com/Acme/Shop/',
    'https://user@github.com:443/acme/shop',
    'http://github.com/acme/shop?tab=readme',
    'git@github.com:acme/shop.git',
    'ssh://git@github.com:22/acme/shop.git',
    'git+ssh://git@github.com/acme/shop',
    'github.com/acme/shop',
    'acme/shop',
  ])('is the same, written as %s', (address) => {
    expect(sameRepository(address, 'https://github.com/acme/shop')).toBe(true);
    expect(sameRepository('git@github.com:acme/shop', address)).toBe(true);
  });

  it.each([
    'https://gitlab.com/acme/shop',
    'https://github.com/acme/shop2',
    'https://github.com/other/shop',
    'https://github.com/group/acme/shop',
    'shop',
    '',
  ])('is another one, written as %s', (address) => {
    expect(sameRepository(address, 'https://github.com/acme/shop')).toBe(false);
  });

  it('without an address is none', () => {
    expect(sameRepository('', '')).toBe(false);
  });
});

describe('the preflight', () => {
  it('knows the application before anything is started', async () => {
    const { run, emulator } = await appsecplus({ options: { application: 'Web Shopp' } });
    const { result } = await run();
    expect(result).toMatchObject({
      outcome: 'misconfigured',
      exitCode: 3,
      failure: { code: 'TARGET_UNUSABLE' },
    });
    expect(result.failure?.hint).toContain("Did you mean 'Web Shop'?");
    expect(emulator.scans()).toEqual([]);
  });

  it('refuses two applications of one repository', async () => {
    const { run } = await appsecplus({ play: ['twin-application'], options: { application: undefined } });
    const { result } = await run();
    expect(result.failure?.hint).toContain('app-12345 (Web Shop), app-12346 (Web Shop (staging))');
  });

  it('asks for an application where nothing tells it', async () => {
    const { backend, order } = await appsecplus({ options: { application: undefined } });
    const { repository: _, ...target } = order.target;
    expect(await errorOf(backend.preflight?.(target, never))).toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('reads applications that tell no more than their id', async () => {
    const { backend, order, emulator } = await appsecplus({ options: { application: '17' } });
    emulator.faults.add(
      answering([{ id: 17, name: null, repoUrl: 4 }, 'x', null, {}], { path: /applications/ }),
    );
    await expect(backend.preflight?.(order.target, never)).resolves.toBeUndefined();
  });
});
