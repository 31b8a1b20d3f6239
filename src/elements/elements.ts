import type { Result } from '../base/result.ts';
import type { ElementId, TeamId } from '../contract/ids.ts';
import type { MediaFault } from '../media/media-fault.ts';

/** A team's library of things with pictures, which its requests name by their ids. They stay until they are deleted. */
export interface Elements {
  /** Fetches and looks at every picture, then keeps the element, durably. A refusal keeps nothing. */
  add(teamId: TeamId, element: NewElement): Promise<Result<Element, ElementRefusal>>;
  /** The elements of a team, newest first. */
  list(teamId: TeamId, itemsMax: number): Promise<readonly Element[]>;
  /** Undefined when the team has no such element. */
  find(teamId: TeamId, id: ElementId): Promise<Element | undefined>;
  /** No later task can use it; those that already do keep it until they end. False when the team has no such element. */
  remove(teamId: TeamId, id: ElementId): Promise<boolean>;
  /** Opens a picture by its unguessable token; undefined when unknown. Throws a `FileDamagedError`. */
  openImage(token: string): Promise<OpenedImage | undefined>;
}

export interface NewElement {
  readonly name: string;
  /** 1 to 4: URL, Base64 or data URI. */
  readonly images: readonly string[];
}

export interface Element {
  readonly id: ElementId;
  readonly name: string;
  readonly images: readonly ElementImage[];
  readonly createdAt: Date;
}

export type ElementImageFormat = 'png' | 'jpeg' | 'webp';

export interface ElementImage {
  readonly token: string;
  readonly format: ElementImageFormat;
  readonly bytes: number;
  /** As shown, pixels. */
  readonly width: number;
  readonly height: number;
}

export interface OpenedImage {
  readonly format: ElementImageFormat;
  readonly bytes: number;
  /** Strong validator for HTTP: the content's hash. */
  readonly hash: string;
  /** Bytes from `start` to `end`, both included; the whole when absent. */
  read(range?: { readonly start: number; readonly end: number }): AsyncIterable<Uint8Array>;
}

export type ElementRefusal =
  /** A picture cannot be had or used; `index` is its place in the request. */
  | { readonly kind: 'unusable-image'; readonly index: number; readonly fault: MediaFault }
  | { readonly kind: 'quota'; readonly elementsMax: number }
  | { readonly kind: 'storage-full' };
