import type { Brief, StillsBrief } from '../../lantern/brief.ts';
import type { Still } from '../../lantern/stills/still.ts';
import type { FrameSize, Storyboard } from '../../lantern/storyboard/storyboard.ts';
import type { ProbedMedia } from '../../media/probe.ts';
import type { WatchedVideo } from '../../media/watch-video.ts';
import type { FilmQuality } from '../../media/quality.ts';
import type { Segment } from './segments.ts';

/** What a render process can be asked. Paths are local files of one work directory. */
export type RenderJob =
  | AnalyseJob
  | SeparateJob
  | NightJob
  | PlanJob
  | SegmentJob
  | SoundJob
  | FinishJob
  | PlanStillsJob
  | StillJob;

/** Looks at users' pictures; what is found is written to each one's `mapsPath`. */
export interface AnalyseJob {
  readonly kind: 'analyse';
  readonly pictures: readonly RawPicture[];
}

/** Separates the subject of a film's video from its ground; how is written to `outPath`. */
export interface SeparateJob {
  readonly kind: 'separate';
  /** As in `FilmMaterial`. */
  readonly path: string;
  readonly watched: WatchedVideo;
  readonly frame: FrameSize;
  readonly outPath: string;
}

/** Finds sky and windows of a film's video; they are written to `outPath`. */
export interface NightJob extends Omit<SeparateJob, 'kind'> {
  readonly kind: 'night';
}

export interface PlanJob {
  readonly kind: 'plan';
  readonly brief: Brief;
}

/** Everything that painting reads. Processes keep what they prepared for a film until they work for another one. */
export interface FilmMaterial {
  /** The same for all segments of one film, and for no other film. */
  readonly id: string;
  readonly storyboard: Storyboard;
  readonly images: readonly RawPicture[];
  /** The user's video as our own file (the film's frame size and rate, as many frames as the film has), what was seen of it, and the file of its subject where that is separated. */
  readonly video?: {
    readonly path: string;
    readonly watched: WatchedVideo;
    readonly subjectPath?: string;
    readonly nightPath?: string;
  };
}

/** A decoded picture: straight RGBA, 4 bytes a pixel. */
export interface RawPicture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** The file of what was found out about it. */
  readonly mapsPath: string;
}

/** Paints and encodes frames; reports a `SegmentEvent` after each. */
export interface SegmentJob {
  readonly kind: 'segment';
  readonly film: FilmMaterial;
  readonly segment: Segment;
  readonly path: string;
}

export interface SegmentEvent {
  readonly painted: number;
}

/** Makes the sound of a film: left, then right, as 32-bit floats. */
export interface SoundJob {
  readonly kind: 'sound';
  readonly storyboard: Storyboard;
  readonly path: string;
}

/** Joins the segments and looks at the result. */
export interface FinishJob {
  readonly kind: 'finish';
  readonly segmentPaths: readonly string[];
  readonly soundPath?: string;
  readonly path: string;
}

export interface FinishedFilm {
  readonly probed: ProbedMedia;
  readonly quality: FilmQuality;
}

export interface PlanStillsJob {
  readonly kind: 'plan-stills';
  readonly brief: StillsBrief;
}

/** Paints one picture and writes it to `path` as PNG. */
export interface StillJob {
  readonly kind: 'still';
  readonly still: Still;
  readonly images: readonly RawPicture[];
  readonly path: string;
}

export interface FinishedStill {
  readonly width: number;
  readonly height: number;
  /** 64 × 64 pixels, 3 bytes each, for looking at. */
  readonly thumbnail: Uint8Array;
}

export interface RenderAnswers {
  /** In how many pictures something stood out. */
  readonly analyse: { readonly subjects: number };
  /** Whether there is a subject that can be told from its ground. */
  readonly separate: { readonly found: boolean };
  /** How many windows there are. */
  readonly night: { readonly windows: number };
  readonly plan: Storyboard;
  /** Resident memory of the process at the end, bytes. */
  readonly segment: { readonly residentBytes: number };
  readonly sound: { readonly sampleCount: number };
  readonly finish: FinishedFilm;
  readonly 'plan-stills': readonly Still[];
  readonly still: FinishedStill;
}

export type AnswerOf<Job extends RenderJob> = RenderAnswers[Job['kind']];
