import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import type { Template } from '#shared/domain/templates/template'
import { aPicture } from '#test/builders/pictures'
import { renderInWindow } from '../../renderInWindow'
import { aTemplateBridge, parcel, thanks } from './aTemplateBridge'
import { TemplatesInWindow } from './TemplatesInWindow'

function show(templates: readonly Template[] = [parcel, thanks], uses: Record<string, number> = {}) {
  const bridge = aTemplateBridge(templates, uses)
  renderInWindow(<TemplatesInWindow />, bridge)
  return bridge
}

const list = () => screen.findByRole('list', { name: 'Your templates' })
const inList = async (name: RegExp) => within(await list()).findByRole('button', { name })
const open = async (name: RegExp) => userEvent.click(await inList(name))
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name })
const body = () => field('Text: English')
const write = async (name: string, text: string) => userEvent.type(await field(name), text)
/** Braces and brackets are keys to user-event. */
const pasteInto = async (name: string, text: string) => {
  await userEvent.clear(await field(name))
  await userEvent.click(await field(name))
  await userEvent.paste(text)
}

describe('the list of templates', () => {
  it('shows name, languages, tags and how often each was used', async () => {
    show([parcel, thanks], { parcel: 3 })
    const item = await inList(/Where is my order/)
    expect(within(item).getByTitle('French').textContent).toBe('FR')
    expect(within(item).getByText('tracking')).toBeDefined()
    expect(within(item).getByText('used 3 times')).toBeDefined()
    expect(within(await inList(/Thank you/)).getByText('never used')).toBeDefined()
  })

  it('is searched by name, tag and text, also with a typo', async () => {
    show()
    const search = await screen.findByRole('searchbox', { name: 'Search templates' })
    await userEvent.type(search, 'trakcing')
    await waitFor(() => expect(screen.queryByRole('button', { name: /Thank you/ })).toBeNull())
    await inList(/Where is my order/)
    await userEvent.clear(search)
    await userEvent.type(search, 'zebra')
    expect(await screen.findByText('Nothing found for “zebra”. Try fewer letters.')).toBeDefined()
  })

  it('is whole where main gives it in pages', async () => {
    const many = Array.from({ length: 501 }, (_, index) => ({ ...thanks, id: `t${index}`, name: `Thanks ${index}` }))
    show(many)
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Search templates' }), 'Thanks 500')
    await inList(/Thanks 500/)
  })
})

describe('the pictures of a template', () => {
  it('are chosen, described and saved with it', async () => {
    const bowl = aPicture({ name: 'bowl.png', alt: '' })
    const bridge = show()
    bridge.answer('pictures.choose', { pictures: [bowl, bowl], trouble: null })
    await open(/Thank you/)
    await press('Add a picture')
    await userEvent.type(await field('Description of picture 1'), 'A blue bowl')
    expect(screen.queryByRole('textbox', { name: 'Description of picture 2' })).toBeNull()
    await press('Save')
    await waitFor(() => expect(bridge.inputs('templates.save')).toHaveLength(1))
    expect(bridge.inputs('templates.save')).toMatchObject([
      { templateId: 'thanks', written: { pictures: [{ ...bowl, alt: 'A blue bowl' }] } },
    ])
  })

  it('are dropped where the owner drops them, without losing what was typed meanwhile', async () => {
    const bridge = show()
    let take = (picture: ReturnType<typeof aPicture>): void => void picture
    bridge.answer('pictures.add', () => new Promise((resolve) => (take = resolve)))
    await open(/Thank you/)
    const editor = await screen.findByRole('region', { name: 'Thank you' })
    const file = new File(['bytes'], 'bowl.png', { type: 'image/png' })
    fireEvent.drop(editor, { dataTransfer: { files: [file] } })
    await waitFor(() => expect(bridge.inputs('pictures.add')).toHaveLength(1))
    await write('Name', '!')
    take(aPicture())
    await field('Description of picture 1')
    expect((await field('Name')).value).toBe('Thank you!')
  })

  it('say why one was not taken, and end at as many as networks take', async () => {
    const four = ['a', 'b', 'c', 'd'].map((letter) => aPicture({ id: letter.repeat(64) }))
    const bridge = show([{ ...thanks, pictures: four.slice(0, 3) }])
    bridge.answer('pictures.choose', { pictures: four, trouble: { code: 'pictureUnreadable' } })
    await open(/Thank you/)
    await press('Add a picture')
    expect((await screen.findByRole('alert')).textContent).toMatch(/picture/i)
    await field('Description of picture 4')
    expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Add a picture' })).disabled).toBe(true)
    await press('Remove picture 4')
    expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Add a picture' })).disabled).toBe(false)
  })
})

