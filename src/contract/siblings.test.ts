import { expect, test } from 'vitest';
import { flagsOf } from './flags.ts';
import type { ModelSpec } from './model-spec.ts';
import { usd } from './money.ts';
import { problemMessage } from './problem.ts';
import { quote } from './price.ts';
import { validate } from './validate.ts';

/** A model unlike the served one: images, series, ids, a decimal number, a single picture. One declaration must be enough. */
const sibling = {
  slug: 'test/series',
  type: 'image-to-image',
  title: 'Series',
  description: 'Makes images.',
  fields: {
    prompt: { kind: 'text', required: true, charactersMin: 1, charactersMax: 10, description: 'What it shows.' },
    negative_prompt: { kind: 'text', charactersMin: 1, charactersMax: 10, description: 'What it does not show.' },
    image: { kind: 'media', media: 'image', required: true, description: 'The picture.' },
    images: { kind: 'media-list', media: 'image', itemsMin: 1, itemsMax: 10, description: 'More pictures.' },
    element_ids: { kind: 'id-list', itemsMin: 1, itemsMax: 10, description: 'Elements.' },
    cfg_scale: { kind: 'number', min: 0, max: 1, default: 0.5, description: 'Literalness.' },
    result_type: { kind: 'choice', choices: ['single', 'series'], default: 'single', description: 'One or many.' },
    n: { kind: 'integer', min: 1, max: 9, default: 1, defaultExceptWith: ['series_amount'], description: 'Images.' },
    series_amount: { kind: 'integer', min: 2, max: 9, description: 'Images of the series.' },
    resolution: { kind: 'choice', choices: ['1k', '4k'], default: '1k', description: 'Size.' },
  },
  rules: [
    { when: { field: 'result_type', is: 'series' }, field: 'n', must: 'absent' },
    { when: { field: 'result_type', is: 'series' }, field: 'series_amount', must: 'required' },
    { when: { field: 'result_type', is: 'single' }, field: 'series_amount', must: 'absent' },
    { together: ['images', 'element_ids'], itemsMax: 10 },
  ],
  price: {
    unit: 'image',
    source: 'a test',
    rates: [
      { when: { resolution: '4k' }, usd: '0.056' },
      { when: {}, usd: '0.028' },
    ],
    units: [{ when: { field: 'result_type', is: 'series' }, field: 'series_amount' }, { field: 'n' }],
  },
} as const satisfies ModelSpec;

const url = 'https://example.com/a.png';
const least = { prompt: 'x', image: url };

function refusals(body: unknown): string[] {
  const result = validate(sibling, body);
  return result.ok ? [] : result.error.map(problemMessage);
}

function priceOf(body: unknown): unknown {
  const result = validate(sibling, body);
  return result.ok ? quote(sibling, result.value) : result.error;
}

test('a declaration gives defaults and kinds', () => {
  const result = validate(sibling, { ...least, element_ids: [7, 'element-8'], cfg_scale: 0 });
  const value = {
    ...least,
    element_ids: ['7', 'element-8'],
    cfg_scale: 0,
    result_type: 'single',
    n: 1,
    resolution: '1k',
  };
  expect(result).toEqual({ ok: true, value });
});

test.each([
  [{ prompt: 'x' }, "Invalid parameters: parameter 'image' is required"],
  [{ ...least, image: '' }, "Invalid parameters: parameter 'image' is required"],
  [{ ...least, cfg_scale: 1.01 }, "Value out of range: parameter 'cfg_scale' must be between 0 and 1, got 1.01"],
  [
    { ...least, negative_prompt: '' },
    "Value out of range: parameter 'negative_prompt' must have 1 to 10 characters, got 0",
  ],
  [
    { ...least, element_ids: [1.5] },
    "Invalid format: parameter 'element_ids[0]' must be an id (a text of letters, digits, _ and -), got 1.5",
  ],
  [
    { ...least, result_type: 'series' },
    "Invalid parameters: parameter 'series_amount' is required when 'result_type' is series",
  ],
  [
    { ...least, result_type: 'series', series_amount: 3, n: 1 },
    "Invalid parameters: parameter 'n' must be absent when 'result_type' is series",
  ],
  [
    { ...least, series_amount: 3 },
    "Invalid parameters: parameter 'series_amount' must be absent when 'result_type' is single",
  ],
  [
    { ...least, images: Array(6).fill(url), element_ids: [1, 2, 3, 4, 5] },
    "Value out of range: parameter 'images' and 'element_ids' must have at most 10 items together, got 11",
  ],
])('a declaration gives the refusal of %j', (body, message) => {
  expect(refusals(body)).toEqual([message]);
});

test('a declaration gives prices', () => {
  expect(priceOf({ ...least, n: 3 })).toMatchObject({ units: 3, unit: 'image', amount: usd('0.084') });
  expect(priceOf({ ...least, result_type: 'series', series_amount: 9, resolution: '4k' })).toMatchObject({
    units: 9,
    amount: usd('0.504'),
  });
});

test('a declaration gives flags', () => {
  expect(flagsOf(sibling)).toHaveLength(10);
  expect(flagsOf(sibling)).toContainEqual({
    field: 'negative_prompt',
    name: 'negative-prompt',
    kind: 'text',
    required: false,
    description: 'What it does not show.',
  });
  expect(flagsOf(sibling)).toContainEqual({
    field: 'cfg_scale',
    name: 'cfg-scale',
    kind: 'number',
    required: false,
    min: 0,
    max: 1,
    default: 0.5,
    description: 'Literalness.',
  });
});
