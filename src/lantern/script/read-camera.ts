import { beatHere, currentBeat, noteUnderstood } from './draft.ts';
import type { Draft } from './draft.ts';
import { openAim, openWay, turnAim } from './read-aim.ts';
import { textOf } from './text-of.ts';
import type { Word } from './choose-reading.ts';
import { turnUp } from './turn-up.ts';
import type { CameraWay } from './lexicon/entry.ts';
import type { CameraWord } from './screenplay.ts';

/** Notes a camera word for the beat that it stands in. */
export function readCamera(draft: Draft, text: string, word: CameraWord): void {
  // "… Close-up on her smile": after all that was told before, it is how the film ends.
  const near = word === 'close-up' || word === 'extreme';
  const late =
    (near || opensShot(draft, text)) &&
    draft.sentenceStart > 0 &&
    draft.beats.some(({ actions }) => actions.length > 0);
  if (late) draft.newBeat = true;
  beatHere(draft);
  const beat = currentBeat(draft);
  // An extreme close-up is a close-up, too.
  const words: readonly CameraWord[] = word === 'extreme' ? ['close-up', word] : [word];
  beat.camera.push(...words.filter((each) => !beat.camera.includes(each)));
  beat.takenAt.push(...words.map((each) => ({ word: each, at: draft.boundary.end })));
  if (text !== '') openAim(draft, near ? 'close-up' : word, text);
  noteUnderstood(draft, text, `camera: ${word}`);
}

/** "… on a rooftop. Wide shot of the desert": a sentence that begins with a shot of something is one of its own. */
function opensShot({ prompt, sentenceStart }: Draft, text: string): boolean {
  if (text === '') return false;
  const sentence = prompt.slice(sentenceStart).replace(/^[\s,;:.–—-]+/u, '');
  return sentence.startsWith(text) && SHOWS.test(sentence.slice(text.length));
}

const SHOWS = /^(?: shots?| views?)?(?: of| on| as)? (?:of|on|as|over|from|the|an?)\b/iu;

/** What "the camera …" asked for, from the ways that its clause named. */
export function cameraWordOf(ways: readonly CameraWay[], clause: readonly Word[] = []): CameraWord | undefined {
  const has = (way: CameraWay) => ways.includes(way);
  const sides = has('left') || has('right');
  if (has('pan') && !sides) return has('up') ? 'tilt-up' : has('down') ? 'tilt-down' : (turnUp(clause) ?? 'pan-right');
  // From left to right: where it goes is named last.
  if (has('pan')) return ways.lastIndexOf('left') > ways.lastIndexOf('right') ? 'pan-left' : 'pan-right';
  if (has('tilt')) return has('down') ? 'tilt-down' : 'tilt-up';
  if (has('around')) return 'orbit';
  if (has('along')) return 'track';
  if (has('left')) return 'pan-left';
  if (has('right')) return 'pan-right';
  if (has('out')) return 'pull-out';
  if (has('up')) return 'crane-up';
  if (has('down')) return 'crane-down';
  // 推到一只猫的脸: by itself, where "in" is none.
  const pushes = clause.some(({ han, text }) => han && text.startsWith('推'));
  if (has('in') || has('move')) return has('in') && ways.length === 1 && !pushes ? undefined : 'push-in';
  return has('hold') ? 'static' : undefined;
}

/** A camera clause is over: what its `ways` ask for is what the camera of the beat does; `told` is all that was read before. */
export function settleCamera(draft: Draft, ways: CameraWay[], told: readonly Word[]): void {
  if (ways.length === 0) return;
  const clause = told.slice(told.findLastIndex(({ kind }) => kind === 'comma' || kind === 'stop') + 1);
  // 焦点从花转到人: the focus goes there, and the camera stays.
  const word = currentBeat(draft).camera.at(-1) === 'rack-focus' ? undefined : cameraWordOf(ways, clause);
  if (word !== undefined && !currentBeat(draft).camera.some((known) => known.split('-')[0] === word.split('-')[0]))
    readCamera(draft, '', word);
  ways.length = 0;
}

/** Notes that the camera goes somewhere, by a word of its clause. */
export function readWay(draft: Draft, word: Word): void {
  openWay(draft);
  if (GOES_ON_TO.test(word.text)) turnAim(draft, 'to');
  noteUnderstood(draft, textOf(draft, word), 'camera');
}

/** Where a camera ends comes next: 摇到, 推向. */
const GOES_ON_TO = /[到至向]$/u;
