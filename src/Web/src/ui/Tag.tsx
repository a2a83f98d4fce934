import { word } from '../i18n/t';

export type Tone = 'good' | 'warn' | 'bad' | 'calm';

const tones: Record<string, Tone> = {
  PRESENT: 'good', ABSENT: 'bad', MISSING_IN: 'warn', MISSING_OUT: 'warn', LEFT: 'calm', NOT_YET: 'warn', FREE: 'calm',
  decided: 'good', verified: 'good', approved: 'good', agreed: 'good', accepted: 'good', locked: 'good', paid: 'good', done: 'good',
  returned: 'warn', autoVerified: 'warn', partlyVerified: 'warn', published: 'warn', waiting: 'warn', submitted: 'calm',
  rejected: 'bad', refused: 'bad', revoked: 'bad', failed: 'bad',
};

/** The word of a state, with a tone; the word alone says it, the colour only helps. */
export function Tag({ code, tone, text }: { code?: string | null; tone?: Tone; text?: string }) {
  return <span class={`tag ${tone ?? tones[code ?? ''] ?? 'calm'}`}>{text ?? word(code)}</span>;
}
