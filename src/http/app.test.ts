import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, test } from 'vitest';
import { usd } from '../contract/money.ts';
import { createFakeApp, GOOD_KEY } from './testing/fake-ports.ts';

const SUBMIT = '/api/v1/kling/kling-v3-omni-video';
const authorization = `Bearer ${GOOD_KEY}`;

function post(
  app: ReturnType<typeof createFakeApp>['app'],
  body: unknown,
  url = SUBMIT,
): Promise<LightMyRequestResponse> {
  const payload = typeof body === 'string' ? body : JSON.stringify(body);
  return app.inject({ method: 'POST', url, payload, headers: { authorization, 'content-type': 'application/json' } });
}

describe('submit', () => {
  test.each([SUBMIT, `${SUBMIT}/async`])('accepts a task on %s', async (url) => {
    const { app, ports } = createFakeApp();
    const response = await post(app, { prompt: 'A fox', mode: 'std', images: null }, url);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({
      code: 0,
      message: 'success',
      data: {
        status: 'pending',
        task_id: 'task-fake1',
        model_id: 'kling-v3-omni-video',
        get_result: { method: 'GET', url: 'http://localhost:80/api/v1/tasks/task-fake1' },
      },
    });
    expect(ports.submissions).toMatchObject([
      {
        model: 'kling/kling-v3-omni-video',
        principal: { teamId: 'team-1', keyId: 'key-1' },
        request: { prompt: 'A fox', mode: 'std', sound: 'off', duration: 5, aspect_ratio: '16:9', multi_shot: false },
        quote: { units: 5, unit: 'second', rate: usd('0.17'), amount: usd('0.85') },
      },
    ]);
  });

  test('reports all problems at once', async () => {
    const { app, ports } = createFakeApp();
    const response = await post(app, { duration: 2, mode: 'ultra' });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual({
      code: 400,
      message: "Invalid parameters: parameter 'prompt' is required",
      errors: [
        {
          pointer: '/prompt',
          code: 'missing_parameter',
          category: 'Invalid parameters',
          message: "parameter 'prompt' is required",
        },
        {
          pointer: '/duration',
          code: 'out_of_range',
          category: 'Value out of range',
          message: "parameter 'duration' must be between 3 and 15, got 2",
        },
        {
          pointer: '/mode',
          code: 'invalid_parameters',
          category: 'Invalid parameters',
          message: "parameter 'mode' must be one of 'std', 'pro', got 'ultra'",
        },
      ],
    });
    expect(ports.submissions).toEqual([]);
  });

  test.each(['', '{', '{"prompt":"x"', 'prompt=x', '{"prompt":"x"} {}', '\uFEFF{}', "{'prompt':'x'}"])(
    'refuses %j as invalid JSON',
    async (payload) => {
      const { app, ports } = createFakeApp();
      const response = await post(app, payload);
      expect(response.json()).toEqual({ code: 400, message: 'Invalid format: invalid JSON format' });
      expect(response.statusCode).toBe(400);
      expect(ports.submissions).toEqual([]);
    },
  );

  test.each(['null', '5', '"x"', 'true', '[]', '[{"prompt":"x"}]'])('refuses %s: not an object', async (payload) => {
    const response = await post(createFakeApp().app, payload);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({
      message: expect.stringMatching(/^Invalid format: the body must be a JSON object/),
    });
  });

  test('refuses bytes that are not UTF-8', async () => {
    const { app } = createFakeApp();
    const payload = Buffer.from([...Buffer.from('{"prompt":"'), 0xff, ...Buffer.from('"}')]);
    const headers = { authorization, 'content-type': 'application/json' };
    const response = await app.inject({ method: 'POST', url: SUBMIT, payload, headers });
    expect(response.json()).toEqual({ code: 400, message: 'Invalid format: invalid JSON format' });
  });

  test('refuses no body, another type, and a compressed body', async () => {
    const { app, ports } = createFakeApp();
    const send = async (headers: Record<string, string>, payload?: string) => {
      const response = await app.inject({
        method: 'POST',
        url: SUBMIT,
        headers: { authorization, ...headers },
        ...(payload === undefined ? {} : { payload }),
      });
      return [response.statusCode, response.json<{ message: string }>().message];
    };
    const json = { 'content-type': 'application/json; charset=utf-8' };
    expect(await send({})).toEqual([400, 'Invalid format: invalid JSON format']);
    expect(await send(json)).toEqual([400, 'Invalid format: invalid JSON format']);
    const wanted = [415, 'Invalid format: Content-Type must be application/json'];
    expect(await send({ 'content-type': 'text/plain' }, '{"prompt":"x"}')).toEqual(wanted);
    expect(await send({ 'content-type': 'application/x-www-form-urlencoded' }, 'prompt=x')).toEqual(wanted);
    expect((await send({ ...json, 'content-encoding': 'gzip' }, 'x'))[0]).toBe(415);
    expect(ports.submissions).toEqual([]);
  });

  test('refuses a private URL unless the operator allows it', async () => {
    const body = { prompt: 'x', images: ['http://127.0.0.1/a.png'] };
    expect((await post(createFakeApp().app, body)).statusCode).toBe(400);
    expect((await post(createFakeApp({ allowPrivateNetwork: true }).app, body)).statusCode).toBe(200);
  });

  test('says what the service refuses', async () => {
    const { app, ports } = createFakeApp();
    ports.refusal = { kind: 'insufficient-balance', available: usd('0.5'), needed: usd('1.15') };
    const poor = await post(app, { prompt: 'x' });
    expect(poor.statusCode).toBe(402);
    expect(poor.json()).toEqual({
      code: 402,
      message: 'Insufficient balance: the task can cost $1.15, available is $0.50',
    });
    ports.refusal = { kind: 'too-many-open-tasks', of: 'team', open: 20, openMax: 20 };
    const busy = await post(app, { prompt: 'x' });
    expect([busy.statusCode, busy.headers['retry-after']]).toEqual([429, '5']);
    expect(busy.json()).toEqual({
      code: 429,
      message: 'Concurrent limit exceeded: 20 tasks of the team are open, at most 20 may be',
    });
    ports.refusal = { kind: 'storage-full', freeBytes: 5, neededBytes: 10 };
    const full = await post(app, { prompt: 'x' });
    expect([full.statusCode, full.headers['retry-after']]).toEqual([429, '60']);
    ports.refusal = { kind: 'key-disabled' };
    const late = await post(app, { prompt: 'x' });
    expect([late.statusCode, late.headers['www-authenticate']]).toEqual([401, 'Bearer']);
  });
});

