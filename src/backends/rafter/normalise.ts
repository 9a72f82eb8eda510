import { cut } from '../../core/cut.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { Severity } from '../../core/model/severity.ts';
import { categoryOf } from './category.ts';
import { merged, numbered, type Unnumbered } from './identity.ts';
import { locationsOf } from './locations.ts';
import { purlIn } from './lockfile-purl.ts';
import { type PackageMessage, parsePackageMessage } from './package-message.ts';
import { type ListedFinding, listedFinding } from './schema.ts';
import { type LevelMap, severityOf } from './severity.ts';

/** Characters that are kept of a text from outside. */
const longest = { id: 200, title: 300, text: 10_000 } as const;

/** The findings of a list of entries, in its order, and how many entries could not be read. */
export interface Normalised {
  readonly findings: readonly Finding[];
  /** Of each entry, before the same thing listed twice became one finding. */
  readonly severities: readonly Severity[];
  readonly unreadable: number;
}

/** Every entry counts: one that cannot be read is a finding of unknown severity. */
export function normalise(entries: readonly unknown[], levels: LevelMap): Normalised {
  const found: Unnumbered[] = [];
  let unreadable = 0;
  for (const entry of entries) {
    const { data } = listedFinding.safeParse(entry);
    if (data === undefined) unreadable += 1;
    found.push(data === undefined ? unreadableFinding() : toFinding(data, levels));
  }
  return {
    findings: numbered(merged(found)),
    severities: found.map(({ severity }) => severity),
    unreadable,
  };
}

const nothing = { locations: [], aliases: [], cwes: [], ratings: [], fixVersions: [] };

function unreadableFinding(): Unnumbered {
  return {
    ...nothing,
    category: 'sast',
    severity: 'unknown',
    ruleId: 'rafter-unreadable',
    title: 'Listed by Rafter, but not readable',
  };
}

function toFinding(entry: ListedFinding, levels: LevelMap): Unnumbered {
  const message = entry.message ?? entry.result?.message?.text ?? '';
  const pack = parsePackageMessage(message);
  const [firstLine = ''] = message.split(/\r?\n/);
  const ruleId = cut(
    entry.rule_id ?? entry.ruleId ?? entry.result?.ruleId ?? pack?.advisory ?? 'rafter-unnamed',
    longest.id,
  );
  const heading = entry.title ?? (firstLine || entry.description?.split(/\r?\n/)[0]) ?? ruleId;
  const untold = pack === undefined && message !== '' && message !== heading;
  const description = entry.description ?? (untold ? message : undefined);
  const remediation = entry.suggestion ?? entry.recommendation;
  const locations = locationsOf(entry);
  return {
    ...nothing,
    category: categoryOf(ruleId, entry.title ?? firstLine, pack !== undefined),
    severity: severityOf([pack?.severity, entry.level, entry.result?.level, entry.severity], levels),
    ruleId,
    title: cut(pack === undefined ? heading : titleOf(pack, entry), longest.title),
    ...(description !== undefined && { description: cut(description, longest.text) }),
    locations,
    ...(pack && componentOf(pack, ruleId, locations[0]?.path)),
    ...(remediation !== undefined && { remediation: cut(remediation, longest.text) }),
  };
}

/** Trivy's message has no title; the description may begin with one. */
function titleOf({ name, version }: PackageMessage, { title, description }: ListedFinding): string {
  const [first = ''] = description?.split(/\r?\n/) ?? [];
  const heading = first !== '' && first.length <= 120 ? first : undefined;
  return title ?? heading ?? `Known vulnerability of ${name}${version === '' ? '' : ` ${version}`}`;
}

/** Trivy's message does not tell the ecosystem; the file that it is about may. */
function componentOf(
  { name, version, advisory, fixVersions, url }: PackageMessage,
  ruleId: string,
  file: string | undefined,
) {
  const isAlias = advisory !== undefined && advisory.toLowerCase() !== ruleId.toLowerCase();
  const fits = name.length <= longest.id && version.length <= longest.id;
  return {
    component: {
      purl: fits ? purlIn(file, name, version) : '',
      name: cut(name, longest.id),
      version: cut(version, longest.id),
    },
    fixVersions: fixVersions.slice(0, 50).map((fixed) => cut(fixed, longest.id)),
    aliases: isAlias ? [cut(advisory, longest.id)] : [],
    ...(url !== undefined && url.length <= 2_000 && { url }),
  };
}
