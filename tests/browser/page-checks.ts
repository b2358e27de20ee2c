/**
 * What the accessibility tests ask of a page, as functions that run inside it: each returns the places at fault, as
 * the beginning of their markup, so that a failing test names them.
 */

/** Boxes that reach over the right edge without standing in a box that scrolls by itself. */
export function sidewaysFaults(): string[] {
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) {
    faults.push(`the page is ${document.documentElement.scrollWidth} wide on a screen of ${innerWidth}`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
    if (scrolls && element.scrollWidth > element.clientWidth && element.clientWidth > 0) {
      const isReachable = element instanceof HTMLElement && element.tabIndex === 0;
      const isNamed = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
      if (!isReachable || !isNamed || !element.hasAttribute('role')) {
        faults.push(`scrolls, but not by keyboard under a name: ${element.outerHTML.slice(0, 120)}`);
      }
    }
    const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!isText || element.getBoundingClientRect().right <= innerWidth + 1) continue;
    // What is hidden from the eye alone stands in a box of one pixel.
    const holds = (box: Element) =>
      /auto|scroll/.test(getComputedStyle(box).overflowX) || box.clientWidth === 1;
    let box: Element | null = element;
    while (box && !holds(box)) box = box.parentElement;
    const isHidden = element.closest('.visually-hidden, script, style, svg');
    if (!box && !isHidden) faults.push(`over the edge: ${element.outerHTML.slice(0, 120)}`);
  }
  return faults.slice(0, 6);
}

/** Text that a box cuts off, and text that lies on other text. */
export function clippedText(): string[] {
  interface Line {
    readonly node: Node;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const faults: string[] = [];
  // What sticks to the top of the screen lies on nothing there.
  scrollTo({ top: 0, behavior: 'instant' });
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || parent.closest('.visually-hidden, script, style, noscript'))
      continue;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    // Text of a drawing that is not drawn at this width counts as visible there, and has no box.
    if (parent.closest('svg') && parent.getBoundingClientRect().width === 0) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    // What is hidden from the eye alone stands in a box of one pixel.
    const isAudible = (box: Element | null): boolean =>
      box !== null && ((box.clientWidth === 1 && box.clientHeight === 1) || isAudible(box.parentElement));
    if (isAudible(parent)) continue;
    for (const { left, right, top, bottom } of rects) {
      // The rectangle of a line has room for accents above and below; what counts is the middle of it.
      const spare = (bottom - top) * 0.18;
      lines.push({ node, left, right, top: top + spare, bottom: bottom - spare });
    }
    // A drawing is cut by its frame alone, which is made for its letters.
    const drawing = parent.closest('svg');
    for (
      let box: Element | null = drawing?.parentElement ?? parent;
      box && box !== document.body;
      box = box.parentElement
    ) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const isCut = rects.some(
        (rect) =>
          (/hidden|clip/.test(overflowX) && (rect.right > right + 1 || rect.left < left - 1)) ||
          (/hidden|clip/.test(overflowY) && (rect.bottom > bottom + 1 || rect.top < top - 1)),
      );
      if (isCut)
        faults.push(`cut off: “${node.textContent.trim().slice(0, 60)}” in ${box.outerHTML.slice(0, 80)}`);
      if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) break;
    }
  }
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((line, index) => {
    for (let other = index + 1; other < lines.length; other += 1) {
      const next = lines[other];
      if (!next || next.top >= line.bottom) break;
      const across = Math.min(line.right, next.right) - Math.max(line.left, next.left);
      const down = Math.min(line.bottom, next.bottom) - next.top;
      if (across > 2 && down > 2 && next.node !== line.node) {
        const words = [line, next].map(({ node }) => `“${node.textContent?.trim().slice(0, 40)}”`);
        faults.push(`one on the other: ${words.join(' and ')}`);
      }
    }
  });
  return faults.slice(0, 12);
}

/**
 * Fonts and line heights in use that have no room for Vietnamese letters: no line of lower-case letters may touch the
 * next (ợ above ẫ), nor, where a text is all capitals, Ợ above Ẵ. In mixed text two such capitals do not meet.
 */
export function crampedLines(): string[] {
  const context = document.createElement('canvas').getContext('2d');
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!context || !isText || element.closest('svg, script, style') || !element.checkVisibility()) continue;
    const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight, textTransform } =
      getComputedStyle(element);
    const key = [fontStyle, fontWeight, fontSize, fontFamily, lineHeight].join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const text = element.textContent ?? '';
    if (!/\p{L}/u.test(text)) continue;
    const isCapital =
      textTransform === 'uppercase' ||
      (text.length > 12 && text === text.toUpperCase() && /[Ạ-Ỵ]/.test(text));
    const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(
      isCapital ? 'ẦẴỘỢ' : 'ẫỗặợg',
    );
    const needed = actualBoundingBoxAscent + actualBoundingBoxDescent;
    // A line that stands alone touches no other; letters that are cut off are found by `clippedText`.
    const isAlone = element.getBoundingClientRect().height < 1.6 * Number.parseFloat(lineHeight);
    if (!isAlone && Number.parseFloat(lineHeight) < needed) {
      faults.push(`${lineHeight} for ${needed.toFixed(1)}px of letters: ${element.outerHTML.slice(0, 100)}`);
    }
    const isHeading = /^H[1-6]$/.test(element.tagName);
    if (isHeading && Number.parseFloat(lineHeight) < 1.295 * Number.parseFloat(fontSize)) {
      faults.push(`heading below 1.3: ${element.outerHTML.slice(0, 100)}`);
    }
  }
  return faults;
}

