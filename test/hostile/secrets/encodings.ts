/** The ways in which a secret is written somewhere. Each is what another program does, not what the redactor does. */
export const encodings: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  'base64, first shift': (secret) => Buffer.from(secret).toString('base64'),
  'base64, second shift': (secret) => Buffer.from(`:${secret}:`).toString('base64'),
  'base64, third shift': (secret) => Buffer.from(`u:${secret}.`).toString('base64'),
  'base64 for URLs': (secret) => Buffer.from(secret).toString('base64url'),
  'base64 in a URL': (secret) => encodeURIComponent(Buffer.from(secret).toString('base64')),
  'Basic header': (secret) => `Basic ${Buffer.from(`user:${secret}`).toString('base64')}`,
  'URL component': (secret) => encodeURIComponent(secret.toWellFormed()),
  'URL component, small letters': (secret) =>
    encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  form: (secret) => new URLSearchParams({ x: secret }).toString().slice(2),
  'path of a URL': (secret) => {
    const url = new URL('http://host/');
    url.pathname = `/a/${secret}/b`;
    return url.href;
  },
  'query of a URL': (secret) => {
    const url = new URL('http://host/');
    url.search = `?key=${secret}`;
    return url.href;
  },
  JSON: (secret) => JSON.stringify({ secret }),
  'JSON of PHP': (secret) => JSON.stringify({ secret }).replaceAll('/', '\\/'),
  'JSON of Python': (secret) =>
    JSON.stringify({ secret }).replace(
      /[\u007f-\uffff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  'JSON of Go': (secret) =>
    JSON.stringify({ secret }).replace(
      /[<>&]/g,
      (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
    ),
  'hexadecimal, small letters': (secret) => Buffer.from(secret).toString('hex'),
  'hexadecimal, capitals': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
  HTML: (secret) =>
    secret
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
  XML: (secret) => secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  'small letters': (secret) => secret.toLowerCase(),
  'each part of a token': (secret) => (secret.startsWith('ey') ? secret.split('.').join(' and ') : secret),
  'each line': (secret) => secret.split(/\r?\n/).join(' and '),
};
