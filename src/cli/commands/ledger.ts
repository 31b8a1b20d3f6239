import { createWriteStream } from 'node:fs';
import { stdout } from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Option, type Command } from 'commander';
import type { VerificationAnswer } from '../../contract/admin-answers.ts';
import { addAdminAction } from '../admin.ts';
import { EXIT, safeText } from '../output.ts';

/** `rushes ledger`: the book itself. */
export function addLedgerCommand(program: Command): void {
  const ledger = program.command('ledger').description('Check and export the double-entry ledger');
  addAdminAction(
    ledger.command('verify').description('Check the whole ledger and name what is wrong; exit code 4 when it is'),
    async (admin, output) => {
      const answer = await admin.get<VerificationAnswer>('ledger/verify');
      const lines = answer.violations.map(({ rule, detail }) => `${rule}: ${safeText(detail)}`);
      output.result(answer, answer.is_right ? 'The ledger is right' : lines.join('\n'));
      if (!answer.is_right) process.exitCode = EXIT.ledgerBroken;
    },
  );
  addAdminAction(
    ledger
      .command('export')
      .description('Write every entry in the order of booking')
      .addOption(new Option('--format <format>').choices(['csv', 'json']).default('csv'))
      .option('--team <team>', 'Entries of movements of this team')
      .option('--from <time>', 'Booked at this time or later, such as 2026-12-31')
      .option('--to <time>', 'Booked before this time')
      .option('--out <file>', 'Write a file instead of stdout'),
    async (admin, _, flags) => {
      const query = new URLSearchParams();
      for (const name of ['format', 'team', 'from', 'to']) {
        const value = flags[name];
        if (typeof value === 'string') query.set(name, value);
      }
      const entries = Readable.fromWeb(await admin.stream(`ledger/entries?${query.toString()}`));
      const { out } = flags;
      if (typeof out === 'string') await pipeline(entries, createWriteStream(out));
      else await pipeline(entries, stdout, { end: false });
    },
  );
}
