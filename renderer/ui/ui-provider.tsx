import '@fontsource-variable/golos-text/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './tokens.css';
import './base.css';
import './mantine.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { setNonce } from 'get-nonce';
import type { ReactNode } from 'react';
import { pageNonce } from './nonce.ts';
import { theme } from './theme.ts';
import { useIsUnderDialog } from './toast-room.ts';
import { TooltipLayer } from './tooltip-layer.tsx';
import css from './ui-provider.module.css';

setNonce(pageNonce());

/** What every widget stands on: theme, messages, tooltips, and the nonce that the content policy asks for. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={pageNonce}>
      {children}
      <Messages />
      <TooltipLayer />
    </MantineProvider>
  );
}

function Messages() {
  const place = useIsUnderDialog() ? css.overDialog : css.messages;
  return <Notifications position="bottom-left" limit={1} zIndex={400} classNames={{ root: place }} />;
}
