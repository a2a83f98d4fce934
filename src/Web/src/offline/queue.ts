import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export type Direction = 'IN' | 'OUT';

/** A tap as it was made. The event id is made once and goes with every try, so that however often it is sent it counts once. */
export interface Tap {
  eventId: string;
  nip: string;
  direction: Direction;
  /** The instant, by the phone's clock as it was last set right by the server's. */
  at: string;
  counter: number;
  latitude?: number;
  longitude?: number;
  accuracy?: number;
  /** The rules refused it, for good; shown until it is put away. */
  refused?: { code: string; id: string; en: string };
}

interface Kept extends DBSchema {
  taps: { key: string; value: Tap };
}

let opened: Promise<IDBPDatabase<Kept>> | undefined;

const database = () => (opened ??= openDB<Kept>('eperformance', 1, { upgrade: (db) => void db.createObjectStore('taps', { keyPath: 'eventId' }) }));

const listeners = new Set<() => void>();

export function onQueue(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function keep(tap: Tap): Promise<void> {
  await (await database()).put('taps', tap);
  listeners.forEach((listener) => listener());
}

export async function drop(eventId: string): Promise<void> {
  await (await database()).delete('taps', eventId);
  listeners.forEach((listener) => listener());
}

/** Of a person, in the order of tapping. */
export async function keptOf(nip: string): Promise<Tap[]> {
  const all = await (await database()).getAll('taps');
  return all.filter((tap) => tap.nip === nip).sort((a, b) => a.counter - b.counter);
}
