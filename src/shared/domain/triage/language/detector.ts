/** What a detector makes of a text: an ISO 639-1 code, empty where it has no idea, and whether it is sure. */
export type Detected = { readonly language: string; readonly isReliable: boolean }

export type DetectLanguage = (text: string) => Detected

/** No language can be told: there are no letters, or none that a detector knows. ISO 639-2. */
export const undetermined = 'und'
