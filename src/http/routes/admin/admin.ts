import type { FastifyInstance } from 'fastify';
import type { TeamsAndKeys } from '../../../access/teams-and-keys.ts';
import type { Clock } from '../../../base/clock.ts';
import type { Bookkeeper } from '../../../ledger/bookkeeper.ts';
import type { LedgerReader } from '../../../ledger/ledger.ts';
import type { BodyBudget } from '../../body-budget.ts';
import { acceptJsonBodies } from '../../json-bodies.ts';
import { ADMINISTRATOR_DECORATOR, requireAdministrator, type AdministratorDeps } from './administrator.ts';
import { registerBookings } from './bookings.ts';
import { registerKeys } from './keys.ts';
import { registerBook } from './ledger.ts';
import { registerTeams } from './teams.ts';

/** What administrators work with. */
export interface Administration {
  readonly teamsAndKeys: TeamsAndKeys;
  readonly bookkeeper: Bookkeeper;
  /** What the operator's calls are signed with. */
  readonly operatorKeys: readonly string[];
}

export interface AdminDeps extends Administration, AdministratorDeps {
  readonly ledger: LedgerReader;
  readonly budget: BodyBudget;
  readonly clock: Clock;
}

/** What every group of admin routes gets: its ports, and the hooks before a body is read. */
export interface AdminScope extends AdminDeps {
  readonly onRequest: readonly [ReturnType<typeof requireAdministrator>];
  readonly acceptJson: ReturnType<typeof acceptJsonBodies>;
}

/** Looks after teams, keys and money: everything below `/api/admin/v1/`. */
export function registerAdmin(app: FastifyInstance, deps: AdminDeps): void {
  app.decorateRequest(ADMINISTRATOR_DECORATOR);
  app.register(async (scope) => {
    const admin: AdminScope = {
      ...deps,
      onRequest: [requireAdministrator(deps)],
      acceptJson: acceptJsonBodies(scope, deps.budget),
    };
    registerTeams(scope, admin);
    registerKeys(scope, admin);
    registerBookings(scope, admin);
    registerBook(scope, admin);
  });
}
