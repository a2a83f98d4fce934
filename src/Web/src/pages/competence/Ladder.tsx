import './competence.css';

const levels = [1, 2, 3, 4, 5];

/** Five steps: filled as far as was shown, framed as far as is asked for. The words beneath say the same. */
export function Ladder({ required, shown }: { required: number; shown: number | null }) {
  return (
    <div class="ladder" aria-hidden="true">
      {levels.map((level) => (
        <span key={level} class={[level <= (shown ?? 0) && 'shown', level <= required && 'required'].filter(Boolean).join(' ')}>
          {level}
        </span>
      ))}
    </div>
  );
}
