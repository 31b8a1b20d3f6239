import type { FastifyRequest } from 'fastify';
import { originOf } from './origin.ts';

/** Where files of this server are: results of tasks, and files that users sent. The name ends in the kind of file. */
export const RESULT_PATH = '/results/';
export const MEDIA_PATH = '/media/';

const FILE_PATH = /^\/(results|media)\/([A-Za-z0-9_-]{8,128})\.([a-z0-9]{1,8})$/;

/** A file of this server as a URL names it. */
export interface OwnFileName {
  readonly place: 'results' | 'media';
  /** Unguessable: who has it may read the file. */
  readonly token: string;
  readonly format: string;
}

/** Reads the path of a file's URL; undefined when it cannot be one of ours. Says nothing about the host. */
export function parseOwnFile(url: string): OwnFileName | undefined {
  const match = FILE_PATH.exec(URL.parse(url)?.pathname ?? '');
  const [, place, token, format] = match ?? [];
  if ((place !== 'results' && place !== 'media') || token === undefined || format === undefined) return undefined;
  return { place, token, format };
}

/** Tells the URLs of files of this server by the origins that a call may know it under. */
export function ownUrlCheck(request: FastifyRequest, publicUrl: string | undefined): (url: string) => boolean {
  const origins = [originOf(request, publicUrl), originOf(request, undefined)];
  return (url) => isOwnFileUrl(url, origins);
}

/**
 * True for the URL of a file that this server gives out under one of its origins. Such a file is read from the store and never over
 * the network, so it may have a private address.
 */
export function isOwnFileUrl(url: string, origins: readonly string[]): boolean {
  const origin = URL.parse(url)?.origin;
  return parseOwnFile(url) !== undefined && origins.some((own) => URL.parse(own)?.origin === origin);
}
