import { isBeast } from '../kinds/beasts.ts';
import { familyOf } from '../kinds/kinds.ts';
import { doesAsAnimal, isOnlyOfAnimals } from '../kinds/animal-deeds.ts';
import { insteadFor } from '../kinds/instead.ts';
import type { Kind } from '../kinds/kinds.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { Word } from './choose-reading.ts';
import { findDeed } from './find-deed.ts';
import type { GarmentName } from './screenplay.ts';
import { isOneOfAnimals, isOneOfPeople, namesKind } from './senses.ts';

/** What animals wear as they are; all else is worn upright. */
const WORN_BY_ANIMALS: ReadonlySet<GarmentName> = new Set([
  'hat',
  'scarf',
  'glasses',
  'hood',
  'headphones',
  'shoes',
  'gloves',
]);
/** Done with things, yet in an animal's own way: digs, carries in its mouth, rides a board. */
const OF_ANIMALS: ReadonlySet<Deed> = new Set<Deed>([
  'sleep-at-desk',
  'open-door',
  'eat-meal',
  'peek',
  'eat-bite',
  'eat-from-bag',
  'sunbathe',
  'listen-music',
  'peel',
  'peel-banana',
  'catch-butterflies',
  'dig',
  'carry',
  'push',
  'pull',
  'throw',
  'catch',
  'climb',
  'climb-rock',
  'climb-tree',
  'swing-branch',
  'build-nest',
  'carry-in-arms',
  'carry-on-back',
  'sledge',
  'sledge-mate',
  'swim',
  'wade',
  'puddle',
  'race',
  'climb-pole',
  'skateboard',
  'snowboard',
  'save',
  'fish',
  'lasso',
  'sneeze',
  'whistle',
  'pick-up',
  'walk-dog',
  'herd',
  'frisbee',
  'tug-of-war',
  'fight-over',
  'sing',
  'drink-glass',
  'sit-on-chair',
  'sleep-in-bed',
  'dive-in',
  'swim-under',
  'fall-off',
  'swing-child',
  'leapfrog',
  'hide-and-seek',
  'push-heavy',
  'pull-cart',
  'hurdle',
  'roll-down',
  'parkour',
]);
/** Done without things, as only people do it. */
const OF_PEOPLE: ReadonlySet<Deed> = new Set<Deed>([
  'martial-arts',
  'high-kick',
  'tai-chi',
  'push-ups',
  'shake-hands',
  'clap',
  'bow',
  'salute',
  'ballet',
  'waltz',
  'breakdance',
  'fan-dance',
  'cross-arms',
  'direct-traffic',
]);
const HUMAN_HAN = /^(?:钓|荡秋千|推着|放风筝|送给|送来|送$)/u;
/** What animals do as animals, whatever it is done with. */
const AT_PLAY: ReadonlySet<Deed> = new Set<Deed>([
  'kick-ball',
  'dribble',
  'massage-legs',
  'wrestle',
  'touch',
  'tear-apart',
  'strike',
  'lick-it',
  'scratch-arm',
  'rub-belly',
  'shake-out',
  'shake-bottle',
  'pull-ups',
  'drop-it',
  'press-switch',
  'break-in-two',
  'rip-paper',
  'crack-egg',
  'spread-over',
]);
/** Mr. Fox, 猪先生: addressed like people. */
const TITLE =
  /^(?:mr|mrs|miss|ms|professor|captain|sir|lady|king|queen|prince|princess|detective|doctor|chef|officer)$/u;
const HAN_TITLE =
  /^(?:先生|小姐|太太|老师|警官|警察|医生|博士|船长|国王|王后|王子|公主|侦探|厨师|大厨|队长|骑士|邮递员|司机)/u;
const UPRIGHT = /^(?:anthropomorphic|humanoid|anthro|upright|拟人|拟人化|直立)$/u;
const HAN_KEEPERS = /^(?:饲养员|驯兽师|主人|农民|农夫|猎人|骑手|骑士|兽医|牧民|牧羊人|养殖户)/u;
/** Those whose trade is with the animal named before them: a pig farmer, a horse rider. */
const KEEPS_ANIMALS =
  /^(?:farmer|hunter|rider|trainer|breeder|keeper|owner|catcher|walker|sitter|lover|groomer|jockey)s?$/u;

/**
 * The animals of a prompt that play people, and so walk upright, are dressed and have hands: those that wear more than a hat
 * or a scarf, do what only people do, carry an umbrella or a phone, have a trade or are addressed like people. What stands
 * in a sentence after a person is the person's.
 */
export function findRoles(words: readonly Word[]): ReadonlySet<Kind> {
  const roles = new Set<Kind>();
  let company: Kind[] = [];
  let person = false;
  let plays = false;
  for (const [index, word] of words.entries()) {
    if (word.kind === 'stop') {
      if (plays) for (const each of company) roles.add(each);
      [person, plays, company] = [false, false, plays || company.length === 0 ? company : []];
    }
    const sense = word.reading?.sense;
    const kind = beastOf(word);
    if (kind !== undefined) {
      company.push(kind);
      plays ||= isNamedAsPerson(words, index);
    } else if (sense?.is === 'being' && isSomebody(words, index)) person = true;
    if (person || company.length === 0) {
      const before = sense?.is === 'garment' && word.han ? wearerAfter(words, index) : undefined;
      if (before !== undefined && !person && isDress(word)) roles.add(before);
      continue;
    }
    plays ||= isDress(word) || doesLikePeople(words, index, company[0] ?? 'bear');
  }
  if (plays) for (const each of company) roles.add(each);
  return withFellows(words, roles);
}

