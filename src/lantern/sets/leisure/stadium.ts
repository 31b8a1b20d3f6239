import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { floodlight, grandstand } from '../kits/grandstand.ts';
import { footballer } from '../kits/footballer.ts';
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
  const goalX = side * random.range(3.5, 6.5);
  const { snowCover } = scenery;
  const white = snowCover > 0.5;
  const masts = [-62, -24, 24, 62].map((x) => [x, 66] as const);
  const pieces: SetPiece[] = [
    ...masts.map(([x, z]) => floodlight(x, z, 34)),
    grandstand(0, 60, 190, 19, !scenery.excluded.includes('people'), snowCover),
    scoreboard(side * 17, 59, light),
    goal(goalX, GOAL_LINE_Z),
    ...(scenery.vacant === true && scenery.deserted !== true && !scenery.excluded.includes('people')
      ? match(side)
      : []),
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
        ...lines(goalX),
        ...(light.lampsLit ? floodlit() : []),
      ],
    },
    pieces,
    lamps,
    openAir: true,
  };
}

/** Players who run for one ball: x, z and metres per second to the side that is attacked. */
const PLAYERS = [
  [-1.5, 10.5, 3.2],
  [0.6, 12.2, 2.9],
  [-4.6, 14, 2.6],
  [4.8, 17.5, 1.8],
  [-8.5, 19, 2.4],
  [9.5, 22, 1.6],
  [1.5, 23, 1.4],
] as const;

function match(side: 1 | -1): readonly SetPiece[] {
  return PLAYERS.map(([x, z, speed], number) => footballer(x * side, z, speed * side, number, number === 0));
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

/** Where the goal line is, and how deep the goal area and the penalty area before it are, metres. */
const GOAL_LINE_Z = 27;
const AREAS = {
  goal: { half: 9.2, deep: 5.5 },
  penalty: { half: 20.2, deep: 16.5 },
  spot: 11,
  arc: 9.15,
  halfWidth: 34,
} as const;

/** The white lines of a pitch whose goal we look at: goal line, both areas, the spot with its arc, the touchlines. */
function lines(x: number): readonly Face[] {
  const paint = '#f2f4ee';
  const along = (z: number, half: number) => plate(x - half, z - 0.09, x + half, z + 0.09, paint, 0.6, 0.85);
  const away = (at: number, from: number, to = GOAL_LINE_Z) => plate(at - 0.08, from, at + 0.08, to, paint, 0.6, 0.85);
  const area = ({ half, deep }: { readonly half: number; readonly deep: number }) => [
    along(GOAL_LINE_Z - deep, half),
    away(x - half, GOAL_LINE_Z - deep),
    away(x + half, GOAL_LINE_Z - deep),
  ];
  const arc: Face[] = [];
  const spotZ = GOAL_LINE_Z - AREAS.spot;
  const open = Math.acos((AREAS.penalty.deep - AREAS.spot) / AREAS.arc);
  for (let step = 0; step < 12; step++) {
    const at = (turn: number, radius: number) => [x + Math.sin(turn) * radius, 0, spotZ - Math.cos(turn) * radius];
    const [a, b] = [-open + (step / 6) * open, -open + ((step + 1) / 6) * open];
    arc.push({
      points: [
        ...at(a, AREAS.arc - 0.08),
        ...at(b, AREAS.arc - 0.08),
        ...at(b, AREAS.arc + 0.08),
        ...at(a, AREAS.arc + 0.08),
      ],
      colour: paint,
      lit: 0.6,
      alpha: 0.85,
    });
  }
  return [
    along(GOAL_LINE_Z, AREAS.halfWidth),
    ...area(AREAS.goal),
    ...area(AREAS.penalty),
    plate(x - 0.2, spotZ - 0.12, x + 0.2, spotZ + 0.12, paint, 0.6),
    away(x - AREAS.halfWidth, -9),
    away(x + AREAS.halfWidth, -9),
    ...arc,
  ];
}

/** What the floodlights throw on the pitch. */
function floodlit(): readonly Face[] {
  return [-46, -15, 16, 47].flatMap((x) => [-2, 14, 34].flatMap((z) => pool(x, z, 34, 20, '#9fd884', 0.14)));
}
