import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { added } from '../kits/added.ts';
import { drawn } from '../kits/sketch.ts';
import { rowOf } from '../kits/spread.ts';
import { buildCoralReef } from '../water/coral-reef.ts';
import type { BuiltSet, Lamp, SetPiece } from '../set.ts';

/** A city on the floor of the sea: domes of glass with lit houses and trees in them, towers joined by tubes, between gardens of coral. */
export function buildSunkenCity(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('sunken-city');
  const side = random.chance(0.5) ? 1 : -1;
  const domes: readonly (readonly [x: number, z: number, half: number])[] = [
    [side * 1.4, 15, 5.6],
    [-side * 10.6, 18.5, 4.2],
    [side * 13.4, 20, 4.8],
    [-side * 23, 22, 5.4],
    [side * 27, 25, 5.6],
  ];
  const towers: SetPiece[] = [];
  for (const [z, gap, low, high] of [
    [26, 5.4, 7, 14],
    [36, 6, 10, 20],
  ] as const)
    for (const spot of rowOf(random, z, gap, 0.7, 3))
      towers.push(tower(spot.x, spot.z, random.range(low, high), random.integer(0, 2)));
  const lamps: Lamp[] = domes
    .slice(0, 3)
    .flatMap(([x, z, half]) => [
      { x, y: half * 0.35, z: z - 0.5, colour: '#ffdc94', radius: half * 1.1, strength: 0.6, flicker: 0.02 },
    ]);
  return added(buildCoralReef(scenery, light), {
    keeps: ({ z, sprite = '' }) => !(z > 11 && z < 60 && !/^(?:kelp|shoal)/u.test(sprite)),
    pieces: [
      ...towers,
      tube(-side * 5.6, 17, 9, 1.4),
      tube(side * 7.6, 17.6, 8, 1.6),
      ...domes.map(([x, z, half], index) => dome(x, z, half, index)),
    ],
    lamps,
  });
}

/** A dome on its plinth: little houses, trees and a spire within, ribs and the shine of the sea on the glass. */
function dome(x: number, z: number, half: number, variant: number): SetPiece {
  return drawn(
    `sea dome ${variant % 3}`,
    x,
    z,
    [-half * 1.15, half * 1.15, half * 1.15, -half * 0.04],
    (sketch) => {
      sketch.at(0, 0, half, () => {
        const { random, side: s, pen } = sketch;
        const glow = (path: string, colour: string, alpha = 1) => {
          pen.context.fillStyle = pen.glow(colour, alpha);
          sketch.fill(path, colour, 0.9, alpha);
        };
        glow('M -0.98 0.16 Q -1 1.04 0 1.06 Q 1 1.04 0.98 0.16 Z', '#ffe6b0', 0.34);
        for (let row = 0; row < 2; row++)
          for (let at = -0.82 + row * 0.06; at < 0.8; at += 0.15) {
            const reach = Math.sqrt(Math.max(0, 1 - at * at));
            const high = (row === 0 ? random.range(0.3, 0.7) : random.range(0.14, 0.3)) * reach;
            const wall = random.pick(['#f2dcc0', '#e8b898', '#c8d8e0', '#f0e8d4', '#b8c8a8']);
            sketch.rect(at, 0.16, 0.13, high, wall, row === 0 ? -0.1 : 0.3);
            sketch.fill(
              `M ${at - 0.015} ${0.16 + high} L ${at + 0.065} ${0.16 + high + 0.11} L ${at + 0.145} ${0.16 + high} Z`,
              random.pick(['#c8503c', '#3f7a94', '#d89a3c', '#7a5a9a']),
              0.2,
            );
            for (let y = 0.2; y < 0.1 + high; y += 0.09)
              for (const wx of [0.025, 0.08])
                glow(`M ${at + wx} ${y} H ${at + wx + 0.03} V ${y + 0.045} H ${at + wx} Z`, '#fff0b0');
          }
        sketch.fill('M -0.07 0.16 L -0.05 0.74 L 0 0.98 L 0.05 0.74 L 0.07 0.16 Z', '#e8ecf0', 0.3);
        for (const [tx, r] of [
          [-0.5, 0.1],
          [0.32, 0.11],
          [0.68, 0.08],
        ] as const) {
          sketch.rect(tx - 0.012, 0.16, 0.024, 0.1, '#6a4a2c', 0);
          sketch.disc(tx, 0.3, r, r * 0.9, '#5fa050', 0.2);
        }
        for (const rib of [-0.72, -0.36, 0, 0.36, 0.72])
          sketch.line(`M ${rib * 1.34} 0.16 Q ${rib * 1.36} 0.86 0 1.06`, 0.016, '#d8f0f4', 0.5, 0.75);
        for (const y of [0.45, 0.75]) {
          const w = y < 0.6 ? 0.95 : 0.74;
          sketch.line(`M ${-w} ${y} Q 0 ${y - 0.06} ${w} ${y}`, 0.012, '#d8f0f4', 0.5, 0.6);
        }
        sketch.line('M -0.98 0.16 Q -1 1.04 0 1.06 Q 1 1.04 0.98 0.16', 0.028, '#e8fbff', 0.8, 0.9);
        sketch.fill(
          `M ${-s * 0.9} 0.3 Q ${-s * 0.86} 0.86 ${-s * 0.36} 0.98 Q ${-s * 0.72} 0.74 ${-s * 0.74} 0.3 Z`,
          '#ffffff',
          0.9,
          0.4,
        );
        sketch.fill('M -1.08 -0.03 H 1.08 L 1.02 0.17 H -1.02 Z', '#5a7a88', 0.1);
        sketch.rect(-1.04, 0.13, 2.08, 0.05, '#8fb0b8', 0.5);
        for (let port = -5; port <= 5; port++)
          glow(`M ${port * 0.17 - 0.03} 0.04 H ${port * 0.17 + 0.03} V 0.09 H ${port * 0.17 - 0.03} Z`, '#ffd890');
      });
    },
    { turn: 1, shadow: half },
  );
}

