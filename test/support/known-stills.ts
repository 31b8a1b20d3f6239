import { createRandom, hash2 } from '../../src/base/random.ts';
import { PLACES } from '../../src/lantern/places/places.ts';
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
export interface Setting {
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

type Settings = Readonly<Record<string, readonly Setting[]>>;

const USUAL: Settings = {
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

/** Others, which nothing is tuned on: figures for these tell what strangers' pictures will get. */
const HELD_OUT: Settings = {
  person: [
    { place: 'harbour', cast: 'woman:walk:right:blue', framing: 'full' },
    { place: 'library', cast: 'man:stand:toward:green', framing: 'full' },
    { place: 'mountains', cast: 'girl:stand:toward:yellow', framing: 'full' },
    { place: 'village', cast: 'boy:stand:three-quarter-left:white', framing: 'full', hour: 'sunset' },
    { place: 'bamboo-forest', cast: 'woman:stand:toward:purple', framing: 'full' },
    { place: 'mountain-lake', cast: 'man:walk:left:black', framing: 'full' },
    { place: 'old-town', cast: 'woman:stand:toward:pink', framing: 'full', weather: 'fog' },
    { place: 'office', cast: 'man:stand:right:brown', framing: 'full' },
  ],
  portrait: [
    { place: 'mountain-lake', cast: 'woman:stand:toward:blue', framing: 'close' },
    { place: 'bedroom', cast: 'man:stand:three-quarter-left:green', framing: 'close' },
    { place: 'vineyard', cast: 'woman:stand:toward:white', framing: 'close' },
    { place: 'harbour', cast: 'man:stand:toward:yellow', framing: 'medium' },
    { place: 'kitchen', cast: 'woman:stand:toward:black', framing: 'medium' },
    { place: 'market', cast: 'woman:stand:left:purple', framing: 'medium' },
    { place: 'desert', cast: 'boy:stand:toward:brown', framing: 'medium', hour: 'dusk' },
  ],
  animal: [
    { place: 'snowfield', cast: 'wolf:stand:right', framing: 'full' },
    { place: 'park', cast: 'horse:walk:left', framing: 'full' },
    { place: 'desert', cast: 'lion:stand:right', framing: 'full' },
    { place: 'valley', cast: 'sheep:stand:left', framing: 'full' },
    { place: 'small-town', cast: 'dog:walk:left', framing: 'full' },
    { place: 'bamboo-forest', cast: 'panda:sit:toward', framing: 'full' },
    { place: 'savanna', cast: 'giraffe:stand:right', framing: 'wide' },
  ],
  thing: [
    { place: 'desert', cast: 'truck:stand:right', framing: 'wide' },
    { place: 'park', cast: 'motorcycle:stand:left', framing: 'full' },
    { place: 'office', cast: 'lamp:stand:toward', framing: 'full' },
    { place: 'beach', cast: 'chair:stand:toward', framing: 'full' },
    { place: 'meadow', cast: 'tractor:stand:right', framing: 'wide' },
    { place: 'library', cast: 'guitar:stand:toward', framing: 'full' },
  ],
};

/** How a still is made to look like another kind of picture. */
const TREATMENTS: Readonly<Record<string, (scene: Scene) => Scene>> = {
  drawn: (scene) => scene,
  grainy: (scene) => textured(scene, 26, 10),
  photographed: (scene) => textured(outOfFocus(scene, 5), 16, 14),
};

/** Makes the stills, one class of picture after the other: the usual ones, or those that nothing was tuned on. */
export function* knownStills(isHeldOut = false): Generator<KnownStill> {
  for (const [kind, settings] of Object.entries(isHeldOut ? HELD_OUT : USUAL))
    for (const setting of settings) {
      const scene = paintStill(setting);
      for (const [treatment, treat] of Object.entries(TREATMENTS))
        yield {
          kind: `${kind}, ${treatment}`,
          name: `${setting.cast.split(':')[0]} in ${setting.place}`,
          scene: treat(scene),
        };
    }
}

/** What random stills are made of: most are of people. */
const RANDOM = {
  kinds: [
    'woman man girl boy fox dog cat horse deer collie cow sheep pig goat corgi tiger wolf bear panda elephant zebra giraffe',
    'rabbit camel rhino monkey car bus truck van tricycle tram tractor bicycle motorcycle scooter jeep bird owl parrot penguin',
    'swan duck chicken flamingo turtle kangaroo robot chair lamp guitar vase teapot pumpkin apple bench umbrella suitcase clock',
  ].flatMap((line) => line.split(' ')),
  people: 4,
  peopleShare: 0.4,
  facings: ['toward', 'left', 'right', 'three-quarter-left', 'away'],
  colours: ['red', 'blue', 'green', 'yellow', 'orange', 'purple', 'pink', 'white', 'black', 'brown'],
  framings: ['full', 'full', 'medium', 'close', 'wide'],
  hours: ['day', 'day', 'day', 'sunset', 'dusk'],
} as const;
/** Nobody stands there. */
const NO_GROUND = /above|aerial|coral-reef|space|galaxy|orbit|^sky$/u;
/** The least and the most of a still that somebody has in it. */
const SEEN = [0.01, 0.55] as const;
const TREATED: readonly ((scene: Scene) => Scene)[] = [
  ...Object.values(TREATMENTS),
  (scene) => textured(outOfFocus(scene, 2), 12, 18),
];

/** Makes stills to learn from: anybody anywhere, `count` of them, others for each seed. */
export function* randomStills(count: number, seed: number): Generator<Scene> {
  const random = createRandom(seed);
  for (let made = 0; made < count;) {
    const place = random.pick(PLACES);
    const people = RANDOM.kinds.slice(0, RANDOM.people);
    const kind = random.pick(random.next() < RANDOM.peopleShare ? people : RANDOM.kinds);
    const cast = `${kind}:stand:${random.pick(RANDOM.facings)}:${random.pick(RANDOM.colours)}`;
    const treat = random.pick(TREATED);
    const setting = { place, cast, framing: random.pick(RANDOM.framings), hour: random.pick(RANDOM.hours) };
    if (NO_GROUND.test(place)) continue;
    const scene = paintStill(setting);
    const share = scene.truth.reduce((sum, on) => sum + on, 0) / scene.truth.length;
    if (share < SEEN[0] || share > SEEN[1]) continue;
    made++;
    yield treat(scene);
  }
}

/** Paints a still of which is known where its cast is. */
export function paintStill(setting: Setting): Scene {
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
