import { kindGroup } from './kind-card.ts';

/** What has feathers. */
export const BIRDS = kindGroup({
  bird: {
    family: 'bird',
    size: { heightMetres: 0.25, lengthMetres: 0.7, breadthMetres: 0.7 },
    pace: { walk: 0.3, fly: 4.5 },
    habitat: ['meadow'],
    tame: true,
    noise: 'wings',
    voice: { pitchHz: 320, formantScale: 1.4, roughness: 0.3, breath: 0.4 },
    names: [
      {
        en: 'bird, songbird, swallow, robin, sparrow, finch, pigeon, birdie',
        zh: '鸟, 小鸟, 鸟儿, 燕子, 麻雀, 鸽子, 飞鸟, 鸟群',
      },
      {
        colour: 'white',
        drawnAs: 'a white bird',
        en: 'seagull, gull, dove, swan, white dove, egret, heron, stork, goose, geese',
        zh: '海鸥, 白鸽, 天鹅, 白鹭, 鹅, 大雁, 白鹤, 鹤, 仙鹤, 丹顶鹤',
      },
      {
        colour: 'black',
        drawnAs: 'a black bird',
        en: 'crow, raven, blackbird, magpie, bat',
        zh: '乌鸦, 渡鸦, 喜鹊, 蝙蝠',
      },
      {
        colour: 'brown',
        size: 'large',
        drawnAs: 'a large bird',
        en: 'eagle, hawk, falcon, owl, vulture, kite bird',
        zh: '鹰, 老鹰, 雄鹰, 猎鹰, 猫头鹰, 秃鹫',
      },
      {
        drawnAs: 'a bird',
        en: `duck, parrot, chicken, hen, rooster, peacock, flamingo, penguin, hummingbird, canary, butterfly, duckling,
          chick`,
        zh: '鸭子, 鹦鹉, 鸡, 母鸡, 公鸡, 孔雀, 火烈鸟, 企鹅, 蜂鸟, 蝴蝶, 小鸡, 小鸭',
      },
    ],
  },
});
