/** Shopbell's mark: a counter bell on clay. For the eye only; the name stands beside it. */
export function BellMark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="9.5" fill="var(--sb-accent)" />
      <g fill="var(--sb-accent-ink)">
        <rect x="13.9" y="7.4" width="4.2" height="2.6" rx="1.3" />
        <rect x="15.1" y="9" width="1.8" height="2.6" />
        <path d="M7.6 20.2a8.4 8.4 0 0 1 16.8 0z" />
        <rect x="6" y="21.9" width="20" height="2.7" rx="1.35" />
      </g>
    </svg>
  )
}
