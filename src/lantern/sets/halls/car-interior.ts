import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { drawn } from '../kits/sketch.ts';
import { fillHard } from '../kits/outline.ts';
import { paintView, type Opening } from '../kits/window-view.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** The seat at the back of the car, metres: where it stands, how high its cushion and its back are. */
const SEAT_Z = 1.9;
/** Drawn so much larger than life: one sits close to all of it. */
const SIZE = 1.25;
const TRIM = '#3a3c44';
const CLOTH = '#5a5f6e';

/** Inside a car, seen from the front seats: the bench at the back with its belts, the rear window, a window in each door with what goes by and the weather on its glass, the lining overhead. */
export function buildCarInterior(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('car-interior');
  return {
    ground: { kind: 'floor', near: '#24252b', far: '#24252b', mirror: 0, ripple: 0 },
    pieces: [shell(scenery, random.range(0, 1)), bench(random.range(-0.04, 0.04)), cushion(), ...shoulders()],
    lamps: light.lampsLit
      ? [
          {
            x: 0,
            y: 1.62,
            z: SEAT_Z - 0.6,
            colour: '#ffdca8',
            radius: random.range(1.25, 1.35),
            strength: 0.5,
            flicker: 0,
          },
          { x: -2.4, y: 0.9, z: SEAT_Z - 0.2, colour: '#ff5a7a', radius: 1.2, strength: 0.35, flicker: 0.2 },
          { x: 2.4, y: 0.9, z: SEAT_Z - 0.2, colour: '#4fc8ff', radius: 1.2, strength: 0.35, flicker: 0.2 },
        ]
      : [],
    openAir: false,
  };
}

/** Doors, pillars and lining as one drawing round its windows. What lies outside goes by. */
function shell(scenery: Scenery, start: number): SetPiece {
  const z = SEAT_Z + 0.5;
  return {
    x: 0,
    y: 0,
    z,
    box: { left: -46, right: 46, top: 4.2 * SIZE, bottom: -SIZE },
    motion: 'live',
    mirrored: false,
    draw(pen) {
      const { context } = pen;
      context.scale(SIZE, SIZE);
      fillHard(context, [-36, -1, 36, -1, 36, 4.2, -36, 4.2], pen.tone('#8a8880', -0.1));
      const opening = (half: number, foot: number, high: number, x: number): Opening => ({
        half,
        foot,
        high,
        x,
        main: false,
      });
      for (const [x, corners, glass] of [
        [0, [-1.02, 0.98, 1.02, 0.98, 0.82, 1.52, -0.82, 1.52], opening(1.1, 0.92, 0.62, 0)],
        [-2.3, [-3.6, 0.72, -1.5, 0.82, -1.24, 1.5, -3.6, 1.6], opening(1.3, 0.7, 0.95, -2.3)],
        [2.3, [3.6, 0.72, 1.5, 0.82, 1.24, 1.5, 3.6, 1.6], opening(1.3, 0.7, 0.95, 2.3)],
      ] as const) {
        const [grown, at] = [
          corners.map((value, index) =>
            index % 2 === 0 ? value + Math.sign(value - x) * 0.07 : value + (value > 1.2 ? 0.06 : -0.06),
          ),
          corners.map((value, index) => (index % 2 === 0 ? value - x : value)),
        ];
        fillHard(context, grown, pen.tone('#1c1d22', -0.2));
        context.save();
        context.translate(x, 0);
        context.beginPath();
        context.moveTo(at[0]!, at[1]!);
        for (let corner = 2; corner < at.length; corner += 2) context.lineTo(at[corner]!, at[corner + 1]!);
        context.closePath();
        context.clip();
        paintView(pen, scenery, glass, 'street');
        passing(pen, glass, x, start);
        context.restore();
      }
      lining(pen);
    },
  };
}

/** The lining overhead with its lamp, the shelf behind the seat, the doors with handles. */
function lining(pen: Pen): void {
  const { context } = pen;
  fillHard(context, [-36, 1.62, 36, 1.62, 36, 4.2, -36, 4.2], pen.tone('#a8a49a', -0.35));
  fillHard(context, [-9, 1.6, 9, 1.6, 9, 1.7, -9, 1.7], pen.tone('#7d7a72', -0.2));
  fillHard(
    context,
    [-0.24, 1.66, 0.24, 1.66, 0.2, 1.74, -0.2, 1.74],
    pen.light.lampsLit ? pen.glow('#fff0d0') : pen.tone('#d8d4c8', 0.3),
  );
  fillHard(context, [-1.3, 0.8, 1.3, 0.8, 1.1, 0.96, -1.1, 0.96], pen.tone('#2c2d33', 0.1));
  for (const side of [-1, 1]) {
    fillHard(context, [side * 1.55, -1, side * 36, -1, side * 36, 0.72, side * 1.5, 0.78], pen.tone(TRIM, -0.1));
    fillHard(
      context,
      [side * 1.9, 0.34, side * 3.2, 0.3, side * 3.2, 0.46, side * 1.9, 0.48],
      pen.tone('#6a6e7c', 0.2),
    );
    fillHard(
      context,
      [side * 1.8, 0.58, side * 2.1, 0.58, side * 2.1, 0.64, side * 1.8, 0.64],
      pen.tone('#c8ccd4', 0.5),
    );
    fillHard(
      context,
      [side * 1.5, 1.58, side * 2.1, 1.58, side * 2.06, 1.63, side * 1.54, 1.63],
      pen.tone('#7d7a72', 0.3),
    );
  }
}

