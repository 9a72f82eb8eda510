/** A secret made at run time, so that no file of this project holds one. */
export interface Planted {
  /** secretlint's message id. */
  readonly rule: string;
  /** Where a rule looks only in files of that name. */
  readonly path: string;
  /** The secret. */
  readonly secret: string;
  /** The parts of it that must appear nowhere. */
  readonly random: readonly string[];
  /** The line, or lines, that hold it. */
  readonly text: string;
}

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';
const alphanumeric = upper + lower + digits;

let state = 20_261_003;
/** The same characters in every run (the generator of Numerical Recipes). */
function random(length: number, alphabet = alphanumeric): string {
  let out = '';
  while (out.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    out += alphabet[(state >>> 8) % alphabet.length] ?? '';
  }
  return out;
}

interface Shape {
  readonly path?: string;
  readonly before?: string;
  readonly after?: string;
}

/** Every second part is random: prefix, random, separator, random, … */
function planted(rule: string, parts: readonly string[], shape: Shape = {}): Planted {
  const { path = 'src/config.js', before = "const value = '", after = "';" } = shape;
  const secret = parts.join('');
  return {
    rule,
    path,
    secret,
    random: parts.filter((_, index) => index % 2 === 1),
    text: `${before}${secret}${after}`,
  };
}

/** PKCS #8 in PEM, as far as a scanner can tell without decoding it. */
function privateKey(): string {
  const body = Array.from({ length: 26 }, (_, index) => (index === 0 ? `MII${random(61)}` : random(64)));
  const [begin, end] = ['BEGIN', 'END'].map((word) => `-----${word} PRIVATE ${'KEY'}-----`);
  return [begin, ...body, end].join('\n');
}

/** The lines of base64; the first three characters of the first are those of any key. */
function linesOf(pem: string): string[] {
  return pem
    .split('\n')
    .slice(1, -1)
    .map((part) => part.replace(/^MII/, ''));
}

export function plantedPrivateKey(lineEnd: string): Planted {
  const pem = privateKey();
  return {
    rule: 'PrivateKey',
    path: 'lib/insecurity.ts',
    secret: pem.replaceAll('\n', lineEnd),
    random: linesOf(pem),
    text: `const key = '${pem.replaceAll('\n', lineEnd)}';`,
  };
}

export function githubToken(): string {
  return `gh${'p'}_${random(36)}`;
}

function onePasswordToken(): string[] {
  const account = { email: `${random(12)}@accounts.invalid`, secretKey: random(40), salt: `${random(23)}` };
  let encoded = Buffer.from(JSON.stringify(account)).toString('base64');
  // The rule asks for a token that ends as `"}` does in base64 when nothing is left over.
  for (let pad = 1; !encoded.endsWith('fQ==') && pad < 4; pad += 1)
    encoded = Buffer.from(JSON.stringify({ ...account, salt: random(23 + pad) })).toString('base64');
  return [`op${'s_'}`, encoded];
}

