import { formatHex, interpolate } from 'culori';
import type { Hour, Weather } from '../script/screenplay.ts';
import { traitsOf } from '../places/places.ts';
import type { Scenery } from '../storyboard/storyboard.ts';
import { greyed, linearOf, mix } from './colour.ts';
import { DAYLIGHT } from './daylight.ts';
import { lampLight } from './lamp-light.ts';
import type { Light, Rgb, SkyLight } from './light.ts';
import { mediumLight } from './medium-light.ts';
import { PALETTES, type Palette } from './palettes.ts';
import { CLOSED_SKIES, isBlizzard, isFair, veilOf, type Veil } from './veils.ts';

/** Under these skies mist of the night stays on the ground. */
const STILL: ReadonlySet<Weather> = new Set(['clear', 'cloudy']);
/** Under a closed sky nights are mild: so much of it is left. */
const UNDER_DECK = 0.4;
/** Under a deck through which its light breaks in, a low sun keeps this share of its strength, and of its shadows. */
const BREAKING = { sun: 0.6, shadows: 0.4 } as const;
/** In the first hours mist lies under these, too. */
const DAMP: ReadonlySet<Weather> = new Set(['rain', 'snow']);
/** In air that is thicker than this, there is no other colour than that of what fills it. */
const THICK_METRES = 40;
/** How much of the light that breaks in under the deck air takes on: what is far would stand before that as a grey cut-out. */
const LIT_AIR = { thick: 0.14, thin: 0.1 } as const;
/** How far the air under a closed deck is of the deck's colour, 0 to 1: no sun reaches it. */
const UNLIT_AIR = 0.92;
/** How much of the hue of the hour driven snow has lost, and a thick fog. */
const PALED = { driven: 0.5, thick: 0.4 } as const;
/** Driven snow lets so much of the light of the hour through. */
const BLIZZARD_BREAKS = 0.55;
/** Where the sky is hidden, not only closed, so much of a disc comes through. */
const HIDDEN_GLIMMER = 0.55;
/** A moon that gives the light comes through the darkest deck so much: nothing else tells that night from any other. */
const MOON_GLIMMER = 0.6;
const BLACK_CLOUD = '#10131c';
/** How much of their darkness clouds have: the young day shines through them, and by night they are dark anyway. */
const GLOOM: Partial<Readonly<Record<Hour, number>>> = { dawn: 0.4, morning: 0.5, noon: 0.6, night: 0.5 };
/** Under cloud what light there is comes from everywhere: things stay dark shapes before it rather than nothing. */
const NIGHT_CLOUD = 0.4;
/** Enough that sand and stone turn cool by night, too little to lose the red of a coat. */
const NIGHT_VISION = 0.3;
/** By a bright moon and no lamp all is silver. */
const MOON_VISION = 0.46;
/** Of what stands a subject's distance away a quarter of its contrast is left. */
const SUBJECT_SIGHT = 0.75;
/** Of the same in fog: a shadow of it, no more; in a thick one hardly that. */
const HIDDEN_SIGHT = 0.5;
const SWALLOWED_SIGHT = 0.4;
/** Of the same in heavy and driven snow, whose flakes hide enough; every place is known by something this near. */
const DRIVEN_SIGHT = 0.85;
const NEAR_SUBJECT_METRES = 36;
/** Of that, where nothing is known of its distance in fog. */
const KNOWN_SHARE = 0.85;
/** However clear the air of a place is, its fog is a fog. */
const FOG_CLEARNESS = 1.2;
/** Lying snow throws light back from below: so much more light from everywhere. */
const SNOW_BOUNCE = 0.3;

