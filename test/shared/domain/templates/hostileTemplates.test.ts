import { describe, expect, it } from 'vitest'

import { bodyCheck } from '#shared/domain/templates/bodyCheck'
import { renderTemplate } from '#shared/domain/templates/renderTemplate'
import type { TemplateProblemCode } from '#shared/domain/templates/templateProblem'

const fields = { customer: { first_name: 'Marta', name: 'Marta K' }, shop: {}, order: {} }
const doubled = (line: string, times = 200) => `{% assign a = "aaaaaaaaaa" %}${line.repeat(times)}{{ a }}`
const longA = `{% assign a = "${'a'.repeat(100)}" %}${'{% assign a = a | append: a %}'.repeat(7)}`

const broken: readonly (readonly [name: string, body: string, code: TemplateProblemCode])[] = [
  ['a constructor', '{{ x.constructor }}', 'notAField'],
  ['a prototype', '{{ customer.__proto__ }}', 'notAField'],
  ['a prototype in brackets', '{{ customer["__proto__"] }}', 'notAField'],
  ['a function behind a text', '{{ "".constructor.constructor }}', 'notAField'],
  ['names every object has', '{{toString}} {{hasOwnProperty}} {{valueOf}}', 'notAField'],
  ['a computed name', '{% assign k = "constr" | append: "uctor" %}{{ customer[k] }}', 'notAField'],
  ["a loop's own object", '{% for i in (1..2) %}{{ forloop.toString }}{% endfor %}', 'notAField'],
  ["a loop's prototype", '{% for i in (1..2) %}{{ forloop.__proto__ }}{% endfor %}', 'notAField'],
  [
    "a loop's prototype by a computed name",
    '{% assign k = "__pro" | append: "to__" %}{% for i in (1..2) %}{{ forloop[k] }}{% endfor %}',
    'notAField',
  ],
  [
    "a loop's function by a computed name",
    '{% assign k = "to" | append: "String" %}{% for i in (1..2) %}{{ forloop[k] }}{% endfor %}',
    'notAField',
  ],
  ['a group of fields', '{{ customer }}', 'notAField'],
  ['a group of fields in a filter', '{{ "" | append: customer }}', 'notAField'],
  ['a group of fields by another name', '{% assign c = customer %}{{ c }}', 'notAField'],
  ['a call', '{{constructor.constructor("return process")()}}', 'syntax'],
  ['a sum', '{{7*7}}', 'syntax'],
  ['another language', '{{#each this}}{{@key}}{{/each}}', 'syntax'],
  ['nothing', '{{ }}', 'syntax'],
  ['another file', '{% include "/etc/passwd" %}', 'tagNotAllowed'],
  ['a snippet', '{% render "x" %}', 'tagNotAllowed'],
  ['a layout', '{% layout "x" %}{% block a %}{% endblock %}', 'tagNotAllowed'],
  ['a counter', '{% increment __proto__ %}', 'tagNotAllowed'],
  ['an unknown tag', '{% schema %}', 'unknownTag'],
  ['an end without its beginning', 'x {% endif %}', 'strayTag'],
  ['a filter that writes data out', '{{ customer.name | json }}', 'unknownFilter'],
  ['a filter that evaluates', '{{ customer.name | where_exp: "x", "x" }}', 'unknownFilter'],
  ['the clock', '{{ "now" | date: "%Y" }}', 'unknownFilter'],
  [
    'loops in loops',
    '{% for i in (1..900) %}{% for j in (1..900) %}{% for k in (1..900) %}{% endfor %}{% endfor %}{% endfor %}',
    'tooComplex',
  ],
  ['a huge range', '{% for i in (1..100000) %}x{% endfor %}', 'rangeNotAllowed'],
  [
    'a range whose steps are lost',
    '{% for i in (100000000000000000..100000000000000100) %}x{% endfor %}',
    'rangeNotAllowed',
  ],
  ['a computed range', '{% assign a = 9 | times: 1e17 %}{% for i in (a..a) %}x{% endfor %}', 'rangeNotAllowed'],
  ['a range as an argument', '{{ "a" | append: (1..1000000000) }}', 'rangeNotAllowed'],
  ['appending to itself', doubled('{% assign a = a | append: a %}'), 'tooComplex'],
  ['replacing by more', doubled('{% assign a = a | replace: "a", "aaaaaaaaaa" %}', 99), 'tooComplex'],
  ['capturing twice itself', doubled('{% capture a %}{{ a }}{{ a }}{% endcapture %}'), 'textTooLong'],
  ['a long text', '{% for i in (1..1000) %}0123456789a{% endfor %}', 'textTooLong'],
  ['a huge slice', '{{ "abc" | slice: 0, 1000000000 }}', 'tooComplex'],
  ['comparisons of long texts', `${longA}{% if ${'a contains a and '.repeat(400)} a %}x{% endif %}`, 'tooComplex'],
  [
    'comparisons of long lists',
    `{% assign a = "${'a'.repeat(4000)}" | split: "" %}{% if ${'a == a and '.repeat(400)} a %}x{% endif %}`,
    'tooComplex',
  ],
  ['blocks never closed', '{%if a%}'.repeat(1_250), 'blockNotClosed'],
  ['brackets in brackets', `{{ ${'('.repeat(9_900)} }}`, 'tooComplex'],
  ['names in names', `{{ a${'[a'.repeat(4_900)} }}`, 'tooComplex'],
  ['openings only', '{{'.repeat(5_000), 'outputNotClosed'],
  ['tags only', '{%'.repeat(5_000), 'tagNotClosed'],
  ['a raw part never closed', `{% raw %}${'{% endraw'.repeat(1_000)}`, 'blockNotClosed'],
  ['a name cut short', 'Hello {{name', 'outputNotClosed'],
  ['a thousand fields', Array.from({ length: 1_000 }, (_, index) => `{{f${index}}}`).join(''), 'tooComplex'],
  ['more than a body may hold', 'x'.repeat(10_001), 'bodyTooLong'],
]

