import { useMemo } from 'react';
import './qr.css';
import { qrPath } from './qrPath.ts';

/** A text as a QR code, dark on white whatever the colors of the screen. Import it late: it brings the encoder. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, size } = useMemo(() => qrPath(text), [text]);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
