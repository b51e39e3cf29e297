import type { Plugin } from 'vite';
import { packageFolder } from './shipped-package.ts';

/** Notes the folders of the packages of which something is bundled for the browser. */
export function bundledPackages(folders: Set<string>): Plugin {
  return {
    name: 'bundled-packages',
    generateBundle(_options, bundle) {
      // What runs while pages are rendered is handed to nobody.
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle)) {
        const modules = file.type === 'chunk' ? file.moduleIds : file.originalFileNames;
        for (const folder of modules.map(packageFolder)) if (folder !== null) folders.add(folder);
      }
    },
  };
}
