import { familyOf, isPerson, isVehicle } from '../kinds/kinds.ts';
import { actorsAt } from '../stage/actors.ts';
import { cameraAt, project } from '../stage/camera.ts';
import type { ActorState } from '../stage/stage.ts';
import { postureOf, widthOf } from '../storyboard/bodies.ts';
import { poseFor } from '../storyboard/framing.ts';
import type { Subject } from '../storyboard/framing.ts';
import { placeAsSubject } from '../storyboard/outlook.ts';
import { FRAME_RATE } from '../storyboard/storyboard.ts';
import type { CameraPose, FrameSize, Framing, Shot, Storyboard } from '../storyboard/storyboard.ts';
import type { Moment } from './telling-moment.ts';
import type { StillView } from './still-view.ts';

/** A third of the picture from its edge is a sixth from its middle; a little less, so that the subject keeps its room. */
const THIRD = 0.14;
const STEP_BACK = 1.08;
const STEPS_MAX = 14;
/** A film leaves room for what comes; a picture begins nearer, as a factor of the film's distance. */
const NEARER = 0.85;
/** Share of the picture that stays free at each edge. */
const EDGE = 0.025;
/** Tails, manes and arms reach beyond a body that moves. */
const REACH = 1.18;
/** A camera may not sink into the ground, metres. */
const EYE_MIN_METRES = 0.25;
const TILT_MAX = 0.45;
/** The shot of a moment with a camera that stands still and is set for that moment alone, as a view asks. */
export function stillShot(storyboard: Storyboard, { shot, frame }: Moment, view: StillView): Shot {
  const time = (frame - shot.startFrame) / FRAME_RATE;
  const actors = actorsAt(storyboard, shot, time);
  if (actors.length === 0)
    return withPose(
      shot,
      viewed(
        cameraAt(shot, time),
        placeAsSubject(shot.scenery.place, shot.scenery.seed),
        storyboard.frame,
        view,
        view.third,
      ),
    );
  const subject = subjectOf(actors, shot.framing === 'close');
  // Who goes or looks to a side has room there.
  const third = subject.heading === 0 ? view.third : -subject.heading * Math.abs(view.third);
  let pose: CameraPose | undefined;
  for (let step = 0; step <= STEPS_MAX; step++) {
    const base = poseFor(shot.framing, subject, storyboard.frame, NEARER * STEP_BACK ** step);
    // Nearer and a little off its third is better than on its third and small.
    for (const share of [1, 0.6, 0.3, 0]) {
      pose = viewed(base, subject, storyboard.frame, view, third * share);
      if (isHeld(pose, subject, shot.framing, storyboard.frame)) return withPose(shot, pose);
    }
  }
  return pose === undefined ? frozenShot(shot, time) : withPose(shot, pose);
}

/** Whether everybody is in the picture: across wholly, and from head to foot where whole bodies are shown. */
function isHeld(pose: CameraPose, subject: Subject, framing: Framing, frame: FrameSize): boolean {
  const whole = framing === 'wide' || framing === 'full' || framing === 'aerial' || !subject.person;
  const corner = (x: number, y: number) => project(pose, frame, x, y, subject.z);
  const [low, high] = [corner(subject.left, subject.bottom), corner(subject.right, subject.top)];
  const [edgeX, edgeY] = [EDGE * frame.width, EDGE * frame.height];
  if (framing === 'close') return high.y >= -0.05 * frame.height;
  return (
    low.x >= edgeX && high.x <= frame.width - edgeX && high.y >= edgeY && (!whole || low.y <= frame.height - edgeY)
  );
}

/** A shot whose camera stays as it is at a moment, seconds since the shot began. */
export function frozenShot(shot: Shot, time: number): Shot {
  return withPose(shot, cameraAt(shot, time));
}

function withPose(shot: Shot, { x, y, z, pan, tilt, focal }: CameraPose): Shot {
  const pose = { x: four(x), y: four(y), z: four(z), pan: four(pan), tilt: four(tilt), focal: four(focal) };
  return { ...shot, camera: { name: 'static', from: pose, to: pose, shake: 0 } };
}

/** Another lens, another height, another third; the subject keeps its size and its height on the picture. */
function viewed(pose: CameraPose, subject: Subject, frame: FrameSize, view: StillView, third: number): CameraPose {
  const empty = subject.outlook !== undefined;
  const tall = subject.top - subject.bottom;
  const depth = subject.z - pose.z;
  const focal = pose.focal * view.lens;
  // Nobody's size is to be kept in an empty place: there a longer lens simply sees less.
  const distance = empty ? depth : depth * view.lens;
  const middle = (subject.bottom + subject.top) / 2;
  const y = Math.max(EYE_MIN_METRES, pose.y + view.rise * (empty ? 1.2 : Math.min(2, tall)));
  const seenAt = ((middle - pose.y) / depth - pose.tilt) * pose.focal;
  const tilt = (middle - y) / distance - seenAt / focal;
  const aside = third * THIRD * (frame.width / Math.min(frame.width, frame.height)) * (distance / focal);
  return {
    x: (empty ? pose.x : (subject.left + subject.right) / 2) - aside,
    y,
    z: subject.z - distance,
    pan: pose.pan,
    tilt: Math.max(-TILT_MAX * 2, Math.min(TILT_MAX, tilt)),
    focal,
  };
}

/** The box round everybody at a moment. In a close shot only the nearest of an animal's ends is wanted: its head. */
function subjectOf(actors: readonly ActorState[], close: boolean): Subject {
  const z = Math.min(...actors.map((actor) => actor.z));
  const boxes = actors.map((actor) => boxOf(actor, z, close && actors.length === 1));
  const side = actors.map(headingOf).find((heading) => heading !== 0) ?? 0;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
    top: Math.max(...boxes.map(({ top }) => top)),
    stature: Math.max(...actors.map(({ member }) => member.heightMetres)),
    z,
    heading: side,
    person: actors.every(({ member }) => isPerson(member.kind)),
    still: actors.every(({ member }) => familyOf(member.kind) === 'thing'),
    vehicle: actors.some(({ member }) => isVehicle(member.kind)),
  };
}

function boxOf(actor: ActorState, z: number, foreparts: boolean) {
  const { member, action, facing, x, y } = actor;
  const posture = postureOf(member.kind, action, y);
  const side = facing !== 'toward' && facing !== 'away';
  const width = widthOf(member.kind, member.heightMetres, side && !isPerson(member.kind)) * posture.width * REACH;
  // Who stands behind covers less of the picture.
  const shrink = 1 / Math.max(1, (actor.z - z + 9) / 9);
  const head = foreparts && familyOf(member.kind) === 'animal' && side;
  const middle = x + (head ? headingOf(actor) * width * 0.24 : 0);
  const half = head ? width * 0.3 : width / 2;
  return {
    left: (middle - half) * shrink,
    right: (middle + half) * shrink,
    bottom: y,
    top: y + member.heightMetres * posture.height,
  };
}

function headingOf({ facing }: ActorState): -1 | 0 | 1 {
  return facing.endsWith('left') ? -1 : facing.endsWith('right') ? 1 : 0;
}

function four(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
