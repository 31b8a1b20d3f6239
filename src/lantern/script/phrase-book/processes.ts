import type { Phrase } from './phrase.ts';

/** What happens to things, by what they are made of and by which process. */
export const PROCESS_PHRASES: readonly Phrase[] = [
  { say: 'coffee drips through a paper filter into a glass pot', cast: ['pour-over'], beats: ['c1 drip brown'] },
  { say: '咖啡从滤杯滴进玻璃壶', cast: ['pour-over'], beats: ['c1 drip brown'] },
  { say: 'water pours from a jug into a glass', cast: ['glass'], beats: ['c1 fill blue'] },
  { say: 'a jenga tower topples over', cast: ['jenga-tower'], beats: ['c1 collapse'], unknown: [] },
  { say: 'dandelion seeds blow away in the breeze', cast: ['3 dandelion'], beats: ['c1 scatter'], unknown: [] },
  { say: '蒲公英的种子随风飘散', cast: ['dandelion'], beats: ['c1 scatter'], unknown: [] },
  { say: 'soup bubbles in a pot', cast: ['open-pot'], beats: ['c2 boil orange'], unknown: [] },
  { say: 'dumplings boil in a pot', cast: ['5 dumpling', 'open-pot'], beats: ['c1+c2 boil'], unknown: [] },
  { say: '面包机弹出两片吐司', cast: ['toaster'], beats: ['c1 pop-up'] },
  { say: '鞭炮噼里啪啦炸开', cast: ['firecrackers'], beats: ['c1 crackle'], unknown: [] },
  { say: 'a model volcano erupts', cast: ['volcano-model'], beats: ['c1 erupt'], unknown: [] },
  { say: 'a cactus blossoms', cast: ['cactus'], beats: ['c1 blossom'], unknown: [] },
  { say: 'a bathroom mirror fogs up', cast: ['wall-mirror'], beats: ['c1 fog-up'], unknown: [] },
  { say: 'bread rises in the oven and turns golden brown', cast: ['bread'], ground: 'oven-rack', unknown: [] },
  { say: 'a kettle whistles on the stove', cast: ['kettle'], ground: 'stove', beats: ['c1 boil'], unknown: [] },
  { say: 'a printer prints a page', cast: ['printer'], beats: ['c1 feed-out'], unknown: [] },
  { say: '国旗缓缓升起', cast: ['flag'], beats: ['c1 hoist slow'], unknown: [] },
  { say: 'an old car smokes', cast: ['smoking vintage-car'], unknown: [] },
  { say: '雨滴顺着玻璃滑落', cast: [], at: ['window-view', 'rain'] },
  { say: 'the window fogs up', cast: [], at: ['window-view', 'steamed-panes'], unknown: [] },
];
