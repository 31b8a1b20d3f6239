import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Envelope, TaskAnswer } from '../../src/contract/answers.ts';
import type {
  BookingAnswer,
  EntryAnswer,
  IssuedKeyAnswer,
  KeyAnswer,
  ReceiptAnswer,
  TeamAnswer,
} from '../../src/contract/admin-answers.ts';
import { createAdminApi, type AdminApi } from '../support/admin-api.ts';
import { createAnswerCheck } from '../support/answer-schemas.ts';
import { createApi, isFinal, SUBMIT_PATH, type Api } from '../support/api.ts';
import { openHttpService, OPERATOR_KEY, type HttpService } from '../support/http-service.ts';
import { createPictureEngine } from '../support/picture-engine.ts';
import { TEST_KEY } from '../support/task-service.ts';

const PICTURE_PATH = '/api/v1/kling/kling-v3-t2i';
const PICTURE = { prompt: 'a fox' };
const PICTURE_MICROS = 33_000;

let service: HttpService;
let operator: AdminApi;
const matches = createAnswerCheck();

beforeAll(async () => {
  service = await openHttpService({ engines: [createPictureEngine()] });
  operator = createAdminApi(service.origin, OPERATOR_KEY);
  await service.tasks.start();
}, 60_000);

afterAll(() => service?.close());

let teams = 0;

/** A team with some money and one key. */
async function makeTeam(creditMicros: number, key: Readonly<Record<string, unknown>> = {}) {
  const id = `film-team-${++teams}`;
  await operator.send<TeamAnswer>('POST', 'teams', { id, requests_per_minute: 100_000, concurrent_tasks: 50 });
  if (creditMicros > 0) await operator.book(id, 'credits', 'start', { amount_micros: creditMicros, reason: 'start' });
  const issued = await operator.send<IssuedKeyAnswer>('POST', `teams/${id}/keys`, { name: 'first', ...key });
  return { id, issued, api: createApi(service.origin, issued.secret) };
}

async function refusalOf(response: Response): Promise<readonly [status: number, message: string]> {
  return [response.status, ((await response.json()) as { message: string }).message];
}

const picture = (api: Api, body: Readonly<Record<string, unknown>> = {}) =>
  api.submit({ ...PICTURE, ...body }, PICTURE_PATH);
async function paint(api: Api, body?: Readonly<Record<string, unknown>>): Promise<TaskAnswer> {
  const answer = (await (await picture(api, body)).json()) as Envelope<{ task_id: string }>;
  return api.until(answer.data.task_id, isFinal);
}

test('a team with credit and a key makes pictures, and its receipt says what they cost', async () => {
  const { id, api } = await makeTeam(100_000);
  const task = await paint(api, { n: 2 });
  const response = await api.call(`/api/v1/tasks/${task.task_id}/receipt`);
  const answer = (await response.json()) as Envelope<ReceiptAnswer>;
  expect(matches('Receipt', answer)).toEqual([]);
  expect(answer.data).toMatchObject({
    status: 'success',
    units: 2,
    unit: 'image',
    unit_micros: PICTURE_MICROS,
    price_micros: 2 * PICTURE_MICROS,
    charged_micros: 2 * PICTURE_MICROS,
    refunded_micros: 0,
    balance_before_micros: 100_000,
    balance_after_micros: 100_000 - 2 * PICTURE_MICROS,
    text: '2 images × $0.0330 = $0.0660',
  });
  expect(answer.data.movements.map(({ kind }) => kind)).toEqual(['hold', 'settle']);
  const part = { task_id: task.task_id, amount_micros: 1000, reason: 'grain' };
  expect(await operator.book(id, 'refunds', 'grain', part)).toMatchObject({ kind: 'refund', amount_micros: 1000 });
  const rest = await operator.book<BookingAnswer>(id, 'refunds', 'rest', { task_id: task.task_id, reason: 'sorry' });
  expect(rest).toMatchObject({
    amount_micros: 2 * PICTURE_MICROS - 1000,
    available_after_micros: 100_000,
    actor: 'operator',
  });
  expect(await api.balance()).toBe(0.1);
  const stranger = await makeTeam(0);
  expect((await stranger.api.call(`/api/v1/tasks/${task.task_id}/receipt`)).status).toBe(404);
  service.clock.move(8 * 24 * 3600_000);
  expect((await api.call(`/api/v1/tasks/${task.task_id}`)).status).toBe(404);
  expect((await api.call(`/api/v1/tasks/${task.task_id}/receipt`)).status).toBe(200);
});

