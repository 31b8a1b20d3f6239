import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

/** Runs a program under the watchdog, which is patient for a second; how it ended. */
async function watch(program: string) {
  const source = `import { startWatchdog } from '${new URL('watchdog.ts', import.meta.url).href}';
    const stop = startWatchdog({ silenceMs: 1000, log: { error: console.error } });
    ${program}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'ignore', 'pipe'] });
  const [said, [code, signal]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return { said, code: code as number | null, signal: signal as string | null };
}

test('a process whose main thread stands still is ended, and says why', async () => {
  const { said, signal } = await watch('setTimeout(() => { for (;;); }, 500);');
  expect([signal, said]).toEqual([
    'SIGKILL',
    expect.stringMatching(/^Rushes stands still for 1 s: the disk .* may be full/),
  ]);
});

test.each([
  ['that works for longer than that', 'setTimeout(() => {}, 1500);'],
  ['that has ended the watch', 'await stop(); for (const end = Date.now() + 1500; Date.now() < end;);'],
  ['that has nothing to do', ''],
])('a process %s is left alone', async (_what, program) => {
  expect(await watch(program)).toEqual({ said: '', code: 0, signal: null });
});
