import { randomUUID } from 'node:crypto';
import { isPipeline } from './pipelines.ts';
import { newRun, type Project } from './runs.ts';

/** What a client sends to make a project, as JSON or as a form. */
export type ProjectBody = Readonly<Record<string, unknown>>;

/** The errors of a body by field, as the server words them; empty: it can be made. */
export function refusalOf(body: ProjectBody, names: ReadonlySet<string>): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  const { name, upload_file: upload } = body;
  if (typeof name !== 'string' || name.trim() === '')
    errors.name = [name === undefined ? 'This field is required.' : 'This field may not be blank.'];
  else if (name.length > 100) errors.name = ['Ensure this field has no more than 100 characters.'];
  else if (names.has(name)) errors.name = ['project with this name already exists.'];
  const unknown = listOf(body.pipeline).find((pipeline) => !isPipeline(pipeline));
  if (unknown !== undefined) errors.pipeline = [`"${unknown.split(':')[0]}" is not a valid choice.`];
  if (upload !== undefined && !(upload instanceof File))
    errors.upload_file = ['The submitted data was not a file. Check the encoding type on the form.'];
  else if (upload instanceof File && upload.size === 0) errors.upload_file = ['The submitted file is empty.'];
  return errors;
}

export function newProject(body: ProjectBody, now: number): Project {
  const { name, notes, upload_file: upload } = body;
  const urls = listOf(body.input_urls).flatMap((entry) => entry.split(/\s+/));
  const starts = body.execute_now === true || /^(true|1|on|yes)$/i.test(String(body.execute_now));
  return {
    uuid: randomUUID(),
    name: String(name).trim(),
    createdAt: now,
    labels: listOf(body.labels),
    notes: typeof notes === 'string' ? notes : '',
    inputs: [
      ...(upload instanceof File ? [{ filename: upload.name, downloadUrl: '' }] : []),
      ...urls.filter((url) => url !== '').map((downloadUrl) => ({ filename: '', downloadUrl })),
    ],
    runs: listOf(body.pipeline).map(newRun),
    ...(starts ? { startedAt: now } : {}),
    isArchived: false,
    stopAsked: false,
  };
}

function listOf(value: unknown): string[] {
  return [value ?? []].flat().map(String);
}