/** The light of a place at its hour and in its weather. */
export function lightFor(scenery: Scenery): Light {
  const palette = paletteOf(scenery);
  const veil = veilOf(scenery);
  const covered = (hex: string, cover: string, share = 1) => blend(hex, cover, veil.grey * share);
  const overcast = coverOf(scenery, palette, veil);
  const overhead = blend(overcast, BLACK_CLOUD, veil.gloom * (GLOOM[scenery.hour] ?? 1));
  // Air lies before clouds, not behind them: no hour lights it through.
  const murk = scenery.hour === 'night' ? overhead : blend(overcast, BLACK_CLOUD, veil.gloom);
  const closed = CLOSED_SKIES.has(scenery.weather);
  // A dark deck lets less of a disc through, driven snow less still.
  const through = closed ? (1 - veil.gloom) ** 1.5 * (isBlizzard(scenery) ? HIDDEN_GLIMMER : 1) : 0;
  const gap = closed ? palette.breaks * (isBlizzard(scenery) ? BLIZZARD_BREAKS : 1) : 0;
  const sun = skyLightOf(scenery, palette, veil);
  const glimmer = sun.large === true && closed ? Math.max(MOON_GLIMMER, through) : palette.glimmer * through;
  const thick = veil.visibilityMetres < THICK_METRES;
  const open: Light = {
    hour: scenery.hour,
    weather: scenery.weather,
    sky: {
      horizon: covered(palette.horizon, overcast, veil.low * (1 - palette.breaks * (veil.breaks ?? 1))),
      middle: covered(palette.middle, blend(overcast, overhead, 0.5)),
      zenith: covered(palette.zenith, overhead),
    },
    sun,
    shadows: {
      ...palette.shadows,
      strength:
        sun.kind === 'moon' && sun.large !== true
          ? 0
          : palette.shadows.strength * Math.max(veil.shadows, BREAKING.shadows * Math.max(gap, glimmer)),
    },
    gap,
    band: palette.band,
    glimmer,
    disc: discOf(scenery, palette, veil),
    opens: veil.opens,
    groundMist: palette.groundMist * leftOfMist(scenery),
    ambient: scale(
      linearOf(blend(palette.ambient, palette.overcast, veil.grey * 0.4)),
      palette.ambientStrength *
        veil.ambient *
        (scenery.hour === 'night' ? 1 + NIGHT_CLOUD * veil.grey : 1) *
        (1 + SNOW_BOUNCE * scenery.snowCover),
    ),
    key: scale(linearOf(palette.key), palette.keyStrength * Math.max(veil.sun, BREAKING.sun * gap)),
    // Under a dark deck the air is dark too: what is far must not shine before it.
    haze: mix(
      linearOf(
        covered(
          palette.haze,
          blend(overcast, murk, Math.min(1, veil.gloom * 1.9)),
          thick ? 1 : closed ? UNLIT_AIR / veil.grey : 0.85 + 0.15 * veil.gloom,
        ),
      ),
      linearOf(palette.band),
      (thick ? LIT_AIR.thick : LIT_AIR.thin) * gap,
    ),
    visibilityMetres: sightOf(scenery, veil),
    lampsLit:
      palette.lampsLit ||
      scenery.conditions?.includes('lit') === true ||
      // Where an hour is told, lit windows in a storm would tell of an evening.
      (scenery.weather === 'storm' && scenery.hour === 'day'),
    stars: scenery.weather === 'clear' ? palette.stars : scenery.weather === 'snow' ? palette.stars * 0.35 : 0,
    bloom: palette.bloom,
    nightVision: scenery.hour === 'night' && scenery.weather !== 'sandstorm' ? NIGHT_VISION : 0,
  };
  const { indoors, medium, lamplight } = traitsOf(scenery.place);
  const there = isStreet(scenery.place) ? downTheStreet(open) : open;
  const roofed = () => lampLight(lamplight, underRoof(there, palette));
  const lit = medium !== undefined ? mediumLight(medium, there) : indoors ? roofed() : there;
  return lightedBy(scenery, lit);
}

function isStreet(place: Scenery['place']): boolean {
  const { street, outlook, indoors } = traitsOf(place);
  return indoors !== true && (street === true || outlook === 'street');
}

/** How much of the disc of a low sun a weather shows where it does not leave the sky open. */
function discOf({ weather }: Scenery, { disc }: Palette, { opens }: Veil): number {
  if (isFair(weather)) return 0;
  return (CLOSED_SKIES.has(weather) ? disc.gap : disc.fog) * opens;
}

/** How much of the mist of the night a weather leaves, 0 to 1. */
function leftOfMist({ weather, hour, force }: Scenery): number {
  // Mist below so fine a rain would be taken for the weather.
  if (weather === 'rain' && force === 'light') return 0;
  if (weather === 'overcast') return UNDER_DECK;
  if (STILL.has(weather)) return 1;
  return DAMP.has(weather) && (hour === 'dawn' || hour === 'morning') ? 1 : 0;
}

