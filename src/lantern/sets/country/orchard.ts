import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Season } from '../../script/screenplay.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { drifts, litter } from '../kits/cover.ts';
import { hills } from '../kits/hills.ts';
import { lawnGround } from '../kits/lawn-ground.ts';
import { drawn } from '../kits/sketch.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

const BLOOM: Readonly<Record<Season, string | undefined>> = {
  spring: '#f6d4de',
  summer: undefined,
  autumn: '#8fa046',
  winter: undefined,
};

/** An orchard: fruit trees in straight rows over grass, white with blossom in spring, hung with red fruit later; a ladder, crates of fruit. */
export function buildOrchard(scenery: Scenery, _light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('orchard');
  const { season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const fruit = !white && (season === 'summer' || season === 'autumn');
  const trees: SetPiece[] = [];
  for (const z of [6.4, 11.5, 17, 23.5, 31, 40, 51])
    for (let lane = -8; lane <= 8; lane++) {
      const x = (lane + 0.5) * 6.4 + side * 0.4;
      if (Math.abs(x) > 10 + z * 1.3) continue;
      const tall = 4.4 + random.range(-0.4, 0.4);
      trees.push(broadleaf(x, z, tall, Math.abs(lane), season, snowCover, white ? undefined : BLOOM[season]));
      if (fruit && z < 26) trees.push(apples(x, z - 0.05, tall, Math.abs(lane) % 3));
    }
  const fallen = season === 'spring' ? ['#fbe4ea', '#f6d0dc'] : ['#c8382e', '#a8342a'];
  const things = white ? [] : [ladder(side * 2.2, 6), crates(-side * 5.6, 5, fruit)];
  const { ground, grass } = lawnGround(random, scenery, {
    standing: [...trees.filter(({ sprite = '' }) => sprite.startsWith('broadleaf')), ...things],
    toZ: 14,
  });
  return {
    ground: {
      ...ground,
      marks: [
        ...(ground.marks ?? []),
        ...(white
          ? drifts(random.fork('drifts'), 200, 40)
          : season === 'winter'
            ? []
            : litter(random.fork('fallen'), fallen, season === 'spring' ? 1800 : 260, 0.08, 26)),
      ],
    },
    pieces: [...hills(scenery, { far: 54, near: 18 }), ...trees, ...things, ...grass],
    lamps: [],
    openAir: true,
  };
}

/** Red fruit among the leaves of a tree of this height. */
function apples(x: number, z: number, tall: number, variant: number) {
  return {
    ...drawn(
      `orchard apples ${variant} ${tall.toFixed(1)}`,
      x,
      z,
      [-tall * 0.4, tall * 0.4, tall],
      (sketch) => {
        for (let apple = 0; apple < 20; apple++) {
          const angle = sketch.random.range(0, Math.PI * 2);
          const out = Math.sqrt(sketch.random.next()) * 0.27;
          const [ax, ay] = [Math.cos(angle) * out * tall, (0.64 + Math.sin(angle) * out * 0.95) * tall];
          sketch.disc(ax, ay, 0.1, 0.1, '#c8322a', -0.1);
          sketch.disc(ax + 0.03 * sketch.side, ay + 0.03, 0.045, 0.045, '#f07a5a', 0.6);
        }
      },
      { turn: 1, motion: 'sway' as const },
    ),
    mirrored: false as const,
  };
}

function ladder(x: number, z: number) {
  return drawn(
    'orchard ladder',
    x,
    z,
    [-0.8, 0.8, 3.2],
    (sketch) => {
      sketch.line('M -0.4 0 L -0.1 3 M 0.4 0 L 0.1 3', 0.07, '#b98a54', 0.2);
      for (let rung = 0; rung < 8; rung++)
        sketch.line(`M ${-0.37 + rung * 0.037} ${0.35 + rung * 0.36} H ${0.37 - rung * 0.037}`, 0.05, '#d0a468', 0.3);
    },
    { shadow: 0.5, turn: 1 },
  );
}

function crates(x: number, z: number, full: boolean) {
  return drawn(
    `fruit crates ${full}`,
    x,
    z,
    [-1.2, 1.2, 1.3],
    (sketch) => {
      for (const [cx, cy] of [
        [-1, 0],
        [0.1, 0],
        [-0.45, 0.5],
      ] as const) {
        if (full)
          for (let fruit = 0; fruit < 7; fruit++)
            sketch.disc(cx + 0.1 + fruit * 0.12, cy + 0.46, 0.09, 0.09, fruit % 3 === 0 ? '#d8a83a' : '#c8322a', 0.3);
        for (let slat = 0; slat < 3; slat++)
          sketch.rect(cx, cy + slat * 0.16, 0.95, 0.12, '#c49a64', 0.1 + slat * 0.12);
        for (const at of [0, 0.85]) sketch.rect(cx + at, cy, 0.1, 0.46, '#a87a48', 0);
      }
    },
    { shadow: 1, turn: 1 },
  );
}