/** Lamps and posts that go by outside, soft with speed. */
function passing(pen: Pen, { half, foot, high }: Opening, x: number, start: number): void {
  const { context } = pen;
  const lit = pen.light.lampsLit;
  for (let each = 0; each < 5; each++) {
    const run = ((start + pen.time * 0.9 + each * 0.2 + Math.abs(x) * 0.13) % 1) * (half * 2 + 1) - half - 0.5;
    const at = x > 0 ? -run : run;
    const y = foot + high * (0.35 + 0.12 * (each % 3));
    const glow = context.createRadialGradient(at, y, 0, at, y, 0.16);
    const colour = ['#ffd08a', '#ff6a6a', '#8fd4ff', '#ffe8b0', '#ff9ac0'][each]!;
    glow.addColorStop(0, pen.glow(colour, lit ? 0.95 : 0));
    glow.addColorStop(0.5, pen.glow(colour, lit ? 0.4 : 0));
    glow.addColorStop(1, pen.glow(colour, 0));
    context.fillStyle = glow;
    context.fillRect(at - 0.16, y - 0.16, 0.32, 0.32);
    if (!lit && each % 2 === 0) {
      context.fillStyle = pen.glow('#3f4a44', 0.35);
      context.fillRect(at - 0.03, foot, 0.07, high);
    }
  }
}

/** The bench: cushion, back with its seams, head rests, belts. */
function bench(x: number): SetPiece {
  return drawn(
    'car bench',
    x,
    SEAT_Z,
    [-1.9 * SIZE, 1.9 * SIZE, 1.4 * SIZE, -0.2 * SIZE],
    (sketch) => {
      sketch.pen.context.scale(SIZE, SIZE);
      sketch.fill('M -1.62 0.3 Q -1.66 0.9 -1.5 0.96 H 1.5 Q 1.66 0.9 1.62 0.3 Z', CLOTH, -0.1);
      for (const [from, to] of [
        [-1.52, -0.54],
        [-0.46, 0.46],
        [0.54, 1.52],
      ] as const) {
        sketch.fill(
          `M ${from} 0.34 V 0.86 Q ${from + 0.02} 0.92 ${from + 0.1} 0.92 H ${to - 0.1} Q ${to - 0.02} 0.92 ${to} 0.86 V 0.34 Z`,
          CLOTH,
          0.1,
        );
        for (let seam = 1; seam < 5; seam++)
          sketch.line(`M ${from + ((to - from) * seam) / 5} 0.4 V 0.86`, 0.012, '#3f4350', -0.2);
      }
      for (const at of [-1.03, 0, 1.03]) {
        sketch.rect(at - 0.1, 0.92, 0.2, 0.06, '#2c2d33', 0);
        sketch.fill(
          `M ${at - 0.22} 0.96 Q ${at - 0.24} 1.16 ${at - 0.14} 1.17 H ${at + 0.14} Q ${at + 0.24} 1.16 ${at + 0.22} 0.96 Z`,
          CLOTH,
          0.25,
        );
      }
      sketch.rect(-1.7, -0.2, 3.4, 0.54, CLOTH, 0.25);
      for (const side of [-1, 1]) {
        sketch.fill(
          `M ${side * 1.42} 1 L ${side * 1.34} 1 L ${side * 0.9} 0.36 L ${side * 1.0} 0.36 Z`,
          '#23242a',
          0.2,
        );
        sketch.rect(side * 0.62 - 0.04, 0.36, 0.08, 0.1, '#c8302a', 0.3);
      }
    },
    { turn: 1 },
  );
}

/** The front of the seat: it hides the legs of those who sit. */
function cushion(): SetPiece {
  return {
    ...drawn(
      'car cushion',
      0,
      SEAT_Z - 0.75,
      [-2.2 * SIZE, 2.2 * SIZE, 0.5 * SIZE, -0.5 * SIZE],
      (sketch) => {
        sketch.pen.context.scale(SIZE, SIZE);
        sketch.fill('M -2.1 -0.5 Q -2.1 0.3 -1.9 0.36 H 1.9 Q 2.1 0.3 2.1 -0.5 Z', CLOTH, -0.15);
        sketch.fill('M -2.06 0.12 Q -2.04 0.32 -1.9 0.36 H 1.9 Q 2.04 0.32 2.06 0.12 Q 0 0.2 -2.06 0.12 Z', CLOTH, 0.4);
        for (const at of [-0.62, 0.62]) sketch.line(`M ${at} -0.4 V 0.34`, 0.016, '#3f4350', -0.2);
      },
      { turn: 1 },
    ),
    kept: true,
  };
}

/** The backs of the front seats at the sides of the picture. */
function shoulders(): readonly SetPiece[] {
  return [-1, 1].map((side) => ({
    ...drawn(
      `car front seat ${side}`,
      side * 2.1,
      -0.3,
      [-0.6 * SIZE, 0.6 * SIZE, 1.6 * SIZE, -0.3 * SIZE],
      (sketch) => {
        sketch.fill('M -0.42 -0.3 Q -0.48 0.7 -0.36 0.86 Q 0 0.98 0.36 0.86 Q 0.48 0.7 0.42 -0.3 Z', '#34363e', -0.2);
        sketch.fill('M -0.2 0.96 Q -0.24 1.24 -0.14 1.27 H 0.14 Q 0.24 1.24 0.2 0.96 Z', '#34363e', 0);
        sketch.rect(-0.26, 0.1, 0.52, 0.3, '#26272e', 0.1);
      },
      { turn: 1 },
    ),
    foreground: true as const,
  }));
}
