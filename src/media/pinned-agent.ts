import { Agent } from 'undici';
import type { PinnedAddress } from './safe-address.ts';

const CONNECT_MS = 5_000;
const HEADER_BYTES_MAX = 16 * 1024;

/** Connects to one address, whatever the name in the URL; the name still goes into `Host` and the TLS handshake. */
export function pinnedAgent({ address, family }: PinnedAddress, idleMs: number): Agent {
  return new Agent({
    connect: {
      timeout: CONNECT_MS,
      lookup: (_host, lookupOptions, callback) => {
        if (lookupOptions.all) callback(null, [{ address, family }]);
        else callback(null, address, family);
      },
    },
    headersTimeout: idleMs,
    bodyTimeout: idleMs,
    maxHeaderSize: HEADER_BYTES_MAX,
  });
}
