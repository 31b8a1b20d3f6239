import { expect, test } from 'vitest';
import { pixelsOf, skia } from '../../src/engines/lantern/skia.ts';
import type { Canvas } from '../../src/lantern/paint/canvas.ts';
import { createPainter } from '../../src/lantern/paint/painter.ts';
import { PLACES, traitsOf, type Place } from '../../src/lantern/places/places.ts';
import type { Storyboard } from '../../src/lantern/storyboard/storyboard.ts';
import { standStoryboard } from '../support/stand.ts';
import { planOf } from '../support/plan-of.ts';

const FRAME = { width: 192, height: 108 };
const isNight = process.env['CI_NIGHTLY'] === '1';

/** By day some that move in themselves, one of each kind; by night all. */
const SAMPLE: readonly Place[] = isNight
  ? PLACES
  : ['river', 'city-street', 'harbour', 'staircase', 'lagoon', 'city-from-above', 'lavender-field'];

/** Of 255. What sways and flows changes a little from one frame to the next; what boils changes much. */
const FLICKER_MEAN_MAX = 2.5;
/** Share of the pixels that may change by more than a fifth of the range: glints, a flame, an edge that moves. */
const FLICKER_SHARE_MAX = 0.02;

test.each(SAMPLE)('%s does not flicker in a shot that stands still', (place) => {
  const season = traitsOf(place).season ?? 'summer';
  const film = standStoryboard({ place, hour: 'day', weather: 'clear', season, frame: FRAME });
  const [one, other] = paint(film, [30, 31]);
  const off = one!.map((value, at) => Math.abs(value - other![at]!));
  expect(sumOf(off) / off.length).toBeLessThan(FLICKER_MEAN_MAX);
  expect(off.filter((value) => value > 51).length / off.length).toBeLessThan(FLICKER_SHARE_MAX);
});

const MOVES = ['Pan left.', 'Tracking shot.', 'Crane up.', 'The camera orbits.', 'Zoom out.', 'Low angle.'] as const;
const NAMED: readonly string[] = ['in a kitchen', 'on a crosswalk', 'in the savanna', 'in a jail cell', 'by a canal'];

test.each(MOVES.map((move, index) => [move, isNight ? NAMED : [NAMED[index % NAMED.length]!]] as const))(
  '%s ends in a picture that is dressed to its edges: %j',
  (move, places) => {
    for (const at of places)
      for (const frame of [FRAME, { width: 108, height: 192 }, { width: 252, height: 108 }]) {
        const film = filmOf(`A woman walks ${at}. ${move}`, frame);
        for (const luma of paint(film, [0, film.frameCount - 1]))
          for (let strip = 0; strip < 12; strip++) expect(spreadOf(luma, frame.width, strip)).toBeGreaterThan(3);
      }
  },
);

function filmOf(prompt: string, frame: { readonly width: number; readonly height: number }): Storyboard {
  return planOf(prompt, { frame, seed: 3 });
}

/** The luma of frames of a film, pixel by pixel. */
function paint(film: Storyboard, numbers: readonly number[]): readonly (readonly number[])[] {
  const { width, height } = film.frame;
  const painter = createPainter({ canvases: skia, storyboard: film, images: [] });
  const canvas = skia.createCanvas(width, height);
  return numbers.map((number) => {
    painter.paint(number, canvas.getContext('2d'));
    const pixels = pixelsOf(canvas as Canvas);
    return Array.from(
      { length: width * height },
      (_, at) => 0.2126 * pixels[at * 4]! + 0.7152 * pixels[at * 4 + 1]! + 0.0722 * pixels[at * 4 + 2]!,
    );
  });
}

/** Standard deviation of luma in one of twelve upright strips. */
function spreadOf(luma: readonly number[], width: number, strip: number): number {
  const [from, to] = [Math.floor((strip * width) / 12), Math.floor(((strip + 1) * width) / 12)];
  const part = luma.filter((_, at) => at % width >= from && at % width < to);
  const mean = sumOf(part) / part.length;
  return Math.sqrt(sumOf(part.map((value) => (value - mean) ** 2)) / part.length);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
