// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { QrCode } from '../../src/controls/QrCode.tsx';
import { qrPath } from '../../src/controls/qrPath.ts';

/** Pixels for a module. */
const SCALE = 4;

/** Paints the runs of a path, and reads the picture as a phone would. */
function read({ path, size }: ReturnType<typeof qrPath>): string | undefined {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(length)) * SCALE; column += 1)
        pixels.fill(0, 4 * (row * width + column), 4 * (row * width + column) + 3);
    }
  }
  return jsQR(pixels, width, width)?.data;
}

describe('QR codes', () => {
  it.each([
    'https://doi.org/10.1016/j.jbmt.2021.01.001',
    'https://example.org/feet/#/region/left-knee+low-back?view=side&side=left&lang=es',
    'Año, 足 and ✓',
  ])('[KI10] the picture of %s is read as just that', (text) => {
    expect(read(qrPath(text))).toBe(text);
  });

  it('[KI10] four light modules stand round it, and it is dark on white', () => {
    const { path, size } = qrPath('https://example.org');
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
      expect(Math.max(Number(x) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
    }
    render(<QrCode text="https://example.org" label="QR code" />);
    const picture = screen.getByRole('img', { name: 'QR code' });
    expect(picture.querySelector('rect')).toHaveAttribute('fill', '#fff');
    expect(picture.querySelector('path')).toHaveAttribute('fill', '#000');
  });
});
