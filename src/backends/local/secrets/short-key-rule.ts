import type { SecretLintRuleCreator } from '@secretlint/types';

const pem =
  /-----BEGIN (?:EC )?PRIVATE KEY-----([A-Za-z0-9+/=\s\\]{60,600})-----END (?:EC )?PRIVATE KEY-----/g;

/**
 * Private keys of less than 128 bytes: P-256 as openssl writes it (RFC 5915), Ed25519 and X25519 (RFC 8410). The
 * recommended rule knows a key by the base64 `MI`, which only longer ones begin with, and asks for 100 characters.
 */
export const shortKeyRule: SecretLintRuleCreator = {
  messages: { PrivateKey: { en: (props?: { KEY: string }) => `found private key: ${props?.KEY}` } },
  meta: {
    id: 'scangate-short-private-key',
    recommended: true,
    type: 'scanner',
    supportedContentTypes: ['text'],
    docs: {
      url: 'https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-privatekey/README.md',
    },
  },
  create(context) {
    const t = context.createTranslator(shortKeyRule.messages);
    return {
      file({ content }) {
        for (const { 0: key, 1: body = '', index } of content.matchAll(pem)) {
          if (!isShortKey(Buffer.from(body.replace(/\s|\\[nr]/g, ''), 'base64'))) continue;
          context.report({ message: t('PrivateKey', { KEY: key }), range: [index, index + key.length] });
        }
      },
    };
  },
};

/** A DER SEQUENCE of exactly these bytes, its length in one byte, that begins with a version of one byte (X.690, 8.1). */
function isShortKey(der: Buffer): boolean {
  return (
    der[0] === 0x30 && der[1] === der.length - 2 && der.length < 130 && der[2] === 0x02 && der[3] === 0x01
  );
}
