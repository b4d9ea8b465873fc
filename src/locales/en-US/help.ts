/** The words of the help page in English. */
import type { help as chinese } from '../zh-CN/help';

export const help: typeof chinese = {
  title: 'Help',
  about:
    'Makes, fills and checks the yearly open government information report in Excel. All data stays in your workbook and is sent nowhere.',
  chapters: [
    {
      title: 'Where to begin',
      points: [
        'On the ribbon tab of the add-in press New report, give the unit and the report year in the pane, and the standard sheets are made.',
        'If you have last year’s report as Word, WPS, PDF, OFD, Excel, web page or text, press Import and put it into 上年数据.',
        'When all is filled in, press Check. What is wrong is listed on the sheet 校验结果 and flagged in the cells; the pane says which cell is probably wrong, and what it should be.',
        'When all units have reported, press Summary.',
      ],
    },
    {
      title: 'What often happens',
      points: [
        'Where there is nothing, enter 0: no blank, no word, no dash.',
        'A cell is being edited: press Enter first, then the button.',
        'A sheet is protected: take its protection off under Review, and try again.',
        'A sheet was deleted by mistake: press “Make it again” in the pane; the other sheets stay as they are. Where the pane was open all the time, the sheet holds what it held.',
        'Colleagues without the add-in see the sums, differences and colours all the same.',
        'The pane stays empty: close the workbook and open it again; if that does not help, ask your administrator to look at the address and its certificate.',
      ],
    },
    {
      title: 'Reporting a fault',
      points: [
        'Tell your administrator what you did, what the pane said, and your version of Excel. The figures of the report are not needed.',
      ],
    },
  ],
};
