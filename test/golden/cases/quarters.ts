import { planned, type GoldenCase } from './golden-case.ts';

/** Stills of quarters, halls and places of stories, and of weathers in their strengths. */
export const QUARTER_CASES: readonly GoldenCase[] = [
  planned('under-bridge-rain', 'under a railway bridge at night in the rain'),
  planned('stilt-village-dawn', 'a fishing village on stilts at dawn, low mist'),
  planned('station-hall-morning', 'a station concourse in the morning'),
  planned('mushroom-forest-night', 'a forest of giant mushrooms at midnight'),
  planned('ancient-harbour-sunset', 'an ancient roman harbour at sunset'),
  planned('diner-night', 'an empty diner at night, rain on the windows'),
  planned('cave-dwelling-dusk', '陕北窑洞前的黄昏'),
  planned('village-blizzard', 'a village in a blizzard'),
  planned('desert-heat', 'a desert outpost at noon, heat haze'),
];
