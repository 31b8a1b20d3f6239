import { beatHere, currentBeat, noteUnderstood } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Word } from './choose-reading.ts';
import { isPerson } from '../kinds/kinds.ts';
import { addAction } from './read-actions.ts';
import { isPersonId } from './people-of.ts';

/** Reads quoted text: a line that someone speaks, unless it is what a sign says. True when its end ends the sentence. */
export function readQuote(draft: Draft, word: Word): boolean {
  if (draft.sawSign || isWritten(draft)) {
    draft.notUnderstood.push(draft.prompt.slice(word.start, word.end));
    draft.sawSign = false;
    return false;
  }
  if (word.text === '') return false;
  const beat = beatHere(draft);
  draft.lines.push({ text: word.text, speaker: '', beat });
  draft.quotes.push(draft.lines.length - 1);
  noteUnderstood(draft, draft.prompt.slice(word.start, word.end), 'spoken line');
  if (speakerOf(draft) === undefined) return false;
  settleQuotes(draft);
  return /[.!?。！？…]$/u.test(word.text);
}

/** Writes "thank you" on the board, 写下“谢”字: nobody says it. */
function isWritten({ verb }: Draft): boolean {
  return WRITES.test(verb?.said ?? '');
}

const WRITES = /^(?:writ|wrote|paint|spray|spell|carv|print|engrav|stitch)|写/u;

/** At the end of a sentence every line gets its speaker: who `says`, else who was the subject, else nobody seen. */
export function settleQuotes(draft: Draft): void {
  for (const index of draft.quotes) {
    const line = draft.lines[index];
    if (line === undefined) continue;
    line.speaker = speakerOf(draft) ?? fallbackSpeaker(draft) ?? 'narrator';
    line.beat = Math.max(line.beat, 0);
    speak(draft, line.speaker);
  }
  draft.quotes = [];
}

function speakerOf(draft: Draft): string | undefined {
  if (draft.narrated) return 'narrator';
  if (draft.verb?.action === 'speak') return draft.verb.who[0];
  // "Stay," whispers the nurse, holding his hand: whoever spoke since the line was read.
  const [first] = draft.quotes;
  const said = first === undefined ? -1 : draft.lines[first]?.beat;
  return draft.beats
    .slice(said === undefined || said < 0 ? draft.beats.length : said)
    .flatMap(({ actions }) => actions)
    .find(({ action, sentenceStart }) => action === 'speak' && sentenceStart === draft.sentenceStart)?.who[0];
}

function fallbackSpeaker(draft: Draft): string | undefined {
  const near = [...(draft.lastPhrase?.ids ?? []), ...(draft.subject ?? []), ...(draft.lastSubject ?? [])];
  return near.find((id) => isPersonId(draft, id)) ?? draft.characters.find(({ kind }) => isPerson(kind))?.id;
}

function speak(draft: Draft, speaker: string): void {
  if (speaker === 'narrator') return;
  const speaks = currentBeat(draft).actions.some((action) => action.action === 'speak' && action.who.includes(speaker));
  if (!speaks) addAction(draft, { who: [speaker], action: 'speak', aims: false, drags: false, rides: false });
}
