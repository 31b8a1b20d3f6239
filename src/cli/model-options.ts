import { Option, type Command } from 'commander';
import { flagsOf, type FlagSpec } from '../contract/flags.ts';
import type { ModelSpec } from '../contract/model-spec.ts';
import { findModel, modelId, MODELS } from '../contract/models.ts';
import { klingV3OmniVideo } from '../contract/models/kling-v3-omni-video.ts';
import { mediaValue } from './media-value.ts';
import { UserError } from './output.ts';

/**
 * The model that a command line names with `--model`, by its slug or without `kling/`; omni-video when it names none. Read
 * before the options are known, because each model brings its own.
 */
export function modelOf(words: readonly string[]): ModelSpec {
  const at = words.indexOf('--model');
  const name = at >= 0 ? words[at + 1] : words.find((word) => word.startsWith('--model='))?.slice('--model='.length);
  if (name === undefined) return klingV3OmniVideo;
  const model = findModel(name) ?? MODELS.find(({ slug }) => modelId(slug) === name);
  if (!model)
    throw new UserError(`Unknown model "${name}"`, [`Expected one of ${MODELS.map(({ slug }) => slug).join(', ')}`]);
  return model;
}

/** Gives a command one flag for each field of a model but the prompt, as the declaration says. */
export function addModelOptions(command: Command, model: ModelSpec): Command {
  command.option(
    '--model <slug>',
    `What makes it: ${MODELS.map(({ slug }) => modelId(slug)).join(', ')}`,
    modelId(model.slug),
  );
  for (const flag of flagsOf(model)) {
    if (flag.field !== 'prompt') command.addOption(optionOf(flag));
  }
  return command;
}

function optionOf(flag: FlagSpec): Option {
  const repeatable = flag.kind === 'media-list' || flag.kind === 'list';
  const value = flag.kind === 'boolean' ? '' : flag.kind.startsWith('media') ? ' <file or URL>' : ' <value>';
  const hints = [flag.description];
  if (flag.default !== undefined) hints.push(`(default: ${flag.default})`);
  const option = new Option(`--${flag.name}${repeatable ? value.replace('>', '...>') : value}`, hints.join(' '));
  return flag.choices ? option.choices(flag.choices) : option;
}

/** The request of a command's flags. Types follow the declaration; whether it is valid is for the server to say. */
export async function requestOf(
  model: ModelSpec,
  prompt: string,
  flags: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const request: Record<string, unknown> = { prompt };
  for (const flag of flagsOf(model)) {
    const value = flags[camelCase(flag.name)];
    if (flag.field !== 'prompt' && value !== undefined) request[flag.field] = await valueOf(flag, value);
  }
  return request;
}

async function valueOf(flag: FlagSpec, value: unknown): Promise<unknown> {
  if (flag.kind === 'integer' || flag.kind === 'number') {
    const number = Number(value);
    if (Number.isNaN(number))
      throw new UserError(`Cannot read --${flag.name}: got "${String(value)}", expected a number`);
    return number;
  }
  if (flag.kind === 'media') return await mediaValue(`--${flag.name}`, String(value));
  if (flag.kind === 'media-list')
    return await Promise.all((value as string[]).map((each) => mediaValue(`--${flag.name}`, each)));
  return value;
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
