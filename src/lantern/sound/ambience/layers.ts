import { highWind, hush, leaves, sandHiss, wind } from './air.ts';
import { birdsong, gulls, owl, skylark } from './birds.ts';
import { carHorn, crowd, distantBass, neonHum, traffic, wetTraffic } from './city.ts';
import { bubbles, fridgeHum, keyboards, monitorBeep, simmer, ventilation } from './household.ts';
import { clock, roomTone } from './indoors.ts';
import { hammering, machines, railRide } from './industry.ts';
import { crickets, insects } from './insects.ts';
import { drips } from './drips.ts';
import { announcement, barrelOrgan } from './music-of-places.ts';
import { bell, fire, fogHorn } from './named.ts';
import { cheers, crockery, footfalls, murmur } from './people.ts';
import { downpour, rain, roofRain, umbrellaDrops, windowRain } from './rain.ts';
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
  highWind: { make: highWind, level: 'rms', echo: 0.1 },
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
  ventilation: { make: ventilation, level: 'rms', echo: 0 },
  fridgeHum: { make: fridgeHum, level: 'rms', echo: 0 },
  simmer: { make: simmer, level: 'rms', echo: 0.2 },
  keyboards: { make: keyboards, level: 'peak', echo: 0.4 },
  monitorBeep: { make: monitorBeep, level: 'peak', echo: 0.4 },
  murmur: { make: murmur, level: 'rms', echo: 0.5 },
  crockery: { make: crockery, level: 'peak', echo: 0.5 },
  footfalls: { make: footfalls, level: 'peak', echo: 1 },
  cheers: { make: cheers, level: 'peak', echo: 0.6 },
  barrelOrgan: { make: barrelOrgan, level: 'peak', echo: 0.4 },
  announcement: { make: announcement, level: 'peak', echo: 1 },
  machines: { make: machines, level: 'rms', echo: 0.2 },
  hammering: { make: hammering, level: 'peak', echo: 0.7 },
  railRide: { make: railRide, level: 'rms', echo: 0 },
  bubbles: { make: bubbles, level: 'peak', echo: 0.4 },
  roofRain: { make: roofRain, level: 'rms', echo: 0.2 },
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
