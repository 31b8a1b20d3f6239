/**
 * Paints animals in their postures and facings, to look at while drawing.
 *
 *   node test/gallery/animals.ts out.png --kinds dog,cat [--cell 260] [--at 0.5] [--hour day]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createCanvas } from '@napi-rs/canvas';
import { cardOf } from '../../src/lantern/kinds/kinds.ts';
import type { Kind } from '../../src/lantern/kinds/kinds.ts';
import type { ActorState } from '../../src/lantern/stage/stage.ts';
import type { Scenery } from '../../src/lantern/storyboard/storyboard.ts';
import { actorOf } from '../support/actor-of.ts';
import { createCellPainter } from './sheet.ts';

const GROUND = '#a8b8a0';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kinds: { type: 'string', default: 'dog,cat' },
    cell: { type: 'string', default: '260' },
    at: { type: 'string', default: '0.5' },
    hour: { type: 'string', default: 'day' },
    deeds: { type: 'string' },
  },
});

type Changes = Partial<Omit<ActorState, 'action'>> & { readonly action?: string };
const VIEWS: readonly (readonly [string, Changes, boolean?])[] =
  values.deeds === undefined
    ? [
        ['right', {}],
        ['three-quarter', { facing: 'three-quarter-right' }],
        ['front', { facing: 'toward' }],
        ['back', { facing: 'away' }],
        ['walk', { action: 'walk', travelled: 0.4, speed: 1 }],
        ['run', { action: 'run', travelled: 0.7, speed: 4 }],
        ['sit', { action: 'sit', facing: 'three-quarter-right' }],
        ['lie', { action: 'lie' }],
        ['face', { facing: 'three-quarter-left', gaze: -0.6 }, true],
      ]
    : values.deeds.split(',').map((deed) => [deed, { deed: deed as NonNullable<ActorState['deed']> }] as const);
const kinds = values.kinds.split(',') as Kind[];
const CELL = Number(values.cell);
const at = Number(values.at);
const sheet = createCanvas(CELL * VIEWS.length, CELL * kinds.length);
const context = sheet.getContext('2d');
const paint = createCellPainter(context, at, values.hour as Scenery['hour']);
kinds.forEach((kind, row) => {
  const { heightMetres, lengthMetres } = cardOf(kind).size;
  VIEWS.forEach(([name, changes, close], column) => {
    const scale = ((CELL * 0.76) / Math.max(heightMetres, lengthMetres)) * (close ? 2.3 : 1);
    paint(actorOf(kind, { actionTime: at + 1, ...changes }), {
      x: column * CELL,
      y: row * CELL,
      size: CELL,
      ground: GROUND,
      scale,
      middle: close ? heightMetres * 0.78 : heightMetres / 2,
      lightSide: 0.7,
    });
    context.fillStyle = '#000';
    context.fillText(`${kind} ${name}`, column * CELL + 6, row * CELL + CELL - 6);
  });
});
writeFileSync(positionals[0] ?? 'animals.png', sheet.toBuffer('image/png'));
