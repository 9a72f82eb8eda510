import { expect } from 'vitest';
import { readSbom } from '../../../../src/backends/local/sbom/read-sbom.ts';
import { memoryCheckout } from '../checkout/memory-checkout.ts';

const { signal } = new AbortController();

/** What holds for the SBOM of these files, whatever they say. */
export async function expectSound(files: Readonly<Record<string, string>>): Promise<void> {
  const { sbom, check } = await readSbom(memoryCheckout(files), signal);
  expect(check.state).toBe(check.reasons.length === 0 ? 'complete' : 'incomplete');
  const refs = [...sbom.components.map(({ purl }) => purl), ...sbom.projects.map(({ id }) => id)];
  expect(new Set(refs).size).toBe(refs.length);
  expect(sbom.dependencies.map(({ ref }) => ref).sort()).toEqual(refs.sort());
  for (const { ref, dependsOn } of sbom.dependencies) {
    expect(refs).toEqual(expect.arrayContaining([...dependsOn]));
    expect(dependsOn).not.toContain(ref);
  }
  for (const { purl, version } of sbom.components) {
    expect(purl).toMatch(
      /^pkg:[a-z]+\/[\w.~%:-]+(?:\/[\w.~%:-]+)*@[\w.~:%-]+(?:\?[\w.~:%=&-]+)?(?:#[\w.~%/-]+)?$/,
    );
    expect(version).not.toBe('');
  }
}
