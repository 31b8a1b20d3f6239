import type { Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Place } from '../../places/places.ts';
import { createBrush, sashWindow, type Brush } from '../kits/facade.ts';
import { writeCentred } from '../kits/lettering.ts';
import { ENDLESS_METRES, type GroundBuilder } from './ground-builder.ts';

const SHOP_METRES = 7.6;
const HIGH_METRES = 8;
const DOOR_METRES = 1.15;

type Goods = 'loaves' | 'cups' | 'bottles' | 'books' | 'posters' | 'parcels';

/** What tells one shop from another: its paint, what is on show, the word on its sign. */
interface Trade {
  readonly paint: string;
  readonly goods: Goods;
  readonly sign: string;
}

const TRADES: Partial<Readonly<Record<Place, Trade>>> = {
  bakery: { paint: '#7c4a2a', goods: 'loaves', sign: 'bakery' },
  cafe: { paint: '#2f4d42', goods: 'cups', sign: 'cafe' },
  restaurant: { paint: '#6e2630', goods: 'bottles', sign: 'restaurant' },
  bar: { paint: '#2b3350', goods: 'bottles', sign: 'bar' },
  pharmacy: { paint: '#2d6b4a', goods: 'bottles', sign: 'pharmacy' },
  supermarket: { paint: '#3a6a3c', goods: 'parcels', sign: 'market' },
  cinema: { paint: '#7a2230', goods: 'posters', sign: 'cinema' },
  theatre: { paint: '#5a2438', goods: 'posters', sign: 'theatre' },
  library: { paint: '#4b4a3e', goods: 'books', sign: 'library' },
  museum: { paint: '#5a5f66', goods: 'posters', sign: 'museum' },
  hospital: { paint: '#3c6f8c', goods: 'posters', sign: 'hospital' },
};
const SHOP: Trade = { paint: '#3d4f63', goods: 'parcels', sign: 'shop' };

/** The front of a shop in a row of houses: a lettered board, an awning, its goods behind the pane, a door. */
export const shopfront: GroundBuilder = ({ support, light, random, paint }) => {
  const middle = (support.left + support.right) / 2;
  const trade = (support.of === undefined ? undefined : TRADES[support.of]) ?? SHOP;
  const brush = createBrush(
    { way: 'front', x: middle - ENDLESS_METRES, z: support.near, length: 2 * ENDLESS_METRES, height: HIGH_METRES },
    light,
  );
  const [u0, u1] = [ENDLESS_METRES - SHOP_METRES / 2, ENDLESS_METRES + SHOP_METRES / 2];
  house(brush, random, light);
  shop(brush, random, light, u0, u1, { ...trade, paint: paint(trade.paint) });
  for (const u of [u0 - SHOP_METRES - 0.6, u1 + 0.6]) plainFront(brush, light, u, u + SHOP_METRES);
  const lamps = light.lampsLit
    ? [{ x: middle, y: 2.2, z: support.near - 0.6, colour: '#ffca7a', radius: 3, strength: 0.5, flicker: 0 }]
    : [];
  return { structures: [{ z: support.near, faces: brush.faces }], lamps, wallZ: support.near };
};

/** Brick above and between, with windows of the upper floor. */
function house(brush: Brush, random: Random, light: Light): void {
  brush.rect(0, 0, brush.wall.length, HIGH_METRES, '#b08a72', -0.05);
  for (let v = 3.9; v < HIGH_METRES; v += 0.22)
    brush.rect(0, v, brush.wall.length, v + 0.02, '#8a6a56', -0.1, { alpha: 0.5 });
  for (let u = ENDLESS_METRES - 13; u < ENDLESS_METRES + 13; u += 2.6)
    sashWindow(brush, random, light, u + 0.7, 4.7, 1.1, 1.9, '#efe6d4', true);
}

/** A neighbour with its shutters down, so that nothing competes. */
function plainFront(brush: Brush, light: Light, u0: number, u1: number): void {
  brush.rect(u0, 0, u1, 3.7, '#80736a', -0.2);
  brush.rect(u0 + 0.3, 0.3, u1 - 0.3, 2.8, light.lampsLit ? '#5a5048' : '#8e959a', -0.3);
  for (let v = 0.35; v < 2.8; v += 0.14) brush.rect(u0 + 0.3, v, u1 - 0.3, v + 0.03, '#5c6166', -0.3);
  brush.rect(u0, 2.95, u1, 3.5, '#6a5f58', 0.1, { out: 0.05 });
}

