import type { Clock } from '../base/clock.ts';
import type { Database } from '../db/database.ts';
import type { Access } from './access.ts';
import { createFindKeyOwners } from './key-owners.ts';
import type { KeyOwner } from './key-owners.ts';
import { hashKey } from './keys.ts';
import { DEFAULT_TIERS } from './tiers.ts';
import type { Tier } from './tiers.ts';

export interface AccessOptions {
  /** Limits of teams that have none of their own. */
  readonly tiers?: readonly Tier[];
  /** How long an owner that was found is trusted; 0 asks the database each time. */
  readonly trustMs?: number;
}

/** Longer than any key that was ever made here; what is longer is not worth hashing. */
const KEY_LENGTH_MAX = 512;
/** Owners remembered at once; when there are more, all are asked for again. */
const REMEMBERED_MAX = 10_000;
/** Bounds how long others wait for the embedded database. */
const LOOK_MAX = 50;

/** What was found when it was looked for at `atMs`. */
interface Remembered {
  readonly atMs: number;
  readonly found: Promise<KeyOwner | undefined>;
  /** Since it was looked for. */
  isUsed: boolean;
}

/** Finds the owners of keys in the database. */
export function createAccess(database: Database, clock: Clock, options: AccessOptions = {}): Access {
  const { tiers = DEFAULT_TIERS, trustMs = 0 } = options;
  const findOwners = createFindKeyOwners(database, { clock, tiers });
  /** By the hash of the key; what was looked for first stands first. */
  const remembered = new Map<string, Remembered>();

  /** Looks for some in one statement, and remembers what it finds. */
  const look = (hashes: readonly string[], atMs: number): void => {
    const owners = findOwners(hashes);
    for (const hash of hashes) {
      const entry = { atMs, found: owners.then((all) => all.get(hash)), isUsed: false };
      remembered.delete(hash);
      remembered.set(hash, entry);
      const forget = () => void (remembered.get(hash) === entry && remembered.delete(hash));
      // A stranger's guesses must not fill the memory, and a broken database must be asked again.
      entry.found.then((owner) => owner ?? forget(), forget);
    }
  };
  /** Takes out those that are soon asked for again: keys in use then share one look. Those that nobody uses are forgotten. */
  const takeSoonDue = (nowMs: number): readonly string[] => {
    const due: string[] = [];
    for (const [hash, { atMs, isUsed }] of remembered) {
      if (Math.abs(nowMs - atMs) < trustMs / 2 || due.length === LOOK_MAX) break;
      remembered.delete(hash);
      if (isUsed) due.push(hash);
    }
    return due;
  };
  const find = async (hash: string): Promise<KeyOwner | undefined> => {
    const nowMs = clock.nowMs();
    if (trustMs === 0) return (await findOwners([hash])).get(hash);
    const known = remembered.get(hash);
    if (known === undefined || Math.abs(nowMs - known.atMs) >= trustMs) {
      if (remembered.size >= REMEMBERED_MAX) remembered.clear();
      look([hash, ...takeSoonDue(nowMs).filter((other) => other !== hash)], nowMs);
    } else known.isUsed = true;
    return remembered.get(hash)?.found;
  };
  return {
    authenticate: async (key) => {
      if (key === '' || key.length > KEY_LENGTH_MAX) return undefined;
      const found = await find(hashKey(key));
      return found !== undefined && found.expiresAtMs > clock.nowMs() ? found.principal : undefined;
    },
    forget: () => remembered.clear(),
  };
}
