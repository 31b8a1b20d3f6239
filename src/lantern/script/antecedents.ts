import { characterOf } from './draft.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import { cardOf, familyOf, isAlive, isPerson } from '../kinds/kinds.ts';
import { IN_HANDS, isPortable } from './pass-along.ts';
import { isPersonId } from './people-of.ts';

/** The latest fitting character (`asObject`: of a verb, and so none of those who do it); a person of unknown sex takes the sex of the pronoun. */
export function antecedents(draft: Draft, who: 'she' | 'he' | 'it' | 'they', asObject = false): readonly string[] {
  const latestFirst = draft.characters.toReversed().filter((one) => !asObject || !acts(draft, one));
  if (who === 'they')
    return theyOf(
      draft,
      latestFirst.filter(({ id }) => !isPlaced(draft, id)),
    );
  if (who === 'it') {
    // Chased by a vendor: whoever can run away.
    const mover =
      draft.verb?.drags === true && draft.verbOpen
        ? latestFirst.find(({ kind }) => isAlive(kind) && !isPerson(kind))
        : undefined;
    if (mover !== undefined && draft.verb?.who.includes(mover.id) !== true) return [mover.id];
    // With a cushion on it: not the cushion.
    const placed = draft.preposition !== undefined || draft.relation !== undefined ? (draft.lastPhrase?.ids ?? []) : [];
    const isOther = ({ kind, id, beast }: CharacterDraft) =>
      (!isPerson(kind) || beast !== undefined) &&
      !placed.includes(id) &&
      !(draft.verbOpen && draft.verb?.who.includes(id) === true);
    const thing = ({ kind }: CharacterDraft) => !isPerson(kind);
    // The puppy under a car is picked up, not the car.
    const deed = draft.verb?.deed;
    const handles = deed !== undefined && (IN_HANDS.has(deed) || deed === 'lift-up');
    const bears = ({ id, kind, aside }: CharacterDraft) =>
      handles &&
      (!isPortable(kind) ||
        aside !== undefined ||
        draft.relations.some(({ object, subject }) => object === id && !isPersonId(draft, subject)));
    // Stands in it: in the boat, not in the lantern at its bow.
    const inside = draft.preposition === 'in' && draft.heads.length + (draft.verb?.who.length ?? 0) > 0;
    return idsOf(
      (inside ? latestFirst.find((one) => isOther(one) && cardOf(one.kind).ridden === true) : undefined) ??
        latestFirst.find((one) => isOther(one) && !bears(one) && one.count === 1) ??
        latestFirst.find((one) => isOther(one) && !bears(one)) ??
        latestFirst.find(isOther) ??
        latestFirst.find((one) => thing(one) && !placed.includes(one.id)) ??
        latestFirst.find(thing),
    );
  }
  const female = who === 'she';
  const fits = ({ kind, neutral }: CharacterDraft) =>
    neutral === undefined && (female ? kind === 'woman' || kind === 'girl' : kind === 'man' || kind === 'boy');
  // A bride, a groom and guests: he is the groom.
  const isLead = ({ count, aside }: CharacterDraft) => count === 1 && aside === undefined;
  const either = (one: CharacterDraft) => one.count === 1 && isEitherSex(one);
  const certain =
    latestFirst.find((one) => fits(one) && isLead(one) && one.unnumbered !== true) ??
    // Of a goalkeeper and a crowd of women she is the goalkeeper.
    (latestFirst.some((one) => isLead(one) && either(one))
      ? undefined
      : (latestFirst.find((one) => fits(one) && one.unnumbered !== true) ?? latestFirst.find(fits)));
  if (certain !== undefined) return [certain.id];
  const open = latestFirst.find(either);
  if (open === undefined) {
    const beasts = latestFirst.filter(({ kind }) => ['animal', 'bird'].includes(familyOf(kind)));
    return idsOf(beasts.find(({ count }) => count === 1) ?? beasts[0]);
  }
  const child = open.kind === 'girl' || open.kind === 'boy';
  open.kind = child ? (female ? 'girl' : 'boy') : female ? 'woman' : 'man';
  delete open.neutral;
  return [open.id];
}

/** His teammates run to hug him: none of those who do it, of several people. */
function acts({ verb, verbOpen, heads, preposition }: Draft, { id, kind }: CharacterDraft): boolean {
  const object = verbOpen && heads.length === 0 && preposition === undefined;
  return object && isPerson(kind) && verb?.who.includes(id) === true;
}

/** One of no named sex, or of a trade that both sexes have: a courier, an angler. */
function isEitherSex({ neutral, trade, words }: CharacterDraft): boolean {
  return neutral !== undefined || (trade !== undefined && !SEXED_WORD.test(words));
}

const SEXED_WORD =
  /(?:man|men|boy|guy|father|king|prince|lord|wizard|monk|nun|queen|ess|woman|witch|girl|lady|mother|bride)s?$|[男女王公婆妈爸爷奶]/iu;

function theyOf(draft: Draft, latestFirst: readonly CharacterDraft[]): readonly string[] {
  const spoken = (draft.lastSubject ?? []).filter((id) => !isPlaced(draft, id));
  if (spoken.length > 1 || (characterOf(draft, spoken[0])?.count ?? 0) > 1) return spoken;
  const [latest] = latestFirst;
  if (latest !== undefined && latest.count > 1)
    return draft.characters.filter(({ group }) => group === latest.group).map(({ id }) => id);
  const those = draft.characters.filter(({ id }) => !isPlaced(draft, id));
  // Engineers round a table cheer: the table does not.
  const alive = those.filter(({ kind }) => isAlive(kind));
  return (alive.length > 1 || alive.some(({ count }) => count > 1) ? alive : those).map(({ id }) => id);
}

/** Lanterns hang above them: not above the lanterns. */
function isPlaced({ relation }: Draft, id: string): boolean {
  return relation?.subject?.includes(id) === true;
}

function idsOf(character: CharacterDraft | undefined): readonly string[] {
  return character === undefined ? [] : [character.id];
}
