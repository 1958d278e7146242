/** What a person finds in the data folder, as `format.md` there. */
export const formatNote = `# What is in this folder

This is one Shopbell shop: everything customers wrote, and everything you decided, wrote and set.
All of it is text that any editor opens, but for \`search.index\`, which is only derived from the rest, and the pictures.

| Name | What it is |
| --- | --- |
| \`log/2026-11.ndjson\` | The shop itself: one file per month (UTC), one JSON record per line, oldest first. Lines are only ever added at the end. |
| \`log/2026-11.2.ndjson\` | The same month after it was rewritten, because a customer was erased, it was made smaller or a newer format came. The highest number counts; a lower one is left over. |
| \`index.ndjson\` | Made from the log, so that the shop opens at once: what waits first, then the newest conversations. Safe to delete while Shopbell is closed; it is made again. |
| \`first.json\` | The top of that, as of a few seconds ago. Safe to delete while Shopbell is closed; it is made again. |
| \`search.index\` | Made from the log, for searching. Safe to delete while Shopbell is closed; it is made again. |
| \`pictures/\` | Pictures you added to replies, as they were sent, but without the notes cameras make (place, time, device). Each is named after the SHA-256 of its bytes; the log speaks of it by that. One that nothing speaks of any more is removed after a day. |
| \`backups/\` | One folder per backup: \`backup.json\` says when, why and of what, \`log/\` holds copies of the log's files and \`pictures/\` of the pictures. Backups share files that are the same. |
| \`set-aside/\` | Copies of damaged parts of the log, each named after its file, the byte at which it was found and its checksum. Empty or absent: nothing was ever damaged. |
| \`lock\` | Which running program has the shop open. Gone when Shopbell is closed; harmless if it was left behind. |
| \`format.md\` | This page. |
| \`restoring.json\`, \`log.restoring/\`, \`log.before/\` | Going back to a backup is under way; the next start finishes it. Leave them alone. |
| \`moving.json\` | The shop is moving to or from here; the next start finishes it. |
| \`erasing.json\` | A customer is being erased; the next start finishes it. |
| names ending in \`.tmp\` | Left over from something that was interrupted; safe to delete while Shopbell is closed. |

## A line of the log

    {"v":1,"n":42,"at":"2026-11-22T08:30:00.000Z","changes":[…],"crc":"9bd366ae"}

| Field | What it says |
| --- | --- |
| \`v\` | Version of this format. A Shopbell that is too old for it leaves the whole shop untouched and says so. |
| \`n\` | Counts the lines, so that a missing one is noticed. |
| \`since\` | Only in rewritten files: the numbers between this one and \`n\` were left out on purpose and are not missing. |
| \`at\` | When the line was written. |
| \`changes\` | What happened, all of it or nothing: a message that arrived, an edit, a draft, a reply on its way, a setting. Moments inside are milliseconds since 1 January 1970. The shop is what all changes add up to, in order. |
| \`crc\` | CRC-32 of the bytes of the line before \`,"crc"\`, in hexadecimal. |

A line whose checksum is wrong, for instance because it was edited by hand, is not used: Shopbell copies it to
\`set-aside/\`, tells you, and keeps everything else. An unfinished last line (the power went) is copied and cut off.

Signing in to a network is not kept here, and copying this folder while Shopbell is closed is a complete backup of the shop.
`
