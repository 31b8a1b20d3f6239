import { MediaFaultError } from './media-fault.ts';
import { networkReason } from './network-reason.ts';
import { pinnedRequest } from './pinned-request.ts';
import { pinAddress, systemResolve, type ResolveHost } from './safe-address.ts';

export interface WebhookPosterOptions {
  readonly allowPrivateNetwork: boolean;
  /** The system's resolver by default. */
  readonly resolve?: ResolveHost;
  /** From the look-up to the first line of the answer. */
  readonly totalMs?: number;
}

export type PostAnswer =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

export interface WebhookPoster {
  post(
    url: string,
    message: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
    signal: AbortSignal,
  ): Promise<PostAnswer>;
}

const TOTAL_MS = 15_000;

/**
 * Posts to addresses of users under the rules of the media fetcher: http and https only, the one address that the one look-up gave, never
 * one that is not public unless allowed. Redirects are not followed, the answer's body is not read, and reasons never contain the URL.
 */
export function createWebhookPoster(options: WebhookPosterOptions): WebhookPoster {
  const rules = { allowPrivateNetwork: options.allowPrivateNetwork, resolve: options.resolve ?? systemResolve };
  const totalMs = options.totalMs ?? TOTAL_MS;
  return {
    async post(text, { headers, body }, signal) {
      const deadline = AbortSignal.timeout(totalMs);
      const ended = AbortSignal.any([signal, deadline]);
      try {
        const url = new URL(text);
        const pinned = await untilAborted(pinAddress(url, text, rules), ended);
        const answer = await pinnedRequest(url, pinned, {
          method: 'POST',
          headers,
          body,
          signal: ended,
          idleMs: totalMs,
        });
        answer.destroy();
        return { kind: 'answered', status: answer.statusCode ?? 0 };
      } catch (cause) {
        if (cause instanceof MediaFaultError) {
          const kind = cause.fault.code === 'media_refused_address' ? 'refused' : 'unreachable';
          return { kind, reason: cause.fault.message };
        }
        const reason = deadline.aborted
          ? 'it took too long'
          : signal.aborted
            ? 'this server stopped'
            : networkReason(cause);
        return { kind: 'unreachable', reason };
      }
    },
  };
}

/** A look-up cannot be canceled, but it can be left alone. */
async function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  return new Promise<Value>((resolve, reject) => {
    const stop = () => reject(new Error('Aborted', { cause: signal.reason }));
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
