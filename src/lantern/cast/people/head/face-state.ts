import { hash2 } from '../../../../base/random.ts';
import type { Performance } from '../../../deeds/deed-card.ts';
import { DEEDS } from '../../../deeds/deeds.ts';
import type { Expression } from '../../../storyboard/storyboard.ts';
import type { ActorState } from '../../../stage/stage.ts';

/** What a face does at one moment. */
export interface FaceState {
  /** How far the eyes are open: 0 shut, 1 at rest, up to 1.35. */
  readonly open: number;
  /** Lift of the brows, and of their inner ends alone; -1 to 1. */
  readonly brow: number;
  readonly worry: number;
  /** Corners of the mouth: -1 down, 1 a broad smile. */
  readonly corners: number;
  /** How far the mouth is open, 0 to 1, and how round it is, 0 to 1. */
  readonly mouth: number;
  readonly round: number;
  /** Where the eyes look: -1 left to 1 right of the frame, and -1 down to 1 up. */
  readonly gazeX: number;
  readonly gazeY: number;
  /** How far cheeks are lifted, 0 to 1. */
  readonly cheek: number;
  /** How far the tongue is out, 0 to 1. */
  readonly tongue: number;
  /** How far the farther eye alone is shut, 0 to 1. */
  readonly wink: number;
  /** How much tears run down the cheeks, 0 to 1. */
  readonly tears: number;
}

/** What further feelings are on a face. */
const FELT: Partial<Readonly<Record<Expression, Pick<FaceState, 'open' | 'brow' | 'worry' | 'corners' | 'mouth'>>>> = {
  angry: { open: 0.74, brow: -0.75, worry: -0.95, corners: -0.85, mouth: 0.06 },
  afraid: { open: 1.3, brow: 0.85, worry: 1, corners: -0.5, mouth: 0.24 },
  tired: { open: 0.45, brow: -0.05, worry: 0.4, corners: -0.15, mouth: 0 },
};

/** Reads the face from the state of an actor: expression and action, voice, glances and blinks. */
export function faceOf(actor: ActorState, time: number): FaceState {
  const { member, action, expression } = actor;
  const laughing = actor.deed !== undefined && DEEDS[actor.deed].play.lips === 'laugh';
  const smiling =
    laughing ||
    expression === 'smile' ||
    action === 'smile' ||
    (expression === 'neutral' && (action === 'wave' || action === 'dance' || action === 'jump'));
  const closed =
    expression === 'closed-eyes' ||
    (actor.deed !== undefined && DEEDS[actor.deed].play.eyes === 'shut') ||
    // Who lies there and works is awake.
    (action === 'lie' &&
      expression === 'neutral' &&
      (actor.deed === undefined || DEEDS[actor.deed].play.held === undefined));
  const play = actor.deed === undefined ? undefined : DEEDS[actor.deed].play;
  const lips = lipsAt(play?.lips, time, member.seed);
  const crying = play?.lips === 'cry';
  const sad = expression === 'sad';
  const surprised = expression === 'surprised';
  const felt = FELT[expression];
  const glance = glanceAt(member.seed, time);
  const reading = readsFrom(actor);
  const base = closed
    ? 0
    : (heldOpen(play?.lips, reading) ?? (surprised ? 1.28 : (felt?.open ?? (sad ? 0.78 : smiling ? 0.88 : 1))));
  const chewing = action === 'eat' ? 0.12 + 0.12 * Math.sin(time * 9) : 0;
  return {
    open: base * blinkAt(member.seed, time),
    brow:
      felt !== undefined
        ? felt.brow
        : surprised
          ? 1
          : sad
            ? -0.1
            : smiling
              ? 0.34
              : 0.24 + 0.04 * Math.sin(time * 0.9 + member.seed),
    worry: crying ? 1 : (felt?.worry ?? (sad ? 0.9 : surprised ? 0.2 : 0.06)),
    corners: crying ? -1 : felt !== undefined ? felt.corners : smiling ? 1 : sad ? -0.85 : surprised ? -0.1 : 0.42,
    mouth: Math.max(
      actor.mouth,
      lips.open,
      surprised ? 0.45 : (felt?.mouth ?? 0),
      chewing,
      smiling && !laughing && hash2(member.seed, 41) < 0.6 ? 0.3 : 0,
    ),
    round:
      lips.round > 0
        ? lips.round
        : surprised
          ? 0.8
          : actor.mouth > 0
            ? 0.3 + 0.4 * hash2(member.seed, Math.floor(time * 4.5))
            : 0,
    gazeX: clamp(actor.gaze * (reading ? 0.3 : 1) + glance.x + (play?.eyes === 'up' ? 0.7 * Math.sin(time * 2.4) : 0)),
    gazeY: clamp((play?.eyes === 'up' ? 1 : reading ? -0.95 : sad ? -0.4 : 0) + glance.y * (reading ? 0.3 : 1)),
    cheek: laughing ? 1 : smiling ? 0.72 : 0.2,
    wink: play?.eyes === 'wink' && time % 1.3 < 0.75 ? 1 : 0,
    tears: crying ? 1 : 0,
    tongue: tongueAt(play?.lips, time),
  };
}

