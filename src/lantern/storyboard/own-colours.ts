import { isRide } from '../deeds/deeds.ts';
import type { ColourName } from '../script/screenplay.ts';
import type { ActorTrack } from './storyboard.ts';

/** In this order, the most different first. */
const COLOURS: readonly ColourName[] = ['red', 'blue', 'yellow', 'green', 'orange', 'purple', 'white', 'black'];

/** Gives each of several who ride, ski or surf a bicycle, board or boat of its own colour, where the prompt names none. */
export function withOwnColours(tracks: readonly ActorTrack[]): readonly ActorTrack[] {
  const riders = tracks.filter(({ keys }) => keys.some(({ deed }) => deed !== undefined && isRide(deed)));
  if (riders.length < 2) return tracks;
  return tracks.map((track) => {
    const index = riders.indexOf(track);
    const colour = COLOURS[index % COLOURS.length];
    if (index < 0 || colour === undefined) return track;
    return {
      ...track,
      keys: track.keys.map((key) =>
        key.deed !== undefined && isRide(key.deed) ? { ...key, thingColour: key.thingColour ?? colour } : key,
      ),
    };
  });
}
