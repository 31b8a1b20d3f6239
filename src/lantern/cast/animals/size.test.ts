import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { lightFor } from '../../light/light-for.ts';
import { createToner } from '../../light/toner.ts';
import type { Context2D } from '../../paint/canvas.ts';
import { createPen } from '../../paint/create-pen.ts';
import type { CastMember } from '../../storyboard/storyboard.ts';
import { cardOf } from '../../kinds/kinds.ts';
import { widthOf } from '../../storyboard/bodies.ts';
import { rigFor } from '../registry.ts';

const SIDE = 700;
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

/** Metres that the drawing covers, without the soft shadow under it. */
function sizeOf(kind: CastMember['kind'], facing: 'right' | 'left', heightMetres: number) {
  const perMetre = Math.min(100, 330 / heightMetres);
  const canvas = createCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d');
  context.setTransform(perMetre, 0, 0, -perMetre, SIDE / 2, 500);
  const member: CastMember = {
    id: 'c1',
    kind,
    seed: 4,
    heightMetres,
    garments: [],
    hair: { colour: 'brown', length: 'short' },
    age: 'adult',
    props: [],
  };
  rigFor(kind)!.draw(
    createPen({
      context: context as unknown as Context2D,
      light: LIGHT,
      toner: createToner(LIGHT),
      depth: 4,
      pixelMetres: 1 / perMetre,
      time: 0,
      wind: 0,
      lightSide: 0.5,
    }),
    {
      member,
      x: 0,
      y: 0,
      z: 0,
      action: 'stand',
      facing,
      actionTime: 0,
      actionLeft: 1,
      travelled: 0,
      speed: 0,
      gaze: 0,
      expression: 'neutral',
      mouth: 0,
    },
  );
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  const box = { left: SIDE, right: 0, top: SIDE, bottom: 0 };
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      if (data[(y * SIDE + x) * 4 + 3]! < 210) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  return {
    height: (500 - box.top) / perMetre,
    below: (box.bottom - 500) / perMetre,
    width: (box.right - box.left) / perMetre,
  };
}

test.each([
  ['fox', 0.65, 0],
  ['dog', 0.6, 0.03],
  // The tail of a cat stands above its ears.
  ['cat', 0.3, 0.07],
  ['horse', 1.75, 0],
  ['deer', 1.5, 0],
  ['car', 1.45, 0],
  ['boat', 2.4, 0],
  ['lion', 1.25, 0],
  ['elephant', 3, 0],
  ['bear', 1.3, 0],
  ['panda', 1.05, 0],
  ['rabbit', 0.36, 0],
  ['cow', 1.5, 0],
  ['sheep', 0.95, 0],
  ['giraffe', 4.8, 0],
  ['pig', 0.8, 0],
  ['unicorn', 2.1, 0],
  ['camel', 2.1, 0],
  ['corgi', 0.42, 0],
] as const)('a %s is %d m tall and as long as its card says', (kind, tall, tailAbove) => {
  expect(cardOf(kind).size.heightMetres).toBe(tall);
  for (const facing of ['right', 'left'] as const) {
    for (const grown of [1, 1.25]) {
      const size = sizeOf(kind, facing, tall * grown);
      expect(size.height / grown).toBeGreaterThan(tall * 0.9);
      expect(size.height / grown).toBeLessThan(tall * 1.1 + tailAbove);
      expect(size.width / widthOf(kind, tall * grown, true)).toBeGreaterThan(0.9);
      expect(size.width / widthOf(kind, tall * grown, true)).toBeLessThan(1.1);
      // Only what stands on the viewer's side of the middle reaches below it.
      expect(size.below / grown).toBeLessThan(0.15);
    }
  }
});
