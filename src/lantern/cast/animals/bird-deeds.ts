import { smoothstep } from '../../../base/interpolation.ts';
import type { Deed } from '../../deeds/deeds.ts';
import type { ActorState } from '../../stage/stage.ts';
import { droppedAt, spatAt } from './acted-handling.ts';

/** How high the bough is with the nest on it at which a bird is busy, heights of the bird. */
export const NEST_TOP = 1;

const CROW_SECONDS = 2.3;
const STOOP_SECONDS = 1.7;

/** How far a cock is stretched up in its crow, 0 to 1: once for each call, from the first moment on. */
export function crowingAt({ deed, actionTime }: ActorState): number {
  if (deed !== 'crow') return 0;
  const share = (actionTime / CROW_SECONDS) % 1;
  return smoothstep(0.04, 0.2, share) * (1 - smoothstep(0.66, 0.84, share));
}

/** Whether a bird is at a nest on a bough: it feeds what is in it, or builds it. */
export function sitsAtNest({ deed }: ActorState): boolean {
  return deed === 'feed-chicks' || deed === 'build-nest';
}

/** Whether a bird hovers at a flower. */
export function sipsNectar({ deed }: ActorState): boolean {
  return deed === 'sip-nectar';
}

/** How far the head of a bird that pecks at a trunk is thrown forward, 0 to 1; undefined for all others. */
export function drummingAt({ deed, actionTime }: ActorState): number | undefined {
  return deed === 'peck-trunk' ? 0.5 + 0.5 * Math.sin(actionTime * 31) : undefined;
}

/** How far a bird that drops things into a vessel has its head down for the next one, 0 to 1; undefined for all others. */
export function stoopsForNext({ deed, actionTime }: ActorState): number | undefined {
  return deed === 'drop-in' ? Math.min(1, droppedAt(actionTime).down) : undefined;
}

/** How far the head of a bird that spits is thrown forward, -1 (drawn back) to 1. */
export function spitsAt({ deed, actionTime }: ActorState): number {
  if (deed !== 'spit-out') return 0;
  const { back, thrown } = spatAt(actionTime);
  return thrown - back;
}

/** Whether a bird sits on its eggs. */
export function broods({ deed }: ActorState): boolean {
  return deed === 'brood';
}

/** How far a bird at a nest bends into it, 0 to 1. */
export function stoopAt(actor: ActorState): number {
  if (!sitsAtNest(actor)) return 0;
  const share = (actor.actionTime / STOOP_SECONDS) % 1;
  return smoothstep(0.2, 0.42, share) * (1 - smoothstep(0.7, 0.92, share));
}

/** How the wings are held by one who stands with them open. */
export interface OpenWings {
  /** How far they are raised and how far each stroke takes them, radians; strokes a second. */
  readonly raised: number;
  readonly stroke: number;
  readonly hertz: number;
  /** Share of their span that is seen, and radians by which the feathers hang. */
  readonly span: number;
  readonly hang: number;
}

const WINGS: Partial<Readonly<Record<Deed, OpenWings>>> = {
  'spread-wings': { raised: 0.34, stroke: 0.1, hertz: 0.3, span: 1, hang: 1.25 },
  fight: { raised: 0.5, stroke: 0.55, hertz: 2.7, span: 0.75, hang: 0.5 },
  strut: { raised: 0.5, stroke: 0.42, hertz: 0.9, span: 1, hang: 1 },
  crow: { raised: 0.3, stroke: 0.5, hertz: 3.2, span: 0.7, hang: 0.7 },
  'slip-over': { raised: 0.55, stroke: 0.6, hertz: 3.4, span: 0.75, hang: 0.5 },
};

/** How a bird that stands holds its wings open: it spreads them, beats them in its crow, goes for another one; undefined for all others. */
export function openWingsOf({ deed }: ActorState): OpenWings | undefined {
  return deed === undefined ? undefined : WINGS[deed];
}

/** Whether a bird turns its breast to us with its wings. */
export function showsBreast({ deed }: ActorState): boolean {
  return deed === 'spread-wings' || deed === 'strut';
}

