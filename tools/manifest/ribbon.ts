/** The ribbon, as data: what manifest.xml is made of. */
import { calls, type Group } from './controls';

export const ribbon: readonly Group[] = [
  {
    id: 'Prepare',
    icon: 'new',
    label: ['编制', 'Prepare'],
    controls: [
      {
        id: 'NewReport',
        icon: 'new',
        label: ['新建年报', 'New report'],
        tip: [
          '打开面板，填写单位名称和报告年度后，在当前工作簿中建好年度报告的全部表格。工作簿里已有年报时，面板显示这份年报。',
          'Opens the pane, which asks for the unit and the report year and then makes all sheets of the annual report in this workbook. If the workbook already holds a report, the pane shows it.',
        ],
        action: 'opensPane',
      },
      {
        id: 'ImportMenu',
        icon: 'import',
        label: ['导入', 'Import'],
        tip: [
          '从已有的文件导入：先在面板中列出要写入的内容，看过再写，写后可以撤销。',
          'From files that there are: the pane lists what would be written before anything is, and it can be undone.',
        ],
        items: [
          {
            id: 'Import',
            icon: 'report',
            label: ['本年报告', 'This year’s report'],
            tip: ['Word、WPS、PDF、OFD、网页、Excel', 'Word, WPS, PDF, OFD, a web page, Excel'],
            action: calls('openImport'),
          },
          {
            id: 'ImportPrior',
            icon: 'prior',
            label: ['上年数据', 'Last year'],
            tip: ['核对结转和上年数', 'To check what was carried over'],
            action: calls('openImportPrior'),
          },
          {
            id: 'ImportRegister',
            icon: 'register',
            label: ['台账', 'Register'],
            tip: ['已有的申请台账，Excel 或 CSV', 'A register of requests, Excel or CSV'],
            action: calls('openImportRegister'),
          },
        ],
      },
      {
        id: 'FillMenu',
        icon: 'fill',
        label: ['填写', 'Fill in'],
        tip: [
          '空白填 0、按表起草文字、总计改为公式，都可以撤销。',
          'Blanks to 0, a draft of the words, totals to formulas; all can be undone.',
        ],
        items: [
          {
            id: 'FillZeros',
            icon: 'zeros',
            label: ['空白填 0', 'Blanks to 0'],
            tip: ['当前表，可撤销', 'On this sheet; can be undone'],
            action: calls('fillZeros'),
          },
          {
            id: 'Draft',
            icon: 'draft',
            label: ['文字初稿', 'Draft the words'],
            tip: ['按表中数字起草', 'From the figures of the tables'],
            action: calls('openDraft'),
          },
          {
            id: 'TotalsToFormulas',
            icon: 'totals',
            label: ['总计改为公式', 'Totals to formulas'],
            tip: ['先列出会变的总计', 'Those that would change are listed first'],
            action: calls('totalsToFormulas'),
          },
        ],
      },
      {
        id: 'OpenRegister',
        icon: 'register',
        label: ['台账', 'Register'],
        tip: [
          '建立依申请公开台账：自动算答复到期日，超期、快到期的标色，并统计表三、表四的数字。已有台账时转到台账。',
          'Makes the register of requests: due dates by themselves, overdue ones coloured, and the figures of tables 3 and 4 counted. Goes to it where there is one.',
        ],
        action: calls('openRegister'),
      },
    ],
  },
  {
    id: 'Check',
    icon: 'check',
    label: ['核对', 'Check'],
    controls: [
      {
        id: 'CheckReport',
        icon: 'check',
        label: ['校验', 'Check'],
        tip: [
          '核对全部勾稽关系，问题列在“校验结果”表中并在格上标色，然后转到出错的单元格；说不准的，转到第一处错误。',
          'Checks every sum and balance, lists what is wrong on the sheet 校验结果, flags the cells and goes to the cell at fault, or, where that cannot be told, to the first error.',
        ],
        action: calls('checkReport'),
      },
      {
        id: 'GoToPrevious',
        icon: 'previous',
        label: ['上一处', 'Previous'],
        tip: ['转到上一处有问题的单元格。', 'Goes to the previous cell that has something wrong.'],
        action: calls('goToPrevious'),
      },
      {
        id: 'GoToNext',
        icon: 'next',
        label: ['下一处', 'Next'],
        tip: ['转到下一处有问题的单元格。', 'Goes to the next cell that has something wrong.'],
        action: calls('goToNext'),
      },
    ],
  },
  {
    id: 'Send',
    icon: 'export',
    label: ['报送', 'Send'],
    controls: [
      {
        id: 'ExportMenu',
        icon: 'export',
        label: ['导出', 'Export'],
        tip: [
          '把年报存成文件，内容与表格现状一致。',
          'Saves the report as a file that says what the sheets say.',
        ],
        items: [
          {
            id: 'ExportWord',
            icon: 'word',
            label: ['Word 文件', 'Word'],
            tip: ['上报、印发用', 'To send and print'],
            action: calls('exportWord'),
          },
          {
            id: 'ExportPage',
            icon: 'web',
            label: ['网页', 'Web page'],
            tip: ['发布用', 'To publish'],
            action: calls('exportPage'),
          },
          {
            id: 'ExportTable',
            icon: 'data',
            label: ['CSV 数据', 'CSV data'],
            tip: ['系统之间用', 'For other programs'],
            action: calls('exportTable'),
          },
          {
            id: 'ExportData',
            icon: 'data',
            label: ['JSON 数据', 'JSON data'],
            tip: ['系统之间用，连同文字', 'For other programs, with the words'],
            action: calls('exportData'),
          },
        ],
      },
    ],
  },
  {
    id: 'Summary',
    icon: 'summary',
    label: ['收集', 'Collect'],
    controls: [
      {
        id: 'OpenSummary',
        icon: 'summary',
        label: ['汇总', 'Sum up'],
        tip: [
          '选择各单位报来的文件，逐份读取、校验，建立汇总表、明细、单位名单和问题清单；改正后的文件可以再选，只更新这些单位。',
          'Reads and checks the files of many units and makes sheets of their sums, figures, state and problems. Corrected files update only their own units.',
        ],
        action: calls('openSummary'),
      },
      {
        id: 'OpenLetters',
        icon: 'letters',
        label: ['退回通知', 'Letters'],
        tip: [
          '给有错误的单位逐个写好退回修改通知，存为 Word 或全部打包；第二次退回写明还有哪些没改。',
          'Writes a letter to each unit whose report has errors, as Word or all in a zip; the second time it says what is still open.',
        ],
        action: calls('openLetters'),
      },
    ],
  },
  {
    id: 'Pane',
    icon: 'pane',
    label: ['面板', 'Pane'],
    controls: [
      {
        id: 'OpenPane',
        icon: 'pane',
        label: ['面板', 'Pane'],
        tip: [
          '打开面板：查看还有哪些错误、提醒和空白，逐条定位、说明。',
          'Opens the pane: the errors, warnings and blanks that are left, each with its cell and your explanation.',
        ],
        action: 'opensPane',
      },
      {
        id: 'MoreMenu',
        icon: 'more',
        label: ['更多', 'More'],
        tip: ['清除标记、快捷键、帮助与设置。', 'Clear flags, shortcuts, help and settings.'],
        items: [
          {
            id: 'ClearFlags',
            icon: 'clear',
            label: ['清除标记', 'Clear flags'],
            tip: ['写过说明的保留', 'What you explained stays'],
            action: calls('clearFlags'),
          },
          {
            id: 'OpenSettings',
            icon: 'help',
            label: ['帮助与设置', 'Help and settings'],
            tip: ['也有快捷键和故障信息', 'With shortcuts and the fault report'],
            action: calls('openSettings'),
          },
        ],
      },
    ],
  },
];
