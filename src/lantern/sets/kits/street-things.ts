import type { Light } from '../../light/light.ts';
import type { Face, Lamp, SetPiece, Structure } from '../set.ts';
import { createBrush } from './facade.ts';
import { fillHard, fillSoft } from './outline.ts';

/** A street lamp with a curved arm, and its light when lamps are lit. */
export function streetLamp(
  x: number,
  z: number,
  way: 1 | -1,
  light: Light,
): { readonly piece: SetPiece; readonly lamp: Lamp | undefined } {
  return {
    piece: {
      x,
      y: 0,
      z,
      box: { left: -1.4, right: 1.4, top: 5.4, bottom: -0.05 },
      motion: 'still',
      sprite: `street lamp ${way}`,
      contactShadow: 0.25,
      draw(pen) {
        const { context } = pen;
        const iron = '#3b4048';
        fillHard(context, [-0.16, 0, 0.16, 0, 0.1, 0.5, -0.1, 0.5], pen.tone(iron, 0.1));
        fillHard(context, [-0.07, 0.4, 0.07, 0.4, 0.05, 4.7, -0.05, 4.7], pen.tone(iron, -0.2));
        fillHard(
          context,
          [0.01 * pen.lightSide, 0.4, 0.06 * pen.lightSide, 0.4, 0.045 * pen.lightSide, 4.7, 0, 4.7],
          pen.tone(iron, 0.8),
        );
        context.beginPath();
        context.moveTo(0, 4.6);
        context.bezierCurveTo(0, 5.3, way * 0.5, 5.32, way * 0.92, 5.2);
        context.strokeStyle = pen.tone(iron, 0);
        context.lineWidth = 0.08;
        context.stroke();
        fillSoft(
          context,
          [way * 0.62, 5.06, way * 0.62, 5.06, way * 0.95, 5.32, way * 1.26, 5.06, way * 1.26, 5.06],
          pen.tone(iron, 0.2),
        );
        fillSoft(
          context,
          [way * 0.68, 5.07, way * 0.94, 4.94, way * 1.2, 5.07],
          pen.light.lampsLit ? pen.glow('#fff0c8') : pen.tone('#dfe4e6', 0.4),
        );
      },
    },
    lamp: light.lampsLit
      ? { x: x + way * 0.94, y: 5, z, colour: '#ffcf86', radius: 2.6, strength: 0.8, flicker: 0 }
      : undefined,
  };
}

/** A slatted bench, 1.8 m. */
export function bench(x: number, z: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -1, right: 1, top: 1, bottom: -0.05 },
    motion: 'still',
    sprite: 'bench',
    contactShadow: 0.9,
    draw(pen) {
      const { context } = pen;
      for (const leg of [-0.78, 0.78])
        fillHard(
          context,
          [leg - 0.05, 0, leg + 0.05, 0, leg + 0.04, 0.86, leg - 0.04, 0.86],
          pen.tone('#33363c', -0.1),
        );
      for (const [y, lit] of [
        [0.42, 0.5],
        [0.6, 0.1],
        [0.74, 0.2],
      ] as const)
        fillHard(context, [-0.92, y, 0.92, y, 0.92, y + 0.1, -0.92, y + 0.1], pen.tone('#8c6646', lit));
      fillHard(context, [-0.92, 0.36, 0.92, 0.36, 0.92, 0.42, -0.92, 0.42], pen.tone('#5a4030', -0.4));
    },
  };
}

/** The way down to an underground station: a railing, lit stairs, a sign with an invented mark. */
export function subwayEntrance(
  x: number,
  z: number,
  light: Light,
): { readonly structures: readonly Structure[]; readonly lamps: readonly Lamp[] } {
  const wide = 3.4;
  const deep = 2.2;
  const back = createBrush({ way: 'front', x: x - wide / 2, z: z + deep, length: wide, height: 3 }, light);
  const lit = true;
  back.rect(0, 0, wide, 2.5, '#2c3440', -0.1);
  back.rect(0.25, 0, wide - 0.25, 2.2, '#ffe0ae', 0, { shines: lit });
  back.rect(0.25, 0, wide - 0.25, 0.7, '#9c6a4a', 0, { shines: lit, alpha: 0.6 });
  for (let step = 0; step < 5; step++)
    back.rect(0.25, step * 0.16, wide - 0.25, step * 0.16 + 0.05, '#6d4c3a', 0, { shines: lit, alpha: 0.8 });
  for (const u of [0.25, wide / 2 - 0.04, wide - 0.33]) back.rect(u, 0, u + 0.08, 2.2, '#2b2f38', 0, { out: 0.02 });
  back.rect(-0.2, 2.3, wide + 0.2, 2.95, '#1d3a5c', 0.1, { out: 0.3 });
  back.rect(-0.2, 2.3, wide + 0.2, 2.36, '#9fe0ff', 0, { out: 0.31, shines: true });
  for (let mark = 0; mark < 7; mark++) {
    const u = 0.9 + mark * 0.27;
    back.stroke(u, 2.5, u, 2.8, 0.06, '#eaf6ff', { out: 0.32, shines: true });
    if (mark % 2) back.stroke(u, 2.8, u + 0.17, 2.8, 0.06, '#eaf6ff', { out: 0.32, shines: true });
    if (mark % 3) back.stroke(u, 2.65, u + 0.15, 2.65, 0.06, '#eaf6ff', { out: 0.32, shines: true });
  }
  back.rect(0.08, 2.42, 0.6, 2.86, '#ffb43c', 0, { out: 0.32, shines: true });
  back.stroke(0.2, 2.5, 0.34, 2.78, 0.07, '#1d3a5c', { out: 0.33 });
  back.stroke(0.34, 2.78, 0.48, 2.5, 0.07, '#1d3a5c', { out: 0.33 });
  const rail: Face[] = [];
  for (const side of [-1, 1]) {
    const rx = x + (side * wide) / 2;
    rail.push({
      points: [rx, 0.95, z, rx, 1.05, z, rx, 1.05, z + deep, rx, 0.95, z + deep],
      colour: '#5c6674',
      lit: 0.3,
    });
    rail.push({
      points: [rx, 0, z, rx, 0.95, z, rx, 0.95, z + deep, rx, 0, z + deep],
      colour: '#3f4a58',
      lit: -0.1,
      alpha: 0.75,
    });
    for (let post = 0; post <= 3; post++) {
      const pz = z + (deep * post) / 3;
      rail.push({
        points: [rx - 0.03, 0, pz, rx + 0.03, 0, pz, rx + 0.03, 1.05, pz, rx - 0.03, 1.05, pz],
        colour: '#707c8c',
        lit: 0.2,
      });
    }
  }
  return {
    structures: [
      { z: z + deep, faces: back.faces },
      { z: z + deep - 0.02, faces: rail },
    ],
    lamps: [{ x, y: 1.3, z: z + deep - 0.1, colour: '#ffd9a0', radius: 2.4, strength: 0.5, flicker: 0 }],
  };
}
