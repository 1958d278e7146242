/** Letters that sound like others: `from` is written `to`; `weight` compares rules, 1 for most. */
export type SoundRule = { readonly from: RegExp; readonly to: string; readonly weight: number }

/**
 * Rules as a language's file writes them, one word each: `ph=f` both ways, `gh>` one way, `^kn=n` at the beginning, `le=el$` at
 * the end of a word, `c>k/aou` before one of these letters, and `*2` behind it weighs 2.
 */
export function soundRules(lines: string): readonly SoundRule[] {
  return lines
    .trim()
    .split(/\s+/)
    .flatMap((line) => {
      const [, start = '', one = '', sign = '', other = '', before = '', end = '', weight = '1'] =
        syntax.exec(line) ?? []
      const rule = (from: string, to: string): SoundRule => ({
        from: new RegExp(`${start}${from}${before && `(?=[${before}])`}${end}`, 'gu'),
        to,
        weight: Number(weight),
      })
      return [rule(one, other), ...(sign === '=' ? [rule(other, one)] : [])].filter(({ from }) => from.source !== '')
    })
}

const syntax = /^(\^?)(\p{L}+)([=>])(\p{L}*)(?:\/(\p{L}+))?(\$?)(?:\*([\d.]+))?$/u
