import ipaddr from 'ipaddr.js';

/**
 * True when an IP address, in its normal text form and without brackets, is an ordinary public one. Private, loopback,
 * link-local (cloud metadata), carrier-grade NAT, multicast, documentation, tunnelling (6to4, Teredo, NAT64) and
 * IPv4-mapped forms of those are not. False for text that is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** Names that by convention never leave the machine or the local network (RFC 6761, RFC 6762, RFC 9476 neighbours). */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)\.?$/i;

/**
 * True when a URL's host name tells by itself, without a look-up, that it is not public: a local name or an address that
 * is not public. A name that resolves to a private address is only seen when it is fetched.
 */
export function isPrivateHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(bare)) return !isPublicAddress(bare);
  return LOCAL_NAME.test(bare);
}
