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
import { cardOf, familyOf, KINDS } from '../../src/lantern/kinds/kinds.ts';
import type { Kind } from '../../src/lantern/kinds/kinds.ts';
import { COLOURS } from '../../src/lantern/script/screenplay.ts';
import type { ColourName } from '../../src/lantern/script/screenplay.ts';
import { actorOf } from '../support/actor-of.ts';
import { createCellPainter } from './sheet.ts';

const CELL = 200;
const COLUMNS = 8;
const ROWS = 6;
const GROUND = '#a8b8a0';

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

const cells = chosen();
const rows = Math.ceil(cells.length / COLUMNS);
const sheet = createCanvas(CELL * COLUMNS, CELL * rows);
const context = sheet.getContext('2d');
const time = Number(values.at);
const paintCell = createCellPainter(context, time);
context.fillStyle = GROUND;
context.fillRect(0, 0, sheet.width, sheet.height);
for (const [index, { kind, colour }] of cells.entries()) {
  const { heightMetres, lengthMetres } = cardOf(kind).size;
  const scale = (CELL * 0.72) / Math.max(heightMetres, lengthMetres);
  const x = (index % COLUMNS) * CELL;
  const y = Math.floor(index / COLUMNS) * CELL;
  paintCell(actorOf(kind, { action: values.action, actionTime: time }, colour), {
    x,
    y,
    size: CELL,
    ground: GROUND,
    scale,
    middle: heightMetres / 2,
    lightSide: 0.7,
  });
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
