import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { EntryAnswer, VerificationAnswer } from '../../../contract/admin-answers.ts';
import { teamId } from '../../../contract/ids.ts';
import { mustBe, quote } from '../../../contract/problem.ts';
import type { BookLine, EntryFilter } from '../../../ledger/ledger.ts';
import { defineRoute } from '../../define-route.ts';
import { refuse, refuseProblems, succeed } from '../../refuse.ts';
import type { AdminScope } from './admin.ts';
import { administratorOf, requireOperator } from './administrator.ts';
import { notATime, parseTime } from './read-form.ts';

/** Checks the book (`…/ledger/verify`) and sends it whole (`…/ledger/entries`), as CSV or JSON. */
export function registerBook(app: FastifyInstance, { ledger, onRequest }: AdminScope): void {
  defineRoute(app, {
    url: '/api/admin/v1/ledger/verify',
    methods: ['GET'],
    onRequest: [...onRequest, requireOperator],
    handler: async () => {
      const violations = await ledger.verify();
      return succeed({ is_right: violations.length === 0, violations } satisfies VerificationAnswer);
    },
  });
  defineRoute(app, {
    url: '/api/admin/v1/ledger/entries',
    methods: ['GET'],
    onRequest: [...onRequest],
    handler: async (request, reply) => {
      const query = readQuery(request, reply);
      const format = query && readFormat(reply, query);
      const filter = query && format && readFilter(reply, query);
      if (format === undefined || filter === undefined) return reply;
      const { teamId: own } = administratorOf(request);
      if (own !== undefined && filter.teamId !== undefined && filter.teamId !== own) {
        return refuse(reply, 'permission_denied', { detail: 'the key administers its own team only' });
      }
      const lines = ledger.entries(own === undefined ? filter : { ...filter, teamId: own });
      reply.type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8');
      reply.header('content-disposition', `attachment; filename="ledger.${format}"`);
      return reply.send(Readable.from(format === 'csv' ? csv(lines) : json(lines)));
    },
  });
}

const NAMES = ['format', 'team', 'from', 'to'] as const;
type Query = { readonly [Name in (typeof NAMES)[number]]?: string };

/** The parameters, each known and given once; undefined when one is not, and the call is then answered. */
function readQuery(request: FastifyRequest, reply: FastifyReply): Query | undefined {
  const query = Object.entries(request.query as Readonly<Record<string, unknown>>);
  const odd = query.find(([name, value]) => typeof value !== 'string' || !NAMES.some((each) => each === name));
  if (odd === undefined) return Object.fromEntries(query) as Query;
  const expected = `one of ${NAMES.join(', ')}, once`;
  refuseProblems(reply, [mustBe({ field: odd[0] }, 'invalid_parameters', expected, 'another parameter')]);
  return undefined;
}

function readFormat(reply: FastifyReply, { format = 'json' }: Query): 'csv' | 'json' | undefined {
  if (format === 'csv' || format === 'json') return format;
  refuseProblems(reply, [mustBe({ field: 'format' }, 'invalid_parameters', "one of 'csv', 'json'", quote(format))]);
  return undefined;
}

function readFilter(reply: FastifyReply, { team, ...texts }: Query): EntryFilter | undefined {
  const times: { from?: Date; to?: Date } = {};
  for (const name of ['from', 'to'] as const) {
    const text = texts[name];
    if (text === undefined) continue;
    const time = parseTime(text);
    if (time === undefined) {
      refuseProblems(reply, [notATime(name, text)]);
      return undefined;
    }
    times[name] = time;
  }
  return { ...times, ...(team === undefined ? {} : { teamId: teamId(team) }) };
}

const COLUMNS = [
  'movement_id',
  'booked_at',
  'kind',
  'team_id',
  'task_id',
  'account',
  'amount_micros',
  'balance_micros',
  'reason',
  'actor',
  'idempotency_key',
] as const satisfies readonly (keyof EntryAnswer)[];

/** RFC 4180, with a header line. */
async function* csv(batches: AsyncIterable<readonly BookLine[]>): AsyncGenerator<string> {
  yield `${COLUMNS.join(',')}\r\n`;
  for await (const lines of batches) {
    yield lines.map((line) => `${csvRow(entryAnswer(line))}\r\n`).join('');
  }
}

function csvRow(entry: EntryAnswer): string {
  return COLUMNS.map((column) => csvField(String(entry[column] ?? ''))).join(',');
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One array with an entry a line, so that it can be read as a whole and line by line. */
async function* json(batches: AsyncIterable<readonly BookLine[]>): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const lines of batches) {
    yield separator + lines.map((line) => JSON.stringify(entryAnswer(line))).join(',\n');
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

function entryAnswer(line: BookLine): EntryAnswer {
  return {
    movement_id: Number(line.movementId),
    booked_at: line.bookedAt.toISOString(),
    kind: line.kind,
    team_id: line.teamId,
    task_id: line.taskId ?? null,
    account: line.accountId,
    amount_micros: Number(line.amount),
    balance_micros: Number(line.balance),
    reason: line.reason,
    actor: line.actor,
    idempotency_key: line.key ?? null,
  };
}
