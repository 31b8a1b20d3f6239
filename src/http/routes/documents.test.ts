import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { MODELS } from '../../contract/models.ts';
import { createFakeApp } from '../testing/fake-ports.ts';

const ORIGIN = 'https://films.example.com';
const { app } = createFakeApp({ publicUrl: ORIGIN });

/** What a known form builder accepts in a request schema; with anything else it shows no form. */
const FORM_KEYWORDS = (
  'type title description default enum required properties items additionalProperties ' +
  'minimum maximum minLength maxLength minItems maxItems anyOf pattern x-media-type'
).split(' ');

function keywordsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return [];
  return Object.entries(schema as Record<string, unknown>).flatMap(([keyword, value]) => {
    const inner = keyword === 'properties' ? Object.values(value as object).flatMap(keywordsOf) : keywordsOf(value);
    return [keyword, ...inner];
  });
}

describe.each(MODELS)('$slug', (model) => {
  test('api_schema needs no key, has the one address that clients expect, and keeps to known keywords', async () => {
    const response = await app.inject({ url: `/models/${model.slug}/api_schema` });
    expect([response.statusCode, response.headers['cache-control']]).toEqual([200, 'no-store']);
    const schema = response.json<{
      servers: unknown;
      post: { requestBody: { content: Record<string, { schema: object }> } };
    }>();
    expect(schema.servers).toEqual([{ url: `${ORIGIN}/api/v1/${model.slug}` }]);
    const body = schema.post.requestBody.content['application/json']?.schema;
    expect(body).toMatchObject({ type: 'object', additionalProperties: false });
    expect(keywordsOf(body).filter((keyword) => !FORM_KEYWORDS.includes(keyword))).toEqual([]);
    expect(response.body.length).toBeLessThan(64 * 1024);
  });

  test('its page names every field, choice and rate', async () => {
    const response = await app.inject({ url: `/${model.slug}.md` });
    expect(response.headers['content-type']).toBe('text/markdown; charset=utf-8');
    for (const [name, field] of Object.entries(model.fields)) {
      expect(response.body).toContain(`| \`${name}\` |`);
      for (const choice of field.kind === 'choice' ? field.choices : [])
        expect(response.body).toContain(`\`${choice}\``);
    }
    for (const { usd } of model.price.rates)
      expect(response.body).toContain(`$${usd} ${model.price.unit === 'image' ? 'an image' : 'a second'}`);
    expect(response.body).toContain(`${ORIGIN}/api/v1/${model.slug}`);
  });

  test('the example on its page is a valid request', async () => {
    const page = (await app.inject({ url: `/${model.slug}.md` })).body;
    const [, example = ''] = /-d '(.*)'/.exec(page) ?? [];
    const answer = await app.inject({
      method: 'POST',
      url: `/api/v1/${model.slug}/validate`,
      payload: example,
      headers: { authorization: 'Bearer rsh_good-key', 'content-type': 'application/json' },
    });
    expect(answer.json()).toMatchObject({ data: { is_valid: true } });
  });
});

test('an unknown model has no api_schema and no page', async () => {
  for (const url of [
    '/models/kling/kling-v9/api_schema',
    '/models/Kling/kling-v3-t2v/api_schema',
    '/kling/kling-v9.md',
  ]) {
    expect((await app.inject({ url })).statusCode).toBe(404);
  }
});

test('llms.txt leads to every page', async () => {
  const { body } = await app.inject({ url: '/llms.txt' });
  const links = [...body.matchAll(/\]\((https:\/\/films\.example\.com[^)]*)\)/g)].map((match) => match[1] ?? '');
  expect(links).toHaveLength(MODELS.length + 2);
  for (const link of links) expect((await app.inject({ url: link.slice(ORIGIN.length) })).statusCode).toBe(200);
});

test('the models list points to the pages and names prices', async () => {
  const headers = { authorization: 'Bearer rsh_good-key' };
  const { models } = (await app.inject({ url: '/api/v1/models', headers })).json<{
    models: Record<string, unknown>[];
  }>();
  expect(models.map((model) => model['docs_url'])).toEqual(MODELS.map(({ slug }) => `${ORIGIN}/${slug}.md`));
  expect(models.map((model) => model['price_usd'])).toEqual([0.23, 0.097, 0.097, 0.028, 0.033, 0.028]);
  expect(models[0]).toMatchObject({
    pricing: {
      currency: 'USD',
      unit: 'second',
      rates: expect.arrayContaining([{ when: { mode: 'pro', sound: 'off' }, usd: 0.23 }]),
    },
  });
});

test('/openapi.json is a valid document', async () => {
  const document = (await app.inject({ url: '/openapi.json' })).json<Record<string, unknown>>();
  expect(await new Validator().validate(document)).toEqual({ valid: true });
});

test('/docs has every operation, asks no other host for anything, and runs no script', async () => {
  const response = await app.inject({ url: '/docs' });
  expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(response.headers['content-security-policy']).toContain("default-src 'none'");
  const page = response.body;
  const document = (await app.inject({ url: '/openapi.json' })).json<{
    paths: Record<string, Record<string, { operationId: string }>>;
  }>();
  const ids = Object.values(document.paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(page).toContain(`<section id="${id}">`);
  expect(page).not.toMatch(/<script|<link|<img|url\(|@import/);
  const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  for (const anchor of anchors) expect(page).toContain(`id="${anchor}"`);
});

test.each([
  [30, 'kept for 30 days'],
  [1, 'kept for 1 day.'],
])('a page of a model says how long this server keeps results: %i days', async (resultDays, words) => {
  const other = createFakeApp({ resultDays });
  expect((await other.app.inject({ url: '/kling/kling-v3-t2v.md' })).body).toContain(words);
});
