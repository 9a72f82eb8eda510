/** There was no connection to send the request on, so it surely did not run; `cause` says why. */
export class ConnectFailure extends Error {
  override readonly name = 'ConnectFailure';

  constructor(cause: unknown) {
    super('no connection', { cause });
  }
}

/** The connection was not there in time. */
export class ConnectTimeout extends Error {
  override readonly name = 'ConnectTimeout';
  readonly limitMs: number;

  constructor(limitMs: number) {
    super(`no connection within ${limitMs / 1_000} s`);
    this.limitMs = limitMs;
  }
}

/** The name stands for an address that nothing is sent to. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';

  constructor(host: string, address: string) {
    super(`${host} stands for ${address}, a link-local or metadata address`);
  }
}
