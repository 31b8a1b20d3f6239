import type { Hour } from '../../script/screenplay.ts';
import type { Light } from '../../light/light.ts';
import type { Face, Structure } from '../set.ts';

/** How a low sun lies on the wall across from its window at an hour. */
interface Fall {
  /** Of the foot of the patch, metres above the floor. */
  readonly foot: number;
  /** Metres that it climbs for each metre along the wall: the light comes slantwise. */
  readonly climb: number;
  readonly colour: string;
  readonly strength: number;
}

/** Early light is pale gold and comes from the left, late light is amber and red and comes from the right; a high sun reaches no wall. */
const FALLS: Partial<Record<Hour, Fall>> = {
  dawn: { foot: 1.5, climb: 0.1, colour: '#ffb08c', strength: 0.26 },
  morning: { foot: 1.05, climb: 0.26, colour: '#ffe7a0', strength: 0.44 },
  golden: { foot: 1.2, climb: 0.16, colour: '#ffb648', strength: 0.38 },
  sunset: { foot: 1.5, climb: 0.08, colour: '#ff6a34', strength: 0.42 },
};

/** Two casements of three panes each, metres. */
const PANE = { wide: 0.86, high: 0.62, gap: 0.1 } as const;
const ACROSS = 3;
const UP = 3;
/** How much wider the image of a window is than the window: the light grazes the wall. */
const STRETCH = 1.35;

/**
 * The image that a low sun throws of a window onto the wall at `wallZ`, panes and bars, over what stands there. None without
 * a sun.
 *
 * @param x Middle of the patch, metres.
 */
export function wallLight(light: Light, x: number, wallZ: number): readonly Structure[] {
  const fall = FALLS[light.hour];
  const open = light.sun.visible ? Math.min(1, light.shadows.strength / 0.25) : 0;
  if (fall === undefined || open === 0 || light.lampsLit) return [];
  // It climbs away from the sun.
  const away = light.sun.x < 0 ? 1 : -1;
  const z = wallZ + 0.28;
  const at = (u: number, v: number) => [x + away * u * STRETCH, fall.foot + v + u * fall.climb, z] as const;
  const sheet = (u0: number, v0: number, u1: number, v1: number, alpha: number): Face => ({
    points: [...at(u0, v0), ...at(u1, v0), ...at(u1, v1), ...at(u0, v1)],
    colour: fall.colour,
    lit: 0.4,
    shines: true,
    alpha: alpha * open,
  });
  const wide = ACROSS * (PANE.wide + PANE.gap);
  const panes = Array.from({ length: ACROSS * UP }, (_, index) => {
    const u = (index % ACROSS) * (PANE.wide + PANE.gap) - wide / 2;
    const v = Math.floor(index / ACROSS) * (PANE.high + PANE.gap);
    return sheet(u, v, u + PANE.wide, v + PANE.high, fall.strength);
  });
  return [{ z: wallZ - 1.1, mirrored: false, faces: panes }];
}
