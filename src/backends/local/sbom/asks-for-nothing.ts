import { posix } from 'node:path';
import type { Checkout } from '../checkout/checkout.ts';
import { field, fieldsOf, isData, itemsOf } from './data.ts';
import { decode, parseJson, parseToml } from './parse-text.ts';

/** A manifest that tells what a project asks for, and how to see that this is nothing. May throw on what is no such file. */
interface Kind {
  readonly path: RegExp;
  readonly isEmpty: (source: string) => boolean | Promise<boolean>;
}

const kinds: readonly Kind[] = [
  {
    path: /(?:^|\/)Cargo\.toml$/,
    async isEmpty(source) {
      const data = await parseToml(source);
      return isData(field(data, 'package')) && !holdsWishes(data);
    },
  },
  {
    path: /(?:^|\/)pyproject\.toml$/,
    async isEmpty(source) {
      const data = await parseToml(source);
      const project = field(data, 'project');
      const isProject = isData(project) || isData(field(field(data, 'tool'), 'poetry'));
      // What is dynamic is told by the program that builds the project.
      const isDynamic = itemsOf(field(project, 'dynamic')).some((one) =>
        String(one).includes('dependencies'),
      );
      return isProject && !isDynamic && !holdsWishes(data);
    },
  },
  {
    path: /(?:^|\/)composer\.json$/,
    isEmpty(source) {
      const data = parseJson(source);
      const wishes = ['require', 'require-dev'].flatMap((group) => fieldsOf(field(data, group)));
      return wishes.every(([name]) => isPlatform.test(name));
    },
  },
  {
    path: /(?:^|\/)(?:Gemfile|gems\.rb)$/,
    isEmpty: (source) =>
      /^\s*source\b/m.test(source) &&
      source
        .split('\n')
        .every((line) => /^\s*(?:#.*|(?:source|ruby)[ (][^;{]*)?$/.test(line) && !/\bdo\b/.test(line)),
  },
  {
    path: /\.(?:cs|fs|vb)proj$/,
    // What is imported may ask for packages.
    isEmpty: (source) =>
      /<Project\s[^>]*\bSdk\s*=/.test(source) &&
      !/<(?:PackageReference|PackageDownload|Import|Sdk)\b/.test(source),
  },
];

/** What Composer takes from the machine (getcomposer.org, platform packages). */
const isPlatform =
  /^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|ext-[^/]+|lib-[^/]+|composer(?:-plugin-api|-runtime-api)?)$/i;

/** Deeper tables than any manifest has. */
const deepest = 8;

/** Whether a table or list of dependencies, of whatever kind, holds more than the version of Python. */
function holdsWishes(data: unknown, depth = 0): boolean {
  if (depth > deepest) return true;
  return fieldsOf(data).some(([key, value]) =>
    /dependenc/.test(key) ? hasItems(value) : isData(value) && holdsWishes(value, depth + 1),
  );
}

/** Groups may be there and be empty: `[project.optional-dependencies]` with `docs = []`. */
function hasItems(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (!isData(value)) return true;
  return fieldsOf(value).some(([key, one]) => key !== 'python' && !(Array.isArray(one) && one.length === 0));
}

/** A larger manifest is taken to ask for something. */
const manifestLimit = 4 * 1024 * 1024;

/** Whether a file is a manifest that can be understood and asks for no package. Does not reject. */
export async function asksForNothing(checkout: Checkout, path: string): Promise<boolean> {
  const kind = kinds.find((one) => one.path.test(path));
  if (kind === undefined) return false;
  try {
    return await kind.isEmpty(decode(await checkout.read(path, manifestLimit)));
  } catch {
    return false;
  }
}

/** Whether one of the manifests at the root asks for nothing, which proves that there is nothing to lock. */
export async function rootAsksForNothing(checkout: Checkout): Promise<boolean> {
  for (const { path } of checkout.files)
    if (posix.dirname(path) === '.' && (await asksForNothing(checkout, path))) return true;
  return false;
}
