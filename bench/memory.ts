/**
 * What a film takes of memory: starts a server on an empty folder, makes films, one after the other, and adds up what the
 * server and everything that it has started hold, ten times a second. Linux only: it reads /proc.
 *
 *   node bench/memory.ts                                 three films of 5 s at 1080p, with sound
 *   node bench/memory.ts --mode std --workers 4 "A fox"  other films, another size, more painters
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const FILMS = [
  'A woman leaves a subway station and walks into a rainy cyberpunk street, then the camera tracks beside her',
  'A red fox runs through a snowy forest at dusk',
  'A sailing boat crosses a mountain lake at dawn. Then a man in a blue coat walks along the beach at sunset. Then a horse gallops over a meadow in a storm',
];
const SAMPLE_MS = 100;
const KEY = 'key-of-the-memory-bench';

/** Megabytes: resident, and proportional, where a page that several processes share is divided among them. */
interface Held {
  readonly rss: number;
  readonly pss: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mode: { type: 'string', default: 'pro' },
    seconds: { type: 'string', default: '5' },
    workers: { type: 'string', default: '2' },
    program: { type: 'string', default: fileURLToPath(new URL('../bin/rushes.js', import.meta.url)) },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'rushes-memory-'));
const server = spawn(process.execPath, [values.program, 'serve', '--port', '0', '--log-level', 'warn'], {
  env: { ...process.env, RUSHES_DATA_DIR: folder, RUSHES_API_KEY: KEY, RUSHES_WORKERS: values.workers },
  stdio: ['ignore', 'ignore', 'pipe'],
});
try {
  const origin = await originOf(server);
  await sleep(1_000);
  console.log(`at rest    ${describe(sample())}`);
  for (const prompt of positionals.length > 0 ? positionals : FILMS) await measure(origin, prompt);
} finally {
  server.kill('SIGTERM');
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true });
}

async function measure(origin: string, prompt: string): Promise<void> {
  const started = Date.now();
  const id = await submit(origin, prompt);
  let most = sample();
  let mostPss = 0;
  const largest = new Map<string, number>();
  for (let samples = 0; ; samples++) {
    const now = sample();
    if (sumOf(now).rss > sumOf(most).rss) most = now;
    mostPss = Math.max(mostPss, sumOf(now).pss);
    for (const [role, { rss }] of now) largest.set(role, Math.max(largest.get(role) ?? 0, rss));
    if (samples % 5 === 0 && (await isDone(origin, id))) break;
    await sleep(SAMPLE_MS);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `\n${prompt}\n  ${seconds} s, most at once: ${Math.round(sumOf(most).rss)} MB RSS, ${Math.round(mostPss)} MB PSS`,
  );
  console.log(`  then       ${describe(most)}`);
  console.log(`  each at most ${[...largest].map(([role, rss]) => `${role} ${Math.round(rss)}`).join(' · ')}`);
}

/** What each process holds now, by its role; processes of one role are numbered. */
function sample(): Map<string, Held> {
  const held = new Map<string, Held>();
  for (const pid of familyOf(server.pid ?? -1)) {
    try {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      const megabytes = (name: string) => (Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1]) * 1024) / 1e6;
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      const role = pid === server.pid ? 'server' : (/(\w+)-process\./.exec(command)?.[1] ?? 'other');
      let name = role;
      for (let number = 2; held.has(name); number++) name = `${role} ${number}`;
      held.set(name, { rss: megabytes('Rss'), pss: megabytes('Pss') });
    } catch {
      // It ended meanwhile.
    }
  }
  return held;
}

/** A process and all that come from it. */
function familyOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of the program may hold anything, so count from its closing bracket.
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const family = [root];
  for (const member of family) for (const [pid, parent] of parents) if (parent === member) family.push(pid);
  return family;
}

function sumOf(held: ReadonlyMap<string, Held>): Held {
  let [rss, pss] = [0, 0];
  for (const each of held.values()) [rss, pss] = [rss + each.rss, pss + each.pss];
  return { rss, pss };
}

function describe(held: ReadonlyMap<string, Held>): string {
  return [...held].map(([role, { rss, pss }]) => `${role} ${Math.round(rss)} (${Math.round(pss)})`).join(' · ');
}

async function submit(origin: string, prompt: string): Promise<string> {
  const answer = await ask(origin, '/api/v1/kling/kling-v3-omni-video', {
    prompt,
    mode: values.mode,
    duration: Number(values.seconds),
    sound: 'on',
    multi_shot: true,
    shot_type: 'intelligence',
  });
  return answer.data.task_id;
}

async function isDone(origin: string, id: string): Promise<boolean> {
  const { data } = await ask(origin, `/api/v1/tasks/${id}`);
  if (data.status === 'failed') throw new Error(`The film failed: ${JSON.stringify(data)}`);
  return data.status === 'success';
}

async function ask(origin: string, path: string, body?: object) {
  const response = await fetch(origin + path, {
    headers: { authorization: `Bearer ${KEY}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as { data: { task_id: string; status: string } };
}

/** Where the server says it listens. */
function originOf(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    started.once('close', () => reject(new Error(`The server did not start: ${said}`)));
    started.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const origin = /listens on (http:\/\/\S+)/.exec(said)?.[1];
      if (origin) resolve(origin);
    });
  });
}
