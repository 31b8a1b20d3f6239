import { familyOf, isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { TRADES } from '../trades/trades.ts';
import type { CharacterDraft, Modifiers } from './draft.ts';
import type { ColourName, Complexion } from './screenplay.ts';
import { PATTERNS } from './state-names.ts';

/** Puts what was said before the noun on the character. */
export function dress(character: CharacterDraft | undefined, modifiers: Modifiers, known: boolean): void {
  if (character === undefined) return;
  const person = isPerson(character.kind);
  if (modifiers.trade !== undefined && person) character.trade = modifiers.trade;
  const dyed =
    character.beast !== undefined || (character.trade !== undefined && TRADES[character.trade].dyed !== undefined);
  if (modifiers.colour !== undefined && (!person || dyed)) character.colour = modifiers.colour;
  if (modifiers.colour !== undefined && person && !dyed) {
    const complexion = SKIN_WORDS[modifiers.colour];
    if (complexion === undefined) character.garments.push({ name: outfitOf(character.kind), colour: modifiers.colour });
    else character.hair = { ...character.hair, complexion };
  }
  if (modifiers.size !== undefined && (!person || modifiers.size === 'toy')) character.size = modifiers.size;
  if (modifiers.size === 'small' && person && !known && character.age === undefined) character.age = 'young';
  if (
    modifiers.age !== undefined &&
    (isPerson(character.kind) || modifiers.age !== 'adult') &&
    (!known || character.age === undefined) &&
    ['person', 'animal', 'bird'].includes(familyOf(character.kind))
  )
    character.age = modifiers.age;
  if (!known) character.kind = grownAs(character, modifiers);
  if (modifiers.feeling !== undefined) character.feeling = modifiers.feeling;
  if (modifiers.states !== undefined) character.states = [...(character.states ?? []), ...modifiers.states];
  if (modifiers.assorted === true && !person) character.assorted = true;
  if (modifiers.marks !== undefined && !person) markIt(character, modifiers.marks);
  if (modifiers.hair !== undefined) character.hair = { ...character.hair, ...modifiers.hair };
  character.garments.push(...modifiers.garments);
  character.props.push(...modifiers.props);
}

const CHILD_OF: Partial<Readonly<Record<Kind, Kind>>> = { man: 'boy', woman: 'girl' };
const GROWN_OF: Partial<Readonly<Record<Kind, Kind>>> = { boy: 'man', girl: 'woman' };

/** A little monk, 小厨师, is a child in the clothes of the trade; old sisters and teenage boys are no children. */
function grownAs({ kind, trade, age }: CharacterDraft, { size, age: said }: Modifiers): Kind {
  if (size === 'small' && trade !== undefined && said === undefined && age !== 'old') return CHILD_OF[kind] ?? kind;
  return said === undefined || said === 'young' ? kind : (GROWN_OF[kind] ?? kind);
}

/** Red and white balloons are of both colours in turn; one that is red and white has both. */
function markIt(character: CharacterDraft, marks: ColourName): void {
  character.marks = marks;
  const patterned = character.states?.some((state) => PATTERNS.has(state)) === true;
  if (character.count > 1 && !patterned && familyOf(character.kind) === 'thing') character.assorted = true;
}

/** A black woman, a white man: said of people, these are skins. */
const SKIN_WORDS: Partial<Readonly<Record<ColourName, Complexion>>> = {
  black: 'dark',
  white: 'fair',
  brown: 'brown',
  yellow: 'light',
};

/** What a colour alone dresses someone in: "a woman in red". */
export function outfitOf(kind: Kind): 'dress' | 'suit' | 'shirt' {
  if (kind === 'woman' || kind === 'girl') return 'dress';
  return kind === 'man' ? 'suit' : 'shirt';
}
