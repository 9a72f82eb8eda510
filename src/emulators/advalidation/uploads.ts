import type { Context } from 'hono';
import type { CampaignType } from './specifications.ts';

const mostBytes = 16 * 1024 * 1024;
const videoFile = /\.(mp4|mov|webm|mxf)$/i;
const displayFile = /\.(zip|png|jpe?g|gif|html?)$/i;

export type Upload =
  | { readonly name: string }
  | { readonly refused: 413 | 422; readonly message: string; readonly field?: string };

/** Reads the body of an upload: `{"payload"}` as JSON, text, or the bytes of a file. */
export async function readUpload(c: Context, type: CampaignType, now: Date): Promise<Upload> {
  const contentType = c.req.header('content-type') ?? '';
  const name = c.req.header('x-filename') ?? `API-Upload-${now.getTime()}`;
  const bytes = Buffer.from(await c.req.arrayBuffer());
  if (bytes.length > mostBytes) return { refused: 413, message: 'The file is larger than 16 MB' };
  if (contentType.startsWith('application/json')) {
    const payload = payloadOf(bytes.toString());
    if (payload === undefined)
      return { refused: 422, message: 'This value should not be blank', field: 'payload' };
  } else if (bytes.length === 0) return { refused: 422, message: 'The file is empty' };
  const wrong = type === 'display' ? videoFile : displayFile;
  if (wrong.test(name))
    return { refused: 422, message: `The type of the creative does not fit a ${type} campaign` };
  return { name };
}

function payloadOf(text: string): string | undefined {
  try {
    const { payload } = JSON.parse(text);
    return typeof payload === 'string' && payload !== '' ? payload : undefined;
  } catch {
    return undefined;
  }
}
