/**
 * Characters that only traditional script writes, the frequent ones of office prose. Left out on purpose: characters that
 * are also standard in simplified text or in names (乾 藉 徵 瞭 夥 於 鍾 喆 昇 堃).
 */
export const TRADITIONAL =
  '國務會計劃為與對開關門們個時間來過這進還發動員單總經濟學習實際應該問題據條種類現點報導讓說話請論設備處產業專區縣鄉鎮廳辦議復審證書記錄統級織編製訂訴訟環節質項規範執監權責組團結網頁錯誤機構標準確認識讀' +
  '語調談訪評詢詳護變費資貨購貫賬農漁車輛運輸軟體頻電號碼廣視傳達遠適遞選擇啟勞險陽陰隊陳陸係歲歷歸歡殘毀決沒況潔澤濃灣無煙營獨獎畫當療盡礦禮稱積穩競筆築簡簽糧約紅紀純納紙細紹終給絕絲綠維綱綜線練縮縱繼續' +
  '繳羅聯聲職腦臨舉舊藝藥術衛裝補襲見覽覺觀觸訊討訓託許試詞課諮謀譽貢財貧賢賣賴趕軍軌較載輔轉辭邊郵鄰釋鋼鐵鑒長閉閱陣雙雜難雲靜響頂順須預領頭顯風飛養館馬驗魚鮮麗黨齊齡';
