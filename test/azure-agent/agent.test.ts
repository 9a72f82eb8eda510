import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startAgent } from './agent.ts';
import { commandIn } from './command.ts';

describe('a command in a line', () => {
  it('has an area, an event, properties and data', () => {
    expect(commandIn('##vso[Task.SetVariable Variable=a;isOutput=true;]x=1;y]')).toEqual({
      name: 'task.setvariable',
      properties: { variable: 'a', isoutput: 'true' },
      data: 'x=1;y]',
    });
  });

  it.each([
    ['see ##vso[task.debug]x', 'task.debug'],
    ['\u200b#\u200b#vso[task.debug]x', 'task.debug'],
    ['##vso[task.debug]##vso[task.complete result=Failed]', 'task.debug'],
  ])('is the first one in %j', (line, name) => expect(commandIn(line)?.name).toBe(name));

  it.each(['', '##vso[task.debug', '##vso[task]x', '##vso [task.debug]x', '##[error]x', '##vso[a.b.c]x'])(
    'is not in %j',
    (line) => expect(commandIn(line)).toBeUndefined(),
  );

  it('is unescaped, percent signs last and only where that is on', () => {
    const line = '##vso[task.logissue code=a%3Bb%5D%AZP253B]1%0A2%0D%AZP25';
    expect(commandIn(line)).toMatchObject({ properties: { code: 'a;b]%3B' }, data: '1\n2\r%' });
    expect(commandIn(line, false)?.properties.code).toBe('a;b]%AZP253B');
  });
});

describe('the agent', () => {
  it('reads both outputs, line by line', () => {
    const agent = startAgent();
    agent.stdout.write('##vso[task.setsec');
    agent.stderr.write('log\r##vso[build.addbuildtag]red\r\n');
    agent.stdout.write('ret]hush\nmore\n');
    expect(agent).toMatchObject({ log: ['log', 'more'], tags: ['red'], secrets: new Set(['hush']) });
  });

  it('takes the worst of all results', () => {
    const agent = startAgent();
    agent.stdout.write(
      '##vso[task.complete result=SucceededWithIssues]\n##vso[task.complete result=Succeeded]\n',
    );
    expect(agent.result).toBe('SucceededWithIssues');
    agent.stdout.write('##vso[task.complete result=succeeded]\n');
    expect(agent).toMatchObject({
      result: 'Failed',
      refused: ['task.complete: result succeeded is not known'],
    });
  });

  it('fails a step with a command that it does not know, or that lacks its file', () => {
    for (const command of ['task.explode', 'task.uploadsummary', 'artifact.upload artifactname=a']) {
      const agent = startAgent();
      agent.stdout.write(`##vso[${command}]/nowhere/at-all\n`);
      expect(agent.result).toBe('Failed');
    }
  });

  it('keeps what the files hold when the command comes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'agent-'));
    writeFileSync(join(folder, 'a.md'), 'one');
    const agent = startAgent();
    agent.stdout.write(
      `##vso[artifact.upload artifactname=x]${folder}\n##vso[task.uploadsummary]${folder}/a.md\n`,
    );
    writeFileSync(join(folder, 'a.md'), 'two');
    expect(agent.artifacts).toEqual([{ name: 'x', files: { 'a.md': 'one' } }]);
    expect(agent.summaries).toEqual(new Map([['a.md', 'one']]));
  });

  it('holds a task to its manifest', () => {
    const agent = startAgent({ restricted: true, settableVariables: ['outcome'] });
    agent.stdout.write('##vso[task.setvariable variable=Outcome;isOutput=true]a\n');
    agent.stdout.write('##vso[task.setvariable variable=PATH]b\n##vso[build.addbuildtag]c\n');
    expect(agent.outputs).toEqual(new Map([['Outcome', 'a']]));
    expect(agent.variables).toEqual(new Map());
    expect(agent.refused).toEqual(['variable PATH may not be set', 'build.addbuildtag is not allowed']);
  });

  it('keeps no artifacts of a release', () => {
    const agent = startAgent({ hostType: 'release' });
    agent.stdout.write('##vso[artifact.upload artifactname=x]/\n');
    expect(agent.result).toBe('Failed');
  });
});
