/** How large an organisation is made up. */
export interface NationalSize {
  readonly provinces: number;
  readonly communes: number;
  readonly years: readonly number[];
  readonly awardsPerYear: number;
}

/** The country since July 2025, with five years of commendations. */
export const national: NationalSize = {
  provinces: 34,
  communes: 3321,
  years: [2021, 2022, 2023, 2024, 2025],
  awardsPerYear: 1_000_000,
};
