import type { Command } from 'commander';
import { addClientOptions, clientOf } from '../client-of.ts';
import { addModelOptions, modelOf, requestOf } from '../model-options.ts';
import { createOutput } from '../output.ts';

/** `rushes quote "…"`: locks the price of what `generate` would make with the same options. */
export function addQuoteCommand(program: Command): void {
  const model = modelOf(process.argv);
  const command = program
    .command('quote')
    .description('Lock the price of a request for some minutes')
    .argument('<prompt>', 'What it shows');
  addModelOptions(command, model);
  addClientOptions(command).action(async (prompt: string, flags: Readonly<Record<string, unknown>>) => {
    const quote = await clientOf(flags).quote(model.slug, await requestOf(model, prompt, flags));
    const text = `${quote.price.text} until ${quote.expires_at}\nrushes generate … --quote-id ${quote.quote_id}`;
    createOutput(flags['json'] === true).result(quote, text);
  });
}
