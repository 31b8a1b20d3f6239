import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findModel, MODELS } from '../contract/models.ts';
import { createFakeApp, GOOD_KEY } from '../http/testing/fake-ports.ts';
import { loadPrices } from './load-prices.ts';

const folder = mkdtempSync(join(tmpdir(), 'rushes-prices-'));
afterAll(() => rmSync(folder, { recursive: true }));

const T2V = 'kling/kling-v3-t2v';

function file(content: string): string {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, content);
  return path;
}

test('loadPrices() leaves the declared prices without a file', () => {
  expect(loadPrices(MODELS, undefined)).toBe(MODELS);
});

test('the price of a file is the one that is shown, checked, held and named by its source', async () => {
  const entry = { source: 'our contract of 2026', rates: [{ when: {}, usd: '0.01' }] };
  const models = loadPrices(MODELS, file(JSON.stringify({ [T2V]: entry })));
  const { app, ports } = createFakeApp({ models });
  const call = async (method: 'GET' | 'POST', url: string) => {
    const headers = { authorization: `Bearer ${GOOD_KEY}`, 'content-type': 'application/json' };
    return app.inject({
      method,
      url,
      headers,
      ...(method === 'POST' ? { payload: { prompt: 'x', duration: 8 } } : {}),
    });
  };
  const list = (await call('GET', '/api/v1/models')).json<{ models: { slug: string; pricing: unknown }[] }>().models;
  expect(list.find(({ slug }) => slug === T2V)?.pricing).toMatchObject({
    source: entry.source,
    rates: [{ usd: 0.01 }],
  });
  expect((await call('POST', `/api/v1/${T2V}/validate`)).json()).toMatchObject({
    data: { price: { text: '8 s × $0.0100 = $0.0800' } },
  });
  await call('POST', `/api/v1/${T2V}`);
  expect(ports.submissions[0]?.quote.amount).toBe(80_000n);
  expect((await call('GET', `/${T2V}.md`)).body).toContain(`$0.01 a second\n\nHeld at submit`);
  expect(findModel('kling/kling-v3-i2v', models)).toBe(findModel('kling/kling-v3-i2v'));
});

test.each([
  ['{', 'it is not JSON'],
  ['[]', 'expected a JSON object'],
  [
    JSON.stringify({ [T2V]: { source: 'x', rates: [{ when: { mode: 'std' }, usd: '1' }] } }),
    'no rate for {"mode":"pro"}',
  ],
])('loadPrices() refuses %s', (content, reason) => {
  expect(() => loadPrices(MODELS, file(content))).toThrow(reason);
});

test('loadPrices() refuses a file that is not there', () => {
  expect(() => loadPrices(MODELS, join(folder, 'absent.json'))).toThrow('it cannot be opened');
});
