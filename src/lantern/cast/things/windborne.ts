import { lerp, smoothstep } from '../../../base/interpolation.ts';
import { hash2 } from '../../../base/random.ts';
import { cardOf } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { ActorState } from '../../stage/stage.ts';

/** Where a thing is about its place, metres, how it is turned, radians, and how high it is seen, as a share. */
export interface Way {
  readonly x: number;
  readonly lift: number;
  readonly turn: number;
  readonly height?: number;
}

/** How a thing goes about that wind, air or a push moves: along a way that six stills of a film tell. */
type WayOf = (progress: Moment) => Way;

interface Moment {
  /** Seconds since it began, and how far through it is, 0 to 1. */
  readonly seconds: number;
  readonly share: number;
  /** How large it is, metres: the larger of its height and its width. */
  readonly size: number;
  readonly tall: number;
  /** It does not stand by itself. */
  readonly lies: boolean;
  /** 0 to 1, its own. */
  readonly own: number;
}

/** How far to each side it is blown or glides, how high it hovers and from where it floats down, in its own sizes. */
const BLOWN_SIZES = 1.3;
const GLIDES_SIZES = 1.2;
const HOVERS_HEIGHTS = 0.75;
const FROM_SIZES = 2.6;
const SLIDES_SIZES = 1.1;
const BOUNCES_HEIGHTS = 1.5;
const BOUNCES_PER_SECOND = 1.05;
/** How flat a ball is pressed where it lands. */
const PRESSED = 0.16;

/** Light things that come to rest flat, and how much of their height is seen then. */
const LEAVES: ReadonlySet<Kind> = new Set<Kind>(['feather', 'leaf']);
const LYING = 0.5;

const WAYS: Readonly<Record<string, WayOf | undefined>> = {
  // It skips along the ground in gusts, over and over.
  'blow-away': ({ seconds, share, size, tall, own }) => ({
    x: (share * 2 - 1) * BLOWN_SIZES * size + 0.25 * size * Math.sin(seconds * 2.3 + own * 6),
    lift: 0.75 * tall * Math.abs(Math.sin(seconds * 2.6 + own * 3)),
    turn: -seconds * 2.4,
  }),
  glide: ({ seconds, share, size, own }) => ({
    x: (share * 2 - 1) * GLIDES_SIZES * size,
    lift: size * (0.85 + 0.4 * Math.sin(share * 5.2 + 0.6) + 0.03 * Math.sin(seconds * 5 + own * 6)),
    turn: 0.2 * Math.cos(share * 5.2 + 0.6),
  }),
  // From side to side, slower and slower towards the ground.
  'float-down': ({ seconds, share, size, own, lies }) => {
    const rests = lies ? (own < 0.5 ? -1 : 1) * 1.4 : 0;
    const down = Math.min(1, share / 0.85);
    const rocks = smoothstep(0, 0.15, 1 - down);
    return {
      x: 0.85 * size * Math.sin(seconds * 2.5 + own * 6) * rocks,
      lift: FROM_SIZES * size * (1 - down),
      turn: lerp(rests, 0.7 * Math.cos(seconds * 2.5 + own * 6), rocks),
      // Down at last it lies on its side, and one looks down on it.
      height: lies ? lerp(LYING, 1, rocks) : 1,
    };
  },
  levitate: ({ seconds, tall, own }) => ({
    x: 0,
    lift: tall * (HOVERS_HEIGHTS * smoothstep(0.3, 2, seconds) + 0.05 * Math.sin(seconds * 1.9 + own * 6)),
    turn: 0.06 * Math.sin(seconds * 1.4 + own * 6),
  }),
  slide: ({ seconds, size }) => ({
    x: SLIDES_SIZES * size * (2 * smoothstep(0.5, 3.6, seconds) - 1),
    lift: 0,
    turn: 0,
  }),
  bounce: ({ seconds, tall, own }) => {
    const hop = Math.abs(Math.sin((seconds * BOUNCES_PER_SECOND + own) * Math.PI));
    return {
      x: 0,
      lift: BOUNCES_HEIGHTS * tall * hop,
      turn: -0.8 * seconds,
      height: 1 - PRESSED * smoothstep(0.25, 0, hop),
    };
  },
};

/** Where something is that wind, air or a push moves; undefined for one that nothing moves so. */
export function wayOf({ member, action, actionTime, actionLeft }: ActorState, half: number): Way | undefined {
  const way = WAYS[action];
  if (way === undefined) return undefined;
  const whole = Math.max(0.5, actionTime + actionLeft);
  const tall = member.heightMetres;
  return way({
    seconds: actionTime,
    share: Math.min(1, actionTime / whole),
    size: Math.max(tall, 2 * half),
    tall,
    lies: LEAVES.has(member.kind) || cardOf(member.kind).lies === true,
    own: hash2(member.seed, 5),
  });
}

/** Whether it goes about: all of its way is to be seen. */
export function isWindborne(action: string): boolean {
  return WAYS[action] !== undefined;
}
