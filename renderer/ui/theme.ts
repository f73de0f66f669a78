import { createTheme } from '@mantine/core';

/** Mantine speaks our tokens: sizes of a dense office program, one accent, one focus ring, no motion of its own. */
export const theme = createTheme({
  fontFamily: 'var(--font-ui)',
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '15px', xl: '18px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '20px', xl: '24px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '12px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  shadows: { md: 'var(--shadow-pop)', xl: 'var(--shadow-dialog)' },
  defaultRadius: 'sm',
  focusRing: 'never',
  respectReducedMotion: true,
  cursorType: 'default',
});
