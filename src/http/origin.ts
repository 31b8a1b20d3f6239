import type { FastifyRequest } from 'fastify';

/** Names, IPv4 and bracketed IPv6 addresses, with or without a port: what a Host header may hold (RFC 9110, section 7.2). */
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$/;

/**
 * The scheme and host that this server's own absolute URLs begin with, without a slash at the end: the configured public URL,
 * or else where the caller reached us. A Host header that cannot be one is replaced by the address of the socket.
 */
export function originOf(request: FastifyRequest, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl.replace(/\/+$/, '');
  const host = request.headers.host ?? '';
  if (HOST.test(host)) return `${request.protocol}://${host}`;
  const { localAddress = '127.0.0.1', localPort } = request.socket;
  const address = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
  return `${request.protocol}://${address}${localPort === undefined ? '' : `:${localPort}`}`;
}
