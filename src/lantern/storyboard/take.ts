import type { CameraAim, CameraWord, Setting } from '../script/screenplay.ts';
import type { Framing } from './storyboard.ts';

/** A setting that a take turns into, and when in the take, 0 to 1. */
export interface Turn {
  readonly setting: Setting;
  readonly at: number;
}

/** A shot before anyone is placed in it. */
export interface ShotPlan {
  readonly index: number;
  readonly startFrame: number;
  readonly frameCount: number;
  readonly framing: Framing;
  readonly text: string;
  /** The beats that it shows, 0-based. */
  readonly beats: readonly number[];
  readonly setting: Setting;
  /** The hours and weathers that its later beats bring, one after the other. */
  readonly turns?: readonly Turn[];
  readonly camera: readonly CameraWord[];
  /** What its camera starts or ends on. */
  readonly aim?: CameraAim;
  /** The character that the shot is about; undefined for all. */
  readonly subject?: string;
  /** Those who do it together with the one that it is about. */
  readonly company?: readonly string[];
  /** Who can be in it; undefined for all. */
  readonly cast?: ReadonlySet<string>;
}

/** A shot before it is known which one of the film it is. */
export type Take = Omit<ShotPlan, 'index' | 'startFrame' | 'frameCount'> & {
  readonly start: number;
  readonly end: number;
};

/** The least that a shot lasts. */
export const SHOT_SECONDS_MIN = 1;
/** A film is cut into no more shots than these. */
export const SHOTS_MAX = 6;

/** The shot size that the prompt asks for. */
export function framingOf(words: readonly CameraWord[]): Framing | undefined {
  if (words.includes('close-up')) return 'close';
  if (words.includes('aerial') || words.includes('top-down')) return 'aerial';
  if (words.includes('medium') || words.includes('over-shoulder')) return 'medium';
  if (words.includes('wide')) return 'wide';
  return words.includes('full-body') ? 'full' : undefined;
}

/** What a camera is aimed at, for a take; nothing where it is not. */
export function withAim(aim: CameraAim | undefined): { readonly aim?: CameraAim } {
  return aim === undefined ? {} : { aim };
}

/** The words of several beats, one after the other. */
export function joined(texts: readonly string[]): string {
  return texts
    .map((text) => text.replace(/[,;，；、]+$/u, ''))
    .filter((text) => text !== '')
    .join('; ');
}
