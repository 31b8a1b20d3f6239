import { expect, test } from 'vitest';
import { lightFor } from '../light/light-for.ts';
import { cameraAt, project } from '../stage/camera.ts';
import { placeAt, secondsOf } from '../stage/track.ts';
import { readShot } from './readability.ts';
import { toldBounds } from './told-bounds.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const FRAME = { width: 1280, height: 720 };

/** How what is told lies in the frame at a share of a one-take film: its least and greatest pixel and its share of the height. */
function seen(prompt: string, share: number) {
  const { cast, shots } = planOf(prompt, { frame: FRAME });
  const shot = shots[0]!;
  const members = new Set(cast.map(({ id }) => id));
  const camera = cameraAt(shot, share * (secondsOf(shot) - 1 / 24));
  const boxes = toldBounds(shot, cast, members, lightFor(shot.scenery), [share]).map(({ bounds, z }) => {
    const [low, high] = [
      project(camera, FRAME, bounds.left, bounds.low, z),
      project(camera, FRAME, bounds.right, bounds.high, z),
    ];
    return { left: low.x, right: high.x, top: high.y, bottom: low.y };
  });
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return {
    top,
    bottom,
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    height: (bottom - top) / FRAME.height,
  };
}

test.each([
  ['A woman hangs up laundry on a balcony', 0.6],
  ['An old man irons a shirt', 0.7],
  ['A man washes the dishes in a kitchen', 0.7],
  ['Two boys have a pillow fight on a bed', 0.5],
  ['A girl brushes a brown horse in a barn', 0.6],
  ['一个男孩在院子里扫地', 0.6],
])('what is told fills the frame at the end, and is whole in it: %s', (prompt, least) => {
  const { left, right, top, bottom, height } = seen(prompt, 1);
  expect(height).toBeGreaterThan(least);
  expect([left > 0, top > 0, right < FRAME.width, bottom < FRAME.height * 1.03]).toEqual([true, true, true, true]);
});

test('by its middle a take is nearer than at its beginning', () => {
  const prompt = 'A woman paints a picture in a park';
  expect(seen(prompt, 0.5).height).toBeGreaterThan(1.06 * seen(prompt, 0).height);
});

test.each([
  'A woman walks through a park',
  'A samurai stands in a bamboo forest',
  'A couple dances in a ballroom',
  '一个男人在街上等车',
])('nobody is cut through the shins at the end: %s', (prompt) => {
  const { cast, shots } = planOf(prompt, { frame: FRAME });
  const shot = shots[0]!;
  const last = secondsOf(shot) - 1 / 24;
  const camera = cameraAt(shot, last);
  for (const track of shot.tracks) {
    const { x, z } = placeAt(track, last, secondsOf(shot));
    const tall = cast.find(({ id }) => id === track.member)!.heightMetres;
    const rowOf = (y: number) => project(camera, FRAME, x, y, z).y;
    const isCut = rowOf(0.03) > FRAME.height && rowOf(0.25 * tall) < FRAME.height;
    expect([track.member, isCut]).toEqual([track.member, false]);
  }
});

test('the hoop that a ball is thrown at is in the picture', () => {
  expect(seen('A woman shoots a basketball in a gym', 0.6).top).toBeGreaterThan(0);
});

test.each([
  'An apple on the left of a giraffe',
  'A keyboard on the right of an elephant',
  'A red laptop and a blue horse',
])('of two of very unlike size both are whole, and the small one is no speck: %s', (prompt) => {
  const { cast, shots } = planOf(prompt, { frame: FRAME });
  const readings = readShot(shots[0]!, cast, FRAME);
  for (const { size, within } of readings) {
    expect(within).toBeGreaterThan(0.9);
    expect(size).toBeGreaterThan(0.07);
  }
});
