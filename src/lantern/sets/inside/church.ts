import { chandelier } from '../kits/chandelier.ts';
import { interior } from '../kits/interior.ts';
import { nave } from '../kits/nave.ts';
import { plate } from '../kits/pavement.ts';
import { drawn } from '../kits/sketch.ts';
import { sunbeams } from '../kits/sunbeams.ts';

const WALL_Z = 20;
const HIGH_METRES = 11;
const HALF_METRES = 5.2;

/** A church: the nave between columns under pointed arches, pews on either side, an altar with candles below stained glass. */
export const buildChurch = interior({
  name: 'church',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: HIGH_METRES,
    wall: { colour: '#8f8272' },
    floor: { laid: 'tiles', colours: ['#b3a48c', '#96876f'], mirror: 0.12 },
    ceiling: { colour: '#a3957f', made: 'plain' },
  },
  bayMetres: HALF_METRES * 2 + 5,
  furnish(bay) {
    const x = bay.at(0);
    bay.put(stainedGlass(x, WALL_Z - 0.3, bay.random.integer(0, 1)), altar(x, WALL_Z - 1.5));
    for (const z of [17.5, 13.5, 9.5, 5.5]) bay.put(nave(x, z, HALF_METRES, HIGH_METRES));
    for (let z = 17; z > 4.5; z -= 1.5) bay.put(pew(x - 2.7, z), pew(x + 2.7, z));
    for (const z of [4.4, 8, 12]) {
      bay.put(chandelier(x - 3.6, z, 4.6, HIGH_METRES, 0.9), chandelier(x + 3.6, z, 4.6, HIGH_METRES, 0.9));
      for (const side of [-3.6, 3.6])
        bay.lamp({ x: x + side, y: 4.7, z, colour: '#ffd48a', radius: 2.2, strength: 0.5, flicker: 0.2 });
    }
    bay.lamp({ x, y: 1.6, z: WALL_Z - 1.6, colour: '#ffbe6a', radius: 3, strength: 0.6, flicker: 0.5 }, 'always');
    bay.lay(
      plate(x - 0.95, -8.6, x + 0.95, WALL_Z - 1.8, '#8c2f34', 0.1),
      plate(x - 0.8, -8.6, x + 0.8, WALL_Z - 1.8, '#a83c3e', 0.2),
    );
    bay.put(...sunbeams(bay.light, { z: 11, heightMetres: 9, count: 3, strength: 0.13 }));
    if (bay.light.sun.visible && bay.light.hour !== 'night')
      for (const [side, z, colour] of [
        [-2, 3.2, '#ffb04a'],
        [0.6, 2.2, '#5aa8ff'],
        [2.4, 3.8, '#ff6a7a'],
      ] as const)
        bay.lay({ ...plate(x + side, z, x + side + 1.2, z + 1.8, colour, 0.3, 0.2), shines: true, smooth: true });
  },
});

function pew(x: number, z: number) {
  return drawn(
    'pew',
    x,
    z,
    [-1.65, 1.65, 1.15],
    (sketch) => {
      sketch.rect(-1.5, 0.1, 3, 0.86, '#6b4428', -0.15);
      for (const at of [-1.4, -0.45, 0.5]) sketch.rect(at, 0.22, 0.88, 0.56, '#7a5030', 0.15);
      sketch.rect(-1.55, 0.94, 3.1, 0.09, '#8f6038', 0.55);
      for (const end of [-1.6, 1.46])
        sketch.fill(`M ${end} 0 V 1.02 Q ${end + 0.07} 1.14 ${end + 0.14} 1.02 V 0 Z`, '#5a3820', 0.2);
    },
    { turn: 1 },
  );
}

/** What the sky lays over the glass when the sun has gone. */
const DUSK_SKY = '#283c90';
const GLASS = ['#d9382e', '#2f6ac8', '#f0b43a', '#3f9a5a', '#8a4ab0', '#4fb8d0'] as const;

