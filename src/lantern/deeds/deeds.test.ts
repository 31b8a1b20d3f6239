import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listed } from '../script/listed.ts';
import { DEED_NAMES, DEEDS } from './deeds.ts';

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

test('no Chinese verb of a card has one of its nouns in it: read as one word it would hide what it is done with', () => {
  const hidden = DEED_NAMES.flatMap((deed) => {
    const { zh } = DEEDS[deed];
    const nouns = listed(zh.what).filter((noun) => noun.length > 1);
    const verbs = listed(zh.do).filter((verb) => nouns.some((noun) => verb !== noun && verb.includes(noun)));
    return verbs.map((verb) => `${deed}: ${verb}`);
  });
  expect(hidden).toEqual([]);
});
