import type { Task } from '../service.ts';

/** Posts a message to an address of a user, and to no other place than it says. */
export interface WebhookSender {
  /** Never rejects for what the address or its server do; an attempt that is canceled is one that met nobody. */
  post(url: string, message: WebhookMessage, signal: AbortSignal): Promise<WebhookAnswer>;
}

export interface WebhookMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type WebhookAnswer =
  /** The status of the answer; a redirect is not followed. */
  | { readonly kind: 'answered'; readonly status: number }
  /** There was none; it may be better later. */
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** The address must not be called. */
  | { readonly kind: 'refused'; readonly reason: string };

/** What webhooks need from outside the tasks. */
export interface WebhookPorts {
  readonly sender: WebhookSender;
  /** The answer to a query of this task, as text: what a message carries. `origin` begins the URLs in it. */
  readonly render: (task: Task, origin: string) => string;
}
