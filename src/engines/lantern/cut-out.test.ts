import { expect, test } from 'vitest';
import { figure, landscape, paintScene, type Scene } from '../../../test/support/picture-scenes.ts';
import { analysePicture } from '../../lantern/reference/analyse-picture.ts';
import { findSubject, type SubjectMask } from '../../lantern/reference/subject-mask.ts';
import type { Context2D } from '../../lantern/paint/canvas.ts';
import { grabCut } from '../../media/grab-cut.ts';
import { loadOpenCv } from '../../media/opencv.ts';

const cv = await loadOpenCv();
const [WIDTH, HEIGHT] = [640, 400];

function cutOut({ pixels }: Scene): SubjectMask {
  return findSubject(pixels, (part, known) => grabCut(cv, part, known, 3));
}

/** The common area of two masks over their joint one. */
function agreement(mask: Float32Array, truth: Float32Array): number {
  let [common, joint] = [0, 0];
  for (const [at, share] of mask.entries()) {
    common += Math.min(share, truth[at]!);
    joint += Math.max(share, truth[at]!);
  }
  return common / joint;
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

test('analysePicture() takes a picture that came cut out as it is', () => {
  const { pixels, truth } = paintScene(WIDTH, HEIGHT, () => {}, vase);
  for (const [at, share] of truth.entries()) pixels.data[at * 4 + 3] = share * 255;
  const { subject } = analysePicture(pixels, () => {
    throw new Error('there is nothing to part');
  });
  expect(subject.found).toBe(true);
  expect(agreement(subject.share, truth)).toBeGreaterThan(0.99);
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
