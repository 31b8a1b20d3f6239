import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klingV3OmniVideo } from './models/kling-v3-omni-video.ts';
import { billedUnits, quote } from './price.ts';

const withVideo = { mode: 'pro', sound: 'off', videos: ['https://example.com/a.mp4'] };

describe('quote()', () => {
  test('holds for ten seconds of a video and charges at least three', () => {
    expect(quote(klingV3OmniVideo, withVideo)).toMatchObject({ units: 10, unitsMin: 3 });
  });
});

describe('billedUnits()', () => {
  const cases = [
    { delivered: 1, units: 3 },
    { delivered: 3.49, units: 3 },
    { delivered: 3.5, units: 4 },
    { delivered: 9.6, units: 10 },
    { delivered: 10.9, units: 10 },
  ];
  test.each(cases)('counts $delivered s of a video as $units', ({ delivered, units }) => {
    expect(billedUnits(klingV3OmniVideo, withVideo, delivered)).toBe(units);
  });

  test('is never above the quote', () => {
    const request = fc.record({
      mode: fc.constantFrom('std', 'pro'),
      sound: fc.constantFrom('on', 'off'),
      duration: fc.integer({ min: 3, max: 15 }),
    });
    fc.assert(
      fc.property(request, fc.double({ min: 0, max: 1e6, noNaN: true }), (fields, delivered) => {
        const { units, amount, rate } = quote(klingV3OmniVideo, fields);
        expect(billedUnits(klingV3OmniVideo, fields, delivered)).toBeLessThanOrEqual(units);
        expect(amount).toBe(BigInt(units) * rate);
      }),
    );
  });
});