/** What covers the sky; driven snow and thick fog are pale at any hour, or they would be taken for sand. */
function coverOf(scenery: Scenery, palette: Palette, veil: Veil): string {
  const pale = blend(palette.overcast, palette.pale, veil.pale ?? 0);
  if (isBlizzard(scenery)) return greyed(pale, PALED.driven);
  return scenery.weather === 'fog' && scenery.force === 'heavy' ? greyed(pale, PALED.thick) : pale;
}

/** Lower suns than this (tangent) are hidden by houses, except at the end of a street. */
const LOW_SUN = 0.3;

/** A low sun shines down the street: it stands where the houses leave the sky free, and shadows come towards us. */
function downTheStreet(light: Light): Light {
  const { sun, shadows } = light;
  if (sun.kind !== 'sun' || sun.y > LOW_SUN) return light;
  return { ...light, sun: { ...sun, x: sun.x * 0.3 }, shadows: { ...shadows, x: shadows.x * 0.5 } };
}

/** The sun or moon of an hour as a weather lets it be seen. */
function skyLightOf(scenery: Scenery, { sun }: Palette, veil: Veil): SkyLight {
  return {
    ...sun,
    visible: sun.visible && isFair(scenery.weather),
    glow: sun.glow * veil.sun,
    ...(sun.kind === 'moon' ? moonOf(scenery) : {}),
  };
}

/** The moon of a night that the prompt lets shine, or names; no other night has one: it is told by its stars and lamps. */
function moonOf({ sky = [], lighting }: Scenery): Partial<SkyLight> {
  const named = (['full', 'half', 'crescent'] as const).find((phase) => sky.includes(`${phase}-moon`));
  if (named === undefined && lighting !== 'moonlight') return { visible: false, glow: 0 };
  return { phase: named ?? 'full', large: true };
}

/** Where a moon that lights the picture stands (tangent): over the end of a street, too. */
const MOON_X = -0.17;

/** A bright moon gives the light, and no lamp: silver edges, a sky that it fills; in a room only the windows give light. */
function moonlit(light: Light, place: Scenery['place'], lampsAsked: boolean): Light {
  const { indoors, shines } = traitsOf(place);
  const covered = !isFair(light.weather);
  const share = covered ? 0.5 : 1;
  const silver = scale(linearOf('#c2d6ff'), 0.34 + 0.56 * share);
  const bright: Light = {
    ...light,
    sky: {
      horizon: blend(light.sky.horizon, '#7fa3d8', 0.6 * share),
      middle: blend(light.sky.middle, '#2f559c', 0.6 * share),
      zenith: blend(light.sky.zenith, '#122556', 0.6 * share),
    },
    sun: { ...light.sun, x: MOON_X, glow: Math.max(light.sun.glow, 0.9 * share) },
    lampsLit: lampsAsked || shines === true,
    stars: light.stars * 0.6,
    bloom: light.bloom + 0.12,
    nightVision: MOON_VISION,
  };
  if (indoors !== true)
    return { ...bright, key: silver, ambient: scale(light.ambient, 1.2), haze: mix(light.haze, silver, 0.12) };
  return {
    ...bright,
    ambient: scale(linearOf('#4a66ac'), 0.34),
    key: scale(silver, 0.42),
    haze: linearOf('#141f3e'),
  };
}

/** The palette of the hour; sand in the air gives its colour to all that the sky covers. */
function paletteOf({ hour, weather }: Scenery): Palette {
  const palette = PALETTES[hour];
  if (weather !== 'sandstorm') return palette;
  const lit = blend('#000000', SAND, DAYLIGHT[hour] ** SAND_DARK);
  const sand = blend(lit, palette.overcast, SAND_TINT);
  return {
    ...palette,
    overcast: sand,
    haze: blend(palette.haze, sand, 0.8),
    ambient: blend(palette.ambient, sand, SAND_LIGHT),
  };
}

