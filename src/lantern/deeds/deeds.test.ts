import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEED_NAMES } from './deeds.ts';

const NO_GROUPS = new Set([
  'deed-card.ts',
  'deeds.test.ts',
  'deeds.ts',
  'handiwork.ts',
  'instrument.ts',
  'motion-keys.ts',
  'things.ts',
]);

test('no two groups of deeds use the same name', async () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !NO_GROUPS.has(name) && !name.endsWith('-things.ts'));
  const groups: readonly object[] = await Promise.all(files.map((name) => import(join(import.meta.dirname, name))));
  const names = groups.flatMap((group) => Object.values(group)).flatMap((cards: object) => Object.keys(cards));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  // And every group is among the deeds.
  expect(names.toSorted()).toEqual(DEED_NAMES.toSorted());
});
