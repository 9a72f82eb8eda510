import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detector } from '../../../../src/backends/local/secrets/detector.ts';
import { findSecrets } from '../../../../src/backends/local/secrets/find-secrets.ts';
import { searchText } from '../../../../src/backends/local/secrets/search-text.ts';
import { recordingLogger } from '../../../doubles/recording-logger.ts';
import { memoryCheckout } from '../checkout/memory-checkout.ts';
import { githubToken, plantedPrivateKey } from './planted.ts';

const never = new AbortController().signal;
const mebibyte = 1_048_576;
const overlap = 65_536;

function find(text: string | Buffer) {
  return findSecrets(memoryCheckout({ 'big.txt': text }), { logger: recordingLogger() }, never);
}

/** Lines of exactly `length` characters in all. */
function padding(length: number): string {
  return (
    `${'pad '.repeat(19)}\n`.repeat(Math.ceil(length / 77)).slice(0, length - 1) + (length > 0 ? '\n' : '')
  );
}

/** Finds each run of `x` after a dot, and remembers what it was given. */
function runsOfX(): Detector & { readonly lengths: number[] } {
  const lengths: number[] = [];
  const detect: Detector = async (text) => {
    lengths.push(text.length);
    const detections = [...text.matchAll(/(?<=\.)x+/g)].map(({ 0: run, index }) => ({
      messageId: 'X',
      message: 'found',
      level: 'error' as const,
      range: [index, index + run.length] as const,
    }));
    return { detections, failedRules: ['broken-rule'], truncated: false };
  };
  return Object.assign(detect, { lengths });
}

describe('a text larger than a window', () => {
  it('is searched to its end, with the right line and columns', async () => {
    const token = githubToken();
    const before = padding(3 * mebibyte + 12_345);
    const { findings, check } = await find(`${before}token: ${token}\n${padding(mebibyte)}`);
    expect(findings.map(({ locations }) => locations)).toEqual([
      [
        {
          path: 'big.txt',
          startLine: before.split('\n').length,
          startColumn: 8,
          endLine: before.split('\n').length,
          endColumn: 8 + token.length,
        },
      ],
    ]);
    expect(check).toMatchObject({ state: 'complete', scope: '1 file' });
  });

  it.each([-40, -1, 0, 1, 40, overlap / 2 - 1, overlap / 2, overlap / 2 + 1, overlap - 40, overlap])(
    'holds a token and a private key once each, %i characters from the start of an overlap',
    async (from) => {
      const at = mebibyte - overlap + from;
      const tokenFindings = (await find(`${padding(at)}${githubToken()}\n${padding(mebibyte)}`)).findings;
      expect(tokenFindings.map(({ ruleId }) => ruleId)).toEqual(['GITHUB_TOKEN']);
      const key = plantedPrivateKey('\n');
      const keyFindings = (await find(`${padding(at)}${key.text}\n${padding(mebibyte)}`)).findings;
      expect(keyFindings.map(({ ruleId }) => ruleId)).toEqual([key.rule]);
    },
  );

  it('keeps its fingerprint when it moves into another window', async () => {
    const line = `token: ${githubToken()}\n`;
    const [small, large] = [await find(line), await find(padding(2 * mebibyte) + line)];
    expect(large.findings[0]?.fingerprint).toBe(small.findings[0]?.fingerprint);
  });

  it('is searched in UTF-16 too', async () => {
    const text = `\uFEFF${padding(mebibyte + 100)}${githubToken()}\n`;
    expect((await find(Buffer.from(text, 'utf16le'))).findings).toHaveLength(1);
  });

  it('gives a thousand findings at most and says that there are more', async () => {
    const short = `xo${'xb-'}a-b `;
    const { findings, check } = await find((short.repeat(400) + padding(mebibyte)).repeat(4));
    expect(findings).toHaveLength(1_000);
    expect(check.reasons).toEqual(['big.txt holds more than 1,000 secrets: the rest is not listed']);
  });
});

describe('windows', () => {
  it('find what a search of the whole text finds, wherever they part', async () => {
    const piece = fc.constantFrom('.x', '.xxx', 'xx', '.', ' ', '\n', 'abc');
    const text = fc.array(piece, { maxLength: 300 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 0, max: 20 }), async (content, more) => {
        // No run is longer than what is left of a window after the middle of the overlap.
        const short = content.replace(/x{6,}/g, 'x');
        const sizes = { size: 33 + more, overlap: 16 };
        const parts = await searchText(runsOfX(), short, 'a', never, sizes);
        const whole = await searchText(runsOfX(), short, 'a', never);
        expect(parts).toEqual(whole);
      }),
    );
  });

  it('have a size, and name a rule that failed in several once', async () => {
    const detect = runsOfX();
    const { failedRules } = await searchText(detect, ' '.repeat(100), 'a', never, { size: 40, overlap: 10 });
    expect(detect.lengths).toEqual([40, 40, 40]);
    expect(failedRules).toEqual(['broken-rule']);
  });

  it('are searched no further once it is aborted', async () => {
    const controller = new AbortController();
    const reason = new Error('stop');
    const detect = runsOfX();
    setImmediate(() => controller.abort(reason));
    const searching = searchText(detect, ' '.repeat(10_000), 'a', controller.signal, {
      size: 40,
      overlap: 10,
    });
    await expect(searching).rejects.toBe(reason);
    expect(detect.lengths.length).toBeLessThan(4);
  });
});
