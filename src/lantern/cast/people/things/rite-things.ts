import type { RITE_THINGS } from '../../../deeds/rite-things.ts';
import { between } from '../../skeleton.ts';
import { moved } from './solid.ts';
import type { Solid } from './solid.ts';
import { isWithin, within } from './flight.ts';
import type { At, Thing } from './thing.ts';

const [IRON, BRASS, GOLD] = ['#3d4148', '#b9853a', '#f0bf3a'] as const;

/** How high a pole is, how long the flag takes to its top, seconds, and its size. */
const POLE = { metres: 3.5, seconds: 6, from: 1.1, tall: 0.66, wide: 1.05 } as const;

/** What is raised, set on heads and fired. */
export const RITE_THING_MAKERS = {
  'flag-pole': (make) => {
    const top =
      POLE.from + (POLE.metres - 0.2 - POLE.tall - POLE.from) * Math.min(1, make.time / POLE.seconds) + POLE.tall;
    const wave = (share: number): number => 0.07 * Math.sin(make.time * 4.4 - share * 5) * share;
    const edge = (down: number): At[] =>
      [0, 0.25, 0.5, 0.75, 1].map((share) => [0.05 + share * POLE.wide, wave(share), top - down + wave(share) * 0.5]);
    return [
      make.tube([0, 0, 0], [0, 0, 0.14], 0.18, '#b8b2a6', 0.14),
      make.tube([0, 0, 0], [0, 0, POLE.metres], 0.04, '#e6e9ee', 0.028),
      make.ball([0, 0, POLE.metres + 0.05], 0.07, GOLD),
      ...[-0.09, 0.03].map((along) =>
        make.wire(
          [
            [along, 0, 0.5],
            [along * 0.4, 0, POLE.metres - 0.05],
          ],
          0.007,
          '#6f675a',
        ),
      ),
      make.plate([...edge(0), ...edge(POLE.tall).toReversed()], make.colour ?? '#d8252f', 0.06),
    ];
  },
  'held-crown': ({ right, left, frame, colour }) => {
    const k = frame.scale;
    const middle = moved(between(right, left, 0.5), [0.02, 0, 0.02], k);
    const gold = colour ?? GOLD;
    const spike = (turn: number): Solid => ({
      is: 'tube',
      from: moved(middle, [0.1 * Math.cos(turn), 0.1 * Math.sin(turn), 0.02], k),
      to: moved(middle, [0.125 * Math.cos(turn), 0.125 * Math.sin(turn), 0.15], k),
      r: 0.03 * k,
      r2: 0.006 * k,
      colour: gold,
    });
    const turns = Array.from({ length: 8 }, (_, index) => (index / 8) * Math.PI * 2);
    return [
      { is: 'tube', from: middle, to: moved(middle, [0, 0, 0.06], k), r: 0.115 * k, colour: gold },
      ...turns.map(spike),
      ...turns.map((turn): Solid => ({
        is: 'ball',
        at: moved(middle, [0.125 * Math.cos(turn), 0.125 * Math.sin(turn), 0.16], k),
        r: 0.02 * k,
        colour: '#e2445c',
      })),
    ];
  },
  'burning-match': (make) => [
    make.tube([-0.3, 0, 0], [0.5, 0, 0], 0.016, '#7a5433'),
    { is: 'glow', at: make.place([0.54, 0, 0.06]), r: 0.2 * make.frame.scale, colour: '#ff9a2e', alpha: 0.7 },
    {
      ...make.tube([0.5, 0, 0], [0.54, 0, 0.17 + 0.02 * Math.sin(make.time * 11)], 0.05, '#ff8a2a', 0.006),
      shines: true,
    },
    { ...make.tube([0.5, 0, 0], [0.53, 0, 0.1], 0.028, '#ffe07a', 0.004), shines: true },
  ],
  'firing-cannon': (make) => {
    const blast = blastAt(make.phase);
    const back = blast === undefined ? 0 : -0.16 * Math.sin(Math.min(1, blast * 2) * Math.PI);
    const at = (along: number, across: number, out: number): At => [along + back, across, out];
    const wheel = (across: number): Solid[] => [
      make.ring(at(0.02, across, 0.42), 0.4, 'across', 0.045, '#6b4424'),
      ...[0, 1, 2, 3].map((index) => {
        const turn = (index / 4) * Math.PI + 0.3;
        const [c, s] = [0.38 * Math.cos(turn), 0.38 * Math.sin(turn)];
        return make.tube(at(0.02 + c, across, 0.42 + s), at(0.02 - c, across, 0.42 - s), 0.02, '#8a5a30');
      }),
      make.ball(at(0.02, across, 0.42), 0.07, BRASS),
    ];
    return [
      ...wheel(0.3),
      make.tube(at(-0.1, 0, 0.46), at(-0.95, 0, 0.1), 0.07, '#7a4f28'),
      make.tube(at(-0.42, 0, 0.62), at(0.95, 0, 0.86), 0.17, make.colour ?? IRON, 0.12),
      make.ball(at(-0.46, 0, 0.61), 0.16, make.colour ?? IRON),
      make.ball(at(-0.64, 0, 0.57), 0.06, IRON),
      ...[0, 0.4, 0.92].map((along) =>
        make.tube(
          at(along - 0.03, 0, 0.69 + along * 0.17),
          at(along + 0.03, 0, 0.7 + along * 0.17),
          0.18 - 0.03 * along,
          BRASS,
        ),
      ),
      ...wheel(-0.3),
    ];
  },
  'cannon-blast': (make) => {
    const blast = blastAt(make.phase);
    return blast === undefined ? [] : blastOf(make.place, blast, make.frame.scale);
  },
} as const satisfies Record<(typeof RITE_THINGS)[number], Thing>;

/** How much of its blast is over, 0 to 1; undefined while none is seen. */
function blastAt(phase: number): number | undefined {
  return isWithin(phase, 0.44, 0.98) ? within(phase, 0.44, 0.98) : undefined;
}

/** Fire, then a cloud that grows and thins. */
function blastOf(place: (at: At) => { f: number; l: number; u: number }, t: number, k: number): Solid[] {
  const fire: Solid[] =
    t > 0.22
      ? []
      : [
          { is: 'glow', at: place([1.25, 0, 0.92]), r: 0.9 * k, colour: '#ff9a2e', alpha: 0.9 },
          { is: 'ball', at: place([1.2, 0, 0.9]), r: 0.2 * k, colour: '#ffd75a', shines: true },
          { is: 'ball', at: place([1.42, 0, 0.95]), r: 0.14 * k, colour: '#ff8a2a', shines: true },
        ];
  const smoke = Array.from({ length: 7 }, (_, index): Solid => {
    const way = 0.2 + 0.2 * index;
    return {
      is: 'puff',
      at: place([1.05 + way * (0.4 + t), 0, 0.9 + 0.12 * Math.sin(index * 2.1) + 0.3 * t]),
      r: (0.22 + 0.3 * t) * k,
      colour: '#eceae6',
      alpha: 0.9 * (1 - t * 0.8),
    };
  });
  const ball: Solid[] =
    t < 0.5 ? [{ is: 'ball', at: place([1.2 + 9 * t, 0, 0.95 + 1.2 * t]), r: 0.12 * k, colour: IRON }] : [];
  return [...smoke, ...fire, ...ball];
}