/** The kinds that the recommended rules of secretlint know, one of each. */
export function everyKind(): readonly Planted[] {
  const slackHost = ['https://hooks.', 'slack.com/services/'].join('');
  const pem = privateKey();
  const keyId = random(40);
  const account = JSON.stringify(
    { type: 'service_account', private_key_id: keyId, private_key: pem },
    null,
    2,
  );
  return [
    planted('AWSSecretAccessKey', ['', random(40)], {
      before: 'AWS_SECRET_ACCESS_KEY = "',
      after: '"',
      path: '.env',
    }),
    {
      rule: 'PrivateKeyJSON',
      path: 'deploy/account.json',
      secret: account,
      random: [keyId, ...linesOf(pem)],
      text: account,
    },
    plantedPrivateKey('\n'),
    planted('PackageJSON_xOauthToken', ['', random(40)], {
      path: 'package.json',
      before: '{ "dependencies": { "x": "https://',
      after: `:x-oauth-${'basic'}@github.com/o/r.git" } }`,
    }),
    planted('Npmrc_authToken', ['', random(36)], {
      path: '.npmrc',
      before: '//registry.example/:_authToken=',
      after: '',
    }),
    planted('NPM_ACCESS_TOKEN', [`np${'m_'}`, random(36)]),
    planted('BasicAuth', ['https://', random(9, lower), ':', random(20), '@service.example.net']),
    planted('SLACK_TOKEN', [`xo${'xb-'}`, random(12, digits), '-', random(12, digits), '-', random(24)]),
    planted('IncomingWebhook', [`${slackHost}T`, random(8), '/B', random(9), '/', random(24)]),
    planted('SENDGRID_KEY', [`S${'G.'}`, random(22), '.', random(43)]),
    planted('SHOPIFY_KEY', [`shp${'at_'}`, random(32)]),
    planted('STRIPE_SECRET_KEY_LIVE', [`sk_${'live_'}`, random(32)]),
    planted('STRIPE_RESTRICTED_KEY_TEST', [`rk_${'test_'}`, random(32)]),
    planted('GITHUB_TOKEN', [`gh${'p_'}`, random(36)]),
    planted('GITHUB_TOKEN', [`github_${'pat_'}`, random(82)]),
    planted('GITHUB_TOKEN', [
      `gh${'s_'}`,
      random(7, digits),
      '_',
      random(60),
      '.',
      random(200),
      '.',
      random(86),
    ]),
    planted('GITLAB_PERSONAL_ACCESS_TOKEN', [`gl${'pat-'}`, random(20)]),
    planted('GRAFANA_CLOUD_API_TOKEN', [`gl${'c_'}`, random(64)]),
    planted('GRAFANA_SERVICE_ACCOUNT_TOKEN', [`gl${'sa_'}`, random(32), '_', random(8, 'abcdef0123456789')]),
    planted('OPENAI_TOKEN', [`sk-${'proj-'}`, random(74), 'T3Blbk' + 'FJ', random(74)]),
    planted('ANTHROPIC_API_KEY', [`sk-${'ant-'}api03-`, random(93), 'AA']),
    planted('GROQ_API_KEY', [`gs${'k_'}`, random(52)]),
    planted('HUGGINGFACE_USER_ACCESS_TOKEN', [`h${'f_'}`, random(34, upper + lower)]),
    planted('LINEAR_API_TOKEN', [`lin_${'api_'}`, random(40)]),
    planted('NOTION_INTEGRATION_TOKEN', [`nt${'n_'}`, random(11, digits) + random(35)]),
    planted('OPS_TOKEN', onePasswordToken()),
    planted('MongoDBConnection', [
      'mongodb+srv://',
      random(8, lower),
      ':',
      random(16),
      '@',
      random(8, lower),
    ]),
    planted('MySQLConnection', ['mysql://', random(8, lower), ':', random(16), '@', random(8, lower)]),
    planted('PostgreSQLConnection', [
      'postgres://',
      random(8, lower),
      ':',
      random(16),
      '@',
      random(8, lower),
    ]),
    planted('HASHICORP_VAULT_SERVICE_TOKEN', [`hv${'s.'}`, random(95)]),
    planted('VERCEL_PERSONAL_ACCESS_TOKEN', [`vc${'p_'}`, random(40)]),
    planted('DATABRICKS_PERSONAL_ACCESS_TOKEN', [`da${'pi'}`, random(32, 'abcdef0123456789')]),
    planted('DOCKER_PERSONAL_ACCESS_TOKEN', [`dckr_${'pat_'}`, random(27)]),
    planted('FIGMA_PERSONAL_ACCESS_TOKEN', [`fig${'d_'}`, random(43)]),
    planted('CLOUDFLARE_USER_API_TOKEN', [`cf${'ut_'}`, random(40) + random(8, 'abcdef0123456789')]),
    planted('TAILSCALE_AUTH_KEY', [`ts${'key-'}auth-`, random(16), '-', random(32)]),
  ];
}

/** Kinds that no recommended rule knows: the documentation says so. */
export function unknownKinds(): readonly { readonly what: string; readonly text: string }[] {
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [
    { what: 'AWS access key ID alone', text: `AKI${'A'}${random(16, upper + digits)}` },
    { what: 'Google API key', text: `AIz${'a'}Sy${random(33)}` },
    { what: 'Azure storage account key', text: `AccountName=files;Account${'Key'}=${random(86)}==` },
    {
      what: 'JSON Web Token',
      text: `${encoded({ alg: 'HS256' })}.${encoded({ sub: random(9) })}.${random(43)}`,
    },
    { what: 'Twilio API key', text: `S${'K'}${random(32, 'abcdef0123456789')}` },
    { what: 'DigitalOcean token', text: `dop_${'v1_'}${random(64, 'abcdef0123456789')}` },
    { what: 'PyPI token', text: `pypi-${'AgEIcHlwaS5vcmc'}${random(120)}` },
    { what: 'Telegram bot token', text: `${random(10, digits)}:${'AA'}${random(33)}` },
    {
      what: 'Discord webhook',
      text: `https://discord.com/api/${'webhooks'}/${random(18, digits)}/${random(68)}`,
    },
    { what: 'password', text: `pass${'word'}: ${random(20)}` },
    { what: 'header with a bearer token', text: `Authorization: Bear${'er'} ${random(40)}` },
    {
      what: 'PGP private key',
      text: `-----BEGIN PGP PRIVATE ${'KEY'} BLOCK-----\nlQ${random(700)}\n-----END PGP PRIVATE ${'KEY'} BLOCK-----`,
    },
    {
      what: 'encrypted private key',
      text: `-----BEGIN ENCRYPTED PRIVATE ${'KEY'}-----\nMI${random(700)}\n-----END ENCRYPTED PRIVATE ${'KEY'}-----`,
    },
  ];
}
