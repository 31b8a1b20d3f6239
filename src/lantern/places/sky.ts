import { placeGroup } from './place-traits.ts';

/** Places above the ground, in the air and in space. */
export const SKY = placeGroup({
  'above-clouds': {
    names: {
      en: `above the clouds, sea of clouds, over the clouds, among the clouds, in the clouds, through the clouds, cloudscape, cloud sea, in the sky, high in the sky`,
      zh: '云海, 云端, 云层之上, 云上, 云间, 云海之上, 云层上方, 穿过云层, 万米高空, 高空',
    },
    clearness: 2.2,
    soundscape: 'heights',
    underfoot: 'earth',
    walkableMetres: 6,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  sky: {
    outlook: 'sky',
    names: {
      en: 'open sky, nothing but sky, only the sky, view of the sky, looking up at the sky',
      zh: '天际, 仰望天空, 一片天空, 苍天',
    },
    clearness: 2,
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 6,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  'aerial-view': {
    names: {
      en: `bird's eye view, bird's-eye view of farmland, aerial landscape, landscape from above, countryside from above, seen from an airplane, from an airplane, aerial view of the countryside, patchwork of fields`,
      zh: '俯瞰大地, 鸟瞰大地, 空中俯瞰, 俯瞰田野, 鸟瞰田野',
    },
    clearness: 5,
    soundscape: 'heights',
    underfoot: 'earth',
    walkableMetres: 6,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  'city-from-above': {
    names: { en: '', zh: '' },
    clearness: 3,
    soundscape: 'heights',
    underfoot: 'earth',
    walkableMetres: 6,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  'village-from-above': {
    names: { en: '', zh: '' },
    clearness: 3,
    soundscape: 'heights',
    underfoot: 'earth',
    walkableMetres: 6,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  'forest-from-above': {
    names: { en: '', zh: '' },
    clearness: 3,
    soundscape: 'heights',
    underfoot: 'earth',
    walkableMetres: 6,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  'coast-from-above': {
    names: { en: '', zh: '' },
    clearness: 3,
    soundscape: 'heights',
    underfoot: 'earth',
    walkableMetres: 6,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  orbit: {
    names: {
      en: `orbit, earth orbit, in orbit, low earth orbit, earth from space, above the earth, above earth, space station, orbiting earth, international space station`,
      zh: '太空站, 空间站, 地球轨道, 从太空看地球, 绕地球, 轨道',
    },
    things: { en: 'planet earth', zh: '地球' },
    medium: 'vacuum',
    soundscape: 'space',
    underfoot: 'earth',
    walkableMetres: 6,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  'deep-space': {
    names: {
      en: `space, outer space, deep space, universe, cosmos, nebula, interstellar space, cosmic, star field, starfield, asteroid belt, solar system`,
      zh: '太空, 宇宙, 星云, 外太空, 星际, 深空, 宇宙空间, 太空中, 小行星带',
    },
    things: { en: 'planet, satellite, asteroid', zh: '行星, 小行星' },
    medium: 'vacuum',
    soundscape: 'space',
    underfoot: 'earth',
    walkableMetres: 6,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  galaxy: {
    names: {
      en: `galaxy, spiral galaxy, milky way galaxy, distant galaxy, andromeda`,
      zh: '银河系, 星系, 旋涡星系',
    },
    medium: 'vacuum',
    soundscape: 'space',
    underfoot: 'earth',
    walkableMetres: 6,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  'moon-surface': {
    names: {
      en: `moon surface, lunar surface, surface of the moon, on the moon, on the moon surface, on the lunar surface, lunar landscape, moonscape, lunar base, moon base`,
      zh: '月球, 月球表面, 月面, 月球上',
    },
    medium: 'vacuum',
    soundscape: 'space',
    underfoot: 'sand',
    walkableMetres: 9,
    accents: ['white', 'orange', 'red', 'blue', 'yellow'],
  },
  mars: {
    names: {
      en: `mars, martian surface, surface of mars, martian landscape, red planet, alien planet, alien world, another planet, on mars, martian desert, distant planet, surface of a planet, planet surface, planetary surface, surface of an alien planet, surface of the planet`,
      zh: '火星, 火星表面, 火星上, 外星球, 异星, 红色星球, 行星表面, 星球表面',
    },
    medium: 'dust',
    soundscape: 'desert',
    underfoot: 'sand',
    walkableMetres: 9,
    accents: ['white', 'blue', 'orange', 'green', 'yellow'],
  },
});
