import type { Writable } from 'node:stream';
import pc from 'picocolors';

/** Lines longer than this tire the eye, however wide the window. */
const WIDEST = 96;

/** How to write on an output: wrapped and coloured on a terminal (unless NO_COLOR), plain and unwrapped in a pipe or a file. */
export function screenOf(output: Writable): { readonly width: number; readonly colour: boolean } {
  if (!('isTTY' in output && output.isTTY)) return { width: Infinity, colour: false };
  const width =
    'columns' in output && typeof output.columns === 'number' && output.columns > 0 ? output.columns : WIDEST;
  return { width: Math.min(width, WIDEST), colour: pc.isColorSupported };
}
