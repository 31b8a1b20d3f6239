import type { Command } from 'commander';
import { addModelOptions, modelOf, requestOf } from '../model-options.ts';
import { createOutput, UserError } from '../output.ts';

/** `rushes storyboard "…"`: the plan of a film, without painting it. */
export function addStoryboardCommand(program: Command): void {
  const command = program
    .command('storyboard')
    .description('Print the plan of a film without painting it: shots, cast, camera, and what was not understood')
    .argument('<prompt>', 'What the film shows, in English or Chinese');
  const model = modelOf(process.argv);
  addModelOptions(command, model)
    .option('--json', 'Print the storyboard as JSON')
    .action(async (prompt: string, flags: Readonly<Record<string, unknown>>) => {
      const output = createOutput(flags['json'] === true);
      // Loaded when it is needed, so that help and mistakes are answered at once.
      const { planRequest } = await import('../../server/plan-request.ts');
      const planned = planRequest(model, await requestOf(model, prompt, flags));
      if (!planned.ok) throw new UserError('The request is not valid', planned.error);
      output.result(planned.value.storyboard, planned.value.text);
    });
}
