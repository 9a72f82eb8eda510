import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../../src/core/redact.ts';
import { line } from '../../../src/core/text.ts';
import { createTerminalLogger, type Verbosity } from '../../../src/platforms/terminal/logger.ts';

function logTo(
  terminal: { isTTY?: boolean; columns?: number; colour?: boolean; verbosity?: Verbosity } = {},
) {
  const written: string[] = [];
  const { isTTY = false, colour = false, columns = 40, verbosity = 'normal' } = terminal;
  const redactor = createRedactor();
  const output = { write: (text: string) => void written.push(text), isTTY, colour, columns };
  return {
    logger: createTerminalLogger(output, redactor, verbosity),
    redactor,
    text: () => written.join(''),
  };
}

describe('the log on a terminal', () => {
  it('says how bad a line is', () => {
    const { logger, text } = logTo();
    logger.info(line`one`);
    logger.warn(line`two`);
    logger.error(line`three`);
    logger.debug(line`four`);
    expect(text()).toBe('one\nwarning: two\nerror: three\n');
  });

  it.each<[Verbosity, string]>([
    ['quiet', 'warning: w\nerror: e\n'],
    ['normal', 'i\nwarning: w\nerror: e\n'],
    ['verbose', 'd\ni\nwarning: w\nerror: e\n'],
  ])('%s shows as much as it should', (verbosity, expected) => {
    const { logger, text } = logTo({ verbosity });
    logger.debug(line`d`);
    logger.info(line`i`);
    logger.warn(line`w`);
    logger.error(line`e`);
    expect(text()).toBe(expected);
  });

  it('replaces the progress line, and clears it before anything else', () => {
    const { logger, text } = logTo({ isTTY: true });
    logger.progress(line`first`);
    logger.progress(line`second`);
    logger.warn(line`careful`);
    logger.endProgress();
    expect(text()).toBe('first\r\u001b[2Ksecond\r\u001b[2Kwarning: careful\n');
  });

  it('shows no progress where a line cannot be replaced', () => {
    const { logger, text } = logTo();
    logger.progress(line`first`);
    logger.endProgress();
    expect(text()).toBe('');
  });

  it('cuts the progress line to the width of the terminal', () => {
    const { logger, text } = logTo({ isTTY: true, columns: 10 });
    logger.progress(line`${'x'.repeat(50)}`);
    expect(text()).toBe(`${'x'.repeat(8)}…`);
  });

  it('shows no secret, in colour neither', () => {
    const { logger, redactor, text } = logTo({ isTTY: true, colour: true });
    const secret = ['hunter', '2-hunter2'].join('');
    redactor.add(secret);
    logger.error(line`the key ${secret} was refused`);
    logger.progress(line`trying ${secret}`);
    expect(text()).not.toContain(secret);
    expect(text()).toContain('the key *** was refused');
  });
});
