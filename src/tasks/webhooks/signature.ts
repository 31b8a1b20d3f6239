import { createHmac } from 'node:crypto';
import type { RandomBytes } from '../../access/keys.ts';

/** How secrets begin: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
const SECRET_PREFIX = 'whsec_';
/** The specification asks for 24 to 64. */
const SECRET_BYTES = 32;

/** Makes the secret of a team. */
export function makeWebhookSecret(randomBytes: RandomBytes): string {
  return SECRET_PREFIX + Buffer.from(randomBytes(SECRET_BYTES)).toString('base64');
}

/**
 * The header `webhook-signature` of a message: HMAC-SHA256 over id, time and body (Standard Webhooks, "Signature scheme").
 * `timestampSeconds` is Unix time.
 */
export function signWebhook(
  secret: string,
  message: { readonly id: string; readonly timestampSeconds: number; readonly body: string },
): string {
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
  const { id, timestampSeconds, body } = message;
  return `v1,${createHmac('sha256', key).update(`${id}.${timestampSeconds}.${body}`).digest('base64')}`;
}
