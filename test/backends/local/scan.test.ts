import { describe, expect, it } from 'vitest';
import {
  licensesCheck,
  sbomCheck,
  secretsCheck,
  vulnerabilityCheck,
} from '../../../src/backends/local/checks.ts';
import { type Part, type Parts, scanCheckout } from '../../../src/backends/local/scan.ts';
import { ScangateError } from '../../../src/core/errors.ts';
import type { Check, CheckCapability } from '../../../src/core/model/check.ts';
import { backendDeps } from '../../doubles/backend-deps.ts';
import { FakeClock } from '../../doubles/fake-clock.ts';
import { recordingLogger } from '../../doubles/recording-logger.ts';
import { aComponent, aFinding, aSecretFinding } from '../../factories/model.ts';
import { memoryCheckout } from './checkout/memory-checkout.ts';
import { rejectingClient } from './vulnerabilities/support.ts';

const never = new AbortController().signal;

function complete(capability: CheckCapability): Check {
  return { ...capability, state: 'complete', reasons: [], scope: 'all of it' };
}

const inventory: Part = {
  sbom: { projects: [], components: [aComponent()], dependencies: [] },
  check: complete(sbomCheck),
};

/** Parts that find something. */
function parts(overrides: Partial<Parts> = {}): Parts {
  return {
    readSbom: async () => inventory,
    findVulnerabilities: async () => ({ findings: [aFinding()], check: complete(vulnerabilityCheck) }),
    findSecrets: async () => ({ findings: [aSecretFinding()], check: complete(secretsCheck) }),
    ...overrides,
  };
}

function scan(given: Parts, signal = never, logger = recordingLogger()) {
  const deps = backendDeps({
    http: rejectingClient(new Error('not asked')),
    clock: new FakeClock(),
    logger,
  });
  return scanCheckout(memoryCheckout({}), given, deps, signal);
}

describe('a part that throws', () => {
  it('is not checked, says why, and the others stay', async () => {
    const findVulnerabilities = () => Promise.reject(new TypeError('a defect'));
    const logger = recordingLogger();
    const { findings, checks, sbom } = await scan(parts({ findVulnerabilities }), never, logger);
    expect(findings.map(({ category }) => category)).toEqual(['secret']);
    expect(sbom?.components).toHaveLength(1);
    expect(checks.map(({ name, state }) => [name, state])).toEqual([
      ['sbom', 'complete'],
      ['vulnerabilities', 'not-checked'],
      ['secrets', 'complete'],
    ]);
    expect(checks[1]?.reasons).toEqual(['the check broke off: a defect']);
    expect(logger.lines).toContainEqual(expect.stringMatching(/^debug TypeError: a defect\\n/));
  });

  it('says what to do where that is known', async () => {
    const failure = new ScangateError('BACKEND_PROTOCOL', 'the rules are damaged', {
      hint: 'Install it again.',
    });
    const { findings, checks } = await scan(parts({ findSecrets: () => Promise.reject(failure) }));
    expect(findings.map(({ category }) => category)).toEqual(['sca']);
    expect(checks[2]).toEqual({
      name: 'secrets',
      categories: ['secret'],
      state: 'not-checked',
      reasons: ['the rules are damaged. Install it again.'],
      scope: 'nothing',
    });
  });

  it('leaves nothing to ask about when it is the SBOM', async () => {
    const results = await scan(parts({ readSbom: () => Promise.reject(new Error('a defect')) }));
    expect(results).not.toHaveProperty('sbom');
    expect(results.checks.map(({ state }) => state)).toEqual(['not-checked', 'not-checked', 'complete']);
    expect(results.checks[1]?.reasons).toEqual(['no component is known to ask about']);
  });
});

describe('vulnerabilities of an SBOM that is not complete', () => {
  const readSbom = async (): Promise<Part> => ({
    ...inventory,
    check: { ...inventory.check, state: 'incomplete', reasons: ['a lockfile cannot be read'] },
  });
  const reason = 'only the known components were asked about: the SBOM is not complete';

  it('are incomplete though every known component was checked', async () => {
    const { findings, checks } = await scan(parts({ readSbom }));
    expect(findings).toHaveLength(2);
    expect(checks[1]).toMatchObject({ state: 'incomplete', reasons: [reason] });
  });

  it('keep their own reasons', async () => {
    const check: Check = {
      ...complete(vulnerabilityCheck),
      state: 'incomplete',
      reasons: ['one is unreadable'],
    };
    const { checks } = await scan(parts({ readSbom, findVulnerabilities: async () => ({ check }) }));
    expect(checks[1]?.reasons).toEqual(['one is unreadable', reason]);
  });

  it('stay unchecked when nobody answered', async () => {
    const check: Check = { ...complete(vulnerabilityCheck), state: 'not-checked', reasons: ['no answer'] };
    const { checks } = await scan(parts({ readSbom, findVulnerabilities: async () => ({ check }) }));
    expect(checks[1]).toMatchObject({ state: 'not-checked', reasons: ['no answer'] });
  });
});

describe('what somebody asked for', () => {
  it('is asked of nobody else when the inventory brings it', async () => {
    const vulnerabilities: Part = { findings: [aFinding()], check: complete(vulnerabilityCheck) };
    const { findings, checks } = await scan(
      parts({
        readSbom: async () => ({ ...inventory, vulnerabilities }),
        findVulnerabilities: () => Promise.reject(new Error('asked all the same')),
      }),
    );
    expect(findings).toHaveLength(2);
    expect(checks[1]).toEqual(complete(vulnerabilityCheck));
  });

  it('is made beside the rest, and spoils nothing when it fails', async () => {
    const { checks } = await scan(
      parts({
        checkPolicy: () => Promise.reject(new Error('a defect')),
        checkLicenses: async () => ({ check: complete(licensesCheck) }),
      }),
    );
    expect(checks.map(({ name, state }) => [name, state])).toEqual([
      ['sbom', 'complete'],
      ['vulnerabilities', 'complete'],
      ['secrets', 'complete'],
      ['compliance', 'not-checked'],
      ['licenses', 'complete'],
    ]);
  });
});

describe('a scan that is aborted', () => {
  it('rejects with the reason, and only when no part is at work any more', async () => {
    const controller = new AbortController();
    const reason = new Error('stop');
    const ended: string[] = [];
    const slow = (name: string, turns: number) => async () => {
      controller.abort(reason);
      for (let turn = 0; turn < turns; turn += 1) await new Promise((next) => setImmediate(next));
      ended.push(name);
      throw reason;
    };
    const given = parts({
      findVulnerabilities: slow('vulnerabilities', 1),
      findSecrets: slow('secrets', 20),
    });
    await expect(scan(given, controller.signal)).rejects.toBe(reason);
    expect(ended).toEqual(['vulnerabilities', 'secrets']);
  });

  it('rejects with the reason of the signal, whatever the part throws', async () => {
    const reason = new Error('stop');
    const readSbom = () => Promise.reject(new Error('a socket was closed'));
    await expect(scan(parts({ readSbom }), AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
