import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Access, Principal } from '../access/access.ts';
import { API_KEY_CHARACTERS_MAX } from '../contract/limits.ts';
import type { RateLimit } from './rate-limit.ts';
import { refuse } from './refuse.ts';

const BEARER = /^Bearer ([\x21-\x7e]+)$/i;
const PRINCIPAL = 'principal';

/** The key of an Authorization header; undefined when it is missing or cannot be a key. Bearer is the only scheme. */
export function bearerKey(authorization: string | undefined): string | undefined {
  const key = authorization === undefined ? undefined : BEARER.exec(authorization)?.[1];
  return key === undefined || key.length > API_KEY_CHARACTERS_MAX ? undefined : key;
}

/**
 * Makes the hook that lets only good keys of teams within their rate pass. It runs before the body is read, so that a stranger
 * cannot make the server work.
 */
export function requirePrincipal(access: Access, rateLimit: RateLimit) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const key = bearerKey(request.headers.authorization);
    const principal = key === undefined ? undefined : await access.authenticate(key);
    if (principal === undefined) {
      reply.header('www-authenticate', 'Bearer');
      refuse(reply, 'authentication_failed');
      return;
    }
    request.setDecorator<Principal>(PRINCIPAL, principal);
    const { limit, remaining, resetAtSeconds, retryAfterSeconds } = rateLimit.take(principal.teamId);
    reply.header('x-ratelimit-limit', limit);
    reply.header('x-ratelimit-remaining', remaining);
    reply.header('x-ratelimit-reset', resetAtSeconds);
    if (retryAfterSeconds === undefined) return;
    const detail = `at most ${limit} requests a minute`;
    refuse(reply, 'rate_limited', { detail, retryAfterSeconds });
  };
}

/** The caller of a route behind `requirePrincipal`. */
export function principalOf(request: FastifyRequest): Principal {
  return request.getDecorator<Principal>(PRINCIPAL);
}

/** The decorator's name, for the one place that declares it. */
export const PRINCIPAL_DECORATOR = PRINCIPAL;
