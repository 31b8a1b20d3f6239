import { hash2 } from '../../src/base/random.ts';
import { pixelsOf, skia } from '../../src/engines/lantern/skia.ts';
import { blur } from '../../src/lantern/reference/mask-tools.ts';
import { createPainter } from '../../src/lantern/paint/painter.ts';
import { createPuppets } from '../../src/lantern/paint/puppets.ts';
import { paintActor } from '../../src/lantern/paint/paint-actor.ts';
import { createShotRooms } from '../../src/lantern/paint/shot-rooms.ts';
import { project } from '../../src/lantern/stage/camera.ts';
import { createStaging } from '../../src/lantern/stage/staging.ts';
import type { Scene } from './picture-scenes.ts';
import { standStoryboard } from './stand.ts';

/** A still of Lantern of which is known where its cast is. */
export interface KnownStill {
  readonly kind: string;
  readonly name: string;
  readonly scene: Scene;
}

/** What is put where, and how it is seen. */
interface Setting {
  readonly place: string;
  readonly cast: string;
  readonly framing: string;
  readonly hour?: string;
  readonly weather?: string;
}

const FRAME = { width: 640, height: 480 };
const AT = 12;
/** Alpha from which a pixel is somebody, and not the shadow under the feet. */
const SOLID = 128;

const SETTINGS: Readonly<Record<string, readonly Setting[]>> = {
  person: [
    { place: 'meadow', cast: 'woman:stand:toward', framing: 'full' },
    { place: 'beach', cast: 'man:stand:right', framing: 'full' },
    { place: 'alley', cast: 'woman:stand:away', framing: 'full' },
    { place: 'park', cast: 'boy:run:right', framing: 'full' },
    { place: 'city-street', cast: 'man:walk:left', framing: 'full' },
    { place: 'forest', cast: 'girl:stand:toward', framing: 'full' },
    { place: 'kitchen', cast: 'woman:stand:toward', framing: 'full' },
    { place: 'desert', cast: 'man:stand:toward', framing: 'full', hour: 'dusk' },
  ],
  portrait: [
    { place: 'park', cast: 'woman:stand:toward', framing: 'close' },
    { place: 'beach', cast: 'man:stand:toward', framing: 'close' },
    { place: 'forest', cast: 'woman:stand:three-quarter-left', framing: 'close' },
    { place: 'alley', cast: 'man:stand:toward', framing: 'close' },
    { place: 'library', cast: 'woman:stand:toward', framing: 'medium' },
    { place: 'city-street', cast: 'woman:stand:right', framing: 'medium' },
    { place: 'meadow', cast: 'girl:stand:toward', framing: 'medium' },
  ],
  animal: [
    { place: 'meadow', cast: 'dog:stand:right', framing: 'medium' },
    { place: 'beach', cast: 'horse:stand:left', framing: 'full' },
    { place: 'forest', cast: 'fox:stand:right', framing: 'medium' },
    { place: 'savanna', cast: 'elephant:walk:right', framing: 'full' },
    { place: 'bedroom', cast: 'cat:sit:toward', framing: 'close' },
    { place: 'farm', cast: 'cow:stand:left', framing: 'full' },
  ],
  thing: [
    { place: 'city-street', cast: 'car:stand:right', framing: 'full' },
    { place: 'meadow', cast: 'bicycle:stand:right', framing: 'medium' },
    { place: 'kitchen', cast: 'vase:stand:toward', framing: 'close' },
    { place: 'beach', cast: 'umbrella:stand:toward', framing: 'medium' },
    { place: 'park', cast: 'bench:stand:toward', framing: 'medium' },
  ],
};

/** How a still is made to look like another kind of picture. */
const TREATMENTS: Readonly<Record<string, (scene: Scene) => Scene>> = {
  drawn: (scene) => scene,
  grainy: (scene) => textured(scene, 26, 10),
  photographed: (scene) => textured(outOfFocus(scene, 5), 16, 14),
};

