<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>kit</name>
  <message>
   <source>Choose a reason first.</source>
   <translation>請先選一個原因</translation>
  </message>
  <message>
   <source>Held for 1.5 seconds it takes effect; let go and nothing happens.</source>
   <translation>按住 1.5 秒才生效，鬆開就取消</translation>
  </message>
  <message>
   <source>Undo Ctrl Z</source>
   <translation>撤回 Ctrl Z</translation>
  </message>
  <message>
   <source>Something went wrong in the program; your work is kept. Number {number}</source>
   <translation>程式出了點問題，您錄的內容還在。編號 {number}</translation>
  </message>
  <message>
   <source>Station Desk cannot start</source>
   <translation>程式打不開</translation>
  </message>
  <message>
   <source>This machine only</source>
   <translation>僅本機</translation>
  </message>
 </context>
</TS>
