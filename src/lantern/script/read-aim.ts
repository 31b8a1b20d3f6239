import { CAMERA_GOINGS } from './camera-goings.ts';
import { isPerson } from '../kinds/kinds.ts';
import type { Word } from './choose-reading.ts';
import type { Draft } from './draft.ts';
import type { AimPoint, BodyPart, CameraAim, CameraWord } from './screenplay.ts';

type Point = { -readonly [Key in keyof AimPoint]: AimPoint[Key] };

/** What the words of a camera clause have told of where it goes, while they are read. */
export interface AimDraft {
  readonly beat: number;
  from?: Point;
  to?: Point;
  /** Which end the next noun is. */
  end: 'from' | 'to';
  /** Named before its owner: the face of a farmer. */
  part?: BodyPart;
  /** The noun may still come. */
  open: boolean;
  /** Also after a comma: 特写镜头，一只老鹰的眼睛. */
  waits?: true;
}

const PARTS: readonly (readonly [BodyPart, RegExp])[] = [
  ['eyes', /^(?:eyes?|gaze|眼睛|眼|眼神|双眼|眼眸)$/u],
  ['face', /^(?:faces?|smile|grin|lips|mouth|head|tears?|expression|脸|脸上|脸庞|面部|面孔|表情|嘴角|头)$/u],
  ['hands', /^(?:hands?|fingers?|手|手里|手中|手上|手指|双手)$/u],
  ['feet', /^(?:feet|foot|legs?|boots?|shoes?|sneakers?|heels?|脚|双脚|脚步|鞋|鞋子|靴子|高跟鞋|运动鞋)$/u],
];
/** The part that a word for a close-up holds by itself: 手部特写, a hand close-up. */
const IN_CLOSE_UP: typeof PARTS = [
  ['eyes', /eye|眼/u],
  ['face', /face|脸|面部/u],
  ['hands', /hand|手/u],
  ['feet', /feet|foot|脚|鞋/u],
];
/** Moves that go from something to something. */
const GOES: ReadonlySet<CameraWord> = new Set<CameraWord>([...CAMERA_GOINGS, 'close-up']);
const SKY = /\b(?:sky|skies|stars|milky way|moon|clouds|aurora|constellations?)\b|天空|银河|星空|夜空|月亮|云层|极光/iu;

/** A camera word opens an aim: what comes next is what it goes to, after `from` what it leaves. */
export function openAim(draft: Draft, word: CameraWord, text: string): void {
  if (!GOES.has(word)) return;
  const part = IN_CLOSE_UP.find(([, names]) => names.test(text))?.[0];
  const begun = draft.aim?.from !== undefined && draft.aim.to === undefined ? { from: draft.aim.from } : {};
  draft.aim = {
    beat: draft.beats.length - 1,
    ...begun,
    ...(part === undefined ? {} : { part }),
    end: 'to',
    open: true,
    ...(word === 'close-up' ? { waits: true as const } : {}),
  };
}

/** The camera moves somewhere: where, the rest of its clause says. */
export function openWay(draft: Draft): void {
  if (draft.aim?.open !== true) draft.aim = { beat: draft.beats.length - 1, end: 'to', open: true };
}

/** The camera starts on something, and goes on from there. */
export function openStart(draft: Draft): void {
  draft.aim = { beat: draft.beats.length - 1, end: 'from', open: true };
}

/** `From` the boots `to` the face: which end is told next. */
export function turnAim({ aim }: Draft, preposition: string): void {
  if (aim?.open !== true) return;
  if (preposition === 'from' && aim.from === undefined) aim.end = 'from';
  if ((preposition === 'to' || preposition === 'toward' || preposition === 'into') && aim.end === 'from')
    aim.end = 'to';
}

