import type { Action, BeatAction, NotShown, Screenplay } from '../script/screenplay.ts';
import { GOES } from './acts.ts';
import type { Casting } from './cast-members.ts';
import type { ActorKey, ActorTrack, Shot } from './storyboard.ts';

/** What is seen on the face, in the gaze or on the lips, whatever the body does. */
const OF_THE_FACE: ReadonlySet<Action> = new Set(['look', 'smile', 'speak', 'turn']);
/** What whoever is in a picture of the user's does there, as far as one can tell. */
const IN_PICTURES: ReadonlySet<Action> = new Set(['stand', 'sit', 'lie', 'look', 'smile']);

/**
 * Words of the prompt that no shot shows as they say: those that reading noted already, verbs that no member does in any
 * shot, and characters who are in none. Each word once, in the order of the screenplay. Who is only in the user's own picture, one of
 * `pictured`, is there, and stays as still as a picture.
 */
export function listUnshown(
  screenplay: Screenplay,
  casting: Casting,
  shots: readonly Shot[],
  pictured: ReadonlySet<string> = new Set(),
): readonly NotShown[] {
  const tracks = shots.flatMap((shot) => shot.tracks);
  const tracksOf = (id: string) =>
    (casting.get(id) ?? []).flatMap((member) => tracks.filter((track) => track.member === member.id));
  /** Behind the windows of a car or a bus. */
  const isAboard = (id: string) =>
    (casting.get(id) ?? []).some((member) => tracks.some(({ aboard }) => aboard?.includes(member.id) === true));
  const unseen = screenplay.characters.filter(
    ({ id }) => !pictured.has(id) && tracksOf(id).length === 0 && !isAboard(id) && !bears(screenplay, shots, id),
  );
  const verbs = screenplay.beats
    .flatMap(({ actions }) => actions)
    .flatMap((action) => {
      const does = action.who.flatMap(tracksOf);
      const { said } = action;
      const isStill = action.deed === undefined && IN_PICTURES.has(action.action);
      if (said !== undefined && !isStill && action.who.some((id) => pictured.has(id))) return [{ word: said }];
      const [first] = does[0]?.keys ?? [];
      return said === undefined || first === undefined || does.some((track) => shows(track, tracks, action))
        ? []
        : [{ word: said, instead: first.deed ?? first.action }];
    });
  const all = [...screenplay.notShown, ...unseen.map(({ words }) => ({ word: words })), ...verbs];
  return [...new Map(all.toReversed().map((each) => [each.word, each])).values()].toReversed();
}

/** A table that is the ground of what is on it. */
function bears({ relations }: Screenplay, shots: readonly Shot[], id: string): boolean {
  const laid = shots.some(({ scenery }) => scenery.support !== undefined);
  return laid && relations.some(({ relation, object }) => object === id && relation === 'on');
}

function shows(track: ActorTrack, tracks: readonly ActorTrack[], asked: BeatAction): boolean {
  if (track.keys.some((key) => does(key, asked))) return true;
  const carrier = tracks.filter(({ member }) => member === track.carriedBy);
  return GOES.has(asked.action) && carrier.some(({ keys }) => keys.some(({ action }) => GOES.has(action)));
}

function does(key: ActorKey, { action, deed }: BeatAction): boolean {
  if (deed !== undefined) return key.deed === deed;
  if (key.action === action || OF_THE_FACE.has(action)) return true;
  // Who stops and looks about stands.
  return action === 'stand' && !GOES.has(key.action);
}
