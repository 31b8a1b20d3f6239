import { familyOf, isPerson, isVehicle } from '../kinds/kinds.ts';
import { poseOnto, type Outlook } from './outlook.ts';
import { headAsideOf, reachAbove, widthOf } from './bodies.ts';
import { seenPerMetre } from './field-of-view.ts';
import type { Slot } from './slot.ts';
import type { CameraPose, FrameSize, Framing } from './storyboard.ts';

/** What a shot must hold, metres, at the depth of its nearest one. */
export interface Subject {
  readonly left: number;
  readonly right: number;
  /** From the ground, or the air below a bird. */
  readonly bottom: number;
  readonly top: number;
  /** The full height of the tallest, of which near shots show a part even when it sits. */
  readonly stature: number;
  readonly z: number;
  /** 1: looks or moves to the right and wants room there; -1 to the left; 0: none. */
  readonly heading: -1 | 0 | 1;
  /** People are cut at the waist or the shoulders; all else is shown whole. */
  readonly person: boolean;
  /** Their hands do something at the height of a table or a lap: a medium shot reaches down to the knees. */
  readonly hands?: true;
  /** Busy at a table or a counter: one looks down on it from a little above their heads, and sees it to its near edge. */
  readonly atTop?: true;
  /** How much of somebody whose hands do nothing a close shot shows: the face down to the shoulders, or the eyes alone. */
  readonly portrait?: 'face' | 'eyes';
  /** Vehicles are known by their length: they fill the frame across. */
  readonly vehicle: boolean;
  /** Is on a sill, a counter or a shelf: seen from its own height. */
  readonly laid?: boolean;
  /** Sits high up on something: seen from a little below, with the top of it. */
  readonly perched?: boolean;
  /** Things alone: seen a little from above, at their own size. */
  readonly still: boolean;
  /** Things that hang on a wall: seen straight on, in the middle. */
  readonly hung?: true;
  /** They are on or before a ground that must be seen with them. */
  readonly grounded?: true;
  /** Something huge stands beyond them: there is air above them, and room beside. */
  readonly backed?: true;
  /** They are at something tall that one comes to see: its top is seen, too. */
  readonly landmark?: true;
  /** Asked for from head to toe: as large as it fits in. */
  readonly whole?: true;
  /** Looked down on from right above, as far as that can be. */
  readonly topDown?: true;
  /** Seen from below, by a wide lens near the ground: it towers, and the horizon is at its feet. */
  readonly low?: true;
  /** In a room, with its wall near: it fills the frame, and little of the floor is seen. */
  readonly indoors?: true;
  /** The part of it that is over a counter, from the top of the head, as a share of its height. */
  readonly over?: number;
  /** How high the lens must be, metres. */
  readonly eye?: number;
  /** Head and front of one animal, as `foreparts` gives it: a close shot is cut at the chest. */
  readonly foreparts?: boolean;
  /** Nobody is there: the place itself is the subject, seen as this says. */
  readonly outlook?: Outlook;
  /** What that place is known by lies about the stage: see the card's `aboutStage`. */
  readonly aboutStage?: true;
  /** That place is built to be seen from the air: the land lies far below. */
  readonly aloft?: true;
}

interface Size {
  readonly focal: number;
  /** Share of the frame's height that the subject takes. */
  readonly height: number;
  /** Share of the frame's width that it may take at most. */
  readonly width: number;
  /** Where its feet (wide, full) are, as a share of the frame's height from the top. */
  readonly feet: number;
}