describe('a shop without templates', () => {
  it('is offered the starter pack', async () => {
    const bridge = show([])
    await press('Add the starter pack')
    await inList(/Thank you/)
    expect(bridge.inputs('templates.addStarters')).toEqual([{ language: 'en' }])
  })

  it('can write its first', async () => {
    const bridge = show([])
    await press('Write your first')
    expect(document.activeElement).toBe(await field('Name'))
    await write('Name', 'Hello')
    await write('Text: English', 'Good morning')
    await press('Save')
    await inList(/Hello/)
    expect(bridge.inputs('templates.save')).toEqual([
      {
        templateId: null,
        written: {
          name: 'Hello',
          pictures: [],
          tags: [],
          tone: 'friendly',
          topics: [],
          variants: [{ language: 'en', body: 'Good morning' }],
        },
      },
    ])
    expect(await screen.findByText('Saved')).toBeDefined()
  })
})

describe('a template being written', () => {
  it('is saved by Ctrl+S from inside its text', async () => {
    const bridge = show()
    await open(/Thank you/)
    await write('Text: English', ' Bye.')
    await userEvent.keyboard('{Control>}s{/Control}')
    await waitFor(() => expect(bridge.inputs('templates.save')).toHaveLength(1))
    expect(bridge.inputs('templates.save')[0]?.written.variants[0]?.body).toMatch(/ Bye\.$/)
  })

  it('says why it cannot be saved', async () => {
    show()
    await press('New template')
    await write('Name', 'Only a name')
    expect((await screen.findByRole('button', { name: 'Save' })).hasAttribute('disabled')).toBe(true)
    expect(screen.getByText('Write the text to save it, or remove the language: English.')).toBeDefined()
  })

  it('stays as it is typed where saving fails', async () => {
    const bridge = show()
    bridge.refuse('templates.save', { code: 'diskFull' })
    await open(/Thank you/)
    await write('Name', '!')
    await press('Save')
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full')
    expect((await field('Name')).value).toBe('Thank you!')
    expect(screen.getAllByText('Not saved yet')).toHaveLength(2)
  })

  it('is previewed for a made-up customer', async () => {
    show()
    await open(/Thank you/)
    const preview = await screen.findByRole('region', { name: 'Preview' })
    expect(within(preview).getByText('Thank you, Emma!')).toBeDefined()
    expect(within(preview).getByText(/An example: Emma Clarke/)).toBeDefined()
    expect(within(preview).getByText(/^16 characters by X/)).toBeDefined()
  })

  it('shows a mistake at its place', async () => {
    show()
    await open(/Thank you/)
    await pasteInto('Text: English', 'Hello\nDear {{ customer.name, thanks')
    expect(await screen.findByText('Line 2, column 6:')).toBeDefined()
    expect(screen.getByText(/A field is opened here and never closed/)).toBeDefined()
    expect(screen.getByText('{{ customer.name, thanks').tagName).toBe('MARK')
    expect(screen.getByText('The preview comes back once the mistake is mended.')).toBeDefined()
    await press('Show line 2, column 6')
    expect(document.activeElement).toBe(await body())
    expect((await body()).selectionStart).toBe(11)
  })

  it('lists what will be asked for, and mends a misspelt field', async () => {
    show()
    await open(/Where is my order/)
    expect(await screen.findByText('Will be asked for when you use it: Tracking link.')).toBeDefined()
    expect(screen.getByText('Asked for only where it is not known: Order number.')).toBeDefined()
    await pasteInto('Text: English', 'Hi {{ customer.firstname }}')
    await press('Use customer.first_name')
    expect((await body()).value).toBe('Hi {{ customer.first_name }}')
  })

  it('takes a field from the menu to where the cursor is', async () => {
    show()
    await open(/Thank you/)
    await pasteInto('Text: English', 'Order , thanks')
    ;(await body()).setSelectionRange(6, 6)
    await press('Insert a field')
    await userEvent.click(await screen.findByRole('menuitem', { name: /Order number/ }))
    expect((await body()).value).toBe('Order {{ order.number }}, thanks')
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
    expect((await body()).selectionStart).toBe(24)
  })

  it('has a tab per language, added and removed', async () => {
    show()
    await open(/Thank you/)
    await press('Add: Polish')
    expect(await field('Text: Polish')).toBeDefined()
    await write('Text: Polish', 'Dziękuję')
    await press('Remove: Polish')
    const question = screen.getByRole('group', { name: /Remove this language/ })
    await userEvent.click(within(question).getByRole('button', { name: 'Remove: Polish' }))
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['English'])
    expect(screen.queryByRole('button', { name: 'Remove: English' })).toBeNull()
  })

  it('is deleted after a second word', async () => {
    const bridge = show()
    await open(/Thank you/)
    await press('Delete')
    const question = screen.getByRole('group', { name: /Delete “Thank you”/ })
    expect(bridge.inputs('templates.drop')).toEqual([])
    await userEvent.click(within(question).getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: /Thank you/ })).toBeNull())
    expect(bridge.inputs('templates.drop')).toEqual([{ templateId: 'thanks' }])
  })

  it('is duplicated under another name', async () => {
    const bridge = show()
    await open(/Thank you/)
    await press('Duplicate')
    expect((await field('Name')).value).toBe('Thank you (copy)')
    await press('Save')
    await inList(/Thank you \(copy\)/)
    expect(bridge.inputs('templates.save')[0]?.templateId).toBeNull()
  })
})

