import { readSbom } from '../../../../src/backends/local/sbom/read-sbom.ts';
import { memoryCheckout } from '../checkout/memory-checkout.ts';

/** What is read from a checkout with these files, with package URLs undone of their percent-encoding. */
export async function inventoryOf(files: Readonly<Record<string, string>>) {
  const { sbom, check } = await readSbom(memoryCheckout(files), new AbortController().signal);
  return {
    reasons: check.reasons,
    scope: check.scope,
    sbom,
    purls: sbom.components.map(({ purl }) => decodeURIComponent(purl)),
    scopes: Object.fromEntries(sbom.components.map(({ name, scope }) => [name, scope])),
    /** What something needs, by its package URL or the id of a project. */
    needsOf: (ref: string) =>
      sbom.dependencies
        .filter((one) => decodeURIComponent(one.ref) === ref)
        .flatMap(({ dependsOn }) => dependsOn.map(decodeURIComponent)),
  };
}