/** A tapering tower with rings of lit windows and a ball at its head. */
function tower(x: number, z: number, tall: number, variant: number): SetPiece {
  return drawn(
    `sea tower ${variant}`,
    x,
    z,
    [-tall * 0.16, tall * 0.16, tall * 1.08],
    (sketch) => {
      sketch.at(0, 0, tall, () => {
        const { side: s, pen } = sketch;
        sketch.fill('M -0.1 0 Q -0.04 0.4 -0.05 0.82 H 0.05 Q 0.04 0.4 0.1 0 Z', '#8fb4bc', -0.1);
        sketch.fill(`M 0 0 V 0.82 H ${s * 0.05} Q ${s * 0.04} 0.4 ${s * 0.1} 0 Z`, '#b8d4d8', 0.5);
        sketch.disc(0, 0.9, 0.1, 0.085, '#a8d8e0', 0.2);
        for (let ring = 0; ring < 9; ring++) {
          const y = 0.1 + ring * 0.08;
          for (const wx of [-0.025, 0.01]) {
            pen.context.fillStyle = pen.glow('#ffe6a0');
            pen.context.fillRect(wx, y, 0.02, 0.03);
          }
        }
        pen.context.fillStyle = pen.glow('#ffe6a0', 0.9);
        pen.context.fillRect(-0.08, 0.885, 0.16, 0.03);
        sketch.line('M 0 0.98 V 1.07', 0.012, '#d8f0f4', 0.5);
      });
    },
    { turn: 1 },
  );
}

/** A walk of glass from dome to dome. */
function tube(x: number, z: number, long: number, y: number): SetPiece {
  return drawn(
    `sea tube ${long}`,
    x,
    z,
    [-long / 2, long / 2, 1.6, -0.4],
    (sketch) => {
      sketch.rect(-long / 2, 0, long, 1, '#cfeef0', 0.3, 0.35);
      sketch.rect(-long / 2, 0.9, long, 0.12, '#e8fbff', 0.7, 0.8);
      sketch.rect(-long / 2, 0, long, 0.14, '#5a7a88', 0);
      for (let ring = -long / 2; ring < long / 2; ring += 1.1) sketch.rect(ring, 0, 0.1, 1.02, '#9fc4cc', 0.3);
    },
    { y, turn: 1 },
  );
}
