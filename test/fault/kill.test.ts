import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApi, isFinal } from '../support/api.ts';
import { freePort } from '../support/free-port.ts';
import { patienceMs } from '../support/patience.ts';
import { startServiceProcess, type ServiceProcess } from '../support/service-process.ts';

const KEY = 'test-key-of-the-killed';
let folder = '';
let service: ServiceProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rushes-kill-'));
});

afterEach(async () => {
  if (service?.child.exitCode === null && service.child.signalCode === null) await service.kill();
  rmSync(folder, { recursive: true, force: true });
});

test.skipIf(process.platform !== 'linux')(
  'a film whose server is killed while it is painted is finished by the next one and paid once',
  async () => {
    const options = { dataDir: join(folder, 'data'), key: KEY, port: await freePort() };
    service = await startServiceProcess(options);
    const api = createApi(service.origin, KEY);
    const before = await api.balance();
    const id = await api.accept({
      prompt: 'a white horse gallops over a meadow at golden hour',
      duration: 3,
      mode: 'std',
      sound: 'on',
    });
    await api.until(id, (task) => task.progress?.stage === 'painting' && (task.progress.done ?? 0) > 0);
    const orphans = childrenOf(service.child.pid ?? 0);
    expect(orphans.length).toBeGreaterThan(0);

    await service.kill();
    await untilNone(() => orphans.filter((pid) => isAlive(pid)));

    service = await startServiceProcess(options);
    const task = await api.until(id, isFinal);
    expect(task.status).toBe('success');
    expect(task.billing?.amount).toBeCloseTo(0.45, 6);
    expect(await api.balance()).toBeCloseTo(before - 0.45, 4);
    await untilNone(() => readdirSync(join(options.dataDir, 'work')));
    expect(await service.terminate()).toBe(0);
  },
  patienceMs(3),
);

/** Rejects when some of them are still there after many looks. */
async function untilNone(look: () => readonly unknown[]): Promise<void> {
  for (let looks = 0; looks < 100 && look().length > 0; looks++) await wait(100);
  expect(look()).toEqual([]);
}

/** Processes whose parent is `pid`, from /proc (proc_pid_stat(5): the fourth field, after the name in brackets). */
function childrenOf(pid: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => statOf(name).split(') ')[1]?.split(' ')[1] === String(pid))
    .map(Number);
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}

/** True while a process runs; one that has ended but was not yet buried (state Z) is not alive. */
function isAlive(pid: number): boolean {
  const state = statOf(String(pid)).split(') ')[1]?.[0];
  return state !== undefined && state !== 'Z' && state !== 'X';
}
