import { openAsBlob } from 'node:fs';
import { FormData } from 'undici';
import type { Form } from './http-client.ts';

/** A form as undici sends it. A file is not held in memory: it is read while it is sent. */
export async function formData(form: Form): Promise<FormData> {
  const data = new FormData();
  for (const part of form.parts) {
    if ('value' in part) data.append(part.name, part.value);
    else data.append(part.name, await openAsBlob(part.path, { type: part.type }), part.fileName);
  }
  return data;
}
