import { defineConfig } from 'vitest/config';

const looks = ['accessibility', 'components', 'browser', 'print', 'security'].map(
  (name) => `tests/browser/${name}.test.ts`,
);

const ofBuiltSites = {
  globalSetup: ['./tests/site/built-sites.ts'],
  testTimeout: 60_000,
  hookTimeout: 600_000,
};

export default defineConfig({
  test: {
    // Both cores of the smallest machine that builds this; the default leaves one idle.
    maxWorkers: 2,
    reporters: ['default', './tests/closing-counts.ts'],
    coverage: {
      include: ['src/domain/**/*.ts', 'src/time/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text-summary'],
      // A verdict that no test reaches may be wrong about somebody.
      thresholds: { 'src/domain/rules/**': { branches: 95 }, 'src/{domain,time}/**': { branches: 95 } },
    },
    projects: [
      {
        test: {
          name: 'rules',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/rules/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          exclude: looks,
          ...ofBuiltSites,
        },
      },
      // What looks at every type of page and every component takes as long as all the rest: a command of its own.
      { test: { name: 'looks', include: looks, ...ofBuiltSites } },
    ],
  },
});
