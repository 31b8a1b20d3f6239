import type { FastifyReply, FastifyRequest } from 'fastify';
import { quote } from '../contract/problem.ts';
import { refuse } from './refuse.ts';

/** The items that a list may have, from its query: 1 to `most`, which is the default; undefined when refused, and the call is then answered. */
export function readLimit(request: FastifyRequest, reply: FastifyReply, most: number): number | undefined {
  const { limit = String(most) } = request.query as { readonly limit?: unknown };
  const itemsMax = typeof limit === 'string' && /^\d{1,4}$/.test(limit) ? Number(limit) : 0;
  if (itemsMax >= 1 && itemsMax <= most) return itemsMax;
  const detail = `parameter 'limit' must be between 1 and ${most}, got ${quote(String(limit))}`;
  refuse(reply, 'out_of_range', { detail });
  return undefined;
}
