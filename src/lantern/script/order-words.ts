import type { Word } from './choose-reading.ts';

/** What a film is called by those who order it. */
const FILM =
  /\b(?:videos?|clips?|films?|movies?|animations?|cartoons?|scenes?|shots?|shorts?|ads?|adverts?|commercials?|promos?|trailers?|teasers?|reels?|intro|footage|story|stories|assembly|presentation|lesson|campaign|birthday|website|channel|homework|project|class)\b|视频|短片|宣传片|广告|动画|动画片|短剧|故事|片子|画面|镜头|微电影|绘本|课件/u;
/** How an order begins. */
const ORDERS =
  /^(?:(?:please|pls|hi|hello|hey|ok|okay)\b[ ,]*)*(?:(?:can|could|would|will|may) (?:you|i|we)\b|i(?: 'd| would)? (?:need|want|like|am looking)|i ?(?:'d|'m|’d|’m|m|d) (?:like|looking)|we(?: would)? (?:need|want|like|are looking)|(?:make|create|generate|produce|film|shoot|animate|draw|give|show)(?: me| us| my| a| an)\b|this (?:is|one is)|it ?(?:'s|’s| is) (?:for|a|an)\b|here ?(?:'s|’s| is)|looking for|need\b|want\b)/u;
const ORDERS_HAN =
  /^(?:请|帮|给|替|为|麻烦|能不能|能否|可以|可不可以|我想|我要|我们|想要|想|需要|做|来|生成|制作|拍|这是)/u;
/** A title: Bedtime story for my son, 睡前故事. */
const TITLE_HAN = /^(?:睡前|儿童|童话|一个|一段|小|短|微)*(?:故事|视频|短片|宣传片|广告|动画|动画片|微电影|电影)/u;
const TITLE =
  /^(?:(?:an?|the|my|our|short|quick|little|funny|cute|bedtime|children 's|kids?|tiny|mini|30|15|10|second|sec|tv|social|media)\b[ -]*)*(?:videos?|clips?|films?|movies?|animations?|cartoons?|scenes?|ads?|adverts?|commercials?|promos?|trailers?|teasers?|reels?|story|stories)\b(?: (?:for|about|of|on)\b|$)/u;

/**
 * Indices of the words of a prompt's first sentence that speak of the film and of those who order it, not of what is seen: "This is
 * for our school's assembly.", "Bedtime story for my son:", 帮我做一个公益广告:. Where it is, when, in which look and how it is taken stays;
 * the place only where the rest names none.
 */
export function wordsOfOrder(words: readonly Word[]): readonly number[] {
  const stop = words.findIndex(({ kind }) => kind === 'stop');
  const clause = words.slice(0, stop < 0 ? words.length : stop);
  const isOrder = stop > 0 && words.slice(stop + 1).some(isTold) && ordersFilm(clause);
  if (!isOrder) return Array.from({ length: askedBy(clause) }, (_, index) => index);
  const placed = words
    .slice(stop + 1)
    .some(({ reading }) => reading?.sense.is === 'place' && reading.sense.strength === 3);
  const told = clause.findIndex(({ text }) => SHOWS.test(text));
  return clause.flatMap(({ reading }, index) => {
    const is = reading?.sense.is;
    const stays = is !== undefined && (STAYS.has(is) || (is === 'place' && !placed));
    return stays || (told >= 0 && index > told) ? [] : [index];
  });
}

function ordersFilm(clause: readonly Word[]): boolean {
  const han = clause.some((word) => word.han);
  const text = clause.map((word) => word.text).join(han ? '' : ' ');
  if (han) return TITLE_HAN.test(text) || (ORDERS_HAN.test(text) && FILM.test(text));
  return TITLE.test(text) || (ORDERS.test(text) && (FILM.test(text) || FOR.test(text)));
}

/** How many words ask for what comes next: "can I get a blue suitcase". */
function askedBy(words: readonly Word[]): number {
  const texts = words.slice(0, ASKING_WORDS).map(({ text }) => text);
  const text = texts.join(' ');
  const asked = (ASKS.exec(text) ?? DRAWS.exec(text))?.[0];
  let [count, end] = [0, -1];
  // Several words may be one: "picture of".
  for (const own of texts) if (asked !== undefined && (end += own.length + 1) <= asked.trim().length) count++;
  return count;
}

const ASKING_WORDS = 7;
const ASKS =
  /^(?:please )?(?:(?:can|could|would|will|may) (?:you|i|we) (?:please )?(?:get|have|see|make|create|generate|do|show|give|draw|animate|film)(?: me| us)?|(?:i|we) (?:just )?(?:need|want)|(?:show|give|make) (?:me|us))(?= )/u;
/** Who is asked to draw something is not in the picture, and what is asked for is no picture of a picture: "Draw a fox", 画一只狐狸. */
const DRAWS =
  /^(?:please )?(?:draw|paint|sketch|illustrate|render|create|generate|imagine)(?: me| us)?(?: an? (?:picture|image|photo|photograph|illustration|painting|drawing|sketch|video|clip) (?:of|with))?(?= (?:an?|the|my|our|two|three|four|five|some) )|^(?:请 |帮 |帮我 |给我 |我 |给 )*(?:画|绘制)(?= (?!画))/u;
/** What comes after it is to be seen: a clip of a cat. */
const SHOWS = /^(?:of|about|with|showing|where|in which)$/u;

/** For whom it is made: not to be seen in it. */
const FOR = /^(?:this|it|that) (?:is|'s|’s) for\b/u;

/** Of an order this is meant for the picture. */
const STAYS: ReadonlySet<string> = new Set(['camera', 'look', 'mood', 'hour', 'season', 'weather', 'determiner']);

function isTold({ kind, reading }: Word): boolean {
  return (
    kind === 'known' &&
    (reading?.sense.is === 'being' || reading?.sense.is === 'action' || reading?.sense.is === 'place')
  );
}
