import { hash2 } from '../../../base/random.ts';
import { floatMetres } from '../../stage/float.ts';
import { cardOf, familyOf } from '../../kinds/kinds.ts';
import type { StateName } from '../../script/state-names.ts';
import type { CastMember } from '../../storyboard/storyboard.ts';
import type { Canvas, Context2D } from '../canvas.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../place.ts';
import { paintTrail } from './trail.ts';
import { paintFireGlow, paintFlames, paintSmoke } from './flames.ts';
import type { Blaze } from './flames.ts';
import type { StateLayers } from './state-layers.ts';
import { dyeOf, fillBody, isOfSurface, paintSurface } from './surfaces.ts';

/** What glows shines so, when it has no colour of its own. */
const GLOW = '#ffd98a';
const GLOWS: Readonly<Record<string, string>> = {
  red: '#ff5a3c',
  orange: '#ff9a3c',
  yellow: '#ffe07a',
  green: '#7dff9a',
  blue: '#6ac8ff',
  purple: '#c48aff',
  pink: '#ff8ad0',
  brown: '#ffb46a',
  white: '#eaf6ff',
  grey: '#d6ecff',
  black: '#b48aff',
};

/** What lies along the upper edge of one, and how thick, as a share of its height. */
const RIMS = [
  ['snowy', 0.045, '#f6faff'],
  ['icy', 0.02, '#ffffff'],
  ['wet', 0.012, '#dcecf8'],
] as const;

/**
 * Paints one whose look is treated: `draw` paints it as it is with the pen that it is given. Surfaces are laid over its own
 * outline, light and fire round it; `ahead` is the side that its front is on, for what comes out there. Costs two passes over the picture for each.
 */
export function paintStates(
  pen: Pen,
  place: Place,
  member: CastMember,
  layers: StateLayers,
  draw: (pen: Pen) => void,
  ahead: 1 | -1 = 1,
): void {
  const states = member.states ?? [];
  const body = bodyOf(member);
  const has = (state: StateName) => states.includes(state);
  const lift = has('floating') ? floatNow(pen, body) : 0;
  const { context } = pen;
  context.save();
  if (lift > 0) {
    paintShade(pen, body);
    context.translate(0, lift);
  }
  if (has('melting')) paintPuddle(pen, body);
  if (has('burning')) {
    paintSmoke(pen, body, body.tallMetres * 0.8, true);
    paintFireGlow(pen, body);
    paintFlames(pen, body, false);
  }
  paintBody(pen, { ...place, y: place.y - lift * place.scale * place.up }, member, layers, draw);
  if (has('burning')) paintFlames(pen, body, true);
  if (has('smoking')) paintOwnTrail(pen, member, body, ahead);
  if (has('steaming')) paintSmoke(pen, body, body.tallMetres * 0.86, false);
  if (has('wet') || has('melting')) paintDrops(pen, body, member.seed);
  if (has('sparkling')) paintSparkles(pen, body, member.seed);
  context.restore();
}

/** How far before its middle the engine of a vehicle is, as a share of half its length; how high smoke comes out of one, and of other things. */
const ENGINE = { ahead: 0.56, high: 0.55 } as const;
const TOP_SHARE = 0.9;

function paintOwnTrail(pen: Pen, member: CastMember, { tallMetres, halfMetres }: Blaze, ahead: 1 | -1): void {
  if (isRidden(member)) paintTrail(pen, ahead * ENGINE.ahead * halfMetres, ENGINE.high * tallMetres, tallMetres);
  else paintTrail(pen, 0, TOP_SHARE * tallMetres, Math.min(tallMetres, halfMetres * 3));
}

function isRidden({ kind }: CastMember): boolean {
  return ['car', 'boat', 'aircraft'].includes(familyOf(kind));
}

/** The room that one takes, seen from the side. */
function bodyOf({ kind, heightMetres }: CastMember): Blaze {
  const { size } = cardOf(kind);
  const scale = heightMetres / size.heightMetres;
  const side = familyOf(kind) === 'person' ? 0.45 : size.lengthMetres;
  return { halfMetres: (side * scale) / 2, tallMetres: heightMetres };
}

function floatNow({ time }: Pen, { tallMetres }: Blaze): number {
  return floatMetres(tallMetres) * (1 + 0.16 * Math.sin(time * 1.7));
}