function shop(brush: Brush, random: Random, light: Light, u0: number, u1: number, trade: Trade): void {
  const { paint, goods, sign } = trade;
  const lit = light.lampsLit;
  brush.rect(u0, 0, u1, 3.85, paint, -0.2);
  for (const u of [u0, u1 - 0.28]) brush.rect(u, 0, u + 0.28, 3.85, paint, 0.15, { out: 0.06 });
  const [p0, p1] = [u0 + 0.5, u1 - DOOR_METRES - 0.9];
  brush.rect(p0 - 0.08, 0.52, p1 + 0.08, 2.62, '#efe6d4', 0);
  brush.rect(p0, 0.6, p1, 2.54, lit ? '#ffd89a' : '#4a5560', lit ? 0 : -0.2, { shines: lit });
  for (const [row, v] of [0.66, 1.42].entries()) {
    brush.rect(p0, v - 0.06, p1, v, '#8a5f3a', 0.2);
    show(brush, random, goods, p0 + 0.15, p1 - 0.15, v, row);
  }
  brush.stroke(p0 + 0.5, 0.7, p0 + 1.3, 2.45, 0.22, '#ffffff', { alpha: 0.14 });
  brush.rect((p0 + p1) / 2 - 0.03, 0.6, (p0 + p1) / 2 + 0.03, 2.54, '#efe6d4', 0);
  const door = u1 - DOOR_METRES - 0.5;
  brush.rect(door - 0.08, 0, door + DOOR_METRES + 0.08, 2.66, '#efe6d4', 0);
  brush.rect(door, 0.06, door + DOOR_METRES, 2.58, paint, 0.1);
  brush.rect(door + 0.16, 0.8, door + DOOR_METRES - 0.16, 2.42, lit ? '#ffe0aa' : '#6b7f8e', 0, { shines: lit });
  brush.rect(door + 0.1, 1.1, door + 0.15, 1.4, '#e0b85a', 0.4);
  brush.rect(u0 - 0.1, 2.98, u1 + 0.1, 3.78, paint, 0.3, { out: 0.1 });
  brush.rect(u0, 3.05, u1, 3.09, '#e8c87a', 0.3, { out: 0.11 });
  brush.rect(u0, 3.67, u1, 3.71, '#e8c87a', 0.3, { out: 0.11 });
  writeCentred(brush, sign, { u0: u0 + 0.5, u1: u1 - 0.5, v: 3.15, size: 0.46 }, '#fbf0d0', { out: 0.12, shines: lit });
  awning(brush, u0 + 0.35, p1 + 0.2, paint);
}

function awning(brush: Brush, u0: number, u1: number, paint: string): void {
  const stripes = 2 * Math.round((u1 - u0) / 0.7) + 1;
  for (let stripe = 0; stripe < stripes; stripe++) {
    const a = u0 + ((u1 - u0) * stripe) / stripes;
    const b = u0 + ((u1 - u0) * (stripe + 1)) / stripes;
    const tint = stripe % 2 === 0 ? paint : '#f3ead8';
    brush.rect(a, 2.52, b, 2.94, tint, 0.5, { out: 0.75, outTop: 0.1 });
    brush.rect(a, 2.38, b, 2.52, tint, 0.1, { out: 0.75 });
  }
}

/** A row of goods on a shelf of the window. */
function show(brush: Brush, random: Random, goods: Goods, u0: number, u1: number, v: number, row: number): void {
  const round = (u: number, wide: number, high: number, colour: string, lit = 0) => {
    const corners = Array.from({ length: 13 }, (_, index) => {
      const turn = (index / 12) * Math.PI;
      return [u + Math.cos(turn) * wide, v + Math.sin(turn) * high];
    });
    brush.shape(corners.flat(), colour, lit);
  };
  const step = { loaves: 0.46, cups: 0.4, bottles: 0.3, books: 0.12, posters: 1.1, parcels: 0.42 }[goods];
  for (let u = u0 + step / 2; u < u1 - step / 3; u += step) {
    switch (goods) {
      case 'loaves': {
        const long = (row + Math.round(u / step)) % 2 === 0;
        round(u, long ? 0.24 : 0.2, long ? 0.2 : 0.3, long ? '#c98a44' : '#b8742f', 0.25);
        for (const cut of [-0.08, 0, 0.08])
          brush.stroke(u + cut - 0.02, v + 0.07, u + cut + 0.03, v + 0.14, 0.025, '#f0cf94');
        break;
      }
      case 'cups':
        brush.rect(u - 0.11, v, u + 0.11, v + 0.2, '#f6f1e6', 0.2);
        brush.rect(u + 0.11, v + 0.06, u + 0.16, v + 0.15, '#f6f1e6', 0);
        brush.rect(u - 0.11, v + 0.17, u + 0.11, v + 0.2, '#5a3a24', 0);
        break;
      case 'bottles':
        brush.rect(u - 0.06, v, u + 0.06, v + 0.3, random.pick(['#3d6a4c', '#7a2e38', '#c9a24a', '#3d5f7a']), 0.15);
        brush.rect(u - 0.025, v + 0.3, u + 0.025, v + 0.44, '#2e2a28', 0.1);
        brush.rect(u - 0.05, v + 0.08, u + 0.05, v + 0.2, '#f0e8d6', 0.1);
        break;
      case 'books':
        brush.rect(
          u - 0.05,
          v,
          u + 0.05,
          v + random.range(0.3, 0.44),
          random.pick(['#a8442f', '#2f5a8a', '#3f7a58', '#d0a23a', '#6a4a7a']),
          0.1,
        );
        break;
      case 'posters':
        brush.rect(u - 0.4, v, u + 0.4, v + 0.62, '#f3ead8', 0.2);
        brush.rect(
          u - 0.34,
          v + 0.06,
          u + 0.34,
          v + 0.56,
          random.pick(['#c25a3a', '#3d6f8c', '#d0a23a', '#6a4a7a']),
          0.1,
        );
        round(u, 0.16, 0.3, '#f3ead8', 0);
        break;
      case 'parcels': {
        const high = random.range(0.2, 0.42);
        brush.rect(u - 0.16, v, u + 0.16, v + high, random.pick(['#c25a3a', '#3d6f8c', '#d0a23a', '#4f8560']), 0.1);
        brush.rect(u - 0.03, v, u + 0.03, v + high, '#f3ead8', 0.2);
      }
    }
  }
}
