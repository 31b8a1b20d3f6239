import { serveByThreads } from '../../media/process/serve-by-threads.ts';
import type { RenderJob } from './render-jobs.ts';

await serveByThreads({
  // What is prepared for a film serves all its segments; the rest is done once, and its memory is wanted for painting.
  stays: (job) => (job as RenderJob).kind === 'segment',
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
