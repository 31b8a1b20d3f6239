import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invalidVectors, priceVectors, validVectors } from '../../test/support/vectors.ts';
import { findModel, MODELS } from './models.ts';
import { usd } from './money.ts';
import { billedUnits, quote } from './price.ts';
import { validate } from './validate.ts';

describe('validate() accepts', () => {
  test.each(validVectors())('$model.slug: $name', ({ model, body, expected }) => {
    expect(validate(model, body)).toEqual({ ok: true, value: expected });
  });
});

describe('validate() refuses', () => {
  test.each(invalidVectors())('$model.slug: $name', ({ model, body, problems }) => {
    const result = validate(model, body);
    const found = result.ok ? [] : result.error.map(({ pointer, category }) => ({ pointer, category }));
    expect(found).toEqual(problems);
  });
});

describe('quote() prices', () => {
  test.each(priceVectors())('$name', (vector) => {
    const model = findModel(vector.model);
    if (model === undefined) throw new Error(`no model ${vector.model}`);
    const request = validate(model, vector.body);
    if (!request.ok) throw new Error(`not valid: ${vector.name}`);
    expect(quote(model, request.value)).toMatchObject({
      unit: vector.unit,
      units: vector.units,
      rate: usd(vector.rate_usd),
      amount: usd(vector.amount_usd),
    });
  });
});

test('every field, choice and rate of every model is in a vector', () => {
  const bodies = (slug: string) =>
    [
      ...validVectors().filter(({ model }) => model.slug === slug),
      ...priceVectors().filter((v) => v.model === slug),
    ].map(({ body }) => body as Readonly<Record<string, unknown>>);
  for (const model of MODELS) {
    for (const [name, field] of Object.entries(model.fields)) {
      const values = bodies(model.slug).map((body) => body[name]);
      const wanted: readonly unknown[] =
        field.kind === 'choice' ? field.choices : values.filter((v) => v !== undefined);
      expect(wanted.length, `${model.slug} ${name}`).toBeGreaterThan(0);
      expect(
        wanted.filter((value) => !values.includes(value)),
        `${model.slug} ${name}`,
      ).toEqual([]);
    }
    const rates = priceVectors()
      .filter((vector) => vector.model === model.slug)
      .map((vector) => usd(vector.rate_usd));
    expect(
      model.price.rates.filter((rate) => !rates.includes(usd(rate.usd))),
      model.slug,
    ).toEqual([]);
  }
});

test.each(MODELS)('$slug: validate() never throws, means what it accepts, and prices it within the quote', (model) => {
  const value = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
    fc.constantFrom('on', 'std', '1k', 'series', true, 1, 5, 0.5, 'x', ['x'], 'https://example.com/a.png'),
  );
  const field = fc.constantFrom(...Object.keys(model.fields), 'promt', '__proto__', 'constructor');
  const least = { prompt: 'x', ...('image' in model.fields ? { image: 'https://example.com/a.png' } : {}) };
  const near = fc.dictionary(field, value).map((fields) => ({ ...least, ...fields }));
  fc.assert(
    fc.property(fc.oneof(value, near), fc.double({ min: 0, max: 1e6, noNaN: true }), (body, delivered) => {
      const result = validate(model, body);
      if (!result.ok) {
        expect(result.error.length).toBeGreaterThan(0);
        return;
      }
      expect(validate(model, result.value)).toEqual(result);
      const { units, amount, rate } = quote(model, result.value);
      expect(amount).toBe(BigInt(units) * rate);
      expect(billedUnits(model, result.value, delivered)).toBeLessThanOrEqual(units);
    }),
    { numRuns: 300 },
  );
});
