import { HAPPENINGS } from './happenings.ts';
import type { Action } from './screenplay.ts';

/** Actions of the whole body, of which one is done at a time. */
export const WHOLE_BODY: ReadonlySet<Action> = new Set<Action>([
  'walk',
  'run',
  'jump',
  'turn',
  'sit',
  'lie',
  'dance',
  'fly',
  'drive',
  'sail',
  'swim',
  'stand',
  ...HAPPENINGS,
]);

/** Whole-body actions during which one can also look, speak, wave or eat. */
export const POSTURES: ReadonlySet<Action> = new Set<Action>(['stand', 'sit', 'lie']);
