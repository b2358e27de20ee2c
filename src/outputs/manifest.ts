/** The portal on a home screen (web app manifest): name, colours, icons. It works as a page; nothing is kept offline. */
import { vi } from '../locale/vi.ts';
import { light } from './palette.ts';

interface ManifestAddresses {
  readonly homeHref: string;
  readonly iconHref: (width: number) => string;
}

/** Widths that Android asks for; both leave room to be cut to any shape. */
export const manifestIconWidths = [192, 512] as const;

export function manifestText({ homeHref, iconHref }: ManifestAddresses): string {
  const manifest = {
    name: vi.site.name,
    short_name: vi.site.shortName,
    description: vi.site.description,
    lang: vi.language,
    dir: 'ltr',
    start_url: homeHref,
    scope: homeHref,
    display: 'browser',
    background_color: light.paper,
    theme_color: light.paper,
    icons: manifestIconWidths.map((width) => ({
      src: iconHref(width),
      sizes: `${width}x${width}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
