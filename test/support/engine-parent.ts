import { mkdirSync } from 'node:fs';
import { createLanternEngine } from '../../src/engines/lantern/lantern-engine.ts';

// A program that makes a long film with the fixture's craft, to be killed in the middle: `engine-parent.ts <directory for notes> [<trouble>]`.
// It works in a directory beside that one.
const [notes = '', trouble = ''] = process.argv.slice(2);
const workDirectory = `${notes}-work`;
mkdirSync(workDirectory);
const engine = createLanternEngine({
  allowPrivateNetwork: false,
  entry: new URL('./fixture-render-process.ts', import.meta.url),
  workers: 2,
});
await engine.run(
  {
    taskId: 'task-1',
    model: 'kling/kling-v3-omni-video',
    request: { prompt: `notes in ${notes} ${trouble}`, mode: 'std', duration: 15 },
    workDirectory,
    seed: 1,
  },
  () => undefined,
  new AbortController().signal,
);
