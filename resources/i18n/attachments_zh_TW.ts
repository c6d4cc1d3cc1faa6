<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>attachments</name>
  <message>
   <source>{name} is larger than {most} MB. Scan it again with fewer dots, or page by page.</source>
   <translation>{name} 超過 {most} MB，請調低清晰度重掃，或分頁掃描</translation>
  </message>
  <message>
   <source>{name} cannot be read. Try it again.</source>
   <translation>{name} 讀不出來，請再試一次</translation>
  </message>
  <message>
   <source>{name} is damaged and cannot be opened. Scan it again.</source>
   <translation>{name} 已損壞，打不開，請重新掃描</translation>
  </message>
  <message>
   <source>{name} has too many dots. Scan it again at 300 dots per inch.</source>
   <translation>{name} 畫素太多，請用 300 dpi 重掃</translation>
  </message>
  <message>
   <source>{name} is no picture and no PDF. JPEG, PNG and PDF can be attached.</source>
   <translation>{name} 不是圖片也不是 PDF，只能新增 JPEG、PNG 和 PDF</translation>
  </message>
  <message>
   <source>A visit holds at most {n} scans. Take one out first.</source>
   <translation>一次受理最多 {n} 份掃描件，請先取出一份</translation>
  </message>
  <message>
   <source>This scan belongs to an accepted case and stays with it.</source>
   <translation>這份掃描件已隨事項受理，不能取出</translation>
  </message>
 </context>
</TS>
