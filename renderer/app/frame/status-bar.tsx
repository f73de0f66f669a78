import { Check, CloudOff, HardDrive, Keyboard, Lock, TriangleAlert } from 'lucide-react';
import { useStoreState } from '../../office/react.tsx';
import { Keys } from '../../ui/keys.tsx';
import { lock } from '../lock.ts';
import { texts } from '../texts.ts';
import { openFrameWindow } from './frame-windows.ts';
import css from './status-bar.module.css';
import { conditionWords, savedWords } from './status-words.ts';

/** Bottom of the window: is it saved, is the store well, keys, lock. Always words, never only a dot. */
export function StatusBar() {
  const store = useStoreState();
  const condition = conditionWords(store.condition);
  const words = texts.status;
  return (
    <footer className={css.bar}>
      <span className={css.item} data-tip={words.offlineTip}>
        <CloudOff size={14} aria-hidden="true" />
        {words.offline}
      </span>
      {condition ? (
        <span className={css.item} data-warn role="alert">
          {store.condition === 'recovering' ? (
            <HardDrive size={14} aria-hidden="true" />
          ) : (
            <TriangleAlert size={14} aria-hidden="true" />
          )}
          {condition}
        </span>
      ) : null}
      <span className={css.space} />
      <span className={css.item} role="status">
        <Check size={14} aria-hidden="true" />
        {savedWords(store.savedAt)}
      </span>
      <button type="button" className={css.item} aria-keyshortcuts="?" onClick={() => openFrameWindow('keys')}>
        <Keyboard size={14} aria-hidden="true" />
        {words.keys}
        <Keys shortcut="?" />
      </button>
      <button type="button" className={css.item} aria-keyshortcuts="Control+L" onClick={lock}>
        <Lock size={14} aria-hidden="true" />
        {words.lock}
        <Keys shortcut="Ctrl+L" />
      </button>
    </footer>
  );
}
