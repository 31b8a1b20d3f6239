import { Ajv2020 } from 'ajv/dist/2020.js';
import { MODELS } from '../../src/contract/models.ts';
import { openapiDocument } from '../../src/contract/openapi.ts';

/** Checks an answer against a schema of the OpenAPI document; what is wrong with it, or nothing. */
export type CheckAnswer = (schema: string, answer: unknown) => readonly string[];

/** Compiles the schemas of the document. A field that the document does not know is wrong, too. */
export function createAnswerCheck(): CheckAnswer {
  const document = openapiDocument({ models: MODELS, origin: 'http://127.0.0.1:8787', version: '0.0.0' });
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  ajv.addSchema(closed(document) as object, 'openapi');
  return (schema, answer) => {
    const check = ajv.getSchema(`openapi#/components/schemas/${schema}`);
    if (check === undefined) throw new Error(`no schema ${schema}`);
    return check(answer) === true ? [] : (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}

/** The same schemas without room for fields that they do not name, but where they name none. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, closed(inner)] as const);
  const isRecord = 'properties' in value && !('additionalProperties' in value);
  return { ...Object.fromEntries(entries), ...(isRecord ? { additionalProperties: false } : {}) };
}
