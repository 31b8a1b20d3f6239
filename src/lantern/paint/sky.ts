import { formatHex, interpolate } from 'culori';
import { createRandom } from '../../base/random.ts';
import type { SkyWonder } from '../script/screenplay.ts';
import type { Light } from '../light/light.ts';
import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { createSkyWonders, paintMilkyWay, paintRainbow } from './sky-wonders.ts';
import { createSpaceSky } from './space-sky.ts';
import { createClouds } from './clouds.ts';
import { createGlimmer } from './glimmer.ts';
import { withAlpha } from './with-alpha.ts';
import { traceLitPart } from './lit-moon.ts';

/** The sky of one shot, painted once and then moved by pan and tilt; clouds drift over it. */
export interface Sky {
  paint(target: Context2D, stage: Stage): void;
}

/** Where the sky's middle and measures lie on its bitmap, pixels. */
interface SkyFrame {
  readonly left: number;
  readonly up: number;
  readonly focal: number;
  readonly seed: number;
  readonly wonders: readonly SkyWonder[];
}

/** Stops of the sky's gradient: enough that its curve through OKLab shows no corners. */
const STOPS = 12;
/** In fog a low sun is seen above what stands before it, or not at all: tangent above the horizon. */
const VEILED_Y_MIN = 0.12;
/** A sun that glows less than this, 0 to 1, hardly comes through a fog. */
const VEILED_GLOW = 0.32;

/** In air in which one sees no farther than this, metres, nothing stands out before the glow of a sun. */
const SWALLOWED_METRES = 60;
/** Radius of the pale round of a sun in such air, a share of the focal length. */
const DROWNED_DISC = 0.085;

/** Paints the sky of a shot with room for its pan and tilt. */
export function createSky(canvases: CanvasFactory, frame: FrameSize, stage: Stage): Sky {
  if (stage.light.medium === 'vacuum') return createSpaceSky(canvases, frame, stage);
  const { from, to } = stage.shot.camera;
  const side = Math.min(frame.width, frame.height);
  const focal = Math.max(from.focal, to.focal) * side;
  const pans = [from.pan, to.pan].map((pan) => pan * focal);
  const tilts = [from.tilt, to.tilt].map((tilt) => tilt * focal);
  const margin = 0.06 * side;
  const left = frame.width / 2 - Math.min(...pans) + margin;
  const right = frame.width / 2 + Math.max(...pans) + margin;
  const up = Math.max(side * 0.5, frame.height / 2 + Math.max(...tilts) + margin);
  const canvas = canvases.createCanvas(Math.ceil(left + right), Math.ceil(up + margin));
  paintSkyBitmap(canvas.getContext('2d'), stage.light, {
    left,
    up,
    focal,
    seed: stage.shot.scenery.seed,
    wonders: stage.shot.scenery.sky ?? [],
  });
  const clouds = createClouds(canvases, frame, stage);
  const wonders = createSkyWonders(canvases, frame, stage);
  const glimmer = createGlimmer(canvases, stage.light, focal);
  return {
    paint(target, now) {
      const f = now.camera.focal * side;
      const x = frame.width / 2 - now.camera.pan * f - left;
      const y = frame.height / 2 + now.camera.tilt * f - up;
      target.drawImage(canvas, Math.round(x), Math.round(y));
      wonders?.paint(target, now);
      clouds?.paint(target, now);
      glimmer?.(target, x + left, y + up);
    },
  };
}

