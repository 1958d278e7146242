import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { renderInWindow } from '../../renderInWindow'
import { aTemplateBridge, thanks } from './aTemplateBridge'
import { TemplatesInWindow } from './TemplatesInWindow'

async function openImport() {
  const bridge = aTemplateBridge([thanks])
  renderInWindow(<TemplatesInWindow />, bridge)
  await userEvent.click(await screen.findByRole('button', { name: 'More' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Import…' }))
  await screen.findByRole('dialog', { name: 'Import templates' })
  return bridge
}

const choose = (text: string, name = 'templates.csv') =>
  userEvent.upload(screen.getByLabelText('File with templates'), new File([text], name))
const part = async (title: string) => (await screen.findByText(title)).parentElement ?? document.body

const table = [
  'name,language,body',
  'Sizes,en,They run small.',
  'thank you,en,Thanks a lot!',
  ',en,No name',
  'Odd,de,x',
].join('\n')

describe('importing templates', () => {
  it('shows what would be added, replaced and left out, with the lines, before anything changes', async () => {
    const bridge = await openImport()
    await choose(table)
    expect(within(await part('1 template would be added')).getByText('Sizes')).toBeDefined()
    expect(within(await part('1 of yours would be replaced')).getByText('Thank you')).toBeDefined()
    const left = await part('2 entries would be left out')
    expect(within(left).getByText('Line 4: the name is missing')).toBeDefined()
    expect(within(left).getByText('Line 5: the language is none of en, fr, pl')).toBeDefined()
    expect(bridge.inputs('templates.import')).toEqual([])
  })

  it('imports what was shown, and says how much', async () => {
    const bridge = await openImport()
    await choose(table)
    await userEvent.click(await screen.findByRole('button', { name: 'Import 2 templates' }))
    expect(await screen.findByText('2 templates imported.')).toBeDefined()
    expect(bridge.inputs('templates.import')[0]?.templates.map(({ name }) => name)).toEqual(['Sizes', 'thank you'])
  })

  it('hands a long list over in portions', async () => {
    const bridge = await openImport()
    const rows = Array.from({ length: 501 }, (_, index) => `N${index},en,Text`)
    await choose(['name,language,body', ...rows].join('\n'))
    await userEvent.click(await screen.findByRole('button', { name: 'Import 501 templates' }))
    expect(await screen.findByText('501 templates imported.')).toBeDefined()
    expect(bridge.inputs('templates.import').map(({ templates }) => templates.length)).toEqual([500, 1])
  })

  it('counts entries where the file is no table', async () => {
    await openImport()
    const file = { format: 'shopbell-templates', version: 1, templates: [{ name: 'x' }] }
    await choose(JSON.stringify(file), 'templates.json')
    expect(await screen.findByText('Entry 1: the text is missing')).toBeDefined()
    expect((await screen.findByRole('button', { name: 'Import 0 templates' })).hasAttribute('disabled')).toBe(true)
  })

  it('does not read a file that is too large, and takes another', async () => {
    await openImport()
    await choose('x'.repeat(2_000_001))
    expect((await screen.findByRole('alert')).textContent).toContain('too large')
    await choose(table)
    await part('1 template would be added')
  })

  it('says why main did not take them', async () => {
    const bridge = await openImport()
    bridge.refuse('templates.import', { code: 'diskFull' })
    await choose(table)
    await userEvent.click(await screen.findByRole('button', { name: 'Import 2 templates' }))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('The disk is full'))
    expect(screen.getByText('1 template would be added')).toBeDefined()
  })
})
