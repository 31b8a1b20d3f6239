import { BEHIND_METRES, TOP_METRES } from '../grounds/ground-card.ts';
import { groundCard } from '../grounds/grounds.ts';
import { WALL_THINGS } from '../kinds/hanging.ts';
import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Ground } from '../script/screenplay.ts';
import type { Slot } from './slot.ts';
import type { Laid } from './still-life.ts';
import type { Support } from './storyboard.ts';

/** How far a ground reaches beyond what is on it, and how wide it is at least, metres. */
const OVERHANG_METRES = 0.45;
const WIDTH_METRES = 1.5;
/** Where things that fly, float or hang are, metres above what they would stand on. */
const ALOFT_METRES = { low: 0.9, high: 2 };
const LARGE_METRES = 0.8;
/** Where things hang on a wall: their middle, metres. */
const HUNG_METRES = 1.6;

/** Lifts what is on the ground to its top, and what floats into the air. */
export function lifted(slots: readonly Slot[], { ground, onGround, hung }: Laid): readonly Slot[] {
  const over = overThings(slots);
  return slots.map((slot) => {
    if (slot.carrier !== undefined) return slot;
    const on = ground !== undefined && onGround.has(slot.character);
    const tall = slot.member.heightMetres;
    if (on && hangsOn(ground, slot, hung)) return { ...slot, y: HUNG_METRES - tall / 2 };
    const { stands, flightMetres } = cardOf(slot.member.kind);
    const high = flightMetres ?? (tall > LARGE_METRES ? ALOFT_METRES.high : ALOFT_METRES.low);
    const free = Math.min(high, over);
    const aloft = stands !== 'air' ? 0 : on ? tall * 1.2 : free;
    return { ...slot, y: slot.y + (on ? groundCard(ground.name).topMetres : 0) + aloft };
  });
}

/** So high is what floats over things that stand there that one picture shows both; nobody is small beside a kite that is flown. */
function overThings(slots: readonly Slot[]): number {
  const standing = slots.filter(({ member }) => cardOf(member.kind).stands !== 'air');
  if (standing.length === 0 || !standing.every(({ member }) => familyOf(member.kind) === 'thing')) return Infinity;
  return Math.max(OVER_METRES, OVER_TIMES * Math.max(...standing.map(({ y, member }) => y + member.heightMetres)));
}

const OVER_METRES = 0.6;
const OVER_TIMES = 1.15;

/** Pictures and clocks on a wall hang there; all else stands on its top. */
function hangsOn({ name }: Ground, { member, character }: Slot, hung?: ReadonlySet<string>): boolean {
  return groundCard(name).hangs === true && (WALL_THINGS.has(member.kind) || hung?.has(character) === true);
}

/** The ground under a row of slots, or behind it; undefined when nobody is on or before any. */
export function supportOf(
  slots: readonly Slot[],
  { ground, onGround, hung, cover, coverColour, coverPattern, coverMarks }: Laid,
): Support | undefined {
  if (ground === undefined) return undefined;
  const carried = slots.filter(({ carrier }) => carrier === undefined);
  const on = carried.filter((slot) => onGround.has(slot.character) && !hangsOn(ground, slot, hung));
  const { topMetres, upright, fits } = groundCard(ground.name);
  if (on.length === 0 && upright !== true) return undefined;
  const those = on.length > 0 ? on : carried;
  const left = Math.min(0, ...those.map(({ x, halfWidth }) => x - halfWidth));
  const right = Math.max(0, ...those.map(({ x, halfWidth }) => x + halfWidth));
  const middle = (left + right) / 2;
  const half =
    fits === undefined ? Math.max(WIDTH_METRES / 2, (right - left) / 2 + OVERHANG_METRES) : ((right - left) / 2) * fits;
  const [near, far] = [Math.min(0, ...those.map(({ z }) => z)), Math.max(0, ...those.map(({ z }) => z))];
  return {
    as: ground.name,
    ...(ground.of === undefined ? {} : { of: ground.of }),
    ...(cover === undefined ? {} : { cover }),
    ...(coverColour === undefined ? {} : { coverColour }),
    ...(coverPattern === undefined ? {} : { coverPattern }),
    ...(coverMarks === undefined ? {} : { coverMarks }),
    y: topMetres,
    left: middle - half,
    right: middle + half,
    ...(on.length > 0
      ? { near: near - TOP_METRES.before, far: far + TOP_METRES.behind }
      : { near: far + BEHIND_METRES, far: far + BEHIND_METRES }),
    ...(ground.colour === undefined ? {} : { colour: ground.colour }),
    ...(ground.matter === undefined ? {} : { matter: ground.matter }),
  };
}
