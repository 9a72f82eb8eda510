import type { Host } from '../job/host.ts';

/** The steps of the GitHub Action, each loaded when it runs. Each resolves to the exit code of its process. */
export const steps = {
  scan: async (host: Host) => (await import('./scan.ts')).scan(host),
  post: async (host: Host) => (await import('./post.ts')).post(host),
  report: async (host: Host) => (await import('./report.ts')).report(host),
  gate: async (host: Host) => (await import('./gate.ts')).gate(host),
} as const;

export type StepName = keyof typeof steps;
