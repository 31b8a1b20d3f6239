import { Command, CommanderError } from 'commander';
import { addConfigCommand } from './commands/config.ts';
import { addCreditsCommand } from './commands/credits.ts';
import { addElementsCommand } from './commands/elements.ts';
import { addGenerateCommand } from './commands/generate.ts';
import { addKeysCommand } from './commands/keys.ts';
import { addLedgerCommand } from './commands/ledger.ts';
import { addReceiptCommand } from './commands/receipt.ts';
import { addQuoteCommand } from './commands/quote.ts';
import { addMigrateToPostgresCommand } from './commands/migrate-to-postgres.ts';
import { addServeCommand } from './commands/serve.ts';
import { addStoryboardCommand } from './commands/storyboard.ts';
import { addTasksCommand } from './commands/tasks.ts';
import { addTeamsCommand } from './commands/teams.ts';
import { addWebhooksCommand } from './commands/webhooks.ts';
import { troubleOf } from './machine-trouble.ts';
import { EXIT, noteStyle, UserError } from './output.ts';
import { readVersion } from '../server/version.ts';

// Whoever reads may leave early (`rushes tasks list | head`): the command goes on, and nobody is told of it.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  await buildProgram().parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function buildProgram(): Command {
  const program = new Command('rushes')
    .description('Generated films and pictures from prompts: a self-hosted service that speaks the Kling V3 API')
    .version(readVersion())
    .showHelpAfterError('Run with --help for all options')
    .exitOverride();
  addGenerateCommand(program);
  addStoryboardCommand(program);
  addServeCommand(program);
  addConfigCommand(program);
  addTasksCommand(program);
  addQuoteCommand(program);
  addMigrateToPostgresCommand(program);
  addElementsCommand(program);
  addWebhooksCommand(program);
  addTeamsCommand(program);
  addKeysCommand(program);
  addCreditsCommand(program);
  addLedgerCommand(program);
  addReceiptCommand(program);
  program.addHelpText(
    'after',
    '\nExit codes: 0 done · 1 broken · 2 something to correct · 3 the task failed, nothing charged · 4 the ledger is not right · 130 interrupted',
  );
  for (const command of program.commands.flatMap((each) => [each, ...each.commands])) command.exitOverride();
  return program;
}

function report(thrown: unknown): number {
  const error = troubleOf(thrown) ?? thrown;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const { bold, dim } = noteStyle();
  if (error instanceof UserError) {
    console.error(bold(error.message));
    for (const step of error.steps) console.error(`  ${step}`);
    return error.exitCode;
  }
  if (error instanceof Error && 'code' in error && error.code === 'already_running') {
    console.error(bold(error.message));
    console.error('  To use the server that runs: --url with its address, and its key in RUSHES_API_KEY');
    return EXIT.usage;
  }
  console.error(bold('Rushes broke. This is a bug of ours, not yours.'));
  console.error(dim(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  return EXIT.broken;
}
