import { ruleText } from './check-rules.ts';
import type { FieldSpec, FormSpec } from './model-spec.ts';

/** A JSON Schema or a part of an OpenAPI document: plain JSON. */
export type JsonObject = { readonly [name: string]: JsonValue };
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/**
 * The JSON Schema (2020-12) of a request. Known form builders refuse conditional keywords, so what ties fields together
 * stands in their descriptions, as the public documents of this API do it; the server checks it all the same.
 */
export function requestSchema(model: FormSpec): JsonObject {
  const fields = Object.entries(model.fields);
  return {
    type: 'object',
    title: model.title,
    required: fields.filter(([, spec]) => spec.required).map(([name]) => name),
    additionalProperties: false,
    properties: Object.fromEntries(fields.map(([name, spec]) => [name, fieldSchema(model, name, spec)])),
  };
}

function fieldSchema(model: FormSpec, name: string, spec: FieldSpec): JsonObject {
  const rules = model.rules.filter((rule) => ('together' in rule ? rule.together[0] === name : rule.field === name));
  const sentences = rules.map((rule) => `${capitalise(ruleText(rule))}.`);
  const description = [spec.description, ...sentences].join(' ');
  const fallback: JsonObject =
    'default' in spec && spec.default !== undefined && spec.defaultExceptWith === undefined
      ? { default: spec.default }
      : {};
  return { ...valueSchema(spec), description: `${description}${defaultText(spec)}`, ...fallback };
}

/** A default that hangs on other fields must not be a `default`, or form builders would send it. */
function defaultText(spec: FieldSpec): string {
  if (!('defaultExceptWith' in spec) || spec.default === undefined) return '';
  return ` Default: ${String(spec.default)}, unless ${spec.defaultExceptWith?.join(' or ')} is given.`;
}

function valueSchema(spec: FieldSpec): JsonObject {
  switch (spec.kind) {
    case 'text':
      return { type: 'string', minLength: spec.charactersMin, maxLength: spec.charactersMax };
    case 'choice':
      return { type: 'string', enum: spec.choices };
    case 'integer':
    case 'number':
      return { type: spec.kind, minimum: spec.min, maximum: spec.max };
    case 'boolean':
      return { type: 'boolean' };
    case 'choice-list': {
      const items = { type: 'string', enum: spec.choices };
      return { type: 'array', minItems: spec.itemsMin, maxItems: spec.itemsMax, items };
    }
    case 'media':
      return mediaSchema(spec.media);
    case 'media-list':
      return { type: 'array', minItems: spec.itemsMin, maxItems: spec.itemsMax, items: mediaSchema(spec.media) };
    case 'id-list': {
      const items = {
        anyOf: [
          { type: 'string', pattern: '^[A-Za-z0-9_-]{1,128}$' },
          { type: 'integer', minimum: 0 },
        ],
      };
      return { type: 'array', minItems: spec.itemsMin, maxItems: spec.itemsMax, items };
    }
  }
}

function mediaSchema(media: 'image' | 'video'): JsonObject {
  const description = 'An http or https URL, Base64, or a Base64 data URI.';
  return { type: 'string', minLength: 1, description, 'x-media-type': media };
}

function capitalise(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
