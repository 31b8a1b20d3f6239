import type { Grading, LightSide } from './gradings.ts';
import type { ColourName, NamedTrait, Screenplay, Setting } from './screenplay.ts';

/** What a picture of the user shall become: "from day to night": of several hours, weathers and seasons the last one is meant. */
export function outcomeOf({ named }: Screenplay): Partial<Pick<Setting, 'hour' | 'weather' | 'season'>> {
  const [hour, weather, season] = [lastOf(named, 'hour'), lastOf(named, 'weather'), lastOf(named, 'season')];
  return {
    ...(hour === undefined ? {} : { hour }),
    ...(weather === undefined ? {} : { weather }),
    ...(season === undefined ? {} : { season }),
  };
}

/** The first colour of a prompt. */
export function firstColourOf({ named }: Screenplay): ColourName | undefined {
  return named.find(({ colour }) => colour !== undefined)?.colour;
}

/** What else the prompt asks to be done to all of a picture, each once. */
export function gradingsOf({ named }: Screenplay): readonly Grading[] {
  return [...new Set(named.flatMap(({ grading }) => grading ?? []))];
}

/** Where the last light that a prompt names comes from. */
export function lightSideOf({ named }: Screenplay): LightSide | undefined {
  return lastOf(named, 'lightSide');
}

/** A colour belongs to something that is named with it, or else to the whole picture. */
export function namesThing({ characters, named }: Screenplay): boolean {
  return characters.length > 0 || named.some(({ garment }) => garment !== undefined);
}

function lastOf<Trait extends keyof NamedTrait>(
  named: readonly NamedTrait[],
  trait: Trait,
): NamedTrait[Trait] | undefined {
  return named.findLast((each) => each[trait] !== undefined)?.[trait];
}