const STRUT_SECONDS = 1.1;

/** The steps of one who dances on the spot: how high it is off the ground, 0 to 1, and how far it leans to either side, -1 to 1. */
export function danceAt({ deed, actionTime, member }: ActorState): { readonly hop: number; readonly sway: number } {
  if (deed !== 'strut') return { hop: 0, sway: 0 };
  const turn = (actionTime / STRUT_SECONDS) * Math.PI + member.seed;
  return { hop: Math.abs(Math.sin(turn)), sway: Math.cos(turn) };
}

const SLIP_SECONDS = 1.5;

/** How far a slip is: the wobble before it, -1 to 1, how far the bird has gone over, and how far it lies and slides, both 0 to 1. */
export function slipAt({ deed, actionTime }: ActorState): Slip {
  if (deed !== 'slip-over') return { wobble: 0, over: 0, slid: 0 };
  const share = actionTime / SLIP_SECONDS;
  const over = smoothstep(0.35, 0.7, share);
  return {
    wobble: Math.sin(actionTime * 13) * (1 - smoothstep(0.3, 0.5, share)),
    over,
    slid: smoothstep(0.6, 2.6, share),
  };
}

/** A slip at one moment. */
export interface Slip {
  readonly wobble: number;
  readonly over: number;
  readonly slid: number;
}

const LOOK_ROUND_SECONDS = 3.6;

/** Radians by which the head of one who looks round is turned on its neck, past its shoulder and back; undefined for all others. */
export function headRoundAt({ deed, actionTime }: ActorState): number | undefined {
  if (deed !== 'turn-head') return undefined;
  const share = (actionTime / LOOK_ROUND_SECONDS) % 1;
  return -0.5 + 3 * smoothstep(0.06, 0.34, share) * (1 - smoothstep(0.56, 0.84, share));
}

/** Whether a bird has its beak in its own feathers. */
export function preens({ deed }: ActorState): boolean {
  return deed === 'preen';
}

const SPAR_SECONDS = 1.15;

/** How far up a bird is that leaps at another one, 0 to 1; two of them by turns. */
export function sparringAt({ deed, actionTime, member }: ActorState): number {
  if (deed !== 'fight') return 0;
  const share = (actionTime / SPAR_SECONDS + (member.seed % 2) * 0.5) % 1;
  return share < 0.6 ? Math.sin((share / 0.6) * Math.PI) : 0;
}

const DIVE_SECONDS = 3.4;
/** Shares of a round: it looks down from the air until, is in the water at, and is up again from. */
const DIVES_AT = 0.24;
const SPLASH_AT = 0.44;
const RISEN_AT = 0.8;

/** A dive for fish at one moment: how far down it is and how steep, both 0 to 1 (steepness below 0 upward), and whether it has its fish. */
export interface Dive {
  readonly down: number;
  readonly steep: number;
  readonly caught: boolean;
  /** How far the water has risen that it throws up, 0 to 1; 0 when there is none. */
  readonly splash: number;
}

/** The dive of a bird that fishes; undefined for all others. */
export function diveAt({ deed, actionTime }: ActorState): Dive | undefined {
  if (deed !== 'dive-fish') return undefined;
  const share = (actionTime / DIVE_SECONDS) % 1;
  const falls = smoothstep(DIVES_AT, SPLASH_AT, share) ** 1.6;
  const rises = smoothstep(SPLASH_AT, RISEN_AT, share);
  const splash = (share - SPLASH_AT + 0.03) / 0.3;
  return {
    down: falls * (1 - rises),
    steep:
      smoothstep(DIVES_AT - 0.06, DIVES_AT + 0.06, share) *
        (1 - smoothstep(SPLASH_AT - 0.02, SPLASH_AT + 0.05, share)) -
      0.45 * smoothstep(SPLASH_AT, SPLASH_AT + 0.1, share) * (1 - rises),
    // What it has caught it keeps until it dives again.
    caught: share > SPLASH_AT || actionTime > DIVE_SECONDS,
    splash: splash > 0 && splash < 1 ? splash : 0,
  };
}
