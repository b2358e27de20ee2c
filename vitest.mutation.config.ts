/** The tests that stand beside `domain` and `time` alone: mutants are theirs to kill, and each run must be quick. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/domain/**/*.test.ts', 'src/time/**/*.test.ts'] },
});
