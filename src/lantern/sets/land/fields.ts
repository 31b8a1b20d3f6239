import { createRandom, type Random } from '../../../base/random.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { drifts } from '../kits/cover.ts';
import { cropRows, framePlant, furrows, type Crop } from '../kits/crop-rows.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { tuft } from '../kits/plants.ts';
import { range } from '../kits/ranges.ts';
import { groundOf, type Soil } from '../kits/soil.ts';
import { onStage, rowOf } from '../kits/spread.ts';
import { woodland } from '../kits/woodland.ts';
import type { BuiltSet, SetBuilder, SetPiece } from '../set.ts';

/** What makes one field differ from another. */
export interface FieldKind {
  readonly name: string;
  /** What grows in the rows; nothing under snow or out of season. */
  crop(scenery: Scenery): Crop | undefined;
  readonly soil: string;
  readonly shade: string;
  /** What stands at the far end of the field or beside it; `side` is the side of the larger thing. */
  landmarks(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[];
  /** Height of the hills behind, metres, and how sharp they are. */
  readonly hills: readonly [heightMetres: number, sharpness: number];
  /** Tall plants also stand between the lens and the stage. */
  readonly framed?: boolean;
  /** What one walks on before it, where that is no grass: its colours, near, far and between. */
  readonly stubble?: readonly [near: string, far: string, fleck: string];
  /** No wood closes the field. */
  readonly open?: boolean;
}

/** Makes the builder of a field in rows that run to the horizon, with a grassy strip for those who walk. */
export function field(kind: FieldKind): SetBuilder {
  return (scenery: Scenery): BuiltSet => {
    const random = createRandom(scenery.seed).fork(kind.name);
    const { season, snowCover } = scenery;
    const white = snowCover > 0.5;
    const side = random.chance(0.5) ? 1 : -1;
    const soil = soilOf(kind, scenery);
    const crop = kind.crop(scenery);
    const standing = kind.landmarks(random.fork('landmarks'), scenery, side);
    const edge: SetPiece[] = [];
    for (const z of [-2.6, 4.5])
      for (const spot of rowOf(random, z, 0.8, 1, 0.3))
        if (!white && !onStage(spot))
          edge.push(tuft(spot.x, spot.z, random.range(0.14, 0.26), random.integer(0, 5), season));
    const tint = { spring: '#86a878', summer: '#7d9f78', autumn: '#a3946c', winter: '#94948a' }[season];
    const [tall, sharpness] = kind.hills;
    return {
      ground: {
        ...soil,
        marks: [
          ...patches(random.fork('soil'), { ...soil.patches, count: 500, fromZ: -8.5, toZ: 30 }),
          ...(crop
            ? furrows(crop, { soil: white ? '#dbe3f2' : kind.soil, shade: white ? '#b4c2de' : kind.shade, fromZ: -8.6 })
            : []),
          ...(white ? drifts(random.fork('drifts'), 300, 40) : []),
          ...contactShadows(
            standing.filter((piece) => piece.z < 40),
            soil.shadow,
          ),
        ],
      },
      pieces: [
        range({
          z: 290,
          heightMetres: tall * 1.7,
          peakEvery: 130,
          sharpness,
          colour: white ? '#c9d3e8' : '#8a9fae',
          snowLine: white ? 0 : 1,
          seed: scenery.seed + 80,
        }),
        range({
          z: 180,
          heightMetres: tall,
          peakEvery: 110,
          sharpness: sharpness * 0.4,
          colour: white ? '#d5deef' : tint,
          snowLine: white ? 0 : 1,
          seed: scenery.seed + 81,
        }),
        ...(kind.open ? [] : woodland(scenery, { z: 96, heightMetres: 6, gap: 3.4, needled: 0.2 })),
        ...standing,
        ...(crop ? cropRows(crop) : []),
        ...edge,
        ...(crop && kind.framed
          ? rowOf(random, -5.4, 2.9, 0.6, 0.5).map(({ x, z }, at) => framePlant(crop, x, z, at))
          : []),
      ],
      lamps: [],
      openAir: true,
    };
  };
}

/** Grass, or stubble where the field has some and it is not green or white. */
function soilOf({ stubble }: FieldKind, scenery: Scenery): Soil {
  const grass = groundOf(scenery, 'grass');
  if (stubble === undefined || scenery.snowCover > 0.5 || scenery.season === 'spring') return grass;
  return { ...grass, near: stubble[0], far: stubble[1], patches: { ...grass.patches, colours: stubble } };
}

/** Trees in groups at the edge of a field. */
export function fieldTrees(random: Random, scenery: Scenery, z: number): readonly SetPiece[] {
  return rowOf(random, z, 21, 1, 8).map((spot) =>
    broadleaf(spot.x, spot.z, random.range(5, 7.5), random.integer(0, 3), scenery.season, scenery.snowCover),
  );
}
