import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { PoseKey, Stance } from '../deeds/deed-card.ts';
import { bringIn } from './bring-company.ts';
import { characterOf, currentBeat } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';
import { isPortable } from './pass-along.ts';
import { isPersonId } from './people-of.ts';

/** They say no more than that something is in the hands or the arms. */
const HAS: ReadonlySet<Deed> = new Set<Deed>(['hold-thing', 'carry', 'give-flowers', 'give-gift', 'hug-thing']);
/** 拿毛巾擦汗: with what comes next it is no more than what it is done with. */
const BARE = /^(?:拿|手拿|手持)$/u;
/** What leaves an arm for what is held. */
const UPRIGHT: ReadonlySet<Stance> = new Set<Stance>(['stand', 'as-is', 'seat', 'high-seat']);

/**
 * 抱着纸箱按门铃: what somebody holds while doing something with an empty hand stays in the other arm, and is no beat of its
 * own. What is done with a tool is done with what is held.
 */
export function holdMeanwhile(draft: Draft, action: ActionDraft): void {
  const { deed, who, aims, sentenceStart } = action;
  if (deed === undefined || HAS.has(deed) || aims || draft.newBeat || !leavesArm(deed)) return;
  const [holder] = who;
  const held = draft.verb;
  const beat = currentBeat(draft);
  if (
    held === undefined ||
    !draft.verbOpen ||
    !beat.actions.includes(held) ||
    !(holder !== undefined && who.length === 1)
  )
    return;
  const has = held.deed !== undefined && HAS.has(held.deed) && goesOn(held);
  if (!has || held.sentenceStart !== sentenceStart || held.who.length !== 1 || held.who[0] !== holder) return;
  const thing = thingIn(draft, held);
  if (thing === undefined || !isPersonId(draft, holder) || characterOf(draft, holder)?.count !== 1) return;
  beat.actions = beat.actions.filter((each) => each !== held);
  const others = draft.handled.filter(({ verb }) => verb !== held);
  draft.handled.splice(0, draft.handled.length, ...others);
  draft.relations.push({ subject: thing, relation: 'riding', object: holder });
}

/** Whether something is held while something else is done. */
export function goesOn({ participle, said = '' }: ActionDraft): boolean {
  return participle === true || BARE.test(said);
}

function leavesArm(deed: Deed): boolean {
  const { stance, held = [], work, keys } = DEEDS[deed].play;
  // On a swing it would stay behind.
  const stays = (keys as readonly PoseKey[]).every(
    ({ hips, along, over }) => hips === undefined && along === undefined && over === undefined,
  );
  return stays && UPRIGHT.has(stance) && work === undefined && held.every((each) => each.in === 'body');
}

/** What is held: a character already, or what the verb was said with. */
function thingIn(draft: Draft, held: ActionDraft): string | undefined {
  const named = draft.handled.find(({ verb }) => verb === held)?.thing ?? held.target;
  if (named !== undefined) return isPersonId(draft, named) ? undefined : named;
  const kind = held.pieces?.[0]?.kind ?? held.made;
  if (kind === undefined || !isPortable(kind)) return undefined;
  const id = bringIn(draft, kind, draft.beats.length - 1);
  const one = characterOf(draft, id);
  if (one !== undefined && held.thingColour !== undefined) one.colour = held.thingColour;
  return id;
}
