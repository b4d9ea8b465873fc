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

/** The head of a view that has no way back. */
export const viewHead: GriffelStyle = { display: 'flex', flexDirection: 'column', gap: '4px' };

/** Whose report, register or summary it is. Office's own menu lies over the top right corner. */
export const whose: GriffelStyle = {
  marginInlineEnd: '34px',
  color: tokens.colorNeutralForeground3,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
};

/** What a progress bar runs in: in forced colours Fluent's own is as dark as many a bar. Its query is Fluent's, to the letter, so that it comes instead. */
export const progressTrack: GriffelStyle = {
  '@media screen and (forced-colors: active)': {
    backgroundColor: 'Canvas',
    outline: '1px solid CanvasText',
  },
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
