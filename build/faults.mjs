// npm run faults -- store [--kills N] [--cuts N] [--only kills,cuts,calls,damage] [--ci]: kills, power cuts, refusing disks, damage
// npm run faults -- delivery [--times N] [--seed N] [--only x,sample,"x:503"] [--mutant resend] [--ci]: nothing twice, nothing lost
// npm run faults -- flood [--hour] [--seed N] [--ci]: 10,000 mentions in 5 minutes, in an hour, or 1,500 as fast
import { checkNodeVersion } from './setUp/nodeVersion.mjs'
import { installPackages } from './setUp/packages.mjs'
import { runCommand, say } from './setUp/say.mjs'
import { closingLine } from './steps/counts.mjs'
import { runFaults } from './steps/faults.mjs'

runCommand(async () => {
  checkNodeVersion()
  await installPackages()
  const counts = await runFaults(process.argv.slice(2))
  for (const skip of counts.skips) say('skipped', skip)
  say(
    'verdict',
    counts.failed === 0
      ? `every bar that could be tried is met (${closingLine(counts)})`
      : `MISSED (${closingLine(counts)})`,
  )
  return counts.failed === 0 ? 0 : 1
})
