import type { Schemas } from '../../api/client';

/** How a day looks: fine, costing something, absent, away with leave or on duty. */
export function toneOf(day: Schemas['DayAnswer']): 'good' | 'warn' | 'bad' | 'away' {
  if (day.state === 'ABSENT' || day.countsAsAbsent) return day.closed ? 'bad' : 'warn';
  if (day.state === 'MISSING_IN' || day.state === 'MISSING_OUT' || day.lateMinutes > 0 || day.earlyMinutes > 0) return 'warn';
  return day.state === 'PRESENT' ? 'good' : 'away';
}
