import { ArrowLeft, ArrowRight, Keyboard } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { runAction, useActionGroups } from '../../../ui/action.ts';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from '../help.module.css';
import { texts } from '../texts.ts';
import { type GuideSection, searchSections } from './chapters.ts';
import { guideSections, pictureOf } from './guide-files.ts';
import { Markdown } from './markdown.tsx';

const t = texts.guide;

/** «Руководство»: the guide of this version, with a search over all of it. */
export function GuideScreen() {
  const [typed, setTyped] = useState('');
  const [currentId, setCurrentId] = useState(guideSections[0]?.id ?? '');
  const sought = useDeferredValue(typed.trim());
  const found = useMemo(() => (sought === '' ? guideSections : searchSections(guideSections, sought)), [sought]);
  const current = found.find(({ id }) => id === currentId) ?? found[0];
  return (
    <div className={css.screen}>
      <ScreenHead title={t.title} count={sought === '' ? undefined : t.found(found.length)}>
        <TextField
          label={t.search}
          hideLabel
          className={css.search}
          placeholder={t.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button variant="quiet" icon={Keyboard} shortcut="?" onClick={showKeys}>
          {t.keys}
        </Button>
      </ScreenHead>
      {current ? (
        <div className={css.split}>
          <Contents sections={found} currentId={current.id} onChoose={setCurrentId} />
          <ScrollPane key={current.id} label={t.page} className={css.page}>
            <Markdown tokens={current.tokens} pictureOf={pictureOf} linkOf={(href) => linkOf(href, setCurrentId)} />
            <Neighbours sections={found} current={current} onChoose={setCurrentId} />
          </ScrollPane>
        </div>
      ) : (
        <Empty title={t.nothing.title} text={t.nothing.text} />
      )}
    </div>
  );
}

type ContentsProps = {
  readonly sections: readonly GuideSection[];
  readonly currentId: string;
  readonly onChoose: (id: string) => void;
};

function Contents({ sections, currentId, onChoose }: ContentsProps) {
  return (
    <nav className={css.contents} aria-label={t.contents}>
      {sections.map(({ id, title, level }) => (
        <button
          key={id}
          type="button"
          className={css.entry}
          data-level={level}
          aria-current={id === currentId ? 'page' : undefined}
          onClick={() => onChoose(id)}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}

type NeighboursProps = {
  readonly sections: readonly GuideSection[];
  readonly current: GuideSection;
  readonly onChoose: (id: string) => void;
};

function Neighbours({ sections, current, onChoose }: NeighboursProps) {
  const at = sections.indexOf(current);
  const previous = sections[at - 1];
  const next = sections[at + 1];
  return (
    <div className={css.tools}>
      {previous ? (
        <Button icon={ArrowLeft} onClick={() => onChoose(previous.id)}>
          {`${t.previous}: ${previous.title}`}
        </Button>
      ) : null}
      {next ? (
        <Button icon={ArrowRight} onClick={() => onChoose(next.id)}>
          {`${t.next}: ${next.title}`}
        </Button>
      ) : null}
    </div>
  );
}

/** A link to another chapter of the guide; the window opens nothing else. */
function linkOf(href: string, onChoose: (id: string) => void): (() => void) | null {
  const file = href.split('#')[0]?.split('/').at(-1) ?? '';
  const section = guideSections.find((one) => one.file === file);
  return section && file !== '' ? () => onChoose(section.id) : null;
}

/** The list of keys belongs to the frame: it is opened by its own action. */
function showKeys(): void {
  const groups = [...useActionGroups.getState().groups.values()];
  const action = groups.flatMap(({ actions }) => actions).find(({ id }) => id === 'keys');
  if (action) runAction(action);
}
