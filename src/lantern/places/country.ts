import { placeGroup } from './place-traits.ts';

/** What stands by itself in the land: castles, villages, mills. */
export const COUNTRY = placeGroup({
  castle: {
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
    names: {
      en: `village, hamlet, countryside village, mountain village, small village, cottages, village street, village
        lane, fishing village`,
      zh: '村庄, 村子, 乡村, 山村, 小村庄, 村落, 村里, 乡村小路, 渔村, 农村',
    },
    things: { en: 'cottage, chimney', zh: '农舍, 烟囱, 炊烟' },
    soundscape: 'meadow',
    underfoot: 'grass',
    walkableMetres: 7,
    accents: ['red', 'blue', 'white', 'yellow', 'orange'],
  },
});
