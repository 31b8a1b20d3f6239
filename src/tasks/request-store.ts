import { createHash } from 'node:crypto';
import { assert } from '../base/assert.ts';
import type { Storage } from '../storage/storage.ts';

export type TaskRequest = Readonly<Record<string, unknown>>;

/** A request as a row keeps it: itself, or as the hash of a stored file when it carries large media. */
export interface StoredRequest {
  readonly request: TaskRequest | null;
  readonly request_file: string | null;
}

/** Rows stay small enough that reading a list of them, and rewriting one for its progress, costs nothing. */
const ROW_BYTES_MAX = 64 * 1024;

/** Keeps a request; durable when it resolves, as far as it is in a file. */
export async function storeRequest(storage: Storage, request: TaskRequest): Promise<StoredRequest> {
  const text = JSON.stringify(request);
  if (text.length <= ROW_BYTES_MAX) return { request, request_file: null };
  const { hash } = await storage.putBytes(Buffer.from(text));
  return { request: null, request_file: hash };
}

/** Reads a request back. Throws when it has been removed. */
export async function loadRequest(storage: Storage, stored: StoredRequest): Promise<TaskRequest> {
  if (stored.request !== null) return stored.request;
  const file = stored.request_file === null ? undefined : await storage.open(stored.request_file);
  assert(file !== undefined, 'the request of an open task is stored');
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.read()) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as TaskRequest;
}

/** The elements that a valid request names, in its order. */
export function elementIdsOf(request: TaskRequest): readonly string[] {
  const ids = request['element_ids'];
  return Array.isArray(ids) ? ids.map(String) : [];
}

/** What makes two requests the same: SHA-256 over model and canonical JSON, in hexadecimal. */
export function fingerprintOf(model: string, request: TaskRequest): string {
  return createHash('sha256').update(model).update('\0').update(canonicalJson(request)).digest('hex');
}

/** The seed of a film: 32 bits that depend on model and request alone, so that the same request gives the same film. */
export function seedOf(model: string, request: TaskRequest): number {
  return seedOfFingerprint(fingerprintOf(model, request));
}

/** The seed that belongs to a fingerprint. */
export function seedOfFingerprint(fingerprint: string): number {
  return Number.parseInt(fingerprint.slice(0, 8), 16);
}

/** JSON in which the order of keys is always the same. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
