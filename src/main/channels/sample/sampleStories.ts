import { englishQuestions } from './stories/englishQuestions'
import { englishTrouble } from './stories/englishTrouble'
import { frenchQuestions } from './stories/frenchQuestions'
import { frenchTrouble } from './stories/frenchTrouble'
import { laterEnglish } from './stories/laterEnglish'
import { laterFrench } from './stories/laterFrench'
import { laterPolish } from './stories/laterPolish'
import { listening } from './stories/listening'
import { otherTongues } from './stories/otherTongues'
import { polishQuestions } from './stories/polishQuestions'
import { polishTrouble } from './stories/polishTrouble'
import { storm } from './stories/storm'
import type { Story } from './story'

/** Everything that happens in the sample shop. Arrivals of the same minute come in this order. */
export const sampleStories: readonly Story[] = [
  ...englishTrouble,
  ...frenchTrouble,
  ...polishTrouble,
  ...storm,
  ...englishQuestions,
  ...frenchQuestions,
  ...polishQuestions,
  ...otherTongues,
  ...listening,
  ...laterEnglish,
  ...laterFrench,
  ...laterPolish,
]
