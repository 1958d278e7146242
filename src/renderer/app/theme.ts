import { createTheme, defaultVariantColorsResolver } from '@mantine/core'

/** Shapes and type of the design; the colours are in tokens. Shades run from light to dark. */
export const theme = createTheme({
  fontFamily: 'Inter, "Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '0.9375rem', xl: '1rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.45', xl: '1.5' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1rem', lineHeight: '1.4' },
      h2: { fontSize: '0.96875rem', lineHeight: '1.4' },
      h3: { fontSize: '0.90625rem', lineHeight: '1.4' },
    },
  },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '14px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: true,
  // Mantine picks the ink for the light shade only; on the dark theme's lighter clay white would be below AA.
  variantColorResolver: (input) => {
    const isClay = input.variant === 'filled' && (input.color === undefined || input.color === 'clay')
    return { ...defaultVariantColorsResolver(input), ...(isClay && { color: 'var(--sb-accent-ink)' }) }
  },
  primaryColor: 'clay',
  primaryShade: { light: 7, dark: 4 },
  colors: {
    clay: [
      '#fbf3ee',
      '#f7e6dc',
      '#efcdb9',
      '#e9ae8e',
      '#e58a5f',
      '#d5733f',
      '#c26034',
      '#b4532a',
      '#954321',
      '#77361b',
    ],
    gray: [
      '#faf8f4',
      '#f6f4f0',
      '#efebe3',
      '#e7e2d9',
      '#d5cec1',
      '#b9b1a3',
      '#6f695f',
      '#57524a',
      '#3a3630',
      '#22201c',
    ],
    dark: [
      '#efebe4',
      '#d8d2c7',
      '#aaa397',
      '#8a8377',
      '#4a463f',
      '#35322d',
      '#262421',
      '#171614',
      '#12110f',
      '#0c0b0a',
    ],
  },
})
