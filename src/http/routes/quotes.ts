import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { QuoteAnswer } from '../../contract/answers.ts';
import type { ModelSpec } from '../../contract/model-spec.ts';
import { findModel, modelId } from '../../contract/models.ts';
import { quote } from '../../contract/price.ts';
import { quote as quoteText, type Problem } from '../../contract/problem.ts';
import { validate } from '../../contract/validate.ts';
import type { TaskService } from '../../tasks/service.ts';
import { principalOf } from '../authenticate.ts';
import type { BodyBudget } from '../body-budget.ts';
import { priceAnswer } from '../check-answer.ts';
import { defineRoute } from '../define-route.ts';
import { acceptJsonBodies, jsonBody } from '../json-bodies.ts';
import { ownUrlCheck } from '../own-files.ts';
import { refuse, refuseProblems, succeed } from '../refuse.ts';

export interface QuoteDeps {
  readonly tasks: TaskService;
  readonly models: readonly ModelSpec[];
  readonly publicUrl: string | undefined;
  readonly allowPrivateNetwork: boolean;
  readonly budget: BodyBudget;
  readonly authenticate: onRequestAsyncHookHandler;
}

/** Locks prices: `POST /api/v1/quotes` with a model and the request that would be submitted to it. */
export function registerQuotes(app: FastifyInstance, deps: QuoteDeps): void {
  app.register(async (scope) => {
    const onRequest = [deps.authenticate, acceptJsonBodies(scope, deps.budget)];
    const handler = (request: FastifyRequest, reply: FastifyReply) => lock(request, reply, deps);
    defineRoute(scope, { url: '/api/v1/quotes', methods: ['POST'], onRequest, handler });
  });
}

async function lock(request: FastifyRequest, reply: FastifyReply, deps: QuoteDeps): Promise<FastifyReply> {
  const body = jsonBody(request, reply);
  if (body === undefined) return reply;
  const asked = readAsked(body.value);
  if (asked === undefined) {
    const detail = "the body must be a JSON object of 'model' (a slug) and 'request' (an object), nothing else";
    return refuse(reply, 'invalid_format', { detail });
  }
  const model = findModel(asked.model, deps.models);
  if (model === undefined) return refuse(reply, 'not_found', { detail: `model ${quoteText(asked.model)} not found` });
  const { allowPrivateNetwork, publicUrl } = deps;
  const checked = validate(model, asked.request, { allowPrivateNetwork, isOwnUrl: ownUrlCheck(request, publicUrl) });
  if (!checked.ok) {
    const [first, ...others] = checked.error.map(belowRequest);
    if (first === undefined) throw new Error('Cannot refuse a request: it has no problem');
    return refuseProblems(reply, [first, ...others]);
  }
  const price = quote(model, checked.value);
  const { unit, units, rate, amount } = price;
  const locked = await deps.tasks.lockPrice({
    teamId: principalOf(request).teamId,
    model: model.slug,
    request: checked.value,
    quote: { unit, units, rate, amount },
  });
  const answer: QuoteAnswer = {
    quote_id: locked.id,
    model_id: modelId(model.slug),
    price: priceAnswer(price),
    expires_at: locked.expiresAt.toISOString(),
  };
  reply.header('cache-control', 'no-store');
  return reply.send(succeed(answer));
}

function readAsked(body: unknown): { readonly model: string; readonly request: unknown } | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const { model, request, ...others } = body as Readonly<Record<string, unknown>>;
  if (typeof model !== 'string' || request === undefined || Object.keys(others).length > 0) return undefined;
  return { model, request };
}

/** Problems point into the request; here that is part of the body. */
function belowRequest(problem: Problem): Problem {
  return { ...problem, pointer: `/request${problem.pointer}` };
}
