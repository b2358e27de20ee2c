/** Runs the content check inside every build, so that `astro build` cannot go round it. */
import type { AstroIntegration } from 'astro';
import { loadPortal } from '../loading/portal.ts';
import { withReport } from '../loading/problem-report.ts';
import { readSettings } from '../loading/settings.ts';

export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        // Read once: where the build script has asked before, this is the same Portal.
        withReport(loadPortal);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = readSettings(process.env).contentFolder;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.includes(`${folder}/`)) return;
          // The Portal is read once per module life; a changed record needs a new one.
          logger.info(path);
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
        });
      },
    },
  };
}