/** A bear knocks, a rabbit opens: in a tale without people in which one animal plays a person the others do, too. */
function withFellows(words: readonly Word[], roles: Set<Kind>): ReadonlySet<Kind> {
  if (roles.size === 0 || words.some((_, index) => isSomebody(words, index))) return roles;
  for (const kind of words.flatMap((word) => beastOf(word) ?? [])) roles.add(kind);
  return roles;
}

function isDress({ reading }: Word): boolean {
  return reading?.sense.is === 'garment' && !WORN_BY_ANIMALS.has(reading.sense.garment);
}

/** A person, who is no trade of the animal beside it. */
function isSomebody(words: readonly Word[], index: number): boolean {
  const sense = words[index]?.reading?.sense;
  if (sense?.is !== 'being') return false;
  const someone = isOneOfPeople(sense);
  const beside = beastOf(words[index - 1]) ?? (words[index]?.han === true ? undefined : beastOf(words[index + 1]));
  return someone && (beside === undefined || (sense.trade === undefined && words[index]?.han !== true));
}

function beastOf(word: Word | undefined): Kind | undefined {
  const sense = word?.reading?.sense;
  return namesKind(sense) && isBeast(sense.kind) ? sense.kind : undefined;
}

function isNamedAsPerson(words: readonly Word[], index: number): boolean {
  const [before, after] = [words[index - 1], words[index + 1]];
  const trade = before?.reading?.sense;
  const pairs = trade?.is === 'being' && trade.trade !== undefined && before?.han === false;
  if (pairs && before?.reading?.plural !== true && !KEEPS_ANIMALS.test(before?.text ?? '')) return true;
  if (words.slice(Math.max(0, index - 3), index).some(({ text }) => UPRIGHT.test(text))) return true;
  const follows = after?.reading?.sense;
  const ofTrade = follows?.is === 'being' && follows.trade !== undefined && !HAN_KEEPERS.test(after?.text ?? '');
  if (words[index]?.han === true) return HAN_TITLE.test(after?.text ?? '') || ofTrade;
  if (before !== undefined && TITLE.test(before.text)) return true;
  const next = after?.reading?.sense;
  return (
    next?.is === 'being' &&
    next.trade !== undefined &&
    next.trade !== 'statue' &&
    !KEEPS_ANIMALS.test(after?.text ?? '')
  );
}

/** In Chinese who wears a garment comes after 的. */
function wearerAfter(words: readonly Word[], index: number): Kind | undefined {
  return beastOf(words.slice(index + 1, index + 5).find(({ reading }) => reading?.sense.is === 'being'));
}

function doesLikePeople(words: readonly Word[], index: number, subject: Kind): boolean {
  const word = words[index];
  const sense = word?.reading?.sense;
  if (word === undefined) return false;
  if (sense?.is === 'prop')
    return (
      words.slice(Math.max(0, index - 5), index).some(({ reading }) => reading?.sense.is === 'hold') &&
      !byMouth(words, index)
    );
  if (sense?.is === 'action' && (sense.action === 'dance' || sense.action === 'wave') && familyOf(subject) === 'animal')
    return word.text !== 'wave';
  // 小猫钓鱼 is done with a rod, and 荡秋千 on a swing.
  if (word.han && HUMAN_HAN.test(word.text)) return true;
  const verb = sense?.is === 'action' || sense?.is === 'hold' || sense?.is === 'unsupported' || sense === undefined;
  // A badger rummages in a hamper with its paws.
  if (!verb || isOfAnother(words, index) || SEARCHES.test(word.text)) return false;
  const named = findDeed(
    words,
    index,
    (each) => doesAsAnimal(subject, each) && insteadFor(subject, each) === undefined,
  )?.deed;
  const deed = named ?? (sense?.is === 'action' ? sense.deed : undefined);
  if (deed === 'fish') return words.some(({ text }) => /^(?:rods?|poles?|line|fishing rod|鱼竿|钓竿)$/u.test(text));
  // A dog plays with a ball with its paws.
  if (deed !== undefined && AT_PLAY.has(deed)) return false;
  // Kicks, boxes, bathes, drinks, with nothing said of what only people have: as animals do.
  if (named === undefined && deed !== undefined && (deed === 'drink-cup' || insteadFor(subject, deed) !== undefined))
    return false;
  if (deed === undefined || OF_ANIMALS.has(deed) || isOnlyOfAnimals(deed) || byMouth(words, index)) return false;
  const { held = [], around = [] } = DEEDS[deed].play;
  return OF_PEOPLE.has(deed) || held.length + around.length > 0;
}

const SEARCHES = /^(?:rummag|raid|scaveng|forag|root)/u;

/** The shadow of a hawk sweeps over it: a verb of somebody who plays no person. */
function isOfAnother(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const sense = before?.reading?.sense;
  return isOneOfAnimals(sense) && beastOf(before) === undefined;
}

/** With its mouth, its trunk, its beak: as animals do it. In Chinese that comes first. */
function byMouth(words: readonly Word[], index: number): boolean {
  const clause = words.findLastIndex(({ kind }, at) => at < index && (kind === 'stop' || kind === 'comma')) + 1;
  if (words[index]?.han === true && words.slice(clause, index).some(({ text }) => BY_BODY.test(text))) return true;
  const rest = words.slice(index + 1);
  const stop = rest.findIndex(({ kind }) => kind === 'stop' || kind === 'comma');
  return (stop < 0 ? rest : rest.slice(0, stop)).some(({ text }) => BY_BODY.test(text));
}

const BY_BODY = /^(?:mouth|beak|bill|teeth|jaws|trunk|snout|tail|嘴里|嘴|鼻子|象鼻|尾巴|喙)$/u;
