import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import type { Template } from '#shared/domain/templates/template'
import type { PickerConversation } from '../../../../src/renderer/features/templates/pickerConversation'
import { TemplatePicker } from '../../../../src/renderer/features/templates/TemplatePicker'
import { aPicture } from '#test/builders/pictures'
import { renderInWindow } from '../../renderInWindow'
import { aTemplateBridge, parcel, thanks } from './aTemplateBridge'

const marta: PickerConversation = {
  customerName: 'Marta Kowalska',
  customerHandle: 'martak',
  channelId: 'x',
  isPrivate: false,
  lastInboundText: 'Where is my parcel? The tracking says nothing.',
  language: 'en',
  subject: null,
  tags: [],
  orderNumber: null,
}

const textOnly = (text: unknown) => ({ text, pictures: [] })

function show(
  templates: readonly Template[] = [thanks, parcel],
  parts: Partial<PickerConversation> = {},
  takesPictures = true,
) {
  const bridge = aTemplateBridge(templates)
  const onInsert = vi.fn()
  const onClose = vi.fn()
  renderInWindow(
    <TemplatePicker
      isOpen
      takesPictures={takesPictures}
      conversation={{ ...marta, ...parts }}
      onInsert={onInsert}
      onClose={onClose}
    />,
    bridge,
  )
  return { bridge, onInsert, onClose }
}

const search = () => screen.findByRole('combobox', { name: 'Search templates' })
const options = () => screen.findAllByRole('option')
const marked = () => screen.findByRole('option', { selected: true })
const preview = (name: string) => screen.findByRole('region', { name: `Preview: ${name}` })

describe('choosing a template for a conversation', () => {
  it('has the best fit first, marks it, and waits for letters', async () => {
    show()
    expect(document.activeElement).toBe(await search())
    const [first, second] = await options()
    expect(first?.textContent).toContain('Where is my order')
    expect(within(first ?? document.body).getByText('fits well')).toBeDefined()
    expect(within(second ?? document.body).queryByText('fits well')).toBeNull()
  })

  it('shows the text as this customer would get it', async () => {
    show([thanks])
    expect(within(await preview('Thank you')).getByText('Thank you, Marta!')).toBeDefined()
  })

  it('brings its pictures along, shown before it is inserted', async () => {
    const bowl = aPicture({ alt: 'A blue bowl' })
    const { onInsert } = show([{ ...thanks, pictures: [bowl] }])
    expect(within(await preview('Thank you')).getByRole('img', { name: 'A blue bowl' })).toBeDefined()
    expect(screen.queryByText(/can’t carry pictures/)).toBeNull()
    await userEvent.keyboard('{Enter}')
    expect(onInsert).toHaveBeenCalledExactlyOnceWith({ text: 'Thank you, Marta!', pictures: [bowl] })
  })

  it('says so where the reply can carry no pictures, and leaves them out', async () => {
    const { onInsert } = show([{ ...thanks, pictures: [aPicture()] }], {}, false)
    expect(within(await preview('Thank you')).getByText(/can’t carry pictures/)).toBeDefined()
    await userEvent.keyboard('{Enter}')
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(textOnly('Thank you, Marta!'))
  })

  it('is searched and inserted by keyboard alone', async () => {
    const { bridge, onInsert, onClose } = show()
    await options()
    await userEvent.keyboard('thank')
    await waitFor(async () => expect(await options()).toHaveLength(1))
    await userEvent.keyboard('{Enter}')
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(textOnly('Thank you, Marta!'))
    expect(onClose).toHaveBeenCalledOnce()
    expect(bridge.inputs('templates.use')).toEqual([{ templateId: 'thanks' }])
  })

  it('moves through what was found with the arrows', async () => {
    const { onInsert } = show()
    await options()
    await userEvent.keyboard('{ArrowDown}')
    const second = await marked()
    expect(second.textContent).toContain('Thank you')
    expect((await search()).getAttribute('aria-activedescendant')).toBe(second.id)
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}')
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(textOnly('Thank you, Marta!'))
  })

  it('inserts by a double click, and marks by a single one', async () => {
    const { onInsert } = show()
    const [, second] = await options()
    await userEvent.click(second ?? document.body)
    expect((await marked()).textContent).toContain('Thank you')
    expect(document.activeElement).toBe(await search())
    expect(onInsert).not.toHaveBeenCalled()
    await userEvent.dblClick(await marked())
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(textOnly('Thank you, Marta!'))
  })

  it('speaks the conversation’s language, or another the owner picks', async () => {
    const { onInsert } = show([parcel], { language: 'fr', orderNumber: '1042' })
    const shown = await preview('Where is my order')
    expect(within(shown).getByText('Bonjour Marta, il est parti ce matin.')).toBeDefined()
    await userEvent.click(within(shown).getByRole('radio', { name: 'EN' }))
    expect(await within(shown).findByText('Hi Marta, order 1042 left: [Tracking link]')).toBeDefined()
    await userEvent.click(within(shown).getByRole('radio', { name: 'FR' }))
    await userEvent.click(within(shown).getByRole('button', { name: 'Insert' }))
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(textOnly('Bonjour Marta, il est parti ce matin.'))
  })

  it('closes on Escape', async () => {
    const { onInsert, onClose } = show()
    await options()
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
    expect(onInsert).not.toHaveBeenCalled()
  })

  it('does not insert a text with a mistake in it, and says where it is', async () => {
    const broken = { ...thanks, variants: [{ language: 'en' as const, body: 'Hi {{ customer.name' }] }
    const { onInsert } = show([broken])
    expect(await screen.findByText(/Line 1, column 4: A field is opened here/)).toBeDefined()
    await userEvent.keyboard('{Enter}')
    expect(onInsert).not.toHaveBeenCalled()
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull()
  })

  it('says when nothing is found, and offers the starter pack when nothing is there', async () => {
    show()
    await options()
    await userEvent.keyboard('zebra')
    expect(await screen.findByText('Nothing found for “zebra”. Try fewer letters.')).toBeDefined()
  })

  it('offers the starter pack where there is no template', async () => {
    show([])
    await userEvent.click(await screen.findByRole('button', { name: 'Add the starter pack' }))
    expect((await options())[0]?.textContent).toContain('Thank you')
  })
})

