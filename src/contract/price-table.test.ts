import { expect, test } from 'vitest';
import type { ModelSpec } from './model-spec.ts';
import { MODELS } from './models.ts';
import { rateProblems, withPrices } from './price-table.ts';

const T2I = 'kling/kling-v3-t2i';
const OMNI = 'kling/kling-v3-omni-image';
const source = 'our contract of 2026';

test.each(MODELS)('$slug declares a rate for every request, and none in vain', (model) => {
  expect(rateProblems(model)).toEqual([]);
});

test('withPrices() changes rates and source of the models that are named, and nothing else', () => {
  const rates = [
    { when: { resolution: '2k' }, usd: '0.05' },
    { when: {}, usd: '0' },
  ];
  const priced = withPrices(MODELS, { [T2I]: { source, rates } });
  if (!priced.ok) throw new Error(priced.error.join());
  const expected = MODELS.map((model: ModelSpec) =>
    model.slug === T2I ? { ...model, price: { ...model.price, source, rates } } : model,
  );
  expect(priced.value).toEqual(expected);
});

const one = (usd: unknown, when: unknown = {}) => ({ source, rates: [{ when, usd }] });

test.each([
  [null, 'expected a JSON object'],
  [[], 'expected a JSON object'],
  [{ 'kling/kling-v9': one('1') }, "Cannot price 'kling/kling-v9': expected one of kling/kling-v3-omni-video"],
  [{ [T2I]: { rates: [{ when: {}, usd: '1' }] } }, '"source" must say'],
  [{ [T2I]: { source: ' ', rates: [{ when: {}, usd: '1' }] } }, '"source" must say'],
  [{ [T2I]: { ...one('1'), unit: 'second' } }, "unknown 'unit'"],
  [{ [T2I]: { source, rates: [] } }, '"rates" must be a list'],
  [{ [T2I]: one(0.05) }, '"rates" must be a list'],
  [{ [T2I]: one('0.05', { n: 3 }) }, '"rates" must be a list'],
  [{ [T2I]: one('-0.05') }, "got the rate '-0.05'"],
  [{ [T2I]: one('0.0000001') }, 'at most 6 decimals'],
  [{ [T2I]: one('0.05', { n: '3' }) }, "'n' is no field with choices"],
  [{ [T2I]: one('0.05', { __proto__x: '3' }) }, 'is no field with choices'],
  [{ [T2I]: one('0.05', { resolution: '8k' }) }, "resolution '8k' is not offered, expected 1k, 2k"],
  [{ [T2I]: one('0.05', { resolution: '2k' }) }, 'no rate for {"resolution":"1k"}'],
  [
    {
      [OMNI]: {
        source,
        rates: [
          { when: {}, usd: '1' },
          { when: { resolution: '4k' }, usd: '2' },
        ],
      },
    },
    'the rate for {"resolution":"4k"} never applies',
  ],
])('withPrices() refuses %j', (table, reason) => {
  const priced = withPrices(MODELS, table);
  expect(priced.ok ? [] : priced.error.join()).toContain(reason);
});
