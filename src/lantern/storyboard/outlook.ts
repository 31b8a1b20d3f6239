import { fixtureIn } from '../fixtures/room-plans.ts';
import { FROM_ABOVE } from '../places/place-traits.ts';
import type { OutlookKind } from '../places/place-traits.ts';
import { traitsOf, type Place } from '../places/places.ts';
import { seenPerMetre } from './field-of-view.ts';
import type { Subject } from './framing.ts';
import type { CameraPose, FrameSize, Framing } from './storyboard.ts';

/** How a place in which nobody is seen lies before the lens. */
export interface Outlook {
  /** Height of the lens, metres. */
  readonly eyeMetres: number;
  /** Where the horizon is, as a share of the frame's height from the top. */
  readonly horizon: number;
  /** Where the lens ends up by itself, metres: the empty stage lies behind it. */
  readonly lensZ: number;
  /** How many times longer the lens is in an upright frame, where there would be too much sky; default 1. */
  readonly upright?: number;
  /** How many times longer the lens is in any frame; default 1. */
  readonly nearer?: number;
  /** Where the horizon is in an upright frame; absent: a little lower than in a wide one, as there is more ground than one wants. */
  readonly uprightHorizon?: number;
  /** What tells the hour in a room: the middle of its window, metres. It is in the picture in every shape of frame. */
  readonly window?: { readonly x: number; readonly z: number };
}

/** Metres from the lens to the plane that its moves keep in place. */
const DISTANCE_METRES = 5.4;
const OUTLOOKS = {
  /** The land takes the lower third; sky, trees and buildings the rest. */
  land: { eyeMetres: 1.25, horizon: 0.66, lensZ: -0.1, upright: 1.12 },
  /** From a rise: what lies flat is seen as it runs, a road in its ring, a river in its bends. */
  overlook: { eyeMetres: 5, horizon: 0.34, lensZ: -3.4, upright: 1.35 },
  /** One looks up: a rim of land to measure the clouds by. */
  sky: { eyeMetres: 1.6, horizon: 0.9, lensZ: -0.1 },
  /** Among trees one stands back, or there would be leaves only. */
  wood: { eyeMetres: 1.25, horizon: 0.66, lensZ: -1.9 },
  /** Water is the larger part of the picture, with a shore before it. */
  waterside: { eyeMetres: 1.75, horizon: 0.55, lensZ: -1.3, upright: 1.15 },
  /** Water is the picture. */
  spread: { eyeMetres: 1.9, horizon: 0.46, lensZ: -0.1, upright: 1.05 },
  /** Between houses one stands back, or there would be walls only. */
  street: { eyeMetres: 1.3, horizon: 0.64, lensZ: -3.4 },
  // An upright frame would be half a ceiling: it looks lower.
  room: { eyeMetres: 1.3, horizon: 0.6, lensZ: -0.9, upright: 1.3, uprightHorizon: 0.6 },
  /** A window from right before it. */
  pane: { eyeMetres: 1.62, horizon: 0.5, lensZ: -0.2, upright: 1.25, uprightHorizon: 0.5 },
  /** Rooms that are known by their whole width. */
  hall: { eyeMetres: 1.35, horizon: 0.61, lensZ: -2.1, upright: 1.3, uprightHorizon: 0.6 },
  /** What is seen through a frame: a stage between its curtains. */
  house: { eyeMetres: 1.6, horizon: 0.64, lensZ: -8.4, upright: 1.4, uprightHorizon: 0.66 },
} as const satisfies Readonly<Record<OutlookKind, Outlook>>;
/** An upright frame has more ground than one wants. */
const UPRIGHT_LOWER = 0.09;

const LENSES: Readonly<Record<Framing, { readonly focal: number; readonly nearer: number }>> = {
  wide: { focal: 1.15, nearer: 1 },
  full: { focal: 1.25, nearer: 1 },
  medium: { focal: 1.5, nearer: 0.9 },
  close: { focal: 1.9, nearer: 0.8 },
  aerial: { focal: 1.15, nearer: 1 },
};

/** How a place lies before the lens when nobody is in it. */
export function outlookOf(place: Place): Outlook {
  const { indoors, street, outlook } = traitsOf(place);
  return OUTLOOKS[outlook ?? (indoors ? 'room' : street ? 'street' : 'land')];
}

