import { groundCard, GROUNDS } from '../../grounds/grounds.ts';
import type { Entry } from './entry.ts';

/** What things are on that is a part of the place. */
export const GROUND_WORDS: readonly Entry[] = GROUNDS.map((ground) => ({
  sense: { is: 'ground', ground },
  ...groundCard(ground).names,
}));
