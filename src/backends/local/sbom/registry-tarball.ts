/** The package that a URL names. */
export interface NamedPackage {
  readonly name: string;
  readonly version: string;
}

const name = '((?:@[^/@]+/)?[^/@]+)';

/** The paths under which registries hand out tarballs. */
const shapes = [
  // npm's registry and its mirrors; the scope again before the file: Artifactory and GitLab; `download`: cnpm.
  new RegExp(`/${name}/(?:-|download)/(?:@[^/]+/)?([^/]+)\\.tgz$`),
  // Gitea and Cloudsmith: the version as a folder.
  new RegExp(`/${name}/-/[^/]+/([^/]+)\\.tgz$`),
];
/** GitHub Packages: `/download/@scope/name/1.0.0/<digest>`. */
const byDigest = new RegExp(`/download/${name}/(\\d+\\.\\d+\\.\\d+[^/]*)/[^/]+$`);

/**
 * Name and version in the URL of a registry's tarball, as npm's registry (`…/<name>/-/<name>-<version>.tgz`), its mirrors
 * and other registries write it; undefined for any other URL. A file that is called otherwise than its folder gives the
 * name. An address without a host is relative to the registry (pnpm before 6).
 */
export function registryTarballOf(url: string): NamedPackage | undefined {
  const parsed = URL.parse(url);
  if (parsed !== null && !/^https?:$/.test(parsed.protocol)) return undefined;
  const path = decoded(parsed?.pathname ?? `/${url.replace(/[?#].*$/s, '')}`);
  const [, folder, version] = byDigest.exec(path) ?? [];
  if (folder !== undefined && version !== undefined) return { name: folder, version };
  for (const shape of shapes) {
    const [, inFolder, file] = shape.exec(path) ?? [];
    if (inFolder !== undefined && file !== undefined) return packageOf(inFolder, file);
  }
  return undefined;
}

/** Old packages have `1.0.0-rc1` as `1.0.0rc1` in the file name, and no file name has the build that follows a `+`. */
export function isSamePackage(a: NamedPackage, b: NamedPackage): boolean {
  return a.name === b.name && plain(a.version) === plain(b.version);
}

function plain(version: string): string {
  return version.replace(/\+.*$/s, '').replaceAll('-', '');
}

function packageOf(folder: string, file: string): NamedPackage {
  const base = folder.slice(folder.indexOf('/') + 1);
  if (file.startsWith(`${base}-`)) return { name: folder, version: file.slice(base.length + 1) };
  const [, other = file, version = ''] = /^([^/]*?)-(\d.*)$/.exec(file) ?? [];
  return { name: other, version };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
