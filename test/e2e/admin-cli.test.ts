import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  BookingAnswer,
  IssuedKeyAnswer,
  TeamAnswer,
  VerificationAnswer,
} from '../../src/contract/admin-answers.ts';
import { createApi } from '../support/api.ts';
import { freePort } from '../support/free-port.ts';
import { patienceMs } from '../support/patience.ts';
import { startServiceProcess, type ServiceProcess } from '../support/service-process.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const KEY = 'first-key-of-the-admin-test';
let folder = '';
let service: ServiceProcess | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rushes-admin-'));
});

afterAll(async () => {
  if (service?.child.exitCode === null) await service.kill();
  rmSync(folder, { recursive: true, force: true });
});

function rushes(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { RUSHES_API_KEY: _key, RUSHES_ADMIN_KEY: _admin, RUSHES_URL: _url, ...others } = process.env;
  const run = spawnSync(process.execPath, [join(ROOT, 'bin/rushes.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...others, NO_COLOR: '1', RUSHES_DATA_DIR: join(folder, 'data'), ...environment },
  });
  return { code: run.status, out: run.stdout, said: run.stderr };
}

function json<Value>(...words: readonly string[]): Value {
  const { code, out, said } = rushes([...words, '--json']);
  expect([code, said]).toEqual([0, '']);
  return JSON.parse(out) as Value;
}

test(
  'teams, keys and credit are looked after while no server runs, then through the one that does',
  async () => {
    expect(
      json<TeamAnswer>('teams', 'create', 'studio', '--concurrent-tasks', '3', '--running-tasks', '2'),
    ).toMatchObject({
      team_id: 'studio',
      concurrent_tasks: 3,
      running_tasks: 2,
      requests_per_minute: 100,
    });
    const credit = ['credits', 'add', '12.5', '--team', 'studio', '--reason', 'invoice', '--key', 'k'];
    const first = json<BookingAnswer>(...credit);
    expect(first).toMatchObject({ amount_micros: 12_500_000, actor: 'operator' });
    const issued = json<IssuedKeyAnswer>('keys', 'create', 'ci', '--team', 'studio', '--monthly-budget', '2.5');
    expect(issued).toMatchObject({ monthly_budget_micros: 2_500_000, scopes: ['submit', 'read'] });

    const port = await freePort();
    // Nobody answers there: the commands must use the server of this machine, whose token they have.
    const environment = { RUSHES_PUBLIC_URL: 'http://films.invalid' };
    service = await startServiceProcess({ dataDir: join(folder, 'data'), key: KEY, port, environment });
    expect(await createApi(service.origin, issued.secret).balance()).toBe(12.5);
    expect(json<BookingAnswer>(...credit)).toEqual(first);
    const rotated = rushes(['keys', 'rotate', issued.key_id, '--team', 'studio', '--grace-seconds', '0']);
    expect(rotated.out).toMatch(/^rsh_[\w-]{43}\n$/);
    expect((await createApi(service.origin, issued.secret).call('/api/v1/models')).status).toBe(401);
    expect((await createApi(service.origin, rotated.out.trim()).call('/api/v1/models')).status).toBe(200);

    // The server of a client's command: of the data directory, or where the settings say.
    const client = { RUSHES_API_KEY: rotated.out.trim() };
    expect(rushes(['tasks', 'list'], client)).toEqual({ code: 0, out: 'no tasks\n', said: '' });
    const elsewhere = { ...client, RUSHES_DATA_DIR: join(folder, 'nothing') };
    expect(rushes(['tasks', 'list'], { ...elsewhere, RUSHES_PORT: String(port) }).out).toBe('no tasks\n');
    const lost = rushes(['tasks', 'list', '--port', String(await freePort())], client);
    expect([lost.code, lost.said]).toEqual([2, expect.stringContaining('Cannot reach the server')]);

    const overdrawn = rushes(['credits', 'correct', '-13', '--team', 'studio', '--reason', 'r']);
    expect([overdrawn.code, overdrawn.said]).toEqual([2, expect.stringContaining('available is $12.50')]);
    expect(json<VerificationAnswer>('ledger', 'verify')).toEqual({ is_right: true, violations: [] });
    expect(rushes(['ledger', 'export', '--team', 'studio']).out.split('\r\n')).toHaveLength(4);
    const remote = { RUSHES_URL: service.origin, RUSHES_ADMIN_KEY: 'not-the-key-of-it' };
    expect(rushes(['teams', 'list'], remote)).toMatchObject({
      code: 2,
      said: expect.stringContaining('Set RUSHES_ADMIN_KEY'),
    });
    expect(await service.terminate()).toBe(0);
    expect(readdirSync(join(folder, 'data'))).not.toContain('operator-token');
  },
  patienceMs(16),
);
