import { setTimeout as wait } from 'node:timers/promises';
import { Agent, fetch, type RequestInit, type Response } from 'undici';
import type { AcceptedAnswer, Envelope, TaskAnswer } from '../../src/contract/answers.ts';
import type { LoadTeam } from './teams.ts';

export interface LoadPlan {
  readonly origin: string;
  readonly teams: readonly LoadTeam[];
  /** By `performance.now()`. */
  readonly endMs: number;
  readonly pollsPerSecond: number;
}

/** How often each was done. */
export interface Counts {
  submits: number;
  replays: number;
  cancels: number;
  quotes: number;
  polls: number;
  /** For which too many were under way. */
  pollsLeftOut: number;
  lists: number;
  refusals: number;
  streams: number;
  resumes: number;
  events: number;
  made: number;
  files: number;
  fileBytes: number;
  /** Calls that were not answered as they should be. */
  readonly wrong: string[];
}

/** Nothing was done yet. */
export function createCounts(): Counts {
  const none = { submits: 0, replays: 0, cancels: 0, quotes: 0, polls: 0, pollsLeftOut: 0, lists: 0, refusals: 0 };
  return { ...none, streams: 0, resumes: 0, events: 0, made: 0, files: 0, fileBytes: 0, wrong: [] };
}

const IMAGE_PATH = '/api/v1/kling/kling-v3-t2i';
const VIDEO_PATH = '/api/v1/kling/kling-v3-omni-video';
const SUBMITS_PER_SECOND = 2;
/** Tasks that wait to be canceled. */
const OPEN_MAX = 20;
/** Among whom a poll chooses: open ones and final ones. */
const KNOWN_MAX = 500;
const FOLLOWERS = 10;
/** Connections; and polls that wait for an answer, so that a server that stands still for a while is not buried in them. */
const CONNECTIONS_MAX = 128;
const POLLS_UNDER_WAY_MAX = 64;
/** Results go during the hour, so that the sweeper has as much to do as comes. */
const RETENTION_SECONDS = 900;
/** A task that was accepted longer ago may expire while it is asked for. */
const ASKED_FOR_MS = (RETENTION_SECONDS - 60) * 1000;
const MAKE_EVERY_MS = 10_000;

interface Known {
  readonly id: string;
  /** When it was accepted, by `performance.now()`. */
  readonly atMs: number;
  readonly team: LoadTeam;
}

/** Does everything that clients do until the time is up. */
export async function loadUntil(plan: LoadPlan, counts: Counts): Promise<void> {
  const open: Known[] = [];
  const known: Known[] = [];
  const dispatcher = new Agent({ connections: CONNECTIONS_MAX });
  const load: Load = { ...plan, counts, open, known, dispatcher };
  const followers = Array.from({ length: FOLLOWERS }, () => repeatedly(load, 100, () => followRandom(load)));
  await Promise.all([
    ...followers,
    repeatedly(load, 1000 / SUBMITS_PER_SECOND, () => submitAndCancel(load)),
    repeatedly(load, MAKE_EVERY_MS, () => makeAndRead(load)),
    repeatedly(load, 1000, () => askAround(load)),
    pollAtRate(load),
  ]);
  await dispatcher.close();
}

interface Load extends LoadPlan {
  readonly counts: Counts;
  readonly open: Known[];
  readonly known: Known[];
  readonly dispatcher: Agent;
}

/** A call that is answered wrongly is told, and the load goes on. */
async function repeatedly({ endMs, counts }: Load, pauseMs: number, act: () => Promise<void>): Promise<void> {
  for (; performance.now() < endMs; await wait(pauseMs)) await tell(counts, act);
}

async function tell(counts: Counts, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    counts.wrong.push(String(error));
  }
}

async function pollAtRate(load: Load): Promise<void> {
  const { pollsPerSecond, endMs, counts } = load;
  const startMs = performance.now();
  const underWay = new Set<Promise<void>>();
  for (let made = 0; performance.now() < endMs; await wait(5)) {
    while (made < ((performance.now() - startMs) / 1000) * pollsPerSecond) {
      made++;
      const one = pick(load.known);
      if (one === undefined) continue;
      if (underWay.size >= POLLS_UNDER_WAY_MAX) {
        counts.pollsLeftOut++;
        continue;
      }
      const polling = tell(counts, async () => {
        await get<TaskAnswer>(load, one.team, `/api/v1/tasks/${one.id}`);
        counts.polls++;
      });
      underWay.add(polling);
      void polling.then(() => underWay.delete(polling));
    }
  }
  await Promise.all(underWay);
}

/** A film that waits until more have come, and is canceled then, while it waits or is made. */
async function submitAndCancel(load: Load): Promise<void> {
  const { counts, open } = load;
  const team = pickTeam(load);
  const key = `key-${counts.submits}`;
  const body = { prompt: `A red fox runs through a snowy forest, take ${counts.submits}`, duration: 5, sound: 'on' };
  const id = await submit(load, team, VIDEO_PATH, body, { 'idempotency-key': key });
  if (counts.submits % 10 === 0) {
    const again = await submit(load, team, VIDEO_PATH, body, { 'idempotency-key': key });
    if (again !== id) throw new Error(`Key ${key} is ${id}, then ${again}`);
    counts.replays++;
  }
  counts.submits++;
  open.push(remember(load, id, team));
  const oldest = open.length > OPEN_MAX ? open.shift() : undefined;
  if (oldest === undefined) return;
  await expect(200, await call(load, oldest.team, `/api/v1/tasks/${oldest.id}`, { method: 'DELETE' }));
  counts.cancels++;
}

