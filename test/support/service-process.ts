import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The whole program in a process of its own, as an operator starts it. */
export interface ServiceProcess {
  readonly origin: string;
  readonly child: ChildProcess;
  /** SIGKILL to the server alone: its children must notice by themselves. */
  kill(): Promise<void>;
  /** SIGTERM, and the exit code. */
  terminate(): Promise<number | null>;
}

const ROOT = resolve(import.meta.dirname, '../..');
const START_TIMEOUT_MS = 120_000;

/** Starts `rushes serve` on a data directory and a port, and waits until it answers. */
export async function startServiceProcess(options: {
  readonly dataDir: string;
  readonly key: string;
  readonly port: number;
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [join(ROOT, 'bin/rushes.js'), 'serve'], {
    env: {
      ...process.env,
      RUSHES_DATA_DIR: options.dataDir,
      RUSHES_API_KEY: options.key,
      RUSHES_PORT: String(options.port),
      RUSHES_LOG_LEVEL: 'warn',
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const origin = `http://127.0.0.1:${options.port}`;
  await untilReady(origin, child, () => said);
  return {
    origin,
    child,
    kill: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
    terminate: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = (await gone) as [number | null];
      return code;
    },
  };
}

async function untilReady(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  const end = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The service ended with ${child.exitCode}: ${said()}`);
    const response = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > end) throw new Error(`The service does not answer: ${said()}`);
    await wait(100);
  }
}
