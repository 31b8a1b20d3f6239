import { smoothstep } from '../../../../base/interpolation.ts';
import { progressOf, scaledAbout, tinted } from './happening-scene.ts';
import type { HappeningPainter } from './happening-scene.ts';

/** How small raw dough is beside what becomes of it, and how pale; how brown it is at last. */
const RAW = { wide: 0.84, high: 0.58 } as const;
const PALE = '#f6ead0';
const PALE_SHARE = 0.78;
const BROWN = '#9a5a1e';
const BROWN_SHARE = 0.34;

/** It rises and turns from pale to golden brown. */
export const paintBaking: HappeningPainter = (pen, { actor, draw }) => {
  const share = progressOf(actor, 3.8);
  const risen = smoothstep(0, 0.75, share);
  const brown = smoothstep(0.2, 1, share);
  const doughy = tinted(pen, PALE, PALE_SHARE * (1 - brown));
  scaledAbout(pen, 0, RAW.wide + (1.04 - RAW.wide) * risen, RAW.high + (1.06 - RAW.high) * risen, () =>
    draw(tinted(doughy, BROWN, BROWN_SHARE * smoothstep(0.5, 1, share)), true),
  );
};
