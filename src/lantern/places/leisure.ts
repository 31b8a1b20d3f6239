import { placeGroup } from './place-traits.ts';

/** Where people go to play, rest and watch. */
export const LEISURE = placeGroup({
  park: {
    names: {
      en: 'park, city park, public park, central park, park path, dog park, cherry blossom park, town park',
      zh: '公园, 城市公园, 中央公园, 公园小路, 樱花公园',
    },
    things: { en: 'park bench, bench, pigeon', zh: '长椅, 公园长椅' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 5,
    accents: ['red', 'yellow', 'blue', 'white', 'orange'],
  },
  stadium: {
    subjectMetres: 60,
    outlook: 'street',
    names: {
      en: `stadium, football field, soccer field, football pitch, soccer pitch, sports field, football stadium,
        baseball stadium, olympic stadium, arena, football match, soccer match, sports stadium,
        baseball field, rugby field, rugby pitch, muddy pitch, playing field, ballpark, cricket field, cricket ground, american football field, football ground, archery range, archery field, gridiron`,
      zh: '体育场, 足球场, 球场, 运动场, 田径场, 绿茵场, 棒球场, 橄榄球场, 板球场, 射箭场',
    },
    things: { en: 'goal, soccer ball, football, spectator', zh: '足球, 球门, 观众' },
    soundscape: 'fair',
    underfoot: 'grass',
    walkableMetres: 9,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  garden: {
    aboutStage: true,
    names: {
      en: `garden, flower garden, rose garden, backyard, yard, cottage garden, english garden,
        back garden, front yard, courtyard garden, patio, vegetable garden, kitchen garden, gazebo, pergola, lumber yard`,
      zh: '花园, 后院, 院子, 玫瑰园, 后花园, 御花园, 菜园, 菜地, 凉棚',
    },
    things: { en: 'rose, topiary, hedge, watering can, gardener', zh: '玫瑰, 月季, 园丁' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  'japanese-garden': {
    names: {
      en: `japanese garden, zen garden, torii, torii gate, shinto shrine, shrine, koi pond, chinese garden, bamboo
        garden, japanese shrine`,
      zh: '日式庭院, 日式花园, 鸟居, 神社, 锦鲤池, 苏州园林, 园林, 枯山水',
    },
    things: { en: 'koi, samurai, geisha, stone lantern', zh: '锦鲤, 武士, 艺伎, 石灯笼' },
    soundscape: 'lake',
    underfoot: 'grass',
    walkableMetres: 4.5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  playground: {
    aboutStage: true,
    outlook: 'street',
    names: {
      en: `playground, play area, jungle gym, sandbox, sandpit, swing set, kindergarten yard, schoolyard, school
        playground`,
      zh: '操场, 学校操场, 游乐场, 儿童乐园, 沙坑, 秋千架, 滑梯, 儿童游乐场',
    },
    things: { en: 'swing, seesaw, slide', zh: '秋千, 跷跷板' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  campsite: {
    aboutStage: true,
    outlook: 'street',
    names: {
      en: `campsite, camp, campground, camping, camping site, campfire, bonfire, by the campfire, tent camp, around
        a campfire`,
      zh: '露营, 营地, 篝火, 露营地, 篝火旁, 营火, 露营帐篷',
    },
    things: { en: 'tent, marshmallow, sleeping bag', zh: '帐篷, 棉花糖, 睡袋' },
    soundscape: 'forest',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  'amusement-park': {
    landmark: true,
    outlook: 'street',
    subjectMetres: 100,
    names: {
      en: `amusement park, theme park, carnival, fairground, funfair, fun fair, ferris wheel, roller coaster, fair, circus, county fair, disneyland`,
      zh: '游乐园, 主题乐园, 摩天轮, 过山车, 嘉年华, 马戏团, 迪士尼, 庙会',
    },
    things: {
      en: 'big wheel, giant wheel, observation wheel, cotton candy, balloon stand, clown',
      zh: '棉花糖机, 小丑',
    },
    soundscape: 'fair',
    underfoot: 'asphalt',
    walkableMetres: 5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  'swimming-pool': {
    aboutStage: true,
    outlook: 'overlook',
    names: {
      en: 'swimming pool, pool, poolside, outdoor pool, hotel pool, by the pool, lap pool',
      zh: '游泳池, 泳池, 泳池边, 泳池旁, 露天泳池',
    },
    things: { en: 'diving board, lounger, swim ring', zh: '跳水板, 躺椅, 泳圈' },
    soundscape: 'lake',
    underfoot: 'asphalt',
    walkableMetres: 4.5,
    waterZ: 8,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  'race-track': {
    aboutStage: true,
    outlook: 'overlook',
    names: {
      en: `racetrack, race track, racing circuit, race circuit, formula one track, speedway, racecourse, car race,
        grand prix, starting grid, raceway, race way, motor racing circuit, motor speedway, karting track, go-kart track, outdoor race track, racing track, horse track`,
      zh: '赛道, 赛车场, 赛车道, 跑道上的赛车, 赛车跑道, 户外赛道, 卡丁车场, 跑马场, 赛马场, 赛车跑道上',
    },
    things: { en: 'race car, racing car, checkered flag, pit stop', zh: '赛车, 方格旗' },
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 9,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  zoo: {
    names: {
      en: 'zoo, safari park, wildlife park, animal park',
      zh: '动物园, 野生动物园',
    },
    things: { en: 'zookeeper, giraffe, elephant', zh: '长颈鹿, 大象, 饲养员' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  'golf-course': {
    names: {
      en: 'golf course, golf, putting green, golf green, fairway, golf club',
      zh: '高尔夫球场, 高尔夫',
    },
    things: { en: 'golf ball, golf cart', zh: '高尔夫球, 球杆' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  greenhouse: {
    outlook: 'hall',
    names: {
      en: 'greenhouse, glasshouse, hothouse, inside a greenhouse, conservatory, palm house, orangery, botanical greenhouse, botanical garden, botanic garden, botanical gardens, botanic gardens, indoor garden, plant nursery',
      zh: '温室, 玻璃温室, 花房, 暖房, 玻璃花房, 温室大棚, 植物温室, 植物园, 热带植物馆',
    },
    indoors: true,
    soundscape: 'room',
    underfoot: 'asphalt',
    walkableMetres: 3.5,
    accents: ['red', 'yellow', 'white', 'blue', 'purple'],
  },
  carousel: {
    aboutStage: true,
    outlook: 'street',
    names: {
      en: `carousel, carrousel, merry-go-round, merry go round`,
      zh: '旋转木马, 旋转木马旁, 回转木马',
    },
    soundscape: 'fair',
    underfoot: 'asphalt',
    walkableMetres: 3.5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  'hot-spring': {
    names: {
      en: 'hot spring, hot springs, onsen, thermal spring, thermal bath, outdoor hot spring, open-air bath, geothermal pool, hot spring pool, outdoor onsen',
      zh: '温泉, 泡温泉, 露天温泉, 温泉池, 温泉旅馆, 热泉, 露天浴池',
    },
    soundscape: 'lake',
    underfoot: 'earth',
    walkableMetres: 4,
    waterZ: 5,
    accents: ['red', 'white', 'blue', 'yellow', 'orange'],
  },
  pavilion: {
    outlook: 'waterside',
    subjectMetres: 24,
    names: {
      en: 'pavilion, chinese pavilion, lake pavilion, pavilion by a lake, garden pavilion, pavilion on a lake, pavilion on the water, water pavilion, chinese gazebo',
      zh: '凉亭, 亭子, 湖心亭, 亭台楼阁, 水榭, 山间凉亭, 亭台, 古亭, 湖边凉亭, 亭',
    },
    soundscape: 'lake',
    underfoot: 'grass',
    walkableMetres: 4,
    waterZ: 6,
    accents: ['red', 'white', 'blue', 'yellow', 'orange'],
  },
});
