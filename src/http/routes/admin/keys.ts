import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IssuedKey, Key, KeyChange } from '../../../access/teams-and-keys.ts';
import type { IssuedKeyAnswer, KeyAnswer } from '../../../contract/admin-answers.ts';
import { ADMIN_FORMS } from '../../../contract/admin-forms.ts';
import { keyId, type KeyId } from '../../../contract/ids.ts';
import { micros } from '../../../contract/money.ts';
import { quote } from '../../../contract/problem.ts';
import { defineRoute } from '../../define-route.ts';
import { refuse, refuseProblems, succeed } from '../../refuse.ts';
import type { AdminScope } from './admin.ts';
import { requireOwnTeam, teamOf } from './administrator.ts';
import { clearedBy, notATime, parseTime, readForm } from './read-form.ts';
import { refuseTeam } from './teams.ts';

const KEYS = '/api/admin/v1/teams/:team/keys';
const CLEARABLE = ['models', 'expires_at', 'monthly_budget_micros', 'requests_per_minute', 'concurrent_tasks'] as const;

/** Lists, makes, changes and rotates the keys of a team. */
export function registerKeys(app: FastifyInstance, deps: AdminScope): void {
  const { teamsAndKeys } = deps;
  const onRequest = [...deps.onRequest, requireOwnTeam, deps.acceptJson];
  defineRoute(app, {
    url: KEYS,
    methods: ['GET', 'POST'],
    onRequest,
    handler: async (request, reply) => {
      const team = teamOf(request);
      if (request.method === 'GET') {
        const keys = await teamsAndKeys.keys(team);
        return keys === undefined ? refuseTeam(reply, team) : succeed({ keys: keys.map(keyAnswer) });
      }
      const form = readForm(request, reply, ADMIN_FORMS.newKey);
      const change = form && readLimits(reply, form);
      if (form === undefined || change === undefined) return reply;
      const { name, scopes = ['submit', 'read'] } = form;
      const issued = await teamsAndKeys.addKey(team, { ...change, name, scopes });
      return issued === undefined ? refuseTeam(reply, team) : succeed(issuedAnswer(issued));
    },
  });
  defineRoute(app, {
    url: `${KEYS}/:key`,
    methods: ['PATCH'],
    onRequest,
    handler: async (request, reply) => {
      const form = readForm(request, reply, ADMIN_FORMS.keyChange);
      const limits = form && readLimits(reply, form);
      if (form === undefined || limits === undefined) return reply;
      const { name, scopes, is_disabled: isDisabled } = form;
      const change: KeyChange = {
        ...limits,
        ...clearedLimits(request, reply),
        ...(name === undefined ? {} : { name }),
        ...(scopes === undefined ? {} : { scopes }),
        ...(isDisabled === undefined ? {} : { isDisabled }),
      };
      const key = await teamsAndKeys.changeKey(teamOf(request), keyOf(request), change);
      return key === undefined ? refuseKey(request, reply) : succeed(keyAnswer(key));
    },
  });
  defineRoute(app, {
    url: `${KEYS}/:key/rotate`,
    methods: ['POST'],
    onRequest,
    handler: async (request, reply) => {
      const form = readForm(request, reply, ADMIN_FORMS.rotation);
      if (form === undefined) return reply;
      const graceMs = form.grace_seconds * 1000;
      const issued = await teamsAndKeys.rotateKey(teamOf(request), keyOf(request), graceMs);
      return issued === undefined ? refuseKey(request, reply) : succeed(issuedAnswer(issued));
    },
  });
}

interface LimitFields {
  readonly models?: readonly string[];
  readonly expires_at?: string;
  readonly monthly_budget_micros?: number;
  readonly requests_per_minute?: number;
  readonly concurrent_tasks?: number;
}

interface KeyLimits {
  readonly models?: readonly string[];
  readonly expiresAt?: Date;
  readonly monthlyBudget?: ReturnType<typeof micros>;
  readonly requestsPerMinute?: number;
  readonly concurrentTasks?: number;
}

/** Undefined when the end is no time, and the call is then answered. */
function readLimits(reply: FastifyReply, form: LimitFields): KeyLimits | undefined {
  const { models, expires_at: end, monthly_budget_micros: budget } = form;
  const { requests_per_minute: requests, concurrent_tasks: tasks } = form;
  const expiresAt = end === undefined ? undefined : parseTime(end);
  if (end !== undefined && expiresAt === undefined) {
    refuseProblems(reply, [notATime('expires_at', end)]);
    return undefined;
  }
  return {
    ...(models === undefined ? {} : { models }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(budget === undefined ? {} : { monthlyBudget: micros(BigInt(budget)) }),
    ...(requests === undefined ? {} : { requestsPerMinute: requests }),
    ...(tasks === undefined ? {} : { concurrentTasks: tasks }),
  };
}

function clearedLimits(request: FastifyRequest, reply: FastifyReply): KeyChange {
  const cleared = clearedBy(request, reply, CLEARABLE);
  return {
    ...(cleared.models === null ? { models: null } : {}),
    ...(cleared.expires_at === null ? { expiresAt: null } : {}),
    ...(cleared.monthly_budget_micros === null ? { monthlyBudget: null } : {}),
    ...(cleared.requests_per_minute === null ? { requestsPerMinute: null } : {}),
    ...(cleared.concurrent_tasks === null ? { concurrentTasks: null } : {}),
  };
}

function keyOf(request: FastifyRequest): KeyId {
  return keyId((request.params as { readonly key: string }).key);
}

function refuseKey(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return refuse(reply, 'not_found', { detail: `key ${quote(keyOf(request))} not found` });
}

function keyAnswer(key: Key): KeyAnswer {
  return {
    key_id: key.id,
    team_id: key.teamId,
    name: key.name,
    scopes: key.scopes,
    models: key.models ?? null,
    is_disabled: key.isDisabled,
    created_at: key.createdAt.toISOString(),
    expires_at: key.expiresAt?.toISOString() ?? null,
    last_used_at: key.lastUsedAt?.toISOString() ?? null,
    monthly_budget_micros: key.monthlyBudget === undefined ? null : Number(key.monthlyBudget),
    used_this_month_micros: Number(key.usedThisMonth),
    requests_per_minute: key.requestsPerMinute ?? null,
    concurrent_tasks: key.concurrentTasks ?? null,
    secrets: key.secrets.map(({ prefix, createdAt, expiresAt }) => ({
      prefix,
      created_at: createdAt.toISOString(),
      expires_at: expiresAt?.toISOString() ?? null,
    })),
  };
}

function issuedAnswer({ key, secret }: IssuedKey): IssuedKeyAnswer {
  return { ...keyAnswer(key), secret };
}
