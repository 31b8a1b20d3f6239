import { serveByThreads } from '../../media/process/serve-by-threads.ts';
import type { RenderJob } from './render-jobs.ts';

await serveByThreads({
  // What is prepared for a film serves all its segments, and what is loaded for a picture serves the others of its task; the
  // rest is done once, and its memory is wanted for painting.
  stays: (job) => ['segment', 'plan-stills', 'still'].includes((job as RenderJob).kind),
  serve: async () => {
    const { serveRender } = await import('./serve-render.ts');
    serveRender({
      plan: async () => (await import('../../lantern/plan.ts')).plan,
      planStills: async () => (await import('../../lantern/stills/plan-stills.ts')).planStills,
      createPainter: async () => (await import('../../lantern/paint/painter.ts')).createPainter,
      renderSound: async () => (await import('../../lantern/sound/render-sound.ts')).renderSound,
    });
  },
});
