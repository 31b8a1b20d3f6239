import { cardOf } from '../../../kinds/kinds.ts';
import type { Kind } from '../../../kinds/kinds.ts';
import type { Pen } from '../../../paint/pen.ts';
import type { ActorState } from '../../../stage/stage.ts';
import { mixHex } from '../../shapes.ts';

/** A thing to which something happens, as its painter sees it: the context is in units of its height, foot at (0, 0). */
export interface HappeningScene {
  readonly actor: ActorState;
  /** Half its width, in units of its height. */
  readonly half: number;
  /** How far below its foot the ground is, in units of its height. */
  readonly below: number;
  /** Its colour, CSS hex. */
  readonly colour: string;
  /** Draws it as it is, with the pen that it is given; `still`: without what burns or steams on it. */
  readonly draw: (pen: Pen, still?: true) => void;
  /** Draws it with another colour in the place of its own, CSS hex; absent for what is drawn by a picture. */
  readonly drawIn?: (pen: Pen, colour: string) => void;
}

/** Paints a thing at what happens to it. */
export type HappeningPainter = (pen: Pen, scene: HappeningScene) => void;

/** Beyond all that a thing has, in units of its height. */
export const FAR = 20;

/** How long a thing is seen as it was, and how long what happens takes, seconds. */
const WAITS_SECONDS = 0.7;
const TAKES_SECONDS = 3;

/** How far it has got, 0 to 1: it begins after a moment and is over before the shot is. */
export function progressOf({ actionTime, actionLeft }: ActorState, takes: number = TAKES_SECONDS): number {
  const room = Math.max(0.4, (actionTime + actionLeft) * 0.85);
  const waits = Math.min(WAITS_SECONDS, room * 0.3);
  return Math.min(1, Math.max(0, (actionTime - waits) / Math.min(takes, room - waits)));
}

/** A pen whose colours all go towards one by a share. */
export function tinted(pen: Pen, colour: string, share: number): Pen {
  return share <= 0 ? pen : { ...pen, tone: (own, lit, alpha) => pen.tone(mixHex(own, colour, share), lit, alpha) };
}

/** Draws with the context kept within a part of the plane, moved by a change of the context. */
export function clipped({ context }: Pen, outline: () => void, move: (() => void) | undefined, draw: () => void): void {
  context.save();
  move?.();
  context.beginPath();
  outline();
  context.clip();
  draw();
  context.restore();
}

/** Draws something as wide and as tall as these shares of it, about the height `y`. */
export function scaledAbout({ context }: Pen, y: number, wide: number, tall: number, draw: () => void): void {
  context.save();
  context.translate(0, y);
  context.scale(wide, tall);
  context.translate(0, -y);
  draw();
  context.restore();
}

/** What is in things that hold something, CSS hex; in all others it is water. */
const HELD: Partial<Readonly<Record<Kind, string>>> = {
  cup: '#5a3820',
  milk: '#f6f3ea',
  'wine-glass': '#8a1c34',
  teapot: '#a8672c',
  beer: '#e8a52c',
  juice: '#f09a2c',
  soup: '#d8792c',
  honey: '#e0982c',
  chocolate: '#6b3f26',
  butter: '#f0d878',
  cheese: '#f0c64e',
  'ice-cream': '#f4d9b8',
  popsicle: '#f08a7a',
  candle: '#f4ead2',
  'pour-over': '#4a2818',
  'moka-pot': '#4a2818',
  'coffee-machine': '#4a2818',
};
const WATER = '#7fb6d8';

/** The colour of what is in a thing or runs off it, where it is known; undefined for all others. */
export function meltsAs(kind: Kind): string | undefined {
  return HELD[kind];
}

/** What melts runs in its own colour, when it has one by name. */
const RUNS_ITSELF: ReadonlySet<Kind> = new Set<Kind>(['ice-cream', 'popsicle', 'candle', 'chocolate']);

/** The colour of what runs out of a thing or off it; `named` is the one that the prompt gives it. */
export function liquidOf(kind: Kind, named?: string): string {
  return (RUNS_ITSELF.has(kind) ? named : undefined) ?? HELD[kind] ?? WATER;
}

/** Paints what has run out and lies on the ground: its middle, half its width, its colour. */
export function paintPool({ context, tone }: Pen, x: number, y: number, wide: number, colour: string): void {
  if (wide <= 0) return;
  for (const [share, lit, alpha, shift] of [
    [1, -0.25, 0.95, 0],
    [0.93, 0.25, 0.95, 0.012],
    [0.45, 0.9, 0.3, 0.04],
  ] as const) {
    context.fillStyle = tone(share < 0.5 ? '#ffffff' : colour, lit, alpha);
    context.beginPath();
    context.ellipse(x, y + shift * wide, wide * share, wide * 0.2 * share, 0, 0, 2 * Math.PI);
    context.ellipse(x - wide * 0.5, y - wide * 0.05, wide * 0.6 * share, wide * 0.14 * share, 0, 0, 2 * Math.PI);
    context.ellipse(x + wide * 0.55, y - wide * 0.04, wide * 0.62 * share, wide * 0.13 * share, 0, 0, 2 * Math.PI);
    context.fill();
  }
}

/** The mouth of a thing, in units of its height: how high it is, and half its width. */
export interface Mouth {
  readonly y: number;
  readonly half: number;
}

/** Where the mouth of a thing is; of one that nothing is put into, near its top. */
export function mouthOf({ actor, half }: HappeningScene): Mouth {
  const lip = cardOf(actor.member.kind).inside?.lip;
  if (lip === undefined) return { y: 0.95, half: half * 0.7 };
  const xs = lip.map(([x]) => x);
  return { y: lip[0]?.[1] ?? 0.95, half: (Math.max(...xs) - Math.min(...xs)) / 2 };
}
