import { cut } from '../../core/cut.ts';
import { fingerprintOf } from '../../core/fingerprint.ts';
import type { Check } from '../../core/model/check.ts';
import type { Finding } from '../../core/model/finding.ts';
import { checked, malwareCheck } from './checks.ts';
import { pathInCheckout } from './input.ts';
import { type ListingDeps, readList } from './listing.ts';
import { type Message, message, type Run } from './schema.ts';
import { stateOfRun } from './state.ts';

/** Of one error, as far as a reason quotes it. */
const quotedLength = 200;
const quoted = 3;

/** What the pipelines of a project left as messages: diagnostics, but for the viruses. */
export interface Messages {
  /** Why the results may lack something: what could not be scanned. */
  readonly errors: readonly string[];
  readonly viruses: readonly Finding[];
  /** Undefined where nobody looked for viruses. */
  readonly malware: Check | undefined;
}

export async function readMessages(
  deps: ListingDeps,
  runs: readonly Run[],
  signal: AbortSignal,
): Promise<Messages> {
  const { items, problem } = await readList(deps, 'messages', { severity: 'error' }, signal);
  const read = items.map((item) => message.safeParse(item).data);
  const known = read.filter((item) => item !== undefined).filter(isError);
  const viruses = known.filter(isVirus);
  const unreadable = read.filter((item) => item === undefined).length;
  const problems = [
    ...(problem === undefined ? [] : [problem]),
    ...(unreadable > 0 ? [`${unreadable} messages of the pipelines cannot be read`] : []),
  ];
  const searched = runs.some(
    (run) => run.pipeline_name === 'scan_for_virus' && stateOfRun(run) === 'completed',
  );
  return {
    errors: [...problems, ...describeErrors(known.filter((found) => !isVirus(found)))],
    viruses: viruses.map(toFinding),
    malware: searched ? checked(malwareCheck, problems, 'all files, by ClamAV') : undefined,
  };
}

/** The first errors of a project, for the detail of a failed one. */
export function describeErrors(found: readonly Message[]): string[] {
  if (found.length === 0) return [];
  const texts = found.slice(0, quoted).map(({ description, details }) => {
    const path = details?.resource_path ?? '';
    return `${cut((description ?? '').trim(), quotedLength)}${path === '' ? '' : ` (${cut(path, quotedLength)})`}`;
  });
  const more = found.length > quoted ? `, and ${found.length - quoted} more` : '';
  const count = found.length === 1 ? 'an error' : `${found.length.toLocaleString('en-US')} errors`;
  return [`the pipelines logged ${count}: ${texts.join('; ')}${more}`];
}

function isError({ severity }: Message): boolean {
  return severity.toLowerCase() === 'error';
}

/** ClamAV's finds are errors of this model (`scanpipe/pipes/clamav.py`). */
function isVirus({ model, description }: Message): boolean {
  return model === 'ScanForVirus' && /virus/i.test(description ?? '');
}

function toFinding({ details }: Message): Finding {
  const path = details?.resource_path ?? '';
  const signature = details?.reason || 'virus';
  const inCheckout = pathInCheckout(path);
  return {
    fingerprint: fingerprintOf('malware', signature, inCheckout ?? path),
    category: 'malware',
    severity: 'critical',
    ruleId: signature,
    title: `ClamAV found ${signature}`,
    description: `In ${path === '' ? 'a file that the server does not name' : path}.`,
    locations: inCheckout === undefined ? [] : [{ path: inCheckout }],
    aliases: [],
    cwes: [],
    ratings: [],
    fixVersions: [],
  };
}
