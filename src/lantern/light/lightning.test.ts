import { expect, test } from 'vitest';
import { filmOf, sceneryOf } from '../../../test/support/sound-films.ts';
import { farLightning, lightningStrikes } from './lightning.ts';

const storm = sceneryOf('beach', { weather: 'storm' });
const calm = sceneryOf('beach');

test('lightningStrikes() strikes soon and then every few seconds, at distances that can be heard', () => {
  for (let seed = 0; seed < 50; seed++) {
    const strikes = lightningStrikes(filmOf({ shots: [{ scenery: storm, seconds: 15 }], more: { seed } }));
    expect(strikes[0]!.seconds).toBeLessThan(1.5);
    for (const [index, strike] of strikes.entries()) {
      expect(strike.distanceMetres).toBeGreaterThanOrEqual(150);
      expect(strike.distanceMetres).toBeLessThan(700);
      expect(Math.abs(strike.x)).toBeLessThan(1);
      expect(strike.seconds).toBeLessThan(15);
      if (index === 0) continue;
      const apart = strike.seconds - strikes[index - 1]!.seconds;
      expect(apart).toBeGreaterThanOrEqual(2);
      expect(apart).toBeLessThan(4);
    }
  }
});

test('lightningStrikes() needs a storm, and keeps to its shots', () => {
  expect(lightningStrikes(filmOf({ shots: [{ scenery: calm, seconds: 10 }] }))).toEqual([]);
  const late = filmOf({
    shots: [
      { scenery: calm, seconds: 4 },
      { scenery: storm, seconds: 5 },
    ],
  });
  const strikes = lightningStrikes(late);
  expect(strikes.length).toBeGreaterThan(0);
  for (const { seconds } of strikes) expect(seconds).toBeGreaterThan(4);
});

test('lightningStrikes() does not begin anew at a cut within a storm', () => {
  const cut = filmOf({
    shots: [
      { scenery: storm, seconds: 4 },
      { scenery: storm, seconds: 5 },
    ],
  });
  const whole = filmOf({ shots: [{ scenery: storm, seconds: 9 }] });
  expect(lightningStrikes(cut)).toEqual(lightningStrikes(whole));
});

test('farLightning() glows at every moment of a storm and at no other', () => {
  expect(farLightning(filmOf({ shots: [{ scenery: calm, seconds: 10 }] }))).toEqual([]);
  const late = filmOf({
    shots: [
      { scenery: calm, seconds: 4 },
      { scenery: storm, seconds: 8 },
    ],
  });
  const flashes = farLightning(late);
  for (let time = 0; time < 12; time += 0.1) {
    const glowing = flashes.some(({ seconds, lastsSeconds }) => time >= seconds && time < seconds + lastsSeconds);
    expect(glowing, `${time} s`).toBe(time >= 4);
  }
});
