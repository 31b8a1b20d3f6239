import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { AcceptedAnswer } from '../../contract/answers.ts';
import type { CheckOptions } from '../../contract/check-field.ts';
import type { ModelSpec } from '../../contract/model-spec.ts';
import { modelId } from '../../contract/models.ts';
import { formatUsd } from '../../contract/money.ts';
import { quote } from '../../contract/price.ts';
import { quote as quoteText } from '../../contract/problem.ts';
import { validate } from '../../contract/validate.ts';
import type { SubmitRefusal, TaskService } from '../../tasks/service.ts';
import { principalOf } from '../authenticate.ts';
import type { BodyBudget } from '../body-budget.ts';
import { checkAnswer } from '../check-answer.ts';
import { defineRoute } from '../define-route.ts';
import { acceptJsonBodies, jsonBody } from '../json-bodies.ts';
import { originOf } from '../origin.ts';
import { ownUrlCheck } from '../own-files.ts';
import { refuse, refuseProblems, succeed } from '../refuse.ts';
import { refuseModel, requestedModel, requireModel } from '../requested-model.ts';
import { readRetention } from '../retention-header.ts';
import { readSubmitOptions, type SubmitOptions } from '../submit-options.ts';

export interface SubmitDeps {
  readonly tasks: TaskService;
  readonly models: readonly ModelSpec[];
  readonly publicUrl: string | undefined;
  readonly allowPrivateNetwork: boolean;
  readonly budget: BodyBudget;
  /** How long results are kept at most. */
  readonly resultDays: number;
  readonly authenticate: onRequestAsyncHookHandler;
}

/** All three mean the same: the path of today, the one of most documents, and the one of the first revision. */
const SUBMIT_PATHS = [
  '/api/v1/:provider/:model',
  '/api/v1/:provider/:model/async',
  '/api/v1/:type/:provider/:model/async',
] as const;
const VALIDATE_PATH = '/api/v1/:provider/:model/validate';

/** Accepts tasks, and checks and prices requests without making one: `POST …/validate`. */
export function registerSubmit(app: FastifyInstance, deps: SubmitDeps): void {
  app.register(async (scope) => {
    const onRequest = [deps.authenticate, requireModel(deps.models), acceptJsonBodies(scope, deps.budget)];
    for (const url of SUBMIT_PATHS) {
      const handler = (request: FastifyRequest, reply: FastifyReply) => submit(request, reply, deps);
      defineRoute(scope, { url, methods: ['POST'], onRequest, handler });
    }
    const handler = (request: FastifyRequest, reply: FastifyReply) => check(request, reply, deps);
    defineRoute(scope, { url: VALIDATE_PATH, methods: ['POST'], onRequest, handler });
  });
}

async function submit(request: FastifyRequest, reply: FastifyReply, deps: SubmitDeps): Promise<FastifyReply> {
  const call = readCall(request, reply, deps);
  if (call === undefined) return reply;
  const { model, body, options } = call;
  const checked = validate(model, body, options);
  if (!checked.ok) {
    const [first, ...others] = checked.error;
    if (first === undefined) throw new Error('Cannot refuse a request: it has no problem');
    return refuseProblems(reply, [first, ...others]);
  }
  const origin = originOf(request, deps.publicUrl);
  const { webhookUrl, ...named } = call.submitOptions;
  const retention = readRetention(request.headers['x-result-expires-in'], deps.resultDays);
  if (!retention.ok) return refuse(reply, 'out_of_range', { detail: retention.error });
  const { traceparent } = request.headers;
  const accepted = await deps.tasks.submit({
    trace: typeof traceparent === 'string' ? traceparent : undefined,
    retentionSeconds: retention.value,
    principal: principalOf(request),
    model: model.slug,
    request: checked.value,
    quote: quote(model, checked.value),
    ...named,
    ...(webhookUrl === undefined ? {} : { webhook: { url: webhookUrl, origin } }),
  });
  if (!accepted.ok) return refuseSubmit(reply, accepted.error);
  const { id, isReplay } = accepted.value;
  if (isReplay) reply.header('idempotency-replayed', 'true');
  const answer: AcceptedAnswer = {
    status: 'pending',
    task_id: id,
    model_id: modelId(model.slug),
    get_result: { method: 'GET', url: `${origin}/api/v1/tasks/${id}` },
  };
  return reply.send(succeed(answer));
}

