import { stderr } from 'node:process';
import { Presets, SingleBar } from 'cli-progress';
import type { TaskAnswer } from './client.ts';
import { noteStyle } from './output.ts';

/** Shows how far a task is. */
export interface Progress {
  update(answer: TaskAnswer): void;
  stop(): void;
}

/** A bar where somebody watches; a line for each new stage where the output is a file or a log; nothing with `--json`. */
export function createProgress(quiet: boolean): Progress {
  if (quiet) return { update: () => undefined, stop: () => undefined };
  return stderr.isTTY ? createBar() : createLines();
}

function createBar(): Progress {
  const style = noteStyle();
  const bar = new SingleBar(
    {
      format: `${style.accent('{bar}')} {percentage}%  {doing}`,
      barsize: 32,
      hideCursor: true,
      clearOnComplete: true,
      stream: stderr,
    },
    Presets.shades_classic,
  );
  bar.start(100, 0, { doing: 'waiting' });
  return {
    update: (answer) => bar.update(Math.round(answer.progress?.percent ?? 0), { doing: doingOf(answer) }),
    stop: () => bar.stop(),
  };
}

function createLines(): Progress {
  let last = '';
  return {
    update(answer) {
      const stage = answer.progress?.stage ?? answer.status;
      if (stage === last) return;
      last = stage;
      stderr.write(`${doingOf(answer)}\n`);
    },
    stop: () => undefined,
  };
}

function doingOf(answer: TaskAnswer): string {
  const { progress } = answer;
  if (!progress) return answer.status === 'pending' ? 'waiting' : answer.status;
  return progress.total === undefined ? progress.stage : `${progress.stage} ${progress.done ?? 0}/${progress.total}`;
}
