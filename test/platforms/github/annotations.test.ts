import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../../src/core/redact.ts';
import { line } from '../../../src/core/text.ts';
import { annotateFindings } from '../../../src/platforms/github/annotations.ts';
import { createCommands } from '../../../src/platforms/github/commands.ts';
import { aFinding, aSecretFinding } from '../../factories/model.ts';
import { naughtyStrings } from '../../factories/naughty-strings.ts';
import { readByRunner } from './runner-log.ts';

function step() {
  const written: string[] = [];
  const commands = createCommands({ write: (text) => void written.push(text) }, createRedactor());
  return { commands, read: () => readByRunner(written.join('')), text: () => written.join('') };
}

describe('findings at their lines', () => {
  it('say what, where, and what to do', () => {
    const { commands, text } = step();
    const locations = [{ path: 'src/a.ts', startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 }];
    expect(annotateFindings(commands, [aFinding({ locations })])).toBe(1);
    expect(text()).toBe(
      '::error title=high%3A Command injection in lodash (CVE-2021-23337),file=src/a.ts,line=3,endLine=3,col=5,endColumn=9::Versions before 4.17.21 allow command injection through the template function.%0AIn lodash 4.17.20.%0AFixed in 4.17.21.\n',
    );
  });

  it('are the worst ones, ten of a level', () => {
    const { commands, read, text } = step();
    const many = (['low', 'medium', 'high', 'critical', 'unknown'] as const).flatMap((severity) =>
      Array.from({ length: 8 }, (_, index) => aFinding({ severity, ruleId: `${severity}-${index}` })),
    );
    expect(annotateFindings(commands, many)).toBe(26);
    const shown = Map.groupBy(read(), ({ name }) => name);
    expect([...shown].map(([name, { length }]) => [name, length])).toEqual([
      ['notice', 8],
      ['warning', 8],
      ['error', 10],
    ]);
    const titles = (shown.get('error') ?? []).map(({ properties }) => properties.title?.split(':')[0]);
    expect(titles).toEqual([...Array(8).fill('critical'), 'high', 'high']);
    expect(text()).toContain(
      '26 of 40 findings with a place are shown at their lines; the reports have all\n',
    );
  });

  it('leave room for what the step itself had to say', () => {
    const { commands, read } = step();
    commands.annotate({ level: 'error', text: [line`own`] });
    annotateFindings(
      commands,
      Array.from({ length: 20 }, (_, index) => aFinding({ ruleId: `R${index}` })),
    );
    expect(read().filter(({ name }) => name === 'error')).toHaveLength(10);
  });

  it('take the first place within the checkout', () => {
    const { commands, read } = step();
    const paths = ['/etc/passwd', '../x', 'a/../../x', 'C:\\x', '\\\\host\\x', '', 'a\nb', 'src/ok.ts'];
    annotateFindings(commands, [aSecretFinding({ locations: paths.map((path) => ({ path })) })]);
    expect(read().map(({ properties }) => properties.file)).toEqual(['src/ok.ts']);
  });

  it('are below the folder that was scanned', () => {
    const { commands, read } = step();
    annotateFindings(commands, [aFinding({ locations: [{ path: 'src/a.ts' }] })], 'apps/web');
    expect(read()[0]?.properties.file).toBe('apps/web/src/a.ts');
  });

  it('are not shown where they have no place', () => {
    const { commands, text } = step();
    expect(annotateFindings(commands, [aFinding({ locations: [] })])).toBe(0);
    expect(text()).toBe('');
  });

  it.each(naughtyStrings)('never become anything else: %j', (hostile) => {
    const { commands, read } = step();
    const finding = aFinding({
      ruleId: hostile,
      title: hostile,
      description: hostile,
      fixVersions: [hostile],
      component: { purl: hostile, name: hostile, version: hostile },
      locations: [{ path: 'src/a.ts', startLine: 1 }],
    });
    annotateFindings(commands, [finding]);
    const commandsRead = read();
    expect(commandsRead.map(({ name }) => name)).toEqual(['error']);
    expect(Object.keys(commandsRead[0]?.properties ?? {})).toEqual(['title', 'file', 'line', 'endLine']);
  });
});

it('are not shown at a path that looks like another, or is one of another line', () => {
  const { commands, text } = step();
  const paths = ['src/\u202eA.ts', 'src/a\u200b.ts', 'src/a\nb.ts', '##[group]/a.ts', '../a.ts', 'C:/a.ts'];
  const findings = paths.map((path) => aFinding({ locations: [{ path, startLine: 1 }] }));
  expect(annotateFindings(commands, findings)).toBe(0);
  expect(text()).toBe('');
});