describe('keys', () => {
  const cases = [
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer wrong',
    GOOD_KEY,
    `Basic ${GOOD_KEY}`,
    `Bearer ${GOOD_KEY} x`,
  ];
  test.each([...cases, `Bearer ${'k'.repeat(600)}`])('%j is refused before the body is looked at', async (value) => {
    const { app, ports } = createFakeApp();
    const headers = value === undefined ? {} : { authorization: value };
    const response = await app.inject({ method: 'POST', url: SUBMIT, payload: '{', headers });
    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer');
    expect(response.json()).toEqual({ code: 401, message: 'Authentication failed: invalid API key' });
    expect(ports.submissions).toEqual([]);
    for (const url of ['/api/v1/tasks/task-1', '/api/v1/models', '/api/v1/team/balance']) {
      expect((await app.inject({ url, headers })).statusCode).toBe(401);
    }
    const validation = await app.inject({ url: '/api/v1/apikey/validate', headers });
    expect(validation.statusCode).toBe(200);
    expect(validation.json()).toEqual({ code: 0, message: 'success', data: { is_valid: false } });
  });

  test('a good key is valid, whatever the case of its scheme', async () => {
    const { app } = createFakeApp();
    for (const scheme of ['Bearer', 'bearer']) {
      const headers = { authorization: `${scheme} ${GOOD_KEY}` };
      const response = await app.inject({ url: '/api/v1/apikey/validate', headers });
      expect(response.json()).toEqual({ code: 0, message: 'success', data: { is_valid: true } });
    }
  });
});

