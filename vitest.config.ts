import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Patience for busy machines; what must be fast is compared with something, not with a clock.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}', 'test/*.test.ts'] }
      }
    ]
  }
})
