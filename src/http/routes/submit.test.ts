import { describe, expect, test } from 'vitest';
import { priceVectors } from '../../../test/support/vectors.ts';
import { formatUsd, micros, usd } from '../../contract/money.ts';
import { MODELS } from '../../contract/models.ts';
import { createFakeApp, GOOD_KEY } from '../testing/fake-ports.ts';

const headers = { authorization: `Bearer ${GOOD_KEY}`, 'content-type': 'application/json' };

function post(
  app: ReturnType<typeof createFakeApp>['app'],
  url: string,
  payload: object,
  more: Record<string, string> = {},
) {
  return app.inject({ method: 'POST', url, payload, headers: { ...headers, ...more } });
}

describe('the path of the first revision', () => {
  test.each(MODELS)('names the kind of work of $slug', async (model) => {
    const { app, ports } = createFakeApp();
    const body = { prompt: 'x', ...('image' in model.fields ? { image: 'https://example.com/a.png' } : {}) };
    for (const type of [model.type, ...(model.alsoTypes ?? [])]) {
      const response = await post(app, `/api/v1/${type}/${model.slug}/async`, body);
      expect(response.json()).toMatchObject({ code: 0, data: { status: 'pending' } });
    }
    expect(ports.submissions.every((submission) => submission.model === model.slug)).toBe(true);
    const wrong = await post(app, `/api/v1/text-to-audio/${model.slug}/async`, body);
    expect([wrong.statusCode, wrong.json<{ message: string }>().message]).toEqual([
      404,
      `Resource not found: model 'text-to-audio/${model.slug}' not found`,
    ]);
    const other = model.type.endsWith('video') ? 'text-to-image' : 'text-to-video';
    expect((await post(app, `/api/v1/${other}/${model.slug}/async`, body)).statusCode).toBe(404);
  });
});

describe('validate', () => {
  test('names the price that submit holds, without a task', async () => {
    const { app, ports } = createFakeApp({ requestsPerMinute: 1e6 });
    for (const { name, model, body, units, unit, amount_usd: amount } of priceVectors()) {
      const checked = await post(app, `/api/v1/${model}/validate`, body as object);
      expect(checked.json(), name).toMatchObject({
        code: 0,
        data: { is_valid: true, errors: [], price: { unit, units, amount_usd: Number(amount) } },
      });
      expect(ports.submissions).toEqual([]);
      await post(app, `/api/v1/${model}`, body as object);
      expect(formatUsd(micros(ports.submissions.pop()?.quote.amount ?? 0n)), name).toBe(formatUsd(usd(amount)));
    }
  });

  test.each([
    ['kling-v3-omni-video', { prompt: 'x', duration: 8 }, '8 s × $0.2300 = $1.8400'],
    ['kling-v3-omni-video', { prompt: 'x', videos: ['https://example.com/a.mp4'] }, 'at most 10 s × $0.2300 = $2.3000'],
    ['kling-v3-t2i', { prompt: 'x', n: 3 }, '3 images × $0.0330 = $0.0990'],
    ['kling-v3-t2i', { prompt: 'x' }, '1 image × $0.0330 = $0.0330'],
  ])('words the price of %s %j', async (model, body, text) => {
    const response = await post(createFakeApp().app, `/api/v1/kling/${model}/validate`, body);
    expect(response.json()).toMatchObject({ data: { price: { text } } });
  });

  test('lists every violation with its pointer', async () => {
    const { app, ports } = createFakeApp();
    const body = { images: ['https://example.com/a.png', 'ftp://x/y'], result_type: 'series', n: 10, promt: 'x' };
    const response = await post(app, '/api/v1/kling/kling-v3-omni-image/validate', body);
    expect(response.statusCode).toBe(200);
    const { data } = response.json<{ data: { is_valid: boolean; errors: { pointer: string }[]; price?: unknown } }>();
    expect(data.is_valid).toBe(false);
    expect(data).not.toHaveProperty('price');
    expect(data.errors.map(({ pointer }) => pointer)).toEqual([
      '/prompt',
      '/images/1',
      '/n',
      '/n',
      '/series_amount',
      '/promt',
    ]);
    expect(ports.submissions).toEqual([]);
  });

  test('refuses what cannot be read as submit does, and a stranger', async () => {
    const { app } = createFakeApp();
    const url = '/api/v1/kling/kling-v3-t2v/validate';
    const broken = await app.inject({ method: 'POST', url, payload: '{', headers });
    expect([broken.statusCode, broken.json()]).toEqual([
      400,
      { code: 400, message: 'Invalid format: invalid JSON format' },
    ]);
    expect((await app.inject({ method: 'POST', url, payload: '{}' })).statusCode).toBe(401);
    expect((await app.inject({ url, headers })).statusCode).toBe(405);
    expect((await post(app, '/api/v1/kling/kling-v9/validate', {})).statusCode).toBe(404);
  });
});

describe('X-Webhook-URL', () => {
  const submit = (url: string, options = {}) => {
    const { app, ports } = createFakeApp({ publicUrl: 'https://films.example.com', ...options });
    return { ports, answer: post(app, '/api/v1/kling/kling-v3-t2v', { prompt: 'x' }, { 'x-webhook-url': url }) };
  };

  test('goes with the task', async () => {
    const { ports, answer } = submit('https://hooks.example.com/a?b=c');
    expect((await answer).statusCode).toBe(200);
    const webhook = { url: 'https://hooks.example.com/a?b=c', origin: 'https://films.example.com' };
    expect(ports.submissions[0]?.webhook).toEqual(webhook);
  });

  test.each([
    '',
    'hooks.example.com',
    'http://hooks.example.com/a',
    'ftp://hooks.example.com/a',
    'https://user:secret@hooks.example.com/',
    'https://hooks.example.com:8443/',
    'https://localhost/a',
    'https://127.0.0.1/a',
    'https://2130706433/a',
    'https://0x7f.1/a',
    'https://017700000001/a',
    'https://10.1.2.3/a',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/a',
    'https://[::ffff:192.168.0.1]/a',
    'https://[fd00::1]/a',
    'https://printer.local/a',
    `https://hooks.example.com/${'x'.repeat(9000)}`,
  ])('%j is refused before anything is accepted', async (url) => {
    const { ports, answer } = submit(url);
    const response = await answer;
    expect(response.statusCode).toBe(400);
    expect(response.json<{ message: string }>().message).toMatch(
      /^Invalid parameters: header 'X-Webhook-URL' must be /,
    );
    expect(response.body).not.toContain('secret');
    expect(ports.submissions).toEqual([]);
  });

  test.each(['http://127.0.0.1:9000/hook', 'https://printer.local/a'])('%s is for operators to allow', async (url) => {
    expect((await submit(url, { allowPrivateNetwork: true }).answer).statusCode).toBe(200);
  });
});
