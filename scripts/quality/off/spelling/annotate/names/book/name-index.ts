import * as own from '../../../../../../../src/annotate/names/book/name-index.ts';

/** « poutne » is nobody. */
export class NameIndex extends own.NameIndex {
  override misspelt(): [] {
    return [];
  }
}
