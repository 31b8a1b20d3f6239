/**
 * Paints a sheet of what people do, each deed at three moments of its round, to see whether hands touch what they work at.
 *
 *   node test/gallery/deeds.ts out.png                          every deed
 *   node test/gallery/deeds.ts out.png --only knead,chop --cell 300
 *   node test/gallery/deeds.ts out.png --from 40 --count 40 --facing right
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createCanvas } from '@napi-rs/canvas';
import { DEED_NAMES, DEEDS } from '../../src/lantern/deeds/deeds.ts';
import type { Deed } from '../../src/lantern/deeds/deeds.ts';
import type { Facing } from '../../src/lantern/storyboard/storyboard.ts';
import { actorOf } from '../support/actor-of.ts';
import { createCellPainter } from './sheet.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: '0' },
    count: { type: 'string' },
    only: { type: 'string' },
    columns: { type: 'string', default: '4' },
    cell: { type: 'string', default: '200' },
    facing: { type: 'string', default: 'three-quarter-right' },
    kind: { type: 'string', default: 'woman' },
  },
});

/** Shares of a round that a row of a deed shows. */
const MOMENTS = [0.05, 0.38, 0.72];

const [cell, columns] = [Number(values.cell), Number(values.columns)];
const from = Number(values.from);
const chosen =
  (values.only?.split(',') as Deed[] | undefined) ??
  DEED_NAMES.slice(from, values.count === undefined ? undefined : from + Number(values.count));
const sheet = createCanvas(cell * columns * MOMENTS.length, cell * Math.ceil(chosen.length / columns));
const context = sheet.getContext('2d');
const paintCell = createCellPainter(context, 0.5, 'day');
for (const [index, deed] of chosen.entries()) {
  const y = Math.floor(index / columns) * cell;
  for (const [moment, share] of MOMENTS.entries()) {
    const x = ((index % columns) * MOMENTS.length + moment) * cell;
    const actor = actorOf(values.kind as 'woman', {
      deed,
      action: DEEDS[deed].base,
      facing: values.facing as Facing,
      actionTime: share * DEEDS[deed].play.seconds,
    });
    const { heightMetres } = actor.member;
    const ground = (index + Math.floor(index / columns)) % 2 === 0 ? '#a8b8a0' : '#b9c3b4';
    paintCell(actor, {
      x,
      y,
      size: cell,
      ground,
      scale: cell / (1.25 * heightMetres),
      middle: 0.52 * heightMetres,
      lightSide: 0.7,
    });
  }
  context.fillStyle = '#203020';
  context.fillText(deed, (index % columns) * MOMENTS.length * cell + 5, y + cell - 5);
}
writeFileSync(positionals[0] ?? 'deeds.png', sheet.toBuffer('image/png'));
