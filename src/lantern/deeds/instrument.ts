import type { DeedCard } from './deed-card.ts';

/** What all who play an instrument have in common. */
export const INSTRUMENT = { others: 'clap', generic: true } as const satisfies Partial<DeedCard>;
