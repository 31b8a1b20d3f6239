import { slope } from '../statistics.ts';
import type { Counts } from './clients.ts';
import type { Sample } from './sample.ts';
import type { TableSize } from './table-sizes.ts';

const HOUR_MS = 3600_000;
/** Lines of the table. */
const LINES = 13;
/** Until then caches fill and code is compiled. */
const WARM_UP_PART = 1 / 3;

const COLUMNS: readonly (readonly [name: string, of: (sample: Sample) => number])[] = [
  ['resident, MB', ({ residentMb }) => residentMb],
  ['heap, MB', ({ heapMb }) => heapMb],
  ['outside the heap, MB', ({ externalMb }) => externalMb],
  ['open files', ({ files }) => files],
  ['handles', ({ resources }) => resources],
  ['threads', ({ threads }) => threads],
  ['children', ({ children }) => children],
  ['data directory, MB', ({ folderMb }) => folderMb],
];

/** The samples over time as a table in Markdown: of each stretch the mean; then how each column grew in an hour after warming up. */
export function samplesOf(samples: readonly Sample[]): string {
  const [first, last] = [samples[0]?.atMs ?? 0, samples.at(-1)?.atMs ?? 0];
  const stretchMs = Math.max(1, (last - first + 1) / LINES);
  const stretches = Array.from({ length: LINES }, (_, line) =>
    samples.filter(({ atMs }) => Math.floor((atMs - first) / stretchMs) === line),
  ).filter((stretch) => stretch.length > 0);
  const warm = samples.filter(({ atMs }) => atMs - first >= (last - first) * WARM_UP_PART);
  return rowsOf([
    ['minute', ...COLUMNS.map(([name]) => name)],
    ['---', ...COLUMNS.map(() => '---')],
    ...stretches.map((stretch, line) => [
      `${Math.round((line * stretchMs) / 60_000)}–${Math.round(((line + 1) * stretchMs) / 60_000)}`,
      ...COLUMNS.map(([, of]) => round(stretch.reduce((sum, sample) => sum + of(sample), 0) / stretch.length)),
    ]),
    [
      `**growth in an hour, after minute ${Math.round(((last - first) * WARM_UP_PART) / 60_000)}**`,
      ...COLUMNS.map(([, of]) => {
        const points = warm.map((sample) => ({ x: sample.atMs / HOUR_MS, y: of(sample) }));
        return `**${round(slope(points))}**`;
      }),
    ],
    ['most', ...COLUMNS.map(([, of]) => round(Math.max(...samples.map(of))))],
  ]);
}

/** What is left in the database, a table a line. */
export function tablesOf(tables: readonly TableSize[]): string {
  return rowsOf([
    ['table', 'rows', 'MB with indexes'],
    ['---', '---', '---'],
    ...tables.map(({ name, rows, bytes }) => [name, rows.toLocaleString('en'), (bytes / 1e6).toFixed(2)]),
  ]);
}

/** How often each thing was done, and what was answered wrongly. */
export function countsOf({ wrong, ...done }: Counts): string {
  const counts = Object.entries(done).map(([name, count]) => `${name} ${(count as number).toLocaleString('en')}`);
  return [counts.join(', '), `${wrong.length} calls answered wrongly`, ...wrong.slice(0, 20)].join('\n');
}

function rowsOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function round(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 1 : 0);
}
