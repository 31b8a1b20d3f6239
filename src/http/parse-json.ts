import { isUtf8 } from 'node:buffer';
import { fail, ok, type Result } from '../base/result.ts';
import { JSON_DEPTH_MAX, JSON_TOKENS_MAX } from '../contract/limits.ts';
import type { BodyRefusal } from './read-body.ts';

const INVALID_JSON = { code: 'invalid_format', detail: 'invalid JSON format' } as const;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
const SEPARATORS = new Set([0x2c, 0x3a]);

/** Parses a JSON body (RFC 8259, UTF-8). Refuses shapes that would take far more memory than their text before they are built. */
export function parseJson(bytes: Buffer): Result<unknown, BodyRefusal> {
  if (!isUtf8(bytes)) return fail(INVALID_JSON);
  const excess = findExcess(bytes);
  if (excess !== undefined) return fail({ code: 'invalid_format', detail: excess });
  try {
    return ok(JSON.parse(bytes.toString('utf8')) as unknown);
  } catch {
    return fail(INVALID_JSON);
  }
}

/** What is too much in a JSON text; undefined when nothing is. Texts, which may be long, are leapt over. */
function findExcess(bytes: Buffer): string | undefined {
  let depth = 0;
  let tokens = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === QUOTE) {
      const end = endOfText(bytes, index);
      if (end === undefined) return undefined;
      index = end;
      continue;
    }
    if (OPENING.has(byte)) depth++;
    else if (CLOSING.has(byte)) depth--;
    else if (!SEPARATORS.has(byte)) continue;
    tokens++;
    if (depth > JSON_DEPTH_MAX) return `JSON must be at most ${JSON_DEPTH_MAX} levels deep`;
    if (tokens > JSON_TOKENS_MAX) return `JSON must have at most ${JSON_TOKENS_MAX} brackets, commas and colons`;
  }
  return undefined;
}

/** The index of the quote that ends the text which begins at `start`; undefined when it does not end. */
function endOfText(bytes: Buffer, start: number): number | undefined {
  let index = start;
  for (;;) {
    index = bytes.indexOf(QUOTE, index + 1);
    if (index < 0) return undefined;
    let backslashes = 0;
    while (bytes[index - 1 - backslashes] === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return index;
  }
}
