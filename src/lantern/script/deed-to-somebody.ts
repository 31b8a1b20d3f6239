import { DEED_NAMES, DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { isOnlyOfAnimals } from '../kinds/animal-deeds.ts';
import type { Word } from './choose-reading.ts';
import type { Reading } from './dictionary.ts';
import type { FoundDeed } from './find-deed.ts';
import { verbForms } from './inflect.ts';
import { listed } from './listed.ts';
import { isOneOfAnimals, isOneOfPeople } from './senses.ts';

let builtToSomebody: ReadonlyMap<string, Deed> | undefined;

/** What the verb at `index` says when it is done to somebody: comforts a crying man, carries her. */
export function findWithSomebody(words: readonly Word[], index: number): FoundDeed | undefined {
  builtToSomebody ??= buildToSomebody();
  const deed = builtToSomebody.get(words[index]?.text ?? '');
  if (deed === undefined) return undefined;
  for (const word of words.slice(index + 1, index + 1 + SOMEBODY_WORDS)) {
    const sense = word.reading?.sense;
    const pronoun = sense?.is === 'pronoun' && (sense.owns !== true || OBJECT_PRONOUNS.test(word.text));
    if (isOneOfPeople(sense)) return { deed, consumed: [] };
    if (pronoun && word.text !== 'his') {
      // "Her" may own what comes next.
      const next = words[words.indexOf(word) + 1]?.reading;
      if (word.text === 'her' && next !== undefined && isOwned(next)) return undefined;
      if (next?.sense.is !== 'being') return { deed, consumed: [] };
    }
    // 搀扶着老人
    if (word.han && sense?.is === 'stop' && ASPECT.test(word.text)) continue;
    if (word.text === 'by' && words[index]?.reading?.form === 'past') continue;
    if (word.kind !== 'known' || !BEFORE_SOMEBODY.has(sense?.is ?? 'stop')) return undefined;
  }
  return undefined;
}

const ASPECT = /^[着了过起住]$/u;

/** Her hair, her veil, her knees: what somebody has, and nobody to whom anything is done. */
function isOwned({ sense, plural }: Reading): boolean {
  return OWNED.has(sense.is) || (sense.is === 'stop' && plural);
}

const OWNED: ReadonlySet<string> = new Set(['hair', 'garment', 'prop', 'thing']);

const SOMEBODY_WORDS = 5;
const OBJECT_PRONOUNS = /^(?:him|her|them|他|她|他们|她们)$/u;
const BEFORE_SOMEBODY: ReadonlySet<string> = new Set([
  'determiner',
  'number',
  'colour',
  'size',
  'age',
  'taste',
  'mood',
  'pronoun',
  'action',
  'of',
  // 扛着穿校服的男孩
  'wear',
  'garment',
]);

let builtToBeast: ReadonlyMap<string, Deed> | undefined;

/** What the verb at `index` says of an animal that does it to somebody, another animal or a person: a lioness licks her cub. */
export function findByBeast(
  words: readonly Word[],
  index: number,
  may: (deed: Deed) => boolean,
): FoundDeed | undefined {
  builtToBeast ??= buildToSomebody(isOnlyOfAnimals);
  const deed = builtToBeast.get(words[index]?.text ?? '');
  if (deed === undefined || !may(deed)) return undefined;
  for (const word of words.slice(index + 1, index + 1 + SOMEBODY_WORDS)) {
    const sense = word.reading?.sense;
    if (isOneOfPeople(sense) || isOneOfAnimals(sense)) return { deed, consumed: [] };
    if (sense?.is === 'pronoun' && sense.owns !== true) return { deed, consumed: [] };
    // 蹭着主人的腿
    if (word.han && sense?.is === 'stop' && ASPECT.test(word.text)) continue;
    // Each other, and by name: Tom.
    if (word.kind !== 'known' || !BEFORE_SOMEBODY.has(sense?.is ?? 'stop')) return undefined;
  }
  return undefined;
}

/** Whether a verb says something that is done to somebody. */
export function isDoneToSomebody(verb: string): boolean {
  builtToSomebody ??= buildToSomebody();
  builtToBeast ??= buildToSomebody(isOnlyOfAnimals);
  return builtToSomebody.has(verb) || builtToBeast.has(verb);
}

function buildToSomebody(may: (deed: Deed) => boolean = (deed) => !isOnlyOfAnimals(deed)): ReadonlyMap<string, Deed> {
  const map = new Map<string, Deed>();
  for (const deed of DEED_NAMES.filter(may)) {
    const { en, zh } = DEEDS[deed];
    for (const verb of listed(en.whom)) for (const { text } of verbForms(verb)) if (!map.has(text)) map.set(text, deed);
    for (const verb of listed(zh.whom)) for (const form of [verb, `${verb}着`]) if (!map.has(form)) map.set(form, deed);
  }
  return map;
}
