import type { FastifyInstance } from 'fastify';

/** Lets the routes of a scope be called with any body, unread: many clients name a content type even where they send nothing; a DELETE has nothing to say. */
export function ignoreBodies(scope: FastifyInstance): void {
  scope.addContentTypeParser('*', (_request, payload, done) => done(null, void payload.resume()));
}
