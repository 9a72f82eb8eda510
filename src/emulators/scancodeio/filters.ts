type Item = Readonly<Record<string, unknown>>;
type Query = Readonly<Record<string, string>>;

/** The filters of lists that take a few words only, and no other spelling of them (`scanpipe/filters.py`). */
const choices: Readonly<Record<string, readonly string[]>> = {
  is_vulnerable: ['yes', 'no'],
  is_pinned: ['True', 'False'],
  compliance_alert: ['EMPTY', 'ok', 'warning', 'error', 'missing'],
  severity: ['info', 'warning', 'error'],
};

/** What is wrong with the filters, in the words of Django; undefined: nothing. What is no filter is ignored. */
export function filterErrors(query: Query): Readonly<Record<string, readonly string[]>> | undefined {
  const errors = Object.entries(query).flatMap(([name, value]): [string, string[]][] => {
    const allowed = choices[name];
    if (allowed === undefined || value === '' || allowed.includes(value)) return [];
    return [[name, [`Select a valid choice. ${value} is not one of the available choices.`]]];
  });
  return errors.length === 0 ? undefined : Object.fromEntries(errors);
}

export function filtered(items: readonly Item[], query: Query): readonly Item[] {
  const { is_vulnerable: vulnerable, compliance_alert: alert, severity, is_pinned: pinned, type } = query;
  return items
    .filter((item) => !vulnerable || isVulnerable(item) === (vulnerable === 'yes'))
    .filter((item) => !alert || item.compliance_alert === alert)
    .filter((item) => !severity || item.severity === severity)
    .filter((item) => !pinned || item.is_pinned === (pinned === 'True'))
    .filter((item) => !type || (item.package_type ?? item.type) === type);
}

function isVulnerable({ affected_by_vulnerabilities: affecting }: Item): boolean {
  return Array.isArray(affecting) && affecting.length > 0;
}
