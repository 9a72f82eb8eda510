/**
 * What the types of playwright-core name of a browser's own, as far as the tests use it. The real library `dom` would
 * make `document` and `window` known in all of the sources.
 */
interface Node {
  readonly textContent: string | null;
}

interface HTMLElement extends Node {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): HTMLElement | null;
}

type SVGElement = HTMLElement;
type HTMLElementTagNameMap = Readonly<Record<string, HTMLElement>>;
