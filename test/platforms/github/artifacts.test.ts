import { describe, expect, it } from 'vitest';
import { type ArtifactClient, uploadArtifacts } from '../../../src/platforms/github/artifacts/index.ts';
import { contextOf } from '../../../src/platforms/github/context.ts';
import { recordingLogger } from '../../doubles/recording-logger.ts';

const runner = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '77',
  ACTIONS_RUNTIME_TOKEN: 'given',
  ACTIONS_RESULTS_URL: 'https://results.example/',
};

async function upload(
  env: Record<string, string>,
  client: ArtifactClient | undefined,
  retentionDays?: number,
) {
  const logger = recordingLogger();
  let loaded = false;
  const uploaded = await uploadArtifacts(
    [
      { name: 'one', files: ['/reports/a'] },
      { name: 'two', files: ['/reports/b'] },
    ],
    {
      dir: '/reports',
      retentionDays,
      context: contextOf(env, {}),
      env,
      logger,
      load: async () => {
        loaded = true;
        if (!client) throw new Error('not to be loaded');
        return client;
      },
    },
  );
  return { uploaded, loaded, logger };
}

describe('an artifact', () => {
  it('has the page that downloads it, and the retention that was asked for', async () => {
    const asked: unknown[] = [];
    const client: ArtifactClient = {
      async uploadArtifact(...call) {
        asked.push(call);
        return { id: asked.length };
      },
    };
    const { uploaded } = await upload(runner, client, 7);
    expect(asked[0]).toEqual(['one', ['/reports/a'], '/reports', { retentionDays: 7 }]);
    expect(uploaded).toEqual([
      { id: 1, name: 'one', url: 'https://github.com/acme/shop/actions/runs/77/artifacts/1' },
      { id: 2, name: 'two', url: 'https://github.com/acme/shop/actions/runs/77/artifacts/2' },
    ]);
  });

  it('that cannot be uploaded leaves the others alone', async () => {
    const client: ArtifactClient = {
      async uploadArtifact(name) {
        if (name === 'one') throw new Error('Failed to CreateArtifact: Failed request: (409) Conflict');
        return { id: 5 };
      },
    };
    const { uploaded, logger } = await upload(runner, client);
    expect(uploaded.map(({ name }) => name)).toEqual(['two']);
    expect(logger.lines).toEqual([
      expect.stringMatching(/artifact one was not uploaded: .*Give each job an 'artifact-name' of its own/),
    ]);
  });

  it.each([
    [
      'GitHub Enterprise Server',
      { ...runner, GITHUB_SERVER_URL: 'https://ghe.example' },
      /upload-artifact@v3/,
    ],
    ['a runner without the service', { GITHUB_REPOSITORY: 'acme/shop' }, /gives no access to artifacts/],
  ])('on %s is a warning that says what to do, and loads nothing', async (_, env, expected) => {
    const { uploaded, loaded, logger } = await upload(env, undefined);
    expect({ uploaded, loaded }).toEqual({ uploaded: [], loaded: false });
    expect(logger.lines).toEqual([expect.stringMatching(expected)]);
  });
});
