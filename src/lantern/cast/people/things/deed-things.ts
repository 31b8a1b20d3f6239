import { TOPS } from '../../../deeds/at-top.ts';
import { DEEDS } from '../../../deeds/deeds.ts';
import type { Deed } from '../../../deeds/deeds.ts';
import type { Holding, Standing, Vector } from '../../../deeds/deed-card.ts';
import { SEATS, WORK_TOPS } from '../../../deeds/things.ts';
import type { ThingName } from '../../../deeds/things.ts';
import { BEHIND_METRES } from '../../../grounds/ground-card.ts';
import { FIXTURES, MEASURE_METRES } from '../../../fixtures/fixture.ts';
import type { Pen } from '../../../paint/pen.ts';
import type { ActorState } from '../../../stage/stage.ts';
import { fromView, minus, toView } from '../../skeleton.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { CHAIR_BEHIND, isOnWheels, RAISED_METRES, roundOf } from '../deeds/deed-pose.ts';
import { keyAt } from '../deeds/key-at.ts';
import type { KeyNow } from '../deeds/key-at.ts';
import { lipsOf } from '../face-places.ts';
import type { Figure } from '../figure.ts';
import { clothOf } from '../looks.ts';
import { drawSolids } from './draw-solids.ts';
import { atLips } from './lip-ends.ts';
import { frameAlong } from './solid.ts';
import type { Frame, Solid } from './solid.ts';
import { piecesOf } from './pieces.ts';
import { THING_MAKERS } from './things.ts';
import { makeIn } from './thing.ts';
import type { Make } from './thing.ts';
import { LARGER } from './larger.ts';

/** What a deed brings, in the layers in which a person is drawn. */
export interface DeedThings {
  /** Before everything of the body, after its trunk and head, and with each hand. */
  draw(layer: 'behind' | 'front' | 'right' | 'left' | 'both'): void;
  readonly holds: { readonly right: boolean; readonly left: boolean };
}

/** The chair that stands behind somebody, or that one sits on. */
export function drawOwnChair(pen: Pen, figure: Figure): void {
  const scale = scaleOf(figure);
  const at = { f: -CHAIR_BEHIND * figure.build.height, l: 0, u: 0 };
  const frame = frameAlong(at, { f: 1, l: 0, u: 0 }, scale);
  const moment = { colour: undefined, time: pen.time, phase: 0, gone: 0, ...limbsOf(figure) };
  drawSolids(pen, figure.turn, THING_MAKERS.chair(makeIn(frame, moment)));
}

/** Which hands close round a thing by where it is held; what leans on the body is played with both. */
const GRIPS: Readonly<Record<'right' | 'left', ReadonlySet<Holding['in']>>> = {
  right: new Set<Holding['in']>(['right', 'both', 'body']),
  left: new Set<Holding['in']>(['left', 'both', 'body']),
};

const WHEELS: Standing = { thing: 'wheelchair', at: [0, 0, 0] };

