import type { ComponentType } from 'react';
import type { MoveKey } from '#shared/domain/statuses/moves.ts';
import { PeriodStep, RefuseStep, RegisterStep } from './as-one.tsx';
import type { StepDialogProps } from './step-dialog.ts';

/**
 * The window of each step that the card offers. A step without a window here and without a place in `stepPlaces` is not
 * offered: its part of the program is elsewhere.
 */
export const stepDialogs: Readonly<Partial<Record<MoveKey, ComponentType<StepDialogProps>>>> = {
  register: RegisterStep,
  refuseIntake: RefuseStep,
  setPeriod: PeriodStep,
};

/** Steps that are taken on a screen of their own. */
export const stepPlaces: Readonly<Partial<Record<MoveKey, string>>> = { assignExperts: '/schedule' };
