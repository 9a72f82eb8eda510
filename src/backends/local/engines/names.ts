/** The engines that can be asked for; what they are is loaded only then. */
export const engineNames = ['syft', 'trivy', 'osv-scanner', 'cdxgen'] as const;
export type EngineName = (typeof engineNames)[number];
