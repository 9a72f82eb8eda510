import { strToU8, zipSync } from 'fflate';

/** A ZIP archive, by another library than the one that reads it. */
export function archiveOf(files: Readonly<Record<string, string | object>>, level: 0 | 6 = 6): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        strToU8(typeof content === 'string' ? content : JSON.stringify(content)),
      ]),
    ),
    { level },
  );
}

/** An archive of records, each in a file of its own as OSV has them. */
export function archiveOfRecords(records: readonly { readonly id: string }[]): Uint8Array {
  return archiveOf(Object.fromEntries(records.map((record) => [`${record.id}.json`, record])));
}
