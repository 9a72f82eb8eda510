import { leftpadded } from './leftpadded.ts';
import { lodash } from './lodash.ts';
import { minimist } from './minimist.ts';
import { ws } from './ws.ts';

/** A small database: the ids are those of public advisories, except for the last; the words are our own. */
export const osvRecords: readonly object[] = [...lodash, ...minimist, ...ws, ...leftpadded];
