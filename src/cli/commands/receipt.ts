import type { Command } from 'commander';
import type { ReceiptAnswer } from '../../contract/admin-answers.ts';
import { addClientOptions, clientOf } from '../client-of.ts';
import { createOutput, safeText, type Output } from '../output.ts';
import { dollars, table } from '../table.ts';

/** `rushes receipt <task>`: what a task cost and how. */
export function addReceiptCommand(program: Command): void {
  const command = program
    .command('receipt')
    .description('Show what a task cost: units, rate, and every entry with the balance before and after')
    .argument('<task>');
  addClientOptions(command).action(async (task: string, flags: Readonly<Record<string, unknown>>) => {
    const output = createOutput(flags['json'] === true);
    const receipt = await clientOf(flags).receipt(task);
    output.result(receipt, describe(output, receipt));
  });
}

function describe(output: Output, receipt: ReceiptAnswer): string {
  const { bold, dim } = output.style;
  const facts = [
    ['model', receipt.model_id],
    ['status', receipt.status],
    ['price', receipt.text],
    ...(receipt.quote_id === null ? [] : [['quote', receipt.quote_id]]),
    ['charged', dollars(receipt.charged_micros)],
    ...(receipt.refunded_micros === 0 ? [] : [['refunded', dollars(receipt.refunded_micros)]]),
    ['balance', `${dollars(receipt.balance_before_micros)} before, ${dollars(receipt.balance_after_micros)} after`],
  ];
  const rows = receipt.movements.flatMap(({ kind, reason, booked_at: at, entries }) =>
    entries.map(({ account, amount_micros: amount, before_micros: before, after_micros: after }) => [
      at,
      kind,
      account,
      dollars(amount),
      dollars(before),
      dollars(after),
      reason,
    ]),
  );
  return [
    bold(receipt.task_id),
    ...facts.map(([name = '', value = '']) => `  ${dim(name.padEnd(9))}${safeText(value)}`),
    '',
    table(output, ['booked at', 'movement', 'account', 'amount', 'before', 'after', 'reason'], rows),
  ].join('\n');
}
