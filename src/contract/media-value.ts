import { fail, ok, type Result } from '../base/result.ts';
import { URL_CHARACTERS_MAX } from './limits.ts';
import { isPrivateHost } from './public-address.ts';

/** A picture or video as a request names it. */
export type MediaValue =
  | { readonly kind: 'url'; readonly url: string }
  | {
      readonly kind: 'base64';
      /** Without prefix and line breaks. */
      readonly base64: string;
      /** As a data URI claims it, in lower case; undefined for bare Base64. */
      readonly mimeType: string | undefined;
      /** Size of the decoded file. */
      readonly bytes: number;
    };

/** Why a text cannot be a media value: which documented category it falls into, and what was expected instead. */
export interface MediaValueFault {
  readonly code: 'invalid_format' | 'invalid_parameters' | 'out_of_range';
  /** Completes "parameter 'images[0]' must be …". */
  readonly expected: string;
  /** What was found; never the value itself, because URLs may carry secrets and Base64 is long. */
  readonly got: string;
}

/** The part of the WHATWG URL class that is needed here; a language global on every platform, and no I/O. */
declare const URL: {
  parse(text: string): { protocol: string; username: string; password: string; hostname: string } | null;
};

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const DATA_URI = /^data:([a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+)?((?:;[^;,]*)*),/i;
/** What is no digit of it: searched for, since matching all of many megabytes overflows the stack of regular expressions. */
const NOT_BASE64 = /[^A-Za-z0-9+/]/;

/**
 * Reads a media value: an http or https URL, bare Base64 (RFC 4648, section 4, line breaks allowed) or a Base64 data URI
 * (RFC 2397). Sees what is cheap to see: nothing is fetched or decoded.
 */
export function parseMediaValue(
  text: string,
  options: { readonly allowPrivateNetwork?: boolean } = {},
): Result<MediaValue, MediaValueFault> {
  const trimmed = text.trim();
  if (trimmed === '') {
    return fail({ code: 'invalid_parameters', expected: 'a URL or Base64', got: 'an empty text' });
  }
  if (/^data:/i.test(trimmed)) return parseDataUri(trimmed);
  if (HAS_SCHEME.test(trimmed)) return parseUrl(trimmed, options.allowPrivateNetwork === true);
  return parseBase64(trimmed, undefined);
}

function parseUrl(text: string, allowPrivateNetwork: boolean): Result<MediaValue, MediaValueFault> {
  if (text.length > URL_CHARACTERS_MAX) {
    const expected = `a URL of at most ${URL_CHARACTERS_MAX} characters`;
    return fail({ code: 'out_of_range', expected, got: `${text.length} characters` });
  }
  const url = /[\p{Cc}\p{Surrogate}\s]/u.test(text) ? null : URL.parse(text);
  if (url === null) return fail({ code: 'invalid_format', expected: 'a URL or Base64', got: 'a broken URL' });
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    const scheme = url.protocol.slice(0, 20);
    return fail({ code: 'invalid_format', expected: 'an http or https URL', got: `the scheme '${scheme}'` });
  }
  if (url.username !== '' || url.password !== '') {
    return fail({
      code: 'invalid_parameters',
      expected: 'a URL without credentials',
      got: 'a user name or password in it',
    });
  }
  if (!allowPrivateNetwork && isPrivateHost(url.hostname)) {
    return fail({ code: 'invalid_parameters', expected: 'a public URL', got: 'a private or local address' });
  }
  return ok({ kind: 'url', url: text });
}

function parseDataUri(text: string): Result<MediaValue, MediaValueFault> {
  const match = DATA_URI.exec(text.slice(0, 512));
  const parameters = match?.[2]?.toLowerCase().split(';') ?? [];
  if (!match || !parameters.includes('base64')) {
    return fail({ code: 'invalid_format', expected: "a data URI like 'data:image/png;base64,…'", got: 'another form' });
  }
  return parseBase64(text.slice(match[0].length), match[1]?.toLowerCase());
}

function parseBase64(text: string, mimeType: string | undefined): Result<MediaValue, MediaValueFault> {
  const base64 = /\s/.test(text) ? text.replace(/\s+/g, '') : text;
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const digits = base64.length - padding;
  const isWhole = digits % 4 !== 1 && (padding === 0 || base64.length % 4 === 0);
  if (digits === 0 || !isWhole || NOT_BASE64.test(base64.slice(0, digits))) {
    const got = base64 === '' ? 'nothing' : `${base64.length} characters that are neither`;
    return fail({ code: 'invalid_format', expected: 'an http or https URL, Base64 or a data URI', got });
  }
  return ok({ kind: 'base64', base64, mimeType, bytes: Math.floor((digits * 3) / 4) });
}