/** How far open what is done holds the eyes; undefined where the feeling tells it. Who laughs hard hardly sees. */
function heldOpen(lips: Performance['lips'], reading: boolean): number | undefined {
  if (lips === 'laugh') return 0.24;
  return reading ? 0.62 : lips === 'cry' ? 0.5 : undefined;
}

/** How far open and how round a deed holds the mouth: singing follows its notes, blowing purses the lips. */
function lipsAt(
  lips: Performance['lips'],
  time: number,
  seed: number,
): { readonly open: number; readonly round: number } {
  switch (lips) {
    case undefined:
      return { open: 0, round: 0 };
    case 'sing': {
      const note = Math.floor(time * 2.6 + seed);
      return {
        open: 0.2 + 0.5 * hash2(seed, note) * Math.abs(Math.sin(time * 8.2)),
        round: 0.3 + 0.5 * hash2(seed + 7, note),
      };
    }
    case 'cry':
      return { open: 0.5 + 0.22 * Math.sin(time * 5.4), round: 0.25 };
    case 'bite':
      return { open: 0.42 + 0.16 * Math.sin(time * 7), round: 0.3 };
    case 'chew':
      return { open: 0.1 + 0.1 * Math.sin(time * 9), round: 0.1 };
    case 'teeth':
      return { open: 0.34, round: 0 };
    case 'blow':
      return { open: 0.16, round: 0.95 };
    case 'lick':
      return { open: 0.42, round: 0.2 };
    case 'tongue':
      return { open: 0.62, round: 0.25 };
    case 'yawn':
      return { open: 0.9 + 0.1 * Math.sin(time * 1.6), round: 0.75 };
    case 'laugh':
      return { open: 0.86 + 0.14 * Math.sin(time * 11), round: 0 };
  }
}

/** How far out the tongue is: stuck out, or out and in again to lick. */
function tongueAt(lips: Performance['lips'], time: number): number {
  if (lips === 'lick') return 0.45 + 0.3 * Math.sin(time * 6);
  return lips === 'tongue' ? 0.85 + 0.15 * Math.sin(time * 5.2) : 0;
}

/** True for one whose eyes are on a page or a screen that it holds. */
function readsFrom({ member, action, expression, deed }: ActorState): boolean {
  if (deed !== undefined) return DEEDS[deed].play.eyes === 'down';
  if (action === 'wave' || action === 'look' || action === 'speak' || expression === 'surprised') return false;
  return member.props.some(({ name }) => name === 'book' || name === 'phone');
}

/** A blink of about a sixth of a second every three to five seconds, on each person's own beat. */
function blinkAt(seed: number, time: number): number {
  const every = 3 + 2 * hash2(seed, 11);
  const shifted = time + every * hash2(seed, 12);
  const number = Math.floor(shifted / every);
  const since = shifted - number * every - 0.5 * hash2(seed, number);
  if (since < 0 || since > 0.18) return 1;
  return Math.abs(since - 0.07) < 0.02 ? 0 : Math.min(1, Math.abs(since - 0.07) / 0.09);
}

/** Eyes are never quite still: now and then they jump a little and rest. */
function glanceAt(seed: number, time: number): { readonly x: number; readonly y: number } {
  const number = Math.floor(time / 1.7 + hash2(seed, 21));
  return { x: (hash2(seed + 31, number) - 0.5) * 0.24, y: (hash2(seed + 32, number) - 0.5) * 0.16 };
}

function clamp(value: number): number {
  return Math.min(1, Math.max(-1, value));
}
