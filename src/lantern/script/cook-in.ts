import type { Kind } from '../kinds/kinds.ts';
import { characterOf, forget } from './draft.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import type { ColourName } from './screenplay.ts';

/** What is a dish by itself and the liquid in a pot, and its colour there. */
const BROTHS: Partial<Readonly<Record<Kind, ColourName>>> = {
  soup: 'orange',
  curry: 'orange',
  milk: 'white',
  chocolate: 'brown',
  'hot-chocolate': 'brown',
  'hot-pot': 'red',
  noodles: 'yellow',
};
/** What cooks by the dozen: how many are seen in a pot when no number is said. */
const BY_THE_DOZEN: ReadonlySet<Kind> = new Set<Kind>([
  'dumpling',
  'tangyuan',
  'shrimp',
  'potato',
  'egg',
  'carrot',
  'zongzi',
]);
const COOKS_MANY = 5;
/** What food does in a pot that cooks. */
const COOKS: ReadonlySet<string> = new Set([
  'boil',
  'levitate',
  'spin',
  'roll',
  'fly',
  'float-down',
  'bounce',
  'swing',
  'slide',
]);
const OPENED: Partial<Readonly<Record<Kind, Kind>>> = { pot: 'open-pot' };
const POTS: ReadonlySet<Kind> = new Set<Kind>(['pot', 'open-pot', 'cauldron', 'wok']);

/** Soup bubbles in a pot, dumplings float up in one: the pot is full of what cooks, which boils round what is in it. */
export function cookIn(draft: Draft): void {
  for (const { subject, object, how } of draft.relations.slice()) {
    const [food, pot] = [characterOf(draft, subject), characterOf(draft, object)];
    if (how !== 'within' || food === undefined || pot === undefined || !POTS.has(pot.kind)) continue;
    const cooking = draft.beats
      .flatMap(({ actions }) => actions)
      .filter(({ who }) => who.includes(subject) || who.includes(object));
    if (!cooking.some(({ action, plain }) => COOKS.has(plain?.action ?? action))) continue;
    const colour = BROTHS[food.kind];
    pot.kind = OPENED[pot.kind] ?? pot.kind;
    for (const action of cooking)
      Object.assign(action, {
        action: 'boil',
        deed: undefined,
        plain: undefined,
        who: [...new Set([...action.who.filter((id) => id === subject || id === object), object])],
        ...(colour === undefined ? {} : { thingColour: colour }),
      });
    if (colour !== undefined) forget(draft, [subject]);
    else countUp(food);
  }
}

function countUp(food: CharacterDraft): void {
  if (BY_THE_DOZEN.has(food.kind) && (food.unnumbered === true || isBareHan(food))) food.count = COOKS_MANY;
}

/** 饺子: Chinese names many as it names one. */
function isBareHan({ count, words }: CharacterDraft): boolean {
  return count === 1 && /^\p{Script=Han}+$/u.test(words) && !/[一个只颗枚]/u.test(words);
}
