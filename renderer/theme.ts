/** How antd looks here: calm, dense, the office's fonts. Plain CSS reads the same colours from styles.css. */
import type { ThemeConfig } from 'antd';

export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#17509b',
    colorInfo: '#17509b',
    colorError: '#b3261e',
    colorWarning: '#8a5a00',
    colorSuccess: '#1e6b3a',
    colorErrorBg: '#fdecea',
    colorErrorBorder: '#e3a5a0',
    colorWarningBg: '#fdf5e2',
    colorWarningBorder: '#d9b872',
    colorSuccessBg: '#eaf5ee',
    colorSuccessBorder: '#9cc7aa',
    colorInfoBg: '#e6eefa',
    colorInfoBorder: '#a9c3e6',
    colorText: '#1b1f24',
    colorTextSecondary: '#4d5660',
    colorTextTertiary: '#5f6873',
    colorTextPlaceholder: '#6a727c',
    colorBorder: '#aeb6c0',
    colorBorderSecondary: '#d5dae0',
    borderRadius: 4,
    fontSize: 14,
    controlHeight: 30,
    fontFamily: "'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.15s',
  },
};
