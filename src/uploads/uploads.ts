import type { Result } from '../base/result.ts';
import type { TeamId } from '../contract/ids.ts';
import type { UploadFormat } from '../contract/media-signature.ts';

/** Files that users send once and name in requests by their URL. They are kept for some days and belong to one team. */
export interface Uploads {
  /** Keeps a file, durably. What it is, its content says and not its name. A refusal keeps nothing. */
  add(teamId: TeamId, file: NewUpload): Promise<Result<Upload, UploadRefusal>>;
  /** The files of a team that are not expired, newest first. */
  list(teamId: TeamId, itemsMax: number): Promise<readonly Upload[]>;
  /** False when the team has no such file. */
  remove(teamId: TeamId, id: string): Promise<boolean>;
  /** Opens a file by its unguessable token; undefined when unknown or expired. Throws a `FileDamagedError`. */
  open(token: string): Promise<OpenedUpload | undefined>;
}

export interface NewUpload {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

export interface Upload {
  readonly id: string;
  /** The file's URL is `/media/<token>.<format>`. */
  readonly token: string;
  readonly name: string;
  readonly format: UploadFormat;
  readonly bytes: number;
  readonly createdAt: Date;
}

export interface OpenedUpload {
  readonly format: UploadFormat;
  readonly bytes: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Strong validator for HTTP: the content's hash. */
  readonly hash: string;
  /** Bytes from `start` to `end`, both included; the whole when absent. */
  read(range?: { readonly start: number; readonly end: number }): AsyncIterable<Uint8Array>;
}

export type UploadRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown-format' }
  | { readonly kind: 'too-large'; readonly bytesMax: number }
  | { readonly kind: 'quota'; readonly files: number; readonly bytes: number }
  | { readonly kind: 'storage-full' };
