import { describe, expect, it } from 'vitest';
import { running, shop } from './running.ts';

/**
 * The steps of the vendor's own GitHub action: POST, poll every 10 s for `status` without a format, then the results as
 * JSON, Markdown and SARIF. Anything but 2xx ends it.
 */
async function vendorAction(server: Awaited<ReturnType<typeof running>>, scanMode: string) {
  const { post, get, pass } = server;
  const ok = <Answer extends { readonly status: number }>(answer: Answer): Answer => {
    if (answer.status < 200 || answer.status >= 300) throw new Error(`answered ${answer.status}`);
    return answer;
  };
  const { scan_id } = ok(await post({ ...shop, scan_mode: scanMode })).body;
  if (typeof scan_id !== 'string' || scan_id === '') throw new Error('no scan id');
  const seen: string[] = [];
  for (let poll = 0; poll < 60; poll++) {
    const { status } = ok(await get(`scan_id=${scan_id}`)).body;
    seen.push(status);
    if (status === 'completed' || status === 'failed') break;
    pass(10_000);
  }
  if (seen.at(-1) !== 'completed') return { seen };
  const json = ok(await get(`scan_id=${scan_id}`)).body;
  const markdown: string = ok(await get(`scan_id=${scan_id}&format=md`)).body.markdown;
  const sarif = ok(await get(`scan_id=${scan_id}&format=sarif`)).body;
  return { seen, json, markdown, sarif };
}

describe("the vendor's own action", () => {
  it.each(['fast', 'plus'])('gets its scan and three reports in mode %s', async (mode) => {
    const { seen, json, markdown, sarif } = await vendorAction(await running(), mode);
    expect(seen).toEqual(['pending', 'processing', 'processing', 'processing', 'completed']);
    expect(json.scan_mode).toBe(mode);
    expect(json.vulnerabilities).toHaveLength(9);
    expect(markdown).toContain('9 issues found.');
    expect(sarif).toMatchObject({ version: '2.1.0', runs: expect.any(Array) });
  });

  it('counts no finding by `severity`, which the documented objects do not have', async () => {
    const { json } = await vendorAction(await running(), 'fast');
    const counted = json.vulnerabilities.filter((found: { severity?: string }) => found.severity === 'error');
    expect(counted).toEqual([]);
    expect(json.vulnerabilities.filter((found: { level: string }) => found.level === 'error')).toHaveLength(
      5,
    );
  });

  it('sees a failed scan', async () => {
    const { seen } = await vendorAction(await running({ scenario: 'failed' }), 'fast');
    expect(seen.at(-1)).toBe('failed');
  });

  it('ends where a start is refused', async () => {
    await expect(vendorAction(await running({ play: ['quota-used-up'] }), 'fast')).rejects.toThrow('403');
  });
});
