import { DEEDS } from '../../../deeds/deeds.ts';
import type { Deed } from '../../../deeds/deeds.ts';
import type { PoseKey } from '../../../deeds/deed-card.ts';
import type { PropName } from '../../../script/screenplay.ts';
import type { ActorState } from '../../../stage/stage.ts';

/** Carried in the right hand alone, whatever the legs do. */
const KEPT: ReadonlySet<PropName> = new Set<PropName>(['umbrella', 'lantern', 'balloon']);

/** Whether somebody has what is carried in the hand during a deed, too: who jumps in puddles keeps the umbrella up. */
export function keepsProp({ deed, member }: ActorState): boolean {
  return deed !== undefined && member.props.some(({ name }) => KEPT.has(name)) && leavesRightHand(deed);
}

/** The right hand is only where the body swings it: it has and shows nothing, and touches nobody. */
function leavesRightHand(deed: Deed): boolean {
  const { held, work, keys } = DEEDS[deed].play;
  return held === undefined && work === undefined && keys.every(isSwung);
}

function isSwung({ right, hands, open }: PoseKey): boolean {
  return (right === undefined || Array.isArray(right)) && hands?.right === undefined && open === undefined;
}
