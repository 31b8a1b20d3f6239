import { expect, test } from 'vitest';
import { agreement } from '../../../test/support/agreement.ts';
import { paintStill } from '../../../test/support/known-stills.ts';
import { figure, landscape, paintScene, type Scene, portraitIn } from '../../../test/support/picture-scenes.ts';
import { analysePicture } from '../../lantern/reference/analyse-picture.ts';
import { mapsOfSubject } from '../../lantern/reference/user-picture.ts';
import { findSubject, type SubjectMask } from '../../lantern/reference/subject-mask.ts';
import type { Context2D } from '../../lantern/paint/canvas.ts';
import { grabCut } from '../../media/grab-cut.ts';
import { loadOpenCv } from '../../media/opencv.ts';

const cv = await loadOpenCv();
const [WIDTH, HEIGHT] = [640, 400];

function cutOut({ pixels }: Scene): SubjectMask {
  return findSubject(pixels, (part, known, start) => grabCut(cv, part, known, 2, start));
}

function vase(target: Context2D): void {
  target.fillStyle = '#2f6f8f';
  target.beginPath();
  target.moveTo(280, 330);
  target.bezierCurveTo(200, 250, 250, 180, 300, 150);
  target.lineTo(340, 150);
  target.bezierCurveTo(390, 180, 440, 250, 360, 330);
  target.fill();
}

function table(target: Context2D): void {
  const wall = target.createLinearGradient(0, 0, WIDTH, 0);
  wall.addColorStop(0, '#d8c9b2');
  wall.addColorStop(1, '#b9a68c');
  target.fillStyle = wall;
  target.fillRect(0, 0, WIDTH, HEIGHT);
  target.fillStyle = '#8a5a34';
  target.fillRect(0, 290, WIDTH, HEIGHT);
}

test.each<readonly [string, Scene]>([
  ['a person in a meadow', paintScene(WIDTH, HEIGHT, landscape(WIDTH, HEIGHT, 0.5), figure(330, 370, 300, '#b3262e'))],
  ['a person at the side', paintScene(WIDTH, HEIGHT, landscape(WIDTH, HEIGHT, 0.4), figure(200, 390, 240, '#e0b93a'))],
  [
    'a person cut by the lower edge',
    paintScene(WIDTH, HEIGHT, landscape(WIDTH, HEIGHT, 0.45), figure(320, 520, 460, '#7a2f6d')),
  ],
  ['a vase on a table', paintScene(WIDTH, HEIGHT, table, vase)],
])('findSubject() cuts out %s', (_, scene) => {
  const mask = cutOut(scene);
  expect(mask.found).toBe(true);
  expect(agreement(mask.share, scene.truth)).toBeGreaterThan(0.9);
});

test.each<readonly [string, Scene]>([
  ['a landscape', paintScene(WIDTH, HEIGHT, landscape(WIDTH, HEIGHT, 0.45), () => {})],
  ['a wall of leaves', paintScene(WIDTH, HEIGHT, leaves, () => {})],
])('findSubject() finds none in %s', (_, scene) => {
  expect(cutOut(scene).found).toBe(false);
});

test('findSubject() begins once more where the first beginning finds nothing', () => {
  const scene = paintScene(WIDTH, HEIGHT, table, vase);
  const starts: number[] = [];
  const mask = findSubject(scene.pixels, (part, known, start) => {
    starts.push(start);
    return starts.length === 1 ? new Uint8Array(known.length) : grabCut(cv, part, known, 2, start);
  });
  expect(starts.slice(0, 2)).toEqual([0, 1]);
  expect(agreement(mask.share, scene.truth)).toBeGreaterThan(0.9);
});

test('analysePicture() takes a picture that came cut out as it is', () => {
  const { pixels, truth } = paintScene(WIDTH, HEIGHT, () => {}, vase);
  for (const [at, share] of truth.entries()) pixels.data[at * 4 + 3] = share * 255;
  const { subject } = analysePicture(pixels, () => {
    throw new Error('there is nothing to part');
  });
  expect(subject.found).toBe(true);
  expect(agreement(subject.share, truth)).toBeGreaterThan(0.99);
});

