/** The enumerations of the API in their order, by the member that holds them. */
const enums: Readonly<Record<string, readonly string[]>> = {
  ScanningState: ['NotStarted', 'Running', 'Cancelled', 'Failed', 'Completed'],
  Severity: ['None', 'Critical', 'High', 'Medium', 'Low', 'Unknown'],
  Result: ['Success', 'Error', 'InternalError', 'NotFound'],
  ProtocolType: [
    'Smb',
    'GraphSdk',
    'BoxSdk',
    'AwsSdk',
    'AzureBlobSdk',
    'AlibabaCloudSdk',
    'GoogleCloudSdk',
    'AzureFilesSdk',
    'Sftp',
    'Nfs',
    'Mft',
    'SharepointOnPrem',
    'Ftp',
    'GitHubSdk',
  ],
};

/** How a server writes its JSON: `pascal` with words for enumerations (4.x), `camel` with numbers (3.1, 3.3). */
export type Casing = 'pascal' | 'camel';

/** A document in PascalCase and with words, as a server of that version writes it. */
export function written(value: unknown, casing: Casing): unknown {
  if (casing === 'pascal' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => written(item, casing));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const number = typeof member === 'string' ? (enums[key]?.indexOf(member) ?? -1) : -1;
      return [key.charAt(0).toLowerCase() + key.slice(1), number < 0 ? written(member, casing) : number];
    }),
  );
}
