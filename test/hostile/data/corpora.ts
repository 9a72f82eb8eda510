import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const data = join(import.meta.dirname, '../../../../shared/data');

/** A text of a corpus, and its name there. */
export interface Sample {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The JSON of others that a reader must take (`y_`), must refuse (`n_`) or may do either with (`i_`); none where it is not there. */
export const jsonSamples = samplesIn('json-test-suite/test_parsing', /\.json$/);

/** What is no JSON at all, whatever a corpus has. */
export const brokenJson: readonly Sample[] = [
  ...jsonSamples.filter(({ name }) => name.startsWith('n_')),
  ...['', ' ', '{', '[1,2', '{"a":1}}', '<html>', "{'a': 1}", '[NaN]', '\u0000'].map((text) => ({
    name: JSON.stringify(text),
    bytes: Buffer.from(text),
  })),
];

interface PurlTest {
  readonly input: unknown;
}

/** Package URLs, right and wrong, of the test suite of package-url; none where it is not there. */
export const purls: readonly string[] = ['spec', 'types']
  .flatMap((folder) => samplesIn(`purl/tests/${folder}`, /\.json$/))
  .flatMap(({ bytes }): PurlTest[] => JSON.parse(bytes.toString()).tests)
  .flatMap(({ input }) => (typeof input === 'string' ? [input] : []));

function samplesIn(folder: string, named: RegExp): readonly Sample[] {
  const path = join(data, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => named.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
}

/** For the name of a test: what it left out. */
export const corpusNote = jsonSamples.length > 0 ? '' : ' (without the JSON of others: not there)';

/** Names that every object of JavaScript has, or that change what it is. */
export const wordsOfObjects = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'length',
];
