import { createRandom } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillHard } from './outline.ts';

/** A tower mill of brick and thatch with a gallery; its sails turn with the wind. */
export function windmill(x: number, z: number, heightMetres: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -heightMetres * 0.72, right: heightMetres * 0.72, top: heightMetres * 1.5, bottom: -0.2 },
    motion: 'live',
    draw(pen) {
      pen.context.scale(heightMetres, heightMetres);
      drawTower(pen);
      drawSails(pen, createRandom(Math.round(x * 10)).range(0, 2) + pen.time * (0.35 + Math.min(1.4, pen.wind * 0.1)));
    },
  };
}

function drawTower(pen: Pen): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const face = (outline: readonly number[], colour: string, lit: number) =>
    fillHard(context, outline, pen.tone(colour, lit));
  const tower = (from: number, to: number, shade: string) => {
    const wide = (y: number) => 0.2 - 0.1 * y;
    face([-wide(from), from, wide(from), from, wide(to), to, -wide(to), to], shade, -0.4);
    face(
      [side * wide(from) * 0.1, from, side * wide(from), from, side * wide(to), to, side * wide(to) * 0.1, to],
      shade,
      0.35,
    );
  };
  tower(-0.02, 0.36, '#9a6448');
  tower(0.36, 0.86, '#6a5140');
  for (const y of [0.12, 0.56, 0.7])
    face(
      [-0.028, y, 0.028, y, 0.028, y + 0.07, -0.028, y + 0.07],
      pen.light.lampsLit ? '#f2c877' : '#33404a',
      pen.light.lampsLit ? 1 : 0,
    );
  face([-0.045, 0, 0.045, 0, 0.045, 0.09, -0.045, 0.09], '#3f5a46', 0);
  face([-0.27, 0.36, 0.27, 0.36, 0.27, 0.378, -0.27, 0.378], '#e6dcc8', 0.2);
  for (let post = -4; post <= 4; post++)
    face(
      [
        post * 0.062 - 0.005,
        0.378,
        post * 0.062 + 0.005,
        0.378,
        post * 0.062 + 0.005,
        0.43,
        post * 0.062 - 0.005,
        0.43,
      ],
      '#e6dcc8',
      0.1,
    );
  face([-0.27, 0.425, 0.27, 0.425, 0.27, 0.437, -0.27, 0.437], '#e6dcc8', 0.3);
  face([-0.125, 0.86, 0.125, 0.86, 0.1, 0.95, 0.03, 1.02, -0.03, 1.02, -0.1, 0.95], '#4d4038', -0.2);
  face([0, 0.86, side * 0.125, 0.86, side * 0.1, 0.95, side * 0.03, 1.02, 0, 1.02], '#5d4d42', 0.3);
}

/** Four sails of lattice and cloth, turned by `spin` radians. */
function drawSails(pen: Pen, spin: number): void {
  const side = pen.lightSide >= 0 ? 1 : -1;
  const face = (outline: readonly number[], colour: string, lit: number) =>
    fillHard(pen.context, outline, pen.tone(colour, lit));
  for (let sail = 0; sail < 4; sail++) {
    const angle = spin + (sail * Math.PI) / 2;
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    const at = (along: number, across: number) => [
      cosine * along - sine * across,
      0.93 + sine * along + cosine * across,
    ];
    face([...at(0, -0.012), ...at(0.6, -0.008), ...at(0.6, 0.008), ...at(0, 0.012)], '#5a4636', 0);
    face(
      [...at(0.14, 0.01), ...at(0.59, 0.01), ...at(0.59, 0.115), ...at(0.14, 0.1)],
      '#efe8d8',
      0.2 + 0.3 * sine * side,
    );
    for (let slat = 0; slat < 6; slat++)
      face(
        [
          ...at(0.16 + slat * 0.075, 0.01),
          ...at(0.166 + slat * 0.075, 0.01),
          ...at(0.166 + slat * 0.075, 0.11),
          ...at(0.16 + slat * 0.075, 0.11),
        ],
        '#8a7a64',
        0,
      );
  }
  face([-0.025, 0.905, 0.025, 0.905, 0.025, 0.955, -0.025, 0.955], '#4a3a30', 0);
}
