import { expect, test } from 'vitest';
import { lightFor } from '../light/light-for.ts';
import { cameraAt, focalPixels, horizonY, project } from '../stage/camera.ts';
import { secondsOf } from '../stage/track.ts';
import type { Storyboard } from './storyboard.ts';
import { toldBounds } from './told-bounds.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const FRAME = { width: 1280, height: 720 };

function filmOf(prompt: string): Storyboard {
  return planOf(prompt, { frame: FRAME });
}

/** The box round all that a film tells, at a share of it, pixels. */
function seen({ cast, shots }: Storyboard, share: number) {
  const shot = shots[0]!;
  const camera = cameraAt(shot, share * (secondsOf(shot) - 1 / 24));
  const corners = toldBounds(shot, cast, new Set(cast.map(({ id }) => id)), lightFor(shot.scenery), [share]).flatMap(
    ({ bounds, z }) => [
      project(camera, FRAME, bounds.left, bounds.low, z),
      project(camera, FRAME, bounds.right, bounds.high, z),
    ],
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

test.each([
  ['a red car, camera pans left', -1],
  ['a sailing ship, pan right', 1],
  ['a city street, camera pans left', -1],
  ['a kitchen, pan right', 1],
  ['镜头向左平移，一辆公交车', -1],
] as const)('%s: the picture goes by for half a frame, and what it is about is whole at the end', (prompt, way) => {
  const film = filmOf(prompt);
  const { from, to } = film.shots[0]!.camera;
  expect((way * (to.pan - from.pan) * focalPixels(to.focal, FRAME)) / FRAME.width).toBeGreaterThan(0.5);
  if (film.cast.length === 0) return;
  const { left, right } = seen(film, 1);
  expect(left).toBeGreaterThan(0);
  expect(right).toBeLessThan(FRAME.width);
});

test.each([
  ['a motorcycle, camera tilts up', 1],
  ['a motorcycle, tilt down', -1],
  ['雪山，镜头上摇', 1],
] as const)(
  '%s: the picture goes by for half its height, and what it is about is whole at the lower end',
  (prompt, way) => {
    const film = filmOf(prompt);
    const { from, to } = film.shots[0]!.camera;
    expect((way * (to.tilt - from.tilt) * focalPixels(to.focal, FRAME)) / FRAME.height).toBeGreaterThan(0.5);
    if (film.cast.length === 0) return;
    const { top, bottom } = seen(film, way > 0 ? 0 : 1);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(FRAME.height);
  },
);

test.each(['a tree, tilt up', '镜头向上摇，一棵大树', 'a giraffe, camera tilts up'])(
  '%s: from its foot to its top, neither of which is in the picture with the other',
  (prompt) => {
    const film = filmOf(prompt);
    const [start, end] = [seen(film, 0), seen(film, 1)];
    expect(start.bottom).toBeLessThan(FRAME.height);
    expect(start.top).toBeLessThan(0);
    expect(end.top).toBeGreaterThan(0);
    expect(end.bottom).toBeGreaterThan(FRAME.height);
  },
);

test('a dolly zoom keeps whom it is about as large as they are, and nothing behind them', () => {
  const film = filmOf('Dolly zoom on a woman in a long corridor');
  const heightAt = (z: number, share: number) => {
    const camera = cameraAt(film.shots[0]!, share * (secondsOf(film.shots[0]!) - 1 / 24));
    return project(camera, FRAME, 0, 1, z).scale;
  };
  const own = film.shots[0]!.tracks[0]!.keys[0]!.z;
  expect(heightAt(own, 1) / heightAt(own, 0)).toBeCloseTo(1, 1);
  expect(heightAt(own + 12, 1) / heightAt(own + 12, 0)).toBeLessThan(0.6);
});

test.each(['A full orbit around a statue', 'slow orbit around a red car'])(
  '%s: the camera goes round it on earth',
  (prompt) => {
    const [shot] = filmOf(prompt).shots;
    expect(shot!.camera.name).toBe('orbit');
    expect(shot!.scenery.place).not.toBe('orbit');
  },
);

test.each(['full-body shot of a ballerina', 'full body shot of a knight', '全身镜头：一位穿旗袍的女士'])(
  '%s: the whole body fills the height of the frame',
  (prompt) => {
    const { cast, shots } = filmOf(prompt);
    const { x, z } = shots[0]!.tracks[0]!.keys.at(-1)!;
    const [top, bottom] = [cast[0]!.heightMetres, 0].map((y) => project(cameraAt(shots[0]!, 4.9), FRAME, x, y, z).y);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(FRAME.height);
    expect(bottom! - top!).toBeGreaterThan(0.55 * FRAME.height);
  },
);

test.each(['over the shoulder shot of two women talking', '过肩镜头：两个男人在谈话'])(
  '%s: one with the back to us, near, on one side; the face of the other beyond',
  (prompt) => {
    const { shots } = filmOf(prompt);
    const [near, far] = shots[0]!.tracks.map(({ keys }) => keys[0]!).toSorted((a, b) => a.z - b.z);
    expect(near!.facing).toMatch(/^away/u);
    expect(far!.facing).not.toMatch(/^away/u);
    const place = ({ x, z }: { x: number; z: number }) => project(cameraAt(shots[0]!, 0), FRAME, x, 1.5, z).x;
    expect(place(near!)).toBeLessThan(0.35 * FRAME.width);
    expect(place(far!)).toBeGreaterThan(0.5 * FRAME.width);
  },
);

test.each(['rack focus from a cup of coffee to a woman at the window', '焦点从前景的酒杯移到后面的男人'])(
  '%s: the first is before the lens and sharp, then the other is',
  (prompt) => {
    const film = filmOf(prompt);
    const [shot] = film.shots;
    const { from, to } = shot!.camera.focus!;
    const zOf = (id: string) => shot!.tracks.find(({ member }) => member === id)!.keys[0]!.z;
    expect([from, to].map((mark) => ('member' in mark ? mark.member : mark.metres))).toEqual(['c1', 'c2']);
    expect(zOf('c2') - zOf('c1')).toBeGreaterThan(1);
  },
);

test.each([
  ['POV walking down a forest path', 5],
  ['first-person view of riding a bicycle down a street', 5],
  ['POV of a skier going down the slope', 5],
  ['第一视角走在森林里', 5],
] as const)('%s: nobody is seen, and the lens goes on for metres', (prompt, metres) => {
  const { cast, shots } = filmOf(prompt);
  const { from, to } = shots[0]!.camera;
  expect(cast).toEqual([]);
  expect(to.z - from.z).toBeGreaterThan(metres);
});

test.each(['aerial view of a ship at sea', '航拍一群大象穿过草原', 'aerial shot of a red car on a desert road'])(
  '%s: one looks down on the ground, the horizon is at the upper edge or above it',
  (prompt) => {
    const { shots } = filmOf(prompt);
    for (const time of [0, 4.9]) expect(horizonY(cameraAt(shots[0]!, time), FRAME)).toBeLessThan(0.12 * FRAME.height);
  },
);

test.each(['top-down view of a dog on a carpet', 'top-down view of a red car on a road', '俯拍：一个女人在画画'])(
  '%s: there is nothing but ground round it',
  (prompt) => {
    const { shots } = filmOf(prompt);
    for (const time of [0, 4.9]) expect(horizonY(cameraAt(shots[0]!, time), FRAME)).toBeLessThan(-0.1 * FRAME.height);
  },
);

test.each(['top-down view of a dining table', '俯拍一张餐桌'])('%s: one looks down on what is laid on it', (prompt) => {
  const { shots, cast } = filmOf(prompt);
  expect(shots[0]!.scenery.support?.as).toBe('table');
  expect(cast.map(({ kind }) => kind)).toContain('plate');
});

test.each(['camera orbits around a castle', 'orbit around a lighthouse'])(
  '%s: what stands far off stays in the picture while the lens goes round',
  (prompt) => {
    const { from, to } = filmOf(prompt).shots[0]!.camera;
    expect(to.x - from.x).toBeGreaterThan(4);
    // At 34 metres it does not move.
    for (const { x, pan } of [from, to]) expect(Math.abs(x / 34 + pan)).toBeLessThan(0.01);
  },
);

test.each(['the camera follows a runner from behind', 'camera follows a dog from behind', '从背后跟拍一个背包客'])(
  '%s: it goes away from us, and the camera goes after it',
  (prompt) => {
    const { camera, tracks } = filmOf(prompt).shots[0]!;
    expect(camera.followsDepth).toBe(true);
    expect(tracks[0]!.keys.at(-1)!.z - tracks[0]!.keys[0]!.z).toBeGreaterThan(3);
  },
);

test.each(['low-angle shot of a skyscraper', '仰拍一座高塔'])('%s: the land is a rim at the lower edge', (prompt) => {
  const { shots } = filmOf(prompt);
  expect(horizonY(cameraAt(shots[0]!, 2), FRAME)).toBeGreaterThan(0.85 * FRAME.height);
});

test.each([
  'close-up of a donut',
  'a close-up of a rose',
  'extreme close-up of a key',
  '特写：一个苹果',
  'close-up of two eggs',
])('%s: it fills the frame all the time, and is whole', (prompt) => {
  const film = filmOf(prompt);
  for (const share of [0, 0.5, 1]) {
    const { left, right, top, bottom } = seen(film, share);
    expect(Math.max((right - left) / FRAME.width, (bottom - top) / FRAME.height)).toBeGreaterThan(0.5);
    expect(Math.min(left / FRAME.width, 1 - right / FRAME.width)).toBeGreaterThan(-0.01);
    expect(top).toBeGreaterThan(0);
  }
});

test.each([
  'a boy flies a kite on a hill, crane up',
  'Crane shot rising over three people in a market square',
  '镜头缓缓升高，一个女孩站在田野里',
])('%s: the lens is lifted for metres, and looks down in the end', (prompt) => {
  const { from, to } = filmOf(prompt).shots[0]!.camera;
  expect(to.y - from.y).toBeGreaterThan(1.5);
  expect(to.tilt).toBeLessThan(-0.3);
});

test.each([
  'Rack focus from a red rose in the foreground to a couple dancing behind it',
  '焦点从前景的咖啡杯移到后面聊天的两个女孩',
])('%s: the first is before the lens, the two beyond are in the picture side by side', (prompt) => {
  const { shots } = filmOf(prompt);
  const [near, ...far] = shots[0]!.tracks.map(({ keys }) => keys[0]!).toSorted((a, b) => a.z - b.z);
  expect(far.length).toBe(2);
  for (const { x, z } of far) {
    expect(z - near!.z).toBeGreaterThan(1);
    expect(project(cameraAt(shots[0]!, 0), FRAME, x, 1, z).x).toBeGreaterThan(0.4 * FRAME.width);
  }
});

test('tilt from the street up to a skyscraper: it is there, and its foot and its top are seen in turn', () => {
  const { shots } = filmOf('Camera tilts up from the street to the top of a glass skyscraper at dusk');
  expect(shots[0]!.scenery.place).toBe('skyscraper');
  const horizon = (time: number) => horizonY(cameraAt(shots[0]!, time), FRAME) / FRAME.height;
  expect(horizon(0)).toBeLessThan(0.5);
  expect(horizon(4.9)).toBeLessThan(0.95);
});

test('a static camera stays where it is', () => {
  const { from, to, shake } = filmOf('a vase on a table, static camera').shots[0]!.camera;
  expect(to).toEqual(from);
  expect(shake).toBe(0);
});
