import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { floodlight, grandstand } from '../kits/grandstand.ts';
import { goal, scoreboard } from '../kits/pitch-things.ts';
import { drifts } from '../kits/cover.ts';
import { plate } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { groundOf } from '../kits/soil.ts';
import type { BuiltSet, Face, Lamp, SetPiece } from '../set.ts';

/** The pitch of a stadium: mown stripes and white lines, a goal, stands full of people all round, masts of floodlights, a score board. */
export function buildStadium(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('stadium');
  const side = random.chance(0.5) ? 1 : -1;
  const goalX = side * random.range(8.5, 11.5);
  const { snowCover } = scenery;
  const white = snowCover > 0.5;
  const masts = [-62, -24, 24, 62].map((x) => [x, 66] as const);
  const pieces: SetPiece[] = [
    ...masts.map(([x, z]) => floodlight(x, z, 34)),
    grandstand(0, 60, 190, 19, !scenery.excluded.includes('people'), snowCover),
    scoreboard(side * 17, 59, light),
    goal(goalX, 27),
  ];
  const lamps: readonly Lamp[] = light.lampsLit
    ? masts.map(([x, z]) => ({ x, y: 31, z: z - 1, colour: '#f2f6ff', radius: 13, strength: 0.85, flicker: 0 }))
    : [];
  const soil = groundOf(scenery, 'grass');
  return {
    ground: {
      ...soil,
      ...(white ? {} : { near: '#5f9a44', far: '#6fa650' }),
      marks: [
        ...(white ? drifts(random.fork('drifts'), 260, 40) : stripes()),
        ...lines(side, goalX),
        ...(light.lampsLit ? floodlit() : []),
      ],
    },
    pieces,
    lamps,
    openAir: true,
  };
}

/** Bands of grass mown to and fro. */
function stripes(): readonly Face[] {
  const made: Face[] = [];
  // No edge of a band lies straight before the lens.
  for (let x = -87, band = 0; x < 87; x += 6, band++)
    for (let z = 42; z > -10; z -= 13)
      made.push(plate(x, z - 13, x + 6, z, band % 2 ? '#5a9440' : '#6aa64c', band % 2 ? 0.1 : 0.5, 0.9));
  return made;
}

/** The white lines of a pitch that lies across the view, the goal to one side. */
function lines(side: 1 | -1, x: number): readonly Face[] {
  const paint = '#f2f4ee';
  const along = (z: number) => plate(-52, z - 0.09, 52, z + 0.09, paint, 0.6, 0.85);
  const away = (x: number, from: number, to: number) => plate(x - 0.08, from, x + 0.08, to, paint, 0.6, 0.85);
  const ring: Face[] = [];
  const [cx, cz, r] = [-side * 9, 9, 7];
  for (let step = 0; step < 30; step++) {
    const [a, b] = [(step / 30) * Math.PI * 2, ((step + 1) / 30) * Math.PI * 2];
    const at = (angle: number, radius: number) => [cx + Math.cos(angle) * radius, 0, cz + Math.sin(angle) * radius];
    ring.push({
      points: [...at(a, r - 0.08), ...at(b, r - 0.08), ...at(b, r + 0.08), ...at(a, r + 0.08)],
      colour: paint,
      lit: 0.6,
      alpha: 0.85,
    });
  }
  return [
    along(27),
    along(-5.6),
    plate(x - 9, 20.9, x + 9, 21.08, paint, 0.6, 0.85),
    away(x - 9, 21, 27),
    away(x + 9, 21, 27),
    away(-side * 9, -5.6, 27),
    ...ring,
  ];
}

/** What the floodlights throw on the pitch. */
function floodlit(): readonly Face[] {
  return [-46, -15, 16, 47].flatMap((x) => [-2, 14, 34].flatMap((z) => pool(x, z, 28, 16, '#9fd884', 0.16)));
}
