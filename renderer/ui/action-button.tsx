import { type Action, runAction, whyNot } from './action.ts';
import { Button, type ButtonProps } from './button.tsx';

/** An action as a button: its words, key, icon and the reason when it cannot be done. */
export function ActionButton({
  action,
  ...look
}: { readonly action: Action } & Pick<ButtonProps, 'variant' | 'large'>) {
  return (
    <Button
      {...look}
      icon={action.icon}
      shortcut={action.shortcut}
      refusal={whyNot(action)}
      onClick={() => runAction(action)}
    >
      {action.label}
    </Button>
  );
}
