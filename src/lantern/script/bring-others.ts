import { DEEDS } from '../deeds/deeds.ts';
import { isAnimal, isPerson, isVehicle } from '../kinds/kinds.ts';
import { bringIn } from './bring-company.ts';
import { characterOf, forget } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';

/** A herd of its kind, the rest of the flock. */
const OF_ITS_KIND =
  /\b(?:herd|flock|pack|pod|school|group|others?|rest) of (?:its|his|her|their)(?: own)? (?:kind|herd|flock|pack|pod)\b|\bjoin(?:s|ing)? (?:its|his|her|the) (?:herd|flock|pack|pod)\b|同伴|同类|族群/iu;
/** Where vehicles stand and wait, there are others. */
const TRAFFIC =
  /\b(?:stuck|waiting|caught|sitting) in (?:heavy |the |a )*(?:traffic|traffic jam|jam|rush hour)\b|\brush[- ]hour traffic\b|\btraffic jam\b|堵车|塞车|拥堵/iu;
const HERD = 4;
const QUEUE = 4;

/** Brings those whom the prompt speaks of without naming them: the herd that an animal joins, the traffic in which a car is stuck. */
export function bringOthers(draft: Draft): void {
  plantIt(draft);
  bringMother(draft);
  const [first] = draft.characters;
  if (first === undefined || draft.characters.length > 1) return;
  const herd = isAnimal(first.kind) && OF_ITS_KIND.test(draft.prompt);
  const queue = isVehicle(first.kind) && TRAFFIC.test(draft.prompt);
  if (herd) bringIn(draft, first.kind, first.beat, { count: HERD, aside: 'far' });
  else if (queue) bringIn(draft, 'car', first.beat, { count: QUEUE, aside: 'around' });
}

/** Who suckles does so from its mother. */
function bringMother(draft: Draft): void {
  const suckles = draft.beats.flatMap(({ actions }) => actions).find(({ deed }) => deed === 'suckle');
  const young = suckles === undefined ? undefined : characterOf(draft, suckles.who[0]);
  if (suckles === undefined || young === undefined) return;
  const mother = draft.characters.find(
    ({ id, kind, size }) => id !== young.id && kind === young.kind && size !== 'small',
  );
  young.size ??= 'small';
  suckles.target = mother?.id ?? bringIn(draft, young.kind, young.beat);
  if (young.count > 1) lieFor(draft, suckles, suckles.target);
}

/** A mother lies on her side for her litter, which is at her belly, side by side. */
function lieFor(draft: Draft, suckles: ActionDraft, mother: string): void {
  const beat = draft.beats.find(({ actions }) => actions.includes(suckles));
  const her = characterOf(draft, mother);
  if (her !== undefined) her.size ??= 'large';
  suckles.direction = 'away';
  if (beat?.actions.some(({ who, action }) => who.includes(mother) && action !== 'stand') === false)
    beat.actions.push({ who: [mother], action: 'lie', said: '', aims: false, drags: false, rides: false });
}

/** A seed that is planted, by nobody who is told of. */
const PLANTED =
  /\b(?:seeds?|bulbs?|acorn|sapling) (?:is|are|was|gets?) (?:planted|sown|put)\b|种子被(?:种|埋)|种下(?:了)?一?[颗粒]种子/iu;

/** A seed is planted in a pot: somebody does so. */
function plantIt(draft: Draft): void {
  if (!PLANTED.test(draft.prompt) || draft.characters.some(({ kind }) => isPerson(kind))) return;
  const deed = /\bpot\b|盆/iu.test(draft.prompt) ? 'plant-in-pot' : 'plant';
  // The pot of the deed is the one that is told of.
  if (deed === 'plant-in-pot')
    forget(
      draft,
      draft.characters.filter(({ kind }) => kind === 'pot').map(({ id }) => id),
    );
  const who = [bringIn(draft, 'girl')];
  draft.beats[0]?.actions.unshift({ who, action: DEEDS[deed].base, deed, aims: false, drags: false, rides: false });
}
