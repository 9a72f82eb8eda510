import { beforeAll, describe, expect, it } from 'vitest';
import type { HttpClientOptions } from '../../src/http/client.ts';
import { type Certificates, makeCertificates } from '../fault-server/certificates.ts';
import { refusingPort, startFaultServer } from '../fault-server/fault-server.ts';
import { silentConnection, status } from '../fault-server/faults.ts';
import { type End, type FaultClass, faultTable, phases, playsOf, type TestedPhase } from './fault-table.ts';
import { type RemoteRun, runRemote } from './remote-run.ts';
import type { ScanService } from './scan-service.ts';

const backends = [
  ['can look a scan up', true],
  ['cannot', false],
] as const;

/** What holds in every cell: no pass, no second scan, no scan that nobody was told of, no hang, and the end it must have. */
function judge({ result, service, clock }: RemoteRun, end: End): void {
  expect({ outcome: result.outcome, why: result.failure }).toMatchObject({
    outcome: end === 'recovers' ? 'failed' : end,
  });
  expect(service.scans.length, 'scans started').toBeLessThanOrEqual(1);
  const [scan] = service.scans;
  if (end === 'recovers') expect(result).toMatchObject({ scan: { id: scan?.id }, counts: { critical: 1 } });
  else expect(result.verdict?.gate ?? 'unknown').toBe('unknown');
  if (scan) {
    const told = result.scan?.id ?? result.failure?.message;
    expect(told).toMatch(/^scan-1$|a scan may have been started/);
  }
  if (end === 'timed-out') expect(service.running()).toEqual([]);
  expect(clock.now()).toBeLessThanOrEqual(3_600_000 + 6_000);
}

function endOf(fault: FaultClass, phase: TestedPhase, canFind: boolean): End | undefined {
  if (phase !== 'start' || canFind || fault.startWithoutFind === undefined) return fault.ends[phase];
  return fault.startWithoutFind === 'untold' ? undefined : fault.startWithoutFind;
}

describe.each(backends)('a backend that %s', (_can, canFind) => {
  describe.each(phases)('%s', (phase) => {
    const cells = faultTable.flatMap((fault) => {
      const end = endOf(fault, phase, canFind);
      return end === undefined ? [] : [{ fault, end }];
    });

    it.each(cells)('$fault.name: $end', async ({ fault, end }) => {
      const at = fault.at ?? phase;
      const run = await runRemote({
        canFind,
        async prepare(service, clock) {
          const dealt = fault.hangs ? () => clock.letHang() : undefined;
          const arm = () => {
            service.plan(at, ...(fault.once ?? []).map((each) => playsOf(each, fault, dealt)));
            if (fault.forEver) service.always(at, playsOf(fault.forEver, fault, dealt));
          };
          if (at === phase) arm();
          else armAtFirst(service, phase, arm);
          return undefined;
        },
      });
      judge(run, end);
      expect(run.service.unplayed()).toEqual([]);
      expect(run.service.delivered.length).toBeGreaterThan(0);
    });

    it.each([
      ['F6 a port that refuses', 'inconclusive', 'connection refused'],
      [
        'F6 a host name that is not known',
        phase === 'start' ? 'misconfigured' : 'inconclusive',
        'is not known',
      ],
      ['F7 a certificate that is not trusted', 'misconfigured', 'the certificate is not trusted'],
    ] as const)('%s: %s', async (name, end, words) => {
      const tls = await startFaultServer({ tls: certificates.good, otherwise: silentFault });
      const urls = {
        F6: `http://127.0.0.1:${await refusingPort()}/`,
        unknown: `http://scanner.test:${tls.port}/`,
        F7: `https://localhost:${tls.port}/`,
      };
      const url = new URL(
        name.startsWith('F7') ? urls.F7 : name.includes('host name') ? urls.unknown : urls.F6,
      );
      const run = await runRemote({
        canFind,
        client: name.includes('host name') ? { lookup: unknownHost } : {},
        prepare: async () => ({ [phase]: url }),
      });
      await tls.close();
      judge(run, end);
      expect(run.result.failure?.message).toContain(words);
    });

    it('F8 a connection that never comes about: recovers', async () => {
      let front: Awaited<ReturnType<typeof startFaultServer>> | undefined;
      const run = await runRemote({
        canFind,
        client: { ca: certificates.ca },
        async prepare(service, clock) {
          front = await startFaultServer({ tls: certificates.good, otherwise: service.front });
          front.planConnections({
            name: silentConnection.name,
            play: async () => clock.letHang(),
          });
          return { [phase]: new URL(`https://localhost:${front.port}/`) };
        },
      });
      await front?.close();
      judge(run, 'recovers');
      expect(front?.delivered).toEqual([silentConnection.name]);
    });
  });
});

describe.each([
  ['its state is kept', true, 'kept'],
  ['its state is kept, and no look-up', false, 'kept'],
  ['its state is lost', true, 'lost'],
] as const)('a scan of an earlier run, of which %s', (_which, canFind, earlier) => {
  // An ended scan is replaced, and so is one that stays away: a scan more than the cells below may start.
  const cells = faultTable.filter(({ ends, at, name }) => ends.poll && !at && !/^F23|^F19 gone/.test(name));

  it.each(cells)('$name: is taken up or not, but never doubled', async (fault) => {
    const run = await runRemote({
      canFind,
      earlier,
      async prepare(service, clock) {
        const dealt = fault.hangs ? () => clock.letHang() : undefined;
        service.plan('poll', ...(fault.once ?? []).map((each) => playsOf(each, fault, dealt)));
        if (fault.forEver) service.always('poll', playsOf(fault.forEver, fault, dealt));
        return undefined;
      },
    });
    judge(run, fault.ends.poll ?? 'recovers');
    expect(run.service.scans.map(({ id }) => id)).toEqual(['scan-1']);
    expect(run.service.unplayed()).toEqual([]);
  });
});

it('passes where nothing is found and nothing goes wrong, so that no pass above is one by accident', async () => {
  const { result, service } = await runRemote({ canFind: true, clean: true, prepare: async () => undefined });
  expect(result.outcome).toBe('passed');
  expect(service.delivered).toEqual([]);
});

let certificates: Certificates;
beforeAll(() => {
  certificates = makeCertificates();
});

const silentFault = { name: 'nothing', play: async () => {} };

const unknownHost: NonNullable<HttpClientOptions['lookup']> = (host, _options, callback) =>
  callback(Object.assign(new Error(host), { code: 'ENOTFOUND', hostname: host }), '', 0);

/** Arms faults of another phase with the first request of this one: a token that is refused must be renewed. */
function armAtFirst(service: ScanService, phase: TestedPhase, arm: () => void): void {
  let armed = false;
  service.onRequest = (current) => {
    if (current !== phase || armed) return;
    armed = true;
    service.plan(phase, { fault: status(401) });
    arm();
  };
}