function paintShade(pen: Pen, { halfMetres }: Blaze): void {
  const { context } = pen;
  context.fillStyle = pen.tone('#000000', -0.5, 0.22);
  context.beginPath();
  context.ellipse(0, 0, halfMetres * 0.8, halfMetres * 0.16, 0, 0, 6.2832);
  context.fill();
}

function paintBody(
  pen: Pen,
  { x, y, scale, up }: Place,
  member: CastMember,
  { body: layer, edge, blur }: StateLayers,
  draw: (pen: Pen) => void,
): void {
  const states = member.states ?? [];
  const body = bodyOf(member);
  const glows = states.includes('glowing');
  const surfaces = states.filter(isOfSurface);
  if (!glows && surfaces.length === 0) return draw(pen);
  const target = pen.context;
  const onLayer = (context: Context2D): Pen => ({ ...pen, context });
  cleared(layer);
  layer.save();
  layer.setTransform(scale, 0, 0, -scale * up, x, y);
  draw(onLayer(layer));
  layer.globalCompositeOperation = 'source-atop';
  for (const dye of states.map(dyeOf)) if (dye !== undefined) dyeAll(onLayer(layer), edge, body, dye);
  for (const state of surfaces) paintSurface(onLayer(layer), state, body, member.seed);
  if (glows) {
    layer.globalAlpha = 0.5;
    layer.fillStyle = pen.glow(glowOf(member));
    fillBody(onLayer(layer), body);
    layer.globalAlpha = 1;
  }
  layer.restore();
  layer.globalCompositeOperation = 'source-over';
  for (const [state, share, colour] of RIMS)
    if (states.includes(state)) layRim(layer, edge, body.tallMetres * share * scale * up, pen.tone(colour, 0.8));
  target.save();
  target.setTransform(1, 0, 0, 1, 0, 0);
  if (glows) paintHalo(target, layer.canvas, blur, pen.glow(glowOf(member)));
  if (states.includes('glass')) target.globalAlpha = 0.78;
  target.drawImage(layer.canvas, 0, 0);
  target.restore();
}

/** Gives all that is on a layer one colour and leaves its light and shade; `edge` keeps the outline meanwhile. */
function dyeAll(pen: Pen, edge: Context2D, body: Blaze, colour: string): void {
  const { context } = pen;
  cleared(edge);
  edge.drawImage(context.canvas, 0, 0);
  context.globalCompositeOperation = 'color';
  context.fillStyle = pen.tone(colour, 0.1);
  fillBody(pen, body);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = 'destination-in';
  context.drawImage(edge.canvas, 0, 0);
  context.restore();
  context.globalCompositeOperation = 'source-atop';
}

function glowOf({ colour }: CastMember): string {
  return colour === undefined ? GLOW : (GLOWS[colour] ?? GLOW);
}

function cleared(context: Context2D): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
}

/** Lays a colour along the upper edge of an outline: the outline without itself, moved down by `pixels`. */
function layRim(layer: Context2D, edge: Context2D, pixels: number, colour: string): void {
  const { canvas } = layer;
  cleared(edge);
  edge.drawImage(canvas, 0, 0);
  edge.globalCompositeOperation = 'source-in';
  edge.fillStyle = colour;
  edge.fillRect(0, 0, canvas.width, canvas.height);
  edge.globalCompositeOperation = 'destination-out';
  // Twice, so that what is half transparent at the edge goes, too.
  for (let pass = 0; pass < 2; pass++) edge.drawImage(canvas, 0, pixels);
  edge.globalCompositeOperation = 'source-over';
  layer.setTransform(1, 0, 0, 1, 0, 0);
  layer.drawImage(edge.canvas, 0, -pixels * 0.35);
  layer.drawImage(edge.canvas, 0, 0);
}

