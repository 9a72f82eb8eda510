/** The backends, by the name that the `backend` input takes. */
export const backendIds = ['local'] as const;
export type BackendId = (typeof backendIds)[number];
