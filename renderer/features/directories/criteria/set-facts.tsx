import { mostOf } from '#shared/domain/scoring/evaluate-sheet.ts';
import { hundredths, pointsText } from '#shared/domain/scoring/points.ts';
import type { ListedTemplate } from '#shared/domain/scoring/templates/office-templates.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { ScoreTemplate } from '#shared/records/score-template.ts';
import css from '../directory.module.css';
import { texts } from './texts.ts';

const t = texts.facts;

/** What a set is for, how it comes to a verdict, and where it is used. */
export function SetFacts({ row }: { readonly row: ListedTemplate }) {
  const { template, chosenFor, sheets } = row;
  const most = mostOf(template, new Set());
  const facts: readonly (readonly [string, string])[] = [
    [t.categories, namesOf(template.categories)],
    [t.posts, template.posts.length === 0 ? t.allPosts : template.posts.join(', ')],
    [t.term, termOf(template) || t.noTerm],
    [t.nodes, String(template.nodes.length)],
    ...(most === null ? [] : [[t.most, pointsText(most)] as const]),
    [t.rule, ruleWords(template)],
    [t.source, row.isBuiltIn ? texts.builtIn : template.source],
    [t.chosen, chosenFor.length === 0 ? t.notChosen : namesOf(chosenFor)],
    [t.sheets, texts.sheets(sheets)],
  ];
  return (
    <dl className={css.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={css.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function namesOf(categories: readonly (keyof typeof categoryNames)[]): string {
  return categories.map((category) => categoryNames[category]).join(', ');
}

function termOf({ validFrom, validTo }: ScoreTemplate): string {
  return texts.term(validFrom && formatDate(validFrom), validTo && formatDate(validTo));
}

function ruleWords({ rule }: ScoreTemplate): string {
  const words = texts.rule[rule.kind];
  switch (rule.kind) {
    case 'threshold':
      return `${words}: ${texts.ruleFrom(pointsText(hundredths(rule.minTotal)))}`;
    case 'bands':
      return `${words}: ${rule.bands
        .map((band) =>
          texts.band(categoryNames[band.category], pointsText(hundredths(band.from)), pointsText(hundredths(band.to))),
        )
        .join('; ')}`;
    case 'allIndicatorsPresent':
    case 'expertVerdict':
      return words;
  }
}
