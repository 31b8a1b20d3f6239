import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import type { Result } from '../base/result.ts';
import { BODY_BYTES_MAX } from '../contract/limits.ts';
import type { BodyBudget, BodyShare } from './body-budget.ts';
import { parseJson } from './parse-json.ts';
import { readBody, type BodyRefusal } from './read-body.ts';
import { refuse } from './refuse.ts';

type ParsedBody = Result<unknown, BodyRefusal> | undefined;
const SHARE = 'bodyShare';

/** Lets the routes of a scope take JSON bodies; the hook that it gives goes last into their `onRequest`. */
export function acceptJsonBodies(scope: FastifyInstance, budget: BodyBudget): onRequestHookHandler {
  scope.decorateRequest(SHARE);
  scope.addContentTypeParser('application/json', async (request: FastifyRequest, payload: typeof request.raw) => {
    const body = await readBody(payload, request.getDecorator<BodyShare>(SHARE), BODY_BYTES_MAX);
    return body.ok ? parseJson(body.value) : body;
  });
  return (request, reply, done) => {
    const share = budget.open();
    request.setDecorator<BodyShare>(SHARE, share);
    reply.raw.once('close', () => share.close());
    const { 'content-encoding': encoding = 'identity' } = request.headers;
    // It would be misread otherwise.
    if (encoding !== 'identity') {
      refuse(reply, 'unsupported_media_type', { detail: "Content-Encoding must be absent or 'identity'" });
    }
    done();
  };
}

/** The JSON value of a call's body; undefined when there is none, and the call is then answered. */
export function jsonBody(request: FastifyRequest, reply: FastifyReply): { readonly value: unknown } | undefined {
  const body = request.body as ParsedBody;
  if (body?.ok === true) return { value: body.value };
  if (body === undefined) refuse(reply, 'invalid_format', { detail: 'invalid JSON format' });
  else refuse(reply, body.error.code, body.error);
  return undefined;
}