const SIZES: Readonly<Record<Framing, Size>> = {
  wide: { focal: 1.15, height: 0.36, width: 0.7, feet: 0.84 },
  full: { focal: 1.25, height: 0.64, width: 0.84, feet: 0.88 },
  medium: { focal: 1.5, height: 0.86, width: 0.8, feet: 0.93 },
  close: { focal: 1.9, height: 0.9, width: 0.8, feet: 1 },
  aerial: { focal: 1.15, height: 0.3, width: 0.6, feet: 0.7 },
};
/** A whole body in a room: larger than in the open, on the lower edge, so that the frame is not a hall with a floor. */
const IN_ROOM = {
  full: { focal: 1.4, height: 0.74, width: 0.88, feet: 0.95 },
  aerial: { focal: 1.25, height: 0.56, width: 0.8, feet: 0.82 },
} as const satisfies Partial<Record<Framing, Size>>;
/** A whole body that is what the shot is for. */
const HEAD_TO_TOE: Size = { focal: 1.4, height: 0.78, width: 0.9, feet: 0.94 };
/** Below this share of the height something is small in a room; how much the lens and its feet rise for what it lacks. */
const SMALL_SHARE = 0.55;
const LIFTED = { eye: 2.2, feet: 0.5 } as const;
/** The part of a person, from the top of the head, that a near shot shows. */
const PERSON_PART: Partial<Record<Framing, number>> = { medium: 0.52, close: 0.27 };
/** From how far below the top of the head to how far below it a portrait goes, as shares of the height. */
const PORTRAIT = { face: { from: 0, to: 0.215 }, eyes: { from: 0.045, to: 0.125 } } as const;
const TO_THE_KNEES = 0.7;
const WITH_TABLE = 0.8;
/** How high over the top of their heads the lens is that looks down on what they are busy with, as a share of the stature. */
const OVER_HEADS = 0.05;
const ROOMY = 1.3;
/** Of an animal: head, neck and chest. */
const ANIMAL_CLOSE_PART = 0.6;
const DISTANCE_MIN = 0.9;
/** A small animal is not followed with the lens in the grass: at least this height of the world is seen in a wide shot. */
const WIDE_HEIGHT_MIN_METRES = 1.7;
const STILL_DISTANCE_MIN = 0.42;
const STILL_SMALL_METRES = 0.7;
/** Metres up for each metre away: what level circles are drawn for. */
const STILL_FROM_ABOVE = 0.2;
const STILL_FROM_BEFORE = 0.08;
const STANDS_OUT_METRES = 0.3;
/** Aircraft are taken from the air, a little below them: metres down for each metre away. */
const FROM_BELOW = 0.1;
/** Metres down for each metre away, to whoever sits high up. */
const PERCH_FROM_BELOW = 0.22;
/** Kites, metres up: one looks up at them, with the sky behind, metres down for each metre away. */
const SKY_METRES = 5;
const SKY_FROM_BELOW = 0.24;
const TILT_MAX = 0.42;
/** Share of the frame's height that a ground takes with those on it. */
const GROUNDED_HEIGHT = 0.66;
const FRONT_WIDTH = 1.05;

/** How a member is held through a shot: how high above the ground, and its height and width as shares of the usual. */
export interface Posture {
  readonly lift: number;
  readonly height: number;
  readonly width: number;
}

/** The box round the members at their places. */
export function subjectOf(
  slots: readonly Slot[],
  heading: -1 | 0 | 1,
  postures: ReadonlyMap<string, Posture>,
): Subject {
  const z = Math.min(...slots.map((slot) => slot.z));
  const lift = (slot: Slot) => postures.get(slot.member.id)?.lift ?? slot.y;
  const share = (slot: Slot) => postures.get(slot.member.id)?.height ?? 1;
  const width = (slot: Slot) => slot.halfWidth * (postures.get(slot.member.id)?.width ?? 1);
  const shrink = (slot: Slot) => 1 / Math.max(1, (slot.z - z + 9) / 9);
  return {
    left: Math.min(...slots.map((slot) => (slot.x - width(slot)) * shrink(slot))),
    right: Math.max(...slots.map((slot) => (slot.x + width(slot)) * shrink(slot))),
    // Who sits on a sofa has the feet on the floor.
    bottom: Math.min(...slots.map((slot) => (slot.atHome === true ? 0 : lift(slot) - (slot.roomBelow ?? 0)))),
    top: Math.max(
      ...slots.map((slot) => lift(slot) + slot.member.heightMetres * share(slot) + reachAbove(slot.member.props)),
    ),
    stature: Math.max(...slots.map((slot) => slot.member.heightMetres)),
    z,
    heading,
    person: slots.every((slot) => isPerson(slot.member.kind)),
    still: slots.every((slot) => familyOf(slot.member.kind) === 'thing'),
    ...(slots.some(({ roomBelow, y }) => roomBelow !== undefined && y > 1) ? { perched: true } : {}),
    vehicle: slots.some((slot) => isVehicle(slot.member.kind)),
  };
}

