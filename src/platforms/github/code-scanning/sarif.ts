import * as z from 'zod';
import { ScangateError } from '../../../core/errors.ts';

/** As much of SARIF 2.1.0 as GitHub limits; all the rest is kept as it came. */
const rule = z.looseObject({
  id: z.string().optional(),
  properties: z
    .looseObject({ tags: z.array(z.unknown()).optional(), 'security-severity': z.unknown().optional() })
    .optional(),
});
const location = z.looseObject({
  physicalLocation: z
    .looseObject({
      artifactLocation: z
        .looseObject({ uri: z.string().optional(), uriBaseId: z.string().optional() })
        .optional(),
    })
    .optional(),
});
const result = z.looseObject({
  ruleId: z.string().optional(),
  ruleIndex: z.int().optional(),
  rule: z
    .looseObject({
      id: z.string().optional(),
      index: z.int().optional(),
      toolComponent: z.unknown().optional(),
    })
    .optional(),
  level: z.string().optional(),
  locations: z.array(location).optional(),
});
const run = z.looseObject({
  tool: z.looseObject({
    driver: z.looseObject({ name: z.string(), rules: z.array(rule).optional() }),
    extensions: z.array(z.unknown()).optional(),
  }),
  invocations: z.array(z.looseObject({ executionSuccessful: z.boolean().optional() })).optional(),
  results: z.array(result).optional(),
});
const log = z.looseObject({ version: z.literal('2.1.0'), runs: z.array(run) });

type SarifLocation = z.infer<typeof location>;
export type SarifRule = z.infer<typeof rule>;
export type SarifResult = z.infer<typeof result>;
export type SarifRun = z.infer<typeof run>;
export type SarifLog = z.infer<typeof log>;

/** The same log with the paths of our own reports, which begin at the folder that was scanned, below that folder. */
export function belowFolder(sarif: SarifLog, folder: string): SarifLog {
  if (folder === '') return sarif;
  const prefix = folder.split('/').map(encodeURIComponent).join('/');
  const moved = (place: SarifLocation): SarifLocation => {
    const { artifactLocation, ...physical } = place.physicalLocation ?? {};
    if (artifactLocation?.uri === undefined || artifactLocation.uriBaseId !== '%SRCROOT%') return place;
    const uri = `${prefix}/${artifactLocation.uri}`;
    return { ...place, physicalLocation: { ...physical, artifactLocation: { ...artifactLocation, uri } } };
  };
  const runs = sarif.runs.map((one) => ({
    ...one,
    results: one.results?.map((found) => ({ ...found, locations: found.locations?.map(moved) })),
  }));
  return { ...sarif, runs };
}

/** Reads a SARIF file; rejects with `RESULT_FILE_INVALID`. */
export function parseSarif(text: string): SarifLog {
  const { success, data } = log.safeParse(jsonOf(text));
  if (!success) throw new ScangateError('RESULT_FILE_INVALID', 'the file is not SARIF 2.1.0');
  return data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
