import { expect, test } from 'vitest';
import { isBeast } from '../../../kinds/beasts.ts';
import { KINDS } from '../../../kinds/kinds.ts';
import { BEASTS } from './beast-cards.ts';

test('every animal that can play people has a head of its own, and every such head is of one that can', () => {
  const heads = Object.keys(BEASTS).toSorted();
  expect(heads).toEqual(KINDS.filter(isBeast).toSorted());
});
