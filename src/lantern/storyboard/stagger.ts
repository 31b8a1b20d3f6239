import { familyOf } from '../kinds/kinds.ts';
import { scaleOf } from './slot.ts';
import type { Slot } from './slot.ts';
import type { CastMember } from './storyboard.ts';

/** How far aside one is who is behind or before another one, metres: the lower of the two comes out beyond the end of the other one. */
export function asideOf(member: CastMember, halfWidth: number, object: Slot | undefined, away: number): number {
  const [half, tall] = [object?.halfWidth ?? 0.5, object?.member.heightMetres ?? 1];
  const [front, back] = away > 0 ? [tall, member.heightMetres] : [member.heightMetres, tall];
  const [frontHalf, backHalf] = away > 0 ? [half, halfWidth] : [halfWidth, half];
  if (object !== undefined && back < HIDDEN_SHARE * front) {
    const lens = SEEN_FROM * Math.max(front, frontHalf + backHalf);
    const out = frontHalf + OUT_SHARE * backHalf;
    return (out * (lens + Math.abs(away))) / lens;
  }
  // A bicycle in front of a bus hides nothing of it that one would miss.
  if (object !== undefined && away < 0 && front < LOW_SHARE * back && frontHalf < LOW_SHARE * backHalf)
    return BEFORE_SHARE * half;
  const isTaller = member.heightMetres > 0.8 * tall;
  return half * (isTaller && half > 1 ? 0.95 : 1) + halfWidth * (isTaller ? 0.7 : 1.1);
}

/** Lower than this share of what is before it, it would not be seen over that. */
const HIDDEN_SHARE = 0.75;
/** So much lower and narrower than what is behind it one stands right before it, as far from its middle as this share of half its width. */
const LOW_SHARE = 0.6;
const BEFORE_SHARE = 0.3;
/** How far its middle is beyond the end of that, as a share of half of its width. */
const OUT_SHARE = 0.6;
/** How far away the lens is, in heights or widths of what it sees. */
const SEEN_FROM = 2;

/** How far behind or before another one is, metres: things are right behind each other, and those who may move have room. */
export function awayOf(member: CastMember, object: CastMember | undefined, behind: boolean, still: boolean): number {
  const both = object === undefined ? [member] : [member, object];
  const things = both.every(({ kind }) => familyOf(kind) === 'thing');
  return (behind ? (things ? 0.7 : still ? 0.8 : 1.8) : things ? -0.8 : still ? -0.6 : -1.4) * scaleOf(both);
}
