/** Of journeys that nobody has seen pass yet: they run and are reported, and do not fail the suite. Taken away one by one. */
export const unseen = { todo: 'written, not seen to pass yet' };
