/** A small, still copy of a slide for the page of another window. */
export function previewOf(slide: HTMLElement, page: Document): HTMLElement {
  const copy = page.importNode(slide, true);
  copy.removeAttribute('data-shown');
  copy.inert = true;
  for (const notes of copy.querySelectorAll('.speaker-notes')) notes.remove();
  const pictures = [...slide.querySelectorAll('img')];
  for (const [at, picture] of [...copy.querySelectorAll('img')].entries()) showLoaded(picture, pictures[at]);
  return copy;
}

/** The other window would ask the network for the picture again, which may be gone. */
function showLoaded(picture: HTMLImageElement, loaded: HTMLImageElement | undefined): void {
  if (!loaded?.complete || loaded.naturalWidth === 0 || loaded.currentSrc.startsWith('data:')) return;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [loaded.naturalWidth, loaded.naturalHeight];
  canvas.getContext('2d')?.drawImage(loaded, 0, 0);
  for (const source of picture.parentElement?.querySelectorAll('source') ?? []) source.remove();
  picture.removeAttribute('srcset');
  picture.src = canvas.toDataURL('image/webp');
}
