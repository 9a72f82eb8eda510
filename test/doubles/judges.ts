import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Judges of our output that others wrote. Each answers with what is wrong, or with undefined. */

const cycloneDx = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

/** The strict validator of the CycloneDX library, version 1.6. */
export async function judgeCycloneDx(text: string): Promise<unknown> {
  return (await cycloneDx.validate(text)) ?? undefined;
}

let sarif: ValidateFunction | undefined;

/** The official schema of SARIF 2.1.0. It is of draft 4, of which it uses nothing that draft 7 reads otherwise but the name of its id. */
export function judgeSarif(text: string): unknown {
  sarif ??= compileSarif();
  return sarif(JSON.parse(text)) ? undefined : sarif.errors?.slice(0, 3);
}

function compileSarif(): ValidateFunction {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

let result: ValidateFunction | undefined;

/** The committed JSON Schema of `scangate.json`. */
export function judgeResult(text: string): unknown {
  result ??= compileResult();
  return result(JSON.parse(text)) ? undefined : result.errors?.slice(0, 3);
}

function compileResult(): ValidateFunction {
  const ajv = new Ajv2020();
  addFormats.default(ajv);
  return ajv.compile(
    JSON.parse(readFileSync(new URL('../../schema/result.schema.json', import.meta.url), 'utf8')),
  );
}
