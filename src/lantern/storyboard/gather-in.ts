import { placeAt, secondsOf } from '../stage/track.ts';
import { poseFor, subjectOf } from './framing.ts';
import type { Posture } from './framing.ts';
import type { Slot } from './slot.ts';
import type { CameraPose, FrameSize, Shot } from './storyboard.ts';

/** Nearer than this share of the distance is worth a move. */
const NEARER = 0.85;
const GOES_METRES = 0.5;
/** What of the way to the nearest picture is tried, one after the other. */
const SHARES = [1, 0.75, 0.5, 0.3] as const;

/**
 * Where all come together in a shot (dogs run to their bowl) the camera comes with them: it ends on the picture of where they
 * are at its end, as near as `holds` lets it, so that the little things that matter there are seen.
 */
export function gatherIn(
  shot: Shot,
  slots: readonly Slot[],
  postures: ReadonlyMap<string, Posture>,
  frame: FrameSize,
  holds: (shot: Shot) => boolean,
): Shot {
  const { camera } = shot;
  const goes = shot.tracks.some(
    ({ member, keys }) =>
      slots.some((slot) => slot.member.id === member) &&
      keys.some(({ x, z }) => Math.hypot(x - (keys[0]?.x ?? x), z - (keys[0]?.z ?? z)) > GOES_METRES),
  );
  const free = camera.follow === undefined && (camera.name === 'static' || camera.name === 'push-in');
  if (slots.length < 2 || !goes || !free) return shot;
  const seconds = secondsOf(shot);
  const ended = slots.map((slot) => {
    const track = shot.tracks.find(({ member }) => member === slot.member.id);
    return track === undefined ? slot : { ...slot, ...placeAt(track, seconds, seconds) };
  });
  const subject = subjectOf(ended, 0, postures);
  const near = poseFor(shot.framing, subject, frame);
  const distance = ({ z }: CameraPose) => subject.z - z;
  if (distance(near) > NEARER * distance(camera.to)) return shot;
  const nearer = SHARES.map((share): Shot => ({
    ...shot,
    camera: { ...camera, name: 'push-in', to: between(camera.to, near, share) },
  }));
  return nearer.find(holds) ?? shot;
}

/** The pose that is a share of the way from one to another. */
export function between(a: CameraPose, b: CameraPose, share: number): CameraPose {
  const mix = (key: keyof CameraPose) => Math.round((a[key] + (b[key] - a[key]) * share) * 10000) / 10000;
  return { x: mix('x'), y: mix('y'), z: mix('z'), pan: mix('pan'), tilt: mix('tilt'), focal: mix('focal') };
}
