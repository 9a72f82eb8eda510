import type { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import type { Accounts } from '../accounts.ts';
import { productVersion } from '../exports.ts';
import type { ServerState } from '../server.ts';

/** Login, renewal and health: what answers without a key. */
export function routeAccounts(api: Hono, accounts: Accounts, state: ServerState): void {
  api.get('/health', (context) => state.answer(context, { Status: 'Healthy', Version: productVersion }));

  const given = (token: string) => ({
    ResponseKey: 'Success',
    ResponseMessage: 'Success',
    JwtToken: { Token: token },
  });

  api.post('/user/login', async (context) => {
    const body = await context.req.json().catch(() => undefined);
    const token = accounts.logIn(body?.Username ?? body?.username, body?.Password ?? body?.password);
    if (token === undefined)
      return state.refuse(context, 400, 'InvalidCredentials', 'The username or password is incorrect.');
    if (!state.plays('cookie-login')) return state.answer(context, given(token));
    setCookie(context, 'MDSSC_accessToken', token, { httpOnly: true, path: '/' });
    return state.answer(context, { ResponseKey: 'Success', ResponseMessage: 'Success' });
  });

  api.put('/user/token', async (context) => {
    const body = await context.req.json().catch(() => undefined);
    const token = accounts.renew(body?.AccessToken ?? body?.accessToken);
    if (token === undefined) return state.refuse(context, 401, 'InvalidToken', 'The token has expired.');
    return state.answer(context, given(token));
  });
}
