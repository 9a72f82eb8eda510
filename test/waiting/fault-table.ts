import type { Outcome } from '../../src/core/outcome.ts';
import type { Fault } from '../fault-server/fault-server.ts';
import * as faults from '../fault-server/faults.ts';
import type { Phase, ServiceFault } from './scan-service.ts';

export const phases = ['start', 'poll', 'download'] as const;
export type TestedPhase = (typeof phases)[number];

/** How a cell of the matrix ends: the scan recovers, so that its finding breaks the gate, or as the table says. */
export type End = 'recovers' | Exclude<Outcome, 'passed'>;

/** One class of fault, and what must come of it. */
export interface FaultClass {
  /** Its numbers in the table of faults. */
  readonly name: string;
  /** One fault a request, then all is well; or one for ever. */
  readonly once?: readonly Fault[];
  readonly forEver?: Fault;
  /** What was asked for is done all the same. */
  readonly done?: boolean;
  /** The client hears nothing: its limits must end the wait. */
  readonly hangs?: boolean;
  /** Where it is played, if it is not the phase itself. */
  readonly at?: Phase;
  readonly ends: Partial<Readonly<Record<TestedPhase, End>>>;
  /** End of a start where the backend cannot look it up; `untold`: then the fault does not occur. */
  readonly startWithoutFind?: End | 'untold';
}

const inAll = (end: End) => ({ start: end, poll: end, download: end });
const json = (value: unknown, code = 200) => faults.answer(JSON.stringify(value), {}, code);
const named = (name: string, fault: Fault): Fault => ({ ...fault, name });
const repeat = (count: number, fault: Fault) => Array.from({ length: count }, () => fault);
const wait = (code: number, value: string, headers = {}) =>
  named(`${code} with Retry-After ${value}`, faults.status(code, { 'retry-after': value, ...headers }));

/** A fault that leaves open whether a start was done: found out by the look-up, else nobody can know. */
const ambiguous = { ends: inAll('recovers'), startWithoutFind: 'inconclusive' } as const;

