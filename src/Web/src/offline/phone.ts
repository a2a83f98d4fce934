/** This installation, as the API tells phones apart, and its own count of taps. Neither says anything about the person. */
export function phoneId(): string {
  const kept = localStorage.getItem('phone');
  if (kept) return kept;
  const made = crypto.randomUUID();
  localStorage.setItem('phone', made);
  return made;
}

export function nextCount(): number {
  const next = Number(localStorage.getItem('taps') ?? 0) + 1;
  localStorage.setItem('taps', String(next));
  return next;
}
