/** Looks that several parts of the pane share. */
import { type GriffelStyle, tokens } from '@fluentui/react-components';

/** A button that reads as text: pressing it leads to what it is about. */
export const textButton: GriffelStyle = {
  font: 'inherit',
  color: 'inherit',
  textAlign: 'start',
  background: 'none',
  border: 'none',
  padding: 0,
  cursor: 'pointer',
  ':hover': { color: tokens.colorNeutralForeground2BrandHover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '3px' },
};

/** A view's column of parts. */
export const page: GriffelStyle = {
  display: 'flex',
  flexDirection: 'column',
  gap: '12px',
  padding: '12px 16px',
  '@media (max-width: 300px)': { paddingInline: '12px' },
};

export const pageTitle: GriffelStyle = {
  margin: 0,
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
  fontWeight: 600,
};

/** The title of a part of a view. */
export const sectionTitle: GriffelStyle = {
  ...pageTitle,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  paddingBottom: '4px',
};
