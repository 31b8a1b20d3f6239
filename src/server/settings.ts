import { availableParallelism } from 'node:os';
import { RESULT_DAYS } from '../contract/limits.ts';
import { findModel } from '../contract/models.ts';
import { usd, type Micros } from '../contract/money.ts';
import { DEFAULT_LIMITS } from '../tasks/limits.ts';

/** How one setting is named everywhere and read from text. */
export interface SettingSpec<Value> {
  /** The environment variable. The flag is `--data-dir` for `RUSHES_DATA_DIR`, the key in the file `dataDir`. */
  readonly env: `RUSHES_${string}`;
  /** Other environment variables that count when that one is not set, the first one first: names that other programs use, too. */
  readonly alsoEnv?: readonly string[];
  readonly description: string;
  /** What the value is when nobody sets it; `undefined` means there is none. */
  readonly fallback: Value;
  /** Reads a text; throws a `SettingProblem` with what was expected. */
  readonly read: (text: string) => Value;
  /** Never shown. */
  readonly secret?: true;
}

/** A setting that cannot be read: whose, where from, what was expected. */
export class SettingProblem extends Error {
  override readonly name = 'SettingProblem';
}

function setting<Value>(spec: SettingSpec<Value>): SettingSpec<Value> {
  return spec;
}

