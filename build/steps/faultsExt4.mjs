import { spawn } from 'node:child_process'
import { mkdir, rm, truncate, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { answerOf } from '../setUp/run.mjs'
import { stop } from '../setUp/say.mjs'
import { pause } from './faultsWriter.mjs'

const IMAGE_BYTES = 128 * 1024 * 1024
/**
 * EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH: from then on nothing reaches the image any more, and what had not
 * reached it is gone. Perl, because every Debian has it and Node has no ioctl. Waits for a line, so that the cut is immediate.
 */
const CUT = `
  use strict; $| = 1;
  sysopen(my $folder, $ARGV[0], 0) or die "open: $!";
  print "armed\\n"; <STDIN>;
  my $how = pack("L", 2);
  defined(ioctl($folder, 0x8004587D, $how)) or die "ioctl: $!";
  print "cut\\n";
`

/** Why power can't be cut here, or null. */
export function missingForCuts() {
  if (process.platform !== 'linux') return 'needs Linux'
  if (process.getuid?.() !== 0) return 'needs root and loop devices'
  const missing = ['mkfs.ext4', 'mount', 'umount', 'perl'].filter(
    (name) => answerOf('sh', ['-c', `command -v ${name}`]) === null,
  )
  return missing.length > 0 ? `needs ${missing.join(', ')}` : null
}

/**
 * A small ext4 in a file, mounted over a loop device.
 * @param {string} image
 * @param {string} folder where it is mounted
 * @param {string} option for mount, or none
 */
export async function ext4Disk(image, folder, option) {
  await mkdir(folder, { recursive: true })

  async function format() {
    await writeFile(image, '')
    await truncate(image, IMAGE_BYTES)
    must('mkfs.ext4', ['-q', '-F', image])
  }
  const mount = () => must('mount', ['-o', ['loop', ...(option === '' ? [] : [option])].join(','), image, folder])

  async function unmount() {
    for (let tries = 0; tries < 100; tries++) {
      if (answerOf('umount', [folder]) !== null) return
      await pause(20)
    }
    throw stop(`${folder} can't be unmounted.`)
  }

  return { folder, format, mount, unmount, armed: () => armed(folder), remove: () => rm(image, { force: true }) }
}

/**
 * Gets ready to cut the power. The answer does it.
 * @param {string} folder
 */
async function armed(folder) {
  const child = spawn('perl', ['-e', CUT, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  await lines.next()
  return async () => {
    child.stdin.end('\n')
    const { value } = await lines.next()
    if (value !== 'cut') throw stop('The file system did not shut down: its kernel has no EXT4_IOC_SHUTDOWN.')
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
function must(program, args) {
  if (answerOf(program, args) === null) throw stop(`${program} ${args.join(' ')} failed.`)
}
