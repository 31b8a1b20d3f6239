import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Result } from '../../../base/result.ts';
import type { BookingAnswer } from '../../../contract/admin-answers.ts';
import { ADMIN_FORMS } from '../../../contract/admin-forms.ts';
import { parseTaskId, type TeamId } from '../../../contract/ids.ts';
import { formatUsd, micros } from '../../../contract/money.ts';
import { problemAt, quote } from '../../../contract/problem.ts';
import type { Booking, BookingRefusal } from '../../../ledger/bookings.ts';
import { defineRoute } from '../../define-route.ts';
import { refuse, refuseProblems, succeed } from '../../refuse.ts';
import type { AdminScope } from './admin.ts';
import { administratorOf, requireOperator, teamOf } from './administrator.ts';
import { readForm } from './read-form.ts';
import { refuseTeam } from './teams.ts';

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,200}$/;

type Booked = Result<Booking, BookingRefusal>;
/** Reads a body and books it; undefined when the call is answered already. */
type Book = (call: BookingCall) => Promise<Booked> | undefined;

interface BookingCall {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly base: { readonly teamId: TeamId; readonly key: string; readonly actor: string; readonly now: Date };
}

/** Books credits, refunds and corrections. Each needs an Idempotency-Key, so that a lost answer can be asked for again. */
export function registerBookings(app: FastifyInstance, deps: AdminScope): void {
  const { bookkeeper } = deps;
  const define = (kinds: string, book: Book) =>
    defineRoute(app, {
      url: `/api/admin/v1/teams/:team/${kinds}`,
      methods: ['POST'],
      onRequest: [...deps.onRequest, requireOperator, deps.acceptJson],
      handler: (request, reply) => answerBooking(request, reply, deps, book),
    });
  define('credits', ({ request, reply, base }) => {
    const form = readForm(request, reply, ADMIN_FORMS.credit);
    return form && bookkeeper.credit({ ...base, amount: micros(BigInt(form.amount_micros)), reason: form.reason });
  });
  define('corrections', ({ request, reply, base }) => {
    const form = readForm(request, reply, ADMIN_FORMS.correction);
    if (form === undefined) return undefined;
    const { amount_micros: amount, reason, allow_negative: allowNegative } = form;
    if (amount === 0) {
      refuseProblems(reply, [problemAt({ field: 'amount_micros' }, 'out_of_range', 'must not be 0')]);
      return undefined;
    }
    return bookkeeper.correct({ ...base, amount: micros(BigInt(amount)), reason, allowNegative });
  });
  define('refunds', ({ request, reply, base }) => {
    const form = readForm(request, reply, ADMIN_FORMS.refund);
    if (form === undefined) return undefined;
    const { task_id: text, amount_micros: amount, reason } = form;
    const taskId = parseTaskId(text);
    if (taskId === undefined) {
      refuseTask(reply, text);
      return undefined;
    }
    return bookkeeper.refund({
      ...base,
      taskId,
      reason,
      ...(amount === undefined ? {} : { amount: micros(BigInt(amount)) }),
    });
  });
}

async function answerBooking(
  request: FastifyRequest,
  reply: FastifyReply,
  { teamsAndKeys, clock }: AdminScope,
  book: Book,
): Promise<FastifyReply> {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !IDEMPOTENCY_KEY.test(key)) {
    const detail = 'header Idempotency-Key is required: 1 to 200 characters that stand for this booking alone';
    return refuse(reply, 'missing_parameter', { detail });
  }
  const team = teamOf(request);
  if ((await teamsAndKeys.team(team)) === undefined) return refuseTeam(reply, team);
  const base = { teamId: team, key, actor: administratorOf(request).actor, now: new Date(clock.nowMs()) };
  const booked = await book({ request, reply, base });
  if (booked === undefined) return reply;
  return booked.ok ? reply.send(succeed(bookingAnswer(team, booked.value))) : refuseBooking(reply, booked.error);
}

function refuseBooking(reply: FastifyReply, refusal: BookingRefusal): FastifyReply {
  switch (refusal.kind) {
    case 'key-reused': {
      const { kind, amount, taskId } = refusal.booked;
      const of = taskId === undefined ? '' : ` for ${taskId}`;
      const detail = `this Idempotency-Key stands for a ${kind} of $${formatUsd(amount)}${of}; nothing was booked`;
      return refuse(reply, 'conflict', { detail });
    }
    case 'overdrawn': {
      const { available, needed } = refusal;
      const detail = `$${formatUsd(needed)} are asked for, available is $${formatUsd(available)}; allow_negative lets it be`;
      return refuse(reply, 'insufficient_balance', { detail });
    }
    case 'not-settled':
      return refuse(reply, 'invalid_parameters', {
        detail: `task ${quote(refusal.taskId)} of this team was not charged: there is nothing to refund`,
      });
    case 'over-refunded': {
      const { settled, refunded } = refusal;
      const detail = `the task was charged $${formatUsd(settled)}, of which $${formatUsd(refunded)} were refunded already`;
      return refuse(reply, 'invalid_parameters', { detail });
    }
  }
}

function refuseTask(reply: FastifyReply, text: string): void {
  refuse(reply, 'not_found', { detail: `task ${quote(text)} not found` });
}

function bookingAnswer(team: TeamId, booking: Booking): BookingAnswer {
  return {
    movement_id: Number(booking.movementId),
    kind: booking.kind,
    team_id: team,
    task_id: booking.taskId ?? null,
    amount_micros: Number(booking.amount),
    available_after_micros: Number(booking.availableAfter),
    reason: booking.reason,
    actor: booking.actor,
    idempotency_key: booking.key,
    booked_at: booking.bookedAt.toISOString(),
  };
}
