/** Bytes at the start in which a NUL makes a file binary, as git decides it (`buffer_is_binary` in xdiff-interface.c). */
export const examinedBytes = 8_192;

/**
 * The text of a file without its byte order mark, or undefined when it is binary. UTF-16 is text when a byte order
 * mark says so; everything else is read as UTF-8, and what is not valid in it becomes U+FFFD.
 */
export function decodeText(bytes: Buffer): string | undefined {
  const encoding = utf16Of(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  if (bytes.subarray(0, examinedBytes).includes(0)) return undefined;
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', bom ? 3 : 0);
}

/** FF FE followed by two NULs is UTF-32, which counts as binary. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le';
  return undefined;
}
