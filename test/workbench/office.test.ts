import { makeOffice } from '../../workbench/office/office';
import { openWorkbench } from './support';

async function officeOf(address = '') {
  const workbench = await openWorkbench(undefined, address);
  const page = {} as Window;
  return { workbench, page, office: makeOffice(workbench.connect(page), Promise.resolve()) };
}

describe('The Office that a page of the add-in finds', () => {
  it('is Excel, ready once the client is loaded', async () => {
    const { office } = await officeOf();
    const heard: unknown[] = [];
    const info = await office.onReady((each) => heard.push(each));
    expect(info).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    expect(heard).toEqual([info]);
  });

  it('has the language, the theme and the API sets that the address asks for', async () => {
    const { office } = await officeOf('?lang=en-US&theme=dark&excelApi=1.7&runtime=separate');
    const { displayLanguage, officeTheme, requirements } = office.context;
    expect([displayLanguage, officeTheme.isDarkTheme]).toEqual(['en-US', true]);
    expect(requirements.isSetSupported('ExcelApi', '1.7')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
    expect((await officeOf()).office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });

  it('keeps settings in the workbook', async () => {
    const { office, workbench } = await officeOf();
    const { settings } = office.context.document;
    settings.set('opens', true);
    await new Promise((saved) => settings.saveAsync(saved));
    expect(settings.get('opens')).toBe(true);
    expect(workbench.book.settings.get('opens')).toBe(true);
    settings.remove('opens');
    expect(settings.get('opens')).toBeNull();
  });

  it('hands its functions to the ribbon and opens the pane', async () => {
    const { office, workbench, page } = await officeOf();
    const command = () => undefined;
    office.actions.associate('check', command);
    expect(workbench.command(page, 'check')).toBe(command);
    workbench.showPane(false);
    await office.addin.showAsTaskpane();
    expect(workbench.isPaneOpen).toBe(true);
  });
});
