import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import {
  COUNTERS,
  DURATIONS,
  GAUGES,
  type CounterName,
  type DurationName,
  type GaugeName,
} from '../contract/metrics.ts';
import type { Telemetry } from '../contract/telemetry.ts';

/** The value of a gauge under its labels. */
export interface Reading {
  readonly name: GaugeName;
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** All metrics of this node. */
export interface Metrics extends Pick<Telemetry, 'count' | 'time'> {
  /** In the text format of Prometheus. Without the readings of the database when those cannot be had. */
  read(): Promise<{ readonly contentType: string; readonly text: string }>;
}

const PREFIX = 'rushes_';

/** Makes the metrics of `contract/metrics.ts` and those of the process. `readShared` gives the gauges, each time anybody asks. */
export function createMetrics(readShared: () => Promise<readonly Reading[]>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const counters = mapSpecs(COUNTERS, (name, { help, labels }) => {
    return new Counter({ name: `${PREFIX}${name}_total`, help, labelNames: [...labels], registers });
  });
  const durations = mapSpecs(DURATIONS, (name, { help, labels, buckets }) => {
    const names = { name: `${PREFIX}${name}_seconds`, help, labelNames: [...labels] };
    return new Histogram({ ...names, buckets: [...buckets], registers });
  });
  const gauges = mapSpecs(GAUGES, (name, { help, labels }) => {
    return new Gauge({ name: `${PREFIX}${name}`, help, labelNames: [...labels], registers });
  });
  return {
    count: (name: CounterName, labels) => counters[name].inc(labels),
    time: (name: DurationName, labels, seconds) => durations[name].observe(labels, seconds),
    read: async () => {
      const readings = await readShared();
      for (const gauge of Object.values(gauges)) gauge.reset();
      for (const { name, labels = {}, value } of readings) gauges[name].set(labels, value);
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}

function mapSpecs<Specs extends Readonly<Record<string, unknown>>, Metric>(
  specs: Specs,
  make: (name: string, spec: Specs[keyof Specs]) => Metric,
): Readonly<Record<keyof Specs, Metric>> {
  const made = Object.entries(specs).map(([name, spec]) => [name, make(name, spec as Specs[keyof Specs])]);
  return Object.fromEntries(made) as Readonly<Record<keyof Specs, Metric>>;
}
