import type { Environment } from './environment.ts';

/** How values stand in a command: `Command.cs` and `CommandStringConvertor.cs` of azure-pipelines-agent. */
export interface Escape {
  /** What follows the bracket. */
  data(text: string): string;
  /** A value between the brackets. */
  property(text: string): string;
}

/** The agent reads `%AZP25` as `%`, unless the variable `DECODE_PERCENTS` of the job is anything but true. */
export function escapeFor(env: Environment): Escape {
  const decodes = /^(?:1|\$?true)?$/i.test(env.DECODE_PERCENTS ?? '');
  const data = (text: string) => {
    const whole = decodes ? text.replaceAll('%', '%AZP25') : text;
    return whole.replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  };
  return { data, property: (text) => data(text).replaceAll(']', '%5D').replaceAll(';', '%3B') };
}