test('bookings answer the same when repeated, and say why they are refused', async () => {
  const { id } = await makeTeam(500);
  const book = (kinds: string, key: string, body: unknown) =>
    operator.call('POST', `teams/${id}/${kinds}`, body, { 'idempotency-key': key });
  const first: unknown = await (await book('credits', 'k', { amount_micros: 70, reason: 'r' })).json();
  expect(matches('Booking', first)).toEqual([]);
  expect(await (await book('credits', 'k', { amount_micros: 70, reason: 'r' })).json()).toEqual(first);
  expect(await refusalOf(await book('credits', 'k', { amount_micros: 71, reason: 'r' }))).toEqual([
    409,
    'Conflict: this Idempotency-Key stands for a credit of $0.00007; nothing was booked',
  ]);
  expect((await book('corrections', 'c', { amount_micros: -571, reason: 'r' })).status).toBe(402);
  const below = await book('corrections', 'c', { amount_micros: -571, reason: 'r', allow_negative: true });
  expect(((await below.json()) as Envelope<BookingAnswer>).data.available_after_micros).toBe(-1);
  expect((await book('corrections', 'd', { amount_micros: 0, reason: 'r' })).status).toBe(400);
  expect((await book('credits', 'd', { amount_micros: 1.5, reason: 'r' })).status).toBe(400);
  expect((await book('credits', 'd', { amount_micros: 5 })).status).toBe(400);
  expect((await book('refunds', 'd', { task_id: 'task-unknown', reason: 'r' })).status).toBe(400);
  expect((await operator.call('POST', `teams/${id}/credits`, { amount_micros: 5, reason: 'r' })).status).toBe(400);
  const unknown = { amount_micros: 5, reason: 'r' };
  expect((await operator.call('POST', 'teams/nobody/credits', unknown, { 'idempotency-key': 'x' })).status).toBe(404);
});

test('a key does what its scopes let it, and no more', async () => {
  const { id } = await makeTeam(1_000_000);
  const keyWith = async (...scopes: readonly string[]) => {
    const { secret } = await operator.send<IssuedKeyAnswer>('POST', `teams/${id}/keys`, {
      name: scopes.join(),
      scopes,
    });
    return { api: createApi(service.origin, secret), admin: createAdminApi(service.origin, secret) };
  };
  const [reader, submitter, admin] = [await keyWith('read'), await keyWith('submit'), await keyWith('admin')];
  expect(await refusalOf(await picture(reader.api))).toEqual([
    403,
    "Permission denied: the key needs the scope 'submit'; nothing was accepted or charged",
  ]);
  expect((await picture(submitter.api)).status).toBe(200);
  expect((await submitter.api.call('/api/v1/team/balance')).status).toBe(403);
  expect((await reader.api.call('/api/v1/team/balance')).status).toBe(200);
  const secret = '/api/v1/webhooks/secret';
  expect(
    (await Promise.all([reader, admin, submitter].map(({ api }) => api.call(secret)))).map(({ status }) => status),
  ).toEqual([403, 403, 200]);
  expect((await reader.admin.call('GET', `teams/${id}/keys`)).status).toBe(403);
  expect((await admin.admin.call('GET', `teams/${id}/keys`)).status).toBe(200);
  expect((await admin.admin.call('GET', 'teams/default/keys')).status).toBe(403);
  expect(
    (await admin.admin.get<{ teams: readonly TeamAnswer[] }>('teams')).teams.map(({ team_id }) => team_id),
  ).toEqual([id]);
  const credit = { amount_micros: 5, reason: 'for me' };
  expect((await admin.admin.call('POST', `teams/${id}/credits`, credit, { 'idempotency-key': 'x' })).status).toBe(403);
  expect((await admin.admin.call('PATCH', `teams/${id}`, { concurrent_tasks: 9 })).status).toBe(403);
  expect((await admin.admin.call('POST', 'teams', { id: 'mine' })).status).toBe(403);
  expect((await admin.admin.call('GET', 'ledger/verify')).status).toBe(403);
  expect((await createAdminApi(service.origin, 'unknown').call('GET', 'teams')).status).toBe(401);
});

