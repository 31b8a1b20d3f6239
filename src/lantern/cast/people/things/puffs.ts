import { hash2 } from '../../../../base/random.ts';
import type { Solid } from './solid.ts';
import type { At, Make } from './thing.ts';

/** Dust, steam or seed: so many balls that come out of a place, grow and fade. */
export function cloud(
  make: Make,
  count: number,
  at: (t: number, index: number) => At,
  r: number,
  colour: string,
): readonly Solid[] {
  return Array.from({ length: count }, (_, index) => {
    const t = (make.time * 0.7 + hash2(index, 11)) % 1;
    return { ...make.ball(at(t, index), r * (0.5 + t), colour), alpha: 0.55 * (1 - t) };
  });
}
