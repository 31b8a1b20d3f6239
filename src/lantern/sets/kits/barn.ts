import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { fillHard } from './outline.ts';

/** A timber barn with a gambrel roof, its white-crossed doors to the viewer; lit inside at night. */
export function barn(x: number, z: number, heightMetres: number, paint: string, snow: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -heightMetres * 0.75, right: heightMetres * 1.6, top: heightMetres * 1.06, bottom: -0.1 },
    motion: 'still',
    contactShadow: heightMetres * 0.7,
    draw(pen) {
      pen.context.scale(heightMetres, heightMetres);
      flank(pen, paint, snow);
      gable(pen, paint, snow);
    },
  };
}

const ROOF = '#5f5a5c';

function flank(pen: Pen, paint: string, snow: number): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  fillHard(context, [0.55, 0, 1.5, 0.03, 1.5, 0.5, 0.55, 0.5], pen.tone(paint, side * 0.5 - 0.3));
  for (let plank = 0; plank < 18; plank++)
    fillHard(
      context,
      [0.58 + plank * 0.052, 0.01, 0.584 + plank * 0.052, 0.01, 0.584 + plank * 0.052, 0.5, 0.58 + plank * 0.052, 0.5],
      pen.tone(paint, side * 0.5 - 0.65),
    );
  for (const at of [0.72, 0.98, 1.24]) {
    fillHard(context, [at, 0.2, at + 0.11, 0.2, at + 0.11, 0.34, at, 0.34], pen.tone('#f2ede2', side * 0.3));
    fillHard(
      context,
      [at + 0.014, 0.214, at + 0.096, 0.214, at + 0.096, 0.326, at + 0.014, 0.326],
      pen.light.lampsLit ? pen.glow('#ffca70') : pen.tone('#3a4652', 0),
    );
  }
  const cover = snow > 0.5 ? '#eef3ff' : ROOF;
  fillHard(context, [0.6, 0.49, 1.56, 0.49, 1.5, 0.72, 0.42, 0.76], pen.tone(cover, 0.1 + side * 0.3));
  fillHard(context, [0.42, 0.76, 1.5, 0.72, 1.42, 0.92, 0, 1.01], pen.tone(cover, 0.5 + side * 0.2));
  fillHard(context, [0.6, 0.49, 1.56, 0.49, 1.56, 0.47, 0.6, 0.46], pen.tone('#f2ede2', -0.2));
}

function gable(pen: Pen, paint: string, snow: number): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const own = -side * 0.25;
  const trim = pen.tone('#f4efe4', own + 0.3);
  const front = [-0.55, -0.01, 0.55, -0.01, 0.55, 0.5, 0.38, 0.76, 0, 0.98, -0.38, 0.76, -0.55, 0.5];
  fillHard(context, front, pen.tone(paint, own));
  for (let plank = 1; plank < 21; plank++) {
    const at = -0.55 + plank * 0.0524;
    fillHard(
      context,
      [
        at,
        0,
        at + 0.004,
        0,
        at + 0.004,
        0.5 + 0.42 * Math.max(0, 1 - Math.abs(at) / 0.5),
        at,
        0.5 + 0.42 * Math.max(0, 1 - Math.abs(at) / 0.5),
      ],
      pen.tone(paint, own - 0.35),
    );
  }
  const beam = (ax: number, ay: number, bx: number, by: number, thick = 0.014) => {
    const length = Math.hypot(bx - ax, by - ay);
    const [nx, ny] = [(-(by - ay) / length) * thick, ((bx - ax) / length) * thick];
    fillHard(context, [ax + nx, ay + ny, bx + nx, by + ny, bx - nx, by - ny, ax - nx, ay - ny], trim);
  };
  fillHard(context, [-0.26, 0, 0.26, 0, 0.26, 0.44, -0.26, 0.44], pen.tone(paint, own - 0.3));
  for (const half of [-1, 1]) {
    const [inner, outer] = [half * 0.012, half * 0.25];
    for (const [a, b] of [
      [0.01, 0.43],
      [0.43, 0.01],
    ] as const)
      beam(inner, a, outer, b);
    beam(inner, 0.005, inner, 0.435);
    beam(outer, 0.005, outer, 0.435);
    beam(inner, 0.43, outer, 0.43);
    beam(inner, 0.012, outer, 0.012);
  }
  fillHard(
    context,
    [-0.11, 0.58, 0.11, 0.58, 0.11, 0.78, -0.11, 0.78],
    pen.light.lampsLit ? pen.glow('#ffca70') : pen.tone('#3a2a26', -0.3),
  );
  beam(-0.12, 0.57, 0.12, 0.57);
  beam(-0.12, 0.79, 0.12, 0.79);
  beam(-0.115, 0.57, -0.115, 0.79);
  beam(0.115, 0.57, 0.115, 0.79);
  const cover = snow > 0.5 ? pen.tone('#eef3ff', 0.4) : pen.tone(ROOF, 0.1);
  for (const half of [-1, 1]) {
    fillHard(context, [half * 0.6, 0.47, half * 0.4, 0.78, half * 0.37, 0.745, half * 0.545, 0.46], cover);
    fillHard(context, [half * 0.41, 0.77, 0, 1.02, 0, 0.97, half * 0.37, 0.74], cover);
  }
  beam(-0.545, 0.47, -0.37, 0.75, 0.01);
  beam(0.545, 0.47, 0.37, 0.75, 0.01);
  beam(-0.37, 0.75, 0, 0.965, 0.01);
  beam(0.37, 0.75, 0, 0.965, 0.01);
}

