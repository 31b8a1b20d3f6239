import type { BodyPoint } from '../../skeleton.ts';
import { ballIn, boxIn, discIn, inFrame, plateIn, ringIn, tubeIn } from './solid.ts';
import type { Frame, Solid } from './solid.ts';

/** A place in a thing: metres along it, across it (to the left when it points forward), and out of it (up). */
export type At = readonly [along: number, across: number, out: number];

/** Where a foot is. */
export interface Foot {
  readonly ball: BodyPoint;
  readonly pitch: number;
}

/** What a thing is made with: shapes in its own directions, and the moment. */
export interface Make {
  readonly frame: Frame;
  /** The colour that the prompt gives it. */
  readonly colour: string | undefined;
  readonly time: number;
  /** Share of the round of the deed that it belongs to, 0 to 1. */
  readonly phase: number;
  /** What is written on is white. */
  readonly onWhite?: boolean;
  /** Metres that whoever rides it has gone. */
  readonly gone: number;
  /** The middles of both fists, and of the head. */
  readonly right: BodyPoint;
  readonly left: BodyPoint;
  readonly head: BodyPoint;
  /** Between the lips. */
  readonly mouth: BodyPoint;
  /** The balls of the feet and how the feet are turned, radians as in `FootPose`. */
  readonly feet: Readonly<Record<'right' | 'left', Foot>>;
  tube(from: At, to: At, r: number, colour: string, r2?: number): Solid;
  box(middle: At, size: At, colour: string): Solid;
  disc(middle: At, radius: number, axis: 'along' | 'across' | 'out', colour: string, oval?: number): Solid;
  /** A round plate that lies there, `lift` above its place; `lean`: how much it rises toward the body for each metre. */
  dish(middle: At, radius: number, colour: string, lift?: number, lean?: number): Solid;
  ring(middle: At, radius: number, axis: 'along' | 'across' | 'out', r: number, colour: string): Solid;
  plate(outline: readonly At[], colour: string, round?: number): Solid;
  ball(at: At, r: number, colour: string): Solid;
  wire(through: readonly At[], r: number, colour: string): Solid;
  place(at: At): BodyPoint;
}

/** Describes a thing at a moment. */
export type Thing = (make: Make) => readonly Solid[];

/** The shapes of one frame. */
export function makeIn(
  frame: Frame,
  moment: Pick<Make, 'colour' | 'onWhite' | 'time' | 'phase' | 'gone' | 'right' | 'left' | 'head' | 'mouth' | 'feet'>,
): Make {
  return {
    frame,
    ...moment,
    tube: (from, to, r, colour, r2) => tubeIn(frame, from, to, r, colour, r2),
    box: (middle, size, colour) => boxIn(frame, middle, size, colour),
    disc: (middle, radius, axis, colour, oval) => discIn(frame, middle, radius, axis, colour, oval),
    dish: (middle, radius, colour, lift = 0, lean = 0) =>
      plateIn(frame, leant(middle, radius, lift, lean), colour, 0.9),
    ring: (middle, radius, axis, r, colour) => ringIn(frame, middle, radius, axis, r, colour),
    plate: (outline, colour, round) => plateIn(frame, outline, colour, round),
    ball: (at, r, colour) => ballIn(frame, at, r, colour),
    wire: (through, r, colour) => ({ is: 'wire', through: through.map((at) => inFrame(frame, ...at)), r, colour }),
    place: (at) => inFrame(frame, ...at),
  };
}

/** A place on a dish round `middle`. */
export function onDish([along, across, out]: At, f: number, l: number, lift = 0): At {
  return [along + f, across + l, out + lift];
}

function leant([along, across, out]: At, radius: number, lift: number, lean: number): readonly At[] {
  return Array.from({ length: 18 }, (_, index) => {
    const turn = (index / 18) * Math.PI * 2;
    const f = radius * Math.cos(turn);
    return [along + f, across + radius * Math.sin(turn), out + lift - lean * f];
  });
}

/** A thing at a place of the body that keeps upright, however what holds it is turned. */
export function uprightAt(make: Make, origin: BodyPoint): Make {
  const axes = { along: { f: 1, l: 0, u: 0 }, across: { f: 0, l: 1, u: 0 }, out: { f: 0, l: 0, u: 1 } };
  return makeIn({ ...make.frame, ...axes, origin }, make);
}
