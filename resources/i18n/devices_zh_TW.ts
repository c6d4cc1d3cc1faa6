<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>devices</name>
  <message>
   <source>The card reader does not answer. Check its cable; it is tried again by itself, and name and number can be typed with Ctrl N.</source>
   <translation>讀卡器沒有反應。看看線插好沒有，系統會自己再試；也可以按 Ctrl N 手輸姓名和號碼</translation>
  </message>
  <message>
   <source>The card was not read cleanly. Take it off, lay it flat and alone, and it is read again.</source>
   <translation>沒讀清楚。把卡拿開，平放、別疊著，再放一次就會重讀</translation>
  </message>
  <message>
   <source>The card was taken away too early. Lay it on the reader again and leave it there for a moment.</source>
   <translation>卡拿早了。再放到讀卡器上，等一下再拿</translation>
  </message>
  <message>
   <source>This kind of card ({flag}) is not known here. Type name and number with Ctrl N.</source>
   <translation>這種證件（{flag}）這裡還讀不了。按 Ctrl N 手輸姓名和號碼</translation>
  </message>
  <message>
   <source>There is no card reader here. Type name and number with Ctrl N.</source>
   <translation>這裡沒接讀卡器。按 Ctrl N 手輸姓名和號碼</translation>
  </message>
  <message>
   <source>A card reader is none, emulated or serial:PORT, not {address}.</source>
   <translation>讀卡器要寫 none、emulated 或 serial:埠，不能寫 {address}</translation>
  </message>
  <message>
   <source>No card was found. Take it off, lay it flat and alone, and leave it there.</source>
   <translation>沒讀到卡。把身份證拿開，平放、別疊著，再放一次</translation>
  </message>
 </context>
</TS>
