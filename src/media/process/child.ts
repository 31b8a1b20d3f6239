import { fork, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LEAN_MEMORY, LEAN_NODE } from './lean-node.ts';
import type { FromChild, ToChild } from './messages.ts';
import { MEMORY_MARK } from './messages.ts';
import { processorMs } from './processor-time.ts';
import { startTimeLimit, type TimeLimit } from './time-limit.ts';

export interface ChildOptions {
  /** The module that calls `serveChild`. */
  readonly entry: URL;
  /** Resident memory at which the process ends itself, megabytes. */
  readonly memoryMegabytesMax: number;
}

export interface RequestOptions {
  /** Until the answer or the next event; on a busy machine the process's own time counts (`time-limit.ts`). */
  readonly timeoutMs: number;
  readonly onEvent?: (event: unknown) => void;
}

/** A process of our own that answers requests, several at a time where it has threads for them. */
export interface Child {
  /** Rejects with a `ChildFailure`; after anything but `refused` the process is gone, and with it all that it was asked. */
  request(body: unknown, options: RequestOptions): Promise<unknown>;
  /** Ends the process at once, with what it is doing. */
  kill(): void;
  /** While true, an idle process does not keep this one alive. */
  rest(idle: boolean): void;
  readonly alive: boolean;
  readonly pid: number | undefined;
}

/**
 * Why there is no answer. `refused`: the handler threw; the process goes on. `crashed`, `memory`, `timeout`: it ended, was
 * too large, or was too slow. `canceled`: `kill` was called.
 */
export class ChildFailure extends Error {
  readonly reason: 'refused' | 'crashed' | 'memory' | 'timeout' | 'canceled';

  constructor(reason: ChildFailure['reason'], message: string) {
    super(message);
    this.name = 'ChildFailure';
    this.reason = reason;
  }
}

/** Variables that a child may see: it decodes files of strangers, so it is told nothing else, keys least of all. */
const VISIBLE_VARIABLES = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'SystemRoot', 'LD_LIBRARY_PATH'];
/** Bytes of the error output that are kept for a report. */
const ERROR_TAIL_BYTES = 4_000;

/** The module `name` beside the caller, as source (`.ts`) or as compiled (`.js`), whichever the caller is. */
export function entryBeside(callerUrl: string, name: string): URL {
  return new URL(`./${name}${callerUrl.endsWith('.ts') ? '.ts' : '.js'}`, callerUrl);
}

/** Starts a process; it ends by itself when this one does. */
export function startChild(options: ChildOptions): Child {
  const started = fork(options.entry, {
    serialization: 'advanced',
    execArgv: [...LEAN_NODE, `--max-old-space-size=${options.memoryMegabytesMax}`],
    env: childEnvironment(options),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const errorTail = keepTail(started);
  const asked = new Map<number, Waiting>();
  let alive = true;
  /** Why it was ended, when it was us who ended it. */
  let ended: ChildFailure | undefined;
  let lastId = 0;

  const settle = (id: number, use: (waiting: Waiting) => void) => {
    const waiting = asked.get(id);
    if (!waiting) return;
    asked.delete(id);
    waiting.limit.end();
    use(waiting);
  };
  const failAll = (failure: ChildFailure) => {
    alive = false;
    for (const id of asked.keys()) settle(id, ({ reject }) => reject(failure));
  };
  const end = (why: ChildFailure) => {
    ended ??= why;
    alive = false;
    started.kill('SIGKILL');
  };

  started.on('message', (message: FromChild) => {
    if (message.kind === 'event') tell(asked.get(message.id), message.body);
    else if (message.kind === 'answer') settle(message.id, ({ resolve }) => resolve(message.body));
    else settle(message.id, ({ reject }) => reject(new ChildFailure('refused', message.message)));
  });
  started.on('error', (cause) => failAll(new ChildFailure('crashed', `Cannot run a media process: ${cause.message}`)));
  // `close`, not `exit`: then the error output has been read to its end.
  started.on('close', (code, signalName) => failAll(ended ?? explainEnd(errorTail(), code, signalName)));

  return {
    request(body, { timeoutMs, onEvent }) {
      return new Promise((resolve, reject) => {
        if (!alive) return reject(new ChildFailure('crashed', 'Cannot ask a media process: it has ended'));
        const onLate = () => {
          const late = new ChildFailure('timeout', `A media process took longer than ${timeoutMs} ms`);
          end(late);
          failAll(late);
        };
        const limit = startTimeLimit({ timeoutMs, onLate, requests: () => asked.size, processorMs: workOf(started) });
        asked.set(++lastId, { resolve, reject, limit, onEvent });
        // A failure to send shows as `close` or `error`.
        started.send({ id: lastId, body } satisfies ToChild, () => undefined);
      });
    },
    kill: () => end(new ChildFailure('canceled', 'A media process was stopped')),
    rest: (idle) => (idle ? unref(started) : ref(started)),
    get alive() {
      return alive && started.connected;
    },
    get pid() {
      return started.pid;
    },
  };
}

interface Waiting {
  readonly resolve: (body: unknown) => void;
  readonly reject: (failure: ChildFailure) => void;
  readonly limit: TimeLimit;
  readonly onEvent: ((event: unknown) => void) | undefined;
}

function tell(waiting: Waiting | undefined, event: unknown): void {
  waiting?.limit.progressed();
  waiting?.onEvent?.(event);
}

function workOf({ pid }: ChildProcess): () => number | undefined {
  return () => (pid === undefined ? undefined : processorMs(pid));
}

function childEnvironment(options: ChildOptions): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {
    RUSHES_CHILD_MEMORY_MB: String(options.memoryMegabytesMax),
    RUSHES_CHILD_PARENT_PID: String(process.pid),
    ...LEAN_MEMORY,
    // Where Node itself would put it. Sources run without their types being stripped again: 20 MB and 0.2 s a process.
    NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
  };
  for (const name of VISIBLE_VARIABLES) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}

function keepTail(started: ChildProcess): () => string {
  let tail = '';
  started.stderr?.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-ERROR_TAIL_BYTES);
  });
  return () => tail;
}

function ref(started: ChildProcess): void {
  started.ref();
  started.channel?.ref();
}

function unref(started: ChildProcess): void {
  started.unref();
  started.channel?.unref();
  (started.stderr as { unref?: () => void } | null)?.unref?.();
}

function explainEnd(errors: string, code: number | null, signalName: string | null): ChildFailure {
  if (errors.includes(MEMORY_MARK) || errors.includes('heap out of memory')) {
    return new ChildFailure('memory', 'A media process needed more memory than it may use');
  }
  return new ChildFailure('crashed', `A media process ended with ${signalName ?? `code ${code}`}: ${errors.trim()}`);
}
