import { EVENT_ID, getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import { Unreadable } from '../../sbom/data.ts';
import { refuseConflict } from '../../sbom/parse-text.ts';

/** A node of a YAML document that knows where it stands; offsets count from 0 in UTF-16 code units. */
export type YamlNode = YamlText | YamlList | YamlMap;

export interface YamlText {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: YamlNode[];
  readonly start: number;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: Map<string, YamlNode>;
  readonly start: number;
}

interface Open {
  readonly node: YamlList | YamlMap;
  key?: string | undefined;
}

/**
 * The one document of a text, as nodes: every scalar a text, an alias the very node that it stands for, so that no
 * number of aliases makes it larger. Nesting to 100. Throws `Unreadable` that names the line.
 */
export function parseNodes(source: string): YamlNode | undefined {
  refuseConflict(source);
  const events = eventsOf(source);
  const open: Open[] = [];
  const anchors = new Map<string, YamlNode>();
  let root: YamlNode | undefined;
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.DOCUMENT) {
      documents += 1;
      if (documents > 1) throw new Unreadable('holds more than one document');
      open.push({ node: { kind: 'list', items: [], start: 0 } });
    } else if (event.type === EVENT_ID.ALIAS) {
      const name = source.slice(event.anchorStart, event.anchorEnd);
      const node = anchors.get(name);
      if (node === undefined)
        throw new Unreadable(`names something that is not there (line ${lineAt(source, event.anchorStart)})`);
      place(node, event.anchorStart);
    } else {
      const node: YamlNode =
        event.type === EVENT_ID.SCALAR
          ? {
              kind: 'text',
              text: getScalarValue(source, event),
              start: event.valueStart,
              end: event.valueEnd,
            }
          : event.type === EVENT_ID.MAPPING
            ? { kind: 'map', entries: new Map(), start: event.start }
            : { kind: 'list', items: [], start: event.start };
      if (event.anchorStart >= 0) anchors.set(source.slice(event.anchorStart, event.anchorEnd), node);
      place(node, node.start);
      if (node.kind !== 'text') open.push({ node });
    }
  }
  return root;

  function place(node: YamlNode, at: number): void {
    const parent = open.at(-1);
    if (open.length === 1) root = node;
    if (parent?.node.kind === 'list') parent.node.items.push(node);
    else if (parent?.node.kind === 'map' && parent.key === undefined) {
      const key = node.kind === 'text' ? node.text : '';
      if (parent.node.entries.has(key))
        throw new Unreadable(`has the same key twice (line ${lineAt(source, at)})`);
      parent.key = key;
    } else if (parent?.node.kind === 'map') {
      parent.node.entries.set(parent.key ?? '', node);
      parent.key = undefined;
    }
  }
}

function eventsOf(source: string) {
  try {
    return parseEvents(source, { maxDepth: 100 });
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw new Unreadable('is not valid YAML');
    const line = cause.mark === undefined ? '' : ` (line ${cause.mark.line + 1})`;
    throw new Unreadable(`is not valid YAML: ${cause.reason}${line}`);
  }
}

/** The line of an offset, from 1. */
export function lineAt(source: string, offset: number): number {
  return linesIn(source)(offset);
}

/** Answers for many offsets of one text. */
export function linesIn(source: string): (offset: number) => number {
  const ends: number[] = [];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

export function childOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'map' ? node.entries.get(key) : undefined;
}

export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'text' ? node.text : undefined;
}