test('balance is what can be spent, in dollars, rounded down to four decimals', async () => {
  const response = await createFakeApp().app.inject({ url: '/api/v1/team/balance', headers: { authorization } });
  expect(response.json()).toEqual({ code: 0, message: 'success', data: { balance: 98.85 } });
});

test('models are listed without an envelope', async () => {
  const { app } = createFakeApp({ publicUrl: 'https://films.example.com/' });
  const response = await app.inject({ url: '/api/v1/models?page=2&category=image', headers: { authorization } });
  const { models } = response.json<{ models: Record<string, unknown>[] }>();
  expect(Object.keys(response.json())).toEqual(['models']);
  expect(models.map(({ slug, type }) => `${String(slug)} ${String(type)}`)).toEqual([
    'kling/kling-v3-omni-video video-to-video',
    'kling/kling-v3-t2v text-to-video',
    'kling/kling-v3-i2v image-to-video',
    'kling/kling-v3-omni-image image-to-image',
    'kling/kling-v3-t2i text-to-image',
    'kling/kling-v3-i2i image-to-image',
  ]);
  expect(models[0]).toMatchObject({
    docs_url: 'https://films.example.com/kling/kling-v3-omni-video.md',
    description: expect.stringContaining('3 to 15 seconds'),
    name: 'Kling V3 Omni Video',
    provider: 'kling',
    model_id: 'kling-v3-omni-video',
  });
});

describe('unknown things and wrong methods', () => {
  const notFound = [
    ['POST', '/api/v1/kling/kling-v9', "model 'kling/kling-v9' not found"],
    ['POST', '/api/v1/Kling/kling-v3-omni-video', "model 'Kling/kling-v3-omni-video' not found"],
    ['POST', '/api/v1/kling/kling-v3-omni-video/stream', "route '/api/v1/kling/kling-v3-omni-video/stream' not found"],
    ['GET', '/api/v1/tasks/task-unknown', "task 'task-unknown' not found"],
    ['GET', '/api/v1/tasks/%27%0A', "task ''\\u000a' not found"],
    ['GET', '/nothing?key=secret', "route '/nothing' not found"],
    ['GET', `/api/v1/tasks/${'x'.repeat(300)}`, 'not found'],
  ] as const;
  test.each(notFound)('%s %s is 404', async (method, url, detail) => {
    const response = await createFakeApp().app.inject({ method, url, headers: { authorization }, payload: '{' });
    expect(response.statusCode).toBe(404);
    expect(response.json<{ message: string }>().message).toMatch(/^Resource not found: /);
    expect(response.json<{ message: string }>().message).toContain(detail);
  });

  const notAllowed = [
    ['GET', SUBMIT, 'POST'],
    ['PUT', `${SUBMIT}/async`, 'POST'],
    ['POST', '/api/v1/tasks/task-1', 'GET, HEAD, DELETE'],
    ['POST', '/api/v1/models', 'GET, HEAD'],
    ['PATCH', '/api/v1/team/balance', 'GET, HEAD'],
    ['POST', '/results/token123.mp4', 'GET, HEAD'],
    ['OPTIONS', '/healthz', 'GET, HEAD'],
  ] as const;
  test.each(notAllowed)('%s %s is 405', async (method, url, allow) => {
    const response = await createFakeApp().app.inject({ method, url, payload: '{', headers: { authorization } });
    expect([response.statusCode, response.headers['allow']]).toEqual([405, allow]);
    expect(response.json()).toMatchObject({ code: 405 });
  });

  test('a path that cannot be decoded is 400', async () => {
    const response = await createFakeApp().app.inject({ url: '/api/v1/tasks/%E0%A4%A', headers: { authorization } });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 400 });
    expect(response.headers['x-request-id']).toBeTruthy();
  });
});

