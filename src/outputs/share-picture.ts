/**
 * The picture beside a shared link (ảnh chia sẻ), one for each kind of record and not one for each record: Zalo and
 * Facebook show it 1200 by 630, often no larger than a thumb.
 */
import { vi } from '../locale/vi.ts';
import { type SharePictureKind, sharePictureSize } from '../views/share.ts';
import { pngOf, setText, svgFile, type TextColumn } from './drawing.ts';
import { motifSize, motifs } from './motif.ts';
import { light } from './palette.ts';
import { signAt } from './sign.ts';

const margin = 72;
const signWidth = 56;
const motifTop = 165;

function textColumns(kind: SharePictureKind): readonly TextColumn[] {
  const { title, caption } = vi.share.pictures[kind];
  const { ink, 'ink-soft': inkSoft } = light;
  return [
    {
      x: margin + signWidth + 20,
      y: 62,
      width: 960,
      height: signWidth,
      gap: 0,
      texts: [{ lines: [vi.site.name], size: 40, weight: 700, colour: ink, leading: 1.3 }],
    },
    {
      x: margin,
      y: motifTop,
      width: 660,
      height: motifSize,
      gap: 20,
      texts: [
        { lines: title, size: 90, weight: 700, colour: ink, leading: 1.25 },
        { lines: caption, size: 42, weight: 400, colour: inkSoft, leading: 1.4 },
      ],
    },
  ];
}

export async function sharePicture(kind: SharePictureKind): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = sharePictureSize;
  const drawing = svgFile(sharePictureSize, [
    `<rect width="${width}" height="${height}" fill="${light.paper}"/>`,
    `<rect width="${width}" height="14" fill="${light.accent}"/>`,
    signAt(margin, 62, signWidth, light),
    `<g transform="translate(${width - margin - motifSize} ${motifTop})">${motifs[kind](light)}</g>`,
    await setText(textColumns(kind), sharePictureSize),
  ]);
  return pngOf(drawing, width);
}
