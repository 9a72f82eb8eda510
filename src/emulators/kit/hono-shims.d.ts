/** What the types of hono name of a browser's own. The real library `dom` would make `window` known in all of the sources. */
type BufferSource = ArrayBufferView | ArrayBuffer;
