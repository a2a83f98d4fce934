/** Performance from the top down, potential from left to right: as the decree draws the map. */
export const grid = [
  [4, 7, 9],
  [2, 5, 8],
  [1, 3, 6],
] as const;

export const performances = ['above', 'meets', 'below'] as const;
export const potentials = ['low', 'middle', 'high'] as const;
