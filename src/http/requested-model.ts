import type { FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import type { ModelSpec } from '../contract/model-spec.ts';
import { findModel } from '../contract/models.ts';
import { quote } from '../contract/problem.ts';
import { refuse } from './refuse.ts';

/**
 * The model that a path names by `:provider` and `:model`; undefined when there is none. A path that has a `:type`, as the first
 * revision of the API had it, must name one that the model does.
 */
export function requestedModel(request: FastifyRequest, models: readonly ModelSpec[]): ModelSpec | undefined {
  const { provider, model: name, type } = request.params as PathNames;
  const model = findModel(`${provider}/${name}`, models);
  if (model === undefined || type === undefined) return model;
  return [model.type, ...(model.alsoTypes ?? [])].some((each) => each === type) ? model : undefined;
}

/** Lets only calls of models pass that are served; the others are answered before their body is read. */
export function requireModel(models: readonly ModelSpec[]): onRequestHookHandler {
  return (request, reply, done) => {
    if (requestedModel(request, models) === undefined) refuseModel(request, reply);
    done();
  };
}

/** Answers that there is no such model. */
export function refuseModel(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { provider, model, type } = request.params as PathNames;
  const name = type === undefined ? `${provider}/${model}` : `${type}/${provider}/${model}`;
  return refuse(reply, 'not_found', { detail: `model ${quote(name)} not found` });
}

interface PathNames {
  readonly provider: string;
  readonly model: string;
  readonly type?: string;
}
