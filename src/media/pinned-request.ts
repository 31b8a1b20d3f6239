import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import { addAbortSignal } from 'node:stream';
import type { PinnedAddress } from './safe-address.ts';

export interface PinnedRequest {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends the request, and the reading of its answer. */
  readonly signal: AbortSignal;
  /** Longest silence before and within the answer, milliseconds. */
  readonly idleMs: number;
}

const CONNECT_MS = 5_000;
const HEADER_BYTES_MAX = 16 * 1024;

/**
 * Sends one request on a connection of its own to one address, whatever the name in the URL; the name still goes into `Host` and the
 * TLS handshake. Resolves with the answer once its headers are there: who calls reads the body or destroys it. Redirects are not followed.
 */
export async function pinnedRequest(
  url: URL,
  { address, family }: PinnedAddress,
  { method, headers, body, signal, idleMs }: PinnedRequest,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? secureRequest : plainRequest;
    const request = send(url, {
      method,
      headers,
      signal,
      agent: false,
      timeout: idleMs,
      maxHeaderSize: HEADER_BYTES_MAX,
      lookup: (_host, options, callback) => {
        if (options.all === true) callback(null, [{ address, family }]);
        else callback(null, address, family);
      },
    });
    let answered = false;
    const connecting = setTimeout(() => request.destroy(timeoutOf('CONNECT_TIMEOUT')), CONNECT_MS);
    request.on('socket', (socket) => socket.once('connect', () => clearTimeout(connecting)));
    request.on('close', () => clearTimeout(connecting));
    request.on('timeout', () => request.destroy(timeoutOf(answered ? 'BODY_TIMEOUT' : 'ANSWER_TIMEOUT')));
    request.on('error', reject);
    request.on('response', (response) => {
      answered = true;
      // Whoever has stopped reading is told nothing more.
      resolve(addAbortSignal(signal, response).on('error', () => undefined));
    });
    request.end(body);
  });
}

function timeoutOf(code: string): Error {
  return Object.assign(new Error('Timed out'), { code });
}
