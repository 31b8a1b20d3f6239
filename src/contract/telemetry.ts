import type { COUNTERS, CounterName, DURATIONS, DurationName, LabelsOf } from './metrics.ts';

/** Where the parts of a node tell what they do, for its operator: numbers and traces. Nothing here fails or waits. */
export interface Telemetry {
  count<Name extends CounterName>(name: Name, labels: LabelsOf<(typeof COUNTERS)[Name]>): void;
  time<Name extends DurationName>(name: Name, labels: LabelsOf<(typeof DURATIONS)[Name]>, seconds: number): void;
  /** Does work under a span, which ends with it; one that rejects marks the span as failed. */
  span<Value>(options: SpanOptions, work: (trace: TraceParent | undefined) => Promise<Value>): Promise<Value>;
  /** False when spans go nowhere, so that nobody needs to look for their parents. */
  readonly isTracing: boolean;
}

/** A span as it is passed on, to other nodes too: https://www.w3.org/TR/trace-context/#traceparent-header */
export type TraceParent = string;

export interface SpanOptions {
  readonly name: string;
  /** The span that this one belongs to; without it a new trace begins. What is no trace parent counts as none. */
  readonly parent?: TraceParent | undefined;
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
}

/** Tells nobody. */
export const silentTelemetry: Telemetry = {
  count: () => {},
  time: () => {},
  span: (_options, work) => work(undefined),
  isTracing: false,
};
