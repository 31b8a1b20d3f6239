/** Limits of the HTTP server itself; those of requests are in `contract/limits.ts`. */

/** The largest body over 5 Mbit/s takes 107 s; who is slower than this is turned away. */
export const REQUEST_MS_MAX = 300_000;

/** Headers are small: who needs longer holds a connection on purpose. */
export const HEADERS_MS_MAX = 15_000;

/** How often Node looks for connections beyond the two limits above; its own 30 s would double the shorter one. */
export const TIMEOUT_CHECK_MS = 5000;

/** A connection on which nothing moves, also a download that nobody reads. */
export const CONNECTION_IDLE_MS_MAX = 60_000;

/** A key, a long URL and a browser's cookies fit; it bounds the URL too. */
export const HEADER_BYTES_MAX = 16 * 1024;

/** Result file names and task ids stay below it. Longer path parts are unknown routes. */
export const PATH_PART_CHARACTERS_MAX = 200;

/** Far above what one machine serves, far below what its memory holds. */
export const CONNECTIONS_MAX = 1024;
