import type { ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';

export interface EventStreamLimits {
  /** Open at once, of one team and of all, on this node: each holds a connection. */
  readonly perTeamMax: number;
  readonly allMax: number;
  /** A comment is sent this often, so that proxies and we ourselves do not take the connection for dead. */
  readonly heartbeatMs: number;
  /** A stream ends after this long; the client comes back for the rest. */
  readonly lifetimeMs: number;
}

/** Half of the connections that the server takes at most; a heartbeat within a quarter of its time-out. */
export const EVENT_STREAM_LIMITS: EventStreamLimits = {
  perTeamMax: 100,
  allMax: 512,
  heartbeatMs: 15_000,
  lifetimeMs: 3600_000,
};

/** The streams of Server-Sent Events that are open on this node. */
export interface EventStreams {
  /** Undefined when there are too many. The stream ends by itself when its client goes. */
  open(teamId: string, response: ServerResponse): EventStream | undefined;
  endAll(): void;
}

export interface EventStream {
  readonly body: PassThrough;
  /** Aborted when the stream is to end. */
  readonly signal: AbortSignal;
  end(): void;
}

/** Makes an empty set of streams. */
export function createEventStreams(limits: EventStreamLimits = EVENT_STREAM_LIMITS): EventStreams {
  const openOf = new Map<string, Set<EventStream>>();
  const all = () => [...openOf.values()].flatMap((streams) => [...streams]);
  return {
    open: (teamId, response) => {
      const own = openOf.get(teamId) ?? new Set();
      if (own.size >= limits.perTeamMax || all().length >= limits.allMax) return undefined;
      const controller = new AbortController();
      const body = new PassThrough();
      const heartbeat = setInterval(() => body.write(': alive\n\n'), limits.heartbeatMs);
      const lifetime = setTimeout(() => stream.end(), limits.lifetimeMs);
      const stream: EventStream = {
        body,
        signal: controller.signal,
        end: () => {
          // Once: by then the team may have others in a new set.
          if (!own.delete(stream)) return;
          clearInterval(heartbeat);
          clearTimeout(lifetime);
          controller.abort();
          body.end();
          if (own.size === 0) openOf.delete(teamId);
        },
      };
      openOf.set(teamId, own.add(stream));
      response.once('close', () => stream.end());
      // Whoever left while the task was looked up is not told of once more.
      if (response.destroyed) stream.end();
      return stream;
    },
    endAll: () => {
      for (const stream of all()) stream.end();
    },
  };
}
