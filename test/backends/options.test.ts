import { describe, expect, it } from 'vitest';
import { type OptionTable, optionsNotInFile, readOptions } from '../../src/backends/options.ts';

const table = {
  'workflow-id': { type: { kind: 'text', example: '6a27' }, description: 'The workflow.' },
  mode: { type: { kind: 'choice', values: ['fast', 'plus'] }, default: 'fast', description: 'How.' },
  settle: { type: { kind: 'number', example: '3', least: 0, most: 10 }, default: '3', description: 'Reads.' },
  tags: { type: { kind: 'texts', example: '[a, b]' }, default: '', description: 'Labels.' },
} as const satisfies OptionTable;

const read = (options: Readonly<Record<string, unknown>>) => readOptions('acme', table, options, '--options');

describe('the options of a backend', () => {
  it('have their defaults', () => {
    expect(read({})).toEqual({ values: { mode: 'fast', settle: 3, tags: [] }, problems: [] });
  });

  it.each(['workflow-id', 'workflowId', 'workflow_id', 'WorkflowId'])('may be spelled %s', (name) => {
    expect(read({ [name]: '6a27' }).values['workflow-id']).toBe('6a27');
  });

  it('take one text or a list where a list is meant', () => {
    expect(read({ tags: 'ci, nightly' }).values.tags).toEqual(['ci', 'nightly']);
    expect(read({ tags: ['a, b', 'c'] }).values.tags).toEqual(['a, b', 'c']);
  });

  it('are refused all at once, each by its name, with the nearest right one', () => {
    const { problems } = read({ workflwId: '1', mode: 'fsat', settle: 11, tags: { a: 1 } });
    expect(problems.map(({ input, message, hint }) => `${input} ${message}. ${hint}`)).toEqual([
      "--options: workflwId is not an option of backend acme. Did you mean 'workflow-id'?",
      "--options: mode 'fsat' is not known. Did you mean 'fast'? Possible: fast, plus.",
      '--options: settle 11 is not a whole number from 0 to 10. For example 3.',
      '--options: tags {"a":1} is not a list of texts. For example [a, b].',
    ]);
  });

  it('are given once, however they are spelled', () => {
    expect(read({ 'workflow-id': '1', workflowId: '2' }).problems).toEqual([
      {
        input: '--options: workflowId',
        message: "says the same as 'workflow-id'",
        hint: 'Remove one of them.',
      },
    ]);
  });

  it('are not looked for in the prototype of the table', () => {
    expect(read(JSON.parse('{"__proto__": 1, "constructor": 2}')).problems).toHaveLength(2);
  });
});

describe('options of a config file', () => {
  const guarded = {
    mode: { type: { kind: 'text', example: 'fast' }, description: 'How.' },
    'level-map': { type: { kind: 'map', example: 'error: low' }, description: 'Words.', notInFile: true },
  } as const satisfies OptionTable;

  it('cannot say what a change under review must not decide, however they are spelled', () => {
    const given = { mode: 'fast', levelMap: { error: 'info' } };
    expect(optionsNotInFile(guarded, given, 'options in .scangate.yml')).toEqual([
      {
        input: 'options in .scangate.yml: levelMap',
        message: 'cannot be set in the config file, which a change under review could rewrite',
        hint: 'Set it by --options or SCANGATE_OPTIONS instead.',
      },
    ]);
  });
});
