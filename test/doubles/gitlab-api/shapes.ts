import type { StoredNote, World } from './world.ts';

/** As the Notes API shows a note (GitLab, "Notes API", Merge requests). */
export function toNote(note: StoredNote, { project }: World) {
  const [createdAt, updatedAt] = [0, note.updates].map((minutes) =>
    new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString(),
  );
  return {
    id: note.id,
    type: note.isThread ? 'DiscussionNote' : null,
    body: note.body,
    author: {
      id: note.author,
      username: `user-${note.author}`,
      name: `User ${note.author}`,
      state: 'active',
    },
    created_at: createdAt,
    updated_at: updatedAt,
    system: note.system,
    noteable_id: 1_000 + note.iid,
    noteable_type: 'MergeRequest',
    project_id: project.id,
    noteable_iid: note.iid,
    resolvable: note.isThread,
    ...(note.isThread ? { resolved: note.resolved, resolved_by: null } : {}),
    confidential: false,
    internal: false,
  };
}

/** As the Discussions API shows the notes of one discussion. */
export function toDiscussion(notes: readonly StoredNote[], world: World) {
  const [first] = notes;
  return {
    id: first?.discussion,
    individual_note: !first?.isThread,
    notes: notes.map((note) => toNote(note, world)),
  };
}
