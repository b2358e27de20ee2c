/** One drawing for each kind of record, on a square of 400: what the kind looks like on the portal. */
import type { SharePictureKind } from '../views/share.ts';
import type { Palette } from './palette.ts';
import { signAt } from './sign.ts';

export const motifSize = 400;

interface Line {
  readonly width?: number;
  readonly dash?: string;
}

function rectangle(x: number, y: number, width: number, height: number, paint: string, radius = 8): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" ${paint}/>`;
}

function circle(x: number, y: number, radius: number, paint: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" ${paint}/>`;
}

function path(d: string, paint: string): string {
  return `<path d="${d}" ${paint}/>`;
}

function filled(colour: string): string {
  return `fill="${colour}"`;
}

function drawn(colour: string, { width = 8, dash }: Line = {}): string {
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
  return `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${dashes}`;
}

function tick(x: number, y: number, paint: string): string {
  return path(`M${x - 18} ${y}l13 14l25-28`, paint);
}

/** Two who speak in turn, with what they say. */
function speechPair(colours: Palette): string {
  return [
    path('M10 40h250v150h-150l-50 50v-50h-50z', filled(colours.accent)),
    path('M50 90h170M50 140h110', drawn(colours.paper, { width: 14 })),
    path('M390 170h-100v50h-160v100h160l50 50v-50h50z', filled(colours.surface)),
    path('M390 170h-100v50h-160v100h160l50 50v-50h50z', drawn(colours['rule-strong'])),
    path('M170 270h130', drawn(colours['rule-strong'], { width: 14 })),
  ].join('');
}

/** Four quarters of a year; what is promised lies in them as points and as spans with soft ends. */
function calendarSpans(colours: Palette): string {
  const columns = [10, 106, 202, 298].map((x) => rectangle(x, 40, 92, 320, filled(colours.surface), 4));
  const heads = [10, 106, 202, 298].map((x) => rectangle(x, 40, 92, 44, filled(colours.rule), 4));
  return [
    ...columns,
    ...heads,
    circle(76, 134, 22, filled(colours.accent)),
    rectangle(106, 180, 188, 40, filled(colours.accent), 20),
    rectangle(206, 252, 180, 32, drawn(colours.accent, { dash: '2 18' }), 16),
    circle(340, 326, 22, filled(colours['rule-strong'])),
  ].join('');
}

/** The line of a matter: raised, given to somebody, answered; the last word is still open. */
function timeline(colours: Palette): string {
  const entries = [70, 180].map(
    (y) =>
      circle(70, y, 34, filled(colours.accent)) +
      path(`M140 ${y - 18}h220M140 ${y + 20}h140`, drawn(colours.rule, { width: 16 })),
  );
  return [
    path('M70 70V300', drawn(colours.accent, { width: 10 })),
    ...entries,
    tick(70, 70, drawn(colours.paper, { width: 8 })),
    circle(70, 320, 34, `${filled(colours.paper)} stroke="${colours.accent}" stroke-width="10"`),
    path('M70 286a34 34 0 0 1 0 68z', filled(colours.accent)),
    path('M140 302h180M140 340h220', drawn(colours['rule-strong'], { width: 16 })),
  ].join('');
}

/** A sheet with numbered lines, signed and sealed. */
function numberedSheet(colours: Palette): string {
  const lines = [110, 180, 250].map(
    (y) =>
      rectangle(80, y - 18, 36, 36, filled(colours.accent), 6) +
      path(`M144 ${y}h${y === 180 ? 130 : 176}`, drawn(colours['rule-strong'], { width: 14 })),
  );
  return [
    path('M40 10h240l80 80v300h-320z', `${filled(colours.surface)} stroke="${colours['rule-strong']}"`),
    path('M40 10h240l80 80v300h-320z', drawn(colours['rule-strong'])),
    path('M280 10v80h80', drawn(colours['rule-strong'])),
    ...lines,
    circle(286, 328, 44, drawn(colours.accent)),
    tick(284, 330, drawn(colours.accent, { width: 10 })),
  ].join('');
}

/** Five cells, of which one is still to be filled. */
function fiveCells(colours: Palette): string {
  return [30, 104, 178, 252]
    .map(
      (y) =>
        rectangle(20, y, 60, 60, filled(colours.accent)) +
        tick(49, y + 31, drawn(colours.paper)) +
        path(`M116 ${y + 30}h${y === 104 ? 190 : 260}`, drawn(colours['rule-strong'], { width: 16 })),
    )
    .concat(
      rectangle(24, 330, 52, 52, drawn(colours['rule-strong'], { dash: '4 16' })),
      path('M116 356h150', drawn(colours.rule, { width: 16 })),
    )
    .join('');
}

/** A body and those below it; one has ended and hands on. */
function bodies(colours: Palette): string {
  return [
    path('M200 130V190M70 250V190H330V250', drawn(colours['rule-strong'])),
    rectangle(100, 30, 200, 104, filled(colours.accent)),
    path('M136 68h128M136 98h72', drawn(colours.paper, { width: 12 })),
    rectangle(
      10,
      250,
      120,
      104,
      `${filled(colours.surface)} stroke="${colours['rule-strong']}" stroke-width="8"`,
    ),
    rectangle(270, 250, 120, 104, drawn(colours['rule-strong'], { dash: '4 18' })),
    path('M248 302H156M180 276l-26 26l26 26', drawn(colours.accent)),
  ].join('');
}

/** Cards of an index, each under its tab. */
function indexCards(colours: Palette): string {
  const card = (x: number, y: number, tab: number, paint: string) =>
    path(`M${x} ${y + 46}V${y + 250}h300V${y + 46}h${tab - 200}l-20-46h-90l-20 46z`, paint);
  return [
    card(90, 20, 100, `${filled(colours.rule)}`),
    card(50, 70, 100, `${filled(colours.surface)} stroke="${colours['rule-strong']}" stroke-width="8"`),
    card(10, 130, 100, filled(colours.accent)),
    path('M50 230h220M50 280h160M50 330h190', drawn(colours.paper, { width: 14 })),
  ].join('');
}

/** The sign in a broken frame: the look of everything that is invented. */
function brokenFrame(colours: Palette): string {
  return (
    rectangle(14, 14, 372, 372, drawn(colours['rule-strong'], { dash: '24 28', width: 10 }), 16) +
    signAt(90, 90, 220, { ...colours, accent: colours['rule-strong'], 'rule-strong': colours.rule })
  );
}

export const motifs: Readonly<Record<SharePictureKind, (colours: Palette) => string>> = {
  home: (colours) => signAt(0, 10, 400, colours),
  dialogue: speechPair,
  plan: calendarSpans,
  petition: timeline,
  notice: numberedSheet,
  task: fiveCells,
  organisation: bodies,
  topic: indexCards,
  illustrative: brokenFrame,
};
