import { placeGroup } from './place-traits.ts';

/** Where people do sports: halls, courts, rings and tracks. */
export const SPORT_PLACES = placeGroup({
  'sports-hall': {
    indoors: true,
    outlook: 'hall',
    names: {
      en: `sports hall, basketball court, indoor court, volleyball court, badminton court, gym hall, school gym, sports center,
        sports centre, indoor arena, fencing hall, table tennis hall, basketball arena, hall, indoor gymnasium, gymnasium, indoor basketball court, indoor stadium, indoor sports hall`,
      zh: '篮球场, 羽毛球馆, 室内球馆, 排球场, 篮球馆, 乒乓球馆, 体操馆, 体育馆, 室内体育馆, 室内篮球场, 室内运动场, 室内羽毛球馆',
    },
    things: { en: 'basketball hoop, volleyball net', zh: '篮筐, 篮球架' },
    soundscape: 'hall',
    underfoot: 'wood',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'green', 'yellow'],
  },
  'boxing-ring': {
    indoors: true,
    outlook: 'hall',
    lamplight: 'dim',
    names: { en: 'boxing ring, wrestling ring, fighting ring, boxing arena, boxing match', zh: '拳击台, 拳击场, 擂台' },
    soundscape: 'hall',
    underfoot: 'wood',
    walkableMetres: 2.5,
    accents: ['red', 'blue', 'yellow', 'white'],
  },
  'ice-rink': {
    indoors: true,
    outlook: 'hall',
    lamplight: 'white',
    names: {
      en: 'ice rink, skating rink, ice skating rink, hockey rink, ice arena, ice hockey rink, rink',
      zh: '溜冰场, 滑冰场, 冰场, 冰球场',
    },
    soundscape: 'hall',
    underfoot: 'wood',
    walkableMetres: 4,
    accents: ['red', 'blue', 'yellow', 'purple'],
  },
  'tennis-court': {
    outlook: 'street',
    names: { en: 'tennis court, tennis club, hard court, tennis match', zh: '网球场' },
    soundscape: 'meadow',
    underfoot: 'asphalt',
    walkableMetres: 5,
    accents: ['white', 'red', 'yellow', 'orange'],
  },
  'running-track': {
    outlook: 'street',
    names: {
      en: 'running track, athletics track, race track for runners, finish line, finishing line, athletics stadium, starting line, track and field, outdoor track, outdoor running track, velodrome',
      zh: '跑道, 田径场, 终点线, 终点, 起跑线, 户外跑道, 塑胶跑道, 学校跑道',
    },
    things: { en: 'starting block', zh: '跨栏架, 起跑器' },
    soundscape: 'fair',
    underfoot: 'earth',
    walkableMetres: 4,
    accents: ['blue', 'yellow', 'white', 'green'],
  },
  'indoor-pool': {
    outlook: 'hall',
    waterZ: 8,
    names: {
      en: `indoor swimming pool, indoor pool, swimming hall, natatorium, swimming stadium, aquatics center, olympic pool`,
      zh: '室内游泳池, 室内泳池, 游泳馆, 跳水馆',
    },
    indoors: true,
    soundscape: 'hall',
    underfoot: 'asphalt',
    walkableMetres: 3.5,
    accents: ['red', 'yellow', 'orange', 'purple', 'white'],
  },
  'bowling-alley': {
    outlook: 'hall',
    names: {
      en: `bowling alley, bowling lane, bowling center, bowling centre, bowling hall`,
      zh: '保龄球馆, 保龄球道, 保龄球场',
    },
    things: { en: `bowling pin`, zh: '保龄球瓶' },
    indoors: true,
    lamplight: 'dim',
    soundscape: 'hall',
    underfoot: 'wood',
    walkableMetres: 3.5,
    accents: ['white', 'yellow', 'red', 'green', 'orange'],
  },
});
