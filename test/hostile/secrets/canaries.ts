/** A made-up secret, and the parts of it that only it can hold. */
export interface Canary {
  readonly name: string;
  readonly value: string;
  /** Runs of letters and digits; a piece of one of them anywhere is a leak. */
  readonly cores: readonly string[];
}

type Shape = (core: () => string) => string;

const base64url = (text: string) => Buffer.from(text).toString('base64url');

/** Shapes that a secret can have, and that make it hard to recognise. */
const shapes: Readonly<Record<string, Shape>> = {
  plain: (core) => core(),
  prefixed: (core) => `sk-${core()}`,
  underscores: (core) => `tok_${core()}_${core()}`,
  'base64 letters': (core) => `${core()}+/${core()}==`,
  'URL letters': (core) => `${core()}?a=1&b=${core()}#x`,
  percent: (core) => `${core()}%2F%zz${core()}`,
  'space and plus': (core) => `${core()} + ${core()}`,
  quotes: (core) => `${core()}"'${core()}`,
  'back-slashes': (core) => `${core()}\\n\\${core()}`,
  markup: (core) => `${core()}<b>&amp;</b>${core()}`,
  'shell letters': (core) => `$(${core()})\`!~*()`,
  dollars: (core) => `$&${core()}$1$$${core()}`,
  'regular expression': (core) => `[${core()}.*](${core()})+?`,
  pipe: (core) => `${core()}|${core()}`,
  'Azure command': (core) => `${core()}##vso[task]${core()}`,
  'GitHub command': (core) => `::${core()}::##[${core()}]`,
  'two words': (core) => `${core()}:${core()}`,
  path: (core) => `${core()}/../${core()}`,
  'address in front': (core) => `${core()}@${core()}.example`,
  umlauts: (core) => `ü${core()}ß${core()}é`,
  'wide letters': (core) => `${core()}😀${core()}`,
  'white space around': (core) => `${core()}  `,
  'JSON text': (core) => `{"a":"${core()}","b":["${core()}"]}`,
  'JSON Web Token': (core) =>
    [`{"alg":"HS256","kid":"${core()}"}`, `{"sub":"${core()}"}`, core()].map(base64url).join('.'),
  'lines of a key': (core) => ['-----BEGIN KEY-----', core(), core(), '-----END KEY-----'].join('\n'),
  'lines of Windows': (core) => `${core()}\r\n${core()}`,
  tab: (core) => `${core()}\t${core()}`,
  'zero width': (core) => `${core()}\u200b${core()}`,
  long: (core) => Array.from({ length: 60 }, core).join('-'),
  digits: (core) => core().replace(/\D/g, (letter) => String(letter.charCodeAt(0) % 10)),
};

/** What only the secret can hold although it is none of the runs of letters that it was made of. */
const ownPieces: Readonly<Record<string, (value: string) => string[]>> = {
  digits: (value) => [value],
  'JSON Web Token': (value) => value.split('.').slice(2),
};

/** One of each shape, the same for the same seed. */
export function makeCanaries(seed: number): readonly Canary[] {
  let state = seed;
  const letter = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789'.charAt((state >>> 16) % 56);
  };
  return Object.entries(shapes).map(([name, shape]) => {
    const made: string[] = [];
    const value = shape(() => {
      const core = Array.from({ length: 22 }, letter).join('');
      made.push(core);
      return core;
    });
    return { name, value, cores: [...made, ...(ownPieces[name]?.(value) ?? [])] };
  });
}

/** Those that an HTTP header can carry as they are. */
export function fitsHeader({ value }: Canary): boolean {
  return /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value);
}
