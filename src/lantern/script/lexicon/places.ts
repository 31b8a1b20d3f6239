import { PLACES, traitsOf } from '../../places/places.ts';
import type { Entry } from './entry.ts';

/** Where it is: the names of the places, and things that are found in one. */
const NAMES: readonly Entry[] = PLACES.flatMap((place) => {
  const { names, things, season } = traitsOf(place);
  return [
    {
      sense: { is: 'place' as const, place, strength: 3 as const },
      ...(season === undefined ? {} : { also: [{ is: 'season' as const, season }] }),
      ...names,
    },
    ...(things === undefined ? [] : [{ sense: { is: 'place' as const, place, strength: 1 as const }, ...things }]),
  ];
});

/** Words that say more than a place, or less, and places that are drawn as a near one. */
const HINTS: readonly Entry[] = [
  { sense: { is: 'place', place: 'room', strength: 2 }, en: 'indoor, interior', zh: '室内' },
  { sense: { is: 'place', place: 'beach', strength: 3, alone: 'open-sea' }, en: 'sea, ocean', zh: '大海, 海, 海洋' },
  {
    sense: { is: 'place', place: 'forest', strength: 3 },
    also: [{ is: 'season', season: 'winter' }],
    en: 'winter forest, snow forest, snowy forest, snow-covered forest, snowy woods',
    zh: '雪林, 雪松林, 冬日森林',
  },
  {
    sense: { is: 'place', place: 'room', strength: 3, hour: 'night' },
    en: 'dark room, darkened room, dim room, dimly lit room, dark living room',
    zh: '黑暗的房间, 昏暗的房间, 黑暗房间',
  },
  {
    sense: { is: 'place', place: 'forest', strength: 3, hour: 'night' },
    en: 'dark forest, dark woods, gloomy forest',
    zh: '黑暗的森林, 幽暗的森林',
  },
  {
    sense: { is: 'place', place: 'alley', strength: 3, hour: 'night' },
    en: 'dark alley, dark alleyway, dimly lit alley',
    zh: '黑暗的小巷, 昏暗的小巷',
  },
  {
    sense: { is: 'place', place: 'open-sea', strength: 3 },
    also: [{ is: 'wind', wind: 'strong' }],
    en: 'rough sea, rough seas, choppy sea, choppy water, huge waves, giant waves',
    zh: '波涛汹涌, 巨浪',
  },
  {
    sense: { is: 'place', place: 'open-sea', strength: 3 },
    also: [{ is: 'weather', weather: 'storm' }],
    en: 'stormy sea, stormy seas, stormy ocean, ocean storm, raging sea',
    zh: '惊涛骇浪',
  },
  {
    sense: { is: 'place', place: 'mountains', strength: 2 },
    en: 'mountain, alps, peak, ridge',
    zh: '山, 高山, 群山, 山脉, 山峰, 山间, 远山, 青山, 大山',
  },
  {
    sense: { is: 'place', place: 'mountain-lake', strength: 3 },
    also: [{ is: 'season', season: 'winter' }],
    en: 'frozen lake, icy lake',
    zh: '冰湖, 结冰的湖',
  },
  {
    sense: { is: 'place', place: 'snowfield', strength: 2 },
    also: [{ is: 'season', season: 'winter' }],
    en: '',
    zh: '雪地, 雪地里, 雪地上',
  },
  {
    sense: { is: 'place', place: 'mountains', strength: 2 },
    also: [{ is: 'season', season: 'winter' }],
    en: 'snowy mountain, snow-capped mountain, snowy peak, snow-capped peak',
    zh: '雪山, 雪峰',
  },
  {
    sense: { is: 'place', place: 'city-street', strength: 3 },
    en: `
      bus stop, school, campus, tunnel`,
    zh: `
      公交站, 学校, 校园, 隧道`,
    drawnAs: 'a city street',
  },
  { sense: { is: 'place', place: 'city-street', strength: 2 }, en: 'urban', zh: '' },
  {
    sense: { is: 'place', place: 'neon-street', strength: 3, hour: 'night' },
    en: `
      cyberpunk street, cyberpunk city, neon city, neon street, tokyo street at night, neon-lit street,
      neon-lit alley, nightclub, chinatown, night market, neon alley, neon district, shibuya, hong kong,
      las vegas`,
    zh: '霓虹街道, 夜市, 赛博朋克城市, 赛博朋克街道, 霓虹街头, 香港, 不夜城',
  },
  {
    sense: { is: 'place', place: 'neon-street', strength: 2, hour: 'night' },
    en: `
      cyberpunk, neon, neon-lit, neon light, neon sign, blade runner, neon glow, synthwave, neon noir,
      hologram`,
    zh: '赛博朋克, 霓虹, 霓虹灯, 霓虹灯光, 霓虹闪烁, 赛博, 霓虹招牌, 全息投影',
  },
  {
    sense: { is: 'place', place: 'room', strength: 3 },
    en: 'hotel',
    zh: '酒店, 大厅',
    drawnAs: 'a room',
  },
  {
    sense: { is: 'place', place: 'workshop', strength: 3 },
    en: 'studio, art studio, warehouse, factory, factory floor',
    zh: '工作室, 画室, 仓库, 工厂',
    drawnAs: 'a workshop',
  },
  {
    sense: { is: 'place', place: 'old-town', strength: 3 },
    en: `outside a cafe, outside the cafe, outside a café, outside the café, outside a coffee shop,
      sidewalk cafe, sidewalk café, street cafe, street café, cafe terrace, café terrace, outdoor cafe, outdoor café`,
    zh: '咖啡馆外, 露天咖啡馆, 路边咖啡馆, 咖啡店外',
    drawnAs: 'an old street with café tables',
  },
  {
    sense: { is: 'place', place: 'village', strength: 3 },
    en: `outside a church, outside the church, in front of a church, in front of the church, village church, country church,
      church exterior, outside a chapel`,
    zh: '教堂外, 教堂门口, 教堂前, 乡村教堂',
    drawnAs: 'a village with its church',
  },
];

export const PLACE_WORDS: readonly Entry[] = [
  ...NAMES,
  ...HINTS,
  { sense: { is: 'place', place: 'mountain-lake', strength: 3 }, en: '', zh: '湖面, 结冰的湖面' },
  { sense: { is: 'place', place: 'open-sea', strength: 3 }, en: '', zh: '海面' },
  { sense: { is: 'place', place: 'river', strength: 3 }, en: '', zh: '河面, 江面, 溪面' },
  { sense: { is: 'place', place: 'snowfield', strength: 3 }, en: '', zh: '冰面, 冰面上, 雪面' },
  { sense: { is: 'place', place: 'city-street', strength: 2 }, en: '', zh: '路面' },
];
