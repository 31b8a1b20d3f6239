import { Option, type Command } from 'commander';
import { flagsOf, type FlagSpec } from '../contract/flags.ts';
import type { FormSpec } from '../contract/model-spec.ts';
import { usd } from '../contract/money.ts';
import { UserError } from './output.ts';

const MICROS = '-micros';
/** Takes a limit away. */
const NONE = 'none';

/** Gives a command one flag for each field of a form but `except`; money is in dollars. */
export function addFormOptions(command: Command, form: FormSpec, except: readonly string[] = []): Command {
  for (const flag of flagsOf(form).filter(({ field }) => !except.includes(field))) {
    const isMoney = flag.name.endsWith(MICROS);
    const value =
      flag.kind === 'boolean' ? '' : flag.kind === 'list' ? ' <value...>' : isMoney ? ' <dollars>' : ' <value>';
    const description = flag.description.replace(/^Micro-dollars/, 'Dollars');
    command.addOption(new Option(`--${nameOf(flag)}${value}`, description));
  }
  return command;
}

/** The body of a command's flags. `none` becomes null, which takes a limit away; whether it is valid is for the server to say. */
export function formBody(form: FormSpec, flags: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const body: Record<string, unknown> = {};
  for (const flag of flagsOf(form)) {
    const value = flags[nameOf(flag).replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
    if (value !== undefined) body[flag.field] = valueOf(flag, value);
  }
  return body;
}

/** Dollars of the command line as whole micro-dollars. */
export function microsOf(text: string, what: string): number {
  if (/^-?\d{1,9}(\.\d{1,6})?$/.test(text)) return Number(usd(text));
  throw new UserError(
    `Cannot read ${what}: got "${text}", expected dollars with at most 6 decimals, such as 25 or 0.05`,
  );
}

function valueOf(flag: FlagSpec, value: unknown): unknown {
  if (value === NONE || (Array.isArray(value) && value.length === 1 && value[0] === NONE)) return null;
  if (flag.name.endsWith(MICROS)) return microsOf(String(value), `--${nameOf(flag)}`);
  if (flag.kind !== 'integer') return value;
  const number = Number(value);
  if (Number.isNaN(number))
    throw new UserError(`Cannot read --${flag.name}: got "${String(value)}", expected a number`);
  return number;
}

function nameOf(flag: FlagSpec): string {
  return flag.name.endsWith(MICROS) ? flag.name.slice(0, -MICROS.length) : flag.name;
}
