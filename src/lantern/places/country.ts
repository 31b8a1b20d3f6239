import { placeGroup } from './place-traits.ts';

/** What stands by itself in the land: castles, villages, mills. */
export const COUNTRY = placeGroup({
  castle: {
    landmark: true,
    subjectMetres: 60,
    names: {
      en: 'castle, fortress, citadel, stronghold, medieval castle, fairy tale castle, fairytale castle, chateau, old castle',
      zh: '城堡, 古堡, 要塞, 堡垒, 童话城堡',
    },
    things: { en: 'drawbridge, moat, battlement, knight, turret', zh: '吊桥, 护城河, 骑士' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 7,
    accents: ['red', 'blue', 'white', 'purple', 'yellow'],
  },
  village: {
    outlook: 'street',
    fromAbove: 'village-from-above',
    names: {
      en: `village, hamlet, countryside village, mountain village, small village, cottages, village street, village
        lane, fishing village, farm courtyard, thatched cottage, thatched hut, rural village`,
      zh: '村庄, 村子, 乡村, 山村, 小村庄, 村落, 村里, 乡村小路, 渔村, 农村, 农家院, 农家小院, 茅草屋, 茅屋',
    },
    things: { en: 'cottage, chimney', zh: '农舍, 烟囱, 炊烟' },
    subjectMetres: 26,
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 7,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  lighthouse: {
    landmark: true,
    names: {
      en: 'lighthouse, headland, lighthouse cliff, sea cliff lighthouse',
      zh: '灯塔, 海岬, 灯塔下',
    },
    subjectMetres: 46,
    soundscape: 'surf',
    underfoot: 'grass',
    walkableMetres: 7,
    waterZ: 16,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  windmill: {
    landmark: true,
    names: {
      en: 'windmill, dutch windmill, mill, watermill, water wheel, waterwheel',
      zh: '风车, 荷兰风车, 磨坊, 水车',
    },
    subjectMetres: 50,
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  house: {
    fromAbove: 'village-from-above',
    names: {
      en: `house, front yard of a house, suburban house, quiet cul-de-sac, cottage, country house, farmhouse, villa, home exterior, wooden
        house, cabin exterior, haunted house`,
      zh: '房子, 房屋, 别墅, 小区, 农舍, 家门口, 洋房, 小洋楼, 前院, 鬼屋, 院门口, 老小区',
    },
    things: { en: 'picket fence, front door, lawn mower', zh: '割草机' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  palace: {
    landmark: true,
    subjectMetres: 65,
    names: {
      en: 'palace, versailles, royal palace, palace garden, royal garden, schloss',
      zh: '宫殿, 皇宫, 王宫, 凡尔赛宫',
    },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  'forbidden-city': {
    landmark: true,
    subjectMetres: 70,
    names: {
      en: 'forbidden city, imperial palace, chinese palace, imperial city, tiananmen',
      zh: '故宫, 紫禁城, 皇城, 天安门, 大殿, 太和殿',
    },
    things: { en: 'glazed tiles', zh: '红墙, 宫墙, 琉璃瓦, 红墙黄瓦, 红墙白雪, 红墙金瓦' },
    soundscape: 'desert',
    underfoot: 'asphalt',
    walkableMetres: 6,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  ruins: {
    names: {
      en: `ruins, ruin, ancient ruins, ruined temple, ancient greece, roman ruins, abandoned temple, acropolis,
        parthenon, ancient temple ruins, ruined castle, colosseum, stonehenge, amphitheater, amphitheatre, roman amphitheater, gladiator arena, bullring`,
      zh: '废墟, 遗迹, 古迹, 遗址, 古希腊, 古罗马, 神庙遗址, 斗兽场, 圆形剧场, 古罗马斗兽场',
    },
    subjectMetres: 24,
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4.5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  cemetery: {
    names: {
      en: 'cemetery, graveyard, churchyard, tombstone, gravestone, burial ground, grave, mausoleum',
      zh: '墓地, 公墓, 坟墓, 墓园, 坟场, 墓碑, 陵墓, 陵园, 烈士陵园',
    },
    things: { en: 'coffin, ghost, tomb', zh: '棺材, 鬼魂' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  barn: {
    fromAbove: 'aerial-view',
    names: { en: 'barn, red barn, old barn, outside a barn, in front of a barn', zh: '谷仓, 红色谷仓, 粮仓' },
    subjectMetres: 28,
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 6,
    accents: ['blue', 'white', 'yellow', 'green', 'orange'],
  },
  tower: {
    landmark: true,
    names: {
      en: 'tower, stone tower, old tower, round tower, watchtower, tall tower, wizard tower, clock tower, bell tower, water tower, radio tower, tv tower',
      zh: '塔楼, 石塔, 高塔, 瞭望塔, 古塔楼, 塔, 水塔, 铁塔, 电视塔',
    },
    subjectMetres: 40,
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 6,
    accents: ['red', 'blue', 'white', 'purple', 'yellow'],
  },
  mansion: {
    landmark: true,
    outlook: 'street',
    subjectMetres: 34,
    names: {
      en: `mansion, manor, manor house, stately home, grand house, estate, country estate, plantation house, luxury mansion, luxurious mansion, grand mansion`,
      zh: '豪宅, 庄园别墅, 大宅, 大庄园, 公馆',
    },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4.5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  driveway: {
    outlook: 'street',
    names: {
      en: `driveway, drive of a house, garage door, in front of the garage, garage driveway`,
      zh: '车道, 私家车道, 家门前的车道, 车库门口, 车库门前',
    },
    soundscape: 'meadow',
    underfoot: 'asphalt',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  orchard: {
    names: {
      en: 'orchard, apple orchard, fruit orchard, cherry orchard, apple trees in rows, apple grove, pear orchard, peach orchard, plum orchard',
      zh: '果园, 苹果园, 樱桃园, 桃园, 桃林, 梨园, 果林',
    },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4.6,
    accents: ['blue', 'white', 'yellow', 'purple', 'orange'],
  },
});
