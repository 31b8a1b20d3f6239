import type { Random } from '../../../base/random.ts';
import type { Face, SetPiece } from '../set.ts';
import { drawn } from './sketch.ts';
import { reachAt } from './spread.ts';

/** Width of a cell of the crust, metres; those of the Salar de Uyuni measure one to two. */
const CELL_METRES = 1.3;

/** The ridges between the cells of a salt crust, shaken hexagons, from z to z in metres; each has a lit and a shaded side. */
export function saltPolygons(random: Random, fromZ: number, toZ: number): readonly Face[] {
  const rowMetres = CELL_METRES * 0.866;
  const salt = random.integer(0, 1e6);
  const corner = (column: number, row: number, upper: boolean) => {
    const shake = random.fork(`${salt} ${column} ${row} ${upper}`);
    const x = (column + (row % 2 ? 0.5 : 0)) * CELL_METRES;
    const z = fromZ + (row + (upper ? 0.33 : 0)) * rowMetres;
    return [x + shake.range(-0.26, 0.26), z + shake.range(-0.2, 0.2)] as const;
  };
  const faces: Face[] = [];
  for (let row = Math.floor((toZ - fromZ) / rowMetres); row >= 0; row--) {
    const half = Math.ceil(reachAt(fromZ + row * rowMetres) / CELL_METRES);
    const aside = row % 2 ? 1 : 0;
    for (let column = -half; column <= half; column++) {
      const foot = corner(column, row, false);
      const head = corner(column, row, true);
      faces.push(
        ...ridge(foot, head),
        ...ridge(head, corner(column + aside, row + 1, false)),
        ...ridge(head, corner(column + aside - 1, row + 1, false)),
      );
    }
  }
  return faces;
}

type Corner = readonly [x: number, z: number];

function ridge([fromX, fromZ]: Corner, [toX, toZ]: Corner): readonly Face[] {
  const length = Math.hypot(toX - fromX, toZ - fromZ);
  const [x, z] = [((toZ - fromZ) / length) * 0.034, ((toX - fromX) / length) * 0.034];
  const strip = (from: number, to: number, colour: string, lit: number, alpha: number): Face => ({
    points: [fromX + x * from, 0, fromZ - z * from, toX + x * from, 0, toZ - z * from].concat([
      toX + x * to,
      0,
      toZ - z * to,
      fromX + x * to,
      0,
      fromZ - z * to,
    ]),
    colour,
    lit,
    alpha,
  });
  return [strip(0, 1.3, '#a89f9a', -0.3, 0.5), strip(-1, 0, '#ffffff', 0.7, 0.75)];
}

/** A raked cone of salt, as it is heaped up to dry. Height in metres. */
export function saltHeap(x: number, z: number, heightMetres: number, kind: number): SetPiece {
  const wide = heightMetres * 1.15;
  return drawn(
    `salt heap ${kind}`,
    x,
    z,
    [-wide, wide, heightMetres * 1.05],
    (sketch) =>
      sketch.at(0, 0, heightMetres, () => {
        const { side } = sketch;
        const lean = sketch.random.range(-0.06, 0.06);
        sketch.fill(
          `M -1.1 0 Q -0.5 0.42 ${lean - 0.1} 0.95 Q ${lean} 1.02 ${lean + 0.1} 0.95 Q 0.5 0.42 1.1 0 Z`,
          '#efedf0',
          -0.3,
        );
        sketch.fill(
          `M ${side * 1.1} 0 Q ${side * 0.5} 0.42 ${lean + side * 0.1} 0.95 Q ${lean} 1.02 ${lean - side * 0.02} 0.96 Q ${-side * 0.06} 0.5 ${side * 0.12} 0 Z`,
          '#fdfbf8',
          0.6,
        );
        for (let groove = 0; groove < 9; groove++) {
          const foot = sketch.random.range(-0.85, 0.85);
          sketch.line(
            `M ${foot} 0.05 Q ${foot * 0.6} 0.4 ${foot * 0.3 + lean} ${sketch.random.range(0.5, 0.75)}`,
            0.012,
            '#b9b4bc',
            -0.2,
            0.5,
          );
        }
      }),
    { shadow: wide * 0.8 },
  );
}