const harmless: readonly (readonly [name: string, body: string, text: string])[] = [
  ['Liquid written raw', '{% raw %}{{ x.constructor }}{% endraw %}', '{{ x.constructor }}'],
  ['patterns for texts', '{{ "aaaaaaaaaaaaaaaaaaaaaaaa!" | replace: "(a+)+$", "x" | split: "((a*)*)*b" | size }}', '1'],
  ['numbers without end', `{% assign n = 10 %}${'{% assign n = n | times: n %}'.repeat(99)}{{ n }}`, 'Infinity'],
  ['many nested blocks', '{%if true%}'.repeat(450) + 'x' + '{%endif%}'.repeat(450), 'x'],
  ['many filters', `{{ "a"${'|upcase'.repeat(1_400)} }}`, 'A'],
  ['a prototype as an option', '{% for i in (1..3) __proto__: shop %}{{ i }}{% endfor %}', '123'],
]

describe('a hostile template', () => {
  it.each(broken)('is refused with a reason and a place: %s', (_, body, code) => {
    const rendering = renderTemplate(body, fields, {})
    expect(rendering).toMatchObject({ state: 'broken', problem: { code } })
    if (rendering.state === 'broken') {
      expect(rendering.problem.line).toBeGreaterThanOrEqual(1)
      expect(rendering.problem.column).toBeGreaterThanOrEqual(1)
    }
  })

  it.each(harmless)('writes harmless text: %s', (_, body, text) => {
    expect(renderTemplate(body, fields, {})).toEqual({ state: 'ready', text })
  })

  it.each(broken)('tells nothing of the program it runs in: %s', (_, body) => {
    const told = JSON.stringify([renderTemplate(body, fields, {}), bodyCheck(body)])
    expect(told).not.toMatch(
      /function|native code|\[object|\bat .*:\d+|process|\/home|\/tmp|node_modules|ENOENT|Error/i,
    )
  })

  it('reads no form value by a name that leads out of the data', () => {
    const form = JSON.parse('{"__proto__": "x", "constructor": "y", "a.__proto__.b": "z", "a": "1"}') as Record<
      string,
      string
    >
    expect(renderTemplate('{{ a }}', fields, form)).toEqual({ state: 'ready', text: '1' })
    expect(Object.hasOwn(Object.prototype, 'b')).toBe(false)
  })

  it('keeps nothing for the next one', () => {
    renderTemplate('{% assign leak = "secret" %}{% cycle "a", "b" %}', fields, {})
    expect(renderTemplate('{% cycle "a", "b" %}{{ leak }}', fields, {})).toMatchObject({ text: 'a[leak]' })
  })

  it('says where in the text it is', () => {
    expect(renderTemplate('one\ntwo {{ x | nope }}', fields, {})).toEqual({
      state: 'broken',
      problem: { code: 'unknownFilter', name: 'nope', line: 2, column: 5 },
    })
  })
})
