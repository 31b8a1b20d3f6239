import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Access, Principal, Scope } from '../access/access.ts';
import type { RequestLimit } from '../access/request-limit.ts';
import { API_KEY_CHARACTERS_MAX } from '../contract/limits.ts';
import { refuse } from './refuse.ts';

const BEARER = /^Bearer ([\x21-\x7e]+)$/i;
const PRINCIPAL = 'principal';

/** The key of an Authorization header; undefined when it is missing or cannot be a key. Bearer is the only scheme. */
export function bearerKey(authorization: string | undefined): string | undefined {
  const key = authorization === undefined ? undefined : BEARER.exec(authorization)?.[1];
  return key === undefined || key.length > API_KEY_CHARACTERS_MAX ? undefined : key;
}

/**
 * Makes the hook that lets only good keys pass, of teams within their rate, that have the scope `needed`; without one, what the
 * method does decides: looking needs `read`, everything else `submit`. It runs before the body is read, so that a stranger cannot
 * make the server work.
 */
export function requirePrincipal(access: Access, requestLimit: RequestLimit, needed?: Scope) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const principal = await authenticate(request, reply, access);
    if (principal === undefined) return;
    request.setDecorator<Principal>(PRINCIPAL, principal);
    const state = await requestLimit.take(principal);
    if (state !== undefined) {
      reply.header('x-ratelimit-limit', state.limit);
      reply.header('x-ratelimit-remaining', state.remaining);
      reply.header('x-ratelimit-reset', state.resetAtSeconds);
      const { retryAfterSeconds } = state;
      if (retryAfterSeconds !== undefined) {
        refuse(reply, 'rate_limited', { detail: `at most ${state.limit} requests a minute`, retryAfterSeconds });
        return;
      }
    }
    const scope = needed ?? (request.method === 'GET' || request.method === 'HEAD' ? 'read' : 'submit');
    if (!principal.scopes.includes(scope)) refuseScope(reply, scope);
  };
}

/** The caller of a key; undefined when it is not good, and the call is then answered. */
export async function authenticate(
  request: FastifyRequest,
  reply: FastifyReply,
  access: Access,
): Promise<Principal | undefined> {
  const key = bearerKey(request.headers.authorization);
  const principal = key === undefined ? undefined : await access.authenticate(key);
  if (principal !== undefined) return principal;
  reply.header('www-authenticate', 'Bearer');
  refuse(reply, 'authentication_failed');
  return undefined;
}

/** Answers that a key is good, but not for this. */
export function refuseScope(reply: FastifyReply, scope: Scope): void {
  refuse(reply, 'permission_denied', { detail: `the key needs the scope '${scope}'; nothing was accepted or charged` });
}

/** The caller of a route behind `requirePrincipal`. */
export function principalOf(request: FastifyRequest): Principal {
  return request.getDecorator<Principal>(PRINCIPAL);
}

/** The decorator's name, for the one place that declares it. */
export const PRINCIPAL_DECORATOR = PRINCIPAL;
