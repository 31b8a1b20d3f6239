import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openWebhookReceiver, type WebhookReceiver } from '../../test/support/webhook-receiver.ts';
import { createWebhookPoster, type WebhookPosterOptions } from './post-webhook.ts';

const MESSAGE = { headers: { 'content-type': 'application/json', 'webhook-id': 'msg_1' }, body: '{"code":0}' };

let receiver: WebhookReceiver;
beforeAll(async () => void (receiver = await openWebhookReceiver()));
beforeEach(() => {
  receiver.messages.length = 0;
  receiver.answer = 204;
});
afterAll(() => receiver.close());

function post(url: string, options: Partial<WebhookPosterOptions> = {}, signal = new AbortController().signal) {
  return createWebhookPoster({ allowPrivateNetwork: false, ...options }).post(url, MESSAGE, signal);
}

test('a message arrives whole', async () => {
  expect(await post(`${receiver.origin}/a?b=c`, { allowPrivateNetwork: true })).toEqual({
    kind: 'answered',
    status: 204,
  });
  expect(receiver.messages).toMatchObject([{ path: 'POST /a?b=c', headers: MESSAGE.headers, body: MESSAGE.body }]);
});

test.each([301, 302, 307, 308])('a redirect by %i is an answer and is not followed', async (status) => {
  receiver.answer = status;
  expect(await post(receiver.origin, { allowPrivateNetwork: true })).toEqual({ kind: 'answered', status });
  expect(receiver.messages).toHaveLength(1);
});

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://017700000001/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://169.254.169.254/latest/meta-data',
  'https://user:secret@hooks.example.com/',
  'https://hooks.example.com:8443/',
  'ftp://hooks.example.com/',
])('%s is refused and never called', async (url) => {
  const answer = await post(url, { resolve: async () => ['93.184.215.14'] });
  expect(answer.kind).toBe('refused');
  expect(JSON.stringify(answer)).not.toContain('secret');
  expect(receiver.messages).toEqual([]);
});

test.each([['127.0.0.1'], ['10.0.0.7'], ['fd00::1'], ['::ffff:192.168.1.1'], ['93.184.215.14', '127.0.0.1']])(
  'a name that leads to %s is refused',
  async (...addresses) => {
    const answer = await post('https://hooks.example.com/', { resolve: async () => addresses });
    expect(answer.kind).toBe('refused');
  },
);

test('a name is looked up once, and the address that was checked is the one that is called', async () => {
  const { port } = new URL(receiver.origin);
  let lookUps = 0;
  const resolve = async () => (lookUps++ === 0 ? ['127.0.0.1'] : ['10.0.0.1']);
  const answer = await post(`http://hooks.example.com:${port}/`, { allowPrivateNetwork: true, resolve });
  expect([answer, lookUps]).toEqual([{ kind: 'answered', status: 204 }, 1]);
  expect(receiver.messages[0]?.headers.host).toBe(`hooks.example.com:${port}`);
});

test('who does not answer, or is not there, is unreachable', async () => {
  receiver.answer = () => new Promise(() => {});
  const waits = { allowPrivateNetwork: true, totalMs: 200 };
  expect(await post(receiver.origin, waits)).toEqual({ kind: 'unreachable', reason: 'it took too long' });
  const noName = { ...waits, resolve: () => Promise.reject(new Error('ENOTFOUND hooks.example.com')) };
  expect(await post('https://hooks.example.com/', noName)).toMatchObject({ kind: 'unreachable' });
  const slowName = { ...waits, resolve: () => new Promise<readonly string[]>(() => {}) };
  expect(await post('https://hooks.example.com/', slowName)).toMatchObject({ kind: 'unreachable' });
  expect(await post('http://127.0.0.1:1/', waits)).toMatchObject({ kind: 'unreachable' });
});

test('an attempt can be canceled', async () => {
  receiver.answer = () => new Promise(() => {});
  const canceled = new AbortController();
  const answer = post(receiver.origin, { allowPrivateNetwork: true }, canceled.signal);
  await receiver.received(1);
  canceled.abort();
  expect(await answer).toEqual({ kind: 'unreachable', reason: 'this server stopped' });
});
