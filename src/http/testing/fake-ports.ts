import type { FastifyInstance } from 'fastify';
import { SCOPES, type Access, type Principal } from '../../access/access.ts';
import type { RequestCounter } from '../../access/request-counter.ts';
import { createRequestLimit } from '../../access/request-limit.ts';
import { systemClock } from '../../base/clock.ts';
import { ok, type Result } from '../../base/result.ts';
import { keyId, taskId, teamId, type TaskId, type TeamId } from '../../contract/ids.ts';
import { usd } from '../../contract/money.ts';
import type { LedgerReader } from '../../ledger/ledger.ts';
import type { AcceptedTask, ResultFile, Submission, SubmitRefusal, Task, TaskService } from '../../tasks/service.ts';
import type { Elements } from '../../elements/elements.ts';
import type { Uploads } from '../../uploads/uploads.ts';
import { createApp, type AppDeps } from '../app.ts';
import type { Administration } from '../routes/admin/admin.ts';

export const GOOD_KEY = 'rsh_good-key';
export const TEAM = teamId('team-1');
const PRINCIPAL: Omit<Principal, 'requestsPerMinute'> = {
  teamId: TEAM,
  keyId: keyId('key-1'),
  scopes: SCOPES,
};

/** The ports of the app in memory, with what passed through them. */
export interface FakePorts {
  readonly submissions: Submission[];
  readonly tasks: Map<TaskId, { readonly team: TeamId; readonly task: Task }>;
  readonly files: Map<string, ResultFile>;
  /** Set to refuse the next submits. */
  refusal: SubmitRefusal | undefined;
  /** Set to break every port, as a lost database does. */
  failure: Error | undefined;
}

export interface FakeAppOptions extends Partial<AppDeps> {
  readonly requestsPerMinute?: number;
}

/** Makes an app on ports in memory. It knows one key, `GOOD_KEY`, of one team. */
export function createFakeApp(options: FakeAppOptions = {}): { app: FastifyInstance; ports: FakePorts } {
  const { requestsPerMinute = 1000, ...overrides } = options;
  const ports: FakePorts = {
    submissions: [],
    tasks: new Map(),
    files: new Map(),
    refusal: undefined,
    failure: undefined,
  };
  const app = createApp({
    tasks: fakeTasks(ports),
    uploads: fakeUploads(ports),
    elements: NO_ELEMENTS,
    access: fakeAccess(ports, requestsPerMinute),
    requestLimit: createRequestLimit(fakeCounter(), options.clock ?? systemClock),
    ledger: fakeLedger(ports),
    administration: NO_ADMINISTRATION,
    publicUrl: undefined,
    allowPrivateNetwork: false,
    readiness: async () => {
      stopIfBroken(ports);
      return { isReady: true, checks: { database: 'ok' } };
    },
    isUnavailable: () => false,
    logger: false,
    version: '1.2.3',
    ...overrides,
  });
  return { app, ports };
}

/** A file of the given bytes. */
export function fakeFile(bytes: Uint8Array, format: ResultFile['format'] = 'mp4'): ResultFile {
  return {
    format,
    bytes: bytes.length,
    createdAt: new Date(0),
    hash: `hash-of-${bytes.length}`,
    expiresAt: new Date('2100-01-01T00:00:00Z'),
    link: async () => undefined,
    async *read({ start, end } = { start: 0, end: bytes.length - 1 }) {
      for (let at = start; at <= end; at += 1000) yield bytes.slice(at, Math.min(at + 1000, end + 1));
    },
  };
}

function fakeTasks(ports: FakePorts): TaskService {
  return {
    async submit(submission): Promise<Result<AcceptedTask, SubmitRefusal>> {
      stopIfBroken(ports);
      if (ports.refusal !== undefined) return { ok: false, error: ports.refusal };
      ports.submissions.push(submission);
      const id = taskId(`fake${ports.submissions.length}`);
      const { model, quote, principal } = submission;
      const task: Task = { status: 'pending', id, model, quote, createdAt: new Date('2026-01-02T03:04:05.678Z') };
      ports.tasks.set(id, { team: principal.teamId, task });
      return ok({ id, model, isReplay: false });
    },
    async find(team, id) {
      stopIfBroken(ports);
      const entry = ports.tasks.get(id);
      return entry?.team === team ? entry.task : undefined;
    },
    // Tested with the real ones: test/e2e/task-control.test.ts.
    list: async () => ({ tasks: [] }),
    cancel: async () => ({ kind: 'unknown' }),
    follow: async function* () {},
    lockPrice: async () => {
      throw new Error('Not faked');
    },
    async findResult(token) {
      stopIfBroken(ports);
      return ports.files.get(token);
    },
    async webhookSecret(team) {
      stopIfBroken(ports);
      return `whsec_${Buffer.from(team).toString('base64')}`;
    },
  };
}

/** Keeps nothing: uploads are tested with the real store. */
function fakeUploads(ports: FakePorts): Uploads {
  return {
    async add() {
      stopIfBroken(ports);
      return { ok: false, error: { kind: 'storage-full' } };
    },
    list: async () => [],
    remove: async () => false,
    open: async () => undefined,
  };
}

/** Elements are tested with the real store. */
const NO_ELEMENTS: Elements = {
  add: async () => ({ ok: false, error: { kind: 'storage-full' } }),
  list: async () => [],
  find: async () => undefined,
  remove: async () => false,
  openImage: async () => undefined,
};

/** Administration is tested with a real database. */
const NO_ADMINISTRATION: Administration = {
  teamsAndKeys: {
    teams: async () => [],
    team: async () => undefined,
    addTeam: async () => undefined,
    changeTeam: async () => undefined,
    keys: async () => undefined,
    addKey: async () => undefined,
    changeKey: async () => undefined,
    rotateKey: async () => undefined,
  },
  bookkeeper: {
    credit: () => Promise.reject(new Error('no books')),
    correct: () => Promise.reject(new Error('no books')),
    refund: () => Promise.reject(new Error('no books')),
  },
  operatorKeys: [],
};

function fakeCounter(): RequestCounter {
  const taken = new Map<string, number>();
  return {
    draw: async (subject, { minute, wanted }) => {
      const takenBefore = taken.get(`${subject} ${minute}`) ?? 0;
      taken.set(`${subject} ${minute}`, takenBefore + wanted);
      return { minute, takenBefore };
    },
  };
}

function fakeAccess(ports: FakePorts, requestsPerMinute: number): Access {
  return {
    async authenticate(key): Promise<Principal | undefined> {
      stopIfBroken(ports);
      return key === GOOD_KEY
        ? { ...PRINCIPAL, requestsPerMinute: { team: requestsPerMinute, key: Infinity } }
        : undefined;
    },
    forget: () => {},
  };
}

function fakeLedger(ports: FakePorts): LedgerReader {
  return {
    async balance() {
      stopIfBroken(ports);
      return { available: usd('98.850099'), held: usd('1.15'), spent: usd('0') };
    },
    balances: async () => new Map(),
    verify: async () => [],
    health: async () => {
      stopIfBroken(ports);
      return { isBalanced: true, isHeldForOpenTasks: true };
    },
    receipt: async () => undefined,
    async *entries() {},
  };
}

function stopIfBroken(ports: FakePorts): void {
  if (ports.failure !== undefined) throw ports.failure;
}
