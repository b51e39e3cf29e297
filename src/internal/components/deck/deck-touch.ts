import { partOf } from '../../../components/part-of.ts';
import type { DeckStep } from './deck-keys.ts';

/** Where a finger or the mouse is, in pixels of the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** In pixels: a finger that is put down moves a little, one that swipes far. */
const steadyFinger = 12;
const shortestSwipe = 40;

function isTap(from: Spot, to: Spot): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) < steadyFinger;
}

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
  let from: PointerEvent | undefined;
  const end = (to: PointerEvent): void => {
    if (from?.pointerType === 'mouse' || !from?.isPrimary || !to.isPrimary) return;
    const step = isTap(from, to) ? tapped(to) : stepOfSwipe(from, to);
    if (step) take(step);
  };
  const click = (event: MouseEvent): void => {
    // After a finger there is a click too, but not when the finger is quick.
    if (from?.pointerType !== 'mouse' || !isTap(from, event)) return;
    const step = tapped(event);
    if (step) take(step);
  };
  const tapped = (event: MouseEvent): DeckStep | undefined =>
    isForPart(event)
      ? undefined
      : stepOfTap(event.x, partOf(deck, '[data-shown] .picture', HTMLElement).getBoundingClientRect());
  deck.addEventListener('pointerdown', (event) => (from = event));
  deck.addEventListener('pointerup', end);
  deck.addEventListener('click', click);
}

/** Whether something that is pressed itself was meant. */
export function isForPart({ target }: Event): boolean {
  return target instanceof Element && target.closest('a, button, summary, input, select, dialog') !== null;
}
