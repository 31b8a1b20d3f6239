import { placeGroup } from './place-traits.ts';

/** Rooms of trades and crafts, where what one does says where it is. */
export const TRADE_ROOMS = placeGroup({
  smithy: {
    names: {
      en: "smithy, forge, blacksmith's shop, blacksmith shop, blacksmith's forge",
      zh: '铁匠铺, 锻造坊, 打铁铺',
    },
    things: { en: 'bellows, horseshoe', zh: '风箱, 马蹄铁' },
    indoors: true,
    soundscape: 'works',
    underfoot: 'earth',
    walkableMetres: 3.5,
    accents: ['white', 'yellow', 'blue', 'red', 'green'],
  },
  'stone-cellar': {
    names: {
      en: "dungeon, castle dungeon, dungeon with torches, torch-lit dungeon, wizard tower, cellar, stone cellar, wine cellar, vault, wizard's tower, alchemist's lab, alchemy lab, witch's hut, potion room, tower room, crypt, catacomb, catacombs, bunker, underground bunker",
      zh: '地窖, 石室, 酒窖, 炼金室, 巫师塔, 魔法塔, 女巫小屋, 防空洞, 地下墓穴',
    },
    indoors: true,
    soundscape: 'cave',
    underfoot: 'asphalt',
    walkableMetres: 3.5,
    accents: ['white', 'yellow', 'red', 'purple', 'green'],
  },
  'tailor-shop': {
    names: {
      en: "tailor's, tailor shop, tailor's shop, sewing room, sewing studio, dressmaker's shop, atelier, fashion studio",
      zh: '裁缝店, 裁缝铺, 缝纫间, 制衣间',
    },
    indoors: true,
    soundscape: 'room',
    underfoot: 'wood',
    walkableMetres: 3.5,
    accents: ['red', 'blue', 'green', 'white', 'yellow'],
  },
  barbershop: {
    names: { en: "barbershop, barber shop, barber's, hair salon, hairdresser's, salon", zh: '理发店, 发廊, 美发店' },
    indoors: true,
    soundscape: 'room',
    underfoot: 'asphalt',
    walkableMetres: 3.5,
    accents: ['red', 'blue', 'white', 'yellow', 'green'],
  },
  'dental-practice': {
    names: {
      en: "dentist's office, dental practice, dental clinic, dentist's, dental surgery, dentist office",
      zh: '牙科诊所, 牙医诊所, 牙科, 牙医诊室',
    },
    indoors: true,
    lamplight: 'white',
    soundscape: 'clinic',
    underfoot: 'asphalt',
    walkableMetres: 3.5,
    accents: ['red', 'yellow', 'blue', 'green', 'white'],
  },
  pottery: {
    names: { en: 'pottery studio, pottery workshop, ceramics studio, pottery class', zh: '陶艺工作室, 陶艺坊, 陶坊' },
    indoors: true,
    soundscape: 'room',
    underfoot: 'wood',
    walkableMetres: 3.5,
    accents: ['blue', 'white', 'red', 'green', 'yellow'],
  },
  'art-studio': {
    names: { en: "art studio, painter's studio, artist's studio, painting studio", zh: '画室, 画家工作室, 美术室' },
    indoors: true,
    soundscape: 'room',
    underfoot: 'wood',
    walkableMetres: 3.5,
    accents: ['red', 'blue', 'yellow', 'green', 'white'],
  },
  'sumo-ring': {
    outlook: 'hall',
    names: { en: 'sumo ring, dohyo, sumo hall, sumo arena', zh: '相扑台, 土俵, 相扑馆' },
    indoors: true,
    soundscape: 'hall',
    underfoot: 'earth',
    walkableMetres: 3.5,
    accents: ['red', 'blue', 'purple', 'white', 'yellow'],
  },
  'airport-hall': {
    outlook: 'hall',
    names: {
      en: 'airport terminal, terminal, bright terminal, airport hall, departure hall, departures hall, arrivals hall, boarding gate, airport gate, check-in hall, departure lounge, airport lounge, baggage claim',
      zh: '机场大厅, 候机厅, 候机室, 航站楼, 登机口, 到达大厅, 出发大厅, 行李提取处, 机场里, 安检口',
    },
    indoors: true,
    lamplight: 'white',
    soundscape: 'station',
    underfoot: 'asphalt',
    walkableMetres: 5,
    accents: ['red', 'yellow', 'green', 'orange', 'blue'],
  },
});
