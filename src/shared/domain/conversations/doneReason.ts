/** Why a conversation was put aside unanswered: dismissing with a reason counts as handled (product.md section 1). */
export const doneReasons = ['nothingToDo', 'spam', 'provocation', 'notForUs', 'answeredElsewhere'] as const
export type DoneReason = (typeof doneReasons)[number]
