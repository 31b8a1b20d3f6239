import { smoothstep } from '../../../../base/interpolation.ts';
import { DEEDS } from '../../../deeds/deeds.ts';
import type { Vector, WorkPoint } from '../../../deeds/deed-card.ts';
import type { ThingName } from '../../../deeds/things.ts';
import { cardOf } from '../../../kinds/kinds.ts';
import type { Piece } from '../../../script/screenplay.ts';
import type { ActorState } from '../../../stage/stage.ts';
import { between, minus } from '../../skeleton.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { lipsOf } from '../face-places.ts';
import type { Figure } from '../figure.ts';
import type { Solid } from './solid.ts';

/** A thing of the prompt in its place in a deed. */
export interface Placed {
  readonly solids: readonly Solid[];
  /** In a hand, or `on` what stands there. */
  readonly layer: 'right' | 'left' | 'both' | 'on';
  readonly at: Vector;
}

/** Tops that things lie on: how high, and half of how wide across, metres. */
const TOPS: Partial<Record<ThingName, { readonly height: number; readonly half: number }>> = {
  counter: { height: 0.91, half: 0.66 },
  table: { height: 0.73, half: 0.56 },
  desk: { height: 0.74, half: 0.6 },
  'nail-plank': { height: 0.87, half: 0.6 },
};

/** What lies at hand is no larger than this, height and width, metres. */
const BESIDE_METRES = 0.34;
/** How far from the middle of a top the first that lies at hand is, and how much farther each more, metres. */
const ASIDE_METRES = 0.36;
const NEXT_METRES = 0.17;
/** How far apart several are that are worked on, as a share of the width of one. */
const APART = 0.8;

/** The things of the prompt that a deed is done to, and those that lie at hand; `scale` as for all things of a body. */
export function piecesOf(actor: ActorState, figure: Figure, scale: number): readonly Placed[] {
  const { deed, pieces = [] } = actor;
  if (deed === undefined || pieces.length === 0) return [];
  const { work, around = [] } = DEEDS[deed].play;
  const worked = pieces.filter(({ beside }) => beside === undefined);
  // Who sits has no counter before it.
  const base = around.find(
    ({ thing }) => TOPS[thing] !== undefined && !(thing === 'counter' && actor.action === 'sit'),
  );
  const top = base === undefined ? undefined : { ...TOPS[base.thing]!, before: base.at[0] };
  // On a table what else is used lies beside the one that is worked on.
  const done = top === undefined ? worked : worked.slice(0, 1);
  const beside = pieces.flatMap((piece): readonly Piece[] =>
    piece.beside !== undefined ? [piece] : done.includes(piece) ? [] : [{ ...piece, beside: 'any' }],
  );
  const onWork = work === undefined ? [] : done.flatMap((piece) => atWork(piece, work, actor, figure, scale));
  return [...onWork, ...(top === undefined ? [] : atHand(beside, top, scale))];
}

