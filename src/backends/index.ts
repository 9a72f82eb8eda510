import type { BackendId } from '../core/model/backend-id.ts';
import type { BackendModule } from './backend-module.ts';

/** The backends, each loaded when it is chosen. */
const modules: Readonly<Record<BackendId, () => Promise<BackendModule>>> = {
  local: async () => (await import('./local/index.ts')).localBackend,
  rafter: async () => (await import('./rafter/index.ts')).rafterBackend,
  mdssc: async () => (await import('./mdssc/index.ts')).mdsscBackend,
  appsecplus: async () => (await import('./appsecplus/index.ts')).appsecplusBackend,
  scancodeio: async () => (await import('./scancodeio/index.ts')).scancodeioBackend,
  advalidation: async () => (await import('./advalidation/index.ts')).advalidationBackend,
};

/** Where commands get their backend from. */
export type LoadBackend = (id: BackendId) => Promise<BackendModule>;

export async function loadBackend(id: BackendId): Promise<BackendModule> {
  return modules[id]();
}
