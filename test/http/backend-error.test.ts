import { describe, expect, it } from 'vitest';
import { ScangateError } from '../../src/core/errors.ts';
import { backendError } from '../../src/http/backend-error.ts';
import { HttpError } from '../../src/http/http-client.ts';

const status = (code: number, details = {}) =>
  new HttpError('status', `answered ${code}`, { status: code, ...details });
const unknownHost = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });

describe('backendError', () => {
  it.each([
    [new HttpError('tls', 'x'), 'TLS_UNTRUSTED', 'misconfigured'],
    [new HttpError('refused', 'x'), 'INPUT_INVALID', 'misconfigured'],
    [new HttpError('network', 'x', { cause: unknownHost }), 'HOST_UNKNOWN', 'misconfigured'],
    [new HttpError('network', 'x'), 'BACKEND_UNREACHABLE', 'inconclusive'],
    [new HttpError('timeout', 'x'), 'BACKEND_UNREACHABLE', 'inconclusive'],
    [new HttpError('body', 'x'), 'BACKEND_PROTOCOL', 'inconclusive'],
    [status(401), 'CREDENTIALS_REFUSED', 'misconfigured'],
    [status(403), 'CREDENTIALS_REFUSED', 'misconfigured'],
    [status(407), 'CREDENTIALS_REFUSED', 'misconfigured'],
    [status(404), 'SCAN_NOT_FOUND', 'inconclusive'],
    [status(400), 'BACKEND_PROTOCOL', 'inconclusive'],
    [status(429), 'BACKEND_UNREACHABLE', 'inconclusive'],
    [status(502), 'BACKEND_UNREACHABLE', 'inconclusive'],
  ])('%o is %s', (error, code, outcome) => {
    expect(backendError(error, 'the status of scan 17')).toMatchObject({ code, outcome });
  });

  it('says what was asked for, and what is known about repeating it', () => {
    const error = status(503, { transient: true, mayHaveRun: true, retryAfterMs: 5_000 });
    expect(backendError(error, 'the start of a scan')).toMatchObject({
      message: 'the start of a scan: answered 503',
      transient: true,
      mayHaveRun: true,
      retryAfterMs: 5_000,
    });
  });

  it('leaves other errors as they are', () => {
    const reason = new ScangateError('CANCELLED', 'stopped by SIGINT');
    expect(backendError(reason, 'x')).toBe(reason);
  });
});

describe('whether a scan may have been started', () => {
  it.each([
    ['POST', true],
    ['PUT', true],
    ['GET', false],
  ] as const)('after a lost answer to %s: %s', (method, mayHaveRun) => {
    const lost = new HttpError('network', 'the connection broke', {
      method,
      mayHaveRun: true,
      transient: true,
    });
    expect(backendError(lost, 'the look-up').mayHaveRun).toBe(mayHaveRun);
  });
});
