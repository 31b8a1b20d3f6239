import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { WebhookSecretAnswer } from '../../contract/answers.ts';
import type { TaskService } from '../../tasks/service.ts';
import { principalOf } from '../authenticate.ts';
import { defineRoute } from '../define-route.ts';
import { succeed } from '../refuse.ts';

export interface WebhookDeps {
  readonly tasks: TaskService;
  readonly authenticate: onRequestAsyncHookHandler;
}

/** Shows the secret that the team's webhooks are signed with: `GET /api/v1/webhooks/secret`. */
export function registerWebhooks(app: FastifyInstance, { tasks, authenticate }: WebhookDeps): void {
  defineRoute(app, {
    url: '/api/v1/webhooks/secret',
    methods: ['GET', 'HEAD'],
    onRequest: authenticate,
    handler: async (request, reply) => {
      const answer: WebhookSecretAnswer = { secret: await tasks.webhookSecret(principalOf(request).teamId) };
      reply.header('cache-control', 'no-store');
      return succeed(answer);
    },
  });
}
