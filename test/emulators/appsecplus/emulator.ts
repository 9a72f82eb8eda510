import { appsecplusEmulator } from '../../../src/emulators/appsecplus/index.ts';
import type { EmulatorSettings } from '../../../src/emulators/emulator.ts';
import { FakeClock } from '../../doubles/fake-clock.ts';

/** What the tests look at in an answer. */
interface Body {
  readonly access_token: string;
  readonly expires_in: number;
  readonly status: string;
  readonly summary: { readonly totalFindings: number };
  readonly nextCursor: string | null;
}

/** The emulator, asked as curl would ask it. A scan takes 40 s. */
export function anEmulator(
  given: Partial<Omit<EmulatorSettings, 'play'>> & { readonly play?: string[] } = {},
) {
  const clock = new FakeClock();
  const server = appsecplusEmulator.create({
    scenario: 'findings',
    durationMs: 40_000,
    clock,
    ...given,
    play: new Set(given.play),
  });
  const bearer = { authorization: `Bearer ${server.credential}` };
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await server.app.request(path, { headers: bearer, ...init });
    return { status: response.status, body: (await response.json()) as Body };
  };
  return {
    clock,
    server,
    ask,
    list: async (path: string) => (await ask(path)).body as unknown as Record<string, unknown>[],
    post: (body: unknown, headers: Record<string, string> = {}) =>
      ask('/scans', {
        method: 'POST',
        headers: { ...bearer, 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    logIn: async (form: Record<string, string>) => {
      const response = await server.app.request('/oauth/token', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form),
      });
      return { status: response.status, body: (await response.json()) as Body };
    },
  };
}

/** The request body of the documents, for the application that the emulator knows. */
export const order = { applicationId: 'app-12345', scanType: 'sast', triggeredBy: 'ci-pipeline' };
