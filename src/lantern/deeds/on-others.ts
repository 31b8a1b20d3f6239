import type { DeedCard, PoseKey } from './deed-card.ts';

/** What somebody does to another one whose face, hands or clothes the prompt names, where the words are those of doing it to oneself. */
const TO_OTHER = { en: {}, zh: {}, base: 'stand', view: 'side', near: true } as const satisfies Partial<DeedCard>;

/** One hand at the face of the other one, the other at the shoulder. */
const AT_FACE = [
  {
    at: 0,
    right: { of: 'head', off: [-0.16, -0.01, -0.06], else: [0.28, -0.06, 0.2] },
    left: { of: 'chest', off: [-0.1, 0.08, 0.08], else: [0.24, 0.1, 0.1] },
    lean: 0.16,
    nod: 0.2,
    aim: [1, 0, 0.1],
  },
  { at: 0.35, right: { of: 'head', off: [-0.15, -0.03, -0.02], else: [0.3, -0.06, 0.23] } },
  { at: 0.7, right: { of: 'head', off: [-0.16, 0.02, -0.04], else: [0.29, -0.04, 0.21] } },
] as const satisfies readonly PoseKey[];

/** Both hands at the chest of the other one, up a zip or round a collar. */
const AT_CHEST = [
  {
    at: 0,
    right: { of: 'chest', off: [-0.13, -0.04, -0.16], else: [0.26, -0.04, 0.06] },
    left: { of: 'chest', off: [-0.13, 0.05, -0.18], else: [0.26, 0.05, 0.04] },
    lean: 0.14,
    nod: 0.22,
  },
  { at: 0.5, right: { of: 'chest', off: [-0.12, -0.02, -0.01], else: [0.27, -0.02, 0.22] }, nod: 0.12 },
  { at: 0.75, left: { of: 'chest', off: [-0.12, 0.05, -0.04], else: [0.27, 0.05, 0.2] } },
] as const satisfies readonly PoseKey[];

/** One hand of the other one is held, and worked on with the right. */
const AT_NAILS = {
  ...TO_OTHER,
  place: 'room',
  apart: 0.6,
  partner: 'be-bandaged',
  play: {
    stance: 'stand',
    seconds: 1.6,
    eyes: 'down',
    keys: [
      {
        at: 0,
        right: { of: 'right-hand', off: [0.02, -0.05, 0.04], else: [0.27, -0.08, 0.16] },
        left: { of: 'right-hand', off: [0.02, 0.05, -0.03], else: [0.28, 0.05, 0.1] },
        lean: 0.14,
        nod: 0.26,
      },
      { at: 0.5, right: { of: 'right-hand', off: [0.04, -0.03, 0.03], else: [0.29, -0.05, 0.15] } },
    ],
  },
} as const satisfies DeedCard;

/** Faces made up, coats closed and nails cut: by somebody else. */
export const ON_OTHERS = {
  'paint-face-of': {
    ...TO_OTHER,
    place: 'bedroom',
    apart: 0.6,
    partner: 'be-examined',
    play: {
      stance: 'stand',
      seconds: 2,
      eyes: 'down',
      keys: AT_FACE,
      held: [{ thing: 'polish-brush', in: 'right' }],
    },
  },
  'rub-face-of': {
    ...TO_OTHER,
    place: 'room',
    apart: 0.6,
    partner: 'be-examined',
    play: { stance: 'stand', seconds: 1.6, eyes: 'down', keys: AT_FACE },
  },
  'dress-other': {
    ...TO_OTHER,
    place: 'room',
    apart: 0.5,
    partner: 'be-dressed',
    toSmaller: 'dress-child',
    play: { stance: 'stand', seconds: 2.2, eyes: 'down', keys: AT_CHEST },
  },
  'dress-child': {
    ...TO_OTHER,
    place: 'room',
    apart: 0.5,
    partner: 'be-dressed',
    play: { stance: 'half-kneel', seconds: 2.2, keys: AT_CHEST },
  },
  'be-dressed': {
    ...TO_OTHER,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        { at: 0, right: [0.02, -0.15, -0.03], left: [0.02, 0.15, -0.03], nod: 0.04 },
        { at: 0.5, right: [0.03, -0.16, -0.02], left: [0.02, 0.16, -0.02], nod: 0.1 },
      ],
    },
  },
  'cut-nails-of': { ...AT_NAILS, play: { ...AT_NAILS.play, held: [{ thing: 'nail-clipper', in: 'right' }] } },
  'paint-nails-of': { ...AT_NAILS, play: { ...AT_NAILS.play, held: [{ thing: 'polish-brush', in: 'right' }] } },
} as const satisfies Record<string, DeedCard>;
