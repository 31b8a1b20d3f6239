import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Brief } from '../../src/lantern/brief.ts';
import { FRAME_RATE, type Storyboard } from '../../src/lantern/storyboard/storyboard.ts';
import type { StereoPcm } from '../../src/lantern/sound/pcm.ts';
import type { RenderJob } from '../../src/engines/lantern/render-jobs.ts';
import type { CreatePainter } from '../../src/engines/lantern/serve-render.ts';
import { serveByThreads } from '../../src/media/process/serve-by-threads.ts';

/**
 * A render process with a craft of its own: a ring that crosses the frame, over the user's picture or video when there is
 * one, and a hum. Words in the prompt ask for trouble: "crash", "hang", "grow", "black", "hush"; "steady" has a video steadied; "notes in <directory>" leaves a file named after the process.
 */
await serveByThreads({
  stays: (job) => (job as RenderJob).kind === 'segment',
  serve: async () => {
    const { serveRender } = await import('../../src/engines/lantern/serve-render.ts');
    serveRender({
      plan: async () => planFixture,
      planStills: () => Promise.reject(new Error('This fixture plans films only')),
      createPainter: async () => createFixturePainter,
      renderSound: async () => renderHum,
    });
  },
});

function renderHum(storyboard: Storyboard): StereoPcm {
  const samples = new Float32Array((storyboard.frameCount * 48_000) / FRAME_RATE);
  if (!storyboard.prompt.includes('hush')) samples.forEach((_, at) => (samples[at] = 0.2 * Math.sin(at * 0.03)));
  return { left: samples, right: samples };
}

function planFixture(brief: Brief): Storyboard {
  const frameCount = Math.round(brief.seconds * FRAME_RATE);
  const cuts = brief.multiShot ? [0, Math.floor(frameCount / 3)] : [0];
  const storyboard = {
    version: 1,
    prompt: brief.prompt,
    seed: brief.seed,
    frame: brief.frame,
    frameCount,
    sound: brief.sound,
    cast: [],
    shots: cuts.map((startFrame, index) => ({
      index,
      startFrame,
      frameCount: (cuts[index + 1] ?? frameCount) - startFrame,
      scenery: brief.video === undefined ? {} : { backdropVideo: true, steadied: brief.prompt.includes('steady') },
    })),
    understood: [],
    notUnderstood: ['quux'],
    notShown: [],
  };
  return storyboard as unknown as Storyboard;
}

const kept: Buffer[] = [];

const createFixturePainter: CreatePainter = ({ storyboard, images, video }) => ({
  paint(frame, target) {
    const { width, height } = storyboard.frame;
    const notes = /notes in (\S+)/.exec(storyboard.prompt)?.[1];
    if (notes) writeFileSync(join(notes, String(process.pid)), '');
    if (storyboard.prompt.includes('crash') && frame === 3) process.kill(process.pid, 'SIGSEGV');
    while (storyboard.prompt.includes('hang'));
    if (storyboard.prompt.includes('grow')) kept.push(Buffer.alloc(50_000_000, 1));
    if (storyboard.prompt.includes('black')) return;
    const sky = target.createLinearGradient(0, 0, 0, height);
    sky.addColorStop(0, '#20305a');
    sky.addColorStop(1, '#f0b070');
    target.fillStyle = sky;
    target.fillRect(0, 0, width, height);
    if (images[0]) target.drawImage(images[0].canvas, 0, 0, width, height);
    if (video) target.drawImage(video.frame(frame), 0, 0);
    target.strokeStyle = '#f8f0e0';
    target.lineWidth = 6;
    target.beginPath();
    target.arc(((frame + 1) / storyboard.frameCount) * width, height / 2, height / 5, 0, Math.PI * 2);
    target.stroke();
  },
  treat() {},
});
