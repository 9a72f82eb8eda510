import type { Component } from '../../../core/model/sbom.ts';
import type { Logger } from '../../../core/ports/logger.ts';
import { line, message } from '../../../core/text.ts';
import { counted } from '../../../core/words.ts';
import { unreadableRecord } from './normalise.ts';
import type { OsvRecord } from './schema.ts';
import type { Answer, Left, Source } from './source.ts';

/** What all sources together know. */
export interface Knowledge {
  /** In the order of the components; an advisory that nobody could read is there by its id alone. */
  readonly records: ReadonlyMap<Component, readonly OsvRecord[]>;
  /** Who told the advisories of how many components to the end, in the order asked. */
  readonly answered: ReadonlyMap<string, number>;
  readonly left: Left;
  /** Why `left` is not empty, or an answer counts for less; a sentence each. */
  readonly reasons: readonly string[];
}

/** Asks the sources one after the other, each about what the ones before have left open. */
export async function askInTurn(
  sources: readonly Source[],
  components: readonly Component[],
  logger: Logger,
  signal: AbortSignal,
): Promise<Knowledge> {
  const answers: Answer[] = [];
  const answered = new Map<string, number>();
  let left: Left = { components: new Set(components), unread: new Set() };
  let open: readonly Component[] = components;
  for (const source of sources) {
    const asked = open.filter((component) => source.knows(component));
    if (asked.length === 0) continue;
    logger.progress(line`asking ${source.name} about ${counted(asked.length, 'component')}`);
    const answer = await source.ask(asked, signal);
    if (answer.failure !== undefined)
      logger.warn(message(`${source.name} gave no whole answer: ${answer.failure}`));
    answers.push(answer);
    const told = asked.filter(
      (component) => left.components.has(component) && answer.answered.has(component),
    );
    if (told.length > 0) answered.set(answer.source, (answered.get(answer.source) ?? 0) + told.length);
    left = leftBy(answers, components);
    open = components.filter(
      (component) =>
        left.components.has(component) || unreadOf(answers, component).some((id) => left.unread.has(id)),
    );
  }
  return {
    records: new Map(components.map((component) => [component, recordsOf(answers, component, left)])),
    answered,
    left,
    reasons:
      answers.length === 0 && components.length > 0
        ? ['nobody was asked about them']
        : answers.flatMap((answer) => answer.reasons(left)),
  };
}

function leftBy(answers: readonly Answer[], components: readonly Component[]): Left {
  const known = new Set(
    answers.flatMap(({ records }) =>
      [...records.values()].flatMap((each) => each.flatMap(({ id, aliases }) => [id, ...aliases])),
    ),
  );
  return {
    components: new Set(
      components.filter((component) => !answers.some(({ answered }) => answered.has(component))),
    ),
    unread: new Set(
      answers.flatMap(({ unread }) => [...unread.values()].flat()).filter((id) => !known.has(id)),
    ),
  };
}

function unreadOf(answers: readonly Answer[], component: Component): string[] {
  return answers.flatMap(({ unread }) => unread.get(component) ?? []);
}

/** Each record once, from whoever was asked first. */
function recordsOf(answers: readonly Answer[], component: Component, left: Left): OsvRecord[] {
  const read = answers.flatMap(({ records }) => records.get(component) ?? []);
  const byId = new Map(read.toReversed().map((record) => [record.id, record]));
  const unread = unreadOf(answers, component).filter((id) => left.unread.has(id));
  return [...byId.values(), ...unread.map(unreadableRecord)];
}