test('a key is shown once, rotated with a grace time, changed and disabled', async () => {
  const { id, issued, api } = await makeTeam(0);
  const path = `teams/${id}/keys/${issued.key_id}`;
  const isGood = async (secret: string) =>
    (await createApi(service.origin, secret).call('/api/v1/models')).status === 200;
  expect(await isGood(issued.secret)).toBe(true);
  const listed = await (await operator.call('GET', `teams/${id}/keys`)).text();
  expect(listed).not.toContain(issued.secret);
  expect(matches('Keys', JSON.parse(listed))).toEqual([]);

  const rotated = await operator.send<IssuedKeyAnswer>('POST', `${path}/rotate`, { grace_seconds: 60 });
  expect(matches('IssuedKey', { code: 0, message: 'success', data: rotated })).toEqual([]);
  expect(rotated.key_id).toBe(issued.key_id);
  expect([await isGood(issued.secret), await isGood(rotated.secret)]).toEqual([true, true]);
  service.clock.move(60_000);
  expect([await isGood(issued.secret), await isGood(rotated.secret)]).toEqual([false, true]);
  const again = await operator.send<IssuedKeyAnswer>('POST', `${path}/rotate`, { grace_seconds: 0 });
  expect([await isGood(rotated.secret), await isGood(again.secret)]).toEqual([false, true]);
  expect(again.secrets).toHaveLength(1);

  const changed = await operator.send<KeyAnswer>('PATCH', path, {
    name: 'renamed',
    is_disabled: true,
    scopes: ['read'],
  });
  expect(changed).toMatchObject({ name: 'renamed', is_disabled: true, scopes: ['read'] });
  expect(changed.last_used_at).not.toBeNull();
  expect(await isGood(again.secret)).toBe(false);
  await operator.send('PATCH', path, {
    is_disabled: false,
    expires_at: new Date(service.clock.nowMs() + 5000).toISOString(),
  });
  expect(await isGood(again.secret)).toBe(true);
  service.clock.move(5000);
  expect(await isGood(again.secret)).toBe(false);
  expect(await operator.send('PATCH', path, { expires_at: null })).toMatchObject({ expires_at: null });
  expect(await isGood(again.secret)).toBe(true);
  expect((await operator.call('PATCH', path, { expires_at: 'tomorrow' })).status).toBe(400);
  expect((await operator.call('PATCH', `${path}x`, { name: 'x' })).status).toBe(404);
  expect((await api.call('/api/v1/apikey/validate')).status).toBe(200);
});

test('a budget bounds what a key holds and spends in a month, also after a rotation, and says what is left', async () => {
  const { id, issued, api } = await makeTeam(1_000_000, { monthly_budget_micros: 2 * PICTURE_MICROS });
  await paint(api);
  await paint(api);
  const refused = await refusalOf(await picture(api));
  expect(refused[0]).toBe(402);
  expect(refused[1]).toMatch(
    /^Insufficient balance: the key's budget of \d{4}-\d\d does not suffice: budget \$0\.066, used \$0\.066, the task can cost \$0\.033; not accepted, not charged$/,
  );
  const rotated = await operator.send<IssuedKeyAnswer>('POST', `teams/${id}/keys/${issued.key_id}/rotate`, {});
  expect(rotated.used_this_month_micros).toBe(2 * PICTURE_MICROS);
  const same = createApi(service.origin, rotated.secret);
  expect((await picture(same)).status).toBe(402);
  service.clock.move(32 * 24 * 3600_000);
  const next = createApi(
    service.origin,
    (await operator.send<IssuedKeyAnswer>('POST', `teams/${id}/keys/${issued.key_id}/rotate`, {})).secret,
  );
  expect((await paint(next)).status).toBe('success');
  await operator.send('PATCH', `teams/${id}/keys/${issued.key_id}`, { monthly_budget_micros: null });
  for (let count = 0; count < 3; count++) await paint(next);
  expect(await next.balance()).toBe(1 - 6 * 0.033);
});

