import type { JsonObject } from './json-schema.ts';
import { ELEMENTS_PER_TEAM_MAX } from './limits.ts';
import { answered, inPath, operation, reference, refused, REFUSED_EVERYWHERE } from './openapi-parts.ts';

/** The element library of a team. */
export function elementPaths(): JsonObject {
  const limit = { type: 'integer', minimum: 1, maximum: ELEMENTS_PER_TEAM_MAX, default: ELEMENTS_PER_TEAM_MAX };
  const element = [inPath('element_id', '18 digits, as the list has it.')];
  return {
    '/api/v1/elements': {
      ...operation('post', {
        tag: 'elements',
        operationId: 'create-element',
        summary: 'Keep a thing with its pictures, for `element_ids` of requests',
        description: `Every picture is fetched and looked at before the answer. Free of charge; a team may keep ${ELEMENTS_PER_TEAM_MAX}.`,
        requestBody: { required: true, content: { 'application/json': { schema: reference('NewElement') } } },
        responses: {
          ...answered('The element.', 'Element'),
          ...refused([
            'invalid_parameters',
            'missing_parameter',
            'invalid_format',
            'out_of_range',
            'body_too_large',
            'elements_exceeded',
            'unsupported_media_type',
            'storage_full',
            ...REFUSED_EVERYWHERE,
          ]),
        },
      }),
      ...operation('get', {
        tag: 'elements',
        operationId: 'list-elements',
        summary: 'The elements of the team, newest first',
        parameters: [{ name: 'limit', in: 'query', schema: limit }],
        responses: { ...answered('The elements.', 'Elements'), ...refused(['out_of_range', ...REFUSED_EVERYWHERE]) },
      }),
    },
    '/api/v1/elements/{element_id}': {
      ...operation('get', {
        tag: 'elements',
        operationId: 'get-element',
        summary: 'One element',
        parameters: element,
        responses: { ...answered('The element.', 'Element'), ...refused(['not_found', ...REFUSED_EVERYWHERE]) },
      }),
      ...operation('delete', {
        tag: 'elements',
        operationId: 'delete-element',
        summary: 'Delete an element; tasks that use it already keep it until they end',
        parameters: element,
        responses: { '204': { description: 'It is gone.' }, ...refused(['not_found', ...REFUSED_EVERYWHERE]) },
      }),
    },
  };
}
