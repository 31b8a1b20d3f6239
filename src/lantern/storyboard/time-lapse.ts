import type { Hour, Setting } from '../script/screenplay.ts';
import type { ShotPlan } from './take.ts';
import type { Scenery } from './storyboard.ts';

/** The hour that it becomes in a time lapse that names no other: the light must be seen to change. */
const LATER: Readonly<Record<Hour, Hour>> = {
  dawn: 'day',
  morning: 'golden',
  day: 'sunset',
  noon: 'sunset',
  golden: 'dusk',
  sunset: 'night',
  dusk: 'night',
  night: 'morning',
};

/** The setting of a shot; in a time lapse the hours pass before our eyes. */
export function lapsed({ setting, camera }: ShotPlan): Setting {
  if (!camera.includes('time-lapse') || setting.hourTo !== undefined || setting.weatherTo !== undefined) return setting;
  return { ...setting, hourTo: LATER[setting.hour] };
}

/** Marks the scenery of a time lapse. */
export function lapsedScenery(scenery: Scenery, { camera }: ShotPlan): Scenery {
  return camera.includes('time-lapse') ? { ...scenery, timeLapse: true } : scenery;
}
