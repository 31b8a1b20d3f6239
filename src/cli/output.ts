import { stderr, stdout } from 'node:process';

/** How a command talks: results on stdout, everything else on stderr. */
export interface Output {
  /** True with `--json`: one JSON value on stdout and no decoration. */
  readonly json: boolean;
  /** The result: as JSON with `--json`, else as the text. */
  result(value: unknown, text: string): void;
  /** A remark for people; silent with `--json`. */
  note(text: string): void;
  readonly style: Style;
}

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  accent(text: string): string;
  warning(text: string): string;
}

/** Exit codes of every command. */
export const EXIT = {
  done: 0,
  /** The program failed: a bug, or a broken machine. */
  broken: 1,
  /** The user can act: a bad flag, a refused request, a missing key. */
  usage: 2,
  /** The task was accepted and ended as failed. */
  taskFailed: 3,
  /** The ledger is not right. */
  ledgerBroken: 4,
  /** Ended by Ctrl-C. */
  interrupted: 130,
} as const;

/** A failure that the user can do something about: shown without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What to do about it, one step a line. */
  readonly steps: readonly string[];
  readonly exitCode: number;

  constructor(message: string, steps: readonly string[] = [], exitCode: number = EXIT.usage) {
    super(message);
    this.steps = steps;
    this.exitCode = exitCode;
  }
}

/** Makes the output of a command; colours only where somebody sees them and `NO_COLOR` is not set (https://no-color.org). */
export function createOutput(json: boolean): Output {
  return {
    json,
    result: (value, text) => stdout.write(`${json ? JSON.stringify(value, plain, 2) : text}\n`),
    note: (text) => {
      if (!json) stderr.write(`${text}\n`);
    },
    style: styleFor(stdout.isTTY && hasColours()),
  };
}

/** The style of what goes to stderr. */
export function noteStyle(): Style {
  return styleFor(stderr.isTTY && hasColours());
}

function hasColours(): boolean {
  const { NO_COLOR, TERM } = process.env;
  return (NO_COLOR === undefined || NO_COLOR === '') && TERM !== 'dumb';
}

function styleFor(coloured: boolean): Style {
  const paint = (code: string) => (text: string) => (coloured ? `\x1b[${code}m${text}\x1b[0m` : text);
  return { bold: paint('1'), dim: paint('2'), accent: paint('36'), warning: paint('33') };
}

/** Money and other big numbers as decimal texts. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

/** Makes text from outside safe for a terminal: control characters, that could move the cursor or hide text, are shown as escapes. */
export function safeText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
