/**
 * Paints single frames to PNG, to look at while drawing.
 *
 *   node scripts/still.ts out.png --place forest --hour dusk --weather snow --season winter --cast fox:run:right,woman:walk:left
 *   node scripts/still.ts out.png --prompt "a fox runs through a snowy forest" --at 0.5 [--size 1280x720]
 *
 * Several times (`--at 0,2.5,4.9`, seconds) make a strip. `--framing wide|full|medium|close` sets the lens for --cast.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createCanvas, Path2D } from '@napi-rs/canvas';
import type { Canvas, CanvasFactory, Path } from '../src/lantern/paint/canvas.ts';
import { createPainter } from '../src/lantern/paint/painter.ts';
import type { Action, Hour, Kind, Place, Season, Weather } from '../src/lantern/script/screenplay.ts';
import type { ActorTrack, CastMember, Facing, Framing, Storyboard } from '../src/lantern/storyboard/storyboard.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    prompt: { type: 'string' },
    place: { type: 'string', default: 'meadow' },
    hour: { type: 'string', default: 'day' },
    weather: { type: 'string', default: 'clear' },
    season: { type: 'string', default: 'summer' },
    cast: { type: 'string', default: '' },
    framing: { type: 'string', default: 'wide' },
    size: { type: 'string', default: '1280x720' },
    at: { type: 'string', default: '0.5' },
    seconds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    'multi-shot': { type: 'boolean', default: false },
  },
});

const canvases: CanvasFactory = {
  createCanvas: (width, height) => createCanvas(width, height) as unknown as Canvas,
  createPath: (svg) => new Path2D(svg) as unknown as Path,
};
const [width = 1280, height = 720] = values.size.split('x').map(Number);
const storyboard = values.prompt === undefined ? stand() : await planned(values.prompt);
const times = values.at.split(',').map(Number);
const strip = createCanvas(width * times.length, height);
const frame = createCanvas(width, height);
const painter = createPainter({ canvases, storyboard, images: [] });
for (const [index, seconds] of times.entries()) {
  const number = Math.min(storyboard.frameCount - 1, Math.round(seconds * 24));
  const before = process.cpuUsage();
  painter.paint(number, (frame as unknown as Canvas).getContext('2d'));
  const used = process.cpuUsage(before);
  console.error(`frame ${number}: ${((used.user + used.system) / 1000).toFixed(0)} ms CPU`);
  strip.getContext('2d').drawImage(frame, width * index, 0);
}
writeFileSync(positionals[0] ?? 'still.png', strip.toBuffer('image/png'));

async function planned(prompt: string): Promise<Storyboard> {
  const path = '../src/lantern/plan.ts';
  const { plan } = (await import(path)) as { plan: (brief: unknown) => Storyboard };
  return plan({
    prompt,
    literalness: 0.5,
    seconds: Number(values.seconds),
    frame: { width, height },
    multiShot: values['multi-shot'],
    sound: false,
    seed: Number(values.seed),
    images: [],
  });
}

/** A storyboard made by hand: a row of cast on the stage of a place. */
function stand(): Storyboard {
  const wanted = values.cast.split(',').filter(Boolean).map((each) => each.split(':'));
  const heights: Partial<Record<Kind, number>> = { woman: 1.66, man: 1.78, girl: 1.25, boy: 1.25, fox: 0.65, dog: 0.6, cat: 0.3, horse: 1.75, deer: 1.5, bird: 0.25, car: 1.45, boat: 2.4 };
  const framing = values.framing as Framing;
  const lens = { wide: { z: -9, y: 1.5, tilt: 0.02 }, full: { z: -4.2, y: 1.2, tilt: -0.06 }, medium: { z: -2.2, y: 1.4, tilt: -0.05 }, close: { z: -1.2, y: 1.52, tilt: 0 }, aerial: { z: -14, y: 12, tilt: -0.6 } }[framing];
  const pose = { x: 0, pan: 0, focal: 1.15, ...lens };
  const members: CastMember[] = wanted.map(([kind, , , colour], index) => ({
    id: `c${index + 1}`,
    kind: kind as Kind,
    seed: index + Number(values.seed),
    heightMetres: heights[kind as Kind] ?? 1,
    ...(colour === undefined ? {} : { colour: colour as NonNullable<CastMember['colour']> }),
    garments: [
      { name: 'coat', colour: (colour ?? 'red') as NonNullable<CastMember['colour']> },
      { name: 'trousers', colour: 'black' },
    ],
    hair: { colour: 'brown', length: kind === 'woman' || kind === 'girl' ? 'long' : 'short' },
    age: 'adult',
    props: [],
  }));
  const tracks: ActorTrack[] = wanted.map(([, action = 'stand', facing = 'right'], index) => {
    const x = (index - (wanted.length - 1) / 2) * 2.2;
    const speed = { walk: 1.35, run: 2.5 }[action] ?? 0;
    const way = facing === 'left' ? -1 : 1;
    const common = { y: 0, z: 0, action: action as Action, facing: facing as Facing };
    return {
      member: `c${index + 1}`,
      keys: [
        { atSeconds: 0, x, ...common },
        { atSeconds: 5, x: x + speed * 5 * way, ...common },
      ],
    };
  });
  return {
    version: 1,
    prompt: '',
    seed: Number(values.seed),
    frame: { width, height },
    frameCount: 120,
    sound: false,
    look: 'lantern',
    mood: 'calm',
    cast: members,
    shots: [
      {
        index: 0,
        startFrame: 0,
        frameCount: 120,
        framing,
        text: '',
        scenery: {
          place: values.place as Place,
          hour: values.hour as Hour,
          weather: values.weather as Weather,
          season: values.season as Season,
          seed: Number(values.seed),
          dressing: 0.5,
          snowCover: values.season === 'winter' ? 1 : 0,
          wetness: values.weather === 'rain' || values.weather === 'storm' ? 0.8 : 0,
          windMetresPerSecond: values.weather === 'storm' ? 9 : 2,
          excluded: [],
        },
        camera: { name: 'static', from: pose, to: pose, shake: 0 },
        tracks,
      },
    ],
    lines: [],
    sounds: [],
    understood: [],
    notUnderstood: [],
  };
}
