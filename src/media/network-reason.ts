/** What happened, in words of our own, by the codes of Node and undici. */
export function networkReason(cause: unknown): string {
  const code = (cause as { code?: unknown } | undefined)?.code;
  return (typeof code === 'string' && NETWORK_REASONS[code]) || 'the connection failed';
}

const NETWORK_REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'its server refused the connection',
  ECONNRESET: 'its server ended the connection',
  UND_ERR_SOCKET: 'its server ended the connection',
  UND_ERR_CONNECT_TIMEOUT: 'its server did not accept the connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'its server did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'its server stopped sending',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};
