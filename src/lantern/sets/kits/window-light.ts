import type { Hour } from '../../script/screenplay.ts';
import type { Light } from '../../light/light.ts';
import type { Face, Lamp, Structure } from '../set.ts';

/** A window as a source of light, metres. */
export interface LightOpening {
  readonly x: number;
  /** Of the wall that it is in. */
  readonly z: number;
  readonly wide: number;
  /** Of the glass's foot above the floor, and from there up. */
  readonly foot: number;
  readonly high: number;
  /** Panes side by side. */
  readonly across: number;
  /** The side that its light falls to, 1 right: all windows of a room agree. */
  readonly lean: 1 | -1;
}

/** What daylight, or the moon, does in a room through one window. */
export interface WindowLight {
  /** Patches on the floor. */
  readonly marks: readonly Face[];
  /** Shafts in the air from the glass to the patches. */
  readonly shafts: readonly Structure[];
  /** The glare round the glass. */
  readonly lamps: readonly Lamp[];
}

/** Indoors shadows are read over a shorter way than in the open: the share of their length. */
const SLOPE = { x: 1.25, z: 0.62 } as const;
/** How bright the patches, the shafts and the glare of an hour are, 0 to 1. */
const STRENGTH: Readonly<Record<Hour, readonly [patch: number, shaft: number, glare: number]>> = {
  dawn: [0.2, 0.1, 0.4],
  morning: [0.55, 0.2, 0.5],
  day: [0.3, 0.04, 0.26],
  noon: [0.55, 0.03, 0.42],
  golden: [0.5, 0.17, 0.55],
  sunset: [0.34, 0.1, 0.4],
  dusk: [0, 0, 0],
  night: [0.1, 0.02, 0],
};
/** Of a moon that the picture is lit by. */
const BRIGHT_MOON = [0.5, 0.12, 0.34] as const;
const MOONLIGHT = '#8fa6e0';

/** What falls through a window: panes of light that lean away from the sun, shafts to them, glare. None from a closed sky. */
export function windowLight(light: Light, opening: LightOpening): WindowLight {
  const [patch, shaft, glare] = light.sun.large === true ? BRIGHT_MOON : STRENGTH[light.hour];
  const colour = light.hour === 'night' ? MOONLIGHT : light.sun.colour;
  const { shadows } = light;
  const open = shadows.strength > 0 && light.sun.visible ? 0.4 + 0.6 * Math.min(1, shadows.strength / 0.8) : 0;
  const lamps = glareOf(light, opening, glare);
  if (open === 0 || patch === 0) return { marks: [], shafts: [], lamps };
  const panes = panesOf(opening, shadows);
  return {
    marks: panes.map(({ floor }): Face => ({ points: floor, colour, lit: 0.4, shines: true, alpha: patch * open })),
    shafts: [
      {
        z: opening.z - 0.3,
        mirrored: false,
        faces: panes.flatMap(({ sides }) =>
          sides.map((points): Face => ({ points, colour, lit: 0.4, shines: true, alpha: shaft * open })),
        ),
      },
    ],
    lamps,
  };
}

function glareOf(light: Light, { x, z, wide, foot, high }: LightOpening, glare: number): readonly Lamp[] {
  const strength = glare * (0.35 + 0.65 * Math.min(1, light.sun.glow));
  if (strength < 0.05) return [];
  return [
    {
      x,
      y: foot + high / 2,
      z: z - 0.2,
      colour: light.sun.colour,
      radius: Math.hypot(wide, high) * 0.75,
      strength,
      flicker: 0,
    },
  ];
}

/** Each pane's image on the floor, and the sheets of light between its upper and lower edge and that. */
function panesOf({ x, z, wide, foot, high, across, lean }: LightOpening, shadows: Light['shadows']) {
  const half = (wide / across) * 0.43;
  const land = (y: number) => ({ x: lean * Math.abs(shadows.x) * SLOPE.x * y, z: shadows.z * SLOPE.z * y });
  const [near, far] = [land(foot + high), land(foot)];
  return Array.from({ length: across }, (_, index) => {
    const at = x + ((index + 0.5) / across - 0.5) * wide;
    const [left, right] = [at - half, at + half];
    const top = foot + high;
    return {
      floor: sheet([left + far.x, right + far.x], 0, z + far.z, [left + near.x, right + near.x], z + near.z),
      sides: [
        sheet([left, right], top, z, [left + near.x, right + near.x], z + near.z),
        sheet([left, right], foot, z, [left + far.x, right + far.x], z + far.z),
      ],
    };
  });
}

/** A sheet of light from an edge at a height down to its image on the floor: from and to in x of each, and their z. */
function sheet(
  edge: readonly [number, number],
  y: number,
  z: number,
  image: readonly [number, number],
  imageZ: number,
): readonly number[] {
  return [edge[0], y, z, edge[1], y, z, image[1], 0, imageZ, image[0], 0, imageZ];
}
