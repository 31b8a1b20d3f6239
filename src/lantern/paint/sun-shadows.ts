import { cssOf, linearOf, mix, multiply } from '../light/colour.ts';
import type { Light } from '../light/light.ts';
import type { SetPiece, Structure } from '../sets/set.ts';
import { focalPixels, horizonY, project } from '../stage/camera.ts';
import type { ActorState, Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { cardOf, isAlive, isPerson } from '../kinds/kinds.ts';
import { silhouetteOfActor } from './actor-silhouette.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';
import { castCanopy } from './canopy-shade.ts';
import { createSeenFaces, seeFaces } from './seen-faces.ts';
import { shadowFaces } from './shadow-faces.ts';
import type { ShotRoom } from './shot-room.ts';
import { silhouetteOf } from './sprites.ts';
import { coveredRows } from './water.ts';

/** The shadows that the sun or moon throws on the ground. */
export interface SunShadows {
  paint(target: Context2D, stage: Stage, room: ShotRoom): void;
}

/** Shadows have soft edges: they are gathered small and laid over the ground at once. */
const GATHER_SCALE = 1 / 4;
/** No shadow is longer, metres: the shadow of a house must not put out a whole street. */
const REACH_METRES = 15;
const WALL_REACH_METRES = 8;
/** Farther off than this, metres, shadows are lost in the grass and the air. */
const FAR_METRES = 60;
/** What is wider is land rather than a thing, metres. */
const WIDE_METRES = 26;
/** What hangs higher than this throws no shadow from its foot, metres. */
const FOOT_METRES = 0.3;
/** How dark the deepest shadow lies on the ground. */
const DARKNESS = 0.58;
/** How strong the light of a low sun lies on the ground, up to what height (tangent), and how far (share of the focal length). */
const POOL = 0.5;
const POOL_BELOW = 0.4;
const POOL_REACH = 0.85;
const POOL_FLAT = 0.6;
/** Nearer to the lens than this, metres, a shadow ends. */
const NEAR_METRES = 1;
/** A shadow is laid down in so many bands at most, each so much larger than the one before, and no fewer than needed. */
const BANDS = 5;
const BAND_GROWTH = 1.12;
/** Of what is lower than this, metres, in fewer. */
const LOW_METRES = 1.4;
const LOW_BANDS = 2;
/** Legs, trunk and head as shares of half the width and of the height. */
const BODY: readonly (readonly [across: number, up: number])[] = [
  [-0.7, 0],
  [-0.8, 0.4],
  [-1, 0.62],
  [-0.95, 0.8],
  [-0.4, 0.86],
  [-0.45, 0.96],
  [0, 1],
  [0.45, 0.96],
  [0.4, 0.86],
  [0.95, 0.8],
  [1, 0.62],
  [0.8, 0.4],
  [0.7, 0],
];
/** Half the width of a body as a share of its height. */
const PERSON_HALF = 0.15;
const ANIMAL_HALF = 0.42;
/** A shadow's own blue-violet: what light the sky still gives there. */
const TINT = '#24304e';

/** Makes the shadows of a film. */
export function createSunShadows(canvases: CanvasFactory, frame: FrameSize): SunShadows {
  let gathered: Context2D | undefined;
  const structures = new WeakMap<Structure, ReturnType<typeof shadowFaces>>();
  const seen = createSeenFaces();

  return {
    paint(target, stage, room) {
      const { light, set } = stage;
      const { strength } = light.shadows;
      if (!set.openAir || strength === 0 || set.ground.kind === 'water' || light.medium === 'water') return;
      const top = Math.max(0, Math.floor(horizonY(stage.camera, frame)));
      if (top >= frame.height) return;
      gathered ??= canvases
        .createCanvas(Math.ceil(frame.width * GATHER_SCALE), Math.ceil(frame.height * GATHER_SCALE))
        .getContext('2d');
      const context = gathered;
      const { width, height } = context.canvas;
      const from = Math.floor(top * GATHER_SCALE);
      context.clearRect(0, from, width, height - from);
      context.fillStyle = '#000000';
      // Only the rows that a shadow or the light falls on are laid over the ground: that is what costs.
      let low = lowOfPool(frame, stage);
      for (const structure of set.structures ?? []) low = Math.max(low, castStructure(context, stage, structure));
      for (const piece of set.pieces)
        if (isCaster(piece, stage)) low = Math.max(low, castPiece(canvases, frame, context, stage, room, piece));
      for (const actor of stage.actors) low = Math.max(low, castActor(canvases, frame, context, stage, room, actor));
      low = Math.max(low, castCanopy(context, stage, frame, GATHER_SCALE));
      const to = Math.min(height, Math.ceil(low * GATHER_SCALE) + 2);
      if (to <= from) return;
      colour(context, frame, stage, from);
      // What water will cover is left out, but for a row at its edges, which smoothing reaches.
      const water = coveredRows(frame, stage);
      if (!water) layRows(target, context.canvas, from, to);
      else {
        layRows(target, context.canvas, from, Math.min(to, Math.ceil(water.top * GATHER_SCALE) + 1));
        layRows(target, context.canvas, Math.max(from, Math.floor(water.bottom * GATHER_SCALE) - 1), to);
      }
    },
  };

  /** As all of its kind: returns the lowest row of the picture that it reaches, pixels; 0 for none. */
  function castStructure(context: Context2D, stage: Stage, structure: Structure): number {
    if (structure.mirrored === false || structure.z > stage.camera.z + FAR_METRES * 2) return 0;
    const known = structures.get(structure) ?? shadowFaces(structure.faces, stage.light.shadows, WALL_REACH_METRES);
    structures.set(structure, known);
    if (known.length === 0) return 0;
    seen.count = 0;
    seeFaces(seen, known, stage, frame, {});
    if (seen.count === 0) return 0;
    let low = 0;
    context.setTransform(GATHER_SCALE, 0, 0, GATHER_SCALE, 0, 0);
    context.beginPath();
    for (let at = 0; at < seen.count; at++) {
      traceOneWay(context, seen.corners, seen.starts[at]!, seen.starts[at + 1]!);
      low = Math.max(low, seen.boxes[at * 4 + 3]!);
    }
    context.fill();
    context.setTransform(1, 0, 0, 1, 0, 0);
    return low;
  }
}

/** Lays rows of the gathered picture, if there are any, over the picture. */
function layRows(target: Context2D, gathered: Canvas, from: number, to: number): void {
  const [rows, zoom] = [to - from, 1 / GATHER_SCALE];
  if (rows <= 0) return;
  target.drawImage(gathered, 0, from, gathered.width, rows, 0, from * zoom, gathered.width * zoom, rows * zoom);
}

/** The ground takes the shadow's colour, less with distance. */
function colour(context: Context2D, frame: FrameSize, stage: Stage, from: number): void {
  const { light, camera } = stage;
  const { width, height } = context.canvas;
  const shade = mix(multiply(linearOf(TINT), light.ambient), linearOf(TINT), 0.35);
  const gradient = context.createLinearGradient(0, from, 0, height);
  const horizon = horizonY(camera, frame);
  const focal = focalPixels(camera.focal, frame);
  for (let step = 0; step <= 8; step++) {
    const y = (from + ((height - from) * step) / 8) / GATHER_SCALE;
    const depth = (focal * camera.y) / Math.max(1, y - horizon);
    const air = Math.exp(-depth / light.visibilityMetres) * Math.max(0, 1 - depth / FAR_METRES) ** 0.5;
    gradient.addColorStop(step / 8, cssOf(shade, DARKNESS * light.shadows.strength * air));
  }
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = gradient;
  context.fillRect(0, from, width, height - from);
  layPool(context, frame, stage);
  context.globalCompositeOperation = 'source-over';
}

/** How strong the light of a low sun lies on the ground, 0 for not at all. */
function poolStrength({ sun, shadows }: Light): number {
  const strength = POOL * sun.glow * shadows.strength * Math.max(0, 1 - sun.y / POOL_BELOW);
  return strength < 0.02 || sun.kind === 'moon' ? 0 : strength;
}

/** The lowest row of the picture that this light reaches, pixels; 0 for none. */
function lowOfPool(frame: FrameSize, { light, camera }: Stage): number {
  if (poolStrength(light) === 0) return 0;
  return horizonY(camera, frame) + focalPixels(camera.focal, frame) * POOL_REACH * POOL_FLAT;
}

/** Where shadows do not lie, the ground under a low sun shines in its colour. */
function layPool(context: Context2D, frame: FrameSize, { light, camera }: Stage): void {
  const { sun } = light;
  const strength = poolStrength(light);
  if (strength === 0) return;
  const focal = focalPixels(camera.focal, frame);
  const x = (frame.width / 2 + (sun.x - camera.pan) * focal) * GATHER_SCALE;
  const y = horizonY(camera, frame) * GATHER_SCALE;
  const reach = focal * POOL_REACH * GATHER_SCALE;
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, reach);
  for (let step = 0; step <= 6; step++)
    gradient.addColorStop(step / 6, cssOf(linearOf(sun.colour), strength * (1 - step / 6) ** 1.6));
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = gradient;
  context.setTransform(1, 0, 0, POOL_FLAT, x, y);
  context.fillRect(-reach, 0, reach * 2, reach);
  context.setTransform(1, 0, 0, 1, 0, 0);
}

