interface MetricSpec {
  readonly help: string;
  readonly labels: readonly string[];
}

interface DurationSpec extends MetricSpec {
  /** Upper bounds in seconds. */
  readonly buckets: readonly number[];
}

const QUICK = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const SLOW = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 80, 160, 320, 640, 1800];

/** What is counted on each node, by name without its prefix `rushes_` and its suffix `_total`. */
export const COUNTERS = {
  tasks_accepted: { help: 'Tasks accepted: held, queued and durable', labels: ['model'] },
  tasks_refused: { help: 'Valid requests that were not accepted', labels: ['reason'] },
  tasks_finished: {
    help: 'Runs that ended their task; code is empty for success',
    labels: ['model', 'status', 'code'],
  },
  runs_repeated: { help: 'Runs that did not end their task, which goes on elsewhere or later', labels: ['reason'] },
  webhook_attempts: { help: 'Attempts to deliver a webhook', labels: ['outcome'] },
  files_damaged: { help: 'Stored files that were found damaged or lost', labels: [] },
} as const satisfies Record<string, MetricSpec>;

/** What is timed on each node, by name without its prefix `rushes_` and its suffix `_seconds`. */
export const DURATIONS = {
  http_request: { help: 'Requests, by pattern of the route', labels: ['method', 'route', 'status'], buckets: QUICK },
  task_accept: { help: 'Accepting a task, to the durable commit', labels: ['model'], buckets: QUICK },
  task_wait: { help: 'From accepting a task to its first run', labels: ['model'], buckets: SLOW },
  task_run: { help: 'Runs, with storing and settling', labels: ['model'], buckets: SLOW },
  task_stage: { help: 'Stages of the engine', labels: ['stage'], buckets: SLOW },
} as const satisfies Record<string, DurationSpec>;

/** What all nodes share, read from the database when asked: each node tells the same. By name without its prefix `rushes_`. */
export const GAUGES = {
  tasks_open: { help: 'Tasks that are not final', labels: ['status'] },
  queue_oldest_seconds: { help: 'How long the oldest task has been waiting', labels: [] },
  webhooks_due: { help: 'Webhooks that wait for their next attempt', labels: [] },
  ledger_micros: { help: 'Sum of all accounts of a kind, in micro-dollars', labels: ['account'] },
  ledger_imbalance_micros: { help: 'Sum of all accounts, in micro-dollars: must be 0', labels: [] },
  ledger_held_unexplained_micros: {
    help: 'What is held beyond the open tasks, in micro-dollars: must be 0',
    labels: [],
  },
} as const satisfies Record<string, MetricSpec>;

export type CounterName = keyof typeof COUNTERS;
export type DurationName = keyof typeof DURATIONS;
export type GaugeName = keyof typeof GAUGES;

/** The labels that a metric must be given. */
export type LabelsOf<Spec extends MetricSpec> = Readonly<Record<Spec['labels'][number], string>>;
