import type { EmulatedBackend, EmulatorModule } from './emulator.ts';

/** The emulators, each loaded when it is asked for. */
const modules: Readonly<Record<EmulatedBackend, () => Promise<EmulatorModule>>> = {
  rafter: async () => (await import('./rafter/index.ts')).rafterEmulator,
  mdssc: async () => (await import('./mdssc/index.ts')).mdsscEmulator,
  appsecplus: async () => (await import('./appsecplus/index.ts')).appsecplusEmulator,
  scancodeio: async () => (await import('./scancodeio/index.ts')).scancodeioEmulator,
  advalidation: async () => (await import('./advalidation/index.ts')).advalidationEmulator,
};

export const emulatedBackends = Object.keys(modules) as readonly EmulatedBackend[];

export async function loadEmulator(id: EmulatedBackend): Promise<EmulatorModule> {
  return modules[id]();
}
