import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestAsyncHookHandler,
  onRequestHookHandler,
} from 'fastify';
import type { Result } from '../../base/result.ts';
import type { AcceptedAnswer } from '../../contract/answers.ts';
import { BODIES_IN_FLIGHT_BYTES_MAX, BODY_BYTES_MAX } from '../../contract/limits.ts';
import type { ModelSpec } from '../../contract/model-spec.ts';
import { findModel, modelId } from '../../contract/models.ts';
import { formatUsd } from '../../contract/money.ts';
import { quote } from '../../contract/price.ts';
import { quote as quoteText } from '../../contract/problem.ts';
import { validate } from '../../contract/validate.ts';
import type { SubmitRefusal, TaskService } from '../../tasks/service.ts';
import { principalOf } from '../authenticate.ts';
import { createBodyBudget, type BodyShare } from '../body-budget.ts';
import { defineRoute } from '../define-route.ts';
import { originOf } from '../origin.ts';
import { parseJson } from '../parse-json.ts';
import { readBody, type BodyRefusal } from '../read-body.ts';
import { refuse, refuseProblems, succeed } from '../refuse.ts';

export interface SubmitDeps {
  readonly tasks: TaskService;
  readonly models: readonly ModelSpec[];
  readonly publicUrl: string | undefined;
  readonly allowPrivateNetwork: boolean;
  readonly authenticate: onRequestAsyncHookHandler;
}

type ParsedBody = Result<unknown, BodyRefusal> | undefined;

const SHARE = 'bodyShare';

/** Accepts tasks: `POST /api/v1/{provider}/{model}`, with or without `/async`, which mean the same. */
export function registerSubmit(app: FastifyInstance, deps: SubmitDeps): void {
  const budget = createBodyBudget(BODIES_IN_FLIGHT_BYTES_MAX);
  const openShare: onRequestHookHandler = (request, reply, done) => {
    const share = budget.open();
    request.setDecorator<BodyShare>(SHARE, share);
    reply.raw.once('close', () => share.close());
    done();
  };
  const onRequest = [deps.authenticate, requireModel(deps.models), requirePlainRequest, openShare];
  app.register(async (scope) => {
    scope.decorateRequest(SHARE);
    scope.addContentTypeParser('application/json', async (request: FastifyRequest, payload: typeof request.raw) => {
      const body = await readBody(payload, request.getDecorator<BodyShare>(SHARE), BODY_BYTES_MAX);
      return body.ok ? parseJson(body.value) : body;
    });
    for (const url of ['/api/v1/:provider/:model', '/api/v1/:provider/:model/async']) {
      defineRoute(scope, {
        url,
        methods: ['POST'],
        onRequest,
        handler: (request, reply) => submit(request, reply, deps),
      });
    }
  });
}

async function submit(request: FastifyRequest, reply: FastifyReply, deps: SubmitDeps): Promise<FastifyReply> {
  const body = request.body as ParsedBody;
  if (body === undefined) return refuse(reply, 'invalid_format', { detail: 'invalid JSON format' });
  if (!body.ok) return refuse(reply, body.error.code, body.error);
  const model = findModel(slugOf(request), deps.models);
  if (model === undefined) return refuseModel(request, reply);
  const checked = validate(model, body.value, { allowPrivateNetwork: deps.allowPrivateNetwork });
  if (!checked.ok) {
    const [first, ...others] = checked.error;
    if (first === undefined) throw new Error('Cannot refuse a request: it has no problem');
    return refuseProblems(reply, [first, ...others]);
  }
  const price = quote(model, checked.value);
  const principal = principalOf(request);
  const accepted = await deps.tasks.submit({ principal, model: model.slug, request: checked.value, quote: price });
  if (!accepted.ok) return refuseSubmit(reply, accepted.error);
  const { id } = accepted.value;
  const url = `${originOf(request, deps.publicUrl)}/api/v1/tasks/${id}`;
  const answer: AcceptedAnswer = {
    status: 'pending',
    task_id: id,
    model_id: modelId(model.slug),
    get_result: { method: 'GET', url },
  };
  return reply.send(succeed(answer));
}

function refuseSubmit(reply: FastifyReply, refusal: SubmitRefusal): FastifyReply {
  switch (refusal.kind) {
    case 'insufficient-balance': {
      const detail = `the task can cost $${formatUsd(refusal.needed)}, available is $${formatUsd(refusal.available)}`;
      return refuse(reply, 'insufficient_balance', { detail });
    }
    case 'too-many-open-tasks': {
      const detail = `${refusal.open} tasks are open, at most ${refusal.openMax} may be`;
      return refuse(reply, 'concurrency_limited', { detail, retryAfterSeconds: 5 });
    }
    case 'storage-full':
      return refuse(reply, 'storage_full', { retryAfterSeconds: 60 });
  }
}

function slugOf(request: FastifyRequest): string {
  const { provider, model } = request.params as { readonly provider: string; readonly model: string };
  return `${provider}/${model}`;
}

function requireModel(models: readonly ModelSpec[]): onRequestHookHandler {
  return (request, reply, done) => {
    if (findModel(slugOf(request), models) === undefined) refuseModel(request, reply);
    done();
  };
}

function refuseModel(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return refuse(reply, 'not_found', { detail: `model ${quoteText(slugOf(request))} not found` });
}

/** Refuses what would otherwise be misread or silently dropped: compressed bodies and calls for a webhook. */
const requirePlainRequest: onRequestHookHandler = (request, reply, done) => {
  const { 'content-encoding': encoding = 'identity', 'x-webhook-url': webhook } = request.headers;
  if (encoding !== 'identity') {
    refuse(reply, 'unsupported_media_type', { detail: "Content-Encoding must be absent or 'identity'" });
  } else if (webhook !== undefined) {
    const detail = "header 'X-Webhook-URL' is not offered by this server, leave it out and query the task";
    refuse(reply, 'invalid_parameters', { detail });
  }
  done();
};
