import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Random } from '../../../src/base/random.ts';

/** A receiver of webhooks that is good for nothing until it is calm: it answers late, with 500, or not at all. */
export interface UnreliableReceiver {
  readonly url: string;
  /** From now on each message is acknowledged at once. */
  calm(isCalm: boolean): void;
  /** By task: the delivery ids that came, and how often one was acknowledged. */
  readonly deliveries: ReadonlyMap<string, { readonly ids: Set<string>; acknowledged: number }>;
  /** When the last message came, in milliseconds since the epoch. */
  lastMs(): number;
  close(): Promise<void>;
}

/** Opens it on a free port of this machine. */
export async function openUnreliableReceiver(random: Random): Promise<UnreliableReceiver> {
  const deliveries = new Map<string, { readonly ids: Set<string>; acknowledged: number }>();
  let isCalm = false;
  let lastMs = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      lastMs = Date.now();
      const task = String(request.headers['x-modellix-task-id']);
      const delivery = deliveries.get(task) ?? { ids: new Set<string>(), acknowledged: 0 };
      deliveries.set(task, delivery);
      delivery.ids.add(String(request.headers['webhook-id']));
      const mood = isCalm ? 1 : random.next();
      if (mood < 0.2) return void response.writeHead(500).end();
      // It has the message, and the sender never learns of it.
      if (mood < 0.4) return void request.socket.destroy();
      const acknowledge = () => {
        delivery.acknowledged++;
        response.writeHead(204).end();
      };
      if (mood < 0.6) setTimeout(acknowledge, 700);
      else acknowledge();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    calm: (value) => void (isCalm = value),
    deliveries,
    lastMs: () => lastMs,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
