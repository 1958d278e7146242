import { en } from 'chrono-node'

import { readWithChrono } from './readWithChrono'
import { dotted, rewrite, type Rewrite } from './rewrite'
import type { TimeLanguage } from './timeLanguage'

const filler = /\b(?:at|on|the|by|in|around|about|please|and|then|first thing|later|early|late)\b/g
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec'

/** What chrono does not know, in words that it does. */
const rewrites: readonly Rewrite[] = [
  dotted,
  [/\b(?:the )?day after tomorrow\b/g, 'in 2 days'],
  [/\b(?:the )?day before yesterday\b/g, '2 days ago'],
  [/\bweek-end\b/g, 'weekend'],
  [/\b(?:an|one|1) hour and a half\b/g, '90 minutes'],
  [/\b(\d+) and a half (hour|day|week)s?\b/g, '$1.5 $2s'],
  [/\b(?:a |one )?quarter of an hour\b/g, '15 minutes'],
  [/\bin (\d+) ?h ?(\d\d)\b/g, 'in $1 hours $2 minutes'],
  [/(?<!\b(?:in|within) |[+\d])\b(\d{1,2}) ?h ?(\d\d)?\b/g, (_, hour, minute) => `${hour}:${minute ?? '00'}`],
  [/\bhalf past (\d{1,2})\b/g, 'at $1:30'],
  [/\b(?:a )?quarter past (\d{1,2})\b/g, 'at $1:15'],
  [/\b(?:a )?quarter to (\d{1,2})\b/g, (_, hour) => `at ${Number(hour) === 1 ? 12 : Number(hour) - 1}:45`],
  [/\b(\d{1,2}) ?o'clock\b/g, '$1:00'],
  [new RegExp(String.raw`\b((?:${months})[a-z]*)\.? (\d{1,2})(?:st|nd|rd|th)?\b(?!:)`, 'g'), '$2 $1'],
]

const near = '(?:(?:in|at|by|around|during|the|early|late|first thing) )*'

export const english: TimeLanguage = {
  filler,
  parts: [
    [/\b(to|this )night\b/, 'evening'],
    [new RegExp(String.raw`\b(this )?${near}morning\b`), 'morning'],
    [new RegExp(String.raw`\b(this )?${near}afternoon\b`), 'afternoon'],
    [new RegExp(String.raw`\b(this )?${near}evening\b`), 'evening'],
    [new RegExp(String.raw`\b${near}midnight\b`), 'midnight'],
    [new RegExp(String.raw`\b${near}(?:noon|midday|lunch|lunchtime)\b`), 'noon'],
    [new RegExp(String.raw`\b${near}night\b`), 'night'],
  ],
  read: (text, today, part) =>
    readWithChrono(rewrite(text, rewrites), today, {
      chrono: en.GB,
      filler,
      pastWord: /\b(?:last|past|ago|yesterday)\b/,
      hasTwelveHours: part === null,
    }),
}
