import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import { silentTelemetry, type Telemetry } from '../contract/telemetry.ts';
import type { Database } from '../db/database.ts';
import type { MetricsPage } from '../http/routes/service.ts';
import type { Settings } from './settings.ts';
import { readVersion } from './version.ts';

export interface OpenedTelemetry {
  readonly telemetry: Telemetry;
  /** Undefined when metrics are off. */
  readonly metrics: MetricsPage | undefined;
  /** Sends what is not sent yet. */
  close(): Promise<void>;
}

/** Opens what the settings switch on; libraries of what is off are not even loaded. */
export async function openTelemetry(
  settings: Settings,
  { database, clock, log }: { readonly database: Database; readonly clock: Clock; readonly log: Log },
): Promise<OpenedTelemetry> {
  const metrics = settings.metrics ? await openMetrics(database, clock, log) : undefined;
  const tracing = settings.traces
    ? (await import('../telemetry/tracing.ts')).createTracing(readVersion(), database.nodeId)
    : undefined;
  return {
    telemetry: {
      count: metrics?.count ?? silentTelemetry.count,
      time: metrics?.time ?? silentTelemetry.time,
      span: tracing?.span ?? silentTelemetry.span,
      isTracing: tracing !== undefined,
    },
    metrics: metrics === undefined ? undefined : { token: settings.metricsToken, read: metrics.read },
    close: async () => {
      await tracing?.close().catch((err: unknown) => log.warn({ err }, 'The last traces could not be sent'));
    },
  };
}

async function openMetrics(database: Database, clock: Clock, log: Log) {
  const [{ createMetrics }, { readShared }] = await Promise.all([
    import('../telemetry/prometheus.ts'),
    import('../telemetry/shared-readings.ts'),
  ]);
  return createMetrics(async () => {
    try {
      return await readShared(database, new Date(clock.nowMs()));
    } catch (err) {
      // What this node counted is told also while the database is away: that is when it is wanted.
      log.warn({ err }, 'Metrics of the database could not be read');
      return [];
    }
  });
}