/** The head and front of one animal, which a close shot of it shows. */
export function foreparts(slot: Slot, side: -1 | 1): Slot {
  const length = widthOf(slot.member.kind, slot.member.heightMetres, true);
  if (isPerson(slot.member.kind) || familyOf(slot.member.kind) !== 'animal') return slot;
  return {
    ...slot,
    x: slot.x + side * headAsideOf(slot.member.kind, slot.member.heightMetres),
    halfWidth: Math.min(slot.halfWidth, length * 0.24),
  };
}

/**
 * The pose of the camera that gives a subject its size, its place by thirds and its head room in any shape of frame.
 * `wider` is 1, or more to step back by that factor.
 */
export function poseFor(framing: Framing, asked: Subject, frame: FrameSize, wider = 1): CameraPose {
  const portrait =
    framing === 'close' && asked.person && asked.portrait !== undefined ? PORTRAIT[asked.portrait] : undefined;
  const subject =
    asked.topDown === true && framing === 'aerial'
      ? overTop(asked)
      : portrait === undefined
        ? asked
        : { ...asked, top: asked.top - portrait.from * asked.stature };
  if (subject.outlook !== undefined && framing !== 'aerial')
    return poseOnto(framing, subject.outlook, subject.z, frame, wider);
  const size = sizeFor(framing, subject, frame);
  const [tanHeight, tanWidth] = seenPerMetre(frame, size.focal);
  const whole = Math.max(0.05, subject.top - subject.bottom);
  const bust = framing === 'close' && subject.foreparts === true;
  const near = bust || (subject.person && PERSON_PART[framing] !== undefined);
  const part =
    framing === 'medium' && subject.hands === true
      ? (subject.over ?? (subject.atTop === true ? WITH_TABLE : TO_THE_KNEES))
      : portrait === undefined
        ? (PERSON_PART[framing] ?? 1)
        : portrait.to - portrait.from;
  const shown = bust
    ? whole * ANIMAL_CLOSE_PART
    : near
      ? subject.stature * part
      : framing === 'close' && !subject.still
        ? whole * 0.75
        : whole;
  const seenHeight = Math.max(
    framing === 'wide' && !subject.still && subject.grounded !== true ? WIDE_HEIGHT_MIN_METRES : 0,
    shown / size.height,
  );
  const across = subject.right - subject.left;
  const seenWidth =
    (framing === 'close' && subject.person
      ? Math.min(across, subject.stature * (portrait === undefined ? 0.3 : portrait.to - portrait.from))
      : across) / widthShare(framing, size, subject, frame);
  const distance =
    Math.max(
      subject.still ? STILL_DISTANCE_MIN : DISTANCE_MIN,
      seenHeight / tanHeight,
      (seenWidth * FRONT_WIDTH) / tanWidth,
    ) * wider;
  // What is small in a frame for its width stands higher in it, and is looked down on: else half of a room is ceiling.
  const small =
    subject.indoors === true && subject.person && !near ? Math.max(0, SMALL_SHARE - shown / (distance * tanHeight)) : 0;
  const y = eyeHeight(framing, subject, distance) + LIFTED.eye * small;
  // Near shots hang from the head room, all others stand on their feet.
  // Where several make the frame so wide that all of them fits in, they stand on its lower edge.
  const hangs = near && (subject.over !== undefined || distance * tanHeight < ROOMY * whole);
  const tilt =
    subject.hung === true
      ? 0
      : hangs
        ? (subject.top - y) / distance - (0.5 - headRoom(framing, subject, frame)) * tanHeight
        : (size.feet - LIFTED.feet * small - 0.5) * tanHeight - (y - feetOf(subject)) / distance;
  const aside =
    across >= 0.45 * distance * tanWidth && !near ? 0.03 : subject.backed === true ? backedRoom(frame) : 0.09;
  const room = subject.heading * aside * tanWidth * distance;
  return {
    x: (subject.left + subject.right) / 2 + room,
    y,
    z: subject.z - distance,
    pan: 0,
    tilt: Math.min(
      TILT_MAX,
      Math.max(framing === 'aerial' ? (subject.topDown === true ? -1.5 : -0.9) : -TILT_MAX, tilt),
    ),
    focal: size.focal,
  };
}

