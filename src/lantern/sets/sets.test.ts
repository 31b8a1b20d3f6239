import { createCanvas, Path2D } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { lightFor } from '../light/light-for.ts';
import type { Canvas, CanvasFactory } from '../paint/canvas.ts';
import { createPainter } from '../paint/painter.ts';
import { PLACES, traitsOf, type Place } from '../places/places.ts';
import { HOURS, SEASONS, WEATHERS, type Hour, type Season, type Weather } from '../script/screenplay.ts';
import type { CameraPose, Scenery, Storyboard } from '../storyboard/storyboard.ts';
import { buildSet } from './registry.ts';
import type { BuiltSet, Face } from './set.ts';

const canvases: CanvasFactory = {
  createCanvas: (width, height) => createCanvas(width, height) as unknown as Canvas,
  createPath: (svg) => new Path2D(svg) as unknown as ReturnType<CanvasFactory['createPath']>,
};

function sceneryOf(place: Place, hour: Hour, weather: Weather, season: Season, more: Partial<Scenery> = {}): Scenery {
  return {
    place,
    hour,
    weather,
    season,
    seed: 7,
    dressing: 0.5,
    snowCover: season === 'winter' ? 1 : 0,
    wetness: weather === 'rain' || weather === 'storm' ? 0.8 : 0,
    windMetresPerSecond: 2,
    excluded: [],
    ...more,
  };
}

const built = (scenery: Scenery) => buildSet(scenery, lightFor(scenery));
const facesOf = (set: BuiltSet): readonly Face[] => [
  ...(set.ground.marks ?? []),
  ...(set.structures ?? []).flatMap((structure) => structure.faces),
];

/** Parts are told one after the other: a place has megabytes of them, and most of two places differ in the first. */
const areAlike = (one: BuiltSet, other: BuiltSet): boolean =>
  JSON.stringify(one.pieces) === JSON.stringify(other.pieces) && JSON.stringify(one) === JSON.stringify(other);

test('plants stand before the lens of a place that nobody comes to, high at the sides, and never in its water', () => {
  const before = (place: Place, vacant: boolean) =>
    built(sceneryOf(place, 'day', 'clear', 'summer', vacant ? { vacant } : {})).pieces.filter(
      ({ sprite }) => sprite?.startsWith('tall grass') === true,
    );
  const heightAt = (at: (x: number) => boolean) =>
    Math.max(
      ...before('meadow', true)
        .filter(({ x }) => at(x))
        .map(({ box }) => box.top),
    );
  expect(before('meadow', false)).toEqual([]);
  expect(heightAt((x) => Math.abs(x) < 0.25)).toBeLessThan(0.8 * heightAt((x) => Math.abs(x) > 1.5));
  expect(before('mountain-lake', true).filter(({ z }) => z > 3.1)).toEqual([]);
});

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

/** What stands where actors play and is taller than an ankle. */
function blocking(set: BuiltSet) {
  return set.pieces.filter((piece) => {
    const tall = piece.y + piece.box.top > 0.45 && piece.y < 2.2;
    const reach = Math.min(0.4, (piece.box.right - piece.box.left) / 4);
    return tall && piece.z > -2 && piece.z < 4 && Math.abs(piece.x) - reach < 8;
  });
}

/** Every other hour, and every season once; over a few places every pair of hour and weather. */
function conditionsOf(place: Place): readonly (readonly [Hour, Weather, Season])[] {
  const start = PLACES.indexOf(place);
  return HOURS.flatMap((hour, index) =>
    (index + start) % 2 === 0
      ? [
          [
            hour,
            WEATHERS[(index + start) % WEATHERS.length]!,
            SEASONS[((index + start) / 2) % SEASONS.length]!,
          ] as const,
        ]
      : [],
  );
}

for (const place of PLACES) {
  test(`buildSet() gives a sound ${place} by hours, weathers and seasons`, () => {
    for (const [hour, weather, season] of conditionsOf(place)) {
      const set = built(sceneryOf(place, hour, weather, season));
      // Where one only sits the seats are the stage.
      if (traitsOf(place).walkableMetres >= 1) expect(blocking(set)).toEqual([]);
      expect(
        set.pieces.filter(
          ({ x, y, z, box }) => !(Number.isFinite(x + y + z) && box.right > box.left && box.top > box.bottom),
        ),
      ).toEqual([]);
      expect(
        facesOf(set).filter(
          ({ points }) => points.length < 9 || points.length % 3 !== 0 || !Number.isFinite(sumOf(points)),
        ),
      ).toEqual([]);
    }
  });

  test(`buildSet() gives the same ${place} twice and another by seed, dressed past the end of a tracking shot`, () => {
    const plain = (seed: number) => built(sceneryOf(place, 'day', 'clear', 'summer', { seed }));
    const set = plain(1);
    expect(areAlike(plain(1), set)).toBe(true);
    expect(areAlike(plain(2), set)).toBe(false);
    const xs = [
      ...set.pieces.flatMap((piece) => [piece.x + piece.box.left, piece.x + piece.box.right]),
      ...facesOf(set).map((face) => face.points[0]!),
    ];
    expect(Math.min(...xs)).toBeLessThan(-44);
    expect(Math.max(...xs)).toBeGreaterThan(44);
  });
}

