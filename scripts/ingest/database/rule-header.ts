import type { ModelFile } from './model-file.ts';

/** What a rule's header says: `-- Rnn · sentence`, and how grave it is under each law. */
export interface RuleHeader {
  readonly code: string;
  readonly title: string;
  readonly regimes: readonly Regime[];
}

/** One line `-- severity: … | basis: … | valid: from..to | verified: …`; both days are within it. */
export interface Regime {
  readonly severity: 'error' | 'warning' | 'info';
  readonly basis: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** No: the basis is known at second hand, so what is found needs checking and stops nothing. */
  readonly isVerified: boolean;
}

export function ruleHeader(rule: ModelFile): RuleHeader {
  const [, code, title] = /^(R\d+) · (.+)$/.exec(rule.title) ?? [];
  const regimes = rule.settings.filter((line) => line.startsWith('severity: ')).map((line) => regimeOf(rule, line));
  if (!code || !title || regimes.length === 0) throw shapeError(rule);
  const ordered = regimes.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
  for (const [at, regime] of ordered.slice(1).entries()) {
    const end = ordered[at]?.validTo ?? null;
    if (end === null || end >= (regime.validFrom ?? '')) {
      throw new Error(`rules/${rule.name}.sql: two of its lines "-- severity: …" are in force on the same day`);
    }
  }
  return { code, title, regimes: ordered };
}

function regimeOf(rule: ModelFile, line: string): Regime {
  const [, severity, basis, from, to, verified] =
    /^severity: (error|warning|info) \| basis: (.+?) \| valid: ([\d-]*)\.\.([\d-]*) \| verified: (yes|no)$/.exec(
      line,
    ) ?? [];
  if (!severity || !basis || !verified) throw shapeError(rule);
  const isVerified = verified === 'yes';
  if (severity === 'error' && !isVerified) {
    throw new Error(`rules/${rule.name}.sql: what is not verified stops nothing: its severity is no error`);
  }
  return {
    severity: severity as Regime['severity'],
    basis,
    validFrom: from || null,
    validTo: to || null,
    isVerified,
  };
}

function shapeError(rule: ModelFile): Error {
  return new Error(
    `rules/${rule.name}.sql: its header must read "-- Rnn · sentence" and ` +
      `"-- severity: error|warning|info | basis: … | valid: from..to | verified: yes|no"`,
  );
}