function check(request: FastifyRequest, reply: FastifyReply, deps: SubmitDeps): FastifyReply {
  const call = readCall(request, reply, deps);
  return call === undefined ? reply : reply.send(succeed(checkAnswer(call.model, call.body, call.options)));
}

interface Call {
  readonly model: ModelSpec;
  readonly body: unknown;
  readonly options: CheckOptions;
  readonly submitOptions: SubmitOptions;
}

/** What a call asks for, unchecked but for what is not the model's; undefined when it is answered already. */
function readCall(request: FastifyRequest, reply: FastifyReply, deps: SubmitDeps): Call | undefined {
  const { allowPrivateNetwork, publicUrl } = deps;
  const body = jsonBody(request, reply);
  if (body === undefined) return undefined;
  const model = requestedModel(request, deps.models);
  if (model === undefined) {
    refuseModel(request, reply);
    return undefined;
  }
  const read = readSubmitOptions(request.headers, body.value, { allowPrivateNetwork });
  if (!read.ok) {
    refuse(reply, 'invalid_parameters', { detail: read.error });
    return undefined;
  }
  const options = { allowPrivateNetwork, isOwnUrl: ownUrlCheck(request, publicUrl) };
  return { model, body: read.value.body, options, submitOptions: read.value.options };
}

function refuseSubmit(reply: FastifyReply, refusal: SubmitRefusal): FastifyReply {
  switch (refusal.kind) {
    case 'insufficient-balance': {
      const detail = `the task can cost $${formatUsd(refusal.needed)}, available is $${formatUsd(refusal.available)}`;
      return refuse(reply, 'insufficient_balance', { detail });
    }
    case 'too-many-open-tasks': {
      const detail = `${refusal.open} tasks of the ${refusal.of} are open, at most ${refusal.openMax} may be`;
      return refuse(reply, 'concurrency_limited', { detail, retryAfterSeconds: 5 });
    }
    case 'budget-exceeded': {
      const { month, budget, used, needed } = refusal;
      const figures = `budget $${formatUsd(budget)}, used $${formatUsd(used)}, the task can cost $${formatUsd(needed)}`;
      const detail = `the key's budget of ${month} does not suffice: ${figures}; not accepted, not charged`;
      return refuse(reply, 'budget_exceeded', { detail });
    }
    case 'key-disabled': {
      const detail = 'the key is disabled or has expired; not accepted, not charged';
      return refuse(reply.header('www-authenticate', 'Bearer'), 'authentication_failed', { detail });
    }
    case 'model-not-allowed': {
      const detail = `the key may use ${refusal.models.join(', ')}, not ${refusal.model}; not accepted, not charged`;
      return refuse(reply, 'permission_denied', { detail });
    }
    case 'element-unknown': {
      const detail = `element ${quoteText(refusal.id)} not found; not accepted, not charged`;
      return refuse(reply, 'not_found', { detail });
    }
    case 'storage-full':
      return refuse(reply, 'storage_full', { retryAfterSeconds: 60 });
    case 'idempotency-conflict': {
      const detail = `header 'Idempotency-Key' was used for another request, task '${refusal.taskId}'`;
      return refuse(reply, 'idempotency_conflict', { detail });
    }
    case 'quote-unknown':
      return refuse(reply, 'not_found', { detail: 'quote not found' });
    case 'quote-expired':
      return refuse(reply, 'quote_expired', { detail: `the quote expired at ${refusal.expiredAt.toISOString()}` });
    case 'quote-mismatch':
      return refuse(reply, 'quote_mismatch', { detail: 'the quote is for another request' });
  }
}