export const faultTable: readonly FaultClass[] = [
  ...[429, 503].map((code) => ({ name: `F1 ${code}`, once: [wait(code, '7')], ends: inAll('recovers') })),
  {
    name: 'F2 Retry-After as a date, the clock of the server ten minutes off',
    once: [wait(503, 'Mon, 04 May 2026 00:10:20 GMT', { date: 'Mon, 04 May 2026 00:10:00 GMT' })],
    ends: inAll('recovers'),
  },
  {
    name: 'F3 Retry-After that makes no sense',
    once: ['-5', 'soon', '10, 20', '0'].map((value) => wait(503, value)),
    ends: inAll('recovers'),
  },
  {
    name: 'F3 Retry-After beyond the deadline',
    forEver: wait(503, '100000000000'),
    ends: { start: 'inconclusive', poll: 'timed-out', download: 'inconclusive' },
  },
  ...[500, 502, 504, 408, 425].flatMap((code): FaultClass[] => [
    { name: `F4 ${code}`, once: [faults.status(code)], ...ambiguous },
    { name: `F4 ${code}, but done`, once: [faults.status(code)], done: true, ...ambiguous },
  ]),
  { name: 'F4 500 for ever', forEver: faults.status(500), ends: inAll('inconclusive') },
  ...[faults.resetBeforeAnswer, faults.closeBeforeAnswer].flatMap((fault): FaultClass[] => [
    { name: `F5 ${fault.name}`, once: [fault], ...ambiguous },
    { name: `F17 ${fault.name}, but done`, once: [fault], done: true, ...ambiguous },
  ]),
  { name: 'F5 reset for ever', forEver: faults.resetBeforeAnswer, ends: inAll('inconclusive') },
  { name: 'F9 silence', once: [faults.silence], hangs: true, ...ambiguous },
  { name: 'F17 silence, but done', once: [faults.silence], hangs: true, done: true, ...ambiguous },
  { name: 'F9 a body that stalls', once: [faults.stalledBody('{"id":')], hangs: true, ...ambiguous },
  ...[
    faults.shortBody,
    faults.resetInBody,
    faults.cutChunks,
    faults.cutWithoutLength('{"id":"scan-'),
    faults.garbage,
  ].map((fault) => ({ name: `F10, F11 ${fault.name}`, once: [fault], done: true, ...ambiguous })),
  {
    name: 'F11 an encoded answer',
    forEver: faults.gzipBody,
    done: true,
    ends: { start: 'recovers', poll: 'inconclusive', download: 'inconclusive' },
    startWithoutFind: 'inconclusive',
  },
  { name: 'F12 a part that nobody asked for', once: [faults.unaskedPart], ends: inAll('inconclusive') },
  { name: 'F13 a page', once: [faults.htmlPage('Sign in')], done: true, ...ambiguous },
  { name: 'F13 a page for ever', forEver: faults.htmlPage('Sign in'), ends: inAll('inconclusive') },
  { name: 'F13 an empty body', once: [faults.emptyBody], done: true, ...ambiguous },
  ...['{"id":NaN}', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, '{"id":"scan-1"'].map((body) => ({
    name: `F14 ${body.slice(0, 12)}`,
    once: [named('invalid JSON', faults.answer(body))],
    done: true,
    ...ambiguous,
  })),
  { name: 'F15 a token that expired', once: [faults.status(401)], ends: inAll('recovers') },
  { name: 'F15 a token refused for ever', forEver: faults.status(401), ends: inAll('misconfigured') },
  {
    name: 'F16 no new token for a while',
    at: 'login',
    once: repeat(4, faults.status(503)),
    ends: { poll: 'recovers' },
  },
  { name: 'a request that is forbidden', once: [faults.status(403)], ends: inAll('misconfigured') },
  { name: 'a request that is refused', once: [faults.status(422)], ends: inAll('inconclusive') },
  {
    name: 'F18 a scan that runs already',
    once: [faults.status(409)],
    done: true,
    ends: { start: 'recovers' },
    startWithoutFind: 'untold',
  },
  {
    name: 'F18 the id of a scan that runs already',
    once: [json({ id: 'scan-1' })],
    done: true,
    ends: { start: 'recovers' },
  },
  { name: 'F19 not visible yet', once: repeat(10, faults.status(404)), ends: { poll: 'recovers' } },
  { name: 'F19 gone', forEver: faults.status(404), ends: { poll: 'inconclusive' } },
  {
    name: 'F20 odd statuses',
    once: ['RUNNING', 'queued', 'thinking', 'Running'].map((state) => named(state, json({ state }))),
    ends: { poll: 'recovers' },
  },
  {
    name: 'F20 no status',
    once: [null, 7, ['x']].map((state) => json({ state })),
    ends: { poll: 'recovers' },
  },
  { name: 'F20 never a status', forEver: json({ state: null }), ends: { poll: 'inconclusive' } },
  {
    name: 'F20 an unknown status for ever',
    forEver: json({ state: 'thinking' }),
    ends: { poll: 'inconclusive' },
  },
  ...[404, 202].map((code) => ({
    name: `F21 a report that is late: ${code}`,
    once: repeat(3, json({}, code)),
    ends: { download: 'recovers' } as const,
  })),
  { name: 'F21 a report that never comes', forEver: json({}, 202), ends: { download: 'inconclusive' } },
  {
    name: 'F22 a report of another commit',
    once: [json({ sha: 'd'.repeat(40), complete: true, findings: [] })],
    ends: { download: 'inconclusive' },
  },
  {
    name: 'F23 a report of a part',
    once: [json({ sha: 'c'.repeat(40), complete: false, findings: [] })],
    ends: { download: 'inconclusive' },
  },
  ...['failed', 'cancelled'].map((state) => ({
    name: `F23 a scan that ${state}`,
    once: [json({ state })],
    ends: { poll: 'inconclusive' } as const,
  })),
  {
    name: 'a report without findings',
    once: [json({ sha: 'c'.repeat(40) })],
    ends: { download: 'inconclusive' },
  },
  { name: 'F24 a scan without end', forEver: json({ state: 'running' }), ends: { poll: 'timed-out' } },
  {
    name: 'F29 a redirect to another origin',
    once: [faults.redirect(302, 'https://elsewhere.example/')],
    ends: inAll('misconfigured'),
    startWithoutFind: 'inconclusive',
  },
  { name: 'F37 an outage', once: repeat(14, faults.status(502)), ends: { poll: 'recovers' } },
];

/** The faults of a class as a service plays them. */
export function playsOf(fault: Fault, { done = false }: FaultClass, dealt?: () => void): ServiceFault {
  return { fault, done, ...(dealt ? { dealt } : {}) };
}
