import { fail, ok, type Result } from '../base/result.ts';
import { parseMediaValue } from '../contract/media-value.ts';

/**
 * The address of a header `X-Webhook-URL`: https, and http too where the operator allows private networks; undefined without
 * the header. The error names the header and what was expected, never the URL, which may carry a secret.
 */
export function readWebhookUrl(
  header: string | readonly string[] | undefined,
  options: { readonly allowPrivateNetwork: boolean },
): Result<string | undefined, string> {
  if (header === undefined) return ok(undefined);
  if (typeof header !== 'string') return fail("header 'X-Webhook-URL' must be given once");
  const value = header.trim();
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return fail("header 'X-Webhook-URL' must be an https URL");
  const parsed = parseMediaValue(value, options);
  if (!parsed.ok) {
    return fail(`header 'X-Webhook-URL' must be ${parsed.error.expected}, got ${parsed.error.got}`);
  }
  const url = new URL(value);
  if (url.protocol !== 'https:' && !options.allowPrivateNetwork) {
    return fail("header 'X-Webhook-URL' must be an https URL, got http");
  }
  if (!options.allowPrivateNetwork && url.port !== '' && url.port !== '443') {
    return fail(`header 'X-Webhook-URL' must be a URL of port 443, got port ${url.port}`);
  }
  return ok(url.href);
}
