import { interior } from '../kits/interior.ts';
import { dinosaurSkeleton, hangingPlanets, pendulum, telescope } from '../kits/science-things.ts';
import { solid, upright } from '../kits/solid.ts';
import { hung } from '../kits/wall-things.ts';
import type { Sketch } from '../kits/sketch.ts';

const WALL_Z = 9;
const CEILING_METRES = 7;

/** A science museum: a dinosaur's skeleton on its plinth under hanging planets, a telescope, a pendulum that swings, lit panels, tall windows. */
export const buildScienceMuseum = interior({
  name: 'science-museum',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#2f4a66', dado: '#223648', dadoMetres: 0.9, trim: '#8fb4c8' },
    floor: { laid: 'tiles', colours: ['#b9c0c6', '#98a1a8'], mirror: 0.26 },
    ceiling: { colour: '#243444', made: 'ducts', dark: '#3a5064' },
  },
  bayMetres: 21,
  furnish(bay) {
    const { at } = bay;
    const [low, high] = [at(-6.3), at(4.3)];
    bay.build(6.6, [
      ...solid([Math.min(low, high), Math.max(low, high)], [0, 0.42], [4.9, 7.4], '#d8dde0', 0),
      upright([Math.min(low, high), Math.max(low, high)], [0.3, 0.36], 4.88, '#3fb4d8', 0.5),
    ]);
    bay.put(
      dinosaurSkeleton(at(-1), 6.1, 0.42, bay.way),
      ...hangingPlanets(at(0.6), 5, CEILING_METRES, bay.way),
      telescope(at(6.8), 5.4, bay.way),
      pendulum(at(-8.4), 5.2, CEILING_METRES),
    );
    bay.window(8.9, { wide: 2.2, foot: 1.4, high: 4.2, frame: '#8fb4c8', panes: [2, 3], outlook: 'towers' });
    bay.window(-9, { wide: 2.2, foot: 1.4, high: 4.2, frame: '#8fb4c8', panes: [2, 3], outlook: 'towers' });
    bay.put(
      hung('panel atom', at(-5.2), 4.5, WALL_Z + 0.2, [1.1, 1.1], atom),
      hung('panel helix', at(6.1), 4.5, WALL_Z + 0.2, [0.8, 1.4], helix),
    );
    for (const [x, colour] of [
      [-5.2, '#5fd0f0'],
      [6.1, '#8ae0b0'],
      [-1, '#fff0cc'],
    ] as const)
      bay.lamp(
        { x: at(x), y: x === -1 ? 5.6 : 4.2, z: x === -1 ? 6 : WALL_Z, colour, radius: 3, strength: 0.4 },
        'always',
      );
  },
});

/** A lit panel with an atom: three orbits round a nucleus. */
function atom(sketch: Sketch): void {
  sketch.rect(-1, -1, 2, 2, '#14283a', 0);
  for (const turn of [0, 1, 2]) {
    const [c, s] = [Math.cos((turn * Math.PI) / 3), Math.sin((turn * Math.PI) / 3)];
    const at = (u: number, v: number) => `${u * c - v * s} ${u * s + v * c}`;
    sketch.line(
      `M ${at(-0.8, 0)} Q ${at(-0.8, 0.36)} ${at(0, 0.36)} Q ${at(0.8, 0.36)} ${at(0.8, 0)} Q ${at(0.8, -0.36)} ${at(0, -0.36)} Q ${at(-0.8, -0.36)} ${at(-0.8, 0)}`,
      0.05,
      '#6fd8f8',
      0.9,
    );
    const angle = turn * 2.1;
    sketch.disc(Math.cos(angle) * 0.7 * c, Math.sin(angle) * 0.5, 0.08, 0.08, '#ffd86a', 0.9);
  }
  for (const [x, y, tint] of [
    [-0.08, 0.04, '#ff7a5a'],
    [0.09, 0.05, '#ffd86a'],
    [0, -0.09, '#ff7a5a'],
  ] as const)
    sketch.disc(x, y, 0.12, 0.12, tint, 0.7);
}

/** A lit panel with the double helix. */
function helix(sketch: Sketch): void {
  sketch.rect(-0.7, -1.3, 1.4, 2.6, '#14283a', 0);
  for (let step = 0; step < 22; step++) {
    const y = -1.15 + step * 0.11;
    const x = Math.sin(step * 0.5) * 0.42;
    sketch.line(`M ${x} ${y} H ${-x}`, 0.03, ['#ffd86a', '#6fd8f8', '#ff8a6a', '#8ae0b0'][step % 4]!, 0.6);
    sketch.disc(x, y, 0.07, 0.07, '#8ae0b0', 0.7);
    sketch.disc(-x, y, 0.07, 0.07, '#6fd8f8', 0.7);
  }
}
