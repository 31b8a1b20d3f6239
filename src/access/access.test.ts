import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { useTestDatabase } from '../../test/support/test-database.ts';
import { usd } from '../contract/money.ts';
import type { Database } from '../db/database.ts';
import { createLedgerReader } from '../ledger/reader.ts';
import { bootstrap } from '../tasks/bootstrap.ts';
import { createAccess } from './directory.ts';
import { displayPrefix, hashKey, makeKey } from './keys.ts';
import { DEFAULT_TEAM } from './teams.ts';
import { issueTemporaryKey } from './temporary-key.ts';

const opened = useTestDatabase();
let nowMs = Date.parse('2026-01-01T00:00:00Z');
const clock = { nowMs: () => nowMs };
const access = () => createAccess(opened.database, clock);
const start = (key?: string) =>
  bootstrap(opened.database, { ...(key === undefined ? {} : { key }), credit: usd('100'), clock, randomBytes });

test('bootstrap() makes a team, a key and a credit once', async () => {
  const [first, second] = [await start(), await start()];
  expect(first).toMatchObject({
    teamId: DEFAULT_TEAM,
    isFirstStart: true,
    newKey: expect.stringMatching(/^rsh_[\w-]{43}$/),
  });
  expect(second).toEqual({ teamId: DEFAULT_TEAM, isFirstStart: false });
  expect(await createLedgerReader(opened.database).balance(DEFAULT_TEAM)).toEqual({
    available: usd('100'),
    held: 0n,
    spent: 0n,
  });
  expect(await access().authenticate(first.newKey ?? '')).toMatchObject({ teamId: DEFAULT_TEAM });
});

test('bootstrap() adds a key that the operator chose, and takes it again', async () => {
  expect(await start('my own key')).toEqual({ teamId: DEFAULT_TEAM, isFirstStart: false });
  const principal = await access().authenticate('my own key');
  await start('my own key');
  expect(principal).toBeDefined();
  expect(await access().authenticate('my own key')).toEqual(principal);
});

test.each(['', 'rsh_', 'unknown', 'x'.repeat(10_000), "' or true --", '\0'])(
  'authenticate() refuses %j',
  async (key) => {
    expect(await access().authenticate(key)).toBeUndefined();
  },
);

test('authenticate() notes the use, at most once a minute', async () => {
  await start('used key');
  const lastUsed = async () => {
    await access().authenticate('used key');
    const row = opened.database.kysely
      .selectFrom('api_keys')
      .innerJoin('api_key_secrets', 'key_id', 'api_keys.id')
      .select('last_used_at')
      .where('hash', '=', hashKey('used key'));
    return (await row.executeTakeFirstOrThrow()).last_used_at?.getTime();
  };
  const first = nowMs;
  expect(await lastUsed()).toBe(first);
  nowMs += 59_000;
  expect(await lastUsed()).toBe(first);
  nowMs += 1_000;
  expect(await lastUsed()).toBe(nowMs);
});

test('issueTemporaryKey() issues a key that expires and can be revoked', async () => {
  const issue = () =>
    issueTemporaryKey(opened.database, { teamId: DEFAULT_TEAM, lifetimeMs: 1000, clock, randomBytes });
  const [expiring, revoked] = [await issue(), await issue()];
  expect(await access().authenticate(expiring.key)).toBeDefined();
  await revoked.revoke();
  expect(await access().authenticate(revoked.key)).toBeUndefined();
  nowMs += 1000;
  expect(await access().authenticate(expiring.key)).toBeUndefined();
});

test('keys of a disabled team are refused', async () => {
  await start('key of a team');
  const set = (disabled_at: Date | null) =>
    opened.database.kysely.updateTable('teams').set({ disabled_at }).where('id', '=', DEFAULT_TEAM).execute();
  await set(new Date(nowMs));
  expect(await access().authenticate('key of a team')).toBeUndefined();
  await set(null);
  expect(await access().authenticate('key of a team')).toBeDefined();
});

test('keys in use share one look, and what was changed since the last one is seen within the time of trust', async () => {
  let looks = 0;
  const watching: Database = {
    ...opened.database,
    prepare: (statement) => {
      const run = opened.database.prepare<never>(statement);
      return (...parameters) => {
        looks++;
        return run(...parameters);
      };
    },
  };
  const keys = ['first in use', 'second in use', 'third in use'];
  for (const key of keys) await start(key);
  const trusting = createAccess(watching, clock, { trustMs: 1000 });
  const askAll = () => Promise.all(keys.map(async (key) => (await trusting.authenticate(key)) !== undefined));
  const looksOf = async (work: () => Promise<unknown>) => {
    looks = 0;
    await work();
    return looks;
  };
  expect(await looksOf(askAll)).toBe(3);
  nowMs += 900;
  expect(await looksOf(askAll)).toBe(0);
  nowMs += 100;
  expect(await looksOf(askAll)).toBe(1);
  // Those that nobody uses are looked for once more, and then forgotten.
  for (let second = 0; second < 2; second++) {
    nowMs += 1000;
    expect(await looksOf(() => trusting.authenticate('first in use'))).toBe(1);
  }
  expect(await looksOf(askAll)).toBe(2);
  await opened.database.kysely
    .updateTable('api_keys')
    .set({ disabled_at: new Date(nowMs) })
    .where('id', 'in', (query) =>
      query.selectFrom('api_key_secrets').select('key_id').where('hash', '=', hashKey('second in use')),
    )
    .execute();
  nowMs += 1000;
  expect(await askAll()).toEqual([true, false, true]);
});

test('no key is stored', async () => {
  await start('a very secret key');
  const rows = await opened.database.kysely
    .selectFrom('api_keys')
    .innerJoin('api_key_secrets', 'key_id', 'api_keys.id')
    .selectAll()
    .execute();
  expect(JSON.stringify(rows)).not.toContain('a very secret key');
});

test.each(['', 'abc', 'rsh_short', makeKey(randomBytes)])('displayPrefix() shows at most a quarter of %j', (key) => {
  expect(displayPrefix(key).length).toBeLessThanOrEqual(key.length / 4);
});
