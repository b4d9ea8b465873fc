/** High contrast, as a file of its own: most never load it. */
export { teamsHighContrastTheme as theme } from '@fluentui/react-components';
