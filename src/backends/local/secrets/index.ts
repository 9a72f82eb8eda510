export { findSecrets, type SecretsResult } from './find-secrets.ts';
