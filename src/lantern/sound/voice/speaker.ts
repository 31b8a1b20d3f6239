import type { Throat } from '../../kinds/kind-card.ts';
import { cardOf } from '../../kinds/kinds.ts';
import type { Storyboard, TimedLine } from '../../storyboard/storyboard.ts';
import { hash2, hashText } from '../../../base/random.ts';

/** The throat that a line is spoken with. */
export type Voice = Omit<Throat, 'oldPitchHz'>;

const OLD_ROUGHNESS = 0.8;
/** What a thing speaks with in a tale. */
const OF_A_THING: Throat = { pitchHz: 240, formantScale: 1.25, roughness: 0.3, breath: 0.35 };

/** The voice of who speaks a line; a narrator has a calm low one. Each member has a pitch of its own. */
export function voiceOf(storyboard: Storyboard, line: TimedLine): Voice {
  const member = storyboard.cast.find(({ id }) => id === line.member);
  if (member === undefined) return { pitchHz: 118, formantScale: 1.02, roughness: 0.2, breath: 0.35 };
  const own = 0.93 + 0.14 * hash2(member.seed, hashText(member.id));
  const old = member.age === 'old';
  const voice = cardOf(member.kind).voice ?? OF_A_THING;
  return {
    pitchHz: (old ? (voice.oldPitchHz ?? voice.pitchHz) : voice.pitchHz) * own,
    formantScale: voice.formantScale,
    roughness: old ? OLD_ROUGHNESS : voice.roughness,
    breath: voice.breath,
  };
}
