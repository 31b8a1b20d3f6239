import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from '../../../access/access.ts';
import type { RequestLimit } from '../../../access/request-limit.ts';
import { teamId, type TeamId } from '../../../contract/ids.ts';
import { authenticate, bearerKey, refuseScope } from '../../authenticate.ts';
import { refuse } from '../../refuse.ts';

/** Who administers: the operator everything, a key with the scope `admin` the keys and the book of its team. */
export interface Administrator {
  /** `operator` or the id of the key; stands in the book. */
  readonly actor: string;
  /** Absent for the operator. */
  readonly teamId?: TeamId;
}

/** The decorator's name, for the one place that declares it. */
export const ADMINISTRATOR_DECORATOR = 'administrator';

export interface AdministratorDeps {
  readonly access: Access;
  readonly requestLimit: RequestLimit;
  /** What the operator's calls are signed with. */
  readonly operatorKeys: readonly string[];
}

/** Makes the hook that lets only administrators pass. */
export function requireAdministrator({ access, requestLimit, operatorKeys }: AdministratorDeps) {
  const operators = operatorKeys.map(digestOf);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.header('cache-control', 'no-store');
    const digest = digestOf(bearerKey(request.headers.authorization) ?? '');
    // All are compared, each in constant time.
    if (operators.filter((operator) => timingSafeEqual(operator, digest)).length > 0) {
      request.setDecorator<Administrator>(ADMINISTRATOR_DECORATOR, { actor: 'operator' });
      return;
    }
    const principal = await authenticate(request, reply, access);
    if (principal === undefined) return;
    const state = await requestLimit.take(principal);
    if (state?.retryAfterSeconds !== undefined) {
      const { limit, retryAfterSeconds } = state;
      refuse(reply, 'rate_limited', { detail: `at most ${limit} requests a minute`, retryAfterSeconds });
    } else if (principal.scopes.includes('admin')) {
      const { keyId: actor, teamId: own } = principal;
      request.setDecorator<Administrator>(ADMINISTRATOR_DECORATOR, { actor, teamId: own });
    } else {
      refuseScope(reply, 'admin');
    }
  };
}

/** Lets only the operator pass; goes behind `requireAdministrator`. */
export async function requireOperator(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (administratorOf(request).teamId === undefined) return;
  refuse(reply, 'permission_denied', { detail: 'this needs the key of the operator; nothing was changed' });
}

/** Lets the operator and administrators of the team in the path pass; goes behind `requireAdministrator`. */
export async function requireOwnTeam(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { teamId: own } = administratorOf(request);
  if (own === undefined || own === teamOf(request)) return;
  refuse(reply, 'permission_denied', { detail: 'the key administers its own team only; nothing was changed' });
}

/** The administrator of a route behind `requireAdministrator`. */
export function administratorOf(request: FastifyRequest): Administrator {
  return request.getDecorator<Administrator>(ADMINISTRATOR_DECORATOR);
}

/** The team that a path names by `:team`. */
export function teamOf(request: FastifyRequest): TeamId {
  return teamId((request.params as { readonly team: string }).team);
}

function digestOf(key: string): Buffer {
  return createHash('sha256').update(key, 'utf8').digest();
}
