import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { requestSchema, type JsonValue } from './json-schema.ts';
import { klingV3OmniVideo } from './models/kling-v3-omni-video.ts';
import { MODELS } from './models.ts';
import { openapiDocument } from './openapi.ts';

const document = openapiDocument({ models: MODELS, origin: 'http://127.0.0.1:8787', version: '0.1.0' });

/** What a known form builder accepts in a request schema; with anything else it shows no form. */
const FORM_KEYWORDS = (
  'type title description default enum required properties items additionalProperties ' +
  'minimum maximum minLength maxLength minItems maxItems anyOf pattern x-media-type'
).split(' ');

function keywordsOf(schema: JsonValue): string[] {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]: [string, JsonValue]) => {
    const isNames = keyword === 'properties' && typeof value === 'object' && value !== null;
    const inner = isNames ? Object.values(value).flatMap(keywordsOf) : keywordsOf(value);
    return [keyword, ...inner];
  });
}

describe('openapiDocument()', () => {
  test('is a valid OpenAPI 3.1 document', async () => {
    const result = await new Validator().validate(structuredClone(document) as Record<string, unknown>);
    expect(result).toEqual({ valid: true });
    expect(document['openapi']).toMatch(/^3\.1\./);
  });

  test('is plain JSON and every reference in it leads somewhere', () => {
    const text = JSON.stringify(document);
    expect(JSON.parse(text)).toEqual(document);
    const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1]);
    expect(names).toContain('KlingV3OmniVideoRequest');
    const { schemas } = document['components'] as { schemas: object };
    for (const name of names) expect(Object.keys(schemas)).toContain(name);
  });

  test('has both paths of every model', () => {
    const paths = Object.keys(document['paths'] as object);
    expect(paths).toContain('/api/v1/kling/kling-v3-omni-video');
    expect(paths).toContain('/api/v1/kling/kling-v3-omni-video/async');
  });
});

describe('requestSchema()', () => {
  const schema = requestSchema(klingV3OmniVideo);
  const properties = schema['properties'] as Record<string, Record<string, unknown>>;

  test('keeps to what form builders accept', () => {
    expect(keywordsOf(schema).filter((keyword) => !FORM_KEYWORDS.includes(keyword))).toEqual([]);
  });

  test('has limits, choices and defaults', () => {
    expect(properties['prompt']).toMatchObject({ type: 'string', minLength: 1, maxLength: 2500 });
    expect(properties['mode']).toMatchObject({ enum: ['std', 'pro'], default: 'pro' });
    expect(properties['images']).toMatchObject({ maxItems: 7, items: { 'x-media-type': 'image' } });
  });

  test('puts what ties fields together into words', () => {
    expect(properties['duration']).not.toHaveProperty('default');
    expect(properties['duration']?.['description']).toBe(
      "Length in seconds. With videos, the length follows the video. Must be absent when 'videos' is given. Default: 5, unless videos is given.",
    );
    expect(properties['shot_type']?.['description']).toContain("Must be given when 'multi_shot' is true.");
  });
});
