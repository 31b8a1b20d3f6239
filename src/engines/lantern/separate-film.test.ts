import { expect, test } from 'vitest';
import { figure, landscape } from '../../../test/support/picture-scenes.ts';
import { hash2 } from '../../base/random.ts';
import type { Affine } from '../../base/affine.ts';
import { separateSubject, type FilmSubject } from '../../lantern/reference/film-subject/separate-subject.ts';
import type { SmallFilm } from '../../lantern/reference/film-subject/small-film.ts';
import type { Context2D } from '../../lantern/paint/canvas.ts';
import { denseFlow } from '../../media/dense-flow.ts';
import { createColourCutter } from '../../media/grab-cut.ts';
import { loadOpenCv } from '../../media/opencv.ts';
import { skia } from './skia.ts';

const cv = await loadOpenCv();
const [WIDTH, HEIGHT, FRAMES] = [256, 144, 12];

interface Shown {
  readonly film: SmallFilm;
  /** Where the subject is in each frame, 0 to 1. */
  readonly truth: readonly Float32Array[];
}

/** A film of a camera that turns as `path` says, with grain; `act` draws whoever is before the ground at a time, 0 to 1. */
function filmed(path: (time: number) => Affine, act: (target: Context2D, time: number) => void): Shown {
  const truth: Float32Array[] = [];
  const frames: Uint8ClampedArray[] = [];
  const maps: Affine[] = [];
  for (let frame = 0; frame < FRAMES; frame++) {
    const time = frame / (FRAMES - 1);
    const map = path(time);
    const alone = skia.createCanvas(WIDTH, HEIGHT).getContext('2d');
    act(alone, time);
    const whole = skia.createCanvas(WIDTH, HEIGHT).getContext('2d');
    whole.setTransform(...map);
    landscape(WIDTH, HEIGHT, 0.5)(whole);
    whole.setTransform(1, 0, 0, 1, 0, 0);
    whole.drawImage(alone.canvas, 0, 0);
    const { data } = whole.getImageData(0, 0, WIDTH, HEIGHT);
    for (let at = 0; at < data.length; at += 4) {
      const grain = (hash2(at, frame) - 0.5) * 10;
      for (let part = 0; part < 3; part++) data[at + part]! += grain;
    }
    frames.push(data);
    maps.push(map);
    const own = alone.getImageData(0, 0, WIDTH, HEIGHT).data;
    truth.push(Float32Array.from({ length: WIDTH * HEIGHT }, (_, at) => own[at * 4 + 3]! / 255));
  }
  return { film: { width: WIDTH, height: HEIGHT, frames, path: maps }, truth };
}

function separated({ film }: Shown): FilmSubject | undefined {
  const segment = createColourCutter(cv, 3);
  try {
    return separateSubject(film, {
      segment,
      flow: (from, to) => denseFlow(cv, from, to),
      subjectOf: ({ width, height }) => ({ width, height, found: false, share: new Float32Array(width * height) }),
    });
  } finally {
    segment.close();
  }
}

/** The common area of a mask and the truth over their joint one. */
function agreement(share: Uint8Array, truth: Float32Array): number {
  let [common, joint] = [0, 0];
  for (const [at, value] of share.entries()) {
    const there = value > 127 ? 1 : 0;
    common += Math.min(there, truth[at]!);
    joint += Math.max(there, truth[at]!);
  }
  return common / joint;
}

/** By how much a mask changes from frame to frame beyond what the subject does, a share of its area. */
function boiling(shares: readonly Uint8Array[], truth: readonly Float32Array[]): number {
  let [changed, area] = [0, 0];
  for (let frame = 1; frame < shares.length; frame++)
    for (let at = 0; at < truth[frame]!.length; at++) {
      const meant = truth[frame]![at]! - truth[frame - 1]![at]!;
      changed += Math.abs((shares[frame]![at]! - shares[frame - 1]![at]!) / 255 - meant);
      area += truth[frame]![at]!;
    }
  return changed / area;
}

const still = (): Affine => [1, 0, 0, 1, 0, 0];
const shaken = (time: number): Affine => [1, 0, 0, 1, 3 * Math.sin(time * 9), 2 * Math.sin(time * 7)];

/** At this size a pixel of the edge is a hundredth of the area. */
const AGREEMENT_MIN = 0.8;

test('separateSubject() cuts out who walks past a camera in a hand', () => {
  const walk = filmed(shaken, (target, time) => figure(50 + 120 * time, 135, 110, '#b3262e')(target));
  const subject = separated(walk);
  for (const [frame, truth] of walk.truth.entries())
    expect(agreement(subject!.shares[frame]!, truth)).toBeGreaterThan(AGREEMENT_MIN);
});

test('separateSubject() cuts out who hardly moves and goes beyond the lower edge, with an edge that does not boil', () => {
  const sway = filmed(still, (target, time) => figure(128 + 10 * Math.sin(time * 6), 200, 180, '#7a2f6d')(target));
  const subject = separated(sway);
  for (const [frame, truth] of sway.truth.entries())
    expect(agreement(subject!.shares[frame]!, truth)).toBeGreaterThan(AGREEMENT_MIN);
  expect(boiling(subject!.shares, sway.truth)).toBeLessThan(0.085);
});

test('separateSubject() finds nobody in a view that is only panned over', () => {
  expect(
    separated(
      filmed(
        (time) => [1, 0, 0, 1, -30 * time, 0],
        () => {},
      ),
    ),
  ).toBeUndefined();
});
