import { serveRender } from './serve-render.ts';

serveRender({
  plan: async () => (await import('../../lantern/plan.ts')).plan,
  createPainter: async () => (await import('../../lantern/paint/painter.ts')).createPainter,
  renderSound: async () => (await import('../../lantern/sound/render-sound.ts')).renderSound,
});
