import type { Scenery } from '../../storyboard/storyboard.ts';
import { bale, barn, silo } from '../kits/barn.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import type { Crop } from '../kits/crop-rows.ts';
import {
  drawCereal,
  drawLavender,
  drawRape,
  drawSunflower,
  drawTulips,
  drawVegetables,
  drawVine,
} from '../kits/crops.ts';
import { house } from '../kits/house.ts';
import { oliveTree } from '../kits/olive-tree.ts';
import { rowOf } from '../kits/spread.ts';
import { cypress } from '../kits/cypress.ts';
import { bush } from '../kits/plants.ts';
import { windmill } from '../kits/windmill.ts';
import type { SetPiece } from '../set.ts';
import { fieldTrees, type FieldKind } from './fields.ts';

/** In bloom whatever the season, since that is what the field is called by; only snow hides it. */
const blooming = (crop: Crop) => (scenery: Scenery) => (scenery.snowCover > 0.5 ? undefined : crop);

/** Purple rows under southern hills, cypresses and one broad tree. */
export const LAVENDER_FIELD: FieldKind = {
  name: 'lavender-field',
  crop: blooming({
    name: 'lavender',
    spacingMetres: 1.25,
    heightMetres: 0.62,
    halfWidthMetres: 0.5,
    fromZ: 4.8,
    toZ: 82,
    apartMetres: 0.42,
    foreground: true,
    draw: drawLavender,
  }),
  soil: '#b59a78',
  shade: '#7a6a86',
  hills: [22, 0.3],
  landmarks: (random, scenery, side) => [
    broadleaf(side * 11.5, 26, 7, 1, scenery.season, scenery.snowCover),
    ...[-30, -26, -22, 34, 38, -62, 60, 64].map((x) =>
      cypress(side * x, 46 + random.range(-2, 2), random.range(7, 9.5), random.integer(0, 2)),
    ),
    ...fieldTrees(random, scenery, 84),
  ],
};

/** Wheat to the horizon: gold from summer on, green in spring; a lone tree, a farm far behind. */
export const WHEAT_FIELD: FieldKind = {
  name: 'wheat-field',
  crop: (scenery) =>
    scenery.snowCover > 0.5
      ? undefined
      : {
          name: `wheat ${scenery.season === 'spring'}`,
          spacingMetres: 0.8,
          heightMetres: 1.02,
          halfWidthMetres: 0.46,
          fromZ: 4.9,
          toZ: 64,
          apartMetres: 0.85,
          draw: drawCereal(scenery.season !== 'spring'),
        },
  soil: '#d6b05a',
  shade: '#c09a48',
  stubble: ['#c9a458', '#d4b062', '#b8924a'],
  hills: [14, 0.05],
  landmarks: (random, scenery, side) => [
    broadleaf(side * 12, 30, 8, 1, scenery.season, scenery.snowCover),
    barn(-side * 24, 88, 6, '#a8402f', scenery.snowCover),
    ...fieldTrees(random, scenery, 92),
  ],
};

/** Rape in flower: yellow from our feet to the hills. */
export const RAPESEED_FIELD: FieldKind = {
  name: 'rapeseed-field',
  framed: true,
  crop: blooming({
    name: 'rapeseed',
    spacingMetres: 0.7,
    heightMetres: 1,
    halfWidthMetres: 0.42,
    fromZ: 4.9,
    toZ: 70,
    apartMetres: 0.7,
    draw: drawRape,
  }),
  soil: '#e0c63a',
  shade: '#b8a838',
  hills: [30, 0.12],
  landmarks: (random, scenery, side) => [
    broadleaf(side * 13, 28, 7.5, 0, scenery.season, scenery.snowCover),
    ...fieldTrees(random, scenery, 86),
  ],
};

/** Great yellow heads in rows, a red barn far behind. */
export const SUNFLOWER_FIELD: FieldKind = {
  name: 'sunflower-field',
  framed: true,
  crop: blooming({
    name: 'sunflower',
    spacingMetres: 1.1,
    heightMetres: 1.75,
    halfWidthMetres: 0.5,
    fromZ: 5.2,
    toZ: 76,
    apartMetres: 0.95,
    draw: drawSunflower,
  }),
  soil: '#a98a5e',
  shade: '#5f6f3a',
  hills: [16, 0.1],
  landmarks: (random, scenery, side) => [
    barn(side * 17, 58, 9, '#a8402f', scenery.snowCover),
    silo(side * 10, 60, 11),
    ...fieldTrees(random, scenery, 84),
  ],
};

/** Stripes of every colour to the horizon and a mill against the sky. */
export const TULIP_FIELD: FieldKind = {
  name: 'tulip-field',
  crop: blooming({
    name: 'tulip',
    spacingMetres: 0.9,
    heightMetres: 0.54,
    halfWidthMetres: 0.34,
    fromZ: 4.7,
    toZ: 80,
    apartMetres: 0.54,
    foreground: true,
    draw: drawTulips,
  }),
  soil: '#94805c',
  shade: '#5f7a46',
  hills: [3, 0],
  open: true,
  landmarks: (random, scenery, side) => [
    ...windmill(side * 9, 34, 9, scenery.snowCover),
    ...windmill(side * -30, 64, 9, scenery.snowCover),
    ...windmill(side * 70, 60, 9, scenery.snowCover),
    ...[-14, -12.4, -10.8, 22, 24].map((x) =>
      broadleaf(side * x, 78, random.range(5, 7), random.integer(0, 3), scenery.season, scenery.snowCover),
    ),
    ...fieldTrees(random, scenery, 92),
  ],
};