/** A picture with a quoted price, followed to its end and read, whole and in part. */
async function makeAndRead(load: Load): Promise<void> {
  const { counts, dispatcher } = load;
  const team = pickTeam(load);
  const body = { prompt: `A lighthouse above the sea at dusk, take ${counts.made}` };
  const quoted = await call(load, team, '/api/v1/quotes', post({ model: 'kling/kling-v3-t2i', request: body }));
  const { data: quote } = (await (await expect(200, quoted)).json()) as Envelope<{ readonly quote_id: string }>;
  counts.quotes++;
  const id = await submit(load, team, IMAGE_PATH, { ...body, quote_id: quote.quote_id });
  counts.submits++;
  const one = remember(load, id, team);
  for (let last = ''; !isFinal(last) && performance.now() < load.endMs;) {
    last = await follow(load, one, 120_000, last);
    if (!isFinal(last)) counts.resumes++;
  }
  const task = await get<TaskAnswer>(load, team, `/api/v1/tasks/${id}`);
  if (task.status === 'failed') throw new Error(`Picture ${id} failed: ${JSON.stringify(task.error)}`);
  if (task.status !== 'success') return;
  counts.made++;
  for (const { url } of task.result?.resources ?? []) {
    const whole = await (await expect(200, await fetch(url, { dispatcher }))).arrayBuffer();
    const part = await (
      await expect(206, await fetch(url, { headers: { range: 'bytes=100-199' }, dispatcher }))
    ).arrayBuffer();
    if (part.byteLength !== 100) throw new Error(`A range of 100 bytes has ${part.byteLength}`);
    counts.files++;
    counts.fileBytes += whole.byteLength;
  }
}

/** Whoever leaves a stream and comes back to it. */
async function followRandom(load: Load): Promise<void> {
  const one = pick(load.open);
  if (one === undefined) {
    await wait(500);
    return;
  }
  const last = await follow(load, one, 2_000, '');
  if (isFinal(last)) return;
  load.counts.resumes++;
  await follow(load, one, 3_000, last);
}

/** Reads the events of a task for so long at most; the id of the last one that came, or `lastId`. */
async function follow(load: Load, { id, team }: Known, forMs: number, lastId: string): Promise<string> {
  const signal = AbortSignal.timeout(forMs);
  let last = lastId;
  try {
    const headers = lastId === '' ? undefined : { 'last-event-id': lastId };
    const response = await call(load, team, `/api/v1/tasks/${id}/events`, { signal, ...(headers && { headers }) });
    if (response.status === 204) return last;
    await expect(200, response);
    load.counts.streams++;
    for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      for (const [, event = ''] of text.matchAll(/^id: (\S+)$/gm)) {
        load.counts.events++;
        last = event;
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return last;
}

/** Lists, and calls that are refused. */
async function askAround(load: Load): Promise<void> {
  const team = pickTeam(load);
  await get(load, team, '/api/v1/tasks?limit=20&status=failed');
  load.counts.lists++;
  await expect(400, await call(load, team, VIDEO_PATH, post({ prompt: '', duration: 99 })));
  await expect(401, await call(load, { key: `rsh_nobody-${load.counts.refusals}` }, '/api/v1/tasks'));
  await expect(404, await call(load, team, `/api/v1/tasks/task-${load.counts.refusals}`));
  load.counts.refusals += 3;
}

async function submit(
  load: Load,
  team: LoadTeam,
  path: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const own = { ...headers, 'x-result-expires-in': String(RETENTION_SECONDS) };
  const response = await expect(200, await call(load, team, path, post(body, own)));
  return ((await response.json()) as Envelope<AcceptedAnswer>).data.task_id;
}

function post(body: object, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

async function get<Data>(load: Load, team: LoadTeam, path: string): Promise<Data> {
  const response = await expect(200, await call(load, team, path));
  return ((await response.json()) as Envelope<Data>).data;
}

function call(
  { origin, dispatcher }: Load,
  { key }: LoadTeam,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers = { authorization: `Bearer ${key}`, ...(init.headers as Readonly<Record<string, string>>) };
  return fetch(origin + path, { ...init, headers, dispatcher });
}

async function expect(status: number, response: Response): Promise<Response> {
  if (response.status === status) return response;
  throw new Error(`${response.url} was answered with ${response.status}, expected ${status}: ${await response.text()}`);
}

function remember({ known }: Load, id: string, team: LoadTeam): Known {
  const one = { id, team, atMs: performance.now() };
  known.push(one);
  const isOld = ({ atMs }: Known) => one.atMs - atMs > ASKED_FOR_MS;
  while (known.length > KNOWN_MAX || known.slice(0, 1).some(isOld)) known.shift();
  return one;
}

function isFinal(event: string): boolean {
  return event === 'success' || event === 'failed';
}

/** Chance is fine here: what counts is the sum of an hour. */
function pick<Item>(items: readonly Item[]): Item | undefined {
  return items[Math.floor(Math.random() * items.length)];
}

function pickTeam({ teams }: Load): LoadTeam {
  return pick(teams) ?? { key: '' };
}
