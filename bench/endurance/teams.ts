import type { IssuedKeyAnswer } from '../../src/contract/admin-answers.ts';
import { createAdminApi } from '../../test/support/admin-api.ts';

/** Who calls: the key of a team whose limits are never reached. */
export interface LoadTeam {
  readonly key: string;
}

const TEAMS = 10;
const CREDIT_MICROS = 1e12;

/** Makes teams with credit and a key each. */
export async function makeTeams(origin: string, adminKey: string): Promise<readonly LoadTeam[]> {
  const admin = createAdminApi(origin, adminKey);
  return Promise.all(
    Array.from({ length: TEAMS }, async (_, index) => {
      const id = `endurance-${index + 1}`;
      await admin.send('POST', 'teams', { id, requests_per_minute: 1_000_000, concurrent_tasks: 100_000 });
      await admin.book(id, 'credits', `credit-${id}`, { amount_micros: CREDIT_MICROS, reason: 'endurance' });
      const { secret } = await admin.send<IssuedKeyAnswer>('POST', `teams/${id}/keys`, { name: 'load' });
      return { key: secret };
    }),
  );
}
