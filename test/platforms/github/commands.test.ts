import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../../src/core/redact.ts';
import { line, message } from '../../../src/core/text.ts';
import { createCommands } from '../../../src/platforms/github/commands.ts';
import { createGitHubLogger } from '../../../src/platforms/github/logger.ts';
import { createMaskingRedactor } from '../../../src/platforms/github/masking.ts';
import { readByRunner } from './runner-log.ts';

function step() {
  const written: string[] = [];
  const output = { write: (text: string) => void written.push(text) };
  const redactor = createRedactor();
  const commands = createCommands(output, redactor);
  return { commands, redactor, output, logger: createGitHubLogger(commands), text: () => written.join('') };
}

describe('a workflow command', () => {
  it('carries a text as the runner reads it back', () => {
    const { commands, text } = step();
    const place = { file: 'a,b:c%.ts', line: 3, column: 5 };
    const told = {
      level: 'error',
      title: line`100 %, really: yes`,
      text: [line`one %0A`, line`two`],
    } as const;
    commands.annotate({ ...told, place });
    expect(readByRunner(text())).toEqual([
      {
        name: 'error',
        properties: { title: '100 %, really: yes', file: 'a,b:c%.ts', line: '3', endLine: '3', col: '5' },
        data: 'one %0A\ntwo',
      },
    ]);
  });

  it('names columns only within one line', () => {
    const { commands, text } = step();
    const place = { file: 'a.ts', line: 3, endLine: 4, column: 5, endColumn: 6 };
    commands.annotate({ level: 'notice', text: [line`x`], place });
    expect(text()).toBe('::notice file=a.ts,line=3,endLine=4::x\n');
  });

  it('counts what a step can still show', () => {
    const { commands, logger } = step();
    logger.warn(line`one`);
    logger.error(line`two`);
    expect(['error', 'warning', 'notice'].map((level) => commands.annotationsLeft(level as 'error'))).toEqual(
      [9, 9, 10],
    );
    for (let count = 0; count < 20; count += 1) logger.warn(line`more`);
    expect(commands.annotationsLeft('warning')).toBe(0);
  });

  it('folds a group', () => {
    const { commands, text } = step();
    commands.group(line`Scan of ${'main'}`);
    commands.endGroup();
    expect(text()).toBe('::group::Scan of main\n::endgroup::\n');
  });
});

describe('text from outside', () => {
  it.each([
    '::add-mask::a',
    '  ::stop-commands::x',
    '\u00a0::error::x',
    '\ufeff::error::x',
    '##[add-mask]a',
    'see ##[stop-commands]x',
    'a\r::set-output name=x::y',
    'a\n::set-output name=x::y',
    'a\r\n##[error]b',
    'a\u0085::error::b',
    'a\u2028::error::b',
    '##VSO[task.setvariable variable=PATH]x',
    '%0A::error::x',
  ])('never becomes a command: %j', (hostile) => {
    const { commands, logger, text } = step();
    logger.info(line`${hostile}`);
    logger.info(message(hostile));
    logger.warn(line`${hostile}`);
    logger.error(message(hostile));
    logger.debug(line`${hostile}`);
    commands.group(line`${hostile}`);
    const place = { file: hostile, line: 1 };
    commands.annotate({ level: 'error', title: line`${hostile}`, text: [line`${hostile}`], place });
    const names = readByRunner(text()).map(({ name }) => name);
    expect(names).toEqual(['warning', 'error', 'debug', 'group', 'error']);
  });
});

describe('a secret', () => {
  const secret = ['s3cr', 'et%with:', 'signs,'].join('');

  it('is masked in every form before anything is written', () => {
    const { output, text } = step();
    const redactor = createMaskingRedactor(output);
    const jwt = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', 'c2lnbmF0dXJlLW9mLWl0'].join('.');
    redactor.add(jwt);
    redactor.add(secret);
    const masked = readByRunner(text());
    expect(new Set(masked.map(({ name }) => name))).toEqual(new Set(['add-mask']));
    const values = masked.map(({ data }) => data);
    expect(values).toEqual(
      expect.arrayContaining([
        jwt,
        ...jwt.split('.'),
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64').replaceAll('=', ''),
      ]),
    );
    expect(new Set(values).size).toBe(values.length);
    expect(redactor.redact(`the key is ${secret}`)).toBe('the key is ***');
  });

  it('is masked once, and not where it is too short to hide', () => {
    const { output, text } = step();
    const redactor = createMaskingRedactor(output);
    redactor.add(secret);
    const before = text();
    redactor.add(secret);
    redactor.add('abc');
    redactor.add('');
    expect(text()).toBe(before);
  });

  it('is in no command, in whatever form it is escaped', () => {
    const { commands, redactor, logger, text } = step();
    redactor.add(secret);
    logger.info(line`key ${secret}`);
    logger.error(line`key ${secret}`);
    logger.debug(line`key ${secret}`);
    const place = { file: `dir/${secret}/a.ts`, line: 1 };
    commands.annotate({ level: 'error', title: line`${secret}`, text: [line`${secret}`], place });
    expect(text()).not.toMatch(/s3cr/);
    expect(text()).toContain('***');
  });
});

describe('the log of a step', () => {
  it('says how bad a line is', () => {
    const { logger, text } = step();
    logger.info(line`one`);
    logger.warn(line`two`);
    logger.error(line`three`);
    logger.debug(line`four`);
    logger.progress(line`five`);
    expect(text()).toBe('one\n::warning title=Scangate::two\n::error title=Scangate::three\n::debug::four\n');
  });
});
