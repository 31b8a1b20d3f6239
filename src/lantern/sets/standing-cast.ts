import { PAINTS } from '../cast/vehicles/paints.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Light } from '../light/light.ts';
import type { ActorState } from '../stage/stage.ts';
import type { Scenery } from '../storyboard/storyboard.ts';
import { barn } from './kits/barn.ts';
import { birch } from './kits/birch.ts';
import { broadleaf } from './kits/broadleaf.ts';
import { campfire, tent } from './kits/camp-things.ts';
import { castle } from './kits/castle.ts';
import { church } from './kits/church.ts';
import { conifer } from './kits/conifer.ts';
import { cypress } from './kits/cypress.ts';
import { ferrisWheel } from './kits/fair-rides.ts';
import { fountain } from './kits/fountain.ts';
import { gravestone } from './kits/graves.ts';
import { house } from './kits/house.ts';
import { greatLighthouse } from './kits/lighthouse.ts';
import { slideTower } from './kits/play-things.ts';
import { resized } from './kits/resized.ts';
import { palm } from './kits/shore.ts';
import { windmill } from './kits/windmill.ts';
import type { SetPiece } from './set.ts';

/** Where one stands, and in which scenery and light. */
interface Site {
  readonly x: number;
  readonly z: number;
  readonly heightMetres: number;
  /** Any whole number: it chooses among the looks of a kind. */
  readonly variant: number;
  readonly scenery: Scenery;
  readonly light: Light;
  /** The colour that the prompt names, CSS hex. */
  readonly paint: string | undefined;
  /** The same, but not for what is green by itself. */
  readonly leaves: string | undefined;
}

type Builder = (site: Site) => SetPiece | readonly SetPiece[];

const BLOSSOM = '#eeb4c8';
const BARN_RED = '#a4443a';

const BUILDERS: Partial<Readonly<Record<Kind, Builder>>> = {
  tree: ({ x, z, heightMetres, variant, scenery, leaves }) =>
    broadleaf(x, z, heightMetres, variant, scenery.season, scenery.snowCover, leaves),
  'cherry-tree': ({ x, z, heightMetres, variant, scenery, leaves }) =>
    broadleaf(x, z, heightMetres, variant, scenery.season, scenery.snowCover, leaves ?? BLOSSOM),
  'birch-tree': ({ x, z, heightMetres, variant, scenery }) =>
    birch(x, z, heightMetres, variant, scenery.season, scenery.snowCover),
  'pine-tree': ({ x, z, heightMetres, variant, scenery }) => conifer(x, z, heightMetres, variant, scenery.snowCover),
  'cypress-tree': ({ x, z, heightMetres, variant }) => cypress(x, z, heightMetres, variant),
  palm: ({ x, z, heightMetres, variant }) => palm(x, z, heightMetres, variant),
  house: (site) => resized(cottage(site), COTTAGE_METRES, site.heightMetres),
  tent: ({ x, z, heightMetres, light, paint }) =>
    resized(tent(x, z, paint ?? '#d9803a', light), TENT_METRES, heightMetres * TENT_SHARE),
  fountain: ({ x, z, heightMetres, scenery }) => fountain(x, z, heightMetres, scenery.snowCover),
  castle: ({ x, z, heightMetres, scenery }) => resized(castle(x, z, scenery.snowCover), CASTLE_METRES, heightMetres),
  gravestone: ({ x, z, heightMetres, variant, scenery }) =>
    resized(gravestone(x, z, variant % GRAVESTONES, scenery.snowCover), GRAVESTONE_METRES, heightMetres),
  'ferris-wheel': ({ x, z, heightMetres }) => ferrisWheel(x, z, heightMetres),
  campfire: ({ x, z, scenery }) => campfire(x, z, scenery),
  lighthouse: ({ x, z, heightMetres, scenery }) => greatLighthouse(x, z, heightMetres, scenery.snowCover),
  windmill: ({ x, z, heightMetres, scenery }) => windmill(x, z, heightMetres, scenery.snowCover),
  church: ({ x, z, heightMetres, scenery }) => church(x, z, heightMetres, true, scenery.snowCover),
  barn: ({ x, z, heightMetres, scenery, paint }) => barn(x, z, heightMetres, paint ?? BARN_RED, scenery.snowCover),
  slide: ({ x, z, heightMetres, scenery }) =>
    resized(slideTower(x, z, scenery.snowCover), SLIDE_METRES, heightMetres * 1.6),
};

/** How high the kits that have one size only stand, metres. */
const COTTAGE_METRES = 6.6;
const TENT_METRES = 2.2;
/** A tent's ropes spread wider than its card says; it is smaller by as much. */
const TENT_SHARE = 0.72;
const CASTLE_METRES = 34;
const GRAVESTONE_METRES = 1.6;
const SLIDE_METRES = 5.2;
/** Looks of gravestones. */
const GRAVESTONES = 5;

const WALLS = ['#e8dcc4', '#d9c7b0', '#dfe2dc', '#e6d3b8'] as const;
const ROOFS = ['#9a4a3c', '#6a5a58', '#7a4f42', '#4f5f70'] as const;

/**
 * A tree or a building of the cast as pieces of the set: in leaf or bare, under snow, lit and in the wind as all others
 * there. Undefined for all else, and for what does anything but stand or is in a state of its own.
 */
export function standingCast(actor: ActorState, scenery: Scenery, light: Light): readonly SetPiece[] | undefined {
  const { kind, seed, states, colour, heightMetres } = actor.member;
  if (actor.action !== 'stand' || actor.deed !== undefined || states !== undefined) return undefined;
  const paint = colour === undefined ? undefined : PAINTS[colour];
  const leaves = colour === 'green' ? undefined : paint;
  const built = BUILDERS[kind]?.({
    x: actor.x,
    z: actor.z,
    heightMetres,
    variant: seed,
    scenery,
    light,
    paint,
    leaves,
  });
  return built === undefined ? undefined : [built].flat();
}

function cottage({ x, z, variant, scenery, paint }: Site): SetPiece {
  return house(`cottage ${variant % WALLS.length}`, x, z, {
    wide: 6.5,
    deep: 5,
    storeys: 1,
    ridge: 'across',
    pitchMetres: 2.6,
    wall: paint ?? WALLS[variant % WALLS.length]!,
    roof: ROOFS[variant % ROOFS.length]!,
    shutters: '#4f7a6c',
    door: '#7a3f30',
    chimney: true,
    flowers: true,
    snow: scenery.snowCover,
  });
}
