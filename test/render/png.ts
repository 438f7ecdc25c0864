import { expect } from 'vitest';

/** Width and height, from the header of a PNG. */
export function sizeOfPng(png: Uint8Array): readonly [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(Buffer.from(png.slice(12, 16)).toString()).toBe('IHDR');
  return [view.getUint32(16), view.getUint32(20)];
}
