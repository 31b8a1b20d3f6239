import { fail, ok, type Result } from '../base/result.ts';
import { CLIENT_REFERENCE_CHARACTERS_MAX, IDEMPOTENCY_KEY_CHARACTERS_MAX } from '../contract/limits.ts';
import { readWebhookUrl } from './webhook-header.ts';

/** What a submit says besides the request of the model. */
export interface SubmitOptions {
  readonly webhookUrl?: string;
  readonly idempotencyKey?: string;
  readonly clientReference?: string;
  readonly quoteId?: string;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Reads the headers of a submit and the field `quote_id` of its body, which is not the model's: gives the body without it. The error
 * names what is wrong and what was expected.
 */
export function readSubmitOptions(
  headers: Headers,
  body: unknown,
  { allowPrivateNetwork }: { readonly allowPrivateNetwork: boolean },
): Result<{ readonly options: SubmitOptions; readonly body: unknown }, string> {
  const webhook = readWebhookUrl(headers['x-webhook-url'], { allowPrivateNetwork });
  if (!webhook.ok) return webhook;
  const key = readText(headers, 'Idempotency-Key', IDEMPOTENCY_KEY_CHARACTERS_MAX);
  if (!key.ok) return key;
  const reference = readText(headers, 'X-Client-Reference', CLIENT_REFERENCE_CHARACTERS_MAX);
  if (!reference.ok) return reference;
  const quoteHeader = readText(headers, 'X-Quote-Id', QUOTE_ID_CHARACTERS_MAX);
  if (!quoteHeader.ok) return quoteHeader;
  const quoted = takeQuoteId(body);
  if (!quoted.ok) return quoted;
  const quoteId = quoteHeader.value ?? quoted.value.quoteId;
  if (quoted.value.quoteId !== undefined && quoted.value.quoteId !== quoteId) {
    return fail("header 'X-Quote-Id' and parameter 'quote_id' must name the same quote");
  }
  const options = {
    ...(webhook.value === undefined ? {} : { webhookUrl: webhook.value }),
    ...(key.value === undefined ? {} : { idempotencyKey: key.value }),
    ...(reference.value === undefined ? {} : { clientReference: reference.value }),
    ...(quoteId === undefined ? {} : { quoteId }),
  };
  return ok({ options, body: quoted.value.body });
}

/** Far longer than any of ours. */
const QUOTE_ID_CHARACTERS_MAX = 128;

function readText(headers: Headers, name: string, charactersMax: number): Result<string | undefined, string> {
  const value = headers[name.toLowerCase()];
  if (value === undefined) return ok(undefined);
  if (typeof value === 'string' && value.length <= charactersMax && /^[\x20-\x7e]+$/.test(value)) return ok(value);
  return fail(`header '${name}' must be given once, 1 to ${charactersMax} printable ASCII characters`);
}

function takeQuoteId(body: unknown): Result<{ readonly body: unknown; readonly quoteId?: string }, string> {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || !Object.hasOwn(body, 'quote_id')) {
    return ok({ body });
  }
  const { quote_id: quoteId, ...rest } = body as Readonly<Record<string, unknown>>;
  if (quoteId === null) return ok({ body: rest });
  if (typeof quoteId === 'string' && quoteId !== '' && quoteId.length <= QUOTE_ID_CHARACTERS_MAX) {
    return ok({ body: rest, quoteId });
  }
  return fail("parameter 'quote_id' must be the id of a quote");
}
