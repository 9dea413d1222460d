import { hasAmount, numberRules } from '../../spellings/numbers/number-rules.ts';
import { AMOUNTS_FILE } from '../../spellings/shards/shard-files.ts';
import type { NumberRules } from '../../spellings/source.ts';
import type { SpellingFile } from '../../spellings/spelling-file.ts';

type Dates = Pick<SpellingFile, 'years' | 'bareYears'>;

/** The years and amounts of one municipality's texts. The amounts are loaded when a term has one. */
export class NumberBook {
  readonly #dates: Dates;
  readonly #load: (name: string) => Promise<unknown>;
  #rules: NumberRules;
  #hasAmounts = false;

  /** `load` gets a file of the municipality's bundle, or throws SearchUnavailable. */
  constructor(dates: Dates, load: (name: string) => Promise<unknown>) {
    this.#dates = dates;
    this.#load = load;
    this.#rules = numberRules(dates, []);
  }

  /** The rules for a term. Throws SearchUnavailable when they cannot be loaded. */
  async rulesFor(term: string): Promise<NumberRules> {
    if (!this.#hasAmounts && hasAmount(term)) {
      this.#rules = numberRules(this.#dates, (await this.#load(AMOUNTS_FILE)) as readonly string[]);
      this.#hasAmounts = true;
    }
    return this.#rules;
  }
}
