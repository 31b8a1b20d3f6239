import { isPerson } from '../kinds/kinds.ts';
import { postureOf } from './bodies.ts';
import type { Casting } from './cast-members.ts';
import type { ActorKey, ActorTrack } from './storyboard.ts';

/** Who is cut out of a picture is as upright as there, whatever is asked: a camera that looks for a sitting head would find the chin. */
export function cardsStand(tracks: readonly ActorTrack[], casting: Casting): readonly ActorTrack[] {
  const members = new Map([...casting.values()].flat().map((member) => [member.id, member] as const));
  return tracks.map((track) => {
    const member = members.get(track.member);
    if (member?.pictures === undefined || !isPerson(member.kind)) return track;
    const isUpright = ({ action, y, deed, chair }: ActorKey) =>
      postureOf(member.kind, action, y, deed, chair).height >= 1;
    return { ...track, keys: track.keys.map((key) => (isUpright(key) ? key : standing(key))) };
  });
}

function standing({ deed: _deed, chair: _chair, ...key }: ActorKey): ActorKey {
  return { ...key, action: 'stand', y: 0 };
}