/** A thing of the set that stands where its shadow begins. */
function castPiece(
  canvases: CanvasFactory,
  frame: FrameSize,
  context: Context2D,
  stage: Stage,
  room: ShotRoom,
  piece: SetPiece,
): number {
  const { x, z, box } = piece;
  const foot = project(stage.camera, frame, x, 0, z);
  const reach = (box.right - box.left) * foot.scale * 3;
  if (reach * GATHER_SCALE < 6 || foot.x + reach < 0 || foot.x - reach > frame.width) return 0;
  const shape = silhouetteOf(canvases, stage, room, piece);
  return castShape(context, frame, stage, { shape, box, x, y: 0, z, slope: slopeOf(stage, z, box.top) });
}

/** A black shape of a box, metres about a foot that is `y` above the ground. */
interface Caster {
  readonly shape: Canvas;
  readonly box: SetPiece['box'];
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly slope: Slope;
}

/** Band by band from the foot: each nearer to us, and so larger, than the one before. Returns the lowest row it reaches. */
function castShape(context: Context2D, frame: FrameSize, stage: Stage, { shape, box, x, y, z, slope }: Caster): number {
  const metresUp = (box.top - box.bottom) / shape.height;
  let below = onGround(frame, stage, x, z, slope, y);
  let low = below.y;
  const growth = onGround(frame, stage, x, z, slope, y + box.top).scale / below.scale;
  const needed = Math.ceil(Math.abs(Math.log(growth)) / Math.log(BAND_GROWTH));
  const bands = Math.max(1, Math.min(box.top < LOW_METRES ? LOW_BANDS : BANDS, needed));
  for (let band = 0; band < bands; band++) {
    const [from, high] = [(box.top * band) / bands, (box.top * (band + 1)) / bands];
    const above = onGround(frame, stage, x, z, slope, y + high);
    const scale = ((below.scale + above.scale) / 2) * GATHER_SCALE;
    const [wide, tall] = [(box.right - box.left) / shape.width, high - from];
    const upX = ((above.x - below.x) / tall) * GATHER_SCALE;
    const upY = ((above.y - below.y) / tall) * GATHER_SCALE;
    const row = (box.top - high) / metresUp;
    context.setTransform(
      scale * wide,
      0,
      -upX * metresUp,
      -upY * metresUp,
      above.x * GATHER_SCALE + box.left * scale,
      above.y * GATHER_SCALE,
    );
    context.drawImage(shape, 0, row, shape.width, tall / metresUp, 0, 0, shape.width, tall / metresUp);
    low = Math.max(low, above.y);
    below = above;
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  return low;
}

/** What has depth throws its shape from its front to its back, in so many layers that they close, and never as a hairline. */
function castSolid(
  context: Context2D,
  frame: FrameSize,
  stage: Stage,
  front: Caster & Pick<ActorState, 'member'>,
): number {
  const { member } = front;
  const { heightMetres, breadthMetres } = cardOf(member.kind).size;
  const deep = breadthMetres * (member.heightMetres / heightMetres) * SOLID_DEPTH;
  const near = project(stage.camera, frame, front.x, 0, front.z);
  const rows = (near.y - project(stage.camera, frame, front.x, 0, front.z + deep).y) * GATHER_SCALE;
  const layers = Math.max(2, Math.min(LAYERS_MAX, Math.ceil(Math.max(rows, THICK_ROWS) / LAYER_ROWS)));
  const back = rows < THICK_ROWS ? (deep * THICK_ROWS) / Math.max(0.01, rows) : deep;
  let low = 0;
  for (let layer = 0; layer < layers; layer++)
    low = Math.max(
      low,
      castShape(context, frame, stage, {
        ...front,
        z: front.z + (Math.min(Math.max(deep, 1), back) * layer) / (layers - 1),
      }),
    );
  return low;
}

/** How far its back is behind the front that we see, as a share of its depth; of how many layers at most, how many rows apart. */
const SOLID_DEPTH = 0.5;
const LAYERS_MAX = 8;
const LAYER_ROWS = 0.34;
/** The least that the shadow of anything is thick, rows. */
const THICK_ROWS = 1.6;

/** A thing or a vehicle throws its own shape; of who is alive a plain form: what moves in it is not told on the ground. */
function castActor(
  canvases: CanvasFactory,
  frame: FrameSize,
  context: Context2D,
  stage: Stage,
  room: ShotRoom,
  actor: ActorState,
): number {
  if (actor.sunk || actor.y < -0.2 || actor.z < stage.camera.z + NEAR_METRES) return 0;
  const { heightMetres, kind } = actor.member;
  if (!isAlive(kind)) {
    // What lies has hardly a height to throw a shadow from: it has the one that it lies on.
    if (actor.lean !== undefined && cardOf(kind).lies === true) return 0;
    const own = silhouetteOfActor(canvases, stage, room, actor);
    return own === undefined
      ? 0
      : castSolid(context, frame, stage, {
          ...own,
          ...actor,
          slope: towardUs(slopeOf(stage, actor.z, actor.y + own.box.top)),
        });
  }
  const slope = slopeOf(stage, actor.z, actor.y + heightMetres);
  const half = heightMetres * (isPerson(kind) ? PERSON_HALF : ANIMAL_HALF);
  let low = 0;
  context.beginPath();
  for (const [index, [across, up]] of BODY.entries()) {
    const at = onGround(frame, stage, actor.x, actor.z, slope, actor.y + up * heightMetres);
    const [x, y] = [(at.x + across * half * at.scale) * GATHER_SCALE, at.y * GATHER_SCALE];
    low = Math.max(low, at.y);
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.closePath();
  context.fill();
  return low;
}

/** Where a height above a foot lies on the ground. */
function onGround(frame: FrameSize, stage: Stage, x: number, z: number, slope: Slope, height: number) {
  return project(stage.camera, frame, x + slope.x * height, 0, z + slope.z * height);
}

/** Metres to the right and away for each metre of height. */
interface Slope {
  readonly x: number;
  readonly z: number;
}

/** A thin thing's shadow right to the side would be a hairline: it comes a little toward us, or goes away. */
function towardUs({ x, z }: Slope): Slope {
  const least = SIDEWAYS * Math.abs(x);
  return Math.abs(z) >= least ? { x, z } : { x, z: z > 0 ? least : -least };
}

const SIDEWAYS = 0.3;

/** The shadows' way for something so tall: none too long, and none that passes the lens. */
function slopeOf(stage: Stage, z: number, tall: number): Slope {
  const { shadows } = stage.light;
  const share = Math.min(1, REACH_METRES / (Math.hypot(shadows.x, shadows.z) * tall));
  const room = Math.max(0, z - stage.camera.z - NEAR_METRES);
  return { x: shadows.x * share, z: Math.max(-room / tall, shadows.z * share) };
}

/** What stands on the ground, near enough, and is a thing rather than land, air or water. */
function isCaster(piece: SetPiece, { camera, set }: Stage): boolean {
  const { ground } = set;
  if (
    piece.mirrored === false ||
    piece.foreground ||
    piece.driftX !== undefined ||
    piece.driftZ !== undefined ||
    piece.motion === 'live'
  )
    return false;
  if (piece.y > FOOT_METRES || piece.y < -FOOT_METRES || piece.box.top < 0.3) return false;
  if (piece.box.right - piece.box.left > WIDE_METRES) return false;
  if (piece.z < camera.z + NEAR_METRES || piece.z > camera.z + FAR_METRES) return false;
  if (ground.edgeZ !== undefined && piece.z > ground.edgeZ) return false;
  const { water } = ground;
  return water === undefined || water.shore !== undefined || piece.z < water.fromZ || piece.z > water.toZ;
}

/** Adds a polygon in the same sense of turning as all others, so that where they overlap nothing cancels out. */
function traceOneWay(context: Context2D, corners: readonly number[], from: number, to: number): void {
  let area = 0;
  for (let at = from; at < to; at += 2) {
    const next = at + 2 === to ? from : at + 2;
    area += corners[at]! * corners[next + 1]! - corners[next]! * corners[at + 1]!;
  }
  const count = (to - from) / 2;
  for (let step = 0; step < count; step++) {
    const at = from + 2 * (area >= 0 ? step : count - 1 - step);
    if (step === 0) context.moveTo(corners[at]!, corners[at + 1]!);
    else context.lineTo(corners[at]!, corners[at + 1]!);
  }
  context.closePath();
}