describe('unsaved changes', () => {
  const change = async () => {
    await open(/Thank you/)
    await write('Name', '!')
    await open(/Where is my order/)
    return screen.findByRole('group', { name: /“Thank you!” has changes that are not saved/ })
  }
  const answer = async (name: string) => {
    const question = await change()
    await userEvent.click(within(question).getByRole('button', { name }))
  }

  it('are asked about before another template is opened, with the answer that loses nothing at hand', async () => {
    const bridge = show()
    await change()
    expect(document.activeElement?.textContent).toBe('Save')
    expect((await field('Name')).value).toBe('Thank you!')
    expect(bridge.inputs('templates.save')).toEqual([])
  })

  it('are saved on the way', async () => {
    const bridge = show()
    await answer('Save')
    await waitFor(async () => expect((await field('Name')).value).toBe('Where is my order'))
    expect(bridge.inputs('templates.save')[0]?.written.name).toBe('Thank you!')
    await inList(/Thank you!/)
  })

  it('are dropped only when that is said', async () => {
    const bridge = show()
    await answer('Discard the changes')
    expect((await field('Name')).value).toBe('Where is my order')
    await open(/Thank you/)
    expect((await field('Name')).value).toBe('Thank you')
    expect(bridge.inputs('templates.save')).toEqual([])
  })

  it('stay where the owner stays, also by Escape', async () => {
    show()
    await change()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('group', { name: /not saved/ })).toBeNull()
    expect((await field('Name')).value).toBe('Thank you!')
  })

  it('are still there when the owner comes back from another page', async () => {
    show()
    await open(/Thank you/)
    await write('Name', '!')
    await press('Go elsewhere')
    expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull()
    await press('Go elsewhere')
    expect((await field('Name')).value).toBe('Thank you!')
    expect(within(await inList(/Thank you/)).getByText('Not saved yet')).toBeDefined()
  })
})

describe('a reply written again and again', () => {
  const proposed = { key: 'shape', text: 'It is back in stock on Monday.', count: 3 }

  it('is made a template, and not proposed again', async () => {
    const bridge = show()
    bridge.answer('templates.proposal', proposed)
    bridge.changed('templates')
    const banner = await screen.findByRole('region', { name: 'You have written this 3 times: make it a template?' })
    expect(within(banner).getByText(proposed.text)).toBeDefined()
    await press('Make a template')
    expect((await body()).value).toBe(proposed.text)
    expect(screen.queryByRole('region', { name: /You have written this/ })).toBeNull()
    await write('Name', 'Back on Monday')
    await press('Save')
    await waitFor(() => expect(bridge.inputs('templates.refuseProposal')).toEqual([{ key: 'shape' }]))
    expect(bridge.inputs('templates.save')[0]?.written.variants).toEqual([{ language: 'en', body: proposed.text }])
  })

  it('is refused for good', async () => {
    const bridge = show()
    bridge.answer('templates.proposal', proposed)
    bridge.changed('templates')
    await press('No, never')
    expect(bridge.inputs('templates.refuseProposal')).toEqual([{ key: 'shape' }])
    expect(bridge.inputs('templates.save')).toEqual([])
  })
})

describe('templates as a whole', () => {
  it('are exported to a file of the owner’s choice', async () => {
    const bridge = show()
    bridge.answer('templates.export', { file: '/home/ida/templates.csv' })
    await inList(/Thank you/)
    await press('More')
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Export as CSV…' }))
    expect(await screen.findByText('Exported to /home/ida/templates.csv.')).toBeDefined()
    expect(bridge.inputs('templates.export')).toEqual([{ format: 'csv' }])
  })
})
