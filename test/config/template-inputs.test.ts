import { describe, expect, it } from 'vitest';
import { resolveInputs, settingsOf } from '../../src/config/resolve.ts';
import {
  environmentSource,
  fileSource,
  flagSource,
  presetSource,
  templateInputSource,
} from '../../src/config/sources.ts';
import { formatRule } from '../../src/core/gate/rules.ts';

const cwd = '/checkout';

describe('the inputs of a template', () => {
  it('come before variables of the project, whatever those are', () => {
    const env = { SCANGATE_INPUT_FAIL_ON: 'critical', SCANGATE_FAIL_ON: 'none' };
    const { 'fail-on': rules } = settingsOf(
      resolveInputs([templateInputSource(env), environmentSource(env)], cwd),
    );
    expect(rules?.map(formatRule)).toEqual(['critical']);
  });

  it('are named as they stand in the template', () => {
    const env = { SCANGATE_INPUT_FAIL_ON: 'hgih' };
    const { problems } = resolveInputs([templateInputSource(env), environmentSource(env)], cwd);
    expect(problems).toMatchObject([{ input: 'fail-on' }]);
  });

  it('leave a yes or no to the config file where it is the default', () => {
    const file = fileSource({ offline: true, 'cancel-on-timeout': false }, '.scangate.yml');
    const read = (env: Record<string, string>) => {
      const { offline, 'cancel-on-timeout': cancels } = settingsOf(
        resolveInputs([templateInputSource(env), file], cwd),
      );
      return { offline, cancels };
    };
    expect(read({ SCANGATE_INPUT_OFFLINE: 'false', SCANGATE_INPUT_CANCEL_ON_TIMEOUT: 'true' })).toEqual({
      offline: true,
      cancels: false,
    });
    expect(read({}).offline).toBe(true);
  });

  it('take a yes or no in the spelling of Azure', () => {
    const env = { SCANGATE_INPUT_OFFLINE: 'True', SCANGATE_INPUT_WAIT: 'False' };
    expect(settingsOf(resolveInputs([templateInputSource(env)], cwd))).toMatchObject({
      offline: true,
      wait: false,
    });
  });

  it('are no mistakes among the variables of the command line, and neither are outputs', () => {
    const env = {
      SCANGATE_INPUT_FAIL_ON: 'high',
      SCANGATE_OUTPUT_OUTCOME: 'passed',
      SCANGATE_PACKAGE: 'scangate@1.2.3',
      SCANGATE_FIAL_ON: 'high',
    };
    expect(environmentSource(env).problems.map(({ input }) => input)).toEqual(['SCANGATE_FIAL_ON']);
  });
});

describe('the defaults of a CI', () => {
  it('are what its own pages can show', () => {
    const { reports } = settingsOf(resolveInputs([presetSource('gitlab')], cwd));
    expect(reports).toEqual(expect.arrayContaining(['gitlab', 'codequality', 'junit', 'cyclonedx', 'json']));
    expect(settingsOf(resolveInputs([presetSource('azure')], cwd)).reports).not.toContain('codequality');
  });

  it('give way to everything that was said', () => {
    const flags = flagSource(new Map([['reports', 'html']]));
    expect(settingsOf(resolveInputs([flags, presetSource('gitlab')], cwd)).reports).toEqual(['html']);
  });
});
