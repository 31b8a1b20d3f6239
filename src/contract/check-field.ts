import { assertNever } from '../base/assert.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { IMAGE_BYTES_MAX, VIDEO_BYTES_MAX } from './limits.ts';
import { hasMediaSignature } from './media-signature.ts';
import { parseMediaValue, type MediaValue } from './media-value.ts';
import type { FieldSpec, FieldValue, MediaKind, TextField } from './model-spec.ts';
import { counted, describeValue, mustBe, problemAt, quote, type Place, type Problem } from './problem.ts';

export interface CheckOptions {
  /** Lets media URLs point into private networks. Off unless the operator says so. */
  readonly allowPrivateNetwork?: boolean;
  /** True for URLs of files that this server keeps itself: they are read without a network, so their host does not matter. */
  readonly isOwnUrl?: (url: string) => boolean;
}

/** Cheap to tell for a Base64 of megabytes. */
const HTTP_URL = /^https?:\/\/.{1,8192}$/i;

type Checked<Value> = Result<Value, readonly Problem[]>;

/** Checks one value that is present against its declaration; the value of the result is what the request then holds. */
export function checkField(name: string, spec: FieldSpec, value: unknown, options: CheckOptions): Checked<FieldValue> {
  const place: Place = { field: name };
  switch (spec.kind) {
    case 'text':
      return checkText(place, spec, value);
    case 'choice':
      return checkChoice(place, spec.choices, value);
    case 'integer':
      return checkNumber(place, spec, value, true);
    case 'number':
      return checkNumber(place, spec, value, false);
    case 'boolean':
      return typeof value === 'boolean' ? ok(value) : wrongType(place, 'a boolean', value);
    case 'media':
      return checkMedia(place, spec.media, value, options);
    case 'media-list':
      return checkList(place, spec, value, (item, itemPlace) => checkMedia(itemPlace, spec.media, item, options));
    case 'id-list':
      return checkList(place, spec, value, (item, itemPlace) => checkId(itemPlace, item));
    case 'choice-list':
      return checkList(place, spec, value, (item, itemPlace) => checkChoice(itemPlace, spec.choices, item));
    default:
      return assertNever(spec);
  }
}

/** True for text that is sent where something is required, yet says nothing. */
export function isBlank(spec: FieldSpec, value: unknown): boolean {
  return (spec.kind === 'text' || spec.kind === 'media') && typeof value === 'string' && value.trim() === '';
}

function wrongType(place: Place, expected: string, value: unknown): Checked<never> {
  const got = typeof value === 'string' ? `the text ${quote(value)}` : describeValue(value);
  return fail([mustBe(place, 'invalid_format', expected, got)]);
}

function checkText(place: Place, spec: TextField, value: unknown): Checked<string> {
  if (typeof value !== 'string') return wrongType(place, 'a text', value);
  const characters = countCodePoints(value);
  if (characters < spec.charactersMin || characters > spec.charactersMax) {
    const expected = `have ${spec.charactersMin} to ${spec.charactersMax} characters`;
    return fail([problemAt(place, 'out_of_range', `must ${expected}, got ${characters}`)]);
  }
  // Neither can be stored as text in PostgreSQL, and neither is anything a person would write.
  if (/[\p{Surrogate}\0]/u.test(value)) {
    return fail([mustBe(place, 'invalid_format', 'valid Unicode', 'a lone surrogate or a NUL character')]);
  }
  return ok(value);
}

function countCodePoints(text: string): number {
  let surrogatePairs = 0;
  for (let index = 0; index < text.length; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800) surrogatePairs++;
  }
  return text.length - surrogatePairs;
}

function checkChoice(place: Place, choices: readonly string[], value: unknown): Checked<string> {
  if (typeof value !== 'string') return wrongType(place, 'a text', value);
  if (choices.includes(value)) return ok(value);
  const list = choices.map((choice) => `'${choice}'`);
  const expected = list.length === 1 ? `${list[0]}` : `one of ${list.join(', ')}`;
  return fail([mustBe(place, 'invalid_parameters', expected, describeValue(value))]);
}

