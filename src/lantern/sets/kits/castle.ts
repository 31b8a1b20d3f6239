import type { SetPiece } from '../set.ts';
import { curtainWall, gateway, roundTower, type CastleColours } from './castle-parts.ts';
import { pane } from './pane.ts';
import { drawn, type Sketch } from './sketch.ts';

/** Half the width and the height of a castle with its hill, metres. */
const HALF_METRES = 27;
const HEIGHT_METRES = 33;

/** A castle on a rock: gate towers, a curtain wall, a keep, pointed roofs at different heights. */
export function castle(x: number, z: number, snow: number): SetPiece {
  return drawn(`castle ${snow > 0.5}`, x, z, [-HALF_METRES, HALF_METRES, HEIGHT_METRES + 4, -0.5], (sketch) =>
    drawCastle(sketch, { stone: '#b3a690', roof: '#4d5f86', snow }),
  );
}

function drawCastle(sketch: Sketch, colours: CastleColours): void {
  const back = { ...colours, stone: '#a89d8c' };
  const s = sketch.side;
  // The far wing and the keep stand behind the wall.
  roundTower(sketch, -11, 4, 1.7, 17, back, 'roof');
  roundTower(sketch, 12.5, 4, 2, 12.5, back, 'roof');
  curtainWall(sketch, -11, 3, 23, 10, back, -0.2);
  keep(sketch, colours);
  roundTower(sketch, 7.2, 4, 1.5, 20.5, back, 'roof');
  roundTower(sketch, -4.5, 4, 1.1, 22.5, colours, 'roof');
  rock(sketch, colours);
  curtainWall(sketch, -18, 2, 36, 6.2, colours);
  roundTower(sketch, -18, 1.4, 2.7, 9.6, colours, 'roof');
  roundTower(sketch, 18, 1, 2.9, 8.8, colours, 'merlons');
  roundTower(sketch, -3.5, 0.9, 1.9, 8.6, colours, 'roof');
  roundTower(sketch, 3.5, 0.9, 1.9, 8.6, colours, 'roof');
  curtainWall(sketch, -2.4, 0.8, 4.8, 8, colours, -0.1);
  gateway(sketch, 0, 0.7, 1.5, 4.4, colours.stone);
  for (const x of [-9.5, 9.5]) banner(sketch, x, 7.4);
  sketch.rect(s > 0 ? 5.4 : -9, 2, 3.6, 6, '#2a2433', -0.5, 0.12);
}

function keep(sketch: Sketch, colours: CastleColours): void {
  curtainWall(sketch, -6.5, 4, 12.5, 14, colours);
  sketch.rect(sketch.side > 0 ? 1.5 : -6.5, 4, 4.5, 14, colours.stone, 0.5, 0.55);
  for (let row = 0; row < 2; row++)
    for (let column = 0; column < 4; column++)
      pane(sketch, -5 + column * 2.8, 9.6 + row * 3.8, 1, 2.1, { arch: 0.6, trim: '#d8cdb8', home: 0.75 });
  const roof = colours.snow > 0.5 ? '#eef3ff' : colours.roof;
  sketch.fill('M -7 18.4 L -4.6 24 H 4 L 6.5 18.4 Z', roof, sketch.side > 0 ? -0.2 : 0.3);
  sketch.fill(sketch.side > 0 ? 'M 0 18.4 L 0 24 H 4 L 6.5 18.4 Z' : 'M -7 18.4 L -4.6 24 H 0 V 18.4 Z', roof, 0.45);
  for (const x of [-3.4, 0, 3.2]) {
    sketch.rect(x - 0.5, 19, 1, 1.7, colours.stone, 0.2);
    sketch.fill(`M ${x - 0.75} 20.7 L ${x} 22.3 L ${x + 0.75} 20.7 Z`, roof, 0.5);
    pane(sketch, x - 0.25, 19.4, 0.5, 0.9, { bars: [0, 0], trim: colours.stone });
  }
}

/** The hill under the walls: grass over shoulders of rock. */
function rock(sketch: Sketch, colours: CastleColours): void {
  const grass = colours.snow > 0.5 ? '#dbe3f3' : '#7b935a';
  const stone = colours.snow > 0.5 ? '#9aa4b8' : '#8d8474';
  sketch.fill('M -27 -0.5 Q -22 2.6 -16 3.4 L -5 2.2 L 0 0.9 L 5 2.2 L 16 3.6 Q 22 2.8 27 -0.5 Z', grass, -0.1);
  for (let crag = 0; crag < 16; crag++) {
    const x = sketch.random.range(-20, 20);
    if (Math.abs(x) < 5) continue;
    const y = sketch.random.range(0.3, 1.6);
    const size = sketch.random.range(0.7, 1.6);
    sketch.fill(
      `M ${x - size} ${y} L ${x - size * 0.4} ${y + size * 0.9} L ${x + size * 0.5} ${y + size * 0.7} L ${x + size} ${y} Z`,
      stone,
      -0.2,
    );
    sketch.fill(
      `M ${x} ${y} L ${x + sketch.side * 0.2} ${y + size * 0.8} L ${x + sketch.side * size * 0.5} ${y + size * 0.7} L ${x + sketch.side * size} ${y} Z`,
      stone,
      0.5,
    );
  }
}

function banner(sketch: Sketch, x: number, y: number): void {
  sketch.fill(
    `M ${x - 0.7} ${y} H ${x + 0.7} V ${y - 3.2} L ${x} ${y - 2.6} L ${x - 0.7} ${y - 3.2} Z`,
    '#a8342e',
    0.1,
  );
  sketch.fill(`M ${x - 0.3} ${y - 0.7} L ${x} ${y - 0.3} L ${x + 0.3} ${y - 0.7} L ${x} ${y - 1.6} Z`, '#e6bd52', 0.3);
}
