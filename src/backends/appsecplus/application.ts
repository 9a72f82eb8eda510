import { InputError, ScangateError } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';
import { someOf } from '../../core/words.ts';
import type { Listed } from './client.ts';
import { sameRepository } from './repository-address.ts';
import type { Application } from './schema.ts';

/**
 * The application to scan: the one `wanted` by id, name or repository, else the one that has the repository of the
 * checkout. Throws `TARGET_UNUSABLE` where there is none or more than one, and an `InputError` where neither was given.
 */
export function chooseApplication(
  known: Listed<Application>,
  wanted: string | undefined,
  repository: string | undefined,
): Application {
  if (wanted !== undefined) return only(named(known.entries, wanted), known, `'${wanted}'`, wanted);
  if (repository === undefined)
    throw new InputError([
      {
        input: 'options: application',
        message: 'is not set, and the checkout does not tell its repository',
        hint: `Set it to one of: ${shown(known.entries)}. Or set 'repository'.`,
      },
    ]);
  const found = known.entries.filter(({ repoUrl }) => repoUrl && sameRepository(repoUrl, repository));
  return only(found, known, `repository ${repository}`, repository);
}

/** The most telling kind of match alone: an id, then a name, then a repository. */
function named(applications: readonly Application[], wanted: string): readonly Application[] {
  const word = wanted.trim().toLowerCase();
  const kinds: readonly ((application: Application) => boolean)[] = [
    ({ id }) => id === wanted.trim(),
    ({ name }) => name === wanted.trim(),
    ({ name }) => name?.trim().toLowerCase() === word,
    ({ repoUrl }) => repoUrl !== undefined && sameRepository(repoUrl, wanted),
  ];
  for (const matches of kinds) {
    const found = applications.filter(matches);
    if (found.length > 0) return found;
  }
  return [];
}

function only(
  found: readonly Application[],
  { entries, gap }: Listed<Application>,
  what: string,
  word: string,
): Application {
  const [first, ...others] = found;
  if (first && others.length === 0) return first;
  if (first)
    throw new ScangateError('TARGET_UNUSABLE', `${found.length} applications of AppSec+ match ${what}`, {
      hint: `Set the option application to the id of the one that is meant: ${shown(found)}.`,
    });
  const near = nearest(
    word,
    entries.flatMap(({ id, name = id }) => [name, id]),
  );
  throw new ScangateError(
    'TARGET_UNUSABLE',
    `no application of AppSec+ matches ${what}${gap === undefined ? '' : ` (of the list of applications, ${gap})`}`,
    {
      hint:
        entries.length === 0
          ? seesNone
          : `${near === undefined ? '' : `Did you mean '${near}'? `}${oneOf(entries)}`,
    },
  );
}

const seesNone =
  'AppSec+ shows no application to these credentials: ask whoever administers it for the right to see yours.';

function oneOf(applications: readonly Application[]): string {
  return `Set the option application to one of: ${shown(applications)}.`;
}

function shown(applications: readonly Application[]): string {
  if (applications.length === 0) return 'none that these credentials see';
  return someOf(
    applications.map(({ id, name }) => (name === undefined ? id : `${id} (${name})`)),
    10,
  );
}
