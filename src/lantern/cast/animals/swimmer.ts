import { hash2 } from '../../../base/random.ts';
import { WATER_ANIMALS } from '../../kinds/water-animals.ts';
import type { Deed } from '../../deeds/deeds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Rig } from '../rig.ts';
import { coatNow, coatOf, shadeOfItsOwn } from './coat.ts';
import { JELLYFISH_METRES, paintJellyfish } from './paint-jellyfish.ts';
import { OCTOPUS_METRES, paintOctopus } from './paint-octopus.ts';
import type { ArmsAt } from './paint-octopus.ts';
import { paintInTalons } from './paint-mouthful.ts';
import { paintRipple } from './paint-ripple.ts';
import { paintSpray } from './paint-spray.ts';
import { paintSeahorse, SEAHORSE_METRES } from './paint-seahorse.ts';
import { paintSwimmer } from './paint-swimmer.ts';
import { paintTurtle, TURTLE_METRES } from './paint-turtle.ts';
import { stirAt } from './stirring.ts';
import { nearSide, viewOf } from './space.ts';
import type { Frame } from './space.ts';
import type { Coat } from './species.ts';
import { SWIMMER_BUILDS } from './swimmer-builds.ts';
import { yawNow } from './turning.ts';

const soft = (base: string, dark: string, light: string): Coat => ({
  base,
  dark,
  light,
  nose: dark,
  eye: '#2a1c14',
  innerEar: dark,
});
const JELLYFISH = soft('#d98ac4', '#8a4fa0', '#fbe4f4');
const SEAHORSE = soft('#e8a23c', '#a3602a', '#fbe6b0');
const OCTOPUS = soft('#c8553d', '#74281f', '#fbe9dc');
const TURTLE = soft('#5c7a3c', '#3a4a26', '#b9b06c');
const LEAP_SECONDS = 1.7;
/** Smaller ones keep under the surface, metres. */
const SHALLOW_METRES = 0.4;

/** All that swims: under water in the middle of it, elsewhere at its surface, where some leap. */
export const SWIMMER_RIG: Rig = {
  kinds: Object.keys(WATER_ANIMALS) as Kind[],
  draw(pen, actor) {
    const { kind, heightMetres } = actor.member;
    const own = SWIMMER_BUILDS[kind as keyof typeof SWIMMER_BUILDS]?.heightMetres ?? heightOf(kind);
    const scale = heightMetres / own;
    const { context } = pen;
    const scaled = { ...pen, pixelMetres: pen.pixelMetres / scale };
    context.save();
    context.scale(scale, scale);
    // What is drawn on the ground of the stage is at the surface of the water.
    if (actor.y > 0.05) paintOne(scaled, actor, own * 0.5);
    else if (heightMetres < SHALLOW_METRES && actor.action !== 'jump') paintThroughWater(scaled, actor, own);
    else {
      paintRipple(scaled, own, () => paintOne(scaled, actor, leapOf(actor, own)));
      if (actor.action === 'jump') paintSpray(scaled, own, leapShare(actor));
      if (actor.deed === 'spout') paintSpout(scaled, actor, own);
    }
    context.restore();
  },
};

/** Where the blowhole of a whale is along its body, as a share of the way from its middle to its eye. */
const BLOWHOLE = 0.75;
const SPOUT_SECONDS = 2.6;
const JETS = 26;

/** The breath of a whale: two plumes of spray that rise from its head, bend over and fall. */
function paintSpout({ context, tone }: Pen, actor: ActorState, own: number): void {
  const build = SWIMMER_BUILDS[actor.member.kind as keyof typeof SWIMMER_BUILDS];
  const way = nearSide(viewOf(yawNow(actor), 0.06));
  const x = way * (build?.eye.x ?? 0) * BLOWHOLE;
  const strength = 0.35 + 0.65 * Math.max(0, Math.sin((actor.actionTime / SPOUT_SECONDS) * 2 * Math.PI + 0.4)) ** 0.5;
  for (let jet = 0; jet < JETS; jet++) {
    const age = (actor.actionTime * 0.85 + jet / JETS) % 1;
    const side = jet % 2 === 0 ? 1 : -1;
    const high = own * 1.25 * strength * 4 * age * (1 - age * 0.98) * 0.62;
    const aside = side * own * 0.62 * strength * age ** 1.8;
    const size = own * (0.035 + 0.085 * age);
    context.fillStyle = tone('#f2f9fd', 0.5, 0.75 * (1 - age * 0.8));
    context.beginPath();
    context.ellipse(x + aside, own * 0.46 + high, size, size * 1.15, 0, 0, 2 * Math.PI);
    context.fill();
  }
}