function paintSkyBitmap(context: Context2D, light: Light, at: SkyFrame): void {
  const { canvas } = context;
  const top = Math.min(0, at.up - at.focal * 0.72);
  const gradient = context.createLinearGradient(0, at.up, 0, top);
  const colourAt = interpolate([light.sky.horizon, light.sky.middle, light.sky.zenith], 'oklab');
  for (let stop = 0; stop <= STOPS; stop++) {
    const share = stop / STOPS;
    gradient.addColorStop(share, formatHex(colourAt(share ** 0.85)));
  }
  context.fillStyle = gradient;
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (light.gap > 0) paintGap(context, light, at);
  if (light.gap > 0 && light.disc > 0) paintGapDisc(context, light, at);
  if (light.stars > 0) paintStars(context, light, at);
  if (light.stars > 0.3 && at.wonders.includes('milky-way')) paintMilkyWay(context, at);
  const misty = light.weather === 'fog';
  // A glow behind what stands would cut it out of the thickest fog: there it lies before things (`light-fall.ts`).
  if (misty && light.visibilityMetres < SWALLOWED_METRES) paintDrownedDisc(context, light, at);
  else if (light.sun.glow > 0.05) {
    paintGlow(context, light, at);
    if (misty) paintVeiledDisc(context, light, at);
    else if (light.weather === 'sandstorm') paintDrownedDisc(context, light, at);
  }
  if (light.sun.visible) paintDisc(context, light, at);
  if (at.wonders.includes('rainbow') && light.sun.kind === 'sun' && light.hour !== 'dusk')
    paintRainbow(context, at, light.sun.x);
}

/** Heights (tangents) at which the light of the hour under a deck of cloud is whole, and gone; of both, the share under one that lets no sun through. */
const GAP = [0.1, 0.25] as const;
const GAP_CLOSED = 0.7;

/** Above the band of a morning's gap the sky is blue. */
const MORNING_BLUE = '#c4e2f6';
/** How high the sun behind a gap stands at most (tangent), and how wide its glow is. */
const GAP_SUN = { y: 0.085, glow: 0.3 } as const;

/** The strip under a deck of cloud where the sun's light comes in. */
function paintGap(context: Context2D, light: Light, at: SkyFrame): void {
  const high = at.focal * (GAP_CLOSED + (1 - GAP_CLOSED) * light.opens);
  const [whole, gone] = [GAP[0] * high, GAP[1] * high];
  const above = light.hour === 'morning' ? MORNING_BLUE : light.band;
  const gradient = context.createLinearGradient(0, at.up, 0, at.up - gone);
  gradient.addColorStop(0, light.band);
  gradient.addColorStop((whole / gone) * 0.8, withAlpha(light.band, 0.95));
  gradient.addColorStop((whole / gone) * 1.4, withAlpha(above, 0.7));
  gradient.addColorStop(1, withAlpha(above, 0));
  context.globalAlpha = Math.min(1, light.gap * 1.2);
  context.fillStyle = gradient;
  context.fillRect(0, at.up - gone, context.canvas.width, gone);
  if (light.sun.kind === 'sun' && light.sun.y > 0) paintGapGlow(context, light, at);
  context.globalAlpha = 1;
}

/** Where a low sun stands behind the deck the gap is brightest. */
function paintGapGlow(context: Context2D, { sun, band, disc }: Light, at: SkyFrame): void {
  const x = at.left + sun.x * at.focal;
  const y = at.up - (disc > 0 ? sun.y : Math.min(sun.y, GAP_SUN.y)) * at.focal;
  for (const [reach, colour, alpha, edge, left] of [
    [GAP_SUN.glow, band, 0.8, 0.35, 0.4],
    [GAP_SUN.glow * 0.4, sun.colour, 0.7, 0.35, 0.4],
  ] as const)
    fillRound(context, { x, y, reach: reach * at.focal }, { colour, alpha, edge, left });
}

/** The sun of a late hour has come down below the deck: by its height and colour that hour is told from its neighbours. */
function paintGapDisc(context: Context2D, { sun, disc }: Light, at: SkyFrame): void {
  context.globalAlpha = disc;
  paintSun(context, sun, at.left + sun.x * at.focal, at.up - sun.y * at.focal, at.focal);
  context.globalAlpha = 1;
}

/** A sun in the thickest fog, or in blown sand: a pale round, and no glow that would reach behind things. */
function paintDrownedDisc(context: Context2D, { sun, disc }: Light, at: SkyFrame): void {
  if (disc === 0) return;
  const [x, y] = [at.left + sun.x * at.focal, at.up - sun.y * at.focal];
  fillRound(
    context,
    { x, y, reach: DROWNED_DISC * at.focal },
    { colour: sun.colour, alpha: disc, edge: 0.62, left: 0.9 },
  );
}

