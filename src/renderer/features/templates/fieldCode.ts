import { fields, type FieldName } from '#shared/domain/templates/fields'

/** What writing a field into a body puts there; `cursorBack`: how far the cursor goes back from its end. */
export type FieldCode = { readonly text: string; readonly cursorBack: number }

export function fieldCode(name: FieldName): FieldCode {
  if (fields[name].kind !== 'flag') return { text: `{{ ${name} }}`, cursorBack: 0 }
  const end = '{% endif %}'
  return { text: `{% if ${name} %}${end}`, cursorBack: end.length }
}
