/** What goes between a process and its children. */
export interface ToChild {
  readonly id: number;
  readonly body: unknown;
}

export type FromChild =
  | { readonly id: number; readonly kind: 'event'; readonly body: unknown }
  | { readonly id: number; readonly kind: 'answer'; readonly body: unknown }
  | { readonly id: number; readonly kind: 'refusal'; readonly message: string };

/** Written to the error output by a process that ends itself because it grew too large. */
export const MEMORY_MARK = '[rushes: memory limit]';
