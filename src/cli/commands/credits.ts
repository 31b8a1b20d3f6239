import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { BookingAnswer } from '../../contract/admin-answers.ts';
import { addAdminAction, type AdminClient } from '../admin.ts';
import { microsOf } from '../form-options.ts';
import type { Output } from '../output.ts';
import { dollars } from '../table.ts';

/** `rushes credits`: money that people book. */
export function addCreditsCommand(program: Command): void {
  const credits = program.command('credits').description('Give teams money, give it back for a task, put it right');
  addAdminAction(
    booking(credits.command('add').argument('<dollars>').description('Give a team money to spend')),
    async (admin, output, flags, [amount = '']) =>
      book(admin, output, flags, 'credits', { amount_micros: microsOf(amount, 'the amount') }),
  );
  addAdminAction(
    booking(
      credits
        .command('correct')
        .argument('<dollars>', 'Negative takes money')
        .description('Put right what a team has, either way')
        .option('--allow-negative', 'Let what is available fall below zero'),
    ),
    async (admin, output, flags, [amount = '']) =>
      book(admin, output, flags, 'corrections', {
        amount_micros: microsOf(amount, 'the amount'),
        allow_negative: flags['allowNegative'] === true,
      }),
  );
  addAdminAction(
    booking(
      credits
        .command('refund')
        .argument('<task>')
        .argument('[dollars]', 'All that is left of its charge when absent')
        .description('Give back what a task was charged'),
    ),
    async (admin, output, flags, [task = '', amount]) =>
      book(admin, output, flags, 'refunds', {
        task_id: task,
        ...(amount === undefined ? {} : { amount_micros: microsOf(amount, 'the amount') }),
      }),
  );
}

function booking(command: Command): Command {
  return command
    .option('--team <team>', 'Whose money', 'default')
    .requiredOption('--reason <text>', 'Why, for the book')
    .option('--key <key>', 'Stands for this booking alone: repeating it changes nothing; a random one when absent');
}

async function book(
  admin: AdminClient,
  output: Output,
  flags: Readonly<Record<string, unknown>>,
  kinds: string,
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  const key = typeof flags['key'] === 'string' ? flags['key'] : randomUUID();
  // Said before the call, so that it is known when the answer is lost.
  output.note(`Idempotency key: ${key}`);
  const path = `teams/${encodeURIComponent(String(flags['team']))}/${kinds}`;
  const sent = { ...body, reason: flags['reason'] };
  const booked = await admin.send<BookingAnswer>('POST', path, sent, { 'idempotency-key': key });
  const { kind, amount_micros: amount, team_id: team, available_after_micros: available } = booked;
  output.result(booked, `${kind} of ${dollars(amount)} booked for ${team}; then available: ${dollars(available)}`);
}
