/** What happened, in words of our own, by the codes of Node and of `pinnedRequest`. */
export function networkReason(cause: unknown): string {
  const code = (cause as { code?: unknown } | undefined)?.code;
  return (typeof code === 'string' && NETWORK_REASONS[code]) || 'the connection failed';
}

const NETWORK_REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'its server refused the connection',
  ECONNRESET: 'its server ended the connection',
  CONNECT_TIMEOUT: 'its server did not accept the connection in time',
  ANSWER_TIMEOUT: 'its server did not answer in time',
  BODY_TIMEOUT: 'its server stopped sending',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};
