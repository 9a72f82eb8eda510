import type { EmulatorSettings } from '../emulator.ts';
import { phaseOf } from '../kit/timeline.ts';
import type { Account, Scan } from './account.ts';
import { type Creative, partsOf } from './creative.ts';
import type { SpecifiedTest } from './specifications.ts';

/** Milliseconds after its end in which a scan is not analysed yet, with `slow-analysis`. */
const analysisMs = 20_000;
/** Milliseconds in which a creative does not name its newest scan, with `stale-latest` and `late-scan`. */
const lateMs = 10_000;

/** Scans and creatives in the vendor's shapes. */
export interface Shower {
  scan(scan: Scan, withTests: boolean): Record<string, unknown>;
  /** `inList`: without what the API gives for a single creative only. */
  creative(creative: Creative, inList: boolean): Record<string, unknown>;
  /** The vendor's word for where the scan stands. */
  state(scan: Scan): string;
}

export function createShower(settings: EmulatorSettings, account: Account): Shower {
  const { clock, play, durationMs, scenario } = settings;
  const iso = (at: number) => new Date(clock.date().getTime() - (clock.now() - at)).toISOString();

  const hasEndedBefore = ({ asked }: Scan) => !asked && !play.has('scan-under-way');
  const endsAt = (scan: Scan) => (hasEndedBefore(scan) ? scan.startedAt : scan.startedAt + durationMs);

  const state = (scan: Scan): string => {
    if (hasEndedBefore(scan)) return 'finished';
    if (settings.state !== undefined) return settings.state;
    const phase = phaseOf(settings, scan.startedAt);
    if (phase === 'queued') return 'queued';
    if (phase === 'running') return 'processing';
    return scenario === 'failed' || scenario === 'cancelled' ? scenario : 'finished';
  };
  const isAnalysed = (scan: Scan) =>
    state(scan) === 'finished' &&
    !play.has('never-analysed') &&
    !(play.has('slow-analysis') && clock.now() < endsAt(scan) + analysisMs);
  const misses = ({ bad }: SpecifiedTest): boolean =>
    bad !== undefined && scenario === 'findings' && !(bad.result === 'fail' && play.has('warnings-only'));
  /** One that no test tells of, where the sample misses none. */
  const untold = ({ parentId }: Creative) =>
    play.has('missing-test') && scenario !== 'findings' && parentId === null ? 1 : 0;
  const issuesOf = (creative: Creative): number =>
    creative.tests.filter(misses).length + partsOf(creative).reduce((sum, part) => sum + issuesOf(part), 0);

  const showTest = (test: SpecifiedTest) => {
    const measured = misses(test) ? test.bad : test.good;
    return {
      name: test.name,
      value: measured?.value ?? null,
      valueFormatted: measured?.formatted ?? null,
      valuePhrase: measured?.phrase ?? null,
      result: misses(test) ? test.bad?.result : 'pass',
      attributes: [],
      extended: null,
    };
  };
  /** The scan of a tag with variations has none, not even an empty list. */
  const testsOf = ({ tests, variations }: Creative) => {
    const shown = play.has('missing-test')
      ? tests.filter((test) => !misses(test) || test !== tests[0])
      : tests;
    return variations.length > 0 ? {} : { tests: shown.map(showTest) };
  };

  const hasNoVerdict = ({ creative }: Scan): boolean => {
    const whole = account.creatives.get(creative.parentId ?? creative.id);
    const isLast = creative === whole?.mediaFiles.at(-1);
    return play.has('inconclusive') || (play.has('inconclusive-part') && isLast);
  };

  const showScan = (scan: Scan, withTests: boolean) => {
    const processingStatus = state(scan);
    const finished = processingStatus === 'finished';
    const inconclusive = finished && hasNoVerdict(scan);
    const monitored = play.has('monitoring');
    return {
      id: scan.id,
      createdAt: iso(scan.startedAt),
      updatedAt: null,
      finishedAt: finished ? iso(endsAt(scan)) : null,
      sequenceType: monitored ? 'monitoring' : scan.sequenceType,
      nbIssues: isAnalysed(scan) ? issuesOf(scan.creative) + untold(scan.creative) : null,
      processingStatus,
      isInconclusive: inconclusive,
      inconclusiveReason: inconclusive ? 'The creative did not render' : null,
      ...(finished && withTests ? (monitored ? { monitoring_alerts: [] } : testsOf(scan.creative)) : {}),
    };
  };

  /** The scan that the creative names as its newest. */
  const latestScan = (creative: Creative): Scan | undefined => {
    const [newest, before] = account.scansOf(creative);
    const young = newest !== undefined && clock.now() < newest.startedAt + lateMs;
    if (young && before !== undefined && play.has('stale-latest')) return before;
    return young && newest.asked && before === undefined && play.has('late-scan') ? undefined : newest;
  };

  return {
    state,
    scan: showScan,
    creative(creative, inList) {
      const latest = latestScan(creative);
      return {
        id: creative.id,
        campaignId: creative.campaignId,
        name: creative.name,
        createdAt: iso(creative.createdAt),
        updatedAt: null,
        parentId: creative.parentId,
        sourceType: creative.sourceType,
        sourceTypeLabel: creative.sourceType,
        shareURL: `https://app.advalidation.example/share/${creative.id}`,
        width: creative.width,
        height: creative.height,
        userId: 7,
        ...(creative.variations.length > 0 ? { nbVariations: creative.variations.length } : {}),
        ...(inList ? {} : { nbMediaFiles: creative.mediaFiles.length || null }),
        latestScanStatus: latest ? showScan(latest, false) : null,
      };
    },
  };
}
