import { placeGroup } from './place-traits.ts';

/** Fields in flower or in ear, in rows to the horizon. */
export const FIELDS = placeGroup({
  'lavender-field': {
    names: {
      en: `lavender field, field of lavender, lavender, lavender farm, provence`,
      zh: '薰衣草田, 薰衣草, 薰衣草花田, 普罗旺斯, 薰衣草花海',
    },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['white', 'yellow', 'red', 'blue', 'green'],
  },
  'wheat-field': {
    names: {
      en: 'wheat field, field of wheat, wheat fields, golden wheat, field of golden wheat, barley field, field of barley, rye field, grain field, ripe wheat',
      zh: '麦田, 金色麦田, 麦浪, 小麦田, 麦地, 麦子地, 金黄的麦田, 青稞田',
    },
    soundscape: 'meadow',
    underfoot: 'earth',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'green', 'black'],
  },
  'rapeseed-field': {
    names: {
      en: 'rapeseed field, rapeseed fields, canola field, canola fields, field of rapeseed, rape field, rapeseed flowers, canola flowers',
      zh: '油菜花田, 油菜花, 油菜花海, 油菜花地, 油菜田',
    },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['red', 'blue', 'white', 'purple', 'green'],
  },
  'sunflower-field': {
    names: {
      en: `sunflower field, field of sunflowers, sunflower farm`,
      zh: '向日葵田, 向日葵花田, 向日葵花海, 向日葵地',
    },
    things: { en: `sunflower`, zh: '向日葵' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['blue', 'red', 'white', 'purple', 'green'],
  },
  'tulip-field': {
    fromAbove: 'aerial-view',
    names: {
      en: `tulip field, field of tulips, tulip farm, flower field, field of flowers, flower fields, keukenhof, holland, netherlands, dutch countryside, poppy field, field of poppies, flower meadow`,
      zh: '郁金香花田, 郁金香田, 花海, 花田, 郁金香花海, 荷兰, 罂粟花田, 虞美人花田',
    },
    things: { en: `tulip`, zh: '郁金香' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 4,
    accents: ['blue', 'white', 'green', 'purple', 'black'],
  },
});
