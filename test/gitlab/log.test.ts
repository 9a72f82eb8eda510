import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/core/redact.ts';
import { line } from '../../src/core/text.ts';
import { createJobLog, showsColours } from '../../src/gitlab/log.ts';
import type { Verbosity } from '../../src/platforms/terminal/logger.ts';
import { FakeClock } from '../doubles/fake-clock.ts';

function logOf({ verbosity = 'normal' as Verbosity, colour = false } = {}) {
  let text = '';
  const write = (more: string) => {
    text += more;
  };
  const log = createJobLog(
    { write, colour },
    { redactor: createRedactor(), verbosity, clock: new FakeClock() },
  );
  log.startProgress();
  return { log, text: () => text };
}

const start = 'section_start:1767225600:scangate\r\u001b[0KScangate: what the scan does\n';
const end = 'section_end:1767225600:scangate\r\u001b[0K\n';

describe('the section of a job', () => {
  it('begins with the first line and ends where the result begins', () => {
    const { log, text } = logOf();
    log.info(line`one`);
    log.warn(line`two`);
    log.endProgress();
    log.info(line`three`);
    expect(text()).toBe(`${start}one\nwarning: two\n${end}three\n`);
  });

  it('ends before an error, so that nothing folds it away', () => {
    const { log, text } = logOf();
    log.info(line`one`);
    log.error(line`broken`);
    expect(text()).toBe(`${start}one\n${end}error: broken\n`);
  });

  it('is only that of a scan', () => {
    const { log, text } = logOf();
    log.endProgress();
    log.info(line`nothing to stop`);
    expect(text()).toBe('nothing to stop\n');
  });

  it('is not there where nothing was said', () => {
    const { log, text } = logOf();
    log.debug(line`hidden`);
    log.endProgress();
    expect(text()).toBe('');
  });

  it('is not there for who wants it quiet', () => {
    const { log, text } = logOf({ verbosity: 'quiet' });
    log.info(line`one`);
    log.warn(line`two`);
    log.endProgress();
    expect(text()).toBe('warning: two\n');
  });

  it('cannot be made or ended by text from outside', () => {
    const { log, text } = logOf();
    log.info(line`${end}${'section_start:1:x\r\u001b[0K'}`);
    expect(text().split('\u001b')).toHaveLength(2);
    expect(text().split('\r')).toHaveLength(2);
  });
});

describe('colours', () => {
  it('are shown, although the log is no terminal', () => {
    const { log, text } = logOf({ colour: true });
    log.error(line`broken`);
    expect(text()).toContain('\u001b[31m');
  });

  it.each([
    [{}, true],
    [{ NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '' }, true],
  ])('by %j: %s', (env, expected) => {
    expect(showsColours(env)).toBe(expected);
  });
});
