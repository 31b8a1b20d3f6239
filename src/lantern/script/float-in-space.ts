import { isPerson } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { Draft } from './draft.ts';

const WEIGHTLESS = /\b(?:weightless(?:ly|ness)?|zero[- ]g(?:ravity)?|microgravity)\b|失重|零重力/iu;
const FLOATS = /^(?:float|drift|hover|漂|浮|飘)/u;

/** People who are said to float, in space or without weight, drift with loose limbs: they neither sail nor hang there upright. */
export function floatInSpace(draft: Draft, place: Place): void {
  if (traitsOf(place).soundscape !== 'space' && !WEIGHTLESS.test(draft.prompt)) return;
  for (const each of draft.characters.filter(({ kind }) => isPerson(kind))) {
    const { id, states, beat } = each;
    const own = draft.beats.flatMap(({ actions }) => actions.filter(({ who }) => who.includes(id)));
    const sails = own.filter(
      ({ action, deed, said = '' }) => action === 'sail' && deed === undefined && FLOATS.test(said),
    );
    for (const action of sails) Object.assign(action, { action: 'stand', deed: 'float-weightless', rides: false });
    if (states?.includes('floating') !== true) continue;
    if (own.some(({ deed }) => deed !== undefined)) continue;
    each.states = states.filter((state) => state !== 'floating');
    if (each.states.length === 0) delete each.states;
    draft.beats[beat]?.actions.push({
      who: [id],
      action: 'stand',
      deed: 'float-weightless',
      aims: false,
      drags: false,
      rides: false,
      said: 'floats',
    });
  }
}