/** A small fish is seen from above through the water, flattened and dimmed by it; the rings that it draws lie over it. */
function paintThroughWater(pen: Pen, actor: ActorState, own: number): void {
  const { context } = pen;
  context.save();
  context.scale(1, THROUGH_WATER.flat);
  context.globalAlpha = THROUGH_WATER.alpha;
  paintOne(pen, actor, -THROUGH_WATER.deep * own);
  context.restore();
  paintRipple(pen, own, () => undefined);
}

/** How much of the height is seen from above, how much shows through, and how deep the middle is, in heights. */
const THROUGH_WATER = { flat: 0.62, alpha: 0.74, deep: 0.1 } as const;

function heightOf(kind: Kind): number {
  if (kind === 'seahorse') return SEAHORSE_METRES;
  return kind === 'jellyfish' ? JELLYFISH_METRES : kind === 'octopus' ? OCTOPUS_METRES : TURTLE_METRES;
}

/** How far into its leap it is, 0 to 1: of a school one is always in the air while the next goes down. */
function leapShare({ actionTime, member }: ActorState): number {
  const own = hash2(member.seed, LEAPS_AT);
  return ((actionTime + LEAP_SECONDS * (0.3 + 0.55 * own)) % LEAP_SECONDS) / LEAP_SECONDS;
}

const LEAPS_AT = 61;
/** How high the middle of a body comes, in its heights: all of it is out of the water. */
const LEAP_HEIGHTS = 2.5;
/** How deep it is before and after, likewise. */
const UNDER_HEIGHTS = 0.5;

/** Height of the body's middle over the surface: back and fin show, and a leap takes it out. */
function leapOf(actor: ActorState, own: number): number {
  const share = leapShare(actor);
  return actor.action === 'jump' ? own * (4 * LEAP_HEIGHTS * share * (1 - share) - UNDER_HEIGHTS) : own * 0.02;
}

/** Where an octopus has what it holds, which turns a little under its arms, and how tall that is, units of the drawing. */
const HELD_TALL = 0.3;

function heldAt(time: number): { readonly x: number; readonly y: number } {
  return { x: 0.36 + 0.012 * Math.sin(time * 5), y: 0.26 + 0.012 * Math.sin(time * 3.1) };
}

/** An octopus that does anything at all does it with its arms. */
function armsAt({ deed }: ActorState): ArmsAt {
  return deed === undefined || deed === 'shift-colour' || deed === 'queue'
    ? 'rest'
    : deed === 'wave-limb'
      ? 'joy'
      : 'work';
}

/** What fish play themselves. */
const PLAYED: ReadonlySet<Deed> = new Set<Deed>(['spout', 'withdraw', 'shift-colour']);

function paintOne(pen: Pen, actor: ActorState, middle: number): void {
  const { kind, seed, colour } = actor.member;
  const view = viewOf(yawNow(actor), 0.06);
  const share = leapShare(actor);
  const leaps = actor.action === 'jump';
  const pitch = leaps ? 0.95 - 1.9 * share : 0.05 * Math.sin(pen.time * 0.9 + seed);
  const drift = 0.02 * Math.sin(pen.time * 1.3 + seed * 1.7);
  const stir = kind === 'octopus' ? undefined : stirAt(actor, PLAYED);
  const own = heightOf(kind);
  const body: Frame = {
    origin: { x: (stir?.along ?? 0) * own, y: middle + drift + (stir?.up ?? 0) * own, z: 0 },
    pitch: pitch + (stir?.turn ?? 0),
    yaw: 0,
  };
  const dressed = (coat: Coat) => shadeOfItsOwn(coatNow(coatOf(coat, colour), actor), seed);
  const build = SWIMMER_BUILDS[kind as keyof typeof SWIMMER_BUILDS];
  if (build !== undefined) {
    paintSwimmer(pen, build, body, view, dressed(build.coat), seed);
    return;
  }
  const { context } = pen;
  if (kind === 'turtle') {
    paintTurtle(pen, body, view, dressed(TURTLE), seed);
    return;
  }
  context.save();
  context.translate(0, middle - heightOf(kind) / 2 + drift * 2);
  context.scale(nearSide(view), 1);
  if (kind === 'jellyfish') paintJellyfish(pen, dressed(JELLYFISH), seed);
  else if (kind === 'seahorse') paintSeahorse(pen, dressed(SEAHORSE), seed);
  else {
    const held = actor.mouthful ?? actor.member.mouthful;
    paintOctopus(pen, dressed(OCTOPUS), seed, held === undefined ? armsAt(actor) : 'work');
    if (held !== undefined) paintInTalons(pen, heldAt(pen.time), held, HELD_TALL);
  }
  context.restore();
}
