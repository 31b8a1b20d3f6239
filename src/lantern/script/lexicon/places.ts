import type { Entry } from './entry.ts';

/** Where it is: names of places, things that are found in one, and the places that are drawn as a near one. */
export const PLACE_WORDS: readonly Entry[] = [
  {
    sense: { is: 'place', place: 'forest', strength: 3 },
    en: `
      forest, woods, wood, woodland, pine forest, forest path, forest trail, forest floor, forest clearing,
      grove, birch forest, thicket, taiga`,
    zh: `
      森林, 树林, 松林, 林间, 林中, 丛林, 山林, 树丛, 小树林, 林子, 竹林, 枫林, 白桦林, 密林, 林`,
  },
  {
    sense: { is: 'place', place: 'forest', strength: 3 },
    en: 'jungle, rainforest, bamboo forest, swamp, bamboo grove',
    zh: '雨林, 热带雨林, 沼泽',
    drawnAs: 'a forest',
  },
  {
    sense: { is: 'place', place: 'forest', strength: 3 },
    also: [{ is: 'season', season: 'winter' }],
    en: 'winter forest, snow forest, snowy forest, snow-covered forest, snowy woods',
    zh: '雪林, 雪松林, 冬日森林',
  },
  {
    sense: { is: 'place', place: 'forest', strength: 1 },
    en: `
      pine, pine tree, fir, spruce, oak, birch, undergrowth, mushroom, fern, treetop, tree trunk`,
    zh: '松树, 杉树, 枫树, 白桦, 蘑菇, 树梢',
  },
  {
    sense: { is: 'place', place: 'meadow', strength: 3 },
    en: `
      meadow, grassland, field, prairie, pasture, lawn, countryside, green hills, hillside, hill, grassy hill,
      steppe, savanna, savannah, plain, plains, wheat field, flower field, field of flowers, open field,
      valley, lavender field, sunflower field`,
    zh: `
      草地, 草原, 田野, 草坪, 牧场, 山坡, 花海, 花田, 麦田, 原野, 山谷, 大草原, 草丛, 山丘, 田间, 乡间, 稻田,
      向日葵田`,
  },
  {
    sense: { is: 'place', place: 'meadow', strength: 3 },
    en: `
      park, garden, farm, orchard, vineyard, backyard, yard, playground, stadium, football field, racetrack,
      zoo, golf course, cherry blossom park`,
    zh: '公园, 花园, 农场, 果园, 院子, 操场, 庭院, 后院, 游乐场, 体育场',
    drawnAs: 'a meadow',
  },
  {
    sense: { is: 'place', place: 'meadow', strength: 1 },
    en: `
      grass, flower, wildflower, hay, fence, sunflower, daisy, dandelion, tulip, cherry blossom, rainbow`,
    zh: '草, 花, 花朵, 野花, 鲜花, 樱花, 花瓣, 向日葵, 蒲公英, 篱笆, 彩虹, 青草',
  },
  {
    sense: { is: 'place', place: 'beach', strength: 3 },
    en: `
      beach, seaside, shore, seashore, coast, coastline, sandy beach, sea, ocean, bay, tropical island,
      island, open sea, open water, by the sea, surf`,
    zh: '海滩, 沙滩, 海边, 海岸, 大海, 海, 海面, 海上, 海洋, 海湾, 岛, 小岛, 海岛, 海滨, 岸边',
  },
  {
    sense: { is: 'place', place: 'beach', strength: 3 },
    en: 'harbor, harbour, port, pier, dock, marina, lighthouse, cliff, lagoon, coral reef',
    zh: '港口, 码头, 灯塔, 悬崖, 港湾',
    drawnAs: 'a beach by the sea',
  },
  {
    sense: { is: 'place', place: 'beach', strength: 1 },
    en: 'seashell, shell, palm, palm tree, sand castle, sandcastle, sand',
    zh: '贝壳, 棕榈树, 椰子树, 椰树, 沙堡, 沙子',
  },
  {
    sense: { is: 'place', place: 'mountain-lake', strength: 3 },
    en: `
      lake, mountain lake, alpine lake, pond, lakeside, lakeshore, fjord, calm lake, still lake`,
    zh: '湖, 湖泊, 湖边, 湖面, 湖畔, 湖水, 池塘, 湖上, 高山湖泊, 西湖',
  },
  {
    sense: { is: 'place', place: 'mountain-lake', strength: 3 },
    en: 'river, stream, creek, riverbank, riverside, waterfall, canal, brook, wetland',
    zh: '河, 河流, 河边, 小溪, 溪流, 溪边, 江, 江面, 江边, 瀑布, 河岸, 河面, 运河, 江南水乡',
    drawnAs: 'a lake',
  },
  {
    sense: { is: 'place', place: 'mountain-lake', strength: 2 },
    en: `
      mountain, alps, mountain range, peak, summit, mountainside, mountain top, mountaintop, ridge, highlands,
      himalayas, volcano, mountain landscape`,
    zh: '山, 高山, 群山, 山脉, 山顶, 山峰, 山间, 远山, 青山, 山巅, 火山',
  },
  {
    sense: { is: 'place', place: 'mountain-lake', strength: 3 },
    also: [{ is: 'season', season: 'winter' }],
    en: 'frozen lake, icy lake',
    zh: '冰湖, 结冰的湖',
  },
  {
    sense: { is: 'place', place: 'mountain-lake', strength: 2 },
    also: [{ is: 'season', season: 'winter' }],
    en: 'snowy mountain, snow-capped mountain, glacier, snowy peak, snow-capped peak',
    zh: '雪山, 冰川, 雪峰',
  },
  {
    sense: { is: 'place', place: 'meadow', strength: 2 },
    also: [{ is: 'season', season: 'winter' }],
    en: 'snowy field, snowfield, snowy plain, snowy landscape',
    zh: '雪原, 雪地, 雪地里, 雪地上',
  },
  {
    sense: { is: 'place', place: 'desert', strength: 3 },
    en: `
      desert, dune, sand dune, sahara, gobi, canyon, wasteland, badlands, oasis, mesa, wild west`,
    zh: '沙漠, 沙丘, 荒漠, 戈壁, 大漠, 峡谷, 荒原, 撒哈拉, 绿洲',
  },
  {
    sense: { is: 'place', place: 'desert', strength: 3 },
    en: 'mars, martian surface, moon surface, lunar surface, alien planet',
    zh: '火星, 月球, 月球表面',
    drawnAs: 'a desert',
  },
  { sense: { is: 'place', place: 'desert', strength: 1 }, en: 'cactus, cacti', zh: '仙人掌' },
  {
    sense: { is: 'place', place: 'city-street', strength: 3 },
    en: `
      street, city, city street, road, town, downtown, alley, alleyway, avenue, boulevard, sidewalk, pavement,
      crosswalk, urban street, metropolis, intersection, city center, old town, suburb, neighborhood,
      neighbourhood, new york, paris, london, shanghai, beijing, manhattan, cityscape, city skyline, skyline,
      street corner, driveway, curb`,
    zh: `
      街道, 街, 城市, 街头, 马路, 都市, 大街, 小巷, 巷子, 胡同, 路口, 城里, 市中心, 上海, 北京, 纽约, 巴黎,
      伦敦, 人行道, 街上, 路上, 街角, 弄堂, 古镇, 小镇, 城镇, 大都市`,
  },
  {
    sense: { is: 'place', place: 'city-street', strength: 3 },
    en: `
      subway station, metro station, train station, station, subway, metro, bus stop, market, plaza,
      town square, square, bridge, highway, freeway, motorway, parking lot, village, airport, gas station,
      rooftop, shopping mall, mall, hospital, school, campus, church, tunnel, construction site`,
    zh: `
      地铁站, 地铁, 火车站, 车站, 公交站, 市场, 集市, 广场, 桥, 大桥, 桥上, 高速公路, 公路, 停车场, 村庄,
      村子, 机场, 加油站, 屋顶, 天台, 商场, 医院, 学校, 校园, 教堂, 隧道`,
    drawnAs: 'a city street',
  },
  { sense: { is: 'place', place: 'city-street', strength: 2 }, en: 'urban', zh: '' },
  {
    sense: { is: 'place', place: 'city-street', strength: 1 },
    en: `
      building, skyscraper, shop, storefront, streetlight, street light, street lamp, traffic light, traffic,
      asphalt, house, shop window, zebra crossing, lamppost, lamp post, billboard`,
    zh: `
      大楼, 高楼, 楼房, 建筑, 摩天大楼, 高楼大厦, 商店, 店铺, 路灯, 红绿灯, 房子, 房屋, 柏油路, 广告牌,
      斑马线, 车流`,
  },
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
  { sense: { is: 'place', place: 'city-street', strength: 3 }, en: 'tokyo, seoul, osaka, kyoto', zh: '东京, 首尔' },
  {
    sense: { is: 'place', place: 'room', strength: 3 },
    en: `
      room, living room, bedroom, house interior, interior, indoor, home, apartment, study, library,
      fireplace, by the fireplace, dining room, bookshop, bookstore, cozy room, hallway, attic,
      inside a house, at home`,
    zh: `
      房间, 室内, 客厅, 卧室, 书房, 家里, 家中, 屋里, 屋内, 屋子, 图书馆, 壁炉, 书店, 餐厅, 窗边, 窗前`,
  },
  {
    sense: { is: 'place', place: 'room', strength: 3 },
    en: `
      cafe, café, coffee shop, coffeehouse, restaurant, bar, pub, diner, kitchen, office, classroom, studio,
      museum, gallery, hotel, lobby, elevator, theater, theatre, stage, concert hall, gym, laboratory, lab,
      warehouse, factory, bakery, palace, temple, ballroom, bathroom, workshop, supermarket, store`,
    zh: `
      咖啡馆, 咖啡店, 咖啡厅, 饭店, 酒吧, 厨房, 办公室, 教室, 工作室, 博物馆, 酒店, 大厅, 电梯, 剧院, 舞台,
      健身房, 实验室, 仓库, 工厂, 面包店, 宫殿, 超市`,
    drawnAs: 'a room',
  },
  {
    sense: { is: 'place', place: 'room', strength: 1 },
    en: `
      cabin, cottage, hut, window, sofa, couch, armchair, table, chair, bed, desk, bookshelf, lamp, curtain,
      carpet, rug, floor, wall, windowsill, pillow, blanket, door, cushion, shelf, stove`,
    zh: `
      小屋, 木屋, 窗户, 窗, 沙发, 桌子, 椅子, 床, 书桌, 书架, 台灯, 窗帘, 地毯, 地板, 墙, 窗台, 枕头, 毯子,
      门, 桌, 扶手椅`,
  },
];