/** The things of what an actor does, all or only those in its hands or round it; nothing for one who does no deed. */
export function deedThings(
  pen: Pen,
  actor: ActorState,
  figure: Figure,
  which: 'all' | 'held' | 'around' = 'all',
): DeedThings | undefined {
  const { deed } = actor;
  if (deed === undefined) return undefined;
  const { play } = DEEDS[deed];
  const held = (which === 'around' ? [] : (play.held ?? [])).filter(({ between }) => {
    const share = roundOf(play, actor);
    return between === undefined || (share >= between[0] && share < between[1]);
  });
  const layers = new Map<string, Solid[]>();
  const put = (layer: string, solids: readonly Solid[]) => layers.set(layer, [...(layers.get(layer) ?? []), ...solids]);
  // A counter, then the board on it: each lies on what came before.
  const tops = new Map<string, readonly (readonly Solid[])[]>();
  const make = maker(pen, actor, figure, deed);
  const replaced = actor.pieces === undefined ? [] : (play.work?.instead ?? []);
  for (const each of held) {
    if (replaced.includes(each.thing) || (each.goesOn === true && pen.measures === true)) continue;
    const frame = frameOf(each, figure, keyAt(play, roundOf(play, actor)));
    put(each.in === 'body' ? layerOf(figure, frame.origin) : each.in, make(each.thing, frame));
  }
  const wheels = isOnWheels(actor);
  const around = wheels
    ? [...(play.around ?? []).filter(({ thing }) => !SEATS.has(thing) && thing !== 'wheelchair'), WHEELS]
    : (play.around ?? []);
  const seated = actor.action === 'sit' && (actor.y > RAISED_METRES || actor.chair === true);
  for (const each of which === 'held' ? [] : around) {
    if (each.shared === true && !(actor.at === 'table' ? actor.hosts !== undefined : isItsOwn(actor))) continue;
    if (actor.action === 'sit' && each.thing === 'counter') continue;
    if ((each.goesOn === true || WORK_TOPS.has(each.thing)) && pen.measures === true) continue;
    if (each.once === true && actor.follows === true) continue;
    if ((seated && SEATS.has(each.thing)) || replaced.includes(each.thing) || roomHas(actor, each.thing)) continue;
    if (each.onWall === true || (each.onBoard === true && BOARDS.has(actor.at))) {
      put('behind', make(each.thing, onWall(each, figure)));
      continue;
    }
    const aside = each.far === true && figure.turn.sin < 0 ? -each.at[1] : each.at[1];
    const before = each.shared === true ? (actor.hosts ?? scaleOf(figure) * each.at[0]) : scaleOf(figure) * each.at[0];
    const place = { ...metres([0, aside, each.at[2]], scaleOf(figure)), f: before };
    const frame = frameAlong({ ...place, u: place.u + riseAt(actor) }, { f: 1, l: 0, u: 0 }, scaleOf(figure));
    const layer = each.before === true ? 'front' : each.far === true ? 'behind' : layerBy(figure, each.at);
    if (TOPS.has(each.thing) || BOARDS_ON_TOP.has(each.thing))
      tops.set(layer, [...(tops.get(layer) ?? []), make(each.thing, frame)]);
    else put(layer, make(each.thing, frame));
  }
  const worked = isOthers(actor) ? [] : piecesOf(actor, figure, scaleOf(figure));
  for (const { solids, layer, at } of worked) {
    const part = layer === 'on' ? 'around' : 'held';
    if (which === 'all' || which === part) put(layer === 'on' ? layerBy(figure, at) : layer, solids);
  }
  return {
    draw(layer) {
      // One looks down on a top: what lies on it covers it, wherever on it that is.
      for (const top of tops.get(layer) ?? []) drawSolids(pen, figure.turn, top);
      drawSolids(pen, figure.turn, layers.get(layer) ?? []);
    },
    holds: {
      right: held.some((each) => GRIPS.right.has(each.in)),
      left: held.some((each) => GRIPS.left.has(each.in)),
    },
  };
}

/** What lies flat on a top and bears what is worked on. */
const BOARDS_ON_TOP: ReadonlySet<ThingName> = new Set<ThingName>(['cutting-board']);

/** At the sink of a kitchen one needs none of one's own. */
function roomHas({ at }: ActorState, thing: ThingName): boolean {
  const serves: readonly ThingName[] = at === undefined ? [] : FIXTURES[at].serves;
  return serves.includes(thing);
}

/** What lies on a top that one stands before lies farther away than its edge, and is seen so much higher, metres. */
function riseAt({ at }: ActorState): number {
  return at !== undefined && FIXTURES[at].stance === 'before' ? 0.055 : 0;
}

const BOARDS: ReadonlySet<ActorState['at']> = new Set<ActorState['at']>(['blackboard', 'whiteboard']);

/** In the directions of the wall behind the body, beside it where it reaches to. */
function onWall({ at: [f, l, u] }: Standing, figure: Figure): Frame {
  const scale = scaleOf(figure);
  const { yaw, sin, cos } = figure.turn;
  const x = (f * sin + l * cos) * scale;
  const place = fromView(yaw, { x, y: u * scale, depth: BEHIND_METRES });
  return frameAlong(place, fromView(yaw, { x: 0, y: 0, depth: 1 }), scale);
}

/** Of what two share the one on the left has it, or the taller of two whose heights differ. */
function isItsOwn({ other, member, facing, deed, x }: ActorState): boolean {
  if (other?.deed === undefined || deed === undefined) return true;
  // Of two sides those who face each other across the middle have the net.
  if (Math.abs(other.x - x) > (DEEDS[deed].apart ?? 0) + 0.4) return false;
  if (other.facing.endsWith('left') === facing.endsWith('left')) return false;
  const taller = member.heightMetres - other.member.heightMetres;
  return Math.abs(taller) > SAME_HEIGHT_METRES ? taller > 0 : !facing.endsWith('left');
}

