import type { Finding, IgnoredFinding } from '../../core/model/finding.ts';
import { type Xml, xml } from './xml.ts';

/** A finding that breaks the gate is a failure; another one passes and says in its output what it is. */
export function findingCase(finding: Finding, level: string, breaksGate: boolean): Xml {
  const verdict = breaksGate
    ? xml`<failure message="${`${level}: ${finding.title}`}" type="${level}">${facts(finding, level)}</failure>`
    : xml`<system-out>${facts(finding, level)}\nnot counted by a broken rule</system-out>`;
  return testCase(finding, verdict);
}

export function ignoredCase({ finding, reason, until }: IgnoredFinding): Xml {
  const end = until === undefined ? '' : ` (until ${until})`;
  return testCase(finding, xml`<skipped message="${`ignored: ${reason}${end}`}"/>`);
}

function testCase(finding: Finding, verdict: Xml): Xml {
  const { category, locations } = finding;
  const [first] = locations;
  const file = first === undefined ? xml`` : xml` file="${first.path}"`;
  const line = first?.startLine === undefined ? xml`` : xml` line="${first.startLine}"`;
  return xml`    <testcase classname="${category}" name="${nameOf(finding)}"${file}${line} time="0">${verdict}</testcase>\n`;
}

/** Tells it from the same rule elsewhere, since a reader of test results joins cases of the same name. */
function nameOf({ ruleId, component, locations }: Finding): string {
  const [first] = locations;
  if (component) return `${ruleId} in ${component.name} ${component.version}`;
  if (first) return `${ruleId} in ${first.path}${first.startLine === undefined ? '' : `:${first.startLine}`}`;
  return ruleId;
}

function facts(finding: Finding, level: string): Xml[] {
  const { title, component, locations, fixVersions, aliases, remediation, url } = finding;
  const places = locations.map(({ path, startLine }) =>
    startLine === undefined ? path : `${path}:${startLine}`,
  );
  return [
    xml`${level}: ${title}`,
    ...(component ? [xml`\ncomponent: ${component.purl || `${component.name} ${component.version}`}`] : []),
    ...places.map((place) => xml`\nseen in: ${place}`),
    ...(fixVersions.length > 0 ? [xml`\nfixed in: ${fixVersions.join(', ')}`] : []),
    ...(remediation === undefined ? [] : [xml`\nremediation: ${remediation}`]),
    ...(aliases.length > 0 ? [xml`\nalso known as: ${aliases.join(', ')}`] : []),
    ...(url === undefined ? [] : [xml`\n${url}`]),
  ];
}