/** Light that bleeds from an outline into the air round it. */
function paintHalo(target: Context2D, outline: Canvas, blur: Context2D, colour: string): void {
  const { canvas } = blur;
  cleared(blur);
  blur.drawImage(outline, 0, 0, canvas.width, canvas.height);
  blur.globalCompositeOperation = 'source-in';
  blur.fillStyle = colour;
  blur.fillRect(0, 0, canvas.width, canvas.height);
  blur.globalCompositeOperation = 'source-over';
  target.globalCompositeOperation = 'lighter';
  target.imageSmoothingEnabled = true;
  target.imageSmoothingQuality = 'high';
  const step = outline.width / canvas.width;
  for (const [reach, alpha] of HALO) {
    target.globalAlpha = alpha;
    for (const [dx, dy] of ROUND)
      target.drawImage(canvas, dx * reach * step, dy * reach * step, outline.width, outline.height);
  }
  target.globalAlpha = 1;
  target.globalCompositeOperation = 'source-over';
}

/** How far each ring of the halo is moved out, in pixels of the small picture, and how bright it is. */
const HALO = [
  [0.7, 0.12],
  [1.8, 0.07],
  [3.4, 0.035],
] as const;
const ROUND = Array.from({ length: 8 }, (_, at) => [Math.cos(at * 0.785), Math.sin(at * 0.785)] as const);

const DROPS = 7;

/** Drops that gather and fall. */
function paintDrops(pen: Pen, { halfMetres, tallMetres }: Blaze, seed: number): void {
  const { context, time } = pen;
  const size = Math.max(pen.pixelMetres * 1.4, tallMetres * 0.016);
  context.fillStyle = pen.tone('#d8ecfa', 0.8, 0.85);
  for (let drop = 0; drop < DROPS; drop++) {
    const clock = time * 0.9 + hash2(seed, drop);
    const share = clock - Math.floor(clock);
    const x = (hash2(seed + Math.floor(clock), drop + 9) * 1.6 - 0.8) * halfMetres;
    const y = tallMetres * 0.5 * (1 - share * share);
    context.beginPath();
    context.moveTo(x, y + size * 2.6);
    context.bezierCurveTo(x + size * 1.3, y + size * 0.6, x + size, y - size, x, y - size);
    context.bezierCurveTo(x - size, y - size, x - size * 1.3, y + size * 0.6, x, y + size * 2.6);
    context.fill();
  }
}

/** What has run off one and lies round its foot, wider with time. */
function paintPuddle(pen: Pen, { halfMetres, tallMetres }: Blaze): void {
  const { context, time } = pen;
  const wide = Math.max(halfMetres, tallMetres * 0.3) * (1 + 0.25 * Math.min(1, time / 5));
  for (const [share, colour, alpha] of [
    [1, '#b8d4e4', 0.75],
    [0.72, '#e6f3fa', 0.7],
  ] as const) {
    context.fillStyle = pen.tone(colour, 0.3, alpha);
    context.beginPath();
    context.ellipse(wide * 0.06, 0, wide * 1.2 * share, wide * 0.2 * share, 0, 0, 6.2832);
    context.ellipse(-wide * 0.5, -wide * 0.03, wide * 0.7 * share, wide * 0.14 * share, 0, 0, 6.2832);
    context.fill();
  }
}

const SPARKLES = 11;

/** Stars of light that flash here and there on one. */
function paintSparkles(pen: Pen, { halfMetres, tallMetres }: Blaze, seed: number): void {
  const { context, time } = pen;
  context.globalCompositeOperation = 'lighter';
  for (let star = 0; star < SPARKLES; star++) {
    const clock = time * 0.8 + hash2(seed, star);
    const number = Math.floor(clock);
    const shine = Math.sin(Math.PI * (clock - number)) ** 3;
    const x = (hash2(seed + number, star) * 2 - 1) * halfMetres * 0.95;
    const y = tallMetres * (0.08 + 0.9 * hash2(seed + number, star + 20));
    const size = Math.max(pen.pixelMetres * 5, Math.sqrt(halfMetres * tallMetres) * 0.2) * shine;
    context.fillStyle = pen.glow('#fff6d8', 0.95);
    context.beginPath();
    for (let corner = 0; corner < 8; corner++) {
      const far = corner % 2 === 0 ? size : size * 0.12;
      const turn = corner * 0.7854;
      if (corner === 0) context.moveTo(x + far, y);
      else context.lineTo(x + Math.cos(turn) * far, y + Math.sin(turn) * far);
    }
    context.closePath();
    context.fill();
  }
  context.globalCompositeOperation = 'source-over';
}
