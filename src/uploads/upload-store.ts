import type { Clock } from '../base/clock.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { TeamId } from '../contract/ids.ts';
import { UPLOAD_BYTES_PER_TEAM_MAX, UPLOAD_DAYS, UPLOADS_PER_TEAM_MAX } from '../contract/limits.ts';
import type { Database, DatabaseTransaction } from '../db/database.ts';
import { lockTeam } from '../db/lock-team.ts';
import { openWhole } from '../storage/open-whole.ts';
import { ulid } from '../contract/ulid.ts';
import { StorageFullError, type Storage } from '../storage/storage.ts';
import { checkedContent, UploadRefusedError } from './checked-content.ts';
import type { NewUpload, OpenedUpload, Upload, UploadRefusal, Uploads } from './uploads.ts';

export interface UploadStoreOptions {
  readonly database: Database;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly randomBytes: (size: number) => Uint8Array;
  /** Below this much free space nothing is taken. */
  readonly freeBytesMin: number;
  /** What a team may keep at once; the contract's limits when absent. */
  readonly quota?: UploadQuota;
}

export interface UploadQuota {
  readonly files: number;
  readonly bytes: number;
}

const LIFETIME_MS = UPLOAD_DAYS * 24 * 3600_000;
const QUOTA: UploadQuota = { files: UPLOADS_PER_TEAM_MAX, bytes: UPLOAD_BYTES_PER_TEAM_MAX };

/** Keeps uploads in the store of results, and what is known of them in the database. The sweep of tasks removes expired ones. */
export function createUploads(options: UploadStoreOptions): Uploads {
  const { database, clock } = options;
  return {
    add: (teamId, file) => addUpload(options, teamId, file),
    list: async (teamId, itemsMax) => {
      const rows = await database.kysely
        .selectFrom('media_files')
        .selectAll()
        .where('team_id', '=', teamId)
        .where('expires_at', '>', new Date(clock.nowMs()))
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(itemsMax)
        .execute();
      return rows.map(({ bytes, created_at: createdAt, ...row }) => ({ ...row, bytes: Number(bytes), createdAt }));
    },
    remove: async (teamId, id) => {
      const now = new Date(clock.nowMs());
      const changed = await database.kysely
        .updateTable('media_files')
        .set({ expires_at: now })
        .where('id', '=', id)
        .where('team_id', '=', teamId)
        .where('expires_at', '>', now)
        .returning('id')
        .executeTakeFirst();
      return changed !== undefined;
    },
    open: (token) => openUpload(options, token),
  };
}

async function addUpload(
  options: UploadStoreOptions,
  teamId: TeamId,
  { name, content }: NewUpload,
): Promise<Result<Upload, UploadRefusal>> {
  const { database, storage, clock } = options;
  const quota = options.quota ?? QUOTA;
  const freeBytes = await storage.freeBytes();
  if (freeBytes !== undefined && freeBytes < options.freeBytesMin) return fail({ kind: 'storage-full' });
  // Before a byte is read: who is over it must not fill the disk with what is refused afterwards.
  const full = quotaRefusal(await usageOf(database.kysely, teamId, clock.nowMs()), 1, quota);
  if (full !== undefined) return fail(full);
  try {
    const checked = await checkedContent(content);
    const stored = await storage.putStream(checked.content);
    const now = new Date(clock.nowMs());
    const upload: Upload = {
      id: `file-${ulid(now.getTime(), options.randomBytes)}`,
      token: Buffer.from(options.randomBytes(24)).toString('base64url'),
      name,
      format: checked.format,
      bytes: stored.bytes,
      createdAt: now,
    };
    const refusal = await database.transaction(async (trx) => {
      await lockTeam(trx, teamId);
      const over = quotaRefusal(await usageOf(trx, teamId, now.getTime()), stored.bytes, quota);
      if (over === undefined) await insertUpload(trx, teamId, upload, stored.hash);
      return over;
    });
    return refusal === undefined ? ok(upload) : fail(refusal);
  } catch (error) {
    if (error instanceof UploadRefusedError) return fail(error.refusal);
    if (error instanceof StorageFullError) return fail({ kind: 'storage-full' });
    throw error;
  }
}

async function insertUpload(trx: DatabaseTransaction, teamId: TeamId, upload: Upload, hash: string): Promise<void> {
  const { id, token, name, format, bytes, createdAt } = upload;
  const expiresAt = new Date(createdAt.getTime() + LIFETIME_MS);
  const times = { created_at: createdAt, expires_at: expiresAt };
  const row = { id, team_id: teamId, token, name, format, hash, bytes: BigInt(bytes), ...times };
  await trx.insertInto('media_files').values(row).execute();
}

async function usageOf(kysely: Database['kysely'], teamId: TeamId, nowMs: number): Promise<UploadQuota> {
  const { files, bytes } = await kysely
    .selectFrom('media_files')
    .select(({ fn, cast, lit }) => [
      fn.countAll<bigint>().as('files'),
      cast<bigint>(fn.coalesce(fn.sum('bytes'), lit(0)), 'bigint').as('bytes'),
    ])
    .where('team_id', '=', teamId)
    .where('expires_at', '>', new Date(nowMs))
    .executeTakeFirstOrThrow();
  return { files: Number(files), bytes: Number(bytes) };
}

function quotaRefusal(used: UploadQuota, bytes: number, quota: UploadQuota): UploadRefusal | undefined {
  const fits = used.files + 1 <= quota.files && used.bytes + bytes <= quota.bytes;
  return fits ? undefined : { kind: 'quota', ...quota };
}

async function openUpload(options: UploadStoreOptions, token: string): Promise<OpenedUpload | undefined> {
  const row = await options.database.kysely
    .selectFrom('media_files')
    .selectAll()
    .where('token', '=', token)
    .where('expires_at', '>', new Date(options.clock.nowMs()))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const file = await openWhole(options.storage, row);
  const { format, hash, created_at: createdAt, expires_at: expiresAt } = row;
  return { format, hash, createdAt, expiresAt, bytes: file.bytes, read: (range) => file.read(range) };
}