/** Somebody or something was named in a camera clause; what comes first is meant. */
export function aimAt(draft: Draft, [character]: readonly string[], part?: BodyPart): void {
  const { aim } = draft;
  if (aim?.open !== true || character === undefined || aim[aim.end]?.character !== undefined) return;
  const shown = part ?? aim[aim.end]?.part ?? aim.part;
  aim[aim.end] = { character, ...(shown === undefined ? {} : { part: shown }) };
  delete aim.part;
}

/** A part of a body in a camera clause: of the owner before it (her face), or of who comes next (the face of a farmer). */
export function aimAtPart(draft: Draft, word: Word): void {
  const part = partOf(word);
  const { aim, modifiers } = draft;
  if (aim?.open !== true || part === undefined || (aim.end === 'from' && WORN.test(word.text))) return;
  const [owner] = modifiers.owners ?? [];
  const known = aim[aim.end];
  if (owner !== undefined) aim[aim.end] = { character: owner, part };
  else if (known?.character !== undefined && known.part === undefined) known.part = part;
  else aim.part = part;
}

/** A close-up of hands, and nobody is named whose they are: they are somebody's all the same. */
export function isNobodys(draft: Draft, words: readonly Word[], index: number): boolean {
  const { aim, modifiers, characters } = draft;
  const word = words[index];
  const part = word === undefined || WORN.test(word.text) ? undefined : partOf(word);
  const named =
    words[index + 1]?.text === 'of' || modifiers.owners !== undefined || characters.some(({ kind }) => isPerson(kind));
  if (aim === undefined || aim.end === 'from' || part === undefined || part === 'face' || named) return false;
  aim.open = true;
  aim.part = part;
  return true;
}

const WORN = /boot|shoe|sneaker|heel|鞋|靴/u;

/** Boots that the camera starts on are those of whom it goes to. True when the word was that. */
export function startsOnWorn({ aim }: Draft, word: Word): boolean {
  const part = partOf(word);
  if (aim?.open !== true || aim.end !== 'from' || aim.from !== undefined || part === undefined) return false;
  aim.from = { part };
  return true;
}

function partOf({ text }: Word): BodyPart | undefined {
  return PARTS.find(([, names]) => names.test(text))?.[0];
}

/** The clause is over: what was told is what the camera of its beat does. */
export function closeAim({ aim }: Draft): void {
  if (aim !== undefined && (aim.waits === undefined || aim.to !== undefined)) aim.open = false;
}

/** A sentence is over: nothing more is told of where its camera goes. */
export function settleAim(draft: Draft): void {
  const { aim } = draft;
  // A close-up of hands before anybody is named: of whoever comes.
  if (aim?.part !== undefined && draft.characters.length === 0) {
    aim.open = true;
    return;
  }
  draft.aim = undefined;
  const beat = draft.beats[aim?.beat ?? -1];
  if (aim === undefined || beat === undefined) return;
  const to = whole(aim.to) ?? ownerless(aim, draft);
  const ownPart =
    to?.character !== undefined && aim.from?.part !== undefined ? { ...aim.from, character: to.character } : aim.from;
  const from = whole(aim.from?.character === undefined ? ownPart : aim.from);
  const sentence = draft.prompt.slice(draft.sentenceStart, draft.boundary.start);
  const sky = to === undefined && beat.camera.includes('tilt-up') && SKY.test(sentence);
  const told: CameraAim = {
    ...(from === undefined ? {} : { from }),
    ...(sky ? { to: { sky: true } } : to === undefined ? {} : { to }),
  };
  if (beat.aim === undefined && Object.keys(told).length > 0) beat.aim = told;
}

/** A part that nobody was named for is that of the last who was told of. */
function ownerless({ part }: AimDraft, { characters }: Draft): AimPoint | undefined {
  const owner = characters.findLast(({ kind }) => isPerson(kind)) ?? characters.at(-1);
  return part === undefined || owner === undefined ? undefined : { character: owner.id, part };
}

function whole(point: Point | undefined): AimPoint | undefined {
  return point?.character === undefined ? undefined : point;
}
