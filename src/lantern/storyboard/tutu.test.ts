import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/plan-of.ts';

test.each([
  ['a girl dancing ballet', 'tutu'],
  ['a woman in a blue tutu', 'tutu'],
  ['a girl in a red dress dances ballet', undefined],
  ['a man dancing ballet', undefined],
])('ballet is danced in a tutu, unless she is dressed otherwise: %s', (prompt, cut) => {
  const [dancer] = planOf(prompt).cast;
  expect(dancer?.garments.find((garment) => garment.cut !== undefined)?.cut).toBe(cut);
});
