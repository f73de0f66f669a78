import { ScreenHead } from '../../../ui/screen-head.tsx';
import { BlocksPanel } from './blocks-panel.tsx';
import css from './numbers.module.css';
import { RulePanel } from './rule-panel.tsx';
import { numberTexts } from './texts.ts';

/** «Регистрационный номер»: how numbers are written, and which are set aside for whom. */
export function NumbersScreen() {
  return (
    <>
      <ScreenHead title={numberTexts.title} />
      <div className={css.panels}>
        <RulePanel />
        <BlocksPanel />
      </div>
    </>
  );
}
