import type { ScanState, StateStore } from '../../src/core/ports/state-store.ts';

/** A state that outlives nothing; remembers every phase it was in. */
export function memoryState(initial?: ScanState): StateStore & { readonly written: ScanState[] } {
  const written: ScanState[] = [];
  return {
    written,
    read: async () => written.at(-1) ?? initial,
    write: async (state) => void written.push(state),
  };
}