/** What a lighting of its own leaves of the light of the hour. */
function lightedBy({ lighting, place, conditions }: Scenery, light: Light): Light {
  if (lighting === undefined) return light;
  switch (lighting) {
    case 'moonlight':
      return moonlit(light, place, conditions?.includes('lit') === true);
    case 'candle':
    case 'fire': {
      const glow = linearOf(lighting === 'fire' ? '#ff8a3c' : '#ffab58');
      return {
        ...light,
        ambient: mix(scale(light.ambient, 0.42), scale(glow, 0.2), 0.55),
        key: mix(scale(light.key, 0.3), scale(glow, 0.75), 0.75),
        haze: mix(light.haze, [0.02, 0.012, 0.012], 0.6),
        lampsLit: true,
        bloom: Math.max(light.bloom, 0.55),
        nightVision: 0,
      };
    }
    case 'neon':
      return {
        ...light,
        ambient: mix(scale(light.ambient, 0.8), linearOf('#5a2f9a'), 0.5),
        haze: mix(light.haze, linearOf('#7a2f8f'), 0.4),
        lampsLit: true,
        bloom: Math.max(light.bloom, 0.6),
        nightVision: 0,
      };
    case 'stage':
      return {
        ...light,
        ambient: scale(mix(light.ambient, [0.3, 0.3, 0.4], 0.4), 0.45),
        key: scale(linearOf('#fff0cc'), 0.85),
        lampsLit: true,
        bloom: Math.max(light.bloom, 0.5),
        nightVision: 0,
      };
  }
}

/** What comes back from the walls of a room at an hour: its colour, and how much; by lamps darkness stands in the corners. */
const WALLS: Readonly<Record<Hour, readonly [colour: string, strength: number]>> = {
  dawn: ['#c6cae8', 0.5],
  morning: ['#f6e6c4', 0.7],
  day: ['#ecd0b4', 0.68],
  noon: ['#f2ead8', 0.8],
  golden: ['#f4be84', 0.64],
  sunset: ['#e0906a', 0.52],
  dusk: ['#8f98c8', 0.42],
  night: ['#c08a6a', 0.3],
};
/** How a closed sky looks on the walls. */
const GREY_WALLS = '#c4ccd8';

const SAND = '#d6a660';
/** How much darker it is at a dark hour: what fills the air keeps what light there is. */
const SAND_DARK = 0.29;
/** How much of its colour what it lies before has. */
const SAND_LIGHT = 0.75;
/** How much of the colour of the closed sky sand in the air takes on. */
const SAND_TINT = 0.26;

/** Under a roof: no haze, lamps make the light when the sky does not, and walls throw warm light back. */
function underRoof(open: Light, palette: Palette): Light {
  const dim = open.lampsLit;
  const grey = { clear: 0, cloudy: 0.1, snow: 0.15 }[open.weather as string] ?? 0.5;
  const [colour, strength] = WALLS[open.hour];
  return {
    ...open,
    ambient: mix(open.ambient, scale(linearOf(dim ? colour : blend(colour, GREY_WALLS, grey)), strength), 0.72),
    key: dim
      ? scale(linearOf('#ffbe7c'), open.hour === 'night' ? 0.46 : 0.55)
      : scale(linearOf(palette.key), 0.66 - 0.5 * grey),
    haze: dim ? linearOf('#3a2a2c') : linearOf('#d8c4ae'),
    visibilityMetres: 240,
    lampsLit: dim,
    nightVision: 0,
  };
}

/** Metres to which one sees: a place that is known by something far off keeps a pale image of it, unless the fog is to hide all. */
function sightOf({ place, weather, force }: Scenery, { visibilityMetres }: Veil): number {
  const { clearness = 1, subjectMetres = 0 } = traitsOf(place);
  const hides = force === 'heavy' && (weather === 'fog' || weather === 'snow');
  const shows = hides ? 1 : weather === 'fog' ? Math.min(FOG_CLEARNESS, clearness) : clearness;
  if (hides && weather === 'snow')
    return Math.max(visibilityMetres * shows, Math.max(subjectMetres, NEAR_SUBJECT_METRES) * DRIVEN_SIGHT);
  const least = weather !== 'fog' ? SUBJECT_SIGHT : hides ? SWALLOWED_SIGHT : HIDDEN_SIGHT;
  // What a place is known by, or what of it is near, is a shadow in the thickest fog, too: one would see nothing else.
  const known = hides ? Math.max(subjectMetres, NEAR_SUBJECT_METRES * KNOWN_SHARE) : subjectMetres;
  return Math.max(visibilityMetres * shows, known * least);
}

function scale(colour: Rgb, amount: number): Rgb {
  return [colour[0] * amount, colour[1] * amount, colour[2] * amount];
}

/** Mixes two hex colours where mixing looks even: in OKLab (Ottosson 2020, https://bottosson.github.io/posts/oklab/). */
function blend(from: string, to: string, amount: number): string {
  return amount === 0 ? from : formatHex(interpolate([from, to], 'oklab')(amount));
}
