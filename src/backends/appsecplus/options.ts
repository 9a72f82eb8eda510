import { type OptionTable, type OptionValues, readOptions } from '../options.ts';
import { scanTypes } from './scan-type.ts';

/** The `options` of the AppSec+ backend. */
export const appsecplusOptions = {
  'scan-type': {
    type: { kind: 'choice', values: scanTypes },
    default: 'sast',
    description: 'What is looked for: sast, dast, sca or container.',
  },
  application: {
    type: { kind: 'text', example: 'app-12345' },
    description:
      'The application: its id, its name or its repository URL. Not set: the one that has the repository of the checkout.',
  },
  'on-conflict': {
    type: { kind: 'choice', values: ['attach', 'wait', 'fail'] },
    default: 'attach',
    description:
      'What to do when AppSec+ refuses because a conflicting scan runs: attach takes one of the same type, wait starts another when it has ended, fail ends the run.',
  },
  'use-policies': {
    type: { kind: 'boolean' },
    default: 'false',
    description: 'Name the block policies of AppSec+ that the findings break; they do not change the gate.',
  },
} as const satisfies OptionTable;

export type AppsecplusOptions = OptionValues<typeof appsecplusOptions>;

export function parseAppsecplusOptions(options: Readonly<Record<string, unknown>>, spelled: string) {
  return readOptions('appsecplus', appsecplusOptions, options, spelled);
}
