import { InputError, type Problem } from '../../core/errors.ts';
import type { ScanTarget } from '../../core/model/scan.ts';
import type { RafterOptions } from './options.ts';
import { parseRepository } from './repository.ts';

type Provider = NonNullable<RafterOptions['provider']>;

/** What to scan, in the words of `POST /api/static/scan`. */
export interface RafterTarget {
  readonly repository_name: string;
  readonly branch_name: string;
  /** Both or neither; neither for GitHub. */
  readonly provider?: Exclude<Provider, 'github'>;
  readonly repo_url?: string;
}

const providerOfHost: ReadonlyMap<string, Provider> = new Map([
  ['github.com', 'github'],
  ['www.github.com', 'github'],
  ['ssh.github.com', 'github'],
  ['gitlab.com', 'gitlab'],
  ['bitbucket.org', 'bitbucket'],
]);

/** Where `owner/name` is when only the provider is known; a Gitea is always somebody's own. */
const homes: Partial<Readonly<Record<Provider, string>>> = {
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
};

/** What to scan, by the options first and the checkout else; throws an `InputError` with everything that is missing. */
export function rafterTarget(target: ScanTarget, options: RafterOptions): RafterTarget {
  const repository = readRepository(options['repository-name'] ?? target.repository, options.provider);
  const branch = readBranch(target.ref, options['branch-name']);
  const problems = [repository, branch].filter((read) => 'message' in read);
  if ('message' in repository || 'message' in branch) throw new InputError(problems);
  return { ...repository, ...branch };
}

type Repository = Omit<RafterTarget, 'branch_name'>;

function readRepository(named: string | undefined, given: Provider | undefined): Repository | Problem {
  const problem = (message: string, hint: string): Problem => ({ input: 'repository', message, hint });
  const howToSet = "Set --repository or SCANGATE_REPOSITORY, or the option 'repository-name'.";
  if (named === undefined)
    return problem('is not set, and Rafter scans a repository on its host, not the checkout', howToSet);
  const { host, path } = parseRepository(named);
  if (!/^[\w.-]+(\/[\w.-]+)+$/.test(path))
    return problem(`'${named}' does not name owner and name`, howToSet);
  const provider = given ?? (host === undefined ? 'github' : providerOfHost.get(host.toLowerCase()));
  if (provider === undefined)
    return problem(
      `'${named}' is on a host that may be of any kind`,
      "Say of which with the option 'provider': gitlab, gitea, bitbucket, or github where it is github.com by another name. Rafter reads no others.",
    );
  if (provider === 'github') {
    if (path.split('/').length === 2) return { repository_name: path };
    return problem(`'${named}' is no repository of GitHub, which has owner and name only`, howToSet);
  }
  const home = host ?? homes[provider];
  if (home === undefined)
    return problem(
      `'${named}' does not say on which host it is`,
      'Write its whole address: https://git.example/acme/shop.',
    );
  return { repository_name: path, provider, repo_url: `https://${home}/${path}` };
}

/** A branch of the user's own naming is taken as it is. */
function readBranch(
  ref: string | undefined,
  given: string | undefined,
): Pick<RafterTarget, 'branch_name'> | Problem {
  const problem = (message: string): Problem => ({
    input: 'ref',
    message,
    hint: "Set --ref or SCANGATE_REF, or the option 'branch-name', to the branch that was pushed.",
  });
  const named = given ?? ref;
  if (named === undefined) return problem('is not set, and Rafter scans a branch');
  const branch = named.replace(/^refs\/heads\//, '');
  const isOther = branch.startsWith('refs/') || (given === undefined && /^\d+\/(merge|head)$/.test(branch));
  return isOther
    ? problem(`'${named}' is no branch, and Rafter scans branches only`)
    : { branch_name: branch };
}
