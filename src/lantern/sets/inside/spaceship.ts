import { digitalClock } from '../kits/digital-clock.ts';
import { interior } from '../kits/interior.ts';
import { drawn } from '../kits/sketch.ts';
import { solid, upright } from '../kits/solid.ts';

const WALL_Z = 5.4;
const CEILING_METRES = 3.9;

/** The bridge of a spaceship: a wide window on stars and a planet, consoles that glow, ribs of the hull, seats. */
export const buildSpaceship = interior({
  name: 'spaceship',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#5d6880', trim: '#3a435a' },
    floor: { laid: 'tiles', colours: ['#4a546c', '#6a7898'], mirror: 0.26 },
    ceiling: { colour: '#3f4860', made: 'ducts', dark: '#5d6880' },
  },
  bayMetres: 12,
  furnish(bay) {
    const { at } = bay;
    bay.window(0, { wide: 9, foot: 1.15, high: 2.2, frame: '#8b98b4', panes: [3, 1], outlook: 'space' });
    for (const side of [-1, 1]) {
      const x = at(0) + side * 5.4;
      bay.build(WALL_Z - 0.5, [
        ...solid([x - 0.55, x + 0.55], [0, CEILING_METRES], [4.7, 5.7], '#6f7b96'),
        upright([x - 0.4, x + 0.4], [0.5, 2.9], 4.69, '#454f68', -0.2),
        { ...upright([x - 0.06, x + 0.06], [0.6, 2.8], 4.68, '#6fe0ff'), shines: true },
      ]);
      bay.lamp({ x, y: 1.8, z: 4.6, colour: '#5fd4ff', radius: 1.6, strength: 0.45 }, 'always');
    }
    bay.put(controls(at(-2.2), 4.5, bay.random.integer(0, 1)), controls(at(2.2), 4.5, bay.random.integer(0, 1)));
    bay.put(digitalClock(at(0), 3.6, WALL_Z + 0.2, 0.3, '#8ff0ff'));
    bay.put(pilotSeat(at(-2.2), 4.1), pilotSeat(at(2.2), 4.1));
    for (const x of [-2.2, 2.2])
      bay.lamp(
        { x: at(x), y: 1, z: 4.4, colour: x < 0 ? '#6fe0ff' : '#ffb45a', radius: 1.7, strength: 0.45 },
        'always',
      );
    bay.build(3, [
      {
        points: [
          at(-4.6),
          CEILING_METRES - 0.02,
          1,
          at(4.6),
          CEILING_METRES - 0.02,
          1,
          at(4.2),
          CEILING_METRES - 0.02,
          1.25,
          at(-4.2),
          CEILING_METRES - 0.02,
          1.25,
        ],
        colour: '#cfeaff',
        lit: 0,
        shines: true,
      },
      {
        points: [
          at(-4.6),
          CEILING_METRES - 0.02,
          3,
          at(4.6),
          CEILING_METRES - 0.02,
          3,
          at(4.2),
          CEILING_METRES - 0.02,
          3.25,
          at(-4.2),
          CEILING_METRES - 0.02,
          3.25,
        ],
        colour: '#cfeaff',
        lit: 0,
        shines: true,
      },
    ]);
  },
});

/** A console with screens, sliders and rows of lights. */
function controls(x: number, z: number, variant: number) {
  return drawn(
    `ship console ${variant}`,
    x,
    z,
    [-1.7, 1.7, 1.35],
    (sketch) => {
      sketch.fill('M -1.3 0 H 1.3 L 1.5 0.8 H -1.5 Z', '#454f68', -0.1);
      sketch.fill('M -1.5 0.8 H 1.5 L 1.3 1.2 H -1.3 Z', '#76839f', 0.3);
      sketch.rect(-1.55, 0.74, 3.1, 0.08, '#9aa8c4', 0.6);
      for (const [panel, at] of [-1.05, -0.35, 0.35, 1.05].entries()) {
        const tint = ['#5fd4ff', '#6affb0', '#ffb45a', '#ff6f8a'][(panel + variant) % 4] ?? '#5fd4ff';
        sketch.shine(`M ${at - 0.27} 0.86 H ${at + 0.27} L ${at + 0.24} 1.14 H ${at - 0.24} Z`, tint, tint, 0.9);
        for (let line = 0; line < 3; line++)
          sketch.rect(at - 0.2, 0.91 + line * 0.07, 0.16 + ((line + panel) % 3) * 0.1, 0.025, '#16324a', -0.2);
      }
      for (let light = 0; light < 14; light++) {
        const tint = ['#ffcf5a', '#ff5f5f', '#6affb0', '#5fd4ff'][(light * 3 + variant) % 4] ?? '#ffcf5a';
        const at = -1.17 + light * 0.18;
        sketch.shine(`M ${at} 0.56 H ${at + 0.1} V 0.64 H ${at} Z`, tint, tint);
      }
    },
    { shadow: 1.4, turn: 1 },
  );
}

function pilotSeat(x: number, z: number) {
  return drawn(
    'pilot seat',
    x,
    z,
    [-0.5, 0.5, 1.5],
    (sketch) => {
      sketch.rect(-0.09, 0, 0.18, 0.4, '#8b98b4', 0.2);
      sketch.fill('M -0.36 0.4 H 0.36 L 0.4 0.66 H -0.4 Z', '#2b3350', -0.1);
      sketch.fill('M -0.34 0.6 Q -0.42 1.3 -0.22 1.42 H 0.22 Q 0.42 1.3 0.34 0.6 Z', '#39446a', 0.2);
      sketch.fill('M -0.2 0.7 Q -0.26 1.2 -0.14 1.3 H 0.14 Q 0.26 1.2 0.2 0.7 Z', '#e0853a', 0.2);
    },
    { shadow: 0.4, turn: 1 },
  );
}