test('buildSet() leaves out what is excluded', () => {
  const parasols = (excluded: readonly string[]) =>
    built(sceneryOf('beach', 'day', 'clear', 'summer', { excluded })).pieces.filter((piece) =>
      /parasol|palm/.test(piece.sprite ?? ''),
    ).length;
  expect(parasols([])).toBeGreaterThan(2);
  expect(parasols(['parasol', 'palm'])).toBe(0);
});

test('buildSet() invents more with more dressing', () => {
  const count = (dressing: number) => built(sceneryOf('meadow', 'day', 'clear', 'summer', { dressing })).pieces.length;
  expect(count(1)).toBeGreaterThan(count(0) * 1.2);
});

const LOOKS: readonly (readonly [Place, Hour, Weather, Season])[] = [
  ['forest', 'dusk', 'snow', 'winter'],
  ['meadow', 'dawn', 'fog', 'autumn'],
  ['beach', 'sunset', 'clear', 'summer'],
  ['mountain-lake', 'golden', 'cloudy', 'spring'],
  ['desert', 'night', 'clear', 'summer'],
  ['city-street', 'day', 'rain', 'autumn'],
  ['neon-street', 'night', 'rain', 'summer'],
  ['room', 'dusk', 'storm', 'winter'],
];

for (const look of LOOKS) {
  test(`a frame of ${look.join(' ')} is full of light and shade, above and below, and repeats`, () => {
    const film = filmOf(sceneryOf(...look));
    const first = paint(film, 30);
    const { mean, spread } = lightness(first, 0, film.frame.height);
    expect(mean).toBeGreaterThan(12);
    expect(mean).toBeLessThan(235);
    expect(spread).toBeGreaterThan(9);
    expect(lightness(first, film.frame.height * 0.6, film.frame.height).spread).toBeGreaterThan(1.5);
    expect(Buffer.compare(Buffer.from(first), Buffer.from(paint(film, 30)))).toBe(0);
  }, 20_000);
}

function filmOf(scenery: Scenery): Storyboard {
  const pose: CameraPose = { x: 0, y: 1.5, z: -9, pan: 0, tilt: 0.02, focal: 1.15 };
  return {
    version: 1,
    prompt: '',
    seed: 1,
    frame: { width: 320, height: 180 },
    frameCount: 48,
    sound: false,
    look: 'lantern',
    mood: 'calm',
    cast: [],
    lines: [],
    sounds: [],
    understood: [],
    notUnderstood: [],
    notShown: [],
    shots: [
      {
        index: 0,
        startFrame: 0,
        frameCount: 48,
        framing: 'wide',
        text: '',
        scenery,
        camera: { name: 'static', from: pose, to: pose, shake: 0 },
        tracks: [],
      },
    ],
  };
}

function paint(storyboard: Storyboard, frame: number): Uint8ClampedArray {
  const { width, height } = storyboard.frame;
  const canvas = createCanvas(width, height);
  createPainter({ canvases, storyboard, images: [] }).paint(frame, (canvas as unknown as Canvas).getContext('2d'));
  return canvas.getContext('2d').getImageData(0, 0, width, height).data;
}

/** Mean and standard deviation of luma in some rows, 0 to 255. */
function lightness(pixels: Uint8ClampedArray, fromRow: number, toRow: number): { mean: number; spread: number } {
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let at = Math.floor(fromRow) * 320 * 4; at < toRow * 320 * 4; at += 4) {
    const luma = 0.2126 * pixels[at]! + 0.7152 * pixels[at + 1]! + 0.0722 * pixels[at + 2]!;
    sum += luma;
    squares += luma * luma;
    count++;
  }
  const mean = sum / count;
  return { mean, spread: Math.sqrt(Math.max(0, squares / count - mean * mean)) };
}