/** What two carry between them is drawn once. */
function isOthers(actor: ActorState): boolean {
  const { around = [], work } = DEEDS[actor.deed ?? 'stretch'].play;
  const shared = around.some(({ thing, shared: one }) => one === true && work?.instead?.includes(thing) === true);
  return shared && !isItsOwn(actor);
}

const SAME_HEIGHT_METRES = 0.2;

function maker(pen: Pen, actor: ActorState, figure: Figure, deed: Deed) {
  return (thing: Holding['thing'], frame: Frame): readonly Solid[] =>
    THING_MAKERS[thing](
      makeIn(frame, {
        colour: colourFor(thing, actor, deed),
        time: pen.time,
        phase: roundOf(DEEDS[deed].play, actor),
        onWhite: actor.at === 'whiteboard',
        gone: actor.travelled,
        ...limbsOf(figure),
      }),
    );
}

/** What of a body its things are made by. */
export function limbsOf(figure: Figure): Pick<Make, 'right' | 'left' | 'head' | 'mouth' | 'feet'> {
  const { right, left, headAt } = figure;
  const footOf = ({ leg }: Figure['left']) => ({ ball: leg.ballAt, pitch: leg.pitch });
  return {
    right: right.arm.fist,
    left: left.arm.fist,
    head: headAt,
    mouth: lipsOf(figure),
    feet: { right: footOf(right), left: footOf(left) },
  };
}

/** What a prompt colours is what is worked on or with, and not the table and the chair that come with it. */
function colourFor(thing: Holding['thing'], { thingColour }: ActorState, deed: Deed): string | undefined {
  const { held = [], around = [] } = DEEDS[deed].play;
  const dressing = FURNITURE.has(thing) && held.length + around.length > 1;
  return thingColour === undefined || dressing ? undefined : clothOf(thingColour, 'coat');
}

const FURNITURE: ReadonlySet<string> = new Set(['chair', 'stool', 'table', 'desk', 'counter', 'stove']);

function scaleOf(figure: Figure): number {
  return figure.build.height / MEASURE_METRES;
}

/** Where a held thing is and where it points, at the key of the moment. */
export function frameOf(holding: Holding, figure: Figure, key: KeyNow): Frame {
  return atLips(holding.thing, heldFrame(holding, figure, key), figure);
}

function heldFrame(holding: Holding, figure: Figure, key: KeyNow): Frame {
  const scale = scaleOf(figure) * (holding.size ?? LARGER[holding.thing] ?? 1);
  const [right, left] = [figure.right.arm.fist, figure.left.arm.fist];
  const { hips } = figure.pose;
  const h = figure.build.height;
  if (holding.in === 'both') return frameAlong(right, minus(left, right), scale);
  if (holding.in === 'body') {
    const at = holding.at ?? [0, 0, 0];
    const origin = { f: hips.f + at[0] * h, l: at[1] * h, u: hips.u + at[2] * h };
    return frameAlong(origin, metres(holding.aim ?? [1, 0, 0], 1), scale, { f: 1, l: 0, u: 0.2 });
  }
  const aim = holding.aim ?? (holding.in === 'right' ? key.aim : key.aimLeft) ?? [1, 0, 0];
  const face = holding.face === undefined ? undefined : metres(holding.face, 1);
  return frameAlong(holding.in === 'right' ? right : left, metres(aim, 1), scale, face);
}

function metres([f, l, u]: Vector, by: number): BodyPoint {
  return { f: f * by, l: l * by, u: u * by };
}

/** What stands before one who faces us is nearer than the body. */
function layerBy({ turn }: Figure, [before]: Vector): 'front' | 'behind' {
  return before > 0.2 && turn.cos > 0.5 ? 'front' : 'behind';
}

/** Behind the body or before it, by the middle of the chest. */
function layerOf(figure: Figure, at: BodyPoint): 'behind' | 'front' {
  const chest = toView(figure.turn, figure.rings.chest.at).depth;
  return toView(figure.turn, at).depth > chest + 0.06 * figure.build.height ? 'behind' : 'front';
}
