import { isPerson } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import type { ActionDraft, Draft } from './draft.ts';
import { readBeing } from './read-beings.ts';
import type { Action } from './screenplay.ts';

/** What may stand before the verb of a title that names nobody: "Close-up of", "slow motion", 在厨房. */
const OPENING =
  /^(?:(?:a|an|the|of|in|very|extreme|slow|slo|mo|motion|close|up|closeup|medium|wide|full|shot|video|clip|footage|film|scene|cinematic|time|lapse|handheld|someone|somebody|people|actively|quickly|slowly|carefully|gently|happily)\b[\s,:-]*)*$/iu;
const OPENING_HAN =
  /^(?:特写|慢动作|近景|镜头|画面|视频|[:：,，\s])*(?:(?:一个人|有人|某人)?(?:正在|正|在)?[^,，。]{0,6})$/u;

/** 月亮被乌云遮住, 荷叶上的水珠滚动: it is told of something that nobody does. */
const NAMES_SUBJECT =
  /被|的[^的上里中下内外边旁前后地]{1,3}$|(?:月亮|太阳|星星|云朵?|风|雨|雪|弹簧|水珠|水滴)[^上里中下]?$/u;

/** Plain actions that are seen as what somebody does, without a word for it; ways through a place are often those of the camera. */
const OF_SOMEBODY: ReadonlySet<Action> = new Set<Action>([
  'eat',
  'dance',
  'speak',
  'smile',
  'wave',
  'swim',
  'jump',
  'sit',
]);
const WAYS: ReadonlySet<Action> = new Set<Action>(['walk', 'run', 'lie', 'turn', 'stand']);

/**
 * Whether a prompt tells what is done and not by whom, as titles do: "playing golf", "washing a dog", 弹钢琴. Ways alone are
 * somebody's only where nothing else is told: "running", and not "flying over the mountains".
 */
export function lacksDoer(draft: Draft): boolean {
  const { characters, untaken, mentions, references } = draft;
  // What an order does with a picture is done by nobody in it.
  if (characters.some(({ kind, words }) => isPerson(kind) && !isCompany(draft, words)) || references.length > 0)
    return false;
  // Company has been given what the one does who is not named.
  const company = characters.some(({ kind }) => isPerson(kind));
  const done = company ? draft.beats.flatMap(({ actions }) => actions) : [];
  return [...untaken, ...done].some((action) => {
    if (!opens(draft, action)) return false;
    if (action.deed !== undefined || (action.rides && action.action === 'walk')) return true;
    const alone = characters.length === 0;
    const placed = mentions.some(({ part }) => part.place !== undefined);
    return alone && (OF_SOMEBODY.has(action.action) || (WAYS.has(action.action) && !placed));
  });
}

/** "Kneading dough with grandmother", 和奶奶一起揉面: the only one who is named is with whoever does it. */
function isCompany({ prompt }: Draft, words: string): boolean {
  const [before = ''] = prompt.toLowerCase().split(words.toLowerCase());
  return words !== '' && WITH.test(before);
}

const WITH =
  /\bwith (?:(?:my|your|his|her|their|our|the|an?|old|dear|young|little)\s+)*$|^[和跟与同陪](?:着|我的|我)?$/iu;
/** Of whom it is a child who is with them. */
const ELDERS = /\bgrand(?:ma|pa|mother|father|parents?)\b|\bgrann?y\b|奶奶|爷爷|外婆|外公|姥姥|姥爷/iu;

function opens({ prompt }: Draft, { said = '' }: ActionDraft): boolean {
  const at = said === '' ? -1 : prompt.indexOf(said);
  const head = prompt.slice(0, Math.max(0, at)).trim();
  const titled = /[\u4e00-\u9fff]/u.test(said) && OPENING_HAN.test(head) && !NAMES_SUBJECT.test(head);
  return at >= 0 && (head === '' || OPENING.test(head) || titled);
}

/** Names somebody before the first word, who then does what the prompt tells. */
export function nameSomebody(draft: Draft, [first]: readonly Word[]): void {
  if (first === undefined) return;
  readBeing(
    draft,
    { ...first, end: first.start },
    {
      is: 'being',
      kind: ELDERS.test(draft.prompt) ? 'child' : 'person',
    },
  );
  draft.understood.pop();
}
