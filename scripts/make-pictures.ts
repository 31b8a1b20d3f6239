/**
 * Makes the picture lexicon from Fluent Emoji (flat, MIT): only the pictures that a card in `kinds/` names, as bare
 * outlines. Run it after a card names a new one: `node scripts/make-pictures.ts`.
 *
 * A shape is its colour, whether it takes the colour that a prompt names for the thing, and its outline in absolute
 * M, L, C, Q and Z. What takes the colour is found by what one sees: the hue that covers most of the picture.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, Path2D } from '@napi-rs/canvas';
import { converter } from 'culori';
import svgpath from 'svgpath';
import { cardOf, KINDS } from '../src/lantern/kinds/kinds.ts';

interface Shape {
  readonly colour: string;
  readonly alpha: number;
  readonly rule: 'nonzero' | 'evenodd';
  readonly path: string;
}

type Oklab = readonly [l: number, a: number, b: number];

const SIDE = 32;
const LOOK_SCALE = 6;
/** Colours within this distance in a and b of the leading one are shades of it. */
const SHADE_DISTANCE = 0.11;
/** A shape with this little of the picture is a detail; details keep their colours when they are dark. */
const NEUTRAL_CHROMA = 0.045;
const DYED_SHARE_MIN = 0.4;
/** Shapes of the ground, trees and clouds round some pictures, which are not the thing: a place of its own stands round it. */
const SURROUNDINGS: Readonly<Record<string, readonly number[]>> = {
  camping: [0, 1, 2, 3, 4],
  'house-with-garden': [0, 1, 7, 9],
  headstone: [3],
};
const EXTREME = { dark: 0.3, light: 0.97 };

const icons = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json'), 'utf8'),
) as { icons: Record<string, { body: string } | undefined> };
const toOklab = converter('oklab');
const outlines: Record<string, unknown> = {};
const aspects: Record<string, number> = {};
const wanted = [...new Set(KINDS.flatMap((kind) => cardOf(kind).picture ?? []))].toSorted();
for (const name of wanted) {
  const body = icons.icons[name]?.body;
  if (body === undefined) throw new Error(`Cannot make picture: "${name}" is not in the icon set`);
  const around = SURROUNDINGS[name] ?? [];
  const shapes = shapesOf(body).filter((_, index) => !around.includes(index));
  const seen = lookAt(shapes);
  const dyed = dyedOf(shapes, seen.shares);
  const { left, top, right, bottom } = seen.box;
  aspects[name] = Math.round(((right - left) / (bottom - top)) * 1000) / 1000;
  outlines[name] = {
    // The foot of the picture is (0, 0), y runs up, and it is 1 high.
    shapes: shapes.map((shape, index) => [
      shape.colour,
      dyed[index] === true ? 1 : 0,
      shape.rule === 'evenodd' ? 1 : 0,
      shape.alpha,
      svgpath(shape.path)
        .translate(-(left + right) / 2, -bottom)
        .scale(1000 / (bottom - top), -1000 / (bottom - top))
        .round(0)
        .toString(),
    ]),
  };
}
writeFileSync('src/lantern/cast/pictures/outlines.json', `${JSON.stringify(outlines)}\n`);
writeFileSync('src/lantern/kinds/picture-aspects.json', `${JSON.stringify(aspects)}\n`);
console.error(`${wanted.length} pictures, ${(JSON.stringify(outlines).length / 1000).toFixed(0)} kB`);

