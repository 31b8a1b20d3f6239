import { describesNoun } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';
import { writtenAs } from './written-as.ts';

/** What one gets up on to reach higher; whoever steps on a skateboard, snow or a pedal does not stand there. */
const STEPS = /(?:凳|凳子|椅|椅子|桌子|箱子|梯子|砖头|台阶|石头|沙发)$/u;
const TREADS = /^踩(?:着|在|上)?$/u;
const DESCRIBED_BY_MAX = 2;

/** 踩着板凳够饼干盒: stands on the stool. The pieces with the usual words for it. */
export function withSteppedOn(pieces: readonly Piece[]): readonly Piece[] {
  const told = [...pieces];
  for (let at = told.length - 2; at >= 0; at--) {
    const tread = told[at]!;
    if (!tread.han || !TREADS.test(tread.text)) continue;
    let noun = at + 1;
    // 着 and 在 may be pieces of their own.
    if (/^(?:着|在|上)$/u.test(told[noun]?.text ?? '')) noun++;
    while (noun <= at + DESCRIBED_BY_MAX && told[noun] !== undefined && describesNoun(told[noun]!)) noun++;
    const step = told[noun];
    if (step === undefined || !STEPS.test(step.text)) continue;
    const top = told[noun + 1]?.text.startsWith('上') === true ? [] : writtenAs('上面', step);
    const described = told.slice(at + 1, noun).filter(({ text }) => !/^(?:着|在|上)$/u.test(text));
    told.splice(at, noun + 1 - at, ...writtenAs('站在', tread), ...described, step, ...top);
  }
  return told;
}
