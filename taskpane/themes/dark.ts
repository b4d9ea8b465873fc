/** Dark, as a file of its own: most never load it. */
export { webDarkTheme as theme } from '@fluentui/react-components';
