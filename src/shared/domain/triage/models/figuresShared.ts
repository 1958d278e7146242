import { figuresOfLexicon } from '../lexicon/lexiconFigures'
import { figuresOfStyle } from '../words/styleFigures'

/** Figures that mean the same in every language: of the style and of the first lexicon. */
export const figuresShared = figuresOfStyle + figuresOfLexicon
