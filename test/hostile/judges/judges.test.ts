import { describe, expect, it } from 'vitest';
import { commands } from '../strings.ts';
import { agentCommands, formattedLines } from './azure-agent.ts';
import { runnerCommands } from './github-runner.ts';
import { markdownDeeds, shapeOf, toHtml } from './markdown.ts';
import { gitlabSections, unseenCharacters } from './plain-text.ts';

/** A judge that sees nothing would let everything pass: each has to see its attacks where nothing is cleaned. */

describe('the judge of GitHub logs', () => {
  it.each([
    ['::add-mask::a', 'add-mask'],
    [' \u00a0\u3000::Stop-Commands::x', 'stop-commands'],
    ['before\r::error file=a.ts,line=1::b', 'error'],
    ['before\r\n::endgroup::', 'endgroup'],
    [':\u200b:error::x', 'error'],
    ['text ##[set-env name=PATH;]/tmp', 'set-env'],
    ['text #\u05b0#[group]x', 'group'],
    ['#\u0000#[group]x', 'group'],
  ])('sees %j', (log, name) => {
    expect(runnerCommands(log)).toMatchObject([{ name }]);
  });

  it('reads properties and data', () => {
    expect(runnerCommands('::error file=a%2Cb.ts,line=1::first%0Asecond%25')).toEqual([
      { name: 'error', properties: { file: 'a,b.ts', line: '1' }, data: 'first\nsecond%' },
    ]);
    expect(runnerCommands('##[set-env name=a%3Bb;]x%5D')).toEqual([
      { name: 'set-env', properties: { name: 'a;b' }, data: 'x]' },
    ]);
  });

  it.each(['a ::error::x', '::no-command::x', ': :error::x', '# #[group]x', '##[group', '::error'])(
    'sees nothing in %j',
    (log) => {
      expect(runnerCommands(log)).toEqual([]);
    },
  );
});

describe('the judge of Azure logs', () => {
  it.each([
    '##vso[task.complete result=Succeeded;]done',
    'text ##VSO[task.complete]done',
    'before\r##vso[task.complete]',
    '#\u200b#vso[task.complete]',
    '##v\u05b0so[task.complete]',
  ])('sees %j', (log) => {
    expect(agentCommands(log)).toMatchObject([{ area: 'task', event: 'complete' }]);
  });

  it('reads properties and data', () => {
    expect(agentCommands('##vso[task.setvariable variable=a%3Bb;isOutput=true]x%0Ay%AZP25')).toEqual([
      {
        area: 'task',
        event: 'setvariable',
        properties: { variable: 'a;b', isOutput: 'true' },
        data: 'x\ny%',
      },
    ]);
    expect(formattedLines('a\nb ##[Group]c')).toEqual(['b ##[Group]c']);
  });

  it.each(['# #vso[task.complete]', '##vso[task]', '##vso[task.complete'])('sees nothing in %j', (log) => {
    expect(agentCommands(log)).toEqual([]);
  });
});

describe('the judge of characters', () => {
  it('sees what no eye does', () => {
    const found = unseenCharacters('a\u001b[31m\u0007\u009b\r\u202e\u200b\u{e0041}\ufeff\u2028\ud800b\n');
    expect(found).toHaveLength(10);
    expect(unseenCharacters('\u001b[1;31mred\u001b[0m\n', true)).toEqual([]);
    expect(gitlabSections('section_start:1:a\r\u001b[0Kb')).toHaveLength(1);
  });
});

describe('the judge of comments', () => {
  it.each([
    ['@all', 'mention'],
    ['@<8c8c7d32-6b1b-47f4-b2e9-30b477b5ab3d>', 'mention by id'],
    ['see acme/shop#1', 'issue'],
    ['GH-1', 'issue'],
    ['!1', 'merge request'],
    ['&1', 'epic'],
    ['&amp;1', 'epic'],
    ['~bug', 'label'],
    ['%v1.0', 'milestone'],
    ['`AB#12`', 'work item'],
    ['0123456789abcdef', 'commit'],
    ['![x](https://evil.example/p.png)', 'element <img'],
    ['<img src=x>', 'element <img'],
    ['[x](javascript:alert)', 'link to javascript:alert'],
    ['[x]\n\n[x]: https://evil.example/', 'link to https://evil.example/'],
    ['<https://evil.example/>', 'link to https://evil.example/'],
    ['www.evil.example', 'link to http://www.evil.example'],
    ['a\n  /approve', 'quick action'],
    ['<!-- scangate x -->', 'marker'],
    ['[issue:1]', 'special reference'],
    ['> quoted', 'element <blockquote'],
    ['---', 'element <hr'],
    ['```\ncode', 'element <pre'],
    ['a\rb', 'line break'],
  ])('sees %j', (text, deed) => {
    expect(markdownDeeds(text).join('\n')).toContain(deed);
  });

  it('sees nothing in code, and where a table changes', () => {
    expect(markdownDeeds('`@all #1 ![x](https://evil.example) <b> www.evil.example`')).toEqual([]);
    const table = (cell: string) => shapeOf(toHtml(`| a | b |\n| --- | --- |\n| ${cell} | y |`));
    expect(table('`x`')).toBe(table('`<td>`'));
    expect(table('`x`\n\n# y')).not.toBe(table('`x`'));
  });
});

it('sees most of the attacks where nothing is cleaned', () => {
  const logs = commands.filter(
    (text) =>
      runnerCommands(text).length > 0 ||
      agentCommands(text).length > 0 ||
      gitlabSections(text).length > 0 ||
      unseenCharacters(text).length > 0,
  );
  const comments = commands.filter((text) => markdownDeeds(text).length > 0);
  expect(logs.length).toBeGreaterThan(16);
  expect(comments.length).toBeGreaterThan(50);
});