/** A round tower for grain with a domed lid. */
export function silo(x: number, z: number, heightMetres: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -heightMetres * 0.24, right: heightMetres * 0.24, top: heightMetres * 1.05, bottom: -0.1 },
    motion: 'still',
    contactShadow: heightMetres * 0.24,
    draw(pen) {
      const { context } = pen;
      context.scale(heightMetres, heightMetres);
      const bands = 9;
      for (let band = 0; band < bands; band++) {
        const x0 = -0.18 + (band / bands) * 0.36;
        const turn = ((band + 0.5) / bands) * 2 - 1;
        fillHard(
          context,
          [x0, 0, x0 + 0.042, 0, x0 + 0.042, 0.82, x0, 0.82],
          pen.tone('#c9ccc8', Math.max(-0.9, Math.min(0.9, turn * pen.lightSide * 0.9 - 0.1))),
        );
        const [a, b] = [x0, x0 + 0.04];
        const lid = (at: number) => 0.82 + 0.16 * Math.sqrt(Math.max(0, 1 - (at / 0.19) ** 2));
        fillHard(
          context,
          [a, 0.82, b, 0.82, b, lid(b), a, lid(a)],
          pen.tone('#8f979c', Math.max(-0.9, Math.min(0.9, turn * pen.lightSide + 0.25))),
        );
      }
      for (const y of [0.16, 0.36, 0.56, 0.76])
        fillHard(context, [-0.185, y, 0.185, y, 0.185, y + 0.012, -0.185, y + 0.012], pen.tone('#6f7678', -0.2, 0.8));
    },
  };
}

/** A round bale of straw lying on its side. */
export function bale(x: number, z: number, heightMetres: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: {
      left: -heightMetres * 0.8,
      right: heightMetres * 0.8,
      top: heightMetres * 1.06,
      bottom: -heightMetres * 0.05,
    },
    motion: 'still',
    sprite: 'straw bale',
    contactShadow: heightMetres * 0.6,
    draw(pen) {
      const { context } = pen;
      context.scale(heightMetres, heightMetres);
      const disc = (cx: number, r: number, colour: string, lit: number) => {
        context.beginPath();
        context.ellipse(cx, 0.5, r * 0.8, r, 0, 0, Math.PI * 2);
        context.fillStyle = pen.tone(colour, lit);
        context.fill();
      };
      disc(0.26, 0.5, '#b98f45', -0.4);
      fillHard(context, [-0.12, 0, 0.28, 0, 0.28, 1, -0.12, 1], pen.tone('#c9a050', -0.15));
      fillHard(context, [-0.12, 0.72, 0.46, 0.76, 0.28, 1, -0.12, 1], pen.tone('#dcb86a', 0.5));
      disc(-0.12, 0.5, '#cfa95a', 0.1);
      for (const r of [0.4, 0.3, 0.2, 0.1]) disc(-0.12, r, r === 0.3 || r === 0.1 ? '#dcbc74' : '#b58d48', 0.1);
    },
  };
}