/** A round of light about a point: `alpha` in its middle, the share `left` of that at the share `edge` of its reach, nothing at its end. */
function fillRound(
  context: Context2D,
  { x, y, reach }: { readonly x: number; readonly y: number; readonly reach: number },
  of: { readonly colour: string; readonly alpha: number; readonly edge: number; readonly left: number },
): void {
  const round = context.createRadialGradient(x, y, 0, x, y, reach);
  round.addColorStop(0, withAlpha(of.colour, of.alpha));
  round.addColorStop(of.edge, withAlpha(of.colour, of.alpha * of.left));
  round.addColorStop(1, withAlpha(of.colour, 0));
  context.fillStyle = round;
  context.fillRect(x - reach, y - reach, reach * 2, reach * 2);
}

/** Light round the sun: a wide bed along the horizon when it is low, and a bright heart. */
function paintGlow(context: Context2D, light: Light, at: SkyFrame): void {
  const { sun } = light;
  const x = at.left + sun.x * at.focal;
  const y = at.up - sun.y * at.focal;
  const { canvas } = context;
  context.globalCompositeOperation = 'screen';
  const low = Math.max(0, 1 - sun.y * 3) * (sun.kind === 'sun' ? 1 : 0);
  if (low > 0) {
    const reach = at.focal * 1.25;
    context.save();
    context.translate(x, at.up);
    context.scale(1, 0.3);
    const bed = context.createRadialGradient(0, 0, 0, 0, 0, reach);
    bed.addColorStop(0, withAlpha(sun.colour, 0.55 * sun.glow * low));
    bed.addColorStop(0.45, withAlpha(light.sky.horizon, 0.3 * sun.glow * low));
    bed.addColorStop(1, withAlpha(light.sky.horizon, 0));
    context.fillStyle = bed;
    context.fillRect(-reach, -reach, reach * 2, reach * 2);
    context.restore();
  }
  const halo = context.createRadialGradient(x, y, 0, x, y, at.focal * 0.62);
  for (let step = 0; step <= 10; step++) {
    const distance = step / 10;
    halo.addColorStop(distance, withAlpha(sun.colour, 0.72 * sun.glow * (1 - distance) ** 3.2));
  }
  context.fillStyle = halo;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'source-over';
}

/** A sun or moon that only just comes through: a pale round without an edge in a wide glow. */
function paintVeiledDisc(context: Context2D, light: Light, at: SkyFrame): void {
  const { sun } = light;
  const x = at.left + sun.x * at.focal;
  // A sun that has set leaves its glow at the horizon, and nothing that would be taken for a disc.
  const hasSet = sun.kind === 'sun' && sun.y < 0;
  const y = at.up - (hasSet ? 0 : Math.max(sun.y, VEILED_Y_MIN)) * at.focal;
  // A low sun colours the fog round it: a screen over what is nearly white would not show that.
  const low = sun.kind === 'sun' && sun.y < LARGE_BELOW;
  const through = Math.min(1, sun.glow / VEILED_GLOW);
  context.globalCompositeOperation = low ? 'source-over' : 'screen';
  for (const [reach, alpha, colour] of [
    [low ? 0.75 : 0.5, (low ? 0.7 : 0.34) * through, low ? light.band : sun.colour],
    [0.07, hasSet ? 0 : Math.max(0.5 * through, light.disc), sun.colour],
  ] as const)
    fillRound(context, { x, y, reach: reach * at.focal }, { colour, alpha, edge: 0.5, left: 0.42 });
  context.globalCompositeOperation = 'source-over';
}

function paintDisc(context: Context2D, light: Light, at: SkyFrame): void {
  const { sun } = light;
  const x = at.left + sun.x * at.focal;
  const y = at.up - sun.y * at.focal;
  if (sun.kind === 'sun') {
    paintSun(context, sun, x, y, at.focal);
    return;
  }
  const radius = at.focal * (sun.large === true ? 0.066 : 0.036);
  context.fillStyle = sun.colour;
  context.save();
  context.beginPath();
  traceLitPart(context, sun.phase ?? 'full', { x, y, radius });
  context.fill();
  // Seas of the moon, soft and uneven.
  context.clip();
  const random = createRandom('moon');
  for (let sea = 0; sea < 9; sea++) {
    context.fillStyle = `rgba(150,165,205,${0.16 + 0.2 * random.next()})`;
    context.beginPath();
    context.ellipse(
      x + random.range(-0.7, 0.6) * radius,
      y + random.range(-0.7, 0.7) * radius,
      radius * random.range(0.1, 0.36),
      radius * random.range(0.08, 0.26),
      random.next() * 3,
      0,
      Math.PI * 2,
    );
    context.fill();
  }
  context.restore();
}

