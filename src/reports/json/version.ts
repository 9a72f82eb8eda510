/** The version of `scangate.json` that this Scangate writes, and the versions that it reads. */
export const schemaVersion = 1;
export const readableVersions: readonly number[] = [1];

/** Names the schema; nothing is fetched from it. */
export const schemaId = `urn:scangate:schema:result:${schemaVersion}` as const;
