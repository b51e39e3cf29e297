import { partOf } from '../../../components/part-of.ts';
import type { DeckStep } from './deck-keys.ts';

/** Where a finger or the mouse is, in pixels of the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Shorter ways than this are an unsteady finger. */
const shortestSwipe = 40;

/** A finger drawn to the left pushes the slide away: the next one comes. */
export function stepOfSwipe(from: Spot, to: Spot): DeckStep | undefined {
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (Math.abs(across) < shortestSwipe || Math.abs(across) < 2 * Math.abs(down)) return undefined;
  return { kind: 'by', slides: across < 0 ? 1 : -1 };
}

/** The right third of the picture shows the next slide, the left third the one before. */
export function stepOfTap(x: number, { left, width }: Pick<DOMRect, 'left' | 'width'>): DeckStep | undefined {
  if (x > left + (width * 2) / 3) return { kind: 'by', slides: 1 };
  return x < left + width / 3 ? { kind: 'by', slides: -1 } : undefined;
}

/** Follows fingers and the mouse on the deck; links and buttons stay what they are. */
export function followTouch(deck: HTMLElement, take: (step: DeckStep) => void): void {
  let from: Spot | undefined;
  const begin = ({ clientX: x, clientY: y }: PointerEvent): void => void (from = { x, y });
  const end = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' || !from) return;
    const step = stepOfSwipe(from, { x: event.clientX, y: event.clientY });
    if (step) take(step);
  };
  const tap = (event: MouseEvent): void => {
    if (isForPart(event) || (from && Math.abs(event.clientX - from.x) >= shortestSwipe)) return;
    const step = stepOfTap(event.clientX, partOf(deck, '[data-shown] .picture', HTMLElement).getBoundingClientRect());
    if (step) take(step);
  };
  deck.addEventListener('pointerdown', begin);
  deck.addEventListener('pointerup', end);
  deck.addEventListener('click', tap);
}

/** Whether something that is pressed itself was meant. */
export function isForPart({ target }: Event): boolean {
  return target instanceof Element && target.closest('a, button, summary, input, select, dialog') !== null;
}
