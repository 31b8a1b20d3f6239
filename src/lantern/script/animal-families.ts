import type { Piece } from './recognise.ts';
import { isOneOfAnimals } from './senses.ts';
import { writtenAs } from './written-as.ts';

/** Two old ones and two young ones. */
const FAMILY = { en: 'four', zh: '四' };

/** A duck family, a family of ducks, 鸭子一家 are so many ducks and no people: the pieces as if they were counted. */
export function withFamiliesCounted(pieces: readonly Piece[]): readonly Piece[] {
  const counted = [...pieces];
  for (let at = 0; at < counted.length; at++) {
    const animal = counted[at];
    if (animal === undefined || !isOneOfAnimals(animal.readings[0]?.sense)) continue;
    const [before, of] = [counted[at - 2], counted[at - 1]];
    const isFamilyOf = of?.text === 'of' && before !== undefined && FAMILIES.test(before.text);
    const follows = counted[at + 1];
    const isFamily = follows !== undefined && FAMILIES.test(follows.text);
    if (!isFamily && !isFamilyOf) continue;
    const first = isFamilyOf ? at - 2 : at;
    const article = counted[first - 1]?.readings.some(({ sense }) => sense.is === 'determiner') === true ? 1 : 0;
    counted.splice(
      first - article,
      at + (isFamily ? 2 : 1) - first + article,
      ...writtenAs(animal.han ? FAMILY.zh : FAMILY.en, animal),
      animal,
    );
  }
  return counted;
}

const FAMILIES = /^(?:family|families|一家|一家人|一家子|家族|一家三口|一家四口)$/u;
