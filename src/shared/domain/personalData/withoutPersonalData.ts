import type { PersonalFinding, PersonalKind } from './personalFinding'

/** The text with what it holds of a person replaced, for a template made out of a reply. What it asks for stays. */
export function withoutPersonalData(
  text: string,
  findings: readonly PersonalFinding[],
  placeholder: (kind: PersonalKind) => string,
): string {
  const held = findings.filter(({ isAsked }) => !isAsked).toSorted((one, other) => other.start - one.start)
  return held.reduce(
    (rest, { kind, start, end }) => `${rest.slice(0, start)}${placeholder(kind)}${rest.slice(end)}`,
    text,
  )
}
