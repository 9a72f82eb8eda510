import { describe, expect, it } from 'vitest';
import { azureOutputs } from '../../src/azure/outputs.ts';
import { connectionSource, inTermsOfTask, jobToken } from '../../src/azure/task-connection.ts';
import { taskEnvironment } from '../../src/azure/task-environment.ts';
import { taskInputSource } from '../../src/azure/task-inputs.ts';
import { environmentSource } from '../../src/config/sources.ts';

describe('an input of the task', () => {
  const read = (env: Record<string, string>) => taskInputSource({ BUILD_SOURCESDIRECTORY: '/w/1/s', ...env });

  it('is read by its name without hyphens, and spelled as in the manifest', () => {
    const source = read({ INPUT_FAILON: ' high ' });
    expect([source.read('fail-on'), source.spell('fail-on')]).toEqual(['high', 'failOn']);
  });

  it.each([
    ['an empty one', { INPUT_REF: '' }, 'ref'],
    ['a variable that the run does not have', { INPUT_APIKEY: '$(rafter.key)' }, 'api-key'],
    ['a box that is as it comes', { INPUT_WAIT: 'True' }, 'wait'],
    ['a file that is the folder of the sources', { INPUT_CONFIG: '/w/1/s/' }, 'config'],
  ] as const)('was not set: %s', (_, env, name) => expect(read(env).read(name)).toBeUndefined());

  it.each([
    ['a box that was changed', { INPUT_WAIT: 'False' }, 'wait', 'False'],
    ['a file', { INPUT_CONFIG: '/w/1/s/ci.yml' }, 'config', '/w/1/s/ci.yml'],
    ['a text that is a folder by chance', { INPUT_REF: '/w/1/s' }, 'ref', '/w/1/s'],
  ] as const)('was set: %s', (_, env, name, value) => expect(read(env).read(name)).toBe(value));
});

describe('the service connection', () => {
  const env = {
    INPUT_CONNECTION: 'id-1',
    'ENDPOINT_URL_id-1': 'https://scanner.example/',
    'ENDPOINT_AUTH_PARAMETER_id-1_CLIENTID': 'ci',
    'ENDPOINT_AUTH_PARAMETER_id-1_CLIENTSECRET': 'not told',
    ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: 'of the job',
  };

  it('stands for the address and the credentials, and for nothing else', () => {
    const source = connectionSource(env);
    const names = ['base-url', 'client-id', 'client-secret', 'api-key', 'fail-on'] as const;
    expect(names.map((name) => source.read(name))).toEqual([
      'https://scanner.example/',
      'ci',
      'not told',
      undefined,
      undefined,
    ]);
    expect(source.problems).toEqual([]);
    expect(jobToken(env)).toBe('of the job');
  });

  it('is none where the task names none', () => {
    const source = connectionSource({ ...env, INPUT_CONNECTION: '' });
    expect([source.read('base-url'), source.problems]).toEqual([undefined, []]);
  });

  it('is missed by name, unless the build is of a fork', () => {
    const missing = { INPUT_CONNECTION: 'id-2' };
    expect(connectionSource(missing).problems).toMatchObject([{ input: 'connection' }]);
    expect(connectionSource({ ...missing, SYSTEM_PULLREQUEST_ISFORK: 'True' }).problems).toEqual([]);
  });

  it('is named where a value of it is missing, and only there', () => {
    const missing = { input: 'client-secret', message: 'is not set', hint: 'Set X.' };
    expect(inTermsOfTask(missing, true)).toEqual({
      input: 'clientSecret',
      message: 'is not set',
      hint: "Set X. Or fill in 'Client secret' of the service connection.",
    });
    expect(inTermsOfTask({ input: 'ca-file in .scangate.yml', message: 'no' }, true).input).toBe(
      'ca-file in .scangate.yml',
    );
    expect(inTermsOfTask({ input: 'scan-id', message: 'no' }, false)).toEqual({
      input: 'scanId',
      message: 'no',
    });
  });
});

describe('the environment of a task', () => {
  it('has the secret variables of the pipeline under their names', () => {
    const { env } = taskEnvironment({ SECRET_RAFTER_API_KEY: 'a', SECRET_BOTH: 'b', BOTH: 'c' });
    expect(env).toMatchObject({ RAFTER_API_KEY: 'a', BOTH: 'c' });
  });

  it('takes the proxy of the agent, its password a secret variable', () => {
    const { env, unusedBypasses } = taskEnvironment({
      AGENT_PROXYURL: 'http://proxy.example:3128',
      AGENT_PROXYUSERNAME: 'ci@acme',
      SECRET_AGENT_PROXYPASSWORD: 'p:w',
      AGENT_PROXYBYPASSLIST: JSON.stringify([
        'github\\.com',
        '.*\\.corp\\.example',
        '^https://nexus/.*',
        '*.wild.example',
        '(a+)+$',
      ]),
    });
    const proxy = 'http://ci%40acme:p%3Aw@proxy.example:3128/';
    expect(env).toMatchObject({
      HTTPS_PROXY: proxy,
      HTTP_PROXY: proxy,
      NO_PROXY: 'github.com,corp.example,nexus,wild.example',
    });
    expect(unusedBypasses).toEqual(['(a+)+$']);
  });

  it('leaves a proxy alone that the environment names', () => {
    const given = { https_proxy: 'http://mine:1', AGENT_PROXYURL: 'http://proxy.example:3128' };
    expect(taskEnvironment(given)).toEqual({ env: given, unusedBypasses: [] });
  });

  it('does not hold what the agent left as it was written', () => {
    const left = environmentSource({ SCANGATE_API_KEY: '$(rafter key)', SCANGATE_REF: '$(a)/$(b)' });
    expect([left.read('api-key'), left.read('ref')]).toEqual([undefined, '$(a)/$(b)']);
  });

  it('has no problem with what an earlier step of that name has set', () => {
    const earlier = [...azureOutputs.values()].map((name) => [`SCANGATE_${name.toUpperCase()}`, 'x']);
    expect(environmentSource(Object.fromEntries(earlier)).problems).toEqual([]);
  });
});
