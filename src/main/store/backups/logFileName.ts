import { logFiles } from '../logFiles'

/** Whether a name is one the log gives its files; such a name leads nowhere outside of its folder. */
export function isLogFile(name: string): boolean {
  return logFiles([name]).current.length === 1
}
