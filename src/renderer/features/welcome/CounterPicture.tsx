import classes from './Welcome.module.css'

/** Messages arriving at a counter with a bell. For the eye only. */
export function CounterPicture() {
  return (
    <svg className={classes.picture} viewBox="0 0 300 210" aria-hidden focusable="false">
      <Bubble x={14} y={18} width={126} ground="var(--sb-public-soft)" ink="var(--sb-public)" tail="right" />
      <Bubble x={168} y={4} width={104} ground="var(--sb-private-soft)" ink="var(--sb-private)" tail="left" />
      <Bubble x={176} y={78} width={118} ground="var(--sb-raised)" ink="var(--sb-muted)" tail="left" />
      <ellipse cx="122" cy="172" rx="66" ry="5" fill="var(--sb-text)" opacity="0.07" />
      <g fill="var(--sb-accent)">
        <rect x="113" y="96" width="18" height="11" rx="5.500" />
        <rect x="118" y="103" width="8" height="12" />
        <path d="M76 158a46 46 0 0 1 92 0z" />
        <rect x="66" y="160" width="112" height="12" rx="6" />
      </g>
      <path
        d="M93 146a31 31 0 0 1 20-20"
        fill="none"
        stroke="var(--sb-accent-ink)"
        strokeWidth="4"
        strokeLinecap="round"
        opacity="0.5"
      />
      <rect x="6" y="174" width="288" height="14" rx="7" fill="var(--sb-accent-soft)" />
      <rect x="24" y="188" width="252" height="22" fill="var(--sb-accent-soft)" opacity="0.55" />
    </svg>
  )
}

type BubbleProps = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly ground: string
  readonly ink: string
  readonly tail: 'left' | 'right'
}

function Bubble({ x, y, width, ground, ink, tail }: BubbleProps) {
  const tailX = tail === 'left' ? x + 16 : x + width - 30
  return (
    <g>
      <rect x={x} y={y} width={width} height="52" rx="14" fill={ground} stroke="var(--sb-line)" />
      <path d={`M${tailX} ${y + 51}h14l-${tail === 'left' ? 10 : 4} 10z`} fill={ground} />
      <g fill={ink} opacity="0.55">
        <rect x={x + 14} y={y + 16} width={width - 46} height="6" rx="3" />
        <rect x={x + 14} y={y + 30} width={width - 28} height="6" rx="3" />
      </g>
    </g>
  )
}
