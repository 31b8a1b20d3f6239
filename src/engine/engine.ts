/** What makes films: the embedded Lantern, or a remote service. `tasks` knows this port and never an engine. */
export interface Engine {
  readonly name: string;
  /** True when the engine can make what this model asks for. */
  serves(model: string): boolean;
  /**
   * Makes the film. Never rejects for what a user sent: that is a `failed` outcome. Rejects only when the engine itself
   * broke, which is worth a retry. Stops soon after `signal` is aborted.
   */
  run(job: EngineJob, report: (progress: EngineProgress) => void, signal: CancelSignal): Promise<EngineOutcome>;
  close(): Promise<void>;
}

export interface EngineJob {
  readonly taskId: string;
  /** `kling/kling-v3-omni-video` and its siblings. */
  readonly model: string;
  /** Validated, with defaults filled in; media values still as the user sent them (URL, Base64 or data URI). */
  readonly request: Readonly<Record<string, unknown>>;
  /** The team's elements that the request names, in its order; none when absent. */
  readonly elements?: readonly EngineElement[];
  /** An empty directory of this run alone; the files of the outcome are in it, and the caller removes it. */
  readonly workDirectory: string;
  readonly seed: number;
}

/** A thing with a name and some pictures that a team keeps. */
export interface EngineElement {
  readonly id: string;
  readonly name: string;
  /** 1 to 4, the one that shows it best first. */
  readonly images: readonly EngineFile[];
}

/** A file of the service; it was looked at when it came in. */
export interface EngineFile {
  read(): AsyncIterable<Uint8Array>;
}

/** The part of the DOM's AbortSignal that is needed here. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export const STAGES = ['fetching', 'understanding', 'storyboard', 'painting', 'sound', 'saving'] as const;
export type StageName = (typeof STAGES)[number];

export interface EngineProgress {
  readonly stage: StageName;
  /** 0 to 100 over the whole job; never falls. */
  readonly percent: number;
  readonly done?: number;
  readonly total?: number;
}

export type EngineOutcome = DeliveredOutcome | FailedOutcome;

export interface DeliveredOutcome {
  readonly status: 'delivered';
  readonly files: readonly ProducedFile[];
  /** What was delivered, for the price: whole seconds of video or number of images. */
  readonly units: number;
  /** Small facts for the task's `result.metadata`, JSON values only: among them `not_understood` and `not_shown`. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

export interface FailedOutcome {
  readonly status: 'failed';
  /** A code of `contract/error-codes.ts`. */
  readonly code: string;
  /** Safe for the user: what was wrong, what was expected, what to do. */
  readonly message: string;
}

export interface ProducedFile {
  readonly path: string;
  /** `sidecar` is the storyboard as JSON. */
  readonly role: 'primary' | 'sidecar';
  readonly type: 'video' | 'image' | 'document';
  /** Also the file name extension. */
  readonly format: 'mp4' | 'png' | 'json';
  readonly width?: number;
  readonly height?: number;
  readonly durationSeconds?: number;
}
