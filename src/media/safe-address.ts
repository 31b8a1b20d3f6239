import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPrivateHost, isPublicAddress } from '../contract/public-address.ts';
import { MediaFaultError } from './media-fault.ts';

/** Turns a host name into addresses; the system's resolver, or a test's. */
export type ResolveHost = (host: string) => Promise<readonly string[]>;

export interface AddressRules {
  /** Lets a URL lead to private, loopback and local addresses and to any port: an operator's choice, never a user's. */
  readonly allowPrivateNetwork: boolean;
  readonly resolve: ResolveHost;
}

/** The one address that a request may connect to. */
export interface PinnedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

const ORDINARY_PORTS = ['', '80', '443'];
/** Four decimal numbers: the form of an IPv4 address that every program reads alike. */
const DOTTED_QUAD = /^(\d{1,3}\.){3}\d{1,3}$/;

/**
 * Checks a URL and looks its host up once. Who connects must use the address given here, not the name: a second look-up may
 * say something else (DNS rebinding). `written` is the URL as it was sent. Throws `MediaFaultError`.
 */
export async function pinAddress(url: URL, written: string, rules: AddressRules): Promise<PinnedAddress> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused('its scheme is not http or https');
  if (url.username !== '' || url.password !== '') throw refused('it has a user name or password');
  if (!rules.allowPrivateNetwork && !ORDINARY_PORTS.includes(url.port))
    throw refused(`its port is ${url.port}, expected 80 or 443`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // The URL parser turns 0x7f.1, 017700000001 and the like into addresses; nobody writes a public one so.
  if (DOTTED_QUAD.test(host) && !written.includes(host)) throw refused('its address is not written in the usual form');
  if (!rules.allowPrivateNetwork && isPrivateHost(url.hostname))
    throw refused('it leads to an address that is not public');
  const addresses = isIP(host) ? [host] : await lookUp(host, rules.resolve);
  // One private answer is enough to refuse: which of several is used must not be left to chance.
  if (!rules.allowPrivateNetwork && !addresses.every(isPublicAddress))
    throw refused('it leads to an address that is not public');
  const [address] = addresses;
  if (address === undefined)
    throw new MediaFaultError('media_unreachable', 'Cannot fetch the media URL: its host has no address');
  return { address, family: isIP(address) === 6 ? 6 : 4 };
}

/** What the system says: its hosts file and its name servers. */
export async function systemResolve(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true, order: 'ipv4first' })).map(({ address }) => address);
}

async function lookUp(host: string, resolve: ResolveHost): Promise<readonly string[]> {
  try {
    return await resolve(host);
  } catch (cause) {
    throw new MediaFaultError('media_unreachable', 'Cannot fetch the media URL: its host name is not known', cause);
  }
}

function refused(reason: string): MediaFaultError {
  return new MediaFaultError('media_refused_address', `Cannot fetch the media URL: ${reason}`);
}
