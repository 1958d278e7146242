import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The search of the whole run's logs comes after everything that logs. */
class LogsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLast = (file: TestSpecification) => file.moduleId.endsWith('/runLog.test.ts')
    return [...sorted.filter((file) => !isLast(file)), ...sorted.filter(isLast)]
  }
}

const unit = [
  'test/main/**/*.test.ts',
  'test/preload/**/*.test.ts',
  'test/walls/**/*.test.ts',
  'test/build/**/*.test.ts',
  'test/bench/**/*.test.ts',
  'test/faults/**/*.test.ts',
  'test/advice/**/*.test.ts',
  'test/triage/**/*.test.ts',
]

// One configuration for every kind of test; `--project` picks the kind.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    sequence: { sequencer: LogsLast },
    // Every core works: vitest itself leaves one to the editor. The limits below are for what never ends, also on a busy machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Pure functions leave nothing behind: their modules are loaded once for all files, which takes a third of the time.
        test: {
          name: 'domain',
          include: ['test/shared/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'unit', include: unit, environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'window',
          // Each test cleans up after itself (setup.ts): one window serves all files, which takes a quarter of the time.
          isolate: false,
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['test/renderer/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'contracts',
          include: ['test/contracts/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // Has a test of its own so that it can be asked for alone; its bars are in `build/steps/faultsFlood.mjs`.
        test: { name: 'flood', include: ['test/faults/flood/flood.rig.ts'], hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/clearRunLogs.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
