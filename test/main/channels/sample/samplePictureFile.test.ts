import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'

import { samplePictureFile } from '../../../../src/main/channels/sample/samplePictureFile'
import { identityOf } from '../../../../src/main/channels/sample/script'
import { sampleStories } from '../../../../src/main/channels/sample/sampleStories'

const folder = new URL('../../../../resources/sample/', import.meta.url)
const files = readdirSync(folder)

it('has a file for every picture and portrait of the sample', () => {
  const urls = sampleStories.flatMap((story) => [
    ...story.lines.flatMap((line) => line.pictures.map((picture) => picture.url)),
    ...(story.who.avatar === null ? [] : [identityOf(story).avatarUrl ?? '']),
  ])
  for (const url of urls) expect(files, url).toContain(samplePictureFile(url))
})

it('shows every file somewhere and knows it by name', () => {
  for (const file of files) expect(samplePictureFile(`sample:${file.replace('.svg', '')}`)).toBe(file)
})

it.each(['sample:nobody', 'sample:../index', 'https://pictures.example/vase', 'vase', 'sample:', 'sample:vase.svg'])(
  'knows no file for %s',
  (url) => {
    expect(samplePictureFile(url)).toBeNull()
  },
)

it('keeps pictures small, of one size, and free of scripts and references to elsewhere', () => {
  for (const file of files) {
    const svg = readFileSync(new URL(file, folder), 'utf8')
    expect(statSync(new URL(file, folder)).size, file).toBeLessThan(6 * 1024)
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', ''), file).not.toMatch(
      /<script|\son\w+=|href|https?:|data:|<foreignObject|<style|<!/i,
    )
    expect(svg, file).toContain(file.startsWith('avatar') ? 'viewBox="0 0 160 160"' : 'viewBox="0 0 640 480"')
  }
})
