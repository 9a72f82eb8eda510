/** The backends, by the name that the `backend` input takes. */
export const backendIds = ['local', 'rafter', 'mdssc', 'appsecplus', 'scancodeio', 'advalidation'] as const;
export type BackendId = (typeof backendIds)[number];
