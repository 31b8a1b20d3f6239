import { expect, test } from 'vitest';
import { DEED_NAMES, DEEDS } from '../deeds/deeds.ts';
import { ANY_THING, deedsOfVerb } from './deeds-by-words.ts';
import { pluralOf, verbForms } from './inflect.ts';
import { listed } from './listed.ts';

test('the last verb of every card finds it with each of its nouns, in every form', () => {
  const lost: string[] = [];
  for (const deed of DEED_NAMES) {
    const { en, zh } = DEEDS[deed];
    const find = (form: string, noun: string) => {
      if (deedsOfVerb(form)?.get(noun)?.includes(deed) !== true) lost.push(`${deed}: ${form} ${noun}`);
    };
    for (const { text } of listed(en.do).slice(-1).flatMap(verbForms))
      for (const noun of listed(en.what)) for (const each of [noun, pluralOf(noun)]) find(text, each);
    for (const verb of listed(zh.do).slice(-1)) for (const noun of listed(zh.what)) find(`${verb}着`, noun);
    for (const verb of listed(zh.any)) find(verb, ANY_THING);
  }
  expect(lost).toEqual([]);
});

test('a verb that no card has names nothing', () => expect(deedsOfVerb('photosynthesises')).toBeUndefined());
