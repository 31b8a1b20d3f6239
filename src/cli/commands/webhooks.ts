import type { Command } from 'commander';
import { clientOf } from '../client-of.ts';
import { createOutput } from '../output.ts';

/** `rushes webhooks secret`: what receivers check the signature of a message with. */
export function addWebhooksCommand(program: Command): void {
  const webhooks = program.command('webhooks').description('Look after webhooks');
  webhooks
    .command('secret')
    .description("Show the secret that the team's webhooks are signed with (Standard Webhooks)")
    .option('--url <origin>', 'The server (RUSHES_URL)', process.env['RUSHES_URL'] ?? 'http://127.0.0.1:8787')
    .option('--json', 'Print JSON')
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const secret = await clientOf(flags).webhookSecret();
      createOutput(flags['json'] === true).result({ secret }, secret);
    });
}
