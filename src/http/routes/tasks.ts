import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Clock } from '../../base/clock.ts';
import { parseTaskId } from '../../contract/ids.ts';
import { quote } from '../../contract/problem.ts';
import type { TaskService } from '../../tasks/service.ts';
import { principalOf } from '../authenticate.ts';
import { defineRoute } from '../define-route.ts';
import { originOf } from '../origin.ts';
import { refuse, succeed } from '../refuse.ts';
import type { SignedPaths } from '../signed-paths.ts';
import { taskAnswer } from '../task-answer.ts';

export interface TaskDeps {
  readonly tasks: TaskService;
  readonly publicUrl: string | undefined;
  readonly paths: SignedPaths;
  readonly clock: Clock;
  readonly authenticate: onRequestAsyncHookHandler;
}

/** Tells how a task is doing: `GET /api/v1/tasks/{task_id}`. 404 when it is unknown, of another team, or expired. */
export function registerTasks(app: FastifyInstance, deps: TaskDeps): void {
  defineRoute(app, {
    url: '/api/v1/tasks/:id',
    methods: ['GET', 'HEAD'],
    onRequest: deps.authenticate,
    handler: async (request, reply) => {
      const { id: text } = request.params as { readonly id: string };
      const id = parseTaskId(text);
      const task = id === undefined ? undefined : await deps.tasks.find(principalOf(request).teamId, id);
      if (task === undefined) return refuse(reply, 'not_found', { detail: `task ${quote(text)} not found` });
      reply.header('cache-control', 'no-store');
      return succeed(
        taskAnswer(task, { origin: originOf(request, deps.publicUrl), paths: deps.paths }, deps.clock.nowMs()),
      );
    },
  });
}
