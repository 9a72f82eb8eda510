/** As `GET /policies` lists them. */
export const policies = [
  {
    id: 'policy-001',
    name: 'Block Critical Vulnerabilities',
    action: 'block',
    conditions: { applicationIds: ['app-12345'], vulnerabilitySeverity: 'critical' },
  },
  {
    id: 'policy-002',
    name: 'Watch Everything',
    action: 'monitor',
    conditions: { applicationIds: ['app-12345', 'app-67890'], vulnerabilitySeverity: 'low' },
  },
  {
    id: 'policy-003',
    name: 'Strict Payments',
    action: 'block',
    conditions: { applicationIds: ['app-67890'], vulnerabilitySeverity: 'low' },
  },
];
