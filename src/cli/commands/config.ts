import type { Command } from 'commander';
import { showSetting } from '../../server/config.ts';
import { flagNameOf, SETTINGS, type SettingName } from '../../server/settings.ts';
import { createOutput } from '../output.ts';
import { addSettingOptions, configOf } from '../settings-options.ts';

/** `rushes config`: what is in force and where each value came from. */
export function addConfigCommand(program: Command): void {
  const command = program.command('config').description('Show the settings in force and where each came from');
  addSettingOptions(command)
    .option('--json', 'Print JSON')
    .action((flags: Readonly<Record<string, unknown>>) => {
      const { settings, sources, file } = configOf(flags);
      const output = createOutput(flags['json'] === true);
      const rows = (Object.keys(SETTINGS) as SettingName[]).map((name) => ({
        name,
        flag: `--${flagNameOf(name)}`,
        env: SETTINGS[name].env,
        value: showSetting(name, settings),
        source: sources[name],
      }));
      const width = (pick: (row: (typeof rows)[number]) => string) => Math.max(...rows.map((row) => pick(row).length));
      const [wide, long] = [width((row) => row.env), width((row) => row.value)];
      const { bold, dim, accent } = output.style;
      const lines = rows.map((row) => {
        const source = row.source === 'default' ? dim(row.source) : accent(row.source);
        return `${row.env.padEnd(wide)}  ${bold(row.value.padEnd(long))}  ${source}`;
      });
      output.result({ file: file ?? null, settings: rows }, [...lines, '', `file: ${file ?? 'none'}`].join('\n'));
    });
}
