<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>devices</name>
  <message>
   <source>The card reader does not answer. Check its cable; it is tried again by itself, and name and number can be typed with Ctrl N.</source>
   <translation>读卡器没有反应。看看线插好没有，系统会自己再试；也可以按 Ctrl N 手输姓名和号码</translation>
  </message>
  <message>
   <source>The card was not read cleanly. Take it off, lay it flat and alone, and it is read again.</source>
   <translation>没读清楚。把卡拿开，平放、别叠着，再放一次就会重读</translation>
  </message>
  <message>
   <source>The card was taken away too early. Lay it on the reader again and leave it there for a moment.</source>
   <translation>卡拿早了。再放到读卡器上，等一下再拿</translation>
  </message>
  <message>
   <source>This kind of card ({flag}) is not known here. Type name and number with Ctrl N.</source>
   <translation>这种证件（{flag}）这里还读不了。按 Ctrl N 手输姓名和号码</translation>
  </message>
  <message>
   <source>There is no card reader here. Type name and number with Ctrl N.</source>
   <translation>这里没接读卡器。按 Ctrl N 手输姓名和号码</translation>
  </message>
  <message>
   <source>A card reader is none, emulated or serial:PORT, not {address}.</source>
   <translation>读卡器要写 none、emulated 或 serial:端口，不能写 {address}</translation>
  </message>
  <message>
   <source>No card was found. Take it off, lay it flat and alone, and leave it there.</source>
   <translation>没读到卡。把身份证拿开，平放、别叠着，再放一次</translation>
  </message>
 </context>
</TS>
