import type { Page } from 'playwright-core';

/** What on the slides cannot be read from the back row or does not stand within its picture, each with its slide. */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // A rounded pixel is no misfit.
    const slack = 1;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);

    const textsOf = (part: Element): Text[] => {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node instanceof Text && node.data.trim() && !node.parentElement?.closest('caption, title, desc'))
          texts.push(node);
      return texts;
    };

    const boxesOf = (text: Text): DOMRect[] => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    };

    /** As a share of what it is where the picture is 1280 wide. */
    const sizeOf = (element: Element): number => {
      const size = (parseFloat(getComputedStyle(element).fontSize) / rem) * 16;
      const drawing = element.closest('svg');
      if (!drawing) return size;
      const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
      return size * scale;
    };

    const slides = [...document.querySelectorAll('.slide > .picture')];
    return slides.flatMap((picture) => {
      const { id } = picture.parentElement ?? {};
      const frame = picture.getBoundingClientRect();
      const foot = picture.querySelector('footer')?.getBoundingClientRect().top ?? frame.bottom;
      const texts = textsOf(picture);
      const outside = texts.filter((text) => {
        const floor = text.parentElement?.closest('footer') ? frame.bottom : foot;
        return boxesOf(text).some(
          ({ left, right, top, bottom }) =>
            left < frame.left - slack ||
            right > frame.right + slack ||
            top < frame.top - slack ||
            bottom > floor + slack,
        );
      });
      const small = texts.filter(({ parentElement: element }) => {
        const least = element?.closest('table') ? 20 : 16;
        return element && sizeOf(element) < least - 0.1;
      });
      const overflowing = [...picture.querySelectorAll('*')].filter(
        (element) =>
          element instanceof HTMLElement &&
          element.tagName !== 'CAPTION' &&
          element.clientWidth > 0 &&
          (element.scrollWidth > element.clientWidth + slack || element.scrollHeight > element.clientHeight + slack),
      );
      return [
        ...outside.map(({ data }) => `${id} leaves its picture: ${data}`),
        ...small.map(({ data }) => `${id} is too small: ${data}`),
        ...overflowing.map(({ tagName, textContent }) => `${id} overflows: ${tagName} ${textContent.slice(0, 40)}`),
      ];
    });
  });
}

/** Puts the rows of a table on copies of a slide, as the site would have laid them. */
export async function showSheets(page: Page, slide: string, sheets: readonly ShownSheet[]): Promise<void> {
  await page.evaluate(
    ([id, laid]) => {
      const model = document.getElementById(id);
      for (const [at, { density, sizes, rows }] of laid.entries()) {
        const copy = model?.cloneNode(true);
        if (!(copy instanceof HTMLElement)) throw new Error(`no slide ${id}`);
        copy.id = `${id}-copy-${at}`;
        const table = copy.querySelector('table');
        const row = table?.querySelector('tbody tr');
        if (!table || !row) throw new Error(`no table on slide ${id}`);
        table.className = density;
        table.querySelectorAll('col').forEach((column, index) => (column.className = `size-${sizes[index]}`));
        table.querySelector('tbody')?.replaceChildren(
          ...rows.map((cells) => {
            const filled = row.cloneNode(true);
            if (filled instanceof HTMLElement)
              [...filled.children].forEach((cell, index) => (cell.textContent = cells[index] ?? ''));
            return filled;
          }),
        );
        model?.after(copy);
      }
    },
    [slide, sheets] as const,
  );
}

export interface ShownSheet {
  readonly density: string;
  readonly sizes: readonly string[];
  /** The cells' texts. */
  readonly rows: readonly (readonly string[])[];
}
