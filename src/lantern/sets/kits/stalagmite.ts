import { createRandom, type Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillHard } from './outline.ts';

/** A cone of dripstone that grows from the ground, or when it `glows` a cluster of clear crystal. */
export function stalagmite(
  x: number,
  z: number,
  heightMetres: number,
  variant: number,
  colour: string,
  glows: boolean,
): SetPiece {
  const kind = variant % 5;
  return {
    x,
    y: 0,
    z,
    box: {
      left: -heightMetres * 0.55,
      right: heightMetres * 0.55,
      top: heightMetres * 1.05,
      bottom: -heightMetres * 0.05,
    },
    motion: 'still',
    sprite: `stalagmite ${kind} ${colour}`,
    contactShadow: heightMetres * 0.25,
    draw(pen) {
      pen.context.scale(heightMetres, heightMetres);
      drawCones(pen, createRandom(`stalagmite ${kind}`), colour, glows);
    },
  };
}

function drawCones(pen: Pen, random: Random, colour: string, glows: boolean): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const tone = (lit: number, alpha = 1) =>
    glows ? pen.glow(lit > 0.2 ? '#dffaff' : colour, alpha * (lit > -0.2 ? 0.95 : 0.7)) : pen.tone(colour, lit, alpha);
  for (let cone = 0; cone < 4; cone++) {
    const tall = cone === 3 ? 1 : random.range(0.35, 0.75);
    const foot = cone === 3 ? 0 : random.range(-0.32, 0.32);
    const wide = tall * (glows ? 0.11 : random.range(0.15, 0.2));
    const lean = glows ? foot * 0.5 : 0;
    const tip = foot + lean + random.range(-0.02, 0.02);
    fillHard(
      context,
      [
        foot - wide,
        -0.04,
        foot + wide,
        -0.04,
        tip + wide * (glows ? 0.7 : 0.3),
        tall * 0.72,
        tip,
        tall,
        tip - wide * (glows ? 0.7 : 0.3),
        tall * 0.72,
      ],
      tone(-0.6),
    );
    fillHard(
      context,
      [
        foot + side * wide * 0.15,
        -0.04,
        foot + side * wide,
        -0.04,
        tip + side * wide * (glows ? 0.7 : 0.3),
        tall * 0.72,
        tip,
        tall,
      ],
      tone(0.25),
    );
    if (glows) continue;
    for (let ring = 1; ring < 7; ring++) {
      const y = tall * (ring / 8);
      const at = wide * (1 - y / tall) * 1.05;
      fillHard(
        context,
        [foot - at, y, foot + at, y + 0.01, foot + at * 0.9, y - 0.016, foot - at * 0.9, y - 0.012],
        tone(-0.95, 0.35),
      );
    }
  }
}
