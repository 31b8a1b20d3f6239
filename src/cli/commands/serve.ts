import type { Command } from 'commander';
import { createOutput } from '../output.ts';
import { addSettingOptions, configOf } from '../settings-options.ts';

/** `rushes serve`: the service, until it is told to stop. */
export function addServeCommand(program: Command): void {
  const command = program.command('serve').description('Run the service: API, queue, engine and storage in one');
  addSettingOptions(command).action(async (flags: Readonly<Record<string, unknown>>) => {
    const output = createOutput(false);
    const { settings } = configOf(flags);
    // Loaded when it is needed, so that help and mistakes are answered at once.
    const { startServer } = await import('../../server/start.ts');
    const server = await startServer(settings);
    const { bold, dim } = output.style;
    if (server.firstKey !== undefined) {
      output.note(`\nYour API key, shown this once:\n\n  ${bold(server.firstKey)}\n`);
    }
    output.note(`Rushes listens on ${bold(server.origin)}  ${dim('Ctrl-C stops it')}`);
    await untilTold();
    output.note('Stopping: what is being made is finished or handed back');
    // A second signal means: leave now. What is under way is taken up again at the next start.
    process.once('SIGINT', () => process.exit(130));
    await server.stop();
  });
}

function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
