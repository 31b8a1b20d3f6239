import { placeGroup } from './place-traits.ts';

/** Where people travel and where work is done: stations, roads, yards. */
export const TRANSPORT = placeGroup({
  station: {
    names: {
      en: `train station, railway station, station, station platform, train platform, railway platform, platform`,
      zh: '火车站, 车站, 站台, 月台, 火车站台, 高铁站',
    },
    things: { en: 'train, railway, timetable', zh: '火车, 列车, 高铁' },
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 4.5,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  subway: {
    names: {
      en: `subway station, metro station, subway platform, subway, metro, underground station, metro platform`,
      zh: '地铁站, 地铁, 地铁站台, 地铁月台',
    },
    soundscape: 'room',
    indoors: true,
    underfoot: 'asphalt',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
  highway: {
    names: {
      en: `highway, freeway, motorway, expressway, interstate, open road, country road, desert highway, route 66,
        long road`,
      zh: '高速公路, 公路, 快速路, 公路上, 高速路',
    },
    soundscape: 'city',
    underfoot: 'asphalt',
    walkableMetres: 20,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
});