/** Makes the stills, one class of picture after the other. */
export function* knownStills(): Generator<KnownStill> {
  for (const [kind, settings] of Object.entries(SETTINGS))
    for (const setting of settings) {
      const scene = paint(setting);
      for (const [treatment, treat] of Object.entries(TREATMENTS))
        yield {
          kind: `${kind}, ${treatment}`,
          name: `${setting.cast.split(':')[0]} in ${setting.place}`,
          scene: treat(scene),
        };
    }
}

function paint(setting: Setting): Scene {
  const storyboard = standStoryboard({
    hour: 'day',
    weather: 'clear',
    season: 'summer',
    ...setting,
    frame: FRAME,
    seed: 3,
  });
  const canvas = skia.createCanvas(FRAME.width, FRAME.height);
  const painter = createPainter({ canvases: skia, storyboard, images: [] });
  painter.paint(AT, canvas.getContext('2d'));
  const pixels = Uint8Array.from(pixelsOf(canvas));
  painter.treat(pixels, AT);
  const stage = createStaging(storyboard)(AT);
  const rooms = createShotRooms(skia, FRAME, {
    puppets: createPuppets(skia, [], storyboard),
    spriteBytesMax: 16_000_000,
  });
  const alone = skia.createCanvas(FRAME.width, FRAME.height);
  for (const actor of stage.actors) {
    const place = project(stage.camera, FRAME, actor.x, actor.y, actor.z);
    paintActor(alone.getContext('2d'), stage, rooms.roomOf(stage), actor, { ...place, up: 1 });
  }
  const { data } = alone.getContext('2d').getImageData(0, 0, FRAME.width, FRAME.height);
  return {
    pixels: { ...FRAME, data: new Uint8ClampedArray(pixels) },
    truth: Float32Array.from({ length: FRAME.width * FRAME.height }, (_, at) => (data[at * 4 + 3]! >= SOLID ? 1 : 0)),
  };
}

/** Blurs what is not the subject, as a lens does. */
function outOfFocus({ pixels, truth }: Scene, radius: number): Scene {
  const { width, height } = pixels;
  const data = Uint8ClampedArray.from(pixels.data);
  const soften = (values: Float32Array) => blur(blur(values, width, height, radius), width, height, radius);
  const weight = soften(truth.map((share) => 1 - share));
  for (let part = 0; part < 3; part++) {
    // The subject's own colours do not bleed into what is blurred.
    const own = Float32Array.from({ length: truth.length }, (_, at) => pixels.data[at * 4 + part]! * (1 - truth[at]!));
    const soft = soften(own);
    for (const [at, share] of truth.entries())
      data[at * 4 + part] = share * data[at * 4 + part]! + (1 - share) * (soft[at]! / Math.max(0.02, weight[at]!));
  }
  return { pixels: { width, height, data }, truth };
}

/** Lays grain, and cloudy texture of several sizes, over all: `grain` and `cloud` are steps of 256. */
function textured({ pixels, truth }: Scene, grain: number, cloud: number): Scene {
  const { width, height } = pixels;
  const data = Uint8ClampedArray.from(pixels.data);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    let light = (hash2(x + 7, y) - 0.5) * grain;
    for (const size of [6, 17, 45]) light += (smooth(x / size, y / size, size) - 0.5) * cloud;
    for (let part = 0; part < 3; part++) data[at * 4 + part]! += light + (hash2(x + part * 999, y) - 0.5) * grain * 0.5;
  }
  return { pixels: { width, height, data }, truth };
}

/** Value noise, 0 to 1. */
function smooth(x: number, y: number, seed: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - left, y - top].map((f) => f * f * (3 - 2 * f)) as [number, number];
  const at = (dx: number, dy: number) => hash2(left + dx + seed * 131, top + dy);
  return (at(0, 0) * (1 - fx) + at(1, 0) * fx) * (1 - fy) + (at(0, 1) * (1 - fx) + at(1, 1) * fx) * fy;
}
