import type { Command } from 'commander';
import type { SettingName } from '../../server/settings.ts';
import { createOutput, UserError } from '../output.ts';
import { addSettingOptions, configOf } from '../settings-options.ts';

const SETTINGS_USED: readonly SettingName[] = [
  'dataDir',
  'databaseUrl',
  's3Bucket',
  's3Endpoint',
  's3Region',
  's3AccessKeyId',
  's3SecretAccessKey',
  's3Prefix',
];

/** `rushes migrate-to-postgres`: from a data directory to a PostgreSQL server and a bucket. */
export function addMigrateToPostgresCommand(program: Command): void {
  const command = program
    .command('migrate-to-postgres')
    .description(
      'Copy the database of a data directory to a PostgreSQL server, and its files to a bucket when one is set',
    );
  addSettingOptions(command, SETTINGS_USED)
    .option('--json', 'Print JSON')
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const output = createOutput(flags['json'] === true);
      const { settings } = configOf(flags);
      const [{ migrateToPostgres }, { createLog }] = await Promise.all([
        import('../../server/migrate-to-postgres.ts'),
        import('../../server/log.ts'),
      ]);
      const log = createLog('warn');
      const onFile = (done: number) => {
        if (done % 100 === 0) output.note(`${done} files`);
      };
      const report = await migrateToPostgres(settings, { log, onFile }).catch(explain);
      const total = Object.values(report.rows).reduce((sum, rows) => sum + rows, 0);
      const lines = Object.entries(report.rows).map(([table, rows]) => `  ${table.padEnd(24)}${rows}`);
      if (report.files)
        lines.push(`  files in the bucket      ${report.files.copied} copied, ${report.files.present} there`);
      lines.push(
        'Start the nodes with the same settings. The data directory is as it was: do not start a server without them.',
      );
      output.result(report, [`${total} rows copied and compared, the ledger is right`, ...lines].join('\n'));
    });
}

function explain(error: unknown): never {
  const code = (error as { readonly code?: unknown }).code;
  if (code === 'target_not_empty' || code === 'directory_in_use' || code === 'ECONNREFUSED') {
    const steps = code === 'directory_in_use' ? ['Stop the server of this data directory first'] : [];
    throw new UserError((error as Error).message, steps);
  }
  if (error instanceof Error && error.name === 'SettingProblem') throw new UserError(error.message);
  throw error;
}
