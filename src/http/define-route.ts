import type { FastifyInstance, HTTPMethods, RouteOptions } from 'fastify';
import { quote } from '../contract/problem.ts';
import { refuse } from './refuse.ts';

type Method = 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'DELETE';

/** A route and the methods it has; every other method of its path gets 405 with an Allow header. */
export function defineRoute(
  app: FastifyInstance,
  route: Omit<RouteOptions, 'method'> & { readonly methods: readonly Method[] },
): void {
  const { methods, ...options } = route;
  app.route({ ...options, method: [...methods] });
  const others: HTTPMethods[] = app.supportedMethods.filter((method) => !methods.some((own) => own === method));
  app.route({
    url: options.url,
    method: others,
    // Before the body is read: nobody wants it.
    onRequest: (request, reply, done) => {
      reply.header('allow', methods.join(', '));
      refuse(reply, 'method_not_allowed', { detail: `use ${methods.join(' or ')}, got ${quote(request.method)}` });
      done();
    },
    handler: () => undefined,
  });
}
