import type { TaskId } from '../contract/ids.ts';
import type { Database, DatabaseTransaction } from '../db/database.ts';
import { openWhole } from '../storage/open-whole.ts';
import type { OpenedFile, Storage } from '../storage/storage.ts';

/**
 * Why a task cannot have its elements: an id of its request that the team has no element for. `accept_task` of the database finds it, and
 * makes the task hold those that it has, so that they are there as long as it is open.
 */
export interface UnknownElement {
  readonly kind: 'element-unknown';
  readonly id: string;
}

/** An element as a task uses it: its pictures in their order, ready to be read. */
export interface HeldElement {
  readonly id: string;
  readonly name: string;
  readonly images: readonly OpenedFile[];
}

/** The elements that a task holds, in the order of `ids`; also deleted ones. Throws a `FileDamagedError`. */
export async function openHeldElements(
  { kysely }: Pick<Database, 'kysely'>,
  storage: Storage,
  { taskId, ids }: { readonly taskId: TaskId; readonly ids: readonly string[] },
): Promise<readonly HeldElement[]> {
  if (ids.length === 0) return [];
  const rows = await kysely
    .selectFrom('task_elements')
    .innerJoin('elements', 'elements.id', 'task_elements.element_id')
    .innerJoin('element_images', 'element_images.element_id', 'elements.id')
    .select(['elements.id', 'elements.name', 'element_images.hash', 'element_images.bytes'])
    .where('task_elements.task_id', '=', taskId)
    .orderBy('element_images.position')
    .execute();
  return Promise.all(
    ids.map(async (id) => {
      const own = rows.filter((row) => String(row.id) === id);
      const images = own.map((image) => openWhole(storage, image));
      return { id, name: own[0]?.name ?? '', images: await Promise.all(images) };
    }),
  );
}

/** Removes elements that were deleted and that no open task holds, at most so many. The hashes are of their pictures. */
export async function removeDeletedElements(
  trx: DatabaseTransaction,
  itemsMax: number,
): Promise<{ readonly rows: number; readonly hashes: readonly string[] }> {
  const elements = await trx
    .selectFrom('elements')
    .select('id')
    .where('deleted_at', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('task_elements')
            .innerJoin('tasks', 'tasks.id', 'task_elements.task_id')
            .select('task_elements.task_id')
            .whereRef('task_elements.element_id', '=', 'elements.id')
            .where('tasks.status', 'in', ['pending', 'processing']),
        ),
      ),
    )
    .limit(itemsMax)
    // Several nodes may sweep at once: each takes others.
    .forUpdate()
    .skipLocked()
    .execute();
  if (elements.length === 0) return { rows: 0, hashes: [] };
  const ids = elements.map(({ id }) => id);
  await trx.deleteFrom('task_elements').where('element_id', 'in', ids).execute();
  const images = await trx.deleteFrom('element_images').where('element_id', 'in', ids).returning('hash').execute();
  await trx.deleteFrom('elements').where('id', 'in', ids).execute();
  return { rows: elements.length, hashes: images.map(({ hash }) => hash) };
}
