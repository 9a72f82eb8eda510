import type { BackendId } from '../core/model/backend-id.ts';

/** The inputs that say how a backend is reached. */
export const connectionInputs = [
  'base-url',
  'api-key',
  'username',
  'password',
  'client-id',
  'client-secret',
  'source-token',
] as const;
export type ConnectionInput = (typeof connectionInputs)[number];

/**
 * The environment names that users of a backend have already, by the input that they stand for. They count when the
 * backend is chosen, after the flags and the `SCANGATE_…` names.
 */
export const vendorEnvironment: Readonly<
  Record<BackendId, Partial<Readonly<Record<ConnectionInput, readonly string[]>>>>
> = {
  local: {},
  rafter: {
    'base-url': ['RAFTER_URL'],
    'api-key': ['RAFTER_API_KEY'],
    'source-token': ['RAFTER_GITHUB_TOKEN'],
  },
  mdssc: {
    'base-url': ['MDSSC_SERVER'],
    'api-key': ['MDSSC_API_KEY'],
    username: ['MDSSC_USERNAME'],
    password: ['MDSSC_PASSWORD'],
  },
  appsecplus: {
    'base-url': ['APPSECPLUS_URL'],
    'api-key': ['APPSECPLUS_TOKEN'],
    'client-id': ['APPSECPLUS_CLIENT_ID'],
    'client-secret': ['APPSECPLUS_CLIENT_SECRET'],
  },
  scancodeio: { 'base-url': ['SCANCODEIO_URL'], 'api-key': ['SCANCODEIO_TOKEN', 'SCANCODEIO_API_KEY'] },
  advalidation: { 'base-url': ['ADVALIDATION_BASE_URL'], 'api-key': ['ADVALIDATION_API_KEY'] },
};