/** Vines on trellises over rolling hills, cypresses along the road, a stone house with a red roof. */
export const VINEYARD: FieldKind = {
  name: 'vineyard',
  crop: ({ season, snowCover }) => {
    const leaves = season === 'winter' || snowCover > 0.5 ? 'bare' : season === 'autumn' ? 'gold' : 'green';
    const grapes = season === 'autumn' || season === 'summer';
    return {
      name: `vine ${leaves} ${grapes}`,
      spacingMetres: 2.3,
      heightMetres: 1.62,
      halfWidthMetres: 0.5,
      fromZ: 5.4,
      toZ: 74,
      apartMetres: 0.85,
      draw: drawVine(leaves, grapes),
    };
  },
  soil: '#a98762',
  shade: '#6d7a42',
  hills: [30, 0.12],
  landmarks: (random, scenery, side) => [
    ...[12, 15, 18, 21, 24].map((x, at) => cypress(side * x, 70 - at * 4, random.range(8, 10), random.integer(0, 2))),
    ...[-40, -44, 52, -70, 74].map((x) => cypress(side * x, 62, random.range(8, 10), random.integer(0, 2))),
    ...fieldTrees(random, scenery, 86),
  ],
};

/** A red barn with its silo by the side of ploughland and ripe corn, straw bales on the stubble. */
export const FARM: FieldKind = {
  name: 'farm',
  crop: ({ season, snowCover }) =>
    snowCover > 0.5
      ? undefined
      : season === 'spring' || season === 'winter'
        ? {
            name: 'vegetables',
            spacingMetres: 0.95,
            heightMetres: 0.36,
            halfWidthMetres: 0.4,
            fromZ: 11,
            toZ: 70,
            apartMetres: 0.5,
            draw: drawVegetables,
          }
        : {
            name: `corn ${season}`,
            spacingMetres: 0.7,
            heightMetres: 0.98,
            halfWidthMetres: 0.34,
            fromZ: 13,
            toZ: 70,
            apartMetres: 0.6,
            draw: drawCereal(true),
          },
  soil: '#9a7a54',
  shade: '#6f5a3c',
  hills: [15, 0.06],
  landmarks: (random, scenery, side) => {
    const { season, snowCover } = scenery;
    const pieces: SetPiece[] = [
      barn(side * 6 - 1, 18, 6.2, '#a8402f', snowCover),
      silo(side * 6 - 6.4, 20, 8.6),
      broadleaf(side * -13, 15, 7.5, 1, season, snowCover),
      barn(side * -52, 40, 7, '#a8402f', snowCover),
    ];
    for (const [x, z] of [
      [-4.8, 8.6],
      [-3.2, 9.4],
      [-10.5, 10.2],
      [15, 8.5],
      [27, 9],
      [-24, 9],
      [40, 9],
    ] as const)
      if (season !== 'spring' && snowCover < 0.5) pieces.push(bale(side * x, z, random.range(1.15, 1.35)));
    for (let spot = 0; spot < 9; spot++)
      pieces.push(
        bush(
          side * (4 + spot * 1.1),
          16.4 + random.range(-0.3, 0.3),
          random.range(0.4, 0.8),
          random.integer(0, 2),
          season,
          snowCover,
        ),
      );
    return [...pieces, ...fieldTrees(random, scenery, 60)];
  },
};

/** Silver trees in rows on dry ground, evergreen; a stone house and cypresses on the slope behind. */
export const OLIVE_GROVE: FieldKind = {
  name: 'olive-grove',
  crop: () => undefined,
  soil: '#b89468',
  shade: '#7d7a4e',
  hills: [34, 0.2],
  landmarks: (random, scenery, side) => {
    const { snowCover } = scenery;
    const trees: SetPiece[] = [];
    for (let row = 0; row < 9; row++) {
      const z = 7.5 + row * (5 + row * 0.5);
      for (const spot of rowOf(random, z, 6.2 + row * 0.25, 0.25, 1.2)) {
        // A lane stays open to the house.
        if (Math.abs(spot.x - side * z * 0.12) < 2.6) continue;
        trees.push(oliveTree(spot.x, spot.z, random.range(3.4, 4.6), random.integer(0, 3), snowCover));
      }
    }
    return [
      house('olive farm', side * 9.5, 80, {
        wide: 12,
        deep: 7,
        storeys: 2,
        ridge: 'across',
        pitchMetres: 2.4,
        wall: '#d9c09a',
        roof: '#b5704e',
        shutters: '#5f7a6a',
        chimney: true,
        snow: snowCover,
      }),
      ...[0, 3, 20, 23].map((x) => cypress(side * x, 82, random.range(9, 12), random.integer(0, 2))),
      ...trees,
    ];
  },
};
