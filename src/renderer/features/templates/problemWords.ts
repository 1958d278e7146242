import type { TemplateProblem, TemplateProblemCode } from '#shared/domain/templates/templateProblem'
import type { TextKey, Translate } from '#shared/i18n/translate'

const words: { readonly [C in TemplateProblemCode]: TextKey } = {
  bodyTooLong: 'templates.problemBodyTooLong',
  textTooLong: 'templates.problemTextTooLong',
  tooComplex: 'templates.problemTooComplex',
  syntax: 'templates.problemSyntax',
  outputNotClosed: 'templates.problemOutputNotClosed',
  tagNotClosed: 'templates.problemTagNotClosed',
  blockNotClosed: 'templates.problemBlockNotClosed',
  strayTag: 'templates.problemStrayTag',
  unknownTag: 'templates.problemUnknownTag',
  tagNotAllowed: 'templates.problemTagNotAllowed',
  unknownFilter: 'templates.problemUnknownFilter',
  notAField: 'templates.problemNotAField',
  rangeNotAllowed: 'templates.problemRangeNotAllowed',
}

/** Without a name there is nothing to quote. */
const nameless: { readonly [C in TemplateProblemCode]?: TextKey } = {
  blockNotClosed: 'templates.problemSyntax',
  strayTag: 'templates.problemSyntax',
  unknownTag: 'templates.problemSyntax',
  tagNotAllowed: 'templates.problemSyntax',
  unknownFilter: 'templates.problemSyntax',
  notAField: 'templates.problemNoField',
}

export function problemWords({ code, name }: TemplateProblem, t: Translate): string {
  return name === null ? t(nameless[code] ?? words[code]) : t(words[code], { name })
}
