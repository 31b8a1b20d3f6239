import type { JsonObject } from './json-schema.ts';

/** An object of these properties, all of them required unless said otherwise. */
export function record(properties: JsonObject, required: readonly string[] = Object.keys(properties)): JsonObject {
  return { type: 'object', required, properties };
}

/** Data in the wire's envelope. */
export function enveloped(data: JsonObject): JsonObject {
  return record({ code: { type: 'integer', const: 0 }, message: { type: 'string', const: 'success' }, data });
}
