import { placeGroup } from './place-traits.ts';

/** Where people travel and where work is done: stations, roads, yards. */
export const TRANSPORT = placeGroup({
  station: {
    outlook: 'street',
    names: {
      en: `train station, railway station, station, station platform, train platform, railway platform, platform, on a train platform,
      on the train platform, ticket office, train terminal`,
      zh: '火车站, 车站, 站台, 月台, 火车站台, 高铁站, 售票厅',
    },
    things: { en: 'train, timetable', zh: '火车, 列车, 高铁' },
    soundscape: 'station',
    underfoot: 'asphalt',
    walkableMetres: 4.5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  subway: {
    outlook: 'street',
    names: {
      en: `subway station, metro station, subway platform, subway, metro, underground station, metro platform`,
      zh: '地铁站, 地铁, 地铁站台, 地铁月台',
    },
    soundscape: 'station',
    indoors: true,
    underfoot: 'asphalt',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  highway: {
    names: {
      en: `highway, freeway, motorway, expressway, interstate, open road, country road, desert highway, route 66,
        long road, desert road, toll booth, toll gate`,
      zh: '高速公路, 公路, 快速路, 公路上, 高速路, 沙漠公路, 收费站',
    },
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 20,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  viaduct: {
    subjectMetres: 67,
    clearness: 1.4,
    names: {
      en: `viaduct, railway viaduct, stone viaduct, train viaduct, arched viaduct, railway bridge, rail bridge, train bridge,
        aqueduct, roman aqueduct`,
      zh: '铁路桥, 铁路高架桥, 石拱高架桥, 旱桥, 火车桥, 高架铁路, 渡槽, 引水渠, 古罗马水道桥',
    },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['red', 'yellow', 'orange', 'white', 'blue'],
  },
  roundabout: {
    outlook: 'overlook',
    names: {
      en: `roundabout, traffic circle, rotary, traffic roundabout, traffic island, roundabout junction`,
      zh: '环岛, 环形路口, 转盘路口, 交通环岛, 环形交叉口, 转盘',
    },
    things: { en: 'roundabout sign', zh: '环岛标志' },
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  'coast-road': {
    outlook: 'waterside',
    names: {
      en: `coastal road, coast road, seaside road, coastal highway, ocean road, seaside highway, ocean highway, coastline road,
        pacific coast highway, road along the coast, road by the sea, coastal street`,
      zh: '海边公路, 沿海公路, 滨海公路, 海岸公路, 环海公路, 海边的公路, 海滨公路',
    },
    soundscape: 'surf',
    underfoot: 'asphalt',
    walkableMetres: 3,
    accents: ['red', 'yellow', 'white', 'orange', 'green'],
  },
  'petrol-station': {
    outlook: 'street',
    names: {
      en: 'petrol station, gas station, filling station, fuel station, service station, gas pump',
      zh: '加油站, 油站',
    },
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  'construction-site': {
    subjectMetres: 50,
    outlook: 'street',
    names: {
      en: `construction site, building site, construction, construction zone, tower crane, construction crane,
        scaffolding, unfinished building`,
      zh: '工地, 建筑工地, 施工现场, 塔吊, 脚手架, 烂尾楼, 施工工地',
    },
    things: { en: 'excavator, hard hat, bulldozer, concrete mixer', zh: '挖掘机, 安全帽, 推土机' },
    soundscape: 'works',
    underfoot: 'earth',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  industrial: {
    outlook: 'street',
    names: {
      en: `industrial area, factory, old factory, abandoned factory, factory yard, power plant, industrial zone, refinery, factories, smokestack, steel
        mill, power station, industrial park, industrial landscape`,
      zh: '工业区, 厂区, 发电厂, 炼油厂, 工业园, 钢铁厂, 烟囱林立',
    },
    soundscape: 'works',
    underfoot: 'asphalt',
    walkableMetres: 4.5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  airport: {
    outlook: 'street',
    names: {
      en: 'airport, runway, airport runway, tarmac, airfield, airstrip, terminal building, helipad, aircraft hangar',
      zh: '机场, 停机坪, 机场跑道, 飞机场, 机库, 直升机停机坪',
    },
    things: { en: 'airplane, aeroplane, jet plane, airliner, aircraft', zh: '飞机, 客机' },
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  'car-park': {
    names: {
      en: 'parking lot, car park, parking garage, parking space, parking area',
      zh: '停车场, 停车位, 地下车库',
    },
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 4.5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  railway: {
    names: {
      en: `railway line, railway, railroad, railroad track, railway track, train track, train tracks, railway tracks, railroad tracks,
        rail line, along the tracks, on the tracks, train railway, railway crossing, level crossing, railroad crossing, train rails`,
      zh: '铁路, 铁轨, 铁道, 轨道旁, 铁路线, 火车铁路, 铁路道口, 火车轨道, 火车道, 铁路线上',
    },
    soundscape: 'meadow',
    underfoot: 'earth',
    walkableMetres: 9,
    accents: ['red', 'yellow', 'blue', 'white', 'orange'],
  },
  'container-port': {
    outlook: 'street',
    names: {
      en: 'container port, container terminal, container yard, cargo port, shipping port, freight terminal, shipping yard, port terminal, cargo terminal, container harbor, container harbour',
      zh: '集装箱码头, 集装箱港口, 货运码头, 货柜码头, 集装箱堆场, 货港, 货运港',
    },
    things: {
      en: 'shipping container, cargo container, gantry crane, container ship',
      zh: '集装箱, 龙门吊, 货柜, 集装箱船',
    },
    soundscape: 'works',
    underfoot: 'asphalt',
    walkableMetres: 4.5,
    accents: ['yellow', 'white', 'red', 'blue', 'green'],
  },
  junkyard: {
    outlook: 'street',
    names: {
      en: `junkyard, junk yard, scrapyard, scrap yard, car graveyard, wrecking yard, salvage yard, garbage dump, rubbish dump, landfill, dump site, scrap heap`,
      zh: '垃圾场, 废品站, 废品场, 废车场, 汽车坟场, 废旧汽车场, 垃圾填埋场, 垃圾堆, 废铁场, 回收站',
    },
    soundscape: 'works',
    underfoot: 'earth',
    walkableMetres: 4.5,
    accents: ['yellow', 'white', 'blue', 'red', 'green'],
  },
  tunnel: {
    outlook: 'street',
    names: {
      en: `tunnel, road tunnel, car tunnel, highway tunnel, mountain tunnel, traffic tunnel, underground road, inside a tunnel`,
      zh: '隧道, 公路隧道, 隧道里, 山洞隧道, 隧道内, 车行隧道, 高速隧道',
    },
    indoors: true,
    lamplight: 'dim',
    soundscape: 'cave',
    underfoot: 'asphalt',
    walkableMetres: 8,
    accents: ['white', 'yellow', 'red', 'blue', 'green'],
  },
  motel: {
    outlook: 'street',
    names: {
      en: 'motel, roadside motel, motel parking lot, highway motel, lonely motel, motor lodge, roadside inn',
      zh: '汽车旅馆, 公路旅馆, 路边旅馆',
    },
    soundscape: 'desert',
    underfoot: 'asphalt',
    walkableMetres: 7,
    accents: ['red', 'white', 'yellow', 'blue', 'green'],
  },
});
