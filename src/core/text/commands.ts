/**
 * Text in which no runner finds a command. `::name::` counts at the start of a trimmed line (GitHub), `##[name]`
 * (GitHub) and `##vso[area.name]` (Azure) anywhere in it: actions/runner `ActionCommand.cs`, azure-pipelines-agent
 * `Command.cs`. Both search by the rules of a culture, which pass over some characters (Hebrew points, for one), none
 * of them ASCII.
 */
export function withoutCommands(text: string): string {
  return text
    .replace(/#(?=\P{ASCII}*#\P{ASCII}*(?:\[|v\P{ASCII}*s\P{ASCII}*o\P{ASCII}*\[))/giu, '# ')
    .replace(/^([\s\P{ASCII}]*):(?=\P{ASCII}*:)/u, '$1: ');
}
