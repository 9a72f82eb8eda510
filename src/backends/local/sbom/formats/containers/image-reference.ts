import type { PurlQualifiers } from '../../purl.ts';

/** An image of a container registry. */
export interface Image {
  /** As it is written for people: `node`, `bitnami/redis`, `gcr.io/distroless/static`. */
  readonly name: string;
  /** The digest if there is one, else the tag, which is `latest` when none is written. */
  readonly version: string;
  readonly qualifiers: PurlQualifiers;
}

const hub = /^(?:(?:index\.|registry-1\.)?docker\.io\/)?(?:library\/(?=[^/]+$))?/;
const reference =
  /^((?:[a-z0-9.-]{1,253}(?::\d{1,5})?\/)?[a-z0-9][a-z0-9._/-]{0,254})(?::(\w[\w.-]{0,127}))?(?:@([a-z0-9]+:[0-9a-f]{32,128}))?$/i;

/**
 * An image reference (distribution/reference): `[host[:port]/]name[:tag][@digest]`. Undefined for anything else. In a package
 * URL of the type `docker` the host is `repository_url`; a tag beside a digest is `tag`, as the type `oci` has it.
 */
export function imageOf(written: string): Image | undefined {
  const [, full, tag = 'latest', digest] = reference.exec(written) ?? [];
  if (full === undefined || /\/\/|\/$/.test(full)) return undefined;
  const name = full.replace(hub, '');
  const host = hostOf(name);
  const hasTag = digest !== undefined && /:[^/@]+@/.test(written);
  return {
    name,
    version: digest?.toLowerCase() ?? tag,
    qualifiers: { ...(host !== undefined && { repository_url: host }), ...(hasTag && { tag }) },
  };
}

/** What stands before the first slash is a host when it could not be a part of a name. */
function hostOf(name: string): string | undefined {
  return /^(localhost|[^/]*[.:][^/]*)\//.exec(name)?.[1];
}