/** From near the ground, up at what stands there: the land is a rim at the lower edge. Where water is the picture, it stays a part of it. */
function fromBelow(outlook: Outlook): Outlook {
  const { eyeMetres, horizon } = outlook.horizon < ROOMY_HORIZON ? BELOW.overWater : BELOW.overLand;
  return { ...outlook, eyeMetres, horizon, uprightHorizon: horizon, nearer: BELOW.nearer };
}

/** Outlooks whose horizon is higher than this have their ground as the subject. */
const ROOMY_HORIZON = 0.58;
const BELOW = {
  overLand: { eyeMetres: 0.4, horizon: 0.86 },
  overWater: { eyeMetres: 0.9, horizon: 0.76 },
  nearer: 1.25,
} as const;

/** Who stands at a window is this far before its glass, metres. */
const BEFORE_GLASS_METRES = 0.5;

/** The place itself as what a shot of a film of this seed shows; `low`: seen from below. */
export function placeAsSubject(place: Place, seed: number, low = false): Subject {
  const spot = fixtureIn(place, 'window', seed);
  const outlook: Outlook = {
    ...(low ? fromBelow(outlookOf(place)) : outlookOf(place)),
    ...(spot === undefined ? {} : { window: { x: spot.x, z: spot.z + BEFORE_GLASS_METRES } }),
  };
  return {
    left: -2.6,
    right: 2.6,
    bottom: 0,
    top: 1.7,
    stature: 1.7,
    z: outlook.lensZ + DISTANCE_METRES,
    heading: 0,
    person: false,
    vehicle: false,
    still: false,
    outlook,
    ...(traitsOf(place).aboutStage === true ? { aboutStage: true as const } : {}),
    ...(ALOFT.has(place) ? { aloft: true as const } : {}),
  };
}

/** From there the land lies far below. */
const ALOFT: ReadonlySet<Place> = new Set<Place>(FROM_ABOVE);

/** The pose that looks out on a place; `z` is the plane that the moves of the camera keep in place, `wider` 1 or more. */
export function poseOnto(framing: Framing, outlook: Outlook, z: number, frame: FrameSize, wider: number): CameraPose {
  const upright = frame.height > frame.width;
  const { nearer } = LENSES[framing];
  const lensZ = z - DISTANCE_METRES * nearer * wider;
  const plain = LENSES[framing].focal * (outlook.nearer ?? 1);
  const focal = plain * (upright ? uprightLens(outlook, lensZ, seenPerMetre(frame, plain)[1] / 2) : 1);
  const [tanHeight, tanWidth] = seenPerMetre(frame, focal);
  const horizon = upright ? (outlook.uprightHorizon ?? outlook.horizon + UPRIGHT_LOWER) : outlook.horizon;
  return {
    x: outlook.window === undefined ? 0 : asideFor(outlook.window, lensZ, tanWidth / 2),
    y: outlook.eyeMetres,
    z: lensZ,
    pan: 0,
    tilt: (horizon - 0.5) * tanHeight,
    focal,
  };
}

/** At most so far, as a share of half of the width that is seen at the wall: the middle of the room stays in the picture. */
const ASIDE_MAX = 0.86;
/** So much of that half is sure to be seen when the lens comes nearer in the course of a shot. */
const KEPT = 0.94;

/** How many times longer the lens is in an upright frame: as the outlook has it, but not so long that the window is lost. */
function uprightLens({ upright = 1, window }: Outlook, lensZ: number, reach: number): number {
  if (window === undefined || window.x === 0) return upright;
  const longest = ((KEPT + ASIDE_MAX) * reach * (window.z - lensZ)) / Math.abs(window.x);
  return Math.min(upright, Math.max(1, longest));
}

/** How far a lens stands to the side of a room's middle to have the middle of its window in the picture, metres; `reach`: tangent of half the view. */
function asideFor(window: NonNullable<Outlook['window']>, lensZ: number, reach: number): number {
  const half = reach * (window.z - lensZ);
  const aside = Math.min(ASIDE_MAX * half, Math.max(0, Math.abs(window.x) - KEPT * half));
  return aside * Math.sign(window.x);
}
