import { expect, test } from 'vitest';
import type { Stride } from '../cast/rig.ts';
import type { ActorKey, ActorTrack, CastMember, Shot, Storyboard } from '../storyboard/storyboard.ts';
import { actorsAt, footfallsOf } from './actors.ts';

const MEMBER: CastMember = {
  id: 'c1',
  kind: 'woman',
  seed: 1,
  heightMetres: 1.66,
  garments: [],
  hair: { colour: 'brown', length: 'long' },
  age: 'adult',
  props: [],
};
const STRIDE: Stride = {
  lengthMetres: 1.5,
  contacts: [
    { phase: 0, limb: 'left' },
    { phase: 0.5, limb: 'right' },
  ],
  surface: 'foot',
};

function key(atSeconds: number, x: number, action: ActorKey['action'] = 'walk'): ActorKey {
  return { atSeconds, x, y: 0, z: 0, action, facing: 'right' };
}

function filmOf(keys: readonly ActorKey[]): { storyboard: Storyboard; shot: Shot; track: ActorTrack } {
  const track = { member: 'c1', keys };
  const pose = { x: 0, y: 1.5, z: -9, pan: 0, tilt: 0, focal: 1.15 };
  const shot: Shot = {
    index: 0,
    startFrame: 24,
    frameCount: 96,
    framing: 'wide',
    text: '',
    scenery: {
      place: 'meadow',
      hour: 'day',
      weather: 'clear',
      season: 'summer',
      seed: 1,
      dressing: 0.5,
      snowCover: 0,
      wetness: 0,
      windMetresPerSecond: 1,
      excluded: [],
    },
    camera: { name: 'static', from: pose, to: pose, shake: 0 },
    tracks: [track],
  };
  const storyboard: Storyboard = {
    version: 1,
    prompt: '',
    seed: 1,
    frame: { width: 1280, height: 720 },
    frameCount: 120,
    sound: true,
    look: 'lantern',
    mood: 'calm',
    cast: [MEMBER],
    shots: [shot],
    lines: [{ text: 'Hello there', speaker: 'c1', member: 'c1', beat: 0, atSeconds: 2, seconds: 1 }],
    sounds: [],
    understood: [],
    notUnderstood: [],
    notShown: [],
  };
  return { storyboard, shot, track };
}

test('actorsAt() moves straight between keys and counts the metres', () => {
  const { storyboard, shot } = filmOf([key(0, -3), key(2, 0, 'stand'), key(3, 0), key(4, 1.5)]);
  const at = (time: number) => actorsAt(storyboard, shot, time)[0]!;
  expect(at(1)).toMatchObject({ x: -1.5, action: 'walk', actionTime: 1, actionLeft: 1, travelled: 1.5, speed: 1.5 });
  expect(at(2.5)).toMatchObject({ x: 0, action: 'stand', actionTime: 0.5, actionLeft: 0.5, travelled: 3, speed: 0 });
  expect(at(3.5)).toMatchObject({ x: 0.75, action: 'walk', travelled: 3.75 });
});

test('actorsAt() counts the time of an action over way points', () => {
  const { storyboard, shot } = filmOf([key(0, -3), key(2, 0), key(4, 3)]);
  expect(actorsAt(storyboard, shot, 3)[0]).toMatchObject({ actionTime: 3, actionLeft: 1 });
});

test('actorsAt() names the way of each leg and the last change of facing', () => {
  const { storyboard, shot } = filmOf([
    key(0, -3),
    { ...key(2, 0, 'turn'), facing: 'left' },
    { ...key(3, 0), facing: 'left' },
    { ...key(4, -1.5), facing: 'left' },
  ]);
  const at = (time: number) => actorsAt(storyboard, shot, time)[0]!;
  expect(at(1).heading).toBeCloseTo(Math.PI / 2);
  expect(at(1).turned).toBeUndefined();
  expect(at(1).previousAction).toBeUndefined();
  expect(at(2.25).previousAction).toBe('walk');
  expect(at(2.25).heading).toBeUndefined();
  expect(at(2.25).turned).toEqual({ from: 'right', secondsAgo: 0.25 });
  expect(at(3.5).heading).toBeCloseTo(-Math.PI / 2);
  expect(at(3.5).turned).toEqual({ from: 'right', secondsAgo: 1.5 });
});

test('actorsAt() opens the mouth while the member speaks, and only then', () => {
  const { storyboard, shot } = filmOf([key(0, 0, 'speak')]);
  const mouth = (time: number) => actorsAt(storyboard, shot, time)[0]!.mouth;
  expect(mouth(0.5)).toBe(0);
  expect(mouth(2.5)).toBe(0);
  const spoken = Array.from({ length: 24 }, (_, frame) => mouth(1 + frame / 24));
  expect(Math.max(...spoken)).toBeGreaterThan(0.4);
});

test('footfallsOf() lands feet where the stride says, through stops', () => {
  const { shot, track } = filmOf([key(0, 0), key(1, 1.5, 'stand'), key(2, 1.5), key(4, 4.5)]);
  const falls = footfallsOf(shot, track, STRIDE);
  expect(falls.map((fall) => [fall.seconds, fall.limb, fall.x])).toEqual([
    [0, 'left', 0],
    [0.5, 'right', 0.75],
    [2, 'left', 1.5],
    [2.5, 'right', 2.25],
    [3, 'left', 3],
    [3.5, 'right', 3.75],
  ]);
});

test('footfallsOf() asks for the stride of each action', () => {
  const { shot, track } = filmOf([key(0, 0, 'run'), key(2, 6), key(4, 9)]);
  const falls = footfallsOf(shot, track, (action) => (action === 'walk' ? STRIDE : undefined));
  expect(falls[0]?.seconds).toBe(2);
});
