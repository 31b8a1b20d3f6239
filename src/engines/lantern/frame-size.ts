import type { MediaShape } from '../../lantern/brief.ts';
import type { FrameSize } from '../../lantern/storyboard/storyboard.ts';

export type Mode = 'std' | 'pro';
export type AspectRatio = '16:9' | '9:16' | '1:1';

const NAMED_SIZES: Readonly<Record<Mode, Readonly<Record<AspectRatio, FrameSize>>>> = {
  std: {
    '16:9': { width: 1280, height: 720 },
    '9:16': { width: 720, height: 1280 },
    '1:1': { width: 720, height: 720 },
  },
  pro: {
    '16:9': { width: 1920, height: 1080 },
    '9:16': { width: 1080, height: 1920 },
    '1:1': { width: 1080, height: 1080 },
  },
};

/** The frame of a film: named by its ratio, else in the shape of the user's own picture or video, else 16:9. */
export function frameSize(mode: Mode, aspectRatio: AspectRatio | undefined, media: MediaShape | undefined): FrameSize {
  if (aspectRatio !== undefined) return NAMED_SIZES[mode][aspectRatio];
  const wide = NAMED_SIZES[mode]['16:9'];
  return media === undefined ? wide : sizeOfShape(media, wide.width * wide.height);
}

/** The even size that has about so many pixels and is nearest to a shape. */
function sizeOfShape(shape: MediaShape, pixels: number): FrameSize {
  const ratio = shape.width / shape.height;
  const even = (length: number) => Math.max(2, Math.round(length / 2) * 2);
  const height = even(Math.sqrt(pixels / ratio));
  return { width: even(height * ratio), height };
}
