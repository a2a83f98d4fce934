export interface Position {
  latitude: number;
  longitude: number;
  accuracy: number;
}

const waitMs = 8_000;
const oldestMs = 15_000;

/** Where the phone is, or null: without a position the tap counts too, and a person may look at it. */
export function position(): Promise<Position | null> {
  if (!('geolocation' in navigator)) return Promise.resolve(null);
  return new Promise((resolve) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: round(coords.latitude), longitude: round(coords.longitude), accuracy: Math.round(coords.accuracy) }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: waitMs, maximumAge: oldestMs },
    ),
  );
}

/** Six decimals are ten centimetres. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
