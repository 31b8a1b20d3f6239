import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { processorMs } from '../../../src/media/process/processor-time.ts';
import type { NodeOptions } from './node-process.ts';

const NODE_PROCESS = fileURLToPath(new URL('node-process.ts', import.meta.url));

/** A node in a process of its own. */
export interface KillableNode {
  readonly origin: string;
  /** Resolves when it has ended, whatever way; to what it said on stderr. */
  readonly ended: Promise<string>;
  kill(): Promise<void>;
  /** What it has taken of the processor, while it runs; undefined where that cannot be known. */
  processorMs(): number | undefined;
  /** SIGTERM; rejects when it does not end cleanly. */
  stop(): Promise<void>;
}

/** Starts a node and waits until it answers, or has died on the way there. */
export async function startNode(options: NodeOptions): Promise<KillableNode> {
  const child: ChildProcess = spawn(process.execPath, [NODE_PROCESS, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  const exit = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const ended = exit.then(() => said);
  const ready = new Promise((resolve) => child.stdout?.once('data', resolve));
  await Promise.race([ready, ended]);
  if (child.exitCode !== null && child.exitCode !== 0) throw new Error(`A node cannot start: ${said}`);
  return {
    origin: `http://127.0.0.1:${options.port}`,
    ended,
    processorMs: () => processorMs(child.pid ?? 0),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      const [code] = await exit;
      if (code !== 0) throw new Error(`A node did not stop cleanly (${code}): ${said}`);
    },
  };
}
