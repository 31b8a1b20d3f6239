import type { NotShown, Screenplay } from '../script/screenplay.ts';
import type { Casting } from './cast-members.ts';
import { faultOf, readShot } from './readability.ts';
import type { FrameSize, Shot } from './storyboard.ts';

/** Who is this much below what is asked of a shot is lost in it. */
const LOST = 0.6;
const SEEN_AS = { small: 'a speck in the frame', hidden: 'mostly hidden' } as const;

/**
 * Characters who are in the picture and yet lost in every shot that they are in: specks, or behind others, where no staging of
 * the shot could help. Those who are only round the others are not meant.
 */
export function listLost(
  { characters }: Screenplay,
  casting: Casting,
  shots: readonly Shot[],
  frame: FrameSize,
): readonly NotShown[] {
  const cast = [...casting.values()].flat();
  const faults = new Map<string, (keyof typeof SEEN_AS | undefined)[]>();
  for (const shot of shots) {
    const readings = readShot(shot, cast, frame);
    for (const reading of readings) {
      const fault = faultOf(reading, shot.framing, frame, readings.length, LOST);
      const lost = fault === 'small' || fault === 'hidden' ? fault : undefined;
      faults.set(reading.member.id, [...(faults.get(reading.member.id) ?? []), lost]);
    }
  }
  return characters.flatMap(({ id, aside, words }) => {
    const own = (casting.get(id) ?? []).flatMap((member) => faults.get(member.id) ?? []);
    const [fault] = own;
    const lost = aside === undefined && fault !== undefined && own.every((each) => each !== undefined);
    return lost ? [{ word: words, instead: SEEN_AS[fault] }] : [];
  });
}
