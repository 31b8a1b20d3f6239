import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { Clock } from '../../base/clock.ts';
import type { TaskListAnswer } from '../../contract/answers.ts';
import { parseTaskId } from '../../contract/ids.ts';
import type { ModelSpec } from '../../contract/model-spec.ts';
import { quote } from '../../contract/problem.ts';
import type { TaskService } from '../../tasks/service.ts';
import { ignoreBodies } from '../ignore-bodies.ts';
import { principalOf } from '../authenticate.ts';
import { defineRoute } from '../define-route.ts';
import { originOf } from '../origin.ts';
import { refuse, succeed } from '../refuse.ts';
import type { SignedPaths } from '../signed-paths.ts';
import { taskAnswer, taskText } from '../task-answer.ts';
import { readTaskQuery, writeCursor } from '../task-query.ts';

export interface TaskDeps {
  readonly tasks: TaskService;
  readonly models: readonly ModelSpec[];
  readonly publicUrl: string | undefined;
  readonly paths: SignedPaths;
  readonly clock: Clock;
  readonly authenticate: onRequestAsyncHookHandler;
}

/**
 * Tells how a task is doing (`GET /api/v1/tasks/{task_id}`), cancels it (`DELETE`), and lists and finds those of the team
 * (`GET /api/v1/tasks`). 404 when one is unknown, of another team, or expired.
 */
export function registerTasks(app: FastifyInstance, deps: TaskDeps): void {
  const onRequest = deps.authenticate;
  app.register(async (scope) => {
    ignoreBodies(scope);
    defineRoute(scope, {
      url: '/api/v1/tasks/:id',
      methods: ['GET', 'HEAD', 'DELETE'],
      onRequest,
      handler: (request, reply) =>
        request.method === 'DELETE' ? cancel(request, reply, deps) : show(request, reply, deps),
    });
  });
  defineRoute(app, {
    url: '/api/v1/tasks',
    methods: ['GET', 'HEAD'],
    onRequest,
    handler: (request, reply) => list(request, reply, deps),
  });
}

async function show(request: FastifyRequest, reply: FastifyReply, deps: TaskDeps): Promise<FastifyReply> {
  const { id: text } = request.params as { readonly id: string };
  const id = parseTaskId(text);
  const task = id === undefined ? undefined : await deps.tasks.find(principalOf(request).teamId, id);
  if (task === undefined) return refuseUnknownTask(reply, text);
  reply.header('cache-control', 'no-store').type('application/json; charset=utf-8');
  return reply.send(taskText(task, placeOf(request, deps), deps.clock.nowMs()));
}

async function cancel(request: FastifyRequest, reply: FastifyReply, deps: TaskDeps): Promise<FastifyReply> {
  const { id: text } = request.params as { readonly id: string };
  const id = parseTaskId(text);
  const canceled = id === undefined ? undefined : await deps.tasks.cancel(principalOf(request).teamId, id);
  if (canceled === undefined || canceled.kind === 'unknown') return refuseUnknownTask(reply, text);
  if (canceled.kind === 'already-final') {
    const what = canceled.task.status === 'success' ? 'is delivered and charged' : 'has failed and is not charged';
    return refuse(reply, 'already_final', { detail: `the task ${what}, it cannot be canceled any more` });
  }
  return reply.send(succeed(taskAnswer(canceled.task, placeOf(request, deps), deps.clock.nowMs())));
}

async function list(request: FastifyRequest, reply: FastifyReply, deps: TaskDeps): Promise<FastifyReply> {
  const filter = readTaskQuery(request.query as Parameters<typeof readTaskQuery>[0], deps.models);
  if (!filter.ok) return refuse(reply, 'invalid_parameters', { detail: filter.error });
  const page = await deps.tasks.list(principalOf(request).teamId, filter.value);
  const place = placeOf(request, deps);
  const nowMs = deps.clock.nowMs();
  const answer: TaskListAnswer = {
    tasks: page.tasks.map((task) => taskAnswer(task, place, nowMs)),
    next_cursor: page.next === undefined ? null : writeCursor(page.next),
  };
  reply.header('cache-control', 'no-store');
  return reply.send(succeed(answer));
}

/** Answers that there is no such task, as far as this team is concerned. */
export function refuseUnknownTask(reply: FastifyReply, text: string): FastifyReply {
  return refuse(reply, 'not_found', { detail: `task ${quote(text)} not found` });
}

function placeOf(request: FastifyRequest, { publicUrl, paths }: TaskDeps): Parameters<typeof taskAnswer>[1] {
  return { origin: originOf(request, publicUrl), paths };
}
