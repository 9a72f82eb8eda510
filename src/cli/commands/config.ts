import type { Command } from 'commander';
import type { LoadBackend } from '../../backends/index.ts';
import { definitionOf } from '../../config/inputs.ts';
import { showPath } from '../../config/load.ts';
import type { ResolvedInput } from '../../config/resolve.ts';
import { formatRule, type Rule } from '../../core/gate/rules.ts';
import { redacted } from '../../core/redact.ts';
import { line, message } from '../../core/text.ts';
import { checkScanSettings } from '../../job/check-settings.ts';
import type { Host } from '../../job/host.ts';
import { paint, type StyledLine } from '../../platforms/terminal/styled-line.ts';
import { printJson } from '../print-json.ts';
import { loadSessionSettings, openSession } from '../session.ts';

/** `scangate config [path]`: every input with its value and where it came from. */
export async function configCommand(host: Host, command: Command, loadBackend: LoadBackend): Promise<number> {
  const session = await openSession(host, command, 1);
  const [path] = session.commandLine.operands;
  const { resolution, configFile } = await loadSessionSettings(session, path, (found) =>
    checkScanSettings(found, loadBackend),
  );
  const rows = [...resolution.inputs.values()].map((input) => ({
    name: input.name,
    value: showValue(input, host.cwd),
    from: input.origin === 'default' ? 'default' : `${input.origin} (${input.spelled})`,
  }));
  const print = (text: string) => host.stdout.write(`${session.redactor.redact(text)}\n`);
  if (session.json) {
    printJson(host, session.redactor, { configFile: configFile ?? null, inputs: rows });
    return 0;
  }
  const widest = Math.max(...rows.map(({ name }) => name.length));
  const lines: StyledLine[] = rows.map(({ name, value, from }) => [
    { text: line`${name.padEnd(widest + 2)}`, style: 'bold' },
    { text: message(value.padEnd(34)) },
    { text: line`  ${from}`, style: 'dim' },
  ]);
  for (const spans of lines) print(paint(spans, host.stdout.colour));
  print(
    paint(
      [{ text: configFile ? line`config file: ${configFile}` : line`config file: none`, style: 'dim' }],
      host.stdout.colour,
    ),
  );
  return 0;
}

/** A value as the user would write it. */
function showValue({ name, value }: ResolvedInput, cwd: string): string {
  const { type, secret } = definitionOf(name);
  if (value === undefined) return '(not set)';
  if (secret) return redacted;
  switch (type.kind) {
    case 'duration':
      return showDuration(Number(value));
    case 'path':
      return showPath(String(value), cwd);
    case 'rules':
      return (value as readonly Rule[]).map(formatRule).join(', ') || 'none';
    case 'list':
      return Array.isArray(value) ? value.join(', ') : String(value);
    case 'map':
      return JSON.stringify(value);
    default:
      return String(value);
  }
}

/** Milliseconds as `1h30m`. */
function showDuration(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  const parts = [
    [Math.floor(seconds / 3_600), 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ] as const;
  return parts.flatMap(([count, unit]) => (count > 0 ? `${count}${unit}` : [])).join('');
}
