import { createRandom, type Random } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

/** A volcano at rest. */
export interface SnowCone {
  readonly rock: string;
  /** Snow lies above this share of the height, 0 (all white) to 1 (none). */
  readonly snowShare: number;
  /** Half the width of the flat top as a share of half the foot's width. */
  readonly flat: number;
}

/** One great mountain that stands alone, its slopes hollow, its head white with tongues of snow down the gullies. Width and height in metres. */
export function snowCone(
  x: number,
  z: number,
  wide: number,
  high: number,
  { rock, snowShare, flat }: SnowCone,
): SetPiece {
  const half = wide / 2;
  /** Half the width at a share of the height: steep above, drawn out below. */
  const reach = (share: number) => half * (flat + (1 - flat) * (1 - share) ** 1.75);
  return drawn(
    `snow cone ${wide} ${high} ${rock} ${snowShare} ${flat}`,
    x,
    z,
    [-half * 1.02, half * 1.02, high * 1.05, -1],
    (sketch) => {
      const { side } = sketch;
      const random = createRandom('snow cone');
      const steps = Array.from({ length: 15 }, (_, index) => index / 14);
      const slope = (way: 1 | -1, from: number) =>
        steps.filter((share) => share >= from).map((share) => `${way * reach(share)} ${share * high}`);
      const top = `L ${reach(1) * 0.4} ${high * 1.015} L 0 ${high * 0.985} L ${-reach(1) * 0.5} ${high * 1.01}`;
      const body = (from: number) =>
        `M ${slope(1, from).join(' L ')} ${top} L ${slope(-1, from).toReversed().join(' L ')} Z`;
      sketch.fill(body(0), rock, -0.3);
      // The flank toward the light, bounded by a ridge that winds down from the summit.
      const flankOf = (from: number) =>
        `M ${slope(side, from).join(' L ')} L ${side * reach(1) * 0.1} ${high * 0.985} L ${side * half * 0.03} ${high * 0.72} L ${-side * half * 0.05} ${high * 0.45} L ${side * half * 0.02} ${high * from} Z`;
      sketch.fill(flankOf(0), rock, 0.35);
      if (snowShare < 1) {
        sketch.fill(body(snowShare), '#f4f7ff', -0.35);
        sketch.fill(flankOf(Math.min(0.44, snowShare)), '#f4f7ff', 0.5, snowShare < 0.44 ? 1 : 0);
        if (snowShare >= 0.44)
          sketch.fill(
            `M ${slope(side, snowShare).join(' L ')} L ${side * reach(1) * 0.1} ${high * 0.985} L ${side * half * 0.03} ${high * Math.max(0.72, snowShare)} L ${side * half * 0.01} ${high * snowShare} Z`,
            '#f4f7ff',
            0.5,
          );
        // Tongues of snow run down, and ribs of bare rock run up between them.
        const tongues = 13;
        for (let tongue = 0; tongue < tongues; tongue++) {
          const at = -0.94 + (1.88 * (tongue + 0.5)) / tongues;
          const long = random.range(0.08, 0.22);
          const low = Math.max(0.02, snowShare - long);
          const lit = at * side > 0 ? 0.5 : -0.35;
          const [a, b] = [reach(snowShare + 0.01) * (at - 0.07), reach(snowShare + 0.01) * (at + 0.07)];
          sketch.fill(
            `M ${a} ${high * (snowShare + 0.012)} L ${b} ${high * (snowShare + 0.012)} L ${reach(low) * at} ${high * low} Z`,
            '#f4f7ff',
            lit,
          );
          const up = Math.min(0.96, snowShare + random.range(0.05, 0.16));
          const rib = at + 0.07;
          sketch.fill(
            `M ${reach(snowShare) * (rib - 0.035)} ${high * (snowShare - 0.005)} L ${reach(snowShare) * (rib + 0.035)} ${high * (snowShare - 0.005)} L ${reach(up) * rib} ${high * up} Z`,
            rock,
            lit - 0.2,
          );
        }
      }
      gullies(sketch, random, reach, high, rock);
    },
    { turn: 1 },
  );
}

/** Dark lines that water has cut into the slopes; `reach` is half the width at a share of the height. */
function gullies(sketch: Sketch, random: Random, reach: (share: number) => number, high: number, rock: string): void {
  for (let gully = 0; gully < 16; gully++) {
    const at = random.range(-0.85, 0.85);
    const [low, top2] = [random.range(0.05, 0.2), random.range(0.3, 0.55)];
    sketch.line(
      `M ${reach(top2) * at} ${high * top2} L ${reach(low) * at} ${high * low}`,
      high * 0.006,
      rock,
      -0.6,
      0.35,
    );
  }
}
