/**
 * What the type declarations of secretlint 13 refer to and its packages do not bring: the preset names a rule package
 * that is bundled into it, the profiler a type of the browser's library.
 */
declare module '@secretlint/secretlint-rule-aws' {
  export type Options = object;
}

interface PerformanceEntry extends Readonly<Record<'name' | 'entryType', string>> {}
