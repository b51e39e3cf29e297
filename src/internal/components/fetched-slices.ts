import { href } from '../../text/link.ts';
import { slicePath } from '../dashboards/progress/indicator-address.ts';
import type { IndicatorSlice } from '../dashboards/progress/indicator-slice.ts';

/** The slices of a year, each fetched once; one that did not come may be asked for again. */
export class FetchedSlices {
  readonly #slices = new Map<string, Promise<IndicatorSlice>>();
  readonly #year: number;

  constructor(year: number) {
    this.#year = year;
  }

  get(indicator: string): Promise<IndicatorSlice> {
    const slice = this.#slices.get(indicator) ?? this.#fetch(indicator);
    this.#slices.set(indicator, slice);
    return slice;
  }

  async #fetch(indicator: string): Promise<IndicatorSlice> {
    try {
      const response = await fetch(href(slicePath(this.#year, indicator)));
      if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
      return await response.json();
    } catch (error) {
      this.#slices.delete(indicator);
      throw error;
    }
  }
}
