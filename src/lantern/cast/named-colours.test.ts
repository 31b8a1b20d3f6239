import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { actorOf } from '../../../test/support/actor-of.ts';
import { cardOf, KINDS } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { lightFor } from '../light/light-for.ts';
import { createToner } from '../light/toner.ts';
import type { Context2D } from '../paint/canvas.ts';
import { createPen } from '../paint/create-pen.ts';
import { lchOf } from '../reference/oklab.ts';
import type { ColourName } from '../script/screenplay.ts';
import { rigFor } from './registry.ts';
import { THING_RIG } from './things/thing-rig.ts';
import { FORM_VEHICLES_RIG } from './vehicles/form-vehicles.ts';
import { PAINTS } from './vehicles/paints.ts';

const SIDE = 40;
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
const canvas = createCanvas(SIDE * 3, SIDE * 2);

/** What has no surface of its own to paint: food by its stuffing, wires, what is clear, what is of many colours by nature. */
const UNPAINTED: ReadonlySet<string> = new Set<Kind>([
  'pancakes',
  'clothes-line',
  'power-line',
  'fishbowl',
  'chessboard',
  'dandelion',
  'bicycle-wheel',
  'soap-bubble',
]);
/** The least share of what one sees of a kind that has the hue of a colour that is named for it. */
const SHARE_MIN = 0.12;
const HUE_NEAR = 32;
const CHROMA_MIN = 0.045;

/** The share of the pixels of a kind that have the hue of a colour when it is named. */
function shareOf(kind: Kind, colour: ColourName): number {
  const context = canvas.getContext('2d');
  const { heightMetres, lengthMetres } = cardOf(kind).size;
  const scale = SIDE / Math.max(heightMetres, lengthMetres);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, -scale, SIDE * 1.5, SIDE * 1.6);
  const drawn = context as unknown as Context2D;
  const pen = createPen({
    context: drawn,
    light: LIGHT,
    toner: TONER,
    depth: 2,
    pixelMetres: 1 / scale,
    time: 0.4,
    wind: 0,
    lightSide: 0.6,
  });
  rigFor(kind)?.draw(pen, actorOf(kind, {}, colour));
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(PAINTS[colour].slice(at, at + 2), 16));
  const wanted = lchOf(r, g, b).hue;
  let [all, own] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at + 3] ?? 0) < 200) continue;
    all++;
    const { hue, chroma } = lchOf(data[at]!, data[at + 1]!, data[at + 2]!);
    const away = Math.abs(hue - wanted);
    if (chroma > CHROMA_MIN && Math.min(away, 360 - away) < HUE_NEAR) own++;
  }
  return all === 0 ? 1 : own / all;
}

test.each(['yellow', 'blue'] as const)('every thing and vehicle that is said to be %s is so', (colour) => {
  const kinds = KINDS.filter((kind) => THING_RIG.kinds.includes(kind) || FORM_VEHICLES_RIG.kinds.includes(kind)).filter(
    (kind) => !UNPAINTED.has(kind),
  );
  const dull = kinds.map((kind) => [kind, shareOf(kind, colour)] as const).filter(([, share]) => share < SHARE_MIN);
  expect(dull).toEqual([]);
});
