import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../base/clock.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { parseElementId, type ElementId, type TeamId } from '../contract/ids.ts';
import { ELEMENTS_PER_TEAM_MAX } from '../contract/limits.ts';
import type { Database, DatabaseTransaction } from '../db/database.ts';
import { lockTeam } from '../db/lock-team.ts';
import type { MediaFetcher } from '../media/fetch-media.ts';
import type { MediaDecoder } from '../media/media-decoder.ts';
import { openWhole } from '../storage/open-whole.ts';
import { StorageFullError, type Storage, type StoredFile } from '../storage/storage.ts';
import { takePicture, type ElementPicture } from './element-picture.ts';
import type { Element, ElementImage, ElementRefusal, Elements, NewElement } from './elements.ts';

export interface ElementStoreOptions {
  readonly database: Database;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly fetcher: MediaFetcher;
  /** A decoder for one call, which closes it. */
  readonly openDecoder: () => MediaDecoder;
  /** An existing directory for pictures that are being looked at. */
  readonly scratchDirectory: string;
  /** Below this much free space nothing is taken. */
  readonly freeBytesMin: number;
  /** What a team may keep; the contract's limit when absent. */
  readonly elementsMax?: number;
}

/** Keeps the elements of teams: their pictures in the store of results, and what is known of them in the database. */
export function createElements(options: ElementStoreOptions): Elements {
  const { kysely } = options.database;
  // One at a time: a decoder may take hundreds of megabytes, and whoever adds an element can wait for a second.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    add: (teamId, element) => inTurn(() => addElement(options, teamId, element)),
    list: (teamId, itemsMax) => readElements(kysely, { teamId, itemsMax }),
    find: async (teamId, id) => (await readElements(kysely, { teamId, id, itemsMax: 1 }))[0],
    remove: async (teamId, id) => {
      const changed = await kysely
        .updateTable('elements')
        .set({ deleted_at: new Date(options.clock.nowMs()) })
        .where('id', '=', BigInt(id))
        .where('team_id', '=', teamId)
        .where('deleted_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
      return changed !== undefined;
    },
    openImage: (token) => openImage(options, token),
  };
}

async function addElement(
  options: ElementStoreOptions,
  teamId: TeamId,
  element: NewElement,
): Promise<Result<Element, ElementRefusal>> {
  const { database, storage, clock } = options;
  const elementsMax = options.elementsMax ?? ELEMENTS_PER_TEAM_MAX;
  const freeBytes = await storage.freeBytes();
  if (freeBytes !== undefined && freeBytes < options.freeBytesMin) return fail({ kind: 'storage-full' });
  // Before anything is fetched for nothing.
  if ((await countElements(database.kysely, teamId)) >= elementsMax) return fail({ kind: 'quota', elementsMax });
  const directory = await mkdtemp(join(options.scratchDirectory, 'element-'));
  try {
    const pictures = await takePictures(options, directory, element.images);
    if (!pictures.ok) return pictures;
    const images: StoredImage[] = [];
    for (const picture of pictures.value) {
      const stored = await storage.put(picture.path);
      const token = Buffer.from(options.randomBytes(24)).toString('base64url');
      images.push({ ...picture, ...stored, token });
    }
    const id = newElementId(options.randomBytes);
    const createdAt = new Date(clock.nowMs());
    return await database.transaction(async (trx): Promise<Result<Element, ElementRefusal>> => {
      await lockTeam(trx, teamId);
      if ((await countElements(trx, teamId)) >= elementsMax) return fail({ kind: 'quota', elementsMax });
      await insertElement(trx, { id, teamId, name: element.name, createdAt, images });
      return ok({ id, name: element.name, createdAt, images: images.map(imageOf) });
    });
  } catch (error) {
    if (error instanceof StorageFullError) return fail({ kind: 'storage-full' });
    throw error;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

type StoredImage = ElementPicture & StoredFile & { readonly token: string };

function imageOf({ token, format, bytes, width, height }: StoredImage): ElementImage {
  return { token, format, bytes, width, height };
}

async function takePictures(
  { fetcher, openDecoder }: ElementStoreOptions,
  directory: string,
  values: readonly string[],
): Promise<Result<readonly ElementPicture[], ElementRefusal>> {
  const decoder = openDecoder();
  const pictures: ElementPicture[] = [];
  try {
    for (const [index, value] of values.entries()) {
      const picture = await takePicture(value, { fetcher, decoder, path: join(directory, String(index)) });
      if (!picture.ok) return fail({ kind: 'unusable-image', index, fault: picture.error });
      pictures.push(picture.value);
    }
  } finally {
    decoder.close();
  }
  return ok(pictures);
}

/** 18 digits, the first of them no zero, by chance: two of a billion elements are the same in half of all cases, and then one is refused. */
function newElementId(randomBytes: ElementStoreOptions['randomBytes']): ElementId {
  const number = Buffer.from(randomBytes(8)).readBigUInt64BE() % 900_000_000_000_000_000n;
  const id = parseElementId(String(100_000_000_000_000_000n + number));
  if (id === undefined) throw new Error('Cannot make an element id: the number is out of range');
  return id;
}

async function countElements(kysely: Database['kysely'] | DatabaseTransaction, teamId: TeamId): Promise<number> {
  const { count } = await kysely
    .selectFrom('elements')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('team_id', '=', teamId)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function insertElement(
  trx: DatabaseTransaction,
  element: Omit<Element, 'images'> & { readonly teamId: TeamId; readonly images: readonly StoredImage[] },
): Promise<void> {
  const { id, teamId, name, createdAt, images } = element;
  await trx
    .insertInto('elements')
    .values({ id: BigInt(id), team_id: teamId, name, created_at: createdAt, deleted_at: null })
    .execute();
  const rows = images.map(({ token, hash, bytes, format, width, height }, index) => ({
    element_id: BigInt(id),
    position: index + 1,
    token,
    hash,
    bytes: BigInt(bytes),
    format,
    width,
    height,
  }));
  await trx.insertInto('element_images').values(rows).execute();
}

async function readElements(
  kysely: Database['kysely'],
  { teamId, id, itemsMax }: { readonly teamId: TeamId; readonly id?: ElementId; readonly itemsMax: number },
): Promise<readonly Element[]> {
  const elements = await kysely
    .selectFrom('elements')
    .selectAll()
    .where('team_id', '=', teamId)
    .where('deleted_at', 'is', null)
    .$if(id !== undefined, (query) => query.where('id', '=', BigInt(id ?? 0)))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(itemsMax)
    .execute();
  if (elements.length === 0) return [];
  const images = await kysely
    .selectFrom('element_images')
    .selectAll()
    .where(
      'element_id',
      'in',
      elements.map((element) => element.id),
    )
    .orderBy('position')
    .execute();
  return elements.map((element) => ({
    id: String(element.id) as ElementId,
    name: element.name,
    createdAt: element.created_at,
    images: images
      .filter((image) => image.element_id === element.id)
      .map(({ token, format, bytes, width, height }) => ({ token, format, bytes: Number(bytes), width, height })),
  }));
}

async function openImage({ database, storage }: ElementStoreOptions, token: string): ReturnType<Elements['openImage']> {
  const row = await database.kysely
    .selectFrom('element_images')
    .innerJoin('elements', 'elements.id', 'element_images.element_id')
    .select(['element_images.hash', 'element_images.bytes', 'element_images.format'])
    .where('token', '=', token)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const file = await openWhole(storage, row);
  return { format: row.format, hash: row.hash, bytes: file.bytes, read: (range) => file.read(range) };
}