describe('service routes', () => {
  test('health and readiness', async () => {
    const { app, ports } = createFakeApp();
    expect((await app.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
    expect((await app.inject({ url: '/readyz' })).json()).toEqual({ status: 'ok', checks: { database: 'ok' } });
    ports.failure = new Error('the database at 10.0.0.1 is gone');
    const broken = await app.inject({ url: '/readyz' });
    expect(broken.statusCode).toBe(503);
    expect(broken.json()).toEqual({ status: 'unavailable', checks: { service: 'a check failed' } });
  });

  test('every path of the OpenAPI document is served', async () => {
    const { app } = createFakeApp();
    const document = (await app.inject({ url: '/openapi.json' })).json<{ paths: object; servers: unknown }>();
    expect(document.servers).toEqual([{ url: 'http://localhost:80' }]);
    for (const [path, operations] of Object.entries(document.paths) as [string, object][]) {
      const names = {
        task_id: 'task-1',
        file: 'token123.mp4',
        file_id: 'file-1',
        provider: 'kling',
        model: 'kling-v3-t2v',
      };
      const url = Object.entries(names).reduce((text, [name, value]) => text.replace(`{${name}}`, value), path);
      for (const method of Object.keys(operations)) {
        const response = await app.inject({ method: method.toUpperCase() as 'GET', url });
        expect(response.body).not.toMatch(/^.{1,20}Resource not found: route/);
        expect(response.statusCode).not.toBe(405);
      }
    }
  });
});

describe('errors inside', () => {
  test('a 500 shows no cause, and the log has it under the request id but no key', async () => {
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line) };
    const { app, ports } = createFakeApp({ logger: { level: 'info', stream } });
    ports.failure = Object.assign(new Error('password=hunter2'), { code: 'ECONNREFUSED' });
    const response = await app.inject({
      url: '/api/v1/team/balance?token=abc',
      headers: { authorization, 'x-request-id': 'my-id-7' },
    });
    expect(response.statusCode).toBe(500);
    expect(response.json()).toEqual({ code: 500, message: 'Internal server error' });
    expect(response.headers['x-request-id']).toBe('my-id-7');
    expect(lines.join('')).toContain('hunter2');
    expect(lines.join('')).toContain('my-id-7');
    expect(lines.join('')).not.toContain(GOOD_KEY);
    await app.inject({ url: '/results/secret-token-1234.mp4' });
    expect(lines.join('')).not.toContain('secret-token-1234');
  });

  test('what is away for a moment is a 503 that says so, and whether the call may have done something', async () => {
    const isUnavailable = (error: unknown) => error instanceof Error && error.message === 'away';
    const { app, ports } = createFakeApp({ isUnavailable });
    ports.failure = new Error('away');
    const look = await app.inject({ url: '/api/v1/team/balance', headers: { authorization } });
    const submit = await app.inject({ method: 'POST', url: SUBMIT, headers: { authorization }, payload: {} });
    expect([look.statusCode, submit.statusCode]).toEqual([503, 503]);
    expect([look.headers['retry-after'], submit.headers['retry-after']]).toEqual(['5', '5']);
    expect(look.json()).toEqual({
      code: 503,
      message: 'Service unavailable: the database or the file store does not answer',
    });
    expect(submit.json<{ message: string }>().message).toContain('may have taken effect');
    ports.failure = new Error('something else');
    expect((await app.inject({ url: '/api/v1/team/balance', headers: { authorization } })).statusCode).toBe(500);
  });

  test('a strange request id is replaced', async () => {
    const response = await createFakeApp().app.inject({ url: '/healthz', headers: { 'x-request-id': 'a b<script>' } });
    expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

test('a team that asks too often is told when to come back', async () => {
  const { app } = createFakeApp({ requestsPerMinute: 2, clock: { nowMs: () => 90_000 } });
  const ask = () => app.inject({ url: '/api/v1/models', headers: { authorization } });
  const first = await ask();
  expect(first.headers).toMatchObject({
    'x-ratelimit-limit': '2',
    'x-ratelimit-remaining': '1',
    'x-ratelimit-reset': '120',
  });
  await ask();
  const third = await ask();
  expect([third.statusCode, third.headers['retry-after']]).toEqual([429, '30']);
  expect(third.json()).toEqual({ code: 429, message: 'Rate limit exceeded: at most 2 requests a minute' });
});