test.each([
  { place: 'mountain-lake', cast: 'man:walk:left:black', framing: 'full' },
  { place: 'harbour', cast: 'man:stand:toward:yellow', framing: 'medium' },
])('findSubject() cuts out whoever is drawn before much that stands out: $cast, $place', (setting) => {
  const scene = paintStill(setting);
  const mask = cutOut(scene);
  expect(mask.found).toBe(true);
  expect(agreement(mask.share, scene.truth)).toBeGreaterThan(0.85);
});

/** A person from the waist up before a wall that is hardly another colour than the face. */
const portrait = (target: Context2D): void => portraitIn(target, '#2c6e5a');

function studio(target: Context2D): void {
  const wall = target.createRadialGradient(330, 160, 20, 330, 200, 420);
  wall.addColorStop(0, '#c2bab6');
  wall.addColorStop(1, '#8f8a88');
  target.fillStyle = wall;
  target.fillRect(0, 0, WIDTH, HEIGHT);
}

test('findSubject() keeps the head of a portrait, however near its colours are to the wall', () => {
  const mask = cutOut(paintScene(WIDTH, HEIGHT, studio, portrait));
  const at = (x: number, y: number) => mask.share[Math.round(y) * WIDTH + x]!;
  for (const [x, y] of [
    [330, 90],
    [330, 130],
    [300, 170],
    [330, 170],
    [360, 170],
    [330, 205],
  ] as const)
    expect(at(x, y)).toBeGreaterThan(0.8);
  for (const [x, y] of [
    [230, 120],
    [430, 120],
    [330, 40],
  ] as const)
    expect(at(x, y)).toBeLessThan(0.2);
});

/** Flags and a board in the colours of coat and skin hang behind. */
function hall(target: Context2D): void {
  target.fillStyle = '#a9a5a8';
  target.fillRect(0, 0, WIDTH, HEIGHT);
  for (let stripe = 0; stripe < 9; stripe++) {
    target.fillStyle = stripe % 2 ? '#8f2a30' : '#e6ddd0';
    target.fillRect(20 + stripe * 26, 0, 26, HEIGHT);
  }
  target.fillStyle = '#c9a07f';
  target.fillRect(378, 40, 12, HEIGHT);
  target.fillStyle = '#1d2230';
  target.fillRect(500, 60, 110, 220);
}

test('findSubject() cuts out whoever a picture is a portrait of, with a dark coat, before what stands out more', () => {
  const scene = paintScene(WIDTH, HEIGHT, hall, (target) => portraitIn(target, '#20242e'));
  const mask = cutOut(scene);
  expect(agreement(mask.share, scene.truth)).toBeGreaterThan(0.9);
});

test('findSubject() gives no more pixels to be parted than a second of work has', () => {
  const scene = paintScene(WIDTH, HEIGHT, landscape(WIDTH, HEIGHT, 0.5), figure(330, 370, 300, '#b3262e'));
  let parted = 0;
  findSubject(scene.pixels, (part, known, start) => {
    parted += part.width * part.height;
    return grabCut(cv, part, known, 2, start);
  });
  expect(parted).toBeLessThan(500_000);
});

function leaves(target: Context2D): void {
  target.fillStyle = '#26391c';
  target.fillRect(0, 0, WIDTH, HEIGHT);
  for (let leaf = 0; leaf < 2600; leaf++) {
    target.fillStyle = ['#3f5f2a', '#58803a', '#77994a', '#2f4a22'][leaf % 4]!;
    target.beginPath();
    target.ellipse((leaf * 83.7) % WIDTH, (leaf * 47.3) % HEIGHT, 9, 5, leaf, 0, Math.PI * 2);
    target.fill();
  }
}

test('analysePicture() has a guess of who is there for those who know that somebody is, where nothing stands out clearly', () => {
  // A beast in the colours of the leaves that it stands among.
  const scene = paintScene(WIDTH, HEIGHT, leaves, (target) => {
    target.fillStyle = '#4a6332';
    target.beginPath();
    target.ellipse(320, 210, 120, 70, 0, 0, Math.PI * 2);
    target.fill();
  });
  const maps = analysePicture(scene.pixels, (part, known, start) => grabCut(cv, part, known, 2, start));
  expect(maps.subject.found).toBe(false);
  expect(agreement(mapsOfSubject(maps).subject.share, scene.truth)).toBeGreaterThan(0.6);
});