/** A low sun is large, its edge of its own colour and its heart white; round a sun that stands clear, rays. */
function paintSun(context: Context2D, sun: Light['sun'], x: number, y: number, focal: number): void {
  const low = sun.low === true;
  const radius = focal * (low ? LOW_DISC : 0.032 + 0.04 * Math.max(0, 1 - Math.max(0, sun.y) / LARGE_BELOW) ** 1.5);
  if (!low) paintRays(context, sun, x, y, radius);
  const disc = context.createRadialGradient(x, y, 0, x, y, radius);
  disc.addColorStop(0, low ? blend(sun.colour, LOW_HEART, 0.9) : '#ffffff');
  disc.addColorStop(0.7, low ? blend(sun.colour, LOW_HEART, 0.75) : '#fffdf2');
  disc.addColorStop(1, low ? blend(sun.colour, LOW_HEART, 0.45) : sun.colour);
  context.fillStyle = disc;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
}

/** Radius of a sun at the horizon, a share of the focal length. */
const LOW_DISC = 0.066;
/** What its disc is mixed with, most in its middle. */
const LOW_HEART = '#fff6d2';
const RAYS = 11;
/** Lower than this (tangent), a sun looks larger. */
const LARGE_BELOW = 0.3;

function blend(from: string, to: string, share: number): string {
  return formatHex(interpolate([from, to], 'oklab')(share));
}

/** Soft wedges of light, longer and shorter in turn. */
function paintRays(context: Context2D, sun: Light['sun'], x: number, y: number, radius: number): void {
  context.globalCompositeOperation = 'screen';
  for (let ray = 0; ray < RAYS; ray++) {
    const angle = (ray / RAYS) * Math.PI * 2 + 0.2;
    const long = radius * (ray % 2 ? 9 : 6.5);
    const half = ray % 2 ? 0.11 : 0.16;
    const fade = context.createRadialGradient(x, y, radius, x, y, long);
    fade.addColorStop(0, withAlpha(sun.colour, 0.34 * sun.glow));
    fade.addColorStop(1, withAlpha(sun.colour, 0));
    context.fillStyle = fade;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + Math.cos(angle - half) * long, y + Math.sin(angle - half) * long);
    context.lineTo(x + Math.cos(angle + half) * long, y + Math.sin(angle + half) * long);
    context.closePath();
    context.fill();
  }
  context.globalCompositeOperation = 'source-over';
}

/** Stars of many sizes and a few tints, with a faint band of the far ones. */
function paintStars(context: Context2D, light: Light, at: SkyFrame): void {
  const random = createRandom(at.seed).fork('stars');
  const { width } = context.canvas;
  const lean = random.range(-0.35, 0.35);
  if (light.stars > 0.6) {
    for (let puff = 0; puff < 90; puff++) {
      const along = random.next();
      const x = width * (0.5 + (along - 0.5) * 1.3);
      const y = at.up * (0.36 + lean * (along - 0.5) * 1.6 + (random.next() + random.next() - 1) * 0.16);
      const radius = at.focal * random.range(0.05, 0.15);
      const cloud = context.createRadialGradient(x, y, 0, x, y, radius);
      cloud.addColorStop(0, 'rgba(160,178,238,0.06)');
      cloud.addColorStop(1, 'rgba(150,170,235,0)');
      context.fillStyle = cloud;
      context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
    }
  }
  for (let index = 0; index < 560; index++) {
    const height = random.next();
    const bright = random.next() ** 4;
    context.globalAlpha = light.stars * (0.25 + 0.75 * bright) * Math.min(1, height * 2.4);
    context.fillStyle = random.pick(['#ffffff', '#ffffff', '#dfe8ff', '#fff0dc']);
    context.beginPath();
    context.arc(random.next() * width, at.up * (1 - height), at.focal * (0.0007 + 0.0018 * bright), 0, Math.PI * 2);
    context.fill();
  }
  context.globalAlpha = 1;
}
