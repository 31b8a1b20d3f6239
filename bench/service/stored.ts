import { sql } from 'kysely';
import { addSecret } from '../../src/access/add-key.ts';
import { keyId } from '../../src/contract/ids.ts';
import type { Database } from '../../src/db/database.ts';
import { fillLedger } from '../fill-ledger.ts';
import type { Call } from './client.ts';

export const TEAMS = 50;
/** Tasks of each team that are polled: half of them delivered, with a film and its storyboard. */
const POLLED_PER_TEAM = 4;

/** Writes teams with so many tasks in all, delivered but for two of each team, and with a key each that can be used. */
export async function storeTasks(
  database: Database,
  { prefix, tasks }: { readonly prefix: string; readonly tasks: number },
): Promise<void> {
  await fillLedger(database, {
    teams: TEAMS,
    tasksPerTeam: Math.max(POLLED_PER_TEAM, Math.ceil(tasks / TEAMS)),
    prefix,
  });
  await database.transaction(async (trx) => {
    // A limit that is counted and never reached.
    await sql`update teams set requests_per_minute = 1000000, concurrent_tasks = 1000000`.execute(trx);
    await sql`update api_keys set scopes = '{submit,read}'`.execute(trx);
    for (const team of teamsOf(prefix))
      await addSecret(trx, { keyId: keyId(team.keyId), key: team.key, now: new Date() });
    await sql`insert into stored_files values (repeat('0', 64), now()) on conflict do nothing`.execute(trx);
    await sql`
      insert into task_results (token, task_id, position, role, type, format, hash, bytes, width, height, duration_seconds, created_at, expires_at)
      select id || part.position, id, part.position, part.role, part.type, part.format, repeat('0', 64), 1000, part.width, part.height,
        part.seconds, now(), now() + interval '7 days'
      from tasks, (values
        (0, 'primary', 'video', 'mp4', 1920, 1080, 5::double precision), (1, 'sidecar', 'document', 'json', null, null, null)
      ) part (position, role, type, format, width, height, seconds)
      where status = 'success' and id like ${`task-${prefix}X%`} and split_part(id, '-', 3)::integer <= ${POLLED_PER_TEAM / 2}`.execute(
      trx,
    );
  });
}

/** One call for each task that is polled: of delivered ones and of waiting ones alike. */
export async function pollsOf(database: Database, prefix: string): Promise<readonly Call[]> {
  const { rows } = await sql<{ id: string; team_id: string }>`
    select id, team_id from (
      select id, team_id, row_number() over (partition by team_id, status order by created_at, length(id), id) as place
      from tasks where status in ('pending', 'success') and team_id like ${`${prefix}%`}
    ) numbered where place <= ${POLLED_PER_TEAM / 2} order by place, md5(id)`.execute(database.kysely);
  const keys = new Map(teamsOf(prefix).map(({ teamId, key }) => [teamId, key]));
  return rows.map(({ id, team_id: team }) => ({
    method: 'GET',
    path: `/api/v1/tasks/${id}`,
    key: keys.get(team) ?? '',
  }));
}

/** A submit of each team. */
export function submitsOf(prefix: string): readonly Call[] {
  return teamsOf(prefix).map(({ key }) => ({
    method: 'POST',
    path: '/api/v1/kling/kling-v3-omni-video',
    key,
    body: JSON.stringify({ prompt: 'A red fox runs through a snowy forest at dusk', duration: 5 }),
  }));
}

/** Ends all that waits, so that nobody works on it while something else is measured. */
export async function endWaiting({ kysely }: Database): Promise<void> {
  await sql`
    update tasks set status = 'failed', error_code = 'canceled', error_message = 'bench', completed_at = now(),
      expires_at = now() + interval '7 days'
    where status = 'pending'`.execute(kysely);
}

function teamsOf(prefix: string) {
  return Array.from({ length: TEAMS }, (_, index) => ({
    teamId: `${prefix}${index + 1}`,
    keyId: `${prefix}-key${index + 1}`,
    key: `rsh_bench-key-of-${prefix}${index + 1}`,
  }));
}
