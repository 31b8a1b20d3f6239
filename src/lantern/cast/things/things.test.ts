import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { actorOf } from '../../../../test/support/actor-of.ts';
import { cardOf } from '../../kinds/kinds.ts';
import { lightFor } from '../../light/light-for.ts';
import { createToner } from '../../light/toner.ts';
import type { Context2D } from '../../paint/canvas.ts';
import { createPen } from '../../paint/create-pen.ts';
import { labOf, lchOf } from '../../reference/oklab.ts';
import { COLOURS } from '../../script/screenplay.ts';
import { pictureOf } from '../pictures/picture.ts';
import { recolourHex } from '../pictures/recolour-hex.ts';
import { recordingContext } from '../recording-context.ts';
import { PAINTS } from '../vehicles/paints.ts';
import { formOf } from './form-of.ts';
import { THING_RIG } from './thing-rig.ts';

const SIDE = 120;
const LIGHT = lightFor({
  place: 'meadow',
  hour: 'day',
  weather: 'clear',
  season: 'summer',
  seed: 1,
  dressing: 0.5,
  snowCover: 0,
  wetness: 0,
  windMetresPerSecond: 0,
  excluded: [],
});
const TONER = createToner(LIGHT);

function penOn(context: Context2D, pixelMetres: number) {
  return createPen({ context, light: LIGHT, toner: TONER, depth: 2, pixelMetres, time: 0.4, wind: 0, lightSide: 0.6 });
}

test.each(THING_RIG.kinds)('%s is drawn in every colour, from sound numbers', (kind) => {
  const card = cardOf(kind);
  expect(formOf(kind) !== undefined || pictureOf(card.picture ?? '').shapes.length > 0).toBe(true);
  for (const colour of [undefined, ...COLOURS]) {
    const { context, record } = recordingContext();
    THING_RIG.draw(penOn(context, 0.001), actorOf(kind, {}, colour));
    expect(record.notFinite).toEqual([]);
    expect(record.depth).toBe(0);
    expect(record.fills).toBeGreaterThan(1);
  }
});

/** How high and wide a thing is drawn, as shares of what its card says; what is faint (steam, glow, shadow) is left out. */
function drawnShares(kind: (typeof THING_RIG.kinds)[number]) {
  const { heightMetres, lengthMetres } = cardOf(kind).size;
  const canvas = createCanvas(SIDE * 2, SIDE * 2);
  const context = canvas.getContext('2d');
  const scale = SIDE / Math.max(heightMetres, lengthMetres);
  context.setTransform(scale, 0, 0, -scale, SIDE, SIDE * 1.5);
  THING_RIG.draw(penOn(context as unknown as Context2D, 1 / scale), actorOf(kind));
  const { data } = context.getImageData(0, 0, SIDE * 2, SIDE * 2);
  let [top, left, right] = [SIDE * 2, SIDE * 2, 0];
  for (let at = 0; at < SIDE * SIDE * 4; at++) {
    if ((data[at * 4 + 3] ?? 0) < 200) continue;
    top = Math.min(top, Math.floor(at / (SIDE * 2)));
    left = Math.min(left, at % (SIDE * 2));
    right = Math.max(right, at % (SIDE * 2));
  }
  return { height: (SIDE * 1.5 - top) / (heightMetres * scale), width: (right - left) / (lengthMetres * scale) };
}

test.each(THING_RIG.kinds)('%s is as large as its card says', (kind) => {
  const { height, width } = drawnShares(kind);
  // Lying flat, clear as glass, with a flame or a cord above: measured by eye.
  if (
    [
      'plate',
      'book',
      'candle',
      'lantern',
      'frisbee',
      'glass',
      'wine-glass',
      'street-lamp',
      'chandelier',
      'ceiling-fan',
      'sprinkler',
      'cable-cabin',
    ].includes(kind)
  )
    return;
  expect(height).toBeGreaterThan(0.85);
  expect(height).toBeLessThan(1.25);
  expect(width).toBeGreaterThan(0.7);
  expect(width).toBeLessThan(1.4);
});

test('recolourHex() gives the wanted hue and keeps what was lighter lighter', () => {
  const bytes = (hex: string) => {
    const value = Number.parseInt(hex.slice(1), 16);
    return [value >> 16, (value >> 8) & 255, value & 255] as const;
  };
  for (const name of ['red', 'green', 'blue', 'purple', 'orange', 'yellow'] as const) {
    const shades = ['#7a3a10', '#c86a28', '#f0a860'].map((own) => recolourHex(own, '#c86a28', PAINTS[name]));
    const lights = shades.map((hex) => labOf(...bytes(hex))[0]);
    expect(lights).toEqual(lights.toSorted((a, b) => a - b));
    for (const hex of shades) {
      const away = Math.abs(lchOf(...bytes(hex)).hue - lchOf(...bytes(PAINTS[name])).hue);
      expect(Math.min(away, 360 - away)).toBeLessThan(20);
    }
  }
});