/** A rose over three lancets. By day the sky shines through, blue at dusk; at night lamps outside keep it dim. */
function stainedGlass(x: number, z: number, variant: number) {
  return drawn(
    `stained glass ${variant}`,
    x,
    z,
    [-4, 4, 10, 2],
    (sketch) => {
      const { pen } = sketch;
      const { hour } = pen.light;
      const glass = (path: string, tint: string) => {
        sketch.fill(path, '#2a241e', -0.5);
        sketch.shine(path, tint, tint, 1);
        if (hour === 'night') sketch.fill(path, '#0c1024', -0.6, 0.74);
        else if (hour === 'dusk') sketch.shine(path, DUSK_SKY, DUSK_SKY, 0.6);
      };
      for (const at of [-1.9, 0, 1.9]) {
        const high = at === 0 ? 6.1 : 5.6;
        sketch.fill(
          `M ${at - 0.78} 2.2 V ${high - 1} Q ${at - 0.7} ${high} ${at} ${high + 0.42} Q ${at + 0.7} ${high} ${at + 0.78} ${high - 1} V 2.2 Z`,
          '#d9cbb0',
          0.2,
        );
        for (let row = 0; row < 6; row++) {
          const foot = 2.34 + (row * (high - 3.2)) / 6;
          for (const side of [0, 1])
            glass(
              `M ${at - 0.62 + side * 0.64} ${foot} H ${at - 0.02 + side * 0.64} V ${foot + (high - 3.2) / 6 - 0.05} H ${at - 0.62 + side * 0.64} Z`,
              GLASS[(row * 2 + side + variant + Math.round(at + 2)) % 6] ?? GLASS[0],
            );
        }
        glass(
          `M ${at - 0.62} ${high - 0.84} H ${at + 0.62} Q ${at + 0.5} ${high - 0.1} ${at} ${high + 0.2} Q ${at - 0.5} ${high - 0.1} ${at - 0.62} ${high - 0.84} Z`,
          GLASS[(variant + 2) % 6] ?? GLASS[2],
        );
      }
      sketch.disc(0, 8, 1.72, 1.72, '#d9cbb0', 0.3);
      for (let petal = 0; petal < 12; petal++) {
        const [a, b] = [(petal / 12) * Math.PI * 2, ((petal + 0.86) / 12) * Math.PI * 2];
        const point = (angle: number, out: number) =>
          `${(Math.cos(angle) * out).toFixed(3)} ${(8 + Math.sin(angle) * out).toFixed(3)}`;
        glass(
          `M ${point(a, 0.56)} L ${point(a, 1.35)} Q ${point((a + b) / 2, 1.72)} ${point(b, 1.35)} L ${point(b, 0.56)} Z`,
          GLASS[(petal + variant) % 6] ?? GLASS[0],
        );
      }
      glass('M -0.42 8 Q -0.42 8.42 0 8.42 Q 0.42 8.42 0.42 8 Q 0.42 7.58 0 7.58 Q -0.42 7.58 -0.42 8 Z', '#f0b43a');
    },
    { turn: 1 },
  );
}

function altar(x: number, z: number) {
  return drawn(
    'altar',
    x,
    z,
    [-3.4, 3.4, 3.2],
    (sketch) => {
      sketch.rect(-3.3, 0, 6.6, 0.2, '#c4b59a', 0.2);
      sketch.rect(-2.7, 0.2, 5.4, 0.2, '#cfc0a6', 0.4);
      sketch.rect(-1.5, 0.4, 3, 1.05, '#f4efe4', 0.1);
      sketch.fill('M -0.5 1.45 H 0.5 V 0.5 L 0 0.36 L -0.5 0.5 Z', '#b5882f', 0.3);
      sketch.rect(-1.6, 1.42, 3.2, 0.12, '#fbf8f0', 0.5);
      sketch.rect(-0.07, 1.5, 0.14, 1.5, '#d9a83a', 0.5);
      sketch.rect(-0.45, 2.4, 0.9, 0.14, '#d9a83a', 0.5);
      for (const at of [-1.2, -0.8, 0.8, 1.2]) {
        sketch.rect(at - 0.05, 1.54, 0.1, 0.5, '#f7f0dc', 0.4);
        sketch.fill(`M ${at - 0.06} 2.06 Q ${at} 2.4 ${at + 0.06} 2.06 Z`, '#ffcf6a', 1);
      }
    },
    { turn: 1 },
  );
}
