import { ROOT_CONTEXT, SpanStatusCode, TraceFlags, trace, type Context } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
  serviceNameEnvDetector,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider, type SpanExporter } from '@opentelemetry/sdk-trace';
import type { Telemetry, TraceParent } from '../contract/telemetry.ts';

export interface Tracing extends Pick<Telemetry, 'span' | 'isTracing'> {
  /** Sends what is not sent yet. */
  close(): Promise<void>;
}

/**
 * Sends spans by OTLP over HTTP, to where the standard variables `OTEL_EXPORTER_OTLP_*` say (http://localhost:4318 without them), under
 * the name of `OTEL_SERVICE_NAME` and with `OTEL_RESOURCE_ATTRIBUTES`.
 */
export function createTracing(
  version: string,
  nodeId: string,
  exporter: SpanExporter = new OTLPTraceExporter(),
): Tracing {
  const own = { 'service.name': 'rushes', 'service.version': version, 'service.instance.id': nodeId };
  const given = detectResources({ detectors: [resourceAttributesEnvDetector, serviceNameEnvDetector] });
  const provider = new TracerProvider({
    resource: defaultResource().merge(resourceFromAttributes(own)).merge(given),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer('rushes', version);
  return {
    isTracing: true,
    span: async ({ name, parent, attributes = {} }, work) => {
      const span = tracer.startSpan(name, { attributes }, contextOf(parent));
      const { traceId, spanId, traceFlags } = span.spanContext();
      try {
        return await work(`00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`);
      } catch (error) {
        // The kind of failure and never its message, which may hold what a user sent.
        span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' });
        throw error;
      } finally {
        span.end();
      }
    },
    close: () => provider.shutdown(),
  };
}

/** https://www.w3.org/TR/trace-context/#traceparent-header; ids of zeros are not allowed. */
const TRACE_PARENT = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-|$)/;

function contextOf(parent: TraceParent | undefined): Context {
  const [, traceId, spanId, flags] = TRACE_PARENT.exec(parent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags ?? '00', 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}