/** Targets below 24 by 24 pixels that are not words of a sentence (WCAG 2.2, 2.5.8). */
export function smallTargets(): string[] {
  const targets = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]';
  return [...document.querySelectorAll(targets)]
    .filter((target) => target.checkVisibility() && getComputedStyle(target).display !== 'inline')
    .filter((target) => !target.closest('.visually-hidden'))
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 23.95 || height < 23.95;
    })
    .map((target) => {
      const { width, height } = target.getBoundingClientRect();
      return `${width.toFixed(1)} × ${height.toFixed(1)}: ${target.outerHTML.slice(0, 120)}`;
    });
}

/** What still moves for a reader who asked for stillness. */
export function motion(): string[] {
  const moving = document
    .getAnimations()
    .map((animation) => `runs: ${animation.id || animation.constructor.name}`);
  const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat));
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const isMoving =
      seconds(style.transitionDuration) > 0.01 ||
      (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) ||
      style.scrollBehavior === 'smooth';
    if (isMoving) moving.push(element.outerHTML.slice(0, 100));
  }
  return moving;
}

/** A place where the focus stood on its way through the page. */
export interface Stop {
  readonly markup: string;
  readonly index: number;
  readonly left: number;
  readonly top: number;
  /** Outline style and width. */
  readonly ring: string;
  /** Contrast of the ring with the ground around it. */
  readonly contrast: number;
  isCovered: boolean;
}

/** Writes down every place where the focus stands from now on; returns how many places there are to be reached. */
export function recordStops(): number {
  const places = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const expected = [...document.querySelectorAll<HTMLElement>(places)].filter(
    (place) =>
      place.checkVisibility({ visibilityProperty: true }) &&
      place.tabIndex >= 0 &&
      !place.matches(':disabled'),
  );
  const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = rgb(colour)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element | null): string => {
    for (let box = element; box; box = box.parentElement) {
      const { backgroundColor } = getComputedStyle(box);
      if ((rgb(backgroundColor)[3] ?? 1) > 0.9) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const stops: Stop[] = [];
  Object.assign(window, { stops });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
    target.scrollIntoView({ block: 'nearest' });
    const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
    const [a, b] = [luminance(outlineColor), luminance(groundOf(target.parentElement))].toSorted(
      (x, y) => y - x,
    );
    // A box that scrolls to the focus moves what stands in it, not the order of it.
    let scrolled = scrollX;
    for (
      let around = target.parentElement;
      around && around !== document.body;
      around = around.parentElement
    ) {
      scrolled += around.scrollLeft;
    }
    const stop = {
      markup: target.outerHTML.slice(0, 120),
      index: expected.indexOf(target as HTMLElement),
      left: box.left + scrolled,
      top: box.top + scrollY,
      ring: `${outlineStyle} ${outlineWidth}`,
      contrast: ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05),
      isCovered: false,
    };
    stops.push(stop);
    // What the stop before it showed is gone by then.
    setTimeout(() => {
      if (document.activeElement !== target) return;
      const seen = target.getClientRects()[0] ?? box;
      const middle = document.elementFromPoint(
        seen.left + seen.width / 2,
        seen.top + Math.min(seen.height / 2, 12),
      );
      stop.isCovered = middle !== null && !target.contains(middle) && !middle.contains(target);
    });
  });
  return expected.length;
}

export function recordedStops(): Stop[] {
  return (window as unknown as { stops: Stop[] }).stops;
}

/** Drawings of a page, to be looked at with and without the colours that a reader forces on it. */
export function drawings(): { markup: string; x: number; y: number; width: number; height: number }[] {
  return [...document.querySelectorAll('main svg')].map((drawing) => {
    const { left, top, width, height } = drawing.getBoundingClientRect();
    return {
      markup: (drawing.closest('[class]')?.outerHTML ?? drawing.outerHTML).slice(0, 100),
      x: Math.floor(left + scrollX),
      y: Math.floor(top + scrollY),
      width: Math.ceil(width),
      height: Math.ceil(height),
    };
  });
}

/** Signs drawn by style alone, and fields, that forced colours leave without anything to be seen by. */
export function vanished(): string[] {
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const isDrawn = (style: CSSStyleDeclaration) => {
    const hasBorder = ['Top', 'Right', 'Bottom', 'Left'].some(
      (side) =>
        style.getPropertyValue(`border-${side.toLowerCase()}-style`) !== 'none' &&
        Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0 &&
        style.getPropertyValue(`border-${side.toLowerCase()}-color`) !== ground,
    );
    const hasGround = ![ground, 'rgba(0, 0, 0, 0)'].includes(style.backgroundColor);
    return hasBorder || hasGround || style.backgroundImage !== 'none';
  };
  const faults: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility()) continue;
    for (const part of ['::before', '::after']) {
      const style = getComputedStyle(element, part);
      if (style.content === '""' && style.display !== 'none' && style.width !== '0px' && !isDrawn(style)) {
        faults.push(`${part} of ${element.outerHTML.slice(0, 100)}`);
      }
    }
    if (element.matches('button, input, select, textarea') && !isDrawn(getComputedStyle(element))) {
      faults.push(element.outerHTML.slice(0, 100));
    }
  }
  return faults;
}
