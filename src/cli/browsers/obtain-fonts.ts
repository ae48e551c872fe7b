import { spawnSync } from 'node:child_process';
import { languages } from '../../core/explain/languages.ts';
import { installDebianPackages, installsDebianPackages } from '../debian/packages.ts';

/**
 * Sees to it that this machine can draw the letters of all languages, so that what is measured and photographed is what
 * readers see and not rows of boxes. Says so when it cannot; a machine without fontconfig has the fonts of its system.
 */
export function obtainFonts(say: (line: string) => void): void {
  const missing = undrawn();
  if (missing.length === 0) return;
  if (installsDebianPackages()) {
    say(`No font for ${missing.join(', ')}: installing Debian's packages ${packages.join(' and ')} …`);
    installDebianPackages(packages);
  }
  const left = undrawn();
  if (left.length > 0) say(`No font for ${left.join(', ')}: their letters are drawn as boxes.`);
}

const packages = ['fonts-noto-core', 'fonts-noto-cjk'] as const;

/** The languages that no installed font can write. */
function undrawn(): string[] {
  return Object.keys(languages).filter((language) => {
    const { status, stdout } = spawnSync(
      'fc-list',
      [`:lang=${fontconfigNames[language] ?? language}`, 'family'],
      {
        encoding: 'utf8',
      },
    );
    return status === 0 && stdout.trim() === '';
  });
}

/** Languages that fontconfig calls otherwise. */
const fontconfigNames: Readonly<Record<string, string>> = { 'zh-Hans': 'zh-cn', 'zh-Hant': 'zh-tw' };
