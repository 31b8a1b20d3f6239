import { fail, ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import type { TeamId } from '../contract/ids.ts';
import { micros } from '../contract/money.ts';
import { ulid } from '../contract/ulid.ts';
import type { TasksContext } from './context.ts';
import { fingerprintOf } from './request-store.ts';
import type { LockedPrice, PriceRequest, QuoteRefusal, StoredQuote } from './service.ts';

/** An expired quote is remembered this long, so that its use is answered with what happened to it. */
export const QUOTE_KEPT_MS = 24 * 3600_000;

/** Fixes the price of a request for `limits.quoteMs`. */
export async function lockPrice(context: TasksContext, request: PriceRequest): Promise<LockedPrice> {
  const now = context.clock.nowMs();
  const id = `quote-${ulid(now, context.randomBytes)}`;
  const expiresAt = new Date(now + context.limits.quoteMs);
  await context.database.kysely
    .insertInto('quotes')
    .values({
      id,
      team_id: request.teamId,
      model: request.model,
      fingerprint: fingerprintOf(request.model, request.request),
      ...request.quote,
      created_at: new Date(now),
      expires_at: expiresAt,
    })
    .execute();
  return { id, expiresAt };
}

/** The price of a quote of this team for the request of this fingerprint, while it holds. It may be used more than once. */
export async function findLockedPrice(
  { database, clock }: TasksContext,
  { teamId, id, fingerprint }: { readonly teamId: TeamId; readonly id: string; readonly fingerprint: string },
): Promise<Result<StoredQuote, QuoteRefusal>> {
  const row = await database.kysely
    .selectFrom('quotes')
    .select(['fingerprint', 'units', 'unit', 'rate', 'amount', 'expires_at'])
    .where('id', '=', id)
    .where('team_id', '=', teamId)
    .executeTakeFirst();
  if (row === undefined) return fail({ kind: 'quote-unknown' });
  if (row.expires_at.getTime() <= clock.nowMs()) return fail({ kind: 'quote-expired', expiredAt: row.expires_at });
  if (row.fingerprint !== fingerprint) return fail({ kind: 'quote-mismatch' });
  const { units, unit, rate, amount } = row;
  return ok({ units, unit, rate: micros(rate), amount: micros(amount) });
}
