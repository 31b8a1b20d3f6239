import { hush, leaves, sandHiss, wind } from './air.ts';
import { birdsong, gulls, owl, skylark } from './birds.ts';
import { carHorn, crowd, distantBass, neonHum, traffic, wetTraffic } from './city.ts';
import { clock, roomTone } from './indoors.ts';
import { crickets, insects } from './insects.ts';
import { drips } from './drips.ts';
import { bell, fire, fogHorn } from './named.ts';
import { downpour, rain, umbrellaDrops, windowRain } from './rain.ts';
import type { Layer } from './site.ts';
import { lapping, surf } from './water.ts';

/** How a layer is made and mixed. */
export interface LayerRecipe {
  readonly make: Layer;
  /** What its level means: `rms` for what is steady, `peak` for what comes and goes. */
  readonly level: 'rms' | 'peak';
  /** Share that is sent into the place's echo, 0 to 1. */
  readonly echo: number;
}

/** Everything that an ambience can be made of. */
export const LAYERS = {
  wind: { make: wind, level: 'rms', echo: 0 },
  leaves: { make: leaves, level: 'rms', echo: 0 },
  sandHiss: { make: sandHiss, level: 'rms', echo: 0 },
  hush: { make: hush, level: 'rms', echo: 0 },
  birdsong: { make: birdsong, level: 'peak', echo: 0.8 },
  skylark: { make: skylark, level: 'peak', echo: 0.3 },
  gulls: { make: gulls, level: 'peak', echo: 0.6 },
  owl: { make: owl, level: 'peak', echo: 1 },
  crickets: { make: crickets, level: 'peak', echo: 0.2 },
  insects: { make: insects, level: 'peak', echo: 0 },
  surf: { make: surf, level: 'rms', echo: 0 },
  lapping: { make: lapping, level: 'rms', echo: 0.2 },
  drips: { make: drips, level: 'peak', echo: 1 },
  traffic: { make: traffic, level: 'rms', echo: 0.2 },
  wetTraffic: { make: wetTraffic, level: 'rms', echo: 0.2 },
  carHorn: { make: carHorn, level: 'peak', echo: 1 },
  crowd: { make: crowd, level: 'peak', echo: 0.6 },
  neonHum: { make: neonHum, level: 'rms', echo: 0.1 },
  distantBass: { make: distantBass, level: 'peak', echo: 0.3 },
  roomTone: { make: roomTone, level: 'rms', echo: 0 },
  clock: { make: clock, level: 'peak', echo: 0.5 },
  rain: { make: rain, level: 'rms', echo: 0.1 },
  downpour: { make: downpour, level: 'rms', echo: 0.1 },
  umbrellaDrops: { make: umbrellaDrops, level: 'rms', echo: 0 },
  windowRain: { make: windowRain, level: 'rms', echo: 0.2 },
  fogHorn: { make: fogHorn, level: 'peak', echo: 1 },
  fire: { make: fire, level: 'rms', echo: 0.1 },
  bell: { make: bell, level: 'peak', echo: 0.8 },
} as const satisfies Record<string, LayerRecipe>;

export type LayerName = keyof typeof LAYERS;
