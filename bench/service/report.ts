import { TOGETHER, type AcceptReport } from './accepts.ts';
import type { CallReport } from './client.ts';
import type { PickUpReport } from './pick-up.ts';
import type { PollReport } from './polls.ts';

/** All that was measured on one store with so many tasks in it. */
export interface StoreReport {
  readonly store: string;
  readonly stored: number;
  readonly accepts: AcceptReport;
  readonly pickUp: PickUpReport;
  readonly submitsAlone: CallReport;
  readonly submitsAtOnce: CallReport & { readonly atOnce: number };
  readonly polls: readonly PollReport[];
}

/** The reports side by side as a table in Markdown, a column each. */
export function tableOf(reports: readonly StoreReport[]): string {
  const columns = reports.map((report) => new Map(linesOf(report)));
  const names = [...new Set(columns.flatMap((lines) => [...lines.keys()]))];
  const head = reports.map(({ store, stored }) => `${store}, ${stored.toLocaleString('en')} stored`);
  const rows = [
    ['', ...head],
    ['---', ...head.map(() => '---')],
    ...names.map((name) => [name, ...columns.map((lines) => lines.get(name) ?? '')]),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function linesOf(report: StoreReport): readonly (readonly [name: string, text: string])[] {
  const { accept, acceptTogether, bare, bareInOne } = report.accepts;
  const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
  const waits = ({ medianMs, p99Ms }: { medianMs: number; p99Ms: number }) => `${ms(medianMs)}, ${ms(p99Ms)}`;
  const times = (a: number, b: number) => `**${(a / b).toFixed(2)}**`;
  const { submitsAlone, submitsAtOnce } = report;
  return [
    ['accept, durable: median, p99', waits(accept)],
    ['bare transaction of as many writes: median, p99', waits(bare)],
    ['**accept / bare, wall**', times(accept.medianMs, bare.medianMs)],
    ['accept / bare, processor', times(accept.cpuMs, bare.cpuMs)],
    [`accept, ${TOGETHER} at once: median of each`, ms(acceptTogether.medianMs)],
    [`accept, ${TOGETHER} at once / bare, processor`, times(acceptTogether.cpuMs, bare.cpuMs)],
    ['the same rows by one statement: median, p99', waits(bareInOne)],
    ['accept / one statement, wall', times(accept.medianMs, bareInOne.medianMs)],
    ['submits by HTTP, one after the other', `${submitsAlone.perSecond.toFixed(0)}/s: ${waits(submitsAlone)}`],
    [
      `submits by HTTP, ${submitsAtOnce.atOnce} at once`,
      `${submitsAtOnce.perSecond.toFixed(0)}/s: ${waits(submitsAtOnce)}`,
    ],
    ['pick-up after the answer: median, p99', waits(report.pickUp)],
    ...report.polls.flatMap((polls): (readonly [string, string])[] => [
      [
        `polls, ${polls.askedPerSecond.toLocaleString('en')}/s asked`,
        `${polls.perSecond.toFixed(0)}/s answered, ${ms(polls.cpuMs)} of processor each`,
      ],
      [
        `polls, ${polls.askedPerSecond.toLocaleString('en')}/s: median, **p99**, longest`,
        `${ms(polls.medianMs)}, **${ms(polls.p99Ms)}**, ${ms(polls.maxMs)}`,
      ],
    ]),
  ];
}
