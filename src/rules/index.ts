import { acronymExplained } from './acronym-explained.ts';
import { annexExists } from './annex-exists.ts';
import { cellType } from './cell-type.ts';
import { expectedCounts } from './expected-counts.ts';
import { footnotePairs } from './footnote-pairs.ts';
import { glossaryUsed } from './glossary-used.ts';
import { headingOrder } from './heading-order.ts';
import { itemSequence } from './item-sequence.ts';
import { knownBlock } from './known-block.ts';
import { notEmpty } from './not-empty.ts';
import { paragraphSequence } from './paragraph-sequence.ts';
import type { Rule } from './rule.ts';
import { tableGroups } from './table-groups.ts';
import { tablePlace } from './table-place.ts';
import { tableShape } from './table-shape.ts';
import { tableTitle } from './table-title.ts';
import { unknownMark } from './unknown-mark.ts';

/** All rules over the tree, by name. A rule's header says what passes and what fails. */
export const rules: Record<string, Rule> = {
  'acronym-explained': acronymExplained,
  'annex-exists': annexExists,
  'cell-type': cellType,
  'expected-counts': expectedCounts,
  'footnote-pairs': footnotePairs,
  'glossary-used': glossaryUsed,
  'heading-order': headingOrder,
  'item-sequence': itemSequence,
  'known-block': knownBlock,
  'not-empty': notEmpty,
  'paragraph-sequence': paragraphSequence,
  'table-groups': tableGroups,
  'table-place': tablePlace,
  'table-shape': tableShape,
  'table-title': tableTitle,
  'unknown-mark': unknownMark,
};
