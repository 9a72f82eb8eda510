import type { Problem } from '../../core/errors.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { countBySeverity, severities } from '../../core/model/severity.ts';
import { exitCodeOf, type Outcome, signalExitCodes } from '../../core/outcome.ts';

/** What the types cannot say: a result that Scangate writes agrees with itself, and a gate relies on that. */
export function contradictionsIn(result: ScanResult): Problem[] {
  return [...wrongCounts(result), ...wrongRules(result), ...wrongOutcome(result), ...wrongExitCode(result)];
}

function wrongCounts({ counts, findings }: ScanResult): Problem[] {
  const actual = countBySeverity(findings);
  return severities
    .filter((severity) => counts[severity] !== actual[severity])
    .map((severity) => ({
      input: `counts.${severity}`,
      message: `is ${counts[severity]}, but the findings have ${actual[severity]}`,
    }));
}

function wrongRules({ verdict }: ScanResult): Problem[] {
  const rules = verdict?.rules ?? [];
  const wrong = rules.flatMap(({ broken, count, allowed }, index) =>
    broken === count > allowed
      ? []
      : [
          {
            input: `verdict.rules[${index}].broken`,
            message: `is ${broken}, but ${count} findings match, ${allowed} allowed`,
          },
        ],
  );
  const isBroken = rules.some(({ broken }) => broken);
  if (verdict === undefined || (verdict.gate === 'broken') === isBroken) return wrong;
  const what = isBroken ? 'a rule is' : 'no rule is';
  return [...wrong, { input: 'verdict.gate', message: `is "${verdict.gate}", but ${what} broken` }];
}

interface Grounds {
  readonly needs: string;
  readonly areIn: (result: ScanResult) => boolean;
}

const failureAlone: Grounds = {
  needs: 'a failure and no verdict',
  areIn: ({ verdict, failure }) => failure !== undefined && verdict === undefined,
};

/** What an outcome rests on. Results can be lost after they were judged, so a verdict and a failure may stand together. */
const grounds: Readonly<Record<Outcome, Grounds>> = {
  passed: {
    needs: 'a verdict whose gate is "held", and no failure',
    areIn: ({ verdict, failure }) => verdict?.gate === 'held' && failure === undefined,
  },
  failed: {
    needs: 'a verdict whose gate is "broken"',
    areIn: ({ verdict }) => verdict?.gate === 'broken',
  },
  inconclusive: {
    needs: 'a failure, or a verdict whose gate is "unknown"',
    areIn: ({ verdict, failure }) =>
      verdict?.gate === 'unknown' || (failure !== undefined && verdict?.gate !== 'broken'),
  },
  started: {
    needs: 'a scan, and neither a failure nor a verdict',
    areIn: ({ scan, verdict, failure }) =>
      scan !== undefined && verdict === undefined && failure === undefined,
  },
  skipped: failureAlone,
  misconfigured: failureAlone,
  'timed-out': failureAlone,
  cancelled: failureAlone,
};

function wrongOutcome(result: ScanResult): Problem[] {
  const { needs, areIn } = grounds[result.outcome];
  if (areIn(result)) return [];
  return [{ input: 'outcome', message: `is "${result.outcome}", which needs ${needs}` }];
}

function wrongExitCode({ outcome, exitCode }: ScanResult): Problem[] {
  const possible = exitCodesOf(outcome);
  if (possible.includes(exitCode)) return [];
  return [
    { input: 'exitCode', message: `is ${exitCode}, but "${outcome}" ends with ${possible.join(' or ')}` },
  ];
}

function exitCodesOf(outcome: Outcome): number[] {
  if (outcome === 'cancelled') return Object.values(signalExitCodes);
  const strict = exitCodeOf(outcome, { onTimeout: 'fail', onInconclusive: 'fail' });
  const lenient = exitCodeOf(outcome, { onTimeout: 'warn', onInconclusive: 'warn' });
  return [...new Set([strict, lenient])];
}
