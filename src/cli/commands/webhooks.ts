import type { Command } from 'commander';
import { createClient } from '../client.ts';
import { createOutput, UserError } from '../output.ts';

/** `rushes webhooks secret`: what receivers check the signature of a message with. */
export function addWebhooksCommand(program: Command): void {
  const webhooks = program.command('webhooks').description('Look after webhooks');
  webhooks
    .command('secret')
    .description("Show the secret that the team's webhooks are signed with (Standard Webhooks)")
    .option('--url <origin>', 'The server (RUSHES_URL)', process.env['RUSHES_URL'] ?? 'http://127.0.0.1:8787')
    .option('--json', 'Print JSON')
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const url = String(flags['url']);
      const key = process.env['RUSHES_API_KEY'];
      if (key === undefined) {
        throw new UserError(`No API key for ${url}`, ['Set RUSHES_API_KEY to a key of that server']);
      }
      const secret = await createClient(url, key).webhookSecret();
      createOutput(flags['json'] === true).result({ secret }, secret);
    });
}
