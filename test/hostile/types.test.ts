import { describe, expect, expectTypeOf, it } from 'vitest';
import type { uploadSummary } from '../../src/azure/files.ts';
import type { Logger } from '../../src/core/ports/logger.ts';
import {
  type LogText,
  type Markdown,
  md,
  mdTable,
  type OutputLine,
  type Sentence,
  say,
} from '../../src/core/text.ts';
import type { linksTo } from '../../src/gitlab/links.ts';
import type { Commands as AzureCommands } from '../../src/platforms/azure/commands.ts';
import type { CommentOptions } from '../../src/platforms/comment/index.ts';
import type { CommandFiles } from '../../src/platforms/github/command-files.ts';
import type { Commands } from '../../src/platforms/github/commands.ts';
import type { publishSummary } from '../../src/platforms/github/summary.ts';
import type { Span } from '../../src/platforms/terminal/styled-line.ts';

/** What the compiler lets into a sink. A test here fails when the types are checked, not when it runs. */

type First<Function extends (...args: never) => unknown> = Parameters<Function>[0];

describe('a sink takes cleaned text only', () => {
  it('as the log of a run', () => {
    expectTypeOf<First<Logger['info']>>().toEqualTypeOf<LogText>();
    expectTypeOf<First<Logger['debug']>>().toEqualTypeOf<LogText>();
    expectTypeOf<First<Logger['warn']>>().toEqualTypeOf<LogText>();
    expectTypeOf<First<Logger['error']>>().toEqualTypeOf<LogText>();
    expectTypeOf<First<Logger['progress']>>().toEqualTypeOf<LogText>();
  });

  it('as a terminal', () => {
    expectTypeOf<Span['text']>().toEqualTypeOf<LogText>();
  });

  it('as a log of GitHub', () => {
    expectTypeOf<First<Commands['line']>>().toEqualTypeOf<LogText>();
    expectTypeOf<First<Commands['debug']>>().toEqualTypeOf<LogText>();
    expectTypeOf<First<Commands['group']>>().toEqualTypeOf<LogText>();
    expectTypeOf<First<Commands['annotate']>['text']>().toEqualTypeOf<readonly LogText[]>();
    expectTypeOf<First<Commands['annotate']>['title']>().toEqualTypeOf<LogText | undefined>();
  });

  it('as a log of Azure', () => {
    expectTypeOf<First<AzureCommands['line']>>().toEqualTypeOf<LogText>();
    expectTypeOf<First<AzureCommands['debug']>>().toEqualTypeOf<LogText>();
    expectTypeOf<First<AzureCommands['group']>>().toEqualTypeOf<LogText>();
    expectTypeOf<First<AzureCommands['progress']>>().toEqualTypeOf<LogText>();
    expectTypeOf<First<AzureCommands['issue']>['text']>().toEqualTypeOf<LogText>();
    expectTypeOf<Parameters<AzureCommands['complete']>[1]>().toEqualTypeOf<LogText>();
  });

  it('as a comment or a summary', () => {
    expectTypeOf<ReturnType<CommentOptions['render']>>().toEqualTypeOf<Markdown>();
    expectTypeOf<ReturnType<Parameters<typeof uploadSummary>[1]>>().toEqualTypeOf<Markdown>();
    expectTypeOf<ReturnType<typeof linksTo>>().toEqualTypeOf<Markdown>();
    expectTypeOf<First<CommandFiles['addSummary']>>().toEqualTypeOf<Markdown>();
    expectTypeOf<ReturnType<Parameters<typeof publishSummary>[1]>>().toEqualTypeOf<Markdown>();
  });
});

describe('a text from outside', () => {
  it('is no cleaned text, nor is that of another kind of sink', () => {
    expectTypeOf<string>().not.toExtend<LogText>();
    expectTypeOf<string>().not.toExtend<Markdown>();
    expectTypeOf<string>().not.toExtend<Sentence>();
    expectTypeOf<string>().not.toExtend<OutputLine>();
    expectTypeOf<LogText>().not.toExtend<Markdown>();
    expectTypeOf<Markdown>().not.toExtend<LogText>();
    expectTypeOf<Sentence>().not.toExtend<Markdown>();
    expectTypeOf<{ toString(): string }>().not.toExtend<Markdown>();
  });

  it('is refused where a template or a table is built', () => {
    const log = (text: LogText) => text.toString();
    // @ts-expect-error a plain string is not cleaned
    expect(log('##[group]')).toBe('##[group]');
    // @ts-expect-error Markdown is not clean for a log
    expect(log(md`x`)).toBe('x');
    // @ts-expect-error a cell is Markdown
    expect(() => mdTable(['<img>'], [])).not.toThrow();
    // @ts-expect-error a sentence cannot be made of any object
    expect(() => say`${{ toString: () => '<img>' }}`).not.toThrow();
  });
});
