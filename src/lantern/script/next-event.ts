import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { characterOf, currentBeat } from './draft.ts';
import { IN_HANDS, isHandling } from './pass-along.ts';
import type { ActionDraft, Draft } from './draft.ts';
import type { Action } from './screenplay.ts';

/**
 * Whether an action is what happens next, and not beside what its beat tells already: somebody comes, leaves, opens a door or
 * hugs another one after others did something; or one who was told of in an earlier sentence answers it ("She smiles at him").
 * What goes on (walks, sits, is sleeping) by somebody new stays beside it: one scene, described in two sentences.
 */
export function isNextEvent(draft: Draft, action: ActionDraft): boolean {
  if (draft.sameBeat || action.filler === true || action.participle === true) return false;
  const told = currentBeat(draft).actions.filter(
    (other) => other.filler !== true && other.who.every((id) => !action.who.includes(id)),
  );
  // Because his ice cream fell: what is given as a reason was before.
  if (told.length === 0 || REASON.test(draft.prompt.slice(draft.boundary.end, currentBeat(draft).end))) return false;
  if (isMoment(action)) return true;
  const laterSentence = told.every(({ sentenceStart }) => sentenceStart !== action.sentenceStart);
  return laterSentence && isAnswer(draft, action);
}

const REASON = /\b(?:because|since|due to)\b|因为|由于/iu;

/** It has a moment at which it happens. */
function isMoment({ action, deed, crossing, begins, said = '', participle }: ActionDraft): boolean {
  if (crossing !== undefined || begins === true) return true;
  // Picks up the dish, hands over a letter.
  if (deed !== undefined && IN_HANDS.has(deed) && participle !== true && isHandling(said) && !HAS.test(said))
    return true;
  return deed === undefined ? MOMENTS.has(action) : isMomentary(deed);
}

const MOMENTS: ReadonlySet<Action> = new Set<Action>(['turn', 'fall', 'drop', 'burst', 'break', 'open']);

/** No moment: it was in the hands before. */
const HAS = /^(?:hold|held|carr|cradl)|[抱捧提托]着?$/u;

/** Played once, or done to another one: opens a door, hugs, hands over. */
function isMomentary(deed: Deed): boolean {
  const { play, apart, turned } = DEEDS[deed];
  return play.once === true || (apart !== undefined && apart < TOUCHING_METRES && turned === undefined);
}

/** Who is nearer than this to another one touches them. */
const TOUCHING_METRES = 0.7;

/** By all of those who do it having been named in an earlier sentence. */
function isAnswer(draft: Draft, { who, action, deed }: ActionDraft): boolean {
  const rests = deed === undefined && (action === 'stand' || action === 'sit' || action === 'lie');
  return !rests && who.every((id) => (characterOf(draft, id)?.sentenceStart ?? Infinity) < draft.sentenceStart);
}