/** Everything an operator can set. One declaration gives flags, environment, file, help and `rushes config`. */
export const SETTINGS = {
  host: setting<string>({
    env: 'RUSHES_HOST',
    description: 'Address to listen on; 0.0.0.0 for every network',
    fallback: '127.0.0.1',
    read: (text) => text,
  }),
  port: setting<number>({
    env: 'RUSHES_PORT',
    description: 'Port to listen on; 0 for any free one',
    fallback: 8787,
    read: (text) => integer(text, 0, 65_535),
  }),
  dataDir: setting<string>({
    env: 'RUSHES_DATA_DIR',
    description: 'Folder of the database and the result files; on a local disk',
    fallback: './.rushes',
    read: (text) => text,
  }),
  role: setting<Role>({
    env: 'RUSHES_ROLE',
    description: 'What this node does: api answers requests, worker makes films and pictures, all does both',
    fallback: 'all',
    read: (text) => oneOf(ROLES, text),
  }),
  databaseUrl: setting<string | undefined>({
    env: 'RUSHES_DATABASE_URL',
    alsoEnv: ['DATABASE_URL'],
    description:
      'PostgreSQL server of all nodes, as postgres://user:password@host:port/database; the embedded one without it',
    fallback: undefined,
    read: readDatabaseUrl,
    secret: true,
  }),
  databaseConnections: setting<number>({
    env: 'RUSHES_DATABASE_CONNECTIONS',
    description: 'Connections to the PostgreSQL server that this node may hold, and one more to listen',
    fallback: 10,
    read: (text) => integer(text, 2, 100),
  }),
  s3Bucket: setting<string | undefined>({
    env: 'RUSHES_S3_BUCKET',
    alsoEnv: ['S3_BUCKET'],
    description: 'S3 bucket for files, which several nodes must share; the local disk without it',
    fallback: undefined,
    read: (text) => text,
  }),
  s3Endpoint: setting<string | undefined>({
    env: 'RUSHES_S3_ENDPOINT',
    alsoEnv: ['S3_ENDPOINT', 'AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'],
    description: 'Origin of an S3 server other than AWS',
    fallback: undefined,
    read: readOrigin,
  }),
  s3Region: setting<string>({
    env: 'RUSHES_S3_REGION',
    alsoEnv: ['S3_REGION', 'AWS_REGION', 'AWS_DEFAULT_REGION'],
    description: 'Region of the bucket',
    fallback: 'us-east-1',
    read: (text) => text,
  }),
  s3AccessKeyId: setting<string | undefined>({
    env: 'RUSHES_S3_ACCESS_KEY_ID',
    alsoEnv: ['S3_ACCESS_KEY_ID'],
    description: 'Access key of the bucket; AWS_ACCESS_KEY_ID, profiles and roles of the machine count without it',
    fallback: undefined,
    read: (text) => text,
  }),
  s3SecretAccessKey: setting<string | undefined>({
    env: 'RUSHES_S3_SECRET_ACCESS_KEY',
    alsoEnv: ['S3_SECRET_ACCESS_KEY'],
    description: 'Secret of that access key',
    fallback: undefined,
    read: (text) => text,
    secret: true,
  }),
  s3Prefix: setting<string>({
    env: 'RUSHES_S3_PREFIX',
    description: 'What the names of objects in the bucket begin with, such as rushes/',
    fallback: '',
    read: (text) => text,
  }),
  s3Links: setting<boolean>({
    env: 'RUSHES_S3_LINKS',
    description: 'Send those who read a result to the bucket, by a link good for an hour, instead of passing it on',
    fallback: false,
    read: readSwitch,
  }),
  apiKey: setting<string | undefined>({
    env: 'RUSHES_API_KEY',
    description: 'The first API key, instead of a random one',
    fallback: undefined,
    read: readSecret,
    secret: true,
  }),
  adminKey: setting<string | undefined>({
    env: 'RUSHES_ADMIN_KEY',
    description: 'Key of the operator for the admin API: teams, keys, credit, the ledger',
    fallback: undefined,
    read: readSecret,
    secret: true,
  }),
  tiers: setting<boolean>({
    env: 'RUSHES_TIERS',
    description:
      'Limits teams without limits of their own by the credit they were given; off lets them do what they can',
    fallback: true,
    read: readSwitch,
  }),
  creditUsd: setting<Micros>({
    env: 'RUSHES_CREDIT_USD',
    description: 'Dollars that the first team starts with',
    fallback: usd('100'),
    read: readCredit,
  }),
  publicUrl: setting<string | undefined>({
    env: 'RUSHES_PUBLIC_URL',
    description: 'Origin under which clients reach this server, for the URLs in answers',
    fallback: undefined,
    read: readOrigin,
  }),
  allowPrivateNetwork: setting<boolean>({
    env: 'RUSHES_ALLOW_PRIVATE_NETWORK',
    description: 'Fetch media from private and local addresses, and from any port',
    fallback: false,
    read: readSwitch,
  }),
  urlSecret: setting<string | undefined>({
    env: 'RUSHES_URL_SECRET',
    description: 'Signs the links to files, which then expire; without it they are good as long as the file',
    fallback: undefined,
    read: readSecret,
    secret: true,
  }),
  urlHours: setting<number>({
    env: 'RUSHES_URL_HOURS',
    description: 'Hours that a signed link is good; asking for the task again gives a new one',
    fallback: 24,
    read: (text) => integer(text, 1, 168),
  }),
  prices: setting<string | undefined>({
    env: 'RUSHES_PRICES',
    description: 'JSON file with prices in place of the declared ones',
    fallback: undefined,
    read: (text) => text,
  }),
  taskHours: setting<number>({
    env: 'RUSHES_TASK_HOURS',
    description: 'Hours after which a task that is not done fails and is not charged',
    fallback: 24,
    read: (text) => integer(text, 1, 168),
  }),
  runMinutes: setting<number>({
    env: 'RUSHES_RUN_MINUTES',
    description: 'Minutes that the making of one task may take before it fails',
    fallback: 30,
    read: (text) => integer(text, 1, 1440),
  }),
  stopSeconds: setting<number>({
    env: 'RUSHES_STOP_SECONDS',
    description: 'Seconds that running tasks may go on when the server stops; the rest is handed back',
    fallback: 10,
    read: (text) => integer(text, 0, 3600),
  }),
  teamRunning: setting<number>({
    env: 'RUSHES_TEAM_RUNNING',
    description: 'Tasks of one team that are made at once, on all nodes together; more wait',
    fallback: DEFAULT_LIMITS.teamRunningMax,
    read: (text) => integer(text, 1, 10_000),
  }),
  modelRunning: setting<Readonly<Record<string, number>>>({
    env: 'RUSHES_MODEL_RUNNING',
    description: 'The same for single models, such as kling/kling-v3-omni-video=2,kling/kling-v3-t2v=4',
    fallback: {},
    read: readModelRunning,
  }),
  quoteMinutes: setting<number>({
    env: 'RUSHES_QUOTE_MINUTES',
    description: 'Minutes that a quoted price holds',
    fallback: 15,
    read: (text) => integer(text, 1, 1440),
  }),
  concurrency: setting<number>({
    env: 'RUSHES_CONCURRENCY',
    description: 'Tasks that this node makes at once; they share the threads of RUSHES_WORKERS',
    fallback: DEFAULT_LIMITS.slots,
    read: (text) => integer(text, 1, 64),
  }),
  workers: setting<number>({
    env: 'RUSHES_WORKERS',
    description: 'Threads that paint and encode, for all tasks that this node makes at once',
    fallback: Math.max(1, Math.min(8, availableParallelism())),
    read: (text) => integer(text, 1, 64),
  }),
  resultDays: setting<number>({
    env: 'RUSHES_RESULT_DAYS',
    description: 'Days that results are kept; a request may ask for less with X-Result-Expires-In, in seconds',
    fallback: RESULT_DAYS,
    read: (text) => integer(text, 1, 3650),
  }),
  metrics: setting<boolean>({
    env: 'RUSHES_METRICS',
    description: 'Show metrics for Prometheus at /metrics',
    fallback: false,
    read: readSwitch,
  }),
  metricsToken: setting<string | undefined>({
    env: 'RUSHES_METRICS_TOKEN',
    description: 'What a reader of /metrics must send as its Bearer token',
    fallback: undefined,
    read: readSecret,
    secret: true,
  }),
  traces: setting<boolean>({
    env: 'RUSHES_TRACES',
    description: 'Send OpenTelemetry traces by OTLP over HTTP; where to, the OTEL_EXPORTER_OTLP_* variables say',
    fallback: false,
    read: readSwitch,
  }),
  logLevel: setting<LogLevel>({
    env: 'RUSHES_LOG_LEVEL',
    description: 'Least severe messages to log: trace, debug, info, warn, error, fatal or silent',
    fallback: 'info',
    read: (text) => oneOf(LOG_LEVELS, text),
  }),
} as const;

