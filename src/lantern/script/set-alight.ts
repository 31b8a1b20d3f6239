import { isAnimal, isPerson } from '../kinds/kinds.ts';
import type { ActionDraft, Draft } from './draft.ts';

/** What burns is drawn so, besides candles, which grow shorter by it. */
export function setAlight(draft: Draft): void {
  for (const told of draft.beats.flatMap(({ actions }) => actions)) {
    const { action, deed, said = '', who } = told;
    if (deed === 'smoke') smokes(draft, told);
    if (action !== 'burn' || !/^(?:burn|burst|catch|caught|flam|ignit|go|be|燃|烧|着|起|自)/u.test(said)) continue;
    const bearers = draft.characters.filter(({ id, kind }) => who.includes(id) && kind !== 'candle');
    for (const each of bearers) each.states = [...(each.states ?? []), 'burning'];
  }
}

/** A car that smokes has no pipe: smoke rises from it. */
function smokes({ characters }: Draft, told: ActionDraft): void {
  const things = characters.filter(({ id, kind }) => told.who.includes(id) && !isPerson(kind) && !isAnimal(kind));
  if (things.length < told.who.length) return;
  delete told.deed;
  for (const each of things) each.states = [...(each.states ?? []), 'smoking'];
}
