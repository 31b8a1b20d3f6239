import { placeGroup } from './place-traits.ts';

/** Rooms in which people come together: to play, to dance, to judge, to pray, to rule. */
export const ASSEMBLY_ROOMS = placeGroup({
  'game-arcade': {
    names: {
      en: `game arcade, video game arcade, arcade, video arcade, amusement arcade, penny arcade, arcade hall, gaming arcade,
        retro arcade`,
      zh: '游戏厅, 电玩城, 电子游戏厅, 街机厅, 游戏机厅, 电玩厅',
    },
    things: { en: 'arcade machine, pinball machine, claw machine', zh: '街机, 抓娃娃机, 游戏机台' },
    indoors: true,
    lamplight: 'neon',
    soundscape: 'murmur',
    underfoot: 'wood',
    walkableMetres: 3.2,
    accents: ['yellow', 'white', 'red', 'green', 'blue'],
  },
  nightclub: {
    names: {
      en: `nightclub, night club, disco, discotheque, dance club, dance floor, club dance floor, rave, techno club, disco club`,
      zh: '夜店, 迪斯科, 迪厅, 舞池, 夜总会, 酒吧舞池, 蹦迪',
    },
    things: { en: 'disco ball, mirror ball, dj booth', zh: '迪斯科球, 镜球' },
    indoors: true,
    lamplight: 'neon',
    soundscape: 'hall',
    underfoot: 'wood',
    walkableMetres: 4,
    accents: ['white', 'yellow', 'red', 'blue', 'pink'],
  },
  courtroom: {
    outlook: 'hall',
    names: {
      en: 'courtroom, court room, court of law, law court, tribunal, inside a courthouse, trial room',
      zh: '法庭, 审判庭, 法院里, 庭审现场, 法院内',
    },
    things: { en: 'witness stand, jury box', zh: '证人席, 陪审席, 法槌' },
    indoors: true,
    soundscape: 'hall',
    underfoot: 'wood',
    walkableMetres: 3.2,
    accents: ['black', 'white', 'blue', 'red', 'grey'],
  },
  'temple-hall': {
    outlook: 'hall',
    names: {
      en: `temple hall, inside a temple, inside the temple, inside a buddhist temple, temple interior, buddhist temple interior,
        prayer hall, buddha hall, main hall of a temple, interior of a temple, shrine hall, interior of a buddhist temple`,
      zh: `寺庙大殿, 大殿内, 大雄宝殿, 佛殿, 寺庙里, 寺庙内, 庙里, 佛堂, 寺院大殿, 寺庙内部, 大殿, 大殿里, 庙堂, 庙内`,
    },
    things: { en: 'buddha statue', zh: '佛像, 佛龛, 木鱼' },
    indoors: true,
    soundscape: 'church',
    underfoot: 'wood',
    walkableMetres: 3.4,
    accents: ['white', 'orange', 'grey', 'blue', 'yellow'],
  },
  'throne-room': {
    outlook: 'hall',
    names: {
      en: "throne room, throne hall, king's hall, great hall of a castle, castle hall, royal hall, castle great hall, hall of a castle, inside a castle",
      zh: '王座大厅, 王座厅, 城堡大厅, 王宫大殿, 王座',
    },
    things: { en: 'throne', zh: '宝座' },
    indoors: true,
    soundscape: 'church',
    underfoot: 'wood',
    walkableMetres: 4,
    accents: ['white', 'blue', 'yellow', 'purple', 'green'],
  },
  'tea-house': {
    names: {
      en: 'teahouse, tea house, chinese teahouse, tea room, inside a teahouse, tea ceremony room, traditional teahouse',
      zh: '茶馆, 茶楼, 茶馆里, 茶室, 茶坊, 茶馆内, 茶社, 古代客栈, 小客栈, 老客栈, 客栈, 客栈大堂, 客栈里',
    },
    indoors: true,
    soundscape: 'murmur',
    underfoot: 'wood',
    walkableMetres: 3.2,
    accents: ['white', 'blue', 'green', 'yellow', 'purple'],
  },
  'circus-ring': {
    outlook: 'hall',
    names: {
      en: `circus ring, circus tent, inside a circus tent, inside the circus, big top, under the big top, circus arena, circus,
        circus tent inside, inside a circus, circus manege, circus tent interior`,
      zh: '马戏团, 马戏团帐篷, 马戏场, 马戏团里, 马戏帐篷内, 马戏团舞台',
    },
    indoors: true,
    lamplight: 'dim',
    soundscape: 'hall',
    underfoot: 'sand',
    walkableMetres: 4,
    accents: ['white', 'blue', 'yellow', 'green', 'purple'],
  },
});
