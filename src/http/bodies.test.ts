import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invalidVectors, validVectors } from '../../test/support/vectors.ts';
import { MODELS } from '../contract/models.ts';
import { createFakeApp, GOOD_KEY } from './testing/fake-ports.ts';

const authorization = `Bearer ${GOOD_KEY}`;
const headers = { authorization, 'content-type': 'application/json' };
const UNLIMITED = { requestsPerMinute: 1e9 };

describe('contract vectors over HTTP', () => {
  test('valid requests reach the tasks as they should', async () => {
    const { app, ports } = createFakeApp(UNLIMITED);
    for (const { model, name, body, expected } of validVectors()) {
      const response = await app.inject({
        method: 'POST',
        url: `/api/v1/${model.slug}`,
        payload: body as object,
        headers,
      });
      expect(response.statusCode, `${model.slug}: ${name}`).toBe(200);
      expect(ports.submissions.pop(), name).toMatchObject({ model: model.slug, request: expected });
    }
  });

  test('invalid requests are 400 and never reach the tasks', async () => {
    const { app, ports } = createFakeApp(UNLIMITED);
    for (const { model, name, body, problems } of invalidVectors()) {
      const payload = JSON.stringify(body);
      const response = await app.inject({ method: 'POST', url: `/api/v1/${model.slug}/async`, payload, headers });
      expect(response.statusCode, `${model.slug}: ${name}`).toBe(400);
      const answer = response.json<{ message: string; errors: typeof problems }>();
      expect(answer.message.startsWith(`${problems[0]?.category}: `), name).toBe(true);
      const found = answer.errors.map(({ pointer, category }) => ({ pointer, category }));
      expect(found, name).toEqual(problems);
    }
    expect(ports.submissions).toEqual([]);
  });
});

test.each(MODELS)(
  '$slug: no body whatever gives a 500, only valid ones reach the tasks, and validate says which',
  async (model) => {
    const { app, ports } = createFakeApp(UNLIMITED);
    const field = fc.constantFrom(...Object.keys(model.fields), 'audio', '__proto__');
    const payload = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array)),
      fc.dictionary(field, fc.jsonValue()).map((fields) => JSON.stringify({ prompt: 'x', ...fields })),
    );
    const types = [
      'application/json',
      'application/json;charset=x',
      'text/plain',
      'application/JSON',
      'multipart/form-data',
      'x/y',
      '',
    ];
    await fc.assert(
      fc.asyncProperty(payload, fc.constantFrom(...types), async (body, contentType) => {
        ports.submissions.length = 0;
        const url = `/api/v1/${model.slug}`;
        const sent = { authorization, 'content-type': contentType };
        const response = await app.inject({ method: 'POST', url, payload: body, headers: sent });
        expect([200, 400, 415]).toContain(response.statusCode);
        expect(response.json()).toHaveProperty('code', response.statusCode === 200 ? 0 : response.statusCode);
        expect(ports.submissions).toHaveLength(response.statusCode === 200 ? 1 : 0);
        const checked = await app.inject({ method: 'POST', url: `${url}/validate`, payload: body, headers: sent });
        const isRead = checked.statusCode === 200;
        expect(isRead && checked.json<{ data: { is_valid: boolean } }>().data.is_valid).toBe(
          response.statusCode === 200,
        );
        expect(isRead ? 200 : response.statusCode).toBe(checked.statusCode);
      }),
      { numRuns: 350 },
    );
  },
);
