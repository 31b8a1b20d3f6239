import { REQUEST_ERRORS, requestError, wireMessage, type RequestErrorCode } from './error-codes.ts';
import type { JsonObject } from './json-schema.ts';

/** What any call behind a key can be refused with. */
export const REFUSED_EVERYWHERE: readonly RequestErrorCode[] = [
  'authentication_failed',
  'permission_denied',
  'rate_limited',
  'internal',
  'unavailable',
];

/** Marks an operation that needs no key. */
export const OPEN = { security: [] } as const;

/** An operation of one method of a path. */
export function operation(
  method: 'get' | 'post' | 'patch' | 'delete',
  { tag, ...rest }: JsonObject & { readonly tag: string },
): JsonObject {
  return { [method]: { tags: [tag], ...rest } };
}

/** A path parameter; texts are all that paths have. */
export function inPath(name: string, description: string): JsonObject {
  return { name, in: 'path', required: true, description, schema: { type: 'string' } };
}

/** The answer 200 with a schema of the components. */
export function answered(description: string, schema: string): JsonObject {
  return { '200': { description, content: { 'application/json': { schema: reference(schema) } } } };
}

/** A reference to a schema of the components. */
export function reference(schema: string): JsonObject {
  return { $ref: `#/components/schemas/${schema}` };
}

/** The refusals of these codes, one entry a status, as OpenAPI wants it. */
export function refused(codes: readonly RequestErrorCode[]): JsonObject {
  const statuses = [...new Set(codes.map((code) => requestError(code).httpStatus))];
  const entries = statuses.map((status) => {
    const group = codes.filter((code) => requestError(code).httpStatus === status);
    const examples = group.map((code) => [code, { value: { code: status, message: wireMessage(code) } }] as const);
    return [
      String(status),
      {
        description: `${group.map((code) => REQUEST_ERRORS[code].publicText).join('. ')}.`,
        content: { 'application/json': { schema: reference('Error'), examples: Object.fromEntries(examples) } },
      },
    ] as const;
  });
  return Object.fromEntries(entries);
}
