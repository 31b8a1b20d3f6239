import { systemClock } from '../base/clock.ts';
import { findHolder } from '../db/directory-lock.ts';
import { readLocalToken } from './local-token.ts';
import type { Settings } from './settings.ts';

/** The server that runs on a data directory, with its local token when that can be read; undefined when none runs. */
export function findRunningServer({
  dataDir,
}: Pick<Settings, 'dataDir'>): { readonly origin: string; readonly token: string | undefined } | undefined {
  const origin = findHolder(dataDir, systemClock.nowMs())?.url;
  return origin === undefined ? undefined : { origin, token: readLocalToken(dataDir) };
}

/** Where a server with this host and port answers on its own machine, such as `http://127.0.0.1:8787`. */
export function localOrigin(host: string, port: number): string {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
