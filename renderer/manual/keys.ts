/** Every key that the program knows. */
import type { Chapter } from './topic.ts';

export const KEYS_CHAPTER: Chapter = {
  id: 'keys',
  title: '快捷键',
  topics: [
    {
      title: '随处可用',
      lines: [
        'Ctrl+S：立即保存',
        'Ctrl+Z、Ctrl+Y：撤销、恢复（在表格里撤销表格，在文字里撤销文字）',
        'Ctrl+P：打印预览',
        'Ctrl+1 至 Ctrl+7：导语和一至六部分',
        'F7：到校验结果',
        'F8、Shift+F8：下一条、上一条问题',
        'F1：帮助（在表格里显示本行填报说明，在校验结果里显示这条规则的依据）',
      ],
    },
    {
      title: '在表格里',
      lines: [
        '方向键：移动',
        'Enter、Tab：下一行、下一格',
        'F2：在格内修改',
        'Esc：恢复原来的内容',
        'Delete：清空',
        'Ctrl+Home、Ctrl+End：第一格、最后一格',
        'Ctrl+A：全选',
        'Ctrl+C、Ctrl+V：复制、粘贴',
      ],
    },
    {
      title: '核对导入时',
      lines: [
        'F8、Shift+F8：下一处、上一处存疑',
        '方向键：移到旁边的格',
        'F2：改写这一格',
        'Ctrl+V（在报告列表）：粘贴导入',
      ],
    },
    { title: '在文字里', lines: ['Ctrl+F：查找', 'Ctrl+H：替换'] },
  ],
};