describe('a template that does not know everything', () => {
  const openForm = async () => {
    const shown = show([parcel])
    await options()
    await userEvent.keyboard('{Enter}')
    await screen.findByText('What is missing in “Where is my order”')
    return shown
  }
  const insert = () => screen.getByRole('button', { name: 'Insert' })

  it('says before what it will ask', async () => {
    show([parcel])
    expect(await screen.findByText('You will be asked for: Order number and Tracking link.')).toBeDefined()
  })

  it('asks for each of it, and inserts nothing until all of it is there', async () => {
    const { onInsert } = await openForm()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Order number' }))
    expect(insert().hasAttribute('disabled')).toBe(true)
    await userEvent.keyboard('1042{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Tracking link' }))
    expect(insert().hasAttribute('disabled')).toBe(true)
    await userEvent.keyboard('  {Enter}')
    expect(onInsert).not.toHaveBeenCalled()
    await userEvent.keyboard('dpd/77')
    expect(insert().hasAttribute('disabled')).toBe(false)
  })

  it('inserts exactly what its preview shows', async () => {
    const { bridge, onInsert } = await openForm()
    await userEvent.keyboard('1042{Enter}dpd/77')
    const text = 'Hi Marta, order 1042 left: dpd/77'
    expect(within(await preview('Where is my order')).getByText(text)).toBeDefined()
    await userEvent.keyboard('{Enter}')
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(textOnly(text))
    expect(bridge.inputs('templates.use')).toEqual([{ templateId: 'parcel' }])
  })

  it('leads back to the list on Escape, and keeps what was typed', async () => {
    const { onClose } = await openForm()
    await userEvent.keyboard('1042{Escape}')
    expect(document.activeElement).toBe(await search())
    expect(onClose).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Order number' })).value).toBe('1042')
  })

  it('takes what is typed as text, never as Liquid', async () => {
    const { onInsert } = await openForm()
    await userEvent.paste('{{ shop.name }}')
    await userEvent.keyboard('{Enter}x{Enter}')
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(textOnly('Hi Marta, order {{ shop.name }} left: x'))
  })
})
