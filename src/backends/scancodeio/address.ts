/** What people paste in the place of the server's address: the base of the API, or one of its lists. */
const ownPath = /\/(api(\/(projects|runs)(\/pipelines)?)?|projects?|accounts\/login)$/;

/**
 * The address of a server with `/` at the end, however it was pasted; what comes before the paths of the server itself
 * is the prefix of a reverse proxy, and stays.
 */
export function serverRoot(address: URL): URL {
  const path = address.pathname.replace(/\/+$/, '').replace(ownPath, '').replace(/\/+$/, '');
  return new URL(`${address.origin}${path}/`);
}

/**
 * The page of a project for a person: its slug is made of the name and the first part of the id (`get_project_slug` in
 * `scanpipe/models.py`). Undefined for a name whose slug would be a guess.
 */
export function pageOfProject(
  root: URL,
  project: { readonly name: string; readonly uuid: string },
): string | undefined {
  const { name, uuid } = project;
  if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(name) || !/^[0-9a-f]{8}-/.test(uuid)) return undefined;
  return new URL(`project/${name.toLowerCase()}-${uuid.slice(0, 8)}/`, root).href;
}
