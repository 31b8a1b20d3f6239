import pg from 'pg';
import type { Client } from 'pg';
import type { Log } from '../base/log.ts';
import type { Timers } from '../base/timers.ts';
import type { NoticeListener } from './database.ts';
import { connectionOptions } from './postgres-pool.ts';
import type { PostgresTimeouts } from './postgres.ts';
import { repeat } from './repeat.ts';

export interface PostgresListener {
  /** Resolves to what ends it. */
  listen(channel: string, onNotice: NoticeListener): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** A connection that only listens is silent by nature, so that it is asked whether it is alive. */
const CHECK_MS = 10_000;
const RECONNECT_MS = 1_000;

/*
 * The life of the connection:
 *
 * - none: nobody listens, or it broke. The check of `CHECK_MS` makes one when somebody listens; a break asks for one after
 *   `RECONNECT_MS`.
 * - open: it listens on all channels. After it was opened anew every listener is called once, as notices may have been missed.
 * - closed: for good.
 */

/** Makes what hears `NOTIFY` of all nodes, on a connection of its own that is opened again whenever it breaks. */
export function createPostgresListener(options: {
  readonly url: string;
  readonly timeouts: PostgresTimeouts;
  readonly timers: Timers;
  readonly log: Log;
}): PostgresListener {
  const { url, timeouts, timers, log } = options;
  const listeners = new Map<string, Set<NoticeListener>>();
  let client: Client | undefined;
  let closed = false;
  let cancelReconnect = () => {};

  const call = (channel: string, payload: string) => {
    for (const onNotice of listeners.get(channel) ?? []) onNotice(payload);
  };
  const drop = (broken: Client, err?: unknown) => {
    if (client !== broken) return;
    client = undefined;
    void broken.end().catch(() => {});
    if (closed) return;
    log.warn({ err }, 'The connection that listens to other nodes broke');
    cancelReconnect();
    cancelReconnect = timers.after(RECONNECT_MS, () => void ensure());
  };
  const open = async () => {
    client = await openClient(url, timeouts, { channels: listeners, onNotice: call, onBroken: drop });
    for (const channel of listeners.keys()) call(channel, '');
  };
  let opening: Promise<void> | undefined;
  const ensure = async () => {
    if (closed || client !== undefined || listeners.size === 0) return;
    opening ??= open()
      .catch((err: unknown) => log.warn({ err }, 'Cannot listen to other nodes; what they do is noticed later'))
      .finally(() => (opening = undefined));
    await opening;
  };
  const check = repeat(
    timers,
    CHECK_MS,
    async () => {
      const current = client;
      if (current === undefined) await ensure();
      else await current.query('select 1').catch((err: unknown) => drop(current, err));
    },
    () => {},
  );
  return {
    listen: async (channel, onNotice) => {
      const known = listeners.get(channel);
      listeners.set(channel, (known ?? new Set()).add(onNotice));
      if (client === undefined) await ensure();
      // Once more is harmless, and the connection may have been opened without this channel a moment ago.
      const current = known === undefined ? client : undefined;
      await current?.query(`listen ${current.escapeIdentifier(channel)}`).catch((err: unknown) => drop(current, err));
      return async () => void listeners.get(channel)?.delete(onNotice);
    },
    close: async () => {
      closed = true;
      cancelReconnect();
      await check.stop();
      await opening;
      await client?.end().catch(() => {});
    },
  };
}

/** Opens a connection that listens on channels, also on those that are added while it opens. */
async function openClient(
  url: string,
  timeouts: PostgresTimeouts,
  handlers: {
    readonly channels: ReadonlyMap<string, unknown>;
    readonly onNotice: (channel: string, payload: string) => void;
    readonly onBroken: (client: Client, err?: unknown) => void;
  },
): Promise<Client> {
  const client = new pg.Client({ ...connectionOptions(url, timeouts), query_timeout: timeouts.connectMs });
  client.on('error', (err) => handlers.onBroken(client, err));
  client.on('end', () => handlers.onBroken(client));
  client.on('notification', ({ channel, payload = '' }) => handlers.onNotice(channel, payload));
  try {
    await client.connect();
    for (const channel of handlers.channels.keys()) await client.query(`listen ${client.escapeIdentifier(channel)}`);
    return client;
  } catch (error) {
    void client.end().catch(() => {});
    throw error;
  }
}
