import type { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parseTaskId } from '../../contract/ids.ts';
import { isTerminal } from '../../contract/task-states.ts';
import { stateOf } from '../../tasks/follow.ts';
import type { Task } from '../../tasks/service.ts';
import { principalOf } from '../authenticate.ts';
import { defineRoute } from '../define-route.ts';
import { createEventStreams, type EventStreamLimits, type EventStreams } from '../event-streams.ts';
import { originOf } from '../origin.ts';
import { refuse } from '../refuse.ts';
import { taskAnswer, type FilePlace } from '../task-answer.ts';
import { refuseUnknownTask, type TaskDeps } from './tasks.ts';

export interface TaskEventDeps extends TaskDeps {
  readonly eventStreams?: EventStreamLimits;
}

/**
 * Shows a task as it changes: `GET /api/v1/tasks/{task_id}/events`, Server-Sent Events
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html). Each event is the whole answer to a query of the task, and its
 * id names the state: who comes back with `Last-Event-ID` is told what is different from that, by any node. The stream ends after
 * the final event; who then comes back gets 204, on which browsers stop.
 */
export function registerTaskEvents(app: FastifyInstance, deps: TaskEventDeps): void {
  const streams = createEventStreams(deps.eventStreams);
  // Clients come back, to another node or to this one when it has started again.
  app.addHook('preClose', async () => streams.endAll());
  defineRoute(app, {
    url: '/api/v1/tasks/:id/events',
    methods: ['GET'],
    onRequest: deps.authenticate,
    handler: (request, reply) => answer(request, reply, deps, streams),
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: TaskEventDeps,
  streams: EventStreams,
): Promise<FastifyReply> {
  const { id: text } = request.params as { readonly id: string };
  const id = parseTaskId(text);
  const { teamId } = principalOf(request);
  const task = id === undefined ? undefined : await deps.tasks.find(teamId, id);
  if (id === undefined || task === undefined) return refuseUnknownTask(reply, text);
  const { 'last-event-id': seen } = request.headers;
  if (isTerminal(task.status) && seen === stateOf(task)) return reply.code(204).send();

  const stream = streams.open(teamId, reply.raw);
  if (stream === undefined) {
    return refuse(reply, 'streams_limited', { detail: 'too many event streams are open', retryAfterSeconds: 5 });
  }
  // The caller left meanwhile: nobody is there to be answered.
  if (stream.signal.aborted) return reply.hijack();
  const place = { origin: originOf(request, deps.publicUrl), paths: deps.paths };
  const changes = deps.tasks.follow(teamId, id, stream.signal);
  void send(stream.body, changes, typeof seen === 'string' ? seen : undefined, (each) => eventOf(each, place, deps))
    .catch((err: unknown) => request.log.error({ err }, 'An event stream broke'))
    .finally(() => stream.end());
  reply.header('content-type', 'text/event-stream; charset=utf-8');
  reply.header('cache-control', 'no-store');
  // Proxies that collect answers would hold events back.
  reply.header('x-accel-buffering', 'no');
  return reply.send(stream.body);
}

const RETRY_MS = 1000;

async function send(
  body: PassThrough,
  changes: AsyncIterable<Task>,
  seen: string | undefined,
  describe: (task: Task) => string,
): Promise<void> {
  body.write(`retry: ${RETRY_MS}\n\n`);
  for await (const task of changes) {
    const isKnown = stateOf(task) === seen;
    // Who does not read gets the next one: each event is the whole.
    const mayWait = body.writableNeedDrain && !isTerminal(task.status);
    if (!isKnown && !mayWait) body.write(`id: ${stateOf(task)}\ndata: ${describe(task)}\n\n`);
  }
}

function eventOf(task: Task, place: FilePlace, { clock }: TaskEventDeps): string {
  return JSON.stringify(taskAnswer(task, place, clock.nowMs()));
}
