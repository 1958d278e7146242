import type { CSSVariablesResolver } from '@mantine/core'

type Tokens = Readonly<Record<`--sb-${string}`, string>>

/**
 * The design's colours. Clay: act here. Amber: public. Green: private or delivered. Red: urgent, late or broken.
 * `mark` is the ground of words that were searched for: sand, so that it says none of these.
 * `accent-text` is the accent for words: on the tinted grounds the accent itself would miss AA in the light theme.
 */
const light: Tokens = {
  '--sb-page': '#f6f4f0',
  '--sb-surface': '#fffdfa',
  '--sb-raised': '#ffffff',
  '--sb-line': '#e7e2d9',
  '--sb-text': '#22201c',
  '--sb-muted': '#6f695f',
  '--sb-accent': '#b4532a',
  '--sb-accent-text': '#9c431f',
  '--sb-accent-ink': '#ffffff',
  '--sb-accent-soft': '#f7e6dc',
  '--sb-public': '#8a5a00',
  '--sb-public-soft': '#fdf1d6',
  '--sb-private': '#2f6f57',
  '--sb-private-soft': '#e1f1ea',
  '--sb-urgent': '#b3261e',
  '--sb-urgent-soft': '#fbe3e1',
  '--sb-mine': '#eef3ea',
  '--sb-selected': '#f3e9df',
  '--sb-mark': '#e6dccb',
  '--sb-focus': '#1f6feb',
}

const dark: Tokens = {
  '--sb-page': '#171614',
  '--sb-surface': '#1e1c1a',
  '--sb-raised': '#262421',
  '--sb-line': '#35322d',
  '--sb-text': '#efebe4',
  '--sb-muted': '#aaa397',
  '--sb-accent': '#e58a5f',
  '--sb-accent-text': '#e58a5f',
  '--sb-accent-ink': '#241007',
  '--sb-accent-soft': '#3a261c',
  '--sb-public': '#f0c36a',
  '--sb-public-soft': '#3a2f16',
  '--sb-private': '#7fcaa9',
  '--sb-private-soft': '#1b3329',
  '--sb-urgent': '#ff8a80',
  '--sb-urgent-soft': '#42201d',
  '--sb-mine': '#22301f',
  '--sb-selected': '#33291f',
  '--sb-mark': '#4d463b',
  '--sb-focus': '#7ab0ff',
}

/** Mantine's own colours say the same as ours, so that its components need no styling one by one. */
const mantine = {
  '--mantine-color-body': 'var(--sb-page)',
  '--mantine-color-text': 'var(--sb-text)',
  '--mantine-color-dimmed': 'var(--sb-muted)',
  '--mantine-color-placeholder': 'var(--sb-muted)',
  '--mantine-color-default': 'var(--sb-raised)',
  '--mantine-color-default-hover': 'var(--sb-selected)',
  '--mantine-color-default-color': 'var(--sb-text)',
  '--mantine-color-default-border': 'var(--sb-line)',
  '--mantine-color-anchor': 'var(--sb-accent-text)',
  '--mantine-color-error': 'var(--sb-urgent)',
  '--mantine-primary-color-filled': 'var(--sb-accent)',
  '--mantine-primary-color-contrast': 'var(--sb-accent-ink)',
  '--mantine-primary-color-light': 'var(--sb-accent-soft)',
  '--mantine-primary-color-light-color': 'var(--sb-accent-text)',
  '--mantine-color-clay-light': 'var(--sb-accent-soft)',
  '--mantine-color-clay-light-hover': 'var(--sb-selected)',
  '--mantine-color-clay-light-color': 'var(--sb-accent-text)',
  '--mantine-color-red-light': 'var(--sb-urgent-soft)',
  '--mantine-color-red-light-hover': 'var(--sb-urgent-soft)',
  '--mantine-color-red-light-color': 'var(--sb-urgent)',
} as const

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...light, ...mantine },
  dark: { ...dark, ...mantine },
})
