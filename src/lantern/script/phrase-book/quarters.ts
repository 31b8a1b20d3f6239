import type { Phrase } from './phrase.ts';

/** Quarters, halls and places of stories, by the words that prompts call them. */
export const QUARTER_PHRASES: readonly Phrase[] = [
  { say: 'a street cellist under a railway bridge', at: ['under-bridge'] },
  { say: '桥洞下的流浪歌手', at: ['under-bridge'] },
  { say: 'a quiet suburban street in spring', at: ['suburb', 'spring'] },
  { say: '广州骑楼街的雨夜', at: ['arcade-street', 'rain', 'night'] },
  { say: '城中村的夜晚', at: ['urban-village', 'night'] },
  { say: '陕北窑洞前的黄昏', at: ['cave-dwelling', 'dusk'] },
  { say: '正午的沙漠驿站', at: ['desert-outpost', 'noon'] },
  { say: 'an old man on the porch of a farmhouse', at: ['porch'] },
  { say: 'a forest of giant mushrooms at midnight', at: ['mushroom-forest', 'night'] },
  { say: 'A floating castle above the clouds at sunset', at: ['sky-castle', 'sunset'] },
  { say: '天空之城', at: ['sky-castle'] },
  { say: 'an underwater city with glass domes', at: ['sunken-city'] },
  { say: 'an empty diner at 3am', at: ['diner', 'night'] },
  { say: '清晨的菜市场', at: ['wet-market', 'morning'] },
  { say: 'a traveller in the waiting hall of a station', at: ['station-hall'] },
  { say: '祠堂里的清晨', at: ['ancestral-hall', 'morning'] },
  { say: 'a boy in the back seat of a car in heavy rain', at: ['car-interior', 'rain', 'heavy'] },
  { say: 'a fishing village on stilts', at: ['stilt-village'] },
  { say: 'Roman harbour with galleys in a thunderstorm', at: ['ancient-harbour', 'storm'] },
  { say: 'a seaside amusement park in autumn', at: ['seaside-fair', 'autumn'] },
  { say: 'a tractor in a wheat field', at: ['wheat-field'] },
  { say: 'a road in the desert', at: ['highway'] },
  { say: 'film noir style, a detective lights a cigarette in a doorway', at: ['doorway'] },
  { say: 'an abandoned pool overgrown with weeds', at: ['swimming-pool', 'overgrown'] },
  {
    say: 'a park in four seasons: spring blossom, summer sun, autumn leaves, winter snow',
    at: ['park', 'spring'],
    later: ['1: summer', '2: autumn', '3: winter'],
  },
  {
    say: 'a village: roosters at dawn, farmers at noon, lanterns at night',
    at: ['village', 'dawn'],
    later: ['1: noon', '2: night'],
  },
];
