import { ScangateError } from '../../../core/errors.ts';
import type { Component } from '../../../core/model/sbom.ts';
import type { Clock } from '../../../core/ports/clock.ts';
import { number } from '../../../core/words.ts';
import type { Database } from '../osv-db/database.ts';
import { openDatabase } from '../osv-db/open.ts';
import { leftOut } from './left-out.ts';
import { affectedOf } from './package-name.ts';
import { isAffected } from './ranges.ts';
import type { OsvRecord } from './schema.ts';
import type { Answer, Source } from './source.ts';
import { versionOrderOf } from './versions/index.ts';
import { isWithdrawn } from './withdrawn.ts';

const dayMs = 24 * 3_600_000;

/** A database on this machine: the folder or file of `osv-db`. Nothing is sent. */
export function databaseSource(path: string, maxAgeDays: number, clock: Clock): Source {
  const name = `the database ${path}`;
  return {
    name,
    knows: () => true,
    async ask(components, signal) {
      const now = clock.date();
      try {
        const database = await openDatabase(path, components, now, signal);
        return answerOf(database, components, name, maxAgeDays, now);
      } catch (thrown) {
        signal.throwIfAborted();
        if (!(thrown instanceof ScangateError)) throw thrown;
        return nothingFrom(name, `${thrown.message}. ${thrown.hint ?? ''}`.trim());
      }
    },
  };
}

function nothingFrom(source: string, reason: string): Answer {
  return {
    source,
    answered: new Set(),
    records: new Map(),
    unread: new Map(),
    reasons: () => [reason],
  };
}

function answerOf(
  database: Database,
  components: readonly Component[],
  name: string,
  maxAgeDays: number,
  now: Date,
): Answer {
  const { about } = database;
  const records = new Map<Component, readonly OsvRecord[]>();
  const undecided: Component[] = [];
  for (const component of components) {
    const judged = judge(component, database, now);
    records.set(component, judged.hits);
    if (judged.isUndecided) undecided.push(component);
  }
  const uncovered = components.filter(({ ecosystem }) => !about.ecosystems.has(ecosystem));
  const open = new Set([...uncovered, ...undecided]);
  const missing = [...new Set(uncovered.map(({ ecosystem }) => ecosystem))].sort().join(', ');
  return {
    source: about.date === undefined ? name : `the database of ${about.date.slice(0, 10)}`,
    answered: new Set(components.filter((component) => !open.has(component))),
    records,
    unread: new Map(),
    reasons: (left) => {
      const stillLeft = (each: readonly Component[]) => each.filter((one) => left.components.has(one));
      return [
        ...database.problems,
        ...ageReason(name, about.date, maxAgeDays, now),
        ...leftOut(stillLeft(uncovered), `${name} does not cover ${missing}`),
        ...leftOut(
          stillLeft(undecided),
          'advisories exist, but the version has no place in the order of its ecosystem',
        ),
      ];
    },
  };
}

function judge(component: Component, database: Database, now: Date) {
  const order = versionOrderOf(component.ecosystem);
  const judged = database
    .recordsOf(component)
    .filter((record) => !isWithdrawn(record, now))
    .map((record) => ({
      record,
      affected: isAffected(component.version, affectedOf(record, component), order),
    }));
  return {
    hits: judged.filter(({ affected }) => affected === true).map(({ record }) => record),
    isUndecided: judged.some(({ affected }) => affected === undefined),
  };
}

/** A database that is too old knows nothing of what was found since. */
function ageReason(name: string, date: string | undefined, maxAgeDays: number, now: Date): string[] {
  const wayOut = "Build a new one (docs/offline.md), or allow more with the option 'db-max-age'.";
  if (date === undefined) return [`nothing tells how old ${name} is. ${wayOut}`];
  const days = Math.floor((now.getTime() - Date.parse(date)) / dayMs);
  if (days > maxAgeDays)
    return [`${name} is ${number(days)} days old, more than ${number(maxAgeDays)}. ${wayOut}`];
  return days < -1 ? [`${name} is of ${date.slice(0, 10)}, which is still to come. ${wayOut}`] : [];
}
