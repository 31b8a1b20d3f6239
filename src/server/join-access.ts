import { randomBytes } from 'node:crypto';
import { createAdministration } from '../access/administration.ts';
import { createAccess } from '../access/directory.ts';
import { createRequestCounter } from '../access/request-counter.ts';
import { createRequestLimit } from '../access/request-limit.ts';
import { DEFAULT_TIERS, NO_TIERS, type Tier } from '../access/tiers.ts';
import type { Clock } from '../base/clock.ts';
import type { Database } from '../db/database.ts';
import type { AppDeps } from '../http/app.ts';
import { createBookkeeper } from '../ledger/bookkeeper.ts';
import { createLedgerReader } from '../ledger/reader.ts';
import type { Settings } from './settings.ts';

/** A key that is disabled on another node works on this one for so long. */
const KEY_TRUST_MS = 1_000;

/** Joins who may call, how often, and who looks after teams, keys and money. `localToken` is an operator's key besides the set one. */
export function joinAccess(
  database: Database,
  settings: Settings,
  options: { readonly clock: Clock; readonly localToken: string },
): Pick<AppDeps, 'access' | 'requestLimit' | 'ledger' | 'administration'> {
  const { clock, localToken } = options;
  const tiers = tiersOf(settings);
  const access = createAccess(database, clock, { tiers, trustMs: KEY_TRUST_MS });
  const onChange = () => access.forget();
  return {
    access,
    requestLimit: createRequestLimit(createRequestCounter(database), clock),
    ledger: createLedgerReader(database),
    administration: {
      teamsAndKeys: createAdministration(database, { clock, randomBytes, tiers, onChange }),
      bookkeeper: createBookkeeper(database),
      operatorKeys: settings.adminKey === undefined ? [localToken] : [localToken, settings.adminKey],
    },
  };
}

/** The limits of teams that have none of their own. */
export function tiersOf({ tiers }: Settings): readonly Tier[] {
  return tiers ? DEFAULT_TIERS : NO_TIERS;
}
