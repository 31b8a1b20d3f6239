import type { Command } from 'commander';
import { loadConfig, type Config } from '../server/config.ts';
import { flagNameOf, SETTINGS, SettingProblem, type SettingName } from '../server/settings.ts';
import { UserError } from './output.ts';

const NAMES = Object.keys(SETTINGS) as SettingName[];

/** Gives a command one flag for each setting; `only` narrows them. */
export function addSettingOptions(command: Command, only: readonly SettingName[] = NAMES): Command {
  for (const name of only) {
    const spec = SETTINGS[name];
    const value = typeof spec.fallback === 'boolean' ? '[on|off]' : '<value>';
    command.option(`--${flagNameOf(name)} ${value}`, `${spec.description} (${spec.env})`);
  }
  return command.option('--config <file>', 'Configuration file (RUSHES_CONFIG)');
}

/** The configuration of a command's flags, the environment and the file. */
export function configOf(flags: Readonly<Record<string, unknown>>): Config {
  const texts = NAMES.map((name) => [name, flags[name] === true ? 'on' : flags[name]] as const);
  const file = typeof flags['config'] === 'string' ? flags['config'] : undefined;
  try {
    return loadConfig({
      flags: Object.fromEntries(
        texts.filter((entry): entry is readonly [SettingName, string] => typeof entry[1] === 'string'),
      ),
      environment: process.env,
      ...(file === undefined ? {} : { file }),
    });
  } catch (error) {
    if (error instanceof SettingProblem) throw new UserError(error.message);
    throw error;
  }
}
