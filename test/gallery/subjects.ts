/**
 * Paints contact sheets of what is drawn, to look at while drawing.
 *
 *   npm run subjects -- out.png --kinds apple,cup,chair      named kinds
 *   npm run subjects -- out.png --family thing --from 0      48 kinds of a family, from one of them on
 *   npm run subjects -- out.png --kinds cup --colours        one kind in every colour
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createCanvas } from '@napi-rs/canvas';
import { rigFor } from '../../src/lantern/cast/registry.ts';
import { cardOf, familyOf, KINDS } from '../../src/lantern/kinds/kinds.ts';
import type { Kind } from '../../src/lantern/kinds/kinds.ts';
import { lightFor } from '../../src/lantern/light/light-for.ts';
import { createToner } from '../../src/lantern/light/toner.ts';
import type { Context2D } from '../../src/lantern/paint/canvas.ts';
import { createPen } from '../../src/lantern/paint/create-pen.ts';
import { COLOURS } from '../../src/lantern/script/screenplay.ts';
import type { ColourName } from '../../src/lantern/script/screenplay.ts';
import { actorOf } from '../support/actor-of.ts';

const CELL = 200;
const COLUMNS = 8;
const ROWS = 6;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kinds: { type: 'string' },
    family: { type: 'string', default: 'thing' },
    from: { type: 'string', default: '0' },
    colours: { type: 'boolean', default: false },
    colour: { type: 'string' },
    action: { type: 'string', default: 'stand' },
    at: { type: 'string', default: '0.5' },
  },
});

const light = lightFor({
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
});
const toner = createToner(light);
const cells = chosen();
const rows = Math.ceil(cells.length / COLUMNS);
const sheet = createCanvas(CELL * COLUMNS, CELL * rows);
const context = sheet.getContext('2d');
context.fillStyle = '#a8b8a0';
context.fillRect(0, 0, sheet.width, sheet.height);
for (const [index, { kind, colour }] of cells.entries()) {
  const { heightMetres, lengthMetres } = cardOf(kind).size;
  const scale = (CELL * 0.72) / Math.max(heightMetres, lengthMetres);
  const x = (index % COLUMNS) * CELL;
  const y = Math.floor(index / COLUMNS) * CELL;
  context.save();
  context.beginPath();
  context.rect(x, y, CELL, CELL);
  context.clip();
  context.setTransform(scale, 0, 0, -scale, x + CELL / 2, y + CELL * 0.5 + (heightMetres * scale) / 2);
  const pen = createPen({
    context: context as unknown as Context2D,
    light,
    toner,
    depth: 2,
    pixelMetres: 1 / scale,
    time: Number(values.at),
    wind: 1,
    lightSide: 0.7,
  });
  rigFor(kind)?.draw(pen, actorOf(kind, { action: values.action, actionTime: Number(values.at) }, colour));
  context.restore();
  context.fillStyle = '#000000';
  context.fillText(colour === undefined ? kind : `${colour} ${kind}`, x + 6, y + CELL - 6);
}
writeFileSync(positionals[0] ?? 'gallery.png', sheet.toBuffer('image/png'));

function chosen(): readonly { readonly kind: Kind; readonly colour: ColourName | undefined }[] {
  const named = values.kinds?.split(',') as Kind[] | undefined;
  const from = Number(values.from);
  const kinds = named ?? KINDS.filter((kind) => familyOf(kind) === values.family).slice(from, from + COLUMNS * ROWS);
  const colours: readonly (ColourName | undefined)[] = values.colours
    ? COLOURS
    : [values.colour as ColourName | undefined];
  return kinds.flatMap((kind) => colours.map((colour) => ({ kind, colour })));
}