/** How large somebody is in a shot of this framing, and through which lens. */
function sizeFor(framing: Framing, subject: Subject, frame: FrameSize): Size {
  if (subject.still || subject.grounded) return stillSize(framing, subject);
  if (subject.vehicle && subject.bottom > 1) return { ...SIZES[framing], feet: 0.68 };
  if (subject.topDown === true && framing === 'aerial') return TOP_DOWN;
  if (subject.whole === true && framing === 'full') return HEAD_TO_TOE;
  if (subject.backed === true) return backedSize(framing, frame);
  if (subject.low === true) return lowSize(framing);
  if (subject.landmark === true && frame.width > frame.height) return beforeLandmark(framing);
  const inRoom = subject.indoors === true && (framing === 'full' || framing === 'aerial');
  return inRoom ? IN_ROOM[framing] : SIZES[framing];
}

/** A wide lens from close by, the feet at the lower edge. */
function lowSize(framing: Framing): Size {
  const size = SIZES[framing];
  return framing === 'full' || framing === 'wide'
    ? { ...size, focal: LOW.focal, height: framing === 'wide' ? size.height : LOW.height, feet: LOW.feet }
    : size;
}

const LOW = { focal: 0.95, height: 0.76, feet: 0.95, eyeMetres: 0.3, eyeShare: 0.22 } as const;

/** A wide lens, and those who are there small on the lower edge: so one sees up to half as high as the landmark is far away. */
function beforeLandmark(framing: Framing): Size {
  const size = SIZES[framing];
  return framing === 'full' || framing === 'wide'
    ? { ...size, focal: SIZES.wide.focal, height: Math.min(size.height, 0.42), feet: 0.93 }
    : size;
}

/** Who stands before something huge is not so large that it has no place over them. */
function backedSize(framing: Framing, frame: FrameSize): Size {
  const size = SIZES[framing];
  return framing === 'full' ? { ...size, height: frame.height > frame.width ? SIZES.wide.height : 0.5 } : size;
}

/** The room that the lens leaves on the side of what is huge, as a share of the frame's width. */
export function backedRoom(frame: FrameSize): number {
  return frame.height > frame.width ? 0.22 : 0.15;
}

/** Small things are taken with a longer lens, which keeps the place behind them large; they stand on what is before them. */
function stillSize(framing: Framing, subject: Subject): Size {
  const size = SIZES[framing];
  const small = subject.top - subject.bottom < STILL_SMALL_METRES;
  return {
    ...size,
    focal: size.focal * (small ? 1.75 : 1.15),
    height: subject.grounded === true ? GROUNDED_HEIGHT : Math.min(size.height, standsOut(subject) ? 0.6 : 0.72),
    ...(framing === 'aerial' ? STILL_FROM_AIR : { feet: Math.min(size.feet, 0.8) }),
  };
}

/** Things that are looked down on are as large as they are otherwise. */
const STILL_FROM_AIR = { height: 0.6, width: 0.8, feet: 0.78 } as const;

/** What stands on the ground is seen in its place, with what is behind it; what is on a table is looked down on. */
function standsOut({ bottom, top }: Subject): boolean {
  return bottom < 0.1 && top > STANDS_OUT_METRES;
}

/** An upright frame has little width to give away. */
function widthShare(framing: Framing, size: Size, subject: Subject, frame: FrameSize): number {
  if (frame.height > frame.width) return 0.92;
  if (framing === 'wide' && subject.vehicle) return 0.5;
  return size.width;
}