test('a key keeps to its models, its open tasks and its requests a minute', async () => {
  const { id, issued, api } = await makeTeam(10_000_000, { models: ['kling/kling-v3-t2i'], concurrent_tasks: 1 });
  expect(await refusalOf(await api.submit({ prompt: 'a fox' }, SUBMIT_PATH))).toEqual([
    403,
    'Permission denied: the key may use kling/kling-v3-t2i, not kling/kling-v3-omni-video; not accepted, not charged',
  ]);
  const both = await Promise.all([picture(api), picture(api), picture(api)]);
  const statuses = both.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0);
  expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([]);
  await operator.send('PATCH', `teams/${id}/keys/${issued.key_id}`, { requests_per_minute: 2, models: null });
  service.clock.move(60_000);
  const asked = [];
  for (let count = 0; count < 3; count++) asked.push(await api.call('/api/v1/models'));
  expect(
    asked.map(({ status, headers }) => [
      status,
      headers.get('x-ratelimit-limit'),
      headers.get('x-ratelimit-remaining'),
    ]),
  ).toEqual([
    [200, '2', '1'],
    [200, '2', '0'],
    [429, '2', '0'],
  ]);
  expect(Number(asked[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('a team without limits of its own has those of its tier', async () => {
  const team = await operator.send<TeamAnswer>('POST', 'teams', { id: 'by-tier' });
  expect(team).toMatchObject({ requests_per_minute: 100, concurrent_tasks: 2, is_by_tier: { concurrent_tasks: true } });
  await operator.book('by-tier', 'credits', 'top-up', { amount_micros: 500_000_000, reason: 'paid' });
  const richer = await operator.get<TeamAnswer>('teams/by-tier');
  expect(richer).toMatchObject({
    requests_per_minute: 500,
    concurrent_tasks: 50,
    balance: { available_micros: 500_000_000 },
  });
  const { secret } = await operator.send<IssuedKeyAnswer>('POST', 'teams/by-tier/keys', { name: 'k' });
  const api = createApi(service.origin, secret);
  expect((await api.call('/api/v1/models')).headers.get('x-ratelimit-limit')).toBe('500');
  await operator.send('PATCH', 'teams/by-tier', { requests_per_minute: 7 });
  expect((await api.call('/api/v1/models')).headers.get('x-ratelimit-limit')).toBe('7');
  expect(await operator.send('PATCH', 'teams/by-tier', { requests_per_minute: null })).toMatchObject({
    requests_per_minute: 500,
    running_tasks: null,
  });
  const runningOf = () =>
    service.database.kysely.selectFrom('teams').select('running_tasks_max').where('id', '=', 'by-tier').execute();
  expect(await operator.send('PATCH', 'teams/by-tier', { running_tasks: 3 })).toMatchObject({ running_tasks: 3 });
  expect(await runningOf()).toEqual([{ running_tasks_max: 3 }]);
  await operator.send('PATCH', 'teams/by-tier', { running_tasks: null });
  expect(await runningOf()).toEqual([{ running_tasks_max: null }]);
  await operator.send('PATCH', 'teams/by-tier', { is_disabled: true });
  expect((await api.call('/api/v1/models')).status).toBe(401);
  expect((await operator.call('POST', 'teams', { id: 'by-tier' })).status).toBe(409);
  expect((await operator.call('POST', 'teams', { id: 'House/available' })).status).toBe(400);
  expect((await operator.call('DELETE', 'teams/by-tier')).status).toBe(405);
});

test('the ledger is exported whole as JSON and CSV, and sums to zero', async () => {
  const json = await operator.call('GET', 'ledger/entries');
  const entries = (await json.json()) as readonly EntryAnswer[];
  expect(matches('Entries', entries)).toEqual([]);
  expect(entries.reduce((sum, { amount_micros: amount }) => sum + amount, 0)).toBe(0);
  const csv = await operator.call('GET', 'ledger/entries?format=csv');
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const [header, ...rows] = (await csv.text()).trimEnd().split('\r\n');
  expect(header).toBe(
    'movement_id,booked_at,kind,team_id,task_id,account,amount_micros,balance_micros,reason,actor,idempotency_key',
  );
  expect(rows).toHaveLength(entries.length);
  const { id, issued } = await makeTeam(77, { scopes: ['admin'] });
  await operator.book(id, 'credits', 'odd', { amount_micros: 1, reason: 'says "hello", and\nmore' });
  expect(await (await operator.call('GET', `ledger/entries?format=csv&team=${id}`)).text()).toContain(
    '"says ""hello"", and\nmore"',
  );
  const own = createAdminApi(service.origin, issued.secret);
  const ownEntries = (await (await own.call('GET', 'ledger/entries')).json()) as readonly EntryAnswer[];
  expect(ownEntries.map(({ account, amount_micros: amount }) => `${account} ${amount}`)).toEqual([
    `${id}/available 77`,
    'house -77',
    `${id}/available 1`,
    'house -1',
  ]);
  expect((await own.call('GET', 'ledger/entries?team=default')).status).toBe(403);
  expect((await operator.call('GET', 'ledger/entries?format=xml')).status).toBe(400);
  expect((await operator.call('GET', 'ledger/entries?from=yesterday')).status).toBe(400);
  expect(await (await operator.call('GET', 'ledger/entries?to=2020-01-01')).json()).toEqual([]);
});

test('the ledger is right, and says so to anybody', async () => {
  expect(await operator.get('ledger/verify')).toEqual({ is_right: true, violations: [] });
  const health = await fetch(`${service.origin}/healthz/ledger`);
  expect(health.status).toBe(200);
  const answer: unknown = await health.json();
  expect(answer).toEqual({ status: 'ok', checks: { sum_is_zero: true, holds_are_open_tasks: true } });
  expect(matches('LedgerHealth', answer)).toEqual([]);
});

test('the first key goes on to work', async () => {
  expect((await createApi(service.origin, TEST_KEY).call('/api/v1/team/balance')).status).toBe(200);
});

test('a final task is told alike from memory, and to nobody who may not know of it', async () => {
  const { id, api, issued } = await makeTeam(100_000);
  const other = await makeTeam(0);
  const task = await paint(api);
  const ask = (by: Api) => by.call(`/api/v1/tasks/${task.task_id}`);
  const told = async (by: Api) => ((await (await ask(by)).json()) as Envelope<TaskAnswer>).data;
  expect([await told(api), await told(api)]).toEqual([task, task]);
  expect((await ask(other.api)).status).toBe(404);
  await operator.book(id, 'refunds', 'all-of-it', { task_id: task.task_id, reason: 'sorry' });
  expect(await told(api)).toEqual(task);
  const second = await operator.send<IssuedKeyAnswer>('POST', `teams/${id}/keys`, { name: 'second' });
  await operator.send('PATCH', `teams/${id}/keys/${issued.key_id}`, { is_disabled: true });
  expect((await ask(api)).status).toBe(401);
  const heir = createApi(service.origin, second.secret);
  expect(await told(heir)).toEqual(task);
  service.clock.move(Date.parse(task.result_expires_at ?? '') - service.clock.nowMs());
  expect((await ask(heir)).status).toBe(404);
});
