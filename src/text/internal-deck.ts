/** The words of the slides and of what they are shown with. */
export const deckText = {
  figures: 'Những con số chính',
  slides: 'Các trang trình chiếu',
  notes: 'Lời người trình bày',
  slide: (place: number, amount: number) => `Trang ${place} trên ${amount}`,
};
