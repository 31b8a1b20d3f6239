import type { Dictionary } from './dictionary.ts';
import { beginsWord, hanFrom } from './han-text.ts';
import { isOneOfPeople } from './senses.ts';
import type { Token } from './tokenise.ts';

/** Small words that are part of no name. */
const NO_NAME = /[的了着过在把被给用和与跟从向对到里上下中不是有就都也还一两三几个这那他她它们正又地得很太最]/u;
const LENGTHS = [3, 2] as const;

/**
 * Names that a prompt gives to somebody and calls them by again: 小女孩阿棠提着灯笼…阿棠停下. What stands right after a word for somebody and comes
 * again is one, where it is no word of its own.
 */
export function hanNamesTold(words: Dictionary, tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const text = tokens.map(({ kind, text: own }) => (kind === 'han' ? own : ' ')).join('');
  for (const [at, { kind }] of tokens.entries()) {
    if (kind !== 'han' || !endsPerson(words, tokens, at)) continue;
    const name = LENGTHS.map((length) => hanFrom(tokens, at, length)).find(
      (each, index) => each.length === LENGTHS[index] && mayBeName(words, each) && text.split(each).length > 2,
    );
    if (name !== undefined) names.add(name);
  }
  return names;
}

/** Whether a word for somebody ends right before a token. */
function endsPerson(words: Dictionary, tokens: readonly Token[], at: number): boolean {
  for (let length = 1; length <= Math.min(4, at); length++) {
    const text = hanFrom(tokens, at - length, length);
    if (text.length < length) return false;
    if (words.readings.get(text)?.some(({ sense }) => isOneOfPeople(sense)) === true && text.length > 1) return true;
  }
  return false;
}

function mayBeName(words: Dictionary, text: string): boolean {
  if (NO_NAME.test(text) || beginsWord(words, text) || beginsWord(words, text.slice(1))) return false;
  const first = words.readings.get(text[0] ?? '') ?? [];
  return first.every(({ sense }) => sense.is !== 'action' && sense.is !== 'hold' && sense.is !== 'wear');
}
