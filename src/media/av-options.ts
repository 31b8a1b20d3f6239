import { AV_LOG_ERROR } from 'node-av/constants';
import { Log } from 'node-av/lib';

/** Sets FFmpeg options by name; throws when one is unknown or its value is refused. */
export function setOptions(
  target: { setOption(name: string, value: string): number },
  options: Readonly<Record<string, string>>,
): void {
  // Not as a dictionary given to open(): FFmpeg frees and replaces that one, and its wrapper would free it again.
  for (const [name, value] of Object.entries(options)) {
    const status = target.setOption(name, value);
    if (status < 0) throw new Error(`Cannot set "${name}" of FFmpeg to "${value}": status ${status}`);
  }
}

/** Silences what FFmpeg tells about every file; errors stay. Once per process. */
export function quietFfmpeg(): void {
  Log.setLevel(AV_LOG_ERROR);
}
