import type { LoadBackend } from '../backends/index.ts';
import { connectionInputs } from '../backends/vendor-environment.ts';
import { definitionOf, type Settings } from '../config/inputs.ts';
import type { Failure } from '../core/model/result.ts';
import type { Withheld } from './ci.ts';

/** Why a job without credentials is skipped; undefined where it has some, needs none, or shall fail. */
export async function whySkipped(
  settings: Partial<Settings>,
  withheld: Withheld | undefined,
  loadBackend: LoadBackend,
): Promise<Failure | undefined> {
  const { backend, 'on-missing-credentials': policy } = settings;
  if (backend === undefined || policy === 'fail' || (policy !== 'skip' && withheld === undefined))
    return undefined;
  const { connection } = await loadBackend(backend);
  const isSet = connectionInputs.some((name) => definitionOf(name).secret && settings[name] !== undefined);
  if (isSet || connection === undefined || connection.credentials.length === 0) return undefined;
  return {
    code: 'CREDENTIALS_WITHHELD',
    message: `the credentials of backend ${backend} are missing${withheld === undefined ? '' : `: ${withheld.why}`}`,
    hint: withheld?.hint ?? "Set them, or set 'on-missing-credentials' to 'fail'.",
  };
}

/** The registry for a run that is skipped: what else is wrong with its inputs still counts. */
export function withoutConnection(loadBackend: LoadBackend): LoadBackend {
  return async (id) => {
    const { connection: _, ...rest } = await loadBackend(id);
    return rest;
  };
}
