import { existsSync, readFileSync } from 'node:fs';
import { formatUsd } from '../contract/money.ts';
import { flagNameOf, SETTINGS, SettingProblem, type SettingName, type Settings, type SettingSpec } from './settings.ts';

/** Read from the working folder when it is there; another with `--config` or `RUSHES_CONFIG`. */
export const CONFIG_FILE = 'rushes.config.json';

export type SettingSource = 'flag' | 'environment' | 'file' | 'default';

/** The settings in force, and where each came from. */
export interface Config {
  readonly settings: Settings;
  readonly sources: Readonly<Record<SettingName, SettingSource>>;
  /** The file that was read. */
  readonly file: string | undefined;
}

/** Where a value may come from, what it is called there, and its text. */
type Candidate = readonly [source: SettingSource, name: string, text: string | undefined];

export interface ConfigInput {
  /** By setting name, as texts. */
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A file that must exist; absent for the usual one, which may be missing. */
  readonly file?: string;
}

/**
 * Works out the settings: a flag wins over the environment, that over the file, that over the default.
 * Throws a `SettingProblem` that names the setting, its source and what was expected.
 */
export function loadConfig(input: ConfigInput): Config {
  const named = input.file ?? input.environment['RUSHES_CONFIG'];
  const file = named ?? (existsSync(CONFIG_FILE) ? CONFIG_FILE : undefined);
  const fromFile = file === undefined ? {} : readConfigFile(file);
  const settings: Record<string, unknown> = {};
  const sources: Record<string, SettingSource> = {};
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    const spec: SettingSpec<unknown> = SETTINGS[name];
    const candidates: readonly Candidate[] = [
      ['flag', `--${flagNameOf(name)}`, input.flags[name]],
      ...[spec.env, ...(spec.alsoEnv ?? [])].map(
        (env) => ['environment', env, input.environment[env]] satisfies Candidate,
      ),
      ['file', `"${name}" in ${file ?? CONFIG_FILE}`, fromFile[name]],
    ];
    const found = candidates.find(([, , text]) => text !== undefined);
    settings[name] = found ? readSetting(name, found[1], found[2] ?? '') : spec.fallback;
    sources[name] = found ? found[0] : 'default';
  }
  return { settings: settings as Settings, sources: sources as Record<SettingName, SettingSource>, file };
}

/** The value of a setting as people should see it: never a secret. */
export function showSetting(name: SettingName, settings: Settings): string {
  const value = settings[name];
  if (value === undefined) return '–';
  if ('secret' in SETTINGS[name]) return '(set)';
  if (name === 'creditUsd') return formatUsd(settings.creditUsd);
  return typeof value === 'object'
    ? Object.entries(value)
        .map((pair) => pair.join('='))
        .join(',')
    : String(value);
}

function readSetting(name: SettingName, origin: string, text: string): unknown {
  try {
    return SETTINGS[name].read(text);
  } catch (error) {
    if (error instanceof SettingProblem) throw new SettingProblem(`Cannot read ${origin}: ${error.message}`);
    throw error;
  }
}

function readConfigFile(path: string): Readonly<Record<string, string>> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be opened';
    throw new SettingProblem(`Cannot read configuration ${path}: ${reason}`, { cause: error });
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new SettingProblem(`Cannot read configuration ${path}: expected a JSON object`);
  }
  const unknownNames = Object.keys(content).filter((name) => !(name in SETTINGS));
  if (unknownNames.length > 0) {
    const known = Object.keys(SETTINGS).join(', ');
    throw new SettingProblem(`Cannot read configuration ${path}: unknown "${unknownNames[0]}", expected ${known}`);
  }
  const entries = Object.entries(content).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
