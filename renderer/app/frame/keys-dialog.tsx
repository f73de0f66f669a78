import { type Action, type ActionGroup, useActionGroups } from '../../ui/action.ts';
import { Button } from '../../ui/button.tsx';
import { PlainDialog } from '../../ui/dialog.tsx';
import { Keys } from '../../ui/keys.tsx';
import { shortcutText } from '../../ui/shortcut.ts';
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
  const withKeys = [...groups.values()].map(onlyWithKeys).filter((group) => group.actions.length > 0);
  return (
    <div className={css.groups}>
      {withKeys.reverse().map((group) => (
        <section key={group.title} className={css.group}>
          <h3 className={css.title}>{group.title}</h3>
          <dl className={css.list}>
            {group.actions.map((action) => (
              <KeyLine key={action.id} action={action} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function KeyLine({ action }: { readonly action: Action }) {
  const shortcut = action.shortcut ?? '';
  return (
    <div className={css.line}>
      <dt>{action.label}</dt>
      <dd>
        <Keys shortcut={shortcut} />
        <span className="vh">{shortcutText(shortcut)}</span>
      </dd>
    </div>
  );
}

function onlyWithKeys(group: ActionGroup): ActionGroup {
  return { ...group, actions: group.actions.filter((action) => action.shortcut !== undefined) };
}
