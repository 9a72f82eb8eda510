import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../../src/core/redact.ts';
import { line, message } from '../../../src/core/text.ts';
import { annotateFindings } from '../../../src/platforms/azure/annotations.ts';
import { createCommands } from '../../../src/platforms/azure/commands.ts';
import { createAzureLogger } from '../../../src/platforms/azure/logger.ts';
import { createMaskingRedactor } from '../../../src/platforms/azure/masking.ts';
import { type AgentOptions, startAgent } from '../../azure-agent/agent.ts';
import { aFinding, aSecretFinding } from '../../factories/model.ts';

function step(env: Record<string, string> = {}, options: AgentOptions = {}) {
  const agent = startAgent(options);
  const redactor = createRedactor();
  const commands = createCommands(agent.stdout, redactor, env);
  return { agent, commands, redactor };
}

const awkward = 'a;b]c%d%3B%AZP25 =e';

describe('a command of the agent', () => {
  it.each([
    ['decodes percent signs', {}, true],
    ['is told not to', { DECODE_PERCENTS: 'false' }, false],
    ['is told to', { DECODE_PERCENTS: 'TRUE' }, true],
  ])('carries a text as an agent reads it back that %s', (_, env, decodePercents) => {
    const { agent, commands } = step(env, { decodePercents });
    const text = decodePercents ? awkward : 'a;b]c%d =e';
    commands.issue({
      level: 'error',
      text: message(text),
      place: { file: text, line: 3, column: 5 },
      code: text,
    });
    commands.setOutput('total', `${text}\r\n2`);
    expect(agent.issues).toEqual([
      { type: 'error', text, sourcepath: text, linenumber: '3', columnnumber: '5', code: text },
    ]);
    expect(agent.outputs.get('total')).toBe(`${text}\r\n2`);
  });

  it('counts what a step can still show', () => {
    const { commands } = step();
    for (let count = 0; count < 12; count += 1) commands.issue({ level: 'warning', text: line`x` });
    expect([commands.issuesLeft('warning'), commands.issuesLeft('error')]).toEqual([0, 10]);
  });

  it('holds no secret, in whatever form it is escaped', () => {
    const { agent, commands, redactor } = step();
    const secret = ['s3cr', 'et%with;', 'signs]'].join('');
    redactor.add(secret);
    commands.issue({ level: 'error', text: line`${secret}`, place: { file: `a/${secret}` }, code: secret });
    commands.setOutput('result', secret);
    commands.line(line`${secret}`);
    commands.group(line`${secret}`);
    expect(JSON.stringify(agent.commands) + agent.log.join()).not.toMatch(/s3cr/);
  });
});

describe('a secret', () => {
  it('is hidden in every form, each of them once, on agents of both kinds', () => {
    for (const decodePercents of [true, false]) {
      const agent = startAgent({ decodePercents });
      const redactor = createMaskingRedactor(agent.stdout);
      const secret = ['line-one%of', 'it'].join('\n');
      redactor.add(secret);
      const count = agent.commands.length;
      redactor.add(secret);
      redactor.add('abc');
      expect(agent.commands).toHaveLength(count);
      expect([...agent.secrets]).toEqual(
        expect.arrayContaining([secret, 'line-one%of', encodeURIComponent(secret)]),
      );
      expect(redactor.redact(`see ${secret}`)).toBe('see ***');
    }
  });
});

describe('the log of a step', () => {
  it('folds what is done until an error or a result, and says how bad a line is', () => {
    const { agent, commands } = step();
    const logger = createAzureLogger(commands, 'normal');
    logger.debug(line`zero`);
    logger.info(line`one`);
    logger.warn(line`two`);
    logger.error(line`three`);
    logger.endProgress();
    logger.info(line`four`);
    expect(agent.log).toEqual([
      '##[group]Scangate: what is done',
      'one',
      '##[warning]two',
      '##[endgroup]',
      '##[error]three',
      'four',
    ]);
    expect(agent.currentOperation).toBe('four');
    expect(agent.commands.find(({ name }) => name === 'task.debug')?.data).toBe('zero');
  });

  it('says less when it is to be quiet, and all when that is asked for', () => {
    for (const [verbosity, log] of [
      ['quiet', ['##[warning]three']],
      ['verbose', ['##[group]Scangate: what is done', 'one', 'two', '##[warning]three']],
    ] as const) {
      const { agent, commands } = step();
      const logger = createAzureLogger(commands, verbosity);
      logger.debug(line`one`);
      logger.info(line`two`);
      logger.warn(line`three`);
      expect(agent.log).toEqual(log);
      expect(agent.currentOperation).toBe('two');
    }
  });
});

describe('findings at their lines', () => {
  it('are the worst that there is room for, and the rest is told', () => {
    const { agent, commands } = step();
    const many = Array.from({ length: 30 }, (_, index) =>
      aSecretFinding({ severity: index < 15 ? 'high' : 'critical', title: `secret ${index}` }),
    );
    expect(annotateFindings(commands, [...many, aFinding({ severity: 'low' })])).toBe(11);
    const errors = agent.issues.filter(({ type }) => type === 'error');
    expect(errors.every(({ text }) => text.startsWith('critical'))).toBe(true);
    expect(agent.log).toContain(
      '11 of 31 findings with a place are shown at their lines; the reports have all',
    );
  });

  it('begin at the folder that was scanned, and never lead out of the repository', () => {
    const { agent, commands } = step();
    const at = (path: string) => aSecretFinding({ locations: [{ path, startLine: 1 }] });
    const paths = ['src/a.ts', '../b.ts', '/etc/passwd', 'C:\\x', 'a/../../c', 'd\n.ts', ''];
    annotateFindings(commands, paths.map(at), 'packages/app');
    expect(agent.issues.map(({ sourcepath }) => sourcepath)).toEqual(['packages/app/src/a.ts']);
  });
});
