import { wireMessage, requestError, type ErrorCategory } from './error-codes.ts';
import { QUOTED_CHARACTERS_MAX } from './limits.ts';

export type ProblemCode = 'invalid_parameters' | 'missing_parameter' | 'invalid_format' | 'out_of_range';

/** One thing that is wrong with a request. */
export interface Problem {
  /** Where it is: a JSON pointer (RFC 6901), empty for the whole body. */
  readonly pointer: string;
  readonly code: ProblemCode;
  readonly category: ErrorCategory;
  /** The parameter's name as it was sent; empty for the whole body. */
  readonly field: string;
  /** What is wrong, what was expected and what was got, without the category. */
  readonly message: string;
}

/** Where a value stands in a request: a field, or an item of a list. */
export interface Place {
  readonly field: string;
  readonly index?: number;
}

/** States a problem at a place; `claim` completes "parameter 'x' …". */
export function problemAt(place: Place, code: ProblemCode, claim: string): Problem {
  const { category } = requestError(code);
  return {
    pointer: pointerOf(place),
    code,
    category,
    field: place.field,
    message: `parameter '${nameOf(place)}' ${claim}`,
  };
}

/** States that a value is not what it must be. */
export function mustBe(place: Place, code: ProblemCode, expected: string, got: string): Problem {
  return problemAt(place, code, `must be ${expected}, got ${got}`);
}

/** States a problem of the body as a whole. */
export function bodyProblem(message: string): Problem {
  const code = 'invalid_format';
  return { pointer: '', code, category: requestError(code).category, field: '', message };
}

/** The message of one problem as the wire has it: category, colon, what is wrong. */
export function problemMessage(problem: Problem): string {
  return wireMessage(problem.code, problem.message);
}

/** Describes any value in a few words: short scalars literally, everything else by its shape. Never throws. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return `an array of ${counted(value.length, 'item')}`;
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}

/** `1 item`, `2 items`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Quotes a caller's text: cut to a readable length, control and direction characters escaped. */
export function quote(text: string): string {
  const cut = text.length > QUOTED_CHARACTERS_MAX ? `${text.slice(0, QUOTED_CHARACTERS_MAX)}…` : text;
  const escaped = cut.replace(/[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
  return `'${escaped}'`;
}

function nameOf({ field, index }: Place): string {
  const name = quote(field).slice(1, -1);
  return index === undefined ? name : `${name}[${index}]`;
}

function pointerOf({ field, index }: Place): string {
  const name = field.slice(0, QUOTED_CHARACTERS_MAX).replaceAll('~', '~0').replaceAll('/', '~1');
  return index === undefined ? `/${name}` : `/${name}/${index}`;
}
