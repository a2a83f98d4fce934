/** Civil months and days as the API writes them. */

export function monthAfter(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const moved = new Date(Date.UTC(year, number - 1 + by, 1));
  return moved.toISOString().slice(0, 7);
}

export function dayAfter(date: string, by: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + by);
  return moved.toISOString().slice(0, 10);
}

export function daysOf(month: string): string[] {
  const found: string[] = [];
  for (let date = `${month}-01`; date.startsWith(month); date = dayAfter(date, 1)) found.push(date);
  return found;
}

/** Monday is 0. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
