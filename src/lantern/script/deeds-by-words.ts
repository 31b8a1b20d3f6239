import { DEED_NAMES, DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { pluralOf, verbForms } from './inflect.ts';
import { listed } from './listed.ts';

/** Of one verb, by noun, the deeds that they name together, in the order of their groups. */
export type DeedsByNoun = ReadonlyMap<string, readonly Deed[]>;

/** What a card names instead of nouns of which there is no end: whatever is dusted or hung up. */
export const ANY_THING = 'any thing';
/** As many characters are a noun of their own. */
const OBJECT_CHARS = 2;

/** For each form of a verb, the deeds that it may name. */
interface Verbs {
  /** With the nouns of their cards. */
  readonly withNouns: ReadonlyMap<string, readonly Deed[]>;
  /** With whatever thing. */
  readonly withAnyThing: ReadonlyMap<string, readonly Deed[]>;
  /** 擦眼泪 says what is done to tears, wherever they are named: 把眼泪擦干. */
  readonly inPhrases: ReadonlyMap<string, readonly { readonly noun: string; readonly deed: Deed }[]>;
}

let verbs: Verbs | undefined;
/** Verbs by nouns are some million pairs: those of a verb are made when it is first read. */
const made = new Map<string, DeedsByNoun | undefined>();

/** The deeds that a form of a verb (`pours`, 倒, 倒着) names, by noun; undefined where it names none with any noun. */
export function deedsOfVerb(form: string): DeedsByNoun | undefined {
  if (!made.has(form)) made.set(form, make(form));
  return made.get(form);
}

function make(form: string): DeedsByNoun | undefined {
  verbs ??= indexVerbs();
  const [withNouns, withAnyThing] = [verbs.withNouns.get(form), verbs.withAnyThing.get(form)];
  if (withNouns === undefined && withAnyThing === undefined) return undefined;
  const byNoun = new Map<string, Deed[]>();
  const put = (noun: string, deed: Deed) => {
    const deeds = byNoun.get(noun);
    if (deeds === undefined) byNoun.set(noun, [deed]);
    else if (!deeds.includes(deed)) deeds.push(deed);
  };
  for (const deed of withNouns ?? []) for (const noun of nounsOf(deed, HAN.test(form))) put(noun, deed);
  for (const deed of withAnyThing ?? []) put(ANY_THING, deed);
  for (const { noun, deed } of verbs.inPhrases.get(form) ?? []) put(noun, deed);
  return byNoun;
}

const HAN = /\p{Script=Han}/u;

function nounsOf(deed: Deed, han: boolean): readonly string[] {
  const { en, zh } = DEEDS[deed];
  return han ? listed(zh.what) : listed(en.what).flatMap((noun) => [noun, pluralOf(noun)]);
}

function indexVerbs(): Verbs {
  const withNouns = new Map<string, Deed[]>();
  const withAnyThing = new Map<string, Deed[]>();
  const inPhrases = new Map<string, { noun: string; deed: Deed }[]>();
  for (const deed of DEED_NAMES) {
    const { en, zh } = DEEDS[deed];
    for (const verb of listed(en.do)) for (const { text } of verbForms(verb)) add(withNouns, text, deed);
    for (const verb of listed(zh.do)) for (const form of hanForms(verb)) add(withNouns, form, deed);
    for (const verb of listed(zh.any)) for (const form of hanForms(verb)) add(withAnyThing, form, deed);
    for (const phrase of listed(zh.alone)) {
      const [verb, noun] = [phrase.slice(0, 1), phrase.slice(1)];
      if (noun.length >= OBJECT_CHARS) add(inPhrases, verb, { noun, deed });
    }
  }
  return { withNouns, withAnyThing, inPhrases };
}

function hanForms(verb: string): readonly string[] {
  return [verb, `${verb}着`];
}

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else if (values.at(-1) !== value) values.push(value);
}
