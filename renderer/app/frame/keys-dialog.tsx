import { type ActionGroup, useActionGroups } from '../../ui/action.ts';
import { Button } from '../../ui/button.tsx';
import { PlainDialog } from '../../ui/dialog.tsx';
import { type KeyHelp, useKeyHelps } from '../../ui/key-help.ts';
import { Keys } from '../../ui/keys.tsx';
import { type Shortcut, shortcutText } from '../../ui/shortcut.ts';
import { texts } from '../texts.ts';
import { closeFrameWindow, useFrameWindow } from './frame-windows.ts';
import css from './keys-dialog.module.css';

/** «Клавиши»: what the keys do on this screen, then everywhere. */
export function KeysDialog() {
  const isOpen = useFrameWindow((s) => s.open === 'keys');
  return (
    <PlainDialog isOpen={isOpen} title={texts.keys.title} wide onClose={closeFrameWindow}>
      <KeysList />
      <div className={css.foot}>
        <Button large shortcut="Escape" onClick={closeFrameWindow}>
          {texts.keys.close}
        </Button>
      </div>
    </PlainDialog>
  );
}

function KeysList() {
  const groups = useActionGroups((s) => s.groups);
  const helps = useKeyHelps((s) => s.groups);
  const ofActions = [...groups.values()].map(onlyWithKeys).filter((group) => group.lines.length > 0);
  const [ofScreen, ...others] = ofActions.reverse();
  const all = [...(ofScreen ? [ofScreen] : []), ...once([...helps.values()]), ...others];
  return (
    <div className={css.groups}>
      {all.map((group) => (
        <section key={group.title} className={css.group}>
          <h3 className={css.title}>{group.title}</h3>
          <dl className={css.list}>
            {group.lines.map(({ label, keys }) => (
              <KeyLine key={label} label={label} shortcut={keys} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function KeyLine({ label, shortcut }: { readonly label: string; readonly shortcut: Shortcut }) {
  return (
    <div className={css.line}>
      <dt>{label}</dt>
      <dd>
        <Keys shortcut={shortcut} />
        <span className="vh">{shortcutText(shortcut)}</span>
      </dd>
    </div>
  );
}

function onlyWithKeys({ title, actions }: ActionGroup): KeyHelp {
  const lines = actions.flatMap(({ label, shortcut }) => (shortcut === undefined ? [] : [{ label, keys: shortcut }]));
  return { title, lines };
}

/** Two lists on one screen have the same keys. */
function once(helps: readonly KeyHelp[]): readonly KeyHelp[] {
  return helps.filter((help, i) => helps.findIndex(({ title }) => title === help.title) === i);
}
