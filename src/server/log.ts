import { pino } from 'pino';
import { silentLog, type Log } from '../base/log.ts';
import type { LogLevel } from './settings.ts';

/** Structured logs on stderr, one JSON object a line; stdout stays free for results. */
export function createLog(level: LogLevel): Log {
  if (level === 'silent') return silentLog;
  return pino({ level }, pino.destination({ dest: 2, sync: false }));
}
