import { createServer, type IncomingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface ReceivedMessage {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface WebhookReceiver {
  readonly origin: string;
  readonly messages: ReceivedMessage[];
  /** What it answers from now on; a function that never resolves keeps the caller waiting. */
  answer: number | (() => Promise<number>);
  /** Resolves once so many messages have come. */
  received(count: number): Promise<void>;
  close(): Promise<void>;
}

const WAIT_MS = 10_000;

/** A server of a user that receives webhooks. */
export async function openWebhookReceiver(): Promise<WebhookReceiver> {
  const messages: ReceivedMessage[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = `${request.method} ${request.url}`;
      messages.push({ path, headers: request.headers, body: Buffer.concat(chunks).toString() });
      const status = typeof receiver.answer === 'number' ? Promise.resolve(receiver.answer) : receiver.answer();
      void status.then((code) => response.writeHead(code, { location: '/elsewhere' }).end('thanks'));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const receiver: WebhookReceiver = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    messages,
    answer: 204,
    received: async (count) => {
      const end = Date.now() + WAIT_MS;
      while (messages.length < count) {
        if (Date.now() > end) throw new Error(`${messages.length} messages came, expected ${count}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}
