import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
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
      const query = request.query as Readonly<Record<string, unknown>>;
      const format = readFormat(reply, query);
      const filter = readFilter(reply, query);
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

const NAMES = ['format', 'team', 'from', 'to'];

function readFormat(reply: FastifyReply, query: Readonly<Record<string, unknown>>): 'csv' | 'json' | undefined {
  const unknown = Object.keys(query).find((name) => !NAMES.includes(name));
  const { format = 'json' } = query;
  if (unknown === undefined && (format === 'csv' || format === 'json')) return format;
  const problem =
    unknown === undefined
      ? mustBe({ field: 'format' }, 'invalid_parameters', "one of 'csv', 'json'", quote(String(format)))
      : mustBe({ field: unknown }, 'invalid_parameters', `one of ${NAMES.join(', ')}`, 'an unknown parameter');
  refuseProblems(reply, [problem]);
  return undefined;
}

function readFilter(reply: FastifyReply, query: Readonly<Record<string, unknown>>): EntryFilter | undefined {
  if (reply.sent) return undefined;
  const times: { from?: Date; to?: Date } = {};
  for (const name of ['from', 'to'] as const) {
    const text = query[name];
    if (text === undefined) continue;
    const time = parseTime(String(text));
    if (time === undefined) {
      refuseProblems(reply, [notATime(name, String(text))]);
      return undefined;
    }
    times[name] = time;
  }
  return { ...times, ...(query['team'] === undefined ? {} : { teamId: teamId(String(query['team'])) }) };
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
