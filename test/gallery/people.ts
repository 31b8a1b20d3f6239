/**
 * Paints a sheet of different people with different feelings, to look at while drawing heads.
 *
 *   node test/gallery/people.ts out.png                        24 heads and shoulders
 *   node test/gallery/people.ts out.png --from 24 --cell 300   the next 24, larger
 *   node test/gallery/people.ts out.png --only 3,14 --cell 500  some of them
 *   node test/gallery/people.ts out.png --facing away --crop full
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createCanvas } from '@napi-rs/canvas';
import { createRandom } from '../../src/base/random.ts';
import type { Deed } from '../../src/lantern/deeds/deeds.ts';
import { cardOf } from '../../src/lantern/kinds/kinds.ts';
import { COLOURS } from '../../src/lantern/script/screenplay.ts';
import type { ColourName, GarmentName } from '../../src/lantern/script/screenplay.ts';
import type { CastMember, Expression, Facing } from '../../src/lantern/storyboard/storyboard.ts';
import { actorOf } from '../support/actor-of.ts';
import { createCellPainter } from './sheet.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    count: { type: 'string', default: '24' },
    columns: { type: 'string', default: '6' },
    cell: { type: 'string', default: '260' },
    crop: { type: 'string', default: 'head' },
    facing: { type: 'string' },
    hour: { type: 'string', default: 'day' },
    at: { type: 'string', default: '0.5' },
  },
});

const KINDS = ['woman', 'man', 'woman', 'man', 'girl', 'boy'] as const;
const FACINGS: readonly Facing[] = ['toward', 'three-quarter-right', 'three-quarter-left', 'toward', 'right', 'left'];
const FEELINGS: readonly (Expression | 'laugh' | 'speak' | 'sing')[] = [
  'neutral',
  'smile',
  'laugh',
  'surprised',
  'angry',
  'sad',
  'speak',
  'closed-eyes',
  'afraid',
  'tired',
  'sing',
];
const TOPS: readonly GarmentName[] = ['shirt', 'dress', 'jacket', 'coat', 'suit', 'shirt'];
/** Heights of the body that a cell shows, and where its middle is. */
const CROPS = { head: [0.3, 0.885], bust: [0.5, 0.8], full: [1.12, 0.52] } as const;

const [cell, columns] = [Number(values.cell), Number(values.columns)];
const chosen =
  values.only?.split(',').map(Number) ??
  Array.from({ length: Number(values.count) }, (_, index) => index + Number(values.from));
const sheet = createCanvas(cell * columns, cell * Math.ceil(chosen.length / columns));
const context = sheet.getContext('2d');
const paintCell = createCellPainter(context, Number(values.at), values.hour as 'day');
for (const [index, number] of chosen.entries()) {
  const [share, middle] = CROPS[values.crop as keyof typeof CROPS];
  const { feeling, actor } = personOf(number);
  const { heightMetres, kind } = actor.member;
  const x = (index % columns) * cell;
  const y = Math.floor(index / columns) * cell;
  paintCell(actor, {
    x,
    y,
    size: cell,
    ground: number % 2 === Math.floor(index / columns) % 2 ? '#a8b8a0' : '#b9c3b4',
    scale: cell / (share * heightMetres),
    middle: heightMetres * middle,
    lightSide: number % 3 === 0 ? -0.7 : 0.7,
  });
  context.fillStyle = '#203020';
  context.fillText(`${number} ${kind} ${actor.member.age} ${feeling}`, x + 5, y + cell - 5);
}
writeFileSync(positionals[0] ?? 'people.png', sheet.toBuffer('image/png'));

/** One of an endless row of people, all of them different. */
function personOf(number: number) {
  const random = createRandom(number).fork('sheet');
  const kind = KINDS[number % KINDS.length]!;
  const child = kind === 'girl' || kind === 'boy';
  const feeling = FEELINGS[number % FEELINGS.length]!;
  const small = child && random.chance(0.4) ? 0.8 : 1;
  const member: CastMember = {
    ...actorOf(kind).member,
    seed: random.integer(0, 0x7fffffff),
    heightMetres: cardOf(kind).size.heightMetres * small,
    age: child ? 'young' : random.chance(0.33) ? 'old' : 'adult',
    garments: [
      { name: TOPS[number % TOPS.length]!, colour: random.pick(COLOURS) },
      { name: 'trousers', colour: 'blue' },
    ],
    hair: {
      colour: random.pick<ColourName | 'blonde'>(['brown', 'black', 'blonde', 'red', 'brown', 'black']),
      length: kind === 'woman' || kind === 'girl' ? random.pick(['long', 'long', 'short']) : 'short',
    },
  };
  const facing = (values.facing as Facing | undefined) ?? FACINGS[Math.floor(number / 2) % FACINGS.length]!;
  const expression: Expression = feeling === 'laugh' || feeling === 'speak' || feeling === 'sing' ? 'neutral' : feeling;
  const deed = { laugh: 'laugh', sing: 'sing' }[feeling as string] as Deed | undefined;
  const actor = actorOf(kind, {
    member,
    facing,
    expression,
    mouth: feeling === 'speak' ? 0.6 : 0,
    ...(deed === undefined ? {} : { deed }),
    actionTime: Number(values.at),
  });
  return { feeling, actor };
}
