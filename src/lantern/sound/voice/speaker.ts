import type { Storyboard, TimedLine } from '../../storyboard/storyboard.ts';
import { hash2, hashText } from '../../../base/random.ts';

/** The throat that a line is spoken with. */
export interface Voice {
  readonly pitchHz: number;
  /** Formants against a man's: 1.17 for a woman, 1.32 for a child (Peterson and Barney 1952, ratios of their means). */
  readonly formantScale: number;
  /** 0 to 1: unsteadiness, which age brings. */
  readonly roughness: number;
  /** 0 to 1. */
  readonly breath: number;
}

/** The voice of who speaks a line; a narrator has a calm low one. Each member has a pitch of its own. */
export function voiceOf(storyboard: Storyboard, line: TimedLine): Voice {
  const member = storyboard.cast.find(({ id }) => id === line.member);
  if (member === undefined) return { pitchHz: 118, formantScale: 1.02, roughness: 0.2, breath: 0.35 };
  const own = 0.93 + 0.14 * hash2(member.seed, hashText(member.id));
  const old = member.age === 'old';
  const roughness = old ? 0.8 : 0.25;
  switch (member.kind) {
    case 'woman':
      return { pitchHz: (old ? 178 : 205) * own, formantScale: 1.17, roughness, breath: 0.4 };
    case 'girl':
      return { pitchHz: 275 * own, formantScale: 1.32, roughness: 0.2, breath: 0.35 };
    case 'boy':
      return { pitchHz: 262 * own, formantScale: 1.28, roughness: 0.2, breath: 0.3 };
    case 'man':
      return { pitchHz: (old ? 124 : 112) * own, formantScale: 1, roughness, breath: 0.3 };
    case 'fox':
    case 'cat':
    case 'bird':
      return { pitchHz: 320 * own, formantScale: 1.4, roughness: 0.3, breath: 0.4 };
    case 'dog':
    case 'deer':
      return { pitchHz: 170 * own, formantScale: 1.15, roughness: 0.4, breath: 0.4 };
    case 'horse':
    case 'car':
    case 'boat':
      return { pitchHz: 92 * own, formantScale: 0.88, roughness: 0.4, breath: 0.3 };
  }
}
