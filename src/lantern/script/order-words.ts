import type { Word } from './choose-reading.ts';
import { namesHeading, namesOrder } from './lexicon/film-words.ts';

/** What a film is called in Chinese by those who order it. */
const FILM_HAN = /视频|短片|宣传片|广告|动画|动画片|短剧|故事|片子|画面|镜头|微电影|绘本|课件/u;
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
  const stop = words.findIndex(endsClause);
  const clause = words.slice(0, stop < 0 ? words.length : stop);
  const isOrder =
    stop > 0 && words.slice(stop + 1).some(isTold) && (ordersFilm(clause) || isHeading(clause, words[stop]));
  if (!isOrder) return orderedLate(words) ?? Array.from({ length: askedBy(clause) }, (_, index) => index);
  const rest = words.slice(stop + 1);
  // "A clip of our dessert menu hero: a slice of cake …": what comes after a colon is what is seen.
  const told = COLON.test(words[stop]?.text ?? '') ? -1 : clause.findIndex(({ text }) => SHOWS.test(text));
  return notMeant(clause, rest, (index) => qualifies(clause, index)).filter((index) => told < 0 || index <= told);
}

/** Indices of an order's words that are not meant for the picture; a place is where the rest names none, unless it only `qualifies`. */
function notMeant(
  order: readonly Word[],
  rest: readonly Word[],
  qualifies: (index: number) => boolean = () => false,
): readonly number[] {
  const placed = rest.some(isPlaced);
  return order.flatMap(({ reading }, index) => {
    const is = reading?.sense.is ?? '';
    return STAYS.has(is) || (is === 'place' && !placed && !qualifies(index)) ? [] : [index];
  });
}

/** A sentence ends, or a dash stands between two phrases: "Reel for my bakery - a girl decorates a cake". */
function endsClause({ kind, text }: Word): boolean {
  return kind === 'stop' || (kind === 'comma' && text === '-');
}

/** What stands over a prompt and names the film or whom it is for: "For a travel app:", "Museum audio guide, scene 3:". */
function isHeading(clause: readonly Word[], end: Word | undefined): boolean {
  if (end === undefined || !HEADS.test(end.text) || clause.length > HEADING_WORDS) return false;
  const text = textOf(clause);
  if (SLUG.test(text)) return true;
  // "A boy tells a story: …" is seen.
  const film = clause.findIndex((word) => word.reading?.sense.is !== 'action' && headsFilm(word));
  const named = clause.slice(0, film < 0 ? clause.length : film);
  const doer = named.findIndex(({ reading }) => reading?.sense.is === 'being');
  const acts = doer >= 0 && named.slice(doer).some(({ reading }) => reading?.sense.is === 'action');
  return !acts && (film >= 0 || FOR_SOMEBODY.test(text));
}

function headsFilm({ text, han }: Word): boolean {
  return han ? FILM_HAN.test(text) || HEADING_HAN.test(text) : namesHeading(text);
}

function isOrdered({ text, han }: Word): boolean {
  return han ? FILM_HAN.test(text) : namesOrder(text);
}

const HEADS = /^(?:[:：—|\n-]|--)/u;
const COLON = /^[:：]/u;
const HEADING_WORDS = 18;
const HEADING_HAN = /^(?:练习|作业|需求|主题|标题|封面|海报|教程|短视频|抖音|小红书|店|公众号)$/u;
/** The heading of a scene in a script. */
const SLUG = /^(?:int|ext|scene \d+|场景|第.{1,3}[场幕])\b/u;
const FOR_SOMEBODY =
  /^(?:this is |it is |something )?for (?:my|our|the|a|an|us)\b|^(?:给|为|替).{1,14}(?:看|用|做|拍|准备)?的?$/u;

/** The place only says which film, page or guide it is: film school exercise, hospital waiting room screen, museum audio guide. */
function qualifies(clause: readonly Word[], index: number): boolean {
  const next = clause.slice(index + 1, index + 1 + QUALIFIED_WORDS);
  const at = next.findIndex(headsFilm);
  return (
    at >= 0 && next.slice(0, at).every(({ kind, reading }) => kind !== 'comma' && !BETWEEN.has(reading?.sense.is ?? ''))
  );
}

const QUALIFIED_WORDS = 4;
const BETWEEN = new Set(['preposition', 'determiner', 'connector', 'pronoun']);

/** "My daughter's goat keeps butting the barrow, make a video of a small goat …": what was told before the order is its reason. */
function orderedLate(words: readonly Word[]): readonly number[] | undefined {
  const order = words.findIndex(({ text }, index) => index > 0 && MAKES.test(text) && asksForFilm(words, index));
  if (order < 0) return undefined;
  const shows = words.findIndex(({ text }, index) => index > order && SHOWS.test(text));
  const rest = words.slice(shows + 1);
  return rest.some(isTold) ? notMeant(words.slice(0, shows + 1), rest) : undefined;
}

/** Where the film is, in so many words. */
function isPlaced({ reading }: Word): boolean {
  return reading?.sense.is === 'place' && reading.sense.strength === 3;
}

const MAKES = /^(?:make|create|generate|produce|do|film|shoot|animate|want|need|give)$/u;
const ORDER_WORDS = 7;

/** Make us a short video of. */
function asksForFilm(words: readonly Word[], index: number): boolean {
  const next = words.slice(index + 1, index + 1 + ORDER_WORDS);
  const shows = next.findIndex(({ text }) => SHOWS.test(text));
  return shows > 0 && next.slice(0, shows).some(isOrdered);
}

function textOf(clause: readonly Word[]): string {
  return clause.map(({ text }) => text).join(clause.some(({ han }) => han) ? '' : ' ');
}

function ordersFilm(clause: readonly Word[]): boolean {
  const text = textOf(clause);
  if (clause.some(({ han }) => han)) return TITLE_HAN.test(text) || (ORDERS_HAN.test(text) && FILM_HAN.test(text));
  return TITLE.test(text) || (ORDERS.test(text) && (clause.some(isOrdered) || FOR.test(text)));
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
