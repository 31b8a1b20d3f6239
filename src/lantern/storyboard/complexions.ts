import type { Random } from '../../base/random.ts';
import { isPerson } from '../kinds/kinds.ts';
import { COMPLEXIONS } from '../script/screenplay.ts';
import type { Character, ColourName, Complexion } from '../script/screenplay.ts';
import { TRADES } from '../trades/trades.ts';
import type { CastMember } from './storyboard.ts';

/** Words of those who are of one family with each other. */
const KIN =
  /\b(?:mothers?|fathers?|mum|mom|mommy|dad|daddy|parents?|sons?|daughters?|brothers?|sisters?|siblings?|twins?|grand\w+|famil\w+|aunts?|uncles?|cousins?)\b|妈|爸|父|母亲|儿子|女儿|爷爷|奶奶|外婆|外公|兄|弟|姐|妹|双胞胎|一家/iu;

/** The hair that grows on a skin where nobody dyes it, likelier colours several times. */
const HAIR: Readonly<Record<Complexion, readonly (ColourName | 'blonde')[]>> = {
  fair: ['brown', 'blonde', 'red', 'brown', 'blonde'],
  light: ['brown', 'blonde', 'brown', 'black', 'red'],
  olive: ['black', 'brown', 'black'],
  tan: ['black', 'brown', 'brown'],
  brown: ['black', 'black', 'brown'],
  deep: ['black', 'black', 'brown'],
  dark: ['black'],
};

/**
 * Gives the people of a film skins and hair of their own: what the prompt says, else those of one family are alike, and
 * nobody is like another one while there is a choice.
 */
export function complexionsFor(random: Random): (member: CastMember, character: Character) => CastMember {
  let free: Complexion[] = [];
  let family: Complexion | undefined;
  const next = (from: Random): Complexion => {
    if (free.length === 0) free = [...COMPLEXIONS];
    return free.splice(from.integer(0, free.length - 1), 1)[0]!;
  };
  return (member, character) => {
    if (!isPerson(member.kind) || member.beast !== undefined || member.pictures !== undefined) return member;
    const own = random.fork(member.id);
    const kin = KIN.test(character.words);
    const said = character.hair?.complexion;
    const complexion = said ?? (kin ? family : undefined) ?? next(own);
    if (said !== undefined) free = free.filter((each) => each !== said);
    if (kin) family ??= complexion;
    const coloured =
      character.hair?.colour ?? (member.trade === undefined ? undefined : TRADES[member.trade].hair?.colour);
    const hair =
      coloured === undefined && member.age !== 'old'
        ? { ...member.hair, colour: own.fork('hair').pick(HAIR[complexion]) }
        : member.hair;
    return { ...member, complexion, hair };
  };
}
