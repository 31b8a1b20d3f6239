import type { Command } from 'commander';
import { addClientOptions, clientOf } from '../client-of.ts';
import { createOutput } from '../output.ts';

/** `rushes webhooks secret`: what receivers check the signature of a message with. */
export function addWebhooksCommand(program: Command): void {
  const webhooks = program.command('webhooks').description('Look after webhooks');
  addClientOptions(
    webhooks
      .command('secret')
      .description("Show the secret that the team's webhooks are signed with (Standard Webhooks)"),
  ).action(async (flags: Readonly<Record<string, unknown>>) => {
    const secret = await clientOf(flags).webhookSecret();
    createOutput(flags['json'] === true).result({ secret }, secret);
  });
}