function headRoom(framing: Framing, { over }: Subject, frame: FrameSize): number {
  // What is under the top of a counter tells nothing: in an upright frame the shelves over it do.
  if (over !== undefined && frame.height > frame.width) return 0.24;
  return framing === 'close' ? 0.1 : 0.13;
}

/** What flies is placed as if it stood a little above the lower edge; the ground is far below. */
function feetOf(subject: Subject): number {
  if (subject.vehicle || subject.perched === true || subject.grounded === true) return subject.bottom;
  return subject.bottom > 1 ? subject.bottom - (subject.top - subject.bottom) * 1.4 : subject.bottom;
}

/** From above: so high, metres, but no steeper than so many metres up for each away, which brings the camera near to what is small. */
const ALOFT_METRES = 4.5;
const ALOFT_SLOPE = 0.9;
const FROM_AIR_SLOPE = 0.66;
/** As high as a lens gets in a room. */
const UNDER_CEILING_METRES = 3;

/** Whoever works behind a top is looked down on with that, and not with what is under it. */
function overTop(subject: Subject): Subject {
  return subject.over === undefined ? subject : { ...subject, bottom: subject.top - subject.over * subject.stature };
}

/** From right above: large, so that there is nothing but ground round it. */
const TOP_DOWN: Size = { focal: 1.3, height: 0.64, width: 0.82, feet: 0.9 };
/** Metres up for each metre away, and as high as a lens gets under the roof of a room. */
const TOP_SLOPE = 1.05;
const UNDER_ROOF_METRES = 2.6;

/** Eye level for people, lower for small animals, and from above for aerial shots. */
function eyeHeight(framing: Framing, subject: Subject, distance: number): number {
  if (subject.eye !== undefined && framing !== 'aerial' && subject.low !== true) return subject.eye;
  const tall = subject.top - subject.bottom;
  if (subject.hung === true) return subject.bottom + tall / 2;
  if (subject.low === true && framing !== 'aerial' && subject.bottom < 1)
    return Math.min(LOW.eyeMetres, LOW.eyeShare * tall) + subject.bottom;
  if (subject.still && subject.bottom > SKY_METRES) return Math.max(1.6, subject.bottom - SKY_FROM_BELOW * distance);
  if ((subject.still || subject.grounded === true) && framing !== 'aerial')
    return Math.min(
      subject.bottom + tall * 0.5 + (standsOut(subject) ? STILL_FROM_BEFORE : STILL_FROM_ABOVE) * distance,
      Math.max(1.6, subject.bottom + 0.6 * tall),
    );
  if (framing === 'aerial' && subject.topDown === true)
    return subject.indoors === true
      ? Math.min(UNDER_ROOF_METRES, subject.bottom + TOP_SLOPE * distance)
      : subject.bottom + TOP_SLOPE * distance;
  if (framing === 'aerial' && subject.still) return subject.bottom + ALOFT_SLOPE * distance;
  if (framing === 'aerial' && subject.indoors === true)
    return Math.min(UNDER_CEILING_METRES, ALOFT_SLOPE * distance + 1);
  // The horizon stays at the upper edge of the frame, or above it: from the air one looks at the ground.
  if (framing === 'aerial') return Math.max(Math.min(ALOFT_METRES, ALOFT_SLOPE * distance), distance * FROM_AIR_SLOPE);
  if (framing === 'medium' && subject.person && subject.atTop === true)
    return subject.top + OVER_HEADS * subject.stature;
  if (framing === 'close' || (framing === 'medium' && subject.person))
    return subject.person ? subject.top - 0.12 * subject.stature : subject.bottom + tall * 0.7;
  if (subject.perched === true) return Math.max(1.6, subject.bottom - PERCH_FROM_BELOW * distance);
  if (subject.bottom > 1) return subject.vehicle ? Math.max(1.6, subject.bottom - FROM_BELOW * distance) : 1.6;
  // From chest height: the subject rises over the horizon, and less of the frame is empty ground.
  const base = subject.laid === true ? subject.bottom : 0;
  return Math.min(1.5, base + Math.max(0.3, tall * 0.7)) + (distance > 8 ? (distance - 8) * 0.06 : 0);
}
