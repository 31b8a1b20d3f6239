import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Context2D } from '../canvas.ts';

/** Paints what is right before the eye over a finished frame, at so many seconds since the film began. */
export type ThroughPainter = (context: Context2D, size: FrameSize, seconds: number) => void;