const ROLES = ['all', 'api', 'worker'] as const;
/** What a node does of the service. */
export type Role = (typeof ROLES)[number];

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type SettingName = keyof typeof SETTINGS;
/** The settings in force. */
export type Settings = { readonly [Name in SettingName]: (typeof SETTINGS)[Name]['fallback'] };

/** `dataDir` as a command-line flag: `data-dir`. */
export function flagNameOf(name: SettingName): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function integer(text: string, min: number, max: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max) {
    throw new SettingProblem(`got "${text}", expected a whole number from ${min} to ${max}`);
  }
  return value;
}

function readModelRunning(text: string): Readonly<Record<string, number>> {
  const entries = text.split(',').map((part) => {
    const [slug = '', most = ''] = part.split('=').map((each) => each.trim());
    const model = findModel(slug);
    if (model === undefined) throw new SettingProblem(`got "${slug}", expected the slug of a model before each "="`);
    return [model.slug, integer(most, 1, 10_000)] as const;
  });
  return Object.fromEntries(entries);
}

function readSwitch(text: string): boolean {
  if (['1', 'true', 'on', 'yes'].includes(text.toLowerCase())) return true;
  if (['0', 'false', 'off', 'no', ''].includes(text.toLowerCase())) return false;
  throw new SettingProblem(`got "${text}", expected on or off`);
}

function readCredit(text: string): Micros {
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(text)) {
    throw new SettingProblem(`got "${text}", expected dollars below 1,000,000,000 with at most 6 decimals`);
  }
  return usd(text);
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    !url ||
    !['http:', 'https:'].includes(url.protocol) ||
    url.username ||
    url.search ||
    url.hash ||
    url.pathname !== '/'
  ) {
    throw new SettingProblem(`got "${text}", expected an http or https origin such as https://films.example.com`);
  }
  return url.origin;
}

/** The characters that every known client lets a key have; long enough not to be guessed. */
function readSecret(text: string): string {
  if (!/^[\x21-\x7e]{16,512}$/.test(text)) {
    throw new SettingProblem('expected 16 to 512 printable ASCII characters without spaces');
  }
  return text;
}

function readDatabaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['postgres:', 'postgresql:'].includes(url.protocol) || url.pathname.length < 2) {
    throw new SettingProblem('expected a URL such as postgres://user:password@host:5432/rushes');
  }
  return text;
}

function oneOf<Name extends string>(names: readonly Name[], text: string): Name {
  const name = names.find((each) => each === text);
  if (name === undefined) throw new SettingProblem(`got "${text}", expected one of ${names.join(', ')}`);
  return name;
}
