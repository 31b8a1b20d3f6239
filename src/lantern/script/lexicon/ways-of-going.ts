import type { ActionSense, Entry } from './entry.ts';

/** What a way of going is to the film, and its verbs. */
interface WayOfGoing {
  readonly sense: Omit<ActionSense, 'is'>;
  /** What says so by itself. */
  readonly verbs: string;
  /** What says so only with where one goes: tears through a crowd, but tears a page. */
  readonly withWhere: string;
}

const WAYS: readonly WayOfGoing[] = [
  {
    sense: { action: 'walk', manner: 'slow' },
    verbs: `
      meander, mosey, ramble, promenade, sashay, swagger, dawdle, sidle, skulk, slog, traipse, shamble, wend, perambulate, pussyfoot`,
    withWhere: 'edge, inch, mince, file, trail, filter, trickle, mill, troop',
  },
  {
    sense: { action: 'walk' },
    verbs: `
      backpack, tramp, stride, yomp, zigzag, pick her way, pick his way, elbow his way, elbow her way, push his way, push her way,
      force his way, force her way, fight his way, fight her way, weave his way, weave her way, barge, rove, clomp, clamber, scramble`,
    withWhere: 'weave, wind, thread, snake, jostle, elbow, shove, tread, process',
  },
  {
    sense: { action: 'run' },
    verbs: `
      lope, bound, scamper, gambol, skedaddle, scarper, hightail it, leg it, hotfoot it, take to his heels, take to her heels, take to their heels, break into a run,
      make a dash, make a run for it, make a break for it, cavort, caper, swarm, teem, surge, pour forth, fan out, careen, career, hustle, bustle`,
    withWhere: 'stream, rumble, rattle, clatter, chug, coast, thunder, trundle',
  },
  {
    sense: { action: 'run', manner: 'fast' },
    verbs: `
      hurtle, barrel, streak, whizz, whiz, whoosh, scoot, hasten, scud, swerve, veer, make haste`,
    withWhere: 'tear, shoot, zip, blast, rocket, roar, storm, belt, pelt',
  },
];

const WHERE = listOf(
  'along, around, round, about, through, across, past, by, down, up, over, forward, into, toward, towards',
);

/** With one word more, one goes out of the picture, or goes after somebody. */
const ONWARD: readonly (Partial<ActionSense> & { readonly words: readonly string[] })[] = [
  { words: ['off', 'away'], crossing: 'leaves' },
  { words: ['after'], aims: true, drags: true },
];

/** What vehicles do in going that means something else of anybody else: an engine chugs, a lorry rattles. */
const OF_VEHICLES: Entry = {
  sense: { is: 'action', action: 'drive', ofThings: 'vehicles-only' },
  en: `
    chug, rattle, rumble, coast, freewheel, thunder, roar, trundle, screech, career, careen, clatter, motor, chuff, putter, swerve, veer, bump, bounce, jolt, lurch, splash, plough, plow,
    steam, wind, snake, overtake, turn, corner, swing, sweep, crawl, inch, crest, tilt, list, heel, pitch, toss, rock, bob, ply, taxi, tack, jibe, drag race, puff, clang, whirr, hum along, demolish, bulldoze, level, grade`,
  zh: '轰鸣, 颠簸, 疾驶, 呼啸而过, 飞驰而过, 急转弯, 拐弯, 突突地开, 摇晃着前进',
};

function listOf(words: string): readonly string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function joined(verbs: readonly string[], words: readonly string[]): string {
  return verbs.flatMap((verb) => words.map((word) => `${verb} ${word}`)).join(',');
}

/** The ways in which one gets from one place to another. */
export const WAYS_OF_GOING: readonly Entry[] = [
  OF_VEHICLES,
  ...WAYS.flatMap(({ sense, verbs, withWhere }): readonly Entry[] => {
    const way = { is: 'action' as const, ...sense };
    const [plain, directed] = [listOf(verbs).filter((verb) => !verb.includes(' ')), listOf(withWhere)];
    return [
      { sense: way, en: `${verbs},${joined(directed, WHERE)}`, weak: true },
      ...ONWARD.map(({ words, ...more }) => ({
        sense: { ...way, ...more },
        en: joined([...plain, ...directed], words),
        weak: true as const,
      })),
    ];
  }),
];