function checkNumber(
  place: Place,
  { min, max }: { readonly min: number; readonly max: number },
  value: unknown,
  isWhole: boolean,
): Checked<number> {
  const expected = isWhole ? 'an integer' : 'a number';
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType(place, expected, value);
  if (isWhole && !Number.isInteger(value)) return wrongType(place, expected, value);
  if (value >= min && value <= max) return ok(value);
  return fail([mustBe(place, 'out_of_range', `between ${min} and ${max}`, String(value))]);
}

function checkList(
  place: Place,
  { itemsMin, itemsMax }: { readonly itemsMin: number; readonly itemsMax: number },
  value: unknown,
  checkItem: (item: unknown, place: Place) => Checked<string>,
): Checked<readonly string[]> {
  if (!Array.isArray(value)) return wrongType(place, 'an array', value);
  if (value.length < itemsMin || value.length > itemsMax) {
    const range = itemsMin === itemsMax ? `exactly ${counted(itemsMin, 'item')}` : `${itemsMin} to ${itemsMax} items`;
    return fail([problemAt(place, 'out_of_range', `must have ${range}, got ${value.length}`)]);
  }
  const checked = Array.from(value, (item: unknown, index) => checkItem(item, { ...place, index }));
  const problems = checked.flatMap((result) => (result.ok ? [] : result.error));
  if (problems.length > 0) return fail(problems);
  return ok(checked.flatMap((result) => (result.ok ? [result.value] : [])));
}

function checkMedia(place: Place, media: MediaKind, value: unknown, options: CheckOptions): Checked<string> {
  if (typeof value !== 'string') return wrongType(place, `a text: the URL or Base64 of ${article(media)}`, value);
  if (options.isOwnUrl !== undefined && HTTP_URL.test(value) && options.isOwnUrl(value)) return ok(value);
  const parsed = parseMediaValue(value, options);
  if (!parsed.ok) return fail([mustBe(place, parsed.error.code, parsed.error.expected, parsed.error.got)]);
  const problem = parsed.value.kind === 'url' ? undefined : checkInlineMedia(place, media, parsed.value);
  return problem === undefined ? ok(value) : fail([problem]);
}

function checkInlineMedia(
  place: Place,
  media: MediaKind,
  value: Extract<MediaValue, { kind: 'base64' }>,
): Problem | undefined {
  const { mimeType, bytes, base64 } = value;
  if (mimeType !== undefined && !mimeType.startsWith(`${media}/`) && mimeType !== 'application/octet-stream') {
    return mustBe(place, 'invalid_parameters', article(media), `a data URI of type ${quote(mimeType)}`);
  }
  const bytesMax = media === 'image' ? IMAGE_BYTES_MAX : VIDEO_BYTES_MAX;
  if (bytes > bytesMax) return mustBe(place, 'out_of_range', `a file of at most ${bytesMax} bytes`, `${bytes} bytes`);
  if (!hasMediaSignature(base64, media)) {
    const expected = media === 'image' ? 'a PNG, JPEG or WebP image' : 'an MP4 or MOV video';
    return mustBe(place, 'invalid_parameters', expected, 'Base64 of another kind of file');
  }
  return undefined;
}

function article(media: MediaKind): string {
  return media === 'image' ? 'an image' : 'a video';
}

function checkId(place: Place, value: unknown): Checked<string> {
  if (typeof value === 'string' && /^[A-Za-z0-9_-]{1,128}$/.test(value)) return ok(value);
  if (Number.isSafeInteger(value) && Number(value) >= 0) return ok(String(value));
  // JSON numbers lose their last digits there: the id that was meant is not known any more.
  if (Number.isInteger(value) && Number(value) > 0)
    return fail([mustBe(place, 'invalid_format', 'a text, because the id has more than 15 digits', 'a number')]);
  return wrongType(place, 'an id (a text of letters, digits, _ and -)', value);
}