/** The shapes of an icon in painting order. */
function shapesOf(body: string): readonly Shape[] {
  const shapes: Shape[] = [];
  const stops = new Map(
    [...body.matchAll(/<(?:linear|radial)Gradient[^>]*id="([^"]+)"[\s\S]*?stop-color="([^"]+)"/gu)].map((match) => [
      match[1] ?? '',
      match[2] ?? '#888888',
    ]),
  );
  const drawn = body.replaceAll(/<defs>[\s\S]*?<\/defs>/gu, '');
  for (const match of drawn.matchAll(/<(path|circle|ellipse|rect)\s([^>]*?)\/?>/gu)) {
    const attribute = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(match[2] ?? '')?.[1];
    const number = (name: string, otherwise = 0) => Number(attribute(name) ?? otherwise);
    const fill = attribute('fill') ?? '#000000';
    if (fill === 'none') continue;
    const colour = fill.startsWith('url(') ? (stops.get(fill.slice(5, -1)) ?? '#888888') : fill;
    const path = pathOf(match[1] ?? '', attribute, number);
    const moved = attribute('transform');
    const whole = svgpath(path);
    if (moved !== undefined) whole.transform(moved);
    shapes.push({
      colour: longHex(colour),
      alpha: number('opacity', number('fill-opacity', 1)),
      rule: attribute('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero',
      path: onlyBasics(whole.abs().unarc().unshort()).toString(),
    });
  }
  return shapes;
}

function pathOf(
  tag: string,
  attribute: (name: string) => string | undefined,
  number: (name: string, otherwise?: number) => number,
): string {
  if (tag === 'path') return attribute('d') ?? '';
  if (tag === 'rect') {
    const [x, y, w, h, r] = [number('x'), number('y'), number('width'), number('height'), number('rx')];
    return `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
  }
  const [rx, ry] = tag === 'circle' ? [number('r'), number('r')] : [number('rx'), number('ry')];
  const [cx, cy] = [number('cx'), number('cy')];
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
}

/** Straight lines along an axis become plain lines. */
function onlyBasics(path: ReturnType<typeof svgpath>): ReturnType<typeof svgpath> {
  return path.iterate((segment, _index, x, y) => {
    const [command, value] = segment;
    if (command === 'H') return [['L', Number(value), y]];
    if (command === 'V') return [['L', x, Number(value)]];
    return undefined;
  });
}

function longHex(colour: string): string {
  const named: Record<string, string> = { black: '#000000', white: '#ffffff' };
  const hex = named[colour] ?? colour;
  return hex.length === 4 ? `#${hex.slice(1).replaceAll(/./gu, '$&$&')}` : hex.toLowerCase();
}

/** The share of the picture that each shape is seen with, and the box of all. */
function lookAt(shapes: readonly Shape[]) {
  const size = SIDE * LOOK_SCALE;
  const owners = new Int16Array(size * size).fill(-1);
  for (const [index, shape] of shapes.entries()) {
    if (shape.alpha < 0.5) continue;
    const canvas = createCanvas(size, size);
    const context = canvas.getContext('2d');
    context.scale(LOOK_SCALE, LOOK_SCALE);
    context.fill(new Path2D(shape.path), shape.rule);
    const { data } = context.getImageData(0, 0, size, size);
    for (let at = 0; at < owners.length; at++) if ((data[at * 4 + 3] ?? 0) > 127) owners[at] = index;
  }
  const shares = shapes.map(() => 0);
  let [left, top, right, bottom, seen] = [size, size, 0, 0, 0];
  for (const [at, owner] of owners.entries()) {
    if (owner < 0) continue;
    shares[owner] = (shares[owner] ?? 0) + 1;
    seen++;
    left = Math.min(left, at % size);
    right = Math.max(right, (at % size) + 1);
    top = Math.min(top, Math.floor(at / size));
    bottom = Math.max(bottom, Math.floor(at / size) + 1);
  }
  return {
    shares: shares.map((share) => share / Math.max(1, seen)),
    box: { left: left / LOOK_SCALE, top: top / LOOK_SCALE, right: right / LOOK_SCALE, bottom: bottom / LOOK_SCALE },
  };
}

/** Which shapes take a named colour: the shades of the leading hue, and more of them until it is the colour of the thing. */
function dyedOf(shapes: readonly Shape[], shares: readonly number[]): readonly boolean[] {
  const labs = shapes.map(({ colour }): Oklab => {
    const lab = toOklab(colour);
    return [lab?.l ?? 0, lab?.a ?? 0, lab?.b ?? 0];
  });
  const chroma = ([, a, b]: Oklab) => Math.hypot(a, b);
  const plain = (lab: Oklab) => lab[0] < EXTREME.dark;
  const weight = (index: number) =>
    (shares[index] ?? 0) * (plain(labs[index]!) ? 0.3 : 1) * (chroma(labs[index]!) < NEUTRAL_CHROMA ? 0.75 : 1);
  const near = (a: Oklab, b: Oklab) => Math.hypot(a[1] - b[1], a[2] - b[2]) < SHADE_DISTANCE;
  const mass = (lead: Oklab) => labs.reduce((sum, lab, index) => sum + (near(lead, lab) ? weight(index) : 0), 0);
  const lead = labs.toSorted((a, b) => mass(b) - mass(a))[0] ?? [0, 0, 0];
  const dyed = labs.map((lab) => near(lead, lab) && !(plain(lab) && !plain(lead)));
  const others = labs
    .map((lab, index) => ({ lab, index }))
    .filter(({ lab, index }) => !dyed[index] && !plain(lab) && lab[0] < EXTREME.light)
    .toSorted((a, b) => (shares[b.index] ?? 0) - (shares[a.index] ?? 0));
  const total = () => dyed.reduce((sum, is, index) => sum + (is ? (shares[index] ?? 0) : 0), 0);
  while (total() < DYED_SHARE_MIN && others.length > 0) {
    const next = others.shift();
    if (next === undefined) break;
    for (const [index, lab] of labs.entries())
      if (near(next.lab, lab) && !(plain(lab) && !plain(next.lab))) dyed[index] = true;
  }
  return dyed;
}
