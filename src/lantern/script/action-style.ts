import type { BeatAction } from './screenplay.ts';

type ActionStyle = Partial<Pick<BeatAction, 'manner' | 'direction' | 'crossing' | 'feeling'>>;

/** The fields that have a value: an absent one stays absent. */
export function definedOnly(fields: {
  [Key in 'manner' | 'direction' | 'crossing' | 'feeling']?: BeatAction[Key] | undefined;
}): ActionStyle {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