function atWork(piece: Piece, work: WorkPoint, actor: ActorState, figure: Figure, scale: number): readonly Placed[] {
  const { at, metres, least, turn, hot, grows, tower, over, most = 3 } = work;
  const grown = grows === undefined ? 1 : Math.min(1, 0.12 + actor.actionTime / grows);
  const { tall, aspect } = sizeOf(piece, metres, least);
  const count = Math.min(most, piece.count);
  const painted = (place: BodyPoint, shadow: boolean, thing = piece): Solid => ({
    is: 'painted',
    at: place,
    thing,
    tall: tall * scale * grown,
    aspect,
    colour: '#000000',
    ...(turn === undefined ? {} : { turn }),
    ...(shadow ? { shadow: true as const } : {}),
  });
  if (at === 'right' || at === 'left' || at === 'both') {
    if (at !== 'both' && over !== undefined)
      return [overShoulder(piece, { tall: tall * scale, aspect }, figure, at, over)];
    const { f, l, u } = at === 'both' ? between(figure.right.arm.fist, figure.left.arm.fist, 0.5) : figure[at].arm.fist;
    const { grip = IN_HAND } = cardOf(piece.kind);
    const inHand = {
      f: f + 0.03,
      l,
      u: grip === 'side' ? Math.max(0, u - GRIP_MOST * tall * scale) : u - tall * scale * grip,
    };
    const place = atLips(inHand, { tall: tall * scale, aspect }, actor, figure);
    return [{ layer: at, at: [f, l, u], solids: [{ ...painted(place, false), ...bitesOf(actor) }] }];
  }
  if (tower !== undefined) {
    const standing = Math.min(count, 1 + Math.floor(actor.actionTime / tower));
    const own = piece.colour === undefined && MADE_IN_COLOURS.has(piece.kind);
    return Array.from({ length: standing }, (_, index): Placed => {
      const place = { f: at[0] * scale, l: at[1] * scale, u: (at[2] + index * ON_TOP * tall) * scale };
      const colour = own ? TOWER_COLOURS[index % TOWER_COLOURS.length]! : piece.colour;
      const thing = colour === undefined ? piece : { ...piece, colour };
      return { layer: 'on', at, solids: [painted(place, index === 0, thing)] };
    });
  }
  return Array.from({ length: count }, (_, index) => {
    const across = (index - (count - 1) / 2) * APART * tall * aspect * (turn === undefined ? 1 : 0.6);
    const place = { f: at[0] * scale, l: (at[1] + across) * scale, u: at[2] * scale };
    const glow: readonly Solid[] =
      hot === true ? [{ is: 'glow', at: { ...place, u: place.u + 0.06 }, r: 0.5 * scale, colour: '#ff8a2a' }] : [];
    const inside = contentOf(piece, place, { tall: tall * scale, aspect });
    return { layer: 'on' as const, at, solids: [...inside, painted(place, work.grows === undefined), ...glow] };
  });
}

/** Slanting back from the fist, behind the head, whose face is to be seen; what stands on its foot otherwise has that end up behind. */
function overShoulder(
  thing: Piece,
  { tall, aspect }: Size,
  figure: Figure,
  hand: 'right' | 'left',
  over: number,
): Placed {
  const { f, l, u } = figure[hand].arm.fist;
  const { grip = IN_HAND } = cardOf(thing.kind);
  const way = figure.turn.sin >= 0 ? 1 : -1;
  const along = (0.5 - (grip === 'side' ? END : Math.min(grip, 1 - grip))) * tall;
  const flipped = grip === 'side' || grip > 0.5;
  const high = Math.abs(Math.sin(over)) * tall * aspect + Math.abs(Math.cos(over)) * tall;
  const at: BodyPoint = { f: f - Math.sin(over) * along, l, u: u + Math.cos(over) * along - high / 2 };
  const turn = way * over + (flipped ? Math.PI : 0);
  return { layer: 'on', at: [f, l, u], solids: [{ is: 'painted', at, thing, tall, aspect, colour: '#000000', turn }] };
}

/** How far from its end the fist is, as a share of its height. */
const END = 0.2;

/** What stands at one's side is gripped no higher up than this, as a share of its height: shorter things leave the ground. */
const GRIP_MOST = 0.92;

/** How much of a thing in a hand is below the middle of the fist, so that it is seen above the fingers. */
const IN_HAND = 0.06;

/** How far up what is bitten, or licked, the lips are, as a share of its height; how far its edge is past them, of half its width. */
const LIPS_AT = { bite: 0.6, lick: 0.74 } as const;
const PAST_LIPS = 0.34;
/** From so near to the mouth, heights, a hand that brings something is there, and from so far it is not yet on its way. */
const HAND_AT = { mouth: 0.12, away: 0.17 } as const;

/** What is bitten or licked comes with its edge to the lips when the hand is there, however large it is. */
function atLips(inHand: BodyPoint, { tall, aspect }: Size, { deed }: ActorState, figure: Figure): BodyPoint {
  const lips = deed === undefined ? undefined : DEEDS[deed].play.lips;
  if (lips !== 'bite' && lips !== 'lick') return inHand;
  const mouth = lipsOf(figure);
  const { f, l, u } = minus(inHand, mouth);
  const away = Math.hypot(f, l, u) / figure.build.height;
  const there = 1 - smoothstep(HAND_AT.mouth, HAND_AT.away, away);
  const half = (tall * aspect) / 2;
  const ahead = (half * (1 - PAST_LIPS)) / Math.max(0.5, Math.abs(figure.turn.sin));
  const place = { f: mouth.f + ahead, l: mouth.l, u: mouth.u - LIPS_AT[lips] * tall };
  return between(inHand, place, there);
}

