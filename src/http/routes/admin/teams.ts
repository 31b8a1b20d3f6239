import type { FastifyInstance } from 'fastify';
import type { Team, TeamChange } from '../../../access/teams-and-keys.ts';
import type { BalanceMicros, TeamAnswer } from '../../../contract/admin-answers.ts';
import { ADMIN_FORMS } from '../../../contract/admin-forms.ts';
import { teamId, type TeamId } from '../../../contract/ids.ts';
import { mustBe, quote } from '../../../contract/problem.ts';
import type { Balance, LedgerReader } from '../../../ledger/ledger.ts';
import { defineRoute } from '../../define-route.ts';
import { refuse, refuseProblems, succeed } from '../../refuse.ts';
import type { AdminScope } from './admin.ts';
import { administratorOf, requireOperator, requireOwnTeam, teamOf } from './administrator.ts';
import { clearedBy, readForm } from './read-form.ts';

/** It is part of account names, which have a slash. */
const TEAM_ID = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** Limits that a change may take away. */
const CLEARABLE = ['requests_per_minute', 'concurrent_tasks', 'running_tasks'] as const;

/** Lists, makes and changes teams. */
export function registerTeams(app: FastifyInstance, deps: AdminScope): void {
  const { teamsAndKeys, ledger, onRequest, acceptJson } = deps;
  defineRoute(app, {
    url: '/api/admin/v1/teams',
    methods: ['GET', 'POST'],
    onRequest: [...onRequest, acceptJson],
    handler: async (request, reply) => {
      if (request.method === 'GET') {
        const { teamId: own } = administratorOf(request);
        const teams = (await teamsAndKeys.teams()).filter(({ id }) => own === undefined || id === own);
        return succeed({ teams: await teamAnswers(teams, ledger) });
      }
      await requireOperator(request, reply);
      if (reply.sent) return reply;
      const form = readForm(request, reply, ADMIN_FORMS.newTeam);
      if (form === undefined) return reply;
      if (!TEAM_ID.test(form.id)) {
        const expected = 'small letters, digits and hyphens, at most 60';
        return refuseProblems(reply, [mustBe({ field: 'id' }, 'invalid_format', expected, quote(form.id))]);
      }
      const { id, name = id, requests_per_minute: requests, concurrent_tasks: tasks, running_tasks: running } = form;
      const team = await teamsAndKeys.addTeam({
        id: teamId(id),
        name,
        ...(requests === undefined ? {} : { requestsPerMinute: requests }),
        ...(tasks === undefined ? {} : { concurrentTasks: tasks }),
        ...(running === undefined ? {} : { runningTasks: running }),
      });
      if (team === undefined) return refuse(reply, 'conflict', { detail: `team ${quote(id)} exists already` });
      return succeed((await teamAnswers([team], ledger))[0]);
    },
  });
  defineRoute(app, {
    url: '/api/admin/v1/teams/:team',
    methods: ['GET', 'PATCH'],
    onRequest: [...onRequest, requireOwnTeam, acceptJson],
    handler: async (request, reply) => {
      const id = teamOf(request);
      if (request.method === 'GET') {
        const team = await teamsAndKeys.team(id);
        return team === undefined ? refuseTeam(reply, id) : succeed((await teamAnswers([team], ledger))[0]);
      }
      await requireOperator(request, reply);
      if (reply.sent) return reply;
      const form = readForm(request, reply, ADMIN_FORMS.teamChange);
      if (form === undefined) return reply;
      const team = await teamsAndKeys.changeTeam(id, changeOf({ ...form, ...clearedBy(request, reply, CLEARABLE) }));
      return team === undefined ? refuseTeam(reply, id) : succeed((await teamAnswers([team], ledger))[0]);
    },
  });
}

function changeOf(form: {
  readonly name?: string;
  readonly requests_per_minute?: number | null;
  readonly concurrent_tasks?: number | null;
  readonly running_tasks?: number | null;
  readonly is_disabled?: boolean;
}): TeamChange {
  const { name, requests_per_minute: requests, concurrent_tasks: tasks, running_tasks: running } = form;
  return {
    ...(name === undefined ? {} : { name }),
    ...(requests === undefined ? {} : { requestsPerMinute: requests }),
    ...(tasks === undefined ? {} : { concurrentTasks: tasks }),
    ...(running === undefined ? {} : { runningTasks: running }),
    ...(form.is_disabled === undefined ? {} : { isDisabled: form.is_disabled }),
  };
}

/** Answers that there is no such team. */
export function refuseTeam(reply: Parameters<typeof refuse>[0], id: TeamId): ReturnType<typeof refuse> {
  return refuse(reply, 'not_found', { detail: `team ${quote(id)} not found` });
}

async function teamAnswers(teams: readonly Team[], ledger: LedgerReader): Promise<readonly TeamAnswer[]> {
  const balances = await ledger.balances(teams.map(({ id }) => id));
  return teams.map((team) => ({
    team_id: team.id,
    name: team.name,
    is_disabled: team.isDisabled,
    created_at: team.createdAt.toISOString(),
    requests_per_minute: finite(team.limits.requestsPerMinute),
    concurrent_tasks: finite(team.limits.concurrentTasks),
    running_tasks: team.own.runningTasks ?? null,
    is_by_tier: {
      requests_per_minute: team.own.requestsPerMinute === undefined,
      concurrent_tasks: team.own.concurrentTasks === undefined,
    },
    balance: balanceMicros(balances.get(team.id)),
  }));
}

function balanceMicros(balance: Balance | undefined): BalanceMicros {
  return {
    available_micros: Number(balance?.available ?? 0n),
    held_micros: Number(balance?.held ?? 0n),
    spent_micros: Number(balance?.spent ?? 0n),
  };
}

function finite(limit: number): number | null {
  return Number.isFinite(limit) ? limit : null;
}
