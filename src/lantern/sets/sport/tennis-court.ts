import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { benches, lineAlong, lineAway, wireFence } from '../kits/court-things.ts';
import { hills } from '../kits/hills.ts';
import { plate } from '../kits/pavement.ts';
import { solid, upright } from '../kits/solid.ts';
import { rowOf } from '../kits/spread.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

const FENCE_Z = 9.5;
const COURT_METRES = 26;

/** A tennis court: blue and green, its white lines, a fence of wire, benches, trees behind; with nobody on it it runs away from us to its net. */
export function buildTennisCourt(scenery: Scenery, _light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('tennis-court');
  const { season, snowCover, excluded } = scenery;
  const white = snowCover > 0.5;
  const pieces: SetPiece[] = [
    ...hills(scenery, { far: 50, near: 16 }),
    ...woodland(scenery, { z: 70, heightMetres: 9, gap: 5, needled: 0.2 }),
    ...rowOf(random, 15, 7, 1, 2).map(({ x, z }) =>
      broadleaf(x, z, random.range(5, 7), random.integer(0, 3), season, snowCover),
    ),
  ];
  for (let x = -48; x <= 48; x += 12) pieces.push(wireFence(x, FENCE_Z, 12));
  for (const x of [-32, -6.5, 6.5, 32]) pieces.push(benches(x, 7.9, !excluded.includes('people')));
  const marks: Face[] = [];
  if (scenery.vacant) marks.push(...courtAway(white));
  else
    for (let middle = -COURT_METRES * 2; middle <= COURT_METRES * 2; middle += COURT_METRES)
      marks.push(...court(middle, white));
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      near: white ? '#e9eefa' : '#3f7f63',
      far: white ? '#dde4f4' : '#4d8a6c',
      mirror: 0,
      ripple: 0,
      marks: [plate(-90, FENCE_Z + 0.2, 90, 80, white ? '#dfe6f4' : '#7fae5c', 0.2), ...marks],
    },
    pieces,
    ...(scenery.vacant ? { structures: [{ z: NET_Z, faces: net() }] } : {}),
    lamps: [],
    openAir: true,
  };
}

/** Half the width of a court that runs away from us, and where its net is, metres. */
const HALF = 5.5;
const NET_Z = 3.6;

/** A court as one sees it from behind its base line, with nobody on it. */
function courtAway(white: boolean): readonly Face[] {
  const far = 8.9;
  return [
    ...(white ? [] : [plate(-HALF - 0.1, -9, HALF + 0.1, far, '#2f6f9e', 0.3)]),
    lineAlong(-HALF, HALF, far),
    lineAlong(-HALF + 1.2, HALF - 1.2, 6.6),
    lineAlong(-HALF + 1.2, HALF - 1.2, 0.4),
    lineAway(0, 0.4, 6.6),
    ...[HALF, HALF - 1.2].flatMap((x) => [-x, x].map((at) => lineAway(at, -9, far))),
  ];
}

/** Across the court: dark mesh under a white tape, lower in its middle, between two posts. */
function net(): readonly Face[] {
  const [ends, middle] = [1.07, 0.91];
  const edge = HALF + 0.5;
  const top = (x: number) => middle + (ends - middle) * (x / edge) ** 2;
  const made: Face[] = [];
  for (let x = -edge; x < edge - 0.01; x += edge / 4) {
    const to = x + edge / 4;
    const band = (from: number, up: number, colour: string, lit: number, alpha: number): Face => ({
      points: [
        x,
        top(x) - from,
        NET_Z,
        to,
        top(to) - from,
        NET_Z,
        to,
        up < 0 ? 0.04 : top(to),
        NET_Z,
        x,
        up < 0 ? 0.04 : top(x),
        NET_Z,
      ],
      colour,
      lit,
      alpha,
    });
    made.push(band(0.06, -1, '#20282c', -0.2, 0.5), band(0.08, 1, '#f4f4ee', 0.5, 1));
  }
  for (let x = -edge; x < edge; x += 0.28) made.push(upright([x, x + 0.02], [0.04, top(x)], NET_Z, '#10161a', 0, 0.5));
  for (let y = 0.2; y < 0.8; y += 0.16) made.push(upright([-edge, edge], [y, y + 0.015], NET_Z, '#10161a', 0, 0.5));
  for (const x of [-edge, edge])
    made.push(...solid([x - 0.05, x + 0.05], [0, ends + 0.03], [NET_Z, NET_Z + 0.1], '#2f4f44', 0.1));
  return [...made, upright([-0.03, 0.03], [0, middle], NET_Z - 0.01, '#f4f4ee', 0.5)];
}

/** The lines of one court, 24 m long, that lies across the view: whoever plays on it brings the net. */
function court(x: number, white: boolean): readonly Face[] {
  const [near, far] = [-2.6, 5.4];
  return [
    ...(white ? [] : [plate(x - 11.9, near, x + 11.9, far, '#2f6f9e', 0.3)]),
    lineAlong(x - 11.9, x + 11.9, near),
    lineAlong(x - 11.9, x + 11.9, far),
    lineAlong(x - 11.9, x + 11.9, near + 1.1),
    lineAlong(x - 11.9, x + 11.9, far - 1.1),
    lineAlong(x - 6.4, x + 6.4, (near + far) / 2),
    ...[-11.9, 11.9].map((at) => lineAway(x + at, near, far)),
    ...[-6.4, 6.4].map((at) => lineAway(x + at, near + 1.1, far - 1.1)),
  ];
}
