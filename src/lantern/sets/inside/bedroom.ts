import { bedFaces, bedHead, nightstand, wardrobe } from '../kits/bed.ts';
import { isDressed } from '../kits/dressed.ts';
import { housePlant, picture } from '../kits/furniture.ts';
import { interior } from '../kits/interior.ts';
import { plate } from '../kits/pavement.ts';
import { upright } from '../kits/solid.ts';

const WALL_Z = 5.6;

/** A bedroom: a wide bed made up with cushions, lamps on either side, a window with curtains, a wardrobe, a soft rug. */
export const buildBedroom = interior({
  name: 'bedroom',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: 3.5,
    wall: { colour: '#a9b8c4', finish: 'striped', dado: '#e9e2d4', dadoMetres: 0.8, trim: '#f2ece0' },
    floor: { laid: 'boards', colours: ['#a87c54', '#b58a60'] },
    ceiling: { colour: '#e2dcd0', made: 'plain' },
  },
  bayMetres: 13,
  furnish(bay) {
    const { at } = bay;
    const wood = '#8a5f3c';
    const cover = ['#5f7a9c', '#a8566a', '#5f8a78'][bay.scenery.seed % 3] ?? '#5f7a9c';
    const colours = { wood, cover, throwOver: '#e0b060' };
    bay.lay(
      plate(at(-0.2) - 2.6, 1.4, at(-0.2) + 2.6, 4.6, '#d9c4a0', 0.1),
      plate(at(-0.2) - 2.4, 1.6, at(-0.2) + 2.4, 4.6, cover, 0.25),
      plate(at(-0.2) - 2.15, 1.85, at(-0.2) + 2.15, 4.6, '#e8dcc4', 0.1),
    );
    // A painted field behind the bed carries it across the room.
    bay.build(WALL_Z + 0.4, [upright([at(-0.2) - 2.7, at(-0.2) + 2.7], [0.8, 3.3], WALL_Z + 0.29, cover, 0.05)]);
    if (bay.wants('bed')) bay.put(bedHead(at(-0.2), WALL_Z + 0.2, 1.4, colours));
    if (bay.wants('bed')) bay.build(WALL_Z - 0.2, bedFaces(at(-0.2), WALL_Z + 0.1, 1.4, colours));
    for (const side of [-2.05, 2.05]) {
      bay.put(nightstand(at(-0.2 + side), WALL_Z - 0.1, wood));
      bay.lamp({ x: at(-0.2 + side), y: 1, z: WALL_Z - 0.2, colour: '#ffc880', radius: 2.2, strength: 0.7 });
    }
    bay.put(picture(at(-0.2), 2.6, WALL_Z + 0.2, 2, 1, bay.random.integer(0, 3)));
    bay.window(4.6, { wide: 2.2, foot: 0.75, high: 2.1, panes: [2, 2], curtains: cover, frame: '#f4eee2' });
    bay.put(wardrobe(at(-4.9), WALL_Z - 0.4, wood));
    if (isDressed(bay.scenery)) bay.put(housePlant(at(-3.4), WALL_Z - 0.1, 1.3, bay.random.integer(0, 2)));
    bay.put(picture(at(6.6), 2, WALL_Z + 0.2, 0.8, 1, bay.random.integer(0, 3)));
  },
});