/** One more bite is gone after each round of one who chews. */
function bitesOf({ deed, actionTime }: ActorState): { readonly bites?: number } {
  const play = deed === undefined ? undefined : DEEDS[deed].play;
  return play?.lips === 'bite' ? { bites: Math.floor(actionTime / play.seconds + 0.45) } : {};
}

/** How far up in a tower one stands on the one below, as a share of its height. */
const ON_TOP = 0.9;
/** What is sold in sets of several colours, and which. */
const MADE_IN_COLOURS: ReadonlySet<string> = new Set(['cup', 'building-blocks', 'book', 'bowl', 'box', 'bucket']);
const TOWER_COLOURS = ['red', 'yellow', 'blue', 'green', 'orange', 'purple'] as const;

/** On the left and the right of what is worked on, in turn where the prompt does not say. */
function atHand(
  pieces: readonly Piece[],
  top: { readonly height: number; readonly half: number; readonly before: number },
  scale: number,
): readonly Placed[] {
  const taken = { left: 0, right: 0 };
  return pieces.flatMap((piece) => {
    const { beside } = piece;
    if (beside === undefined) return [];
    return Array.from({ length: Math.min(4, piece.count) }, (): Placed => {
      const side = beside === 'any' ? (taken.right <= taken.left ? 'right' : 'left') : beside;
      const away = Math.min(top.half - 0.06, ASIDE_METRES + NEXT_METRES * taken[side]++);
      const { tall, aspect } = sizeOf(piece, BESIDE_METRES);
      const at: Vector = [top.before - 0.02, side === 'right' ? away : -away, top.height];
      const foot = { f: at[0] * scale, l: at[1] * scale, u: at[2] * scale };
      const size = { tall: tall * scale, aspect };
      return { layer: 'on', at, solids: [...contentOf(piece, foot, size), standing(piece, foot, size)] };
    });
  });
}

interface Size {
  readonly tall: number;
  readonly aspect: number;
}

function standing(thing: Piece, at: BodyPoint, { tall, aspect }: Size): Solid {
  return { is: 'painted', at, thing, tall, aspect, colour: '#000000', shadow: true };
}

/** What is in a vessel looks out over its rim, behind it. */
function contentOf({ kind, holds }: Piece, foot: BodyPoint, vessel: Size): readonly Solid[] {
  if (holds === undefined) return [];
  const { heightMetres, lengthMetres } = cardOf(holds.kind).size;
  // Flowers stand in a vase, fruit lies in a bowl.
  const slender = heightMetres > 2 * lengthMetres;
  const { tall, aspect } = sizeOf(holds, slender ? STANDS * vessel.tall : vessel.tall * vessel.aspect * CONTENT);
  const rim = vessel.tall * (cardOf(kind).holds ?? 1);
  const count = Math.min(3, holds.count);
  return Array.from({ length: count }, (_, index) => ({
    is: 'painted',
    at: {
      ...foot,
      l: foot.l + (index - (count - 1) / 2) * 0.5 * tall * aspect,
      u: foot.u + rim - (slender ? 0.5 : 0.3) * tall,
    },
    thing: holds,
    tall,
    aspect,
    colour: '#000000',
  }));
}

/** How high what stands in a vessel is, as a share of its height. */
const STANDS = 1.25;

/** The largest of what is in a vessel, as a share of its width. */
const CONTENT = 0.6;

/** What is smaller than this share of the room there is for it is drawn as large: a teacup must be seen. */
const LEAST = 0.55;
/** Nor need it be larger than this, metres. */
const LEAST_METRES = 0.19;

/** As large as it is, but no larger than there is room for. */
function sizeOf({ kind }: Piece, most: number, least = Math.min(LEAST * most, LEAST_METRES)): Size {
  const { heightMetres, lengthMetres } = cardOf(kind).size;
  const longest = Math.max(heightMetres, lengthMetres);
  const share = Math.max(least, Math.min(longest, most)) / longest;
  return { tall: heightMetres * share, aspect: lengthMetres / heightMetres };
}
