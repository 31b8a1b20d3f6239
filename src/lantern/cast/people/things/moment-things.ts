import type { MOMENT_THINGS } from '../../../deeds/moment-things.ts';
import { thrown, within } from './flight.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const [WOOD, BRASS, LEAF] = ['#7a5433', '#d9b04a', '#4f8f45'] as const;

/** Roses round one another over their leaves, the stems below. */
function bouquet(make: Make, [f, l, u]: At): Solid[] {
  const rose = make.colour ?? '#f4a6b8';
  return [
    make.tube([f - 0.16, l, u], [f - 0.02, l, u], 0.02, LEAF, 0.035),
    make.tube([f - 0.08, l, u], [f - 0.05, l, u], 0.035, '#ffffff'),
    make.ball([f + 0.02, l, u], 0.1, LEAF),
    ...[0, 1, 2, 3, 4, 5, 6].map((index) => {
      const turn = (index / 6) * Math.PI * 2;
      const out = index === 6 ? 0 : 0.07;
      return make.ball(
        [f + 0.08 - out * 0.3, l + out * Math.cos(turn), u + out * Math.sin(turn)],
        0.05,
        index % 2 === 0 ? rose : '#fff4f0',
      );
    }),
  ];
}

/** A stick that turns in its flight. */
function stick(make: Make, at: At, turn: number): Solid[] {
  const [c, s] = [0.22 * Math.cos(turn), 0.22 * Math.sin(turn)];
  return [make.tube([at[0] - c, at[1], at[2] - s], [at[0] + c, at[1], at[2] + s], 0.026, make.colour ?? WOOD, 0.02)];
}

/** What tells a moment. */
export const MOMENT_THING_MAKERS = {
  'bridal-bouquet': (make) => bouquet(make, [0.06, 0, 0]),
  'flying-bouquet': (make) => {
    const t = within(make.phase, 0.45, 0.78);
    return t <= 0 || t >= 1 ? [] : bouquet(make, thrown(t, [-0.1, 0, 2.0], [-1.7, 0, 1.3], 0.45));
  },
  'dropped-keys': (make) => {
    const fall = Math.max(0, make.phase - 0.22) / 0.3;
    const up = Math.max(0.04, make.phase < 0.22 ? 1.1 : 1.1 * (1 - Math.min(1, fall) ** 2));
    return [
      make.ring([0, 0, up + 0.1], 0.07, 'across', 0.012, '#c9d1dc'),
      ...[-0.06, 0, 0.06].flatMap((along) => [
        make.tube([along, -0.01, up + 0.05], [along * 1.8, -0.01, up - 0.1], 0.014, BRASS),
        make.disc([along, -0.015, up + 0.05], 0.032, 'across', BRASS),
      ]),
      make.box([0.05, -0.02, up + 0.12], [0.06, 0.02, 0.08], make.colour ?? '#d8323c'),
    ];
  },
  'short-stick': (make) => stick(make, [0.06, 0, 0], 0.2),
  'thrown-stick': (make) => {
    const t = within(make.phase, 0.42, 0.8);
    return t <= 0 || t >= 1 ? [] : stick(make, thrown(t, [-1.1, 0, 1.95], [2.6, 0, 1.1], 0.5), t * 11);
  },
} as const satisfies Record<(typeof MOMENT_THINGS)[number], Thing>;
