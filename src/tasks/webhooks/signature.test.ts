import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeWebhookSecret, signWebhook } from './signature.ts';

// The example of the specification's reference libraries.
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestampSeconds: 1_614_265_330, body: '{"test": 2432232314}' };

test('signWebhook() signs as the reference libraries do', () => {
  expect(signWebhook(secret, message)).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

test('signWebhook() covers id, time and body', () => {
  const signature = signWebhook(secret, message);
  expect(signWebhook(secret, { ...message, id: 'msg_2' })).not.toBe(signature);
  expect(signWebhook(secret, { ...message, timestampSeconds: 1 })).not.toBe(signature);
  expect(signWebhook(secret, { ...message, body: '{}' })).not.toBe(signature);
});

test('makeWebhookSecret() gives 32 bytes in the form of the specification', () => {
  const made = makeWebhookSecret(() => new Uint8Array(32).fill(255));
  expect(made).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const key = Buffer.from(made.slice(6), 'base64');
  const { id, timestampSeconds, body } = message;
  const expected = createHmac('sha256', key).update(`${id}.${timestampSeconds}.${body}`).digest('base64');
  expect(signWebhook(made, message)).toBe(`v1,${expected}`);
});
