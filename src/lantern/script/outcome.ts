import { COLOURS, HOURS, SEASONS, WEATHERS } from './screenplay.ts';
import type { ColourName, Screenplay, Setting } from './screenplay.ts';

/** What a picture of the user shall become: "from day to night": of several hours, weathers and seasons the last one is meant. */
export function outcomeOf({ understood }: Screenplay): Partial<Pick<Setting, 'hour' | 'weather' | 'season'>> {
  const last = <Value extends string>(what: string, values: readonly Value[]): Value | undefined => {
    const as = understood.findLast((word) => word.as.startsWith(`${what}: `))?.as.slice(what.length + 2);
    return values.find((value) => value === as);
  };
  const [hour, weather, season] = [last('hour', HOURS), last('weather', WEATHERS), last('season', SEASONS)];
  return {
    ...(hour === undefined ? {} : { hour }),
    ...(weather === undefined ? {} : { weather }),
    ...(season === undefined ? {} : { season }),
  };
}

/** The first colour of a prompt. */
export function firstColourOf({ understood }: Screenplay): ColourName | undefined {
  const word = understood.find(({ as }) => as.startsWith('colour: '))?.as.slice('colour: '.length);
  return COLOURS.find((colour) => colour === word);
}

/** A colour belongs to something that is named with it, or else to the whole picture. */
export function namesThing({ characters, understood }: Screenplay): boolean {
  return characters.length > 0 || understood.some(({ as }) => as.startsWith('garment: '));
}
