import { DEED_NAMES, DEEDS } from '../../deeds/deeds.ts';
import type { Entry } from './entry.ts';

/** Verbs and phrases that name a deed by themselves. */
const ALONE: readonly Entry[] = DEED_NAMES.map((deed) => {
  const { base, en, zh, aims, feeling } = DEEDS[deed];
  return {
    sense: {
      is: 'action' as const,
      action: base,
      deed,
      ...(aims === undefined ? {} : { aims }),
      ...(feeling === undefined ? {} : { feeling }),
    },
    en: en.alone ?? '',
    zh: zh.alone ?? '',
  };
});

/** Verbs that name a deed only together with what it is done with; without it they say nothing that can be shown. */
const WITH_OBJECT: Entry = {
  sense: { is: 'action', action: 'stand', wantsObject: true },
  weak: true,
  en: DEED_NAMES.map((deed) => `${DEEDS[deed].en.do ?? ''},${DEEDS[deed].en.whom ?? ''}`).join(','),
  zh: DEED_NAMES.map((deed) => `${DEEDS[deed].zh.do ?? ''},${DEEDS[deed].zh.whom ?? ''}`).join(','),
};

/** The words of the deeds. */
export const DEED_WORDS: readonly Entry[] = [...ALONE, WITH_OBJECT];
