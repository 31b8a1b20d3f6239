import { expect, test } from 'vitest';
import { skia } from '../../engines/lantern/skia.ts';
import { createToner } from '../light/toner.ts';
import type { GrainName } from '../sets/set.ts';
import { horizonY } from '../stage/camera.ts';
import { createStaging } from '../stage/staging.ts';
import { planOf } from '../../../test/support/plan-of.ts';
import { paintGrain } from './ground-grain.ts';

const frame = { width: 480, height: 270 };
const stage = createStaging(planOf('A meadow', { seconds: 3, frame, seed: 11 }))(0);

/** Where the grain of a ground lies on the picture, seen from `metres` to the right. */
function grainFrom(metres: number, grain: GrainName): { readonly x: number; readonly y: number }[] {
  const spots: { x: number; y: number }[] = [];
  const target = skia.createCanvas(frame.width, frame.height).getContext('2d');
  target.moveTo = (x, y) => spots.push({ x, y });
  const now = { ...stage, camera: { ...stage.camera, x: stage.camera.x + metres } };
  paintGrain(target, frame, now, createToner(stage.light), {
    grain,
    colourAt: () => '#808080',
    left: 0,
    right: frame.width,
    top: horizonY(now.camera, frame),
    bottom: frame.height,
  });
  return spots;
}

test('what the ground is strewn with lies still while the camera goes past', () => {
  const [before, after] = [grainFrom(0, 'snow'), grainFrom(0.3, 'snow')];
  expect(before.length).toBeGreaterThan(20);
  const { camera } = stage;
  const perMetre = (y: number) => (y - horizonY(camera, frame)) / camera.y;
  const stays = before
    .map(({ x, y }) => ({ x: x - 0.3 * perMetre(y), y }))
    .filter(({ x }) => x > 0 && x < frame.width)
    .map(({ x, y }) => after.some((spot) => Math.hypot(spot.x - x, spot.y - y) < 0.01));
  expect(stays.filter(Boolean).length).toBe(stays.length);
});

test('every ground is strewn as far as it reaches on the picture', () => {
  for (const grain of ['grass', 'sand', 'earth', 'snow', 'gravel', 'asphalt', 'setts'] as const) {
    const spots = grainFrom(0, grain);
    expect(spots.length, grain).toBeGreaterThan(20);
    expect(Math.max(...spots.map(({ y }) => y)), grain).toBeGreaterThan(frame.height * 0.8);
  }
});
